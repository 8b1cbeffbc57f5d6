import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-22
alike:casualties	-42
alike:dead-in-captivity	-20
alike:displaced	-18
alike:held	107
alike:injured	34
alike:killed	-8
alike:missing	-21
alike:prisoners-exchanged	69
alike:refugees	-8
alike:released	129
alike:returned	4
any	-52
bare:1	25
bare:9	-85
bare:99	9
bare:999	15
bare:9999	67
bare:more	65
before:abducted	-53
before:allocated	-42
before:casualties	-46
before:dead-in-captivity	-29
before:delivered	-40
before:displaced	-46
before:held	-25
before:injured	-50
before:killed	-50
before:missing	-75
before:pledged	-155
before:prisoners-exchanged	9
before:refugees	-50
before:released	-45
before:requested	-108
before:returned	-20
behind:abducted	-24
behind:allocated	-104
behind:casualties	-42
behind:dead-in-captivity	-75
behind:delivered	-46
behind:displaced	-3
behind:held	7
behind:injured	-4
behind:killed	-69
behind:missing	-54
behind:pledged	-139
behind:prisoners-exchanged	59
behind:refugees	-77
behind:released	-3
behind:requested	32
behind:returned	59
behind:total	-16
ending:ad	15
ending:al	-132
ending:am	-35
ending:an	-58
ending:ar	-42
ending:as	21
ending:at	-53
ending:ay	5
ending:ce	-11
ending:ch	8
ending:ck	26
ending:cy	-59
ending:de	-113
ending:ds	-68
ending:dy	133
ending:ed	-12
ending:ee	-64
ending:el	-52
ending:en	-4
ending:ep	99
ending:er	3
ending:es	-92
ending:et	-73
ending:ey	80
ending:ft	5
ending:ge	-7
ending:gh	-28
ending:gs	-123
ending:hs	-8
ending:ht	-26
ending:ia	34
ending:id	-123
ending:il	-67
ending:in	9
ending:ir	63
ending:is	-63
ending:it	-27
ending:ke	-60
ending:ks	-132
ending:ld	-29
ending:le	-12
ending:lk	61
ending:ll	89
ending:ls	-146
ending:ly	19
ending:me	-14
ending:ms	-105
ending:na	27
ending:nd	-31
ending:ne	42
ending:ng	-18
ending:nk	-93
ending:ns	-113
ending:nt	-3
ending:od	-82
ending:ok	-89
ending:om	47
ending:on	-123
ending:or	-36
ending:ot	12
ending:ow	-50
ending:ps	-110
ending:pt	-60
ending:rd	-113
ending:re	22
ending:rn	-50
ending:rs	-41
ending:rt	41
ending:ry	-96
ending:se	45
ending:sh	19
ending:so	-7
ending:ss	5
ending:st	5
ending:te	-43
ending:th	10
ending:to	30
ending:ts	-172
ending:ty	-108
ending:us	-101
ending:ut	38
ending:ve	3
ending:wn	20
ending:ws	-71
ending:ys	-125
equal:abducted	-46
equal:casualties	81
equal:dead-in-captivity	-39
equal:displaced	46
equal:held	46
equal:injured	-13
equal:killed	5
equal:missing	20
equal:prisoners-exchanged	87
equal:refugees	14
equal:released	31
equal:returned	23
form:digits	-21
form:dual	-107
form:fraction	-381
form:mixed	-99
form:range	-119
form:singular	-61
form:vague	-169
form:words	74
headline	-15
here:#aboard	20
here:#aid	-17
here:#alive	-32
here:#captives	47
here:#captors	15
here:#commerce	-87
here:#conference	-30
here:#containing	-76
here:#contest	-41
here:#crossing	46
here:#custody	-147
here:#demand	-16
here:#disease	-103
here:#displacement	80
here:#duty	-58
here:#exchange	-12
here:#execution	53
here:#given-back	39
here:#giving-from	-41
here:#handover	-10
here:#hearing	-89
here:#hostages	-17
here:#interview	-74
here:#losing-side	50
here:#need	-138
here:#other-fate	-106
here:#prisoners	-15
here:#receiving	-58
here:#remainder	14
here:#rescue	-114
here:#rumour	72
here:#since	48
here:#state	26
here:#statement	5
here:#travel	-5
here:abducted	41
here:allocated	-12
here:casualties	91
here:dead-in-captivity	-13
here:displaced	32
here:held	30
here:injured	107
here:killed	92
here:missing	108
here:pledged	-27
here:prisoners-exchanged	25
here:refugees	27
here:released	26
here:requested	-40
here:returned	84
here:said	46
here:set	94
here:total	-34
item	-28
last:claim-abducted	15
last:claim-allocated	-82
last:claim-casualties	85
last:claim-dead-in-captivity	-11
last:claim-delivered	-59
last:claim-displaced	-10
last:claim-injured	10
last:claim-killed	16
last:claim-missing	33
last:claim-pledged	-77
last:claim-prisoners-exchanged	-26
last:claim-refugees	63
last:claim-released	4
last:claim-requested	-70
last:claim-total	13
left1:	10
left1:"	110
left1:#	-48
left1:(	31
left1:*	44
left1:,	-7
left1:-	51
left1::	54
left1:;	44
left1:a	-188
left1:abducted	113
left1:acknowledged	62
left1:across	-93
left1:added	-6
left1:additional	51
left1:admitted	15
left1:affected	-103
left1:after	-132
left1:against	-62
left1:all	21
left1:alone	67
left1:although	-13
left1:among	7
left1:and	31
left1:announced	-18
left1:another	53
left1:answered	-49
left1:are	-12
left1:arrested	-101
left1:as	-28
left1:assisted	-93
left1:at	-32
left1:attacked	-97
left1:away	50
left1:back	63
left1:be	-81
left1:been	-15
left1:before	-7
left1:believes	11
left1:beside	35
left1:between	-118
left1:bought	-35
left1:bring	34
left1:brought	30
left1:built	-16
left1:buried	161
left1:burned	-34
left1:bury	-47
left1:but	-115
left1:by	-175
left1:camp	-77
left1:cancelled	-4
left1:captured	14
left1:carried	30
left1:carry	-35
left1:carrying	-129
left1:caused	43
left1:children	-21
left1:claim	73
left1:claimed	163
left1:cleared	19
left1:close	-13
left1:closed	-110
left1:collected	-43
left1:confirm	70
left1:confirmed	97
left1:confirms	-39
left1:cost	155
left1:costs	-122
left1:count	31
left1:counted	89
left1:counts	-49
left1:covered	52
left1:covers	-11
left1:damaged	-53
left1:day	65
left1:dead	23
left1:december	11
left1:delivered	-74
left1:deployed	-117
left1:destroyed	28
left1:detained	-35
left1:did	-37
left1:displaced	88
left1:distributed	-30
left1:documented	87
left1:down	-31
left1:downed	-127
left1:drew	-82
left1:driven	93
left1:dropped	-81
left1:drove	83
left1:eliminated	102
left1:employ	-83
left1:employs	-124
left1:evacuated	-20
left1:evening	71
left1:every	-114
left1:exchanged	61
left1:executed	74
left1:expect	-63
left1:expected	-17
left1:expects	35
left1:far	43
left1:find	27
left1:fined	-8
left1:fired	-53
left1:first	-105
left1:flew	44
left1:for	-18
left1:forced	109
left1:found	46
left1:free	146
left1:freed	59
left1:frees	94
left1:friday	-22
left1:from	-16
left1:further	42
left1:gave	-57
left1:get	-79
left1:given	-21
left1:gives	26
left1:go	81
left1:gone	33
left1:got	-9
left1:had	-16
left1:has	-18
left1:have	15
left1:held	-62
left1:helped	9
left1:her	-51
left1:hired	-74
left1:his	-37
left1:hit	-103
left1:hits	24
left1:hold	72
left1:holding	3
left1:holds	-25
left1:home	-30
left1:hosting	8
left1:hosts	110
left1:house	70
left1:housed	73
left1:houses	-11
left1:identified	24
left1:in	-194
left1:include	98
left1:included	-24
left1:includes	64
left1:including	113
left1:injured	174
left1:injuring	126
left1:into	-115
left1:involved	63
left1:is	-31
left1:issued	-72
left1:it	-45
left1:its	-121
left1:january	5
left1:june	-4
left1:just	11
left1:keep	80
left1:keeping	95
left1:kept	73
left1:kill	18
left1:killed	238
left1:killing	183
left1:kills	43
left1:kilometres	-39
left1:laid	103
left1:last	31
left1:later	-3
left1:launched	-23
left1:leave	49
left1:leaves	136
left1:leaving	14
left1:left	142
left1:let	58
left1:listed	-14
left1:lists	39
left1:live	62
left1:logged	59
left1:losing	-16
left1:lost	135
left1:made	-57
left1:magnitude	-92
left1:makes	5
left1:march	49
left1:minus	-119
left1:month	-31
left1:mourns	49
left1:move	55
left1:moved	40
left1:named	-27
left1:need	-61
left1:needed	-53
left1:needs	-59
left1:not	-68
left1:november	75
left1:now	52
left1:number	-51
left1:numbered	-155
left1:of	-103
left1:off	-15
left1:on	-72
left1:one	-83
left1:only	12
left1:opened	-70
left1:or	-86
left1:other	101
left1:our	-43
left1:out	-27
left1:over	-11
left1:p	-14
left1:pass	99
left1:passed	73
left1:past	-86
left1:period	26
left1:plus	39
left1:promised	-66
left1:pulled	-106
left1:put	79
left1:reach	-40
left1:reached	8
left1:reaches	84
left1:received	10
left1:record	-14
left1:recorded	117
left1:recovered	-8
left1:registered	87
left1:release	-48
left1:released	3
left1:remaining	22
left1:report	-24
left1:reported	129
left1:reports	85
left1:rescued	-76
left1:returned	48
left1:round	-83
left1:run	-57
left1:s	-159
left1:said	34
left1:saved	-91
left1:saw	33
left1:say	17
left1:saying	28
left1:says	83
left1:scored	-56
left1:see	-46
left1:seen	19
left1:seize	75
left1:seized	98
left1:sending	-30
left1:sent	-4
left1:sentenced	-47
left1:set	-10
left1:shelter	104
left1:shelters	58
left1:shot	-57
left1:show	77
left1:showed	-62
left1:since	-92
left1:so	26
left1:sold	-94
left1:spread	-40
left1:stopped	-86
left1:sunday	22
left1:swap	88
left1:take	-54
left1:taken	44
left1:takes	-82
left1:taking	6
left1:than	-52
left1:that	52
left1:the	-15
left1:their	-16
left1:them	-49
left1:then	-16
left1:through	-109
left1:time	17
left1:tl	-60
left1:to	-24
left1:today	41
left1:told	-104
left1:toll	87
left1:took	92
left1:tracked	-8
left1:trade	-34
left1:treated	-46
left1:treating	76
left1:two	-82
left1:update	-95
left1:upon	17
left1:uprooted	103
left1:us	137
left1:used	40
left1:vaccinated	-10
left1:verified	16
left1:visited	48
left1:was	-53
left1:week	-28
left1:were	-92
left1:when	-23
left1:where	24
left1:which	81
left1:while	-12
left1:whom	67
left1:whose	-66
left1:with	-7
left1:within	-81
left1:without	-72
left1:won	-46
left1:wounded	133
left1:wounding	115
left1:year	3
left1:|	55
left1:—	23
left1:•	-34
left1:▪	79
left2:	-100
left2:"	-23
left2:#	-19
left2:(	-10
left2:)	46
left2:*	-17
left2:,	27
left2:-	-79
left2::	-11
left2:;	20
left2:a	-96
left2:abduction	60
left2:abroad	58
left2:accommodated	-9
left2:according	-133
left2:account	39
left2:accounted	94
left2:accounts	-34
left2:added	6
left2:adding	17
left2:addition	49
left2:adds	28
left2:administration	49
left2:admitted	12
left2:affected	-100
left2:afp	19
left2:after	47
left2:again	7
left2:agency	48
left2:ago	36
left2:ahead	-16
left2:aleppo	48
left2:alive	80
left2:all	-83
left2:alone	105
left2:along	17
left2:already	93
left2:also	27
left2:am	-43
left2:ambulances	-68
left2:ammunition	11
left2:among	108
left2:an	-23
left2:and	-19
left2:april	-18
left2:are	-6
left2:area	-6
left2:army	-10
left2:arrested	82
left2:arrived	32
left2:as	64
left2:asked	-49
left2:at	-105
left2:attack	-22
left2:attackers	-24
left2:attended	-25
left2:august	-47
left2:authorities	-16
left2:average	67
left2:away	-60
left2:azerbaijan	-19
left2:back	-118
left2:bandits	56
left2:bangladesh	46
left2:base	7
left2:be	43
left2:beds	-88
left2:been	-103
left2:before	54
left2:began	47
left2:bekaa	56
left2:between	-99
left2:billion	-12
left2:blankets	-78
left2:board	-9
left2:boat	-25
left2:boats	-27
left2:bodies	87
left2:body	-42
left2:bogota	-32
left2:border	89
left2:boy	-79
left2:bringing	113
left2:brings	21
left2:brothers	-74
left2:brought	25
left2:building	-14
left2:buildings	-15
left2:built	-82
left2:bureau	6
left2:buried	-59
left2:burns	28
left2:bus	-74
left2:buses	11
left2:but	102
left2:by	-39
left2:calls	-42
left2:came	-33
left2:camp	5
left2:camps	-8
left2:can	-41
left2:cancelled	-28
left2:capacity	-65
left2:capital	62
left2:captives	-30
left2:captivity	-7
left2:care	14
left2:carried	12
left2:case	-16
left2:cases	98
left2:cash	-38
left2:cent	41
left2:center	-14
left2:centers	-40
left2:centre	-52
left2:centres	20
left2:chad	29
left2:child	44
left2:children	76
left2:cholera	60
left2:city	-86
left2:civilians	76
left2:claim	57
left2:claimed	31
left2:claims	28
left2:climbed	125
left2:climbs	76
left2:closed	-10
left2:collapsed	-19
left2:column	-30
left2:come	21
left2:commission	-35
left2:commissioner	-29
left2:committee	15
left2:company	-69
left2:compared	89
left2:condition	89
left2:confirmed	-72
left2:confirms	29
left2:congo	79
left2:contact	-35
left2:convoy	-56
left2:cost	54
left2:could	77
left2:council	-15
left2:count	48
left2:counted	-55
left2:countries	60
left2:country	34
left2:county	103
left2:court	-84
left2:crescent	53
left2:crew	-15
left2:crews	71
left2:cross	-24
left2:crowd	-98
left2:cut	-44
left2:daughter	-82
left2:dawn	7
left2:day	32
left2:days	-77
left2:dead	52
left2:death	11
left2:deaths	82
left2:deceased	-71
left2:december	75
left2:defence	49
left2:denied	-4
left2:destroyed	-17
left2:died	6
left2:displaced	6
left2:distributed	-78
left2:district	-25
left2:division	-43
left2:doctors	61
left2:door	19
left2:down	25
left2:drivers	-91
left2:drone	57
left2:drones	-28
left2:dropped	13
left2:drove	-28
left2:drowned	62
left2:dug	-6
left2:each	-69
left2:earlier	51
left2:earthquake	-52
left2:eight	-20
left2:eliminated	83
left2:employees	-65
left2:estimate	-52
left2:estimated	-87
left2:estimates	10
left2:euros	-63
left2:evacuated	-101
left2:evening	-15
left2:example	20
left2:excavators	-58
left2:fall	-7
left2:fallen	-17
left2:families	-53
left2:family	-137
left2:far	-39
left2:fasher	35
left2:fatalities	56
left2:father	-35
left2:february	53
left2:fell	-65
left2:ferry	-66
left2:field	56
left2:fighters	-36
left2:fighting	-31
left2:figure	137
left2:figures	31
left2:filipinos	9
left2:finished	-22
left2:fire	16
left2:firefighters	54
left2:first	81
left2:fishermen	-30
left2:five	45
left2:flash	-55
left2:flats	60
left2:flights	7
left2:flood	-4
left2:floods	46
left2:followed	-61
left2:food	-126
left2:foot	-58
left2:for	-28
left2:force	4
left2:forest	32
left2:found	-32
left2:four	-14
left2:freed	24
left2:freedom	71
left2:friday	65
left2:gang	-56
left2:gate	12
left2:gave	69
left2:gaza	70
left2:girl	60
left2:girls	100
left2:given	-10
left2:gives	-27
left2:go	90
left2:goma	41
left2:got	48
left2:government	62
left2:governor	-81
left2:group	19
left2:groups	60
left2:guards	53
left2:gunmen	17
left2:guns	-12
left2:had	43
left2:haiti	-32
left2:half	46
left2:hall	68
left2:hamas	29
left2:hand	58
left2:handed	-25
left2:hands	-18
left2:has	-40
left2:have	49
left2:having	67
left2:he	4
left2:health	-4
left2:held	-55
left2:helicopter	-70
left2:helicopters	13
left2:help	-34
left2:here	-47
left2:him	-54
left2:his	-48
left2:hit	-42
left2:holds	45
left2:home	-25
left2:homeless	71
left2:homes	-14
left2:hospital	47
left2:hospitals	96
left2:host	68
left2:hostages	-15
left2:hours	7
left2:house	-115
left2:houses	-48
left2:houthis	50
left2:hurt	87
left2:husband	-17
left2:i	25
left2:identity	76
left2:in	-9
left2:india	58
left2:indians	145
left2:individuals	-78
left2:indonesia	59
left2:inhabitants	30
left2:injured	10
left2:injuries	79
left2:injury	97
left2:inmates	42
left2:instead	-36
left2:institute	43
left2:investigators	-48
left2:iom	21
left2:iran	36
left2:iraq	6
left2:is	73
left2:israel	40
left2:israelis	86
left2:it	47
left2:its	-25
left2:itself	17
left2:jamaica	42
left2:january	14
left2:jihadists	47
left2:july	91
left2:june	20
left2:killed	-3
left2:killing	130
left2:kits	-79
left2:kivu	30
left2:know	76
left2:kyiv	72
left2:laid	-41
left2:last	25
left2:late	-17
left2:law	28
left2:leaders	35
left2:lebanon	45
left2:led	-17
left2:left	27
left2:let	101
left2:licensed	-66
left2:life	59
left2:line	-3
left2:list	-14
left2:lists	54
left2:live	29
left2:lives	52
left2:living	-37
left2:looking	5
left2:loss	55
left2:losses	63
left2:lost	99
left2:m	67
left2:made	-21
left2:make	-25
left2:mali	-61
left2:march	-8
left2:market	10
left2:martyrdom	81
left2:martyred	20
left2:martyrs	120
left2:may	83
left2:me	-54
left2:meals	-89
left2:meanwhile	42
left2:media	85
left2:member	-85
left2:members	-13
left2:men	-35
left2:metres	-37
left2:mexico	39
left2:militants	99
left2:million	-103
left2:mine	-52
left2:minister	-63
left2:ministers	-86
left2:ministry	-16
left2:minutes	23
left2:missiles	-52
left2:mission	-19
left2:mogadishu	-51
left2:monday	-44
left2:month	79
left2:months	-15
left2:more	-118
left2:morning	-49
left2:mosque	-21
left2:mother	-37
left2:motorcycles	-57
left2:msf	-19
left2:my	34
left2:nabatieh	60
left2:name	84
left2:names	85
left2:nationals	65
left2:nations	70
left2:navy	-19
left2:network	30
left2:neutralised	-23
left2:niger	41
left2:nigeria	-64
left2:nine	16
left2:noon	-5
left2:north	58
left2:not	-67
left2:november	10
left2:now	22
left2:number	97
left2:observers	-21
left2:ocha	35
left2:of	-19
left2:off	51
left2:office	31
left2:officers	35
left2:offices	31
left2:official	-85
left2:officials	-91
left2:older	-6
left2:oldest	-88
left2:on	-4
left2:one	-53
left2:only	7
left2:operated	103
left2:operation	-54
left2:opposition	-28
left2:or	-60
left2:other	-17
left2:others	42
left2:our	30
left2:out	-71
left2:over	-7
left2:overnight	28
left2:own	66
left2:owner	-79
left2:parliament	16
left2:part	13
left2:partners	-82
left2:party	-44
left2:passengers	-113
left2:patients	-87
left2:peak	11
left2:people	39
left2:percent	-35
left2:period	30
left2:perished	87
left2:personnel	55
left2:persons	-104
left2:phone	-33
left2:place	23
left2:plan	5
left2:pm	96
left2:points	-31
left2:police	-35
left2:poll	-50
left2:population	-85
left2:power	-35
left2:pressure	-4
left2:price	-3
left2:prison	-47
left2:prisoners	9
left2:province	-31
left2:provinces	46
left2:pulled	12
left2:pupils	57
left2:put	-63
left2:quake	53
left2:quarter	-55
left2:rafah	23
left2:raids	-95
left2:rain	58
left2:ran	-72
left2:rations	-4
left2:rebels	71
left2:received	66
left2:reckoning	39
left2:recorded	-31
left2:recovered	27
left2:recruitment	-83
left2:region	50
left2:registered	-78
left2:regrettably	60
left2:relatives	53
left2:release	98
left2:released	32
left2:remain	52
left2:remains	24
left2:report	4
left2:reported	-11
left2:reporter	48
left2:reporters	30
left2:reports	15
left2:rescuers	-97
left2:residents	-73
left2:rest	76
left2:restored	37
left2:return	132
left2:returned	-65
left2:returns	40
left2:rifles	-40
left2:rights	27
left2:risen	46
left2:rises	73
left2:river	-44
left2:road	-38
left2:room	-10
left2:rose	75
left2:round	-68
left2:runs	-4
left2:russia	-40
left2:s	-24
left2:said	-36
left2:sale	-9
left2:same	62
left2:saturday	59
left2:saudis	24
left2:say	99
left2:says	35
left2:scene	75
left2:school	4
left2:schools	-66
left2:seats	-3
left2:second	24
left2:seen	74
left2:send	4
left2:sent	-47
left2:separately	94
left2:september	-19
left2:service	-42
left2:servicemen	50
left2:set	-3
left2:settlers	-7
left2:seven	8
left2:she	-45
left2:shelter	-30
left2:shelters	-87
left2:shift	-95
left2:shooting	67
left2:shot	22
left2:show	55
left2:side	100
left2:sides	7
left2:siege	-18
left2:signed	76
left2:since	-26
left2:site	66
left2:sites	-26
left2:six	-25
left2:slain	16
left2:slept	32
left2:so	114
left2:soldiers	67
left2:somalia	58
left2:son	-82
left2:sources	5
left2:south	27
left2:spain	-8
left2:speak	-59
left2:speaks	103
left2:spoke	136
left2:spoken	126
left2:spot	50
left2:staff	-85
left2:stand	-71
left2:stands	113
left2:state	-48
left2:stated	71
left2:statement	75
left2:states	-49
left2:staying	-24
left2:still	68
left2:stood	-3
left2:stopped	40
left2:street	66
left2:strike	27
left2:strikes	12
left2:strip	14
left2:students	51
left2:sudan	-45
left2:sudanese	-41
left2:sumatra	64
left2:summer	-21
left2:surgery	-8
left2:survey	-81
left2:survivors	-45
left2:suspended	-52
left2:syria	8
left2:taken	85
left2:talk	66
left2:tally	-23
left2:target	-33
left2:tarpaulins	-15
left2:tawila	-78
left2:teachers	59
left2:team	-118
left2:teams	-17
left2:ten	-6
left2:tents	-4
left2:terrorists	-81
left2:thailand	19
left2:that	50
left2:the	-41
left2:their	-32
left2:them	-52
left2:then	-55
left2:there	-15
left2:these	39
left2:they	70
left2:third	-71
left2:this	84
left2:those	88
left2:three	-48
left2:through	-123
left2:thursday	18
left2:time	46
left2:to	-3
left2:today	-4
left2:together	71
left2:told	79
left2:toll	48
left2:took	69
left2:top	-5
left2:total	37
left2:town	-64
left2:train	-85
left2:treatment	87
left2:trial	-68
left2:troops	-4
left2:truce	10
left2:tuesday	-74
left2:turn	-15
left2:turned	-87
left2:twice	-17
left2:two	-9
left2:ukraine	-12
left2:un	56
left2:under	56
left2:unhcr	-82
left2:unicef	-52
left2:unit	54
left2:units	-33
left2:up	20
left2:us	-44
left2:valley	86
left2:ve	83
left2:vehicles	-78
left2:vessel	-83
left2:victims	-37
left2:village	-13
left2:villages	-8
left2:visitors	-56
left2:volunteers	-105
left2:vote	-32
left2:votes	-25
left2:wall	41
left2:war	-85
left2:ward	51
left2:was	-20
left2:water	-141
left2:way	-82
left2:we	25
left2:wednesday	-28
left2:week	41
left2:weeks	5
left2:well	60
left2:went	-7
left2:were	-80
left2:wfp	-76
left2:when	-34
left2:where	-12
left2:whereabouts	110
left2:which	-122
left2:who	28
left2:whom	-66
left2:wickets	-10
left2:wife	40
left2:will	21
left2:with	40
left2:woman	20
left2:women	40
left2:work	9
left2:worker	7
left2:workers	35
left2:would	-90
left2:wounded	-42
left2:wounds	60
left2:wrote	96
left2:x	-41
left2:year	35
left2:years	-62
left2:yemen	77
left2:yesterday	70
left2:you	6
left2:youngest	-82
left2:younis	-10
left3:	72
left3:"	-12
left3:#	-7
left3:(	-138
left3:)	-96
left3:*	-57
left3:,	4
left3:-	-9
left3::	61
left3:;	-73
left3:a	-56
left3:able	57
left3:about	-59
left3:according	46
left3:added	85
left3:admitted	24
left3:affected	-38
left3:afp	52
left3:after	-18
left3:against	-55
left3:agency	-26
left3:ago	-73
left3:agreement	44
left3:aid	13
left3:air	-54
left3:al	43
left3:all	-49
left3:alone	81
left3:also	-27
left3:am	-69
left3:among	46
left3:an	-154
left3:and	9
left3:another	-25
left3:ap	18
left3:april	-12
left3:are	-37
left3:area	-66
left3:armed	5
left3:army	-15
left3:as	-41
left3:asked	-57
left3:association	77
left3:at	44
left3:attack	25
left3:attackers	35
left3:attacks	25
left3:august	-10
left3:authorities	95
left3:authority	22
left3:back	38
left3:be	-58
left3:been	-18
left3:before	-32
left3:being	-75
left3:between	-18
left3:billion	-52
left3:boat	-58
left3:bodies	81
left3:border	15
left3:broke	-67
left3:building	-17
left3:buildings	28
left3:bus	-48
left3:but	32
left3:by	-43
left3:called	38
left3:came	85
left3:camp	67
left3:can	56
left3:capital	34
left3:carried	-92
left3:cases	20
left3:cent	49
left3:central	-45
left3:centre	14
left3:city	23
left3:civil	73
left3:civilians	-16
left3:closed	-85
left3:come	27
left3:commission	56
left3:company	-39
left3:confirmed	44
left3:conflict	79
left3:council	12
left3:count	47
left3:countries	45
left3:country	66
left3:court	46
left3:crews	-43
left3:cross	-55
left3:cut	34
left3:daily	72
left3:darfur	30
left3:davao	21
left3:day	86
left3:days	-29
left3:dead	-81
left3:death	24
left3:deaths	110
left3:december	44
left3:defence	-60
left3:defense	26
left3:democratic	4
left3:denied	64
left3:died	-28
left3:disaster	36
left3:displaced	36
left3:district	66
left3:do	4
left3:down	9
left3:downed	-21
left3:drone	42
left3:drones	-53
left3:during	45
left3:each	46
left3:earlier	88
left3:earthquake	78
left3:eastern	81
left3:eight	42
left3:eighteen	110
left3:el	-7
left3:eleven	-4
left3:eln	25
left3:emergency	-60
left3:end	-65
left3:evacuation	-56
left3:evening	20
left3:every	-36
left3:exchange	74
left3:expects	87
left3:families	11
left3:family	-17
left3:far	-36
left3:february	-114
left3:federation	56
left3:field	-60
left3:fifth	-6
left3:fighters	72
left3:fighting	66
left3:figure	88
left3:final	12
left3:fire	14
left3:first	75
left3:five	67
left3:floods	-9
left3:followed	43
left3:food	-30
left3:for	21
left3:force	-55
left3:forces	44
left3:foreign	20
left3:forest	-23
left3:found	-22
left3:four	-10
left3:freed	-49
left3:friday	28
left3:from	71
left3:gave	-22
left3:gaza	44
left3:general	-34
left3:given	48
left3:glide	23
left3:go	16
left3:gone	72
left3:government	61
left3:governor	35
left3:group	12
left3:guard	59
left3:guards	29
left3:gunmen	-48
left3:h	-21
left3:had	56
left3:hall	-15
left3:handed	-61
left3:has	9
left3:have	51
left3:having	16
left3:he	15
left3:health	-79
left3:held	-94
left3:helped	75
left3:her	-9
left3:hezbollah	42
left3:higher	15
left3:his	-43
left3:hit	46
left3:home	-26
left3:homes	-84
left3:hospital	13
left3:host	80
left3:hot	-84
left3:hour	-75
left3:hours	33
left3:houses	-47
left3:houthis	64
left3:human	40
left3:humanitarian	-28
left3:hurt	32
left3:i	-5
left3:icrc	9
left3:in	69
left3:including	69
left3:india	-53
left3:indonesia	-19
left3:injured	53
left3:injuries	41
left3:inmates	-39
left3:interior	-30
left3:international	40
left3:into	96
left3:iom	8
left3:is	-14
left3:islamist	-14
left3:israel	42
left3:israeli	-30
left3:its	9
left3:january	77
left3:july	89
left3:june	67
left3:kharkiv	18
left3:killed	51
left3:kilometres	-87
left3:km	41
left3:kyiv	47
left3:la	48
left3:lake	60
left3:last	-62
left3:late	-45
left3:later	23
left3:least	71
left3:left	51
left3:let	87
left3:level	23
left3:life	-34
left3:line	-8
left3:list	64
left3:live	-7
left3:lives	-21
left3:local	-50
left3:lost	-45
left3:lower	95
left3:m	22
left3:machine	-16
left3:made	70
left3:mali	45
left3:management	11
left3:march	-21
left3:market	14
left3:martyrs	38
left3:may	95
left3:meals	31
left3:media	18
left3:medical	-64
left3:men	-19
left3:migration	7
left3:military	12
left3:million	-20
left3:ministry	63
left3:minutes	-43
left3:missing	107
left3:monday	44
left3:monitors	40
left3:months	14
left3:more	34
left3:morning	-76
left3:msf	-81
left3:municipality	42
left3:my	-16
left3:myanmar	50
left3:naira	-57
left3:names	-49
left3:nations	-34
left3:near	114
left3:needed	-52
left3:neighbouring	98
left3:network	34
left3:new	-11
left3:newly	-39
left3:news	-51
left3:next	-46
left3:nigerian	-59
left3:night	-26
left3:nine	-68
left3:nineteen	40
left3:no	-11
left3:north	78
left3:northern	104
left3:not	-27
left3:nov	25
left3:november	-48
left3:now	-59
left3:number	-26
left3:october	-4
left3:off	53
left3:office	41
left3:officers	37
left3:official	74
left3:officials	-21
left3:on	-5
left3:once	-14
left3:one	-22
left3:only	-52
left3:open	115
left3:operation	61
left3:or	-7
left3:other	104
left3:others	31
left3:our	50
left3:out	-19
left3:outside	-8
left3:over	39
left3:overnight	-29
left3:own	-59
left3:palestinians	17
left3:partners	-28
left3:passengers	8
left3:past	43
left3:peace	-15
left3:people	4
left3:per	-42
left3:personnel	-53
left3:persons	55
left3:places	27
left3:plan	70
left3:pm	9
left3:police	15
left3:port	25
left3:post	-49
left3:press	-49
left3:prison	12
left3:prisoners	46
left3:project	-12
left3:prosecutors	-30
left3:province	45
left3:public	6
left3:put	27
left3:quake	-93
left3:rakhine	49
left3:reached	29
left3:record	-40
left3:recovered	-19
left3:red	69
left3:refugee	-19
left3:refugees	43
left3:region	17
left3:regional	-34
left3:relatives	68
left3:released	71
left3:remain	17
left3:remaining	-95
left3:rescue	-50
left3:residents	-50
left3:rest	39
left3:return	77
left3:returned	-22
left3:reuters	-26
left3:rights	35
left3:road	69
left3:rohingya	18
left3:room	8
left3:russia	-38
left3:russian	25
left3:s	19
left3:safety	68
left3:said	5
left3:same	66
left3:saturday	-68
left3:says	-107
left3:school	-92
left3:sea	-36
left3:search	-41
left3:season	16
left3:second	-44
left3:security	11
left3:september	114
left3:service	29
left3:set	-116
left3:seven	20
left3:she	-6
left3:shelter	-28
left3:shelters	-38
left3:shot	9
left3:side	15
left3:sites	-56
left3:six	32
left3:sixteen	-3
left3:so	67
left3:social	40
left3:soldiers	48
left3:some	-40
left3:south	69
left3:southern	38
left3:staff	-17
left3:state	-53
left3:states	63
left3:stations	55
left3:still	97
left3:stopped	96
left3:storm	-36
left3:strikes	-61
left3:strongest	-10
left3:sudan	11
left3:suicide	65
left3:sunday	83
left3:supreme	19
left3:survivors	-17
left3:suspected	75
left3:taken	33
left3:tawila	53
left3:team	-30
left3:tell	50
left3:tells	-43
left3:ten	62
left3:term	34
left3:terrorists	-46
left3:th	47
left3:than	-14
left3:that	78
left3:the	37
left3:their	-21
left3:them	-23
left3:then	49
left3:there	-33
left3:they	-10
left3:third	54
left3:thirteen	40
left3:this	-3
left3:those	-8
left3:thousands	-41
left3:three	4
left3:thursday	36
left3:to	-23
left3:today	-43
left3:toll	144
left3:took	-50
left3:town	-7
left3:trains	-58
left3:treatment	-19
left3:troops	30
left3:tuesday	77
left3:turned	-38
left3:twelve	-25
left3:two	14
left3:typhoon	41
left3:ukraine	71
left3:un	-37
left3:unaccounted	-44
left3:under	97
left3:unhcr	42
left3:union	-34
left3:unit	-30
left3:united	-4
left3:up	-16
left3:us	-125
left3:used	-114
left3:victims	53
left3:village	-18
left3:violence	39
left3:volunteers	-7
left3:war	58
left3:was	-106
left3:water	29
left3:we	81
left3:wednesday	52
left3:week	73
left3:weekend	-73
left3:weeks	27
left3:went	-6
left3:were	-67
left3:west	72
left3:wfp	16
left3:when	37
left3:where	-105
left3:which	-33
left3:who	-79
left3:whole	49
left3:whom	-92
left3:whose	-67
left3:will	13
left3:with	-26
left3:without	13
left3:witnesses	-55
left3:women	-11
left3:workers	73
left3:would	-22
left3:wounded	-71
left3:year	-19
left3:years	68
left3:yesterday	-28
left3:|	92
left3:—	12
left3:•	-21
many	-39
mostly:abducted	-77
mostly:aid	-44
mostly:allocated	92
mostly:casualty	-14
mostly:displaced	13
mostly:displacement	29
mostly:held	-6
mostly:hostage	11
mostly:injured	-56
mostly:killed	-8
mostly:missing	4
mostly:pledged	-56
mostly:prisoners-exchanged	11
mostly:refugees	-19
mostly:released	-44
mostly:returned	44
near:abab	-83
near:aban	63
near:abba	56
near:abbo	98
near:abde	23
near:abdi	30
near:abdu	96
near:able	-78
near:aboa	22
near:abor	-47
near:abou	-14
near:abov	-49
near:abro	34
near:abse	-29
near:abst	-3
near:abuj	-56
near:acce	-6
near:acci	45
near:acco	39
near:accu	-29
near:aceh	80
near:ackn	87
near:acle	83
near:acqu	-127
near:acre	-43
near:acro	-6
near:acti	55
near:acut	-137
near:adam	47
near:adde	-23
near:addi	76
near:adds	86
near:aden	-70
near:adf	28
near:adhu	30
near:adjo	7
near:admi	98
near:adra	65
near:adre	47
near:adri	-90
near:adul	-66
near:adva	5
near:advi	-66
near:afad	-55
near:afar	-7
near:affe	-126
near:afgh	-11
near:afp	21
near:afri	-9
near:afte	25
near:agad	24
near:agai	-38
near:age	22
near:aged	22
near:agen	47
near:aggr	11
near:ago	56
near:agre	28
near:agri	50
near:agui	52
near:ahea	61
near:ahma	8
near:aid	4
near:aide	72
near:aime	13
near:air	-30
near:airc	-92
near:airl	-94
near:airp	21
near:airs	41
near:aita	-25
near:akso	-27
near:alam	-50
near:alep	32
near:aler	-23
near:alex	52
near:alge	-71
near:ali	26
near:alia	17
near:alig	-8
near:aliv	-60
near:all	-48
near:alle	-23
near:alli	-94
near:allo	32
near:almo	-52
near:alon	40
near:alre	122
near:also	17
near:alth	-18
near:alti	44
near:alto	73
near:alua	-47
near:amaz	34
near:amba	15
near:ambr	58
near:ambu	54
near:amen	24
near:amer	109
near:amha	43
near:amir	12
near:amne	19
near:amon	85
near:amou	76
near:ampu	-9
near:anal	-35
near:and	6
near:anda	-9
near:ande	-88
near:andr	-105
near:ange	58
near:angl	44
near:ango	60
near:anim	-23
near:anno	-36
near:anot	18
near:answ	-7
near:anta	-36
near:anth	-31
near:anti	-101
near:anxi	-127
near:any	-83
near:anyo	13
near:anyt	-12
near:aomo	106
near:apar	84
near:apie	-60
near:appe	-105
near:appl	28
near:appr	-36
near:apri	39
near:arab	31
near:arak	34
near:arch	-106
near:arcs	-29
near:are	-3
near:area	-90
near:areq	67
near:arge	40
near:argu	-64
near:arm	17
near:arme	-6
near:armo	-53
near:arms	72
near:army	73
near:arou	5
near:arre	-137
near:arri	29
near:arro	24
near:arte	-57
near:arti	5
near:ash	90
near:asho	-64
near:asia	-55
near:asid	-48
near:ask	-93
near:aske	-66
near:asks	-60
near:asle	12
near:asph	-33
near:assa	-98
near:asse	-87
near:assi	-157
near:asso	-44
near:astr	-55
near:asyl	60
near:atla	-27
near:atta	-4
near:atte	-49
near:attr	63
near:audi	-77
near:aug	-17
near:augu	24
near:aust	16
near:auth	7
near:autu	55
near:avai	-65
near:aver	66
near:avia	-73
near:aviv	-72
near:awai	-72
near:awar	15
near:away	-38
near:awda	21
near:axis	41
near:baal	12
near:baba	7
near:babi	23
near:baby	44
near:back	7
near:badl	70
near:badu	76
near:bagh	66
near:baid	12
near:bake	15
near:baku	-41
near:bala	-60
near:ball	-40
near:balo	20
near:bama	67
near:bamb	-28
near:band	-53
near:bang	-18
near:bank	-16
near:bann	-85
near:bapt	43
near:bar	36
near:bara	40
near:barb	-18
near:bare	11
near:barg	-46
near:barr	-34
near:bars	-35
near:basa	-3
near:base	31
near:bash	-7
near:basi	30
near:bask	-45
near:basr	75
near:bass	-27
near:bata	48
near:batc	5
near:batt	-48
near:bay	-23
near:bbc	-88
near:beac	-60
near:bear	64
near:beat	98
near:beau	4
near:beca	-24
near:beco	57
near:bed	-67
near:bedo	92
near:bedr	44
near:beds	-59
near:been	-9
near:befo	6
near:bega	-16
near:begi	15
near:behe	-38
near:bein	54
near:beit	60
near:beka	68
near:bela	51
near:belg	12
near:beli	76
near:bell	-7
near:belo	-13
near:belt	-11
near:benc	-92
near:bene	67
near:beni	13
near:benu	42
near:bern	22
near:besi	-23
near:best	-70
near:bett	-85
near:betw	-8
near:beyo	94
near:bico	84
near:bid	-5
near:bids	-49
near:big	-51
near:bigg	60
near:biha	48
near:bill	-96
near:bint	74
near:biom	50
near:bira	-29
near:birt	-58
near:bisc	-116
near:bish	39
near:bite	58
near:blac	-50
near:blam	57
near:blan	32
near:blas	39
near:blaz	-10
near:blee	75
near:blew	73
near:blin	-91
near:blis	-78
near:bloc	-50
near:bloo	-83
near:blow	49
near:blue	-47
near:boar	-67
near:boat	-71
near:bodi	23
near:body	94
near:bogo	-36
near:boil	-8
near:boko	51
near:bola	53
near:bold	63
near:boli	70
near:bolo	-23
near:bomb	-46
near:bone	92
near:book	-10
near:bord	-39
near:bore	-90
near:born	-15
near:borr	-32
near:bosn	-84
near:both	14
near:bott	-23
near:boug	-26
near:boul	-57
near:boun	-47
near:bowl	-34
near:box	58
near:boxe	-57
near:boy	-32
near:boys	-42
near:bran	52
near:brav	-37
near:brea	-45
near:brid	9
near:brie	-108
near:brig	-52
near:brin	29
near:brit	50
near:broa	57
near:brot	17
near:brou	-7
near:brui	98
near:buch	76
near:budg	-77
near:buil	-36
near:buka	-23
near:bule	26
near:bulg	87
near:bulk	-11
near:bull	33
near:bund	4
near:buni	-56
near:bure	15
near:buri	-23
near:burk	27
near:burn	37
near:burs	-15
near:buru	65
near:bury	38
near:bus	-75
near:buse	-62
near:bush	17
near:busi	-45
near:but	-45
near:butc	22
near:buy	-69
near:bwer	-53
near:byst	18
near:caba	80
near:cabi	-6
near:cabl	-51
near:cabo	-15
near:cabs	22
near:cada	-32
near:cafe	-34
near:cair	35
near:calc	-21
near:cali	-22
near:call	-92
near:cama	43
near:camb	-28
near:came	-6
near:camp	32
near:can	-75
near:cana	-31
near:canc	-106
near:cand	-104
near:cani	23
near:cann	39
near:cano	-11
near:cans	-62
near:cant	76
near:canv	25
near:cany	61
near:capa	-103
near:capi	-82
near:caps	35
near:capt	-8
near:car	50
near:cara	32
near:card	-11
near:care	39
near:carg	-60
near:cari	-7
near:carl	19
near:carm	-27
near:carn	-10
near:carr	15
near:cars	-16
near:cart	-22
near:case	-105
near:cash	-145
near:cass	78
near:cast	33
near:casu	-27
near:cata	-40
near:catc	-92
near:cate	48
near:cath	11
near:catt	70
near:cauc	45
near:caug	-92
near:caus	132
near:cave	73
near:ccor	-21
near:ceas	-7
near:ceil	-15
near:cele	-60
near:cell	22
near:ceme	93
near:cens	-50
near:cent	31
near:cere	35
near:cert	40
near:cfa	-43
near:chad	65
near:chai	-13
near:chal	62
near:cham	-61
near:chan	-6
near:chap	-11
near:char	-121
near:chas	37
near:chau	-48
near:chaw	-6
near:chec	12
near:chem	-46
near:chen	63
near:cheq	-47
near:cher	-52
near:ches	48
near:chib	-56
near:chie	95
near:chil	36
near:chin	49
near:chiu	-4
near:choi	42
near:chol	9
near:chos	82
near:chri	55
near:chur	59
near:cibi	-60
near:circ	65
near:citi	83
near:city	-13
near:civi	34
near:clai	32
near:clan	-35
near:clar	-39
near:clas	-70
near:clea	-43
near:cler	98
near:clim	-74
near:clin	39
near:cloc	16
near:clos	-129
near:clot	-89
near:clou	-35
near:club	-29
near:cnar	3
near:coac	-32
near:coal	76
near:coas	61
near:coca	-63
near:coff	-36
near:cold	-4
near:cole	20
near:coli	90
near:coll	-14
near:colo	-18
near:colu	-26
near:coma	34
near:comb	-11
near:comi	41
near:comm	10
near:como	63
near:comp	-49
near:comr	79
near:cona	-49
near:conc	-3
near:cond	-30
near:conf	12
near:cong	-51
near:conn	-71
near:cons	-55
near:cont	43
near:conv	-61
near:cook	22
near:coop	-48
near:coor	30
near:cope	-85
near:copp	3
near:cord	-25
near:core	-87
near:corn	23
near:coro	78
near:corp	-39
near:corr	-43
near:cost	38
near:cott	53
near:coug	-53
near:coul	44
near:coun	-12
near:coup	7
near:cour	20
near:cous	-109
near:cove	-55
near:cows	5
near:crac	10
near:cram	26
near:cran	-26
near:cras	-5
near:crat	-58
near:crea	-37
near:cred	38
near:cree	55
near:cres	-14
near:cret	-90
near:crim	-50
near:cris	34
near:crit	99
near:crop	-67
near:cror	-72
near:cros	40
near:crow	-120
near:crui	-45
near:crus	58
near:cruz	52
near:cubi	-59
near:cucu	51
near:culi	-33
near:cull	-20
near:culv	35
near:cumu	61
near:cup	-67
near:cups	-24
near:curr	21
near:cust	-79
near:cut	-12
near:cuts	4
near:cycl	-8
near:cypr	66
near:czec	32
near:daba	-79
near:dahe	36
near:dail	-36
near:dak	79
near:dali	93
near:dam	38
near:dama	-101
near:dang	35
near:dani	-47
near:dar	19
near:dara	5
near:darf	8
near:dash	35
near:data	-56
near:date	5
near:daug	22
near:dava	42
near:davi	-44
near:dawn	38
near:day	33
near:days	34
near:dead	45
near:deal	-35
near:deat	92
near:deba	7
near:debr	32
near:dec	-38
near:deca	23
near:dece	-8
near:deci	-79
near:deck	-9
near:decl	-13
near:deep	61
near:defi	-3
near:degr	22
near:dehy	-57
near:deir	-25
near:del	40
near:dele	-6
near:delg	-15
near:deli	-112
near:delt	20
near:dema	70
near:demi	-51
near:demo	-40
near:deng	-9
near:deni	11
near:depa	52
near:depe	-20
near:depl	-12
near:depo	24
near:depr	93
near:dept	-18
near:depu	-3
near:dera	13
near:derb	15
near:desc	-50
near:dese	70
near:desi	87
near:desk	58
near:desp	-27
near:dest	-42
near:deta	59
near:dete	4
near:deve	-28
near:devi	-9
near:devo	-23
near:dhak	-19
near:dhow	16
near:dial	-73
near:diar	-85
near:did	-37
near:die	45
near:died	72
near:dies	43
near:diff	-55
near:dig	54
near:digg	-52
near:dill	80
near:dina	-26
near:ding	-12
near:dipl	-38
near:dire	13
near:disa	-15
near:disc	92
near:dise	-104
near:dism	-16
near:disp	37
near:disq	-22
near:diss	55
near:dist	-39
near:dive	-77
near:divi	-117
near:djib	33
near:djug	-22
near:dmc	-45
near:dmyt	39
near:dna	-35
near:dnip	30
near:dock	19
near:doct	48
near:docu	-13
near:does	7
near:dog	36
near:dogs	-117
near:doin	-36
near:doll	-79
near:dome	55
near:domi	55
near:don	-60
near:dona	-54
near:done	94
near:donk	35
near:dono	-35
near:door	26
near:dorm	-17
near:dose	-83
near:doub	-17
near:down	-25
near:doze	63
near:draf	-88
near:drag	-11
near:dram	-34
near:draw	-57
near:drc	58
near:dres	-12
near:drew	-73
near:drif	-48
near:dril	-67
near:driv	27
near:dron	-63
near:drop	-71
near:drow	24
near:druz	66
near:dtm	-91
near:due	-16
near:dump	36
near:duri	35
near:dutc	70
near:duty	-39
near:dwel	-41
near:dyke	54
near:each	-62
near:earl	59
near:earm	-37
near:earn	-49
near:eart	-5
near:east	-18
near:eato	80
near:ecua	-18
near:edge	22
near:edit	-75
near:educ	-59
near:edwa	-47
near:efe	12
near:effe	28
near:egyp	35
near:eid	-36
near:eigh	-41
near:eith	45
near:elde	82
near:elec	-21
near:elem	-98
near:elev	30
near:elim	-37
near:eliy	96
near:eliz	101
near:eln	82
near:else	-10
near:emai	-38
near:emba	-113
near:embr	8
near:emer	-27
near:emir	80
near:empl	-11
near:empt	-69
near:encl	-3
near:enco	97
near:end	-38
near:enda	-46
near:ende	-37
near:ends	21
near:enem	44
near:ener	63
near:enga	-32
near:engi	-91
near:engl	-99
near:enou	-100
near:enro	-30
near:ente	-6
near:enti	-52
near:entr	-85
near:envo	77
near:equi	-118
near:erat	-6
near:erit	49
near:erro	-22
near:erup	-73
near:esca	-44
near:esco	24
near:esme	16
near:esta	109
near:este	-56
near:esti	-121
near:ethi	34
near:euro	-20
near:eve	-14
near:even	18
near:ever	-66
near:evid	-102
near:exam	19
near:exca	-90
near:exce	38
near:exch	99
near:exha	-55
near:exhu	55
near:exis	-34
near:exit	33
near:expe	-30
near:expl	-11
near:expr	-102
near:exte	11
near:extr	-88
near:eye	121
near:eyes	-68
near:fabr	9
near:face	-39
near:faci	-29
near:fact	47
near:fail	30
near:fair	-60
near:fall	-5
near:fals	93
near:fami	-6
near:fano	61
near:fans	-55
near:far	16
near:farc	106
near:fard	92
near:fare	-30
near:farm	24
near:fash	-76
near:faso	55
near:fast	-106
near:fata	102
near:fate	82
near:fath	-85
near:fati	-26
near:favo	-26
near:fear	79
near:febr	12
near:fede	56
near:feed	-150
near:feet	26
near:fell	29
near:felt	-124
near:fema	95
near:fenc	-49
near:ferr	-110
near:fest	49
near:fetc	-54
near:few	-22
near:fewe	-44
near:fift	15
near:figh	48
near:figu	132
near:file	-52
near:fili	31
near:fill	-31
near:fina	-3
near:find	4
near:fine	-71
near:fing	83
near:fini	-133
near:fire	-47
near:firm	-18
near:firs	62
near:fish	-22
near:five	8
near:flag	-30
near:flam	-53
near:flar	-47
near:flas	-45
near:flat	-49
near:fled	-18
near:flee	118
near:flew	41
near:flig	37
near:floo	44
near:flor	55
near:flou	-79
near:flow	91
near:fly	45
near:flyi	59
near:fold	-132
near:foll	-3
near:food	-120
near:foot	21
near:for	-9
near:forc	-37
near:fore	42
near:form	-29
near:fort	8
near:foru	39
near:forw	62
near:foug	-68
near:foun	9
near:four	9
near:frac	47
near:fran	-59
near:free	105
near:fren	-3
near:fres	72
near:frid	54
near:frie	67
near:from	52
near:fron	44
near:froz	72
near:ftse	-23
near:fuel	-14
near:fuk	17
near:full	-43
near:func	-106
near:fund	-122
near:fune	70
near:furt	90
near:gain	-8
near:gala	58
near:gall	-42
near:game	-35
near:gand	36
near:gang	-14
near:gap	-99
near:gara	-79
near:garc	-14
near:gard	15
near:garm	-9
near:garn	-49
near:garr	-18
near:gas	5
near:gate	25
near:gath	-68
near:gatu	47
near:gavd	-62
near:gave	-61
near:gaza	-29
near:gazi	-35
near:gebr	90
near:gend	-22
near:gene	43
near:geno	-98
near:geol	-67
near:geor	96
near:germ	-27
near:get	50
near:gets	-53
near:ghan	-17
near:girl	18
near:give	7
near:givi	-61
near:glad	6
near:glas	42
near:glid	37
near:gmt	92
near:goal	-86
near:goat	-115
near:god	75
near:goes	56
near:gofa	-6
near:goin	3
near:gold	79
near:goma	13
near:gona	-33
near:gone	-11
near:good	97
near:gorg	-60
near:got	-51
near:gov	27
near:gove	24
near:grac	53
near:grai	-5
near:gran	35
near:grav	56
near:graz	58
near:grea	69
near:gree	41
near:greg	-65
near:gren	-68
near:groo	98
near:grou	13
near:grow	-11
near:guar	-4
near:guay	-11
near:guer	-6
near:gues	14
near:guid	-79
near:guil	-70
near:guin	-5
near:gul	3
near:gulf	-34
near:gun	-5
near:gunf	10
near:gunn	71
near:guns	4
near:gusa	49
near:gust	-21
near:gym	57
near:gymn	47
near:hach	77
near:hack	79
near:had	15
near:haif	32
near:hait	-33
near:hajj	61
near:half	35
near:hali	-61
near:hall	-82
near:halt	55
near:hama	25
near:haml	-23
near:hams	-93
near:hand	12
near:hang	-69
near:happ	12
near:hara	29
near:harb	-17
near:hard	-33
near:harm	-42
near:harv	75
near:has	6
near:hass	49
near:haug	-76
near:haul	55
near:have	-16
near:hays	44
near:haza	5
near:head	-21
near:heal	14
near:hear	94
near:heat	73
near:heav	6
near:hect	-119
near:heig	95
near:held	-91
near:hele	58
near:heli	37
near:hell	128
near:helm	45
near:help	-18
near:her	12
near:hera	38
near:herd	-20
near:here	-12
near:herm	-70
near:hers	-70
near:hezb	-22
near:hid	-128
near:hidd	23
near:hide	-21
near:hidi	-43
near:high	-38
near:hija	122
near:hike	-95
near:hill	8
near:him	-88
near:hinc	70
near:hind	42
near:his	-26
near:hist	-23
near:hit	54
near:hits	74
near:hitt	-22
near:hive	-86
near:hoa	64
near:hode	59
near:hold	-28
near:hole	77
near:holi	-41
near:home	38
near:homi	87
near:homs	87
near:hond	62
near:hono	61
near:hope	26
near:hors	11
near:hosp	66
near:host	-12
near:hot	-136
near:hote	-30
near:hotl	-88
near:hour	-7
near:hous	-62
near:hout	64
near:howe	13
near:hrmm	73
near:hue	65
near:hull	-72
near:huma	31
near:hund	31
near:hung	28
near:hurr	-45
near:hurt	37
near:husb	-68
near:huts	23
near:hygi	-19
near:hypo	81
near:ice	-78
near:icg	-70
near:icrc	35
near:iden	10
near:idf	11
near:idle	81
near:idli	59
near:idps	-22
near:idri	-10
near:iduk	35
near:ihor	45
near:iii	6
near:ill	-32
near:ille	22
near:imag	-94
near:imam	4
near:immi	-32
near:impa	44
near:impe	-74
near:impo	-18
near:impr	71
near:inci	3
near:incl	140
near:incr	27
near:inde	-36
near:indi	-3
near:indo	4
near:indu	3
near:infa	-16
near:infl	-45
near:info	-6
near:ingd	59
near:inha	37
near:inhe	-7
near:init	61
near:inju	98
near:inla	24
near:inn	14
near:inqu	-4
near:inse	-78
near:insi	34
near:insp	-64
near:inst	-38
near:insu	50
near:inte	-4
near:into	32
near:inva	27
near:inve	-30
near:invo	64
near:iom	31
near:ipc	-79
near:iran	106
near:iraq	23
near:irel	27
near:iris	39
near:irri	-30
near:ishi	-91
near:isla	-17
near:isol	-32
near:ispr	24
near:issu	-93
near:ista	19
near:ital	46
near:item	-94
near:its	-13
near:itse	129
near:itur	56
near:ivoi	25
near:ivor	9
near:jaba	65
near:jack	-34
near:jaha	77
near:jail	21
near:jala	51
near:jali	67
near:jama	128
near:jan	61
near:janu	30
near:japa	22
near:java	49
near:jbei	74
near:jean	52
near:jeep	-27
near:jeni	53
near:jet	-28
near:jhar	-45
near:jiha	80
near:jimm	13
near:jnim	32
near:job	52
near:jobs	-67
near:joe	-11
near:john	-85
near:jona	13
near:jone	39
near:jord	24
near:jos	-41
near:jose	-57
near:jour	-3
near:juba	74
near:judg	-112
near:judi	-58
near:juli	61
near:july	25
near:jump	19
near:junc	-8
near:june	28
near:junt	72
near:just	67
near:kabu	48
near:kadu	62
near:kaga	26
near:kana	-20
near:kand	141
near:kang	7
near:kant	46
near:kara	102
near:kare	-62
near:kari	38
near:karu	31
near:kash	83
near:kass	7
near:kath	-4
near:kats	36
near:kaya	48
near:kaza	-88
near:kebb	82
near:kebe	-52
near:keep	26
near:kens	100
near:kent	-48
near:keny	-9
near:kera	48
near:kere	-87
near:kerm	25
near:kerr	18
near:kfar	13
near:kha	-8
near:khal	33
near:khan	-50
near:khar	61
near:khas	-45
near:kher	31
near:khme	-44
near:khwa	14
near:khyb	38
near:kibb	-72
near:kick	-67
near:kidn	69
near:kiel	-18
near:kill	86
near:kilo	-180
near:kime	-19
near:kind	31
near:king	-14
near:kins	25
near:kipe	14
near:kish	-53
near:kitc	-40
near:kits	-120
near:kivu	-36
near:knew	13
near:knif	-13
near:knoc	-19
near:knot	49
near:know	49
near:kobr	40
near:koca	-31
near:kolo	45
near:kone	-47
near:kong	47
near:kora	38
near:kord	41
near:kore	77
near:kost	11
near:kph	-62
near:krem	14
near:kufr	-29
near:kuma	-40
near:kumb	63
near:kuna	-21
near:kupi	60
near:kurm	91
near:kurs	-42
near:kutu	-22
near:kwar	47
near:kyau	104
near:kyiv	-3
near:labo	-16
near:lack	-47
near:lady	16
near:lago	-55
near:laha	55
near:laho	-53
near:laid	9
near:lak	79
near:lake	26
near:lakh	-50
near:lamp	-120
near:land	-5
near:lane	-26
near:lang	-80
near:lank	81
near:larg	37
near:lari	-48
near:larr	71
near:last	9
near:late	-6
near:latr	16
near:latt	80
near:lau	-64
near:laun	-61
near:law	30
near:lawm	12
near:lawy	82
near:lay	-42
near:lead	-3
near:leag	-18
near:lean	-58
near:lear	38
near:leas	-3
near:leav	17
near:leba	84
near:led	-113
near:ledg	16
near:left	3
near:leg	54
near:lega	-103
near:legs	20
near:lent	-30
near:leso	79
near:less	-112
near:let	44
near:lett	-16
near:leve	-77
near:lewo	71
near:leyt	-37
near:libe	53
near:libr	-41
near:liby	-132
near:lice	-140
near:lie	43
near:lies	-41
near:lieu	-23
near:life	15
near:lift	-24
near:ligh	49
near:like	62
near:lima	-27
near:limb	88
near:limi	-56
near:limp	-29
near:line	-98
near:link	-25
near:lirq	97
near:list	59
near:litr	-121
near:litt	-118
near:livi	31
near:load	30
near:loan	-60
near:loca	-16
near:lock	-58
near:lodg	-79
near:logi	-41
near:lond	-22
near:long	9
near:look	81
near:loot	-37
near:lorr	-75
near:lose	-62
near:losi	-30
near:loss	83
near:lost	29
near:lot	-76
near:lots	-31
near:low	82
near:lowe	77
near:lubi	39
near:luci	-27
near:luck	34
near:lunc	-45
near:lung	88
near:lyce	53
near:lyin	107
near:mach	-36
near:made	-35
near:mae	18
near:maga	116
near:magi	19
near:magn	-78
near:mahm	22
near:maim	68
near:main	25
near:maiz	-49
near:maje	-50
near:majo	65
near:make	-51
near:makh	24
near:mala	-8
near:male	3
near:mali	-29
near:mall	100
near:maln	-132
near:malt	-48
near:man	-56
near:mana	12
near:mand	29
near:mang	83
near:mani	-121
near:mans	6
near:manu	63
near:many	-101
near:mapp	-56
near:mar	29
near:mara	-70
near:marc	47
near:marg	-42
near:mari	25
near:mark	31
near:marr	-87
near:mart	62
near:mary	-40
near:masi	92
near:mask	-74
near:maso	-21
near:masr	-75
near:matc	3
near:mate	-68
near:math	-22
near:matr	-38
near:mats	58
near:matt	-74
near:maun	-16
near:maur	22
near:mawa	49
near:may	-8
near:mayo	-25
near:mays	-12
near:maza	91
near:mazu	55
near:meal	-50
near:mean	36
near:meas	-91
near:mech	49
near:meda	-8
near:mede	-33
near:medi	30
near:meet	-77
near:mega	-100
near:mele	40
near:meli	-22
near:melt	8
near:memb	-14
near:memo	53
near:men	-41
near:mend	57
near:ment	36
near:mess	-85
near:met	-53
near:meta	33
near:meth	-35
near:metr	-44
near:mexi	88
near:mica	63
near:midd	-54
near:midf	-31
near:midn	63
near:migh	47
near:migr	79
near:mila	109
near:mile	29
near:mili	16
near:milk	-55
near:mill	-79
near:mina	80
near:mind	49
near:mini	30
near:minn	80
near:mino	72
near:minu	-23
near:miss	5
near:miti	18
near:mobi	-104
near:moco	72
near:mode	49
near:moga	-21
near:moh	65
near:moha	-45
near:mold	38
near:mona	4
near:mond	62
near:mone	24
near:moni	9
near:mons	56
near:mont	11
near:mora	-35
near:more	9
near:morg	83
near:morn	-22
near:moro	16
near:mort	30
near:mosc	40
near:mosq	-12
near:most	-7
near:moth	41
near:moti	-8
near:moto	-79
near:moun	-45
near:mour	44
near:move	29
near:movi	42
near:moza	-6
near:msf	-92
near:much	56
near:mucu	-3
near:mud	55
near:muds	32
near:muha	37
near:mult	56
near:muni	-31
near:murd	49
near:murt	7
near:musa	-60
near:musc	118
near:muse	31
near:musi	42
near:musl	16
near:must	28
near:mwan	71
near:myan	46
near:myse	77
near:myst	-55
near:naba	87
near:naf	69
near:nago	86
near:nahr	29
near:nair	24
near:naku	19
near:name	16
near:namp	-24
near:nang	73
near:nasi	22
near:nass	7
near:nati	30
near:naut	41
near:nava	13
near:nayp	-101
near:ndav	46
near:ndma	3
near:ndrr	14
near:near	22
near:negl	-87
near:nego	-21
near:negr	16
near:neig	29
near:neit	22
near:nepa	40
near:neph	-13
near:neri	12
near:nets	-89
near:netw	14
near:neut	3
near:neve	36
near:new	-43
near:newb	53
near:newl	42
near:news	-20
near:next	74
near:ngo	12
near:ngos	-62
near:niam	74
near:nico	-17
near:niec	27
near:nige	-5
near:nigh	48
near:nile	102
near:nior	36
near:njia	-35
near:nobo	17
near:non	33
near:none	-4
near:noon	54
near:nor	35
near:norm	-106
near:nort	4
near:norw	56
near:not	26
near:note	-98
near:noth	53
near:noti	-83
near:noto	-63
near:nov	-79
near:nova	77
near:nove	-8
near:novi	-35
near:now	-71
near:nrc	-11
near:numb	-17
near:nuns	65
near:nur	-57
near:nurs	-8
near:nutr	-57
near:nuwa	96
near:nyal	120
near:obei	56
near:obje	-11
near:obse	-13
near:ocan	100
near:occa	-23
near:occi	15
near:occu	27
near:oct	74
near:octo	36
near:odda	26
near:odes	-21
near:odis	62
near:off	64
near:offe	-27
near:oil	-26
near:old	95
near:olde	-123
near:oleh	77
near:olek	39
near:ombu	27
near:omdu	-22
near:once	6
near:one	-25
near:ones	70
near:onli	-125
near:only	-39
near:onto	33
near:open	18
near:oper	-34
near:oppo	-58
near:orde	-80
near:ordn	-61
near:orga	-85
near:orie	61
near:orig	74
near:oro	12
near:orph	77
near:othe	35
near:ouah	57
near:our	43
near:ours	86
near:out	-20
near:outb	-42
near:outd	49
near:outl	102
near:outn	-3
near:outr	13
near:outs	31
near:over	-35
near:own	14
near:owne	-76
near:oxyg	45
near:pace	79
near:pack	-116
near:pada	3
near:page	4
near:pago	-12
near:paid	-48
near:pain	-69
near:pair	-89
near:pakh	36
near:paki	14
near:pala	78
near:pale	23
near:pall	-50
near:palm	-55
near:pana	17
near:pane	-12
near:pang	-53
near:pann	74
near:pape	16
near:papi	120
near:para	-90
near:pare	22
near:pari	63
near:park	85
near:parl	-47
near:part	-71
near:pass	-41
near:past	-11
near:path	23
near:pati	-37
near:patn	-34
near:patr	-37
near:paul	-75
near:paus	-76
near:pay	-65
near:paym	-36
near:pays	54
near:paz	23
near:peac	-79
near:peak	-23
near:pena	-57
near:penc	-4
near:penh	50
near:peni	-57
near:pens	21
near:pent	7
near:peop	-59
near:per	-94
near:perc	-56
near:perh	-41
near:peri	41
near:perm	-94
near:perr	-47
near:pers	-6
near:peru	55
near:peso	-85
near:pete	78
near:peti	-6
near:petr	80
near:phar	75
near:phas	-74
near:phil	15
near:phon	-17
near:pick	-147
near:pict	-28
near:piec	-101
near:pier	-42
near:pilg	-26
near:pilo	61
near:pipe	-86
near:pira	-50
near:pit	21
near:pitc	-27
near:pits	36
near:pkt	-51
near:plac	-82
near:plai	-12
near:plan	-8
near:plas	10
near:plat	-96
near:play	-93
near:plaz	13
near:plea	-17
near:pled	-88
near:pluc	-109
near:plus	68
near:ply	-16
near:poin	-63
near:pois	67
near:pola	3
near:poli	54
near:poll	-97
near:pont	39
near:poor	-99
near:popu	-45
near:port	-17
near:posi	-36
near:poss	-10
near:post	8
near:poto	-119
near:poun	-73
near:pour	61
near:powe	-21
near:prac	-22
near:prad	32
near:pray	-17
near:pre	-61
near:prea	-86
near:prec	53
near:pref	44
near:preg	-96
near:prel	17
near:prem	-120
near:prep	9
near:pres	43
near:prev	5
near:pric	-120
near:prie	-91
near:prim	-10
near:prin	47
near:pris	14
near:priv	-56
near:prob	-80
near:proc	-71
near:prod	-23
near:prof	-71
near:prog	24
near:proj	-89
near:prom	-109
near:pron	-30
near:prop	-75
near:pros	58
near:prot	-12
near:prov	46
near:psyc	-159
near:publ	92
near:pull	-91
near:puma	-42
near:pump	-86
near:punj	94
near:pupi	-4
near:pure	39
near:purs	32
near:push	104
near:put	-11
near:puts	-31
near:putt	28
near:qaed	4
near:qala	37
near:qata	24
near:quak	-56
near:quan	56
near:quar	-60
near:ques	-145
near:quet	-89
near:queu	-87
near:quin	3
near:quot	-9
near:raba	-37
near:race	-47
near:raci	-18
near:radi	19
near:radw	75
near:rafa	34
near:raid	74
near:rail	-7
near:rain	-30
near:rais	110
near:raja	56
near:rakh	43
near:rall	-58
near:rama	-33
near:rame	-95
near:ran	-81
near:rang	77
near:rans	9
near:rapi	-12
near:rate	-23
near:rati	-71
near:ravi	52
near:rawa	45
near:raze	-8
near:reac	-38
near:read	-99
near:real	67
near:reas	-21
near:rebe	11
near:rebo	-27
near:rebu	-37
near:reca	-128
near:rece	-21
near:reci	61
near:reck	39
near:reco	-6
near:recr	-35
near:red	30
near:redu	-91
near:refe	-25
near:refi	78
near:refo	-84
near:refr	-79
near:refu	-47
near:rega	-23
near:rege	12
near:regi	5
near:regr	87
near:regu	-55
near:reha	60
near:reit	-51
near:reje	-11
near:rela	5
near:rele	54
near:relo	-4
near:rema	37
near:reme	-56
near:remi	46
near:remn	52
near:remo	-86
near:reno	-43
near:rent	83
near:reop	-100
near:repa	-57
near:repe	-62
near:repl	-69
near:repo	15
near:repr	-8
near:repu	23
near:requ	-87
near:resc	-105
near:rese	111
near:resi	21
near:reso	39
near:resp	12
near:rest	48
near:resu	-11
near:reta	-89
near:reti	68
near:reto	61
near:retr	146
near:retu	34
near:reun	-15
near:reut	-16
near:reve	-58
near:revi	13
near:reyn	61
near:rial	-58
near:rice	-33
near:rich	-81
near:ride	-59
near:ridg	-6
near:rifl	-148
near:righ	121
near:ring	-90
near:rio	28
near:riot	33
near:risa	-88
near:rise	80
near:risk	66
near:riva	30
near:rive	18
near:riya	-31
near:road	22
near:robb	-65
near:roca	64
near:rock	-40
near:rohi	118
near:roll	-101
near:roma	54
near:rome	-77
near:roof	-56
near:room	45
near:rose	-3
near:rosh	62
near:rota	-65
near:roug	-49
near:roun	-162
near:rout	-20
near:rove	-46
near:row	-54
near:rows	8
near:roya	75
near:rsf	63
near:rubb	-30
near:ruin	-3
near:rule	11
near:ruli	16
near:run	12
near:runn	-77
near:runs	-43
near:rupe	22
near:rura	69
near:rush	-85
near:rusi	24
near:russ	28
near:ruts	65
near:rwan	-16
near:sack	60
near:sacr	64
near:sada	32
near:safe	-19
near:saga	112
near:sahe	79
near:said	-38
near:sail	-11
near:sain	31
near:sake	86
near:sala	76
near:sale	43
near:sali	47
near:salt	-52
near:salv	-28
near:sama	24
near:same	88
near:samp	-46
near:san	67
near:sana	107
near:sanc	18
near:sand	17
near:sang	109
near:sani	16
near:sank	-20
near:sans	-14
near:sant	-11
near:sao	47
near:sar	-6
near:sara	-41
near:sat	-101
near:sate	18
near:satu	-21
near:saud	80
near:save	-85
near:saw	-54
near:say	55
near:sayi	29
near:says	9
near:sbm	37
near:scal	-34
near:scen	-17
near:sche	-61
near:scho	50
near:scoo	-61
near:scor	-95
near:scot	-34
near:scou	18
near:scra	-58
near:scre	-81
near:sea	-93
near:seal	-16
near:sear	25
near:seas	20
near:seat	-112
near:seco	20
near:secr	35
near:sect	-44
near:secu	-47
near:sede	96
near:see	-16
near:seed	-36
near:seek	13
near:seen	20
near:sees	-7
near:seiz	54
near:self	62
near:sell	-114
near:sema	50
near:sena	-26
near:send	-87
near:sene	81
near:seni	-23
near:sent	-50
near:sepa	-115
near:sept	-12
near:serg	34
near:seri	41
near:serv	-18
near:sess	-117
near:set	-31
near:sets	-57
near:sett	11
near:seva	91
near:seve	3
near:shab	58
near:shah	-33
near:shak	-23
near:shal	-19
near:sham	-71
near:shan	49
near:shar	-17
near:shat	93
near:she	15
near:sheb	-29
near:shed	-61
near:shee	-108
near:shel	-36
near:sher	69
near:shif	-107
near:ship	-75
near:shir	-55
near:shoc	-84
near:shoo	-11
near:shop	-48
near:shor	-130
near:shot	-18
near:shou	31
near:shov	3
near:show	-86
near:shra	121
near:shri	72
near:shru	76
near:shuj	48
near:shut	-85
near:sibl	-74
near:sick	-78
near:side	23
near:sieg	79
near:sigh	-45
near:sign	25
near:simi	-23
near:sina	-21
near:sind	25
near:sing	43
near:sinj	24
near:sink	-33
near:sit	34
near:site	61
near:sitt	50
near:situ	-89
near:six	21
near:sixe	-37
near:size	-83
near:skif	-54
near:skip	-31
near:slab	-40
near:slai	54
near:slau	-24
near:slee	30
near:slep	69
near:slid	36
near:slig	110
near:slip	-57
near:slop	45
near:smal	-89
near:smas	-36
near:smok	56
near:snak	68
near:snap	-60
near:snif	-48
near:snow	34
near:soci	-73
near:sofa	121
near:soil	66
near:sola	-62
near:sold	60
near:soli	34
near:soma	84
near:some	-42
near:son	56
near:sond	39
near:sons	-12
near:sorg	-8
near:soro	36
near:sorr	32
near:sort	-68
near:soug	63
near:soun	10
near:sour	-81
near:sout	98
near:spac	-89
near:spai	-5
near:span	28
near:spar	-73
near:spea	80
near:spec	39
near:spee	3
near:spen	-22
near:spin	73
near:spit	-43
near:spli	-72
near:spok	58
near:spon	-25
near:spor	17
near:spot	-43
near:spre	-61
near:spri	46
near:spyi	50
near:squa	-146
near:sque	56
near:sri	41
near:stab	49
near:stad	-39
near:staf	-113
near:stag	6
near:stai	-59
near:stal	-31
near:stan	-66
near:star	54
near:stat	22
near:stay	85
near:stea	-38
near:stee	-11
near:stil	77
near:stit	75
near:stoc	-41
near:stol	-36
near:ston	41
near:stoo	-84
near:stop	-20
near:stor	-124
near:stra	27
near:stre	-32
near:stri	-30
near:stro	-82
near:stru	-33
near:stuc	-108
near:stus	-64
near:sub	-21
near:subd	-65
near:subs	76
near:subu	63
near:succ	125
near:such	30
near:suda	-20
near:suff	104
near:suga	65
near:suic	84
near:suit	-43
near:sul	54
near:sula	-26
near:sum	30
near:suma	88
near:summ	-92
near:sums	-75
near:sumy	32
near:sund	9
near:sunk	-93
near:supe	-16
near:supp	-86
near:supr	110
near:sur	69
near:surg	72
near:suri	-64
near:surr	-76
near:surv	-89
near:susp	-13
near:sust	19
near:suzu	5
near:swal	66
near:swam	-91
near:swap	-40
near:swee	73
near:swei	47
near:swep	-32
near:swis	98
near:swor	5
near:syri	30
near:syst	-68
near:tabl	-54
near:taga	40
near:tail	6
near:taiw	-33
near:taiz	64
near:take	32
near:taki	6
near:tali	105
near:talk	22
near:tall	57
near:tami	52
near:tank	45
near:tanz	108
near:targ	-101
near:tarp	32
near:tarr	-38
near:task	-34
near:tawi	12
near:tax	23
near:tbil	38
near:tea	-14
near:teac	66
near:team	-52
near:tear	27
near:tebn	15
near:tech	48
near:teen	5
near:teet	34
near:tehr	85
near:tel	-65
near:tele	5
near:tell	-18
near:temp	47
near:ten	3
near:tend	57
near:tens	61
near:tent	-104
near:tere	49
near:term	-95
near:tern	40
near:terr	3
near:tesf	-60
near:test	49
near:texa	-20
near:thai	148
near:than	-78
near:that	40
near:thea	38
near:thei	21
near:them	15
near:then	18
near:ther	-37
near:thes	85
near:they	12
near:thin	-30
near:this	49
near:thom	-67
near:thos	55
near:thou	-24
near:thre	18
near:thro	11
near:thur	31
near:thus	79
near:tibu	111
near:tick	-47
near:tied	17
near:tigr	3
near:till	-37
near:time	-74
near:tine	73
near:tobr	-42
near:toda	45
near:todd	108
near:toge	21
near:toil	38
near:toky	39
near:told	-38
near:toll	96
near:tom	39
near:tomo	-71
near:tong	54
near:toni	-47
near:tonn	-134
near:tons	25
near:too	54
near:took	49
near:top	-24
near:torc	-17
near:tork	81
near:torn	-61
near:toro	-59
near:torr	-31
near:tota	-29
near:touc	-84
near:tour	-87
near:towa	92
near:towe	45
near:town	-78
near:trab	60
near:trac	-39
near:trad	78
near:traf	-59
near:trai	-97
near:tram	62
near:tran	5
near:trap	-91
near:trau	-6
near:trav	-82
near:trea	-4
near:tree	-69
near:trem	21
near:tren	-13
near:tri	32
near:tria	-71
near:trib	43
near:trie	-66
near:trig	49
near:tril	-28
near:trin	-37
near:trip	-40
near:tris	-94
near:troo	4
near:true	117
near:trus	-55
near:trut	16
near:tryi	-8
near:tsel	55
near:tsin	-72
near:tsun	37
near:tues	31
near:tulk	-19
near:tuni	69
near:tunn	-70
near:turk	44
near:turn	-127
near:twel	49
near:twen	28
near:twic	-159
near:twin	-65
near:two	9
near:type	-71
near:typh	33
near:tyre	6
near:uae	-61
near:ugan	38
near:ukra	8
near:ulan	-22
near:unab	3
near:uncl	-80
near:unde	31
near:unex	-114
near:unfi	-51
near:unfo	66
near:unha	-35
near:unhc	-13
near:unhu	-19
near:unic	-10
near:unid	33
near:unif	49
near:unin	-94
near:unio	-44
near:unit	-28
near:univ	34
near:unkn	42
near:unli	12
near:unlo	27
near:unrw	-70
near:unsa	56
near:unti	-14
near:untr	30
near:upda	-52
near:uphe	-36
near:upon	10
near:uppe	-66
near:upro	99
near:ups	68
near:upwa	5
near:urba	-18
near:urge	65
near:usd	-93
near:use	-35
near:usua	-52
near:utta	41
near:uvir	-88
near:uwan	66
near:vacc	-73
near:vali	93
near:vall	12
near:valu	-32
near:van	-14
near:vani	88
near:vans	-22
near:vari	-22
near:vehi	-109
near:vene	12
near:vent	57
near:verd	-32
near:veri	-56
near:vers	55
near:vess	-69
near:vice	3
near:vict	-37
near:vide	68
near:vien	49
near:viet	26
near:view	-45
near:vigi	-22
near:vila	68
near:vill	39
near:vina	28
near:viol	-11
near:visa	19
near:visi	-54
near:vita	55
near:voic	-82
near:volc	-11
near:volo	-4
near:volu	-12
near:vote	-177
near:voti	-3
near:vyac	3
near:waba	27
near:wade	-25
near:wadi	47
near:wait	-93
near:waji	29
near:wake	-86
near:wale	-79
near:wali	51
near:walk	-7
near:wall	62
near:wang	17
near:want	-47
near:war	27
near:ward	-34
near:ware	-19
near:warn	-36
near:warr	32
near:wars	-64
near:was	6
near:wash	-20
near:wast	-31
near:watc	-91
near:wate	11
near:wave	-55
near:wazi	10
near:weak	34
near:weap	-19
near:weat	-12
near:wedd	100
near:wedn	-33
near:week	21
near:weig	-57
near:welc	49
near:welf	-27
near:well	38
near:went	18
near:were	9
near:west	-4
near:wfp	-37
near:what	-8
near:whea	-6
near:whee	18
near:when	-47
near:wher	-9
near:whet	-40
near:whic	-57
near:whil	17
near:whip	74
near:whit	-18
near:who	5
near:whol	53
near:whom	56
near:whos	21
near:why	-53
near:wick	-64
near:wide	-14
near:wife	51
near:wild	-63
near:will	28
near:win	-58
near:winc	-126
near:wind	-59
near:wing	-94
near:winn	-81
near:wins	-16
near:wint	97
near:wipe	69
near:wish	-30
near:with	-62
near:witn	-77
near:wive	-114
near:woma	71
near:wome	44
near:won	-93
near:wood	-70
near:word	46
near:wore	-17
near:work	-37
near:worl	-25
near:wors	-10
near:wort	-79
near:woul	-43
near:woun	74
near:wrap	-91
near:wrec	-83
near:wris	17
near:writ	6
near:wron	16
near:wrot	12
near:xinh	19
near:yach	-15
near:yard	-82
near:year	-17
near:yell	48
near:yeme	-16
near:yere	92
near:yerl	17
near:yet	-12
near:yiel	16
near:york	28
near:you	-92
near:youn	-81
near:yout	53
near:zamb	35
near:zamf	52
near:zamz	61
near:zapo	-17
near:zara	69
near:zayt	20
near:zeal	-77
near:zeit	19
near:zele	8
near:ziki	79
near:zona	65
near:zone	-24
near:zuwa	-80
next:claim-abducted	-7
next:claim-allocated	-3
next:claim-casualties	-22
next:claim-dead-in-captivity	12
next:claim-delivered	-28
next:claim-held	53
next:claim-injured	34
next:claim-missing	26
next:claim-pledged	5
next:claim-prisoners-exchanged	57
next:claim-refugees	-6
next:claim-released	34
next:claim-returned	58
next:claim-total	-17
noun:	22
noun:accident	-72
noun:adult	-30
noun:afghan	62
noun:aftershock	-108
noun:agent	82
noun:aid-worker	19
noun:aircraft	-107
noun:ambassador	-35
noun:ambulance	-99
noun:animal	-89
noun:apartment-block	-75
noun:apprentice	48
noun:area	-7
noun:armenian	122
noun:armoured-vehicle	-55
noun:arrival	92
noun:attack	-132
noun:attacker	-3
noun:aunt	-5
noun:baby	-56
noun:bandit	51
noun:bed	-167
noun:blanket	-31
noun:boarding-school	-92
noun:boat	-165
noun:body	107
noun:bomb	-70
noun:bone	-78
noun:book	-33
noun:boy	103
noun:bridge	-55
noun:brother	46
noun:building	-172
noun:bus	-146
noun:bus-passenger	48
noun:call	-96
noun:camp	-119
noun:candidate	-19
noun:captive	-7
noun:car	-89
noun:case	-97
noun:casualty	80
noun:catechist	-71
noun:center	-18
noun:centre	-148
noun:chief	-96
noun:child	24
noun:church	-73
noun:citizen	-24
noun:civilian	89
noun:classroom	-36
noun:climber	21
noun:clinic	-40
noun:coach	-194
noun:colleague	30
noun:commander	-23
noun:company	-54
noun:compatriot	59
noun:complaint	-12
noun:comrade	107
noun:congolese	115
noun:conscript	10
noun:constable	41
noun:container	-48
noun:contractor	-33
noun:convict	-85
noun:convoy	-90
noun:cook	139
noun:corporal	109
noun:corpse	114
noun:correspondent	-85
noun:country	-138
noun:county	-59
noun:cousin	-74
noun:cow	-106
noun:crew	-21
noun:crew-member	93
noun:crossing	-53
noun:customer	-93
noun:cypriot	32
noun:dam	-87
noun:daughter	-5
noun:death	130
noun:deckhand	58
noun:defendant	-106
noun:defender	48
noun:delegate	-64
noun:deputy	-99
noun:detainee	89
noun:digger	6
noun:diplomat	-59
noun:director	-105
noun:displaced-person	147
noun:district	-125
noun:doctor	-103
noun:dog	-86
noun:dose	-20
noun:driver	48
noun:drone	-140
noun:dwelling	-78
noun:elderly	-5
noun:elderly-man	-52
noun:emirati	63
noun:employee	-34
noun:engineer	49
noun:enumerator	-81
noun:evacuee	127
noun:excavator	-74
noun:exchange	-92
noun:explosion	-85
noun:family	-120
noun:farmer	15
noun:fatality	54
noun:father	-131
noun:fighter	26
noun:filipino	54
noun:fire	-88
noun:firefighter	-59
noun:fisherman	66
noun:flat	-72
noun:flight	-72
noun:floor	-59
noun:friend	-30
noun:game	-30
noun:generator	-43
noun:girl	44
noun:goal	-27
noun:goat	-55
noun:grandchild	-44
noun:grave	34
noun:group	-127
noun:guard	60
noun:guest	-65
noun:guide	-40
noun:gun	-64
noun:gunman	-124
noun:haitian	51
noun:head	-109
noun:head-of-cattle	-84
noun:health-facility	-10
noun:health-worker	-59
noun:helicopter	-115
noun:herder	-31
noun:hiker	33
noun:hive	-43
noun:home	-151
noun:hospital	-174
noun:hostage	75
noun:house	-199
noun:household	-179
noun:husband	-97
noun:idp	119
noun:imam	-88
noun:incident	-157
noun:indian	12
noun:individual	174
noun:infant	52
noun:inhabitant	-51
noun:injury	-53
noun:inmate	-9
noun:inspector	-76
noun:iraqi	52
noun:island	-63
noun:israeli	-48
noun:item	-12
noun:jamaican	42
noun:job	-12
noun:journalist	98
noun:judge	-48
noun:khwarij	106
noun:kit	-72
noun:labourer	-21
noun:lad	-45
noun:latrine	-50
noun:launcher	-38
noun:lawyer	-49
noun:leader	-49
noun:lebanese	81
noun:life	105
noun:list	-106
noun:loaf	-48
noun:local	-11
noun:lorry	-82
noun:lorry-driver	57
noun:machine	-28
noun:malian	84
noun:man	-29
noun:manager	-82
noun:marine	-105
noun:martyr	174
noun:match	-30
noun:mattress	-53
noun:meal	-39
noun:member	-3
noun:migrant	-102
noun:militant	80
noun:militiaman	33
noun:miner	-47
noun:minister	-158
noun:minor	-20
noun:missile	-114
noun:mortar-round	-6
noun:mother	-31
noun:motorcycle	-113
noun:municipality	-14
noun:nation	-49
noun:national	-90
noun:neighbor	71
noun:neighbour	-60
noun:nephew	17
noun:new-arrival	166
noun:niece	62
noun:nigerian	40
noun:nurse	12
noun:observer	-75
noun:occupant	19
noun:officer	-53
noun:official	-209
noun:operation	-94
noun:operative	30
noun:organisation	-63
noun:other	47
noun:over	-3
noun:owner	-69
noun:page	-50
noun:palestinian	65
noun:paper	-5
noun:paramedic	81
noun:parent	-98
noun:partner	-62
noun:party	-26
noun:passenger	-44
noun:passer-by	-32
noun:pastor	45
noun:peacekeeper	-56
noun:person	47
noun:personnel	-95
noun:phone	-8
noun:photograph	-49
noun:picker	44
noun:pilgrim	-64
noun:pilot	-6
noun:plane	-63
noun:plant	-57
noun:player	-147
noun:point	-122
noun:police	46
noun:police-officer	47
noun:policeman	29
noun:post	-78
noun:president	-68
noun:priest	-64
noun:prisoner	13
noun:project	-24
noun:province	-65
noun:pupil	-28
noun:question	-13
noun:rebel	-21
noun:refugee	233
noun:region	-102
noun:relative	-109
noun:report	-57
noun:reporter	-136
noun:rescuer	-38
noun:reservist	85
noun:resident	122
noun:returnee	51
noun:rifle	-111
noun:road	-35
noun:rohingya	169
noun:room	-81
noun:round	-68
noun:run	-64
noun:runner	-58
noun:russian	-49
noun:sailor	83
noun:sample	-42
noun:school	-213
noun:schoolboy	79
noun:schoolchild	73
noun:schoolgirl	55
noun:seafarer	126
noun:searcher	-36
noun:seat	-43
noun:serviceman	45
noun:session	-19
noun:set	50
noun:settlement	-69
noun:settler	46
noun:share	-4
noun:shelter	-142
noun:shepherd	76
noun:ship	-74
noun:shop	-62
noun:site	-177
noun:soldier	71
noun:son	-94
noun:south-korean	101
noun:south-sudanese	-87
noun:spectator	-70
noun:spokesman	-105
noun:staff	-53
noun:staff-member	54
noun:starter	-8
noun:state	-87
noun:station	-25
noun:storey	-102
noun:strike	-90
noun:student	34
noun:sudanese	33
noun:supporter	-32
noun:surgeon	-140
noun:survivor	-120
noun:suspect	-178
noun:swiss	52
noun:syrian	59
noun:tanker	-93
noun:tarpaulin	-40
noun:teacher	-30
noun:teenager	58
noun:tent	-73
noun:terrorist	124
noun:thai	-43
noun:time	-190
noun:tourist	-60
noun:town	-119
noun:trader	22
noun:train	-82
noun:traveller	8
noun:tree	-38
noun:trooper	77
noun:troops	-165
noun:truck	-143
noun:ukrainian	94
noun:uncle	-40
noun:vehicle	-141
noun:vessel	-60
noun:victim	84
noun:village	-131
noun:villager	84
noun:visitor	-62
noun:volunteer	-53
noun:vote	-24
noun:voter	-73
noun:wicket	-16
noun:wife	46
noun:witness	-102
noun:woman	114
noun:woman-and-man	51
noun:women-and-girls	66
noun:word	-102
noun:worker	103
noun:worshipper	87
noun:yazidi	58
noun:yemeni	-78
noun:young-man	116
noun:young-person	-13
noun:young-woman	65
only:aid	-67
only:casualty	-4
only:displacement	-290
only:hostage	-39
other:abducted	-5
other:allocated	6
other:casualties	-41
other:casualty	-9
other:dead-in-captivity	-16
other:delivered	7
other:held	-7
other:hostage	6
other:injured	-17
other:killed	5
other:missing	-13
other:pledged	-22
other:prisoners-exchanged	29
other:requested	25
other:returned	-17
other:total	-77
others:0	-290
others:2	-32
others:7	33
others:more	-12
qualified	61
quoted	33
right1:	-21
right1:"	-15
right1:#	-144
right1:)	11
right1:,	11
right1:-	-53
right1:.	-15
right1::	56
right1:;	49
right1:?	-27
right1:a	-28
right1:abducted	116
right1:abductions	85
right1:aboard	-112
right1:about	63
right1:above	-23
right1:according	72
right1:across	17
right1:active	-47
right1:acutely	-35
right1:admitted	-15
right1:affected	-93
right1:after	74
right1:against	-109
right1:aged	71
right1:airports	-8
right1:ak	-52
right1:alive	-70
right1:along	78
right1:already	34
right1:also	-7
right1:among	57
right1:an	-11
right1:and	-22
right1:are	26
right1:around	-5
right1:arrested	-30
right1:arrived	-14
right1:as	34
right1:asked	-84
right1:at	30
right1:attempts	-20
right1:attended	-47
right1:away	4
right1:back	50
right1:bags	-26
right1:bakeries	-6
right1:barangays	-70
right1:because	27
right1:before	-26
right1:behind	51
right1:between	-4
right1:block	-75
right1:blocks	-34
right1:broke	11
right1:brought	-33
right1:burned	-28
right1:but	38
right1:by	43
right1:c	-86
right1:came	-5
right1:can	35
right1:cancelled	-92
right1:cannot	19
right1:captured	-38
right1:carriages	-46
right1:carried	61
right1:carrying	-48
right1:chairs	-46
right1:claims	-60
right1:closed	-40
right1:coffins	-53
right1:collapsed	9
right1:come	-76
right1:communities	-35
right1:confirmed	79
right1:consultations	-20
right1:could	43
right1:critically	65
right1:crossed	78
right1:cups	-24
right1:damaged	-77
right1:dead	292
right1:delegations	-12
right1:departures	65
right1:destroyed	-48
right1:detained	-37
right1:did	86
right1:die	156
right1:died	162
right1:displaced	129
right1:down	17
right1:driven	41
right1:drown	95
right1:drowned	187
right1:during	-7
right1:each	4
right1:earthquake	-30
right1:entered	-36
right1:escaped	-6
right1:evacuated	81
right1:face	-5
right1:feared	48
right1:fell	96
right1:fewer	-47
right1:fire	-65
right1:fled	162
right1:fleeing	56
right1:flooded	-99
right1:food	-26
right1:for	-40
right1:found	6
right1:freed	107
right1:from	4
right1:gave	-46
right1:go	13
right1:got	-52
right1:governorates	-4
right1:had	5
right1:hamlets	-27
right1:has	15
right1:have	32
right1:held	7
right1:here	28
right1:hit	-36
right1:home	50
right1:homeless	83
right1:homicides	81
right1:hostage	65
right1:hurt	133
right1:i	60
right1:if	16
right1:in	30
right1:included	94
right1:injured	240
right1:inside	10
right1:internally	55
right1:into	5
right1:is	34
right1:it	-72
right1:jailed	74
right1:jumped	34
right1:kidnapped	117
right1:kidnappings	82
right1:killed	-32
right1:killings	34
right1:landslides	-85
right1:last	21
right1:launched	-21
right1:lay	61
right1:learning	-47
right1:left	26
right1:lie	60
right1:live	-9
right1:lived	-58
right1:living	61
right1:localities	-49
right1:lost	34
right1:made	-117
right1:magnitude	-6
right1:maimed	57
right1:managed	-25
right1:may	-41
right1:messages	-30
right1:missing	201
right1:missions	-15
right1:mobile	-46
right1:more	70
right1:moved	-33
right1:mt	-98
right1:named	-32
right1:names	61
right1:near	24
right1:need	17
right1:needed	40
right1:neighbourhoods	-65
right1:neighbouring	-125
right1:never	114
right1:new	-48
right1:newly	84
right1:ngo	-48
right1:not	73
right1:now	-53
right1:occurred	25
right1:of	38
right1:off	69
right1:offices	-10
right1:on	-44
right1:once	15
right1:opened	-43
right1:or	-37
right1:out	50
right1:over	9
right1:overnight	4
right1:paid	35
right1:passed	57
right1:penalties	-35
right1:per	-95
right1:perish	61
right1:perished	145
right1:places	-45
right1:promised	-85
right1:put	-96
right1:quake	-55
right1:ran	29
right1:reached	-68
right1:received	46
right1:recorded	-71
right1:recovered	89
right1:red	-40
right1:registered	-62
right1:released	59
right1:remain	9
right1:remained	62
right1:reported	26
right1:required	64
right1:rescued	-98
right1:returned	-24
right1:rows	-56
right1:running	61
right1:said	-125
right1:sank	-55
right1:saw	-124
right1:security	-89
right1:seized	94
right1:sent	-18
right1:seriously	100
right1:served	-19
right1:set	19
right1:short	-33
right1:shot	62
right1:shots	-45
right1:showed	-47
right1:sides	-133
right1:slain	36
right1:sleep	99
right1:slept	72
right1:slipped	40
right1:so	21
right1:solar	-15
right1:spent	32
right1:stadiums	-4
right1:stalls	-24
right1:stand	-20
right1:stayed	128
right1:still	39
right1:stood	-57
right1:strong	-96
right1:succumbed	57
right1:suffered	25
right1:sustained	33
right1:swam	-104
right1:taken	86
right1:teams	-42
right1:that	-51
right1:the	-8
right1:their	63
right1:there	53
right1:they	80
right1:this	-44
right1:through	-15
right1:tickets	-60
right1:to	-13
right1:toilets	-47
right1:told	-93
right1:took	-50
right1:townships	-31
right1:turned	-59
right1:unaccounted	109
right1:under	-43
right1:units	-58
right1:until	8
right1:up	-72
right1:waited	-39
right1:waiting	24
right1:walk	61
right1:was	59
right1:we	44
right1:went	39
right1:were	4
right1:what	-50
right1:when	-94
right1:who	39
right1:whom	106
right1:whose	62
right1:will	-13
right1:with	9
right1:within	15
right1:without	-6
right1:working	60
right1:would	56
right1:wounded	221
right1:yesterday	11
right1:|	106
right1:—	112
right2:	-152
right2:"	-10
right2:(	-50
right2:)	-82
right2:-	51
right2:.	-24
right2::	-51
right2:;	-84
right2:a	33
right2:abducted	82
right2:about	45
right2:abu	-38
right2:according	73
right2:acquitted	-76
right2:across	-29
right2:acute	-70
right2:admitted	-39
right2:affected	-105
right2:afp	-70
right2:after	4
right2:again	56
right2:against	-10
right2:aged	25
right2:al	64
right2:alive	16
right2:all	48
right2:along	-48
right2:already	51
right2:also	54
right2:among	-67
right2:an	49
right2:and	-39
right2:announced	10
right2:another	21
right2:are	62
right2:army	-67
right2:around	-18
right2:arrested	-107
right2:arrived	41
right2:as	70
right2:ashore	-80
right2:asked	-113
right2:at	3
right2:attack	14
right2:august	60
right2:away	3
right2:back	18
right2:be	72
right2:because	49
right2:been	38
right2:before	-44
right2:behind	50
right2:being	114
right2:believed	50
right2:below	-54
right2:between	72
right2:board	-126
right2:both	-39
right2:boys	63
right2:broken	-56
right2:brothers	21
right2:brought	-43
right2:buildings	-85
right2:built	-44
right2:bullet	59
right2:buried	60
right2:burned	-99
right2:burns	140
right2:by	74
right2:came	28
right2:camp	-36
right2:can	-65
right2:cancelled	-5
right2:cannot	75
right2:captured	78
right2:carried	-38
right2:cash	-64
right2:central	-63
right2:centres	-64
right2:chiefly	-6
right2:children	72
right2:cholera	-107
right2:civil	-53
right2:civilians	85
right2:cleared	-37
right2:close	63
right2:closed	-54
right2:come	-15
right2:confirmed	75
right2:convicted	-54
right2:could	71
right2:counted	-83
right2:cross	22
right2:crossed	111
right2:crushed	53
right2:cuts	63
right2:damaged	-99
right2:date	69
right2:dawn	91
right2:day	3
right2:days	14
right2:dead	87
right2:destroyed	-81
right2:did	-105
right2:died	90
right2:disappeared	85
right2:displaced	168
right2:doctors	-46
right2:down	-120
right2:downed	-69
right2:dragged	109
right2:driven	94
right2:drove	-28
right2:drowned	46
right2:during	14
right2:duty	25
right2:each	-77
right2:early	86
right2:eight	39
right2:electrocuted	36
right2:eleven	72
right2:emergency	-56
right2:engines	-65
right2:entered	23
right2:escaped	-78
right2:evacuated	100
right2:every	-64
right2:executed	7
right2:expected	32
right2:far	21
right2:february	19
right2:fighting	-60
right2:fined	-58
right2:fire	-39
right2:first	-49
right2:five	35
right2:fled	8
right2:flown	74
right2:follow	57
right2:followed	-60
right2:food	-107
right2:for	-24
right2:found	76
right2:four	41
right2:free	122
right2:freed	63
right2:friday	89
right2:from	69
right2:front	48
right2:gave	-46
right2:get	-74
right2:given	-40
right2:go	9
right2:gone	47
right2:got	23
right2:gunned	93
right2:gunshot	94
right2:had	-22
right2:haiti	61
right2:half	-98
right2:handed	75
right2:has	-69
right2:have	42
right2:having	-80
right2:he	12
right2:health	-74
right2:held	113
right2:help	-49
right2:her	-7
right2:his	45
right2:hit	74
right2:hold	-19
right2:holds	-4
right2:home	123
right2:homeless	71
right2:homes	-65
right2:hospital	56
right2:hostages	37
right2:hot	-66
right2:hour	27
right2:houses	-85
right2:hurt	130
right2:i	-12
right2:if	58
right2:in	52
right2:including	65
right2:india	-44
right2:indonesia	-11
right2:infants	54
right2:injured	190
right2:injuries	80
right2:injuring	28
right2:inside	-37
right2:intensive	66
right2:internally	43
right2:into	90
right2:iran	55
right2:iraq	-11
right2:is	-85
right2:it	-20
right2:its	-3
right2:january	-81
right2:july	9
right2:june	-39
right2:karabakh	33
right2:keep	-55
right2:kept	-4
right2:kidnapped	-5
right2:killed	57
right2:known	62
right2:kyiv	-16
right2:laid	44
right2:last	47
right2:later	43
right2:leave	85
right2:leaving	-79
right2:lebanon	62
right2:led	-24
right2:left	25
right2:less	-48
right2:let	32
right2:life	-11
right2:lightly	43
right2:listed	77
right2:live	31
right2:lived	46
right2:lives	-71
right2:living	40
right2:lost	-54
right2:made	74
right2:magnitude	-46
right2:mainly	18
right2:many	-68
right2:march	-55
right2:marched	-47
right2:martyred	29
right2:me	-59
right2:measles	-12
right2:medical	-60
right2:members	-30
right2:men	20
right2:met	30
right2:mid	-45
right2:minors	5
right2:missing	137
right2:monday	82
right2:month	-98
right2:more	123
right2:morning	-36
right2:most	-32
right2:mostly	94
right2:moved	-21
right2:much	-27
right2:murdered	-25
right2:my	15
right2:national	-73
right2:near	52
right2:nearly	-48
right2:need	-89
right2:needed	-24
right2:neutralised	75
right2:never	-42
right2:new	-20
right2:nigeria	-67
right2:night	-28
right2:nightfall	103
right2:nine	-14
right2:no	-87
right2:nobody	-11
right2:none	87
right2:noon	48
right2:northern	26
right2:not	54
right2:now	-12
right2:number	17
right2:october	40
right2:of	-31
right2:off	12
right2:official	-62
right2:officials	70
right2:on	11
right2:one	34
right2:open	-67
right2:or	-14
right2:other	-26
right2:others	-9
right2:our	23
right2:ours	27
right2:out	-6
right2:outside	-70
right2:overnight	35
right2:packed	-81
right2:paid	-78
right2:pakistan	-33
right2:papers	-77
right2:part	-38
right2:passed	-9
right2:perished	69
right2:persons	33
right2:picked	-145
right2:police	-70
right2:population	-57
right2:port	51
right2:price	-12
right2:pulled	-92
right2:pupils	-16
right2:put	-92
right2:reached	20
right2:received	-66
right2:recorded	15
right2:recovered	-42
right2:red	-68
right2:refuge	28
right2:refugees	55
right2:regional	16
right2:registered	7
right2:relatives	82
right2:released	-3
right2:reported	39
right2:reportedly	39
right2:rescue	74
right2:rescued	-101
right2:rescuers	68
right2:residents	50
right2:retrieved	39
right2:return	73
right2:returned	22
right2:run	-44
right2:rural	18
right2:russia	-37
right2:russian	48
right2:safe	-63
right2:said	4
right2:saturday	31
right2:saved	-105
right2:says	-6
right2:schools	-109
right2:seater	-63
right2:seized	-23
right2:sent	-89
right2:september	13
right2:serious	41
right2:seriously	40
right2:set	-24
right2:seven	-27
right2:severely	54
right2:she	47
right2:sheltering	85
right2:shot	14
right2:shrapnel	53
right2:shut	-5
right2:signed	18
right2:since	68
right2:sisters	88
right2:six	120
right2:slain	39
right2:sleep	30
right2:sleeping	79
right2:so	-91
right2:sold	-41
right2:soldiers	61
right2:somalia	-56
right2:some	-37
right2:sought	88
right2:sources	-89
right2:south	27
right2:spending	102
right2:spent	-35
right2:staff	-40
right2:starved	63
right2:state	15
right2:staying	73
right2:still	85
right2:stopped	-48
right2:street	-113
right2:strong	-54
right2:struck	29
right2:stuck	-60
right2:succumbed	62
right2:sudan	-58
right2:suffered	-38
right2:sunday	82
right2:surgery	98
right2:survived	25
right2:suspended	-32
right2:sustained	46
right2:swept	-53
right2:taken	42
right2:taking	73
right2:teams	-36
right2:ten	-112
right2:tents	33
right2:than	-103
right2:that	-24
right2:the	15
right2:their	-19
right2:theirs	61
right2:them	45
right2:then	56
right2:there	109
right2:these	15
right2:they	-13
right2:this	-51
right2:those	48
right2:thought	40
right2:three	66
right2:through	46
right2:thursday	101
right2:tickets	11
right2:tine	-8
right2:to	9
right2:today	34
right2:told	-71
right2:took	-60
right2:transferred	91
right2:treated	-11
right2:treatment	52
right2:tried	-49
right2:troops	13
right2:tuesday	39
right2:turned	3
right2:twelve	-23
right2:two	4
right2:ukraine	-61
right2:unaccounted	110
right2:under	-31
right2:up	-23
right2:uprooted	60
right2:us	31
right2:used	-43
right2:vanished	12
right2:waiting	36
right2:walked	24
right2:wants	15
right2:war	77
right2:was	-72
right2:washed	38
right2:we	10
right2:wednesday	28
right2:week	28
right2:went	16
right2:were	39
right2:west	20
right2:what	-4
right2:when	78
right2:where	-59
right2:which	-108
right2:while	-60
right2:who	3
right2:whom	51
right2:whose	54
right2:will	11
right2:with	8
right2:within	81
right2:without	-15
right2:women	62
right2:working	-121
right2:wounded	212
right2:wounding	27
right2:wounds	69
right2:year	17
right2:yet	8
right3:	21
right3:"	4
right3:#	-56
right3:(	-28
right3:)	79
right3:,	-27
right3:.	-67
right3::	-153
right3:;	-17
right3:aboard	68
right3:about	61
right3:above	14
right3:abroad	-32
right3:according	-41
right3:accused	-121
right3:across	50
right3:action	-4
right3:added	-46
right3:admitted	-17
right3:affected	-83
right3:after	68
right3:afternoon	-62
right3:again	-11
right3:against	-35
right3:ago	-10
right3:air	-45
right3:al	74
right3:alive	57
right3:all	21
right3:alone	-71
right3:along	-64
right3:already	-67
right3:am	51
right3:ambulances	-101
right3:among	-57
right3:an	-71
right3:and	16
right3:are	22
right3:area	-63
right3:armed	28
right3:army	24
right3:around	12
right3:arrested	-144
right3:arrived	10
right3:ashore	97
right3:asked	63
right3:at	-30
right3:attack	-39
right3:attacks	75
right3:august	74
right3:away	-36
right3:back	50
right3:balls	-35
right3:be	-27
right3:because	-75
right3:been	9
right3:before	75
right3:behind	-24
right3:being	16
right3:belonging	37
right3:between	-36
right3:beyond	62
right3:blast	30
right3:boat	-78
right3:boats	8
right3:bodies	-49
right3:body	-52
right3:bones	95
right3:books	54
right3:border	-31
right3:both	-31
right3:boys	17
right3:broken	96
right3:brothers	45
right3:brought	-65
right3:building	-69
right3:buried	18
right3:burns	66
right3:bus	64
right3:buses	-42
right3:but	104
right3:by	19
right3:called	-90
right3:came	32
right3:camps	66
right3:cancelled	-67
right3:capital	-45
right3:captivity	36
right3:captured	-53
right3:care	-46
right3:carried	-39
right3:caught	-57
right3:cebu	23
right3:central	28
right3:chief	61
right3:child	63
right3:children	105
right3:chinese	71
right3:church	-63
right3:city	-28
right3:civil	-57
right3:civilian	68
right3:civilians	74
right3:closed	45
right3:come	40
right3:condition	26
right3:confirmed	72
right3:cook	96
right3:cost	49
right3:could	-25
right3:counties	-83
right3:countries	-93
right3:country	-116
right3:county	65
right3:crew	-6
right3:critical	73
right3:critically	47
right3:cross	-73
right3:custody	-29
right3:cut	-35
right3:damaged	-77
right3:dawn	-46
right3:day	-19
right3:days	-25
right3:dead	173
right3:death	90
right3:deaths	-120
right3:deceased	28
right3:december	53
right3:defence	-46
right3:deployed	-92
right3:deported	-5
right3:detained	-105
right3:detention	-27
right3:did	89
right3:died	49
right3:disaster	19
right3:discharged	51
right3:displaced	110
right3:district	15
right3:districts	-53
right3:dogs	-62
right3:dollar	-101
right3:down	-46
right3:dozens	63
right3:driven	16
right3:drivers	6
right3:drones	-73
right3:drowned	47
right3:dug	10
right3:during	-7
right3:duty	-61
right3:each	-22
right3:earlier	98
right3:early	21
right3:earthquake	-41
right3:eastern	35
right3:eight	25
right3:el	37
right3:elderly	47
right3:electricity	-40
right3:eleven	-105
right3:emergency	8
right3:end	-27
right3:entered	4
right3:equipment	-4
right3:escaped	79
right3:escort	-20
right3:evacuated	39
right3:evacuation	49
right3:excavators	-65
right3:exchange	25
right3:executed	22
right3:families	11
right3:family	-23
right3:far	63
right3:father	-61
right3:february	-7
right3:fell	-52
right3:ferry	-49
right3:few	67
right3:fighting	32
right3:find	42
right3:fire	-74
right3:first	46
right3:five	-22
right3:flats	-87
right3:fled	-7
right3:flown	63
right3:follow	78
right3:food	54
right3:for	24
right3:forced	96
right3:foreign	41
right3:foreigners	-57
right3:former	-92
right3:found	-42
right3:four	-61
right3:free	20
right3:freed	-40
right3:friday	-56
right3:from	-16
right3:gaza	-56
right3:get	50
right3:girls	-53
right3:given	-30
right3:go	112
right3:gone	80
right3:got	-41
right3:government	-86
right3:governor	64
right3:ground	-49
right3:group	29
right3:guard	-38
right3:gunmen	42
right3:gunshot	45
right3:had	20
right3:haiti	29
right3:half	-55
right3:hamlets	-4
right3:handed	43
right3:hands	33
right3:has	61
right3:have	32
right3:he	-55
right3:health	-30
right3:heart	44
right3:held	75
right3:helicopters	-138
right3:help	-40
right3:her	-99
right3:here	32
right3:his	-24
right3:hit	28
right3:home	39
right3:homes	-28
right3:hospital	37
right3:hospitals	57
right3:hostage	26
right3:hotel	-25
right3:hour	36
right3:hours	11
right3:house	46
right3:houses	48
right3:hunger	-36
right3:hurt	151
right3:i	-25
right3:in	41
right3:including	60
right3:indians	40
right3:infants	84
right3:injured	54
right3:injuries	-25
right3:insecure	-35
right3:inside	36
right3:intensive	72
right3:interior	7
right3:international	-47
right3:into	-22
right3:iranian	50
right3:is	-41
right3:islamic	58
right3:israel	-58
right3:israeli	51
right3:it	-52
right3:its	-34
right3:january	69
right3:july	70
right3:june	-76
right3:kidnapped	89
right3:killed	74
right3:kursk	32
right3:landslide	74
right3:last	-104
right3:late	-8
right3:least	3
right3:leave	59
right3:led	7
right3:leg	16
right3:let	-76
right3:life	-5
right3:limbs	39
right3:line	-35
right3:list	23
right3:listed	46
right3:lists	-61
right3:live	80
right3:lives	99
right3:living	27
right3:local	-65
right3:looked	49
right3:lost	-71
right3:made	-86
right3:make	-4
right3:man	12
right3:many	-4
right3:march	34
right3:marched	66
right3:market	53
right3:may	23
right3:mayor	-16
right3:members	67
right3:men	44
right3:million	-20
right3:minister	-55
right3:minors	8
right3:minutes	-61
right3:missiles	-35
right3:missing	78
right3:monday	-61
right3:month	-15
right3:months	-3
right3:more	-35
right3:morning	-104
right3:most	-70
right3:mother	70
right3:moved	57
right3:murdered	60
right3:my	66
right3:national	64
right3:nearly	13
right3:neutralised	75
right3:never	-10
right3:new	-35
right3:newly	-23
right3:nigeria	-44
right3:night	24
right3:nine	49
right3:no	-53
right3:nobody	-77
right3:noon	33
right3:north	29
right3:not	-9
right3:november	-42
right3:now	18
right3:number	-21
right3:nurse	26
right3:october	4
right3:of	-17
right3:off	-27
right3:office	12
right3:officers	80
right3:officials	3
right3:on	17
right3:once	-53
right3:one	-16
right3:only	60
right3:open	-65
right3:operations	36
right3:or	14
right3:other	15
right3:others	19
right3:our	90
right3:out	-38
right3:over	3
right3:overnight	44
right3:overs	-24
right3:own	104
right3:paid	-17
right3:pakistan	42
right3:parents	-49
right3:part	-13
right3:passengers	-26
right3:past	-68
right3:peak	80
right3:people	-66
right3:per	28
right3:percent	-11
right3:persons	10
right3:philippines	24
right3:place	-66
right3:police	45
right3:population	-29
right3:port	31
right3:power	-63
right3:pregnant	4
right3:price	-18
right3:promised	-71
right3:prosecutor	24
right3:province	22
right3:provinces	-46
right3:pulled	83
right3:pupils	-22
right3:put	-50
right3:quake	-56
right3:quarter	-38
right3:ran	-51
right3:rations	-47
right3:reach	44
right3:reached	8
right3:received	49
right3:recorded	32
right3:recovered	114
right3:red	53
right3:referred	72
right3:refuge	55
right3:region	-70
right3:regional	-58
right3:regions	-9
right3:registered	-38
right3:relatives	-13
right3:released	74
right3:relocated	107
right3:remain	-31
right3:reported	88
right3:rescue	35
right3:rescued	-57
right3:residents	-66
right3:rest	62
right3:retrieved	22
right3:return	-56
right3:returned	-45
right3:reunited	-104
right3:rice	-12
right3:river	-55
right3:road	53
right3:roads	13
right3:roof	-7
right3:room	-63
right3:rounds	-15
right3:row	-69
right3:run	-70
right3:runs	-7
right3:s	-77
right3:safety	75
right3:said	46
right3:same	-36
right3:saturday	-22
right3:say	-3
right3:says	49
right3:school	-14
right3:schools	-50
right3:search	-60
right3:season	-34
right3:second	68
right3:security	105
right3:seen	20
right3:seized	-52
right3:sentenced	78
right3:september	-66
right3:serious	50
right3:seriously	88
right3:serving	41
right3:set	57
right3:seven	-46
right3:she	-6
right3:shelter	48
right3:shelters	40
right3:shot	99
right3:side	13
right3:since	19
right3:single	-64
right3:sites	24
right3:six	8
right3:sleeping	-44
right3:so	50
right3:sold	-38
right3:soldiers	15
right3:some	-5
right3:sought	71
right3:south	92
right3:southern	-46
right3:spent	-60
right3:spokesman	89
right3:staff	23
right3:state	35
right3:stayed	-80
right3:street	-15
right3:sudan	-61
right3:sudanese	-8
right3:sunday	-31
right3:supreme	101
right3:surgery	46
right3:survivors	33
right3:taken	90
right3:tawila	52
right3:teacher	-15
right3:teachers	98
right3:teams	-65
right3:ten	105
right3:tenth	-59
right3:tents	-14
right3:territory	12
right3:thai	-47
right3:than	12
right3:that	-117
right3:the	5
right3:their	-5
right3:them	37
right3:then	-43
right3:there	39
right3:they	90
right3:third	-37
right3:thirty	75
right3:this	36
right3:those	-41
right3:three	-42
right3:through	-35
right3:thursday	-27
right3:time	-59
right3:to	4
right3:today	42
right3:told	-51
right3:tonnes	-54
right3:took	-29
right3:total	55
right3:town	29
right3:townships	-15
right3:transferred	36
right3:treated	16
right3:treatment	-53
right3:twelve	-36
right3:twenty	-44
right3:two	16
right3:ukrainian	74
right3:unaccounted	97
right3:under	49
right3:units	-82
right3:up	39
right3:uprooted	-48
right3:us	60
right3:vehicles	-100
right3:ventilators	97
right3:village	51
right3:villages	44
right3:volunteer	66
right3:volunteers	59
right3:waiting	-76
right3:walked	-7
right3:war	-73
right3:was	93
right3:water	18
right3:way	28
right3:we	27
right3:wednesday	74
right3:week	-24
right3:weeks	32
right3:went	-62
right3:were	47
right3:west	-3
right3:what	64
right3:when	57
right3:which	71
right3:while	-12
right3:who	-16
right3:whole	79
right3:whom	-70
right3:will	24
right3:with	-7
right3:within	54
right3:without	-13
right3:woman	96
right3:women	84
right3:work	-40
right3:workers	38
right3:would	4
right3:wounded	-5
right3:wounds	98
right3:years	-76
right3:yet	45
right3:youngest	-48
right3:—	-80
share:0	-290
share:1	-186
share:2	-153
share:4	60
share:5	20
share:7	23
share:more	13
short	-15
size:1	-130
size:9	-37
size:999	-39
size:9999	-20
size:more	8
verdict:abducted	56
verdict:casualties	-11
verdict:claim	110
verdict:dead-in-captivity	53
verdict:displaced	51
verdict:held	44
verdict:injured	14
verdict:killed	81
verdict:missing	39
verdict:open	-51
verdict:out	-295
verdict:prisoners-exchanged	66
verdict:refugees	9
verdict:released	108
verdict:returned	-64`,
  measure: `
alike:abducted	0:-35 1:-14 2:-25 4:23 5:11 7:27 8:-60 9:-39 10:-24 11:18
alike:casualties	0:19 3:-16 5:-12
alike:dead-in-captivity	0:-19 2:22 4:23 6:-37 8:-15
alike:displaced	0:-9 1:-12 2:-30 3:13 4:-39 5:34 6:-19 7:-12 8:-49 9:-22 10:-30 11:12
alike:held	0:-17 1:-11 3:-31 5:-14 7:-20 8:-60 9:-13 10:45 11:-21
alike:injured	0:-24 1:-29 2:-42 3:22 4:-25 7:-28 8:40 10:-33 11:-9
alike:killed	1:14 2:-38 3:34 4:-11 5:-10 6:-9 7:-14 9:-34 10:-54
alike:missing	2:-18 3:26 6:-21 7:-52 8:-28 9:12 10:-8 11:-11
alike:prisoners-exchanged	0:14 2:12 3:-8 6:-27 7:-12 8:13 9:-11 10:-15
alike:refugees	0:-31 1:-9 3:-32 4:-13 5:-14 6:9 8:-10 9:53 10:-24 11:-20
alike:released	0:13 1:-13 4:18 6:-16 7:-26 8:-25 9:-39 11:-8
alike:returned	0:23 1:-30 2:19 3:10 4:9 7:-20 9:-60 10:-8 11:-36
any	1:-14 2:-15 11:-9
bare:1	0:-83 1:-35 2:58 3:-105 4:-50 7:-25 8:-18 9:-13 10:14 11:-79
bare:9	0:-58 1:-39 2:28 3:-146 4:18 5:12 6:17 8:-41 9:-157 10:15 11:-133
bare:99	1:-116 3:-122 4:21 5:17 6:22 8:-31 9:-148 10:15 11:-91
bare:999	0:19 1:14 2:-44 4:-27 6:-13 7:-26 8:14 9:-55 10:-19 11:-13
bare:9999	0:-51 1:19 2:-125 3:35 4:-72 5:-21 6:-28 7:-25 8:10 10:-33 11:27
bare:more	0:-64 2:-107 3:52 4:-121 5:-133 6:-89 7:-44 8:-92 9:49 10:-83 11:55
before:abducted	0:18 1:-18 2:-23 3:-45 5:-59 6:16 7:-8 8:-29 9:-20 10:-14 11:-42
before:allocated	3:-12 5:13 7:-10 9:13
before:casualties	0:-19 1:17 2:-11 3:10 4:-10 5:-15 8:-15 9:-8 10:-11 11:-8
before:dead-in-captivity	0:-11 3:-11 4:22 5:-14 6:15 7:-22 8:-39 10:-40
before:delivered	3:-10 4:17 7:-8 9:17 10:-17 11:-11
before:displaced	0:-54 1:-40 2:-27 3:15 4:-53 5:-39 6:-15 8:-44 9:29 10:-43 11:9
before:held	0:-13 1:-11 2:29 3:-43 4:-37 5:11 6:-21 8:-18 9:-18 10:20 11:-14
before:injured	0:40 1:-38 2:-73 3:16 4:-55 6:-21 7:40 8:19 9:-45 10:-46 11:-38
before:killed	0:21 1:-33 2:-36 3:-21 5:38 6:-16 7:43 8:-85 9:-40 10:-71 11:-92
before:missing	0:-26 1:-24 4:-39 6:-19 7:23 8:-31 9:-27 10:-14 11:-17
before:prisoners-exchanged	0:-43 2:9 3:-19 4:-28 6:-64 9:-14 10:35 11:-23
before:refugees	0:-23 1:-12 2:-9 3:23 5:13 6:-60 7:-21 8:-27 10:-24 11:14
before:released	1:-14 2:20 3:-32 4:22 5:-22 6:-38 9:-28 10:-12 11:-23
before:requested	3:-28 9:29
before:returned	0:17 1:-9 2:-22 3:43 4:-31 5:-11 6:-42 7:-29 8:-8 10:-66 11:-12
behind:abducted	1:-14 2:-14 3:-8 4:-33 5:-34 6:34 7:-45 8:12 9:-26 10:-31 11:-27
behind:casualties	0:-18 1:38 3:-10 5:-25 6:-17 7:-9 9:-9 10:-9
behind:dead-in-captivity	0:16 1:-8 3:-16 4:-19 5:-30 6:-17 7:-27 8:-19 9:-8 10:15 11:-8
behind:delivered	3:-9 9:18 11:-11
behind:displaced	0:-61 2:-22 3:18 4:-58 5:-22 6:29 7:-13 8:-35 9:-36 10:-9
behind:held	0:11 1:-16 3:-50 4:-13 5:-64 6:-13 7:-53 8:27 9:-46 10:18 11:-32
behind:injured	0:-22 2:-93 3:-54 4:-81 5:-9 6:79 7:-30 9:-64 10:-36 11:-38
behind:killed	0:-8 1:43 2:-9 3:-70 4:-41 7:-31 8:-12 10:19 11:-52
behind:missing	0:-26 1:-60 3:-53 4:10 5:30 6:47 7:-26 8:-44 9:-56 10:-17 11:-49
behind:pledged	3:-18 6:26 9:-9
behind:prisoners-exchanged	0:-26 1:-14 2:-31 3:17 4:-19 6:-64 7:-37 8:44 9:-33 10:-10 11:-37
behind:refugees	0:-33 1:-15 3:36 5:-28 7:-21 8:-29 9:-14 10:-22 11:-11
behind:released	0:49 1:-15 2:-8 3:-40 4:-12 5:-50 6:-37 7:-42 8:-26 9:-23 10:18 11:-32
behind:requested	3:35 4:-8 6:-15 7:-9 9:-25 11:-28
behind:returned	0:-18 1:-32 2:13 3:37 4:-72 5:-36 6:-86 7:-28 8:-42 9:-44 10:8 11:46
ending:ad	0:-37 1:9 3:-60 4:-26 5:-72 6:78 7:-65 8:-8 9:-15 10:-14 11:-9
ending:al	5:36 6:-35 7:-9
ending:am	3:18 9:-10
ending:an	0:11 2:-12 3:-21 4:-9 6:16 7:11 8:-22 9:-15 10:-25 11:21
ending:ar	3:-8 5:17 6:-8
ending:as	3:-11 9:14
ending:at	0:-24 2:33 3:-26 4:-35 5:-37 6:-18 7:-13 9:22 10:10
ending:ay	0:23 3:22 4:16 5:-25 6:-35 7:-15 10:-24 11:-18
ending:ce	0:-38 1:22 2:18 3:-54 5:11 7:-39 8:12 9:23 10:-42 11:-9
ending:ch	0:-14 3:-9 4:-22 5:-31 6:44 7:-19 8:8 10:-30
ending:ck	0:-17 2:-12 3:-16 4:-22 5:-17 6:-29 7:-12 9:-18 10:14 11:36
ending:de	3:-35 5:-12 6:17 8:-31 9:37 10:31 11:-11
ending:ds	0:-8 3:20 4:-15 6:24 7:-23 9:-12
ending:dy	0:-18 3:-17 4:21 5:-13 6:13 7:13 10:-23 11:-8
ending:ed	0:-23 1:-37 3:-9 4:-84 5:33 6:-18 7:-68 8:32 9:-18
ending:ee	3:17 4:-10 6:-8 10:16
ending:en	0:41 1:-11 2:-44 4:-20 6:-34 7:-48 8:-37 9:-31 11:-27
ending:ep	0:-19 2:-12 3:28 4:-26 5:-18 6:-28 7:-21 9:8 10:-19 11:-34
ending:er	0:10 1:-16 2:17 3:-55 4:-16 5:-53 8:-49 9:-16 11:27
ending:es	0:24 1:22 2:-29 3:-46 5:-48 6:-23 7:54 8:-39 9:-43 10:-36 11:-37
ending:ey	0:41 2:-8 3:-11 5:-18 6:18 7:-21 8:-14 9:-10 10:-30 11:-10
ending:ft	0:11 2:-26 3:49 4:-48 6:-55 7:-40 8:24 9:-42 11:-44
ending:ge	0:19 2:-21 4:8 8:-11 10:-16
ending:gh	5:19 7:-11
ending:gs	0:26
ending:ht	0:-11 2:-10 8:17 9:-9 10:-15
ending:id	5:-19 6:29
ending:il	5:-9 6:14
ending:in	0:-43 1:-13 2:-29 3:22 4:39 6:-25 7:10 8:-50 9:-14 10:-26 11:-31
ending:ir	3:26 6:-24 9:-9
ending:is	3:-23 4:-12 7:20 9:14 10:-10
ending:it	3:-17 9:23 11:-22
ending:ke	0:-12 4:-14 5:32 6:-34 8:-10 10:22
ending:ld	0:-47 1:-11 2:15 3:-25 4:-14 5:-27 6:-12 7:-18 9:13 10:40 11:-20
ending:le	4:11 5:-10 6:8
ending:lk	0:-8 4:27 6:-9 10:-18
ending:ll	0:-16 1:-10 3:45 4:15 5:-10 6:-32 7:31 8:-52 10:-20 11:-60
ending:ly	0:-9 2:8 3:-23 4:-18 5:44 6:-39 7:-16 8:-11 9:26 11:-16
ending:me	0:-61 1:-14 2:-48 3:-22 4:-60 7:-17 8:-13 9:-8 10:37 11:10
ending:na	3:14 9:-10 11:-8
ending:nd	0:-11 3:-22 4:12 5:-15 6:25 7:-23 9:17 10:-8 11:-23
ending:ne	3:16 4:-14 5:-24 6:-33 7:22 9:-9 11:-8
ending:ng	0:-44 2:-48 3:-15 4:9 5:-18 6:-58 7:60 9:15 10:-22 11:-13
ending:ns	0:34 2:13 3:-12 4:-24 5:20 6:-37 7:-10 8:-8 9:-11 10:-32
ending:nt	0:-33 1:-15 2:-29 5:-14 6:-27 7:24 8:-27 11:14
ending:ok	0:-8 3:11 4:-13 5:-21 6:-42 7:-11 8:14 9:15 10:-14 11:-13
ending:om	0:8 1:-35 2:-19 4:8 5:-17 7:12 8:-11 9:-14 10:-16 11:-22
ending:ot	0:-16 2:26 4:-29 5:-12 6:-12 8:-8 10:-9
ending:pt	3:18 6:-11 9:-9 11:-8
ending:rd	4:-9 6:17
ending:re	1:-14 2:-37 3:-25 4:-17 6:9 7:-37 8:-9 9:-19 11:-10
ending:rs	9:-8 11:11
ending:rt	5:59 6:-49 7:-42
ending:se	0:-23 1:-23 2:-12 3:-13 4:-32 6:-27 7:27 8:-9 9:8 10:-13
ending:sh	6:15
ending:ss	4:-10 5:-22 6:24 7:-21 8:-13 9:-16 10:17 11:-29
ending:st	0:-22 2:-36 3:30 5:12 7:-11 8:-28 9:-32 10:-9 11:-30
ending:th	0:-48 1:-9 2:10 3:14 4:-29 5:48 6:-9 7:-48 8:-34 9:-29 10:-44 11:-23
ending:to	0:18 2:-8 3:14 4:-18 5:-12 6:-17 8:-19 10:-13 11:-10
ending:ts	3:15 7:-16 9:-10
ending:ut	0:-9 3:21 4:-22 5:-21 6:12 7:11 8:-16 9:-22 10:12
ending:ve	0:-13 1:-41 2:-11 3:-8 4:-16 6:-21 7:-30 8:-15 10:-26 11:12
ending:wn	2:-17 3:9 5:17 6:18 7:-9 11:-12
equal:abducted	0:73 1:9 2:15 3:-41 4:-21 5:-10 6:-71 7:-20 8:-21 9:-16 10:-42 11:-14
equal:casualties	0:21 1:27 2:-11 4:-10 5:-22 7:-39
equal:dead-in-captivity	0:-78 2:64 3:-13 4:-28 6:-52
equal:displaced	0:-24 2:-23 3:64 4:-17 5:-17 6:-41 8:-10 9:-42 10:27 11:-28
equal:held	0:-51 1:-8 2:-46 3:-26 4:69 5:-51 6:-16 7:-14 8:-33 9:-19 11:-15
equal:injured	0:-51 1:-30 2:36 3:-25 4:-15 5:44 6:-39 7:-20 8:-59 9:-48 11:-27
equal:killed	0:-21 1:-11 2:48 3:-75 4:-66 5:-10 6:46 7:-19 8:-52 9:-72 10:-17 11:-78
equal:missing	1:-21 2:-30 3:-68 4:-64 5:-8 6:-27 7:59 8:-36 9:-22 11:-13
equal:prisoners-exchanged	0:-37 1:-10 2:-44 3:-20 4:-85 5:-44 6:-54 7:-27 8:56 9:-15 10:21 11:-11
equal:refugees	0:-12 2:-14 3:-10 4:-13 6:-27 7:-10 8:-38 9:-8 10:46
equal:released	0:-73 1:-15 2:-45 3:-44 5:-30 6:-39 8:-71 9:-27 10:90 11:-22
equal:returned	0:-18 2:-22 3:-15 4:23 5:-40 7:-16 8:-20 9:-25 11:33
form:digits	0:-10 2:-55 3:25 4:-13 6:-9 7:-23 10:-27 11:14
form:dual	0:-8 5:20 6:-14
form:mixed	0:-38 1:-26 2:-18 3:-8 4:-49 5:-48 6:-83 7:-69 8:-16 9:31 10:-38 11:32
form:range	0:-10 1:10 2:-12 4:-25 5:-34 6:14 7:17 8:29 9:-21 10:-34 11:-51
form:singular	0:-14 1:-63 2:30 3:-143 4:-10 6:33 8:-37 9:-48 10:-19 11:-108
form:vague	0:48 2:-32 3:10 4:-25 5:16 6:-41 9:-16 10:-32 11:-13
form:words	1:-48 3:-85 4:14 5:-8 6:14 9:-56 10:19 11:-61
headline	0:-21 1:-42 2:-36 3:15 4:-15 8:-21 9:-14 10:13 11:-33
here:#aboard	0:27 1:-15 2:-62 3:-40 4:8 5:-44 8:-50 9:-26 10:-20 11:-11
here:#aid	0:-20 1:14 3:14 4:-88 5:-10 6:-55 7:-21
here:#alive	0:-40 1:-18 2:10 3:19 4:-32 5:-11 6:-40 7:13 8:-12 10:13
here:#captives	0:42 1:-61 2:41 3:-80 5:-46 6:-56 7:-36 8:-11 9:-88 10:17 11:-84
here:#captors	0:49 2:-50 3:-50 4:30 5:-68 7:-110 8:-34 9:-79 10:-21 11:-11
here:#commerce	0:31 1:-38 3:-14 7:-54 8:-49 9:-14 10:11 11:-39
here:#conference	9:12
here:#containing	0:-30 2:-25 3:-26 4:-19 5:-29 7:-37 9:27 10:17
here:#contest	1:-41 2:-53 3:-18 4:12 5:-14 6:-13 7:13 8:-12 9:-24 10:17 11:-23
here:#crossing	1:-33 2:-42 3:-54 4:-73 5:-19 6:-24 7:-67 8:21 9:62
here:#custody	0:-34 1:-35 2:-74 3:-44 4:47 5:-66 6:-20 8:60 9:-78 10:-52 11:-22
here:#demand	0:22 1:-12 2:12 3:-39 4:33 6:-36 7:-29 8:-33 10:-8 11:-41
here:#disease	0:-14 3:-24 4:25 5:13 7:-27 8:-23 9:-26 10:-19 11:-17
here:#displacement	0:-107 1:-21 2:-39 3:73 4:-64 5:-62 6:-31 7:-77 8:-69 9:-12 10:-20 11:17
here:#duty	0:-8 1:-35 2:-23 3:-9 4:-8 7:-12 9:-28 11:-14
here:#exchange	0:-71 1:-16 2:-54 4:-59 5:-57 7:-54 8:68 10:-28 11:-41
here:#execution	0:-12 1:-24 2:16 3:-30 4:-39 5:-36 6:19 8:-17 9:-8 10:-18 11:-12
here:#given-back	0:-13 1:-27 2:-15 3:-49 4:-62 6:16 7:-42 8:25 9:-24 10:16 11:-21
here:#giving-from	0:-13 1:-88 2:13 3:-23 4:-41 5:-13 8:-15 9:-41 11:44
here:#group	0:18 1:-15 2:33 4:24 5:-49 6:-19 7:-52 8:-35 9:-79 10:-23 11:-27
here:#handover	0:-66 1:-15 2:15 3:-20 4:9 5:-55 6:-15 8:-11 11:-18
here:#hearing	0:23 2:-36 5:19 6:-36 7:-32 9:-17 10:-10 11:-8
here:#hostages	0:-23 1:-17 2:37 4:-27 5:-24 6:-31 7:-44 9:-25 10:9 11:-17
here:#interview	4:-8 5:-9 6:12 8:-20 9:-9 10:23
here:#losing-side	0:-26 1:-24 2:-14 3:-45 4:-35 5:-31 6:35 7:-52 8:31 9:-22 11:-14
here:#need	0:-35 1:-16 2:-43 3:11 4:-25 7:-34 8:-39 9:8 10:37
here:#other-fate	0:-26 2:-32 4:-30 5:-25 6:43 8:24 11:-12
here:#prisoners	0:-28 1:-48 3:-53 4:46 5:-55 6:-47 7:-48 8:64 9:-59 10:-36 11:-29
here:#receiving	0:-18 1:-23 2:-68 3:-45 4:-79 6:40 8:-33 9:-75 10:24 11:33
here:#remainder	0:-25 1:-24 2:-55 3:-23 4:43 5:-63 6:-14 7:20 8:17 10:8 11:-57
here:#rescue	1:-21 2:-27 3:-60 4:-94 5:50 6:-24 7:17 8:-28 9:-44 10:11 11:8
here:#rumour	0:19 4:22 6:-20 10:-9
here:#since	0:-28 1:17 2:-36 3:-12 4:-8 5:-40 6:-9 9:-12 10:-18 11:14
here:#state	0:-35 1:-77 2:-46 3:-78 4:-16 7:-63 8:41 9:23 10:-9 11:-23
here:#statement	0:-46 2:-20 3:-55 6:20 7:-39 8:-19 9:-21 10:29 11:18
here:#travel	0:-32 1:-13 2:-22 3:-12 4:-26 6:19 7:19 8:27 9:-45 10:-27 11:-40
here:abducted	0:139 1:-97 2:-29 3:-45 4:-33 5:-94 6:-53 7:-58 8:-28 9:-88 10:-19 11:-62
here:allocated	0:-18 1:-56 2:-14 3:-39 5:-36 6:-23 7:-39 9:-26 10:33 11:-24
here:casualties	0:-41 1:92 2:-24 3:-61 4:-40 5:9 6:-59 7:-51 8:-31 9:-41 10:-28 11:-37
here:dead-in-captivity	0:-39 1:-19 2:71 3:-16 5:-21 6:-66 7:-14 8:-35 9:-11 10:-41 11:-12
here:delivered	0:-17 1:-97 2:-18 3:15 4:-31 6:-26 7:-16 8:-21
here:displaced	0:-72 1:-42 2:-50 3:96 4:-30 5:-24 6:-71 7:-58 8:-105 9:25 10:-16
here:held	0:-69 1:-52 2:31 3:-41 4:114 5:-87 6:-121 7:-29 8:-20 9:-8 10:-15 11:-95
here:injured	0:-83 2:-47 3:-93 4:-105 5:168 6:-67 7:-70 8:-42 9:-78 10:-83 11:-85
here:killed	0:-40 1:17 2:63 3:-58 4:-41 5:-45 6:106 7:-17 8:-112 9:-35 10:-116 11:-112
here:missing	0:-17 2:-22 3:-112 4:-42 5:-128 6:-100 7:192 8:-85 9:-120 10:-117 11:-110
here:pledged	0:-21 1:-44 3:-18 4:-18 5:9 6:-29 7:-34 10:21
here:prisoners-exchanged	0:-53 1:-87 2:-39 3:-28 5:-8 6:-36 7:-85 8:63 9:-28
here:refugees	0:9 1:-80 2:-101 4:-86 5:-24 6:-65 7:-68 8:-48 9:99 10:-42
here:released	0:-54 1:-95 2:-24 3:-82 4:-24 5:-76 6:-74 7:-62 8:26 9:-65 10:113 11:-17
here:requested	0:-45 1:-11 2:-33 3:-27 4:50 5:-34 6:-25 7:42 10:-80 11:-12
here:returned	0:-25 1:-88 2:-64 3:-81 4:-38 5:-35 6:-30 7:-98 9:-86 10:-10 11:115
here:said	0:11 1:-12 2:-15 3:-32 4:10 6:20 7:9 8:-30 9:-35 10:-30 11:-17
here:set	0:-40 1:-73 2:-17 3:-47 4:-60 5:15 6:49 8:-23 9:-24 10:-32 11:-35
here:total	3:-47 4:-41 6:-27 7:-10 8:-41 9:32 10:-11 11:17
item	0:29 1:12 2:9 3:27 4:-18 6:-12 7:-17 8:-59 10:-46 11:-80
last:claim-abducted	0:20 1:-11 2:35 3:-29 4:25 5:-36 6:-78 7:-21 8:-40 9:-82 10:20 11:-72
last:claim-allocated	0:-13 1:-14 2:-11 3:-36 5:-27 7:13 9:21
last:claim-casualties	0:22 1:55 2:-28 3:-58 4:19 5:-48 7:-32 8:-43 9:-53 10:-41 11:-46
last:claim-dead-in-captivity	0:-22 2:32 3:28 4:23 5:-18 6:9 7:-54 8:-48 9:-16 10:-31 11:-26
last:claim-delivered	0:-16 1:10 2:-9 3:-19 4:-14 5:11 7:-33 9:18 11:8
last:claim-displaced	0:-43 1:-81 2:-22 3:41 4:-14 5:-44 6:-32 7:-52 8:-79 9:15 10:-100 11:28
last:claim-held	1:-35 2:30 3:-33 4:24 5:-83 6:-46 7:-56 8:-35 9:9 10:10 11:-40
last:claim-injured	0:17 2:-29 4:-49 5:70 6:-22 7:-27 8:-25 9:-68 10:-47 11:-66
last:claim-killed	1:10 2:-46 3:-28 4:-34 6:45 8:-69 9:-15 10:-30 11:-26
last:claim-missing	0:23 1:-60 2:-84 3:-16 5:-34 7:55 8:-77 9:-23 10:-43 11:-42
last:claim-pledged	0:-21 1:11 3:20 4:-15 8:-11 9:-57 10:-10 11:-33
last:claim-prisoners-exchanged	0:-42 1:-38 2:-51 3:-56 5:-37 7:-57 8:53 9:-46 11:-39
last:claim-refugees	0:10 1:-42 3:-55 5:-17 6:-50 7:-57 9:48 10:-59 11:14
last:claim-released	0:-39 1:-57 3:-34 4:29 5:-23 6:-46 7:-44 9:-47 10:35 11:-14
last:claim-requested	0:-21 1:-11 3:-16 4:-17 5:-11 6:45 7:-11 10:-20 11:-39
last:claim-returned	1:-49 3:-30 4:-24 5:-56 6:-30 7:-59 9:-32 10:-28 11:72
last:claim-total	3:-21 5:-9 6:13 7:9 9:16
left1:	0:17 2:-18 3:-35 4:-31 5:24 6:-15 7:14 8:-39 9:-23 10:-33
left1:"	1:22 3:-61 4:9 5:-25 6:21 7:-67 8:-15 10:-23 11:-24
left1:#	0:-37 3:-27 4:-11 5:-22 6:48 7:-10 8:-11 10:-9 11:20
left1:(	0:-33 1:-14 2:-13 4:-30 5:14 8:10 9:-55 10:-21 11:33
left1:*	3:15 4:-15 10:17
left1:,	1:-58 3:11 7:-38 8:-14 10:-21
left1:-	0:-38 1:-16 2:-31 3:-9 4:-34 5:14 6:16 7:-47 8:-9 9:-16 10:51
left1::	0:-29 1:15 3:19 4:-44 5:-64 7:-40 8:-15 10:14
left1:;	0:-88 1:-40 2:-37 4:-10 5:-25 6:-22 7:14 9:-17 10:29 11:26
left1:abducted	0:34 4:-15 6:-26 8:-14 10:-18
left1:acknowledged	0:25 2:-17 4:-19 5:-22 7:-28
left1:additional	3:16
left1:admitted	3:-12 5:29 6:-24
left1:after	0:-8 3:-14 4:-12 5:26 6:-16 8:-10 9:12 11:-10
left1:against	0:-11 1:26 3:-17 4:-27 6:-27 7:15 8:-14 9:27 10:-23 11:-28
left1:all	0:-47 2:-26 3:11 5:-51 6:31 7:19 8:-12 9:-9 10:32
left1:alone	0:-8 2:-11 3:-24 4:14 6:-16 11:25
left1:among	0:21 2:-9 3:-15 4:-14 5:-9 7:9 8:-12 10:-26 11:11
left1:and	0:-24 1:-89 3:11 4:-37 5:8 6:-44 8:11 9:-14 11:-16
left1:announced	5:-11 6:16
left1:another	0:-41 1:-20 2:-26 3:14 6:-38 7:31 8:-12 9:-8 11:-17
left1:are	0:-28 1:21 2:-29 4:9 5:-42 8:15 10:-38 11:-40
left1:as	0:14 2:-17 4:-9 5:-24 8:-22 9:-28 10:11 11:16
left1:at	2:-67 3:-32 5:-19 6:9 9:9 10:-57
left1:away	0:29 4:-19 6:-20 10:-13
left1:back	0:-9 3:-34 4:-25 5:-13 6:43 7:-26 8:-12 9:-29
left1:be	0:30 1:-9 3:-32 4:-15 5:-10 6:28 7:-19 9:-29 10:-14 11:-38
left1:been	0:-14 3:19 5:-10 6:18 7:-11 9:-19 10:-13 11:-15
left1:before	4:-12 6:25 10:-14
left1:believes	2:23 4:-32 7:-8
left1:beside	5:-12 6:-23 7:27
left1:bring	0:-8 3:15 4:-21 5:-14 6:-16 10:23 11:-8
left1:brought	0:-19 4:-18 5:-13 6:-44 7:-13 8:-22 9:37 11:-20
left1:buried	0:-16 1:-11 2:11 3:-9 4:-21 5:-22 6:18 7:-21 9:-9 10:-12
left1:burned	5:16 6:-16
left1:bury	6:12
left1:but	3:17 4:24 5:10 6:-9 7:-25 9:-8 10:-8 11:-26
left1:by	0:-11 3:-8 6:-18 7:22
left1:camp	3:-17 9:23 11:-22
left1:captured	0:43 4:-25 6:-41
left1:carried	2:-10 3:9 4:-30 6:9 7:-14 8:13 9:-16 10:-29 11:-24
left1:carry	2:-9 4:-21 5:-15 6:25 8:-8 10:-15
left1:caused	1:22 5:-19 6:-11
left1:children	3:25 5:-11 6:-23 7:-9
left1:claim	5:-13 6:17
left1:claimed	1:24 3:-13 4:-8 5:-27 6:16 7:-9 9:-13
left1:cleared	9:-13 11:22
left1:confirm	8:21 10:-16
left1:confirmed	0:9 5:-16 6:26 10:-9
left1:confirms	6:9
left1:cost	3:-17 5:-8 6:34 9:-18
left1:count	2:-8 3:8 5:-11 6:15
left1:counted	0:-27 1:14 2:-22 3:-29 4:-22 5:-13 6:18 7:-8 8:-26 9:12 10:-44
left1:counts	1:-8 3:18 4:-10 5:33 6:-20 9:-20 10:-8 11:-10
left1:covered	3:17 6:-16 8:9
left1:day	0:12 2:-17 4:-11 8:-17 10:15
left1:dead	0:-29 2:-28 5:-23 6:45
left1:december	3:-18 9:-23 10:25 11:-16
left1:destroyed	3:-13 6:22 7:-11
left1:detained	0:39 3:-29 4:-13 6:-31 7:-9 8:-12 9:-23 11:-21
left1:displaced	3:52 6:-31 9:-23 11:-11
left1:documented	0:-8 1:14 3:-15
left1:down	0:-18 3:-29 4:11 5:-8 6:33 7:-30 8:-11 9:-10
left1:driven	0:-10 3:31 4:-11 6:-25 7:-17 11:-33
left1:drove	1:-9 3:-10 5:15 6:-29 9:13 11:-25
left1:eliminated	0:-30 4:-15 6:38 10:-22
left1:evacuated	3:-14 5:27 6:-23 9:-9
left1:evening	3:-11 5:-9 6:-13 7:10 11:14
left1:exchanged	6:-15 8:26 10:-12
left1:executed	0:-13 2:13 3:-18 4:-17 6:15
left1:expect	9:-12 11:14
left1:expects	3:12 9:-36 11:11
left1:far	8:-22 10:22
left1:find	5:-11 6:-12 7:20
left1:first	4:-26 10:29
left1:flew	3:-18 6:-18 8:-10 10:-8 11:21
left1:for	0:-69 1:-27 2:-19 3:8 4:-55 5:-54 6:-18 7:46 8:42 9:10 11:-43
left1:forced	3:37 5:-10 6:-23 9:-20
left1:found	0:-29 2:-22 3:27 4:-12 5:25 7:-39 8:-10 9:-18 10:-39 11:-23
left1:free	0:-31 2:-8 4:-19 5:-17 6:-20 7:-11 10:39
left1:freed	0:-25 2:-9 4:-58 6:-15 8:19 10:20
left1:frees	0:-11 2:-11 4:-45 6:-8 8:31
left1:friday	3:-8 11:14
left1:from	0:9 1:8 2:-28 3:-25 4:-27 5:-12 6:24 8:-18 9:-18 10:-34 11:18
left1:further	0:-19 1:-13 2:-10 4:-15 6:-17 7:17 8:-12 9:30 10:-13 11:-34
left1:gave	0:-16 3:-10 6:34 9:-18
left1:gives	6:15
left1:go	0:-20 4:-20 5:-14 7:-8 10:16
left1:gone	3:-13 5:-9 6:22
left1:got	0:-9 2:-11 3:25 4:-20 5:-23 6:23 8:-28 10:8 11:-11
left1:had	0:-41 1:-8 2:-10 3:-45 4:-29 5:38 7:-26 8:-17 9:9 10:-48
left1:has	0:-47 1:-15 2:-28 3:-47 4:32 6:-31 7:38 8:-21 9:30 11:-44
left1:have	0:-42 2:-26 7:21 8:-11 9:-8 10:-44 11:-29
left1:held	0:-10 3:-23 4:-11 6:-12 7:-10 9:25
left1:helped	3:-22 11:21
left1:her	5:-17 6:19 7:-14
left1:his	0:20 4:-19 5:19 6:-22 8:-16 10:-12
left1:hits	6:12
left1:hold	0:-30 2:-9 3:-27 4:40 6:-22 7:-13 8:-12 9:31 10:-27 11:-16
left1:holding	0:-30 2:-11 3:12 4:43 5:-11 6:-37 7:-20 9:-17 10:-14
left1:holds	0:22 1:-13 4:-9 5:-8 6:15 7:-32 8:-23 10:-17 11:-38
left1:home	3:-13 5:-11 6:-13 11:21
left1:hosts	3:-29 9:30 11:-15
left1:house	3:12 11:-11
left1:housed	3:32 6:-14 9:-21 11:-15
left1:houses	3:-43 6:-11 9:43 11:-16
left1:identified	6:13
left1:in	0:-45 1:-8 3:8 4:-21 7:-23 8:-15 9:28 10:15 11:-45
left1:include	0:-21 3:-15 4:-24 5:15 6:-14 10:18
left1:included	5:8
left1:includes	0:-21 3:-10 4:-15 5:-30 6:13 7:27 10:-9
left1:including	0:-26 1:-11 2:10 3:-13 6:8 7:-58 8:36 10:-16 11:-17
left1:injured	0:-16 1:-12 3:-26 5:67 6:-80 7:-23
left1:injuring	5:50 6:-42
left1:into	6:19
left1:involved	0:-13 3:8 4:-19 6:-15 8:26
left1:is	0:13 1:-22 2:12 3:9 4:-65 6:16 7:-44 10:-61 11:-52
left1:it	3:13
left1:its	5:-25 6:-10 8:25
left1:january	0:-8 4:-10 6:-15 7:-12 9:-17 11:20
left1:june	0:-8 4:16 6:11 10:-10
left1:just	0:-27 2:-13 4:31 5:-22 6:-40 7:-10 9:19 10:-31 11:-25
left1:keep	2:-8 3:28 4:19 6:-28 7:-8 10:-22
left1:keeping	0:-9 2:-12 3:-10 4:43 5:-11 6:-32 8:-10 9:-11 10:-20
left1:kept	4:28 6:-22 7:-17 8:-13 10:-21
left1:kill	0:-25 2:-24 4:-12 5:-11 6:67 7:-12 8:-14
left1:killed	0:-76 1:-53 3:-94 4:-53 5:-75 6:111 7:-48 8:-21 9:-40 10:-24 11:-14
left1:killing	0:-45 1:-9 2:-35 3:-26 4:-20 5:-39 6:76 7:-29 9:-13 10:-13
left1:kills	2:-8 5:-34 6:71 7:-35
left1:laid	5:32 6:-27 7:-8
left1:last	0:-20 2:-12 3:-12 4:22 5:-13 6:-28 7:26 8:-9 10:-16
left1:later	0:15 6:24 7:-23
left1:leaves	0:-29 2:-15 3:-14 4:42 5:-17 7:19 8:-24 9:-11 10:-41
left1:leaving	3:21 4:-16 6:-15 7:24 9:-20
left1:left	0:-35 2:-35 3:-36 4:33 5:-8 6:17 7:11 8:-18 9:-19 10:-32 11:-29
left1:let	0:-27 2:-24 3:-14 4:-39 5:-8 6:-24 7:-11 8:18 10:12 11:13
left1:lists	0:-13 2:13 3:-17 4:-29 5:-24 6:-14 7:39 9:-24 11:-14
left1:live	3:24 6:-11 9:-21 11:-13
left1:logged	0:22 1:8 4:-8 6:-8 10:-17
left1:losing	2:-15 6:22
left1:lost	0:-30 1:-13 2:-27 3:-13 4:-23 5:-50 6:104 7:-40 9:-9 10:-13
left1:made	0:-10 2:-8 3:17 4:-27 6:24 7:-14 9:-8 10:-16
left1:makes	3:13 5:-8 6:16 7:-8 9:-13 10:12
left1:march	4:-11 10:14
left1:met	0:-24 2:-13 3:-13 4:27 5:-26 6:-28 7:-17 8:-12 9:21 10:15 11:-22
left1:month	3:15
left1:mourns	3:-13 5:-14 6:34 7:-18
left1:move	3:13 9:11 11:-19
left1:moved	0:-17 4:40 6:-20 7:-9 8:-18 9:-24 10:-34 11:-11
left1:not	0:59 2:-23 3:-17 4:-9 5:-36 6:-29 7:-37 10:-13
left1:november	0:19 5:-13 8:-16 10:12 11:-10
left1:now	0:-12 3:8 4:-22 5:-17 6:-12 8:-12 9:-24 10:23 11:-19
left1:number	3:22 5:22 6:-26 9:-23 11:-14
left1:numbered	0:-10 3:-12 6:-9 11:20
left1:of	0:26 1:-72 2:33 4:-18 5:-24 8:-27 9:-20 10:-64 11:-18
left1:off	0:17 2:-8 5:-11 6:17 7:-15 9:-29 10:-20 11:-22
left1:on	0:-11 2:-16 3:-14 4:-26 5:43 6:-26 10:-26
left1:one	0:-14 3:24 4:-19 8:-12
left1:only	0:-39 1:-9 2:-23 3:-50 4:-35 6:21 7:-21 8:-15 9:-9 10:23
left1:or	3:23 4:25 6:-24 7:-9 9:-17 11:-8
left1:other	0:-41 1:-15 3:-19 4:11 5:18 6:-14 7:28 8:-10 9:-19 10:-18 11:-32
left1:out	0:-29 2:-8 3:30 4:-26 5:-27 6:38 7:-23 8:-18 9:-19 10:-43
left1:over	0:-20 2:-15 4:-55 6:37 7:-18 8:-28 10:21
left1:pass	3:-20 5:-20 6:25 7:-21 9:19 10:-12 11:-22
left1:passed	0:-10 1:-10 3:11 7:17 11:-19
left1:period	0:12 5:-8 6:9
left1:pulled	6:10
left1:put	0:-51 3:-12 4:-50 5:-41 6:29 7:-24 8:-17 9:21 10:15
left1:reach	0:-13 6:24 7:-9
left1:reached	0:-8 4:-9 5:-25 6:16 7:-18 8:-10 9:-9 11:9
left1:reaches	3:-13 5:-17 6:32 7:-16
left1:received	0:-26 2:-17 4:-23 5:21 6:10 7:-10 8:-15 9:-33 10:-14
left1:record	3:8
left1:recorded	0:25 1:29 3:-18 4:-15 5:22 6:-57 10:-25 11:-12
left1:recovered	6:29
left1:registered	0:-13 1:-10 3:18 4:-10 5:-22 9:-23 10:-17 11:11
left1:release	0:-13 4:-20 8:29
left1:released	0:-22 4:-22 6:-9 8:33 10:-13
left1:remaining	0:-42 1:-12 2:-40 4:31 5:-13 6:-17 7:13 8:18 9:-11 10:-29 11:-24
left1:reported	0:17 2:-8 4:-17 5:-15 6:22 8:-20 10:-20
left1:reports	0:-10 3:-14 6:9 7:14
left1:rescued	0:-11 2:-8 6:-17 10:21
left1:returned	0:-10 6:13 8:-19 10:17
left1:s	2:-13 4:-10 5:28 6:-26 10:-16
left1:said	0:-8 1:-33 2:-10 3:27 4:19 6:-57 8:11 9:-19 10:-8 11:-19
left1:saw	0:-26 2:-25 3:-10 4:-13 5:19 6:22 7:-22 8:-24
left1:say	0:-20 2:-16 3:-44 4:-26 5:-20 6:40 7:12 9:18 10:-12 11:-29
left1:saying	5:9
left1:says	0:-30 1:-35 2:-41 5:16 6:-10 8:-8 9:20 11:-68
left1:see	4:17 8:11 10:-26 11:-11
left1:seen	0:-8 3:-23 4:18 5:13 6:13 7:-29 8:-14 10:-30
left1:seize	0:21 4:-11 10:-10
left1:seized	0:36 4:-20 6:-26 8:-30 10:-16
left1:sending	3:8
left1:sent	0:-10 3:29 6:-38 7:-21 8:15 9:-23 10:-9 11:15
left1:shelter	3:17 5:-8 6:-11 7:-9 9:11 11:-35
left1:shelters	3:-19 9:21
left1:shot	0:-20 2:-8 4:-16 5:-34 6:42 9:-9 10:-9
left1:show	0:10 2:29 4:-26 5:-13 6:-37 7:-9 8:-10 10:-13
left1:showed	2:-14 4:34 5:-12 6:-20 8:-11 10:-22
left1:so	0:-9 2:-8 4:47 5:-18 6:-31 7:-34 9:-9 10:-12 11:-14
left1:sunday	3:-15 9:13
left1:swap	8:16
left1:take	0:13 3:-9 4:-19 6:-14 8:21 10:-22
left1:taken	0:33 3:15 4:-17 5:-13 6:-40 10:-11
left1:taking	0:18
left1:that	0:-10 1:-67 2:23 3:-29 5:-21 6:-19 7:10 9:-8 10:-23
left1:the	0:26 1:-14 3:-62 4:13 5:-13 6:-23 7:-29 8:-35 9:15 11:-40
left1:their	4:-17 5:-12 6:20
left1:them	0:10 1:-15 2:-29 10:-21 11:-17
left1:then	0:-34 2:-10 3:-10 4:-50 5:-8 7:28 8:-9 9:-9
left1:those	0:-8 2:-18 4:31 5:-21 6:-25 7:-14 10:-19
left1:time	0:-12 3:18 4:-19 8:13 9:-17 10:-11
left1:to	0:-45 1:38 2:11 3:15 4:20 5:-25 6:-18 7:-28 8:9 10:-59 11:-10
left1:today	2:-27 3:-18 4:29 7:-16 8:-10 9:17 10:-12
left1:toll	3:-18 6:33 7:-9
left1:took	0:28 1:-13 3:-19 4:-63 5:-8 6:17 7:-46 8:-25 9:-51 10:-64 11:22
left1:trade	6:-9 8:21 10:-9
left1:treated	3:-21 5:47 6:-29 11:-9
left1:treating	3:-18 5:31
left1:up	0:-16 2:-36 3:12 4:-23 5:-24 6:19 7:-19 8:-12 9:-15 10:29 11:-25
left1:upon	3:-11 4:19 5:-11 10:-13
left1:uprooted	3:54 5:-8 6:-18 9:-41 11:-14
left1:us	0:-47 2:16 3:-23 4:-54 7:-36 8:-21 9:-15 10:27 11:-10
left1:used	6:17 7:-10
left1:verified	6:14 9:-9
left1:visited	4:12
left1:was	0:17 2:-25 3:20 4:31 5:-9 6:-43 8:9 9:-57 10:-74
left1:week	0:-41 2:-19 3:-26 4:-25 5:-14 6:18 7:-15 8:-28 11:19
left1:were	1:-32 2:-83 3:30 4:11 5:-71 6:-26 7:-8 8:20 9:-35 10:-29 11:-15
left1:when	0:15 2:-13 3:14 4:-26 5:-42 6:28 7:-40 8:18 10:-21 11:-15
left1:where	0:-24 2:-17 3:38 4:8 5:13 6:25 7:-35 8:-9 9:-41 10:-24 11:-30
left1:which	0:-21 1:-19 2:-28 3:-30 4:10 5:-27 6:30 7:-33 8:-14 9:-13 10:17
left1:while	0:-18 2:-8 3:8 4:10 5:-20 6:-15 7:10 9:-14 11:11
left1:whom	0:-54 1:-29 2:20 4:-34 5:-36 6:13 8:-22 9:-16 10:21 11:12
left1:with	0:46 1:-26 2:-9 4:-20 5:-29 6:-33 7:35 8:-74 9:-18 10:-25 11:12
left1:wounded	5:84 6:-79 7:-14
left1:wounding	5:64 6:-59 8:-11
left1:year	0:17 3:-20 4:-16 5:-11 6:17 7:-10 9:-10 11:-14
left1:|	0:-47 1:-37 4:-19 5:21 6:-13 7:-17 10:-26
left1:—	0:-16 2:-9 3:10 4:-27 5:-28 6:21 7:8 8:14 10:13 11:-12
left1:•	0:-21 1:-17 2:-13 3:24 4:15 5:-27 6:23 9:-54 10:-24
left1:▪	3:8 9:-10
left2:	0:-23 2:-19 3:39 4:-23 5:10 6:-28 7:11 8:-27 9:-35 10:10 11:-36
left2:"	0:9 1:-14 2:-9 4:27 7:-33 8:-19 9:-22 10:-43 11:-23
left2:#	1:-61 2:-29 3:-54 4:-53 5:47 6:-12 7:22 8:10 10:-13 11:-55
left2:(	5:-20 6:17
left2:)	0:-33 2:-13 3:-10 4:-56 6:16 7:-23 9:-19 10:47 11:-24
left2:*	4:-15 10:17
left2:,	0:-12 1:-86 2:-13 3:-29 5:-9 8:25 9:-17 10:-17
left2:-	6:13 7:-9
left2::	0:9 2:-28 3:-30 5:8 7:19 8:-19 9:-11 10:-27 11:16
left2:;	0:13 2:-38 3:40 4:-45 6:-31 8:-17 9:-30 10:29 11:-35
left2:a	1:11 2:-13 3:-16 4:-28 5:-8 6:-10 7:11 8:-18 9:21 10:-18 11:-41
left2:abduction	0:16 4:-21
left2:abroad	3:24 5:17 6:-22 9:-22 11:-21
left2:account	0:-12 4:-34 5:-13 6:18 7:24 8:-31 9:-13 10:23 11:-9
left2:accounted	0:-23 1:-8 2:-11 3:19 4:-29 6:53 7:-10 8:-19 9:-41 10:-28 11:-38
left2:accounts	6:10
left2:added	3:-19 4:-13 6:-10 7:18 10:-14 11:13
left2:adding	0:9 2:-30 4:20 5:10 6:-11 7:-22 10:-22
left2:addition	5:20 6:-18
left2:adds	0:14 2:15 3:19 4:-14 5:-12 6:-18 9:-9 10:-8
left2:administration	3:25 5:-15 6:22 9:-16 11:-19
left2:admitted	2:-9 5:-9 6:20
left2:afp	5:-10 6:17
left2:again	0:-12 3:-9 4:-12 5:-14 6:-15 10:24
left2:agency	3:-8 9:14
left2:ago	2:16 4:-11 6:-8
left2:aleppo	3:12 5:-9 9:-14 11:13
left2:alive	0:-20 2:26 3:19 6:-25 9:-18 10:-16
left2:all	0:9 3:24 4:-14 6:-9 9:-16 10:17 11:-41
left2:alone	0:-9 1:22 2:-8 3:21 5:-25 6:13 7:10 8:-19 9:-27 11:-14
left2:along	0:29 2:-23 4:-15 5:-8 6:-27 8:-28 10:20
left2:already	0:-9 1:-8 3:8 4:-30 5:-8 6:-22 7:-19 9:25 10:-13 11:-19
left2:also	0:-35 1:-12 2:-10 3:-28 4:9 5:12 7:-12 8:-12 9:24 10:22 11:-13
left2:ammunition	0:-19 10:21
left2:among	0:9 1:-17 2:-28 5:-15 9:-11 11:-13
left2:an	3:17
left2:and	0:20 1:-55 2:-18 3:18 5:26 6:-55 7:32 8:-26 9:-67 10:-9
left2:april	0:-10 5:-11 6:21 10:12
left2:are	0:-14 5:-18 6:25 8:-9 9:-15
left2:area	2:-8 4:10 5:-14 6:20 10:-9
left2:army	2:-25 4:-28 6:16 7:-8 8:-9 9:-10 10:20
left2:arrested	0:-21 10:20
left2:arrived	0:17 9:-8
left2:as	1:27 5:10 6:-30 7:-14
left2:at	3:-24 5:16 6:-14 9:25
left2:attack	0:-14 2:-13 6:22
left2:attackers	0:-29 4:-10 5:21 6:10 10:-8
left2:august	0:-24 2:-9 3:16 6:12 7:-10 10:-15
left2:authorities	0:25 3:-31 4:-16 5:-10 6:-14 7:-8 8:-11 9:20
left2:average	3:-13 11:8
left2:away	0:-27 2:-11 4:-15 5:16 6:-12 8:-11 10:25
left2:azerbaijan	8:28 10:-25
left2:back	0:-12 2:30 4:-18 6:-33
left2:bandits	4:-12 5:-26 6:25
left2:bangladesh	3:-19 6:-21 9:29 11:-13
left2:base	0:22 3:-27 6:-13 10:-10
left2:be	6:16
left2:before	4:16 6:-9 7:-13 8:-13 10:-15
left2:began	0:-11 4:-8 5:-8 8:-13 11:19
left2:bekaa	5:-21 6:22
left2:board	4:-9 8:12
left2:boat	5:-12 6:17
left2:boats	3:-8 6:-11 7:18 9:-16
left2:bodies	0:-20 2:28 4:-47 7:15 8:-34 10:-54
left2:body	0:28 2:-35 4:-27 6:27 10:-10
left2:bogota	4:-10 10:11
left2:border	3:-16 5:-11 6:-11 9:23
left2:boy	5:22 6:-23 7:-9
left2:bringing	0:-13 4:21
left2:brings	0:10 4:-14 10:-28 11:19
left2:brought	0:-16 3:-16 4:-29 6:29 7:-16 8:-10 9:-8 10:-10 11:-16
left2:building	5:-19 6:19
left2:burns	3:27 6:-13 9:-13
left2:buses	0:-12 3:-12 4:11 5:-17 9:-17 11:26
left2:but	0:-18 5:-10 7:11 9:-9 11:-10
left2:by	3:-20 5:-13 9:11 11:19
left2:came	3:13 4:16 5:-14 6:-10 7:-9 9:-17 10:-15
left2:camp	2:-9 3:15 4:-8 5:-14 6:14 7:-10 9:-21 10:13 11:-8
left2:camps	9:15 11:-9
left2:captives	0:-10 2:12 3:-9 4:-27 7:-14 8:19 9:-11 10:13
left2:captivity	0:-14 2:-44 6:38 8:23 10:-36
left2:care	5:-16 6:18 8:-13 10:15
left2:carried	4:-20 5:15 7:-13 8:-22 9:17 10:-24 11:-15
left2:cases	0:-19 6:18 7:16
left2:cash	8:-17 9:-15 10:-9 11:21
left2:center	5:-9 6:11
left2:centre	3:8
left2:centres	3:26 6:-11 9:-11
left2:chad	9:15 11:-13
left2:child	0:27 5:-17 6:-29
left2:children	0:40 2:-20 3:-10 4:-22 5:-45 6:17 7:-52 8:-11 9:-29
left2:cholera	6:9
left2:city	0:-14 3:11 9:-9 10:14
left2:civilians	3:-27 4:25 5:-23 6:18 7:-13 9:-11
left2:claimed	0:11 5:-8
left2:claims	11:16
left2:climbed	6:26 7:-20
left2:climbs	6:33 7:-24
left2:collapsed	3:8
left2:column	3:24 9:-19 11:-9
left2:come	1:27 3:-12 6:-26 9:-12
left2:commission	3:-14 4:-16 6:18 7:9 10:-10
left2:commissioner	4:-10 8:-19 10:16
left2:committee	3:-14 6:17 9:-8 11:14
left2:compared	0:-13 3:-30 6:-21 7:-9 9:8 11:22
left2:condition	5:33 6:-23
left2:confirmed	3:-16 4:-15 5:-22 6:36 7:-30 10:-8
left2:confirms	0:-21 2:-21 4:-24 5:-28 6:16 8:-31 9:-17 10:40
left2:congo	3:-18 9:22 11:-22
left2:contact	0:-12 7:17
left2:cost	0:-11 3:-21 4:-18 5:-18 6:31 7:-8 9:-9 11:-8
left2:could	0:15 1:-9 2:-15 3:-33 4:-28 5:-22 6:31 9:-24 10:-15 11:-25
left2:council	3:16 5:-10 6:11
left2:count	0:-8 3:-30 4:-14 5:-26 6:44 7:-33 11:-8
left2:countries	3:-18 6:26 9:-9
left2:country	0:-9 2:-8 4:-15 5:-10 6:-19 9:19 11:-30
left2:county	6:15
left2:court	4:-8 10:-18 11:21
left2:crescent	3:-9 6:-8 7:16
left2:crew	0:10 2:-12 6:-9 10:-19
left2:crews	5:-16 6:20 7:-9
left2:cross	2:-17 7:-10 10:18
left2:cut	3:24 6:16 9:-24 11:-21
left2:dawn	5:10
left2:day	0:-30 2:-15 5:-15 6:29 7:-21 8:13 9:-31 10:-40 11:8
left2:days	0:13 3:22 5:-16 6:-16 8:-11 9:-8 10:-12
left2:dead	0:-14 1:-27 2:-75 3:-27 4:-46 5:46 7:20 8:-17 9:-44 10:-9 11:-26
left2:death	5:11 6:15
left2:deaths	0:-28 1:-8 2:-25 3:-37 4:-18 5:24 6:23 7:-10 9:-10 10:-9 11:-13
left2:deceased	5:-10 6:17
left2:december	1:-9 3:-20 5:15 6:-22 10:-8 11:14
left2:defence	7:8
left2:denied	0:8 2:12 4:-13
left2:destroyed	0:-18 4:-17 6:22
left2:died	0:15 1:-13 2:16 3:-12 5:33 6:-45 7:25 9:-12 10:-21
left2:displaced	3:-22 9:27
left2:district	2:-10 4:15
left2:doctors	0:-9 4:23 5:-12 6:-23
left2:door	9:12
left2:down	0:-13 1:-9 2:-13 3:44 4:39 5:-33 6:-63 7:25 8:-24 9:-27 10:-21 11:-37
left2:drivers	0:-10 6:21
left2:drone	5:18 6:-13
left2:drones	6:9
left2:dropped	9:-9 11:17
left2:drove	3:16 5:-13 6:-9 9:-10
left2:drowned	6:-14 7:23
left2:dug	0:-9 3:-17 4:-14 5:-10 6:26 7:-13 10:-17
left2:each	8:10 10:-10
left2:earlier	3:-12 6:25
left2:eight	0:8 3:-8 4:-10 5:8 6:9 10:-13
left2:eliminated	6:16
left2:estimate	3:9
left2:estimated	4:8
left2:estimates	3:20 4:23 5:10 6:-20 7:-19 9:-15 10:-21 11:-9
left2:evening	0:-11 5:-18 6:-16 7:-8 10:27
left2:example	5:19 7:-20
left2:fallen	0:12 3:24 6:-25 7:-8 9:-14 11:-8
left2:families	3:11 4:-8 6:31 8:-30 9:-9 10:-33 11:-13
left2:far	0:-15 2:-10 3:-9 4:-9 5:-10 6:27 7:-8 8:-12 11:-9
left2:fasher	11:-9
left2:fatalities	0:-12 3:-9 5:10 6:8
left2:february	2:-11 3:10 5:-19 7:-10 9:-28 11:21
left2:fell	3:-13 5:17 6:-8 9:-20 11:21
left2:field	0:-13 3:25 4:12 5:-9 6:-28 9:-8 11:-13
left2:fighters	0:25 3:-22 6:-12 8:-19 11:-20
left2:fighting	3:-12 6:22 11:-12
left2:figure	0:36 1:19 2:-45 3:-9 4:-56 5:-46 6:-66 7:24 8:19 10:-39
left2:figures	0:12 4:-9 8:-8 10:-9
left2:filipinos	0:17 6:-9 8:-13 10:-19
left2:fire	3:14 6:8 9:-13
left2:firefighters	0:-8 5:35 6:-36 7:-13 10:-8
left2:first	0:-20 2:-10 4:22 5:-21 7:-15 8:15 10:-22
left2:fishermen	0:15
left2:five	3:14 5:-18 7:9
left2:flats	3:8
left2:flights	0:-10 3:-16 4:-11 5:-27 6:24 8:21 10:-16
left2:flood	6:13
left2:floods	6:16
left2:followed	3:15 6:11 9:-9 11:-12
left2:for	0:-9 2:-16 7:-10 8:-36 9:17 10:-15
left2:force	10:12
left2:forces	6:9
left2:forest	4:-8 10:13
left2:found	2:-14 3:-8 6:27 7:-8 11:13
left2:four	0:28 2:-10 3:-15 4:9 5:-23 6:29 10:-35 11:-8
left2:freed	0:-22 4:13 6:-14 7:20 10:-15
left2:freedom	4:13 6:-13 10:-10
left2:friday	0:23 3:-34 4:-20 5:28 6:-17 7:-19 8:-10 10:-15
left2:from	0:-8 3:-13 5:19 6:-24 7:-11 8:-13 9:-35 10:19 11:36
left2:gate	2:-12 6:10 7:15
left2:gave	2:-18 3:-9 4:-22 5:-15 6:-24 8:-10 10:32
left2:gaza	0:-18 2:33 4:-21 6:-21 8:13 10:-17
left2:girl	0:-20 7:10
left2:girls	0:-11 3:-18 6:-8 7:11 9:-13 10:12 11:20
left2:given	0:16 2:25 3:-26 4:-20 5:27 7:-13 8:-9 10:-26
left2:go	0:-16 2:8 4:10 8:-13
left2:goma	0:-18 3:-21 5:17 6:20 7:-8 9:-11
left2:got	3:-15 5:-8 6:-10 9:-12 11:16
left2:government	6:19
left2:group	0:30 2:8 3:-28 4:-45 9:-10 10:-16 11:11
left2:groups	3:-15 4:19 8:-9 9:17 10:-9
left2:guards	0:-12 6:-30 7:-8 10:27
left2:gunmen	0:8 2:-13 3:-11 4:-38 5:-15 7:-12 8:-11 10:39
left2:had	0:21 1:21 2:9 3:-26 6:-8 7:-63 8:-14 10:-41 11:-8
left2:half	3:-22 4:-8 6:-13 7:-10 9:-17 11:27
left2:hall	3:16
left2:hamas	0:20 6:-21 8:-19 10:14
left2:hand	0:-17 2:13 4:-25 8:13 10:11
left2:handed	2:-15 3:-8 4:-31 6:47 7:-32 8:-29 10:21 11:-11
left2:hands	3:-9 9:14 11:-10
left2:has	1:-9 2:-51 4:-76 5:31 6:15 7:-53 8:-24 9:-36 10:11
left2:have	1:11 2:-37 4:-13 5:-11 6:31 7:-12 9:-10 10:-21 11:-57
left2:having	0:30 2:-8 4:-25 5:-11 6:-25 8:23 10:-31 11:-28
left2:he	0:18 1:-18 2:25 6:-26 7:-32 8:18 9:-33 10:-62
left2:held	4:12 10:-10
left2:helicopters	3:13 11:-8
left2:help	6:-25 7:25
left2:here	5:-22 6:30 7:-14 10:-8
left2:him	6:-24 7:25
left2:his	2:18 4:-9 6:-16
left2:hit	6:11
left2:holds	2:-22 4:-30 6:22 8:-13 10:15
left2:home	0:-8 3:-23 4:24 5:-14 6:-34 7:-14 8:-14 9:23 10:-25 11:24
left2:homeless	3:8
left2:homes	5:-13 6:-9 9:36 11:-32
left2:hospital	0:-27 1:-10 2:-11 3:-13 4:-27 5:16 6:20 7:-21 8:-10 10:-30
left2:hospitals	0:-12 5:35 6:-32
left2:host	3:-16 9:17
left2:hostages	2:-8 3:-19 4:21 6:-17 8:25 9:-8 10:-34
left2:hours	2:-11 4:-10 5:14 6:17 10:-8 11:8
left2:houses	3:-12 5:-13 6:21
left2:houthis	0:39 2:-9 3:-9 4:-21 6:-19 7:-9 8:-8 10:-11
left2:hurt	3:13 6:-44 7:20
left2:husband	5:-27 6:31 7:-10
left2:i	0:-54 1:-8 2:-44 3:-22 4:-56 5:23 6:21 7:22 8:-20 9:-24 10:-57 11:-23
left2:icrc	4:-11 6:-16 8:-38 10:35
left2:identified	2:11 3:-8 8:-9
left2:identity	2:22 4:-12 5:-14 7:-12
left2:in	0:-11 1:-27 2:-46 3:-23 8:-18 9:-49 10:24 11:25
left2:india	0:-8 4:-10 5:-8 8:-8 10:16
left2:indians	0:13 2:-11 3:-8 4:-33 5:-15 6:-22 7:18 8:-11
left2:indonesia	6:22 7:-17
left2:inhabitants	0:-9 3:29 4:-14 5:-12 6:-9 9:-29
left2:injured	0:8 3:-32 4:-14 5:11 6:-77 7:42 8:-13 10:-15
left2:injuries	5:13
left2:injury	5:44 6:-40
left2:inmates	3:12 6:12
left2:institute	5:-32 6:33
left2:iom	0:-17 1:11 3:-26 4:-9 5:-20 7:-24 8:-15 9:-14 11:32
left2:iran	4:-26 5:10 6:-17 10:23
left2:iraq	3:-25 11:25
left2:is	0:-33 1:-9 2:-12 6:-47 7:26 8:-18 10:17 11:-22
left2:israel	0:-12 2:17 6:9 7:-24 8:9 10:-19
left2:israelis	0:-16 4:-25 6:-9 7:-8 8:-20 10:33
left2:it	0:15 2:-20 3:52 4:35 5:-58 6:-35 7:-24 8:-16 10:-52 11:-56
left2:itself	4:22 7:-24
left2:january	0:-16 2:-8 3:12 4:-15 6:24 9:-10 11:-11
left2:jihadists	6:12 10:8
left2:july	3:-28 5:-9 6:17 8:-12 11:29
left2:june	4:-10 5:14 9:-14 10:18
left2:killed	0:16 1:-10 2:-32 4:-19 5:22 6:-20 7:-21 8:-8 9:-14
left2:killing	0:-20 1:-8 3:-14 6:50
left2:kivu	3:12
left2:know	0:-11 2:26 3:-16 4:20 5:-13 8:-31 9:-18 11:-9
left2:kyiv	0:-13 2:-18 3:-8 4:10 5:-10 6:29 8:-18 10:14 11:-9
left2:last	0:-20 1:22 2:-12 3:-33 4:-27 5:-14 7:-17 8:-12 9:-29 11:11
left2:late	5:-27 6:27 10:-9
left2:law	5:-10 6:24 7:-8 10:-12
left2:leaders	5:-8 6:17
left2:lebanon	3:-18 5:-16 6:9 9:8
left2:led	0:16 6:-17
left2:left	0:33 3:8 4:-35 5:-10 6:-27 9:-10 10:-13 11:-8
left2:let	0:-22 2:-9 4:-21 5:-8 10:17
left2:life	2:-8 5:-8 6:16 8:17 10:-19
left2:list	0:-25 2:-11 6:13 7:18 8:-19 10:-13 11:-10
left2:lists	4:9
left2:live	3:11 4:-11 8:-12 9:-11 10:17
left2:lives	0:14 3:30 5:22 6:-38 7:-9 9:-17
left2:looking	4:-11 7:30
left2:loss	5:-18 6:22 7:-8
left2:losses	2:-15 6:25
left2:lost	0:-33 5:-27 6:26 7:20
left2:m	3:23 9:-12
left2:make	5:-9 6:13 7:-10
left2:mali	4:15 10:-10
left2:man	5:-14 6:27 7:-8
left2:march	0:-37 2:-21 3:-28 4:23 6:18 8:-26 9:25
left2:martyrdom	5:-9 6:16
left2:martyred	2:-16 4:16
left2:martyrs	3:-8 5:46 6:-23 7:-12
left2:may	0:23 1:-9 3:13 4:-13 5:-12 6:10 7:-10 8:-9 9:-16 11:-32
left2:meanwhile	0:-11 4:14 10:-10
left2:media	0:-15 2:15 3:-9 5:-23 6:15 7:-11 8:-17 10:-10
left2:men	2:-29 3:-13 4:-26 5:-29 7:-19 8:-32 9:23 10:20
left2:metres	4:-9 7:10
left2:mexico	6:15 11:8
left2:militants	0:28 2:-9 4:-19 8:-24 10:-8
left2:military	6:8
left2:million	0:-8 3:-18 4:24 9:20 10:-23
left2:mine	6:28 7:-25
left2:minister	0:-21 4:-21 6:29
left2:ministry	0:12 1:-9 2:-8 3:13 4:-10 5:-38 6:11 7:-9 9:11 10:-15 11:-24
left2:minutes	5:-9 6:12
left2:missing	0:-12 1:-12 3:8 5:29 6:-63 7:39 10:-13
left2:mission	3:21 6:10 7:-15 9:-10 11:-10
left2:monday	3:-16 4:-12 5:-22 6:9 7:12 9:21 11:-9
left2:month	0:-15 3:19 4:-11 5:-15 6:-16 7:24 8:-11 9:-24 10:-9 11:-19
left2:months	0:9 2:-10 5:-16 6:23 7:-8 9:-9
left2:more	3:9 5:14 6:-9
left2:morning	3:-12 5:-18 6:20 11:11
left2:mother	0:22 3:-30 4:-11 5:-8 6:24 7:-14 10:-22
left2:moved	3:-27 6:27
left2:my	2:21 3:26 6:-22 9:-22 11:-23
left2:nabatieh	0:17 5:-15 6:18 10:-11
left2:name	4:-11 5:-15 6:31 7:-21 9:-17
left2:names	0:-25 4:41 6:-20 8:-25 10:-24
left2:nationals	4:-20 5:-24 6:8 7:-16 8:20
left2:nations	0:-15 2:-9 3:17 4:17 6:17 7:-11 9:-17 10:-15
left2:navy	6:12
left2:network	4:10 5:-8 6:21
left2:niger	0:13
left2:night	2:17 3:-29 4:-13 6:-18 7:18 8:-16 11:21
left2:nine	5:-32 6:38 7:-11
left2:noon	0:-14 3:-21 4:-13 5:21 6:-24 8:-18 9:22 10:-30 11:-14
left2:north	0:-11 6:25 10:-8
left2:november	5:-21 7:20 9:-14
left2:now	1:-11 2:-18 4:-12 5:10 6:16 10:-8 11:-15
left2:number	1:-19 2:-17 4:29 6:-20 7:-23 8:-16 9:13 10:-16 11:-26
left2:october	0:-16 1:-13 2:23 3:-15 4:-24 5:-15 6:22 7:-10 8:15 9:-11 11:-24
left2:of	0:44 1:-17 2:40 3:-40 5:-23 6:-31 7:15 8:-20 10:-67 11:-14
left2:off	0:29 4:-10 5:-28 6:-14
left2:office	0:-9 3:25 4:-12 6:17 8:23 9:-16 10:-22 11:-13
left2:officers	2:-8 4:-21 5:-16 7:-8 8:8 10:11
left2:offices	8:19 10:-8
left2:officials	3:-16 5:20 6:-20 9:18 11:-13
left2:on	2:-13 4:-28 5:36 6:-36 7:-8 8:-13 9:14 10:-37
left2:one	3:-28 4:-12 5:30 6:-24 11:19
left2:only	6:-23 7:24
left2:operated	5:20 6:-17
left2:or	1:24 3:-14 5:8 6:-30 9:-13 11:-12
left2:other	0:-10 6:-26 10:29
left2:others	0:-10 2:-15 3:-8 4:12 6:-20 7:11 10:-28
left2:our	0:-9 4:-12 6:23
left2:out	0:21 2:-8 4:-12 5:-22 6:-10 7:-21 8:24 9:12 10:-15 11:-40
left2:own	5:17 6:-10
left2:pakistan	4:-13 6:9 8:-8 10:12
left2:part	3:-9 9:16
left2:partners	0:21 11:-10
left2:peak	3:9 6:-10 9:-15 11:17
left2:people	0:-9 2:-12 3:33 4:12 5:-46 6:-16 7:32 8:-16 10:-41 11:-36
left2:percent	3:-15 6:18
left2:period	3:11 5:18 6:-15 9:-8
left2:personnel	6:8
left2:persons	0:-21 4:19 7:15 9:-14
left2:place	5:13
left2:plan	4:-11 8:-10 10:16
left2:pm	3:-25 4:-10 5:24 7:-34 10:-9
left2:police	0:-28 4:14 5:32 7:-12 8:-13 10:-29
left2:population	3:-9 6:20 7:-9
left2:price	5:14 6:-12
left2:prison	2:-16 5:-9 6:14 8:-10 10:11
left2:prisoners	0:12 2:-8 5:-30 6:27 8:21 10:-31
left2:province	6:11
left2:pulled	3:-15 4:-11 5:-18 6:30 7:-14 10:-20
left2:pupils	0:20 5:-9 6:13 10:-9
left2:put	3:10 6:-22 7:29 9:-12
left2:quake	5:-18 6:25
left2:rafah	5:8
left2:raid	5:18 6:-17
left2:rain	6:12
left2:ran	6:19
left2:rations	3:-15 9:17 11:-9
left2:rebels	0:-9 4:-13 5:-23 6:30
left2:received	5:-11 10:13
left2:reckoning	0:-12 4:-10 6:-23 8:-12 10:27
left2:recorded	6:13
left2:recovered	3:-22 4:-14 5:-15 6:31 8:-22 10:-23 11:-11
left2:region	0:-13 2:-9 4:12 5:-10 6:15 8:-23 10:12
left2:regrettably	6:13
left2:relatives	5:-26 6:16
left2:release	0:-15 2:-9 6:-22 7:-8 10:10
left2:released	4:21 8:-25 10:8
left2:remain	2:27 4:-25 6:-11 7:-11 8:-14
left2:remains	0:-17 2:36 3:-12 4:-60 5:-20 6:57 7:-36 8:-43 9:-11 10:-43
left2:report	0:-26 4:-20 5:-18 6:51 7:-33 8:-9 10:-13
left2:reported	0:-9 3:27 4:10 5:-13 6:-11 7:-11 9:-11 10:-10 11:-21
left2:reporter	0:-11 5:21
left2:reporters	0:-8 4:-10 6:-16 8:21
left2:reports	2:-8 5:13 7:-19 10:22 11:-18
left2:rescuers	6:9
left2:rest	0:17 2:22 4:-34 5:-17 6:-47 8:-10 10:22
left2:restored	11:9
left2:return	0:-42 2:-40 3:-17 4:20 5:-12 6:-47 7:-12 8:30 9:-8 10:-11 11:-21
left2:returns	11:9
left2:rights	3:-13 6:21 7:13 9:-27 11:-14
left2:risen	1:24 3:-10 5:-23 6:-21 9:21 11:-8
left2:rises	3:-11 5:-13 6:26 7:-23
left2:road	0:-11 2:-10 3:-12 4:22 5:9 6:10 10:-27
left2:rose	6:18
left2:round	0:-15 3:17 4:16 10:-8 11:-24
left2:russia	4:15
left2:s	0:-19 2:-11 3:-11 4:-10 6:17 8:-31 10:28 11:-14
left2:said	0:-46 1:-12 2:-44 6:-15 7:-21 8:9 9:-30 10:28 11:30
left2:same	0:25 3:18 10:-22 11:-9
left2:saturday	0:-9 3:-14 6:-12 8:21 10:-10
left2:saudis	8:14 10:-13
left2:say	3:26 4:-13 5:-31 6:25 7:-32 9:-27 10:-14
left2:says	1:-9 4:-57 5:-12 6:-26 7:-18 8:24 11:21
left2:scene	5:-8 6:19
left2:school	3:25 5:9 6:-36 7:-9 11:-15
left2:schools	11:14
left2:second	3:11 7:-10 9:-8 10:13
left2:seen	0:-13 3:-9 4:-25 9:-23 10:26 11:-8
left2:send	0:-16 2:20 4:-9 5:-10 8:-19 9:-8 10:-30 11:11
left2:sent	2:-19 3:-12 6:22 8:8 10:10 11:-22
left2:separately	9:-31 11:21
left2:september	2:-10 4:12 6:12 7:-14 8:-14 10:-30 11:-14
left2:service	3:-28 4:-24 5:15 6:-17 7:-9 9:28
left2:servicemen	5:-10 6:9 8:30 10:-28
left2:set	4:19 5:-15 6:-15 7:-10 8:-11 10:11
left2:settlers	3:-8 5:28 6:-17
left2:seven	5:-12 6:18
left2:she	0:-13 4:-24 5:-12 6:20 8:-9 10:15
left2:shelter	3:24 4:-11 5:-12 6:-15
left2:shelters	9:12
left2:shooting	0:-21 2:-17 6:25
left2:shot	0:-19 2:-13 6:34
left2:show	6:22 7:-9
left2:side	3:-12 4:-19 5:-12 6:16 8:10 9:8
left2:sides	6:-15 8:21 10:-8
left2:siege	0:-10 1:14 4:-9 6:-10
left2:signed	2:25 3:22 4:-11 6:-31 7:-12 11:-8
left2:since	3:-11 5:20 6:-19 11:9
left2:site	5:-8 6:26 7:-9 9:-9
left2:sites	3:15 9:-33 11:22
left2:six	3:11 5:-8 6:13
left2:slain	3:-15 5:23 6:-12 7:-11
left2:so	0:-22 2:-19 3:13 4:-53 5:26 6:-29 7:30 8:11 9:-16 10:-12 11:-20
left2:soldiers	0:-17 2:-9 4:-18 5:-35 6:27 7:-30 10:15
left2:somalia	4:14
left2:south	3:22 4:-27 5:-15 6:15 8:27 9:-19 10:-21 11:-11
left2:speak	1:-10 3:-8 5:-10 6:20
left2:speaks	0:17 2:-18 3:15 4:-10 5:-24 6:-35 8:-8 9:13 10:-13 11:-26
left2:spoke	0:-12 3:-11 5:-25 6:11 8:23 10:-29 11:13
left2:spoken	0:-13 3:-29 4:-14 5:-31 6:52 7:-27 9:-34 10:-8 11:21
left2:spot	6:10
left2:staff	6:10
left2:stands	0:-20 3:21 4:16 5:-8 8:-10 9:-23 10:-14 11:-15
left2:state	1:-9 2:-9 3:11 4:16 7:9 9:-12 10:-14
left2:stated	2:-11 3:8 4:10 10:-9
left2:statement	0:-9 3:-12 4:18 5:-18 6:13 7:-31 9:-9
left2:states	3:-10 9:10
left2:still	0:-8 3:-22 4:48 6:-21 7:-10 8:-15 9:17 10:-19 11:-10
left2:stood	1:-9 5:-31 6:14 7:-11 9:8
left2:stopped	6:14
left2:street	0:44 2:-10 3:-21 4:-23 5:-10 6:-39 7:-13 8:-9 10:-12
left2:strikes	2:-10 3:10 8:-14
left2:students	0:8 5:-19 6:20
left2:sudan	6:-10 7:11 8:-12 9:-17 10:13 11:16
left2:sudanese	4:-10 6:-16 8:-10 10:15
left2:sumatra	6:20
left2:summer	0:-24 3:-21 4:-10 5:-13 6:30 7:-12 9:-21
left2:sunday	0:-8 2:-10 4:-10 7:11 8:-19 10:27
left2:surgery	5:-39 6:41 7:-13
left2:survivors	3:32 5:12 7:-8 11:-32
left2:syria	8:8 9:-16 10:-8 11:18
left2:taken	0:14 1:-9 2:-33 3:-17 4:-29 7:-30 8:-23 9:16 11:-12
left2:talk	4:-19 6:-27 7:-8 8:27 9:-11 11:-9
left2:tally	3:9 5:-10 9:-13 11:-11
left2:tawila	3:19 11:-10
left2:teachers	0:18 2:-17 6:-25 8:-14 10:11
left2:team	5:-16 6:19
left2:teams	1:12 3:-18 4:-9 5:14 6:-9 8:-11 9:-9 10:12
left2:ten	5:-19 6:18 7:-11
left2:thailand	0:-16 4:-33 8:34 9:-9 10:-20
left2:that	0:-12 1:21 2:-56 4:12 5:-72 6:-29 7:42 10:-31 11:-46
left2:the	0:-22 1:-38 2:-39 3:-28 4:30 5:8 6:-37 7:32 9:-8 11:-41
left2:them	0:-45 1:-8 2:20 3:-37 4:9 5:-29 6:-20 7:-29 10:16
left2:then	3:12
left2:there	0:20 1:-34 2:-68 3:28 5:-41 6:-37 7:13 8:-13 9:-62 10:-43 11:10
left2:these	0:-19 2:-12 3:24 5:-30 7:-21 9:-25 10:15 11:16
left2:they	0:37 1:-12 2:27 3:-14 4:-8 5:-11 6:-30 7:-49 8:-15 9:-35 11:-48
left2:this	0:-12 1:-30 3:-18 4:-10 5:-11 6:28 8:-8 9:14 10:19 11:-23
left2:those	0:-28 2:12 4:-13 6:11 7:-10 8:18 10:-31 11:-13
left2:three	4:8 6:9 7:-13
left2:thursday	2:-8 3:-10 4:-12 6:-13 8:-8 9:-25 10:14 11:18
left2:time	4:17 5:-10 6:-10 7:-12
left2:to	0:-60 1:10 2:10 5:-11 6:11 7:-22 8:30 10:-41 11:-47
left2:today	2:-13 3:26 4:-16 5:-20 8:-8 10:-17
left2:together	0:37 2:22 3:-12 5:-23 6:-34 7:-16 8:-34 10:-18
left2:told	0:-32 2:-30 3:-11 5:15 6:35 7:-36 8:-10 9:-21 10:-34 11:-18
left2:toll	3:-8 5:-37 6:73 7:-21
left2:took	0:19 2:-12 3:13 4:-25 5:-23 8:-18 9:21 10:-33 11:-27
left2:top	3:20 9:-12 11:-22
left2:total	0:-9 2:15 4:-10 5:-11 6:-20 7:-9 9:16 10:-14
left2:town	3:-17 5:-15 6:24 7:-8 9:-16 11:-13
left2:treatment	5:21 6:-14
left2:troops	0:-10 2:10 4:-8
left2:truce	2:22 3:-26 6:-26 9:-11 11:27
left2:tuesday	0:-13 3:-34 4:-26 10:28 11:33
left2:turn	4:-8 8:22 10:-14
left2:turned	8:-15 10:15
left2:two	0:-9 3:-10 5:15 6:15 7:-25
left2:ukraine	6:-8 8:27 10:-12
left2:un	3:20 6:-9
left2:under	4:-17 8:19 10:-12
left2:unhcr	0:-20 3:-16 6:19 9:-17 11:24
left2:unit	4:-22 7:22
left2:units	3:-13 11:18
left2:up	0:28 1:10 2:-16 3:-29 4:-18 5:-30 6:33 7:-33 8:13 9:-11 10:-31 11:-13
left2:us	0:-24 1:-9 2:25 3:-16 4:21 5:10 6:-19 7:-39 8:-11 9:-11 10:-23 11:-23
left2:valley	6:14
left2:ve	0:-9 3:19 5:-24 6:-31 7:-11 10:-19 11:25
left2:victims	0:-8 5:-12 6:34
left2:village	0:26 6:-24 10:-22
left2:villages	0:-8 3:11 6:-29 9:27 10:-9 11:-12
left2:volunteers	0:-11 3:16
left2:wall	3:-10 5:-18 7:18
left2:war	1:10 2:-13 3:-34 4:-16 5:13 8:-26 9:-11 10:-17 11:29
left2:ward	4:-9 5:31 6:-25 10:-9
left2:was	0:22 1:-8 2:-25 4:21 5:-34 6:-51 7:-35 8:-17 9:-25 10:15 11:25
left2:way	0:-14 3:-17 4:-14 5:-10 6:-30 7:-18 8:26 9:-10 11:20
left2:we	0:-24 1:-14 3:-69 4:15 5:29 7:-23 8:-47 10:-46 11:-13
left2:wednesday	6:9
left2:week	0:-24 2:-11 3:11 4:-26 5:-12 6:15 7:-8 8:-19 9:-8 10:14
left2:weeks	3:17 6:15 9:-8 11:-15
left2:well	3:-9 5:14 6:-13 8:-17 9:-19 10:16 11:19
left2:went	3:-11 9:-11 11:15
left2:were	0:12 1:-12 2:-22 4:28 5:-15 6:-23 7:-13 9:-8 10:-23
left2:where	3:21 5:-13 6:-22
left2:whereabouts	0:-9 2:-13 4:-21 6:-18 7:33 8:-18
left2:which	0:-21 1:13 2:-11 3:-10 4:-10 5:-8 6:11 11:15
left2:who	0:-35 2:-11 5:-19 6:19 7:-19 8:-14 9:-27 10:19 11:-14
left2:whom	10:13
left2:wife	0:-9 4:-10 5:13 6:11 7:-13
left2:will	0:-22 3:16 4:20 5:-20 6:17 7:-19 9:-10 10:-27 11:-15
left2:with	0:22 2:-9 4:-18 6:-14
left2:woman	0:-11 3:-19 5:20 7:-15
left2:women	0:-48 2:-21 3:-15 4:-34 5:-42 6:25 7:-53 8:13 9:11 10:14 11:-12
left2:work	0:-11 3:-17 5:-9 6:-23 7:25
left2:worker	0:24 5:-28 6:-8 7:15
left2:workers	5:-31 6:32
left2:would	6:-12 7:16 8:11 10:-10
left2:wounded	0:12 3:-27 5:36 6:-22 8:-16 10:-11
left2:wounds	0:-8 5:22 6:-10 8:-13 10:-10
left2:wrote	0:-25 3:-21 4:20 5:-21 6:26 7:-11 8:-10 9:-11
left2:x	5:-10 6:-21 8:13 10:8
left2:year	0:22 1:-13 2:-16 3:-14 4:-38 5:-13 6:33 7:-41 8:-20 9:34 10:-8 11:-45
left2:years	0:-24 2:24 3:-13 6:-8 9:13 10:-9
left2:yemen	0:-16 2:-11 4:21 10:-15
left2:yesterday	0:-18 2:-8 3:22 4:-8 5:-25 6:31 7:-36
left2:you	0:27 2:-12 5:-17 6:23 7:-28 10:-22
left2:younis	5:-17 6:17
left3:	0:-53 1:-18 3:33 4:-48 5:-45 6:10 7:-11 8:-47 9:-13 10:21 11:15
left3:"	0:-24 1:-21 2:-50 3:-66 4:8 5:-23 6:31 7:26 8:-35 9:-15 10:-82
left3:#	1:-63 2:-59 3:10 4:19 5:-22 8:-17 9:17 10:-15 11:-38
left3:(	5:-20 6:22
left3:)	1:-16 3:19 5:34 6:-20 7:-14 9:-14 11:-16
left3:*	0:9
left3:,	1:24 2:-22 3:-26 7:-9 8:-22 10:-24 11:-34
left3:-	1:-12 2:-13 3:30 4:-48 5:-32 6:42 7:11 8:11 9:-32 10:-11 11:-8
left3::	0:-28 1:-23 2:-20 3:-25 4:-42 7:-19 8:10 9:21 10:15
left3:;	0:-21 1:-15 2:18 3:20 4:-39 5:13 6:-23 7:-16 8:-18 9:8
left3:a	0:-24 1:-36 2:-17 3:-43 4:-16 5:-20 6:46 7:-18 9:10 10:-75 11:25
left3:able	3:17 8:21 10:-17 11:-8
left3:about	4:13 5:-9 6:16 7:-23 10:-15
left3:according	0:-12 4:19 5:-8 8:-10 10:-16
left3:added	3:25 5:14 6:-33
left3:admitted	1:17 2:-16 4:-11 5:-19 6:12
left3:afp	4:-12 6:13 10:15
left3:after	0:-20 2:-20 5:17 6:27 10:-17
left3:agency	1:11 6:-8 9:-31 11:30
left3:agreement	2:-15 4:9 8:20 10:-10
left3:aid	0:-33 3:-19 6:23 7:16
left3:al	3:42 5:-21 6:-15 7:-13 9:-18 10:-8 11:-30
left3:alone	0:-12 3:10 4:-11 7:-12 9:12
left3:also	0:9 2:-20 4:-11 5:-8 6:18 8:-14 10:11 11:-10
left3:am	5:14 6:-8
left3:among	0:-8 2:-10 3:-8 4:-37 5:-39 6:14 7:-26 8:9 11:17
left3:an	0:-27 2:-9 4:24 5:8 6:16 10:-14
left3:and	0:-10 1:-15 5:-17 6:-19 7:-12 8:-27 9:8 11:13
left3:another	4:10 5:-9 6:10 7:-21 10:-9
left3:ap	0:-19 4:-26 5:-18 6:22 10:23
left3:april	3:13 5:-22 8:24 9:25 10:-10 11:-23
left3:are	1:-9 2:-9 3:-31 5:-26 6:23 7:-20 8:14 9:22 10:-20 11:-34
left3:area	3:11
left3:armed	5:12 6:-10
left3:army	0:26 3:-11 5:-9 6:-24 7:9 8:23 9:-15 10:-14 11:-28
left3:as	0:-22 1:15 2:25 3:13 4:-13 6:-13 7:-9 8:-31 9:-27 10:-8 11:10
left3:association	11:11
left3:at	0:-27 1:-14 3:14 5:-8 6:-13 7:22 9:-18 10:-55
left3:attack	4:32 10:-32
left3:attackers	0:13
left3:august	0:-17 4:27 7:-11 10:-13
left3:authorities	0:-14 1:-14 2:-8 3:-25 4:-11 5:-19 6:18 8:21 10:-27 11:26
left3:back	0:-30 2:22 4:-9 5:-8 6:-23 8:18 10:-25 11:-9
left3:be	3:-8 4:10 8:8 10:-18
left3:been	2:11 3:-24 4:16 5:-45 6:35 7:26 8:-26 10:-32
left3:before	8:17 10:-15
left3:between	3:-26 9:11
left3:bodies	4:-10 6:28 7:-11 8:-14 10:-14
left3:building	6:8
left3:buildings	5:-9 6:11
left3:bus	6:15
left3:but	3:-8 11:14
left3:by	0:-21 1:-9 2:-30 3:-34 4:-34 5:17 6:31 7:-16 8:-12 9:-37 10:-47 11:41
left3:called	6:-10 7:12
left3:came	2:23 3:-24 4:24 5:-22 6:14 7:-20 8:-30 9:16 10:-36 11:-23
left3:camp	4:-9 6:-11 7:9 9:8 11:-19
left3:can	2:-17 4:-18 6:19 7:18 8:-10 10:-9
left3:cases	3:-9 6:22
left3:cent	11:12
left3:central	1:24 6:-23
left3:centre	0:-19 3:10 4:-10 6:-33 7:-12 10:-22 11:22
left3:children	0:-10 6:-14 7:-8 9:-22 10:9 11:17
left3:city	3:17 6:-8 7:-10
left3:civil	0:-21 3:27 6:-24
left3:civilians	3:12 4:-30 5:11 6:-13 9:-9 10:13
left3:closed	3:11 11:-9
left3:come	3:27 4:-26 5:-18 6:-37 7:-10 8:-28 9:-16 10:32
left3:commission	6:-11 9:-20 11:22
left3:confirmed	0:-22 2:-14 4:31 5:-23 6:-21 9:-8 10:-19
left3:conflict	6:8
left3:council	3:28 5:-12 6:14 7:-12 11:-29
left3:count	3:-15 5:-13 6:27 7:-10 9:-37 11:20
left3:countries	3:-11 6:10 11:10
left3:country	0:-8 3:-24 4:17 5:9 7:-8 9:23 11:-11
left3:court	0:10
left3:cross	3:-15 4:-10 5:10 8:15 10:9 11:-20
left3:cut	6:18
left3:daily	3:-13 5:-12 11:8
left3:davao	5:-9 6:13
left3:day	0:-22 1:23 5:-36 7:-13 9:-16 10:-23 11:14
left3:days	0:9 4:-8
left3:dead	0:-10 1:-8 2:-12 5:27 7:-17
left3:death	5:11
left3:deaths	3:-8 5:9 6:15
left3:december	0:21 3:-20 4:-9 8:-18 9:13 11:-13
left3:defence	6:8
left3:denied	2:-12 4:-11 6:12 8:19 10:-15
left3:died	2:-12 5:17 6:-17 10:17
left3:disaster	6:15
left3:displaced	3:15 9:-8
left3:district	0:8 5:-18 7:-9 8:-9 10:-10 11:12
left3:do	6:8
left3:drone	6:9
left3:drones	6:8
left3:during	11:10
left3:each	0:16 2:-24 3:-12 4:-31 5:-10 6:-21 7:-10 8:22 9:-16
left3:earlier	0:-14 5:-13 6:18 7:-9 10:16
left3:earthquake	3:8
left3:eastern	5:-9 6:16
left3:eight	1:20 2:-10 3:-15 4:12 6:-38 7:-10 9:10 10:10
left3:eighteen	5:-10 6:10 7:9
left3:el	11:-9
left3:eleven	5:-9 6:18 7:-19 10:-9
left3:eln	4:-13 8:-10 10:16
left3:evacuation	3:9
left3:evening	5:-12 6:-11 7:13
left3:every	8:8 10:-8
left3:exchange	0:-8 3:-11 4:-19 6:-20 7:-14 8:37 9:-12 10:-21
left3:expects	9:14 11:-11
left3:families	4:12 6:-13 7:9 10:-8
left3:far	0:-8 6:21 10:-8
left3:february	6:20
left3:federation	4:23 5:-14 7:-22 10:-21
left3:field	3:8
left3:fifth	7:10
left3:fighters	6:18
left3:fighting	0:-11 3:10 5:29 6:-29 7:-11 9:-8 10:-9
left3:figure	0:-16 3:15 4:-13 5:-30 6:22 9:-16 11:-11
left3:fire	6:23
left3:first	0:9 1:-18 2:-31 3:9 4:-50 5:18 8:-33 9:-16 10:-12 11:-31
left3:five	0:12 1:-8 2:-25 4:-27 6:-22 7:25 8:27 9:-19 10:-51 11:-20
left3:floods	6:14
left3:followed	3:-28 6:-10 7:-9 9:26
left3:food	0:15 2:-9 4:-14 6:8 10:-13
left3:for	0:-24 1:-14 2:-17 3:-23 4:17 6:-23 7:30 8:-15 9:-26 11:-12
left3:force	6:9
left3:forces	3:-11 5:11 10:8
left3:foreign	4:10 5:-13
left3:forest	2:19 10:-26
left3:found	0:-20 3:-12 6:-26 7:24 10:19
left3:four	2:-30 6:19 7:-33 8:-13
left3:freed	8:-11 10:14
left3:friday	0:-9 6:25 7:-12 10:-20
left3:from	3:-22 4:34 5:-44 6:-23 7:-10 8:-27 10:-22 11:24
left3:gaza	0:-17 2:20 3:-16 4:-22 5:-12 6:-16 8:25 10:-24
left3:general	0:8
left3:given	2:22 6:-13
left3:go	3:-27 11:26
left3:gone	3:-30 4:-14 6:-34 9:-27 11:36
left3:government	0:-21 4:-10 5:-23 6:-28 7:-11 8:10 9:12 10:-15 11:8
left3:governor	5:-14 6:11 11:16
left3:group	2:-18 4:8 5:-9 10:-8 11:12
left3:guard	3:-9 6:-19 10:25 11:-23
left3:gunmen	0:17 10:-16
left3:h	0:-11 4:-14 5:26 6:-24 7:-8 10:-12
left3:had	0:18 1:-16 2:-19 3:-14 4:-49 5:-9 6:13 8:-37 9:14 10:-9 11:-42
left3:has	0:-56 1:14 2:-14 3:-25 4:-21 5:-54 6:29 8:-21 9:-21 10:35 11:-15
left3:have	0:-36 1:-15 2:10 3:-25 4:-46 6:10 9:-27 10:20 11:-22
left3:having	0:-8 6:26
left3:he	0:-11 1:-14 2:-14 3:-17 4:-48 6:-9 8:-40 10:32 11:-18
left3:health	2:-8 5:12 6:16
left3:helped	0:-11 2:-10 3:-11 4:-28 5:-23 6:39 7:-16 8:-27
left3:her	0:20 2:-13 4:-22 5:-21 6:-27 8:-18 10:14
left3:hezbollah	6:18 7:-11
left3:higher	6:10
left3:his	3:-13 6:-25 7:28
left3:hit	3:8
left3:home	3:21 4:-13 5:-11 6:9 8:19 9:-8 10:-17 11:-25
left3:homes	3:-11 11:11
left3:hospital	0:-16 3:-25 4:-18 5:35 6:8 7:-22 10:-25
left3:host	3:-18 9:24 11:-11
left3:hot	5:10
left3:hour	3:15 6:-9
left3:hours	3:-13 4:-9 5:-33 6:33 7:-15
left3:houses	3:27 9:-13 11:-16
left3:houthis	0:-19 4:23
left3:human	2:24 3:-13 7:13 9:-27 11:-14
left3:humanitarian	6:15 7:-14
left3:hurt	5:18 6:-11
left3:i	0:-38 1:-10 2:36 3:-41 4:37 6:-40 7:-48 8:-43 9:-30 10:12 11:23
left3:icrc	4:-17 8:15 10:-10
left3:in	1:-48 2:-21 3:-30 5:9 9:-8 10:-19 11:-9
left3:including	6:23 7:-9 9:-13
left3:indonesia	6:11
left3:injured	3:9 7:-8
left3:injuries	0:11 6:-9
left3:inmates	5:8 6:-15 7:15
left3:interior	0:15 5:-17 6:-26 7:-9 9:21 10:-11 11:-17
left3:international	6:10
left3:into	0:-17 3:25 4:-22 5:-16 7:-14 9:-25 10:22 11:-11
left3:iom	3:-25 6:-12 11:32
left3:is	0:10 2:10 3:-22 4:30 5:-32 6:-35 8:-19 9:21 10:9 11:-28
left3:islamist	6:10
left3:israel	0:-8 6:-8 8:26 10:-36
left3:israeli	2:-10 4:18 5:10 10:-9
left3:it	0:15 1:-25 2:9 3:-14 4:-25 6:16 7:-56 8:-56 9:-53 11:-14
left3:its	0:13 2:12 4:-32 5:11 7:-9 9:-12 10:-31
left3:january	0:-13 3:-10 4:-8 6:-11 7:26 9:-11 11:12
left3:july	0:-29 4:-15 5:-13 7:-14 9:-30 10:-23 11:22
left3:june	0:-31 3:13 6:26 7:-15 8:-11 9:-13 10:12 11:-11
left3:khan	5:-17 6:18
left3:killed	0:30 1:24 3:-13 5:-22 6:-41 9:-12 11:-10
left3:kyiv	2:-12 4:20 6:14 8:-23 9:-16
left3:la	5:-8 6:23 7:-15
left3:last	0:17 1:-23 2:-19 3:-26 4:-27 5:-11 6:24 7:-38 9:22 10:-27 11:-14
left3:later	0:-17 2:-22 3:-8 4:28 5:-14 6:11 7:-26 10:-10
left3:leaders	4:9 10:-9
left3:least	0:-20 2:-12 3:-20 4:23 5:-28 6:24 7:18 10:-15
left3:left	0:-8 3:-28 4:-19 6:33 7:-12
left3:let	0:-17 4:9 5:-8 8:9 9:-8
left3:level	3:12 9:-8
left3:life	0:-8 8:11
left3:line	3:10 6:-9
left3:list	6:-29 7:20
left3:live	0:-9 4:-8 6:11 8:-10 10:11
left3:lives	5:11 6:-19 7:11
left3:local	5:-17 6:29
left3:lost	0:-13 5:-9 6:11 7:16
left3:lower	0:16 3:-25 10:-9
left3:m	2:-18 4:-15 5:32 6:-27 7:-13 9:-20 10:-14 11:-17
left3:mali	4:16 10:-15
left3:management	3:16 6:15 11:-15
left3:march	0:14 3:-19 6:-21 9:22 11:-13
left3:martyrs	6:8
left3:may	0:30 3:-14 4:-22 5:-12 6:-20 7:16 9:-18 10:-11 11:-8
left3:meals	0:-9 5:21 6:-14 10:-17
left3:media	0:-13 4:-13 5:-18 6:32 8:21 10:-29
left3:medical	0:-9 2:-13 5:20 8:-17
left3:men	0:10 4:9 5:-14 7:-12 8:-14 10:-22
left3:migration	1:10 3:-25 4:-25 5:-9 6:-22 9:26
left3:military	0:-8 2:-14 5:-9 8:-11 9:-17 10:21
left3:million	11:12
left3:ministry	0:12 2:-12 3:-10 5:-31 8:14 9:18 10:-13
left3:missing	6:30 7:-29
left3:monday	0:18 2:-13 4:-9 5:45 6:-49 10:-15
left3:monitors	5:-9 6:-10 8:23 10:-28
left3:months	0:8
left3:morning	3:28 6:-9 7:-8 8:-14 9:-20 10:14 11:-26
left3:msf	5:10 6:-8
left3:municipality	6:-12 9:14
left3:my	0:18 2:-17 3:-12 5:-40 6:28 7:-21 8:16 10:-28
left3:myanmar	6:8 9:-9 11:12
left3:names	6:-16 7:17
left3:nations	3:9
left3:near	0:-10 2:-16 5:-21 6:26 9:15 10:8
left3:needed	5:-18 6:22 7:-11
left3:neighbouring	5:12 6:-18
left3:network	6:11
left3:new	3:15 11:-11
left3:newly	3:-14 9:17
left3:news	4:12 10:-8
left3:nigerian	0:-8 3:10 4:14 10:-11 11:-9
left3:night	0:-35 2:29 3:-18 4:23 5:-39 6:-25 7:-11 9:23 11:-17
left3:nine	0:15 2:-12 3:-14 4:-19 5:-12 6:8 7:-11
left3:no	0:-15 3:-32 7:19 9:32
left3:north	3:29 6:12 9:-21 11:-23
left3:not	3:-32 4:14 6:36 7:-12 8:-9 9:-9
left3:november	0:-16 2:-9 3:30 4:-10 5:-15 6:-18 7:-11 8:-11 9:-8 10:9
left3:now	0:28 2:15 3:-18 5:-14 6:-29 7:-10 8:-9 10:-33
left3:number	0:37 1:-8 2:-9 3:-26 4:-17 5:-16 6:-26 7:22 9:-15 11:-29
left3:october	0:-11 1:-8 2:-9 3:-24 7:-14 8:10 9:-8 11:20
left3:of	0:-18 1:18 2:-9 5:17 6:-20 7:-41 8:-35 9:-17 10:-20 11:15
left3:off	2:-10 5:-14 6:-14 7:23 8:-9 10:-11
left3:office	1:19 3:-13 5:-11 7:-17 8:21 10:-32
left3:officers	4:-20 5:18 6:-18 8:22 10:-16
left3:official	0:-10 3:-32 4:-28 5:-22 6:14 7:-10 11:27
left3:officials	3:-27 6:-12 9:28 11:-9
left3:on	0:18 1:-13 2:-48 3:-9 4:-62 7:-15 8:10 10:38 11:-49
left3:one	0:-8 1:-8 3:19 4:-14 5:27 6:-39 7:28 8:17 9:-23 10:-38 11:-28
left3:open	0:-9 6:-16 7:9 9:-38 10:24 11:-28
left3:operation	0:-8 6:18
left3:or	3:14 5:16 6:-10 9:-9
left3:other	0:-23 2:-10 3:-20 4:-11 5:-10 6:-18 9:-8 10:15 11:21
left3:others	7:-9
left3:our	0:32 2:-12 3:-15 4:12 6:-19 7:-23 8:-18 9:-11 10:-28 11:-10
left3:out	0:8 2:20 3:-25 4:-11 5:9 6:-17 9:23 10:-32
left3:outside	3:19 6:-12 11:-10
left3:over	4:-16 5:8 8:18 10:-23
left3:own	2:-14 3:13 4:-21 5:26 6:-28 8:-23 9:-12 10:26 11:-11
left3:pakistan	5:-16 6:24
left3:palestinians	5:12 6:-10
left3:partners	0:-14 5:-9 7:13 9:-12 11:-10
left3:passengers	5:9 6:-18 10:13
left3:past	3:34 5:-32 6:19 9:-18 10:-17 11:-18
left3:peace	6:11 11:9
left3:people	0:14 1:-17 2:-20 3:43 5:28 6:-48 7:18 8:25 9:-45 10:-48 11:-27
left3:personnel	5:13
left3:persons	0:-11 3:-14 4:-12 5:-22 8:24 9:-10
left3:places	5:-20 6:27 10:-14
left3:plan	3:12 4:-32 5:-13 6:-20 7:-21 8:-10 9:-14 10:33 11:-9
left3:police	0:-21 2:-11 4:-20 5:-30 6:29 8:-15 10:16
left3:population	3:-11 4:-13 6:-19 10:23 11:-19
left3:post	0:10 10:-9
left3:press	5:27 6:-24
left3:prison	6:8
left3:prisoners	4:31 5:-10 6:-26 8:8 10:-12
left3:project	1:21 6:-12 7:-9
left3:prosecutors	5:21 6:-18
left3:province	3:15 6:-9 7:11 9:-9
left3:public	3:-17 9:19
left3:put	3:19 6:26 7:-25 9:-11 11:-14
left3:quake	6:14
left3:rakhine	6:8
left3:reached	3:14 9:-10 11:-8
left3:recovered	0:-8 6:18 10:-15
left3:red	2:-20 4:-8 7:11 9:-9 10:16
left3:refugee	3:-10 6:18 7:-9 9:-10
left3:refugees	3:22 9:-18 11:-24
left3:region	0:-12 2:-8 3:26 4:-9 5:-28 7:-10 10:-19
left3:regional	9:-20 11:10
left3:relatives	3:14 9:-9
left3:released	0:11 4:-22 8:-15 10:24
left3:remain	5:9
left3:remaining	4:9
left3:rest	4:9 6:10
left3:return	0:-27 2:-25 4:30 5:-9 6:-24 8:-29 10:-12
left3:reuters	0:-14 4:-29 5:-8 6:13 8:-27 10:36
left3:rights	3:-12 4:-12 5:-9 7:12 8:-21 10:12
left3:road	3:16 6:-12 9:-10
left3:room	3:-22 4:-10 7:-9 9:21
left3:russia	8:8
left3:russian	2:16 4:-8 5:-8 6:-16 10:-10
left3:s	2:17 3:-17 5:-8 6:-27 8:-17 9:39 10:-31 11:-28
left3:safety	3:-16 5:24 6:-9 7:-9 9:-18 11:-10
left3:said	0:18 2:-18 3:15 4:-27 5:-18 6:-17 7:24 8:-20 10:-24
left3:same	0:-11 2:10 4:-11 5:17 6:-26 7:19 9:-13
left3:saturday	0:9 10:-8
left3:says	0:25 1:-18 2:-22 4:23 5:-13 7:-24 8:-9 9:-23 10:-20 11:12
left3:season	3:17 9:-17 11:-10
left3:second	0:-17 3:-21 5:-13 8:-20 10:27 11:-12
left3:security	6:14 11:9
left3:september	2:-14 3:-29 4:-35 5:-9 6:12 7:21 8:-10 9:20 10:-19 11:-13
left3:service	10:10
left3:set	0:-17 4:-8 8:10
left3:seven	0:-19 2:-21 4:-10 5:-12 6:25 7:-14 8:8
left3:she	0:28 3:-36 4:-11 6:-15 7:-8 8:-14 9:-12 10:-17 11:-10
left3:shelters	3:12 9:-12
left3:shot	0:-16 2:-35 4:-11 5:38 6:-40 10:25
left3:side	2:-10 4:22 5:-11 6:-18
left3:since	0:24 1:-23 2:-25 3:16 4:-45 5:-40 6:25 7:-29 8:24 9:-24 10:-48 11:11
left3:sites	0:-9 3:18 9:-14 10:13
left3:six	0:38 2:-25 3:17 4:-28 5:-8 7:-23 9:-11 10:-36 11:-17
left3:sixteen	2:-10 4:18 5:-8 6:23 10:-19
left3:so	0:-8 2:-28 3:-37 4:19 5:-19 7:-37 8:-24 9:27 10:-8 11:-22
left3:social	0:-11 2:-8 5:-16 6:32 10:-8
left3:soldiers	0:12 2:-14 4:-8 6:-40 7:-9 8:-14 10:10
left3:some	3:-9 11:16
left3:south	3:-17 5:-25 6:42 7:-16 9:-13 11:-16
left3:southern	0:8 6:9
left3:staff	5:13
left3:state	0:-22 3:17 4:-16 7:12 9:-10 10:12
left3:states	4:-21 6:-11 10:21
left3:stations	3:-11 5:-14 6:20 7:-13
left3:still	4:-17 5:16 9:18 11:-11
left3:stopped	0:-12 3:-16 4:-10 5:-16 6:33 7:-10 9:-10
left3:sudan	3:-22 9:18
left3:sunday	0:-24 2:-8 3:-11 4:-24 5:36 7:-19 8:-8 9:-11 10:-29
left3:supreme	5:23 6:-22
left3:survivors	4:11 10:-8
left3:taken	0:-14 3:-19 6:-18 9:24 11:-11
left3:tawila	3:10 9:-9
left3:team	0:31 5:-9 6:-26 7:-9
left3:teams	0:-8 3:13 4:-32 5:-26 6:-23 7:-13 8:-27 9:11 10:30 11:-21
left3:tell	0:25 2:-13 3:10 5:-23 6:-15 7:-9 10:-22
left3:ten	0:-15 4:16 6:-14 8:9 10:-29
left3:term	0:-9 3:-14 4:16
left3:terrorists	6:8
left3:th	0:-12 4:-19 6:-10 8:24
left3:than	0:-11 3:-23 4:16 5:-8 6:-19 7:-15 8:-15 9:-20 10:-8 11:27
left3:that	0:-61 1:-22 2:-30 3:-10 5:12 6:-19 7:-23 8:15 9:11 10:19 11:-26
left3:the	0:-23 1:-15 3:-26 6:16 7:-10 9:-29 11:-28
left3:their	2:24 3:14 4:-33 5:-8 6:-16 7:-26 8:-12 9:31 10:-11 11:-38
left3:them	0:9 3:19 4:-16 5:43 6:-49 7:-8 8:-24 9:-19 11:-11
left3:then	0:17 3:-8 4:-19 5:-13 6:-25 7:25 10:-10
left3:there	0:-37 1:-9 2:-31 3:28 4:22 5:-26 8:-26 9:-24 10:-30 11:13
left3:they	0:23 1:23 3:-41 4:-62 7:-49 9:-22 10:-27
left3:third	3:-19 4:-10 5:-11 7:-8 8:23 11:-15
left3:this	3:-21 4:-25 5:8 6:-15 7:-21 8:-24 9:26 10:22 11:-11
left3:those	0:22 2:-8 3:-23 4:-24 5:13 6:-24 7:25 8:-15 9:-17 10:-20
left3:three	0:-42 2:-24 3:-15 4:17 5:12 6:-12 7:-10 8:-23 9:23 10:12
left3:thursday	0:-26 3:-21 4:-15 5:-17 6:-20 7:-8 8:-35 9:22 10:36
left3:to	0:-34 1:-18 4:-76 6:10 7:27 9:-14 10:-12 11:10
left3:today	0:-11 3:20 4:8 6:-10 9:-17
left3:told	0:-10 2:41 3:-37 4:22 6:-41 7:8 8:14 9:-13 10:-26 11:-25
left3:toll	3:-12 5:-21 6:37 7:-36
left3:took	0:-9 3:-10 6:14
left3:troops	0:17 3:-10 4:18 5:-11 6:-25 10:-13
left3:tuesday	0:34 2:-20 3:26 4:-29 5:-12 6:-44 7:-23 10:8 11:-23
left3:twelve	0:11 3:13 5:10 6:-13 7:-11
left3:two	0:21 1:-12 2:17 3:-47 4:-37 5:-54 6:11 7:32 9:-14 10:-25 11:-29
left3:ukraine	8:-12 10:14
left3:unaccounted	3:23 6:-12 7:-27
left3:under	0:-9 3:11 4:-9 5:-24 6:10 7:-21 10:18
left3:unhcr	3:-28 5:-10 6:-22 9:30 11:-22
left3:union	4:-8 6:14
left3:united	0:-15 2:-9 3:17 4:17 6:17 7:-11 9:-17 10:-15
left3:up	2:11 5:-22 6:-17 7:25
left3:us	2:-20 3:22 5:-13 6:-28 8:-23 10:24
left3:victims	0:-15 10:25
left3:violence	6:10
left3:volunteers	5:8
left3:war	0:27 1:-16 3:9 4:-21 6:22 7:-9 8:13 9:-46 11:-30
left3:was	2:-16 3:-47 4:23 5:43 6:-28 7:-28 8:-10 11:18
left3:water	9:13
left3:we	0:-41 1:-9 2:-19 3:-27 6:12 8:-19 10:16 11:-28
left3:wednesday	4:-12 6:9 10:14
left3:week	0:-44 2:36 3:12 4:18 5:-9 6:-14 7:-38 9:14 10:-40 11:-32
left3:weeks	0:-27 2:-14 3:20 4:-31 6:-8 7:-9 9:-12 10:29
left3:went	0:-11 3:23 4:-29 5:-17 7:11 8:23 10:-27 11:-27
left3:were	0:-15 1:-15 2:-55 4:-34 6:24 7:13 8:-26 9:-15 10:17 11:-12
left3:west	3:21 6:18 9:-23
left3:where	3:-10 6:10 9:10
left3:which	0:17 4:-9 6:-20 7:20
left3:who	0:19 2:-13 4:-15 5:-27 6:10 8:12 10:21
left3:whole	3:-21 5:-14 6:27 7:-8 9:-17 11:-10
left3:whom	3:9
left3:whose	5:-11 6:20
left3:will	2:13 3:13 4:-13 5:-9 6:-12 7:-17 9:13 10:-11 11:-11
left3:with	0:-11 2:-10 4:-18 5:-20 6:38 7:-35 8:14 10:21 11:-22
left3:without	0:-14 4:17 6:-10 10:-19
left3:women	0:-10 5:15 7:-17 10:-8
left3:workers	3:-16 5:18 6:10 7:-14 10:-9
left3:would	0:-17 2:-26 3:-18 4:-13 5:-10 6:19 7:-10 8:16 9:-11 10:17
left3:wounded	2:-9 5:-20 8:19
left3:year	0:-10 1:-22 2:10 3:15 4:-18 5:-8 8:22 9:-17 10:-25 11:-12
left3:years	2:21 3:19 4:-24 6:15 7:-16 9:-10 10:-14
left3:yesterday	3:25 4:-8 6:-32 7:27 11:-18
left3:|	0:-32 1:-9 3:-10 4:-35 5:55 6:-109 7:36 8:-22 9:-62 10:-25 11:-65
left3:—	0:-10 3:27 4:-8 5:-19 7:-8 10:12
left3:•	0:11 3:-8 6:10 11:-11
many	0:37 1:-70 2:-30 5:-36 6:9 7:-30 9:-24 11:-15
mostly:abducted	0:42 1:-14 3:-15 4:-36 5:27 6:-18 7:-25 8:-64 10:-11
mostly:aid	0:15 1:-77 2:-46 3:-39 4:10 6:-17 7:-12 9:36 10:-38 11:-24
mostly:allocated	5:-10 6:32 7:-15 11:-18
mostly:casualty	0:-27 1:-9 2:-40 4:-26 5:22 6:33 8:-94 9:-34 10:-38 11:-34
mostly:delivered	0:-12 1:-9 3:-13 4:-9 5:-13 7:-28 9:33 11:-43
mostly:displaced	0:14 4:-36 5:-65 6:15 7:-22 8:-63 9:-55 10:-21 11:17
mostly:displacement	2:-29 3:-53 5:-15 6:8 7:-48 10:-25 11:29
mostly:held	0:-53 1:-12 5:38 6:-31 7:-18 8:-31 9:-13
mostly:hostage	1:-33 3:-63 4:18 5:-28 6:-33 9:-40 11:-68
mostly:injured	0:-21 1:-26 2:8 3:20 6:-13 7:-46 8:-36 10:-20 11:17
mostly:killed	0:-16 2:-16 3:-15 4:-22 5:29 8:-39 9:-14 10:-12 11:-61
mostly:missing	0:54 1:-24 2:-41 3:-77 4:-19 5:-26 6:-27 7:15 8:-37 9:-55 10:18 11:-48
mostly:pledged	0:-44 1:-18 2:-15 3:-29 4:-25 5:-33 6:56 7:-14 8:19 10:-26 11:-18
mostly:prisoners-exchanged	0:-72 2:-23 3:-24 4:-10 7:-10 8:17 9:-37 11:-30
mostly:refugees	2:17 3:-16 4:-11 7:9 9:12 11:-13
mostly:released	0:30 4:-40 5:-33 8:-23 10:17
mostly:returned	0:-21 2:-39 3:-16 4:11 5:-12 7:-35 8:34 9:-28 10:-31 11:12
near:abab	3:11 4:-12 8:-8 10:16
near:aban	0:-24 2:25 3:30 4:-18 6:-45 9:-9 10:35 11:-18
near:abba	3:8 5:8 6:-8 11:8
near:abbo	3:-24 4:-28 5:30 7:-31 10:-10
near:abdi	3:8
near:abdu	0:53 1:-10 2:-12 3:-30 4:-11 5:-36 6:-58 7:9 8:-29 9:-22 10:-20 11:-28
near:able	3:-18 4:-10 5:11 6:-20 8:12 10:-32 11:31
near:aboa	0:13 1:-9 2:-27 3:-8 4:39 5:-16 6:-28 7:11 8:-34 9:-13 10:-51
near:abou	0:-17 1:-37 2:-43 5:-24 6:-22 7:-8 11:16
near:abov	0:-9 5:24 7:-19
near:abro	0:-19 2:-8 3:-13 4:-8 5:35 6:-8 7:-16 8:-9 9:-24 10:-15 11:27
near:abse	4:9
near:abu	0:-16 2:14 3:20 5:-39 6:19 8:-9 9:-16 11:-8
near:abuj	0:-14 6:11 10:12
near:acce	0:-13 3:-18 4:14 5:-19 7:-20 8:17 10:-19
near:acci	1:-8 3:-17 5:-22 6:41
near:acco	0:-27 1:-26 3:-15 5:-11 6:15 7:14 8:-44 9:-10 10:-48 11:-14
near:accu	0:16 3:-17 4:15 5:-14 6:-15 7:8 8:-28 9:-13 10:-24
near:aceh	0:-21 1:16 3:-17 5:-17 6:-33 7:-16 9:35
near:ackn	0:36 1:-12 3:16 5:-36 6:-8 7:-32 8:-11 9:-25 10:-18 11:-11
near:acle	3:-17 4:-12 6:28
near:acro	0:-42 1:-14 2:-16 3:-48 4:-29 5:17 6:-11 7:-17 9:40 10:32 11:-48
near:acti	0:-32 1:-15 2:-12 4:-33 5:-13 6:48 8:-28 9:-33 10:-18 11:-18
near:add	0:-8 4:-19 8:22 10:-11
near:adde	0:16 1:-10 2:-56 3:14 4:-8 5:28 6:-33 7:13 8:-21 9:11 10:-33
near:addi	0:-8 1:-8 2:-34 3:-8 5:14 6:-17 7:-17 9:-21 10:16 11:-11
near:adds	0:40 2:11 4:-33 6:-61 7:-30 8:-13 9:11 10:-32 11:-33
near:aden	0:-18 3:-11 4:-10 5:-9 8:35 10:-22 11:-25
near:adf	0:9 2:-10 3:-8
near:adjo	0:-8 3:31 5:-29 6:-20
near:admi	0:-42 2:-31 3:-29 4:-36 5:66 6:-17 7:-39 8:-21 9:-56 10:-13 11:-56
near:adra	0:-16 3:-11 8:16 10:-28
near:adre	3:-35 6:-12 9:35 11:-19
near:adul	5:-10 6:23 7:-15
near:adva	3:10
near:advi	3:31 6:-8 8:-13 10:-9 11:-25
near:affe	0:-10 3:-8 9:20 11:-17
near:afgh	0:-13 3:-22 4:-9 8:15 9:-17 10:-15 11:13
near:afp	1:-8 2:-12 3:-16 6:31 7:-22 8:9 10:-19
near:afri	0:12 3:-30 4:-16 6:31 7:-16 10:-14 11:-17
near:afte	0:-9 1:-42 2:-54 3:-23 4:-25 7:-30 8:8 10:12 11:-17
near:agad	0:-18 4:13 10:13
near:agai	0:-15 1:19 2:-25 3:-58 4:-16 5:9 6:-41 7:23 8:-43 9:27 10:-8 11:37
near:age	0:-25 1:-11 2:-36 3:-32 4:-28 5:19 6:16 7:-17 8:-31 9:-16 10:24 11:18
near:aged	1:-9 3:-30 4:-32 5:25 6:-29 7:23 8:-25 9:-23 10:13 11:-14
near:agen	0:-47 2:14 3:-45 4:-19 5:23 6:-41 7:-24 8:-30 9:24 10:8 11:25
near:aggr	5:12
near:ago	0:-41 1:-14 3:16 4:23 5:18 6:-55 7:18 8:-16 9:-29 10:18 11:-18
near:agre	0:-26 1:-8 2:-19 3:-24 4:21 5:-20 6:-27 7:-40 8:15 9:-11 10:21 11:-14
near:agri	5:-18 6:33 7:-20
near:agui	0:21 6:-20
near:ahea	9:-13 11:19
near:ahma	6:10
near:aid	0:-8 1:-16 2:-13 3:-15 4:-35 5:36 6:-8 8:9 9:13 10:-35 11:-35
near:aide	0:-23 2:-19 4:20 5:-17 6:16 7:-9 10:-36
near:aime	2:-8 6:12
near:air	0:-32 2:-11 3:10 4:-14 5:28 6:9 7:-34 9:-9 10:-19 11:9
near:airl	5:23 6:-12
near:airp	2:-8 3:-18 5:-13 6:14 7:-23 8:-13 11:21
near:airs	3:-8 9:19 11:-10
near:aita	6:11
near:alam	3:22 6:18 7:-8 11:-22
near:alep	3:10 5:-18 6:27 9:-24 11:8
near:aler	3:16 9:-9
near:alex	5:15 6:-14
near:alge	3:-19 8:-8 9:23 11:-19
near:ali	11:10
near:alia	0:-8 6:29
near:alig	3:12 5:-24 10:-10 11:21
near:aliv	0:-14 1:-12 2:42 6:-29 8:-13 9:-30 11:-17
near:all	0:-17 1:-26 2:-16 3:13 5:-65 10:15 11:-52
near:alle	0:11 2:-16 3:16 4:-25 5:-10 6:22 7:-8 10:-20
near:alli	0:-23 4:25 6:-8
near:allo	0:-33 2:-11 3:-52 4:-13 6:-48 7:-14 8:-18 9:14 10:29 11:33
near:almo	3:-27 5:-22 6:23 9:25
near:alon	1:21 2:-16 3:10 4:-11 5:-13 6:11 7:-45 8:-28 9:-47 10:-8 11:14
near:alre	0:-47 1:18 2:-39 3:18 4:-15 5:-43 7:-57 8:-20 9:22 10:13 11:-38
near:also	0:-31 1:-18 2:-37 3:-41 5:40 7:-18 8:-16 9:23 11:-24
near:alto	4:-15 5:-22 6:29 7:-16 8:24 10:-20 11:-21
near:alua	0:15 3:23 6:-15 9:-21 11:-14
near:amaz	5:28 6:-28
near:amba	2:-9 6:23
near:ambu	0:13 2:-34 3:-14 4:-17 5:13 6:14 7:-23 8:28 10:-40
near:amer	2:-42 4:10 5:-13 6:16 7:19 9:-8 10:-24
near:amha	3:-28 4:-11 6:-11 8:-15 9:28 11:-12
near:amir	5:-11 6:21
near:ammu	0:8
near:amon	1:-53 2:-92 3:-15 4:-17 6:-14 8:39 9:-22 11:-9
near:amou	1:24 3:-14 5:-14 6:-21 7:-13 11:13
near:ampu	0:-13 3:-18 4:-20 5:30 6:-21 8:-9
near:and	2:-49 3:-11 4:-15 6:8 7:-21 8:27 9:-21 11:-22
near:anda	5:-14 6:24 7:-9
near:andr	2:-17 4:-20 5:22 6:-16 7:-9 8:-27 10:29
near:angl	10:8
near:ango	4:-10 5:-15 6:-14 7:23
near:anim	4:18 7:-18
near:anno	0:-19 2:-17 4:-30 5:-16 6:34 10:17
near:anot	0:-55 1:-23 2:-53 3:20 4:23 7:-12 8:-45 9:-22 11:-21
near:answ	0:18 2:-14 3:-9 5:-30 6:-35 7:20 8:-8 10:-30
near:anth	6:24 7:-22 10:-12 11:-10
near:anti	0:-11 1:28 6:-18 7:-10 10:-10
near:any	3:23 4:10 7:-19 9:-21
near:anyt	2:-8 3:8 6:12
near:aomo	3:-14 5:50 6:-43 7:-12 8:-9
near:apar	0:-26 2:-19 4:-24 5:27 6:22 7:-29 10:-10
near:apie	6:-10 8:19 10:-15
near:appr	0:12 4:12 7:-13 9:-20 10:-25 11:18
near:apri	0:-25 1:-14 2:-19 4:-35 5:-37 6:15 7:-20 8:17 9:21 10:16 11:-38
near:arab	3:-10 5:-19 6:32 7:-17
near:arak	0:30 3:-23 6:-22 8:26 10:-29 11:-32
near:are	0:-65 1:-27 2:-30 3:37 4:28 6:-69 7:21 8:-24 9:-33 11:-40
near:area	2:15 4:-14 6:14 7:-24 9:-20 10:-13 11:9
near:areq	6:8
near:arge	0:-10 6:19 7:-10
near:argu	2:-10 6:20
near:arm	0:-17 2:-34 4:-24 5:40 6:-43 7:-12 8:28 10:-37 11:-14
near:arme	0:-10 1:-12 2:-33 3:-43 4:30 5:-21 6:-38 8:18 9:26 10:-30 11:-29
near:armo	0:-15 3:17
near:arms	0:-9 4:-20 6:35 7:-16
near:army	1:-19 3:11 4:-95 5:-34 6:35 7:-14 8:-21 9:-40 10:22 11:-47
near:arou	1:-20 2:-29 4:-37 5:-36 8:-34 9:-47 10:15 11:15
near:arre	0:-53 2:-20 4:-30 5:-8 6:30 7:31 10:9
near:arri	0:22 1:-16 2:-37 3:-35 4:-63 5:-28 6:-47 8:-40 9:43 10:-60 11:24
near:arro	5:21 6:-19
near:arti	0:-15 1:24 4:-9 6:-16 7:-14 9:-19 10:-9
near:ash	5:-16 6:23 11:8
near:asho	2:-10 4:-35 5:-15 6:8 7:13 10:21
near:asid	6:8
near:aske	0:-18 2:-9 4:23 6:-20 7:-11 10:-27 11:-23
near:asle	2:-24 4:-25 5:-10 6:39 10:-24
near:asph	5:-25 6:28
near:assa	0:14 3:-19 4:-15 5:-24 6:19 7:16 11:18
near:asse	0:-18 1:31 2:19 3:-21 4:10 6:-46 8:-8 9:-22 10:-12 11:24
near:assi	2:21 4:-12 6:-20
near:asso	0:24 1:-9 2:-18 3:-14 4:30 5:-19 7:-28 8:-13 9:-12 10:-14 11:9
near:asyl	3:-25 9:35 11:-20
near:atla	3:-18 4:-10 5:-24 6:27 7:-10 9:-13
near:atta	1:-16 2:-66 3:19 4:-25 6:44 7:-24 8:-21 10:-42 11:-41
near:atte	0:-13 2:-8 4:-25 5:59 6:-41 7:-22 8:-11 10:-25
near:attr	1:-8 3:-15 4:-18 5:-27 6:27 7:-11 10:-10
near:aug	4:-26 8:-15 10:24
near:augu	0:9 1:-21 2:-32 3:12 4:-24 5:-26 6:20 7:-34 8:-46 9:-51 10:18 11:16
near:aust	2:-15 3:-14 4:15 5:-25 6:-17 7:18 8:-8 9:-8 10:-31
near:auth	1:-26 4:-72 6:-18 8:17 9:23 11:-24
near:autu	0:-15 2:15 3:10 4:-13 5:-10 6:-15 8:-17 9:-12 10:9
near:aver	0:-26 1:-8 3:-32 5:-11 6:-37 7:-15 9:45 10:-15 11:-13
near:awai	4:-13 6:21
near:awar	5:9
near:away	0:44 1:-10 3:-33 4:-25 6:-76 7:8 8:-47 9:-15 10:27 11:-39
near:awda	5:-10 6:11
near:axis	4:14 10:-14
near:azer	0:-18 2:-10 4:13 5:-10 7:17 8:10 9:-10 10:-26
near:baal	6:8
near:baba	3:-15 4:21 6:-14
near:babi	0:-19 2:-9 3:30 4:-26 5:-29 7:-21 9:-11
near:baby	5:11 7:-9
near:back	0:-70 1:-43 2:33 3:-50 4:-83 5:-44 6:-56 7:-106 8:-35 9:-47 10:44 11:79
near:badl	0:-10 4:-21 5:37 6:-31 7:-31 10:15
near:badu	0:-10 4:-17 5:-54 6:19 7:10 8:-9 9:-22 10:-11 11:-18
near:bagh	0:-25 3:-8 4:-22 5:18 6:-21 8:-11 10:12 11:20
near:bags	5:-10 6:23 10:-11
near:baid	3:35 9:-35 11:-14
near:bake	0:-12 2:-11 4:-22 5:-16 6:36 7:-18 8:-9 10:-20
near:baku	3:-29 4:25 5:-13 6:-16 7:-21 9:13 10:-11
near:bala	2:-21 4:26 6:-19 7:-8 10:-9
near:bali	3:13 6:10 7:-8 9:-9
near:ball	5:16 6:-13
near:balo	0:15 2:-11 3:-9 6:8
near:bama	0:18 3:32 4:-12 6:-16 7:-8 8:22 10:-25 11:-34
near:bamb	5:26 6:-22
near:band	3:-19 4:23 5:-15 6:-22 7:-23 8:-22 10:17
near:bang	3:-52 5:-21 6:-47 7:-23 8:-20 9:54 10:20 11:-42
near:bank	0:-16 1:-9 3:-20 6:10 7:-8 9:25 11:-14
near:bann	6:8
near:bapt	3:16 5:-11 6:-8
near:bar	6:10
near:bara	3:16 5:-21 6:15 9:-17 11:10
near:bare	0:-25 2:-23 4:-10 5:-32 6:10 7:-11 10:28
near:barr	2:-29 5:-8 6:30 10:-15
near:bars	4:21 8:-14
near:base	0:34 1:-10 2:-13 3:19 4:-34 6:-20 7:-25 8:-9 9:-27 10:-28 11:-13
near:basi	0:-9 2:-8 3:10 6:24 11:-8
near:bask	3:12 5:-14
near:basr	5:24 6:-20
near:bass	4:-8 6:17
near:batc	10:9
near:batt	2:-10 4:18 10:-12
near:bay	6:13
near:bbc	6:11
near:beac	2:21 4:-11 5:-9 7:-23 10:-9
near:bear	0:28 3:-8 4:-19 6:-28 7:-21 10:-10
near:beat	0:-39 2:15 3:-18 4:-42 5:62 6:-40 7:-29 8:-22 10:-44
near:beau	3:27 6:-18 9:-17 11:-24
near:beca	0:-51 1:-11 3:12 4:-15 5:39 6:-42 8:-39 9:-35 10:22
near:beco	0:22 2:-11 4:19 6:-27 10:-29
near:bed	2:-9 4:-21 5:13 7:-10 8:-13 10:-26 11:-15
near:bedo	0:-48 2:-8 3:19 4:-40 5:-29 6:35 7:-14 8:22 9:-17 10:-42 11:-20
near:bedr	3:32 4:-13 5:-26 6:-19 7:-14
near:beds	0:22 6:-13 10:-11
near:been	1:-27 2:-38 3:-16 4:-44 6:-19 7:-13 9:-70 10:24 11:-50
near:befo	0:-57 1:-21 3:-10 5:-55 6:11 7:-52 8:25 9:-10 10:-20 11:19
near:bega	1:-11 2:-22 3:-8 4:-47 5:-33 6:44 7:-31 8:-8 9:-17 10:-8 11:8
near:begi	0:-9 4:-10 5:-14 6:-10 7:29 9:-21 10:-11 11:-14
near:begu	0:-12 3:-15 5:-15 6:-29 7:29
near:behe	0:9 1:-17 2:-21 3:-11 4:-12 5:-24 6:24 7:14 10:-13
near:behi	0:-18 1:-8 2:-33 4:47 5:-30 6:29 7:-32 8:-22 9:-12 10:-40
near:bein	0:-54 1:-20 2:-25 3:-15 4:10 5:12 6:-10 7:31 8:30 9:-36 10:-65 11:-44
near:beit	3:23 6:-27
near:beka	5:-38 6:39
near:bela	0:-45 2:-27 4:-33 5:-39 6:9 7:-9 8:17 9:-15 10:-17 11:35
near:belg	3:-29 5:27 6:28 7:-17 9:-33 11:-29
near:beli	1:-18 3:-19 4:37 5:-60 8:-30 9:-31 11:-26
near:bell	0:-12 2:-9 3:15 4:-15 6:-10 9:-14 10:15 11:-9
near:belo	1:-16 2:-45 3:-16 4:-38 5:-27 6:23 7:27 8:18 9:-27 10:-71 11:-14
near:belt	0:-23 2:-10 4:-12 5:-14 6:28 7:-13
near:bene	3:15 5:-14 6:21 7:-11
near:beni	5:22 6:-19 7:-9 8:-16 10:12
near:benu	0:8 4:-21 5:-19 7:16 10:9
near:bern	5:11 6:-9
near:besi	0:-38 1:-9 2:-28 4:20 5:21 6:-9 8:-10 10:-30
near:betw	0:19 2:-36 3:20 4:-45 5:-42 7:-29 8:-30 9:-23 10:19 11:-15
near:beyo	2:-10 5:-20 6:35
near:bico	5:-14 6:25
near:big	6:10
near:bigg	3:-14 8:14 9:20 10:-11 11:-13
near:biha	5:-23 6:33
near:bill	6:-16 7:18
near:biom	3:-8 9:17 11:-9
near:bira	3:-21 5:10 9:24 11:-9
near:birt	2:-10 6:20
near:bisc	6:13
near:bish	0:-32 2:-16 3:-23 4:-39 5:-22 6:-30 7:22 8:-12 10:50 11:-24
near:bite	0:-22 2:-12 4:-19 5:42 6:-30 7:-12 8:-8 10:-15
near:blac	6:12
near:blam	5:-28 6:41 10:-11
near:blan	3:11 6:10 7:-13
near:blas	2:-15 5:32 6:-13 7:-18
near:blaz	3:20 5:-8 6:14 7:-13 9:-15 11:-11
near:blee	2:24 4:-25 5:45 6:-54 7:-16 10:-8
near:blew	2:-8 5:-8 6:31 7:-9
near:bloc	0:-12 3:34 4:-8 5:-13 7:-11 9:-16
near:bloo	5:-12 6:14
near:blow	0:-10 2:-8 4:18 6:13 10:-15
near:blue	0:-12 4:-18 5:30 6:-27 9:-8 10:-23
near:boar	0:17 2:-38 3:-21 4:-64 5:20 7:-14
near:boat	0:-8 1:-12 2:-23 3:25 4:-29 7:8 8:-10 9:-32 10:-13 11:-24
near:bodi	0:-42 1:-17 2:20 3:-29 4:-31 5:-59 6:34 7:23 8:-57 9:-11 10:-20 11:-9
near:body	0:21 2:-15 5:-8 6:31 7:-18 8:-31 10:-24
near:bogo	3:-11 4:-17 5:19 10:16
near:boko	0:9
near:bola	6:-8 10:20
near:bold	3:-32 6:-8 9:-24 11:37
near:boli	3:-12 5:24 7:-25
near:bomb	0:-9 6:21
near:bone	0:-12 4:-9 5:47 7:-38 10:-12
near:book	0:-14 3:-9 4:-32 5:-43 6:28 7:22 9:18 10:-13 11:-37
near:bord	0:12 1:-12 2:-23 3:-38 4:-38 5:-38 6:-16 7:-28 9:14 10:33 11:-22
near:bore	5:-28 6:29
near:born	0:-13 3:-26 4:-9 6:19 7:-8 9:-12 10:11 11:19
near:bosa	0:-21 2:-12 4:-15 6:-23 7:-18 10:41
near:bosn	6:8
near:both	0:-32 3:-10 4:-22 5:12 6:25 7:-22 8:-18 9:-22 10:8 11:-9
near:boug	0:-12 2:-8 4:-10 6:-25 8:-11 10:27
near:bowl	3:15
near:box	6:-10 7:15
near:boy	0:9 2:12 4:-20 5:42 6:-43 8:-18 10:-17
near:boys	1:12 2:-34 3:-25 4:-34 5:-26 7:-18 8:15 10:14 11:-15
near:bran	0:-26 2:-8 5:-18 6:37 8:-15 10:-12
near:brea	0:-18 2:-10 3:-32 4:8 5:-18 6:31 7:-36 10:-11 11:-16
near:brid	0:-13 2:-8 3:-30 4:-17 6:-12 8:-15 9:29 10:21 11:-21
near:brie	0:-9 2:27 4:-9 6:-30 8:11 10:-16
near:brig	4:9 5:8 6:28 7:-8 8:-13 10:-11 11:-19
near:brin	0:-13 1:-10 2:-23 3:-11 4:-13 5:-20 6:19 7:-33 8:-16 9:10 10:15
near:brit	0:-13 3:-24 4:-13 5:-20 6:43 7:-21 9:-14
near:broa	0:10 5:-22 6:23
near:brok	0:-40 1:-12 2:-37 3:-22 4:-55 5:53 6:-46 7:-12 8:25 9:-14 11:-21
near:brot	0:-31 1:-8 2:-19 3:-19 4:-65 5:-75 6:96 7:-55 8:13 9:-20 10:-60 11:-15
near:brou	0:-61 1:-14 2:-19 4:-37 5:29 6:-8 7:-19 9:20 11:-60
near:brui	7:-13 10:-9
near:buch	3:-10 5:35 6:-27 8:-8
near:buil	0:-21 1:-9 2:-15 3:17 4:-22 5:-32 6:33 7:-29 8:-9 9:10 11:-32
near:buka	3:9
near:bule	3:42 9:-35 11:-13
near:bulg	0:-37 2:-32 4:21 5:27 6:-43 7:-10 8:-15
near:bulk	0:-8 4:20 7:-9 10:-11
near:bull	0:-11 2:-24 3:-22 4:-8 6:27 7:-16 8:-20 10:-20
near:bund	0:-9 10:18
near:bure	3:-20 5:-11 6:-15 9:26 11:-10
near:buri	0:-27 1:-20 3:-28 4:-52 5:-51 6:92 7:-59 8:-9 9:-20 10:-23 11:-9
near:burk	0:-22 2:19 4:-20 6:-10 9:11 11:-19
near:burn	1:-29 2:-61 3:23 4:-50 5:16 7:-43 8:-33 9:-47 10:-70
near:burs	6:9
near:buru	0:-8 3:-73 5:-8 6:-31 7:14 9:72 10:-13 11:-63
near:bury	0:-16 2:-10 4:-10 5:-31 6:41 8:-17 10:-21
near:bus	0:25 2:-32 3:-26 4:19 5:-20 6:35 7:-24 10:-39
near:buse	0:-9 2:-15 3:-24 4:-11 5:16 6:11 7:-9 8:-29 9:-19 10:-12 11:35
near:bush	0:41 2:15 5:-16 6:-26 10:-29
near:busi	3:-9 5:-16 6:-31 7:32
near:but	0:13 1:-10 2:-34 3:-16 6:-18 7:20 8:-12 9:-41 10:-26 11:26
near:butc	6:8
near:bwer	3:-19 9:25 11:-11
near:byst	0:-11 4:-14 5:23 6:-16 7:-9 10:-13
near:caba	0:-18 3:23 4:-11 5:24 6:-20 10:-17 11:-27
near:cabi	3:10
near:cabo	9:-11 11:14
near:cabs	2:-9 6:17
near:cair	4:-8 6:18
near:calc	6:-10 7:15
near:cali	3:12 5:16 6:-8
near:call	2:22 3:-18 5:-36 6:-15 7:10 8:-14 9:-14 10:-26
near:cama	6:10
near:camb	3:23 4:18 6:-9 9:-14 10:-8 11:-8
near:came	0:-54 1:-31 2:-11 3:-29 4:-12 6:-24 7:-29 8:-26 9:22 10:19
near:camp	0:-65 3:38 4:-16 5:-15 6:-72 7:-23 8:-49 9:15 10:13 11:-25
near:can	2:-24 3:22 4:-36 5:-32 6:40 7:-12 8:-12 9:-18 10:-16 11:-29
near:cana	3:21 9:-16
near:cani	5:19 6:-15
near:cann	0:-8 3:18 4:-16 5:-15 6:-29 7:41 11:-13
near:cano	7:15
near:cant	0:-15 2:-8 3:-9 4:-17 5:-35 6:42 7:-11 10:-17
near:canv	3:24 7:-16 9:-14 11:-19
near:cany	0:13 4:-10 8:-15 10:8
near:capi	0:12 3:8 4:-13 7:-13 10:-10 11:8
near:caps	2:-12 3:-9 6:41 7:-22
near:capt	0:25 1:-21 2:26 3:-51 4:25 5:-53 6:-91 8:53 9:-34 10:-50 11:-41
near:car	0:18 1:-9 2:-23 3:-34 4:-31 8:-12 9:-8
near:cara	4:17 5:-10 8:-9 10:-15
near:carb	5:28 6:-26
near:card	0:25 3:-25 4:-21 5:24 6:-40 7:-11 9:-12 10:-18 11:20
near:care	0:-16 1:-9 2:-14 3:-16 4:-28 5:9 6:-34 7:-44 8:14 10:50 11:-13
near:carg	5:-8 7:10
near:carl	6:20
near:carn	6:10
near:carr	0:44 1:-23 2:-12 3:-22 4:-58 5:-19 6:12 7:-38 9:-22 10:-26 11:-41
near:cars	6:9
near:cart	0:21 2:-22 4:-15 5:24 6:-22 7:-11 8:-8 10:-12
near:case	0:26 2:-9 3:-25 4:-15 5:-17 6:10 7:11 9:-16 10:-25 11:-15
near:cash	6:-13 8:-17 9:-15 10:-9 11:21
near:cass	3:-19 5:-11 6:14 7:-15 9:22 11:-13
near:cast	0:-20 2:-9 3:14 4:-17 5:-18 6:36 7:-20 10:-8
near:casu	1:18 2:-9 3:-10 4:-17 5:-24 6:21 7:-13 8:-12
near:cata	0:-24 3:-21 4:-9 9:22 10:23
near:cate	0:-32 4:-25 5:-8 6:12 7:16
near:cath	0:18 4:-27 5:-16 6:-20 8:-21 9:-11 10:14 11:-9
near:catt	0:13 4:21 5:26 6:-16 7:-11 8:-11 10:-31 11:-8
near:cauc	0:15 10:-12
near:caug	2:-12 5:-8 6:26
near:caus	0:-9 1:21 6:-14 7:-11 8:-8 10:-8
near:cave	0:-20 6:8 10:18
near:ccor	6:27 7:-22 10:-13 11:-10
near:ceas	0:22 1:26 2:24 4:-23 6:-22 8:-22 10:-17
near:cebu	3:-18 5:24 10:-9
near:ceil	5:11
near:cell	0:-51 1:-15 2:33 3:-26 4:55 5:-31 6:-76 7:-31 8:-25 9:-21 11:-11
near:ceme	2:-16 3:-31 4:17 5:-18 6:12 7:-14 8:-10 10:-33
near:cens	0:-9 1:-11 3:-19 4:-16 6:-22 7:27 9:-14
near:cent	0:-53 1:19 2:-40 3:56 4:-53 5:19 6:-17 9:-37 10:-47 11:-17
near:cere	4:14 6:-8 10:-10
near:cert	0:-13 2:-11 4:20 5:-18 6:18 7:-9 8:-10 10:-17
near:chad	3:-53 6:-17 9:62 11:-45
near:chai	0:16 2:-12 3:-18 4:-25 5:-13 6:-21 7:-27 8:-18 10:29
near:chan	2:-8 3:22 4:-13 9:11 10:-9 11:-16
near:chap	0:24 3:-38 6:-17 9:-8 10:-24 11:31
near:char	0:-30 2:-8 3:-22 4:29 6:19 7:-9 9:25 10:-29 11:-18
near:chas	2:-8 5:17
near:chec	0:14 2:-18 3:-28 4:-17 5:21 6:-38 7:31 8:-10 9:-25 10:-16 11:24
near:chen	3:17 5:-20 6:-17 9:-10 11:10
near:cher	0:9 6:-12 8:16 10:-8
near:ches	2:22 5:16 6:-31
near:chib	0:36 4:-35 10:-12
near:chie	1:-17 2:-21 3:-60 4:-39 5:-20 6:-28 7:11 8:-25 9:42 11:22
near:chil	0:32 1:-51 2:-83 3:21 4:-64 5:-13 6:19 8:-88 9:-19 11:-21
near:chin	0:25 3:-14 4:-17 5:-24 7:20 9:8 10:-58
near:chiu	3:20 6:-24 9:-48 10:-9 11:21
near:choi	3:-15 5:-11 6:20 7:10
near:chol	3:-28 6:43 9:-8 11:-9
near:choo	6:-12 7:17
near:chos	5:-22 6:-16 7:-10 9:-26 10:-8 11:31
near:chri	0:25 3:39 4:-36 6:-49 7:-23 8:-17 9:-15 10:11 11:-27
near:chur	2:-18 3:-26 4:-8 5:-35 6:29 8:-23 9:-24 10:-14 11:26
near:cibi	9:8
near:circ	0:-30 2:-9 3:-11 4:9 5:-19 7:20 8:-15 10:-12
near:citi	0:-28 2:23 3:-23 4:-54 5:-13 6:14 7:-35 8:32 9:-15 10:-20 11:32
near:city	1:-13 2:-29 4:-32 5:42 7:-39 9:-48 10:9 11:-33
near:civi	0:-24 1:-39 2:-53 5:10 6:-9 7:-30 8:29 9:-66 10:9 11:-23
near:clai	0:17 1:18 2:-14 3:-38 5:-57 6:40 7:-34 8:-39 9:-20 10:-11 11:9
near:clan	0:-8 4:-27 8:27 10:-21
near:clar	2:18 4:-9 6:-10
near:clas	0:11 2:-27 3:45 4:-17 5:-34 6:24 8:-12 9:-33 10:-9 11:-21
near:clea	3:10 4:-11 5:-15 6:23 8:-16 9:-24 10:-26 11:22
near:cler	2:29 3:-13 4:-34 5:-33 6:-36 7:30 10:-33
near:clim	3:-12 5:-17 6:42 7:-29
near:clin	3:-37 4:-14 5:35 6:-17 7:-9 8:-8 9:22 10:-24 11:-15
near:cloc	5:-17 6:23 7:-12 8:-10 10:9
near:clos	0:-32 2:-11 3:-11 4:-22 5:-27 6:18 7:24 10:-8 11:-34
near:clot	5:-15 6:18
near:clou	0:-27 3:-14 6:28
near:club	2:-12 4:10 5:-12 6:-9 7:-19 8:19 10:-20
near:cnar	3:-14 9:16
near:coac	0:-23 3:-8 5:18 7:-11 10:8
near:coal	5:-25 6:28 7:-12
near:coas	0:-28 1:10 2:-21 3:-14 4:-28 5:-33 7:8 8:-8 9:41 10:-38 11:-41
near:coca	4:-10 10:11
near:coff	0:-35 1:-13 2:43 3:-26 4:-31 5:-38 6:-47 7:22 8:-21 9:-18 11:20
near:cold	2:-21 3:16 6:26 9:-13
near:coli	3:35 5:-29 6:-23
near:coll	0:-10 1:-29 2:-25 3:28 5:-22 6:26 7:-36 8:-33 9:-40 10:13 11:-28
near:colo	0:-37 1:9 3:-11 8:-34 10:18
near:colu	2:25 3:24 4:-17 9:-19 10:-17 11:-9
near:comb	2:-8 3:-14 4:22 7:-11 8:-24 10:14 11:12
near:come	0:-63 1:16 2:-16 3:-45 4:20 5:-51 6:-70 7:-14 8:-10 9:36 10:27
near:comi	0:-9 3:-32 4:-34 5:-14 6:-34 7:-18 8:18 9:30 10:14 11:-9
near:comm	0:39 1:-35 2:-68 3:-15 4:-96 7:-15 8:11 9:-49 11:35
near:como	3:-30 5:-13 7:-9 11:31
near:comp	0:-25 1:-10 2:-28 3:-57 4:-50 6:41 7:-10 8:-18 9:21 10:22 11:10
near:comr	5:33 6:-29 7:-16
near:conc	2:-21 3:-34 4:11 7:-34 8:33 9:-13 10:-23 11:-18
near:cond	0:-23 1:-9 2:-15 3:-36 5:45 6:-25 7:-33 8:16 9:-10 10:-23
near:conf	0:8 1:-27 2:-10 3:-24 4:23 7:-38 9:-60 10:22 11:-27
near:cong	0:-8 2:-16 3:-34 4:-27 6:15 8:-18 9:36 10:19 11:-31
near:cons	0:22 1:-8 3:-10 4:-42 6:-22 7:19 8:-31 9:-10 10:15 11:-14
near:cont	1:-18 3:10 4:20 5:26 6:-59 7:40 8:-23 10:-53 11:-12
near:conv	1:-8 2:-20 3:-48 4:17 5:-25 6:-14 7:-21 9:27 10:-19 11:13
near:cook	0:-22 2:11 3:16 5:-10 6:-32 7:22 8:-9 9:-8 10:19 11:-10
near:coor	0:-26 3:25 4:-23 5:-32 8:39 9:9 10:-35 11:-47
near:copp	6:16 7:-9
near:cord	6:13
near:corn	0:-24 2:29 4:22 6:-28
near:coro	5:-9 6:20
near:corp	0:-16 2:-29 3:-11 4:30 5:10 6:-34 7:8 8:-12 9:-10 10:-24 11:-9
near:corr	0:-21 4:9 5:34 6:-28 7:-14 9:12 10:-15 11:-10
near:cost	0:-23 1:-10 4:-27 5:-37 6:42 7:-27 8:-12 9:-28 10:-9 11:-16
near:cote	9:14
near:coul	1:-24 2:9 3:-20 4:-61 6:10 8:-16 10:-49 11:-37
near:coun	1:-17 2:-77 3:-25 6:19 8:-63 10:-69 11:14
near:coup	1:-10 4:-8 5:-23 6:30 9:-9
near:cour	1:-14 2:12 3:-14 4:-8 5:-28 6:-21 8:20 9:-19 10:-45 11:31
near:cous	0:24 2:30 3:-12 4:-14 5:-27 6:-34 7:-10 9:-13 10:-9
near:cove	3:17 4:14 5:-27 6:12
near:cows	4:-13 5:-19 6:-10 7:19
near:crac	3:-15 9:24 11:-14
near:cram	3:18 9:-10
near:cras	3:-9 4:-9 5:-16 6:37 7:-19
near:crea	3:-23 6:17 9:9
near:cred	4:19 6:18 7:-17 10:-16
near:cree	5:-15 6:16 7:-12 10:-12 11:-9
near:cres	2:-9 3:18 5:-10 7:13 9:-15 11:-8
near:crew	0:9 2:-22 3:-16 5:-24 6:20 7:-19 8:-21 9:-8 10:8
near:crim	2:-13 4:14
near:cris	0:-15 1:-9 3:25 4:-12 5:-9 7:-16 9:16 11:-16
near:crit	2:-16 3:-15 4:-21 5:77 6:-73 7:-50 8:-13 10:-28
near:cros	0:-64 1:-26 4:-66 5:-50 6:-81 7:-11 8:29 9:24 10:29 11:-9
near:crow	6:14
near:crus	5:18 7:-18
near:cruz	6:12
near:cucu	3:28 5:-10 6:-12 7:-24 11:-39
near:culi	0:19 10:-19
near:culv	6:8 7:-10
near:cumu	3:23 6:-18 9:-15 11:-16
near:curr	0:-8 2:-9 3:-9 4:-13 7:16 9:11
near:cust	0:-21 2:32 4:23 5:-23 6:-41 8:-15 9:-11 10:-27 11:-8
near:cut	0:-37 1:-9 2:34 3:15 4:-36 5:34 6:-38 8:-14 9:-15 10:-42 11:-26
near:cuts	0:-30 2:-22 3:-15 4:-25 5:78 6:-51 7:-15 8:-19 10:-31
near:cycl	1:-8 6:34 7:-27 9:-8 11:-13
near:cypr	6:21 7:-18
near:czec	5:-22 6:26 7:-8
near:daba	5:-26 6:27
near:dahe	7:-8
near:dail	0:-20 3:-31 5:-9 6:-35 7:-11 9:38 10:-12
near:dak	6:-12 7:21 9:-11
near:dali	0:-17 2:27 3:27 4:-11 5:-24 6:-39 7:-8 8:-13 10:-25
near:dam	0:8 2:10 10:-9
near:dama	0:14 3:29 4:12 5:44 6:-62 7:-27 8:-11 9:-37 11:-20
near:dang	3:29 5:-16 6:-22
near:dani	2:26 5:-8 6:-28 10:-9
near:dar	3:15 6:15 11:-13
near:dara	3:59 6:-21 9:-52 11:-27
near:darf	3:-17 6:-11 11:12
near:data	0:-12 1:-9 3:16 5:-13 6:29 9:-17
near:date	0:-16 4:-11 5:-28 6:36 7:-11 8:-24 9:-13 10:17 11:19
near:daug	5:-22 6:44 7:-30
near:dava	6:11 7:-10
near:davi	3:-27 5:28 6:-19 11:8
near:dawn	2:-31 3:15 4:-28 5:-41 6:18 7:-26 8:-16 10:14
near:day	0:-16 1:22 2:15 3:-19 4:-45 5:-20 6:-28 7:-30 8:10 10:-11 11:24
near:days	4:-71 5:-51 6:23 7:-64 8:14 10:8 11:-60
near:dead	0:-47 1:19 2:40 3:-68 4:-77 5:-15 6:47 7:-13 8:-67 9:-83 10:-39 11:-51
near:deal	0:-12 2:-21 3:-8 4:-18 5:-30 6:30 7:-12 8:-8 10:17 11:-45
near:deat	0:-60 1:-29 2:35 3:-84 4:-62 5:-16 6:61 7:-22 8:-29 9:-44 10:-43 11:-41
near:debr	3:-22 11:22
near:dec	4:-17 8:15 10:-8
near:deca	0:19 2:-24 3:-23 4:14 6:18 8:-17 9:19 10:-27
near:dece	2:-16 3:-39 4:-38 5:-41 6:26 7:-47
near:deck	0:-16 2:-11 4:22 8:-8 10:-14
near:decl	0:-19 2:17 4:-17 5:-23 6:-22 7:29 8:-25 9:-12 11:-14
near:deep	0:12 3:-12 6:-9 9:13
near:defe	0:23 1:-10 2:-22 3:18 4:-40 5:-62 6:11 7:-18 8:26 9:-16 10:-13 11:9
near:defi	6:8
near:degr	3:17 5:13 6:-10
near:dehy	5:8
near:deir	3:19 6:-15 9:-15
near:del	6:8
near:dela	0:-33 2:19 4:34 5:-27 6:-10 7:-8 10:-30
near:dele	0:-11 3:22 4:21 5:-8 7:-11 8:-21 9:-25 10:-9 11:-23
near:delg	3:-9 11:15
near:deli	2:-15 4:-8 6:17 10:12
near:delt	0:20 4:-14 5:-14 6:33 7:-11 8:-9 10:-23
near:dema	0:-12 2:17 3:-11 4:11 5:-19 6:-8 7:14 8:-9 9:-17 10:-23 11:-11
near:demi	1:13 6:-10
near:demo	3:-17 4:-9 9:33 10:-20
near:deni	2:28 4:-30 5:-22 6:-18 8:27 10:-37
near:depa	0:-37 1:-8 2:25 4:-19 5:-35 6:19 7:-15 8:-11 9:-35 11:18
near:depe	3:-20 4:-10 5:-12 7:-9 8:23 11:-15
near:depl	0:-13 2:-8 3:-15 4:17 6:22 7:-17
near:depo	0:38 1:-8 2:-11 3:-51 4:-39 5:-12 7:-22 8:11 9:-44 10:-36 11:12
near:depr	0:-9 2:-10 3:-14 4:-9 5:-8 6:16 8:19 10:-11 11:-20
near:depu	0:-8 3:11 4:-26 5:20 6:-42 7:10 9:-28 10:-9 11:33
near:dera	3:23 5:-17 9:-13 11:-11
near:desc	0:-38 2:-11 5:40 6:-24 8:-9 10:-14
near:dese	0:-8 3:26 6:-12 9:-23 10:-12 11:-9
near:desi	2:-13 3:-25 4:-23 6:-20 7:-11 8:27 9:24 10:-10 11:-16
near:desk	0:-12 4:-11 5:-28 6:-36 7:38 9:-19 11:-13
near:dest	0:-22 2:20 4:-20 5:-11 6:22 7:-13 9:-20 11:-9
near:deta	0:16 1:-11 2:-33 3:-49 4:13 5:-27 6:-59 7:-41 8:51 9:-45 10:-19 11:-29
near:dete	0:-34 2:10 3:-40 4:57 5:-33 6:-38 7:-31 8:11 9:-27 10:-35 11:-8
near:devi	5:10
near:dhak	5:22 6:-12 9:-13 10:-8 11:22
near:dhow	0:-17 2:25 4:17 5:-8 6:-30 7:-18 8:-10 10:-22
near:dial	4:-22 5:33 6:-32
near:did	0:-9 1:-9 2:33 3:-25 4:-21 5:-72 6:57 7:-63 8:-22 9:-33 10:-29 11:18
near:die	0:-18 2:29 3:-28 4:-20 5:-36 9:-13
near:died	0:-91 2:76 3:-75 4:-40 5:-81 6:71 7:-51 8:-41 9:-77 10:-60 11:-58
near:dies	5:-27 6:24
near:diff	3:-8 5:20 6:-16 7:-11 9:11
near:dig	6:-16 7:20
near:digg	0:-12 5:-17 6:-34 7:37
near:dill	2:-9 3:-11 4:15 6:8 9:-9 11:-8
near:ding	6:14 7:-11
near:dipl	3:-13 4:21 6:-10 9:15 10:-16
near:dire	0:-29 1:-12 2:-30 4:-46 6:-22 7:-31 8:34 9:-9 10:8
near:disa	0:-37 1:36 2:-10 3:-24 4:-45 6:-40 7:45 8:11 9:-51 10:-39 11:19
near:disc	0:-21 3:-23 4:-8 5:51 6:-50 7:-30 8:-8 10:-25
near:dise	1:-14 2:-14 3:-11 7:17
near:dism	6:23 10:-10
near:disp	0:-23 1:-23 2:-14 3:67 5:-58 6:-14 7:-50 8:-28 9:-45 10:-25 11:-34
near:diss	0:-19 2:-8 4:21
near:dist	0:-22 1:-12 2:-33 3:29 5:10 6:17 7:-25 8:-40 9:-39 10:-28
near:dive	6:11
near:divi	5:20 6:-10
near:djib	0:26 2:-27 3:11 4:-29 6:17 9:-17 10:-12
near:dmc	7:9
near:dmyt	4:15 6:-18 8:11 10:-25
near:dna	0:-11 3:-9 4:-15 5:-18 6:36 7:-27 9:-17 10:-8
near:dnip	2:-17 6:25
near:dock	6:13
near:doct	0:-23 1:-12 2:-18 3:-21 4:42 5:55 6:-66 7:-45 8:-29 9:-18 10:-45
near:docu	0:-23 1:12 2:17 3:-18 4:-20 5:-14 7:-12 8:-8 10:-15
near:does	5:-9 6:13 7:-11 8:9 10:-15
near:dog	2:-17 5:-18 6:30 7:-14
near:dogs	3:19 6:-13
near:doin	4:-8 6:20
near:doll	3:19 4:-10 6:-8 7:-11 9:-16 10:23 11:-10
near:dome	6:20 7:-13
near:domi	3:-20 9:-11 11:25
near:dona	1:-11 3:-8 5:-17 6:19
near:done	0:-13 2:-8 3:-31 4:-11 5:-18 6:29 7:-18 9:-29 11:35
near:door	0:-23 2:-9 3:-34 4:21 5:32 6:-60 7:23 8:-10 10:-31 11:-19
near:dorm	3:13 4:-14 7:-9 11:-8
near:doub	3:35 4:-30 5:-13 6:-13 7:13 8:-9 9:-30 10:-18 11:-13
near:down	0:-75 1:-34 2:-41 3:21 4:27 5:-30 6:10 7:-10 8:-48 9:-8 10:-18 11:-72
near:doze	0:24 2:-16 3:-25 4:-19 5:-39 6:26 7:-40 8:-30 9:-18 10:-32 11:24
near:drag	3:-12 4:-14 5:-12 6:15 7:-8 10:-23
near:draw	6:-20 7:21
near:drc	3:-23 4:-8 8:-12 9:28 10:18 11:-21
near:dres	0:-20 2:-14 4:-14 5:36 6:-33 8:-10 10:-25
near:drew	2:-8 4:-22 6:-18 7:26
near:driv	0:27 1:-18 2:-52 3:-8 4:23 5:-32 6:-34 7:-58 8:-40 9:8 10:9 11:29
near:dron	0:-14 2:-25 3:-8 4:-10 6:42 7:-16 8:-13
near:drop	0:-11 1:-13 3:-34 6:35 7:-14 9:-13 11:16
near:drou	3:34 9:-26 11:-23
near:drov	1:-12 2:-14 3:-10 4:-24 5:15 6:-20 7:-21 8:-21 10:25 11:-34
near:drow	0:-20 1:-27 3:-21 4:-19 5:-55 6:82 7:-16 9:-32 10:-20 11:-17
near:druz	0:-23 3:-17 4:-23 5:-22 6:45 7:-9 8:-12
near:dry	3:24 7:-9 9:-12 11:-22
near:dtm	3:11
near:due	1:-8 2:32 4:-21 5:-21 6:-11 7:-20 8:-10 10:8
near:dug	0:-30 2:-13 3:-28 4:-27 5:-28 6:57 7:-28 8:-13 10:-16 11:-9
near:dump	6:9
near:duri	0:-26 1:8 2:-48 3:-34 7:12 8:-10 9:-39 10:-31 11:49
near:dutc	5:-15 6:15
near:duty	0:-9 5:-23 6:34 7:-13
near:dyke	3:33 6:-10 9:-22 11:-25
near:each	2:-30 4:-58 5:-50 6:28 7:-30 8:-9 9:-32 10:28
near:earl	0:-10 1:-9 2:-21 3:-10 4:-38 5:-46 6:25 8:9 10:-11 11:-10
near:eart	6:33 7:-19 9:-9
near:east	0:-25 2:-11 3:-23 4:-10 5:-42 6:13 7:-20 8:8 9:19 11:13
near:econ	0:11 10:-8
near:ecua	0:-11 1:-9 2:-37 3:-9 4:-19 6:24 7:9 8:-18 10:16
near:edge	6:13 7:-9
near:educ	1:-10 5:23 6:-20 7:-9
near:efe	6:8
near:effe	6:18
near:egyp	0:-10 2:-14 3:-40 4:-22 5:-21 6:25 7:-22 8:33 9:19 10:-45 11:-19
near:eid	6:9
near:eigh	1:10 2:-36 4:24 7:-10 8:-15 9:-30 11:-45
near:eith	0:-12 2:-31 4:-38 5:-26 8:47 10:-29 11:-18
near:elde	0:-44 1:-8 2:-14 4:-21 5:-34 7:-30 8:-22 10:38 11:-32
near:elec	0:-18 2:-10 3:-12 6:22 7:-23 10:-27
near:elem	3:-21 10:-23 11:25
near:elev	0:23 1:-12 2:-38 3:-23 4:-30 5:-28 6:31 7:9 8:21 9:-34 10:-29 11:16
near:elim	0:-43 2:-12 4:-23 5:-16 6:54
near:eliy	0:-11 3:9 4:-18 5:-50 6:18 7:13 9:-22 10:-12 11:-17
near:eliz	5:14 7:-8
near:eln	0:-14 2:-14 3:-13 4:11 5:-15 6:-40 7:-12 8:-29 9:-8 10:32 11:-8
near:else	3:14 6:16 7:-9 9:-31 11:22
near:emba	0:-28 3:10 4:-22 6:-13 8:-8 9:-32 10:34 11:-18
near:embr	2:-17 5:-19 6:37
near:emer	0:-16 2:-28 3:22 6:-39 7:13 8:30 11:-27
near:emir	0:28 2:-15 4:-27 5:-11 8:-31
near:empl	2:-15 4:33 5:-19 7:-17 8:-42
near:empt	3:-8 9:-15 11:22
near:encl	2:35 4:-9 6:-33 10:-23
near:enco	6:19 10:-9
near:end	0:-20 1:-8 2:28 3:-25 4:-36 6:-26 7:18 8:18 11:-19
near:enda	6:13
near:ends	10:21
near:enem	0:-13 3:-16 4:-12 5:10 6:18 7:-9 9:-8
near:ener	0:20 2:-8 4:-8 5:-10 6:-19 7:16 8:20 10:-28
near:enga	4:-12 5:-22 6:33 7:-9
near:engi	0:-34 2:14 3:19 6:-14 7:28 8:-9 9:-10 10:-8 11:-15
near:enro	3:-19 9:29 11:-18
near:ente	1:-12 3:-50 4:-14 5:-23 6:-13 7:19 9:32 10:-12 11:-35
near:enti	4:10 6:-8
near:entr	0:26 2:-16 3:-10 4:-15 6:-33 9:12
near:envo	0:-8 3:-19 4:21 6:33 7:-14 8:-15 9:-21 10:-14 11:-16
near:erat	3:23 6:-10 9:-12 11:-10
near:erit	0:-30 2:-15 3:-13 4:23 5:-21 6:-38 7:-12 8:-42 9:-17 10:25
near:esca	0:-12 2:-20 4:-39 5:-47 6:-55 7:-13 8:-24 10:65
near:esco	0:-10 2:-13 4:-20 5:-24 6:-15 8:-39 9:-17 10:37
near:esme	0:-28 2:-13 8:-9 10:12
near:esta	0:26 3:30 4:-28 5:-22 7:-16 9:-29 10:-13 11:-14
near:este	5:-8 6:11
near:esti	0:-14 1:19 2:-17 3:22 4:30 5:-30 6:18 7:-22 8:-19 10:-23 11:-39
near:ethi	0:-43 2:-18 3:-37 4:-43 5:-16 7:-37 8:-38 9:48 10:52 11:-35
near:euro	0:-31 3:-34 4:9 6:23 7:-11 9:15 10:-10 11:-8
near:evac	0:-22 1:-13 2:-26 3:41 5:41 6:-57 7:-28 8:-10 9:-48 10:-25 11:-30
near:even	0:12 2:-44 3:-32 4:22 5:-46 8:-33 9:17 11:22
near:ever	0:-24 2:-19 4:17 6:-36 7:35 9:-8 10:-30 11:-23
near:exam	0:-24 2:-27 3:-11 4:-37 5:-17 6:31 7:12 8:22 9:-17
near:exce	3:18 6:18 7:-23 9:-10
near:exch	0:-21 2:-12 3:-16 4:-57 5:-25 6:-26 7:-19 8:37 9:-21 11:-12
near:exec	0:-45 1:-10 2:54 4:-40 5:-30 6:-23 7:-16 8:-15 10:-33 11:-9
near:exhu	0:-25 2:-16 3:-12 4:-18 5:-25 6:48 7:-9 10:-10
near:exit	4:-9 5:-10 6:32 7:-19
near:expe	1:-15 2:8 3:10 4:-35 5:12 6:-18 7:-43 8:-8 9:-18 10:-17
near:expl	0:-24 1:12 2:-22 3:-25 4:25 5:19 7:-16 8:-14 9:-10 10:-23
near:expr	0:-13 2:-10 6:29
near:exte	3:-30 5:-23 6:29 7:-13 9:27
near:extr	5:-10 6:27
near:eye	5:39 6:-30
near:fabr	0:-9 2:30 4:-18 5:-24 6:-23 7:-10
near:face	0:-22 2:-9 3:8 4:-9 5:15 6:-22 8:-17 9:-12 10:-24 11:24
near:faci	0:-14 2:-18 3:-21 4:-16 8:-29 10:30
near:fact	0:36 1:-13 2:-18 3:-46 4:13 5:-21 7:-36 8:21 10:-45 11:-24
near:fail	3:21 9:-15 11:-16
near:fair	6:8
near:fall	0:-12 1:-12 2:-28 4:-34 5:-35 6:49 8:-12 10:-46 11:13
near:fals	2:13 4:-10 6:11 7:-10 8:-15
near:fami	0:-77 1:-15 2:-62 3:23 4:23 5:-53 6:19 7:22 8:-14 9:-53 11:-57
near:fano	0:-10 2:14 4:-10 5:-11 6:20
near:far	2:-45 3:-46 4:-26 5:10 6:34 7:-39 8:-10 9:8 10:-16 11:-9
near:farc	0:-20 3:-27 4:20 9:30 11:-12
near:fard	0:-26 3:-20 4:-25 5:-17 6:-30 7:-9 8:44 9:-21 10:-41 11:-12
near:fare	6:9
near:farm	0:-52 2:-31 4:17 6:28 7:-20 8:-25 9:-18 10:-11 11:19
near:fash	3:22 6:12 11:-26
near:faso	0:-26 2:20 4:-19 7:-11 9:11 11:-19
near:fata	0:-27 2:-9 3:8 4:-8 5:12 6:19 7:-37 9:-28 11:-27
near:fate	0:-18 2:-13 6:-11 7:20 10:-9
near:fath	2:28 3:15 4:-8 5:-11 6:-31
near:fear	0:-13 2:-12 4:-20 6:-8 7:17 9:-14 10:-8 11:-9
near:febr	0:-21 1:23 2:23 4:-35 5:-26 6:-14 7:-26 8:8 9:-43 10:-24 11:18
near:fede	0:-14 4:15 8:-9 9:-26 10:-27
near:feet	0:-9 2:-15 4:-12 5:29 8:-16 10:-13
near:fell	0:-28 1:-9 2:-40 3:-44 4:-18 5:19 6:49 7:-56 8:-26 9:-18 10:-49 11:17
near:fema	6:11 8:14 10:-13
near:fenc	0:-16 4:-15 5:-10 6:-15 7:-8 10:24
near:ferr	7:8
near:fest	2:-33 4:-25 7:-8 8:-33 10:39
near:fetc	0:24 3:15 4:-12 5:-8 6:-13 7:-8
near:few	0:-12 5:-19 6:-19 7:27
near:fewe	0:-11 2:-14 3:8 5:-10 6:-13 7:-8 8:-15 9:-9 10:11 11:16
near:fiel	0:-31 1:-9 2:16 3:24 5:-34 6:18 7:-37 8:-20 9:11 10:-33
near:fift	0:-10 1:-9 3:18 4:-56 5:15 6:-34 8:17 9:-44 11:-25
near:figh	0:25 1:-30 2:-57 3:-24 5:21 6:14 7:-45 8:15 10:-49 11:-49
near:figu	0:29 2:-57 3:-22 4:-76 5:-30 7:11 9:9 10:-58
near:file	0:-15 3:-9 4:25 7:11 8:-17 10:-10
near:fili	0:31 2:-26 4:19 5:-15 6:-24 7:-9 8:-43 10:-45
near:fill	3:28 6:-12 9:-28 11:-13
near:fina	0:21 2:-11 3:-12 4:-21 6:34 7:-12 9:-9 10:-18
near:find	0:-28 1:-8 2:-11 3:30 4:-29 5:-36 6:-14 7:38 8:-8 9:-26 10:-15 11:-29
near:fing	0:-14 3:-19 6:-16 9:24 11:-12
near:fire	0:-43 1:-14 2:-41 3:25 4:-42 5:57 6:10 7:-49 8:-14 9:-48 10:-47 11:-27
near:firm	3:21 6:-10 9:-12 11:-11
near:firs	0:10 3:-10 4:-29 6:-39 7:-19 8:-17 9:-16 10:25 11:-62
near:fish	0:-10 2:-23 3:-20 5:-45 6:47 7:13 8:-16 9:-8 10:-53 11:-10
near:five	1:8 2:-43 4:-16 6:-8 9:-18 11:-62
near:flas	7:9
near:flat	3:37 4:-11 5:-16 6:-11 9:-15 11:-13
near:fled	0:-15 1:-14 2:12 3:-17 4:-28 5:-42 6:-64 7:-20 8:-28 9:69 10:15 11:-37
near:flee	0:-32 2:-25 3:-34 6:26 7:-32 9:14 10:19 11:-13
near:flew	3:-25 4:-10 5:-8 6:-22 8:17 10:-19 11:20
near:flig	0:-37 2:-30 3:34 4:-40 5:-62 6:15 7:-18 8:10 9:-38 10:32 11:-23
near:floo	0:-36 1:-20 2:27 5:24 7:-22 8:-13 9:-50 10:-24 11:-39
near:flor	3:16 5:-9
near:flou	2:-24 4:-8 6:27
near:flow	0:-40 2:-21 3:15 4:-42 5:46 6:-64 8:10 9:-11 10:-8 11:-21
near:fly	0:-27 3:-15 4:-24 5:23 6:-37 10:30
near:flyi	0:-9 2:-11 5:37 6:-20 7:-22 8:-13 10:-8
near:foll	1:-17 2:37 3:-26 4:-42 6:-39 7:-20 8:14 9:33 10:17 11:-31
near:food	0:41 2:17 3:-11 4:-35 5:8 6:-39 8:-18 9:-13 10:-38 11:-11
near:foot	0:-13 2:-10 3:54 4:-12 6:-27 7:-29 8:-24 9:-31 10:12 11:-26
near:for	0:-59 1:-17 2:-24 3:-39 4:17 5:-20 6:-36 7:42 8:26 10:-29
near:forc	0:10 1:-24 3:19 4:-51 5:-36 6:24 8:-14 9:-58 10:31 11:-63
near:fore	1:-17 2:35 3:-22 5:-43 6:19 7:-35 8:-12 9:-52 10:-25 11:-41
near:form	0:-24 1:-8 2:-14 3:-26 4:58 5:-44 6:31 7:10 8:-38 9:-28 10:-41 11:-11
near:fort	0:10 1:-13 3:24 4:-44 5:-14 6:-24 8:20 11:-24
near:foru	0:-14 2:-18 4:40 6:-20 7:-24 8:-20 10:-23 11:-8
near:forw	3:-13 6:-16 7:21 9:-18
near:foug	4:-10 5:9 8:17 10:-21
near:foun	0:-51 1:-34 2:34 3:-13 4:-110 5:-66 6:10 7:41 8:-42 11:-45
near:four	0:39 1:-41 2:-15 3:-23 4:-14 5:-17 7:-48 8:18 9:-42 10:8 11:-19
near:frac	6:-15 9:-21 11:25
near:fran	0:-27 3:-30 4:-12 5:-21 6:43 7:-23 9:-16
near:free	0:-33 1:-19 2:-40 3:-60 4:-13 5:-36 6:-103 7:-22 8:15 9:-45 10:62 11:-59
near:fren	0:15 4:-8 5:-34 6:18
near:fres	3:12 4:-22 6:-9 9:20 11:-26
near:frid	0:-13 1:-18 3:19 5:-19 6:11 7:-19 8:-28 9:-52 10:9 11:-47
near:frie	3:25 5:-9
near:from	0:8 1:-27 3:15 4:-12 5:-17 6:-13 7:-12 8:-27 9:-22 10:-31 11:22
near:fron	0:-32 1:-10 2:41 3:-12 4:-48 5:-21 6:-24 7:-22 8:-32 9:-19 10:32 11:12
near:froz	4:-18 5:-19 6:34 7:-15 9:-8 10:-10
near:fuel	0:28 1:-8 2:-20 4:-16 5:23 6:-15 7:-10 10:-11
near:fuk	6:12
near:full	0:-14 3:40 4:-17 5:-11 6:-34 7:-9 9:-22 10:-19 11:-23
near:fune	3:24 4:-24 5:-16 6:-14 9:-22 11:-9
near:furt	1:-14 2:-14 4:-16 5:10 6:-19 7:12 8:-18 9:29 10:-17 11:-35
near:gala	0:19 4:-17
near:gall	5:13 6:-9
near:gamb	3:-28 6:-11 9:34 11:-19
near:game	5:-11 6:16
near:gand	6:9
near:gang	2:-33 4:-18 6:32 8:19 9:-29 10:-19 11:-20
near:gara	3:28 8:-16 10:-11 11:-27
near:gard	6:8
near:garm	5:-23 6:28
near:garn	5:-17 6:15
near:garr	5:-18 6:-24 7:29
near:gas	3:16 6:20 7:-30 9:-8 11:-9
near:gate	0:-13 1:-8 2:-34 3:-23 4:-29 5:-23 6:45 9:-35 10:-21 11:14
near:gath	4:-21 5:-23 6:12 8:-8 9:-8 10:9 11:-9
near:gatu	3:-14 9:36 11:-29
near:gavd	6:-8 7:13
near:gave	0:-21 1:-11 2:-8 3:-43 4:-21 5:14 7:-51 8:-29 9:-21 10:32 11:-32
near:gaza	0:-47 1:-13 2:26 3:-33 4:-10 5:-37 6:9 7:-35 8:22 9:-16 10:-17 11:-9
near:gazi	3:-20 5:-10 9:-10 11:22
near:gebr	3:36 5:-10 6:-21 7:-8 9:-10 11:-10
near:gend	3:-13 5:24
near:gene	0:16 2:-18 4:-23 5:24 6:13 7:-20 8:-14 9:-40 10:-20 11:23
near:geno	3:-27 6:-17 9:26
near:geol	3:-10 6:17
near:geor	0:16 3:-18 4:-50 5:-26 6:-33 7:-13 8:-17 9:-12 10:28
near:germ	5:11 7:-13
near:get	3:-32 4:-13 5:-20 6:21 7:-23 9:19 11:8
near:ghan	0:10 3:-30 4:-11 6:-14 7:12 9:27
near:girl	0:19 1:-11 2:-50 4:-47 7:-9 9:-47
near:give	1:-13 2:36 3:31 4:-13 5:-43 7:-56 8:-33 9:-10 10:-17 11:-32
near:givi	2:-16 3:30 5:-10 6:-21 8:-12 9:-8
near:glad	5:8
near:glas	2:-9 5:25 6:-12 8:-9
near:glid	5:8
near:gmt	0:-20 3:-28 4:-33 5:-28 6:-34 7:-19 8:-10 9:-8 10:46
near:goat	0:-9 6:12
near:god	0:-11 2:-15 4:-29 5:-28 6:24 7:-14 8:-10 10:12
near:goes	0:-29 2:-9 3:-21 4:-25 5:-9 6:33 8:-19 9:12 10:8 11:20
near:gofa	3:-14 5:-10 6:29 7:-9
near:goin	0:-8 3:-16 8:13 9:-11 10:-17 11:15
near:gold	0:-9 2:-10 4:37 10:-38
near:goma	0:-24 1:-9 4:-12 5:33 6:8 9:-40 11:-8
near:gona	3:11
near:gone	0:-47 1:8 2:-42 3:-52 4:-9 6:-41 7:-8 8:-38 10:-64 11:46
near:good	0:-9 2:-25 5:11 7:-31 8:24 9:-24 10:-31 11:26
near:got	0:-17 2:-57 3:27 4:-70 5:-48 6:-11 8:-32 9:-41 10:52 11:-11
near:gov	0:-10 2:-9 3:10 4:-14 10:19 11:-10
near:gove	0:-11 1:-32 2:-59 3:-14 4:30 5:-10 6:11 8:-20 10:-37 11:24
near:gran	0:-37 2:-8 3:-9 4:-16 5:43 7:-14
near:grav	0:-21 1:-10 2:-37 3:-27 4:-11 5:-21 6:49 7:22 8:-15 9:-25 10:-23 11:-14
near:graz	5:31 6:-31
near:grea	3:-23 4:-12 5:-10 6:26 9:-16
near:gree	0:-48 1:-16 2:-19 4:46 6:18 7:-33 10:-41
near:gren	2:-32 6:32 10:-8
near:groo	3:-8 5:26 6:-11 7:-9
near:grou	1:-41 2:-9 3:24 5:-82 7:-22 8:-12 9:-45 10:38 11:-49
near:grow	3:-10 4:-15 5:-10 7:12 8:-13 10:21
near:guar	0:-10 3:19 4:-53 5:-45 6:17 8:13 9:-32 10:42 11:-38
near:guay	0:-9 2:-8 3:-9 4:-27 5:-24 6:53 7:-32
near:guer	0:-31 8:-18 10:30
near:gues	5:26 6:-33 7:19
near:guid	6:-18 7:19
near:guin	2:10 4:-10 5:-25 6:31 7:-12 9:11 10:-15
near:gul	3:-9 7:16
near:gunf	5:11
near:gunm	0:14 2:-35 3:-17 6:8 7:-19 8:-27 9:-10
near:gunn	0:-11 2:-10 4:-8 6:21
near:guns	0:-23 2:-15 3:-16 4:-10 5:64 6:-51 7:-17 8:-13 9:-12 10:-29 11:-8
near:gusa	2:-15 4:16 10:-13
near:gym	0:24 6:-28 7:-11
near:gymn	0:-14 3:20 4:31 5:-14 6:-23 9:-20 10:-23 11:-12
near:hach	3:27 6:-29 7:-8
near:hack	5:-18 6:23
near:had	0:-22 2:-19 3:-14 4:-39 6:-28 7:-22 8:12 9:-27 11:20
near:haif	5:12 6:28 7:-31
near:hait	2:-12 3:-18 4:-26 6:46 7:-17 9:-12 10:-10
near:hajj	3:15 6:-11
near:half	0:-41 1:13 2:-12 3:-12 4:-20 5:-13 8:-19 11:9
near:hali	0:19 5:-14 6:-19
near:hall	0:-17 2:-22 3:40 4:-20 5:-33 6:-40 7:-14 8:-14 10:-18 11:11
near:halt	5:28 6:-28 10:-8
near:hama	0:19 2:25 3:-21 4:-12 5:-26 6:-19 7:-29 8:-32 9:-8 11:-10
near:haml	0:-26 3:34 5:-30 6:-25 7:-15 8:-10
near:hand	0:-56 1:-31 3:-54 4:46 5:-17 6:8 7:-33 8:-45 9:17 11:-38
near:hang	0:-8 2:-18 5:-8 6:23 10:-13
near:happ	0:-13 2:-9 4:-18 5:-9 6:8 7:8 10:23
near:hara	0:8
near:harb	3:20 5:-15 6:-17
near:hard	3:9
near:harm	3:8
near:harv	3:15 5:-15 6:-18 9:-14 10:-22 11:30
near:has	0:-15 1:-16 2:-56 5:-15 6:-8 7:49 8:-48 9:-11 10:-14 11:-54
near:hass	3:-15 8:12 9:18 10:-10 11:-15
near:haul	6:15
near:have	0:-33 1:-21 2:14 3:-18 4:-43 6:-18 8:-59 11:10
near:havi	0:28 2:-20 3:-14 4:-47 5:-24 6:37 7:-20 8:23 9:9 10:-36 11:-33
near:hays	3:17 5:-10 6:-19 10:-13 11:14
near:haza	0:16 4:-11 10:-10
near:head	0:27 1:-15 2:-40 3:-8 4:-11 5:17 6:-16 7:-51 8:62 9:28 10:-60 11:-54
near:heal	0:-35 1:-23 2:-40 3:-23 4:-54 5:53 6:14 7:-63 8:-23 9:-44 11:-22
near:hear	0:-44 2:-27 3:-30 4:12 5:-39 8:18 9:-21 11:-16
near:heat	0:-29 1:-12 2:-13 3:35 4:-31 5:-19 6:22 7:-13 8:-19 9:-11 10:-14
near:heav	0:16 3:-10 6:18 7:-21
near:heig	0:-15 3:24 4:19 5:-14 6:-21 7:-9 9:-39 10:-16 11:17
near:held	0:-82 1:-23 3:-51 4:62 5:-60 6:-59 7:-65 8:-41 10:33 11:-24
near:hele	3:-13 5:21 6:-20
near:heli	0:12 2:-34 3:-15 4:-8 5:28 7:-34 8:-17 9:-8 11:-11
near:hell	0:-18 2:-8 5:-22 6:27 8:-9
near:helm	0:-8 3:-9 5:-11 6:31 7:-9
near:help	0:-20 2:-22 3:-28 4:-41 6:-16 7:38 9:-23 10:-12 11:16
near:her	1:9 2:-54 3:-65 5:29 7:-37 8:-47 9:-39 10:-17 11:10
near:hera	0:-8 5:21
near:herd	0:25 1:37 2:-16 3:-32 4:-14 5:-18 6:-37 7:-14 9:-8 10:-17
near:here	1:-9 2:-10 3:-10 4:-33 5:-34 6:42 7:-39 8:-26 10:19 11:13
near:hers	5:22 6:-19
near:hezb	0:-10 2:-11 4:18 5:-16 6:28 7:-13 10:-14
near:hidd	3:26 4:-22 5:-18
near:hide	5:-19 6:20
near:hidi	4:22 7:-24
near:high	0:-13 3:47 4:9 5:-22 6:-14 7:14 8:-13 9:-19 11:-30
near:hija	4:-11 6:14
near:hill	0:26 1:-8 4:-21 5:-26 7:-18 9:13 10:-17 11:-12
near:him	0:-36 2:-39 3:-11 4:18 7:14 8:-28
near:hims	3:20 5:-20 6:8
near:hinc	0:-8 3:30 4:-12 5:-12 6:-25 7:-14 9:-12
near:hind	5:10
near:hire	5:-8 6:14
near:his	0:-15 1:-24 3:-28 4:27 5:17 6:-13 7:19 8:-14 9:-17 10:-53
near:hist	1:17 3:-17 7:-9
near:hit	0:-37 1:-11 2:-45 3:-22 4:-32 5:36 6:13 7:-44 8:-32 9:-11 10:-42 11:-8
near:hits	7:14
near:hoa	6:9
near:hode	0:27 3:29 4:-32 5:-9 6:-26 7:-8 9:-12 10:8 11:-29
near:hold	1:-27 2:-11 3:-21 4:59 5:-36 6:-24 7:-34 9:30 10:-72 11:-51
near:hole	3:-26 4:-11 5:-13 6:-25 9:17 10:26 11:-8
near:holi	3:-18 6:21 9:-14
near:home	0:-58 1:-47 2:-73 3:16 4:10 5:21 6:-62 7:-33 8:15 9:-73 10:19 11:35
near:homi	1:-15 3:-8 6:9
near:homs	3:-15 6:-9 9:-31 10:-10 11:33
near:hond	6:20 7:-13
near:hono	0:-11 4:-11 5:25 7:-18
near:hope	3:-10 6:-14 7:20
near:hors	0:21 4:-12 5:-14 6:-18 10:13 11:-19
near:hosp	0:-25 1:-34 2:-68 3:-85 4:-65 5:85 6:-10 7:-73 8:-50 9:-53 10:20 11:-44
near:host	1:-9 2:-10 5:-58 6:12 7:-44 8:27 9:17 10:-15 11:-55
near:hot	5:12 6:-8
near:hote	3:47 6:-11 7:-22 9:-14 10:-15
near:hour	0:-47 1:-11 2:-49 3:-19 5:25 6:19 7:-50 8:-11 9:-35 10:10 11:12
near:hous	0:-20 1:-19 2:-57 3:-20 5:-31 6:41 7:-27 8:-39 9:13 11:11
near:hout	0:29 1:-8 3:-17 5:-23 7:-18 8:-15 9:-12 10:-11
near:how	2:-10 4:-16 5:-9 6:11 8:21 10:-14
near:howe	0:-11 2:-17 4:-20 5:-19 6:35 7:-13 10:-14
near:hrmm	5:-8 6:13 7:-8
near:hrs	6:-9 10:13
near:hue	6:11
near:huma	0:-14 1:-33 2:20 3:-18 4:8 5:-28 6:11 8:-41 9:-57 10:24 11:-38
near:hund	0:-26 1:-10 2:-15 3:-36 5:11 6:-17 7:24 8:33 9:-13 10:-38 11:-9
near:hung	2:10 3:-14 6:30 9:-9
near:hurr	6:22 7:-9 10:-11
near:hurt	0:-41 1:23 2:-26 3:-22 4:-21 5:88 6:-66 7:-31 8:-36 9:-26 10:-14 11:-13
near:husb	4:10 5:-28 6:31 8:-11
near:huts	3:28 5:-19
near:hygi	3:-17 6:20
near:hypo	5:32 6:-24 10:-8
near:icg	6:13
near:icrc	0:-19 1:15 2:-30 3:-32 4:-61 5:-13 7:-10 9:-14 10:28 11:-10
near:iden	0:-16 2:32 3:-30 4:-41 5:-68 6:86 7:-75 9:-13 10:-33 11:-29
near:idf	0:-16 5:-23 6:26 10:-18
near:idle	3:-11 6:-15 9:-24 11:28
near:idli	3:14 9:-14 11:9
near:idps	3:15 5:-18 6:18 11:-8
near:idri	7:9
near:iduk	3:-8 6:12 7:-11
near:ill	0:-12 2:-24 3:-9 4:29 5:-15 6:-26 7:-13 8:25 9:-9 10:-28
near:ille	6:16 7:-10 8:-10 10:10
near:imam	5:9 10:9
near:immi	3:-9 5:-14 6:17 7:-8 9:15 11:-8
near:impa	6:18
near:impr	9:-12 11:14
near:inci	2:-15 3:14 4:-11 5:20 6:17 7:-9 9:-21 10:-13
near:incl	0:-29 1:-40 4:-31 7:-22 8:27 9:-21 10:28 11:-36
near:inco	6:10
near:inde	4:-8 5:-20 6:34 7:-23
near:indi	0:43 1:-15 2:-47 3:-21 4:-63 5:-41 7:15 8:-53 9:26 10:12 11:-45
near:indo	3:-24 5:-21 6:31 9:-14
near:infa	2:-12 5:-17 6:32 7:-12 10:10
near:infe	0:-32 2:-27 3:8 4:-35 5:32 6:-8 7:-8 8:-9
near:info	0:-12 5:-41 6:-9 7:26 8:-9 9:-23 11:-31
near:ingd	6:8
near:inha	0:-15 3:20 4:-16 5:18 6:-20 7:-10 9:-33 10:-8 11:-13
near:init	0:-11 2:-10 3:-16 4:-11 6:16 7:-11 9:-12 11:25
near:inju	0:-49 2:-34 3:-50 4:-51 5:99 6:-64 7:-11 8:-46 9:-40 10:-49 11:-36
near:inla	3:-23 4:21 8:-10 9:25 10:-18 11:-12
near:inma	2:-11 3:11 7:13 8:17 10:-22
near:inn	5:-9 6:-21 7:22
near:inqu	4:-8 5:24 6:-13 7:-9 10:-10
near:insi	0:-26 2:-13 3:26 4:35 5:-37 7:-36 8:15 9:-20 10:-34 11:-10
near:insp	0:27 4:-24 5:-13 6:-27 7:9 10:-9
near:inst	0:25 2:34 4:-19 5:-15 6:-11 10:-8
near:insu	0:-8 3:24 5:-8 7:-9 11:-21
near:inte	0:-17 2:-10 7:-11 8:-14 9:-18 10:-22 11:-8
near:into	0:63 1:-20 2:-46 3:-20 4:-21 5:-55 6:-12 7:-9 8:-43 9:53 10:-19 11:-42
near:inva	3:-12 4:-9 6:33 7:-29 8:22 9:-14 10:-20 11:-12
near:inve	0:-15 2:8 3:-10 5:-21 6:20 7:-15 10:-9
near:invo	0:29 2:-16 3:-15 4:-30 5:-12 6:-44 7:-10 8:11 9:-11 10:13 11:-10
near:iom	0:-16 1:37 3:47 4:-16 5:-52 6:-62 7:-11 8:-23 9:-67 10:-15 11:26
near:iran	0:9 2:-14 3:-32 5:-13 6:-38 7:-24 8:-57 9:-48 10:27 11:46
near:iraq	0:-16 3:-37 4:-19 5:11 6:-17 7:-11 8:-26 9:-16 10:-29 11:51
near:irel	0:-10 3:13 5:-8 6:19 7:-11 9:-11
near:iris	0:51 5:-38 6:-38 7:-12 10:-18
near:isla	0:-23 1:-10 2:9 3:-13 4:-28 5:-21 6:39 8:-26 9:-32 10:-23 11:31
near:ispr	0:-11 6:-21 8:-8 10:21
near:isra	0:-9 1:-19 2:34 3:-50 4:-13 5:-10 6:-32 7:-54 8:-16 9:-43 10:30 11:-19
near:ista	0:10 3:-17 4:-10 5:40 6:-39 7:-17 10:-8
near:ital	0:-19 2:-18 4:31 5:-21 6:-10 7:-13 10:-12
near:its	1:12 3:13 4:-33 5:-22 6:11 8:8 10:-42 11:-62
near:itse	0:-22 1:-11 2:-11 3:12 4:21 5:-21 6:19 7:-20 8:-11 9:-9 11:-9
near:itur	0:13
near:ivoi	0:-15 3:-8 4:-9 6:21 9:13 10:-10
near:ivor	0:-17 2:-15 3:-16 4:-15 5:-18 6:26 7:-12 9:23 10:-30
near:jaba	3:24 6:-15
near:jack	3:11
near:jaha	7:-8 11:10
near:jail	0:-16 2:-13 4:19 5:-16 7:-18 8:9 10:-35
near:jala	3:-12 5:-24 6:27
near:jali	0:-15 3:-32 4:-9 5:27 6:-34 7:39 9:-12 11:-9
near:jama	3:22 5:-11 6:27 7:-20 10:-11
near:jan	4:-30 6:10 8:14 10:22
near:janu	0:-42 1:17 3:-23 5:-52 6:9 8:-49 9:-15 10:12 11:30
near:japa	5:-9 6:-21 7:22
near:java	3:-12 4:-8 5:52 6:-46 7:-14
near:jean	0:21 4:-22
near:jeep	2:-12 4:-15 5:-22 6:28 7:-12 10:-21
near:jeni	3:40 9:-37 11:-12
near:jhar	5:-17 6:10 7:11
near:jiha	0:-32 2:13 6:15 8:-8 10:-15
near:jimm	5:-8 6:19
near:jnim	2:-26 6:-23 8:-11 10:24
near:job	0:12 6:-10
near:join	0:12 2:-27 3:29 4:-26 5:-19 6:-31 7:-25 8:-37 10:25 11:-22
near:jone	6:14 7:-9
near:jord	3:-22 6:-10 9:-41 11:37
near:jos	3:16 6:-12
near:jose	0:15 3:-10 4:-24 5:-17 6:-30 7:36
near:jour	0:-9 2:-12 5:-8 6:14 7:-13 8:-18
near:juba	3:30 5:-15 6:15 9:-24 10:-10 11:-24
near:judg	0:-8 2:-9 4:15 5:-13 6:19 7:-12 8:-10
near:judi	6:15
near:july	0:-20 1:-28 2:-20 3:-35 4:18 5:-39 7:-45 8:-34 9:-19 10:11 11:52
near:jump	0:-11 2:14 4:-13 5:17 6:-28 7:18 9:-8 10:-10
near:june	1:-22 2:-32 3:10 5:-29 6:40 7:-34 8:-34 11:-49
near:junt	3:-47 5:-29 6:51 7:-18 9:-32 11:-18
near:just	0:-14 1:-15 2:-24 3:-9 4:24 5:-40 6:24 7:-14 8:-16 9:8 10:-9 11:-41
near:kabu	5:17 6:-10
near:kadu	0:22 2:-10 3:-8 4:29 7:-37 8:-12 9:-20 10:-30 11:-12
near:kaga	5:-12 6:18
near:kand	0:-11 3:-12 4:-13 5:-55 6:33 7:10 8:-9 9:-29 11:-23
near:kang	2:26 6:-16 10:-19
near:kara	0:-38 2:-26 4:46 5:-17 7:-20 8:-38 9:8 10:-54 11:-10
near:kare	3:-12 9:13
near:kari	3:-26 5:-15 6:14 9:27
near:karu	6:8
near:kash	3:26 5:-9 7:-14 9:-20
near:kass	4:-11 5:-10 6:31 7:-10
near:kath	5:12
near:kats	0:23 6:-9 10:-24
near:kaya	3:28 6:-18 9:-28 11:-13
near:kebb	4:-9 6:16
near:keep	0:-25 1:-9 2:-36 4:28 5:-25 6:-25 7:-33 8:-34 9:14 11:-16
near:kens	3:36 5:-8 6:-19 9:-12 10:-8 11:-30
near:keny	3:-15 6:11 7:-10 10:-9 11:26
near:kept	0:-29 1:-17 2:9 3:22 4:27 5:-11 6:-55 8:-38 9:-28 10:11 11:-11
near:kera	0:46 2:-23 3:-10 4:-35 5:-11 6:-18 7:-21 8:-20 10:-23
near:kerr	7:10
near:kfar	5:-13 6:15
near:kha	6:18
near:khal	7:-9
near:khan	5:-23 6:34
near:khar	2:-8 3:-10 6:20 9:-11 11:13
near:kher	5:-22 6:30
near:khme	4:12
near:khwa	2:19 4:-11 5:-32 10:-18
near:khyb	5:-29 6:40 7:-8
near:kibb	2:-30 6:16
near:kidn	0:26 1:-15 2:-32 3:-54 4:-42 5:-46 6:-30 7:-34 8:-52 9:-20 10:45 11:-18
near:kill	0:-16 1:37 3:-69 4:-59 5:-14 6:77 7:-50 8:-36 9:-75 10:-45 11:-72
near:kilo	0:-9 3:31 5:14 6:-16 7:-19 9:-25 10:-15 11:-13
near:kime	6:11
near:kind	0:-17 3:-28 4:-19 5:-9 6:-13 8:14 9:-10 10:23
near:kins	6:11 8:11 10:-9
near:kipe	5:15 6:-9
near:kitc	0:-11 3:14 5:16 10:-17
near:kivu	3:28 9:-33
near:knew	0:-11 2:-14 4:-12 7:18 10:8
near:knot	6:17 7:-14
near:know	0:-43 1:-11 2:28 3:-42 4:16 5:13 6:16 7:17 8:-55 9:8 10:-56 11:-20
near:kobr	0:-36 2:-22 4:49 10:-40
near:kolo	0:-25 2:17 3:13 4:-9 7:-10 9:-11 10:-11
near:kone	3:13 9:-12
near:kong	3:24 5:-16 6:9 7:-27 9:-10 11:-14
near:kora	5:-19 6:25
near:kord	0:-10 3:41 5:-22 6:-20 7:-18 9:-20 10:-10 11:-12
near:kore	0:-21 4:-8 5:-25 6:16 7:8 10:-9
near:kost	3:18 6:-37 9:-15
near:krem	1:-19 4:-18 5:-13 6:27 9:-8 10:-27 11:-9
near:kufr	8:-20 10:25 11:-8
near:kuma	5:-11 6:17
near:kumb	0:9 4:-8 6:15
near:kuna	3:-26 5:-16 6:41 7:-8 9:-9 11:-24
near:kupi	3:11 5:19 6:-25
near:kurd	7:16 10:-15
near:kurm	0:26 2:-8 3:-8 4:-27 6:-16 9:24 10:-23 11:-16
near:kurs	0:-38 2:-12 4:-26 5:-14 6:-24 9:-9 10:26
near:kutu	3:23 6:-10 9:-12 11:-19
near:kwar	0:9 4:-19 5:13 6:-10 8:-13
near:kyau	0:-9 4:-9 5:19 7:-24 9:-24 10:-8 11:-25
near:kyiv	0:13 2:-37 3:-20 4:16 6:20 7:-11 8:-20 9:-27 10:13 11:-38
near:labo	0:-12 4:-11 5:17 10:-12
near:lady	6:-16 7:16
near:lago	0:-8 2:17 6:-16
near:laha	0:22 3:-18 4:-17 5:-8 11:17
near:laid	0:-17 2:-20 3:-36 4:-31 5:9 6:15 7:-32 9:28 10:-16
near:lak	6:-12 7:21 9:-11
near:lake	3:25 6:10 9:-11 11:-13
near:lakh	3:-25 6:19 9:19 11:-11
near:lamp	6:8
near:land	0:-16 1:12 2:-12 3:11 4:-10 6:18 7:-14 8:-13 9:-39 11:-14
near:lane	3:-14 4:-8 5:-11 6:31 7:-9 11:-9
near:lang	4:12
near:lank	0:19 1:-8 2:-10 4:-30 5:-17 6:26 7:-13 8:-11 9:-42 10:-14 11:-32
near:larg	3:36 4:-25 5:-9 7:-17 9:-16 11:-18
near:larr	5:-9 6:25 7:-17
near:last	2:-37 4:-17 5:-38 7:-19 8:-81 9:17 10:9 11:-10
near:late	0:-34 1:-22 2:40 3:-17 4:16 5:-64 7:-42 8:-18 9:13 10:10 11:-25
near:latr	0:-11 3:-45 4:-13 5:-17 8:-8 9:45 10:23
near:latt	3:26 4:-29 6:-33 7:-11 8:25 9:-8 10:-16
near:laun	6:8
near:law	5:-11 6:30 7:-12 10:-12
near:lawm	5:-11 6:14
near:lawy	2:-18 3:-31 4:-28 7:34 9:-11 10:-16
near:lay	0:48 2:-9 3:-27 4:-13 5:-41 6:-19 7:-27 9:22 10:-10 11:-8
near:lead	0:-15 1:-18 2:-31 3:-28 4:-9 5:-48 6:32 7:14 8:20 9:-16 10:-21
near:lean	5:20 6:-18
near:lear	0:-30 3:28 4:-16 5:-10 7:19 9:-50 10:-13 11:-26
near:leas	1:-20 2:-43 4:9 5:19 6:-26 7:17 8:-30 9:-35 11:-19
near:leav	0:-50 1:-13 2:-18 3:66 4:35 5:-57 6:-45 7:30 8:-42 9:-30 10:-57 11:-40
near:leba	0:-15 1:-15 2:-16 3:-57 4:8 5:-26 6:-11 7:-14 9:57 10:-15 11:-17
near:led	0:52 2:16 3:23 4:-39 5:-46 6:-27 7:-23 8:-31 10:-23 11:-10
near:ledg	0:21 5:14 6:-33 7:-12
near:left	1:-33 3:50 5:-29 6:-54 7:-32 8:-9 9:-43 10:9
near:leg	0:-29 2:-18 4:-32 5:44 6:-45 7:-14 8:-8 9:-8 10:22
near:lega	6:9
near:legs	0:-22 2:-29 4:-33 5:60 6:-49 8:-11 10:-24
near:leso	6:16 7:-8
near:less	6:23 10:-9 11:-10
near:let	0:-19 1:-18 2:-30 3:-34 4:-61 5:-49 6:-109 7:-44 8:11 9:-37 10:86 11:-9
near:leve	3:10 5:-14 6:15 9:-9
near:lewo	3:23 5:-19 6:-20 7:-8 11:-11
near:leyt	5:-13 6:19
near:libe	0:-36 2:-15 3:-40 4:-22 5:-19 7:-23 8:13 10:28
near:libr	3:28 4:-11 5:-11 6:-25 7:-14 9:-9
near:liby	0:-18 1:19 3:-24 4:-8 5:-16 6:13 8:-20 11:10
near:lie	0:-26 1:-13 3:-31 4:-38 5:-53 6:32 7:9 9:-23 11:-18
near:lieu	0:-8 4:14 10:-9
near:life	0:-32 2:-35 3:-11 4:-36 5:-27 6:21 8:65 9:-11 10:-71
near:lift	0:22 5:-9 6:-9 7:-12
near:ligh	2:-10 3:-21 7:17
near:like	0:-15 3:34 4:-11 5:-13 6:17 7:-46 8:15 9:-16 10:-18 11:-23
near:lima	5:9
near:limb	2:-10 3:-13 4:-8 5:59 6:-43 7:-20 8:-22 10:-18
near:limi	3:17
near:line	2:-21 4:-40 5:-31 7:11 9:-16 11:13
near:link	4:-22 5:-16 6:37 7:-24 8:-8 10:8
near:list	0:-67 1:-35 3:-24 4:23 5:-49 6:-10 7:65 8:-26 9:-67 10:-64 11:-47
near:litr	0:-8 9:14
near:litt	4:-8 5:-8 9:-14 11:14
near:live	0:-26 1:-28 2:-26 4:-59 6:27 7:-39 8:-16 9:13 10:-26 11:-15
near:livi	0:-16 1:-9 2:11 3:21 4:-35 5:-29 6:-58 7:12 9:10 10:-18
near:load	5:-25 6:-11 7:26 10:-11
near:loca	0:-18 1:-28 2:-47 3:40 4:-28 7:29 8:-47 9:-49 11:-34
near:lock	0:-11 3:-15 4:-10 5:-22 6:16 7:19 9:-9
near:lodg	6:20 7:-14
near:logg	0:39 2:-8 3:19 4:-16 5:-12 6:-28 7:-9 9:-21 10:-28 11:-11
near:lond	3:-24 6:28
near:long	0:-27 1:17 2:-9 3:-22 4:-9 5:-10 6:-23 7:-28 10:31
near:look	0:-24 1:-12 2:-29 3:-34 6:-47 7:56 9:-21 10:-24
near:loot	0:17 3:14 5:-8 6:-28 11:-8
near:lorr	0:33 2:-36 4:-29 6:13 7:-8 8:-19 9:-20 11:-11
near:lose	5:19 6:-8
near:losi	2:-16 6:29
near:loss	0:-19 2:-25 3:-10 4:-9 5:11 6:30 7:-28 10:-8
near:lost	0:-32 1:11 2:-72 3:15 4:-75 5:22 6:45 7:-30 8:-54 9:-50 10:-62 11:-21
near:low	3:28 5:-10 6:-9 7:-9 9:-10 11:-24
near:lowe	0:12 3:-27 5:-14 7:13 9:-8 10:-11
near:lubi	4:15 6:-18 8:11 10:-25
near:luci	3:-8 6:23 7:-18 10:-12 11:-10
near:luck	3:-17 6:-17 9:21
near:lunc	6:9
near:lung	4:-31 5:26 6:-10 10:-16
near:lyce	0:-9 3:28 6:-12 9:-15 11:-13
near:lyin	2:9 3:25 5:-17 6:15 7:-16 9:-13 10:-12 11:-25
near:mach	0:-24 2:-31 3:-20 4:-28 5:42 7:-11 8:-13 10:-31
near:made	0:30 1:-10 2:-31 3:48 4:-46 7:-20 8:-37 9:-39 10:-28 11:-26
near:mae	3:-13 9:20 11:-12
near:maga	0:11 2:-15 4:-10 6:11 8:17 10:-22
near:magn	6:13
near:maim	0:-19 1:20 2:-10 3:-30 4:-13 5:49 6:-49 8:-24 9:-8 10:-13
near:main	0:-23 2:10 3:-34 4:8 5:-22 6:-9 9:-19 11:18
near:maje	5:14
near:majo	0:-16 1:-8 2:-16 4:-32 5:-30 6:28 8:-9 9:-23 10:25 11:-34
near:make	2:-20 3:13 4:-9 5:-20 6:31 7:-18 8:-8 9:-18 10:15
near:maki	0:-13 6:17
near:mala	2:25 3:16 5:-23 6:17 7:-25 8:-8 9:-19 10:-16
near:mali	0:14 2:-18 4:-8 6:28 8:-32 10:8
near:mall	4:-18 10:19
near:maln	5:-31 6:33
near:malt	6:10
near:man	0:-10 2:-25 3:19 4:-12 6:21 7:-20 9:-17 10:-9
near:mana	0:-36 1:-13 2:-20 3:21 5:-8 6:-24 7:12 8:-12 9:-29 10:32
near:mand	0:-8 3:-25 5:19 6:13 7:-19 9:-21 10:8 11:-25
near:mang	0:-23 2:20 3:20 4:-10 5:-23 6:-8 7:-18 10:-8
near:mani	0:-9 2:-14 4:-21 6:-10 7:31 8:-18 10:-22
near:mans	0:-18 2:-22 4:-11 5:22 6:9 7:-8 8:30 10:-41
near:manu	4:-9 5:-18 6:-33 7:31
near:many	2:-9 5:-10 9:30 11:-34
near:mara	0:-10 2:-17 4:-22 7:24 8:-18 10:-9
near:marc	0:25 4:-16 5:-47 7:-8 8:-15 11:-57
near:mari	0:-35 1:-8 2:-42 3:10 4:-43 5:18 6:-36 7:12 8:69 9:-13 10:-54 11:-23
near:mark	0:15 2:-14 3:-18 4:-39 5:-14 6:18 7:-12 8:-23 9:-33 10:-11 11:28
near:mart	0:-28 1:-10 2:17 3:18 5:-55 6:57 7:-36 8:-9 9:-15 10:-35 11:-14
near:mary	0:24 3:-8 4:-11 6:-15
near:masi	3:-29 5:-9 6:-9 8:-17 9:-17 10:-10 11:37
near:mass	0:-31 1:-19 2:-42 3:-35 4:-36 5:-18 6:65 7:-16 8:-14 10:-10 11:-14
near:mast	0:-10 2:26 4:19 5:-13 6:-39 7:-26 10:-18
near:matc	0:-12 4:-14 5:-17 6:33 7:-35 8:-8 10:22
near:mate	0:-17 5:-11 6:35
near:math	4:20 10:-24 11:8
near:matr	3:27 6:-13 7:-10 9:-9
near:mats	3:22 6:-10 9:-14 11:-17
near:matt	6:9 7:-11 9:9 11:-23
near:maur	3:-28 9:28
near:mawa	3:9
near:may	0:29 1:-23 2:-26 4:-8 5:-35 6:33 7:13 9:-61 11:-31
near:mayo	0:17 1:-9 2:-25 4:-38 5:-9 7:-24 8:-10 10:-15 11:25
near:mays	5:23 6:-20
near:maza	2:-8 3:26 5:13 6:-18 7:-9 9:-20 11:-14
near:mazu	0:13 2:-8
near:meal	0:-14 2:-15 3:17 4:-9 5:34 6:-35 7:-12 10:-20
near:mean	0:-22 2:-11 5:-14 7:-13 9:-38 11:25
near:meas	6:16 8:-11 10:-15
near:mech	0:18 2:10 4:-9 6:-13 10:-11
near:mede	5:18 6:-9
near:medi	0:-24 1:30 2:-24 3:-67 4:-10 6:21 7:-39 9:-51 10:16 11:-26
near:meet	5:17 6:-8 11:-10
near:mega	5:11 6:-10
near:mele	3:10 11:-9
near:meli	0:-26 2:-20 4:16 5:-9 6:-36 7:-13 8:-17 9:-8 10:27
near:memb	0:-33 2:-20 3:19 5:-19 6:16 7:9 8:23 9:-31 10:-39 11:-24
near:memo	5:-8 6:20
near:men	0:38 1:-19 2:14 3:-42 4:-33 5:-26 6:-35 7:-13 8:38 9:32 10:-39 11:-37
near:mend	0:-17 4:-12 5:-29 6:37 7:-18
near:ment	0:-11 3:-25 5:-29 6:43 9:16 11:-20
near:mess	4:24 5:-24 6:13 8:-13 10:-21
near:met	0:-24 2:-14 3:-17 4:27 5:-23 6:-23 7:-19 8:-12 9:21 10:15 11:-22
near:meta	0:17 3:11 6:-8 7:-14
near:meth	5:-8 6:12
near:metr	2:-8 4:-14 6:31 7:-22 10:-14 11:-8
near:mexi	1:-8 3:-36 4:-9 7:19 9:13 10:-9
near:mica	0:26 8:-24 10:-15
near:mid	0:-15 3:-13 4:-18 5:-14 6:29 7:18 11:-14
near:midd	5:-15 6:23 7:-12 8:13 10:-13 11:-11
near:midn	0:-10 3:-18 5:19 7:-8 8:-13 10:-20 11:-8
near:migh	7:11
near:migr	1:16 2:-14 4:-48 6:-34 7:11 8:-31 10:26 11:19
near:mila	2:-16 3:-41 4:-24 5:-43 6:31 7:-19 8:-9 9:-35 10:-22 11:36
near:mile	2:-18 4:-10 5:15 6:-25 7:29 9:-10 10:-12
near:mili	1:-21 2:41 4:-72 5:-33 6:30 7:-25 11:-48
near:milk	2:-16 3:-23 6:19 10:-13 11:25
near:mill	0:-12 1:-17 3:-43 4:8 7:-40 8:-28 9:50 10:-34 11:-18
near:mina	3:-23 9:24 11:-19
near:mind	6:12
near:mine	0:-50 1:47 2:22 3:-11 6:-44 7:16 8:-16 9:-30 10:-26 11:-22
near:mini	1:-44 2:-47 3:-43 7:14 8:9 9:-16 10:-37 11:-61
near:minn	0:38 3:-21 4:-18 5:-22 6:-24 7:-11 9:-12 10:-25
near:mino	0:-8 1:-14 2:-48 3:-45 4:-26 5:-44 6:40 7:12 8:16 9:20 11:-24
near:minu	3:19 5:-40 6:21 7:-9 9:-8
near:miss	0:-47 1:26 2:-56 3:-50 4:-43 5:-61 6:-31 7:86 8:-44 9:-71 10:-36 11:-59
near:miti	3:-20 4:-23 5:-14 6:-13 7:20 8:-10 11:21
near:mobi	3:17
near:moco	0:-9
near:mode	0:13 1:-8 3:-12 4:-10 5:17
near:moga	5:9 7:-8
near:moh	0:-12 5:19 6:-12
near:moha	3:-19 6:-23 7:22 9:23 10:-9 11:-19
near:mona	3:16 6:8 9:-14
near:mond	0:14 1:-18 2:-39 3:8 4:-58 5:-13 6:-8 8:-23 9:23 10:-10 11:-31
near:mone	0:-28 2:18 3:-25 4:-20 5:-27 7:-12 8:-10 9:21 10:30 11:-31
near:moni	0:-8 1:-20 2:17 3:-15 5:-16 8:16 9:-34 10:-36
near:mono	5:28 6:-26
near:mons	3:-10 5:10
near:mont	1:10 3:-26 5:-25 8:-53 9:26 10:-36 11:-14
near:more	0:-10 1:-8 2:-84 3:-26 5:-29 6:21 9:-24 10:23
near:morg	0:-9 2:-10 4:-11 5:-26 6:34 7:18 10:-18
near:morn	0:-17 1:-9 2:-25 4:-39 5:-34 6:21 7:-14
near:moro	2:-8 5:25 6:-18
near:mort	5:-12 6:17
near:mosc	0:15 2:-34 3:-10 5:10 6:33 7:-17 8:-34 9:-21 11:-28
near:mosq	0:-25 2:-9 3:-16 4:15 5:-10 6:21 7:17 9:-9 10:-12
near:most	1:-8 2:-61 3:9 4:-29 5:-13 6:14 7:9 8:-27 10:18 11:-26
near:moth	0:19 2:-39 3:-17 4:-46 5:-67 6:26 7:-24 8:-41 9:26 11:-17
near:moto	2:-9 3:18 4:10 5:17 7:-20 9:-20 10:-8 11:-24
near:moun	0:-14 2:-10 3:22 4:-11 9:-23 10:20 11:-26
near:mour	0:-12 1:-8 3:-50 4:-11 5:-27 6:49 9:-30 11:27
near:move	1:-25 3:67 4:21 5:-30 6:-66 7:-62 8:-50 10:-52 11:-30
near:movi	3:-20 5:-18 7:-13 9:-8 11:28
near:moza	5:-10 6:24 7:-9
near:msf	0:-8 3:-19 5:36 6:-28 7:-14 8:-10 9:-15 11:-12
near:mucu	6:-30 7:32
near:mud	0:-8 3:-18 11:13
near:muha	2:-8 6:15
near:mult	6:21 7:-8
near:muni	3:35 5:-34 6:-11 7:-17 9:9
near:murd	0:-20 1:-10 3:-12 4:-34 5:-26 6:21 8:-9 9:-8 10:-29
near:musc	0:-16 3:-19 4:13 5:-20 6:-23 7:-26 10:30
near:muse	3:-23 9:26 11:-12
near:musi	5:-9 6:8 11:13
near:musl	0:-9 6:24
near:must	0:-31 3:-13 4:13 5:-22 7:12 9:-9 10:-26
near:mwan	5:-12 7:12
near:myan	0:-21 2:-24 3:-35 4:37 5:-18 6:32 7:-29 8:-13 9:16 10:-36
near:myse	0:-25 2:-25 3:-17 4:-37 5:-50 6:47 7:-32 8:-29 9:-8 10:9
near:myst	6:-10 7:21
near:naba	0:17 5:-32 6:35 10:-11
near:naf	0:31 3:-22 6:-20 9:8 11:-25
near:nago	0:-23 2:-11 3:-26 4:59 6:-44 7:-9 8:-44 9:21 10:-47 11:-8
near:nahr	3:-24 7:-9 9:31 11:-24
near:nair	2:18 4:-18 5:-9 6:14
near:naku	5:-10 6:10
near:name	1:-27 2:-19 3:-92 4:20 5:-43 6:36 7:35 8:-61 9:-11 10:-80 11:-54
near:namp	3:10 6:15 7:-10
near:nang	0:-23 4:25 5:9 6:-15
near:nass	0:-19 3:-13 4:-23 5:-36 6:45 7:-12 10:-35
near:nati	0:-16 1:-43 2:-37 3:-18 4:13 8:20 11:-48
near:naut	6:15
near:navy	0:-48 3:28 4:24 5:-14 6:26 7:-21 10:-35
near:nayp	9:-9 11:12
near:ndav	3:-39 9:40 11:-19
near:ndrr	5:24 6:-20 7:-15
near:near	0:19 1:-27 3:-39 4:-27 5:-35 6:31 8:-55 9:35 10:-9 11:-42
near:need	0:-22 2:-19 4:-32 5:35 6:-61 7:-37 8:-22 9:-14 10:39 11:-11
near:nego	0:-12 2:-12 4:-14 6:-10 8:-26 10:32
near:neig	0:-15 1:-12 2:-25 3:-16 4:13 7:-41 8:-10 9:39 10:-35 11:-19
near:neit	0:-16 4:-8 6:-12 7:29
near:nepa	0:-11 2:-13 4:24 5:16 6:-12 10:-25
near:neph	0:-11 4:-20 5:-14 6:-18 7:18 8:18
near:neri	3:10 6:-8
near:netw	0:-21 1:-16 2:-13 3:-29 4:25 5:23 6:-29 9:12 10:-10 11:-10
near:neut	0:-42 2:-30 3:-11 4:-22 5:-19 6:61 8:-34 10:22
near:neve	0:-43 1:-16 2:-24 3:-31 4:8 5:-46 7:58 8:-20 9:-29 10:-46 11:-27
near:new	0:-45 1:10 2:-15 3:-12 5:-16 7:-29 8:12 9:34 10:-44 11:-22
near:newb	6:12
near:newl	5:-10 6:-13 9:15 11:-32
near:news	1:-8 2:-11 3:-30 5:-10 6:-33 7:38 9:-11 10:-15 11:-9
near:next	0:15 2:20 3:-34 4:-9 6:-40 7:-23 8:-28 9:-29 11:18
near:ngo	0:8 2:-13 3:8 4:37 5:-29 6:-19 7:-14 8:-17 10:-30 11:-9
near:niam	0:8 2:-13 4:-33 5:17 6:-32 8:-23 9:-15 10:34
near:nico	0:-12 3:21 6:-17 9:-15 10:13
near:nige	0:18 1:-10 2:-51 3:-47 5:-26 8:-50 9:23 10:8 11:-29
near:nigh	0:-61 1:-29 3:23 5:-41 6:-26 7:-13 8:-67 10:42 11:-24
near:nile	3:9 4:9 5:-13 6:28 8:-9 9:-11 10:-27 11:-14
near:nine	0:14 1:11 2:-25 4:-20 5:16 6:-20 7:-64 8:-12 9:20 10:11 11:-43
near:nior	3:-15 9:20 11:-11
near:njia	3:16
near:nobo	0:-50 1:-8 2:14 3:-38 5:-17 6:-53 7:12 8:-38 9:20 11:-13
near:non	2:-13 4:11 5:-18 6:23 7:-10 8:-13 10:-12
near:none	0:-22 2:27 3:-24 4:-37 5:-21 6:23 8:-12 10:-34
near:noon	0:-45 3:-61 4:-42 5:21 7:-21 8:-32 9:34 11:19
near:nor	0:-16 4:-8 6:-14 7:29
near:nort	1:-8 2:-33 3:25 5:-50 6:46 7:-29 8:-40 9:-62 10:11 11:-14
near:norw	3:11 11:-10
near:not	0:17 1:-44 2:-20 3:-18 5:13 6:-42 7:53 8:-66 9:-16 10:-85 11:-80
near:note	0:-35 4:25 6:-10 7:16 8:17 9:-26 10:-34 11:11
near:noth	0:-33 2:-29 3:-15 5:-22 6:-8 7:30 8:-22 9:-15 10:-28 11:16
near:noti	11:12
near:nov	0:-35 2:-17 4:11 6:45 8:-27 10:20
near:nova	2:-32 4:-25 6:-14 8:-33 10:39
near:nove	1:19 2:-14 3:27 4:-64 5:-79 6:13 8:-61 10:31 11:-10
near:novi	4:-13 5:-21 6:33
near:now	3:-10 4:-45 5:-44 6:20 7:-17 8:18 9:-10 11:-43
near:nrc	0:-8 5:-26 6:28 7:-14 9:-12 11:-10
near:numb	0:-8 2:-21 6:-14 7:36 8:-19 9:-29 10:-45 11:-10
near:nuns	0:18 4:-9 6:9
near:nur	3:29 9:-27 11:-9
near:nurg	3:-19 5:-8 6:26 9:-10 11:-22
near:nurs	2:-28 3:-37 4:37 5:27 6:-24 7:-56 8:-45 9:-21 10:-10 11:-13
near:nutr	2:-8 4:-9 5:30 6:-23 7:-13
near:nuwa	0:-11 3:9 4:-18 5:-50 6:18 7:13 9:-22 10:-12 11:-17
near:nyal	0:-31 3:-21 4:59 5:-31 6:-55 7:-37 8:-15 9:-8 10:-21
near:obei	3:14 4:20 6:-17 9:-16 11:-9
near:obse	3:-25 4:-22 5:18 6:26 7:-13 9:10 10:-18 11:-13
near:ocan	3:35 9:-28 11:-28
near:occu	0:-13 4:-10 5:-18 6:20 7:-18 8:-15 9:-15 11:10
near:ocha	3:20 6:22 9:-25 11:-18
near:oct	0:24 2:-14 4:-21 5:-9 6:17 8:-23 10:-8
near:octo	0:49 1:-49 4:-21 5:-23 6:-13 7:-55 8:12 9:-48 11:-12
near:odda	3:32 9:-11 11:-23
near:odes	5:18
near:odis	5:-8 6:16
near:off	0:32 1:20 2:-16 3:19 4:-32 5:-48 6:-29 8:-31 9:-69 11:-68
near:offe	5:21 6:-9 8:15 10:-19 11:-9
near:offi	0:-13 1:15 2:-73 3:-18 4:12 5:-16 6:10 7:-32 8:17 9:-17 10:-14 11:12
near:oil	0:-30 4:-12 7:31
near:old	0:-17 3:-35 4:-24 5:16 6:15 8:-26 9:-16 10:8 11:25
near:olde	0:-11 2:-15 4:23 10:-18
near:oleh	3:22 5:-17 6:-11
near:olek	5:-8 6:12
near:ombu	0:-32 1:-8 2:-15 3:-18 4:44 5:-14 6:-19 7:-37 9:-16 11:-12
near:once	0:-18 2:-11 3:36 4:-27 5:-13 7:-14 8:-26 9:-11 10:-41 11:-19
near:one	1:-52 2:-17 5:15 6:-17 7:-28 9:19 10:-11 11:-52
near:ones	0:-36 3:-23 4:-22 5:22 6:22 7:-19 8:-22 10:22 11:-14
near:only	0:20 1:-17 2:-41 3:-16 4:-63 7:-25 8:-27
near:onto	0:-8 3:19 6:-14
near:open	0:-24 2:-8 3:-29 4:-31 5:-27 6:-42 8:11 9:40 10:30 11:-43
near:oper	0:-52 1:-17 2:-52 3:-47 4:-63 5:38 6:11 7:-38 8:-40 9:-10 10:32 11:20
near:oppo	0:-30 2:-12 3:-15 4:-33 5:-20 6:-20 7:-13 8:21 10:12 11:9
near:orde	0:13 4:26 5:-25 6:-27 7:-11
near:ordn	1:-12 6:11
near:orga	2:-13 4:30 5:-12 8:-23 9:-44 10:-26 11:28
near:orie	0:-12 2:-11 3:-9 4:-22 6:34 7:-23 8:-9 10:-20
near:orig	0:32 2:-9 3:-13 4:-15 6:-29 8:-23 9:-12 11:15
near:orph	0:30 4:-18 5:-12 6:-26 10:-9
near:othe	1:-40 2:-46 4:10 5:-13 7:-16 10:23 11:-48
near:ouah	0:-12 3:26 6:-16 8:-9 9:-12 11:-20
near:our	0:21 1:-21 3:-43 4:22 5:-18 6:-20 7:-44 8:-31 11:-19
near:ours	0:-25 2:-31 3:-20 4:37 5:-21 6:8 7:-17 9:-15 10:-41 11:-15
near:out	0:-22 1:-44 3:23 4:-70 5:-39 7:-68 8:12 9:-10 10:52 11:-78
near:outd	3:15 9:-9
near:outl	0:24 1:-8 3:-20 4:14 5:-17 6:-13 8:-8 9:-19 10:-18 11:-8
near:outp	5:25 6:-23 7:-16
near:outr	2:-8 5:-9 6:24
near:outs	0:-17 2:-9 3:-23 4:-12 5:-45 6:-14 7:10 8:-35 9:41 10:41 11:-35
near:over	0:-40 1:13 2:13 4:-36 7:-11 11:-13
near:own	0:17 1:-10 2:-54 3:14 4:-9 5:-8 6:22 7:-30 8:-42 9:-34 10:-13
near:owne	0:-35 2:-37 5:-12 7:17 8:-27 10:19
near:oxyg	5:25 6:-8 7:-9 9:-8
near:pace	0:-16 3:-15 4:-17 6:-16 7:21 8:-9 9:-22 10:-9 11:18
near:pack	0:-9 3:35 4:-13 5:-8 6:-14 8:-12 10:-20 11:-30
near:pada	6:9
near:page	0:18 1:-12 3:13 4:-20 5:-22 6:-24 7:-24 8:-28 9:-33 10:22 11:-26
near:pago	3:22 11:-18
near:paid	0:-18 2:-39 3:-11 4:12 5:-15 7:-23 8:-26 9:-9 10:39 11:-31
near:pakh	6:24
near:paki	0:19 2:-15 3:-46 4:-25 5:-57 6:-9 7:16 9:-48 10:21 11:44
near:pala	0:-8 9:30 11:-19
near:pale	0:-16 3:-15 4:-32 5:17 6:-18 7:-16 8:19 9:-9
near:palm	3:14
near:pana	3:-19 4:-14 5:-23 6:30 7:-12
near:pane	5:9
near:pang	3:10 11:-9
near:pann	4:32 10:-30
near:pape	0:-17 1:-21 2:-8 3:-10 4:-25 5:-26 7:-19 9:35 10:-12
near:papi	0:26 3:-12 4:-21 6:-21
near:para	0:-11 2:-27 5:24 6:14 7:-15 10:-11
near:pare	0:-11 2:-18 3:-38 4:-9 5:-51 6:49 7:8 8:-24 9:12 10:-32 11:-31
near:pari	0:-16 1:-10 3:51 4:-21 5:-44 7:-29 8:-11 9:-17 10:-15 11:-10
near:park	0:8 3:44 4:-24 6:-42 7:-15 9:-10 10:15 11:-13
near:parl	0:-21 6:24
near:part	1:-22 2:-47 4:8 5:-15 6:-23 8:9 9:-49 10:11 11:-40
near:pass	1:-16 3:9 4:-24 5:-25 7:-21 8:15 9:11 11:-47
near:past	1:22 2:-32 4:-30 5:-59 6:11 7:-21 8:19 9:11 10:-12 11:-29
near:path	0:26 2:-11 3:26 4:-21 5:-22 7:-8 8:-18 9:-12 10:-22
near:pati	0:-32 2:-21 3:-26 4:21 5:39 6:-33 7:-17 8:-20 10:-33 11:-11
near:patr	0:-35 2:-18 4:-21 7:-22 9:-17 10:24 11:-11
near:paul	5:-12 6:19
near:paus	2:-9 8:-12 10:18
near:pay	4:15 10:-10
near:paym	10:14
near:pays	6:12
near:paz	1:-11 3:-8 5:-17 6:20
near:peac	1:-8 2:-29 3:-29 4:12 6:31 7:-18 8:-10 10:-42 11:-21
near:peak	6:-15 9:10
near:penc	6:-10 7:13
near:penh	3:12
near:peni	3:15
near:pens	0:-19 3:-18 5:19 6:-19 7:-30 8:-10 9:-22 10:-30 11:24
near:pent	0:-15 2:-14 4:20
near:peop	0:-13 1:-58 2:-90 3:13 4:-37 5:-15 7:11 8:-41 9:25 11:-20
near:per	0:-10 1:16 3:-28 4:-10 5:24 6:-39 7:-9 11:26
near:perc	3:-17 5:21 6:-8
near:perh	3:-21 9:21
near:peri	0:8 1:-18 2:-26 3:-73 4:-8 5:-42 6:48 7:-12 8:-14 10:-44 11:31
near:perm	3:15 6:8 7:-9
near:pers	0:-22 1:-16 2:-39 3:23 4:27 5:-12 7:16 9:-47 10:-13 11:-35
near:peru	6:19
near:peti	3:15 11:-8
near:petr	2:-10 4:-8 5:24 6:-21 8:-8
near:phar	0:-30 4:39 5:-29 6:-26 7:-23 10:-10
near:phas	0:-8 3:-19 4:-30 5:-8 6:-14 7:-9 8:10 10:8
near:phil	0:-11 2:-8 4:16 5:-22 6:19
near:phon	3:-9 5:8 7:18
near:phot	3:-17 4:-15 5:-31 7:28 10:-11
near:pick	0:-25 2:-17 3:-13 5:25 6:-24 8:13 9:-12 10:15
near:pict	0:-15 2:-14 3:-8 4:29 6:-29 7:-14 10:-12
near:pier	3:28 9:-17 11:-21
near:pilg	6:9
near:pilo	0:-16 2:-10 4:-20 5:-13 6:22 7:25 10:-11
near:pira	0:27 2:-11 8:-8 10:-16
near:pist	5:22 6:-12
near:pit	0:-32 2:-18 3:-15 4:16 5:-17 6:36 7:-33 8:-10 10:-23
near:pitc	3:14 9:-12
near:pits	0:-11 3:-17 4:-15 5:-11 6:29 7:-14 10:-17
near:plac	0:-26 1:-10 2:-29 3:8 4:-17 5:-49 6:40 7:-54 8:-25 9:15
near:plai	3:-13 9:17 11:-8
near:plan	0:-43 1:-9 2:-30 3:-22 4:-12 5:-35 7:-38 8:15 10:19 11:20
near:plas	5:13 6:-11
near:plat	2:-12 4:-13 8:16 10:-17
near:play	6:-8 7:10
near:plea	4:-9 10:16
near:plun	5:-27 6:10 7:23
near:poin	3:13 5:-15 6:11 7:-20 9:8 11:-17
near:pois	0:-17 1:-14 3:-14 4:-10 5:74 6:-69 7:-14 10:-20
near:pola	9:11
near:poli	1:-25 2:-69 3:-70 4:-51 6:24 7:-18 8:-13 10:15 11:-33
near:poll	5:-11 6:20 7:-9
near:pont	0:-25 4:-10 6:29
near:popu	0:-16 1:-8 2:-9 4:-30 5:-19 6:-18 7:-21 8:-14 9:-13 10:16 11:11
near:port	0:-23 2:20 3:10 4:-26 5:-22 6:16 7:-27 9:-16 10:18 11:-10
near:posi	0:10
near:post	0:-30 5:-35 6:21 7:-16 9:-14 10:21 11:-10
near:poun	4:-15 10:17
near:powe	3:-9 4:20 5:24 6:-29 7:-22 8:-15 10:-21
near:prac	3:-25 6:-15 9:26
near:prad	5:-27 6:33
near:pray	0:23 2:-8 3:-27 4:-16 5:28 6:-30 7:9 10:-26
near:pre	3:28 9:-27 11:-8
near:prea	4:10 5:-10
near:prec	3:-22 5:-14 10:-16 11:36
near:pref	0:-31 1:-12 3:10 4:-19 5:20 6:32 7:-29 8:-11 9:-44 10:-11 11:-44
near:preg	3:39 5:29 6:-42 7:-22 9:-21 10:-13
near:prel	5:-9 6:13
near:prep	3:-19 5:-9 6:-10 7:-19 9:25
near:pres	1:-9 2:-31 3:-31 4:29 6:34 7:-19 8:20 9:-24 10:-70
near:prev	0:10 2:20 3:-12 4:-19 5:-24 6:15 7:-38 8:14 10:-20
near:pric	2:-12 6:8
near:prie	6:15
near:prim	0:-26 3:19 4:-29 5:-9 7:-15 10:20
near:prin	2:20 4:-38 5:-27 6:-17 7:-13 8:-8 9:-14 10:13 11:-9
near:pris	0:11 1:-34 2:-34 3:-67 4:57 5:-34 6:-37 7:-19 8:14 9:-48 11:-48
near:priv	0:-8 3:-13 5:-44 6:36 7:-12 9:-22 11:21
near:prob	3:20 5:8 7:-21 9:-8
near:proc	0:-20 6:23
near:prod	5:24 10:-23
near:prog	2:-15 3:-14 5:20 6:-26 8:-24
near:proj	1:21 2:10 6:-15 7:-9 10:-11
near:prom	0:-9 2:-15 3:-8 4:-27 5:-11 6:-35 7:-8 8:-12 10:44
near:prop	2:-20 3:-8 4:-12 5:17 6:13 8:-33 10:23
near:pros	0:-21 2:14 3:-10 4:-30 5:-40 6:40 7:-21 8:-25 10:17
near:prot	3:-18 4:-11 5:-23 9:39 10:-18 11:-39
near:prov	0:-24 2:-17 4:-27 5:-51 6:30 8:21 9:-80 10:-44 11:10
near:publ	0:-25 2:-14 3:17 4:-28 5:-16 6:9 8:-14 10:33 11:-13
near:pull	2:-26 3:-33 4:-27 5:16 6:59 7:-46 8:-12 9:-17 10:-44 11:-12
near:pump	11:12
near:punj	3:-19 5:-21 6:15 7:-13 9:-17 11:19
near:pupi	0:46 2:-24 3:22 4:-17 6:-22 7:-23 8:-20 9:-36 10:-23 11:-13
near:pure	0:-10 2:21 4:-11 5:-11 7:-12
near:purs	6:17
near:push	3:28 6:-8 9:-31 11:21
near:put	0:-31 1:-32 3:11 4:-9 5:-16 6:18 7:-15 8:-10 10:-17
near:puts	0:22 1:-24 2:-29 3:13 4:-44 5:-12 6:-19 11:-29
near:putt	4:23 6:-15 8:-28
near:qaed	0:-16 4:26 6:-25
near:qala	3:-39 6:-18 9:-37 11:45
near:qata	4:-17 8:-20 10:24
near:quak	0:-10 2:-10 3:18 7:-22 9:-18
near:quan	6:8
near:quar	0:16 1:20 2:-14 3:17 4:-18 5:-26 6:-12 7:20 8:-21 9:-36 10:-20 11:-17
near:quet	10:9
near:queu	2:-21 4:-8 5:-25 6:37
near:quot	0:-10 3:-11 4:-9 5:-11 6:21 7:-10 8:8
near:raba	6:9
near:radi	0:-9 4:-17 6:23 7:-15
near:radw	6:17
near:rafa	2:-10 5:17
near:raid	0:37 2:-59 4:-52 5:-36 6:46 7:-36 8:-13 9:-10 10:41
near:rail	2:-11 4:-15 5:13 6:16 7:-12 10:-13
near:rain	0:-13 2:-13 3:32 4:-23 6:-15 7:-11 9:-26 10:15 11:-8
near:rais	0:-12 3:10 5:13 6:9 7:-39 9:-12 10:-13 11:-21
near:raja	6:25 7:-10
near:rakh	0:-10 2:-25 3:43 4:-11 5:-21 6:-10 9:-24 10:-9 11:-12
near:rama	0:-35 2:-13 4:-14 6:-9 8:32 10:-8
near:rame	6:11 7:-9
near:ran	0:-26 2:-26 3:-13 4:-31 5:-25 6:41 7:8 8:-11
near:rang	0:16 1:18 5:-23 6:8 7:-20 10:-9 11:-9
near:rans	0:-33 1:-11 2:26 3:-32 4:34 5:-31 6:-70 7:-27 8:-35 9:-9 10:45 11:-22
near:rapi	6:11 9:-14
near:rate	3:-8 6:18
near:rati	3:-29 9:32 11:-29
near:ravi	3:14 6:14 7:-8 11:-9
near:rawa	3:20 4:-15 5:-15 6:22 7:-8 9:-14 10:-15
near:raze	3:19
near:reac	0:-11 1:-16 3:41 4:-63 5:-26 6:21 8:-10 9:-64 10:26 11:-14
near:read	0:24 2:-18 3:20 4:-28 5:9 6:-42
near:real	6:12
near:rebe	0:-45 1:-12 2:-20 3:-28 4:28 5:-39 7:18 8:12 9:-9
near:rebu	3:26 5:-11 6:-13 9:-8
near:reca	0:-16 1:-14 2:-17 4:16 5:-32 6:20 7:23 8:-15 9:-21 10:-21
near:rece	0:-41 1:-13 2:-25 3:-15 4:-37 5:20 7:-38 8:11 9:-40 10:-19 11:28
near:reci	0:10 3:25 4:-14 6:-15 7:-9 9:-21 10:-13 11:-22
near:reck	0:23 2:-27 3:35 4:-45 5:-35 6:-26 7:-30 8:-32 9:17 11:-17
near:reco	0:-9 1:30 2:-48 3:-10 4:-24 5:-20 6:21 7:-9 8:-49 9:-16 11:-29
near:recr	0:-16 3:-28 4:-12 6:-14 9:-18 11:29
near:red	0:-47 1:-12 3:19 4:-58 5:19 6:-19 7:13 9:-48 10:29 11:-37
near:redu	6:8
near:refe	3:-15 5:55 6:-50 7:-17 10:-14
near:refi	0:-18 2:-11 4:14 6:30 7:-28 10:-8
near:refr	4:-9 5:-12 6:24 8:-14 10:-22
near:refu	0:-26 1:-10 2:-15 3:-24 4:-18 5:20 6:-31 8:-17 9:34 10:-37 11:-13
near:rega	0:-22 3:-20 4:36 5:14 6:-31 7:-12 10:-39
near:rege	3:16
near:regi	1:-39 2:-55 3:-10 4:-40 5:-12 6:-25 7:46 8:-20 11:-9
near:regr	2:-24 4:-10 5:-23 6:26
near:reha	3:12 6:-16 9:-26 10:-10 11:21
near:reje	0:-11 1:-18 2:-18 3:-12 4:23 6:11 7:-13 8:13 9:-13 10:-21
near:rela	0:-36 1:-10 2:9 3:43 4:-52 5:-54 7:28 8:37 9:-59 10:-26 11:-42
near:rele	0:-46 1:-11 2:-62 3:-39 5:-17 7:-41 8:8 9:-23 10:36 11:-22
near:reli	0:-11 4:-8 5:-12 7:-17 8:-8 11:13
near:relo	3:10 6:-12 11:-18
near:rema	0:-35 1:-11 2:45 3:-8 4:19 6:-24 7:11 8:-30 9:10 10:-112 11:-89
near:reme	3:-13 4:-18 6:17 9:-24 10:-8 11:24
near:remi	3:-21 5:-10 6:16 9:21
near:remn	1:13
near:remo	6:17
near:rent	3:35 5:-15 6:-18 7:-11 9:-18 11:-20
near:repa	0:-14 3:-13 5:-16 6:22 7:-18 8:-15 10:-33 11:29
near:repl	2:21 4:-18
near:repo	0:27 1:-39 3:-32 4:-13 7:-8 8:-15 9:-12 10:8 11:-28
near:repr	4:11 5:-8 6:-10 9:-12 10:-11
near:repu	3:-26 9:16 11:13
near:requ	2:-11 4:19 6:8 7:-21 8:26 10:-33
near:resc	0:-12 1:-10 2:-37 3:-33 4:-44 5:15 6:45 7:-31 8:-40 9:-21 10:21 11:-9
near:rese	0:19 1:-15 2:-20 3:-38 4:-30 5:8 6:23 7:-40 8:-17 9:-55 10:-25
near:resi	1:-10 2:-24 3:-15 4:-46 6:25 7:-32 8:-11 10:23
near:reso	7:12
near:resp	0:-11 2:-11 3:-38 4:22 5:16 6:-19 9:9 10:-18 11:-8
near:rest	0:20 1:-11 3:-24 4:-57 5:-26 6:23 7:-34 8:-18 9:-33 10:10 11:8
near:resu	0:-27 2:-20 3:9 4:-20 6:25 9:9 10:-14 11:-15
near:reta	6:11
near:reti	0:17 3:-9 4:-15 5:-21 6:29 7:-26 10:-24
near:reto	3:8 9:15 11:-24
near:retr	0:-17 3:-8 6:8
near:retu	0:-89 1:-22 2:-8 3:-31 4:-13 5:-52 7:8 8:10 9:-15 10:-39 11:31
near:reun	3:-14 4:-11 5:26 6:-30 8:20 10:-32
near:reut	2:12 3:-9 4:-19 5:-13 6:-22 7:-16 10:21
near:reve	3:13 5:-21 10:-9 11:21
near:revi	3:-18 4:-16 5:-32 6:35 7:-12
near:rice	0:25 2:-8 3:-8 5:-11 6:-21
near:ridg	5:19 6:-10
near:rifl	6:20
near:righ	0:8 1:-25 2:8 3:-34 4:15 5:-21 6:26 7:-9 8:-46 9:-37 11:-22
near:ring	6:17
near:riot	0:13 2:-8
near:rise	0:-9 1:20 3:-29 4:-8 5:-31 7:-20 9:32 11:-21
near:risk	0:25 3:-25 4:-17 5:-15 7:-14 9:-17 10:-21 11:25
near:riva	6:9 8:12 10:-11
near:rive	1:-9 2:-19 3:-45 4:-34 5:-51 6:24 7:28 8:-12 9:54 10:-13 11:-34
near:riya	8:21 10:-18 11:-13
near:road	0:-28 1:-29 2:-23 3:44 4:-11 7:-67 8:-17 10:-34
near:roca	6:14
near:rock	5:-20 6:19
near:rohi	3:-32 5:-9 6:-21 7:16 9:34 11:-38
near:roll	3:-9 4:-15 5:-11 6:-18 7:29 10:-8
near:roma	0:-35 4:36 6:-11 10:-11
near:roof	5:24 6:-28 7:-8
near:room	0:-30 2:-14 3:11 4:28 5:12 6:-48 7:-36 8:-19 10:-40
near:rose	5:-31 6:48 7:-27
near:rosh	3:-20 4:-14 5:-24 6:32 7:-11
near:roug	4:-8 6:-16 7:9 9:-27 11:14
near:roun	0:-20 2:-8 3:41 4:10 5:-10 7:-10 9:-14 10:-16 11:-32
near:rout	0:-12 1:-23 3:-36 4:-12 5:-34 6:37 9:-21 10:-12 11:11
near:row	0:-9 2:-9 4:-11 5:-24 6:29 7:-8
near:rows	0:31 3:-8 4:-20 5:-14 6:-30 10:-15
near:roya	5:-19 6:19 8:-21 10:25
near:rsf	0:-9 2:-10 3:-22 4:38 5:-12 6:-34 7:-15 8:-8 10:-12
near:rubb	0:-14 2:-25 3:-9 4:-23 5:-17 6:51 7:-25 8:-13 10:-21
near:ruin	2:-10 6:21
near:rule	4:23 5:-11 6:-20 7:-14 10:-15
near:ruli	3:-9 4:-9 6:13 7:-10 10:-18 11:21
near:run	0:-29 1:-10 2:-21 3:33 4:-17 5:33 7:-24 9:-24 10:-31 11:-17
near:runn	2:17 3:22 4:-18 5:-9 6:-21 7:-8
near:runs	3:-35 6:-22 8:-8 9:-10 11:32
near:rupe	6:8
near:rura	3:34 6:14 7:-18 9:-32
near:rush	6:9
near:rusi	3:-17 6:-9 9:24 11:-20
near:russ	0:-48 1:13 3:-41 5:-55 7:-35 8:8 10:13 11:-28
near:ruts	3:-8 8:-17 9:-16 10:-10 11:21
near:rwan	3:-38 6:-18 9:39 11:-16
near:sack	0:24 2:-25 3:-11 4:-19 5:-20 6:15 7:-14 8:-8 10:-10
near:sacr	5:10
near:sada	5:-13 6:18
near:safe	0:-29 1:-15 2:-34 3:16 4:-20 6:-19 7:-9 8:-17 10:11 11:-14
near:saga	3:-44 5:29 6:16 7:-20 9:-23 11:-26
near:sahe	0:-20 3:16 6:25 9:-19 11:-10
near:said	0:-20 1:-28 5:-36 7:-13 8:-20 9:-43 10:13
near:sail	6:18 7:-11
near:sain	0:15 3:27 4:-13 6:-17 9:-10
near:sake	6:9
near:sala	3:15 4:-21 5:-16 6:11 7:-14 10:21 11:-14
near:sale	6:15
near:sali	3:-31 11:29
near:salv	8:11 10:-10
near:sama	6:12
near:samb	0:-24 2:-10 4:-19 5:-17 6:25
near:same	0:33 1:-27 2:-50 3:-19 5:-18 6:-15 7:-14 8:-24 9:-53 10:23 11:16
near:san	5:18
near:sana	0:33 2:-10 3:-28 4:-21 5:-40 6:-35 7:-17 8:44 9:-21 10:-46 11:-26
near:sanc	3:-14 9:18 11:-14
near:sand	0:-21 2:-17 4:28 5:-33 6:-42 7:33 10:17
near:sang	3:-15 5:-12 6:22 7:-16 9:-23 11:21
near:sani	0:15 2:-9 4:22 5:-15 6:-28 7:-22 10:-21
near:sank	7:11
near:sans	5:17 6:-9
near:sant	3:23 5:13 6:-19 9:-14 11:-17
near:sao	5:12 6:-8
near:sar	6:17
near:sat	4:22 5:-10 6:-11 8:-20
near:sate	5:-16 6:19
near:satu	0:17 2:-18 3:-27 4:-45 10:18
near:saud	0:-38 1:-11 2:-19 3:-16 4:-30 5:-38 6:-25 7:-22 8:76 10:-68
near:save	2:-27 3:-11 5:19 6:-11 7:-9 8:-8 9:-9
near:saw	0:-39 2:8 3:-15 4:9 5:10 6:-12 7:-35 9:-9 10:-15 11:-14
near:say	0:-56 1:-17 2:-41 3:-21 4:-19 5:-54 6:52 7:17 8:-35 9:22 10:-13 11:-27
near:sayi	0:-12 4:-13 6:20 7:-10 10:10
near:says	0:-10 2:-20 3:9 4:-25 5:9 6:-15 7:-27 8:-28 9:-23 10:-15 11:33
near:sbm	0:-21 2:15 6:8 10:-8
near:scal	6:-12 8:30 10:-17 11:-8
near:scen	2:-10 5:-13 6:39 7:-10
near:sche	3:21 7:-16 8:-12 9:-9 11:-10
near:scho	1:-28 2:-66 3:55 4:-32 5:22 7:-17 9:-95 10:-59 11:-12
near:scie	4:-9 10:16
near:scou	0:12 4:-9 10:-9
near:scra	6:12 7:-12 10:-9
near:sea	4:-16 5:-11 6:-16 7:28 11:-9
near:sear	0:-22 1:-11 2:-16 3:-28 4:-32 5:-48 6:-12 7:62 8:-15 9:-26 10:-19 11:-14
near:seas	3:26 6:-14 7:9 9:-22 11:-12
near:seat	0:-16 4:-20 5:-11 6:-12 7:-10 10:23
near:seco	0:-23 1:-15 2:23 4:-43 5:-13 6:-20 8:20 11:-47
near:secr	0:-11 2:-10 4:22 5:-29 6:18 7:-20 9:-9 10:-18
near:sect	3:17 4:-10 6:10 11:-10
near:secu	1:-14 2:-34 3:-29 4:-13 5:-42 6:47 7:-26 8:-22 9:8 10:32 11:-21
near:sede	3:47 4:-8 6:-27 9:-38 10:-9 11:-22
near:see	0:-25 2:20 3:-31 4:16 5:-21 6:-38 7:-33 9:-26 10:-20 11:20
near:seek	3:-26 7:8 9:34 11:-20
near:seen	0:-13 1:-11 2:-34 3:-42 5:15 6:-33 7:26 8:-32 9:-34 10:14 11:-15
near:sees	0:-12 4:-9 5:30 6:-13 8:-25 10:-22
near:seiz	0:53 1:-14 2:-74 3:-41 4:14 5:-48 6:-59 7:-35 9:-11 10:-27 11:-11
near:self	6:8
near:sell	3:-8 6:-27 7:27 9:15
near:sema	3:22 6:-10 8:18 9:-13 10:-18
near:sena	3:14 9:-12
near:send	0:-20 2:20 4:-10 5:-11 8:-19 9:9 10:-33 11:8
near:sene	2:-20 4:-9 5:-20 6:15 10:-29
near:sent	1:-14 2:-51 3:-8 4:-62 5:-27 6:-34 7:13 8:50 9:-20 10:19 11:-49
near:sepa	0:-33 3:-13 4:-8 6:-10 7:20 8:-15 9:-32 11:16
near:sept	0:-16 1:-26 2:-56 3:-26 4:-50 5:-40 6:13 8:-25 9:37 10:14
near:serb	5:43 6:-41 7:-11
near:serg	8:25 10:-22
near:seri	3:-11 4:-9 5:23 6:-52 7:-11 8:24 10:-24
near:serv	0:-43 1:-16 2:-33 3:-34 4:-21 5:-44 6:31 7:-37 8:54 9:23 10:-35 11:9
near:set	0:-20 1:-8 3:26 5:-9 6:-22 8:-18 9:-25 10:16 11:-21
near:sets	0:-17 2:-11 6:25
near:sett	0:-14 3:39 4:-19 5:12 7:-16 9:-44 11:-12
near:seva	3:-14 4:-11 5:36 6:-25 10:-8
near:seve	2:-36 3:-11 4:-18 5:9 10:-19
near:shab	0:-16 3:9 4:-8 5:-10 6:23 11:-8
near:shaf	5:13 6:-8
near:shah	5:-8 6:15
near:shak	4:-12 5:-21 6:-28 7:29
near:shal	0:-11 2:-9 5:-14 10:22
near:sham	3:8
near:shan	3:-43 5:25 7:-14 9:-8 11:-17
near:shar	0:-10 3:-10 5:17 7:-27 9:17 11:-17
near:shat	3:22 5:18 6:-23 7:-14 9:-8 11:-18
near:she	0:20 2:-56 3:-24 4:-20 6:-16 8:-8 9:15 10:-24 11:-14
near:shee	3:-20 4:-11 5:-11 6:25 7:-8
near:shel	0:-37 1:-27 2:-38 3:38 4:-24 5:-9 6:-27 7:-8 8:-14 10:-24 11:-36
near:sher	4:-10 5:-12 7:11
near:shif	0:-21 2:-22 3:-17 4:21 5:-21 6:22 7:-10 9:-11 10:-25
near:ship	0:15 2:-19 3:-8 4:26 5:-18 6:-24 7:11 8:-30 10:-44
near:shir	0:12 3:22 6:-15 10:-10 11:-25
near:shoc	5:-22 6:26
near:shoo	2:-34 4:-21 5:12 6:25 7:-9 10:-30
near:shop	4:19 8:-14
near:shor	0:-9 2:-10 3:-9 4:-40 5:-31 6:24 7:16 8:-17 9:-12 10:30
near:shot	0:-104 1:-41 2:33 3:-33 4:-30 5:-80 6:98 7:-69 8:-71 9:-30 10:-72 11:-22
near:shou	0:14 1:-9 2:-34 3:-14 4:19 5:-21 7:-48 8:-11 9:30 10:-43 11:-26
near:shov	3:-11 5:-12 6:17 11:14
near:show	2:23 3:-8 4:13 5:-14 7:-16 8:-24 9:-16 10:-37 11:10
near:shra	0:-15 3:-10 4:-8 5:57 6:-51 9:-10
near:shri	0:-10 1:-16 3:-40 4:-17 6:-32 7:26 9:-29 11:29
near:shru	1:-10 3:19 4:-10 5:-11 6:20 9:-29 10:-13 11:-30
near:shuj	2:26 6:-20 7:-12
near:shut	0:-13 2:-17 6:13 7:-10 8:-9 9:10 10:-8
near:sibl	6:9
near:sick	0:-8 2:14 4:-25 6:-9 8:-23 10:20
near:side	0:-22 1:-22 3:-28 5:-57 7:-37 8:42 9:16 10:-15 11:-30
near:sieg	0:-22 1:13 2:-21 4:-33 5:-24 6:35 7:-12 9:-11
near:sigh	0:-10 4:-11 5:11 6:-15 7:9
near:sign	0:-31 1:-15 2:34 3:-20 4:-49 5:-39 8:11 9:10 10:-41 11:-31
near:simi	2:-14 3:-9 4:-8 6:28
near:sina	5:10 6:10 7:-14
near:sinc	1:12 2:-39 4:-39 5:-21 6:-24 7:-33 8:11 9:-18 10:15 11:11
near:sind	3:16 6:21 9:-21
near:sing	0:-40 1:-11 2:-26 3:-19 4:-33 5:-39 6:47 7:-25 8:-17 9:39 10:-25 11:-26
near:sinj	3:13
near:sink	6:22
near:sist	0:-29 2:8 3:-10 5:-32 6:25 7:-23 8:-16 10:20
near:site	1:24 2:-21 3:14 4:-14 5:-55 6:-19 7:-30 8:-29 10:-25 11:10
near:sitt	0:-15 2:-19 4:38 5:9 6:-10 7:-27 8:-16 9:-23 10:-25 11:-25
near:situ	4:-12 6:-30 7:29
near:six	0:-32 1:-29 2:-45 3:30 4:29 5:42 6:-19 7:-44 9:-51 10:-35
near:sixt	1:10 2:17 3:-34 4:-15 5:23 7:-13 8:-9 9:-9 10:-44 11:27
near:size	3:13 9:-11
near:slai	0:-34 2:-35 3:-31 4:-23 5:-17 6:67 7:13 9:-8 10:-20
near:slau	2:-30 3:-17 5:-18 6:31
near:slee	0:-30 1:-15 2:-16 3:25 4:-44 5:-54 6:-16 7:-14 8:-11 9:24 10:-27 11:-56
near:slep	0:-8 2:-10 3:17 4:-9 5:15 6:-19 7:11 9:-10 10:-24 11:-13
near:slid	3:-8 5:-11 6:25 7:-8
near:slig	5:31 6:-24 7:-10
near:slip	0:-34 2:-25 4:-15 5:-8 8:-10 10:34
near:slop	0:17 3:43 4:-11 5:-17 6:-23 7:-12 9:-10 10:-10 11:-14
near:smal	0:-46 2:28 3:13 4:-39 5:-14 6:36 7:-14 8:-8 9:-25 10:-33
near:smok	3:-12 4:-12 5:10 7:-10
near:snak	0:-27 2:36 4:-34 5:39 6:-31 7:-16 8:-15 9:-9 10:-35 11:-13
near:snow	6:10
near:soci	0:25 4:-34 5:-30 6:-13 7:-17 8:-16 9:21 10:-20 11:-26
near:sofa	6:9
near:soil	9:11
near:sold	1:-25 2:-29 3:-66 5:-10 6:-17 7:-34 8:37 9:-47 11:-42
near:soma	0:-27 2:-14 4:21 7:21 8:-19 9:-23 11:-23
near:some	0:22 1:-19 2:-63 4:-20 6:-15 7:-20 9:-18
near:son	4:-9 5:-26 6:35 7:-12
near:sond	0:-25 4:-10 6:29
near:sons	0:-8 4:-19 6:9 7:-9 8:-19 10:22
near:soro	3:-16 5:16
near:sorr	2:-9 4:-9 5:-15 6:-32 7:37
near:soug	0:-16 1:-8 4:-29 5:-28 6:-65 7:65 8:-23 9:14 10:-9 11:-10
near:sour	2:-21 3:9 4:-37 5:-16 6:34 7:-28 9:-9 10:16 11:-27
near:sout	0:-18 1:-20 2:-38 3:-8 4:-23 5:-28 7:-14 8:25 10:-44 11:16
near:spac	0:21 9:14 10:-21 11:-17
near:spai	6:22
near:span	5:-9 6:24
near:spea	1:-19 2:-32 4:-19 7:-9 8:-15 10:-24 11:8
near:spec	0:-11 2:-19 4:-18 5:-15 6:32 7:21 8:-17 10:-9
near:spee	0:16 4:-15 10:-8
near:spen	2:-17 3:47 4:31 6:-23 7:-21 8:-12 9:-27 10:-31 11:-18
near:spin	3:-32 6:-11 9:-24 11:37
near:spit	5:11
near:spli	5:25 6:-18
near:spok	1:-24 2:12 3:-52 4:-29 5:21 6:-20 7:-23 9:-43 11:22
near:spon	2:-8 5:-15 6:18 9:15
near:spor	3:24 9:-15
near:spot	0:-26 2:-8 4:11 6:14 7:-11 10:-8
near:spre	5:-21 6:24
near:spri	0:21 1:-13 2:-28 4:-8 5:-13 6:-19 7:25 8:-16 10:-25 11:-11
near:spyi	0:-22 3:-13 4:22 6:-10 8:-20 9:-12 10:-12 11:15
near:squa	6:8
near:sque	0:10 3:-26 6:-17 9:14 10:-19 11:20
near:sri	0:20 2:-9 3:-26 4:-24 5:-10 6:27 7:-10 8:-11 9:-25 10:-13 11:-18
near:stab	2:-36 4:-36 5:28 7:-44 10:-22
near:stad	0:-11 2:-11 3:12 4:-16 5:-13 6:-13 9:20 10:-14 11:-26
near:staf	0:15 2:-20 3:-23 5:-16 6:16 7:-20 8:-26 9:-23 11:17
near:stag	2:-9 3:-13 4:-15 6:31 7:-14
near:stai	3:19 4:-9 5:-23 6:23 7:-11 10:-8
near:stal	3:22 7:-16 9:-9 11:-19
near:stan	0:-13 1:-10 2:-14 3:9 4:10 5:-12 7:16 8:-15 9:-32 10:-22 11:-22
near:star	0:17 1:-23 2:26 4:-50 5:-57 7:-40 9:-28 10:-37 11:18
near:stat	0:-32 2:-23 3:18 4:-10 5:-29 6:28 7:-8 8:-41 10:10 11:-41
near:stay	0:-37 1:-17 2:-42 3:37 4:45 5:-41 6:-24 7:-12 8:-40 10:-63 11:-38
near:stee	6:19 7:-8 9:-13
near:step	0:-18 2:-16 3:11 4:-30 5:27 6:-34 7:-21 9:-22 10:19 11:-19
near:stil	0:-65 1:-38 2:-21 3:20 4:76 5:-42 6:-56 7:35 8:-102 9:13 10:-44 11:-78
near:stit	0:-14 2:-8 4:-13 5:46 6:-39 7:-11 10:-11
near:stol	0:-8 4:18
near:ston	3:-17 4:-19 5:-8 6:-11 7:23 11:-10
near:stoo	0:-8 1:-10 3:-29 4:-11 5:-38 6:32 7:-25 11:-20
near:stop	1:-8 2:-21 3:17 5:-26 6:32 7:-26 8:-13 10:-22 11:-42
near:stor	0:-15 2:-27 3:-12 4:-18 5:-14 6:40 9:-11 10:-18
near:stra	0:-15 2:17 3:-36 4:-34 5:-32 7:-11 9:11 10:17 11:15
near:stre	0:41 1:-9 2:-37 3:-15 4:-47 5:-38 7:-15 8:10 9:-23 11:-31
near:stri	1:-11 2:26 4:-23 6:-11 8:-9 9:-15 10:-27 11:-8
near:stro	5:-19 6:23
near:stru	0:-8 1:-8 2:-20 3:-11 4:14 6:22 7:-18 9:-8 10:-11
near:stud	2:-25 3:-11 4:20 5:-36 6:63 7:-27 8:-15 9:-9 10:-25
near:sub	5:-16 6:28 7:-12
near:subs	5:-8 6:16
near:subu	0:21 2:-8 3:-8 6:8 7:-25
near:succ	0:-10 5:-20 6:38 7:-26 10:-11
near:such	3:34 5:-8 9:-9 10:-9 11:-29
near:suda	0:-59 1:-20 2:-38 3:-37 4:-21 5:-68 6:-27 8:54 9:42 10:-29 11:-22
near:suff	0:-8 3:-11 4:-11 5:35 6:-8 9:-17
near:suga	0:-15 2:-10 3:29 4:16 9:-25 10:-9 11:-10
near:suic	6:8
near:sul	6:9
near:sula	3:22 4:-19 7:-13 9:-16
near:sum	3:-30 6:-15 7:-9 9:-19 11:30
near:suma	5:-10 6:26
near:summ	2:-8 3:-26 4:-15 5:-15 6:43 7:-11 9:-22 10:-27
near:sumy	6:14
near:sund	0:-22 1:-12 2:-46 3:-31 4:-72 6:29 7:-14 8:-20 9:-15 10:20 11:29
near:supe	3:-8 5:8 6:13 7:-18
near:supp	0:-19 3:15 4:-17 6:32 7:-18 8:-33 9:-33 10:31
near:supr	2:-14 5:12
near:surg	0:-19 2:-20 3:-25 4:-8 5:47 6:-9 7:-47 8:-13 9:-9 10:-14
near:surr	0:26 3:12 4:-12 8:-22 9:-8 11:-9
near:surv	0:8 1:-21 2:54 3:19 4:-11 5:12 6:-31 8:-11 9:-32 10:-26 11:-54
near:susp	0:-35 2:-18 3:-10 4:9 6:19 9:-9 11:-9
near:sust	0:-9 2:-21 3:-17 4:-14 5:43 7:-20 9:-9 10:-15
near:suzu	3:21 9:-11
near:swal	5:10
near:swam	3:15 6:-20 7:22 9:-15
near:swap	0:-9 2:-10 4:-27 5:-11 6:-28 7:-9 8:53 9:-12 10:-26 11:-10
near:swee	0:-10 3:13 5:-16 6:30 7:-15 9:-17
near:swei	8:13 9:-8 10:-14 11:-9
near:swep	0:-9 2:-8 3:-12 5:-15 7:18
near:swis	0:-40 2:-14 5:-11 7:29 10:-20
near:swor	2:-19 4:27 6:-27 7:-8
near:syri	0:-19 1:-14 3:-44 4:-17 5:-20 6:47 8:-11 10:-34 11:13
near:syst	1:24 3:8 6:-32
near:tabl	0:-9 2:-39 5:14 6:10 7:-9 10:-15
near:taga	0:-21 2:-8 4:25 5:-12 7:-13 10:-14
near:tail	0:-8 3:-9 4:-11 5:22 6:-14 7:-8
near:taiw	5:15 7:-14
near:taiz	3:29 5:-9 6:-10 11:-13
near:take	0:68 1:-43 4:-24 6:-81 7:-43 10:-20 11:-23
near:taki	2:-11 3:-15 4:-23 5:-34 6:50 7:-18 9:-15 10:-14 11:-20
near:tali	6:19
near:talk	2:-36 3:-16 4:-19 5:11 6:-10 7:-21 8:14 9:-14 10:18 11:-14
near:tall	0:16 1:15 2:-13 3:-12 5:-18 6:-40 7:-22 8:-10 10:-12 11:23
near:tami	0:48 2:-23 4:-36 5:-10 6:-44 7:-16 8:-21 10:-24
near:tank	1:22 2:-14 3:-15 4:29 5:-23 6:-9 7:-11 8:-12 10:-24
near:tanz	2:16 3:-39 4:-19 5:-9 6:11 7:-8 9:24 10:-11
near:targ	6:9
near:tarp	3:9 5:-18 6:21 7:-24 9:-11
near:tarr	3:-21 9:-10 11:22
near:tawi	0:19 2:-13 3:59 4:-25 5:-29 6:-34 7:-16 8:-14 9:-40 11:-45
near:tbil	5:27 6:-23
near:tea	3:-10 5:12 6:10 7:-10
near:teac	0:63 1:-10 2:-13 3:-33 4:-44 5:-30 6:13 7:-24 8:-37 9:-22 10:-31 11:-10
near:team	0:25 2:-22 3:-19 4:-25 6:-29 7:-14 9:-17 10:18
near:tear	5:18 6:-14
near:tebn	6:8
near:tech	4:-16 5:-21 6:27 10:-16
near:teen	0:-12 2:-10 3:-16 4:-18 5:9 6:-10 7:-16 8:-14 9:-8 10:-18 11:24
near:teet	2:-16 4:-10 5:-15 6:36
near:tehr	0:-15 3:-11 4:-11 5:-10 8:-13 9:26 11:-19
near:tele	0:-50 2:-18 3:-32 5:29 6:14 7:-17 8:-23 9:29 11:-29
near:tell	1:-10 2:-39 3:22 4:-29 5:20 6:-19 7:-29 9:-10 11:-14
near:temp	0:-10 4:-10 5:-25 6:29 7:-23 9:17 11:-23
near:ten	0:-8 1:20 3:-20 4:-33 6:10 7:-48 8:28 9:-31 10:-22 11:-20
near:tend	5:-16 6:-18 7:19
near:tens	3:23 5:-11 7:-8 9:-20 11:11
near:tent	3:53 4:-9 5:30 6:-10 7:-13 9:-45 11:-35
near:tere	0:-10 4:19 6:-8 8:-9 10:-16
near:term	0:-24 3:-16 5:-8 8:43 10:-37
near:tern	6:-8 7:18
near:terr	0:-35 1:-10 2:23 3:23 4:-23 5:-45 6:-30 7:-43 8:-39 9:-36 10:33
near:tesf	3:15
near:test	2:-8 6:34
near:thai	0:-22 1:-12 2:18 3:-51 5:-36 7:-29 8:-13 10:15 11:-51
near:than	0:-27 2:-56 3:-14 5:-9 6:33 8:-10 10:-38 11:-12
near:that	0:-10 1:-22 3:-36 4:11 5:-44 6:-16 7:26 8:-10 9:15 10:-11 11:-21
near:the	0:-9 1:17 5:-36 6:10 7:-42 8:-11 11:-23
near:thea	0:-21 5:14 10:19
near:thei	0:-24 1:-53 2:23 3:-22 5:-24 7:-28 8:19 9:-21 10:-13 11:21
near:them	1:-35 3:-10 4:-10 5:-14 6:-16 7:-25 8:-10 9:-34 10:17
near:then	1:-17 2:-63 3:-23 5:-35 6:14 7:36 8:-46 9:-25 10:-26
near:ther	0:-39 1:-33 2:-12 3:-18 4:58 5:-46 6:-64 7:18 9:-26 10:-87 11:32
near:thes	0:-33 2:-12 3:26 4:-33 5:-12 6:15 7:-29 8:13 9:-65 11:9
near:they	0:28 1:18 2:23 3:-24 5:-32 7:-40 8:-51 10:-15 11:-34
near:thin	0:-24 2:15 3:-10 4:-25 5:-19 6:-14 7:25 9:-30 10:16 11:-35
near:thir	0:27 1:-22 2:-8 3:-12 4:-57 7:-34 8:9 9:-13 10:-27
near:this	1:-14 2:-23 3:-16 4:-27 5:-31 6:10 7:-60 8:-18 9:9 10:22 11:-11
near:thom	6:10
near:thos	0:-40 1:-42 2:23 3:-19 4:-25 5:-35 8:34 10:-39
near:thou	0:-40 1:22 2:-39 4:48 5:-47 6:-10 7:-33 8:-11 10:-55
near:thre	0:14 1:-50 2:-49 4:-56 5:10 6:-8 7:-34 9:12 10:14 11:-55
near:thro	0:-73 1:-23 3:-53 4:-76 6:-16 7:-15 8:-11 9:32 10:20
near:thur	0:-11 1:-11 3:-31 4:-23 5:-10 7:-36 10:18 11:26
near:thus	5:9 6:9
near:tibu	3:23 4:21 6:-11 8:-11 9:-23 10:-21
near:tick	6:-13 7:14
near:tied	0:-16 2:-12 4:19 5:-22 6:21 8:-10 10:-22
near:tigr	7:-16 9:23 11:-22
near:till	0:12 5:-13 6:8
near:time	1:-12 2:-33 3:36 4:25 5:-56 8:-11 9:-46 10:-53 11:-27
near:tine	0:-12 3:-76 6:-36 7:-9 9:79 10:-11 11:-59
near:toda	0:-45 1:-10 2:-8 3:45 6:19 7:-41 8:-19 10:-52 11:-40
near:todd	0:-13 3:-20 4:-29 5:-38 6:-32 7:44 8:-18 10:-8 11:-9
near:toge	0:36 2:14 3:10 5:-28 6:-30 7:-18 8:-33 10:-9 11:-9
near:toil	0:-19 3:28 4:-16 5:-16 6:-13
near:told	1:-32 3:-19 6:-29 7:10 8:-20 9:-62
near:toll	1:-19 2:-18 4:-33 5:-29 6:46 7:-26 8:-13 9:-23 10:-9
near:tom	4:-8 6:-16 7:18
near:tomo	6:12
near:tong	5:25 6:-17 7:-19
near:toni	3:14 5:-8
near:tonn	7:10
near:too	0:-30 2:-13 3:-31 6:15 7:-37 8:-20 9:-30 10:30 11:-17
near:took	0:31 1:-27 4:-40 5:-16 6:14 7:-49 8:-50 9:-9 10:-38 11:-11
near:top	3:30 9:-15 11:-24
near:torc	5:22 6:-21
near:tore	3:19 9:-18
near:tork	3:-37 5:-11 6:-16 9:-44 11:49
near:torr	6:20 7:-14
near:tota	0:-27 1:-18 2:13 4:-20 7:-22 8:-28 9:14 10:-27
near:tour	5:15 7:-9
near:towa	0:23 3:32 4:-16 5:-27 6:-38 7:11 8:-12 9:-31 10:-10 11:-8
near:towe	2:-15 3:-9 4:-8 5:-17 6:38 7:-9 8:-8 10:-28
near:town	0:-46 1:-19 2:-23 3:49 4:-47 7:-19 8:-31 9:-74 11:10
near:trac	0:-31 1:-15 2:16 4:-22 6:-67 7:62 9:-21 11:-16
near:trad	2:-14 3:-19 4:-33 5:-34 6:8 7:-24 8:35 9:-11 10:8 11:-8
near:traf	10:8
near:trai	0:10 2:-15 3:21 4:27 5:-15 6:14 7:-15 10:-35 11:-12
near:tram	2:-11 6:23 7:-8
near:tran	0:-42 1:-14 3:-41 5:35 6:-49 7:-31 8:23 9:46 10:-41 11:-28
near:trau	5:20 6:-19
near:trav	2:-15 5:29 8:-11
near:traw	0:-25 2:-9 4:25 6:-10 7:11 10:-23
near:trea	0:-30 1:-19 2:-30 4:-9 5:62 6:-52 7:-10 8:-45 9:-21 10:-41 11:-24
near:tree	0:-8 2:-13 3:-28 4:30 5:-42 6:34 8:-14 9:28 10:-24
near:tren	6:21
near:tria	4:-13 6:20
near:trib	0:-16 2:-23 4:-35 5:-40 6:46 7:-20 11:-13
near:trie	0:-17 1:-12 2:20 3:-23 4:-19 5:-16 6:-11 7:18 9:-15 10:-9
near:trig	0:21 6:-10 10:-15
near:trin	0:25 2:-10 3:-11 4:-12 5:-10 6:-17 9:12 10:-12 11:-11
near:trip	0:-9 3:-14 4:-8 5:-9 6:-22 7:23 8:-8 9:-16 10:-10 11:21
near:troo	0:-24 1:-10 3:-29 4:-12 5:-13 6:35 7:-16 8:-16 10:-11
near:trop	3:-21 6:26
near:truc	0:-25 1:-16 3:-26 4:-46 5:33 6:-50 8:-24 9:27 10:20 11:23
near:true	0:11 2:15 3:-19 4:-25 6:-29 7:22 9:26 10:-14
near:trus	1:15 6:-12 9:-12 11:-8
near:trut	0:10 6:13 7:-15
near:tryi	5:-8 6:16
near:tsel	0:-8 3:-15 9:-20 10:-8 11:22
near:tsun	1:17 3:-11 5:15 6:-19 7:-11
near:tues	1:-15 3:-34 4:-26 5:-20 6:-26 7:-22 8:-28 9:35 11:52
near:tulk	3:36 9:-31 11:-14
near:tuni	0:-14 1:34 3:-20 5:-32 6:-12 7:-12 8:-15 10:-11 11:-8
near:tunn	4:21 5:8 7:-27
near:turk	0:-18 1:-15 2:-8 3:-35 4:-23 6:15 7:-10 8:-8 9:-34 10:16 11:46
near:turn	1:-9 4:-38 5:-47 6:-44 7:43 8:10 9:-27 10:17 11:-23
near:twel	0:35 1:-12 2:-32 4:-29 5:-27 6:-40 8:27 9:-16 10:-33 11:-18
near:twen	2:-24 3:-22 4:21 5:-8 7:-19 9:-8 10:-21 11:11
near:twic	3:10 5:-8 6:16
near:twin	0:-8 2:-17 4:-19 5:-25 6:25 10:22
near:two	1:16 2:-38 3:-9 8:11 9:-21 10:-10 11:-61
near:typh	3:-10 6:28 7:-12
near:tyre	6:9
near:ugan	3:-19 4:-15 6:9 9:30 11:-9
near:ukra	0:-51 1:-10 2:-14 3:-33 4:33 5:-30 7:-17 8:33 9:-9 10:-20 11:-29
near:ulan	3:25 6:-17 11:-13
near:unab	2:-11 5:-10 6:24 10:-16
near:unac	0:19 1:-15 2:-10 3:-20 4:-50 5:-39 6:-28 7:23 8:-22 9:-21 11:11
near:uncl	6:-9 7:11
near:unde	0:-15 1:21 2:-9 4:-53 5:36 6:-23 7:-23 8:-16 10:-13
near:unex	1:-12 6:11
near:unfo	5:-17 7:16
near:unha	10:11
near:unhc	0:-25 1:13 5:-16 7:-12 9:-13 10:-13 11:27
near:unhu	2:-8 3:-8 5:-23 6:-21 7:28 9:-9 10:-20 11:-14
near:unic	0:16 2:-9 3:16 4:-13 9:-11 10:-11
near:unid	2:-28 6:38 8:-24 10:-30
near:unif	0:-49 3:16 4:36 5:-37 6:13 7:-23 9:-21 10:-16
near:unio	2:-30 3:-29 4:21 5:-33 6:26 7:33 8:-12 9:-12 10:-42
near:unit	0:-23 1:-13 2:-26 3:-25 4:24 5:15 7:-29 8:-27
near:univ	0:-40 2:-12 3:-10 4:-27 5:38 6:-17 8:-10 10:-14
near:unkn	0:-11 2:-11 3:-14 4:-14 5:-24 7:24 9:-14 10:12 11:-16
near:unlo	5:-11 7:13
near:unrw	3:8
near:unsa	3:17 5:-8
near:unti	0:-32 2:-31 3:19 4:24 5:17 6:19 7:-36 8:-14 9:-21 10:-41 11:-27
near:untr	3:-9 5:15 7:8 8:-27 10:-22
near:upda	3:9 5:-10
near:upon	3:-14 4:17 5:-18 6:-16 7:16 9:-14 10:-15 11:-8
near:uppe	3:10 4:10 9:-9 10:-10 11:-13
near:upro	1:-10 3:44 4:-8 5:-18 7:-17 9:-66
near:ups	0:-9 10:18
near:upwa	3:-20 6:27 7:-13
near:urba	3:10
near:urge	4:10 5:29 6:-28
near:use	3:-11 6:10 9:9 11:-9
near:used	0:-26 2:-11 3:-16 4:36 6:-8 9:-22 10:-34 11:-12
near:utta	6:-9 7:13
near:uvir	9:13 11:-16
near:vaca	3:27 6:-9 8:-13 10:-8 11:-25
near:vali	3:-19 4:-16 5:-27 6:60 7:-46
near:vall	3:21 4:-11 5:-15 9:-12
near:van	2:-8 4:-9 6:22
near:vani	2:-8 3:-12 4:-24 5:-14 7:34 9:-17 10:-13 11:-9
near:vans	0:-11 3:18 6:-9
near:vari	5:13 6:-9
near:vehi	0:-48 2:-12 3:-20 4:-30 5:19 6:25 7:19 10:12
near:vene	0:18 2:-13 3:-54 4:-31 5:-15 6:-36 7:-11 8:9 9:58 10:-28 11:-23
near:vent	3:-52 5:39 6:-16 7:-17 9:-32 10:-20 11:33
near:verd	6:9
near:veri	0:-21 2:-10 3:-10 4:-11 5:-12 6:34 7:-15 8:-8 9:-12
near:vers	3:-23 4:-11 7:-10 9:20
near:very	5:21 6:-37 7:18
near:vess	0:-25 2:-15 4:36 5:-19 6:-11 8:-12 10:-20
near:vice	0:-32 2:-32 4:-16 6:8 9:-15 10:27 11:14
near:vict	0:12 1:21 2:11 4:-39 5:-35 7:-39 9:-11
near:vide	2:25 4:31 5:-26 6:-41 7:8 8:-20 10:-34
near:vien	5:18 6:-14
near:viet	3:-10 5:-9 6:28 7:-13
near:vill	0:17 1:-12 2:-13 3:52 4:-53 5:-64 6:23 7:-35 8:-55 9:-29 10:-26 11:8
near:viol	0:-20 1:-13 2:-13 3:17 5:11 6:19 9:-25 10:-10 11:-21
near:visa	5:-11 6:17
near:visi	0:-16 3:24 4:21 5:-23 6:-32 7:-15 8:-22 9:-14 10:16 11:-16
near:vita	5:9 6:-8
near:volc	3:9
near:volo	6:-18
near:volu	0:-35 1:-10 2:-16 4:-31 5:18 7:-13 8:-16 9:-34 10:-35 11:25
near:waba	3:12 5:21 6:-22 9:-8
near:wade	0:-21 3:-21 5:-18 6:-9 9:33 11:-31
near:wadi	3:-25 6:15 7:-8 9:30 11:-13
near:wait	0:-11 2:-38 3:-39 4:39 5:-24 6:-8 7:-17 8:-21 9:34 10:-18 11:-21
near:waji	5:-10 6:-11 7:15
near:wake	6:10
near:wali	3:17 9:-14
near:walk	0:37 1:-11 3:-19 4:-9 6:-80 7:-60 8:-69 10:28 11:16
near:wall	0:-20 1:-20 2:-20 3:-18 4:-29 6:-15 7:9 8:-19 9:-20 10:18 11:26
near:wang	6:12
near:want	0:-8 2:12 3:-24 4:-12 5:-19 6:-9 7:-16 8:29 9:18 10:-36 11:-18
near:war	2:-33 3:-20 4:-58 5:10 6:20 8:-20 9:-51 11:10
near:ward	0:-13 2:-19 4:-39 5:59 6:-28 7:-31 9:-8 10:-22 11:-20
near:warn	2:-10 3:-13 5:-15 6:18 9:20 11:-20
near:warr	4:-9 6:26 7:-11
near:wars	3:-18 9:18
near:was	1:-14 4:18 5:9 6:-29 7:-25 9:-69 11:-18
near:wash	0:-21 2:-10 3:-19 4:-30 6:47 7:-33 9:11 10:-22 11:-20
near:watc	0:-13 1:-8 3:-23 5:31 6:-13 7:-11 9:-11
near:wate	0:-39 1:-12 2:-35 4:-40 7:24 8:-55 9:11 11:9
near:wave	0:44 2:-12 3:8 4:-25 6:-30 9:-15 10:-12
near:way	0:23 1:-10 2:-53 3:-62 4:-24 5:-12 7:-42 8:26 9:-42 10:-53 11:35
near:wazi	0:-8 5:-19 6:9 10:10
near:weak	5:33 6:-9 7:-10 9:-23 10:-25 11:-14
near:weap	1:18 5:-11 6:-16
near:weat	6:11
near:wedd	0:10 5:29 6:-32 10:-10
near:wedn	0:-36 2:-30 3:8 5:-16 6:-29 9:-26 10:31 11:-22
near:week	0:-19 1:-38 3:24 4:-18 5:-63 6:-25 7:-44 8:-69 9:43 10:31 11:-9
near:welc	3:9
near:welf	3:24 6:-9 9:-19 11:-9
near:well	0:16 2:-13 3:-20 5:13 6:-8 7:-14 8:-12 9:-16 11:14
near:went	0:-46 3:-27 4:-76 5:-8 8:20 9:-32 11:23
near:were	0:16 3:-24 4:-24 5:9 6:-17 7:-36 8:13 9:-56 10:-14 11:-11
near:west	1:20 2:-15 3:12 5:-23 6:29 7:-15 8:-15 9:-34 10:-24 11:22
near:wfp	0:-15 2:21 4:8 6:-17 7:-11 8:-11 9:-9 10:-20
near:what	0:23 1:-10 2:-31 3:-52 5:-33 6:-27 7:-26 8:-10 9:18 10:14 11:17
near:whee	3:26 5:-23 6:-17 7:-9
near:when	1:-37 2:-38 3:-15 4:-15 5:9 6:26 7:-72 8:-12 9:-8 10:-15
near:wher	0:-8 1:-26 2:-65 4:12 5:22 6:15 7:-29 8:-45 10:-12 11:-72
near:whet	2:13 4:-11 10:-11
near:whic	1:10 2:-70 4:-8 5:-30 6:17 7:8 8:-19 9:-16 11:-20
near:whil	0:-26 1:-11 2:10 3:-15 4:-26 5:32 6:-34 8:-35 9:-36 10:34 11:-12
near:whip	2:-8 3:-17 5:39 6:-29 10:-9
near:whit	0:-8 3:-12 6:36 7:-22
near:who	0:-23 1:-71 2:-36 3:-19 4:-16 5:-23 7:-9 9:22 11:9
near:whol	0:17 1:19 3:-49 4:-26 5:-36 6:12 7:-28 8:-9 9:19 10:-31
near:whom	0:-11 1:23 3:-31 4:15 6:-57 8:-25 11:-30
near:whos	0:-39 1:-34 3:42 4:-31 5:28 6:-52 7:25 8:-26 10:-35 11:-31
near:wide	0:12 3:17 6:-10 9:-10
near:wife	0:-29 2:-13 3:-12 4:-11 5:-10 6:37 7:-20 8:-10 9:12 10:-22 11:-8
near:wild	3:9
near:will	0:-20 1:-21 2:-21 3:20 4:-17 5:33 6:-50 8:-35 9:21 10:33 11:-43
near:wind	4:-13 5:24 6:-13 7:-20 9:-8 10:9 11:15
near:wing	4:11 6:-10
near:wint	0:-15 2:-13 3:28 4:-44 5:-48 6:45 7:-36 9:-26 10:-28
near:wipe	6:11
near:wish	6:8
near:with	1:-78 3:9 4:11 5:16 6:-20 7:-12 8:-47 9:-40 10:-12 11:-23
near:witn	0:10 5:-8
near:wive	0:31 6:-32
near:woma	0:8 2:-22 3:-32 4:-16 5:19 6:11 7:-35 8:-8 9:-16 10:-16 11:-12
near:wome	0:-19 1:-37 2:-89 3:-37 4:-40 5:-42 8:-16 9:27 10:39 11:-28
near:word	0:-16 4:-8 6:10 7:17
near:wore	5:8 7:-22
near:work	0:32 1:-26 2:-12 3:-26 4:30 5:-31 6:-26 7:8 8:-56 9:-38 10:-21 11:-35
near:worl	0:38 1:-10 3:18 4:-24 5:-19 7:-17 8:-31 9:-29 10:-40 11:-23
near:wors	3:-15 4:18 6:36 7:-23 9:15 10:-24 11:-23
near:woul	0:-34 1:-12 3:14 4:-54 5:-45 6:-30 8:51 9:-48 11:11
near:woun	0:-71 1:-52 2:-91 3:-73 4:-63 5:80 6:-26 7:-42 9:-43 10:-105 11:-34
near:wrap	2:-24 4:-8 6:25
near:wrec	6:8
near:wris	0:-27 2:-25 3:-19 4:-17 5:29 6:-34 8:-15 9:23 10:11 11:-12
near:writ	0:31 3:-41 4:-25 5:-17 6:17 7:-32 8:-12 9:-19 10:-14 11:-10
near:wron	2:-14 4:-23 6:-17 7:-9 8:27 10:-10
near:wrot	0:-55 1:-8 2:-25 3:-27 4:-20 5:31 7:-38 8:40 9:-21 10:-24 11:-15
near:xinh	4:10 6:9 7:-8
near:yach	6:11
near:yard	0:-17 2:-13 3:-17 4:-33 5:-13 6:44 10:-24 11:11
near:year	0:8 1:13 2:-40 3:-22 5:-50 6:45 7:-64 8:-12 9:-39 10:-39 11:29
near:yell	0:21 2:-12 4:-12 6:-9 7:-9
near:yeme	0:-32 2:13 4:18 5:-15 6:-39 7:-16 8:31 11:-12
near:yere	0:-12 4:15 5:20 6:-11 10:-21
near:yest	0:-27 1:-8 2:-31 3:32 4:-33 5:14 6:10 7:-25 8:-14 9:13 10:-11 11:-46
near:yet	0:-48 1:-13 4:16 5:-24 7:39 8:-31 9:-39 10:-62 11:-53
near:yiel	0:-10 4:-29 6:26 7:-8 10:-10
near:york	0:-8 6:-15 10:20
near:you	0:21 1:-8 4:10 5:-24 6:10 7:-29 8:-11 9:-8 11:-9
near:youn	0:-30 2:23 3:-15 4:-25 6:9 7:-29 8:-8 10:14 11:-19
near:yout	0:8 6:-13
near:zamb	0:-14 7:-8 10:14
near:zamf	0:-14 2:-11 4:18 8:-10
near:zamz	0:8 6:-9 7:9 9:-9
near:zapo	0:-13 3:18 5:-13 6:14 7:-9
near:zara	5:-28 6:34
near:zayt	5:-15 6:16
near:zeit	5:-9 6:11
near:zele	6:-16 10:9
near:zona	6:12 10:-16
near:zone	0:-24 3:31 4:-8 5:-19 7:16 9:-26 11:-16
next:claim-abducted	0:-12 2:-47 3:44 4:-11 5:-21 6:22 7:-10 8:-64 9:-20 11:-72
next:claim-allocated	0:-44 1:-13 2:11 3:30 5:22 6:-43 7:-57 8:-26 9:-46 10:-15 11:20
next:claim-casualties	1:39 3:-8 4:-29 5:-8 6:-22 7:-27 8:-26 10:-21 11:-8
next:claim-dead-in-captivity	0:46 1:-16 2:8 3:-21 5:-52 6:-25 7:-52 8:-22 9:-21 10:-10 11:-22
next:claim-delivered	0:20 1:-18 2:-14 4:-37 5:-27 6:-24 8:-13 9:-40 10:-12 11:37
next:claim-displaced	0:-11 1:-18 2:-33 3:17 4:-21 7:-10 8:-88 9:-16 10:-23 11:-25
next:claim-held	0:35 3:-36 5:-57 6:-15 7:-58 8:-23 9:-14 10:10 11:-46
next:claim-injured	0:-34 1:-17 2:-50 3:-34 4:-51 5:16 6:26 7:23 8:21 9:-75 10:-40 11:-27
next:claim-killed	0:-30 1:-12 2:14 3:-14 4:-10 5:9 8:-36 9:-44 11:-52
next:claim-missing	0:-16 1:-50 3:-54 5:11 6:38 8:-53 9:-56 10:-23 11:-77
next:claim-pledged	0:-52 1:-14 2:12 3:-24 4:12 5:-9 6:-14 7:-58 8:-24 10:-42 11:47
next:claim-prisoners-exchanged	0:-15 1:-17 3:-15 5:-16 6:-61 7:-18 8:15 9:-25 10:19 11:-31
next:claim-refugees	0:-57 1:-31 2:-57 3:12 4:-75 5:-69 6:32 9:10 11:-20
next:claim-released	0:8 1:-42 2:22 3:-32 6:-36 7:-38 8:14 9:-55 10:-19 11:-63
next:claim-requested	1:-14 2:-16 3:21 4:-34 5:-21 7:-40 8:-13 9:-12 10:-46 11:13
next:claim-returned	0:35 1:-48 2:-79 3:-19 4:-24 5:-52 6:-46 8:-8 9:13 10:-19 11:27
next:claim-total	3:18 5:8 9:-17
noun:	0:-39 2:10 4:-10 5:9 6:-11 8:-16 9:-20 11:-17
noun:adult	6:11
noun:afghan	3:-30 6:-21 8:19 9:-13 10:-10 11:36
noun:agent	0:-13 4:-12 5:13 8:-8
noun:aid-worker	0:-35 2:-9 4:36 7:23 10:-20 11:-9
noun:american	4:-11 8:15 10:-10
noun:apprentice	3:-9 4:-9 5:-9 6:28 10:-16
noun:armenian	0:-21 3:-13 4:17 5:-15 6:-19 7:-21 8:-28 9:20 11:-16
noun:arrival	0:-19 6:-46 7:-12 8:-12 10:-8 11:11
noun:attacker	0:-11 2:-9 5:-28 6:40
noun:aunt	0:23 4:-11 5:-8 6:-18 10:-20
noun:baby	2:-8 3:-8 4:-17 5:-18 6:30 7:-11 10:-9
noun:bandit	0:-39 2:-13 4:-16 6:53 10:-30
noun:body	0:-52 1:-36 2:40 3:-36 4:-80 5:-69 6:108 7:-82 8:-60 9:-38 10:-78 11:-18
noun:boy	0:-31 1:-11 2:36 3:-39 4:-45 5:13 6:-43 7:30 8:-42 9:-19 10:17 11:-17
noun:brother	0:-46 1:-10 2:-22 3:-24 4:-49 5:-64 6:64 7:-14 8:-34 9:-17 11:-15
noun:bus-passenger	0:9
noun:captive	0:-24 2:29 3:-19 4:-24 6:-35 7:-13 10:10
noun:case	3:-10 4:-14 6:-18 10:15
noun:casualty	0:-15 1:47 3:-40 4:-15 5:22 6:-42 7:-12 8:-10 9:-18 10:-11 11:-10
noun:catechist	0:-14 2:-14 6:18
noun:child	0:27 1:-40 2:-63 3:17 4:-81 5:8 6:-8 8:-79 9:-33 10:30 11:-38
noun:chinese	0:-23 2:-16 4:22 7:12 10:-13
noun:citizen	0:-24 3:13 4:-23 5:-10 8:-13 9:-13 10:10 11:17
noun:civilian	0:-28 1:-26 2:-60 3:-66 4:-11 5:-19 6:51 7:-67 8:-44 9:-59 10:61 11:-39
noun:climber	6:9
noun:colleague	3:-10 4:12 5:22 6:-11 7:8 8:-15 9:-9 10:-36
noun:colombian	3:-26 9:26
noun:commander	0:25 2:-22 4:-15 5:-34 7:-22 8:24 10:-36
noun:compatriot	0:-10 2:-8 3:-8 4:-14 5:-11 6:23 7:-17 10:23
noun:comrade	0:12 5:15 6:-22
noun:congolese	3:-11 6:-17 7:-12 9:29 11:-22
noun:constable	6:11
noun:contractor	5:11 6:-9
noun:cook	0:-23 2:-41 4:-15 5:28 6:-37 8:-20 10:37
noun:corporal	2:11 4:-20 5:16 6:-14 8:-9 10:-8
noun:corpse	5:-11 6:31
noun:cousin	2:-12 3:-25 4:-14 5:12 6:-10 9:21 10:-18
noun:crew	2:-11 3:-8 4:10 5:-25 7:18 8:-17 10:-41
noun:crew-member	0:-19 2:-21 3:-8 4:18 5:11 8:-17
noun:customer	5:9
noun:cypriot	6:16 7:-15
noun:daughter	2:-14 4:10 5:13 7:-20 8:-9
noun:death	0:-49 1:10 2:-21 3:-58 4:-25 5:-63 6:106 7:-63 9:-37 10:-14 11:-21
noun:deckhand	0:-8 2:-9 5:21
noun:defender	6:-10 8:24 10:-18
noun:detainee	0:-29 2:17 3:-33 4:15 5:-11 6:-38 8:62 9:-16 10:-62 11:-15
noun:digger	0:-9 3:13 6:-29 7:31 9:-10
noun:displaced-person	3:51 4:-9 5:-11 6:-12 7:-17 9:-49 11:-21
noun:doctor	0:-8 4:42 5:-18 6:-32 7:-24 8:-22 10:-14
noun:driver	0:27 2:-32 3:-24 5:9 6:-12 7:27 8:-23 10:-29
noun:elderly	6:9
noun:elderly-man	0:-8 6:-24 10:25
noun:emirati	0:-16 2:-8 4:-25 6:-8 8:-10 10:28
noun:employee	0:25 5:-22 6:11 7:-27 8:-37 9:-10
noun:engineer	0:-25 2:-11 4:10 5:-22 6:-32 7:29 8:-10 10:17
noun:evacuee	3:-28 6:-24 9:-18 11:40
noun:family	5:-10 6:18 7:-11
noun:farmer	0:-18 5:8 6:-18 7:9
noun:fatality	0:-10 1:-19 3:-15 4:-21 5:-35 6:68 7:-20 9:-8
noun:fighter	2:-48 3:-14 4:-45 5:23 6:43 7:-23 10:-14 11:-8
noun:filipino	2:-12 3:11 4:17 8:-26 9:-9 10:9
noun:firefighter	0:-9 5:13 7:-20
noun:fisherman	0:16 2:21 3:-36 5:-32 6:-53 7:46 8:-19 9:-25 11:-33
noun:foreigner	0:-12 2:-16 3:-19 4:-13 5:-20 6:-22 8:-20 9:-12 10:36
noun:friend	3:-20 4:-12 5:-11 6:26 7:-9
noun:girl	0:35 1:11 2:-49 3:-31 4:-28 5:24 6:-46 7:13 8:-40 9:-18 10:-11 11:-15
noun:grandchild	6:10
noun:grave	0:-22 3:-14 6:31 7:-10
noun:guard	0:-11 4:-38 5:-37 6:16 7:8 8:-28 10:17
noun:guest	0:-12 4:-23 5:21 6:8 10:-17
noun:haitian	3:8 9:-37 11:20
noun:health-worker	0:20 5:-15 10:-8
noun:herder	0:-11 4:-12 6:15 10:13
noun:hiker	5:-29 6:30
noun:hostage	0:-25 1:-11 2:44 3:-23 4:-19 5:-25 6:-66 7:-20 8:-69 9:-11 10:41
noun:husband	6:10
noun:idp	3:45 9:-41
noun:indian	2:-32 3:-14 4:23 5:-16 6:-38 7:14 8:-27
noun:individual	0:-17 3:68 4:-21 5:-26 6:-19 7:-20 8:-26 9:-32 10:-30 11:-14
noun:infant	2:-23 5:-17 6:48 7:-8
noun:inhabitant	0:-17 1:-11 3:16 4:-33 5:-23 6:-38 8:-18 10:-22 11:10
noun:injury	0:-21 1:-8 3:-35 5:91 6:-84 7:-28 9:-11
noun:inmate	1:-8 2:-32 3:10 4:-9 6:29 7:-11
noun:iraqi	0:-8 4:-18 6:-15 7:11 8:-8 9:-21 10:-10 11:18
noun:israeli	2:12 6:-30 8:-35 10:20
noun:jamaican	3:9
noun:journalist	0:-19 2:-16 4:-14 5:-9 6:-28 7:-13 8:16 10:20
noun:judge	5:-20 6:22 7:-9
noun:khwarij	6:28 10:-8
noun:labourer	0:17 2:-8 5:-22 6:-32 7:-10 10:10
noun:leader	0:-14 6:30
noun:lebanese	0:-12 4:19 5:-13 7:-11 8:-16 9:-28 11:8
noun:life	0:-47 1:-26 3:-35 4:-14 5:-21 6:104 7:-25 9:-27 11:-8
noun:local	6:14
noun:lorry-driver	8:-10 10:15
noun:malian	0:-11 3:-39 6:-15 9:44 11:-20
noun:man	0:17 1:-27 2:-21 3:-67 4:39 5:-38 6:-22 7:11 8:29 9:-13 10:-42 11:-34
noun:marine	4:12
noun:martyr	1:-17 3:-9 5:-61 6:75
noun:member	0:-11 1:-12 3:-28 4:-26 7:21 8:22 9:-16 10:-21 11:-10
noun:migrant	0:-13 3:-14 4:-12 5:15 7:-18 8:-29 10:33 11:-10
noun:militant	6:17
noun:militiaman	0:-19 4:-18 6:23
noun:miner	6:15
noun:minor	0:-19 2:-9 3:-29 4:-42 6:-27 7:-18 8:34 9:27 11:-9
noun:mother	3:-20 6:23 7:-14
noun:national	0:-13 2:-15 4:-51 5:-23 6:-33 7:17 8:22 9:-19 11:9
noun:neighbor	6:18 7:-18
noun:neighbour	3:15 5:19 6:-16 7:-12 9:-9
noun:nephew	0:22 4:-17 5:-29 6:18 10:-10
noun:new-arrival	3:-40 6:-26 9:54 11:-41
noun:niece	0:-13 2:-9 4:19 5:-8 7:-9 10:-13
noun:nigerian	0:13 3:-19 5:-12 6:-20 8:-10 10:-12 11:21
noun:nurse	0:41 2:-20 3:-18 6:-50 7:-29 8:-24 9:-10 11:-8
noun:occupant	3:19 5:-11 6:-10
noun:officer	0:13 2:22 3:-9 4:-19 5:39 6:-51 7:-21 8:8 10:-37
noun:official	4:31 6:-30
noun:operative	6:11
noun:other	0:-26 1:-24 3:30 4:20 5:44 6:-91 7:42 8:-49 9:-42 11:-51
noun:palestinian	0:-28 2:-33 3:-28 4:-18 5:-15 6:49 7:-10 8:33 9:-13 10:-57 11:-12
noun:paramedic	0:16 4:-8 5:-18 6:22 7:-31 10:-14
noun:parent	2:-15 6:18
noun:partner	0:21 4:-10 10:-18
noun:passenger	0:-32 1:-10 2:-19 3:-37 4:-38 5:41 6:-35 7:-10 8:-24 9:-11 10:14
noun:passer-by	5:14 6:-8
noun:pastor	6:22 7:-8 9:-13
noun:patient	0:-52 1:-13 2:-15 3:-13 4:-39 5:79 6:-49 7:-37 8:-25 9:-22 10:-36 11:-19
noun:peacekeeper	6:8
noun:person	0:-8 1:-11 2:-70 3:54 4:-30 6:-33 7:16 8:-18 9:-34 10:-83 11:31
noun:personnel	5:-28 6:40
noun:picker	0:27 5:-18 6:-22 8:-8
noun:pilgrim	6:9
noun:pilot	0:9 2:-16 4:-31 5:-13 7:10 8:20 10:-26
noun:police	0:-48 2:-11 4:11 5:24 6:-29 7:-15 8:-25 10:13
noun:police-officer	0:-25 5:16 6:-14 7:-25 10:20
noun:policeman	2:-45 5:30 6:12 7:-18 8:-12 10:-18
noun:pregnant-woman	3:12 5:24 6:-30 11:11
noun:president	0:-8 4:23 6:-8 8:-13 10:-22
noun:priest	6:-20 7:21
noun:prisoner	0:-34 1:-8 2:27 3:-34 5:-42 7:-16 8:24 9:-15 10:-36 11:-15
noun:pupil	0:11 2:-14 3:-24 4:-55 5:20 7:-22 8:-26 9:-12 10:22
noun:rebel	0:-17 2:-12 4:-26 6:30 10:-15
noun:refugee	0:-17 1:-8 3:-35 4:-21 5:-10 6:-11 7:-24 8:-11 9:50 10:-24 11:-23
noun:relative	0:-16 3:-20 4:-15 5:-18 6:37 7:-22 9:-9 11:-9
noun:rescuer	5:37 6:-35 7:-8
noun:reservist	5:26 6:-22
noun:resident	0:-29 1:-27 2:-44 3:61 4:-43 5:-61 6:-73 8:-17 10:-31 11:23
noun:returnee	0:-8 2:-9 3:-44 5:-9 6:-10 8:-21 9:-56 10:-12 11:61
noun:rohingya	3:-34 4:-8 5:-25 6:-33 7:-10 9:57 11:-37
noun:russian	0:-8 5:-22 6:11 8:20
noun:sailor	2:-15 6:17
noun:schoolboy	5:13 6:-11
noun:schoolchild	2:-9 3:14 4:-20 6:-8 7:-11 8:-17 9:-14 10:22
noun:schoolgirl	0:16 4:-18 6:-25
noun:seafarer	0:8 2:-23 4:18 7:-12 10:-10
noun:searcher	6:17
noun:security-guard	0:13 2:-15 4:-9 5:-9 6:27 10:-11
noun:serviceman	0:-19 1:-8 2:-10 3:-27 4:21 5:-20 6:20 7:10 8:19 9:-30 10:-17 11:-11
noun:set	6:15
noun:settler	3:14 5:19 6:-15 7:-8
noun:shelter	3:15 9:-16
noun:shepherd	2:-9 3:-11 4:-15 5:-19 6:-38 7:28 10:14
noun:sister	0:-29 2:-9 4:-8 5:27 7:-19 8:-20 10:25
noun:soldier	0:-59 1:-28 2:-93 3:-65 4:43 5:-19 6:45 7:-69 8:11 9:-63 10:-14 11:-58
noun:son	3:-13 4:-15 5:-14 6:26
noun:south-korean	0:-10 5:-12 7:9
noun:south-sudanese	3:-23 9:15 11:15
noun:staff	2:-25 3:8 4:21 5:-34 6:-41 7:34 8:-26 9:-11 10:-62 11:-8
noun:staff-member	0:42 2:-12 4:16 5:23 6:-28 7:-9 8:-15 10:-48
noun:student	0:32 2:22 3:-25 4:-46 5:9 6:-14 7:-37 8:-28 10:-10
noun:sudanese	3:-9 8:14 9:17 10:-13 11:-18
noun:survivor	3:14 5:41 6:-35 7:-23
noun:suspect	2:-12 6:18
noun:swiss	0:14 3:-13 5:-18 6:-17 7:15
noun:syrian	3:-10 11:14
noun:teacher	0:34 2:-12 3:-10 4:-18 5:-33 6:33 7:-11 8:-15 10:-30
noun:teenager	0:-14 4:-17 7:20 10:-11
noun:terrorist	0:-47 1:-8 2:-14 3:-27 4:-26 5:-24 6:78 7:-14 8:-21 9:-8 10:-40 11:-21
noun:thai	8:-16 10:19
noun:trader	0:20 3:-11 5:-8 6:-15 7:-8 10:-17
noun:traveller	2:-12 4:-17 6:16
noun:trooper	6:16
noun:troops	0:17 3:-9 4:-10 5:-12 6:-20 7:23
noun:ukrainian	0:-10 2:-17 3:-25 4:19 5:-29 6:-24 7:-9 8:31 9:12 10:-39 11:-32
noun:uncle	0:-10 5:-30 6:27 10:-13
noun:victim	0:35 1:37 2:-57 3:-29 4:-47 6:-37 7:-50 8:-12 9:-14 10:30 11:-10
noun:villager	0:11 2:-32 3:44 6:-22 7:-19 8:-20 10:-8 11:-45
noun:visitor	6:-11 7:14
noun:volunteer	0:-19 2:-15 3:-15 4:24 5:-27 6:34 7:-18 8:-23 9:-16 10:-25
noun:wife	0:-10 4:-19 5:-16 6:30 7:-14 8:-15 10:13
noun:woman	0:-55 1:-21 2:-10 3:-39 4:11 5:-64 6:14 7:-31 8:-20 10:36 11:-53
noun:woman-and-man	3:-14 4:16 10:-8
noun:women-and-girls	0:30 4:-10 6:-21 10:-11
noun:worker	1:-12 2:18 3:-29 4:-12 5:-69 6:23 7:23 8:-17 9:-24 11:-23
noun:worshipper	0:31 4:-29 8:-9 10:-14
noun:yazidi	0:22 3:20 8:-11 9:-18 10:-15
noun:yemeni	0:-15 3:11 4:22 9:-9 10:-14
noun:young-man	0:27 2:-10 3:-18 4:-24 5:-15 6:-28 7:-10 10:11
noun:young-person	0:-9 7:18
noun:young-woman	0:37 4:-12 5:-18 6:-21 7:-8 10:-14
only:aid	0:-13 1:-12 2:-9 3:-37 4:-9 5:-25 7:-25 9:48 11:-44
only:casualty	0:-18 1:11 2:-86 3:-8 4:-26 5:24 6:18 7:-8 8:-56 10:-63 11:-83
only:displacement	1:16 3:-10 6:-21
only:hostage	0:-8 1:-33 2:-57 3:-33 4:-8 5:16 6:24 7:-40 8:9 9:20 10:-21 11:-20
other:abducted	0:28 1:-59 2:21 3:9 5:-30 6:-10 7:-49 8:-45 10:8 11:-30
other:aid	0:-27 1:-16 2:-39 3:9 4:-38 5:-15 6:-12 7:14 8:-70 9:29 10:-25 11:16
other:allocated	0:-36 2:-35 4:-44 6:13 7:23 8:-10 9:-39 10:-44
other:casualties	0:8 1:67 2:-9 3:-36 4:-60 5:-16 6:34 7:-39 8:-13 10:-42 11:-30
other:casualty	1:-26 2:-13 9:-8 11:-10
other:dead-in-captivity	1:-85 3:-33 4:-25 5:-18 6:20 8:-45 9:-110 10:28 11:-41
other:delivered	0:-38 1:10 2:-19 3:17 4:-33 5:-14 6:-10 8:-60 9:-8 10:-21 11:25
other:displaced	0:-26 2:-66 3:22 4:-18 5:12 6:16 8:-41 9:-12 10:-35
other:displacement	0:-10 1:-16 2:-11 4:-8 5:-15 7:-8 10:-22 11:24
other:held	0:14 1:-32 3:-27 6:-41 7:-32 8:13 9:-46 10:31 11:-68
other:hostage	0:25 1:-29 2:32 3:-40 4:26 5:-45 6:-43 7:-50 8:27 9:-27 10:30 11:-46
other:injured	0:-46 1:-14 2:-18 3:26 4:-25 5:-15 6:30 7:-12 8:-18 10:-10 11:-9
other:killed	1:-20 2:-26 3:12 8:-10 10:-15 11:-10
other:missing	0:-35 1:-9 2:-35 4:-41 5:-25 6:30 8:-10 10:-20 11:-50
other:pledged	0:-18 2:-27 3:-17 7:16 8:-110 9:8 10:-41 11:-15
other:prisoners-exchanged	0:-90 1:-26 2:20 3:-105 5:-78 6:-41 7:-38 8:108 9:-36 10:-12 11:-78
other:refugees	0:-8 2:-53 3:-41 5:-59 6:-25 7:-30 8:-44 9:61 10:-9 11:12
other:released	0:9 2:11 3:-41 4:14 6:-30 7:-35 9:-30 10:8 11:-29
other:requested	1:-27 2:-52 4:-22 5:-11 6:-34 7:-40 8:-61 9:29 11:21
other:returned	1:-13 2:16 4:-16 5:-44 6:-21 7:-34 8:20 9:10 10:-20 11:8
other:total	1:-22 2:-30 3:-31 4:10 6:-17 8:-18 9:40 10:-40 11:-9
others:0	2:-10 6:15
others:2	0:-33 1:-31 3:-69 4:36 5:-105 6:-44 7:-100 8:-57 9:-45 10:65 11:-32
others:7	1:-25 3:-22 4:21 5:-16 6:-28 8:-26 10:-12 11:-63
others:more	1:-10 2:-22 4:-26 6:17 9:-17 10:-13
qualified	0:-44 1:11 2:-41 3:33 4:-18 5:-30 6:-19 8:-48 9:22 10:-119 11:16
quoted	0:-55 1:-45 2:23 3:-25 4:21 6:-11 7:17 8:-15 9:-32 10:-62 11:-26
right1:	0:-30 2:-23 3:-41 4:9 5:-21 6:55 7:-10 8:-27 9:-37 10:-35 11:-23
right1:"	0:35 1:11 2:-36 3:-44 4:-55 5:-36 7:12 8:-13 9:14 10:-12 11:-11
right1:(	0:-26 1:14 2:-24 3:28 4:-18 5:14 6:-14 8:-14 9:-34 11:-9
right1:)	0:-35 1:-13 2:-17 4:-32 5:12 9:-55 11:33
right1:,	0:-11 2:12 3:-16 4:16 5:-15 6:-17 8:-21 9:-11 10:-16 11:-24
right1:.	1:-22 2:-24 3:-35 4:10 5:-34 6:37 7:-18 8:-14 9:-30 10:-33
right1::	1:-10 2:-9 3:-25 4:-16 5:-29 6:-16 8:-18 9:-29 10:34 11:-22
right1:;	0:-36 1:-31 2:-14 3:-28 4:-12 5:-22 6:47 7:-45 8:-35 11:-52
right1:?	4:-16 5:-16 6:26 7:-10 8:10 10:-22
right1:a	1:-13 2:-8 3:-50 5:-19 7:10 8:-14 9:-12 10:-18 11:28
right1:abducted	0:43 2:-24 3:-11 4:-19 5:-10 6:-15 7:-8 8:-12 10:-34
right1:abductions	0:34 3:-8 4:-12 6:-13 9:-10 10:-24 11:-10
right1:aboard	4:-9 6:17
right1:about	4:-16 7:14 8:-14 10:13
right1:according	3:-22 4:-9 6:-24 7:29 9:-15 11:-11
right1:across	3:-33 4:-10 5:-17 6:30 7:-17 8:-13 10:17 11:-14
right1:admitted	5:30 6:-30 7:-10
right1:after	2:11 3:-16 5:-39 6:13 8:-12
right1:aged	0:-17 6:17 7:-14 8:-10 10:11
right1:alive	0:-8 4:21 5:23 6:-24 8:-18 10:-15
right1:along	1:11 7:-16
right1:among	0:-33 2:-23 3:30 4:-32 5:-27 7:-9 8:-20 9:-15 10:20 11:-14
right1:and	1:15 2:-88 3:-32 5:-20 6:33 7:-26 8:-19 10:-11 11:-24
right1:are	0:-29 1:-59 2:-45 3:13 4:18 6:-46 8:-18 9:-23
right1:arrested	7:8
right1:arrived	0:-29 3:28 5:-16 6:-44 7:-8 8:-8 9:-10 10:-26 11:28
right1:as	0:29 1:-8 2:-15 3:-16 4:-21 5:-31 7:18 8:29 9:-25 10:-52 11:-25
right1:at	0:-18 1:-26 2:-30 4:-44 5:-50 6:42 7:-62 8:-37 9:16 10:22
right1:away	0:24 2:-12 3:12 6:-25 11:-9
right1:back	0:-17 2:-12 3:-16 4:-22 5:-17 6:-29 7:-12 9:-18 10:14 11:36
right1:because	6:14
right1:bedouin	0:-11 3:26 4:-14 5:-11 6:-10 8:-20 9:-8 10:-9
right1:before	0:-17 2:-14 4:-21 5:-31 6:16 9:-14 10:26 11:8
right1:behind	4:16
right1:between	4:-12 6:-19 7:-14 9:-11 10:26 11:-13
right1:broke	0:-12 4:-14 5:32 6:-34 8:-10 10:22
right1:burned	0:-17 1:-11 2:-20 3:-9 5:-43 6:58 10:-11
right1:but	6:-12 7:13
right1:by	0:-12 1:-11 2:16 3:-34 4:-9 5:11 6:21 7:-64 8:9 9:16 10:-64 11:-35
right1:came	0:-46 1:-12 2:-44 4:-45 6:11 7:-43 8:-23 9:-17 10:27
right1:cannot	6:12
right1:captured	0:24 3:-11 5:-17 6:-41 8:19 10:8 11:-21
right1:carried	0:21 3:-14 4:-10 5:-17 6:22 7:-24 8:-8 10:-17
right1:carrying	6:8
right1:coffins	2:17 4:-12 10:-11
right1:collapsed	5:17 6:-12
right1:come	4:-12 5:-9 8:-13 9:18 10:12 11:-24
right1:confirmed	5:-21 6:41 7:-22
right1:could	0:-10 2:23 3:-17 4:-43 5:-26 6:19 7:-10 8:-12 9:19 10:-41 11:-19
right1:critically	5:9
right1:crossed	0:-24 2:-8 3:-12 4:-17 5:-21 6:-33 7:-9 8:26 9:11 10:-25
right1:dead	0:-37 1:9 3:-60 4:-26 5:-72 6:78 7:-65 8:-8 9:-15 10:-14 11:-9
right1:departures	0:-11 3:23 6:-8 7:-9
right1:detained	4:-30 8:35 10:-25
right1:did	0:11 2:-21 3:-28 4:-22 5:-42 6:57 7:-40 9:-10 10:-13 11:24
right1:die	0:-8 2:12 3:-21 4:-14 5:-12 6:55 7:-30 9:-11
right1:died	0:-33 1:15 2:36 3:-54 4:-46 5:-100 6:71 7:-48 8:-29 9:-31 10:-48 11:-23
right1:displaced	3:50 5:-11 6:-28 9:-39 11:-32
right1:down	3:11 5:16 11:-12
right1:driven	3:27 5:-20
right1:drown	6:16
right1:drowned	0:-14 2:10 3:-12 4:-9 5:-26 6:44 7:-28 9:-11 10:-14
right1:each	0:-13 4:-22 5:-24 6:34 7:-12 8:9 10:-29
right1:escaped	0:-21 2:-23 4:-11 5:-15 6:-17 8:-10 10:52
right1:evacuated	3:36 5:-8 6:-12 7:-30 11:-15
right1:face	3:11 9:-8
right1:feared	2:-8 6:24
right1:fell	2:-13 3:-25 4:-36 5:15 6:15 7:-24 10:-25
right1:fled	0:-9 2:-12 4:-13 5:-29 6:-32 7:-11 8:-11 9:40 10:-22 11:-38
right1:fleeing	3:-23 4:9 9:18 11:-11
right1:for	0:-8 1:23 2:-30 3:-25 4:-12 5:20 6:-40 8:32 9:-22 10:-39 11:13
right1:found	0:-8 3:-26 5:-13 6:26 7:-19 9:19 11:-22
right1:freed	0:-9 2:-15 4:-33 5:-14 6:-20 8:12 9:-13 10:26 11:-18
right1:from	0:19 1:-28 2:-21 3:12 4:19 6:-9 8:-17 9:-9 10:-33 11:-19
right1:go	0:-25 2:-27 3:-15 4:-47 5:-14 6:-9 7:-11 10:40
right1:got	0:-25 2:-17 3:-19 4:-33 5:-18 6:-37 7:-18 8:11 10:39
right1:had	0:-24 3:22 4:-34 7:-103 8:-10 10:-17
right1:has	2:9 3:-18 4:-20 5:9 6:-45 7:26 8:-13 10:30 11:-13
right1:have	0:-27 1:-40 2:-9 4:-17 6:-15 7:-29 8:-12 10:-24 11:8
right1:held	0:-34 2:-21 3:-25 5:-12 6:-31 7:-13 8:-34 9:-26 10:49
right1:here	5:8
right1:hit	5:-27 6:28
right1:home	0:-32 3:-34 4:-21 5:-19 6:-19 8:10 10:12 11:31
right1:homeless	3:56 6:-23 9:-23 11:-17
right1:homicides	1:-15 6:35 7:-13
right1:hostage	0:20 2:-19 4:-10 6:12 8:-9 10:-14
right1:hurt	5:59 6:-49 7:-42
right1:i	0:-29 2:-37 4:21 5:-38 6:-21 7:23 8:-12 9:-10 10:-37
right1:if	2:-22 3:8 4:36 6:-32 7:-24 9:-8
right1:in	0:15 1:25 2:-26 3:22 5:-26 6:20 7:-49 8:-72 10:-13 11:-46
right1:included	0:9
right1:injured	3:-34 5:85 6:-68 7:-55
right1:internally	9:-9 11:13
right1:into	0:24 4:-15 6:-8 8:-19 10:-13 11:-8
right1:is	0:11 1:-10 2:-41 3:-27 5:-23 6:-25 7:29 8:-46 9:-17 10:20
right1:it	0:22 4:22 6:-27 7:-8 8:-25 10:-20
right1:jailed	0:-12 4:-20 6:-20 8:32 10:-24
right1:jumped	0:-9 2:14 4:-11 5:-10 6:-20 7:23 9:-8 10:-9
right1:kidnapped	0:-8 3:-17 4:-26 5:-30 6:-49 7:-18 8:-14 9:-8 10:40 11:-8
right1:kidnappings	0:32 6:-15
right1:killed	0:-48 1:-15 2:-34 3:-27 4:-9 5:-64 6:88 7:-14 9:-11 10:-8
right1:killings	6:12
right1:last	0:-13 1:11 2:-15 3:23 4:-30 5:-10 8:-17 9:-21 11:-23
right1:lay	4:-8 6:27 7:-16
right1:left	0:11 2:-26 3:49 4:-48 6:-55 7:-40 8:24 9:-42 11:-44
right1:lie	0:-9 2:20 4:-15 5:-22 7:-12
right1:live	3:15 4:-8 5:-16 6:-22 7:-9
right1:lived	6:12
right1:living	3:22 7:-12 11:-26
right1:lost	0:-12 1:-15 2:-21 3:16 4:-14 5:20 6:8 7:-14 8:-11 9:-20 10:-10 11:-8
right1:made	5:-10 6:15
right1:maimed	3:-16 5:37 6:-32 7:-12
right1:managed	2:-18 4:-10 6:-22 10:30
right1:may	3:-8 5:-8 6:35 9:-29 11:-13
right1:missing	0:-12 3:-27 4:-10 5:-35 6:-67 7:80
right1:more	0:-18 1:-20 2:-60 3:-27 5:-34 7:-11 10:29 11:20
right1:moved	3:33 6:-28 9:-8
right1:named	6:8
right1:names	0:28 1:-12 2:-26 3:-59 4:9 5:-56 6:-20 7:52 8:-38 9:-36 10:-34 11:-35
right1:near	3:-8 5:17 6:-8
right1:need	5:14 6:-13 7:-10
right1:needed	3:11 5:25 6:-31 7:-15 9:-14
right1:never	3:-23 4:-12 5:-28 7:23 10:-9
right1:newly	3:-10 6:-8 9:22 11:-17
right1:not	3:-11 5:-14 6:-26 7:32
right1:now	3:16 6:10 7:-9
right1:occurred	6:18
right1:of	0:-15 1:-30 3:-11 4:-37 5:-14 6:-11 7:-40 8:19 10:-8 11:12
right1:off	0:-10 2:-8 3:24 4:-21 5:-26 7:-15 10:12 11:-12
right1:on	0:22 1:-47 2:-12 3:-11 4:-94 7:14 8:37 9:15 10:-47 11:-54
right1:or	0:-15 2:-19 3:21 4:23 5:-13 6:-18 7:-10 8:-16 10:-18
right1:out	0:-25 2:-8 3:33 4:-22 5:-35 6:10 7:-15 8:-13 9:-22 10:16 11:-9
right1:outside	3:-41 8:-32 9:42 10:32
right1:over	0:-16 1:-9 2:13 3:-32 4:-14 5:-10 6:11 7:-14 8:-27 9:-23 11:36
right1:paid	5:-19 6:29
right1:passed	5:-14 6:17
right1:perish	6:15
right1:perished	3:-25 4:-16 5:-33 6:62 7:-12 9:-11
right1:ran	0:-10 4:-16 6:21
right1:reached	3:34 4:-21 6:-12 7:-8 9:-27 10:20 11:-18
right1:received	0:-8 3:-23 5:44 6:-43 7:-14 8:-8 9:-25 10:-14 11:19
right1:recovered	0:-9 5:-28 6:16 7:-15 10:9
right1:released	4:-12 8:-33 10:29
right1:remain	0:-31 2:-28 3:17 4:47 5:15 6:-62 7:13 8:-37 9:-10 10:-35 11:-28
right1:remained	3:27 5:-14 6:-8 7:18 9:-8 11:-18
right1:reported	3:-14 6:13 7:21
right1:required	5:9 6:-8 8:30 10:-31
right1:returned	3:-37 6:-17 8:-18 9:-8 10:-22 11:40
right1:running	3:22 6:-20 7:-10
right1:seized	2:-33 3:-13 6:-26 8:22 10:18
right1:sent	4:-13 5:-19 6:-11 7:19
right1:seriously	5:17 6:-12
right1:set	0:16 3:-10 4:-14 6:27 8:-9 10:-28
right1:shot	0:-13 2:27 4:-24 5:-11 6:-15 7:-8 8:-8
right1:showed	5:10
right1:since	0:-38 1:22 2:18 3:-59 5:12 7:-38 9:25 10:-41
right1:slain	3:-15 5:-25 6:44
right1:sleep	0:-19 2:-12 3:28 4:-26 5:-18 6:-28 7:-21 9:8 10:-19 11:-34
right1:slept	3:18 6:-11 9:-9 11:-8
right1:slipped	0:-12 4:-8 10:24
right1:so	0:-8 4:-14 5:24 6:-17 7:-10 10:-8
right1:spent	0:-10 3:32 4:21 5:14 6:-30 7:-8 8:-8 9:-16 10:-25 11:-9
right1:stayed	0:-20 2:-26 3:-20 4:22 5:-25 6:31 7:-17 8:-26 10:-29
right1:still	0:-20 2:8 3:45 4:43 5:-39 6:-66 7:43 8:-21 10:-47 11:-56
right1:succumbed	5:-38 6:39
right1:suffered	5:37 6:-30
right1:sustained	5:49 6:-44
right1:taken	0:39 2:-24 3:-31 4:8 5:19 6:-56 7:-22 8:-32 9:-15
right1:that	0:-24 2:33 3:-26 4:-35 5:-37 6:-18 7:-13 9:22 10:10
right1:the	1:-14 2:14 3:-15 4:17 5:-32 6:-38 7:-10 8:-9 9:21 10:13 11:-32
right1:their	3:26 6:-24 9:-9
right1:there	0:-21 2:-17 3:-9 4:10 5:-29 7:25 8:-12 10:-17 11:-12
right1:they	0:41 2:-8 3:-11 5:-18 6:18 7:-21 8:-14 9:-10 10:-30 11:-10
right1:this	3:-23 4:-12 7:20 9:14 10:-10
right1:through	5:19 7:-11
right1:to	0:-28 1:-23 3:-25 4:-34 5:26 6:-45 8:22 9:10 10:-12
right1:told	0:-11 2:-24 4:-24 10:27
right1:took	0:-8 3:11 4:-13 5:-21 6:-42 7:-11 8:14 9:15 10:-14 11:-13
right1:turned	2:22 6:-8 10:-23
right1:unaccounted	3:-19 5:-23 6:-35 7:36
right1:under	0:-20 4:-11 5:17 6:-28 8:-13 9:13 10:18 11:-13
right1:until	5:-9 6:14
right1:walk	0:-8 4:27 6:-9 10:-18
right1:walked	0:-27 2:-13 3:-38 4:-17 5:-17 6:-24 8:-18 9:16 10:39 11:-28
right1:was	1:-14 2:12 3:-36 4:-70 5:-10 6:33 7:-28 9:-24 10:-19 11:-32
right1:we	0:-17 2:-17 4:-33 5:9 6:-43 7:45 10:-22
right1:went	0:-23 1:-14 2:-26 3:-23 4:-43 5:-22 6:-8 7:17 8:-20 10:21 11:17
right1:were	1:-10 2:-20 3:-12 4:-23 7:-44 8:-8 9:-32 10:-11 11:-30
right1:when	0:9 5:-19 6:14
right1:who	0:-26 1:-38 2:14 3:28 4:-13 5:-20 6:-16 7:13 8:-35 9:-26 10:-25 11:-13
right1:whom	0:-49 1:-8 3:-28 4:-16 5:-37 7:12 9:-28 10:29 11:-12
right1:whose	0:-18 1:-22 2:-11 3:-17 4:-31 6:-37 7:28 8:-9 9:9 10:-9
right1:will	0:-9 2:-15 3:26 4:-36 5:16 6:-29 7:-38 8:-33 10:31 11:-9
right1:with	0:-47 1:-8 2:10 3:14 4:-28 5:50 6:-13 7:-47 8:-34 9:-29 10:-43 11:-23
right1:within	3:-19 6:23
right1:without	0:-8 3:23 4:-9 5:-16 6:9 9:-20
right1:working	0:16 4:-20 5:24 6:-19 7:-23 8:-10 10:-12
right1:would	2:13 3:11 4:-9 6:-18 7:-8 8:16 9:-12 10:-8 11:-9
right1:wounded	0:-12 2:-10 3:-17 5:112 6:-100 7:-19 8:-11
right1:|	0:-51 1:-51 2:-54 3:30 4:-27 5:27 6:22 7:-29 8:-45 9:-40 10:-68
right1:—	0:-9 5:-32 6:16 7:-11 9:23
right2:	2:-18 5:16 6:16 10:-8
right2:"	0:-9 1:25 2:9 3:-52 4:-27 6:17 7:9 8:-42 9:-39 10:-42 11:-38
right2:#	0:-26 1:16 2:-39 4:-48 5:-68 6:34 7:-13 11:-44
right2:)	6:15
right2:,	0:14 1:-43 4:-13 6:-9 8:-12 9:-60 10:-59 11:33
right2:-	6:11
right2:.	0:46 2:-70 3:8 4:-76 5:15 7:-16 8:-29 9:-67 10:14 11:11
right2::	0:-19 4:9 5:-9 8:20 9:-8 10:-15
right2:;	0:16 1:-9 3:11 5:16 6:-24 9:14 10:-15 11:-32
right2:a	0:17 1:-40 2:29 3:-29 4:-17 5:-24 6:11 8:-31 9:-68 10:-31 11:-72
right2:abducted	0:51 4:-19 5:-8 6:-21 10:-37
right2:about	0:-30 4:-29 5:-12 6:-33 9:33 10:9 11:-10
right2:abu	10:11
right2:according	0:28 1:-17 2:-29 3:-15 4:-8 5:-24 6:17 7:-48 8:-22 10:-45 11:-14
right2:across	3:-13 5:13 6:-10 9:13
right2:admitted	5:35 6:-31
right2:after	0:-25 2:-23 3:-12 4:24 5:-22 6:-20 7:9 8:-25 10:-16 11:29
right2:again	3:14 9:-13
right2:against	9:10 11:-11
right2:aged	0:-15 3:-13 4:-17 5:30 6:-32 7:17 8:-11 9:-15 11:-11
right2:al	3:-26 11:25
right2:alive	0:-15 2:-10 4:28 5:-24 7:-17 10:-12
right2:all	0:-68 1:-8 3:13 4:20 6:21 7:-21 8:-50 9:-39
right2:along	6:8
right2:already	0:-24 1:24 2:-23 3:-29 4:-10 6:-17 7:-23 9:25 10:18
right2:also	2:-21 5:14 6:21 8:-27 10:20
right2:among	1:-10 2:-30 3:-10 7:-9 8:16 9:-8 10:-11
right2:an	1:-8 2:13 3:-21 5:-25 8:-9 9:-12 10:-16
right2:and	2:-63 3:13 4:11 5:-50 6:55 7:-30 8:27 9:-26 10:-60 11:-18
right2:announced	6:11
right2:another	3:31 5:-16 6:16 9:-30
right2:are	0:-23 1:-13 2:-31 3:23 4:19 6:-43 7:19 8:-36 9:-40 10:20 11:-12
right2:army	2:19 6:-21
right2:around	3:8 9:13 11:-11
right2:arrived	0:-30 3:-12 4:-15 5:-16 6:-29 7:-14 9:15 10:-9 11:14
right2:as	0:-33 1:-9 2:-27 3:-13 4:11 8:19 10:-29 11:-26
right2:at	0:-22 1:-15 2:-31 3:-12 4:-10 5:-36 6:21 7:-41 8:15 9:-14 10:27
right2:august	0:-14 3:-20 4:-14 7:14 9:-29 11:28
right2:away	0:12 2:-11 3:26 4:-17 5:-28 6:-21 7:-8 9:-24 10:30 11:-14
right2:back	0:-48 1:-9 2:-40 3:-37 4:-32 5:12 6:-56 7:-17 8:-30 9:-36 10:41 11:39
right2:be	3:24 6:-22 7:27 9:-37 10:-14
right2:because	2:-15 3:20 7:-12 8:-15 9:-15 10:17
right2:been	0:19 1:-57 2:-22 3:-19 6:33 7:-76 8:12 9:-41 10:-29 11:-39
right2:before	2:25 3:-11 6:-25 9:19 11:-16
right2:behind	0:-9 3:-8 4:25 5:-19 7:-20 10:-19
right2:being	0:-20 2:-11 3:-29 5:-15 6:-29 7:29 8:-25 9:-13 10:21
right2:believed	0:-9 3:21 4:16 5:-18 6:23 7:-8 10:-15 11:-25
right2:below	6:12
right2:between	0:-11 5:-17 6:15 8:-8 9:-20 10:16 11:20
right2:board	6:13
right2:both	4:16 5:18 6:-23 10:-17
right2:boys	0:-13 1:14 3:-11 4:-12 5:-21 6:16 7:-8 8:-12 10:8
right2:broken	5:8 6:-19 7:15
right2:brothers	0:-14 2:-8 4:-9 5:-26 6:30 8:-17 10:-20
right2:brought	0:-16 2:-18 3:8 4:-19 5:41 6:-29 7:-16 8:-23 10:19
right2:bullet	5:-17 6:26
right2:buried	4:-8 5:-11 6:50 7:-47
right2:burned	0:-8 2:-8 5:-25 6:36 7:-8
right2:burns	0:-9 3:-13 5:57 6:-47 10:-29
right2:but	0:-8 3:18 5:-12 6:16 9:-9 11:-8
right2:by	0:19 1:-11 2:-36 3:-43 4:-22 5:-31 7:-36 8:-53 10:37 11:29
right2:came	3:-21 5:16 6:8 7:-11 8:-25 9:20
right2:camp	3:12 7:9 9:-11
right2:can	3:17 6:-10 7:18 9:-12 11:-25
right2:cannot	3:10 5:-12 6:-28 7:32
right2:captured	0:33 2:-8 4:-19 5:-9 6:-26 7:-16 8:-8
right2:carried	0:10 3:-27 4:-19 5:-19 6:22 7:-25 8:-13 10:-18
right2:central	3:15 9:-14
right2:chiefly	3:-11 11:8
right2:children	0:-32 1:-16 2:-9 3:-31 4:-29 6:35 7:-10 8:-8 9:-12 10:-44
right2:civil	6:13
right2:civilians	0:-12 3:-29 5:-37 6:29 7:-16 8:9 10:11
right2:cleared	3:15 9:-12
right2:close	0:-24 3:-21 4:-10 5:-13 6:30 7:-12 9:-21
right2:come	0:-15 1:-15 2:-18 3:-67 4:-41 5:12 6:-32 7:-25 8:34 9:25
right2:confirmed	5:-10 6:21 7:-8
right2:could	0:-24 3:-13 4:-9 5:19 6:8 7:-21 9:17
right2:cross	3:-26 4:-14 7:-21 8:-11 9:26 10:15
right2:crossed	0:-13 2:-16 3:-23 4:-14 5:-16 6:-34 7:-10 8:-15 9:52 10:23 11:-38
right2:crushed	5:20 6:-18
right2:cuts	5:21 6:-9
right2:date	5:-23 6:28 10:-9
right2:dawn	5:-9 6:16
right2:day	1:-11 3:-56 4:-24 5:-13 6:-12 7:-23 10:-16 11:29
right2:days	3:14 5:-9 7:-10 9:-8
right2:dead	0:-21 1:-11 2:-10 3:-18 4:-35 5:-81 6:96 7:-54 9:-14 10:-24
right2:destroyed	6:13 9:-8
right2:died	0:-19 1:-13 2:63 3:-47 4:-60 5:-64 6:15 7:-54 8:-29 9:-33 10:-30 11:-22
right2:disappeared	3:-9 5:-8 6:-17 7:28
right2:displaced	3:58 6:-23 9:-48
right2:down	5:-18 9:-10
right2:dragged	3:-9 4:-10 5:-11 6:18 7:-8 10:-23
right2:driven	0:8 3:-14 4:-16 5:-19 6:-12 10:9 11:13
right2:drove	3:-11 4:-9 5:9
right2:drowned	1:-9 3:-10 5:-9 6:45 7:-14 9:-9 11:-11
right2:during	0:9 3:-9 4:9 6:-8 9:13 10:-8 11:-12
right2:each	3:19 8:8 9:-16 10:-8
right2:early	0:-14 3:-31 6:-20 7:-10 9:31
right2:eight	0:-29 3:-9 4:20 5:24 6:-17 7:-19 8:-24 9:-18
right2:electrocuted	5:-13 6:28
right2:eleven	0:-16 3:18 4:-20 5:-19 6:15 7:11 9:-14 11:-13
right2:entered	1:-10 3:-23 6:-22 7:19 9:20 11:-25
right2:escaped	5:-9 10:17
right2:evacuated	3:-14 5:30 6:-25
right2:executed	2:19 10:-17
right2:expected	3:25 5:-14 6:-22
right2:far	0:-8 4:-14 5:24 6:-17 7:-10 10:-8
right2:february	6:9
right2:fighting	0:10 3:-19 9:20 11:-8
right2:fire	5:-24 6:25
right2:five	0:15 2:-10 5:9 6:-22 7:-26 8:-28 9:-15 11:-9
right2:fled	3:23 5:-8 6:-8 11:-43
right2:flown	0:-26 2:-14 4:-27 5:30 6:-40 8:33 10:-31 11:-19
right2:follow	0:-10 3:-9 6:-15 9:20 11:-11
right2:for	0:-36 2:-22 4:9 5:-18 6:-57 7:30 8:36 9:-23 10:-9 11:-27
right2:found	0:-51 2:27 3:-24 4:-48 5:-71 6:32 7:-21 8:-14 9:12 11:-20
right2:four	0:13 2:-25 3:-12 5:24 6:-39 7:-37 8:-24 9:-13 10:33
right2:free	0:-28 2:-22 5:-16 6:-20 7:-22 8:-25 10:27
right2:freed	0:-14 2:-16 4:-28 5:-15 6:-46 7:-17 10:43
right2:friday	0:-24 2:-10 3:19 4:-12 5:-14 6:10 7:11 9:-17 10:-16 11:-11
right2:from	0:-29 1:-9 2:10 4:14 5:-28 6:16 7:-46 8:-61 9:-44 10:8 11:16
right2:front	0:-9 4:-22 6:15 8:-12 10:16
right2:gave	4:19 6:-19
right2:gaza	0:-17 2:-26 3:-13 4:-15 5:-17 6:17 7:-8 8:-26 10:27
right2:go	0:-16 10:26
right2:gone	0:-21 1:-16 2:-17 3:-22 4:-34 5:24 6:-30 7:-17 8:-18 10:-31 11:12
right2:got	0:-20 2:-8 3:8 4:-19 5:-22 6:-21 7:-9 8:-18 9:-11 10:30 11:-10
right2:gunned	0:-11 2:-10 4:-8 6:21
right2:gunshot	5:28 6:-19 7:-8 9:-10 10:-9
right2:had	1:-16 3:10 4:-16 5:-61 6:-21 7:-8 9:-38 10:11
right2:haiti	3:-8 6:26 7:-14
right2:handed	0:-23 2:11 3:-11 4:-20 5:-24 6:-34 7:28 8:-22 10:24
right2:has	0:9 2:-18 3:29 4:30 5:-30 6:-11 8:-20 9:-31 10:-36 11:-15
right2:have	0:-15 1:-16 2:-20 3:21 4:24 7:18 8:-35 9:-16 10:-35 11:-30
right2:he	0:24 2:-46 3:23 4:-28 5:23 6:-28 9:-25 10:15 11:12
right2:held	0:-13 2:-8 4:53 5:-21 6:8 7:-8 8:-15 10:-47
right2:help	3:17 9:-9
right2:her	2:-25 3:-38 4:-17 5:16 7:-11 9:-12 10:-17 11:-13
right2:here	9:13
right2:his	0:-32 2:-50 4:52 5:12 6:-23 7:-30 8:-31
right2:hit	0:-13 2:-21 4:-8 10:-14
right2:hold	4:-10 6:10
right2:home	0:-20 1:-11 2:-20 3:-18 4:-41 5:-9 6:-26 7:-37 9:-21 10:44
right2:homeless	3:24 9:-18
right2:homes	3:33 6:-26 9:-11 11:-10
right2:hospital	5:-8 6:-33 10:25
right2:hostages	0:-24 2:25 4:-11 6:-31 10:19
right2:houses	3:8
right2:hurt	0:-18 2:-8 3:-15 5:93 6:-68 7:-15 8:-11 9:-17 10:-21
right2:i	0:-15 2:-8 3:-10 4:-26 5:-18 6:-28 7:17 8:-9 10:30
right2:if	0:-26 2:-17 3:-22 4:18 5:-18 6:-24 7:31 8:-9 9:-21 10:-15 11:10
right2:in	0:-17 1:-49 4:39 6:-22 7:-116 9:-18 10:-9 11:-32
right2:including	1:-10 2:9 5:13 6:-17 7:10 11:-10
right2:india	3:-27 6:15 7:-10 9:14
right2:infants	5:-17 6:19 7:-9 10:11
right2:injured	0:-28 1:-9 2:-10 3:-17 4:-8 5:68 6:-37 7:-55 8:-9 10:-12 11:-8
right2:injuries	3:-9 5:41 6:-30
right2:injuring	5:-17 6:19
right2:inside	3:-13 4:26 7:-14
right2:intensive	4:-10 5:18
right2:internally	3:18 9:-15 11:-13
right2:into	0:15 2:-9 4:-19 5:-9 6:-28 8:-11 9:19 10:-22 11:-35
right2:iran	5:8
right2:is	0:-9 3:30 5:-10 6:10 7:-18 9:-22 11:-14
right2:it	0:-42 1:-10 2:-20 3:-23 5:11 6:-26 7:13 8:13 9:23 11:-23
right2:its	0:-16 3:-14 4:-15 6:26 7:-29 8:24 9:19 10:-23 11:-11
right2:january	5:8
right2:july	3:-21 9:23
right2:june	6:12
right2:karabakh	0:-13 4:-14 6:-11 9:12 10:-8
right2:keep	4:-19 10:21
right2:kept	3:-8 4:21 6:-10 7:-19 10:-9
right2:kidnapped	0:42 3:-11 4:-17 5:-8 6:-31 10:-25
right2:killed	0:-42 2:9 3:-29 4:-59 5:-103 6:85 7:-29 8:-22 9:-23 10:-56 11:-15
right2:known	2:29 3:17 5:-13 6:22 7:-22 8:-23 10:-34
right2:kyiv	6:13 8:-8
right2:laid	6:20
right2:last	0:-19 1:-19 3:-15 4:-8 5:-19 7:24 9:10 10:12 11:-26
right2:later	0:13 2:22 4:-9 5:-10 6:-23 7:-14 10:-10
right2:leave	7:-13 9:8 11:-21
right2:leaving	4:-8 6:25 7:-8
right2:lebanon	3:-19 9:16
right2:led	0:45 3:-8 4:-9 6:-8 10:-35
right2:left	0:-41 1:-14 2:-42 3:29 4:18 5:-17 6:-28 7:-60 8:-9 9:-31 10:-19
right2:let	0:-47 2:-24 3:-12 4:-20 5:-21 6:-52 7:-9 8:-36 10:67 11:-11
right2:life	0:-11 8:17 10:-18
right2:lightly	5:18 6:-12
right2:listed	3:-12 5:-8 6:-12 7:34
right2:live	3:38 4:-9 5:13 6:-32 9:-33 11:8
right2:lived	3:9
right2:lives	6:8
right2:living	3:-18 4:-11 5:-11 9:-11 10:12 11:28
right2:lost	0:-26 1:-9 3:13 4:-9 5:25 6:16 7:-39 9:-14 10:-15 11:-29
right2:made	0:22 3:35 4:-9 5:-33 6:-29 7:-8 8:-11 9:-26 11:-21
right2:mainly	0:-10 3:-17 4:8 6:18 10:8
right2:marched	0:15
right2:martyred	2:-18 5:-10 6:30 10:-24
right2:me	4:16
right2:medical	5:28 6:-28 7:-15 11:14
right2:men	0:12 2:-9 4:-12 5:-17 6:23 8:-13 10:-15
right2:met	3:-8 6:15
right2:mid	3:8
right2:minors	0:14 3:-25 4:-19 7:-16 8:31 9:26 10:-32 11:-16
right2:missing	0:-37 1:-10 2:-11 3:-28 4:-20 5:-46 6:-73 7:77 8:-11 10:-23 11:-13
right2:monday	3:-16 4:-10 5:-9 9:16
right2:month	0:-10 6:13
right2:more	3:-23 4:-18 5:-15 6:16 7:-12 8:-21 9:28 10:24 11:-8
right2:morning	0:-11 7:23
right2:most	0:11 1:-14 2:-33 3:-35 4:-38 5:11 6:32 7:-41 8:-33 10:24 11:16
right2:mostly	0:9 3:-8 4:-13 5:-33 6:-30 7:17 9:26 10:-11 11:15
right2:moved	3:11 4:-8 5:-15 6:-22 7:-12 9:18 10:-9 11:-10
right2:murdered	0:-16 2:28 6:-20 7:-15
right2:my	2:27 3:-37 4:-55 5:-34 6:10 7:14 8:-14 10:-32 11:-16
right2:near	0:10 6:-11 10:-8
right2:needed	5:28 6:-26
right2:neutralised	0:-20 2:-12 4:-8 6:36 10:-18
right2:never	0:-18 2:-11 3:-19 4:29 5:-32 6:-36 7:54 9:-9 10:-35 11:-11
right2:new	3:13 6:-10
right2:night	0:20 4:-16 6:-11 7:-8 10:10
right2:nightfall	0:-11 2:-9 3:-8 4:-24 6:37 7:-12 10:-19
right2:nine	0:-40 2:-18 4:-11 5:10 6:17 7:-12 8:-18 10:31
right2:no	3:28 4:-10 5:-12 6:-21 10:-8 11:-16
right2:nobody	0:-18 4:8 5:-9 6:-13 7:-9 8:-10 10:12
right2:none	0:-13 2:30 3:-14 4:-34 5:-27 6:19 7:8 10:-13
right2:noon	0:-14 3:-11 4:-14 6:18 7:-11 8:-8 10:-14
right2:northern	10:8
right2:not	0:31 1:-15 5:-40 6:-9 7:25 8:-28 9:-24 10:-53 11:-43
right2:now	3:18 4:-33 5:-19 6:25 7:-33 8:15 9:-12 10:16
right2:number	1:-8 3:17 4:13 9:-14 11:-12
right2:october	0:13 2:-13 3:14 4:-20 8:14 9:-14 10:-20 11:-17
right2:of	0:13 1:16 2:9 3:8 4:-72 5:-11 7:13 8:-18 9:-15 10:14 11:-41
right2:off	0:14 2:-9 3:-15 4:-24 5:10 6:-29 7:-17 11:-8
right2:officials	4:-10 6:8 8:11
right2:on	0:28 1:-18 2:-24 3:15 4:-12 5:-13 6:-13 8:-10 9:-9 10:-29 11:-11
right2:one	0:-12 2:-26 4:-24 5:-51 6:13 8:21 9:14 11:-29
right2:or	0:-9 1:35 4:-9 5:-22 7:-21 9:-28 11:-24
right2:other	6:-16 8:20
right2:others	5:16 6:-14
right2:our	0:-32 3:-39 5:-50 6:59 7:-28 8:-26 9:-10 10:-38 11:-33
right2:ours	2:-22 4:19 5:-18 10:-19 11:-9
right2:out	0:-39 2:-25 4:-41 6:-10 7:18 8:-32 10:30 11:-42
right2:over	0:-12 2:-12 3:30 4:-8 5:-18 7:-10 8:10 9:-12 10:-22 11:-16
right2:overnight	6:9
right2:packed	3:10
right2:pakistan	5:-10 6:15
right2:papers	1:-18 4:-14 6:-18 9:-11 11:27
right2:part	8:15
right2:passed	5:-9 6:-15 8:17
right2:perished	3:-19 5:-9 6:42 7:-28 11:-11
right2:persons	3:9 7:13 9:-13
right2:police	4:-16 5:8 8:26 10:-32
right2:port	0:-17 2:24 4:-16 6:-22
right2:pulled	0:-8 5:-16 6:20
right2:pupils	4:14
right2:put	2:18 6:-11 10:-10
right2:reached	3:14 11:-12
right2:recorded	1:13 6:-14 9:10
right2:recovered	6:11
right2:red	2:9 10:-8
right2:refuge	3:-31 9:32 11:-21
right2:refugees	3:-29 9:34 11:-20
right2:regional	7:-13
right2:registered	3:-36 5:-8 6:-20 9:34 11:-9
right2:relatives	3:-22 4:-30 6:-12 7:21 8:25 10:-23
right2:released	4:-15 8:-8 10:29
right2:reported	0:44 4:-18 5:-25 6:-11 7:-29 10:-31 11:-10
right2:reportedly	0:19 6:-8
right2:rescue	6:15 10:9
right2:rescued	0:-15 10:16
right2:rescuers	0:-9 5:-9 6:27 7:-21
right2:residents	0:-8 4:-9 5:-27 6:24 8:-17 10:8
right2:retrieved	5:-8 6:15
right2:return	2:-8 3:-13 4:-12 6:47 8:-33 9:-15 10:-55 11:23
right2:returned	0:-8 2:-9 3:-61 4:-13 6:-11 8:-24 9:-26 10:12 11:56
right2:rural	3:28 9:-26 11:-9
right2:russia	8:19 10:-17
right2:russian	4:16 5:-25 6:22 9:-15 10:-8
right2:said	2:-22 3:15 4:21 5:-13 6:13 8:-17 9:-19 10:-28 11:-14
right2:saturday	3:8 5:-20 6:30 7:-20
right2:says	0:-11 3:-36 4:24 5:-32 6:19 7:-34 8:-13 9:-11 11:12
right2:seized	0:25 2:-9 4:13 8:-10 10:-40
right2:sent	0:-12 2:-9 3:-12 5:-28 6:27 8:-10 10:20 11:-13
right2:september	3:-15 4:-24 6:-24 7:19 8:-9 10:-16 11:8
right2:serious	5:11
right2:seriously	5:-27 8:30
right2:set	0:-10 3:8 4:-9 5:9 6:-31 10:13
right2:seven	4:-10 5:23 6:-9 7:-27 10:8
right2:severely	5:29 6:-28
right2:she	3:-15 4:-19 5:15 6:-9 7:9 10:-19
right2:sheltering	3:16
right2:shot	0:-49 1:-10 2:37 3:-11 4:-52 5:-27 6:38 7:-30 8:-35 10:-63
right2:shrapnel	5:20 6:-14
right2:signed	2:-11 4:-13 5:-13 6:34 8:-8 9:-10 10:-32 11:-20
right2:since	0:21 1:-14 2:-36 3:-48 4:-31 5:-18 6:12 7:-38 8:-27 10:14 11:13
right2:sisters	0:-17 3:-8 4:-10 5:-23 6:37 7:-18 10:-11
right2:six	0:-41 2:-23 3:19 4:-26 5:21 6:-38 7:27 8:14 9:-8 10:-23
right2:slain	0:-21 2:-21 4:-10 5:-13 6:38 10:-12
right2:sleep	3:-22 9:25
right2:sleeping	3:39 4:-8 5:-16 6:-29 7:-20 9:-14
right2:so	6:20
right2:sold	0:-18 2:-14 4:24 5:-8 10:-20
right2:soldiers	0:-29 2:19 4:-14 5:-31 6:-13 7:-9 8:-35 10:52
right2:somalia	7:11
right2:some	3:-12 4:9 6:26 7:-26 9:10
right2:sought	4:-13 5:-27 6:-38 7:27 9:13 11:-26
right2:south	0:-9 2:-8 3:19 4:-9 5:-10 6:-10 7:-12 9:-13 11:27
right2:spending	3:19 4:20 5:-10 10:-20
right2:staff	4:-13 10:17
right2:starved	0:-10 2:-10 3:-15 4:-18 5:-13 6:39 7:-13 9:-13
right2:state	5:13 6:-11
right2:staying	3:18
right2:still	0:-59 1:-18 2:-27 4:63 6:-60 7:14 8:-56 9:22 10:-65 11:-59
right2:struck	2:-9 6:16
right2:succumbed	2:15 4:-16 5:-11 6:19
right2:sudan	7:8 9:9
right2:suffered	5:10
right2:sunday	0:-15 3:8 4:-20 5:19 6:-16 7:8 8:17 9:-17
right2:surgery	5:25 6:-21
right2:survived	5:18
right2:sustained	5:20 6:-15
right2:taken	0:22 1:-13 3:27 4:-61 6:-44 7:-30 8:8 9:-28 10:-26 11:-20
right2:taking	0:-11 3:15 6:12
right2:ten	1:25 6:-24
right2:tents	5:13
right2:that	0:21 1:-11 2:25 4:-49 5:-21 6:-54 8:-40 10:26
right2:the	0:-21 1:29 4:-15 5:-13 7:-18 8:-13 9:-59 10:24 11:-22
right2:their	0:-49 1:-14 2:-30 3:49 4:-50 5:-47 6:62 7:-28 8:14 9:-58 11:-45
right2:theirs	2:16 3:21 5:-26 6:-19 8:26 10:-13 11:-21
right2:them	0:-16 1:-71 2:-26 4:-29 7:-36 8:-8 9:8 10:14
right2:then	0:-37 2:-26 3:-12 4:21 5:-34 7:35 8:-21 10:-38
right2:there	0:-25 2:-24 3:-14 4:-45 5:-26 6:20 7:17 8:-8 9:-16 10:-19 11:-25
right2:these	0:-49 1:15 3:17 4:-13 5:-17 6:21 7:-54 9:-50 10:-17
right2:they	0:-17 2:25 3:-23 4:-39 5:-39 6:26 7:-23 8:-8 9:-11 10:30
right2:this	0:28 3:18 4:-18 5:-37 6:20 7:-39 8:-9 9:-14 10:-16 11:-17
right2:those	0:-17 1:-22 3:17 4:-83 5:-45 6:17 8:-9
right2:thought	0:-8 2:-27 3:-9 4:30 5:-13 6:36 7:-35 8:-21 10:-31
right2:three	0:28 2:-25 3:-26 4:-8 7:-8 8:-17 9:-15
right2:through	3:-27 6:-11 11:19
right2:thursday	3:9 6:8 8:12 9:-8 10:-12
right2:tickets	6:-13 7:14
right2:tine	3:-34 6:-20 9:35 11:-21
right2:to	0:-41 1:-20 2:-62 4:-15 5:-29 6:10 8:-33 9:18 11:39
right2:today	3:11
right2:told	4:21 10:-21
right2:took	0:-9 5:-18 6:26
right2:transferred	3:-13 5:13 7:-9 8:-13 9:11
right2:treated	0:-8 3:-10 5:40 6:-36
right2:treatment	5:17 6:-13
right2:tried	2:-9 6:22
right2:troops	2:-14 4:-17 5:-20 6:28 10:-21
right2:tuesday	4:-14 9:18 10:16 11:-16
right2:turned	3:-8 5:-22 6:-22 7:28 9:-9 10:-20 11:-14
right2:two	0:-27 1:-16 2:-35 3:43 5:24 6:-8 7:-8 8:-27 9:-30 10:-27 11:-28
right2:ukraine	4:-16 8:-21 9:11 10:24
right2:unaccounted	0:10 3:-18 4:-14 5:-29 6:-43 7:29
right2:under	0:-29 2:13 5:30 6:9 7:-35 8:-28 9:-19 10:-22
right2:up	0:-26 1:20 2:8 3:21 4:24 5:-28 6:-8 7:-23 8:-17 9:-20 10:-41 11:-16
right2:uprooted	3:24 6:21 9:-39 11:-28
right2:us	0:16 1:-14 2:-23 3:40 4:33 5:-62 6:-83 7:-44 8:-61 9:18 10:-81
right2:vanished	6:-8 7:14
right2:waiting	2:-9 3:-21 4:15 5:-12 6:-26 9:26 11:-10
right2:walked	0:-16 3:14 4:14 5:-11 6:-12 8:-21 9:-24 10:8 11:16
right2:wants	4:9
right2:war	4:9 10:-10
right2:was	0:-10 2:-8 4:-11 5:-25 6:26 7:14 9:-16 11:-12
right2:washed	4:-14 5:-12 6:29 7:-13 10:-9
right2:we	0:-24 3:-20 4:-20 5:-30 6:-22 7:48 9:-16 10:-16 11:-14
right2:wednesday	3:15 4:16 5:-22 7:-19 8:23 9:-14 10:-29 11:-10
right2:week	0:-22 3:-8 7:-8 9:25 11:-30
right2:went	0:15 2:-11 3:-36 4:-24 6:34 7:-20 8:-11 9:-29 10:-15 11:27
right2:were	0:-29 1:-21 2:44 3:-53 6:-21 7:25 8:-45 9:-28 10:-33 11:8
right2:when	0:-27 2:15 4:-11 5:-20 6:25 7:-15 9:-8 10:19 11:-23
right2:where	6:9
right2:which	6:31 8:-18
right2:while	2:-13 3:-18 5:11 6:19 10:8
right2:who	0:10 2:-15 4:19 6:-39 7:-33 9:-14 11:-12
right2:whom	0:14 1:-23 2:9 3:-37 5:-22 9:21 10:-25 11:-13
right2:whose	5:9
right2:will	2:-8 4:-23 5:10 8:-10 10:23
right2:with	0:-10 1:-9 2:-34 3:-21 4:18 5:18 7:-58 8:-31 11:-16
right2:within	0:-18 4:-8 5:-17 8:27 10:-25 11:-17
right2:without	3:19 5:-22 6:8
right2:women	0:-37 1:-9 2:-11 3:-11 4:-49 5:-14 7:24 8:30 9:-26 10:-25 11:-15
right2:would	3:15 6:-21 7:-10 8:20 9:-10 10:-9 11:-13
right2:wounded	0:-27 2:-10 4:-10 5:75 6:-71 7:-11 8:-21 10:-31
right2:wounding	5:-13 6:17
right2:wounds	5:36 6:-30 8:-9
right2:year	0:13 1:10 2:-11 3:-8 4:-15 5:-15 7:14 8:-42 9:-17 11:-14
right2:yet	0:-32 2:11 3:40 4:14 5:-45 6:-21 7:32 8:-11 9:-32 10:-36 11:-41
right3:	0:-26 1:-15 3:38 4:-30 5:21 7:-68 8:9 9:-44 10:-24 11:11
right3:"	0:-27 3:-11 6:-10 7:14 8:-17 9:-11 10:-19 11:13
right3:#	0:-57 1:-67 3:-13 4:-17 5:-13 6:9 7:-15 8:23 10:17 11:-21
right3:(	3:19 9:-11
right3:)	0:-22 1:-11 2:-21 3:-13 4:-15 5:26 10:-22
right3:,	0:-23 1:-33 3:-41 4:-19 5:12 6:-16 7:27 9:-22
right3:.	0:-20 2:-11 3:-21 4:-29 5:-15 8:-15 9:-33 11:-21
right3:;	0:-13 2:-32 3:18 4:-29 6:35 8:17 9:-27 10:-32 11:-14
right3:a	0:-28 1:-18 5:22 8:-49 9:-48 10:-18
right3:abducted	0:15 4:-29 5:-9 6:-27 7:-9 8:-8 10:27
right3:aboard	0:27 2:-15 6:-29 7:15 8:-11 10:-21
right3:about	0:-16 3:-26 4:22 6:13 7:-9 9:17 10:-15 11:-8
right3:abroad	3:-13 5:19 6:-19 9:16 11:-15
right3:according	3:-19 4:9 5:15 6:17 8:-10 9:-9
right3:across	3:-16 5:-8 6:-11 9:21 11:-17
right3:action	0:-18 4:-14 5:-8 6:26 10:-20
right3:added	0:-11 2:-15 5:34 6:-23 7:-15 10:-9
right3:admitted	5:13 6:-9 10:-8
right3:after	0:-24 1:-10 2:-11 3:-12 4:24 7:9 8:-9 9:15 10:-13 11:-34
right3:again	3:-23 5:-15 7:-9 9:17 11:13
right3:against	4:17 5:-11 6:-12 10:11
right3:ago	4:17 6:-11 10:-8
right3:air	6:10
right3:al	11:9
right3:alive	0:-21 2:-42 4:-11 5:16 6:-40 7:37 8:-24 10:35 11:-9
right3:all	3:-14 4:-14 5:18 6:-8 7:11 8:-11 10:-13
right3:alone	2:-11 3:17 6:20 9:-16
right3:along	2:20 6:-23
right3:am	6:-20 7:21
right3:among	5:16
right3:an	0:-16 3:-26 4:12 5:-22 6:26 7:-16 8:-15 9:-14 11:15
right3:and	0:-37 1:-40 2:-58 3:-35 4:-20 5:-9 6:45 7:-27 8:10 10:-23 11:15
right3:are	0:11 1:-23 2:-12 3:54 4:-27 5:-12 6:-28 10:-20 11:-90
right3:area	0:16 4:-14
right3:armed	8:-10
right3:army	0:-19 3:-16 4:-30 5:-23 6:22 7:-17 8:-17 9:-9 10:10
right3:around	0:16 7:-9 11:-11
right3:arrived	3:16 9:-15
right3:as	0:-16 1:-14 2:-10 4:-21 5:10 6:-31 7:40 8:-15 11:-19
right3:ashore	0:9 5:-8 6:19 7:-15
right3:asked	3:8 5:19 6:-19 7:-8 11:-11
right3:at	0:-47 1:-19 2:10 3:19 6:12 7:-43 8:12 9:-29 10:-14 11:-27
right3:attack	0:23 4:-8 6:-14
right3:attacks	0:10 5:-8
right3:august	0:26 3:-17 4:-30 6:-23 7:-9 8:-14 9:-19 10:23
right3:away	0:27 2:-13 3:-30 4:-24 5:-34 7:-33 8:-11
right3:back	0:-17 1:-12 2:-34 3:-41 4:-37 6:-60 7:-23 9:10 11:19
right3:be	0:-31 2:-27 3:13 4:-35 5:-20 6:-22 7:35 8:-35 9:-20 10:21 11:19
right3:been	1:-16 2:-18 4:18 5:-40 6:-22 8:-19 9:-23 10:9 11:-65
right3:before	0:-10 4:-23 5:26 6:-19 7:-15 8:15 9:11 10:-38 11:-16
right3:behind	4:8
right3:being	2:-8 3:-30 4:14 5:-32 6:27 9:9 10:-26 11:-11
right3:belonging	6:8
right3:between	2:-9 5:-8 6:23 10:-14
right3:beyond	5:-9 6:20
right3:blast	5:8
right3:boats	0:14 6:-8 9:-12
right3:bodies	2:-33 4:-14 6:-10 10:35
right3:books	3:-16 5:-8 6:20 7:-15 9:15
right3:border	0:-19 3:18 4:-11 5:-21 6:28 7:-17 9:-44 10:-8
right3:both	6:11
right3:broken	2:-10 5:23 6:-9 10:-17
right3:brothers	4:-23 6:27 10:-21
right3:brought	0:-9 4:-21 5:32 6:-50 8:35 11:-16
right3:buried	0:-12 5:-16 6:24
right3:burns	5:-20 6:31 7:-13
right3:bus	0:10 4:16 6:-13 10:-25
right3:but	0:-17 3:-21 4:-9 5:20
right3:by	1:-15 2:28 3:34 4:-53 5:-27 7:-26 8:-24 9:-26 10:16 11:-16
right3:came	0:-27 2:-30 3:-41 4:-20 5:-10 6:-36 7:18 8:-19 9:21 10:16 11:18
right3:camps	3:-38 9:18 11:18
right3:captivity	2:-25 4:28
right3:captured	0:28 2:-10 6:-24
right3:care	4:-11 5:36 6:-27 7:-16
right3:carried	0:12 3:-17 4:-9 5:20 6:-14 10:-11 11:-14
right3:cebu	6:14
right3:central	1:-14 3:-13 6:16 9:15
right3:chief	5:-27 6:9 7:9
right3:child	0:28 5:-26 6:-26
right3:children	0:-9 2:-33 3:25 4:-44 6:9 7:19 8:-31 10:-17 11:-32
right3:chinese	0:-9 2:23 4:13 6:-18 7:18 8:-8 10:-38
right3:city	5:15
right3:civilian	3:-23 5:-10 6:27
right3:civilians	5:24 7:-17 8:25 10:-30
right3:closed	3:-8 7:12
right3:coast	0:-8 3:21 4:-9 7:-8 9:-12
right3:come	0:-23 2:-37 3:22 4:48 5:-25 6:-10 7:-18 8:-17 9:-27 10:-17 11:-12
right3:condition	5:12 6:-8
right3:confirmed	3:-13 5:-28 6:31 7:-17
right3:cook	0:-20 2:-9 6:-27 7:25 10:26
right3:could	0:-26 2:-35 5:10 7:-15 8:-17 10:-27
right3:countries	6:15
right3:country	4:11 6:-9 9:-8 10:-8
right3:county	0:20 6:-18
right3:crew	4:-16 6:21 10:-16
right3:critical	5:16 6:-9
right3:cross	2:9 10:-8
right3:crossed	3:-28 8:-8 10:-14 11:22
right3:custody	2:11 4:8 5:-10 6:-11 10:-11
right3:damaged	3:22 5:-13 6:-18
right3:dawn	0:8 2:-8
right3:day	0:13 3:33 4:-10 9:-23 11:-16
right3:days	2:13 8:-21
right3:dead	0:-15 1:-25 2:9 3:-22 4:-17 5:-71 6:72 7:-63 8:-15 9:-10 10:-24
right3:death	2:-11 5:-17 6:45 7:-14
right3:deceased	5:-13 6:26
right3:december	9:14 11:-34
right3:defence	5:-10 6:22
right3:deported	3:-11 4:-17 6:-10 8:18 9:-8 10:-14 11:20
right3:detention	2:15 3:-9 4:17 5:-8 6:-21 7:-12 9:-17
right3:did	0:-19 2:34 3:11 4:-18 5:-47 6:12 7:-8 9:-11 10:-8 11:-12
right3:died	0:-28 1:22 2:-14 3:-18 4:-24 5:-67 6:78 7:-26 8:-9 9:-10 10:-27
right3:discharged	3:-16 5:26 6:-25 7:-12
right3:displaced	3:39 6:-9 9:-32 11:-33
right3:district	2:-15 3:8 5:-9 7:16 10:-11
right3:districts	6:14 7:-8
right3:down	0:-20 2:-14 4:-41 5:-22 6:15 7:-11 9:18 10:-12 11:-14
right3:dozen	0:18 6:-16
right3:dozens	0:-12 6:28 7:-11
right3:driven	5:-9 6:-9 7:-9 9:-13 11:13
right3:drivers	5:-8 6:17
right3:drowned	1:-12 3:-12 5:-19 6:29
right3:dug	6:15
right3:during	0:10 3:-17 5:13 6:-21 9:22 10:14 11:-10
right3:each	4:-8 6:-19 8:30 10:-12
right3:earlier	0:-9 3:20 4:-18 5:-14 6:-11 7:20 8:-12 9:-22 10:-8 11:-15
right3:early	3:-9 9:23 11:-22
right3:eastern	9:8
right3:eight	5:-18 6:31 7:-9 10:10
right3:el	3:12
right3:elderly	0:-15 2:-10 3:-21 4:-10 6:-29 9:21 10:27 11:-14
right3:eleven	4:-26 8:26 10:-13
right3:emergency	0:-9 3:-10 4:27 6:-23 7:-11 9:-13 10:-14
right3:end	4:-9 8:8
right3:escaped	0:-13 2:-21 5:-25 6:-29 10:38
right3:escort	2:-11 6:17
right3:evacuated	3:26 5:12 6:-16 7:-15 9:-9 10:-13 11:-8
right3:evening	5:-13 6:17 7:-9
right3:exchange	8:-24 10:26
right3:executed	2:25 4:-14 10:-8
right3:families	3:-14 4:-20 6:17 7:-18 8:24 9:-9 10:-16
right3:family	0:-8 4:-9 5:-26 6:11 7:18 10:-8
right3:far	6:13
right3:father	2:29 6:-29
right3:fell	5:-18 6:23
right3:few	0:-12 5:-18 6:-21 7:27
right3:fighting	6:14 9:-10
right3:find	3:-18 5:-11 6:-24 7:34
right3:fire	5:19 6:-19
right3:first	0:-19 1:16 3:-27 4:-17 5:-14 7:-22 9:16 11:-10
right3:five	0:-16 2:-21 3:-9 4:-15 5:-15 6:21 8:-12 9:13 10:8 11:-9
right3:flats	3:29 11:-29
right3:fled	3:-26 9:12 10:-23 11:22
right3:flown	4:-13 6:-27 8:-31 10:26
right3:follow	2:-8 3:-16 4:-24 6:-18 8:11 9:9 10:20
right3:food	0:-21 2:28 4:-18 5:-8 6:-20 7:-8 9:-9 10:-20
right3:for	1:-12 2:-20 3:-25 5:11 6:-28 7:23 9:-22 10:-15 11:-31
right3:forced	3:34 9:-25 11:-23
right3:foreign	0:-9 2:-15 4:-18 6:17 8:24 10:-22
right3:foreigners	2:21 4:-23 5:-8 6:-21 8:-10 10:23
right3:former	4:28 5:-33 6:24 7:-10 8:-16 10:-13
right3:found	2:16 3:-13 4:-27 5:-43 6:12 7:16 10:-22
right3:four	0:-37 2:-33 3:-11 6:26 7:-27 8:-14 9:-8
right3:free	4:-24 5:-11 6:-15 10:27
right3:freed	0:-39 2:-33 3:-20 4:-42 5:-24 6:-47 7:-9 8:-23 10:62 11:-8
right3:from	1:-30 2:-64 3:37 4:-77 5:-41 6:12 7:10 9:-34 10:12 11:-26
right3:gaza	0:-10 2:-9 4:20 6:-11 10:-22
right3:get	5:-16 6:24 7:-17
right3:girls	4:-9 10:16
right3:given	0:-26 2:25 3:-10 4:-8 5:-25 7:-16 10:-12
right3:go	0:-48 2:-24 3:-24 4:-26 5:-29 6:-61 7:-13 8:-26 9:25 10:61 11:-13
right3:gone	3:-44 5:17 6:24 7:-19 8:-8 9:13 10:-14
right3:got	0:-25 4:-9 6:-12 10:30
right3:government	10:-15
right3:ground	6:9
right3:group	0:-13 2:-18 4:-41 5:-42 6:15 8:17 10:24
right3:guard	5:-27 6:31
right3:gunmen	0:-11 2:-12 4:17 5:-12 6:21 10:-22
right3:had	0:-32 1:26 2:-41 3:-19 5:-31 6:-30 7:9 8:-24 9:-13 10:14 11:22
right3:haiti	0:22 4:-15 10:-19
right3:hamlets	3:35 4:-23 5:-18 6:-19
right3:handed	2:16 4:-16 6:9 8:-20
right3:hands	0:-26 3:-13 4:26 5:-28 6:24 7:-10 9:-18 10:-34
right3:has	0:-19 2:-15 3:-15 5:48 6:-27 8:10 9:-14 10:-10
right3:have	0:-25 1:-14 2:-41 3:-22 4:-23 5:-15 6:-30 7:9 8:11 9:9 10:15 11:-13
right3:he	0:-22 2:-14 3:-26 4:-28 5:-34 6:37 7:22 9:-23 10:-23 11:-12
right3:health	5:-16 6:21
right3:heart	5:-21 6:22 7:-8
right3:held	0:-28 2:-21 3:-25 4:60 5:-24 6:-40 7:-19 8:-24 9:-14 10:-33 11:-16
right3:help	6:16
right3:her	5:-17 6:19
right3:here	4:-10 6:22 7:-12
right3:his	5:-8 7:12
right3:hit	0:-12 2:-10 3:-19 5:33 6:-14 7:-8 10:-15
right3:home	0:-10 2:-9 3:-42 4:-20 5:35 6:-43 7:-33 8:28 9:-39 10:-28
right3:homes	3:70 6:-31 9:-41 11:-27
right3:hospital	2:-11 3:-21 4:-9 5:8 6:24 7:-9
right3:hospitals	3:-24 5:24 9:-11
right3:hostage	0:20
right3:hotel	5:15 7:-14
right3:hour	2:-8 4:-10 5:-12 6:28
right3:hours	0:-13 4:-14 5:27 6:-28
right3:house	0:14 3:-18 4:-26 5:15 6:-9 7:-21 10:-9 11:-8
right3:houses	3:17 6:-9
right3:hurt	5:60 6:-37 7:-12 8:-10 10:-11
right3:i	0:-20 2:49 3:-11 4:-33 5:-21 6:-53 7:15 8:-35 10:14
right3:identified	5:-30 6:40 7:-15
right3:in	0:15 1:8 3:-18 4:32 5:-23 6:8 7:-39 8:-35 9:29 10:-52 11:-56
right3:including	6:9
right3:indians	7:21 8:-9 10:-17
right3:infants	2:-9 6:20
right3:injured	0:-16 1:-9 2:-22 3:-14 5:49 6:-27 7:-39 8:-13 9:-9 10:-18
right3:injuries	1:-12 6:19
right3:inside	0:-12 2:-8 3:29 4:29 5:-20 6:-14 7:-10 9:-33 11:-27
right3:intensive	5:41 6:-36
right3:interior	4:-9 7:10
right3:international	3:14 4:20 8:-12 10:-20
right3:into	0:42 2:-11 3:-10 4:-10 5:-19 7:-22 8:-10 9:19 10:-19 11:-10
right3:iranian	0:14 7:-9 10:-20
right3:is	2:-21 6:-31 7:10 9:28 10:-20 11:-10
right3:islamic	6:8
right3:israel	4:-8 10:11
right3:israeli	0:-28 2:19 4:-21 5:9 10:-19
right3:it	0:8 2:-9 3:10 4:19 5:-32 6:-42 7:-13 8:-10 10:-18
right3:its	0:10 2:-20 3:19 4:9 8:-15 9:-19 10:-21
right3:january	2:-9 4:-19 5:-23 6:34 7:-13 10:-9
right3:july	0:-26 3:-12 4:15 6:-16 9:-12 10:17 11:16
right3:june	4:-11 8:-14 10:15 11:14
right3:kidnapped	0:46 2:-15 4:-30 6:-19 8:-21 10:-31
right3:killed	0:-33 1:13 2:18 3:-55 4:-14 5:-82 6:67 7:-29 9:-17 10:-25 11:-18
right3:kursk	0:-37 4:-21 5:-12 6:-20 8:17 9:-9 10:11
right3:landslide	3:-8 6:13 7:-11
right3:last	4:-29 6:12 8:-15 10:24
right3:least	4:-13 6:18 10:10
right3:leave	3:35 6:-23 9:10 11:-31
right3:lebanon	3:-11 9:-18 11:22
right3:led	0:34 6:-19 10:-9
right3:left	2:23 3:-10 5:13 6:-41 9:25 10:-11 11:-23
right3:leg	5:27 6:-26
right3:let	0:-12 2:-16 3:-12 5:-12 6:-10 8:-31 10:27
right3:life	2:-16 5:-9 6:9 8:16
right3:limbs	5:16 6:-15 7:-12
right3:line	0:-10 4:-14 5:-14 6:12 8:-13 9:-9 10:16
right3:list	0:-10 3:-13 4:-8 6:-14 7:14 8:20 9:-13 10:-18
right3:listed	7:11
right3:live	3:-17 9:11 11:15
right3:lives	3:-28 5:-32 6:58 7:-12 9:-9
right3:living	3:39 5:-8 6:-12 7:-19 9:-15 11:-29
right3:local	5:-14 6:21 7:-10
right3:looked	3:-10 4:-13 7:16
right3:lost	0:11 2:-9 4:-20 5:15 7:-26 8:-26 10:-10
right3:made	0:-10 4:17 6:-31 7:28
right3:man	7:14
right3:many	3:-14 9:18 11:-15
right3:march	3:-18 6:19 11:-30
right3:marched	0:39 3:-13 6:-27 10:-20
right3:market	0:18 3:-14
right3:mayor	5:11 6:-9 9:17
right3:members	0:-8 3:-13 6:27
right3:men	0:-25 4:19 5:-35 6:11 8:-8 9:24 10:-15
right3:minors	2:-15 5:-44 6:17 7:-8 8:22 10:-9
right3:missing	0:-22 1:21 3:-40 4:-41 5:-19 6:-17 7:31 8:-8 9:-10 10:-9
right3:monday	5:-13 6:17
right3:month	0:-19 3:-8 4:-12 5:-10 6:30 10:13
right3:months	5:-10 6:27
right3:more	0:-16 1:-8 4:-9 5:-26 6:35 7:10 9:-36 11:-15
right3:morning	0:8 2:-9 4:-11 5:-27 6:32 10:-13 11:-13
right3:most	3:-10 4:-15 6:9 7:15
right3:mother	0:-21 2:-9 3:-16 4:-13 5:-17 6:10 7:-12 8:-26 10:28
right3:moved	0:-29 2:-37 3:47 4:-21 5:-32 6:-8 7:-15 8:-21 10:-32 11:-11
right3:murdered	2:-33 4:-30 5:-15 6:49 8:-9 10:-25
right3:my	0:-13 3:-8 4:22 8:-10 9:-8
right3:national	0:14 2:-9 3:-33 4:22 5:-39 7:22 9:-11 10:-32 11:-9
right3:near	0:28 5:-12 6:26 7:-15 10:-26
right3:nearly	3:-27 6:24
right3:neutralised	0:-8 6:21
right3:never	6:-22 7:24
right3:new	4:-21 5:-12 6:31 7:-10 10:-9 11:-26
right3:newly	3:14 9:-13
right3:nigeria	3:-10 5:-12 8:-8 9:19 11:-9
right3:night	1:-8 2:-24 3:14 4:-37 5:-15 6:-10 7:-14 10:23 11:-29
right3:nine	0:-27 1:26 2:-13 6:-11 8:-8 9:-9 11:-8
right3:no	3:-17 5:8 6:-13 7:16
right3:nobody	4:-15 6:-12 7:15
right3:noon	3:18 9:-12
right3:north	3:-24 10:11 11:23
right3:not	2:-32 3:28 4:-8 6:-51 7:53 8:-13 9:-35 10:-24 11:-22
right3:november	5:-12 6:21 7:-8
right3:now	6:20 7:-12
right3:number	0:16 3:-28 4:-19 5:8 7:-17 8:-12 9:19 10:-12
right3:nurse	0:-12 4:22 5:17 6:-37 7:-13
right3:october	0:27 4:-12 5:-12 6:-12 8:12 10:-29
right3:of	1:-43 3:-9 5:-30 9:-48 10:-37 11:19
right3:off	0:10 1:-8 2:-20 3:31 4:-13 5:-35 8:-26 9:-9 10:-41 11:-13
right3:office	3:21 6:-14
right3:officers	4:-16 5:-9 6:30 10:-13
right3:officials	5:13 7:-12
right3:on	0:-32 1:-30 2:12 3:-49 4:-20 5:34 6:-22 7:-50 8:-13 9:34 10:9 11:-26
right3:once	3:19 9:-13
right3:one	2:13 3:-20 4:-38 5:-23 6:8 7:-20 8:-8 9:-19 10:16 11:-12
right3:only	3:18 6:-15 7:12 9:-9 11:-8
right3:operations	10:10
right3:or	0:-30 1:9 2:-20 3:-9 4:-25 5:9 9:-9 11:-28
right3:other	0:-9 4:-9 8:19 10:-12 11:-12
right3:others	0:17 3:-21 4:-16 6:-30 7:-8 9:21 10:-20
right3:our	0:-18 4:13 5:-19 6:-38 7:-27 8:-24 10:17 11:22
right3:out	0:-46 1:-13 3:24 5:-38 6:19 7:-36 8:-38 9:-47 10:42 11:8
right3:over	0:-14 3:-20 4:-30 9:16 10:14 11:-13
right3:own	0:-12 2:-16 3:-16 4:-19 5:-20 6:36 7:-14 10:-17 11:-18
right3:pakistan	4:-12 6:-11 8:-12 10:21
right3:parents	0:-9 2:-16 4:-12 6:24 7:-10
right3:past	3:-16 9:17 11:-8
right3:peak	3:20 11:-21
right3:people	3:19 4:-21 5:-24 6:45 7:-25 11:-17
right3:per	1:17 3:-13 6:-14
right3:persons	3:9 7:-8
right3:philippines	6:12
right3:place	3:23 5:-20 6:-17
right3:police	4:19 6:16 8:-8 10:-15
right3:port	3:9
right3:pregnant	3:25 5:-11 6:-23 7:-9
right3:prosecutor	4:-11 8:-18 10:17
right3:province	1:-15 3:-32 4:12 5:-14 6:30 7:-31
right3:pulled	0:12 2:-8 5:32 6:-31 7:-19 10:-13
right3:pupils	0:20 6:-11 10:-8
right3:put	3:24 5:-15 6:14 7:-15 11:-13
right3:reached	5:-31 6:32
right3:received	5:8
right3:recovered	2:-13 7:-10 8:-10
right3:red	0:-18 4:-29 5:-19 6:26 7:-17 10:13
right3:referred	5:25 6:-24 7:-10
right3:refuge	5:-20 6:-10 9:20 11:-8
right3:region	5:19 6:-15 8:-20 10:20
right3:registered	9:13 11:-22
right3:relatives	4:-16 5:-16 6:-28 7:29 9:-12
right3:released	0:-8 2:-15 4:-28 5:-8 10:10
right3:relocated	11:-13
right3:remain	2:16 3:9 4:10 5:16 6:-26 8:-10 10:-26
right3:reported	0:-14 2:-8 3:-16 5:-8 6:-11 7:23 10:9
right3:rescue	5:28 6:-19 10:-8
right3:rescued	0:-21 2:-10 5:17 6:15 7:-19 10:12
right3:residents	4:-32 10:31
right3:rest	0:-9 2:-12 5:-24 6:31 7:-16 10:-26
right3:retrieved	6:28 7:-25
right3:return	4:-10 6:13 10:-23 11:8
right3:returned	2:-19 3:-8 4:-10 5:29 8:-24 10:-17 11:13
right3:river	9:12
right3:road	0:-14 2:-8 3:34 4:-13 5:-30 7:-16 9:-20 11:-13
right3:roads	5:-10 6:-32 9:23
right3:room	0:-10 3:16 4:18 6:-18 7:-9 8:-9 9:-10 10:-18
right3:safety	3:15 5:-12 6:-31 9:15 11:-25
right3:said	0:10 1:-8 2:30 6:-19 8:-11 9:-25 10:-19 11:-24
right3:same	0:35 1:-11 2:-37 3:-31 4:-15 5:-14 6:9 7:8 8:-16 9:-32 11:24
right3:say	5:11
right3:says	0:-16 1:-11 3:32 4:-34 7:-55 8:-29 9:-39 10:28 11:-24
right3:school	0:9 2:-20 3:-21 4:-23 6:15 8:19 10:-16 11:-10
right3:schools	0:-10 3:12 5:20 6:-18 9:-8 10:-17
right3:second	0:-8 3:-27 5:-24 6:-15 7:15 9:29 11:-19
right3:security	4:-18 5:-16 10:22
right3:seen	0:-19 4:10 5:-10 6:-29 7:30 10:-10
right3:seized	0:26 2:-23 4:-31
right3:sent	0:29 3:-25 5:28 6:-40 9:-25 11:-17
right3:sentenced	4:-17 5:-9 6:-18 8:24 10:-20
right3:september	0:-32 10:30
right3:serious	5:8
right3:seriously	5:26 6:-20
right3:serving	2:-10 4:-26 6:-13 10:24
right3:set	0:-8 3:15 5:-13 6:-22 7:14 9:-9 10:16 11:-10
right3:seven	0:-19 2:-19 3:-14 4:-23 5:-24 6:14 8:-26 10:37 11:-9
right3:she	0:-10 1:-21 4:-16 7:-25 9:-13 11:27
right3:shelter	3:11
right3:shelters	3:34 5:-10 6:-20 9:-24 11:-14
right3:shot	0:-25 1:-11 3:-9 4:-21 6:35 7:-12 10:-16
right3:side	0:-12 2:-19 3:-12 4:-27 5:-13 6:16 7:-13 8:26 10:-17 11:-12
right3:since	0:12 1:-11 2:16 3:13 4:-40 5:-31 6:-19 7:-10 8:15 9:21 10:-13 11:-18
right3:sites	0:-8 3:12 6:-22 9:-11 11:14
right3:six	0:-29 2:-12 3:17 5:29 7:-37 8:-18 10:23
right3:so	3:-34 9:-27 11:36
right3:soldiers	0:-8 2:18 4:-22 5:13 6:10 10:-31
right3:some	0:-9 3:-27 5:-25 6:43 7:-13 9:-12
right3:sought	0:-11 3:-12 4:-11 6:-11 7:27 8:-22 9:22 11:-17
right3:south	0:-13 3:-21 4:-11 5:-20 6:10 11:20
right3:spokesman	6:13 7:-19
right3:staff	4:9
right3:state	5:-22 6:28
right3:stayed	3:25 4:-22 6:-17 7:-10 9:-17 11:-12
right3:still	2:-18 4:17 5:-25 6:-12 7:35
right3:street	0:36 3:-10 4:-9 5:-8 6:-25 7:-29 10:-11
right3:sudan	3:-38 5:-21 6:-15 7:-12 9:44 10:-10 11:-12
right3:sudanese	2:-9 3:-9 4:-9 6:-16 8:46 9:-28 10:-43 11:28
right3:sunday	6:-14 10:16
right3:supreme	2:-8 5:-27 6:37
right3:surgery	2:-9 5:28 6:-19
right3:survive	5:-24 6:30
right3:taken	0:17 2:17 3:-15 4:17 5:-21 6:-66 7:-9 8:-31 9:-23 10:-19 11:21
right3:tawila	3:20 9:-15 11:-16
right3:tea	6:10
right3:teacher	0:-11 2:9 4:-13 5:-33 6:34 7:-8 10:-21
right3:teachers	0:37 3:-15 4:-11 5:-15 6:-9 7:-8 10:-20
right3:ten	2:-32 4:-21 5:27 6:-12 7:-14 8:30 10:-37
right3:tenth	5:8
right3:territory	2:18 4:-13
right3:thai	7:-10 8:-22 10:26
right3:than	3:-23 4:-18 5:-14 6:13 8:-21 9:28 10:25 11:-8
right3:that	0:-25 2:-37 3:20 4:20 5:-9 7:-9 8:-13 9:-36 10:-25
right3:the	1:-59 4:-9 5:-8 7:-24 8:-32 10:-45
right3:their	0:-9 3:18 4:-11 5:-48 6:37 7:-29 8:11 9:-11 10:23 11:-30
right3:them	1:-11 2:-30 5:-11 6:-38 8:13 9:-9 10:13
right3:there	0:-29 1:-13 2:22 3:-37 4:42 5:-17 6:-30 7:-42 8:12 10:-40 11:12
right3:they	0:-11 2:-27 3:24 5:-36 6:29 7:-21 8:-21 9:-8 10:9 11:-13
right3:third	3:8
right3:thirty	3:-28 5:26 7:-11 9:-10
right3:this	0:-16 1:8 2:-15 3:-32 4:-28 5:-15 6:-35 8:18 10:17 11:19
right3:those	0:-13 3:-14 5:16 6:-24 7:11 8:23 9:11 10:-26
right3:three	2:-14 4:-30 5:-9 6:13 7:-12 8:18 9:-19 10:-9 11:-24
right3:through	1:-12 4:-9 5:25 6:-14 7:-14 8:-15 9:13 11:-13
right3:to	0:-16 2:8 3:21 5:9 6:-46 7:-43 8:-13 9:-21 10:-49 11:33
right3:today	8:8
right3:told	3:27 5:-13 6:-18 9:-28 11:9
right3:took	0:11 2:-12 4:13 5:-9 6:-14 10:-23
right3:total	5:26 6:-17 8:-18 10:-10
right3:town	3:-8 4:-9 5:-26 6:11
right3:transferred	4:-11 5:35 6:-30 7:-8 10:-16 11:-9
right3:treated	3:-13 4:-10 5:22 6:-22 7:12
right3:treatment	5:21 6:-12
right3:twelve	3:-15 4:-11 5:-23 6:-24 7:29 8:-8 10:-10
right3:twenty	4:10
right3:two	0:-35 1:32 2:12 3:-30 4:-53 5:-31 6:-21 7:27 8:-25 9:-36 10:35 11:-19
right3:ukrainian	0:19 2:14 6:-30 10:-36
right3:un	0:16 3:14 4:-19 5:-9 6:8 7:-9 9:-12 11:-9
right3:unaccounted	4:-24 6:-29 7:47
right3:under	0:17 1:19 2:-15 3:-12 5:-37 6:-18 7:-19 8:-13 9:26 10:-26 11:-9
right3:up	2:-18 3:-24 4:-27 5:-31 7:34 8:-8 10:-33 11:-14
right3:uprooted	3:49 9:-42 11:-29
right3:us	0:-13 3:-11 4:-27 5:17 7:-14 8:-10 10:-23
right3:ventilators	5:13
right3:village	3:29 6:-14 7:-12 9:-13 11:-21
right3:villages	3:25 5:-11 6:9 7:-11 9:-16
right3:volunteer	2:-9 3:20 4:-20 6:15 7:-24 9:-18
right3:volunteers	6:16
right3:waiting	3:-14 4:21 8:-12
right3:walked	0:9 3:-25 4:-16 6:-8 7:-10 8:-9 9:14 10:16 11:-11
right3:war	5:10 8:-9
right3:was	0:8 1:-10 2:-59 3:14 4:-43 5:13 7:-21 8:-33 9:-21 11:-29
right3:water	0:-12 3:-11 5:-25 7:19 8:-17 10:8
right3:way	0:-25 2:-9 6:8 9:-10 10:-21 11:25
right3:we	2:-12 4:-9 5:-40 6:60 7:-33
right3:wednesday	2:-14 3:-8 5:-21 6:-35 7:19 10:25
right3:week	0:-15 3:-12 4:-13 5:-8 6:29 10:-16 11:-21
right3:weeks	0:-19 2:-9 3:26 4:-10 6:-15 8:-9 9:-15 10:15 11:-21
right3:went	1:18 3:21 6:-14 9:-16 11:-21
right3:were	1:17 3:-18 5:-43 6:12 7:-82 9:-54 10:20
right3:west	11:16
right3:what	3:11
right3:when	0:-28 2:-22 3:-13 4:-12 5:44 6:-31 7:-13 8:-10 9:12 10:-21 11:-8
right3:which	0:-12 6:20 7:-8 10:-11
right3:while	2:15 5:-9
right3:who	0:-13 2:-37 3:22 4:-17 6:17 9:13 10:-33 11:-44
right3:whole	0:25 4:-16 6:-11 10:-21 11:-8
right3:whom	1:21 2:-32 4:10 6:-39 7:22 8:-25 11:-14
right3:will	0:-12 4:13 5:22 6:-21 7:-17 8:8 10:-30
right3:with	0:-43 2:12 3:-40 4:17 5:35 6:-30 7:-14 8:-16 9:-12 10:-11 11:22
right3:within	0:-39 2:17 3:27 4:-28 5:-34 7:-33 8:-9 9:-23 10:15
right3:without	3:-22 5:32 6:-9 9:23 10:-34 11:-32
right3:woman	0:-8 6:15 7:-11
right3:women	0:8 2:-30 3:-19 4:-38 5:-19 8:-8 9:30 10:20 11:-18
right3:work	6:9
right3:workers	5:-14 6:28 7:-16
right3:would	2:11 4:-24 6:-12 8:19 10:-14
right3:wounded	0:-9 1:-12 2:-9 3:-22 6:22 7:-11 10:-14
right3:wounds	0:-8 3:-10 5:-11 6:20 8:-9 10:-14
right3:year	1:21 3:-19 6:-19 7:-9 9:-23 11:21
right3:yet	0:-30 3:-28 4:-11 5:27 6:9 7:-27 11:-19
right3:youngest	5:22 6:-18
share:0	2:-10 6:15
share:1	0:-54 1:-14 2:-20 3:-52 4:23 5:-63 6:-74 7:-58 8:-44 9:-28 10:62 11:-14
share:2	0:23 1:-54 2:28 3:-79 4:42 5:-25 6:-70 8:-77 9:-83 10:25 11:-14
share:4	3:-21 5:-23 6:-29 7:-48 8:11 9:-29 10:-10 11:15
share:5	1:-31 2:-30 4:-21 5:12 6:16 7:-18 8:-36 9:-35 10:-24
share:7	0:-14 1:-28 2:-29 4:-24 8:-26 9:30
share:more	0:-15 2:-10 4:-8 6:9 9:-22 10:-27 11:-42
short	0:-42 1:-92 2:-25 3:-34 4:-32 5:18 6:19 9:-43 10:-9 11:-11
size:1	1:-50 2:38 3:-105 5:-25 6:31 7:20 8:-62 9:-88 10:-31 11:-72
size:9	0:8 1:-32 2:-13 3:-134 6:20 7:12 8:-32 9:-104 10:15 11:-138
size:99	0:35 1:-62 2:-58 3:-82 4:31 7:-17 8:-15 9:-52 10:22 11:-81
size:999	1:12 2:-135 5:-9 7:-32 8:35 9:-72 10:-46 11:23
size:9999	0:-37 1:14 2:-91 3:39 4:-18 5:-77 6:-26 7:-20 8:35 9:27 10:-112
size:more	0:-102 1:-52 2:-58 3:42 4:-110 5:-89 6:-74 7:-23 8:-92 9:52 10:-101 11:33
verdict:abducted	0:138 1:-66 2:-60 3:-73 5:-115 6:-114 7:-120 8:-12 9:-87 10:-35 11:-84
verdict:casualties	0:-51 1:103 2:-41 3:-60 4:-38 5:-54 6:-50 7:-57 8:-34 9:-39 10:-35 11:-41
verdict:claim	0:-11 1:10 2:11 3:-15 6:-17 9:-10
verdict:dead-in-captivity	0:-119 1:-31 2:130 3:-60 4:-109 5:-88 7:-66 8:-94 9:-24 10:-132 11:-30
verdict:displaced	0:-119 1:-105 2:-81 3:144 4:-93 5:-75 6:-111 7:-113 8:-100 9:26 10:-73 11:-30
verdict:held	0:-60 1:-55 2:-95 3:-80 4:127 5:-61 6:-115 7:-62 8:-16 9:-29 10:-19 11:-69
verdict:injured	0:-79 1:-45 2:-99 3:-79 4:-113 5:155 6:-85 7:-117 8:-12 9:-101 10:-38 11:-83
verdict:killed	0:-103 2:30 3:-99 4:-66 5:-91 6:161 7:-62 8:-110 9:-72 10:-93 11:-98
verdict:missing	1:-93 2:-57 3:-74 4:-54 5:-146 6:-78 7:148 8:-99 9:-34 10:-82 11:-80
verdict:open	1:-159 2:-55 5:-29 6:-17 7:-23 10:-13
verdict:out	0:12 1:-79 2:-18 3:37 4:-18 5:-16 7:19 8:-55 10:-16 11:-81
verdict:prisoners-exchanged	0:-97 1:-46 2:-118 3:-86 4:-54 5:-21 6:-123 7:-56 8:66 9:-70 10:37 11:-19
verdict:refugees	0:-86 1:-52 2:-40 3:-37 4:-21 5:-56 6:-60 7:-53 8:-19 9:77 10:-28 11:-11
verdict:released	0:-126 1:-50 2:-87 3:-103 4:-47 5:-56 6:-78 7:-109 8:34 9:-75 10:113 11:-19
verdict:returned	0:-25 1:-77 2:-60 3:-48 4:-40 5:-39 6:-83 7:-125 8:-20 9:-69 10:21 11:100`
}
