import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-33
alike:casualties	-47
alike:dead-in-captivity	-22
alike:displaced	-20
alike:held	108
alike:injured	25
alike:missing	-36
alike:prisoners-exchanged	106
alike:refugees	-7
alike:released	104
alike:returned	-7
any	-39
bare:1	19
bare:9	-89
bare:99	6
bare:999	22
bare:9999	71
bare:more	80
before:abducted	-54
before:allocated	-32
before:casualties	-30
before:dead-in-captivity	-8
before:delivered	-61
before:displaced	-45
before:held	-24
before:injured	-52
before:killed	-41
before:missing	-80
before:pledged	-145
before:prisoners-exchanged	17
before:refugees	-62
before:released	-44
before:requested	-94
before:returned	-42
behind:abducted	-22
behind:allocated	-113
behind:casualties	22
behind:dead-in-captivity	-53
behind:delivered	-26
behind:displaced	-7
behind:held	31
behind:injured	-3
behind:killed	-61
behind:missing	-42
behind:pledged	-111
behind:prisoners-exchanged	51
behind:refugees	-99
behind:released	-21
behind:requested	48
behind:returned	59
behind:total	-15
ending:ad	13
ending:al	-102
ending:am	-22
ending:an	-58
ending:ar	-65
ending:as	28
ending:at	-56
ending:ay	11
ending:ce	-21
ending:ch	16
ending:ck	23
ending:cy	-66
ending:de	-116
ending:ds	-58
ending:dy	124
ending:ed	-15
ending:ee	-63
ending:el	-62
ending:en	-15
ending:ep	55
ending:er	-3
ending:es	-77
ending:et	-73
ending:ey	72
ending:ge	3
ending:gh	-16
ending:gs	-109
ending:hs	-12
ending:ht	-24
ending:ia	34
ending:id	-118
ending:il	-69
ending:in	11
ending:ir	63
ending:is	-63
ending:it	-37
ending:ke	-51
ending:ks	-123
ending:ld	-16
ending:le	8
ending:ll	69
ending:ls	-133
ending:ly	21
ending:me	-26
ending:ms	-98
ending:na	35
ending:nd	-75
ending:ne	44
ending:ng	-20
ending:nk	-66
ending:ns	-110
ending:nt	22
ending:od	-71
ending:ok	-64
ending:om	55
ending:on	-143
ending:or	-93
ending:ot	23
ending:ow	-46
ending:ps	-139
ending:pt	-68
ending:rd	-115
ending:re	25
ending:rn	-58
ending:rs	-41
ending:rt	37
ending:ry	-95
ending:se	60
ending:sh	23
ending:so	-23
ending:ss	-7
ending:st	21
ending:te	-46
ending:th	17
ending:to	-7
ending:ts	-164
ending:ty	-118
ending:us	-106
ending:ut	21
ending:ve	-5
ending:wn	17
ending:ws	-68
ending:ys	-119
equal:abducted	-32
equal:casualties	41
equal:dead-in-captivity	-39
equal:displaced	25
equal:held	51
equal:injured	-20
equal:killed	11
equal:missing	5
equal:prisoners-exchanged	116
equal:refugees	18
equal:released	17
equal:returned	60
form:digits	-20
form:dual	-59
form:fraction	-380
form:mixed	-101
form:range	-102
form:singular	-47
form:vague	-172
form:words	79
headline	-19
here:#aid	-32
here:#alive	-26
here:#captives	62
here:#captors	28
here:#commerce	-94
here:#conference	-50
here:#containing	-46
here:#contest	-47
here:#crossing	50
here:#custody	-153
here:#demand	-9
here:#disease	-96
here:#displacement	82
here:#duty	-57
here:#execution	50
here:#given-back	60
here:#giving-from	-35
here:#group	9
here:#hearing	-68
here:#hostages	-41
here:#interview	-105
here:#losing-side	32
here:#need	-114
here:#other-fate	-116
here:#prisoners	-17
here:#receiving	-72
here:#rescue	-120
here:#rumour	46
here:#since	34
here:#state	16
here:#statement	26
here:#travel	-6
here:abducted	36
here:allocated	-20
here:casualties	79
here:dead-in-captivity	-4
here:delivered	-7
here:displaced	39
here:held	33
here:injured	100
here:killed	85
here:missing	119
here:pledged	-36
here:prisoners-exchanged	23
here:refugees	37
here:released	22
here:requested	-58
here:returned	98
here:said	48
here:set	96
here:total	-36
item	-23
last:claim-abducted	17
last:claim-allocated	-79
last:claim-casualties	77
last:claim-dead-in-captivity	-8
last:claim-delivered	-60
last:claim-displaced	-13
last:claim-held	-7
last:claim-injured	17
last:claim-killed	21
last:claim-missing	33
last:claim-pledged	-85
last:claim-prisoners-exchanged	-60
last:claim-refugees	79
last:claim-released	10
last:claim-requested	-84
last:claim-total	6
left1:	11
left1:"	113
left1:#	-68
left1:(	23
left1:*	10
left1:-	56
left1::	61
left1:;	58
left1:a	-174
left1:abducted	84
left1:acknowledged	76
left1:across	-61
left1:added	-11
left1:additional	57
left1:affected	-104
left1:after	-116
left1:against	-63
left1:all	14
left1:alone	66
left1:although	-18
left1:among	11
left1:and	31
left1:announced	-31
left1:another	40
left1:answered	-47
left1:are	-27
left1:arrested	-132
left1:as	-37
left1:assisted	-82
left1:at	-26
left1:attacked	-86
left1:away	25
left1:back	56
left1:be	-80
left1:been	-16
left1:before	-17
left1:beside	43
left1:between	-66
left1:brought	29
left1:built	-21
left1:buried	188
left1:but	-109
left1:by	-187
left1:camp	-86
left1:cancelled	-3
left1:captured	31
left1:carried	18
left1:carry	-45
left1:carrying	-115
left1:caused	52
left1:children	-20
left1:claim	79
left1:claimed	149
left1:cleared	15
left1:closed	-81
left1:confirm	71
left1:confirmed	104
left1:confirms	-44
left1:cost	126
left1:costs	-104
left1:count	33
left1:counted	79
left1:counts	-8
left1:covered	48
left1:damaged	-56
left1:day	88
left1:dead	23
left1:december	21
left1:delivered	-67
left1:deployed	-76
left1:destroyed	-62
left1:detained	11
left1:did	-17
left1:displaced	69
left1:distributed	-37
left1:documented	81
left1:down	-11
left1:downed	-125
left1:drew	-87
left1:driven	67
left1:dropped	-87
left1:drove	80
left1:eliminated	67
left1:employ	-77
left1:employs	-74
left1:evacuated	-51
left1:evening	44
left1:every	-94
left1:exchanged	52
left1:expect	-64
left1:expected	-38
left1:expects	84
left1:far	46
left1:find	24
left1:fined	-10
left1:fired	-43
left1:first	-103
left1:flew	43
left1:forced	38
left1:found	31
left1:free	130
left1:freed	85
left1:frees	71
left1:friday	-15
left1:from	11
left1:further	42
left1:gave	-54
left1:get	-83
left1:given	-16
left1:gives	34
left1:go	100
left1:gone	34
left1:got	-11
left1:had	-34
left1:has	-27
left1:have	24
left1:held	-70
left1:helped	24
left1:her	-52
left1:his	-33
left1:hit	-73
left1:hits	14
left1:hold	91
left1:holding	-19
left1:holds	-62
left1:home	-50
left1:hosting	-9
left1:hosts	76
left1:house	69
left1:housed	93
left1:houses	6
left1:identified	22
left1:in	-184
left1:include	17
left1:included	-17
left1:includes	50
left1:including	96
left1:injured	193
left1:injuring	124
left1:into	-115
left1:is	-32
left1:issued	-69
left1:it	-40
left1:its	-138
left1:january	3
left1:june	-29
left1:just	22
left1:keep	66
left1:keeping	72
left1:kept	54
left1:kill	16
left1:killed	253
left1:killing	170
left1:kills	53
left1:kilometres	-68
left1:laid	89
left1:last	31
left1:later	-16
left1:launched	-23
left1:leave	64
left1:leaves	152
left1:leaving	39
left1:left	118
left1:let	63
left1:listed	-59
left1:lists	45
left1:live	75
left1:logged	69
left1:lost	141
left1:made	-38
left1:magnitude	-100
left1:makes	-13
left1:march	54
left1:met	3
left1:minus	-89
left1:month	-46
left1:mourns	50
left1:move	45
left1:moved	28
left1:named	-30
left1:need	-64
left1:needed	-63
left1:needs	-53
left1:not	-47
left1:november	32
left1:now	61
left1:number	-36
left1:numbered	-155
left1:of	-103
left1:off	-7
left1:on	-94
left1:one	-71
left1:only	17
left1:opened	-66
left1:or	-117
left1:other	115
left1:our	-55
left1:out	-38
left1:over	-14
left1:p	-6
left1:pass	78
left1:passed	74
left1:past	-101
left1:period	23
left1:plus	43
left1:promised	-93
left1:pulled	-100
left1:put	90
left1:reach	-32
left1:reached	13
left1:reaches	85
left1:received	29
left1:record	-30
left1:recorded	120
left1:recovered	8
left1:registered	99
left1:release	-40
left1:released	22
left1:remaining	21
left1:report	-45
left1:reported	81
left1:reports	115
left1:rescued	-73
left1:round	-73
left1:run	-56
left1:s	-156
left1:said	50
left1:saved	-96
left1:saw	53
left1:say	6
left1:saying	38
left1:says	81
left1:scored	-41
left1:see	-50
left1:seen	-35
left1:seize	74
left1:seized	77
left1:sent	-10
left1:sentenced	-91
left1:shed	-3
left1:shelter	98
left1:shelters	89
left1:shot	-58
left1:show	80
left1:showed	-65
left1:since	-99
left1:so	18
left1:sold	-79
left1:spread	-40
left1:stopped	-61
left1:sunday	28
left1:swap	95
left1:take	-50
left1:taken	33
left1:takes	-72
left1:than	-35
left1:that	45
left1:the	-26
left1:their	-23
left1:them	-35
left1:those	49
left1:through	-102
left1:time	51
left1:tl	-34
left1:to	-24
left1:today	10
left1:told	-112
left1:toll	104
left1:took	86
left1:tracked	-21
left1:trade	-45
left1:treated	-39
left1:treating	63
left1:two	-83
left1:update	-127
left1:upon	16
left1:uprooted	146
left1:us	131
left1:used	43
left1:vaccinated	-21
left1:verified	11
left1:visited	53
left1:was	-60
left1:week	-32
left1:were	-82
left1:when	18
left1:where	17
left1:which	88
left1:while	-23
left1:whom	78
left1:whose	-42
left1:with	5
left1:within	-76
left1:without	-48
left1:won	-43
left1:wounded	116
left1:wounding	117
left1:year	4
left1:|	55
left1:—	3
left1:•	-40
left1:▪	88
left2:	-106
left2:"	-4
left2:#	-15
left2:(	-11
left2:)	32
left2:,	25
left2:-	-89
left2::	-15
left2:;	22
left2:a	-83
left2:abroad	69
left2:accommodated	-20
left2:according	-134
left2:account	35
left2:accounted	65
left2:accounts	-29
left2:added	66
left2:adding	26
left2:addition	71
left2:adds	18
left2:administration	52
left2:admitted	-13
left2:affected	-99
left2:afp	21
left2:after	47
left2:again	-7
left2:agency	48
left2:ago	34
left2:ahead	-21
left2:aleppo	59
left2:alive	76
left2:all	-100
left2:alone	113
left2:already	106
left2:also	15
left2:am	-60
left2:ambulances	-26
left2:ammunition	15
left2:among	100
left2:an	-7
left2:and	-26
left2:april	5
left2:are	-8
left2:area	-11
left2:army	12
left2:arrested	79
left2:arrived	26
left2:as	46
left2:asked	-44
left2:at	-97
left2:attack	-6
left2:attackers	-46
left2:attended	-17
left2:august	-42
left2:authorities	-6
left2:average	44
left2:away	-60
left2:azerbaijan	-7
left2:back	-97
left2:bandits	49
left2:bangladesh	74
left2:base	21
left2:be	60
left2:beds	-87
left2:been	-107
left2:before	46
left2:began	44
left2:bekaa	51
left2:between	-83
left2:billion	-11
left2:blankets	-62
left2:board	-5
left2:boat	-15
left2:boats	-8
left2:bodies	84
left2:body	-56
left2:bogota	-34
left2:border	85
left2:boy	-73
left2:bringing	95
left2:brings	7
left2:brothers	-64
left2:brought	24
left2:building	4
left2:buildings	-9
left2:built	-110
left2:bureau	-4
left2:buried	-71
left2:burns	33
left2:bus	-68
left2:buses	8
left2:but	87
left2:by	-31
left2:calls	-37
left2:came	-22
left2:camp	-26
left2:camps	-7
left2:can	-38
left2:cancelled	-7
left2:capacity	-69
left2:capital	57
left2:captives	-27
left2:captivity	-12
left2:care	52
left2:carried	-6
left2:case	-14
left2:cases	105
left2:cash	-52
left2:cent	-24
left2:center	5
left2:centers	-47
left2:centre	-39
left2:centres	43
left2:child	39
left2:children	62
left2:cholera	88
left2:city	-74
left2:civilians	75
left2:claim	62
left2:claimed	36
left2:claims	29
left2:climbed	126
left2:climbs	102
left2:closed	-11
left2:collapsed	-5
left2:column	-27
left2:come	24
left2:commission	-26
left2:commissioner	-23
left2:committee	66
left2:company	-56
left2:compared	90
left2:condition	47
left2:confirmed	-64
left2:confirms	14
left2:congo	71
left2:convoy	-51
left2:cost	58
left2:could	52
left2:council	35
left2:count	53
left2:counted	-50
left2:countries	55
left2:country	62
left2:county	84
left2:court	-112
left2:crescent	59
left2:crew	4
left2:crews	70
left2:crowd	-106
left2:cut	-59
left2:daughter	-102
left2:dawn	11
left2:day	18
left2:days	-93
left2:dead	33
left2:deaths	75
left2:deceased	-34
left2:december	58
left2:defence	48
left2:destroyed	-32
left2:died	22
left2:displaced	-21
left2:distributed	-86
left2:district	-21
left2:doctors	54
left2:door	11
left2:down	-4
left2:drivers	-89
left2:drone	59
left2:drones	-33
left2:drove	-21
left2:drowned	54
left2:dug	-6
left2:each	-90
left2:earlier	38
left2:earthquake	-54
left2:eight	-16
left2:eliminated	84
left2:estimated	-90
left2:estimates	17
left2:euros	-77
left2:evacuated	-112
left2:evening	-8
left2:example	10
left2:excavators	-55
left2:families	-41
left2:family	-109
left2:far	-44
left2:fasher	52
left2:fatalities	61
left2:father	-55
left2:february	86
left2:fell	-34
left2:fighters	-18
left2:figure	109
left2:figures	45
left2:filipinos	20
left2:finished	-21
left2:fire	-20
left2:firefighters	54
left2:first	85
left2:fishermen	-17
left2:five	52
left2:flash	-70
left2:flats	52
left2:flights	-17
left2:flood	-26
left2:floods	50
left2:followed	-46
left2:food	-120
left2:foot	-67
left2:for	-17
left2:force	-6
left2:forces	14
left2:found	-43
left2:four	11
left2:freed	17
left2:friday	91
left2:gang	-55
left2:gate	4
left2:gave	66
left2:gaza	77
left2:gh	-5
left2:girl	65
left2:girls	82
left2:gives	-32
left2:go	68
left2:goma	33
left2:got	53
left2:government	48
left2:governor	-74
left2:group	15
left2:groups	41
left2:guards	46
left2:guns	-18
left2:had	30
left2:haiti	-11
left2:hall	67
left2:hamas	31
left2:hand	41
left2:handed	-42
left2:hands	-21
left2:has	-33
left2:have	40
left2:having	104
left2:he	11
left2:health	-11
left2:held	-38
left2:helicopter	-56
left2:helicopters	14
left2:help	-8
left2:here	-32
left2:him	-48
left2:his	-48
left2:hit	-61
left2:home	-16
left2:homes	-6
left2:hospital	14
left2:hospitals	74
left2:host	72
left2:hostages	-9
left2:hours	-8
left2:house	-103
left2:houses	-62
left2:houthis	47
left2:hurt	80
left2:husband	-51
left2:i	17
left2:icrc	-15
left2:identified	58
left2:in	3
left2:india	62
left2:indians	103
left2:individuals	-73
left2:indonesia	47
left2:inhabitants	40
left2:injured	16
left2:injuries	44
left2:injury	106
left2:inmates	43
left2:instead	-30
left2:institute	55
left2:investigators	-66
left2:iom	58
left2:iran	43
left2:iraq	-7
left2:is	74
left2:israel	39
left2:israelis	97
left2:it	57
left2:its	-16
left2:itself	7
left2:jihadists	31
left2:july	65
left2:june	31
left2:killing	115
left2:kits	-91
left2:kivu	24
left2:know	78
left2:kyiv	47
left2:laid	-24
left2:last	30
left2:late	-9
left2:law	66
left2:leaders	25
left2:lebanon	60
left2:led	-13
left2:left	3
left2:let	89
left2:licensed	-69
left2:life	75
left2:line	-6
left2:list	27
left2:live	30
left2:lives	61
left2:living	-37
left2:looking	6
left2:loss	85
left2:losses	59
left2:lost	96
left2:m	35
left2:made	34
left2:make	-30
left2:mali	-51
left2:man	12
left2:march	37
left2:market	-22
left2:martyrdom	89
left2:martyred	23
left2:martyrs	119
left2:may	67
left2:me	-70
left2:meals	-75
left2:media	101
left2:member	-72
left2:members	4
left2:men	-46
left2:metres	-41
left2:militants	88
left2:military	12
left2:million	-86
left2:mine	-58
left2:minister	-49
left2:ministers	-77
left2:ministry	-19
left2:minutes	5
left2:missiles	-46
left2:missing	-3
left2:mission	-22
left2:mogadishu	-52
left2:monday	-49
left2:month	96
left2:months	-14
left2:more	-105
left2:morning	-60
left2:mosque	-28
left2:mother	-67
left2:motorcycles	-63
left2:msf	-13
left2:my	59
left2:nabatieh	59
left2:name	88
left2:names	74
left2:nationals	58
left2:nations	62
left2:navy	-23
left2:network	22
left2:neutralised	-16
left2:niger	54
left2:nigeria	-65
left2:nine	19
left2:noon	-9
left2:not	-69
left2:november	6
left2:now	-18
left2:number	119
left2:observers	-19
left2:ocha	38
left2:october	-9
left2:of	-17
left2:off	28
left2:office	44
left2:offices	40
left2:official	-56
left2:officials	-88
left2:older	-9
left2:oldest	-68
left2:one	-31
left2:operated	119
left2:opposition	-24
left2:or	-36
left2:other	-33
left2:others	42
left2:our	21
left2:out	-75
left2:over	-12
left2:overnight	19
left2:own	60
left2:owner	-93
left2:pakistan	20
left2:parliament	15
left2:part	14
left2:partners	-60
left2:party	-30
left2:passengers	-82
left2:patients	-71
left2:peak	12
left2:people	58
left2:percent	-48
left2:period	24
left2:perished	84
left2:personnel	51
left2:persons	-102
left2:place	-17
left2:plan	5
left2:pm	84
left2:points	-38
left2:police	-30
left2:poll	-52
left2:population	-93
left2:power	-31
left2:pressure	-3
left2:prison	-45
left2:prisoners	7
left2:province	-42
left2:provinces	40
left2:pulled	16
left2:pupils	88
left2:put	-55
left2:quake	64
left2:quarter	-46
left2:rafah	28
left2:raid	4
left2:raids	-89
left2:rain	53
left2:ran	-62
left2:rebels	64
left2:received	54
left2:reckoning	37
left2:recorded	5
left2:recovered	38
left2:recruitment	-96
left2:refugees	-26
left2:region	54
left2:registered	-95
left2:regrettably	59
left2:relatives	52
left2:release	85
left2:remain	42
left2:remains	152
left2:report	-16
left2:reported	-27
left2:reporter	46
left2:reporters	31
left2:reports	4
left2:rescuers	-87
left2:residents	-100
left2:rest	68
left2:restored	32
left2:return	149
left2:returned	-68
left2:returns	30
left2:rifles	-33
left2:rights	21
left2:risen	73
left2:rises	79
left2:river	-47
left2:road	-50
left2:room	-15
left2:rose	23
left2:round	-65
left2:runs	-4
left2:russia	-40
left2:s	-30
left2:said	-23
left2:sale	-22
left2:same	77
left2:saturday	74
left2:saudis	27
left2:say	104
left2:says	26
left2:scene	77
left2:school	-26
left2:schools	-96
left2:second	18
left2:seen	62
left2:send	-11
left2:sent	-29
left2:september	-25
left2:service	-56
left2:servicemen	52
left2:set	-21
left2:settlers	-22
left2:seven	10
left2:she	-39
left2:shelter	-38
left2:shelters	-85
left2:shift	-109
left2:shooting	58
left2:shot	21
left2:show	44
left2:side	55
left2:siege	-3
left2:signed	76
left2:since	-3
left2:site	39
left2:sites	-21
left2:six	-20
left2:slain	21
left2:slept	9
left2:so	129
left2:soldiers	126
left2:somalia	46
left2:son	-105
left2:sources	-19
left2:south	5
left2:spain	11
left2:speak	-66
left2:speaks	120
left2:spoke	114
left2:spoken	112
left2:spot	44
left2:staff	-93
left2:stand	-48
left2:stands	119
left2:state	-40
left2:stated	33
left2:statement	66
left2:states	-34
left2:staying	-34
left2:still	40
left2:stood	-19
left2:stopped	27
left2:street	62
left2:strike	28
left2:strikes	70
left2:strip	8
left2:sudan	-32
left2:sumatra	74
left2:summer	-29
left2:survey	-73
left2:survivors	-36
left2:suspended	-40
left2:taken	69
left2:talk	44
left2:tally	-22
left2:target	-44
left2:tarpaulins	-24
left2:tawila	-61
left2:team	-125
left2:teams	-20
left2:ten	-9
left2:tents	-8
left2:thailand	27
left2:that	41
left2:the	-37
left2:their	-30
left2:them	-47
left2:then	-46
left2:there	-20
left2:these	36
left2:they	70
left2:third	-63
left2:this	31
left2:those	92
left2:three	-32
left2:through	-109
left2:time	60
left2:to	4
left2:today	10
left2:together	66
left2:told	64
left2:toll	59
left2:took	60
left2:top	15
left2:total	50
left2:town	-75
left2:traded	-4
left2:train	-74
left2:treatment	92
left2:trial	-62
left2:troops	3
left2:truce	13
left2:tuesday	-68
left2:turn	-31
left2:turned	-95
left2:twice	-5
left2:two	8
left2:ukraine	-7
left2:un	77
left2:under	43
left2:unhcr	-87
left2:unicef	-53
left2:unit	61
left2:units	-39
left2:up	22
left2:us	-56
left2:valley	91
left2:ve	64
left2:vehicles	-78
left2:vessel	-86
left2:victims	-4
left2:village	-22
left2:villages	-3
left2:visitors	-59
left2:volunteers	-111
left2:vote	-23
left2:votes	-17
left2:wall	53
left2:war	-82
left2:ward	45
left2:was	-29
left2:water	-148
left2:way	-54
left2:we	20
left2:wednesday	19
left2:week	28
left2:weeks	-15
left2:well	59
left2:were	-35
left2:wfp	-81
left2:when	-38
left2:where	-4
left2:whereabouts	102
left2:which	-125
left2:who	12
left2:whom	-51
left2:wickets	-10
left2:wife	9
left2:will	22
left2:with	28
left2:woman	23
left2:women	19
left2:work	13
left2:worker	20
left2:workers	16
left2:would	-77
left2:wounded	-63
left2:wounds	58
left2:wrote	75
left2:x	-54
left2:year	27
left2:years	-29
left2:yemen	73
left2:yesterday	86
left2:you	-18
left2:youngest	-73
left3:	46
left3:"	-5
left3:#	-7
left3:(	-129
left3:)	-77
left3:*	-54
left3:,	-4
left3:-	3
left3::	73
left3:;	-64
left3:a	-57
left3:able	29
left3:about	-61
left3:according	35
left3:added	77
left3:admitted	23
left3:affected	-38
left3:afp	86
left3:after	-6
left3:against	-58
left3:agency	-40
left3:ago	-84
left3:agreement	28
left3:aid	-3
left3:al	58
left3:all	-63
left3:alone	85
left3:also	-38
left3:am	-75
left3:among	52
left3:an	-134
left3:another	-36
left3:ap	10
left3:april	-5
left3:are	-20
left3:area	-60
left3:armed	21
left3:as	-55
left3:asked	-54
left3:association	76
left3:at	62
left3:attack	29
left3:attackers	32
left3:attacks	16
left3:august	-37
left3:authorities	75
left3:authority	32
left3:back	28
left3:be	-68
left3:been	6
left3:before	-57
left3:being	-86
left3:between	-54
left3:billion	-62
left3:boat	-65
left3:bodies	63
left3:border	-5
left3:broke	-71
left3:building	-3
left3:buildings	22
left3:bus	-50
left3:but	30
left3:by	-40
left3:called	58
left3:came	85
left3:camp	19
left3:can	56
left3:capital	25
left3:carried	-69
left3:cases	7
left3:cent	52
left3:central	-27
left3:centre	6
left3:city	39
left3:civil	99
left3:civilians	-26
left3:closed	-92
left3:come	67
left3:commission	39
left3:company	-39
left3:confirmed	14
left3:conflict	60
left3:council	34
left3:count	48
left3:country	43
left3:court	61
left3:crews	-55
left3:cross	-47
left3:cut	52
left3:daily	44
left3:davao	18
left3:day	102
left3:days	-37
left3:dead	-87
left3:death	10
left3:deaths	96
left3:december	83
left3:defence	-42
left3:defense	24
left3:democratic	3
left3:denied	71
left3:died	-36
left3:disaster	37
left3:displaced	41
left3:district	69
left3:do	4
left3:down	18
left3:downed	-23
left3:drone	22
left3:drones	-51
left3:each	63
left3:earlier	64
left3:earthquake	55
left3:eight	40
left3:el	-21
left3:eleven	-8
left3:eln	30
left3:emergency	-57
left3:end	-73
left3:evacuation	-42
left3:evening	14
left3:every	-19
left3:exchange	82
left3:expects	73
left3:families	22
left3:family	-43
left3:far	-31
left3:february	-88
left3:federation	63
left3:field	-47
left3:fifth	-10
left3:fighting	68
left3:figure	103
left3:fire	14
left3:first	83
left3:five	63
left3:floods	-18
left3:followed	42
left3:food	-20
left3:for	48
left3:force	-62
left3:forces	25
left3:foreign	-12
left3:found	-24
left3:four	31
left3:freed	-37
left3:friday	54
left3:from	57
left3:gave	-20
left3:gaza	60
left3:general	-42
left3:given	59
left3:glide	39
left3:go	27
left3:gone	76
left3:government	70
left3:governor	53
left3:group	18
left3:guard	26
left3:guards	27
left3:gunmen	-55
left3:h	-23
left3:had	78
left3:hall	-17
left3:handed	-71
left3:has	8
left3:have	32
left3:having	30
left3:he	14
left3:health	-73
left3:held	-73
left3:helped	97
left3:her	35
left3:hezbollah	33
left3:higher	15
left3:his	-27
left3:home	-23
left3:homes	-85
left3:hospital	21
left3:hot	-72
left3:hour	-81
left3:hours	32
left3:houses	-33
left3:houthis	61
left3:human	26
left3:humanitarian	-44
left3:hurt	18
left3:i	-5
left3:icrc	9
left3:in	64
left3:including	83
left3:india	4
left3:indonesia	-11
left3:injured	62
left3:injuries	50
left3:inmates	-43
left3:interior	-33
left3:international	43
left3:into	106
left3:iom	24
left3:is	-27
left3:islamist	-16
left3:israel	39
left3:israeli	-45
left3:it	24
left3:its	-25
left3:january	74
left3:july	82
left3:june	83
left3:kharkiv	23
left3:killed	57
left3:kilometres	-71
left3:km	35
left3:kyiv	67
left3:lake	37
left3:last	-69
left3:late	-38
left3:later	44
left3:least	70
left3:left	37
left3:let	72
left3:level	24
left3:life	-46
left3:line	-11
left3:live	-11
left3:lives	-18
left3:local	-30
left3:lost	-51
left3:lower	64
left3:m	23
left3:machine	-21
left3:made	76
left3:mali	44
left3:management	63
left3:march	-31
left3:market	3
left3:martyrs	35
left3:may	70
left3:meals	28
left3:media	8
left3:medical	-48
left3:men	-28
left3:migration	31
left3:military	14
left3:million	-36
left3:ministry	64
left3:minutes	-27
left3:missing	88
left3:monday	49
left3:monitors	43
left3:months	12
left3:more	43
left3:morning	-98
left3:municipality	48
left3:my	-19
left3:myanmar	41
left3:naira	-51
left3:names	-31
left3:near	90
left3:needed	-41
left3:neighbouring	85
left3:network	19
left3:new	-11
left3:newly	5
left3:news	-55
left3:next	-40
left3:nigerian	-53
left3:night	6
left3:nine	-92
left3:nineteen	36
left3:no	-26
left3:north	80
left3:northern	105
left3:not	-48
left3:nov	-5
left3:november	15
left3:now	-67
left3:number	-22
left3:october	-4
left3:of	-3
left3:off	47
left3:office	94
left3:officers	34
left3:official	63
left3:officials	-9
left3:on	-13
left3:one	-33
left3:only	-57
left3:open	120
left3:operation	60
left3:or	-23
left3:other	99
left3:others	7
left3:our	45
left3:out	-9
left3:over	41
left3:overnight	-36
left3:own	-68
left3:pakistan	-13
left3:palestinians	12
left3:partners	-26
left3:passengers	18
left3:past	45
left3:peace	9
left3:people	17
left3:per	-75
left3:personnel	-55
left3:persons	54
left3:pm	-53
left3:points	-18
left3:police	14
left3:population	-26
left3:port	34
left3:post	-43
left3:press	-36
left3:prison	14
left3:prisoners	44
left3:project	-11
left3:prosecutors	-21
left3:province	30
left3:public	-6
left3:put	51
left3:quake	-86
left3:rakhine	49
left3:reached	-4
left3:record	-40
left3:red	78
left3:refugees	53
left3:region	28
left3:regional	31
left3:relatives	64
left3:remaining	-101
left3:rescue	-44
left3:rescuers	28
left3:residents	-41
left3:rest	45
left3:return	61
left3:returned	-28
left3:reuters	-32
left3:rights	37
left3:road	63
left3:room	16
left3:russia	-30
left3:russian	17
left3:s	11
left3:said	-33
left3:same	57
left3:saturday	-23
left3:says	-93
left3:school	-90
left3:sea	-39
left3:search	-59
left3:season	18
left3:second	-38
left3:security	-30
left3:september	119
left3:service	37
left3:set	-117
left3:seven	5
left3:she	-9
left3:shelter	-23
left3:shelters	-50
left3:shot	-9
left3:side	19
left3:since	-3
left3:six	31
left3:sixteen	12
left3:so	100
left3:social	39
left3:soldiers	28
left3:some	-37
left3:south	69
left3:southern	31
left3:staff	-31
left3:state	-36
left3:states	52
left3:stations	59
left3:still	70
left3:storm	-59
left3:strongest	-18
left3:sudan	13
left3:suicide	60
left3:sunday	50
left3:supreme	20
left3:suspected	67
left3:taken	37
left3:tawila	42
left3:team	-21
left3:teams	8
left3:tell	83
left3:tells	36
left3:ten	89
left3:term	50
left3:terrorists	-50
left3:th	40
left3:than	-17
left3:that	89
left3:the	26
left3:their	-9
left3:them	-42
left3:then	65
left3:there	-48
left3:they	21
left3:third	52
left3:thirteen	36
left3:those	-11
left3:thousands	-34
left3:three	61
left3:thursday	29
left3:time	-19
left3:to	-29
left3:today	-27
left3:told	15
left3:toll	144
left3:took	-72
left3:town	9
left3:trains	-44
left3:treatment	-3
left3:tuesday	77
left3:turned	-45
left3:twelve	-18
left3:two	25
left3:typhoon	34
left3:ukraine	74
left3:un	-56
left3:unaccounted	-53
left3:under	90
left3:unhcr	38
left3:union	-41
left3:unit	-21
left3:united	-10
left3:up	16
left3:us	-120
left3:used	-92
left3:victims	39
left3:village	-24
left3:violence	31
left3:volunteers	-12
left3:war	59
left3:was	-133
left3:water	18
left3:we	102
left3:wednesday	63
left3:week	93
left3:weekend	-61
left3:weeks	30
left3:went	15
left3:were	-63
left3:west	76
left3:wfp	10
left3:when	56
left3:where	-98
left3:which	-36
left3:who	-89
left3:whole	54
left3:whom	-91
left3:whose	-66
left3:will	15
left3:with	-21
left3:without	26
left3:witnesses	-51
left3:women	6
left3:workers	73
left3:would	-17
left3:wounded	-77
left3:year	-31
left3:years	89
left3:yesterday	-13
left3:|	96
left3:—	50
left3:•	-22
many	-34
mostly:abducted	-84
mostly:aid	-44
mostly:allocated	113
mostly:casualty	-20
mostly:delivered	-14
mostly:displaced	7
mostly:displacement	27
mostly:held	24
mostly:hostage	7
mostly:injured	-54
mostly:killed	-11
mostly:missing	5
mostly:pledged	-43
mostly:prisoners-exchanged	10
mostly:refugees	-38
mostly:released	-34
mostly:returned	45
near:abab	-66
near:aban	74
near:abba	64
near:abbo	68
near:abde	30
near:abdi	15
near:abdu	132
near:able	-56
near:aboa	45
near:abor	-53
near:abou	-17
near:abov	-71
near:abro	-15
near:abse	-20
near:abst	-7
near:abu	7
near:abuj	-49
near:acce	-10
near:acci	51
near:acco	32
near:accu	-12
near:aceh	61
near:ackn	122
near:acle	73
near:acqu	-127
near:acre	-48
near:acro	-21
near:act	-3
near:acti	76
near:acut	-157
near:adam	36
near:add	-11
near:adde	-24
near:addi	75
near:adds	102
near:aden	-64
near:adf	34
near:adjo	16
near:admi	79
near:adra	56
near:adre	4
near:adri	-110
near:adul	-60
near:advi	-60
near:afad	-48
near:afar	-10
near:affe	-109
near:afgh	-6
near:afp	-4
near:afri	12
near:afte	17
near:agai	-27
near:age	-6
near:aged	38
near:agen	48
near:aggr	11
near:ago	64
near:agre	30
near:agri	36
near:agui	31
near:ahea	76
near:ahma	18
near:aid	3
near:aide	73
near:aime	21
near:air	-64
near:airc	-77
near:airl	-110
near:airp	33
near:airs	38
near:airw	-10
near:aita	7
near:akso	-26
near:alam	-47
near:alep	14
near:aler	-18
near:alex	62
near:alge	-59
near:ali	42
near:alia	17
near:alig	-20
near:aliv	-58
near:all	-44
near:alle	-25
near:alli	-63
near:allo	24
near:almo	-55
near:alon	69
near:alre	96
near:also	51
near:alth	-21
near:alti	23
near:alto	70
near:alua	-53
near:amaz	26
near:amba	31
near:ambr	65
near:ambu	29
near:amen	18
near:amer	99
near:amha	33
near:amir	10
near:ammu	-4
near:amne	-15
near:amon	92
near:amou	90
near:ampu	8
near:anal	-9
near:anch	12
near:anda	-6
near:ande	-81
near:andr	-98
near:ange	56
near:ango	57
near:anim	-13
near:anno	-26
near:anot	27
near:answ	-5
near:anta	-35
near:anth	-33
near:anti	-105
near:anxi	-124
near:any	-78
near:anyo	29
near:aomo	112
near:apar	80
near:apie	-29
near:appe	-80
near:appl	40
near:appr	-37
near:apri	41
near:arab	16
near:arak	25
near:arch	-112
near:arcs	-30
near:are	-5
near:area	-96
near:arge	59
near:argu	-63
near:arm	44
near:arme	9
near:armo	-41
near:arms	-26
near:army	79
near:arou	20
near:arre	-134
near:arri	38
near:arro	29
near:arte	-61
near:arti	15
near:ash	65
near:asho	-66
near:asia	-51
near:asid	-54
near:ask	-73
near:aske	-43
near:asks	-71
near:asle	-5
near:asph	-17
near:assa	-90
near:asse	-77
near:assi	-155
near:asso	-34
near:astr	-61
near:asyl	60
near:atla	-35
near:atta	4
near:atte	-41
near:attr	77
near:audi	-71
near:aug	-30
near:augu	24
near:aust	-20
near:auth	-3
near:autu	51
near:avai	-63
near:aver	83
near:avia	-59
near:aviv	-70
near:awar	22
near:away	-21
near:awda	21
near:axis	27
near:baal	32
near:babi	25
near:baby	51
near:back	-13
near:badl	84
near:badu	84
near:bag	63
near:bagh	35
near:bags	6
near:bake	19
near:baku	-8
near:bala	-64
near:bali	16
near:ball	-37
near:balo	12
near:bama	75
near:bamb	-23
near:band	-50
near:bang	-12
near:bank	-39
near:bann	-86
near:bapt	41
near:bar	45
near:bara	48
near:barb	-30
near:bare	-9
near:barg	19
near:barr	-47
near:basa	-13
near:base	31
near:bash	17
near:basi	38
near:bask	-45
near:bass	-18
near:bata	34
near:batc	-6
near:batt	-36
near:bay	-14
near:bbc	-86
near:beac	-13
near:bear	79
near:beat	83
near:beau	-8
near:beca	-8
near:beco	55
near:bed	-43
near:bedo	102
near:bedr	55
near:beds	-63
near:been	-10
near:befo	19
near:bega	4
near:begi	-18
near:begu	23
near:behe	-20
near:behi	58
near:bein	24
near:beit	58
near:beka	60
near:bela	54
near:belg	27
near:beli	77
near:bell	32
near:belo	-4
near:belt	-11
near:benc	-83
near:bene	71
near:beni	27
near:benu	59
near:bern	7
near:besi	-12
near:best	-68
near:bett	-92
near:beyo	54
near:bico	73
near:bid	-5
near:bids	-46
near:big	-16
near:bigg	67
near:biha	47
near:bill	-89
near:bint	57
near:biom	45
near:bira	-49
near:birt	-68
near:bisc	-106
near:bish	41
near:bite	52
near:blac	-58
near:blam	61
near:blan	20
near:blas	45
near:blaz	-27
near:blee	86
near:blew	113
near:blin	-100
near:blis	-69
near:bloc	-50
near:bloo	-57
near:blow	55
near:blue	-32
near:boar	-37
near:boat	-60
near:bodi	21
near:body	78
near:bogo	-35
near:boil	-29
near:boko	57
near:bola	57
near:bold	55
near:boli	95
near:bolo	-48
near:bomb	-72
near:bone	73
near:bord	-50
near:bore	-81
near:born	-12
near:borr	-36
near:bosa	6
near:bosn	-84
near:both	34
near:bott	-19
near:boug	-14
near:boul	-58
near:boun	-52
near:bowl	-43
near:box	63
near:boxe	-55
near:boy	-38
near:boys	-62
near:bran	43
near:brav	-38
near:brea	-70
near:brid	16
near:brie	-95
near:brig	-52
near:brin	82
near:brit	59
near:broa	76
near:brok	-17
near:brot	23
near:brou	-6
near:brui	80
near:buch	59
near:budg	-75
near:buil	-38
near:buka	-33
near:bule	36
near:bulg	94
near:bull	37
near:bund	25
near:bure	-4
near:buri	-34
near:burk	61
near:burn	43
near:burs	-24
near:buru	58
near:bury	26
near:bus	-51
near:buse	-58
near:busi	-34
near:but	-32
near:butc	26
near:buy	-38
near:bwer	-54
near:byst	13
near:cabi	-6
near:cabl	-58
near:cabs	12
near:cada	-31
near:cafe	-41
near:cair	38
near:calc	-16
near:cali	-15
near:call	-80
near:cama	16
near:camb	-10
near:came	8
near:camp	46
near:can	-37
near:cana	43
near:canc	-131
near:cand	-107
near:cani	8
near:cann	18
near:cano	-15
near:cans	-98
near:cant	25
near:capa	-81
near:capi	-76
near:caps	29
near:capt	-11
near:car	39
near:cara	13
near:card	-53
near:care	44
near:carg	-73
near:cari	-5
near:carl	40
near:carn	-28
near:carr	24
near:cars	-26
near:cart	-31
near:case	-122
near:cash	-161
near:cass	86
near:cast	34
near:casu	-36
near:cata	-101
near:catc	-77
near:cate	77
near:cath	22
near:catt	80
near:cauc	57
near:caug	-91
near:caus	133
near:cave	66
near:ccor	-23
near:ceas	17
near:cebu	54
near:ceil	-19
near:cele	-49
near:cell	29
near:ceme	77
near:cens	-48
near:cent	19
near:cere	-22
near:cert	78
near:cfa	-34
near:chad	57
near:chai	6
near:chal	86
near:cham	-40
near:chan	-8
near:chap	-23
near:char	-107
near:chas	51
near:chau	-42
near:chaw	-9
near:chem	-52
near:chen	78
near:cheq	-37
near:cher	-40
near:ches	54
near:chib	-55
near:chie	96
near:chil	48
near:chin	34
near:chiu	15
near:choi	37
near:chol	-9
near:choo	15
near:chos	98
near:chri	79
near:chur	49
near:cibi	-54
near:circ	75
near:citi	73
near:city	-13
near:civi	11
near:clai	34
near:clan	-28
near:clar	-39
near:clas	-44
near:clea	-16
near:cler	88
near:clim	-73
near:clin	33
near:cloc	11
near:clos	-118
near:clot	-89
near:clou	-20
near:club	-17
near:cnar	18
near:coac	-52
near:coal	82
near:coas	52
near:coca	-61
near:coff	-27
near:cold	-33
near:cole	6
near:coli	96
near:coll	-24
near:colo	16
near:colu	-25
near:comb	-28
near:come	26
near:comi	50
near:comm	-21
near:como	65
near:comp	-55
near:cona	-45
near:conc	-14
near:cond	-30
near:conf	22
near:cong	-51
near:conn	-68
near:cons	-44
near:cont	24
near:conv	-44
near:coop	-27
near:coor	37
near:cope	-85
near:copp	-7
near:cord	-40
near:core	-78
near:corn	11
near:corp	-62
near:corr	-22
near:cost	38
near:cote	3
near:cott	49
near:coug	-62
near:coul	32
near:coun	-16
near:cour	14
near:cous	-142
near:cove	-30
near:crac	20
near:cram	7
near:cras	11
near:crat	-58
near:crea	-49
near:cred	26
near:cree	72
near:cres	-18
near:cret	-81
near:crew	8
near:crim	-83
near:cris	33
near:crit	104
near:crop	-64
near:cror	-89
near:cros	25
near:crow	-116
near:crui	-51
near:crus	73
near:cruz	54
near:cubi	-55
near:cucu	16
near:culi	-43
near:cull	-6
near:culv	30
near:cumu	60
near:cup	-78
near:cups	-21
near:curr	37
near:cust	-56
near:cuts	17
near:cycl	15
near:cypr	12
near:czec	26
near:daba	-76
near:dail	-22
near:dak	59
near:dali	73
near:dam	40
near:dama	-118
near:dang	23
near:dani	-48
near:dar	18
near:dara	5
near:darf	20
near:dash	42
near:data	-37
near:date	-5
near:daug	17
near:dava	47
near:davi	-36
near:dawn	22
near:day	40
near:days	25
near:dead	47
near:deal	-57
near:deat	87
near:deba	11
near:debr	9
near:deca	20
near:dece	-29
near:deci	-68
near:deck	-16
near:decl	-12
near:deep	63
near:defe	4
near:degr	41
near:dehy	37
near:deir	-33
near:del	47
near:dela	-5
near:dele	6
near:deli	-105
near:delt	14
near:dema	71
near:demi	-31
near:demo	-36
near:deng	-7
near:deni	7
near:depa	41
near:depe	-3
near:depl	-47
near:depo	31
near:depr	86
near:dept	-27
near:depu	-19
near:dera	-9
near:derb	18
near:desc	-40
near:desi	50
near:desk	48
near:desp	4
near:dest	-99
near:deta	43
near:dete	-3
near:deve	-49
near:devi	-24
near:devo	-26
near:dhak	-29
near:dhow	12
near:dial	-70
near:diar	-82
near:did	-33
near:die	25
near:died	69
near:dies	32
near:diff	-42
near:dig	65
near:digg	-45
near:dill	59
near:dina	-25
near:ding	-28
near:dipl	-43
near:dire	5
near:disc	81
near:dise	-106
near:dism	-36
near:disp	24
near:disq	-23
near:diss	61
near:dist	-22
near:dive	-60
near:divi	-111
near:djib	-13
near:djug	-25
near:dmc	-47
near:dna	-48
near:dnip	37
near:dock	32
near:doct	52
near:docu	-6
near:does	3
near:dog	52
near:dogs	-139
near:doin	-35
near:doll	-95
near:dome	38
near:domi	64
near:don	-48
near:dona	-42
near:done	86
near:donk	54
near:dono	-19
near:door	43
near:dorm	-41
near:dose	-89
near:doub	-10
near:down	-40
near:doze	60
near:draf	-102
near:drag	16
near:dram	-65
near:draw	-67
near:drc	68
near:dres	-32
near:drew	-83
near:dril	-68
near:driv	33
near:dron	-50
near:drop	-72
near:drou	17
near:drov	-21
near:drow	33
near:druz	91
near:dry	4
near:dtm	-75
near:due	-23
near:dug	24
near:dump	38
near:duri	49
near:dutc	61
near:duty	-32
near:dwel	-35
near:dyke	19
near:each	-56
near:earl	50
near:earm	-28
near:earn	-47
near:east	-6
near:eato	91
near:ecua	-26
near:edge	3
near:edit	-74
near:educ	-58
near:edwa	-62
near:efe	14
near:effe	30
near:egyp	50
near:eid	-38
near:eigh	-36
near:eith	61
near:elde	84
near:elec	-10
near:elem	-98
near:elev	35
near:elim	-4
near:eliy	84
near:eliz	68
near:eln	99
near:else	-11
near:emba	-106
near:embr	15
near:emer	-24
near:emir	103
near:empl	-15
near:empt	-70
near:encl	5
near:enco	88
near:end	-38
near:enda	-48
near:ende	-33
near:ends	33
near:enem	30
near:ener	60
near:enga	-19
near:engi	-88
near:engl	-91
near:enou	-114
near:enro	-20
near:ente	9
near:enti	-57
near:entr	-97
near:envo	58
near:equi	-106
near:erat	-5
near:erit	20
near:erro	-26
near:erup	-76
near:esca	-30
near:esco	50
near:esme	29
near:esta	115
near:este	-68
near:esti	-123
near:ethi	45
near:euro	17
near:evac	14
near:eve	-3
near:even	25
near:ever	-79
near:evid	-95
near:exam	-27
near:exca	-89
near:exce	46
near:exch	93
near:exec	4
near:exha	-56
near:exhu	90
near:exis	-27
near:exit	25
near:expe	-24
near:expl	-21
near:expr	-72
near:exte	27
near:extr	-82
near:eye	107
near:eyes	-66
near:fabr	-9
near:face	-50
near:faci	-5
near:fact	52
near:fail	21
near:fair	-60
near:fall	-15
near:fals	99
near:fami	-31
near:fano	57
near:fans	-58
near:far	45
near:farc	88
near:fard	88
near:fare	-24
near:farm	33
near:fash	-38
near:faso	82
near:fast	-84
near:fata	84
near:fate	65
near:fath	-96
near:fati	-4
near:favo	-14
near:fear	88
near:febr	-13
near:fede	33
near:feed	-132
near:feet	51
near:fell	54
near:felt	-124
near:fema	109
near:fenc	-59
near:ferr	-121
near:fest	56
near:fetc	-37
near:few	-34
near:fewe	-50
near:fiel	-16
near:fift	20
near:figh	33
near:figu	118
near:file	-64
near:fili	29
near:fill	-31
near:fina	64
near:find	-5
near:fine	-86
near:fing	74
near:fini	-97
near:fire	-60
near:firm	-44
near:firs	57
near:fish	-44
near:five	9
near:flag	-10
near:flam	-64
near:flar	-47
near:flas	-49
near:flat	-52
near:fled	-15
near:flee	132
near:flew	45
near:flig	44
near:floo	34
near:flou	-60
near:flow	86
near:fly	46
near:flyi	62
near:fold	-104
near:foll	6
near:food	-131
near:foot	42
near:for	-14
near:forc	-34
near:fore	67
near:form	-19
near:fort	-16
near:foru	15
near:forw	52
near:foug	19
near:foun	5
near:frac	57
near:fran	4
near:free	98
near:fren	7
near:fres	50
near:frid	62
near:frie	23
near:from	40
near:fron	51
near:froz	61
near:ftse	-17
near:fuel	-16
near:fuk	43
near:full	-57
near:func	-108
near:fund	-93
near:fune	82
near:furt	103
near:gain	-20
near:gala	62
near:gall	-50
near:gamb	37
near:game	-11
near:gand	9
near:gang	-26
near:gap	-69
near:gara	-69
near:garc	10
near:gard	-6
near:garm	25
near:garr	-13
near:gas	15
near:gate	14
near:gath	-76
near:gatu	59
near:gavd	-61
near:gave	-57
near:gaza	-9
near:gazi	-20
near:gebr	66
near:gend	-25
near:gene	52
near:geno	-70
near:geol	-71
near:geor	107
near:germ	-17
near:get	49
near:gets	-51
near:ghan	-5
near:girl	16
near:give	19
near:givi	-39
near:glad	10
near:glas	33
near:glid	61
near:gmt	90
near:goal	-108
near:goat	-100
near:god	63
near:goes	52
near:gofa	-10
near:goin	8
near:gold	84
near:goma	16
near:gone	-9
near:good	93
near:gorg	-48
near:got	-50
near:gov	9
near:gove	6
near:grai	-3
near:gran	36
near:grav	56
near:graz	56
near:grea	68
near:gree	50
near:gren	-67
near:grou	15
near:grow	-31
near:guar	7
near:guay	-13
near:guer	-24
near:gues	17
near:guid	-74
near:guil	-54
near:guin	-54
near:gul	-13
near:gulf	-26
near:gun	-8
near:gunf	25
near:gunm	-17
near:gunn	61
near:guns	-14
near:gust	-12
near:gymn	24
near:hach	62
near:hack	85
near:had	4
near:haif	42
near:hait	-50
near:hajj	48
near:half	48
near:hali	-45
near:hall	-81
near:hama	48
near:haml	-39
near:hams	-91
near:hand	22
near:hang	-68
near:happ	12
near:hara	24
near:hard	-39
near:harm	13
near:harv	39
near:has	5
near:hass	35
near:haug	-59
near:haul	62
near:have	-17
near:havi	-16
near:hays	46
near:haza	11
near:head	-55
near:heal	11
near:hear	87
near:heat	85
near:heav	22
near:hect	-90
near:heig	125
near:held	-88
near:hele	46
near:heli	29
near:hell	96
near:helm	81
near:help	-31
near:her	7
near:hera	39
near:herd	-16
near:herm	-67
near:hers	-94
near:hezb	3
near:hid	-104
near:hidd	52
near:hide	-20
near:hidi	-43
near:high	-28
near:hija	114
near:hike	-92
near:hill	21
near:him	-80
near:hims	-7
near:hinc	62
near:hind	41
near:hire	-69
near:his	-22
near:hist	-35
near:hit	73
near:hits	67
near:hitt	-24
near:hive	-72
near:hoa	77
near:hode	69
near:hold	-18
near:hole	66
near:holi	-58
near:home	34
near:homi	70
near:homs	53
near:hond	52
near:hono	84
near:hope	-8
near:hors	16
near:hosp	74
near:host	13
near:hot	-113
near:hote	-30
near:hour	-4
near:hous	-67
near:hout	55
near:how	-11
near:hrmm	53
near:hrs	12
near:hue	62
near:hull	-86
near:huma	20
near:hund	17
near:hung	16
near:hunt	18
near:hurr	-32
near:hurt	69
near:husb	-56
near:huts	34
near:hygi	-17
near:hypo	81
near:ice	-52
near:icg	-84
near:icrc	31
near:iden	-3
near:idf	-8
near:idle	62
near:idli	66
near:idps	-7
near:iduk	27
near:ihor	54
near:iii	-19
near:ill	-52
near:ille	25
near:imag	-99
near:imam	3
near:immi	-42
near:impa	60
near:impe	-98
near:impo	-15
near:impr	77
near:incl	159
near:inco	-16
near:incr	21
near:inde	-47
near:indi	10
near:indo	3
near:indu	9
near:infa	-21
near:infe	-32
near:infl	-47
near:info	-13
near:ingd	59
near:inha	50
near:inhe	-9
near:init	32
near:inju	102
near:inla	33
near:inma	-8
near:inn	37
near:inqu	17
near:inse	-66
near:insi	10
near:insp	-81
near:inst	-53
near:insu	45
near:inte	10
near:into	46
near:inva	-17
near:inve	-19
near:invo	54
near:iom	27
near:ipc	-84
near:iran	115
near:iraq	-18
near:irel	16
near:iris	29
near:irri	-30
near:ishi	-70
near:isla	-14
near:isol	-28
near:ispr	35
near:isra	26
near:issu	-124
near:ista	-14
near:ital	34
near:item	-88
near:its	-8
near:itse	95
near:itur	56
near:ivoi	30
near:ivor	35
near:jaba	37
near:jack	-22
near:jaha	69
near:jail	24
near:jala	46
near:jali	88
near:jama	113
near:jan	14
near:janu	34
near:japa	44
near:java	38
near:jbei	57
near:jeep	-20
near:jeni	70
near:jet	-33
near:jhar	-40
near:jiha	85
near:jnim	28
near:job	53
near:jobs	-87
near:joe	4
near:john	-72
near:join	5
near:jona	21
near:jone	38
near:jord	45
near:jose	-57
near:juba	68
near:judg	-127
near:judi	-55
near:juli	65
near:july	20
near:jump	-25
near:junc	-12
near:june	30
near:junt	94
near:just	80
near:kabu	-10
near:kadu	59
near:kaga	39
near:kana	-19
near:kand	108
near:kang	20
near:kant	44
near:kara	112
near:kare	-54
near:kari	55
near:karu	21
near:kash	85
near:kass	14
near:kath	-13
near:kats	41
near:kaza	-87
near:kebb	74
near:kebe	-49
near:keep	9
near:kens	53
near:keny	-31
near:kera	68
near:kere	-90
near:kerm	26
near:kfar	12
near:kha	19
near:khal	30
near:khan	-58
near:khar	67
near:khas	-48
near:kher	21
near:khme	-38
near:khwa	31
near:khyb	47
near:kibb	-82
near:kick	-55
near:kidn	73
near:kiel	-7
near:kill	87
near:kilo	-200
near:kind	39
near:king	-42
near:kins	40
near:kish	-37
near:kitc	-29
near:kits	-137
near:kivu	-34
near:knew	25
near:knif	-20
near:knoc	-6
near:know	54
near:kobr	39
near:koca	-37
near:kolo	38
near:kora	44
near:kord	64
near:kore	78
near:kost	20
near:kph	-77
near:kufr	-34
near:kuma	-31
near:kumb	68
near:kuna	-35
near:kurd	-18
near:kurm	42
near:kurs	-31
near:kutu	-33
near:kwar	32
near:kyau	86
near:kyiv	-18
near:labo	-28
near:lack	-56
near:lads	-71
near:lady	23
near:lago	-64
near:laha	54
near:laho	-35
near:laid	-16
near:lak	59
near:lake	74
near:lakh	-61
near:lamp	-92
near:land	-22
near:lane	-28
near:lang	-67
near:lank	92
near:larg	13
near:lari	-45
near:larr	63
near:last	27
near:late	-4
near:latr	10
near:latt	91
near:lau	-66
near:laun	-64
near:law	28
near:lawm	9
near:lawy	95
near:lay	-38
near:lead	-8
near:leag	-7
near:lean	-42
near:lear	53
near:leas	-9
near:leav	22
near:leba	95
near:led	-112
near:ledg	27
near:left	4
near:leg	33
near:lega	-104
near:legs	7
near:lent	-13
near:leso	79
near:less	-106
near:let	22
near:lett	-19
near:leve	-68
near:leyt	-45
near:libe	58
near:libr	-23
near:liby	-141
near:lice	-134
near:lie	52
near:lies	-47
near:lieu	-23
near:life	16
near:lift	34
near:ligh	42
near:like	59
near:lima	-41
near:limb	79
near:limi	-58
near:limp	-25
near:line	-103
near:link	-28
near:lirq	97
near:list	37
near:litr	-96
near:litt	-110
near:live	3
near:livi	35
near:load	34
near:loan	-54
near:loav	-56
near:loca	-17
near:lock	-63
near:lodg	-68
near:logg	20
near:logi	-53
near:lond	-3
near:long	-10
near:look	49
near:loot	-36
near:lorr	-66
near:lose	-34
near:losi	53
near:loss	101
near:lost	45
near:lots	-36
near:low	73
near:lowe	77
near:luci	-24
near:luck	17
near:lunc	7
near:lung	51
near:lyce	71
near:lyin	106
near:mach	-48
near:made	-51
near:mae	29
near:maga	96
near:magn	-68
near:mahm	25
near:maim	103
near:main	39
near:maiz	-53
near:maje	-45
near:majo	63
near:make	-27
near:makh	21
near:maki	8
near:mala	14
near:male	91
near:mali	-53
near:mall	82
near:maln	-112
near:malt	-48
near:man	-63
near:mand	43
near:mang	47
near:mani	-96
near:manu	57
near:many	-102
near:mapp	-62
near:mar	24
near:mara	-55
near:marc	28
near:marg	-41
near:mari	39
near:mark	26
near:marr	-77
near:mart	51
near:mary	-33
near:masi	89
near:mask	-77
near:maso	-11
near:masr	-98
near:mass	4
near:mast	-3
near:matc	19
near:mate	-57
near:math	-28
near:matr	-25
near:mats	39
near:matt	-96
near:maun	-12
near:maur	58
near:mayo	-23
near:maza	90
near:meal	-42
near:mean	33
near:meas	-92
near:mede	-40
near:medi	13
near:meet	-71
near:mega	-96
near:mele	69
near:meli	-28
near:melt	22
near:memb	-26
near:memo	72
near:men	-37
near:mend	54
near:ment	38
near:mess	-91
near:met	-40
near:meta	58
near:meth	-35
near:metr	-25
near:mexi	91
near:mid	75
near:midd	-53
near:midf	-30
near:midn	79
near:migh	26
near:migr	45
near:mila	126
near:mile	36
near:mili	5
near:milk	-49
near:mill	-70
near:mina	86
near:mind	55
near:mine	-15
near:mini	17
near:minn	80
near:mino	85
near:minu	-54
near:miss	12
near:miti	25
near:mobi	-110
near:moco	73
near:mode	42
near:moga	-41
near:moh	68
near:moha	-6
near:mold	43
near:mona	3
near:mond	52
near:mone	34
near:moni	-4
near:mons	46
near:mont	10
near:mora	-32
near:more	33
near:morg	112
near:morn	-11
near:moro	26
near:mort	29
near:mosc	51
near:mosq	-19
near:most	-8
near:moth	42
near:moti	-4
near:moto	-106
near:moun	-36
near:mour	54
near:move	16
near:movi	43
near:moza	-27
near:msf	-74
near:much	69
near:mucu	-15
near:mud	33
near:muds	28
near:muha	30
near:mult	54
near:muni	-33
near:murd	65
near:murt	-5
near:musa	-58
near:musc	120
near:muse	15
near:musi	43
near:musl	14
near:mwan	81
near:myan	53
near:myse	78
near:myst	-10
near:naba	68
near:naf	58
near:nago	87
near:nahr	35
near:nair	21
near:namp	-68
near:nang	60
near:nasi	3
near:nati	35
near:naut	55
near:nava	-14
near:ndav	52
near:ndma	3
near:near	28
near:need	-18
near:negl	-85
near:nego	-19
near:negr	20
near:neig	9
near:neit	18
near:nepa	44
near:neph	-10
near:neri	-5
near:nets	-94
near:netw	13
near:neut	25
near:neve	54
near:new	-33
near:newb	52
near:newl	65
near:news	-36
near:next	72
near:ngo	8
near:ngos	-67
near:niam	52
near:nico	-11
near:niec	9
near:nige	-34
near:nigh	46
near:nile	88
near:nine	-5
near:nior	38
near:njia	-40
near:nobo	-5
near:non	38
near:noon	74
near:nor	20
near:norm	-110
near:norw	28
near:not	29
near:note	-95
near:noth	47
near:noti	-76
near:noto	-46
near:nov	-16
near:nova	55
near:nove	31
near:novi	-42
near:now	-69
near:nrc	-28
near:numb	-35
near:nuns	62
near:nur	-56
near:nurg	8
near:nurs	8
near:nutr	-25
near:nuwa	84
near:nyal	111
near:obei	54
near:obje	-11
near:ocan	116
near:occa	-36
near:occi	14
near:occu	3
near:oct	72
near:octo	35
near:odda	12
near:odes	-19
near:off	70
near:offe	-6
near:offi	-8
near:old	88
near:olde	-126
near:oleh	89
near:olek	46
near:ombu	3
near:omdu	-7
near:one	-29
near:ones	57
near:onli	-129
near:only	-12
near:onto	-10
near:open	27
near:oper	-41
near:oppo	-49
near:orde	-74
near:ordn	-62
near:orga	-85
near:orie	81
near:orig	78
near:oro	13
near:orph	73
near:othe	44
near:ouah	66
near:our	43
near:ours	75
near:out	-22
near:outb	-35
near:outd	42
near:outl	103
near:outn	-4
near:outp	21
near:outs	39
near:over	-20
near:own	20
near:owne	-92
near:oxyg	49
near:pace	71
near:pack	-95
near:pada	17
near:page	-11
near:pago	-9
near:paid	-29
near:pain	-62
near:pair	-97
near:pakh	44
near:paki	12
near:pala	87
near:pale	26
near:pall	-56
near:palm	-71
near:pana	3
near:pane	-19
near:pang	-46
near:pann	72
near:pape	15
near:papi	96
near:para	-76
near:pare	24
near:pari	53
near:park	65
near:parl	-55
near:part	-65
near:pass	-52
near:past	-13
near:path	10
near:pati	-54
near:patn	-27
near:patr	-39
near:paul	-79
near:paus	-77
near:pay	-73
near:paym	-36
near:pays	64
near:paz	25
near:peac	-63
near:peak	-18
near:pena	-48
near:penh	47
near:peni	-54
near:pens	6
near:pent	18
near:peop	-72
near:per	-103
near:perc	-60
near:perh	-59
near:peri	70
near:perm	-128
near:pers	-25
near:peru	73
near:peso	-78
near:pete	72
near:peti	-19
near:petr	73
near:phar	85
near:phas	-46
near:phil	36
near:phon	-24
near:phot	5
near:pick	-154
near:pict	-25
near:piec	-69
near:pier	-50
near:pilo	37
near:pipe	-65
near:pira	-44
near:pist	12
near:pit	31
near:pitc	-29
near:pits	43
near:pkt	-42
near:plac	-66
near:plai	16
near:plan	14
near:plat	-83
near:play	-95
near:plaz	19
near:plea	-25
near:pled	-67
near:pluc	-63
near:plun	-18
near:plus	46
near:ply	-13
near:poin	-133
near:pois	57
near:pola	17
near:poli	55
near:poll	-88
near:pont	41
near:poor	-72
near:popu	-61
near:port	-10
near:posi	-57
near:poss	-9
near:post	19
near:poto	-109
near:poun	-65
near:pour	64
near:powe	-43
near:prac	-23
near:prad	38
near:pray	-6
near:pre	-64
near:prea	-75
near:prec	66
near:pref	27
near:preg	-44
near:prel	27
near:prem	-82
near:prep	21
near:pres	39
near:prev	7
near:pric	-121
near:prie	-57
near:prim	17
near:prin	34
near:pris	30
near:priv	-58
near:prob	-35
near:proc	-86
near:prod	-17
near:prof	-79
near:prog	14
near:proj	-80
near:prom	-96
near:pron	-27
near:prop	-109
near:pros	40
near:prot	31
near:prov	50
near:psyc	-175
near:publ	71
near:pull	-89
near:puma	-53
near:pump	-100
near:punj	117
near:pure	50
near:purs	39
near:push	97
near:put	-11
near:puts	-17
near:putt	24
near:qala	24
near:qata	26
near:quak	-68
near:quan	57
near:quar	-52
near:ques	-119
near:quet	-93
near:queu	-105
near:quin	42
near:quot	-13
near:raba	-43
near:race	-68
near:radi	17
near:radw	67
near:rafa	37
near:raid	64
near:rail	-58
near:rain	-27
near:rais	123
near:raja	71
near:rakh	45
near:rall	-55
near:rama	-16
near:rame	-94
near:ran	-75
near:rang	59
near:rapi	-45
near:rate	-41
near:rati	-45
near:ravi	54
near:rawa	40
near:raze	-3
near:reac	-27
near:read	-100
near:real	66
near:rebe	36
near:rebo	-26
near:rebu	-39
near:reca	-116
near:rece	-12
near:reci	55
near:reck	18
near:reco	-3
near:recr	-44
near:red	26
near:redu	-83
near:refe	-15
near:refi	84
near:refo	-98
near:refr	-76
near:refu	-56
near:rega	-8
near:rege	7
near:regi	9
near:regr	85
near:regu	-66
near:reha	55
near:reit	-57
near:reje	-17
near:rela	28
near:rele	62
near:reli	5
near:relo	-3
near:rema	39
near:reme	-75
near:remi	49
near:remn	64
near:remo	-67
near:reno	-54
near:rent	78
near:reop	-114
near:repa	-54
near:repe	-47
near:repl	-62
near:repo	29
near:repr	-53
near:repu	24
near:requ	-61
near:resc	-103
near:rese	111
near:resi	35
near:reso	43
near:resp	15
near:rest	46
near:resu	-18
near:reta	-85
near:reti	63
near:reto	52
near:retr	152
near:retu	49
near:reun	-22
near:reut	27
near:reve	-56
near:revi	49
near:reyn	61
near:rial	-48
near:rice	-32
near:rich	-61
near:rifl	-170
near:righ	120
near:ring	-90
near:rio	30
near:riot	24
near:risa	-102
near:rise	81
near:risk	24
near:riva	9
near:rive	41
near:riya	-39
near:road	22
near:robb	-70
near:roca	89
near:rock	13
near:rohi	86
near:roll	-91
near:roma	51
near:rome	-62
near:roof	-77
near:room	42
near:rose	-14
near:rosh	72
near:rota	-66
near:roug	-64
near:roun	-130
near:rout	-9
near:rove	-59
near:row	-48
near:rows	14
near:roya	75
near:rsf	74
near:rubb	-37
near:ruin	-22
near:rule	21
near:ruli	42
near:run	-15
near:runn	-73
near:runs	-33
near:rura	74
near:rush	-88
near:russ	14
near:ruts	60
near:rwan	-22
near:sack	77
near:sacr	62
near:sada	18
near:safe	-4
near:saga	105
near:sahe	37
near:said	-41
near:sail	-18
near:sain	31
near:sake	88
near:sala	39
near:sale	60
near:sali	54
near:salt	-46
near:salv	-22
near:sama	26
near:samb	-14
near:same	87
near:samp	-48
near:san	70
near:sana	104
near:sanc	-16
near:sand	25
near:sang	96
near:sani	9
near:sank	-47
near:sant	13
near:sao	55
near:sara	-23
near:sat	-69
near:sate	24
near:satu	-38
near:saud	67
near:save	-63
near:saw	-47
near:say	58
near:sayi	11
near:says	14
near:sbm	30
near:scal	-63
near:scen	-11
near:sche	-65
near:scho	35
near:scie	5
near:scor	-86
near:scot	-36
near:scra	-52
near:scre	-70
near:sea	-84
near:sear	30
near:seas	29
near:seat	-102
near:seco	23
near:secr	34
near:sect	-31
near:secu	-54
near:sede	76
near:see	-11
near:seed	-57
near:seek	19
near:seen	13
near:sees	-23
near:seiz	63
near:self	58
near:sell	-105
near:sema	58
near:sena	6
near:send	-48
near:sene	69
near:seni	-18
near:sent	-51
near:sepa	-119
near:sept	-19
near:serb	11
near:seri	28
near:serv	-20
near:sess	-117
near:set	-12
near:sets	11
near:sett	43
near:seva	99
near:shab	58
near:shaf	-13
near:shah	-30
near:shak	-7
near:shal	-17
near:sham	-65
near:shan	74
near:shar	-18
near:shat	91
near:she	32
near:sheb	-39
near:shed	-60
near:shee	-92
near:shel	-41
near:sher	32
near:shif	-128
near:ship	-84
near:shir	-34
near:shoc	-41
near:shoo	3
near:shop	-31
near:shor	-143
near:shot	-6
near:shou	18
near:shov	21
near:show	-87
near:shra	114
near:shri	56
near:shru	89
near:shuj	50
near:shut	-55
near:sick	-70
near:side	37
near:sieg	60
near:sigh	-38
near:sign	23
near:simi	-32
near:sina	-15
near:sinc	8
near:sind	14
near:sing	26
near:sinj	16
near:sink	-51
near:sist	24
near:site	68
near:sitt	16
near:situ	-89
near:six	8
near:sixe	-28
near:sixt	-12
near:size	-69
near:skif	-68
near:skip	-20
near:slab	-38
near:slai	100
near:slau	-18
near:slee	27
near:slep	64
near:slid	57
near:slig	107
near:slip	-46
near:slop	44
near:smal	-72
near:smas	-28
near:smok	89
near:snak	47
near:snap	-55
near:snif	-69
near:snow	26
near:soci	-55
near:sofa	112
near:soil	64
near:sola	-63
near:sold	47
near:soli	49
near:soma	82
near:some	-46
near:son	62
near:sond	41
near:sons	-42
near:sorg	-13
near:soro	33
near:sorr	-5
near:sort	-69
near:soug	71
near:soun	10
near:sour	-80
near:sout	110
near:spac	-86
near:spai	-26
near:spar	-82
near:spea	59
near:spec	77
near:spee	-7
near:spen	-8
near:spin	58
near:spit	-42
near:spok	69
near:spon	-17
near:spor	10
near:spot	-48
near:spre	-51
near:spri	28
near:spyi	32
near:squa	-166
near:sque	49
near:sri	54
near:stab	39
near:stad	-19
near:staf	-100
near:stai	-43
near:stal	-31
near:stan	-64
near:star	40
near:stat	21
near:stay	96
near:stea	-40
near:stee	-16
near:stil	98
near:stit	95
near:stoc	-33
near:stol	-41
near:ston	54
near:stoo	-83
near:stop	13
near:stor	-131
near:stra	27
near:stre	-33
near:stri	-12
near:stro	-100
near:stru	-31
near:stuc	-68
near:stud	12
near:stus	-63
near:sub	-24
near:subd	-56
near:subs	86
near:subu	80
near:succ	139
near:such	49
near:suda	-18
near:suff	63
near:suga	56
near:suic	81
near:suit	-63
near:sul	53
near:sum	21
near:suma	78
near:summ	-90
near:sums	-64
near:sumy	38
near:sund	-8
near:sunk	-86
near:supe	-30
near:supp	-85
near:supr	96
near:surg	49
near:suri	-71
near:surr	-78
near:surv	-67
near:susp	-7
near:sust	15
near:suzu	-11
near:swal	39
near:swam	-85
near:swap	-25
near:swee	54
near:swei	51
near:swep	-53
near:swis	77
near:syri	41
near:syst	-66
near:tabl	-39
near:taga	36
near:taiw	-43
near:take	33
near:tali	105
near:talk	17
near:tall	76
near:tami	74
near:tank	28
near:tanz	94
near:taqa	-6
near:targ	-131
near:tarp	27
near:task	-52
near:tawi	35
near:tax	29
near:tbil	-12
near:tea	4
near:teac	41
near:team	-35
near:tear	28
near:tech	36
near:teet	20
near:tehr	86
near:tel	-66
near:tele	-26
near:tell	-28
near:ten	-15
near:tend	50
near:tens	73
near:tent	-104
near:tere	30
near:term	-61
near:tern	35
near:terr	21
near:tesf	-41
near:test	-45
near:texa	-13
near:thai	114
near:than	-88
near:that	43
near:the	5
near:thea	36
near:thei	16
near:them	18
near:then	18
near:ther	-22
near:thes	86
near:they	7
near:thin	-34
near:thir	-5
near:this	42
near:thom	-64
near:thos	41
near:thou	-74
near:thre	5
near:thro	-5
near:thur	18
near:thus	78
near:tibu	120
near:tick	-58
near:tied	24
near:till	-30
near:time	-76
near:tine	41
near:tobr	-32
near:toda	36
near:todd	81
near:toge	16
near:toil	34
near:toky	44
near:told	-36
near:toll	96
near:tom	-32
near:tomo	-79
near:tong	45
near:toni	-51
near:tonn	-133
near:too	42
near:took	43
near:top	-7
near:torc	-26
near:tore	6
near:tork	64
near:toro	-70
near:torr	-23
near:tota	-47
near:touc	-70
near:tour	-72
near:towa	74
near:towe	48
near:town	-85
near:trab	61
near:trac	-45
near:trad	82
near:traf	-56
near:trai	-112
near:tram	56
near:tran	10
near:trap	-104
near:trav	-102
near:traw	-29
near:trea	-4
near:tree	-50
near:trem	36
near:tren	93
near:tri	35
near:tria	-85
near:trib	19
near:trie	-81
near:trig	48
near:tril	-33
near:trin	-36
near:trip	-38
near:tris	-84
near:trop	-6
near:truc	10
near:true	103
near:trus	-48
near:trut	11
near:tryi	-14
near:tsel	44
near:tsin	-54
near:tsun	32
near:tues	35
near:tulk	-21
near:tuni	40
near:tunn	-71
near:turk	35
near:turn	-140
near:twel	21
near:twen	34
near:twic	-135
near:twin	13
near:two	6
near:type	-63
near:typh	30
near:uae	-34
near:ugan	42
near:ukra	22
near:ulan	-35
near:unab	20
near:unac	37
near:uncl	-90
near:unde	37
near:unex	-102
near:unfi	-56
near:unfo	60
near:unha	-89
near:unhc	-22
near:unhu	15
near:unic	-16
near:unid	40
near:unif	50
near:unin	-105
near:unit	-16
near:univ	34
near:unkn	103
near:unli	29
near:unlo	34
near:unrw	-73
near:unsa	83
near:unti	-27
near:untr	24
near:upda	-52
near:uphe	-41
near:upon	8
near:uppe	-55
near:upro	91
near:ups	29
near:upwa	8
near:urba	-15
near:urge	66
near:usd	-71
near:use	-40
near:used	-4
near:usua	-52
near:utta	23
near:uvir	-77
near:vaca	27
near:vacc	-86
near:vali	101
near:vall	27
near:valu	-26
near:van	-29
near:vani	80
near:vans	-35
near:vari	-23
near:vehi	-99
near:vene	24
near:vent	61
near:verd	-44
near:veri	77
near:vers	46
near:very	3
near:vess	-68
near:vice	-5
near:vict	-57
near:vide	63
near:vien	59
near:viet	66
near:view	56
near:vigi	-25
near:vila	86
near:vill	46
near:vina	24
near:viol	-25
near:visa	31
near:visi	-56
near:vita	57
near:voic	-66
near:volc	-17
near:volo	18
near:volu	3
near:vote	-161
near:voti	-3
near:vyac	7
near:wade	-36
near:wadi	47
near:wait	-65
near:waji	32
near:wake	-75
near:wale	-94
near:wali	26
near:walk	-4
near:wall	45
near:wang	43
near:want	-28
near:war	15
near:ward	-34
near:ware	-22
near:warn	-34
near:warr	40
near:wars	-69
near:was	12
near:wash	21
near:wast	-31
near:watc	-57
near:wate	6
near:wave	-60
near:way	8
near:wazi	16
near:weak	49
near:wear	-49
near:weat	-26
near:wedd	62
near:wedn	-14
near:week	24
near:weig	-64
near:welc	42
near:welf	-18
near:well	43
near:went	14
near:west	-11
near:wfp	-33
near:what	-14
near:whea	-7
near:when	-57
near:wher	-20
near:whet	-31
near:whic	-58
near:whil	-9
near:whol	80
near:whom	49
near:whos	26
near:why	-43
near:wick	-68
near:wide	-14
near:wife	48
near:wild	-62
near:will	23
near:win	-54
near:winc	-110
near:wind	-105
near:wing	-113
near:winn	-89
near:wins	13
near:wint	83
near:wipe	77
near:wish	-23
near:with	-69
near:witn	-93
near:wive	-115
near:woma	54
near:wome	41
near:won	-81
near:wood	-67
near:word	35
near:wore	-41
near:work	-36
near:worl	14
near:wors	-10
near:wort	-74
near:woul	-42
near:woun	102
near:wrap	-86
near:wrec	-82
near:wris	26
near:writ	-10
near:wron	21
near:wrot	55
near:xinh	16
near:yach	-19
near:yard	-51
near:year	-17
near:yeme	7
near:yere	72
near:yerl	30
near:yest	13
near:yiel	14
near:york	33
near:you	-76
near:youn	-73
near:yout	58
near:zamb	5
near:zamf	47
near:zamz	44
near:zapo	-25
near:zara	65
near:zayt	6
near:zeal	-96
near:zeit	34
near:zele	30
near:ziki	82
near:zona	67
near:zone	-27
near:zuwa	-96
next:claim-abducted	16
next:claim-allocated	-5
next:claim-casualties	-38
next:claim-dead-in-captivity	11
next:claim-delivered	-40
next:claim-displaced	4
next:claim-held	51
next:claim-injured	38
next:claim-missing	31
next:claim-pledged	26
next:claim-prisoners-exchanged	52
next:claim-refugees	-11
next:claim-released	41
next:claim-requested	-11
next:claim-returned	47
next:claim-total	-30
noun:	26
noun:accident	-82
noun:afghan	86
noun:aftershock	-103
noun:agent	71
noun:aid-worker	-8
noun:aircraft	-103
noun:ambassador	-32
noun:ambulance	-100
noun:american	-10
noun:animal	-74
noun:apartment-block	-72
noun:area	-11
noun:armenian	89
noun:armoured-vehicle	-45
noun:arrival	94
noun:attack	-117
noun:attacker	-8
noun:baby	-58
noun:bandit	31
noun:bed	-153
noun:blanket	-29
noun:boarding-school	-97
noun:boat	-160
noun:body	114
noun:bomb	-105
noun:bone	-79
noun:book	-38
noun:boy	127
noun:bridge	-54
noun:brother	25
noun:building	-153
noun:bus	-141
noun:bus-passenger	38
noun:call	-100
noun:camp	-126
noun:candidate	-21
noun:captive	-35
noun:car	-72
noun:case	-98
noun:casualty	82
noun:catechist	-61
noun:center	-12
noun:centre	-146
noun:chief	-109
noun:child	51
noun:chinese	-8
noun:church	-70
noun:citizen	-48
noun:civilian	94
noun:classroom	-28
noun:climber	23
noun:clinic	-33
noun:coach	-179
noun:colleague	28
noun:colombian	44
noun:company	-63
noun:compatriot	61
noun:complaint	-8
noun:comrade	106
noun:congolese	81
noun:conscript	7
noun:constable	20
noun:container	-51
noun:contractor	-37
noun:convict	-100
noun:convoy	-87
noun:cook	130
noun:corporal	114
noun:corpse	130
noun:correspondent	-99
noun:country	-145
noun:county	-66
noun:cousin	-74
noun:cow	-106
noun:crew	-19
noun:crew-member	150
noun:crossing	-43
noun:customer	-109
noun:cypriot	46
noun:dam	-74
noun:daughter	63
noun:death	125
noun:defendant	-97
noun:defender	30
noun:delegate	-35
noun:deputy	-87
noun:detainee	83
noun:digger	-22
noun:diplomat	-77
noun:director	-125
noun:displaced-person	133
noun:district	-98
noun:doctor	-75
noun:dog	-74
noun:dose	-26
noun:driver	49
noun:drone	-149
noun:dwelling	-71
noun:elderly	-5
noun:emirati	65
noun:employee	-21
noun:engineer	48
noun:enumerator	-83
noun:evacuee	125
noun:excavator	-85
noun:exchange	-95
noun:explosion	-83
noun:family	-131
noun:fan	-19
noun:farmer	24
noun:fatality	39
noun:father	-126
noun:fighter	38
noun:filipino	47
noun:fire	-102
noun:firefighter	-73
noun:fisherman	71
noun:flat	-65
noun:flight	-73
noun:floor	-57
noun:foreigner	8
noun:friend	-51
noun:game	-7
noun:girl	59
noun:goal	-9
noun:goat	-65
noun:grandchild	-55
noun:grave	31
noun:group	-107
noun:guard	57
noun:guest	-25
noun:guide	-56
noun:gun	-65
noun:gunman	-127
noun:haitian	70
noun:head	-134
noun:head-of-cattle	-109
noun:health-facility	-6
noun:health-worker	-65
noun:helicopter	-115
noun:herder	-43
noun:hiker	106
noun:hive	-48
noun:home	-165
noun:hospital	-160
noun:hostage	77
noun:house	-187
noun:household	-187
noun:husband	-93
noun:idp	103
noun:imam	-81
noun:incident	-119
noun:indian	10
noun:individual	164
noun:infant	42
noun:inhabitant	-54
noun:injury	-41
noun:inmate	-10
noun:inspector	-88
noun:iraqi	50
noun:island	-56
noun:israeli	-70
noun:job	-26
noun:journalist	102
noun:judge	-35
noun:khwarij	101
noun:kit	-81
noun:labourer	-17
noun:latrine	-50
noun:launcher	-31
noun:lawyer	-39
noun:leader	-41
noun:lebanese	79
noun:life	124
noun:list	-92
noun:local	-14
noun:lorry	-86
noun:machine	-16
noun:malian	67
noun:man	-20
noun:manager	-104
noun:marine	-81
noun:martyr	181
noun:match	-25
noun:mattress	-48
noun:meal	-43
noun:member	16
noun:migrant	-103
noun:militant	61
noun:militiaman	33
noun:miner	-38
noun:minister	-185
noun:minor	-8
noun:missile	-79
noun:mortar-round	-4
noun:mother	-8
noun:motorcycle	-89
noun:municipality	-7
noun:nation	-49
noun:national	-86
noun:neighbor	60
noun:neighbour	-52
noun:nephew	24
noun:new-arrival	156
noun:niece	68
noun:nigerian	37
noun:observer	-98
noun:occupant	-4
noun:officer	-32
noun:official	-190
noun:operation	-115
noun:organisation	-65
noun:other	71
noun:over	-3
noun:owner	-71
noun:page	-54
noun:palestinian	46
noun:paper	-4
noun:paramedic	88
noun:parent	-66
noun:partner	-98
noun:party	-20
noun:passenger	-8
noun:passer-by	-33
noun:patient	-12
noun:peacekeeper	-34
noun:person	42
noun:personnel	-116
noun:phone	-7
noun:photograph	-54
noun:picker	46
noun:pilgrim	-63
noun:plane	-65
noun:plant	-57
noun:player	-157
noun:point	-113
noun:police	69
noun:police-officer	37
noun:policeman	45
noun:post	-84
noun:pregnant-woman	-14
noun:president	-81
noun:priest	-54
noun:project	-20
noun:province	-73
noun:pupil	5
noun:question	-13
noun:rebel	-15
noun:refugee	216
noun:region	-84
noun:relative	-67
noun:report	-58
noun:reporter	-132
noun:rescuer	-41
noun:reservist	92
noun:resident	109
noun:returnee	63
noun:rifle	-109
noun:road	-33
noun:rohingya	198
noun:room	-83
noun:round	-64
noun:run	-63
noun:runner	-100
noun:russian	-46
noun:sailor	72
noun:sample	-39
noun:school	-167
noun:schoolboy	65
noun:schoolchild	70
noun:schoolgirl	54
noun:seafarer	66
noun:searcher	-39
noun:seat	-58
noun:security-guard	-4
noun:serviceman	34
noun:session	-23
noun:set	52
noun:settlement	-71
noun:settler	37
noun:shelter	-132
noun:shepherd	74
noun:ship	-81
noun:shop	-60
noun:sister	4
noun:site	-155
noun:soldier	94
noun:son	-86
noun:south-korean	86
noun:south-sudanese	-79
noun:spectator	-73
noun:spokesman	-146
noun:staff	-38
noun:staff-member	62
noun:state	-80
noun:station	-22
noun:storey	-78
noun:strike	-58
noun:student	41
noun:sudanese	25
noun:supporter	-36
noun:surgeon	-166
noun:survivor	-144
noun:suspect	-201
noun:syrian	60
noun:tanker	-74
noun:tarpaulin	-44
noun:teacher	-27
noun:teenager	-5
noun:tent	-80
noun:terrorist	123
noun:thai	-65
noun:time	-203
noun:tourist	-68
noun:town	-101
noun:trader	25
noun:train	-80
noun:traveller	-13
noun:tree	-40
noun:troops	-174
noun:truck	-141
noun:ukrainian	90
noun:uncle	-50
noun:vehicle	-123
noun:vessel	-63
noun:victim	79
noun:village	-147
noun:villager	84
noun:visitor	-68
noun:volunteer	-57
noun:vote	-18
noun:voter	-53
noun:wicket	-18
noun:wife	59
noun:witness	-94
noun:woman	144
noun:woman-and-man	51
noun:women-and-girls	66
noun:word	-83
noun:worker	81
noun:worshipper	100
noun:yazidi	44
noun:yemeni	-78
noun:young-man	85
noun:young-person	-40
noun:young-woman	83
only:aid	-76
only:displacement	-285
only:hostage	-35
other:abducted	-7
other:allocated	6
other:casualties	-39
other:casualty	-14
other:dead-in-captivity	-25
other:delivered	12
other:displaced	-3
other:displacement	6
other:held	-17
other:hostage	10
other:injured	-22
other:killed	4
other:missing	-12
other:pledged	-25
other:prisoners-exchanged	32
other:refugees	-8
other:released	6
other:requested	28
other:returned	-17
other:total	-71
others:0	-299
others:2	-46
others:7	27
others:more	-17
qualified	57
quoted	40
right1:	-16
right1:"	-28
right1:#	-142
right1:(	6
right1:)	12
right1:,	7
right1:-	-81
right1:.	-22
right1::	39
right1:;	54
right1:?	-16
right1:a	-34
right1:abducted	96
right1:abductions	66
right1:aboard	-112
right1:about	64
right1:above	-9
right1:according	97
right1:across	9
right1:active	-50
right1:acutely	-30
right1:admitted	-22
right1:affected	-60
right1:after	66
right1:against	-74
right1:aged	55
right1:airports	-6
right1:ak	-49
right1:alive	-51
right1:along	60
right1:already	42
right1:also	-23
right1:among	43
right1:an	-7
right1:and	-32
right1:are	28
right1:arrested	8
right1:arrived	-22
right1:as	47
right1:asked	-100
right1:at	54
right1:attempts	-11
right1:attended	-57
right1:away	-13
right1:back	74
right1:bags	-29
right1:bakeries	-11
right1:barangays	-81
right1:because	34
right1:bedouin	-15
right1:before	-28
right1:behind	32
right1:between	9
right1:block	-68
right1:blocks	-23
right1:brought	-39
right1:burned	-27
right1:but	47
right1:by	58
right1:c	-59
right1:came	-5
right1:can	21
right1:cancelled	-77
right1:captured	-30
right1:carriages	-49
right1:carried	63
right1:carrying	-45
right1:chairs	-53
right1:claims	-69
right1:closed	-32
right1:coffins	-58
right1:come	-27
right1:communities	-36
right1:confirmed	86
right1:consultations	-18
right1:could	50
right1:critically	60
right1:crossed	72
right1:cups	-20
right1:damaged	-49
right1:dead	274
right1:delegations	-12
right1:departures	65
right1:destroyed	-68
right1:detained	-13
right1:did	18
right1:die	158
right1:died	167
right1:displaced	149
right1:down	28
right1:driven	54
right1:drown	87
right1:drowned	167
right1:during	-19
right1:each	12
right1:earthquake	-49
right1:entered	-44
right1:escaped	-13
right1:evacuated	78
right1:feared	46
right1:fell	86
right1:fewer	-58
right1:fire	-70
right1:fled	107
right1:fleeing	45
right1:flooded	-94
right1:food	-29
right1:for	-31
right1:found	-66
right1:freed	89
right1:from	6
right1:gave	-70
right1:go	19
right1:got	-42
right1:governorates	-9
right1:hamlets	-29
right1:have	22
right1:held	28
right1:here	37
right1:hit	-37
right1:home	56
right1:homeless	133
right1:homicides	77
right1:hostage	63
right1:hurt	124
right1:i	58
right1:in	26
right1:included	98
right1:injured	260
right1:inside	-10
right1:internally	55
right1:into	-4
right1:is	11
right1:it	-83
right1:jailed	70
right1:jumped	78
right1:kidnapped	124
right1:kidnappings	80
right1:killed	-16
right1:killings	37
right1:landslides	-93
right1:last	26
right1:launched	-23
right1:lay	49
right1:learning	-49
right1:left	11
right1:lie	56
right1:live	-3
right1:lived	-50
right1:living	10
right1:localities	-53
right1:lost	19
right1:made	-100
right1:magnitude	-8
right1:maimed	55
right1:managed	-26
right1:may	-26
right1:messages	-39
right1:missing	236
right1:missions	-20
right1:mobile	-44
right1:more	38
right1:moved	-9
right1:mt	-117
right1:named	-23
right1:names	54
right1:near	25
right1:need	29
right1:needed	78
right1:neighbourhoods	-42
right1:never	108
right1:new	-27
right1:newly	78
right1:ngo	-45
right1:not	83
right1:now	-63
right1:occurred	44
right1:of	42
right1:off	37
right1:offices	-7
right1:on	-40
right1:opened	-45
right1:or	-49
right1:out	49
right1:outside	5
right1:over	-21
right1:paid	56
right1:passed	69
right1:penalties	-25
right1:per	-106
right1:perish	59
right1:perished	117
right1:places	-53
right1:promised	-76
right1:put	-90
right1:quake	-43
right1:ran	37
right1:reached	-104
right1:received	51
right1:recorded	-83
right1:recovered	87
right1:red	-34
right1:registered	-70
right1:released	78
right1:remain	15
right1:remained	36
right1:reported	33
right1:returned	-59
right1:rows	-58
right1:said	-125
right1:sank	-42
right1:saw	-125
right1:security	-92
right1:seized	84
right1:sent	-21
right1:seriously	80
right1:served	-21
right1:set	5
right1:short	-33
right1:shot	56
right1:shots	-56
right1:showed	-38
right1:sides	-161
right1:since	8
right1:slain	30
right1:sleep	83
right1:slept	69
right1:slipped	24
right1:so	21
right1:solar	-12
right1:spent	52
right1:stadiums	-3
right1:stand	-50
right1:stayed	101
right1:still	94
right1:stood	-61
right1:strong	-86
right1:succumbed	42
right1:suffered	61
right1:sustained	15
right1:swam	-105
right1:taken	83
right1:teams	-29
right1:that	-41
right1:the	9
right1:their	63
right1:there	53
right1:they	72
right1:this	-36
right1:through	-15
right1:tickets	-49
right1:to	-11
right1:toilets	-49
right1:told	-114
right1:took	-42
right1:townships	-33
right1:turned	-65
right1:unaccounted	118
right1:under	-86
right1:units	-50
right1:until	10
right1:up	-47
right1:waited	-62
right1:waiting	28
right1:walked	6
right1:was	54
right1:we	83
right1:went	37
right1:were	13
right1:what	-42
right1:when	-70
right1:who	39
right1:whom	114
right1:whose	44
right1:will	8
right1:with	15
right1:within	10
right1:without	-4
right1:working	77
right1:would	50
right1:wounded	230
right1:yesterday	-12
right1:|	102
right1:—	75
right2:	-165
right2:"	-17
right2:#	-3
right2:(	-52
right2:)	-97
right2:,	-8
right2:-	49
right2:.	-15
right2::	-24
right2:;	-121
right2:a	15
right2:abducted	83
right2:about	39
right2:abu	-56
right2:according	78
right2:acquitted	-80
right2:across	-22
right2:acute	-78
right2:admitted	56
right2:affected	-111
right2:afp	-69
right2:after	37
right2:against	4
right2:aged	9
right2:al	79
right2:alive	13
right2:all	70
right2:along	-52
right2:already	83
right2:also	69
right2:among	-73
right2:an	40
right2:and	-40
right2:announced	15
right2:another	19
right2:are	71
right2:army	-57
right2:arrested	-128
right2:arrived	29
right2:as	97
right2:ashore	-81
right2:asked	-84
right2:august	70
right2:away	-7
right2:back	19
right2:be	90
right2:because	59
right2:been	31
right2:before	-66
right2:being	95
right2:believed	60
right2:below	-62
right2:between	71
right2:board	-132
right2:both	-38
right2:boys	49
right2:broken	-43
right2:brought	-45
right2:buildings	-83
right2:built	-44
right2:bullet	46
right2:buried	64
right2:burned	-101
right2:burns	156
right2:but	-49
right2:by	58
right2:came	-6
right2:camp	44
right2:can	-66
right2:cancelled	-9
right2:cannot	60
right2:captured	85
right2:carried	-49
right2:cash	-58
right2:central	-47
right2:centres	-29
right2:chiefly	3
right2:children	69
right2:cholera	-60
right2:civilians	90
right2:cleared	-50
right2:close	61
right2:closed	-63
right2:come	-34
right2:confirmed	84
right2:convicted	-69
right2:could	77
right2:counted	-83
right2:cross	15
right2:crossed	116
right2:crushed	57
right2:cuts	53
right2:damaged	-83
right2:date	87
right2:dawn	101
right2:day	4
right2:days	25
right2:dead	113
right2:destroyed	-51
right2:did	-107
right2:died	82
right2:disappeared	83
right2:displaced	164
right2:doctors	-45
right2:down	-123
right2:downed	-64
right2:dragged	76
right2:driven	115
right2:drove	-12
right2:drowned	50
right2:during	9
right2:duty	31
right2:each	-69
right2:early	102
right2:eight	46
right2:electrocuted	41
right2:eleven	89
right2:emergency	-58
right2:engines	-70
right2:entered	64
right2:escaped	-91
right2:evacuated	90
right2:every	-34
right2:executed	4
right2:expected	18
right2:far	21
right2:february	28
right2:fighting	-56
right2:fined	-56
right2:fire	-39
right2:five	27
right2:flown	86
right2:follow	57
right2:followed	-78
right2:food	-86
right2:for	-14
right2:found	54
right2:four	39
right2:free	84
right2:freed	64
right2:friday	76
right2:from	40
right2:front	36
right2:gave	-31
right2:get	-84
right2:given	-45
right2:gone	39
right2:got	21
right2:gunned	88
right2:gunshot	93
right2:had	-31
right2:haiti	43
right2:half	-102
right2:handed	85
right2:has	-56
right2:have	23
right2:having	-77
right2:he	41
right2:health	-74
right2:held	110
right2:help	-49
right2:her	27
right2:here	8
right2:his	23
right2:hit	61
right2:hold	-30
right2:holds	-23
right2:home	92
right2:homeless	70
right2:homes	-53
right2:hospital	50
right2:hostages	8
right2:hour	14
right2:houses	-66
right2:hurt	116
right2:i	-4
right2:if	44
right2:in	29
right2:including	53
right2:india	-58
right2:injured	197
right2:injuries	39
right2:injuring	29
right2:inside	-28
right2:intensive	62
right2:internally	59
right2:into	89
right2:iraq	12
right2:is	-105
right2:it	-26
right2:its	-7
right2:january	-84
right2:july	11
right2:june	-62
right2:karabakh	42
right2:keep	-64
right2:kept	-3
right2:kidnapped	-35
right2:killed	65
right2:known	8
right2:laid	42
right2:last	41
right2:later	53
right2:leave	97
right2:leaving	-35
right2:lebanon	59
right2:led	-4
right2:left	11
right2:less	-41
right2:let	44
right2:life	13
right2:lightly	48
right2:listed	72
right2:live	29
right2:lived	27
right2:lives	-44
right2:living	27
right2:lost	-59
right2:made	56
right2:magnitude	-50
right2:many	-64
right2:march	-57
right2:marched	-51
right2:martyred	30
right2:me	-46
right2:medical	-38
right2:men	11
right2:met	35
right2:missing	160
right2:monday	123
right2:month	-66
right2:more	119
right2:morning	-27
right2:most	-30
right2:mostly	100
right2:moved	-18
right2:much	-28
right2:murdered	-28
right2:my	-31
right2:national	-101
right2:near	46
right2:nearly	-59
right2:need	-49
right2:needed	-23
right2:neutralised	76
right2:never	-34
right2:new	-21
right2:nigeria	-60
right2:night	-46
right2:nightfall	76
right2:nine	-15
right2:no	-88
right2:nobody	-22
right2:none	66
right2:noon	54
right2:northern	31
right2:not	35
right2:now	-29
right2:number	-14
right2:october	47
right2:of	-37
right2:off	9
right2:official	-76
right2:officials	73
right2:on	-15
right2:one	43
right2:open	-78
right2:or	-11
right2:other	-34
right2:others	-10
right2:our	4
right2:ours	16
right2:out	-30
right2:outside	-67
right2:over	-46
right2:overnight	30
right2:packed	-72
right2:paid	-81
right2:pakistan	-39
right2:papers	-66
right2:part	-49
right2:passed	-19
right2:perished	81
right2:persons	35
right2:picked	-144
right2:police	-95
right2:population	-48
right2:port	30
right2:price	-12
right2:pulled	-96
right2:put	-86
right2:reached	15
right2:received	-76
right2:recorded	-24
right2:recovered	-42
right2:red	-61
right2:refuge	18
right2:refugees	60
right2:registered	-13
right2:relatives	45
right2:reported	14
right2:reportedly	55
right2:rescued	-107
right2:residents	65
right2:retrieved	34
right2:return	94
right2:returned	22
right2:run	-48
right2:rural	28
right2:russia	-23
right2:russian	56
right2:safe	-86
right2:said	18
right2:saturday	52
right2:saved	-95
right2:says	-16
right2:schools	-68
right2:seized	-35
right2:sent	-46
right2:september	15
right2:serious	41
right2:set	-11
right2:seven	-12
right2:severely	46
right2:sheltering	57
right2:shot	22
right2:shrapnel	55
right2:shut	-8
right2:signed	13
right2:since	28
right2:six	149
right2:slain	58
right2:sleeping	77
right2:so	-105
right2:sold	-30
right2:soldiers	79
right2:somalia	-59
right2:some	-38
right2:sought	75
right2:sources	-92
right2:south	30
right2:spending	92
right2:spent	-48
right2:staff	-31
right2:starved	42
right2:state	53
right2:staying	75
right2:still	72
right2:street	-142
right2:strong	-53
right2:struck	14
right2:stuck	-37
right2:succumbed	65
right2:sudan	-65
right2:suffered	-39
right2:sunday	63
right2:surgery	100
right2:suspended	-44
right2:swept	-71
right2:taken	42
right2:taking	76
right2:teams	-34
right2:ten	-135
right2:than	-128
right2:that	-16
right2:the	5
right2:their	-21
right2:theirs	53
right2:them	30
right2:then	53
right2:there	85
right2:these	13
right2:they	-14
right2:this	-33
right2:those	36
right2:thought	44
right2:three	42
right2:through	47
right2:thursday	99
right2:tine	-10
right2:to	3
right2:today	37
right2:told	-95
right2:took	-67
right2:transferred	71
right2:treated	-12
right2:treatment	52
right2:tried	-49
right2:troops	28
right2:tuesday	43
right2:turned	34
right2:twelve	-12
right2:two	6
right2:ukraine	-55
right2:unaccounted	146
right2:under	-41
right2:up	-25
right2:uprooted	62
right2:us	15
right2:used	-49
right2:vanished	17
right2:waiting	46
right2:walked	22
right2:wants	17
right2:war	61
right2:was	-83
right2:washed	43
right2:we	-14
right2:wednesday	14
right2:week	9
right2:went	10
right2:were	43
right2:west	19
right2:what	-4
right2:when	96
right2:where	-36
right2:which	-128
right2:while	-62
right2:who	11
right2:whom	73
right2:whose	43
right2:will	3
right2:with	6
right2:within	64
right2:without	-17
right2:women	30
right2:working	-104
right2:wounded	198
right2:wounding	17
right2:wounds	72
right2:year	17
right2:yet	5
right3:	30
right3:"	22
right3:#	-61
right3:(	-5
right3:)	78
right3:,	-31
right3:.	-73
right3::	-149
right3:;	-29
right3:a	-11
right3:abducted	22
right3:aboard	76
right3:about	79
right3:above	8
right3:abroad	-47
right3:according	-6
right3:accused	-116
right3:across	37
right3:action	7
right3:added	-45
right3:admitted	-47
right3:affected	-74
right3:after	56
right3:against	-55
right3:ago	-19
right3:air	-28
right3:al	66
right3:alive	72
right3:all	20
right3:alone	-66
right3:along	-32
right3:already	-63
right3:am	64
right3:ambulances	-63
right3:among	-54
right3:an	-70
right3:and	8
right3:are	17
right3:area	-70
right3:armed	21
right3:army	30
right3:around	-9
right3:arrested	-119
right3:arrived	26
right3:as	-32
right3:ashore	66
right3:asked	42
right3:at	-49
right3:attack	32
right3:attacks	43
right3:august	57
right3:away	-29
right3:back	51
right3:balls	-46
right3:be	-11
right3:because	-68
right3:before	53
right3:being	20
right3:between	-51
right3:blast	36
right3:boat	-83
right3:boats	25
right3:bodies	-52
right3:bones	95
right3:books	42
right3:border	-26
right3:both	-24
right3:broken	88
right3:brothers	18
right3:brought	-44
right3:building	-66
right3:buried	15
right3:burns	68
right3:bus	74
right3:buses	-66
right3:but	87
right3:by	11
right3:called	-92
right3:came	20
right3:camps	57
right3:cancelled	-41
right3:capital	-69
right3:captivity	34
right3:captured	-36
right3:care	-31
right3:carried	-15
right3:caught	-67
right3:central	36
right3:chief	58
right3:child	82
right3:children	109
right3:chinese	84
right3:church	-56
right3:city	-33
right3:civil	-52
right3:civilian	62
right3:civilians	77
right3:coast	-3
right3:come	42
right3:condition	43
right3:confirmed	19
right3:cook	54
right3:cost	68
right3:could	42
right3:counties	-86
right3:countries	-75
right3:country	-107
right3:county	24
right3:crew	-5
right3:critical	87
right3:critically	51
right3:cross	-56
right3:crossed	6
right3:custody	-33
right3:cut	-32
right3:damaged	-79
right3:dawn	-41
right3:day	-10
right3:days	-35
right3:dead	167
right3:death	79
right3:deaths	-123
right3:deceased	38
right3:december	49
right3:defence	-35
right3:deployed	-35
right3:deported	14
right3:detained	-92
right3:detention	-5
right3:did	65
right3:died	27
right3:disaster	12
right3:discharged	60
right3:displaced	74
right3:district	5
right3:districts	-58
right3:dogs	-37
right3:dollar	-70
right3:down	-58
right3:dozen	5
right3:dozens	63
right3:driven	32
right3:drones	-77
right3:drowned	34
right3:dug	4
right3:during	73
right3:duty	-59
right3:each	-48
right3:earlier	82
right3:earthquake	-43
right3:eastern	37
right3:eight	59
right3:el	22
right3:elderly	59
right3:electricity	-47
right3:eleven	-115
right3:end	-39
right3:equipment	-4
right3:escaped	72
right3:evacuated	28
right3:evening	-7
right3:excavators	-50
right3:executed	25
right3:family	-14
right3:far	67
right3:father	-53
right3:february	22
right3:fell	-42
right3:ferry	-41
right3:few	83
right3:fighting	38
right3:find	31
right3:fire	-87
right3:first	37
right3:five	-11
right3:flats	-69
right3:fled	-16
right3:follow	91
right3:food	48
right3:for	-9
right3:forced	101
right3:foreign	48
right3:foreigners	-53
right3:former	-68
right3:found	-47
right3:four	-40
right3:free	24
right3:freed	-36
right3:friday	-51
right3:from	-13
right3:gas	3
right3:gaza	-50
right3:get	51
right3:girls	-68
right3:given	-40
right3:go	79
right3:gone	91
right3:got	-56
right3:government	-76
right3:governor	48
right3:ground	-51
right3:group	7
right3:guard	-9
right3:gunmen	21
right3:gunshot	51
right3:had	24
right3:haiti	45
right3:half	-76
right3:hamlets	-6
right3:handed	34
right3:hands	44
right3:has	71
right3:have	22
right3:he	-32
right3:health	-57
right3:heart	61
right3:held	79
right3:helicopters	-116
right3:help	-13
right3:her	-59
right3:here	41
right3:his	-29
right3:home	43
right3:homes	-6
right3:hospital	24
right3:hospitals	47
right3:hour	38
right3:hours	-10
right3:house	28
right3:houses	57
right3:hunger	-50
right3:hurt	134
right3:i	-54
right3:identified	30
right3:in	29
right3:including	37
right3:infants	83
right3:injured	61
right3:injuries	-22
right3:insecure	-30
right3:inside	49
right3:intensive	76
right3:interior	9
right3:international	-41
right3:into	-7
right3:iranian	44
right3:is	-57
right3:islamic	43
right3:israel	-43
right3:israeli	62
right3:it	-33
right3:its	-13
right3:january	78
right3:july	71
right3:june	-73
right3:kidnapped	75
right3:killed	73
right3:kursk	27
right3:land	-5
right3:landslide	71
right3:last	-136
right3:leave	92
right3:lebanon	51
right3:led	-3
right3:left	-3
right3:leg	-22
right3:let	-63
right3:life	-6
right3:limbs	60
right3:line	-29
right3:list	22
right3:listed	56
right3:lists	-77
right3:live	105
right3:lives	85
right3:living	8
right3:local	-58
right3:looked	59
right3:lost	-71
right3:made	-96
right3:make	18
right3:man	37
right3:many	24
right3:march	43
right3:marched	75
right3:market	41
right3:may	40
right3:mayor	-21
right3:members	105
right3:men	55
right3:million	-14
right3:minister	-55
right3:minors	5
right3:minutes	-48
right3:missiles	-37
right3:missing	68
right3:monday	-70
right3:month	-5
right3:months	9
right3:more	-26
right3:morning	-77
right3:most	-81
right3:mother	76
right3:moved	83
right3:murdered	68
right3:my	55
right3:national	82
right3:near	27
right3:nearly	6
right3:neutralised	87
right3:never	-17
right3:new	-35
right3:newly	-5
right3:nigeria	-29
right3:night	49
right3:nine	65
right3:no	-55
right3:nobody	-68
right3:noon	21
right3:north	49
right3:not	8
right3:november	-49
right3:now	19
right3:number	-18
right3:october	10
right3:of	-10
right3:off	-10
right3:officers	63
right3:on	18
right3:once	-39
right3:one	-28
right3:only	66
right3:operations	50
right3:or	10
right3:other	15
right3:others	32
right3:our	66
right3:out	-40
right3:overnight	5
right3:own	94
right3:paid	-14
right3:pakistan	29
right3:parents	-60
right3:passengers	-19
right3:past	-49
right3:peak	66
right3:people	-71
right3:per	18
right3:percent	-29
right3:persons	3
right3:philippines	25
right3:place	-60
right3:police	54
right3:population	-25
right3:port	34
right3:power	-54
right3:pregnant	-6
right3:price	-15
right3:promised	-73
right3:province	20
right3:provinces	-36
right3:pulled	89
right3:pupils	-4
right3:put	-28
right3:quake	-53
right3:quarter	-48
right3:ran	-61
right3:reached	11
right3:received	56
right3:recorded	45
right3:recovered	114
right3:red	74
right3:region	-69
right3:regional	-63
right3:registered	-35
right3:relatives	-32
right3:released	85
right3:relocated	103
right3:remain	-22
right3:reported	28
right3:rescue	49
right3:rescued	-37
right3:residents	-69
right3:rest	67
right3:retrieved	21
right3:return	-67
right3:returned	-70
right3:rice	-25
right3:river	-61
right3:road	18
right3:roads	21
right3:roof	-18
right3:room	-46
right3:row	-77
right3:run	-70
right3:runs	-11
right3:s	-62
right3:safety	79
right3:said	23
right3:same	-14
right3:say	5
right3:says	34
right3:school	32
right3:schools	-47
right3:search	-49
right3:season	-43
right3:second	46
right3:security	117
right3:seen	-14
right3:seized	-39
right3:sent	4
right3:sentenced	55
right3:september	-64
right3:serious	71
right3:seriously	81
right3:serving	29
right3:set	61
right3:seven	-59
right3:she	7
right3:shelter	40
right3:shelters	58
right3:shot	105
right3:side	18
right3:since	14
right3:single	-58
right3:sites	34
right3:six	24
right3:so	57
right3:sold	-35
right3:soldiers	-3
right3:sought	59
right3:south	38
right3:southern	-59
right3:spokesman	81
right3:staff	24
right3:state	35
right3:still	14
right3:street	-5
right3:sudan	-53
right3:sudanese	-33
right3:sunday	-22
right3:supreme	85
right3:surgery	64
right3:survive	10
right3:survivors	-31
right3:taken	76
right3:tawila	50
right3:tea	-6
right3:teacher	-36
right3:teachers	102
right3:teams	-62
right3:ten	116
right3:tenth	-46
right3:tents	-27
right3:territory	4
right3:thai	-45
right3:that	-90
right3:the	15
right3:their	15
right3:them	48
right3:then	-31
right3:there	46
right3:they	91
right3:third	-39
right3:thirty	63
right3:this	6
right3:those	-35
right3:three	-29
right3:through	-23
right3:thursday	-25
right3:time	-68
right3:today	66
right3:told	-53
right3:tonnes	-55
right3:took	-43
right3:total	38
right3:town	7
right3:townships	-20
right3:transferred	13
right3:treated	38
right3:treatment	-45
right3:twelve	-31
right3:twenty	-35
right3:two	26
right3:ukrainian	80
right3:un	23
right3:unaccounted	83
right3:under	30
right3:units	-74
right3:up	36
right3:uprooted	-27
right3:us	79
right3:vehicles	-89
right3:village	51
right3:villages	26
right3:volunteer	58
right3:volunteers	58
right3:waiting	-77
right3:walked	-37
right3:war	-67
right3:was	95
right3:water	17
right3:way	39
right3:we	50
right3:wednesday	41
right3:week	-35
right3:weeks	31
right3:went	-52
right3:were	47
right3:west	-4
right3:what	55
right3:when	67
right3:which	63
right3:while	-18
right3:who	5
right3:whole	69
right3:whom	-17
right3:will	49
right3:with	4
right3:within	24
right3:without	-27
right3:woman	88
right3:women	109
right3:work	-30
right3:wounded	-32
right3:wounds	122
right3:year	-11
right3:years	-106
right3:yet	52
right3:youngest	-50
right3:—	-67
share:0	-299
share:1	-175
share:2	-167
share:4	53
share:5	18
share:7	14
short	-22
size:1	-131
size:9	-33
size:999	-23
size:9999	-3
size:more	26
verdict:abducted	58
verdict:casualties	43
verdict:claim	116
verdict:dead-in-captivity	39
verdict:displaced	53
verdict:held	45
verdict:injured	9
verdict:killed	81
verdict:missing	26
verdict:open	-40
verdict:out	-278
verdict:prisoners-exchanged	43
verdict:released	125
verdict:returned	-61`,
  measure: `
alike:abducted	0:-30 1:-12 2:-43 5:9 6:30 7:18 8:-56 9:-36 10:-15 11:11
alike:casualties	0:24 3:-12 5:-14 11:-8
alike:dead-in-captivity	0:-17 2:11 4:24 5:10 6:-23 8:-33
alike:displaced	0:14 1:-14 2:-30 3:15 4:-54 5:31 6:-22 7:-35 8:-51 9:-28 10:-66 11:17
alike:held	1:-15 3:-18 5:-19 7:-10 8:-63 9:-17 10:41 11:-20
alike:injured	0:-34 1:-31 2:-43 3:26 4:-33 6:-8 7:-15 8:45 9:-16 10:-48
alike:killed	0:-18 1:13 2:-37 3:32 4:-10 5:-18 7:-10 9:-23 10:-50 11:-21
alike:missing	2:-21 3:27 4:10 6:-23 7:-50 8:-26 9:14
alike:prisoners-exchanged	0:-18 2:-16 3:-11 6:-20 7:-9 8:48 9:-13 10:-56
alike:refugees	0:-30 1:-9 3:-28 4:-9 5:-14 8:-13 9:47 10:-24 11:-28
alike:released	0:28 1:-14 6:-16 7:-19 8:-40 9:-36 10:10
alike:returned	0:29 1:-27 2:13 4:9 6:14 7:-22 9:-72 10:-17 11:-34
any	1:-21 2:-20 8:-12
bare:1	0:-73 1:-30 2:49 3:-92 4:-82 7:-55 8:-16 9:-8 10:19 11:-76
bare:9	0:-59 1:-34 2:29 3:-120 4:28 5:12 6:18 8:-19 9:-139 10:14 11:-132
bare:99	1:-115 2:-15 3:-113 4:20 5:18 6:22 8:-23 9:-139 10:17 11:-80
bare:999	0:24 1:20 2:-51 4:-29 6:-13 7:-21 8:15 9:-59 10:-25 11:-20
bare:9999	0:-60 1:24 2:-132 3:36 4:-88 5:-25 6:-31 7:-17 8:19 10:-46 11:22
bare:more	0:-65 1:-10 2:-112 3:57 4:-157 5:-125 6:-86 7:-32 8:-84 9:53 10:-84 11:46
before:abducted	0:24 1:-18 2:-20 3:-42 5:-56 6:17 7:-23 8:-54 9:-18 10:-15 11:-33
before:allocated	3:-17 5:12 9:14
before:casualties	0:-21 1:18 2:-9 4:-12 5:-13 6:10 8:-18 10:-8 11:-11
before:dead-in-captivity	0:-20 3:-13 4:35 5:-13 7:-23 8:-34 10:-34
before:delivered	3:-11 4:13 6:-12 9:16 10:-16 11:-14
before:displaced	0:-62 1:-35 2:-26 3:12 4:-50 5:-26 6:-37 8:-45 9:31 10:-67 11:13
before:held	0:-9 1:-12 2:38 3:-42 4:-30 6:-41 9:-18 11:-19
before:injured	0:31 1:-39 2:-66 3:15 4:-64 6:-21 7:32 8:12 9:-52 10:-33 11:-35
before:killed	0:11 1:-32 2:-33 3:-33 4:-9 5:38 6:-22 7:46 8:-91 9:-35 10:-70 11:-87
before:missing	0:-43 1:-30 3:14 4:-49 6:-15 7:18 8:-33 9:-29 11:-24
before:prisoners-exchanged	0:-49 1:-10 2:8 3:-14 4:-33 6:-39 9:-9 10:12 11:-22
before:refugees	0:-18 1:-14 2:-10 3:20 6:-46 7:-19 8:-27 9:-13 10:-23 11:15
before:released	1:-12 2:14 3:-34 4:24 5:-17 6:-35 9:-18 11:-23
before:requested	3:-29 9:29
before:returned	1:-12 2:-28 3:43 4:-24 6:-39 7:-33 8:-8 9:-14 10:-59
behind:abducted	1:-10 2:-34 4:-25 5:-35 6:47 7:-34 8:15 9:-20 10:-24 11:-21
behind:allocated	3:8
behind:casualties	0:-18 1:35 4:-8 5:-28 6:-25 7:-9 8:-9 9:-9 10:-9 11:-10
behind:dead-in-captivity	0:23 3:-19 5:-23 6:-17 7:-16 8:-23 10:20
behind:delivered	3:-13 9:21 11:-14
behind:displaced	0:-61 2:-18 3:14 4:-57 5:-25 6:31 8:-27 9:-33 10:-14
behind:held	1:-19 3:-50 5:-60 6:-20 7:-65 8:27 9:-45 10:17 11:-35
behind:injured	0:-22 2:-85 3:-90 4:-86 5:-18 6:83 7:-28 8:8 9:-63 10:-44 11:-42
behind:killed	1:43 3:-90 4:-26 7:-22 9:-10 10:19 11:-49
behind:missing	0:-30 1:-61 2:-13 3:-57 4:28 5:37 6:53 7:-29 8:-42 9:-50 10:-25 11:-41
behind:pledged	3:-18 6:23
behind:prisoners-exchanged	0:-32 1:-14 2:-48 3:14 4:-10 6:-68 7:-39 8:49 9:-36 11:-32
behind:refugees	0:-27 1:-19 2:-9 3:40 5:-38 7:-19 8:-27 9:-13 10:-20 11:-23
behind:released	0:52 1:-11 2:-22 3:-39 4:-17 5:-49 6:-33 7:-39 8:-39 9:-16 10:11 11:-31
behind:requested	3:28 6:-10 9:-13 11:-25
behind:returned	1:-33 3:37 4:-68 5:-37 6:-81 7:-43 8:-50 9:-44 11:46
ending:ad	0:-33 1:13 3:-61 4:-29 5:-61 6:65 7:-67 8:-14 9:-16 10:-18 11:-12
ending:al	5:41 6:-39
ending:am	3:19 9:-10
ending:an	0:11 2:-10 3:-21 6:17 7:13 8:-27 9:-14 10:-23 11:23
ending:ar	3:-8 5:13 6:-8
ending:as	3:-14 9:16
ending:at	0:-28 1:-8 2:33 3:-26 4:-35 5:-35 6:-17 7:-13 9:23 10:13 11:-10
ending:ay	0:21 3:17 4:21 5:-23 6:-38 7:-20 10:-27 11:-15
ending:ce	0:-40 1:25 2:18 3:-54 4:-9 7:-39 8:18 9:25 10:-42 11:-20
ending:ch	0:-16 3:-12 4:-22 5:-37 6:37 7:-19 10:-26
ending:ck	0:-19 2:-11 3:-11 4:-24 5:-16 6:-33 7:-14 9:-16 11:42
ending:de	3:-37 5:-14 6:14 8:-18 9:34 10:27 11:-14
ending:ds	0:-12 3:17 4:-14 5:-9 6:27 7:-27 9:-10 10:-8
ending:dy	0:-17 3:-17 4:20 5:-14 6:10 7:15 10:-22
ending:ed	0:-34 1:-41 4:-73 5:38 6:-22 7:-69 8:47 9:-20 10:9 11:-21
ending:ee	3:13 4:-12 6:-11 10:12
ending:en	0:36 1:-10 2:-42 3:-8 6:-29 7:-36 8:-36 9:-34 10:10 11:-26
ending:ep	0:-22 3:27 4:-23 5:-17 6:-23 7:-22 10:-21 11:-31
ending:er	0:10 1:-16 2:15 3:-33 4:-16 5:-58 8:-27 9:-14 11:26
ending:es	0:26 1:23 2:-33 3:-43 5:-56 6:-20 7:46 8:-41 9:-47 10:-44 11:-49
ending:ey	0:23 2:-8 3:-18 5:-17 7:-25 8:-12 9:-12 10:-9 11:-11
ending:ft	1:-9 2:-28 3:43 4:-49 6:-54 7:-41 8:28 9:-47 11:-41
ending:ge	0:24 2:-22 8:-17 10:-13
ending:gh	2:-9 3:-9 5:22 6:-13 7:-14
ending:gs	0:28 4:-9
ending:ht	0:-9 2:-10 7:11 8:18 9:-9 10:-17
ending:id	2:-8 5:-16 6:21
ending:il	5:-9 6:13
ending:in	0:-36 1:-12 2:-40 3:25 4:45 6:-27 7:8 8:-44 10:-36 11:-29
ending:ir	3:23 6:-20 9:-10
ending:is	3:-18 4:-10 7:22 9:18 11:-8
ending:it	3:-19 9:23 11:-20
ending:ke	0:-15 2:-8 4:-16 5:27 6:-30 8:-12 10:22
ending:ld	0:-50 1:-14 2:18 3:-33 5:-14 6:-20 7:-20 10:37 11:-24
ending:le	4:14 5:-13 6:10
ending:ll	0:-15 1:-8 3:39 4:13 6:-33 7:23 8:-49 11:-63
ending:ly	2:-9 3:-12 4:-14 5:34 6:-24 7:-18 8:-14 9:21 11:-21
ending:me	0:-65 1:-13 2:-49 3:-18 4:-62 6:13 7:-25 8:-17 9:-16 10:34 11:12
ending:na	3:12 9:-8
ending:nd	3:-16 4:14 7:-10 9:23 10:-10 11:-21
ending:ne	3:17 4:-12 5:-24 6:-35 7:29 9:-15
ending:ng	0:-47 2:-48 3:-12 4:14 6:-65 7:62 8:10 10:-30
ending:ns	0:36 2:10 3:-9 4:-16 5:23 6:-32 8:-11 10:-28
ending:nt	0:-37 1:-15 2:-28 5:-19 6:-31 7:20 8:-31 9:-15 11:13
ending:ok	3:13 5:-17 6:-37 7:-8 9:14 11:-12
ending:om	1:-37 2:-19 4:12 5:-36 6:-10 10:-24 11:-16
ending:ot	0:-15 2:28 4:-33 5:-9 8:-9 10:-12
ending:pt	3:28 6:-13 7:-8
ending:rd	6:20 10:-8
ending:re	1:-14 2:-38 3:-21 4:-16 6:9 7:-30 9:-25 10:13
ending:rs	0:-9 4:10
ending:rt	3:-8 5:62 6:-49 7:-41
ending:se	0:-20 1:-22 2:-12 3:-19 4:-31 5:-21 6:-22 7:26 8:-12 9:8 10:-11
ending:sh	3:-9 6:14
ending:ss	0:-10 3:12 4:-11 5:-25 6:15 7:-18 8:-15 9:-21 10:17 11:-26
ending:st	0:-15 2:-31 3:25 5:17 7:-16 8:-21 9:-36 10:-13 11:-28
ending:th	0:-50 1:-10 3:13 4:-23 5:56 6:-18 7:-48 8:-33 9:-43 10:-53 11:-17
ending:to	0:28 2:-8 4:-11 8:-17 10:-11 11:-10
ending:ts	3:18 7:-11 9:-10
ending:ut	3:19 4:-25 5:-21 6:13 7:14 8:-18 9:-25 10:14
ending:ve	0:-16 1:-43 2:-10 3:-10 4:-13 5:18 6:-21 7:-36 8:-8 10:-29 11:15
ending:wn	2:-20 3:9 5:14 6:18 7:-9 11:-10
equal:abducted	0:70 1:10 3:-45 4:-17 6:-61 7:-21 8:-15 9:-18 10:-43 11:-13
equal:casualties	0:19 1:25 2:-13 3:-8 4:-9 5:-14 6:-31
equal:dead-in-captivity	0:-73 2:64 3:-15 4:-31 6:-50 7:-9 8:8
equal:displaced	0:-25 2:-21 3:48 4:-13 5:-13 6:-44 8:-11 9:-47 10:26 11:-25
equal:held	0:-46 1:-9 2:-41 3:-24 4:53 5:-45 6:-30 7:-11 8:-55 9:-19 10:28 11:-17
equal:injured	0:-52 1:-31 2:36 3:-31 5:48 6:-31 7:-38 8:-65 9:-42 11:-24
equal:killed	0:-24 1:-10 2:40 3:-113 4:-49 5:-15 6:43 7:-18 8:-41 9:-64 10:-13 11:-69
equal:missing	0:8 1:-23 2:-37 3:-56 4:-51 6:-32 7:63 8:-37 9:-21 11:-11
equal:prisoners-exchanged	0:-41 1:-10 2:-36 3:-24 4:-86 5:-42 6:-54 7:-23 8:74 9:-14 11:-23
equal:refugees	0:-8 2:-13 4:-24 6:-17 7:-8 8:-33 9:-20 10:39 11:12
equal:released	0:-73 1:-14 2:-27 3:-40 4:-16 5:-23 6:-32 7:14 8:-79 9:-18 10:78 11:-15
equal:returned	0:-23 2:-22 3:-17 5:-39 7:-20 9:-27 11:27
form:digits	0:-15 2:-50 3:26 4:-15 6:-16 7:-19 8:-10 10:-29 11:13
form:dual	5:16 6:-9
form:mixed	0:-38 1:-28 2:-19 3:11 4:-46 5:-50 6:-76 7:-63 8:-19 9:21 10:-40 11:30
form:range	1:10 2:-12 4:-31 5:-34 6:18 7:8 8:25 9:-22 10:-35 11:-49
form:singular	0:-23 1:-62 2:23 3:-144 4:-27 6:33 8:-53 9:-46 10:-20 11:-107
form:vague	0:44 2:-35 3:13 4:-18 6:-47 7:10 8:11 9:-23 10:-35 11:-34
form:words	1:-40 3:-76 4:12 6:8 7:8 8:-11 9:-55 10:22 11:-67
headline	1:-48 2:-33 4:-16 5:-10 8:12 9:-17 11:-49
here:#aboard	0:33 1:-16 2:-58 3:-37 5:-45 7:14 8:-55 9:-26 10:-26 11:-14
here:#aid	0:-25 1:15 2:8 4:-72 6:-54 7:-23 10:-11
here:#alive	0:-28 1:-20 2:9 3:21 4:-32 5:-12 6:-49 7:12 8:-16 10:22 11:-18
here:#captives	0:42 1:-61 2:37 3:-82 5:-69 6:-56 7:-34 9:-81 10:17 11:-81
here:#captors	0:48 2:-53 3:-45 4:43 5:-65 7:-112 8:-36 9:-76 10:-9
here:#commerce	0:31 1:-39 6:-12 7:-46 8:-70 9:-22 11:-45
here:#conference	9:13
here:#containing	2:-18 3:-9 4:-15 5:-30 6:32 7:-32 9:26 11:-37
here:#contest	0:9 1:-42 2:-41 3:-18 4:15 5:-19 6:-11 8:-8 9:-10 10:17 11:-16
here:#crossing	0:-15 1:-23 2:-60 3:-63 4:-66 5:-33 6:-38 7:-66 8:25 9:59
here:#custody	0:-23 1:-32 2:-77 3:-34 4:59 5:-62 6:-20 8:63 9:-85 10:-50 11:-39
here:#demand	0:20 1:-14 3:-46 4:35 6:-37 7:-27 8:-42 10:-21 11:-37
here:#disease	0:-12 2:24 3:-24 4:-11 5:23 6:18 7:-15 8:-17 9:-18 10:-13 11:-8
here:#displacement	0:-109 1:-27 2:-43 3:65 4:-49 5:-55 6:-33 7:-79 8:-75 10:-23 11:17
here:#duty	1:-34 2:-22 3:-24 4:-10 5:9 7:-14 8:-11 9:-72 11:-14
here:#exchange	0:-78 1:-19 2:-44 4:-73 5:-50 7:-55 8:72 10:-32 11:-50
here:#execution	1:-24 2:29 3:-25 4:-35 5:-35 6:15 7:-12 8:-20 10:-16 11:-12
here:#given-back	0:-24 1:-26 2:-18 3:-41 4:-64 6:26 7:-37 8:30 9:-19 10:11 11:-20
here:#giving-from	0:-22 1:-88 2:27 3:-36 4:-44 8:-21 9:-46 10:-14 11:50
here:#group	0:10 1:-19 2:32 3:-24 4:29 5:-51 6:-28 7:-56 8:-26 9:-85 10:-11
here:#handover	0:-58 1:-13 2:12 3:-18 4:13 5:-50 6:-16 10:12 11:-21
here:#hearing	0:28 2:-33 3:-15 5:26 6:-33 7:-23 8:12 9:-17 11:-13
here:#hostages	0:-33 1:-14 2:36 4:-16 5:-17 6:-24 7:-43 9:-26 11:-19
here:#interview	3:-9 6:9 8:-11 9:-15 10:12
here:#losing-side	0:-44 1:-26 3:-42 4:-37 5:-32 6:34 7:-44 8:31 9:-18 10:-9 11:-16
here:#need	0:-27 1:-16 2:-38 3:21 4:-19 5:-20 7:-34 8:-42 9:11 10:28
here:#other-fate	0:-22 2:-33 4:-30 5:-11 6:34 8:24 10:-12 11:-8
here:#prisoners	0:-42 1:-50 2:-8 3:-59 4:51 5:-41 6:-55 7:-58 8:57 9:-56 10:-30 11:-13
here:#receiving	0:-9 1:10 2:-70 3:-43 4:-86 6:33 8:-46 9:-60 10:26 11:30
here:#remainder	0:-23 1:-8 2:-29 4:40 5:-59 6:-11 7:11 11:-56
here:#rescue	1:-19 2:-26 3:-69 4:-83 5:53 6:-28 7:13 8:-30 9:-41 10:22 11:15
here:#rumour	0:19 4:22 6:-29 10:-8
here:#since	0:-30 1:18 2:-28 3:-8 4:-16 5:-24 6:-16 9:-16 11:10
here:#state	0:-26 1:-80 2:-46 3:-106 5:13 7:-70 8:38 9:16 11:-9
here:#statement	0:-40 2:-22 3:-46 5:-9 6:17 7:-35 8:-16 9:-22 10:41 11:22
here:#travel	0:-35 1:-11 2:-13 4:-23 5:-14 6:17 7:17 8:22 9:-45 10:-27 11:-41
here:abducted	0:140 1:-96 2:-26 3:-50 4:-23 5:-111 6:-62 7:-79 8:-22 9:-100 10:-19 11:-66
here:allocated	0:-28 1:-57 2:-12 3:-33 4:17 5:-42 6:-29 7:-47 8:11 9:-29 10:35 11:-15
here:casualties	0:-43 1:93 2:-23 3:-69 4:-42 6:-45 7:-45 8:-28 9:-41 10:-30 11:-39
here:dead-in-captivity	0:-42 1:-15 2:73 3:-14 5:-18 6:-71 7:-14 8:-32 9:-12 10:-38 11:-9
here:delivered	1:-45 3:18 4:-27 6:-15 7:-15 8:-34 10:-10
here:displaced	0:-67 1:-52 2:-34 3:98 4:-31 5:-27 6:-75 7:-50 8:-103 9:19 10:-18
here:held	0:-60 1:-56 2:36 3:-39 4:115 5:-113 6:-112 7:-17 8:-14 10:-18 11:-110
here:injured	0:-79 2:-56 3:-80 4:-93 5:163 6:-67 7:-70 8:-55 9:-79 10:-85 11:-92
here:killed	0:-37 1:17 2:65 3:-61 4:-53 5:-45 6:111 7:-11 8:-95 9:-52 10:-110 11:-119
here:missing	0:-15 2:-24 3:-107 4:-35 5:-139 6:-110 7:197 8:-86 9:-135 10:-106 11:-131
here:pledged	0:-16 1:-47 4:-12 6:-31 7:-37 8:19 9:-23 10:21 11:-67
here:prisoners-exchanged	0:-47 1:-43 2:-28 3:-23 6:-23 7:-86 8:68 9:-45 10:10 11:10
here:refugees	1:-34 2:-116 4:-93 5:-22 6:-68 7:-58 8:-47 9:105 10:-66 11:-24
here:released	0:-41 1:-95 2:-27 3:-85 4:-13 5:-63 6:-54 7:-36 8:16 9:-81 10:116 11:-15
here:requested	0:-52 1:-12 2:-19 3:-37 4:43 5:-28 6:-26 7:38 8:8 10:-76
here:returned	0:-21 1:-89 2:-35 3:-80 4:-47 5:-31 6:-28 7:-90 8:-9 9:-72 11:116
here:said	1:-9 2:-10 3:-22 6:22 7:10 8:-41 9:-30 10:-35 11:-12
here:set	0:-9 1:-66 3:-46 4:-53 5:19 6:52 8:-10 9:-32 10:-36 11:-21
here:total	1:-10 2:-53 3:-47 4:-31 5:-14 6:-27 7:15 8:-25 9:36 11:17
item	0:9 1:10 3:20 6:-9 8:-50 10:-42 11:-76
last:claim-abducted	0:12 1:-14 2:28 3:-18 4:24 5:-25 6:-75 7:-23 8:-36 9:-75 10:25 11:-42
last:claim-allocated	0:-12 1:-16 3:-40 5:-24 7:12 9:13 11:15
last:claim-casualties	0:14 1:57 2:-31 3:-64 4:18 5:-50 7:-30 8:-51 9:-55 10:-41 11:-54
last:claim-dead-in-captivity	0:-16 2:34 3:24 4:19 5:-15 7:-47 8:-60 9:-11 10:-40 11:-23
last:claim-delivered	0:-18 1:9 2:-10 3:-35 4:-15 7:-20 9:27
last:claim-displaced	0:-60 1:-74 2:-20 3:42 5:-34 6:-28 7:-47 8:-83 9:9 10:-108 11:16
last:claim-held	1:-34 2:18 3:-33 4:33 5:-69 6:-38 7:-64 8:-31 9:14 11:-30
last:claim-injured	0:9 2:-21 4:-43 5:65 6:-19 7:-18 8:-17 9:-66 10:-52 11:-83
last:claim-killed	2:-53 3:-46 4:-37 5:9 6:38 8:-55 9:-28 10:-26 11:-56
last:claim-missing	0:20 1:-65 2:-85 3:-16 4:9 5:-29 6:-12 7:54 8:-74 9:-27 10:-35 11:-49
last:claim-pledged	0:-16 1:12 3:23 4:-11 7:-14 9:-54 11:-29
last:claim-prisoners-exchanged	0:-76 1:-43 2:-59 3:-61 4:-9 5:-40 6:-14 7:-52 8:56 9:-48 11:-41
last:claim-refugees	1:-46 3:-54 5:-19 6:-49 7:-62 9:44 10:-69 11:12
last:claim-released	0:-26 1:-55 2:-12 3:-23 4:17 5:-13 6:-27 7:-42 9:-46 10:27 11:-9
last:claim-requested	0:-27 3:-30 4:-15 6:41 7:-13 9:9 10:-25 11:-30
last:claim-returned	1:-50 2:-70 3:-40 4:-27 5:-38 7:-62 9:-33 10:-33 11:66
last:claim-total	3:-25 5:-8 7:9 9:9
left1:	0:23 1:-10 2:-18 3:-33 4:-31 5:30 6:-27 7:15 8:-45 9:-28 10:-33 11:-26
left1:"	0:-15 1:16 2:-10 3:-62 5:-22 6:25 7:-44 8:-32 9:9 10:-31 11:-38
left1:#	0:-40 1:-10 2:-12 3:-27 4:-15 5:-27 6:27 7:-16 8:-13 11:23
left1:(	0:-29 1:-14 2:-10 3:9 4:-27 6:10 8:13 9:-50 10:-28 11:31
left1:*	3:14 4:-18 6:-12 10:20
left1:,	1:-69 4:-12 6:-8 7:-46 8:-14 10:-14
left1:-	0:-54 1:-17 2:-31 3:-11 4:-29 5:14 6:19 7:-51 8:-10 9:-12 10:56
left1::	0:-8 1:15 2:-23 3:18 4:-26 5:-62 7:-49 8:-12
left1:;	0:-84 1:-40 2:-26 4:-21 5:-21 6:-14 7:16 9:-16 10:35 11:34
left1:abducted	0:47 4:-19 6:-38 8:-12 10:-13
left1:acknowledged	0:23 2:-20 4:-16 5:-18 7:-25
left1:additional	3:16
left1:admitted	3:-10 5:17 6:-19
left1:after	3:-21 4:-14 5:31 6:-28 8:-9 9:14 11:-9
left1:against	0:-10 1:24 2:-12 3:-16 4:-26 6:-26 7:15 8:-17 9:21 10:-26 11:-20
left1:all	0:-48 1:-8 2:-17 3:8 5:-51 6:26 7:17 8:-11 9:-9 10:30
left1:alone	0:-10 2:-8 3:-26 4:15 6:-18 11:26
left1:among	0:24 3:-14 5:-9 8:-15 10:-21 11:13
left1:and	0:-12 1:-86 4:-30 5:11 6:-35 7:-8 8:17 9:-18 11:-24
left1:announced	5:-9 6:20
left1:another	0:-39 1:-20 2:-24 3:23 6:-29 7:28 8:-29 11:-15
left1:are	0:-19 1:20 2:-23 4:12 5:-60 6:-30 7:16 8:19 10:-54 11:-34
left1:as	0:13 2:-11 4:-30 5:-16 8:-22 9:-26 10:20 11:17
left1:at	0:-9 1:-9 2:-70 3:-38 4:-12 5:-11 6:13 7:8 10:-47
left1:away	0:40 4:-22 6:-23 10:-13
left1:back	0:-14 3:-29 4:-21 5:-9 6:47 7:-24 8:-24 9:-25 11:-14
left1:be	0:30 3:-24 4:-14 5:-12 6:25 7:-21 9:-30 10:-14 11:-45
left1:been	0:-13 3:22 5:-9 6:11 7:-13 9:-20 10:-13 11:-13
left1:before	2:-8 4:-12 6:27 9:-9 10:-15
left1:believes	2:25 4:-29 6:-10 8:-8
left1:beside	4:-8 5:-12 6:-25 7:27
left1:brought	0:-18 4:-18 5:-11 6:-37 7:-12 8:-16 9:37 10:10 11:-24
left1:buried	0:-15 1:-9 2:9 3:-10 4:-20 5:-18 6:26 7:-18 10:-11
left1:but	3:11 4:23 7:-21 10:-14 11:-22
left1:by	0:-13 3:-11 5:-8 6:-20 7:25 10:-8
left1:camp	3:-19 9:23 11:-20
left1:captured	0:48 4:-31 5:-8 6:-37
left1:carried	2:-8 3:8 4:-29 6:12 7:-14 9:-16 10:-26 11:-25
left1:carry	4:-20 5:-15 6:25 10:-16
left1:caused	1:23 5:-16 6:-18 8:-8
left1:children	3:25 5:-14 6:-24 7:-8
left1:claim	5:-12 6:18
left1:claimed	1:21 3:-16 5:-28 6:18 7:-9 9:-15
left1:cleared	9:-17 11:22
left1:confirm	4:-11 8:23 10:-20
left1:confirmed	5:-18 6:28 7:-8 10:-8
left1:cost	0:-9 3:-35 5:-9 6:56 9:-20
left1:count	4:8 6:9
left1:counted	0:-29 1:12 2:-27 3:-27 4:-14 8:-24 9:12 10:-41
left1:counts	1:-9 2:-8 3:17 4:-12 5:28 6:-17 9:-21 11:-9
left1:covered	3:14 6:-13 8:9
left1:day	2:-10 4:-11 6:-8 8:-15 10:17
left1:dead	0:-28 2:-24 5:-21 6:57
left1:december	3:-17 9:-22 10:25 11:-15
left1:detained	0:38 3:-28 4:-16 6:-30 7:-11 8:-11 9:-25 11:-19
left1:displaced	3:55 6:-28 9:-22 11:-10
left1:documented	1:15 3:-18 4:-11 5:-9 9:-8
left1:down	0:-19 3:-28 4:14 5:-9 6:28 7:-28 8:-9 9:-9 10:-10
left1:driven	0:-12 3:21 4:-11 5:-9 6:-20 7:-13 11:-33
left1:drove	5:13 6:-32 9:14 11:-24
left1:eliminated	0:-30 4:-16 6:38 10:-24
left1:evacuated	3:-15 5:27 6:-23
left1:evening	3:-9 5:-8 6:-10 7:12 11:13
left1:exchanged	0:-8 4:-10 6:-14 8:17 10:-10
left1:expect	9:-11 11:16
left1:expects	3:12 9:-34 11:17
left1:far	4:-8 8:-15 10:14
left1:find	5:-9 6:-13 7:19
left1:first	4:-25 8:-8 10:26
left1:flew	3:-15 6:-17 11:20
left1:for	0:-70 1:-31 2:-16 4:-59 5:-52 6:-25 7:46 8:42 10:-12 11:-34
left1:forced	3:33 5:-18 6:-21 9:-18 11:-8
left1:found	0:-29 2:-19 3:28 4:-14 5:17 6:12 7:-36 8:-9 9:-16 10:-42 11:-22
left1:free	0:-33 5:-19 6:-24 7:-12 10:33
left1:freed	0:-24 2:-8 4:-56 5:-10 6:-20 7:-12 8:25 10:15
left1:frees	0:-12 2:-13 4:-39 6:-10 8:32
left1:friday	3:-9 11:16
left1:from	0:14 1:8 2:-27 3:-21 4:-22 6:26 8:-16 9:-20 10:-29 11:13
left1:further	1:-11 2:-11 3:-8 4:-14 7:14 8:-13 9:36 10:-14 11:-35
left1:gave	0:-18 6:33 9:-13
left1:gives	6:13
left1:go	0:-16 4:-25 5:-12 6:14 10:17
left1:gone	5:-10 6:21
left1:got	0:-12 2:-10 3:26 4:-22 5:-25 6:22 8:-29 10:9 11:-10
left1:had	0:-27 3:-35 4:-10 6:27 7:-44 9:12 10:-29 11:16
left1:has	0:-50 1:-17 2:-25 3:-50 4:23 6:-38 7:34 8:-23 9:26 10:-11 11:-39
left1:have	0:-47 2:-27 5:15 7:8 8:-12 10:-42 11:-29
left1:held	3:-11 4:-11 6:-16 7:-13 9:27 10:-8
left1:helped	3:-24 6:-9 11:21
left1:her	5:-21 6:23 7:-14
left1:his	0:20 4:-24 5:17 6:-24 8:-14 10:-15
left1:hits	6:18 7:-12
left1:hold	0:-38 3:-33 4:35 6:-23 7:-9 8:-8 9:27 10:-17 11:-10
left1:holding	0:-27 2:-17 3:12 4:51 5:-14 6:-50 7:-22 8:-11 9:-22 10:-18
left1:holds	0:13 1:-9 2:-10 5:-8 6:21 7:-24 8:-23 10:-19 11:-39
left1:home	3:-16 4:-8 5:-10 6:-15 8:12 10:-10 11:21
left1:hosts	3:-21 9:31 11:-14
left1:house	3:18 11:-12
left1:housed	3:32 6:-10 9:-19 11:-16
left1:houses	3:-42 6:-11 9:43 11:-12
left1:identified	6:14
left1:in	0:-46 1:-11 4:-20 6:-21 7:-24 8:-14 9:30 10:13 11:-39
left1:include	0:-21 1:-8 2:-10 3:-15 4:-27 5:11 6:-17 7:10 10:20
left1:included	5:8
left1:includes	0:-19 4:-18 5:-31 6:28 7:18 9:-8 10:-10
left1:including	1:-11 3:-11 7:-41 8:11 10:-15 11:-9
left1:injured	0:-15 1:-8 3:-29 5:72 6:-74 7:-12 11:-10
left1:injuring	5:28 6:-26
left1:into	0:-8 2:-8 6:18
left1:is	1:-23 2:13 3:11 4:-60 5:-24 7:-22 9:9 10:-51 11:-40
left1:it	3:10
left1:its	5:-18 6:-17 8:20
left1:january	4:-9 5:-9 6:-10 7:-9 9:-13 11:19
left1:june	4:12 6:13 10:-8
left1:just	0:-32 2:-13 4:30 5:-29 6:-41 7:-9 8:-9 9:16 10:-30 11:-25
left1:keep	3:29 4:30 6:-29 7:-9 8:-8 10:-30
left1:keeping	0:-10 2:-11 4:42 5:-11 6:-37 8:-12 9:-11 10:-17
left1:kept	4:25 6:-25 7:-11 8:-11 10:-23
left1:kill	0:-31 2:-25 4:-10 6:60 7:-10 8:-12 10:-9
left1:killed	0:-63 1:-46 3:-83 4:-44 5:-73 6:123 7:-33 8:-20 9:-46 10:-24 11:-15
left1:killing	0:-39 1:-8 2:-35 3:-23 4:-9 5:-36 6:93 7:-22 9:-12 10:-19
left1:kills	5:-29 6:64 7:-27
left1:laid	5:32 6:-28
left1:last	0:-19 2:-17 3:-18 4:25 5:-15 6:-23 7:19 8:-8 10:-15
left1:later	0:13 3:-10 6:22 7:-21
left1:leave	7:9
left1:leaves	0:-31 2:-19 4:37 5:-20 6:-11 7:24 8:-29 9:-14 10:-38 11:-8
left1:leaving	2:-9 3:28 4:-13 6:-24 7:26 9:-29
left1:left	0:-35 2:-36 3:-28 4:31 6:25 7:23 8:-23 9:-21 10:-30 11:-23
left1:let	0:-24 2:-19 3:-18 4:-39 5:-8 6:-22 7:-10 8:16 10:18 11:14
left1:lists	0:-10 2:14 3:-14 4:-27 5:-23 7:44 8:-10 9:-26 11:-13
left1:live	3:28 6:-12 9:-23 11:-15
left1:logged	0:23 5:-8 6:-16 10:-12
left1:lost	0:-30 1:-18 2:-27 3:-21 4:-22 5:-54 6:96 7:-39 9:-9 10:-13
left1:made	0:-12 2:-8 3:15 4:-26 5:-9 6:21 7:-14 9:-9 10:-17
left1:makes	3:13 6:11 8:-12 9:-13 10:12
left1:march	4:-13 10:16
left1:met	0:-12 2:-15 3:-8 4:28 5:-22 6:-32 7:-15 8:-8 9:19 10:-15 11:-21
left1:month	3:16
left1:mourns	3:-17 5:-12 6:30 7:-23
left1:move	3:12 9:11 11:-16
left1:moved	0:-22 2:-8 3:-13 4:42 5:-11 6:-18 7:-9 8:-9 9:-21 10:-31 11:-9
left1:named	6:8
left1:not	0:56 2:-26 3:-14 4:-11 5:-33 6:-23 7:-38 10:-18
left1:november	0:15 5:-18 8:-16 10:8 11:-8
left1:now	0:-13 3:8 4:-24 5:-15 6:-12 8:-13 9:-25 10:22 11:-22
left1:number	3:23 5:21 6:-27 9:-26 11:-20
left1:numbered	0:-10 3:-10 6:-9 11:23
left1:of	0:27 1:-77 2:38 3:-15 5:-25 8:-34 9:-17 10:-66 11:-28
left1:off	0:12 1:-8 5:-8 6:26 7:-17 9:-30 10:-20 11:-21
left1:on	2:-9 3:-13 4:-19 5:20 9:-8 10:-14
left1:one	0:-17 3:24 4:-21 8:-16
left1:only	0:-38 1:-8 2:-25 3:-39 4:-35 6:24 8:-13 10:22
left1:or	3:24 4:26 6:-27 7:-10 9:-19 11:-9
left1:other	0:-45 1:-17 3:-40 4:14 5:17 6:-23 7:25 8:-9 9:-22 11:-33
left1:out	0:-31 2:-11 3:20 4:-25 5:-29 6:44 7:-26 9:-21 10:-48 11:-10
left1:over	0:-20 2:-14 4:-52 6:42 7:-14 8:-15 10:13
left1:pass	3:-23 4:-8 5:-16 6:32 7:-17 9:21 10:-10 11:-20
left1:passed	1:-14 3:12 6:9 7:9 9:-8 11:-17
left1:period	0:12 5:-9 7:-9
left1:put	0:-54 1:-8 2:10 4:-52 5:-39 6:31 7:-28 8:-18 9:20 11:-11
left1:reach	0:-12 6:27 7:-14
left1:reached	4:-8 5:-23 6:25 7:-20 8:-8 11:14
left1:reaches	3:-15 5:-18 6:33 7:-14
left1:received	0:-27 2:-13 4:-18 5:26 8:-27 9:-29
left1:record	3:10
left1:recorded	0:15 1:29 3:-18 4:-10 5:32 6:-45 7:-9 8:-8 10:-20 11:-14
left1:recovered	6:27 10:-10
left1:registered	1:-14 4:-9 5:-27 8:-11 9:-22 10:-15 11:10
left1:release	0:-18 4:-22 8:22
left1:released	0:-22 4:-26 6:-8 8:31
left1:remaining	0:-32 1:-13 2:-31 3:-14 4:15 6:-15 7:19 8:17 9:-10 10:-26 11:-25
left1:reported	0:12 2:-8 4:-18 5:-14 6:22 8:-19 10:-17
left1:reports	0:-11 2:-8 6:14 7:12
left1:rescued	6:-16 10:20
left1:s	2:-11 3:9 4:-13 5:29 6:-28 10:-21
left1:said	1:-27 3:26 6:-39 9:-11
left1:saw	0:-21 2:-26 4:-20 5:23 6:31 7:-23 8:-25 10:14
left1:say	0:-11 2:-12 3:-41 4:-23 5:-10 6:53 9:20 10:-8 11:-29
left1:says	0:-50 1:-35 2:-48 3:9 5:13 9:24 11:-67
left1:see	0:-10 4:13 8:9 10:-20 11:-12
left1:seen	3:-12 4:24 5:-16 6:25 7:-26 8:-10 10:-28
left1:seize	0:16
left1:seized	0:43 4:-12 6:-20 8:-28 10:-11
left1:sent	0:-11 3:20 4:-9 6:-42 7:-20 8:15 9:-22 10:-9 11:14
left1:shelter	3:21 4:-8 5:-11 6:-13 7:-10 9:15 11:-36
left1:shelters	3:-21 9:22
left1:shot	0:-22 1:-8 4:-21 5:-37 6:42 9:-8 10:-10
left1:show	0:12 2:31 4:-27 6:-39 8:-12 10:-8
left1:showed	2:-17 4:33 5:-11 6:-17 8:-11 10:-21
left1:so	0:-9 4:45 5:-17 6:-32 7:-34 9:-11 10:-13 11:-15
left1:sunday	3:-19 9:13
left1:swap	4:-10 8:14
left1:take	0:9 3:-10 4:-18 6:-14 8:19 10:-17
left1:taken	0:34 3:19 4:-17 5:-9 6:-35 10:-9
left1:taking	0:19 6:-9
left1:that	1:-67 2:17 3:-30 5:-30 6:-20 7:11 10:-21
left1:the	0:14 1:-13 3:-64 4:12 5:-8 6:-19 7:-29 8:-44 9:10 11:-27
left1:their	4:-13 5:-12 6:20
left1:them	0:17 1:-14 2:-29 10:-12 11:-18
left1:then	0:-31 2:-12 3:-14 4:-44 5:-9 6:9 7:34 10:-13 11:-9
left1:those	0:-13 2:-19 4:26 5:-23 6:-27 7:-10 8:9 10:-21
left1:time	0:-18 3:22 4:-16 8:12 9:-20 11:-8
left1:to	0:-58 1:31 2:11 3:19 4:19 5:-19 6:-25 7:-28 8:12 9:-20 10:-68 11:-9
left1:today	2:-30 3:-20 4:31 7:-15 9:20 10:-16
left1:toll	3:-16 6:31
left1:took	0:21 1:-15 2:8 3:-9 4:-78 6:8 7:-40 8:-31 9:-51 10:-58 11:18
left1:trade	8:9
left1:treated	3:-17 5:45 6:-33 9:-8 11:-8
left1:treating	3:-15 5:28 6:-9
left1:up	0:-18 2:-35 3:18 4:-22 5:-22 6:21 7:-23 8:-10 9:-18 10:25 11:-26
left1:upon	3:-9 4:17 5:-10 10:-16
left1:uprooted	3:52 6:-16 9:-43 11:-17
left1:us	0:-45 2:24 3:-23 4:-46 6:11 7:-31 8:-19 9:-15
left1:used	6:16 7:-12
left1:verified	6:15
left1:visited	4:11
left1:was	0:13 2:-22 3:19 4:36 5:-19 6:-49 8:10 9:-50 10:-72 11:-31
left1:week	0:-36 2:-13 3:-16 4:-25 5:-14 6:14 7:-15 8:-23 11:12
left1:were	0:18 1:-30 2:-84 3:28 4:12 5:-61 6:-16 8:10 9:-37 10:-30 11:-19
left1:when	0:10 2:-14 3:11 4:-21 5:-43 6:32 7:-41 8:20 10:-30 11:-17
left1:where	0:-37 2:-19 3:34 5:14 6:37 7:-37 8:-9 9:-35 10:-30 11:-29
left1:which	0:-34 1:-20 2:-25 3:-31 4:12 5:-24 6:15 7:-27 8:-12 9:-17 10:10
left1:while	0:-13 2:-9 3:16 4:10 6:-31 9:-9 10:14
left1:whom	0:-65 1:-31 2:24 4:-28 5:-38 6:30 7:-13 8:-23 10:31
left1:with	0:45 1:-26 2:-22 4:-17 5:-17 6:-31 7:38 8:-68 9:-30
left1:wounded	5:78 6:-74 7:-11
left1:wounding	5:74 6:-70
left1:year	0:19 3:-16 4:-18 5:-9 6:18 9:-10 10:12 11:-8
left1:|	0:-48 1:-39 4:-24 5:19 6:-8 7:-15 10:-21
left1:—	0:-18 2:-11 4:-29 5:-39 6:24 7:9 8:14 10:9 11:-16
left1:•	0:-35 1:-14 2:-10 3:17 4:16 5:-12 6:23 7:25 9:-48 10:-21
left1:▪	3:14 9:-11
left2:	0:-24 2:-19 3:40 4:-27 5:11 6:-43 7:14 8:-23 9:-38 10:10 11:-39
left2:"	1:-12 2:-10 4:27 7:-22 8:-28 9:-20 10:-42 11:-28
left2:#	0:9 1:-61 2:-56 3:-66 4:-55 5:46 6:-18 7:16 8:11 9:-24 10:-15 11:-68
left2:(	5:-18 6:16
left2:)	0:-47 2:-13 3:-10 4:-48 5:10 6:17 7:-22 9:-19 10:50 11:-21
left2:,	0:-19 1:-90 3:-23 4:-19 6:-11 7:-10 8:29 11:-17
left2:-	6:14 7:-11
left2::	2:-29 3:-27 7:10 8:-16 9:-13 10:-28 11:13
left2:;	0:13 2:-34 3:37 4:-42 6:-30 7:8 8:-17 9:-23 10:37 11:-36
left2:a	0:13 1:13 2:-14 3:-19 4:-25 7:8 8:-18 9:28 10:-16 11:-41
left2:abroad	3:22 5:22 6:-27 9:-17 11:-19
left2:account	0:-13 4:-39 5:-11 6:9 7:27 8:-33 9:-13 10:27 11:-17
left2:accounted	0:-27 1:-9 2:-13 3:23 4:-40 6:51 7:-30 8:-21 9:-39 10:-31 11:-40
left2:accounts	6:10
left2:added	3:-19 4:-12 6:-12 7:18 8:-8 10:-16
left2:adding	0:10 2:-29 4:20 5:10 6:-14 7:-22 10:-15
left2:addition	5:20 6:-20
left2:adds	2:11 3:14 4:-13 6:-12 10:-8
left2:administration	3:17 5:-10 6:17 7:-11 9:-15 11:-17
left2:admitted	2:-11 5:-24 6:31
left2:afp	5:-11 6:18
left2:again	0:-12 3:-11 4:-15 5:-14 6:-17 7:-9 10:24
left2:agency	9:14
left2:ago	2:16
left2:aleppo	3:8 5:-8 9:-13 11:13
left2:alive	0:-22 2:27 3:15 6:-25 7:-8 9:-16 10:-15
left2:all	0:9 3:14 4:-14 10:19 11:-38
left2:alone	1:22 2:-10 3:12 5:-23 8:-15 9:-20 11:-13
left2:along	0:32 2:-23 4:-14 6:-34 8:-29 10:23
left2:already	3:10 4:-29 5:-9 6:-19 7:-17 9:27 10:-15 11:-25
left2:also	0:-26 1:-9 2:-10 3:-20 4:13 6:11 7:-8 8:-9 9:25 11:-13
left2:ammunition	0:-15 4:-8 10:17
left2:among	0:15 1:-15 2:-25 5:-15 6:-8 11:-16
left2:an	3:20
left2:and	0:14 1:-55 2:-17 3:9 4:-18 5:29 6:-57 7:26 8:-35 9:-64 11:17
left2:april	6:21 7:-10
left2:are	5:-19 6:20 8:-19 9:-19 10:-14
left2:area	2:-15 4:10 5:-14 6:28 10:-14
left2:army	2:-21 3:-10 4:-27 6:13 8:-10 9:-11 10:13
left2:arrested	0:-20 10:20
left2:arrived	0:18 9:-8
left2:as	1:27 5:8 6:-25 7:-10
left2:at	3:-25 5:15 6:-12 9:25
left2:attack	0:-16 2:-8 6:23 10:-8
left2:attackers	0:-31 2:-9 4:-8 5:20 6:9 10:-10
left2:august	0:-28 3:26 6:13 10:-12
left2:authorities	0:25 3:-28 4:-21 5:-11 6:-8 7:-12 8:-10 9:20 11:-8
left2:average	3:-12 11:14
left2:away	0:-25 2:-15 4:-12 5:16 6:-9 8:-12 10:29
left2:azerbaijan	8:25 10:-20
left2:back	0:-15 2:33 4:-12 6:-28 8:-8
left2:bandits	0:-9 5:-28 6:27
left2:bangladesh	3:-20 6:-23 9:38 11:-9
left2:base	0:25 3:-25 6:-14 9:-8 10:-8 11:-8
left2:be	6:14
left2:before	3:11 4:19 6:-14 7:-16 8:-12 10:-17
left2:began	0:-9 2:-8 3:9 4:-14 5:-13 8:-15 9:-8 10:-10 11:17
left2:bekaa	5:-19 6:22
left2:board	4:-9 8:14
left2:boat	5:-14 6:16 7:-8
left2:boats	7:19 9:-18
left2:bodies	0:-17 2:25 4:-50 7:8 8:-33 10:-43
left2:body	0:29 2:-30 4:-31 6:22
left2:bogota	4:-14 10:15
left2:border	3:-18 5:-11 6:-13 9:22
left2:boy	5:23 6:-23
left2:bringing	0:-14 4:18 5:-9 11:-8
left2:brings	0:10 4:-15 6:9 10:-26 11:17
left2:brought	0:-16 3:-17 4:-24 5:11 6:26 7:-19 8:-8 10:-14 11:-15
left2:building	5:-20 6:20
left2:burns	3:26 5:-28 6:-10 9:-12
left2:buses	0:-10 3:-14 4:10 5:-19 6:-9 9:-15 11:33
left2:but	0:-18 3:11 5:-8 6:-11 7:20 9:-13 10:-11 11:-12
left2:by	3:-23 5:-13 6:-11 9:11 11:16
left2:came	0:-8 3:13 4:15 5:-14 6:-9 7:-12 9:-18 10:-16
left2:camp	3:23 5:-11 6:16 7:-9 9:-27 10:16 11:-9
left2:camps	9:20
left2:can	6:8
left2:capital	6:8
left2:captives	0:-9 2:14 4:-26 7:-14 8:17 9:-8 10:10
left2:captivity	0:-15 2:-48 6:38 8:17 10:-36
left2:care	5:-18 6:22 8:-15 10:18
left2:carried	1:-10 4:-18 5:9 7:-14 8:-20 9:16 10:-25 11:-21
left2:cases	6:20
left2:cash	6:-9 8:-15 9:-13 11:19
left2:center	6:13
left2:centre	3:9
left2:centres	3:25
left2:child	0:28 5:-15 6:-27
left2:children	0:39 2:-15 3:-9 4:-27 5:-65 6:32 7:-46 8:-9 9:-24 10:-26
left2:cholera	6:11
left2:city	0:-16 3:10 9:-9 10:17
left2:civilians	3:-28 4:30 5:-27 6:19 7:-18 9:-17
left2:claimed	0:11 6:8
left2:claims	6:-8 11:11
left2:climbed	5:-8 6:28 7:-19
left2:climbs	6:24 7:-17
left2:column	3:20 9:-18 11:-9
left2:come	1:28 3:-11 6:-26
left2:commission	3:-15 4:-16 6:17 7:15
left2:commissioner	2:-9 4:-12 6:10 8:-12 10:12
left2:committee	3:-16 6:21 9:-10 11:16
left2:compared	0:-11 3:-31 6:-13 11:20
left2:condition	5:24 6:-18
left2:confirmed	3:-15 4:-15 5:-24 6:36 7:-28 10:-10
left2:confirms	0:-17 2:-22 4:-20 5:-21 6:21 8:-31 9:-17 10:37
left2:congo	3:-20 9:26 11:-19
left2:convoy	11:8
left2:cost	0:-12 3:-20 4:-17 5:-24 6:33 9:-10
left2:could	0:18 1:-9 2:-16 3:-33 4:-29 5:-29 6:34 9:-24 10:-14 11:-24
left2:council	3:11 5:-13 6:10
left2:count	0:-8 3:-30 4:-15 5:-19 6:51 7:-32
left2:countries	3:-15 6:25 9:-8
left2:country	3:-13 6:-16 7:8 9:18 11:-27
left2:county	6:12
left2:court	10:-15 11:18
left2:crescent	3:-11 7:17
left2:crew	0:11 2:-8 6:-9 10:-16
left2:crews	5:-13 6:16 7:-8
left2:cross	2:-17 6:8 10:18
left2:cut	3:26 6:13 9:-24 11:-19
left2:dawn	5:11
left2:day	0:-38 2:-10 5:-11 6:26 7:-20 8:13 9:-26 10:-39
left2:days	0:11 3:20 5:-19 6:-19 7:-8 8:-10 9:-10 10:-13 11:-12
left2:dead	0:-17 1:-28 2:-55 3:-21 4:-44 5:56 6:-12 7:15 8:-19 9:-37 10:-11 11:-21
left2:death	2:-8 5:13 6:10
left2:deaths	0:-30 1:-8 2:-18 3:-35 4:-12 5:8 6:25 8:-8 9:-8 10:-10 11:-12
left2:deceased	5:-8 6:17
left2:december	3:-24 5:15 6:-26 11:15
left2:denied	2:15 4:-14
left2:destroyed	0:-21 3:-8 4:-20 6:25
left2:died	0:15 1:-13 2:15 3:-10 5:29 6:-31 7:11 9:-10 10:-25
left2:displaced	3:-10 6:-9 9:32 11:-8
left2:district	4:14
left2:doctors	4:24 5:-10 6:-23
left2:door	9:12
left2:down	0:-12 1:-9 2:-16 3:37 4:44 5:-24 6:-46 8:-23 9:-37 10:-18 11:-33
left2:drivers	0:-8 6:21
left2:drone	5:19 6:-15
left2:drones	6:8
left2:drove	3:22 5:-11 6:-9 9:-8
left2:drowned	5:-10 6:-13 7:14
left2:dug	0:-10 3:-13 4:-12 6:25 7:-15 10:-12
left2:each	8:10 10:-8
left2:earlier	6:12
left2:eight	2:-8 3:-14 4:-15 5:17 6:-14 10:-15
left2:eliminated	6:15
left2:estimated	3:9
left2:estimates	0:-8 2:-11 3:15 4:29 6:-19 7:-27 9:-14 10:-29 11:-13
left2:evening	0:-12 2:-8 4:-12 5:-14 6:-17 7:-16 10:27
left2:example	5:12 7:-16
left2:fallen	0:13 3:25 6:-25 7:-11 9:-10 11:-8
left2:families	3:10 6:28 8:-27 10:-34 11:-15
left2:far	0:-8 2:-8 3:-12 5:-9 6:22 8:-14 9:8 11:-9
left2:fasher	3:9 11:-9
left2:fatalities	0:-13 5:8 6:13
left2:february	0:-9 2:-13 5:-23 9:-30 10:-10 11:28
left2:fell	3:-12 5:14 9:-17 11:18
left2:fighters	0:21 3:-20 5:-8 6:-16 8:-22 9:-13 11:-19
left2:figure	0:40 1:17 2:-47 3:-11 4:-55 5:-44 6:-66 7:26 8:18 10:-34
left2:figures	0:15 8:-12
left2:filipinos	0:18 8:-11 10:-16
left2:fire	3:13 9:-13
left2:firefighters	4:-10 5:37 6:-37 7:-16 10:-10
left2:first	0:-21 2:-8 4:18 5:-17 6:-8 7:-14 8:13 10:-20
left2:fishermen	0:9
left2:five	5:-17 7:10
left2:flats	3:12
left2:flights	0:-13 3:-15 4:-13 5:-27 6:26 7:-8 8:19 10:-14
left2:floods	6:16
left2:followed	3:14 6:10 9:-12 11:-10
left2:for	0:-20 2:-19 3:9 4:14 7:-8 8:-27 9:16 10:-8 11:-9
left2:force	10:11
left2:forces	6:14
left2:found	2:-12 6:30 7:-10 11:12
left2:four	0:26 2:-9 4:13 5:-18 6:33 8:-8 10:-43
left2:freed	0:-17 4:18 6:-9 7:33 8:-13 10:-22
left2:friday	0:20 3:-30 4:-17 5:28 6:-23 7:-25 8:-8
left2:from	3:-14 4:-9 5:18 6:-28 7:-12 8:-15 9:-34 10:18 11:27
left2:gang	4:11 8:-8
left2:gate	2:-13 6:8 7:17
left2:gave	0:18 2:-15 4:-8 6:-22 10:16
left2:gaza	0:-23 2:33 3:-8 4:-8 5:-11 6:-23 10:-19
left2:girl	0:-16 7:11
left2:girls	0:-8 3:-18 7:10 9:-14 10:10 11:20
left2:given	0:16 2:23 3:-24 4:-19 5:24 7:-13 8:-9 10:-25
left2:go	0:-20 2:11 4:9 6:-11 8:-9
left2:goma	0:-14 3:-19 5:16 6:17
left2:got	3:-12 6:-17 8:8 9:-18 11:19
left2:government	6:16
left2:group	0:25 3:-15 4:-45 5:-12 6:-10 7:-11 9:-15 10:-16
left2:groups	2:-11 3:-13 4:17 8:-12 9:13
left2:guards	0:-15 2:-9 6:-28 10:27
left2:gunmen	2:-17 3:-16 4:-42 5:-15 7:-11 8:-12 10:29
left2:had	0:21 1:21 3:-25 5:-32 7:-53 9:9 10:-38
left2:hall	3:13
left2:hamas	0:27 6:-25 8:-17 10:13
left2:hand	0:-16 2:14 4:-26 8:11 10:11
left2:handed	2:-14 4:-26 6:38 7:-30 8:-10 11:-10
left2:has	2:-45 4:-79 5:30 6:18 7:-32 8:-20 9:-24 11:-14
left2:have	0:-12 1:10 2:-41 4:-14 6:27 7:-36 8:-9 11:-57
left2:having	0:26 2:-10 4:-26 5:-10 6:-24 8:17 10:-35 11:-29
left2:he	0:12 1:-18 2:30 3:-12 5:-13 6:-16 7:-33 8:21 9:-34 10:-60
left2:held	4:11
left2:helicopters	3:10
left2:help	6:-25 7:22
left2:here	5:-11 6:31 7:-18 10:-10
left2:him	6:-21 7:22
left2:his	2:24 6:-18
left2:hit	6:13
left2:home	3:-30 4:22 5:-14 6:-33 7:-22 9:25 10:-9 11:17
left2:homes	9:39 11:-26
left2:hospital	0:-29 2:-9 3:-24 4:-29 5:19 6:27 7:-16 8:-12 9:-9 10:-30
left2:hospitals	0:-12 5:40 6:-33 10:-8
left2:host	3:-20 9:23
left2:hostages	0:-9 2:-9 3:-17 6:-15 8:26 10:-39 11:-8
left2:hours	2:-12 4:-10 5:12 6:23 10:-13
left2:houses	3:-15 5:-10 6:21
left2:houthis	0:35 2:-13 3:-10 4:-16 6:-15 7:-8 8:-19 10:-11
left2:hurt	3:12 6:-39 7:19 10:-9
left2:husband	5:-33 6:35 7:-9
left2:i	0:-61 1:-9 2:-45 3:-16 4:-42 5:14 6:26 7:25 8:-20 9:-23 10:-52 11:-19
left2:icrc	4:-14 6:-13 8:-33 10:34
left2:identified	2:12
left2:in	0:-23 1:-28 2:-47 3:-21 7:-11 8:-10 9:-48 10:36 11:16
left2:india	0:-12 4:-15 8:-8 10:23 11:-11
left2:indians	0:15 2:-9 4:-28 5:-17 8:-9 10:11
left2:indonesia	6:14 7:-10
left2:inhabitants	3:29 4:-15 5:-9 9:-29
left2:injured	3:-26 4:-11 5:18 6:-69 7:40 8:-10 10:-16
left2:injuries	5:11
left2:injury	5:42 6:-38
left2:inmates	2:-8 3:14 6:9
left2:institute	5:-29 6:32
left2:iom	0:-22 1:10 3:-28 4:-8 5:-20 7:-25 8:-14 9:-14 11:25
left2:iran	4:-28 6:-15 10:24
left2:iraq	3:-22 11:24
left2:is	0:-36 1:-10 2:-12 4:11 6:-44 7:15 8:-17 10:17 11:-23
left2:israel	0:-11 2:19 7:-26 10:-17
left2:israelis	0:-23 2:10 4:-25 7:-10 8:-28 10:38
left2:it	0:10 1:-10 2:-22 3:51 4:41 5:-48 6:-35 7:-36 8:-38 9:-14 10:-50 11:-59
left2:itself	3:-9 4:22 7:-19 8:-10
left2:january	0:-11 4:-8 9:-8
left2:july	3:-32 4:-10 5:-11 6:11 8:-8 11:31
left2:june	4:-9 5:10 9:-14 10:14
left2:killed	0:15 1:-8 2:-36 4:-21 5:16 6:-19 7:-18 9:-10 10:-9
left2:killing	0:-20 1:-8 3:-11 6:45
left2:kivu	3:12 9:-10
left2:know	0:-11 2:25 3:-17 4:16 5:-12 6:-9 7:8 8:-30 9:-16 10:-8 11:-11
left2:kyiv	0:-12 2:-15 3:-11 5:-10 6:23 9:-8 10:8 11:-14
left2:last	0:-23 1:22 2:-8 3:-31 4:-31 5:-17 6:11 7:-16 8:-10 9:-28 10:-21 11:22
left2:late	5:-27 6:27
left2:law	5:-11 6:20 10:-12
left2:leaders	6:16
left2:lebanon	3:-18 5:-13 6:8 9:15
left2:led	0:17 6:-17
left2:left	0:21 3:8 4:-18 5:-13 6:-26 7:13 9:-15 10:-8
left2:let	0:-20 4:-25 10:12
left2:life	6:16 8:14 10:-14
left2:list	0:-14 2:-11 6:11 7:25 8:-18 10:-12 11:-9
left2:live	3:12 4:-14 6:8 8:-10 9:-13 10:19
left2:lives	3:26 5:17 6:-26 7:-8 9:-20
left2:looking	4:-11 6:-15 7:26
left2:loss	5:-15 6:25
left2:losses	2:-19 6:26
left2:lost	0:-31 4:-8 5:-25 6:31 7:17
left2:m	3:17 9:-10
left2:make	6:14
left2:mali	4:17 10:-12
left2:man	5:-14 6:25
left2:march	0:-37 2:-25 3:-28 4:13 5:-10 6:23 8:-22 9:24
left2:martyrdom	6:17
left2:martyred	2:-9 4:13 10:-8
left2:martyrs	5:41 6:-13 7:-13
left2:may	0:20 1:-8 2:-9 4:-16 5:-14 6:13 7:-12 8:-12 9:-20 11:-36
left2:media	0:-15 5:-20 6:28 7:-10 10:-8
left2:men	2:-29 3:-16 4:-33 5:-34 7:-20 8:-27 9:24 10:19
left2:militants	0:30 2:-15 4:-19 8:-30
left2:military	6:11
left2:million	0:-8 3:-12 4:21 9:13 10:-21
left2:mine	6:23 7:-20
left2:minister	0:-15 4:-14 6:26
left2:ministry	0:12 1:-8 2:-8 3:17 4:-10 5:-32 6:8 9:13 10:-16 11:-28
left2:minutes	6:11
left2:missing	0:-10 1:-13 3:13 5:28 6:-67 7:21 10:-10 11:-8
left2:mission	3:15 6:12 7:-14 11:-10
left2:monday	3:-15 4:-12 5:-17 7:13 9:20 10:-10
left2:month	0:-14 3:23 4:-10 5:-9 6:-13 7:15 9:-22 10:-9 11:-12
left2:months	2:-13 5:-8 6:22
left2:more	3:10 5:13 6:-11
left2:morning	3:-12 5:-17 6:20 11:12
left2:mother	0:22 4:-11 6:-13 8:-9 10:-20
left2:moved	3:-28 6:30
left2:my	2:21 3:26 6:-22 9:-22 11:-22
left2:nabatieh	0:18 5:-14 6:17 8:-10 10:-14
left2:name	0:-9 4:-12 5:-13 6:39 7:-24 9:-10
left2:names	0:-20 2:-8 4:38 6:-21 8:-23 10:-21
left2:nationals	4:-25 5:-26 6:16 7:-12 8:17
left2:nations	0:-22 3:17 4:22 6:16 7:-12 9:-15 10:-15 11:-13
left2:navy	6:12
left2:network	3:-8 4:13 6:14 10:-9
left2:niger	0:10
left2:night	0:-10 3:-29 4:-20 5:-11 7:16 8:-18 10:10 11:17
left2:nine	5:-30 6:40 7:-10
left2:noon	0:-16 3:-19 4:-19 5:21 6:-25 8:-16 9:24 10:-25 11:-14
left2:november	4:-10 5:-20 6:-10 7:21 9:-20 11:15
left2:now	1:-11 2:-14 6:13 10:-9 11:-10
left2:number	0:-13 1:-22 2:-22 4:29 6:-27 7:-21 8:-24 9:13 10:-16 11:-24
left2:october	1:-11 2:23 3:-8 4:-21 5:-13 6:20 7:-11 9:-10 10:-8 11:-14
left2:of	0:37 1:-14 2:33 3:-32 4:-16 5:-23 6:-36 8:-26 10:-81 11:9
left2:off	0:35 4:-9 5:-23 10:-13
left2:office	3:19 4:-13 6:13 7:-8 8:24 9:-17 10:-24 11:-9
left2:officers	2:-8 4:-14 8:-12 10:17
left2:offices	6:-12 8:24 11:-9
left2:officials	3:-18 5:19 6:-19 9:20 11:-12
left2:on	1:-9 2:-10 4:-33 5:30 6:-31 7:-16 8:-15 9:16 10:-39
left2:one	0:-8 3:-15 4:-18 5:28 6:-18 7:-9 9:-18 11:23
left2:operated	5:25 6:-22
left2:or	1:24 3:-14 5:11 6:-30 9:-12 11:-10
left2:other	0:-15 6:-24 10:28
left2:others	0:-15 2:-24 3:-9 4:22 6:9 7:-25 10:-25
left2:our	4:-8 6:20
left2:out	0:25 2:-8 4:-9 5:-20 6:14 7:-14 8:28 9:17 10:-31 11:-36
left2:over	6:11
left2:overnight	6:8
left2:own	5:16 6:-9
left2:pakistan	10:10
left2:parliament	3:9 9:-8
left2:part	6:-8 9:13 11:-11
left2:partners	0:18 3:-8 11:-8
left2:passengers	10:9
left2:peak	9:-19 11:17
left2:people	3:31 5:-42 6:-21 7:16 8:-30 9:8 10:-38 11:-39
left2:percent	3:-14 6:18
left2:period	3:11 5:14 6:-12 9:-10
left2:perished	6:11
left2:persons	0:-25 4:22 7:13 9:-15 10:-8
left2:plan	4:-10 8:-9 10:12
left2:pm	3:-22 4:-9 5:19 6:12 7:-34 10:-11
left2:police	0:-30 3:-10 4:17 5:24 7:-14 8:-9 10:-33
left2:population	3:-14 5:-9 6:19 7:-9 9:-9
left2:price	2:-8 5:15 6:-12
left2:prison	2:-17 4:-11 6:18 8:-15 10:13
left2:prisoners	0:15 2:-8 5:-27 6:26 8:20 10:-28
left2:province	6:13
left2:pulled	3:-14 4:-10 5:-19 6:28 7:-18 10:-18
left2:pupils	0:15 5:-11 6:11
left2:put	3:10 5:-8 6:-21 7:27 9:-12
left2:quake	5:-18 6:26
left2:raid	5:13 6:-12
left2:raids	3:9
left2:rain	6:11
left2:ran	0:-8 2:-8 6:18
left2:rations	3:-17 9:16 11:-10
left2:rebels	0:-16 4:-18 5:-23 6:33
left2:received	5:-9 6:-8 10:18
left2:reckoning	0:-10 4:-8 6:-23 10:26
left2:recorded	5:-8 6:13
left2:recovered	0:-10 3:-18 4:-12 5:-16 6:35 8:-19 10:-24 11:-15
left2:refugees	11:11
left2:region	0:-15 4:16 6:17
left2:regrettably	5:-10 6:12
left2:relatives	3:-9 5:-26 6:16
left2:release	0:-17 2:-16 6:-23 10:13
left2:remain	2:25 4:-23 5:-10 6:-11 7:-9 8:-16
left2:remains	0:-23 1:-11 2:33 3:-17 4:-43 5:-22 6:23 7:-39 8:-43 9:-9 10:-39
left2:report	0:-33 4:-20 5:-13 6:48 7:-31 8:-11 10:-11
left2:reported	3:26 5:-13 6:-9 9:-12 11:-16
left2:reporter	0:-10 5:18
left2:reporters	0:-8 6:-15 8:13
left2:reports	2:-8 3:-9 5:10 7:-16 9:-8 10:24 11:-21
left2:rest	0:18 2:24 3:9 4:-35 5:-23 6:-48 10:17
left2:restored	3:-8 11:11
left2:return	0:-41 1:-9 2:-47 3:-9 4:23 5:-14 6:-55 7:-9 8:36 9:-8 11:-25
left2:returned	8:11
left2:rights	1:-8 3:-14 6:19 7:17 9:-26 11:-16
left2:risen	1:25 3:-12 5:-10 6:-31 7:-8 9:22 11:-9
left2:rises	5:-8 6:36 7:-25
left2:road	0:-8 3:-8
left2:rose	5:-8 6:17
left2:round	0:-19 3:23 4:20 10:-9 11:-24
left2:s	0:-14 2:-11 8:-23 10:30 11:-20
left2:said	0:-46 1:-11 2:-44 3:16 4:-16 6:-8 7:-17 8:10 9:-27 10:34 11:9
left2:same	0:23 3:16 6:-8 7:-9 10:-21
left2:saturday	0:-9 3:-14 6:-11 8:20 10:-10
left2:saudis	8:18 10:-14
left2:say	3:30 4:-12 5:-23 6:19 7:-26 9:-22 10:-13 11:10
left2:says	3:16 4:-48 5:-16 6:-21 7:-11 8:20 9:-29 11:21
left2:scene	5:-13 6:22 7:-9
left2:school	5:23 6:-23
left2:schools	11:10
left2:second	0:-9 5:-9 7:-10 10:13
left2:seen	0:-10 4:-22 9:-20 10:25 11:-11
left2:send	0:-18 2:20 4:-9 8:-22 10:-27
left2:sent	2:-19 3:-8 6:19 10:14 11:-30
left2:september	2:-9 3:8 4:18 6:21 7:-10 8:-13 10:-25 11:-19
left2:service	3:-29 4:-21 7:-11 9:26
left2:servicemen	5:-10 6:8 8:23 10:-23
left2:set	4:15 5:-18 6:-19 7:-11 8:-9 10:14
left2:settlers	0:-10 3:-8 5:20 6:-20
left2:seven	5:-13 6:19
left2:she	0:-15 2:-9 4:-26 5:-12 6:15 8:-11 10:18
left2:shelter	0:-11 3:28 4:-11 5:-14 6:-20
left2:shelters	6:-8 9:20
left2:shooting	0:-22 2:-13 6:31
left2:shot	0:-9 2:-13 6:27
left2:show	6:24 7:-12
left2:side	3:-10 4:-17 5:-12 6:17 9:9 10:12
left2:sides	6:-12 8:17
left2:siege	0:-8 1:18 6:-14
left2:signed	2:25 3:18 4:-13 6:-30 7:-12 11:-11
left2:since	5:19 6:-19
left2:site	5:-8 6:19 7:-9
left2:sites	3:18 9:-31 11:24
left2:six	3:8 6:11
left2:slain	3:-10 5:19 6:-8 7:-13
left2:so	0:-22 1:-8 2:-22 3:12 4:-56 5:23 6:-31 7:30 8:11 9:-18 10:-10 11:-25
left2:soldiers	0:-16 2:-12 4:-35 5:-20 6:30 7:-28 8:-13 10:29
left2:somalia	0:-9 2:-8 4:20 10:-13
left2:sources	6:8
left2:south	3:20 4:-26 5:-15 6:14 8:28 9:-21 10:-21 11:-8
left2:speak	1:-11 5:-10 6:19
left2:speaks	0:22 2:-20 3:15 4:-15 5:-28 6:-30 9:17 10:-11 11:-29
left2:spoke	0:-8 5:-29 6:17 7:8 8:23 10:-27 11:13
left2:spoken	3:-25 4:-15 5:-34 6:41 7:-24 9:-25 10:-12 11:26
left2:spot	5:-11 6:15
left2:staff	6:10
left2:stands	0:-22 3:21 4:23 5:-10 7:9 8:-12 9:-21 10:-14 11:-11
left2:state	1:-9 4:16 7:10 9:-9 10:-14
left2:stated	2:-8 3:10 8:-8
left2:statement	3:-13 4:20 5:-15 6:18 7:-27 9:-9
left2:states	3:-11 9:13
left2:still	0:-13 2:-12 3:-15 4:28 6:-13 7:-15 8:-20 9:11 10:-29 11:-11
left2:stood	1:-12 5:-29 6:17 7:-11 9:8 11:-9
left2:stopped	6:15
left2:street	0:42 2:-9 3:-20 4:-25 6:-32 7:-18 10:-13 11:-9
left2:strikes	2:-11 3:10 6:21 8:-12
left2:sudan	6:-8 7:9 8:-15 9:-21 10:17 11:14
left2:sumatra	5:-10 6:21
left2:summer	0:-24 3:-22 4:-10 5:-12 6:31 7:-11 9:-17
left2:sunday	0:-9 2:-9 4:-9 7:12 8:-21 10:29
left2:surgery	5:-44 6:45 7:-14
left2:survivors	3:32 5:13 7:-10 10:-9 11:-32
left2:syria	3:-9 9:-12 11:18
left2:taken	0:8 1:-11 2:-33 3:-14 4:-31 7:-27 8:-27 9:14
left2:talk	4:-20 6:-26 8:26
left2:tally	3:9 5:-9 6:11 9:-9 11:-12
left2:tawila	3:17 11:-12
left2:team	5:-9 6:12
left2:teams	0:-9 1:13 3:-16 5:11 6:-12 8:-9 9:-10 10:11
left2:ten	5:-16 6:20 7:-9
left2:thailand	0:-9 4:-30 8:29 10:-12
left2:that	0:-25 1:22 2:-52 5:-71 7:18 10:-26 11:-49
left2:the	0:-31 1:-39 2:-28 3:-29 4:22 5:14 6:-42 7:37 9:-9 11:-57
left2:them	0:-45 2:19 3:-39 5:-20 6:-23 7:-30 10:25 11:24
left2:then	3:14 6:-8
left2:there	0:15 1:-35 2:-70 3:28 5:-30 6:-51 7:15 9:-59 10:-39
left2:these	0:-23 2:-13 3:13 5:-18 7:-30 8:-10 9:-34 10:12 11:9
left2:they	0:38 1:-14 2:30 3:-28 4:-9 6:-31 7:-47 8:-17 9:-32 11:-43
left2:this	0:-17 1:-27 3:-21 4:-8 5:-10 6:25 8:-12 9:15 10:23 11:-18
left2:those	0:-33 2:9 4:-13 7:-8 8:16 10:-26 11:-10
left2:three	6:14 7:-18
left2:thursday	0:11 2:-8 3:-8 4:-13 8:8 9:-25 10:-18 11:20
left2:time	0:-10 4:22 5:-9 7:-15
left2:to	0:-48 1:9 2:11 5:-11 6:19 7:-39 8:33 10:-18 11:-37
left2:today	0:-10 2:-16 3:23 4:-16 5:-19 6:9 8:-8 9:-12 10:-23 11:-10
left2:together	0:26 2:22 3:-10 5:-18 6:-36 7:-12 8:-33 10:-11
left2:told	0:-34 2:-26 3:-14 4:11 5:23 6:31 7:-32 8:-11 9:-22 10:-29 11:-19
left2:toll	2:-8 3:-10 4:-8 5:-38 6:37 7:-32
left2:took	0:17 2:-15 3:13 4:-27 5:-26 7:-9 8:-18 9:20 10:-34 11:-23
left2:top	3:20 9:-8 11:-17
left2:total	0:-8 7:-8 9:18 11:-35
left2:town	3:-14 5:-15 6:25 7:-11 9:-20 11:-12
left2:treatment	5:20 6:-13
left2:troops	2:10
left2:truce	2:22 3:-27 6:-24 9:-11 11:28
left2:tuesday	0:-8 3:-34 4:-27 7:-10 9:-8 10:28 11:33
left2:turn	8:23 10:-17
left2:turned	8:-12 10:12
left2:two	0:-8 3:-15 5:15 6:16 7:-27 8:-8
left2:ukraine	5:-9 8:12 10:-9
left2:un	3:19
left2:under	4:-19 6:-8 8:20 10:-13
left2:unhcr	0:-20 3:-13 6:19 9:-11 11:21
left2:unit	4:-24 7:24
left2:units	3:-14 11:18
left2:up	0:12 1:10 2:-17 3:-33 4:-20 5:-29 6:32 7:-31 8:10 9:-15 10:-27 11:-15
left2:us	0:-25 1:-9 2:26 3:-33 4:21 5:10 6:-12 7:-34 8:-14 9:-10 10:-28 11:-18
left2:valley	6:16
left2:ve	3:15 5:-28 6:-32 7:-11 10:-22 11:27
left2:victims	0:-8 5:-21 6:41
left2:village	0:26 6:-17 10:-25
left2:villages	0:-10 3:13 6:-30 7:-10 9:27 10:-12 11:-14
left2:volunteers	0:-11 3:13
left2:wall	3:-10 5:-17 7:19
left2:war	1:12 2:-9 3:-32 4:-9 5:17 8:-22 9:-9 10:-19 11:30
left2:ward	4:-11 5:19 6:-9 10:-9
left2:was	0:20 1:-11 2:-27 3:-8 4:25 5:-22 6:-55 7:-44 8:-16 9:-26 10:11 11:23
left2:way	0:-13 2:-8 3:-20 4:-15 5:-9 6:-31 7:-26 8:25 9:-9 10:14 11:16
left2:we	0:-16 1:-12 2:8 3:-56 4:22 5:20 7:-56 8:-40 9:9 10:-39 11:-17
left2:week	0:-23 2:-16 4:-26 5:-14 6:20 8:-18 10:9 11:-17
left2:weeks	3:12 6:9 7:-9 9:-8
left2:well	5:17 6:-16 8:-19 9:-19 10:19 11:20
left2:went	3:-10 11:18
left2:were	0:11 1:-12 2:-18 3:10 4:28 5:-14 6:-28 7:-10 10:-18
left2:where	3:21 5:-10 6:-19
left2:whereabouts	0:-9 2:-9 4:-23 5:-8 6:-13 7:33 8:-19
left2:which	0:-21 1:10 2:-16 3:-16 4:-12 6:10 8:-11 11:9
left2:who	0:-35 2:-8 4:-12 5:-19 6:23 7:-15 8:-13 9:-28 10:14 11:-18
left2:whom	0:-9 10:11
left2:wife	0:-12 5:8 6:8 7:-14
left2:will	0:-22 3:15 4:20 5:-18 6:16 7:-18 9:-9 10:-25 11:-18
left2:with	0:22 4:-20 6:-16
left2:woman	3:-19 5:20 6:-9 7:-17 8:-8
left2:women	0:-50 2:-18 3:-13 4:-35 5:-40 6:24 7:-43 8:15 9:16 10:10 11:-8
left2:work	0:-8 3:-18 5:-8 6:-22 7:24
left2:worker	0:24 5:-27 6:-8 7:14
left2:workers	5:-29 6:31
left2:would	6:-15 7:17
left2:wounded	0:11 3:-24 5:21 6:-20 7:10 8:-10 10:-12
left2:wounds	5:43 6:-30 8:-14 10:-10
left2:wrote	0:-28 3:-21 4:23 5:-19 6:24 7:-10 8:-9 9:-12
left2:x	4:-12 6:-25 8:10 10:12
left2:year	0:28 1:-14 2:-22 3:-24 4:-35 6:19 7:-36 8:-22 9:42 10:-8 11:-37
left2:years	0:-24 2:25 3:-16 9:16
left2:yemen	0:-21 2:-13 4:18 10:-16
left2:yesterday	0:-16 3:22 4:-8 5:-24 6:31 7:-37
left2:you	0:27 2:-10 4:-8 5:-16 6:24 7:-27 8:-10 10:-21
left3:	0:-63 1:-16 2:-11 3:40 4:-37 5:-53 6:12 7:-8 8:-38 9:-26 10:28 11:-9
left3:"	0:-8 1:-24 2:-53 3:-54 5:-11 6:25 7:18 8:-33 9:-36 10:-82
left3:#	1:-63 2:-46 4:20 5:-22 6:-10 8:-20 9:16 10:-10 11:-33
left3:(	5:-19 6:21
left3:)	1:-14 3:12 5:35 6:-19 7:-19 9:-12 11:-16
left3:*	0:8
left3:,	0:-9 1:26 2:-26 3:-23 6:-9 7:-17 8:-9 10:-33 11:-11
left3:-	0:-11 1:-10 2:-14 3:36 4:-45 5:-35 6:39 8:11 9:-26 11:-22
left3::	1:-23 2:-26 3:-12 4:-52 6:-14 7:-18 8:9 9:19 10:10
left3:;	0:-27 1:-14 2:9 3:16 4:-33 5:13 6:-21 7:-16 8:-12
left3:a	0:-27 1:-32 2:-43 3:-45 4:-15 5:-19 6:49 7:-27 9:16 10:-89 11:24
left3:able	4:-10 8:23 10:-18
left3:about	4:18 10:-17
left3:according	0:-10 4:17 8:-10 10:-18
left3:added	3:26 5:17 6:-34
left3:admitted	1:18 2:-11 4:-10 5:-21 6:10
left3:afp	4:-13 6:13 10:16
left3:after	0:-14 2:-19 5:17 6:25 7:-9 10:-15
left3:agency	1:11 6:-8 7:-8 9:-32 11:29
left3:agreement	2:-15 4:11 8:18 10:-16
left3:aid	0:-27 3:-19 6:21 7:14 9:-9
left3:al	3:45 5:-17 6:-13 7:-11 9:-15 11:-29
left3:alone	0:-12 4:-10 7:-9 9:9
left3:also	2:-23 4:-10 6:9 11:-9
left3:am	5:10
left3:among	0:-13 2:-9 3:-11 4:-36 5:-29 6:9 7:-26 10:12 11:12
left3:an	0:-22 4:22 6:12 10:-11
left3:and	0:-13 1:-14 5:-9 6:-17 8:-38 10:-27 11:14
left3:another	4:9 5:-9 6:17 7:-18
left3:ap	0:-29 3:-10 4:-24 5:-17 6:20 10:26
left3:april	0:-8 3:9 5:-25 6:-8 8:20 9:18 10:-8 11:-19
left3:are	1:-10 2:-25 3:-31 4:13 5:-24 6:16 7:-11 9:28 10:-22 11:-31
left3:area	3:11
left3:armed	0:16 5:12 6:-18
left3:army	0:25 6:-27 8:26 9:-17 10:-18 11:-21
left3:as	0:-25 1:20 2:24 3:13 4:-12 5:10 6:-11 7:-10 8:-31 9:-25 11:8
left3:association	7:9
left3:at	1:-13 2:-22 4:-10 6:-8 7:22 9:-34 10:-51 11:8
left3:attack	4:33 10:-33
left3:attackers	0:12
left3:august	0:-17 4:23 5:-8 7:-13 8:-10
left3:authorities	0:-11 1:-13 2:-12 3:-18 4:-15 5:-15 6:13 8:21 10:-24 11:24
left3:back	0:-34 2:23 4:-10 6:-25 8:20 10:-24
left3:be	8:12 10:-14
left3:been	0:-9 2:13 3:-26 4:16 5:-47 6:24 7:25 8:-36 9:-9 10:-48 11:-8
left3:before	4:-10 8:15 10:-20
left3:between	3:-28
left3:bodies	4:-12 6:19 7:-10 8:-12 10:-12
left3:border	3:8
left3:buildings	5:-10 6:13
left3:bus	6:10
left3:but	3:-9 11:16
left3:by	0:-17 1:-9 2:-31 3:-37 4:-39 5:24 6:20 7:-18 8:-13 9:-41 10:-42 11:34
left3:called	6:-10 7:12
left3:came	0:-8 2:20 3:-32 4:24 5:-23 7:-23 8:-27 9:10 10:-14 11:-24
left3:camp	4:-9 7:8 9:10 11:-15
left3:can	2:-14 4:-21 6:18 7:15 8:-10 10:-8
left3:capital	3:-8 6:10 7:-8 11:10
left3:cases	3:-12 5:-8 6:18
left3:cent	11:10
left3:central	1:25 5:8 6:-25 9:-8
left3:centre	0:-21 4:-9 6:-27 7:-10 10:-22 11:16
left3:children	0:-9 3:25 5:8 6:-15 9:-22 10:10
left3:city	3:21 6:-19 7:-13
left3:civil	0:-21 3:26 6:-23
left3:civilians	3:11 4:-24 5:8 6:-13 10:22
left3:closed	3:8
left3:come	3:26 4:-25 5:-15 6:-32 7:-8 8:-24 9:-11 10:29
left3:commission	6:-14 9:-23 11:12
left3:confirmed	0:-24 2:-12 4:31 5:-27 6:-21 9:-12 10:-27
left3:conflict	6:9
left3:council	3:32 5:-13 7:-10 11:-30
left3:count	3:-12 5:-9 6:25 9:-22
left3:country	0:-8 3:-24 4:15 9:23 11:-8
left3:court	0:9
left3:cross	3:-15 8:11 9:-8 11:-22
left3:cut	6:13 7:-8
left3:daily	3:-12 5:-12 11:14
left3:davao	6:11
left3:day	0:-26 1:23 3:10 5:-34 6:-8 7:-13 9:-9 10:-22
left3:days	0:16 10:-13
left3:dead	5:23 7:-15
left3:death	6:8
left3:deaths	3:-10 5:8 6:13
left3:december	0:22 2:-11 3:-20 4:-13 8:-17 9:15 10:-9 11:-10
left3:denied	2:-12 4:-12 6:10 8:22 10:-18
left3:died	2:-13 5:14 6:-9 7:-8 10:19
left3:disaster	6:14
left3:displaced	3:19
left3:district	3:8 5:-10 7:-9 10:-12 11:16
left3:drone	6:10
left3:each	0:13 2:-20 3:-8 4:-30 5:-9 6:-19 7:-8 8:29 11:-8
left3:earlier	0:-16 5:-10 6:15 7:-8 10:18
left3:earthquake	3:11
left3:eight	0:11 1:18 3:-25 4:10 5:-12 6:-25 7:-9 10:-28 11:-12
left3:el	3:9 11:-10
left3:eleven	6:17 7:-16 10:-11
left3:eln	4:-15 8:-10 10:29
left3:emergency	6:10
left3:evacuation	3:9
left3:evening	5:-10 6:-19 7:25
left3:every	8:10 10:-10
left3:exchange	0:-9 4:-18 6:-18 7:-13 8:35 9:-8 10:-12
left3:expects	9:12 11:-9
left3:families	4:18 6:-13 7:12 10:-13
left3:far	6:23 10:-17
left3:february	6:23
left3:federation	2:-10 4:25 5:-13 7:-26 10:-24
left3:field	5:-9 6:8
left3:fighting	3:12 4:-9 5:31 6:-29 7:-11 9:-14 10:-11
left3:figure	0:-12 3:14 4:-9 5:-30 6:21 7:9 9:-14 11:-9
left3:fire	2:-12 6:24
left3:first	0:8 1:-17 2:-27 4:-50 5:25 8:-32 9:-17 11:-31
left3:five	1:-9 2:-25 6:-27 7:31 8:28 9:-21 10:-50 11:-30
left3:floods	3:-11 6:17
left3:followed	3:-28 6:-10 7:-8 9:27
left3:food	0:14 4:-11
left3:for	0:-25 1:-16 2:-15 3:-29 4:18 6:-31 7:32 8:-14 9:-30 11:-14
left3:force	6:11
left3:forces	5:12
left3:foreign	4:10 5:-11 6:9
left3:found	0:-19 6:-25 7:22 10:19
left3:four	2:-29 3:-13 5:-9 6:25 7:-33 8:-15
left3:freed	8:-11 10:16
left3:friday	0:-13 6:28 9:-8 10:-24
left3:from	3:-29 4:37 5:-42 6:-23 8:-38 9:-9 10:-35 11:23
left3:gaza	0:-15 2:19 3:-17 4:-24 5:-14 6:-12 8:24 10:-30
left3:given	2:24 6:-14 7:-8
left3:go	3:-25 11:25
left3:gone	3:-32 5:8 6:-36 9:-26 11:37
left3:government	0:-14 5:-19 6:-17 7:-11 9:14 10:-19 11:11
left3:governor	5:-19 11:11
left3:group	2:-18 3:-11 4:17 8:-9 10:-10 11:11
left3:guard	3:-10 5:-8 6:-18 10:25 11:-23
left3:gunmen	0:16 10:-16
left3:h	0:-8 4:-17 5:26 6:-24 7:-9 10:-15
left3:had	0:22 1:-19 2:-23 4:-52 7:10 8:-39 9:16 11:-38
left3:has	0:-51 1:12 2:-12 3:-12 4:-27 5:-47 6:25 8:-42 10:38 11:-20
left3:have	0:-41 1:-14 2:9 3:-30 4:-43 6:9 8:-17 9:-24 10:21 11:-14
left3:having	0:-8 2:-10 4:-12 6:23
left3:he	0:8 1:-11 2:-15 3:-13 4:-42 8:-29 10:32 11:-26
left3:health	3:-13 6:21 7:-8
left3:helped	0:-11 2:-10 3:-10 4:-26 5:-23 6:38 7:-15 8:-17
left3:her	0:19 2:-11 4:-21 5:-21 6:-15 8:-16 10:20
left3:hezbollah	6:18 7:-12
left3:higher	6:11
left3:his	3:-11 5:9 6:-28 7:28
left3:home	3:19 4:-8 8:21 9:-10 10:-21 11:-22
left3:homes	3:-12 11:13
left3:hospital	0:-12 3:-27 4:-23 5:39 7:-20 10:-30
left3:hour	3:15 6:-8
left3:hours	3:-15 4:-8 5:-31 6:38 7:-20
left3:houses	3:23 5:-8 6:-10 9:-15 11:-13
left3:houthis	0:-10 4:13
left3:human	1:-8 2:19 3:-14 7:17 9:-26 11:-16
left3:humanitarian	6:14 7:-14
left3:hurt	5:19 6:-11
left3:i	0:-43 1:-10 2:34 3:-39 4:31 5:14 6:-45 7:-48 8:-42 9:-32 10:11 11:21
left3:icrc	4:-18 8:16
left3:in	0:-33 1:-46 2:-13 3:-32 7:-15 8:9 9:-13 10:-16
left3:including	6:15 9:-9
left3:indonesia	6:11
left3:injured	3:11 5:14 6:-23
left3:injuries	0:10
left3:interior	0:16 5:-20 6:-30 9:22 10:-11 11:-21
left3:international	5:-9 6:12
left3:into	0:-17 3:24 4:-22 5:-18 7:-17 9:-24 10:23 11:-12
left3:iom	3:-28 6:-12 7:8 11:32
left3:is	2:8 3:-31 4:26 5:-29 6:-36 8:-21 9:21 10:8 11:-11
left3:islamist	6:10
left3:israel	0:-12 8:33 10:-39
left3:israeli	4:15 5:10 6:-8 10:-8
left3:it	0:14 1:-29 2:13 4:-19 6:14 7:-60 8:-60 9:-56 10:8 11:-13
left3:its	0:22 2:9 4:-28 5:11 7:-8 9:-13 10:-23
left3:january	0:-19 3:-10 5:-9 6:-10 7:27 9:-10 11:13
left3:july	0:-31 4:-16 5:-13 6:12 7:-12 9:-31 10:-27 11:15
left3:june	0:-31 3:17 5:11 6:23 7:-19 8:-14 9:-15 10:10 11:-8
left3:khan	5:-19 6:19
left3:killed	0:30 1:24 3:-14 5:-22 6:-37 9:-11 11:-8
left3:kyiv	2:-13 4:17 8:-21 9:-17
left3:lake	6:9
left3:last	0:14 1:-20 2:-29 3:-24 4:-27 6:28 7:-38 8:-11 9:21 10:-13 11:-14
left3:late	10:8
left3:later	0:-18 2:-19 4:28 5:-25 7:-24 10:-16
left3:least	0:-19 3:-20 4:23 5:-26 6:20 7:16 10:-11
left3:left	3:-27 4:-21 5:-10 6:31 7:-13
left3:let	0:-19 2:9 4:9 8:8 10:-15
left3:level	3:10
left3:life	8:9
left3:live	0:-11 4:-14 6:13 10:15
left3:lives	0:-12 5:15 6:-21 7:17
left3:local	5:-16 6:27
left3:lost	0:-12 5:-8 6:10 7:17
left3:lower	0:25 3:-23 6:-18 9:-8 11:-8
left3:m	0:-9 2:-17 3:-8 4:-11 5:31 6:-26 7:-14 9:-21 10:-16 11:-18
left3:made	0:14 10:-8
left3:mali	4:14 10:-13
left3:management	3:13 6:14 11:-17
left3:march	0:12 3:-18 6:-15 9:18 11:-13
left3:may	0:31 3:-19 4:-22 5:-17 6:-17 7:16 9:-20 10:-14 11:-9
left3:meals	5:23 6:-15 10:-18
left3:media	0:-13 4:-18 5:-23 6:30 8:22 10:-36
left3:medical	0:-9 2:-15 4:-9 5:27 8:-18 10:-8
left3:men	0:15 4:8 5:-14 7:-10 8:-18 10:-20
left3:migration	1:9 3:-27 4:-23 5:-13 6:-22 9:25 11:-8
left3:military	0:-9 2:-18 8:-13 9:-17 10:22
left3:million	11:14
left3:ministry	0:11 2:-10 4:13 5:-21 6:-8 9:17 10:-14 11:-8
left3:missing	6:27 7:-26
left3:monday	0:21 2:-11 4:-11 5:46 6:-50 10:-18
left3:monitors	3:8 5:-9 6:-9 8:23 10:-27
left3:months	0:9
left3:morning	3:26 6:-10 8:-18 9:-20 10:18 11:-24
left3:municipality	6:-13 9:14
left3:my	0:13 2:-15 3:-17 4:9 5:-42 6:19 7:-18 8:17 10:-31
left3:myanmar	6:8 9:-11 11:10
left3:names	6:-17 7:17
left3:near	2:-16 5:-12 6:13 9:15 10:9
left3:needed	5:-26 6:30 7:-11
left3:neighbouring	3:16 5:13 6:-15 9:-10
left3:network	6:12
left3:new	3:16 11:-9
left3:newly	6:-8 9:21
left3:news	4:20 6:-10 10:-15
left3:nigerian	0:-11 3:10 4:19 9:-8 10:-16
left3:night	0:-35 2:30 3:-12 4:17 5:-27 6:-29 7:-13 8:-9 9:24 11:-15
left3:nine	0:10 2:-14 3:-9 4:-12 5:-17 6:20
left3:nineteen	10:8
left3:no	0:-16 3:-32 4:-8 7:20 9:32
left3:north	3:29 6:15 9:-22 11:-21
left3:not	2:-10 3:-30 4:18 6:33 7:-9 8:-9
left3:november	0:-18 1:-10 2:-8 3:30 4:-11 5:-10 7:-29
left3:now	0:27 2:17 3:-17 5:-14 6:-23 7:-10 10:-28
left3:number	0:33 3:-25 4:-16 5:-21 6:-30 7:22 8:-8 9:-17 11:-31
left3:october	0:-19 1:-8 2:-13 3:-26 4:12 6:-11 7:-17 11:26
left3:of	0:-19 1:22 2:-8 4:-17 5:16 6:-9 7:-49 8:-26 9:-20 10:-11
left3:off	2:-13 4:10 5:-18 6:-21 7:27 8:-11 10:-18
left3:office	1:19 3:-9 6:-8 7:-14 8:18 10:-31 11:-8
left3:officers	4:-18 5:16 6:-16 8:18 10:-12
left3:official	3:-30 4:-25 5:-20 6:16 7:-11 11:27
left3:officials	3:-24 6:-14 9:25 11:-8
left3:on	0:8 1:-13 2:-44 3:-9 4:-67 7:-22 8:12 9:-9 10:34 11:-46
left3:one	0:-26 1:-9 3:20 4:-14 5:16 6:-29 7:23 8:19 9:-23 10:-52 11:-28
left3:open	0:-8 5:-9 6:-16 7:11 9:-39 10:24 11:-23
left3:operation	6:15
left3:or	3:10 5:13 6:-11
left3:other	0:-25 2:-11 3:-18 4:-12 6:-20 9:-9 10:13 11:16
left3:our	0:35 2:-11 3:-19 4:9 6:-38 7:-26 8:-14 9:-13 10:-28 11:-9
left3:out	2:19 3:-25 4:-11 5:15 6:-32 7:11 9:24 10:-34 11:-8
left3:over	4:-18 5:12 8:18 10:-23
left3:own	2:-17 3:11 4:-26 5:29 6:-25 8:-25 9:-12 10:28 11:-16
left3:pakistan	5:-17 6:27
left3:palestinians	5:12 6:-10
left3:partners	0:-9 7:16 9:-13 11:-8
left3:passengers	6:-14 10:15
left3:past	3:22 5:-36 6:22 9:-15 10:-16 11:-14
left3:peace	0:-8 3:-9 6:14 11:10
left3:people	0:17 1:-12 2:-22 3:37 5:23 6:-53 7:30 8:-8 9:-38 10:-30 11:-19
left3:personnel	5:11
left3:persons	0:-12 3:-12 4:-16 5:-24 6:11 8:23 9:-10 10:-10
left3:police	0:-15 2:-12 4:-20 5:-27 6:24 8:-14 10:19
left3:population	3:-12 4:-15 6:-18 10:23 11:-17
left3:post	6:13
left3:press	5:30 6:-25
left3:prison	6:12
left3:prisoners	3:9 4:29 5:-11 6:-30 10:-12 11:-8
left3:project	1:17 6:-17 7:-8
left3:prosecutors	5:22 6:-18
left3:province	3:14 6:-12 7:9 9:-9
left3:public	3:-19 9:21
left3:put	3:22 6:24 7:-23 9:-11 11:-16
left3:quake	6:10
left3:rakhine	3:10 9:-11
left3:reached	3:12 9:-8
left3:recovered	0:-8 6:20 10:-14
left3:red	2:-21 7:14 9:-8 10:16
left3:refugees	3:18 9:-11 11:-23
left3:region	0:-16 2:-8 3:30 5:-27 10:-19
left3:regional	9:-17
left3:relatives	3:9
left3:rescue	7:8
left3:rest	4:9 5:-8 6:12
left3:return	0:-20 2:-20 4:17 8:-21
left3:reuters	0:-18 4:-24 5:-8 6:11 8:-26 10:38
left3:rights	2:-9 4:-8 7:14 8:-13 10:9
left3:road	3:14 5:9 6:-9 9:-10
left3:room	3:-23 4:-11 6:-8 7:-12 9:21
left3:russia	6:8
left3:s	1:-8 2:18 3:-15 6:-34 8:-16 9:41 10:-29 11:-30
left3:said	0:21 2:-19 4:-23 5:-26 6:-8 7:25 8:-11 10:-30
left3:same	0:-8 2:-18 4:-14 7:21 9:-13 10:14
left3:saturday	6:8
left3:says	0:26 1:-17 2:-31 4:22 5:-24 7:-22 8:-11 9:-30 10:-15 11:13
left3:search	7:8
left3:season	3:18 9:-15
left3:second	0:-21 3:-18 5:-11 6:-13 8:-21 10:28 11:-15
left3:security	6:12 11:9
left3:september	2:-14 3:-29 4:-34 5:-13 6:16 7:19 8:-13 9:23 10:-26 11:-16
left3:set	8:9
left3:seven	0:-15 2:-22 4:-12 5:-13 6:20 7:-16 8:8 10:13
left3:she	0:30 3:-35 4:-10 6:-15 7:-11 8:-11 10:-19 11:-15
left3:shelters	3:14 9:-13
left3:shot	0:-14 2:-32 4:-11 5:37 6:-40 10:18
left3:side	2:-12 4:21 5:-11 6:-14
left3:since	0:21 1:-22 2:-23 3:9 4:-32 5:-47 6:20 7:-34 8:19 9:-21 10:-37 11:12
left3:six	0:33 2:-20 3:20 4:-26 5:-19 6:-11 7:-25 9:-11 10:-29 11:-10
left3:sixteen	2:-12 4:17 6:19 10:-18
left3:so	0:-19 2:-23 3:-40 4:18 5:-17 7:-34 8:-22 9:29 11:-22
left3:social	0:-14 2:-8 5:-15 6:28 10:-8
left3:soldiers	0:22 2:-11 6:-36 7:-9 8:-15 10:13
left3:some	11:15
left3:south	5:-27 6:44 7:-16 9:-15 11:-16
left3:southern	6:9 8:-8 10:8
left3:staff	5:8
left3:state	0:-19 3:17 4:-14 7:10 9:-10 10:9
left3:states	0:-10 4:-18 6:-14 10:19
left3:stations	3:-12 5:-16 6:23 7:-12
left3:still	3:10 4:-18 5:13 6:-8
left3:sudan	3:-20 9:18
left3:sunday	0:-14 4:-17 5:15 6:11 7:-18 9:-11 10:-14
left3:supreme	2:-9 5:24 6:-23
left3:taken	0:-13 3:-22 6:-19 9:26 11:-13
left3:tawila	3:18 9:-15
left3:team	0:30 6:-26 7:-10
left3:teams	0:14 4:-30 5:-24 6:-24 8:-20 9:19 10:12 11:-21
left3:tell	0:27 2:-11 3:8 5:-19 6:-12 8:-10 10:-20
left3:ten	0:-17 2:8 4:21 10:-27
left3:term	3:-16 4:19
left3:th	0:-12 4:-21 6:-11 8:27 9:-8
left3:than	0:-11 3:-24 4:16 5:-10 6:-19 7:-9 8:-16 9:-15 10:-10 11:26
left3:that	0:-43 1:-23 2:-28 4:-20 5:11 6:-8 7:-12 8:16 10:23 11:-29
left3:the	0:-28 3:-26 5:-8 6:12 7:-19 9:-16 11:-49
left3:their	2:18 3:12 4:-19 6:-19 7:-13 8:-10 9:31 10:11 11:-30
left3:them	3:23 4:-14 5:51 6:-48 7:-9 8:-19 9:-16 11:-11
left3:then	0:17 4:-16 5:-11 6:-24 7:27 10:-8
left3:there	0:-35 1:-11 2:-31 3:25 4:28 5:-30 6:-13 8:-28 9:-25 10:-32 11:9
left3:they	0:37 1:25 2:-22 3:-43 4:-63 6:10 7:-44 9:-16 10:-32 11:-8
left3:third	3:-18 5:-14 7:-9 8:22 11:-13
left3:this	2:-8 3:-19 4:-24 5:11 6:-8 7:-17 8:-25 9:26 10:22 11:-27
left3:those	0:14 2:-9 3:-15 4:-25 6:-8 7:20 8:-17 9:-11 10:-17
left3:three	0:-40 2:-24 3:-12 4:14 6:-26 7:-16 8:-16 9:23 10:15
left3:thursday	0:-27 3:-19 4:-20 5:-17 6:-23 8:-40 9:22 10:45
left3:to	0:-33 1:-15 4:-72 5:-9 6:14 7:38 9:-9 10:-12
left3:today	0:-10 3:16 4:16 6:-9 9:-10
left3:told	0:-11 2:39 3:-32 4:19 6:-50 9:-17 10:-32 11:-24
left3:toll	3:-12 5:-17 6:40 7:-39
left3:took	3:-9 5:9 6:8
left3:tuesday	0:36 2:-22 3:25 4:-30 5:-12 6:-45 7:-22 11:-22
left3:turned	6:9
left3:twelve	0:9 3:14 5:11 6:-13 11:-8
left3:two	0:13 1:-12 2:17 3:-41 4:-22 5:-48 6:21 7:29 9:-8 10:-27 11:-25
left3:ukraine	8:14 10:-17
left3:unaccounted	3:22 6:-11 7:-25
left3:under	0:-13 4:-12 5:-20 6:13 7:-28 8:-10 10:25
left3:unhcr	3:-29 6:-18 9:33 11:-21
left3:union	6:12
left3:united	0:-22 3:17 4:22 6:16 7:-12 9:-15 10:-15 11:-13
left3:up	2:17 5:-12 6:-24 7:22 10:-12
left3:us	2:-19 3:25 5:-13 6:-29 8:-19 10:24
left3:victims	0:-14 10:22
left3:war	0:26 1:-17 2:-8 4:-17 6:25 7:-8 8:11 9:-46 10:-9 11:-31
left3:was	1:-13 2:-18 3:-47 4:27 5:40 6:-31 7:-29 8:-19 10:-9 11:21
left3:water	9:12
left3:we	0:-45 1:-12 2:-19 3:-42 5:-15 7:18 10:13 11:-31
left3:wednesday	4:-12 6:9 10:13
left3:week	0:-45 2:38 3:10 4:19 6:-21 7:-32 9:18 10:-45 11:-35
left3:weeks	0:-31 2:-13 3:19 4:-34 5:-8 6:-14 7:-9 8:-9 9:-10 10:30
left3:went	3:23 4:-29 5:-14 6:12 8:26 10:-27 11:-28
left3:were	0:-14 1:-11 2:-53 4:-32 6:21 8:-24 9:-12 10:11 11:-13
left3:west	3:19 5:-8 6:20 9:-21
left3:where	4:-8 9:11
left3:which	0:12 4:-11 6:-10 7:9 9:9
left3:who	0:17 2:-12 4:-12 5:-25 8:9 10:20
left3:whole	3:-22 5:-13 6:30 7:-11 9:-21 11:-9
left3:whose	5:-10 6:20 7:-9
left3:will	2:13 3:11 4:-16 5:-8 6:-8 7:-18 9:15 10:-14 11:-12
left3:with	2:-10 4:-18 5:-18 6:45 7:-36 10:26 11:-18
left3:without	0:-16 4:18 10:-16
left3:women	0:-8 5:13 6:12 7:-13
left3:workers	3:-14 5:14 6:15 7:-16 10:-10
left3:would	0:-14 2:-25 3:-14 4:-9 5:-8 6:24 7:-11 9:-8 10:18
left3:wounded	2:-9 5:-15 8:22
left3:year	1:-27 2:15 3:9 4:-13 5:-8 6:12 9:-15 11:-11
left3:years	0:-10 2:13 3:24 4:-20 5:-16 7:-19 9:-17 10:-11 11:-8
left3:yesterday	3:22 4:-10 6:-27 7:24 11:-19
left3:|	0:-36 1:-9 4:-28 5:53 6:-113 7:35 8:-18 9:-58 10:-29 11:-62
left3:—	0:-11 3:22 5:-19 6:-12 7:-8 10:13
left3:•	3:-10 6:10 11:-9
many	0:36 1:-69 2:-59 4:-8 5:-38 6:16 7:-22 8:8 9:-51 10:11 11:-41
mostly:abducted	0:27 1:-15 3:-12 4:-47 5:34 6:-24 7:-17 8:-68 10:-10
mostly:aid	1:-74 2:-60 3:-33 4:13 5:-11 6:-16 7:-24 8:-15 9:39 10:-32 11:-9
mostly:allocated	0:-8 5:-11 6:13 7:-18
mostly:casualty	0:-21 2:-24 4:-23 5:16 6:30 8:-88 9:-30 10:-32 11:-54
mostly:delivered	0:-13 4:-12 5:-16 7:-21 9:22 11:-45
mostly:displaced	0:18 4:-47 5:-50 6:8 7:-35 8:-60 9:-50 10:-9 11:12
mostly:displacement	2:-37 3:-40 5:-19 7:-62 10:-41 11:27
mostly:held	0:-45 1:-11 2:11 4:10 5:36 6:-16 7:-21 8:-14 9:-9 10:-13 11:-15
mostly:hostage	0:9 1:-28 3:-51 4:16 5:-26 6:-34 7:11 8:12 9:-65 11:-71
mostly:injured	0:-31 1:-24 2:8 3:10 5:-11 7:-24 8:-29 10:-17 11:16
mostly:killed	0:-19 2:-18 3:-17 4:-21 5:29 7:9 8:-44 9:-28 10:-19 11:-54
mostly:missing	0:54 1:-24 2:-42 3:-72 4:-29 5:-24 6:-30 7:21 8:-34 9:-55 10:24 11:-44
mostly:pledged	0:-49 1:-20 2:-17 3:-21 4:28 5:-38 6:37 7:-16 8:9 10:-33 11:-24
mostly:prisoners-exchanged	0:-63 2:-24 3:-28 5:-30 6:-11 8:25 9:-30 11:-19
mostly:refugees	2:18 3:-11 4:-8 6:-15 7:12 9:11 11:-10
mostly:released	0:26 2:12 3:-9 4:-28 5:-33 8:-24 10:20
mostly:returned	0:-29 2:-39 3:-24 4:9 5:-11 6:13 7:-24 8:35 9:-24 10:-14 11:16
near:abab	3:11 4:-15 8:-8 10:17
near:aban	0:-26 2:20 3:29 4:-19 5:-8 6:-51 10:37 11:-19
near:abba	9:-8 11:11
near:abbo	3:-26 4:-29 5:31 7:-30 9:-8 10:-13
near:abdi	3:9
near:abdu	0:51 1:-13 2:-13 3:-32 4:-9 5:-40 6:-54 7:14 8:-47 9:-19 10:-12 11:-33
near:able	3:-26 4:-15 5:11 6:-15 8:12 10:-29 11:28
near:aboa	0:19 1:-10 2:-24 4:31 5:-19 6:-27 7:15 8:-32 9:-12 10:-55
near:abou	1:-27 2:-40 5:-22 6:-32 7:9 9:16 10:-22 11:19
near:abov	5:20 7:-19
near:abro	0:-19 1:-8 3:-21 4:-10 5:39 7:-12 8:-12 9:-38 10:-14 11:31
near:abse	4:10
near:abu	2:20 3:13 4:8 5:-45 8:-9 9:-11
near:abuj	0:-27 6:17 10:16
near:acce	0:-13 2:-9 3:-15 4:11 5:-17 7:-18 8:16 10:-18
near:acci	1:-8 3:-16 5:-22 6:43
near:acco	0:-31 1:-15 3:-11 4:17 5:-10 6:13 7:21 8:-59 9:-16 10:-61
near:accu	0:21 2:-11 3:-15 4:13 5:-10 6:-14 8:-25 9:-8 10:-23 11:-10
near:aceh	0:-24 1:13 3:-13 5:-21 6:-38 7:-16 9:35
near:ackn	0:36 1:-10 3:20 5:-35 6:-15 7:-29 8:-10 9:-23 10:-14 11:-11
near:acle	3:-16 4:-9 6:27
near:acro	0:-40 1:-15 2:-17 3:-42 4:-28 5:25 6:-15 7:-19 9:35 10:41 11:-38
near:acti	0:-35 1:-13 2:-15 4:-31 5:-19 6:52 8:-27 9:-35 11:-14
near:acut	6:8
near:add	0:-11 4:-22 8:18
near:adde	0:19 1:-12 2:-47 3:18 5:32 6:-35 8:-26 10:-31 11:-9
near:addi	2:-32 3:-8 4:12 5:17 6:-29 7:-17 8:15 9:-16
near:adds	0:37 2:9 3:16 4:-26 6:-42 7:-26 8:-17 9:-8 10:-35 11:-25
near:aden	0:-16 3:-12 5:-11 8:27 10:-20 11:-23
near:adf	0:8 6:9
near:adjo	3:32 5:-26 6:-21
near:admi	0:-41 2:-34 3:-9 4:-38 5:58 6:-18 7:-31 8:-23 9:-53 10:-9 11:-47
near:adra	0:-14 3:-13 6:-10 8:21 10:-27
near:adre	3:-23 5:8 9:23 11:-11
near:adul	5:-11 6:19 7:-10
near:advi	3:32 5:-9 6:-8 8:-13 10:-8 11:-27
near:affe	0:-12 3:-9 9:17 11:-17
near:afgh	0:-14 3:-19 4:-9 8:15 9:-9 10:-17
near:afp	2:-11 3:-14 5:-23 6:45 7:-19 8:9 10:-22
near:afri	3:-25 4:-14 5:-14 6:37 7:-14 11:-17
near:afte	0:-15 1:-41 2:-59 3:-13 4:-32 5:-12 7:-27 8:11 9:8 10:10 11:-14
near:agai	0:-41 1:19 2:-31 3:-65 4:-13 5:32 6:-50 7:9 8:-46 9:23 10:-8 11:44
near:age	1:-10 2:-32 3:-32 4:-23 6:32 7:-17 8:-34 9:-15 10:22 11:18
near:aged	0:-30 1:-9 2:-22 3:-19 4:-27 5:15 6:-14 7:20 8:-22 9:-19 10:16 11:-10
near:agen	0:-49 2:20 3:-38 4:-23 5:26 6:-38 7:-16 8:-32 9:16 10:15 11:14
near:aggr	5:11
near:ago	0:-42 1:-15 2:-12 3:11 4:22 5:21 6:-45 7:18 8:-16 9:-34 10:17 11:-23
near:agre	0:-26 2:-14 3:-24 4:19 5:-17 6:-29 7:-33 8:16 9:-9 10:16 11:-9
near:agri	3:-8 5:-19 6:35 7:-32
near:agui	0:23 6:-22 10:-13
near:ahea	9:-12 11:15
near:ahma	6:9
near:aid	0:-15 1:-18 2:-14 3:-15 4:-33 5:34 10:-38 11:-24
near:aide	0:-25 2:-25 4:19 5:-19 6:18 7:-9 9:-8 10:-38 11:-9
near:aime	6:12
near:air	0:-17 2:-8 3:10 4:-16 6:18 7:-24 9:-13 10:-13
near:airl	0:-9 3:-9 5:24 6:-16
near:airp	3:-16 5:-12 6:17 7:-21 8:-11 11:20
near:airs	3:-14 9:20 11:-8
near:airw	5:8
near:aita	6:13 7:-11
near:alam	3:13 6:13 11:-11
near:alep	3:8 5:-17 6:29 7:-8 9:-22
near:aler	3:16
near:alex	5:14 6:-13
near:ali	11:12
near:alia	6:24
near:alig	3:10 5:-28 8:9 10:-11 11:21
near:aliv	0:-24 1:-14 2:39 6:-26 7:-11 8:-8 9:-22 10:-16 11:-21
near:all	0:-21 1:-26 5:-59 6:8 8:-15 9:-10 10:20 11:-47
near:alle	2:-19 3:15 4:-22 5:-8 6:25 10:-19
near:alli	0:-27 4:25 6:-10
near:allo	0:-28 2:-11 3:-35 6:-42 7:-14 8:-15 9:17 10:27 11:16
near:almo	3:-26 5:-22 6:25 9:25
near:alon	0:-8 1:24 2:-21 3:38 4:-18 5:-18 7:-53 8:-37 9:-41 11:12
near:alre	0:-47 1:20 2:-42 3:15 4:-10 5:-36 7:-46 8:-19 9:13 10:12 11:-31
near:also	0:-27 1:-15 2:-29 3:-34 4:12 5:33 6:11 8:-9 9:27 10:-9 11:-20
near:alti	3:8
near:alto	4:-17 5:-23 6:32 7:-18 8:24 10:-26 11:-25
near:alua	0:13 3:22 6:-13 9:-21 11:-15
near:amaz	5:27 6:-26
near:amba	2:-8 6:20
near:ambr	5:9
near:ambu	0:20 2:-32 3:-11 4:-14 6:26 7:-15 8:26 9:-8 10:-46
near:amer	0:-19 2:-37 4:8 6:21 7:19 10:-27
near:amha	3:-28 4:-9 6:-18 8:-13 9:27 11:-12
near:amir	5:-10 6:21 7:-9
near:ammu	4:-14 6:-12
near:amne	4:11
near:amon	0:17 1:-55 2:-89 4:-21 5:-18 7:-14 8:41 9:-16
near:amou	1:26 3:-17 5:-12 6:-18 7:-11 9:-10 11:15
near:ampu	0:-11 3:-21 4:-22 5:35 6:-20 8:-9 9:-9
near:anch	5:8
near:and	2:-53 4:-13 7:-18 8:19 9:-16 10:-9 11:-29
near:anda	4:-11 5:-15 6:20 7:-11
near:andr	2:-17 4:-25 5:20 6:-17 8:-22 10:27
near:ange	9:-8
near:ango	4:-9 5:-10 6:-18 7:24
near:anim	4:19 7:-19
near:anno	0:-26 2:-30 3:-10 4:-36 5:-19 6:36 8:14
near:anot	0:-51 1:-23 2:-56 3:33 4:23 7:-8 8:-39 10:-22 11:-21
near:answ	0:18 2:-12 3:-11 4:14 5:-32 6:-34 7:22 10:-27
near:anth	6:23 7:-22 10:-10 11:-9
near:anti	1:27 3:-8 6:-16 10:-10
near:any	3:26 4:9 7:-19 9:-19 11:-9
near:aomo	3:-13 5:50 6:-43 7:-13
near:apar	0:-23 2:-19 3:-9 4:-20 5:24 6:12 7:-31
near:apie	4:-9 6:-9 8:18 10:-12
near:appr	0:9 9:-13 10:-26 11:14
near:apri	0:-22 1:-20 2:-19 4:-33 5:-42 6:18 7:-17 9:29 10:8 11:-34
near:arab	3:-10 5:-16 6:27 7:-17
near:arak	0:31 3:-24 6:-22 8:26 10:-30 11:-27
near:are	0:-74 1:-26 2:-32 3:26 4:33 6:-78 7:28 8:-9 9:-38 11:-29
near:area	0:10 2:12 3:-8 4:-15 7:-16 9:-21 10:-17 11:10
near:arge	0:-13 5:-12 6:23
near:argu	2:-8 6:18
near:arm	0:-17 2:-34 4:-23 5:43 6:-46 7:-12 8:26 10:-36 11:-14
near:arme	0:-9 1:-18 2:-39 3:-46 4:20 5:-22 6:-42 8:10 9:27 10:-32 11:-34
near:armo	0:-17 3:13
near:army	1:-18 3:17 4:-88 5:-26 6:35 7:-39 8:-11 9:-26 10:29 11:-39
near:arou	0:-8 1:-15 2:-24 4:-36 5:-11 6:34 7:16 8:-28 9:-52 10:17
near:arre	0:-49 2:-16 4:-26 5:-10 6:33 7:37 10:14
near:arri	0:13 1:-14 2:-33 3:-28 4:-59 5:-31 6:-44 8:-37 9:40 10:-54 11:31
near:arro	5:20 6:-18
near:arti	0:-16 1:26 4:-11 6:-14 7:-14 9:-20 10:-10
near:ash	3:-9 5:-8 6:16
near:asho	0:-8 2:-10 4:-35 5:-15 6:-16 7:24 10:23
near:asid	3:8 6:8
near:aske	0:-15 1:-8 4:26 6:-37 10:-22 11:-27
near:asle	0:-8 2:-22 4:-27 6:41 10:-16
near:asph	5:-25 6:27
near:assa	3:-22 5:-25 6:27 7:15 9:-10 11:20
near:asse	0:-19 1:31 2:21 3:-19 6:-50 8:-9 9:-21 10:-12 11:22
near:assi	2:21 3:9 4:-10 6:-26 8:-8
near:asso	0:25 1:-8 2:-19 4:27 5:-26 7:-27 8:-16 9:-13 10:-16
near:asyl	3:-24 9:23 11:-16
near:atla	3:-15 4:-10 5:-23 6:27 7:-8 9:-14
near:atta	1:-15 2:-70 4:-18 5:12 6:51 7:-16 8:-27 9:-14 10:-53 11:-38
near:atte	0:-12 2:-13 4:-22 5:61 6:-44 7:-24 8:-11 10:-26
near:attr	3:-11 4:-15 5:-26 6:33 7:-8 10:-9
near:aug	4:-25 8:-8 10:22
near:augu	1:-21 2:-32 3:20 4:-26 5:-34 6:25 7:-30 8:-46 9:-53 10:28 11:11
near:aust	0:-23 2:-13 4:15 5:-14 6:10 7:20 8:-8 10:-39
near:auth	1:-22 3:-22 4:-62 6:-13 9:21 10:12 11:-17
near:autu	0:-15 3:15 9:-22 10:18
near:aver	0:-21 1:-10 3:-34 4:-8 5:-12 6:-42 7:-13 9:50 11:-12
near:awar	5:8
near:away	0:55 1:-10 3:-29 4:-43 6:-76 7:17 8:-40 9:-26 10:40 11:-39
near:awda	5:-14 6:15
near:axis	4:18 10:-15
near:azer	0:-17 2:-10 4:25 5:-14 7:15 9:-8 10:-29
near:baal	6:8
near:baba	0:-10 2:-9 3:-16 4:20 6:-14 11:10
near:babi	0:-22 3:30 4:-22 5:-24 7:-21 9:-16 11:-8
near:baby	5:8 7:-8
near:back	0:-54 1:-35 2:29 3:-51 4:-77 5:-47 6:-38 7:-94 8:-30 9:-41 10:53 11:79
near:badl	0:-8 3:-11 4:-16 5:30 6:-24 7:-29 10:15
near:badu	0:-14 3:12 4:-17 5:-57 6:21 9:-22 10:-13 11:-21
near:bag	0:-12 2:-14 4:-23 10:24
near:bagh	0:-29 3:-9 4:-18 8:-9 10:16 11:20
near:bags	5:-10 6:21 10:-12
near:baid	3:37 9:-34 11:-17
near:bake	0:-11 2:-11 4:-22 5:-12 6:36 7:-14 8:-9 10:-21
near:baku	0:-11 2:-13 3:-24 4:30 5:-14 6:-17 7:-13 8:-12 9:15 10:-11
near:bala	5:9
near:bali	3:13 9:-10
near:ball	5:17 6:-10 7:-8
near:balo	0:15 2:-10 3:-8 5:-8
near:bama	0:24 3:31 4:-15 6:-17 7:-8 8:22 10:-28 11:-33
near:bamb	5:22 6:-19
near:band	0:-26 2:-35 3:-15 4:17 5:-9 6:-17 7:-23 8:-26 10:24
near:bang	2:-8 3:-61 5:-26 6:-38 7:-19 8:-17 9:70 10:23 11:-37
near:bank	0:-18 1:-9 3:-19 6:15 9:22 11:-16
near:bapt	3:19 4:-11 5:-10 6:-8
near:bara	3:17 5:-17 6:15 7:-10 9:-20
near:bare	0:-25 2:-27 3:12 4:-8 5:-27 6:15 7:-12 10:30 11:-16
near:barr	2:-26 5:-8 6:32 10:-14
near:base	0:45 1:-11 2:-13 3:18 4:-37 5:-16 6:-30 7:-28 9:-26 10:-27 11:-20
near:basi	0:-8 3:14 6:8 11:-12
near:bask	3:20 5:-11
near:bass	6:17
near:batc	10:11
near:batt	4:15 5:8 10:-11
near:bay	5:-8 6:16
near:bbc	6:10
near:beac	2:18 4:-11 7:-21 10:-10
near:bear	0:26 3:-9 4:-16 6:-27 7:-22
near:beat	0:-39 2:8 4:-41 5:60 6:-36 7:-26 8:-17 10:-41
near:beau	3:29 6:-17 9:-15 11:-24
near:beca	0:-45 1:-10 4:-10 5:35 6:-36 7:-12 8:-32 9:-34 10:21
near:beco	0:27 4:19 6:-26 10:-28
near:bed	4:-23 5:24 7:-11 8:-17 10:-35 11:-11
near:bedo	0:-46 2:-11 3:32 4:-39 5:-33 6:28 7:-14 8:21 9:-16 10:-48 11:-24
near:bedr	3:31 4:-13 5:-26 6:-17 7:-11
near:beds	0:17 6:-12 10:-12
near:been	0:12 1:-23 2:-30 3:-8 4:-26 6:-8 9:-44 10:27 11:-43
near:befo	0:-47 1:-23 2:11 3:-8 5:-43 7:-59 8:14 9:-13 10:-19 11:13
near:bega	0:8 1:-8 2:-22 3:-23 4:-46 5:-33 6:58 7:-32 8:-21 9:-18 11:9
near:begi	0:-11 5:-17 6:-17 7:22 9:-15 10:-8
near:begu	0:-12 3:-17 5:-17 6:-31 7:30
near:behe	0:9 1:-18 4:-14 5:-26 7:12 10:-11
near:behi	0:-19 2:-36 3:-8 4:39 5:-27 6:19 7:-30 8:-8 9:-8 10:-40
near:bein	0:-47 1:-18 2:-18 3:-19 4:11 5:28 7:15 8:27 9:-41 10:-61 11:-44
near:beit	3:20 6:-22
near:beka	5:-33 6:35
near:bela	0:-44 2:-24 4:-33 5:-30 7:-11 9:-8 11:37
near:belg	3:-31 5:21 6:31 7:-11 8:-8 9:-36 11:-29
near:beli	1:-16 3:-11 4:41 5:-64 8:-34 9:-34 11:-44
near:bell	0:-19 2:-11 3:15 4:-19 6:-12 9:-12 10:17
near:belo	1:-13 2:-36 3:-18 4:-29 6:12 7:27 8:27 9:-24 10:-60 11:-15
near:belt	0:-22 4:-10 5:-11 6:33 7:-10
near:bene	3:12 5:-10 6:22 7:-13
near:beni	4:-9 5:23 6:-25 7:-10 8:-12
near:benu	0:10 2:-8 4:-18 5:-15 6:8 7:14 10:8
near:bern	5:10
near:besi	0:-38 1:-9 2:-32 4:22 5:20 6:-34 7:20 8:-13 10:-27 11:-11
near:betw	0:25 2:-29 4:-45 5:-32 6:-9 7:-33 8:-29 9:-16 10:28 11:-16
near:beyo	5:-19 6:28
near:bico	5:-13 6:22
near:big	6:9
near:bigg	3:-8 9:15 11:-9
near:biha	5:-23 6:24 7:-12
near:bill	7:12
near:bint	5:8
near:biom	9:17
near:bira	5:10 9:-9
near:birt	2:-11 6:23
near:bisc	6:12
near:bish	0:-33 2:-18 3:-22 4:-43 5:-21 6:-29 7:16 8:-8 10:48 11:-24
near:bite	0:-23 2:-11 4:-18 5:34 6:-25 7:-9 10:-13
near:blac	6:9
near:blam	5:-28 6:43 7:-9 8:-8 10:-16
near:blan	3:10
near:blas	2:-15 5:30 6:-12 7:-11
near:blaz	3:17 6:17 7:-8 9:-14 11:-11
near:blee	2:26 4:-26 5:38 6:-48 7:-12 10:-9
near:blew	5:-9 6:33 7:-13
near:bloc	3:33 5:-10 6:-15 7:-11 9:-13
near:bloo	5:-15 6:16
near:blow	4:13 6:13 10:-14
near:blue	0:-11 3:-9 4:-21 5:30 6:-28 9:-8 10:-21
near:boar	0:29 2:-38 3:-22 4:-61 5:16 8:-11 9:-11 10:-11 11:-9
near:boat	1:-16 2:-22 3:26 4:-27 5:-40 7:18 8:-17 9:-39 10:-20 11:-26
near:bodi	0:-40 1:-19 2:15 3:-24 4:-28 5:-36 6:28 7:27 8:-63 9:-9 10:-19
near:body	0:25 2:-17 4:-10 5:-9 6:17 7:-21 8:-32 10:-24
near:bogo	3:-11 4:-19 5:24 10:16
near:boko	0:10
near:bola	6:-8 10:18
near:bold	3:-30 9:-24 11:38
near:boli	3:-10 5:21 7:-22
near:bomb	6:22 10:-8
near:bone	0:-13 5:32 7:-39 10:-9
near:book	0:-10 3:-13 4:-34 5:-43 6:22 7:20 9:22 10:-15 11:-41
near:bord	0:14 1:-16 2:-28 3:-40 4:-38 5:-51 6:-8 7:-27 9:9 10:29 11:-8
near:bore	5:-30 6:31
near:born	0:-14 3:-11 6:26 10:13
near:bosa	0:-32 2:-10 4:-14 6:-16 7:-15 10:41
near:bosn	6:8
near:both	0:-27 2:-11 3:-9 4:-24 5:18 6:19 7:-22 8:-10 9:-22 10:8 11:-9
near:boug	0:-10 2:-8 4:-8 6:-25 10:26
near:bowl	3:15
near:box	4:-8 7:14
near:boy	0:10 1:-8 2:15 3:-10 4:-27 5:47 6:-53 8:-15 10:-19
near:boys	0:11 1:15 2:-36 3:-31 4:-38 5:-29 6:11 7:-20 8:13 9:-9 10:11 11:-10
near:bran	0:-29 5:-16 6:37 8:-19 10:-11
near:brea	0:-25 2:-8 3:-26 4:13 5:-10 6:31 7:-39 8:-9 10:-11 11:-16
near:brid	0:-13 3:-30 4:-12 6:-10 8:-16 9:28 10:20 11:-25
near:brie	2:22 6:-25 10:-10
near:brig	0:9 3:-14 6:14 7:-12 8:-16 10:-13 11:-19
near:brin	1:-8 2:-21 3:-22 5:-19 6:14 7:-30 8:-21 10:23 11:13
near:brit	0:-13 3:-27 4:-8 5:-24 6:38 7:-23 9:-13
near:broa	0:10 5:-23 6:26
near:brok	0:-45 1:-13 2:-43 3:-37 4:-60 5:41 6:-44 7:-23 8:37 9:-17 11:-22
near:brot	0:-37 1:-8 2:-15 3:-20 4:-56 5:-72 6:97 7:-48 8:9 9:-12 10:-56 11:-14
near:brou	0:-62 1:-18 2:-14 3:-8 4:-51 5:34 6:-9 7:-12 9:28 11:-57
near:brui	7:-11
near:buch	3:-15 5:32 6:-25 8:-11
near:buil	0:-15 1:-8 2:-18 3:13 4:-21 5:-14 6:22 7:-34 8:-12 10:-18 11:-26
near:buka	3:11 9:-8
near:bule	3:40 6:-9 9:-30 11:-11
near:bulg	0:-37 2:-32 4:17 5:30 6:-44 7:-9 8:-16 10:10
near:bulk	0:-8 2:-8 4:18 6:-10 7:-8 10:-12
near:bull	0:-12 2:-23 3:-25 4:-9 6:29 7:-19 8:-17 10:-25
near:bund	0:-10 10:16
near:bure	3:-19 5:-9 6:-14 9:24 11:-12
near:buri	0:-36 1:-18 3:-27 4:-47 5:-45 6:94 7:-54 8:-12 9:-13 10:-22 11:-10
near:burk	0:-25 2:23 4:-16 6:-24 9:13 11:-18
near:burn	1:-28 2:-56 3:23 4:-49 5:12 6:8 7:-50 8:-25 9:-46 10:-67
near:burs	6:9
near:buru	3:-70 5:-8 6:-30 7:14 9:82 10:-9 11:-65
near:bury	0:-14 2:-11 3:11 4:-11 5:-26 6:16 8:-21 10:-22
near:bus	0:21 2:-28 3:-27 4:25 5:-19 6:32 7:-21 10:-31
near:buse	0:-11 2:-18 3:-32 4:-14 5:18 6:10 7:-9 8:-26 9:-18 10:-22 11:48
near:bush	0:32 3:-8 5:-24 6:-25 8:-13 10:-21
near:busi	5:-14 6:-26 7:31
near:but	0:8 1:-12 2:-35 3:-8 4:15 6:-21 7:22 8:-18 9:-44 10:-35 11:24
near:butc	6:10
near:bwer	3:-22 9:27 11:-10
near:byst	0:-10 4:-17 5:19 7:-13 10:-16
near:cabs	6:15
near:cada	11:8
near:cair	4:-8 6:17
near:calc	3:-8 6:-10 7:12
near:cali	3:10 5:8
near:call	1:-8 2:27 3:-12 5:-37 7:13 8:-13 9:-16 10:-16 11:-8
near:cama	6:10
near:camb	3:25 4:14 5:-14 8:-9 9:-17 10:-8 11:-10
near:came	0:-59 1:-33 2:-17 3:-48 5:-10 6:-37 7:-17 8:-13 9:22 10:29
near:camp	0:-58 2:-9 3:48 4:-47 5:-22 6:-86 7:-32 8:-49 9:25 10:17 11:-24
near:can	2:-22 3:22 4:-37 5:-31 6:39 7:-9 8:-13 9:-23 10:-17 11:-31
near:cana	3:17 6:9 9:-13
near:cani	5:16 6:-12
near:cann	0:-11 4:-14 5:-19 6:-30 7:37 10:-8 11:-11
near:cano	5:-8 6:8 7:10
near:cant	0:-13 3:-11 4:-21 5:-32 6:40 7:-11 10:-17
near:capi	0:9 4:-12 5:9 6:-10 7:-18 9:-11 10:-8
near:caps	2:-10 3:-10 6:27 7:-21
near:capt	0:20 1:-21 2:25 3:-51 4:23 5:-67 6:-99 7:9 8:59 9:-30 10:-52 11:-41
near:car	0:16 2:-22 3:-27 4:-25 6:12 8:-11 10:13
near:cara	0:-10 4:14 10:-11
near:carb	5:34 6:-30
near:card	0:37 3:-14 4:-13 6:-33 11:10
near:care	0:-11 2:-9 3:-22 4:-33 6:-27 7:-43 10:45 11:-10
near:carg	7:10
near:carl	5:-8 6:23
near:carn	6:11
near:carr	0:43 1:-28 2:-19 3:-40 4:-51 5:-10 6:10 7:-41 9:-15 10:-35 11:-35
near:cars	6:8
near:cart	0:12 2:-23 4:-12 5:25 6:-15 7:-11 8:-11 10:-15
near:case	0:30 1:-9 2:-11 3:-30 4:-11 5:-19 6:17 8:-11 9:-12 10:-26 11:-12
near:cash	6:-13 8:-15 9:-13 11:19
near:cass	3:-17 5:-14 6:14 7:-16 9:19 11:-12
near:cast	0:-25 2:-10 3:10 4:-19 5:-20 6:29 7:-19 10:-10
near:casu	1:18 2:-11 3:-11 4:-15 5:-23 6:17 7:-17 8:-11
near:cata	0:-8 3:-19 9:23
near:cate	0:-24 4:-23 6:9 7:22
near:cath	0:18 4:-26 5:-18 6:-22 7:-8 8:-21 9:-12 10:13
near:catt	0:11 2:-15 3:-8 4:23 5:29 6:-16 7:-13 8:-13 10:-37
near:cauc	0:13 10:-16
near:caug	2:-11 4:9 5:-9 6:21 10:-11
near:caus	1:22 5:-17 6:-11 8:-9
near:cave	0:-20 10:19
near:ccor	6:27 7:-23 10:-10 11:-9
near:ceas	0:17 1:26 2:22 4:-17 5:-17 6:-8 8:-29 10:-19
near:cebu	3:-21 5:21 7:-12 10:-8
near:ceil	5:11
near:cell	0:-51 1:-17 2:34 3:-26 4:54 5:-36 6:-78 7:-31 8:-33 9:-23 10:9 11:-17
near:ceme	2:-16 3:-25 4:26 5:-19 6:8 7:-17 8:-11 10:-26
near:cens	1:-10 3:-14 4:-14 6:-21 7:28 9:-12
near:cent	0:-43 1:18 2:-41 3:46 4:-58 5:24 6:-25 7:-12 8:10 9:-40 10:-34 11:-11
near:cere	0:-11 4:14 10:-13
near:cert	0:-11 3:-8 4:19 5:-17 6:18 7:-9 8:-9 10:-21
near:cfa	4:9 10:-9
near:chad	3:-50 5:-8 6:-21 9:66 11:-38
near:chai	0:9 2:-11 3:-15 4:-22 5:-12 6:-20 7:-23 8:-12 9:-8 10:25 11:-10
near:chan	2:-11 3:19 4:-14 6:-8 10:-8 11:-8
near:chap	0:23 3:-33 6:-18 7:-8 10:-28 11:31
near:char	0:-29 2:-8 3:-21 4:29 5:-14 6:8 7:-11 9:16 10:-29 11:-21
near:chas	2:-10 5:13
near:chec	0:19 2:-19 3:-29 4:-18 5:19 6:-40 7:31 8:-8 9:-24 10:-31 11:28
near:chen	3:15 5:-15 6:-14 9:-8 11:11
near:cher	6:-8 8:13
near:ches	2:23 5:17 6:-30
near:chib	0:36 2:-8 4:-33
near:chie	1:-17 2:-23 3:-57 4:-35 5:-17 6:-27 8:-22 9:41 11:15
near:chil	0:34 1:-43 2:-78 3:25 4:-54 5:-14 6:20 8:-85 9:-12 10:-14 11:-38
near:chin	0:31 3:-11 4:-16 5:-29 6:23 7:13 9:9 10:-62
near:chiu	0:-10 3:27 6:-28 9:-45 10:-9 11:8
near:choi	3:-11 5:-9 6:17 7:9
near:chol	3:-34 6:45 7:-8 9:-11
near:choo	6:-8 7:17
near:chos	5:-18 6:-18 7:-11 9:-26 10:-8 11:28
near:chri	0:21 2:-8 3:31 4:-43 6:-48 7:-27 8:-20 9:-16 11:-29
near:chur	0:8 2:-15 3:-25 4:-31 5:-38 6:30 8:-19 9:-25 11:21
near:circ	0:-33 2:-8 3:-14 4:12 5:-17 7:16 8:-18 10:-14 11:-8
near:citi	0:-29 2:22 3:-18 4:-49 5:-20 6:30 7:-30 8:28 9:-10 10:-25 11:23
near:city	1:-12 2:-35 3:-9 4:-44 5:37 7:-43 9:-44 10:8 11:-33
near:civi	0:-19 1:-34 2:-56 4:-8 5:17 6:-11 7:-36 8:32 9:-64 10:-8 11:-22
near:clai	0:18 1:17 2:-14 3:-36 4:-13 5:-50 6:39 7:-35 8:-42 9:-19 10:-18
near:clan	4:-26 8:28 10:-21
near:clar	2:18 4:-12 6:-10
near:clas	2:-20 3:43 4:-14 5:-44 6:25 8:-12 9:-38 10:-14 11:-24
near:clea	0:9 3:12 4:-12 5:-18 6:14 8:-15 9:-30 10:-23 11:22
near:cler	0:9 2:29 3:-13 4:-35 5:-27 6:-30 7:27 10:-37
near:clim	3:-11 5:-15 6:44 7:-29
near:clin	3:-43 4:-16 5:40 6:-17 7:-9 9:25 10:-20 11:-18
near:cloc	3:-9 5:-19 6:25
near:clos	0:-33 2:-8 3:-14 4:-19 5:-33 6:18 7:19 9:10 10:-10 11:-35
near:clot	5:-13 6:17
near:clou	0:-28 3:-10 6:28
near:club	2:-14 4:15 7:-16 8:20 10:-20
near:cnar	3:-14 6:9 9:13
near:coac	10:13
near:coal	5:-24 6:30 7:-15
near:coas	0:-29 1:12 2:-19 3:-13 4:-29 5:-48 8:-11 9:40 10:-35 11:-34
near:coca	4:-14 10:15
near:coff	0:-41 1:-11 2:45 3:-23 4:-27 5:-33 6:-53 7:19 8:-24 9:-18 11:17
near:cold	2:-20 3:13 6:27 9:-11
near:cole	6:8
near:coli	0:-8 3:36 5:-29 6:-34
near:coll	0:-44 1:-22 2:-27 3:18 5:-29 6:32 7:-32 8:-37 9:-49 10:23 11:-27
near:colo	0:-30 1:9 2:17 3:-10 5:8 8:-33 10:11
near:colu	0:-10 2:20 3:19 4:-11 5:-8 6:-8 9:-18 10:-19 11:-9
near:comb	2:-8 3:-14 4:11 5:8 6:-12 8:-17 9:-12 10:11 11:14
near:come	0:-56 1:13 2:-8 3:-42 4:13 5:-45 6:-70 7:10 8:-10 9:31 10:36
near:comi	0:-12 3:-38 4:-34 5:-16 6:-36 7:-15 8:18 9:32 10:11 11:-9
near:comm	0:36 1:-34 2:-64 3:-18 4:-95 6:12 7:-15 9:-43 10:-17 11:38
near:como	3:-30 5:-11 11:31
near:comp	0:-8 1:-11 2:-22 3:-52 4:-62 6:32 7:-15 8:-11 9:18 10:14 11:10
near:conc	2:-27 3:-31 7:-28 8:31 9:-13 10:-21 11:-17
near:cond	0:-17 2:-12 3:-30 5:50 6:-33 7:-33 8:16 9:-11 10:-25
near:conf	1:-27 3:-17 4:20 7:-24 9:-51 10:18 11:-25
near:cong	2:-11 3:-31 4:-28 5:-12 6:17 7:8 8:-23 9:35 10:10 11:-22
near:cons	0:10 3:-21 4:-46 6:-26 7:30 8:-30 9:-13 10:16 11:-14
near:cont	0:-12 1:-15 4:29 5:25 6:-58 7:36 8:-23 10:-60 11:-20
near:conv	0:17 1:-9 2:-20 3:-43 4:19 5:-23 6:-10 7:-18 8:-8 9:27 10:-27 11:17
near:cook	0:-30 2:22 3:16 4:-8 6:-41 7:22 8:-13 10:18
near:coor	0:-36 2:-9 3:15 4:-30 5:-30 8:43 9:8 10:-38 11:-47
near:copp	6:16 7:-9
near:cord	6:12
near:corn	0:-28 2:30 4:22 6:-35 10:-10
near:corp	0:-15 5:30 6:-23 7:12
near:corr	0:-23 5:35 6:-36 7:-22 9:11 10:-17 11:-9
near:cost	0:-28 1:-12 2:-10 4:-26 5:-15 6:46 7:-16 8:-11 9:-31 10:-9 11:-15
near:cote	9:21
near:coul	1:-24 2:8 3:-28 4:-41 5:-8 6:10 9:10 10:-49 11:-42
near:coun	0:-8 1:-9 2:-79 3:-18 5:-11 6:20 7:-17 8:-62 9:11 10:-74 11:9
near:coup	1:-13 5:-13 6:15 7:13 9:-10
near:cour	1:-10 2:13 3:-8 4:-11 5:-29 6:-35 7:11 8:25 9:-16 10:-41 11:33
near:cous	0:26 3:-14 4:-8 5:-24 6:-14
near:cove	3:12 4:17 5:-25 6:15
near:cows	5:-14 6:-10 7:20
near:crac	3:-25 9:26 11:-17
near:cram	3:17 9:-10
near:cras	3:-8 4:-9 5:-17 6:39 7:-14
near:crea	3:-14 6:14
near:cred	4:15 6:17 7:-16 10:-14
near:cree	5:-12 6:25 10:-15 11:-13
near:cres	0:-8 2:-11 3:15 6:-8 7:11 9:-14
near:crew	0:11 2:-21 3:-13 5:-27 6:16 7:-22 8:-20 9:-8
near:crim	2:-13 4:14
near:cris	0:-16 1:-11 3:24 6:-12 7:-13 9:13 11:-12
near:crit	0:13 2:-16 4:-23 5:85 6:-66 7:-40 8:-8 10:-30
near:cros	0:-68 1:-33 4:-67 5:-56 6:-82 7:-25 8:27 9:22 10:33
near:crow	6:8
near:crus	5:17 7:-20
near:cruz	6:10
near:cucu	3:33 4:-8 5:-13 6:-11 7:-29 11:-28
near:culi	0:18 10:-17
near:culv	7:-12
near:cumu	3:20 5:8 6:-17 9:-13 11:-16
near:curr	3:-14 7:13 9:11 10:-12
near:cust	0:-15 2:28 4:35 5:-22 6:-45 7:-10 8:-10 9:-9 10:-26 11:-10
near:cut	0:-31 1:-9 2:32 3:15 4:-30 5:31 6:-31 7:-19 8:-14 9:-9 10:-42 11:-22
near:cuts	0:-38 2:-24 3:-21 4:-29 5:73 6:-59 7:-17 8:-20 9:-11 10:-28
near:cycl	6:44 7:-28 10:-8 11:-12
near:cypr	6:29 7:-24
near:czec	5:-23 6:26
near:daba	5:-25 6:26
near:dail	0:-16 3:-31 5:-8 6:-32 7:-10 9:47
near:dak	4:-8 6:-16 7:20 9:-12
near:dali	0:-20 2:27 3:28 4:-12 5:-21 6:-40 7:-10 8:-15 10:-23 11:-11
near:dam	4:-9
near:dama	0:13 1:-8 3:21 5:38 6:-52 7:-24 8:-12 9:-41 10:-11 11:-21
near:dang	3:24 5:-18 6:-18
near:dani	2:25 6:-28 10:-10
near:dar	3:15 6:16 11:-14
near:dara	3:60 6:-20 9:-49 11:-28
near:darf	3:-14 6:-14 11:15
near:data	0:-16 1:-13 3:18 5:-9 6:27 7:-8 9:-20 11:-8
near:date	0:-13 5:-25 6:30 7:-9 8:-23 9:-16 10:19 11:24
near:daug	5:-22 6:33 7:-31
near:dava	6:11
near:davi	3:-24 5:31 6:-16 11:9
near:dawn	2:-27 3:8 4:-29 5:-34 6:23 7:-24 8:-14 9:8 10:15
near:day	0:-12 1:22 3:-18 4:-38 6:-19 7:-25 10:-10 11:19
near:days	4:-51 5:-66 6:9 7:-69 8:11 9:8 11:-64
near:dead	0:-55 1:21 2:31 3:-54 4:-68 5:-19 6:59 7:-15 8:-61 9:-68 10:-33 11:-46
near:deal	0:-17 2:-27 3:-11 4:-20 5:-33 6:25 7:-13 9:-9 10:11 11:-50
near:deat	0:-60 1:-28 3:-78 4:-52 5:-23 6:76 7:-19 8:-31 9:-29 10:-42 11:-42
near:debr	3:-26 5:14 6:-15 11:26
near:dec	0:9 4:-22 8:17 10:-13
near:deca	0:19 2:-26 3:-17 4:16 6:14 8:-15 9:14 10:-25 11:-8
near:dece	2:-11 3:-48 4:-36 5:-45 6:30 7:-47
near:deck	0:-16 2:-13 4:20 8:-9 10:-13
near:decl	0:-14 2:25 4:-27 5:-17 6:-16 7:32 8:-30 9:-11 11:-16
near:deep	0:14 3:-12 6:-12 9:12
near:defe	0:27 2:-15 3:18 4:-33 5:-49 6:15 7:-25 8:25 9:-19 10:-55
near:defi	6:8
near:degr	2:-8 3:15 5:15 6:-14
near:deir	3:16 6:-8 9:-14
near:dela	0:-36 2:19 4:34 5:-34 10:-26
near:dele	0:-9 3:13 4:29 8:-20 9:-23 11:-14
near:deli	2:-10 6:20
near:delt	0:19 4:-18 5:-17 6:29 7:-10 8:-8 10:-23
near:dema	0:-12 2:15 3:-10 4:17 5:-21 6:-9 7:14 8:-12 9:-18 10:-20 11:-8
near:demi	1:14 6:-10
near:demo	3:-16 4:-9 9:32 10:-16
near:deni	0:-14 2:29 4:-28 5:-20 6:-15 8:23 10:-39
near:depa	0:-38 1:-9 2:23 3:8 4:-20 5:-39 6:26 7:-9 8:-8 9:-27
near:depe	3:-19 4:-8 5:-10 7:-8 8:22 11:-13
near:depl	4:12 7:-8
near:depo	0:36 1:-11 2:-15 3:-54 4:-40 5:-10 7:-24 8:11 9:-42 10:-36 11:21
near:depr	0:-8 2:-16 3:-14 4:-8 6:27 8:18 10:-11 11:-20
near:depu	4:-9 5:24 6:-36 7:-17 9:-33 11:26
near:dera	3:27 5:-19 9:-12 11:-14
near:desc	0:-34 4:-24 5:40 6:-23 8:-10 10:-14
near:desi	2:-10 3:-26 4:-14 6:-15 7:-11 8:25 9:23 10:-11 11:-12
near:desk	0:-9 3:10 4:-10 5:-28 6:-34 7:34 9:-22 11:-15
near:dest	0:-23 2:20 4:-24 6:12 9:-17
near:deta	0:24 1:-12 2:-35 3:-45 5:-30 6:-64 7:-47 8:56 9:-47 10:-19 11:-25
near:dete	0:-29 2:13 3:-35 4:56 5:-30 6:-45 7:-28 8:12 9:-30 10:-32
near:devi	6:12 10:-8
near:dhak	5:19 6:-11 9:-17 10:-8 11:22
near:dhow	0:-19 2:23 4:19 6:-30 7:-20 8:-10 10:-17
near:dial	4:-23 5:33 6:-32 7:-9
near:diar	6:8
near:did	0:-12 1:-10 2:40 3:-17 4:-19 5:-77 6:39 7:-63 8:-25 9:-29 10:-36 11:20
near:die	0:-20 2:31 3:-26 4:-18 5:-38 6:8 9:-9 10:-9
near:died	0:-98 2:70 3:-74 4:-45 5:-63 6:67 7:-27 8:-31 9:-74 10:-71 11:-58
near:dies	5:-27 6:19 7:8
near:diff	3:-11 4:9 5:11 6:-18 7:-15 9:9
near:dig	6:-16 7:18
near:digg	0:-9 5:-19 6:-28 7:35
near:dill	0:-8 2:-15 4:15 5:-9
near:ding	6:18 7:-9
near:dipl	3:-10 4:12 6:-12 9:11 10:-18
near:dire	0:-29 1:-12 2:-32 3:-22 4:-40 6:-22 7:-24 8:37
near:disa	0:-34 1:28 2:-16 3:-33 4:-51 6:-37 7:52 8:13 9:-42 10:-33 11:18
near:disc	0:-12 3:-31 4:-11 5:62 6:-52 7:-25 10:-10 11:-9
near:dise	1:-13 2:-12 7:18
near:dism	4:-10 6:22 10:-8
near:disp	0:-25 1:-20 2:-18 3:63 4:12 5:-61 7:-46 8:-32 9:-55 10:-30 11:-25
near:diss	0:-18 2:-8 4:20 8:-11
near:dist	0:-16 1:-13 2:-37 3:29 5:14 6:15 7:-18 8:-43 9:-34 10:-35 11:-17
near:dive	5:-9 10:9
near:divi	5:16 6:-8
near:djib	0:28 2:-25 3:19 4:-22 8:-10 9:-17 10:-12
near:dna	0:-14 4:-15 5:-20 6:38 7:-14 9:-11
near:dnip	2:-16 6:29
near:dock	6:10
near:doct	0:-19 1:-11 2:-18 3:-20 4:37 5:63 6:-65 7:-44 8:-32 9:-16 10:-44 11:-8
near:docu	0:-15 1:14 2:19 3:-19 4:-20 5:-10 7:-10 9:-10 10:-14
near:does	2:-9 5:-8 7:-8 8:16 10:-14
near:dog	2:-20 5:-18 6:32 7:-13
near:dogs	3:17 6:-11
near:doin	0:-8 4:-10 6:19
near:doll	0:-9 3:18 4:-9 5:-8 6:-10 7:-12 9:-13 10:20 11:-9
near:dome	6:15 7:-10
near:domi	3:-12 6:-9 9:-10 11:21
near:dona	5:-17 6:19
near:done	3:-29 4:-14 5:-16 6:13 7:-19 9:-27 10:-9 11:34
near:door	0:-25 3:-40 4:20 5:33 6:-62 7:22 10:-31 11:-18
near:dorm	0:12 3:17 4:-13 7:-8
near:doub	2:-8 3:32 4:-30 5:-11 6:-24 7:19 8:-9 9:-28 10:-17 11:-19
near:down	0:-80 1:-34 2:-11 3:19 4:28 5:-23 6:12 7:-16 8:-45 9:-19 10:-14 11:-64
near:doze	0:22 2:-19 3:-26 4:-28 5:-35 6:22 7:-35 8:-30 9:-17 10:-26 11:23
near:drag	0:10 3:-10 4:-14 5:-9 10:-21
near:draw	6:-18 7:19
near:drc	3:-21 4:-9 6:-8 8:-13 9:29 10:20 11:-20
near:dres	0:-23 2:-13 3:-9 4:-14 5:37 6:-34 8:-12 10:-22
near:drew	4:-11 6:16
near:driv	0:27 1:-15 2:-57 3:-10 4:20 5:-35 6:-39 7:-63 8:-39 9:16 10:19 11:25
near:dron	0:-10 2:-19 4:-11 5:-8 6:44 7:-21 8:-9
near:drop	1:-15 3:-33 6:38 7:-9 9:-17 11:17
near:drou	3:38 9:-29 11:-19
near:drov	1:-9 2:-19 3:-11 4:-21 5:12 6:-16 7:-16 8:-17 9:8 10:21 11:-32
near:drow	0:-24 1:-24 3:-24 4:-21 5:-51 6:78 7:-18 9:-30 10:-27 11:-20
near:druz	0:-25 2:-9 3:-16 4:-16 5:-23 6:45
near:dry	3:20 7:-10 9:-15 11:-19
near:dtm	3:16 11:-8
near:due	1:-8 2:38 4:-24 5:-18 7:-23 8:-8
near:dug	0:-34 2:-20 3:-28 4:-24 5:-22 6:58 7:-30 8:-11 10:-13 11:-9
near:duri	0:-44 1:8 2:-39 3:-27 7:9 9:-28 10:-34 11:43
near:dutc	5:-14 6:20
near:duty	5:-20 6:26 7:-12
near:dyke	3:30 6:-11 9:-22 11:-22
near:each	1:-9 2:-27 4:-58 5:-50 6:16 7:-31 9:-28 10:12 11:-22
near:earl	0:-16 1:-12 2:-18 4:-31 5:-37 6:21 7:12 11:-12
near:eart	6:35 7:-18 9:-18
near:east	0:-16 2:-13 3:-16 4:-8 5:-42 7:-10 8:8 9:20 10:-19 11:8
near:econ	0:11 10:-8
near:ecua	0:-9 2:-14 4:-22 6:24 8:-18 10:18
near:edge	6:16 7:-11
near:educ	1:-10 3:-9 5:23 6:-20
near:efe	6:11
near:effe	6:20
near:egyp	0:-12 2:-12 3:-49 4:-22 5:-24 6:37 7:-18 8:38 9:32 10:-42 11:-34
near:eid	6:12
near:eigh	1:9 2:-30 4:18 6:-11 7:-9 8:-15 9:-49 10:-11 11:-51
near:eith	0:-16 1:-8 2:-34 4:-35 5:-20 8:44 10:-23 11:-18
near:elde	0:-29 1:-8 2:-8 4:-38 5:-36 7:-31 8:-21 9:11 10:33 11:-32
near:elec	0:-17 2:-12 3:-14 4:11 5:-16 6:31 7:-25 10:-27
near:elem	3:-21 10:-22 11:23
near:elev	0:24 1:-10 2:-49 3:-8 4:-32 5:-32 6:27 8:17 9:-33 10:-25 11:21
near:elim	0:-41 2:-15 3:-9 4:-22 5:-14 6:57 8:-11
near:eliy	0:-13 3:10 4:-18 5:-52 6:17 7:14 9:-21 10:-15 11:-19
near:eliz	5:13 6:-11
near:eln	2:-18 3:-12 4:10 5:-13 6:-29 7:-11 8:-30 10:34
near:else	3:15 6:20 7:-9 9:-32 10:-8 11:13
near:emba	0:-22 3:12 4:-25 6:-14 7:-11 9:-27 10:34 11:-19
near:embr	2:-18 5:-18 6:31
near:emer	0:-20 1:-8 2:-24 3:13 6:-33 7:8 8:21 11:-22
near:emir	0:27 2:-22 4:-30 8:-30
near:empl	0:8 2:-15 3:-10 4:28 5:-22 6:8 7:-18 8:-38 10:-12
near:empt	3:-9 11:18
near:encl	0:-11 2:34 4:-9 6:-33 10:-24
near:enco	6:16
near:end	0:-27 2:28 3:-27 4:-30 5:8 6:-26 7:21 8:-13 10:16 11:-25
near:enda	6:10
near:ends	10:14
near:enem	0:-15 3:-17 4:-16 6:29 9:-11
near:ener	0:19 2:-10 4:-11 5:-8 6:-19 7:16 8:18 10:-25
near:enga	4:-10 5:-24 6:31 7:-9 10:-8
near:engi	0:-33 2:8 3:23 4:-27 5:-8 6:-9 7:22 8:-13 11:-9
near:enro	3:-17 9:34 11:-11
near:ente	1:-8 3:-40 4:-10 5:-19 7:18 9:41 11:-34
near:enti	4:10
near:entr	0:28 2:-19 4:-10 6:-24
near:envo	0:-12 3:-9 4:23 6:12 7:-8 8:-12 10:-13
near:erat	3:19 6:-12 9:-12 11:-11
near:erit	0:-30 2:-13 3:-17 4:23 5:-19 6:-36 7:-9 8:-36 9:-15 10:31 11:-11
near:erup	6:8
near:esca	0:-18 2:-36 4:-27 5:-41 6:-29 7:-13 8:-18 10:58
near:esco	0:-14 1:-12 2:-16 3:14 4:-19 5:-24 7:-8 8:-37 9:-17 10:36
near:esme	0:-22 2:-11 6:-9 8:-9 10:16
near:esta	0:26 3:15 4:-26 5:-18 6:-19 9:-27 10:-10 11:-14
near:este	5:-8 6:10
near:esti	0:-16 1:16 2:-23 3:23 4:28 5:-26 6:8 7:-34 8:-22 9:-14 10:-31 11:-49
near:ethi	0:-35 2:-18 3:-42 4:-49 5:-20 6:-9 7:-39 8:-38 9:43 10:52 11:-33
near:euro	0:-29 3:-31 4:9 5:-10 6:24 7:-9 9:13
near:evac	0:-25 1:-10 2:-11 3:42 5:43 6:-65 7:-26 9:-50 10:-29 11:-38
near:even	0:23 1:-8 2:-47 3:-32 4:19 5:-39 6:-11 8:-23 9:15 10:-12 11:19
near:ever	0:-24 2:-23 4:22 6:-28 7:27 10:-26 11:-23
near:exam	0:-25 2:-28 3:-13 4:-37 6:21 7:13 8:21 9:-18 11:-9
near:exce	3:18 5:11 6:-10 9:-10
near:exch	0:-33 3:-18 4:-47 5:-25 6:-34 7:-24 8:41 9:-14 10:-15 11:-17
near:exec	0:-36 1:-10 2:54 3:-18 4:-46 5:-26 6:-11 7:-10 8:-18 10:-30
near:exhu	0:-25 2:-18 3:-14 4:-16 5:-23 6:47 10:-12
near:exit	4:-8 5:-10 6:33 7:-20
near:expe	0:-17 1:-16 2:9 3:22 4:-33 5:18 6:-21 7:-33 9:-8 10:-10 11:-18
near:expl	0:-18 1:13 2:-20 3:-29 4:19 5:19 7:-15 8:-14 9:-8 10:-25
near:expr	0:-14 2:-11 5:-9 6:25 10:-8
near:exte	3:-32 5:-20 6:25 7:-9 9:29
near:extr	0:-8 5:-10 6:28
near:eye	5:35 6:-30
near:fabr	0:-9 2:31 4:-11 5:-25 6:-25
near:face	0:-22 4:-9 5:14 6:-13 8:-18 9:-10 10:-24 11:24
near:faci	0:-14 2:-20 3:-21 4:-20 8:-26 10:35
near:fact	0:35 1:-12 2:-12 3:-43 5:-20 7:-30 8:22 10:-35 11:-22
near:fail	3:27 9:-15 11:-18
near:fair	4:-9 6:12
near:fall	0:-14 1:-12 2:-26 4:-36 5:-24 6:23 8:-10 9:17 10:-35 11:9
near:fals	6:18
near:fami	0:-71 1:-15 2:-62 4:25 5:-63 6:36 7:16 9:-55 10:9 11:-62
near:fano	2:10 4:-13 5:-11 6:20
near:far	1:-9 2:-47 3:-42 4:-15 6:38 7:-35 8:-15 9:-15 10:-16
near:farc	0:-20 2:-8 3:-24 4:20 5:-11 9:19 10:-8
near:fard	0:-25 3:-17 4:-27 5:-15 6:-27 8:43 9:-23 10:-39 11:-10
near:fare	6:9
near:farm	0:-55 2:-34 3:8 5:-18 6:36 7:-20 8:-30 9:-19 10:-15 11:16
near:fash	3:23 11:-19
near:faso	0:-27 2:23 4:-15 6:-20 7:-13 9:13 11:-18
near:fata	0:-29 1:8 2:-8 3:11 4:-10 5:12 6:11 7:-37 9:-29 10:-9 11:-27
near:fate	0:-24 2:-13 6:-12 7:21 10:-12
near:fath	2:29 3:19 6:-28
near:fear	0:-11 1:-9 4:-25 6:-8 7:17 9:-18 10:-8
near:febr	0:-24 1:22 2:21 4:-33 6:-25 7:-27 9:-45 10:-26 11:21
near:fede	0:-16 2:-12 4:23 5:-16 9:-22 10:-30
near:feet	2:-18 4:-11 5:31 8:-13 10:-17
near:fell	0:-23 1:-9 2:-38 3:-50 4:-9 5:13 6:53 7:-48 8:-22 9:-30 10:-48 11:22
near:fema	5:-11 6:16 8:13 10:-13
near:fenc	0:-18 4:-10 5:-8 6:-11 10:22
near:ferr	5:12
near:fest	0:-17 2:-30 4:-28 8:-38 10:38
near:fetc	0:22 2:-8 3:12 4:-12 5:-9 6:-17 9:-8 11:-8
near:few	0:-9 3:-8 5:-19 6:-25 7:27
near:fewe	0:-10 2:-11 5:-15 6:-16 8:-13 9:-10 10:14 11:21
near:fiel	0:-33 1:-8 2:16 4:-17 5:-11 6:31 7:-33 8:-19 9:15 10:-32
near:fift	3:24 4:-51 5:27 6:-19 7:-38 8:22 9:-41 11:-22
near:figh	0:24 1:-30 2:-40 3:-37 4:12 5:16 6:18 7:-42 10:-52 11:-38
near:figu	0:27 2:-58 3:-28 4:-80 5:-27 6:12 10:-55 11:-26
near:file	0:-11 3:-10 4:16 7:11 8:-14 10:-10
near:fili	0:25 2:-21 4:22 5:-16 6:-23 7:-14 8:-35 10:-35
near:fill	3:30 6:-10 9:-30 11:-8
near:fina	0:19 2:-24 3:-15 4:-28 5:-12 6:25 7:-18 8:10 9:-10 10:-24
near:find	0:-30 2:-11 3:24 4:-27 5:-39 6:-10 7:41 8:-10 9:-26 10:-16 11:-30
near:fing	0:-13 3:-22 6:-14 9:26 11:-13
near:fire	0:-37 1:-13 2:-43 3:21 4:-36 5:55 6:9 7:-28 8:-14 9:-45 10:-52 11:-17
near:firm	3:23 9:-11 11:-11
near:firs	0:9 1:9 4:-16 6:-32 7:-22 9:-15 10:31 11:-58
near:fish	2:-23 3:-22 5:-45 6:53 8:-16 10:-47 11:-9
near:five	1:11 2:-46 4:-19 6:-10 8:-10 9:-13 10:11 11:-55
near:flag	0:9
near:flas	0:9
near:flat	3:38 5:-12 6:-14 9:-21 10:-14 11:-17
near:fled	0:-17 1:-12 3:-18 4:-28 5:-38 6:-62 7:-19 8:-30 9:60 10:10 11:-29
near:flee	0:-41 2:-32 3:-14 6:11 7:-34 9:13 10:11 11:-13
near:flew	3:-24 6:-21 8:19 10:-20 11:19
near:flig	0:-39 2:-12 3:29 4:-47 5:-52 6:8 7:-13 8:10 9:-38 10:36 11:-23
near:floo	0:-40 1:-21 2:22 3:8 5:16 6:10 7:-10 8:-14 9:-46 10:-25 11:-35
near:flou	2:-25 4:-8 6:31
near:flow	0:-44 2:-24 4:-46 5:42 6:-72 8:21 9:-10 11:-25
near:fly	0:-27 3:-14 4:-23 5:25 6:-34 7:-10 10:30
near:flyi	0:-9 2:-10 5:32 6:-21 7:-19 8:-9 10:-10
near:foll	0:10 1:-18 2:36 3:-34 4:-43 5:-16 6:-51 7:-16 8:17 9:31 10:21 11:-33
near:food	0:43 2:17 3:-9 4:-37 5:11 6:-42 8:-15 9:-11 10:-36 11:-9
near:foot	0:-20 1:-8 2:-12 3:47 6:-32 7:-27 8:-21 9:-34 11:-37
near:for	0:-50 1:-17 2:-24 3:-47 4:12 5:-18 6:-26 7:38 8:29 9:-10 10:-33 11:-18
near:forc	1:-23 2:-12 3:15 4:-70 5:-27 7:-11 9:-31 10:37 11:-31
near:fore	1:-16 2:35 3:-15 4:-19 5:-48 6:22 7:-22 8:-23 9:-41 10:-20 11:-32
near:form	0:-26 2:-22 3:-34 4:59 5:-53 6:30 7:12 8:-43 9:-32 10:-44 11:-13
near:fort	0:12 1:-11 3:21 4:-41 6:-17 7:-14 8:18 11:-25
near:foru	0:-18 2:-8 3:-9 4:39 6:-23 7:-26 8:-17 10:-26
near:forw	3:-16 6:-19 7:23 9:-19 11:-8
near:foug	4:-11 5:8 8:17 10:-21
near:foun	0:-54 1:-34 2:12 4:-95 5:-69 7:41 8:-40 9:-19 10:12 11:-31
near:four	0:39 1:-41 2:-17 3:-9 5:-19 6:-14 7:-57 8:16 9:-40 10:9 11:-25
near:frac	0:-11 3:-12 6:-15 9:-22 11:25
near:fran	0:-23 3:-32 4:-12 5:-16 6:40 7:-20 9:-16
near:free	0:-37 1:-16 2:-73 3:-62 4:-34 5:-30 6:-80 7:-25 8:23 9:-37 10:62 11:-62
near:fren	0:18 5:-25 6:24
near:fres	3:9 4:-19 9:19 11:-25
near:frid	0:-16 1:-17 2:-8 3:17 4:-12 6:15 8:-35 9:-50 10:27 11:-43
near:frie	3:24 5:-9
near:from	0:16 1:-28 2:-10 3:11 4:-14 5:-31 6:-10 7:-20 8:-34 9:-30 10:-22 11:18
near:fron	0:-23 2:25 4:-38 5:-16 7:-16 8:-31 9:-16 10:14 11:10
near:froz	3:-9 4:-16 5:-20 6:34 7:-14 9:-8 10:-12
near:fuel	0:27 1:-9 2:-20 4:-14 5:19 6:-20 7:-11 10:-13
near:fuk	6:17 7:-8
near:full	0:-23 3:49 4:-16 5:-8 6:-32 8:-9 9:-21 10:-10 11:-20
near:fune	3:25 4:-25 5:-17 6:-19 7:10 9:-23 11:-9
near:furt	1:-12 2:-13 4:-14 5:12 6:-11 7:9 8:-19 9:35 10:-17 11:-36
near:gala	0:19 4:-17
near:gall	2:-8 5:14 6:-9
near:gamb	3:-35 6:-8 9:36 11:-18
near:game	5:-9 6:14
near:gang	0:-9 2:-33 4:-15 6:34 8:16 9:-30 10:-11
near:gara	3:29 8:-11 10:-9 11:-30
near:garm	5:-19 6:27 7:-9
near:garr	4:-8 5:-19 6:-16 7:29 10:-8
near:gas	3:16 6:18 7:-24
near:gate	0:-13 2:-34 3:-27 4:-27 5:-29 6:50 7:9 9:-30 10:-18 11:16
near:gath	0:12 4:-17 5:-19 6:13 8:-11 9:-10 10:-18 11:-10
near:gatu	3:-17 6:-8 9:29 11:-27
near:gavd	7:11
near:gave	0:-15 1:-11 2:-24 3:-38 4:-18 5:27 6:22 7:-38 8:-28 9:-11 10:17 11:-29
near:gaza	0:-50 1:-15 2:33 3:-34 5:-41 7:-34 8:18 9:-15 10:-22 11:-11
near:gazi	5:-8 6:13
near:gebr	3:35 5:-12 6:-17 7:-8 9:-12 11:-15
near:gend	5:11
near:gene	0:12 1:-8 2:-23 3:10 4:-20 5:22 7:-12 8:-16 9:-42 10:-16 11:24
near:geno	3:-28 6:-16 9:27
near:geol	3:-10 4:11 6:15 10:-10
near:geor	0:30 3:-20 4:-55 5:-27 6:-29 7:-10 8:-15 9:-10 10:28
near:germ	5:9 7:-10
near:get	3:-32 4:-10 5:-14 6:22 7:-24 9:11 11:12
near:ghan	0:10 3:-27 4:-8 6:-19 7:15 9:26
near:girl	0:17 1:-8 2:-50 4:-36 5:12 6:-11 9:-43 10:18
near:give	0:-16 1:-20 2:30 3:33 4:-10 5:-34 7:-44 8:-28 9:-11 10:-14 11:-30
near:givi	2:-12 3:30 5:-8 6:-19 7:-8 8:-11 9:-8
near:glas	2:-9 5:30 6:-12
near:gmt	0:-20 3:-26 4:-37 5:-28 6:-34 7:-21 8:-9 9:-9 10:44 11:-9
near:god	0:-14 2:-15 4:-34 5:-27 6:22 7:-9 8:-13 10:15
near:goes	0:-29 2:-8 3:-28 4:-25 5:-8 6:34 8:-16 9:15 11:16
near:gofa	5:-14 6:31
near:goin	0:-8 3:-13 4:-13 5:-11 7:9 8:15 9:-15 10:-17 11:16
near:gold	0:-10 2:-12 4:31 10:-29
near:goma	0:-22 4:-11 5:36 8:-10 9:-33
near:gone	0:-49 1:13 2:-47 3:-44 4:-17 5:10 6:-35 8:-42 10:-85 11:48
near:good	2:-22 3:-18 5:13 6:-13 7:-34 8:22 9:-38 10:-51 11:31
near:got	0:-15 2:-48 3:19 4:-74 5:-37 6:-18 7:-16 8:-11 9:-36 10:62
near:gov	0:-14 2:-11 3:12 4:-17 10:18 11:-11
near:gove	0:-51 1:-33 2:-59 3:-13 4:31 6:9 8:-43 10:-17 11:25
near:gran	0:-33 3:-10 4:-18 5:43 7:-15 10:-10
near:grav	0:-19 2:-38 3:-26 4:-8 5:-16 6:53 7:8 8:-21 9:-26 10:-21 11:-14
near:graz	5:28 6:-28
near:grea	3:-19 4:-11 5:-12 6:27 9:-15
near:gree	0:-50 1:-15 2:-18 4:45 6:19 7:-39 10:-37 11:-9
near:gren	2:-32 6:37 10:-9
near:grou	1:-46 2:-10 3:19 5:-69 7:-25 8:-13 9:-36 10:31 11:-34
near:grow	3:-11 4:-17 7:11 10:14
near:guar	0:-13 1:-9 3:16 4:-42 5:-45 6:17 7:-13 9:-30 10:38 11:-40
near:guay	0:-10 3:-9 4:-28 5:-26 6:57 7:-33 8:-10
near:guer	0:-13 6:16 8:-20 10:20
near:gues	5:17 6:-30 7:23
near:guid	6:-16 7:17
near:guin	2:12 4:-10 9:14 10:-11
near:gul	3:-11 7:17
near:gunf	5:15 6:-10
near:gunm	0:14 2:-44 3:-21 6:9 7:-18 8:-34 9:-10
near:gunn	0:-8 2:-10 4:-10 6:30
near:guns	0:-19 2:-18 3:-16 5:76 6:-51 7:-10 8:-10 9:-11 10:-29
near:gymn	3:17 4:26 5:-16 6:-23 9:-19 10:-29 11:-10
near:hach	3:31 4:-11 6:-28 7:-8
near:hack	5:-18 6:21
near:had	0:-25 1:10 2:-10 3:-9 4:-28 6:-21 7:-20 9:-12 11:14
near:haif	5:12 6:27 7:-30
near:hait	2:-11 3:-14 4:-27 6:52 7:-16 8:-12 9:-10
near:hajj	3:20
near:half	0:-38 1:16 2:-8 3:-24 4:-16 5:-20 7:-8 8:-26 11:22
near:hali	0:19 5:-14 6:-19 10:-13
near:hall	0:-24 2:-22 3:30 4:-17 5:-31 6:-27 7:-14 8:-19 10:-17 11:12
near:hama	0:11 2:22 3:-17 4:-18 5:-24 7:-33 8:-33 11:-12
near:haml	0:-30 3:35 5:-26 6:-19 7:-16 8:-9 10:9
near:hand	0:-55 1:-30 3:-53 4:45 5:-23 6:8 7:-37 8:-37 9:8 11:-38
near:hang	0:-12 2:-22 6:32 10:-11
near:happ	0:-17 2:-11 4:-20 5:-12 7:11 10:23
near:harb	3:21 5:-16 6:-22
near:hard	3:11 11:-10
near:harm	5:-12 6:13
near:harv	3:15 5:-13 6:-20 9:-11 10:-25 11:26
near:has	0:-17 2:-65 3:8 6:-16 7:44 8:-50 10:-10 11:-56
near:hass	3:-14 8:11 9:20 10:-10 11:-13
near:haul	6:15 7:-9
near:have	0:-27 1:-25 2:26 3:-13 4:-47 6:-15 7:11 8:-50 11:8
near:havi	0:22 2:-27 3:-12 4:-52 5:-25 6:31 7:-14 8:15 10:-43 11:-28
near:hays	3:23 5:-8 6:-19 10:-9 11:10
near:haza	0:18 4:-12 10:-11
near:head	0:25 1:-17 2:-40 4:-10 6:-13 7:-53 8:58 9:27 10:-50 11:-61
near:heal	0:-37 1:-21 2:-40 3:-22 4:-52 5:55 6:15 7:-61 8:-24 9:-44 10:-8 11:-26
near:hear	0:-41 2:-24 3:-23 4:8 5:-36 6:23 7:-14 8:20 9:-17 11:-14
near:heat	0:-35 1:-11 2:-10 3:38 4:-33 5:-19 6:29 7:-13 8:-19 9:-12 10:-15
near:heav	0:14 3:-10 6:11 7:-21
near:heig	0:-13 3:28 4:25 5:-11 6:-15 9:-26 10:-10 11:17
near:held	0:-79 1:-20 2:11 3:-42 4:65 5:-53 6:-51 7:-66 8:-75 10:20 11:-24
near:hele	3:-19 5:23 6:-21 11:-10
near:heli	1:-8 2:-37 3:-19 4:-8 5:18 7:-33 8:-20 9:-9 11:-12
near:hell	0:-19 5:-23 6:30
near:helm	0:-9 3:-13 5:-10 6:34
near:help	0:-17 1:-8 2:-25 3:-30 4:-36 5:18 6:-31 7:26 9:-24 11:17
near:her	1:11 2:-59 3:-54 4:9 5:35 6:-12 7:-43 8:-41 9:-39 11:12
near:hera	0:-8 5:25 6:-14
near:herd	0:33 1:33 2:-22 3:-33 4:-18 5:-25 6:-39 7:-16 9:-11 10:-21 11:-10
near:here	0:-9 2:-11 3:-19 4:-36 5:-29 6:38 7:-44 8:-25 10:17 11:14
near:herm	6:8
near:hers	5:25 6:-21
near:hezb	2:-8 4:18 5:-17 6:22 7:-15 10:-14
near:hidd	3:21 4:-16 5:-16
near:hide	5:-19 6:20
near:hidi	4:21 7:-22 8:-11
near:high	0:-11 3:38 4:8 5:-26 6:-26 7:11 8:-12 9:-14 11:-30
near:hija	4:-11 6:14 8:-8
near:hill	0:25 1:-10 4:-20 5:-29 7:-14 9:17 10:-18 11:-15
near:him	0:-39 2:-35 3:-9 4:16 7:10 8:-26
near:hims	3:20 5:-19
near:hinc	0:-8 3:29 4:-11 5:-12 6:-26 7:-16 9:-8 11:-10
near:hind	5:12
near:his	0:-16 1:-31 3:-29 4:31 5:14 6:-21 7:26 8:-8 9:-10 10:-67
near:hist	1:13 3:-12 6:-10
near:hit	0:-32 1:-15 2:-44 3:-39 4:-36 5:44 7:-50 8:-32 9:-14 10:-41 11:-9
near:hits	5:-10 6:-8 7:14
near:hoa	6:8
near:hode	0:26 2:-10 3:32 4:-16 5:-12 6:-25 7:-8 8:-8 9:-12 11:-30
near:hold	0:-10 1:-24 2:-12 3:-17 4:57 5:-33 6:-22 7:-41 9:24 10:-73 11:-57
near:hole	3:-26 4:-10 5:-11 6:-25 9:16 10:28 11:-8
near:holi	3:-18 6:25 9:-15 11:-9
near:home	0:-69 1:-43 2:-80 3:29 4:-10 6:-71 7:-39 8:22 9:-61 10:20 11:27
near:homi	1:-14 3:-8 5:-8 6:25
near:homs	3:-15 5:-9 9:-34 10:-11 11:36
near:hond	6:19 7:-11
near:hono	0:-9 5:19 7:-19
near:hope	4:-8 6:-20 7:29
near:hors	0:21 4:-10 5:-14 6:-14 9:-10 10:10 11:-21
near:hosp	0:-43 1:-34 2:-67 3:-97 4:-62 5:87 6:-11 7:-61 8:-49 9:-51 10:24 11:-47
near:host	1:-12 5:-54 6:10 7:-44 8:23 9:20 10:-26 11:-54
near:hot	5:12 6:-8
near:hote	3:37 6:-9 7:-24 9:-13 10:-12
near:hour	0:-48 1:-13 2:-61 3:-27 5:28 6:10 7:-65 8:-12 9:-33 10:15
near:hous	0:-27 1:-18 2:-61 3:-22 5:-34 6:28 7:-31 8:-41 11:18
near:hout	0:28 3:-20 5:-20 6:-34 7:-20 8:-14 9:-9 10:-8
near:how	0:-12 2:-8 4:-25 5:-9 7:12 8:18 10:-8
near:howe	0:-13 2:-20 4:-20 5:-17 6:42 7:-16 10:-13
near:hrmm	6:12
near:hrs	6:-16 10:18
near:hue	6:12 7:-8
near:huma	1:-27 2:19 3:-17 4:19 5:-25 6:25 8:-37 9:-56 11:-34
near:hund	0:-35 1:-9 2:-16 3:-40 4:12 6:-17 7:21 8:30 9:-12 10:-38 11:-8
near:hung	3:-11 6:30
near:hunt	7:10
near:hurr	6:19 10:-12
near:hurt	0:-44 1:20 2:-26 3:-20 4:-27 5:86 6:-73 7:-37 8:-36 9:-27 10:-21 11:-15
near:husb	4:10 5:-33 6:33 8:-11
near:huts	3:21 5:-19 9:-11
near:hygi	3:-18 6:22
near:hypo	5:27 6:-15
near:icg	5:-8 6:15
near:icrc	0:-26 1:15 2:-36 3:-28 4:-54 5:-16 6:8 7:-8 9:-11 10:39 11:-14
near:iden	0:-8 1:-8 2:25 3:-36 4:-46 5:-71 6:75 7:-64 9:-10 10:-28 11:-31
near:idf	0:-17 5:-26 6:32 10:-19
near:idle	3:-13 6:-13 9:-21 11:26
near:idli	3:14 9:-13 11:10
near:idps	3:14 5:-19 6:20 9:-10
near:iduk	6:13 7:-8
near:ill	4:-9 5:21 6:-16 8:8 10:-24
near:ille	6:17 7:-10 8:-9 10:9
near:imam	8:-8 10:9
near:immi	3:-9 5:-10 6:10 9:14 11:-8
near:impa	6:18
near:impr	9:-11 11:16
near:inci	2:-12 3:18 4:-13 5:16 7:-9 9:-22 10:-12 11:-11
near:incl	0:-49 1:-42 4:-25 7:-14 8:16 9:-32 10:37 11:-40
near:inco	6:10
near:inde	5:-16 6:28 7:-24
near:indi	0:49 1:-14 2:-48 3:-23 4:-58 5:-49 6:9 8:-58 9:27 10:11 11:-49
near:indo	3:-16 5:-19 6:43 7:-13 9:-10
near:infa	2:-13 5:-26 6:27 7:-14 9:-9 10:11
near:infe	0:-30 2:-27 4:-29 5:34 10:10
near:info	0:-20 5:-36 6:-15 7:23 8:-10 9:-21 10:12 11:-32
near:ingd	6:10
near:inha	0:-9 3:36 4:-16 5:24 6:-22 7:-12 9:-36 11:-10
near:init	2:-8 3:-12 5:9 9:-10 11:23
near:inju	0:-63 2:-11 3:-44 4:-39 5:97 6:-64 8:-43 9:-35 10:-64 11:-34
near:inla	3:-20 4:19 9:21 10:-17
near:inma	2:-11 3:12 4:-8 5:-13 6:26 8:12 10:-19
near:inn	5:-9 6:-23 7:24
near:inqu	3:-9 4:-10 5:23 6:-12 9:-10 10:-11
near:insi	0:-25 2:-8 3:19 4:33 5:-40 6:16 7:-31 8:15 9:-28 10:-31 11:-8
near:insp	0:29 4:-25 5:-13 6:-35 7:11
near:inst	0:23 2:30 4:-11 5:-27 10:-11
near:insu	3:21 5:-8 6:16 7:-8 9:-12 11:-21
near:inte	0:-10 2:-11 3:-9 7:-14 8:-13 9:-30 10:-11
near:into	0:57 1:-21 2:-45 3:-24 4:-26 5:-70 6:-19 7:-20 8:-48 9:43 10:-29 11:-35
near:inva	3:-16 6:35 7:-29 8:-8 9:-12
near:inve	0:-19 2:12 3:-11 5:-21 6:25 7:-17 8:-8 10:-11
near:invo	0:28 2:-18 3:-19 4:-28 5:-11 6:-42 9:-15 10:12 11:-8
near:iom	0:-28 1:36 2:-9 3:44 4:-21 5:-53 6:-58 7:-24 8:-22 9:-64 10:-15 11:25
near:iran	2:-12 3:-23 5:-11 6:-30 7:-21 8:-49 9:-41 10:22 11:39
near:iraq	0:-18 3:-30 4:-18 6:-11 8:-29 9:-21 10:-21 11:54
near:irel	0:-14 3:10 5:-12 6:23
near:iris	0:53 5:-38 6:-37 7:-12 10:-15
near:isla	0:-32 1:-8 4:-29 6:35 8:-25 9:-29 10:-19 11:28
near:ispr	6:-20 10:20
near:isra	0:-11 1:-20 2:19 3:-50 4:-10 5:-27 6:-24 7:-59 8:-16 9:-34 10:29 11:-19
near:ista	3:-17 4:-12 5:29 6:-29 7:-14 8:10
near:ital	0:-19 2:-15 4:30 5:-17 6:-8 7:-14 10:-10
near:its	0:12 1:15 4:-39 5:-19 6:18 8:9 10:-45 11:-52
near:itse	0:-24 1:-10 2:-9 3:11 4:19 5:-18 6:22 7:-20 8:-16 9:-12
near:itur	0:10 6:9
near:ivoi	0:-14 3:-11 6:25 9:20 10:-9
near:ivor	0:-20 2:-11 3:-15 4:-15 5:-17 6:27 7:-9 8:-9 9:23 10:-26
near:jaba	3:20 5:-8 6:-12
near:jaha	11:11
near:jail	0:-19 2:-15 4:19 5:-19 7:-15 8:10 10:-36
near:jala	3:-13 5:-31 6:24 7:8
near:jali	0:-11 3:-28 4:-9 5:19 6:-39 7:35 9:-12
near:jama	3:18 5:-13 6:23 7:-23 9:-8 10:-12
near:jan	4:-23 8:15 10:19
near:janu	0:-22 1:19 3:-21 4:-19 5:-52 8:-62 9:-11 10:9 11:17
near:japa	5:-9 6:-23 7:24
near:java	3:-10 4:-9 5:45 6:-42 7:-12
near:jbei	5:8
near:jeep	2:-11 4:-21 5:-20 6:29 10:-21
near:jeni	3:37 9:-36 11:-14
near:jhar	5:-17 6:13 7:8
near:jiha	0:-23 2:19 4:9 8:-8 10:-16
near:jnim	2:-27 6:-18 8:-18 10:15
near:job	0:21 5:-10 6:-12
near:join	0:12 2:-21 3:19 4:-21 5:-14 6:-27 7:-23 8:-37 10:29 11:-16
near:jone	6:17 7:-11
near:jord	3:-26 6:-15 9:-43 11:37
near:jos	3:8 5:10 6:-14
near:jose	0:-16 3:-9 5:-19 6:-30 7:37
near:jour	0:-9 2:-12 6:9 7:-9 8:-9
near:juba	3:31 5:-10 6:13 9:-23 10:-13 11:-22
near:judg	0:-8 2:-9 4:13 5:-17 6:22 7:-13 8:-12
near:judi	6:14
near:july	0:-15 1:-29 2:-26 3:-40 4:23 5:-45 7:-47 8:-26 9:-26 11:41
near:jump	2:17 4:-11 6:-23 7:23 10:-12
near:june	1:-24 2:-35 3:15 5:-21 6:27 7:-51 8:-44 11:-41
near:junt	3:-44 5:-25 6:45 7:-20 9:-33 11:-20
near:just	0:-17 1:-17 2:-26 4:19 5:-52 6:15 8:-21 11:-39
near:kabu	5:22 6:-15
near:kadu	0:25 2:-10 4:34 6:-9 7:-38 8:-14 9:-14 10:-32 11:-11
near:kaga	0:10 5:-16 6:18
near:kand	0:-16 1:-8 4:-14 5:-59 6:31 7:8 9:-29 10:-10 11:-26
near:kang	2:26 6:-16 10:-22
near:kara	0:-42 2:-33 4:53 5:-30 7:-20 8:-47 9:18 10:-59 11:-15
near:kare	3:-11 9:11
near:kari	3:-28 5:-10 6:12 9:28
near:karu	6:8
near:kash	3:26 5:-14 6:-8 7:-15 9:-19 11:-8
near:kass	4:-13 6:29 7:-11
near:kath	5:9
near:kats	0:19 6:-12 7:-9 8:-8
near:kebb	6:14 10:-9
near:keep	0:-28 1:-10 2:-34 4:34 6:-19 7:-34 8:-37 9:8 10:-9 11:-16
near:kens	3:45 6:-17 9:-9 11:-33
near:keny	3:-11 6:14 9:14
near:kept	0:-27 1:-14 3:23 4:27 5:-18 6:-54 7:-44 8:-36 9:-30 11:-12
near:kera	0:45 2:-19 4:-31 6:-33 7:-21 8:-17 10:-21
near:kfar	5:-13 6:18
near:kha	6:13 7:-8
near:khal	5:-11 6:21 7:-8
near:khan	5:-29 6:37
near:khar	3:-10 5:13 9:-10 11:14
near:kher	5:-20 6:26
near:khme	4:13
near:khwa	2:15 4:-13 5:-34 10:-8
near:khyb	3:-9 5:-32 6:40 7:-10
near:kibb	0:9 2:-30 6:17 10:-14
near:kidn	0:33 1:-13 2:-33 3:-50 4:-43 5:-38 6:-20 7:-26 8:-60 9:-16 10:47 11:-15
near:kill	0:-20 1:33 2:8 3:-79 4:-76 5:-20 6:73 7:-56 8:-47 9:-62 10:-51 11:-70
near:kilo	0:-9 3:28 5:16 6:-11 7:-24 9:-28 10:-10 11:-11
near:kind	0:-17 3:-31 4:-17 5:-10 8:12 9:-9 10:19
near:kins	6:13 8:12 10:-9
near:kitc	0:-8 3:12 5:14 10:-20
near:kivu	3:22 9:-25
near:knew	0:-9 2:-19 4:-10 5:-10 6:-11 7:20 10:8
near:know	0:-47 1:-12 2:22 3:-54 4:15 7:28 8:-50 9:9 10:-55 11:-19
near:kobr	0:-38 2:-22 4:45 8:-9 10:-35
near:kolo	0:-26 2:22 3:15 9:-10 10:-13
near:kong	6:23 7:-23
near:kora	5:-14 6:18 7:-8
near:kord	0:-9 3:35 4:-9 5:-23 6:-20 7:-17 9:-21 10:-14 11:-18
near:kore	0:-20 5:-37 6:14 7:14
near:kost	3:26 5:11 6:-35 9:-17 11:11
near:krem	1:-14 4:-18 5:-18 6:26 9:-10 10:-29 11:-11
near:kufr	2:-12 8:-23 10:22
near:kuma	5:-9 6:16
near:kumb	6:18
near:kuna	3:-27 6:40 9:-9 11:-27
near:kurd	7:20 10:-18
near:kurm	0:32 2:-9 3:-11 4:-26 6:-11 8:-8 9:26 10:-30 11:-12
near:kurs	0:-35 2:-11 4:-25 5:-8 6:-17 9:-9 10:23
near:kutu	3:26 9:-13 11:-16
near:kwar	0:12 4:-12 6:-16 8:-11
near:kyau	0:-12 5:15 6:8 7:-24 9:-26 11:-34
near:kyiv	0:11 2:-32 3:-17 4:13 5:-10 6:20 7:-13 8:-21 9:-28 11:-48
near:labo	0:-12 4:-10 5:21 10:-12
near:lady	6:-14 7:14
near:lago	2:17 6:-14
near:laha	0:22 3:-19 4:-19 5:-10 6:-8 10:-10 11:17
near:laid	0:-8 2:-20 3:-33 4:-8 5:11 6:12 7:-14 9:29 10:-15
near:lak	4:-8 6:-16 7:20 9:-12
near:lake	3:26 6:14 9:-12 11:-17
near:lakh	3:-29 6:17 9:21 11:-9
near:lamp	6:10
near:land	0:-16 1:12 2:-15 3:28 6:10 7:-16 8:-13 9:-33 10:11 11:-14
near:lane	3:-12 5:-9 6:27 7:-11 11:-13
near:lang	4:13 6:-9
near:lank	0:21 1:-8 2:-8 3:18 4:-29 5:-8 6:29 7:-37 8:-10 9:-33 10:-12 11:-29
near:larg	3:33 4:-21 7:-13 9:-14 11:-11
near:larr	5:-12 6:21 7:-11
near:last	2:-36 4:-8 5:-36 7:-19 8:-84 9:19 11:-14
near:late	0:-44 1:-20 2:36 3:-30 4:21 5:-61 6:12 7:-30 8:-19 9:17 11:-19
near:latr	0:-14 3:-48 4:-14 5:-17 6:-8 8:-9 9:45 10:23
near:latt	2:-8 3:25 4:-28 6:-38 7:-8 8:23 9:-8 10:-16
near:law	4:-8 5:-13 6:28 7:-11 10:-12
near:lawm	5:-9 6:13
near:lawy	2:-21 3:-33 4:-26 7:35 9:-9 10:-14
near:lay	0:48 3:-27 4:-12 5:-33 6:-14 7:-27 9:22 10:-10
near:lead	0:-14 1:-18 2:-27 3:-28 4:-16 5:-43 6:33 7:25 8:17 9:-16 10:-37 11:-9
near:lean	5:15 6:-15
near:lear	0:-31 3:35 4:-14 5:-14 7:18 9:-44 10:-13 11:-26
near:leas	1:-15 2:-36 4:12 5:21 6:-26 7:19 8:-28 9:-33 10:-19 11:-17
near:leav	0:-51 1:-16 2:-8 3:65 4:38 5:-51 6:-46 7:33 8:-42 9:-29 10:-57 11:-47
near:leba	0:-11 1:-11 2:-13 3:-63 4:11 5:-22 6:-14 7:-14 9:59 10:-13 11:-18
near:led	0:42 2:14 3:15 4:-38 5:-36 6:-33 7:-21 8:-32 10:-22
near:ledg	0:23 5:10 6:-32 7:-11
near:left	1:-14 2:13 3:39 5:-19 6:-52 7:-47 9:-36 11:-16
near:leg	0:-30 2:-17 3:-10 4:-35 5:38 6:-52 7:-15 10:18
near:legs	0:-23 2:-23 4:-30 5:57 6:-46 8:-12 10:-24
near:leso	5:-8 6:20 7:-12
near:less	6:23 10:-13 11:-9
near:let	0:-37 1:-14 2:-21 3:-38 4:-45 5:-46 6:-96 7:-31 9:-26 10:81 11:-10
near:leve	3:9
near:leyt	5:-14 6:20
near:libe	0:-34 2:-24 3:-36 4:-23 5:-13 6:13 7:-19 8:14 10:33 11:16
near:libr	3:27 4:-13 5:-12 6:-27 7:-16 11:-9
near:liby	0:-16 1:17 2:-10 3:-25 4:-8 5:-16 6:13 8:-22 11:13
near:lie	0:-26 1:-13 3:-38 4:-34 5:-58 6:41 9:-32 10:-8 11:-18
near:life	0:-33 2:-36 3:-8 4:-32 5:-23 6:37 8:69 9:-8 10:-74
near:lift	0:20 3:-10 6:-16 7:-8
near:ligh	2:-10 3:-26 6:8 7:13
near:like	0:-16 3:31 4:-14 5:-18 6:21 7:-40 8:15 9:-14 10:-15 11:-21
near:lima	3:-9 5:9
near:limb	3:-14 4:-8 5:63 6:-50 7:-24 10:-20
near:limi	3:18
near:line	1:-8 2:-18 3:-13 4:-33 5:-27 6:20 7:11 9:-17 10:-11 11:11
near:link	2:-9 4:-20 5:-18 6:42 7:-26 10:8
near:list	0:-40 1:-37 3:-33 4:24 5:-59 7:53 8:-15 9:-62 10:-58 11:-53
near:litr	3:-12 9:18
near:litt	5:-9 7:9
near:live	0:-30 1:-34 2:-54 3:15 4:-48 5:-20 6:20 7:-51 8:-30 9:17 10:-24 11:-11
near:livi	0:-16 1:-10 2:10 3:13 4:-37 5:-36 6:-56 9:12 10:-15
near:load	3:-8 5:-25 6:-12 7:28 10:-16
near:loca	0:-40 1:-25 2:-37 3:28 4:-12 7:25 8:-42 9:-45 10:11 11:-21
near:lock	0:-11 3:-16 4:-12 5:-25 6:18 7:19 9:-8 10:-10
near:lodg	6:19 7:-14
near:logg	0:33 2:-9 3:14 4:-12 5:-13 6:-33 9:-18 10:-24 11:-10
near:lond	3:-24 6:31 7:-8
near:long	0:-28 1:16 3:-27 4:-14 6:-20 7:-33 8:-16 9:-9 10:32
near:look	0:-27 1:-12 2:-28 3:-23 6:-44 7:39 9:-16 10:-16
near:loot	0:25 3:17 5:-11 6:-32 10:-10
near:lorr	0:36 2:-36 4:-34 6:13 8:-22 9:-21 11:-11
near:lose	5:13
near:losi	2:-11 5:-9 6:29
near:loss	0:-18 2:-31 6:41 7:-26
near:lost	0:-30 1:11 2:-72 3:13 4:-76 5:18 6:44 7:-24 8:-48 9:-54 10:-57 11:-36
near:low	3:32 11:-22
near:lowe	0:24 3:-21 5:-13 9:-9 11:-10
near:luci	6:22 7:-21 10:-10 11:-9
near:luck	3:-14 6:-14 9:23
near:lunc	6:10
near:lung	4:-28 5:31 6:-12 10:-20
near:lyce	0:-9 3:33 6:-8 9:-14 11:-12
near:lyin	0:-8 2:11 3:18 4:-12 5:-9 6:23 7:-10 9:-10 10:-16 11:-24
near:mach	0:-22 2:-30 3:-20 4:-29 5:33 7:-14 8:-15 10:-29
near:made	0:35 1:-12 2:-32 3:43 4:-42 7:-9 8:-35 9:-43 10:-31 11:-39
near:mae	3:-8 9:15 11:-9
near:maga	0:9 2:-17 4:-11 8:17 10:-27
near:magn	6:15
near:maim	0:-22 1:19 2:-10 3:-21 4:-13 5:43 6:-48 8:-21 9:-10 10:-16 11:-9
near:main	0:-14 3:-29 4:24 5:-22 6:-12 9:-17 11:24
near:maje	5:15
near:majo	0:-22 2:-19 4:-30 5:-30 6:29 7:-8 8:-15 9:-23 10:29 11:-26
near:make	0:-8 2:-16 3:13 4:-8 5:-15 6:38 7:-17 8:-12 9:-18 10:12
near:maki	0:-15 6:17
near:mala	0:-9 2:28 3:10 4:-8 5:-25 6:16 7:-23 8:-10 9:-15 10:-19
near:male	5:-11 6:15
near:mali	0:10 2:-27 6:21 8:-35 10:11
near:mall	4:-17 10:20
near:maln	5:-31 6:32
near:malt	0:9 6:8
near:man	0:-10 2:-25 3:17 4:-10 5:-11 6:24 7:-22 9:-17 10:-8
near:mana	0:-37 1:-14 2:-22 3:15 6:-15 7:16 8:-8 9:-30 10:21
near:mand	0:-9 3:-20 5:13 6:16 7:-21 9:-24 11:-28
near:mang	0:-24 2:23 3:18 4:-10 5:-17 6:-13 7:-19
near:mani	0:-10 2:-10 4:-22 6:-10 7:31 8:-19 10:-18
near:mans	0:-11 2:-19 5:15 7:-9 10:-15
near:manu	4:-8 5:-15 6:-31 7:31
near:many	3:-13 5:-10 7:10 9:31 11:-30
near:mara	0:-9 2:-12 4:-22 7:24 8:-19
near:marc	0:21 4:-11 5:-45 6:-8 8:-18 11:-44
near:mari	0:-46 1:-9 2:-30 4:-36 5:23 6:-29 7:17 8:45 9:-13 10:-42 11:-23
near:mark	0:22 2:-13 3:-9 4:-42 5:-16 6:17 8:-21 9:-38 10:-19 11:26
near:mart	0:-29 1:-10 2:29 3:15 5:-46 6:48 7:-46 8:-10 9:-16 10:-38 11:-15
near:mary	0:26 3:-8 4:-12 6:-14 10:-8
near:masi	3:-31 6:-11 8:-16 9:-15 11:36
near:mass	0:-30 1:-11 2:-24 3:-44 4:-36 5:-12 6:71 7:-13 8:-9 10:-8 11:-25
near:mast	0:-17 2:25 3:-10 4:19 5:-21 6:-46 7:-10
near:matc	0:-14 4:-15 5:-19 6:35 7:-39 8:-9 10:22
near:mate	0:-8 5:-9 6:25
near:math	4:20 10:-19 11:9
near:matr	3:21 6:-10 7:-8 9:-11 11:-10
near:mats	3:19 9:-15 11:-15
near:matt	3:12 6:12 7:-12 11:-20
near:maur	3:-19 9:15
near:may	0:24 1:-22 2:-26 4:-18 5:-10 6:22 8:-22 9:-66 11:-26
near:mayo	0:-13 1:-12 2:-27 4:-26 7:-17 8:-10 9:9 10:-15 11:19
near:maza	3:24 5:16 6:-29 7:-8 9:-19 11:-15
near:meal	0:-12 2:-14 3:20 4:-10 5:39 6:-35 7:-15 8:-8 10:-20
near:mean	0:-21 2:-8 3:-8 5:-17 7:-19 8:-10 9:-40 11:29
near:mede	5:15
near:medi	0:-31 1:28 2:-52 3:-72 4:-21 6:20 7:-50 8:21 9:-49 10:19 11:-21
near:meet	5:15 6:-16 9:9
near:mega	5:9 6:-8
near:meli	0:-29 2:-19 4:16 5:-8 6:-37 7:-11 8:-14 10:29
near:memb	0:-19 2:-19 3:18 4:10 5:-13 6:20 7:-10 8:9 9:-26 10:-20 11:-21
near:memo	5:-10 6:21
near:men	0:45 1:-17 2:21 3:-41 4:-48 5:-23 6:-35 8:37 9:30 10:-32 11:-15
near:mend	4:-8 5:-28 6:31 7:-18
near:ment	3:-27 4:-8 5:-31 6:29 9:18 11:-19
near:mess	4:26 5:-28 6:8 8:-14 10:-23
near:met	0:-12 2:-15 3:-10 4:27 5:-17 6:-30 7:-16 8:-8 9:19 10:-15 11:-21
near:meta	0:16 3:11 7:-10
near:metr	0:-9 4:-10 6:24 7:-24 10:-18 11:-9
near:mexi	3:-35 7:13 9:14
near:mid	0:-13 4:-17 5:-13 6:30 7:17 11:-17
near:midd	5:-13 6:26 7:-10 8:10 9:-8 10:-9 11:-13
near:midn	0:-10 3:-24 4:-12 5:27 7:-10 10:-20 11:-13
near:migh	7:13
near:migr	0:-9 1:13 2:-15 3:-21 4:-46 5:-15 6:-38 7:19 8:-30 10:36 11:23
near:mila	2:-12 3:-42 4:-28 5:-40 6:28 7:-19 8:-8 9:-34 10:-21 11:31
near:mile	0:-12 2:-15 4:-9 5:14 6:-23 7:29 10:-12
near:mili	1:-19 2:35 4:-73 5:-31 6:23 7:-32 8:-14 11:-44
near:milk	2:-17 3:-24 6:18 10:-16 11:26
near:mill	0:-15 1:-16 3:-51 4:14 7:-35 8:-27 9:48 10:-21 11:-8
near:mina	3:-28 9:23 11:-16
near:mind	6:24 7:-13
near:mine	0:-46 1:49 2:25 4:-22 6:-33 7:8 8:-18 9:-27 10:-27 11:-22
near:mini	1:-43 2:-50 3:-53 5:-10 6:10 7:11 8:20 9:-18 10:-31 11:-65
near:minn	0:38 3:-23 4:-21 5:-23 6:-25 7:-13 9:-10 10:-30
near:mino	0:-26 1:-10 2:-50 3:-51 4:-15 5:-41 6:44 7:9 8:13 9:19 11:-30
near:minu	3:23 5:-38 6:19 7:-8 9:-10
near:miss	0:-70 1:32 2:-55 3:-33 4:-35 5:-59 6:-15 7:85 8:-51 9:-57 10:-66 11:-57
near:miti	3:-18 4:-24 5:-13 7:22 11:20
near:mobi	0:-10 3:18 10:9
near:moco	3:-8 7:16
near:mode	0:11 3:-12 4:-10 5:14
near:moga	6:10
near:moh	0:-14 5:16
near:mold	9:8
near:mona	3:9 9:-8
near:mond	0:23 1:-16 2:-34 4:-40 5:-12 7:-8 8:-21 9:28 11:-26
near:mone	0:-12 2:18 3:-21 9:23 10:-8 11:-21
near:moni	1:-21 2:18 3:-14 5:-22 6:14 7:-22 8:18 9:-31 10:-33
near:mono	5:34 6:-30
near:mons	3:-12 5:14
near:mont	1:15 3:-13 5:-35 6:9 7:-18 8:-65 9:22 10:-23 11:-18
near:more	0:-16 1:-15 2:-91 3:-33 5:-18 6:20 9:-26 10:16 11:-11
near:morg	0:-12 2:-10 3:-10 4:-14 5:-23 6:45 7:10 10:-17
near:morn	0:-25 1:-10 2:-24 4:-38 5:-25 6:29 7:-17 10:8
near:moro	5:27 6:-12
near:mort	5:-17 6:19
near:mosc	0:11 2:-36 3:-13 4:-13 6:36 7:-14 8:-17 9:-25 10:-13 11:-35
near:mosq	0:-22 3:-21 4:13 5:-13 6:14 7:21 9:-8 10:-16
near:most	2:-65 3:11 4:-45 5:-17 8:-27 11:-20
near:moth	0:18 2:-39 3:10 4:-48 5:-62 6:14 7:-20 8:-40 9:26 10:-9 11:-16
near:moto	0:13 3:20 5:18 7:-24 9:-18 11:-19
near:moun	0:-18 3:24 9:-22 10:24 11:-22
near:mour	0:-9 1:-11 3:-51 5:-25 6:38 9:-28 11:26
near:move	0:-11 1:-22 3:78 4:18 5:-23 6:-60 7:-50 8:-45 10:-57 11:-38
near:movi	3:-29 5:-16 6:20 7:-16 9:-11 11:30
near:moza	5:-13 6:30 7:-13
near:msf	3:-20 4:8 5:42 6:-26 7:-8 9:-13 11:-15
near:mucu	5:-8 6:-29 7:32
near:mud	0:-10 3:-18 7:16 11:15
near:muha	6:14
near:mult	0:-9 6:23
near:muni	0:-10 3:37 5:-34 6:-13 7:-18 9:9 10:-8
near:murd	0:-20 1:-9 3:-14 4:-34 5:-22 6:30 7:-16 8:-16 10:-29
near:musc	0:-18 3:-19 5:-19 6:-23 7:-24 10:30
near:muse	3:-19 9:21
near:musi	3:-10 11:11
near:musl	0:-10 6:25 10:-9
near:must	0:-32 3:-17 4:16 5:-21 7:14 10:-30
near:mwan	3:-8 5:-11 6:-11 7:19
near:myan	0:-22 2:-25 3:-40 4:35 5:-22 6:29 7:-16 8:-14 9:18 10:-35 11:-9
near:myse	0:-27 2:-25 3:-22 4:-43 5:-50 6:51 7:-31 8:-25 9:-11 10:15 11:-8
near:myst	7:18
near:naba	0:18 5:-34 6:37 8:-10 10:-14
near:naf	0:30 3:-37 6:-19 11:-24
near:nago	0:-29 2:-18 3:-29 4:59 5:-17 6:-42 7:-11 8:-50 9:16 10:-51 11:-8
near:nahr	3:-25 5:-9 9:30 11:-22
near:nair	2:19 4:-18 5:-8 6:12
near:name	1:-29 2:-18 3:-91 4:26 5:-30 6:40 7:20 8:-64 9:-17 10:-87 11:-58
near:namp	6:19 7:-9
near:nang	0:-27 4:25 5:8 6:-17
near:nass	0:-20 3:-15 4:-24 5:-46 6:46 7:-13 10:-30
near:nati	0:-19 1:-43 2:-49 3:-22 4:19 5:-13 8:17 11:-26
near:naut	6:14 10:-9
near:navy	0:-47 3:30 4:22 5:-9 6:30 7:-23 10:-30
near:ndav	3:-35 6:9 9:37 11:-24
near:ndma	5:9
near:near	0:12 1:-23 2:-34 3:-38 4:-84 5:-23 6:42 7:-14 8:-63 9:42 10:14 11:-24
near:need	0:-20 2:-15 4:-28 5:43 6:-74 7:-44 8:-20 9:-13 10:37 11:-10
near:nego	0:-15 4:-15 6:-13 8:-30 9:-8 10:34
near:neig	0:-15 1:-14 2:-27 4:16 6:-25 7:-34 8:-15 9:41 10:-32 11:-32
near:neit	0:-19 4:-10 5:-10 6:-18 7:31 10:-9 11:-8
near:nepa	2:-14 4:25 5:12 6:-9 10:-25
near:neph	0:-16 4:-17 5:-8 6:-27 7:17 8:20
near:neri	3:8
near:netw	0:-17 1:-16 2:-11 3:-33 4:27 5:23 6:-21 9:12 10:-12 11:-11
near:neut	0:-41 2:-28 3:-11 4:-20 5:-18 6:73 8:-29 10:25
near:neve	0:-38 1:-18 2:-21 3:-28 4:-12 5:-56 6:-17 7:56 8:-21 9:-32 10:-40 11:-29
near:new	0:-39 1:12 2:-13 3:-8 5:-24 7:-43 8:17 9:29 10:-46 11:-21
near:newb	6:14
near:newl	5:-11 6:-15 9:17 10:-8 11:-36
near:news	0:-24 1:-9 2:-10 3:-30 4:13 5:-10 6:-27 7:47 8:-14 9:-12 10:-18
near:next	0:14 1:-8 2:25 3:-37 6:-33 7:-23 8:-31 9:-28 11:22
near:ngo	0:10 2:-10 4:36 5:-27 6:-13 7:-15 8:-15 10:-30
near:niam	0:9 2:-16 3:14 4:-35 6:-23 8:-19 9:-11 10:34
near:nico	0:-10 3:18 4:-11 6:-15 9:-16 10:13
near:niec	6:8
near:nige	0:21 1:-8 2:-44 3:-33 5:-31 6:-11 8:-48 9:22 11:-19
near:nigh	0:-56 1:-29 3:21 4:12 5:-38 6:-20 8:-63 10:46 11:-22
near:nile	4:8 5:-17 6:28 8:-8 10:-26
near:nine	0:11 1:11 2:-13 4:-22 5:9 6:-28 7:-73 8:-18 9:21 10:8 11:-44
near:nior	3:-15 9:23 11:-10
near:njia	3:15
near:nobo	0:-40 2:13 3:-41 5:-18 6:-48 7:17 8:-38 9:20 10:15 11:-15
near:non	2:-11 5:-16 6:24
near:none	0:-15 2:25 3:-27 4:-43 5:-30 6:22 7:10 8:-16 10:-30
near:noon	0:-48 1:-8 2:-8 3:-61 4:-44 5:21 7:-30 8:-33 9:31 11:18
near:nor	0:-19 4:-10 5:-10 6:-18 7:31 10:-9 11:-8
near:nort	0:-8 1:-8 3:32 5:-43 6:46 7:-23 8:-35 9:-53 11:-23
near:norw	11:-10
near:not	0:29 1:-41 3:-39 5:12 6:-24 7:52 8:-33 10:-74 11:-79
near:note	0:-24 4:27 6:-14 8:21 9:-20 10:-29 11:12
near:noth	0:-34 2:-30 3:-15 5:-14 6:-34 7:38 8:-19 9:-26 10:-27 11:21
near:noti	3:-8 11:15
near:nov	0:-32 2:-21 4:10 6:40 8:-29 10:24
near:nova	0:-16 2:-30 4:-27 6:-12 8:-38 10:38
near:nove	1:17 3:27 4:-59 5:-72 6:10 7:-14 8:-73 9:8 10:38 11:-18
near:novi	4:-15 5:-24 6:30 10:-11
near:now	3:-9 4:-52 5:-46 6:31 7:-18 8:11 11:-42
near:nrc	0:-8 5:-22 6:26 7:-13 9:-13
near:numb	2:-58 3:20 6:-21 7:25 8:-14 9:-23 10:-56 11:-23
near:nuns	0:12 3:-9 4:-10 5:-8
near:nur	3:28 9:-26 11:-8
near:nurg	3:-16 6:25 9:-10 11:-22
near:nurs	0:16 1:-10 2:-25 3:-48 4:39 5:24 6:-37 7:-61 8:-41 9:-26 10:-9 11:-18
near:nutr	2:-8 4:-9 5:28 6:-22 7:-11 10:-10
near:nuwa	0:-13 3:10 4:-18 5:-52 6:17 7:14 9:-21 10:-15 11:-19
near:nyal	0:-24 3:-19 4:55 5:-31 6:-49 7:-32 8:-10 10:-23
near:obei	0:-11 2:-9 3:17 4:19 6:-17 9:-12 11:-11
near:obse	1:-8 3:-25 4:-21 5:21 6:27 7:-13 9:14 10:-20 11:-12
near:ocan	3:42 9:-29 11:-21
near:occu	0:-14 4:-10 5:-32 6:32 7:-15 8:-15 9:-15 11:11
near:ocha	3:32 6:21 9:-26 11:-20
near:oct	0:16 2:-16 4:-21 5:-11 6:11 8:-14 10:-10
near:octo	0:43 1:-49 2:-10 4:-27 5:-13 6:-12 7:-54 8:15 9:-42 10:-9 11:-40
near:odda	3:35 9:-16 11:-23
near:odes	5:15 6:-13
near:off	0:27 1:15 2:-11 3:25 4:-37 5:-56 6:-19 7:17 8:-27 9:-66 11:-72
near:offe	5:21 8:12 10:-22 11:-10
near:offi	0:-17 1:10 2:-46 3:-13 4:15 5:-13 7:-34 8:8 9:-23 10:-30
near:oil	0:-25 6:-8 7:31 10:-8
near:old	0:-11 3:-39 4:-27 6:19 7:-9 8:-29 9:-22 10:8 11:33
near:olde	2:-13 4:23 6:11 7:-8 10:-26
near:oleh	3:20 5:-18 6:-8
near:olek	6:10
near:ombu	0:-19 2:-16 3:-21 4:47 5:-17 6:-19 7:-29 8:-32 9:-15 10:11 11:-8
near:once	0:-23 2:-9 3:37 4:-27 5:-14 7:-12 8:-22 9:-13 10:-37
near:one	1:-57 2:-9 3:-16 4:-11 5:16 6:-37 7:-22 8:18 9:24 10:-12 11:-49
near:ones	0:-33 3:-21 4:-24 5:24 6:21 7:-19 8:-24 10:20 11:-17
near:only	0:14 1:-17 2:-45 3:-14 4:-56 7:-9 8:-26 10:9 11:9
near:onto	0:-9 3:15 6:-9
near:open	0:-21 3:-36 4:-29 5:-24 6:-44 8:8 9:45 10:36 11:-36
near:oper	0:-37 1:-17 2:-48 3:-54 4:-67 5:23 6:25 7:-39 8:-23 9:-10 10:39 11:23
near:oppo	0:-27 2:-9 3:-20 4:-31 5:-22 6:-18 7:-9 8:22 10:17 11:12
near:orde	0:16 4:26 5:-21 6:-29 7:-12
near:ordn	1:-11 6:12
near:orga	0:15 2:-15 3:-27 4:23 5:-13 6:-9 8:-23 9:-38 10:-37 11:35
near:orie	0:-11 2:-11 3:-8 4:-23 6:39 7:-17 8:-9 10:-21
near:orig	0:32 2:-9 3:-12 4:-16 6:-32 8:-22 9:-11 11:16
near:oro	6:-8 7:9
near:orph	0:31 4:-10 5:-11 6:-30 10:-14
near:othe	0:-8 1:-44 2:-55 3:-11 5:-9 6:-10 7:-27 10:21 11:-43
near:ouah	0:-13 3:26 6:-13 9:-13 11:-21
near:our	0:25 1:-20 3:-23 4:27 5:-17 6:-17 7:-44 8:-59 11:-16
near:ours	0:-22 1:-8 2:-30 3:-25 4:38 5:-20 7:-13 9:-17 10:-39 11:-19
near:out	0:-28 1:-43 3:21 4:-63 5:-40 7:-52 8:9 9:-13 10:50 11:-66
near:outd	3:18 9:-10
near:outl	0:25 3:-27 4:11 5:-19 6:-9 8:-12 9:-16 10:-16 11:-9
near:outp	5:26 6:-21 7:-15
near:outr	6:19
near:outs	0:-22 2:-11 3:-33 4:-15 5:-30 6:-11 7:10 8:-37 9:36 10:39 11:-38
near:over	0:-47 1:8 2:14 3:19 4:-51 6:-18 7:-23 9:-12
near:own	0:19 1:-11 2:-50 3:8 6:14 7:-33 8:-35 9:-33
near:owne	0:-29 2:-30 5:-11 7:20 8:-31 10:10
near:oxyg	3:-11 5:17 7:-13 9:-8
near:pace	0:-14 1:-9 3:-14 4:-18 6:-14 7:22 8:-10 9:-22 10:-8 11:17
near:pack	0:-16 3:32 4:-11 5:-8 6:-14 8:-9 9:-10 10:-19 11:-28
near:page	0:22 1:-14 3:11 4:-17 5:-26 6:-31 7:-27 8:-29 9:-13 10:18 11:-32
near:pago	3:22 9:-8 11:-17
near:paid	0:-15 2:-31 3:-10 4:-31 6:18 7:-18 8:-26 9:-13 10:38 11:-23
near:pakh	3:-9 5:-8 6:24 7:-10
near:paki	0:8 2:-15 3:-48 5:-53 7:20 9:-36 10:9 11:36
near:pala	3:-10 5:-8 9:26 11:-22
near:pale	3:-14 4:-30 5:18 6:-22 7:-13 8:30
near:palm	3:12
near:pana	3:-21 4:-12 5:-21 6:30 7:-12 11:-9
near:pane	5:9
near:pann	0:-10 2:-12 4:31 10:-31
near:pape	0:-18 1:-19 2:-12 3:-10 4:-19 5:-18 6:-15 7:-16 9:38 10:-10
near:papi	0:22 3:-14 4:-24 6:-23
near:para	0:-15 2:-13 4:8 5:26 6:11 7:-17 8:-8 10:-14
near:pare	2:-14 3:-32 5:-59 6:46 8:-17 9:15 10:-27 11:-32
near:pari	0:-16 1:-11 2:-10 3:49 4:-20 5:-45 7:-33 8:-8 9:-15 10:-11 11:-11
near:park	3:24 4:-28 6:-23 7:-9 10:18
near:parl	0:-21 6:25 9:-8
near:part	1:-18 2:-43 4:12 5:-15 6:-17 9:-21 11:-25
near:pass	1:-21 3:14 4:-17 5:-38 6:11 7:-25 8:12 11:-45
near:past	1:20 2:-31 3:15 4:-37 5:-58 6:8 7:-17 8:12 10:-12 11:-16
near:path	0:25 2:-9 3:19 4:-22 5:-16 7:-8 8:-17 9:-10 10:-19 11:-8
near:pati	0:-32 2:-19 3:-27 4:19 5:49 6:-33 7:-17 8:-22 10:-33 11:-8
near:patn	6:9
near:patr	0:-30 2:-18 3:-17 4:-20 5:-16 6:21 7:-17 9:-11 10:24 11:-8
near:paul	5:-15 6:22
near:paus	8:-9 10:13
near:pay	4:-8 10:13
near:paym	4:-8 6:-8 10:16
near:pays	6:11
near:paz	5:-17 6:19
near:peac	1:-10 2:-29 3:-30 4:11 6:30 7:-20 8:-12 9:-8 10:-40 11:-14
near:peak	6:-12 11:-9
near:penc	6:-11 7:16
near:penh	3:12 6:-9
near:peni	3:14 5:-8 7:-11
near:pens	0:-16 3:-18 4:9 5:22 6:-26 7:-31 9:-24 10:-27 11:22
near:pent	0:-16 2:-13 4:23 6:-9
near:peop	1:-49 2:-94 3:8 4:-23 5:-21 7:11 8:-64 9:15 10:26 11:-18
near:per	0:-8 1:19 3:-24 4:-12 5:22 6:-35 7:-10 9:-18 11:23
near:perc	3:-14 5:23
near:perh	3:-18 9:16
near:peri	0:18 1:-19 2:-31 3:-61 4:-8 5:-39 6:53 7:-18 8:-19 9:-12 10:-36 11:29
near:perm	3:15
near:pers	0:-38 1:-15 2:-45 3:30 4:25 6:-21 7:17 9:-43 11:-34
near:peru	5:-9 6:21
near:peti	3:11
near:petr	2:-10 4:-12 5:30 6:-27 8:-8
near:phar	0:-22 4:37 5:-29 6:-27 7:-22
near:phas	0:-13 3:-18 4:-22 6:-22 7:-8 8:17
near:phil	0:-9 2:-8 4:17 5:-19 6:22 7:-20 10:-11
near:phon	5:-13 7:16
near:phot	3:-17 4:-17 5:-31 7:29 10:-11
near:pick	0:-28 2:-18 3:-20 5:23 6:-29 7:-8 9:-11 10:9
near:pict	0:-16 2:-13 3:-15 4:30 6:-24 7:-18 10:-12
near:pier	3:25 7:-12 9:-17 11:-18
near:pilg	6:8
near:pilo	2:-8 4:-18 5:-12 7:24 10:-10
near:pira	0:26 2:-15 4:-12 8:-16 10:-8
near:pist	5:20 6:-11
near:pit	0:-29 2:-15 3:-11 4:16 5:-13 6:36 7:-30 10:-26
near:pitc	3:15 9:-13
near:pits	0:-12 3:-14 4:-13 5:-8 6:28 7:-16 10:-12
near:pkt	6:8
near:plac	0:-30 1:-12 2:-27 3:18 4:-18 5:-59 6:46 7:-50 8:8 9:21 10:-46 11:-11
near:plai	3:-11 9:18 11:-10
near:plan	0:-45 1:-9 2:-27 3:-25 4:-10 5:-34 6:11 7:-36 8:-16 10:29 11:17
near:plas	5:17 6:-15
near:plat	2:-13 4:-10 8:13 10:-15
near:play	7:8
near:plea	4:-16 10:16
near:plun	5:-28 6:14 7:23
near:plus	8:8
near:poin	3:22 5:-13 7:-10 9:-16 11:-10
near:pois	0:-14 1:-15 2:-8 3:-17 4:-11 5:84 6:-75 7:-14 10:-23
near:pola	9:9
near:poli	1:-22 2:-78 3:-54 4:-23 5:-8 6:17 7:-19 8:-12 10:23 11:-31
near:poll	5:-17 6:24 7:-11
near:pont	0:-24 4:-12 6:27
near:popu	0:-20 4:-30 5:-26 6:-9 7:-22 8:-12 10:13
near:port	0:-20 2:19 3:8 4:-23 5:-15 6:14 7:-30 8:-10 9:-16 10:16 11:-8
near:posi	0:11
near:post	0:-29 1:-8 5:-34 6:21 7:-16 8:-12 9:-17 10:20 11:-12
near:poun	4:-16 10:18
near:powe	4:21 5:20 6:-28 7:-18 8:-19 10:-23
near:prac	0:-9 3:-25 5:-8 6:-15 9:26
near:prad	5:-21 6:29
near:pray	0:26 2:-11 3:-30 4:-10 5:22 6:-30 7:8 10:-27
near:pre	3:29 9:-26 11:-12
near:prea	4:10
near:prec	0:-8 3:-14 4:-10 5:-12 10:-8 11:21
near:pref	0:-30 1:-10 3:17 4:-13 5:18 6:23 7:-25 9:-47 10:-10 11:-45
near:preg	2:-8 3:30 5:22 6:-38 7:-16 9:-13 10:-13
near:prel	6:8
near:prep	3:-27 5:-9 7:-17 9:28
near:pres	1:-15 2:-35 3:-39 4:27 5:12 6:38 7:-35 8:20 9:-38 10:-59 11:-8
near:prev	0:8 2:24 3:-10 4:-20 5:-20 6:12 7:-33 8:15 10:-26
near:pric	2:-15 4:-8
near:prie	6:13
near:prim	0:-22 3:16 4:-28 5:-12 7:-13 9:-8 11:-9
near:prin	0:-9 2:16 4:-39 5:-24 6:-12 7:-12 8:-8 9:-16 10:18 11:-8
near:pris	1:-35 2:-17 3:-49 4:60 5:-30 6:-30 7:-30 9:-46 11:-42
near:priv	3:-17 5:-41 6:36 7:-8 9:-24 11:25
near:prob	3:16 7:-19
near:proc	0:-19 6:20
near:prod	4:-8 5:24 10:-23
near:prog	2:-14 3:-9 5:21 6:-24 8:-21 10:-10 11:-10
near:proj	1:17 4:-8 6:-18 7:-8
near:prom	0:-16 2:-11 3:-14 4:-33 5:-11 6:-38 7:-10 8:-12 10:44
near:prop	2:-12 4:-8 6:12 8:-19 10:23
near:pros	0:-21 2:15 3:-8 4:-30 5:-33 6:36 7:-19 8:-28 10:23
near:prot	3:-11 4:-8 5:-26 6:13 8:-8 9:25 10:-17 11:-20
near:prov	0:-25 1:9 2:-13 3:24 4:-25 5:-39 6:37 8:20 9:-78 10:-44
near:publ	0:-26 2:-13 3:8 4:-25 5:-28 6:13 8:-15 10:28 11:-15
near:pull	2:-28 3:-41 4:-25 5:26 6:49 7:-50 8:-12 9:-14 10:-47 11:-14
near:pump	11:10
near:punj	3:-27 5:-23 6:14 7:-11 9:-28 11:31
near:pupi	0:42 2:-29 3:21 5:-24 6:-11 7:-24 8:-19 9:-35 10:-29 11:-10
near:pure	0:-11 2:19 4:-14 5:-11 7:-12
near:purs	6:18
near:push	3:26 6:-13 9:-28 11:20
near:put	0:-42 1:-31 2:-18 5:-10 6:16 8:-13 10:-19
near:puts	0:30 1:-21 2:-27 3:17 4:-46 6:-15 9:10 10:-10 11:-26
near:putt	3:-9 4:27 6:-17 7:-12 8:-30 10:-11
near:qala	3:-37 6:-9 9:-33 11:42
near:qata	0:-10 4:-19 10:12
near:quak	0:-9 3:13 7:-19 9:-16
near:quan	6:8
near:quar	0:11 1:18 2:-15 3:15 4:-15 5:-26 6:-12 7:19 8:-18 9:-33 10:-17 11:-19
near:ques	6:-8 7:9
near:queu	1:-8 2:-25 5:-26 6:41
near:quot	0:-8 3:-12 5:-12 6:25
near:radi	4:-16 6:16 7:-15 10:8
near:radw	6:22
near:rafa	2:-11 5:18
near:raid	0:21 2:-61 4:-48 5:-21 6:36 7:-44 8:-18 9:-10 10:34 11:-8
near:rail	0:-8 2:-10 4:-18 5:-16 6:30 10:-10
near:rain	0:-17 2:-12 3:40 4:-18 6:-14 7:-12 9:-31 10:19 11:-25
near:rais	0:-13 1:-8 4:-20 5:24 7:-41 9:-13 11:-20
near:raja	5:-9 6:30 7:-10
near:rakh	0:-13 2:-21 3:44 4:-11 5:-25 6:-9 7:-9 9:-25 10:-9 11:-15
near:rama	0:-30 2:-11 4:-18 5:12 6:-9 8:42 10:-27
near:rame	6:8
near:ran	0:-24 2:-29 3:-12 4:-30 5:-17 6:42 7:10 8:-11
near:rang	1:18 5:-18 7:-22 11:-8
near:rans	0:-24 1:-11 2:29 3:-34 4:37 5:-28 6:-63 7:-27 8:-36 9:-9 10:43 11:-25
near:rapi	10:8
near:rate	6:12
near:rati	3:-32 9:31 11:-23
near:ravi	6:11 7:-10
near:rawa	0:-10 3:18 4:-17 5:-12 6:22 9:-11 10:-12
near:raze	3:13
near:reac	1:-20 2:14 3:43 4:-60 5:-32 6:14 7:-9 8:-15 9:-53 10:34 11:-35
near:read	0:23 2:-18 3:20 4:-24 6:-41 9:-8
near:real	6:12
near:rebe	0:-48 1:-14 2:-19 3:-29 4:27 5:-38 7:11 8:12 9:-12
near:rebu	3:21 5:-15 6:-14
near:reca	0:-17 1:-17 2:-20 3:9 4:14 5:-35 6:8 7:25 8:-17 9:-25 10:-20 11:-10
near:rece	0:-44 1:-14 2:-27 3:-19 4:-37 5:32 7:-34 9:-30 11:34
near:reci	3:24 4:-15 6:-16 7:-12 9:-20 10:-13 11:-20
near:reck	0:21 1:-9 2:-28 3:31 4:-39 5:-39 6:-24 7:-31 8:-31 9:11 10:14 11:-21
near:reco	0:-15 1:28 2:-46 3:-9 4:-20 5:-23 6:32 7:-22 8:-46 9:-15 10:-10 11:-34
near:recr	0:-11 3:-26 5:-8 6:-10 8:-8 9:-22 11:29
near:red	0:-51 1:-18 3:26 4:-58 5:29 6:-42 7:10 9:-48 10:30 11:-43
near:redu	6:9
near:refe	3:-13 5:54 6:-43 7:-15 10:-18
near:refi	0:-19 2:-12 4:19 6:30 7:-29 10:-11
near:refr	4:-9 5:-14 6:27 8:-11 10:-23
near:refu	0:-22 1:-11 2:-11 3:-19 4:-21 5:24 6:-22 8:-19 9:33 10:-30 11:-26
near:rega	3:-19 4:16 5:21 6:-23 8:8 10:-18
near:rege	3:13
near:regi	1:-42 2:-47 3:-23 4:-34 6:-13 7:53 8:-12 9:-21 10:-8
near:regr	2:-27 5:-17 6:35 10:-12
near:reha	3:14 5:-9 6:-16 9:-33 11:16
near:reje	0:-14 1:-14 2:-20 3:-13 4:28 6:13 7:-11 9:-14 10:-22
near:rela	0:-40 1:-10 2:-9 3:39 4:-60 5:-64 7:37 8:26 9:-62 10:-32 11:-53
near:rele	0:-48 1:-12 2:-65 3:-42 6:-23 7:-38 8:23 9:-23 10:39 11:-30
near:reli	0:-9 5:-17 7:-14 8:-12 11:15
near:relo	3:8 6:-8 11:-16
near:rema	0:-32 2:51 4:13 6:-28 8:-24 9:10 10:-113 11:-85
near:reme	3:-12 4:-16 6:15 9:-23 11:24
near:remi	3:-22 6:12 9:23
near:remn	1:13
near:remo	6:20
near:rent	3:34 5:-16 6:-17 7:-10 9:-22 11:-21
near:repa	0:-15 3:-11 5:-17 6:24 7:-17 8:-16 10:-28 11:30
near:repe	4:10
near:repl	2:20 4:-19
near:repo	0:25 1:-37 3:-31 4:-39 6:13 7:-12 9:-15 11:-41
near:repr	0:10 4:20 6:-12 10:-13
near:repu	3:-22 9:13 11:15
near:requ	2:-16 3:-9 4:16 5:9 7:-21 8:23 10:-39
near:resc	0:-8 1:-12 2:-33 3:-29 4:-36 5:10 6:47 7:-31 8:-33 9:-16 10:15 11:-14
near:rese	0:23 1:-11 2:-19 3:-37 4:-27 5:8 6:37 7:-37 8:-12 9:-58 10:-26
near:resi	1:-10 2:-26 3:-12 4:-43 6:29 7:-37 8:-8 9:-10 10:31 11:-12
near:reso	0:-8 6:-8 7:13
near:resp	0:-13 2:-11 3:-32 4:24 5:21 6:-28 9:8 10:-19 11:-8
near:rest	1:-9 3:-8 4:-48 5:-32 6:22 7:-36 9:-26 10:15 11:11
near:resu	0:-26 2:-16 4:-14 5:-12 6:38 10:-15 11:-12
near:reta	6:15
near:reti	0:17 2:-8 4:-9 6:13 10:-18
near:reto	2:-8 9:17 11:-24
near:retr	0:-17 1:-8 6:17
near:retu	0:-87 1:-26 2:-14 3:-45 4:-12 5:-78 10:-30 11:41
near:reun	0:-9 3:-14 4:-9 5:-12 6:-10 7:12 8:28 10:-23
near:reut	0:-22 2:10 6:-29 7:-19 8:11 10:10
near:reve	3:10 5:-25 10:-13 11:21
near:revi	3:-20 4:-11 5:-8 6:22 7:-11
near:rice	0:24 3:-9 5:-11 6:-16
near:rifl	6:15
near:righ	1:-23 3:-20 4:17 5:-22 6:26 8:-38 9:-34 11:-21
near:ring	6:17
near:riot	0:17 2:-8
near:rise	0:-12 1:23 3:-32 4:-8 5:-33 7:-12 9:42 11:-25
near:risk	0:22 3:-29 4:-12 5:-16 7:-17 9:-20 10:-17 11:24
near:rive	0:-8 1:-9 2:-14 3:-56 4:-32 5:-57 6:27 7:20 8:-13 9:59 10:-12 11:-37
near:riya	8:27 10:-23 11:-15
near:road	0:-26 1:-32 2:-19 3:24 4:-23 6:9 7:-33 8:-21 9:-11 10:-21
near:roca	6:14
near:rock	5:-20 6:20
near:rohi	3:-17 5:-12 6:-21 7:17 9:30 11:-43
near:roll	0:-11 3:-11 4:-14 5:-10 6:-21 7:26 10:-9
near:roma	0:-27 4:28 6:-11 8:-9 10:-11
near:roof	3:12 5:22 6:-25
near:room	0:-32 2:-9 3:10 4:26 6:-50 7:-33 8:-19 10:-36
near:rose	5:-30 6:46 7:-22
near:rosh	3:-21 4:-13 5:-21 6:28 7:-13 11:-9
near:roug	3:20 6:-17 9:-23 11:19
near:roun	0:-26 2:-11 3:39 4:8 5:-8 7:-11 8:-8 9:-15 10:-16 11:-28
near:rout	0:-12 1:-17 3:-34 4:-12 5:-38 6:40 7:-16 9:-19 10:-10
near:row	0:-9 2:-8 5:-22 6:31
near:rows	0:31 4:-22 5:-12 6:-29 10:-14
near:roya	2:-8 5:-18 6:18 8:-21 10:21
near:rsf	2:-15 3:-22 4:36 5:-14 6:-37 7:-17 8:-10 10:-13
near:rubb	0:-17 1:-8 2:-27 3:-12 4:-18 5:-8 6:59 7:-35 8:-10 10:-18
near:ruin	2:-11 3:-9 6:22 11:10
near:rule	4:24 5:-14 6:-21 7:-15 10:-17
near:ruli	3:-10 5:-11 6:14 10:-16 11:17
near:run	0:-29 2:-19 3:33 4:-10 5:14 7:-14 9:-18 10:-10 11:-16
near:runn	2:16 3:22 4:-17 5:-8 6:-25
near:runs	3:-30 6:-22 9:-14 11:32
near:rura	3:29 5:9 6:18 7:-23 9:-30
near:rush	5:-8 6:9
near:rusi	3:-21 6:-8 9:27 11:-17
near:russ	0:-52 1:12 3:-44 5:-51 7:-33 10:20 11:-33
near:ruts	0:-12 3:-8 8:-16 9:-13 10:-8 11:19
near:rwan	3:-33 6:-18 9:35 11:-16
near:sack	0:24 2:-27 3:-9 4:-18 5:-25 6:12 7:-11 10:-13
near:sada	5:-14 6:19
near:safe	0:-26 1:-16 2:-34 3:14 4:-16 6:-10 8:-11 10:19 11:-9
near:saga	3:-36 5:24 6:23 7:-18 9:-24 11:-29
near:sahe	0:-22 3:19 6:30 9:-20 11:-11
near:said	0:-22 1:-23 2:-17 5:-33 6:11 7:-9 8:-43 9:-45 10:8 11:-11
near:sail	6:18 7:-8
near:sain	0:10 3:25 4:-14 6:-12 9:-10
near:sala	3:14 4:-21 5:-13 7:-11 10:21 11:-15
near:sale	6:16
near:sali	3:-34 11:24
near:salv	8:10 10:-8
near:sama	6:16
near:samb	0:-23 2:-12 4:-18 5:-16 6:27 8:-8 10:-14
near:same	0:31 1:-30 2:-34 3:-14 6:-13 8:-24 9:-46 10:27 11:24
near:san	5:15
near:sana	0:27 2:-10 3:-31 4:-39 5:-45 6:-27 7:-23 8:46 9:-20 10:-41 11:-25
near:sanc	3:-17 9:19 11:-15
near:sand	0:-21 2:-23 3:-8 4:23 5:-33 6:-31 7:30 10:15
near:sang	3:-15 5:-12 6:30 7:-14 9:-17 11:15
near:sani	0:20 4:22 5:-17 6:-27 7:-22 8:-10 10:-21
near:sans	5:17 6:-8
near:sant	3:20 5:19 6:-23 9:-15 11:-16
near:sao	5:10
near:sar	6:16
near:sara	6:8
near:sat	4:23 6:-13 8:-22
near:sate	5:-16 6:21 7:-8
near:satu	0:-14 2:-21 3:-13 4:-34 10:23
near:saud	0:-40 1:-9 2:-22 3:-20 4:-31 5:-38 6:-26 7:-25 8:82 10:-78
near:save	2:-21 3:-10 4:-8 5:22 6:-20 8:-8 9:-10
near:saw	0:-38 1:-9 3:-13 4:8 5:13 6:-14 7:-31 9:-8 10:-14 11:-13
near:say	0:-49 1:-17 2:-44 3:-27 5:-41 6:49 8:-39 9:23 10:-9 11:-29
near:sayi	4:-12 6:14 7:-10 10:10
near:says	2:-15 4:-33 5:8 6:-17 7:-37 8:-28 9:-30 10:11 11:27
near:sbm	0:-19 2:9 6:14 10:-10
near:scen	2:-9 5:-18 6:30 7:-15
near:sche	3:20 4:-10 7:-20 9:-13 10:-8
near:scho	1:-30 2:-68 3:52 4:-24 5:-10 9:-90 10:-67
near:scie	10:11
near:scou	0:12 4:-8 7:-9
near:scra	6:14 7:-10
near:sea	5:-12 6:17 7:16 11:-12
near:sear	0:-18 1:-9 2:-11 3:-31 4:-29 5:-37 6:-15 7:61 8:-14 9:-24 10:-16 11:-10
near:seas	3:37 6:-17 7:9 9:-20 11:-26
near:seat	0:-16 4:-21 5:-12 6:-12 7:-12 10:24
near:seco	0:-22 1:-16 2:17 4:-59 5:-15 6:-11 8:10 9:10 11:-48
near:secr	0:-10 2:-11 3:-12 4:23 5:-26 6:23 7:-19 9:-8 10:-14
near:sect	3:14 6:14
near:secu	0:-12 1:-12 2:-31 3:-45 5:-44 6:39 7:-24 8:-9 10:32 11:-15
near:sede	0:-12 3:42 6:-34 9:-36 10:-9 11:-24
near:see	0:-16 2:21 3:-26 4:16 5:-17 6:-36 7:-30 8:-8 9:-28 10:-14 11:17
near:seek	3:-24 8:-10 9:22 11:-16
near:seen	0:-9 1:-11 2:-32 3:-31 4:-8 6:-41 7:35 8:-32 9:-28 10:18 11:-18
near:sees	0:-11 4:-12 5:35 6:-17 8:-21 10:-20
near:seiz	0:50 1:-9 2:-83 3:-33 4:13 5:-45 6:-57 7:-25 8:-11 10:-18
near:self	0:8
near:sell	4:-9 5:-8 6:-26 7:24 9:12
near:sema	3:19 6:-11 8:18 9:-13 10:-19
near:sena	3:16 9:-12
near:send	0:-21 2:20 3:8 4:-10 8:-23 9:15 10:-30
near:sene	0:-15 2:-18 3:-8 4:-11 5:-19 6:33 9:-8 10:-28
near:seni	6:9 7:-8
near:sent	0:-12 1:-13 2:-53 4:-59 5:-11 6:-28 7:10 8:50 9:-47 10:25 11:-36
near:sepa	0:-29 2:-15 3:-18 7:27 8:-18 9:-17 11:24
near:sept	0:-14 1:-32 2:-55 3:-41 4:-53 5:-56 6:11 7:8 8:-26 9:32 10:9 11:9
near:serb	5:49 6:-46 7:-9
near:seri	3:-11 4:-10 5:52 6:-43 7:-10 10:-24
near:serv	0:-49 1:-17 2:-37 3:-28 4:-18 5:-53 6:28 7:-20 8:44 9:24 10:-26
near:set	0:-16 1:-12 3:29 6:-18 7:12 8:-18 9:-26 11:-22
near:sets	0:-15 2:-16 6:26
near:sett	0:-16 3:42 4:-19 5:12 7:-13 9:-48 11:-15
near:seva	0:-9 3:-13 4:-12 5:35 6:-28 10:-14
near:seve	2:-41 3:-25 4:-24 5:13 9:-20 10:-9
near:shab	0:-17 3:9 4:-14 5:-10 6:30 11:-9
near:shaf	5:14 6:-10
near:shah	5:-12 6:22
near:shak	4:-11 5:-21 6:-31 7:30
near:shal	0:-14 2:-9 3:-8 4:-8 5:-12 8:-10 10:20
near:shan	3:-40 5:26 7:-19 11:-16
near:shar	0:-10 3:-18 5:15 7:-20 9:23 11:-16
near:shat	3:23 5:19 6:-23 7:-12 9:-8 10:-9 11:-19
near:she	0:22 2:-56 3:-29 5:-13 8:-37 10:-8
near:shee	3:-22 4:-13 6:26 7:-14
near:shel	0:-38 1:-19 2:-34 3:48 4:-26 5:-23 6:-25 7:-11 8:-12 9:15 10:-26 11:-33
near:sher	5:-12 6:13
near:shif	0:-19 2:-23 3:-10 4:20 5:-12 6:18 9:-11 10:-24 11:-8
near:ship	0:18 2:-21 3:-9 4:33 5:-11 6:-16 7:12 8:-30 10:-38
near:shir	0:8 3:24 5:9 6:-13 11:-24
near:shoc	5:-23 6:27
near:shoo	0:-11 2:-33 4:-20 5:18 6:20 7:-8 10:-28
near:shop	4:21 8:-16
near:shor	2:-13 4:-44 5:-31 6:27 7:17 8:-28 9:-14 10:31
near:shot	0:-90 1:-36 2:28 3:-33 4:-15 5:-76 6:107 7:-57 8:-68 9:-21 10:-75 11:-22
near:shou	0:13 1:-9 2:-33 3:-23 4:13 6:-21 7:-42 8:-14 9:30 10:-40 11:-25
near:shov	3:-11 5:-9 6:11 11:16
near:show	1:-9 2:22 3:-9 4:20 5:-9 7:-15 8:-25 9:-13 10:-35 11:11
near:shra	5:50 6:-41 9:-8
near:shri	0:-8 1:-13 3:-35 4:-15 6:-27 7:27 9:-27 11:29
near:shru	1:-8 3:23 5:-10 6:22 9:-28 10:-12 11:-27
near:shuj	2:23 4:-8 6:-8 7:-9 10:-8
near:shut	0:-14 2:-12 6:10 7:-10 8:-10 9:14 10:-10
near:sick	0:-8 2:15 4:-25 6:-11 8:-25 10:23
near:side	0:-21 1:-24 3:-43 5:-61 6:13 7:-34 8:41 9:18 10:-24 11:-32
near:sieg	0:-26 1:16 2:-22 3:-10 4:-18 5:-22 6:22 7:-12 8:8 9:-10 10:-12
near:sigh	4:-10 5:18 6:-15
near:sign	0:-28 1:-14 2:37 3:-14 4:-49 5:-40 6:10 8:14 9:11 10:-39 11:-35
near:simi	2:-12 3:-8 4:-11 6:26
near:sina	5:9 7:-14
near:sinc	0:-14 1:16 2:-40 4:-24 5:-32 6:-22 7:-31 8:24 9:-17 11:12
near:sind	3:13 6:15 7:-9 9:-19
near:sing	0:-42 1:-10 2:-29 3:-43 4:-32 5:-49 6:44 7:-24 8:-14 9:36 10:-26
near:sinj	3:15
near:sink	3:-12 5:-10
near:sist	0:-30 2:12 3:-9 5:-28 6:10 7:-17 8:-16 10:20
near:site	1:25 2:-23 3:16 5:-55 6:-15 7:-27 8:-26 10:-18
near:sitt	0:-15 2:-25 4:39 5:10 6:-20 7:-25 8:-16 9:-25 10:-24 11:-31
near:situ	2:-8 4:-11 6:-31 7:30
near:six	0:-21 1:-25 2:-69 3:22 4:23 5:30 6:-33 7:-32 8:8 9:-45 10:-39
near:sixt	0:11 1:11 2:12 3:-34 4:-20 7:-9 8:-11 9:-16 10:-43 11:28
near:size	3:11
near:slai	0:-30 2:-34 3:-29 4:-22 5:-16 6:71 10:-21
near:slau	2:-30 3:-18 5:-15 6:35 10:-14
near:slee	0:-30 1:-10 2:-14 3:28 4:-37 5:-52 6:-39 7:-12 8:-9 9:25 10:-27 11:-51
near:slep	2:-15 3:25 4:-10 5:20 6:-19 10:-24 11:-9
near:slid	3:-10 5:-10 6:23 7:-10
near:slig	5:24 6:-23 7:-11 10:-9
near:slip	0:-31 2:-27 4:-10 10:40
near:slop	0:10 3:31 4:-13 5:-17 6:-22 7:-14 9:-10 10:-8 11:-16
near:smal	0:-42 2:28 3:12 4:-43 5:-16 6:43 7:-20 8:-10 9:-27 10:-39 11:-8
near:smok	3:-8 4:-12 6:16 7:-11
near:snak	0:-29 2:28 4:-27 5:31 6:-24 7:-12 8:-10 9:-9 10:-31 11:-12
near:snow	6:10
near:soci	0:33 4:-33 5:-28 6:-8 7:-10 8:-16 9:22 10:-20 11:-33
near:sofa	6:8
near:soil	6:8 9:13
near:sold	1:-25 2:-8 3:-61 5:-18 6:-17 7:-38 8:32 9:-44 10:17 11:-40
near:soma	0:-27 2:-19 4:27 5:-11 7:29 8:-19 9:-28 11:-18
near:some	0:21 1:-15 2:-62 3:13 4:-21 6:-17 7:-14 9:-38
near:son	4:-16 5:-28 6:42 7:-12
near:sond	0:-24 4:-12 6:27
near:sons	4:-21 8:-19 10:24
near:soro	3:-15 5:15
near:sorr	2:-8 5:-13 6:-11 7:20
near:soug	0:-15 1:-9 4:-30 5:-24 6:-61 7:62 8:-19 9:14 10:-8
near:sour	0:13 2:-22 4:-39 6:30 7:-31 8:-10 9:-12 10:18 11:-35
near:sout	0:-18 1:-18 2:-39 3:-11 4:-24 5:-21 6:10 7:-13 8:38 10:-57
near:spac	0:21 10:-19 11:-16
near:spai	6:22
near:span	5:-11 6:22
near:spea	1:-20 2:-31 4:-22 5:13 6:-13 8:-12 9:-8 10:-24 11:8
near:spec	0:-9 2:-16 3:-8 4:-18 5:-16 6:26 7:19 8:-18 10:-10
near:spee	0:22 4:-22
near:spen	0:-8 2:-19 3:29 4:32 6:-24 7:-19 8:-24 9:-25 10:-37 11:-17
near:spin	3:-31 4:-8 5:10 6:-15 7:-8 9:-25 11:38
near:spok	1:-24 2:16 3:-39 4:-32 5:20 6:-27 7:-23 9:-37 11:28
near:spon	2:-14 3:-12 5:-14 6:24 9:16
near:spor	3:20 9:-8
near:spot	0:-13 4:-8 6:25
near:spre	3:10 5:-21 6:14 7:-8
near:spri	0:19 1:-13 2:-19 5:-18 6:-26 7:17 8:-17 10:-26
near:spyi	0:-22 3:-11 4:22 6:-15 8:-20 10:-14 11:16
near:sque	0:9 3:-16 5:-9 6:-15 9:17 10:-21 11:18
near:sri	0:22 2:-8 3:-20 4:-20 6:29 7:-18 8:-8 9:-21 10:-11 11:-16
near:stab	2:-33 4:-44 5:36 7:-45 8:-8 10:-25
near:stad	0:-11 4:-15 5:-11 6:-8 9:13 10:-15 11:-19
near:staf	0:11 2:-26 3:-22 5:-22 6:17 7:-19 8:-27 9:-24 11:20
near:stag	2:-10 3:-14 4:-14 6:30 7:-14 8:-15 10:16
near:stai	3:18 4:-9 5:-24 6:24 7:-10 10:-9
near:stal	3:24 7:-17 9:-12 11:-18
near:stan	1:-11 2:-15 3:13 4:14 5:-11 7:21 8:-15 9:-35 10:-20 11:-20
near:star	0:15 1:-20 2:-22 3:-8 4:-48 5:-54 6:19 7:-45 9:-31 10:-35 11:33
near:stat	0:-27 2:-59 3:26 4:-9 5:-22 6:25 7:-8 8:-43 11:-35
near:stay	0:-35 1:-16 2:-33 3:49 4:40 5:-37 6:-16 7:-19 8:-34 10:-49 11:-28
near:stee	6:13 9:-9
near:step	0:-18 2:-15 3:10 4:-31 5:26 6:-35 7:-23 9:-24 10:11 11:-21
near:stil	0:-63 1:-37 3:12 4:86 5:-33 6:-60 7:23 8:-91 9:18 10:-33 11:-80
near:stit	0:-13 4:-10 5:37 6:-33 7:-10 10:-11
near:stol	0:-8 4:17 7:-8 10:-8
near:ston	3:-21 4:-19 5:-8 6:-11 7:19 11:-14
near:stoo	1:-14 3:-29 4:-8 5:-37 6:36 7:-27 11:-23
near:stop	1:-9 2:-22 3:14 5:-14 6:23 7:-40 8:-11 10:-27 11:-37
near:stor	2:-30 3:-12 4:-18 5:-9 6:36 7:9 8:-8 10:-17
near:stra	0:-13 2:12 3:-38 4:-35 5:-39 7:-8 9:13 10:27 11:16
near:stre	0:42 1:-13 2:-38 3:-19 4:-52 5:-32 7:-12 8:11 9:-25 10:-10 11:-29
near:stri	1:-9 2:27 4:-19 5:-15 7:11 9:-16 10:-21
near:stro	5:-16 6:22
near:stru	0:-11 1:-9 2:-24 3:-20 4:11 6:17 7:-16 9:-8 10:-14
near:stud	2:-27 4:22 5:-36 6:61 7:-32 8:-15 10:-19
near:sub	5:-15 6:20 7:-13
near:subs	5:-9 6:17
near:subu	0:20 7:-23
near:succ	0:-11 3:-8 5:-22 6:33 7:-25 8:-12 10:-10
near:such	3:36 5:-11 9:-9 11:-34
near:suda	0:-57 1:-22 2:-40 3:-38 4:-25 5:-66 6:-37 8:55 9:42 10:-42 11:-25
near:suff	0:-8 1:-10 4:-8 5:38 6:-13 9:-19 10:-9 11:-12
near:suga	0:-19 2:-12 3:18 4:17 6:-9 9:-22 10:-12 11:-13
near:suic	6:8
near:sum	3:-31 7:-13 9:-20 11:30
near:suma	5:-13 6:30
near:summ	2:-8 3:-23 4:-15 5:-13 6:39 7:-9 9:-20 10:-25
near:sumy	6:12
near:sund	0:-25 1:-16 2:-46 3:-30 4:-62 5:-16 6:23 9:-16 10:24 11:29
near:sunk	0:-9 6:10
near:supe	6:12 7:-17
near:supp	0:-19 3:11 4:-22 6:26 7:-16 8:-29 9:-21 10:31
near:supr	2:-16 4:-9
near:surg	0:-24 2:-27 3:-24 4:-8 5:56 6:-27 7:-44 8:-9 9:-10 10:-13
near:suri	6:9
near:surr	0:10 3:9 6:10
near:surv	0:13 1:-18 2:59 3:17 4:-37 5:13 6:-34 8:-10 9:-34 10:-29 11:-52
near:susp	0:-26 2:-14 3:-13 4:10 6:31
near:sust	2:-20 3:-17 4:-14 5:29 7:-18 8:-9 9:-11 10:-22
near:suzu	3:18 9:-8 11:-8
near:swam	6:-18 7:21
near:swap	0:-12 2:-12 3:-9 4:-30 5:-12 6:-27 7:-8 8:42 9:-11 10:-19 11:-10
near:swee	3:17 5:-18 6:28 7:-13 9:-19
near:swei	3:10 8:13 10:-9
near:swep	0:-10 3:-14 5:-13 7:15 9:-9
near:swis	0:-33 2:-12 4:10 5:-11 7:31 8:-8 10:-32
near:syri	0:-17 1:-15 3:-49 4:-12 6:50 8:-14 10:-31 11:12
near:syst	1:27 6:-29
near:tabl	0:-13 2:-39 5:16 6:10 7:-12 10:-16
near:taga	0:-20 4:27 5:-13 7:-10 10:-14
near:tail	3:-9 4:-17 5:22 6:-9 7:-12 10:-9
near:taiw	5:17 7:-14
near:take	0:65 1:-43 2:-13 3:8 4:-21 6:-86 7:-57 8:10 10:-22 11:-8
near:taki	2:-11 3:-22 4:-32 5:-32 6:45 7:-19 8:-9 9:-9 10:-13 11:-17
near:tali	6:17
near:talk	2:-33 3:-15 4:-13 5:8 7:-19 8:19 9:-9 10:19 11:-12
near:tall	0:18 1:19 2:-19 3:-11 4:-12 6:-29 7:-13 8:-11 11:12
near:tami	0:46 2:-19 4:-32 6:-38 7:-15 8:-18 10:-22
near:tank	1:25 2:-11 3:-17 4:26 5:-25 7:-13 8:-13 10:-35
near:tanz	2:19 3:-39 4:-19 5:-8 6:12 7:-10 9:25 10:-10
near:targ	6:9
near:tarp	3:11 5:-11 6:10 7:-20 9:-12
near:tawi	0:23 2:-11 3:60 4:-17 5:-28 6:-28 7:-9 8:-13 9:-47 11:-38
near:tbil	5:8
near:tea	3:-12 5:17
near:teac	0:60 1:-10 2:-26 3:-36 4:-37 5:-30 7:-24 8:-35 9:-21 10:-21 11:-9
near:team	0:22 2:-24 3:-28 4:-17 6:-30 9:-10 10:14
near:tear	5:16 6:-10
near:tech	4:-18 5:-24 6:28 10:-20
near:teen	0:-21 3:-14 4:-15 5:11 7:-11 8:-15 10:-21 11:25
near:teet	2:-17 5:-14 6:31
near:tehr	0:-9 4:-12 5:-10 9:33 11:-25
near:tele	0:-23 2:-15 3:-27 6:30 8:-23 9:29 11:-28
near:tell	1:-10 2:-37 3:17 4:-16 5:28 6:-14 7:-28 8:-11 9:-10 11:-20
near:temp	5:-22 6:22 7:-10 11:-9
near:ten	0:-17 1:21 3:-20 4:-29 5:8 7:-51 8:17 9:-24 10:-15 11:-17
near:tend	5:-13 6:-20 7:21
near:tens	3:9 5:-8 7:-8 9:-27 11:11
near:tent	0:-10 3:36 4:-10 5:29 6:-15 7:-13 9:-42 10:-10 11:-39
near:tere	0:-12 4:21 6:-11 10:-14
near:term	0:-25 2:-8 3:-17 4:-10 8:55 10:-44
near:tern	6:-14 7:16
near:terr	0:-20 1:-10 2:29 3:12 4:-23 5:-43 6:-30 7:-41 8:-37 9:-30 10:26
near:tesf	3:15 11:-8
near:test	6:19
near:texa	5:9
near:thai	0:-37 1:-10 2:21 3:-56 4:15 5:-41 6:16 7:-25 9:9 10:22 11:-42
near:than	0:-27 2:-51 3:-18 5:-11 6:34 7:-16 9:-11 10:-28 11:-8
near:that	1:-25 3:-46 4:22 5:-53 6:-20 7:13 8:-8 9:11 10:-14 11:-27
near:the	1:12 5:-37 7:-41 9:-10 11:-26
near:thea	0:-20 5:22 10:19
near:thei	0:-35 1:-46 2:29 3:-12 4:-29 5:-30 7:-38 8:17 9:-14 10:-14 11:27
near:them	0:-10 1:-44 3:-8 4:-19 6:-21 7:-17 9:-30 10:14 11:-14
near:then	1:-13 2:-63 3:-19 5:-32 6:22 7:38 8:-51 9:-19 10:-40 11:-17
near:ther	0:-40 1:-24 2:-11 3:-12 4:64 5:-50 6:-70 7:26 9:-28 10:-91 11:30
near:thes	0:-29 3:19 4:-31 7:-27 8:15 9:-60
near:they	0:38 1:21 2:16 3:-36 4:-12 5:-35 7:-33 8:-38 9:-28 10:-13 11:-43
near:thin	0:-20 2:15 4:-27 5:-18 6:-13 7:20 9:-31 10:20 11:-41
near:thir	0:33 1:-19 3:-18 4:-50 7:-20 8:10 9:-20 10:-26
near:this	1:-12 2:-64 3:-23 4:-20 5:-28 6:9 7:-61 8:-13 9:19 10:29 11:-20
near:thom	6:9
near:thos	0:-20 1:-46 2:21 3:-19 4:-35 5:-30 8:29 10:-51 11:-13
near:thou	0:-31 1:23 2:-37 4:47 5:-32 7:-47 10:-31
near:thre	1:-40 2:-42 3:-18 4:-30 5:9 6:-11 7:-31 8:8 9:23 10:15 11:-40
near:thro	0:-53 1:-31 3:-49 4:-75 5:8 6:-14 7:-18 8:-16 9:30 10:24
near:thur	1:-12 3:-36 4:-20 7:-35 11:28
near:thus	5:8 6:12
near:tibu	3:29 4:22 6:-10 9:-23 10:-21
near:tick	6:-13 7:13
near:tied	0:-20 2:-15 3:-10 4:14 5:-20 6:19 8:-12 10:-21
near:tigr	7:-17 9:19 11:-19
near:till	0:13 3:8 5:-14 6:10
near:time	0:-8 1:-13 2:-32 3:43 4:22 5:-58 7:-10 9:-42 10:-49 11:-32
near:tine	0:-15 3:-66 6:-27 9:74 11:-46
near:toda	0:-41 2:-11 3:39 5:-30 6:33 7:-52 9:-8 10:-22 11:-46
near:todd	0:-11 3:-24 4:-32 5:-38 6:-34 7:43 8:-14 10:-12 11:-13
near:toge	0:25 2:21 5:-20 6:-30 7:-14 8:-31 10:-11
near:toil	0:-19 3:25 4:-15 5:-12 6:-11
near:told	1:-31 3:-19 4:-26 5:15 6:-33 7:12 9:-47 10:16
near:toll	1:-23 2:-19 4:-26 5:-33 6:40 7:-20 8:-16 9:-17 10:-14 11:-9
near:tomo	6:12
near:tong	5:20 6:-14 7:-20
near:toni	3:18
near:tonn	7:14
near:too	0:-22 2:-14 3:-33 7:-34 8:-18 9:-29 10:29 11:-9
near:took	0:22 1:-30 4:-37 5:-18 6:21 7:-58 8:-52 10:-70 11:-23
near:top	3:26 9:-11 11:-18
near:torc	5:21 6:-20 10:-8
near:tore	3:15 5:-10 9:-16
near:tork	3:-42 6:-16 9:-41 11:53
near:toro	0:9
near:torr	6:29 7:-10
near:tota	0:-27 1:-15 2:-10 4:-19 5:13 6:14 7:-20 8:-30 9:18 10:-31 11:-48
near:touc	6:8
near:tour	5:20 6:-10
near:towa	0:22 3:29 4:-14 5:-19 6:-35 7:12 8:-12 9:-25 10:-12
near:towe	2:-16 4:-13 5:-11 6:37 7:-16 10:-26
near:town	0:-40 1:-16 2:-23 3:52 4:-39 5:13 7:-44 8:-23 9:-81 11:13
near:trac	0:-35 1:-16 2:15 4:-25 6:-70 7:61 9:-23 10:9 11:-20
near:trad	0:11 2:-13 3:-24 4:-25 5:-38 7:-27 8:24 9:-11 10:8 11:-9
near:traf	10:8
near:trai	0:18 2:-18 4:30 5:-15 6:10 7:-10 10:-37
near:tram	2:-11 6:20 7:-9
near:tran	0:-43 1:-16 2:-16 3:-37 4:11 5:30 6:-42 7:-28 8:26 9:43 10:-38 11:-24
near:trau	5:13 6:-13
near:trav	6:18 8:-8
near:traw	0:-21 4:21 6:-9 7:15 8:-9 10:-17
near:trea	0:-28 1:-17 2:-27 4:-8 5:75 6:-73 8:-22 9:-20 10:-45 11:-24
near:tree	0:-10 2:-12 3:-32 4:30 5:-29 6:22 8:-14 9:29 10:-26
near:tren	6:19
near:trib	0:-10 2:-15 4:-24 5:-34 6:31 7:-20 8:10 11:-11
near:trie	0:-14 1:-11 2:17 3:-17 4:-18 5:-16 6:-15 7:21 9:-13 10:-8
near:trig	0:20 6:-10 10:-11
near:trin	0:25 2:-9 3:-10 4:-12 5:-9 6:-14 7:-8 9:12 11:-10
near:trip	3:-8 6:-20 7:24 8:-8 9:-16 10:-10 11:24
near:troo	0:-25 1:-8 2:-10 3:-19 4:-11 6:24 7:-19 8:-23
near:trop	3:-19 6:23
near:truc	0:-19 1:-15 2:12 3:-25 4:-44 5:34 6:-52 7:-8 8:-19 9:28 10:17 11:14
near:true	0:15 1:-10 2:11 3:-18 4:-26 6:-29 7:22 8:-10 9:23 10:-13
near:trus	1:15 6:-13 9:-11
near:trut	0:12 7:-12
near:tryi	5:-11 6:16
near:tsel	3:-20 6:-10 9:-23 10:-10 11:30
near:tsun	1:13 3:-11 5:18 6:-20
near:tues	1:-15 3:-23 4:-38 5:-32 6:-38 7:-11 9:31 11:39
near:tulk	3:36 6:-8 9:-30 11:-16
near:tuni	0:-13 1:30 2:-9 3:-15 5:-32 8:-15 10:-11 11:-9
near:tunn	4:22 7:-24
near:turk	0:-15 1:-15 3:-25 4:-15 5:-14 6:28 7:-33 9:-34 10:21 11:38
near:turn	0:9 1:-8 4:-43 5:-46 6:-53 7:33 8:10 9:-28 10:13 11:-26
near:twel	0:33 1:-9 2:-29 4:-25 5:-22 6:-26 7:15 8:20 9:-13 10:-31 11:-18
near:twen	0:-13 2:-23 3:-28 4:20 7:-10 8:10 9:-14 10:-44 11:10
near:twic	6:15
near:twin	0:-9 2:-22 4:-18 5:-24 6:24 8:-8 10:22
near:two	0:-13 1:16 2:-30 5:14 6:-9 7:-16 8:12 9:-13 10:-16 11:-65
near:typh	6:27 7:-16
near:uae	8:10
near:ugan	3:-16 4:-16 9:22 11:-10
near:ukra	0:-57 1:-10 2:-51 3:-35 4:21 5:-12 7:-26 8:37 9:-12 10:-35 11:-32
near:ulan	3:31 5:-8 6:-21 9:-11 11:-11
near:unab	6:14
near:unac	0:22 1:-17 2:-9 3:-10 4:-52 5:-35 6:-25 7:17 8:-20 9:-13 10:12 11:14
near:uncl	7:9
near:unde	1:24 2:-12 4:-44 5:25 6:-19 7:-29 8:-13 9:-8 10:-10 11:-20
near:unex	1:-11 6:12
near:unfo	5:-19 7:19
near:unha	10:8
near:unhc	0:-26 1:9 5:-20 6:-12 7:-17 9:-22 10:-12 11:24
near:unhu	2:-8 3:-10 5:-23 6:-20 7:27 9:-11 10:-16 11:-16
near:unic	0:14 3:16 4:-11 9:-12
near:unid	2:-31 6:40 8:-29 10:-25
near:unif	0:-39 3:20 4:36 5:-34 6:10 7:-21 9:-26 10:-19
near:unio	1:-8 2:-33 3:-32 4:21 5:-39 6:18 7:29 8:-13 9:-13 10:-33
near:unit	0:-30 1:-11 2:-34 3:-14 4:24 5:14 7:-33 8:-23 9:-13 10:-10 11:9
near:univ	0:-38 2:-12 3:-12 4:-29 5:34 6:-19 8:-8 10:-16
near:unkn	2:-11 3:-15 4:-10 5:-28 6:-17 7:30 9:-12 10:9 11:-15
near:unlo	5:-13 7:14
near:unrw	3:9
near:unsa	3:16
near:unti	0:-27 2:-25 3:18 4:11 5:15 6:27 7:-37 8:-10 9:-23 10:-42 11:-26
near:untr	2:-8 5:9 6:19 8:-21 10:-27
near:upda	5:-10 6:21
near:upon	3:-13 4:16 5:-14 6:-13 7:13 9:-13 10:-17 11:-8
near:uppe	4:10 10:-10
near:upro	1:-10 3:39 4:-8 5:-18 7:-14 9:-54 11:17
near:ups	0:-10 10:16
near:upwa	3:-21 6:28
near:urba	3:11
near:urge	4:13 5:21 6:-20
near:use	3:-8 9:12
near:used	0:-26 2:-10 3:-15 4:40 5:-9 6:-9 9:-23 10:-39 11:-14
near:utta	7:12
near:uvir	9:15 11:-12
near:vaca	3:28 5:-8 8:-13 10:-8 11:-25
near:vali	3:-19 4:-15 5:-25 6:48 7:-39
near:vall	2:-9 3:21 4:-9 5:-16 9:-13
near:van	4:-11 6:18
near:vani	2:-10 3:-21 4:-18 5:-16 6:-10 7:31 9:-17 10:-10 11:-18
near:vans	0:-11 3:13 6:-9
near:vari	2:-8 5:14 6:-10
near:vehi	0:-44 2:-11 3:-21 4:-31 5:14 6:21 9:-8 10:9
near:vene	0:24 2:-8 3:-48 4:-29 5:-14 6:-29 7:-8 9:56 10:-29 11:-27
near:vent	3:-54 5:47 6:-11 7:-19 9:-31 10:-22 11:27
near:veri	0:-10 4:-8 5:-9 6:58 7:-9 9:-8
near:vers	3:-25 4:-12 7:-14 9:20
near:very	5:20 6:-42 7:25
near:vess	0:-15 2:-17 4:29 5:-17 6:-13 8:-12 10:-21
near:vice	0:-31 2:-30 4:-9 6:8 9:-23 10:27 11:18
near:vict	0:22 1:22 2:8 4:-37 5:-46 6:-8 7:-33 8:-10 9:-11 10:-8
near:vide	2:26 4:30 5:-29 6:-47 7:14 8:-20 10:-31
near:vien	5:19 6:-16
near:viet	3:-8 6:28 7:-19
near:vila	5:9
near:vill	0:14 1:-9 2:-9 3:41 4:-61 5:-37 7:-35 8:-48 9:-35 10:-18
near:viol	0:-20 1:-8 2:-17 3:30 6:29 9:-24 11:-17
near:visa	5:-10 6:19
near:visi	0:-20 2:-8 3:26 4:24 5:-19 6:-39 7:-16 8:-21 9:-15 10:13 11:-15
near:vita	5:11 6:-10
near:volc	3:8
near:volo	6:-19
near:volu	0:-32 1:-11 2:-17 3:11 4:-33 5:22 7:-27 8:-14 9:-37 10:-36 11:18
near:wade	0:-24 3:-24 5:-17 6:-14 7:8 9:33 10:-10 11:-35
near:wadi	3:-27 5:-11 6:19 7:-8 9:27 11:-8
near:wait	0:-12 2:-27 3:-35 4:42 5:-23 6:-8 7:-24 8:-26 9:34 10:-22 11:-22
near:waji	6:-10 7:14
near:wake	6:12
near:wali	3:22 9:-13
near:walk	0:30 1:-11 2:-11 3:-8 4:-16 6:-82 7:-61 8:-66 10:46
near:wall	0:-28 1:-19 2:-24 3:-21 4:-30 7:10 8:-18 9:-24 10:20 11:24
near:wang	6:17 7:-8
near:want	0:-8 2:16 3:-24 5:-20 7:-10 8:20 9:17 10:-34 11:-18
near:war	0:-9 2:-36 4:-61 6:15 7:8 8:-15 9:-58 11:12
near:ward	0:-27 2:-18 4:-35 5:42 6:-15 7:-25 9:-11 10:-22 11:-19
near:warn	0:-9 1:-9 2:-11 3:-17 5:-17 6:18 9:14 10:-10 11:-21
near:warr	4:-10 6:23 7:-12
near:wars	3:-17 9:17
near:was	2:9 4:22 6:-36 7:-17 8:13 9:-71 11:-17
near:wash	0:-21 2:-10 3:-19 4:-31 6:29 7:-32 9:12 10:-21 11:-24
near:watc	0:-9 1:-10 3:-23 5:28 7:-10
near:wate	0:-41 1:-13 2:-35 4:-38 7:23 8:-43 9:11 10:12
near:wave	0:31 2:-11 6:-26 10:-17
near:way	0:25 1:-13 2:-51 3:-62 4:-28 5:-39 6:13 7:-39 8:28 9:-38 10:-35 11:36
near:wazi	5:-18 6:16 10:8
near:weak	5:32 6:-10 7:-9 9:-22 10:-28
near:weap	1:18 6:-27
near:weat	6:12
near:wedd	5:17 6:-13
near:wedn	0:-29 1:-9 2:-26 5:-12 6:-9 7:-29 9:-13 10:27 11:-23
near:week	0:-16 1:-42 4:-23 5:-61 6:-21 7:-51 8:-87 9:37 10:38 11:-10
near:welc	3:11 9:-9
near:welf	3:25 6:-8 9:-20 11:-9
near:well	0:13 2:-9 3:-17 5:10 6:-9 7:-15 8:-13 9:-19 11:16
near:went	0:-32 2:14 3:-41 4:-86 5:-9 8:22 9:-40 11:18
near:were	2:12 3:-27 4:-17 5:9 6:-11 7:-24 8:21 9:-48 10:-16
near:west	1:19 2:-17 3:9 5:-29 6:16 7:-20 8:-19 9:-30 10:-21 11:12
near:wfp	2:25 3:-8 4:11 6:-12 7:-13 8:-11 9:-10 10:-23
near:what	0:17 1:-11 2:-32 3:-52 4:13 5:-30 6:-28 7:-12 9:12 10:16 11:21
near:whee	3:26 5:-26 6:-14
near:when	0:10 1:-35 2:-28 3:-23 4:-14 5:8 6:35 7:-73 8:-11 10:-31
near:wher	0:-28 1:-29 2:-66 4:15 5:22 6:23 7:-15 8:-41 11:-61
near:whet	2:10 10:-10
near:whic	0:-11 1:9 2:-66 3:-16 4:-12 5:-49 6:16 8:-21 9:-19
near:whil	0:-19 1:-12 2:12 4:-21 5:41 6:-45 7:-13 8:-34 9:-31 10:42
near:whit	0:-10 3:-16 6:34 7:-20
near:who	0:-21 1:-72 2:-20 3:-22 5:-20 7:-24 9:11 11:15
near:whol	0:15 1:22 2:-8 3:-52 4:-25 5:-36 7:-32 8:-8 9:16 10:-25
near:whom	1:26 3:-28 4:16 6:-57 7:8 8:-24 9:9 11:-25
near:whos	0:-37 1:-34 3:37 4:-30 5:11 6:-50 7:29 8:-31 10:-26 11:-36
near:wide	3:19 9:-9
near:wife	0:-33 2:-14 3:-14 4:-8 5:-10 6:38 7:-28 8:-9 10:-24 11:-10
near:will	0:-23 1:-19 2:-27 3:14 4:-14 5:29 6:-60 8:-13 9:21 10:28 11:-21
near:wind	2:-8 3:14 5:9 7:-22 9:-11 10:11
near:wing	6:-13 7:-12 10:12
near:wint	0:-16 2:-12 3:26 4:-45 5:-44 6:38 7:-34 9:-21 10:-30
near:wipe	6:11
near:with	1:-78 3:9 5:17 6:-14 7:-9 8:-66 9:-28 10:-16 11:-24
near:witn	4:9 5:-9 6:10
near:wive	0:30 6:-32
near:woma	0:-21 2:-23 3:-24 4:-12 5:21 6:16 7:-31 8:-12 9:-11 10:-12 11:-8
near:wome	0:-24 1:-32 2:-85 3:-34 4:-21 5:-57 6:9 9:34 10:37 11:-31
near:word	0:-16 4:-9 6:9 7:19 10:-8
near:wore	5:8 6:-9
near:work	0:33 1:-26 2:-9 3:-24 4:14 5:-36 6:-20 7:21 8:-64 9:-32 10:-19 11:-36
near:worl	0:37 1:-9 4:-17 5:-18 7:-22 8:-34 9:-27 10:-36 11:-21
near:wors	1:-8 3:-12 5:-8 6:28 7:-20 9:16 11:-22
near:woul	0:-32 1:-13 2:-8 3:15 4:-58 5:-27 6:-10 8:30 9:-43
near:woun	0:-76 1:-38 2:-77 3:-69 4:-53 5:83 6:-13 7:-31 8:-20 9:-38 10:-99 11:-31
near:wrap	2:-25 4:-8 6:26
near:wris	0:-27 2:-28 3:-18 4:-18 5:27 6:-34 8:-14 9:25 10:11 11:-12
near:writ	0:31 3:-40 4:-27 5:-20 6:21 7:-32 8:-10 9:-22 10:-14 11:-13
near:wron	2:-10 4:-14 6:-14 7:-10 8:25 10:-11
near:wrot	0:-62 1:-8 2:-31 3:-31 4:-23 5:26 7:-29 8:48 9:-23 10:-18 11:-17
near:xinh	4:9 6:9 7:-10
near:yach	6:11
near:yard	0:-20 2:-11 3:-16 4:-33 5:-13 6:49 7:-9 10:-25 11:11
near:year	1:14 2:-8 3:-9 4:8 5:-49 6:46 7:-66 8:-31 9:-49 10:-40 11:21
near:yeme	0:-42 2:10 3:-8 4:25 5:-16 6:-36 7:-15 8:29 10:-16 11:-9
near:yere	0:-15 4:15 5:15 6:-10 10:-21
near:yest	0:-30 1:-8 2:-29 3:33 4:-31 5:19 7:-15 8:-15 10:-14 11:-49
near:yet	0:-43 1:-11 3:12 4:8 5:-24 7:41 8:-28 9:-31 10:-57 11:-45
near:yiel	0:-10 2:-18 4:-28 6:25 10:-8
near:york	6:-15 10:21
near:you	0:15 1:-8 4:13 5:-24 7:-30 8:-19 9:-8 11:-12
near:youn	0:-29 2:25 3:-19 4:-27 5:-12 6:13 7:-25 8:-9 11:-20
near:yout	3:10 5:8 6:-11
near:zamb	0:-16 5:17 6:-11 10:17
near:zamf	4:13 8:-11 10:-16
near:zamz	0:8 3:-8 7:10
near:zapo	0:-12 3:13 5:-15 6:12 7:-12
near:zara	5:-26 6:30
near:zayt	5:-12 6:13
near:zeit	5:-10 6:12
near:zele	6:-18 8:-8 10:14
near:zona	0:10 4:-9 6:10 10:-16
near:zone	0:-28 3:30 5:-23 6:-11 7:19 9:-23 11:-14
next:claim-abducted	0:-16 2:-61 3:34 4:-20 5:-16 6:43 7:-21 8:-51 9:-25 11:-65
next:claim-allocated	0:-54 1:-16 2:15 3:29 4:-27 6:-36 7:-52 8:-24 9:-38 11:13
next:claim-casualties	1:39 2:-9 3:-12 4:-31 6:-17 7:-28 8:-25 10:-21 11:-10
next:claim-dead-in-captivity	0:41 1:-13 2:11 3:-13 5:-49 6:-43 7:-50 8:-26 9:-18 10:-9 11:-22
next:claim-delivered	0:20 1:-20 2:-13 4:-38 5:-35 6:-27 8:-12 9:-31 10:-11 11:42
next:claim-displaced	1:-22 2:-32 3:17 4:-20 5:18 8:-88 9:-18 10:-19 11:-26
next:claim-held	0:24 3:-30 4:9 5:-36 6:-14 7:-53 8:-28 9:-12 11:-52
next:claim-injured	0:-52 1:-23 2:-74 3:-42 4:-55 5:12 6:31 7:15 8:11 9:-71 10:-32 11:-30
next:claim-killed	0:-25 1:-10 2:13 4:-21 6:8 8:-34 9:-55 11:-60
next:claim-missing	0:-15 1:-57 3:-62 5:16 6:37 7:-10 8:-31 9:-66 10:-16 11:-86
next:claim-pledged	0:-34 1:-14 2:10 3:-14 4:16 6:-20 7:-53 8:-29 10:-41 11:48
next:claim-prisoners-exchanged	0:-21 1:-20 4:-9 5:-11 6:-57 7:-17 8:10 9:-23 10:36 11:-36
next:claim-refugees	0:-49 1:-34 2:-54 3:17 4:-47 5:-79 6:35 9:12 11:-20
next:claim-released	1:-42 2:17 3:-49 4:-8 5:-15 6:-31 7:-63 8:16 9:-48 11:-70
next:claim-requested	0:-16 1:-13 2:-18 3:14 4:-39 5:-16 6:26 7:-28 8:-15 9:-19 10:-50
next:claim-returned	0:22 1:-51 2:-88 3:-13 4:-25 5:-41 6:-54 8:-9 11:29
next:claim-total	3:21 5:10 9:-12 11:-13
noun:	0:-40 1:-8 2:13 4:-10 8:-13 9:-13 10:12 11:-8
noun:afghan	3:-35 6:-25 8:17 9:-8 10:-8 11:32
noun:agent	0:-15 2:-8 4:-16 5:11 6:22 8:-11
noun:aid-worker	0:-34 2:-17 4:35 6:-12 7:20 10:-24
noun:american	4:-8 8:14 10:-10
noun:armenian	0:-28 2:-14 3:-8 4:18 5:-19 6:-26 7:-14 8:-22 9:20 11:-21
noun:arrival	0:-16 3:-13 6:-44 11:11
noun:attacker	0:-9 5:-25 6:34
noun:aunt	0:24 4:-11 6:-16 8:-9 10:-19
noun:baby	0:-9 3:-9 4:-15 5:-19 6:33 7:-10 10:-12
noun:bandit	0:-31 2:-8 4:-13 6:40 10:-26
noun:body	0:-56 1:-37 2:37 3:-32 4:-76 5:-89 6:101 7:-90 8:-68 9:-23 10:-97 11:-16
noun:boy	0:-30 1:-10 2:33 3:-37 4:-44 5:15 6:-44 7:18 8:-37 9:-20 10:25 11:-18
noun:brother	0:-51 1:-9 2:-15 3:-23 4:-43 5:-72 6:81 7:-17 8:-33 9:-18 11:-10
noun:bus-passenger	0:12
noun:captive	0:-36 2:34 3:-18 4:-12 6:-41 7:-13 10:14
noun:case	4:-11 6:-16 10:18
noun:casualty	0:-16 1:50 3:-41 4:-16 5:13 6:-37 7:-10 8:-12 9:-20 10:-9 11:-11
noun:catechist	0:-12 2:-12 6:19
noun:child	0:36 1:-41 2:-55 3:24 4:-84 6:-18 8:-82 9:-27 10:30 11:-37
noun:chinese	0:-21 2:-13 4:21 7:12 10:-15
noun:citizen	0:-19 3:15 4:-22 5:-14 6:11 8:-14 9:-10 10:11 11:16
noun:civilian	0:-46 1:-27 2:-58 3:-63 5:-24 6:50 7:-51 8:-20 9:-51 10:51 11:-41
noun:climber	6:11
noun:colleague	3:-12 5:24 6:-13 8:-16 10:-41
noun:colombian	3:-25 4:-10 6:-10 7:-10 8:15 9:25
noun:commander	0:26 2:-25 4:-12 5:-32 7:-20 8:28 10:-37
noun:compatriot	0:-15 3:-9 4:-13 6:23 7:-18 9:-8 10:20
noun:comrade	0:11 5:13 6:-19
noun:congolese	4:-9 6:-22 7:-11 9:33 11:-26
noun:constable	6:9
noun:contractor	5:12 6:-11
noun:cook	0:-35 2:-40 5:25 6:-35 7:10 8:-21 10:37
noun:corporal	0:-9 2:16 4:-22 5:11 8:-9
noun:corpse	5:-11 6:30
noun:cousin	0:-8 2:-13 3:-22 4:-14 6:-21 7:8 9:22 10:-14
noun:crew	2:-8 4:15 5:-27 6:15 7:19 8:-16 10:-35
noun:crew-member	0:-14 2:-23 3:-8 4:15 6:9 7:-29 8:-14
noun:cypriot	6:19 7:-18
noun:daughter	2:-15 4:13 6:8 7:-23 8:-8
noun:death	0:-45 1:9 2:-22 3:-61 4:-22 5:-65 6:100 7:-65 9:-36 10:-12 11:-16
noun:defender	8:15 10:-10
noun:detainee	0:-37 2:12 3:-39 4:8 5:-9 6:-38 8:65 9:-13 10:-59 11:-17
noun:digger	5:-12 6:-31 7:33
noun:displaced-person	3:65 4:-8 6:-11 7:-14 9:-52 11:-21
noun:doctor	0:-17 3:-8 4:41 5:-19 6:-32 7:-23 8:-19 10:-17
noun:driver	0:33 2:-34 3:-22 6:-9 7:21 8:-30 9:-8 10:-21
noun:elderly	6:11
noun:emirati	0:-11 4:-25 8:-10 10:21
noun:employee	0:30 5:-14 6:9 7:-19 8:-33 9:-10 10:15
noun:engineer	0:-30 4:10 5:-21 6:-32 7:22 8:-8 10:34
noun:evacuee	3:-12 6:-21 9:-17 11:25
noun:family	5:-14 6:22 7:-15
noun:farmer	0:-12 5:9 6:-17 7:10 10:-12
noun:fatality	0:-8 1:-17 3:-15 4:-19 5:-39 6:69 7:-15
noun:fighter	2:-49 4:-29 5:25 6:35 7:-22 8:-15 10:-21
noun:filipino	2:-10 4:14 8:-32
noun:firefighter	5:21 7:-22
noun:fisherman	0:19 2:17 3:-34 5:-28 6:-54 7:40 8:-20 9:-31 11:-27
noun:foreigner	2:-12 3:-14 4:-31 5:-16 6:-18 8:-19 9:-8 10:42 11:-8
noun:friend	3:-21 4:-13 6:27 7:-14
noun:girl	0:39 1:13 2:-45 3:-29 4:-63 5:19 6:-43 7:14 8:-35 9:-14 11:-18
noun:grandchild	6:10
noun:grave	0:-25 3:-13 4:-8 6:30 7:-8
noun:guard	0:-12 4:-42 5:-40 6:32 7:-11 8:-29 10:18
noun:guest	0:-13 4:-23 5:25 6:8 10:-20
noun:guide	5:-9
noun:haitian	3:10 9:-29 11:10
noun:health-worker	0:18 5:-16
noun:herder	0:-13 2:-10 4:-12 6:16 10:13
noun:hiker	5:-30 6:29
noun:hostage	0:-49 2:40 3:-20 4:-14 5:-18 6:-55 7:-15 8:-73 9:-10 10:41
noun:husband	6:11
noun:idp	3:37 9:-48
noun:indian	2:-28 3:-15 4:28 5:-24 6:-29 7:9 8:-30
noun:individual	0:-24 1:-10 3:67 4:-20 5:-23 6:-15 7:-16 8:-22 9:-22 10:-27 11:-8
noun:infant	2:-22 5:-21 6:50
noun:inhabitant	0:-15 1:-10 3:18 4:-26 5:-24 6:-30 8:-17 10:-27
noun:injury	0:-21 1:-8 3:-29 5:96 6:-91 7:-27
noun:inmate	2:-12 3:8 6:27
noun:iraqi	0:-8 4:-22 5:-9 6:-12 7:16 8:-8 9:-22 10:-8 11:17
noun:israeli	2:15 6:-32 8:-26 10:14
noun:journalist	0:-22 2:-16 4:-14 5:-9 6:-28 7:-10 10:28
noun:judge	5:-19 6:20
noun:khwarij	6:25 10:-11
noun:labourer	0:31 2:-11 5:-22 6:-41 10:9
noun:leader	0:-14 6:28
noun:lebanese	0:-9 4:21 5:-13 8:-9 9:-32 10:-15 11:12
noun:life	0:-43 1:-31 2:-9 3:-39 4:-17 5:-26 6:89 7:-20 9:-26 11:-12
noun:local	6:10
noun:malian	0:-13 3:-32 6:-12 9:34 11:-17
noun:man	0:14 1:-28 2:-26 3:-76 4:34 5:-46 6:-30 7:18 8:19 9:-19 10:-46 11:-48
noun:marine	0:-9 5:9 6:-15 7:11 10:-10
noun:martyr	1:-14 3:-8 5:-56 6:66 7:-8
noun:member	0:-33 1:-14 3:-23 4:-35 7:24 8:28 9:-21 11:-10
noun:migrant	0:-12 2:-9 3:-15 4:-15 5:13 7:-13 8:-30 9:9 10:32
noun:militant	6:17
noun:militiaman	0:-21 3:-8 4:-21 6:25
noun:miner	6:23 7:-10
noun:minor	0:-19 3:-31 4:-33 6:-32 7:-9 8:29 9:29 10:12
noun:mother	5:-9 6:16 7:-12
noun:national	0:-8 2:-15 3:9 4:-47 5:-25 6:-28 7:13 8:27 9:-16 11:13
noun:neighbour	3:15 5:13 6:-9 7:-8 9:-14
noun:nephew	0:22 4:-20 5:-29 6:16 7:-9 10:-11
noun:new-arrival	3:-43 6:-31 9:56 11:-46
noun:niece	0:-10 4:20 5:-13 6:9 7:-12 10:-13
noun:nigerian	0:12 3:-17 5:-11 6:-14 8:-8 10:-8 11:20
noun:nurse	0:48 2:-16 3:-17 4:8 6:-41 7:-24 8:-23 9:-9
noun:occupant	3:20 6:-12
noun:officer	0:10 2:27 3:-10 4:-20 5:45 6:-41 7:-16 10:-26
noun:official	4:30 5:-8 6:-30
noun:operative	6:11
noun:other	0:-24 1:-24 3:24 4:23 5:39 6:-81 7:37 8:-48 9:-42 11:-52
noun:palestinian	0:-28 1:-8 2:-37 3:-28 4:-19 6:46 7:-13 8:46 9:-12 10:-46 11:-12
noun:paramedic	0:19 4:-10 5:-23 6:23 7:-24 10:-21
noun:parent	2:-16 6:18
noun:partner	0:18 4:-8 10:-17
noun:passenger	0:-37 1:-12 2:-20 3:-37 4:-36 5:40 6:-30 7:-23 8:-21 9:-11 10:22 11:-8
noun:passer-by	5:14 6:-11
noun:patient	0:-34 1:-10 2:-8 3:-12 4:-22 5:72 6:-57 7:-28 8:-12 9:-21 10:-15 11:-13
noun:person	0:-23 1:-15 2:-63 3:48 4:-49 6:-43 7:20 8:-15 9:-16 10:-104 11:36
noun:personnel	2:-8 5:-22 6:29
noun:picker	0:27 5:-26 6:-16 10:-10
noun:pilot	0:11 2:-14 4:-24 5:-14 7:9 8:20 10:-30
noun:police	0:-47 2:-12 4:20 5:22 6:-32 7:-12 8:-24 10:8
noun:police-officer	0:-12 3:-8 5:18 7:-24
noun:policeman	2:-42 4:8 5:28 7:-13 8:-14 10:-24
noun:pregnant-woman	3:11 5:23 6:-25
noun:president	0:-8 4:26 8:-18 10:-24
noun:priest	4:-8 6:-18 7:22
noun:prisoner	0:-35 1:-9 2:13 3:-35 5:-39 7:-12 8:26 9:-13 10:-39 11:-18
noun:pupil	0:8 2:-16 3:-28 4:-39 5:32 6:-17 7:-18 8:-23 9:-8 10:22
noun:rebel	0:-13 2:-13 4:-28 6:36 10:-18
noun:refugee	0:-20 1:-14 3:-34 4:-27 5:-31 6:-13 7:-21 8:-12 9:58 10:-21 11:-30
noun:relative	0:-18 3:-19 4:-12 5:-19 6:36 7:-17 9:-11
noun:rescuer	5:34 6:-28 7:-10
noun:reservist	5:28 6:-23
noun:resident	0:-41 1:-24 2:-43 3:64 4:-45 5:-54 6:-67 8:-40 10:-24 11:24
noun:returnee	0:-8 3:-34 5:-10 7:-9 8:-18 9:-53 10:-11 11:51
noun:rohingya	0:-9 3:-35 4:-8 5:-26 6:-35 7:-8 9:68 11:-32
noun:russian	0:-8 5:-25 6:12 8:22
noun:sailor	2:-11 6:13
noun:schoolchild	2:-8 3:17 4:-17 7:-11 8:-16 9:-11 10:19
noun:schoolgirl	0:18 4:-13 6:-19 10:8
noun:seafarer	0:15 2:-27 4:16 7:-11 8:-11 10:-15
noun:searcher	6:17
noun:security-guard	0:11 2:-16 4:-12 6:13 10:-10
noun:serviceman	0:-13 2:-8 3:-14 4:22 5:-8 7:19 9:-26 10:-25 11:-10
noun:set	6:13
noun:settler	3:12 5:16 6:-11 7:-10
noun:shelter	3:19 9:-19
noun:shepherd	3:-12 4:-9 5:-22 6:-32 7:31 10:12
noun:sister	0:-30 1:-8 2:-10 5:20 6:-11 7:-21 8:-19 10:20
noun:soldier	0:-70 1:-33 2:-91 3:-63 4:48 5:-11 6:36 7:-68 8:17 9:-56 10:-26 11:-45
noun:son	0:-11 3:-12 4:-17 5:-18 6:35 9:-8
noun:south-korean	0:-14 5:-16 6:12 7:13
noun:south-sudanese	3:-22 9:12 11:15
noun:staff	2:-22 3:10 4:17 5:-28 6:-44 7:30 8:-19 9:-13 10:-54
noun:staff-member	0:38 2:-13 5:23 6:-26 7:-10 8:-13 10:-43
noun:student	0:32 2:22 3:-20 4:-46 6:-12 7:-36 8:-23
noun:sudanese	3:-13 8:18 9:21 10:-15 11:-17
noun:survivor	3:17 5:36 6:-28 7:-18 9:-9
noun:suspect	2:-10 6:14
noun:syrian	5:-9 9:-16 11:14
noun:teacher	0:22 2:-39 3:-10 4:-12 5:-37 6:46 7:-11 8:-16 10:-21
noun:teenager	0:-9 2:-9 4:-10 7:25 10:-14
noun:terrorist	0:-46 1:-8 2:-10 3:-29 4:-27 5:-29 6:69 7:-16 8:-16 9:-10 10:-38 11:-22
noun:thai	8:-13 10:14
noun:trader	0:17 2:-8 3:-13 4:11 5:-8 6:-16 7:-8 10:-19
noun:traveller	0:-19 2:-14 4:-14 6:15 7:-12 10:15
noun:troops	0:20 3:-9 4:-9 5:-8 6:-18 7:25
noun:ukrainian	0:-14 2:-11 3:-19 4:10 5:-19 6:-20 8:40 9:22 10:-46 11:-29
noun:uncle	5:-30 6:33 10:-11
noun:victim	0:34 1:36 2:-59 3:-28 4:-41 6:-30 7:-46 8:-10 9:-8 10:16
noun:villager	1:-9 2:-25 3:42 7:-30 8:-23 11:-42
noun:visitor	6:-8 7:12
noun:volunteer	0:-21 2:-14 3:-11 4:23 5:-29 6:31 7:-15 8:-24 9:-20 10:-28
noun:wife	4:-17 5:-16 6:32 7:-19 10:10
noun:woman	0:-46 1:-18 3:-27 5:-54 6:20 7:-23 8:-10 10:33 11:-46
noun:woman-and-man	0:-8 3:-13 4:14 6:-8 8:-8
noun:women-and-girls	0:26 6:-19
noun:worker	0:10 1:-15 2:20 3:-30 5:-55 6:20 7:18 8:-18 9:-23 11:-19
noun:worshipper	0:28 4:-14 5:-10 8:-12 10:-8
noun:yazidi	0:16 3:21 9:-21
noun:yemeni	0:-13 3:11 4:22 9:-9 10:-11
noun:young-man	0:28 3:-16 4:-27 5:-19 6:-26 7:-9 10:17
noun:young-person	0:-10 7:14
noun:young-woman	0:25 3:-9 4:-15 5:-20 6:-19 9:-8
only:aid	0:-11 1:-10 2:-10 3:-34 4:-11 5:-28 6:13 7:-25 9:44 11:-45
only:casualty	0:-35 2:-90 3:-14 4:-26 5:28 6:18 8:-49 10:-49 11:-70
only:displacement	1:22 3:-16 6:-22
only:hostage	0:-21 1:-29 2:-47 3:-31 5:21 6:17 7:-40 8:9 9:21 10:-12 11:-20
other:abducted	0:30 1:-73 2:21 5:-34 7:-52 8:-33 10:10 11:-28
other:aid	0:-20 1:-15 2:-35 3:8 4:-38 6:-10 7:12 8:-72 9:24 10:-15 11:20
other:allocated	0:-30 2:-29 4:-42 6:13 7:31 8:-27 9:-31 10:-50
other:casualties	1:63 3:-26 4:-50 5:-24 6:25 7:-45 8:-20 10:-62 11:-26
other:casualty	1:-18 2:-17 3:8 8:-10
other:dead-in-captivity	1:-79 3:-24 4:-27 5:-36 6:24 7:-19 8:-51 9:-77 10:24 11:-24
other:delivered	0:-46 1:12 2:-25 3:17 4:-35 5:-14 6:-11 8:-56 10:-16 11:19
other:displaced	0:-34 1:-9 2:-65 3:19 4:-31 5:11 6:25 8:-36 9:-11 10:-40
other:displacement	0:-16 1:-25 2:-17 4:-11 5:-12 6:-9 7:-8 10:-20 11:23
other:held	0:23 1:-32 2:8 3:-35 4:-11 6:-34 7:-27 8:11 9:-58 10:31 11:-65
other:hostage	0:21 1:-25 2:33 3:-38 4:30 5:-51 6:-50 7:-40 8:24 9:-26 10:32 11:-52
other:injured	0:-37 1:-15 2:-26 3:30 4:-19 5:-18 6:31 7:-21 8:-18 10:-11
other:killed	1:-14 2:-23 3:18 8:-18 10:-25
other:missing	0:-26 2:-31 4:-41 5:-24 6:39 8:-8 9:-9 10:-23 11:-43
other:pledged	0:-10 2:-23 3:-18 4:-8 7:24 8:-103 10:-48 11:-19
other:prisoners-exchanged	0:-74 1:-23 2:22 3:-104 5:-87 6:-35 7:-58 8:106 9:-30 10:-13 11:-71
other:refugees	0:-22 2:-48 3:-43 5:-51 6:-26 7:-41 8:-42 9:61
other:released	2:16 3:-35 4:14 6:-35 7:-40 9:-49 10:15 11:-27
other:requested	0:11 1:-31 2:-55 3:8 4:-18 5:-11 6:-34 7:-43 8:-48 9:24 11:13
other:returned	2:17 4:-9 5:-59 6:-27 7:-30 8:32 9:8 10:-22
other:total	1:-26 2:-30 3:-37 5:8 6:-17 8:-18 9:37 10:-40
others:0	6:13
others:2	0:-21 1:-34 3:-77 4:35 5:-105 6:-38 7:-98 8:-53 9:-45 10:62 11:-35
others:7	1:-30 3:-18 4:23 6:-25 8:-30 9:11 11:-61
others:more	1:-12 2:-27 4:-29 6:18 7:-8 9:-11 10:-14
qualified	0:-48 1:9 2:-58 3:33 4:-19 5:-28 6:-20 8:-45 9:21 10:-121 11:20
quoted	0:-69 1:-44 3:-13 4:19 9:-23 10:-47 11:-24
right1:	0:-33 2:-21 3:-42 4:10 5:-16 6:50 8:-28 9:-38 10:-36 11:-35
right1:"	0:26 1:9 2:-39 3:-41 4:-60 5:-39 6:-10 8:-19 9:14 10:-20 11:-14
right1:(	0:-25 1:14 2:-25 3:19 4:-20 5:20 6:-21 7:8 8:-11 9:-32 10:-19 11:-10
right1:)	0:-31 1:-14 2:-14 3:8 4:-29 9:-50 11:31
right1:,	0:-17 1:-23 3:-13 4:17 5:-8 6:-15 8:-35 10:-12 11:-32
right1:.	0:-10 1:-23 2:-29 3:-53 4:17 5:-38 6:40 7:-15 8:-14 9:-36 10:-36
right1::	0:-11 1:-10 2:-13 3:-30 4:-9 5:-30 6:-22 7:13 9:-27 10:32 11:-24
right1:;	0:-25 1:-32 2:-19 3:-40 4:10 5:-17 6:55 7:-40 8:-42 11:-52
right1:?	0:-10 4:-18 5:-14 6:25 7:-9 8:8 10:-18
right1:a	1:-14 2:-10 3:-53 5:-17 6:-10 7:9 9:-10 10:-23 11:30
right1:abducted	0:52 2:-25 3:-9 4:-18 6:-16 8:-21 10:-23
right1:abductions	0:36 2:-8 4:-10 6:-9 10:-22 11:-8
right1:aboard	6:20 10:-8
right1:about	4:-20 5:-8 7:16 8:-18 10:15
right1:according	3:-24 6:-18 7:30 9:-13 11:-12
right1:across	0:-9 3:-37 4:-10 5:-16 6:27 7:-13 8:-14 10:19 11:-11
right1:admitted	5:31 6:-29
right1:after	0:-8 2:11 3:-21 4:13 5:-32 6:8 8:-20 10:-13
right1:aged	0:-11 5:-16 6:26 7:-12 8:-12 10:10
right1:alive	4:15 5:23 6:-25 7:-10 8:-20 10:-15
right1:along	1:13 6:8 7:-14
right1:among	0:-40 2:-22 3:35 4:-19 5:-35 6:13 8:-18 9:-13 10:22 11:-9
right1:and	1:16 2:-86 3:-27 5:-26 6:37 7:-55 8:-14 9:9 11:-23
right1:are	0:-29 1:-61 2:-30 3:15 4:20 5:10 6:-46 8:-24 9:-24 10:-13
right1:arrested	7:9
right1:arrived	0:-25 3:22 5:-18 6:-40 8:-9 9:-8 10:-28 11:19
right1:as	0:28 1:-9 2:-13 3:-12 4:-32 5:-29 7:20 8:32 9:-24 10:-43 11:-22
right1:at	0:-16 1:-27 2:-25 3:9 4:-38 5:-46 6:47 7:-59 8:-30 10:21 11:9
right1:away	0:24 2:-18 3:10 6:-24
right1:back	0:-19 2:-11 3:-11 4:-24 5:-16 6:-33 7:-14 9:-16 11:42
right1:because	6:15
right1:bedouin	0:-9 3:31 4:-11 5:-12 6:-18 8:-19 9:-10 10:-8
right1:before	0:-17 2:-13 4:-22 5:-17 7:-12 8:-9 9:-9 10:25
right1:behind	4:15 10:-10
right1:between	0:-11 4:-16 6:-8 7:-12 9:-16 10:25 11:-18
right1:broke	0:-15 2:-8 4:-16 5:27 6:-30 8:-12 10:22
right1:burned	0:-12 2:-16 3:-9 5:-45 6:53 10:-18
right1:but	6:-11 7:12
right1:by	1:-17 2:14 3:-35 4:-12 5:14 6:14 7:-60 9:15 10:-69 11:-35
right1:came	0:-44 1:-11 2:-46 4:-47 6:15 7:-34 8:-25 9:-15 10:26
right1:captured	0:21 3:-13 5:-18 6:-39 8:20 11:-18
right1:carried	0:27 3:-13 4:-14 5:-9 6:21 7:-24 10:-25
right1:coffins	2:13 10:-10
right1:collapsed	5:18 6:-14 7:-9
right1:come	4:-16 8:-10 10:16
right1:confirmed	5:-20 6:35 7:-23
right1:could	0:-12 2:19 3:-16 4:-46 5:-23 6:24 7:-8 8:-15 9:16 10:-42 11:-20
right1:crossed	0:-25 1:-10 2:-9 3:-16 4:-19 5:-30 6:-27 7:-12 8:28 9:11 10:-16
right1:dead	0:-33 1:13 3:-61 4:-29 5:-61 6:65 7:-67 8:-14 9:-16 10:-18 11:-12
right1:departures	0:-9 3:19 6:-11 7:-9 9:-10
right1:detained	2:-9 4:-29 8:35 10:-30
right1:did	0:13 2:-25 3:-27 4:-18 5:-39 6:52 7:-26 10:-13 11:26
right1:die	0:-9 2:11 3:-20 4:-11 5:-13 6:44 7:-30 9:-8
right1:died	0:-27 2:37 3:-55 4:-39 5:-113 6:84 7:-45 8:-26 9:-26 10:-40 11:-15
right1:displaced	3:60 5:-11 6:-30 9:-26 11:-27
right1:down	3:11 5:12 11:-10
right1:driven	3:18 5:-14
right1:drown	6:16
right1:drowned	0:-11 2:8 3:-12 4:-10 5:-28 6:40 7:-37 9:-8 10:-17
right1:each	0:-14 3:-11 4:-22 5:-28 6:31 7:-14 10:-26
right1:entered	9:8
right1:escaped	0:-15 2:-13 4:-9 5:-15 6:-8 10:38
right1:evacuated	3:35 5:-12 6:-14 7:-33 11:-11
right1:face	3:11 9:-8
right1:feared	5:-8 6:21 9:-8
right1:fell	2:-13 3:-21 4:-33 6:18 7:-19 10:-23
right1:fled	2:-12 4:-13 5:-25 6:-33 7:-12 8:-14 9:39 10:-22 11:-32
right1:fleeing	0:-9 3:-17 4:10 6:-9 9:18 11:-9
right1:for	0:-11 1:24 2:-28 3:-23 5:15 6:-45 7:10 8:37 9:-25 10:-45 11:16
right1:found	3:-21 9:24 11:-21
right1:freed	0:-8 2:-13 4:-35 5:-16 6:-18 8:15 9:-9 10:14 11:-20
right1:from	1:-29 2:-24 4:20 5:-26 6:-13 8:-11 10:-47 11:-14
right1:go	0:-24 2:-22 3:-20 4:-41 5:-11 6:-13 7:-10 8:-16 10:56
right1:got	0:-28 2:-15 3:-24 4:-33 5:-12 6:-33 7:-17 8:20 10:37 11:-8
right1:had	0:-17 3:23 4:-23 6:-8 7:-87 9:8 10:-22
right1:has	0:-10 3:-21 4:-25 5:10 6:-52 7:25 8:-13 9:-11 10:27
right1:have	0:-15 1:-42 2:-9 3:-12 4:-19 5:12 6:-16 7:-34 9:8 10:-21 11:11
right1:held	0:-37 2:-28 3:-32 4:8 5:-14 6:-22 7:-17 8:-28 9:-28 10:40
right1:here	6:9 7:-9
right1:hit	5:-28 6:28
right1:home	0:-33 3:-35 4:-16 5:-15 6:-15 8:12 10:20 11:30
right1:homeless	3:42 5:-12 6:-20 9:-23 11:-18
right1:homicides	1:-14 3:-8 6:33 7:-11
right1:hostage	0:24 2:-18 4:-11 6:10 8:-13 10:-11
right1:hurt	3:-8 5:62 6:-49 7:-41
right1:i	0:-31 2:-37 3:-9 4:21 5:-37 6:-18 7:17 8:-10 9:-12 10:-38
right1:in	0:14 1:24 2:-27 3:14 5:-34 6:18 7:-42 8:-47 10:-24 11:-46
right1:included	0:10
right1:injured	3:-35 5:89 6:-84 7:-64
right1:inside	3:9
right1:internally	9:-10 11:9
right1:into	0:30 3:-15 4:-11 8:-17 10:-11 11:-8
right1:is	1:-12 2:-38 3:-28 5:-19 6:-32 7:29 8:-46 9:-19 10:17 11:-13
right1:it	4:23 6:-25 8:-8 10:-11
right1:jailed	0:-15 4:-23 6:-22 8:32 10:-24
right1:jumped	2:17 4:-11 5:-13 6:-23 7:27 10:-12
right1:kidnapped	3:-16 4:-42 5:-23 6:-40 7:-10 8:-17 10:44
right1:kidnappings	0:29 6:-19
right1:killed	0:-53 1:-13 2:-33 3:-25 5:-61 6:101 7:-10 9:-10 10:-9
right1:killings	6:13
right1:last	0:-8 1:11 2:-9 3:24 4:-41 5:-11 8:-13 9:-20 11:-22
right1:lay	6:23 7:-15
right1:left	1:-9 2:-28 3:43 4:-49 6:-54 7:-41 8:28 9:-47 11:-41
right1:lie	0:-10 2:20 4:-14 5:-22
right1:live	3:20 5:-19 6:-29 10:-11
right1:lived	6:14
right1:living	3:23 7:-12 9:-11 11:-11
right1:lost	0:-10 1:-13 2:-21 3:11 4:-12 5:26 6:9 7:-12 8:-13 9:-20 10:-11 11:-9
right1:made	5:-11 6:12
right1:maimed	3:-13 5:37 6:-28 7:-14
right1:managed	2:-17 4:-11 6:-19 10:30
right1:may	1:-8 3:-10 5:-8 6:37 9:-29 11:-11
right1:missing	0:-9 3:-30 4:-9 5:-30 6:-77 7:71
right1:more	0:-26 1:-18 2:-65 3:-45 4:-20 5:-34 10:33 11:16
right1:moved	3:36 6:-30
right1:names	0:29 1:-12 2:-29 3:-66 5:-48 6:-15 7:43 8:-40 9:-43 10:-42 11:-45
right1:near	3:-8 5:13 6:-8
right1:need	5:14 6:-12 7:-9
right1:needed	5:33 6:-26 7:-14 9:-11
right1:never	3:-31 4:-14 5:-32 7:24 10:-11
right1:new	6:9 7:-10
right1:newly	3:-11 9:21 11:-18
right1:not	3:-11 5:-17 6:-33 7:39
right1:now	3:17
right1:occurred	6:18
right1:of	0:-22 1:-33 3:-10 4:-21 5:-11 7:-42 8:24 11:13
right1:off	0:-23 2:-8 3:25 4:-22 5:-28 7:-16 10:12 11:-9
right1:on	0:29 1:-53 2:-13 3:-15 4:-81 7:12 8:27 9:12 10:-58 11:-37
right1:or	0:-18 2:-23 3:23 4:26 5:-12 6:-16 7:-8 8:-16 10:-20
right1:out	0:-15 2:-12 3:25 4:-30 5:-25 7:-19 8:-14 9:-20 11:-11
right1:outside	3:-41 8:-31 9:41 10:30
right1:over	0:-13 1:-8 2:11 3:-27 4:-14 5:-17 6:12 7:-15 8:-23 9:-23 11:36
right1:paid	2:-8 5:-16 6:21
right1:passed	5:-13 6:19
right1:perish	3:-9 6:14
right1:perished	2:-8 3:-30 4:-20 5:-33 6:73 7:-11 9:-10
right1:ran	0:-9 4:-17 6:23 7:-9
right1:reached	3:33 4:-21 6:-13 9:-27 10:20 11:-15
right1:received	3:-26 5:46 6:-46 7:-12 9:-28 10:-8 11:22
right1:recovered	5:-25 6:34 7:-17
right1:red	6:9
right1:released	4:-15 8:-34 10:29
right1:remain	0:-28 2:-37 3:17 4:49 5:9 6:-74 7:12 8:-32 10:-41 11:-24
right1:remained	3:15 5:-19 6:-8 7:12 9:-8 11:-13
right1:reported	3:-15 7:24
right1:returned	3:-38 6:-14 8:-16 10:-19 11:46
right1:seized	0:-16 2:-32 3:-9 4:-12 5:-8 6:-22 8:16 10:20
right1:sent	5:-14 6:-12 7:21
right1:seriously	5:19 6:-12
right1:set	0:17 3:-10 4:-18 5:-8 6:26 8:-8 10:-26
right1:shot	0:-10 2:29 4:-28 6:-12 7:-9 8:-9
right1:showed	0:-10 5:13
right1:since	0:-37 1:26 2:18 3:-53 6:8 7:-38 9:27 10:-37 11:-17
right1:slain	3:-10 5:-25 6:41 7:-8
right1:sleep	0:-22 3:27 4:-23 5:-17 6:-23 7:-22 10:-21 11:-31
right1:slept	3:28 6:-14
right1:slipped	10:16
right1:so	4:-11 5:25 6:-13 7:-10 10:-9
right1:spent	0:-15 3:30 4:20 5:13 6:-31 7:-10 9:-13 10:-24 11:-9
right1:stayed	0:-13 2:-24 3:-23 4:11 5:-14 6:31 7:-12 8:-24 10:-26
right1:still	0:-21 3:41 4:39 5:-39 6:-55 7:46 8:-14 10:-26 11:-55
right1:succumbed	5:-36 6:38
right1:suffered	5:38 6:-31
right1:sustained	5:57 6:-46 10:-10
right1:taken	0:39 2:-21 3:-29 4:19 6:-42 7:-13 8:-34 9:-16 10:-13
right1:that	0:-28 1:-8 2:33 3:-26 4:-35 5:-35 6:-17 7:-13 9:23 10:13 11:-10
right1:the	1:-10 2:10 3:-19 4:17 5:-34 6:-36 8:-13 9:17 10:9 11:-29
right1:their	3:23 6:-20 9:-10
right1:there	0:-22 2:-14 4:13 5:-28 7:17 8:-13 10:-16 11:-15
right1:they	0:23 2:-8 3:-18 5:-17 7:-25 8:-12 9:-12 10:-9 11:-11
right1:this	3:-18 4:-10 7:22 9:18 11:-8
right1:through	2:-9 3:-9 5:22 6:-13 7:-14
right1:to	0:-19 1:-26 3:-8 4:-29 5:18 6:-36 8:30 10:-33 11:10
right1:told	0:-11 2:-22 4:-22 10:24
right1:took	3:13 5:-17 6:-37 7:-8 9:14 11:-12
right1:turned	2:21 4:-8 10:-20
right1:unaccounted	3:-18 5:-23 6:-39 7:51
right1:under	0:-28 3:8 4:-12 5:12 6:-21 8:-15 10:18
right1:until	5:-9 6:13
right1:walked	0:-26 2:-15 3:-40 4:-14 5:-12 6:-28 8:-16 9:18 10:37 11:-22
right1:was	1:-17 2:15 3:-36 4:-67 6:34 7:-24 9:-17 10:-44 11:-25
right1:we	0:-20 2:-12 3:-13 4:-36 5:17 6:-39 7:36 8:-8 10:-25
right1:went	0:-26 1:-13 2:-22 3:-23 4:-37 5:-22 6:-16 7:15 8:-26 10:18 11:14
right1:were	1:-9 2:-15 3:-9 4:-14 5:14 7:-40 8:-9 9:-36 10:-9 11:-16
right1:when	0:15 5:-16 6:13
right1:who	0:-9 1:-38 2:9 3:18 4:-17 5:-24 6:-10 7:11 8:-20 9:-11 10:-27
right1:whom	0:-51 1:-10 3:-28 4:-21 5:-31 7:9 8:8 9:-23 10:30 11:-10
right1:whose	0:-17 1:-21 2:-11 3:-25 4:-30 5:-18 6:-26 7:27 8:-11 9:8
right1:will	0:-14 2:-15 3:14 4:-30 5:20 6:-28 7:-30 8:-37 10:30 11:-15
right1:with	0:-49 1:-10 3:14 4:-22 5:57 6:-21 7:-47 8:-33 9:-42 10:-51 11:-17
right1:within	3:-25 6:26 9:-9
right1:without	3:22 5:-15 6:10 9:-23
right1:working	0:15 4:-15 5:23 6:-20 7:-19 8:-8 10:-14
right1:would	2:18 4:-12 6:-20 7:-11 8:15 9:-8 10:-8 11:-10
right1:wounded	0:-14 2:-11 3:-16 5:112 6:-111 7:-22 8:-10 9:-8 10:-13
right1:|	0:-72 1:-53 2:-44 3:14 4:-48 5:31 6:30 7:-13 8:-45 9:-43 10:-67 11:-14
right1:—	4:-10 5:-33 6:23 7:-12 9:23
right2:	2:-13 5:19 6:10 7:9 8:-8 10:-10
right2:"	0:-8 1:24 2:18 3:-56 4:-28 6:14 8:-40 9:-47 10:-30 11:-38
right2:#	0:-18 1:18 2:-34 3:-13 4:-21 5:-57 6:29 7:-12 11:-32
right2:)	5:-8 6:16 7:-10
right2:,	0:11 1:-47 4:-18 7:9 8:-10 9:-54 10:-85 11:25
right2:-	6:14
right2:.	0:44 1:-10 2:-72 3:-9 4:-77 8:-15 9:-66 10:15 11:8
right2::	0:-17 4:13 5:-8 7:-8 8:18 9:-8 10:-16
right2:;	0:14 1:-14 5:22 6:-25 8:-12 9:12 10:-20 11:-31
right2:a	0:10 1:-36 2:33 3:-23 5:-8 7:14 8:-27 9:-51 10:-52 11:-62
right2:abducted	0:47 2:-8 4:-20 5:-9 6:-19 8:-9 10:-34
right2:about	0:-24 3:-12 4:-19 5:-12 6:-35 7:9 9:32 10:10
right2:according	0:14 1:-12 2:-25 3:-23 4:16 5:-19 6:19 7:-50 8:-14 10:-37 11:-14
right2:across	0:8 3:-16 5:16 6:-16 9:16
right2:admitted	5:24 6:-23
right2:after	0:-28 2:-20 3:-14 4:21 5:-24 6:-18 8:-21 10:-8 11:24
right2:against	9:8 11:-10
right2:aged	0:-11 2:-17 3:-15 5:31 6:-38 7:14 9:-17 10:10 11:-9
right2:al	3:-24 11:25
right2:alive	0:-11 3:-12 4:28 5:-21 7:-11 10:-17
right2:all	0:-63 1:-8 2:13 3:16 4:23 5:-13 6:9 7:-28 8:-43 9:-37 11:-15
right2:already	0:-24 1:25 2:-23 3:-26 6:-21 7:-21 9:19 10:19
right2:also	2:-20 4:-8 5:10 6:29 8:-18
right2:among	1:-8 2:-29 3:-13 8:21 9:-8 10:-14
right2:an	2:8 3:-20 5:-12 6:17 8:-15 9:-9 10:-12
right2:and	0:11 2:-64 5:-43 6:47 7:-28 8:28 9:-28 10:-66 11:-27
right2:announced	6:13
right2:another	3:25 5:-19 6:18 9:-28 11:-9
right2:are	0:-26 1:-13 2:-32 3:23 4:17 5:-9 6:-58 7:9 8:-38 9:-44 10:13 11:-19
right2:army	2:22 6:-21
right2:around	9:16
right2:arrived	0:-32 3:-12 4:-8 5:-17 6:-22 7:-10 9:11 11:24
right2:as	0:-28 1:-8 2:-27 3:-16 4:14 7:10 8:18 9:9 10:-27 11:-24
right2:at	0:-21 1:-16 2:-35 3:-10 4:-18 5:-37 6:13 7:-39 8:17 10:19
right2:august	0:-10 3:-25 4:-14 7:12 9:-27 11:29
right2:away	0:8 2:-10 3:27 4:-12 5:-23 6:-22 9:-27 10:26 11:-11
right2:back	0:-45 1:-9 2:-40 3:-31 4:-36 6:-67 7:-17 8:-31 9:-38 10:38 11:36
right2:be	3:29 6:-27 7:30 9:-42 10:-21
right2:because	2:-15 3:18 7:-8 8:-15 9:-15 10:17
right2:been	0:16 1:-54 2:-26 3:-8 5:14 6:30 7:-95 8:11 9:-56 10:-13 11:-41
right2:before	2:27 3:-12 6:-27 9:17 11:-15
right2:being	0:-19 2:-12 3:-26 5:-14 6:-27 7:29 8:-28 9:-11 10:19 11:-13
right2:believed	3:16 4:11 5:-18 6:15 7:-13 9:-8 11:-25
right2:below	6:11
right2:between	5:-16 6:15 7:-10 8:-11 9:-18 10:14 11:18
right2:board	0:9 6:10
right2:both	4:19 5:20 6:-23 10:-16
right2:boys	0:-15 1:17 3:-15 4:-12 5:-18 6:11 7:-9 8:-17 10:13
right2:broken	5:10 6:-23 7:16
right2:brought	0:-19 2:-17 4:-17 5:42 6:-34 7:-22 8:-14 10:13
right2:bullet	5:-21 6:28 10:-10
right2:buried	2:-13 6:41 7:-28
right2:burned	0:-9 5:-26 6:36 7:-12
right2:burns	0:-17 2:-10 3:-16 4:-9 5:62 6:-45 10:-29
right2:but	3:12
right2:by	0:8 1:-12 2:-29 3:-46 4:-24 5:-52 7:-30 8:-47 9:-10 10:33 11:34
right2:came	3:-16 6:11 7:-13 9:13
right2:camp	3:14 7:9 9:-10
right2:can	3:9 6:-9 7:17 9:-17 11:-25
right2:cannot	5:-13 6:-31 7:36
right2:captured	0:37 4:-23 6:-27 7:-13
right2:carried	3:-28 4:-10 5:-16 6:29 7:-24 8:-16 10:-21
right2:central	3:15 9:-15
right2:chiefly	3:-16 6:11 11:12
right2:children	0:-33 1:-14 4:-32 5:-14 6:43 7:-9 10:-38 11:-29
right2:civilians	0:-15 3:-31 5:-43 6:30 7:-17 8:14 10:12 11:-11
right2:cleared	3:17 9:-16
right2:close	0:-24 3:-22 4:-10 5:-12 6:31 7:-11 9:-17
right2:come	0:-16 1:-14 2:-18 3:-67 4:-38 5:17 6:-39 7:-27 8:31 9:19
right2:confirmed	5:-11 6:19
right2:could	0:-28 2:-10 4:-8 5:17 7:-16 9:12 10:-10
right2:cross	3:-29 4:-11 5:-8 7:-22 8:-10 9:27 10:12
right2:crossed	0:-16 2:-21 3:-16 4:-14 5:-18 6:-38 7:-10 8:-20 9:40 10:22 11:-31
right2:crushed	5:11
right2:cuts	5:23 6:-9
right2:date	5:-19 6:22
right2:dawn	5:-11 6:15 10:-8
right2:day	1:-9 3:-55 4:-22 5:-12 6:-18 7:-17 9:11 10:-21 11:32
right2:days	3:16 5:-11 9:-14
right2:dead	0:-15 1:-12 3:-19 4:-31 5:-80 6:92 7:-55 9:-13 10:-25
right2:destroyed	6:18 9:-11
right2:died	0:-20 1:-16 2:58 3:-47 4:-55 5:-65 6:13 7:-56 8:-31 9:-33 10:-27 11:-26
right2:disappeared	5:-11 6:-11 7:31
right2:displaced	3:47 6:-14 9:-42 11:-9
right2:down	5:-9 6:21 7:-10 9:-9
right2:dragged	4:-9 5:-9 6:10 10:-19
right2:driven	0:12 3:-24 4:-19 5:-17 6:-9 11:19
right2:drove	0:10 3:-12 4:-9
right2:drowned	3:-12 5:-10 6:48 7:-18 9:-9 11:-11
right2:during	9:11
right2:each	3:19 8:10 9:-17 10:-10
right2:early	0:-13 3:-26 6:-21 7:-9 9:34 11:-16
right2:eight	0:-32 3:-9 4:16 5:17 6:-25 7:-12 8:-25 9:-13 11:-8
right2:electrocuted	5:-9 6:26 7:-8
right2:eleven	0:-13 3:15 4:-17 5:-17 6:13 9:-13 11:-15
right2:entered	1:-8 3:-26 6:-24 7:23 9:28 11:-25
right2:escaped	10:14
right2:evacuated	3:-10 5:27 6:-15
right2:executed	2:17 10:-16
right2:expected	3:24 5:-10 6:-19
right2:far	4:-11 5:25 6:-13 7:-10 10:-9
right2:february	6:8
right2:fighting	0:9 3:-18 9:21
right2:fire	5:-22 6:24
right2:five	0:13 2:-8 6:-32 7:-21 8:-26 9:-14 10:-12
right2:fled	3:12 11:-44
right2:flown	0:-31 2:-16 4:-30 5:29 6:-42 7:-10 8:33 10:-37 11:-22
right2:follow	0:-11 3:-15 6:-13 9:24 11:-14
right2:for	0:-33 1:-8 2:-20 3:-17 4:24 5:-12 6:-73 7:37 8:36 9:-23 10:-11 11:-28
right2:found	0:-40 2:26 3:-8 4:-45 5:-68 6:31 7:-30 8:-11 9:-9 11:-16
right2:four	0:8 2:-22 3:-18 5:21 6:-24 7:-34 8:-18 9:-15 10:28
right2:free	0:-29 2:-13 4:8 5:-17 6:-24 7:-21 8:-31 10:28
right2:freed	0:-14 2:-13 4:-27 5:-15 6:-42 7:-12 10:47
right2:friday	0:-21 2:-10 3:13 4:-10 5:-15 7:14 9:-13 10:-15 11:-12
right2:from	0:-20 1:-8 2:12 3:18 4:14 5:-12 7:-34 8:-60 9:-61 11:17
right2:front	0:-11 4:-23 6:17 8:-14 10:19
right2:gave	4:21 6:-21
right2:gaza	0:-13 2:-35 3:-10 4:-18 5:-15 6:9 7:-8 8:-15 10:31
right2:gone	0:-21 1:-13 2:-17 3:-36 4:-27 5:25 6:-19 7:-24 8:-18 10:-44 11:17
right2:got	0:-21 3:11 4:-15 5:-14 6:-27 8:-15 9:-12 10:33 11:-11
right2:gunned	0:-8 2:-10 4:-10 6:30
right2:gunshot	5:30 6:-16 9:-9
right2:had	0:13 1:-15 3:16 4:-13 5:-45 6:-39 8:11 9:-37
right2:haiti	6:26 7:-14
right2:handed	0:-20 3:-9 4:-20 5:-28 6:-35 7:24 8:-10 10:26
right2:has	2:-15 3:31 4:28 5:-30 8:-15 9:-31 10:-39 11:-8
right2:have	0:-12 1:-14 2:-17 3:9 4:10 7:25 8:-36 9:-10 10:-22 11:-32
right2:he	0:23 2:-38 3:18 4:-25 5:22 6:-28 7:8 9:-25 10:12 11:21
right2:held	0:-16 4:48 5:-20 8:-13 10:-44
right2:help	3:12
right2:her	2:-23 3:-37 4:-19 5:28 7:-15 9:-11 10:-17 11:-11
right2:here	9:12
right2:his	0:-27 2:-54 4:52 5:-12 6:-17 7:-27 8:-29
right2:hit	0:-14 2:-22 4:-10 5:21 7:-9 10:-16
right2:hold	6:10
right2:home	0:-17 1:-10 2:-23 3:-17 4:-42 6:-16 7:-31 8:27 9:-22 10:21 11:11
right2:homeless	3:18 5:-10 9:-16
right2:homes	3:25 6:-24 9:-10 11:-9
right2:hospital	5:-14 6:-35 10:24
right2:hostages	0:-20 2:23 4:-10 6:-23 10:20
right2:hurt	0:-15 3:-15 4:-9 5:78 6:-61 7:-23 8:-12 9:-16 10:-21
right2:i	0:-17 2:-9 3:-11 4:-25 5:-19 6:-24 7:18 8:-8 10:28
right2:if	0:-19 2:-16 3:-24 4:19 5:-18 6:-31 7:25 9:-25 10:-11 11:11
right2:in	0:-28 1:-50 2:-8 4:36 6:-16 7:-116 8:-9 9:-16 11:-39
right2:including	2:9 3:16 5:10 6:-25 8:-14 9:-17 11:-18
right2:india	3:-22 6:17 9:13 11:-8
right2:injured	0:-26 2:-10 3:-12 5:90 6:-34 7:-51 8:-9
right2:injuries	3:-8 5:45 6:-34
right2:injuring	5:-14 6:15
right2:inside	3:-11 4:25 7:-9
right2:intensive	4:-11 5:22
right2:internally	3:19 9:-14 11:-17
right2:into	0:14 2:-8 4:-16 5:-11 6:-23 8:-14 9:21 10:-19 11:-36
right2:is	0:-11 3:30 6:-12 8:-10 9:-22 11:-17
right2:it	0:-48 1:-12 2:-19 3:-20 5:12 6:-30 7:-8 8:10 9:28 11:-19
right2:its	0:-16 3:-11 4:-13 6:20 7:-26 8:22 9:21 10:-21 11:-15
right2:january	6:10
right2:july	3:-19 6:-8 9:22
right2:june	6:16 8:-10
right2:karabakh	0:-19 2:-8 4:-18 5:-11 6:-18 8:-9 9:22 10:-13 11:-9
right2:keep	4:-20 10:22
right2:kept	4:25 6:-9 7:-21
right2:kidnapped	0:43 3:-9 4:-16 6:-25 7:-8 8:-9 10:-22
right2:killed	0:-58 1:8 3:-36 4:-54 5:-89 6:83 7:-33 8:-31 9:-17 10:-50 11:-17
right2:known	2:22 4:16 5:-15 6:28 7:-31 8:-26 10:-28
right2:kyiv	6:14 8:-11
right2:laid	6:19
right2:last	0:-25 1:-19 4:-10 5:-20 7:24 10:11 11:-26
right2:later	0:-8 2:27 5:-8 6:-16 7:-14
right2:leave	3:12 7:-9 11:-19
right2:leaving	6:22 9:-8
right2:lebanon	3:-22 9:10 11:8
right2:led	0:30 3:-11 4:-12 5:-11 6:-12 7:-8 10:-26
right2:left	0:-42 1:-14 2:-38 3:30 4:21 5:-20 6:-33 7:-60 8:-32 9:-32
right2:let	0:-51 2:-21 3:-9 4:-28 5:-22 6:-47 7:-8 8:-30 10:66 11:-9
right2:life	0:-12 8:23 10:-21
right2:lightly	5:22 6:-16
right2:listed	3:-8 6:-9 7:33
right2:live	3:32 4:-8 5:15 6:-45 9:-29
right2:lived	3:10
right2:lives	6:12
right2:living	3:-15 4:-11 5:-11 9:-15 10:10 11:27
right2:lost	0:-21 1:-10 2:-8 3:8 4:-12 5:35 6:12 7:-44 8:-9 9:-13 10:-14 11:-28
right2:made	0:20 3:32 5:-30 6:-29 9:-25 10:11 11:-14
right2:marched	0:18
right2:martyred	2:-19 5:-12 6:34 10:-24
right2:me	4:15 10:-10
right2:medical	3:-11 5:22 6:-23 7:-16 11:14
right2:men	0:19 4:-9 5:-14 6:16 8:-11
right2:met	6:9
right2:minors	3:-27 4:-9 5:-9 7:-15 8:33 9:27 10:-31 11:-23
right2:missing	0:-23 1:-13 2:-11 3:-30 4:-17 5:-47 6:-74 7:97 8:-14 10:-28 11:-13
right2:monday	3:-13 9:20
right2:month	6:13
right2:more	3:-30 4:-18 5:-16 6:12 8:-9 9:33 10:13 11:-8
right2:morning	0:-15 7:22
right2:most	0:8 1:-12 2:-39 3:-22 4:-40 6:37 7:-36 8:-34 10:20 11:20
right2:mostly	0:12 3:-24 4:-13 5:-35 6:-37 7:11 9:24 10:-14 11:18
right2:moved	3:16 5:-18 6:-18 7:-11 9:24 10:-8 11:-24
right2:murdered	0:-14 2:29 6:-19 7:-10
right2:my	3:-38 4:-44 5:-25 6:18 10:-24 11:-21
right2:near	0:12 5:13 6:-12
right2:nearly	11:8
right2:needed	5:26 6:-24
right2:neutralised	0:-13 6:28
right2:never	0:-12 3:-21 4:-10 5:-27 6:-25 7:44 9:-11 10:-16 11:-11
right2:new	3:9
right2:night	0:20 4:-17 6:-14
right2:nightfall	0:-12 2:-8 4:-20 6:31 7:-11 10:-18
right2:nine	0:-24 2:-14 5:-24 6:33 7:-8 8:-16 10:28
right2:no	3:28 4:-8 5:-13 6:-20 7:9 10:-8 11:-14
right2:nobody	0:-21 4:8 6:-10 7:-10 10:16
right2:none	0:-8 2:30 3:-17 4:-36 5:-27 6:17 8:-8 10:-14
right2:noon	0:-16 3:-17 4:-12 6:19 7:-8 8:-8 10:-12
right2:northern	4:-8
right2:not	0:31 1:-14 5:-28 6:-12 7:34 8:-31 9:-29 10:-44 11:-42
right2:now	3:11 4:-12 5:-17 6:28 7:-31 8:12 9:-13 11:-8
right2:number	2:-8 3:13 4:13 5:-9 8:-9 9:-13 11:-14
right2:october	0:10 3:14 4:-19 8:23 9:-18 10:-22 11:-16
right2:of	1:17 3:12 4:-38 5:-13 6:-20 7:8 8:-18 9:-22 10:15 11:-53
right2:off	0:13 2:-10 3:-19 4:-30 5:10 6:-29 7:-10 10:14 11:-10
right2:officials	4:-17 6:17 8:8
right2:on	0:20 1:-18 2:-35 5:12 6:-9 7:-24 9:-8 10:-24 11:-25
right2:one	0:-23 1:-9 2:-32 3:16 4:-20 5:-43 8:17 9:12 11:-26
right2:or	0:-11 1:23 4:-11 5:-21 7:-18 9:-28 11:-25
right2:other	6:-16 8:19
right2:others	5:11 6:-9
right2:our	0:-30 2:12 3:-47 5:-40 6:54 7:-30 8:-24 10:-38 11:-34
right2:ours	2:-21 4:20 5:-16 10:-22 11:-14
right2:out	0:-37 2:-26 4:-46 6:-15 7:13 8:-21 9:-9 10:28 11:-40
right2:over	3:35 6:-24 9:-11 11:-16
right2:overnight	3:10 5:-11 6:10
right2:packed	3:11
right2:pakistan	5:-8 6:13
right2:papers	0:-8 1:-16 4:-12 6:-22 9:-15 11:28
right2:passed	6:-14 8:18
right2:perished	3:-19 6:36 7:-24 11:-9
right2:persons	3:9 7:15 9:-12
right2:police	5:22 6:-21 8:27 10:-29
right2:port	0:-16 2:24 4:-15 6:-21 10:-10
right2:pulled	5:-19 6:22
right2:reached	3:12 11:-12
right2:recorded	1:13 6:-13
right2:recovered	6:9
right2:refuge	3:-30 9:34 11:-22
right2:refugees	3:-39 9:44 11:-22
right2:registered	3:-37 5:-11 6:-21 9:40
right2:relatives	2:-9 3:-23 4:-30 6:-15 7:27 8:17 10:-18
right2:reported	0:47 4:-13 5:-23 6:-13 7:-28 10:-20 11:-10
right2:reportedly	0:17 5:-10
right2:rescued	0:-13 10:14
right2:residents	0:-10 4:-11 5:-27 6:27 8:-19 10:15
right2:retrieved	5:-14 6:22
right2:return	3:-9 4:-9 6:35 8:-21 9:-18 10:-40 11:25
right2:returned	0:-19 2:-12 3:-48 4:-11 5:-8 6:-16 8:-20 9:-27 10:9 11:45
right2:rural	3:29 9:-26 11:-10
right2:russia	8:-12 10:12
right2:russian	5:-22 6:19 7:-8 9:-14 10:-8
right2:said	0:-9 2:-17 3:11 4:23 5:-17 8:-13 9:-25 10:-28 11:-16
right2:saturday	0:-8 3:8 5:-26 6:32 7:-25
right2:says	0:-12 3:-36 4:23 5:-29 6:23 7:-33 9:-11 11:16
right2:seized	0:21 4:11 8:-8 10:-39
right2:sent	0:-14 2:-8 3:-16 5:-24 6:25 10:21 11:-14
right2:september	1:-8 3:-20 4:-24 7:18 8:-14 10:-16 11:8
right2:serious	5:12
right2:set	0:-11 3:8 5:17 6:-31 9:-9 10:18
right2:seven	0:-11 4:-14 5:19 6:-15 7:-23 8:12
right2:severely	5:34 6:-33
right2:she	0:14 3:-14 4:-15 5:-18 7:15
right2:sheltering	3:15 11:-10
right2:shot	0:-53 2:38 3:-10 4:-56 5:-38 6:45 7:-33 8:-37 10:-55
right2:shrapnel	5:18 6:-12
right2:signed	2:-12 4:-14 5:-15 6:33 8:-10 9:-12 10:-31 11:-18
right2:since	0:15 1:-8 2:-38 3:-54 4:-38 5:-9 6:-11 7:-22 8:-37 9:13 10:23 11:17
right2:six	0:-42 2:-17 3:17 4:-24 5:12 6:-44 7:23 8:11 9:-9 10:-32
right2:slain	0:-18 2:-18 5:-12 6:34 10:-13
right2:sleeping	3:33 5:-15 6:-24 7:-23 9:-13
right2:so	6:19 10:-8
right2:sold	0:-18 2:-16 4:27 5:-8 6:-11 10:-22
right2:soldiers	0:-27 2:17 3:-8 4:-8 5:-32 6:-20 7:-9 8:-34 10:43
right2:somalia	7:9
right2:some	3:-13 4:10 6:23 7:-23 9:13
right2:sought	4:-9 5:-24 6:-30 7:25 9:12 11:-24
right2:south	0:-8 3:16 4:-10 6:-17 7:-9 9:-16 11:20
right2:spending	0:-8 3:14 4:12 5:-9 6:-12 9:-10 10:-14
right2:staff	8:-10 10:15
right2:starved	0:-10 2:-8 3:-15 4:-19 5:-11 6:38 7:-14 9:-11
right2:state	5:15 6:-14
right2:staying	3:18
right2:still	0:-49 1:-19 2:-26 3:-14 4:66 5:-9 6:-45 7:19 8:-47 9:19 10:-67 11:-56
right2:struck	2:-8 5:-8 6:17 10:-8
right2:succumbed	2:11 4:-12 5:-11 6:12
right2:sudan	3:-9 6:-8 7:11 9:12
right2:suffered	5:8
right2:sunday	0:-20 4:-24 5:14 6:-19 7:13 8:18 9:-17 10:-8 11:-8
right2:surgery	5:21 6:-15
right2:survived	5:16
right2:taken	0:15 1:-11 3:32 4:-59 6:-50 7:-18 8:9 9:-17 10:-19 11:-19
right2:taking	0:-8 3:14 6:8
right2:ten	1:27 3:-8 6:-26
right2:that	0:21 1:-12 2:27 4:-43 5:-8 6:-50 8:-34 9:12 10:28
right2:the	0:-25 1:26 3:-26 4:-28 5:-12 7:-19 9:-43 10:17 11:-32
right2:their	0:-53 1:-12 2:-35 3:35 4:-35 5:-45 6:61 7:-21 8:10 9:-61 10:12 11:-43
right2:theirs	0:-8 2:13 3:17 5:-27 6:-16 8:24 10:-15 11:-19
right2:them	1:-62 2:-16 4:-30 6:15 7:-35 8:-12 9:8 10:13 11:-10
right2:then	0:-37 2:-25 3:-15 4:23 5:-37 7:37 8:-23 10:-43
right2:there	0:-23 2:-21 3:-13 4:-43 5:-39 6:30 7:17 8:-8 9:-15 10:-15 11:-26
right2:these	0:-22 1:14 3:27 4:-19 5:-18 6:8 7:-54 8:10 9:-41 10:-10 11:-9
right2:they	0:-17 2:-9 3:-18 4:-13 5:-20 6:32 7:-22 8:-14 9:-10 10:24
right2:this	0:26 3:14 4:-16 5:-36 6:21 7:-40 8:-10 9:-19 10:-16 11:-17
right2:those	0:-23 1:-22 3:21 4:-72 5:-26 8:-12 11:-11
right2:thought	2:-26 4:9 5:-9 6:34 7:-27 8:-18
right2:three	0:31 2:-18 3:-10 4:-15 5:-8 6:-21 8:-20 9:-16 10:-18
right2:through	3:-29 6:-15 11:18
right2:thursday	8:15 10:-15
right2:tickets	6:-13 7:13
right2:tine	0:-8 3:-29 6:-15 9:30 11:-19
right2:to	0:-18 1:-22 2:-58 3:-8 4:-22 5:-28 6:10 8:-22 9:17 11:43
right2:today	3:16
right2:took	5:-19 6:25
right2:transferred	3:-12 5:16 7:-13 8:-13 9:13 11:-9
right2:treated	3:-10 5:50 6:-36
right2:treatment	5:17 6:-14
right2:tried	2:-9 6:20
right2:troops	2:-11 4:-18 5:-17 6:31 10:-20
right2:tuesday	4:-18 6:9 7:-12 9:10 10:19 11:-18
right2:turned	3:-11 5:-23 6:-21 7:27 9:-11 10:-16 11:-16
right2:two	0:-19 1:-16 2:-34 3:35 8:-40 9:-27 10:-15 11:-26
right2:ukraine	0:-8 4:-16 8:-23 9:9 10:28
right2:unaccounted	0:20 3:-13 4:-15 5:-32 6:-39 7:30
right2:under	0:-16 2:15 5:24 7:-39 8:-30 9:-22 10:-32
right2:up	0:-27 1:20 2:10 3:18 4:21 6:-23 7:-23 8:-25 9:-18 10:-37 11:-18
right2:uprooted	3:27 6:16 9:-28 11:-24
right2:us	0:17 1:-12 2:-21 3:37 4:45 5:-60 6:-71 7:-46 8:-59 9:18 10:-79
right2:vanished	7:10
right2:waiting	0:-8 3:-21 4:14 5:-11 6:-24 9:24 11:-12
right2:walked	0:-19 3:16 4:14 5:-9 6:-14 8:-17 9:-26 11:18
right2:wants	4:8
right2:war	8:10 10:-9
right2:was	0:-9 2:-9 3:-8 4:-8 5:-31 6:29 7:9 9:-13 11:-9
right2:washed	4:-16 5:-12 6:31 7:-16 10:-10
right2:we	0:-28 3:-25 5:-28 6:-18 7:46 9:-17 10:-20 11:-16
right2:wednesday	4:16 5:-20 7:-11 8:25 10:-31
right2:week	0:-26 4:-11 6:-11 9:23 10:10 11:-25
right2:went	0:12 2:-17 3:-34 4:-21 5:-24 6:40 7:-18 8:-16 9:-31 10:-15 11:19
right2:were	0:-12 1:-17 2:44 3:-56 5:13 6:-23 8:-46 10:-32
right2:west	6:9
right2:when	0:-24 2:16 4:-17 5:-17 6:9 7:-22 10:20 11:-23
right2:where	6:10
right2:which	6:35 8:-19
right2:while	3:-17 6:19
right2:who	2:-16 4:28 6:-37 7:-18 9:-11 11:-8
right2:whom	0:25 1:-17 2:16 3:-42 4:-23 5:-10 9:12 10:-43 11:-12
right2:whose	5:12
right2:will	3:8 4:-23 8:-13 10:23
right2:with	0:-35 1:-8 2:-31 3:-24 4:23 5:30 6:18 7:-56 8:-18 9:8 10:9 11:-9
right2:within	0:-16 4:-9 5:-18 6:-10 8:29 10:-12 11:-14
right2:without	3:23 5:-23
right2:women	0:-36 2:-8 3:-11 4:-44 5:-50 6:25 7:36 8:31 9:-21 10:-18 11:-18
right2:would	3:18 5:-8 6:-14 7:-13 8:18 9:-9 10:-10 11:-8
right2:wounded	0:-25 4:-8 5:81 6:-72 7:-9 8:-9 10:-26
right2:wounding	5:-15 6:20
right2:wounds	5:30 6:-23 8:-13
right2:year	0:19 1:10 2:-15 3:-13 4:-8 5:-11 6:-9 7:19 8:-35 9:-17 10:9 11:-16
right2:yet	0:-34 3:36 4:19 5:-40 6:-32 7:32 8:-11 9:-26 10:-36 11:-36
right3:	0:-22 1:-19 3:31 4:-43 5:17 6:-19 7:-76 9:-32 10:-17
right3:"	0:-31 1:-8 3:-13 6:-14 7:24 8:-18 9:-13 10:-19 11:10
right3:#	0:-59 1:-60 2:-23 3:-17 4:-30 6:16 8:23 9:-15 10:19 11:-16
right3:(	3:18 9:-8
right3:)	0:-22 1:-15 2:-23 3:-15 4:-19 5:30 6:-11 7:10 10:-22
right3:,	0:-33 1:-26 2:14 3:-33 4:-31 5:13 6:-13 7:13 9:-16
right3:.	0:-17 2:-20 3:-9 4:-20 5:-22 8:-21 9:-16 11:-14
right3:;	2:-30 3:11 4:-23 6:29 7:-10 8:12 9:-21 10:-23 11:-17
right3:a	0:-16 1:-17 4:13 5:21 7:-51 8:-46 9:-42 10:-16
right3:abducted	0:9 4:-23 5:-9 6:-23 10:17
right3:aboard	0:27 2:-14 6:-31 7:15 10:-23
right3:about	0:-14 3:-25 4:21 6:21 7:-14 9:11 10:-11
right3:above	3:8 6:8
right3:abroad	3:-21 5:20 6:-20 9:24 11:-20
right3:according	2:9 3:-17 4:9 5:11 6:14 8:-10 9:-9
right3:across	3:-20 5:-10 9:24 11:-15
right3:action	0:-18 4:-18 5:-9 6:33 10:-20
right3:added	0:-16 2:-13 5:29 6:-19 7:-9 10:-10
right3:admitted	5:13
right3:after	0:-23 1:-9 2:-9 3:-20 4:15 8:-18 9:8 11:-27
right3:again	3:-24 5:-14 9:17 11:12
right3:against	4:18 5:-10 6:-10 10:9
right3:ago	4:16 6:-12
right3:air	6:9
right3:al	3:-11 11:17
right3:alive	0:-29 2:-45 3:-9 5:10 6:-47 7:34 8:-24 10:38 11:-11
right3:all	3:-17 4:-12 8:-8 10:-14
right3:alone	6:13
right3:along	2:23 6:-24
right3:am	6:-21 7:21
right3:among	5:15
right3:an	0:-16 3:-28 4:10 5:-17 6:28 7:-15 8:-18 9:-14 11:18
right3:and	0:-15 1:-35 2:-58 3:-29 4:-36 5:-16 6:59 7:-49 10:-23 11:14
right3:are	0:19 1:-21 2:-8 3:36 4:-18 5:-8 6:-34 7:-17 10:-26 11:-73
right3:area	0:19 4:-17
right3:armed	0:-12 10:12
right3:army	0:-17 2:11 3:-15 4:-22 5:-16 6:22 7:-9 8:-18 10:17
right3:around	0:25 11:-9
right3:arrived	3:13 9:-12
right3:as	0:-10 1:-14 4:-15 5:14 6:-27 7:35 8:-12 9:-10 11:-14
right3:ashore	6:23 7:-16
right3:asked	5:20 6:-19
right3:at	0:-52 1:-17 2:12 3:22 4:-11 6:15 7:-33 8:11 9:-29 11:-28
right3:attack	0:17 2:-8
right3:attacks	0:9
right3:august	0:25 3:-16 4:-33 6:-21 7:-11 8:-15 9:-17 10:24
right3:away	0:18 2:-11 3:-29 4:-14 5:-32 6:8 7:-29 8:-10
right3:back	0:-23 1:-9 2:-35 3:-36 4:-32 5:-22 6:-50 7:-16 8:12 9:12 10:17 11:17
right3:be	0:-33 2:-21 3:13 4:-33 5:-20 6:-23 7:30 8:-35 9:-19 10:18 11:21
right3:been	0:10 1:-13 2:-9 3:19 4:18 5:-36 6:-20 9:-19 10:8 11:-59
right3:before	0:-10 3:-14 4:-23 5:25 6:-15 7:-13 9:10 10:-23 11:-14
right3:being	0:-9 2:-11 3:-27 4:20 5:-36 6:17 10:-25 11:-9
right3:between	0:10
right3:boats	0:15 6:-11 9:-13
right3:bodies	2:-29 4:-12 6:-10 10:33
right3:books	3:-12 5:-9 6:20 7:-11 9:15
right3:border	0:-21 3:11 5:-19 6:28 7:-11 8:-16 9:-42
right3:both	6:10
right3:broken	2:-11 5:31 6:-11 10:-22
right3:brought	0:-15 2:-10 3:-9 4:-19 5:38 6:-52 7:-8 8:23 9:-10 11:-16
right3:buried	0:-13 5:-15 6:24
right3:burns	3:-8 5:-20 6:30 7:-11
right3:bus	0:11 3:-8 4:22 6:-10 7:-10 10:-22
right3:but	0:-17 3:-18 4:-10 5:21 7:-10
right3:by	1:-18 2:29 3:24 4:-50 5:-22 7:-24 8:-20 9:-31 10:9 11:-24
right3:came	0:-30 2:-37 3:-29 4:-26 5:-8 6:-32 7:13 8:-21 9:19 11:21
right3:camps	3:-44 9:16 11:21
right3:capital	3:10 6:-9
right3:captivity	0:-8 2:-12 4:22 10:-13
right3:captured	0:29 2:-14 3:-9 4:-12 6:-23
right3:care	4:-12 5:28 6:-24 7:-17
right3:carried	3:-16 4:-10 5:17 6:-8 10:-8 11:-13
right3:caught	4:10
right3:central	1:-19 3:-8 6:15 9:11
right3:chief	5:-26 7:16
right3:child	0:28 5:-25 6:-23
right3:children	0:-9 2:-26 3:14 4:-41 7:18 8:-28 10:-32 11:-27
right3:chinese	2:11 4:16 6:-10 7:14 8:-14 10:-35
right3:city	5:14
right3:civilian	3:-25 5:-9 6:36
right3:civilians	0:-8 5:23 7:-17 8:30 10:-30
right3:coast	0:-11 3:19 4:-10 7:-8 9:-9
right3:come	0:-17 2:-39 3:20 4:30 5:-20 6:-9 7:-17 8:-11 9:-22 11:-15
right3:condition	5:12
right3:confirmed	3:-15 5:-28 6:35 7:-16
right3:cook	0:-22 6:-34 7:24 8:-11 10:21
right3:could	0:-19 2:-37 4:13 5:27 6:-13 7:-11 8:-21 10:-31
right3:countries	6:16
right3:country	4:13
right3:county	0:20 6:-19
right3:crew	4:-18 6:19 10:-20
right3:critical	5:14 6:-9
right3:crossed	3:-16 9:-17 11:25
right3:custody	2:11 4:9 6:-16 10:-9
right3:damaged	3:20 5:-14 6:-17
right3:day	0:10 3:23 9:-24 11:-16
right3:days	0:-8 2:11 4:-8 8:-22 10:12
right3:dead	0:-15 1:-23 3:-19 4:-22 5:-67 6:64 7:-55 8:-19 10:-30
right3:death	2:-8 5:-17 6:45 7:-20
right3:deceased	5:-8 6:20
right3:december	9:9 11:-32
right3:defence	5:-12 6:21
right3:deported	3:-12 4:-18 6:-10 8:23 9:-11 10:-18 11:17
right3:detention	2:18 4:16 5:-10 6:-21 9:-16
right3:did	0:-23 2:41 3:14 4:-15 5:-37 7:-11 9:-11 10:-9 11:-9
right3:died	0:-35 1:22 2:-13 3:-23 4:-24 5:-60 6:68 7:-31 8:-15 9:-12 10:-27
right3:discharged	3:-24 5:34 6:-21
right3:displaced	3:39 5:-9 6:-9 9:-25 11:-38
right3:district	2:-15 5:-11 7:18 10:-13
right3:districts	6:14 7:-8
right3:down	0:-20 2:-15 3:14 4:-39 5:-22 7:-12 9:15 10:-9 11:-16
right3:dozen	0:19
right3:dozens	0:-17 6:27
right3:driven	5:-8 9:-14 11:15
right3:drowned	3:-13 5:-20 6:29 7:-9
right3:dug	2:-9 6:16 10:-8
right3:during	0:10 3:-12 5:10 6:-19 8:-9 9:14 10:10 11:-10
right3:each	0:-9 4:-8 6:-11 8:18 10:-8
right3:earlier	0:-9 3:18 4:-18 5:-10 6:-15 7:21 8:-10 9:-17 10:-13 11:-16
right3:eastern	9:12 11:-9
right3:eight	2:-8 5:-20 6:28 7:-9 8:-11 10:11
right3:el	3:13
right3:elderly	3:-16 6:-14 9:18 10:13
right3:eleven	2:-9 4:-25 8:26 10:-12
right3:emergency	0:-12 3:-8 4:27 6:-25 7:-12 9:-18 10:-17
right3:escaped	0:-9 2:-20 4:-8 5:-25 6:-24 10:36
right3:evacuated	3:27 7:-11 10:-13
right3:evening	5:-16 6:22 7:-11
right3:executed	0:-9 2:27 4:-15 6:-12 10:-9
right3:families	0:-8 3:-19 4:-21 6:10 7:-12 8:26 10:-15
right3:family	4:-11 5:-27 7:19 10:-9
right3:far	6:13
right3:father	2:29 6:-29
right3:february	5:10 6:-9
right3:fell	5:-11 6:18
right3:few	0:-9 3:-8 5:-19 6:-25 7:27
right3:fighting	6:13 9:-8
right3:find	3:-21 5:-13 6:-21 7:34
right3:fire	5:20 6:-20
right3:first	0:-14 1:17 3:-20 4:-16 7:-19 9:13 10:-18
right3:five	0:-14 2:-14 3:-24 4:-12 6:15 8:-9 9:16
right3:flats	3:30 5:-9 11:-29
right3:fled	3:-31 9:20 10:-22 11:20
right3:follow	3:-14 4:-28 6:-21 8:14 9:8 10:19
right3:food	0:-21 2:28 4:-17 5:-10 6:-19 7:-10 9:-9 10:-17
right3:for	0:13 1:-10 2:-18 3:-23 6:-32 7:11 8:14 9:-21 10:-25 11:-25
right3:forced	3:24 9:-22 11:-23
right3:foreign	0:-9 2:-14 4:-23 6:17 8:24 10:-20
right3:foreigners	2:23 4:-19 6:-22 8:-10 10:21
right3:former	2:-8 4:27 5:-37 6:24 8:-18 10:-11
right3:found	0:-16 2:13 3:-17 4:-20 5:-51 7:20 10:-23
right3:four	0:-39 2:-33 3:-12 6:26 7:-26 8:-15 9:-11
right3:free	4:-8 5:-11 6:-20 10:31
right3:freed	0:-22 2:-28 3:-22 4:-30 5:-19 6:-35 8:-26 10:55
right3:from	1:-30 2:-66 3:30 4:-68 5:-26 6:9 9:-47 10:17 11:-34
right3:gaza	2:-19 4:27 6:-11 10:-20
right3:get	5:-13 6:26 7:-17
right3:girls	10:11
right3:given	0:-31 2:23 3:-15 4:-8 5:-29 7:-15 9:-9 10:-13 11:-8
right3:go	0:-51 2:-20 3:-23 4:-29 5:-43 6:-50 7:-12 8:-21 9:26 10:58 11:-11
right3:gone	3:-39 5:23 6:8 7:-14 8:-10 9:11 10:-13
right3:got	0:-27 2:-9 4:-14 6:-17 7:-12 10:39
right3:government	0:-14 2:-8 6:21
right3:ground	6:9
right3:group	0:-10 2:-21 4:-39 5:-30 7:-8 8:14 10:30
right3:guard	5:-31 6:39
right3:gunmen	2:-10 4:18 6:21 10:-29
right3:had	0:-20 1:28 2:-40 3:-9 5:-17 6:-27 7:17 8:-20 9:-17 10:12
right3:haiti	0:22 4:-13 10:-17
right3:hamlets	0:-8 3:26 4:-18 5:-15 6:-18
right3:handed	4:-15 8:-25
right3:hands	0:-26 2:-8 3:-16 4:38 5:-23 6:22 7:-10 8:-9 9:-18 10:-36 11:-9
right3:has	2:-12 3:-18 4:-11 5:51 6:-29 9:-15 10:-17
right3:have	0:-16 1:-11 2:-47 3:-38 4:-26 6:-27 8:16 9:27 10:23 11:-23
right3:he	0:-16 2:-11 3:-30 4:-21 5:-27 6:40 9:-21 10:-25 11:-12
right3:health	5:-13 6:19
right3:heart	5:-18 6:21
right3:held	0:-29 2:-24 3:-27 4:60 5:-17 6:-46 7:-17 8:-18 9:-14 10:-25 11:-18
right3:help	6:18
right3:here	4:-12 6:22 7:-13
right3:his	3:-12 5:-9 6:-10 7:19
right3:hit	0:-15 2:-16 3:-22 4:-8 5:32 6:-8 7:-8 10:-14
right3:home	3:-27 4:-16 5:37 6:-26 7:-29 8:22 9:-34 10:-21
right3:homes	3:69 6:-22 9:-39 11:-24
right3:hospital	3:-16 6:26
right3:hospitals	3:-26 5:22 9:-10
right3:hour	4:-12 5:-12 6:24
right3:hours	0:-13 3:-8 4:-12 5:26 6:-29 10:13
right3:house	0:16 3:-22 4:-25 5:20 6:-11 7:-23 10:-11 11:-14
right3:houses	3:12
right3:hurt	0:-8 3:-12 5:45 6:-36 7:-15 8:-10 10:-12
right3:i	0:-21 2:50 3:-12 4:-33 5:-19 6:-43 7:-9 8:-32 10:8
right3:identified	3:-10 5:-32 6:46 7:-14 10:-9
right3:in	1:13 3:-24 4:22 5:-19 6:10 7:-33 8:-26 9:29 10:-47 11:-64
right3:including	6:9
right3:infants	2:-9 6:22
right3:injured	0:-13 2:-24 3:-12 5:65 6:-41 7:-29 8:-11 10:-17
right3:injuries	1:-10 6:18 10:-8
right3:inside	0:-11 3:34 4:29 5:-23 6:-20 7:-12 9:-28 11:-25
right3:intensive	5:42 6:-36
right3:interior	7:11
right3:international	0:-8 3:16 4:19 8:-9 9:-9 10:-20
right3:into	0:28 2:-12 3:-14 4:-13 5:-27 7:-20 8:-10 9:14 10:-15 11:-15
right3:iranian	0:15 4:11 6:-9 10:-20
right3:is	2:-19 6:-39 7:11 9:30 10:-17 11:-8
right3:israel	4:-9 10:10
right3:israeli	0:-24 2:15 4:-13 6:17 10:-25
right3:it	0:13 2:-11 3:-9 4:27 5:-28 6:-36 7:-15 8:-8 10:-14
right3:its	2:-20 3:23 4:13 8:-16 9:-20 10:-18 11:-8
right3:january	2:-12 3:-10 4:-16 5:-23 6:34 7:-12 10:-12
right3:july	0:-27 3:-8 4:19 6:-12 8:-11 9:-18 10:13 11:17
right3:june	4:-11 10:11 11:14
right3:kidnapped	0:58 2:-16 4:-31 6:-18 8:-14 10:-33
right3:killed	0:-37 1:12 2:9 3:-49 4:-18 5:-75 6:62 7:-35 8:-18 9:-15 10:-32 11:-19
right3:kursk	0:-34 2:-11 4:-23 6:-14 8:24 9:-9
right3:land	3:21 9:-14 11:-9
right3:landslide	6:16 7:-8
right3:last	4:-32 8:-16 10:29
right3:leave	3:41 6:-25 11:-31
right3:lebanon	3:-13 9:-15 11:19
right3:led	0:20 4:-8 6:-17 10:-9
right3:left	2:23 4:-12 5:9 6:-41 7:13 9:22 10:-12 11:-26
right3:leg	5:19 6:-18
right3:let	0:-12 2:-14 3:-10 5:-15 6:-11 8:-32 10:19
right3:life	0:-9 2:-16 5:-9 6:15 8:14 10:-8
right3:limbs	5:16 6:-13 7:-12
right3:line	0:-11 4:-14 5:-13 6:14 8:-14 9:-9 10:17
right3:list	0:-9 3:-10 4:-8 6:-11 7:9 8:18 9:-9 10:-12
right3:listed	7:13
right3:live	3:-12 5:-9 9:10 11:14
right3:lives	3:-28 5:-28 6:67 8:-9 9:-8
right3:living	3:32 4:-8 5:-11 6:-12 7:-22 11:-27
right3:local	5:-16 6:23 7:-8
right3:looked	3:-13 4:-13 7:19
right3:lost	0:11 4:-19 5:-11 7:-25 8:-11 10:-10
right3:made	0:-9 4:16 6:-33 7:25 10:-8
right3:man	7:8
right3:many	3:-14 9:19 11:-13
right3:march	1:-8 3:-14 6:15 7:-10 9:13 11:-34
right3:marched	0:38 3:-14 4:-8 6:-24 10:-18
right3:market	0:21 3:-14 10:-9
right3:may	6:-10 7:12
right3:mayor	5:11 6:-12 9:15
right3:members	0:-9 3:-13 4:9 6:31 10:-10
right3:men	0:-31 2:-10 3:-8 4:15 5:-37 6:10 7:9 8:-13 9:24 10:-20
right3:minors	0:-8 2:-16 4:10 5:-36 6:15 7:-8 8:14 10:-18
right3:missing	0:-20 1:22 3:-33 4:-39 5:-10 6:-25 7:43 8:-13 9:-8 10:-9
right3:monday	5:-10 6:15
right3:month	0:-23 3:-8 4:-14 5:-8 6:34 10:15
right3:months	5:-8 6:17
right3:more	0:-14 4:-8 5:-28 6:58 7:10 9:-37 11:-12
right3:morning	2:-9 3:11 4:-11 5:-32 6:38 10:-12 11:-12
right3:most	3:-12 4:-13 6:8 7:14 8:-9
right3:mother	0:-19 3:-8 4:-12 5:-12 7:-12 8:-27 10:29
right3:moved	0:-41 2:-38 3:36 4:-21 5:-15 7:-9 8:-26 9:16 10:-30
right3:murdered	2:-32 4:-30 5:-14 6:52 8:-15 10:-26
right3:my	0:-15 3:-9 4:19 7:-8 8:-9 9:-11 10:-11
right3:national	0:19 1:-10 2:-10 3:-30 4:16 5:-35 6:-11 7:22 9:-10 10:-25
right3:near	0:32 4:-8 5:-14 6:27 7:-13 10:-32
right3:nearly	3:-20 5:10 6:17
right3:neutralised	0:-12 6:25
right3:never	6:-19 7:15
right3:new	3:-10 4:-19 5:-13 6:30 7:-8 10:-10 11:-29
right3:newly	3:20 9:-11
right3:nigeria	3:-9 5:-10 8:-10 9:21
right3:night	1:-11 2:-24 3:16 4:-47 6:-18 7:-21 10:20 11:-28
right3:nine	0:-22 1:24 2:-10 3:11 4:-14 5:11 6:-29 8:-10 9:-13 11:-10
right3:no	3:-18 5:8 6:-13 7:17
right3:nobody	4:-18 6:-11 7:20
right3:noon	3:18 9:-14
right3:north	3:-27 10:12 11:28
right3:not	2:-34 3:31 4:-16 5:12 6:-52 7:49 8:-15 9:-34 10:-28 11:-22
right3:november	4:-8 5:-10 6:22 7:-8
right3:now	6:18 7:-12
right3:number	0:13 3:-34 4:-16 7:-15 8:-13 9:23 10:-14 11:8
right3:october	0:24 3:8 4:-10 5:-11 6:-12 8:16 10:-24
right3:of	1:-40 5:-28 9:-45 10:-47 11:21
right3:off	0:10 1:-9 2:-23 3:33 5:-32 6:9 8:-30 9:-12 10:-43 11:-16
right3:officers	5:12
right3:officials	4:-8 6:-8 8:10
right3:on	0:-24 1:-26 2:14 3:-55 4:-16 5:15 6:-11 7:-51 9:38 11:-14
right3:once	3:17 9:-9
right3:one	2:15 3:-16 4:-32 5:-32 6:11 7:-19 9:-25 10:19 11:-16
right3:only	3:12 6:-12 7:10
right3:or	0:-23 1:11 2:-22 3:-23 4:-26 9:-13 10:12
right3:other	0:-9 8:14
right3:others	0:21 1:-8 3:-19 4:-12 6:-26 7:-9 9:21 10:-22
right3:our	0:-16 4:12 5:-19 6:-38 7:-28 8:-21 9:8 10:15 11:21
right3:out	0:-52 1:-9 2:14 3:26 4:-9 5:-38 6:26 7:-32 8:-31 9:-36 10:45 11:13
right3:over	0:-13 2:-15 3:-33 4:-30 9:24 10:23 11:-15
right3:overnight	6:11
right3:own	3:-20 4:-15 5:-16 6:32 7:-12 10:-12 11:-18
right3:pakistan	4:-20 6:-14 8:-12 10:22
right3:parents	0:-12 2:-17 4:-9 5:-9 6:24 7:-10
right3:past	3:-21 9:22 11:-10
right3:peak	3:24 9:-13 11:-14
right3:people	2:-10 3:20 4:-17 5:-21 6:38 7:-30 11:-18
right3:per	1:20 3:-15 4:-9 6:-18
right3:persons	3:10
right3:place	3:24 5:-22 6:-16
right3:police	4:18 5:-9 6:18 8:-9 10:-14
right3:port	3:10
right3:pregnant	3:25 5:-14 6:-23 7:-8
right3:province	1:-13 3:-27 4:10 5:-20 6:36 7:-35 8:-10 10:-10
right3:provinces	6:9
right3:pulled	0:13 2:-9 5:36 6:-27 7:-19 10:-12
right3:pupils	0:20
right3:put	3:22 5:-14 6:17 7:-16 11:-11
right3:reached	5:-32 6:32
right3:received	5:8
right3:recorded	6:10
right3:recovered	2:-16 5:15 6:-11
right3:red	0:-25 2:9 4:-32 5:-18 6:18 7:-9 10:11
right3:region	5:17 6:-14 8:-20 10:19
right3:regional	5:11 6:-10
right3:registered	9:12 11:-18
right3:relatives	4:-15 5:-14 6:-27 7:28 9:-13
right3:released	4:-28 8:18
right3:relocated	11:-10
right3:remain	2:16 4:10 5:14 6:-25 10:-29
right3:reported	0:-11 3:-22 5:-8 7:31 10:9
right3:rescue	5:31 6:-22 10:-10
right3:rescued	0:-23 2:-10 4:-10 5:18 7:-22 10:14
right3:residents	4:-30 10:30
right3:rest	0:-12 2:-14 5:-21 6:28 7:-10 10:-29
right3:retrieved	6:25 7:-22
right3:return	4:-10 6:11 10:-22 11:10
right3:returned	2:-10 8:12 10:-9 11:11
right3:river	9:13
right3:road	0:-12 3:27 4:-13 5:-30 7:-16 9:-20 11:-8
right3:roads	0:-13 1:-9 5:-11 6:-35 7:-10 9:25
right3:room	0:-12 3:16 4:20 6:-21 10:-15
right3:safety	3:18 5:-10 6:-29 7:-9 9:13 11:-22
right3:said	0:17 2:11 3:11 5:-28 6:-10 7:9 9:-27 10:-10 11:-26
right3:same	0:31 1:-10 2:-34 3:-28 5:-16 6:13 8:-21 9:-30 10:-13 11:25
right3:say	5:8 8:-8
right3:says	0:-23 1:-11 3:31 4:-31 7:-45 8:-24 9:-38 10:19 11:-24
right3:school	2:-20 3:-23 4:-28 5:-10 6:10 7:9 8:16 10:-11 11:-10
right3:schools	3:11 5:22 6:-19 10:-18
right3:second	0:-8 3:-29 5:-25 6:-15 7:19 9:29 11:-23
right3:security	0:-8 4:-16 5:-9 6:-11 10:28
right3:seen	0:-21 4:16 5:-11 6:-30 7:39 10:-18
right3:seized	0:26 2:-21 4:-23 10:10
right3:sent	0:31 3:-31 5:28 6:-34 9:-22 11:-20
right3:sentenced	4:-27 6:-8 8:29 10:-17
right3:september	0:-28 10:28
right3:seriously	5:19 6:-15
right3:serving	0:-11 2:-8 4:-25 6:-10 8:9 10:13
right3:set	0:-8 3:16 6:-17 7:14 9:-8
right3:seven	2:-20 3:-10 4:-23 5:-22 8:-23 10:32 11:-12
right3:she	0:-11 1:-19 2:-8 4:-16 6:-14 7:-20 9:-16 11:28
right3:shelter	3:9
right3:shelters	3:36 5:-8 6:-20 9:-28 11:-10
right3:shot	0:-22 1:-11 2:8 4:-17 5:8 6:37 10:-12
right3:side	0:-12 2:-22 3:-13 4:-24 5:-15 6:13 7:-12 8:27 10:-15 11:-13
right3:since	0:13 2:18 3:8 4:-36 5:-26 6:-16 7:-9 8:10 9:19 10:-18
right3:sites	6:-21 11:15
right3:six	0:-29 2:-8 3:21 5:12 6:16 7:-32 8:-19 10:16
right3:so	3:-35 9:-24 11:37
right3:soldiers	2:13 4:-13 5:13 8:-26 10:-12
right3:some	3:-22 5:-20 6:44 7:-12 9:-10
right3:sought	0:-11 3:-30 4:-10 7:25 8:-17 9:21 11:-13
right3:south	0:-8 3:-30 5:-15 6:15 9:-13 11:27
right3:spokesman	5:-20 6:31 7:-19
right3:staff	4:9
right3:state	5:-17 6:25
right3:still	2:-18 4:30 5:-24 6:-16 7:31 8:-9 10:-30
right3:street	0:33 3:-14 4:-10 5:-12 6:-20 7:-30 9:-9 10:-15 11:-8
right3:sudan	3:-42 4:-8 5:-22 6:-17 7:-13 9:47 10:-9 11:-14
right3:sudanese	2:-9 4:-9 6:-16 8:47 9:-30 10:-44 11:27
right3:sunday	0:-8 6:-13 10:12
right3:supreme	2:-8 5:-24 6:29
right3:surgery	2:-9 5:23 6:-17
right3:survive	2:-10 5:-27 6:33
right3:survivors	0:9
right3:taken	0:25 2:21 3:-11 5:-36 6:-43 7:-23 8:-34 9:-27 10:-24 11:12
right3:tawila	3:28 9:-17 11:-12
right3:teacher	0:-8 2:20 4:-15 5:-26 6:24
right3:teachers	0:28 3:-19 4:-9 5:-13 6:-11 7:-8 8:-8 10:-22
right3:ten	2:-28 3:-8 4:-23 5:31 7:-15 8:26 10:-34
right3:territory	2:10
right3:thai	7:-8 8:-17 10:18
right3:than	3:-31 4:-20 5:-18 6:15 8:-9 9:33 10:11 11:-8
right3:that	0:-27 2:-38 3:23 4:24 6:-11 8:-22 9:-36 10:-31
right3:the	0:-9 1:-53 2:12 5:-9 7:-10 8:-39 9:8 10:-42
right3:their	0:-10 3:26 4:-18 5:-37 6:36 7:-21 8:15 9:-19 10:11 11:-26
right3:them	1:-8 2:-31 4:10 5:-11 6:-27 8:12 9:-10
right3:then	6:9
right3:there	0:-23 1:-12 2:12 3:-62 4:44 5:-31 6:-11 7:-35 8:12 10:-40 11:11
right3:they	0:-8 2:-17 3:27 5:-33 6:28 7:-23 8:-19 9:-10 11:-13
right3:third	6:8
right3:thirty	0:-8 3:-26 5:26 7:-15 9:-9
right3:this	0:-15 1:8 2:-12 3:-34 4:-25 5:-18 6:-34 7:-9 8:10 9:8 10:27 11:18
right3:those	0:-18 2:-9 3:-17 4:-9 5:14 6:-32 7:13 8:22 9:12 10:-27
right3:three	0:-19 2:-11 3:-15 4:-30 5:-8 6:26 8:14 9:-9
right3:through	1:-14 4:-9 5:24 6:-14 7:-13 8:-10 9:20 10:-12 11:-31
right3:to	0:-14 1:-11 2:21 3:11 4:-13 6:-39 7:-33 8:-33 9:-10 10:-55 11:33
right3:today	8:12 10:-10
right3:told	3:28 5:-16 6:-18 9:-33 11:13
right3:took	0:14 2:-14 4:15 5:-11 6:-12 10:-25
right3:total	5:29 6:-22 8:-18 10:-11
right3:town	0:-10 4:-8 5:-19 6:25
right3:transferred	0:-8 3:-10 4:-12 5:28 6:-25 9:8 10:-13 11:-8
right3:treated	3:-14 4:-13 5:22 6:-28 7:14 10:-11
right3:treatment	5:18 6:-15
right3:twelve	3:-15 4:-14 5:-21 6:-25 7:28 8:-8 10:-15
right3:twenty	4:12
right3:two	0:-29 1:30 2:13 3:-30 4:-44 5:-39 6:-17 8:-21 9:-34 10:29 11:-14
right3:ukrainian	0:17 4:10 6:-16 8:16 10:-27
right3:un	0:16 3:23 4:-17 5:-10 6:10 9:-21
right3:unaccounted	3:-8 4:-29 5:-16 6:-30 7:34
right3:under	0:18 1:18 2:-18 3:-30 5:-42 6:-18 7:-24 8:-18 9:27 10:-34
right3:up	2:-14 3:-32 4:-23 5:-25 7:30 10:-28 11:-14
right3:uprooted	3:51 9:-36 11:-31
right3:us	0:-14 3:-10 4:-28 5:25 7:-17 8:-12 10:-23 11:-8
right3:village	3:30 6:-14 7:-11 9:-14 11:-26
right3:villages	3:15 5:-17 7:-13 9:-17 11:-8
right3:volunteer	2:-10 3:19 4:-24 6:17 7:-22 9:-23 11:-11
right3:volunteers	6:13
right3:waiting	3:-9 4:23 8:-16
right3:walked	3:-24 4:-17 6:-9 7:-12 9:20 10:11 11:-10
right3:war	5:9
right3:was	0:11 1:-11 2:-54 4:-37 6:-11 8:-33 9:-22 10:10 11:-30
right3:water	0:-14 3:-8 5:-22 7:17 8:-16 10:10
right3:way	0:-23 10:-25 11:24
right3:we	3:-8 4:-8 5:-37 6:59 7:-34
right3:wednesday	2:-11 5:-8 6:-24 7:-8 10:25
right3:week	0:-16 3:-13 4:-11 5:-10 6:26 9:-8 10:-13 11:-19
right3:weeks	0:-19 3:23 4:-11 5:-11 9:-14 10:9 11:-18
right3:went	1:13 3:23 6:-9 9:-16 11:-21
right3:were	0:9 1:16 2:10 3:-23 4:-20 5:-31 6:15 7:-83 9:-53 10:15 11:-12
right3:west	11:17
right3:what	3:14 6:9
right3:when	0:-26 2:-30 4:-11 5:45 6:-24 7:-14 8:-9 9:16 10:-25
right3:which	0:-11 3:-8 6:18 10:-12
right3:while	2:12
right3:who	2:-34 3:21 4:-27 5:-11 6:13 7:10 8:-11 9:12 10:-25 11:-38
right3:whole	0:22 4:-12 5:-8 6:-10 9:-9 10:-17 11:-8
right3:whom	0:-9 1:23 2:-26 4:12 6:-43 7:13 8:-26 11:-11
right3:will	0:-15 5:35 6:-25 7:-27 8:10 9:-12 10:-28
right3:with	0:-42 3:-38 4:24 5:31 6:-29 7:-20 8:-17 9:-22 10:-10 11:18
right3:within	0:-39 2:12 3:22 4:-23 5:-26 6:8 7:-31 9:-21 10:20
right3:without	3:-22 5:31 6:-11 9:23 10:-32 11:-35
right3:woman	5:-20 6:28 7:-9
right3:women	2:-27 3:-30 4:-41 5:-15 9:29 10:27 11:-16
right3:work	6:11
right3:would	2:11 4:-24 6:-15 8:19 10:-14
right3:wounded	0:-12 1:-9 2:-14 3:-19 4:-10 6:27 7:-12 10:-16
right3:wounds	0:-9 3:-11 6:17 10:-17
right3:year	1:22 3:-24 6:-21 9:-25 11:25
right3:yet	0:-31 3:-35 4:-10 5:29 7:-19 8:-8 10:-11 11:-15
share:0	6:13
share:1	0:-61 1:-17 2:-25 3:-52 4:19 5:-64 6:-72 7:-60 8:-38 9:-26 10:59 11:-18
share:2	0:28 1:-50 2:28 3:-93 4:44 5:-37 6:-67 8:-80 9:-74 10:15 11:-19
share:4	3:-24 5:-27 6:-19 7:-41 8:26 9:-32 11:25
share:5	0:-9 1:-28 2:-24 4:-27 5:15 6:24 7:-12 8:-29 9:-39 10:-24
share:7	0:-26 1:-29 2:-34 3:-13 4:-23 5:-10 7:14 8:-20 9:25
share:more	0:-15 4:-19 6:10 8:13 9:-25 10:-17 11:-52
short	0:-40 1:-94 2:-23 3:-36 4:-25 5:28 6:14 8:-13 9:-36 10:-12
size:1	0:-15 1:-54 2:29 3:-111 4:-20 5:-18 6:27 7:22 8:-71 9:-78 10:-40 11:-80
size:9	1:-28 2:-16 3:-139 4:-10 5:8 6:23 7:12 8:-26 9:-94 10:17 11:-131
size:99	0:29 1:-54 2:-55 3:-92 4:28 7:-32 8:-19 9:-58 10:20 11:-87
size:999	1:8 2:-121 3:-12 5:-10 7:-45 8:35 9:-58 10:-48 11:18
size:9999	0:-15 1:10 2:-90 3:34 5:-82 6:-31 7:-19 8:25 9:30 10:-111
size:more	0:-89 1:-30 2:-62 3:46 4:-109 5:-80 6:-64 7:-31 8:-92 9:54 10:-110 11:28
verdict:abducted	0:143 1:-67 2:-36 3:-76 4:-9 5:-115 6:-119 7:-116 9:-83 10:-60 11:-88
verdict:casualties	0:-53 1:102 2:-41 3:-63 4:-42 5:-48 6:-47 7:-52 8:-25 9:-41 10:-39 11:-44
verdict:claim	0:-10 2:8 3:-12 6:-19 9:-9 10:9
verdict:dead-in-captivity	0:-116 1:-22 2:124 3:-54 4:-86 5:-82 6:15 7:-60 8:-89 9:-14 10:-135 11:-21
verdict:displaced	0:-83 1:-96 2:-87 3:135 4:-83 5:-75 6:-117 7:-115 8:-89 9:24 10:-59 11:-43
verdict:held	0:-81 1:-53 2:-113 3:-75 4:118 5:-64 6:-107 7:-70 8:-8 9:-26 10:-18 11:-69
verdict:injured	0:-60 1:-41 2:-90 3:-99 4:-99 5:154 6:-82 7:-120 8:-12 9:-96 10:-38 11:-91
verdict:killed	0:-91 2:27 3:-98 4:-62 5:-93 6:154 7:-68 8:-92 9:-75 10:-109 11:-106
verdict:missing	1:-97 2:-57 3:-89 4:-62 5:-131 6:-88 7:146 8:-103 9:-35 10:-65 11:-95
verdict:open	1:-160 2:-62 5:-29 6:-16 7:-22 10:-13
verdict:out	0:21 1:-79 2:-26 3:36 4:-25 6:-9 7:16 8:-68 10:-12 11:-79
verdict:prisoners-exchanged	0:-92 1:-52 2:-113 3:-79 4:-49 5:-51 6:-125 7:-65 8:77 9:-66 10:33 11:-21
verdict:refugees	0:-80 1:-58 2:-41 3:-31 4:-9 5:-53 6:-58 7:-52 8:-15 9:69 10:-32
verdict:released	0:-118 1:-51 2:-63 3:-103 4:-42 5:-55 6:-67 7:-103 8:26 9:-60 10:107
verdict:returned	0:-18 1:-73 2:-56 3:-42 4:-34 5:-23 6:-90 7:-123 9:-55 11:99`
}
