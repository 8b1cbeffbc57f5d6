import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-13
alike:casualties	-53
alike:dead-in-captivity	-40
alike:displaced	-9
alike:held	106
alike:injured	24
alike:killed	12
alike:missing	-26
alike:prisoners-exchanged	83
alike:refugees	4
alike:released	105
alike:returned	-28
any	-45
bare:1	25
bare:9	-89
bare:99	12
bare:999	33
bare:9999	70
bare:more	88
before:abducted	-34
before:allocated	-30
before:casualties	-29
before:dead-in-captivity	-8
before:delivered	-52
before:displaced	-46
before:held	-30
before:injured	-48
before:killed	-39
before:missing	-58
before:pledged	-114
before:refugees	-46
before:released	-48
before:requested	-86
before:returned	-38
behind:abducted	-13
behind:allocated	-99
behind:casualties	24
behind:dead-in-captivity	-59
behind:delivered	-33
behind:displaced	-13
behind:held	19
behind:injured	-6
behind:killed	-69
behind:missing	-47
behind:pledged	-90
behind:prisoners-exchanged	74
behind:refugees	-92
behind:released	-13
behind:requested	53
behind:returned	55
ending:ad	31
ending:al	-106
ending:am	-20
ending:an	-100
ending:ar	-59
ending:as	15
ending:at	-50
ending:ay	20
ending:ce	3
ending:ch	23
ending:ck	10
ending:de	-113
ending:ds	-54
ending:dy	154
ending:ed	-9
ending:ee	-50
ending:el	-63
ending:ep	108
ending:er	-3
ending:es	-89
ending:et	-36
ending:ey	72
ending:ge	-3
ending:gh	-17
ending:gs	-85
ending:ht	-39
ending:ia	45
ending:id	-118
ending:il	-46
ending:in	17
ending:ir	54
ending:is	-52
ending:it	-39
ending:ke	-41
ending:ks	-126
ending:ld	-32
ending:le	-13
ending:ll	96
ending:ls	-119
ending:ly	38
ending:ms	-107
ending:na	14
ending:nd	-25
ending:ne	65
ending:ng	-22
ending:nk	-80
ending:ns	-100
ending:nt	4
ending:od	-66
ending:ok	-69
ending:om	55
ending:on	-111
ending:or	-85
ending:ot	6
ending:ow	-59
ending:ps	-102
ending:pt	-52
ending:rd	-103
ending:re	34
ending:rn	-69
ending:rs	-59
ending:rt	56
ending:ry	-83
ending:se	46
ending:sh	16
ending:so	-22
ending:ss	-8
ending:st	22
ending:te	-40
ending:th	13
ending:to	-8
ending:ts	-172
ending:ty	-88
ending:us	-107
ending:ut	25
ending:ve	9
ending:wn	26
ending:ws	-73
ending:ys	-89
equal:abducted	-32
equal:casualties	46
equal:dead-in-captivity	-27
equal:displaced	61
equal:held	41
equal:injured	3
equal:killed	7
equal:missing	14
equal:prisoners-exchanged	80
equal:refugees	16
equal:released	27
equal:returned	62
form:digits	-20
form:dual	-17
form:fraction	-348
form:mixed	-102
form:range	-65
form:singular	-48
form:vague	-171
form:words	83
headline	-11
here:#aboard	21
here:#aid	-28
here:#alive	-20
here:#captives	46
here:#captors	25
here:#commerce	-94
here:#conference	-38
here:#containing	-54
here:#contest	-50
here:#crossing	43
here:#custody	-154
here:#disease	-83
here:#displacement	74
here:#duty	-55
here:#execution	86
here:#given-back	11
here:#giving-from	-37
here:#group	20
here:#handover	-5
here:#hearing	-53
here:#hostages	-19
here:#interview	-120
here:#losing-side	49
here:#need	-111
here:#prisoners	-27
here:#receiving	-53
here:#remainder	4
here:#rescue	-122
here:#rumour	56
here:#since	45
here:#state	12
here:#statement	4
here:#travel	-25
here:abducted	38
here:allocated	-23
here:casualties	63
here:dead-in-captivity	-32
here:delivered	-12
here:displaced	40
here:held	36
here:injured	91
here:killed	82
here:missing	121
here:pledged	-23
here:prisoners-exchanged	19
here:refugees	41
here:released	17
here:requested	-58
here:returned	95
here:said	43
here:set	78
here:total	-35
item	-32
last:claim-allocated	-100
last:claim-casualties	77
last:claim-dead-in-captivity	5
last:claim-delivered	-86
last:claim-displaced	-12
last:claim-injured	13
last:claim-killed	22
last:claim-missing	28
last:claim-pledged	-79
last:claim-prisoners-exchanged	-45
last:claim-refugees	72
last:claim-released	12
last:claim-requested	-95
last:claim-returned	14
last:claim-total	7
left1:	16
left1:"	103
left1:#	-50
left1:(	18
left1:,	-10
left1:-	62
left1::	56
left1:;	44
left1:a	-178
left1:abducted	89
left1:acknowledged	65
left1:across	-94
left1:additional	39
left1:admitted	16
left1:affected	-96
left1:after	-98
left1:against	-63
left1:all	-3
left1:alone	66
left1:among	5
left1:and	32
left1:announced	-15
left1:another	36
left1:answered	-51
left1:are	-9
left1:arrested	-130
left1:as	-24
left1:assisted	-75
left1:at	-30
left1:attacked	-63
left1:away	49
left1:back	53
left1:be	-48
left1:been	-16
left1:before	-17
left1:believes	-8
left1:beside	14
left1:between	-87
left1:brought	25
left1:built	-24
left1:buried	156
left1:but	-130
left1:by	-171
left1:camp	-84
left1:captured	38
left1:carried	31
left1:carry	-29
left1:carrying	-67
left1:caused	48
left1:claim	44
left1:claimed	137
left1:cleared	24
left1:closed	-102
left1:confirm	68
left1:confirmed	88
left1:confirms	-41
left1:cost	155
left1:costs	-113
left1:count	47
left1:counted	99
left1:counts	-16
left1:covered	60
left1:damaged	-53
left1:day	49
left1:dead	22
left1:december	20
left1:delivered	-68
left1:deployed	-91
left1:destroyed	-62
left1:detained	-9
left1:did	-27
left1:displaced	38
left1:distributed	-25
left1:documented	49
left1:down	-8
left1:downed	-109
left1:drew	-61
left1:driven	62
left1:dropped	-65
left1:drove	89
left1:eliminated	81
left1:employ	-71
left1:employs	-96
left1:evacuated	-47
left1:evening	76
left1:every	-128
left1:exchanged	53
left1:expect	-68
left1:expects	71
left1:february	-43
left1:find	23
left1:fined	-24
left1:fired	-64
left1:first	-88
left1:flew	50
left1:for	-19
left1:forced	13
left1:found	29
left1:free	128
left1:freed	75
left1:frees	103
left1:from	15
left1:further	16
left1:gave	-70
left1:get	-86
left1:given	8
left1:go	88
left1:gone	28
left1:had	-53
left1:has	-31
left1:have	32
left1:held	-99
left1:helped	11
left1:her	-56
left1:his	-49
left1:hit	-88
left1:hits	16
left1:hold	62
left1:holding	-11
left1:holds	-55
left1:home	-32
left1:hosting	-9
left1:hosts	86
left1:house	70
left1:housed	72
left1:houses	-22
left1:identified	9
left1:in	-182
left1:include	31
left1:included	10
left1:including	103
left1:injured	165
left1:injuring	123
left1:into	-98
left1:is	-25
left1:issued	-62
left1:it	-48
left1:its	-143
left1:january	-14
left1:june	-21
left1:just	26
left1:keep	64
left1:keeping	79
left1:kept	60
left1:kill	19
left1:killed	270
left1:killing	180
left1:kills	52
left1:kilometres	-57
left1:laid	64
left1:last	36
left1:later	-33
left1:launched	-18
left1:leave	65
left1:leaves	134
left1:leaving	37
left1:left	124
left1:let	40
left1:listed	-57
left1:lists	65
left1:live	67
left1:logged	57
left1:lost	138
left1:made	-35
left1:magnitude	-119
left1:march	36
left1:met	-10
left1:minus	-115
left1:month	-44
left1:mourns	56
left1:move	31
left1:moved	34
left1:named	-50
left1:need	-50
left1:needed	-61
left1:needs	-65
left1:not	-116
left1:november	50
left1:now	42
left1:number	-48
left1:numbered	-153
left1:of	-107
left1:off	-17
left1:on	-98
left1:one	-63
left1:only	20
left1:opened	-68
left1:or	-130
left1:other	127
left1:our	-40
left1:out	-36
left1:over	11
left1:pass	37
left1:passed	49
left1:past	-121
left1:period	8
left1:plus	49
left1:promised	-88
left1:pulled	-89
left1:put	67
left1:reach	-31
left1:reaches	75
left1:received	67
left1:record	-41
left1:recorded	117
left1:recovered	18
left1:registered	94
left1:release	-49
left1:released	35
left1:remaining	13
left1:report	-34
left1:reported	86
left1:reports	94
left1:rescued	-64
left1:round	-56
left1:run	-52
left1:s	-161
left1:said	46
left1:saved	-83
left1:saw	47
left1:say	-33
left1:says	90
left1:scored	-41
left1:see	-53
left1:seen	27
left1:seize	71
left1:seized	92
left1:sentenced	-49
left1:shed	-3
left1:shelter	72
left1:shelters	89
left1:shot	-56
left1:show	62
left1:showed	-65
left1:since	-107
left1:so	15
left1:sold	-79
left1:spread	-50
left1:stopped	-72
left1:swap	105
left1:take	-51
left1:taken	92
left1:takes	-83
left1:taking	-10
left1:than	-41
left1:that	42
left1:the	-16
left1:their	-20
left1:them	-40
left1:then	-7
left1:those	55
left1:through	-82
left1:tl	-56
left1:to	-33
left1:told	-108
left1:toll	85
left1:took	80
left1:treated	-42
left1:treating	69
left1:update	-104
left1:upon	20
left1:uprooted	127
left1:us	137
left1:verified	13
left1:visited	54
left1:was	-55
left1:week	-36
left1:were	-104
left1:when	-6
left1:where	23
left1:which	102
left1:while	-23
left1:whom	81
left1:whose	-45
left1:with	7
left1:within	-70
left1:without	-83
left1:won	-56
left1:wounded	116
left1:wounding	109
left1:year	18
left1:|	51
left1:•	-45
left1:▪	85
left2:	-110
left2:"	-13
left2:#	-10
left2:(	16
left2:)	83
left2:,	27
left2:-	-66
left2::	-6
left2:;	-29
left2:a	-79
left2:abroad	74
left2:accommodated	-18
left2:according	-137
left2:account	51
left2:accounted	60
left2:accounts	-28
left2:added	62
left2:adding	14
left2:addition	51
left2:adds	12
left2:administration	63
left2:admitted	-21
left2:affected	-79
left2:afp	16
left2:after	43
left2:again	7
left2:agency	65
left2:ago	57
left2:ahead	-14
left2:aleppo	38
left2:alive	95
left2:all	-133
left2:alone	56
left2:along	-24
left2:already	108
left2:also	60
left2:am	-66
left2:ambulances	-22
left2:among	91
left2:an	-22
left2:and	-19
left2:april	-24
left2:are	-10
left2:area	3
left2:army	8
left2:arrested	48
left2:arrived	43
left2:as	69
left2:asked	-45
left2:at	-101
left2:attack	-11
left2:attended	-20
left2:august	-30
left2:authorities	-6
left2:average	56
left2:away	-61
left2:azerbaijan	24
left2:back	-101
left2:bandits	45
left2:bangladesh	77
left2:base	3
left2:be	52
left2:beds	-91
left2:been	-112
left2:before	60
left2:began	72
left2:bekaa	58
left2:between	-81
left2:billion	-12
left2:board	-8
left2:boat	-3
left2:bodies	68
left2:body	-56
left2:bogota	-30
left2:border	80
left2:boy	-70
left2:bringing	75
left2:brings	21
left2:brothers	-75
left2:brought	14
left2:built	-64
left2:bureau	-5
left2:buried	-70
left2:burns	22
left2:buses	14
left2:but	49
left2:by	-40
left2:calls	-30
left2:came	-40
left2:camp	-24
left2:camps	3
left2:can	-53
left2:cancelled	-18
left2:capacity	-54
left2:capital	74
left2:captives	-21
left2:captivity	3
left2:care	47
left2:carried	-13
left2:case	-21
left2:cases	89
left2:cash	-42
left2:cent	-26
left2:center	3
left2:centers	-39
left2:centre	-48
left2:centres	59
left2:child	22
left2:children	80
left2:cholera	54
left2:city	-64
left2:civilians	66
left2:claim	53
left2:claimed	34
left2:claims	27
left2:climbed	97
left2:climbs	88
left2:closed	-17
left2:collapsed	64
left2:column	-33
left2:commission	-27
left2:commissioner	-36
left2:committee	25
left2:company	-52
left2:compared	91
left2:condition	79
left2:confirmed	-63
left2:confirms	14
left2:congo	36
left2:convoy	-55
left2:cost	65
left2:could	52
left2:council	29
left2:count	58
left2:countries	54
left2:country	46
left2:court	-75
left2:crescent	54
left2:crew	-20
left2:crews	52
left2:crowd	-88
left2:cut	-49
left2:daughter	-106
left2:day	22
left2:days	-57
left2:dead	37
left2:deaths	65
left2:deceased	-44
left2:december	60
left2:defence	41
left2:denied	-21
left2:destroyed	19
left2:died	18
left2:displaced	-10
left2:distributed	-83
left2:district	-19
left2:doctors	57
left2:door	4
left2:drivers	-75
left2:drone	63
left2:drones	-10
left2:drove	-19
left2:drowned	46
left2:dug	-4
left2:each	-64
left2:earlier	26
left2:east	-50
left2:eight	24
left2:eliminated	70
left2:estimated	-89
left2:estimates	62
left2:euros	-73
left2:evacuated	-104
left2:evening	-5
left2:example	10
left2:excavators	-63
left2:fallen	3
left2:families	-59
left2:family	-112
left2:far	-20
left2:fatalities	51
left2:father	-56
left2:february	62
left2:fell	-57
left2:fighters	-41
left2:figure	128
left2:figures	43
left2:filipinos	29
left2:finished	-22
left2:fire	4
left2:firefighters	58
left2:first	87
left2:fishermen	-28
left2:five	19
left2:flash	-52
left2:flats	57
left2:flights	3
left2:floods	45
left2:followed	-46
left2:food	-131
left2:foot	-70
left2:for	-13
left2:forces	-10
left2:found	-63
left2:four	-5
left2:freed	11
left2:friday	55
left2:from	-34
left2:gang	-53
left2:gate	8
left2:gave	59
left2:gaza	67
left2:girl	67
left2:girls	62
left2:given	-33
left2:gives	-16
left2:go	62
left2:goma	28
left2:got	37
left2:government	55
left2:governor	-45
left2:group	21
left2:groups	65
left2:gunmen	16
left2:had	22
left2:haiti	-17
left2:half	-25
left2:hall	59
left2:hamas	38
left2:hand	45
left2:handed	-24
left2:hands	-17
left2:has	-46
left2:have	53
left2:having	80
left2:he	28
left2:health	-38
left2:held	-53
left2:helicopters	5
left2:help	-39
left2:here	-29
left2:him	-49
left2:his	-46
left2:hit	-47
left2:homes	-15
left2:hospital	26
left2:hospitals	62
left2:host	81
left2:hostages	-29
left2:hours	-49
left2:house	-106
left2:houses	6
left2:houthis	30
left2:hurt	60
left2:husband	-17
left2:i	9
left2:icrc	17
left2:identified	21
left2:in	7
left2:india	66
left2:indians	85
left2:individuals	-81
left2:indonesia	60
left2:inhabitants	49
left2:injured	40
left2:injuries	71
left2:injury	97
left2:inmates	53
left2:instead	-34
left2:institute	52
left2:iom	41
left2:iran	59
left2:is	64
left2:israel	43
left2:israelis	65
left2:it	58
left2:its	-35
left2:itself	10
left2:january	19
left2:jihadists	41
left2:july	50
left2:june	39
left2:killed	10
left2:killing	123
left2:kits	-93
left2:know	85
left2:kyiv	63
left2:laid	-18
left2:last	21
left2:late	8
left2:law	66
left2:leaders	30
left2:lebanon	57
left2:led	-8
left2:left	18
left2:let	75
left2:licensed	-86
left2:life	80
left2:line	-8
left2:list	15
left2:live	14
left2:lives	66
left2:living	-47
left2:looking	24
left2:loss	86
left2:losses	65
left2:lost	91
left2:made	36
left2:make	-37
left2:mali	-41
left2:man	-4
left2:march	14
left2:martyrdom	83
left2:martyred	21
left2:martyrs	106
left2:may	64
left2:me	-45
left2:meals	-64
left2:media	83
left2:member	-74
left2:members	-3
left2:men	-46
left2:metres	-34
left2:militants	64
left2:military	33
left2:million	-74
left2:mine	-55
left2:minister	-46
left2:ministers	-86
left2:ministry	-14
left2:minutes	19
left2:missiles	-45
left2:missing	-29
left2:mission	-23
left2:mogadishu	-51
left2:monday	-57
left2:month	68
left2:months	-29
left2:more	-110
left2:morning	-62
left2:mosque	-24
left2:mother	-52
left2:motorcycles	-67
left2:moved	7
left2:msf	-18
left2:my	43
left2:nabatieh	61
left2:name	92
left2:names	121
left2:nations	20
left2:navy	-26
left2:network	42
left2:neutralised	-18
left2:niger	44
left2:nigeria	-71
left2:night	70
left2:nine	9
left2:noon	-10
left2:not	-70
left2:november	-20
left2:now	13
left2:number	125
left2:observers	-26
left2:october	8
left2:of	-27
left2:off	39
left2:office	44
left2:officers	-24
left2:offices	26
left2:official	-57
left2:officials	-90
left2:older	-3
left2:oldest	-61
left2:one	-26
left2:operated	110
left2:or	-15
left2:other	-10
left2:others	41
left2:our	19
left2:out	-62
left2:overnight	9
left2:own	67
left2:pakistan	-3
left2:parliament	7
left2:partners	-72
left2:party	-59
left2:passengers	-102
left2:patients	-78
left2:peak	10
left2:people	62
left2:percent	-43
left2:period	13
left2:perished	66
left2:personnel	22
left2:persons	-71
left2:place	-5
left2:plan	9
left2:pm	42
left2:points	-20
left2:police	-27
left2:poll	-24
left2:population	-97
left2:power	-30
left2:pressure	-3
left2:prison	-53
left2:prisoners	5
left2:province	-37
left2:provinces	37
left2:pulled	5
left2:pupils	61
left2:put	-58
left2:quake	60
left2:raid	4
left2:raids	-88
left2:rain	31
left2:ran	-76
left2:rations	37
left2:rebels	67
left2:received	67
left2:reckoning	33
left2:recorded	3
left2:recovered	27
left2:refugees	-29
left2:region	64
left2:registered	-90
left2:regrettably	57
left2:relatives	57
left2:release	106
left2:remain	52
left2:remains	137
left2:report	-7
left2:reported	-40
left2:reporter	43
left2:reporters	18
left2:reports	14
left2:rescuers	-50
left2:residents	-86
left2:rest	60
left2:return	121
left2:returned	-76
left2:returns	14
left2:rifles	-41
left2:rights	33
left2:risen	74
left2:rises	65
left2:river	-49
left2:road	-37
left2:room	-3
left2:rose	46
left2:round	-51
left2:russia	-39
left2:s	-39
left2:said	-18
left2:sale	-14
left2:same	58
left2:saturday	75
left2:saudis	29
left2:say	106
left2:says	44
left2:scene	63
left2:school	-63
left2:schools	-95
left2:season	-12
left2:seats	-20
left2:second	44
left2:seen	59
left2:send	-35
left2:sent	-38
left2:september	-3
left2:service	-55
left2:servicemen	42
left2:set	5
left2:settlers	-21
left2:seven	7
left2:she	-4
left2:shelter	-29
left2:shelters	-100
left2:shooting	63
left2:shot	23
left2:show	40
left2:side	67
left2:sides	-13
left2:siege	-19
left2:signed	65
left2:since	-6
left2:site	41
left2:sites	-13
left2:six	-59
left2:slain	14
left2:slept	10
left2:so	124
left2:soldiers	67
left2:somalia	53
left2:son	-114
left2:sources	4
left2:south	26
left2:speak	-52
left2:speaks	109
left2:spoke	101
left2:spoken	117
left2:spot	47
left2:staff	-90
left2:stands	108
left2:state	-41
left2:stated	44
left2:statement	59
left2:states	-54
left2:staying	-13
left2:still	66
left2:stood	22
left2:stopped	38
left2:street	69
left2:strike	20
left2:strikes	51
left2:sudan	-65
left2:sumatra	73
left2:summer	-3
left2:sunday	3
left2:surgery	7
left2:survey	-92
left2:survivors	-50
left2:suspended	-62
left2:syria	-5
left2:taken	78
left2:tally	-18
left2:tarpaulins	-15
left2:tawila	-47
left2:team	-101
left2:teams	-15
left2:ten	-23
left2:tents	-38
left2:thailand	23
left2:that	60
left2:the	-28
left2:their	-37
left2:them	-64
left2:then	-61
left2:there	-21
left2:these	40
left2:they	57
left2:third	-64
left2:this	5
left2:those	109
left2:three	-45
left2:through	-109
left2:thursday	-5
left2:time	46
left2:to	6
left2:today	4
left2:together	85
left2:told	85
left2:toll	58
left2:took	35
left2:top	11
left2:total	44
left2:town	-82
left2:traded	-4
left2:train	-65
left2:treatment	78
left2:trial	-52
left2:troops	-6
left2:truce	5
left2:tuesday	-77
left2:turn	-42
left2:turned	-57
left2:two	12
left2:ukraine	-22
left2:un	42
left2:unhcr	-73
left2:unicef	-55
left2:up	21
left2:ve	53
left2:vehicles	-96
left2:vessel	-86
left2:victims	-13
left2:visitors	-60
left2:volunteers	-113
left2:vote	-30
left2:votes	-21
left2:wall	52
left2:war	-70
left2:ward	52
left2:was	-44
left2:water	-140
left2:way	-73
left2:we	29
left2:wednesday	19
left2:week	10
left2:weeks	-12
left2:went	-6
left2:were	-29
left2:wfp	-73
left2:when	-47
left2:where	-31
left2:which	-119
left2:who	11
left2:whom	-68
left2:wickets	-6
left2:wife	62
left2:will	11
left2:with	30
left2:woman	32
left2:women	35
left2:work	-16
left2:worker	5
left2:workers	27
left2:would	-86
left2:wounded	-60
left2:wounds	68
left2:wrote	101
left2:x	-41
left2:year	28
left2:years	-53
left2:yesterday	90
left2:you	8
left2:youngest	-74
left3:	45
left3:"	-16
left3:#	-12
left3:(	-119
left3:)	-96
left3:*	-11
left3:,	-5
left3:-	3
left3::	57
left3:;	-68
left3:a	-54
left3:able	27
left3:about	-86
left3:according	25
left3:added	70
left3:admitted	31
left3:affected	-33
left3:afp	50
left3:after	-3
left3:agency	-40
left3:aid	-30
left3:air	15
left3:al	68
left3:all	-52
left3:alone	89
left3:also	-40
left3:am	-70
left3:among	33
left3:an	-133
left3:and	14
left3:another	-45
left3:ap	34
left3:april	-8
left3:are	-22
left3:area	-68
left3:armed	33
left3:army	-10
left3:as	-60
left3:asked	-48
left3:association	71
left3:at	25
left3:attack	17
left3:attackers	58
left3:attacks	17
left3:august	-32
left3:authorities	88
left3:authority	36
left3:back	12
left3:be	-81
left3:been	-24
left3:before	-54
left3:being	-48
left3:between	-50
left3:billion	-47
left3:boat	-57
left3:bodies	85
left3:border	-4
left3:broke	-57
left3:building	-8
left3:buildings	9
left3:but	34
left3:by	-55
left3:came	84
left3:camp	32
left3:can	71
left3:capital	49
left3:carried	-86
left3:cent	60
left3:central	-19
left3:centre	14
left3:children	8
left3:city	40
left3:civil	62
left3:civilians	-18
left3:closed	-81
left3:come	85
left3:company	-47
left3:confirmed	24
left3:conflict	70
left3:council	35
left3:count	58
left3:country	48
left3:court	62
left3:cross	70
left3:daily	80
left3:davao	27
left3:day	69
left3:days	-24
left3:dead	-79
left3:death	22
left3:deaths	78
left3:december	56
left3:defence	-36
left3:defense	18
left3:democratic	4
left3:denied	60
left3:died	-40
left3:disaster	30
left3:displaced	37
left3:district	65
left3:do	15
left3:down	20
left3:downed	-19
left3:drone	16
left3:drones	-54
left3:each	45
left3:earlier	93
left3:earthquake	75
left3:eight	31
left3:el	-34
left3:eleven	-19
left3:emergency	-59
left3:end	-61
left3:evacuation	-38
left3:evening	27
left3:every	-32
left3:exchange	77
left3:families	33
left3:family	-55
left3:february	-97
left3:federation	49
left3:field	-43
left3:fifth	-12
left3:fighting	69
left3:figure	95
left3:fire	42
left3:first	71
left3:five	69
left3:floods	-26
left3:followed	58
left3:food	-20
left3:for	29
left3:force	-49
left3:forces	30
left3:foreign	-23
left3:found	-31
left3:four	-4
left3:freed	-43
left3:friday	25
left3:from	38
left3:gaza	61
left3:general	-34
left3:given	40
left3:glide	44
left3:go	33
left3:gone	71
left3:government	63
left3:group	52
left3:guard	28
left3:gunmen	-31
left3:h	-34
left3:had	46
left3:hall	-14
left3:handed	-57
left3:has	22
left3:have	50
left3:having	37
left3:he	5
left3:health	-62
left3:held	-90
left3:helped	74
left3:her	21
left3:hezbollah	28
left3:his	-32
left3:home	-39
left3:homes	-84
left3:hospital	34
left3:hot	-59
left3:hour	-75
left3:hours	51
left3:houses	-13
left3:human	39
left3:humanitarian	-39
left3:hurt	26
left3:in	54
left3:including	76
left3:india	4
left3:indonesia	-5
left3:injured	64
left3:injuries	52
left3:international	42
left3:into	64
left3:iom	22
left3:is	-23
left3:israel	39
left3:israeli	-55
left3:it	25
left3:its	-23
left3:january	68
left3:july	106
left3:june	80
left3:kharkiv	15
left3:killed	42
left3:kilometres	-95
left3:km	42
left3:kyiv	54
left3:lake	55
left3:last	-72
left3:late	-31
left3:later	23
left3:least	77
left3:left	24
left3:let	63
left3:level	14
left3:life	-35
left3:line	-4
left3:live	-12
left3:lives	-21
left3:local	-59
left3:lost	-37
left3:lower	98
left3:m	27
left3:machine	-10
left3:made	85
left3:management	44
left3:march	-24
left3:market	9
left3:martyrs	42
left3:may	69
left3:media	35
left3:medical	-14
left3:men	-32
left3:migration	18
left3:military	66
left3:million	-39
left3:ministry	86
left3:minutes	-48
left3:missing	80
left3:monday	44
left3:monitors	33
left3:months	-21
left3:more	41
left3:morning	-77
left3:municipality	55
left3:my	-30
left3:names	-51
left3:near	72
left3:needed	-51
left3:neighbouring	105
left3:network	20
left3:new	-8
left3:news	-45
left3:next	-50
left3:nigerian	-61
left3:night	22
left3:nine	-92
left3:north	-18
left3:northern	95
left3:not	-23
left3:nov	10
left3:november	20
left3:now	-72
left3:number	-30
left3:october	-21
left3:of	7
left3:off	62
left3:office	89
left3:official	63
left3:officials	-20
left3:one	-36
left3:open	119
left3:operation	78
left3:or	-29
left3:other	81
left3:others	11
left3:our	49
left3:out	-38
left3:over	61
left3:overnight	-39
left3:own	-52
left3:pakistan	17
left3:partners	-19
left3:passengers	3
left3:past	34
left3:peace	-10
left3:people	45
left3:per	-49
left3:personnel	-52
left3:persons	3
left3:pm	-59
left3:points	-14
left3:police	21
left3:population	-8
left3:port	34
left3:post	31
left3:press	-52
left3:prison	18
left3:prisoners	26
left3:project	-5
left3:prosecutors	-4
left3:province	46
left3:put	46
left3:quake	-90
left3:reached	-11
left3:record	-40
left3:red	77
left3:refugees	57
left3:region	34
left3:regional	25
left3:relatives	59
left3:remaining	-89
left3:rescue	-31
left3:rescuers	36
left3:rest	35
left3:return	53
left3:returned	-3
left3:reuters	-37
left3:rights	45
left3:road	44
left3:room	13
left3:russia	-29
left3:russian	17
left3:s	21
left3:said	-28
left3:same	58
left3:saturday	-29
left3:says	-114
left3:school	-46
left3:sea	-45
left3:search	-63
left3:season	-48
left3:second	-35
left3:security	8
left3:september	100
left3:service	23
left3:set	-98
left3:seven	10
left3:she	-12
left3:since	-8
left3:six	6
left3:sixteen	19
left3:so	78
left3:social	31
left3:soldiers	8
left3:some	-46
left3:south	83
left3:southern	28
left3:staff	-23
left3:state	-81
left3:states	74
left3:stations	31
left3:still	85
left3:storm	-40
left3:strongest	-15
left3:sudan	17
left3:suicide	66
left3:sunday	53
left3:taken	34
left3:team	-12
left3:teams	11
left3:tell	67
left3:tells	40
left3:ten	63
left3:term	37
left3:terrorists	-44
left3:th	42
left3:than	17
left3:that	93
left3:the	25
left3:their	-41
left3:them	-3
left3:then	33
left3:there	-30
left3:they	-12
left3:third	15
left3:thirteen	35
left3:this	-5
left3:thousands	-51
left3:three	54
left3:thursday	39
left3:time	-16
left3:to	-21
left3:today	-34
left3:told	27
left3:toll	150
left3:took	-56
left3:town	-12
left3:trains	-41
left3:tuesday	67
left3:turned	-69
left3:twelve	-24
left3:two	40
left3:ukraine	56
left3:un	-59
left3:unaccounted	-50
left3:under	95
left3:unhcr	49
left3:union	-50
left3:unit	-27
left3:united	-71
left3:up	46
left3:us	-133
left3:used	-113
left3:victims	53
left3:village	-21
left3:volunteers	17
left3:war	41
left3:was	-136
left3:water	27
left3:we	133
left3:wednesday	73
left3:week	63
left3:weekend	-84
left3:weeks	32
left3:were	-65
left3:west	64
left3:when	54
left3:where	-95
left3:which	-64
left3:who	-97
left3:whole	73
left3:whom	-86
left3:whose	-55
left3:with	-32
left3:without	22
left3:witnesses	-75
left3:women	-5
left3:workers	46
left3:would	3
left3:wounded	-70
left3:year	-13
left3:years	89
left3:yesterday	-25
left3:|	81
left3:—	48
left3:•	-31
many	-35
mostly:abducted	-77
mostly:aid	-43
mostly:allocated	98
mostly:casualty	-16
mostly:displaced	32
mostly:displacement	16
mostly:held	26
mostly:hostage	6
mostly:injured	-51
mostly:killed	-13
mostly:missing	8
mostly:pledged	-30
mostly:prisoners-exchanged	4
mostly:refugees	-110
mostly:released	-48
mostly:returned	23
near:abab	-88
near:aban	72
near:abba	53
near:abbo	88
near:abde	26
near:abdi	18
near:abdu	94
near:able	-61
near:aboa	17
near:abor	-62
near:abou	-31
near:abov	-88
near:abro	-7
near:abse	-28
near:abst	-6
near:abu	3
near:acci	38
near:acco	32
near:accu	-22
near:aceh	82
near:ackn	92
near:acle	75
near:acqu	-88
near:acre	-50
near:act	-4
near:acti	88
near:acut	-136
near:add	-16
near:adde	-25
near:addi	78
near:adds	98
near:aden	-69
near:adf	39
near:adjo	4
near:admi	93
near:adra	60
near:adre	-3
near:adri	-92
near:adul	-82
near:adva	-12
near:advi	-41
near:afad	-37
near:afar	-5
near:affe	-106
near:afgh	-13
near:afp	8
near:agai	-45
near:age	17
near:aged	46
near:agen	65
near:aggr	17
near:ago	65
near:agre	70
near:agri	35
near:agui	47
near:ahea	28
near:ahma	21
near:aid	-16
near:aide	66
near:aime	11
near:air	-54
near:airc	-94
near:airl	-113
near:airs	4
near:airw	22
near:aita	-11
near:akso	-35
near:alam	-47
near:alep	23
near:aler	-33
near:alge	-71
near:ali	43
near:alia	31
near:alig	13
near:aliv	-63
near:all	-39
near:alle	-30
near:alli	-85
near:allo	35
near:almo	-71
near:alon	71
near:alre	102
near:also	57
near:alth	-29
near:alti	38
near:alto	66
near:alua	-56
near:amaz	25
near:amba	37
near:ambu	18
near:amer	131
near:amha	26
near:amir	14
near:ammu	36
near:amne	-14
near:amon	87
near:amou	82
near:ampu	50
near:anal	-39
near:and	4
near:anda	-13
near:ande	-82
near:andr	-99
near:ange	67
near:ango	52
near:anim	-17
near:anno	-9
near:anot	37
near:answ	4
near:anta	-44
near:anth	-36
near:anti	-106
near:anxi	-129
near:any	-68
near:anyo	-12
near:aomo	124
near:apar	96
near:apie	-52
near:appe	-38
near:appl	-36
near:appr	-47
near:apri	45
near:arab	29
near:arak	35
near:arch	-98
near:arcs	-11
near:are	-10
near:area	-73
near:arge	65
near:argu	-57
near:arm	27
near:arme	12
near:armo	-47
near:arms	-43
near:army	75
near:arou	4
near:arre	-102
near:arri	48
near:arro	37
near:arte	-56
near:arti	28
near:ash	71
near:asho	-52
near:asia	-65
near:asid	-48
near:ask	-49
near:aske	-41
near:asks	-32
near:asph	-14
near:assa	-92
near:asse	-84
near:assi	-165
near:asso	-51
near:astr	-69
near:asyl	26
near:atla	-26
near:atta	-10
near:atte	-30
near:attr	81
near:audi	-89
near:aug	-39
near:aust	-24
near:auth	5
near:autu	51
near:avai	-20
near:aver	75
near:aviv	-78
near:awar	8
near:away	-38
near:awda	32
near:axis	33
near:azer	-12
near:baal	30
near:baba	-5
near:babi	15
near:baby	50
near:back	-12
near:badl	75
near:badu	74
near:bagh	36
near:bags	8
near:baid	-5
near:bake	18
near:baku	-48
near:bala	-58
near:bali	77
near:ball	-18
near:balo	43
near:bama	37
near:bamb	-12
near:band	-49
near:bang	4
near:bank	-42
near:bann	-100
near:bapt	41
near:bara	29
near:barb	-56
near:bare	16
near:barg	31
near:barr	-41
near:base	36
near:bash	17
near:basi	36
near:bask	-29
near:bass	-14
near:bata	30
near:batc	20
near:batt	-46
near:bay	-26
near:bbc	-61
near:beac	3
near:bear	66
near:beat	94
near:beau	-3
near:beca	-27
near:beco	64
near:bed	-44
near:bedo	72
near:bedr	60
near:beds	-34
near:been	-10
near:befo	26
near:bega	-8
near:begu	15
near:behe	-28
near:behi	25
near:bein	14
near:beka	70
near:bela	44
near:belg	8
near:beli	129
near:bell	23
near:belo	-3
near:belt	-15
near:benc	-68
near:bene	77
near:beni	28
near:benu	57
near:bern	-35
near:besi	-7
near:best	-69
near:bett	-64
near:betw	-5
near:beyo	52
near:bid	-6
near:big	-13
near:bigg	67
near:biha	-34
near:bill	-97
near:bint	73
near:biom	61
near:bira	-60
near:birt	-67
near:bisc	-109
near:bish	65
near:bite	49
near:blac	-46
near:blam	47
near:blan	25
near:blas	51
near:blaz	-12
near:blee	75
near:blew	83
near:blin	-90
near:blis	-82
near:bloc	-54
near:bloo	-66
near:blow	29
near:blue	-35
near:boar	-38
near:boat	-62
near:bodi	8
near:body	93
near:bogo	-56
near:boko	64
near:bola	67
near:boli	75
near:bomb	-45
near:bond	13
near:bone	78
near:book	81
near:bord	-43
near:bore	-85
near:born	-9
near:borr	-28
near:bosa	14
near:bosn	-75
near:both	32
near:bott	-12
near:boug	-11
near:boul	-73
near:boun	-64
near:bowl	-25
near:box	61
near:boxe	-87
near:boy	-21
near:boys	-22
near:bran	59
near:brav	-40
near:brea	-50
near:bren	-40
near:brid	-10
near:brie	-105
near:brig	-61
near:brin	44
near:brit	78
near:broa	76
near:brok	-21
near:brot	15
near:brou	13
near:brui	76
near:buch	68
near:budg	-75
near:buil	-31
near:buka	-16
near:bulg	78
near:bull	38
near:bund	17
near:bure	14
near:buri	-32
near:burk	67
near:burn	51
near:burs	4
near:buru	62
near:bury	17
near:bus	-22
near:buse	-66
near:busi	-53
near:but	-12
near:butc	24
near:buy	-82
near:byst	6
near:cabi	5
near:cabl	-49
near:cabs	15
near:cada	4
near:cafe	-31
near:cair	29
near:calc	-8
near:cali	-35
near:call	-69
near:cama	32
near:camb	-12
near:came	-7
near:camp	36
near:can	-60
near:cana	22
near:canc	-142
near:cand	-97
near:cani	-14
near:cann	17
near:cano	-21
near:cant	16
near:capa	-106
near:capi	-91
near:caps	14
near:car	61
near:cara	72
near:card	-72
near:care	46
near:carg	-72
near:cari	-3
near:carl	50
near:carn	-22
near:carr	30
near:cars	-34
near:cart	-31
near:case	-90
near:cash	-148
near:cass	78
near:cast	35
near:casu	-14
near:cata	-68
near:cate	55
near:cath	14
near:catt	69
near:cauc	45
near:caug	-92
near:caus	137
near:cave	81
near:ccor	-32
near:ceas	28
near:cebu	60
near:ceil	-18
near:cele	-46
near:cell	19
near:ceme	104
near:cens	-47
near:cent	22
near:cere	-19
near:cert	50
near:cfa	-62
near:chad	49
near:chai	-4
near:chal	81
near:cham	-54
near:chan	-8
near:chap	-32
near:char	-108
near:chas	61
near:chau	-49
near:chec	3
near:chem	-47
near:chen	77
near:cheq	-30
near:cher	-63
near:ches	58
near:chib	-52
near:chie	91
near:chil	73
near:chin	68
near:chiu	-49
near:choi	28
near:chol	-31
near:choo	7
near:chos	107
near:chri	56
near:chur	62
near:circ	53
near:citi	62
near:city	-15
near:civi	49
near:clai	17
near:clan	-27
near:clar	-48
near:clas	-43
near:clea	-12
near:cler	87
near:clim	-70
near:clin	56
near:cloc	24
near:clos	-91
near:clot	-98
near:clou	-35
near:club	-32
near:coac	-58
near:coal	72
near:coas	65
near:coca	-67
near:coff	-7
near:cold	-6
near:cole	12
near:coli	88
near:coll	-4
near:colo	-14
near:colu	-25
near:comb	-46
near:come	23
near:comi	25
near:comm	-6
near:como	66
near:comp	-50
near:cona	-51
near:conc	-43
near:cond	-48
near:conf	17
near:cong	-23
near:conn	-79
near:cons	-41
near:cont	26
near:conv	-48
near:cook	8
near:coop	-61
near:coor	21
near:copp	-18
near:cord	-19
near:core	-79
near:corn	-6
near:corp	-84
near:corr	-37
near:cost	45
near:cott	40
near:coug	-59
near:coul	42
near:coun	-12
near:coup	-9
near:cour	19
near:cous	-152
near:cove	-28
near:cows	3
near:crac	13
near:cram	28
near:cras	12
near:crat	-4
near:crea	-68
near:cred	9
near:cree	52
near:cres	-19
near:cret	-95
near:crew	25
near:crim	-71
near:cris	65
near:crit	103
near:cror	-73
near:cros	25
near:crow	-103
near:crui	-54
near:crus	69
near:cruz	66
near:cubi	-61
near:cucu	49
near:cull	-7
near:culv	30
near:cup	-55
near:cups	-21
near:curr	55
near:cust	-68
near:cut	-12
near:cuts	10
near:cycl	-4
near:cypr	21
near:czec	20
near:daba	-76
near:dail	-38
near:dak	73
near:dali	86
near:dam	43
near:dama	-91
near:dang	22
near:dani	-27
near:dara	33
near:darf	14
near:dash	33
near:data	-83
near:date	-29
near:daug	18
near:dava	50
near:davi	-30
near:dawn	10
near:day	44
near:days	17
near:dead	60
near:deal	-34
near:deat	77
near:deba	6
near:debr	6
near:dec	35
near:deca	63
near:deci	-44
near:deck	34
near:deep	85
near:defe	14
near:degr	24
near:dehy	47
near:del	61
near:dela	14
near:dele	-15
near:deli	-121
near:delt	16
near:dema	74
near:demi	-42
near:demo	-28
near:deng	-19
near:deni	-18
near:depa	50
near:depe	-74
near:depl	-36
near:depo	-6
near:depr	35
near:dept	-19
near:depu	-31
near:dera	-9
near:derb	18
near:desc	-37
near:desi	67
near:desk	52
near:desp	-9
near:dest	-62
near:deta	52
near:dete	13
near:deve	-41
near:devi	-13
near:devo	-24
near:dhak	-34
near:dhow	12
near:dial	-67
near:diar	-94
near:did	-41
near:die	40
near:died	78
near:dies	38
near:diff	-56
near:dig	59
near:digg	50
near:dill	61
near:dina	-28
near:ding	-31
near:dipl	-44
near:dire	-5
near:disa	21
near:disc	84
near:dise	-106
near:dism	-40
near:disp	32
near:disq	-27
near:diss	48
near:dist	-24
near:dive	-58
near:divi	-118
near:djib	21
near:dmc	-39
near:dna	-22
near:dnip	9
near:dock	31
near:doct	46
near:does	-12
near:dog	50
near:dogs	-108
near:doin	-56
near:doll	-76
near:dome	58
near:domi	65
near:don	-53
near:dona	-53
near:done	102
near:donk	62
near:dono	-7
near:door	45
near:dorm	-34
near:dose	-76
near:doub	7
near:down	-56
near:doze	45
near:draf	-98
near:dram	-56
near:draw	-60
near:drc	54
near:dres	-12
near:drew	-44
near:dril	-73
near:driv	51
near:dron	-61
near:drop	-70
near:drou	-6
near:drov	-17
near:drow	11
near:druz	70
near:dry	5
near:dtm	-76
near:due	-12
near:dug	3
near:dump	38
near:duri	40
near:duty	-52
near:dwel	-41
near:dyke	15
near:each	-61
near:earl	48
near:earm	-27
near:earn	-47
near:east	4
near:eato	86
near:ecua	-32
near:edge	26
near:edit	-77
near:educ	-48
near:edwa	-62
near:efe	11
near:effe	85
near:egyp	39
near:eid	-31
near:eigh	-23
near:eith	53
near:elde	72
near:elec	-62
near:elem	-106
near:elev	10
near:elim	10
near:eliy	74
near:eliz	87
near:eln	80
near:else	-6
near:emba	-107
near:embr	29
near:emer	-29
near:emir	129
near:empl	-23
near:empt	-94
near:enco	84
near:end	-52
near:enda	-34
near:ende	-48
near:ends	40
near:enem	37
near:ener	26
near:enga	38
near:engi	-84
near:engl	-98
near:enou	-116
near:enro	-33
near:enti	-69
near:entr	-90
near:envo	68
near:equi	-107
near:erat	-40
near:erro	-19
near:erup	-69
near:esca	-20
near:esco	28
near:esme	36
near:esta	69
near:este	-73
near:esti	-116
near:ethi	35
near:even	9
near:ever	-73
near:evid	-63
near:exam	-36
near:exca	-113
near:exce	67
near:exch	94
near:exec	-9
near:exha	-56
near:exhu	103
near:exis	-32
near:exit	33
near:expe	-45
near:expl	-19
near:expr	-80
near:exte	9
near:extr	-86
near:eye	108
near:eyes	-65
near:fabr	-3
near:face	-31
near:faci	-32
near:fact	46
near:fail	11
near:fair	-55
near:fall	-6
near:fals	77
near:fami	-31
near:fano	56
near:fans	-46
near:far	6
near:farc	100
near:fare	-11
near:farm	42
near:fash	-42
near:faso	69
near:fast	-73
near:fata	88
near:fate	78
near:fath	-111
near:fati	-14
near:favo	-21
near:fear	61
near:febr	-5
near:fede	36
near:feed	-103
near:feet	38
near:fell	32
near:felt	-123
near:fema	121
near:fenc	-69
near:ferr	-106
near:fest	46
near:fetc	-42
near:few	-45
near:fewe	-54
near:fiel	-14
near:fift	-5
near:figh	40
near:figu	122
near:file	-46
near:fili	34
near:fill	-31
near:fina	65
near:find	24
near:fine	-80
near:fing	85
near:fini	-125
near:fire	-42
near:firm	-27
near:firs	50
near:fish	-38
near:five	9
near:flag	-7
near:flam	-54
near:flar	-69
near:flas	-24
near:flat	-46
near:fled	-27
near:flee	118
near:flew	54
near:flig	69
near:floo	38
near:flou	-71
near:flow	77
near:fly	66
near:flyi	65
near:fold	-127
near:foll	8
near:food	-136
near:foot	28
near:for	-15
near:forc	-25
near:fore	51
near:form	-23
near:fort	-3
near:foru	29
near:forw	60
near:foug	11
near:foun	-5
near:four	15
near:frac	45
near:free	117
near:fren	-6
near:fres	80
near:frid	74
near:frie	48
near:from	37
near:fron	36
near:froz	51
near:ftse	-17
near:fuel	-17
near:fuk	19
near:full	-58
near:func	-77
near:fund	-118
near:fune	99
near:furt	95
near:gain	-22
near:gala	62
near:gall	-80
near:gamb	57
near:gang	-72
near:gap	-71
near:gara	-70
near:garm	3
near:garr	-15
near:gas	5
near:gate	7
near:gath	-63
near:gatu	56
near:gavd	-69
near:gave	-52
near:gaza	-6
near:gazi	-19
near:gebr	91
near:gend	-28
near:gene	10
near:geno	-69
near:geol	-70
near:geor	95
near:germ	-23
near:get	40
near:gets	-65
near:ghan	-4
near:girl	21
near:give	5
near:givi	-37
near:glad	9
near:glas	49
near:glid	83
near:gmt	94
near:goal	-69
near:goat	-74
near:god	64
near:goes	49
near:gofa	-4
near:goin	10
near:gold	81
near:goma	10
near:gone	12
near:good	66
near:gorg	-67
near:got	-22
near:gov	20
near:gove	5
near:grai	-12
near:gran	22
near:grav	63
near:graz	53
near:grea	44
near:gree	8
near:gren	-66
near:grou	14
near:grow	-52
near:guar	11
near:guay	-12
near:guer	-27
near:gues	4
near:guid	-82
near:guil	-69
near:guin	-63
near:gulf	-13
near:gun	-6
near:gunn	57
near:guns	-23
near:gust	-17
near:gymn	31
near:hach	78
near:hack	84
near:had	9
near:haif	55
near:hait	-50
near:half	40
near:hali	-53
near:hall	-74
near:hama	26
near:haml	-40
near:hams	-94
near:hand	13
near:hang	-77
near:happ	27
near:hara	9
near:harb	-7
near:hard	40
near:harm	8
near:harv	58
near:has	9
near:hass	42
near:haug	-40
near:haul	70
near:have	-23
near:havi	-48
near:haza	12
near:head	-39
near:heal	-13
near:hear	105
near:heat	44
near:heav	23
near:hect	-91
near:heig	95
near:held	-72
near:hele	55
near:heli	37
near:hell	92
near:helm	102
near:help	-3
near:her	11
near:hera	31
near:herd	-16
near:here	15
near:herm	-71
near:hers	-63
near:hezb	7
near:hid	-99
near:hidd	43
near:hide	-21
near:hidi	-46
near:high	-38
near:hija	111
near:hill	21
near:him	-81
near:hims	6
near:hinc	70
near:hind	42
near:hire	-83
near:his	-10
near:hist	-40
near:hit	52
near:hits	63
near:hitt	-22
near:hoa	72
near:hode	82
near:hold	-30
near:hole	79
near:holi	-54
near:home	31
near:homi	87
near:homs	68
near:hond	63
near:hono	61
near:hope	12
near:hors	34
near:hosp	68
near:host	14
near:hot	-126
near:hote	-26
near:hour	-28
near:hous	-63
near:hout	72
near:how	-12
near:howe	22
near:hrmm	50
near:hue	28
near:hull	-61
near:huma	-3
near:hund	41
near:hung	23
near:hurr	-25
near:hurt	58
near:husb	-63
near:huts	31
near:hygi	-19
near:hypo	89
near:ice	-76
near:icg	-62
near:icrc	57
near:iden	7
near:idf	67
near:idle	88
near:idli	56
near:iduk	41
near:ihor	53
near:iii	13
near:ill	-53
near:ille	-9
near:imag	-99
near:imam	3
near:immi	-42
near:impa	38
near:impe	-84
near:impo	-26
near:impr	76
near:inci	-17
near:incl	135
near:inco	-3
near:inde	-41
near:indi	24
near:indo	-7
near:infa	-18
near:infe	-7
near:infl	-40
near:info	5
near:ingd	67
near:inha	51
near:inhe	-24
near:init	3
near:inje	-3
near:inju	106
near:inla	22
near:inn	36
near:inqu	16
near:inse	-66
near:insp	-75
near:inst	-53
near:insu	44
near:into	47
near:inva	-21
near:inve	-44
near:invo	50
near:ipc	-55
near:iran	121
near:irel	22
near:iris	25
near:irri	-29
near:ishi	-48
near:isla	-27
near:isol	-28
near:isra	35
near:issu	-91
near:ital	37
near:item	-91
near:itse	93
near:itur	62
near:ivor	21
near:jaba	69
near:jack	-22
near:jaha	94
near:jail	5
near:jala	58
near:jali	76
near:jama	98
near:jan	6
near:janu	35
near:japa	35
near:java	38
near:jbei	73
near:jeep	-27
near:jeni	77
near:jiha	76
near:jnim	30
near:jobs	-79
near:joe	-12
near:john	-45
near:join	17
near:jona	14
near:jord	60
near:jos	-10
near:jose	-59
near:jour	-10
near:juba	71
near:judg	-93
near:judi	-60
near:juli	62
near:july	18
near:jump	-6
near:junc	-12
near:june	38
near:junt	84
near:just	87
near:kabu	-19
near:kadu	80
near:kaga	23
near:kana	-11
near:kand	152
near:kang	-26
near:kant	42
near:kara	123
near:kare	-61
near:kari	44
near:karu	27
near:kash	73
near:kass	-11
near:kath	-50
near:kats	39
near:kaza	-94
near:kebb	69
near:kebe	-72
near:keep	18
near:kens	94
near:keny	-20
near:kera	45
near:kere	-95
near:kerm	31
near:kerr	-3
near:kfar	6
near:khal	-11
near:khan	-50
near:khar	72
near:khas	-42
near:kher	34
near:khme	-36
near:khwa	15
near:khyb	52
near:kibb	-70
near:kick	-73
near:kidn	65
near:kiel	-9
near:kill	77
near:kilo	-187
near:kind	40
near:king	-41
near:kins	26
near:kitc	-28
near:kits	-147
near:kivu	-38
near:knew	18
near:knif	-12
near:knoc	-13
near:know	68
near:kobr	52
near:kolo	32
near:kong	-7
near:kora	33
near:kord	95
near:kore	96
near:kost	33
near:kph	-74
near:kufr	-28
near:kuma	-38
near:kumb	63
near:kuna	-33
near:kurd	31
near:kurm	78
near:kurs	-27
near:kwar	74
near:kyau	90
near:labo	-28
near:lack	-64
near:lads	-79
near:lady	12
near:lago	-53
near:laha	54
near:laho	-48
near:laid	-6
near:lak	73
near:lake	60
near:lakh	-49
near:lamp	-91
near:land	-30
near:lane	-28
near:lang	-35
near:lank	103
near:larg	10
near:lari	-30
near:larr	54
near:last	10
near:late	-9
near:latr	10
near:latt	61
near:lau	-74
near:laun	-54
near:law	32
near:lawm	12
near:lawy	91
near:lay	-59
near:lead	8
near:leag	-7
near:lean	-51
near:lear	41
near:leas	-3
near:leav	10
near:leba	85
near:led	-127
near:ledg	25
near:left	13
near:leg	43
near:lega	-106
near:legs	17
near:lent	-27
near:less	-110
near:let	44
near:lett	-19
near:leve	-33
near:leyt	-56
near:libe	82
near:libr	-21
near:liby	-145
near:lice	-147
near:lie	61
near:lieu	-29
near:lift	18
near:ligh	65
near:like	63
near:lim	-105
near:lima	-4
near:limb	141
near:limi	-76
near:limp	-26
near:line	-107
near:link	-14
near:lirq	96
near:list	14
near:litr	-100
near:litt	-123
near:live	4
near:livi	27
near:load	34
near:loan	-57
near:loav	-62
near:loca	-12
near:lock	-42
near:lodg	-68
near:logg	19
near:logi	-40
near:lond	-7
near:long	4
near:look	26
near:loot	-47
near:lorr	-74
near:lose	-42
near:losi	41
near:loss	112
near:lost	38
near:lots	-36
near:low	72
near:lowe	55
near:luci	-16
near:lunc	7
near:lung	49
near:lyin	87
near:mach	-56
near:made	-54
near:mae	14
near:maga	106
near:magn	-50
near:mahm	25
near:maim	116
near:main	23
near:maiz	-40
near:maje	-40
near:majo	59
near:make	-21
near:makh	19
near:maki	-9
near:mala	6
near:male	94
near:mali	-26
near:mall	94
near:maln	-71
near:malt	-68
near:man	-37
near:mana	7
near:mand	54
near:mang	66
near:mani	-88
near:mans	-3
near:manu	57
near:many	-84
near:mapp	-62
near:mar	24
near:mara	-54
near:marc	41
near:marg	-50
near:mari	18
near:mark	16
near:marr	-103
near:mart	65
near:mary	-55
near:mask	-68
near:maso	-28
near:masr	-92
near:mass	33
near:mast	-12
near:matc	17
near:mate	-47
near:math	-22
near:matr	-33
near:mats	35
near:matt	-88
near:maur	55
near:mayo	-29
near:maza	111
near:meal	-21
near:mean	11
near:meas	-85
near:mede	-50
near:medi	28
near:meet	-81
near:mega	-97
near:mele	68
near:meli	-32
near:melt	23
near:memb	-36
near:memo	62
near:men	-41
near:mend	43
near:ment	39
near:mess	-85
near:met	-54
near:meta	42
near:meth	-39
near:metr	-31
near:mexi	92
near:mid	78
near:midd	-49
near:midf	-26
near:midn	74
near:migr	33
near:mila	135
near:mile	65
near:mili	44
near:milk	-55
near:mill	-81
near:mina	84
near:mind	52
near:mine	-4
near:mini	13
near:minn	64
near:mino	74
near:minu	-44
near:miss	17
near:miti	29
near:mobi	-130
near:moco	80
near:mode	45
near:moga	-39
near:moh	71
near:moha	22
near:mold	45
near:mona	-7
near:mond	52
near:mone	15
near:moni	25
near:mons	53
near:mont	26
near:mora	-46
near:more	21
near:morg	121
near:moro	-8
near:mort	20
near:mosc	79
near:mosq	-10
near:moth	35
near:moti	-6
near:moto	-88
near:moun	-39
near:mour	53
near:move	9
near:movi	50
near:moza	-49
near:msf	-68
near:much	24
near:mud	45
near:muds	28
near:muha	29
near:mult	53
near:muni	47
near:murd	34
near:murt	6
near:musa	-50
near:musc	114
near:muse	17
near:musi	49
near:must	25
near:myan	72
near:myse	80
near:myst	-20
near:naba	83
near:naf	81
near:nago	71
near:nair	26
near:name	9
near:namp	-48
near:nang	50
near:nasi	21
near:nass	3
near:nati	32
near:naut	47
near:nava	-7
near:navy	-14
near:ndma	5
near:near	19
near:need	-10
near:negl	-67
near:nego	-27
near:neig	17
near:neit	8
near:nepa	13
near:neph	-11
near:nets	-92
near:netw	-3
near:neut	33
near:neve	39
near:new	-40
near:newb	51
near:newl	53
near:news	-13
near:next	73
near:niam	53
near:nico	-14
near:niec	33
near:nige	-18
near:nigh	54
near:nile	81
near:nior	23
near:njia	-17
near:nobo	-18
near:non	28
near:none	-7
near:noon	50
near:nor	17
near:norm	-93
near:not	20
near:note	-102
near:noth	28
near:noti	-93
near:noto	-29
near:nov	-15
near:nova	40
near:nove	24
near:novi	-43
near:now	-75
near:nrc	-29
near:numb	-35
near:nuns	56
near:nur	-57
near:nurs	-3
near:nutr	-51
near:nuwa	74
near:nyal	116
near:obei	68
near:obje	-14
near:obse	-5
near:ocan	99
near:occu	-13
near:ocha	9
near:oct	79
near:octo	39
near:odda	18
near:odes	-32
near:off	57
near:offe	-6
near:offi	-5
near:oil	-33
near:old	86
near:olde	-124
near:olek	36
near:ombu	18
near:omdu	-18
near:once	15
near:one	-31
near:ones	56
near:onli	-101
near:only	-21
near:onto	-26
near:open	5
near:oper	-51
near:oppo	-53
near:orde	-59
near:ordn	-78
near:orga	-77
near:orie	69
near:orig	48
near:oro	10
near:othe	38
near:our	45
near:ours	79
near:out	-13
near:outb	-70
near:outd	48
near:outl	51
near:outr	4
near:outs	44
near:over	-27
near:own	25
near:owne	-58
near:oxyg	46
near:pace	68
near:pack	-103
near:pada	10
near:page	31
near:pago	6
near:paid	-44
near:pain	-73
near:pair	-90
near:pakh	50
near:paki	-5
near:pala	80
near:pale	-6
near:pall	-56
near:palm	-63
near:pana	15
near:pane	-35
near:pang	-58
near:pann	59
near:pape	4
near:papi	95
near:para	-74
near:pare	40
near:pari	35
near:park	71
near:parl	-58
near:part	-62
near:pass	-32
near:past	-6
near:path	61
near:pati	-35
near:patn	-30
near:patr	-13
near:paul	-82
near:pay	-71
near:paym	-38
near:pays	66
near:paz	26
near:peac	-64
near:peak	3
near:pena	-56
near:penc	-5
near:peni	-63
near:pens	34
near:peop	-82
near:per	-119
near:perc	-48
near:perh	-57
near:peri	84
near:perm	-107
near:pers	-12
near:peru	77
near:peso	-53
near:pete	81
near:peti	-12
near:petr	58
near:phar	87
near:phas	-108
near:phil	46
near:phon	-29
near:phot	15
near:pick	-160
near:pict	-20
near:piec	-82
near:pier	-63
near:pilg	-18
near:pilo	5
near:pipe	-92
near:pira	-32
near:pist	15
near:pitc	-24
near:pits	36
near:plac	-65
near:plai	7
near:plan	-14
near:plas	-5
near:plat	-88
near:play	-112
near:plaz	27
near:plea	-29
near:pled	-80
near:plot	10
near:pluc	-102
near:plun	-17
near:plus	41
near:ply	-11
near:poin	-129
near:pois	47
near:pola	20
near:poli	57
near:poll	-86
near:pont	44
near:poor	-66
near:popu	-57
near:port	4
near:posi	-51
near:poss	-7
near:post	35
near:poto	-113
near:poun	-47
near:pour	62
near:powe	-40
near:prac	-19
near:prad	48
near:pray	-14
near:pre	-52
near:prea	-84
near:prec	64
near:pref	13
near:preg	5
near:prel	33
near:prem	-108
near:pres	37
near:prev	24
near:pric	-90
near:prie	-49
near:prim	14
near:prin	51
near:pris	28
near:priv	-34
near:prob	-76
near:proc	-86
near:prod	11
near:prof	-66
near:prog	37
near:proj	-104
near:prom	-80
near:pron	-51
near:prop	-88
near:pros	26
near:prot	10
near:prov	44
near:psyc	-159
near:publ	82
near:pull	-83
near:pump	-103
near:punj	87
near:pupi	4
near:pure	27
near:purs	32
near:push	57
near:put	-15
near:qala	10
near:qata	46
near:quak	-51
near:quan	15
near:quar	-64
near:ques	-94
near:quet	-95
near:queu	-103
near:quin	9
near:quot	21
near:raba	-69
near:race	-67
near:radi	23
near:radw	45
near:raid	70
near:rail	-71
near:rain	-21
near:rais	95
near:raja	98
near:rakh	67
near:rama	-3
near:rame	-78
near:ran	-71
near:rang	46
near:rans	-22
near:rapi	-59
near:rate	-52
near:rati	-65
near:ravi	44
near:rawa	38
near:raze	23
near:reac	-21
near:read	-102
near:rebe	-18
near:rebo	-37
near:rebu	-48
near:reca	-114
near:rece	10
near:reci	59
near:reck	21
near:reco	-6
near:recr	-29
near:red	30
near:redu	-70
near:refe	-44
near:refi	83
near:refo	-94
near:refr	-76
near:refu	-79
near:rega	-38
near:rege	12
near:regr	77
near:regu	-39
near:reha	52
near:reit	-52
near:rela	22
near:rele	66
near:relo	-10
near:rema	30
near:reme	-57
near:remi	56
near:remn	64
near:remo	-94
near:reno	-3
near:rent	57
near:reop	-118
near:repa	-78
near:repe	-69
near:repl	-73
near:repo	33
near:repr	-71
near:repu	9
near:requ	-54
near:resc	-81
near:rese	117
near:resi	28
near:reso	30
near:resp	17
near:rest	51
near:resu	-22
near:reta	-64
near:reti	82
near:reto	55
near:retr	140
near:retu	50
near:reun	-9
near:reut	34
near:reve	-42
near:revi	39
near:reyn	64
near:rice	-13
near:rich	-58
near:rifl	-158
near:righ	113
near:ring	-84
near:risa	-79
near:rise	77
near:risk	50
near:riva	14
near:rive	-8
near:riya	-28
near:road	22
near:robb	-77
near:rock	3
near:rohi	104
near:roll	-89
near:roma	53
near:roof	-48
near:room	51
near:rose	-27
near:rosh	58
near:rota	-76
near:roug	-45
near:roun	-136
near:rout	-3
near:rove	-51
near:row	-52
near:rows	8
near:roya	78
near:rsf	74
near:rubb	15
near:ruin	-33
near:rule	23
near:ruli	43
near:run	-17
near:runn	-59
near:runs	-62
near:rupe	18
near:rura	48
near:rush	-79
near:russ	9
near:ruts	65
near:rwan	-53
near:sack	93
near:sacr	66
near:sada	31
near:safe	-20
near:saga	119
near:sahe	29
near:said	-34
near:sail	-19
near:sain	24
near:sake	87
near:sala	37
near:sale	28
near:sali	10
near:salt	-52
near:salv	-41
near:sama	63
near:same	82
near:samp	-26
near:san	59
near:sana	113
near:sanc	-9
near:sand	15
near:sang	101
near:sank	-46
near:sant	21
near:sar	3
near:sara	-30
near:sat	-69
near:sate	10
near:satu	-43
near:saud	101
near:save	-73
near:saw	-50
near:say	60
near:sayi	15
near:says	7
near:scal	-54
near:sche	-57
near:scho	53
near:scie	7
near:scor	-101
near:scot	-41
near:scou	32
near:scra	-38
near:scre	-39
near:sea	-81
near:sear	16
near:seas	5
near:seat	-79
near:seco	3
near:secr	30
near:sect	-40
near:secu	-59
near:see	17
near:seed	-46
near:seek	16
near:seen	3
near:sees	-11
near:seiz	47
near:self	51
near:sell	-104
near:sena	3
near:send	-68
near:sene	76
near:seni	-20
near:sent	-47
near:sepa	-71
near:sept	-11
near:serb	20
near:seri	43
near:serv	-13
near:sess	-119
near:set	-36
near:sett	26
near:seva	90
near:seve	-5
near:shab	52
near:shah	-29
near:shak	-14
near:shal	-28
near:sham	-68
near:shan	39
near:shar	-20
near:shat	91
near:she	43
near:sheb	15
near:shed	-67
near:shee	-76
near:shel	-40
near:sher	36
near:shif	-131
near:ship	-71
near:shir	-59
near:shoc	-44
near:shoo	-22
near:shop	-49
near:shor	-120
near:shou	8
near:shov	30
near:show	-69
near:shra	110
near:shri	65
near:shru	65
near:shut	-72
near:sick	-95
near:side	39
near:sieg	49
near:sigh	-33
near:sign	8
near:simi	-57
near:sina	4
near:sinc	-11
near:sind	27
near:sing	20
near:sinj	26
near:sink	-27
near:sist	18
near:site	96
near:sitt	49
near:situ	-85
near:sixe	-41
near:sixt	-16
near:size	-74
near:skif	-65
near:skip	-21
near:slab	-49
near:slai	106
near:slau	-16
near:slep	53
near:slid	35
near:slig	94
near:slip	-38
near:slop	26
near:smal	-36
near:smas	-37
near:smok	100
near:snak	35
near:snap	-54
near:snif	-69
near:snow	33
near:soci	-62
near:sofa	116
near:soil	51
near:sola	-74
near:sold	48
near:soli	41
near:soma	67
near:some	-59
near:son	78
near:sond	44
near:sons	-21
near:sorg	-12
near:soro	23
near:sort	-75
near:soug	72
near:soun	12
near:sour	-89
near:sout	110
near:spac	-60
near:spai	-40
near:span	4
near:spar	-84
near:spea	49
near:spec	34
near:spee	-16
near:spen	14
near:spin	44
near:spit	-38
near:spok	76
near:spon	-19
near:spor	17
near:spot	-41
near:spre	-41
near:spri	48
near:spyi	25
near:squa	-135
near:sque	63
near:sri	70
near:stab	52
near:stad	-18
near:staf	-112
near:stag	6
near:stai	-49
near:stal	-9
near:stan	-69
near:star	56
near:stat	27
near:stay	81
near:stea	-41
near:stee	-12
near:stil	97
near:stit	80
near:stoc	-27
near:stol	-48
near:ston	58
near:stoo	-80
near:stop	-6
near:stor	-128
near:stra	22
near:stre	-17
near:stri	-16
near:stro	-93
near:stru	-46
near:stuc	-75
near:stus	-66
near:sub	-41
near:subd	-40
near:subs	87
near:subu	60
near:succ	129
near:such	36
near:suda	-18
near:suff	81
near:suga	59
near:suic	87
near:suit	-103
near:sum	34
near:suma	74
near:summ	-82
near:sumy	44
near:sund	4
near:sunk	-65
near:supe	-32
near:supp	-101
near:supr	95
near:surg	77
near:suri	-47
near:surr	-87
near:surv	-49
near:susp	-17
near:sust	22
near:suzu	9
near:swal	70
near:swam	-96
near:swap	-29
near:swee	71
near:swei	59
near:swep	-56
near:swis	75
near:syri	31
near:syst	-63
near:tabl	-45
near:taga	51
near:taiw	-25
near:take	25
near:tali	80
near:talk	25
near:tall	59
near:tami	62
near:tank	56
near:tanz	104
near:targ	-101
near:tarp	49
near:task	-60
near:tawi	40
near:tax	7
near:tbil	-8
near:tea	-34
near:teac	30
near:team	-48
near:tear	22
near:tech	50
near:teet	51
near:tehr	75
near:tel	-62
near:tele	-8
near:temp	14
near:ten	-3
near:tend	57
near:tens	57
near:tent	-76
near:term	-79
near:tern	25
near:terr	17
near:tesf	-53
near:test	-28
near:texa	-9
near:thai	107
near:than	-92
near:that	34
near:the	3
near:thea	38
near:thei	13
near:them	21
near:then	33
near:ther	-31
near:thes	64
near:they	14
near:thin	-43
near:thir	-19
near:this	33
near:thom	-53
near:thos	44
near:thou	-66
near:thre	8
near:thro	-9
near:thur	23
near:thus	78
near:tibu	98
near:tick	-55
near:tied	23
near:tigr	10
near:till	-54
near:time	-88
near:tine	54
near:tobr	-44
near:toda	48
near:todd	73
near:toge	8
near:toil	22
near:told	-26
near:toll	95
near:tom	-70
near:tomo	-62
near:tong	38
near:toni	-64
near:tonn	-110
near:too	28
near:took	40
near:top	9
near:torc	-29
near:tore	5
near:tork	50
near:toro	-62
near:torr	-31
near:tota	-38
near:touc	-95
near:tour	-86
near:towa	94
near:towe	58
near:town	-84
near:trab	54
near:trac	-36
near:trad	70
near:traf	-58
near:trai	-127
near:tram	55
near:tran	-3
near:trap	-115
near:trau	-13
near:trav	-76
near:traw	-11
near:trea	-11
near:tree	-50
near:trem	37
near:tren	75
near:tria	-93
near:trib	7
near:trie	-64
near:trig	69
near:tril	-26
near:trin	-21
near:trip	-32
near:tris	-64
near:troo	23
near:trop	-8
near:truc	-13
near:true	104
near:trus	-64
near:trut	13
near:tsel	81
near:tsin	-67
near:tsun	25
near:tues	45
near:tulk	-30
near:tuni	35
near:tunn	-36
near:turk	44
near:turn	-130
near:twel	16
near:twen	39
near:twic	-136
near:twin	-8
near:two	10
near:type	-77
near:typh	62
near:uae	-46
near:ugan	30
near:ukra	15
near:ulan	-50
near:uncl	-81
near:unde	33
near:unex	46
near:unfo	63
near:unha	-102
near:unhc	-15
near:unic	-20
near:unid	26
near:unif	88
near:unin	-78
near:unit	-15
near:univ	26
near:unkn	25
near:unlo	26
near:unrw	-49
near:unsa	54
near:unti	-32
near:untr	33
near:upda	-38
near:uphe	-37
near:upon	15
near:uppe	7
near:upro	115
near:ups	53
near:upwa	14
near:urba	-36
near:urge	62
near:usd	-73
near:use	-48
near:usua	-35
near:uvir	-86
near:vaca	23
near:vacc	-115
near:vali	109
near:vall	20
near:valu	-21
near:van	-32
near:vani	101
near:vans	-16
near:vari	-12
near:vehi	-116
near:vene	29
near:vent	60
near:verd	-49
near:veri	83
near:vers	44
near:very	-9
near:vess	-71
near:vice	-5
near:vict	-53
near:vide	107
near:vien	56
near:viet	58
near:view	36
near:vigi	-23
near:vila	58
near:vill	28
near:vina	24
near:viol	-36
near:visa	18
near:visi	-61
near:voic	-82
near:volc	-31
near:volu	-10
near:vote	-91
near:vyac	6
near:wade	-58
near:wadi	24
near:wait	-62
near:waji	30
near:wake	-78
near:wale	-97
near:wall	60
near:wang	19
near:want	-26
near:war	19
near:ward	-32
near:ware	-26
near:warn	-36
near:warr	28
near:wars	-13
near:was	24
near:wast	-28
near:watc	-34
near:wate	12
near:wave	-48
near:way	21
near:wazi	14
near:weak	53
near:weap	11
near:wear	-53
near:weat	-28
near:wedd	76
near:wedn	-16
near:week	30
near:weig	-84
near:welf	-40
near:well	41
near:went	32
near:were	12
near:west	10
near:wfp	-32
near:whee	19
near:when	-64
near:wher	-29
near:whet	-50
near:whic	-49
near:whil	-16
near:whit	-14
near:whol	65
near:whom	60
near:whos	28
near:why	-32
near:wick	-60
near:wide	-34
near:wife	61
near:wild	-44
near:will	48
near:win	-48
near:winc	-105
near:wind	-67
near:wing	-114
near:winn	-75
near:wins	-7
near:wint	69
near:wipe	68
near:wish	-22
near:with	-62
near:witn	-67
near:wive	-121
near:woma	38
near:wome	37
near:won	-94
near:wood	-63
near:word	32
near:wore	-45
near:work	-14
near:worl	-12
near:wort	-89
near:woul	-58
near:woun	99
near:wrap	-72
near:wrec	-98
near:wris	43
near:writ	-3
near:wron	21
near:wrot	29
near:xinh	8
near:yard	-58
near:year	-15
near:yeme	-7
near:yere	59
near:yest	18
near:yet	-33
near:yiel	8
near:york	84
near:you	-88
near:youn	-78
near:yout	69
near:zamb	15
near:zamf	51
near:zamz	46
near:zara	64
near:zeal	-94
near:zeit	27
near:zele	11
near:ziki	88
near:zona	56
near:zone	-28
near:zuwa	-66
next:claim-abducted	3
next:claim-allocated	-10
next:claim-casualties	-48
next:claim-dead-in-captivity	15
next:claim-delivered	-35
next:claim-held	51
next:claim-injured	36
next:claim-killed	-3
next:claim-missing	36
next:claim-pledged	21
next:claim-prisoners-exchanged	65
next:claim-refugees	-18
next:claim-released	31
next:claim-requested	3
next:claim-returned	39
next:claim-total	-16
noun:	14
noun:accident	-74
noun:adult	12
noun:afghan	75
noun:aftershock	-112
noun:agent	57
noun:aircraft	-98
noun:ambulance	-93
noun:american	-18
noun:animal	-78
noun:apartment-block	-76
noun:area	-18
noun:armenian	111
noun:armoured-vehicle	-53
noun:arrival	80
noun:attack	-127
noun:attacker	5
noun:aunt	12
noun:baby	-41
noun:bandit	33
noun:bed	-153
noun:blanket	-35
noun:boarding-school	-77
noun:boat	-171
noun:body	111
noun:bomb	-106
noun:bone	-72
noun:book	-41
noun:boy	110
noun:bridge	-60
noun:brother	26
noun:building	-157
noun:bus	-161
noun:bus-passenger	44
noun:call	-72
noun:camp	-123
noun:candidate	-47
noun:captive	-28
noun:car	-82
noun:case	-80
noun:casualty	74
noun:catechist	-63
noun:center	-10
noun:centre	-138
noun:chief	-113
noun:child	43
noun:chinese	-11
noun:church	-64
noun:citizen	-37
noun:civilian	117
noun:classroom	-35
noun:climber	23
noun:clinic	-43
noun:coach	-196
noun:colleague	10
noun:colombian	42
noun:commander	-18
noun:company	-53
noun:compatriot	60
noun:complaint	-19
noun:comrade	98
noun:congolese	97
noun:conscript	9
noun:constable	44
noun:container	-51
noun:contractor	-38
noun:convict	-77
noun:convoy	-98
noun:cook	114
noun:corporal	90
noun:corpse	117
noun:correspondent	-96
noun:country	-125
noun:county	-67
noun:cousin	-70
noun:cow	-109
noun:crew	-49
noun:crew-member	118
noun:crossing	-43
noun:customer	-91
noun:cypriot	51
noun:dam	-64
noun:daughter	33
noun:death	128
noun:defendant	-92
noun:defender	13
noun:delegate	-63
noun:deputy	-74
noun:detainee	86
noun:diplomat	-67
noun:director	-119
noun:displaced-person	151
noun:district	-119
noun:doctor	-90
noun:dog	-74
noun:dose	-31
noun:driver	58
noun:drone	-136
noun:dwelling	-77
noun:elderly	3
noun:emirati	67
noun:employee	-38
noun:engineer	13
noun:enumerator	-82
noun:evacuee	127
noun:excavator	-75
noun:family	-117
noun:farmer	30
noun:fatality	33
noun:father	-128
noun:fighter	42
noun:filipino	59
noun:fire	-99
noun:firefighter	-49
noun:fisherman	91
noun:flat	-77
noun:flight	-73
noun:floor	-62
noun:foreigner	3
noun:friend	-33
noun:game	-8
noun:girl	50
noun:goal	-9
noun:goat	-70
noun:grandchild	-46
noun:grave	30
noun:group	-118
noun:guard	48
noun:guest	-31
noun:guide	-104
noun:gun	-63
noun:gunman	-97
noun:haitian	99
noun:head	-148
noun:head-of-cattle	-93
noun:health-worker	-75
noun:helicopter	-97
noun:herder	-33
noun:hiker	88
noun:hive	-35
noun:home	-161
noun:hospital	-163
noun:hostage	102
noun:house	-212
noun:household	-155
noun:husband	-91
noun:idp	111
noun:imam	-73
noun:incident	-131
noun:indian	8
noun:individual	156
noun:infant	15
noun:inhabitant	-65
noun:injury	-20
noun:inspector	-99
noun:iraqi	42
noun:island	-59
noun:israeli	-46
noun:job	-19
noun:journalist	87
noun:judge	-58
noun:khwarij	86
noun:kit	-57
noun:labourer	-29
noun:latrine	-52
noun:launcher	-48
noun:lawyer	-61
noun:leader	-46
noun:lebanese	73
noun:life	125
noun:list	-107
noun:local	-7
noun:lorry	-86
noun:malian	69
noun:man	-29
noun:manager	-104
noun:marine	-83
noun:martyr	161
noun:match	-30
noun:mattress	-45
noun:meal	-36
noun:member	-7
noun:migrant	-80
noun:militant	45
noun:militiaman	35
noun:miner	-50
noun:minister	-163
noun:minor	-14
noun:missile	-113
noun:mortar-round	-8
noun:mother	-17
noun:motorcycle	-91
noun:municipality	-12
noun:nation	-52
noun:national	-92
noun:neighbor	55
noun:neighbour	-49
noun:nephew	18
noun:new-arrival	145
noun:niece	52
noun:observer	-61
noun:officer	-44
noun:official	-184
noun:operation	-113
noun:operative	-18
noun:organisation	-61
noun:other	58
noun:over	-4
noun:owner	-99
noun:page	-59
noun:palestinian	19
noun:paper	-9
noun:paramedic	118
noun:parent	-70
noun:partner	-90
noun:party	-32
noun:passenger	-14
noun:passer-by	-34
noun:patient	-9
noun:peacekeeper	-64
noun:person	29
noun:personnel	-114
noun:phone	-18
noun:photograph	-47
noun:picker	39
noun:pilgrim	-32
noun:plane	-65
noun:plant	-62
noun:player	-150
noun:point	-125
noun:police	60
noun:police-officer	9
noun:policeman	34
noun:post	-75
noun:pregnant-woman	26
noun:president	-69
noun:priest	-64
noun:project	-28
noun:province	-83
noun:pupil	-6
noun:question	-13
noun:rebel	-10
noun:refugee	201
noun:region	-86
noun:relative	-68
noun:report	-72
noun:reporter	-98
noun:rescuer	-6
noun:reservist	97
noun:resident	111
noun:returnee	68
noun:rifle	-102
noun:rohingya	147
noun:room	-101
noun:round	-63
noun:run	-52
noun:runner	-89
noun:russian	-54
noun:sailor	80
noun:sample	-40
noun:school	-144
noun:schoolboy	68
noun:schoolchild	54
noun:schoolgirl	46
noun:seafarer	101
noun:searcher	-31
noun:seat	-60
noun:security-guard	-3
noun:serviceman	32
noun:session	-33
noun:settlement	-54
noun:settler	42
noun:shelter	-145
noun:shepherd	59
noun:ship	-81
noun:shop	-56
noun:sister	20
noun:site	-150
noun:soldier	81
noun:son	-77
noun:south-sudanese	-88
noun:spectator	-81
noun:spokesman	-139
noun:staff	-44
noun:staff-member	54
noun:state	-75
noun:station	-26
noun:storey	-69
noun:strike	-63
noun:student	42
noun:supporter	-36
noun:surgeon	-128
noun:survivor	-148
noun:suspect	-177
noun:syrian	61
noun:tanker	-84
noun:tarpaulin	-29
noun:teacher	-35
noun:teenager	-4
noun:tent	-71
noun:terrorist	105
noun:thai	-57
noun:time	-162
noun:tourist	-62
noun:town	-66
noun:trader	35
noun:train	-85
noun:traveller	-23
noun:tree	-31
noun:troops	-122
noun:truck	-134
noun:ukrainian	124
noun:uncle	-32
noun:vehicle	-120
noun:vessel	-52
noun:victim	63
noun:village	-138
noun:villager	85
noun:visitor	-66
noun:volunteer	-78
noun:vote	-14
noun:voter	-51
noun:wicket	-18
noun:wife	39
noun:witness	-106
noun:woman	122
noun:woman-and-man	52
noun:women-and-girls	67
noun:word	-107
noun:worker	104
noun:worshipper	111
noun:yazidi	58
noun:yemeni	-66
noun:young-man	56
noun:young-person	-21
noun:young-woman	92
only:aid	-68
only:casualty	11
only:displacement	-200
only:hostage	-33
other:abducted	-10
other:aid	13
other:casualties	-39
other:casualty	-7
other:dead-in-captivity	-30
other:delivered	14
other:displacement	4
other:held	-18
other:hostage	12
other:injured	-18
other:killed	3
other:missing	-14
other:pledged	-35
other:prisoners-exchanged	47
other:released	10
other:requested	29
other:returned	-7
other:total	-55
others:0	-279
others:2	-49
others:7	27
others:more	-21
qualified	54
quoted	40
right1:	-12
right1:#	-131
right1:(	11
right1:,	13
right1:-	-51
right1:.	-13
right1::	58
right1:;	58
right1:?	-31
right1:a	-45
right1:abducted	92
right1:abductions	80
right1:aboard	-102
right1:about	77
right1:above	-15
right1:according	92
right1:across	9
right1:active	-54
right1:acutely	-36
right1:admitted	13
right1:affected	-77
right1:after	67
right1:against	-68
right1:aged	16
right1:airports	-9
right1:ak	-45
right1:alive	-41
right1:along	69
right1:already	37
right1:also	-22
right1:among	52
right1:and	-18
right1:are	35
right1:arrested	-23
right1:arrests	-5
right1:arrived	-45
right1:as	36
right1:asked	-85
right1:at	34
right1:attempts	-15
right1:away	-8
right1:back	77
right1:bags	-31
right1:barangays	-73
right1:because	32
right1:bedouin	8
right1:before	-33
right1:behind	33
right1:between	14
right1:block	-45
right1:blocks	-20
right1:bottles	-7
right1:broke	4
right1:brought	-50
right1:burned	-19
right1:but	45
right1:by	56
right1:c	-54
right1:came	-15
right1:can	9
right1:cancelled	-73
right1:captured	-8
right1:carriages	-44
right1:carried	63
right1:carrying	-35
right1:cents	-15
right1:chairs	-52
right1:claims	-70
right1:closed	-32
right1:coffins	-37
right1:collapsed	-10
right1:come	-24
right1:communities	-21
right1:confirmed	66
right1:consultations	-20
right1:could	68
right1:critically	61
right1:crossed	77
right1:damaged	-57
right1:dead	270
right1:delegations	-7
right1:departures	65
right1:destroyed	-72
right1:detained	-42
right1:did	19
right1:die	144
right1:died	171
right1:displaced	131
right1:down	11
right1:driven	50
right1:drown	83
right1:drowned	181
right1:during	-22
right1:each	11
right1:earthquake	-38
right1:entered	-38
right1:escaped	-13
right1:evacuated	85
right1:face	-6
right1:feared	52
right1:fell	112
right1:fewer	-54
right1:fled	165
right1:fleeing	45
right1:for	-19
right1:found	39
right1:freed	115
right1:from	22
right1:gave	-68
right1:go	52
right1:got	-64
right1:governorates	-15
right1:had	-3
right1:hamlets	-18
right1:has	27
right1:have	29
right1:held	16
right1:here	24
right1:hit	-58
right1:home	55
right1:homeless	111
right1:hostage	63
right1:hurt	109
right1:i	60
right1:in	30
right1:included	82
right1:injured	226
right1:inside	-36
right1:internally	55
right1:into	-5
right1:is	32
right1:it	-61
right1:jumped	70
right1:kidnapped	123
right1:kidnappings	77
right1:killed	-30
right1:killings	30
right1:landslides	-90
right1:last	27
right1:launched	-19
right1:lay	59
right1:learning	-43
right1:left	13
right1:lie	55
right1:live	-6
right1:lived	-34
right1:living	14
right1:localities	-50
right1:lost	37
right1:made	-96
right1:magnitude	-4
right1:maimed	60
right1:may	-50
right1:messages	-33
right1:missing	224
right1:missions	-29
right1:mobile	-44
right1:more	36
right1:moved	-42
right1:mt	-100
right1:named	-16
right1:names	91
right1:near	36
right1:need	46
right1:needed	82
right1:never	101
right1:new	-28
right1:newly	83
right1:ngo	-55
right1:not	76
right1:now	-33
right1:occurred	57
right1:of	53
right1:off	57
right1:on	-33
right1:opened	-55
right1:or	-22
right1:out	61
right1:outside	12
right1:over	13
right1:overnight	-13
right1:p	-49
right1:paid	51
right1:passed	67
right1:past	-9
right1:penalties	-31
right1:per	-78
right1:perish	54
right1:perished	127
right1:places	-56
right1:promised	-55
right1:put	-57
right1:quake	-49
right1:ran	44
right1:reached	-32
right1:received	47
right1:recorded	-76
right1:recovered	100
right1:red	-26
right1:remain	41
right1:remained	44
right1:reported	7
right1:returned	-60
right1:rows	-60
right1:said	-135
right1:sank	-51
right1:saw	-121
right1:security	-74
right1:seized	101
right1:sent	7
right1:seriously	76
right1:served	-22
right1:set	32
right1:shot	61
right1:shots	-39
right1:showed	-41
right1:sides	-146
right1:since	22
right1:slain	27
right1:sleep	117
right1:slept	51
right1:slipped	35
right1:so	24
right1:solar	-13
right1:spent	39
right1:stadiums	-32
right1:stand	-61
right1:stayed	96
right1:still	71
right1:stood	-59
right1:strong	-93
right1:succumbed	41
right1:suffered	27
right1:sustained	37
right1:swam	-92
right1:taken	77
right1:teams	-30
right1:that	-49
right1:the	9
right1:their	54
right1:there	52
right1:they	72
right1:this	-29
right1:tickets	-43
right1:to	-28
right1:toilets	-48
right1:told	-85
right1:took	-63
right1:townships	-29
right1:turned	-73
right1:unaccounted	115
right1:under	-33
right1:units	-53
right1:until	19
right1:up	-45
right1:walked	10
right1:was	48
right1:we	107
right1:went	34
right1:were	3
right1:what	-41
right1:when	-74
right1:who	27
right1:whom	120
right1:whose	62
right1:will	-24
right1:with	10
right1:within	17
right1:without	-3
right1:working	59
right1:would	45
right1:wounded	173
right1:yesterday	-17
right1:|	105
right1:—	140
right2:	-156
right2:"	-21
right2:#	-3
right2:(	-41
right2:)	-64
right2:,	-4
right2:-	54
right2:.	-12
right2::	-49
right2:;	-123
right2:a	24
right2:abducted	82
right2:about	11
right2:abu	-44
right2:according	122
right2:acquitted	-88
right2:across	-12
right2:admitted	48
right2:affected	-80
right2:afp	-48
right2:after	60
right2:against	-6
right2:aged	24
right2:al	66
right2:alive	3
right2:all	81
right2:along	-57
right2:already	50
right2:also	62
right2:among	-68
right2:an	35
right2:and	-46
right2:another	24
right2:are	82
right2:army	-53
right2:around	-3
right2:arrested	-72
right2:arrived	41
right2:as	112
right2:ashore	-75
right2:asked	-81
right2:at	-5
right2:away	22
right2:back	15
right2:be	90
right2:because	65
right2:been	36
right2:before	-59
right2:being	104
right2:between	70
right2:board	-146
right2:both	-46
right2:boys	33
right2:broken	-42
right2:brought	-61
right2:buildings	-64
right2:built	-50
right2:bullet	49
right2:buried	38
right2:burned	-122
right2:burns	176
right2:but	-50
right2:by	57
right2:came	17
right2:camp	36
right2:can	-69
right2:cancelled	-16
right2:cannot	55
right2:captured	86
right2:carried	-51
right2:cash	-59
right2:central	-47
right2:centres	-53
right2:children	58
right2:cholera	-54
right2:civilians	104
right2:cleared	-30
right2:closed	-74
right2:come	-40
right2:confirmed	76
right2:convicted	-34
right2:could	53
right2:counted	-62
right2:cross	24
right2:crossed	102
right2:crushed	55
right2:cuts	61
right2:damaged	-68
right2:dawn	85
right2:days	12
right2:dead	77
right2:destroyed	-48
right2:did	-116
right2:died	79
right2:disappeared	83
right2:displaced	153
right2:doctors	-40
right2:down	-118
right2:downed	-57
right2:dragged	101
right2:driven	90
right2:drove	-13
right2:drowned	52
right2:during	16
right2:each	-79
right2:early	94
right2:eight	40
right2:eleven	78
right2:entered	48
right2:escaped	-80
right2:evacuated	65
right2:every	-77
right2:expected	81
right2:far	24
right2:february	30
right2:fighting	-46
right2:fined	-56
right2:fire	-50
right2:five	62
right2:fled	-13
right2:flown	85
right2:food	-91
right2:for	-25
right2:found	69
right2:four	18
right2:free	109
right2:freed	72
right2:friday	67
right2:from	61
right2:front	45
right2:gave	-29
right2:gaza	-33
right2:get	-54
right2:given	-54
right2:gone	15
right2:got	28
right2:gunned	91
right2:gunshot	79
right2:had	8
right2:haiti	28
right2:half	-104
right2:handed	77
right2:has	-40
right2:have	31
right2:having	-84
right2:he	10
right2:health	-53
right2:held	100
right2:help	-39
right2:her	24
right2:here	7
right2:his	13
right2:hit	65
right2:hold	-15
right2:holds	-7
right2:home	149
right2:homeless	54
right2:homes	-59
right2:hospital	79
right2:hostages	3
right2:hour	35
right2:houses	-74
right2:hurt	202
right2:i	9
right2:if	40
right2:in	33
right2:including	75
right2:india	-66
right2:indonesia	11
right2:injured	160
right2:injuries	76
right2:injuring	42
right2:inside	-51
right2:intensive	40
right2:internally	47
right2:into	89
right2:iraq	11
right2:is	-67
right2:it	-19
right2:january	-75
right2:july	5
right2:june	-55
right2:karabakh	44
right2:keep	-67
right2:kept	-22
right2:killed	113
right2:known	19
right2:laid	40
right2:last	51
right2:later	23
right2:leave	60
right2:leaving	-62
right2:lebanon	36
right2:left	17
right2:less	-46
right2:let	31
right2:life	-10
right2:lightly	38
right2:listed	79
right2:live	13
right2:lived	26
right2:lives	-35
right2:living	31
right2:lost	-48
right2:made	65
right2:magnitude	-40
right2:many	-55
right2:march	-64
right2:marched	-44
right2:martyred	31
right2:me	-70
right2:medical	-54
right2:met	52
right2:minors	4
right2:missing	112
right2:monday	99
right2:month	-69
right2:more	117
right2:morning	-18
right2:most	-40
right2:mostly	93
right2:moved	-17
right2:much	-21
right2:murdered	-21
right2:my	-5
right2:national	-73
right2:near	43
right2:nearly	-34
right2:need	-85
right2:needed	-16
right2:neutralised	83
right2:never	-33
right2:new	-29
right2:nigeria	-73
right2:night	-36
right2:nightfall	73
right2:nine	-11
right2:no	-43
right2:nobody	-37
right2:none	73
right2:noon	52
right2:northern	40
right2:not	37
right2:now	-20
right2:number	31
right2:october	32
right2:of	-43
right2:off	8
right2:official	-53
right2:officials	72
right2:on	-6
right2:one	55
right2:open	-62
right2:or	-9
right2:other	-21
right2:others	-16
right2:our	14
right2:ours	15
right2:out	-50
right2:outside	-66
right2:over	-21
right2:overnight	39
right2:packed	-80
right2:pakistan	-33
right2:papers	-54
right2:part	-76
right2:passed	-39
right2:perished	52
right2:picked	-123
right2:police	-80
right2:population	-53
right2:port	44
right2:price	-16
right2:pulled	-88
right2:put	-78
right2:reached	19
right2:received	-73
right2:recorded	-24
right2:recovered	-54
right2:red	-36
right2:refuge	32
right2:refugees	51
right2:registered	-29
right2:relatives	67
right2:reported	23
right2:reportedly	30
right2:rescued	-100
right2:residents	75
right2:retrieved	38
right2:return	70
right2:returned	-10
right2:run	-39
right2:rural	-31
right2:russia	-34
right2:russian	73
right2:safe	-48
right2:said	15
right2:saturday	54
right2:saved	-101
right2:says	-46
right2:schools	-116
right2:seized	-41
right2:sent	12
right2:september	6
right2:serious	31
right2:seven	-9
right2:severely	45
right2:she	-27
right2:shot	12
right2:shrapnel	40
right2:shut	-13
right2:signed	18
right2:since	40
right2:six	144
right2:slain	61
right2:sleeping	75
right2:so	-88
right2:sold	-67
right2:soldiers	61
right2:somalia	-43
right2:some	-30
right2:sought	90
right2:sources	-74
right2:south	35
right2:spending	88
right2:spent	-42
right2:staff	-21
right2:starved	59
right2:state	49
right2:staying	51
right2:still	77
right2:street	-126
right2:strong	-51
right2:struck	28
right2:stuck	-56
right2:succumbed	68
right2:sudan	-65
right2:suffered	-48
right2:sunday	117
right2:surgery	80
right2:suspended	-10
right2:swept	-77
right2:taken	23
right2:taking	61
right2:teams	-25
right2:ten	-131
right2:than	-122
right2:that	-23
right2:the	3
right2:their	-3
right2:theirs	42
right2:them	26
right2:then	67
right2:there	92
right2:these	22
right2:they	-8
right2:this	-27
right2:those	43
right2:thought	30
right2:three	65
right2:through	36
right2:thursday	73
right2:tickets	10
right2:to	-11
right2:today	47
right2:told	-103
right2:took	-67
right2:transferred	106
right2:treated	23
right2:treatment	62
right2:tried	-35
right2:troops	4
right2:tuesday	30
right2:turned	16
right2:twelve	-8
right2:two	-15
right2:ukraine	-54
right2:unaccounted	138
right2:under	-4
right2:up	-7
right2:uprooted	54
right2:us	27
right2:used	-34
right2:waiting	50
right2:walked	37
right2:wants	20
right2:war	48
right2:was	-67
right2:washed	76
right2:we	3
right2:wednesday	14
right2:went	4
right2:were	45
right2:what	7
right2:when	87
right2:where	-34
right2:which	-116
right2:while	-58
right2:whom	55
right2:whose	37
right2:will	3
right2:with	-14
right2:within	33
right2:women	43
right2:working	-99
right2:wounded	181
right2:wounding	27
right2:wounds	76
right2:year	19
right2:yet	4
right3:	23
right3:"	7
right3:#	-56
right3:(	-21
right3:)	89
right3:,	-27
right3:.	-73
right3::	-151
right3:;	-22
right3:abducted	-14
right3:aboard	73
right3:about	37
right3:above	9
right3:abroad	-43
right3:according	-20
right3:accused	-101
right3:across	27
right3:action	-7
right3:added	-57
right3:admitted	-58
right3:affected	-74
right3:after	62
right3:again	-16
right3:against	-36
right3:ago	-28
right3:air	-15
right3:al	68
right3:alive	56
right3:all	5
right3:alone	-50
right3:along	-30
right3:already	-61
right3:ambulances	-91
right3:among	-60
right3:an	-41
right3:and	10
right3:are	14
right3:armed	17
right3:army	28
right3:around	9
right3:arrested	-76
right3:arrived	19
right3:as	-44
right3:ashore	94
right3:asked	40
right3:at	-47
right3:attack	24
right3:attacks	40
right3:august	60
right3:away	-45
right3:back	62
right3:be	-6
right3:because	-51
right3:been	13
right3:before	64
right3:being	47
right3:between	-97
right3:blast	37
right3:boat	-81
right3:boats	22
right3:bodies	-26
right3:bones	102
right3:border	-4
right3:both	-28
right3:broken	111
right3:brothers	18
right3:brought	4
right3:building	-60
right3:buried	24
right3:burns	70
right3:bus	44
right3:buses	-76
right3:but	99
right3:by	25
right3:called	-93
right3:came	9
right3:camps	60
right3:capital	-64
right3:captivity	29
right3:captured	-37
right3:care	-60
right3:carried	-48
right3:caught	-66
right3:central	34
right3:chief	66
right3:children	112
right3:chinese	83
right3:church	-49
right3:city	-28
right3:civil	-83
right3:civilian	50
right3:civilians	59
right3:coast	-23
right3:come	8
right3:condition	41
right3:confirmed	66
right3:cook	55
right3:cost	59
right3:could	39
right3:countries	-81
right3:country	-104
right3:county	20
right3:crew	-29
right3:critical	89
right3:custody	-31
right3:cut	-35
right3:damaged	-93
right3:dawn	-46
right3:day	-18
right3:days	-18
right3:dead	151
right3:death	83
right3:deaths	-120
right3:deceased	37
right3:december	88
right3:defence	49
right3:deployed	-25
right3:deported	10
right3:detained	-99
right3:detention	-22
right3:did	65
right3:died	9
right3:disaster	17
right3:discharged	40
right3:displaced	121
right3:district	-6
right3:districts	-72
right3:dogs	-62
right3:dollar	-86
right3:down	-38
right3:dozens	65
right3:driven	19
right3:drones	-80
right3:drowned	27
right3:dug	17
right3:each	-59
right3:earlier	73
right3:earthquake	-37
right3:eight	14
right3:el	48
right3:elderly	56
right3:eleven	-94
right3:end	-40
right3:evacuated	9
right3:evening	6
right3:excavators	-60
right3:executed	29
right3:families	43
right3:family	11
right3:far	53
right3:father	-66
right3:fell	-46
right3:ferry	-41
right3:few	60
right3:fighting	28
right3:find	21
right3:fire	-85
right3:first	42
right3:five	-48
right3:flats	-17
right3:fled	-15
right3:food	64
right3:for	-6
right3:forced	69
right3:foreign	54
right3:foreigners	-52
right3:former	-94
right3:found	-44
right3:four	-55
right3:freed	-54
right3:friday	-59
right3:from	-13
right3:gaza	-40
right3:get	56
right3:girls	-59
right3:given	-56
right3:go	108
right3:gone	62
right3:got	-37
right3:government	-63
right3:governor	53
right3:ground	-51
right3:group	-5
right3:guard	-29
right3:gunmen	21
right3:gunshot	59
right3:had	41
right3:haiti	51
right3:half	-62
right3:hamlets	-9
right3:handed	51
right3:hands	42
right3:has	52
right3:have	21
right3:he	-66
right3:health	-60
right3:heart	57
right3:held	45
right3:helicopters	-117
right3:help	-31
right3:her	-77
right3:here	18
right3:his	-15
right3:home	28
right3:homes	-13
right3:hospital	41
right3:hour	60
right3:hours	25
right3:house	32
right3:houses	35
right3:hurt	129
right3:i	-44
right3:identified	6
right3:in	37
right3:including	35
right3:infants	86
right3:injured	63
right3:injuries	-14
right3:insecure	-36
right3:inside	33
right3:intensive	66
right3:interior	6
right3:international	-43
right3:into	-36
right3:iranian	39
right3:is	-45
right3:islamic	71
right3:israel	-52
right3:israeli	57
right3:it	-24
right3:its	-38
right3:january	70
right3:july	93
right3:june	-71
right3:kidnapped	76
right3:killed	81
right3:kursk	24
right3:land	14
right3:landslide	74
right3:last	-111
right3:leave	49
right3:lebanon	31
right3:led	22
right3:left	10
right3:leg	-29
right3:let	-53
right3:life	3
right3:line	-25
right3:list	33
right3:listed	56
right3:lists	-48
right3:live	89
right3:lives	63
right3:living	11
right3:local	-67
right3:looked	55
right3:lost	-58
right3:made	-93
right3:man	15
right3:many	19
right3:march	51
right3:marched	77
right3:market	40
right3:may	38
right3:members	113
right3:men	61
right3:million	-17
right3:minister	-51
right3:minors	11
right3:minutes	-62
right3:missiles	-40
right3:missing	37
right3:monday	-50
right3:month	-42
right3:months	-13
right3:more	-36
right3:morning	-77
right3:most	-79
right3:mother	82
right3:moved	84
right3:murdered	66
right3:national	72
right3:near	60
right3:nearly	5
right3:neutralised	76
right3:never	-20
right3:new	-42
right3:nigeria	-31
right3:night	42
right3:nine	59
right3:no	-53
right3:nobody	-67
right3:noon	46
right3:north	46
right3:not	21
right3:november	-47
right3:now	17
right3:number	-13
right3:october	15
right3:of	-12
right3:off	-25
right3:officers	74
right3:on	13
right3:one	-20
right3:only	36
right3:or	28
right3:other	22
right3:others	33
right3:our	63
right3:out	-43
right3:over	-11
right3:overnight	20
right3:own	78
right3:paid	-17
right3:pakistan	57
right3:parents	-73
right3:passengers	-22
right3:past	-8
right3:peak	62
right3:people	-68
right3:percent	-50
right3:persons	75
right3:place	-46
right3:police	52
right3:population	-24
right3:port	20
right3:power	-52
right3:pregnant	-10
right3:price	-12
right3:promised	-63
right3:province	15
right3:provinces	-48
right3:pulled	110
right3:pupils	-18
right3:put	-39
right3:quake	-67
right3:quarter	-51
right3:ran	-46
right3:reached	21
right3:received	40
right3:recorded	32
right3:recovered	127
right3:red	45
right3:region	-45
right3:registered	-44
right3:relatives	-20
right3:released	65
right3:relocated	131
right3:remain	-37
right3:reported	51
right3:rescue	42
right3:rescued	-56
right3:residents	-66
right3:rest	52
right3:retrieved	27
right3:return	-71
right3:returned	-57
right3:rice	-29
right3:river	-48
right3:road	43
right3:roads	14
right3:room	-62
right3:run	-67
right3:runs	-5
right3:s	-62
right3:safety	65
right3:said	10
right3:same	7
right3:say	-7
right3:says	40
right3:school	15
right3:schools	7
right3:search	-47
right3:season	-30
right3:second	62
right3:security	91
right3:seen	-13
right3:seized	-38
right3:sent	-19
right3:sentenced	37
right3:september	-29
right3:serious	76
right3:seriously	58
right3:serving	45
right3:set	57
right3:seven	-53
right3:she	3
right3:shelter	44
right3:shelters	40
right3:shot	100
right3:side	11
right3:since	16
right3:single	-60
right3:sites	-3
right3:six	41
right3:so	51
right3:sold	-40
right3:soldiers	-7
right3:some	-23
right3:sought	59
right3:south	59
right3:southern	-56
right3:spokesman	112
right3:staff	29
right3:state	26
right3:street	-11
right3:sudan	-54
right3:sudanese	-17
right3:sunday	-28
right3:supreme	87
right3:surgery	59
right3:survivors	-17
right3:taken	113
right3:tawila	56
right3:tea	7
right3:teachers	116
right3:teams	-53
right3:ten	95
right3:tenth	-31
right3:tents	-23
right3:thai	-29
right3:than	20
right3:that	-117
right3:the	20
right3:their	41
right3:them	37
right3:then	-40
right3:there	41
right3:they	70
right3:third	-33
right3:thirty	36
right3:this	22
right3:those	-22
right3:three	-48
right3:through	-43
right3:time	-57
right3:told	-62
right3:tonnes	-32
right3:took	-45
right3:town	16
right3:townships	-13
right3:transferred	10
right3:treated	35
right3:treatment	-9
right3:twelve	-25
right3:twenty	-41
right3:two	8
right3:ukrainian	75
right3:un	24
right3:unaccounted	84
right3:under	14
right3:up	34
right3:uprooted	-28
right3:us	64
right3:vehicles	-73
right3:village	47
right3:villages	23
right3:volunteer	82
right3:waiting	-90
right3:walked	-33
right3:war	-63
right3:was	93
right3:water	35
right3:way	45
right3:we	40
right3:wednesday	5
right3:week	-23
right3:weeks	39
right3:went	-66
right3:were	45
right3:when	95
right3:which	41
right3:while	-8
right3:who	-13
right3:whole	83
right3:whom	-53
right3:will	27
right3:with	23
right3:within	39
right3:without	-26
right3:woman	91
right3:women	79
right3:work	-47
right3:would	-4
right3:wounds	138
right3:year	-4
right3:years	-106
right3:yet	65
right3:—	-85
share:0	-279
share:1	-174
share:2	-158
share:4	57
share:5	26
share:7	18
share:more	10
short	-19
size:1	-130
size:9	-41
size:99	-6
size:999	-22
size:9999	-8
size:more	22
verdict:abducted	66
verdict:casualties	36
verdict:claim	101
verdict:dead-in-captivity	53
verdict:displaced	54
verdict:held	56
verdict:injured	11
verdict:killed	81
verdict:missing	39
verdict:open	-54
verdict:out	-299
verdict:prisoners-exchanged	56
verdict:refugees	-5
verdict:released	109
verdict:returned	-60`,
  measure: `
alike:abducted	0:-29 1:-14 2:-32 4:10 6:27 7:8 8:-52 9:-32 10:-21
alike:casualties	0:21 3:-15 5:-14 11:-8
alike:dead-in-captivity	0:-21 4:29 5:11 6:-28 8:-36
alike:displaced	0:10 1:-12 2:-25 3:20 4:-56 5:18 6:-26 7:-28 8:-41 9:-26 10:-64 11:15
alike:held	1:-18 3:-16 4:-11 5:-16 7:-28 8:-59 9:-19 10:43 11:-24
alike:injured	0:-31 1:-28 2:-36 3:14 4:-28 7:-15 8:44 9:-16 10:-34
alike:killed	1:17 2:-33 3:34 4:-25 5:-17 7:-15 8:9 9:-19 10:-53
alike:missing	2:-18 3:22 6:-22 7:-43 8:-12 9:16 10:-22
alike:prisoners-exchanged	0:-12 2:-8 4:-28 6:-16 7:-9 8:57 10:-44
alike:refugees	0:-17 1:-10 3:-34 4:-11 5:-13 6:-39 8:-13 9:43 10:-24
alike:released	0:21 1:-10 2:-38 7:-21 8:-30 9:-28
alike:returned	0:22 1:-26 2:24 3:13 4:15 7:-24 8:-45 9:-47 11:-33
any	1:-25 2:-9
bare:1	0:-68 1:-26 2:49 3:-84 4:-101 5:11 7:-50 9:-17 10:29 11:-66
bare:9	0:-47 1:-30 2:25 3:-130 4:26 5:8 6:15 8:-27 9:-159 10:9 11:-123
bare:99	1:-115 2:-17 3:-121 4:17 5:18 6:21 8:-28 9:-137 11:-82
bare:999	0:18 1:22 2:-60 4:-30 6:-14 7:-27 8:16 9:-54 10:-12
bare:9999	0:-51 1:30 2:-128 3:38 4:-70 5:-18 6:-30 8:16 10:-48 11:15
bare:more	0:-68 2:-106 3:65 4:-140 5:-149 6:-88 7:-35 8:-100 9:51 10:-80 11:43
before:abducted	0:18 1:-17 2:-16 3:-39 5:-52 6:19 7:-14 8:-39 9:-16 10:-17 11:-34
before:allocated	3:-17 5:10 9:12
before:casualties	0:-20 1:18 2:-8 4:-9 5:-9 6:9 7:-14 8:-17 9:-10 10:-13
before:dead-in-captivity	0:-10 4:18 5:-8 7:-22 8:-38 10:-30
before:delivered	6:-9 9:12
before:displaced	0:-64 1:-35 2:-28 3:8 4:-52 5:-29 6:-39 8:-48 9:32 10:-64 11:16
before:held	1:-10 2:33 3:-40 4:-30 6:-30 7:8 8:-15 9:-21 11:-12
before:injured	0:30 1:-40 2:-66 3:26 4:-59 6:-22 7:36 8:9 9:-44 10:-34 11:-34
before:killed	0:10 1:-24 2:-43 3:-19 4:-11 5:36 6:-22 7:41 8:-79 9:-15 10:-54 11:-72
before:missing	0:-32 1:-23 3:15 4:-46 6:-13 7:14 8:-21 9:-19 11:-15
before:prisoners-exchanged	0:-46 1:-8 2:17 3:-11 4:-73 6:-57 8:22 9:-9 10:12 11:-20
before:refugees	0:-25 1:-17 2:-11 3:20 4:10 5:13 6:-56 7:-26 8:-25 9:-16 10:-25 11:16
before:released	0:-15 1:-10 2:15 3:-33 4:23 5:-23 6:-42 9:-22 10:-8 11:-27
before:requested	3:-22 6:-10 9:24
before:returned	0:12 1:-11 2:-21 3:28 5:-14 6:-25 7:-32 9:-17 10:-51 11:-8
behind:abducted	1:-12 2:-23 4:-37 5:-41 6:46 7:-32 8:19 9:-16 10:-19 11:-27
behind:casualties	0:-16 1:37 3:-8 4:-8 5:-28 6:-23 7:-12 8:-9 9:-10 10:-14
behind:dead-in-captivity	0:13 3:-14 5:-18 6:-13 7:-18 8:-25 9:-8
behind:delivered	3:-15 9:20
behind:displaced	0:-54 2:-17 3:25 4:-46 6:27 7:-14 8:-26 9:-36 11:-10
behind:held	0:13 1:-19 3:-49 5:-63 6:-11 7:-64 8:20 9:-42 11:-30
behind:injured	0:-23 2:-89 3:-81 4:-87 5:-11 6:82 7:-53 8:16 9:-56 10:-29 11:-41
behind:killed	1:42 3:-79 4:-31 7:-16 9:-8 10:21 11:-47
behind:missing	0:-17 1:-52 3:-60 4:17 5:26 6:44 7:-38 8:-39 9:-51 10:-18 11:-54
behind:pledged	0:-8 3:-18 6:28
behind:prisoners-exchanged	0:-28 1:-11 2:-29 3:14 5:-22 6:-52 7:-39 8:45 9:-29 10:-13 11:-39
behind:refugees	0:-26 1:-17 2:-8 3:48 5:-23 7:-24 8:-23 9:-14 10:-19 11:-42
behind:released	0:46 1:-15 3:-30 4:-17 5:-56 6:-30 7:-38 8:-29 9:-22 10:21 11:-39
behind:requested	3:30 9:-18 11:-26
behind:returned	0:-8 1:-33 2:8 3:36 4:-68 5:-29 6:-80 7:-39 8:-27 9:-38 11:45
ending:ad	0:-34 1:15 3:-61 4:-32 5:-58 6:69 7:-66 8:-11 9:-18 10:-16 11:-11
ending:al	5:36 6:-35 7:-8
ending:am	3:15 6:-8 9:-12
ending:an	0:10 6:8 7:12 8:-20 10:-24
ending:ar	5:14
ending:as	3:-9 9:11
ending:at	0:-27 2:32 3:-13 4:-36 5:-34 6:-8 7:-17 10:8
ending:ay	0:19 2:-12 3:20 4:19 5:-27 6:-23 7:-17 10:-24 11:-19
ending:ce	0:-35 1:27 2:17 3:-58 7:-34 8:9 9:30 10:-37 11:-14
ending:ch	0:-17 3:-11 4:-22 5:-33 6:40 7:-18 10:-29
ending:ck	0:-17 2:-14 3:-20 4:-22 5:-16 6:-31 7:-10 9:-19 10:10 11:39
ending:de	3:-33 5:-12 6:17 8:-28 9:35 10:30 11:-11
ending:ds	0:-12 3:18 4:-14 6:29 7:-29 9:-9 10:-8
ending:dy	0:-17 3:-17 4:17 5:-14 6:12 7:14 10:-21
ending:ed	0:-21 1:-34 3:-8 4:-75 5:43 6:-23 7:-70 8:39 9:-15 10:12
ending:ee	3:20 4:-10 6:-12 10:13
ending:en	0:43 1:-12 2:-43 6:-36 7:-39 8:-34 9:-36 11:-26
ending:ep	0:-15 3:31 4:-22 5:-13 6:-16 7:-22 10:-20 11:-26
ending:er	0:21 1:-15 2:14 3:-43 4:-9 5:-57 8:-19 9:-15 10:-12 11:33
ending:es	0:23 1:25 2:-31 3:-38 5:-64 6:-14 7:45 8:-35 9:-47 10:-39 11:-36
ending:ey	0:32 3:-10 4:-15 5:-15 6:20 7:-22 8:-20 9:-8 11:-8
ending:ft	0:12 2:-29 3:45 4:-53 6:-54 7:-38 8:28 9:-46 11:-41
ending:ge	0:19 2:-22 4:10 8:-10 10:-16
ending:gh	2:-12 5:14 7:-12 10:-8
ending:gs	0:27 2:-8 4:-8 10:-9
ending:ht	0:-8 2:-11 5:-8 7:8 8:13 9:-8 10:-12
ending:id	2:-12 5:-22 6:28
ending:il	5:-11 6:15
ending:in	0:-36 1:-11 2:-46 3:11 4:46 5:-9 6:-20 8:-43 10:-36 11:-27
ending:ir	3:22 6:-18 9:-8
ending:is	3:-26 4:-10 7:15 9:20 11:-8
ending:it	3:-19 9:25 11:-24
ending:ke	0:-14 4:-13 5:22 6:-23 8:-8 10:20
ending:ld	0:-52 1:-17 2:13 3:-27 4:-9 5:-38 6:-14 7:-27 8:-15 9:12 10:40 11:-16
ending:le	4:11 5:-11 6:8
ending:ll	0:-17 1:-9 3:31 4:14 6:-29 7:20 8:-51 10:-19 11:-58
ending:ly	0:-9 3:-18 4:-15 5:37 6:-28 7:-20 8:-14 9:28 10:8 11:-19
ending:me	0:-61 1:-13 2:-48 3:-8 4:-66 5:-8 7:-20 8:-9 9:-23 10:36 11:11
ending:na	3:13 9:-10
ending:nd	3:-19 4:13 7:-9 9:22 10:-9 11:-21
ending:ne	3:17 4:-13 5:-26 6:-32 7:27 9:-11 11:-9
ending:ng	0:-53 2:-43 6:-56 7:64 9:11 10:-24
ending:ns	0:27 2:10 3:-9 4:-19 5:25 6:-31 7:-10 8:-9 10:-29
ending:nt	0:-38 1:-15 2:-31 5:-12 6:-39 7:22 8:-37 9:-8 11:9
ending:ok	3:16 5:-14 6:-33 7:-8 9:10 11:-12
ending:om	1:-38 2:-22 5:-36 6:-16 7:8 9:-8 10:-18 11:-19
ending:ot	0:-16 2:27 4:-33 5:-11 6:-9 8:-13 10:-10
ending:pt	3:25 6:-9 9:-9
ending:rd	4:-11 6:18
ending:re	1:-12 2:-31 3:-27 4:-21 6:12 7:-30 8:-21 9:-15 10:16
ending:rs	0:-9 4:10
ending:rt	5:63 6:-47 7:-35
ending:se	0:-23 1:-23 2:-12 3:-8 4:-33 5:-20 6:-22 7:28 8:-12 9:13 10:-8
ending:sh	6:15
ending:ss	0:-8 3:14 4:-11 5:-19 6:23 7:-17 8:-14 9:-15 10:16 11:-30
ending:st	0:-28 2:-38 3:28 4:-10 5:10 6:10 7:-22 8:-25 9:-34 10:-13 11:-35
ending:th	0:-57 1:-8 3:12 4:-22 5:52 6:-14 7:-48 8:-31 9:-39 10:-51 11:-28
ending:to	0:36 3:22 4:-10 6:-30 8:-16 10:-11
ending:ts	3:21 7:-14 9:-11
ending:ut	3:17 4:-26 5:-22 6:12 7:17 8:-16 9:-22 10:13
ending:ve	0:-21 1:-40 2:-9 4:-12 5:10 6:-20 7:-22 8:-29 10:-29 11:12
ending:wn	2:-20 3:9 4:-9 5:11 6:20 7:-10 11:-10
equal:abducted	0:64 1:8 2:10 3:-36 4:-43 5:-13 6:-66 7:-25 8:-31 9:-20 10:-39 11:-18
equal:casualties	0:21 1:24 2:-13 5:-12 6:-33 7:-8
equal:dead-in-captivity	0:-74 1:-9 2:58 3:-11 4:-28 5:-14 6:-54
equal:displaced	0:-32 2:-21 3:46 4:-11 5:-10 6:-34 8:-11 9:-39 10:28 11:-26
equal:held	0:-50 1:-9 2:-25 3:-18 4:59 5:-47 6:-28 8:-61 9:-17 10:26 11:-16
equal:injured	0:-45 1:-29 2:32 3:-10 4:-19 5:45 6:-26 7:-38 8:-56 9:-43 11:-26
equal:killed	0:-28 1:-9 2:38 3:-111 4:-49 6:47 7:-28 8:-57 9:-61 11:-72
equal:missing	0:13 1:-21 2:-37 3:-63 4:-54 6:-33 7:58 8:-28 9:-19 11:-13
equal:prisoners-exchanged	0:-36 1:-9 2:-37 3:-18 4:-80 5:-30 6:-52 7:-27 8:64 9:-10 11:-13
equal:refugees	0:-12 2:-17 3:-10 4:-26 6:-22 7:-10 8:-34 9:-8 10:38
equal:released	0:-64 1:-15 2:-24 3:-33 4:-19 5:-27 6:-33 8:-81 9:-18 10:83 11:-20
equal:returned	0:-18 2:-19 3:-14 4:19 5:-31 6:-11 7:-20 8:-17 9:-25 11:31
form:digits	0:-14 2:-62 3:25 4:-14 6:-10 7:-16 8:-10 10:-31 11:18
form:dual	5:11
form:mixed	0:-30 1:-21 2:-23 3:16 4:-46 5:-38 6:-59 7:-53 8:-17 9:20 10:-44 11:32
form:range	1:11 2:-11 3:-12 4:-19 5:-31 6:12 7:8 8:25 9:-18 10:-33 11:-53
form:singular	0:-10 1:-59 2:24 3:-138 4:-29 6:33 7:-14 8:-33 9:-55 10:-10 11:-94
form:vague	0:46 2:-35 3:8 4:-21 5:10 6:-34 8:-10 9:-13 10:-31 11:-38
form:words	0:-8 1:-39 2:-11 3:-80 4:13 6:8 8:-8 9:-77 10:17 11:-59
headline	1:-44 2:-48 3:12 4:-18 5:-17 7:-11 8:8 9:-19 11:-34
here:#aboard	0:25 1:-15 2:-50 3:-25 5:-34 6:-9 7:9 8:-34 9:-23 10:-8 11:-11
here:#aid	0:-20 1:20 2:11 4:-88 5:-13 6:-61 7:-25 8:8 9:19 10:-10 11:11
here:#alive	0:-40 1:-19 3:27 4:-43 5:-8 6:-52 7:25 10:8 11:-10
here:#captives	0:30 1:-62 2:40 3:-78 4:-22 5:-47 6:-58 7:-21 8:-22 9:-79 10:18 11:-83
here:#captors	0:49 2:-59 3:-62 4:41 5:-45 7:-114 8:-31 9:-58 10:-19
here:#commerce	0:30 1:-38 3:-8 6:-9 7:-62 8:-56 9:-23 11:-29
here:#conference	9:10
here:#containing	0:-18 2:-20 3:-23 5:-24 6:33 7:-26 8:-10 9:25 11:-35
here:#contest	0:-12 1:-37 2:-25 3:-15 4:16 5:-22 6:-8 8:-51 9:-8 10:21 11:-14
here:#crossing	1:-16 2:-39 3:-52 4:-66 5:-25 6:-33 7:-57 9:56
here:#custody	0:-21 1:-31 2:-66 3:-43 4:47 5:-44 6:-16 7:13 8:58 9:-82 10:-35 11:-31
here:#demand	0:12 1:-15 3:-40 4:31 6:-26 7:-23 8:-33 9:-10 10:-21 11:-36
here:#disease	0:-17 2:22 3:-18 4:-9 5:25 6:8 7:-17 8:-20 9:-20 11:-10
here:#displacement	0:-107 1:-17 2:-27 3:75 4:-80 5:-65 6:-30 7:-82 8:-70 9:-31 10:-15 11:27
here:#duty	0:-10 1:-32 2:-28 4:-23 5:12 7:-12 8:-58 9:-82 10:10
here:#exchange	0:-61 1:-16 2:-49 4:-62 5:-47 7:-51 8:72 9:-10 10:-36 11:-41
here:#execution	1:-21 2:29 3:-22 4:-38 5:-32 6:19 7:-16 8:-14 9:-9 10:-25 11:-11
here:#given-back	0:-20 1:-25 2:-25 3:-42 4:-56 6:22 7:-33 8:26 9:-18 10:16 11:-19
here:#giving-from	0:-26 1:-86 2:8 3:-21 4:-56 7:-9 8:-18 9:-32 11:48
here:#group	1:-20 2:31 4:17 5:-46 6:-29 7:-48 8:-22 9:-71 10:-12 11:-12
here:#handover	0:-63 1:-16 2:12 3:-29 4:20 5:-61 6:-25 10:16 11:-22
here:#hearing	0:15 2:-30 3:-13 5:21 6:-22 7:-29 9:-16 11:-16
here:#hostages	0:-32 1:-16 2:40 3:-8 4:-14 5:-21 6:-25 7:-39 8:-22 9:-28 11:-20
here:#interview	0:-8 8:-17 10:14
here:#losing-side	0:-37 1:-25 3:-34 4:-32 5:-39 6:28 7:-44 8:23 9:-19 11:-16
here:#need	0:-25 1:-20 2:-42 3:15 4:-18 5:-15 6:8 7:-37 8:-42 9:10 10:36
here:#prisoners	0:-35 1:-42 3:-69 4:54 5:-44 6:-45 7:-34 8:53 9:-53 10:-34 11:-29
here:#receiving	0:-26 1:13 2:-69 3:-32 4:-92 6:27 8:-41 9:-65 10:14 11:32
here:#remainder	0:-38 2:-29 3:-11 4:39 5:-66 6:-12 8:11 9:14 11:-45
here:#rescue	1:-20 2:-38 3:-56 4:-83 5:40 6:-13 7:19 8:-24 9:-40 10:25 11:20
here:#rumour	0:22 4:23 5:-8 6:-23 10:-9
here:#since	0:-16 1:19 2:-31 4:-26 5:-21 6:-9 9:-17 10:-9 11:15
here:#state	0:-23 1:-77 2:-32 3:-104 4:-8 5:12 7:-46 8:36 9:13 11:-19
here:#statement	0:-26 2:-10 3:-39 5:-15 6:18 7:-37 8:-11 9:-15 10:40 11:24
here:#travel	0:-32 1:-9 2:-14 4:-25 5:-15 6:15 7:19 8:23 9:-50 10:-22 11:-39
here:abducted	0:139 1:-94 2:-15 3:-57 4:-25 5:-115 6:-60 7:-80 8:-9 9:-106 10:-31 11:-33
here:allocated	0:-34 1:-51 2:-21 3:-35 4:11 5:-26 6:-27 7:-39 8:8 9:-29 10:33 11:-9
here:casualties	0:-40 1:93 2:-21 3:-62 4:-34 6:-44 7:-41 8:-33 9:-41 10:-30 11:-38
here:dead-in-captivity	0:-39 1:-14 2:75 3:-14 5:-19 6:-76 7:-15 8:-34 9:-8 10:-32 11:-8
here:delivered	0:-13 1:-50 3:20 4:-26 5:-10 6:-24 7:-34 8:-38 11:-11
here:displaced	0:-56 1:-42 2:-28 3:95 4:-23 5:-35 6:-76 7:-46 8:-112 9:20 10:-17
here:held	0:-46 1:-42 2:30 3:-49 4:115 5:-117 6:-105 7:-27 8:-10 10:-26 11:-96
here:injured	0:-80 1:13 2:-43 3:-85 4:-93 5:167 6:-67 7:-64 8:-60 9:-91 10:-97 11:-89
here:killed	0:-45 1:12 2:68 3:-69 4:-48 5:-50 6:106 7:-10 8:-108 9:-44 10:-126 11:-110
here:missing	0:-29 2:-35 3:-100 4:-35 5:-123 6:-104 7:200 8:-125 9:-131 10:-90 11:-136
here:pledged	1:-43 4:-25 6:-21 7:-30 8:12 9:-17 10:13 11:-55
here:prisoners-exchanged	0:-47 1:-46 2:-27 3:-38 4:-16 5:-12 6:-20 7:-82 8:67 9:-42 10:12 11:11
here:refugees	1:-36 2:-103 3:-11 4:-93 5:-18 6:-66 7:-41 8:-25 9:101 10:-41 11:-20
here:released	0:-42 1:-95 2:-24 3:-65 4:-14 5:-59 6:-60 7:-42 8:23 9:-69 10:119 11:-26
here:requested	0:-33 1:-13 2:-17 3:-39 4:53 5:-26 6:-22 7:32 8:8 9:-9 10:-70 11:-28
here:returned	0:-10 1:-83 2:-30 3:-83 4:-29 5:-27 6:-19 7:-83 9:-81 11:112
here:said	3:-32 4:14 6:19 8:-55 9:-41 10:-41 11:-24
here:set	0:-30 1:-76 3:-44 4:-53 5:12 6:46 7:-25 8:-13 10:-62 11:-27
here:total	2:-43 3:-37 4:-49 5:-10 6:-22 8:-33 9:37 11:19
item	0:17 1:-12 2:8 3:39 8:-71 10:-43 11:-86
last:claim-abducted	0:13 1:-10 2:35 3:-38 4:25 5:-32 6:-75 8:-34 9:-58 10:15 11:-59
last:claim-allocated	0:-12 1:-13 3:-28 5:-30 9:20 11:11
last:claim-casualties	0:19 1:59 2:-26 3:-47 4:26 5:-47 7:-31 8:-46 9:-56 10:-40 11:-48
last:claim-dead-in-captivity	0:-15 2:34 3:23 4:9 5:-14 7:-45 8:-58 9:-16 10:-38 11:-28
last:claim-delivered	0:-19 1:10 4:-9 7:-11 9:16 11:-41
last:claim-displaced	0:-40 1:-73 2:-12 3:37 4:-31 5:-26 6:-41 7:-48 8:-81 9:22 10:-95 11:32
last:claim-held	0:-8 1:-34 2:16 3:-32 4:28 5:-81 6:-38 7:-58 8:-38 11:-46
last:claim-injured	0:11 1:8 2:-46 4:-58 5:59 6:-21 7:-24 8:-48 9:-65 10:-54 11:-97
last:claim-killed	1:12 2:-42 3:-35 4:-39 5:8 6:36 8:-57 9:-33 10:-37 11:-37
last:claim-missing	0:26 1:-60 2:-80 3:-13 4:-11 5:-23 6:-12 7:56 8:-74 9:-42 10:-38 11:-50
last:claim-pledged	0:-20 1:12 3:9 4:-10 5:9 7:-12 9:-39 11:-23
last:claim-prisoners-exchanged	0:-69 1:-37 2:-48 3:-55 5:-35 7:-27 8:48 9:-49 11:-36
last:claim-refugees	0:10 1:-44 3:-51 5:-21 6:-50 7:-70 8:10 9:45 10:-65 11:22
last:claim-released	0:-45 1:-53 3:-26 4:23 6:-30 7:-45 9:-34 10:15 11:-21
last:claim-requested	0:-25 3:-36 4:-16 5:-16 6:39 10:-21 11:-20
last:claim-returned	1:-47 2:-66 3:-35 4:-18 5:-38 7:-56 9:-29 10:-39 11:71
last:claim-total	3:-30 5:-8 7:11 9:19 11:8
left1:	0:30 2:-19 3:-31 4:-35 5:26 6:-17 8:-41 9:-18 10:-31 11:-14
left1:"	0:-11 1:24 2:-16 3:-55 4:-9 5:-15 6:28 7:-50 8:-26 9:13 10:-21 11:-34
left1:#	0:-25 2:-10 3:-22 4:-11 5:-22 6:46 7:-14 8:-8 11:23
left1:(	0:-31 1:-13 2:-12 3:-10 4:-31 8:8 9:-45 10:-10 11:34
left1:*	3:12
left1:,	1:-60 2:-9 4:-19 5:9 7:-39 8:-27 9:-9 10:-26 11:-8
left1:-	0:-39 1:-19 2:-36 3:-19 4:-38 6:15 7:-42 8:-13 9:-9 10:53
left1::	0:-14 2:-21 3:10 4:-27 5:-55 6:11 7:-52 8:-40 10:11 11:10
left1:;	0:-92 1:-45 2:-32 3:-11 4:-27 5:-27 6:-20 7:25 8:16 9:-15 10:33 11:34
left1:abducted	0:39 4:-9 6:-32 8:-14 10:-10
left1:acknowledged	0:25 2:-21 3:-10 4:-17 5:-21 7:-27
left1:additional	3:14 6:-8 9:-8
left1:admitted	5:29 6:-24
left1:after	3:-14 4:-13 5:32 6:-16 8:-8 9:10 10:-21 11:-10
left1:against	1:26 3:-11 4:-29 6:-26 7:12 8:-15 9:18 10:-20 11:-12
left1:all	0:-51 2:-21 3:9 4:-12 5:-51 6:22 7:17 8:-11 9:-11 10:28
left1:alone	0:-13 2:-10 3:-24 4:19 6:-19 11:26
left1:among	0:15 3:-16 5:-10 8:-18 9:-10 10:-21 11:9
left1:and	0:-11 1:-90 3:9 4:-34 5:11 6:-37 7:9 8:22 9:-8 11:-21
left1:announced	6:17
left1:another	0:-28 1:-18 2:-28 3:23 6:-27 7:18 8:-31 11:-13
left1:are	0:-16 1:22 2:-27 3:14 4:13 5:-38 6:-28 7:20 8:14 9:-21 10:-53 11:-30
left1:as	0:13 2:-18 4:-32 5:-32 8:-22 9:-32 10:24 11:18
left1:at	2:-69 3:-46 6:14 7:-11 8:16 10:-50 11:-8
left1:away	0:33 4:-21 6:-21 10:-11
left1:back	0:-10 3:-25 4:-27 5:-8 6:49 7:-26 8:-44 9:-21 11:-13
left1:be	0:35 3:-29 4:-17 5:-11 6:25 7:-17 9:-31 10:-15 11:-40
left1:been	0:-16 3:16 4:-9 5:-12 6:18 7:-13 9:-16 10:-17
left1:before	0:-10 4:-11 6:25 9:-10 10:-16
left1:believes	2:23 4:-36 6:-8
left1:beside	5:-15 6:-23 7:29
left1:brought	0:-16 4:-18 6:-38 7:-14 8:-23 9:37 10:9 11:-25
left1:buried	0:-14 1:-11 2:15 4:-24 5:-22 6:27 7:-20 9:-8 10:-9
left1:but	3:15 4:29 5:9 6:-11 7:-27 9:-10 10:-11 11:-23
left1:by	6:-13 7:18 10:-9
left1:camp	3:-19 9:25 11:-24
left1:captured	0:46 4:-34 6:-34 8:-11
left1:carried	2:-12 3:10 4:-27 6:10 7:-15 8:9 9:-17 10:-27 11:-27
left1:carry	4:-21 5:-12 6:25 10:-13
left1:caused	1:24 5:-19 6:-21 8:-8
left1:claim	5:-12 6:23
left1:claimed	0:-8 1:23 3:-14 5:-24 6:16 7:-11 9:-12
left1:cleared	9:-20 11:19
left1:confirm	4:-13 8:20 10:-18
left1:confirmed	5:-16 6:30 10:-8
left1:cost	0:-8 3:-30 4:-10 6:51 9:-18 11:-8
left1:count	2:-8 4:8 6:12
left1:counted	0:-32 1:12 2:-25 3:-26 4:-19 6:20 8:-23 10:-40 11:-8
left1:counts	1:-10 4:-13 5:31 6:-17 9:-15 10:-8 11:-8
left1:covered	3:15 6:-17 8:11
left1:day	2:-12 4:-12 6:-8 8:-15 10:19
left1:dead	0:-32 2:-21 5:-15 6:53
left1:december	3:-17 9:-21 10:22 11:-12
left1:detained	0:37 3:-31 4:-10 5:-9 6:-29 7:-9 8:-12 9:-22 11:-20
left1:displaced	3:38 6:-33 9:-20 11:-12
left1:documented	6:15
left1:down	0:-22 3:-23 4:12 5:-9 6:29 7:-30 8:-8 9:-11 10:-10
left1:driven	0:-11 3:18 4:-9 6:-15 7:-18 11:-34
left1:drove	0:-8 1:-9 5:20 6:-29 9:9 11:-26
left1:eliminated	0:-26 4:-17 6:37 10:-23
left1:evacuated	3:-20 5:25 6:-11
left1:evening	3:-12 5:-8 6:-10 11:15
left1:exchanged	6:-13 8:18 10:-8
left1:expect	9:-12 11:13
left1:expects	9:-31 11:15
left1:find	5:-12 7:15
left1:first	4:-27 10:27
left1:flew	3:-20 6:-18 11:24
left1:for	0:-61 1:-25 2:-12 3:10 4:-62 5:-48 6:-31 7:49 8:44 11:-37
left1:forced	3:26 5:-10 6:-18
left1:found	0:-26 2:-23 3:21 4:-13 5:12 6:9 7:-38 8:-10 9:-19 10:-37 11:-20
left1:free	0:-27 5:-21 6:-21 10:35 11:-9
left1:freed	0:-20 2:-10 4:-42 5:-10 6:-14 8:19 10:17
left1:frees	0:-14 2:-10 4:-40 6:-10 8:28 9:-8
left1:friday	3:-12 11:19
left1:from	0:15 1:9 2:-25 3:-20 4:-14 6:28 7:-11 8:-21 10:-32
left1:further	0:-23 1:-11 2:-9 3:-20 4:-14 7:11 8:-11 9:30 10:-12 11:-38
left1:gave	0:-21 3:-11 6:28 9:-13
left1:go	0:-18 4:-18 5:-14 6:15 10:19
left1:gone	3:-10 5:-11 6:24
left1:got	0:-11 2:-12 3:30 4:-21 5:-26 6:21 8:-28 10:9 11:-11
left1:had	0:-26 3:-35 7:-20 9:14 10:-25 11:8
left1:has	0:-42 1:-16 2:-29 3:-42 4:31 6:-24 7:31 8:-27 9:26 10:-16 11:-41
left1:have	0:-43 2:-30 5:9 7:12 8:-14 9:-8 10:-46 11:-25
left1:held	3:-16 6:-14 7:-9 9:25
left1:helped	3:-26 5:-12 6:-11 8:-9 9:-12 11:27
left1:her	5:-22 6:26 7:-12
left1:his	0:21 4:-21 5:18 6:-25 8:-10 10:-11
left1:hits	6:15 7:-8
left1:hold	0:-32 2:-9 3:-25 4:32 6:-19 7:-8 8:-10 9:20 10:-19 11:-10
left1:holding	0:-30 1:-12 2:-19 3:-12 4:53 5:-16 6:-43 7:-10 8:-8 10:-17
left1:holds	0:18 1:-10 2:-10 4:-12 6:15 7:-33 8:-27 9:-11 10:-16 11:-33
left1:home	3:-12 5:-9 6:-12 11:21
left1:hosting	3:10
left1:hosts	3:-28 9:36 11:-14
left1:house	3:14 11:-13
left1:housed	3:32 6:-10 9:-22 11:-14
left1:houses	3:-44 6:-10 9:38 11:-9
left1:identified	6:12
left1:in	0:-43 1:-10 4:-22 6:-13 7:-26 8:-16 9:27 11:-41
left1:include	0:-18 2:-13 3:-17 4:-26 5:10 6:-15 7:-13 10:23
left1:included	5:11
left1:including	0:-20 1:-13 3:-11 7:-54 8:9 11:-26
left1:injured	0:-12 1:-9 3:-31 5:83 6:-66 7:-10
left1:injuring	5:33 6:-36 7:-9
left1:into	2:-9 6:17
left1:is	1:-19 2:14 4:-67 5:-14 6:22 7:-48 8:10 10:-64 11:-48
left1:january	5:-8 6:-8 8:-8 9:-13 11:26
left1:june	0:-12 4:15 6:16 10:-14
left1:just	0:-31 2:-13 4:31 5:-27 6:-36 9:19 10:-31 11:-20
left1:keep	3:28 4:25 6:-28 10:-26
left1:keeping	0:-10 2:-8 4:43 6:-36 8:-9 9:-13 10:-15
left1:kept	4:26 6:-26 7:-12 8:-12 10:-26
left1:kill	0:-25 2:-27 4:-12 5:-9 6:60 7:-11 8:-12 10:-8
left1:killed	0:-75 1:-44 3:-94 4:-47 5:-71 6:122 7:-39 8:-18 9:-29 10:-21 11:-20
left1:killing	0:-41 2:-28 3:-25 4:-15 5:-37 6:94 7:-23 9:-12 10:-16
left1:kills	5:-30 6:62 7:-31
left1:laid	5:31 6:-26 7:-9
left1:last	0:-23 2:-18 3:-22 4:27 5:-17 6:-23 7:19 8:-11 10:-12
left1:later	0:14
left1:leaves	0:-30 2:-18 3:-12 4:34 5:-22 7:24 8:-26 9:-15 10:-37 11:-9
left1:leaving	2:-8 3:26 4:-13 6:-26 7:28 9:-26
left1:left	0:-31 2:-34 3:-40 4:24 6:27 7:20 8:-22 9:-27 10:-27 11:-25
left1:let	0:-22 2:-22 3:-20 4:-32 6:-17 10:20 11:17
left1:lists	0:-10 2:13 3:-10 4:-34 5:-25 6:-8 7:49 9:-30 11:-14
left1:live	3:28 6:-11 9:-21 11:-11
left1:logged	0:19 6:-9 10:-11
left1:lost	0:-30 1:-14 2:-27 3:-18 4:-23 5:-45 6:100 7:-42 9:-8 10:-9
left1:made	0:-15 2:-11 3:19 4:-24 6:24 7:-12 9:-10 10:-13
left1:makes	3:12 6:14 8:-8 9:-11 10:13
left1:march	4:-14 5:-8 10:10
left1:met	0:-13 2:-13 3:-16 4:28 5:-21 6:-28 7:-14 9:22 10:-13 11:-19
left1:month	3:18
left1:mourns	3:-15 5:-9 6:30 7:-18
left1:move	3:9 9:14 11:-22
left1:moved	0:-24 3:-8 4:41 5:-12 6:-19 7:-10 8:-11 9:-21 10:-28 11:-12
left1:named	7:8
left1:not	0:60 2:-31 5:-18 6:-45 7:-31 10:-13
left1:november	0:17 5:-17 6:-9 8:-10 11:-10
left1:now	3:-11 4:-28 5:-14 6:-14 7:12 8:-11 9:-12 10:24 11:-18
left1:number	3:19 5:17 6:-21 9:-24 11:-18
left1:numbered	0:-12 3:-14 6:-9 11:23
left1:of	0:25 1:-74 2:27 3:-31 4:-18 5:-33 7:11 8:-22 9:-28 10:-60 11:-35
left1:off	0:12 1:-9 4:-8 6:17 7:-13 9:-28 10:-23 11:-21
left1:on	2:-11 3:-15 4:-19 5:21 6:15 7:8 10:-9
left1:one	0:-18 3:25 4:-19 8:-13
left1:only	0:-40 1:-8 2:-29 3:-45 4:-35 5:8 6:13 7:-9 8:-18 9:-8 10:31 11:11
left1:or	3:20 4:24 6:-30 7:-12 9:-20 11:-10
left1:other	0:-44 1:-16 2:-10 3:-15 4:11 5:18 6:-19 7:21 8:-13 9:-26 10:-22 11:-28
left1:out	0:-35 2:-16 3:23 4:-30 5:-32 6:48 7:-21 9:-18 10:-46 11:-11
left1:over	0:-23 2:-27 4:-59 5:-8 6:40 7:-13 10:8
left1:pass	3:-20 6:14 9:21 10:-10 11:-22
left1:passed	1:-13 3:12 6:15 11:-24
left1:period	0:13
left1:plus	8:9
left1:put	0:-45 1:-8 2:8 4:-50 5:-40 6:18 7:-18 8:-13 9:20 10:17 11:-9
left1:reach	0:-10 6:23 7:-10
left1:reached	4:-8 5:-25 6:23 7:-20 9:-10 11:11
left1:reaches	3:-12 5:-16 6:30 7:-12
left1:received	0:-31 2:-22 4:-22 5:22 7:-11 8:-16 9:-33
left1:recorded	0:20 1:29 3:-26 4:-15 5:26 6:-48 10:-21 11:-18
left1:recovered	6:29 10:-11
left1:registered	1:-10 3:16 4:-8 5:-28 9:-17 10:-14 11:9
left1:release	0:-14 4:-21 8:29
left1:released	0:-27 2:-12 4:-24 8:34 10:-14
left1:remaining	0:-35 1:-12 2:-29 3:-14 4:14 5:-8 6:-16 7:22 8:12 9:-11 10:-31 11:-27
left1:reported	0:13 2:-9 4:-17 5:-9 6:29 8:-19 10:-18
left1:reports	0:-13 3:-9 6:15 7:13
left1:rescued	6:-13 10:14
left1:s	2:-13 3:11 4:-14 5:28 6:-30 10:-22
left1:said	1:-29 3:31 4:-50 5:28 6:-61 9:-12
left1:saw	0:-23 2:-25 4:-33 5:23 6:16 7:-14 8:-18 10:10
left1:say	0:-10 2:-15 3:-32 4:-19 5:-8 6:46 10:-12 11:-29
left1:says	0:-42 1:-40 2:-45 5:23 6:-12 9:25 11:-69
left1:see	0:-9 4:13 8:10 9:-8 10:-18 11:-12
left1:seen	3:-10 4:18 5:-20 6:13 7:-25 8:-11 10:-24
left1:seize	0:21 4:-8 10:-8
left1:seized	0:40 2:-8 4:-18 6:-20 8:-33 10:-14
left1:sent	3:27 6:-36 7:-15 8:18 9:-20 10:-10 11:17
left1:shelter	3:19 5:-9 6:-13 7:-10 9:14 11:-33
left1:shelters	3:-21 9:21
left1:shot	0:-27 2:-9 4:-21 5:-31 6:45 7:-8 9:-8 10:-11
left1:show	0:12 2:31 4:-25 6:-33 7:-9 10:-13
left1:showed	2:-14 4:32 5:-9 6:-20 8:-12 10:-18
left1:so	0:-12 2:-8 4:47 5:-16 6:-30 7:-29 9:-9 10:-13 11:-13
left1:sunday	3:-17 6:8 9:16
left1:swap	8:14
left1:take	0:10 3:-10 4:-16 6:-18 8:16 10:-18
left1:taken	0:36 3:13 4:-17 5:-10 6:-36 8:-11 10:-14
left1:taking	0:19 6:-8
left1:that	0:-22 1:-64 2:9 3:-39 4:-12 5:-19 6:-10 7:21 9:-10 10:-18
left1:the	0:19 1:-9 3:-62 4:12 6:-20 7:-35 8:-48 9:8 11:-25
left1:their	4:-16 5:-12 6:21
left1:them	0:17 1:-18 2:-31 3:-18 6:-11 10:-15 11:-14
left1:then	0:-28 2:-12 3:-9 4:-47 5:-14 6:10 7:28 9:-8
left1:those	0:-9 2:-22 4:30 5:-18 6:-27 7:-11 10:-20
left1:to	0:-68 1:39 2:11 3:20 4:17 5:-43 6:-30 7:-40 8:11 10:-73
left1:today	2:-28 3:-19 4:24 7:-16 9:16 10:-9
left1:toll	3:-17 6:34
left1:took	0:16 1:-15 3:-9 4:-74 6:13 7:-42 8:-32 9:-58 10:-68 11:17
left1:treated	3:-9 5:43 6:-34
left1:treating	0:-10 3:-17 5:22 6:-12
left1:up	0:-16 2:-33 3:22 4:-19 5:-24 6:27 7:-20 8:-10 9:-19 10:29 11:-23
left1:upon	3:-13 4:21 5:-11 10:-16
left1:uprooted	3:52 6:-14 9:-40 11:-14
left1:us	0:-48 2:22 3:-18 4:-43 5:10 6:8 7:-40 8:-19 9:-15
left1:verified	6:18
left1:visited	4:11
left1:was	0:15 1:12 2:-34 3:24 4:31 5:-13 6:-38 8:11 9:-59 10:-61 11:-22
left1:week	0:-39 2:-13 3:-8 4:-21 5:-15 6:18 7:-11 8:-28 9:-26 11:20
left1:were	0:17 1:-30 2:-79 3:29 4:12 5:-70 6:-19 7:-9 8:8 9:-35 10:-25
left1:when	0:15 1:-8 2:-12 3:12 4:-29 5:-52 6:32 7:-49 8:22 10:-30 11:-21
left1:where	0:-43 2:-17 3:39 5:20 6:32 7:-37 9:-45 10:-30 11:-24
left1:which	0:-42 1:-17 2:-30 3:-26 5:-21 6:23 7:-25 9:-11 10:16 11:-11
left1:while	3:12 4:9 5:-11 6:-12 10:17
left1:whom	0:-38 1:-24 2:22 4:-13 5:-24 6:16 7:-11 8:-20 10:45
left1:with	0:40 1:-26 2:-10 4:-15 5:-26 6:-28 7:27 8:-67 9:-28 10:-22 11:11
left1:wounded	3:-8 5:65 6:-60 7:-13
left1:wounding	5:65 6:-62
left1:year	0:14 3:-26 4:-14 6:12 7:-11 9:-14 11:-14
left1:|	0:-44 1:-47 4:-29 5:19 7:-15 9:-13 10:-24
left1:—	0:-21 2:-10 4:-21 5:-33 6:22 8:8 10:22 11:-16
left1:•	0:-33 1:-14 3:23 4:16 5:-19 6:21 7:18 9:-46 10:-22 11:-11
left1:▪	3:8 9:-8 11:10
left2:	0:-16 2:-22 3:42 4:-26 5:9 6:-45 7:13 8:-20 9:-36 11:-39
left2:"	1:-13 2:-22 3:11 4:28 5:-10 6:-8 7:-28 8:-24 9:-19 10:-32 11:-28
left2:#	1:-54 2:-38 3:-55 4:-44 5:45 6:-20 7:14 8:21 11:-71
left2:(	5:-21 6:20
left2:)	0:-40 2:-16 4:-52 5:13 6:16 7:-24 9:-19 10:53 11:-25
left2:,	0:-19 1:-85 2:-15 3:-23 4:-10 8:22 10:-10 11:-20
left2:-	6:18 7:-12
left2::	2:-26 3:-27 6:8 8:-22 9:-16 10:-17 11:17
left2:;	0:18 2:-30 3:37 4:-40 6:-32 8:-14 9:-20 10:26 11:-39
left2:a	1:16 2:-11 3:-19 4:-25 8:-15 9:21 10:-16 11:-44
left2:abroad	3:17 5:21 6:-26 9:-9 11:-22
left2:account	0:-15 4:-41 5:-12 6:9 7:21 8:-32 9:-15 10:23 11:-11
left2:accounted	0:-26 1:-8 2:-14 3:24 4:-32 5:16 6:34 7:-17 8:-20 9:-34 10:-30 11:-28
left2:accounts	6:10
left2:added	0:-8 3:-15 4:-11 5:9 6:-14 7:19 10:-15
left2:adding	0:14 2:-28 4:23 5:15 6:-19 7:-19 10:-21
left2:addition	5:23 6:-21 8:-8
left2:adds	0:12 2:13 3:13 4:-15 6:-20 10:-11
left2:administration	3:21 5:-9 6:18 7:-8 9:-15 11:-19
left2:admitted	2:-15 5:-23 6:30
left2:afp	5:-12 6:21
left2:again	0:-11 3:-8 4:-17 5:-15 6:-17 7:-10 10:24
left2:agency	3:-8 9:17
left2:ago	2:13 4:-11
left2:aleppo	3:15 9:-14 11:12
left2:alive	0:-24 2:27 3:17 6:-28 7:-10 9:-16 10:-19
left2:all	0:11 3:19 9:-9 10:27 11:-39
left2:alone	0:-9 1:21 2:-8 5:-28 6:12 7:9 8:-18 9:-21
left2:along	0:33 2:-25 4:-16 6:-36 8:-29 10:18
left2:already	1:-8 3:12 4:-30 6:-20 7:-22 9:22 10:-16 11:-16
left2:also	0:-21 1:-13 2:-13 3:-22 4:16 6:11 7:-10 8:-10 9:22
left2:ambulances	6:8
left2:among	0:17 1:-18 2:-30 3:-20 5:-17 9:-8 11:-11
left2:an	3:14 9:-9
left2:and	0:8 1:-56 2:-11 5:19 6:-44 7:30 8:-44 9:-64 11:20
left2:april	5:-9 6:22 7:-13 8:-12
left2:are	1:-8 2:-8 5:-28 6:26 7:-8 8:-17 9:-20 10:-11
left2:area	0:-10 2:-18 4:12 5:-14 6:29 10:-8
left2:army	2:-23 4:-24 6:20 8:-13 9:-8 10:22
left2:arrested	0:-21 6:8 10:20
left2:arrived	0:23 6:-12 9:-9
left2:as	1:27 5:13 6:-32 7:-17
left2:at	3:-24 5:16 6:-14 9:26
left2:attack	0:-8 2:-10 6:18
left2:august	0:-24 3:26 5:-8 6:17 10:-10
left2:authorities	0:24 3:-17 4:-8 5:-13 6:-11 7:-8 8:-11 9:-15
left2:average	3:-13 11:13
left2:away	0:-23 2:-15 4:-12 5:19 6:-15 7:-8 10:24
left2:azerbaijan	8:17 10:-16
left2:back	0:-12 2:34 4:-14 6:-30 10:-8
left2:bandits	5:-28 6:25 10:8
left2:bangladesh	3:-15 6:-19 9:24
left2:base	0:26 3:-23 4:-8 6:-22 10:-10
left2:be	6:13
left2:before	0:-8 2:9 4:15 6:-12 7:-11 8:-12 10:-15
left2:began	0:-11 3:8 4:-12 5:-11 6:10 8:-16 11:17
left2:bekaa	5:-19 6:20
left2:board	4:-12 8:17
left2:boat	0:-8 5:-14 6:11
left2:bodies	0:-19 2:13 4:-39 6:11 8:-31 10:-36
left2:body	0:30 2:-29 4:-31 6:15
left2:bogota	4:-13 10:12
left2:border	3:-18 5:-9 9:25
left2:boy	5:24 6:-24
left2:bringing	0:-12 4:27 11:-9
left2:brings	0:9 4:-9 7:-8 8:-12 10:-24 11:21
left2:brought	0:-18 3:-15 4:-21 6:24 7:-20 8:-14 11:-10
left2:building	5:-19 6:19
left2:burns	3:22 5:-22 9:-11
left2:buses	0:-13 3:-15 4:10 5:-13 6:-11 9:-17 11:24
left2:but	0:-15 3:15 4:-14 5:-9 6:-13 7:25 9:-9 11:-9
left2:by	3:-28 5:-9 9:13 11:27
left2:came	0:-10 3:11 4:18 5:-14 7:-12 9:-18 10:-16
left2:camp	3:18 5:-9 7:-10 9:-18 10:12 11:-12
left2:camps	9:10
left2:can	6:11
left2:capital	6:9
left2:captives	0:-14 2:11 4:-24 6:-13 7:-9 8:13 9:-11 10:9
left2:captivity	0:-19 2:-52 6:39 8:18 10:-27
left2:care	5:-19 6:22 8:-12 10:18
left2:carried	4:-20 5:11 7:-15 8:-20 9:17 10:-28 11:-20
left2:cases	6:23
left2:cash	3:-14 6:-10 8:-16 9:-15 11:22
left2:center	6:12
left2:centres	3:24 6:-9
left2:child	0:27 5:-15 6:-29 7:-11
left2:children	0:32 2:-16 3:-8 4:-17 5:-54 6:26 7:-48 8:-8 9:-28 10:-32 11:13
left2:cholera	6:9
left2:city	0:-14 3:9 10:14
left2:civilians	3:-26 4:29 5:-22 6:20 7:-24 9:-13
left2:claimed	5:-10 6:10 7:-13
left2:claims	5:-8 11:12
left2:climbed	5:-8 6:27 7:-21
left2:climbs	6:25 7:-15
left2:column	3:19 6:-10 9:-19
left2:come	1:27 3:-12 6:-24 9:-8
left2:commission	3:-13 4:-16 6:20 7:15
left2:commissioner	0:-9 2:-8 4:-9 6:11 8:-16 10:15
left2:committee	3:-16 6:15 7:8 11:13
left2:compared	0:-14 3:-29 6:-14 9:8 11:21
left2:condition	5:24 6:-18
left2:confirmed	3:-14 4:-9 5:-24 6:32 7:-30
left2:confirms	0:-26 2:-23 4:-25 5:-23 6:13 8:-26 9:-15 10:38
left2:congo	3:-20 9:23 11:-20
left2:convoy	11:10
left2:cost	0:-10 3:-20 4:-18 5:-19 6:31 7:-8 9:-11
left2:could	0:20 1:-8 2:-17 3:-33 4:-27 5:-36 6:28 9:-24 10:-15 11:-23
left2:council	3:11 5:-13 6:14
left2:count	3:-28 4:-14 5:-13 6:45 7:-34 11:-8
left2:countries	3:-16 6:28 7:-8
left2:country	6:-17 9:18 11:-30
left2:court	10:-17 11:19
left2:crescent	3:-13 7:20
left2:crew	0:10 2:-10 6:-9 10:-16
left2:crews	5:-16 6:18
left2:cross	2:-17 4:-8 8:-8 10:19
left2:cut	3:24 6:15 9:-24 11:-18
left2:dawn	5:12
left2:day	0:-31 2:-15 5:-11 6:17 7:-23 8:10 9:-26 10:-36 11:12
left2:days	0:12 3:25 5:-17 6:-17 7:-8 9:-11 10:-12 11:-9
left2:dead	0:-17 1:-24 2:-53 3:-36 4:-45 5:67 8:-15 9:-41 10:-9 11:-23
left2:death	2:-11 4:-8 5:13 6:16 7:-8
left2:deaths	0:-31 1:-8 2:-18 3:-30 4:-11 5:12 6:23 7:-8 8:-10 10:-14 11:-13
left2:deceased	6:9
left2:december	3:-27 5:21 6:-21 11:10
left2:denied	2:12 4:-13 10:-8
left2:destroyed	0:-21 3:-9 4:-17 6:24
left2:died	0:12 1:-14 2:21 3:-15 4:-11 5:18 6:-28 7:26 9:-9 10:-27
left2:displaced	3:-15 9:18
left2:district	0:-8 2:-10 4:19 6:8
left2:doctors	0:-9 4:21 5:-10 6:-24
left2:door	3:-9 9:10
left2:down	0:-13 1:-8 2:-16 3:31 4:41 5:-26 6:-52 8:-23 9:-36 10:-24 11:-26
left2:drivers	0:-12 4:-8 6:24
left2:drone	5:16 6:-9
left2:drones	6:9
left2:drove	3:19 5:-11 9:-9
left2:drowned	5:-9 6:-12 7:20
left2:dug	0:-8 3:-12 4:-9 5:-8 6:25 7:-16 10:-14
left2:earlier	6:11
left2:eight	2:-10 3:-13 4:-11 5:18 9:-8 10:-16
left2:eliminated	6:16
left2:estimated	3:8
left2:estimates	2:-8 3:20 4:26 6:-19 7:-18 9:-13 10:-24 11:-9
left2:evening	0:-14 4:-9 5:-14 6:-14 7:-11 10:22
left2:example	5:14 6:8 7:-17
left2:fallen	0:9 3:25 6:-24 7:-12 9:-12 11:-11
left2:families	3:12 6:31 8:-24 9:-9 10:-33 11:-13
left2:far	0:-12 3:-11 5:-15 6:32 8:-9 9:12 10:-16 11:-10
left2:fatalities	0:-14 7:-9
left2:february	2:-8 3:17 5:-18 9:-23 11:20
left2:fell	5:16
left2:fighters	0:30 3:-19 4:-12 6:-13 9:-9 10:-17 11:-18
left2:figure	0:41 1:19 2:-45 4:-56 5:-47 6:-72 7:33 8:18 10:-33
left2:figures	0:16 10:-10
left2:filipinos	0:11 6:-9 8:-14 10:-15
left2:fire	3:12 6:8 9:-11
left2:firefighters	5:36 6:-35 7:-17
left2:first	0:-19 2:-13 4:20 5:-18 6:-11 7:-15 8:20 10:-22
left2:fishermen	0:11 10:-8
left2:five	3:10 5:-18 7:11
left2:flats	3:13
left2:flights	0:-11 3:-16 4:-10 5:-29 6:23 7:-15 8:16 10:-14
left2:floods	6:18
left2:followed	3:11 6:8 9:-8
left2:for	0:-11 2:-13 4:20 7:-19 8:-32 9:14 10:-23
left2:force	10:12
left2:forces	6:9
left2:found	2:-12 3:-8 6:28 7:-8 11:11
left2:four	0:25 2:-8 4:16 5:-22 6:31 10:-37
left2:freed	0:-17 6:-12 7:23 8:-12 10:-12
left2:friday	0:21 3:-34 4:-14 5:29 6:-35 7:-19 8:-12 10:-14
left2:from	3:-11 4:-9 5:20 6:-18 7:-14 8:-14 9:-32 10:21 11:32
left2:gate	2:-16 5:-11 6:11 7:10
left2:gave	0:15 2:-18 4:-9 6:-16 10:17
left2:gaza	0:-14 2:22 4:-9 6:-16 8:13 10:-11
left2:girl	0:-16 6:8
left2:girls	0:-8 3:-15 6:-10 7:12 9:-10 10:9 11:14
left2:given	0:17 2:22 4:-18 7:-12 8:-8 10:-26
left2:go	0:-18 2:10 4:-12 8:-10 10:11
left2:goma	0:-16 3:-20 4:-9 5:18 6:18 9:-13
left2:got	3:-14 6:-8 8:-16 9:-14 10:17 11:15
left2:government	6:21
left2:group	0:32 2:-9 3:-11 4:-47 5:-9 6:-29 8:9 10:-24 11:11
left2:groups	3:-13 4:19 8:-12 9:14 11:-9
left2:gunmen	2:-14 3:-13 4:-39 5:-10 7:-9 8:-16 10:43
left2:had	0:26 1:19 3:-44 5:-31 7:-59 9:10 10:-32
left2:haiti	0:8
left2:half	3:-27 6:-11 9:-11 11:28
left2:hall	3:15
left2:hamas	0:27 6:-25 8:-18 10:12
left2:hand	0:-18 2:8 4:-27 10:15
left2:handed	2:-21 3:-12 4:-36 5:-10 6:42 7:-33 10:-9 11:-16
left2:has	2:-54 4:-62 5:29 7:-60 8:-22 9:-32 10:14
left2:have	0:-10 1:10 2:-49 5:-17 6:31 7:-30 8:-10 10:-18 11:-66
left2:having	0:28 2:-12 4:-22 6:-9 8:9 10:-25 11:-29
left2:he	1:-19 2:28 3:-19 4:-47 5:-9 6:-14 7:-27 8:29 9:-32 10:-52 11:11
left2:held	4:11 10:-9
left2:helicopters	3:11 6:-8
left2:help	6:-21 7:21
left2:here	5:-17 6:24 7:-12 10:-11
left2:him	6:-19 7:20
left2:his	2:17 6:-15
left2:hit	6:16
left2:home	0:-8 2:-11 3:-46 4:19 5:-11 6:-31 7:-21 8:-16 9:11 10:-24 11:38
left2:homes	3:-8 5:-8 9:36 11:-28
left2:hospital	0:-26 2:-11 3:-14 4:-29 5:19 6:20 7:-23 8:-10 10:-29 11:-8
left2:hospitals	0:-12 5:29 6:-29
left2:host	3:-22 9:23
left2:hostages	0:-13 2:-18 3:-20 4:22 6:-19 8:28 9:-9 10:-39 11:-8
left2:hours	5:11 10:-9
left2:houses	3:-14 5:-9 6:21
left2:houthis	0:36 2:-11 3:-13 4:-11 6:-16 7:-8 8:-13 10:-17
left2:hurt	3:11 6:-37 7:23
left2:husband	5:-31 6:34 7:-10
left2:i	0:-58 1:-8 2:-44 3:-18 4:-37 6:23 7:31 8:-18 9:-18 10:-46 11:-18
left2:icrc	4:-10 6:-16 8:-37 10:33
left2:identified	2:12
left2:in	0:-33 1:-25 2:-48 3:-19 8:-10 9:-43 10:32 11:17
left2:india	0:-9 4:-11 10:21
left2:indians	0:15 2:-9 3:-9 4:-32 5:-17 6:-8 8:-12 10:17
left2:indonesia	6:16 7:-9
left2:inhabitants	3:28 4:-10 5:-10 9:-27
left2:injured	3:-24 4:-8 5:14 6:-46 7:40 8:-9
left2:injury	0:-9 5:45 6:-42
left2:inmates	3:18
left2:institute	5:-30 6:32
left2:iom	0:-9 1:10 3:-23 5:-21 7:-27 8:-13 9:-14 11:22
left2:iran	4:-28 5:11 6:-13 10:26
left2:iraq	3:-23 9:-8 11:19
left2:is	0:-33 1:-10 2:-13 3:-34 4:18 6:-38 7:26 8:-13 10:16 11:-18
left2:israel	0:-13 2:19 4:-13 6:14 7:-24 8:9 10:-17
left2:israelis	0:-20 2:8 4:-25 6:-10 7:-11 8:-31 10:39
left2:it	0:11 1:-52 2:-33 3:48 4:26 5:-38 6:-40 7:-11 8:-48 9:-18 10:-24 11:-61
left2:itself	3:-10 4:23 7:-24
left2:january	0:-9 4:-8 5:8 6:22 11:-8
left2:jihadists	4:-11 10:11
left2:july	3:-26 11:26
left2:june	4:-10 10:18 11:-10
left2:killed	0:14 1:-9 2:-31 4:-24 5:21 6:-8
left2:killing	0:-19 1:-8 3:-13 5:-13 6:36 7:-10
left2:know	0:-15 2:23 3:-13 4:18 5:-15 6:-8 7:9 8:-30 9:-15 10:-8 11:-8
left2:kyiv	0:-16 2:-22 3:-10 4:9 5:-14 6:23 8:-10 10:8 11:-14
left2:laid	6:9
left2:last	1:20 2:-8 3:-37 4:-24 5:-19 7:-15 8:-11 9:-31 10:-25 11:22
left2:late	5:-29 6:29 10:-11
left2:law	4:-8 5:-13 6:28 7:-9 10:-14
left2:leaders	6:14
left2:lebanon	3:-15 5:-14 6:12 9:13
left2:led	0:22 6:-21
left2:left	0:21 4:-19 5:-12 6:-18 7:9 9:-13 11:-8
left2:let	0:-22 2:-11 4:-19 10:13
left2:life	2:-9 6:15 8:12 10:-14
left2:list	0:-24 2:-14 6:14 7:22 8:-24 10:-9 11:-8
left2:live	3:9 4:-9 6:8 8:-14 9:-8 10:17
left2:lives	3:24 5:17 6:-26 7:-10 9:-16 11:-9
left2:looking	4:-11 6:-10 7:17
left2:loss	5:-16 6:27
left2:losses	2:-19 4:-9 6:25
left2:lost	0:-34 5:-31 6:33 7:14
left2:make	6:15
left2:mali	4:17 10:-10
left2:man	5:-11 6:25
left2:march	0:-38 2:-27 3:-26 4:17 5:-10 6:9 8:-20 9:24
left2:martyrdom	6:13
left2:martyred	2:-11 4:13
left2:martyrs	3:-9 5:42 6:-8 7:-12
left2:may	0:23 3:9 4:-13 5:-12 6:16 7:-11 8:-8 9:-16 11:-31
left2:media	0:-14 4:8 5:-22 6:30 7:-11 10:-11
left2:men	2:-29 3:-20 4:-31 5:-40 7:-29 8:-30 9:27 10:20
left2:metres	7:9
left2:militants	0:28 2:-13 4:-19 8:-31
left2:million	0:-9 3:-13 4:21 9:14 10:-21
left2:mine	6:25 7:-22
left2:minister	0:-17 4:-21 6:27
left2:ministry	0:10 1:-8 3:14 4:-8 5:-36 6:14 9:11 10:-13 11:-24
left2:minutes	6:12
left2:missing	0:-8 1:-12 3:11 5:21 6:-46 7:35 10:-14 11:-8
left2:mission	0:-10 3:18 5:-8 6:15 7:-16 9:-8 11:-10
left2:mogadishu	6:10
left2:monday	3:-13 4:-10 5:-25 6:10 7:10 9:20 11:-9
left2:month	3:20 4:-10 5:-9 6:-11 7:12 9:-22 10:-10 11:-14
left2:months	0:9 5:-11 6:14 7:-9
left2:more	3:9 5:12
left2:morning	3:-13 5:-18 6:26 7:-11 11:12
left2:mosque	6:8
left2:mother	0:21 4:-11 7:-8 10:-23
left2:moved	3:-26 6:27
left2:my	2:19 3:28 6:-21 9:-18 11:-23
left2:nabatieh	0:17 5:-15 6:16 8:-8 10:-14
left2:name	4:-15 5:-12 6:43 7:-24 9:-10
left2:names	0:-21 2:-9 4:41 6:-23 8:-24 10:-24
left2:nations	0:-18 3:15 4:20 9:-11 10:-13
left2:navy	6:13
left2:network	4:10
left2:niger	0:11
left2:night	0:-9 3:-23 4:-16 5:-12 6:-14 7:20 8:-14 11:13
left2:nine	5:-32 6:39 7:-9
left2:noon	0:-16 3:-20 4:-22 5:21 6:-28 8:-13 9:23 10:-28 11:-16
left2:november	0:-8 3:8 5:-25 7:22 9:-22 11:14
left2:now	1:-14 2:-17 3:11 6:21 7:-8 10:-10 11:-14
left2:number	0:-12 1:-18 2:-21 3:8 4:35 6:-31 7:-16 8:-17 10:-19 11:-27
left2:october	0:-11 1:-8 2:23 3:-17 4:-20 5:-16 6:24 7:-11 8:-11 9:-11 10:9 11:-14
left2:of	0:31 1:-10 2:41 3:-34 5:-24 6:-18 8:-20 10:-84 11:-11
left2:off	0:34 4:-11 5:-26 7:11 10:-12
left2:office	0:-9 3:18 4:-16 6:15 7:-8 8:19 9:-20 10:-21 11:-13
left2:officers	8:-11 10:16
left2:offices	4:-10 6:-15 8:23
left2:officials	3:-18 5:21 6:-22 9:21 11:-10
left2:on	1:-9 2:-14 3:14 4:-32 5:30 6:-39 7:-12 8:-14 9:11 10:-35
left2:one	3:-22 4:-15 5:29 6:-19 9:-13 11:16
left2:operated	5:27 6:-22
left2:or	1:25 3:-16 5:9 6:-29 9:-11 11:-11
left2:other	0:-13 6:-21 10:28
left2:others	0:-16 2:-23 3:-10 4:21 6:8 7:-29 10:-23
left2:our	0:-8 4:-11 6:18
left2:out	0:23 4:-14 5:-18 6:19 7:-15 8:21 9:17 10:-24 11:-40
left2:overnight	6:9
left2:own	5:14
left2:pakistan	4:-10 10:14 11:8
left2:parliament	3:10
left2:part	3:-9 9:14 11:-9
left2:partners	0:15
left2:peak	9:-17 11:17
left2:people	2:-10 3:24 4:11 5:-54 6:-10 7:19 8:-23 9:13 10:-44 11:-35
left2:percent	3:-14 6:18
left2:period	5:18 6:-13
left2:perished	6:13
left2:persons	0:-18 3:16 4:23 9:-15
left2:plan	4:-12 8:-10 10:15
left2:pm	3:-17 5:34 6:-27 7:-16
left2:police	0:-22 3:-8 4:12 5:30 7:-13 8:-17 10:-31
left2:population	3:-14 6:24 7:-11 9:-12
left2:prison	2:-13 6:17 8:-16 10:13
left2:prisoners	4:8 5:-25 6:26 8:21 10:-26
left2:province	6:14
left2:provinces	5:8
left2:pulled	3:-18 4:-12 5:-21 6:29 7:-16 10:-20
left2:pupils	0:16 5:-13 10:-11
left2:put	5:-10 6:-23 7:30 9:-9
left2:quake	5:-18 6:26
left2:raid	5:13 6:-11
left2:rain	6:12
left2:ran	0:-9 2:-9 6:14 7:9
left2:rations	3:-20 9:24
left2:rebels	0:-10 4:-15 5:-23 6:28
left2:received	6:-12 10:17
left2:reckoning	0:-12 2:-9 4:-11 5:-8 6:-22 10:28
left2:recorded	6:15
left2:recovered	0:-16 3:-19 4:-17 5:-14 6:25 8:-16 10:-26 11:-9
left2:refugees	9:-13 11:11
left2:region	0:-18 4:12 7:-8 10:-9
left2:regrettably	5:-10 6:16
left2:relatives	5:-26 6:15
left2:release	0:-22 2:-13 6:-24 9:-8 10:10
left2:remain	2:26 4:-25 5:-12 6:-13 7:-10 8:-16
left2:remains	0:-18 1:-11 2:29 3:-13 4:-43 5:-21 6:32 7:-43 8:-34 9:-13 10:-51
left2:report	0:-20 4:-23 5:-10 6:39 7:-35 8:-13 9:-10 10:-16
left2:reported	3:22 9:-11 11:-17
left2:reporter	0:-13 3:10 5:16
left2:reporters	0:-10 4:-8 5:8 6:-23 8:21
left2:reports	3:-11 6:-19 7:-8 8:-9 9:-10 10:24 11:-18
left2:rest	0:17 2:24 4:-33 5:-19 6:-44 8:-10 10:16
left2:return	0:-36 2:-46 3:-10 4:18 5:-12 6:-51 7:-11 8:38 9:-9 11:-31
left2:rights	1:-8 3:-16 6:17 7:17 9:-26 11:-15
left2:risen	1:27 3:-8 6:-33 7:-10 9:21 11:-10
left2:rises	6:41 7:-24
left2:road	5:11
left2:rose	6:16
left2:round	0:-17 3:24 4:19 10:-10 11:-24
left2:russia	8:8
left2:s	0:-12 2:-9 8:-27 10:32 11:-18
left2:said	0:-48 1:-8 2:-27 3:9 5:15 6:-18 9:-24 10:29 11:-13
left2:same	0:19 3:21 6:-15 7:-8 10:-20 11:-15
left2:saturday	3:-16 6:-13 8:21 10:-9
left2:saudis	8:22 10:-16
left2:say	3:30 4:-10 5:-29 6:17 7:-28 9:-25 10:-11 11:16
left2:says	1:-9 3:23 4:-53 5:-24 6:-17 7:-19 8:20 9:-16 11:24
left2:scene	5:-8 6:19
left2:school	5:22 6:-22
left2:schools	11:8
left2:second	6:8 7:-11 10:14
left2:seen	0:-8 4:-22 9:-19 10:25 11:-8
left2:send	0:-18 2:14 4:-11 5:-10 8:-22 10:-30
left2:sent	2:-21 6:21 8:13 10:13 11:-32
left2:september	2:-9 4:17 5:-9 6:17 8:-13 10:-19 11:-14
left2:service	3:-25 4:-22 5:18 6:-22 7:-15 9:27
left2:servicemen	5:-9 6:10 8:23 10:-22
left2:set	0:-9 4:18 5:-19 6:-17 10:14
left2:settlers	3:-8 5:29 6:-19
left2:seven	5:-12 6:17
left2:she	0:-15 4:-20 5:-8 6:14 10:17
left2:shelter	0:-9 3:28 4:-10 5:-12 6:-17
left2:shelters	3:-10 9:16 11:-8
left2:shooting	0:-24 2:-11 6:32
left2:shot	0:-11 2:-11 6:26
left2:show	6:22 7:-10
left2:side	3:-13 4:-24 5:-11 6:20 8:9 10:12
left2:sides	6:-12 8:14
left2:siege	0:-10 1:16 6:-14
left2:signed	2:25 3:23 4:-10 6:-29 7:-11
left2:since	5:22 6:-19 11:8
left2:site	3:-8 5:-8 6:22 7:-9
left2:sites	3:18 9:-27 11:23
left2:six	5:-8 6:13
left2:slain	3:-13 5:21 7:-15
left2:so	0:-24 2:-24 3:10 4:-52 5:27 6:-32 7:30 8:24 9:-19 10:-34 11:-18
left2:soldiers	0:-16 2:-10 4:-36 5:-29 6:34 7:-25 10:13
left2:somalia	4:9 10:-10
left2:son	6:9
left2:sources	5:9 7:-8
left2:south	0:-8 3:18 4:-27 5:-21 6:17 8:25 9:-19 10:-21 11:-9
left2:speak	1:-11 5:-9 6:19
left2:speaks	0:22 2:-19 3:14 4:-16 5:-19 6:-38 8:-8 9:17 10:-16 11:-29
left2:spoke	3:-10 5:-30 6:23 8:23 10:-25 11:18
left2:spoken	3:-21 4:-17 5:-35 6:45 7:-26 9:-24 10:-9 11:26
left2:spot	6:10
left2:staff	6:11
left2:stands	0:-15 2:-9 3:17 4:27 5:-11 6:8 7:-8 8:-8 9:-12 10:-12
left2:state	0:-9 1:-10 2:-10 4:15 5:-12 7:8 10:-12
left2:stated	2:-13 3:11 4:8 5:-8 8:-9
left2:statement	0:-8 3:-12 4:20 5:-16 6:16 7:-31 9:-11
left2:states	3:-9 9:10
left2:still	0:-12 2:-12 3:-19 4:34 6:-11 7:-18 8:-23 9:16 10:-20
left2:stood	1:-9 5:-28 6:16 7:-11 9:8
left2:stopped	6:14
left2:street	0:40 2:-8 3:-20 4:-21 5:-11 6:-32 7:-17 10:-11 11:-10
left2:strikes	2:-12 3:11 6:25 8:-11
left2:sudan	7:8
left2:sumatra	5:-8 6:22 7:-9
left2:summer	0:-26 3:-24 4:-9 5:-14 6:30 7:-11 9:-21 11:-9
left2:sunday	0:-11 2:-11 4:-11 7:10 8:-19 10:27
left2:surgery	5:-38 6:36 7:-15
left2:survivors	3:31 5:13 6:-8 7:-9 11:-33
left2:syria	3:-11 8:8 9:-17 10:-9 11:16
left2:taken	1:-9 2:-33 3:-19 4:-27 7:-26 8:-30 9:13 10:10 11:-13
left2:tally	5:-8 6:12 11:-10
left2:tawila	3:19 11:-9
left2:team	5:-9 6:13
left2:teams	0:-10 1:11 3:-19 5:11 8:-18 9:-12 10:17
left2:ten	5:-17 6:20
left2:thailand	0:-13 2:-8 4:-28 8:30 9:-11 10:-15
left2:that	0:-17 1:22 2:-56 3:-8 4:20 5:-71 6:-17 7:23 10:-27 11:-43
left2:the	0:-29 1:-40 2:-37 3:-33 4:16 5:12 6:-47 7:31 8:-14 9:-21 11:-51
left2:them	0:-48 1:-8 2:18 3:-32 4:9 5:-10 6:-40 7:-29 10:13 11:13
left2:then	3:12
left2:there	0:24 1:-30 2:-66 3:34 4:8 5:-27 6:-42 8:-40 9:-49 10:-31 11:14
left2:these	0:-23 2:-14 3:14 5:-37 6:12 7:-29 9:-31 10:10 11:20
left2:they	0:41 1:-16 2:26 3:-16 4:-15 6:-31 7:-56 8:-17 9:-38 11:-44
left2:this	1:-23 3:-17 4:-13 6:25 7:-8 8:-9 9:-9 10:25
left2:those	0:-27 2:11 4:-13 7:-14 8:20 10:-30 11:-10
left2:three	7:-17
left2:thursday	0:17 2:-10 3:-8 4:-14 9:-24 10:-23 11:23
left2:time	4:22 5:-16 7:-16
left2:to	0:-41 1:8 3:-8 4:11 5:-19 6:19 7:-47 8:29 10:-26 11:-24
left2:today	2:-10 3:24 4:-12 5:-19 7:-16 8:-10 9:-8 10:-20 11:-10
left2:together	0:27 2:20 3:-10 5:-18 6:-39 7:-14 8:-35 10:-15
left2:told	0:-35 2:-31 3:-15 5:19 6:26 7:-22 8:-14 9:-22 10:-43 11:-18
left2:toll	5:-37 6:62 7:-21
left2:took	0:12 2:-17 3:13 4:-31 5:-26 7:-9 8:-18 9:18 10:-35 11:-26
left2:top	3:20 9:-11 11:-23
left2:total	6:-17 7:-9 9:29 11:-34
left2:town	5:-14 6:20 7:-9 9:-19 11:-13
left2:traded	8:9
left2:treatment	5:15 6:-9
left2:troops	2:11 10:-9
left2:truce	2:24 3:-27 6:-25 9:-14 10:-10 11:29
left2:tuesday	0:-10 4:-26 10:29
left2:turn	8:16 10:-14
left2:turned	8:-9 10:11
left2:two	0:-10 3:-10 6:19 7:-23 10:-8
left2:ukraine	8:10
left2:un	3:20
left2:unhcr	3:-20 9:-15 11:21
left2:up	0:20 1:11 2:-13 3:-34 4:-12 5:-27 6:33 7:-30 8:8 9:-17 10:-31 11:-9
left2:us	0:-24 2:27 3:-30 4:22 6:-15 7:-38 8:-9 9:-16 10:-24 11:-15
left2:ve	3:14 5:-28 6:-31 7:-8 10:-18 11:25
left2:victims	0:-11 5:-18 6:23 9:-10
left2:villages	3:9 5:-8 6:-28 7:-9 9:24 10:-10 11:-15
left2:volunteers	0:-8 3:13
left2:wall	3:-12 5:-20 6:-10 7:21
left2:war	1:11 2:-11 3:-31 5:18 8:-20 10:-18 11:30
left2:ward	4:-10 5:19 6:-11
left2:was	0:10 1:-14 2:-30 3:-9 4:24 5:-8 6:-63 7:-39 8:-16 9:-31 10:14 11:22
left2:way	0:-12 3:-17 4:-18 5:-8 6:-30 7:-27 8:17 9:-9 10:11 11:14
left2:we	0:-12 1:-12 3:-60 4:26 5:16 7:-59 8:-35 10:-36
left2:week	0:-24 2:-11 4:-20 5:-15 6:17 8:-18 11:-11
left2:weeks	3:17 6:11 7:-10 9:-9 11:-13
left2:went	3:-9 11:20
left2:were	0:11 1:-10 2:-20 4:25 5:-14 6:-30 7:-15 10:-24
left2:where	3:22 5:-11 6:-21
left2:which	0:-15 1:12 2:-13 3:-14 4:-13 6:19 11:15
left2:who	0:-31 2:-10 5:-20 6:20 7:-19 8:-13 9:-26 10:17 11:-10
left2:wife	0:-9 5:9 6:11 7:-13
left2:will	0:-19 3:18 4:20 6:-10 9:-8 10:-18 11:-14
left2:with	0:24 4:-18 6:-18
left2:woman	0:-10 3:-12 5:20 6:-10 7:-14
left2:women	0:-45 2:-10 3:-32 4:-28 5:-37 6:30 7:-42 8:20 9:18 10:10
left2:work	3:-17 5:-8 6:-18 7:22
left2:worker	0:24 5:-26 6:-9 7:13
left2:workers	0:-8 5:-15 6:24 7:-10
left2:would	6:-13 7:16
left2:wounded	0:12 3:-19 5:18 6:-18 8:-8 10:-10
left2:wounds	5:39 6:-30 8:-12 10:-8
left2:wrote	0:-27 3:-24 4:23 5:-19 6:28 7:-12 9:-14 10:-8
left2:x	6:-11 8:-11 10:17
left2:year	0:22 1:-15 2:-18 3:-27 4:-36 5:-15 6:28 7:-40 8:-16 9:38 10:-11 11:-38
left2:years	0:-22 2:22 3:-12 9:12
left2:yesterday	0:-19 3:24 5:-21 6:32 7:-36
left2:you	0:26 2:-14 3:-9 4:-13 5:-19 6:30 7:-33 8:-8 10:-28 11:-8
left3:	0:-40 1:-17 2:-14 3:34 4:-30 5:-44 6:15 7:-17 8:-39 9:-19 10:35
left3:"	1:-22 2:-52 3:-71 5:-21 6:29 7:13 8:-34 9:-26 10:-85
left3:#	0:9 1:-62 2:-55 4:16 5:-14 6:-11 7:14 8:-8 9:16 10:-24 11:-32
left3:(	5:-17 6:19
left3:)	1:-16 3:13 5:33 6:-14 7:-17 9:-12 11:-21
left3:*	0:12
left3:,	1:21 2:-20 3:-27 7:-11 10:-26 11:-11
left3:-	0:-10 1:-8 2:-13 3:40 4:-49 5:-27 6:34 8:11 10:-21 11:-27
left3::	0:-26 1:-24 2:-28 3:-22 4:-41 7:-21 8:8 9:15 10:24
left3:;	0:-24 1:-17 2:15 3:23 4:-21 5:8 6:-19 7:-11 8:-24
left3:a	0:-34 1:-31 2:-32 3:-50 4:-11 5:-23 6:52 7:-10 8:-9 10:-89 11:13
left3:able	4:-12 8:20 10:-14
left3:about	4:19 10:-18
left3:according	0:-12 2:-10 4:17 6:10 8:-12 10:-18
left3:added	3:25 6:-15 7:-8
left3:admitted	0:-10 1:14 2:-16 4:-13 5:-14
left3:afp	4:-12 5:-8 6:13 10:11
left3:after	0:-17 2:-18 5:19 6:23 7:-11 10:-19
left3:agency	1:12 3:16 6:-8 9:-29 11:27
left3:aid	0:-9 7:15
left3:al	3:43 5:-22 6:-18 7:-15 9:-15 10:-8 11:-32
left3:alone	0:-16 4:-12 6:-9 7:-13 9:12
left3:also	0:10 2:-28 4:-12 5:-8 6:15 8:-26 11:-10
left3:am	0:9 5:11 6:-8
left3:among	0:-15 2:-10 4:-41 5:-37 6:12 7:-23 10:12 11:15
left3:an	0:-23 4:23 6:12 10:-12
left3:and	0:-10 3:-13 4:17 5:-8 6:-29 7:-14 8:-27 9:8 10:-28 11:14
left3:another	5:-12 6:24 7:-18 10:-9
left3:ap	0:-32 4:-23 5:-16 6:20 10:27
left3:april	0:-8 3:8 5:-31 6:-12 8:15 9:16 10:-12 11:-26
left3:are	1:-8 2:-22 3:-43 4:20 5:-31 6:26 7:-15 8:-9 9:23 10:-22 11:-25
left3:area	3:13 11:-8
left3:armed	5:14 6:-12
left3:army	0:24 6:-27 8:25 9:-17 10:-21 11:-27
left3:as	0:-24 1:20 2:23 3:10 4:-10 5:-10 6:-17 7:-8 8:-28 9:-29 11:11
left3:association	6:8 11:8
left3:at	0:-15 1:-11 2:-17 3:13 4:-13 5:-12 6:-12 7:22 8:9 9:-32 10:-46
left3:attack	4:33 10:-33
left3:attackers	0:10
left3:attacks	6:8
left3:august	0:-15 4:21 5:-8 6:8 7:-15 8:-9 10:-11
left3:authorities	0:-16 1:-13 2:-9 3:-28 4:-18 5:-8 6:9 8:22 10:-32 11:27
left3:back	0:-32 2:25 4:-11 5:-11 6:-24 8:20 10:-28 11:-8
left3:be	4:10
left3:been	0:-15 2:16 3:-26 4:-28 5:-45 6:25 7:28 8:-22 9:-10 10:-36
left3:before	4:-10 8:15 10:-14
left3:between	3:-27
left3:boat	0:10 4:-8
left3:bodies	4:-10 6:27 7:-9 8:-9 10:-11
left3:border	3:8
left3:buildings	5:-8 6:11
left3:but	3:-12 6:-9 11:19
left3:by	0:-26 1:-10 2:-38 3:-21 4:-40 5:21 6:11 7:-26 8:-13 9:-34 10:-8 11:16
left3:came	2:19 3:-21 4:23 5:-15 6:15 7:-17 8:-28 9:-9 10:-26 11:-11
left3:camp	4:-8 6:-10 7:9 11:-14
left3:can	2:-20 4:-22 6:23 7:14 10:-10
left3:capital	6:10 7:-8
left3:cases	3:-8 6:24
left3:cent	3:-8 11:14
left3:central	1:27 6:-19
left3:centre	0:-18 3:14 4:-11 6:-24 7:-12 10:-28 11:24
left3:children	0:-10 3:20 5:10 6:-10 7:-8 9:-19 10:10
left3:city	3:13 6:-12 7:-9
left3:civil	0:-22 3:34 6:-25
left3:civilians	4:-22 5:15 6:-16 10:11
left3:closed	3:11
left3:come	3:26 4:-26 5:-18 6:-30 7:-8 8:-25 9:-17 10:30
left3:confirmed	0:-23 2:-13 4:31 5:-25 6:-22 10:-28
left3:conflict	3:-8 6:10
left3:council	3:31 5:-14 6:13 7:-13 11:-28
left3:count	3:-10 5:-11 6:32 9:-26
left3:country	0:-10 3:-28 4:15 9:25 11:-11
left3:court	0:10
left3:cross	2:-11 3:-10 4:-11 7:8 8:8 9:-10 11:-23
left3:daily	3:-13 11:13
left3:davao	5:-9 6:13
left3:day	0:-17 1:23 3:17 4:-8 5:-31 10:-16 11:-25
left3:days	0:16 10:-12
left3:dead	5:34 6:-16
left3:deaths	3:-12 5:9 6:15
left3:december	0:22 3:-22 4:-13 8:-17 9:16 10:-9 11:-17
left3:defence	6:10 7:-8
left3:denied	2:-14 4:-11 6:8 8:17 10:-15
left3:died	2:-15 4:-10 5:14 6:-14 10:20
left3:disaster	6:12
left3:displaced	3:21 6:-11 9:-9
left3:district	3:8 10:-12 11:17
left3:do	6:8
left3:drone	6:11
left3:each	0:11 2:-26 3:-11 4:-31 5:-11 6:-21 7:-8 8:23 11:-10
left3:earlier	0:-16 5:-9 6:13 7:-9 10:18
left3:eight	0:14 1:17 2:-12 3:-15 4:9 5:-14 6:-25 9:8 10:-26 11:-9
left3:el	3:10
left3:eleven	6:17 7:-20 10:-12
left3:evacuation	3:8
left3:evening	5:-10 6:-20 7:24
left3:exchange	0:-8 4:-14 6:-22 8:30 9:-11 10:-11
left3:families	4:18 6:-15 7:13 10:-11
left3:far	3:-10 6:20 10:-14
left3:february	6:19
left3:federation	2:-8 4:25 5:-14 7:-19 10:-24
left3:field	3:10 5:-9
left3:fighting	0:-10 3:8 4:-9 5:31 6:-27 7:-10 9:-9 10:-8
left3:figure	0:-11 3:16 4:-9 5:-32 6:17 9:-16 11:-8
left3:fire	6:19
left3:first	0:11 1:-17 2:-29 4:-52 5:14 8:-31 9:-20 10:-8 11:-31
left3:five	0:10 2:-19 4:-26 6:-19 7:28 8:24 9:-23 10:-44 11:-21
left3:floods	3:-8 6:17
left3:followed	3:-28 6:-8 9:27
left3:food	0:18 2:-9 4:-13
left3:for	0:-20 1:-10 2:-9 3:-31 4:17 6:-31 7:35 8:-11 9:-31 11:-12
left3:force	6:9
left3:foreign	4:12
left3:found	0:-17 6:-30 7:27 10:18
left3:four	2:-33 3:-12 5:-13 6:20 7:-27 8:-9 10:-8
left3:freed	8:-11 10:12
left3:friday	0:-10 6:32 7:-11 9:-11 10:-21
left3:from	3:-30 4:36 5:-38 6:-23 7:-11 8:-30 9:-9 10:-32 11:22
left3:gaza	0:-14 2:20 3:-17 4:-25 5:-13 6:-13 8:25 10:-25
left3:general	5:9
left3:given	2:22 6:-15
left3:go	3:-25 11:26
left3:gone	3:-26 4:-14 6:-37 9:-28 10:-8 11:32
left3:government	0:-20 3:19 5:-21 6:-17 7:-8 9:-15 10:-17 11:9
left3:group	2:-19 3:-11 4:18 10:-12 11:10
left3:guard	3:-13 5:-10 6:-19 9:-9 10:25 11:-23
left3:gunmen	0:19 10:-18
left3:h	4:-20 5:25 6:-21 7:-10 10:-10
left3:had	0:14 1:-19 2:-24 3:-8 4:-52 5:-9 7:12 8:-39 9:13 10:-11 11:-35
left3:has	0:-51 1:14 2:-12 3:-20 4:-22 5:-46 6:25 7:12 8:-41 9:-13 10:33 11:-17
left3:have	0:-45 1:-16 3:-26 4:-41 5:-17 6:17 8:-28 9:-22 10:21
left3:having	0:-9 4:-10 6:20
left3:he	1:-10 2:-22 3:-14 4:-47 8:-29 10:28 11:-29
left3:health	5:8 6:15
left3:helped	0:-11 2:-8 3:-12 4:-30 5:-20 6:39 7:-11 8:-20
left3:her	0:19 2:-13 4:-23 5:-25 6:-19 10:14
left3:hezbollah	6:18 7:-8
left3:his	3:-12 6:-23 7:28
left3:home	3:25 4:-10 8:19 9:-14 10:-19 11:-24
left3:homes	3:-11 11:12
left3:hospital	0:-15 3:-26 4:-19 5:42 7:-24 10:-27
left3:hot	5:9
left3:hour	3:17 6:-11
left3:hours	3:-13 5:-34 6:37 7:-19
left3:houses	3:36 6:-12 9:-17 11:-9
left3:human	1:-8 2:23 3:-16 7:17 9:-26 11:-15
left3:humanitarian	6:16 7:-15
left3:hurt	5:18 6:-11
left3:i	0:-49 1:-9 2:34 3:-38 4:40 5:12 6:-48 7:-48 8:-37 9:-30 10:9 11:22
left3:icrc	4:-15 8:13
left3:in	0:-18 1:-46 2:-12 3:-43 4:8 6:12 7:-18 9:-16 10:-22 11:9
left3:including	6:19 9:-14
left3:indonesia	6:10
left3:injured	3:10 5:28 6:-31
left3:injuries	0:11 6:-9
left3:interior	0:15 5:-20 6:-25 9:24 10:-11 11:-17
left3:international	5:-12 6:14
left3:into	0:-17 3:27 4:-20 5:-13 7:-17 9:-27 10:21 11:-17
left3:iom	3:-30 6:-14 8:-8 9:-14 11:27
left3:is	0:8 3:-34 4:33 5:-29 6:-35 7:-17 8:-21 9:26 11:-30
left3:israel	0:-13 8:27 10:-37
left3:israeli	2:-14 4:18 10:-8
left3:it	0:14 1:-26 2:12 4:-15 6:14 7:-55 8:-48 9:-55 11:-34
left3:its	0:16 4:-31 7:-10 9:-10 10:-32 11:-11
left3:january	0:-15 3:-9 7:24 9:-12 11:8
left3:july	0:-27 2:-8 3:10 4:-14 5:-17 7:-12 9:-36 10:-23 11:21
left3:june	0:-25 3:16 5:9 6:15 7:-12 8:-11 9:-13 10:12 11:-12
left3:killed	0:29 1:25 3:-18 5:-22 6:-44 7:8 9:-10 11:-10
left3:kyiv	2:-12 4:18 6:12 8:-16 9:-16
left3:last	0:18 1:-22 2:-24 3:-41 4:-27 5:-16 6:29 7:-38 9:22 10:-27 11:-22
left3:later	0:-20 2:-23 3:-8 4:25 5:-17 7:-23 10:-13
left3:least	0:-17 2:-10 3:-25 4:22 5:-25 6:31 7:19
left3:left	0:-8 3:-29 4:-22 6:33 7:-10
left3:let	0:-17 2:10 4:-12 6:8
left3:level	3:11
left3:life	0:-9 8:11
left3:live	0:-10 4:-12 6:10 9:8 10:12
left3:lives	0:-9 5:12 6:-27 7:17 9:-9
left3:local	3:-8 5:-15 6:21
left3:lost	0:-8 5:-8 6:8 7:16
left3:lower	0:25 3:-21 6:-22 10:-9
left3:m	0:-9 2:-17 4:-10 5:32 6:-29 7:-15 9:-20 10:-18 11:-17
left3:made	0:13 10:-8
left3:management	3:16 6:13 11:-14
left3:march	0:11 3:-18 6:-17 9:22 11:-10
left3:may	0:31 3:-17 4:-24 5:-16 6:-25 7:17 9:-20 10:-13 11:-9
left3:media	0:-12 4:-18 5:-25 6:32 7:-8 8:18 10:-29
left3:medical	0:-8 2:-16 5:23 8:-18 10:-12
left3:men	0:16 5:-13 7:-9 8:-17 10:-15
left3:migration	1:12 3:-23 4:-23 5:-8 6:-22 9:25
left3:military	0:-11 2:-18 5:-9 8:-9 9:-15 10:20
left3:million	11:11
left3:ministry	0:15 2:-13 3:-12 4:12 5:-12 6:10 7:-9 8:-31 9:14 10:-11
left3:minutes	4:8
left3:missing	6:27 7:-22
left3:monday	0:20 2:-12 4:-12 5:45 6:-50 10:-19
left3:monitors	5:-8 6:-9 8:23 10:-25 11:9
left3:months	0:11 4:-8
left3:morning	3:26 6:-11 7:-8 8:-16 9:-22 10:16 11:-25
left3:municipality	6:-10 9:13
left3:my	0:17 2:-19 3:-17 4:9 5:-48 6:28 7:-22 8:21 10:-30 11:-8
left3:names	6:-21 7:22
left3:near	0:-11 2:-11 5:-13 6:26 9:9 11:-9
left3:needed	5:-20 6:23 7:-11
left3:neighbouring	3:17 5:11 6:-14 9:-14 11:-11
left3:network	6:13
left3:new	3:17 11:-9
left3:news	4:18 6:-13
left3:nigerian	0:-8 3:11 4:18 10:-13 11:-8
left3:night	0:-35 2:30 3:-16 4:18 5:-31 6:-28 7:-12 9:23 11:-15
left3:nine	0:9 2:-9 3:-8 4:-13 5:-20 6:15
left3:no	0:-13 3:-32 4:-12 7:19 9:32 10:-12
left3:north	3:29 6:13 9:-19 11:-22
left3:northern	6:8
left3:not	2:-11 3:-30 4:17 6:36 7:-14 8:-8 9:-8
left3:november	0:-17 1:-8 2:-8 3:30 4:-13 5:-12 6:-9 7:-31
left3:now	0:26 2:18 3:-13 5:-14 6:-25 10:-30
left3:number	0:34 3:-25 4:-14 5:-15 6:-28 7:24 8:-8 9:-18 11:-28
left3:october	0:-21 2:-9 3:-29 4:11 6:-12 7:-14 8:11 11:26
left3:of	0:-16 1:21 2:-15 4:-15 5:14 6:-9 7:-49 8:-25 9:-25 10:-22 11:12
left3:off	2:-10 5:-17 6:-16 7:22 8:-9 10:-13
left3:office	1:20 3:-11 6:-17 7:-13 8:22 10:-36
left3:official	3:-30 4:-23 5:-21 6:13 7:-10 11:27
left3:officials	3:-28 6:-14 9:27
left3:on	0:27 1:-13 2:-44 3:-10 4:-64 7:-11 10:28 11:-44
left3:one	1:-10 3:9 4:-14 5:23 6:-34 7:16 8:15 9:-18 10:-43 11:-25
left3:open	5:-10 6:-17 7:8 9:-33 10:19 11:-20
left3:operation	0:-9 6:15
left3:or	3:14 5:10 6:-8
left3:other	0:-9 3:-15 6:-15 9:-8 11:14
left3:our	0:31 2:-13 4:8 6:-29 7:-32 8:-13 9:-16 10:-23 11:-13
left3:out	0:10 2:21 4:-17 5:13 6:-32 10:-34
left3:over	4:-15 5:9 6:11 8:19 10:-25
left3:own	0:-9 2:-18 3:10 4:-25 5:29 6:-21 8:-26 9:-14 10:28 11:-10
left3:pakistan	5:-20 6:28
left3:partners	0:-12 7:16 9:-16 11:-9
left3:passengers	6:-18 10:18
left3:past	3:21 5:-35 6:18 9:-9 10:-15 11:-13
left3:peace	0:-11 6:16 11:8
left3:people	0:13 1:-15 2:-21 3:32 5:12 6:-45 7:18 9:-45 10:-27 11:-16
left3:personnel	5:10 6:8
left3:persons	5:-20 6:21
left3:police	0:-16 2:-10 4:-12 5:-27 6:24 8:-16 10:21
left3:population	3:-15 4:-12 6:-21 10:23 11:-17
left3:post	6:9
left3:press	5:30 6:-27
left3:prison	6:11
left3:prisoners	0:-8 4:30 5:-11 6:-25 10:-8
left3:project	1:19 6:-19
left3:prosecutors	5:22 6:-17
left3:province	3:16 6:-8 7:14 9:-9
left3:public	3:-18 9:19 11:-8
left3:put	3:20 6:22 7:-23 9:-15 11:-15
left3:quake	6:11
left3:reached	3:13 9:-10
left3:red	2:-22 3:-9 4:-10 7:16 8:-9 10:16
left3:refugees	3:20 9:-15 11:-25
left3:region	0:-23 2:-13 3:31 4:-8 5:-26 7:-9 10:-10
left3:regional	9:-16 11:8
left3:relatives	3:16 9:-9
left3:rescue	6:-9 7:10
left3:rest	6:10
left3:return	0:-21 2:-20 4:20 6:-10 7:10 8:-22 11:8
left3:reuters	0:-17 4:-27 6:10 8:-26 10:40
left3:rights	3:-11 6:-8 7:15 8:-17 10:13
left3:road	3:16 5:10 6:-10 9:-9
left3:room	3:-17 7:-8 9:17
left3:russia	6:8
left3:russian	8:10
left3:s	0:-12 1:-9 2:11 3:-18 5:-15 6:-23 7:-13 8:-21 9:36 10:-37 11:-20
left3:said	0:23 2:-16 4:-24 5:-10 6:-11 7:12 10:-31 11:11
left3:same	0:-11 2:-14 3:-14 7:17
left3:saturday	6:9
left3:says	0:27 1:-12 2:-26 3:-13 4:16 5:-17 7:-23 8:-13 9:-23 11:12
left3:sea	3:9 7:-9
left3:second	0:-19 3:-21 5:-15 8:-14 10:26 11:-10
left3:security	3:-8 5:9 7:-9 10:-12 11:11
left3:september	0:8 2:-11 3:-27 4:-37 7:19 8:-11 9:21 10:-19 11:-10
left3:service	10:9
left3:set	8:13 10:-13
left3:seven	0:-17 2:-17 4:-12 5:-13 6:23 7:-15 8:8 10:12
left3:she	0:23 3:-36 4:-15 6:-8 7:-13 8:-8 9:-9 10:-17 11:-12
left3:shot	0:-15 2:-30 4:-8 5:38 6:-43 10:19
left3:since	0:21 1:-20 2:-25 3:16 4:-38 5:-45 6:22 7:-21 8:29 9:-15 10:-42 11:-20
left3:six	0:35 2:-17 3:25 4:-23 5:-13 7:-32 9:-12 10:-29 11:-16
left3:sixteen	0:-10 2:-13 4:11 6:21 10:-15
left3:so	0:-19 2:-27 3:-35 4:20 5:-24 7:-31 8:-17 9:30 10:-8 11:-22
left3:social	0:-13 5:-16 6:27 7:-8 10:-9
left3:soldiers	0:27 4:10 6:-30 8:-12 10:-18
left3:some	11:13
left3:south	3:-20 5:-25 6:33 7:-8 11:-10
left3:southern	0:10 6:12
left3:staff	5:11
left3:state	0:-13 4:-12 7:15 10:12
left3:states	4:-21 6:-12 10:23
left3:stations	3:-11 5:-15 6:24 7:-10
left3:still	3:13 4:-19 5:13
left3:sudan	3:-25 9:17
left3:sunday	0:-14 2:-8 4:-12 5:18 7:-18 9:-11 10:-14
left3:taken	0:-10 3:-21 6:-19 9:26 11:-11
left3:team	0:31 6:-24 7:-9
left3:teams	0:15 4:-29 5:-25 6:-27 7:-9 8:-19 9:17 10:13 11:-17
left3:tell	0:26 2:-13 3:17 5:-24 6:-16 8:-8 9:-9 10:-26 11:-8
left3:tells	6:9
left3:ten	0:-23 2:17 4:15 6:-12 10:-27
left3:term	3:-13 4:15
left3:th	0:-15 4:-25 6:-16 8:27
left3:than	0:-9 3:-29 4:20 5:-8 6:-22 7:-11 8:-15 9:-15 10:-10 11:28
left3:that	0:-71 1:-21 2:-28 4:-13 8:10 10:18 11:-29
left3:the	0:-29 3:-33 4:-12 5:-20 6:15 7:-20 8:-18 9:-9 10:-13 11:-33
left3:their	2:17 4:-24 6:-24 7:-14 8:-12 9:30 10:11 11:-33
left3:them	3:16 4:-13 5:54 6:-51 8:-19 11:-12
left3:then	0:16 4:-21 5:-9 6:-24 7:25 10:-9
left3:there	0:-35 1:-9 2:-24 3:30 4:29 5:-29 6:-15 8:-23 9:-21 10:-31 11:9
left3:they	0:28 1:24 2:-23 3:-39 4:-64 7:-27 9:-22 10:-30
left3:this	3:-22 4:-19 5:11 7:-20 8:-23 9:24 10:20 11:-19
left3:those	0:26 2:-12 3:-29 4:-26 7:24 8:-25 9:-19 10:-22
left3:three	0:-30 2:-20 3:-17 4:19 6:-13 7:-10 8:-14 9:20 10:16
left3:thursday	0:-30 3:-19 4:-17 5:-17 6:-28 8:-34 9:22 10:39 11:8
left3:time	6:-11 7:11
left3:to	0:-40 1:-18 2:-16 3:-13 4:-85 5:-9 7:13 8:12 11:9
left3:today	0:-10 3:13 4:10 6:-10 9:-14
left3:told	2:38 3:-11 4:17 6:-65 8:16 9:-14 10:-32 11:-22
left3:toll	5:-14 6:53 7:-33
left3:took	0:-9 3:-13 5:10 6:14
left3:tuesday	0:30 2:-22 3:25 4:-28 5:-13 6:-42 7:-22 11:-23
left3:twelve	0:12 3:16 5:13 6:-16 9:-9
left3:two	0:11 1:-10 2:23 3:-43 4:-29 5:-46 6:10 7:28 9:-8 10:-44 11:-29
left3:ukraine	8:15 10:-14
left3:unaccounted	3:22 6:-13 7:-20
left3:under	0:-10 4:-9 5:-26 6:17 7:-36 10:22
left3:unhcr	3:-29 5:-8 6:-18 9:34 11:-25
left3:union	6:13
left3:united	0:-18 3:15 4:20 9:-11 10:-13
left3:up	2:13 5:-16 6:-18 7:17 8:-8 10:-11
left3:us	2:-16 3:19 5:-11 6:-22 8:-19 9:-9 10:22
left3:volunteers	5:8
left3:war	0:25 1:-19 2:-10 3:17 4:-21 6:19 8:17 9:-46 10:-9 11:-28
left3:was	1:-8 2:-17 3:-38 4:17 5:21 6:-26 7:-30 8:-9 11:22
left3:water	3:-13 9:15
left3:we	0:-40 1:-10 2:-26 3:-38 7:17 8:-8 10:12 11:-30
left3:wednesday	4:-16 6:17 10:17
left3:week	0:-44 2:36 3:9 4:16 6:-23 7:-31 9:16 10:-44 11:-32
left3:weeks	0:-31 2:-11 3:18 4:-33 6:-13 7:-8 9:-9 10:28
left3:went	0:-9 3:-8 4:-27 5:-15 7:10 8:25 10:-24
left3:were	0:-31 1:-13 2:-54 3:14 4:-38 6:18 8:-10 9:-11 10:10 11:-17
left3:west	3:23 6:21 7:-9 9:-25
left3:where	3:-9 6:10 9:10
left3:which	0:18 4:-10 6:-9 7:8
left3:who	0:18 2:-13 4:-15 5:-29 8:11 10:21 11:8
left3:whole	3:-16 5:-12 6:22 7:-9 9:-17 11:-8
left3:whom	3:11
left3:whose	5:-13 6:19
left3:will	2:11 3:13 4:-10 7:-19 9:11 10:-10 11:-10
left3:with	2:-12 4:-17 5:-19 6:38 7:-35 10:20 11:-20
left3:without	0:-12 4:17 6:-8 10:-16
left3:women	0:-10 5:23 7:-18
left3:workers	3:-17 5:14 6:14 7:-15 10:-8
left3:would	0:-18 2:-22 3:-20 4:-12 5:-11 6:25 7:-12 10:18
left3:wounded	2:-14 5:-19 6:10 8:19
left3:year	0:-15 1:-26 2:11 3:9 4:-18 5:-13 6:19 9:-19 11:-11
left3:years	0:-13 2:19 3:21 4:-21 5:-10 6:10 7:-21 9:-20 10:-12
left3:yesterday	3:25 4:-11 6:-32 7:34 9:-9 11:-18
left3:|	0:-34 1:-8 4:-30 5:53 6:-109 7:31 8:-19 9:-58 10:-32 11:-66
left3:—	0:-13 3:24 5:-24 7:-12 10:12 11:-9
left3:•	6:25
many	0:41 1:-70 2:-51 5:-39 6:14 7:-21 9:-53 10:10 11:-31
mostly:abducted	0:20 1:-14 2:10 3:-15 4:-43 5:22 6:-20 7:-37 8:-66 10:-12
mostly:aid	1:-70 2:-38 3:-44 4:19 6:-8 7:-16 8:-11 9:41 10:-56
mostly:allocated	5:-12 6:35 7:-12 11:-15
mostly:casualty	0:-28 2:-16 4:-30 5:16 6:26 7:12 8:-74 9:-20 10:-25 11:-42
mostly:delivered	0:-8 3:-15 4:-10 5:-16 6:-12 9:27 10:-9 11:-44
mostly:displaced	0:17 4:-23 5:-54 6:13 7:-30 8:-51 9:-46 10:-9 11:14
mostly:displacement	2:-29 3:-46 4:10 5:-26 7:-47 8:16 10:-36 11:23
mostly:held	0:-31 1:-14 2:8 3:-14 4:10 5:32 6:-29 7:-23 8:-25 9:-10 10:-15 11:-14
mostly:hostage	0:8 1:-27 3:-60 4:8 5:-19 6:-36 8:10 9:-49 11:-50
mostly:injured	0:-14 1:-28 2:12 3:15 5:-12 6:-19 7:-23 8:-29 10:-18 11:17
mostly:killed	0:-17 2:-19 3:-15 4:-11 5:25 7:8 8:-36 9:-9 10:-17 11:-81
mostly:missing	0:61 1:-24 2:-44 3:-72 4:-23 5:-20 6:-22 8:-28 9:-49 10:30 11:-41
mostly:pledged	0:-46 1:-18 2:-17 3:-24 4:16 5:-53 6:39 7:-40 8:12 9:12 10:-28 11:-24
mostly:prisoners-exchanged	0:-58 2:-46 3:-23 5:-42 6:-25 8:38 9:-30 11:-19
mostly:refugees	2:18 4:-8 6:-19 9:11 11:-12
mostly:released	0:37 2:-24 4:-31 6:38 8:-14 10:-17
mostly:returned	0:-22 1:-8 2:-33 3:-26 5:-8 7:-27 8:28 9:-26 10:-26 11:18
near:abab	3:10 4:-13 8:-15 10:16
near:aban	0:-27 2:22 3:29 4:-19 5:-9 6:-45 10:34 11:-23
near:abba	11:11
near:abbo	3:-25 4:-30 5:31 7:-26 9:-10 10:-9
near:abde	3:8
near:abdi	3:12
near:abdu	0:50 1:-11 3:-23 4:-21 5:-41 6:-54 7:19 8:-53 9:-17 10:-29 11:-25
near:able	3:-35 4:-16 5:12 6:-15 7:-8 8:12 10:-21 11:24
near:aboa	0:15 1:-8 2:-25 4:36 5:-23 6:-18 8:-27 9:-9 10:-53
near:abou	1:-25 2:-33 4:8 5:-32 6:-31 9:25
near:abov	0:-10 5:21 7:-19
near:abro	0:-18 3:-17 5:37 6:-12 7:-14 8:-10 9:-19 10:-16 11:29
near:abse	4:11
near:abu	0:-10 2:16 3:16 4:8 5:-45 7:-8 9:-19 10:-8
near:acce	2:-10 3:-14 4:12 5:-18 7:-18 8:18 10:-23
near:acci	3:-16 5:-25 6:48 7:-10
near:acco	0:-25 1:-11 2:11 3:-21 4:14 6:20 7:17 8:-48 9:-14 10:-60
near:accu	0:18 2:-10 3:-14 4:13 5:-10 6:-16 8:-21 9:-8 10:-27 11:-10
near:aceh	0:-27 1:15 3:-10 5:-23 6:-32 7:-23 9:35
near:ackn	0:37 1:-11 2:-10 3:17 5:-40 6:-22 7:-31 9:-24 10:-16 11:-9
near:acle	3:-17 6:37
near:acro	0:-43 1:-12 2:-19 3:-40 4:-29 5:16 6:-13 7:-24 8:11 9:40 10:29 11:-44
near:acti	0:-33 1:-16 2:-15 4:-36 5:-17 6:53 8:-25 9:-36 10:-13 11:-14
near:add	0:-15 4:-22 8:23 10:-9
near:adde	1:-9 2:-48 3:14 5:31 6:-32 7:16 8:-13 9:-14 10:-16
near:addi	2:-33 3:10 6:-35 7:-14 9:-19
near:adds	0:36 2:10 3:21 4:-32 6:-49 7:-28 8:-11 9:-10 10:-33 11:-25
near:aden	0:-11 5:-8 8:31 10:-16 11:-23
near:adf	6:10
near:adjo	3:32 5:-26 6:-20
near:admi	0:-38 2:-38 3:-33 4:-32 5:63 6:-11 7:-50 8:-14 9:-51 10:-8 11:-49
near:adra	0:-22 3:-12 6:-9 7:-8 8:22 10:-27
near:adre	3:-20 5:8 9:25 11:-11
near:adul	6:20 7:-12
near:advi	3:29 8:-14 9:-8 11:-25
near:affe	0:-14 3:-11 9:22 11:-13
near:afgh	0:-11 3:-16 4:-8 8:18 9:-8 10:-18
near:afp	1:-9 2:-18 3:-16 5:-18 6:36 7:-22 8:8 10:-24
near:afri	1:-8 3:-36 5:-9 6:48 7:-12 11:-21
near:afte	1:-44 2:-68 3:-17 4:-31 5:-15 7:-28 10:11
near:agai	0:-26 1:20 2:-28 3:-67 4:-14 5:23 6:-46 7:8 8:-44 9:29 10:-14 11:46
near:age	2:-33 3:-33 4:-22 5:13 6:34 7:-19 8:-20 9:-13 11:23
near:aged	0:-30 1:-8 2:-23 3:-16 4:-25 5:20 6:-14 7:29 8:-18 9:-14 10:13 11:-12
near:agen	0:-48 2:16 3:-47 4:-19 6:-32 7:-16 8:-31 9:14 10:11 11:17
near:aggr	5:15
near:ago	0:-50 1:-13 3:14 4:14 5:15 6:-51 7:15 8:-13 9:-33 10:16 11:-18
near:agre	0:-30 2:-13 3:-17 4:21 5:-19 6:-26 7:-37 8:33 9:-13 11:-9
near:agri	5:-22 6:39 7:-32
near:agui	0:19 6:-20 10:-12
near:ahea	9:-13 11:17
near:ahma	6:8
near:aid	1:-15 2:-12 4:-29 5:19 6:-30 8:9 10:-37 11:-27
near:aide	0:-28 2:-26 4:19 5:-14 6:18 7:-10 8:8 10:-38 11:-9
near:aime	2:-8 6:12
near:air	0:-18 3:13 4:-15 6:23 7:-28 9:-13 10:-13 11:10
near:airl	5:17 6:-13
near:airp	0:-8 3:-20 5:-16 6:9 7:-23 8:-9 11:24
near:airs	1:-8 3:-11 9:19 11:-9
near:airw	5:9 6:-8
near:aita	6:12 7:-10
near:alam	3:24 6:12 9:-9 11:-24
near:alep	3:17 5:-15 6:22 9:-23 11:9
near:aler	3:11 7:9
near:alge	0:-8 10:10
near:ali	6:-10 11:12
near:alia	2:-10 6:28
near:alig	3:14 5:-30 6:-9 8:10 10:-10 11:20
near:aliv	0:-18 1:-13 2:33 3:-8 5:10 6:-28 7:-16 8:-8 9:-27 10:-9 11:-25
near:all	0:-24 1:-27 3:8 5:-57 6:15 8:-13 9:8 10:15 11:-53
near:alle	0:14 2:-17 3:18 4:-25 5:-13 6:24 9:-8 10:-20
near:alli	0:-28 3:-9 4:25 6:-12
near:allo	0:-36 2:-10 3:-41 5:8 6:-35 7:-15 8:-13 9:14 10:26
near:almo	3:-26 5:-23 6:24 7:-8 9:25
near:alon	0:-10 1:20 2:-17 3:25 4:-36 5:-28 7:-53 8:-29 9:-33 10:13
near:alre	0:-44 1:18 2:-41 3:27 4:-11 5:-40 7:-59 8:-18 9:20 10:15 11:-53
near:also	0:-31 1:-19 2:-45 3:-32 4:13 5:30 8:-40 9:14 10:13 11:-9
near:alth	6:-11 7:11
near:alto	4:-18 5:-23 6:29 7:-17 8:22 10:-20 11:-24
near:alua	0:11 3:22 6:-11 9:-22 11:-16
near:amaz	5:27 6:-25
near:amba	5:-9 6:20
near:ambu	0:9 2:-29 3:-14 4:-16 6:23 7:-17 8:27 10:-39
near:amer	0:-35 2:-38 5:-9 6:21 7:21 10:-10
near:amha	3:-34 6:-19 8:-22 9:28 10:-8 11:-14
near:amir	5:-13 6:20
near:ammu	4:-11 6:-11 10:9 11:-9
near:amne	6:10
near:amon	0:13 1:-55 2:-95 4:-8 5:-23 6:-14 8:26 9:-51 10:10
near:amou	1:24 3:-19 5:-12 6:-13 7:-11 11:17
near:ampu	0:-11 3:-18 4:-22 5:37 6:-23
near:anch	5:11
near:and	2:-62 4:-20 7:-27 8:22 9:-21 11:-16
near:anda	5:-11 6:26
near:andr	2:-14 4:-26 5:19 6:-16 8:-24 10:27
near:ango	4:-10 5:-11 6:-12 7:21
near:anim	4:21 7:-18
near:anno	0:-19 2:-22 3:-8 4:-28 5:-12 6:40 7:-16 10:23
near:anot	0:-35 1:-21 2:-43 3:32 4:19 6:-17 8:-37 9:-21 10:-14 11:-15
near:answ	0:23 2:-18 3:-11 4:10 5:-38 6:-40 7:25 10:-29
near:anth	3:-8 4:-9 6:24 7:-24 10:-15 11:-12
near:anti	0:-17 5:10 6:21 10:-8
near:any	3:31 4:17 7:-19 9:-25
near:aomo	3:-14 5:47 6:-43 7:-14
near:apar	0:-20 2:-16 4:-21 5:18 6:23 7:-25
near:apie	6:-16 8:20 10:-9
near:appe	5:9
near:appr	0:10 2:-9 4:13 9:-17 10:-23 11:17
near:apri	0:-10 1:-18 2:-19 4:-38 5:-43 6:18 7:-29 9:24 11:-32
near:arab	3:-11 5:-19 6:31 7:-18
near:arak	0:28 3:-22 6:-20 8:26 10:-29 11:-32
near:are	0:-81 1:-36 2:-37 3:29 4:29 6:-78 7:22 9:-31 10:-17 11:-40
near:area	1:-10 2:8 4:-14 7:-26 9:-23 10:-13 11:9
near:arge	0:-12 5:-12 6:22
near:argu	6:15
near:arm	0:-16 2:-28 4:-25 5:31 6:-35 7:-10 8:29 10:-41 11:-17
near:arme	0:-22 1:-13 2:-39 3:-56 4:29 5:-16 6:-27 8:15 9:21 10:-26 11:-25
near:armo	0:-14 3:14
near:army	1:-17 2:-10 3:15 4:-98 5:-28 6:50 7:-45 8:-20 9:-36 10:18 11:-46
near:arou	1:-13 2:-25 4:-35 5:-15 6:26 7:14 8:-22 9:-42 10:17 11:9
near:arre	0:-51 2:-9 4:-26 5:-15 6:29 7:33 10:12
near:arri	0:10 1:-14 2:-35 3:-42 4:-63 5:-31 6:-44 7:9 8:-36 9:41 10:-69 11:29
near:arro	5:21 6:-18
near:arti	0:-15 1:24 3:11 4:-9 6:-11 7:-16 9:-24 10:-12
near:ash	5:-9 6:14 11:9
near:asho	2:-9 4:-33 5:-16 6:-10 7:21 10:20
near:aske	0:-11 3:-15 4:31 6:-48 10:-21 11:-19
near:asks	6:8
near:asle	0:-9 2:-23 4:-27 6:38 8:-9 10:-20
near:asph	5:-27 6:28
near:assa	3:-21 4:-8 5:-27 6:18 7:20 9:-10 11:14
near:asse	0:-17 1:31 2:17 3:-21 6:-45 9:-18 10:-10 11:21
near:assi	2:16 4:-10 6:-13 8:-13
near:asso	0:28 2:-17 3:-19 4:30 5:-21 7:-30 8:-9 9:-9 10:-12
near:asyl	3:-27 9:35 11:-20
near:atla	3:-18 4:-11 5:-25 6:28 7:-10 9:-12
near:atta	1:-19 2:-71 4:-25 5:15 6:35 7:-24 8:-20 10:-56 11:-30
near:atte	0:-13 2:-9 4:-21 5:52 6:-34 7:-22 8:-9 10:-23
near:attr	3:-13 4:-18 5:-25 6:38 7:-13
near:aug	4:-26 8:-8 10:23
near:augu	1:-17 2:-26 3:19 4:-22 5:-34 6:21 7:-47 8:-46 9:-50 10:25 11:11
near:aust	0:-24 2:-15 4:14 5:-16 7:18 10:-31
near:auth	1:-23 2:-13 3:-20 4:-62 5:9 7:8 8:9 9:9 10:12 11:-19
near:autu	0:-14 3:10 5:-8 9:-17 10:18
near:aver	0:-14 3:-28 5:-9 6:-34 7:-11 9:50 10:-8 11:-13
near:awar	5:11
near:away	0:45 1:-11 3:-16 4:-41 6:-71 7:9 8:-48 9:-8 10:36 11:-38
near:awda	5:-12 6:14
near:axis	4:19 10:-13
near:azer	0:-13 2:-10 4:16 6:-10 7:18 10:-24 11:-9
near:baal	6:10
near:baba	0:-10 2:-9 3:-11 4:22 6:-12
near:babi	0:-18 3:27 4:-27 5:-23 7:-16 9:-14
near:baby	5:8 6:9 7:-9
near:back	0:-73 1:-36 2:34 3:-54 4:-67 5:-35 6:-39 7:-104 8:-43 9:-42 10:47 11:78
near:badl	0:-10 3:-10 4:-18 5:31 6:-20 7:-32 10:18
near:badu	0:-12 3:13 4:-11 5:-52 6:20 7:12 9:-21 10:-14 11:-20
near:bagh	0:-25 4:-18 10:19 11:27
near:bags	5:-10 6:21 10:-9
near:baid	3:23 6:10 9:-30 11:-12
near:bake	0:-9 2:-15 4:-22 5:-12 6:34 7:-16 8:-11 10:-22
near:baku	0:-9 2:-18 3:-25 4:29 5:-13 6:-21 9:13 10:-14
near:bali	3:15 5:-8 9:-11
near:ball	5:15 7:-13
near:balo	0:10 2:-13 5:-11 7:-8
near:bama	0:18 3:31 4:-10 5:-9 6:-17 7:-8 8:18 10:-23 11:-34
near:bamb	5:23 6:-18
near:band	0:-38 1:-8 2:-29 3:-11 4:11 5:-12 6:-31 7:-24 8:-20 9:-8 10:46 11:-11
near:bang	3:-54 4:13 5:-22 6:-37 7:-23 8:-18 9:54 10:11 11:-39
near:bank	0:-16 3:-18 6:8 7:-11 9:23 11:-14
near:bapt	3:20 4:-9 5:-10 6:-14
near:bara	3:11 5:-24 6:13 7:-11 9:-20 11:16
near:bare	0:-29 2:-24 4:-8 5:-28 6:18 7:-8 10:28
near:barr	2:-25 6:29 10:-16
near:base	0:31 1:-8 2:-10 3:24 4:-35 5:-14 6:-17 7:-26 9:-22 10:-29 11:-17
near:basi	3:12 6:13 7:8 11:-9
near:bask	3:16 5:-12
near:bass	6:20
near:bata	5:-9 6:11
near:batc	10:8
near:batt	2:-11 4:18 10:-10
near:bay	6:12
near:bbc	6:11
near:beac	2:20 4:-12 7:-19 10:-9
near:bear	0:27 4:-17 5:8 6:-27 7:-25
near:beat	0:-46 2:12 4:-46 5:59 6:-44 7:-33 8:-16 10:-43
near:beau	3:30 6:-17 9:-11 11:-25
near:beca	0:-46 1:-11 2:-14 4:-11 5:43 6:-37 8:-36 9:-33 10:19
near:beco	0:28 2:-8 4:20 6:-25 10:-28
near:bed	4:-21 5:17 7:-10 8:-15 10:-36 11:-16
near:bedo	0:-44 2:-8 3:18 4:-44 5:-28 6:36 7:-12 8:23 9:-14 10:-42 11:-22
near:bedr	3:28 4:-9 5:-27 6:-17 7:-13
near:beds	0:16 3:10 4:-9 6:-16 9:-9 10:-13
near:been	0:15 1:-19 2:-42 4:-36 6:-13 9:-67 10:28 11:-61
near:befo	0:-42 1:-22 2:-11 3:-21 5:-40 6:19 7:-63 8:20 10:-10 11:9
near:bega	1:-8 2:-21 3:-23 4:-46 5:-34 6:48 7:-17 8:-18 9:-26 11:13
near:begi	4:-9 5:-17 7:19 9:-16 11:-9
near:begu	0:-9 3:-16 5:-14 6:-29 7:29
near:behe	1:-15 4:-9 5:-22 7:10 10:-14
near:behi	0:-21 2:-35 3:-9 4:45 5:-30 6:21 7:-30 8:-8 9:-12 10:-48
near:bein	0:-38 1:-17 2:-15 3:-39 5:27 6:-11 7:9 8:26 9:-12 10:-58 11:-37
near:beka	5:-32 6:33
near:bela	0:-45 2:-28 3:-9 4:-34 5:-29 7:-12 9:-9 11:34
near:belg	3:-34 5:24 6:23 7:-16 9:-35 11:-32
near:beli	1:-17 2:-9 4:35 5:-58 7:8 8:-23 9:-32 10:8 11:-36
near:bell	0:-12 2:-11 3:22 4:-12 6:-10 9:-15 10:15 11:-14
near:belo	1:-13 2:-40 3:-21 4:-28 5:-8 7:21 8:26 9:-20 10:-54 11:-10
near:belt	0:-23 4:-10 5:-14 6:32 7:-20
near:bene	3:16 5:-12 6:20 7:-15
near:beni	4:-9 5:23 6:-22 7:-11 8:-18 10:16
near:benu	0:9 2:-8 3:-9 4:-18 5:-17 7:14
near:besi	0:-41 1:-11 2:-29 4:25 5:24 6:-24 7:20 8:-8 10:-26 11:-8
near:betw	0:22 2:-31 3:8 4:-43 5:-37 6:-16 7:-11 8:-28 9:-21 10:38
near:beyo	5:-16 6:26
near:big	6:9
near:bigg	3:-12 8:12 9:18 10:-8 11:-11
near:bill	6:-10 7:15
near:biom	3:-9 9:16
near:bira	6:15 9:-8
near:birt	2:-11 3:-11 5:-8 6:24
near:bisc	6:12
near:bish	0:-33 2:-12 3:-24 4:-40 5:-21 6:-21 7:23 8:-11 10:45 11:-21
near:bite	0:-21 2:-14 4:-18 5:39 6:-33 7:-10 10:-12
near:blac	6:10
near:blam	0:-8 5:-28 6:37 10:-13
near:blan	3:11
near:blas	2:-14 5:33 6:-13 7:-18
near:blaz	3:21 6:16 9:-11 11:-12
near:blee	2:24 4:-24 5:38 6:-35 7:-12 10:-8
near:blew	2:-8 5:-8 6:28 7:-12
near:bloc	0:-8 3:35 5:-13 6:-13 7:-16 9:-15
near:bloo	3:9 5:-19 6:18
near:blow	6:14
near:blue	2:-9 4:-24 5:29 6:-28 9:-9 10:-21
near:boar	0:33 2:-38 3:-17 4:-63 5:20 6:8 7:-24 9:-11 10:-10
near:boat	1:-14 2:-24 3:33 4:-27 5:-37 7:13 8:-13 9:-34 10:-32 11:-27
near:bodi	0:-43 1:-18 2:14 3:-26 4:-36 5:-43 6:38 7:16 8:-62 9:-12 10:-17
near:body	0:22 2:-12 4:-9 5:-11 6:28 7:-24 8:-33 10:-17
near:bogo	3:-10 4:-16 5:13 10:14
near:boko	0:11
near:bola	6:-13 10:21
near:boli	0:-8 5:23 7:-21
near:bomb	0:-9 6:15 10:-9
near:bone	0:-19 4:-8 5:42 7:-39 10:-11
near:book	0:-10 3:-21 4:-34 5:-45 6:31 7:9 9:17 10:-11 11:-44
near:bord	0:8 1:-13 2:-30 3:-41 4:-40 5:-23 7:-35 8:11 10:26 11:-23
near:bore	5:-29 6:31
near:born	0:-11 3:-12 6:27 10:13
near:bosa	0:-37 2:-14 4:-15 5:-13 6:-21 7:-16 10:41
near:bosn	6:10
near:both	0:-46 2:-10 3:-11 4:-24 5:24 6:24 7:-15 8:-26 9:-21 10:15
near:boug	0:-11 2:-10 4:-10 6:-27 10:28
near:bowl	3:13
near:box	6:-9 7:16
near:boy	0:10 1:-8 2:15 3:-11 4:-28 5:51 6:-44 8:-11 10:-13
near:boys	0:12 1:14 2:-30 3:-29 4:-33 5:-38 7:-19 8:16 10:-8
near:bran	0:-32 2:-12 5:-15 6:36 8:-16 10:-10
near:brea	0:-19 2:-10 3:-19 4:20 5:-27 6:33 7:-39 8:-8 10:-18 11:-14
near:brid	0:-13 3:-28 4:-12 8:-14 9:29 10:17 11:-21
near:brie	0:-9 2:29 6:-36 8:13 10:-14
near:brig	3:-13 4:8 6:29 8:-12 10:-12 11:-17
near:brin	0:-9 1:-9 2:-21 3:-14 4:-17 5:-14 7:-28 8:-29 10:16 11:14
near:brit	0:-14 3:-27 4:-9 5:-26 6:41 7:-23 9:-10
near:broa	0:12 5:-18 6:22
near:brok	0:-40 1:-8 2:-38 3:-30 4:-51 5:46 6:-13 7:-12 8:27 9:-13 11:-25
near:brot	0:-38 2:-10 3:-20 4:-51 5:-50 6:75 7:-49 8:22 9:-13 10:-48 11:-14
near:brou	0:-67 1:-15 2:-25 4:-50 5:36 6:-12 7:-16 8:-8 9:25 11:-48
near:brui	5:8 7:-15
near:buch	3:-9 5:33 6:-20
near:buil	0:-11 2:-12 4:-20 5:-16 6:29 7:-30 10:-15 11:-23
near:buka	3:10
near:bulg	0:-38 2:-31 4:19 5:27 6:-45 7:-10 8:-15 10:12
near:bull	0:-19 2:-25 3:-22 4:-12 6:20 7:-20 8:-14 10:-19
near:bund	2:-8 6:-11 10:18
near:bure	3:-20 5:-9 6:-12 7:-10 9:24 11:-11
near:buri	0:-37 1:-19 3:-21 4:-51 5:-49 6:96 7:-54 9:-14 10:-22 11:-8
near:burk	0:-17 2:22 4:-15 6:-29 9:8 11:-16
near:burn	0:-9 1:-28 2:-58 3:20 4:-37 5:20 6:15 7:-22 8:-20 9:-45 10:-55
near:burs	6:12
near:buru	3:-67 5:-10 6:-29 7:12 9:75 10:-15 11:-54
near:bury	0:-15 2:-16 3:11 4:-14 5:-28 6:36 7:-8 8:-15 10:-24
near:bus	0:20 2:-26 3:-22 4:23 5:-19 6:31 7:-22 10:-37
near:buse	0:-9 2:-14 3:-28 4:-13 5:11 6:11 7:-10 8:-35 9:-19 11:32
near:bush	0:23 4:8 5:-9 6:-18 8:-13 10:-27
near:busi	3:-9 5:-14 6:-22 7:26
near:but	0:13 1:-11 2:-34 3:-12 4:8 5:10 6:-28 7:24 8:-17 9:-41 10:-38 11:27
near:butc	6:8
near:byst	0:-11 4:-20 5:21 6:-10 7:-14 10:-11
near:cabi	3:10
near:cabs	2:-11 6:20
near:cair	3:-8 4:-8 6:21
near:calc	6:-11 7:15
near:cali	3:9
near:call	1:-9 2:26 3:-15 4:-12 5:-37 6:-10 7:15 8:-9 9:-12 10:-14
near:camb	3:25 4:13 5:-9 9:-16 11:-9
near:came	0:-52 1:-31 2:-12 3:-35 4:-19 6:-39 8:-17 9:11 10:28 11:14
near:camp	0:-56 2:-24 3:37 4:-23 5:-9 6:-76 7:-25 8:-45 9:27 10:14 11:-27
near:can	2:-26 3:21 4:-37 5:-36 6:37 7:-9 8:-9 9:-17 10:-23 11:-30
near:cana	3:19 9:-16
near:cani	5:16
near:cann	3:11 4:-17 5:-13 6:-32 7:44 11:-8
near:cano	6:18
near:cant	0:-15 3:-11 4:-22 5:-36 6:44 7:-14 10:-18
near:capi	0:11 4:-16 7:-22 10:-8 11:9
near:caps	2:-10 3:-9 6:35 7:-24
near:capt	0:8 1:-23 2:26 3:-47 4:24 5:-71 6:-93 8:64 9:-29 10:-53 11:-38
near:car	0:17 2:-25 3:-31 4:-30 7:10 8:-10 9:-8 10:8
near:cara	0:-9 4:14 10:-12
near:carb	5:32 6:-29
near:card	0:27 3:-13 4:-19 6:-18 10:-9 11:13
near:care	0:-13 2:-11 3:-14 4:-29 6:-21 7:-42 8:-22 10:46 11:-13
near:carg	5:-10 7:11
near:carl	5:-10 6:22
near:carn	6:13
near:carr	0:38 1:-25 2:-19 3:-31 4:-48 7:-37 9:-9 10:-22 11:-26
near:cars	6:8
near:cart	0:22 2:-23 4:-10 5:27 6:-18 7:-12 8:-9 10:-17
near:case	0:28 3:-23 4:-12 5:-21 6:14 7:-9 9:-13 10:-24 11:-14
near:cash	3:-14 6:-17 8:-16 9:-15 11:22
near:cass	3:-18 5:-13 6:11 7:-12 9:20 11:-14
near:cast	0:-23 2:-9 3:10 4:-17 5:-30 6:37 7:-20 8:-8 10:-10
near:casu	1:19 2:-8 3:-11 4:-12 5:-25 6:14 7:-14 8:-13
near:cata	0:-8 3:12 4:-9
near:cate	0:-27 4:-22 5:-10 6:9 7:11
near:cath	0:31 2:-9 4:-29 5:-18 6:-22 8:-19 9:-11 10:13
near:catt	0:11 2:-9 3:-11 4:17 5:23 6:-14 7:-14 8:-14 10:-32
near:cauc	0:16 4:9 5:-9 10:-17
near:caug	2:-11 4:9 5:-9 6:16 10:-11
near:caus	0:-11 1:24 5:-23 6:-9 8:-9
near:cave	0:-17 10:17
near:ccor	3:-8 4:-9 6:25 7:-24 10:-15 11:-12
near:ceas	0:14 1:27 2:20 4:-20 5:-22 6:-10 8:-24 10:-17
near:cebu	3:-21 5:32 6:-11
near:ceil	5:10
near:cell	0:-50 1:-17 2:38 3:-31 4:54 5:-34 6:-71 7:-30 8:-22 9:-22 11:-11
near:ceme	0:-10 2:-18 3:-24 4:26 5:-18 6:8 7:-17 10:-30
near:cens	1:-9 3:-15 4:-15 6:-22 7:26 9:-15
near:cent	0:-49 2:-46 3:45 4:-51 5:15 7:-14 9:-51 10:-39 11:-18
near:cere	0:-10 4:16 10:-15
near:cert	0:-13 2:-11 4:20 5:-13 6:20 8:-12 10:-18
near:chad	3:-54 6:-8 9:58 11:-38
near:chai	0:13 2:-13 3:-21 4:-25 5:-13 6:-19 7:-20 8:-11 10:24
near:chan	2:-10 3:20 4:-15 9:-9 10:-11
near:chap	0:23 3:-37 6:-21 9:-11 10:-26 11:31
near:char	0:-27 2:-12 3:-22 4:29 6:14 7:-8 9:23 10:-32 11:-18
near:chas	2:-9 5:15
near:chec	0:9 2:-19 3:-31 4:-16 5:12 6:-24 7:22 8:-11 9:-22 10:-32 11:27
near:chen	3:11 5:-20 6:-20 11:12
near:cher	6:-10 8:12
near:ches	2:23 5:15 6:-27 7:-10
near:chib	0:33 4:-28
near:chie	1:-15 2:-26 3:-53 4:-31 5:-24 6:-36 7:10 8:-19 9:32 11:19
near:chil	0:31 1:-45 2:-95 3:25 4:-74 5:-32 6:18 7:9 8:-82 9:-19 11:-29
near:chin	0:26 3:-17 4:-15 5:-32 6:8 7:14 10:-48
near:chiu	3:31 9:-31
near:choi	3:-12 5:-9 6:16 7:9
near:chol	3:-26 5:-8 6:38 7:-8 9:-10
near:choo	7:16
near:chos	5:-16 6:-16 7:-11 9:-30 10:-10 11:34
near:chri	0:26 3:36 4:-34 6:-47 7:-24 8:-13 9:-13 10:8 11:-27
near:chur	0:14 2:-19 3:-36 4:-36 5:-37 6:24 8:-23 9:-23 10:11 11:24
near:circ	0:-29 3:-16 5:-20 7:21 8:-10 10:-16 11:-8
near:citi	0:-33 2:23 3:-24 4:-44 5:-18 6:16 7:-36 8:20 9:-10 10:-29 11:20
near:city	0:-16 1:-12 2:-32 4:-47 5:39 7:-43 9:-45 10:13 11:-33
near:civi	0:-33 1:-36 2:-51 4:-20 5:21 6:-16 7:-28 8:43 9:-53 11:-15
near:clai	0:15 1:15 3:-36 4:-21 5:-30 6:32 7:-41 8:-44 9:-19 10:-18
near:clan	4:-26 8:25 10:-21
near:clar	2:18 4:-13 6:-12
near:clas	0:14 2:-23 3:37 4:-12 5:-38 6:14 8:-8 9:-39 10:-10 11:-22
near:clea	3:9 4:-13 5:-24 6:18 7:-10 8:-17 9:-30 10:-21 11:18
near:cler	2:28 3:-14 4:-33 5:-26 6:-35 7:26 10:-35
near:clim	3:-11 5:-18 6:42 7:-27
near:clin	3:-33 4:-15 5:33 6:-14 7:-9 9:26 10:-22 11:-18
near:cloc	3:-8 5:-25 6:28
near:clos	0:-34 1:-8 2:-11 3:-12 4:-19 5:-22 6:11 7:16 9:10 10:-10 11:-41
near:clot	5:-12 6:17
near:clou	0:-27 3:-11 6:30
near:club	2:-9 4:15 7:-9 8:12 10:-22
near:coac	10:14
near:coal	5:-28 6:29 7:-18
near:coas	0:-27 1:10 2:-20 3:-12 4:-28 5:-43 7:14 8:-8 9:40 10:-33 11:-32
near:coca	4:-13 10:12
near:coff	0:-40 1:-10 2:44 3:-25 4:-30 5:-40 6:-54 7:15 8:-14 9:-18 11:11
near:cold	2:-19 3:14 6:24 9:-11
near:coli	3:35 5:-30 6:-30 9:-9
near:coll	0:-53 1:-23 2:-35 3:22 4:10 5:-29 6:26 7:-17 8:-33 9:-46 10:32 11:-26
near:colo	0:-36 1:10 2:13 3:-12 8:-42 10:12
near:colu	0:-10 2:23 3:19 4:-18 6:-11 9:-19 10:-8
near:comb	3:-15 5:13 6:-10 8:-15 10:17 11:17
near:come	0:-69 1:16 2:-22 3:-34 5:-35 6:-65 7:-11 9:29 10:48
near:comi	0:-8 3:-31 4:-29 5:-14 6:-21 7:-14 9:32 10:18 11:-16
near:comm	0:29 1:-37 2:-55 3:-17 4:-90 7:-20 9:-51 11:35
near:como	3:-27 5:-15 6:-11 11:29
near:comp	0:-12 1:-11 2:-27 3:-58 4:-54 6:32 7:-12 9:16 11:11
near:conc	2:-29 3:-25 4:12 6:9 7:-26 8:20 9:-9 10:-26
near:cond	0:-18 2:-14 3:-14 4:9 5:47 6:-24 7:-30 8:-9 10:-28 11:8
near:conf	1:-26 2:-10 3:-28 4:23 7:-40 9:-58 10:15 11:-22
near:cong	2:-13 3:-30 4:-23 5:-9 6:21 8:-20 9:36 10:14 11:-26
near:cons	0:9 3:-15 4:-47 6:-12 7:17 8:-27 9:-12 10:19 11:-15
near:cont	1:-20 4:17 5:21 6:-57 7:36 8:-16 10:-50 11:-17
near:conv	0:9 1:-9 2:-21 3:-44 4:19 5:-20 6:-24 7:-19 8:-9 9:25 10:-24 11:16
near:cook	0:-32 2:17 3:15 5:-9 6:-35 7:22 8:-12 9:-9 10:23 11:-9
near:coor	0:-34 2:-8 3:23 4:-10 5:-34 6:-10 8:38 9:8 10:-39 11:-45
near:copp	6:17 7:-9
near:cord	6:12
near:corn	0:-28 2:24 3:-9 4:25 6:-30
near:corp	0:-16 2:-10 5:16 6:-14 7:9
near:corr	0:-17 4:10 5:34 6:-23 7:-29 8:-8 9:13 10:-13 11:-10
near:cost	0:-25 1:-11 2:-9 4:-29 5:-38 6:48 7:-18 8:-10 9:-31 10:-9 11:-16
near:coul	1:-27 2:14 3:-24 4:-44 6:14 7:-13 9:20 10:-47 11:-35
near:coun	1:-11 2:-86 3:-24 4:-18 6:24 7:-22 8:-59 10:-71 11:27
near:coup	4:-9 5:-10 6:17 7:15 9:-9
near:cour	1:-13 2:9 3:-13 4:-20 5:-36 6:-46 7:9 8:33 9:-17 10:-20 11:31
near:cous	0:25 3:-12 5:-25 6:-16
near:cove	0:-10 2:-8 3:13 4:16 5:-26 6:12
near:cows	4:-11 5:-15 6:-9 7:18
near:crac	3:-29 9:28 11:-16
near:cram	3:14 9:-12
near:cras	0:-8 3:-10 4:-9 5:-15 6:39 7:-19
near:cred	4:11 10:-9
near:cree	5:-10 6:22 7:-10 10:-12 11:-12
near:cres	0:-8 2:-14 3:21 7:13 9:-15 11:-8
near:crew	2:-25 3:-11 5:-25 6:11 7:-19 8:-15 10:12
near:crim	2:-8 4:11 10:-9
near:cris	0:-8 1:-8 3:21 6:-15 7:-9 9:20 11:-15
near:crit	2:-21 3:-11 4:-20 5:75 6:-75 7:-47 8:-10 10:-30
near:cros	0:-57 1:-29 3:-10 4:-59 5:-56 6:-67 7:-9 9:26 10:29
near:crow	6:10
near:crus	5:17 7:-16
near:cruz	6:13
near:cucu	3:42 4:-8 5:-12 6:-9 7:-28 9:-13 11:-31
near:culv	6:9 7:-10
near:curr	3:-10 4:-10 7:18 9:13
near:cust	0:-18 2:30 4:27 5:-24 6:-42 8:-17 9:-11 10:-26 11:-9
near:cut	0:-32 1:-11 2:35 3:15 4:-36 5:35 6:-41 8:-12 9:-19 10:-35 11:-22
near:cuts	0:-37 2:-27 3:-19 4:-29 5:76 6:-59 7:-26 8:-12 9:-10 10:-34
near:cycl	6:38 7:-25 10:-10 11:-13
near:cypr	6:32 7:-26
near:czec	5:-26 6:30 7:-8
near:daba	5:-24 6:25
near:dail	0:-11 3:-27 6:-32 9:40
near:dak	4:-12 7:19 9:-13
near:dali	0:-21 2:28 3:30 4:-14 5:-26 6:-40 7:-11 8:-17 10:-27 11:-8
near:dam	0:8 4:-9
near:dama	0:18 3:23 4:16 5:46 6:-48 7:-20 8:-10 9:-36 11:-21
near:dang	3:29 5:-24 6:-21
near:dani	2:25 4:-10 5:-8 6:-27 10:-10
near:dara	3:62 6:-20 9:-58 11:-32
near:darf	3:-11 6:-16 11:9
near:data	1:-13 3:-8 5:-11 6:31
near:date	0:-9 3:-22 4:-8 5:-23 6:26 8:-32 10:26 11:18
near:daug	5:-23 6:48 7:-30
near:dava	6:15 7:-13
near:davi	3:-24 5:24 6:-19 11:13
near:dawn	2:-35 3:15 4:-31 5:-31 6:26 7:-26 8:-14 9:11 10:14 11:-11
near:day	0:-20 1:22 2:19 3:-12 4:-41 5:-14 6:-20 7:-20 10:-18 11:17
near:days	2:-17 4:-39 5:-49 6:17 7:-62 8:-23 9:9 10:19 11:-57
near:dead	0:-47 1:17 2:31 3:-53 4:-60 5:-27 6:58 7:-12 8:-63 9:-78 10:-29 11:-52
near:deal	0:-13 2:-21 4:-18 5:-29 6:31 7:-8 8:-8 10:23 11:-45
near:deat	0:-61 1:-27 3:-74 4:-48 5:-12 6:78 7:-36 8:-26 9:-28 10:-44 11:-39
near:debr	3:-15 5:13 6:-13 11:16
near:dec	4:-17 8:16
near:deca	0:17 2:-21 3:-20 4:16 6:20 8:-11 9:20 10:-27
near:dece	0:12 2:-13 3:-52 4:-37 5:-36 6:27 7:-41 11:10
near:deck	0:-18 2:-11 4:22 10:-14
near:decl	0:-20 4:-26 5:-22 6:-17 7:33 8:-14 9:-14 11:-18
near:deep	0:12 3:-13 6:-11 9:12
near:defe	0:30 2:-17 3:22 4:-29 5:-51 6:24 7:-24 8:13 9:-24 10:-48 11:12
near:defi	6:9
near:degr	3:17 4:-8 5:15 6:-14
near:dehy	5:8
near:del	6:11
near:dela	0:-34 2:18 4:32 5:-31 10:-28
near:dele	0:-15 4:32 5:-8 7:-11 8:-23 9:-32
near:deli	2:-11 6:19
near:delt	0:21 4:-17 5:-16 6:29 7:-11 10:-26
near:dema	0:-10 2:15 3:-9 4:8 5:-24 6:-15 7:14 8:-11 9:-18 10:-23
near:demi	1:12 6:-9
near:demo	3:-12 4:-9 7:-8 9:17 10:-19 11:13
near:deni	2:29 4:-30 5:-22 6:-9 7:-8 8:10 10:-26
near:depa	0:-41 1:-10 2:-9 4:-22 5:-25 6:44 9:-25 10:-12 11:10
near:depl	0:-8 4:20 7:-11
near:depo	0:37 1:-11 2:-13 3:-45 4:-37 7:-24 8:17 9:-41 10:-37
near:depr	0:-10 2:-14 3:-8 4:-9 6:21 8:17 10:-10 11:-19
near:depu	3:10 4:-14 5:19 6:-36 7:-15 9:-33 10:-9 11:29
near:dera	3:28 5:-15 9:-14 11:-14
near:desc	0:-36 4:-28 5:38 6:-28 7:11 8:-12 10:-15
near:desi	3:-25 4:-19 6:-17 7:-11 8:30 9:25 10:-9 11:-8
near:desk	0:-8 3:12 4:-12 5:-30 6:-33 7:32 9:-20 11:-12
near:dest	0:-22 2:19 4:-25 9:-9
near:deta	0:24 1:-13 2:-32 3:-41 5:-23 6:-58 7:-50 8:53 9:-41 10:-20 11:-28
near:dete	0:-35 2:13 3:-34 4:56 5:-29 6:-43 7:-34 8:12 9:-30 10:-32 11:-8
near:devi	6:13
near:dhak	9:-20 11:19
near:dhow	0:-20 2:28 4:20 5:-8 6:-30 7:-17 8:-8 10:-21
near:dial	4:-19 5:33 6:-32
near:did	0:-15 1:-10 2:37 4:-22 5:-71 6:42 7:-63 8:-28 9:-33 10:-32 11:18
near:die	0:-17 2:36 3:-29 4:-14 5:-37 7:-18 9:-10 10:-8
near:died	0:-99 2:69 3:-65 4:-17 5:-60 6:67 7:-42 8:-40 9:-68 10:-76 11:-64
near:dies	5:-25 6:24
near:diff	3:-10 5:17 6:-16 7:-14 9:10
near:dig	6:-18 7:21
near:digg	0:-8 5:-18 6:-32 7:34
near:dill	2:-13 3:-11 4:21 6:12 9:-8
near:dipl	3:-9 6:-9 9:17
near:dire	0:-44 1:-10 2:-26 3:-8 4:-21 6:-17 7:-27 8:41 10:-10
near:disa	0:-30 1:28 2:-13 3:-47 4:-45 6:-27 7:39 8:-9 9:-52 10:-19 11:17
near:disc	0:-10 3:-31 5:55 6:-49 7:-21 10:-12
near:dise	1:-15 7:16
near:dism	4:-12 6:25 10:-12
near:disp	0:-22 1:-16 2:-12 3:63 4:10 5:-47 7:-47 8:-22 9:-38 10:-24 11:-17
near:diss	0:-21 4:20 8:-11
near:dist	0:-10 1:-11 2:-37 3:29 5:23 6:21 7:-41 8:-41 9:-41 10:-28 11:-9
near:dive	0:-8 6:10 10:9
near:divi	5:12
near:djib	0:28 2:-25 4:-31 8:-14
near:dna	0:-8 4:-14 5:-14 6:40 7:-27 9:-11
near:dnip	2:-16 6:29
near:dock	6:8
near:doct	0:-20 1:-14 2:-25 3:-25 4:37 5:63 6:-82 7:-50 8:-24 9:-20 10:-49 11:-8
near:docu	0:-9 1:-9 2:16 4:-12 5:-10 10:-11
near:does	4:10 5:-9 6:12 7:-11 8:13 10:-19
near:dog	2:-19 5:-15 6:25
near:dogs	3:14 6:-12
near:doin	4:-10 6:20
near:doll	3:16 6:-12 7:-11 9:-13 10:21 11:-10
near:dome	6:20 7:-12
near:domi	3:-19 9:-11 11:23
near:dona	5:-16 6:19
near:done	0:-11 2:-12 3:-31 4:-15 5:-14 6:28 7:-19 9:-29 10:-10 11:35
near:donk	6:8
near:door	0:-23 2:-9 3:-34 4:24 5:30 6:-59 7:16 10:-30 11:-14
near:dorm	0:8 4:-11
near:doub	2:-9 3:25 4:-27 5:-10 6:-20 7:14 9:-27 10:-16 11:-18
near:down	0:-73 1:-30 2:-55 3:17 4:31 5:-14 6:16 7:-27 8:-38 9:-37 10:-12 11:-58
near:doze	0:33 2:-21 3:-29 4:-11 5:-27 6:29 7:-36 8:-35 9:-18 10:-42 11:22
near:drag	0:8 2:-8 3:-11 4:-16 5:-8 7:-8 8:-8 10:-23
near:draw	6:-20 7:21
near:drc	3:-18 4:-10 6:-10 8:-12 9:24 10:17 11:-18
near:dres	0:-23 2:-12 4:-15 5:36 6:-34 10:-25
near:drew	4:-8 6:16
near:driv	0:22 1:-17 2:-56 4:21 5:-31 6:-37 7:-61 8:-31 10:19 11:16
near:dron	0:-19 2:-28 3:-9 4:-15 6:40 7:-22 10:-9
near:drop	0:-10 1:-16 3:-36 6:26 7:-15 9:-15 11:17
near:drou	3:40 9:-31 11:-23
near:drov	1:-12 2:-15 4:-24 5:14 6:-25 7:-19 8:-18 10:23 11:-33
near:drow	0:-29 1:-23 3:-27 4:-18 5:-45 6:76 7:-31 9:-28 10:-14 11:-19
near:druz	0:-21 3:-15 4:-20 5:-22 6:31 8:-10
near:dry	3:22 9:-17 11:-19
near:dtm	3:12
near:due	0:-8 2:37 4:-20 5:-26 7:-24 8:-15 10:12
near:dug	0:-33 2:-17 3:-27 4:-25 5:-25 6:64 7:-31 8:-10 10:-18 11:-8
near:dump	6:11
near:duri	0:-17 1:10 2:-34 3:-50 5:12 6:24 8:-28 9:-29 10:-27 11:43
near:duty	5:-23 6:25
near:dyke	3:29 9:-19 11:-25
near:each	1:-8 2:-33 3:-22 4:-59 5:-48 6:10 7:-25 9:-13 10:18 11:-18
near:earl	0:-27 1:-10 2:-20 4:-35 5:-32 6:21 7:20 8:13 9:17 10:-11 11:-62
near:eart	3:-11 5:13 6:18 7:-16 9:-8
near:east	0:-21 2:-17 3:-23 4:-10 5:-30 6:8 8:10 9:10 10:-18 11:17
near:econ	0:10 10:-8
near:ecua	0:-8 2:-11 4:-16 5:9 6:20 8:-16 10:17
near:edge	3:8 5:-9 6:14 7:-11
near:educ	1:-9 3:-10 5:18 6:-14 7:-8
near:efe	6:8
near:effe	0:-8 6:25
near:egyp	0:-13 2:-10 3:-44 4:-23 5:-21 6:26 7:-17 8:33 9:26 10:-40 11:-30
near:eid	6:12
near:eigh	0:-9 1:11 2:-21 4:19 5:10 6:-25 8:-34 9:-19 11:-44
near:eith	0:-16 2:-32 4:-34 5:-22 8:45 10:-26 11:-17
near:elde	0:-33 1:-8 3:11 4:-41 5:-32 7:-34 8:-23 10:34 11:-28
near:elec	0:-18 2:-10 3:-8 4:12 5:18 7:-22 10:-24
near:elem	3:-20 10:-19 11:23
near:elev	0:22 1:-11 2:-50 3:-26 4:-30 5:-31 6:33 8:17 9:-32 10:-35 11:17
near:elim	0:-39 2:-14 3:-9 4:-24 5:-18 6:59 8:-9
near:eliy	0:-12 3:8 4:-13 5:-49 6:17 7:10 9:-21 10:-13 11:-19
near:eliz	5:18
near:eln	2:-17 3:-10 4:21 5:-11 6:-27 7:-11 8:-31 10:28
near:else	4:-8 6:11 7:-9 9:-37 10:-9 11:20
near:emba	0:-27 3:15 4:-19 6:-17 7:-11 8:-11 9:-28 10:36 11:-18
near:embr	2:-22 5:-18 6:34
near:emer	0:-18 1:-8 2:-27 6:-47 7:10 8:18 11:-21
near:emir	0:26 2:-17 4:-26 5:-8 8:-27
near:empl	0:9 2:-12 4:30 5:-16 7:-16 8:-46
near:empt	3:-13 11:14
near:encl	0:-8 2:36 4:-13 6:-28 10:-26
near:enco	6:12
near:end	0:-22 2:22 3:-16 4:-24 5:13 6:-37 7:18 10:8 11:-32
near:enda	6:9
near:ende	6:-9 7:9
near:ends	10:18
near:enem	0:-15 3:-15 4:-12 5:10 6:22 9:-8
near:ener	0:18 4:-12 5:-12 6:-14 7:17 8:18 10:-25
near:enga	0:-11 4:-12 5:-23 6:39 7:-8
near:engi	0:-33 3:20 4:-20 5:-9 6:-15 7:22 8:-16 9:-10 11:-12
near:enou	5:9
near:enro	3:-21 9:31 11:-17
near:ente	3:-52 4:-12 5:-20 7:15 9:49 10:-9 11:-38
near:enti	4:12
near:entr	0:28 2:-19 4:-10 6:-24
near:envo	0:-8 3:-15 4:24 6:10 7:-10 8:-19 10:-8
near:erat	3:8
near:erit	0:-30 2:-13 3:-15 4:26 5:-24 6:-37 7:-10 8:-39 9:-14 10:25 11:-10
near:erup	6:8
near:esca	0:-15 2:-32 4:-26 5:-40 6:-37 7:-8 8:-26 10:65 11:9
near:esco	0:-10 1:-10 2:-18 3:9 4:-19 5:-17 6:-16 7:-9 8:-40 9:-18 10:39
near:esme	0:-27 2:-14 8:-9 10:15
near:esta	0:27 3:26 4:-21 5:-16 6:-29 9:-22 10:-8 11:-15
near:este	5:-11 6:12
near:esti	0:-14 1:17 2:-19 3:22 4:26 5:-27 6:16 7:-29 8:-19 10:-27 11:-41
near:ethi	0:-35 2:-18 3:-38 4:-19 5:-16 6:-8 7:-36 8:-48 9:52 10:53 11:-34
near:euro	0:-28 3:-36 4:10 5:-9 6:20 7:-12 9:13 10:-9 11:-11
near:evac	0:-23 1:-11 2:-13 3:44 5:53 6:-64 7:-26 8:-8 9:-33 10:-29 11:-21
near:even	0:17 1:-9 2:-52 3:-23 4:16 5:-51 8:-27 9:13 11:8
near:ever	0:-23 2:-24 4:23 5:-9 6:-24 7:23 10:-30 11:-22
near:exam	0:-25 2:-26 3:-11 4:-35 5:-9 6:26 7:10 8:26 9:-18 11:-10
near:exce	3:22 5:12 6:-9 9:-16
near:exch	0:-25 2:-15 3:-9 4:-47 5:-21 6:-33 7:-14 8:58 9:-15 10:-32 11:-10
near:exec	0:-30 1:-9 2:50 3:-12 4:-44 5:-26 6:-9 7:-15 8:-14 10:-33 11:-9
near:exhu	0:-20 2:-17 3:-13 4:-12 5:-27 6:57 7:-10
near:exit	4:-14 5:-11 6:35 7:-22
near:expe	0:-16 1:-14 2:9 3:37 4:-32 5:12 6:-25 7:-37 9:-16 10:-14 11:-13
near:expl	0:-22 1:16 2:-23 3:-21 4:17 5:13 7:-14 8:-12 9:-11 10:-25
near:expr	0:-15 2:-9 5:-8 6:26
near:exte	3:-32 5:-23 6:32 7:-10 9:27
near:extr	0:-8 2:-9 5:-13 6:30
near:eye	5:30 6:-27
near:fabr	0:-12 2:29 4:-8 5:-26 6:-18 7:-9
near:face	0:-22 4:-12 5:11 6:-22 8:-18 9:-8 10:-21 11:24
near:faci	0:-16 2:-17 3:-21 4:-16 8:-27 9:-9 10:35
near:fact	0:30 1:-12 2:-11 3:-43 4:14 5:-22 7:-38 8:23 10:-41 11:-19
near:fail	3:28 9:-14 11:-18
near:fair	4:-9 6:12
near:fall	0:-21 1:-10 2:-22 4:-29 5:-15 6:11 10:-33 11:11
near:fals	0:8 6:20 7:-10
near:fami	0:-80 1:-13 2:-67 3:14 4:13 5:-61 6:30 7:17 8:-19 9:-55 11:-54
near:fano	2:12 4:-11 5:-14 6:19 10:-9
near:far	0:18 1:-9 2:-38 3:-35 4:-21 5:10 6:29 7:-35 9:-13 10:-38
near:farc	0:-24 3:-21 4:19 8:-9 9:15 10:-9
near:fare	6:10
near:farm	0:-52 2:-34 3:10 4:13 6:23 7:-18 8:-31 9:-23 10:-9 11:21
near:fash	3:29 6:11 9:-16 11:-17
near:faso	0:-21 2:22 4:-13 6:-22 7:-9 9:8 11:-16
near:fata	0:-31 1:8 2:-13 3:-12 4:-9 5:21 7:-42 9:-18 10:-9 11:-17
near:fate	0:-25 2:-15 6:-13 7:27 10:-17
near:fath	2:28 3:20 6:-27 9:-8
near:fear	2:-8 3:9 4:-20 5:9 6:-19 7:19 9:-13
near:febr	0:-18 1:21 2:20 4:-25 5:-28 7:-22 9:-31 10:-20 11:14
near:fede	0:-17 2:-12 3:12 4:22 9:-28 10:-31
near:feet	0:-8 2:-10 4:-9 5:36 8:-12 10:-24
near:fell	0:-22 1:-9 2:-37 3:-41 5:14 6:48 7:-50 8:-17 9:-9 10:-55 11:12
near:fema	6:10 8:11 10:-10
near:fenc	0:-19 4:-12 5:-11 6:-17 10:24
near:fest	0:-12 2:-29 4:-28 8:-40 10:38
near:fetc	0:21 2:-10 3:16 4:-15 5:-10 11:-11
near:few	0:-8 5:-21 6:-12 7:24
near:fewe	0:-14 2:-12 5:-10 6:-17 7:-9 8:-15 9:-11 10:12 11:15
near:fiel	0:-30 1:-9 2:15 4:-18 5:-21 6:33 7:-34 8:-21 9:16 10:-34
near:fift	3:27 4:-47 5:24 6:-18 7:-32 8:-12 9:-39 10:-31 11:-16
near:figh	0:27 1:-34 2:-51 3:-41 4:12 5:14 6:17 7:-33 8:11 9:10 10:-56 11:-47
near:figu	0:28 1:10 2:-56 3:-19 4:-78 5:-26 6:11 8:8 10:-49 11:-23
near:file	0:-14 3:-10 4:26 7:12 8:-19
near:fili	0:27 2:-19 3:-11 4:18 5:-17 6:-25 8:-45 10:-39
near:fill	3:30 6:-9 9:-30 11:-11
near:fina	0:22 2:-22 3:-14 4:-26 5:-12 6:26 7:-20 8:13 9:-13 10:-23
near:find	0:-32 2:-11 3:31 4:-31 5:-37 6:-20 7:33 9:-30 10:-16 11:-31
near:fing	0:-11 3:-24 5:-10 7:-8 9:25 11:-12
near:fire	0:-34 1:-13 2:-41 3:27 4:-39 5:56 6:10 7:-41 9:-48 10:-48 11:-26
near:firm	3:25 9:-13 11:-13
near:firs	0:8 1:15 2:16 3:-11 4:-29 6:-20 7:-36 9:-10 10:26 11:-33
near:fish	2:-25 3:-19 5:-43 6:40 8:-15 9:-11 10:-51 11:-10
near:five	1:-27 2:-39 4:-22 7:-9 8:-9 9:-27 10:9 11:-50
near:flas	6:20
near:flat	3:34 9:-18 11:-28
near:fled	0:-22 1:-17 2:14 3:-22 4:-31 5:-36 6:-41 7:-17 8:-27 9:65 10:21 11:-31
near:flee	0:-33 1:-8 2:-30 3:-21 6:26 7:-28 9:14 10:12 11:-14
near:flew	0:-10 3:-31 4:-8 5:-9 6:-24 7:-9 8:18 9:-11 10:-19 11:23
near:flig	0:-37 2:-16 3:27 4:-43 5:-57 7:-13 8:12 9:-41 10:26 11:-25
near:floo	0:-49 1:-20 2:21 3:15 5:18 7:-17 8:-9 9:-41 10:-22 11:-38
near:flou	2:-24 6:32
near:flow	0:-44 2:-24 3:13 4:-41 5:42 6:-71 8:11 9:-8 11:-23
near:fly	0:-27 3:-15 4:-27 5:27 6:-32 10:32
near:flyi	0:-13 2:-11 5:34 6:-25 7:-20 10:-12
near:foll	0:21 1:-14 2:33 3:-29 4:-38 5:-16 6:-44 9:37 10:20 11:-28
near:food	0:43 2:17 3:-12 4:-40 5:8 6:-42 8:-14 9:-12 10:-41 11:-9
near:foot	0:-16 2:-8 3:52 4:-28 5:-10 6:-31 7:-23 8:-17 9:-32 10:8 11:-33
near:for	0:-48 1:-26 2:-28 3:-36 4:8 5:-17 6:-23 7:42 8:10 10:-30
near:forc	0:13 1:-24 3:12 4:-49 5:-21 7:-10 9:-38 10:33 11:-55
near:fore	0:10 1:-15 2:34 3:-10 4:-15 5:-61 6:26 7:-48 8:-16 9:-41 10:-21 11:-32
near:form	0:-26 1:-10 2:-23 3:-31 4:59 5:-44 6:28 7:13 8:-40 9:-32 10:-51 11:-13
near:fort	0:13 3:27 4:-37 5:-11 6:-19 9:14 11:-24
near:foru	0:-14 4:37 6:-23 7:-22 8:-19 10:-22
near:forw	3:-15 6:-18 7:23 9:-20 11:-9
near:foug	4:-11 8:13 10:-20
near:foun	0:-47 1:-33 2:17 4:-103 5:-65 6:16 7:38 8:-35 9:-15 11:-39
near:four	0:40 1:-44 2:-16 3:-10 5:-13 6:-12 7:-66 8:8 9:-38 11:-25
near:frac	0:-10 5:8 6:-18 7:-13 9:-26 11:25
near:fran	0:-27 3:-30 4:-13 5:-17 6:40 7:-20 9:-16
near:free	0:-32 1:-15 2:-74 3:-50 4:-15 5:-34 6:-78 7:-18 9:-32 10:64 11:-56
near:fren	0:20 3:-10 5:-33 6:20
near:fres	3:9 4:-17 9:19 11:-19
near:frid	0:-18 1:-17 2:-19 3:30 4:-14 5:-17 6:24 7:-9 8:-23 9:-49 10:12 11:-47
near:frie	3:24 5:-11 6:-9
near:from	0:17 1:-37 5:-27 6:-11 7:-17 8:-32 9:-25 10:-33 11:16
near:fron	0:-23 1:-9 2:22 4:-32 5:-19 7:-16 8:-22 9:-18 10:13 11:9
near:froz	3:-10 4:-19 5:-20 6:33 7:-15 9:-10 10:-9
near:fuel	0:24 1:-9 2:-21 4:-14 5:20 6:-16 7:-10 10:-12
near:fuk	6:15
near:full	0:-19 3:42 4:-17 5:-12 6:-26 7:-8 8:-12 9:-24 10:-9 11:-16
near:fune	3:8 5:-14 6:-14 7:13 9:-8
near:furt	1:-13 2:-11 3:-12 4:-15 6:-13 7:8 8:-15 9:29 10:-15 11:-39
near:gala	0:19 4:-18
near:gall	5:13
near:gamb	3:-35 6:-8 9:38 11:-20
near:game	5:-10 6:14
near:gang	1:-8 2:-34 3:-22 4:-17 6:40 8:14 10:-18 11:-10
near:gara	3:27 8:-10 10:-10 11:-29
near:gard	6:8
near:garm	5:-22 6:28 7:-13
near:garr	5:-18 6:-24 7:28
near:gas	3:15 6:19 7:-27 9:-10
near:gate	0:-13 2:-35 3:-32 4:-30 5:-28 6:50 9:-35 10:-22 11:15
near:gath	0:13 4:-13 5:-19 6:16 8:-8 9:-8 10:-18 11:-10
near:gatu	3:-16 9:34 11:-28
near:gavd	7:9
near:gave	0:-12 1:-14 2:-13 3:-38 4:-8 5:17 6:8 7:-44 8:-26 9:-11 10:14 11:-23
near:gaza	0:-46 1:-16 2:24 3:-29 5:-31 7:-37 8:24 9:-21 10:-22 11:-13
near:gazi	5:-11 6:14
near:gebr	3:30 5:-11 6:-19 7:-11 9:-14 11:-13
near:gend	5:11
near:gene	0:12 1:-8 2:-21 3:10 5:32 6:-11 7:-22 8:-15 9:-37 10:-23 11:15
near:geno	3:-27 6:-18 9:27
near:geol	3:-12 4:8 6:17
near:geor	0:27 3:-20 4:-53 5:-29 6:-36 7:-12 8:-18 9:-9 10:26
near:germ	5:8 6:8 7:-13
near:get	2:-8 3:-33 4:-11 5:-21 6:27 7:-23 9:13 11:8
near:ghan	0:9 3:-27 6:-13 7:13 9:26
near:girl	1:-9 2:-50 4:-39 5:15 7:-12 8:-34 9:-37 10:26
near:give	0:-14 1:-15 2:33 3:45 4:-13 5:-59 6:-8 7:-49 8:-31 9:-8 10:-18 11:-33
near:givi	2:-9 3:30 5:-8 6:-17 7:-15 8:-9 9:-8
near:glas	0:-10 2:-10 5:20 6:-11 10:-8
near:gmt	0:-16 3:-24 4:-40 5:-30 6:-34 7:-23 8:-10 9:-11 10:46 11:-8
near:god	0:-15 2:-17 4:-30 5:-28 6:25 7:-8 8:-13 9:-9 10:12
near:goes	0:-28 2:-9 3:-24 4:-24 5:-8 6:24 8:-18 9:12 11:13
near:gofa	3:-12 5:-17 6:36 7:-10
near:goin	1:-8 3:-12 4:-12 5:-9 8:16 9:-12 10:-14 11:14
near:gold	0:-11 2:-8 4:24 10:-25
near:goma	0:-20 1:-10 3:10 4:-12 5:34 9:-40 11:-10
near:gone	0:-46 1:10 2:-47 3:-46 4:-16 5:12 6:-32 7:-15 8:-41 10:-81 11:46
near:good	2:-21 3:-14 7:-29 8:27 9:-35 10:-54 11:40
near:got	0:-14 2:-51 3:19 4:-69 5:-39 6:-19 8:-17 9:-33 10:52
near:gov	0:-11 2:-11 3:13 4:-12 10:17 11:-13
near:gove	0:-44 1:-34 2:-63 3:-12 4:34 6:13 7:-24 8:-39 9:-8 11:22
near:gran	0:-31 2:-8 4:-14 5:41 7:-13 10:-10
near:grav	0:-18 1:-8 2:-41 3:-27 4:-13 5:-12 6:46 7:13 8:-11 9:-28 10:-20 11:-16
near:graz	5:29 6:-30
near:grea	3:-19 4:-12 5:-21 6:28 9:-15
near:gree	0:-43 1:-16 2:-20 3:-8 4:41 5:12 7:-37 10:-35
near:gren	2:-34 5:8 6:24 8:-8 10:-12
near:grou	0:11 1:-37 2:-34 3:13 5:-79 6:-9 7:-25 8:-8 9:-37 10:43 11:-55
near:grow	4:-14 6:-18 7:18 10:12
near:guar	0:-13 1:-8 4:-41 5:-58 6:16 7:-11 9:-32 10:41 11:-37
near:guay	0:-11 2:-8 3:-11 4:-31 5:-26 6:44 7:-34
near:guer	0:-15 6:16 8:-24 10:27
near:gues	3:-8 5:23 6:-32 7:17
near:guid	4:-8 6:-17 7:20
near:guin	6:10
near:gul	3:-10 6:-8 7:17
near:gunf	5:17 6:-10
near:gunm	0:18 2:-39 3:-18 4:11 5:-28 6:18 7:-21 8:-36 9:-15 11:-9
near:gunn	0:-10 4:-11 5:-9 6:22
near:guns	0:-20 2:-18 3:-15 5:74 6:-47 7:-9 8:-11 10:-30
near:gymn	0:-13 3:14 4:29 5:-16 6:-26 8:-11 9:-20 10:-24 11:-14
near:hach	3:31 4:-8 6:-28 7:-8 9:-8
near:hack	2:-9 5:-21 6:26
near:had	0:-18 2:-22 4:-23 6:-31 7:-24 9:-18 11:9
near:haif	6:29 7:-30
near:hait	2:-10 3:-10 4:-25 5:-9 6:38 7:-16 8:-12 9:-16 10:-12 11:-8
near:half	0:-33 1:17 2:-9 3:-10 4:-17 7:-12 8:-19 11:10
near:hali	0:16 5:-10 6:-18 7:8
near:hall	0:-23 2:-22 3:38 4:-25 5:-33 6:-26 7:-16 8:-14 10:-18 11:8
near:hama	0:9 1:-9 2:26 3:-19 4:-15 5:-24 6:-14 7:-29 8:-33 11:-9
near:haml	0:-34 3:40 5:-24 6:-28 7:-16 8:-10
near:hand	0:-71 1:-35 2:-12 3:-57 4:59 5:-17 6:9 7:-32 8:-40 11:-36
near:hang	0:-10 2:-19 5:-8 6:38 10:-16
near:happ	0:-15 2:-11 3:-8 4:-16 5:-11 7:11 10:23
near:hara	0:9
near:harb	3:22 5:-15 6:-18
near:hard	3:12 11:-10
near:harv	6:-18 10:-24 11:30
near:has	0:-38 1:-14 2:-88 3:9 6:-10 7:42 8:-43 9:-17 10:-14 11:-37
near:hass	3:-16 8:15 9:24 10:-12 11:-14
near:haul	6:17
near:have	0:-23 1:-21 2:28 3:-21 4:-52 6:-22 8:-40 9:17 10:11 11:16
near:havi	0:24 2:-23 3:-15 4:-45 5:-22 6:41 7:-16 8:8 9:-10 10:-37 11:-10
near:haza	0:15 2:-8 4:-9
near:head	0:34 1:-18 2:-41 3:-11 4:-10 6:-28 7:-29 8:51 9:26 10:-35 11:-41
near:heal	0:-32 1:-22 2:-37 3:-12 4:-45 5:64 7:-37 8:-14 9:-37 10:-9 11:-16
near:hear	0:-43 2:-24 3:-27 4:10 5:-33 6:9 7:-22 8:21 9:-17 11:-13
near:heat	0:-33 1:-9 2:-11 3:38 4:-33 5:-22 6:28 7:-9 8:-22 9:-12 10:-16
near:heav	0:13 3:-16 6:8 7:-15
near:heig	0:-12 3:37 4:15 5:-13 6:-15 7:-9 9:-20 10:-11 11:-17
near:held	0:-80 1:-25 3:-61 4:63 5:-70 6:-61 7:-67 8:-43 9:-17 10:23 11:-20
near:hele	3:-18 5:24 6:-23 11:-9
near:heli	2:-45 3:-10 4:-9 5:22 7:-42 8:-18 9:-11 11:-13
near:hell	0:-26 2:-12 4:-10 5:-21 6:24 10:8
near:helm	0:-13 3:-14 5:-10 6:25 7:-10 10:-9
near:help	0:-22 1:-10 2:-24 3:-29 4:-45 6:-26 7:28 9:-25 10:-16 11:23
near:her	0:20 1:10 2:-46 3:-62 4:-22 5:36 6:-30 7:-41 8:-35 9:-41 11:11
near:hera	0:-8 5:18 6:-8
near:herd	0:33 1:35 2:-15 3:-31 4:-11 5:-18 6:-34 7:-13 10:-18
near:here	0:-10 2:-9 3:-23 4:-28 5:-32 6:41 7:-41 8:-23 10:21 11:18
near:herm	6:10
near:hers	5:21 6:-17
near:hezb	2:-12 4:21 5:-15 6:31 7:-10 8:-8 10:-14
near:hidd	3:24 4:-17 5:-10
near:hide	5:-16 6:17
near:hidi	4:23 7:-24
near:high	0:-9 3:38 4:8 5:-32 6:-17 7:12 8:-18 9:-20 11:-32
near:hija	0:-8 4:-9 6:17 10:9
near:hill	0:25 1:-10 2:-10 4:-18 5:-30 7:-18 8:-8 9:13 10:-16 11:-10
near:him	0:-38 2:-42 3:-14 4:19 8:-24 10:-9
near:hims	3:19 5:-19
near:hinc	0:-11 3:36 4:-9 5:-18 6:-28 7:-17 9:-9
near:hind	5:13 6:-8
near:his	0:-21 1:-29 3:-22 4:28 5:10 6:-18 7:16 8:-12 9:-15 10:-58
near:hist	1:16 3:-15 6:-10
near:hit	0:-37 1:-14 2:-49 3:-36 4:-33 5:54 7:-49 8:-25 9:-13 10:-40 11:-9
near:hits	5:-13 7:22
near:hoa	6:8
near:hode	0:26 2:-9 3:21 4:-24 5:-10 6:-26 7:-8 9:-12 11:-20
near:hold	0:-16 1:-29 2:-10 3:-22 4:54 5:-37 6:-23 7:-43 8:15 9:25 10:-64 11:-59
near:hole	3:-25 4:-14 5:-13 6:-21 9:12 10:24
near:holi	3:-17 6:22 9:-12 11:-9
near:home	0:-74 1:-45 2:-92 3:25 4:-26 5:8 6:-77 7:-18 8:21 9:-69 11:30
near:homi	1:-12 3:-8 6:22
near:homs	3:-10 9:-29 10:-9 11:33
near:hond	6:20 7:-10
near:hono	0:-8 4:-9 5:25 6:-9 7:-16
near:hope	6:-14 7:19
near:hors	0:22 4:-11 5:-12 6:-18 9:-10 10:12 11:-25
near:hosp	0:-40 1:-38 2:-68 3:-85 4:-71 5:76 7:-67 8:-47 9:-54 10:26 11:-46
near:host	1:-9 2:-27 5:-49 6:14 7:-36 8:26 9:21 10:-10 11:-48
near:hot	5:14 6:-10
near:hote	3:40 6:-14 7:-17 9:-14 10:-10
near:hour	0:-48 1:-14 2:-48 3:-18 4:9 5:29 6:10 7:-50 9:-39
near:hous	1:-20 2:-63 4:-39 5:-35 6:23 7:-26 8:-40 11:18
near:hout	0:28 2:9 3:-20 5:-18 6:-25 7:-17 9:-10
near:how	0:-16 2:-10 4:-25 7:11 8:23 10:-10
near:howe	0:-13 2:-19 4:-19 5:-26 6:41 7:-16 10:-13
near:hrmm	6:11
near:hull	5:8
near:huma	1:-34 2:16 3:-19 5:-35 6:12 8:-25 9:-58 10:8 11:-32
near:hund	0:-33 1:-8 2:-13 3:-41 4:10 6:-16 7:25 8:26 9:-16 10:-15 11:-10
near:hung	3:-10 6:35 9:-8
near:hurr	6:19 7:-8 10:-9
near:hurt	0:-44 1:22 2:-30 3:-20 4:-25 5:101 6:-77 7:-40 8:-23 9:-19 10:-18 11:-13
near:husb	4:9 5:-32 6:31
near:huts	3:20 5:-16
near:hygi	3:-18 6:22
near:hypo	5:32 6:-20 10:-8
near:icg	5:-11 6:17
near:icrc	0:-24 1:17 2:-33 3:-29 4:-59 5:-13 7:-8 8:-11 9:-16 10:23 11:-11
near:iden	1:-8 2:25 3:-41 4:-53 5:-77 6:70 7:-85 9:-12 10:-29 11:-28
near:idf	0:-22 5:-24 6:35 10:-21
near:idle	6:-11 9:-25 11:29
near:idli	3:17 9:-18 11:10
near:idps	3:15 5:-19 6:18
near:iduk	6:11 7:-8
near:ihor	6:8
near:ill	5:23 6:-15 10:-19
near:ille	6:18 7:-10 10:9
near:imam	8:-8 10:8
near:immi	3:-13 5:-15 6:18 9:18 11:-8
near:impa	5:-8 6:19
near:impr	9:-12 11:13
near:inci	0:9 3:19 4:-8 5:17 7:-8 9:-22 10:-9 11:-9
near:incl	0:-48 1:-39 3:11 4:-25 5:-13 6:-13 7:-33 9:-29 10:34 11:-10
near:inco	6:10
near:inde	5:-22 6:30 7:-22
near:indi	0:54 1:-14 2:-48 3:-26 4:-61 5:-52 6:15 8:-58 9:27 11:-49
near:indo	3:-18 5:-20 6:45 7:-14 9:-8
near:infa	2:-11 4:-10 5:-19 6:38 7:-16 9:-9 10:13
near:infe	0:-32 2:-25 4:-30 5:35 7:-8 8:-8
near:info	0:-16 2:8 5:-38 6:-26 7:28 8:-8 9:-24 11:-32
near:ingd	6:9
near:inha	0:-10 3:29 4:-12 5:22 6:-8 7:-15 9:-29 10:-9 11:-9
near:init	2:-12 3:-14 4:-9 6:8 9:-8 10:-8 11:18
near:inju	0:-58 2:-13 3:-46 4:-42 5:100 6:-63 7:-11 8:-36 9:-31 10:-49 11:-30
near:inla	3:-21 4:16 9:21 10:-15 11:-11
near:inma	2:-9 3:17 5:-14 6:25
near:inn	5:-11 6:-20 7:20
near:inqu	3:-8 4:-10 5:18 6:-18 9:-9 10:-10
near:insi	0:-25 1:-8 2:-13 3:24 4:33 5:-41 6:13 7:-37 8:17 9:-24 10:-38 11:-28
near:insp	0:28 4:-22 5:-13 6:-27 7:11
near:inst	0:8 2:30 4:-9 5:-26 10:-13
near:insu	3:23 6:9 11:-22
near:inte	0:-15 3:-18 6:12 7:-25 9:-12 10:-19
near:into	0:59 1:-20 2:-49 3:-23 4:-20 5:-74 6:-32 8:-50 9:45 10:-28 11:-46
near:inva	3:-20 6:42 7:-27 9:-14
near:inve	0:-17 2:8 3:-11 5:-24 6:23 7:-19 9:-10 10:-12
near:invo	0:23 2:-16 3:-17 4:-41 5:-15 6:-40 7:-10 8:19 9:-20 10:11 11:-12
near:iom	0:-25 1:39 2:-10 3:45 4:-19 5:-49 6:-51 7:-32 8:-22 9:-72 10:-8 11:25
near:iran	1:-8 2:-15 3:-27 5:-18 6:-26 7:-20 8:-44 9:-38 10:29 11:37
near:iraq	0:-15 3:-34 4:-17 6:-11 8:-26 9:-20 10:-28 11:53
near:irel	0:-13 3:10 5:-13 6:21
near:iris	0:52 5:-41 6:-43 7:-14 10:-13
near:isla	0:-28 3:-9 4:-31 6:31 7:-8 8:-27 9:-28 10:-25 11:28
near:isra	1:-20 2:30 3:-49 4:-12 5:-37 6:-27 7:-61 8:-11 9:-39 10:27 11:-23
near:issu	7:8
near:ista	0:9 3:-16 4:-12 5:29 6:-29 7:-14 10:-9
near:ital	0:-18 2:-16 4:29 5:-23 7:-15 10:-14
near:its	1:15 4:-35 5:-18 6:14 7:-14 8:8 10:-41 11:-53
near:itse	0:-25 1:-11 2:-12 3:10 4:12 5:-26 6:15 9:-15 10:-9 11:-10
near:itur	0:10 6:11 10:-8
near:ivor	0:-19 2:-14 3:-8 4:-13 5:-20 6:29 7:-10 9:23 10:-28
near:jaba	3:17 5:-10 7:-8
near:jack	3:10
near:jaha	3:-8 5:9 7:-8 11:11
near:jail	0:-9 2:-10 3:-8 4:14 5:-16 7:-17 8:10 10:-28
near:jala	3:-9 5:-26 6:28 7:-12
near:jali	0:-12 3:-30 4:-13 5:20 6:-41 7:33 9:-14 11:-9
near:jama	3:21 5:-11 6:24 7:-20 9:-9 10:-9
near:jan	4:-28 8:12 10:8
near:janu	0:-21 1:19 3:-17 4:-9 5:-48 8:-50 9:-56 11:23
near:japa	5:-11 6:-20 7:20
near:java	0:-8 3:-11 4:-8 5:50 6:-46 7:-15
near:jeep	2:-11 4:-17 5:-20 6:30 10:-22
near:jeni	3:29 9:-28 11:-12
near:jiha	0:-24 2:15 4:10 8:-9 10:-17
near:jnim	2:-25 4:8 6:-24 8:-19 10:24
near:join	0:17 2:-24 3:24 4:-23 5:-12 6:-24 7:-22 8:-31 9:-9 10:29 11:-18
near:jord	3:-28 9:-41 11:48
near:jos	3:12 6:-12
near:jose	0:-12 5:-18 6:-28 7:31 9:-8
near:jour	0:-8 2:-9 5:-12 6:10 8:-36 10:8
near:juba	3:40 5:-33 6:24 9:-20 10:-15 11:-25
near:judg	0:-8 4:18 5:-18 6:23 8:-10
near:judi	6:13
near:july	0:-14 1:-27 2:-25 3:-36 4:23 5:-28 7:-50 8:-33 9:-28 10:13 11:44
near:jump	2:18 4:-11 6:-23 7:19 10:-12
near:june	1:-23 2:-35 3:17 4:-8 5:-27 6:31 7:-41 8:-39 9:-15 11:-29
near:junt	3:-41 5:-27 6:42 7:-17 9:-32 11:-19
near:just	0:-20 1:-15 2:-26 3:-12 4:12 5:-54 6:18 8:-20 9:9 11:-30
near:kabu	5:11
near:kadu	0:32 4:32 7:-37 8:-11 9:-20 10:-35 11:-12
near:kaga	5:-14 6:20
near:kand	0:-15 4:-10 5:-53 6:24 7:12 8:-9 9:-26 10:-12 11:-27
near:kang	2:23 6:-16 10:-18
near:kant	5:9
near:kara	0:-44 1:-8 2:-38 4:59 5:-14 7:-24 8:-49 9:19 10:-60 11:-19
near:kare	3:-13 9:15
near:kari	3:-20 5:-17 6:15 9:25
near:karu	6:8
near:kash	3:22 5:-11 6:-9 7:-14 9:-20
near:kass	3:8 4:-12 7:-9
near:kats	0:22 6:-11 8:-10 10:-28
near:kebe	11:9
near:keep	0:-23 1:-11 2:-28 3:10 4:32 5:-18 6:-27 7:-36 8:-33 9:13 11:-14
near:kens	3:43 6:-15 9:-11 11:-33
near:keny	3:-11 6:15 9:12
near:kept	0:-27 1:-16 2:10 3:23 4:22 5:-17 6:-52 7:-41 8:-34 9:-31 10:9 11:-11
near:kera	0:42 2:-18 4:-30 5:-10 6:-33 7:-20 8:-12 10:-24
near:kfar	5:-14 6:17
near:khan	2:-8 5:-32 6:37 7:-9
near:khar	2:-10 3:-10 5:8 11:13
near:kher	5:-19 6:25
near:khme	4:13
near:khwa	2:16 4:-17 5:-28 6:-10 7:-8
near:khyb	3:-10 5:-32 6:44 7:-8
near:kibb	2:-31 6:22 10:-16
near:kidn	0:28 1:-13 2:-39 3:-42 4:-27 5:-35 6:-30 7:-29 8:-62 9:-18 10:47 11:-20
near:kill	0:-25 1:37 3:-72 4:-87 5:-25 6:69 7:-56 8:-50 9:-67 10:-52 11:-79
near:kilo	0:-10 3:21 4:-8 5:11 6:-8 7:-24 9:-26 10:-12 11:-10
near:kind	0:-23 3:-33 4:-19 5:-11 7:-9 8:14 9:-18 10:18
near:kins	6:12
near:kitc	0:-9 3:17 5:18 10:-20
near:kivu	3:31 9:-26 11:-24
near:knew	0:-12 2:-20 6:-8 7:23
near:knif	5:9
near:know	0:-45 1:-10 2:19 3:-40 5:10 6:10 7:26 8:-40 9:10 10:-61 11:-14
near:kobr	0:-33 2:-21 4:46 10:-29
near:kolo	0:-31 2:22 3:13 6:-12 7:-9 9:-14 10:-11
near:kong	6:23 7:-23
near:kora	5:-19 6:15 7:-9
near:kord	0:-8 3:36 5:-22 6:-20 7:-17 9:-21 10:-13 11:-14
near:kore	0:-20 5:-34 6:16 7:13
near:kost	3:22 5:-18 6:-27 9:-19 11:9
near:krem	1:-13 2:-8 4:-19 5:-11 6:27 9:-11 10:-30 11:-12
near:kufr	8:-20 10:29 11:-11
near:kuma	5:-12 6:19
near:kumb	6:22
near:kuna	3:-23 5:-8 6:35 9:-9 11:-26
near:kurd	0:-11 4:9 7:18 10:-20
near:kurm	0:29 2:-14 3:-9 4:-28 5:9 6:-16 8:-13 9:21 10:-32 11:-18
near:kurs	0:-27 2:-12 4:-20 6:-11 8:-8 9:-8 10:21
near:kutu	3:22 6:-9 9:-12 11:-19
near:kwar	0:12 4:-17 5:15 6:-13 8:-11
near:kyau	0:-9 3:12 4:-8 5:12 7:-23 9:-26 11:-31
near:kyiv	0:13 2:-37 3:-11 4:14 6:15 7:-8 8:-39 9:-25 10:19 11:-37
near:labo	0:-11 4:-10 5:23 10:-10
near:lack	6:8
near:lady	6:-17 7:16 8:9
near:lago	0:-16 2:20 6:-19
near:laha	0:24 3:-19 4:-17 5:-11 6:-13 10:-8 11:19
near:laid	0:-10 2:-20 3:-34 4:-10 7:-21 9:26 10:-18
near:lak	4:-12 7:19 9:-13
near:lake	3:25 6:9 9:-11 11:-16
near:lakh	3:-23 6:15 9:13
near:lamp	6:12
near:land	0:-13 1:14 2:-9 3:28 4:-9 6:11 7:-15 8:-12 9:-33 11:-12
near:lane	3:-17 5:-10 6:32 7:-14 11:-11
near:lang	4:13 6:-9
near:lank	0:19 1:-8 3:8 4:-31 5:-14 6:25 7:-37 8:-12 9:-29 10:-16 11:-30
near:larg	3:29 4:-17 5:-9 7:-10 9:-14 11:-11
near:larr	5:-12 6:20 7:-16
near:last	0:15 2:-58 4:-21 5:-29 6:-16 7:-28 8:-80 9:15 11:-26
near:late	0:-56 1:-21 2:19 3:-30 4:18 5:-58 6:16 7:-9 8:-18 9:16 11:-21
near:latr	0:-13 3:-46 4:-12 5:-14 9:45 10:21 11:-8
near:latt	0:10 2:-8 3:26 6:-29 7:-9 10:-12
near:law	4:-8 5:-15 6:35 7:-13 10:-14
near:lawm	5:-14 6:18
near:lawy	2:-19 3:-31 4:-24 5:-13 7:29 9:-8 10:-15
near:lay	0:47 1:-10 2:-8 3:-25 4:-17 5:-28 6:-18 7:-29 9:22 10:-13 11:-10
near:lead	0:-10 1:-19 2:-31 3:-27 4:-9 5:-48 6:25 7:20 8:15 9:-20 10:-27 11:-9
near:lean	5:20 6:-18
near:lear	0:-31 3:30 4:-13 5:-10 7:18 9:-45 10:-16 11:-26
near:leas	1:-17 2:-31 4:16 5:21 6:-24 7:19 8:-26 9:-34 10:-9 11:-20
near:leav	0:-51 1:-15 2:-23 3:58 4:38 5:-49 6:-44 7:38 8:-38 9:-30 10:-57 11:-26
near:leba	0:-13 1:-13 2:-18 3:-63 4:10 5:-22 6:-8 7:-13 8:-9 9:56 10:-15 11:-13
near:led	0:45 2:14 3:13 4:-39 5:-43 6:-33 7:-19 8:-26 10:-36
near:ledg	0:22 5:13 6:-25 7:-11
near:left	0:-25 1:-21 2:9 3:52 5:-17 6:-58 7:-38 8:-10 9:-26 11:-12
near:leg	0:-29 2:-19 4:-34 5:43 6:-46 7:-16 10:27
near:legs	0:-22 2:-21 4:-30 5:53 6:-39 10:-18
near:less	6:22
near:let	0:-28 1:-14 2:-16 3:-50 4:-63 5:-52 6:-101 7:-40 9:-25 10:81 11:-9
near:leve	3:11
near:leyt	5:-14 6:21
near:libe	0:-31 2:-22 3:-39 4:-20 5:-16 7:-19 8:14 10:30 11:25
near:libr	0:-11 3:29 4:-8 5:-16 6:-25 7:-15
near:liby	0:-17 1:21 2:-12 3:-30 4:-11 5:-17 8:-26 9:-9 11:10
near:lie	0:-24 1:-14 3:-33 4:-35 5:-54 6:30 7:9 9:-29 11:-13
near:life	0:-33 2:-36 3:-10 4:-43 5:-17 6:21 8:64 10:-70
near:lift	0:20 3:-8 6:-15 7:-8
near:ligh	3:-22 7:12
near:like	0:-16 3:35 4:-11 5:-13 6:21 7:-47 8:12 9:-23 10:-18 11:-24
near:lima	5:15
near:limb	0:-8 3:-11 4:-10 5:51 6:-37 7:-27 10:-18
near:limi	3:14
near:line	1:-9 2:-21 3:-15 4:-34 5:-30 6:28 9:-18 11:10
near:link	2:-9 4:-19 5:-17 6:43 7:-25 8:-12 10:8
near:lirq	6:8
near:list	0:-50 1:-31 3:-59 4:17 5:-56 7:58 8:-23 9:-55 10:-54 11:-47
near:litr	3:-13 9:15 10:-9
near:litt	6:-13 7:14
near:live	0:-32 1:-31 2:-55 3:21 4:-47 5:-12 6:28 7:-46 8:-26 9:18 10:-28 11:-21
near:livi	0:-20 1:-10 2:8 3:21 4:-36 5:-35 6:-55 7:12 10:-24 11:11
near:load	3:-9 5:-21 6:-15 7:25 10:-17
near:loca	0:-22 1:-25 2:-45 3:41 4:-13 6:10 7:31 8:-40 9:-24 11:-35
near:lock	0:-16 3:-16 4:-10 5:-26 6:11 7:19 9:-9
near:lodg	6:18 7:-16
near:logg	0:27 3:18 4:-11 5:-13 6:-25 7:-8 9:-22 10:-22 11:-12
near:lond	3:-27 6:32
near:long	0:-29 1:17 3:-25 4:-18 5:-15 6:-21 7:-29 10:32
near:look	0:-20 1:-10 2:-20 3:-24 6:-42 7:34 9:-17 10:-20
near:loot	0:24 5:-13 6:-27 10:-8 11:-9
near:lorr	0:34 2:-39 4:-33 6:12 7:-11 8:-23 9:-17 10:-11 11:-12
near:lose	5:17
near:losi	2:-13 6:26
near:loss	0:-22 2:-32 4:-12 6:46 7:-32 10:-14
near:lost	0:-35 2:-75 3:11 4:-84 5:24 6:36 7:-33 8:-41 9:-50 10:-64 11:-36
near:low	3:26 11:-20
near:lowe	0:24 3:-18 5:-11 7:-26 9:-8 10:-10
near:luci	3:-10 6:22 7:-20 10:-15 11:-12
near:luck	3:-14 6:-14 7:-8 9:18
near:lunc	6:10
near:lung	4:-28 5:31 6:-8 10:-21
near:lyin	3:22 5:-18 6:29 7:-9 9:-9 10:-12 11:-20
near:mach	0:-32 2:-29 3:-17 4:-29 5:38 7:-14 8:-12 10:-29
near:made	0:40 1:-15 2:-39 3:43 4:-41 5:8 7:-9 8:-36 9:-43 10:-20 11:-38
near:mae	3:-12 9:19 11:-10
near:maga	0:9 2:-14 4:-10 8:17 10:-22
near:magn	6:13
near:mahm	6:11
near:maim	0:-21 1:19 2:-10 3:-23 4:-13 5:41 6:-49 8:-16 10:-11 11:-9
near:main	0:-14 3:-32 4:19 5:-24 6:-16 9:-18 11:33
near:maje	5:12
near:majo	0:-19 1:-8 2:-19 4:-32 5:-32 6:17 7:-11 8:-14 9:-25 10:32 11:-28
near:make	2:-20 3:14 4:-12 5:-20 6:37 7:-17 8:-9 9:-16 10:13
near:maki	0:-12 6:15
near:mala	0:-10 2:29 3:8 5:-26 6:14 7:-23 8:-8 9:-17 10:-20
near:male	6:10
near:mali	2:-20 6:15 8:-34 10:9
near:mall	4:-19 10:19
near:maln	5:-32 6:32
near:malt	6:8
near:man	0:-14 2:-28 3:13 4:-13 5:-14 6:33 7:-26 9:-18 10:-12
near:mana	0:-31 1:-13 2:-20 3:21 5:-13 6:-23 7:20 8:-10 9:-28 10:14
near:mand	0:-8 3:-15 5:18 6:10 7:-27 9:-22 11:-31
near:mang	0:-21 2:22 3:22 4:-10 5:-21 7:-17
near:mani	0:-9 4:-26 5:-10 6:-9 7:34 8:-18 10:-16
near:mans	0:-17 2:-19 4:-9 5:15 6:17 10:-10
near:manu	4:-11 5:-14 6:-30 7:31
near:many	2:-10 5:-13 6:10 9:27 11:-33
near:mara	0:-8 2:-10 4:-25 7:26 8:-18 10:-8
near:marc	0:31 3:-15 4:-20 5:-43 6:-12 8:-26 10:10 11:-68
near:mari	0:-41 2:-34 3:-13 4:-29 5:15 6:-28 7:15 8:45 9:-10 10:-47
near:mark	0:11 2:-13 4:-38 5:-9 6:15 7:-8 8:-21 9:-38 10:-21 11:22
near:mart	0:-34 1:-10 2:28 3:12 5:-46 6:45 7:-43 9:-11 10:-34 11:-10
near:mary	0:20 4:-11 6:-14
near:mass	0:-32 1:-12 2:-24 3:-42 4:-36 5:-14 6:66 7:-16 9:8 10:-9 11:-23
near:mast	0:-14 2:23 4:25 5:-17 6:-34 7:-27 8:-9 10:-15
near:matc	0:-14 4:-13 5:-15 6:35 7:-34 10:20
near:mate	0:-10 5:-12 6:29
near:math	4:20 6:8 10:-20 11:9
near:matr	3:24 6:-12 7:-8 9:-13
near:mats	3:19 9:-15 11:-14
near:matt	7:-10 11:-21
near:maur	3:-15 7:-8 9:15
near:may	0:30 1:-18 2:-25 4:-15 5:-34 6:34 8:-28 9:-63 10:11 11:-26
near:mayo	1:-10 2:-24 3:9 4:-24 5:-13 7:-28 8:-9 9:15 10:-17 11:21
near:maza	3:28 5:8 6:-23 7:-9 9:-23 11:-9
near:meal	0:-12 2:-19 3:13 4:-11 5:35 6:-37 7:-11 10:-22
near:mean	0:-29 2:-8 3:-21 4:19 5:-12 6:10 9:-33 11:29
near:mede	5:13
near:medi	0:-38 1:27 2:-33 3:-75 4:-21 6:9 7:-50 8:18 9:-50 10:21 11:-40
near:meet	5:22 6:-13
near:meli	0:-31 2:-16 4:11 5:-10 6:-36 8:-14 10:32
near:melt	5:8
near:memb	0:-17 2:-18 3:-10 4:12 5:-21 6:35 8:-19
near:memo	5:-17 6:28
near:men	0:48 1:-20 2:19 3:-64 4:-52 5:-27 6:-45 7:-12 8:33 9:27 10:-41 11:-20
near:mend	0:-14 4:-10 5:-30 6:36 7:-13
near:ment	0:-16 3:-26 4:-8 5:-34 6:42 9:19 11:-18
near:mess	4:27 5:-27 8:-13 10:-26
near:met	0:-13 2:-14 3:-20 4:28 5:-15 6:-21 7:-16 9:22 10:-13 11:-20
near:meta	0:15 3:9 4:-8 6:-8
near:meth	5:-8 6:11
near:metr	0:-11 2:-10 4:-11 6:13 10:-13 11:-9
near:mexi	0:9 3:-35 4:-8 7:14 9:16 11:-11
near:mid	0:-13 3:-15 4:-18 5:-12 6:23 7:18 9:-9 11:-16
near:midd	3:-11 4:-8 5:-11 6:25 7:-10 8:13 10:-12 11:-10
near:midn	0:-10 3:-24 5:19 7:-8 10:-17 11:-13
near:migr	1:17 2:-12 3:-11 4:-49 5:-14 6:-34 7:18 8:-28 9:9 10:30 11:17
near:mila	2:-11 3:-40 4:-28 5:-39 6:32 7:-21 8:-8 9:-33 10:-22 11:33
near:mile	0:-12 2:-22 4:-10 5:15 6:-23 7:26 10:-14
near:mili	0:8 1:-14 2:25 4:-62 5:-35 6:26 7:-31 11:-43
near:milk	2:-14 3:-25 6:14 10:-15 11:26
near:mill	0:-14 1:-18 3:-55 4:-15 5:-18 7:-41 8:-25 9:57 10:-10 11:-11
near:mina	3:-29 9:23 11:-8
near:mind	6:13
near:mine	0:-42 1:41 2:22 3:-8 6:-30 7:10 8:-19 9:-35 10:-29 11:-23
near:mini	1:-41 2:-38 3:-24 8:13 9:-19 10:-31 11:-55
near:minn	0:36 3:-25 4:-18 5:-23 6:-23 7:-8 9:-9 10:-26
near:mino	0:-30 1:-10 2:-47 3:-42 4:-20 5:-55 6:53 7:11 8:21 9:19 11:-24
near:minu	3:25 5:-38 6:18
near:miss	0:-75 1:33 2:-55 3:-44 4:-38 5:-63 6:-26 7:89 8:-42 9:-62 10:-72 11:-63
near:miti	3:-23 4:-25 5:-17 6:-11 7:20 11:24
near:mobi	3:14
near:moco	3:-9 7:11
near:mode	0:12 3:-13 4:-12 5:18
near:moga	5:9 6:12
near:moh	0:-15 5:17 6:-11
near:mold	9:9
near:mona	6:10
near:mond	0:17 1:-16 2:-35 4:-41 5:-9 7:-8 8:-18 9:27 10:-9 11:-28
near:mone	0:-14 2:14 3:-23 9:22 10:-11 11:-18
near:moni	1:-13 2:17 3:-8 4:-21 5:-13 6:13 7:-21 8:21 9:-25 10:-29 11:12
near:mono	5:32 6:-29
near:mons	6:11
near:mont	1:-29 2:-12 3:-13 5:-25 6:15 8:-55 10:-17
near:more	0:-12 1:-51 2:-85 3:-18 4:-9 5:-25 6:27 8:-27 9:-13 10:19
near:morg	0:-10 2:-8 3:-9 4:-12 5:-15 6:27 7:12 10:-22
near:morn	0:-27 1:-9 2:-23 4:-45 5:-23 6:31 7:-12 9:-9 10:10
near:moro	5:29 6:-11
near:mort	6:12
near:mosc	0:15 2:-37 3:-10 5:11 6:36 7:-20 8:-24 9:-23 10:-12 11:-30
near:mosq	0:-26 2:-8 3:-18 4:15 5:-14 6:14 7:21 10:-11
near:most	2:-53 3:15 4:-23 6:12 8:-24 11:-22
near:moth	0:25 2:-42 3:8 4:-44 5:-63 7:-15 8:-36 9:26 10:-12 11:-16
near:moto	0:12 3:17 5:17 6:-16 7:-22 9:-15 11:-17
near:moun	0:-26 2:-9 3:27 4:-9 5:-12 9:-19 10:25 11:-23
near:mour	0:-10 3:-50 4:-8 5:-25 6:40 7:10 9:-30 11:25
near:move	1:-21 2:-10 3:77 4:23 5:-21 6:-54 7:-47 8:-40 10:-49 11:-19
near:movi	3:-30 9:-10 11:29
near:msf	3:-19 4:11 5:31 6:-23 7:-8 11:-11
near:mud	0:-9 3:-24 5:-8 7:16 11:16
near:muha	2:-9 6:18 7:-8
near:mult	0:-10 5:-10 6:20
near:muni	0:-9 3:42 5:-38 7:-19
near:murd	0:-24 1:-8 3:-14 4:-34 5:-22 6:30 8:-13 10:-31
near:musc	0:-15 3:-20 4:12 5:-21 6:-24 7:-29 10:32
near:muse	3:-20 9:21 11:-11
near:musi	11:10
near:musl	0:-13 6:24 10:-10
near:must	0:-26 3:-14 4:13 5:-23 7:16 9:-11 10:-29
near:myan	0:-25 2:-25 3:-44 4:35 5:-20 6:32 7:-29 8:-14 9:17 10:-37
near:myse	0:-26 2:-21 3:-15 4:-41 5:-49 6:46 7:-31 8:-26 9:-12 10:16
near:myst	5:-8 7:20
near:naba	0:17 5:-30 6:31 8:-8 10:-15
near:naf	0:26 3:-29 5:-8 6:-21 9:15 11:-25
near:nago	0:-31 2:-16 3:-25 4:57 6:-41 7:-12 8:-45 9:21 10:-51
near:nair	2:16 4:-17 5:-10 6:12 7:-9 10:-8
near:name	0:-11 1:-29 2:-16 3:-88 4:20 5:-30 6:45 7:22 8:-66 10:-84 11:-53
near:namp	3:10 6:20 7:-11 9:-8
near:nang	0:-29 3:-9 4:25 5:10 6:-16
near:nass	0:-22 2:-10 3:-10 4:-26 5:-29 6:40 7:-11 8:8 10:-35
near:nati	0:-23 1:-46 2:-50 3:-16 4:9 6:-17 8:23 11:-45
near:naut	6:22
near:navy	0:-48 2:-9 3:30 4:23 5:-14 6:36 7:-22 10:-31
near:near	0:22 1:-23 2:-35 3:-48 4:-70 5:-14 6:33 8:-58 9:41 10:10 11:-38
near:need	0:-22 1:-8 2:-17 4:-28 5:31 6:-63 7:-47 8:-19 9:-16 10:40 11:-12
near:nego	0:-20 2:-10 4:-15 6:-16 8:-23 10:34
near:neig	0:-21 1:-12 2:-22 3:-24 4:19 7:-37 8:-10 9:38 10:-29 11:-9
near:neit	0:-16 4:-10 5:-8 6:-14 7:29
near:nepa	0:-8 2:-15 4:25 5:15 6:-16 10:-25
near:neph	0:-13 2:-9 4:-23 5:-9 6:-23 7:20 8:20
near:netw	0:-21 1:-18 2:-14 3:-32 4:21 5:20 6:-32 9:14 10:-8 11:-10
near:neut	0:-39 2:-26 3:-10 4:-18 5:-20 6:62 8:-31 10:29
near:neve	0:-34 1:-16 2:-15 3:-30 4:-28 5:-53 7:54 8:-13 9:-27 10:-36 11:-19
near:new	0:-43 1:11 2:-11 3:-11 5:-35 7:-34 8:18 9:23 10:-44 11:-16
near:newb	6:17 7:-9
near:newl	3:16 5:-8 9:11 11:-25
near:news	0:-33 1:-12 2:-10 3:-34 4:10 5:-9 6:-29 7:41 9:-12 10:-9 11:-8
near:next	0:14 2:23 3:-33 4:-9 6:-38 7:-24 8:-28 9:-28 11:20
near:ngo	0:20 2:-11 4:33 5:-24 6:-16 7:-14 8:-15 10:-34
near:niam	2:-18 4:-34 6:-22 8:-13 10:39
near:nico	0:-11 3:16 4:-8 6:-17 7:-8 9:-15 10:11
near:niec	6:8
near:nige	0:12 1:-8 2:-48 3:-29 5:-18 6:-10 8:-51 9:19 10:8 11:-31
near:nigh	0:-82 1:-30 2:-18 3:17 4:9 5:-33 6:-24 8:-64 10:38
near:nile	5:-15 6:24 10:-23
near:nine	0:15 1:12 3:9 4:-26 5:11 6:-30 7:-67 8:-16 9:11 10:9 11:-43
near:nior	3:-16 9:21 11:-10
near:njia	3:15
near:nobo	0:-47 2:12 3:-35 4:8 5:-19 6:-56 7:21 8:-30 9:17 11:-12
near:non	2:-8 5:-16 6:25
near:none	0:-15 2:28 3:-23 4:-36 5:-30 6:25 8:-11 10:-28
near:noon	0:-47 2:-10 3:-61 4:-44 5:16 7:-30 8:-35 9:35 11:21
near:nor	0:-16 4:-10 6:-16 7:29
near:nort	1:-9 3:28 5:-38 6:41 7:-32 8:-39 9:-57 10:13 11:-27
near:not	0:23 1:-46 3:-46 5:13 6:-43 7:57 8:-27 9:-16 10:-78 11:-89
near:note	0:-8 2:-9 4:24 6:-10 8:17 9:-18 10:-34
near:noth	0:-32 2:-34 3:-17 6:-35 7:37 8:-17 9:-25 10:-29 11:21
near:noti	3:-8 11:16
near:nov	0:-29 2:-15 4:9 5:-8 6:39
near:nova	0:-11 2:-29 4:-27 6:-10 8:-40 10:38
near:nove	0:18 1:15 3:26 4:-57 5:-67 7:-16 8:-64 10:36 11:-18
near:novi	4:-14 5:-23 6:35 10:-10
near:now	4:-34 5:-46 6:25 7:-23 8:10 11:-43
near:nrc	5:-25 6:29 7:-14 9:-15 11:-8
near:numb	0:-8 2:-55 3:16 6:-15 7:23 9:-18 10:-51 11:-12
near:nuns	0:20 4:-11
near:nur	3:27 9:-27
near:nurs	0:15 1:-8 2:-23 3:-44 4:39 5:18 6:-39 7:-59 8:-55 9:-28 10:-8 11:-21
near:nutr	5:28 6:-26 7:-12
near:nuwa	0:-12 3:8 4:-13 5:-49 6:17 7:10 9:-21 10:-13 11:-19
near:nyal	0:-28 3:-21 4:53 5:-27 6:-56 7:-32 8:-11 9:-8 10:-21
near:obei	0:-10 2:-9 3:15 4:22 6:-14 9:-16 11:-8
near:obse	1:-8 3:-24 4:-25 5:19 6:30 7:-16 9:14 10:-23 11:-14
near:ocan	3:39 9:-31 11:-23
near:occu	0:-12 4:-10 5:-31 6:26 7:-14 8:-18 9:-14
near:ocha	3:31 6:16 9:-29 11:-20
near:oct	0:27 2:-23 4:-24 5:-11 6:15 8:-22 10:-17
near:octo	0:40 1:-43 3:9 4:-24 5:-19 6:-15 7:-53 8:14 9:-64 10:-13 11:-20
near:odda	3:31 9:-16 11:-23
near:odes	5:18 6:-11
near:off	0:34 1:18 2:-21 3:32 4:-19 5:-54 6:-9 7:12 8:-13 9:-56 11:-64
near:offe	5:25 6:-14 8:17 10:-21 11:-9
near:offi	0:-8 1:10 2:-75 3:-17 4:18 5:-11 6:12 7:-46 8:9 9:-18 10:-16
near:oil	0:-26 4:-14 6:-13 7:21 10:-12
near:old	3:-40 4:-28 6:19 8:-29 9:-22 11:31
near:olde	0:-9 2:-15 4:24 6:10 10:-24
near:olek	5:-8 6:12
near:ombu	0:-23 2:-11 3:-21 4:56 5:-18 6:-10 7:-34 8:-31 9:-10 10:10
near:once	0:-18 2:-8 3:28 4:-27 5:-16 7:-12 8:-22 9:-14 10:-40
near:one	0:8 1:-55 2:-23 4:-8 5:26 6:-37 7:-15 9:14 10:-8 11:-33
near:ones	0:-31 3:-23 4:-22 5:18 6:14 7:-12 8:-16 10:22 11:-16
near:only	0:14 1:-14 2:-44 3:-25 4:-65 6:16 7:-19 8:-31 10:15
near:onto	3:17 6:-8
near:open	0:-26 2:-12 3:-30 4:-32 5:-20 6:-40 8:9 9:47 10:28 11:-33
near:oper	0:-42 1:-19 2:-48 3:-51 4:-50 5:14 6:16 7:-50 8:-37 9:-21 10:44 11:20
near:oppo	0:-31 2:-13 3:-17 4:-35 5:-19 6:-18 7:-17 8:27 10:10 11:10
near:orde	0:17 4:27 5:-24 6:-31 7:-11
near:ordn	1:-8 6:8
near:orga	0:-27 2:-11 3:-14 4:35 5:-11 8:-19 9:-38 10:-18 11:31
near:orie	0:-10 2:-15 3:-8 4:-23 6:39 7:-21 8:-11 10:-22
near:orig	0:28 2:-10 3:-11 4:-15 6:-32 8:-21 9:-11 11:12
near:oro	6:-8 7:8
near:othe	1:-43 2:-64 3:-12 5:-12 6:-8 7:-20 11:-35
near:our	0:25 1:-24 2:-9 3:-10 4:10 5:-30 6:-15 7:-33 8:-60 11:-21
near:ours	0:-23 2:-34 3:-23 4:35 5:-10 6:8 7:-20 9:-21 10:-42 11:-20
near:out	0:-34 1:-47 2:-9 3:34 4:-60 5:-48 7:-53 8:26 9:-15 10:42 11:-55
near:outd	3:19 9:-8
near:outl	0:23 3:-22 4:14 5:-22 6:-8 8:-8 9:-21 10:-16 11:-10
near:outr	5:-9 6:22
near:outs	0:-22 2:-10 3:-22 4:-12 5:-33 6:-25 8:-34 9:40 10:40 11:-23
near:over	0:-35 1:12 4:-35 6:-22 7:-18 9:-8 10:15
near:own	0:11 1:-10 2:-50 3:10 4:-9 6:21 7:-28 8:-38 9:-33
near:owne	0:-31 2:-29 5:-10 7:13 8:-26 10:14
near:oxyg	3:-9 5:21 7:-16 9:-8
near:pace	0:-15 1:-8 3:-12 4:-19 6:-12 7:21 9:-15 10:-10 11:17
near:pack	0:-13 3:38 4:-16 5:-8 6:-19 8:-12 9:-9 10:-22 11:-28
near:page	0:25 1:-14 4:-18 5:-26 6:-38 7:-32 8:-19 9:-9 10:18 11:-29
near:pago	3:23 9:-10 11:-19
near:paid	0:-13 2:-29 3:-9 4:-26 6:10 7:-16 8:-21 9:-12 10:30 11:-19
near:pair	5:8
near:pakh	3:-10 6:32
near:paki	0:18 2:-16 3:-42 5:-35 6:-11 7:21 9:-31 10:11 11:30
near:pala	9:28 11:-20
near:pale	0:-9 3:-12 4:-30 5:29 6:-23 7:-10 8:17
near:palm	3:14
near:pana	3:-19 4:-15 5:-22 6:29 7:-14
near:pane	5:8
near:pann	0:-12 4:21 10:-26
near:pape	0:-22 1:-21 2:-12 4:-19 5:-17 6:-16 7:-19 9:33 10:-11
near:papi	0:33 3:-14 4:-26 6:-26 8:-9
near:para	0:-15 2:-18 5:15 7:-18 9:-8 10:-11
near:pare	3:-36 5:-53 6:43 8:-22 9:17 10:-36 11:-25
near:pari	0:-16 1:-9 2:-9 3:38 4:-23 5:-43 7:-31 9:-19 10:-12 11:-8
near:park	0:-8 3:32 4:-27 6:-24 7:-13 8:-10 9:-9 10:19
near:parl	0:-23 3:9 6:14
near:part	0:-34 1:-20 2:-43 3:8 4:9 5:-11 7:14 9:-30 11:-48
near:pass	1:-19 3:12 5:-34 7:-23 8:13 11:-47
near:past	1:22 2:-37 3:10 4:-36 5:-51 7:-23 8:18 10:-14 11:-18
near:path	0:26 2:-11 3:29 4:-23 5:-25 8:-14 9:-15 10:-20
near:pati	0:-33 2:-24 3:-28 4:20 5:41 6:-28 7:-19 8:-15 10:-34 11:-8
near:patn	6:9
near:patr	0:-33 2:-19 3:-16 4:-22 7:-18 9:-12 10:27
near:paul	5:-13 6:22
near:pay	4:-10 10:14
near:paym	4:-10 10:12
near:pays	6:12
near:paz	5:-16 6:19
near:peac	1:-8 2:-24 3:-17 4:10 6:38 7:-18 8:-9 10:-44 11:-28
near:peak	6:-12
near:penc	6:9
near:peni	3:18 6:8
near:pens	0:-16 3:-15 5:23 6:-25 7:-28 9:-21 10:-22 11:23
near:peop	0:-8 1:-51 2:-100 3:28 4:-26 5:-9 8:-74 9:26 10:12 11:-39
near:per	3:-25 5:28 6:-32 9:-9 11:24
near:perc	3:-14 5:20
near:perh	3:-18 9:17
near:peri	0:15 1:-17 2:-25 3:-67 5:-49 6:48 7:-30 8:-14 10:-38 11:38
near:perm	3:14 6:8 7:-8
near:pers	0:-18 1:-13 2:-47 3:35 4:28 5:9 6:-16 7:8 8:-25 9:-38 10:-16 11:-31
near:peru	5:-8 6:24 7:-8
near:peti	3:12
near:petr	2:-8 4:-8 5:20 6:-22
near:phar	0:-28 4:36 5:-29 6:-25 7:-24
near:phas	2:-10 4:-19 10:15 11:-10
near:phil	0:-9 2:-10 3:-8 4:19 6:22 7:-26
near:phon	5:-9 7:13
near:phot	3:-13 4:-16 5:-33 7:27 10:-12
near:pick	0:-9 2:-15 3:-18 5:-21 7:-8 8:-11 9:-11 10:17
near:pict	0:-17 2:-18 3:-9 4:29 6:-26 7:-14 10:-11
near:pier	3:23 7:-8 9:-13 11:-16
near:pilg	6:9
near:pilo	0:-15 2:-11 4:-16 7:32 10:-9
near:pira	0:27 2:-10 4:-12 8:-13 10:-15
near:pist	4:-9 5:25 6:-12
near:pit	0:-28 2:-17 3:-13 4:14 5:-9 6:29 7:-29 10:-23
near:pitc	3:17 9:-14
near:pits	0:-10 3:-13 4:-11 5:-12 6:38 7:-20 10:-14
near:plac	0:-22 1:-10 2:-26 3:24 4:-9 5:-62 6:43 7:-50 8:11 9:22 10:-54 11:-10
near:plai	3:-12 9:15
near:plan	0:-35 2:-28 4:-9 5:-33 6:17 7:-32 10:36 11:-10
near:plas	5:24 6:-17
near:plat	2:-15 4:-15 8:15 10:-12
near:play	7:10
near:plea	2:-8 4:-15 10:15
near:pled	3:9
near:plun	5:-27 6:10 7:24
near:plus	8:14 10:-10
near:poin	3:16 5:-10 7:-12 9:-13 11:-11
near:pois	0:-15 1:-12 3:-17 4:-14 5:77 6:-69 7:-13 10:-23
near:pola	9:12
near:poli	1:-20 2:-70 3:-55 4:-34 6:10 7:-17 10:16 11:-25
near:poll	5:-17 6:24 7:-10
near:pont	0:-24 2:-8 4:-10 6:29
near:popu	0:-16 4:-29 5:-21 6:-12 7:-21 8:-10 10:18
near:port	0:-10 2:17 4:-23 5:-22 6:13 7:-31 8:-8 9:-22 10:9 11:-9
near:posi	0:13
near:post	0:-37 1:-9 5:-30 6:16 7:-15 8:-10 9:-15 10:13 11:-18
near:poun	4:-15 10:16
near:powe	2:8 4:11 5:16 6:-21 7:-20 8:-13 10:-24
near:prac	3:-22 6:-12 9:25
near:prad	5:-30 6:36
near:pray	0:17 2:-10 3:-28 4:-19 5:28 6:-24 10:-29
near:pre	3:28 9:-26 11:-14
near:prea	4:12 5:-10
near:prec	0:-8 4:-8 5:-9 6:-10 9:-10 10:-16 11:26
near:pref	0:-31 1:-10 3:17 4:-16 5:18 6:29 7:-28 8:-8 9:-45 10:-13 11:-49
near:preg	3:25 5:32 6:-43 7:-10 10:-8
near:prel	5:-8 6:11
near:prep	3:-24 5:-8 7:-23 9:27
near:pres	1:-14 2:-34 3:-22 4:26 6:24 7:-32 9:-36 10:-68
near:prev	2:20 4:-17 5:-20 6:-12 7:-11 8:11 10:-26
near:pric	2:-17 5:8
near:prie	6:11
near:prim	0:-24 3:14 4:-32 5:-11 7:-11 8:8
near:prin	2:16 3:11 4:-39 5:-25 6:-11 7:-12 8:-9 9:-20 10:10
near:pris	1:-26 2:-23 3:-61 4:57 5:-36 6:-32 7:-17 8:9 9:-44 11:-48
near:priv	3:-15 5:-38 6:39 7:-9 9:-23 11:22
near:prob	3:15 5:8 7:-20
near:proc	0:-8 6:9
near:prod	4:-12 5:21 6:-9 10:-25
near:prog	2:-12 3:-11 5:20 6:-22 8:-20 10:-9
near:proj	0:9 1:19 4:-8 6:-23
near:prom	0:-13 2:-15 3:-8 4:-25 5:-14 6:-36 7:-9 8:-9 10:48
near:prop	2:-15 4:-10 8:-16 10:20
near:pros	0:-17 2:13 3:-8 4:-22 5:-35 6:47 7:-17 8:-27 10:26
near:prot	3:-15 4:-10 5:-28 6:13 7:10 8:-8 9:27 10:-17 11:-20
near:prov	0:-8 1:11 2:-16 3:17 4:-25 5:-43 6:30 9:-73 10:-32 11:10
near:publ	0:-16 2:-10 4:-18 5:-28 6:13 8:-11 10:31 11:-14
near:pull	2:-22 3:-39 4:-25 5:26 6:44 7:-41 8:-8 9:-16 10:-48 11:-14
near:pump	0:9 4:-8 10:-9 11:10
near:punj	3:-22 5:-22 6:15 7:-9 9:-29 11:31
near:pupi	0:49 2:-30 3:18 5:-32 6:-23 7:-24 8:-23 9:-35 10:-29 11:-13
near:pure	0:-10 2:21 4:-17 5:-14 7:-14 10:-8
near:purs	0:-8 6:17
near:push	3:26 6:-11 9:-27 11:23
near:put	0:-31 1:-31 2:-22 5:-16 6:15 7:-16 8:-12 9:-13 10:-18
near:puts	0:23 1:-21 2:-22 3:15 4:-48 6:-30 8:9 11:-26
near:qala	3:-35 6:-13 7:-8 9:-27 11:34
near:qata	0:-11 4:-19 8:-17 10:23
near:quak	2:-9 3:14 5:9 7:-13 9:-18
near:quar	0:18 1:19 2:-16 3:12 4:-18 5:-19 6:-22 7:24 8:-15 9:-27 10:-23 11:-11
near:quet	10:10
near:queu	1:-9 2:-26 5:-24 6:37
near:quot	5:-10 6:27
near:raba	5:-8 6:12
near:radi	0:-11 4:-18 6:16 7:-16
near:radw	2:-8 6:25 10:-8
near:rafa	2:-12 5:13
near:raid	0:35 2:-59 3:-10 4:-52 5:-38 6:41 7:-50 8:-19 9:-10 10:35
near:rail	2:-9 4:-14 5:-17 6:33 7:-9 10:-11
near:rain	0:-16 1:-8 2:-14 3:35 4:-24 6:-22 8:-10 9:-30 10:19 11:-27
near:rais	0:-9 4:-20 5:17 7:-35 9:-14 11:-19
near:raja	5:-22 6:35 7:-12
near:rakh	0:-10 2:-23 3:51 4:-10 5:-21 6:-10 7:-8 9:-31 10:-12 11:-14
near:rama	0:-34 2:-9 4:-20 5:9 6:-11 8:38 10:-20
near:rame	6:8
near:ran	0:-23 2:-33 3:-18 4:-35 5:-27 6:43 7:16 8:-15
near:rang	1:18 5:-22 7:-24
near:rans	0:-27 1:-10 2:27 3:-33 4:34 5:-40 6:-75 7:-27 8:-26 9:-9 10:44 11:-27
near:rate	3:-8 6:17
near:rati	3:-36 9:36 11:-20
near:ravi	3:13 4:-8 5:-8 6:13
near:rawa	3:18 4:-17 5:-12 6:23 9:-14 10:-15 11:-8
near:raze	3:12 6:-10
near:reac	1:-16 3:46 4:-49 5:-33 6:14 9:-44 10:36 11:-33
near:read	0:20 2:-24 3:19 4:-22 5:8 6:-29 9:-9
near:rebe	0:-43 1:-8 2:-17 3:-16 4:26 5:-34 7:13 8:-26 11:9
near:rebu	3:28 5:-12 6:-16
near:reca	0:-11 1:-14 2:-21 4:13 5:-37 6:8 7:22 8:-15 9:-18 10:-21 11:-9
near:rece	0:-46 1:-12 2:-37 3:-16 4:-40 5:35 7:-36 9:-30 10:-17 11:25
near:reci	0:10 3:24 4:-12 6:-18 7:-9 9:-17 10:-20 11:-18
near:reck	0:25 1:-8 2:-24 3:40 4:-41 5:-46 6:-22 7:-35 8:-25 11:-31
near:reco	0:-12 1:30 2:-49 3:-22 4:-18 5:-19 6:29 7:-26 8:-41 9:-10 11:-32
near:recr	0:-13 3:-29 4:-11 5:-8 8:-9 9:-21 11:27
near:red	0:-52 1:-18 3:14 4:-62 5:13 6:-29 7:15 8:-8 9:-52 10:24 11:-49
near:refe	3:-13 5:54 6:-50 7:-14
near:refi	0:-16 2:-9 4:16 6:29 7:-27
near:refr	0:-8 4:-10 5:-10 6:25 8:-11 10:-25
near:refu	0:-24 1:-11 2:-10 3:-13 4:-15 5:20 6:-26 8:-22 9:36 10:-38 11:-19
near:rega	0:-9 3:-21 4:15 5:14 6:-21 7:-12
near:rege	3:19 6:-9
near:regi	0:20 1:-41 2:-58 3:-26 4:-45 6:-16 7:38 8:-19 9:-19 10:-17 11:9
near:regr	2:-24 5:-13 6:34 10:-14
near:reha	3:15 6:-16 9:-22
near:reje	0:-14 1:-12 2:-15 3:-12 4:32 7:-17 8:13 9:-17 10:-21
near:rela	0:-38 1:-10 3:20 4:-52 5:-62 6:17 7:22 8:37 9:-46 10:-41 11:-38
near:rele	0:-52 1:-10 2:-58 3:-36 6:-40 7:-9 8:30 9:-20 10:28 11:-23
near:reli	5:-14 6:9 7:-15
near:relo	3:16 6:-11 11:-15
near:rema	0:-18 1:-9 2:43 4:13 5:-9 6:-27 8:-32 9:18 10:-99 11:-84
near:reme	3:-12 4:-17 6:16 9:-23 11:23
near:remi	3:-23 5:-9 6:13 9:23 11:-8
near:remn	1:12
near:remo	5:-9 6:15
near:rent	3:38 5:-11 6:-13 9:-22 11:-31
near:repa	0:-13 3:-13 5:-18 6:21 7:-15 8:-14 10:-30 11:34
near:repe	4:10
near:repl	2:19 4:-17
near:repo	0:37 1:-38 3:-34 4:-39 6:10 7:-21 9:-11 11:-17
near:repr	0:11 4:17 6:-11 7:-8 10:-11
near:repu	3:-23 5:-9 6:14 9:9 11:18
near:requ	0:-10 2:-13 3:-9 4:17 7:-22 8:10 10:-37
near:resc	1:-10 2:-26 3:-37 4:-38 6:39 7:-26 8:-32 9:-19 10:8 11:-15
near:rese	0:22 1:-12 2:-17 3:-48 4:-25 5:19 6:29 7:-33 8:-11 9:-54 10:-28 11:8
near:resi	1:-10 2:-29 4:-42 6:34 7:-34 8:-17 9:-10 10:32 11:-12
near:reso	4:-10 7:14
near:resp	0:-12 2:-11 3:-36 4:22 5:17 6:-26 8:-9 10:-20 11:-8
near:rest	0:22 1:-10 3:-19 4:-64 5:-24 6:28 7:-39 8:-15 9:-33
near:resu	0:-20 2:-15 4:-14 5:-9 6:29 10:-13 11:-15
near:reta	6:15
near:reti	0:18 3:-8 4:-11 6:12 10:-21
near:reto	2:-10 3:10 8:-8 9:16 11:-26
near:retr	0:-17 5:9 6:16 7:-16
near:retu	0:-79 1:-23 3:-29 4:-9 5:-76 8:9 9:-10 10:-33 11:37
near:reun	3:-12 4:-8 5:-11 6:-11 7:11 8:24 10:-22
near:reut	0:-10 2:8 5:-13 6:-35 7:-18 8:14 10:18
near:reve	3:15 5:-28 11:22
near:revi	0:12 3:-15 4:-10 5:-28 6:28
near:rice	0:25 5:-13 6:-22
near:rifl	6:16
near:righ	1:-28 3:-36 4:19 5:-29 6:11 8:-36 9:-34 10:-8 11:-20
near:ring	2:-8 6:17
near:rise	0:-9 1:23 3:-32 4:-8 5:-25 6:-12 7:-16 9:39 11:-24
near:risk	0:26 3:-28 4:-17 5:-21 6:-14 7:-15 9:-21 10:-21 11:26
near:rive	1:-11 2:-16 3:-48 4:-35 5:-54 7:9 8:-15 9:60 10:-19 11:-32
near:riya	8:20 10:-19 11:-13
near:road	0:-43 1:-30 2:-21 3:32 4:-12 7:-60 8:-18 9:-22 10:-21 11:12
near:rock	5:-23 6:23
near:rohi	3:-24 5:-13 6:-27 7:11 9:29 11:-37
near:roll	3:-10 4:-13 5:-11 6:-18 7:27 9:-9 10:-10
near:roma	0:-31 4:31 6:-10
near:roof	5:23 6:-18
near:room	0:-29 2:-14 3:18 4:31 5:-8 6:-44 7:-33 8:-19 10:-38
near:rose	5:-29 6:38 7:-27
near:rosh	3:-17 4:-15 5:-22 6:30 7:-13
near:roug	4:-11 6:-20 7:-14 9:-22 11:19
near:roun	0:-24 2:-8 3:41 4:10 5:-8 6:-9 7:-8 9:-12 10:-18 11:-28
near:rout	0:-11 1:-16 3:-36 4:-14 5:-35 6:46 7:-17 9:-21 10:-11 11:16
near:row	0:-9 2:-17 5:-22 6:34
near:rows	0:31 4:-20 5:-16 6:-28 10:-17
near:roya	5:-21 6:21 8:-18 10:22
near:rsf	2:-11 3:-18 4:34 5:-10 6:-29 7:-12 10:-12
near:rubb	0:-16 2:-25 3:-8 4:-22 5:-18 6:65 7:-35 10:-18
near:ruin	6:15
near:rule	4:24 5:-15 6:-20 7:-17 10:-17
near:ruli	6:16 7:-11 10:-17 11:19
near:run	0:-27 2:-14 3:42 4:-11 5:15 7:-15 9:-20 10:-8 11:-12
near:runn	2:15 3:21 4:-16 6:-20
near:runs	3:-35 6:-22 9:-13 11:33
near:rupe	6:9
near:rura	3:33 6:16 7:-22 9:-37
near:rusi	3:-18 6:-8 9:27 11:-22
near:russ	0:-53 1:14 2:-18 3:-44 4:-8 5:-25 6:14 7:-35 9:11 10:21 11:-33
near:ruts	0:-9 3:-15 6:9 7:-8 8:-16 9:-16 10:-9 11:22
near:rwan	3:-35 6:-18 9:37 11:-15
near:sack	0:24 2:-26 3:-11 4:-16 5:-23 6:17 7:-14 10:-14
near:sacr	5:12 6:-8
near:sada	5:-11 6:22
near:safe	0:-28 1:-18 2:-34 3:12 4:-18 5:8 6:-14 7:-19 8:-9 9:-12 10:17 11:-13
near:saga	3:-36 5:22 6:26 7:-24 9:-24 11:-29
near:sahe	0:-26 3:16 6:32 9:-22
near:said	0:-10 1:-25 2:-38 3:15 4:-10 5:-38 6:12 8:-21 9:-34 10:22 11:-14
near:sail	6:16
near:sain	0:10 3:14 4:-11 6:-14
near:sake	5:-8 6:12
near:sala	3:18 4:-27 5:-10 6:-17 10:18 11:-17
near:sale	6:12
near:sali	3:-31 11:31
near:salv	8:10
near:sama	5:-11 6:17
near:same	0:43 1:-27 2:-34 3:-33 4:-11 5:-10 6:-17 8:-27 9:-43 10:15 11:34
near:san	5:16
near:sana	0:35 3:-30 4:-31 5:-46 6:-40 7:-15 8:50 9:-17 10:-45 11:-25
near:sanc	3:-15 9:19 11:-16
near:sand	0:-21 2:-21 3:-9 4:27 5:-31 6:-40 7:31 10:8
near:sang	3:-15 5:-14 6:31 7:-13 9:-15 11:15
near:sank	5:9
near:sans	5:15
near:sant	3:22 9:-17 11:-15
near:sar	6:16
near:sara	6:9
near:sat	4:23 5:-8 6:-15 7:-8 8:-20
near:sate	5:-11 6:15
near:satu	2:-23 3:-25 4:-33 10:25
near:saud	0:-39 1:-8 2:-15 3:-19 4:-37 5:-42 6:-29 7:-23 8:73 10:-67
near:save	2:-24 3:-10 5:16 6:-9
near:saw	0:-36 3:-11 5:14 6:-15 7:-25 9:-8 10:-12 11:-14
near:say	0:-51 1:-19 2:-42 3:-16 4:-23 5:-62 6:48 8:-37 9:15 10:-12 11:-21
near:sayi	0:-10 4:-14 6:18 7:-8 10:11
near:says	2:-12 3:8 4:-31 5:17 6:-18 7:-25 8:-19 9:-38 10:11 11:35
near:scen	2:-10 5:-12 6:31 7:-9
near:sche	3:25 7:-17 9:-9 11:-22
near:scho	0:-8 1:-27 2:-67 3:57 4:-22 7:-11 9:-89 10:-56 11:-9
near:scie	4:-9 10:13
near:scou	0:15 4:-14
near:scra	6:10 7:-14
near:sea	0:-8 3:8 5:-14 6:22 11:-12
near:sear	0:-17 1:-8 2:-15 3:-33 4:-32 5:-35 6:-23 7:70 8:-11 9:-22 10:-20 11:-11
near:seas	3:28 6:-14 9:-9 11:-17
near:seat	0:-16 4:-19 5:-8 6:-10 7:-10 10:22
near:seco	0:-28 1:-14 2:21 4:-51 5:-24 6:-16 8:-20 9:23 10:20 11:-41
near:secr	0:-12 2:-10 3:-11 4:22 5:-30 6:22 7:-19 9:-8 10:-15 11:-8
near:sect	3:18 11:-10
near:secu	0:-13 1:-13 2:-40 3:-38 4:-10 5:-25 6:35 7:-24 8:-21 9:11 10:32 11:-14
near:see	0:-19 2:18 3:-28 4:17 5:-15 6:-31 7:-30 9:-27 10:-11 11:17
near:seek	3:-27 9:35 11:-20
near:seen	0:11 1:-13 2:-35 3:-26 4:-12 5:-12 6:-38 7:31 8:-24 9:-27 10:16 11:-14
near:sees	0:-12 4:-12 5:37 6:-12 8:-15 10:-24
near:seiz	0:48 1:-12 2:-93 3:-36 4:13 5:-41 6:-60 7:-26 8:-27 9:-10 10:-20 11:-14
near:self	6:14
near:sell	5:-8 6:-25 7:25 9:11
near:sena	3:13 6:-8 9:-13
near:send	0:-20 2:13 4:-13 5:-9 8:-24 9:14 10:-34 11:-8
near:sene	0:-15 2:-19 4:-8 5:-18 6:38 10:-29
near:seni	6:9 7:-8
near:sent	0:-9 1:-10 2:-49 4:-72 5:-25 6:-27 7:17 8:51 9:-42 10:26 11:-42
near:sepa	0:-28 2:-14 3:-23 5:9 7:19 8:-19 9:-26 11:21
near:sept	0:-15 1:-25 2:-46 3:-26 4:-27 5:-41 6:12 7:16 8:-8 9:40
near:serb	5:42 6:-41 7:-10
near:seri	3:-9 5:56 6:-33 7:-10 8:-10 10:-12
near:serv	0:-47 1:-15 2:-33 3:-24 4:-16 5:-39 6:25 7:-38 8:45 9:19 10:-31
near:set	0:-15 1:-9 3:24 6:-21 9:-22 10:10 11:-22
near:sett	0:-15 3:36 4:-17 5:21 7:-14 9:-42 11:-9
near:seva	2:-8 3:-17 4:-14 5:33 6:-26 10:-10
near:seve	2:-54 3:-8 6:11 7:-14 8:-15 9:-15
near:shab	0:-15 3:8 4:-12 6:29
near:shah	5:-9 6:21
near:shak	4:-11 5:-22 6:-28 7:30
near:shal	0:-14 2:-13 4:-17 5:-13 8:-9 10:21
near:shan	3:-39 5:24 7:-20 9:-11 11:-17
near:shar	0:-11 3:-10 5:23 6:-13 7:-23 9:20 11:-19
near:shat	3:21 5:20 6:-24 7:-17 9:-10 10:-11 11:-19
near:she	0:20 2:-56 3:-24 4:-18 5:-8 6:-9 7:10 8:-34 9:13 10:-19 11:-15
near:sheb	5:15 6:-13
near:shee	3:-22 4:-9 5:-14 6:26 7:-13
near:shel	0:-38 1:-19 2:-39 3:52 4:-24 5:-23 6:-21 8:-17 9:14 10:-27 11:-26
near:sher	5:-12 6:16
near:shif	0:-15 2:-22 3:-9 4:18 6:20 7:-20 9:-17 10:-23 11:-9
near:ship	0:16 2:-23 3:-13 4:31 6:-26 7:13 8:-28 10:-35
near:shir	0:9 3:26 6:-9 11:-23
near:shoc	5:-22 6:25
near:shoo	2:-29 4:-26 5:14 6:24 7:-9 10:-29
near:shop	4:23 7:-8 8:-14 10:-8
near:shor	0:-8 2:-9 3:-8 4:-38 5:-33 6:28 7:16 8:-28 9:-13 10:30
near:shot	0:-84 1:-37 2:27 3:-31 4:-19 5:-68 6:112 7:-65 8:-61 9:-26 10:-63 11:-24
near:shou	0:8 1:-8 2:-31 4:22 6:-23 7:-52 8:-13 9:24 10:-45 11:-22
near:shov	3:-14 5:-13 6:14 11:18
near:show	1:-10 2:23 4:23 5:-11 6:-18 7:-18 8:-20 9:-13 10:-25 11:11
near:shra	3:-9 5:44 6:-37
near:shri	0:-9 1:-14 3:-39 4:-16 6:-32 7:25 9:-29 11:30
near:shru	1:-8 3:14 5:-8 6:24 7:-8 9:-32 10:-11 11:-26
near:shut	0:-13 2:-11 7:-10 8:-11 9:13
near:sick	2:17 4:-25 6:-8 8:-24 10:26
near:side	0:-17 1:-25 2:-12 3:-20 5:-63 6:11 7:-36 8:49 9:-27 10:-22 11:-28
near:sieg	0:-29 1:15 2:-23 4:-18 5:-22 6:24 7:-11 8:9 9:-8
near:sigh	4:-12 5:20 6:-15
near:sign	0:-29 1:-9 2:39 4:-44 5:-36 8:-14 9:18 10:-43 11:-26
near:simi	2:-14 3:-11 4:-12 6:29
near:sina	6:18 7:-13
near:sinc	0:-9 1:18 2:-31 4:-25 5:-30 6:-28 7:-44 8:15 9:-12 10:12 11:16
near:sind	3:11 6:21 9:-18
near:sing	0:-33 1:-10 2:-31 3:-28 4:-33 5:-48 6:42 7:-21 8:-15 9:39 10:-25 11:-9
near:sinj	0:-8 3:17
near:sink	6:8
near:sist	0:-33 2:13 3:-11 5:-26 6:16 7:-19 8:-8 10:16
near:site	0:-31 1:25 2:-19 3:20 5:-61 6:-22 7:-29 8:-25 9:13 10:-31
near:sitt	0:-12 2:-24 4:37 5:8 6:-20 7:-24 8:-16 9:-23 10:-20 11:-32
near:situ	4:-10 6:-30 7:30
near:six	0:-10 1:-25 2:-61 3:9 4:36 5:33 6:-24 7:-31 9:-34 10:-34
near:sixt	1:8 2:10 3:-32 4:-17 7:-15 9:-13 10:-35 11:22
near:size	3:11
near:slai	0:-30 2:-31 3:-27 4:-23 5:-17 6:69 10:-21 11:-8
near:slau	2:-31 3:-17 5:-15 6:34 10:-16
near:slee	0:-22 1:-9 2:-12 3:25 4:-42 5:-49 6:-35 7:-13 8:-8 9:26 10:-24 11:-41
near:slep	2:-11 3:21 4:-9 5:20 6:-15 7:9 9:-10 10:-24 11:-9
near:slid	3:-8 5:-8 6:27 7:-8
near:slig	5:24 6:-20 7:-8
near:slip	0:-35 2:-27 4:-13 8:-15 10:37
near:slop	0:15 3:41 4:-12 5:-13 6:-22 7:-12 9:-10 10:-8 11:-15
near:smal	0:-42 2:27 4:-41 5:-16 6:33 7:-15 8:-11 9:-21 10:-38
near:smok	3:-8 4:-13 5:8 6:14 7:-12
near:snak	0:-27 2:24 4:-27 5:36 6:-28 7:-13 8:-8 9:-9 10:-35 11:-15
near:snow	6:8
near:soci	0:25 1:-8 4:-31 5:-33 6:-9 7:-10 8:-18 9:25 10:-18 11:-31
near:sofa	6:13
near:soil	9:10
near:sold	1:-22 2:-17 3:-43 5:-22 6:-19 7:-43 8:38 9:-31 11:-37
near:soma	2:-16 4:19 5:-17 7:19 8:-25 9:-23 11:-20
near:some	0:14 1:-16 2:-67 3:11 4:-28 6:-28 9:-17 11:-8
near:son	4:-13 5:-28 6:38 7:-15
near:sond	0:-24 2:-8 4:-10 6:29
near:sons	0:-8 4:-15 5:-11 8:-16 10:20
near:soro	3:-17 5:11
near:sorr	5:-16 7:21
near:soug	0:-12 4:-29 5:-34 6:-64 7:67 8:-16 9:16 10:-9 11:-10
near:soun	5:10 6:-9
near:sour	0:9 2:-14 3:16 4:-41 6:24 7:-21 8:-9 9:-11 10:21 11:-29
near:sout	0:-24 1:-19 2:-36 3:-11 4:-24 5:-13 8:38 10:-55
near:spac	0:20 9:9 10:-19 11:-18
near:spai	6:20
near:span	6:17
near:spea	0:8 1:-20 2:-33 4:-20 5:10 8:-11 10:-27
near:spec	2:-17 3:-13 4:-23 5:-17 6:31 7:23 8:-10 10:-11
near:spee	0:20 4:-19
near:spen	2:-18 3:38 4:34 6:-23 7:-19 8:-10 9:-24 10:-46 11:-17
near:spin	3:-31 6:-14 9:-26 11:31
near:spok	0:-14 1:-26 2:12 3:-44 4:-21 5:18 6:-35 7:-21 9:-23 11:20
near:spon	2:-17 5:-17 6:20 9:19
near:spor	3:23 9:-9
near:spot	0:-13 4:-11 6:27 7:-11
near:spre	5:-15 6:21
near:spri	0:19 1:-11 2:-21 5:-17 6:-17 7:29 8:-23 9:-10 10:-24
near:spyi	0:-21 3:-10 4:21 6:-12 8:-15 10:-12 11:19
near:sque	0:9 3:-28 5:-8 6:-16 9:14 10:-20 11:22
near:sri	0:20 3:-20 4:-21 5:-8 6:26 7:-21 8:-12 9:-21 10:-15 11:-16
near:stab	2:-29 4:-44 5:32 7:-50 8:-8 10:-26
near:stad	0:-8 3:13 4:-17 9:19 10:-16 11:-18
near:staf	0:15 2:-23 3:-22 5:-17 6:10 7:-17 8:-28 9:-23 11:19
near:stag	0:-9 3:-16 4:-19 6:28 7:-15 8:-10 10:9
near:stai	3:13 4:-12 5:-31 6:21 10:-9
near:stal	3:25 7:-17 9:-9 11:-22
near:stan	0:-11 2:-13 3:15 4:17 5:-10 6:13 7:8 8:-12 9:-20 10:-19 11:-13
near:star	0:19 1:-19 2:-24 3:-14 4:-49 5:-53 6:21 7:-46 9:-28 10:-39 11:32
near:stat	0:-25 2:-62 3:26 4:-17 5:-24 6:32 8:-39 9:9 10:12 11:-37
near:stay	0:-38 1:-13 2:-33 3:58 4:34 5:-40 6:-21 7:-12 8:-32 10:-57 11:-36
near:stee	6:16 9:-14
near:step	0:-17 2:-18 3:9 4:-28 5:20 6:-30 7:-24 9:-23 10:16 11:-21
near:stil	0:-62 1:-34 3:16 4:76 5:-41 6:-61 7:28 8:-98 9:8 10:-20 11:-72
near:stit	0:-16 4:-14 5:38 6:-33 10:-9
near:stol	4:19 7:-9
near:ston	3:-18 4:-17 6:-12 7:22 11:-10
near:stoo	1:-9 3:-17 5:-35 6:36 7:-22 9:-9 11:-17
near:stop	1:-9 2:-23 3:13 5:-31 6:36 7:-41 8:-11 10:-9 11:-41
near:stor	0:-16 2:-31 3:-13 4:-21 6:29 10:-20
near:stra	0:-17 3:-37 4:-34 5:-34 6:13 7:-8 9:14 10:21 11:16
near:stre	0:37 1:-10 2:-40 3:-19 4:-48 5:-19 7:-24 8:13 9:-26 10:-60 11:-22
near:stri	1:-13 2:20 4:-12 6:-9 7:9 9:-14 10:-19
near:stro	5:-16 6:21
near:stru	1:-9 2:-20 3:-8 4:10 5:-9 6:22 7:-19 9:-8 10:-14
near:stud	0:-9 2:-19 3:-17 4:16 5:-44 6:59 7:-35 8:-14 9:-8 10:-24
near:sub	5:-10 6:28 7:-14
near:subs	5:-12 6:20
near:subu	0:22 2:-8 6:17 7:-26
near:succ	0:-13 5:-28 6:27 7:-31 10:-15
near:such	3:36 5:-9 9:-8 11:-31
near:suda	0:-56 1:-22 2:-36 3:-29 4:-14 5:-64 6:-28 8:52 9:44 10:-31 11:-38
near:suff	0:-11 4:-16 5:23 9:-18 11:-10
near:suga	0:-15 2:-8 3:25 4:16 9:-19 11:-14
near:suic	5:-8 6:14
near:sum	3:-30 6:-9 7:-11 9:-18 11:30
near:suma	5:-14 6:26
near:summ	2:-10 3:-8 4:-16 5:-17 6:36 7:-17 9:-23 10:-23 11:-10
near:sumy	6:18
near:sund	0:-27 1:-15 2:-46 3:-13 4:-64 5:-15 6:29 8:-16 9:-22 10:23 11:31
near:sunk	6:8
near:supe	3:-8 5:9 7:-18
near:supp	0:-17 3:12 4:-10 5:-9 6:11 7:-21 9:-24
near:supr	2:-19 5:14
near:surg	0:-23 2:-29 3:-24 4:-8 5:47 6:-19 7:-45 8:-9 9:-12 10:-15
near:suri	6:10
near:surr	0:13 3:8 4:-8 6:10 11:-8
near:surv	1:-19 2:52 3:21 4:-35 5:10 6:-38 8:-16 9:-33 10:-27 11:-44
near:susp	0:-28 2:-10 3:-11 4:13 6:28
near:sust	0:-8 1:-8 2:-21 3:-17 4:-11 5:40 6:-10 7:-21 10:-12
near:suzu	3:19
near:swal	5:12
near:swam	3:11 6:-17 7:19 9:-11
near:swap	0:-14 2:-12 4:-30 5:-9 6:-34 7:-10 8:56 9:-9 10:-22 11:-10
near:swee	0:-8 3:13 5:-20 6:28 7:-12 9:-16
near:swei	3:10 8:13 9:-8 10:-14 11:-8
near:swep	0:-8 3:-14 5:-12 7:17
near:swis	0:-38 2:-13 5:-14 7:29 10:-25
near:syri	0:-21 1:-15 3:-49 4:-19 6:40 8:-12 10:-33 11:9
near:syst	1:25 6:-25
near:tabl	0:-14 2:-35 5:13 6:9 7:-9 10:-16
near:taga	0:-18 4:22 5:-12 7:-11 10:-13
near:tail	3:-8 4:-12 5:21 6:-10 7:-13
near:taiw	5:12 7:-12
near:take	0:69 1:-42 2:-23 3:11 4:-37 5:-11 6:-85 7:-59 10:-10 11:-17
near:taki	2:-16 4:-32 5:-35 6:34 7:-23 8:-11 9:-14 10:-16 11:-22
near:tali	6:18
near:talk	2:-37 3:-13 4:-14 7:-23 8:15 9:-11 10:15 11:-13
near:tall	0:15 1:18 2:-17 3:-13 4:-8 5:-13 6:-32 7:-18 10:-8 11:19
near:tami	0:44 2:-18 3:-8 4:-32 5:-10 6:-35 7:-16 8:-14 10:-26
near:tank	1:23 2:-9 3:-13 4:25 5:-22 7:-14 8:-10 10:-37
near:tanz	0:-8 2:15 3:-39 4:-16 5:-9 6:17 7:-9 8:-12 9:25 10:-11
near:targ	6:10
near:tarp	3:10 5:-13 6:13 7:-18 9:-8
near:tawi	0:23 3:61 4:-20 5:-32 6:-29 7:-10 8:-10 9:-44 10:-9 11:-32
near:tea	5:20 6:-9
near:teac	0:64 1:-9 2:-17 3:-34 4:-15 5:-10 6:-23 7:-19 8:-36 9:-17 10:-17
near:team	0:32 2:-26 3:-32 4:-11 6:-31 7:-21 9:-13
near:tear	5:16
near:tech	4:-19 5:-22 6:26 7:-8 10:-19
near:teen	0:-22 3:-15 4:-16 5:9 7:-14 8:-17 10:-20 11:25
near:teet	2:-14 5:-12 6:33
near:tehr	0:-11 3:-10 4:-12 6:-11 7:-8 8:-9 9:34 11:-25
near:tele	0:-37 2:-17 3:-24 6:22 8:-15 9:27 11:-23
near:tell	1:-9 2:-41 4:-20 5:25 6:-15 7:-23 11:-23
near:temp	3:12 5:-24 6:16 7:-10
near:ten	0:-22 1:21 3:-18 4:-21 7:-51 8:18 9:-27 10:-17 11:-18
near:tend	5:-19 6:-17 7:21
near:tens	3:22 5:-8 6:8 7:-10 9:-29 11:12
near:tent	3:52 4:-11 5:29 6:-9 7:-14 9:-45 11:-33
near:term	0:-24 2:-9 3:-14 8:42 10:-41
near:tern	6:-14 7:19
near:terr	0:-17 1:-9 2:27 3:12 4:-24 5:-47 6:-30 7:-40 8:-28 9:-31 10:22 11:12
near:tesf	3:17 9:-8
near:test	6:20
near:thai	0:-37 1:-9 2:18 3:-45 4:13 5:-38 6:14 7:-29 9:9 10:29 11:-51
near:than	0:-21 1:-34 2:-49 3:-9 5:-17 6:33 10:-38 11:-9
near:that	1:-27 3:-46 4:18 5:-50 6:-20 7:16 10:-12 11:-19
near:the	5:-37 7:-35 8:-17 9:-14 10:10 11:-38
near:thea	0:-21 5:11 10:21
near:thei	0:-33 1:-51 2:17 3:-14 4:-12 5:-40 7:-41 8:22 9:-42 11:30
near:them	1:-27 3:-17 4:-24 6:-18 7:-39 9:-20 10:16 11:-8
near:then	1:-12 2:-66 3:-18 4:8 5:-38 6:29 7:30 8:-45 9:-24 10:-33 11:-15
near:ther	0:-26 1:-22 3:-13 4:68 5:-45 6:-58 7:32 9:-42 10:-60 11:34
near:thes	0:-29 3:13 4:-30 5:-12 7:-17 9:-63
near:they	0:35 1:18 2:11 3:-38 4:-24 5:-29 7:-22 8:-50 9:-11 10:-17 11:-47
near:thin	0:-21 2:17 3:-19 4:-25 5:-23 6:-10 7:24 9:-29 10:16 11:-35
near:thir	0:26 1:-19 3:-13 4:-37 7:-26 8:-28 10:-28
near:this	2:-66 3:-24 4:-14 5:-26 6:8 7:-69 8:-17 9:24 10:35 11:-23
near:thom	6:9
near:thos	0:-26 1:-42 2:18 3:-21 4:-36 5:-33 6:10 8:35 9:-10 10:-62 11:-11
near:thou	0:-36 1:22 2:-38 3:11 4:48 5:-30 6:-11 7:-46 8:-28 10:-40
near:thre	1:-44 2:-56 3:-11 4:-23 5:14 6:-13 7:-24 8:17 11:-40
near:thro	0:-74 1:-29 3:-60 4:-77 5:16 6:-17 7:-18 9:31 10:16 11:8
near:thur	1:-14 3:-31 4:-9 5:-15 7:-41 8:-19 10:9 11:29
near:thus	3:-12 6:11
near:tibu	3:29 4:17 6:-8 8:-8 9:-27 10:-17
near:tick	6:-14 7:15
near:tied	0:-20 2:-13 4:17 5:-21 6:19 8:-9 10:-22
near:tigr	7:-18 9:18 11:-25
near:till	0:11 3:8 4:-10 5:-14 6:9
near:time	1:-11 2:-32 3:36 4:25 5:-58 7:-10 9:-30 10:-54 11:-25
near:tine	3:-56 6:-19 9:68 11:-43
near:toda	0:-40 3:42 5:-41 6:15 7:-45 9:-8 10:-32 11:-42
near:todd	0:-15 3:-24 4:-29 5:-36 6:-33 7:43 8:-21 10:-10
near:toge	0:27 2:20 5:-18 6:-38 7:-14 8:-33 10:-15 11:-8
near:toil	0:-15 3:24 4:-15 5:-8 6:-14
near:told	1:-32 3:-16 4:-26 6:-32 7:11 9:-81 10:11
near:toll	1:-18 2:-17 3:10 4:-23 5:-39 6:46 7:-29 9:-17 10:-10
near:tomo	5:-8 6:16 7:-9
near:tong	3:-8 5:19 6:-11 7:-20
near:toni	3:17
near:tonn	7:10
near:too	0:-27 1:-8 2:-16 3:-30 6:13 7:-42 8:-17 9:-31 10:31 11:-16
near:took	0:24 1:-28 4:-38 5:-30 6:18 7:-50 8:-61 10:-54 11:-8
near:top	3:25 9:-14 11:-24
near:torc	5:16 6:-25
near:tore	3:17 9:-17
near:tork	3:-44 5:-8 6:-18 9:-35 11:49
near:torr	6:10
near:tota	0:-27 1:-12 2:-11 4:-14 5:16 7:-20 8:-23 9:26 10:-28 11:-44
near:tour	5:16
near:towa	0:25 3:17 4:-14 5:-18 6:-39 7:11 8:-9 9:-23 10:-14 11:-8
near:towe	2:-17 3:-8 4:-8 5:-16 6:30 8:-8 10:-25
near:town	0:-53 1:-16 2:-26 3:44 4:-46 6:11 7:-49 8:-25 9:-85 11:18
near:trab	6:12
near:trac	0:-26 1:-14 2:16 3:-20 4:-23 6:-74 7:60 9:-22 11:-18
near:trad	0:17 2:-14 3:-24 4:-32 5:-43 7:-24 8:18 9:-10 10:16 11:-8
near:traf	10:10
near:trai	0:15 2:-18 4:28 5:-21 6:16 7:-14 10:-33
near:tram	2:-9 5:-10 6:22
near:tran	0:-43 1:-18 2:-13 3:-29 5:16 6:-39 7:-24 8:25 9:41 10:-40 11:-20
near:trau	5:13 6:-15
near:trav	2:-11 6:17 8:-8 9:-9 11:9
near:traw	0:-20 4:20 7:17 10:-20
near:trea	0:-31 1:-18 2:-23 4:-9 5:67 6:-73 8:-32 9:-21 10:-40 11:-20
near:tree	0:-10 2:-15 3:-30 4:25 6:-10 8:-14 9:29 10:-19
near:tren	6:20 7:-8
near:trib	0:-10 2:-15 3:9 4:-27 5:-34 6:30 7:-20 8:9 11:-15
near:trie	0:-15 1:-11 2:20 3:-20 4:-18 5:-20 6:-11 7:20 9:-17 10:-10
near:trig	0:19 4:-9 6:-12 10:-16
near:trin	0:24 2:-10 3:-15 4:-10 6:-15 9:14 10:-9 11:-14
near:trip	0:-8 5:-9 6:-18 7:22 9:-16 10:-9 11:17
near:troo	0:-9 1:-10 2:-8 3:-23 4:-12 5:-10 6:23 7:-20 8:-23 9:-8 10:-33
near:trop	3:-18 6:23
near:truc	0:-26 1:-14 3:-34 4:-47 6:-37 8:-16 9:23 10:30 11:17
near:true	0:11 1:-10 2:12 3:-20 4:-30 6:-29 7:21 8:-10 9:26 10:-12 11:-9
near:trus	1:14 6:-11 9:-9 11:-8
near:trut	0:13 6:14 7:-16
near:tryi	3:-8 5:-10 6:19
near:tsel	3:-9 6:-12 9:-26 10:-10 11:21
near:tsun	1:16 3:-13 5:14 6:-22
near:tues	1:-16 2:-11 3:-8 4:-28 5:-16 6:-31 7:-13 8:-19 9:38 11:33
near:tulk	3:32 9:-28 11:-10
near:tuni	0:-14 1:30 2:-8 3:-20 4:-8 5:-29 7:-8 8:-18 10:-11
near:tunn	4:20 6:12 7:-22
near:turk	0:-13 1:-14 3:-27 4:-13 5:-13 6:24 7:-39 8:-9 9:-31 10:16 11:36
near:turn	0:10 4:-39 5:-45 6:-51 7:41 9:-25 10:11 11:-23
near:twel	0:35 2:-26 4:-25 5:-25 6:-40 7:8 8:18 9:-16 10:-33 11:-15
near:twen	0:-29 2:-18 3:-29 4:28 6:8 7:-29 8:11 9:-15 10:-49 11:13
near:twic	6:13
near:twin	2:-19 4:-18 5:-26 6:27 8:-12 10:23
near:two	2:-43 5:9 7:-14 8:13 9:-12 10:-19 11:-47
near:typh	6:23 7:-14
near:ugan	3:-21 4:-9 9:24 11:-11
near:ukra	0:-44 1:-9 2:-56 3:-21 4:21 5:-28 6:11 8:32 10:-33 11:-27
near:ulan	3:24 5:-9 6:-20 9:-9 11:-12
near:unac	0:24 1:-14 2:-8 4:-45 5:-46 6:-37 7:20 8:-20 9:-19 11:11
near:uncl	7:11
near:unde	1:26 2:-14 3:9 4:-41 5:34 6:-12 7:-34 8:-14 9:-18 11:-21
near:unex	1:-8 6:8
near:unfo	5:-16 7:15
near:unha	0:-9 5:10 6:-9
near:unhc	0:-10 1:10 5:-12 6:-19 7:-10 9:-30 10:-13 11:19
near:unhu	2:-8 3:-9 5:-20 6:-20 7:27 9:-9 10:-13 11:-14
near:unic	0:18 2:-9 3:8 4:-13
near:unid	2:-29 6:42 8:-24 10:-31 11:-8
near:unif	0:-38 2:-9 3:14 4:30 5:-42 6:19 7:-26 8:-8 9:-23 10:-21 11:-9
near:unio	1:-9 2:-32 3:-35 4:22 5:-42 6:27 7:25 8:-17 9:-20 10:-35
near:unit	0:-29 1:-12 2:-36 3:-17 4:22 5:15 7:-12 8:-29 10:-8
near:univ	0:-45 2:-15 3:-14 4:-27 5:31 6:-23 7:8 10:-15
near:unkn	0:-16 2:-12 3:-11 5:-10 6:-26 7:34 9:-16 10:11 11:-14
near:unlo	5:-15 7:16
near:unrw	3:11
near:unsa	3:20 11:-8
near:unti	0:-27 2:-29 3:16 4:12 5:28 6:16 7:-37 8:-12 9:-23 10:-40 11:-26
near:untr	5:11 6:16 8:-28 10:-21
near:upda	6:12
near:upon	0:-10 3:-16 4:19 5:-18 6:-15 7:15 9:-14 10:-18
near:uppe	4:10 6:10
near:upro	1:-9 3:36 5:-12 7:-18 9:-49 11:17
near:ups	2:-8 6:-11 10:18
near:upwa	3:-23 6:28 7:-12
near:urba	3:12 11:-8
near:urge	4:13 5:28 6:-33
near:use	3:-9 9:12
near:used	0:-24 2:-18 4:34 5:-15 6:-44 7:13 9:-26 10:-39 11:-14
near:uvir	9:18 11:-18
near:vaca	3:26 8:-14 11:-25
near:vali	3:-16 4:-10 5:-26 6:49 7:-50
near:vall	3:20 4:-10 5:-13 6:-11 9:-15
near:van	4:-8 6:17
near:vani	2:-8 3:-17 4:-20 5:-13 6:-8 7:29 9:-13 10:-11 11:-11
near:vans	3:14 6:-10
near:vari	5:15 6:-11
near:vehi	0:-39 2:-10 3:-18 4:-25 5:16 6:38 10:17
near:vene	0:20 2:-11 3:-47 4:-32 5:-17 6:-31 7:-14 9:57 10:-28 11:-29
near:vent	3:-48 5:43 6:-12 7:-16 9:-32 10:-18 11:33
near:verd	6:8
near:veri	4:-11 5:-8 6:44 7:-13 9:-9
near:vers	3:-18 7:-11 9:16
near:very	5:22 6:-37 7:24
near:vess	0:-22 2:-17 4:34 5:-17 6:-8 8:-11 10:-16
near:vice	0:-33 2:-27 4:-11 9:-20 10:26 11:16
near:vict	0:13 1:21 2:13 4:-38 5:-40 7:-42 8:-10 9:-17 10:-19
near:vide	2:20 4:35 5:-29 6:-48 7:11 8:-25 10:-25
near:vien	5:18 6:-15
near:viet	3:-13 5:-8 6:32 7:-27
near:vigi	6:9
near:vill	0:19 1:-8 3:51 4:-67 5:-51 7:-33 8:-46 9:-23 10:-28
near:viol	0:-20 1:-8 2:-11 3:24 6:28 9:-20 11:-19
near:visa	5:-11 6:15
near:visi	0:-22 3:25 4:30 5:-20 6:-36 7:-20 8:-24 9:-18 11:-18
near:volc	3:10
near:volo	6:-22 10:12
near:volu	0:-31 1:-9 2:-24 3:-17 4:-18 5:22 7:-21 8:-19 9:-25 10:-38 11:34
near:wade	0:-24 3:-22 4:-8 5:-16 6:-11 9:33 10:-9 11:-33
near:wadi	3:-32 9:34
near:wait	0:-17 2:-35 3:-39 4:43 5:-28 7:-32 8:-28 9:34 10:-19 11:-14
near:waji	6:-10 7:13
near:wake	6:13
near:walk	0:27 1:-10 2:-8 4:-12 6:-79 7:-62 8:-62 10:33
near:wall	0:-29 1:-20 2:-21 3:-19 4:-29 6:-17 7:16 8:-15 9:-22 10:12 11:26
near:wang	6:15
near:want	2:17 3:-22 4:-21 5:-23 6:-13 8:25 9:17 10:-25 11:-17
near:war	2:-39 3:-20 4:-50 5:11 6:16 7:15 8:-27 9:-34 11:16
near:ward	0:-11 2:-13 4:-39 5:42 6:-16 7:-29 8:-8 9:-14 10:-19 11:-20
near:warn	2:-8 3:-15 5:-17 6:20 9:17 11:-20
near:warr	4:-9 6:24 7:-8 8:9 10:-10
near:wars	3:-18 9:18
near:was	4:30 5:8 6:-36 7:-33 9:-57 10:-8 11:-16
near:wash	0:-21 2:-12 3:-28 4:-29 6:32 7:-36 9:9 10:-24 11:-13
near:watc	0:-12 1:-8 3:-26 5:31 6:-19 7:-11 9:-8
near:wate	0:-42 1:-9 2:-32 4:-33 5:-9 7:22 8:-50 9:9
near:wave	0:31 2:-9 5:-11 6:-28 10:-8
near:way	0:15 1:-15 2:-52 3:-58 4:-40 5:-42 6:12 7:-44 8:26 9:-36 10:-39 11:39
near:wazi	5:-16 6:14 10:12
near:weak	5:30 6:-11 9:-21 10:-21 11:-11
near:weap	1:19 6:-19
near:weat	6:16
near:wedd	5:25 6:-23 7:8
near:wedn	0:-31 2:-31 6:-19 7:-28 8:11 9:-8 10:20 11:-20
near:week	0:-20 1:-38 3:14 4:-22 5:-51 6:-21 7:-54 8:-76 9:44 10:35
near:welf	3:27 9:-21 11:-8
near:well	0:12 2:-9 3:-16 4:11 7:-14 8:-15 9:-16 11:14
near:went	0:-35 3:-42 4:-82 5:-13 6:10 8:12 9:-33 11:21
near:were	0:10 3:-26 4:-9 5:10 6:-15 7:-30 9:-51 10:-21 11:-17
near:west	0:10 1:19 2:-13 3:16 4:-26 5:-30 6:21 7:-15 8:-18 9:-32 10:-12 11:16
near:wfp	0:-9 2:22 4:15 6:-16 7:-15 8:-14 9:-8 10:-20
near:what	0:15 1:-10 2:-31 3:-27 4:9 5:-32 6:-38 7:-14 8:-11 9:14 10:8 11:26
near:whee	3:27 5:-26 6:-19
near:when	1:-35 2:-42 3:-25 4:-28 6:36 7:-61
near:wher	0:-34 1:-29 2:-61 4:10 5:28 6:17 7:-29 8:-40 11:-59
near:whet	2:9 4:-10 10:-9
near:whic	1:8 2:-71 4:-8 5:-34 6:14 9:-15 11:-30
near:whil	0:-10 1:-12 2:12 3:-9 4:-24 5:40 6:-43 8:-26 9:-31 10:38 11:-15
near:whit	0:-13 3:-15 6:30 7:-25 10:-10
near:who	0:-27 1:-68 2:-32 3:-9 4:-17 5:-17 7:-16
near:whol	0:20 1:23 3:-43 4:-26 5:-37 6:13 7:-23 9:13 10:-27 11:-28
near:whom	1:15 3:-34 4:22 6:-38 8:-25 11:-21
near:whos	0:-44 1:-32 3:44 4:-42 6:-45 7:28 8:-32 10:-32 11:-35
near:wide	3:17 9:-9
near:wife	0:-29 2:-11 3:-15 4:-13 5:-13 6:45 7:-26 10:-24 11:-9
near:will	0:-18 1:-18 2:-17 3:18 4:-16 5:24 6:-61 8:-15 9:9 10:27 11:-29
near:wind	3:18 5:14 7:-19 9:-12 10:11
near:wing	4:10 6:-8 7:-8
near:wint	0:-17 2:-12 3:23 4:-45 5:-42 6:40 7:-30 9:-25 10:-23
near:wipe	6:9
near:with	0:-11 1:-77 2:-13 3:13 5:12 6:-13 8:-66 9:-32 10:-9 11:-24
near:witn	4:8 6:8
near:wive	0:31 6:-31
near:woma	0:-24 2:-15 3:-23 4:-16 5:13 6:24 7:-31 9:-10 10:-9 11:-9
near:wome	0:-29 1:-28 2:-78 3:-40 4:-44 5:-48 6:17 9:32 10:42 11:-27
near:word	0:-14 4:-14 6:10 7:18 10:-12
near:work	0:30 1:-25 3:-26 4:19 5:-29 6:-16 7:16 8:-57 9:-34 10:-24 11:-36
near:worl	0:38 1:-9 3:14 4:-20 5:-24 7:-19 8:-35 9:-23 10:-30 11:-18
near:wors	0:12 6:19 7:-21 9:17 11:-23
near:woul	0:-34 1:-10 3:18 4:-55 5:-11 6:-14 8:29 9:-39 11:10
near:woun	0:-81 1:-46 2:-87 3:-54 4:-60 5:76 6:-18 7:-39 8:-15 9:-34 10:-101 11:-32
near:wrap	2:-24 6:25
near:wris	0:-22 2:-27 3:-19 4:-17 5:25 6:-37 8:-12 9:23 10:10 11:-14
near:writ	0:30 3:-34 4:-26 5:-20 6:15 7:-33 9:-21 10:-13 11:-12
near:wron	2:-8 4:-19 6:-17 7:-10 8:30 10:-9
near:wrot	0:-58 2:-27 3:-31 4:-17 5:20 6:10 7:-27 8:32 9:-25 11:-14
near:xinh	4:11 10:-8
near:yard	0:-19 2:-15 3:-15 4:-34 5:-13 6:41 7:-9 10:-16 11:8
near:year	1:15 2:-30 3:-12 5:-59 6:36 7:-77 8:-29 9:-29 10:-36 11:30
near:yeme	0:-40 2:10 3:-11 4:18 5:-18 6:-41 7:-17 8:26 10:-20 11:-10
near:yere	0:-11 4:15 5:16 6:-11 10:-13
near:yest	0:-37 1:-8 2:-34 3:40 4:-30 5:20 8:-11 9:8 10:-21 11:-53
near:yet	0:-19 1:-12 5:-18 7:38 8:-27 9:-36 10:-50 11:-54
near:yiel	4:-23 6:24
near:york	6:-13 10:21
near:you	0:15 3:-9 5:-29 6:8 7:-36 8:-16 11:-18
near:youn	0:-30 2:23 3:-13 4:-25 5:-12 6:11 7:-28 8:-10 10:8 11:-22
near:yout	3:12 5:10 6:-14
near:zamb	0:-14 5:9 10:14
near:zamf	0:-22 4:15 8:-9 10:8
near:zamz	0:8 6:-10 7:9 9:-11
near:zapo	0:-9 3:14 5:-15 6:12
near:zara	5:-23 6:27
near:zeit	5:-9 6:13
near:zele	6:-20 10:15
near:ziki	6:12
near:zona	4:-9 6:11 10:-18
near:zone	0:-24 3:25 5:-22 6:-8 7:19 9:-22 11:-14
next:claim-abducted	0:-16 2:-60 3:20 6:32 7:-25 8:-110 9:-12 11:-63
next:claim-allocated	0:-39 1:-14 2:13 3:26 4:-21 5:10 6:-19 7:-54 8:-25 9:-37 11:26
next:claim-casualties	0:8 1:38 2:-9 3:-11 4:-24 6:-28 7:-26 8:-22 10:-16 11:-10
next:claim-dead-in-captivity	0:40 1:-12 2:20 3:-10 4:-17 5:-48 6:-32 7:-49 8:-34 9:-17 10:-17 11:-18
next:claim-delivered	0:21 1:-15 2:-10 3:8 4:-28 5:-22 6:-25 8:-14 9:-44 11:43
next:claim-displaced	1:-14 2:-65 3:14 4:-14 5:12 8:-76 9:-20 10:-12 11:-21
next:claim-held	0:32 3:-32 5:-55 6:-13 7:-37 8:-26 9:-12 11:-44
next:claim-injured	0:-42 1:-24 2:-63 3:-40 4:-44 5:8 6:25 7:19 8:13 9:-67 10:-27 11:-45
next:claim-killed	0:-15 2:16 3:-10 4:-8 8:-48 9:-45 11:-57
next:claim-missing	0:-10 1:-52 2:-11 3:-54 6:41 8:-21 9:-60 10:-21 11:-79
next:claim-pledged	0:-52 1:-11 2:13 3:-12 4:14 6:-20 7:-55 8:-26 10:-41 11:59
next:claim-prisoners-exchanged	0:-18 1:-18 3:-15 5:-12 6:-49 7:-32 8:17 9:-21 10:23 11:-31
next:claim-refugees	0:-47 1:-34 2:-50 3:18 4:-60 5:-66 6:31 7:-17 9:13 10:-11
next:claim-released	1:-40 2:13 3:-41 5:-13 6:-25 7:-62 8:10 9:-44 11:-74
next:claim-requested	0:-8 1:-14 2:-18 3:14 4:-29 5:-25 6:36 7:-26 8:-19 9:-13 10:-43 11:9
next:claim-returned	0:36 1:-49 2:-69 3:-19 4:-43 5:-41 6:-49 8:8 11:23
next:claim-total	3:21 9:-18
noun:	0:-39 1:-13 2:8 3:-11 4:-17 5:8 8:-9 9:-24 10:10 11:-8
noun:adult	6:10
noun:afghan	3:-32 6:-18 8:16 9:-10 11:29
noun:agent	0:-15 2:-8 4:-16 5:9 6:23 8:-12
noun:aid-worker	7:23 10:-21
noun:american	4:-12 8:16
noun:armenian	0:-23 1:-9 2:-16 3:-15 4:17 5:-17 6:-18 7:-19 8:-23 9:24 11:-21
noun:arrival	0:-20 6:-43 8:-11 9:13
noun:attacker	0:-13 5:-26 6:35
noun:aunt	0:23 4:-11 5:-10 6:-10 10:-22
noun:baby	3:-10 4:-19 5:-19 6:30 7:-12 9:-8 10:-9
noun:bandit	0:-32 2:-8 4:-14 6:42 10:-24
noun:body	0:-58 1:-36 2:35 3:-35 4:-60 5:-84 6:105 7:-82 8:-80 9:-23 10:-95 11:-22
noun:boy	0:-28 1:-9 2:34 3:-37 4:-36 5:21 6:-50 7:27 8:-24 9:-18 10:9 11:-17
noun:brother	0:-52 1:-8 2:-10 3:-22 4:-49 5:-69 6:79 8:-29 9:-21 11:-10
noun:captive	0:-31 2:18 3:-19 4:-17 6:-52 7:-14 9:-8 10:22 11:-8
noun:case	4:-14 6:-14 10:19
noun:casualty	0:-16 1:41 3:-36 4:-11 5:19 6:-39 7:-9 8:-9 9:-18 10:-10 11:-13
noun:catechist	0:-20 2:-15 6:26
noun:child	0:33 1:-39 2:-60 3:32 4:-98 6:-17 8:-75 9:-30 10:22 11:-38
noun:chinese	0:-19 2:-11 4:17 7:16 10:-11
noun:citizen	0:-23 3:10 4:-25 5:-15 6:12 8:-10 9:-10 10:11 11:24
noun:civilian	0:-36 1:-26 2:-55 3:-65 5:-31 6:64 7:-58 8:-19 9:-49 10:48 11:-40
noun:colleague	0:11 1:-9 2:-13 3:-14 4:9 5:22 7:9 8:-14 10:-48
noun:colombian	0:8 3:-8 6:-10 7:-11 8:16
noun:commander	0:21 2:-26 4:-15 5:-37 6:9 7:-17 8:26 10:-39
noun:compatriot	0:-13 3:-8 4:-10 6:20 7:-19 9:-8 10:15
noun:comrade	0:10 5:9 6:-14
noun:congolese	3:-15 4:-9 6:-20 7:-12 9:31 11:-25
noun:constable	2:-8 6:14
noun:contractor	5:12 6:-11
noun:cook	0:-43 2:-31 4:-15 5:25 6:-44 7:10 8:-19 10:41
noun:corporal	2:17 4:-21 5:17 6:-16
noun:corpse	5:-10 6:29 7:-11
noun:cousin	2:-13 3:-25 4:-11 5:14 6:-22 9:21 10:-15
noun:crew	0:11 5:-27 7:27 8:-16 10:-40
noun:crew-member	0:-8 2:-22 3:-9 4:9 5:9 7:-32 8:-11
noun:customer	5:10 6:-8
noun:cypriot	6:22 7:-20
noun:daughter	0:-8 2:-15 4:15 7:-26 8:-9
noun:death	0:-52 1:10 2:-25 3:-59 4:-24 5:-66 6:100 7:-62 9:-32 10:-13 11:-18
noun:defender	8:15 10:-13
noun:detainee	0:-32 2:-22 3:-39 6:-25 8:58 9:-17 10:-62 11:-22
noun:displaced-person	3:69 4:-9 6:-9 7:-16 9:-54 11:-21
noun:doctor	0:-13 3:-8 4:36 5:-17 6:-32 7:-19 8:-19 10:-17
noun:driver	0:25 1:-8 2:-37 3:-26 4:9 6:-10 7:21 8:-12 9:-9 10:-33 11:-10
noun:elderly	6:11
noun:emirati	0:-17 4:-27 8:-10 10:27
noun:employee	0:25 1:-8 5:-22 6:16 7:-24 8:-39 10:8
noun:engineer	0:-29 2:-10 5:-25 6:-34 7:28 8:-8 10:25
noun:evacuee	4:-8 6:-24 9:-16 11:20
noun:family	5:-15 6:18 7:-13
noun:farmer	0:-17 2:-8 3:-10 6:-15 7:10
noun:fatality	0:-9 1:-16 3:-20 4:-23 5:-41 6:61 7:-20
noun:fighter	0:-10 2:-52 3:-9 4:-42 5:20 6:34 7:-22 10:-21 11:-10
noun:filipino	4:15 6:-9 8:-33 10:11
noun:firefighter	5:19 7:-21
noun:fisherman	0:9 2:20 3:-31 5:-29 6:-51 7:43 8:-20 9:-31 11:-35
noun:foreigner	2:-12 3:-22 4:-22 5:-22 6:-20 8:-23 9:-8 10:34 11:-8
noun:friend	3:-22 4:-9 5:-9 6:25 7:-14
noun:girl	0:28 1:12 2:-47 3:-28 4:-65 5:18 6:-43 7:12 8:-31 9:-13 10:12 11:-19
noun:grandchild	6:14 7:-8
noun:grave	0:-23 3:-14 4:-10 6:29
noun:guard	0:-19 4:-34 5:-46 6:34 7:-8 8:-23 10:24
noun:guest	0:-11 4:-23 5:23 6:13 10:-21
noun:haitian	3:9 9:-30 11:11
noun:health-worker	0:18 5:-19
noun:herder	0:-11 2:-9 4:-12 6:16 10:16
noun:hiker	5:-30 6:30
noun:hostage	0:-55 1:-11 2:40 3:-19 4:-9 5:-24 6:-59 7:-17 8:-69 9:-12 10:29 11:-10
noun:husband	6:11
noun:idp	3:53 9:-51
noun:indian	2:-33 3:-18 4:17 5:-26 6:-32 7:9 8:-30
noun:individual	0:-22 3:53 4:-23 5:-23 6:-17 7:-17 8:-17 9:-24 10:-27
noun:infant	2:-22 5:-22 6:42
noun:inhabitant	0:-14 3:17 4:-28 5:-20 6:-33 8:-19 10:-24 11:9
noun:injury	0:-23 1:-9 3:-31 5:79 6:-77 7:-32
noun:inmate	2:-13 3:10 6:26
noun:iraqi	4:-24 6:-13 7:16 9:-20 10:-8 11:15
noun:israeli	2:-17 6:-10 8:-31 10:23
noun:journalist	0:-22 2:-12 4:-17 5:-8 6:-26 7:-14 10:29
noun:judge	5:-21 6:22
noun:khwarij	0:-11 6:31 10:-10
noun:labourer	0:28 2:-11 5:-17 6:-33 10:14
noun:leader	0:-18 6:31 10:-9
noun:lebanese	0:-11 3:8 4:26 5:-11 6:-14 8:-12 9:-36 10:-13
noun:life	0:-42 1:-30 2:-12 3:-40 4:-20 5:-25 6:99 7:-26 9:-24 11:-17
noun:local	6:13
noun:malian	0:-13 3:-26 6:-12 9:32 11:-13
noun:man	0:9 1:-27 2:-20 3:-78 4:34 5:-45 6:-25 7:16 8:29 9:-9 10:-42 11:-36
noun:marine	4:12 6:-14 7:14
noun:martyr	1:-12 5:-56 6:59
noun:member	0:-17 1:-13 3:-24 4:-20 7:23 8:13 9:-16 10:-15
noun:migrant	0:-12 2:-9 3:-21 4:-14 5:12 7:-14 8:-26 10:39
noun:militant	6:15
noun:militiaman	0:-21 3:-9 4:-21 6:24
noun:miner	6:12
noun:minor	0:-16 3:-30 4:-27 6:-31 7:-8 8:19 9:29 10:13
noun:mother	5:-8 6:23 7:-8
noun:national	0:-11 2:-16 3:12 4:-52 5:-20 6:-24 7:-8 8:30 9:-16 11:9
noun:neighbour	3:15 5:18 6:-12 7:-9 9:-11
noun:nephew	0:23 2:-8 4:-18 5:-31 6:13 7:-13 8:8 10:-12
noun:new-arrival	3:-26 6:-23 9:54 11:-39
noun:niece	0:-11 4:20 5:-13 7:-11 10:-15
noun:nurse	0:33 2:-18 3:-15 5:-10 6:-40 7:-25 8:-24
noun:occupant	3:23 6:-11
noun:officer	2:26 3:-8 4:-29 5:45 6:-41 7:-15 8:8 10:-26
noun:official	4:30 5:-12 6:-30
noun:operative	6:8
noun:other	0:-27 1:-27 3:14 4:30 5:44 6:-77 7:25 8:-44 9:-48 11:-50
noun:palestinian	0:-24 2:-36 3:-29 4:-19 5:-16 6:46 7:-8 8:40 9:-11 10:-40 11:-12
noun:paramedic	0:16 2:-9 4:-11 5:-34 6:24 7:-26 10:-20
noun:parent	2:-20 6:22
noun:partner	0:20 4:-10 10:-20
noun:passenger	0:-33 1:-12 2:-19 3:-32 4:-38 5:38 6:-21 7:-10 8:-20 9:-12 10:11
noun:passer-by	5:11
noun:patient	0:-33 1:-15 2:-12 3:-10 4:-27 5:71 6:-60 7:-35 8:-8 9:-23 10:-18 11:-20
noun:person	0:-9 1:-12 2:-73 3:52 4:-38 6:-38 7:19 8:-12 9:-19 10:-102 11:37
noun:personnel	2:-14 5:-26 6:34
noun:picker	0:27 5:-21 6:-23 10:-11
noun:pilgrim	6:8
noun:pilot	0:15 2:-14 4:-30 5:-15 6:8 8:22 10:-29
noun:police	0:-39 4:14 5:24 6:-21 7:-12 8:-29
noun:police-officer	0:-9 5:19 7:-22
noun:policeman	0:8 2:-43 5:26 7:-19 8:-13 10:-25
noun:pregnant-woman	3:11 5:23 6:-29
noun:president	0:-13 4:26 6:-8 8:-16 10:-22
noun:priest	5:-8 6:-16 7:22
noun:prisoner	0:-33 1:-8 2:12 3:-27 5:-29 7:-13 8:34 9:-9 10:-33 11:-14
noun:pupil	0:13 2:-14 3:-30 4:-50 5:22 6:-18 7:-21 8:-27 9:-11 10:18
noun:rebel	0:-14 2:-13 4:-27 6:33 10:-13
noun:refugee	0:-12 1:-12 3:-30 4:-13 5:-13 6:-16 7:-18 8:-15 9:52 10:-20 11:-36
noun:relative	0:-22 3:-19 4:-14 5:-17 6:36 7:-21
noun:rescuer	5:35 6:-28 7:-9
noun:reservist	5:25 6:-22
noun:resident	0:-28 1:-21 2:-50 3:57 4:-34 5:-58 6:-64 8:-45 10:-17 11:23
noun:returnee	0:-9 3:-25 6:-12 8:-19 9:-50 10:-8 11:54
noun:rohingya	0:-11 3:-33 4:-10 5:-30 6:-32 7:-13 9:53 11:-31
noun:russian	0:-8 5:-21 8:19
noun:sailor	2:-10 6:14
noun:schoolboy	5:9 6:-8
noun:schoolchild	2:-17 3:16 7:-16 8:-15 9:-11 10:13
noun:schoolgirl	2:-8 4:-17 6:-21 8:-9 10:16
noun:seafarer	0:10 2:-24 4:21 5:-8 7:-11 8:-11
noun:searcher	6:16
noun:security-guard	0:9 2:-14 6:18
noun:serviceman	0:-15 2:-13 3:-13 7:8 8:23 9:-31 10:-20 11:-9
noun:settler	3:15 5:18 6:-13 7:-10 11:-8
noun:shelter	3:16 9:-15
noun:shepherd	2:-8 3:-9 4:-12 5:-23 6:-34 7:30
noun:sister	0:-32 1:-8 2:-9 4:-10 5:22 7:-23 8:-15 10:25
noun:soldier	0:-66 1:-33 2:-89 3:-57 4:40 5:-27 6:43 7:-74 8:23 9:-49 10:-19 11:-55
noun:son	3:-11 4:-15 5:-14 6:45
noun:south-sudanese	3:-21 9:21
noun:staff	2:-25 3:13 4:13 5:-27 6:-33 7:30 8:-19 9:-10 10:-51
noun:staff-member	0:23 2:-11 4:23 5:22 6:-29 7:-10 8:-10 10:-29
noun:student	0:33 2:21 3:-23 4:-39 5:25 6:-30 7:-34 8:-25
noun:sudanese	8:22 10:-16 11:-17
noun:survivor	3:15 5:39 6:-29 7:-24
noun:suspect	2:-11 6:15
noun:syrian	3:-21 6:-11 11:20
noun:teacher	0:24 2:-34 3:-11 4:-15 5:-24 6:32 7:-11 8:-17 10:-14
noun:teenager	0:-9 2:-13 4:-13 6:-13 7:25 10:-13
noun:terrorist	0:-45 1:-8 2:-9 3:-30 4:-25 5:-27 6:72 7:-14 8:-18 9:-9 10:-40 11:-19
noun:thai	8:-14 10:17
noun:tourist	5:8
noun:trader	0:18 3:-18 5:-11 10:-17
noun:traveller	0:-18 2:-15 4:-14 5:-8 6:13 10:11
noun:troops	0:19 3:-11 4:-10 5:-9 6:-20 7:21 8:10 10:-9
noun:ukrainian	0:-11 2:-12 3:-21 4:11 5:-19 6:-26 7:-11 8:27 9:23 10:-39 11:-29
noun:uncle	5:-31 6:35 10:-14
noun:victim	0:39 1:19 2:-58 3:-33 4:-39 6:-27 7:-45 8:-8 9:-12 10:19
noun:villager	1:-9 2:-33 3:40 4:-8 6:-23 7:-32 8:-21 11:-47
noun:visitor	6:-8 7:12
noun:volunteer	0:-19 2:-16 3:-14 4:18 5:-28 6:24 8:-26 9:-21 10:-27
noun:wife	4:-20 5:-16 6:28 7:-15 8:-13 10:8
noun:woman	0:-60 1:-21 3:-44 5:-53 6:18 7:-23 8:-8 9:10 10:34 11:-34
noun:woman-and-man	0:-15 3:-8 4:17
noun:women-and-girls	0:30 6:-18 10:-9
noun:worker	0:19 1:-14 2:13 3:-27 4:-8 5:-65 6:22 7:23 8:-16 9:-26 10:-16 11:-19
noun:worshipper	0:34 4:-18 8:-8 10:-20
noun:yazidi	0:15 3:17 8:-10 9:-12 10:-9 11:-8
noun:yemeni	0:-13 3:9 4:19 10:-13
noun:young-man	0:33 2:-11 3:-14 4:-29 5:-19 6:-27 7:-11 10:17
noun:young-person	6:-8 7:14
noun:young-woman	0:35 3:-8 4:-13 5:-20 6:-20 10:-18 11:-11
only:aid	1:-10 2:-12 3:-27 4:-10 5:-24 7:-28 9:43 11:-42
only:casualty	0:-27 1:11 2:-85 3:-26 4:-23 5:27 6:19 8:-46 10:-46 11:-73
only:displacement	1:20 3:-14 6:-24
only:hostage	0:-27 1:-36 2:-48 3:-31 5:18 6:14 7:-42 9:21 10:-15 11:-27
other:abducted	0:28 1:-65 2:24 3:-10 5:-41 6:-9 7:-56 8:-37 10:11 11:-41
other:aid	0:-26 1:-15 2:-32 3:13 4:-37 5:-9 6:-9 7:11 8:-59 9:28 10:-17 11:15
other:allocated	0:-28 2:-26 4:-38 6:12 7:34 8:-15 9:-32 10:-37
other:casualties	1:67 2:-17 3:-27 4:-60 5:-18 6:27 7:-37 10:-34 11:-42
other:casualty	0:-9 1:-21 2:-9 7:-9 11:-9
other:dead-in-captivity	1:-78 3:-32 4:-12 5:-40 6:19 7:-23 8:-51 9:-94 10:29 11:-46
other:delivered	0:-36 1:18 2:-22 3:18 4:-33 5:-12 6:-10 8:-49 10:-15 11:28
other:displaced	0:-30 1:-12 2:-57 3:25 4:-29 5:13 6:25 8:-40 9:-10 10:-39
other:displacement	0:-12 1:-23 2:-11 4:-15 5:-17 6:-8 8:8 9:13 10:-16 11:28
other:held	0:13 1:-31 3:-38 5:-9 6:-40 7:-30 8:15 9:-39 10:33 11:-79
other:hostage	0:23 1:-37 2:40 3:-37 4:26 5:-52 6:-55 7:-38 8:35 9:-39 10:30 11:-53
other:injured	0:-45 1:-18 2:-32 3:28 4:-16 5:-13 6:31 7:-26 8:-15 10:-13
other:killed	1:-17 2:-18 3:15 8:-18 10:-18
other:missing	0:-18 2:-33 4:-34 5:-17 6:39 7:8 8:-26 10:-30 11:-47
other:pledged	0:-9 2:-13 3:-15 7:24 8:-106 9:11 10:-42 11:-14
other:prisoners-exchanged	0:-85 1:-15 2:27 3:-106 5:-90 6:-35 7:-34 8:107 9:-30 10:-15 11:-75
other:refugees	2:-45 3:-39 5:-70 6:-27 7:-38 8:-34 9:75 11:21
other:released	1:-13 3:-43 4:8 6:-36 7:-48 9:-41 10:13 11:-18
other:requested	1:-23 2:-58 4:-8 5:-8 6:-32 7:-41 8:-56 9:36 11:10
other:returned	0:9 2:14 5:-50 6:-28 7:-30 8:22 10:-10
other:total	0:10 1:-21 2:-26 3:-32 4:10 6:-11 8:-15 9:30 10:-33
others:0	6:14
others:2	0:-29 1:-32 3:-65 4:41 5:-90 6:-38 7:-99 8:-48 9:-45 10:59 11:-28
others:7	0:-14 1:-31 3:-12 4:22 5:-8 6:-32 8:-24 9:15 11:-50
others:more	1:-15 2:-31 4:-29 6:15 9:-12 10:-15 11:11
qualified	0:-43 1:10 2:-59 3:32 4:-19 5:-23 6:-18 8:-47 9:19 10:-119 11:23
quoted	0:-63 1:-42 2:12 3:-13 4:24 8:-14 9:-25 10:-59 11:-29
right1:	0:-28 2:-21 3:-43 6:36 7:10 8:-23 9:-40 10:-33 11:-32
right1:"	0:24 1:9 2:-42 3:-29 4:-60 5:-43 7:12 8:-15 9:13 10:-19 11:-10
right1:(	0:-25 1:15 2:-20 3:17 4:-14 5:17 6:-15 7:11 8:-12 9:-30 10:-19
right1:)	0:-32 1:-13 2:-15 3:-11 4:-33 9:-45 11:33
right1:,	0:-19 1:-13 4:9 5:-9 6:-19 8:-31 10:-8 11:-13
right1:.	1:-21 2:-30 3:-40 4:8 5:-41 6:42 7:-18 8:-20 9:-37 10:-37 11:-14
right1::	0:-9 1:-9 2:-16 3:-29 4:-13 5:-26 6:-14 9:-27 10:26 11:-23
right1:;	0:-29 1:-29 2:-13 3:-34 4:10 5:-39 6:52 7:-47 8:-37 9:-14 11:-54
right1:?	4:-18 5:-12 6:25 8:9 10:-21
right1:a	1:-11 2:-8 3:-42 5:-17 8:-14 10:-19 11:23
right1:abducted	0:48 2:-29 4:-17 6:-12 8:-13 10:-33
right1:abductions	0:28 4:-9 6:-8 10:-23 11:-8
right1:aboard	4:-11 6:18
right1:about	4:-21 5:-9 7:19 8:-16 10:13
right1:according	3:-14 6:-26 7:29 9:-14 11:-11
right1:across	3:-35 4:-10 5:-16 6:27 7:-14 8:-13 10:17 11:-15
right1:admitted	5:26 6:-26
right1:after	2:10 3:-16 4:13 5:-38 8:-19 11:-10
right1:aged	0:-11 5:-21 6:28 7:-9 8:-8 10:12
right1:alive	4:19 5:23 6:-22 7:-12 8:-20 10:-16
right1:along	1:11 7:-19
right1:among	0:-45 1:-8 2:-13 3:35 4:-19 5:-39 6:11 8:-8 9:-12 10:15
right1:and	1:10 2:-78 3:-23 4:13 5:-28 6:35 7:-37 8:-19 10:-9 11:-23
right1:are	0:-33 1:-54 2:-42 3:20 4:14 5:10 6:-53 8:-29 9:-24 11:-8
right1:arrested	7:8
right1:arrived	0:-26 3:24 5:-16 6:-41 8:-8 9:-19 10:-28 11:29
right1:as	0:33 1:-8 2:-9 3:-39 4:-35 5:-29 7:19 8:27 9:-18 10:-48 11:-20
right1:at	0:-23 1:-22 2:-24 3:31 4:-39 5:-57 6:48 7:-69 8:-32 10:27 11:-38
right1:away	0:22 2:-18 3:11 6:-27
right1:back	0:-17 2:-14 3:-20 4:-22 5:-16 6:-31 7:-10 9:-19 10:10 11:39
right1:because	6:14
right1:bedouin	0:-10 3:30 4:-12 5:-12 6:-13 8:-16 9:-9 10:-8
right1:before	0:-12 2:-14 4:-21 5:-19 9:-18 10:27 11:9
right1:behind	4:14 10:-8
right1:between	3:-8 4:-11 5:-8 6:-17 7:-11 9:-14 10:27 11:-12
right1:broke	0:-14 4:-13 5:22 6:-23 8:-8 10:20
right1:burned	0:-16 2:-22 5:-44 6:54 10:-13
right1:but	6:-13 7:18
right1:by	0:-10 1:-14 3:-35 4:-12 5:18 6:11 7:-60 8:13 9:14 10:-71 11:-44
right1:came	0:-42 1:-11 2:-43 4:-53 6:13 7:-43 8:-37 9:-15 10:25 11:-17
right1:captured	0:19 3:-15 5:-15 6:-38 8:16 11:-19
right1:carried	0:21 3:-10 4:-14 5:-11 6:18 7:-19 8:-10 10:-21
right1:carrying	6:9
right1:coffins	2:12 4:-11 10:-9
right1:collapsed	5:19 6:-13
right1:come	3:8 4:-17 5:-12 8:-10 10:17
right1:confirmed	5:-20 6:31 7:-19
right1:could	0:-14 1:-8 2:21 3:-40 4:-48 5:-37 6:22 7:-11 8:-17 9:33 10:-45 11:-15
right1:crossed	0:-23 1:-9 3:-13 4:-10 5:-26 6:-33 7:-16 8:14 9:19 10:-21
right1:dead	0:-34 1:15 3:-61 4:-32 5:-58 6:69 7:-66 8:-11 9:-18 10:-16 11:-11
right1:departures	0:-13 3:21 6:-11 7:-12 9:-10
right1:detained	4:-25 5:-8 8:34 10:-29
right1:did	0:9 2:-32 3:-26 4:-19 5:-36 6:44 7:-32 10:-13 11:26
right1:die	0:-12 2:9 3:-25 4:-12 5:-15 6:47 7:-30 9:-9
right1:died	0:-32 2:37 3:-49 4:-39 5:-111 6:77 7:-48 8:-33 9:-26 10:-43 11:-21
right1:displaced	3:61 5:-9 6:-23 9:-40 11:-30
right1:down	3:10 5:8 11:-10
right1:driven	3:26 5:-16 11:-8
right1:drown	6:12
right1:drowned	0:-20 2:10 3:-8 4:-9 5:-30 6:49 7:-41 10:-9
right1:each	0:-15 4:-22 5:-27 6:32 7:-11 8:8 10:-28
right1:entered	9:9
right1:escaped	0:-22 2:-8 5:-8 8:-12 10:44
right1:evacuated	3:34 6:-15 7:-29 11:-16
right1:face	3:8
right1:feared	6:26
right1:fell	2:-16 3:-23 4:-36 6:21 7:-21 10:-26
right1:fled	0:-13 2:-15 4:-14 5:-22 6:-40 7:-9 8:-13 9:41 10:-20 11:-44
right1:fleeing	3:-14 9:17 11:-10
right1:for	0:-17 1:26 2:-33 3:-27 5:10 6:-48 8:35 9:-26 10:-51 11:15
right1:found	3:-23 9:23 11:-20
right1:freed	0:-12 2:-8 4:-32 5:-15 6:-22 9:-8 10:23 11:-20
right1:from	0:13 1:-30 2:-26 4:13 5:-24 6:-18 10:-44 11:-17
right1:go	0:-23 2:-30 3:-23 4:-40 5:-16 6:-13 7:-10 8:-22 9:-10 10:46
right1:got	0:-30 2:-17 3:-17 4:-33 5:-9 6:-38 7:-18 8:12 9:-8 10:32
right1:had	0:-22 4:-22 7:-65 10:-21
right1:has	2:8 3:-21 4:-23 5:9 6:-54 7:22 8:-13 9:-9 10:23 11:-14
right1:have	0:-18 1:-39 3:-9 4:-12 5:9 6:-11 7:-17 8:-19 10:-23 11:9
right1:held	0:-36 2:-23 3:-34 4:10 5:-16 6:-37 7:-19 8:-32 9:-33 10:50
right1:home	0:-33 3:-24 4:-15 5:-21 6:-22 7:-8 8:12 10:18 11:28
right1:homeless	3:47 6:-18 9:-24 11:-19
right1:hostage	0:19 2:-17 6:15 10:-13
right1:hurt	5:63 6:-47 7:-35
right1:i	0:-31 2:-41 3:-8 4:14 5:-37 6:-12 7:20 8:-9 9:-12 10:-38
right1:in	0:19 1:22 2:-45 3:21 5:-30 6:16 7:-49 8:-68 9:-10 10:-33 11:-44
right1:included	0:10 5:-11
right1:injured	3:-26 5:102 6:-81 7:-55
right1:inside	3:9
right1:internally	9:-10 11:11
right1:into	0:37 4:-9 6:-28 8:-16 10:-11
right1:is	1:-10 2:-38 3:-26 4:-8 6:-29 7:35 8:-40 9:-18 10:26
right1:it	4:20 6:-25 8:-11
right1:jumped	2:18 4:-11 5:-14 6:-21 7:24 10:-11
right1:kidnapped	2:10 3:-14 4:-36 5:-20 6:-32 7:-8 8:-21 9:-8 10:53
right1:kidnappings	0:29 6:-16 10:-8
right1:killed	0:-42 1:-16 2:-27 3:-32 4:-8 5:-71 6:88 7:-15 9:-10 10:-9
right1:killings	6:13
right1:last	0:-20 1:12 2:-12 3:22 4:-34 5:-9 6:9 8:-14 9:-20 11:-25
right1:lay	4:-13 6:26 7:-15
right1:left	0:12 2:-29 3:45 4:-53 6:-54 7:-38 8:28 9:-46 11:-41
right1:lie	0:-10 2:19 4:-17 5:-22 7:-11
right1:live	0:-8 3:20 4:-12 5:-16 6:-30 7:-13 9:12 10:-8 11:-40
right1:lived	5:-10 6:15
right1:living	3:25 7:-15 9:-9 11:-11
right1:lost	0:-14 1:-15 2:-26 3:11 4:-16 5:16 6:8 7:-14 8:-12 9:-20 10:-11 11:-12
right1:made	5:-10 6:14
right1:maimed	3:-16 5:42 6:-28 7:-17
right1:may	6:34 7:-12 9:-31 11:-17
right1:missing	0:-9 3:-30 4:-11 5:-47 6:-78 7:76 9:-12 10:-11 11:-9
right1:more	0:-19 1:-14 2:-61 3:-35 5:-19 8:-41 10:35 11:35
right1:moved	3:34 6:-27 9:-9
right1:names	0:28 1:-11 2:-27 3:-59 5:-50 6:-14 7:49 8:-35 9:-40 10:-37 11:-33
right1:near	5:14
right1:need	5:19 6:-11 7:-8
right1:needed	3:10 5:30 6:-24 7:-17 9:-15 10:-9 11:-9
right1:never	3:-27 4:-14 5:-32 7:25 10:-11
right1:new	6:11 7:-10
right1:newly	5:-8 9:26 11:-19
right1:not	3:-11 5:-19 6:-26 7:31
right1:now	3:17
right1:occurred	5:-9 6:20
right1:of	0:-17 1:-32 2:8 3:-10 4:-20 5:-14 7:-33 8:19 9:-9
right1:off	0:-15 3:26 4:-26 5:-28 7:-16 10:14 11:-9
right1:on	0:19 1:-52 2:-19 4:-93 5:12 6:-8 8:23 9:12 10:-42 11:-52
right1:or	0:-18 2:-24 3:21 4:26 5:-11 6:-18 7:-10 8:-14 10:-21
right1:out	0:-23 2:-10 3:33 4:-30 5:-38 7:-18 8:-17 9:-20 10:8 11:-13
right1:outside	3:-40 8:-30 9:40 10:30
right1:over	0:-17 1:-9 2:16 3:-24 4:-14 5:-13 6:15 7:-8 8:-25 9:-18 11:37
right1:paid	2:-12 5:-22 6:28
right1:passed	5:-12 6:18
right1:perish	6:15
right1:perished	0:-8 2:-8 3:-24 4:-21 5:-35 6:58 7:-11 9:-9
right1:ran	4:-19 6:24 7:-9
right1:reached	3:30 4:-24 6:-12 9:-25 10:22 11:-18
right1:received	3:-26 5:44 6:-47 7:-11 9:-26 10:-11 11:21
right1:recovered	5:-29 6:32 7:-17 10:14
right1:red	6:9
right1:remain	0:-28 2:-44 3:14 4:50 5:10 6:-75 7:9 8:-34 10:-33 11:-25
right1:remained	3:21 9:-9 11:-16
right1:reported	3:-9 6:10 7:18
right1:returned	0:-8 3:-29 5:-8 6:-11 8:-16 10:-16 11:36
right1:seized	2:-28 3:-8 4:-14 6:-22 8:16 10:19
right1:sent	4:-10 5:-13 6:-16 7:19 10:-9
right1:seriously	5:19 6:-12
right1:set	0:14 2:-9 3:-14 4:-13 5:-10 6:24 10:-26
right1:shot	0:-13 2:27 4:-24 5:-9 6:-12 7:-9 8:-12
right1:showed	0:-8 5:11
right1:since	0:-35 1:27 2:17 3:-59 7:-33 9:30 10:-35 11:-14
right1:slain	3:-8 5:-27 6:41
right1:sleep	0:-15 3:31 4:-22 5:-13 6:-16 7:-22 10:-20 11:-26
right1:slept	3:25 6:-11 9:-9
right1:slipped	0:-11 4:-9 8:-8 10:16
right1:so	0:-12 4:-13 5:20 7:-9 10:-8
right1:spent	0:-14 3:27 4:22 5:11 6:-31 7:-9 8:-10 9:-14 10:-24 11:-9
right1:stayed	0:-16 2:-21 3:-24 4:17 5:-15 6:28 7:-14 8:-23 10:-30
right1:still	0:-25 3:35 4:31 5:-29 6:-56 7:43 8:-21 9:8 10:-43 11:-49
right1:succumbed	5:-42 6:42 7:-8
right1:suffered	5:41 6:-31
right1:sustained	0:-10 5:50 6:-43
right1:taken	0:45 2:-24 3:-29 4:25 6:-40 7:-14 8:-25 9:-18 10:-17
right1:that	0:-27 2:32 3:-13 4:-36 5:-34 6:-8 7:-17 10:8
right1:the	1:-11 2:13 3:-11 4:8 5:-31 6:-33 7:-11 8:-16 9:18 10:17 11:-32
right1:their	3:22 6:-18 9:-8
right1:there	0:-17 2:-8 3:-9 4:14 5:-24 7:22 10:-17 11:-14
right1:they	0:32 3:-10 4:-15 5:-15 6:20 7:-22 8:-20 9:-8 11:-8
right1:this	3:-26 4:-10 7:15 9:20 11:-8
right1:through	2:-12 5:14 7:-12 10:-8
right1:to	0:-19 1:-22 3:-34 4:-40 5:28 6:-27 8:28 10:-40 11:13
right1:told	0:-13 2:-26 4:-21 10:27
right1:took	3:16 5:-14 6:-33 7:-8 9:10 11:-12
right1:turned	2:21 4:-8 10:-18
right1:unaccounted	3:-16 5:-18 6:-36 7:35
right1:under	0:-12 5:27 6:-16
right1:until	5:-11 6:15
right1:walked	0:-23 2:-12 3:-41 4:-17 5:-17 6:-26 7:-8 8:-17 9:12 10:32 11:-27
right1:was	0:-9 1:-15 3:-32 4:-72 5:-13 6:29 7:-8 9:-22 10:-25 11:-28
right1:we	0:-18 2:-15 3:-9 4:-35 5:12 6:-45 7:39 10:-23
right1:went	0:-25 1:-13 2:-23 3:-20 4:-36 5:-18 6:-20 7:16 8:-29 10:16 11:11
right1:were	1:-8 2:-12 3:-13 4:-18 5:10 6:10 7:-37 8:-10 9:-24 11:-24
right1:when	0:13 5:-18 6:17
right1:who	0:-12 1:-36 3:18 4:-13 5:-31 8:-27 9:-18 10:-29
right1:whom	0:-38 1:-10 3:-32 4:-13 5:-32 7:9 8:12 9:-25 10:35 11:-12
right1:whose	0:-20 1:-23 2:-11 3:-28 4:-32 5:-15 6:-25 7:29 8:-11 9:15
right1:will	0:-12 2:-15 3:17 4:-34 5:20 6:-28 7:-33 8:-32 10:32 11:-19
right1:with	0:-56 1:-8 3:12 4:-21 5:53 6:-16 7:-48 8:-31 9:-38 10:-51 11:-28
right1:within	3:-20 6:23 9:-8
right1:without	3:19 4:-8 5:-14 9:-20
right1:working	0:16 4:-14 5:24 6:-21 7:-20 8:-9 10:-14
right1:would	2:15 4:-10 6:-15 7:-10 8:14 9:-10
right1:wounded	0:-17 2:-8 3:-18 4:-8 5:100 6:-107 7:-24
right1:|	0:-35 1:-49 2:-50 3:10 4:-17 5:26 6:29 7:-21 8:-37 9:-55 10:-45
right1:—	2:-9 4:-9 5:-35 6:11 7:-17 9:23 10:-10
right2:	2:-16 5:20 6:11 10:-10
right2:"	1:24 2:9 3:-50 4:-35 6:16 8:-38 9:-46 10:-35 11:-40
right2:#	0:-10 1:14 2:-53 4:-66 5:-56 6:37 7:-21 8:9 11:-42
right2:)	6:14 7:-12
right2:,	0:16 1:-45 4:-15 6:-9 8:-32 9:-27 10:-74 11:30
right2:-	6:10
right2:.	0:40 2:-79 4:-68 7:-16 8:-11 9:-72 10:15 11:15
right2::	0:-9 4:15
right2:;	0:17 1:-9 5:15 6:-21 8:-8 9:17 10:-18 11:-37
right2:a	0:12 1:-39 2:20 3:-19 5:-18 7:16 8:-17 9:-45 10:-40 11:-65
right2:abducted	0:61 4:-13 6:-22 10:-44
right2:about	0:-28 4:-20 5:-8 6:-25 9:30 10:10 11:-8
right2:abu	10:9
right2:according	0:9 1:-14 2:-32 3:-20 5:-26 6:21 7:-56 8:-16 9:8 10:-40
right2:across	0:9 3:-12 5:16 6:-18 9:12
right2:admitted	5:33 6:-30
right2:after	0:-25 2:-17 3:-13 4:22 5:-28 6:-22 7:14 8:-17 10:-13 11:24
right2:against	9:10
right2:aged	0:-9 2:-17 3:-11 4:-9 5:29 6:-21 7:19 9:-12 11:-11
right2:al	3:-22 9:-10 11:19
right2:alive	0:-16 4:29 5:-18 7:-11 10:-13
right2:all	0:-67 1:-10 4:16 5:-9 6:20 7:-22 8:-47 9:-37 10:9 11:-22
right2:already	0:-25 1:23 2:-22 3:-28 6:-25 7:-27 9:21 10:20
right2:also	2:-27 4:-9 5:14 6:25 8:-18 10:-10
right2:among	1:-8 2:-31 3:-15 4:-10 5:-8 7:-8 8:19 10:-11
right2:an	0:-8 2:14 3:-19 5:-15 6:15 8:13 9:-9 10:-40
right2:and	0:14 2:-56 3:10 5:-66 6:50 7:-23 8:26 9:-9 10:-64 11:-28
right2:another	3:24 5:-21 6:20 9:-27
right2:are	0:-18 1:-8 2:-31 3:30 4:16 6:-44 7:9 8:-35 9:-39 10:21 11:-20
right2:army	2:21 6:-19
right2:around	9:15
right2:arrived	0:-28 4:-10 5:-19 6:-25 7:-13 10:-9 11:20
right2:as	0:-28 1:-9 2:-29 3:-11 4:11 8:18 9:8 10:-28 11:-25
right2:at	0:-15 1:-16 2:-37 3:-17 4:-14 5:-34 6:16 7:-39 8:20 9:-12 10:14
right2:attack	0:10 6:-9
right2:away	0:15 2:-16 3:25 4:-20 5:-33 6:-26 7:-11 8:-13 9:-27 10:25 11:-14
right2:back	0:-47 1:-9 2:-38 3:-34 4:-43 5:8 6:-52 7:-22 8:-28 9:-41 10:45 11:38
right2:be	3:13 5:-10 6:-33 7:32 9:-23 10:-13
right2:because	0:-8 2:-17 3:21 7:-9 8:-15 9:-21 10:18
right2:been	0:15 1:-56 2:-16 3:-26 4:8 5:11 6:32 7:-99 9:-26 10:-16 11:-47
right2:before	2:27 3:-14 6:-27 9:23 11:-16
right2:being	0:-15 2:-8 3:-24 4:-8 5:-14 6:-28 7:27 8:-20 9:-11 10:19
right2:between	5:-19 6:18 8:-8 9:-18 10:14 11:18
right2:board	6:12
right2:both	4:18 5:21 6:-15 10:-18
right2:boys	0:-17 1:16 3:-14 4:-9 5:-20 6:8 7:-10
right2:broken	5:11 6:-20 7:13
right2:brought	0:-16 2:-21 4:-19 5:31 6:-14 7:-14 8:-16 10:18
right2:bullet	3:-8 5:-14 6:23
right2:buried	2:-8 4:-12 5:-8 6:41 7:-30
right2:burned	0:-8 5:-28 6:39 7:-11
right2:burns	0:-14 3:-12 4:-8 5:48 6:-46 10:-25
right2:but	3:14
right2:by	0:12 1:-16 2:-30 3:-47 4:-25 5:-31 6:-22 7:-29 8:-45 9:-8 10:39 11:33
right2:came	3:-17 6:14 7:-14 9:20 10:9
right2:camp	3:12 5:-11 9:-14
right2:can	3:16 6:-9 7:17 9:-13 11:-27
right2:cannot	5:-11 6:-33 7:38
right2:captured	0:38 2:-8 4:-19 6:-29 7:-9 8:-13 10:9
right2:carried	3:-28 4:-10 5:-18 6:26 7:-23 8:-19 10:-18
right2:central	3:13 6:9 9:-17
right2:chiefly	3:-11 11:9
right2:children	0:-35 1:-10 2:-9 4:-28 5:-13 6:38 7:-10 9:-18 10:-38 11:-13
right2:civilians	0:-15 3:-25 4:-24 5:-45 6:25 7:-19 8:14 10:12
right2:cleared	3:14 9:-13
right2:come	0:-15 1:-13 2:-16 3:-65 4:-39 5:9 6:-29 7:-28 8:34 9:18
right2:confirmed	5:-9 6:20
right2:could	0:-27 2:-10 3:-12 4:-10 5:16 6:10 7:-18 9:15 10:-8
right2:cross	3:-25 4:-12 7:-24 8:-11 9:27 10:15
right2:crossed	0:-15 2:-21 3:-9 4:-16 5:-12 6:-33 7:-11 8:-13 9:51 10:22 11:-38
right2:crushed	5:15 6:-12
right2:cuts	0:-9 5:19 6:-12
right2:dawn	5:-13 6:17
right2:day	3:-44 4:-23 5:-10 6:-16 7:-22 9:9 10:-20 11:23
right2:days	3:16 5:-13 6:8 9:-10
right2:dead	0:-19 1:-8 3:-10 4:-30 5:-80 6:118 7:-50 9:-9 10:-22
right2:died	0:-24 1:-12 2:62 3:-37 4:-63 5:-55 6:27 7:-59 8:-24 9:-24 10:-28 11:-27
right2:disappeared	5:-16 6:-13 7:19
right2:displaced	3:55 6:-20 9:-45
right2:down	4:-9 5:-11 6:20 7:-17 9:-10
right2:dragged	4:-11 5:-8 6:11 10:-21
right2:driven	0:9 3:-8 4:-17 5:-20 11:11
right2:drove	0:13 3:-10 4:-8
right2:drowned	1:-9 3:-10 5:-9 6:47 7:-18 9:-11 11:-11
right2:during	4:10 9:14 10:-8 11:-10
right2:early	0:-10 3:-26 6:-20 9:33 11:-10
right2:eight	0:-26 4:19 5:18 6:-22 7:-13 8:-25 9:-14
right2:eleven	0:-14 3:18 4:-19 5:-23 6:10 7:11 9:-15 11:-17
right2:entered	3:-25 6:-19 7:19 9:25 11:-27
right2:escaped	10:15
right2:evacuated	3:-15 5:28 6:-20
right2:expected	3:30 5:-13 6:-23
right2:far	0:-12 4:-13 5:20 7:-9 10:-8
right2:fighting	0:11 3:-20 9:19 11:-10
right2:fire	5:-23 6:24
right2:five	0:15 2:-8 5:9 6:-33 7:-18 8:-24 9:-10
right2:fled	3:56 9:-28 11:-37
right2:flown	0:-31 2:-17 4:-29 5:30 6:-42 7:-8 8:34 10:-41 11:-19
right2:for	0:-31 2:-13 4:16 5:-11 6:-52 7:29 8:26 9:-21 11:-21
right2:found	0:-41 2:27 4:-48 5:-71 6:38 7:-40 8:-12 9:-10 11:-14
right2:four	0:17 2:-25 3:-9 5:15 6:-36 7:-30 8:-24 9:-12 10:25
right2:free	0:-32 2:-17 5:-17 6:-23 7:-20 8:-27 10:28
right2:freed	0:-16 2:-16 4:-30 5:-15 6:-38 7:-9 8:-21 10:71
right2:friday	0:-18 2:-13 3:16 4:-13 5:-16 7:16 9:-16 10:-13 11:-13
right2:from	0:-33 2:16 3:12 4:10 5:-23 6:14 7:-23 8:-62 9:-57 11:11
right2:front	0:-11 4:-22 6:12 8:-12 10:17
right2:gave	4:26 6:-26 9:-8
right2:gaza	0:-13 2:-33 4:-16 5:-15 6:18 8:-18 9:-8 10:32
right2:gone	0:-18 1:-15 2:-19 3:-27 4:-28 5:17 6:-16 7:-28 8:-18 9:12 10:-44 11:16
right2:got	0:-20 3:13 4:-16 5:-14 6:-32 8:-11 9:-11 10:27 11:-9
right2:gunned	0:-10 4:-11 5:-9 6:22
right2:gunshot	5:31 6:-14
right2:had	1:-13 3:20 4:-25 5:-34 6:-38 8:12 9:-49
right2:haiti	6:26 7:-12
right2:half	3:8
right2:handed	0:-22 2:8 3:-12 4:-21 5:-26 6:-33 7:26 8:-19 10:24
right2:has	0:15 2:-13 3:28 4:25 5:-28 7:-11 8:-14 9:-30 10:-34 11:-12
right2:have	0:-11 1:-14 2:-20 4:10 5:-12 7:21 8:-33 10:-17 11:-24
right2:he	0:17 2:-41 3:21 4:-32 5:23 6:-26 7:8 9:-29 10:15 11:19
right2:held	0:-17 4:52 5:-22 7:-8 8:-15 10:-47
right2:help	3:14 9:-8
right2:her	2:-23 3:-40 4:-15 5:30 9:-12 10:-15 11:-16
right2:here	9:12
right2:his	0:-26 2:-63 4:47 6:-17 7:-29 8:-34
right2:hit	0:-17 2:-25 4:-12 5:18 10:-16
right2:hold	6:11
right2:home	0:-24 1:-12 2:-21 3:-30 4:-44 6:-19 7:-40 8:18 9:-24 10:26
right2:homeless	3:24 5:-10 9:-16
right2:homes	3:27 6:-23 9:-8 11:-10
right2:hospital	6:-21 10:23
right2:hostages	0:-20 2:30 4:-9 6:-29 10:20
right2:hurt	0:-21 3:-10 4:-8 5:73 6:-56 7:-24 9:-10 10:-19
right2:i	0:-15 2:-9 3:-12 4:-26 5:-18 6:-28 7:16 8:-8 10:30
right2:if	0:-22 2:-21 3:-24 4:16 5:-23 6:-31 7:26 8:-8 9:-22 10:-10 11:10
right2:in	0:-8 1:-47 2:-14 4:34 5:-9 6:-11 7:-78 8:-8 10:-19 11:-41
right2:including	2:10 3:26 4:-16 5:18 6:-27 8:-8 9:-11 10:8 11:-20
right2:india	3:-24 6:15 9:14 11:-8
right2:indonesia	6:9
right2:injured	0:-22 1:-9 2:-15 3:-11 4:-9 5:72 6:-29 7:-55 8:-11 10:-11
right2:injuries	0:-10 5:39 6:-29
right2:injuring	5:-16 6:18
right2:inside	3:-15 4:27 7:-10
right2:intensive	4:-13 5:22
right2:internally	3:26 9:-15 11:-14
right2:into	0:13 2:-9 4:-19 5:-11 6:-28 8:-15 9:23 10:-23 11:-40
right2:is	0:-9 3:31 6:-11 8:-11 9:-21 11:-17
right2:it	0:-36 1:-11 2:-20 3:-22 4:12 5:10 6:-20 8:14 9:27 11:-21
right2:its	0:-16 3:-18 6:20 7:-28 8:20 9:24 10:-21 11:-16
right2:july	1:-8 3:-19 6:-8 9:22 11:-9
right2:june	6:16 8:-9
right2:karabakh	0:-12 2:-10 4:-14 6:-15 8:-10 9:24 11:-15
right2:keep	4:-24 10:27
right2:kept	4:25 7:-18
right2:kidnapped	0:49 3:-8 4:-13 6:-22 10:-25
right2:killed	0:-66 2:8 3:-24 4:-54 5:-97 6:75 7:-35 8:-29 9:-19 10:-56 11:-18
right2:known	2:33 4:-22 5:-15 6:27 7:-24 10:-29
right2:laid	6:19
right2:last	0:-21 1:-19 3:-8 4:-11 5:-22 7:30 10:10 11:-27
right2:later	2:28 6:-28 10:-8
right2:leave	7:-9 9:15 11:-19
right2:leaving	4:-8 6:23 9:-8
right2:lebanon	3:-24 9:16
right2:led	0:32 3:-9 4:-11 10:-28
right2:left	0:-36 1:-13 2:-38 3:34 4:24 5:-22 6:-23 7:-66 8:-28 9:-45
right2:let	0:-45 2:-24 3:-11 4:-19 5:-22 6:-47 7:-8 8:-30 10:71
right2:life	0:-10 8:20 10:-19
right2:lightly	5:14 6:-9
right2:listed	3:-13 4:-10 5:-8 6:-10 7:22
right2:live	3:39 4:-10 5:11 6:-40 9:-29 11:12
right2:lived	3:9
right2:lives	6:8
right2:living	3:-11 4:-11 5:-13 6:-9 7:-9 9:-16 10:11 11:27
right2:lost	0:-27 1:-9 2:-10 4:-15 5:35 6:11 7:-47 8:-8 9:-10 10:-14 11:-26
right2:made	0:22 2:-10 3:30 5:-30 6:-32 9:-27 10:12 11:-16
right2:marched	0:17
right2:martyred	2:-19 5:-12 6:35 10:-24
right2:me	4:14 10:-8
right2:medical	3:-10 5:23 6:-23 7:-17 11:9
right2:men	0:18 4:-8 5:-16 6:22 8:-15
right2:met	6:13
right2:minors	3:-22 4:-12 7:-16 8:31 9:25 10:-31 11:-17
right2:missing	0:-21 1:-11 3:-31 4:-22 5:-31 6:-65 7:77 8:-11 10:-25 11:-10
right2:monday	5:-12 7:-9 9:15 10:-8 11:-9
right2:month	0:-10 6:13 10:-9
right2:more	3:-24 4:-13 5:-16 6:11 7:-8 8:-18 9:23 10:23 11:-9
right2:morning	0:-15 7:22
right2:most	0:17 1:-10 2:-32 3:-47 4:-32 6:23 7:-36 8:-23 10:22 11:18
right2:mostly	0:15 3:-11 4:-9 5:-30 6:-37 7:16 9:26 10:-11 11:14
right2:moved	3:20 5:-13 6:-19 7:-13 9:16 11:-24
right2:murdered	0:-16 2:31 6:-20 7:-16
right2:my	2:-8 3:-35 4:-39 5:-38 6:26 7:13 10:-21 11:-16
right2:near	0:8 5:12 6:-9
right2:needed	5:26 6:-24
right2:neutralised	0:-16 6:27
right2:never	0:-11 3:-16 5:-31 6:-27 7:64 9:-8 10:-14
right2:new	3:11 6:-9
right2:night	0:16 4:-18 6:-17 10:11
right2:nightfall	0:-14 2:-11 4:-22 5:-9 6:35 7:-11 10:-15
right2:nine	0:-25 2:-14 5:-26 6:35 7:-8 8:-10 10:22
right2:no	3:31 4:-11 5:-9 6:-18 10:-10 11:-14
right2:nobody	0:-21 4:8 6:-10 7:-14 10:15
right2:none	0:-10 2:30 3:-14 4:-33 5:-30 6:20 7:8 8:-8 10:-17
right2:noon	0:-17 3:-11 4:-16 6:15 7:-11 10:-14
right2:northern	4:-11 6:9 10:11
right2:not	0:27 1:-17 3:-10 4:8 5:-29 6:-19 7:27 8:-30 9:-29 10:-58 11:-42
right2:now	3:13 4:-16 5:-19 6:33 7:-33 8:11 9:-11
right2:number	3:13 4:18 9:-18 10:-10 11:-14
right2:october	0:12 1:-10 3:16 4:-17 8:18 9:-14 10:-17 11:-16
right2:of	1:17 3:10 4:-62 6:-13 7:8 9:-17 10:15 11:-50
right2:off	0:13 2:-8 3:-16 4:-29 5:8 6:-27 11:-9
right2:officials	4:-13 6:12 8:10 10:-8
right2:on	0:30 1:-15 2:-40 3:9 4:-9 5:-9 7:-33 10:-35 11:-11
right2:one	0:-16 1:-9 2:-31 3:8 4:-27 5:-38 6:8 7:-9 8:25 9:15 11:-31
right2:or	0:-8 1:25 3:11 5:-16 7:-18 9:-27 11:-21
right2:other	6:-13 8:17
right2:others	5:12 6:-8
right2:our	0:-37 1:-8 3:-49 5:-44 6:55 7:-14 8:-28 9:-8 10:-38 11:-36
right2:ours	2:-23 4:20 5:-17 10:-21 11:-9
right2:out	0:-31 2:-25 4:-45 6:-11 7:14 8:-38 9:-15 10:30 11:-43
right2:over	3:26 5:-9 6:-24 8:9 11:-19
right2:overnight	3:9 5:-8 6:15
right2:packed	3:12
right2:pakistan	5:-14 6:19
right2:papers	0:-12 1:-18 4:-11 6:-23 9:-17 11:28
right2:passed	5:-10 6:-14 8:14
right2:perished	0:-8 3:-16 6:38 7:-27 11:-14
right2:police	5:9 6:-8 8:26 10:-27
right2:port	0:-16 2:24 4:-13 6:-21 10:-8
right2:pulled	5:-19 6:20 7:-8
right2:reached	3:13 9:8 11:-14
right2:received	5:10
right2:recorded	1:12 6:-12
right2:refuge	3:-31 9:37 11:-22
right2:refugees	3:-34 9:38 11:-23
right2:registered	3:-34 5:-10 6:-21 9:41 11:-8
right2:relatives	3:-23 4:-23 6:-12 7:28 8:19 10:-13
right2:reported	0:37 5:-21 6:-10 7:-21 10:-13
right2:reportedly	0:20 5:-9
right2:rescued	0:-14 10:16
right2:residents	0:-11 4:-10 5:-31 6:29 8:-20 10:13
right2:retrieved	6:12
right2:return	0:-8 2:-9 3:-14 4:-16 6:35 7:-8 8:-34 9:-22 10:-44 11:25
right2:returned	3:-50 5:-8 6:-12 8:-13 9:-26 11:45
right2:rural	3:31 9:-30 11:-16
right2:russia	8:-9 10:11
right2:russian	4:13 5:-21 6:16 7:-8 8:16 9:-16 10:-8
right2:said	2:-14 3:12 4:23 5:-10 6:10 8:-14 9:-20 10:-24 11:-13
right2:saturday	3:9 5:-23 6:31 7:-21 9:-11
right2:says	3:-30 4:26 5:-8 7:-21 11:18
right2:seized	0:28 8:-10 10:-40
right2:sent	0:-19 2:-10 3:-18 5:-25 6:36 8:-9 10:17 11:-11
right2:september	3:-13 4:-27 6:-22 7:21 8:-11 10:-16 11:9
right2:serious	5:13 6:-9
right2:set	0:-15 3:9 4:-14 5:17 6:-38 10:23
right2:seven	4:-10 5:23 6:-12 7:-21 10:10
right2:severely	5:28 6:-27
right2:she	0:10 3:-18 4:-19 5:-20 6:9
right2:shot	0:-53 1:-9 2:34 3:-8 4:-58 5:-23 6:45 7:-32 8:-24 10:-49
right2:shrapnel	5:16
right2:signed	3:-9 4:-16 5:-16 6:32 9:-10 10:-32 11:-11
right2:since	0:21 1:-9 2:-41 3:-51 4:-31 5:-10 7:-11 8:-23 10:19 11:21
right2:six	0:-53 2:-18 3:19 4:-22 5:18 6:-35 7:25 8:15 9:-9 10:-31 11:-8
right2:slain	0:-19 2:-19 4:-10 5:-15 6:36 10:-14
right2:sleeping	3:35 5:-18 6:-26 7:-25 9:-9
right2:so	6:24
right2:sold	0:-17 2:-18 4:27 5:-8 10:-20
right2:soldiers	0:-33 2:17 3:-9 4:-12 5:-29 6:-11 7:-10 8:-42 10:44 11:-8
right2:some	3:-14 4:11 6:26 7:-24 9:10
right2:sought	3:17 4:-13 5:-25 6:-31 7:20 9:18 11:-26
right2:south	0:-8 2:-8 3:18 4:-8 6:-10 7:-9 9:-14 11:25
right2:spending	3:13 4:15 5:-11 10:-15
right2:staff	4:-11 10:11
right2:starved	0:-10 2:-8 3:-12 4:-18 5:-13 6:34 7:-15 9:-9
right2:staying	3:15
right2:still	0:-53 1:-16 2:-47 4:63 6:-50 8:-52 9:10 10:-66 11:-64
right2:struck	0:-8 5:-13 6:20
right2:succumbed	2:10 4:-14 5:-9
right2:sudan	3:-9 9:11
right2:suffered	5:10
right2:sunday	0:-15 4:-20 5:13 6:-21 7:11 8:17 9:-11 11:-8
right2:surgery	5:16 6:-15
right2:survived	5:20 7:-8
right2:taken	0:11 1:-10 3:35 4:-51 6:-42 7:-18 8:8 9:-19 10:-18 11:-18
right2:taking	3:11 6:-8
right2:ten	1:25 6:-24
right2:that	0:20 1:-11 2:28 4:-53 5:-17 6:-62 8:-34 9:13 10:26 11:-8
right2:the	0:-25 1:21 3:-15 4:-34 5:-11 7:-27 8:-9 9:-19 11:-35
right2:their	0:-48 1:-14 2:-36 3:32 4:-51 5:-43 6:54 7:-29 9:-52 11:-50
right2:theirs	2:11 3:18 5:-28 6:-19 8:27 10:-9 11:-19
right2:them	0:-13 1:-65 2:-25 4:-31 5:-16 6:11 7:-35 8:-23 9:18 10:11
right2:then	0:-37 2:-29 3:-14 4:15 5:-34 7:34 8:-19 10:-46
right2:there	0:-22 2:-18 3:-16 4:-43 5:-33 6:29 7:12 8:-8 9:-13 10:-19 11:-25
right2:these	0:-42 1:15 2:12 3:38 4:-13 5:-19 6:12 7:-61 9:-51 10:-9 11:-10
right2:they	0:-13 2:-9 3:-17 4:-33 5:-20 6:29 7:-25 8:-10 9:-10 10:28 11:-11
right2:this	0:30 3:18 4:-18 5:-38 6:23 7:-37 9:-18 10:-17 11:-15
right2:those	0:-8 1:-18 3:20 4:-74 5:-30 6:12
right2:thought	2:-23 3:-8 4:10 5:-10 6:35 7:-28 8:-21
right2:three	0:31 2:-22 3:-26 4:-18 6:-9 7:-20 9:-18 10:-19 11:-9
right2:through	3:-30 6:-14 10:-8 11:17
right2:thursday	8:14 10:-14
right2:tickets	6:-14 7:15
right2:to	0:-23 1:-23 2:-54 4:-34 5:-36 6:13 8:-25 9:22 11:39
right2:today	3:12
right2:took	5:-26 6:30
right2:transferred	3:-13 5:21 6:-9 7:-10 8:-8 9:13 11:-12
right2:treated	3:-10 5:50 6:-40 7:-11
right2:treatment	5:21 6:-17
right2:tried	2:-8 6:20
right2:troops	2:-17 4:-18 5:-21 6:25 10:-22
right2:tuesday	4:-19 7:-12 9:15 10:17 11:-17
right2:turned	3:-9 5:-20 6:-21 7:26 9:-9 10:-13 11:-14
right2:two	0:-20 1:-15 2:-34 3:42 6:-11 8:-32 9:-30 10:-17 11:-30
right2:ukraine	0:-10 4:-18 8:-20 9:12 10:24 11:-9
right2:unaccounted	0:18 3:-15 4:-19 5:-30 6:-48 7:26 10:-10
right2:under	0:-15 2:12 5:29 6:-8 7:-39 8:-32 9:-18 10:-19
right2:up	0:-33 1:20 2:13 3:18 4:20 5:-25 6:-19 7:-19 8:-22 9:-16 10:-37 11:-16
right2:uprooted	3:11 6:23 9:-24 11:-26
right2:us	0:25 1:-12 2:-17 3:41 4:38 5:-47 6:-77 7:-46 8:-56 9:12 10:-82
right2:vanished	7:10
right2:waiting	0:-10 2:-9 3:-20 4:19 5:-11 6:-24 7:-10 9:24 11:-11
right2:walked	0:-17 2:-9 3:21 4:11 5:-9 6:-10 8:-17 9:-25
right2:wants	4:8
right2:war	4:14
right2:was	0:-9 4:-15 5:-23 6:23 7:13 9:-16 11:-11
right2:washed	4:-12 5:-14 6:28 7:-17 10:-12
right2:we	0:-26 2:-8 3:-21 4:-18 5:-29 6:-20 7:48 9:-18 10:-22 11:-11
right2:wednesday	4:15 5:-21 7:-10 8:27 10:-30
right2:week	0:-24 4:-8 5:-8 6:-15 9:25 11:-26
right2:went	0:14 2:-11 3:-37 4:-23 5:-23 6:36 7:-21 8:-11 9:-31 10:-16 11:27
right2:were	0:-13 1:-21 2:44 3:-37 4:-11 5:15 6:-31 8:-46 9:-11 10:-57
right2:when	0:-22 2:15 4:-11 6:-10 7:-20 9:-11 10:19 11:-21
right2:where	6:11
right2:which	6:28 8:-15
right2:while	3:-16 6:13
right2:who	0:13 2:-16 3:-9 4:19 6:-23 7:-25 9:-12 11:-10
right2:whom	0:14 1:-16 2:24 3:-33 4:-11 5:-9 9:8 10:-21
right2:whose	5:12 7:-9
right2:will	2:-8 3:9 4:-23 8:-8 10:23
right2:with	0:-35 2:-31 3:-30 4:18 5:33 7:-57 8:-21 9:10 10:12 11:-21
right2:within	0:-13 3:13 5:-15 6:8 10:12
right2:without	3:21 5:-21
right2:women	0:-34 3:-17 4:-39 5:-47 6:19 7:31 8:17 10:-13 11:-12
right2:would	3:26 6:-14 9:-8
right2:wounded	0:-28 3:-8 5:69 6:-72 7:-11 8:-11 10:-21
right2:wounding	5:-12 6:13
right2:wounds	5:44 6:-31 8:-9
right2:year	0:13 1:11 2:-12 3:-17 4:-10 5:-15 8:-41 9:-22 11:-11
right2:yet	0:-23 2:9 3:31 4:21 5:-44 6:-36 7:30 8:-11 9:-30 10:-30 11:-40
right3:	0:-35 1:-16 3:38 4:-37 5:21 7:-65 8:-13 9:-46 11:8
right3:"	0:-25 6:-17 7:13 8:-15 9:-11 10:-15 11:15
right3:#	0:-49 1:-58 2:-26 4:-29 6:8 8:8 10:11 11:-64
right3:(	3:20 9:-14
right3:)	0:-20 1:-11 2:-19 3:-9 4:-12 5:32 6:-19 7:13 10:-20
right3:,	0:-9 1:-29 3:-42 4:-43 6:-22 7:24 9:-19 10:14
right3:.	0:-8 2:-15 3:-9 4:-9 5:-22 8:-15 9:-14 10:14 11:-16
right3:;	0:-13 2:-30 3:14 4:-23 5:8 6:25 7:-8 8:16 9:-27 10:-13 11:-17
right3:a	0:-24 1:-15 4:11 5:24 7:-43 8:-46 9:-47 10:-26
right3:abducted	0:18 4:-15 6:-11 10:13
right3:aboard	0:28 2:-12 6:-28 7:11 10:-28
right3:about	0:-13 3:-24 4:18 6:26 7:-9 9:10 10:-13
right3:abroad	3:-18 5:21 6:-21 9:22 11:-21
right3:according	3:-17 6:12 8:-9 9:-11
right3:across	3:-8 6:-14 9:21 11:-9
right3:action	0:-17 4:-17 6:26 8:-8 10:-21
right3:added	0:-17 2:-14 5:29 6:-13 7:-15 10:-8
right3:admitted	0:-8 5:16 6:-9 10:-9
right3:after	0:-23 1:-10 2:-8 3:-11 4:21 8:-9 9:15 10:-9 11:-38
right3:again	3:-24 5:-17 9:17 11:10
right3:against	4:17 5:-11 6:-14 10:9
right3:ago	4:11 6:-8
right3:al	3:-8 11:13
right3:alive	0:-16 2:-39 5:11 6:-45 7:42 8:-17 10:27 11:-10
right3:all	3:-15 4:-8 5:12 7:11 10:-9
right3:alone	6:11
right3:along	0:-8 2:19 6:-26
right3:among	5:13
right3:an	0:-16 3:-28 4:10 5:-19 6:34 7:-16 8:-17 9:-13 11:19
right3:and	0:-22 1:-36 2:-50 3:-33 4:-30 6:55 7:-56 8:-11 9:10 10:-17 11:15
right3:are	1:-19 3:33 4:-17 5:-19 6:-46 7:-13 9:9 10:-8 11:-50
right3:armed	0:-11 4:10 10:11
right3:army	0:-21 2:12 3:-15 4:-32 5:-20 6:28 7:-14 8:-15 9:-8 10:18
right3:around	0:24 3:-12 8:-8 11:-9
right3:as	0:-12 1:-12 3:-16 4:-16 5:18 6:-29 7:40 9:-15 11:-20
right3:ashore	0:12 5:-11 6:14 7:-12
right3:asked	5:23 6:-21
right3:at	0:-48 1:-16 2:14 3:24 4:-16 5:-14 6:17 7:-41 8:15 9:-33 10:-22 11:-28
right3:attack	0:15 4:-9 6:-13
right3:attacks	0:8 6:8
right3:august	0:25 3:-19 4:-26 6:-23 7:-9 8:-15 9:-15 10:23
right3:away	0:15 2:-10 3:-29 4:-10 5:-28 6:17 7:-26 10:-14
right3:back	0:-20 1:-8 2:-34 3:-31 4:-32 5:-21 6:-53 7:-18 8:11 9:15 10:21 11:18
right3:be	0:-31 2:-20 3:22 4:-25 5:-25 6:-22 7:31 8:-32 9:-10 10:19
right3:been	0:16 1:-15 2:-13 3:23 4:9 5:-36 6:-24 8:-10 9:-48 11:-57
right3:before	4:-27 5:27 6:-24 7:-14 9:8 10:-21 11:-10
right3:being	3:-22 4:21 5:-40 6:18 9:8 10:-24 11:-9
right3:boat	6:-9 7:10
right3:boats	0:14 6:-9 9:-9
right3:bodies	2:-24 4:-15 6:-15 10:31
right3:bones	5:12
right3:border	0:-18 2:-8 4:-8 5:-17 6:34 7:-13 8:-13 9:-33 11:13
right3:both	6:8
right3:broken	2:-11 5:22 10:-19
right3:brought	0:-11 2:-8 4:-22 5:37 6:-43 8:17 11:-12
right3:buried	0:-9 5:-11 6:25
right3:burns	5:-12 6:24 7:-20
right3:bus	4:19 6:-16 10:-19
right3:but	0:-19 3:-22 4:-11 5:15 10:-10
right3:by	0:-10 1:-17 2:22 3:28 4:-53 7:-38 8:-33 9:-32 11:-19
right3:came	0:-27 2:-30 3:-34 4:-23 6:-48 7:12 8:-19 9:18 10:10 11:27
right3:camps	3:-39 9:21 11:25
right3:captivity	2:-18 4:21 6:-8 7:-10
right3:captured	0:36 2:-14 4:-10 6:-27
right3:care	3:-8 4:-13 5:28 6:-24 7:-17
right3:carried	0:9 3:-18 4:-13 5:23 6:-15 10:-14 11:-12
right3:caught	4:10
right3:central	1:-17 3:-11 6:16 9:15
right3:chief	5:-26 7:13
right3:children	0:-13 2:-29 3:23 4:-45 7:12 8:-26 9:-10 10:-22 11:-17
right3:chinese	2:12 6:-9 7:11 8:-14 10:-30
right3:city	5:16
right3:civilian	3:-18 5:-13 6:36
right3:civilians	2:-11 4:-9 5:21 7:-20 8:20 10:-31
right3:coast	0:-11 3:19 4:-9 9:-8
right3:come	0:-21 2:-38 3:15 4:32 5:-20 6:-10 7:-15 8:-12 9:-30
right3:condition	5:12 6:-8
right3:confirmed	3:-12 5:-21 6:26 7:-19
right3:cook	0:-26 6:-29 7:25 8:-11 10:28
right3:could	0:-23 2:-41 4:10 5:29 7:-12 8:-20 10:-30
right3:countries	6:11
right3:country	0:-8 3:8 4:14 9:-8
right3:county	0:20 6:-17
right3:crew	4:-19 6:16 7:-9 10:-19
right3:critical	5:17 6:-9
right3:custody	2:16 4:10 5:-10 6:-16 8:-9 10:-8
right3:day	0:10 3:23 9:-12 11:-8
right3:days	2:16 8:-21 10:13
right3:dead	0:-20 1:-18 2:13 3:-15 4:-18 5:-67 6:68 7:-60 8:-21 10:-26
right3:death	2:-11 5:-15 6:48 7:-17
right3:deceased	6:20
right3:december	9:19 11:-26
right3:defence	5:-10 6:22
right3:deported	3:-13 4:-18 6:-12 8:19 9:-17 10:-16 11:25
right3:detention	2:18 4:16 5:-10 6:-25 7:-11 9:-11
right3:did	0:-24 2:38 3:14 4:-11 5:-35 7:-18 8:-11 9:-14 10:-12 11:-12
right3:died	0:-31 1:21 2:-15 3:-18 4:-33 5:-46 6:59 7:-32 8:-9 10:-24
right3:discharged	3:-21 5:27 6:-21 7:-8
right3:displaced	3:38 9:-22 11:-24
right3:district	2:-13 6:22 10:-12
right3:districts	6:12 7:-8
right3:down	0:-21 2:-9 4:-40 5:-28 6:25 9:19 10:-13 11:-13
right3:dozens	0:-11 6:26 7:-13
right3:driven	5:-11 6:-8 9:-17 11:20
right3:drowned	3:-15 5:-18 6:28 7:-9
right3:dug	6:13
right3:each	0:-11 4:-8 6:-19 8:29 10:-11
right3:earlier	0:-15 3:17 4:-21 5:-11 6:-12 7:20 9:-17 10:-8
right3:eight	6:18 8:-10 10:15
right3:el	3:12
right3:elderly	0:-8 3:-22 9:20 10:15 11:-8
right3:eleven	2:-11 4:-26 8:26 10:-9
right3:emergency	0:-10 3:-11 4:27 6:-26 7:-13 9:-19 10:-16
right3:end	4:-10 8:9
right3:evacuated	0:-8 3:25 4:-8 6:-11 7:-15 9:-8 10:-18
right3:evening	5:-16 6:21 7:-13
right3:executed	0:-13 2:23 4:-15 10:-12
right3:families	2:-10 3:-18 4:-23 6:8 8:25 9:-9 10:-20 11:-8
right3:family	0:-9 3:-8 4:-14 5:-34 6:14 7:16
right3:far	6:14
right3:father	2:29 6:-28
right3:fell	5:-12 6:19
right3:few	0:-8 5:-21 6:-12 7:24
right3:fighting	6:13 9:-11
right3:find	3:-21 5:-12 6:-20 7:28
right3:fire	5:15 6:-15
right3:first	1:18 2:-8 3:-19 4:-15 5:-13 7:-18 8:8 9:8 10:-16
right3:five	0:-12 2:-13 3:-22 4:-8 6:22 7:-17 9:17
right3:flats	3:28 5:-8 11:-28
right3:fled	3:-29 4:-8 9:21 10:-19 11:21
right3:food	0:-22 2:28 4:-15 6:-20 9:-9 10:-17
right3:for	0:16 1:-9 2:-17 3:-23 5:10 6:-19 7:14 8:-10 9:-22 10:-32 11:-30
right3:forced	3:25 9:-15 11:-12
right3:foreign	0:-9 2:-16 4:-15 6:18 8:21 10:-20
right3:foreigners	2:21 4:-20 5:-8 6:-13 8:-10 10:22
right3:former	0:-8 2:-13 4:30 5:-35 6:19 7:-11 8:-14 10:-18
right3:found	0:-13 2:19 3:-10 4:-20 5:-34 6:13 7:17 10:-16
right3:four	0:-30 2:-35 3:-13 6:31 7:-24 8:-17 9:-8 10:12
right3:freed	0:-35 2:-27 3:-18 4:-39 5:-23 6:-35 7:-8 8:-23 10:52
right3:from	0:-9 1:-30 2:-71 3:27 4:-75 5:-33 6:8 9:-43 10:15 11:-13
right3:gaza	0:-15 4:18 6:-13 10:-20
right3:get	5:-17 6:25 7:-18
right3:girls	4:-9 10:13
right3:given	0:-35 2:25 3:-12 4:-9 5:-28 6:11 7:-15 9:-10 10:-15
right3:go	0:-43 2:-22 3:-20 4:-22 5:-42 6:-52 7:-12 8:-24 9:28 10:68
right3:gone	3:-38 5:21 6:9 7:-12 8:-8 9:9 10:-8
right3:got	0:-27 4:-10 6:-11 10:28
right3:government	0:-15 2:-9 6:22
right3:ground	6:11
right3:group	0:-9 2:-19 4:-34 5:-34 7:-10 8:13 10:32
right3:guard	5:-29 6:35
right3:gunmen	2:-11 3:8 4:15 6:15 10:-20
right3:had	0:-30 1:26 2:-40 5:-19 6:-19 7:20 8:-14 9:-15 10:11
right3:haiti	0:21 4:-13 10:-18
right3:hamlets	0:-9 3:30 4:-19 5:-13 6:-16
right3:handed	2:8 4:-17 8:-22
right3:hands	0:-24 2:-11 3:-14 4:35 5:-27 6:20 8:-10 9:-20 10:-34
right3:has	0:-13 2:-8 3:-16 5:48 6:-32 8:8 9:-12 10:-9
right3:have	0:-25 1:-12 2:-33 3:-28 4:-14 5:-11 6:-26 7:13 8:23 9:27 10:18 11:-35
right3:he	0:-22 2:-15 3:-27 4:-20 5:-17 6:37 7:12 9:-23 10:-30 11:-13
right3:health	5:-18 6:24
right3:heart	5:-19 6:19
right3:held	0:-27 1:-8 2:-18 3:-25 4:64 5:-25 6:-45 7:-17 8:-26 9:-21 10:-25 11:-16
right3:help	6:15
right3:here	6:21 7:-11
right3:his	5:-8 6:-10 7:17
right3:hit	0:-13 2:-19 3:-22 5:31 7:-11 10:-13
right3:home	0:-8 3:-35 4:-15 5:33 6:-38 7:-35 8:24 9:-31 10:-21
right3:homes	3:52 6:-25 9:-32 11:-31
right3:hospital	3:-19 5:18 6:10 7:-12
right3:hour	4:-10 5:-13 6:26
right3:hours	0:-16 3:-9 4:-12 5:26 6:-27 10:10
right3:house	0:13 3:-23 4:-22 5:19 7:-27 9:-8 10:-10 11:-12
right3:houses	3:12
right3:hurt	0:-8 5:46 6:-32 7:-14 10:-10
right3:i	0:-22 2:50 3:-9 4:-37 5:-18 6:-42 7:-14 8:-35 10:14
right3:identified	0:-11 2:-8 3:-12 4:-10 5:-33 6:40 7:-18 10:-11
right3:in	1:9 2:-18 3:-30 4:31 5:-22 7:-37 8:-21 9:28 10:-38 11:-55
right3:infants	6:17
right3:injured	0:-14 2:-26 3:-13 5:65 6:-39 7:-27 10:-12
right3:injuries	1:-8 6:13
right3:inside	3:25 4:28 5:-29 6:-19 7:-11 9:-28 11:-26
right3:intensive	5:46 6:-43
right3:interior	7:13
right3:international	3:18 4:17 9:-10 10:-20
right3:into	0:32 2:-12 4:-11 5:-14 7:-18 10:-13 11:-8
right3:iranian	0:17 4:10 6:-10 7:-8 10:-21
right3:is	2:-19 6:-40 7:12 9:28 10:-19 11:-8
right3:israel	4:-10 10:11
right3:israeli	0:-26 2:18 4:-14 6:17 10:-17
right3:it	2:-13 4:27 5:-25 6:-33 7:-12 8:-10 10:-11
right3:its	0:12 2:-24 3:13 8:-8 10:-19
right3:january	0:8 2:-11 3:-10 4:-23 5:-25 6:32 7:-16 9:-9 10:-10
right3:july	0:-24 4:18 6:-14 8:-10 9:-15 10:14 11:16
right3:june	4:-13 8:-13 10:12 11:11
right3:kidnapped	0:51 2:-19 3:-10 4:-31 6:-16 8:-19 10:-36
right3:killed	0:-33 1:12 2:19 3:-38 4:-15 5:-89 6:59 7:-33 9:-10 10:-24 11:-16
right3:kursk	0:-22 4:-16 6:-8 8:16
right3:land	3:23 9:-13 11:-11
right3:landslide	6:18 7:-9
right3:last	0:9 4:-30 8:-15 10:17
right3:leave	3:19 6:-27 9:13
right3:lebanon	3:-15 9:-16 11:15
right3:led	0:25 2:-8 4:-9 6:-17 10:-10
right3:left	2:20 4:-11 6:-47 9:21 10:-15 11:-22
right3:leg	5:20 6:-12 7:-8
right3:let	0:-10 2:-19 3:-10 5:-14 6:-13 7:-9 8:-27 10:16
right3:life	2:-13 8:13 10:-10
right3:line	0:-13 4:-14 5:-14 6:12 8:-12 9:-10 10:16
right3:list	0:-10 6:-12 7:13 8:17 9:-13 10:-11
right3:listed	7:11
right3:live	2:-9 3:-21 9:14 11:21
right3:lives	2:-9 3:-27 5:-29 6:47 7:-10 8:-8 9:-8
right3:living	3:24 4:-8 5:-9 6:-11 7:-23 11:-24
right3:local	5:-11 6:18
right3:looked	3:-10 4:-15 7:18
right3:lost	0:11 4:-21 5:-13 6:8 7:-27 8:-12 10:-13
right3:made	4:19 6:-31 7:23 9:-8
right3:many	7:-8 9:20 11:-17
right3:march	3:-15 6:19 7:-9 9:8 11:-27
right3:marched	0:39 3:-11 4:-8 6:-25 10:-19
right3:market	0:22 3:-16
right3:may	6:-10 7:13 10:8
right3:mayor	3:-8 5:9 7:-10 9:17
right3:members	3:-11 6:28 10:-8
right3:men	0:-31 2:-11 3:-8 4:20 5:-34 6:15 8:-11 9:23 10:-23
right3:minors	0:-9 2:-10 5:-33 6:22 8:17 10:-21
right3:missing	0:-15 1:24 3:-34 4:-41 5:-10 6:-33 7:40 9:-11 10:-11
right3:monday	5:-13 6:16
right3:month	0:-18 4:-13 5:-9 6:35 10:13
right3:months	5:-8 6:18
right3:more	0:-11 4:-10 5:-27 6:44 7:10 9:-32 11:-13
right3:morning	2:-10 3:10 4:-11 5:-27 6:38 10:-12 11:-10
right3:most	4:-18 7:18
right3:mother	0:-19 2:-10 4:-12 5:-12 7:-12 8:-25 10:26
right3:moved	0:-35 2:-34 3:48 4:-27 5:-17 6:-13 7:-11 8:-21 9:12 10:-37
right3:murdered	2:-32 4:-29 5:-16 6:47 8:-13 10:-25
right3:national	0:17 1:-9 2:-11 3:-34 4:18 5:-34 7:23 8:-8 9:-16 10:-27
right3:near	0:31 5:-16 6:29 7:-13 10:-35
right3:nearly	3:-11 5:10
right3:neutralised	0:-11 5:-12 6:26
right3:never	6:-16 7:17
right3:new	0:-10 4:-19 5:-11 6:31 7:-8 9:-14 10:-10 11:-25
right3:nigeria	3:-13 5:-11 8:-10 9:21 10:-9
right3:night	1:-10 2:-18 3:18 4:-42 6:-13 7:-13 10:19 11:-31
right3:nine	0:-24 1:26 2:-9 3:9 5:11 6:-23 7:-17 8:-8
right3:no	3:-22 6:-10 7:10
right3:nobody	4:-19 6:-14 7:20
right3:noon	3:16 9:-8
right3:north	3:-29 10:12 11:29
right3:not	2:-38 3:28 4:-15 6:-40 7:43 8:-11 9:-32 10:-30 11:-24
right3:november	4:-8 5:-10 6:19 7:-10
right3:now	6:22 7:-14
right3:number	0:16 3:-29 4:-19 5:8 6:8 7:-12 8:-13 9:23 10:-13
right3:october	0:26 4:-8 5:-9 6:-12 8:10 10:-25
right3:of	0:9 1:-39 3:-14 4:9 5:-28 9:-27 10:-36 11:21
right3:off	0:28 2:-17 3:13 4:-9 5:-26 6:8 8:-28 9:-10 10:-37 11:-9
right3:officers	6:9
right3:officials	5:9 6:-8
right3:on	0:-19 1:-26 2:15 3:-50 4:-12 5:17 7:-47 8:-15 9:35 10:-10 11:-8
right3:one	2:10 3:-16 4:-33 5:-32 6:17 7:-27 9:-19 10:20 11:-17
right3:only	3:14 6:-15 7:12
right3:or	0:-21 1:17 2:-20 3:-21 4:-30 6:11 9:-9 10:13 11:-27
right3:other	8:15 11:-8
right3:others	0:21 3:-13 4:-9 6:-24 9:18 10:-20
right3:our	0:-12 3:12 4:-19 5:-18 6:-31 7:-19 8:-17 9:15 10:16 11:23
right3:out	0:-38 1:-13 2:10 3:23 4:-15 5:-47 6:19 7:-48 8:-24 9:-42 10:38 11:12
right3:over	0:-13 2:-13 3:-31 4:-32 9:16 10:20 11:-15
right3:own	3:-16 4:-10 5:-15 6:27 7:-15 9:8 10:-12 11:-16
right3:pakistan	4:-18 5:-9 6:-9 8:-12 10:29
right3:parents	0:-10 2:-21 4:-10 5:-10 6:29 7:-9
right3:passengers	6:9
right3:past	3:-19 9:19 11:-9
right3:peak	3:22 9:-10 11:-11
right3:people	2:-11 3:13 4:-20 5:-25 6:49 7:-30 10:-8 11:-8
right3:place	3:23 5:-21 6:-20
right3:police	4:15 5:-9 6:19 8:-9 10:-13
right3:port	3:9
right3:pregnant	3:23 5:-12 6:-21
right3:province	1:-10 3:-30 4:16 5:-16 6:29 7:-32
right3:pulled	0:15 2:-11 3:-9 5:31 6:-28 7:-24 10:-14
right3:pupils	0:23 5:-10
right3:put	3:24 5:-14 6:12 7:-13 11:-11
right3:reached	5:-28 6:33
right3:received	5:8
right3:recovered	0:-8 2:-20 4:-9 6:-8
right3:red	0:-20 2:9 4:-33 5:-18 6:14 7:-11 9:-8 10:11
right3:region	5:17 6:-17 8:-19 10:16
right3:registered	9:19 11:-17
right3:relatives	4:-14 5:-17 6:-28 7:29 9:-11
right3:released	4:-16 8:14
right3:relocated	11:-9
right3:remain	2:11 4:8 5:13 6:-20 8:-10 10:-23
right3:reported	0:-9 3:-20 5:-10 6:-11 7:30
right3:rescue	5:28 6:-21
right3:rescued	0:-22 5:22 6:12 7:-19 10:14
right3:residents	4:-35 10:32
right3:rest	0:-8 2:-12 5:-21 6:30 7:-8 10:-27
right3:retrieved	6:23 7:-22
right3:return	4:-8 6:14 10:-25
right3:returned	2:-11 3:-8 6:8 11:16
right3:river	9:11
right3:road	0:-10 2:-8 3:29 4:-11 5:-32 6:17 7:-19 9:-25 11:-10
right3:roads	5:-9 6:-27 9:23
right3:room	0:-14 3:14 4:19 5:-8 6:-21 8:-8 10:-17
right3:safety	3:23 5:-8 6:-30 7:-18 9:19 11:-25
right3:said	0:21 1:-8 2:12 5:-44 7:9 8:-8 9:-25 10:-33 11:-29
right3:same	0:32 1:-10 2:-36 3:-22 5:-18 7:9 8:-20 9:-29 10:-10 11:24
right3:say	4:-10 7:8
right3:says	0:-13 1:-12 3:22 4:-39 7:-47 8:-25 9:-37 10:27 11:-27
right3:school	0:10 2:-18 3:-21 4:-19 6:12 8:13 10:-9 11:-15
right3:schools	3:13 5:23 6:-20 10:-19
right3:second	0:-12 3:-34 5:-24 6:-15 7:21 9:29 11:-19
right3:security	4:-16 5:-13 6:-12 10:24
right3:seen	0:-21 4:8 5:-12 6:-30 7:42 10:-17
right3:seized	0:19 2:-24 4:-25 8:-12 10:12
right3:sent	0:30 3:-27 5:24 6:-38 9:-23 10:-8 11:-12
right3:sentenced	0:-8 4:-27 6:-14 8:32 10:-19
right3:september	0:-28 10:28
right3:serious	5:8
right3:seriously	5:20 6:-16
right3:serving	0:-8 2:-12 4:-27 6:-12 10:16
right3:set	3:14 4:-11 6:-20 7:19 9:-10
right3:seven	0:-15 2:-14 3:-8 4:-22 5:-10 8:-21 10:30 11:-12
right3:she	0:-16 1:-20 2:-8 3:-8 4:-16 7:-23 9:-19 11:28
right3:shelter	3:13
right3:shelters	3:24 6:-15 9:-19 11:-8
right3:shot	0:-31 1:-12 4:-18 5:9 6:40 10:-12
right3:side	0:-16 2:-20 3:-16 4:-24 5:-13 6:13 7:-8 8:27 10:-16 11:-14
right3:since	0:9 1:-8 2:14 3:8 4:-36 5:-27 6:-16 8:12 9:13 10:-26
right3:sites	6:-24 9:-8 11:13
right3:six	0:-30 2:-11 3:19 6:15 7:-30 8:-18 10:23
right3:so	3:-32 9:-26 11:37
right3:soldiers	2:19 4:-19 5:17 6:-8 8:-23 10:-16
right3:some	3:-21 5:-19 6:38 9:-12
right3:sought	0:-8 3:-30 4:-12 5:-12 6:-8 7:25 8:-14 9:19 11:-10
right3:south	0:-8 3:-33 5:-22 6:14 7:9 9:-16 11:28
right3:southern	0:-8 10:10
right3:spokesman	5:-22 6:33 7:-16
right3:staff	0:8 4:9 8:-10
right3:state	5:-13 6:24
right3:still	2:-19 4:30 5:-21 6:-27 7:35 10:-30
right3:street	0:39 3:-9 4:-11 5:-9 6:-20 7:-31 10:-13
right3:sudan	3:-42 5:-17 6:-19 7:-10 9:50 10:-9 11:-16
right3:sudanese	2:-9 3:-11 4:-8 6:-13 8:42 9:-30 10:-40 11:28
right3:sunday	6:-12 10:17
right3:supreme	2:-13 5:-29 6:34
right3:surgery	2:-9 5:29 6:-21
right3:survive	2:-10 5:-26 6:29 7:-9
right3:taken	0:21 2:16 3:-27 5:-36 6:-41 7:-28 8:-25 9:-21 10:-19 11:16
right3:tawila	3:23 9:-13 11:-10
right3:teachers	0:38 3:-14 5:-13 6:-9 10:-17
right3:ten	0:-11 2:-29 3:-11 4:-24 5:24 7:-26 8:19 10:-35
right3:thai	8:-27 10:28
right3:than	3:-24 4:-13 5:-15 6:8 8:-18 9:23 10:23 11:-9
right3:that	0:-27 2:-27 3:28 4:27 7:-26 8:-14 9:-36 10:-26 11:-14
right3:the	1:-51 7:-26 8:-32 10:-38
right3:their	0:-11 1:-9 2:-8 3:20 4:-10 5:-59 6:19 7:-29 10:9 11:-36
right3:them	1:-9 2:-29 5:-8 6:-22 8:10 9:-8
right3:there	0:-25 1:-9 2:21 3:-44 4:41 5:-33 6:-8 7:-41 8:15 9:-44 10:-33 11:14
right3:they	2:-16 3:20 5:-36 6:22 7:-24 8:-24 9:-12 11:-17
right3:thirty	0:-9 3:-30 5:25 6:-11 7:-8 9:-10
right3:this	0:-15 1:9 2:-14 3:-26 4:-33 5:-14 6:-28 8:9 9:-24 10:23 11:24
right3:those	0:-14 2:-8 3:-17 4:-10 5:19 6:-34 7:18 8:21 9:12 10:-25
right3:three	2:-13 3:-13 4:-33 5:-18 6:15 8:21 10:-12
right3:through	1:-15 5:23 6:-11 7:-18 9:23 10:-10 11:-30
right3:to	0:-17 1:-12 2:17 3:20 4:-11 6:-40 7:-46 8:-21 9:-12 10:-55 11:33
right3:told	0:-8 3:31 5:-13 6:-19 9:-33 11:15
right3:took	0:9 2:-11 4:13 6:-14 10:-21 11:-9
right3:town	3:-11 5:-18 6:24
right3:transferred	2:-13 3:-14 4:-8 5:30 6:-29 9:10 10:-17 11:-11
right3:treated	3:-11 4:-10 5:27 6:-40 7:9
right3:treatment	5:19 6:-11
right3:twelve	3:-15 4:-11 5:-20 6:-24 7:29 8:-11 10:-13
right3:twenty	6:9
right3:two	0:-27 1:12 2:11 3:-35 4:-49 5:-21 7:9 8:-25 9:-33 10:27 11:-19
right3:ukrainian	0:17 4:15 8:-25 10:-14
right3:un	0:18 3:13 4:-17 5:-8 6:11 9:-16
right3:unaccounted	4:-25 5:-10 6:-30 7:38 10:-10
right3:under	0:16 1:17 2:-15 3:-20 4:12 5:-42 6:-10 7:-21 8:-10 9:20 10:-26
right3:up	2:-15 3:-33 4:-24 5:-37 7:20 10:-26
right3:uprooted	3:46 9:-39 11:-28
right3:us	0:-12 3:-10 4:-21 5:24 7:-19 8:-10 9:-10 10:-24
right3:village	3:32 6:-11 7:-12 9:-15 11:-20
right3:villages	3:21 5:-12 6:15 7:-14 9:-21 11:-13
right3:volunteer	2:-10 3:-13 6:25 7:-14 11:-9
right3:waiting	3:-12 4:20 8:-19
right3:walked	0:12 3:-17 4:-12 6:-10 7:-8 9:16
right3:war	5:10
right3:was	0:19 1:-8 2:-52 3:13 4:-36 5:13 6:-15 7:-13 8:-28 9:-23 10:9 11:-29
right3:water	0:-9 5:-13 6:-21 7:23 8:-15 10:9
right3:way	0:-25 10:-25 11:24
right3:we	2:-8 3:-10 4:-12 5:-44 6:62 7:-35
right3:wednesday	2:-17 5:-8 6:-17 10:26
right3:week	0:-19 3:-12 4:-9 5:-8 6:29 10:-14 11:-17
right3:weeks	0:-26 2:-9 3:23 4:-9 5:-11 8:-10 9:-12 10:12 11:-22
right3:went	1:14 3:24 6:-11 9:-15 11:-22
right3:were	0:11 1:20 3:-20 4:-19 5:-41 6:17 7:-70 9:-51 11:-16
right3:west	3:-12 11:20
right3:when	0:-27 2:-25 4:-13 5:47 6:-25 7:-12 8:-8 9:16 10:-18
right3:which	0:-12 5:-8 6:27 10:-15
right3:while	2:19 5:-17
right3:who	0:-17 2:-31 3:18 4:-19 5:-9 6:11 7:14 9:14 10:-28 11:-30
right3:whole	0:26 4:-16 5:-11 6:-11 9:-9 10:-21
right3:whom	1:24 2:-26 4:10 6:-28 7:23 8:-19 11:-10
right3:will	0:-20 2:-9 3:-8 5:27 6:-29 7:-30 8:9 9:-10 10:-22
right3:with	0:-29 3:-36 4:16 5:30 6:-30 7:-9 8:-20 9:-22 11:22
right3:within	0:-41 2:15 3:21 4:-22 5:-27 6:15 7:-32 9:-22 10:28
right3:without	3:-25 5:33 6:-15 9:23 10:-33 11:-36
right3:woman	0:-9 5:-22 6:36 7:-11
right3:women	0:11 2:-29 3:-27 4:-35 5:-36 9:25 10:26 11:-17
right3:work	6:8
right3:would	2:11 4:-27 6:-14 8:23 10:-17
right3:wounded	0:-13 1:-11 2:-19 3:-12 4:-10 5:10 6:13 7:-14 10:-18
right3:wounds	0:-13 3:-14 5:-12 6:30 10:-11
right3:year	1:25 3:-21 6:-17 7:-9 9:-24 11:22
right3:yet	0:-31 3:-31 4:-12 5:22 6:10 7:-22 10:-9 11:-20
share:0	6:14
share:1	0:-54 1:-16 2:-29 3:-47 4:28 5:-54 6:-77 7:-61 8:-35 9:-28 10:58 11:-14
share:2	0:31 1:-51 2:31 3:-87 4:40 5:-33 6:-67 8:-74 9:-83 10:11 11:-22
share:4	0:17 3:-23 5:-28 6:-12 7:-45 9:-29 10:-9 11:17
share:5	1:-27 2:-38 4:-24 5:8 6:17 7:-18 8:-36 9:-29 10:-31
share:7	0:-21 1:-30 2:-42 4:-19 5:-10 7:11 8:-17 9:32 10:-9 11:-10
share:more	0:-12 2:-8 3:10 4:-18 6:10 8:8 9:-36 10:-12 11:-58
short	0:-26 1:-89 2:-36 3:-33 4:-22 5:23 6:9 9:-34 10:-17 11:-21
size:1	1:-54 2:30 3:-114 4:-22 5:-24 6:38 7:23 8:-66 9:-77 10:-44 11:-78
size:9	0:8 1:-28 2:-13 3:-141 4:-8 6:27 7:17 8:-44 9:-84 10:9 11:-124
size:99	0:37 1:-69 2:-73 3:-92 4:27 6:13 7:-22 8:-13 9:-69 10:14 11:-97
size:999	1:15 2:-113 3:-11 7:-35 8:23 9:-72 10:-53 11:27
size:9999	0:-24 1:8 2:-90 3:44 4:-30 5:-116 6:-28 7:-18 8:32 9:13 10:-114 11:12
size:more	0:-85 1:-44 2:-62 3:41 4:-114 5:-74 6:-58 7:-20 8:-89 9:54 10:-106 11:33
verdict:abducted	0:136 1:-68 2:-57 3:-74 4:-14 5:-112 6:-113 7:-116 8:-10 9:-79 10:-53 11:-93
verdict:casualties	0:-48 1:102 2:-38 3:-51 4:-34 5:-47 6:-36 7:-52 8:-31 9:-39 10:-41 11:-39
verdict:claim	0:-18 2:21 3:-10 6:-17 7:-11 9:-8
verdict:dead-in-captivity	0:-108 1:-23 2:124 3:-46 4:-100 5:-80 6:16 7:-56 8:-94 9:-17 10:-137 11:-27
verdict:displaced	0:-84 1:-96 2:-96 3:132 4:-87 5:-69 6:-95 7:-112 8:-99 9:31 10:-76 11:-60
verdict:held	0:-82 1:-57 2:-101 3:-84 4:116 5:-40 6:-106 7:-64 8:-13 9:-21 11:-70
verdict:injured	0:-61 1:-45 2:-73 3:-98 4:-105 5:157 6:-81 7:-93 8:-34 9:-101 10:-49 11:-94
verdict:killed	0:-84 1:-9 2:30 3:-101 4:-62 5:-84 6:160 7:-46 8:-117 9:-100 10:-99 11:-114
verdict:missing	0:-15 1:-90 2:-51 3:-73 4:-40 5:-123 6:-85 7:146 8:-99 9:-47 10:-55 11:-85
verdict:open	0:-18 1:-153 2:-49 4:8 5:-24 6:-14 7:-15 8:-32 10:-19 11:-9
verdict:out	0:13 1:-77 2:-23 3:30 4:-30 6:-11 7:14 8:-80 9:-12 10:-19 11:-90
verdict:prisoners-exchanged	0:-78 1:-46 2:-102 3:-70 4:-26 5:-52 6:-99 7:-71 8:64 9:-59 10:50 11:-25
verdict:refugees	0:-73 1:-53 2:-39 3:-19 4:-10 5:-51 6:-36 7:-44 8:-16 9:73 10:-25
verdict:released	0:-101 1:-44 2:-74 3:-93 4:-40 5:-47 6:-54 7:-104 8:26 9:-63 10:98 11:-8
verdict:returned	0:-22 1:-67 2:-71 3:-45 4:-33 5:-28 6:-87 7:-129 9:-52 11:85`
}
