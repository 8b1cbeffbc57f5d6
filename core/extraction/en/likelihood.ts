import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-23
alike:casualties	-37
alike:dead-in-captivity	-23
alike:displaced	-15
alike:held	106
alike:injured	37
alike:killed	3
alike:missing	-29
alike:prisoners-exchanged	85
alike:refugees	10
alike:released	90
alike:returned	-36
any	-39
bare:1	28
bare:9	-97
bare:99	7
bare:999	29
bare:9999	73
bare:more	82
before:abducted	-33
before:allocated	-19
before:casualties	-32
before:dead-in-captivity	-32
before:delivered	-33
before:displaced	-50
before:held	-48
before:injured	-35
before:killed	-46
before:missing	-82
before:pledged	-117
before:refugees	-38
before:released	-33
before:requested	-74
before:returned	-24
behind:abducted	-5
behind:allocated	-119
behind:casualties	23
behind:dead-in-captivity	-60
behind:delivered	-81
behind:displaced	-12
behind:held	35
behind:injured	9
behind:killed	-71
behind:missing	-49
behind:pledged	-89
behind:prisoners-exchanged	77
behind:refugees	-91
behind:released	10
behind:requested	32
behind:returned	62
ending:ad	78
ending:al	-91
ending:am	10
ending:an	-74
ending:ar	-62
ending:as	-44
ending:at	-30
ending:ay	18
ending:ce	-9
ending:ch	18
ending:ck	18
ending:de	-94
ending:ds	-49
ending:dy	82
ending:ed	-20
ending:en	-26
ending:ep	89
ending:er	-3
ending:es	-81
ending:et	-39
ending:ey	67
ending:ft	17
ending:ge	25
ending:gh	14
ending:gs	-83
ending:ht	-42
ending:ic	-68
ending:id	-113
ending:ij	56
ending:il	-63
ending:in	14
ending:ir	62
ending:is	-67
ending:ke	-52
ending:ks	-115
ending:ld	-34
ending:le	9
ending:ll	67
ending:ls	-135
ending:ly	35
ending:me	-18
ending:ms	-121
ending:nd	-28
ending:ne	30
ending:ng	-32
ending:nk	-75
ending:ns	-76
ending:nt	25
ending:od	-74
ending:ok	-53
ending:om	42
ending:on	-123
ending:or	-91
ending:ot	36
ending:ps	-100
ending:pt	-78
ending:rd	-125
ending:re	33
ending:rn	-71
ending:rs	-79
ending:rt	38
ending:ry	-74
ending:se	66
ending:sh	24
ending:ss	-20
ending:st	34
ending:te	-47
ending:to	-24
ending:ts	-191
ending:ty	-94
ending:us	-90
ending:ut	18
ending:ve	-28
ending:wn	14
ending:ws	-63
ending:ys	-83
equal:abducted	-42
equal:casualties	36
equal:dead-in-captivity	-47
equal:displaced	22
equal:held	37
equal:killed	-3
equal:missing	5
equal:prisoners-exchanged	88
equal:refugees	31
equal:released	22
equal:returned	36
form:digits	-9
form:dual	-12
form:fraction	-322
form:mixed	-90
form:range	-67
form:singular	-44
form:vague	-163
form:words	99
headline	6
here:#aboard	4
here:#aid	-32
here:#alive	-10
here:#captives	45
here:#captors	3
here:#commerce	-75
here:#conference	-10
here:#containing	-61
here:#contest	-47
here:#crossing	19
here:#custody	-160
here:#disease	-96
here:#displacement	50
here:#duty	-57
here:#exchange	9
here:#execution	54
here:#given-back	48
here:#giving-from	-34
here:#group	37
here:#handover	3
here:#hearing	-39
here:#hostages	-28
here:#interview	-127
here:#losing-side	18
here:#need	-150
here:#prisoners	-21
here:#receiving	-46
here:#remainder	7
here:#rescue	-117
here:#rumour	63
here:#since	45
here:#statement	76
here:#travel	-16
here:abducted	33
here:allocated	-13
here:casualties	40
here:dead-in-captivity	69
here:delivered	-6
here:displaced	32
here:held	36
here:injured	73
here:killed	82
here:missing	120
here:pledged	-33
here:prisoners-exchanged	27
here:refugees	46
here:released	10
here:requested	-59
here:returned	71
here:said	52
here:set	67
here:total	-54
item	-30
last:claim-abducted	23
last:claim-allocated	-98
last:claim-casualties	68
last:claim-dead-in-captivity	9
last:claim-delivered	-82
last:claim-displaced	-6
last:claim-held	7
last:claim-injured	12
last:claim-killed	25
last:claim-missing	35
last:claim-pledged	-112
last:claim-prisoners-exchanged	-51
last:claim-refugees	46
last:claim-released	8
last:claim-requested	-66
last:claim-returned	7
last:claim-total	58
left1:	-4
left1:"	105
left1:#	-36
left1:(	50
left1:*	-9
left1:,	-13
left1:-	55
left1::	54
left1:;	37
left1:a	-197
left1:abducted	86
left1:across	-88
left1:additional	47
left1:admitted	-21
left1:affected	-101
left1:after	-126
left1:against	-103
left1:all	20
left1:alone	70
left1:among	37
left1:and	34
left1:another	47
left1:are	-11
left1:arrested	-117
left1:as	-63
left1:assisted	-65
left1:at	-31
left1:attacked	-51
left1:away	13
left1:back	40
left1:be	-58
left1:been	-14
left1:before	-16
left1:believes	-11
left1:between	-64
left1:brought	24
left1:buried	176
left1:but	-113
left1:by	-215
left1:camp	-74
left1:captured	52
left1:carried	-22
left1:carry	-33
left1:carrying	-105
left1:caused	36
left1:claimed	133
left1:closed	-53
left1:confirm	62
left1:confirmed	67
left1:confirms	-54
left1:cost	75
left1:costs	-107
left1:count	47
left1:counted	73
left1:counts	-36
left1:covered	42
left1:damaged	-74
left1:day	64
left1:dead	-10
left1:december	64
left1:delivered	-59
left1:deployed	-80
left1:destroyed	-47
left1:detained	-19
left1:did	-16
left1:displaced	52
left1:distributed	-23
left1:documented	82
left1:down	-5
left1:downed	-74
left1:drew	-57
left1:driven	72
left1:dropped	-57
left1:drove	57
left1:eliminated	79
left1:employs	-122
left1:evening	67
left1:every	-86
left1:exchanged	67
left1:expect	-41
left1:expects	56
left1:february	-44
left1:find	9
left1:fined	-27
left1:first	-96
left1:for	-12
left1:found	9
left1:free	108
left1:freed	50
left1:frees	84
left1:friday	-13
left1:from	19
left1:further	39
left1:gave	-68
left1:get	-74
left1:given	36
left1:go	70
left1:gone	42
left1:got	10
left1:had	-81
left1:has	-31
left1:have	40
left1:held	-62
left1:helped	27
left1:his	-72
left1:hit	-73
left1:hits	18
left1:hold	69
left1:holding	26
left1:holds	-57
left1:home	-43
left1:hosting	7
left1:hosts	73
left1:housed	36
left1:in	-187
left1:include	51
left1:included	10
left1:including	95
left1:injured	178
left1:injuring	109
left1:into	-109
left1:is	-83
left1:issued	-67
left1:it	-51
left1:its	-112
left1:january	78
left1:june	-6
left1:just	32
left1:keeping	79
left1:kept	41
left1:kill	23
left1:killed	259
left1:killing	160
left1:kills	42
left1:kilometres	-79
left1:laid	87
left1:last	31
left1:later	-25
left1:launched	-30
left1:leave	60
left1:leaves	124
left1:leaving	12
left1:left	91
left1:let	63
left1:listed	-66
left1:lists	68
left1:live	61
left1:logged	-8
left1:lost	137
left1:made	-41
left1:magnitude	-85
left1:makes	10
left1:march	33
left1:met	16
left1:minus	-72
left1:month	-54
left1:mourns	73
left1:move	41
left1:moved	34
left1:need	-58
left1:needed	-52
left1:not	-102
left1:november	50
left1:now	59
left1:number	-62
left1:numbered	-134
left1:of	-103
left1:on	-131
left1:only	29
left1:opened	-54
left1:or	-71
left1:other	116
left1:out	-18
left1:over	-14
left1:pass	52
left1:passed	66
left1:past	-97
left1:promised	-92
left1:pulled	-49
left1:put	66
left1:reach	-22
left1:reached	-16
left1:reaches	67
left1:received	62
left1:record	-32
left1:recorded	125
left1:registered	118
left1:release	-51
left1:released	35
left1:remaining	7
left1:report	-32
left1:reported	77
left1:reports	102
left1:rescued	-73
left1:s	-147
left1:said	7
left1:saved	-91
left1:saw	49
left1:say	20
left1:says	85
left1:scored	-48
left1:see	-51
left1:seen	12
left1:seize	84
left1:seized	86
left1:sent	6
left1:shelter	108
left1:shelters	84
left1:shot	-66
left1:show	60
left1:showed	-69
left1:so	24
left1:sold	-68
left1:spread	-43
left1:stopped	-54
left1:sunday	12
left1:swap	111
left1:take	-50
left1:taken	74
left1:takes	-97
left1:taking	6
left1:than	-53
left1:that	60
left1:the	-25
left1:their	-19
left1:them	-34
left1:those	61
left1:through	-112
left1:to	-10
left1:today	40
left1:told	-86
left1:toll	64
left1:took	82
left1:treated	-59
left1:treating	73
left1:up	3
left1:update	-107
left1:uprooted	98
left1:us	139
left1:verified	5
left1:visited	-17
left1:was	-41
left1:week	-37
left1:were	-88
left1:when	-11
left1:where	-3
left1:which	94
left1:while	-74
left1:whom	82
left1:whose	-53
left1:with	7
left1:within	-69
left1:won	-61
left1:wounded	120
left1:wounding	98
left1:year	3
left1:|	51
left1:—	-11
left1:•	-47
left1:▪	81
left2:	-103
left2:"	-19
left2:#	-14
left2:(	19
left2:)	84
left2:,	21
left2:-	-83
left2::	-15
left2:;	-7
left2:a	-67
left2:abroad	58
left2:according	-123
left2:account	20
left2:accounted	57
left2:accounts	-39
left2:added	5
left2:adding	15
left2:adds	33
left2:administration	59
left2:admitted	25
left2:affected	-43
left2:afp	27
left2:after	8
left2:again	20
left2:agency	28
left2:ago	56
left2:aleppo	26
left2:alive	74
left2:all	-133
left2:alone	95
left2:along	-9
left2:already	84
left2:also	97
left2:am	-61
left2:ambulances	-28
left2:among	88
left2:an	3
left2:and	-14
left2:april	-32
left2:are	-15
left2:area	20
left2:army	-4
left2:arrested	58
left2:arrived	27
left2:as	45
left2:at	-102
left2:attack	52
left2:attended	-22
left2:august	-20
left2:authorities	34
left2:average	71
left2:away	-57
left2:back	-81
left2:bangladesh	72
left2:base	-33
left2:beds	-92
left2:been	-107
left2:before	47
left2:began	33
left2:bekaa	51
left2:between	-110
left2:billion	-11
left2:board	-9
left2:boat	-15
left2:bodies	79
left2:body	-50
left2:bogota	-38
left2:border	81
left2:boy	-132
left2:bringing	104
left2:brings	6
left2:brothers	-73
left2:brought	18
left2:built	-64
left2:burns	36
left2:buses	-41
left2:but	82
left2:by	-13
left2:calls	-31
left2:came	8
left2:camp	-47
left2:camps	-16
left2:can	-50
left2:cancelled	-14
left2:capacity	-72
left2:capital	67
left2:captain	-69
left2:captives	-7
left2:captivity	-6
left2:care	48
left2:carried	-25
left2:case	-19
left2:cases	92
left2:cash	-74
left2:cent	-31
left2:center	89
left2:centers	-28
left2:centre	-29
left2:centres	70
left2:children	137
left2:cholera	73
left2:city	-45
left2:civilians	52
left2:claimed	18
left2:claims	45
left2:climbed	91
left2:climbs	77
left2:closed	-6
left2:collapsed	76
left2:come	12
left2:commission	-66
left2:commissioner	-23
left2:committee	89
left2:compared	65
left2:condition	35
left2:confirmed	-89
left2:confirms	20
left2:congo	52
left2:convoy	-54
left2:cost	53
left2:could	58
left2:council	26
left2:count	67
left2:countries	44
left2:country	76
left2:court	-85
left2:crescent	67
left2:crew	18
left2:crews	17
left2:cross	-13
left2:crowd	-94
left2:cut	-51
left2:dawn	9
left2:day	51
left2:days	-62
left2:dead	60
left2:death	19
left2:deaths	71
left2:december	73
left2:defence	-10
left2:destroyed	5
left2:died	15
left2:displaced	-3
left2:district	6
left2:doctors	57
left2:door	16
left2:down	45
left2:drivers	-97
left2:drone	86
left2:drones	-19
left2:drove	-24
left2:drowned	52
left2:dug	3
left2:each	-53
left2:earlier	21
left2:eight	54
left2:eliminated	86
left2:estimates	67
left2:euros	-72
left2:evacuated	-114
left2:evening	-37
left2:example	8
left2:excavators	-53
left2:families	-81
left2:family	-64
left2:far	-70
left2:fatalities	15
left2:father	-45
left2:february	71
left2:fell	14
left2:field	6
left2:fighters	-42
left2:figure	137
left2:figures	26
left2:filipinos	23
left2:fire	23
left2:firefighters	68
left2:first	113
left2:five	53
left2:flash	-39
left2:flats	61
left2:flights	16
left2:floods	33
left2:followed	-67
left2:food	-117
left2:foot	-65
left2:for	-17
left2:forces	-3
left2:found	-31
left2:four	-29
left2:freed	17
left2:friday	92
left2:from	-31
left2:gang	-36
left2:gave	25
left2:gaza	69
left2:girl	52
left2:girls	52
left2:given	-49
left2:go	42
left2:goma	19
left2:got	52
left2:government	32
left2:governor	-73
left2:group	-4
left2:gunmen	6
left2:had	41
left2:haiti	9
left2:half	-15
left2:hall	83
left2:hamas	22
left2:hand	48
left2:handed	-50
left2:hands	-30
left2:has	-36
left2:have	80
left2:having	77
left2:he	34
left2:health	-48
left2:held	-35
left2:helicopters	10
left2:here	-25
left2:him	-31
left2:his	-55
left2:hit	-41
left2:home	20
left2:homes	-13
left2:hospital	16
left2:hospitals	77
left2:hostages	-6
left2:hours	-10
left2:house	-78
left2:houses	-5
left2:houthis	46
left2:hurt	90
left2:husband	-12
left2:i	36
left2:identified	21
left2:india	66
left2:indians	100
left2:individuals	-97
left2:indonesia	58
left2:inhabitants	53
left2:injured	37
left2:injuries	54
left2:injury	108
left2:instead	-40
left2:institute	50
left2:iom	29
left2:iran	66
left2:iraq	-5
left2:is	40
left2:israel	46
left2:it	51
left2:its	-23
left2:itself	22
left2:january	28
left2:jihadists	47
left2:july	46
left2:june	33
left2:killed	27
left2:killing	138
left2:kits	-92
left2:know	82
left2:kyiv	73
left2:laid	-25
left2:last	13
left2:law	65
left2:leaders	38
left2:lebanon	45
left2:led	-3
left2:left	39
left2:let	55
left2:licensed	-104
left2:life	56
left2:line	-7
left2:list	61
left2:live	20
left2:lives	58
left2:looking	31
left2:loss	79
left2:losses	46
left2:lost	94
left2:make	-14
left2:mali	-59
left2:man	7
left2:march	50
left2:market	-37
left2:martyrdom	63
left2:martyred	18
left2:martyrs	97
left2:may	90
left2:meals	-62
left2:media	83
left2:member	-71
left2:men	-56
left2:metres	-12
left2:militants	51
left2:military	50
left2:million	-87
left2:mine	-44
left2:minister	-60
left2:ministers	-86
left2:ministry	3
left2:minutes	36
left2:missiles	-46
left2:missing	-26
left2:mission	-28
left2:monday	-27
left2:month	30
left2:more	-87
left2:morning	-63
left2:mother	-47
left2:motorcycles	-50
left2:moved	11
left2:msf	-12
left2:my	21
left2:name	81
left2:names	141
left2:nations	22
left2:navy	-33
left2:network	9
left2:neutralised	-20
left2:niger	38
left2:nigeria	-71
left2:night	57
left2:nine	13
left2:noon	10
left2:not	-67
left2:now	23
left2:number	139
left2:observers	-27
left2:october	53
left2:of	-48
left2:off	51
left2:office	9
left2:officers	-10
left2:offices	28
left2:official	-73
left2:officials	-69
left2:oldest	-65
left2:on	9
left2:one	-51
left2:operated	102
left2:other	-27
left2:others	5
left2:our	22
left2:out	-77
left2:over	-29
left2:own	56
left2:pakistan	24
left2:part	-60
left2:partners	-37
left2:party	-52
left2:passengers	-107
left2:patients	-68
left2:people	63
left2:percent	-34
left2:period	15
left2:perished	52
left2:personnel	43
left2:persons	-84
left2:place	-5
left2:pm	50
left2:points	-15
left2:police	-32
left2:population	-86
left2:power	-45
left2:pressure	-3
left2:prison	-50
left2:prisoners	4
left2:province	41
left2:pulled	-6
left2:pupils	57
left2:put	-45
left2:raids	-89
left2:rain	27
left2:ran	-48
left2:rebels	38
left2:received	43
left2:recorded	11
left2:recovered	29
left2:refugees	-28
left2:region	47
left2:registered	-68
left2:regrettably	49
left2:relatives	53
left2:release	110
left2:remain	53
left2:remains	147
left2:report	-16
left2:reported	-44
left2:reporter	26
left2:reporters	28
left2:reports	18
left2:rescuers	-38
left2:residents	-70
left2:rest	91
left2:return	106
left2:returned	-76
left2:returns	25
left2:rifles	-41
left2:rights	18
left2:risen	70
left2:rises	46
left2:river	-66
left2:road	-58
left2:room	-4
left2:rose	8
left2:runs	-15
left2:russia	-51
left2:s	-41
left2:said	-48
left2:sale	-9
left2:same	74
left2:saturday	76
left2:saudis	27
left2:say	91
left2:says	79
left2:school	-43
left2:schools	-73
left2:second	11
left2:sent	-44
left2:september	4
left2:service	-55
left2:servicemen	52
left2:set	-25
left2:seven	16
left2:she	-10
left2:shelter	-43
left2:shelters	-21
left2:shot	34
left2:show	42
left2:side	49
left2:sides	-24
left2:signed	63
left2:since	80
left2:site	30
left2:six	-65
left2:so	124
left2:soldiers	97
left2:somalia	49
left2:son	-141
left2:sources	-8
left2:south	36
left2:speak	-58
left2:speaks	92
left2:spoke	103
left2:spoken	102
left2:spot	37
left2:staff	-107
left2:stands	78
left2:state	-35
left2:statement	56
left2:states	-45
left2:staying	-17
left2:still	99
left2:stood	13
left2:street	51
left2:strikes	30
left2:sudan	-68
left2:sunday	-9
left2:surgery	-21
left2:survey	-89
left2:survivors	-30
left2:suspended	-65
left2:syria	-8
left2:taken	58
left2:tally	-13
left2:teacher	-75
left2:team	-112
left2:teams	-24
left2:ten	-10
left2:tents	-9
left2:thailand	32
left2:that	47
left2:the	-24
left2:their	-29
left2:them	-77
left2:then	-51
left2:there	-29
left2:these	74
left2:they	63
left2:this	21
left2:those	87
left2:three	-39
left2:through	-99
left2:thursday	15
left2:time	38
left2:to	4
left2:today	-38
left2:together	62
left2:told	75
left2:toll	77
left2:took	42
left2:total	51
left2:town	-47
left2:traded	-5
left2:train	-63
left2:treatment	78
left2:trial	-66
left2:troops	-13
left2:truce	7
left2:tuesday	-44
left2:turn	-15
left2:turned	-56
left2:two	4
left2:ukraine	-23
left2:unhcr	-45
left2:up	28
left2:us	-20
left2:ve	49
left2:vehicles	-49
left2:victims	3
left2:villages	-27
left2:visitors	-56
left2:volunteers	-82
left2:vote	-25
left2:votes	-17
left2:wall	37
left2:war	-96
left2:was	-14
left2:water	-106
left2:way	-56
left2:we	13
left2:wednesday	4
left2:week	53
left2:went	-29
left2:were	-41
left2:wfp	-59
left2:when	-48
left2:where	-63
left2:which	-75
left2:who	6
left2:whom	-68
left2:wickets	-10
left2:wife	36
left2:with	-22
left2:woman	13
left2:women	27
left2:worker	24
left2:workers	18
left2:would	-91
left2:wounded	-50
left2:wounds	77
left2:wrote	111
left2:x	-33
left2:year	24
left2:years	-58
left2:yesterday	85
left2:you	-10
left2:youngest	-77
left3:	47
left3:"	-16
left3:#	-12
left3:(	-132
left3:)	-99
left3:*	-29
left3:,	-13
left3:-	-27
left3::	67
left3:;	-60
left3:a	-58
left3:able	22
left3:about	-68
left3:according	31
left3:added	70
left3:admitted	29
left3:affected	-35
left3:afp	70
left3:after	8
left3:agency	6
left3:aid	-16
left3:air	18
left3:al	68
left3:all	-73
left3:alone	66
left3:also	-37
left3:am	-81
left3:among	29
left3:an	-127
left3:and	5
left3:another	-40
left3:ap	-31
left3:april	6
left3:are	-16
left3:area	-38
left3:armed	5
left3:army	4
left3:as	-7
left3:asked	-20
left3:association	55
left3:at	5
left3:attack	37
left3:attackers	54
left3:attacks	7
left3:august	-26
left3:authorities	72
left3:authority	22
left3:back	3
left3:be	-88
left3:been	-33
left3:before	-23
left3:being	-49
left3:between	-35
left3:billion	-59
left3:boat	-71
left3:bodies	52
left3:border	9
left3:broke	-78
left3:but	18
left3:by	-42
left3:came	20
left3:camp	38
left3:can	72
left3:capital	39
left3:carried	-81
left3:cases	13
left3:cent	56
left3:central	-23
left3:centre	10
left3:children	-4
left3:city	25
left3:civil	49
left3:civilians	-23
left3:closed	-80
left3:come	77
left3:commission	58
left3:company	-43
left3:confirmed	68
left3:conflict	79
left3:count	48
left3:country	65
left3:court	39
left3:cross	49
left3:daily	50
left3:davao	32
left3:day	23
left3:days	-34
left3:dead	-78
left3:death	7
left3:deaths	110
left3:december	82
left3:defence	-65
left3:defense	3
left3:denied	62
left3:died	-51
left3:displaced	74
left3:district	31
left3:do	25
left3:down	38
left3:drone	-14
left3:drones	-54
left3:each	35
left3:earlier	69
left3:earthquake	71
left3:eight	57
left3:el	-41
left3:eleven	-16
left3:emergency	-33
left3:end	-58
left3:evacuation	-29
left3:evening	30
left3:every	-25
left3:exchange	85
left3:family	-43
left3:far	58
left3:february	-73
left3:field	-49
left3:fifth	-13
left3:fighting	54
left3:figure	82
left3:fire	38
left3:first	64
left3:five	54
left3:floods	-37
left3:followed	44
left3:food	-39
left3:for	29
left3:force	-58
left3:forces	31
left3:foreign	-19
left3:found	-46
left3:four	-14
left3:freed	-46
left3:friday	53
left3:from	63
left3:gaza	25
left3:general	-19
left3:given	28
left3:go	25
left3:gone	74
left3:government	68
left3:group	32
left3:guard	30
left3:gunmen	-32
left3:h	-24
left3:had	84
left3:has	37
left3:have	67
left3:having	28
left3:he	-6
left3:health	-60
left3:held	-86
left3:helped	76
left3:her	31
left3:his	-35
left3:home	-40
left3:homes	-77
left3:hospital	6
left3:hot	-57
left3:hour	-82
left3:hours	51
left3:houses	-6
left3:human	27
left3:humanitarian	-37
left3:hurt	20
left3:i	10
left3:icrc	5
left3:in	39
left3:india	7
left3:indonesia	-17
left3:injured	52
left3:interior	-19
left3:international	30
left3:into	88
left3:iom	28
left3:is	-28
left3:israel	37
left3:israeli	-73
left3:it	30
left3:its	-14
left3:january	68
left3:july	89
left3:june	95
left3:kharkiv	29
left3:killed	30
left3:kilometres	-90
left3:last	-66
left3:late	-50
left3:later	34
left3:least	65
left3:left	33
left3:let	61
left3:level	26
left3:line	4
left3:live	-21
left3:lives	-10
left3:local	-48
left3:lost	-36
left3:lower	88
left3:m	30
left3:made	84
left3:management	6
left3:march	-29
left3:may	75
left3:media	18
left3:medical	-53
left3:men	-30
left3:migration	10
left3:military	47
left3:million	-29
left3:ministry	39
left3:minutes	-72
left3:missing	96
left3:monday	-5
left3:months	20
left3:more	45
left3:morning	-69
left3:municipality	61
left3:my	9
left3:names	-46
left3:near	62
left3:needed	-59
left3:neighbouring	76
left3:network	20
left3:new	5
left3:nigerian	-53
left3:nine	-107
left3:no	-3
left3:north	-10
left3:northern	76
left3:not	-35
left3:nov	16
left3:now	-74
left3:number	-6
left3:october	-18
left3:off	59
left3:office	70
left3:official	61
left3:officials	-12
left3:one	-59
left3:open	131
left3:operation	68
left3:or	-40
left3:other	103
left3:others	78
left3:our	68
left3:out	-43
left3:over	25
left3:overnight	-28
left3:own	-59
left3:pakistan	-7
left3:partners	-16
left3:passengers	-6
left3:past	26
left3:peace	30
left3:people	55
left3:per	-50
left3:pm	-23
left3:points	-4
left3:police	-8
left3:population	-34
left3:port	34
left3:post	23
left3:press	-36
left3:prison	14
left3:province	26
left3:public	-19
left3:put	30
left3:quake	-72
left3:reached	24
left3:record	-38
left3:red	62
left3:refugees	49
left3:region	21
left3:relatives	53
left3:remaining	-93
left3:rescuers	45
left3:rest	39
left3:reuters	-16
left3:rights	42
left3:road	80
left3:room	26
left3:russia	13
left3:russian	5
left3:s	-17
left3:said	-67
left3:same	62
left3:saturday	-29
left3:says	-56
left3:school	-86
left3:search	-58
left3:second	36
left3:security	11
left3:september	76
left3:service	11
left3:set	-95
left3:seven	8
left3:she	-18
left3:shot	19
left3:since	-30
left3:six	12
left3:sixteen	29
left3:so	57
left3:social	31
left3:soldiers	36
left3:some	-36
left3:south	80
left3:southern	34
left3:staff	-33
left3:state	-36
left3:stations	51
left3:still	92
left3:storm	-68
left3:strongest	-7
left3:sudan	20
left3:sunday	45
left3:taken	31
left3:team	-28
left3:teams	-6
left3:tell	67
left3:tells	59
left3:ten	45
left3:term	32
left3:terrorists	-34
left3:that	96
left3:the	25
left3:their	-48
left3:them	14
left3:then	50
left3:there	-32
left3:they	-13
left3:third	33
left3:thirteen	42
left3:this	29
left3:those	-25
left3:thousands	-36
left3:three	57
left3:thursday	45
left3:to	-23
left3:today	-48
left3:told	10
left3:toll	107
left3:took	-47
left3:town	-40
left3:trains	-54
left3:tuesday	78
left3:turned	-61
left3:twelve	-38
left3:two	34
left3:un	-43
left3:unaccounted	-36
left3:under	102
left3:unhcr	44
left3:union	-37
left3:united	-66
left3:up	24
left3:us	-144
left3:used	-88
left3:victims	63
left3:village	-24
left3:volunteers	-11
left3:war	48
left3:was	-84
left3:we	93
left3:wednesday	43
left3:week	72
left3:weekend	-65
left3:weeks	17
left3:went	70
left3:were	-53
left3:west	59
left3:when	44
left3:where	-83
left3:which	-34
left3:who	-85
left3:whole	47
left3:whom	-89
left3:whose	-62
left3:will	8
left3:winter	5
left3:with	-30
left3:witnesses	-78
left3:women	34
left3:workers	61
left3:would	-11
left3:wounded	-64
left3:year	-28
left3:years	82
left3:yesterday	-18
left3:|	92
left3:—	46
left3:•	-57
many	-33
mostly:abducted	-61
mostly:aid	-58
mostly:allocated	71
mostly:casualty	-14
mostly:delivered	-9
mostly:displaced	28
mostly:displacement	20
mostly:held	27
mostly:hostage	15
mostly:injured	-71
mostly:killed	-7
mostly:missing	-3
mostly:pledged	-32
mostly:prisoners-exchanged	4
mostly:refugees	-123
mostly:released	-91
mostly:returned	22
near:abab	-67
near:aban	75
near:abba	68
near:abde	17
near:abdi	3
near:abdu	126
near:able	-29
near:aboa	44
near:abor	-53
near:abou	-25
near:abov	-68
near:abro	91
near:abse	-26
near:abst	-8
near:abu	27
near:acce	10
near:acci	28
near:acco	41
near:accu	-9
near:aceh	57
near:ackn	83
near:acle	65
near:acqu	-131
near:acre	-52
near:acro	6
near:act	-5
near:acti	67
near:acut	-59
near:add	7
near:adde	-7
near:addi	72
near:adds	73
near:aden	-77
near:adf	31
near:adjo	18
near:admi	85
near:adre	27
near:adri	-75
near:adul	-73
near:advi	-39
near:afad	-45
near:affe	-105
near:afgh	-10
near:afp	6
near:afri	9
near:afte	7
near:agai	-36
near:age	10
near:aged	48
near:agen	59
near:aggr	6
near:ago	101
near:agre	60
near:agri	15
near:agui	51
near:ahea	31
near:aid	-13
near:aide	78
near:aime	23
near:air	-31
near:airc	-91
near:airl	-105
near:airp	12
near:airw	13
near:aita	-26
near:alam	-52
near:alep	26
near:aler	-40
near:alge	-61
near:ali	41
near:aliv	-26
near:all	-24
near:alle	-25
near:alli	-65
near:allo	39
near:almo	-50
near:alon	64
near:alre	110
near:also	61
near:alth	-29
near:alto	64
near:alua	-53
near:amba	34
near:ambu	25
near:amen	-6
near:amer	109
near:amha	68
near:amir	15
near:ammu	34
near:amne	-13
near:amon	87
near:amou	76
near:ampu	48
near:anal	-35
near:anch	25
near:and	10
near:anda	-32
near:ande	-74
near:andr	-123
near:ange	56
near:ango	53
near:anim	-56
near:anno	-4
near:anot	24
near:answ	43
near:anta	-60
near:anti	-86
near:anxi	-110
near:any	-52
near:anyo	49
near:apar	33
near:apie	-46
near:appe	-45
near:appl	-29
near:appr	-53
near:apri	27
near:arab	29
near:arak	39
near:arch	-95
near:arcs	-10
near:are	-8
near:area	-62
near:arge	68
near:argu	-48
near:arm	-3
near:arme	12
near:armo	-34
near:army	80
near:arou	12
near:arre	-110
near:arri	23
near:arte	-32
near:arti	42
near:ash	67
near:asho	-59
near:asia	-36
near:asid	10
near:aske	-47
near:assa	-82
near:asse	-92
near:assi	-150
near:asso	-73
near:atla	-15
near:atta	-8
near:atte	-26
near:attr	76
near:aug	-27
near:augu	-6
near:aust	-47
near:auth	20
near:autu	38
near:avai	-3
near:aver	14
near:awar	-5
near:away	-41
near:awda	21
near:axis	30
near:azer	3
near:baal	40
near:baba	-12
near:babi	33
near:baby	41
near:back	-5
near:badl	45
near:badu	113
near:bagh	47
near:bags	40
near:baid	12
near:bake	-52
near:baku	-39
near:bala	-41
near:bali	83
near:ball	-94
near:balo	-43
near:bama	55
near:bamb	-4
near:band	-27
near:bang	26
near:bank	16
near:bann	-84
near:bara	65
near:bare	5
near:barg	34
near:barr	-81
near:base	-10
near:bash	-4
near:basi	55
near:bask	-91
near:bass	-10
near:bata	51
near:batc	16
near:batt	-40
near:bay	-28
near:bear	51
near:beat	17
near:beau	-93
near:beca	-35
near:beco	38
near:bed	-70
near:bedo	115
near:beds	-63
near:been	-9
near:befo	33
near:bega	-18
near:behe	-36
near:behi	50
near:bein	5
near:beka	60
near:bela	76
near:belg	19
near:beli	121
near:bell	35
near:belo	-27
near:belt	-53
near:benc	-25
near:bene	79
near:beni	36
near:benu	38
near:bern	-47
near:besi	-20
near:best	-69
near:betw	-14
near:beyo	57
near:bid	-9
near:big	-45
near:bigg	61
near:biha	-31
near:bill	-90
near:bint	62
near:bira	-64
near:birt	-76
near:bish	107
near:blac	-57
near:blam	37
near:blan	26
near:blas	52
near:blaz	20
near:blew	-43
near:blin	-108
near:blis	-62
near:bloc	-106
near:bloo	-45
near:blue	-49
near:boar	-12
near:boat	-46
near:bodi	23
near:body	70
near:bogo	-45
near:boko	41
near:bola	32
near:boli	86
near:bomb	-21
near:bone	85
near:book	74
near:bord	-25
near:bore	-88
near:born	-64
near:bosa	5
near:bosn	-82
near:both	72
near:bott	-18
near:boug	-13
near:boul	-98
near:boun	-54
near:bowl	-27
near:boxe	-49
near:boy	-10
near:boys	30
near:bran	5
near:brav	-44
near:brea	-40
near:brid	10
near:brie	-120
near:brig	-64
near:brin	66
near:brit	53
near:broa	62
near:brok	-24
near:brot	8
near:brou	-6
near:brui	10
near:buch	49
near:budg	-75
near:buil	-53
near:buka	-24
near:bulg	90
near:bull	57
near:bund	-45
near:buri	-37
near:burk	53
near:burn	51
near:burs	-18
near:buru	47
near:bury	34
near:buse	-62
near:bush	46
near:busi	-10
near:but	-19
near:byst	15
near:cabl	-46
near:cada	-24
near:cafe	-29
near:cair	45
near:calc	-13
near:cali	-20
near:call	-64
near:camb	-3
near:came	-12
near:camp	36
near:can	-45
near:cana	34
near:canc	-156
near:cand	-88
near:cani	-95
near:cann	24
near:cano	-42
near:cant	27
near:capa	-109
near:capi	-82
near:caps	-4
near:capt	-28
near:car	40
near:cara	98
near:card	-55
near:care	39
near:carg	-58
near:carl	27
near:carn	-9
near:carr	14
near:cars	-48
near:cart	-77
near:case	-100
near:cash	-167
near:cast	70
near:casu	35
near:cata	-52
near:cate	56
near:cath	23
near:catt	60
near:cauc	69
near:caug	-113
near:caus	138
near:cave	63
near:ccor	-24
near:ceas	14
near:cebu	49
near:ceil	-23
near:cele	-59
near:cell	25
near:ceme	97
near:cens	-30
near:cent	11
near:cere	-46
near:cert	79
near:cfa	-64
near:chad	29
near:chal	75
near:cham	-58
near:chan	-4
near:chap	-18
near:char	-123
near:chau	-45
near:chec	-8
near:chem	-36
near:chen	76
near:cher	-64
near:ches	38
near:chib	-65
near:chie	62
near:chil	70
near:chin	63
near:chiu	-72
near:choi	15
near:chol	-15
near:chri	68
near:chur	10
near:circ	35
near:citi	37
near:city	-18
near:civi	29
near:clai	19
near:clan	-26
near:clar	-40
near:clas	-43
near:clea	-39
near:cler	99
near:clim	-48
near:clin	56
near:cloc	17
near:clos	-115
near:clot	-81
near:clou	-28
near:club	-26
near:coac	-12
near:coal	81
near:coas	64
near:coca	-57
near:coff	-37
near:cold	-39
near:cole	17
near:coli	82
near:coll	-63
near:colo	-17
near:colu	-8
near:comb	-48
near:come	30
near:comi	23
near:comm	-31
near:como	63
near:comp	-49
near:cona	-50
near:conc	-42
near:cond	-21
near:conf	28
near:cong	-44
near:conn	-62
near:cons	-44
near:cont	29
near:conv	-58
near:cook	16
near:coop	-46
near:coor	11
near:copp	-60
near:cord	54
near:core	-83
near:corn	8
near:corp	-62
near:corr	-17
near:cost	47
near:cott	49
near:coug	-41
near:coul	85
near:coun	-5
near:cour	12
near:cous	-142
near:cove	27
near:cows	12
near:cram	24
near:cras	-4
near:crat	-5
near:crea	-60
near:cree	40
near:cres	-60
near:cret	-95
near:crew	36
near:crim	-58
near:cris	46
near:crit	83
near:cror	-34
near:cros	59
near:crow	-120
near:crui	-38
near:crus	72
near:cruz	79
near:cubi	-62
near:cucu	50
near:cull	-7
near:culv	15
near:cup	-53
near:cups	-21
near:curr	61
near:cust	-66
near:cuts	-4
near:cvm	-9
near:cycl	-14
near:cypr	-3
near:czec	26
near:dail	-17
near:dak	74
near:dali	70
near:dam	60
near:dama	-88
near:dara	35
near:darf	13
near:dash	32
near:data	-84
near:date	-41
near:daug	42
near:dava	57
near:davi	-42
near:dawn	-21
near:day	39
near:days	16
near:dead	54
near:deal	-56
near:deat	72
near:deba	18
near:debr	-44
near:dec	53
near:deca	39
near:dece	17
near:deci	-51
near:deck	41
near:decl	-23
near:deep	45
near:defe	11
near:defi	7
near:degr	-35
near:dehy	46
near:del	57
near:dela	57
near:dele	-3
near:deli	-102
near:delt	73
near:dema	70
near:demo	-15
near:deng	-4
near:deni	-10
near:depa	42
near:depe	-80
near:depl	-50
near:depo	-10
near:depr	54
near:depu	-51
near:dera	-92
near:desc	-59
near:desi	92
near:desp	-38
near:dest	-83
near:deta	74
near:dete	32
near:deve	-38
near:devi	-13
near:devo	-19
near:dhak	-39
near:dhow	24
near:dial	-67
near:diar	-83
near:did	-67
near:die	26
near:died	79
near:dies	17
near:diff	-20
near:dig	44
near:digg	52
near:dill	52
near:dina	-29
near:ding	-33
near:dipl	-16
near:dire	13
near:disa	59
near:disc	80
near:dise	-109
near:dism	-49
near:disp	28
near:disq	-26
near:diss	53
near:dist	-28
near:dive	-32
near:divi	-94
near:djib	30
near:dna	77
near:dnip	32
near:doct	49
near:docu	-29
near:does	-22
near:dog	36
near:dogs	-128
near:doin	-25
near:doll	-85
near:dome	60
near:domi	62
near:don	-68
near:dona	-48
near:done	73
near:dono	-13
near:door	44
near:dorm	-30
near:dose	-80
near:doub	-41
near:down	-68
near:doze	35
near:draf	-108
near:drag	56
near:dram	-64
near:draw	-76
near:drc	65
near:dres	-31
near:drew	-39
near:dril	-86
near:driv	62
near:dron	-58
near:drop	-55
near:drou	14
near:drov	54
near:drow	29
near:druz	75
near:dry	15
near:dtm	-91
near:due	-14
near:dug	-7
near:duri	31
near:duty	-37
near:dyke	13
near:each	-60
near:earl	63
near:earm	-27
near:earn	-63
near:east	-22
near:eato	79
near:ecua	-16
near:edge	28
near:edit	-87
near:educ	-59
near:efe	16
near:effe	13
near:egyp	48
near:eigh	-33
near:eith	35
near:elde	87
near:elec	-20
near:elev	10
near:elim	13
near:eliy	71
near:eliz	71
near:eln	101
near:else	-74
near:emba	-112
near:embr	-12
near:emer	-23
near:emir	109
near:empl	14
near:empt	-69
near:enco	72
near:end	-57
near:enda	-42
near:ende	-48
near:ends	20
near:enem	45
near:ener	72
near:enga	-45
near:engi	-85
near:engl	-99
near:enou	-106
near:ente	-35
near:enti	-46
near:entr	-85
near:envo	52
near:equi	-91
near:erat	-29
near:erit	31
near:erup	-43
near:esca	-10
near:esco	3
near:esme	29
near:esta	76
near:este	-67
near:esti	-87
near:ethi	21
near:euro	32
near:evac	5
near:eve	-9
near:even	-9
near:ever	-59
near:evid	-67
near:exam	-26
near:exca	-109
near:exce	21
near:exch	93
near:exec	6
near:exha	-53
near:exhu	102
near:exis	-23
near:exit	67
near:expe	-55
near:expl	-9
near:expr	-71
near:extr	-85
near:eye	115
near:face	-37
near:faci	-25
near:fact	57
near:fail	17
near:fair	-44
near:fall	-22
near:fals	86
near:fami	-9
near:fano	62
near:fans	-31
near:far	22
near:farc	93
near:fare	-6
near:farm	68
near:fash	-16
near:faso	64
near:fata	73
near:fate	69
near:fath	-87
near:favo	-22
near:fear	55
near:febr	-13
near:fede	37
near:feed	-116
near:feet	51
near:fell	47
near:felt	-129
near:fema	37
near:ferr	-86
near:fest	6
near:fetc	-56
near:few	-48
near:fewe	-54
near:fiel	4
near:fift	32
near:figh	55
near:figu	107
near:file	-53
near:fili	21
near:fill	-25
near:fina	42
near:find	18
near:fine	-41
near:fing	45
near:fini	-112
near:fire	-51
near:firm	-26
near:firs	51
near:fish	-39
near:five	12
near:flag	42
near:flam	-69
near:flar	-80
near:flas	-24
near:flat	22
near:fled	-16
near:flee	69
near:flew	17
near:flig	35
near:floo	7
near:flou	13
near:flow	142
near:fly	56
near:flyi	60
near:fold	-106
near:foll	-33
near:food	-119
near:foot	32
near:for	-20
near:forc	-27
near:fore	55
near:form	-36
near:fort	-6
near:foru	33
near:forw	71
near:foug	-70
near:foun	11
near:four	35
near:frac	21
near:fran	-22
near:free	130
near:fres	67
near:frid	36
near:frie	7
near:from	37
near:fron	45
near:ftse	-29
near:fuel	53
near:fuk	49
near:full	-54
near:func	-85
near:fund	-94
near:fune	56
near:furt	105
near:gain	-9
near:gall	-68
near:gamb	66
near:game	6
near:gand	-26
near:gang	-65
near:gap	-90
near:gara	-71
near:gard	-22
near:garr	-62
near:gas	50
near:gate	-58
near:gath	-56
near:gatu	44
near:gavd	-45
near:gave	-37
near:gaza	3
near:gazi	7
near:gebr	82
near:gend	-45
near:gene	17
near:geno	-82
near:geol	-59
near:geor	94
near:germ	-14
near:get	42
near:ghan	-10
near:girl	11
near:give	7
near:givi	-35
near:glad	8
near:glas	53
near:glid	34
near:gmt	86
near:goal	-67
near:goat	-72
near:god	62
near:goes	41
near:gofa	3
near:goin	-26
near:gold	96
near:goma	-11
near:gone	-5
near:good	77
near:gorg	-52
near:got	-26
near:gove	22
near:gran	-26
near:grav	39
near:grea	88
near:gree	11
near:gren	-74
near:grou	19
near:grow	-27
near:guar	24
near:guay	17
near:guer	-17
near:gues	-3
near:guid	-67
near:guil	-57
near:guin	-65
near:gulf	-11
near:gun	-10
near:gunf	13
near:gunm	-32
near:gunn	50
near:guns	8
near:gust	-18
near:gymn	61
near:hack	61
near:had	4
near:haif	46
near:hait	-43
near:half	18
near:hali	-44
near:hall	-74
near:hama	25
near:haml	-22
near:hams	-70
near:hand	34
near:hang	-71
near:happ	19
near:hara	39
near:harb	-41
near:hard	40
near:harv	67
near:haug	-89
near:have	-36
near:havi	-42
near:haza	25
near:head	-68
near:heal	-21
near:hear	56
near:heat	54
near:heav	24
near:hect	-90
near:heig	91
near:held	-75
near:hele	25
near:heli	27
near:hell	117
near:helm	85
near:hera	32
near:herd	-36
near:herm	-76
near:hers	-60
near:hezb	-16
near:hid	-112
near:hide	-11
near:hidi	-19
near:high	-46
near:hija	109
near:hill	-12
near:him	-82
near:hims	9
near:hire	-66
near:his	-4
near:hit	69
near:hits	59
near:hitt	-22
near:hoa	54
near:hode	91
near:hold	-37
near:hole	78
near:home	60
near:homi	60
near:homs	51
near:hond	70
near:hope	-24
near:hors	23
near:hosp	72
near:hot	-130
near:hote	-37
near:hour	-19
near:hous	-37
near:hout	51
near:howe	-21
near:hrmm	52
near:hue	36
near:huma	38
near:hund	6
near:hung	34
near:hurr	-77
near:hurt	64
near:husb	-46
near:huts	27
near:hygi	-22
near:hypo	101
near:ice	-80
near:icrc	56
near:iden	21
near:idf	48
near:idle	75
near:idli	47
near:idps	11
near:iduk	41
near:iii	-12
near:ill	-70
near:imag	-89
near:imam	4
near:immi	54
near:impa	48
near:impe	-113
near:impo	-25
near:impr	48
near:inci	-5
near:incl	134
near:inco	-13
near:inde	-41
near:indi	36
near:indo	-7
near:infa	12
near:infe	9
near:infl	-64
near:info	14
near:ingd	56
near:inha	69
near:inhe	-22
near:init	20
near:inju	93
near:inla	74
near:inma	-10
near:inn	25
near:inqu	19
near:inse	-47
near:insi	-19
near:insp	-62
near:inst	-76
near:insu	56
near:inte	7
near:into	21
near:inva	-33
near:inve	-48
near:invo	-7
near:iom	11
near:iran	122
near:iraq	-6
near:irel	21
near:iris	24
near:irri	-30
near:ishi	-76
near:isla	-37
near:isra	27
near:issu	-82
near:ista	-67
near:ital	23
near:item	-107
near:its	7
near:itse	85
near:itur	64
near:ivor	31
near:jaba	71
near:jaha	76
near:jail	10
near:jala	62
near:jali	68
near:jama	96
near:jan	-10
near:janu	15
near:japa	29
near:java	44
near:jbei	62
near:jeep	-32
near:jeni	70
near:jiha	67
near:jnim	21
near:jobs	-79
near:joe	-12
near:john	-52
near:join	13
near:jord	45
near:jos	18
near:jose	-47
near:jour	-13
near:juba	39
near:judg	-116
near:judi	-57
near:juli	65
near:july	30
near:jump	-4
near:junc	-32
near:june	42
near:junt	57
near:just	70
near:kabu	-30
near:kadu	38
near:kaga	36
near:kana	3
near:kand	127
near:kara	116
near:kare	-48
near:kari	45
near:karu	24
near:kash	66
near:kass	-17
near:kath	-49
near:kats	35
near:kaza	-104
near:kebb	79
near:keep	-8
near:kens	80
near:keny	-27
near:kept	-80
near:kera	57
near:kere	-91
near:kerr	11
near:kfar	17
near:khal	7
near:khan	-8
near:khar	82
near:khas	-49
near:kher	65
near:khwa	3
near:khyb	39
near:kibb	-46
near:kick	-67
near:kidn	62
near:kiel	-13
near:kill	79
near:kilo	-165
near:kind	25
near:king	-50
near:kins	3
near:kitc	-57
near:kits	-140
near:kivu	-33
near:knoc	-7
near:know	53
near:kobr	41
near:kolo	66
near:kong	-21
near:kord	36
near:kore	78
near:kost	11
near:kph	-48
near:krem	17
near:kufr	-34
near:kumb	48
near:kuna	-53
near:kurd	48
near:kurs	-36
near:kutu	-5
near:kwar	43
near:kyau	104
near:kyiv	16
near:labo	-60
near:lack	-27
near:lads	-82
near:lago	-48
near:laho	-56
near:laid	-78
near:lak	74
near:lake	82
near:lakh	-130
near:lamp	-85
near:land	-23
near:lane	-41
near:lang	-23
near:lank	51
near:larg	15
near:lari	-33
near:larr	58
near:last	15
near:late	-15
near:latr	-16
near:latt	47
near:laun	-38
near:law	65
near:lawm	6
near:lawy	36
near:lay	-73
near:lead	-3
near:leag	-10
near:lear	52
near:leas	11
near:leav	20
near:leba	85
near:led	-94
near:ledg	4
near:left	19
near:leg	58
near:lega	-94
near:legs	-12
near:lent	-27
near:less	-111
near:let	49
near:lett	-19
near:leve	-28
near:leyt	-53
near:libe	72
near:liby	-131
near:lice	-118
near:lie	47
near:lieu	-22
near:life	37
near:lift	15
near:ligh	77
near:like	63
near:lima	-68
near:limb	130
near:limi	-84
near:line	-105
near:link	-21
near:lirq	76
near:list	11
near:litr	-87
near:litt	-110
near:live	-8
near:livi	13
near:loan	-47
near:loav	-18
near:loca	-9
near:lock	-60
near:lodg	-61
near:logg	-57
near:lond	7
near:long	-10
near:loot	36
near:lorr	-96
near:lose	-64
near:losi	-16
near:loss	109
near:lost	13
near:lots	-9
near:low	66
near:lowe	51
near:luci	-15
near:luck	9
near:lunc	12
near:lyin	96
near:mach	-38
near:made	-28
near:mae	24
near:maga	81
near:magn	-34
near:mahm	16
near:maim	72
near:main	33
near:maje	-52
near:majo	74
near:make	-31
near:makh	25
near:maki	-9
near:mala	17
near:male	80
near:mali	-35
near:maln	-54
near:malt	-40
near:man	-56
near:mana	-7
near:mand	64
near:mang	62
near:mani	-85
near:mans	4
near:manu	56
near:many	-112
near:mapp	-59
near:mara	-44
near:marc	38
near:marg	-42
near:mari	-30
near:mark	5
near:marr	-93
near:mart	120
near:mary	-60
near:maso	-44
near:masr	-67
near:mass	46
near:mate	-34
near:math	-35
near:matr	-52
near:mats	44
near:matt	-84
near:maur	15
near:may	-4
near:mayo	-22
near:maza	92
near:meal	-23
near:mean	35
near:meas	-58
near:mede	-21
near:medi	9
near:meet	-85
near:mega	-88
near:meli	-5
near:melt	11
near:memb	-43
near:memo	-32
near:men	-23
near:mend	55
near:ment	31
near:mess	-98
near:met	-56
near:meta	45
near:meth	-40
near:metr	-52
near:mexi	61
near:mid	71
near:midd	-43
near:midf	-24
near:midn	90
near:migr	62
near:mila	109
near:mile	54
near:mili	35
near:milk	-56
near:mill	-74
near:mina	82
near:mind	52
near:mine	-58
near:mini	21
near:minn	74
near:mino	40
near:minu	-18
near:miss	18
near:mobi	-91
near:moco	58
near:mode	23
near:moga	73
near:moh	76
near:moha	4
near:mold	43
near:mona	-5
near:mond	47
near:mone	36
near:moni	20
near:mons	26
near:mont	-14
near:mora	-41
near:more	43
near:morg	101
near:morn	-22
near:moro	-25
near:mort	52
near:mosc	75
near:mosq	-14
near:most	-4
near:moth	53
near:moti	-9
near:moto	-87
near:moun	-41
near:mour	46
near:move	10
near:movi	9
near:moza	-45
near:msf	-71
near:much	-21
near:mud	69
near:muds	29
near:mult	105
near:muni	31
near:murd	131
near:musa	-45
near:musc	109
near:muse	40
near:must	34
near:myan	41
near:myse	68
near:naba	82
near:naf	67
near:nago	108
near:nair	30
near:name	-6
near:namp	-55
near:nang	50
near:nasi	32
near:nass	-23
near:nati	32
near:naut	52
near:navy	17
near:ndma	21
near:near	24
near:need	-3
near:negl	-69
near:neig	27
near:neit	-5
near:nepa	-17
near:neph	-12
near:netw	10
near:neut	34
near:neve	67
near:new	-45
near:newl	60
near:news	48
near:next	80
near:ngo	26
near:niam	39
near:niec	-6
near:nige	-18
near:nigh	36
near:nile	83
near:nine	34
near:njia	-37
near:nobo	-8
near:non	41
near:none	-21
near:noon	77
near:nor	5
near:norm	-92
near:nort	10
near:not	28
near:note	-110
near:noth	44
near:noti	-101
near:noto	-44
near:nov	-36
near:nova	71
near:nove	45
near:novi	-33
near:now	-62
near:nrc	32
near:numb	-62
near:nuns	54
near:nur	-52
near:nurs	11
near:nutr	-47
near:nuwa	71
near:nyal	124
near:obei	48
near:obje	-27
near:obse	-52
near:ocan	100
near:occa	-12
near:occu	-17
near:ocha	9
near:oct	95
near:octo	58
near:odda	22
near:odes	-20
near:off	42
near:offe	-18
near:offi	-15
near:oil	-12
near:old	89
near:olde	-110
near:olek	40
near:ombu	17
near:omdu	-25
near:once	-13
near:one	-12
near:ones	48
near:onli	-110
near:only	-18
near:onto	-37
near:open	20
near:oper	-47
near:oppo	-66
near:orde	-58
near:ordn	-88
near:orga	-59
near:orie	-32
near:orig	44
near:oro	12
near:othe	39
near:our	42
near:ours	48
near:out	-4
near:outb	-51
near:outd	32
near:outl	80
near:outr	26
near:over	-22
near:own	6
near:owne	-36
near:oxyg	35
near:pack	-84
near:page	21
near:paid	-47
near:pain	-60
near:pair	-85
near:pakh	32
near:paki	4
near:pala	36
near:pale	-16
near:pall	-63
near:palm	-66
near:pana	4
near:pane	37
near:pape	-24
near:papi	100
near:para	-62
near:pare	51
near:pari	35
near:park	79
near:parl	-41
near:part	-74
near:pass	-28
near:past	-35
near:path	18
near:pati	-17
near:patn	-15
near:pay	-71
near:paym	-26
near:pays	22
near:paz	30
near:peac	-51
near:peak	28
near:pena	-43
near:penc	114
near:peni	-29
near:pens	30
near:peop	-61
near:per	-101
near:perc	-65
near:perh	-45
near:peri	101
near:perm	-110
near:peru	95
near:peso	-87
near:pete	83
near:petr	80
near:phar	84
near:phas	-118
near:phil	20
near:phon	-17
near:phot	-72
near:pick	-172
near:pict	-29
near:piec	-104
near:pier	-38
near:pilg	-19
near:pilo	11
near:pipe	-94
near:pira	-37
near:pist	14
near:pit	13
near:pitc	-18
near:pits	54
near:plac	-58
near:plai	10
near:plan	-4
near:plas	-29
near:plat	-74
near:play	-90
near:plaz	37
near:plea	-28
near:pled	-70
near:pluc	-86
near:plun	-60
near:plus	53
near:ply	-20
near:poin	-144
near:pois	58
near:pola	-7
near:poli	54
near:poll	-97
near:popu	-58
near:posi	-47
near:poss	-9
near:post	27
near:poto	-108
near:poun	-39
near:powe	-68
near:prac	-24
near:prad	41
near:pray	-5
near:pre	-53
near:prea	-84
near:prec	49
near:pref	56
near:preg	3
near:prel	34
near:prep	18
near:pres	42
near:prev	7
near:pric	-69
near:prie	-42
near:prim	-7
near:prin	49
near:pris	30
near:priv	-34
near:prob	-72
near:proc	-87
near:prod	6
near:proj	-75
near:prom	-46
near:prop	-97
near:pros	32
near:prot	-4
near:prov	43
near:psyc	-136
near:publ	113
near:pull	-101
near:pump	-72
near:punj	98
near:pupi	34
near:pure	52
near:purs	58
near:push	75
near:put	18
near:qala	9
near:qata	29
near:quak	-76
near:quan	26
near:quar	-70
near:ques	-135
near:quet	-64
near:queu	-110
near:quot	4
near:raba	-68
near:radi	10
near:radw	46
near:rafa	31
near:raid	79
near:rail	-79
near:rain	-48
near:rais	63
near:raja	95
near:rakh	73
near:rama	53
near:rame	-82
near:ran	-120
near:rang	41
near:rans	42
near:rapi	-76
near:rate	-29
near:rati	-36
near:ravi	62
near:reac	-16
near:read	-81
near:rebe	-40
near:rebu	-73
near:reca	-98
near:rece	-18
near:reci	61
near:reck	15
near:reco	-42
near:recr	-128
near:red	18
near:redu	-83
near:refe	-63
near:refi	86
near:refu	-46
near:rega	-26
near:regi	-12
near:regr	62
near:regu	-32
near:reha	40
near:reit	-58
near:reje	31
near:rela	5
near:rele	54
near:reli	18
near:relo	-31
near:rema	31
near:reme	-77
near:remi	48
near:remn	63
near:remo	-106
near:rent	56
near:reop	-83
near:repa	-46
near:repe	-25
near:repl	-11
near:repo	37
near:repr	-69
near:repu	17
near:requ	-62
near:resc	-84
near:rese	79
near:resi	-12
near:resp	20
near:rest	37
near:resu	-49
near:reta	-70
near:reti	73
near:reto	53
near:retr	133
near:retu	46
near:reun	-14
near:reut	7
near:reve	-60
near:revi	43
near:reyn	51
near:rice	-8
near:rich	-57
near:rifl	-97
near:righ	120
near:ring	-78
near:rise	99
near:risk	40
near:riva	28
near:rive	9
near:riya	-10
near:road	26
near:robb	-69
near:rock	68
near:rohi	71
near:roll	-115
near:roma	53
near:roof	-44
near:room	34
near:rose	-50
near:rota	-62
near:roug	-11
near:roun	-155
near:rout	-15
near:row	-85
near:rows	20
near:roya	82
near:rsf	47
near:rubb	-6
near:ruin	-19
near:rule	39
near:ruli	23
near:run	-23
near:runn	-60
near:runs	-43
near:rupe	31
near:rura	53
near:rusi	-15
near:russ	19
near:rwan	-30
near:sack	81
near:sada	42
near:saga	101
near:sahe	59
near:said	-32
near:sail	-20
near:sain	31
near:sake	47
near:sala	-12
near:sale	30
near:salt	-70
near:salv	-39
near:sama	59
near:same	87
near:samp	-14
near:san	74
near:sana	121
near:sand	-16
near:sang	91
near:sank	-44
near:sant	12
near:sar	9
near:sat	-43
near:satu	-39
near:saud	68
near:save	-45
near:saw	-54
near:say	87
near:sayi	22
near:says	4
near:scal	-61
near:scen	6
near:sche	-17
near:scho	64
near:scor	-102
near:scot	-26
near:scra	-106
near:sea	-74
near:sear	20
near:seas	9
near:seat	-77
near:seco	6
near:secr	22
near:sect	-71
near:secu	-61
near:see	-34
near:seed	-50
near:seek	6
near:sees	-56
near:seiz	74
near:self	57
near:sell	-89
near:sena	8
near:send	-87
near:sene	83
near:seni	-23
near:sent	-69
near:sepa	-93
near:sept	-28
near:serb	7
near:seri	40
near:sess	-92
near:set	-26
near:sett	36
near:seva	85
near:seve	-19
near:shab	-15
near:shah	-41
near:shak	-63
near:sham	-66
near:shar	64
near:she	66
near:sheb	17
near:shed	-59
near:shee	-96
near:shel	-50
near:sher	31
near:shif	-145
near:shil	-54
near:ship	-91
near:shir	-49
near:shoc	-37
near:shoo	-34
near:shop	30
near:shor	-132
near:shot	-22
near:shou	20
near:shov	20
near:show	-29
near:shra	119
near:shri	107
near:shru	81
near:shut	-41
near:sick	-78
near:side	36
near:sieg	54
near:sigh	-28
near:sign	-7
near:simi	-72
near:sina	11
near:sinc	-5
near:sind	66
near:sing	55
near:sinj	27
near:sink	-40
near:sist	18
near:site	67
near:sitt	59
near:situ	-62
near:six	17
near:sixe	-34
near:sixt	-11
near:size	18
near:skif	-89
near:slai	62
near:slau	-9
near:slee	35
near:slep	54
near:slid	41
near:slig	100
near:slip	-3
near:slop	22
near:smal	-70
near:smas	-34
near:smok	105
near:snak	19
near:snap	-59
near:snif	-63
near:snow	29
near:soci	-49
near:sofa	118
near:soil	67
near:sola	-64
near:sold	53
near:soli	41
near:soma	98
near:some	-61
near:son	49
near:sons	3
near:soro	39
near:sorr	-15
near:soug	52
near:soun	4
near:sour	-100
near:sout	106
near:spac	-82
near:spai	-29
near:span	-12
near:spar	-81
near:spea	60
near:spec	19
near:spee	-18
near:spen	4
near:spin	72
near:spit	-58
near:spok	67
near:spon	-6
near:spor	26
near:spot	-53
near:spre	-25
near:spri	62
near:spyi	41
near:squa	-147
near:sri	29
near:stab	48
near:stad	-24
near:staf	-111
near:stai	-61
near:stal	-14
near:stan	-44
near:star	34
near:stat	36
near:stay	58
near:stea	-32
near:stee	-67
near:step	15
near:stil	97
near:stit	77
near:stoc	-34
near:stol	-56
near:ston	65
near:stoo	-57
near:stop	8
near:stor	-110
near:stra	33
near:stre	-22
near:stri	-6
near:stro	-77
near:stru	-17
near:stuc	-84
near:stud	-31
near:stus	-64
near:sub	-47
near:subd	-47
near:subu	60
near:succ	110
near:such	36
near:suda	-20
near:suff	76
near:suga	-25
near:suit	-91
near:sum	27
near:suma	87
near:summ	-88
near:sumy	29
near:sund	11
near:sunk	-81
near:supe	-31
near:supp	-71
near:supr	66
near:surg	125
near:surr	-34
near:surv	-31
near:sust	36
near:suzu	17
near:swal	53
near:swam	-54
near:swap	-37
near:swee	49
near:swei	22
near:swep	-34
near:swis	61
near:syst	-79
near:tabl	-34
near:taga	46
near:taiw	-24
near:take	29
near:taki	24
near:tali	78
near:talk	56
near:tall	34
near:tami	62
near:tank	33
near:tanz	94
near:targ	-100
near:tarp	58
near:tawi	20
near:tax	10
near:tea	-17
near:teac	63
near:team	-41
near:tear	-37
near:teen	3
near:teet	37
near:tehr	58
near:tele	-28
near:tell	-12
near:temp	34
near:ten	7
near:tens	47
near:tent	-98
near:term	-14
near:tern	33
near:terr	19
near:tesf	-67
near:test	-26
near:texa	-42
near:thai	119
near:than	-67
near:that	24
near:the	6
near:thea	33
near:thei	15
near:them	21
near:then	73
near:ther	-10
near:thes	54
near:they	-14
near:thin	-33
near:thir	-26
near:this	40
near:thos	52
near:thou	-27
near:thre	20
near:thro	10
near:thur	42
near:thus	78
near:tibu	103
near:tick	-31
near:tied	39
near:tigr	-14
near:till	-31
near:time	-61
near:tobr	-42
near:toda	-8
near:todd	96
near:toge	26
near:told	-44
near:toll	110
near:tom	-65
near:tomo	-57
near:tong	-24
near:toni	-59
near:tonn	-126
near:too	17
near:took	41
near:top	6
near:torc	13
near:tore	20
near:tork	63
near:torr	-40
near:tota	-93
near:tour	-78
near:towa	72
near:towe	52
near:town	-68
near:trac	-85
near:trad	95
near:traf	-30
near:trai	-137
near:tram	61
near:tran	10
near:trap	-86
near:trau	18
near:trav	-80
near:traw	6
near:trea	-17
near:tree	-66
near:tren	86
near:tria	-112
near:trib	-18
near:trie	-83
near:trig	55
near:tril	-35
near:trip	-27
near:tris	-97
near:troo	-20
near:truc	35
near:true	105
near:trus	-58
near:trut	16
near:tryi	-17
near:tsel	72
near:tsin	-72
near:tsun	42
near:tues	37
near:tulk	-34
near:tuni	57
near:tunn	-41
near:turk	27
near:turn	-166
near:twel	27
near:twen	35
near:twic	-157
near:twin	-9
near:two	24
near:typh	80
near:uae	-56
near:ugan	12
near:ukra	19
near:unac	15
near:unde	41
near:unfo	62
near:unha	-96
near:unhc	-14
near:unhu	-73
near:unic	-39
near:unif	81
near:unin	-86
near:unio	-33
near:unit	-20
near:univ	40
near:unkn	62
near:unsa	80
near:unti	14
near:upda	-40
near:uppe	-11
near:upro	125
near:urge	74
near:usd	-73
near:use	-24
near:used	-36
near:usua	-51
near:uvir	-76
near:vacc	-88
near:vali	105
near:vall	-7
near:valu	-19
near:van	-3
near:vani	58
near:vari	-21
near:vehi	-123
near:vene	16
near:vent	56
near:verd	-42
near:veri	78
near:vers	46
near:vess	-34
near:vice	10
near:vict	-59
near:vide	68
near:vien	37
near:viet	65
near:vigi	-23
near:vila	57
near:viol	-38
near:visa	-4
near:visi	-44
near:voic	-89
near:volc	-23
near:volo	9
near:volu	-9
near:vote	-136
near:vyac	4
near:wade	-50
near:wadi	43
near:wait	-52
near:waji	25
near:wake	-62
near:wale	-104
near:walk	11
near:wall	35
near:wang	49
near:want	-5
near:war	43
near:ward	-79
near:warn	-21
near:warr	22
near:was	20
near:wash	-18
near:wast	-30
near:watc	-40
near:wate	-54
near:wave	-72
near:way	37
near:wazi	20
near:weak	55
near:weap	83
near:wear	-35
near:weat	-30
near:wedd	70
near:week	16
near:weig	-73
near:welf	-30
near:well	54
near:went	18
near:were	5
near:west	5
near:wfp	-43
near:what	-8
near:whee	21
near:when	-46
near:wher	-32
near:whet	-44
near:whic	-52
near:whil	21
near:whit	-5
near:who	5
near:whol	79
near:whom	69
near:whos	7
near:why	-32
near:wick	-75
near:wide	-10
near:wife	67
near:wild	-53
near:will	36
near:win	-36
near:winc	-112
near:wind	-90
near:wing	-81
near:winn	-63
near:wins	-5
near:wint	47
near:wipe	64
near:with	-61
near:witn	-75
near:wive	-118
near:woma	45
near:wome	36
near:won	-78
near:wood	-27
near:wore	-48
near:work	-20
near:wors	9
near:wort	-79
near:woul	-64
near:woun	74
near:writ	12
near:wron	25
near:wrot	7
near:xinh	12
near:yard	-72
near:year	-21
near:yeme	-23
near:yere	65
near:yest	16
near:yet	-48
near:york	64
near:you	-94
near:youn	-75
near:yout	76
near:zamb	17
near:zamz	53
near:zapo	-8
near:zeal	-78
near:zeit	29
near:zele	20
near:ziki	77
near:zone	-80
next:claim-abducted	12
next:claim-allocated	-20
next:claim-casualties	-38
next:claim-dead-in-captivity	21
next:claim-delivered	-32
next:claim-displaced	13
next:claim-held	40
next:claim-injured	32
next:claim-missing	29
next:claim-pledged	21
next:claim-prisoners-exchanged	78
next:claim-refugees	-23
next:claim-released	28
next:claim-requested	-8
next:claim-returned	55
next:claim-total	-34
noun:	22
noun:afghan	83
noun:aftershock	-103
noun:agent	54
noun:aid-worker	-4
noun:aircraft	-89
noun:ambulance	-78
noun:apartment-block	-52
noun:armenian	110
noun:arrival	81
noun:attack	-128
noun:attacker	-26
noun:aunt	-18
noun:baby	-39
noun:bandit	38
noun:bed	-146
noun:blanket	-37
noun:boarding-school	-43
noun:boat	-156
noun:body	108
noun:bomb	-93
noun:bone	-77
noun:book	-31
noun:boy	114
noun:bridge	-63
noun:brother	34
noun:building	-143
noun:bus	-128
noun:call	-89
noun:camp	-136
noun:candidate	-32
noun:captive	-59
noun:car	-64
noun:case	-114
noun:casualty	62
noun:catechist	-62
noun:centre	-123
noun:child	54
noun:chinese	-9
noun:church	-68
noun:citizen	-34
noun:civilian	96
noun:classroom	-15
noun:climber	22
noun:clinic	-33
noun:coach	-161
noun:colleague	13
noun:colombian	41
noun:company	-45
noun:complaint	-9
noun:comrade	109
noun:congolese	83
noun:conscript	15
noun:container	-38
noun:contractor	-32
noun:convict	-101
noun:convoy	-87
noun:cook	126
noun:corporal	100
noun:corpse	91
noun:correspondent	-61
noun:country	-140
noun:county	-70
noun:cousin	-134
noun:cow	-103
noun:crew	-46
noun:crew-member	137
noun:crossing	-43
noun:customer	-76
noun:cypriot	62
noun:dam	-70
noun:death	131
noun:defendant	-76
noun:defender	26
noun:delegate	-69
noun:deputy	-98
noun:detainee	123
noun:diplomat	-81
noun:director	-118
noun:displaced-person	131
noun:district	-109
noun:doctor	-78
noun:dog	-61
noun:dose	-32
noun:driver	50
noun:drone	-120
noun:dwelling	-64
noun:emirati	68
noun:employee	-37
noun:engineer	33
noun:enumerator	-95
noun:evacuee	116
noun:excavator	-58
noun:family	-126
noun:farmer	10
noun:fatality	26
noun:father	-133
noun:fighter	26
noun:filipino	40
noun:fire	-77
noun:firefighter	-27
noun:fisherman	49
noun:flat	-66
noun:flight	-57
noun:floor	-57
noun:foreigner	-10
noun:game	-16
noun:girl	37
noun:goal	-6
noun:goat	-67
noun:grave	48
noun:group	-110
noun:guard	68
noun:guest	-41
noun:guide	-64
noun:gun	-67
noun:gunman	-87
noun:haitian	77
noun:head	-113
noun:head-of-cattle	-93
noun:health-worker	-78
noun:helicopter	-72
noun:herder	-41
noun:hiker	91
noun:home	-142
noun:hospital	-126
noun:hostage	118
noun:house	-197
noun:household	-187
noun:husband	-91
noun:idp	104
noun:incident	-89
noun:indian	20
noun:individual	141
noun:infant	41
noun:inhabitant	-72
noun:injury	-15
noun:inspector	-100
noun:island	-51
noun:israeli	-56
noun:job	-23
noun:journalist	86
noun:judge	-55
noun:kit	-57
noun:labourer	-21
noun:latrine	-54
noun:lawyer	-62
noun:leader	-76
noun:lebanese	48
noun:life	180
noun:list	-98
noun:local	-14
noun:lorry	-70
noun:man	-43
noun:manager	-102
noun:marine	-96
noun:martyr	183
noun:match	-16
noun:mattress	-40
noun:meal	-47
noun:member	6
noun:migrant	-54
noun:militant	46
noun:militiaman	41
noun:miner	-52
noun:minister	-195
noun:minor	-27
noun:missile	-93
noun:mother	-6
noun:motorcycle	-90
noun:municipality	-10
noun:nation	-39
noun:national	-68
noun:neighbor	46
noun:neighbour	-51
noun:new-arrival	107
noun:nurse	29
noun:observer	-79
noun:officer	-36
noun:official	-234
noun:operation	-84
noun:operative	-11
noun:organisation	-63
noun:other	73
noun:owner	-92
noun:page	-62
noun:palestinian	69
noun:paramedic	80
noun:partner	-76
noun:passenger	-27
noun:peacekeeper	-67
noun:person	39
noun:personnel	-99
noun:photograph	-62
noun:picker	36
noun:pilgrim	-18
noun:pilot	9
noun:plane	-60
noun:plant	-51
noun:player	-125
noun:point	-101
noun:police	51
noun:police-officer	7
noun:policeman	41
noun:post	-67
noun:pregnant-woman	11
noun:president	-77
noun:priest	-43
noun:prisoner	-16
noun:project	-35
noun:province	-52
noun:pupil	-14
noun:question	-7
noun:rebel	-21
noun:refugee	211
noun:region	-91
noun:relative	-67
noun:reporter	-132
noun:rescuer	-8
noun:reservist	89
noun:resident	123
noun:returnee	44
noun:rifle	-93
noun:rohingya	148
noun:room	-81
noun:round	-83
noun:run	-31
noun:runner	-67
noun:russian	-46
noun:sample	-48
noun:school	-154
noun:schoolboy	84
noun:schoolchild	70
noun:schoolgirl	47
noun:seafarer	105
noun:searcher	-35
noun:seat	-60
noun:security-guard	3
noun:serviceman	19
noun:session	-23
noun:settlement	-38
noun:share	-3
noun:shelter	-136
noun:shepherd	37
noun:ship	-85
noun:sister	16
noun:site	-113
noun:soldier	63
noun:son	-74
noun:south-sudanese	-63
noun:spectator	-71
noun:spokesman	-107
noun:staff	-23
noun:staff-member	18
noun:state	-72
noun:station	-18
noun:storey	-82
noun:strike	-67
noun:student	26
noun:sudanese	46
noun:supporter	-37
noun:surgeon	-130
noun:survivor	-124
noun:suspect	-185
noun:syrian	41
noun:tanker	-69
noun:tarpaulin	-27
noun:teacher	-31
noun:teenager	-14
noun:tent	-68
noun:terrorist	112
noun:thai	-67
noun:time	-173
noun:tourist	-35
noun:town	-61
noun:trader	23
noun:train	-68
noun:traveller	-43
noun:troops	-154
noun:truck	-105
noun:ukrainian	66
noun:uncle	-46
noun:vehicle	-98
noun:vessel	-49
noun:victim	58
noun:village	-124
noun:villager	82
noun:visitor	-79
noun:volunteer	-117
noun:vote	-21
noun:voter	-57
noun:wicket	-22
noun:wife	30
noun:witness	-110
noun:woman	130
noun:woman-and-man	58
noun:word	-99
noun:worker	121
noun:worshipper	110
noun:yazidi	42
noun:yemeni	-69
noun:young-man	83
noun:young-person	-23
noun:young-woman	64
only:aid	-163
only:displacement	-237
only:hostage	-42
other:abducted	-12
other:aid	4
other:allocated	-4
other:casualties	-33
other:casualty	-14
other:dead-in-captivity	-27
other:delivered	23
other:displaced	3
other:displacement	3
other:held	-17
other:hostage	9
other:injured	-19
other:killed	3
other:missing	-12
other:pledged	-34
other:prisoners-exchanged	31
other:released	15
other:requested	27
other:returned	-12
other:total	-66
others:0	-282
others:2	-36
others:7	22
others:more	-21
qualified	45
quoted	52
right1:	-55
right1:"	-17
right1:#	-110
right1:(	16
right1:)	31
right1:,	-7
right1:-	-58
right1:.	-16
right1::	20
right1:;	31
right1:?	-26
right1:a	-70
right1:abducted	96
right1:abductions	60
right1:aboard	-123
right1:about	43
right1:above	-16
right1:according	91
right1:across	29
right1:active	-37
right1:acutely	-28
right1:affected	-102
right1:after	104
right1:against	-87
right1:aged	40
right1:ak	-55
right1:alive	-50
right1:along	63
right1:already	41
right1:among	156
right1:an	-7
right1:and	-31
right1:are	15
right1:arrested	-19
right1:arrests	-17
right1:arrived	-44
right1:as	10
right1:asked	-78
right1:at	45
right1:attempts	-12
right1:away	-27
right1:back	57
right1:barangays	-76
right1:because	39
right1:before	-16
right1:behind	23
right1:between	-36
right1:block	-51
right1:broke	14
right1:brought	-65
right1:burned	-39
right1:by	48
right1:came	-21
right1:cancelled	-85
right1:captured	-33
right1:carriages	-38
right1:carried	64
right1:carrying	-14
right1:cents	-10
right1:claims	-71
right1:closed	-38
right1:coffins	-42
right1:collapsed	12
right1:communities	-18
right1:confirmed	41
right1:consultations	-18
right1:could	75
right1:critically	64
right1:crossed	69
right1:damaged	-67
right1:dead	192
right1:delegations	-4
right1:destroyed	-70
right1:detained	-7
right1:did	31
right1:die	144
right1:died	147
right1:displaced	150
right1:driven	51
right1:drowned	142
right1:each	10
right1:earthquake	-35
right1:entered	-22
right1:escaped	24
right1:evacuated	97
right1:face	-19
right1:feared	44
right1:fell	85
right1:fewer	-70
right1:fled	161
right1:fleeing	56
right1:for	4
right1:found	30
right1:freed	103
right1:from	8
right1:gave	-50
right1:go	-6
right1:got	-83
right1:governorates	-4
right1:had	5
right1:has	-25
right1:have	46
right1:held	61
right1:here	-7
right1:home	17
right1:homeless	116
right1:hurt	79
right1:i	46
right1:in	31
right1:injured	205
right1:inside	-40
right1:into	-24
right1:it	-65
right1:khwarij	56
right1:kidnapped	119
right1:kidnappings	69
right1:killed	-13
right1:killings	25
right1:landslides	-79
right1:last	32
right1:launched	-31
right1:left	28
right1:lie	68
right1:live	-34
right1:lived	-24
right1:living	35
right1:localities	-50
right1:lost	27
right1:made	-55
right1:magnitude	-5
right1:maimed	38
right1:may	-48
right1:messages	-33
right1:missing	236
right1:more	38
right1:moved	-44
right1:mt	-89
right1:named	-68
right1:names	94
right1:near	-16
right1:need	46
right1:needed	64
right1:new	-41
right1:newly	68
right1:ngo	-77
right1:not	78
right1:now	-38
right1:occurred	50
right1:of	40
right1:off	73
right1:on	-33
right1:opened	-56
right1:or	-30
right1:out	37
right1:outside	-6
right1:over	8
right1:p	-59
right1:paid	55
right1:past	-7
right1:penalties	-25
right1:per	-60
right1:perished	116
right1:places	-48
right1:promised	-76
right1:put	-70
right1:quake	-43
right1:reached	-65
right1:received	47
right1:recorded	-77
right1:recovered	85
right1:red	-37
right1:remain	5
right1:remained	49
right1:returned	-64
right1:rows	-61
right1:said	-150
right1:sank	-44
right1:saw	-121
right1:security	-78
right1:seized	88
right1:sent	8
right1:seriously	70
right1:set	26
right1:shot	36
right1:shots	-47
right1:showed	-49
right1:sides	-159
right1:since	15
right1:sleep	92
right1:slept	70
right1:so	10
right1:solar	-12
right1:spent	38
right1:stadiums	-25
right1:stand	-69
right1:stayed	126
right1:still	99
right1:stood	-57
right1:strong	-84
right1:succumbed	58
right1:suffered	-40
right1:sustained	29
right1:swam	-104
right1:taken	68
right1:teams	-36
right1:that	-29
right1:the	4
right1:their	62
right1:there	95
right1:they	67
right1:this	-38
right1:through	36
right1:tickets	-55
right1:to	-33
right1:toilets	-33
right1:told	-92
right1:took	-53
right1:townships	-25
right1:turned	-53
right1:unaccounted	97
right1:under	-48
right1:units	-47
right1:walked	-15
right1:was	55
right1:we	76
right1:went	15
right1:were	-7
right1:what	-33
right1:when	-81
right1:who	38
right1:whom	102
right1:whose	76
right1:will	7
right1:with	12
right1:within	15
right1:without	-3
right1:working	77
right1:would	66
right1:wounded	194
right1:yesterday	-6
right1:|	107
right1:—	51
right2:	-141
right2:"	-5
right2:#	-4
right2:(	-21
right2:)	-57
right2:,	9
right2:.	-17
right2::	-21
right2:;	-86
right2:a	26
right2:abducted	78
right2:about	13
right2:abu	-48
right2:according	93
right2:acquitted	-87
right2:across	-27
right2:admitted	23
right2:affected	-93
right2:afp	-63
right2:after	126
right2:against	-56
right2:aged	15
right2:all	49
right2:along	-59
right2:already	59
right2:also	79
right2:among	-66
right2:an	42
right2:and	-44
right2:another	16
right2:are	69
right2:around	-50
right2:arrested	-120
right2:arrived	26
right2:as	84
right2:ashore	-80
right2:asked	-98
right2:at	-3
right2:attack	10
right2:away	17
right2:back	15
right2:be	66
right2:because	59
right2:been	41
right2:before	-57
right2:being	146
right2:between	87
right2:board	-153
right2:both	-31
right2:boys	54
right2:broken	-31
right2:brought	-70
right2:bullet	55
right2:buried	58
right2:burned	-88
right2:burns	159
right2:by	29
right2:came	33
right2:camp	75
right2:can	-51
right2:cancelled	-19
right2:cannot	63
right2:captured	67
right2:carried	36
right2:cash	-67
right2:central	-53
right2:chiefly	-6
right2:children	72
right2:cholera	-61
right2:civilians	89
right2:closed	-27
right2:come	-25
right2:confirmed	76
right2:convicted	-76
right2:could	42
right2:counted	-93
right2:cross	5
right2:crossed	124
right2:crushed	59
right2:cuts	60
right2:damaged	-67
right2:dawn	71
right2:day	3
right2:days	12
right2:dead	92
right2:december	-75
right2:destroyed	-29
right2:did	-111
right2:died	79
right2:disappeared	81
right2:displaced	164
right2:down	-97
right2:downed	-61
right2:dragged	90
right2:driven	67
right2:drove	42
right2:drowned	18
right2:during	24
right2:each	-35
right2:early	61
right2:eight	-15
right2:eleven	62
right2:entered	44
right2:escaped	-87
right2:evacuated	86
right2:every	-62
right2:expected	72
right2:far	10
right2:february	25
right2:fighting	-52
right2:fined	-28
right2:fire	-55
right2:five	80
right2:fled	-17
right2:flown	84
right2:food	-43
right2:for	-24
right2:found	70
right2:four	6
right2:free	96
right2:freed	60
right2:friday	61
right2:from	50
right2:gave	-25
right2:gaza	-23
right2:get	-67
right2:girls	84
right2:given	-57
right2:gone	35
right2:gunshot	81
right2:haiti	26
right2:half	-87
right2:handed	83
right2:has	-33
right2:have	34
right2:he	33
right2:held	111
right2:help	-38
right2:her	7
right2:here	13
right2:hit	42
right2:hold	-20
right2:holds	-6
right2:home	134
right2:homes	-69
right2:hospital	99
right2:hostages	11
right2:hour	22
right2:houses	-79
right2:hurt	205
right2:if	52
right2:in	47
right2:including	99
right2:india	-69
right2:indonesia	13
right2:injured	181
right2:injuries	81
right2:injuring	46
right2:inside	-24
right2:intensive	35
right2:internally	49
right2:into	90
right2:is	-74
right2:it	-49
right2:its	-50
right2:january	-73
right2:july	-32
right2:june	-56
right2:karabakh	36
right2:keep	-62
right2:kept	-52
right2:kidnapped	-5
right2:killed	112
right2:known	26
right2:last	17
right2:later	21
right2:leave	83
right2:leaving	-64
right2:lebanon	56
right2:led	18
right2:left	12
right2:less	-40
right2:let	46
right2:listed	97
right2:live	15
right2:lived	37
right2:lives	-36
right2:living	31
right2:lost	-24
right2:made	25
right2:magnitude	-44
right2:many	-47
right2:marched	-60
right2:martyred	27
right2:me	-48
right2:medical	-53
right2:men	14
right2:minors	-24
right2:missing	135
right2:monday	118
right2:month	-92
right2:more	105
right2:morning	-37
right2:most	-35
right2:mostly	95
right2:much	-21
right2:murdered	16
right2:my	-15
right2:near	56
right2:nearly	-34
right2:need	-80
right2:needed	11
right2:neutralised	76
right2:never	-38
right2:new	-32
right2:nigeria	-69
right2:night	-20
right2:nightfall	84
right2:nine	-32
right2:no	-39
right2:nobody	-19
right2:none	72
right2:noon	52
right2:northern	42
right2:not	27
right2:now	-10
right2:number	20
right2:october	71
right2:of	-58
right2:official	-78
right2:officials	48
right2:on	-22
right2:one	26
right2:open	-63
right2:or	-8
right2:other	-24
right2:others	-20
right2:our	30
right2:ours	15
right2:out	-80
right2:outside	-56
right2:over	-15
right2:overnight	38
right2:packed	-60
right2:pakistan	-42
right2:papers	-60
right2:part	-61
right2:perished	59
right2:picked	-122
right2:police	-72
right2:population	-48
right2:port	33
right2:pulled	-135
right2:put	-53
right2:reached	18
right2:received	-66
right2:recorded	-18
right2:recovered	-49
right2:red	-33
right2:refuge	38
right2:registered	-22
right2:relatives	47
right2:reported	99
right2:reportedly	41
right2:rescued	-121
right2:residents	63
right2:return	70
right2:returned	11
right2:run	-36
right2:rural	-22
right2:russia	-42
right2:safe	-55
right2:said	25
right2:saturday	53
right2:says	-51
right2:schools	-109
right2:seized	-33
right2:sent	-63
right2:september	-33
right2:serious	36
right2:set	-25
right2:seven	-15
right2:she	-43
right2:shot	50
right2:signed	39
right2:since	14
right2:six	126
right2:slain	56
right2:sleeping	51
right2:so	-89
right2:sold	-50
right2:soldiers	79
right2:some	-14
right2:sought	72
right2:sources	-78
right2:south	-30
right2:spending	81
right2:spent	-87
right2:staff	-73
right2:state	51
right2:staying	76
right2:still	91
right2:street	-124
right2:strong	-41
right2:struck	-12
right2:stuck	-65
right2:succumbed	57
right2:sudan	-62
right2:suffered	49
right2:sunday	93
right2:surgery	73
right2:survived	-10
right2:suspended	-7
right2:taken	10
right2:taking	55
right2:teams	-37
right2:ten	-120
right2:than	-116
right2:that	4
right2:the	-4
right2:their	-48
right2:them	27
right2:then	72
right2:there	57
right2:these	9
right2:they	-7
right2:this	-27
right2:those	33
right2:thought	52
right2:three	51
right2:through	33
right2:thursday	101
right2:tickets	18
right2:to	-20
right2:today	41
right2:told	-89
right2:took	-40
right2:transferred	102
right2:treated	-8
right2:treatment	63
right2:tried	-55
right2:tuesday	75
right2:two	-15
right2:ukraine	-11
right2:unaccounted	162
right2:under	-32
right2:up	-28
right2:uprooted	50
right2:waiting	25
right2:walked	37
right2:wants	19
right2:war	41
right2:was	-93
right2:we	-8
right2:wednesday	36
right2:week	10
right2:went	-30
right2:were	53
right2:what	6
right2:when	48
right2:where	-44
right2:which	-116
right2:while	12
right2:who	-9
right2:whom	47
right2:will	8
right2:with	-10
right2:within	-23
right2:without	-5
right2:women	29
right2:working	-95
right2:would	-9
right2:wounded	177
right2:wounding	26
right2:wounds	93
right2:year	-41
right2:yet	30
right3:	34
right3:"	6
right3:#	-49
right3:(	-35
right3:)	70
right3:,	-26
right3:.	-62
right3::	-160
right3:;	-36
right3:a	28
right3:abducted	13
right3:aboard	87
right3:about	77
right3:above	6
right3:according	-47
right3:accused	-102
right3:across	51
right3:action	-15
right3:added	-43
right3:admitted	-35
right3:affected	-72
right3:after	50
right3:against	30
right3:ago	23
right3:air	-24
right3:al	59
right3:alive	41
right3:all	9
right3:alone	-47
right3:along	30
right3:already	-63
right3:among	-96
right3:an	-51
right3:and	8
right3:are	27
right3:army	79
right3:arrested	-87
right3:arrived	18
right3:as	-9
right3:ashore	76
right3:asked	58
right3:at	-51
right3:attack	22
right3:august	58
right3:away	-20
right3:back	63
right3:be	-19
right3:because	-73
right3:been	26
right3:before	104
right3:being	35
right3:between	-60
right3:blast	55
right3:boat	-89
right3:boats	12
right3:bodies	-42
right3:bones	109
right3:border	-21
right3:both	-46
right3:broken	111
right3:brothers	11
right3:brought	46
right3:buried	19
right3:burns	43
right3:bus	85
right3:buses	-83
right3:but	99
right3:by	30
right3:called	-74
right3:came	-3
right3:camps	55
right3:capital	-59
right3:captivity	28
right3:captured	-51
right3:care	-62
right3:carried	-59
right3:caught	-63
right3:children	109
right3:chinese	84
right3:church	-47
right3:city	-22
right3:civil	-77
right3:civilian	71
right3:civilians	72
right3:coast	-5
right3:come	6
right3:condition	41
right3:confirmed	40
right3:cook	50
right3:could	34
right3:countries	-80
right3:country	-94
right3:crew	32
right3:critical	81
right3:cut	-38
right3:damaged	-71
right3:day	-28
right3:days	-20
right3:dead	140
right3:death	49
right3:deaths	-92
right3:deceased	21
right3:december	48
right3:defence	28
right3:deployed	-44
right3:detained	-88
right3:detention	-14
right3:did	60
right3:died	12
right3:discharged	54
right3:displaced	127
right3:district	-26
right3:districts	-52
right3:dollar	-122
right3:down	-65
right3:dozens	57
right3:driven	24
right3:drones	-83
right3:drowned	56
right3:dug	17
right3:each	-52
right3:earlier	96
right3:earthquake	-38
right3:eight	94
right3:el	41
right3:eleven	-97
right3:emergency	-7
right3:end	-37
right3:evacuated	22
right3:evening	6
right3:excavators	-48
right3:families	11
right3:family	-3
right3:far	56
right3:fell	-63
right3:ferry	-43
right3:fighting	18
right3:find	22
right3:fire	-64
right3:first	43
right3:five	-42
right3:food	43
right3:for	-16
right3:forced	55
right3:foreign	56
right3:foreigners	-32
right3:former	-71
right3:found	-59
right3:four	-44
right3:freed	-36
right3:friday	-45
right3:from	-23
right3:gaza	60
right3:given	-24
right3:go	86
right3:gone	112
right3:got	-63
right3:government	-86
right3:governor	47
right3:group	8
right3:guard	-21
right3:gunmen	22
right3:had	14
right3:haiti	24
right3:half	-65
right3:handed	37
right3:hands	50
right3:has	72
right3:have	3
right3:he	-79
right3:health	-49
right3:heart	14
right3:held	43
right3:helicopters	-112
right3:help	-32
right3:her	-91
right3:here	39
right3:his	-22
right3:hit	14
right3:home	40
right3:homes	-12
right3:hospital	40
right3:hour	38
right3:hours	23
right3:house	14
right3:houses	67
right3:hurt	105
right3:i	-49
right3:identified	-17
right3:in	35
right3:infants	74
right3:injured	62
right3:injuries	-38
right3:insecure	-28
right3:inside	56
right3:intensive	100
right3:interior	15
right3:international	-27
right3:into	-61
right3:iranian	31
right3:is	-52
right3:islamic	65
right3:israeli	52
right3:it	-29
right3:its	-68
right3:january	68
right3:july	61
right3:june	-59
right3:kidnapped	52
right3:killed	54
right3:land	-4
right3:last	-140
right3:leave	32
right3:lebanon	31
right3:led	60
right3:left	-19
right3:let	-35
right3:life	4
right3:line	-24
right3:list	33
right3:listed	62
right3:lists	-44
right3:live	81
right3:lives	98
right3:living	22
right3:local	7
right3:lost	-87
right3:made	-73
right3:make	27
right3:man	-34
right3:many	-46
right3:march	39
right3:marched	89
right3:market	44
right3:may	52
right3:mayor	11
right3:members	89
right3:men	38
right3:minors	41
right3:minutes	-48
right3:missiles	-24
right3:missing	61
right3:monday	-73
right3:month	-11
right3:months	6
right3:more	-29
right3:morning	-88
right3:most	-70
right3:moved	55
right3:murdered	47
right3:national	73
right3:near	86
right3:nearly	17
right3:never	-19
right3:new	-22
right3:nigeria	-34
right3:night	26
right3:nine	78
right3:no	-73
right3:nobody	-74
right3:noon	49
right3:north	37
right3:not	22
right3:november	3
right3:now	24
right3:october	-6
right3:of	-4
right3:off	-37
right3:officials	-6
right3:one	-24
right3:only	53
right3:or	33
right3:other	24
right3:others	21
right3:our	34
right3:out	-8
right3:over	13
right3:overnight	4
right3:own	48
right3:paid	-16
right3:pakistan	42
right3:parents	-73
right3:passengers	-10
right3:peak	53
right3:people	-75
right3:percent	-64
right3:persons	65
right3:place	-71
right3:police	57
right3:population	-30
right3:port	24
right3:power	-30
right3:pregnant	-4
right3:price	-26
right3:promised	-65
right3:province	16
right3:provinces	-55
right3:pulled	81
right3:pupils	-19
right3:put	-15
right3:quake	-57
right3:quarter	-53
right3:reached	18
right3:received	64
right3:recorded	31
right3:recovered	133
right3:red	39
right3:registered	-19
right3:released	78
right3:relocated	98
right3:remain	-46
right3:reported	34
right3:rescue	73
right3:rescued	-28
right3:residents	-69
right3:rest	65
right3:return	-60
right3:returned	-60
right3:river	-53
right3:road	35
right3:roads	-12
right3:room	-52
right3:run	-81
right3:s	-49
right3:safety	67
right3:said	15
right3:same	-10
right3:saturday	-6
right3:say	-3
right3:says	73
right3:school	43
right3:schools	-13
right3:second	-5
right3:security	101
right3:seen	-28
right3:seized	-44
right3:sent	-14
right3:september	-83
right3:serious	73
right3:seriously	57
right3:serving	27
right3:seven	-47
right3:she	-26
right3:shelter	64
right3:shelters	54
right3:side	9
right3:since	36
right3:single	-45
right3:six	28
right3:so	52
right3:some	-22
right3:south	38
right3:southern	-38
right3:spokesman	97
right3:staff	19
right3:state	-27
right3:still	8
right3:street	-14
right3:sudan	-50
right3:sudanese	-5
right3:sunday	-21
right3:supreme	58
right3:surgery	41
right3:survive	-10
right3:survivors	-35
right3:taken	103
right3:tawila	58
right3:tea	-13
right3:teachers	113
right3:ten	103
right3:tents	-5
right3:thai	-53
right3:that	-101
right3:the	31
right3:their	24
right3:them	55
right3:then	-51
right3:there	103
right3:they	89
right3:third	-26
right3:thirty	64
right3:this	64
right3:those	-17
right3:three	-53
right3:through	-27
right3:time	-49
right3:to	7
right3:told	-34
right3:tonnes	-38
right3:took	-16
right3:town	3
right3:transferred	25
right3:treated	44
right3:treatment	-31
right3:twelve	-20
right3:two	37
right3:ukrainian	37
right3:un	29
right3:unaccounted	78
right3:under	35
right3:uprooted	-24
right3:us	60
right3:vehicles	-85
right3:village	83
right3:villages	6
right3:volunteer	79
right3:waiting	-85
right3:walked	-43
right3:war	-38
right3:was	79
right3:water	43
right3:way	42
right3:we	30
right3:wednesday	11
right3:weeks	33
right3:went	-69
right3:were	56
right3:when	80
right3:which	37
right3:while	-17
right3:who	5
right3:whole	78
right3:whom	-36
right3:will	37
right3:with	33
right3:within	31
right3:without	-22
right3:woman	111
right3:women	107
right3:work	-67
right3:would	-4
right3:wounded	19
right3:wounds	118
right3:year	-12
right3:years	-85
right3:yet	48
right3:—	-66
share:0	-282
share:1	-181
share:2	-168
share:4	47
share:5	24
share:7	15
share:more	7
short	-15
size:1	-123
size:9	-34
size:999	-9
size:9999	-8
size:more	46
verdict:abducted	71
verdict:casualties	30
verdict:claim	103
verdict:dead-in-captivity	34
verdict:displaced	63
verdict:held	47
verdict:injured	21
verdict:killed	83
verdict:missing	33
verdict:open	-53
verdict:out	-307
verdict:prisoners-exchanged	67
verdict:refugees	17
verdict:released	91
verdict:returned	-56`,
  measure: `
alike:abducted	0:-47 1:-8 2:-43 3:16 4:11 6:44 7:13 8:-56 9:-22 10:-37 11:11
alike:casualties	0:26 3:-14 5:-17 11:-10
alike:dead-in-captivity	0:-22 3:-13 4:26 5:9 6:-10 8:-44
alike:displaced	0:14 2:-28 3:13 4:-40 6:-12 7:-35 8:-36 9:-16 10:-63 11:19
alike:held	1:-11 3:-30 6:-14 7:-22 8:-54 9:-12 10:35 11:-18
alike:injured	1:-32 2:-39 3:21 4:-38 5:-11 6:-14 7:-18 8:38 10:-39 11:-11
alike:killed	1:15 2:-45 3:24 4:-9 5:-16 6:-9 8:12 9:-28 10:-46 11:8
alike:missing	0:12 2:-19 3:13 4:-19 7:-44 8:-13 9:8 10:-19 11:9
alike:prisoners-exchanged	0:-16 2:-14 3:-13 4:-23 6:-16 7:-8 8:53 9:-8 10:-50
alike:refugees	0:-11 1:-9 3:-43 4:-8 6:-28 8:-9 9:60 10:-23 11:-17
alike:released	0:11 1:-11 2:-40 3:9 7:-23 8:-19 9:-32 10:12
alike:returned	0:23 1:-30 2:11 3:8 4:15 7:-35 8:-44 9:-44 11:-16
any	1:-21 2:-14 8:-11
bare:1	0:-69 1:-24 2:55 3:-86 4:-92 5:13 7:-27 8:-9 9:-10 10:29 11:-64
bare:9	0:-45 1:-26 2:27 3:-131 4:30 6:14 8:-26 9:-146 11:-122
bare:99	1:-113 3:-107 4:20 5:21 6:22 8:-21 9:-122 10:9 11:-74
bare:999	0:19 1:18 2:-48 3:-8 4:-20 6:-9 7:-16 8:16 9:-65 10:-13
bare:9999	0:-53 2:-125 3:33 4:-69 5:-30 6:-26 7:-21 8:31 9:-10 10:-43 11:21
bare:more	0:-64 2:-113 3:58 4:-143 5:-143 6:-95 7:-44 8:-94 9:53 10:-86 11:36
before:abducted	0:16 1:-16 3:-43 4:13 5:-51 6:12 7:-12 8:-36 9:-16 10:-18 11:-35
before:allocated	5:18 6:-10
before:casualties	0:-23 1:21 2:-15 3:15 4:-11 5:-26 6:10 7:-15 8:-22 9:-11 10:-20 11:-9
before:dead-in-captivity	3:-11 4:17 5:-15 6:10 7:-28 8:-41 10:-30
before:delivered	3:-9 6:-15 7:-10 9:23
before:displaced	0:-62 1:-28 2:-25 3:14 4:-50 5:-34 6:-31 7:-39 8:-48 9:21 10:-49 11:22
before:held	0:-10 2:40 3:-26 4:-24 6:-28 7:18 8:-15 9:-23 10:-15 11:-13
before:injured	0:33 1:-35 2:-71 3:10 4:-63 5:10 6:-26 7:25 8:8 9:-57 10:-34 11:-37
before:killed	0:18 1:-53 2:-30 3:-31 5:35 6:-18 7:42 8:-70 9:-26 10:-54 11:-77
before:missing	0:-27 1:-22 3:17 4:-44 5:-15 7:22 8:-23 9:-22 10:-32 11:-22
before:prisoners-exchanged	0:-41 1:-8 2:14 3:-14 4:-55 5:-23 6:-45 8:10 9:-9 10:29 11:-12
before:refugees	0:-24 1:-11 2:-9 3:25 5:-15 6:-48 7:-22 8:-22 9:-14 10:-14 11:9
before:released	1:-9 2:14 3:-33 4:16 5:-12 6:-42 9:-22 11:-25
before:requested	3:-27 9:28
before:returned	0:11 1:-9 2:-22 3:32 4:-39 5:-13 6:-28 7:-32 9:-20 10:-41
behind:abducted	1:-10 2:-71 3:12 4:-28 5:-44 6:48 7:-31 8:19 9:-19 10:-14 11:-20
behind:casualties	0:-19 1:36 2:-10 3:-10 4:-10 5:-34 6:-11 7:-11 8:-10 9:-12 10:-12 11:-9
behind:dead-in-captivity	0:19 1:-8 3:-15 5:-24 6:-13 7:-23 8:-20 9:-8 10:-11
behind:delivered	6:8
behind:displaced	0:-49 2:-19 3:17 4:-42 6:28 8:-22 9:-42 10:-40
behind:held	1:-19 2:-20 3:-48 5:-55 6:-12 7:-66 8:14 9:-43 10:13 11:-33
behind:injured	1:-15 2:-85 3:-77 4:-67 5:-10 6:87 7:-25 8:10 9:-63 10:-36 11:-23
behind:killed	1:30 2:-14 3:-74 4:-26 7:-16 8:-9 10:24 11:-49
behind:missing	0:-13 1:-61 2:-9 3:-58 4:12 5:29 6:39 7:-18 8:-42 9:-52 10:-23 11:-49
behind:pledged	3:-14 6:21
behind:prisoners-exchanged	0:-27 1:-11 2:-43 3:16 4:-18 5:-21 6:-73 7:-34 8:59 9:-29 11:-35
behind:refugees	0:-26 1:-16 2:-9 3:37 5:-24 7:-20 8:-21 9:-10 10:-15 11:-30
behind:released	0:46 1:-10 2:-18 3:-43 4:-15 5:-48 6:-19 7:-34 8:-36 9:-21 10:21 11:-33
behind:requested	3:30 6:-9 9:-11 11:-25
behind:returned	0:-16 1:-32 3:23 4:-69 5:-21 6:-72 7:-35 8:-27 9:-44 10:17 11:31
ending:ad	0:-28 1:21 2:8 3:-65 4:-24 5:-66 6:62 7:-63 8:-13 9:-13 10:-17 11:-10
ending:al	5:40 6:-39
ending:am	3:21 6:-13 9:-15
ending:an	0:14 2:-10 6:13 7:14 8:-22 10:-30
ending:ar	3:-8 5:17 6:-10
ending:at	0:-27 2:30 3:-10 4:-32 5:-30 6:-19 10:12
ending:ay	0:18 3:19 4:22 5:-22 6:-36 7:-17 10:-30 11:-16
ending:ce	0:-41 1:25 2:-10 3:-43 7:-38 8:14 9:31 10:-29 11:-43
ending:ch	0:-23 3:-11 4:-21 5:-35 6:39 7:-21 8:9 10:-28
ending:ck	0:-18 2:-13 3:-15 4:-24 5:-16 6:-26 7:-11 9:-21 11:41
ending:de	3:-26 4:-9 8:-17 9:30 10:26 11:-13
ending:ds	0:-11 3:15 4:-9
ending:dy	0:-14 3:-18 4:21 5:-9 7:17 10:-13
ending:ed	0:-20 1:-35 2:10 4:-83 5:42 6:-20 7:-72 8:24 11:-15
ending:en	0:35 1:-9 2:-43 3:11 6:-24 7:-37 8:-32 9:-32 10:-26 11:-18
ending:ep	0:-17 3:23 4:-26 5:-14 6:-21 7:-17 10:-26 11:-25
ending:er	0:13 1:-15 2:17 3:-42 4:-9 5:-50 6:-9 7:13 8:-22 9:-27 11:34
ending:es	0:25 1:25 2:-35 3:-38 5:-50 6:-9 7:39 8:-38 9:-47 10:-42 11:-41
ending:ey	0:22 3:-9 4:-14 5:-12 6:26 7:-23 8:-16 10:-13
ending:ft	0:8 2:-23 3:44 4:-52 6:-57 7:-37 8:14 9:-48 11:-38
ending:ge	0:18 2:-8 4:11 6:-11 10:-12
ending:gh	2:-11 5:21 6:-11
ending:gs	0:26
ending:ht	2:-9 3:11 4:9 7:15 9:-12
ending:ic	0:19 10:-15
ending:id	5:-20 6:30
ending:ij	2:-15 6:33 10:-11
ending:in	0:-36 1:-10 2:-46 3:25 4:44 5:-10 6:-36 7:8 8:-52 10:-40 11:-30
ending:ir	3:21 5:-9 6:-20 9:-9 11:-9
ending:is	3:-24 4:-13 7:18 9:22
ending:ke	0:-15 4:-11 5:20 6:-22 10:20
ending:ld	0:-50 1:-12 2:11 3:-39 5:-28 6:-9 7:-15 9:17 10:31 11:-14
ending:le	4:14 5:-12 6:13 7:-9
ending:ll	0:-23 1:-10 2:-9 3:36 4:8 5:-32 6:-10 7:23 8:-38 11:-62
ending:ly	0:-9 3:-21 4:-18 5:45 6:-38 7:-20 8:-15 9:24 10:10 11:-17
ending:me	0:-47 1:-9 2:-44 3:-8 4:-59 6:15 7:-31 8:-11 9:-10 10:32
ending:nd	3:-8 4:17 7:-13 9:18 10:-8 11:-21
ending:ne	3:21 6:-9 9:-13
ending:ng	0:-26 2:-42 3:-9 5:-37 6:-41 7:62 8:10 9:8 10:-24 11:-14
ending:ns	0:33 2:10 3:-12 4:-16 5:35 6:-40 7:-10 8:-9 9:-9 10:-26
ending:nt	0:-33 1:-10 2:-28 3:-20 5:-13 6:-29 7:28 8:-41 9:-8 11:9
ending:ok	0:-8 3:20 5:-14 6:-38 7:-8 9:11 11:-12
ending:om	1:-29 2:-11 4:11 5:-16 8:8 9:-21 10:-23 11:-21
ending:ot	2:29 4:-29 5:-9 6:-11 7:-12 8:-12
ending:pt	3:20 9:-13
ending:rd	5:-9 6:21 7:-10
ending:re	1:-14 2:-39 3:-31 4:-11 7:-29 8:-23 9:-24 10:11 11:-9
ending:rs	0:-9 4:11
ending:rt	5:54 6:-47 7:-34
ending:se	0:-29 1:-20 2:-13 3:-22 4:-18 5:-26 6:-39 7:47 8:-14 9:11 10:-10
ending:sh	6:19
ending:ss	0:-12 3:17 4:-15 5:-27 6:12 7:-21 8:-21 9:-23 10:20 11:-23
ending:st	0:-28 1:10 2:-32 3:26 5:9 7:-11 8:-25 9:-25 10:-12 11:-28
ending:th	0:-46 1:-9 2:12 3:14 4:-28 5:48 6:-24 7:-50 8:-34 9:-38 10:-52 11:-23
ending:to	0:21 3:10 4:-11 6:-8 8:-15 10:-10
ending:ts	3:17 6:-12 9:-11
ending:ut	3:17 4:-14 5:-19 6:9 7:9 8:-15 9:-20 10:14
ending:ve	0:-11 1:-36 4:-15 5:21 6:-21 7:-37 8:-10 9:9 10:-23 11:20
ending:wn	2:-20 3:9 5:21 6:13 7:-8 11:-10
equal:abducted	0:65 1:14 3:-36 4:-34 5:-16 6:-52 7:-26 8:-10 9:-19 10:-51 11:-17
equal:casualties	0:21 1:27 2:-8 5:-14 6:-37
equal:dead-in-captivity	0:-69 2:57 3:-10 4:-17 6:-55 7:11 10:-32
equal:displaced	0:-31 2:-22 3:50 4:-18 5:-16 6:-40 8:-9 9:-43 10:26 11:-9
equal:held	0:-32 2:-18 3:-22 4:51 5:-46 6:-31 8:-66 9:-11 10:18 11:-17
equal:injured	0:-30 1:-21 2:32 3:-21 4:-14 5:46 6:-31 7:-64 8:-58 9:-37 11:-31
equal:killed	0:-33 1:-17 2:36 3:-106 4:-39 6:44 7:-18 8:-61 9:-64 10:-11 11:-71
equal:missing	0:11 1:-16 2:-26 3:-57 4:-56 6:-39 7:59 8:-27 9:-16 10:9 11:-11
equal:prisoners-exchanged	0:-38 1:-10 2:-52 3:-23 4:-74 5:-33 6:-63 7:-23 8:71 9:-13 11:-21
equal:refugees	0:-9 2:-12 4:-28 5:9 6:-18 7:-8 8:-27 9:-14 10:45
equal:released	0:-83 1:-9 2:-44 3:-30 4:-9 5:-18 6:-50 7:18 8:-53 9:-14 10:80 11:-15
equal:returned	0:-24 2:-20 3:-19 4:22 5:-34 7:-21 8:-12 9:-25 10:8 11:20
form:digits	0:-13 1:-10 2:-45 3:29 6:-18 7:-21 10:-35 11:15
form:dual	5:13
form:mixed	0:-34 1:-25 2:-20 4:-48 5:-39 6:-80 7:-56 8:-14 9:21 10:-40 11:36
form:range	1:12 2:-10 3:-9 4:-14 5:-31 7:16 8:23 9:-19 10:-29 11:-43
form:singular	1:-54 2:36 3:-132 4:-20 6:35 7:-11 8:-25 9:-37 10:-22 11:-88
form:vague	0:46 2:-32 4:-8 6:-36 7:17 8:-16 10:-43 11:-30
form:words	0:-15 1:-47 3:-77 4:18 8:-8 9:-74 10:19 11:-53
headline	0:11 1:-40 2:-40 4:-27 8:10 9:-15 11:-36
here:#aboard	0:36 1:-15 2:-58 3:-21 5:-44 8:-39 9:-18 10:-13 11:-12
here:#aid	0:-19 2:20 3:9 4:-93 5:-16 6:-57 7:-22 8:13 9:21 10:-16
here:#alive	0:-25 1:-18 3:54 4:-26 6:-34 7:24 8:-27 9:-33 10:15 11:-47
here:#captives	0:41 1:-56 2:33 3:-78 4:-29 5:-52 6:-52 7:-30 8:-11 9:-77 10:14 11:-78
here:#captors	0:50 2:-26 3:-42 4:45 5:-35 7:-94 8:-46 9:-49 10:-20 11:-36
here:#commerce	0:20 1:-40 2:-25 5:18 6:-18 7:-31 8:-54 9:-35 11:-33
here:#conference	9:10
here:#containing	2:-15 3:-11 5:-20 6:11 7:-20 9:29 10:-10 11:-33
here:#contest	1:-36 2:-37 6:-18 8:-48 10:33 11:-31
here:#crossing	0:12 1:-15 2:-57 3:-51 4:-75 5:-37 6:-25 7:-48 9:47
here:#custody	0:-32 1:-33 3:-86 4:49 5:-52 6:-36 7:12 8:45 9:-80 10:-42 11:-23
here:#demand	0:12 1:-8 3:-40 4:30 6:-32 7:-12 8:-20 10:-19 11:-33
here:#disease	0:-17 2:18 3:-13 5:19 6:8 7:-19 8:-16 9:-19 10:-15 11:-10
here:#displacement	0:-90 1:-25 2:-29 3:66 4:-62 5:-44 6:-46 7:-60 8:-71 9:-15 10:-19 11:15
here:#duty	0:-23 1:-31 2:-31 3:-10 4:-9 5:-11 6:13 7:-20 8:-52 9:-64 10:19 11:-10
here:#exchange	0:-70 1:-17 2:-45 3:8 4:-75 5:-48 6:8 7:-55 8:68 9:-34 10:-21 11:-44
here:#execution	1:-25 2:32 3:-19 4:-29 5:-34 6:22 7:-18 8:-17 10:-32 11:-18
here:#given-back	0:-21 1:-25 3:-36 4:-67 7:-36 8:20 9:-20 10:9 11:-15
here:#giving-from	0:-11 1:-72 2:21 3:-51 4:-45 6:8 7:10 8:-32 9:-29 10:-14 11:50
here:#group	0:16 1:-8 2:25 3:-14 4:24 5:-46 6:-24 7:-54 8:-44 9:-61 10:-15
here:#handover	0:-64 1:-25 2:9 3:-38 4:16 5:-47 6:-44 11:-11
here:#hearing	0:26 1:-8 2:-36 6:-15 7:-22 8:16 9:-16 10:-18
here:#hostages	0:-40 1:-15 2:28 5:-16 6:-24 7:-34 8:-13 9:-28 10:16 11:-15
here:#losing-side	0:-35 1:-18 2:8 3:-36 4:-36 5:-13 6:26 7:-44 8:24 9:-15 10:-8 11:-13
here:#need	0:-28 1:-18 2:-41 4:-21 7:-26 8:-42 9:16 10:29
here:#prisoners	0:-46 1:-40 3:-77 4:56 5:-58 6:-32 7:-57 8:64 9:-49 10:-29 11:-8
here:#receiving	0:-21 1:11 2:-45 3:-31 4:-70 6:33 7:-24 8:-41 9:-59 10:27 11:33
here:#remainder	0:-20 2:-64 4:43 5:-65 6:-10 11:-43
here:#rescue	1:-20 2:-19 3:-62 4:-67 5:54 6:-28 7:14 8:-27 9:-32 10:28 11:11
here:#rumour	0:21 3:-10 5:-12 6:-15 10:-13
here:#since	0:-8 1:31 2:-58 3:-9 5:-39 6:-10 8:12 9:-9 10:-34 11:-8
here:#state	0:-18 1:-81 2:-33 3:-64 5:8 6:-8 7:-36 8:25 9:11
here:#statement	0:-21 2:-13 3:-16 5:-13 6:20 7:-37 8:-19 9:-13 10:27
here:#travel	0:-39 1:-12 2:-21 4:-27 6:15 7:21 8:13 9:-42 10:-22 11:-42
here:abducted	0:143 1:-32 2:-26 3:-39 4:-26 5:-97 6:-58 7:-62 9:-102 10:-11 11:-57
here:allocated	0:-33 1:-48 2:-31 3:-39 5:-14 6:-19 7:-43 9:-19 10:29 11:-26
here:casualties	0:-32 1:58 2:-24 3:-37 4:-26 6:-25 7:-37 8:-35 9:-17 10:-31 11:-12
here:dead-in-captivity	0:-27 2:30 5:-9 6:-15 8:-17 10:-21
here:delivered	1:-25 3:20 4:-20 6:-15 7:-9 8:-25 9:-14 11:-11
here:displaced	0:-65 1:-46 2:-30 3:90 4:-50 5:-36 6:-69 7:-65 8:-102 9:21 10:-18
here:held	0:-44 1:-50 2:30 3:-61 4:116 5:-118 6:-97 7:-36 8:-14 10:-26 11:-95
here:injured	0:-65 1:18 2:-25 3:-93 4:-96 5:157 6:-65 7:-66 8:-37 9:-89 10:-74 11:-71
here:killed	0:-39 1:19 2:66 3:-73 4:-52 5:-42 6:97 7:-8 8:-105 9:-66 10:-106 11:-108
here:missing	0:-39 1:25 2:-29 3:-86 4:-56 5:-112 6:-82 7:174 8:-110 9:-120 10:-112 11:-92
here:pledged	1:-40 2:-10 3:-15 4:-16 6:-22 7:-46 8:18 10:22 11:-47
here:prisoners-exchanged	0:-41 1:-26 2:-17 3:-64 4:-12 5:-8 6:-31 7:-84 8:69 9:-75 11:14
here:refugees	0:10 1:-8 2:-92 3:-17 4:-82 5:-13 6:-53 7:-46 8:-21 9:95 10:-45 11:-14
here:released	0:-56 1:-96 2:-17 3:-76 4:-26 5:-72 6:-63 7:-64 8:22 9:-59 10:113 11:-32
here:requested	0:-30 1:-55 2:-15 3:-45 4:54 5:-19 6:-29 7:18 8:10 9:-13 10:-43 11:-10
here:returned	1:-77 2:-22 3:-83 4:-61 6:-34 7:-104 9:-78 10:-9 11:106
here:said	0:11 1:-12 3:-29 4:10 6:21 7:18 8:-42 9:-33 10:-39 11:-17
here:set	0:-13 1:-59 3:-46 4:-65 5:15 6:52 7:-20 9:-22 10:-52 11:-16
here:total	2:-49 3:-40 4:-27 5:-9 6:-21 8:-30 9:30 11:14
item	0:33 3:40 6:-10 8:-54 9:-18 10:-44 11:-90
last:claim-abducted	0:20 1:-34 3:-24 4:17 5:-58 6:-58 8:-45 9:-64 10:18 11:-34
last:claim-allocated	0:-13 1:-11 2:-8 3:-33 5:-27 6:8 9:20 11:15
last:claim-casualties	0:26 1:59 2:-26 3:-54 4:13 5:-42 6:-12 7:-39 8:-46 9:-47 10:-25 11:-49
last:claim-dead-in-captivity	0:-16 1:-8 2:38 3:24 4:24 5:-9 6:-21 7:-35 8:-57 9:-12 10:-19 11:-16
last:claim-delivered	0:-25 1:9 3:-15 4:-9 7:-18 9:30 10:-8 11:-37
last:claim-displaced	0:-36 1:-73 2:-11 3:33 4:-38 5:-19 6:-37 7:-71 8:-84 9:25 10:-106 11:31
last:claim-held	0:-13 1:-24 2:33 3:-43 4:24 5:-51 6:-47 7:-45 8:-29 11:-42
last:claim-injured	1:10 2:-41 4:-43 5:61 6:-14 7:-9 8:-28 9:-53 10:-40 11:-84
last:claim-killed	1:11 2:-51 3:-35 4:-41 6:27 7:9 8:-66 9:-32 10:-40 11:-40
last:claim-missing	1:-58 2:-72 3:-26 5:-40 6:-11 7:56 8:-66 9:-36 10:-12 11:-42
last:claim-pledged	0:-17 1:12 3:16 4:-10 7:-27 8:-10 9:-45 11:-19
last:claim-prisoners-exchanged	0:-59 1:-24 2:-38 3:-46 4:16 5:-33 7:-49 8:45 9:-42 10:-8 11:-20
last:claim-refugees	1:-37 3:-53 5:-18 6:-48 7:-63 8:-8 9:48 10:-56 11:22
last:claim-released	0:-40 1:-38 3:-20 4:23 6:-23 7:-21 8:-8 9:-71 10:19 11:-74
last:claim-requested	0:-21 3:-16 4:-18 5:-18 6:38 7:-8 10:-23 11:-21
last:claim-returned	1:-40 2:-58 3:-46 4:-19 5:-45 7:-60 9:-23 10:-20 11:66
last:claim-total	3:-25 5:-10 7:13 9:17
left1:	0:33 2:-13 3:-31 4:-22 5:21 6:-28 8:-15 9:-33 10:-16
left1:"	0:-16 1:26 3:-61 4:14 5:-8 6:15 7:-20 8:-24 9:8 10:-21 11:-41
left1:#	0:-30 1:-8 2:-9 3:-32 4:-10 5:-21 6:41 7:-24 8:-12 10:-13 11:26
left1:(	0:-32 1:-14 2:-11 3:-10 4:-24 9:-39 10:-11 11:34
left1:*	3:14 9:-8
left1:,	1:-92 3:10 4:-8 7:-36 8:-37 10:-10
left1:-	0:-22 1:-20 2:-37 3:-17 4:-51 7:-53 8:-9 10:39
left1::	0:-8 2:-15 3:24 4:-22 5:-53 6:13 7:-52 8:-27 9:-18
left1:;	0:-101 1:-35 2:-32 3:-21 4:-18 5:-22 6:-9 7:29 8:-8 9:-17 10:38 11:19
left1:abducted	0:28 4:-10 6:-21 8:-10 10:-11
left1:additional	3:20 9:-12
left1:admitted	3:-13 5:27 6:-26
left1:after	3:-13 4:-14 5:30 6:-16 8:-8 9:11 10:-18 11:-12
left1:against	0:19 3:-8 4:-11 5:11 7:-10 8:-11 9:20 10:-18 11:-9
left1:all	0:-48 2:-22 3:9 5:-31 6:15 8:-19 10:25
left1:alone	0:-10 2:-13 3:-27 4:17 6:-11 11:28
left1:among	0:25 5:-12 7:8 8:-22 10:-24 11:10
left1:and	1:-83 4:-26 5:11 6:-39 8:22 9:-11 10:11 11:-24
left1:another	0:-25 1:-16 2:-26 3:12 6:-25 7:19 8:-31 10:-8 11:-8
left1:are	0:-13 1:-9 2:-24 3:13 4:18 5:-35 6:-14 8:16 9:-12 10:-48 11:-33
left1:as	0:8 2:-14 3:12 4:-20 5:-30 6:11 8:-23 9:-29 10:23 11:17
left1:at	2:-62 3:-40 6:15 8:11 10:-48 11:-10
left1:away	0:34 4:-19 6:-22 10:-9
left1:back	2:-20 3:-24 4:-22 5:-8 6:31 7:-24 8:-30 9:-23 11:21
left1:be	0:31 3:-26 4:-15 5:-10 6:24 7:-19 9:-34 10:-14 11:-39
left1:been	0:-14 3:16 5:-9 6:16 7:-13 9:-24 10:-18 11:-8
left1:before	2:-8 3:-9 4:-16 5:-12 6:29 7:-8 10:-17
left1:believes	2:23 4:-32 6:-11
left1:brought	0:-13 3:17 4:-20 5:-13 6:-49 7:-10 8:-20 9:27 10:10
left1:buried	0:-15 1:-9 2:14 4:-30 5:-21 6:20 7:-22 9:-9 10:-13
left1:but	0:-9 3:18 4:27 5:12 6:-18 7:-26 9:-10 10:-11 11:-23
left1:camp	3:-23 9:27 11:-24
left1:captured	0:38 4:-26 6:-31
left1:carried	3:-10 4:-22 6:14 7:-10 8:17 10:-31 11:-22
left1:carry	2:-8 4:-21 5:-11 6:26 10:-15
left1:caused	1:28 5:-23 6:-19 8:-10
left1:claimed	1:24 3:-15 5:-26 7:-14 9:-12
left1:confirm	4:-11 6:8 8:22 10:-15
left1:confirmed	0:10 5:-22 6:36 7:-12 10:-10
left1:cost	0:-9 1:-10 3:-28 4:-8 5:-13 6:63 9:-18 11:-8
left1:count	2:-8 4:8 5:-10 6:17
left1:counted	0:-32 1:14 2:-22 3:-38 4:-21 5:-17 6:20 7:-46 8:-22 10:-40
left1:counts	1:-8 2:-8 4:-13 5:27 6:-11 8:-8 9:-10 10:-10 11:-9
left1:covered	3:11 6:-14 8:11
left1:day	2:-11 4:-11 6:-10 8:-20 10:22
left1:dead	0:-26 2:-13 4:-10 5:-20 6:42 10:-9
left1:december	3:-20 9:-23 10:24 11:-10
left1:detained	0:37 3:-30 4:-13 6:-29 7:-10 8:-12 9:-21 11:-18
left1:did	6:9
left1:displaced	3:43 6:-30 9:-14 11:-8
left1:documented	6:18
left1:down	0:-21 3:-26 4:15 5:-10 6:25 7:-33 8:-8 9:-12 10:-9
left1:driven	0:-11 3:18 4:-10 6:-20 7:-14 8:-8 9:13 11:-21
left1:drove	0:-8 3:8 5:-14 6:-26 9:19 11:-19
left1:eliminated	0:-12 4:-8 6:23
left1:evening	3:-10 5:-11 6:-16 7:9 11:16
left1:exchanged	0:-8 4:-11 6:-15 8:19 10:-10
left1:expect	9:-12 11:14
left1:expects	3:12 9:-27 11:17
left1:find	4:-9 5:-15 6:-9 7:20
left1:first	4:-30 8:-8 10:33
left1:for	0:-68 1:-22 2:-15 3:10 4:-40 5:-33 6:-29 7:42 8:47 11:-69
left1:forced	3:29 5:-22 6:-24
left1:found	0:-23 2:-20 3:9 4:-11 5:14 6:21 7:-29 8:-11 9:-9 10:-36 11:-16
left1:free	0:-35 4:-38 6:-14 10:45
left1:freed	0:-17 2:-12 4:-41 6:-15 8:20 10:15
left1:frees	0:-9 2:-12 4:-40 6:-13 8:28 9:-9
left1:friday	3:-8 11:16
left1:from	0:14 1:12 2:-29 3:-34 4:-17 6:16 7:-9 8:-21 10:-39
left1:further	0:-18 1:-11 2:-9 3:-11 4:-13 5:-11 6:-11 7:10 9:32 10:-11 11:-36
left1:gave	0:-17 3:-14 6:31 9:-11
left1:go	0:-18 4:-23 5:-8 6:10 10:21
left1:gone	5:-8 6:20
left1:got	0:-13 2:-13 3:21 4:-25 5:-27 6:18 7:-14 8:-24 10:12 11:-11
left1:had	0:-21 3:-29 5:9 7:-17 9:16 10:-20 11:13
left1:has	0:-37 1:-8 2:-24 3:-47 4:29 5:-15 6:-23 7:35 8:-19 9:16 11:-41
left1:have	0:-45 2:-27 5:10 7:16 8:-9 9:-12 10:-50 11:-22
left1:held	0:-9 1:-8 3:-26 4:-11 6:-10 7:-11 9:26
left1:helped	3:-28 6:-8 11:34
left1:his	5:19 6:-8 8:-13
left1:hits	6:12
left1:hold	0:-30 3:-30 4:33 6:-15 7:-8 8:-8 9:27 10:-14 11:-10
left1:holding	0:-31 2:-11 3:-11 4:55 5:-14 6:-43 7:-17 8:-10 10:-19
left1:holds	0:15 1:-10 2:-10 3:10 4:-16 5:-13 6:17 7:-29 8:-20 10:-15 11:-37
left1:home	0:-12 3:-13 4:-12 5:-10 6:-18 11:12
left1:hosting	3:13
left1:hosts	3:-22 9:25 11:-16
left1:housed	3:25 6:-11 9:-14
left1:in	0:-41 1:-14 3:15 4:-14 6:-13 7:-23 8:-10 9:19 10:15 11:-34
left1:include	0:-14 3:-11 4:-24 6:-10 7:-13 10:21
left1:including	0:-10 1:-8 2:13 3:-8 5:13 7:-47 8:10 9:-17 11:-16
left1:injured	0:-10 3:-34 5:63 6:-58 7:-13 11:-10
left1:injuring	5:46 6:-42
left1:into	6:13
left1:is	0:17 1:-17 2:22 4:-54 5:-64 6:16 7:-28 10:-46 11:-38
left1:it	3:9
left1:its	3:12
left1:january	0:-8 9:-12 11:21
left1:june	0:-10 4:13 6:13
left1:just	0:-27 2:-11 3:8 4:31 5:-27 6:-38 9:21 10:-32 11:-28
left1:keeping	0:-11 2:-12 4:40 5:-11 6:-35 7:-8 8:-8 9:-17 10:-8
left1:kept	5:24 6:-18 7:-8
left1:kill	0:-29 2:-26 4:-14 5:-9 6:73 7:-11 8:-14 10:-11
left1:killed	0:-70 1:-45 3:-79 4:-44 5:-62 6:126 7:-38 8:-16 9:-23 10:-19 11:-24
left1:killing	0:-39 1:-8 2:-22 3:-18 4:-16 5:-35 6:84 7:-13 10:-17
left1:kills	5:-38 6:66 7:-24
left1:laid	5:29 6:-25 7:-9
left1:last	0:-17 2:-16 4:33 5:-14 6:-25 7:21 9:-8 10:-28
left1:later	0:13
left1:leave	7:9
left1:leaves	0:-28 2:-14 3:-17 4:36 5:-16 7:17 8:-21 9:-15 10:-36 11:-9
left1:leaving	3:23 9:-25
left1:left	0:-29 2:-27 3:-47 4:28 6:18 7:20 8:-23 9:-21 10:-28 11:-28
left1:let	0:-20 2:-11 3:-18 4:-36 6:-18 8:15 10:14 11:16
left1:lists	0:-14 2:14 3:-10 4:-29 5:-26 6:-9 7:35 8:-8 9:-30 10:-9 11:-12
left1:live	3:27 6:-9 9:-16 11:-11
left1:logged	1:12 6:-12
left1:lost	0:-29 1:-10 2:-24 3:-19 4:-23 5:-40 6:96 7:-41 10:-11
left1:made	0:-17 2:-13 3:14 4:-26 6:20 7:-18 9:-11 10:-14
left1:makes	3:16 5:-10 6:19 7:-8 9:-16 10:11
left1:march	4:-15 5:-12 6:-14 10:13
left1:met	0:-11 2:-9 4:27 5:-25 6:-31 7:-16 8:-8 9:17 10:-16 11:-24
left1:month	3:17
left1:mourns	3:-10 5:-12 6:32 7:-17
left1:move	9:9 11:-13
left1:moved	0:-14 2:-8 3:-13 4:42 5:-16 6:-13 7:-8 8:-11 9:-13 10:-38 11:-10
left1:named	6:-13 7:14
left1:not	0:50 2:-27 4:9 5:-13 6:-45 7:-26 10:-15
left1:november	0:21 5:-21 6:-11 8:-15 10:10 11:-10
left1:now	0:-10 4:-23 5:-13 6:-21 8:-13 9:-15 10:22 11:-20
left1:number	3:22 6:-16 7:13 9:-18 11:-16
left1:numbered	0:-15 6:-8 11:22
left1:of	0:28 1:-74 2:29 3:-21 5:-26 8:-34 9:-27 10:-54 11:-18
left1:off	0:15 1:-8 5:-8 6:20 7:-15 9:-29 10:-13 11:-22
left1:on	4:-11 5:17 6:14 7:-8
left1:only	0:-37 2:-28 3:-38 4:-33 6:21 7:-22 8:-15 10:27 11:13
left1:or	3:28 9:-20 11:-8
left1:other	0:-43 1:-11 3:-38 4:12 5:17 6:-16 7:22 9:-22 10:-12 11:-29
left1:out	0:-23 2:-11 3:27 4:-27 5:-25 6:32 7:-25 8:-9 9:-19 10:-43 11:-16
left1:over	0:-19 2:-8 4:-43 6:39 7:-9 8:-12 10:26
left1:pass	3:-18 6:14 9:22 11:-22
left1:passed	1:-11 3:9 6:12 11:-17
left1:put	0:-44 1:-8 4:-54 5:-34 6:19 7:-23 8:-10 9:22 10:13 11:-8
left1:reach	0:-12 6:25 7:-13
left1:reached	3:8 4:-8 5:-20 6:26 7:-22 9:-13 11:10
left1:reaches	3:-14 5:-16 6:22 7:-14
left1:received	0:-24 2:-21 4:-13 5:22 7:-8 8:-33 9:-24 10:12
left1:recorded	0:24 1:22 3:-19 4:-9 5:32 6:-45 7:-8 10:-22 11:-20
left1:recovered	6:34 10:-10
left1:registered	0:-8 1:-13 4:-10 5:-29 9:-14 11:10
left1:release	0:-13 4:-20 8:24 10:8
left1:released	0:-24 2:-10 4:-26 6:-12 8:32
left1:remaining	0:-34 1:-9 2:-21 3:-9 4:16 5:-9 6:-12 7:27 8:20 9:-9 10:-24 11:-28
left1:reported	0:19 4:-15 5:-23 6:20 8:-18 10:-21
left1:reports	0:-12 3:-11 5:18 6:8 7:-12 9:8
left1:rescued	6:-12 10:13
left1:s	2:-13 4:-14 5:30 6:-28 10:-15
left1:said	0:9 1:-14 3:16 4:-26 5:25 6:-52 8:13
left1:saw	0:-24 2:-25 4:-30 5:24 6:16 7:-12 10:-18
left1:say	0:-13 2:-18 3:-38 4:-18 5:-12 6:48 10:-8 11:-28
left1:says	0:-27 1:-38 2:-46 5:10 7:-12 9:21 11:-61
left1:see	0:-9 4:19 8:9 9:-8 10:-25
left1:seen	0:9 3:-12 4:23 5:-19 6:15 7:-25 10:-27
left1:seize	0:15 10:-10
left1:seized	0:42 4:-13 6:-22 8:-22 10:-14
left1:sent	3:17 6:-39 7:-17 8:18 9:-17 11:15
left1:shelter	3:25 4:-9 5:-12 6:-11 9:10 11:-30
left1:shelters	3:-14 9:19
left1:shot	0:-10 5:-9 6:22
left1:show	0:11 2:30 4:-28 5:-9 6:-34 10:-10
left1:showed	2:-16 4:33 5:-12 6:-20 8:-13 10:-17
left1:so	0:-13 2:-8 3:-9 4:46 5:-18 6:-33 7:-20 9:-8 10:-10 11:-23
left1:sunday	3:-19 9:16 11:-8
left1:swap	8:12 10:-9
left1:take	0:8 4:-15 6:-14 8:14 10:-21
left1:taken	0:40 3:16 4:-18 5:-10 6:-34 10:-14
left1:taking	0:18
left1:that	1:-58 2:19 3:-13 5:-29 6:-14 7:21 10:-30 11:-18
left1:the	0:26 1:-11 2:8 3:-54 4:16 5:-19 6:-23 7:-28 8:-33 11:-35
left1:their	4:-16 5:-13 6:20
left1:them	0:25 1:-11 2:-27 9:-13 10:-15 11:-13
left1:then	0:-29 2:-15 3:-9 4:-46 5:-11 6:9 7:29 9:-8 10:-8 11:-13
left1:those	0:-12 2:-24 4:26 5:-22 6:-19 7:-11 8:8 10:-15
left1:to	0:-48 1:36 2:12 3:15 4:8 5:-79 6:-21 7:-27 8:13 10:-51
left1:today	2:-26 3:-25 4:27 7:-15 9:24 10:-12
left1:toll	3:-12 6:29
left1:took	0:20 1:-19 2:12 3:-12 4:-64 5:-11 6:19 7:-38 8:-23 9:-51 10:-58 11:20
left1:treated	5:47 6:-30
left1:treating	3:-15 5:21 6:-12
left1:up	0:-16 2:-31 3:21 4:-26 5:-23 6:24 7:-14 8:-10 9:-17 10:27 11:-26
left1:uprooted	3:45 6:-10 9:-35
left1:us	0:-35 2:22 3:-17 4:-37 7:-27 8:-18 9:-19
left1:verified	6:13
left1:was	0:15 1:8 2:-20 3:16 4:34 5:-24 6:-41 7:-8 9:-52 10:-73 11:-28
left1:week	0:-40 2:-19 3:-13 4:-28 5:-9 6:10 7:-14 8:-25 9:-23 10:10 11:19
left1:were	0:16 1:-29 2:-81 3:28 4:16 5:-74 6:-39 9:-31 10:-15
left1:when	3:24 4:-14 5:-45 6:23 7:-30 8:18 9:-10 10:-23 11:-19
left1:where	0:-44 1:-8 2:-18 3:49 4:18 6:19 7:-32 8:-9 9:-41 10:-11 11:-24
left1:which	0:-29 1:-12 2:-31 3:-9 4:9 5:-14 6:25 7:-18 9:-8
left1:while	2:-9 4:8 5:-11 6:-25 10:15 11:9
left1:whom	0:-58 1:-15 2:30 4:-18 5:-28 6:20 7:-29 8:-21 10:37 11:21
left1:with	0:43 1:-25 3:-8 5:-48 6:-30 7:36 8:-67 9:-35
left1:wounded	5:54 6:-53
left1:wounding	5:49 6:-44 8:-8
left1:year	3:-17 4:-17 5:-9 6:12 7:-12 10:10
left1:|	0:-37 1:-43 4:-18 5:12 6:-9 7:-18 10:-17 11:-16
left1:—	0:-16 2:-8 4:-14 5:-38 6:27 7:8 8:11 11:-15
left1:•	0:-21 1:-15 2:-9 3:20 4:15 5:-19 6:17 7:12 9:-52 10:-12 11:-11
left1:▪	3:8 9:-8
left2:	2:-15 3:49 4:-20 5:17 6:-32 7:-24 8:-9 9:-27 11:-37
left2:"	1:-8 3:-21 4:32 5:8 6:-21 7:-11 8:-17 9:-23 10:-41 11:-19
left2:#	1:-50 2:-29 3:-40 4:-49 5:43 6:-14 7:14 9:-8 10:-8 11:-46
left2:(	5:-15 6:14
left2:)	0:-48 1:-8 2:-17 4:-45 6:16 7:-32 9:-29 10:36 11:-22
left2:,	0:-45 1:-77 2:-24 3:-27 4:-13 5:-11 7:-15 8:13
left2:-	6:16 7:-10
left2::	0:10 2:-27 3:-26 5:11 6:12 7:8 8:-18 9:-14 10:-23 11:17
left2:;	0:19 2:-26 3:40 4:-24 6:-21 8:-15 9:-26 10:20 11:-32
left2:a	0:10 1:13 2:-17 3:-12 4:-28 5:-17 6:-8 8:-12 9:29 10:-16 11:-44
left2:abroad	3:26 5:19 6:-24 9:-22 11:-22
left2:account	0:-20 2:-9 3:-12 4:-42 5:-19 7:28 8:-34 9:-15 10:23 11:-10
left2:accounted	0:-26 1:-8 2:-10 3:25 4:-29 5:13 6:43 7:-14 8:-17 9:-39 10:-26 11:-32
left2:accounts	6:9
left2:added	5:20 9:13 10:-8
left2:adding	0:10 2:-21 4:24 5:13 6:-16 7:-20 10:-18
left2:adds	0:9 2:14 3:11 4:-14 6:-19 8:-8 9:-8 10:-9
left2:administration	3:22 5:-11 6:19 7:-8 9:-20 11:-15
left2:admitted	2:-16 5:-19 6:26
left2:afp	5:-12 6:21
left2:after	3:12
left2:again	0:-12 3:-11 4:-14 5:-14 6:-18 10:24
left2:agency	6:9
left2:ago	2:13
left2:aleppo	3:13 9:-8 11:8
left2:alive	0:-21 2:26 4:-8 6:-18 10:-17
left2:all	0:9 3:16 9:-10 10:24 11:-32
left2:alone	0:-13 1:19 2:-12 4:-10 5:-26 6:9 7:8 8:-17 9:-16 10:-9 11:-12
left2:along	0:23 2:-18 5:-8 6:-29 8:-27 10:27
left2:already	3:19 4:-27 6:-16 7:-15 9:15 11:-15
left2:also	0:-24 1:-10 2:-16 3:-27 4:14 6:18 7:-8 8:-9 9:24 11:-11
left2:ambulances	6:8
left2:among	0:23 1:-11 2:-27 3:-8 5:-17 9:-15 11:-11
left2:an	3:21 9:-14
left2:and	0:31 1:-55 2:-26 3:25 4:-23 5:23 6:-62 7:26 8:-24 9:-54 11:-22
left2:april	6:19 7:-20 8:-11 10:12
left2:are	3:10 5:-21 6:25 8:-18 9:-18 10:-10
left2:area	0:-11 2:-14 4:10 6:23 10:-13
left2:army	0:-17 2:-21 4:-24 6:27 8:-13 10:8
left2:arrested	0:-20 6:12 10:20
left2:arrived	0:20 3:8 6:-15 10:-8
left2:as	5:9 7:-9
left2:at	3:-24 5:17 6:-14 9:24
left2:attack	0:-9 6:21
left2:august	0:-22 3:20 6:11 10:-17
left2:authorities	0:25 3:-16 4:-12 5:-12 6:-11 7:-8 8:-11 9:-18
left2:average	3:-13 11:12
left2:away	0:-27 2:-16 4:-17 5:16 6:-12 7:-10 10:33
left2:azerbaijan	4:-8 6:8 8:13 10:-15
left2:back	0:-13 2:31 4:-15 6:-28
left2:bangladesh	3:-14 5:-9 6:-21 9:29 11:-9
left2:base	0:26 3:-21 6:-24
left2:before	0:-8 2:8 4:17 6:-12 7:-13 8:-12 10:-20
left2:began	0:-16 2:-8 3:-8 4:-19 5:-9 6:16 8:-18 10:-13 11:24
left2:bekaa	5:-19 6:22
left2:board	4:-9 8:14
left2:boat	5:-10 6:12
left2:bodies	0:-19 2:16 4:-51 6:19 8:-24 10:-32
left2:body	0:29 2:-31 4:-31 6:20
left2:bogota	4:-14 10:13
left2:border	3:-17 6:-17 9:27
left2:bringing	0:-9 4:19 6:-9 7:-12 9:-10 11:-10
left2:brings	0:8 4:-17 7:-9 10:-25 11:16
left2:brought	0:-18 2:-8 3:-9 4:-22 5:14 6:15 7:-14 8:-13 10:8 11:-9
left2:burns	3:16 5:-10
left2:buses	0:-17 3:-33 4:15 9:-10 11:35
left2:but	0:-10 3:14 4:-13 5:-12 6:-13 7:17 9:-13 11:-8
left2:by	3:-28 5:-11 9:13 11:25
left2:came	0:-11 3:14 4:16 5:-13 7:-12 9:-22 10:-17
left2:camp	3:8 5:-11 6:13 10:12 11:-8
left2:camps	3:-15 9:16
left2:can	6:11
left2:captain	0:13 4:-15 5:-9 6:-22 7:23
left2:captives	0:-12 2:11 4:-13 6:-10 7:-11 8:18 9:-8 10:-19
left2:captivity	0:-13 2:-46 4:9 6:40 8:-14 10:-30
left2:care	5:-24 6:25 8:-14 10:19
left2:carried	0:12 1:-8 4:-18 5:11 7:-15 8:-27 9:18 10:-19 11:-23
left2:cases	6:23 7:-10
left2:center	5:-11 6:12
left2:centres	3:30 6:-16 11:-10
left2:children	0:24 2:-9 3:-11 4:-21 5:-51 6:29 7:-43 8:-8 9:-22 10:-32 11:9
left2:city	0:-16 3:8 10:17
left2:civilians	3:-28 4:28 5:-24 6:23 7:-18 8:-9 9:-11
left2:claimed	6:16
left2:claims	5:-9 11:18
left2:climbed	6:30 7:-23
left2:climbs	6:23 7:-16
left2:come	1:26 3:-9 6:-24 9:-14
left2:commissioner	4:-10 6:11 8:-13 10:15
left2:committee	2:-11 6:16 7:8
left2:compared	0:-14 3:-31 6:-39 9:11 11:24
left2:condition	5:17 6:-13
left2:confirmed	6:11
left2:confirms	0:-24 2:-19 4:-27 5:-27 6:22 8:-27 9:-18 10:41
left2:congo	3:-19 9:25 11:-21
left2:convoy	11:8
left2:cost	0:-11 3:-19 4:-16 5:-25 6:35 7:-8 9:-11 10:-8 11:-8
left2:could	0:14 1:-8 2:-18 3:-32 4:-29 5:-24 6:36 9:-26 10:-13 11:-27
left2:council	3:16 5:-16 6:17 8:-8
left2:count	0:-11 3:-26 4:-14 5:-20 6:41 7:-34 9:-9 11:-11
left2:countries	3:-11 6:26 7:-11 9:-9 11:-8
left2:country	4:-8 6:-16 9:9 11:-25
left2:court	10:-16 11:19
left2:crescent	6:10
left2:crew	0:13 6:-9 10:-17
left2:crews	5:-16 6:19
left2:cross	2:-17 4:-10 8:-9 10:18
left2:cut	3:26 9:-25 11:-20
left2:dawn	5:14
left2:day	0:-33 2:-14 5:-11 6:28 7:-21 8:9 9:-27 10:-39 11:12
left2:days	0:12
left2:dead	0:-16 1:-19 2:-61 3:-51 4:-47 5:67 6:-14 7:9 8:-19 9:-33 10:-18 11:-24
left2:death	5:15
left2:deaths	0:-26 2:-22 3:-25 4:-10 5:10 6:26 7:-22 8:-13 10:-9 11:-12
left2:december	3:-28 5:22 6:-19 11:22
left2:defence	7:9
left2:denied	2:11 4:-11 5:-8 10:-10
left2:destroyed	0:-17 3:-12 4:-15 6:23
left2:died	0:12 1:-11 2:13 3:-15 4:-8 5:10 6:-26 7:27 9:-8 10:-25
left2:displaced	3:-12 9:19
left2:district	0:-8 2:-14 4:16 5:-13 6:13
left2:doctors	0:-9 4:21 6:-18
left2:door	9:14 11:-8
left2:down	0:-8 3:30 4:28 5:-19 6:-33 8:-24 9:-37 10:-17 11:-23
left2:drivers	0:-12 6:23
left2:drone	5:18 6:-11
left2:drones	6:10
left2:drove	3:20 5:-12 6:-11 9:-8
left2:drowned	5:-11 6:-10 7:19
left2:dug	3:-13 4:-9 6:24 7:-10 10:-19
left2:earlier	6:12
left2:eight	3:-12 4:-11 5:21 7:-10 10:-22
left2:eliminated	6:16
left2:estimates	2:-9 3:20 4:24 5:13 6:-26 7:-21 9:-16 10:-26 11:-8
left2:evening	5:-14 6:-11 10:19
left2:example	5:10 6:11 7:-13
left2:fallen	0:12 3:23 6:-23 7:-12 9:-13 11:-11
left2:families	3:10 4:-8 6:29 8:-26 10:-32
left2:far	3:-11 5:-13 6:22 9:16 11:-13
left2:fatalities	0:-12 3:-8 5:16 7:-9
left2:february	2:-14 3:11 5:-19 7:-9 9:-26 10:-9 11:20
left2:fell	3:-13 5:11 11:9
left2:fighters	0:28 3:-22 6:-12 10:-16 11:-18
left2:figure	0:39 1:18 2:-47 4:-53 5:-46 6:-61 7:21 8:18 9:9 10:-42
left2:figures	0:16 10:-8
left2:filipinos	0:19 6:-11 8:-12 10:-18
left2:fire	3:17 6:11 9:-16
left2:firefighters	4:-8 5:34 6:-34 7:-13
left2:first	0:-20 2:-13 4:18 5:-22 7:-15 8:15 9:-9 10:-23
left2:five	3:9 5:-21 7:16
left2:flats	3:12
left2:flights	0:-14 3:-8 4:-11 5:-28 6:26 7:-9 8:18 10:-15
left2:floods	6:14
left2:followed	3:12 6:9 9:-12
left2:for	0:-11 2:-14 3:14 4:21 6:-13 7:-17 8:-32 9:10 10:-12 11:-8
left2:force	10:12
left2:forces	6:9
left2:found	2:-12 6:31 7:-13
left2:four	0:22 2:-11 4:17 5:-15 6:30 10:-36 11:-11
left2:freed	0:-10 4:10 7:24 8:-11 10:-30
left2:friday	0:24 3:-28 4:-15 5:35 6:-33 7:-24 10:-17
left2:from	3:-9 6:-14 8:-15 9:-34 10:20 11:34
left2:gave	0:19 2:-22 4:-14 6:-24 10:21
left2:gaza	0:-16 2:8 6:9 8:16 10:-8
left2:girl	5:-11
left2:girls	0:-16 3:-17 6:-13 7:15 9:-9 10:15 11:15
left2:go	0:-20 2:13 4:-11
left2:goma	0:-22 3:-23 5:19 6:20 9:-14
left2:got	2:-9 8:-24 9:-14 10:10 11:15
left2:government	6:25
left2:group	0:33 2:11 3:-10 4:-47 5:-10 6:-37 9:-8 10:-22 11:10
left2:gunmen	2:-12 3:-13 4:-34 5:-12 7:-9 8:-17 10:34
left2:had	0:19 3:-24 5:-16 7:-56 10:-25 11:10
left2:haiti	0:8
left2:half	3:-27 5:-8 6:-9 7:-8 11:28
left2:hall	3:17 6:-9
left2:hamas	0:17 6:-16 8:-20 10:14
left2:hand	0:-18 2:13 4:-22 8:15 10:10
left2:handed	2:-23 4:-31 6:50 7:-29 8:-8 10:-9 11:-14
left2:hands	10:9
left2:has	1:8 2:-48 4:-57 5:30 6:16 7:-28 9:-28 11:-12
left2:have	0:-19 1:14 2:-48 3:-13 4:-13 6:23 7:-33 10:-10 11:-52
left2:having	0:28 2:-9 4:-20 5:-8 6:-9 8:8 10:-26 11:-26
left2:he	0:16 1:-15 2:30 3:-18 4:-46 5:-11 6:-16 7:-29 8:26 9:-35 10:-54 11:12
left2:held	4:14 10:-13
left2:helicopters	3:11
left2:here	5:-17 6:23 7:-13 10:-10
left2:him	6:-23 7:23
left2:his	2:22 6:-18 8:-8
left2:hit	5:-8 6:15
left2:home	3:-47 4:23 5:-13 6:-21 7:-18 8:-8 9:28 10:-20 11:35
left2:homes	3:-12 5:-12 9:35 11:-24
left2:hospital	0:-28 2:-12 3:-13 4:-24 5:12 6:18 7:-20 8:-10 10:-26
left2:hospitals	0:-8 5:30 6:-28
left2:hostages	0:-9 2:-10 3:-15 4:23 6:-15 8:22 9:-10 10:-36
left2:hours	5:14 6:13 10:-11
left2:houses	5:-11 6:17 7:-8
left2:houthis	0:36 2:-9 3:-12 4:-17 6:-19 7:-12 8:-18 10:-11
left2:hurt	3:14 5:-10 6:-24 7:23
left2:husband	0:-9 5:-27 6:31 7:-13
left2:i	0:-55 2:-45 3:-14 4:-54 5:10 6:35 7:19 8:-17 9:-21 10:-55 11:-21
left2:identified	2:18 6:-15
left2:in	0:-30 1:-22 2:-51 3:-12 4:-10 5:10 6:8 7:-8 8:-19 9:-43 10:9 11:31
left2:india	0:-8 4:-15 10:23 11:-8
left2:indians	0:20 4:-34 5:-17 6:-9 8:-8 10:18
left2:indonesia	6:18 7:-13
left2:inhabitants	0:-9 3:28 4:-14 5:-10 6:-8 9:-28
left2:injured	3:-28 4:-11 5:10 6:-70 7:33 8:-12
left2:injury	5:33 6:-30 7:-13
left2:institute	5:-29 6:31
left2:iom	0:-8 1:14 3:-20 5:-8 7:-17 9:-12 11:17
left2:iran	4:-27 5:11 6:-13 10:26
left2:iraq	3:-23 11:23
left2:is	0:-32 1:-11 2:-10 3:-28 4:18 6:-40 7:22 8:-18 10:15 11:-18
left2:israel	0:-15 2:18 4:-14 7:-26 8:9 10:-12
left2:it	0:11 1:-47 2:-12 3:49 4:41 5:-41 6:-35 7:-12 8:-41 9:-14 10:-66 11:-56
left2:itself	3:-12 4:17 7:-11
left2:january	0:-11 4:-10 6:22 11:-11
left2:jihadists	6:8
left2:july	3:-28 11:28
left2:june	0:-9 4:-8 5:15 9:-16 10:19 11:-9
left2:killed	0:10 2:-27 4:-14 5:22 6:-15 7:-17
left2:killing	0:-17 1:-9 3:-11 5:-10 6:40
left2:know	0:-8 2:26 4:23 6:-18 7:-20 8:-29
left2:kyiv	0:-8 2:-16 3:-20 4:13 5:-10 6:18 8:-14 10:13 11:-11
left2:laid	6:11
left2:last	0:-24 1:22 2:-11 3:-36 4:-30 5:-18 7:-17 8:-13 9:-25 11:21
left2:late	5:-29 6:29 10:-8
left2:law	3:-9 5:-16 6:23 7:-11 10:-14
left2:leaders	6:22
left2:lebanon	3:-16 5:-16 6:13 9:14
left2:led	0:19 6:-18
left2:left	0:22 4:-19 5:-13 6:-24 7:15 9:-15 10:-10
left2:let	0:-23 4:-23 10:19
left2:life	6:17 8:14 10:-14
left2:list	0:-25 2:-8 6:12 7:28 8:-25 10:-11 11:-11
left2:live	3:10 4:-17 6:9 8:-16 9:-10 10:20
left2:lives	2:-9 3:25 5:10 6:-26 7:-15 9:-16 11:-12
left2:looking	4:-13 6:-8 7:28
left2:loss	5:-19 6:31 7:-9
left2:losses	2:-21 6:28
left2:lost	0:-32 5:-20 6:27 7:20
left2:make	6:18 7:-11
left2:mali	4:17 10:-13
left2:man	5:-12 6:17 7:-9
left2:march	0:-34 2:-17 4:23 6:16 8:-16
left2:martyrdom	6:18
left2:martyred	2:-11 4:12
left2:martyrs	5:33 6:-22 7:-12
left2:may	0:17 3:16 4:-12 5:-13 6:21 7:-13 8:-14 9:-16 11:-31
left2:media	0:-15 4:8 5:-27 6:19 7:-11 10:-10
left2:men	2:-32 3:-19 4:-25 5:-35 6:8 7:-21 8:-23 9:22 10:19
left2:militants	0:29 2:-8 4:-22 8:-26
left2:military	6:8
left2:million	0:-11 4:18 6:-8 10:-21 11:-8
left2:mine	6:22 7:-20
left2:minister	0:-12 4:-20 6:25
left2:ministry	0:-8 1:-9 3:21 5:-34 6:15 9:8 11:-19
left2:missing	1:-12 3:15 5:18 6:-71 7:24 10:-8 11:-12
left2:mission	3:16 6:13 7:-12 11:-8
left2:monday	4:-15 5:-32 6:-16 7:19 9:14 11:-12
left2:month	3:27 6:12 7:-9 9:-21 11:-9
left2:more	3:11 5:14 6:-11
left2:morning	3:-12 5:-16 6:20 7:-11 11:12
left2:mother	0:24 4:-10 10:-24
left2:moved	3:-25 6:26 7:-8 9:-9
left2:my	2:19 3:27 6:-19 9:-17 11:-24
left2:name	4:-16 5:-15 6:45 7:-25 8:-8
left2:names	0:-20 4:40 5:-8 6:-19 8:-26 10:-22
left2:nations	0:-21 3:16 4:22 9:-11 10:-13
left2:network	6:14
left2:niger	0:16 10:-12
left2:night	0:-10 3:-24 4:-15 6:-15 7:17 8:-17 11:20
left2:nine	5:-27 6:32 7:-9
left2:noon	0:-9 2:-10 4:-9 5:26 6:-22 10:-19
left2:november	3:13 5:-18 6:23 9:-24 10:-9 11:15
left2:now	1:-16 3:13 5:9 6:14 7:-16 11:-15
left2:number	0:-18 1:-20 2:-18 4:31 5:-40 6:-12 8:-18 10:-16 11:-27
left2:october	2:21 3:-13 4:-20 5:-10 6:15 7:-14 8:-10 11:-15
left2:of	0:29 1:-9 2:39 3:-32 5:-20 6:-21 7:-16 8:-12 9:-14 10:-54
left2:off	0:29 3:-13 4:-13 5:-28 6:-14 7:17 10:-12
left2:office	0:-8 3:22 4:-13 6:19 8:20 9:-20 10:-20 11:-8
left2:officers	4:-10 8:-9 10:15
left2:offices	6:-16 8:19
left2:officials	3:-21 5:10 9:20
left2:on	2:-15 3:15 4:-32 5:20 6:-29 7:-21 8:-16 9:14 10:-36
left2:one	3:-23 4:-18 5:33 6:-24 9:-19 10:-11 11:16
left2:operated	5:23 6:-16
left2:other	0:-10 6:-26 10:28
left2:others	0:-14 2:-21 4:19 5:-17 6:17 7:-24 10:-31
left2:our	0:-18 4:-19 5:-9 6:24
left2:out	0:20 3:18 4:-11 5:-21 7:-13 8:28 9:13 10:-27 11:-36
left2:own	5:13 6:-12
left2:pakistan	10:12
left2:partners	0:14
left2:passengers	5:-8 10:10
left2:peak	3:11 9:-14 11:10
left2:people	2:-8 3:24 4:12 5:-41 6:-10 7:24 8:-23 10:-38 11:-37
left2:percent	3:-15 6:18
left2:period	5:17 6:-14
left2:perished	6:10
left2:persons	0:-17 4:23
left2:pm	3:-18 5:36 6:-33 7:-16
left2:police	0:-30 4:15 5:24 7:-14 8:-12 10:-30
left2:population	3:-20 6:22 7:-12 9:-8
left2:prison	2:-16 6:18 8:-18 10:16
left2:prisoners	5:-25 6:22 8:13 10:-18
left2:province	6:12
left2:pulled	3:-20 4:-12 5:-24 6:33 7:-16 10:-25
left2:pupils	0:18 4:-9 5:-14 6:18 10:-14
left2:put	0:-8 4:-9 5:-10 6:-26 7:27 9:-10
left2:rain	6:15
left2:ran	6:14
left2:rebels	6:10
left2:received	5:-10 6:-11 10:16
left2:recorded	6:15
left2:recovered	0:-14 3:-17 4:-17 5:-17 6:35 8:-20 10:-22 11:-11
left2:refugees	3:9 9:-14 11:12
left2:region	0:-17 4:16
left2:regrettably	5:-12 6:18
left2:relatives	6:37 7:-33
left2:release	0:-20 2:-12 3:-8 5:-8 6:-19 10:13
left2:remain	2:28 4:-26 5:-14 7:-9 8:-20 10:-9
left2:remains	0:-19 1:-9 2:33 3:-13 4:-44 5:-18 6:46 7:-35 8:-42 10:-43
left2:report	0:-28 4:-21 5:-13 6:41 7:-29 8:-13 10:-10
left2:reported	6:12 9:-9
left2:reporter	5:13
left2:reporters	0:-13 4:-14 5:8 6:-17 8:21 10:-8
left2:reports	0:-8 3:-9 6:-12 10:25 11:-18
left2:rest	0:17 2:25 4:-35 5:-13 6:-45 10:17
left2:return	0:-38 2:-37 4:26 5:-15 6:-35 7:-13 8:23 11:-28
left2:returned	8:9
left2:rights	3:-15 6:13 7:24 9:-24 11:-14
left2:risen	1:23 3:-10 6:-32 9:21 11:-12
left2:rises	3:-8 5:-8 6:34 7:-27
left2:road	7:9
left2:rose	6:11
left2:s	0:-19 2:-9 8:-23 10:30 11:-16
left2:said	0:-37 2:-12 3:20 5:28 6:-17 7:-20 8:-16 9:-15 10:32 11:-13
left2:same	0:17 3:29 4:-9 10:-26 11:-13
left2:saturday	0:-14 3:-15 5:-12 6:-12 8:21 10:-14 11:9
left2:saudis	8:20 10:-13
left2:say	3:26 4:-8 5:-31 6:8 7:-24 9:-30 10:-13 11:15
left2:says	1:-8 3:14 4:-44 5:-32 7:-21 8:24 9:-26 11:26
left2:school	5:21 6:-21
left2:second	0:-11 5:-10 6:9 7:-8 10:14
left2:sent	6:-10 8:16 10:-21
left2:september	2:-10 4:15 6:12 8:-15 9:11 10:-22 11:-16
left2:service	3:-24 4:-25 5:10 6:-15 7:-8 9:28
left2:servicemen	5:-11 6:11 8:24 10:-23
left2:set	10:20
left2:seven	5:-12 6:13
left2:she	0:-16 4:-17 5:-8 6:19 7:-14 10:19
left2:shelter	0:-8 3:29 4:-11 5:-10 6:-20
left2:shelters	6:-8 9:11 11:-9
left2:shot	0:-15 2:-11 6:26
left2:show	6:24 7:-10
left2:side	3:-15 4:-19 7:9 9:15 10:15
left2:sides	6:-10 8:16
left2:signed	2:25 3:18 4:-13 6:-31 7:-14
left2:since	3:-9 5:20 6:-8
left2:site	3:-10 5:-8 6:20 7:-10
left2:sites	3:26 9:-32 11:10
left2:six	6:14
left2:so	0:-27 2:-19 3:11 4:-56 5:17 6:-34 7:35 8:20 9:-18 10:-33 11:-15
left2:soldiers	0:-17 2:-10 4:-33 5:-18 6:27 7:-27 8:11
left2:somalia	0:-9 2:-8 4:15 10:-11
left2:south	3:23 4:-25 5:-17 6:17 8:27 9:-20 10:-26 11:-12
left2:speak	1:-13 5:-11 6:21
left2:speaks	0:23 2:-23 3:25 4:-14 5:-24 6:-38 8:-8 10:-16 11:-26
left2:spoke	0:-8 5:-29 7:9 8:22 10:-31
left2:spoken	3:-24 4:-14 5:-29 6:41 7:-29 9:-23 10:-9 11:24
left2:spot	5:-10 6:13
left2:staff	6:10
left2:stands	0:-18 3:18 4:29 5:-11 6:11 7:-12 8:-9 9:-13 10:-13
left2:state	2:-10 4:17 10:-13
left2:statement	3:-13 4:19 5:-20 6:11 7:-29 9:-12
left2:states	3:-13 9:13 10:10
left2:still	0:-18 2:-10 3:-11 4:37 6:-18 7:-20 8:-17 9:15 10:-21 11:-17
left2:stood	5:-27 6:27 7:-10 9:-13
left2:street	0:40 2:-8 3:-19 4:-22 5:-8 6:-36 7:-16 10:-10 11:-10
left2:strikes	3:19 6:17 8:-13 9:-8
left2:sunday	0:-9 4:-11 8:-21 10:22
left2:surgery	2:-8 5:-41 6:41 7:-21
left2:survivors	3:32 5:19 6:-14 7:-10 10:-10 11:-32
left2:syria	8:8 9:-13 10:-8 11:20
left2:taken	1:-15 2:-35 3:-17 4:-29 7:-31 8:-29 9:13
left2:tally	5:-9 6:10 11:-12
left2:teacher	2:-11 6:13
left2:team	6:12
left2:teams	0:-10 1:9 3:-27 5:14 6:-14 8:-20 10:10 11:9
left2:ten	5:-16 6:22 7:-8
left2:thailand	0:-13 2:-9 4:-29 8:29 9:-14 10:-12
left2:that	0:-25 1:22 2:-47 4:21 5:-73 6:-33 7:23 10:-20 11:-39
left2:the	0:-22 1:-31 2:-25 3:-35 4:15 5:12 6:-36 7:37 9:-8 11:-55
left2:them	0:-52 1:-10 2:10 3:-29 5:-26 6:-26 7:-35 8:-10 9:8 10:22
left2:then	3:12
left2:there	0:26 1:-29 2:-69 3:31 4:24 5:-21 6:-59 7:16 8:-46 9:-48 10:-21 11:16
left2:these	0:-21 2:-15 3:11 5:-23 6:-20 7:-13 9:-31 11:20
left2:they	0:40 1:-13 2:27 3:-18 4:-14 5:-9 6:-39 7:-39 8:-10 9:-22 10:-8 11:-43
left2:this	0:-11 1:-25 3:-10 6:24 7:-8 10:26
left2:those	0:-13 2:-34 5:9 6:10 8:18 10:-22
left2:three	5:11 7:-12
left2:thursday	0:13 2:-10 3:-13 4:-20 7:-9 9:-27 10:-29 11:20
left2:time	0:-14 4:22 5:-11 6:-11 7:-14 10:-10
left2:to	0:-51 1:10 4:16 5:-18 6:12 7:-36 8:22 10:-39 11:-26
left2:today	3:25 4:-10 5:-17 6:-27 11:-12
left2:together	0:34 2:21 3:-10 5:-16 6:-39 7:-15 8:-34 10:-16
left2:told	0:-24 2:-31 3:-15 4:10 5:24 6:25 7:-31 8:-13 9:-21 10:-31 11:-14
left2:toll	5:-34 6:67 7:-21
left2:took	0:30 3:15 4:-22 5:-11 6:-27 9:11 10:-12 11:-18
left2:total	0:-8 3:16 6:12 9:17 11:-23
left2:town	5:-8 6:22 9:-19 11:-9
left2:traded	8:9
left2:treatment	5:11
left2:troops	2:13 10:-10
left2:truce	2:24 3:-26 6:-27 9:-11 10:-15 11:28
left2:tuesday	0:-13 4:-24 6:9 10:27
left2:turn	8:17 10:-15
left2:turned	8:-12 10:14
left2:two	0:-10 3:-9 6:22 7:-24 8:-11
left2:ukraine	8:14 10:-8
left2:unhcr	3:-12 9:-16 11:22
left2:up	0:19 1:15 2:-21 3:-33 4:-15 5:-27 6:15 7:-34 8:15 9:-21 10:-37 11:-9
left2:us	0:-29 2:21 3:-17 4:19 6:-12 7:-36 8:-13 9:-13 10:-21 11:-14
left2:ve	0:-8 3:20 4:-9 5:-27 6:-28 7:-13 10:-16 11:23
left2:victims	0:-9 5:-12 6:29 9:-9
left2:villages	3:20 6:-22
left2:volunteers	0:-12 3:17
left2:wall	3:-12 5:-17 6:-8 7:18
left2:war	1:14 6:-11
left2:was	0:24 1:-10 2:-29 3:-12 4:11 5:-34 6:-45 7:-36 8:-14 9:-26 10:19 11:24
left2:way	0:-11 3:-12 4:-14 6:-22 8:24 9:-12 10:-21 11:15
left2:we	0:-17 1:-8 3:-58 4:19 5:24 7:-61 8:-34 9:11 10:-31
left2:week	0:-21 2:-14 3:17 4:-26 5:-15 6:19 7:-9 8:-18 9:-31 10:11
left2:went	3:-8 6:-9 11:16
left2:were	0:16 1:-10 2:-27 3:10 4:28 5:-17 6:-32 7:-13 10:-24
left2:which	1:16 5:-9 7:-13 9:-23 11:14
left2:who	0:-35 5:-15 6:15 7:-22 8:-16 9:-27 10:17 11:-15
left2:whom	10:10
left2:wife	0:-9 4:-8 5:10 6:15 7:-16
left2:will	0:-16 3:14 4:19 5:-13 6:-14 9:-11 10:-22 11:-12
left2:woman	0:-10 3:-15 5:27 6:-15 7:-13
left2:women	0:-44 2:-11 3:-27 4:-30 5:-30 6:34 7:-48 8:19 9:16 10:12
left2:work	3:-14 6:-17 7:20
left2:worker	0:26 4:-8 5:-29 6:-11 7:11
left2:workers	5:-30 6:22
left2:would	6:-20 7:22 8:12
left2:wounded	3:-8 5:29 6:-21 8:-13 10:-10
left2:wounds	5:38 6:-33
left2:wrote	0:-29 3:-23 4:22 5:-22 6:24 7:-14 9:-10
left2:x	4:-8 6:-16 8:-16 10:22
left2:year	0:8 1:-12 2:-16 3:-29 4:-29 6:34 7:-37 8:-16 9:42 11:-34
left2:years	0:-18 2:20 3:-12 6:-10 9:12
left2:yesterday	0:-17 2:-9 3:22 5:-22 6:22 7:-33
left2:you	0:29 2:-11 4:-9 5:-16 6:25 7:-27 10:-25
left3:	0:-35 1:-14 2:-16 3:30 4:-48 5:-41 6:15 7:-22 8:-34 9:-42 10:27
left3:"	1:-15 2:-49 3:-53 4:18 5:-13 6:25 8:-24 9:-22 10:-71
left3:#	0:-11 1:-59 2:-55 4:29 5:-22 6:-14 9:20 10:-20 11:-23
left3:(	5:-21 6:24
left3:)	3:19 5:36 6:-30 7:-18 9:-20 11:-14
left3:*	0:10 10:-9
left3:,	0:11 2:-30 3:-31 4:14 6:-10 8:-21 10:-18 11:-41
left3:-	2:-13 3:35 4:-33 5:-42 6:43 8:18 9:-19 10:-21 11:-18
left3::	0:-16 1:-21 2:-31 3:-20 4:-25 6:-8 7:-14 8:9 9:13 10:14
left3:;	0:-17 1:-9 2:17 3:13 4:-21 6:-15 8:10 11:-36
left3:a	0:-33 1:-30 2:-37 3:-60 5:-24 6:53 7:-36 10:-75 11:20
left3:able	4:-10 8:22 10:-12
left3:about	4:17 10:-17
left3:according	0:-10 2:-8 4:22 5:-8 8:-8 10:-17
left3:added	3:23 5:-26 7:9
left3:admitted	0:-12 1:20 2:-17 4:-12 5:-21 6:12 7:-8
left3:afp	4:-10 5:-9 6:11 10:9
left3:after	5:22 10:-20
left3:agency	1:10 2:-8 3:17 7:-8 9:-33 11:28
left3:aid	4:-8 7:12
left3:air	6:9
left3:al	0:-8 2:-8 3:46 5:-19 6:-24 7:-16 9:-16 11:-36
left3:alone	0:-22 2:-8 4:-12 5:-8 9:8
left3:also	2:-12 5:-10 8:-17 10:18
left3:am	0:10 5:12 6:-8
left3:among	0:-9 2:-15 4:-31 5:-36 6:8 7:-30 10:11 11:13
left3:an	0:-25 4:22 6:9 10:-11
left3:and	0:-18 4:10 6:-26 7:-22 8:-29 9:12 10:-17
left3:another	6:19 7:-18
left3:ap	0:-27 10:28
left3:april	0:-10 3:19 5:-29 8:19 9:19 10:-12 11:-25
left3:are	2:-16 3:-39 4:11 5:-20 6:11 9:25 10:-22 11:-22
left3:area	3:8
left3:armed	5:13 6:-8
left3:army	0:23 6:-24 8:21 9:-13 10:-9 11:-21
left3:as	1:18 2:11 3:13 4:-10 5:-14 6:-8 7:-12 8:-23 9:-27 11:14
left3:association	10:9 11:9
left3:at	1:-11 2:-33 3:-21 7:24 8:26 9:-23 10:-36
left3:attack	4:31 10:-32
left3:attackers	0:13
left3:august	0:-19 4:22 7:-10
left3:authorities	0:-18 1:-16 2:-13 3:-32 4:-9 5:-20 6:9 8:18 9:12 10:-24 11:24
left3:back	0:-29 2:24 4:-9 5:-8 6:-20 8:19 10:-29
left3:be	4:11
left3:been	0:-42 2:11 4:-10 5:-28 6:14 7:41 8:-22 9:-10 10:-35
left3:before	8:22 10:-16
left3:between	3:-26 6:-8 9:12
left3:bodies	2:-8 4:-13 6:31 7:-10 8:-13 10:-14
left3:border	3:8
left3:but	3:-8 11:17
left3:by	0:-20 1:-8 2:-31 3:-16 4:-39 5:18 6:16 7:-23 8:-10 9:-27 10:-17 11:15
left3:came	2:19 3:-20 4:28 6:-8 7:-21 8:-29 9:-10 10:-25
left3:camp	7:10 9:11 11:-17
left3:can	2:-17 4:-22 6:21 7:12 8:-10 10:-9
left3:capital	6:8
left3:cases	3:-9 6:15 7:-9
left3:cent	11:10
left3:central	6:8
left3:centre	0:-13 3:9 4:-11 6:-29 7:-10 10:-23 11:25
left3:children	3:23 6:-13 7:-8 9:-20
left3:city	3:13 6:-10 7:-10
left3:civil	0:-23 3:24 6:-22
left3:civilians	4:-26 5:12 6:-9 10:17
left3:come	3:25 4:-23 5:-18 6:-29 8:-26 9:-14 10:33
left3:commission	6:-15 9:-12 11:9
left3:confirmed	0:-19 2:-12 4:31 5:-24 6:-14 7:8 10:-32
left3:conflict	6:12
left3:count	5:-10 6:25 9:-21
left3:country	0:-10 3:-23 4:15 9:20 10:-8 11:-13
left3:court	0:12
left3:cross	9:-9 10:15 11:-21
left3:daily	3:-13 5:-10 11:12
left3:davao	5:-8 6:13
left3:day	0:-16 1:22 2:-8 3:28 5:-14 6:-14 9:-16 10:-14 11:-25
left3:days	0:12 3:11 8:-10
left3:dead	2:-9 3:8 5:23 6:-10 7:-13
left3:deaths	3:-10 5:16 7:-12
left3:december	0:23 2:-8 3:-22 4:-12 8:-19 9:19 10:-9 11:-12
left3:defence	6:14
left3:denied	2:-12 4:-14 6:9 8:22 10:-16
left3:died	2:-10 7:-8 10:16
left3:displaced	3:9 6:-11
left3:district	0:10 8:-9 10:-14 11:17
left3:do	6:8 10:-8
left3:drones	6:9
left3:each	0:17 2:-24 3:-9 4:-31 5:-8 6:-26 8:21 11:-9
left3:earlier	0:-15 5:-13 6:18 7:-11 10:18
left3:earthquake	3:10
left3:eight	0:8 1:18 2:-10 3:-15 4:12 6:-21 7:-9 9:8 10:-27
left3:el	3:11
left3:eleven	6:15 7:-10 10:-10
left3:evening	5:-8 6:-21 7:21
left3:every	8:11 10:-11
left3:exchange	0:-8 2:-8 4:-20 6:-23 7:-10 8:34 9:-10 10:-14 11:-9
left3:family	5:9
left3:fighting	0:-8 5:31 6:-30 7:-11 10:-8
left3:figure	0:-12 3:23 6:-11 7:16 9:-14 11:-8
left3:fire	6:15
left3:first	0:9 1:-13 2:-24 3:11 4:-51 5:9 8:-33 9:-26 11:-32
left3:five	0:10 2:-22 3:-32 4:-16 5:-14 6:-17 7:32 8:25 9:-12 10:-44 11:-17
left3:followed	3:-27 7:-12 9:26
left3:food	0:14 4:-11 10:-11
left3:for	0:-8 1:-8 3:-28 4:12 5:-24 6:-21 7:42 8:-12 9:-32 10:-23 11:-8
left3:foreign	4:11 5:-8
left3:found	0:-16 5:-10 6:-35 7:23 10:18
left3:four	2:-38 5:-11 6:19 7:-25 8:-10 10:-11
left3:freed	8:-14 10:16
left3:friday	0:-12 6:30 9:-9 10:-22
left3:from	0:-8 2:-45 3:-33 4:38 5:-22 6:-10 7:-10 8:-21 10:-36 11:22
left3:gaza	0:-14 2:15 3:-17 4:-18 5:-21 8:25 10:-28
left3:given	2:23 6:-11 7:-11 10:-8
left3:go	3:-24 11:24
left3:gone	3:-27 4:-11 6:-36 9:-24 11:37
left3:government	0:-16 3:24 5:-17 6:-15 7:-13 8:8 9:-14 10:-19 11:8
left3:group	0:9 2:-15 4:17 10:-17
left3:guard	5:-10 6:-15 10:26 11:-22
left3:gunmen	0:16 10:-12
left3:h	4:-18 5:25 6:-22 7:-9 10:-9
left3:had	0:23 1:-18 2:-16 4:-41 5:-12 8:-32 10:-25 11:-35
left3:has	0:-49 1:16 2:-13 3:-14 4:-49 5:-43 6:18 7:-24 8:-31 10:25
left3:have	0:-46 1:-16 3:-26 4:-39 5:-18 6:15 7:14 8:-23 9:-33 10:24 11:-19
left3:having	0:-11 6:18
left3:he	1:-11 2:-23 4:-41 7:-13 8:-24 10:26 11:-22
left3:health	3:-8 6:25
left3:helped	2:-9 4:-32 5:-22 6:39 7:-14 8:-23
left3:her	0:20 2:-14 4:-21 5:-25 6:-21 8:-10 10:11
left3:his	0:-8 3:-14 6:-19 7:26
left3:home	3:25 8:21 9:-15 10:-20 11:-22
left3:homes	3:-11 11:11
left3:hospital	0:-12 3:-23 4:-18 5:28 7:-15 10:-28
left3:hours	3:-9 5:-21 6:34 7:-19
left3:houses	3:36 5:-15 6:-14 9:-16
left3:human	2:19 3:-15 7:24 9:-24 11:-14
left3:humanitarian	6:13 7:-10
left3:hurt	5:18 6:-9
left3:i	0:-48 1:-9 2:30 3:-37 4:35 5:16 6:-43 7:-43 8:-37 9:-32 11:22
left3:icrc	4:-14 5:-8 8:19 10:-9
left3:in	1:-38 2:-21 3:-26 4:10 6:15 7:-42 9:-20 10:-28
left3:indonesia	6:10
left3:injured	3:12 5:14 6:-25
left3:interior	3:8 5:-22 6:-11 7:-8 9:18 11:-13
left3:international	5:-8 6:12
left3:into	0:-18 2:-11 3:25 4:-23 5:-16 7:-18 9:-26 10:23 11:-12
left3:iom	3:-27 11:34
left3:is	2:8 3:-32 4:19 5:-30 6:-11 7:-16 8:-19 9:25 11:-31
left3:israel	0:-10 8:42 10:-42
left3:israeli	6:10
left3:it	0:12 1:-19 3:8 5:-9 6:8 7:-55 8:-40 9:-51 10:-18 11:-22
left3:its	0:16 2:17 4:-30 5:12 7:-8 10:-26 11:-12
left3:january	0:-19 7:25 9:-11 11:13
left3:july	0:-16 3:13 5:-12 6:-28 7:-11 9:-32 11:21
left3:june	0:-32 3:20 4:-9 6:31 7:-15 8:-12 9:-13 10:16 11:-8
left3:killed	0:27 1:27 3:-18 5:-24 6:-43 11:-9
left3:last	1:-18 2:-13 3:-36 4:-19 6:29 7:-32 9:25 10:-18 11:-18
left3:late	10:10
left3:later	0:-21 2:-23 4:31 5:-17 6:10 7:-28 10:-13
left3:least	0:-20 3:-23 4:24 5:-25 6:18 7:15 10:-11
left3:left	0:-9 3:-26 4:-25 5:-8 6:32 7:-12
left3:let	0:-20 2:13 4:-11 8:8
left3:level	3:12
left3:live	0:-16 4:-12 6:17 8:-8 10:12
left3:lives	0:-12 5:11 6:-16 7:17
left3:local	5:-16 6:34 7:-9
left3:lost	0:-11 4:-9 5:-9 6:9 7:16
left3:lower	0:24 3:-22 6:-18
left3:m	0:-12 2:-16 3:-11 4:-9 5:33 6:-28 7:-14 9:-21 10:-13 11:-13
left3:made	0:11
left3:management	3:9 6:8 11:-8
left3:march	0:9 3:-19 6:-14 9:22 11:-13
left3:may	0:19 3:-14 4:-8 5:-10 6:-22 7:25 9:-19 10:-8 11:-9
left3:media	0:-14 4:-17 5:-16 6:27 8:17 10:-33
left3:medical	0:-11 2:-12 5:17 8:-20 10:-11
left3:men	0:12 5:-12 7:-9 8:-14 10:-14
left3:migration	1:14 3:-18 4:-26 5:-10 6:-26 9:23
left3:military	2:-14 8:-9 9:-17 10:23
left3:million	11:16
left3:ministry	0:17 2:-15 3:-14 4:-12 5:-8 6:9 8:-28 9:19 10:10 11:-11
left3:minutes	4:10
left3:missing	3:8 6:21 7:-33
left3:monday	2:-13 4:-11 5:44 6:-44 10:-13
left3:months	0:12
left3:more	5:-14 7:9
left3:morning	3:26 6:-9 7:-8 8:-15 9:-20 10:15 11:-25
left3:municipality	6:-13 9:14
left3:my	0:13 2:-17 3:-13 4:8 5:-39 6:33 7:-23 8:19 10:-32
left3:names	6:-18 7:19
left3:near	0:-11 2:-13 5:-13 6:23 9:-8 10:13
left3:needed	5:-27 6:30 7:-16
left3:neighbouring	3:12 10:-8 11:-11
left3:network	6:8
left3:new	3:18
left3:nigerian	0:-14 3:12 4:15 10:-8
left3:night	0:-36 2:16 3:-14 4:19 5:-30 6:-20 7:-19 8:-8 9:24 11:-15
left3:nine	0:18 2:-10 3:-8 4:-16 5:-9 6:26 7:-8 8:-8 10:-15
left3:no	0:-16 3:-32 4:-12 7:20 9:32 10:-10
left3:north	3:23 6:8 9:-18 11:-18
left3:not	2:-16 3:-28 4:14 6:36 7:-17 9:-13
left3:november	0:-18 1:-8 3:29 4:-13 6:-19 7:-33 9:-8
left3:now	0:27 2:-16 3:-12 5:-17 6:-22 7:-14 10:-20
left3:number	0:35 3:-19 4:-16 5:-18 6:-30 7:24 8:-10 9:-18 10:-9 11:-29
left3:october	0:-17 1:-8 2:-10 3:-12 4:10 6:-18 7:-16 8:10 11:13
left3:of	1:16 2:-21 3:9 4:-9 5:22 7:-44 8:-9 9:-48 11:12
left3:off	0:-10 2:-13 4:11 5:-14 6:-12 7:21 8:-9 10:-14
left3:office	0:-19 3:-8 4:12 6:22 7:-10 8:20 10:-24
left3:official	3:-33 4:-27 5:-23 6:14 7:-10 9:-8 11:26
left3:officials	3:-25 5:-8 6:-12 9:23
left3:on	0:16 1:-9 2:-33 3:-8 4:-62 5:-8 8:8 9:15 10:23 11:-44
left3:one	0:-13 3:10 5:9 6:-23 7:24 8:14 9:-15 10:-47 11:-21
left3:open	6:-11 9:-36 10:24 11:-18
left3:operation	0:-12 4:-9 6:17
left3:or	3:11 5:14 6:-11
left3:other	0:-10 2:-10 3:-13 6:-11 9:-11 11:15
left3:others	6:8
left3:our	0:34 2:-14 6:-28 7:-25 8:-8 9:-9 10:-19 11:-15
left3:out	0:10 2:22 4:-8 5:9 6:-17 10:-29
left3:over	2:-8 4:-15 5:12 6:10 8:17 10:-26
left3:own	0:-12 2:-18 4:-19 5:26 6:-26 7:-9 8:-26 9:-13 10:26
left3:pakistan	5:-16 6:24
left3:partners	0:-10 6:-9 7:14 9:-11 11:-8
left3:passengers	6:-14 10:15
left3:past	3:29 5:-32 6:19 9:-26 10:-18
left3:peace	0:-8 6:13 11:12
left3:people	0:25 1:-11 2:-19 3:28 4:8 5:44 6:-31 8:-11 9:-44 10:-31 11:-18
left3:police	0:-14 2:-10 4:-17 5:-27 6:13 7:9 8:-10 10:18
left3:post	0:9 5:-11 6:11 10:-12
left3:press	5:22 6:-19
left3:prison	6:15
left3:province	7:10 11:-9
left3:public	3:-13 9:14 11:-8
left3:put	3:26 6:25 7:-25 9:-16 11:-19
left3:quake	6:10
left3:reached	3:12 9:-8
left3:red	2:-22 4:-11 6:15 8:-10 10:17
left3:refugees	3:16 11:-28
left3:region	0:-20 2:-10 3:29 4:-8 5:-22 7:-8 10:-18
left3:relatives	3:13 7:9 9:-12
left3:rest	4:9 5:-9 6:14
left3:reuters	0:-20 4:-28 5:-13 8:-22 10:35
left3:rights	4:-10 6:9 8:-13 10:14
left3:road	3:15 5:12 6:-14 9:-11
left3:room	3:-18 4:-9 6:-8 7:-9 9:20
left3:russia	6:9
left3:s	1:-8 2:18 3:-27 5:-13 6:-35 7:11 8:-15 9:42 10:-35 11:-30
left3:said	2:-9 3:14 4:-15 5:-14 6:22 7:-16 8:-29 10:-13
left3:same	2:-17 3:-13 4:-8 6:-9 7:17 10:8
left3:saturday	6:11
left3:says	0:31 2:-26 3:-9 4:22 5:-9 7:-31 9:-27 10:-16 11:12
left3:search	6:-8 7:9
left3:second	0:-11 3:-18 5:-11 6:-10 8:-13 10:25 11:-13
left3:security	6:14 11:14
left3:september	0:15 2:-9 3:-28 4:-25 5:-10 6:12 9:24 10:-18 11:-10
left3:service	5:-8 6:9 10:8
left3:set	8:11 10:-11
left3:seven	0:-18 2:-17 4:-11 5:-10 6:27 7:-15 10:8
left3:she	0:29 3:-34 4:-10 5:14 6:-23 7:-11 8:-10 10:-16 11:-17
left3:shot	0:-22 2:-33 4:-11 5:35 6:-42 10:15
left3:since	0:19 1:-16 2:-19 3:23 4:-40 5:-40 6:14 7:-32 8:21 9:-20 10:-40
left3:six	0:34 2:-15 3:23 4:-17 6:-19 7:-33 9:-8 10:-28 11:-15
left3:sixteen	0:-9 2:-8 4:18 5:-10 6:18 10:-20
left3:so	0:-12 2:-24 3:-33 4:23 5:-16 6:-37 7:-25 8:-17 9:34 11:-19
left3:social	0:-13 4:-9 5:-18 6:30 10:-8
left3:soldiers	0:23 4:13 5:11 6:-27 8:-14 10:-23
left3:some	5:-10 11:16
left3:south	3:-20 5:-22 6:35 7:-13 11:-10
left3:southern	4:-9 6:9 10:8
left3:staff	5:11
left3:state	0:-17 4:-10 7:11 10:10
left3:stations	3:-14 5:-15 6:20 7:-14
left3:still	3:12 4:-22 5:11 7:9
left3:sudan	3:-22 9:19
left3:sunday	0:-16 2:-8 4:-14 5:23 7:-20 10:-15
left3:taken	0:-12 3:-22 6:-16 9:24 11:-11
left3:team	0:31 5:-10 6:-18
left3:teams	0:13 3:15 4:-28 5:-23 6:-31 7:-9 8:-18 9:12 10:12 11:-26
left3:tell	0:28 2:-12 3:14 5:-21 7:-8 10:-25
left3:tells	6:8
left3:ten	0:-13 2:9 4:17 6:-15 8:8 10:-29
left3:term	3:-14 4:19
left3:than	0:-11 3:-33 4:11 5:-12 6:-14 7:-10 9:-9 10:-9 11:25
left3:that	0:-53 1:-18 2:-22 4:-15 5:-20 6:18 7:-8 8:14 9:9 10:21 11:-24
left3:the	0:-31 3:-23 5:-15 6:19 9:-23 10:-16 11:-56
left3:their	2:12 4:-20 5:12 6:-37 7:-8 8:-8 9:28 11:-33
left3:them	0:9 2:-13 3:13 4:-8 5:51 6:-48 7:-9 8:-22 11:-12
left3:then	0:14 4:-20 5:-11 6:-26 7:25 10:-11
left3:there	0:-37 1:-11 2:-35 3:32 4:30 5:-29 6:-16 8:-23 9:-24 10:-37 11:12
left3:they	0:36 1:23 2:-26 3:-34 4:-61 5:9 7:-36 9:-29 10:-12
left3:thirteen	6:8
left3:this	2:-8 4:-28 6:-15 7:-21 8:-24 9:16 10:24 11:-11
left3:those	0:20 3:-26 4:-23 7:24 8:-20 9:-11 10:-17
left3:three	0:-43 2:-21 3:-20 4:13 5:12 6:-24 8:-40 9:21 10:23
left3:thursday	0:-20 3:-12 4:-8 5:-18 6:-13 8:-30 10:38 11:10
left3:to	0:-45 1:-18 2:8 3:-14 4:-75 5:-26 6:19 7:17 8:11 9:-8
left3:today	0:-8 3:16 4:11 6:-9 9:-14
left3:told	2:34 3:-30 4:13 5:12 6:-64 8:15 9:-18 10:-34 11:-20
left3:toll	3:-8 5:-12 6:39 7:-35
left3:took	0:-10 3:-11 5:8 6:16
left3:tuesday	0:36 2:-25 3:26 4:-30 5:-16 6:-33 7:-22 11:-16
left3:twelve	0:11 3:15 5:8 6:-12 7:-10 10:-9
left3:two	0:10 2:26 3:-42 4:-26 5:-36 6:24 7:8 10:-33 11:-17
left3:unaccounted	3:23 6:-13 7:-22
left3:under	3:11 4:-8 5:-30 6:29 7:-10
left3:unhcr	3:-22 6:-19 9:26 11:-21
left3:union	4:-8 6:16
left3:united	0:-21 3:16 4:22 9:-11 10:-13
left3:up	2:13 5:-14 6:-22 7:19 10:-11
left3:us	2:-16 3:22 5:-13 6:-25 8:-23 9:-8 10:26
left3:victims	6:10 10:9
left3:village	6:9
left3:volunteers	5:8
left3:war	0:25 1:-21 2:-10 3:15 4:-16 6:16 8:16 9:-35 10:-8 11:-27
left3:was	2:-15 3:-46 4:23 5:22 6:-21 7:-21 8:-11 11:16
left3:we	0:-42 1:-10 2:-26 3:-22 8:-9 9:-26 10:15 11:-13
left3:wednesday	4:-16 10:18
left3:week	0:-43 2:38 4:19 6:-26 7:-34 9:22 10:-45 11:-36
left3:weeks	0:-32 2:-13 3:15 4:-35 5:-10 6:-12 8:-9 10:28
left3:went	4:-27 5:-15 6:9 8:27 10:-30
left3:were	0:-14 1:-10 2:-56 3:14 4:-29 6:15 8:-13 9:-12 11:-13
left3:west	3:22 6:9 9:-23
left3:where	9:13
left3:which	0:16 4:-9 6:-13 7:11
left3:who	0:22 2:-13 4:-16 5:-29 10:20 11:8
left3:whole	3:-18 6:24 9:-18
left3:whose	5:-12 6:21 7:-12
left3:will	2:14 4:-8 7:-14 9:17 10:-14 11:-11
left3:with	0:-10 2:-11 3:-9 5:-26 6:38 7:-35 8:-10 10:20 11:-17
left3:without	0:-11 4:21 6:-9 10:-18
left3:women	0:-10 5:19 7:-12
left3:workers	3:-16 5:19 6:13 7:-17 10:-10
left3:would	0:-18 2:-22 3:-19 4:-13 5:-8 6:25 7:-11 10:17
left3:wounded	2:-14 5:-15 8:15
left3:year	0:-14 1:-20 2:12 3:8 4:-9 5:-11 9:-16 10:-8 11:-12
left3:years	0:-16 2:18 3:22 4:-21 5:-16 6:8 7:-19 9:-23 10:-15
left3:yesterday	3:15 4:-8 5:-8 6:-31 7:31 11:-16
left3:|	0:-34 1:-12 2:-11 4:-33 5:54 6:-112 7:30 8:-19 9:-63 10:-29 11:-73
left3:—	0:-8 3:25 5:-27
left3:•	6:18 11:-13
many	0:34 1:-67 2:-36 5:-31 6:11 7:-25 9:-39 11:-29
mostly:abducted	0:24 1:-12 3:-11 4:-38 5:44 6:-13 7:-28 8:-67
mostly:aid	1:-65 2:-27 3:-32 4:24 5:-31 6:-8 7:-14 9:21 10:-39
mostly:allocated	2:-9 3:-12 5:-12 6:21 7:-16
mostly:casualty	0:-29 2:-28 4:-32 5:17 6:24 8:-75 9:-16 10:-40 11:-67
mostly:delivered	6:23 9:-18 11:-9
mostly:displaced	0:19 2:-8 4:-35 5:-45 6:14 7:-31 8:-55 9:-49
mostly:displacement	2:-42 3:-50 4:-12 5:-13 7:-45 8:8 10:-37 11:32
mostly:held	0:-56 1:-9 5:38 6:-18 7:-21 8:-21 9:-9 11:-11
mostly:hostage	1:-23 3:-55 4:16 5:-8 6:-25 8:8 9:-45 11:-64
mostly:injured	0:-18 1:-27 2:-52 3:13 4:17 6:-15 7:-35 8:-30 10:-9 11:20
mostly:killed	0:-19 1:-12 2:-24 3:-10 4:-22 5:16 7:9 8:-33 9:-19 10:-14 11:-73
mostly:missing	0:48 1:-28 2:-48 3:-65 4:-31 5:-21 6:-25 7:22 8:-30 9:-55 10:21 11:-47
mostly:pledged	0:-58 1:-18 2:-22 3:-35 4:22 5:-41 6:38 7:-14 8:12 10:-35 11:-15
mostly:prisoners-exchanged	0:-63 1:9 2:-20 3:-22 4:-20 5:-48 6:-35 8:38 9:-26 11:-15
mostly:refugees	2:21 3:-14 6:-24 7:10 9:11 11:-19
mostly:released	0:34 4:-19 6:21 8:-20 10:-35
mostly:returned	0:-25 2:-34 3:-22 5:-15 7:-31 8:28 9:-23 10:-20 11:12
near:abab	3:11 4:-11 8:-11 10:16
near:aban	0:-13 2:23 3:26 6:-44 10:30 11:-16
near:abba	11:8
near:abde	3:8
near:abdi	3:14 6:-8
near:abdu	0:53 1:-13 3:-30 4:-16 5:-37 6:-43 7:16 8:-27 9:-24 10:-18 11:-26
near:able	3:-24 4:-13 5:10 6:-16 8:9 10:-28 11:26
near:aboa	0:15 2:-31 4:35 5:-21 6:-21 8:-24 10:-42
near:abou	1:-25 2:-41 5:-34 6:-29 7:-29 8:-11 9:26
near:abov	0:-10 6:27 7:-19
near:abro	0:-31 3:-10 4:-9 5:35 6:-11 7:-15 8:-8 9:-31 10:-20 11:38
near:abse	4:11
near:abu	0:-11 2:8 3:23 5:-30 8:-8 9:-21 11:-8
near:acce	0:-11 2:-16 3:-11 4:15 5:-20 7:-19 8:18 10:-24
near:acci	0:-9 1:-13 3:-13 5:-26 6:36 7:-9
near:acco	0:-24 1:-13 3:-27 6:12 7:13 8:-52 9:-15 10:-63
near:accu	0:16 2:-11 3:-12 4:16 5:-13 6:-14 8:-20 10:-21
near:aceh	0:-22 1:17 3:-17 5:-14 6:-36 7:-23 9:34
near:ackn	0:34 1:-8 3:16 5:-35 7:-35 9:-24 10:-16 11:-11
near:acle	3:-14 5:-10 6:35
near:acro	0:-36 1:-12 2:-20 3:-40 4:-28 5:24 6:-25 7:-27 8:14 9:44 10:29 11:-41
near:acti	0:-29 2:-16 4:-32 5:-9 6:33 8:-16 9:-34 11:-10
near:add	0:-14 4:-21 8:22 10:-13
near:adde	0:9 2:-42 3:11 6:11 8:-18 10:-34 11:-11
near:addi	0:-8 2:-25 5:13 6:-22 7:-20 9:-20 10:12
near:adds	0:38 2:13 3:22 4:-35 5:-34 6:-53 7:-25 8:-17 9:-9 10:-31 11:-22
near:aden	0:-23 4:-11 5:-11 6:-8 8:32 10:-23 11:-22
near:adf	2:-9 6:14
near:adjo	3:34 5:-28 6:-22 9:-8
near:admi	0:-28 1:10 2:-45 3:-38 4:-43 5:65 6:-9 7:-48 8:-19 9:-55 10:-14 11:-45
near:adre	3:-25 5:10 9:28 11:-13
near:adul	5:-10 6:22 7:-13
near:advi	3:13 9:-9
near:affe	0:-12 3:-20 5:-8 9:25 11:-10
near:afgh	0:-10 2:-8 3:-8 4:-8 6:9 7:-27 8:17 9:-12 10:-14
near:afp	1:-9 2:-13 3:-15 5:-23 6:33 7:-23 8:12 10:-26 11:-9
near:afri	3:-22 4:-11 5:-21 6:34 7:-13 9:-8 11:-16
near:afte	1:-40 2:-74 3:-26 5:-13 6:11 7:-43 8:20 11:-15
near:agai	0:-16 1:-16 2:-25 3:-65 5:28 6:-38 7:-32 8:-39 9:29 11:29
near:age	2:-34 3:-10 4:-19 5:-18 6:43 7:-9 10:13
near:aged	0:-27 2:-15 4:-19 5:25 6:-13 7:-10 8:-17 10:22 11:-11
near:agen	0:-46 2:8 3:-21 4:-16 5:11 6:-46 7:-14 8:-29 9:21 11:16
near:aggr	5:12
near:ago	0:-55 1:-12 3:16 4:23 5:21 6:-59 7:17 8:-17 9:-27 10:19 11:-14
near:agre	0:-29 2:-16 3:-24 4:15 5:-25 6:-31 7:-32 8:19 9:-9 10:16 11:-10
near:agri	0:-9 5:-20 6:38 7:-32
near:agui	0:27 5:-11 6:-23 10:-12
near:ahea	11:15
near:aid	1:-11 2:-12 4:-32 5:17 6:-21 9:12 10:-34 11:-22
near:aide	0:-25 2:-24 4:25 5:-8 6:-17 8:14 10:-30
near:aime	2:-9 6:15
near:air	0:-10 2:-8 3:-11 5:-17 6:44 7:-23 11:8
near:airl	0:-9 5:22 6:-13 10:12
near:airp	6:21 7:-18 10:10
near:airs	1:-8 3:-14 6:-10 9:20
near:airw	5:10 6:-8
near:aita	6:13 7:-11
near:alam	3:11 6:15 11:-9
near:alep	3:8 5:-12 6:22 7:-12 9:-21
near:aler	3:12
near:alge	10:12
near:ali	3:-8 5:9 11:10
near:aliv	1:-13 2:32 3:-38 4:10 5:8 6:-23 7:-8 8:-50 9:-15 11:-17
near:all	1:-28 2:-11 3:22 4:9 5:-47 7:-11 8:-9 9:-25 10:18 11:-31
near:alle	0:11 3:18 4:-9 6:-9 9:-11 10:-11
near:alli	0:-26 3:-10 4:26 6:-9
near:allo	0:-38 2:-10 3:-30 4:-11 6:-33 7:-16 8:-16 9:11 10:28
near:almo	5:-24 6:31
near:alon	0:-34 1:25 2:-10 3:9 4:-36 5:-13 7:-22 8:-29 9:-20 10:17 11:-14
near:alre	0:-45 1:17 2:-30 3:33 4:-9 5:-44 7:-47 8:-17 9:12 10:14 11:-49
near:also	0:-36 1:-17 2:-40 3:-39 4:13 5:31 7:-11 8:-28 9:19 10:10
near:alth	6:-15 7:15
near:alto	4:-15 5:-22 6:25 7:-19 8:20 10:-19 11:-18
near:alua	0:13 3:23 6:-13 9:-21 11:-16
near:amba	6:20
near:ambu	2:-32 4:-11 6:28 7:-9 8:27 10:-35
near:amer	2:-38 5:-12 6:14 7:24 10:-23
near:amha	3:-28 4:-10 5:-10 6:-13 8:-19 9:28 10:9
near:amir	5:-12 6:24 7:-13
near:ammu	0:8 4:-9 10:8 11:-8
near:amne	6:8
near:amon	0:16 1:-48 2:-88 4:-30 5:-11 6:-11 7:-14 8:26 9:-49
near:amou	1:23 3:-16 5:-8 6:-19 7:-10 11:18
near:ampu	0:-9 3:-16 4:-21 5:32 6:-20
near:and	2:-59 4:-18 7:-20 8:16 9:-26 10:-8 11:-26
near:anda	4:-9 5:-13 6:28
near:andr	2:-23 4:-22 5:18 6:-15 8:-20 10:27
near:ango	4:-12 5:-11 6:-11 7:17
near:anno	0:-17 2:-25 4:-35 6:11 7:-8 8:8 10:22
near:anot	0:-33 1:-19 2:-46 3:21 4:20 6:-15 7:15 8:-38 9:-22 10:-29 11:-10
near:answ	0:21 2:-13 3:-10 4:12 5:-31 6:-41 7:15 10:-31
near:anti	0:-14 5:11 6:19 7:-8 10:-8
near:any	3:32 4:-10 9:-24 11:-9
near:apar	0:-16 2:-12 4:-23 5:20 6:17 7:-32 10:-11
near:apie	4:-9 6:-8 8:15 10:-13
near:appe	5:8
near:appr	0:11 4:-10 9:-17 10:-9 11:18
near:apri	0:13 1:-10 2:-15 3:-16 4:-23 5:-39 6:9 7:-33 8:31 9:22 10:-25 11:-13
near:arab	3:-11 5:-17 6:25 7:-16
near:arak	0:21 3:-18 6:-11 8:23 9:8 10:-24 11:-23
near:are	0:-65 1:-76 2:-28 3:33 4:22 6:-75 7:27 9:-22 10:-11 11:-46
near:area	0:-17 2:8 3:-18 5:11 6:9 7:-30 9:-26 10:-19 11:17
near:arge	0:-9 5:-11 6:22
near:argu	6:19
near:arm	0:-18 2:-33 4:-24 5:28 6:-32 7:-8 8:27 10:-45 11:-20
near:arme	0:-35 1:-12 2:-36 3:-57 4:29 5:-20 6:-34 8:29 9:26 10:-28 11:-26
near:armo	0:-15 3:17 6:9
near:army	1:-12 4:-86 5:-25 6:37 7:-39 8:-16 9:-29 10:31 11:-15
near:arou	1:-13 2:-33 3:16 4:-41 5:-25 6:30 7:-14 8:-26 9:-74 10:15 11:14
near:arre	0:-49 2:-24 4:-35 5:-15 6:33 7:32 8:-8 10:12
near:arri	0:12 1:-15 2:-35 3:-51 4:-59 5:-11 6:-33 8:-35 9:33 10:-77 11:46
near:arti	0:-14 1:23 4:-11 6:-12 7:-16 9:-12 10:-10
near:ash	5:16 6:-15 11:8
near:asho	0:-9 2:-10 4:-27 5:-14 6:-10 7:22 10:20
near:aske	0:-8 3:-16 4:37 6:-42 8:-45 10:-28 11:-24
near:assa	3:-21 5:-21 6:8 7:13 9:-12 11:16
near:asse	0:-20 1:31 2:25 3:-19 5:-12 6:-42 9:-23 10:-13 11:21
near:assi	0:12 2:19 4:-9 6:-10 8:-13 10:-9
near:asso	0:26 2:-14 3:-15 4:24 5:-21 7:-27 9:-8
near:atla	3:-13 4:-9 5:-20 6:27 7:-8 9:-10
near:atta	1:-13 2:-69 3:12 5:14 6:51 7:-21 8:-26 10:-59 11:-24
near:atte	0:-9 4:-19 5:40 6:-41 7:-17
near:attr	3:-16 4:-19 5:-23 6:34 10:-9
near:aug	4:-22 8:-12 10:22
near:augu	1:-13 2:-21 3:19 4:-31 5:-40 6:21 7:-40 8:-49 9:-51 10:21 11:13
near:aust	0:-30 2:-9 4:16 5:-9 7:22 8:-9 10:-30
near:auth	1:-25 2:-36 4:-62 5:9 6:-16 8:17 9:10 10:13
near:autu	0:-13 9:-12 10:19
near:aver	3:-30 6:-35 7:-8 9:35 11:-10
near:awar	5:9
near:away	0:52 1:-12 3:-30 4:-42 6:-81 7:9 8:-52 9:-21 10:28 11:-35
near:awda	5:-9 6:14
near:axis	4:17 10:-10
near:azer	0:-17 2:-10 4:15 5:-12 7:14 9:-12 10:-20 11:-11
near:baba	0:-10 4:14 6:-10
near:babi	0:-22 3:30 4:-22 5:-18 6:-10 7:-13 9:-14 10:-8 11:-8
near:baby	5:13 6:8 7:-12
near:back	0:-72 1:-36 2:30 3:-50 4:-59 5:-45 6:-55 7:-91 8:-34 9:-40 10:60 11:85
near:badl	0:-11 3:-11 4:-19 5:31 6:-13 7:-32
near:badu	0:-14 3:12 4:-15 5:-53 6:21 7:13 9:-26 10:-12 11:-23
near:bagh	0:-8 3:-8 10:-15 11:23
near:bags	6:10
near:baid	3:24 6:9 9:-23
near:baku	0:-9 2:-11 3:-28 4:23 5:-11 6:-12 7:-17 9:14 10:-13
near:bala	5:11 10:-8
near:bali	3:9 5:-11 9:-13 11:8
near:balo	0:13
near:bama	0:17 3:28 4:-9 6:-14 8:23 10:-27 11:-33
near:bamb	5:21 6:-21
near:band	0:-33 1:-9 2:-25 3:-27 4:39 6:-14 7:-31 8:-11 9:-13 10:-18 11:-10
near:bang	0:-11 3:-50 4:13 5:-24 6:-36 7:-27 8:-21 9:54 10:18 11:-40
near:bank	0:-13 3:-15 5:-17 6:13 7:-10 9:20 11:-16
near:bann	0:10 10:-8
near:bara	3:21 5:-18 7:-9 9:-18 11:8
near:bare	0:-27 2:-24 5:-31 6:21 8:-8 9:-9 10:26
near:barg	6:8
near:base	0:32 2:-9 4:-30 7:-19 8:-9 9:-17 10:-23 11:-17
near:bash	9:-8 11:8
near:basi	0:-10 3:10 6:8 11:-9
near:bask	5:-9 6:11
near:bass	4:-8 6:21
near:bata	0:8 4:-8
near:batc	10:11
near:bay	6:12
near:beac	2:15 4:-16 5:-9 10:-12
near:bear	0:28 3:-10 4:-15 5:-19 6:-16 7:-15
near:beat	0:-48 2:15 4:-43 5:58 6:-38 7:-35 8:-13 10:-40
near:beca	0:-48 1:-12 2:-11 5:33 6:-52 7:-19 8:-31 9:-34 10:11 11:9
near:beco	0:20 2:-8 4:23 6:-31 10:-28
near:bed	2:-9 6:8 7:-11 8:-16 10:-24 11:-11
near:bedo	0:-40 2:-10 3:27 4:-40 5:-18 6:34 7:-14 8:16 9:-15 10:-51 11:-24
near:beds	0:19 3:11 9:-10 10:-10
near:been	0:20 1:-20 2:-25 4:-35 6:-16 9:-47 10:34 11:-51
near:befo	0:-59 1:-17 2:-10 3:9 5:-14 6:10 7:-55 8:19 11:-32
near:bega	1:-9 2:-21 3:-12 4:-44 5:-30 6:38 7:-13 8:-17 9:-21 11:14
near:begi	3:-8 4:-10 5:-15 6:-14 7:24 9:-21
near:begu	0:-13 3:-15 5:-14 6:-30 7:29
near:behe	0:8 1:-19 4:-11 5:-26 6:10 10:-15 11:-11
near:behi	0:-18 2:-32 4:41 5:-24 6:21 7:-26 8:-8 9:-9 10:-42
near:bein	0:-15 1:-10 2:-26 3:-26 5:29 7:13 8:26 9:-16 10:-37 11:-20
near:beka	5:-31 6:32
near:bela	0:-39 2:-12 4:-28 5:-19 6:-38 9:-8 11:37
near:belg	3:-33 5:24 6:25 7:-15 8:-10 9:-35 11:-30
near:beli	1:-17 3:-17 4:34 5:-51 7:9 8:-32 9:-37 10:11 11:-38
near:bell	0:-13 2:-12 3:12 4:-16 6:-13 9:-14 10:16
near:belo	1:-11 2:-40 3:-9 4:-33 5:-35 7:35 8:36 9:-17 10:-53 11:-8
near:bene	3:17 5:-12 6:14 7:-14
near:beni	4:-12 5:22 6:-21 7:-8 8:-15 10:15
near:benu	0:10 2:-9 4:-14
near:besi	0:-39 2:-34 4:23 5:21 6:-37 7:33 8:-9 10:-30
near:betw	0:29 2:-32 3:8 4:-47 5:-36 6:-20 7:-23 8:-25 9:-23 10:17
near:beyo	5:-16 6:24
near:big	6:14
near:bigg	3:-11 8:12 9:20 10:-10 11:-11
near:bill	6:-14 7:18
near:bint	5:10
near:bira	6:13
near:birt	2:-15 6:28
near:bish	0:-34 2:-17 3:-25 4:-42 5:-27 6:-33 7:25 8:-11 10:54 11:-22
near:blac	6:9
near:blam	5:-11 6:14
near:blan	3:16
near:blas	5:26 6:-8 7:-24
near:blaz	3:21 6:17 7:-12 9:-15 11:-10
near:bloc	3:33 5:-28 9:-15 11:-8
near:bloo	5:-12 6:16
near:blue	0:-11 3:-9 4:-20 5:30 6:-27 10:-24
near:boar	0:19 2:-35 3:-16 4:-65 5:17 6:-14 9:-11
near:boat	0:-24 1:-11 2:-18 3:19 4:-22 5:-25 7:26 8:-14 9:-27 10:-12 11:-18
near:bodi	0:-50 1:-21 2:17 3:-25 4:-39 5:-41 6:30 7:17 8:-53 10:-21
near:body	0:20 2:-14 5:-16 6:28 7:-23 8:-33 10:-12
near:bogo	3:-9 4:-16 5:12 6:-11 10:16
near:boko	0:8
near:bola	10:11
near:boli	3:-10 5:20 7:-23
near:bomb	5:-13 6:26
near:bone	0:-18 3:-12 4:-19 5:40 7:-34 10:-19
near:book	3:-20 4:-32 5:-32 6:14 7:22 9:8 10:-9 11:-40
near:bord	0:8 1:-16 2:-24 3:-44 4:-36 5:-36 6:-19 7:-39 8:8 9:11 10:27 11:-12
near:bore	5:-26 6:25
near:born	3:-8 6:19 10:8
near:bosa	0:-33 4:-13 5:-13 6:-19 7:-20 10:40
near:bosn	6:10
near:both	0:-47 2:-10 3:-14 4:-16 5:23 6:18 7:-20 8:-13 9:-25 11:-8
near:boug	0:-12 2:-9 6:-27 10:28
near:bowl	3:17
near:boy	0:10 2:13 4:-21 5:27 6:-30 7:10 8:-14 10:-12
near:boys	0:-30 2:-17 3:-21 4:-26 5:-32 6:30 7:-12 8:22
near:bran	0:-33 4:9 6:26
near:brea	0:-27 3:-19 4:21 5:-38 6:35 7:-39 8:-8 10:-17 11:-10
near:brid	0:-12 3:-32 4:-15 6:-8 9:28 10:14 11:-22
near:brie	6:-8 8:14
near:brig	3:-10 4:-12 5:-8 6:37 7:-14 10:-12 11:-18
near:brin	1:-10 2:-23 3:-18 5:-15 7:-31 8:-12 10:19 11:12
near:brit	0:-15 3:-25 4:-8 5:-29 6:45 7:-25 9:-12 11:-8
near:broa	0:13 5:-20 6:24
near:brok	0:-44 2:-41 3:-32 4:-51 5:38 6:-28 7:-10 8:29 9:-11 11:-25
near:brot	0:-15 3:-22 4:-55 5:-54 6:76 7:-46 8:17 9:-14 10:-42 11:-16
near:brou	0:-61 1:-19 2:-22 3:18 4:-63 5:13 6:-8 7:-28 9:19 11:-43
near:brui	5:18 6:-17
near:buch	3:-11 5:33 6:-24 8:-14
near:buil	0:-9 2:-19 3:11 4:-25 5:-38 6:38 7:-28 8:-8 10:-15 11:-23
near:buka	3:13 9:-11
near:bulg	0:-36 2:-29 4:22 5:21 6:-42 7:-10 8:-9
near:bull	0:-11 2:-15 3:-22 4:-12 6:16 7:-17 8:-20 10:-27 11:-9
near:bure	3:-20 5:-11 6:-17 9:25 11:-14
near:buri	0:-37 1:-19 3:-19 4:-52 5:-51 6:72 7:-49 8:-15 9:-19 10:-27 11:-12
near:burk	0:-31 2:20 3:10 4:-18 6:-21 9:8 11:-13
near:burn	1:-21 2:-53 4:-39 5:13 6:26 7:-39 8:-23 9:-29 10:-43 11:-20
near:buru	2:-8 3:-53 6:-30 7:16 9:70 10:-12 11:-60
near:bury	0:-17 2:-14 4:-12 5:-23 6:34 8:-15 10:-20
near:bus	0:21 2:-29 3:-31 4:20 6:16 7:-28 8:-9 10:-35 11:-8
near:buse	2:-13 3:-37 4:-8 5:-11 6:21 8:-11 9:-11 11:36
near:bush	0:20 5:-16 6:-22 8:-12 10:-11
near:busi	3:-11 5:-15 6:-29 7:30
near:but	0:21 1:-12 2:-33 3:-9 5:9 6:-24 7:15 8:-15 9:-47 10:-42 11:25
near:byst	0:-8 4:-19 5:23 6:-16 7:-10 10:-10
near:cair	4:-8 6:13 7:10
near:calc	6:-13 7:17
near:cali	3:10 5:11 6:-10
near:call	0:-11 1:-9 2:23 3:-15 4:-25 5:-45 6:-26 7:29 8:-14 9:-20 10:-18 11:-12
near:camb	3:18 4:13 5:-12 6:-13 9:-17 11:-8
near:came	0:-51 1:-31 2:-8 3:-26 5:-25 6:-48 9:12 10:38 11:10
near:camp	0:-62 2:-21 3:52 4:-57 5:-15 6:-64 7:-25 8:-35 9:14 10:21 11:-18
near:can	2:-25 3:14 4:-35 5:-36 6:42 8:-11 9:-22 10:-19 11:-28
near:cana	3:19 9:-12
near:cann	3:11 4:-15 5:-12 6:-38 7:39 9:-9 11:-10
near:cano	6:9
near:cant	0:-9 2:-8 4:-20 5:-33 6:40 7:-13 10:-18
near:capi	5:15 6:-13 7:-10 9:-12 11:11
near:caps	3:-9 6:28 7:-23
near:capt	0:9 1:-17 2:25 3:-38 4:15 5:-47 6:-86 8:63 9:-25 10:-41 11:-22
near:car	0:-12 2:-14 3:-25 4:-21 5:8 6:9 7:-16 8:-8 10:22
near:cara	0:-9 4:19 5:-8 10:-18
near:carb	5:35 6:-32
near:card	0:36 3:-10 4:-18 6:-20 9:-9 10:-12 11:14
near:care	0:-12 2:-16 3:-10 4:-36 6:-22 7:-35 8:-26 10:44 11:-9
near:carl	5:-10 6:20
near:carn	6:12
near:carr	0:40 1:-24 2:-19 3:-34 4:-55 5:-14 7:-16 10:-18 11:-28
near:cars	6:8
near:cart	0:18 4:-9 6:-15 10:-8
near:case	0:15 2:-8 3:-18 5:-18 6:26 7:-8 9:-14 10:-19 11:-14
near:cast	0:-14 3:13 4:-18 5:-37 6:39 7:-19 10:-10
near:casu	1:20 2:-11 3:-9 4:-8 7:-21 8:-15
near:cata	0:-10 3:12 4:-8 7:8 8:-11
near:cate	0:-27 4:-22 6:12 7:21
near:cath	0:28 2:-13 4:-27 5:-19 6:-22 8:-18 9:-10 11:-8
near:catt	0:20 4:14 5:31 6:-27 8:-9 10:-26
near:cauc	0:17 5:-10 10:-14
near:caug	6:18
near:caus	1:27 5:-8 6:-18 7:-9 8:-11 10:-8
near:cave	0:-17 5:-10 7:-8 10:17
near:ccor	4:-14 6:33 7:-27 10:-16 11:-14
near:ceas	0:21 1:27 4:-15 5:-20 6:-14 8:-19 10:11
near:cebu	3:-14 5:27 10:-10 11:-9
near:cell	0:-54 1:-10 2:34 3:-16 4:52 5:-32 6:-77 7:-25 8:-19 9:-14 10:-45 11:-12
near:ceme	2:-22 3:-18 4:23 5:-27 6:12 7:-16 8:-9 10:-31
near:cens	1:-13 3:-13 4:-15 6:-20 7:28 9:-17
near:cent	0:-46 2:-36 3:48 4:-35 5:10 8:9 9:-36 10:-35 11:15
near:cert	0:-11 2:-11 4:22 5:-15 6:13 8:-8 10:-18
near:chad	3:-48 6:-9 9:58 11:-30
near:chai	0:21 2:-11 4:-18 6:14 7:-15 8:-10
near:chan	2:-9 3:13 4:-8 5:8 7:-10 10:-8
near:chap	0:24 3:-32 6:-17 7:-8 9:-11 10:-25 11:32
near:char	0:-26 2:-8 3:-17 4:30 6:16 9:15 10:-32 11:-14
near:chec	0:13 2:-17 3:-33 4:-24 6:-36 7:31 8:-15 9:-26 10:-36 11:25
near:chen	3:11 5:-17 6:-11 11:14
near:cher	8:11
near:ches	2:22 6:-16
near:chib	0:31 4:-27
near:chie	1:-18 2:-19 3:-57 4:-37 6:-38 8:-17 9:36 11:24
near:chil	0:32 1:-35 2:-88 3:31 4:-64 5:-18 6:17 8:-77 9:-22 10:-11 11:-8
near:chin	0:25 3:-19 4:-13 5:-27 6:8 7:20 8:-14 9:13 10:-55
near:chiu	3:27 9:-27
near:choi	6:18 7:-11
near:chol	3:-31 6:30 7:-12 9:-9
near:chri	0:25 3:35 4:-39 6:-45 7:-26 8:-14 9:-10 10:8 11:-27
near:chur	0:13 2:-16 3:-26 4:-32 5:-42 6:32 7:-9 8:-22 9:-19 11:21
near:circ	0:-32 3:-18 4:18 5:-27 7:18 8:-15 10:-12
near:citi	0:-27 2:22 3:-22 4:-30 5:-39 6:29 7:-19 8:18 9:-9 10:-37 11:14
near:city	0:-11 1:-11 2:-34 4:-47 5:51 7:-37 9:-36 11:-32
near:civi	0:-29 1:-30 2:-55 4:-11 5:19 6:-8 7:-17 8:34 9:-49 11:-9
near:clai	1:21 2:-13 3:-35 5:-59 6:44 7:-36 8:-34 9:-17 10:-24 11:9
near:clan	4:-25 8:27 10:-26
near:clar	2:16 4:-12 6:-9 10:-8
near:clas	2:-28 3:51 4:-11 5:-39 6:27 8:-13 9:-36 10:-8 11:-24
near:clea	3:14 4:-10 5:-27 6:15 8:-22 9:-29 10:-29 11:24
near:cler	0:25 2:28 3:-15 4:-40 5:-26 6:-33 7:28 8:-8 10:-42
near:clim	5:-10 6:47 7:-34
near:clin	3:-31 4:-11 5:29 6:-16 9:20 10:-21 11:-16
near:cloc	3:-12 4:-10 5:-28 6:23
near:clos	0:-28 2:-9 3:-32 4:-18 5:-26 6:35 9:24 10:-9 11:-22
near:clot	5:-11 6:16
near:clou	0:-30 3:-13 6:30 7:-11
near:club	2:-10 4:14 7:-9 8:15 10:-24
near:coac	0:-8 2:-8 5:-8 6:11 10:10
near:coal	5:-26 6:35 7:-16
near:coas	0:-30 1:10 2:-26 3:12 4:-25 5:-33 6:-18 7:19 8:-9 9:27 10:-35 11:-28
near:coca	4:-14 10:13
near:coff	0:-39 1:-10 2:41 3:-22 4:-27 5:-40 6:-49 7:25 8:-15 9:-15 10:-12 11:17
near:cold	3:18 6:13 9:-16
near:coli	3:37 5:-31 6:-30 7:-9 9:-11
near:coll	0:-39 1:-20 2:-33 3:17 4:12 5:-38 6:30 7:-32 8:-27 9:-36 10:33 11:-19
near:colo	0:-38 1:9 2:9 3:-14 4:-9 8:-38 10:15
near:colu	0:-14 2:23 3:22 4:-9 6:-10 9:-20 10:-18 11:-8
near:comb	3:-13 4:-8 5:8 8:-15 10:17 11:17
near:come	0:-61 1:12 2:-19 3:-46 4:8 5:-40 6:-71 7:-22 8:-14 9:39 10:41
near:comi	3:-28 4:-31 5:-15 6:-21 7:-15 9:31 10:17 11:-20
near:comm	0:37 1:-29 2:-49 3:-24 4:-60 5:-15 9:-67 11:35
near:como	3:-28 5:-17 6:-13 7:-11 11:29
near:comp	1:-10 2:-22 3:-58 4:-26 5:-11 6:26 8:-30 9:23 11:9
near:conc	0:14 2:-27 3:-18 6:14 7:-21 8:20 9:-10 10:-27
near:cond	0:-16 2:-14 3:-17 4:11 5:37 6:-32 7:-29 8:-11 9:-10 10:-26 11:9
near:conf	0:-12 1:-26 2:-18 4:18 6:-14 7:-19 9:-58 10:22 11:-25
near:cong	0:-15 2:-12 3:-27 4:-26 5:-11 6:13 8:-20 9:31 10:13 11:-23
near:cons	0:14 3:-11 4:-36 6:-18 7:13 8:-24 9:-12 10:17 11:-12
near:cont	0:-10 1:-18 4:21 5:21 6:-63 7:37 8:-19 10:-53
near:conv	0:13 1:-10 2:-19 3:-25 4:17 5:-22 6:-19 7:-15 9:19 10:-24
near:cook	0:-35 2:22 3:11 5:-12 6:-42 7:15 8:-17 9:-11 10:18 11:-12
near:coor	0:-26 3:30 5:-23 6:9 7:-8 8:36 9:-23 10:-29 11:-40
near:cord	6:14
near:corn	0:-26 2:22 3:-10 4:26 6:-25
near:corp	0:-15 5:20 6:-18 7:13
near:corr	0:-23 3:-12 4:13 5:36 6:-24 7:-29 9:14 10:-13 11:-10
near:cost	0:-30 1:-14 2:-9 3:-31 4:-29 5:-16 6:57 7:-21 8:-11 9:-28 10:-15 11:-16
near:coul	0:-8 1:-24 2:18 3:-31 4:-53 6:17 7:-10 9:16 10:-44 11:-30
near:coun	1:-8 2:-74 3:-45 7:-33 8:-57 9:9 10:-51 11:32
near:coup	3:11 4:-10 5:-13 7:16 9:-9
near:cour	1:-8 2:-19 3:-26 6:-26 8:24 10:-28 11:16
near:cous	0:23 3:-10 4:-10 5:-19 6:-16 7:-8 10:-8
near:cove	0:-9 2:-9 3:11 4:13 6:-16 8:8
near:cows	4:-11 5:-15 6:-13 7:17
near:cram	3:20 6:-13 9:-15
near:cras	0:-8 3:-9 4:-9 5:-16 6:39 7:-10
near:cree	6:22 7:-8 10:-12 11:-9
near:cres	2:-13 3:9 6:12 9:-8
near:crew	0:16 2:-20 3:-12 5:-25 7:-9 8:-17 9:-10 10:12
near:crim	2:-9 4:11 6:9 10:-10
near:cris	0:-9 1:-9 3:14 5:-12 7:-14 9:14 11:-11
near:crit	0:9 2:-17 3:-11 4:-22 5:69 6:-60 7:-30 8:-15 10:-28
near:cros	0:-55 1:-27 2:-11 3:-9 4:-46 5:-51 6:-75 7:-11 8:8 9:24 10:41 11:-8
near:crow	6:10
near:crus	5:30 6:-19 7:-20
near:cruz	6:13 10:-8
near:cucu	3:31 5:-12 6:-12 7:-23 11:-25
near:culv	5:11 6:8 7:-18
near:curr	2:-8 3:-10 4:-11 7:21 9:11 10:-8
near:cust	0:-17 2:39 4:10 5:-23 6:-41
near:cut	0:-30 1:-8 2:24 3:20 4:-29 5:24 6:-36 8:-14 9:-28 10:-38 11:-23
near:cuts	0:-29 2:-24 3:-15 4:-20 5:58 6:-51 7:-8 8:-15 10:-30
near:cycl	6:32 7:-34 11:-11
near:cypr	2:-10 6:33 7:-29
near:czec	5:-25 6:28
near:dail	3:-30 6:-34 7:-8 9:35 11:-10
near:dak	3:-8 4:-9 6:-12 7:21 9:-13 11:-8
near:dali	0:-17 2:27 3:27 4:-12 6:-41 7:-13 8:-15 10:-25 11:-11
near:dam	2:10 4:-13
near:dama	0:19 3:21 4:15 5:35 6:-41 7:-28 9:-36 11:-19
near:dara	3:57 6:-26 7:-12 9:-58 11:-24
near:darf	3:-21 6:-17 9:10
near:data	1:-12 3:-13 6:27
near:date	0:-17 3:-22 4:-10 5:-23 6:27 8:-25 10:23 11:17
near:daug	5:-17 6:47 7:-31
near:dava	6:17 7:-9
near:davi	3:-19 5:24 6:-19
near:dawn	2:-29 3:-14 4:-16 5:-20 6:29 7:-17 8:-12 9:12 10:12
near:day	0:-20 1:24 2:25 3:-22 4:-57 5:-9 6:-20 7:-24 8:10 10:-26 11:17
near:days	0:12 1:-23 2:-22 3:-16 4:-39 5:-48 6:46 7:-41 8:-10 9:24 10:14 11:-40
near:dead	0:-52 2:29 3:-52 4:-54 5:-18 6:62 7:-22 8:-70 9:-63 10:-26 11:-50
near:deal	0:-11 2:-20 3:-8 4:-14 5:-30 6:23 7:-9 10:14 11:-47
near:deat	0:-56 1:-21 2:10 3:-64 4:-58 5:-15 6:77 7:-13 8:-29 9:-31 10:-43 11:-42
near:debr	3:-8 11:12
near:dec	4:-14 8:16
near:deca	0:14 2:-22 3:-15 4:13 5:-10 6:9 8:-12 9:11 10:-29
near:dece	0:13 1:10 2:-12 3:-43 4:-30 5:-25 6:15 7:-34 9:-12 10:13 11:8
near:deck	0:-18 2:-13 4:22 5:-8 10:-16
near:decl	2:8 3:11 5:-19 6:-18 7:18 8:-15 9:-10 10:14 11:-13
near:deep	0:18 3:-14 6:-15 9:14
near:defe	0:26 2:-17 4:-30 5:-57 6:17 8:14 9:-17 10:-49 11:14
near:defi	6:8
near:degr	5:18 6:-14
near:dehy	5:9
near:del	6:10
near:dela	0:-30 2:18 4:31 5:-32 10:-30
near:dele	0:-13 3:20 4:22 5:-11 8:-15 9:-24 11:-12
near:deli	2:-9 6:22 8:-8
near:delt	0:17 3:-9 4:-16 5:-12 6:21 10:-26
near:dema	2:22 3:-9 4:-8 5:-9 7:13 9:-13 10:-12
near:demo	3:-10 9:27 10:-18 11:8
near:deni	2:29 3:-8 4:-30 5:-27 8:13 10:-30
near:depa	0:-35 1:-8 4:-20 5:-25 6:34 9:-24 11:10
near:depl	4:18 7:-10
near:depo	0:37 2:-14 3:-43 4:-30 5:-11 6:-12 7:-15 8:18 9:-37 10:-34
near:depr	0:-8 2:-13 6:25 8:20 10:-10 11:-20
near:depu	4:-9 5:23 6:-35 9:-31 11:27
near:dera	3:14 11:-11
near:desc	0:-27 4:-20 6:28 7:-19 8:-12 10:-9
near:desi	2:-17 3:-27 4:-17 6:-16 7:-12 8:29 9:26 10:-12 11:-10
near:desk	3:20 9:-10 11:-10
near:dest	0:-17 2:18 4:-23 6:8 9:-9 10:-8 11:-8
near:deta	0:31 1:-10 2:-31 3:-45 5:-37 6:-56 7:-42 8:42 9:-40 10:-14 11:-27
near:dete	0:-26 2:12 3:-35 4:53 5:-21 6:-37 7:-29 8:9 9:-23 10:-25
near:devi	5:-9 6:15
near:dhak	9:-20 11:20
near:dhow	0:-21 2:24 4:22 5:-9 6:-30 7:-13 10:-18
near:dial	4:-23 5:32 6:-31 7:-13
near:did	0:-13 2:38 3:-25 4:-25 5:-63 6:37 7:-59 8:-22 9:-21 10:-32 11:24
near:die	0:-15 2:36 3:-26 4:-13 5:-27 7:-8 10:-8
near:died	0:-88 2:70 3:-97 4:-28 5:-65 6:63 7:-35 8:-34 9:-69 10:-70 11:-60
near:dies	5:-21 6:21
near:diff	3:-11 5:22 6:-17 7:-13 9:13
near:dig	6:-16 7:21
near:digg	0:-15 5:-22 6:-35 7:39
near:dill	2:-8 4:22 5:-9 9:-11 11:-10
near:ding	6:16 7:-9
near:dipl	3:-10 4:8 6:-8 9:17
near:dire	0:-45 1:-10 2:-30 3:-11 4:-13 6:-21 7:-25 8:28
near:disa	0:-29 1:29 2:-11 3:-33 4:-34 6:-33 7:45 8:-11 9:-50 10:-15 11:19
near:disc	0:-8 3:-22 5:60 6:-45 7:-10 10:-12
near:dise	1:-16 2:-11 3:-8 7:15
near:dism	2:-11 6:14 10:-12
near:disp	0:-17 1:-16 3:62 4:17 5:-38 7:-44 8:-20 9:-49 10:-21
near:diss	0:-25 2:-10 4:20 5:-9 8:-12
near:dist	0:-12 1:-14 2:-27 3:37 5:21 6:20 7:-40 8:-41 9:-39 10:-37 11:-14
near:dive	5:-8 6:-15 7:21 10:10
near:divi	5:10
near:djib	0:27 2:-28 4:-29 8:-11
near:dna	0:-9 4:-18 5:-20 6:43 7:-29 9:-11
near:dnip	2:-17 6:32
near:doct	0:-14 2:-21 3:-16 4:41 5:54 6:-51 7:-41 8:-13 9:-16 10:-41 11:-8
near:docu	0:-11 1:-9 2:17 4:-14 5:-9 6:12 7:-13 9:-10 10:-9
near:does	2:-10 3:-8 6:18 7:-15 8:14 10:-17
near:dog	2:-19 5:-17 6:22
near:dogs	3:15 6:-12
near:doin	0:-8 2:-8 4:-10 6:18 10:-8
near:doll	3:14 4:-12 6:-13 7:-12 9:-10 10:21 11:-9
near:dome	6:16 7:-11
near:domi	3:-15 9:-9 11:17
near:dona	1:-9 5:-15 6:18
near:done	0:-12 3:-29 4:-11 5:-12 6:19 9:-30 10:-9 11:33
near:door	0:-22 2:-10 3:-36 4:24 5:30 6:-60 7:26 10:-30 11:-20
near:dorm	0:12 3:10 4:-11 7:-8
near:doub	0:11 3:22 4:-17 9:-20 10:-10
near:down	0:-62 1:-24 2:-35 4:18 5:-26 6:14 8:-38 9:-20 11:-56
near:doze	0:20 2:-15 3:-23 4:-21 5:-34 6:30 7:-35 8:-28 9:-16 10:-37 11:21
near:drag	3:-12 4:-13 5:-13 6:19 10:-24
near:draw	4:-10 6:-29 7:30
near:drc	0:-10 3:-19 4:-15 5:-8 6:-12 7:-9 8:-20 9:18 10:19 11:-23
near:dres	0:-23 2:-14 4:-17 5:38 6:-37 8:-10 10:-25 11:-9
near:drew	4:-9 6:18
near:driv	0:22 1:-16 2:-52 4:20 5:-33 6:-35 7:-62 8:-38 11:25
near:dron	0:-15 2:-24 4:-8 6:59 7:-21 8:-10
near:drop	1:-10 3:-24 6:35 7:-11 9:-18 11:19
near:drou	3:40 9:-27 11:-16
near:drov	0:-22 1:-8 2:-15 4:-21 5:-11 6:-11 7:-13 8:-14 9:10 10:21 11:-27
near:drow	0:-26 1:-26 3:-20 4:-17 5:-45 6:71 7:-35 9:-24 10:-16 11:-25
near:druz	0:-21 2:-16 3:-15 4:-17 5:-37 6:34 8:23
near:dry	3:23 9:-18 11:-20
near:dtm	3:16 9:-9
near:due	0:-8 2:36 4:-22 5:-25 7:-20 8:-19 10:12
near:dug	0:-28 2:-17 3:-24 4:-19 5:-17 6:47 7:-20 8:-8 11:-8
near:duri	0:-29 1:-11 2:-34 3:-45 5:17 6:17 8:-21 9:-36 11:40
near:duty	0:-9 5:-15 6:25 7:-9
near:dyke	3:32 6:-9 9:-22 11:-24
near:each	2:-31 3:-22 4:-58 5:-45 6:23 7:-29 9:-10 10:26 11:-13
near:earl	0:-10 1:-9 2:-14 3:-9 4:-26 5:-35 8:20 9:18 11:-53
near:eart	5:9 6:10 7:-9 9:-8
near:east	0:-17 1:8 2:-14 3:-9 5:-35 7:-22 8:8 9:22 10:-24
near:eato	6:8
near:econ	0:9
near:ecua	0:-12 2:-13 4:-25 5:8 6:31 8:-19 10:19
near:edge	6:19 7:-16
near:educ	5:18 6:-15 7:-9
near:efe	6:10
near:egyp	0:-16 2:-12 3:-42 4:-24 5:-23 6:31 7:-21 8:40 9:18 10:-39 11:-23
near:eigh	1:9 2:-35 4:12 6:-17 7:13 8:-42 9:-20 10:10 11:-42
near:eith	0:-18 2:-26 4:-32 5:-24 6:8 8:41 10:-29 11:-14
near:elde	0:-27 4:-19 5:-37 7:-21 8:-20 9:-9 10:41 11:-26
near:elec	0:-13 2:-10 3:-11 4:11 5:-32 6:41 7:-13 10:-23
near:elev	0:20 1:-9 2:-40 3:-19 4:-27 5:-25 6:42 7:-33 8:20 9:-31 10:-31 11:22
near:elim	0:-21 2:-13 3:-10 4:-12 5:-14 6:52 7:-8 10:-9
near:eliy	0:-12 3:12 4:-15 5:-48 6:10 7:13 9:-23 10:-12 11:-21
near:eliz	3:-8 5:18 6:-11 7:-8
near:eln	2:-14 3:-14 4:13 5:-13 6:-28 7:-16 8:-27 10:31
near:else	6:17 9:-32 11:19
near:emba	0:-28 3:14 4:-22 6:-18 7:-15 8:-10 9:-32 10:40 11:-23
near:embr	2:-22 5:-18 6:29
near:emer	0:-16 2:-26 3:20 5:13 6:-21 7:-31 8:21 9:-20 11:-17
near:emir	0:29 2:-19 4:-23 8:-24
near:empl	2:-12 4:29 5:-23 6:12 7:-14 8:-38
near:empt	3:-17 11:20
near:encl	0:-9 2:32 6:-26 10:-25
near:enco	6:17
near:end	0:-15 2:32 4:-22 5:8 6:-32 8:-9 9:11 10:9 11:-20
near:enda	6:12
near:ende	3:9
near:ends	4:-9 10:13
near:enem	0:-10 3:-13 4:-13 5:10 6:16 9:-8 10:-8
near:ener	0:17 4:-10 5:-19 6:-21 7:24 8:21 10:-33
near:enga	2:-8 6:19
near:engi	0:-30 2:8 3:27 4:-21 6:-21 7:30 8:-11 10:-13 11:-10
near:enou	5:10
near:ente	1:-13 3:-45 4:-11 5:-20 7:18 9:39 10:-8 11:-35
near:enti	4:11 6:-10
near:entr	0:28 2:-22 4:-10 6:-24
near:envo	3:-12 4:26 6:16 8:-12 10:-28
near:erat	3:10
near:erit	0:-29 2:-19 3:-21 4:24 5:-25 6:-40 7:-17 8:-36 9:-16 10:30
near:erup	6:8
near:esca	0:-9 2:-35 4:-31 5:-43 6:-37 7:-11 8:-27 10:62
near:esco	0:-14 2:-15 3:-12 4:-21 6:11 8:-23 10:12 11:10
near:esme	0:-28 2:-12 8:-16 10:18
near:esta	0:27 4:-20 5:-12 6:-22 10:-8
near:este	6:9
near:esti	0:-17 1:18 2:-22 3:23 4:23 5:-28 6:17 7:-34 8:-23 9:-11 10:-31 11:-37
near:ethi	0:-35 2:-19 3:-32 4:-37 5:-19 6:-15 7:-36 8:-38 9:40 10:53 11:-32
near:euro	0:-28 3:-35 6:24 7:-13 9:12 10:-9 11:-11
near:evac	0:-22 2:-13 3:39 5:45 6:-60 7:-24 9:-36 10:-26 11:-28
near:even	0:23 2:-42 4:16 5:-30 8:-19 9:-10 10:-25 11:12
near:ever	0:-23 2:-25 4:23 6:-17 7:16 10:-35 11:-23
near:exam	0:-26 2:-29 3:-10 4:-39 6:17 7:11 8:24 9:-13 10:-9
near:exce	3:11 9:-12 11:-8
near:exch	0:-28 2:-8 3:-8 4:-38 5:-22 6:-37 7:-17 8:50 9:-13 10:-27 11:-15
near:exec	0:-30 1:-9 2:53 3:-8 4:-36 5:-24 6:-14 7:-13 8:-16 10:-31 11:-8
near:exhu	0:-24 2:-20 3:-15 4:-15 5:-29 6:51 7:-10 10:-9
near:exit	4:-13 5:-12 6:25 7:-20
near:expe	0:-24 1:-10 2:11 3:20 4:-31 5:17 6:-12 7:-41 9:-18 10:-12 11:-8
near:expl	0:-19 1:19 2:-18 3:-22 4:27 5:13 6:-12 7:-13 8:-12 9:-8 10:-25
near:expr	0:-17 2:-9 6:30
near:exte	3:-33 5:-25 6:34 7:-10 9:29
near:extr	0:-12 5:-13 6:26
near:eye	5:32 6:-28
near:face	0:-22 2:-8 4:-12 5:14 6:-19 8:-17 9:-10 10:-24 11:24
near:faci	0:-11 2:-23 3:-21 4:-18 5:-9 8:-30 10:37
near:fact	0:34 1:-9 2:-16 3:-47 5:-20 7:-29 8:25 10:-43 11:-26
near:fail	3:25 9:-18 11:-16
near:fair	6:9
near:fall	2:-27 4:-30 6:10 8:-17 9:9 10:-44
near:fals	6:21
near:fami	0:-70 1:-10 2:-65 5:-45 6:45 8:-8 9:-50 10:8 11:-42
near:fano	2:-13 4:-9 5:-15 6:28
near:far	0:10 1:-9 2:-33 3:-21 4:-8 5:13 6:13 7:-37 9:8 10:-20
near:farc	0:-25 2:-8 3:-38 4:23 5:-11 7:-9 8:-8 9:32 11:-16
near:fare	6:11
near:farm	0:-49 2:-27 3:20 4:26 5:-17 6:14 7:-10 8:-17
near:fash	3:25 5:-8 6:14 9:-17 11:-11
near:faso	0:-31 2:20 3:11 4:-18 6:-18 7:-10 9:8 11:-13
near:fata	0:-30 1:10 2:-8 3:-10 6:17 7:-25 9:-17 11:-14
near:fate	0:-17 6:-19 7:15 10:-11
near:fath	2:29 3:22 4:-8 5:-8 6:-27 7:-10 9:-9
near:fear	0:-12 4:-13 5:11 6:-8 7:19 9:-15
near:febr	0:-27 1:22 2:29 4:-21 5:-22 6:-31 7:-21 8:8 9:-39 10:-16 11:19
near:fede	0:-17 2:-12 4:22 5:-8 6:-14 7:17 9:-31 10:-33 11:-8
near:feet	5:31 8:-13 10:-11
near:fell	0:-19 2:-31 3:-40 4:-20 5:8 6:60 7:-48 8:-20 10:-52 11:14
near:fema	6:11 8:16 10:-16
near:ferr	5:12
near:fest	0:-17 2:-34 4:-27 5:15 6:-13 7:-8 8:-34 10:40
near:fetc	3:17
near:few	0:-14 5:-20 6:-25 7:26
near:fewe	0:-9 2:-12 3:9 5:-14 6:-15 7:-11 8:-15 9:-9 10:11 11:17
near:fiel	2:-8 3:12 5:-18 6:18 7:-24 9:-15 10:-14 11:12
near:fift	0:11 3:24 4:-48 5:19 6:-19 7:-34 8:-14 9:-35 10:-33
near:figh	0:33 1:-30 2:-49 3:-31 5:21 6:23 7:-31 8:15 10:-47 11:-37
near:figu	0:25 1:8 2:-60 3:-12 4:-70 5:-53 7:15 8:10 10:-59 11:-19
near:file	0:-10 4:16 8:-14
near:fili	0:25 2:-18 4:22 5:-14 6:-27 7:-15 8:-39 10:-34
near:fill	3:28 6:-15 9:-27 11:-10
near:fina	0:22 2:-20 3:-18 4:-27 6:30 7:-23 8:13 10:-26
near:find	0:-23 3:26 4:-16 5:-38 6:-12 7:31 9:-26 10:-13 11:-31
near:fing	0:-12 3:-23 6:-10 7:-8 9:24 11:-11
near:fire	0:-28 1:-12 2:-44 4:-37 5:48 6:10 7:-27 8:-12 9:-32 10:-41 11:-28
near:firm	3:24 6:-10 9:-10 11:-16
near:firs	0:15 4:-34 6:-27 7:-27 9:-33 10:16 11:-42
near:fish	2:-24 3:-19 4:9 5:-44 6:54 8:-10 9:-10 10:-47 11:-10
near:five	1:-26 2:-36 3:-27 4:-13 8:-8 9:-26 11:-49
near:flag	0:10
near:flas	6:8
near:flat	3:27 9:-18
near:fled	0:-14 1:-15 2:12 3:-17 4:-24 5:-43 6:-54 7:-23 8:-27 9:61 10:29 11:-58
near:flee	0:-24 2:-30 3:-18 5:-11 6:18 7:-21 9:13 11:-11
near:flew	3:-15 6:-13 8:19 10:-13
near:flig	0:-32 2:-14 3:25 4:-42 5:-48 8:9 9:-26 10:36 11:-20
near:floo	0:-50 1:-20 2:27 3:10 4:-12 5:19 6:15 7:-55 8:-11 9:-38 10:-27 11:-33
near:flou	2:-26 4:-13 6:30
near:flow	0:-46 2:-25 3:20 4:-40 5:46 6:-72 8:14 9:-12 10:9 11:-23
near:fly	0:-28 3:-12 4:-23 5:22 6:-38 10:31
near:flyi	0:-14 2:-14 5:33 6:-22 7:-15 8:-8 10:-13
near:foll	0:19 1:-16 2:36 3:-27 4:-47 5:-21 6:-51 7:-21 9:36 10:23 11:-26
near:food	0:38 2:16 4:-39 5:9 6:-41 7:-10 8:-12 9:-11 10:-38 11:-8
near:foot	0:-18 3:38 4:-24 6:-23 7:-16 8:-9 9:-26 10:13 11:-31
near:for	0:-46 1:-45 2:-35 3:-39 4:13 5:-36 6:-26 7:47 8:27 10:-37 11:-10
near:forc	0:10 1:-19 3:15 4:-59 5:-16 6:12 9:-44 10:15 11:-30
near:fore	0:-14 1:-13 2:38 3:-27 5:-53 6:25 7:-45 8:-25 9:-43 10:-14 11:-35
near:form	0:-21 2:-18 3:-29 4:59 5:-47 6:40 7:11 8:-37 9:-31 10:-41 11:-14
near:fort	0:12 3:31 4:-35 5:10 6:-24 7:-9 9:12 10:10 11:-25
near:foru	0:-15 4:49 6:-25 7:-21 8:-18 10:-32
near:forw	3:-12 6:-17 7:22 9:-18 11:-9
near:foug	5:10 10:-9
near:foun	0:-49 1:-27 4:-90 5:-66 6:24 7:40 8:-30 9:-18 11:-40
near:four	0:31 1:-41 2:-10 4:-14 5:-9 6:-22 7:-52 8:9 9:-33 10:12 11:-25
near:frac	0:-12 3:13 6:-17 7:-8
near:fran	0:-23 3:-33 4:-11 5:-15 6:40 7:-22 9:-18
near:free	0:-33 1:-15 2:-50 3:-51 4:-14 5:-36 6:-69 7:-18 8:11 9:-39 10:64 11:-47
near:fren	0:19 3:-8 5:-26 6:21 7:-14
near:fres	4:-18 6:-9 9:17 11:-26
near:frid	0:-15 1:-13 2:-28 6:14 8:-30 9:-47 10:28 11:-36
near:frie	3:20 6:-18
near:from	0:24 1:-36 2:8 4:-15 5:-43 6:-12 8:-28 9:-28 10:-13 11:16
near:fron	0:-29 1:-8 2:25 4:-40 5:-12 7:-15 8:-30 9:-19 10:11
near:fuel	0:24 2:-22 4:-18 5:24 6:-27 10:-14
near:fuk	6:15
near:full	0:-19 3:44 4:-19 5:-9 6:-26 8:-9 9:-24 10:-10 11:-15
near:fune	3:20 5:-10 9:-9
near:furt	0:-20 1:-12 2:-15 4:-13 6:-9 8:-17 9:32 10:-16 11:-38
near:gall	2:-8 5:17 6:-12
near:gamb	3:-24 6:-8 9:31 11:-12
near:game	5:-10 6:15
near:gang	0:-9 2:-28 3:-16 4:-14 6:46 8:-13
near:garm	5:-17 6:19
near:garr	6:11
near:gas	3:14 6:12 7:-23 9:-9
near:gate	0:-9 3:-18 4:-25 6:28 9:-25 11:-14
near:gath	0:11 4:-17 5:-21 6:10 8:-8 10:-14 11:-10
near:gatu	3:-15 6:-10 9:27 11:-31
near:gavd	7:11
near:gave	0:-23 1:-11 2:-15 3:-40 4:-9 5:13 6:23 7:-43 8:-25 9:-34 10:9 11:-21
near:gaza	0:-44 1:-12 2:14 3:-37 4:-8 5:-23 7:-32 8:33 9:-17 10:-15 11:-13
near:gazi	5:-10 6:11
near:gebr	3:30 5:-11 6:-18 9:-11 11:-14
near:gend	5:12
near:gene	0:10 1:-8 2:-20 3:9 7:-14 8:-14 9:-39 10:-14 11:16
near:geno	3:-27 6:-19 9:27
near:geol	3:-10 6:17
near:geor	0:28 3:-16 4:-53 5:-26 6:-34 7:-12 8:-13 9:-11 10:23
near:germ	5:10
near:get	0:-11 2:-9 3:-28 4:-9 5:-23 6:33 7:-29 9:19 11:8
near:ghan	0:10 3:-25 4:-9 6:-15 7:12 9:24
near:girl	0:22 1:-12 2:-50 3:13 4:-37 8:-40 9:-38 10:15
near:give	0:-55 1:-19 2:21 3:38 5:-62 6:-11 7:-16 8:-21 11:-31
near:givi	2:-15 3:31 6:-20 7:-8 8:-13
near:glad	5:8
near:glas	0:-9 2:-12 5:24 6:-9
near:gmt	0:-19 3:-27 4:-32 5:-26 6:-33 7:-23 8:-8 9:-13 10:44
near:god	0:-13 2:-17 4:-30 5:-24 6:21 7:-9 8:-10 10:15
near:goes	0:-26 3:-19 4:-20 5:-11 6:25 8:-11 11:11
near:gofa	0:-9 3:-9 5:-12 6:34 7:-9
near:goin	0:-8 1:-8 3:-16 4:-10 5:-13 7:11 8:17 9:-21 10:-16 11:17
near:gold	0:-10 4:40 10:-33
near:goma	0:-28 1:-8 2:-9 4:-11 5:33 6:-8 7:12 8:-9 9:-36 11:-9
near:gone	0:-48 2:-40 3:-33 4:-15 5:17 6:-20 7:-42 8:-42 10:-81 11:46
near:good	0:-14 2:-22 3:-14 4:-9 5:21 6:-17 7:-35 8:21 9:-43 10:-47 11:36
near:got	0:-40 1:-8 2:-53 3:24 4:-61 8:-21 9:-34 10:35 11:-10
near:gove	0:-29 1:-29 2:-55 4:40 5:-18 7:-10 8:-33 10:-20 11:23
near:gran	0:-28 4:-9 5:8 6:34 7:-13
near:grav	0:-25 1:-9 2:-39 3:-20 4:-14 5:-14 6:53 7:13 8:-13 9:-26 10:-20 11:-15
near:grea	3:-16 4:-11 5:-15 6:27 9:-11
near:gree	0:-52 2:-25 4:41 5:10 7:-40 10:-36
near:gren	2:-34 6:32 8:-9 10:-12
near:grou	1:-38 2:-51 3:21 4:-14 5:-81 7:-24 9:-35 10:43 11:-23
near:grow	4:-14 6:-19 7:18 10:13
near:guar	0:-14 1:-9 2:-11 3:12 4:-50 5:-47 6:12 7:-10 8:8 9:-30 10:41 11:-36
near:guay	0:-14 2:-8 4:-29 5:-25 6:58 7:-30
near:guer	0:-12 6:16 8:-25 10:26
near:gues	3:-9 5:14 6:-30 7:18
near:guid	6:-20 7:21
near:guin	6:10
near:gunf	5:23 6:-21
near:gunm	0:14 2:-40 3:-12 5:-21 6:12 7:-12 8:-30 9:-13 10:10
near:gunn	0:-11 2:-16 4:-10 6:24
near:guns	0:-20 2:-16 3:-14 5:67 6:-42 7:-12 8:-16 10:-30
near:gymn	0:-16 3:19 4:30 5:-12 6:-27 8:-9 9:-12 10:-26 11:-9
near:hack	5:-29 6:33
near:had	0:-24 2:-17 3:-11 4:-22 6:-18 7:-14 8:14 9:-16 10:8 11:10
near:haif	6:28 7:-29
near:hait	2:-9 4:-27 5:-10 6:34 7:-20 9:-13 10:-12 11:-10
near:half	0:-29 1:15 2:-9 3:-15 4:-9 6:-13 7:-31 8:-19 11:23
near:hali	0:14 5:-10 6:-17 7:9 10:-10
near:hall	2:-9 3:33 4:-11 5:-34 6:-27 7:-14 10:-12 11:-25
near:hama	0:10 2:18 3:-19 4:8 5:-22 6:-10 7:-31 8:-19 9:-9 10:-11 11:-8
near:haml	0:-30 3:31 4:10 5:-24 6:-23 7:-17 8:-11 9:-10
near:hand	0:-70 1:-28 2:-23 3:-45 4:56 5:-12 6:8 7:-60 8:-35 9:12 11:-35
near:hang	0:-11 2:-18 4:-13 6:37 10:-13
near:happ	0:-17 2:-13 3:10 4:-24 5:-9 6:8 8:-13 10:32
near:hard	3:12 6:11 11:-11
near:harv	6:-17 10:-23 11:27
near:has	0:-33 2:-85 4:9 6:-13 7:32 8:-26 9:-12 10:-29 11:-21
near:have	0:-24 1:-9 2:23 3:-16 4:-42 6:-16 8:-65 9:17 11:15
near:havi	0:23 2:-22 3:-12 4:-41 5:-14 6:28 7:-15 10:-38 11:-25
near:haza	0:17 4:-10 10:-9
near:head	0:23 1:-13 2:-35 3:-29 6:-16 7:-48 8:52 9:21 10:-41 11:-38
near:heal	0:-28 1:-23 2:-41 4:-52 5:53 7:-45 8:-21 9:-42 11:-23
near:hear	0:-40 2:-23 3:-26 5:-44 6:10 8:26 9:-18 11:-19
near:heat	0:-34 1:-8 2:-14 3:37 4:-36 5:-17 6:29 7:-16 8:-21 9:-10 10:-17
near:heav	0:10 3:-16 5:-8 6:11 7:-8
near:heig	0:-12 3:31 4:20 5:-9 6:-13 9:-16 10:-12 11:-11
near:held	0:-77 1:-22 2:12 3:-64 4:64 5:-60 6:-65 7:-65 8:-78 10:13 11:-11
near:hele	3:-18 5:21 6:-19
near:heli	1:-13 2:-43 3:-12 4:-11 5:29 7:-40 8:-18 9:-11 11:-9
near:hell	0:-18 2:-19 5:-22 6:14
near:helm	0:-9 3:-15 4:-10 5:-11 6:30 7:-9
near:help	0:-15 1:-9 2:-22 3:-28 4:-41 5:18 7:12 9:-23 10:-10 11:29
near:her	0:30 1:-23 2:-48 3:-51 4:-14 5:10 6:-10 7:-33 8:-36 9:-37 11:13
near:hera	0:-12 5:15
near:herd	0:26 1:34 2:-15 3:-29 4:-10 5:-22 6:-33 7:-13 9:-10 10:-13
near:here	0:-11 2:-9 3:-18 4:-27 5:-22 6:34 7:-34 8:-22 9:-12 10:22 11:17
near:hers	5:21 6:-17
near:hezb	5:-14 6:28 7:-15
near:hide	5:-15 6:15
near:hidi	4:17 5:-8 7:-13
near:high	0:-10 3:43 4:8 5:-30 6:-13 7:14 8:-14 9:-23 11:-23
near:hija	4:-9 6:17
near:hill	0:11 4:-17 5:-30 6:39 7:-16 10:-14
near:him	0:-39 2:-38 3:-8 4:-29 5:8 6:24 7:14 8:-31
near:hims	3:18 5:-15
near:his	0:-54 1:-24 2:-9 3:-18 4:37 5:22 6:-21 7:12 9:-11 10:-72
near:hit	0:-34 1:-12 2:-40 3:-30 4:-30 5:68 6:-21 7:-44 8:-17 9:-14 10:-41 11:-8
near:hits	6:-14 7:18
near:hoa	6:11 7:-8
near:hode	0:28 3:20 4:-23 5:-9 6:-28 7:-14 8:-10 9:-12 10:14 11:-16
near:hold	0:-23 1:-24 2:-48 3:-15 4:57 5:-34 6:-29 7:-29 8:22 9:21 10:-44 11:-57
near:hole	3:-17 4:-14 5:-20 6:-29 9:13 10:30
near:home	0:-62 1:-43 2:-89 3:31 4:-11 6:-61 7:-24 8:24 9:-76 11:26
near:homi	1:-9 6:20
near:homs	3:-10 9:-25 10:-10 11:31
near:hond	6:19 7:-12
near:hope	6:-13 7:14
near:hors	0:21 3:-9 4:-14 5:-14 6:-16 9:-8 10:8 11:-19
near:hosp	0:-32 1:-29 2:-67 3:-79 4:-66 5:81 6:-16 7:-106 8:-45 9:-49 10:27 11:-36
near:host	1:-13 5:-47 7:-42 8:20 9:23 10:-17 11:-36
near:hot	5:10
near:hote	3:20 7:-15 9:-13 10:-10
near:hour	0:-49 1:-13 2:-46 3:-31 5:15 6:9 7:-58 9:-38 10:14 11:10
near:hous	1:-15 2:-52 4:-32 5:-25 6:20 7:-16 8:-29 10:12
near:hout	0:20 3:-19 5:-17 6:-31 7:-21 8:-9 9:-11 10:-9
near:how	0:-16 2:-14 4:-23 7:13 8:22 10:-13
near:howe	5:-10 6:22 7:-11
near:hrmm	6:13 7:-8
near:hue	6:8
near:huma	1:-22 2:22 4:-8 5:-24 6:27 7:-9 8:-26 9:-50 11:-32
near:hund	0:-27 2:-18 3:-17 4:14 6:-25 7:12 8:28 9:-16 10:-40 11:-11
near:hung	3:-8 6:35
near:hurt	0:-42 1:23 2:-28 3:-23 4:-22 5:102 6:-83 7:-36 8:-33 9:-32 10:-38 11:-15
near:husb	0:-10 5:-32 6:21
near:huts	3:21 5:-17
near:hygi	3:-21 6:24
near:hypo	4:-8 5:34 6:-25 10:-11
near:ice	6:8
near:icrc	0:-29 1:20 2:-42 3:-25 4:-57 5:-18 9:-17 10:26 11:-8
near:iden	1:-8 2:23 3:-40 4:-26 5:-70 6:68 7:-72 8:-43 9:-22 10:-24 11:-25
near:idf	6:21
near:idle	3:-9 6:-12 9:-18 11:26
near:idli	3:17 9:-15 11:9
near:idps	3:15 5:-16 6:16 9:-9
near:iduk	6:14 7:-13
near:ill	5:23 6:-15 10:-19
near:imam	8:-8 10:9
near:immi	3:-11 5:-15 6:18 9:17
near:impa	5:-9 6:15
near:impr	9:-12 11:14
near:inci	0:15 3:26 4:-9 5:20 6:-9 8:-9 9:-27 10:-13
near:incl	0:-46 1:-29 3:14 4:-25 5:-21 6:9 7:-16 8:13 9:-42 10:39 11:-37
near:inco	6:11
near:inde	5:-20 6:29 7:-18 9:-9
near:indi	0:38 1:-17 2:-44 3:-33 4:-31 5:-49 6:10 8:-62 9:25 11:-20
near:indo	3:-13 5:-18 6:41 9:-10 11:-9
near:infa	2:-12 5:-16 6:15 9:-8 10:13
near:infe	0:-32 2:-28 4:-31 5:32 7:-9 8:-13
near:info	0:-10 3:-14 4:-11 5:-29 7:34 9:-16 11:-11
near:inha	0:-13 3:32 4:-15 5:24 6:-21 7:-12 9:-33 11:-8
near:init	0:-8 3:-11 4:-9 6:11 11:21
near:inju	0:-53 2:-36 3:-52 4:-48 5:106 6:-66 8:-50 9:-36 10:-55 11:-32
near:inla	3:-20 4:18 9:23 10:-16
near:inma	2:-12 4:-9 5:-10 6:29 10:-9
near:inn	3:-8 5:-10 6:-18 7:18
near:inqu	4:-8 5:20 6:-15 9:-10 10:-12
near:insi	0:-25 2:-8 3:28 4:31 5:-46 6:26 7:-31 8:13 9:-19 10:-37 11:-23
near:insp	0:28 4:-23 5:-9 6:-33 7:9
near:inst	0:8 2:17 5:-21 10:-10
near:insu	3:22 11:-19
near:inte	0:-47 3:-25 6:13 7:-8 10:-44 11:10
near:into	0:51 1:-20 2:-44 4:-22 5:-66 6:-28 7:-42 8:-56 9:38 10:-22 11:-57
near:inva	3:-16 6:30 7:-27 9:-8
near:inve	0:-18 1:-9 2:19 3:-15 5:-19 6:15 7:-24
near:invo	2:-13 3:-21 4:-20 5:-10 8:-17 10:25
near:iom	0:-17 3:43 4:-11 5:-29 6:-26 7:-28 8:-15 9:-57 11:16
near:iran	2:-19 3:-24 5:-17 6:-31 7:-26 8:-45 9:-43 10:30 11:34
near:iraq	0:-18 3:-30 6:-16 8:-24 9:-17 10:-33 11:58
near:irel	0:-9 3:11 5:-11 6:22 9:-9
near:iris	0:56 5:-41 6:-38 7:-13 10:-17
near:irri	3:10 6:-8
near:isla	0:-20 1:-11 2:-22 4:-24 6:21 7:-22 8:-20 9:-18 11:23
near:isra	1:-19 2:35 3:-47 4:-20 5:-46 6:-28 7:-49 9:-33 10:29 11:-20
near:ista	0:11
near:ital	0:-22 2:-15 4:25 5:-20 7:-16 10:-11
near:its	0:14 1:17 4:-57 5:-21 6:15 7:12 8:-10 9:-14 10:-38 11:-54
near:itse	0:-23 1:-8 2:-11 4:15 5:-24 6:10 8:-9 9:-12 10:-8 11:-9
near:itur	0:13 6:9 10:-8
near:ivor	0:-21 2:-13 3:-12 4:-13 5:-14 6:28 7:-10 8:-8 9:23 10:-29
near:jaba	0:-12 3:21 6:-14 8:-12
near:jaha	5:8 11:11
near:jail	0:-11 2:-18 4:14 5:-13 7:-14 8:17 10:-23
near:jala	5:-26 6:28
near:jali	0:-8 3:-31 5:-14 6:-26 7:40 9:-19 10:-8 11:-11
near:jama	3:17 6:28 7:-26 9:-9
near:jan	6:10 8:11 10:-12
near:janu	1:26 2:-11 3:-20 5:-48 8:-53 9:-65 10:-8 11:14
near:japa	3:-8 5:-10 6:-18 7:18
near:java	3:-12 4:-11 5:45 6:-43 7:-15 10:-10
near:jbei	5:10
near:jeep	2:-10 4:-18 5:-15 6:27 7:-8 10:-21
near:jeni	3:32 9:-28 11:-8
near:jiha	0:-10 4:12 6:11
near:jnim	2:-23 4:9 6:-26 8:-18 10:27
near:join	0:10 2:-23 3:19 4:-28 5:-17 6:-16 7:-24 8:-35 9:-8 10:33 11:-15
near:jord	3:-27 6:-14 9:-39 11:44
near:jos	3:14 5:18 6:-21
near:jose	0:-14 5:-20 6:-25 7:27
near:jour	0:-8 2:-11 6:21 8:-36 10:11
near:juba	0:-8 2:-9 3:18 4:-9 5:-24 6:18 10:-13
near:judg	2:-10 5:-19 6:24 8:-10 10:-8
near:judi	6:16
near:july	1:-22 2:-17 3:-29 4:10 5:-29 7:-41 8:-25 9:-28 11:50
near:jump	2:19 4:-15 6:-18 7:19 10:-8
near:june	0:9 1:-22 2:-30 3:29 5:-19 6:36 7:-42 8:-43 9:-17 10:-25 11:-45
near:junt	3:-38 5:-24 6:45 7:-18 9:-38 11:-16
near:just	0:-17 1:-15 2:-26 4:15 5:-51 6:22 7:-10 8:-16 9:10 11:-41
near:kabu	5:14
near:kadu	0:28 4:25 5:14 6:-23 7:-31 8:-13 9:-21 10:-20 11:-15
near:kaga	5:-10 6:14
near:kand	0:-14 1:-8 4:-13 5:-52 6:24 7:18 8:-9 9:-29 10:-12 11:-26
near:kara	0:-39 2:-35 4:52 5:-16 6:10 7:-18 8:-44 9:17 10:-55 11:-13
near:kare	3:-15 9:18
near:kari	3:-28 5:-17 6:17 9:30
near:kash	3:27 5:-11 6:-9 7:-15 9:-22
near:kass	0:-8 3:8 4:-12 6:20
near:kats	0:17 6:-9 10:-24
near:kebb	6:12
near:keep	0:-27 1:-8 2:-35 3:-32 4:37 5:-22 7:-28 8:-33 9:9 11:-21
near:kens	3:40 6:-20 9:-11 10:-10 11:-35
near:keny	3:-11 6:10 9:13
near:kept	0:-20 1:-18 2:12 3:34 4:-13 5:20 6:-32 7:-18 8:-31 9:-26 10:-9 11:-13
near:kera	0:42 2:-22 4:-32 6:-28 7:-27 8:-8 10:-23
near:kfar	5:-13 6:17
near:khan	5:-26 6:34
near:khar	0:-11 2:-9 5:13 7:-11 11:12
near:kher	5:-18 6:28
near:khwa	2:14 4:-13 5:-27 7:-8
near:khyb	5:-30 6:40 7:-8
near:kibb	2:-29 6:10 10:-19
near:kidn	0:30 1:-13 2:-31 3:-54 4:-25 5:-32 6:-31 7:-26 8:-61 9:-14 10:41 11:-17
near:kill	0:-16 1:40 3:-63 4:-63 5:-19 6:76 7:-49 8:-42 9:-83 10:-36 11:-73
near:kilo	3:13 5:17 6:-13 7:-19 9:-10
near:kind	0:-15 3:-32 4:-22 5:-12 6:-16 8:14 9:-10 10:21
near:kins	6:18
near:kitc	0:-8 3:16 4:-8 5:12 6:8 10:-21
near:kivu	3:40 7:12 9:-28 11:-21
near:knew	2:-17 7:20
near:know	0:-40 1:-13 2:26 3:-28 5:14 7:16 8:-35 9:21 10:-45 11:-11
near:kobr	0:-37 2:-15 4:41 8:-8 10:-31
near:kolo	0:-29 2:25 3:15 6:-8 7:-10 9:-14 10:-14
near:kong	6:25 7:-24
near:kore	0:-11 5:-31 6:8 7:14
near:kost	3:24 5:-18 6:-25 7:-8 9:-18 11:9
near:krem	1:-11 2:-8 4:-12 6:14 7:-8 8:8 10:-21
near:kufr	2:-11 8:-21 10:31
near:kumb	6:21
near:kuna	3:-24 6:39 11:-31
near:kurd	0:-13 5:8 7:18 8:-10 10:-18
near:kurs	4:-22 6:-12 10:11
near:kutu	4:-9 11:-21
near:kwar	0:10 4:-18 5:13 6:-13 8:-13
near:kyau	0:-9 4:-8 5:15 7:-23 9:-28 11:-34
near:kyiv	0:13 1:-8 2:-32 3:-24 4:15 5:-13 6:21 7:-13 8:-18 9:-27 10:19 11:-36
near:labo	0:-13 4:-11 5:23 6:-8 10:-10
near:lack	3:9
near:lago	0:-12 2:18 6:-15 10:-9
near:laid	2:-8 3:-33 5:22 6:-16 7:-11 9:29
near:lak	3:-8 4:-9 6:-12 7:21 9:-13 11:-8
near:lake	3:24 6:10 9:-12 11:-12
near:lamp	5:-9 6:12
near:land	0:-22 1:15 2:-10 3:23 4:-11 5:-8 8:-13 9:-36 11:-13
near:lane	0:-10 3:-18 5:-15 6:29 7:-16 11:-14
near:lang	5:8
near:lank	0:19 1:-8 2:-11 3:10 4:-27 5:-11 6:34 7:-28 8:-10 9:-29 10:-12 11:-31
near:larg	3:32 4:-22 5:-13 7:-21 9:-16 11:-14
near:larr	5:-10 6:23 7:-14
near:last	1:13 2:-45 5:-34 6:-8 7:-35 8:-81 9:31 11:-20
near:late	0:-48 1:-15 2:35 3:-31 4:11 5:-59 6:13 7:-11 9:17 11:-14
near:latr	0:-14 3:-45 4:-11 5:-16 9:45 10:21
near:latt	0:12 2:-10 3:28 4:-9 6:-21 10:-16
near:laun	6:8
near:law	3:-10 5:-17 6:27 7:-14 10:-14
near:lawm	5:-18 6:20
near:lawy	3:-29 4:-12 5:-8 6:-18 7:27 9:-11
near:lay	0:51 1:-10 3:-31 4:-17 5:-30 6:-16 7:-26 8:-8 9:22 10:-13
near:lead	1:-21 2:-23 3:-20 5:-38 6:21 7:24 8:-9 9:-16 10:-26 11:-16
near:lear	0:-29 3:35 4:-14 5:-9 7:14 9:-48 10:-15 11:-27
near:leas	1:-17 2:-31 3:9 5:27 6:-26 7:23 8:-32 9:-33 11:-21
near:leav	0:-38 1:-13 3:52 4:38 5:-32 6:-26 7:15 8:-26 9:-28 10:-54 11:-16
near:leba	0:-13 1:-14 2:-14 3:-71 4:-10 5:-18 7:-14 9:61 11:-21
near:led	0:43 2:19 3:-23 4:-35 5:-33 6:-36 7:-23 8:-29 10:-34
near:ledg	0:21 3:-8 5:14 6:-32 7:-10
near:left	0:-26 1:-17 2:8 3:53 5:-12 6:-60 7:-48 9:-26 11:-11
near:leg	0:-28 2:-15 4:-32 5:39 6:-34 7:-15 10:28 11:-10
near:legs	0:-19 2:-27 4:-28 5:50 6:-35 10:-18
near:less	2:-9 6:25 10:-8
near:let	0:-30 1:-13 2:-13 3:-47 4:-72 5:-46 6:-89 7:-40 8:10 9:-33 10:83 11:-8
near:leve	3:12
near:leyt	5:-12 6:18
near:libe	0:-31 2:-18 3:-39 4:-12 5:-18 7:-22 8:17 10:27 11:13
near:liby	0:-20 1:22 2:-11 3:-21 4:-11 5:-12 8:-24 11:12
near:lie	0:-21 1:-12 3:-31 4:-38 5:-57 6:36 9:-29 11:-18
near:lieu	6:8
near:life	0:-30 2:-35 3:-10 4:-35 5:-17 6:24 7:-17 8:68 10:-70
near:lift	0:18 3:-8 6:-12
near:ligh	0:-10 3:-20 5:21 7:-13
near:like	0:-14 1:-8 3:22 4:-10 5:-17 6:16 7:-42 8:14 9:-10 10:-14 11:-14
near:lima	5:15 6:-12
near:limb	3:-11 4:-12 5:72 6:-59 7:-24 10:-14
near:limi	3:14
near:line	2:-14 4:-26 5:-23 9:-17 10:8 11:9
near:link	0:-9 2:-8 4:-19 5:-18 6:38 7:-22 8:-12 10:8
near:list	0:-41 1:-36 2:10 3:-53 4:22 5:-57 6:-16 7:49 8:-26 9:-56 10:-55 11:-48
near:litt	6:-12 7:14
near:live	0:-22 1:-31 2:-51 3:28 4:-44 6:15 7:-47 8:-18 9:12 10:-17
near:livi	0:-15 2:12 3:61 4:-20 5:-28 6:-52 7:18 9:-19 10:-19 11:-22
near:load	5:-14 6:-23 7:25 10:-9
near:loca	0:-29 1:-27 2:-43 3:22 4:-17 5:8 7:18 8:-27 9:-50
near:lock	0:-14 3:-15 4:-10 5:-26 6:16 7:16 9:-10
near:lodg	6:16 7:-10
near:logg	1:12 3:19 6:-13 9:-20 11:-11
near:lond	3:-27 6:30
near:long	0:-31 1:21 3:-19 4:-18 5:-17 6:-39 7:-22 10:26
near:look	0:-18 1:-9 2:-15 3:-20 4:8 6:-29 7:35 9:-16 10:-17
near:loot	0:25 3:16 5:-18 6:-27 10:-11 11:-11
near:lorr	0:17 2:-26 4:-24 9:-19 11:-10
near:lose	5:22 6:-10 7:-8
near:losi	2:-15 5:-10 6:23
near:loss	0:-26 2:-29 3:-9 6:25 7:-19 10:-10
near:lost	0:-28 1:-32 2:-62 4:-66 5:21 6:44 7:-27 8:-41 9:-37 10:-50 11:-22
near:low	3:23 11:-17
near:lowe	0:23 2:-8 3:-18 7:-15
near:luci	4:-12 6:25 7:-20 10:-15 11:-14
near:luck	3:-15 6:-10 7:-8 9:17 11:-9
near:lunc	6:9
near:lyin	3:17 5:-16 6:23 7:-9 9:-11 10:-12 11:-17
near:mach	0:-30 2:-28 3:-17 4:-31 5:27 6:10 7:-11 8:-14 10:-33 11:-10
near:made	0:44 1:-10 2:-27 3:26 4:-54 5:-34 6:12 8:-27 9:-30 10:-35 11:-24
near:mae	3:-11 9:20 11:-11
near:maga	0:15 4:-9 8:19 10:-23
near:magn	6:9
near:mahm	6:8
near:maim	0:-9 1:16 3:-20 5:45 6:-51 7:-16 8:-15 10:-12
near:main	0:-10 3:-36 4:18 5:-22 6:-10 7:-15 9:-24 10:8 11:33
near:maje	5:12
near:majo	0:-13 2:-11 4:-31 5:-27 6:26 8:-11 9:-20 10:30 11:-22
near:make	3:14 4:-8 5:-17 6:32 7:-24 8:-8 9:-22
near:maki	0:-8 6:11
near:mala	0:-12 2:25 3:11 5:-25 6:15 7:-22 9:-15 10:-23
near:male	6:11
near:mali	2:-20 5:-8 6:22 8:-32
near:maln	5:-30 6:30
near:malt	6:10
near:man	0:-16 2:-22 3:8 4:-11 5:-17 6:34 7:-32 9:-8 10:-10
near:mana	0:-36 1:-15 2:-21 3:13 4:11 5:-13 6:-31 7:17 9:-30 10:14 11:9
near:mand	3:-30 5:22 6:21 7:-24 9:-23 11:-25
near:mang	0:-29 2:22 3:26 4:-15 5:-15 6:-18 7:-19 10:-11
near:mani	2:-11 4:-26 6:-17 7:33 8:-17
near:mans	0:-18 2:-18 5:13 6:16 10:-15
near:manu	4:-8 5:-16 6:-34 7:32
near:many	2:-14 3:-23 4:-8 6:19 7:10 9:24 11:-26
near:mara	2:-10 4:-26 7:26 8:-17
near:marc	0:17 2:17 5:-44 6:-11 8:-16 9:-17 10:-17 11:-50
near:mari	0:-25 2:-15 4:-22 5:-12 7:13 8:43 10:-28
near:mark	0:16 2:-9 3:24 4:-31 5:-9 8:-17 9:-28 10:-22 11:-12
near:mart	0:-24 1:-8 2:20 3:-16 4:-8 5:-41 6:49 7:-41 10:-45
near:mary	0:18 6:-13
near:mass	0:-35 1:-14 2:-30 3:-38 4:-30 5:-12 6:66 7:-14 9:8 10:-9 11:-23
near:mast	0:-11 2:26 4:23 5:-17 6:-38 7:-21 10:-16
near:matc	0:-15 4:-12 5:-18 6:42 7:-37 10:20
near:mate	0:-11 5:-18 6:27
near:math	4:19 9:-8 10:-16 11:9
near:matr	6:9
near:mats	3:18 9:-14 11:-12
near:matt	6:12 7:-8 11:-22
near:may	0:10 1:-18 2:-23 4:-9 6:13 7:9 8:-31 9:-64 10:18 11:-13
near:mayo	2:-23 3:30 4:-11 6:9 8:-10 9:22 10:-17 11:-21
near:maza	3:28 5:15 6:-20 7:-9 9:-21
near:meal	0:-11 2:-18 3:15 4:-11 5:41 6:-30 7:-8 10:-20
near:mean	0:-20 2:-8 3:-10 4:12 5:-13 6:-10 9:-25 10:11 11:27
near:mede	5:12
near:medi	0:-32 1:17 2:-40 3:-58 4:15 6:23 7:-56 8:8 9:-48 10:24 11:-26
near:mega	5:14 6:-13
near:meli	0:-28 2:-22 4:13 5:-9 6:-31 7:-15 8:-15 10:32
near:memb	0:-31 2:-19 4:17 5:-20 6:43 8:-14
near:memo	5:-27 6:27
near:men	0:33 1:-16 2:27 3:-56 4:-42 5:-27 6:-38 7:-36 8:31 9:36 10:-36 11:-15
near:mend	0:-15 4:-11 5:-29 6:33 7:-15
near:ment	3:-24 4:-11 5:-38 6:41 7:-10 9:23 10:-11 11:-19
near:mess	6:15
near:met	0:-12 2:-11 4:26 5:-18 6:-26 7:-19 8:-8 9:16 10:-16 11:-24
near:meta	0:21 3:8 7:-13 10:-8
near:meth	5:-8 6:14
near:metr	4:-10 5:8 6:12 7:-15 10:-13 11:-8
near:mexi	3:-34 7:15 9:10 10:-13 11:-10
near:mid	5:-9 6:28 7:-8 11:-12
near:midd	3:-21 5:-18 6:30 7:-16 8:10 9:-9 10:-13
near:midn	0:-12 3:-21 5:20 7:-9
near:migr	1:23 2:-11 4:-55 5:-15 6:-51 7:10 8:-27 10:23 11:24
near:mila	0:8 2:-16 3:-39 4:-24 5:-40 6:34 7:-20 8:-8 9:-29 10:-21 11:37
near:mile	2:-26 5:17 6:-38 7:35
near:mili	0:11 1:-15 2:25 3:-27 4:-48 5:-23 6:34 7:-27 11:-34
near:milk	2:-16 6:25
near:mill	0:-24 1:-20 3:-40 5:-8 7:-38 8:-25 9:52 10:-10
near:mina	3:-33 9:28 11:-10
near:mine	0:-38 1:41 2:28 4:-20 6:-32 7:25 8:-15 9:-26 10:-27 11:-29
near:mini	0:-27 1:-39 2:-17 3:-25 5:23 9:-18 10:-12 11:-53
near:minn	0:37 3:-21 4:-18 5:-23 6:-25 7:-12 9:-10 10:-24
near:mino	0:-27 1:-8 2:-35 3:-31 4:-22 5:-44 6:40 7:21 8:22 9:-18 11:-8
near:minu	3:26 5:-13 7:-10 11:-10
near:miss	0:-75 1:32 2:-56 3:-37 4:-32 5:-49 6:-49 7:84 8:-41 9:-61 10:-62 11:-47
near:mobi	3:14
near:moco	0:-9 3:-12 7:13
near:mode	0:10 3:-12 4:-10 5:17
near:moga	6:14
near:moh	0:-13 5:19 6:-14 7:-8
near:mold	9:9
near:mona	6:9
near:mond	1:-13 2:-37 4:-38 5:-22 8:-19 9:27 10:-12 11:-30
near:mone	0:-13 2:21 3:-18 9:22 10:-8 11:-24
near:moni	1:-15 2:13 3:-20 4:-12 5:-21 6:12 7:-29 8:16 9:-31 10:-39 11:12
near:mono	5:35 6:-32
near:mons	3:-12 5:16
near:mont	0:9 1:-24 3:-25 4:12 5:-19 7:-44 8:-50 9:20 10:-17
near:more	0:-19 1:-52 2:-84 3:-20 5:-17 6:21 7:10 8:-25 9:-16 10:10
near:morg	0:-9 2:-9 3:-9 5:-31 6:34 7:16 10:-12
near:morn	0:-14 1:-8 2:-24 3:-8 4:-44 5:-23 6:25 7:-10 10:9 11:10
near:moro	5:23
near:mort	5:-15 6:16
near:mosc	0:19 2:-32 3:-14 5:16 6:34 7:-17 8:-22 9:-10 10:-22 11:-28
near:mosq	0:-32 2:-11 3:-18 4:13 5:-15 6:23 7:15 9:-10 10:-14 11:-9
near:most	2:-49 4:-28 7:-22 8:-9 9:-26 10:19
near:moth	0:25 2:-41 4:-48 5:-56 7:-15 8:-39 9:29 11:-14
near:moto	0:11 3:17 6:-18 7:-15 9:-15 11:-20
near:moun	0:-24 3:24 5:-9 9:-17 10:25 11:-24
near:mour	0:-11 3:-33 5:-23 6:43 7:9 9:-21 11:-14
near:move	1:-22 3:73 4:31 5:-21 6:-63 7:-62 8:-28 9:-9 10:-56 11:-45
near:movi	3:-28 11:29
near:moza	6:8
near:msf	3:-11 5:30 6:-27 7:-10 9:-8
near:mud	0:-10 3:-17 5:-12 7:22 11:16
near:mult	0:-8 5:-9 6:20
near:muni	1:-8 3:45 5:-35 6:-32 7:-11
near:murd	0:-22 1:-9 3:-13 4:-31 5:-28 6:31 7:-16 8:-12 10:-27
near:musa	6:8
near:musc	0:-22 3:-19 5:-22 6:-26 7:-25 8:9 10:18
near:muse	3:-19 9:23
near:must	0:-24 4:19 5:-18 6:12 7:-14 10:-25
near:myan	0:-19 2:-22 3:-44 4:36 5:-18 6:32 7:-31 9:24 10:-42
near:myse	0:-24 2:-20 3:-16 4:-31 5:-40 6:37 7:-18 8:-23 10:15
near:naba	0:17 5:-37 6:41 10:-9
near:naf	0:22 3:-19 6:-9 9:11 11:-18
near:nago	0:-23 2:-14 3:-24 4:59 5:-10 6:-45 7:-11 8:-43 9:19 10:-44 11:-8
near:nair	2:23 4:-20 5:-9 6:11
near:name	1:-30 2:-19 3:-95 4:20 5:-20 6:49 7:18 8:-67 9:-18 10:-86 11:-63
near:namp	3:9 5:8 6:10 7:-19 9:-10
near:nang	0:-26 3:-10 4:26 5:9 6:-17
near:nasi	3:9
near:nass	0:-26 2:-9 3:-8 4:-19 5:-35 6:41 7:-9 10:-27
near:nati	0:-17 1:-34 2:-40 3:-16 4:16 6:-21 7:9 8:13 11:-42
near:naut	6:15
near:navy	0:-56 2:-10 3:32 4:19 5:-22 6:19 7:-8 10:-37
near:near	0:18 1:-23 2:-52 3:-42 4:-86 5:-24 6:39 8:-48 9:30 10:18 11:-20
near:need	0:-28 2:-24 4:-38 5:43 6:-62 7:-49 8:-23 9:-18 10:36 11:-10
near:neig	0:-8 1:-10 2:-24 3:-15 7:-39 8:-8 9:37 10:-27 11:-27
near:neit	0:-14 4:-9 5:-12 6:-12 7:26 11:-12
near:nepa	2:-11 4:25 5:16 6:-14 10:-25
near:neph	0:-12 4:-20 5:-10 6:-30 7:29 8:20
near:netw	0:-16 1:-10 2:-12 3:-27 4:14 5:16 6:-23 9:14 11:-13
near:neut	0:-38 2:-24 4:-16 5:-17 6:55 10:10
near:neve	0:-31 1:-10 2:-22 3:-31 4:-26 5:-34 6:-14 7:55 8:-20 9:-32 10:-35 11:-25
near:new	0:-36 1:11 2:-15 4:-11 5:-25 7:-47 8:19 9:13 10:-31 11:-8
near:newl	5:-8 6:-9 9:15 11:-22
near:news	0:-21 1:-9 2:-15 3:-34 4:-12 5:-17 6:-28 7:44 8:-11 9:-14 11:-9
near:next	0:20 2:25 3:-30 4:-19 6:-54 7:-19 8:-26 9:-22 11:20
near:ngo	0:15 2:-17 4:39 5:-27 6:-12 7:-20 8:-14 10:-27
near:niam	0:8 2:-10 3:-9 4:-29 5:-12 6:-27 8:-22 10:18
near:niec	7:9
near:nige	0:17 1:-8 2:-40 3:-35 4:8 5:-33 6:-8 8:-46 9:24 10:8 11:-26
near:nigh	0:-73 1:-25 2:-37 3:10 5:-39 7:9 8:-68 9:9 10:48 11:-10
near:nile	4:8 5:-9 6:26 10:-23
near:nine	0:13 1:10 2:-17 3:14 4:-26 5:12 6:-32 7:-45 8:-11 9:18 11:-33
near:njia	3:18
near:nobo	0:-54 2:17 3:-35 5:-14 6:-47 7:18 8:-28 9:18 10:10 11:-12
near:non	5:-15 6:23 10:-9
near:none	0:-10 3:-24 4:-21 5:-16 6:18 8:-8 10:-24
near:noon	0:-42 2:-25 3:-59 4:-39 6:8 7:-36 8:-30 9:8 11:38
near:nor	0:-13 4:-8 5:-11 6:-12 7:26 11:-12
near:nort	2:-36 3:30 4:13 5:-32 6:33 7:-22 8:-36 9:-55 11:-26
near:not	0:30 1:-44 3:-26 6:-47 7:64 8:-81 9:-8 10:-76 11:-77
near:note	0:-27 4:23 6:-11 8:18 9:-18 10:-32 11:9
near:noth	0:-31 2:-32 3:-20 5:-11 6:-33 7:38 8:-20 9:-29 10:-32 11:23
near:noti	3:-8 11:19
near:nov	4:10 5:-11 6:14
near:nova	0:-16 2:-34 4:-27 6:-8 8:-34 10:41
near:nove	0:11 1:22 3:20 4:-56 5:-46 6:23 7:-49 8:-62 10:42 11:-17
near:novi	4:-16 5:-14 6:34 10:-10
near:now	1:9 2:-49 3:-8 4:-56 5:-52 8:10 10:11 11:-47
near:nrc	5:-24 6:31 7:-11 9:-13
near:numb	0:22 2:-40 5:-43 6:-19 7:21 9:-13 10:-53 11:-24
near:nuns	0:21 3:-9 4:-11
near:nur	3:28 9:-27
near:nurs	0:17 1:-9 2:-25 3:-46 4:35 5:37 6:-55 7:-54 8:-47 9:-28 11:-22
near:nutr	5:29 6:-27 7:-11
near:nuwa	0:-12 3:12 4:-15 5:-48 6:10 7:13 9:-23 10:-12 11:-21
near:nyal	0:-25 3:-15 4:54 5:-27 6:-47 7:-26 8:-9 9:-8 10:-22
near:obei	0:-11 3:21 4:13 6:-13 9:-21 11:-12
near:obse	3:-24 6:31 7:-10 11:-12
near:ocan	3:40 9:-33 11:-22
near:occu	0:-16 5:-22 6:25 7:-14 8:-17 9:-15 11:9
near:ocha	3:37 6:9 9:-29 11:-19
near:oct	0:19 2:-12 4:-16 5:-13 6:9 10:-9
near:octo	0:37 1:-40 2:-12 4:-10 5:-31 6:-20 7:-44 8:12 9:-76 10:8 11:-13
near:odda	3:26 6:-8 9:-18 11:-26
near:odes	5:18 6:-9
near:off	0:40 1:21 2:-13 3:21 4:-21 5:-83 7:16 8:-14 9:-55 10:-15 11:-57
near:offe	5:26 6:-19 8:8 10:-20
near:offi	0:-28 2:-63 3:-17 4:15 5:-15 6:13 7:-45 8:19 10:-20 11:12
near:oil	0:-23 4:-13 6:-10 7:24
near:old	0:-10 3:-31 4:-31 6:21 8:-27 9:-21 10:12 11:26
near:olde	2:-10 4:25 6:8 10:-24
near:olek	5:-13 6:16
near:ombu	0:-22 2:-15 3:-32 4:42 5:-24 6:-10 7:-35 8:-18 9:-12 10:11
near:once	0:-10 3:16 4:-17 5:-12 7:-9 8:-13 10:-27
near:one	0:14 1:-47 2:-23 4:-12 5:15 6:-24 7:-20 8:10 9:17 10:-8 11:-27
near:ones	0:-29 2:-8 3:-22 4:-25 5:26 7:-17 8:-17 9:-10 10:18 11:-18
near:only	0:10 1:-15 2:-44 3:-16 4:-54 5:8 6:-14 8:-20 10:16 11:-11
near:open	0:-20 2:-12 3:-26 4:-29 5:-19 6:-43 7:-12 8:10 9:36 10:30 11:-37
near:oper	0:-48 1:-10 2:-40 3:-34 4:-64 5:30 6:38 7:-21 8:-25 9:-9 10:37 11:-10
near:oppo	0:-29 2:-14 3:-21 4:-38 5:-21 6:-13 7:-15 8:26 10:13 11:9
near:orde	0:16 4:25 5:-22 6:-25 7:-11 9:-9
near:ordn	5:-8 6:11
near:orga	0:-23 1:12 2:-12 3:-8 4:31 5:-18 6:-12 7:-12 8:-20 9:-38 10:-15 11:22
near:orie	6:8
near:orig	0:27 2:-10 3:-16 4:-12 6:-35 8:-21 9:-11 11:16
near:othe	0:8 1:-37 2:-45 3:-12 4:9 6:-12 7:-30 9:8 11:-51
near:our	0:35 1:-18 3:-11 4:12 5:-12 6:-29 7:-68 8:-58 9:9 10:10
near:ours	0:-25 2:-29 3:-21 4:41 5:-44 7:-12 9:-18 10:-34 11:-15
near:out	0:-9 1:-40 2:-13 3:37 4:-83 5:-46 7:-70 8:18 9:-19 10:43 11:-62
near:outd	3:22 6:-8 9:-10
near:outl	0:25 3:-10 7:-25 9:-9
near:outr	6:20
near:outs	0:-17 3:-17 4:-10 5:-30 6:-30 7:-8 8:-32 9:39 10:45 11:-46
near:over	0:-46 1:10 2:16 4:-54 5:-9 6:-32 9:8 10:12
near:own	0:17 1:-10 2:-43 3:14 6:8 7:-18 8:-39 9:-45
near:owne	0:-30 2:-29 5:-8 7:17 8:-27 10:19
near:oxyg	5:-8 6:23 7:-8
near:pack	3:12 9:-9
near:page	0:25 1:-13 4:-17 5:-24 6:-30 7:-25 8:-19 9:-31 10:22 11:-25
near:paid	0:-15 2:-27 3:-12 4:-29 6:17 7:-18 8:-24 9:-14 10:30 11:-22
near:pakh	6:26
near:paki	2:-16 3:-39 4:-8 5:-44 9:-40 10:10 11:29
near:pala	9:9
near:pale	0:-13 3:-12 4:-23 5:28 6:-30 7:-14 8:11
near:palm	3:19 5:-9 8:-8
near:pana	3:-16 4:-12 5:-21 6:29 7:-14 11:-11
near:pape	0:-22 1:-18 2:-12 4:-17 5:-19 6:-14 7:-15 9:25 10:-11
near:papi	0:24 3:-9 4:-23 6:-18
near:para	0:-12 2:-13 5:30 7:-13 10:-11
near:pare	0:-9 3:-27 5:-48 6:40 7:-11 8:-20 9:14 10:-31 11:-29
near:pari	1:-9 3:41 4:-15 5:-43 7:-31 9:-15
near:park	3:24 4:-19 6:-24 7:-12 9:-11 10:19
near:parl	0:-21 6:22
near:part	0:-24 1:-17 2:-43 3:9 5:-15 9:-58 10:23 11:-34
near:pass	1:-19 3:15 5:-34 7:-39 11:-48
near:past	1:20 2:-25 3:20 4:-32 5:-49 7:-23 8:20 9:-10 10:-11
near:path	0:28 2:-16 3:14 4:-24 5:-17 8:-14 10:-25
near:pati	0:-24 2:-21 3:-31 4:24 5:31 6:-25 7:-23 8:-8 10:-28
near:patr	0:-34 2:-17 3:-16 4:-23 5:-10 6:11 7:-15 9:-14 10:28 11:-8
near:pay	4:-11 10:15
near:paym	4:-10 10:16
near:paz	1:-9 5:-15 6:18
near:peac	0:-13 2:-26 3:-20 4:20 5:-14 6:31 7:-21 8:-10 10:-30 11:-20
near:peak	3:10 6:-9 9:10
near:penc	6:8
near:peni	3:17 5:-8 6:11 7:-8
near:pens	0:-19 3:-13 4:-23 5:24 6:-27 7:-16 9:-18 10:-26 11:23
near:peop	1:-47 2:-101 3:16 4:-20 8:-78 9:26 11:-34
near:per	3:-22 6:-12 9:-13 11:23
near:perc	3:-15 5:18 7:-10
near:perh	3:-18 9:17
near:peri	0:10 1:-14 2:-24 3:-70 4:-45 5:-39 6:56 7:-15 8:-15 9:-11 10:-37 11:35
near:perm	3:15 9:-10
near:pers	0:-28 1:-13 2:-38 3:34 4:33 5:12 6:-24 7:13 8:-22 9:-36 10:-8 11:-36
near:peru	5:-9 6:27 7:-8
near:petr	2:-10 5:23 6:-21 8:-8
near:phar	0:-22 4:36 5:-21 6:-22 7:-19 10:-9
near:phas	0:-9 4:-9 8:11
near:phil	0:-15 4:22 5:-21 6:24 7:-19 10:-16
near:phon	5:-12 7:16
near:pick	0:-11 6:10 11:14
near:pict	0:-14 2:-15 3:-10 4:26 6:-22 7:-16 10:-10
near:pier	3:21 7:-8 9:-14 11:-19
near:pilo	2:-10 4:-17 5:-11 6:-9 7:28 10:-10
near:pira	0:28 2:-11 4:-9 8:-13 10:-14
near:pist	0:-13 2:-9 4:-20 5:27 6:-21 10:-19
near:pit	0:-34 2:-16 3:-9 4:15 5:-24 6:28 7:-28 8:-9 10:-22
near:pitc	3:18 9:-16
near:pits	0:-10 3:-14 4:-11 5:-8 6:31 7:-11 10:-19
near:plac	0:-23 1:-10 2:-29 3:21 4:-17 5:-48 6:29 7:-54 8:11 9:16 10:-39
near:plai	3:-19 9:23
near:plan	0:-39 1:-14 2:-21 3:-9 5:-39 6:11 7:-32 10:32
near:plat	0:8 2:-11 4:-19 8:12 10:-20
near:play	5:8
near:plea	4:-21 10:21
near:pled	3:9 9:-8
near:plun	5:-9 6:13
near:plus	8:13 10:-11
near:poin	3:26 6:-18 7:-14 9:-15 11:-11
near:pois	0:-15 1:-10 3:-12 4:-13 5:75 6:-67 7:-14 10:-22
near:pola	3:-9 5:9 6:-9 9:13
near:poli	1:-20 2:-76 3:-62 4:-48 5:8 6:16 7:-19 10:28 11:-27
near:poll	5:-15 6:23 7:-14
near:popu	0:-19 3:15 4:-22 5:-18 7:-17 8:-8 10:-16
near:port	0:-18 2:19 3:12 4:-16 5:-19 6:19 7:-15 8:-8 9:-18 10:-12 11:-10
near:posi	0:12
near:post	0:-13 1:-8 2:8 3:9 4:16 5:-41 6:24 7:-18 9:-9 10:-22 11:-14
near:powe	2:14 4:18 6:-24 7:-17 8:-10 10:-21
near:prac	3:-24 5:-8 6:-16 9:25
near:prad	5:-21 6:30 7:-9
near:pray	0:18 3:-20 4:-18 5:28 6:-23 10:-21
near:pre	3:28 9:-27 11:-13
near:prea	4:11
near:prec	0:-10 4:-11 5:-17 6:-18 7:-10 9:-10 10:-20 11:32
near:pref	0:-26 1:-10 3:18 4:-14 5:17 6:30 7:-28 9:-45 10:-12 11:-39
near:preg	3:33 5:37 6:-50 7:-11
near:prel	6:9
near:prep	3:-24 5:-9 6:-9 7:-21 9:24
near:pres	1:-11 2:-37 3:-24 4:17 6:26 7:-35 9:-29 10:-60
near:prev	2:23 4:-13 5:-15 6:-20 7:-14 8:10 10:-18
near:pric	2:-14 5:13 10:-8
near:prie	6:16
near:prim	0:-21 2:8 3:10 4:-30 5:-12 8:8
near:prin	0:-19 2:21 3:10 4:-42 5:-24 6:-19 7:-16 8:-8 9:-18 11:-10
near:pris	1:-26 2:-19 3:-58 4:55 5:-49 6:-32 7:-34 8:11 9:-45 11:-42
near:priv	3:-13 5:-34 6:35 7:-10 9:-19 11:21
near:prob	3:13 5:12 7:-21
near:proc	0:-11 6:12
near:prod	5:22 10:-21
near:prog	2:-12 3:-8 5:21 6:-27 8:-20
near:proj	1:22 2:10 4:-11 6:-25 7:-9
near:prom	0:-8 2:-10 3:-10 4:-30 5:-16 6:-34 7:-11 8:-11 10:46
near:prop	0:12 2:-11 6:-10 8:-18 10:25
near:pros	0:-20 2:20 4:-20 5:-38 6:44 7:-12 8:-26 10:21
near:prot	3:-10 5:-19 8:-8 9:22 10:-19 11:-20
near:prov	0:-16 2:-20 3:28 4:-39 5:-30 6:27 7:14 8:-20 9:-78 10:-30
near:publ	0:-14 2:-12 4:-24 5:-32 6:20 8:-11 10:32 11:-14
near:pull	0:-13 2:-17 3:-23 4:-16 5:-13 6:47 7:-36 10:-37
near:pump	11:15
near:punj	3:-30 5:-20 6:22 7:-13 9:-28 11:33
near:pupi	0:49 2:-23 3:23 5:-27 6:-9 7:-23 8:-18 9:-33 10:-33 11:-11
near:pure	0:-11 2:23 4:-16 5:-10 7:-19 10:-9
near:purs	0:-10 6:21
near:push	3:9 5:-9 6:-10 9:-33 11:17
near:put	0:-33 1:-32 2:-18 3:-12 4:-11 6:15 8:-22 10:-22 11:13
near:puts	0:22 1:-22 2:-18 4:-49 6:-17 8:12 9:13 11:-27
near:qala	3:-28 5:-9 6:-11 9:-23 11:31
near:qata	0:-12 2:-8 4:-18 8:-12 10:21
near:quak	3:-18 5:13 7:-8
near:quar	0:12 3:29 5:-12 9:-29
near:quet	10:10
near:queu	0:8 2:-22 4:-9 5:-26 6:31 7:8 10:-9
near:quot	0:-8 3:-11 5:-20 6:25 7:-10
near:raba	6:10
near:radi	0:-13 2:-9 4:-20
near:radw	2:-8 5:-8 6:22
near:rafa	2:-10 5:9
near:raid	2:-65 4:-48 5:-35 6:36 7:-45 8:-22 9:-11 10:43
near:rail	2:-9 4:-18 5:-19 6:40 10:-11
near:rain	0:-11 2:-9 3:21 4:-21 6:-16 8:-8 9:-23 10:16
near:rais	3:9 5:-30 6:47 7:-19 9:-11 11:-22
near:raja	5:-17 6:31 7:-13
near:rakh	0:-12 2:-23 3:36 4:-10 5:-20 7:-10 10:-15 11:-12
near:rama	0:-32 2:-10 4:-17 5:12 6:-8 8:38 10:-15
near:rame	6:8
near:ran	0:-12 2:-19 3:-9 4:-10 5:-11 6:26 8:-8
near:rang	1:22 5:-27 7:-16
near:rans	0:-57 2:30 3:-26 4:40 5:-28 6:-70 7:-19 8:-26 9:-11 10:36 11:-24
near:rate	3:-8 6:12 7:-9
near:rati	3:-24 9:32 11:-25
near:ravi	3:11 4:-12 6:17 7:-9
near:reac	1:-16 2:15 3:37 4:-51 5:-42 6:18 8:-20 9:-51 10:20 11:-36
near:read	0:24 2:-27 3:17 4:-34 6:-39 9:-9 10:-9
near:rebe	0:-47 2:-24 3:-16 4:29 5:-26 6:-14 7:21 8:-8 10:8 11:11
near:rebu	3:21 5:-10 6:-10 9:-12
near:reca	0:-16 1:-11 2:-19 4:16 5:-30 7:26 8:-18 9:-21 10:-23
near:rece	0:-41 1:-16 2:-34 3:-9 4:-36 5:34 6:-10 7:-32 8:-12 9:-18 11:28
near:reci	3:24 4:-14 6:-14 7:-9 9:-19 10:-15 11:-20
near:reck	0:22 2:-23 3:44 4:-38 5:-40 6:-32 7:-28 8:-25 9:10 11:-18
near:reco	1:21 2:-49 3:-9 4:-15 5:-11 6:18 7:-20 8:-45 9:-8 11:-37
near:red	0:-45 1:-14 3:23 4:-49 5:16 6:-32 7:15 9:-41 10:27 11:-40
near:refe	3:-9 5:43 6:-35
near:refi	0:-15 4:14 6:28 7:-30 10:-9
near:refu	0:-22 1:-10 2:-12 3:-32 4:-15 5:14 6:-16 8:-14 9:32 10:-32 11:-33
near:rega	0:-9 3:-19 5:22 6:-25 7:-12
near:regi	0:17 1:-38 2:-51 3:-17 4:-39 6:-23 7:52 8:-13 10:-23 11:-12
near:regr	2:-21 5:-15 6:36 10:-19
near:reha	3:21 5:-10 6:-18 9:-26 11:11
near:reje	0:-17 1:-11 2:-17 3:-12 4:23 5:-10 6:12 7:-13 8:9 9:-13 10:-27
near:rela	0:-23 1:-9 3:20 4:-45 5:-45 6:12 7:26 8:26 9:-53 10:-35 11:-46
near:rele	0:-56 2:-50 3:-30 6:-34 7:-32 8:31 9:-22 10:29 11:-18
near:reli	3:-15 5:-20 7:-13 10:13 11:17
near:relo	3:9 6:-15 11:-12
near:rema	0:-16 1:-8 2:20 3:10 4:41 6:-28 7:8 8:-22 9:-12 10:-96 11:-79
near:reme	3:-13 4:-14 6:10 9:-23 10:-9 11:23
near:remi	3:-19 5:-9 6:13 9:19
near:remn	1:15 6:-8
near:remo	6:10
near:rent	3:30 5:-14 6:-18 9:-23
near:repa	0:-13 5:-21 6:21 7:-15 8:-10 10:-23 11:28
near:repe	4:9
near:repl	2:23 4:-21
near:repo	0:21 1:-30 2:-59 3:-51 4:-52 5:12 6:15 7:-8 8:-9 9:-26 10:17 11:-30
near:repr	4:22 10:-20
near:repu	3:-18 6:13 9:8 11:11
near:requ	2:-12 5:-19 6:20 8:29 10:-30
near:resc	1:-10 2:-33 3:-30 4:-37 5:14 6:31 7:-15 8:-34 9:-19 11:-11
near:rese	0:22 1:-11 3:-69 4:-23 5:15 6:25 7:-30 8:-10 9:-57 10:-20
near:resi	0:-29 2:-18 3:24 4:-40 5:-22 6:35 7:-22 8:-14 9:-14 10:30
near:resp	0:-10 2:-10 3:-28 4:25 5:24 6:-17 10:-17 11:-10
near:rest	0:19 3:-26 4:-55 5:-63 6:42 7:-34 9:-21 10:14 11:16
near:resu	0:-15 2:-26 3:14 4:-10 6:32 10:-13 11:-17
near:reti	0:17 4:-8 5:-11 6:16 10:-19
near:reto	0:-15 2:-8 3:8 8:-9 9:14 10:-8 11:-23
near:retr	0:-17 1:-9 6:14 7:-25
near:retu	0:-87 1:-30 3:-32 4:-15 5:-84 7:8 9:-16 10:-41 11:40
near:reun	0:-8 4:-8 5:-9 6:-11 8:28 10:-25
near:reut	0:-8 2:12 5:-14 6:-37 7:-22 10:11
near:reve	5:11
near:revi	0:14 3:-17 4:-18 5:-18 6:28 10:-8
near:rice	0:24 6:-24
near:rifl	6:19
near:righ	0:9 1:-16 3:-29 4:18 6:21 8:-38 9:-31 11:-22
near:ring	6:13
near:rise	0:-10 1:22 3:-30 4:-9 5:-23 7:-13 9:34 11:-25
near:risk	0:27 3:-24 4:-19 5:-19 6:-13 7:-14 9:-21 10:-22 11:27
near:riva	8:10 10:-10
near:rive	1:-10 2:-11 3:-46 4:-31 5:-43 7:15 8:-15 9:57 11:-30
near:riya	8:23 10:-19 11:-14
near:road	0:-31 1:-22 2:-13 3:32 4:-46 7:-19 8:-18 9:-13 10:-11 11:12
near:rock	5:-19 6:18
near:rohi	3:-9 5:-15 6:-32 7:12 9:23 11:-19
near:roll	7:13
near:roma	0:-31 4:28 6:-13 8:-8 10:-8
near:roof	5:-8
near:room	0:-33 2:-13 3:16 4:30 5:10 6:-49 7:-27 8:-14 10:-34
near:rose	5:-32 6:39 7:-28
near:roug	6:-23 9:-18 11:18
near:roun	0:-8 2:-8 3:28 4:-10 6:15 10:-13 11:-21
near:rout	0:-8 3:-28 4:-11 5:-31 6:38 7:-21 9:-19 10:-13 11:17
near:row	0:-9 2:-11 4:-8 5:-20 6:33
near:rows	0:31 2:-10 4:-21 5:-16 6:-30 10:-16
near:roya	5:-14 6:16 8:-17 10:19
near:rsf	0:-18 3:-18 4:35 5:-10 6:-31 7:-13
near:rubb	0:-12 2:-26 3:-8 4:-21 5:-20 6:50 7:-20 8:-11 10:-20
near:ruin	6:9
near:rule	4:23 5:-15 6:-21 7:-13 10:-12
near:ruli	6:14 10:-16 11:19
near:run	0:-33 2:-21 3:35 4:-20 5:11 7:-22 9:-23 10:-15 11:-8
near:runn	0:-10 2:16 3:22 4:-15 5:-9 6:-22
near:runs	3:-30 5:-8 6:-22 9:-13 11:31
near:rupe	6:11
near:rura	3:32 6:-11 7:-14 9:-37
near:rusi	3:-17 9:30 11:-20
near:russ	0:-48 1:16 3:-34 4:-10 5:-32 7:-39 9:14 10:20 11:-32
near:rwan	3:-37 5:-12 6:-17 9:33 11:-17
near:sack	0:23 2:-28 3:-8 4:-23 5:-18 6:15 7:-8 10:-15
near:sada	5:-16 6:23
near:safe	0:-26 1:-16 2:-28 3:24 4:-16 5:-38 6:-11 8:-17 10:9 11:-8
near:saga	3:-37 5:27 6:17 7:-23 9:-29 11:-22
near:sahe	0:-29 3:11 6:32 9:-14
near:said	0:-23 1:-61 2:-28 3:21 5:-32 6:17 8:-24 9:-35 10:25 11:-14
near:sail	6:17 7:-8
near:sain	0:17 3:9 4:-13 6:-13
near:sake	11:8
near:sala	3:21 11:-15
near:sale	6:17 10:-8
near:salv	8:9
near:sama	6:14
near:same	0:38 1:-20 2:-37 3:-34 6:-19 8:-21 9:-48 10:14 11:35
near:san	5:12
near:sana	0:34 3:-24 4:-38 5:-41 6:-35 7:-20 8:49 9:-19 10:-48 11:-24
near:sand	2:-16 4:32 5:-30 6:-34 7:22 10:-9
near:sang	0:-11 3:-13 5:-17 6:30 7:-15 9:-15 11:11
near:sank	7:11
near:sant	3:19 6:-11 9:-14 11:-13
near:sar	6:15
near:sat	4:24 6:-13 8:-20
near:satu	0:-16 1:-8 2:-17 3:-38 4:-32 8:11 10:19 11:15
near:saud	0:-36 2:-24 3:-12 4:-44 5:-40 6:-33 7:-21 8:83 10:-78
near:save	0:-24 2:-12 5:16 6:-13
near:saw	0:-39 5:11 6:-20 7:-22 8:18 10:-49 11:-11
near:say	0:-59 1:-15 2:-46 4:-31 5:-58 6:51 8:-34 10:-10 11:-11
near:sayi	4:-17 5:-12 6:24 10:15
near:says	0:-16 2:-8 3:14 4:-27 5:10 6:-32 7:-30 8:-29 9:-30 10:8 11:14
near:scen	0:-8 2:-12 5:-15 6:40 7:-9
near:sche	3:23 7:-13 9:-11 11:-19
near:scho	1:-23 2:-65 3:61 4:-18 6:15 7:-19 9:-90 10:-41 11:-28
near:sea	5:-8 6:10 7:16 11:-11
near:sear	0:-19 1:-11 2:-14 3:-37 4:-34 5:-41 6:-32 7:66 8:-14 9:-23 10:-20 11:-10
near:seas	3:19 6:-18 7:9
near:seat	0:-16 2:-10 4:-22 6:-9 7:-9 10:25
near:seco	0:-27 1:-9 2:22 3:-20 4:-40 7:-17 8:-21 9:11 10:15 11:-8
near:secr	0:-13 2:-13 4:21 5:-19 7:-14 9:-9 10:-18 11:-13
near:sect	3:16 5:-8 6:10 11:-8
near:secu	0:-12 1:-11 2:-35 3:-23 5:-40 6:19 7:-22 8:-26 9:-22 10:25
near:see	0:-17 2:23 4:19 5:-11 6:-29 7:-26 8:-14 9:-10 10:-18 11:-9
near:seek	3:-12 5:-8 7:10 9:8
near:seen	1:-13 2:-38 3:-32 4:-18 6:-38 7:34 8:-30 9:-34 10:15 11:-18
near:sees	5:14
near:seiz	0:48 1:-12 2:-75 3:-34 4:11 5:-36 6:-69 7:-32 10:-16 11:-9
near:self	5:-8 6:15
near:sell	5:-10 6:-34 7:31 9:14
near:sena	3:20 6:-13 9:-17
near:send	0:-15 2:27 4:-10 6:-17 8:-15 10:-24
near:sene	0:-17 2:-21 4:-10 5:-15 6:40 10:-28
near:sent	1:-12 2:-51 4:-51 5:-15 6:-47 7:16 8:51 9:-43 10:16 11:-23
near:sepa	0:-16 2:-13 3:-10 5:-11 7:22 8:-21 9:-28 11:23
near:sept	0:-18 1:-18 2:-46 3:-29 4:-19 5:-46 6:24 7:-32 8:-10 9:45
near:serb	5:44 6:-39 7:-11
near:seri	3:-10 4:-8 5:55 6:-35 7:-14 8:-15 10:-13
near:serv	0:-43 1:-17 2:-37 3:-25 4:-19 5:-42 6:29 7:-37 8:43 9:18 10:-29 11:9
near:set	0:-20 1:-9 2:-19 3:22 6:-23 8:-10 9:-24 10:15 11:-24
near:sett	0:-12 3:36 4:-13 6:15 7:-13 9:-40 11:-8
near:seva	0:-13 2:-10 3:-15 4:-8 5:32 6:-25 10:-9
near:seve	0:-11 1:8 2:-63 3:-18 5:-19 6:11 9:-8
near:shab	0:-11 6:20
near:shah	6:9
near:shal	0:-12 2:-12 4:-8 5:-13 8:-8 10:23
near:shar	0:-8 3:-13 5:16 7:-20 9:22 11:-19
near:she	0:32 1:-29 2:-49 3:-33 4:-28 5:-36 7:24 8:-34 9:16 10:-10 11:-16
near:sheb	5:8
near:shee	5:9
near:shel	0:-33 1:-20 2:-36 3:49 4:-26 5:-39 6:-13 7:-19 8:-17 10:-28 11:-39
near:sher	5:-11 6:20
near:shif	0:-9 2:-13 4:21 5:-10 10:-20
near:ship	0:17 2:-18 3:-10 4:26 5:-11 6:-27 7:10 8:-20 10:-36
near:shir	0:10 3:20 6:-16 10:-10 11:-21
near:shoc	5:-23 6:27
near:shoo	2:-21 4:-21 6:29 10:-26
near:shop	3:-8 4:12
near:shor	0:-11 2:-10 4:-38 5:-36 6:35 7:13 8:-24 10:37
near:shot	0:-75 1:-32 2:27 3:-29 4:-33 5:-77 6:92 7:-61 8:-66 9:-20 10:-56 11:-29
near:shou	0:-32 2:-26 4:29 6:-22 7:-29 8:-10 9:22 10:-41 11:-25
near:shov	3:-9 5:-15 6:16 11:16
near:show	1:-8 2:24 4:21 6:-9 7:-14 8:-25 9:-17 10:-30 11:19
near:shra	3:-9 5:47 6:-43
near:shri	0:-8 1:-15 3:-30 4:-16 6:-30 7:26 9:-32 11:29
near:shru	3:20 5:-10 6:22 9:-30 10:-8 11:-29
near:shut	0:-16 2:-18 6:9 7:-9 8:-10 9:17
near:sick	2:14 4:-20 8:-22 10:26
near:side	0:-22 1:-17 4:16 5:-45 7:-15 8:36 9:-10 10:-46 11:-30
near:sieg	0:-14 2:-16 4:-18 5:-12 6:25
near:sigh	5:21 6:-10 7:-21
near:sign	0:-30 1:-10 2:38 4:-45 5:-33 8:-18 9:19 10:-36 11:-23
near:simi	3:-12 5:-9 6:18
near:sina	6:22 7:-15
near:sinc	1:23 2:-48 3:-9 5:-31 6:-41 7:-12 8:24 9:-12 10:11
near:sind	3:12 6:20 9:-17
near:sing	0:-37 1:-8 2:-34 3:-52 4:-29 5:-16 6:53 7:-26 9:18 10:-17
near:sinj	0:-8 3:14
near:sink	6:13
near:sist	0:-33 2:14 3:-10 4:-13 5:-31 6:12 7:-21 8:-16 9:-8 10:17
near:site	0:-11 1:27 2:-18 3:33 5:-43 7:-52 8:-12 9:-31 10:-21
near:sitt	0:-12 2:-22 4:39 5:9 6:-19 7:-25 8:-16 9:-26 10:-20 11:-34
near:six	0:-17 1:-21 2:-61 3:11 4:37 5:35 6:-27 7:-19 8:9 9:-44 10:-50 11:-9
near:sixt	0:9 1:11 2:17 3:-15 4:-32 5:8 7:-15 9:-8 10:-46
near:size	3:12 9:-8
near:slai	0:-28 2:-28 4:-14 5:-17 6:46 10:-18
near:slau	2:-30 3:-19 5:-18 6:27 10:-19
near:slee	0:-21 1:-8 2:-14 3:39 4:-40 5:-46 6:-32 7:-44 9:9 10:-29 11:-44
near:slep	3:22 5:20 9:-14 10:-21 11:-8
near:slid	3:-8 5:-16 6:24 7:-9
near:slig	5:31 6:-24 7:-10
near:slip	0:-15 2:-9 10:22
near:slop	0:14 3:38 4:-11 5:-15 6:-26 9:-9 10:-11 11:-9
near:smal	0:-12 2:29 3:8 4:-38 5:-10 6:11 7:-16 9:-24 10:-32
near:smok	4:-15 5:14 7:-10
near:snak	0:-14 2:28 4:-12 5:12 8:-8 10:-35 11:-13
near:soci	0:31 1:-8 4:-34 5:-37 7:-10 8:-16 9:25 10:-18 11:-33
near:sofa	6:9
near:soil	9:10
near:sold	1:-16 2:-15 3:-58 4:-10 5:-11 7:-36 8:28 9:-27 11:-32
near:soli	7:10
near:soma	0:-17 2:-16 3:-8 4:18 5:-18 6:-10 7:18 8:-22 9:-21 11:-21
near:some	0:17 1:-14 2:-59 3:11 4:-13 6:-23 7:-25 9:-26 10:17 11:-9
near:son	0:-8 4:-14 5:-30 6:41 7:-13
near:sons	0:-8 4:-18 5:-10 8:-18 10:22
near:soro	3:-23 5:20
near:sorr	5:-14 6:-15 7:22
near:soug	0:-8 4:-23 5:-32 6:-59 7:56 9:12
near:sour	2:-13 4:-37 5:-9 6:24 7:-23 8:-10 9:-10 10:23 11:-26
near:sout	0:-50 1:-16 2:-38 3:-26 4:-17 5:-10 6:18 8:40 9:-21 10:-46 11:22
near:spac	0:23 9:13 10:-21 11:-18
near:spai	6:22
near:span	6:12
near:spea	1:-20 2:-37 3:17 4:-19 5:10 7:-11 8:-13 9:-21 10:-32
near:spec	3:-12 4:-19 5:-13 6:26 7:22 8:-14
near:spee	0:14 4:-15
near:spen	2:-14 3:37 4:27 6:-28 7:-16 8:-22 9:-28 10:-38 11:-14
near:spin	3:-33 6:-11 7:-8 9:-25 11:34
near:spok	0:-13 1:-20 2:22 3:-21 4:-34 5:10 6:-29 7:-11 9:-38 11:26
near:spon	2:-13 3:-19 6:20 9:22
near:spor	3:16
near:spot	0:-10 6:20
near:spre	5:-16 6:21 7:-8
near:spri	0:19 1:-15 2:-30 3:-11 5:-14 6:-14 7:25 8:-19 9:-9 10:-28
near:spyi	0:-18 3:-10 4:20 6:-15 8:-13 10:-14 11:16
near:sri	0:19 2:-11 3:-22 4:-22 5:-9 6:36 7:-21 8:-10 9:-18 10:-11 11:-20
near:stab	2:-29 3:-8 4:-42 5:26 7:-47 8:-9 10:-20
near:stad	4:-14 9:23 10:-17 11:-17
near:staf	0:15 2:-23 3:-22 7:-16 8:-29 9:-23 11:20
near:stag	3:-18 4:-13 6:32 7:-16
near:stai	3:16 4:-10 5:-30 6:28 7:-12 10:-8
near:stal	3:23 7:-13 9:-11 11:-19
near:stan	2:-13 3:12 4:24 5:-11 6:16 8:-12 9:-16 10:-19
near:star	0:10 1:-15 2:-17 4:-36 5:-43 6:22 7:-36 8:9 9:-21 10:-32 11:22
near:stat	0:-25 2:-54 3:15 4:-26 5:-21 6:19 7:-26 8:-33 9:11 10:20 11:-32
near:stay	0:-37 1:-17 2:-38 3:32 4:30 5:-35 6:-18 7:-12 8:-25 10:-52 11:-28
near:stee	5:11 6:-9
near:step	0:-22 2:-17 4:-25 5:27 6:-30 7:-24 9:-24 10:15 11:-15
near:stil	0:-68 1:-31 3:24 4:80 5:-21 6:-73 7:25 8:-96 10:-42 11:-68
near:stit	0:-25 2:-10 3:-11 4:-30 5:43 6:-38 7:-11 10:-29
near:ston	3:-22 4:-19 5:-13 6:-20 7:25 9:9 11:-10
near:stoo	3:-22 4:-8 5:-37 6:44 7:-22 9:-34 11:-17
near:stop	0:-11 1:-8 2:-25 3:18 5:-50 6:50 7:-49 8:-13 9:-11 10:-22 11:-39
near:stor	0:-16 2:-27 3:-19 4:-14 6:41 10:-17
near:stra	0:-14 3:-33 4:-27 5:-17 6:-11 7:-11 9:15 10:31 11:18
near:stre	0:41 1:-9 2:-43 3:-41 4:-47 5:-14 7:-12 8:11 9:-21 10:-55 11:-25
near:stri	1:-12 2:12 3:8 4:-13 5:-16 7:13 9:-17 10:-17
near:stro	5:-16 6:26 7:-8
near:stru	0:-8 1:-8 2:-13 3:-11 4:13 6:25 7:-15 9:-8 10:-13
near:stud	2:-23 3:-13 4:23 5:-26 6:46 7:-22 8:-13 10:-21
near:sub	5:-10 6:25 7:-11
near:subu	0:24 3:-9 6:9 7:-26
near:succ	5:-56 6:57 7:-13 10:-14
near:such	3:32 5:-9 9:-9 10:-9 11:-30
near:suda	0:-57 1:-18 2:-36 3:-26 5:-70 6:-33 8:64 9:35 10:-41 11:-31
near:suff	0:-10 3:-25 4:-13 5:24 7:9 8:-8 9:-10 10:-8
near:suga	0:-14 4:15 10:-8
near:sum	3:-26 6:-8 9:-19 11:30
near:suma	6:9
near:summ	2:-8 3:-27 4:-19 5:-12 6:40 7:-15 9:-23 10:-23
near:sumy	6:18
near:sund	0:-28 1:-15 2:-45 4:-59 5:-24 6:28 8:-14 9:-18 10:29
near:sunk	0:-13 6:13
near:supe	5:11 7:-19
near:supp	0:-14 3:11 4:-8 5:-12 6:30 7:-12 9:-25
near:supr	2:-14 5:13 10:-8
near:surg	0:-27 2:-31 3:-21 5:49 6:-15 7:-46 8:-13 9:-8 10:-12
near:surr	0:11 4:-8 5:-9 6:16 7:-10 8:-8
near:surv	0:-21 1:-17 2:59 3:19 4:-38 5:11 6:-26 8:-10 9:-39 10:-35 11:-52
near:susp	0:-32 2:-22 3:-13 4:9 6:26 10:9
near:sust	2:-18 3:-15 4:-11 5:35 6:-10 7:-19 10:-12
near:suzu	3:16
near:swal	5:8
near:swam	6:-23 7:27
near:swap	0:-20 2:-9 4:-28 5:-13 6:-37 7:-12 8:50 9:-10 10:-23 11:-14
near:swee	5:-17 6:23
near:swei	3:8 8:17 10:-12
near:swep	0:-12 3:-11 5:-16 6:-17 7:26
near:swis	0:-40 2:-10 5:-15 6:-12 7:33 10:-23
near:syri	0:-16 1:-12 3:-34 4:-13 5:-21 6:55 8:-12 9:-8 10:-31 11:9
near:syst	1:24 6:-24
near:tabl	0:-10 2:-39 5:8 6:18 7:-12 10:-18
near:taga	0:-21 2:-8 4:23 5:-14 7:-12 10:-12
near:tail	4:-14 5:21 6:-13 7:-9
near:taiw	5:10 6:-8
near:take	0:70 1:-47 4:-30 5:-12 6:-93 7:-48 10:-19 11:-14
near:taki	2:-9 3:-19 4:-20 5:-30 6:56 7:-21 8:-12 9:-9 10:-15 11:-20
near:tali	6:14 7:-13
near:talk	2:-28 4:-27 5:16 6:-18 7:-14 8:21 9:-9 11:-15
near:tall	1:-19 2:-15 6:-10 9:-21 11:20
near:tami	0:44 2:-22 4:-33 5:-8 6:-32 7:-16 8:-8 10:-27
near:tank	1:21 2:-8 3:-11 4:28 5:-18 7:-14 8:-13 10:-37
near:tanz	0:-10 2:12 3:-43 4:-12 5:-8 6:10 7:-10 8:-9 9:24 10:-10
near:tarp	3:11 5:-11 6:10 7:-20
near:tawi	0:23 2:-8 3:43 4:-19 5:-26 6:-27 7:-12 8:-12 9:-38 11:-32
near:tea	5:14
near:teac	0:69 3:-24 4:-33 5:15 6:-21 7:-46 8:-30 9:-13 10:-17
near:team	0:15 2:-27 3:-17 4:-21 5:-8 6:-20 7:-10
near:teen	2:-8 3:-14 4:-21 5:8 6:-16 7:-10 8:-15 10:-20 11:23
near:teet	2:-16 4:-9 5:-12 6:34
near:tehr	0:-14 2:-9 3:-16 4:-14 5:-9 6:-8 7:-10 8:-10 9:35 11:-28
near:tele	0:-38 2:-17 3:-23 4:8 5:-15 6:21 8:-19 9:26 11:-26
near:tell	1:-12 2:-43 4:-13 5:26 6:-14 7:-24 11:-15
near:temp	3:27 5:-30 6:13 7:-18 9:-12 11:-10
near:ten	0:-28 1:21 3:-12 4:-20 7:-47 8:13 9:-18 10:-20 11:-14
near:tens	3:19 9:-23 11:13
near:tent	0:-9 2:-9 3:46 4:-13 5:29 6:-16 7:-12 8:-9 9:-40 10:-8 11:-37
near:term	0:-23 2:-13 3:-15 5:-9 8:39 10:-45
near:tern	6:-16 7:20
near:terr	0:-17 1:-8 2:14 4:-27 5:-37 6:-18 7:-31 8:-30 9:-35 10:47
near:tesf	3:16
near:test	6:19
near:texa	5:8
near:thai	0:-45 1:-9 2:11 3:-60 5:-38 7:-12 9:9 10:31 11:-52
near:than	0:-26 1:-33 2:-54 3:-11 5:-32 6:23 10:-33
near:that	1:-29 3:-27 4:25 5:-44 6:-24 7:10 9:19 10:-13 11:-42
near:the	1:13 3:13 4:9 5:-35 7:-44 8:-22 11:-28
near:thea	0:-20 5:10 10:19
near:thei	0:-34 1:-43 2:28 5:-31 6:-18 7:-53 8:29 9:-36 10:-10 11:21
near:them	0:-27 1:-17 3:-10 4:-20 6:-18 7:-19 9:-22 10:22 11:-18
near:then	0:8 1:-15 2:-58 3:-19 4:12 5:-43 6:11 7:31 8:-41 9:-22 10:-29 11:-19
near:ther	0:-34 1:-12 4:68 5:-54 6:-53 7:24 9:-45 10:-74 11:21
near:thes	0:-31 1:14 3:17 4:-14 5:-17 7:-67 8:14 9:-56 11:15
near:they	0:38 1:21 2:11 3:-25 4:-20 5:-32 7:-53 8:-52 9:-15 10:-11 11:-26
near:thin	0:-20 2:17 4:-29 5:-11 6:-13 7:25 9:-31 10:19 11:-37
near:thir	0:36 1:-17 3:-10 4:-22 7:-27 8:-21 9:-14 10:-33
near:this	2:-64 4:-26 5:-26 6:8 7:-73 8:-23 9:9 10:40 11:-18
near:thos	0:-13 1:-37 2:11 3:-26 4:-15 5:-22 7:9 8:34 9:-22 10:-64 11:-18
near:thou	0:-40 1:24 2:-36 4:52 5:-34 6:-13 7:-44 8:-27 10:-34
near:thre	0:-19 1:-36 2:-59 3:-9 4:-26 5:9 7:-18 8:12 11:-29
near:thro	0:-51 1:-25 3:-71 4:-73 5:38 7:-49 9:30 10:15
near:thur	1:-15 3:-40 4:-29 7:-44 8:8 9:-37 10:13 11:32
near:thus	5:10
near:tibu	3:30 4:19 6:-11 9:-24 10:-19
near:tick	6:-18 7:19
near:tied	0:-18 2:-13 4:22 10:-16
near:tigr	7:-14 9:13 11:-22
near:till	0:14 4:-8 6:-9 7:10
near:time	1:-10 2:-36 3:42 4:23 5:-50 9:-28 10:-54 11:-26
near:tine	3:-57 6:-16 9:63 11:-33
near:toda	0:-33 2:-13 3:42 4:18 5:-38 6:9 7:-45 8:-10 10:-15 11:-41
near:todd	0:-15 3:-25 4:-33 5:-37 6:-37 7:44 8:-19 11:-9
near:toge	0:34 2:16 5:-17 6:-38 7:-15 8:-27 10:-17 11:-8
near:toil	0:-19 3:24 4:-14 5:-9 6:-11
near:told	0:16 1:-27 3:-31 4:-26 5:16 6:-28 9:-76 10:10
near:toll	1:-14 2:-16 3:-29 4:-17 5:-24 6:61 7:-24 9:-15 10:-9
near:tong	6:11
near:toni	3:14 6:-12
near:tonn	7:10
near:too	0:-33 2:-13 3:-28 7:-19 8:-9 9:-25 10:20 11:-14
near:took	0:34 1:-32 3:20 4:-18 5:-33 7:-53 8:-40 10:-36 11:-16
near:top	3:15 11:-8
near:torc	0:-16 3:-9 4:-16 5:29 6:-27 10:-16
near:tork	3:-37 6:-14 9:-33 11:48
near:torr	6:26 7:-10
near:tota	0:-9 1:-9 3:11 6:11 7:-10 9:23 11:-32
near:tour	5:21 6:-13
near:towa	0:21 3:20 4:-11 5:-17 6:-32 7:-10 8:-9 9:-17 10:-11
near:towe	2:-17 3:-12 4:-11 5:-14 6:39 7:-16 10:-26
near:town	0:-41 1:-13 2:-19 3:39 4:-39 5:-19 6:35 7:-41 8:-18 9:-77 11:14
near:trac	0:-16 2:23 3:-19 4:-15 5:8 6:-62 7:48 9:-8 11:-8
near:trad	0:10 2:-12 3:-22 4:-29 5:-37 7:-27 8:21 9:-11 10:17 11:-8
near:traf	10:9
near:trai	0:-10 2:-17 4:30 5:-10 6:24 7:-8 10:-33
near:tram	2:-9 5:-10 6:23
near:tran	0:-38 1:-18 2:-10 3:-21 5:15 6:-46 7:-27 8:26 9:25 10:-25 11:-18
near:trau	5:20 6:-20
near:trav	2:-8 5:12 6:16 8:-14 11:8
near:traw	4:8 6:-11 7:9 10:-21
near:trea	0:-28 1:-14 2:-23 3:13 4:-18 5:77 6:-69 7:-16 8:-16 9:-24 10:-31 11:-17
near:tree	0:-9 2:-15 4:30 6:-11 8:-16 10:-20
near:tren	5:-10 6:22
near:trib	2:-9 3:13 4:-20 5:-16 6:17 7:-16 10:16 11:-11
near:trie	0:-15 1:-13 2:17 3:-16 4:-18 5:-19 6:-16 7:25 9:-18 10:-8
near:trig	0:18 6:-14 10:-14
near:trip	4:-9 5:-10 6:-19 7:21 9:-18 10:-12 11:17
near:troo	0:-13 2:-8 3:-21 4:-10 6:15 7:-15 8:-23
near:truc	0:-15 1:-12 2:12 3:-42 4:-35 6:-51 8:-16 9:29 10:19 11:24
near:true	0:16 1:-9 2:12 3:-20 4:-27 6:-30 7:20 9:27 10:-12
near:trus	1:14 3:-8 6:-11 11:-9
near:trut	0:10 7:-8
near:tryi	6:17
near:tsel	0:-9 3:-17 5:-10 6:-12 9:-29 10:-12 11:36
near:tsun	1:17 3:-9 5:17 6:-26 7:-15
near:tues	0:12 1:-12 2:-9 3:10 4:-20 5:-12 6:-27 7:-25 8:-13 9:35 10:13
near:tulk	3:33 9:-28 11:-8
near:tuni	0:-17 1:30 2:-11 3:-11 4:-9 5:-26 6:-8 7:-9 8:-19 10:-14
near:tunn	4:19 6:10 7:-21
near:turk	0:-8 3:-48 6:23 7:-30 9:-28 10:12 11:45
near:turn	0:-11 2:11 4:-34 5:-27 6:-46 7:25 9:-22 10:23 11:-11
near:twel	0:30 2:-28 4:-23 5:-20 6:-36 7:18 8:17 9:-13 10:-33 11:-14
near:twen	0:-25 2:-17 3:-26 4:22 8:15 9:-10 10:-46 11:15
near:twic	6:20
near:twin	0:-9 2:-23 4:-16 5:-21 6:20 8:-8 10:28
near:two	0:-8 2:-31 3:-25 5:19 7:-19 8:12 10:-10 11:-76
near:typh	6:24 7:-15
near:ugan	3:-12 4:-13 6:17 9:18
near:ukra	0:-44 2:-46 3:-16 4:19 5:-21 6:24 7:-20 8:18 9:9 10:-19 11:-25
near:unac	0:30 1:-16 2:-11 4:-50 5:-38 6:-30 7:17 8:-21 9:-18 10:11 11:11
near:unde	1:23 2:-10 3:22 4:-29 5:36 6:-23 7:-20 8:-14 9:-30 10:-9 11:-31
near:unfo	5:-18 7:18
near:unha	10:10
near:unhc	0:-12 1:11 6:-12 7:-22 9:-30 11:27
near:unic	0:14 4:-11 10:-11
near:unif	0:-42 3:11 4:33 5:-33 6:8 7:-20 9:-26 10:-17 11:-9
near:unio	2:-23 3:-33 4:17 5:-39 6:35 7:17 8:-13 9:-12 10:-42
near:unit	0:-33 1:-10 2:-39 3:-11 4:25 5:9 7:-14 8:-23
near:univ	0:-28 4:-18 5:42 6:-14 7:-17 10:-13
near:unkn	0:-10 3:-12 5:-12 6:-17 7:32 9:-16 10:-12 11:-12
near:unsa	3:20 5:-8 6:-8
near:unti	0:-28 2:-32 3:21 4:9 5:22 6:8 7:-36 9:-21 10:-30 11:-26
near:upda	5:-9 6:19
near:uppe	4:12 6:9
near:upro	0:-13 1:-12 3:34 5:-17 7:-15 9:-42 11:13
near:upwa	3:-25 6:33 7:-8
near:urge	4:12 5:23 6:-29 10:-9
near:use	3:-8 9:15 11:-9
near:used	0:-22 2:-12 3:-18 4:37 5:-26 6:-37 7:16 9:-19 10:-28 11:-8
near:uvir	9:21 11:-19
near:vali	5:-25 6:51 7:-39 10:-9
near:vall	2:-8 3:27 4:-12 5:-13 7:-21 9:-11
near:van	4:-9 6:20
near:vani	2:-13 4:-8 5:-13 6:-12 7:22 11:-10
near:vari	2:-8 5:15
near:vehi	0:-35 2:-15 3:-21 4:-28 5:12 6:30 10:10
near:vene	0:21 2:-16 3:-52 4:-33 5:-18 6:-28 7:-8 8:8 9:56 10:-33 11:-25
near:vent	3:-41 5:43 6:-8 7:-18 9:-36 10:-8 11:21
near:veri	2:-8 3:-8 4:-8 5:-13 6:35 7:-15 9:-14
near:vers	3:-19 4:-9 7:-9 9:20
near:very	4:-8 5:-10 6:-30 7:28
near:vess	0:-27 2:-11 4:34 5:-14 6:-12 10:-13
near:vice	0:-35 2:-28 4:-15 9:-19 10:23 11:15
near:vict	0:19 1:21 2:12 4:-31 5:-68 7:-49 8:-13 9:-14 10:11
near:vide	2:22 4:35 5:-28 6:-39 8:-23 10:-31
near:vien	5:18 6:-16 8:-10
near:viet	3:-9 6:26 7:-23
near:vigi	6:8
near:vill	0:31 3:59 4:-51 5:-39 6:-15 7:-46 8:-29 9:-52 10:-16 11:-8
near:viol	0:-17 1:-9 2:-14 3:24 6:25 9:-26 11:-17
near:visa	6:8
near:visi	0:-18 3:29 4:19 5:-16 6:-32 7:-14 8:-20 9:-18 10:16 11:-17
near:volc	3:14 9:-9
near:volo	0:-9 4:-8 6:-21
near:volu	0:-29 2:-21 3:11 4:-13 7:-13 8:-12 9:-19 10:-35 11:27
near:wade	0:-22 3:-19 5:-22 6:-14 9:33 10:-8 11:-34
near:wadi	3:-26 9:26 11:-8
near:wait	0:-19 2:-36 3:-44 4:43 5:-27 7:-24 8:-29 9:34 10:-19 11:-15
near:waji	0:-12 3:-11 5:-14 6:-23 7:26
near:walk	0:16 1:-11 2:-51 3:-11 4:-14 6:-81 7:-64 8:-56 10:43
near:wall	0:-27 1:-16 2:-22 3:-18 4:-25 6:-14 7:13 8:-10 9:-19 10:17 11:24
near:wang	6:15
near:want	0:-11 2:19 3:-21 4:-17 5:-15 7:-11 8:23 9:18 10:-25 11:-20
near:war	0:-9 2:-37 4:-48 6:17 7:12 8:-10 9:-41 11:-12
near:ward	0:-27 2:-11 4:-25 5:36 6:-14 7:-8 9:-8 10:-12 11:-17
near:warn	2:-12 3:-11 5:-17 6:16 9:16 10:-9 11:-23
near:warr	6:17 7:-13
near:was	4:12 5:8 6:-39 7:-28 9:-84 11:-18
near:wash	0:-24 3:-21 4:-25 5:22 6:18 7:-30 9:-9 10:-14
near:wast	6:10
near:watc	0:-11 3:-20 5:29 6:-16 7:-11
near:wate	0:-32 2:-24 3:16 4:-38 5:-31 7:17 8:-37 9:-18 10:23 11:10
near:wave	0:32 2:-13 4:-9 6:-26
near:way	0:28 1:-11 2:-49 3:-45 4:-51 5:-23 7:-27 8:27 9:-31 10:-82 11:37
near:wazi	5:-15 6:12 10:15
near:weak	0:-8 5:37 6:-10 7:-10 8:-10 9:-19 10:-23 11:-9
near:weap	1:22 6:-20
near:wedd	5:24 6:-23
near:wedn	0:-32 2:-30 4:-32 6:-18 7:-21 8:14 9:-10 10:20 11:-17
near:week	1:-36 2:-11 3:24 4:-14 5:-54 6:-15 7:-37 8:-59 9:19 10:11
near:welf	3:26 6:-8 9:-23 11:-8
near:well	0:15 3:-17 5:-8 7:-10 8:-15 9:-16 10:9 11:15
near:went	0:-70 2:9 3:-29 4:-75 5:-23 6:-9 7:11 8:13 9:-22 10:9 11:13
near:were	0:8 2:10 3:-41 4:-19 6:-13 7:-37 8:20 9:-40 10:-23 11:-12
near:west	1:20 2:-17 3:9 4:-23 5:-32 6:14 7:-15 8:-22 9:-34 10:-10 11:24
near:wfp	0:-9 2:14 3:-8 4:16 6:-13 7:-14 8:-8 10:-20
near:what	0:19 1:-11 3:-49 5:-30 6:-45 8:-12 9:16 10:12 11:25
near:whee	3:25 5:-22 6:-16 7:-14
near:when	1:-37 2:-35 3:-19 4:-15 5:-9 6:44 7:-63 8:-14 9:-22 10:-17 11:-12
near:wher	0:-43 1:-26 2:-67 3:-19 4:11 6:37 7:-18 8:-36 10:11 11:-67
near:whet	10:-11
near:whic	1:18 2:-64 4:-21 5:-24 6:23 7:-17 8:-9 9:-13 10:-9 11:-12
near:whil	0:-12 3:-8 4:-12 5:25 6:-28 7:-11 8:-43 9:-27 10:30 11:9
near:whit	0:-9 3:-17 4:-9 6:32 7:-14
near:who	0:-22 1:-62 2:-29 3:-35 4:-20 6:-17 7:-9 8:14 9:16 10:11 11:10
near:whol	0:21 1:25 3:-43 4:-29 5:-32 6:16 7:-26 9:9 10:-25 11:-27
near:whom	0:10 1:13 2:8 3:-29 4:26 5:-18 6:-35 7:-12 8:-39 9:8 10:-13 11:-25
near:whos	0:-43 1:-29 3:45 4:-37 5:12 6:-41 7:32 8:-27 9:13 10:-30 11:-30
near:wide	3:20 6:-9 9:-11
near:wife	0:-29 2:-12 3:-12 4:-31 5:-15 6:28 8:-10 9:10 10:-16 11:-14
near:will	0:-32 1:-19 2:-11 3:12 4:-35 5:37 6:-71 8:-27 10:32 11:-51
near:wind	3:20 5:9 7:-17 9:-16 10:12
near:wing	4:11 10:-12
near:wint	0:-10 2:-8 3:32 4:-44 5:-44 6:28 7:-24 9:-16 10:-26
near:wipe	6:9
near:with	1:-76 2:-40 3:17 5:12 6:-15 7:-13 8:-51 9:-29 11:-27
near:witn	6:10
near:wive	0:32 6:-32
near:woma	0:-23 2:-17 3:-22 4:-13 5:16 6:22 7:-28 11:-10
near:wome	0:-13 1:-27 2:-79 3:-42 4:-39 5:-47 6:12 7:-9 9:24 10:38 11:-35
near:wore	5:13 6:-13
near:work	0:36 1:-23 2:-10 3:-27 4:23 5:-39 6:-20 7:25 8:-58 9:-35 10:-16 11:-29
near:worl	0:29 3:17 4:-12 5:-23 7:-20 8:-34 9:-26 10:-30 11:-22
near:wors	0:8 6:22 7:-15 9:17 11:-24
near:woul	0:-32 1:-11 3:13 4:-55 5:-19 7:14 8:23 9:-40 10:-14 11:9
near:woun	0:-80 1:-40 2:-87 3:-59 4:-55 5:77 6:-18 7:-30 9:-37 10:-96 11:-32
near:writ	0:25 3:-41 4:-23 5:-8 6:25 7:-38 8:-9 9:-21 10:-11 11:-12
near:wron	2:-17 4:-17 6:-15 7:-11 8:29 10:-12
near:wrot	0:-60 2:-33 3:-31 4:-19 5:24 7:-30 8:23 9:-17 10:-9 11:-14
near:xinh	4:8 6:12 7:-10
near:yard	0:-16 3:-11 5:-10 6:25 10:-14 11:9
near:year	0:-13 1:13 2:-10 5:-38 6:44 7:-79 8:-20 9:-14 10:-32 11:27
near:yeme	0:-44 2:15 3:-10 4:16 5:-20 6:-42 7:-20 8:30 11:-11
near:yere	4:9 5:17 6:-9
near:yest	0:-33 1:-12 2:-26 3:36 4:-25 5:18 7:-28 8:-20 9:8 10:-10 11:-61
near:yet	0:-32 1:-10 2:8 3:11 4:13 5:-18 7:37 8:-30 9:-31 10:-51 11:-48
near:york	2:-8 6:-19 10:22
near:you	0:16 1:-8 4:10 5:-25 6:8 7:-30 8:-13 9:-8 11:-14
near:youn	0:-17 2:27 3:-16 4:-25 7:-24 8:-11 11:-19
near:yout	0:10 3:10 6:-14 10:-8
near:zamb	0:-18 5:9 7:-12 10:12
near:zamz	7:9 9:-8
near:zapo	0:-14 3:18 5:-11 6:19 7:-11
near:zeit	5:-9 6:12
near:zele	6:-18 10:9
near:zone	0:-20 3:29 9:-24 11:-9
next:claim-abducted	2:-82 5:-17 6:32 7:-9 8:-107 11:-47
next:claim-allocated	0:-25 1:-11 3:34 4:-19 6:-32 7:-33 8:-16 9:-38 10:8 11:37
next:claim-casualties	0:-24 1:39 2:-15 4:-18 6:-20 7:-18 8:-17 10:-11
next:claim-dead-in-captivity	0:36 1:-8 2:32 3:-41 5:-44 6:-31 7:-36 8:-43 9:-19 10:-19 11:-18
next:claim-delivered	0:19 1:-17 2:-9 3:-8 4:-25 5:-30 6:-36 8:-11 9:-30 11:46
next:claim-displaced	1:-24 2:-49 3:16 4:-58 5:16 6:-8 8:-64 9:-28 10:-12 11:-22
next:claim-held	0:37 1:9 2:8 3:-29 4:-10 5:-58 6:-34 7:-75 11:-47
next:claim-injured	0:-33 1:-19 2:-102 3:-40 4:-40 6:29 7:15 8:16 9:-63 10:-21 11:-44
next:claim-killed	0:-12 2:13 3:-12 4:-14 6:11 7:18 8:-31 9:-32 11:-62
next:claim-missing	0:-28 1:-56 2:17 3:-57 5:12 6:30 7:-8 8:-18 9:-72 10:-19 11:-81
next:claim-pledged	0:-34 1:-12 2:15 3:-13 4:11 5:-12 6:-38 7:-42 8:-22 9:-13 10:-38 11:49
next:claim-prisoners-exchanged	0:-16 1:-11 2:9 3:-14 5:-32 6:-52 7:-31 8:25 9:-21 10:30 11:-23
next:claim-refugees	0:-30 1:-29 2:-45 3:23 4:-69 5:-66 6:23 7:-14 8:17 9:11 10:-16 11:-15
next:claim-released	0:21 1:-30 2:-14 3:-38 5:-13 6:-24 7:-61 8:11 9:-42 11:-66
next:claim-requested	0:-11 1:-12 2:-19 3:9 4:-33 5:-14 6:23 7:-28 8:-11 9:-11 10:-40
next:claim-returned	0:26 1:-43 2:-41 3:-17 4:-30 5:-59 6:-51 11:29
next:claim-total	3:13 9:-12
noun:	0:-40 1:-21 4:-17 6:-10 7:-8 9:-18 10:8 11:-11
noun:afghan	0:-9 3:-34 6:-27 8:15 11:31
noun:agent	0:-18 2:-9 4:-15 5:9 6:23 8:-13
noun:aid-worker	6:-8 7:24 10:-23
noun:american	4:-11 8:18
noun:armenian	0:-24 1:-9 2:-18 3:-13 4:16 5:-14 6:-19 7:-17 8:-21 9:22 11:-22
noun:arrival	0:-23 4:-9 5:-11 6:-39 7:-8 9:12 10:-8 11:11
noun:attacker	0:-11 2:-10 6:23
noun:aunt	0:25 4:-10 6:-12 10:-23
noun:baby	3:-9 4:-23 5:-19 6:28 7:-11
noun:bandit	0:-13 2:-11 6:26
noun:body	0:-65 1:-40 2:35 3:-33 4:-75 5:-73 6:92 7:-77 8:-54 9:-23 10:-72 11:-15
noun:boy	0:-21 1:-8 2:29 3:-16 4:-33 7:22 8:-30 9:-11 10:-26 11:-8
noun:brother	0:-49 2:-11 3:-18 4:-38 5:-58 6:67 7:-9 8:-30 9:-18 11:-10
noun:captive	0:-36 3:-17 6:-56 7:-13 10:18
noun:case	0:-19 4:-8 10:22
noun:casualty	0:-18 1:48 3:-26 4:-14 6:-38 7:-12 8:-10 9:-9 10:-11
noun:catechist	0:-20 2:-15 6:25
noun:child	0:29 1:-29 2:-59 3:11 4:-96 6:-12 7:16 8:-79 9:-24 10:33 11:-28
noun:chinese	0:-21 2:-8 4:20 7:11 10:-11
noun:citizen	0:-25 4:-24 5:-17 8:-10 10:13 11:18
noun:civilian	0:-49 1:-26 2:-46 3:-50 4:-10 5:-28 6:56 7:-58 8:-11 9:-51 10:41 11:-37
noun:climber	6:10
noun:colleague	1:-10 3:-19 4:10 5:23 6:-15 8:-13 10:-40
noun:colombian	2:-9 6:-8 7:-10 8:15
noun:commander	0:27 2:-23 4:-19 5:-26 7:-21 8:25 10:-24
noun:comrade	0:12 5:12 6:-22 10:-8
noun:congolese	4:-12 5:-11 6:-20 7:-14 9:26 11:-27
noun:contractor	5:11 6:-9
noun:cook	0:-47 2:-35 5:27 6:-41 7:11 8:-23 10:35
noun:corporal	0:-11 2:17 4:-21 5:21 6:-20 10:-10
noun:corpse	6:21
noun:cousin	3:-22 4:-9 5:-17 6:-13 7:8 8:-8 9:24 10:-11
noun:crew	4:15 5:-16 6:10 7:10 8:-13 10:-28
noun:crew-member	0:-15 2:-24 3:-9 4:18 5:9 6:8 7:-34 8:-15
noun:cypriot	6:20 7:-20
noun:daughter	0:-15 2:-17 4:16 5:-26 6:27 7:-21 8:-10
noun:death	0:-48 1:15 2:-23 3:-54 4:-27 5:-74 6:90 7:-62 9:-30 10:-13 11:-21
noun:defender	8:14 10:-15
noun:detainee	0:-29 2:-22 3:-31 4:10 6:-27 8:57 9:-19 10:-51 11:-18
noun:displaced-person	3:61 6:-10 7:-12 9:-60 11:-14
noun:doctor	3:-9 4:35 5:-23 6:-33 7:-22 8:-17 9:-9 10:-15
noun:driver	0:13 2:-29 3:-23 5:17 6:-17 7:20 8:-11 9:-10 10:-33
noun:emirati	0:-17 4:-31 8:-13 10:29
noun:employee	0:28 2:10 3:-8 5:-19 7:-26 8:-35
noun:engineer	0:-12 4:14 5:-23 6:-33 7:18 8:-8 10:16
noun:evacuee	6:-21 9:-21 11:30
noun:family	5:-11 6:19
noun:farmer	0:-19 2:-8 4:9 5:23 6:-16 7:-16
noun:fatality	3:-13 4:-13 5:-31 6:54 7:-18
noun:fighter	0:-10 2:-45 4:-41 5:27 6:35 7:-20 8:-17
noun:filipino	0:11 4:13 6:-8 8:-30 10:11
noun:firefighter	5:16 7:-18
noun:fisherman	0:9 2:20 3:-27 4:-9 5:-25 6:-59 7:45 8:-16 9:-22 10:16 11:-23
noun:foreigner	0:-10 2:-10 3:-15 4:-19 5:-15 6:-19 7:9 8:-21 10:36
noun:girl	0:33 2:-38 3:-29 4:-44 5:-18 6:-21 7:16 8:-24 9:-15 11:-12
noun:grave	0:-23 3:-14 5:-8 6:31
noun:guard	0:-18 4:-44 5:-51 6:35 7:-10 8:-32 10:16
noun:guest	0:-9 6:17
noun:haitian	3:9 9:-28 11:12
noun:health-worker	0:23 5:-19 10:-10
noun:herder	0:-19 2:-13 4:-14 6:11 10:22
noun:hiker	5:-31 6:28 7:8
noun:hostage	0:-41 2:42 3:-18 5:-22 6:-77 7:-16 8:-70 9:-11 10:31
noun:husband	6:10
noun:idp	3:38 9:-37
noun:indian	2:-27 3:-12 4:15 5:-20 6:-30 8:-23
noun:individual	0:-27 3:53 4:-24 5:-26 6:-13 7:-16 8:-21 9:-25 10:-26
noun:infant	5:-19 6:30
noun:inhabitant	0:-8 6:-21 9:-18 11:25
noun:injury	0:-22 1:-8 3:-27 5:82 6:-74 7:-32
noun:inmate	2:-10 6:33
noun:israeli	2:-21 6:-8 8:-34 10:23
noun:journalist	0:-18 2:-15 4:-17 5:-9 6:-27 7:-12 10:25
noun:judge	5:-21 6:22
noun:labourer	0:30 2:-14 4:-21 5:-20 6:-20 10:14
noun:leader	0:-12 6:28
noun:lebanese	4:11 5:-9 6:-15 8:-13 9:-32 11:9
noun:life	0:-46 1:-33 3:-38 4:-16 5:-23 6:90 7:-27 9:-26 11:-15
noun:man	0:16 1:-21 2:-8 3:-65 4:17 5:-27 6:-35 7:17 8:16 10:-42 11:-36
noun:marine	6:-14 7:17
noun:martyr	1:-11 5:-60 6:73 7:-9
noun:member	1:-12 2:-27 3:-13 4:-43 5:9 7:22 9:-10
noun:migrant	0:-14 2:-12 3:-8 4:-13 5:15 7:-14 8:-27 10:33
noun:militant	0:-10 6:19
noun:militiaman	0:-17 3:-12 4:-19 6:24
noun:miner	6:12 7:-8
noun:minor	0:-13 4:-24 6:-27 7:-10 8:23 10:9
noun:mother	0:-8 6:20 7:-8
noun:national	2:-16 3:14 4:-43 5:-24 6:-23 7:-8 8:14 9:-22 10:9 11:10
noun:neighbour	3:15 7:-11 9:-14
noun:nephew	2:-9 5:-27 6:26 7:-8 8:9
noun:new-arrival	3:-30 5:10 6:-29 9:38 11:-24
noun:nurse	0:37 2:-17 3:-14 6:-45 7:-21 8:-23 9:-9 10:8
noun:occupant	3:19 5:-9 6:-16 9:-10
noun:officer	0:8 2:31 4:-21 5:45 6:-56 7:-16 10:-26
noun:official	4:30 5:-9 6:-29 7:-9
noun:operative	6:13
noun:other	0:-26 1:-23 3:27 5:41 6:-77 7:49 8:-40 9:-44 11:-52
noun:palestinian	0:-29 1:-10 2:-38 3:-23 4:-17 5:-22 6:56 7:-9 8:43 9:-14 10:-52 11:-9
noun:paramedic	0:21 2:-8 4:-9 5:-30 6:30 7:-23 10:-18
noun:partner	0:20 10:-18
noun:passenger	0:-30 1:-11 2:-21 3:-33 4:-32 5:40 6:-16 7:-15 8:-21 9:-16 10:21
noun:patient	0:-25 1:-12 2:-9 4:-19 5:71 6:-55 7:-29 8:-11 9:-22 10:-12 11:-12
noun:peacekeeper	6:8
noun:person	0:-19 2:-84 3:56 4:-43 6:-33 7:19 8:-11 9:-36 10:-94 11:14
noun:personnel	5:-30 6:41
noun:picker	0:26 5:-17 6:-24 10:-9
noun:pilot	0:10 2:-10 4:-22 5:-14 7:8 8:22 10:-28
noun:police	0:-39 4:21 5:24 6:-24 7:-10 8:-24
noun:police-officer	0:-10 4:8 5:15 7:-22
noun:policeman	0:8 2:-45 5:23 6:13 7:-14 8:-16 10:-28
noun:pregnant-woman	3:12 5:26 6:-33
noun:president	0:-8 4:24 8:-17 10:-22
noun:priest	4:-12 5:-9 6:-22 7:25
noun:prisoner	0:-33 2:9 3:-23 5:-26 7:-10 8:33 9:-8 10:-42 11:-13
noun:pupil	2:-12 3:-18 4:-44 5:11 6:-8 7:-16 8:-23 10:17
noun:rebel	0:-17 2:-14 4:-29 5:-8 6:31 10:-12
noun:refugee	0:-23 1:-13 3:-24 4:-21 6:-19 7:-21 8:-14 9:44 10:-21 11:-32
noun:relative	0:-18 3:-23 4:-14 6:33 7:-21 9:-16
noun:rescuer	5:30 6:-24 7:-9
noun:reservist	5:30 6:-27
noun:resident	0:-14 1:-19 2:-37 3:61 4:-31 5:-43 6:-66 8:-32 10:-23 11:41
noun:returnee	2:-13 3:-13 9:-37 11:39
noun:rohingya	3:-38 5:-25 6:-20 9:54 11:-27
noun:russian	0:-8 5:-23 6:11 8:15
noun:schoolboy	6:-8 7:9
noun:schoolchild	2:-9 3:11 4:-12 5:-9 6:-8 8:-11 9:-11 10:17
noun:schoolgirl	0:20 6:-21
noun:seafarer	0:14 2:-17 4:13 5:-10 6:-10 7:-14 8:-11
noun:searcher	6:18
noun:security-guard	0:12 2:-18 6:19 10:-11
noun:serviceman	0:-10 2:-8 4:15 7:-15 8:31 9:-28 10:-18
noun:shepherd	3:-10 6:-22 7:25 10:13
noun:sister	0:-30 2:-11 4:-8 5:21 7:-17 8:-18 10:26
noun:soldier	0:-48 1:-26 2:-84 3:-56 4:35 5:-20 6:49 7:-63 8:17 9:-58 10:-15 11:-50
noun:son	0:-9 3:-13 4:-19 5:-18 6:36 9:-8
noun:south-sudanese	3:-18 9:18
noun:staff	2:-20 3:11 5:-34 6:-36 7:32 8:-21 9:-14 10:-52
noun:staff-member	0:13 2:-14 4:25 5:25 6:-29 7:-14 8:-12 10:-23
noun:student	0:30 2:19 3:-22 4:-48 5:31 6:-41 7:-33 8:-28
noun:sudanese	2:-8 3:-17 4:-10 8:20 9:22 10:-14 11:-15
noun:survivor	0:-9 3:14 5:45 6:-38 7:-18 9:-8
noun:syrian	3:-19 6:-11 9:-12 11:30
noun:teacher	0:22 2:-18 3:-12 5:-22 6:18 7:-13 8:-21 10:-15
noun:teenager	5:10 7:-8
noun:terrorist	0:-40 1:-8 2:-19 3:-31 4:-33 5:-27 6:77 7:-23 8:-14 9:-9 10:-40 11:-19
noun:thai	8:-18 10:21
noun:trader	0:20 3:-9 4:12 5:-12 6:-20 10:-18
noun:traveller	2:-10 6:20 10:-8
noun:troops	0:19 6:-19 7:20
noun:ukrainian	0:-15 2:-14 3:-15 5:-20 6:-18 8:34 9:14 10:-39 11:-24
noun:uncle	0:-11 5:-28 6:30 10:-11
noun:victim	0:38 1:24 2:-60 3:-19 4:-38 5:-14 6:-33 7:-44 10:23
noun:villager	0:17 2:-32 3:41 5:-16 6:-12 7:-17 8:-20 9:-11 11:-33
noun:volunteer	0:-16 3:-12 4:23 5:-13 6:8 7:-11 8:-10 9:-19 10:-18
noun:wife	0:-10 4:-11 5:-16 6:30 7:-20
noun:woman	1:-16 3:-29 4:-24 5:-57 8:-11 10:29 11:-41
noun:woman-and-man	0:-17 3:-14 4:19
noun:worker	0:19 1:-10 2:13 3:-29 5:-60 6:8 7:19 8:-16 9:-27 11:-21
noun:worshipper	0:23 3:-10 4:-16 5:-9 8:-15 10:-18
noun:yazidi	0:13 3:18 9:-18 10:-10 11:-8
noun:yemeni	0:-11 3:8 4:21 10:-12
noun:young-man	0:37 3:-12 4:-12 5:-10 6:-28 10:-9
noun:young-person	0:-17 4:-9 5:-20 6:-20 7:25
noun:young-woman	0:35 3:-12 4:-20 5:-18 6:-17 8:-9 10:-15
only:aid	3:8 5:-11 6:25 9:-8
only:casualty	0:-54 1:9 2:-85 3:-39 4:-36 5:24 6:21 8:-46 10:-51 11:-65
only:displacement	1:19 3:-14 6:-22
only:hostage	0:-29 1:-31 2:-42 3:-34 5:22 6:10 7:-33 9:21 11:-26
other:abducted	0:34 1:-74 2:21 5:-47 7:-61 8:-40 9:-11 10:16 11:-29
other:aid	0:-33 1:-13 2:-37 3:13 4:-40 5:-11 6:-15 8:-58 9:22 10:-18 11:22
other:allocated	0:-35 2:-38 3:8 4:-45 6:16 7:27 8:-17 9:-28 10:-50 11:-13
other:casualties	1:69 3:-41 4:-60 5:-24 6:36 7:-35 9:-11 10:-51 11:-25
other:casualty	1:-19 2:-14 8:-14 11:-10
other:dead-in-captivity	1:-65 2:12 3:-24 4:-24 5:-35 6:15 8:-35 9:-74 10:31 11:-33
other:delivered	0:-47 1:16 2:-30 3:9 4:-39 5:-14 6:-17 8:-55 10:-15 11:23
other:displaced	0:-34 1:-29 2:-55 3:21 4:-38 5:10 6:21 8:-47 10:-44
other:displacement	0:-21 1:-31 2:-15 4:-11 5:-18 6:-11 10:-26 11:18
other:held	0:12 1:-22 3:-34 5:-13 6:-35 7:-26 8:23 9:-54 10:32 11:-72
other:hostage	0:23 1:-43 2:39 3:-37 4:27 5:-44 6:-54 7:-35 8:31 9:-41 10:34 11:-52
other:injured	0:-46 1:-22 2:-20 3:22 4:-20 5:-16 6:37 7:-18 8:-21 10:-15
other:killed	1:-15 2:-26 3:8 8:-32 10:-13
other:missing	0:-19 2:-39 4:-36 5:-21 6:34 8:-23 10:-35 11:-41
other:pledged	0:-10 2:-21 3:-9 7:24 8:-104 9:17 10:-50 11:-21
other:prisoners-exchanged	0:-63 1:-11 2:14 3:-87 4:-9 5:-92 6:-31 7:-42 8:107 9:-19 11:-108
other:refugees	0:-8 2:-44 3:-38 5:-62 6:-22 7:-51 8:-41 9:61 11:20
other:released	1:-19 3:-35 4:13 5:8 6:-28 7:-42 8:-8 9:-28 10:17 11:-26
other:requested	1:-36 2:-51 4:-15 5:-21 6:-26 7:-37 8:-62 9:31
other:returned	1:-13 4:-12 5:-55 6:-23 7:-30 8:20 10:-21
other:total	0:12 1:-20 2:-32 3:-34 4:13 5:13 6:-10 7:-17 8:-18 9:30 10:-35 11:9
others:0	2:-9 6:14
others:2	0:-18 1:-35 3:-71 4:28 5:-87 6:-20 7:-97 8:-52 9:-45 10:58 11:-26
others:7	1:-24 2:-8 3:-37 4:30 5:-8 6:-29 8:-34 10:-13 11:-40
others:more	0:-10 1:-15 2:-19 4:-33 6:18 9:-16 10:-14 11:9
qualified	0:-47 1:13 2:-48 3:22 4:-27 5:-25 6:-15 8:-26 9:18 10:-93 11:25
quoted	0:-72 1:-38 2:14 3:-9 4:22 9:-31 10:-52 11:-29
right1:	0:-25 2:-28 3:-41 5:-65 6:48 7:16 8:-19 9:-41 10:-31 11:-32
right1:"	0:30 1:13 2:-43 3:-43 4:-57 5:-31 6:8 8:-13 9:16 10:-48 11:-12
right1:(	0:-32 1:17 2:-22 3:18 4:-19 5:13 6:-21 8:-11 9:-39 10:-25
right1:)	0:-33 1:-13 2:-13 3:-10 4:-26 8:8 9:-40 11:34
right1:,	0:-10 4:17 5:-16 6:-22 8:-27 9:-26 10:-9 11:-29
right1:.	0:14 1:-21 2:-38 3:-32 5:-39 6:40 8:-11 9:-27 10:-42
right1::	0:-8 2:-17 3:-26 5:-25 6:-19 7:9 8:-8 9:-26 10:28 11:-20
right1:;	0:-66 1:-31 2:-25 3:-33 5:-10 6:56 7:-59 8:-34 9:-9 10:18 11:-42
right1:?	4:-19 5:-13 6:26 8:9 10:-19
right1:a	1:-8 2:-8 3:-33 4:12 5:-13 7:-16 10:-14 11:25
right1:abducted	0:38 2:-24 3:-9 6:-14 8:-10 10:-33
right1:abductions	0:36 6:-10 9:-8 10:-25 11:-8
right1:aboard	5:-9 6:21 7:-10
right1:about	6:12 8:-15 10:14
right1:according	0:-8 3:-16 5:-9 6:-20 7:26 9:-14 11:-14
right1:across	0:-11 3:-30 4:-12 5:-19 6:26 7:-17 8:-21 10:21 11:-15
right1:after	2:18 3:-15 5:-35 8:-22 10:8 11:-12
right1:aged	0:-11 5:-20 6:32 7:-8 8:-8 10:14
right1:alive	5:22 6:-21 7:-8
right1:along	1:12 7:-14
right1:among	0:-40 2:-17 3:24 4:-14 5:-24 6:22 8:-14 9:-8 10:16
right1:and	2:-71 3:-20 4:16 5:-28 6:29 7:-63 8:-16 9:-20 10:-8 11:-28
right1:are	0:-27 1:-39 2:-27 3:28 4:18 5:16 6:-47 8:-19 9:-33 11:-23
right1:arrested	4:-8 7:12
right1:arrived	0:-25 5:-19 6:-27 7:-8 8:-10 9:-24 10:-19 11:33
right1:as	0:40 1:-9 2:-10 3:-36 4:-32 5:-28 7:16 8:28 9:-22 10:-46 11:-21
right1:at	0:-19 1:-18 2:-23 3:25 4:-41 5:-58 6:44 7:-62 8:-30 10:26 11:-38
right1:away	0:20 2:-16 3:11 6:-20
right1:back	0:-18 2:-13 3:-15 4:-24 5:-16 6:-26 7:-11 9:-21 11:41
right1:because	6:17
right1:before	3:-15 4:-21 5:-19 10:27 11:11
right1:behind	4:17
right1:between	0:10 6:8 9:-11
right1:broke	0:-15 4:-11 5:20 6:-22 10:20
right1:brought	5:-9 6:9
right1:burned	1:-9 2:-19 5:-42 6:48
right1:by	1:-11 2:14 3:-24 4:-19 6:18 7:-52 9:13 10:-63 11:-35
right1:came	0:-36 1:-8 2:-40 3:-9 4:-43 6:20 7:-36 8:-22 10:20
right1:captured	0:28 4:10 5:-16 6:-42 8:13 10:-12
right1:carried	0:19 3:-13 4:-8 5:-10 6:24 7:-20 10:-19
right1:carrying	6:11
right1:coffins	2:12 4:-8 5:-10 10:-11
right1:collapsed	5:20 6:-15
right1:confirmed	5:-18 6:36 7:-21
right1:could	0:-17 2:18 3:-37 4:-49 5:-28 6:10 8:-11 9:30 10:-45 11:-16
right1:crossed	0:-21 1:-9 3:-8 4:-9 5:-18 6:-26 7:-12 8:19 9:13 10:-22
right1:dead	0:-28 1:21 2:8 3:-65 4:-24 5:-66 6:62 7:-63 8:-13 9:-13 10:-17 11:-10
right1:detained	5:-8 8:23 10:-24
right1:did	0:14 2:-27 3:-29 4:-20 5:-34 6:47 7:-31 10:-14 11:28
right1:die	0:-11 2:10 3:-20 4:-9 5:-14 6:37 7:-30
right1:died	0:-37 2:31 3:-42 4:-35 5:-100 6:72 7:-51 8:-33 9:-28 10:-40 11:-20
right1:displaced	3:64 5:-9 6:-21 9:-41 11:-21
right1:driven	3:25 5:-16
right1:drowned	0:-15 2:9 3:-9 4:-10 5:-25 6:42 7:-34 10:-11
right1:each	0:-20 4:-21 5:-25 6:31 7:-13 8:9 10:-27
right1:entered	9:9
right1:escaped	0:-23 2:-12 4:-12 5:-10 8:-14 10:43
right1:evacuated	3:35 5:-9 6:-14 7:-32
right1:face	3:11 9:-9
right1:feared	2:-10 6:22
right1:fell	2:-9 3:-21 4:-32 5:-19 6:53 7:-20 8:-9 10:-28
right1:fled	0:-10 2:-17 4:-13 5:-32 6:-35 7:-15 8:-17 9:35 10:-27 11:-22
right1:fleeing	3:-16 4:9 9:17 11:-9
right1:for	2:-29 3:-26 4:-21 5:14 6:-27 8:35 9:-26 10:-42 11:17
right1:found	3:-17 9:21 11:-20
right1:freed	0:-9 2:-9 4:-33 5:-13 6:-25 8:18 9:-12 10:15 11:-17
right1:from	0:15 1:-21 2:-26 3:15 4:24 5:-12 6:-25 9:-15 10:-36 11:-18
right1:gave	6:8
right1:go	0:-19 2:-10 3:-20 4:-32 6:-16 10:43
right1:got	0:-23 2:-11 3:-8 4:-25 5:9 6:-26 8:16 10:26
right1:had	0:-15 2:12 4:-19 5:9 6:10 7:-91 10:-22 11:17
right1:has	2:12 3:-21 4:-23 5:-17 6:-47 7:27 8:-13 9:-10 10:22
right1:have	0:-18 1:-35 3:-9 4:-13 5:16 6:-13 7:-35 9:8 10:-21 11:18
right1:held	0:-32 2:-23 3:-28 4:9 5:-14 6:-35 7:-19 8:-30 9:-32 10:37
right1:here	5:11
right1:home	0:-20 4:-13 10:11
right1:homeless	3:36 5:-10 6:-22 7:-11 9:-30 11:-9
right1:hurt	5:54 6:-47 7:-34
right1:i	0:-28 2:-37 4:19 5:-29 6:-39 7:24 10:-28
right1:in	0:15 1:-9 2:-33 3:21 5:-14 6:16 7:-42 8:-42 10:-19 11:-55
right1:injured	3:-30 5:82 6:-63 7:-59
right1:inside	3:13
right1:into	0:21 3:10 4:-11 6:-8 8:-15 10:-10
right1:is	0:10 1:-10 2:-32 3:-30 4:-15 5:-16 6:-29 7:33 8:-42 9:-22 10:30 11:-10
right1:it	4:19 6:-22 7:-9 8:-17 10:10
right1:khwarij	2:-15 6:33 10:-11
right1:kidnapped	0:-8 2:-24 3:-21 4:-40 5:-23 6:-35 7:-12 8:-20 10:55
right1:kidnappings	0:27 6:-12
right1:killed	0:-40 1:-16 2:-32 3:-29 5:-60 6:86 7:-14 10:-9
right1:killings	6:13
right1:last	0:-32 1:15 3:25 4:-23 5:-13 8:-14 9:-18 11:-22
right1:left	0:8 2:-23 3:44 4:-52 6:-57 7:-37 8:14 9:-48 11:-38
right1:lie	0:-10 2:18 4:-18 5:-19 6:9 7:-11
right1:live	3:23 5:-13 6:-21 10:-8 11:-38
right1:lived	5:-9 6:19
right1:living	3:23 7:-12 11:-8
right1:lost	0:-8 1:-8 2:-25 4:-15 5:25 6:15 7:-12 8:-10 11:-8
right1:maimed	5:27 6:-20
right1:may	5:-8 6:31 7:-18 9:-32 10:9 11:-16
right1:missing	1:-10 3:-31 4:-10 5:-30 6:-72 7:68 9:-10 11:-11
right1:more	0:-20 1:-13 2:-56 3:-31 5:-14 8:-30 10:31 11:36
right1:moved	3:35 6:-26 9:-9
right1:names	0:28 1:-10 2:-30 3:-62 5:-52 6:-17 7:41 8:-38 9:-41 10:-39 11:-37
right1:near	3:-8 5:17 6:-10
right1:need	5:16 6:-8
right1:needed	0:-8 3:11 5:33 6:-30 7:-15 9:-18
right1:new	5:-8 6:11 7:-8
right1:newly	3:-14 6:-8 9:23 11:-18
right1:not	3:-8 5:-19 6:-31 7:34
right1:now	3:15 5:-8
right1:occurred	6:13
right1:of	0:-16 1:-30 2:8 4:-22 5:-19 7:-43 8:17 9:-16
right1:off	2:-10 3:21 4:-22 5:-19 6:-15 7:-14 8:-11 9:-8 10:12 11:-9
right1:on	0:31 1:-38 4:-85 5:15 7:-15 8:30 9:15 10:-52 11:-46
right1:or	0:-18 2:-24 3:20 4:25 5:-12 6:-17 7:-9 8:-15 10:-23 11:-8
right1:out	0:-30 2:-14 3:22 4:-25 5:-37 6:11 7:-19 8:-10 9:-20 10:8 11:-9
right1:outside	3:-39 8:-30 9:39 10:30
right1:over	0:-12 1:-10 2:13 3:-28 4:-11 5:-16 6:10 7:-14 8:-25 9:-21 11:38
right1:paid	5:-20 6:30
right1:perished	0:-8 3:-23 5:-30 6:52 7:-10
right1:reached	3:27 5:16 6:-11 9:-30 11:-15
right1:received	0:-8 3:-21 5:53 6:-45 7:-12 9:-26 10:-8 11:23
right1:recovered	5:-22 6:29 7:-17
right1:red	6:10
right1:remain	0:-28 1:-8 2:-45 3:10 4:48 6:-58 7:9 8:-39 10:-33 11:-25
right1:remained	3:27 9:-13 11:-16
right1:reported	3:-10 6:9 7:15
right1:returned	2:9 3:-32 6:-13 8:-15 10:-17 11:44
right1:seized	2:-21 4:-18 6:-21 8:18 10:10
right1:sent	4:-10 5:-15 6:-13 7:17
right1:seriously	5:20 6:-11
right1:set	0:16 3:-9 4:-14 5:-9 6:24 8:-9 10:-26
right1:shot	2:30 4:-26 5:-9 6:-14 7:-8 8:-12
right1:showed	0:-11 5:15
right1:since	0:-39 1:25 2:-8 3:-46 6:10 7:-36 9:36 10:-24 11:-40
right1:sleep	0:-17 3:23 4:-26 5:-14 6:-21 7:-17 10:-26 11:-25
right1:slept	3:20 9:-13
right1:so	4:-14 5:20 6:-10 7:-12
right1:spent	0:-13 3:19 4:23 5:15 6:-30 8:-9 9:-17 10:-26 11:-8
right1:stayed	0:-19 2:-28 3:-22 4:11 5:-14 6:32 7:-13 8:-17 10:-27
right1:still	0:-22 3:43 4:49 5:-34 6:-56 7:46 8:-11 10:-44 11:-47
right1:succumbed	5:-37 6:36
right1:suffered	5:26 6:-24
right1:sustained	5:44 6:-39
right1:taken	0:34 2:-22 3:-25 4:18 5:-8 6:-41 7:-19 8:-28 9:-17 10:-23
right1:that	0:-27 2:30 3:-10 4:-32 5:-30 6:-19 10:12
right1:the	1:-14 2:13 3:-17 4:10 5:-37 6:-38 7:-13 8:-9 9:16 10:11 11:-28
right1:their	3:21 5:-9 6:-20 9:-9 11:-9
right1:there	0:-16 2:-8 3:-11 4:12 5:-26 6:-9 7:26 10:-18 11:-11
right1:they	0:22 3:-9 4:-14 5:-12 6:26 7:-23 8:-16 10:-13
right1:this	3:-24 4:-13 7:18 9:22
right1:through	2:-11 5:21 6:-11
right1:to	0:-20 1:-16 3:-12 4:-27 5:8 6:-15 7:-20 8:32 9:19 10:-32
right1:told	0:-15 2:-27 4:-21 10:27
right1:took	0:-8 3:20 5:-14 6:-38 7:-8 9:11 11:-12
right1:turned	2:18 10:-16
right1:unaccounted	3:-25 5:-21 6:-36 7:39
right1:under	0:-13 3:10 5:26 6:-20
right1:walked	0:-24 2:-11 3:-43 4:-16 5:-14 6:-20 8:-13 9:14 10:45 11:-19
right1:was	0:-8 1:-12 3:-34 4:-58 5:11 6:34 7:-41 9:-26 10:-22 11:-27
right1:we	0:-23 2:-15 3:-10 4:-38 5:16 6:-47 7:43 10:-24
right1:went	0:-22 1:-9 2:-22 3:-43 4:-33 5:-15 6:-16 7:20 8:-34 10:21 11:16
right1:were	1:-9 2:-25 3:-13 4:-15 5:10 6:8 7:-43 8:-12 9:-35 11:-32
right1:when	0:11 5:-15 6:17
right1:who	0:-23 1:-29 3:-14 4:-8 5:-13 6:-8 7:10 8:-26 10:-12
right1:whom	0:-49 1:-9 2:8 3:-25 4:-17 5:-29 6:18 8:11 9:-15 10:15 11:-8
right1:whose	0:-27 1:-19 2:-13 3:-26 4:-18 5:-23 6:-46 7:47 8:-12 9:13
right1:will	0:-17 2:-13 3:11 4:-29 5:17 6:-32 7:-39 8:-32 10:31 11:-19
right1:with	0:-46 1:-9 2:13 3:14 4:-28 5:48 6:-26 7:-49 8:-33 9:-38 10:-52 11:-23
right1:within	3:-25 6:28
right1:without	3:17 4:-10 5:-18 7:10 9:-19
right1:working	0:14 4:-14 5:24 6:-21 7:-15 10:-17
right1:would	2:14 4:-10 7:-11 8:18 9:-10 10:-16 11:-8
right1:wounded	0:-18 2:-13 3:-16 5:112 6:-97 7:-22 8:-16 10:-9
right1:|	0:-65 1:-43 2:-54 4:-20 5:27 6:32 7:-8 8:-13 9:-88 10:-59
right1:—	5:-37 6:17 7:-12 9:23
right2:	5:19 6:-11
right2:"	1:24 2:15 3:-55 4:-29 5:11 8:-38 9:-36 10:-33 11:-38
right2:#	0:-10 1:-15 2:-45 4:-62 5:-51 6:40 7:-22 9:10 11:-41
right2:)	6:15 7:-11
right2:,	0:14 1:-46 3:18 4:-10 5:9 6:-10 8:-21 9:-72 10:-60 11:27
right2:.	0:38 1:-9 2:-75 3:8 4:-68 6:-9 7:-8 8:-8 9:-82 10:23 11:16
right2::	0:-8 4:14
right2:;	0:17 1:-8 2:-8 5:12 6:-27 7:12 8:-11 9:12 10:-21 11:-36
right2:a	1:-40 2:37 3:-41 5:-11 7:10 8:-14 9:-40 10:-42 11:-67
right2:abducted	0:43 6:-22 8:-11 10:-43
right2:about	0:-37 2:-11 4:-10 5:-15 6:-33 8:-9 9:33
right2:abu	10:12
right2:according	0:8 1:-15 2:-32 3:-14 4:12 5:-28 6:14 7:-51 8:-16 9:9 10:-32 11:-23
right2:across	0:8 3:-12 5:21 6:-21 9:12
right2:admitted	5:27 6:-28
right2:after	0:-10 2:-11 3:-10 4:21 5:-25 6:-17 7:12 8:-15 10:-26 11:25
right2:aged	0:-10 2:-10 5:35 6:-34 8:-8 10:13 11:-10
right2:all	0:-58 1:-11 2:8 4:20 5:-11 6:8 7:-21 8:-43 9:-32
right2:along	6:10
right2:already	0:-25 1:20 3:-19 6:-31 7:-18 9:16 10:20
right2:also	2:-28 4:-8 5:13 6:26 8:-22 9:-8 10:-9 11:9
right2:among	1:-8 2:-27 3:-18 4:-14 8:18 10:-19
right2:an	3:-13 8:11 9:-9 10:-40
right2:and	0:13 2:-70 5:-43 6:47 7:-26 8:28 9:-40 10:-72 11:-20
right2:another	3:27 5:-17 6:17 9:-27
right2:are	0:-24 2:-28 3:14 4:17 6:-43 7:8 8:-32 9:-38 10:23 11:-23
right2:arrived	0:-26 5:-22 6:-25 7:-13 9:9 11:15
right2:as	0:-26 1:-9 2:-24 4:16 7:13 8:18 9:-19 10:-32 11:-14
right2:at	0:-14 1:-14 2:-33 3:-16 4:-10 5:-9 6:19 7:-32 8:13 9:-14 10:16
right2:attack	0:9
right2:away	2:-13 3:27 4:-17 5:-29 6:-24 9:-28 10:29 11:-13
right2:back	0:-51 1:-8 2:-36 3:-18 4:-36 5:9 6:-59 7:-17 8:-36 9:-39 10:30 11:38
right2:be	3:20 9:-27 10:-9
right2:because	0:-8 2:-18 3:12 7:-12 9:-20 10:13 11:-9
right2:been	0:14 1:-62 2:-14 5:10 6:30 7:-82 8:10 9:-28 10:-19 11:-54
right2:before	2:23 3:-13 6:-25 9:16 11:-10
right2:being	2:-13 3:-15 6:-20 8:-14 10:27
right2:between	0:-8 5:-19 6:18 9:-18 10:16 11:19
right2:board	0:9 5:-8 6:15
right2:both	2:-9 4:15 5:13 6:-18 10:-17
right2:boys	5:-18 6:30
right2:broken	6:-23 7:21
right2:brought	0:-9 2:-11 4:-19 5:10 7:-15 8:-13 10:19
right2:bullet	5:-25 6:29
right2:buried	2:-12 3:-10 4:-10 5:-15 6:37 7:-32 11:-8
right2:burned	5:-32 6:34
right2:burns	0:-17 2:-8 3:-9 5:49 6:-52 10:-23
right2:by	1:-15 2:-32 3:-36 4:-36 5:-40 6:-17 7:-24 8:-40 10:41 11:31
right2:came	3:-9 4:-9 5:-13 6:18 7:-18 9:12 10:8
right2:camp	3:14 6:-10 7:13 9:-14
right2:can	3:11 6:-8 7:20 9:-14 11:-23
right2:cannot	3:8 5:-13 6:-35 7:34
right2:captured	0:35 4:-17 6:-28 7:-13 8:-12
right2:carried	0:24 3:-25 4:-13 5:-28 6:29 7:-8 8:-18 10:-20
right2:central	3:18 9:-18
right2:chiefly	3:-13 6:11 7:-8 11:8
right2:children	0:-31 2:-10 4:-33 5:-13 6:45 7:-10 9:-22 10:-36 11:-13
right2:civilians	0:-13 3:-25 5:-38 6:34 7:-14 8:-9 10:17
right2:come	0:-20 1:-14 2:-13 3:-55 4:-36 6:-38 7:-25 8:25 9:17
right2:confirmed	5:-14 6:25 7:-8
right2:could	0:-30 2:-17 3:-11 4:-18 5:27 7:-19 9:17 10:-11
right2:cross	3:-30 4:-11 5:-11 6:-11 7:-22 9:22 10:11
right2:crossed	0:-9 2:-17 3:-40 4:-13 5:-10 6:-24 8:-11 9:44 10:29 11:-24
right2:crushed	5:14 6:-12
right2:cuts	3:-8 5:17 6:-10
right2:dawn	5:-14 6:18
right2:day	0:-16 3:-38 4:-21 5:-14 7:-16 9:10 10:-15 11:22
right2:days	3:20 5:-10 9:-13
right2:dead	0:-10 3:-10 4:-30 5:-64 6:93 7:-47 9:-10 10:-21
right2:december	1:15 3:-8 6:-13 11:-9
right2:died	0:-21 1:-9 2:53 3:-45 4:-48 5:-56 6:25 7:-69 8:-20 9:-17 10:-24 11:-18
right2:disappeared	3:-10 5:-12 6:-18 7:25
right2:displaced	3:60 6:-25 9:-40
right2:down	3:-10 5:-10 6:21 7:-18
right2:dragged	3:-9 4:-12 5:-13 6:22 10:-23
right2:driven	0:8 3:-10 4:-18 5:-19 8:-8 9:-8 10:11 11:15
right2:drove	0:-11 3:-13 5:13 6:16
right2:drowned	1:-10 5:-10 6:36 7:-10 9:-8 11:-14
right2:during	0:8 9:10
right2:each	8:11 10:-11
right2:early	0:-13 3:-27 6:-17 7:-9 9:33 11:-9
right2:eight	0:-25 4:19 5:-13 7:-12 8:-20 9:-12 10:14
right2:eleven	3:22 4:-17 5:-16 6:23 7:-10 9:-11 11:-16
right2:entered	1:-12 3:-21 6:-23 7:24 9:23 11:-29
right2:escaped	10:17
right2:evacuated	5:18 6:-26 9:-11
right2:expected	3:9
right2:far	4:-14 5:20 6:-10 7:-12
right2:february	6:9
right2:fighting	0:12 3:-17 6:-8 9:17
right2:five	0:10 2:-8 6:-25 7:-18 8:-22 9:-14 11:-8
right2:fled	3:54 5:-8 9:-41 11:-27
right2:flown	0:-35 2:-17 3:14 4:-32 5:32 6:-48 8:35 10:-42 11:-19
right2:for	0:-34 2:-17 3:-23 4:13 6:-65 7:35 8:27 9:-23 11:-21
right2:found	0:-39 2:11 3:10 4:-43 5:-69 6:31 7:-18 8:-12 9:-16 11:-15
right2:four	2:-22 3:-13 6:-16 7:-25 8:-21 10:28
right2:free	0:-31 2:-17 5:-16 6:-27 7:-21 8:-19 10:20
right2:freed	0:-15 2:-14 4:-27 5:-18 6:-36 7:-9 8:-25 10:54
right2:friday	0:-19 2:-9 3:17 4:-8 5:-16 7:18 9:-16 10:-13 11:-12
right2:from	0:-23 2:11 3:25 4:13 5:-63 6:23 7:-23 8:-50 9:-56
right2:gave	4:24 6:-23 9:-13
right2:gaza	0:-17 2:-32 3:-13 4:-15 5:-20 6:18 8:-25 10:32
right2:girls	0:33 4:-9 5:24 6:-22 8:-17 10:-16
right2:given	0:13
right2:gone	0:-23 1:-16 2:-24 3:-43 4:-29 5:13 6:-14 7:-18 8:-18 9:9 10:-45 11:23
right2:gunshot	5:26 6:-18 10:-8
right2:had	1:-9 2:-11 3:-9 4:-21 5:-54 6:-12 8:12 9:-45 11:23
right2:haiti	6:27 7:-15
right2:handed	0:-20 4:-16 5:-8 6:-20 8:-21 10:23
right2:has	0:8 2:-10 3:26 4:30 5:-28 8:-17 9:-28 10:-33 11:-13
right2:have	0:-17 1:-19 2:-25 3:8 5:-19 7:18 8:-34 10:-40 11:-35
right2:he	0:18 2:-37 3:33 4:-35 5:-41 6:-11 7:17 9:-27 10:10 11:17
right2:held	0:-17 4:51 5:-17 7:-8 8:-12 10:-45
right2:help	3:16 9:-13
right2:her	2:-25 3:-36 4:-14 5:20 6:14 9:-8 10:-18 11:-9
right2:here	9:15 11:-9
right2:his	0:-25 2:-58 4:54 6:-9 7:-29 8:-34 10:-17
right2:hit	0:-12 2:-12 5:21 6:-11 7:-10 10:-13
right2:hold	2:-8 6:15
right2:home	0:-16 1:-10 2:-15 3:-37 4:-40 6:-31 7:-41 8:24 9:-21 10:20 11:20
right2:homes	3:23 6:-26 9:-9 11:-12
right2:hospital	6:-26 10:24
right2:hostages	0:-20 2:25 4:-12 6:-24 10:20
right2:houses	3:8
right2:hurt	0:-18 2:-9 3:-13 5:67 6:-49 7:-15 8:-13 9:-20 10:-16
right2:i	0:-15 2:-12 3:-15 4:-24 5:-19 6:-29 7:20 8:-9 10:29
right2:if	0:-14 2:-15 3:-23 4:21 5:-24 6:-23 7:22 9:-25 10:-19 11:9
right2:in	0:-17 1:-42 2:-10 4:36 7:-108 10:-13 11:-42
right2:including	2:11 3:17 6:-14 8:-10 9:-21 11:-18
right2:india	3:-23 6:18 7:-10 9:15
right2:injured	0:-14 2:-12 3:-9 5:69 6:-27 7:-38 8:-9 10:-13
right2:injuries	0:-8 3:-8 5:43 6:-32
right2:injuring	5:-13 6:14
right2:inside	3:-10 4:24 7:-8
right2:intensive	4:-15 5:21 6:-11
right2:internally	3:27 9:-10 11:-16
right2:into	0:15 4:-19 5:-12 6:-28 8:-15 9:25 10:-22 11:-37
right2:is	0:-11 3:27 6:-10 8:-11 9:-20 11:-16
right2:it	0:-39 1:-11 2:-19 3:-17 5:21 6:-14 7:-32 8:14 9:29 11:-14
right2:its	0:-17 6:19 7:-22 8:21 9:14 10:-23 11:-14
right2:july	1:-8 3:-22 6:-13 9:23
right2:june	6:19 8:-10
right2:karabakh	0:-12 4:-16 6:-17 9:22 10:-14 11:-8
right2:keep	4:-23 10:25
right2:kidnapped	0:37 3:-10 4:-10 5:-8 6:-21 10:-20
right2:killed	0:-27 1:11 2:-13 3:-21 4:-48 5:-85 6:90 7:-25 8:-23 9:-15 10:-53 11:-15
right2:known	2:29 4:-20 5:-14 6:30 7:-28 10:-25
right2:last	0:-23 1:-12 5:-11 6:8 9:8 10:13 11:-29
right2:later	0:-16 2:31 4:-9 5:-13 6:-31 10:-19
right2:leave	3:8 9:9 11:-16
right2:leaving	4:-10 6:20
right2:lebanon	3:-19 9:13
right2:led	0:25 3:-12 4:-9 5:-13 6:-9 8:-10 10:-21
right2:left	0:-39 1:-15 2:-41 3:33 4:20 5:-27 6:-20 7:-59 8:-31 9:-47 11:8
right2:let	0:-41 2:-22 3:-11 4:-20 5:-24 6:-40 8:-31 10:71
right2:listed	3:-9 6:-11 7:30
right2:live	3:37 4:-8 6:-38 9:-28 10:-12 11:13
right2:lived	3:15 9:-8
right2:lives	6:11
right2:living	3:19 6:-9
right2:lost	0:-15 1:-9 2:-8 4:-13 5:29 7:-42 8:-8 9:-15 10:-12 11:-28
right2:made	0:26 3:16 5:-22 6:-26 10:-9
right2:marched	0:18 5:-9
right2:martyred	2:-17 5:-14 6:34 10:-27
right2:me	4:17
right2:medical	6:-8 11:16
right2:men	0:20 4:-8 5:-13 6:9 8:-17
right2:minors	8:36 10:-35
right2:missing	0:-22 1:-12 2:-8 3:-29 4:-18 5:-43 6:-57 7:80 8:-11 10:-21 11:-15
right2:monday	3:-8 4:-8 5:-10 9:19 11:-14
right2:more	0:-8 3:-28 4:-20 5:-16 6:15 7:-10 8:-17 9:33 10:22
right2:morning	0:-12 7:18
right2:most	0:19 1:-14 2:-12 3:-49 4:-32 7:-33 8:-21 9:10 10:29 11:23
right2:mostly	0:10 4:-8 5:-15 6:-25 7:-12 10:-14 11:17
right2:moved	3:13 4:-9 5:-22 6:-24 9:14 11:-8
right2:murdered	0:-14 2:32 6:-26 7:-13
right2:my	2:-11 3:-29 4:-39 5:-27 6:19 7:11 10:-20 11:-16
right2:near	0:10 10:-8
right2:needed	5:25 6:-23
right2:neutralised	0:-17 2:-10 4:-8 6:27
right2:never	0:-9 3:-15 5:-29 6:-33 7:48 9:-8 10:-17 11:-9
right2:new	3:10
right2:night	0:19 4:-18 6:-9 7:-8 10:11
right2:nightfall	0:-16 2:-13 4:-20 6:30 7:-16 10:-16
right2:nine	0:-27 2:-10 5:-23 6:39 7:-12 8:-10 10:13
right2:no	3:28 4:-10 5:-18 6:-32 7:8 10:-8 11:-17
right2:nobody	0:-25 5:-10 6:-13 7:-8 10:13
right2:none	0:-8 3:-10 4:-12 5:-22 6:24
right2:noon	0:-18 3:-11 4:-15 6:15 7:-12 8:-9 10:-13
right2:northern	4:-8 6:9
right2:not	0:33 1:-15 5:-31 6:-27 7:32 8:-22 9:-37 10:-46 11:-43
right2:now	3:10 4:-11 5:-15 6:30 7:-32 8:9 9:-12
right2:number	3:16 4:10 9:-20 10:-8 11:-13
right2:october	0:17 1:-10 3:16 4:-17 7:-9 8:21 9:-13 10:-20 11:-10
right2:of	0:10 1:16 2:10 4:-61 6:-26 8:-12 10:19 11:-53
right2:off	0:16 4:-15 6:8 8:17 10:-21
right2:officials	4:-17 6:14 8:13 10:-9
right2:on	0:35 1:-12 2:-37 3:-14 4:-13 5:-14 7:-27 10:-20
right2:one	2:-34 4:-20 5:-37 7:-39 8:23 9:21 11:-26
right2:or	0:-13 1:26 3:11 5:-17 7:-31 9:-20 11:-21
right2:other	6:-14 8:17
right2:others	5:13 6:-10
right2:our	0:-24 2:12 3:-40 4:14 5:-22 6:37 7:-17 8:-16 10:-24 11:-21
right2:ours	2:-20 4:22 5:-11 10:-23
right2:out	0:-33 2:-22 3:9 4:-42 5:-16 7:17 8:-34 9:-8 10:33 11:-26
right2:over	0:-8 3:19 7:-10 8:12 11:-21
right2:overnight	6:12
right2:packed	3:12 9:-9
right2:papers	0:-11 1:-14 4:-11 6:-22 9:-13 11:26
right2:passed	8:13
right2:perished	3:-15 6:39 7:-24 11:-8
right2:police	5:12 6:-12 8:23 10:-23
right2:port	0:-15 2:22 4:-10 6:-21
right2:reached	3:10 6:-10 9:10 11:-13
right2:received	5:10 6:-9
right2:recorded	1:15 6:-14
right2:refuge	3:-26 9:29 11:-22
right2:registered	3:-32 5:-12 6:-22 9:33
right2:relatives	3:-26 5:-8 6:-14 7:27
right2:reported	0:35 4:-12 5:-20 6:-14 7:-28 10:-14
right2:reportedly	0:20 5:-9 6:-8
right2:rescued	0:-19 10:20
right2:residents	4:-16 5:-24 6:25 8:-19 10:16
right2:return	2:-17 3:-18 4:-20 5:-10 6:36 7:-9 8:-22 9:-22 10:-35 11:21
right2:returned	3:-47 5:-8 6:-14 8:-15 9:-30 11:53
right2:rural	3:29 9:-32 11:-12
right2:russia	8:-12 10:14
right2:said	0:-21 2:-15 3:10 4:19 5:-12 8:-15 9:-21 10:-25 11:-9
right2:saturday	5:-23 6:36 7:-29
right2:says	3:-29 4:25 5:-11 7:-22 8:-8 11:16
right2:seized	0:29 4:8 8:-12 10:-44
right2:sent	0:-12 5:-23 6:13 8:-9 10:21 11:-9
right2:september	0:15 4:-8 6:-9 10:-12 11:16
right2:serious	5:14 6:-11
right2:set	0:-16 4:-18 5:15 6:-33 7:-10 9:-8 10:12
right2:seven	4:-11 6:21 7:-16 8:10
right2:she	0:13 3:-16 4:-14 5:-15 6:17 7:-27
right2:shot	0:-57 2:20 3:-10 4:-60 5:-25 6:44 7:-26 8:-36 10:-57
right2:signed	2:-8 3:-8 4:-10 5:-18 6:32 8:-8 9:-8 10:-29
right2:since	0:31 2:-27 3:-36 4:-32 5:-16 7:-21 8:-24 10:24 11:15
right2:six	0:-40 2:-21 3:18 4:-19 5:15 6:-42 7:27 8:10 10:-21
right2:slain	0:-18 2:-18 4:-8 5:-15 6:32 10:-15
right2:sleeping	3:36 5:-17 6:-30 7:-23
right2:so	6:24 10:-10
right2:sold	0:-19 2:-11 4:25 5:-8 6:-9 10:-17
right2:soldiers	0:-29 2:15 3:-10 5:-31 6:-14 7:-10 8:-26 10:34
right2:some	3:-13 4:11 6:23 7:-24 9:13
right2:sought	3:9 4:-14 5:-26 6:-32 7:26 9:13 11:-28
right2:south	3:8 9:-30 11:25
right2:spending	3:19 4:23 5:-14 6:-9 7:-8 10:-22
right2:staff	8:-9 10:9
right2:staying	3:14
right2:still	0:-51 1:-14 2:-48 3:-9 4:81 6:-76 7:18 8:-54 9:21 10:-64 11:-52
right2:struck	5:-9 6:20 10:-9
right2:succumbed	2:15 4:-15
right2:sudan	3:-8 9:11
right2:suffered	5:16
right2:sunday	0:-15 3:9 4:-19 7:9 8:18 9:-14
right2:surgery	5:25 6:-19
right2:survived	5:11
right2:taken	0:9 1:-10 3:31 4:-49 5:-13 6:-45 7:-16 8:16 9:-17 10:-30 11:-10
right2:taking	0:-10 3:14
right2:ten	1:24 6:-23
right2:that	0:26 1:-8 2:20 4:-50 5:-22 6:-60 8:-34 9:16 10:22 11:-22
right2:the	0:-31 1:18 2:-18 4:-27 5:-9 7:-43 8:12 9:-20 10:18 11:-39
right2:their	0:-39 1:-11 2:-29 3:34 4:-41 5:-19 6:38 7:-21 9:-47 10:19 11:-35
right2:them	1:-55 2:-25 4:-32 6:13 7:-28 9:10 11:-23
right2:then	0:-39 2:-32 3:-14 4:19 5:-38 7:34 8:-14 10:-36
right2:there	0:-13 2:-28 3:-19 4:-43 5:-30 6:22 7:19 9:-14 10:-15 11:-15
right2:these	0:-38 1:19 2:12 3:21 5:-21 6:14 7:-45 8:8 9:-66 10:-8
right2:they	0:-13 3:-21 4:-18 5:-19 6:43 7:-10 8:-10 11:-11
right2:this	0:30 4:-17 5:-37 6:29 7:-36 9:-15 10:-15 11:-14
right2:those	0:-14 1:-15 2:19 3:24 4:-65 5:-38 7:12 9:-33 11:-8
right2:thought	2:-23 3:-9 4:15 5:-9 6:33 7:-30 8:-20
right2:three	0:13 2:-22 3:-10 6:-20 8:-19 9:-14
right2:through	3:-15 9:13
right2:thursday	4:-8 8:10 10:-10
right2:tickets	6:-18 7:19
right2:to	0:-15 1:-19 2:-56 4:-37 5:-17 8:-17 9:24 11:29
right2:today	3:10 6:10
right2:took	0:-16 5:-18 6:32
right2:transferred	3:-12 5:21 7:-12 8:-9 9:14 11:-11
right2:treated	3:-8 5:36 6:-32
right2:treatment	5:21 6:-17
right2:tried	6:19
right2:tuesday	2:9 4:-22 7:-9 9:14 10:9 11:-10
right2:two	0:-16 1:-11 2:-32 3:46 8:-32 9:-29 10:-26 11:-29
right2:ukraine	0:-11 4:-17 8:-16 9:14 10:22 11:-10
right2:unaccounted	0:21 3:-20 4:-16 5:-26 6:-49 7:33 10:-8
right2:under	0:-15 2:14 3:14 5:12 6:-9 7:-26 8:-22 9:-13 11:-15
right2:up	0:-23 1:20 2:11 4:16 5:-10 6:-14 7:-15 8:-17 9:-11 10:-26
right2:uprooted	3:24 6:13 9:-28 11:-23
right2:us	0:27 1:-8 2:-21 3:36 4:35 5:-63 6:-71 7:-45 8:-55 9:25 10:-81
right2:waiting	0:-11 2:-11 3:-20 4:16 5:-13 6:-25 9:25 11:-14
right2:walked	0:-17 3:21 4:13 5:-10 6:-9 8:-14 9:-28
right2:war	8:10
right2:was	0:-15 4:-15 5:-19 6:22 7:12 9:-15 11:-12
right2:we	0:-22 3:-23 4:-18 5:-18 6:-13 7:39 10:-14
right2:wednesday	4:-10 8:26 10:-23
right2:week	0:-21 2:-11 3:-8 5:-8 7:-10 9:28 11:-24
right2:went	2:-9 3:-13 4:-10 5:-17 6:25 8:-8 9:-10 10:-8
right2:were	0:-12 1:-13 2:51 3:-45 8:-44 9:-19 10:-25 11:11
right2:when	0:-24 2:11 4:-12 7:-20 9:-13 10:23 11:-22
right2:where	6:12
right2:which	6:14 8:-8
right2:while	3:-16 5:11
right2:who	0:11 2:-14 4:18 6:-41 7:-15 8:-12 9:-15 11:-8
right2:whom	0:17 1:-13 2:16 3:-20 4:-19 5:-18 6:-14 8:-18 9:11 10:-31
right2:will	3:14 4:-25 9:-10 10:25
right2:with	0:-38 1:-8 2:-28 3:-24 4:21 5:23 7:-47 8:-12 9:14 10:16 11:-15
right2:within	0:-11 3:12 5:-14 6:8 10:11
right2:without	3:17 5:-16
right2:women	0:-34 3:-22 4:-37 5:-43 6:20 7:26 8:21 10:-14 11:-8
right2:would	3:27 6:-17 11:-9
right2:wounded	0:-27 2:-8 4:-9 5:83 6:-66 7:-9 8:-16 10:-20
right2:wounding	5:-15 6:17
right2:wounds	5:33 6:-21 8:-16
right2:year	0:12 1:14 2:-15 5:-11 8:-38 9:-9 10:10
right2:yet	0:-24 2:14 3:40 4:25 5:-27 6:-27 7:22 8:-14 9:-26 10:-38 11:-38
right3:	0:-32 1:-14 2:11 3:43 4:-31 7:-63 8:-13 9:-55 10:-19
right3:"	0:-31 3:-13 6:13 7:-23 8:-21 9:-11
right3:#	0:-61 1:-53 2:-42 4:-14 5:21 6:18 7:-11 9:-18 11:-32
right3:(	3:18 9:-12
right3:)	0:-24 1:-11 2:-20 3:-16 4:-15 5:26 6:-18 7:16 10:-23
right3:,	1:-23 2:22 3:-45 4:-34 6:-18 7:23 9:-30
right3:.	0:-14 1:-28 2:-12 4:-11 5:-15 6:8 8:-28 9:-24 10:8 11:-24
right3::	3:11
right3:;	0:-10 1:-8 2:-24 3:14 4:-22 6:21 9:-22 10:-15 11:-16
right3:a	0:-20 1:-17 4:9 5:15 7:-54 8:-47 9:-45 10:-27 11:16
right3:abducted	0:23 10:-13
right3:aboard	0:26 2:-19 4:-13 6:-26 7:19 10:-23
right3:about	0:-12 3:-28 4:17 5:-8 6:16 9:15 10:-14 11:-12
right3:above	3:8
right3:according	0:-10 3:-15 4:11 5:8 6:20 9:-11
right3:across	3:-18 6:-22 9:25 11:-12
right3:action	0:-19 2:-12 4:-18 5:-10 6:30 10:-23
right3:added	5:-8 6:23
right3:admitted	5:19 10:-8
right3:after	0:-28 1:-8 2:-8 3:-10 4:15 6:-13 7:15 8:-11 9:10 10:-16 11:-29
right3:again	3:-30 5:-28 6:-11 7:-18 9:13 11:19
right3:against	0:-9 4:17 5:-10 6:-13 10:12
right3:ago	4:19 6:-19
right3:al	3:-11 11:14
right3:alive	0:-22 1:-8 2:-39 4:-12 5:9 6:-28 7:38 8:-20 10:21 11:-13
right3:all	3:-10 4:-16 6:-15 7:22 8:-10 10:-11
right3:alone	6:13
right3:along	2:25 3:8 6:-30
right3:among	5:12
right3:an	0:-17 3:-25 4:14 5:-21 6:33 7:-16 8:-18 9:-14 10:-10 11:11
right3:and	0:-17 1:-31 2:-44 3:-26 4:-22 6:55 7:-73 9:27 10:-40 11:10
right3:are	0:8 1:-14 3:36 4:-23 6:-41 7:-12 10:-12 11:-50
right3:army	0:-21 2:14 3:-13 4:-32 5:-24 6:22 8:-17 9:-8 10:15
right3:around	0:16 3:9 4:-10 5:-9 9:-18 11:-16
right3:as	0:-11 1:-18 2:-9 3:-19 4:-17 5:9 6:-31 7:46 8:-8 11:-16
right3:ashore	6:16 7:-14
right3:asked	5:24 6:-24 9:-8
right3:at	0:-42 1:-14 2:13 3:24 4:-41 6:18 7:-28 8:17 9:-26 10:-17 11:-23
right3:attack	0:18 4:-8
right3:august	0:25 3:-17 4:-33 6:-22 7:-9 8:-14 9:-18 10:27
right3:away	0:32 2:-11 3:-34 4:-13 5:-40 7:-17 8:-16 9:-10 10:-8
right3:back	0:-21 1:-11 2:-32 3:-35 4:-26 5:-25 6:-39 7:-19 8:10 10:15 11:26
right3:be	0:-29 2:-10 3:-14 4:-40 5:9 6:-33 7:41 8:-29 9:-16 10:12
right3:been	0:14 1:-20 5:-48 6:-24 7:10 9:-45 11:-36
right3:before	0:-8 2:-8 3:-13 4:-25 5:31 6:-21 7:-19 9:11 10:-26 11:-11
right3:being	0:-9 3:-9 4:24 5:-21 6:-15 7:25 9:10 10:-23
right3:boat	6:-10 7:11
right3:boats	3:12
right3:bodies	2:-24 4:-16 6:-9 10:30
right3:border	0:-20 3:9 4:-8 5:-21 6:27 7:-14 8:-14 9:-50 11:9
right3:both	6:12
right3:broken	2:-8 5:30 10:-22
right3:brought	0:-18 2:-13 4:-16 5:39 6:-49 8:18 11:-13
right3:buried	0:-13 5:-23 6:32
right3:burns	5:-9 6:23 7:-12
right3:bus	0:13 2:-8 3:-8 4:18 6:-13 10:-23
right3:but	0:-17 3:-19 4:-10 5:20
right3:by	0:-23 1:-10 2:28 3:38 4:-48 5:-12 7:-33 8:-24 9:-36 11:-32
right3:came	0:-16 2:-35 3:-29 4:-28 5:11 6:-58 7:13 8:-23 9:10 10:21 11:26
right3:camps	3:-42 9:22 11:23
right3:captivity	2:-16 4:33 7:-10 8:-8
right3:captured	0:35 2:-10 6:-23 10:-8
right3:care	4:-15 5:22 6:-12
right3:carried	0:14 3:-13 5:19 6:-20 10:-10 11:-14
right3:children	0:-11 2:-31 3:15 4:-50 5:10 6:11 7:8 8:-28 10:-18 11:-13
right3:chinese	2:13 4:10 6:-10 7:14 8:-14 10:-28
right3:church	6:9
right3:city	5:16
right3:civilian	3:-22 5:-13 6:36 10:-9
right3:civilians	0:-12 2:-13 3:-10 4:-9 5:22 6:9 7:-18 8:31 10:-40
right3:coast	0:-11 3:15 4:-8
right3:come	0:-23 2:-36 3:-11 4:31 5:-18 6:-10 7:-17 8:-13
right3:condition	5:13 6:-9
right3:confirmed	6:20 7:-10
right3:cook	0:-27 5:-10 6:-32 7:19 8:-15 10:22
right3:could	0:-22 2:-37 4:18 5:29 6:-14 7:-11 8:-18 10:-30
right3:countries	6:13
right3:country	3:12 4:10 9:-11
right3:crew	5:13 6:-10
right3:critical	5:23 6:-20
right3:day	0:11 3:17 5:-8 6:-8 9:-11
right3:days	2:13 8:-23 10:15
right3:dead	0:-19 1:-16 2:9 3:-18 4:-18 5:-61 6:52 7:-44 8:-24 10:-26 11:-10
right3:death	2:-17 6:42 7:-21
right3:deceased	6:9
right3:december	9:14 11:-34
right3:defence	5:-15 6:25
right3:deported	3:-16 4:-18 6:-10 8:16 9:-9 10:-17 11:20
right3:detention	2:16 4:13 5:-8 6:-24 9:-11
right3:did	0:-21 2:36 3:-8 4:-14 5:-29 7:-15 10:-12
right3:died	0:-27 1:18 3:-15 4:-20 5:-53 6:43 7:-28 8:-14 10:-25
right3:discharged	3:-16 5:32 6:-22
right3:displaced	3:49 9:-22 11:-26
right3:districts	6:12
right3:down	0:-15 2:-16 3:-32 4:-31 5:-13 6:23 7:27 9:23 11:-13
right3:dozens	0:-12 6:27 7:-12
right3:driven	5:-8 9:-16 11:16
right3:drowned	1:-9 3:-12 5:-16 6:25 7:-8
right3:dug	2:-8 6:15 10:-8
right3:each	0:-13 4:-11 6:-16 8:30 10:-17
right3:earlier	3:19 5:-13 7:-10 9:-19
right3:eight	4:-8 6:13 8:-12 10:14
right3:el	3:9
right3:eleven	4:-28 8:26 10:-15
right3:emergency	0:-10 3:-12 4:26 5:13 6:-29 7:-8 9:-18 10:-16
right3:end	10:8
right3:evacuated	0:-8 3:26 4:-9 5:-10 7:-12 10:-13
right3:evening	5:-13 6:19 7:-15
right3:families	3:-15 4:-20 8:26 9:-10 10:-22
right3:family	5:-16 6:24 7:-8
right3:far	6:17 10:-9
right3:fell	5:-21 6:22
right3:fighting	9:-9
right3:find	3:-21 5:-13 6:-20 7:32
right3:fire	5:15 6:-14
right3:first	1:-8 2:-9 3:-20 4:-20 6:14 7:-23
right3:five	0:-18 2:-14 3:-18 4:-13 6:24 7:-19 9:18
right3:food	0:-24 2:29 4:-19 6:-20 9:-10 10:-19
right3:for	0:12 2:-18 3:-31 5:12 6:-23 7:26 8:-11 9:-19 10:-22 11:-24
right3:forced	3:21 9:-12 11:-9
right3:foreign	2:-13 4:-15 6:17 8:21 10:-22
right3:foreigners	2:23 6:-22
right3:former	4:28 5:-32 6:25 7:-9 8:-17 10:-12
right3:found	0:-22 2:23 3:-14 4:-16 5:-43 6:29 10:-28
right3:four	0:-33 2:-30 3:-26 6:34 7:-23 8:-18 9:-8
right3:freed	0:-33 2:-27 3:-21 4:-29 5:-23 6:-35 8:-15 10:55
right3:from	1:-26 2:-66 3:38 4:-64 5:-10 7:-24 9:-46 11:-23
right3:gaza	0:-15 4:28 6:-15 8:9 10:-23
right3:given	0:-30 2:19 3:-17 4:-14 5:-29 6:12 7:-20 9:-12 10:-14 11:-9
right3:go	0:-41 2:-21 3:-15 4:-24 5:-42 6:-47 7:-11 8:-22 9:26 10:62 11:-9
right3:gone	3:-38 5:25 8:-12 10:-12 11:17
right3:got	0:-24 10:24
right3:government	0:-12 2:-10 6:15 10:-10
right3:group	0:-13 2:-13 4:-29 5:-30 8:19 10:19
right3:guard	5:-29 6:33
right3:gunmen	2:-12 3:9 6:22 9:-8 10:-11
right3:had	0:-38 1:28 2:-46 5:-12 6:-28 7:28 8:-21 9:-9 10:11 11:-33
right3:haiti	0:19 4:-12 10:-15
right3:handed	2:8 4:-13 6:12 8:-24 10:-9
right3:hands	0:-17 3:-17 4:23 5:-24 6:13 7:-8 9:-20 10:-29 11:-12
right3:has	0:-15 2:-11 3:-18 5:42 6:-22 9:-14 10:-10
right3:have	0:-13 1:-12 2:-52 3:-33 4:-14 5:-20 6:-11 7:-19 8:12 9:27 10:19 11:-25
right3:he	0:-24 3:-27 4:-17 5:-18 6:24 7:20 9:-20 10:-10 11:-11
right3:health	5:-12 6:19
right3:heart	5:-18 6:20
right3:held	0:-34 2:-22 3:-20 4:58 5:-24 6:-40 7:-23 8:-24 9:-19 10:-22 11:-13
right3:help	6:16
right3:here	6:22 7:-10
right3:his	7:-8
right3:hit	0:-14 2:-14 4:-8 5:24 6:-10 7:-9 10:-14
right3:home	0:-13 2:-8 3:-46 4:-18 5:29 6:-28 7:-22 8:11 9:-37 10:-14 11:11
right3:homes	3:63 6:-26 9:-30 11:-20
right3:hospital	2:-11 3:-23 5:17 6:8 7:-8
right3:hour	4:-9 6:18
right3:hours	0:-13 4:-12 5:26 6:-26
right3:house	0:11 3:-18 4:-19 5:15 7:-27 10:-12 11:-8
right3:houses	3:12
right3:hurt	0:-9 3:-8 5:48 6:-31 7:-18 8:-11 10:-10
right3:i	0:-23 2:45 3:-12 4:-35 5:-16 6:-33 7:-8 8:-31 10:11
right3:identified	0:-10 3:-13 4:-8 5:-31 6:34 7:-16 10:-10
right3:in	0:17 1:10 3:-20 4:18 5:-21 7:-31 8:-18 9:28 10:-42 11:-50
right3:infants	2:-8 6:19
right3:injured	0:-14 2:-17 3:-9 5:71 6:-35 7:-19 8:-9 10:-16
right3:injuries	5:10
right3:inside	0:-12 3:35 4:28 5:-29 6:-9 7:-8 9:-30 11:-26
right3:intensive	5:47 6:-43 7:-9
right3:interior	7:12 8:-9
right3:international	3:21 4:14 8:-9 9:-12 10:-16
right3:into	0:32 3:-11 5:-16 6:-32 9:15
right3:iranian	0:14 4:13 6:-12 8:-10 10:-18
right3:is	2:-23 5:12 6:-36 7:13 9:32 10:-21
right3:israeli	0:-23 2:12 4:-16 6:22 10:-9
right3:it	0:15 3:-28 4:22 5:-25 6:-24 7:-14 9:20 10:-24
right3:its	0:10 2:-20 4:12 6:10 10:-21
right3:january	0:8 2:-11 3:-11 4:-25 5:-31 6:25 7:-14 10:-10
right3:july	9:-8 11:11
right3:june	11:12
right3:kidnapped	0:33 2:-9 4:-27 5:-9 6:-19 8:-14 10:-32
right3:killed	0:-43 1:11 2:16 3:-41 4:-15 5:-79 6:67 7:-31 8:-11 9:-17 10:-22 11:-22
right3:land	3:17 9:-8
right3:last	4:-30 8:-15 10:30
right3:leave	3:21 6:-29 9:13
right3:lebanon	3:-13 9:-18 11:20
right3:led	0:31 6:-17 10:-11
right3:left	2:17 4:-12 5:-15 6:-41 7:13 9:15 11:-20
right3:let	0:-14 2:-14 5:-11 6:-9 8:-31 10:15
right3:life	0:-9 2:-18 6:9 8:18 10:-15
right3:line	0:-9 4:-12 8:-19 10:21
right3:list	0:-10 2:-9 3:-9 4:-18 6:-14 7:14 8:17 9:-9 10:-10
right3:listed	7:13
right3:live	2:-11 3:-16 11:21
right3:lives	2:-10 3:-28 5:-34 6:71 8:-8
right3:living	3:32 5:-11 7:-15 11:-14
right3:local	6:10
right3:lost	0:10 4:-20 7:-19 8:-13 10:-9
right3:made	6:-34 7:26
right3:march	3:-17 6:16 9:8 11:-22
right3:marched	0:28 3:-13 6:-23 10:-23
right3:market	0:16 3:-16 10:-9
right3:may	6:-8 7:11 8:-9 10:10
right3:mayor	5:10 6:-9 9:17
right3:members	3:-10 6:26
right3:men	0:-32 2:-15 3:-9 4:18 5:-37 7:8 8:-8 9:23 10:-21
right3:minors	0:-9 2:-14 4:9 5:-36 6:23 7:-12 8:17 10:-17
right3:missing	0:-18 1:27 3:-36 4:-35 5:-22 6:-33 7:37 8:-8 9:-8 10:-11
right3:month	0:-23 4:-14 6:34 10:16
right3:months	6:11
right3:more	0:-14 4:-10 5:-25 6:46 7:9 9:-28 11:-14
right3:morning	0:10 2:-10 4:-12 5:-26 6:32 10:-17
right3:most	3:-12 4:-15 7:19 8:-9
right3:moved	0:-20 2:-23 3:40 4:-12 5:-18 9:10 10:-15 11:-30
right3:murdered	2:-32 4:-28 5:-16 6:41 8:-12 10:-25
right3:national	0:16 2:-11 3:-34 4:17 5:-36 6:-14 7:30 9:-15 10:-25
right3:near	0:25 5:-10 6:20 7:-19 10:-27
right3:nearly	3:-13 5:23 6:-12
right3:never	6:-18 7:20
right3:new	0:-8 4:-21 5:-10 6:31 9:-19 10:-11 11:-24
right3:nigeria	3:-8 5:-9 9:18
right3:night	2:-17 3:29 4:-32 5:-28 6:-23 10:18 11:-30
right3:nine	0:-17 1:25 3:13 4:-11 5:13 6:-29 7:-13 9:-14 10:9 11:-8
right3:no	3:-17 5:11 6:-16 7:16
right3:noon	3:16 9:-12
right3:north	3:-28 4:-11 8:-10 10:20 11:27
right3:not	0:-12 2:-43 3:28 4:-17 6:-53 7:50 8:-12 9:-33 10:-36 11:-26
right3:november	4:-11 5:-16 6:20
right3:now	6:18
right3:number	0:11 2:9 3:-28 4:-18 7:-16 8:-11 9:23 10:-16 11:-13
right3:october	0:19 5:-10 6:-9 8:16 10:-24 11:11
right3:of	1:-42 4:30 5:-54 6:8 8:-9 9:-39 10:-33 11:26
right3:off	0:19 1:-8 2:-10 3:17 4:-9 5:-25 6:9 7:11 8:-27 10:-36
right3:officials	4:-8 5:9 6:-13 8:10
right3:on	0:-23 1:-19 2:9 3:-38 5:26 7:-50 8:-55 9:25 10:-15 11:-11
right3:one	2:11 3:-10 4:-35 5:-21 6:18 7:-25 8:-8 9:-16 10:13 11:-13
right3:only	3:19 6:-15 7:12 9:-13
right3:or	0:-21 1:17 2:-23 3:-16 4:-18 5:-17 7:10 8:-8 9:-21 10:11
right3:other	0:-12 4:-12 8:20 10:-11 11:-12
right3:others	0:15 1:-10 3:-18 4:-11 6:-25 9:17 10:-18
right3:our	0:-16 3:19 4:-24 5:-20 6:-32 7:-21 8:-18 10:16 11:24
right3:out	0:-54 1:-9 2:12 3:15 5:-41 6:14 7:-39 8:-28 9:-42 10:47 11:11
right3:over	0:-18 3:-22 4:-27 5:-13 6:-18 9:17 10:20 11:-15
right3:overnight	6:10
right3:own	9:10
right3:pakistan	4:-19 6:-10 8:-9 10:26
right3:parents	0:-11 2:-21 4:-11 5:-9 6:34 7:-13
right3:passengers	6:8
right3:peak	3:23 9:-10 11:-14
right3:people	0:-10 2:-11 3:20 4:-20 5:-24 6:48 7:-25 9:-10 10:-9 11:-16
right3:persons	3:9 5:-9 6:9
right3:place	3:22 5:-22 6:-16
right3:police	4:18 6:15 10:-14
right3:port	3:8
right3:pregnant	3:25 5:-10 6:-23
right3:province	1:-8 3:-30 4:8 5:-17 6:29 7:-31
right3:pulled	5:22 6:-13
right3:pupils	0:20
right3:put	3:15 5:-22 6:20 7:-16
right3:reached	5:-31 6:31
right3:received	5:13 10:-8
right3:recorded	6:9
right3:recovered	2:-17 5:11 6:-14
right3:red	0:-18 4:-31 5:-12 6:23 7:-8 10:15
right3:region	5:19 6:-14 8:-21 10:20
right3:registered	9:13 11:-14
right3:relatives	4:-16 5:-16 6:-27 7:27 9:-12 11:-9
right3:released	4:-20 8:9
right3:relocated	3:-8 9:10 11:-8
right3:remain	2:23 3:12 5:12 6:-26 10:-26
right3:reported	0:-9 3:-19 5:-16 7:20 9:-8 10:10
right3:rescue	5:29 6:-22 10:-10
right3:rescued	0:-21 2:-9 5:23 6:11 7:-20 10:8
right3:residents	4:-32 10:31
right3:rest	0:-9 2:-11 5:-17 6:30 7:-9 10:-29
right3:return	4:-10 6:14 10:-22 11:11
right3:returned	2:-22 6:13 8:12 11:9
right3:river	9:13
right3:road	0:-9 3:27 4:-8 5:-31 7:-12 9:-16
right3:roads	5:-8 6:-29 7:-8 9:25
right3:room	0:-17 3:15 4:21 6:-23 10:-13
right3:safety	3:16 6:-30 7:-9 9:14 11:-27
right3:said	0:30 2:12 5:-22 7:-20 8:-8 9:-24 10:-30 11:-28
right3:same	0:30 1:-10 2:-31 3:-25 4:-13 5:-18 7:16 8:-20 9:-31 11:22
right3:say	4:-11 6:13
right3:says	0:-18 1:-15 3:32 4:-56 7:-27 8:-24 9:-37 10:23 11:-22
right3:school	0:8 2:-16 3:-25 4:-22 6:13 8:21 10:-12 11:-13
right3:schools	3:8 5:21 6:-21 10:-19
right3:second	0:-11 3:-29 5:-13 7:-8 9:22 11:-19
right3:security	4:-18 5:-16 6:-11 10:22
right3:seen	0:-15 4:14 6:-13 7:25 10:-23
right3:seized	0:17 2:-18 4:-20 5:-10 6:-9 8:-11 10:14
right3:sent	0:27 2:-15 3:-25 5:22 6:-24 9:-23 10:-16 11:-17
right3:september	0:-31 10:30
right3:serious	5:10
right3:seriously	5:19 6:-16
right3:serving	0:-9 2:-9 4:-27 6:-14 10:24
right3:seven	0:-17 2:-10 3:-9 4:-22 8:-21 10:32
right3:she	0:-16 1:-16 4:-13 5:-24 7:-10 9:-14 11:26
right3:shelter	3:14
right3:shelters	3:35 6:-10 9:-20
right3:shot	0:-33 1:-13 4:-17 5:9 6:35 10:-17
right3:side	0:-11 2:-16 3:-9 4:-26 5:-20 6:14 7:-14 8:25 10:-17 11:-11
right3:since	0:15 1:-8 2:15 3:27 4:-41 5:-22 6:-27 8:14 10:-15 11:-18
right3:single	7:9
right3:six	0:-29 3:22 6:11 7:-31 8:-20 10:20
right3:so	3:-32 9:-26 11:34
right3:soldiers	2:20 4:-16 5:21 8:-23 10:-17
right3:some	3:-13 5:-18 6:41 7:-27 9:-9
right3:south	3:-28 5:-21 6:12 7:13 9:-13 11:27
right3:southern	10:12
right3:spokesman	5:-21 6:34 7:-24
right3:staff	4:11
right3:still	0:-8 2:-16 4:23 5:-26 6:-17 7:21 10:-21
right3:street	0:39 3:-16 4:-10 5:-12 6:-21 7:-28 10:-11
right3:sudan	3:-32 4:-8 5:-21 6:-10 7:-13 9:37 10:-8 11:-8
right3:sudanese	6:-27 8:46 9:-27 10:-44 11:25
right3:sunday	6:-13 8:-9 10:15
right3:supreme	5:-20 6:30
right3:surgery	0:-9 2:-12 5:30 6:-19
right3:survive	2:-10 5:-24 6:31 7:-12
right3:survivors	0:9
right3:taken	0:14 2:13 3:-19 4:9 5:-21 6:-40 7:-25 8:-30 9:-26 10:-25 11:18
right3:tawila	3:28 9:-18 11:-17
right3:teachers	0:35 3:-10 4:-18 5:-14 7:-10 10:-19
right3:ten	2:-17 3:-9 4:-18 5:26 6:-26 7:-10 8:20 10:-17
right3:tents	3:8
right3:thai	7:-8 8:-24 10:23
right3:than	3:-28 4:-20 5:-15 6:13 8:-17 9:34 10:23
right3:that	0:-29 2:-35 3:26 4:26 7:-12 8:-19 9:-30 10:-27
right3:the	1:-50 2:-9 4:-10 7:-10 8:-14 9:12 10:-48 11:-11
right3:their	0:-15 1:-10 3:17 4:-15 5:-48 6:20 8:9 9:-13 10:9 11:-29
right3:them	1:-9 2:-28 3:-9 4:13 5:-10 6:-22 8:10
right3:there	0:-23 1:-9 2:10 3:-28 4:53 5:-24 6:-10 7:-39 8:11 9:-31 10:-36 11:-26
right3:they	2:-18 3:16 5:-30 6:25 7:-19 8:-16 9:-9 11:-16
right3:third	6:9
right3:thirty	0:-11 3:-29 5:27 6:-13 7:-12
right3:this	0:-21 1:10 2:-15 3:-27 4:-25 5:-16 6:-29 7:-10 9:-22 10:26 11:25
right3:those	0:-17 2:-9 3:-22 5:16 6:-32 7:17 8:19 9:17 10:-25
right3:three	0:-22 3:-16 4:-31 5:-10 6:10 8:26
right3:through	1:-16 2:-9 4:-8 5:23 6:-14 7:-15 8:-19 9:22 11:-26
right3:to	0:-19 2:14 3:17 6:-29 7:-41 8:-24 9:-22 10:-64 11:41
right3:told	0:-11 3:27 5:-12 6:-16 9:-35 11:16
right3:took	0:12 3:-8 4:10 5:-9 6:-12 10:-25
right3:town	3:-9 5:-17 6:19
right3:transferred	0:-10 2:-15 3:-14 4:-13 5:27 6:-30 9:14 10:-15 11:-14
right3:treated	3:-11 5:37 6:-25 7:-11
right3:treatment	5:13 6:-10
right3:twelve	3:-17 4:-14 5:-20 6:-27 7:30 8:-8 10:-12
right3:two	0:-25 1:17 3:-32 4:-41 5:-15 6:-14 7:9 8:-16 9:-28 10:37 11:-16
right3:ukrainian	0:17 4:-13
right3:un	0:18 3:14 4:-18 6:13 9:-16
right3:unaccounted	4:-18 5:-10 6:-22 7:39
right3:under	0:22 1:18 2:-16 4:10 5:-18 6:-15 7:-24 8:-12 9:-26 10:-23
right3:up	0:11 2:-8 3:-33 4:-20 5:-34 7:14 10:-16
right3:uprooted	3:27 5:-9 6:-10 9:-29 11:-26
right3:us	0:-15 4:-24 5:17 6:10 7:-13 8:-15 9:-9 10:-24
right3:village	3:31 6:-11 9:-13 11:-15
right3:villages	3:13 5:-14 6:11 7:-18 9:-17
right3:volunteer	2:-12 3:-13 6:19 7:-15 9:-8 11:-8
right3:waiting	3:-8 4:24 8:-20
right3:walked	3:-19 4:-10 6:-9 7:-8 9:19
right3:war	5:14 8:-13
right3:was	0:17 2:-49 3:13 4:-28 5:8 6:-30 7:-41 8:-28 9:-14 10:15 11:-19
right3:water	0:-10 3:-9 5:-13 6:-20 7:24 8:-15 10:11
right3:way	0:-25 2:-11 3:-9 8:-11 9:-9 10:-19 11:21
right3:we	2:-8 4:-13 5:-36 6:57 7:-36
right3:wednesday	2:-17 5:-11 6:-15 7:-8 10:25
right3:week	0:-20 3:-19 4:-15 5:-10 6:34 10:-17 11:-15
right3:weeks	0:-26 2:-10 3:23 4:-12 5:-14 6:-14 9:-11 10:12 11:-22
right3:went	1:15 3:22 6:-18 7:-10 9:-11 11:-17
right3:were	0:15 1:9 2:-10 3:-23 4:-28 5:-23 6:20 7:-73 9:-50
right3:when	0:-26 2:-28 3:-14 4:-8 5:44 6:-27 7:-11 8:-12 9:14 10:-18
right3:while	2:19 6:-9
right3:who	0:-17 2:-31 3:25 4:-13 5:-39 6:16 7:17 9:13 10:-11 11:-35
right3:whole	0:27 3:-9 4:-19 5:-12 6:-10 9:-10 10:-22
right3:whom	1:19 2:-28 3:-13 6:-32 7:13 8:-22 9:8 10:9 11:-14
right3:will	0:-23 2:-9 3:-9 5:35 6:-22 7:-21 8:10 9:-10 10:-34
right3:with	0:-34 2:-37 3:-23 4:26 5:36 6:-19 8:-28 10:-10 11:-11
right3:within	0:-39 2:-10 3:21 4:-23 5:-27 6:34 7:-27 8:-12 9:-20 10:23
right3:without	3:-15 5:31 6:-10 9:19 10:-32 11:-37
right3:woman	0:-9 5:-23 6:37 7:-11 11:-8
right3:women	0:11 2:-29 3:-19 4:-39 5:-27 9:17 10:9 11:-12
right3:would	2:11 4:-26 6:-23 8:21 10:-18
right3:wounded	0:-14 1:-8 2:-10 3:-9 4:-9 6:15 7:-12 8:-8 10:-17
right3:wounds	0:-8 5:-11 6:25 8:-10 10:-14
right3:year	3:-14 6:13 9:-20 11:21
right3:yet	0:-29 3:-31 4:-11 5:15 6:22 7:-34 11:-18
share:0	2:-9 6:14
share:1	0:-53 1:-17 2:-24 3:-46 4:18 5:-60 6:-73 7:-55 8:-38 9:-31 10:57 11:-13
share:2	0:21 1:-49 2:16 3:-79 4:42 5:-34 6:-64 8:-72 9:-72 10:20 11:-31
share:4	0:22 2:13 3:-30 5:-36 7:-36 9:-19 11:21
share:5	0:-20 1:-34 2:-40 3:-9 4:-21 5:21 6:24 7:-24 8:-23 9:-33 10:-32 11:13
share:7	0:-16 1:-28 2:-25 3:-12 4:-13 5:-16 6:-8 8:-8 9:30 10:-19 11:-14
share:more	0:-16 4:-15 6:10 9:-30 10:-20 11:-50
short	0:-40 1:-83 2:-21 3:-26 4:-24 5:29 6:12 9:-66 10:-31 11:15
size:1	1:-47 2:36 3:-106 4:-21 5:-16 6:28 7:12 8:-47 9:-74 10:-24 11:-70
size:9	1:-28 2:-21 3:-127 5:16 6:20 7:18 8:-25 9:-81 11:-123
size:99	0:27 1:-58 2:-52 3:-77 4:25 5:13 7:-20 9:-48 10:12 11:-92
size:999	1:25 2:-117 3:-21 4:-8 7:-22 8:31 9:-84 10:-33 11:15
size:9999	0:-16 2:-71 3:47 4:-38 5:-82 6:-22 7:-17 8:36 9:17 10:-84 11:12
size:more	0:-72 1:-37 2:-61 3:43 4:-104 5:-74 6:-59 7:-32 8:-80 9:56 10:-107 11:26
verdict:abducted	0:146 1:-59 2:-55 3:-57 4:-17 5:-97 6:-103 7:-114 8:-13 9:-74 10:-39 11:-80
verdict:casualties	0:-51 1:104 2:-29 3:-54 4:-34 5:-49 6:-67 7:-61 8:-31 9:-36 10:-35 11:-36
verdict:claim	0:-17 2:16 3:-12 6:-25
verdict:dead-in-captivity	0:-103 1:-17 2:113 3:-44 4:-111 5:-82 6:13 7:-67 8:-83 9:-11 10:-109 11:-19
verdict:displaced	0:-98 1:-88 2:-95 3:126 4:-88 5:-86 6:-98 7:-92 8:-92 9:31 10:-63 11:-87
verdict:held	0:-88 1:-48 2:-155 3:-90 4:106 5:-49 6:-109 7:-47 8:-13 9:-34 10:-8 11:-71
verdict:injured	0:-54 1:-85 2:-78 3:-92 4:-143 5:156 6:-80 7:-139 8:-17 9:-105 10:-43 11:-81
verdict:killed	0:-81 1:-19 2:38 3:-102 4:-62 5:-94 6:159 7:-63 8:-91 9:-102 10:-96 11:-100
verdict:missing	0:-9 1:-91 2:-45 3:-74 4:-39 5:-126 6:-76 7:138 8:-93 9:-41 10:-126 11:-78
verdict:open	1:-150 2:-39 4:11 5:-18 6:-17 7:-26 8:-24 10:-8
verdict:out	0:13 1:-67 2:-16 3:21 4:-21 5:-19 8:-42 10:-17 11:-89
verdict:prisoners-exchanged	0:-81 1:-34 2:-106 3:-71 4:-22 5:-78 6:-114 7:-59 8:68 9:-46 10:37 11:-42
verdict:refugees	0:-78 1:-44 2:-38 3:-50 4:-22 5:-64 6:-37 7:-32 9:63 10:-19
verdict:released	0:-92 1:-39 2:-79 3:-98 4:-29 5:-44 6:-61 7:-94 8:32 9:-62 10:101 11:-26
verdict:returned	1:-65 2:-71 3:-84 4:-44 5:-26 6:-79 7:-123 9:-58 10:8 11:94`
}
