import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-17
alike:casualties	-32
alike:dead-in-captivity	-8
alike:displaced	-11
alike:held	80
alike:injured	44
alike:killed	4
alike:missing	-32
alike:prisoners-exchanged	70
alike:refugees	9
alike:released	102
alike:returned	-43
any	-37
bare:1	20
bare:9	-94
bare:99	5
bare:999	30
bare:9999	71
bare:more	80
before:abducted	-36
before:allocated	-24
before:casualties	-25
before:dead-in-captivity	-34
before:delivered	-32
before:displaced	-49
before:held	-38
before:injured	-46
before:killed	-43
before:missing	-95
before:pledged	-97
before:prisoners-exchanged	19
before:refugees	-46
before:released	-44
before:requested	-81
before:returned	-26
behind:abducted	-23
behind:allocated	-130
behind:casualties	20
behind:dead-in-captivity	-57
behind:delivered	-120
behind:displaced	-8
behind:held	45
behind:injured	6
behind:killed	-68
behind:missing	-47
behind:pledged	-118
behind:prisoners-exchanged	60
behind:refugees	-82
behind:requested	32
behind:returned	73
ending:ad	70
ending:al	-110
ending:am	-5
ending:an	-59
ending:ar	-68
ending:as	-43
ending:at	-42
ending:ay	34
ending:ce	-27
ending:ch	6
ending:ck	7
ending:de	-103
ending:ds	-40
ending:dy	126
ending:ed	-19
ending:en	-34
ending:ep	104
ending:er	-3
ending:es	-84
ending:et	-59
ending:ey	46
ending:ft	10
ending:ge	29
ending:gh	22
ending:gs	-79
ending:ht	-56
ending:ic	-56
ending:id	-105
ending:ij	73
ending:il	-77
ending:in	13
ending:ir	55
ending:is	-63
ending:ke	-54
ending:ks	-106
ending:ld	-22
ending:ll	53
ending:ls	-135
ending:ly	37
ending:me	-23
ending:ms	-95
ending:nd	-5
ending:ne	37
ending:ng	-21
ending:nk	-51
ending:ns	-70
ending:nt	41
ending:od	-55
ending:ok	-49
ending:om	44
ending:on	-117
ending:or	-82
ending:ot	28
ending:ps	-95
ending:pt	-84
ending:rd	-104
ending:re	29
ending:rn	-71
ending:rs	-70
ending:rt	30
ending:ry	-69
ending:se	70
ending:sh	41
ending:ss	-4
ending:st	37
ending:th	7
ending:to	-6
ending:ts	-156
ending:ty	-122
ending:us	-107
ending:ut	21
ending:ve	-8
ending:wn	23
ending:ws	-58
ending:ys	-100
equal:abducted	-18
equal:casualties	18
equal:dead-in-captivity	-45
equal:displaced	44
equal:held	40
equal:injured	9
equal:killed	-9
equal:missing	4
equal:prisoners-exchanged	87
equal:refugees	18
equal:released	8
equal:returned	39
form:digits	-17
form:dual	-40
form:fraction	-337
form:mixed	-97
form:range	-56
form:singular	-46
form:vague	-168
form:words	84
headline	-11
here:#aboard	19
here:#aid	-24
here:#alive	-5
here:#captives	36
here:#captors	13
here:#commerce	-74
here:#containing	-55
here:#contest	-54
here:#crossing	20
here:#custody	-145
here:#disease	-68
here:#displacement	52
here:#duty	-58
here:#exchange	9
here:#execution	49
here:#given-back	62
here:#giving-from	-36
here:#group	28
here:#handover	9
here:#hearing	-52
here:#hostages	-13
here:#interview	-114
here:#losing-side	18
here:#need	-142
here:#prisoners	-33
here:#receiving	-43
here:#remainder	5
here:#rescue	-120
here:#rumour	63
here:#since	46
here:#state	4
here:#statement	75
here:#travel	-9
here:abducted	34
here:allocated	-15
here:casualties	54
here:dead-in-captivity	57
here:delivered	-5
here:displaced	33
here:held	35
here:injured	83
here:killed	77
here:missing	111
here:pledged	-31
here:prisoners-exchanged	21
here:refugees	33
here:released	15
here:requested	-57
here:returned	67
here:said	48
here:set	58
here:total	-50
item	-25
last:claim-abducted	21
last:claim-allocated	-92
last:claim-casualties	83
last:claim-dead-in-captivity	14
last:claim-delivered	-70
last:claim-displaced	-3
last:claim-held	15
last:claim-injured	11
last:claim-killed	25
last:claim-missing	35
last:claim-pledged	-121
last:claim-prisoners-exchanged	-50
last:claim-refugees	37
last:claim-released	3
last:claim-requested	-81
last:claim-total	25
left1:	-6
left1:"	104
left1:#	-43
left1:(	50
left1:*	-11
left1:,	-9
left1:-	39
left1::	49
left1:;	31
left1:a	-172
left1:abducted	79
left1:across	-83
left1:additional	53
left1:admitted	-36
left1:affected	-96
left1:after	-132
left1:against	-102
left1:all	32
left1:alone	73
left1:among	51
left1:and	29
left1:another	29
left1:are	-20
left1:arrested	-85
left1:as	-45
left1:assisted	-76
left1:at	-33
left1:attacked	-57
left1:away	12
left1:back	28
left1:be	-77
left1:been	10
left1:before	-9
left1:believes	-5
left1:between	-63
left1:brought	-8
left1:buried	168
left1:but	-116
left1:by	-231
left1:camp	-78
left1:captured	46
left1:carried	-15
left1:carry	-34
left1:carrying	-71
left1:caused	41
left1:claimed	146
left1:closed	-51
left1:confirm	62
left1:confirmed	79
left1:confirms	-45
left1:cost	119
left1:costs	-86
left1:count	48
left1:counted	86
left1:counts	-22
left1:covered	46
left1:damaged	-58
left1:day	75
left1:december	45
left1:delivered	-48
left1:deployed	-81
left1:destroyed	-48
left1:detained	-7
left1:did	-19
left1:displaced	56
left1:distributed	-20
left1:documented	72
left1:down	-18
left1:downed	-80
left1:drew	-48
left1:driven	80
left1:dropped	-54
left1:drove	63
left1:eliminated	81
left1:employs	-103
left1:evening	78
left1:every	-82
left1:exchanged	67
left1:expect	-51
left1:expects	55
left1:february	-60
left1:find	21
left1:fined	-25
left1:first	-93
left1:for	-16
left1:forced	16
left1:found	9
left1:free	89
left1:freed	66
left1:frees	91
left1:friday	-6
left1:from	9
left1:further	48
left1:gave	-74
left1:get	-99
left1:given	31
left1:go	59
left1:gone	37
left1:got	20
left1:had	-108
left1:has	-14
left1:have	14
left1:held	-23
left1:helped	50
left1:his	-60
left1:hit	-77
left1:hits	17
left1:hold	70
left1:holding	15
left1:holds	-60
left1:home	-26
left1:hosts	75
left1:housed	67
left1:in	-176
left1:include	33
left1:included	4
left1:including	89
left1:injured	138
left1:injuring	119
left1:into	-89
left1:is	-79
left1:issued	-72
left1:it	-61
left1:its	-108
left1:january	78
left1:june	4
left1:just	20
left1:keeping	80
left1:kept	38
left1:kill	36
left1:killed	251
left1:killing	206
left1:kills	78
left1:kilometres	-62
left1:laid	71
left1:last	34
left1:later	-32
left1:launched	-33
left1:leave	58
left1:leaves	141
left1:left	93
left1:let	21
left1:listed	-57
left1:lists	63
left1:live	73
left1:logged	-6
left1:lost	118
left1:made	-57
left1:magnitude	-100
left1:makes	-7
left1:march	33
left1:met	17
left1:minus	-82
left1:month	-54
left1:mourns	61
left1:move	40
left1:moved	28
left1:named	-41
left1:need	-73
left1:needed	-69
left1:not	-90
left1:november	64
left1:now	43
left1:number	-57
left1:numbered	-126
left1:of	-103
left1:off	-20
left1:on	-126
left1:only	27
left1:opened	-57
left1:or	-107
left1:other	129
left1:out	-44
left1:over	-23
left1:pass	72
left1:passed	58
left1:past	-103
left1:promised	-91
left1:pulled	-46
left1:put	68
left1:reach	-29
left1:reached	-12
left1:reaches	65
left1:received	49
left1:record	-27
left1:recorded	127
left1:recovered	-11
left1:registered	90
left1:release	-49
left1:released	27
left1:remaining	12
left1:report	-15
left1:reported	100
left1:reports	99
left1:rescued	-102
left1:round	-66
left1:s	-137
left1:said	17
left1:saved	-73
left1:saw	25
left1:say	27
left1:says	65
left1:scored	-36
left1:see	-48
left1:seen	6
left1:seize	88
left1:seized	97
left1:shelter	97
left1:shelters	88
left1:shot	-67
left1:show	87
left1:showed	-60
left1:so	9
left1:sold	-63
left1:spread	-42
left1:stopped	-63
left1:sunday	12
left1:swap	96
left1:take	-53
left1:taken	77
left1:takes	-82
left1:taking	-8
left1:than	-52
left1:that	63
left1:the	-32
left1:their	-13
left1:them	-50
left1:those	60
left1:through	-107
left1:to	-13
left1:today	36
left1:told	-105
left1:toll	84
left1:took	81
left1:treated	-59
left1:treating	59
left1:up	6
left1:update	-135
left1:uprooted	119
left1:us	126
left1:verified	-8
left1:visited	-8
left1:was	-31
left1:week	-51
left1:were	-79
left1:when	-18
left1:where	17
left1:which	101
left1:while	-57
left1:whom	55
left1:whose	-64
left1:with	10
left1:within	-75
left1:won	-30
left1:wounded	102
left1:wounding	72
left1:year	-5
left1:|	49
left1:—	3
left1:•	-61
left1:▪	79
left2:	-98
left2:"	-37
left2:#	-18
left2:(	-5
left2:)	82
left2:,	21
left2:-	-77
left2::	-4
left2:;	-5
left2:a	-82
left2:abroad	56
left2:according	-123
left2:account	44
left2:accounted	56
left2:accounts	-31
left2:added	22
left2:adding	11
left2:adds	40
left2:administration	59
left2:admitted	15
left2:affected	-56
left2:afp	25
left2:again	34
left2:agency	22
left2:ago	55
left2:aleppo	43
left2:alive	72
left2:all	-127
left2:alone	44
left2:along	-4
left2:already	50
left2:also	92
left2:am	-75
left2:ambulances	-36
left2:among	81
left2:and	-9
left2:april	-44
left2:are	-11
left2:area	9
left2:army	-3
left2:arrested	56
left2:arrived	17
left2:as	55
left2:at	-101
left2:attack	45
left2:attended	-17
left2:august	-29
left2:authorities	40
left2:average	70
left2:away	-66
left2:azerbaijan	-10
left2:back	-81
left2:bangladesh	84
left2:base	-32
left2:beds	-82
left2:been	-124
left2:before	41
left2:began	47
left2:bekaa	63
left2:between	-95
left2:billion	-11
left2:board	-24
left2:boat	-16
left2:bodies	55
left2:body	-55
left2:bogota	-42
left2:border	65
left2:boy	-134
left2:bringing	79
left2:brings	15
left2:brothers	-39
left2:brought	5
left2:built	-94
left2:burns	41
left2:buses	-53
left2:but	67
left2:by	-11
left2:calls	-40
left2:came	-7
left2:camp	-34
left2:camps	-24
left2:can	-31
left2:cancelled	-23
left2:capacity	-64
left2:capital	66
left2:captives	-5
left2:captivity	-5
left2:care	45
left2:carried	-17
left2:cases	79
left2:cash	-71
left2:cent	-23
left2:center	64
left2:centers	-26
left2:centre	-42
left2:centres	52
left2:children	96
left2:cholera	57
left2:city	-50
left2:civilians	91
left2:claimed	17
left2:claims	45
left2:climbed	97
left2:climbs	77
left2:closed	-12
left2:collapsed	81
left2:come	3
left2:commission	-63
left2:commissioner	-19
left2:committee	73
left2:compared	46
left2:condition	60
left2:confirmed	-78
left2:confirms	17
left2:congo	79
left2:convoy	-47
left2:cost	58
left2:could	100
left2:council	23
left2:count	51
left2:countries	42
left2:country	70
left2:court	-100
left2:crescent	65
left2:crew	34
left2:crews	39
left2:cross	-31
left2:crowd	-92
left2:cut	-42
left2:dawn	-11
left2:day	84
left2:days	-63
left2:dead	47
left2:death	27
left2:deaths	51
left2:december	41
left2:denied	-14
left2:destroyed	-20
left2:died	5
left2:district	8
left2:doctors	54
left2:door	13
left2:down	54
left2:drivers	-89
left2:drone	78
left2:drones	-27
left2:drove	-26
left2:drowned	61
left2:each	-53
left2:earlier	25
left2:eight	49
left2:eliminated	90
left2:estimates	62
left2:euros	-62
left2:evacuated	-105
left2:evening	-48
left2:example	11
left2:excavators	-53
left2:fallen	-5
left2:families	-68
left2:family	-81
left2:far	-82
left2:fatalities	25
left2:father	-56
left2:february	85
left2:fell	8
left2:fighters	-24
left2:figure	155
left2:figures	33
left2:filipinos	27
left2:firefighters	56
left2:first	79
left2:five	57
left2:flash	-50
left2:flats	59
left2:flights	-13
left2:floods	36
left2:followed	-59
left2:food	-123
left2:foot	-56
left2:for	-18
left2:force	-26
left2:found	-28
left2:four	-21
left2:freed	-12
left2:friday	49
left2:from	-29
left2:gang	-71
left2:gave	15
left2:gaza	65
left2:girl	46
left2:girls	55
left2:given	-61
left2:gives	-18
left2:go	61
left2:goma	20
left2:got	40
left2:government	25
left2:governor	-72
left2:gunmen	22
left2:had	21
left2:haiti	13
left2:half	-32
left2:hall	70
left2:hamas	38
left2:hand	51
left2:handed	-35
left2:hands	-25
left2:has	-26
left2:have	72
left2:having	88
left2:he	39
left2:health	-28
left2:held	-34
left2:helicopters	16
left2:here	-35
left2:him	-22
left2:his	-51
left2:hit	-63
left2:home	9
left2:homes	-21
left2:hospital	32
left2:hospitals	79
left2:hostages	11
left2:hours	-23
left2:house	-68
left2:houses	-13
left2:houthis	55
left2:hurt	92
left2:husband	-20
left2:i	42
left2:identified	50
left2:india	57
left2:indians	88
left2:individuals	-91
left2:indonesia	41
left2:inhabitants	34
left2:injured	11
left2:injuries	65
left2:injury	85
left2:instead	-34
left2:institute	61
left2:iom	31
left2:iran	61
left2:iraq	4
left2:is	82
left2:israel	37
left2:it	43
left2:its	-18
left2:itself	27
left2:january	21
left2:jihadists	43
left2:july	46
left2:june	39
left2:killed	33
left2:killing	145
left2:kits	-92
left2:know	91
left2:kyiv	83
left2:laid	-24
left2:last	17
left2:law	82
left2:leaders	22
left2:lebanon	59
left2:led	-5
left2:left	42
left2:let	47
left2:licensed	-86
left2:life	36
left2:line	-12
left2:list	41
left2:live	26
left2:lives	63
left2:looking	28
left2:loss	66
left2:losses	44
left2:lost	106
left2:make	-12
left2:mali	-45
left2:march	32
left2:martyrdom	63
left2:martyred	21
left2:martyrs	109
left2:may	56
left2:meals	-59
left2:media	92
left2:member	-73
left2:members	8
left2:men	-25
left2:metres	-6
left2:militants	50
left2:military	17
left2:million	-96
left2:mine	-47
left2:minister	-64
left2:ministers	-48
left2:ministry	17
left2:minutes	19
left2:missiles	-52
left2:missing	-45
left2:mission	-15
left2:monday	-60
left2:month	-9
left2:more	-79
left2:morning	-57
left2:mother	-57
left2:motorcycles	-51
left2:moved	15
left2:msf	-13
left2:my	52
left2:name	77
left2:names	85
left2:nations	26
left2:navy	-17
left2:network	14
left2:neutralised	-3
left2:niger	38
left2:nigeria	-58
left2:night	65
left2:nine	34
left2:noon	9
left2:not	-65
left2:november	17
left2:now	19
left2:number	126
left2:observers	-23
left2:october	53
left2:of	-27
left2:off	38
left2:office	57
left2:officers	-16
left2:offices	25
left2:official	-91
left2:officials	-88
left2:oldest	-77
left2:on	-3
left2:one	-49
left2:operated	99
left2:other	-25
left2:our	26
left2:out	-76
left2:over	-14
left2:own	54
left2:pakistan	41
left2:part	-71
left2:partners	-44
left2:party	-38
left2:passengers	-99
left2:patients	-49
left2:people	66
left2:percent	-35
left2:period	21
left2:perished	66
left2:personnel	38
left2:persons	-104
left2:place	4
left2:pm	46
left2:points	-26
left2:police	-45
left2:population	-97
left2:power	-30
left2:prison	-45
left2:prisoners	-3
left2:province	53
left2:pulled	22
left2:pupils	91
left2:put	-54
left2:raids	-107
left2:rain	25
left2:ran	-49
left2:rebels	37
left2:received	55
left2:recovered	30
left2:refugees	-14
left2:region	32
left2:registered	-75
left2:regrettably	47
left2:relatives	57
left2:release	116
left2:remain	53
left2:remains	152
left2:report	-12
left2:reported	-42
left2:reporter	36
left2:reporters	20
left2:rescuers	-48
left2:residents	-67
left2:rest	73
left2:return	121
left2:returned	-72
left2:returns	15
left2:rifles	-33
left2:rights	34
left2:risen	53
left2:rises	64
left2:river	-58
left2:road	-37
left2:room	-8
left2:rose	42
left2:runs	-6
left2:russia	-55
left2:s	-32
left2:said	-51
left2:sale	-7
left2:same	59
left2:saturday	84
left2:saudis	19
left2:say	73
left2:says	53
left2:school	-51
left2:schools	-50
left2:season	-3
left2:second	38
left2:sent	-48
left2:september	15
left2:service	-37
left2:servicemen	48
left2:set	-31
left2:she	-20
left2:shelter	-46
left2:shelters	-23
left2:shot	11
left2:show	44
left2:side	51
left2:sides	-6
left2:signed	62
left2:since	90
left2:site	39
left2:sites	-10
left2:six	-58
left2:so	141
left2:soldiers	73
left2:somalia	37
left2:son	-117
left2:sources	-17
left2:south	18
left2:speak	-63
left2:speaks	86
left2:spoke	94
left2:spoken	91
left2:spot	42
left2:staff	-106
left2:stands	115
left2:state	-20
left2:statement	69
left2:states	-47
left2:staying	-24
left2:still	95
left2:stood	24
left2:street	52
left2:strikes	14
left2:sudan	-56
left2:sunday	6
left2:survey	-82
left2:survivors	-45
left2:suspended	-55
left2:syria	4
left2:taken	43
left2:tally	-6
left2:team	-104
left2:teams	-21
left2:ten	-6
left2:tents	-11
left2:thailand	28
left2:that	52
left2:the	-10
left2:their	-29
left2:them	-80
left2:then	-52
left2:there	-27
left2:these	57
left2:they	38
left2:this	20
left2:those	63
left2:three	-43
left2:through	-118
left2:thursday	10
left2:time	41
left2:to	23
left2:today	-38
left2:together	58
left2:told	71
left2:toll	87
left2:took	55
left2:total	45
left2:town	-38
left2:traded	11
left2:train	-50
left2:treatment	76
left2:trial	-75
left2:troops	-14
left2:tuesday	-46
left2:turn	-16
left2:turned	-58
left2:two	8
left2:ukraine	-11
left2:unhcr	-48
left2:up	23
left2:us	-11
left2:ve	79
left2:vehicles	-36
left2:victims	-26
left2:villages	-18
left2:visitors	-49
left2:volunteers	-91
left2:vote	-24
left2:votes	-11
left2:wall	41
left2:war	-75
left2:was	-14
left2:water	-105
left2:way	-62
left2:we	13
left2:wednesday	7
left2:week	36
left2:went	12
left2:were	-18
left2:wfp	-61
left2:when	-51
left2:where	-41
left2:which	-81
left2:who	29
left2:whom	-62
left2:wickets	-6
left2:wife	46
left2:will	-14
left2:with	-9
left2:woman	18
left2:women	18
left2:work	-9
left2:worker	11
left2:would	-68
left2:wounded	-38
left2:wounds	71
left2:wrote	102
left2:x	-44
left2:year	23
left2:years	-48
left2:yesterday	82
left2:you	-6
left2:youngest	-52
left3:	52
left3:"	-14
left3:#	-15
left3:(	-129
left3:)	-91
left3:*	-14
left3:,	-3
left3:-	-36
left3::	62
left3:;	-69
left3:a	-69
left3:able	20
left3:about	-86
left3:according	27
left3:added	62
left3:admitted	32
left3:affected	-38
left3:afp	76
left3:agency	3
left3:aid	-7
left3:air	29
left3:al	69
left3:all	-63
left3:alone	114
left3:also	-33
left3:am	-86
left3:among	16
left3:an	-121
left3:and	6
left3:another	-37
left3:ap	-30
left3:april	11
left3:are	-21
left3:area	-38
left3:armed	20
left3:army	-17
left3:as	-12
left3:asked	-49
left3:association	55
left3:at	8
left3:attack	28
left3:attackers	55
left3:attacks	23
left3:august	-12
left3:authorities	58
left3:authority	13
left3:back	8
left3:be	-78
left3:been	-24
left3:before	-26
left3:being	-62
left3:between	-32
left3:billion	-48
left3:boat	-76
left3:bodies	52
left3:border	14
left3:broke	-77
left3:but	9
left3:by	-60
left3:came	40
left3:camp	53
left3:can	72
left3:capital	46
left3:carried	-68
left3:cases	22
left3:cent	59
left3:central	-26
left3:children	9
left3:city	29
left3:civil	74
left3:civilians	-37
left3:closed	-74
left3:come	70
left3:company	-47
left3:confirmed	70
left3:conflict	71
left3:count	37
left3:country	64
left3:court	57
left3:cross	53
left3:daily	43
left3:davao	28
left3:day	34
left3:days	-40
left3:dead	-94
left3:death	23
left3:deaths	92
left3:december	30
left3:defence	-24
left3:defense	8
left3:democratic	11
left3:denied	65
left3:died	-54
left3:displaced	73
left3:district	13
left3:do	18
left3:down	27
left3:drone	-8
left3:drones	-43
left3:each	34
left3:earlier	74
left3:earthquake	57
left3:eight	46
left3:el	-37
left3:eleven	-12
left3:emergency	-30
left3:end	-60
left3:evacuation	-33
left3:evening	20
left3:every	-19
left3:exchange	88
left3:family	-31
left3:far	58
left3:february	-66
left3:field	-53
left3:fifth	-16
left3:fighting	52
left3:figure	89
left3:fire	37
left3:first	59
left3:five	31
left3:floods	-43
left3:followed	64
left3:food	-25
left3:for	34
left3:force	-43
left3:forces	19
left3:foreign	-20
left3:found	-47
left3:freed	-62
left3:friday	55
left3:from	56
left3:gaza	44
left3:general	-25
left3:given	35
left3:go	33
left3:gone	70
left3:government	72
left3:group	32
left3:guard	23
left3:gunmen	-53
left3:h	-28
left3:had	74
left3:has	35
left3:have	50
left3:having	28
left3:he	6
left3:health	-56
left3:held	-81
left3:helped	98
left3:her	19
left3:his	-21
left3:home	-28
left3:homes	-80
left3:hospital	30
left3:hot	-54
left3:hour	-78
left3:hours	60
left3:houses	-34
left3:human	37
left3:humanitarian	-31
left3:hurt	23
left3:i	15
left3:icrc	27
left3:in	51
left3:india	3
left3:indonesia	-16
left3:injured	39
left3:international	43
left3:into	89
left3:iom	14
left3:is	-24
left3:israel	30
left3:israeli	-58
left3:it	20
left3:its	-7
left3:january	85
left3:july	69
left3:june	38
left3:kharkiv	32
left3:killed	56
left3:kilometres	-104
left3:last	-46
left3:late	-25
left3:later	30
left3:least	78
left3:left	30
left3:let	63
left3:level	30
left3:line	24
left3:live	-12
left3:lives	-20
left3:local	-36
left3:lost	-37
left3:lower	96
left3:m	26
left3:made	77
left3:management	11
left3:march	-16
left3:may	86
left3:media	31
left3:medical	-47
left3:men	-21
left3:migration	13
left3:military	46
left3:million	-40
left3:ministry	76
left3:minutes	-65
left3:missing	92
left3:monday	-10
left3:months	25
left3:more	55
left3:morning	-98
left3:municipality	45
left3:my	-7
left3:names	-56
left3:near	69
left3:needed	-43
left3:neighbouring	92
left3:network	27
left3:new	-22
left3:nigerian	-43
left3:night	16
left3:nine	-115
left3:no	-11
left3:north	-6
left3:northern	89
left3:not	-26
left3:nov	14
left3:november	8
left3:now	-57
left3:number	-17
left3:october	-26
left3:off	75
left3:office	76
left3:official	50
left3:officials	-6
left3:on	-7
left3:one	-54
left3:open	99
left3:operation	63
left3:or	-29
left3:other	106
left3:others	84
left3:our	48
left3:out	-22
left3:over	45
left3:overnight	-25
left3:own	-65
left3:pakistan	-9
left3:partners	-10
left3:passengers	4
left3:past	26
left3:peace	46
left3:people	49
left3:per	-70
left3:pm	-16
left3:points	-3
left3:police	-32
left3:population	-45
left3:port	36
left3:post	32
left3:press	-39
left3:prison	18
left3:province	30
left3:public	-24
left3:put	41
left3:quake	-75
left3:reached	30
left3:record	-39
left3:red	87
left3:refugees	40
left3:region	17
left3:relatives	41
left3:remaining	-88
left3:rescuers	43
left3:rest	39
left3:reuters	-12
left3:rights	34
left3:road	80
left3:room	16
left3:russia	15
left3:russian	-8
left3:s	-22
left3:said	-67
left3:same	79
left3:saturday	-28
left3:says	-64
left3:school	-69
left3:search	-59
left3:second	41
left3:security	3
left3:september	87
left3:service	28
left3:set	-99
left3:seven	11
left3:she	-31
left3:shot	-15
left3:since	-21
left3:six	3
left3:sixteen	31
left3:so	50
left3:social	31
left3:soldiers	41
left3:some	-35
left3:south	86
left3:southern	15
left3:staff	-38
left3:state	-30
left3:stations	57
left3:still	90
left3:storm	-52
left3:strongest	-9
left3:sudan	23
left3:sunday	59
left3:taken	39
left3:team	-24
left3:tell	73
left3:tells	46
left3:ten	75
left3:term	30
left3:terrorists	-29
left3:than	8
left3:that	72
left3:the	28
left3:their	-45
left3:them	-15
left3:then	38
left3:there	-23
left3:they	-27
left3:third	39
left3:thirteen	44
left3:this	31
left3:those	-25
left3:thousands	-42
left3:three	51
left3:thursday	32
left3:to	-16
left3:today	-42
left3:told	-7
left3:toll	138
left3:took	-49
left3:town	-21
left3:trains	-47
left3:tuesday	78
left3:turned	-40
left3:twelve	-50
left3:two	10
left3:un	-51
left3:unaccounted	-39
left3:under	113
left3:unhcr	40
left3:union	-38
left3:united	-65
left3:up	37
left3:us	-149
left3:used	-111
left3:victims	55
left3:village	-19
left3:volunteers	22
left3:war	45
left3:was	-98
left3:we	113
left3:wednesday	19
left3:week	62
left3:weekend	-70
left3:weeks	31
left3:went	81
left3:were	-57
left3:west	66
left3:when	46
left3:where	-74
left3:which	-30
left3:who	-74
left3:whole	41
left3:whom	-91
left3:whose	-63
left3:with	-35
left3:without	4
left3:witnesses	-69
left3:women	33
left3:workers	60
left3:would	-9
left3:wounded	-70
left3:year	-15
left3:years	65
left3:yesterday	-26
left3:|	95
left3:—	32
left3:•	-58
many	-31
mostly:abducted	-81
mostly:aid	-68
mostly:allocated	96
mostly:casualty	-16
mostly:delivered	-9
mostly:displaced	24
mostly:displacement	24
mostly:held	32
mostly:hostage	12
mostly:injured	-71
mostly:killed	-7
mostly:missing	9
mostly:pledged	-23
mostly:prisoners-exchanged	21
mostly:refugees	-119
mostly:released	-67
mostly:returned	21
near:abab	-52
near:aban	69
near:abba	71
near:abde	28
near:abdi	28
near:abdu	143
near:able	-30
near:aboa	16
near:abor	-66
near:abou	-27
near:abov	-66
near:abro	71
near:abse	-14
near:abst	-5
near:abu	10
near:acce	-3
near:acci	55
near:acco	49
near:accu	-27
near:aceh	94
near:ackn	99
near:acle	79
near:acqu	-115
near:acre	-59
near:acro	-7
near:act	-4
near:acti	52
near:acut	-104
near:add	-10
near:adde	-23
near:addi	72
near:adds	89
near:aden	-63
near:adf	33
near:adjo	21
near:admi	81
near:adre	22
near:adri	-76
near:adul	-77
near:adva	4
near:advi	-42
near:afad	-47
near:affe	-108
near:afgh	-9
near:afp	-8
near:afri	15
near:afte	14
near:agai	-37
near:age	11
near:aged	60
near:agen	60
near:aggr	12
near:ago	110
near:agre	79
near:agri	26
near:agui	59
near:ahea	50
near:aid	-24
near:aide	76
near:aime	13
near:air	-38
near:airc	-42
near:airl	-105
near:airp	41
near:airs	-9
near:aita	-6
near:alam	-43
near:alep	36
near:aler	-32
near:alge	-62
near:ali	38
near:aliv	-33
near:all	-44
near:alle	-39
near:alli	-50
near:allo	24
near:almo	-50
near:alon	47
near:alre	93
near:also	76
near:alth	-29
near:alto	75
near:alua	-63
near:amba	38
near:ambu	31
near:amen	-9
near:amer	118
near:amha	52
near:amir	14
near:ammu	27
near:amne	-11
near:amon	102
near:amou	65
near:ampu	33
near:anal	-18
near:anch	26
near:and	8
near:anda	-21
near:ande	-96
near:andr	-104
near:ange	62
near:ango	39
near:anim	-68
near:anno	10
near:anot	35
near:answ	39
near:anta	-66
near:anti	-81
near:anxi	-114
near:any	-57
near:anyo	46
near:apar	44
near:apie	-64
near:appe	-54
near:appl	-49
near:appr	-30
near:apri	28
near:arab	19
near:arak	38
near:arch	-98
near:arcs	-7
near:are	-3
near:area	-71
near:arge	58
near:argu	-53
near:arm	30
near:arme	17
near:armo	-35
near:army	90
near:arou	5
near:arre	-103
near:arri	23
near:arte	-67
near:arti	26
near:ash	71
near:asho	-47
near:asia	-38
near:asid	-7
near:aske	-49
near:assa	-78
near:asse	-68
near:assi	-158
near:asso	-39
near:atla	-33
near:atta	-13
near:atte	-29
near:attr	79
near:aug	-17
near:aust	-29
near:auth	18
near:autu	57
near:avai	-6
near:aver	30
near:awar	-8
near:away	-27
near:awda	26
near:axis	37
near:azer	-16
near:baal	38
near:baba	-24
near:babi	29
near:baby	37
near:back	-11
near:badl	57
near:badu	83
near:bagh	25
near:bags	47
near:baid	-3
near:bake	-39
near:baku	-39
near:bala	-54
near:bali	74
near:ball	-95
near:balo	-47
near:bama	48
near:bamb	-5
near:band	-43
near:bang	26
near:bank	11
near:bann	-77
near:bara	53
near:bare	7
near:barg	40
near:barr	-95
near:base	5
near:bash	4
near:basi	44
near:bask	-100
near:bass	-14
near:bata	31
near:batc	-14
near:batt	-52
near:bay	-25
near:beac	-6
near:bear	60
near:beat	45
near:beau	-95
near:beca	-36
near:beco	49
near:bed	-57
near:bedo	85
near:beds	-54
near:been	-15
near:befo	30
near:bega	-12
near:begi	3
near:begu	-7
near:behe	-41
near:behi	37
near:bein	12
near:beka	68
near:bela	69
near:belg	-5
near:beli	116
near:bell	49
near:belo	-39
near:belt	-37
near:benc	-32
near:bene	85
near:beni	35
near:benu	38
near:bern	-52
near:besi	9
near:best	-64
near:betw	-10
near:beyo	61
near:bid	-7
near:big	-47
near:bigg	45
near:biha	-29
near:bill	-87
near:bint	76
near:bira	-77
near:birt	-77
near:bish	122
near:blac	-44
near:blam	53
near:blan	18
near:blas	43
near:blew	18
near:blin	-98
near:blis	-72
near:bloc	-95
near:bloo	-61
near:blue	-53
near:boar	-22
near:boat	-50
near:bodi	44
near:body	102
near:bogo	-52
near:boko	43
near:bola	40
near:boli	81
near:bomb	-3
near:bone	50
near:book	36
near:bord	-25
near:bore	-89
near:born	-48
near:bosa	23
near:bosn	-85
near:both	62
near:bott	-23
near:boug	-4
near:boul	-74
near:boun	-57
near:bowl	-17
near:boxe	-41
near:boys	26
near:bran	-8
near:brav	-38
near:brea	-28
near:brie	-117
near:brig	-63
near:brin	34
near:brit	65
near:broa	69
near:brok	-7
near:brot	10
near:brou	9
near:brui	3
near:buch	73
near:budg	-73
near:buil	-43
near:buka	-11
near:bulg	101
near:bull	63
near:bund	-48
near:bure	17
near:buri	-23
near:burk	58
near:burn	48
near:burs	-6
near:buru	45
near:bury	17
near:bus	-5
near:buse	-94
near:bush	107
near:busi	4
near:but	-6
near:byst	18
near:cabi	-7
near:cabl	-42
near:cada	-14
near:cafe	-33
near:cair	43
near:calc	-6
near:cali	-28
near:call	-62
near:cama	4
near:camb	8
near:came	-9
near:camp	40
near:can	-59
near:cana	35
near:canc	-127
near:cand	-70
near:cani	-60
near:cann	34
near:cano	-39
near:cant	29
near:capa	-93
near:capi	-65
near:caps	14
near:capt	-26
near:car	48
near:cara	60
near:card	-63
near:care	48
near:carg	-80
near:carl	35
near:carn	-30
near:carr	28
near:cars	-54
near:cart	-94
near:case	-107
near:cash	-169
near:cast	82
near:casu	37
near:cata	-34
near:cate	74
near:cath	43
near:catt	70
near:cauc	69
near:caug	-94
near:caus	128
near:cave	68
near:ccor	-33
near:cebu	49
near:ceil	-31
near:cele	-59
near:cell	33
near:ceme	100
near:cens	-30
near:cent	12
near:cere	-27
near:cert	90
near:cfa	-62
near:chad	40
near:chai	-14
near:chal	80
near:cham	-38
near:chan	-19
near:char	-111
near:chau	-44
near:chec	-19
near:chem	-41
near:chen	62
near:cher	-57
near:ches	36
near:chib	-56
near:chie	65
near:chil	69
near:chin	71
near:chiu	-71
near:choi	25
near:chol	-7
near:chri	55
near:chur	23
near:circ	47
near:citi	56
near:city	-24
near:civi	38
near:clai	15
near:clan	-36
near:clar	-35
near:clas	-29
near:clea	-30
near:cler	71
near:clim	-37
near:clin	68
near:cloc	32
near:clos	-105
near:clot	-86
near:clou	-34
near:club	-33
near:coac	-9
near:coal	92
near:coas	66
near:coca	-47
near:coff	-35
near:cold	-32
near:cole	15
near:coli	79
near:coll	-44
near:colo	-14
near:colu	-13
near:comb	-37
near:come	18
near:comi	35
near:comm	-27
near:como	66
near:comp	-35
near:cona	-57
near:conc	-35
near:cond	-33
near:conf	23
near:cong	-37
near:conn	-71
near:cons	-30
near:cont	39
near:conv	-60
near:coop	-42
near:coor	-6
near:copp	-29
near:cord	17
near:core	-50
near:corn	8
near:corp	-57
near:corr	-31
near:cost	51
near:cott	56
near:coug	-51
near:coul	91
near:coun	-13
near:coup	11
near:cour	30
near:cous	-134
near:cove	6
near:cows	15
near:cram	21
near:cras	12
near:crea	-56
near:cree	61
near:cres	-67
near:cret	-83
near:crew	26
near:crim	-68
near:cris	15
near:crit	113
near:cror	-26
near:cros	57
near:crow	-89
near:crui	-55
near:crus	48
near:cruz	64
near:cubi	-61
near:cucu	51
near:cull	-12
near:culv	30
near:cup	-55
near:cups	-20
near:curr	82
near:cust	-56
near:cuts	12
near:cycl	-10
near:cypr	26
near:czec	16
near:dail	-3
near:dak	85
near:dali	73
near:dam	62
near:dama	-97
near:dara	48
near:darf	30
near:dash	38
near:data	-71
near:date	-41
near:daug	29
near:dava	61
near:davi	-39
near:dawn	-14
near:day	27
near:days	22
near:dead	55
near:deal	-63
near:deat	74
near:deba	17
near:debr	-37
near:dec	49
near:deca	40
near:dece	17
near:deci	-46
near:deck	18
near:decl	-33
near:deep	71
near:defe	6
near:defi	5
near:degr	-20
near:dehy	38
near:del	50
near:dela	43
near:dele	-8
near:deli	-82
near:delt	79
near:dema	68
near:demo	-23
near:deng	-4
near:deni	-30
near:depa	39
near:depe	-80
near:depl	-55
near:depo	24
near:depr	78
near:depu	-40
near:dera	-84
near:desc	-72
near:desi	77
near:desk	-13
near:desp	-25
near:dest	-70
near:deta	65
near:dete	5
near:deve	-43
near:devi	-22
near:devo	-13
near:dhak	-27
near:dhow	56
near:dial	-54
near:diar	-89
near:did	-52
near:die	22
near:died	87
near:dies	34
near:diff	-34
near:dig	45
near:digg	63
near:dill	67
near:dina	-30
near:ding	-34
near:dipl	-29
near:dire	-14
near:disa	51
near:disc	76
near:dise	-98
near:dism	-57
near:disp	29
near:disq	-22
near:diss	47
near:dist	-39
near:dive	-41
near:divi	-81
near:djib	46
near:dna	72
near:dnip	32
near:doct	42
near:docu	-41
near:does	-25
near:dog	38
near:dogs	-109
near:doin	-21
near:doll	-82
near:dome	58
near:domi	60
near:don	-59
near:dona	-45
near:done	90
near:dono	-5
near:door	35
near:dorm	-23
near:dose	-80
near:doub	-51
near:down	-61
near:doze	34
near:draf	-106
near:drag	35
near:dram	-57
near:draw	-66
near:drc	61
near:dres	-36
near:drew	-35
near:dril	-64
near:driv	64
near:dron	-61
near:drop	-48
near:drou	9
near:drov	35
near:drow	8
near:druz	47
near:dry	16
near:dtm	-88
near:due	-19
near:dug	20
near:duri	28
near:duty	-26
near:dyke	13
near:each	-65
near:earl	62
near:earm	-27
near:earn	-46
near:eart	15
near:east	-38
near:eato	85
near:ecua	-22
near:edge	20
near:edit	-78
near:educ	-60
near:efe	17
near:effe	12
near:egyp	40
near:eigh	-31
near:eith	53
near:elde	65
near:elec	-33
near:elev	6
near:elim	27
near:eliy	107
near:eliz	53
near:eln	87
near:else	-44
near:emba	-104
near:embr	-7
near:emer	-26
near:emir	80
near:empl	-10
near:empt	-80
near:encl	5
near:enco	70
near:end	-56
near:enda	-34
near:ende	-40
near:ends	38
near:enem	63
near:ener	50
near:enga	-56
near:engi	-78
near:engl	-90
near:enou	-132
near:ente	-11
near:enti	-65
near:entr	-100
near:envo	73
near:equi	-66
near:erat	-36
near:erit	14
near:erup	-38
near:esca	10
near:esco	-7
near:esme	27
near:esta	50
near:este	-68
near:esti	-104
near:ethi	43
near:euro	13
near:evac	21
near:eve	-22
near:even	18
near:ever	-72
near:evid	-50
near:exam	-31
near:exca	-85
near:exch	112
near:exec	8
near:exha	-58
near:exhu	109
near:exis	-26
near:exit	66
near:expe	-26
near:expl	5
near:expr	-51
near:exte	13
near:extr	-73
near:eye	124
near:face	-38
near:faci	-16
near:fact	43
near:fail	36
near:fair	-50
near:fall	-11
near:fals	87
near:fano	51
near:fans	-48
near:far	23
near:farc	101
near:fare	-20
near:farm	64
near:fash	-30
near:faso	71
near:fata	59
near:fate	55
near:fath	-86
near:favo	-28
near:fear	71
near:febr	-19
near:fede	54
near:feed	-110
near:feet	54
near:fell	51
near:felt	-133
near:fema	73
near:ferr	-103
near:fest	34
near:fetc	-38
near:few	-43
near:fewe	-45
near:fiel	10
near:fift	19
near:figh	40
near:figu	97
near:file	-60
near:fili	14
near:fill	3
near:fina	21
near:find	34
near:fine	-66
near:fing	66
near:fini	-145
near:fire	-48
near:firm	-13
near:firs	49
near:fish	-53
near:five	10
near:flag	47
near:flam	-71
near:flar	-76
near:flas	-34
near:flat	41
near:fled	3
near:flee	131
near:flew	28
near:flig	55
near:floo	12
near:flou	17
near:flow	137
near:fly	41
near:flyi	70
near:fold	-106
near:foll	-31
near:food	-131
near:foot	33
near:for	-20
near:forc	-37
near:fore	48
near:form	-28
near:fort	-33
near:foru	27
near:forw	67
near:foug	-71
near:foun	13
near:four	37
near:frac	33
near:fran	-13
near:free	132
near:fres	42
near:frid	39
near:frie	32
near:from	31
near:fron	40
near:ftse	-28
near:fuel	36
near:fuk	34
near:full	-47
near:func	-66
near:fund	-89
near:fune	53
near:furt	93
near:gain	-5
near:gall	-73
near:gamb	62
near:game	8
near:gang	-73
near:gap	-89
near:gara	-80
near:gard	-10
near:garm	-8
near:garr	-58
near:gas	45
near:gate	-46
near:gath	-49
near:gatu	44
near:gavd	-55
near:gave	-45
near:gaza	7
near:gazi	-15
near:gebr	90
near:gend	-37
near:gene	-7
near:geno	-66
near:geol	-71
near:geor	92
near:germ	-18
near:get	32
near:ghan	-8
near:girl	10
near:give	5
near:givi	-41
near:glad	7
near:glas	51
near:glid	15
near:gmt	87
near:goal	-94
near:goat	-85
near:god	58
near:goes	54
near:gofa	8
near:goin	-27
near:gold	95
near:goma	4
near:gone	-5
near:good	57
near:gorg	-62
near:got	-34
near:gove	16
near:gran	-32
near:grav	27
near:grea	89
near:gree	23
near:gren	-83
near:grou	39
near:grow	-44
near:guar	32
near:guay	-11
near:guer	-21
near:gues	-21
near:guid	-74
near:guil	-57
near:guin	-53
near:gulf	-16
near:gun	9
near:gunf	30
near:gunm	-15
near:gunn	60
near:guns	-34
near:gust	-15
near:gymn	84
near:hack	60
near:had	12
near:haif	55
near:hait	-35
near:half	28
near:hali	-43
near:hall	-68
near:hama	24
near:haml	-29
near:hams	-69
near:hand	40
near:hang	-63
near:hara	38
near:harb	-41
near:hard	46
near:harv	69
near:haug	-75
near:have	-25
near:havi	-42
near:haza	24
near:head	-74
near:heal	-21
near:hear	67
near:heat	54
near:heav	28
near:hect	-91
near:heig	73
near:held	-76
near:hele	50
near:heli	35
near:hell	105
near:helm	113
near:help	-8
near:hera	24
near:herd	-29
near:here	16
near:herm	-74
near:hers	-60
near:hid	-110
near:hide	-16
near:hidi	-22
near:high	-13
near:hija	92
near:hill	-16
near:him	-71
near:hims	13
near:hire	-71
near:his	-9
near:hit	62
near:hits	57
near:hitt	-22
near:hoa	82
near:hode	79
near:hold	-39
near:hole	61
near:home	62
near:homi	45
near:homs	63
near:hond	59
near:hope	-35
near:hors	31
near:hosp	55
near:host	-8
near:hot	-133
near:hote	-50
near:hour	-11
near:hous	-40
near:hout	50
near:how	-6
near:howe	-14
near:hrmm	47
near:hue	38
near:huma	-12
near:hund	10
near:hung	42
near:hurr	-71
near:hurt	54
near:husb	-53
near:huts	20
near:hygi	-24
near:hypo	92
near:ice	-75
near:icrc	55
near:iden	19
near:idf	42
near:idle	54
near:idli	65
near:idps	13
near:iduk	39
near:ill	-86
near:imag	-80
near:imam	3
near:immi	57
near:impa	27
near:impe	-93
near:impo	-24
near:impr	70
near:inci	16
near:incl	137
near:inco	-8
near:inde	-56
near:indi	36
near:indo	3
near:infa	5
near:infe	-14
near:infl	-54
near:info	10
near:ingd	68
near:inha	57
near:inhe	-15
near:init	22
near:inju	98
near:inla	52
near:inn	30
near:inqu	7
near:inse	-62
near:insi	-18
near:insp	-81
near:inst	-67
near:insu	32
near:inte	8
near:into	21
near:inva	-23
near:inve	-46
near:invo	-19
near:iom	-8
near:iran	135
near:iraq	20
near:irel	9
near:iris	22
near:irri	-22
near:ishi	-62
near:isla	-36
near:isra	36
near:issu	-75
near:ista	-53
near:ital	42
near:item	-83
near:its	-3
near:itse	87
near:itur	68
near:ivor	35
near:jaba	80
near:jaha	85
near:jail	14
near:jala	56
near:jali	70
near:jama	106
near:jamm	3
near:jan	5
near:janu	5
near:japa	34
near:java	38
near:jbei	76
near:jeep	-17
near:jeni	69
near:jiha	91
near:jnim	21
near:jobs	-86
near:joe	-13
near:john	-35
near:join	4
near:jord	48
near:jos	29
near:jose	-63
near:jour	-7
near:juba	36
near:judg	-109
near:judi	-58
near:juli	61
near:july	33
near:jump	-3
near:junc	-21
near:june	25
near:junt	66
near:just	72
near:kabu	-36
near:kadu	44
near:kaga	13
near:kana	-4
near:kand	119
near:kara	116
near:kare	-54
near:kari	55
near:karu	26
near:kash	71
near:kass	-30
near:kath	-43
near:kats	42
near:kaza	-93
near:kebb	81
near:keep	-9
near:kens	91
near:keny	-29
near:kept	-58
near:kera	41
near:kere	-77
near:kerr	10
near:kfar	13
near:khan	-25
near:khar	104
near:khas	-50
near:kher	53
near:khwa	10
near:khyb	38
near:kibb	-42
near:kick	-67
near:kidn	103
near:kiel	-3
near:kill	71
near:kilo	-177
near:kind	55
near:king	-62
near:kins	8
near:kitc	-66
near:kits	-129
near:kivu	-44
near:knew	4
near:knoc	-4
near:know	61
near:kobr	36
near:kolo	50
near:kong	-15
near:kord	23
near:kore	97
near:kost	13
near:kph	-62
near:krem	5
near:kufr	-42
near:kumb	31
near:kuna	-46
near:kurd	35
near:kurs	-42
near:kutu	3
near:kwar	75
near:kyau	103
near:labo	-69
near:lack	-40
near:lads	-80
near:lago	-49
near:laid	-58
near:lak	85
near:lake	90
near:lakh	-119
near:lamp	-100
near:lane	-31
near:lang	-21
near:lank	86
near:larg	-12
near:lari	-28
near:larr	59
near:last	6
near:late	-21
near:latr	-14
near:latt	70
near:laun	-58
near:law	65
near:lawm	9
near:lawy	45
near:lay	-49
near:lead	-13
near:leag	-8
near:lear	67
near:leas	16
near:leav	14
near:leba	84
near:led	-85
near:ledg	27
near:left	21
near:leg	58
near:lega	-110
near:legs	-10
near:lent	-17
near:less	-92
near:let	52
near:lett	-14
near:leve	-43
near:leyt	-45
near:libe	79
near:liby	-114
near:lice	-112
near:lie	51
near:lieu	-18
near:life	39
near:lift	33
near:ligh	59
near:like	68
near:lima	-60
near:limb	95
near:limi	-75
near:line	-105
near:link	-11
near:lirq	65
near:list	20
near:litr	-88
near:litt	-134
near:live	3
near:load	5
near:loan	-56
near:loav	-17
near:loca	8
near:lock	-65
near:lodg	-60
near:logg	-35
near:lond	3
near:long	-13
near:look	3
near:loot	37
near:lorr	-77
near:lose	-59
near:losi	-15
near:loss	143
near:lost	18
near:lots	-15
near:low	79
near:lowe	51
near:luci	-31
near:luck	19
near:lunc	5
near:lyin	113
near:mach	-16
near:made	-24
near:mae	16
near:maga	49
near:magn	-43
near:mahm	21
near:maim	58
near:main	26
near:maje	-50
near:majo	84
near:make	-29
near:makh	28
near:mala	8
near:male	86
near:mali	-40
near:maln	-51
near:malt	-36
near:man	-57
near:mana	-10
near:mand	64
near:mang	71
near:mani	-101
near:mans	-6
near:manu	44
near:many	-112
near:mapp	-64
near:mara	-15
near:marc	33
near:marg	-42
near:mari	-32
near:mark	19
near:marr	-98
near:mart	105
near:mary	-61
near:maso	-38
near:masr	-74
near:mass	56
near:mast	-19
near:mate	-66
near:math	-29
near:matr	-53
near:mats	37
near:matt	-99
near:maur	23
near:may	-11
near:mayo	-40
near:maza	103
near:meal	-10
near:mean	23
near:meas	-65
near:mede	-23
near:medi	12
near:meet	-88
near:mega	-92
near:meli	-24
near:melt	27
near:memb	-44
near:memo	-28
near:men	-51
near:mend	47
near:ment	71
near:mess	-47
near:met	-48
near:meta	49
near:meth	-39
near:metr	-72
near:mexi	107
near:mid	79
near:midd	-38
near:midf	-28
near:midn	94
near:migr	61
near:mila	126
near:mile	16
near:mili	60
near:milk	-53
near:mill	-64
near:mina	89
near:mind	49
near:mine	-48
near:mini	13
near:minn	70
near:mino	19
near:minu	-34
near:miss	24
near:mobi	-119
near:moco	68
near:mode	40
near:moga	71
near:moh	65
near:moha	15
near:mold	53
near:mond	50
near:mone	42
near:mons	33
near:mont	-3
near:mora	-46
near:more	39
near:morg	109
near:morn	-8
near:moro	-18
near:mort	50
near:mosc	82
near:mosq	-25
near:most	-7
near:moth	61
near:moti	-7
near:moto	-81
near:moun	-51
near:mour	41
near:move	6
near:movi	24
near:moza	-28
near:msf	-89
near:much	-25
near:mud	76
near:muds	43
near:mult	93
near:muni	23
near:murd	127
near:musa	-55
near:musc	107
near:muse	30
near:must	42
near:myan	71
near:myse	60
near:naba	77
near:naf	67
near:nago	94
near:nair	33
near:name	11
near:namp	-52
near:nang	51
near:nasi	7
near:nass	-8
near:nati	30
near:naut	52
near:navy	21
near:ndma	10
near:near	21
near:need	-3
near:negl	-76
near:neig	20
near:neit	-9
near:nepa	-10
near:neph	-14
near:neut	38
near:neve	63
near:new	-41
near:newl	67
near:news	52
near:next	46
near:ngo	17
near:niam	51
near:niec	9
near:nige	-17
near:nigh	34
near:nile	83
near:nine	20
near:njia	-15
near:nobo	-10
near:non	25
near:none	-8
near:noon	59
near:norm	-87
near:nort	9
near:not	15
near:note	-110
near:noth	41
near:noti	-98
near:noto	-28
near:nov	-26
near:nova	69
near:nove	23
near:novi	-33
near:now	-64
near:nrc	19
near:numb	-49
near:nuns	46
near:nur	-44
near:nurs	17
near:nutr	-52
near:nuwa	107
near:nyal	113
near:obei	62
near:obje	-6
near:obse	-45
near:ocan	106
near:occa	-12
near:occu	13
near:ocha	-3
near:oct	82
near:octo	54
near:odda	28
near:odes	-23
near:off	55
near:offe	-19
near:offi	-17
near:oil	-34
near:old	77
near:olde	-106
near:olek	47
near:ombu	42
near:omdu	-15
near:once	-17
near:one	-20
near:ones	57
near:onli	-119
near:only	-16
near:onto	-28
near:open	8
near:oper	-47
near:oppo	-41
near:orde	-53
near:ordn	-84
near:orga	-56
near:orie	-29
near:orig	63
near:oro	13
near:othe	43
near:our	37
near:ours	62
near:out	-8
near:outb	-45
near:outd	32
near:outl	83
near:outr	28
near:outs	9
near:over	-25
near:own	23
near:owne	-41
near:oxyg	42
near:pack	-87
near:page	33
near:paid	-52
near:pain	-62
near:pair	-87
near:pakh	32
near:paki	-15
near:pala	31
near:pale	-23
near:pall	-59
near:palm	-67
near:pana	24
near:pane	36
near:pape	-26
near:papi	80
near:para	-43
near:pare	29
near:pari	39
near:park	103
near:parl	-42
near:part	-90
near:pass	-22
near:past	-35
near:path	42
near:pati	-27
near:patn	-24
near:patr	-20
near:pay	-74
near:paym	-32
near:pays	53
near:paz	30
near:peac	-62
near:peak	21
near:pena	-45
near:penc	99
near:peni	-17
near:pens	12
near:peop	-61
near:per	-123
near:perc	-53
near:perh	-55
near:peri	57
near:perm	-115
near:pers	11
near:peru	94
near:peso	-82
near:pete	85
near:peti	-6
near:petr	58
near:phar	99
near:phas	-126
near:phil	27
near:phon	-53
near:phot	-72
near:pick	-166
near:pict	-22
near:piec	-82
near:pier	-29
near:pilo	12
near:pipe	-55
near:pira	-27
near:pit	11
near:pitc	-33
near:pits	29
near:plac	-38
near:plai	22
near:plan	-4
near:plas	-11
near:plat	-81
near:play	-96
near:plaz	27
near:plea	-39
near:pled	-66
near:pluc	-61
near:plun	-30
near:plus	54
near:ply	-18
near:poin	-123
near:pois	67
near:pola	6
near:poli	48
near:poll	-95
near:popu	-45
near:port	12
near:posi	-49
near:poss	-6
near:post	15
near:poto	-118
near:poun	-34
near:powe	-58
near:prac	-16
near:prad	49
near:pray	-21
near:pre	-63
near:prea	-89
near:prec	48
near:pref	37
near:preg	-25
near:prel	34
near:prep	8
near:pres	24
near:prev	4
near:pric	-65
near:prie	-67
near:prim	20
near:prin	53
near:pris	44
near:priv	-32
near:prob	-56
near:proc	-77
near:prod	-16
near:prog	12
near:proj	-100
near:prom	-91
near:prop	-119
near:pros	25
near:prot	-5
near:prov	33
near:psyc	-140
near:publ	101
near:pull	-96
near:pump	-60
near:punj	93
near:pupi	35
near:pure	36
near:purs	88
near:push	66
near:put	13
near:puts	9
near:qala	-3
near:qata	36
near:quak	-53
near:quan	16
near:quar	-47
near:ques	-130
near:quet	-57
near:queu	-71
near:raba	-48
near:radi	9
near:radw	55
near:rafa	28
near:raid	71
near:rail	-67
near:rain	-20
near:rais	77
near:raja	98
near:rakh	79
near:rama	85
near:rame	-83
near:ran	-138
near:rang	57
near:rans	51
near:rapi	-76
near:rate	-36
near:rati	-34
near:ravi	52
near:reac	-28
near:read	-86
near:rebe	-17
near:rebu	-45
near:reca	-95
near:rece	-11
near:reci	73
near:reck	19
near:reco	-47
near:recr	-150
near:red	16
near:redu	-72
near:refe	-64
near:refi	97
near:refu	-46
near:rega	-44
near:regi	3
near:regr	72
near:regu	-42
near:reha	51
near:reit	-51
near:reje	25
near:rela	-8
near:rele	53
near:reli	18
near:relo	-26
near:rema	23
near:reme	-52
near:remi	47
near:remn	63
near:remo	-116
near:rent	37
near:reop	-78
near:repa	-32
near:repe	-21
near:repl	-16
near:repo	48
near:repr	-47
near:repu	15
near:requ	-58
near:resc	-67
near:rese	86
near:resi	-11
near:resp	17
near:rest	28
near:resu	-45
near:reta	-84
near:reti	49
near:reto	58
near:retr	117
near:retu	40
near:reun	-6
near:reve	-57
near:revi	47
near:reyn	66
near:rice	7
near:rich	-56
near:rifl	-107
near:righ	139
near:ring	-49
near:rise	81
near:risk	37
near:rive	14
near:riya	-15
near:road	6
near:robb	-89
near:rock	91
near:rohi	63
near:roll	-117
near:roma	56
near:roof	-54
near:room	39
near:rose	-34
near:rota	-77
near:roug	-24
near:roun	-163
near:rout	3
near:row	-73
near:rows	17
near:roya	74
near:rsf	44
near:rubb	-24
near:ruin	-9
near:rule	30
near:ruli	46
near:run	-34
near:runn	-78
near:runs	-42
near:rupe	12
near:rura	58
near:rusi	3
near:russ	33
near:rwan	-45
near:sack	73
near:sada	50
near:safe	10
near:saga	101
near:sahe	35
near:said	-35
near:sail	-29
near:sain	30
near:sake	77
near:sala	-15
near:sale	13
near:salt	-67
near:salv	-23
near:sama	63
near:same	99
near:samp	-25
near:san	52
near:sana	93
near:sand	16
near:sang	102
near:sank	-53
near:sant	28
near:sar	19
near:sat	-56
near:satu	-48
near:saud	88
near:save	-51
near:saw	-39
near:say	97
near:sayi	19
near:says	7
near:scal	-60
near:scen	23
near:sche	-16
near:scho	47
near:scor	-96
near:scot	-28
near:scra	-94
near:sea	-54
near:sear	18
near:seas	26
near:seat	-68
near:seco	15
near:secr	31
near:sect	-62
near:secu	-54
near:see	-18
near:seed	-42
near:seek	-12
near:seen	4
near:sees	-49
near:seiz	60
near:self	60
near:sell	-99
near:sena	-4
near:send	-53
near:sene	80
near:seni	-6
near:sent	-69
near:sepa	-93
near:sept	-47
near:serb	-9
near:seri	39
near:serv	-8
near:sess	-96
near:set	-8
near:sett	39
near:seva	91
near:seve	-23
near:shab	-14
near:shah	-29
near:shak	-50
near:shal	-8
near:sham	-62
near:shar	65
near:she	71
near:sheb	18
near:shed	-56
near:shee	-100
near:shel	-44
near:sher	62
near:shif	-150
near:ship	-82
near:shir	-43
near:shoc	-28
near:shoo	-21
near:shop	44
near:shor	-139
near:shou	32
near:shov	7
near:show	-44
near:shra	119
near:shri	93
near:shru	84
near:shut	-44
near:sick	-86
near:side	29
near:sieg	40
near:sigh	-30
near:sign	3
near:simi	-67
near:sina	20
near:sinc	-6
near:sind	72
near:sing	54
near:sinj	20
near:sink	-30
near:sist	29
near:site	53
near:sitt	51
near:situ	-97
near:six	3
near:sixe	-28
near:sixt	-18
near:size	22
near:skif	-57
near:slai	70
near:slau	-27
near:slee	59
near:slep	36
near:slid	26
near:slig	114
near:slip	-10
near:slop	24
near:smal	-52
near:smas	-28
near:smok	71
near:snak	19
near:snap	-66
near:snif	-67
near:snow	43
near:soci	-56
near:sofa	128
near:soil	59
near:sola	-58
near:sold	64
near:soli	46
near:soma	100
near:some	-54
near:son	59
near:sons	28
near:soro	31
near:soug	54
near:soun	3
near:sour	-116
near:sout	125
near:spac	-102
near:spai	-39
near:span	-23
near:spar	-75
near:spea	57
near:spec	60
near:spee	-8
near:spen	12
near:spin	66
near:spit	-52
near:spok	73
near:spon	-19
near:spor	13
near:spot	-59
near:spre	-22
near:spri	30
near:spyi	31
near:squa	-121
near:sri	31
near:stab	63
near:stad	-29
near:staf	-101
near:stag	3
near:stai	-57
near:stal	-24
near:stan	-54
near:star	44
near:stat	33
near:stay	76
near:stea	-29
near:stee	-71
near:step	9
near:stil	97
near:stit	73
near:stoc	-53
near:stol	-51
near:ston	67
near:stoo	-42
near:stop	16
near:stor	-122
near:stra	12
near:stre	-6
near:stri	11
near:stro	-91
near:stru	-45
near:stuc	-105
near:stud	-23
near:stus	-62
near:sub	-29
near:subd	-40
near:subu	60
near:succ	116
near:such	12
near:suda	-25
near:suff	85
near:suga	-20
near:suit	-80
near:sum	16
near:suma	82
near:summ	-80
near:sumy	44
near:sund	-9
near:sunk	-72
near:supe	-25
near:supp	-70
near:supr	78
near:surg	119
near:surr	-48
near:surv	-29
near:susp	-15
near:sust	6
near:suzu	15
near:swal	49
near:swam	-58
near:swap	-23
near:swee	56
near:swei	31
near:swep	-40
near:swis	73
near:syri	7
near:syst	-74
near:tabl	-38
near:taga	40
near:tail	7
near:taiw	-23
near:take	44
near:taki	20
near:tali	103
near:talk	23
near:tall	59
near:tami	45
near:tank	58
near:tanz	95
near:targ	-112
near:tarp	61
near:tawi	45
near:tax	8
near:teac	70
near:team	-41
near:tear	-34
near:teen	6
near:teet	61
near:tehr	68
near:temp	20
near:ten	-8
near:tens	60
near:tent	-99
near:term	-27
near:tern	36
near:terr	21
near:tesf	-82
near:test	-34
near:texa	-21
near:thai	120
near:than	-57
near:that	28
near:thea	46
near:thei	11
near:them	19
near:then	72
near:ther	-17
near:thes	63
near:they	8
near:thin	-29
near:thir	-25
near:this	30
near:thos	55
near:thou	-47
near:thre	16
near:thro	27
near:thur	51
near:thus	77
near:tibu	104
near:tick	-34
near:tied	20
near:tigr	-24
near:till	-32
near:time	-55
near:tine	10
near:tobr	-47
near:toda	-14
near:todd	82
near:toge	8
near:told	-42
near:toll	105
near:tom	-56
near:tomo	-68
near:tong	-6
near:toni	-46
near:tonn	-127
near:too	20
near:took	37
near:top	12
near:torc	18
near:tore	12
near:tork	40
near:torr	-22
near:tota	-77
near:tour	-78
near:towa	65
near:towe	48
near:town	-85
near:trac	-84
near:trad	83
near:traf	-30
near:trai	-135
near:tram	57
near:tran	14
near:trap	-62
near:trav	-76
near:traw	-14
near:trea	-30
near:tree	-60
near:tren	82
near:tria	-86
near:trib	-25
near:trie	-70
near:trig	36
near:tril	-38
near:trip	-33
near:tris	-87
near:troo	-13
near:truc	39
near:true	108
near:trus	-53
near:trut	25
near:tsel	61
near:tsin	-60
near:tsun	31
near:tues	27
near:tulk	-17
near:tuni	56
near:tunn	-21
near:turk	25
near:turn	-165
near:twel	35
near:twen	17
near:twic	-97
near:twin	-13
near:two	30
near:typh	58
near:uae	-51
near:ugan	14
near:ukra	6
near:unac	-6
near:unde	33
near:unfo	65
near:unha	-96
near:unhc	-11
near:unhu	-61
near:unic	-24
near:unif	83
near:unin	-92
near:unio	-32
near:unit	-13
near:univ	29
near:unkn	68
near:unsa	94
near:unti	-25
near:upda	-23
near:uppe	-25
near:upro	116
near:upwa	15
near:urge	67
near:usd	-64
near:use	-30
near:used	-44
near:usua	-44
near:uvir	-91
near:vacc	-113
near:vali	116
near:vall	4
near:valu	-24
near:van	-8
near:vani	60
near:vari	-23
near:vehi	-105
near:vene	30
near:vent	55
near:veri	66
near:vers	48
near:very	-9
near:vess	-45
near:vice	-5
near:vict	-57
near:vide	71
near:vien	46
near:viet	63
near:vigi	-42
near:vila	59
near:vill	16
near:viol	-36
near:visa	-3
near:visi	-53
near:voic	-75
near:volc	-25
near:vote	-88
near:vyac	5
near:wade	-28
near:wadi	35
near:wait	-51
near:waji	35
near:wake	-42
near:wale	-100
near:wall	64
near:wang	34
near:want	-3
near:war	28
near:ward	-52
near:warn	-11
near:warr	9
near:was	11
near:wash	-27
near:wast	-22
near:watc	-40
near:wate	-49
near:wave	-76
near:way	26
near:wazi	17
near:weak	56
near:weap	77
near:wear	-34
near:weat	-29
near:wedd	75
near:wedn	12
near:week	25
near:weig	-60
near:welf	-23
near:well	52
near:went	8
near:west	11
near:wfp	-47
near:whee	35
near:when	-52
near:wher	-50
near:whet	-46
near:whic	-67
near:whil	3
near:whit	-29
near:whol	85
near:whom	49
near:why	-43
near:wick	-62
near:wide	-6
near:wife	68
near:wild	-58
near:will	55
near:win	-52
near:winc	-89
near:wind	-71
near:wing	-113
near:winn	-64
near:wins	-22
near:wint	54
near:wipe	70
near:with	-61
near:witn	-114
near:wive	-116
near:woma	51
near:wome	57
near:won	-63
near:wood	-27
near:wore	-52
near:work	-14
near:worl	3
near:wors	21
near:wort	-65
near:woul	-69
near:woun	94
near:writ	-9
near:wron	25
near:wrot	40
near:xinh	22
near:yard	-53
near:year	-18
near:yere	89
near:yet	-42
near:york	61
near:you	-105
near:youn	-74
near:yout	59
near:zamb	-8
near:zamz	52
near:zapo	-23
near:zeal	-86
near:zeit	32
near:zele	20
near:ziki	82
near:zone	-101
next:claim-abducted	8
next:claim-allocated	-13
next:claim-casualties	-30
next:claim-delivered	-46
next:claim-displaced	10
next:claim-held	42
next:claim-injured	37
next:claim-missing	24
next:claim-pledged	23
next:claim-prisoners-exchanged	94
next:claim-refugees	-21
next:claim-released	36
next:claim-requested	-4
next:claim-returned	60
next:claim-total	-25
noun:	20
noun:afghan	96
noun:aftershock	-89
noun:agent	58
noun:aid-worker	-4
noun:aircraft	-96
noun:ambulance	-101
noun:american	20
noun:apartment-block	-47
noun:armenian	123
noun:arrival	95
noun:attack	-90
noun:attacker	-13
noun:baby	-51
noun:bandit	36
noun:bed	-159
noun:blanket	-38
noun:boarding-school	-67
noun:boat	-136
noun:body	110
noun:bomb	-97
noun:bone	-72
noun:book	-34
noun:boy	111
noun:bridge	-58
noun:brother	33
noun:building	-139
noun:bus	-133
noun:call	-73
noun:camp	-133
noun:candidate	-39
noun:captive	-51
noun:car	-81
noun:case	-103
noun:casualty	56
noun:catechist	-67
noun:centre	-141
noun:child	53
noun:chinese	-5
noun:church	-69
noun:citizen	-36
noun:civilian	136
noun:classroom	-21
noun:climber	13
noun:clinic	-33
noun:coach	-150
noun:colleague	20
noun:colombian	35
noun:commander	-18
noun:company	-55
noun:complaint	-6
noun:comrade	110
noun:congolese	71
noun:conscript	6
noun:container	-48
noun:contractor	-42
noun:convict	-95
noun:convoy	-85
noun:cook	136
noun:corporal	99
noun:corpse	103
noun:correspondent	-65
noun:country	-122
noun:county	-67
noun:cousin	-125
noun:cow	-91
noun:crew	-52
noun:crew-member	132
noun:crossing	-40
noun:customer	-60
noun:cypriot	45
noun:dam	-61
noun:daughter	9
noun:death	141
noun:defendant	-96
noun:defender	37
noun:delegate	-69
noun:deputy	-97
noun:detainee	121
noun:diplomat	-70
noun:director	-123
noun:displaced-person	142
noun:district	-114
noun:doctor	-86
noun:dog	-62
noun:dose	-33
noun:driver	56
noun:drone	-136
noun:dwelling	-65
noun:emirati	70
noun:employee	-39
noun:engineer	24
noun:enumerator	-61
noun:evacuee	103
noun:excavator	-52
noun:family	-121
noun:farmer	11
noun:fatality	7
noun:father	-117
noun:fighter	38
noun:filipino	48
noun:fire	-82
noun:firefighter	-43
noun:fisherman	74
noun:flat	-72
noun:flight	-57
noun:floor	-56
noun:foreigner	8
noun:game	-6
noun:girl	52
noun:goal	-6
noun:goat	-64
noun:grave	53
noun:group	-97
noun:guard	73
noun:guest	-37
noun:guide	-94
noun:gun	-61
noun:gunman	-90
noun:haitian	83
noun:head	-126
noun:head-of-cattle	-73
noun:health-worker	-69
noun:helicopter	-87
noun:herder	-39
noun:hiker	96
noun:home	-127
noun:hospital	-141
noun:hostage	91
noun:house	-172
noun:household	-177
noun:husband	-89
noun:idp	105
noun:incident	-84
noun:indian	21
noun:individual	165
noun:infant	50
noun:inhabitant	-53
noun:injury	-13
noun:inmate	-8
noun:inspector	-93
noun:island	-53
noun:israeli	-60
noun:job	-25
noun:journalist	104
noun:judge	-50
noun:kit	-58
noun:labourer	-31
noun:latrine	-58
noun:lawyer	-79
noun:leader	-101
noun:lebanese	58
noun:life	201
noun:list	-100
noun:local	-4
noun:lorry	-90
noun:man	-38
noun:manager	-91
noun:marine	-90
noun:martyr	196
noun:match	-23
noun:mattress	-37
noun:meal	-42
noun:member	12
noun:migrant	-56
noun:militant	45
noun:militiaman	26
noun:miner	-45
noun:minister	-205
noun:minor	-42
noun:missile	-59
noun:mother	7
noun:motorcycle	-88
noun:municipality	-8
noun:nation	-53
noun:national	-45
noun:neighbor	49
noun:neighbour	-69
noun:new-arrival	132
noun:nurse	17
noun:observer	-109
noun:occupant	18
noun:officer	-22
noun:official	-190
noun:operation	-96
noun:organisation	-51
noun:other	83
noun:owner	-80
noun:page	-53
noun:palestinian	132
noun:paramedic	98
noun:partner	-62
noun:passenger	-29
noun:patient	9
noun:peacekeeper	-72
noun:person	38
noun:personnel	-97
noun:photograph	-62
noun:picker	38
noun:pilgrim	-23
noun:pilot	34
noun:plane	-57
noun:plant	-53
noun:player	-122
noun:point	-100
noun:police	54
noun:police-officer	31
noun:policeman	49
noun:post	-67
noun:pregnant-woman	22
noun:president	-65
noun:priest	-55
noun:project	-25
noun:province	-54
noun:pupil	-4
noun:rebel	-5
noun:refugee	204
noun:region	-71
noun:relative	-56
noun:reporter	-113
noun:rescuer	-4
noun:reservist	95
noun:resident	117
noun:returnee	40
noun:rifle	-97
noun:rohingya	155
noun:room	-103
noun:round	-73
noun:run	-53
noun:runner	-82
noun:russian	-39
noun:sample	-49
noun:school	-164
noun:schoolboy	68
noun:schoolchild	46
noun:schoolgirl	40
noun:seafarer	100
noun:searcher	-32
noun:seat	-56
noun:security-guard	15
noun:serviceman	29
noun:session	-20
noun:settlement	-48
noun:shelter	-150
noun:shepherd	44
noun:ship	-80
noun:sister	11
noun:site	-142
noun:soldier	72
noun:son	-64
noun:south-sudanese	-66
noun:spectator	-85
noun:spokesman	-110
noun:staff	-20
noun:staff-member	51
noun:state	-74
noun:station	-13
noun:storey	-71
noun:strike	-75
noun:student	21
noun:sudanese	51
noun:supporter	-39
noun:surgeon	-107
noun:survivor	-132
noun:suspect	-213
noun:syrian	33
noun:tanker	-82
noun:tarpaulin	-31
noun:teacher	-18
noun:teenager	-13
noun:tent	-58
noun:terrorist	130
noun:thai	-59
noun:time	-180
noun:tourist	-47
noun:town	-51
noun:trader	18
noun:train	-67
noun:traveller	-32
noun:troops	-147
noun:truck	-110
noun:ukrainian	96
noun:uncle	-47
noun:vehicle	-112
noun:vessel	-46
noun:victim	60
noun:village	-125
noun:villager	59
noun:visitor	-127
noun:volunteer	-105
noun:vote	-9
noun:voter	-65
noun:wicket	-17
noun:wife	57
noun:witness	-100
noun:woman	136
noun:woman-and-man	58
noun:word	-80
noun:worker	136
noun:worshipper	113
noun:yazidi	48
noun:yemeni	-67
noun:young-man	68
noun:young-person	-22
noun:young-woman	52
only:aid	-141
only:casualty	5
only:displacement	-228
only:hostage	-56
other:abducted	-5
other:aid	13
other:allocated	-4
other:casualties	-32
other:casualty	-16
other:dead-in-captivity	-32
other:delivered	18
other:displacement	7
other:held	-13
other:injured	-19
other:missing	-12
other:pledged	-32
other:prisoners-exchanged	27
other:refugees	-8
other:released	21
other:requested	32
other:returned	-10
other:total	-65
others:0	-280
others:2	-42
others:7	22
others:more	-26
qualified	44
quoted	45
right1:	-40
right1:"	-10
right1:#	-125
right1:(	17
right1:)	20
right1:-	-63
right1:.	-17
right1::	45
right1:;	30
right1:?	-40
right1:a	-53
right1:abducted	56
right1:abductions	71
right1:aboard	-103
right1:about	48
right1:above	-12
right1:according	100
right1:across	40
right1:active	-31
right1:acutely	-36
right1:affected	-93
right1:after	115
right1:against	-85
right1:aged	27
right1:ak	-57
right1:alive	-41
right1:along	71
right1:already	41
right1:among	141
right1:an	-8
right1:and	-34
right1:are	17
right1:arrested	-14
right1:arrived	-36
right1:as	23
right1:asked	-77
right1:at	43
right1:attempts	-22
right1:away	-9
right1:back	68
right1:barangays	-75
right1:because	46
right1:behind	27
right1:between	-4
right1:block	-74
right1:bottles	-18
right1:brought	-62
right1:burned	-47
right1:by	48
right1:came	-20
right1:cancelled	-66
right1:captured	-18
right1:carriages	-46
right1:carried	80
right1:carrying	-35
right1:cents	-13
right1:claims	-67
right1:closed	-50
right1:coffins	-46
right1:collapsed	-4
right1:communities	-26
right1:confirmed	50
right1:consultations	-23
right1:could	65
right1:critically	59
right1:crossed	86
right1:damaged	-64
right1:dead	192
right1:delegations	-5
right1:destroyed	-77
right1:detained	-27
right1:did	24
right1:die	139
right1:died	144
right1:displaced	146
right1:driven	55
right1:drowned	192
right1:each	7
right1:earthquake	-41
right1:entered	-28
right1:escaped	12
right1:evacuated	85
right1:face	3
right1:feared	41
right1:fell	110
right1:fewer	-93
right1:fled	146
right1:fleeing	51
right1:for	-9
right1:found	35
right1:freed	107
right1:from	12
right1:gave	-47
right1:go	-4
right1:got	-87
right1:governorates	-13
right1:had	5
right1:has	-7
right1:have	25
right1:held	66
right1:here	-4
right1:home	17
right1:homeless	110
right1:hostage	73
right1:hurt	95
right1:i	40
right1:in	25
right1:injured	229
right1:inside	-33
right1:into	-6
right1:is	38
right1:it	-40
right1:khwarij	73
right1:kidnapped	122
right1:kidnappings	83
right1:killed	3
right1:killings	32
right1:landslides	-103
right1:last	14
right1:launched	-21
right1:left	28
right1:lie	58
right1:live	-41
right1:lived	-21
right1:living	16
right1:localities	-56
right1:lost	44
right1:made	-62
right1:magnitude	-8
right1:maimed	32
right1:may	-15
right1:messages	-40
right1:missing	212
right1:more	50
right1:moved	-49
right1:mt	-89
right1:named	-99
right1:names	91
right1:near	-34
right1:need	53
right1:needed	72
right1:new	-34
right1:newly	73
right1:ngo	-86
right1:not	70
right1:now	-37
right1:occurred	49
right1:of	42
right1:off	62
right1:on	-33
right1:opened	-82
right1:or	-48
right1:out	49
right1:outside	3
right1:overnight	-5
right1:p	-63
right1:paid	68
right1:past	-4
right1:penalties	-23
right1:per	-77
right1:perished	124
right1:places	-64
right1:promised	-52
right1:put	-95
right1:quake	-52
right1:rations	-3
right1:reached	-44
right1:received	56
right1:recorded	-75
right1:recovered	45
right1:red	-40
right1:remain	22
right1:remained	44
right1:reported	-15
right1:returned	-51
right1:rows	-56
right1:said	-117
right1:sank	-42
right1:saw	-122
right1:security	-88
right1:seized	90
right1:sent	8
right1:seriously	79
right1:set	17
right1:shot	30
right1:shots	-61
right1:showed	-50
right1:sides	-141
right1:sleep	107
right1:slept	69
right1:so	18
right1:solar	-9
right1:spent	30
right1:stadiums	-15
right1:stand	-63
right1:stayed	117
right1:still	85
right1:stood	-58
right1:strong	-73
right1:succumbed	39
right1:suffered	-29
right1:sustained	25
right1:swam	-94
right1:taken	68
right1:teams	-44
right1:that	-40
right1:the	6
right1:their	55
right1:there	85
right1:they	46
right1:this	-37
right1:through	29
right1:tickets	-47
right1:to	-32
right1:toilets	-54
right1:told	-90
right1:took	-49
right1:townships	-23
right1:turned	-68
right1:unaccounted	90
right1:under	-56
right1:units	-43
right1:was	58
right1:we	119
right1:went	3
right1:were	12
right1:what	-38
right1:when	-50
right1:who	42
right1:whom	112
right1:whose	90
right1:will	5
right1:with	3
right1:within	16
right1:without	-3
right1:working	43
right1:would	60
right1:wounded	193
right1:yesterday	-4
right1:|	106
right1:—	71
right2:	-130
right2:"	-9
right2:#	-3
right2:(	-13
right2:)	-72
right2:,	9
right2:.	-21
right2::	-29
right2:;	-134
right2:a	18
right2:abducted	75
right2:about	9
right2:abu	-26
right2:according	90
right2:acquitted	-61
right2:across	-24
right2:admitted	29
right2:affected	-68
right2:afp	-75
right2:after	120
right2:against	-40
right2:aged	20
right2:all	74
right2:along	-52
right2:already	72
right2:also	54
right2:among	-72
right2:an	34
right2:and	-45
right2:another	35
right2:are	47
right2:around	-37
right2:arrested	-126
right2:arrived	36
right2:as	83
right2:ashore	-59
right2:asked	-79
right2:at	5
right2:attack	8
right2:away	16
right2:back	31
right2:be	93
right2:because	86
right2:been	38
right2:before	-58
right2:being	139
right2:between	81
right2:board	-153
right2:both	-16
right2:boys	53
right2:broken	-59
right2:brought	-91
right2:bullet	53
right2:buried	41
right2:burned	-90
right2:burns	156
right2:by	46
right2:came	36
right2:camp	46
right2:can	-86
right2:cancelled	-6
right2:cannot	65
right2:captured	84
right2:carried	30
right2:cash	-72
right2:central	-50
right2:chiefly	6
right2:children	46
right2:cholera	-78
right2:civilians	69
right2:closed	-24
right2:come	-22
right2:confirmed	85
right2:convicted	-43
right2:could	44
right2:counted	-67
right2:cross	25
right2:crossed	97
right2:crushed	50
right2:cuts	46
right2:damaged	-67
right2:dawn	70
right2:day	17
right2:days	21
right2:dead	87
right2:destroyed	-50
right2:did	-118
right2:died	69
right2:disappeared	83
right2:displaced	145
right2:down	-125
right2:downed	-62
right2:dragged	59
right2:driven	104
right2:drove	40
right2:drowned	33
right2:during	8
right2:each	-35
right2:early	84
right2:eight	-31
right2:eleven	50
right2:entered	42
right2:escaped	-94
right2:evacuated	68
right2:every	-34
right2:expected	48
right2:far	18
right2:february	27
right2:fighting	-56
right2:fined	-28
right2:fire	-71
right2:five	64
right2:fled	-14
right2:flown	73
right2:food	-75
right2:for	-21
right2:found	71
right2:four	5
right2:free	123
right2:freed	53
right2:friday	55
right2:from	61
right2:gave	-18
right2:gaza	-27
right2:get	-37
right2:girls	78
right2:given	-55
right2:gone	43
right2:gunshot	84
right2:had	-9
right2:haiti	33
right2:half	-98
right2:handed	39
right2:has	-35
right2:have	27
right2:he	49
right2:held	116
right2:help	-30
right2:her	-3
right2:here	23
right2:his	13
right2:hit	57
right2:hold	-28
right2:holds	-16
right2:home	157
right2:homes	-52
right2:hospital	103
right2:hostages	-5
right2:hour	25
right2:houses	-86
right2:hurt	187
right2:i	6
right2:if	48
right2:in	45
right2:including	127
right2:india	-44
right2:injured	160
right2:injuries	84
right2:injuring	44
right2:inside	-8
right2:intensive	50
right2:internally	52
right2:into	68
right2:is	-79
right2:it	-44
right2:its	-47
right2:january	-44
right2:july	-25
right2:june	-54
right2:karabakh	47
right2:keep	-61
right2:kept	-50
right2:killed	117
right2:known	11
right2:last	48
right2:later	28
right2:leave	67
right2:leaving	-50
right2:lebanon	52
right2:led	-6
right2:left	14
right2:less	-55
right2:let	42
right2:listed	81
right2:live	6
right2:lived	31
right2:lives	-53
right2:living	28
right2:lost	-44
right2:made	27
right2:magnitude	-45
right2:many	-43
right2:marched	-59
right2:martyred	24
right2:me	-73
right2:medical	-50
right2:men	20
right2:minors	-20
right2:missing	136
right2:monday	114
right2:month	-66
right2:more	83
right2:morning	-33
right2:most	-24
right2:mostly	87
right2:much	-25
right2:murdered	11
right2:my	-4
right2:near	57
right2:nearly	-37
right2:need	-64
right2:needed	-7
right2:neutralised	79
right2:never	-49
right2:new	-18
right2:nigeria	-55
right2:night	-15
right2:nightfall	64
right2:nine	-32
right2:no	-28
right2:nobody	-24
right2:none	74
right2:noon	55
right2:northern	39
right2:not	44
right2:now	-11
right2:october	52
right2:of	-53
right2:off	-37
right2:official	-80
right2:officials	73
right2:on	-14
right2:one	41
right2:open	-73
right2:or	-8
right2:other	-21
right2:others	-24
right2:our	33
right2:ours	21
right2:out	-63
right2:outside	-69
right2:over	-7
right2:overnight	34
right2:packed	-63
right2:pakistan	-24
right2:papers	-51
right2:part	-46
right2:passed	-11
right2:perished	56
right2:picked	-107
right2:police	-85
right2:population	-49
right2:port	43
right2:pulled	-126
right2:put	-52
right2:reached	26
right2:received	-85
right2:recorded	-19
right2:recovered	-53
right2:red	-34
right2:refuge	37
right2:registered	-20
right2:relatives	62
right2:reported	84
right2:reportedly	38
right2:rescued	-130
right2:residents	88
right2:return	83
right2:returned	-7
right2:run	-30
right2:rural	-13
right2:russia	-23
right2:safe	-65
right2:said	13
right2:saturday	42
right2:says	-62
right2:schools	-112
right2:seized	-25
right2:sent	-65
right2:september	-15
right2:serious	30
right2:set	-33
right2:seven	-14
right2:she	-20
right2:shot	11
right2:signed	34
right2:since	32
right2:six	132
right2:slain	54
right2:sleeping	45
right2:so	-60
right2:sold	-65
right2:soldiers	79
right2:sought	100
right2:sources	-88
right2:south	-32
right2:spending	76
right2:spent	-91
right2:staff	-68
right2:state	52
right2:staying	55
right2:still	79
right2:street	-119
right2:strong	-40
right2:struck	-15
right2:stuck	-66
right2:succumbed	60
right2:sudan	-76
right2:suffered	46
right2:sunday	84
right2:surgery	46
right2:survived	20
right2:suspended	-10
right2:taken	-17
right2:taking	47
right2:teams	-31
right2:ten	-125
right2:than	-129
right2:that	-14
right2:the	-6
right2:their	-60
right2:them	23
right2:then	56
right2:there	50
right2:these	17
right2:they	-37
right2:this	-17
right2:those	35
right2:thought	52
right2:three	70
right2:through	18
right2:thursday	89
right2:tickets	14
right2:to	-18
right2:took	-47
right2:transferred	62
right2:treated	-3
right2:treatment	59
right2:tried	-49
right2:tuesday	51
right2:two	-25
right2:unaccounted	170
right2:under	-35
right2:up	-30
right2:uprooted	43
right2:us	16
right2:waiting	31
right2:walked	42
right2:wants	11
right2:war	60
right2:was	-66
right2:we	-15
right2:wednesday	38
right2:week	8
right2:went	-37
right2:were	53
right2:what	3
right2:when	67
right2:where	-33
right2:which	-127
right2:while	13
right2:who	11
right2:whom	44
right2:will	6
right2:with	-6
right2:within	-21
right2:without	-5
right2:women	11
right2:working	-71
right2:wounded	170
right2:wounding	21
right2:wounds	81
right2:year	-48
right2:yet	-5
right3:	38
right3:"	16
right3:#	-53
right3:(	-37
right3:)	91
right3:,	-25
right3:.	-65
right3::	-139
right3:;	-29
right3:a	16
right3:abducted	16
right3:aboard	82
right3:about	77
right3:according	-33
right3:accused	-103
right3:across	67
right3:action	-3
right3:added	-44
right3:admitted	-36
right3:affected	-78
right3:after	43
right3:again	-5
right3:ago	5
right3:air	-6
right3:al	53
right3:alive	41
right3:all	-19
right3:alone	-23
right3:along	31
right3:already	-59
right3:among	-21
right3:an	-42
right3:are	28
right3:army	64
right3:around	11
right3:arrested	-144
right3:arrived	20
right3:as	16
right3:ashore	69
right3:asked	58
right3:at	-56
right3:attack	28
right3:august	53
right3:away	-39
right3:back	48
right3:be	-32
right3:because	-91
right3:been	22
right3:before	99
right3:being	13
right3:between	-48
right3:blast	44
right3:boat	-92
right3:boats	12
right3:bodies	-60
right3:bones	118
right3:both	-51
right3:broken	90
right3:brothers	36
right3:brought	36
right3:buried	20
right3:burns	68
right3:bus	74
right3:buses	-58
right3:but	90
right3:by	24
right3:called	-90
right3:camps	57
right3:capital	-61
right3:captivity	41
right3:captured	-50
right3:care	-65
right3:carried	-47
right3:caught	-69
right3:children	89
right3:chinese	86
right3:church	-39
right3:city	-15
right3:civil	-79
right3:civilian	60
right3:civilians	80
right3:coast	-23
right3:come	6
right3:condition	37
right3:confirmed	46
right3:cook	59
right3:could	33
right3:countries	-103
right3:country	-83
right3:crew	35
right3:critical	82
right3:cut	-34
right3:damaged	-75
right3:day	-19
right3:days	-26
right3:dead	161
right3:death	72
right3:deaths	-114
right3:deceased	21
right3:december	56
right3:defence	56
right3:deployed	-44
right3:deported	19
right3:detained	-85
right3:detention	-23
right3:did	87
right3:died	7
right3:discharged	74
right3:displaced	127
right3:district	-31
right3:districts	-71
right3:dollar	-118
right3:down	-57
right3:dozens	64
right3:driven	17
right3:drones	-68
right3:drowned	61
right3:dug	12
right3:each	-32
right3:earlier	95
right3:earthquake	-35
right3:eight	90
right3:el	22
right3:eleven	-87
right3:end	-43
right3:evacuated	19
right3:evening	20
right3:excavators	-72
right3:families	18
right3:family	-10
right3:far	33
right3:fell	-56
right3:ferry	-30
right3:fighting	27
right3:find	18
right3:fire	-62
right3:first	48
right3:five	-30
right3:food	56
right3:for	-7
right3:forced	52
right3:foreign	63
right3:foreigners	-35
right3:former	-73
right3:found	-52
right3:four	-26
right3:freed	-41
right3:friday	-67
right3:from	-20
right3:gas	-4
right3:gaza	54
right3:given	-38
right3:go	78
right3:gone	78
right3:got	-60
right3:government	-89
right3:governor	50
right3:group	-5
right3:guard	-31
right3:gunmen	9
right3:had	25
right3:haiti	43
right3:half	-58
right3:handed	40
right3:hands	43
right3:has	48
right3:have	11
right3:he	-82
right3:health	-48
right3:heart	52
right3:held	71
right3:helicopters	-117
right3:help	-33
right3:her	-94
right3:here	16
right3:his	-30
right3:hit	18
right3:home	39
right3:homes	-4
right3:hospital	38
right3:hour	40
right3:hours	25
right3:house	12
right3:houses	65
right3:hurt	125
right3:i	-39
right3:identified	-3
right3:in	30
right3:including	-8
right3:infants	77
right3:injured	72
right3:injuries	-42
right3:insecure	-36
right3:inside	44
right3:intensive	63
right3:interior	8
right3:international	-33
right3:into	-59
right3:iranian	47
right3:is	-39
right3:islamic	57
right3:israeli	58
right3:it	-40
right3:its	-35
right3:january	79
right3:july	62
right3:june	-91
right3:kidnapped	79
right3:killed	78
right3:last	-119
right3:leave	50
right3:lebanon	30
right3:led	54
right3:left	-42
right3:let	-34
right3:life	-17
right3:line	-28
right3:list	56
right3:listed	57
right3:lists	-61
right3:live	75
right3:lives	76
right3:living	16
right3:local	-13
right3:lost	-78
right3:made	-65
right3:make	22
right3:man	-15
right3:many	-55
right3:march	54
right3:marched	85
right3:market	28
right3:may	55
right3:mayor	-4
right3:members	118
right3:men	62
right3:minors	39
right3:minutes	-41
right3:missiles	-20
right3:missing	43
right3:monday	-74
right3:month	-18
right3:months	30
right3:more	-46
right3:morning	-74
right3:most	-61
right3:moved	81
right3:murdered	57
right3:national	68
right3:near	108
right3:nearly	4
right3:never	-28
right3:new	-18
right3:nigeria	-41
right3:night	8
right3:nine	114
right3:no	-57
right3:nobody	-78
right3:noon	26
right3:north	43
right3:not	25
right3:november	12
right3:now	-5
right3:number	-16
right3:october	-12
right3:of	-12
right3:off	-46
right3:officials	-6
right3:on	8
right3:one	-13
right3:only	41
right3:or	41
right3:other	29
right3:others	33
right3:our	65
right3:out	-9
right3:over	9
right3:overnight	16
right3:own	53
right3:paid	-13
right3:pakistan	39
right3:parents	-54
right3:passengers	-33
right3:peak	49
right3:people	-77
right3:percent	-64
right3:persons	60
right3:place	-76
right3:police	70
right3:population	-30
right3:port	29
right3:power	-30
right3:pregnant	-13
right3:price	-10
right3:promised	-65
right3:province	19
right3:provinces	-47
right3:pulled	92
right3:pupils	-17
right3:put	3
right3:quake	-60
right3:quarter	-47
right3:reached	19
right3:received	49
right3:recorded	43
right3:recovered	145
right3:red	51
right3:region	-7
right3:registered	-28
right3:relatives	4
right3:released	87
right3:relocated	107
right3:remain	-32
right3:reported	26
right3:rescue	25
right3:rescued	-52
right3:residents	-73
right3:rest	70
right3:return	-45
right3:returned	-62
right3:river	-43
right3:road	28
right3:room	-68
right3:run	-67
right3:s	-53
right3:safety	64
right3:said	9
right3:same	13
right3:say	-18
right3:says	46
right3:school	45
right3:second	20
right3:security	112
right3:seen	-18
right3:seized	-23
right3:sent	-32
right3:september	-80
right3:serious	64
right3:seriously	60
right3:serving	33
right3:seven	-54
right3:she	-18
right3:shelter	34
right3:shelters	30
right3:shot	100
right3:since	29
right3:single	-52
right3:six	39
right3:so	37
right3:soldiers	-10
right3:some	-31
right3:south	46
right3:southern	-55
right3:spokesman	96
right3:staff	23
right3:state	-40
right3:still	12
right3:street	-20
right3:sudan	-65
right3:sunday	-23
right3:supreme	71
right3:surgery	41
right3:survive	-4
right3:survivors	-50
right3:taken	104
right3:tawila	49
right3:tea	-10
right3:teachers	112
right3:ten	98
right3:tents	-19
right3:thai	-50
right3:than	-10
right3:that	-111
right3:the	29
right3:their	15
right3:them	36
right3:then	-63
right3:there	144
right3:they	89
right3:third	-40
right3:thirty	66
right3:this	59
right3:those	-37
right3:three	-41
right3:through	-51
right3:time	-74
right3:to	6
right3:told	-29
right3:tonnes	-30
right3:took	-5
right3:town	40
right3:transferred	18
right3:treated	50
right3:treatment	-27
right3:twelve	-36
right3:two	36
right3:ukrainian	48
right3:un	46
right3:unaccounted	97
right3:under	32
right3:up	12
right3:uprooted	6
right3:us	71
right3:vehicles	-73
right3:village	68
right3:villages	-13
right3:volunteer	73
right3:waiting	-82
right3:walked	-24
right3:war	-42
right3:was	72
right3:water	17
right3:way	41
right3:we	30
right3:wednesday	21
right3:week	-23
right3:weeks	44
right3:went	-75
right3:were	56
right3:when	42
right3:which	42
right3:while	-18
right3:who	7
right3:whole	62
right3:whom	-42
right3:will	43
right3:with	11
right3:within	31
right3:without	-28
right3:woman	115
right3:women	89
right3:work	-57
right3:wounded	-9
right3:wounds	114
right3:year	11
right3:years	-94
right3:yet	49
right3:—	-65
share:0	-280
share:1	-169
share:2	-165
share:4	57
share:5	36
share:7	26
share:more	18
short	-17
size:1	-142
size:9	-40
size:99	-8
size:999	-20
size:9999	-12
size:more	45
verdict:abducted	58
verdict:casualties	25
verdict:claim	102
verdict:dead-in-captivity	26
verdict:displaced	63
verdict:held	53
verdict:injured	26
verdict:killed	83
verdict:missing	52
verdict:open	-51
verdict:out	-299
verdict:prisoners-exchanged	68
verdict:refugees	28
verdict:released	104
verdict:returned	-47`,
  measure: `
alike:abducted	0:-16 1:-10 2:-23 3:9 4:21 6:36 7:17 8:-56 9:-25 10:-37 11:8
alike:casualties	0:24 3:-14 5:-10 6:-11 11:-8
alike:dead-in-captivity	0:-19 4:19 5:10 6:-18 8:-39 10:-10
alike:displaced	0:14 2:-26 4:-62 5:13 7:-38 8:-32 10:-66 11:18
alike:held	1:-9 2:9 3:-31 5:-15 7:-18 8:-48 9:-11 10:28 11:-19
alike:injured	0:-24 1:-33 2:-38 3:22 4:-15 5:-12 6:-14 7:-23 8:44 9:-16 10:-36
alike:killed	1:20 2:-48 3:27 5:-9 7:-17 9:-28 10:-43
alike:missing	2:-24 3:19 4:-23 5:-10 6:-22 7:-52 8:-12 9:13 10:-14
alike:prisoners-exchanged	0:-10 2:-9 4:-19 6:-16 7:-8 8:55 10:-47
alike:refugees	0:-10 1:-9 3:-41 4:-12 6:-39 8:-11 9:55 10:-14 11:-9
alike:released	0:16 1:-10 2:-31 4:-17 7:-24 8:-44 9:-27 10:15
alike:returned	0:22 1:-30 2:16 4:10 7:-23 8:-45 9:-41 10:-8 11:-11
any	1:-23 2:-16 10:-10
bare:1	0:-80 1:-26 2:52 3:-90 4:-104 5:14 7:-38 8:-10 9:-18 10:21 11:-67
bare:9	0:-60 1:-22 2:32 3:-134 4:25 6:15 8:-19 9:-153 10:11 11:-122
bare:99	1:-115 2:-11 3:-121 4:17 5:16 6:22 8:-21 9:-144 10:16 11:-100
bare:999	0:14 1:19 2:-59 4:-32 6:-9 7:-19 8:14 9:-56 10:-15 11:-9
bare:9999	0:-33 2:-121 3:29 4:-69 5:-18 6:-17 7:-19 8:29 9:-16 10:-47 11:15
bare:more	0:-68 2:-121 3:58 4:-135 5:-145 6:-87 7:-26 8:-103 9:51 10:-87 11:33
before:abducted	0:19 1:-13 3:-45 5:-47 6:16 7:-10 8:-45 9:-19 10:-23 11:-40
before:allocated	5:18
before:casualties	0:-22 1:14 2:-13 3:13 4:-12 5:-26 6:8 7:-16 8:-20 9:-11 10:-16 11:-12
before:dead-in-captivity	0:-24 3:-12 4:25 5:-15 7:-23 8:-35 10:-37
before:delivered	0:-8 6:-19 7:-11 9:17 11:-12
before:displaced	0:-51 1:-26 2:-25 3:9 4:-52 5:-31 6:-23 7:-25 8:-49 9:30 10:-50 11:13
before:held	0:-28 1:-8 2:43 3:-34 4:-19 6:-28 7:24 8:-13 9:-23 10:-13 11:-9
before:injured	0:36 1:-38 2:-78 3:12 4:-60 6:-31 7:27 9:-50 10:-54 11:-37
before:killed	0:24 1:-45 2:-36 3:-37 4:-13 5:32 6:-23 7:41 8:-77 9:-30 10:-65 11:-85
before:missing	0:-23 1:-22 3:14 4:-44 7:17 8:-21 9:-21 10:-24 11:-18
before:prisoners-exchanged	0:-46 1:-9 2:13 3:-20 4:-65 5:-24 6:-46 7:-15 8:19 9:-11 10:22 11:-14
before:refugees	0:-27 1:-9 2:-9 3:25 4:9 5:-10 6:-34 7:-20 8:-22 9:-13 10:-17 11:19
before:released	1:-9 2:15 3:-36 4:23 5:-24 6:-48 9:-19 11:-25
before:requested	3:-28 9:25
before:returned	0:17 1:-9 2:-17 3:38 4:-37 5:-10 6:-39 7:-32 9:-14 10:-46
behind:abducted	1:-8 2:-70 4:-28 5:-36 6:62 7:-26 8:11 9:-16 10:-21 11:-23
behind:casualties	0:-18 1:34 2:-8 3:-8 5:-30 6:-15 7:-11 8:-8 9:-11 10:-14
behind:dead-in-captivity	0:21 1:-8 3:-17 5:-24 7:-18 8:-10
behind:displaced	0:-48 2:-21 3:16 4:-31 5:-15 6:35 7:-17 8:-24 9:-30 10:-33
behind:held	0:9 1:-15 2:-20 3:-50 5:-58 6:-12 7:-63 8:11 9:-48 11:-27
behind:injured	0:-30 1:-16 2:-92 3:-64 4:-81 5:-9 6:82 7:-33 8:12 9:-68 10:-30 11:-20
behind:killed	1:34 2:-9 3:-62 4:-32 7:-21 8:-11 10:30 11:-50
behind:missing	0:-24 1:-60 2:-21 3:-58 4:24 5:22 6:48 7:-27 8:-46 9:-52 10:-29 11:-51
behind:pledged	3:-12 6:17
behind:prisoners-exchanged	0:-29 1:-12 2:-24 3:14 5:-21 6:-58 7:-43 8:49 9:-28 10:-13 11:-33
behind:refugees	0:-21 1:-15 2:-11 3:33 5:-27 6:-11 7:-20 8:-21 10:-13 11:-32
behind:released	0:44 1:-10 2:-20 3:-38 4:-32 5:-46 6:-31 7:-38 8:-28 9:-19 10:18 11:-31
behind:requested	3:26 9:-19 11:-23
behind:returned	1:-29 2:13 3:37 4:-72 5:-40 6:-69 7:-39 8:-27 9:-29 10:11 11:37
ending:ad	0:-32 1:18 2:13 3:-61 4:-25 5:-69 6:65 7:-56 8:-10 9:-14 10:-18 11:-10
ending:al	5:37 6:-35
ending:am	3:23 6:-14 9:-19
ending:an	0:11 2:-10 6:17 7:18 8:-18 10:-24
ending:ar	3:-8 5:17 6:-11
ending:at	0:-27 2:31 3:-10 4:-33 5:-32 6:-14
ending:ay	0:13 3:19 4:19 5:-23 6:-33 7:-12 9:-8 10:-28 11:-10
ending:ce	0:-43 1:26 2:-16 3:-45 7:-28 8:10 9:31 10:-27 11:-28
ending:ch	0:-20 2:-8 3:-10 4:-24 5:-33 6:43 7:-20 8:10 10:-32
ending:ck	0:-19 2:-13 4:-23 5:-17 6:-25 7:-10 9:-20 10:10 11:36
ending:de	3:-34 8:-25 9:34 10:28 11:-11
ending:ds	3:17 4:-10 5:-9 6:8
ending:dy	0:-14 3:-20 4:14 5:-10 7:14 10:-13
ending:ed	0:-35 1:-43 4:-80 5:45 6:-22 7:-83 8:39 9:-9 11:-17
ending:en	0:35 1:-9 2:-41 3:10 6:-27 7:-40 8:-28 9:-34 10:-11 11:-20
ending:ep	0:-16 3:22 4:-19 5:-14 6:-21 7:-14 10:-18 11:-26
ending:er	0:11 1:-15 2:19 3:-44 4:-10 5:-50 7:14 8:-20 9:-25 11:33
ending:es	0:26 1:22 2:-29 3:-41 5:-67 6:-12 7:41 8:-36 9:-47 10:-33 11:-41
ending:ey	0:17 3:-8 4:-14 5:-13 6:23 7:-19 8:-20 10:-8
ending:ft	0:12 2:-25 3:51 4:-45 5:14 6:-46 7:-36 8:12 9:-42 11:-44
ending:ge	0:14 2:-18 4:8 8:-8 10:-14
ending:gh	2:-13 3:-8 5:22 6:-13
ending:gs	0:27
ending:ht	2:-8 3:11 7:14 9:-11
ending:ic	0:17 2:-9 10:-11
ending:id	2:-10 5:-16 6:29 10:-8
ending:ij	2:-16 6:29
ending:in	0:-38 1:-12 2:-43 3:21 4:48 6:-35 8:-49 10:-39 11:-32
ending:ir	3:22 6:-17
ending:is	3:-23 4:-9 7:14 9:22 10:-8
ending:ke	0:-16 4:-13 5:25 6:-29 7:-9 10:20
ending:ld	0:-45 1:-13 2:18 3:-51 4:-9 5:-34 6:-10 7:-13 8:-19 9:14 10:44 11:-23
ending:le	4:12 5:-13 7:-8
ending:ll	0:-19 1:-11 2:-11 3:38 4:10 5:-26 6:-9 7:23 8:-49 10:-15 11:-71
ending:ly	0:-10 2:-9 3:-19 4:-15 5:41 6:-31 7:-18 8:-14 9:27 10:9 11:-20
ending:me	0:-50 1:-9 2:-44 3:-15 4:-54 5:-12 6:8 8:-23 10:38
ending:nd	0:-8 3:-12 4:15 7:-9 9:19 11:-21
ending:ne	3:16 6:-9 9:-15 11:-8
ending:ng	0:-43 2:-46 3:-14 5:-42 6:-47 7:61 8:10 10:-23 11:-15
ending:ns	0:22 2:8 3:-14 4:-21 5:31 6:-40 7:-15 10:-23
ending:nt	0:-29 1:-11 2:-30 3:-9 5:-13 6:-37 7:27 8:-36 9:-13 11:16
ending:ok	0:-10 3:13 5:-17 6:-38 7:-9 9:13 11:-11
ending:om	1:-31 2:-23 4:14 5:-21 6:-12 9:-22 10:-28 11:-12
ending:ot	0:-8 2:29 4:-27 5:-13 6:-13 7:-14 8:-11
ending:pt	3:19 9:-12
ending:rd	6:22 7:-11
ending:re	1:-10 2:-42 3:-31 4:-17 7:-27 8:-22 9:-26 10:25
ending:rs	0:-11 4:12
ending:rt	5:51 6:-47 7:-42
ending:se	0:-23 1:-17 2:-15 3:-25 4:-26 5:-22 6:-31 7:40 8:-13 9:12 10:-14
ending:sh	6:17
ending:ss	0:-13 3:13 4:-11 5:-26 6:11 7:-19 8:-18 9:-20 10:19 11:-21
ending:st	0:-36 2:-37 3:17 4:-12 5:9 6:10 7:-14 8:-27 9:-27 11:-31
ending:th	0:-44 1:-8 2:8 3:13 4:-24 5:58 6:-16 7:-51 8:-37 9:-40 10:-49 11:-20
ending:to	0:15 3:9 4:-12 8:-13 10:-9
ending:ts	3:17 6:-14 9:-12
ending:ut	0:-8 3:20 4:-13 5:-18 6:17 8:-17 9:-22 10:14
ending:ve	0:-17 1:-38 3:-10 4:-25 5:22 6:-18 7:-39 9:11 10:-23 11:17
ending:wn	2:-21 3:8 5:18 6:17 7:-10 11:-9
equal:abducted	0:66 1:15 3:-42 4:-31 6:-45 7:-24 8:-17 9:-18 10:-56 11:-18
equal:casualties	0:21 1:27 2:-15 5:-13 6:-32 7:-8
equal:dead-in-captivity	0:-68 2:54 3:-11 4:-28 5:-12 6:-42 7:13 10:-31
equal:displaced	0:-29 1:-8 2:-22 3:45 4:-11 5:-13 6:-36 8:-12 9:-39 10:28 11:-10
equal:held	0:-34 2:-41 3:-26 4:54 5:-43 6:-22 7:-15 8:-70 9:-17 10:18 11:-20
equal:injured	0:-41 1:-22 2:26 3:-9 4:-26 5:49 6:-24 7:-55 8:-63 9:-37 11:-21
equal:killed	0:-28 2:30 3:-116 4:-32 6:45 7:-16 8:-53 9:-59 10:-15 11:-71
equal:missing	0:14 1:-18 2:-35 3:-58 4:-54 5:-9 6:-43 7:56 8:-32 9:-20 10:11 11:-12
equal:prisoners-exchanged	0:-36 2:-45 3:-19 4:-85 5:-23 6:-49 7:-25 8:64 9:-8 11:-12
equal:refugees	0:-13 2:-18 3:-11 4:-18 5:13 6:-28 7:-10 8:-31 10:33
equal:released	0:-66 1:-10 2:-38 3:-34 4:-8 5:-9 6:-39 7:23 8:-73 9:-15 10:85 11:-19
equal:returned	0:-17 2:-18 3:-16 4:18 5:-35 6:-14 7:-22 9:-20 11:23
form:digits	0:-10 2:-51 3:28 4:-10 6:-21 7:-19 9:9 10:-26 11:15
form:dual	5:12
form:mixed	0:-31 1:-25 2:-20 4:-48 5:-38 6:-61 7:-54 8:-18 9:25 10:-36 11:38
form:range	0:11 1:12 2:-18 4:-19 5:-27 6:14 7:10 8:25 9:-17 10:-36 11:-53
form:singular	1:-56 2:17 3:-140 4:-24 5:-13 6:30 8:-30 9:-48 10:-14 11:-91
form:vague	0:42 2:-45 4:-16 5:13 6:-27 7:27 9:-13 10:-37 11:-32
form:words	1:-44 3:-77 4:17 8:-17 9:-60 10:14 11:-70
headline	1:-39 2:-16 4:-33 9:-18 10:9 11:-35
here:#aboard	0:28 1:-16 2:-57 3:-13 5:-46 8:-33 9:-24 10:-11 11:-12
here:#aid	0:-22 2:11 4:-87 6:-66 7:-14 8:14 9:28 10:-13
here:#alive	0:-33 1:-18 3:51 4:-9 5:-10 6:-48 7:22 8:-34 9:-32 11:-52
here:#captives	0:44 1:-53 2:33 3:-63 4:-19 5:-59 6:-50 7:-20 8:-24 9:-76 10:20 11:-80
here:#captors	0:49 2:-25 3:-57 4:42 5:-49 7:-101 8:-45 9:-54 10:-18 11:-27
here:#commerce	0:28 1:-38 2:-24 5:8 7:-46 8:-50 9:-28 10:12 11:-39
here:#conference	9:12
here:#containing	0:-16 2:-10 3:-14 5:-10 6:16 7:-21 9:31 11:-34
here:#contest	1:-38 2:-47 3:-12 4:25 5:-20 6:-23 8:-39 9:-8 10:28 11:-46
here:#crossing	0:11 1:-24 2:-49 3:-52 4:-73 5:-41 6:-28 7:-56 9:45 10:10
here:#custody	0:-34 1:-33 3:-87 4:42 5:-60 6:-27 7:9 8:46 9:-85 10:-35 11:-15
here:#demand	0:14 1:-9 3:-36 4:28 5:8 6:-36 7:-26 8:-21 10:-27 11:-32
here:#disease	0:-22 2:17 3:-18 4:-11 5:18 6:11 7:-20 8:-18 9:-17 10:-13 11:-11
here:#displacement	0:-75 1:-16 2:-48 3:68 4:-54 5:-37 6:-38 7:-66 8:-65 9:-14 10:-27 11:22
here:#duty	0:-15 1:-28 2:-25 3:-21 4:-18 5:-11 6:16 8:-54 9:-70 10:19 11:-9
here:#exchange	0:-63 1:-20 2:-43 3:9 4:-73 5:-46 7:-58 8:69 9:-34 10:-27 11:-38
here:#execution	0:-10 1:-25 2:30 3:-22 4:-28 5:-33 6:18 7:-11 8:-16 10:-25 11:-15
here:#given-back	0:-28 1:-22 2:-14 3:-28 4:-65 6:12 7:-33 8:23 9:-19 10:15 11:-14
here:#giving-from	0:-16 1:-75 2:24 3:-49 4:-34 5:-9 8:-11 9:-26 11:43
here:#group	0:13 1:-9 2:28 3:-23 4:11 5:-38 6:-14 7:-42 8:-20 9:-69 10:-12
here:#handover	0:-60 1:-17 2:12 3:-30 4:15 5:-54 6:-37 7:12 8:9 10:16 11:-11
here:#hearing	0:24 2:-33 6:-15 7:-14 8:12 9:-13 10:-27 11:-12
here:#hostages	0:-48 1:-15 2:29 3:8 4:-16 5:-22 6:-14 7:-50 8:-22 9:-27 10:13 11:-21
here:#interview	0:-8 7:10
here:#losing-side	0:-31 1:-16 3:-40 4:-35 5:-23 6:27 7:-42 8:25 9:-13 11:-11
here:#need	0:-29 1:-19 2:-40 4:-24 5:8 6:-13 7:-29 8:-40 10:37
here:#prisoners	0:-52 1:-41 3:-73 4:44 5:-62 6:-32 7:-43 8:59 9:-49 10:-46 11:-14
here:#receiving	0:-26 1:11 2:-32 3:-29 4:-80 5:-10 6:42 7:-22 8:-56 9:-55 10:22 11:30
here:#remainder	0:-13 2:-94 4:47 5:-67 6:-10 8:9 11:-37
here:#rescue	1:-22 2:-15 3:-67 4:-78 5:44 6:-32 8:-19 9:-42 10:20
here:#rumour	0:23 10:-10
here:#since	0:-12 1:26 2:-50 4:-14 5:-42 6:-26 7:-10 8:14 10:-30
here:#state	0:-20 1:-78 2:-41 3:-91 5:8 6:-12 7:-28 8:34 9:17 11:-12
here:#statement	0:-26 2:-9 3:-15 5:-27 6:33 7:-32 8:-15 9:-14 10:22
here:#travel	0:-33 1:-13 2:-22 3:10 4:-24 5:-12 6:22 7:16 8:26 9:-43 10:-23 11:-39
here:abducted	0:137 1:-49 2:-42 3:-36 4:-24 5:-115 6:-72 7:-73 9:-92 10:-18 11:-45
here:allocated	0:-32 1:-45 2:-15 3:-19 4:17 5:-24 6:-15 7:-47 8:9 9:-24 10:32 11:-22
here:casualties	0:-30 1:60 2:-23 3:-42 4:-24 6:-28 7:-32 8:-33 9:-20 10:-24 11:-8
here:dead-in-captivity	0:-29 2:28 4:8 6:-19 8:-16 10:-21
here:delivered	1:-25 2:-9 3:12 4:-16 6:-21 7:-14 8:-20 9:-16
here:displaced	0:-72 1:-35 2:-16 3:96 4:-34 5:-44 6:-73 7:-54 8:-100 9:8 10:-10
here:held	0:-50 1:-43 2:28 3:-57 4:119 5:-108 6:-101 7:-24 8:-17 10:-27 11:-94
here:injured	0:-45 1:20 2:-28 3:-95 4:-102 5:156 6:-63 7:-76 8:-51 9:-97 10:-50 11:-85
here:killed	0:-34 1:19 2:68 3:-67 4:-51 5:-39 6:97 7:-10 8:-115 9:-56 10:-118 11:-116
here:missing	0:-38 1:24 2:-26 3:-92 4:-47 5:-125 6:-92 7:172 8:-117 9:-127 10:-129 11:-111
here:pledged	0:-17 1:-40 4:-19 5:14 6:-29 7:-34 8:25 10:20 11:-41
here:prisoners-exchanged	0:-24 1:-25 2:-10 3:-53 5:-17 6:-37 7:-82 8:68 9:-56 11:15
here:refugees	1:-10 2:-62 4:-93 5:-23 6:-63 7:-56 8:-28 9:94 10:-69 11:-13
here:released	0:-36 1:-94 2:-28 3:-76 4:-24 5:-62 6:-59 7:-56 8:30 9:-70 10:116 11:-18
here:requested	0:-38 1:-56 2:-14 3:-42 4:48 5:-16 6:-24 7:18 8:-14 9:-15 10:-43 11:-10
here:returned	0:-24 1:-78 2:-19 3:-87 4:-54 5:-23 6:-42 7:-104 9:-77 11:109
here:said	1:-15 3:-31 5:8 6:22 7:16 8:-52 9:-30 10:-37 11:-12
here:set	0:-18 1:-65 3:-44 4:-52 5:11 6:53 7:-19 8:-9 9:-15 10:-48 11:-9
here:total	0:18 2:-46 3:-40 4:-43 6:-14 7:9 8:-37 9:30 10:-14 11:9
item	0:35 3:36 6:-11 7:-8 8:-62 9:-26 10:-35 11:-78
last:claim-abducted	0:20 1:-35 2:17 3:-26 4:32 5:-64 6:-52 7:-12 8:-29 9:-62 10:16 11:-30
last:claim-allocated	0:-15 1:-9 3:-39 5:-24 6:10 7:10 9:20 10:-11
last:claim-casualties	0:23 1:57 2:-28 3:-68 4:13 5:-40 7:-34 8:-46 9:-51 10:-35 11:-45
last:claim-dead-in-captivity	0:-26 2:41 3:28 4:10 6:-14 7:-46 8:-45 9:-9 10:-18 11:-16
last:claim-delivered	0:-21 1:10 3:-14 4:-11 7:-19 9:33 10:-8 11:-37
last:claim-displaced	0:-40 1:-73 2:-33 3:38 4:-40 5:-21 6:-40 7:-69 8:-83 9:29 10:-105 11:30
last:claim-held	1:-25 2:28 3:-44 4:28 5:-53 6:-46 7:-54 10:9 11:-41
last:claim-injured	0:11 1:12 2:-30 4:-37 5:67 6:-18 7:-11 8:-38 9:-64 10:-24 11:-72
last:claim-killed	1:13 2:-36 3:-33 4:-39 5:8 6:31 7:12 8:-60 9:-27 10:-43 11:-29
last:claim-missing	0:13 1:-54 2:-86 3:-21 4:-10 5:-48 7:55 8:-72 9:-34 10:-20 11:-50
last:claim-pledged	0:-15 1:12 3:18 4:-11 6:12 7:-26 8:-8 9:-42 11:-21
last:claim-prisoners-exchanged	0:-70 1:-27 2:-49 3:-49 5:-37 7:-42 8:48 9:-47 11:-23
last:claim-refugees	0:-8 1:-35 3:-52 4:11 5:-20 6:-51 7:-53 9:49 10:-61 11:13
last:claim-released	0:-27 1:-40 3:-36 4:17 6:-26 7:-28 9:-66 10:23 11:-74
last:claim-requested	0:-21 3:-32 4:-17 5:-12 6:41 10:-22 11:-20
last:claim-returned	1:-40 2:-61 3:-40 4:-29 5:-55 6:-10 7:-42 8:-11 9:-12 10:-30 11:75
last:claim-total	3:-28 7:12 11:15
left1:	0:31 2:-13 3:-18 4:-25 5:27 6:-33 8:-19 9:-30 10:-14 11:-14
left1:"	0:-12 1:20 2:-11 3:-64 4:8 5:-13 6:11 7:-35 8:-18 10:-22 11:-29
left1:#	0:-29 2:-8 3:-26 4:-13 5:-21 6:42 7:-27 8:-9 11:21
left1:(	0:-32 1:-15 2:-13 3:-13 4:-27 9:-41 10:-19 11:34
left1:*	3:14
left1:,	1:-93 2:-14 3:8 4:-15 7:-45 8:-35 10:-20 11:-8
left1:-	0:-34 1:-17 2:-35 3:-22 4:-33 6:11 7:-37 10:51 11:12
left1::	0:-15 2:-20 3:22 4:-22 5:-45 6:21 7:-51 8:-13
left1:;	0:-102 1:-38 2:-37 3:-22 4:-21 5:-16 7:17 9:-17 10:32 11:24
left1:abducted	0:35 4:-10 6:-25 8:-11 10:-15
left1:additional	3:17
left1:admitted	3:-8 5:31 6:-30
left1:after	0:-8 3:-14 4:-15 5:32 6:-19 8:-12 9:10 11:-15
left1:against	0:14 3:-16 4:-15 5:16 7:-11 8:-12 9:24 10:-19
left1:all	0:-46 1:-8 2:-19 5:-32 6:14 8:-14 9:-9 10:26 11:-8
left1:alone	0:-9 2:-12 3:-27 4:17 6:-10 11:28
left1:among	0:20 3:-11 5:-10 7:9 8:-18 10:-25 11:10
left1:and	0:-12 1:-78 3:-9 4:-31 6:-38 8:28 9:-11 10:11
left1:another	0:-31 1:-14 2:-28 3:11 5:12 6:-23 7:19 8:-33 9:-8 11:-13
left1:are	0:-14 1:-8 2:-28 4:14 5:-60 6:-14 7:9 8:8 10:-54 11:-30
left1:as	2:-12 3:12 4:-24 5:-28 6:8 8:-21 9:-30 10:21 11:17
left1:at	2:-68 3:-44 6:21 7:9 8:9 10:-42
left1:away	0:34 4:-17 6:-23
left1:back	2:-21 3:-23 4:-22 6:33 7:-27 8:-26 9:-21 11:15
left1:be	0:31 3:-22 4:-14 5:-12 6:29 7:-18 9:-34 10:-16 11:-47
left1:been	0:-14 3:15 4:-9 5:-9 6:20 7:-12 9:-25 10:-13 11:-10
left1:before	0:-10 3:-11 4:-16 6:26 10:-14
left1:believes	2:20 4:-29 6:-12
left1:brought	0:-20 3:20 4:-20 5:-14 6:-46 7:-9 8:-24 9:28 10:14
left1:buried	0:-15 2:12 4:-25 5:-20 6:31 7:-19 9:-8 10:-13
left1:but	3:18 4:26 6:-23 7:-28 9:-12 11:-27
left1:by	6:9
left1:camp	3:-27 9:28 11:-25
left1:captured	0:29 4:-22 6:-31
left1:carried	0:8 2:-9 3:-13 4:-19 7:-9 8:15 10:-27 11:-23
left1:carry	4:-19 5:-8 6:24 10:-16
left1:caused	1:27 5:-24 6:-16 10:-8
left1:claimed	1:25 3:-14 5:-25 6:16 7:-10 9:-10
left1:confirm	4:-11 8:21 10:-17
left1:confirmed	0:10 5:-22 6:37 7:-14 10:-10
left1:cost	1:-8 3:-28 5:-9 6:54 9:-13
left1:count	2:-8 3:9 5:-10 6:15
left1:counted	0:-33 1:17 2:-23 3:-38 4:-12 5:-15 6:26 7:-49 8:-21 10:-36
left1:counts	4:-12 5:28 6:-12 9:-9
left1:covered	3:17 6:-16 8:12
left1:day	0:11 2:-15 4:-14 6:-8 8:-20 10:8
left1:dead	0:-21 2:-14 5:-20 6:41
left1:december	3:-17 6:-9 9:-24 10:24 11:-10
left1:detained	0:38 3:-29 4:-11 5:-8 6:-30 7:-11 8:-10 9:-23 10:-9 11:-20
left1:displaced	3:37 6:-24 9:-16
left1:documented	6:14
left1:down	0:-19 3:-24 4:13 5:-10 6:25 7:-32 8:-11 9:-11 10:-8
left1:driven	0:-8 3:19 4:-10 6:-17 7:-15 11:-18
left1:drove	5:-12 6:-24 9:14 11:-16
left1:eliminated	6:18
left1:evening	3:-12 6:-12 7:10 11:17
left1:exchanged	6:-12 8:24 10:-9
left1:expect	9:-15 11:16
left1:expects	3:12 9:-31 11:17
left1:find	4:-8 5:-16 6:-9 7:21
left1:first	4:-27 10:28
left1:for	0:-71 1:-25 2:-21 4:-53 5:-30 6:-29 7:39 8:42 11:-70
left1:forced	3:35 5:-18 6:-24
left1:found	0:-26 2:-20 3:8 4:-12 5:23 6:19 7:-28 8:-9 9:-10 10:-37 11:-12
left1:free	0:-33 2:-9 4:-38 6:-18 10:35
left1:freed	0:-14 4:-44 6:-15 8:15 10:16
left1:frees	0:-9 2:-14 4:-40 6:-10 8:30 10:-9
left1:friday	11:10
left1:from	1:10 2:-28 3:-18 4:-18 6:17 8:-28 10:-38
left1:further	0:-16 1:-10 2:-10 3:-20 4:-11 6:-13 9:33 10:-12 11:-32
left1:gave	0:-20 3:-11 6:37 9:-10 10:-8 11:-8
left1:go	0:-21 4:-20 5:-10 6:10 7:-8 10:25
left1:gone	3:-10 5:-8 6:21
left1:got	0:-11 2:-14 3:26 4:-24 5:-27 6:15 7:-13 8:-26 10:8
left1:had	0:-22 3:-31 7:-18 9:9 10:-23 11:10
left1:has	0:-39 1:-9 2:-27 3:-43 4:25 5:-10 6:-30 7:41 8:-16 9:25 11:-41
left1:have	0:-44 2:-25 5:11 7:11 8:-11 10:-45 11:-26
left1:held	1:-8 3:-28 6:-15 7:-8 9:24
left1:helped	3:-24 11:25
left1:his	5:20 6:-12 8:-11 10:-8
left1:hits	6:15 7:-10
left1:hold	0:-36 2:-9 3:-27 4:38 6:-19 7:-12 8:-11 9:17 10:-18 11:-15
left1:holding	0:-35 1:-8 2:-14 3:-11 4:52 5:-16 6:-41 7:-14 8:-9 10:-15
left1:holds	0:21 1:-8 2:-9 4:-14 5:-11 6:21 7:-29 8:-22 10:-18 11:-40
left1:home	0:-9 3:-13 4:-11 6:-11 9:-9 11:22
left1:hosting	3:8 11:-9
left1:hosts	3:-19 9:28 11:-12
left1:housed	3:29 6:-10 9:-14
left1:in	0:-38 1:-11 3:14 4:-17 6:-9 7:-21 8:-13 9:16 10:12 11:-45
left1:include	0:-15 3:-14 4:-25 6:-8 7:-8 10:22
left1:including	1:-9 2:14 5:9 7:-45 9:-30 11:-19
left1:injured	0:-12 3:-33 5:69 6:-51 7:-10
left1:injuring	5:42 6:-38
left1:into	2:-9 6:16
left1:is	0:9 1:-16 2:20 4:-58 5:-61 6:8 7:-20 8:8 10:-49 11:-37
left1:its	3:14
left1:january	9:-11 11:18
left1:june	4:13 6:12 10:-10
left1:just	0:-29 2:-15 4:30 5:-28 6:-39 9:19 10:-31 11:-30
left1:keeping	0:-15 2:-10 4:42 5:-10 6:-36 8:-11 9:-16 10:-8
left1:kept	5:21 6:-18 7:-13
left1:kill	0:-22 2:-25 4:-13 5:-8 6:63 7:-16 8:-9 10:-10
left1:killed	0:-66 1:-48 3:-92 4:-47 5:-70 6:115 7:-38 8:-19 9:-25 10:-23 11:-20
left1:killing	0:-37 1:-12 2:-28 3:-23 4:-24 5:-40 6:71 7:-19 10:-22
left1:kills	5:-37 6:65 7:-31
left1:laid	5:29 6:-22 7:-8
left1:last	0:-17 2:-15 3:-13 4:35 5:-15 6:-18 7:21 8:-9 10:-22
left1:later	0:11
left1:leave	7:9
left1:leaves	0:-27 2:-17 3:-18 4:36 5:-20 6:-12 7:19 8:-28 9:-9 10:-37 11:-9
left1:leaving	3:28 9:-28
left1:left	0:-28 2:-30 3:-28 4:32 5:-19 6:20 7:21 8:-17 9:-17 10:-23 11:-26
left1:let	0:-24 2:-13 3:-16 4:-37 6:-17 8:14 10:15 11:20
left1:lists	2:14 3:-16 4:-38 5:-27 6:-10 7:40 8:-10 9:-30 11:-11
left1:live	3:23 6:-11 9:-17 11:-12
left1:logged	1:16 3:-9 6:-18
left1:lost	0:-29 1:-10 2:-24 3:-23 4:-22 5:-46 6:89 7:-38 9:-8 10:-11
left1:made	0:-19 2:-12 3:14 4:-27 5:-9 6:21 7:-20 9:-14 10:-15
left1:makes	3:15 5:-8 6:19 7:-9 9:-16 10:11
left1:march	4:-14 5:-8 6:-11 10:13
left1:met	0:-13 2:-10 4:26 5:-25 6:-30 7:-16 8:-8 9:18 10:-17 11:-25
left1:month	3:15
left1:mourns	3:-14 5:-13 6:27 7:-21
left1:move	9:11 11:-14
left1:moved	0:-17 3:-13 4:41 5:-12 6:-14 8:-8 9:-16 10:-30 11:-9
left1:named	7:13
left1:not	0:51 2:-28 5:-10 6:-45 7:-21 10:-12
left1:november	0:18 5:-17 6:-10 8:-15 11:-10
left1:now	0:-10 4:-25 5:-15 6:-22 7:13 8:-12 9:-16 10:23 11:-19
left1:number	3:14 5:25 6:-27 9:-22 11:-18
left1:numbered	6:-11 11:18
left1:of	0:34 1:-73 2:31 3:-20 4:-12 5:-37 8:-20 9:-21 10:-58 11:-22
left1:off	0:18 3:9 4:-9 6:17 7:-15 9:-28 10:-18 11:-20
left1:on	2:-9 4:-11 5:17 6:16 7:-8 10:-9
left1:only	0:-33 2:-27 3:-38 4:-36 5:14 6:21 7:-19 8:-16 10:24
left1:or	3:21 9:-18 11:-9
left1:other	0:-43 1:-15 3:-33 5:14 6:-14 7:20 8:-12 9:-21 11:-28
left1:out	0:-22 2:-9 3:28 4:-28 5:-25 6:21 7:-30 8:-10 9:-14 10:-37 11:-12
left1:over	0:-25 4:-50 6:32 7:-14 8:-8 10:14
left1:pass	3:-22 6:17 9:24 10:-8 11:-24
left1:passed	1:-9 3:12 7:-10 11:-19
left1:put	0:-43 1:-8 4:-50 5:-32 6:11 7:-21 8:-10 9:20 10:20
left1:reach	0:-12 2:-9 6:20 7:-9
left1:reached	4:-13 5:-20 6:24 7:-18 9:-9 11:9
left1:reaches	3:-15 5:-14 6:22 7:-12
left1:received	0:-22 1:-9 2:-34 3:10 4:-14 5:29 6:-12 8:-35 9:-24 10:13
left1:recorded	0:15 1:24 3:-15 4:-12 5:27 6:-43 10:-18 11:-14
left1:recovered	0:-8 6:21 10:-11
left1:registered	0:-11 1:-12 2:-8 4:-8 5:-29 7:12 9:-17 11:14
left1:release	0:-19 4:-24 8:17 10:9
left1:released	0:-25 2:-8 4:-28 6:-10 8:35
left1:remaining	0:-32 1:-10 2:-20 4:8 6:-14 7:22 8:18 9:-11 10:-20 11:-25
left1:reported	0:19 4:-13 5:-23 6:18 8:-20 10:-24
left1:reports	0:-10 5:15 6:8 7:-8
left1:rescued	6:-11 10:14
left1:s	2:-15 4:-12 5:30 6:-30 10:-23
left1:said	1:-16 3:18 4:-29 5:23 6:-53 8:10 9:-12
left1:saw	0:-21 2:-23 4:-29 5:24 6:18 10:-17
left1:say	0:-12 2:-12 3:-26 4:-19 6:42 10:-9 11:-28
left1:says	0:-39 1:-36 2:-43 5:11 6:-10 7:-8 9:22 11:-65
left1:see	0:-8 4:17 8:8 9:-10 10:-22
left1:seen	0:8 3:-11 4:25 5:-18 6:18 7:-21 8:-11 10:-29
left1:seize	0:22 4:-9 10:-8
left1:seized	0:46 4:-13 6:-20 8:-24 10:-15
left1:sent	3:18 6:-34 7:-16 8:16 9:-15 11:16
left1:shelter	3:25 4:-10 5:-13 6:-11 7:-10 9:10 11:-35
left1:shelters	3:-12 9:12
left1:shot	0:-15 5:-10 6:24
left1:show	0:8 2:29 4:-27 5:-12 6:-33 7:-9 10:-13
left1:showed	2:-16 4:35 5:-10 6:-23 8:-13 10:-18
left1:so	0:-9 2:-8 4:47 5:-17 6:-30 7:-32 10:-10 11:-21
left1:sunday	3:-16 9:14
left1:swap	8:10
left1:take	0:13 3:-8 4:-15 6:-13 8:19 10:-19
left1:taken	0:42 3:13 4:-14 5:-10 6:-36 8:-8 10:-10
left1:taking	0:15 4:-8
left1:that	0:-15 1:-55 2:22 3:-9 5:-32 6:-14 7:21 10:-27 11:-14
left1:the	0:25 1:-16 2:9 3:-65 5:-17 6:-27 7:-27 8:-28 10:11 11:-20
left1:their	4:-18 5:-13
left1:them	0:15 1:-13 2:-27 3:-10 8:12 9:-9 10:-25 11:-13
left1:then	0:-26 2:-14 4:-44 6:10 7:30 9:-11 10:-10
left1:those	0:-10 2:-25 4:29 5:-19 6:-22 7:-12 10:-16
left1:to	0:-69 1:35 2:11 3:11 5:-66 6:-12 7:-45 10:-55
left1:today	2:-25 3:-25 4:25 7:-22 9:25 10:-10
left1:toll	3:-15 6:31
left1:took	0:25 1:-17 2:15 3:-13 4:-65 5:-8 6:23 7:-34 8:-27 9:-51 10:-56 11:16
left1:treated	3:-11 5:40 6:-30 9:-10
left1:treating	3:-17 5:25
left1:up	0:-14 2:-31 3:18 4:-21 5:-23 6:26 7:-15 8:-9 9:-19 10:25 11:-24
left1:uprooted	3:42 6:-11 9:-37
left1:us	0:-34 2:20 3:-13 4:-37 5:8 7:-26 8:-21 9:-19
left1:verified	6:13
left1:was	1:13 2:-25 3:23 4:38 5:-19 6:-35 7:-19 8:14 9:-58 10:-75 11:-24
left1:week	0:-41 2:-20 3:-10 4:-27 5:-21 6:16 7:-10 8:-27 9:-26 10:9 11:24
left1:were	1:-26 2:-76 3:23 4:21 5:-57 6:-15 9:-31 10:-11
left1:when	3:21 4:-17 5:-40 6:15 7:-35 8:20 10:-27 11:-18
left1:where	0:-42 2:-14 3:43 4:21 5:-9 6:33 7:-43 9:-45 10:-9 11:-27
left1:which	0:-18 1:-13 2:-27 3:-14 4:13 5:-14 6:25 7:-21 10:-16
left1:while	0:-9 5:-13 6:-24 7:10 10:19
left1:whom	0:-59 1:-20 2:16 4:-24 5:-32 6:17 7:-31 8:-21 10:26 11:16
left1:with	0:41 1:-22 2:-11 4:-15 5:-44 6:-38 7:35 8:-70 9:-16 10:-12
left1:wounded	5:62 6:-56
left1:wounding	5:46 6:-59 7:-9
left1:year	0:25 3:-14 4:-24 5:-9 6:14 7:-16 8:-8 9:-8 10:12 11:-15
left1:|	0:-43 1:-33 4:-19 5:19 7:-15 8:-13 9:-8 10:-16
left1:—	0:-12 3:10 4:-13 5:-43 6:32 7:10 8:14 11:-12
left1:•	0:-27 1:-14 2:-10 3:14 4:16 5:-12 6:16 7:17 9:-48 10:-19
left1:▪	3:11 9:-11
left2:	2:-19 3:44 4:-19 5:10 6:-40 7:-23 8:-8 9:-27 11:-38
left2:"	2:-8 3:-23 4:38 7:-29 8:-18 9:-17 10:-42 11:-13
left2:#	1:-51 2:-43 3:-47 4:-55 5:40 6:-18 7:32 8:9 9:-20 11:-69
left2:(	5:-17 6:16
left2:)	0:-51 2:-13 4:-53 5:14 6:9 7:-26 9:-22 10:52 11:-21
left2:,	0:-42 1:-73 2:-26 3:-26 5:-8 8:12
left2:-	6:18 7:-15
left2::	2:-28 3:-31 5:10 6:14 8:-23 9:-16 10:-37 11:19
left2:;	0:18 2:-32 3:39 4:-32 6:-24 7:10 8:-14 9:-24 10:22 11:-41
left2:a	1:11 2:-20 3:-18 4:-28 5:-9 6:-8 8:-12 9:27 10:-16 11:-39
left2:abroad	3:17 5:19 6:-27 11:-24
left2:account	0:-21 2:-8 3:-15 4:-40 5:-15 7:29 8:-37 9:-9 10:21 11:-9
left2:accounted	0:-25 2:-16 3:19 4:-32 5:16 6:42 7:-19 8:-25 9:-37 10:-29 11:-32
left2:accounts	6:11
left2:added	3:-11 5:19 7:-8 9:11
left2:adding	2:-28 4:23 5:16 6:-18 7:-18 10:-17
left2:adds	0:13 2:13 3:11 4:-14 6:-15
left2:administration	3:23 6:17 9:-19 11:-14
left2:admitted	2:-12 5:-19 6:26
left2:afp	5:-10 6:21
left2:after	3:14
left2:again	0:-11 3:-9 4:-16 5:-15 6:-18 10:23
left2:agency	6:13
left2:ago	2:15
left2:aleppo	3:10 9:-10 11:10
left2:alive	0:-27 2:28 4:-8 5:8 6:-25 7:-10 10:-19
left2:all	3:19 8:-9 9:-11 10:26 11:-34
left2:alone	0:-14 1:22 2:-9 4:-13 5:-26 7:9 8:-15 9:-22
left2:along	0:24 2:-21 4:-11 6:-32 8:-29 10:26
left2:already	3:19 4:-27 6:-17 7:-14 9:9 11:-15
left2:also	0:-16 1:-10 2:-17 3:-25 4:11 6:17 8:-8 9:22 11:-9
left2:ambulances	6:11
left2:among	0:17 1:-12 2:-25 3:-10 5:-20 6:-8 8:11 9:-9 11:-11
left2:an	3:19 9:-9
left2:and	0:26 1:-54 2:-31 3:31 4:-8 5:21 6:-72 7:35 8:-29 9:-41 10:8 11:-16
left2:april	6:20 7:-20 8:-11 10:15
left2:are	0:-9 3:14 5:-21 6:18 8:-13 9:-22 10:-11
left2:area	0:-8 2:-15 4:11 6:24 10:-13
left2:army	0:-18 2:-23 4:-20 6:30 10:12
left2:arrested	0:-20 5:-9 6:13 10:20
left2:arrived	0:20 6:-11
left2:as	5:10 6:14 7:-10
left2:at	3:-25 5:15 6:-12 9:25
left2:attack	0:-10 4:-8 6:21
left2:august	0:-15 3:20 5:-15 6:16 10:-12
left2:authorities	0:25 3:-16 4:-10 5:-12 6:-9 7:-11 8:-9 9:-20
left2:average	3:-13 11:13
left2:away	0:-21 2:-13 4:-13 5:17 6:-13 10:21
left2:azerbaijan	4:-9 8:21 10:-19
left2:back	0:-17 2:31 4:-15 6:-23
left2:bangladesh	3:-10 5:-8 6:-20 9:28
left2:base	0:27 3:-22 6:-22 10:-9
left2:before	0:-9 3:11 4:15 6:-15 7:-17 8:-13 10:-16
left2:began	0:-14 4:-18 5:-8 8:-14 10:-13 11:24
left2:bekaa	5:-20 6:23
left2:board	4:-9 8:15
left2:boat	3:8 5:-14 6:10 7:-10
left2:bodies	0:-22 1:-8 2:24 4:-46 5:13 6:12 8:-25 10:-35
left2:body	0:30 2:-32 4:-31 6:23
left2:bogota	4:-15 10:15
left2:border	3:-13 5:-10 6:-8 9:20
left2:bringing	0:-13 4:26 6:-9 9:-11
left2:brings	4:-9 5:9 8:-12 10:-20 11:17
left2:brought	0:-18 2:-8 3:-13 4:-24 6:26 7:-21 8:-14 11:-12
left2:burns	3:17 5:-16
left2:buses	0:-10 3:-31 4:10 11:31
left2:but	0:-15 3:18 4:-10 5:-9 6:-17 7:22 9:-9
left2:by	3:-27 5:-12 6:-8 7:-13 9:8 11:24
left2:came	3:14 4:19 5:-15 7:-8 9:-20 10:-18
left2:camp	5:-14 6:14 7:-8 10:17 11:-10
left2:camps	3:-11 9:13 11:-8
left2:can	6:8
left2:captives	0:-9 2:14 3:-8 4:-16 6:-8 7:-8 8:17 9:-9 10:-15
left2:captivity	0:-11 2:-44 6:39 8:-15 10:-31
left2:care	5:-16 6:21 8:-17 10:19
left2:carried	4:-23 7:-16 8:-23 9:20 10:-25 11:-24
left2:cases	6:19
left2:centers	3:8
left2:centres	3:26 6:-17 7:-9 9:-8 11:-12
left2:children	0:32 2:-12 4:-8 5:-64 6:36 7:-42 8:-10 9:-26 10:-33 11:9
left2:cholera	6:9
left2:city	0:-15 6:8 10:14
left2:civilians	3:-29 4:30 5:-19 6:19 7:-24 8:-11 9:-12
left2:claimed	6:17
left2:claims	5:-11 6:-8 11:21
left2:climbed	6:31 7:-21
left2:climbs	6:19 7:-12
left2:come	1:27 3:-10 6:-24 9:-14
left2:commissioner	4:-15 6:12 8:-17 10:17
left2:committee	6:14
left2:compared	0:-15 3:-34 6:-39 11:24
left2:condition	5:18 6:-13
left2:confirmed	6:11
left2:confirms	0:-24 2:-18 4:-19 5:-23 6:17 8:-29 9:-18 10:38
left2:congo	3:-21 9:26 11:-20
left2:cost	0:-10 3:-16 4:-16 5:-18 6:33 9:-10
left2:could	0:15 1:-9 2:-22 3:-32 4:-27 5:-23 6:33 9:-25 10:-14 11:-28
left2:council	2:-8 3:14 5:-16 6:19
left2:count	0:-10 3:-25 4:-16 5:-23 6:49 7:-32
left2:countries	3:-8 6:25 7:-8 11:-9
left2:country	4:-11 6:-20 9:9 11:-21
left2:court	4:-9 10:-17 11:20
left2:crescent	6:10
left2:crew	0:8 2:-11 6:-8 10:-15
left2:crews	5:-17 6:19
left2:cross	2:-19 6:10 9:-8 10:22
left2:cut	3:26 9:-26 11:-18
left2:dawn	5:14
left2:day	0:-33 2:-12 5:-9 6:24 7:-22 8:10 9:-27 10:-38 11:11
left2:days	0:11
left2:dead	0:-29 1:-20 2:-59 3:-30 4:-47 5:55 6:-18 7:8 8:-19 9:-36 11:-26
left2:death	5:15
left2:deaths	0:-25 2:-21 3:-28 4:-9 5:17 6:22 7:-12 8:-11 10:-11 11:-13
left2:december	3:-28 5:10 11:17
left2:defence	7:10
left2:denied	2:14 4:-13
left2:destroyed	0:-18 3:-11 4:-18 6:24 10:-8
left2:died	0:9 1:-15 2:16 3:-14 4:-8 6:-27 7:29 10:-24
left2:displaced	3:-12 9:19
left2:district	2:-13 4:17 5:-10 6:11
left2:doctors	0:-13 4:22 5:-11 6:-22
left2:door	9:14
left2:down	0:-9 1:-8 3:29 4:24 5:-18 6:-33 8:-25 9:-36 10:-20 11:-25
left2:drivers	0:-11 6:23
left2:drone	5:19 6:-14
left2:drove	3:15 5:-13 6:-10
left2:drowned	5:-11 6:-12 7:14
left2:dug	0:-8 3:-13 4:-12 5:-9 6:24 7:-9 10:-16
left2:earlier	6:15
left2:eight	2:-8 3:-17 4:-15 5:18 10:-18
left2:eliminated	6:16
left2:estimates	3:17 4:23 5:13 6:-16 7:-23 9:-19 10:-22 11:-8
left2:evening	5:-13 6:-11 10:19
left2:example	5:13 7:-16
left2:fallen	0:12 3:24 6:-27 7:-10 9:-14 11:-13
left2:families	3:10 6:30 8:-26 9:-9 10:-31 11:-8
left2:far	3:-12 5:-14 6:17 7:-8 8:-9 9:11
left2:fatalities	0:-14 5:20
left2:february	0:-10 2:-15 3:16 5:-22 9:-21 10:-9 11:22
left2:fell	3:-10 5:19 6:-10 9:-8 11:10
left2:fighters	0:32 3:-23 6:-15 10:-18 11:-20
left2:figure	0:39 1:20 2:-46 4:-52 5:-49 6:-51 7:23 8:16 10:-37
left2:figures	0:15 10:-9
left2:filipinos	0:14 6:-11 8:-10 10:-15
left2:fire	3:16 6:11 9:-15
left2:firefighters	4:-8 5:35 6:-34 7:-14
left2:first	0:-20 4:17 5:-22 6:-11 7:-14 8:13 10:-17
left2:five	3:9 4:9 5:-18 10:-8
left2:flats	3:14 5:-8
left2:flights	0:-13 3:-8 4:-11 5:-28 6:27 7:-9 8:19 10:-14
left2:floods	6:15
left2:followed	3:12 6:11 9:-15 11:-12
left2:for	0:-13 2:-18 3:9 4:22 8:-34 9:15 10:-20
left2:force	10:10
left2:found	2:-11 6:34 7:-18 11:9
left2:four	0:25 2:-11 4:11 5:-16 6:30 10:-38 11:-13
left2:freed	0:-8 4:8 7:26 8:-9 10:-27
left2:friday	0:23 3:-31 4:-13 5:33 6:-26 7:-19 8:-8 10:-16
left2:from	3:-12 4:-9 6:-13 8:-19 9:-40 10:21 11:30
left2:gang	10:11
left2:gave	0:16 2:-16 4:-11 6:-18 10:15
left2:gaza	0:-21 2:9 6:10 8:18 10:-10
left2:girl	7:9
left2:girls	0:-12 3:-17 6:-9 7:12 9:-10 10:14 11:16
left2:given	5:11
left2:go	0:-21 2:13 4:-12 6:-8 8:-13 10:14
left2:goma	0:-25 3:-24 5:19 6:23 9:-13 11:-9
left2:got	2:-8 8:-21 9:-11 10:10 11:12
left2:government	6:22
left2:group	0:30 2:8 3:-9 4:-47 6:-32 9:-11 10:-24 11:10
left2:gunmen	2:-14 3:-12 4:-35 5:-8 7:-11 8:-16 10:32
left2:had	0:18 3:-25 4:8 5:-15 7:-51 8:-10 10:-20
left2:half	3:-25 6:-10 11:27
left2:hall	3:16 6:-11
left2:hamas	0:27 6:-25 8:-16 10:11
left2:hand	0:-19 2:12 4:-23 8:8
left2:handed	2:-20 3:-9 4:-37 6:49 7:-32 8:-8 10:-10 11:-17
left2:hands	10:10
left2:has	2:-54 4:-74 5:29 6:19 7:-26 9:-23 10:-9 11:-9
left2:have	1:13 2:-47 3:-11 4:-12 6:28 7:-26 8:-12 10:-23 11:-62
left2:having	0:33 4:-24 6:-9 8:10 10:-25 11:-27
left2:he	0:17 1:-14 2:35 3:-15 4:-46 6:-26 7:-23 8:29 9:-34 10:-43
left2:held	4:13 10:-11
left2:helicopters	3:10
left2:here	5:-18 6:28 7:-13 10:-10
left2:him	6:-20 7:20
left2:his	2:16 6:-14 8:-8
left2:hit	5:-8 6:17
left2:home	0:-8 2:-8 3:-48 4:21 5:-15 6:-35 7:-15 8:-11 9:16 10:-18 11:31
left2:homes	5:-14 9:33 11:-28
left2:hospital	0:-26 2:-12 3:-13 4:-25 5:16 6:12 7:-18 8:-11 10:-29
left2:hospitals	0:-9 5:33 6:-30
left2:hostages	0:-9 3:-14 4:17 6:-16 8:19 10:-44
left2:hours	2:-8 4:-9 6:12 10:-9 11:8
left2:houses	3:-10 5:-8 6:19 9:-10
left2:houthis	0:38 3:-11 4:-17 6:-20 7:-11 8:-18
left2:hurt	3:14 6:-23 7:21 10:-10
left2:husband	0:-8 5:-32 6:34 7:-9
left2:i	0:-57 2:-43 4:-34 6:40 7:10 8:-19 9:-25 10:-50 11:-18
left2:identified	2:18 6:-12
left2:in	0:-26 1:-23 2:-51 3:-20 8:-18 9:-48 10:25 11:31
left2:india	0:-11 4:-14 5:-9 8:-8 10:18
left2:indians	0:18 2:-12 4:-33 5:-19 6:-9 8:-12 10:15
left2:indonesia	6:16 7:-10
left2:inhabitants	0:-8 3:28 4:-14 5:-12 9:-28
left2:injured	3:-25 4:-8 5:11 6:-67 7:37 8:-9 10:-10
left2:injuries	6:8
left2:injury	0:-13 5:48 6:-45
left2:institute	5:-30 6:30
left2:iom	0:-9 1:11 3:-17 5:-11 7:-25 8:-9 9:-17 11:17
left2:iran	4:-27 5:13 6:-15 10:26
left2:iraq	3:-21 11:22
left2:is	0:-34 1:-11 2:-13 3:-31 4:23 5:-8 6:-39 7:30 8:-20 10:9 11:-17
left2:israel	0:-17 2:18 4:-8 6:11 7:-21 8:10 10:-13
left2:it	1:-45 2:-19 3:47 4:44 5:-43 6:-33 7:-12 8:-46 10:-54 11:-56
left2:itself	3:-12 4:18 7:-11
left2:january	0:-10 4:-8 6:23 11:-9
left2:jihadists	4:-9 10:9
left2:july	3:-30 11:28
left2:june	0:-8 4:-14 5:15 9:-16 10:23 11:-15
left2:killed	0:13 1:-8 2:-25 3:-8 4:-14 5:25 6:-20 7:-18
left2:killing	0:-21 3:-8 5:-8 6:43
left2:know	0:-8 2:25 4:19 6:-19 7:-14 8:-28
left2:kyiv	2:-21 3:-15 4:10 5:-10 6:18 9:-11 10:14 11:-9
left2:last	0:-18 1:24 2:-10 3:-25 4:-36 5:-16 7:-17 8:-15 9:-20 10:-14 11:28
left2:late	5:-28 6:28
left2:law	5:-16 6:26 7:-12 10:-15
left2:leaders	6:16
left2:lebanon	3:-14 5:-18 6:16 9:11
left2:led	0:18 6:-18
left2:left	0:15 3:8 4:-21 6:-24 9:-19 11:-13
left2:let	0:-24 4:-20 10:24
left2:life	2:-10 6:17 8:13 10:-14
left2:list	0:-24 6:9 7:24 8:-23 10:-12 11:-16
left2:live	3:9 4:-15 8:-17 10:20
left2:lives	3:26 5:15 6:-25 7:-10 9:-14 11:-8
left2:looking	4:-12 6:-10 7:16
left2:loss	5:-19 6:31
left2:losses	2:-20 6:28
left2:lost	0:-27 4:-8 5:-13 6:25 7:15
left2:make	6:19 7:-9
left2:mali	4:17 10:-14
left2:man	5:-14 6:26 7:-9
left2:march	0:-34 2:-16 4:19 5:-8 8:-18
left2:martyrdom	5:-10 6:17
left2:martyred	4:9
left2:martyrs	5:31 6:-18 7:-12
left2:may	0:18 2:-9 3:15 4:-13 5:-9 6:20 7:-13 8:-13 9:-22 11:-35
left2:media	0:-15 5:-24 6:34 7:-10 10:-8
left2:men	2:-31 3:-19 4:-31 5:-36 6:9 7:-23 8:-27 9:24 10:15
left2:metres	7:8
left2:militants	0:23 2:-9 4:-15 8:-25 10:-9
left2:military	6:8
left2:million	0:-8 3:-9 4:18 9:11 10:-18
left2:mine	6:28 7:-25
left2:minister	0:-13 4:-19 6:25
left2:ministry	1:-9 3:19 5:-37 6:16 9:10 11:-23
left2:minutes	5:-8 6:14
left2:missing	1:-11 3:10 5:18 6:-71 7:30 10:-9 11:-11
left2:mission	0:-9 3:15 6:14 7:-15
left2:monday	4:-11 5:-28 6:-13 7:21 9:21 11:-11
left2:month	3:25 4:-8 6:14 7:-15 9:-22 11:-10
left2:more	3:11 5:13 6:-14
left2:morning	3:-15 5:-16 6:24 7:-14 11:14
left2:mother	0:25 2:-8 4:-13 5:-8 6:-8 10:-24
left2:moved	3:-24 6:25
left2:my	2:18 3:27 6:-20 9:-16 11:-23
left2:name	0:-11 3:-8 4:-12 5:-16 6:42 7:-27 8:-9 9:-13
left2:names	0:-22 4:37 6:-14 8:-24 10:-18
left2:nations	0:-19 3:17 4:21 9:-16 10:-12
left2:navy	5:-8 6:10
left2:network	6:14
left2:niger	0:8
left2:nigeria	0:10
left2:night	0:-9 3:-25 4:-17 5:-8 6:-14 7:16 8:-16 11:18
left2:nine	5:-30 6:33 7:-10
left2:noon	0:-10 4:-11 5:26 6:-23 10:-18
left2:november	3:9 5:-17 6:21 9:-21 11:10
left2:now	1:-13 2:-14 6:19 7:-10 10:-8 11:-16
left2:number	0:-13 1:-19 2:-19 4:33 5:-36 6:-19 7:-9 9:9 10:-14 11:-26
left2:october	0:-25 2:16 4:-22 7:-9 8:-13 9:-13 10:9 11:-16
left2:of	0:38 1:-15 2:29 3:-24 5:-30 6:-19 7:-10 8:-24 10:-56
left2:off	0:29 3:-13 4:-12 5:-25 6:-21 7:19 10:-12
left2:office	0:-14 3:22 4:-15 6:10 8:21 9:-22 10:-21
left2:officers	4:-9 8:-13 10:16
left2:offices	6:-15 8:21 10:-8
left2:officials	3:-18 5:13 6:-15 9:18
left2:on	0:-10 2:-15 3:13 4:-31 5:33 6:-23 7:-17 8:-17 9:11 10:-36 11:9
left2:one	3:-17 4:-19 5:27 6:-16 9:-14 11:21
left2:operated	5:24 6:-19
left2:other	0:-13 6:-25 10:28
left2:others	0:-12 2:-22 4:15 5:-16 6:11 7:-23 10:-27
left2:our	0:-17 4:-20 5:-9 6:25
left2:out	0:22 3:11 4:-12 5:-17 7:-12 8:24 9:16 10:-26 11:-38
left2:own	5:18 6:-16
left2:pakistan	10:10
left2:partners	0:15 3:-10 11:-8
left2:passengers	6:8 10:8
left2:peak	3:9 9:-19 11:15
left2:people	2:-8 3:26 4:14 5:-50 6:-12 7:15 8:-29 10:-51 11:-37
left2:percent	3:-10 6:15
left2:period	5:18 6:-16
left2:persons	0:-15 3:11 4:18 9:-10
left2:pm	3:-18 5:39 6:-34 7:-17
left2:police	0:-25 3:-8 4:17 5:29 7:-9 8:-9 10:-32
left2:population	3:-19 6:23 7:-10 9:-10
left2:prison	2:-16 6:17 8:-14 10:14
left2:prisoners	5:-24 6:26 8:13 10:-15
left2:province	6:9
left2:pulled	3:-18 4:-12 5:-22 6:32 7:-20 10:-22
left2:pupils	0:24 4:-13 5:-17 6:20 10:-14
left2:put	0:-8 6:-27 7:31
left2:rain	6:14
left2:ran	2:-9 6:15
left2:rebels	6:12
left2:received	5:-13 10:20
left2:recorded	5:-9 6:13
left2:recovered	0:-11 3:-20 4:-15 5:-14 6:30 8:-14 10:-23 11:-16
left2:region	0:-17 4:14 5:10 6:-10
left2:regrettably	5:-9 6:17
left2:relatives	6:34 7:-32
left2:release	0:-18 2:-12 6:-23 10:10
left2:remain	2:29 4:-27 5:-14 7:-8 8:-17 10:-11
left2:remains	0:-23 1:-10 2:43 3:-12 4:-41 5:-12 6:50 7:-28 8:-41 9:-9 10:-47 11:-8
left2:report	0:-28 4:-20 5:-15 6:36 7:-28 8:-11 9:-9 10:-12
left2:reported	3:13 6:11 9:-10
left2:reporter	0:-11 5:16
left2:reporters	0:-11 2:-9 4:-9 6:-20 7:-8 8:15
left2:reports	0:-10 3:-14 6:-16 8:-10 10:24 11:-13
left2:rest	0:16 2:26 4:-35 5:-19 6:-41 8:-13 10:14
left2:return	0:-38 2:-36 3:-11 4:18 5:-17 6:-42 7:-19 8:30 9:-11 10:-12 11:-24
left2:returned	8:10
left2:rights	3:-15 4:-8 6:16 7:17 9:-23 11:-13
left2:risen	1:22 3:-14 6:-30 7:-9 9:20 11:-10
left2:rises	5:-8 6:36 7:-23
left2:road	5:9
left2:rose	5:-9 6:17
left2:s	0:-13 2:-10 8:-26 10:28 11:-22
left2:said	0:-32 2:-11 3:11 5:22 6:-13 8:-18 9:-15 10:27 11:-16
left2:same	0:14 3:27 8:-8 10:-17 11:-10
left2:saturday	0:-9 3:-14 6:-16 8:25 10:-12
left2:saudis	4:-8 8:14 10:-13
left2:say	3:28 4:-13 5:-29 6:14 7:-25 9:-27 10:-14 11:18
left2:says	3:22 4:-47 5:-22 6:-15 7:-25 9:-25 11:23
left2:school	5:20 6:-23
left2:schools	11:10
left2:second	0:-11 7:-11 8:-8 10:17
left2:sent	8:27 9:-9 10:-26 11:9
left2:september	2:-8 4:17 5:-8 6:14 8:-14 9:10 10:-21 11:-19
left2:service	3:-26 4:-21 5:11 6:-17 7:-9 9:26
left2:servicemen	5:-12 6:13 8:24 10:-23
left2:set	6:-8 8:-10 10:27
left2:seven	5:-9 7:8
left2:she	0:-16 4:-21 5:-11 6:20 7:-19 10:19
left2:shelter	3:26 4:-8 5:-16 6:-20 7:-8
left2:shelters	6:-9 9:10 11:-12
left2:shot	0:-12 2:-12 6:27
left2:show	6:17
left2:side	3:-10 4:-23 9:12 10:20
left2:sides	6:-11 8:14
left2:signed	2:24 3:19 4:-14 6:-33 7:-11 11:-9
left2:since	3:-10 5:15 6:-10 9:-12 11:11
left2:site	3:-9 5:-8 6:31
left2:sites	3:22 9:-29 11:20
left2:six	6:18
left2:so	0:-23 2:-20 3:11 4:-54 5:27 6:-29 7:31 8:21 9:-19 10:-38 11:-17
left2:soldiers	0:-16 2:-9 4:-31 5:-17 6:30 7:-24 10:13
left2:somalia	4:20 10:-13
left2:south	3:21 4:-22 5:-16 6:15 8:26 9:-18 10:-24 11:-9
left2:speak	1:-13 5:-11 6:23
left2:speaks	0:16 2:-20 3:21 4:-9 5:-20 6:-41 8:-11 10:-15 11:-27
left2:spoke	5:-28 7:9 8:20 10:-25 11:13
left2:spoken	0:-9 3:-20 4:-14 5:-27 6:33 7:-21 9:-22 10:-9 11:23
left2:spot	5:-14 6:17
left2:staff	6:9
left2:stands	0:-17 2:-8 3:18 4:27 5:-10 6:9 7:-12 9:-15 10:-14
left2:state	4:15 5:-9 7:8 10:-14
left2:statement	0:-8 3:-14 4:20 5:-18 6:13 7:-28 9:-13
left2:states	3:-10 9:11
left2:still	0:-12 2:-12 3:-22 4:36 6:-13 7:-17 8:-16 9:15 10:-27 11:-14
left2:stood	5:-27 6:27 7:-8 9:-9
left2:street	0:42 3:-18 4:-24 6:-37 7:-17 8:-10 10:-11 11:-9
left2:strikes	2:-9 3:11 4:-8 6:12 9:-8
left2:sunday	0:-12 2:-9 4:-13 5:-12 7:10 8:-15 10:16
left2:surgery	2:-10 5:-38 6:40 7:-19
left2:survivors	3:32 5:18 6:-17 7:-14 11:-32
left2:syria	3:-8 8:9 9:-10 10:-9 11:13
left2:taken	1:-11 2:-32 3:-12 4:-32 7:-27 8:-27 9:10
left2:tally	11:-8
left2:team	5:-9 6:14
left2:teams	0:-18 1:15 3:-26 5:23 6:-16 7:-9 8:-13 9:-16 10:10 11:9
left2:ten	5:-20 6:21 7:-9
left2:thailand	0:-14 4:-33 8:32 10:-18
left2:that	0:-23 1:21 2:-50 3:-15 4:24 5:-77 6:-18 7:30 10:-15 11:-40
left2:the	0:-24 1:-35 2:-25 3:-47 4:17 5:8 6:-31 7:35 9:-11 11:-57
left2:them	0:-38 2:16 3:-28 4:15 5:-18 6:-17 7:-34 10:15 11:-8
left2:then	3:14 6:-10
left2:there	0:28 1:-26 2:-68 3:26 4:13 5:-33 6:-61 7:21 8:-41 9:-55 10:-36 11:13
left2:these	0:-22 2:-10 3:14 5:-22 6:-20 7:-12 9:-27 10:8 11:18
left2:they	0:39 1:-12 2:24 3:-20 6:-41 7:-37 8:-21 9:-29 11:-40
left2:this	0:-10 1:-25 4:-12 5:-9 6:30 7:-13 10:22
left2:those	0:-14 2:-36 5:14 6:16 7:-9 8:21 10:-23 11:-11
left2:three	5:11 7:-13
left2:thursday	0:17 3:-8 4:-11 9:-21 10:-22 11:22
left2:time	0:-12 4:23 5:-14 7:-16
left2:to	0:-60 1:10 2:11 4:12 5:-16 6:14 7:-42 8:22 10:-31 11:-23
left2:today	3:26 4:-10 5:-14 6:-24 11:-10
left2:together	0:29 2:17 3:-11 5:-12 6:-35 7:-15 8:-33 10:-8
left2:told	2:-30 3:-16 4:9 5:20 6:10 7:-33 8:-12 9:-24 10:-40 11:-17
left2:toll	3:-10 4:-8 5:-34 6:53 7:-26
left2:took	0:24 3:13 4:-20 6:-36 9:15 10:-8 11:-21
left2:total	0:-8 9:14 11:-22
left2:town	3:-11 5:-8 6:21 9:-17 11:-8
left2:traded	8:8
left2:treatment	5:14
left2:troops	2:14 4:-10
left2:truce	2:23 3:-26 6:-30 9:-14 10:-8 11:26
left2:tuesday	0:-19 4:-30 6:11 10:32
left2:turn	8:14 10:-9
left2:turned	8:-11 10:12
left2:two	0:-8 3:-9 6:17 7:-20 8:-10
left2:ukraine	8:16 10:-10
left2:unhcr	3:-14 7:-8 11:23
left2:up	0:18 1:15 2:-15 3:-34 4:-13 5:-31 6:30 7:-33 8:10 9:-18 10:-31 11:-10
left2:us	0:-28 2:26 3:-27 4:23 5:9 6:-18 7:-37 8:-13 9:-15 10:-26 11:-15
left2:ve	0:-9 3:17 5:-30 6:-29 7:-8 9:-8 10:-17 11:24
left2:victims	3:12 5:-9 6:28 9:-10
left2:villages	3:19 6:-26 7:-9 10:-8
left2:volunteers	0:-8 3:17
left2:wall	3:-9 5:-17 7:19
left2:war	1:17 6:-12
left2:was	0:17 1:-12 2:-30 3:-14 4:17 5:-35 6:-46 7:-39 8:-13 9:-27 10:17 11:26
left2:way	0:-9 3:-13 4:-15 8:22 9:-9 10:-20 11:17
left2:we	0:-10 1:-8 3:-58 4:20 5:13 6:-8 7:-62 8:-33 9:14 10:-42 11:-9
left2:week	0:-22 2:-16 3:23 4:-20 5:-15 6:22 8:-19 9:-30 10:12 11:8
left2:went	3:-8 6:-9 11:15
left2:were	0:8 1:-11 2:-25 4:25 5:-17 6:-41 7:-15 8:8 10:-20
left2:which	0:-9 1:15 3:-8 5:-9 7:-12 9:-23 11:17
left2:who	0:-39 2:-8 4:-15 5:-13 6:27 7:-17 8:-18 9:-22 10:18 11:-19
left2:whom	4:-8 10:12
left2:wife	0:-10 5:8 6:11 7:-16
left2:will	0:-19 3:17 4:21 6:-13 9:-10 10:-19 11:-8
left2:woman	0:-11 3:-9 5:21 6:-8 7:-11
left2:women	0:-44 2:-9 3:-31 4:-26 5:-40 6:28 7:-46 8:22 9:17
left2:work	3:-13 6:-13 7:21
left2:worker	0:25 5:-28 6:-11 7:11
left2:workers	5:-30 6:34
left2:would	4:-8 6:-16 7:17 8:10
left2:wounded	3:-27 4:-9 5:16 6:-26 8:-14 10:-12
left2:wounds	5:32 6:-30
left2:wrote	0:-24 3:-28 4:18 5:-21 6:26 7:-16 8:-11 9:-13 10:-8 11:-8
left2:x	6:-10 8:-15 10:20
left2:year	0:18 1:-12 2:-13 3:-17 4:-31 6:22 7:-34 8:-20 9:33 10:9 11:-33
left2:years	0:-20 2:21 3:-12 6:-9 9:12
left2:yesterday	0:-19 3:23 4:-8 5:-22 6:22 7:-35
left2:you	0:27 2:-9 3:-9 5:-15 6:22 7:-25 10:-25
left3:	0:-64 1:-13 2:-14 3:42 4:-39 5:-41 6:20 7:-19 8:-35 9:-39 10:31
left3:"	0:-11 1:-13 2:-45 3:-60 4:15 6:30 8:-27 9:-11 10:-79
left3:#	0:-9 1:-58 2:-38 3:-22 4:24 5:-17 6:-11 8:-18 9:15 10:-14 11:-13
left3:(	5:-22 6:24
left3:)	3:22 5:36 6:-22 7:-17 9:-20 11:-15
left3:*	0:11
left3:,	0:8 1:10 2:-31 3:-15 5:-9 6:-17 8:-18 10:-14 11:-18
left3:-	2:-14 3:35 4:-34 5:-37 6:39 7:10 8:17 9:-21 10:-29 11:-17
left3::	0:-33 1:-19 2:-29 3:-13 4:-46 7:-18 8:11 9:14 10:19
left3:;	0:-20 1:-10 2:16 4:-35 5:19 6:-10 11:-26
left3:a	0:-23 1:-30 2:-47 3:-61 4:-11 5:-21 6:60 7:-23 8:-15 10:-83 11:23
left3:able	4:-11 8:21 10:-14
left3:about	4:17 10:-18
left3:according	0:-13 2:-11 4:18 8:-8 10:-16
left3:added	3:24 5:-28
left3:admitted	0:-10 1:20 2:-19 4:-11 5:-22 6:10
left3:afp	0:-9 4:-13 5:-10 7:8 10:17
left3:after	0:-8 2:-8 5:21 10:-19
left3:agency	1:14 3:13 7:-17 9:-30 11:25
left3:aid	0:-9 7:13
left3:al	2:-8 3:45 5:-19 6:-21 7:-12 9:-12 11:-32
left3:alone	0:-16 4:-11 7:-8 11:9
left3:also	2:-11 4:-9 5:-8 8:-16 10:15
left3:am	0:8 5:12 6:-8
left3:among	0:-15 2:-11 4:-38 5:-35 6:19 7:-30 10:11 11:19
left3:an	0:-22 4:22 6:8 10:-11
left3:and	0:-21 1:-9 2:9 4:12 6:-21 7:-22 8:-32 9:10 10:-27 11:10
left3:another	5:-15 6:24 7:-19
left3:ap	0:-32 10:33
left3:april	0:-8 3:19 5:-23 8:21 9:19 10:-12 11:-24
left3:are	2:-14 3:-38 4:13 5:-27 7:-17 9:26 10:-13 11:-21
left3:area	3:11
left3:armed	5:15 6:-12
left3:army	0:15 4:-8 5:-8 6:-27 8:14 9:-17 11:-24
left3:as	0:-8 1:14 2:10 3:13 4:-11 5:-18 7:-13 8:-24 9:-27 10:9 11:12
left3:association	7:8 11:10
left3:at	0:-10 1:-11 2:-32 3:-28 4:12 5:18 6:-13 7:22 8:18 9:-20 10:-28
left3:attack	4:32 10:-32
left3:attackers	0:12 5:-10
left3:august	0:-18 4:20 7:-8 10:-10
left3:authorities	0:-15 1:-14 2:-9 3:-26 4:-9 5:-19 8:20 9:12 10:-28 11:26
left3:back	0:-32 2:26 4:-9 5:-8 6:-24 8:19 10:-29 11:-9
left3:be	4:10
left3:been	0:-40 2:15 3:-14 4:-18 5:-29 6:14 7:43 8:-20 9:-8 10:-38
left3:before	4:-8 8:15 10:-11
left3:between	3:-27 9:9
left3:bodies	4:-14 6:27 7:-9 8:-11 10:-12
left3:border	3:9
left3:but	6:-9 11:11
left3:by	0:-22 2:-26 3:-25 4:-34 5:9 6:26 7:-12 8:-9 9:-32 10:-39 11:24
left3:came	2:21 3:-17 4:25 6:-8 7:-21 8:-30 10:-20 11:-8
left3:camp	4:-14 6:-10 7:9 9:13 11:-17
left3:can	2:-19 4:-24 6:21 7:12 10:-11
left3:capital	6:8 11:9
left3:cases	3:-9 5:-8 6:18
left3:cent	3:-8 7:-8 11:11
left3:centre	0:-16 3:12 4:-10 6:-21 7:-13 10:-25 11:21
left3:children	3:21 5:10 6:-13 9:-19
left3:city	3:11 6:-9 7:-9
left3:civil	0:-19 3:22 6:-25
left3:civilians	4:-30 5:10 6:-11 10:23
left3:closed	3:8
left3:come	3:28 4:-22 5:-10 6:-34 7:-9 8:-25 9:-14 10:31
left3:confirmed	0:-20 2:-15 4:31 5:-21 6:-29 9:-9 10:-29
left3:conflict	3:-11 6:17
left3:count	5:-10 6:21 9:-18
left3:country	0:-11 3:-25 4:13 6:8 9:18 11:-9
left3:court	0:12 4:-8
left3:cross	6:-9 7:9 8:8 9:-14 11:-26
left3:daily	3:-13 11:13
left3:davao	5:-12 6:16
left3:day	0:-13 1:20 3:24 5:-12 7:-9 9:-19 10:-17 11:-25
left3:days	0:12 3:14 4:-8
left3:dead	0:-9 2:-8 5:26 7:-12
left3:death	6:12
left3:deaths	5:15
left3:december	0:22 3:-21 4:-8 5:-8 8:-18 9:17 10:-12 11:-9
left3:defence	6:10
left3:denied	2:-11 4:-12 6:11 8:20 10:-15
left3:died	2:-12 4:-10 5:8 10:20
left3:displaced	3:17 6:-10 9:-8
left3:district	3:-8 4:-10 6:9 8:-10 10:-15 11:14
left3:drone	6:12
left3:each	0:13 2:-23 3:-8 4:-30 6:-23 8:29
left3:earlier	0:-14 4:-8 5:-12 6:16 7:-8 10:14
left3:earthquake	3:9
left3:eight	0:9 1:17 2:-11 3:-17 4:11 6:-21 10:-23
left3:el	3:12 9:-10
left3:eleven	6:14 7:-14 10:-11
left3:evacuation	3:8
left3:evening	6:-20 7:21
left3:every	8:10
left3:exchange	3:-9 4:-18 6:-17 7:-8 8:28 9:-9 10:-9 11:-8
left3:field	3:10 5:-9
left3:fighting	3:9 4:-8 5:30 6:-28 7:-11
left3:figure	0:-13 2:-9 3:16 4:-9 7:18 9:-10
left3:fire	6:18
left3:first	0:14 1:-12 2:-25 3:10 4:-54 5:16 8:-32 9:-28 10:-8 11:-28
left3:five	2:-19 3:-27 4:-14 5:-13 6:-28 7:35 8:27 9:-11 10:-40 11:-15
left3:followed	3:-29 6:-11 7:-8 9:26
left3:food	0:15 2:-8 4:-13 10:-8
left3:for	0:-8 1:-10 3:-28 4:11 5:-18 6:-17 7:35 8:-16 9:-32 10:-26 11:-10
left3:forces	6:8
left3:foreign	4:11 5:-8
left3:found	0:-17 6:-32 7:27 10:22
left3:four	2:-35 5:-12 6:19 7:-27 8:-10 10:-8 11:-8
left3:freed	8:-15 10:18
left3:friday	0:-14 6:29 7:-9 9:-10 10:-23
left3:from	0:-8 2:-41 3:-28 4:36 5:-36 6:-9 8:-31 10:-26 11:23
left3:gaza	0:-17 2:19 3:-18 4:-21 5:-13 6:-20 8:27 10:-29
left3:general	0:11
left3:given	2:21 6:-12 7:-10
left3:go	3:-24 11:24
left3:gone	3:-28 4:-10 6:-33 9:-26 11:36
left3:government	0:-21 3:13 4:-11 5:-16 6:-18 7:-9 9:-13 10:-20 11:10
left3:group	2:-19 3:-9 4:21 5:-8 6:-8 10:-20 11:10
left3:guard	0:-8 3:-8 5:-14 6:-22 10:26 11:-22
left3:gunmen	0:14 10:-13
left3:h	4:-16 5:25 6:-24 7:-10 10:-12
left3:had	0:28 1:-16 2:-20 3:-12 4:-41 8:-32 10:-26 11:-36
left3:has	0:-50 1:16 2:-15 3:-12 4:-52 5:-48 6:12 7:-17 8:-38 10:21
left3:have	0:-44 1:-18 2:10 3:-28 4:-50 5:-19 6:19 7:11 8:-23 9:-26 10:23
left3:having	6:18
left3:he	1:-12 2:-19 4:-40 5:-10 7:-18 8:-26 10:34 11:-23
left3:health	0:-8 6:23
left3:helped	0:-8 2:-9 4:-29 5:-20 6:38 7:-9 8:-19
left3:her	0:19 2:-11 4:-24 5:-23 6:-13 8:-12 10:17
left3:his	3:-14 5:8 6:-28 7:26
left3:home	3:19 4:-10 8:20 9:-18 10:-21 11:-14
left3:homes	3:-10 11:11
left3:hospital	0:-14 3:-24 4:-18 5:31 7:-21 10:-28
left3:hours	3:-10 4:-12 5:-29 6:33 7:-17
left3:houses	3:30 5:-13 6:-17 9:-10 11:-12
left3:human	2:25 3:-15 4:-8 7:17 9:-23 11:-13
left3:humanitarian	6:13 7:-12
left3:hurt	5:17 6:-9
left3:i	0:-49 1:-9 2:31 3:-40 4:34 5:20 6:-58 7:-48 8:-40 9:-32 10:8 11:20
left3:icrc	4:-16 5:-8 8:17 10:-9
left3:in	0:-11 1:-41 2:-16 3:-38 4:16 5:10 7:-37 9:-19 10:-18 11:-12
left3:injured	3:14 5:24 6:-33
left3:interior	5:-21 6:-13 9:22 11:-13
left3:international	5:-12 6:13
left3:into	0:-18 2:-8 3:25 4:-21 5:-12 7:-12 9:-24 10:23 11:-14
left3:iom	3:-24 11:28
left3:is	0:8 2:10 3:-43 4:10 5:-28 6:-9 7:-10 8:-19 9:32 11:-24
left3:israel	0:-10 8:41 10:-44
left3:it	0:22 1:-16 2:12 4:-13 6:11 7:-53 8:-47 9:-55 10:-17 11:-27
left3:its	0:19 2:12 4:-23 5:13 10:-28
left3:january	0:-16 3:-11 4:-8 7:23 9:-9 11:14
left3:july	0:-16 3:12 5:-13 6:-27 7:-12 9:-34 11:23
left3:june	0:-27 3:18 6:24 7:-15 8:-13 9:-13 10:11 11:-9
left3:kharkiv	5:9
left3:killed	0:25 1:26 3:-18 5:-23 6:-42 9:-13 11:-9
left3:last	1:-15 2:-17 3:-40 4:-19 6:24 7:-36 9:20 10:-17 11:-18
left3:late	10:8
left3:later	0:-20 2:-23 4:23 5:-19 6:14 7:-25 10:-8
left3:least	0:-19 3:-23 4:21 5:-22 6:27 7:21 10:-12
left3:left	3:-23 4:-26 6:31 7:-14
left3:let	0:-21 2:13 4:-12
left3:level	3:12
left3:live	0:-10 3:-9 4:-11 8:-8 9:10 10:12
left3:lives	0:-12 5:15 6:-14 7:19
left3:local	5:-23 6:31
left3:lost	0:-14 4:-10 5:-11 6:11 7:17
left3:lower	0:24 3:-22 6:-17 10:-9
left3:m	0:-13 2:-16 3:-9 4:-10 5:32 6:-26 7:-14 9:-21 10:-14 11:-15
left3:made	0:15
left3:management	3:9 6:10 11:-11
left3:march	0:11 3:-22 6:-12 9:22 11:-12
left3:may	0:13 3:-19 6:-23 7:15 9:-19 10:-8 11:-9
left3:media	0:-13 4:-19 5:-16 6:24 8:16 10:-36
left3:medical	0:-12 2:-13 5:23 8:-21
left3:men	0:14 5:-10 7:-8 8:-14 10:-13
left3:migration	1:14 3:-25 4:-22 6:-29 9:25
left3:military	2:-15 8:-12 9:-18 10:22
left3:million	9:-8 11:16
left3:ministry	0:15 2:-14 3:-13 4:-14 6:9 8:-29 9:18 10:10 11:-11
left3:missing	6:25 7:-18
left3:monday	2:-15 4:-10 5:44 6:-41 10:-21
left3:months	0:13
left3:morning	3:26 6:-11 8:-17 9:-22 10:17 11:-23
left3:municipality	6:-11 9:14
left3:my	0:14 2:-17 3:-13 5:-42 6:29 7:-19 8:15 10:-29
left3:names	6:-17 7:18
left3:near	0:-9 2:-8 5:-13 6:27 10:11
left3:needed	5:-25 6:32 7:-15
left3:neighbouring	3:14 9:-11 11:-8
left3:network	6:11
left3:new	3:16 9:-8
left3:nigerian	0:-11 3:10 4:20 10:-13
left3:night	0:-34 2:16 3:-8 4:16 5:-40 6:-24 7:-18 9:21 11:-19
left3:nine	0:16 2:-16 3:-13 4:-17 5:-12 6:20 10:-22
left3:no	0:-18 3:-34 4:-14 7:20 9:33 10:-8
left3:north	3:23 9:-22 11:-20
left3:northern	0:9
left3:not	2:-14 3:-27 4:13 6:36 7:-19 8:-9 9:-8
left3:november	0:-22 3:31 4:-11 6:-13 7:-30 8:-9 9:-9
left3:now	0:29 2:-20 3:-13 5:-16 6:-20 7:-12 10:-22
left3:number	0:36 3:-22 4:-17 5:-18 6:-32 7:25 9:-22 11:-31
left3:october	0:-15 3:-10 4:11 6:-8 7:-12 8:10 11:17
left3:of	0:-19 1:15 2:-33 4:-9 5:13 7:-51 8:-14 9:-54
left3:off	2:-11 4:13 5:-11 6:-14 7:22 8:-9 10:-18
left3:office	0:-18 1:-8 4:12 6:23 7:-13 8:22 10:-27
left3:official	3:-32 4:-24 5:-19 6:15 9:-11 11:25
left3:officials	3:-24 6:-16 9:26 11:-9
left3:on	0:17 1:-9 2:-32 3:-19 4:-63 5:-19 6:-13 7:9 9:19 10:34 11:-35
left3:one	0:-14 3:14 5:8 6:-19 7:24 8:14 9:-15 10:-49 11:-23
left3:open	3:10 6:-15 9:-36 10:24 11:-23
left3:operation	0:-11 6:15 10:8
left3:or	3:12 5:13 6:-14
left3:other	0:-10 3:-14 6:-8 11:18
left3:others	6:10
left3:our	0:33 2:-9 6:-34 7:-26 8:-9 9:-14 10:-22 11:-12
left3:out	0:11 2:22 4:-10 5:9 6:-10 7:-13 10:-31
left3:over	2:-8 4:-14 5:11 6:14 8:18 10:-27
left3:overnight	6:8
left3:own	0:-12 2:-20 4:-21 5:29 6:-25 7:-11 8:-25 10:26
left3:pakistan	5:-16 6:24
left3:partners	0:-10 5:-9 7:16 9:-13 11:-9
left3:passengers	6:-15 10:15
left3:past	3:28 5:-31 6:20 9:-27 10:-18
left3:peace	0:-8 3:-8 6:19 11:9
left3:people	0:18 1:-13 2:-22 3:36 5:34 6:-29 7:-11 8:-11 9:-41 10:-30 11:-21
left3:police	0:-11 2:-8 4:-15 5:-22 6:11 7:12 8:-14 10:18
left3:post	0:12 6:9
left3:press	5:26 6:-22
left3:prison	6:11
left3:province	5:-8 6:-8 7:10 9:-8
left3:public	3:-17 9:19 11:-11
left3:put	3:24 6:25 7:-24 9:-14 11:-16
left3:quake	6:12
left3:reached	3:12 9:-8
left3:red	2:-23 6:19 9:-9 10:20
left3:refugees	3:23 9:-16 11:-32
left3:region	0:-17 3:25 5:-25 7:-8 10:-16
left3:relatives	3:15 9:-10
left3:rest	0:-10 4:10 5:-10 6:17 10:-9
left3:reuters	0:-20 4:-28 5:-8 6:13 8:-25 10:43
left3:rights	4:-15 8:-17 10:19
left3:road	3:15 5:11 6:-17 9:-13
left3:room	3:-18 4:-11 7:-12 9:18
left3:s	1:-8 2:17 3:-13 5:-10 6:-29 8:-15 9:38 10:-29 11:-36
left3:said	2:-9 3:12 5:-13 6:13 7:-19 8:-31 10:-9
left3:same	0:-8 2:-16 6:-11 7:17 10:11
left3:saturday	6:11
left3:says	0:20 2:-31 3:-8 4:19 5:-14 7:-29 9:-27 11:15
left3:search	6:-10 7:10
left3:second	0:-16 3:-20 5:-18 6:-10 8:-17 10:26 11:-12
left3:security	3:-9 6:10 11:17
left3:september	0:15 3:-27 4:-24 7:-9 9:23 10:-17 11:-8
left3:set	8:12 10:-10
left3:seven	0:-13 2:-17 4:-12 5:-10 6:16 7:-17 8:10 10:10
left3:she	0:29 3:-36 4:-10 5:9 6:-9 7:-13 8:-12 10:-15 11:-16
left3:shot	0:-23 2:-31 4:-12 5:31 6:-37 8:-11 10:22
left3:since	0:24 1:-15 2:-21 3:26 4:-40 5:-32 6:18 7:-25 8:27 9:-17 10:-40 11:-14
left3:six	0:34 2:-10 3:26 4:-16 5:-9 6:-25 7:-29 9:-12 10:-21 11:-13
left3:sixteen	4:18 5:-12 6:17 10:-15
left3:so	0:-11 2:-22 3:-37 4:26 5:-11 6:-36 7:-29 8:-21 9:32 11:-18
left3:social	0:-14 2:-8 5:-17 6:26
left3:soldiers	0:22 4:12 5:14 6:-24 8:-16 10:-20
left3:some	11:14
left3:south	3:-19 5:-23 6:35 7:-11 9:-9 11:-13
left3:southern	0:9 6:10
left3:staff	5:12
left3:state	0:-19 3:-10 4:-9 7:11 10:11
left3:stations	3:-15 5:-14 6:22 7:-12
left3:still	3:13 4:-22 5:13
left3:sudan	3:-21 9:15
left3:sunday	0:-17 2:-11 4:-16 5:23 7:-25 9:-8 10:-14
left3:taken	0:-12 3:-21 6:-12 9:24 11:-13
left3:team	0:30 5:-9 6:-26
left3:teams	0:11 3:8 4:-27 5:-30 6:-29 7:-9 8:-21 9:14 10:19 11:-19
left3:tell	0:26 2:-9 3:11 5:-24 10:-25
left3:tells	2:-9 6:10 10:9
left3:ten	0:-14 2:9 4:17 6:-15 10:-32
left3:term	3:-12 4:16
left3:than	0:-9 3:-27 4:15 6:-15 8:-12 9:-9 11:27
left3:that	0:-70 1:-17 2:-26 4:-22 5:-12 6:11 7:-14 8:9 9:8 10:21 11:-23
left3:the	0:-29 2:-14 3:-21 5:-10 6:19 7:-13 9:-16 10:-27 11:-43
left3:their	2:14 4:-25 5:19 6:-44 7:-13 8:-10 9:28 11:-32
left3:them	2:-8 3:16 4:-8 5:48 6:-47 8:-18 11:-12
left3:then	0:14 4:-19 5:-10 6:-20 7:22 10:-12
left3:there	0:-36 1:-11 2:-33 3:24 4:25 5:-27 6:-13 8:-23 9:-26 10:-31
left3:they	0:34 1:24 2:-23 3:-37 4:-59 7:-29 8:9 9:-23 10:-30
left3:this	4:-18 5:13 7:-25 8:-23 9:9 10:17 11:-13
left3:those	0:26 2:-11 3:-25 4:-23 6:-16 7:23 8:-19 10:-18
left3:three	0:-36 2:-21 3:-23 4:13 6:-19 8:-33 9:21 10:23
left3:thursday	0:-23 4:-14 5:-9 6:-20 8:-31 10:44 11:12
left3:to	0:-32 1:-16 3:-8 4:-74 5:-36 6:25 7:27 8:10 9:-9 10:-9
left3:today	0:-9 3:19 4:14 9:-15
left3:told	2:36 3:-13 4:19 5:15 6:-55 8:12 9:-16 10:-34 11:-23
left3:toll	5:-11 6:47 7:-33
left3:took	0:-16 3:-13 5:10 6:16
left3:tuesday	0:32 2:-25 3:25 4:-27 5:-12 6:-39 7:-28 11:-15
left3:twelve	3:14 6:-9 9:-8
left3:two	0:9 2:27 3:-45 4:-17 5:-39 6:11 7:10 8:-8 9:-10 10:-35 11:-16
left3:un	3:9
left3:unaccounted	3:22 6:-15 7:-18
left3:under	3:10 4:-9 5:-25 6:21 7:-11
left3:unhcr	3:-23 6:-20 9:29 11:-24
left3:union	6:16
left3:united	0:-19 3:17 4:21 9:-16 10:-12
left3:up	2:17 5:-11 6:-16 7:13 10:-15
left3:us	2:-15 3:22 5:-11 6:-26 8:-22 9:-11 10:24
left3:victims	0:-9 6:11 10:10
left3:village	6:9
left3:war	0:26 1:-22 2:-12 3:11 4:-22 5:-9 6:22 8:14 9:-43 10:-9 11:-27
left3:was	2:-18 3:-35 4:21 5:17 6:-20 7:-18 8:-17 11:22
left3:we	0:-41 1:-8 2:-26 3:-18 6:15 9:-26 10:12 11:-18
left3:wednesday	4:-18 10:19
left3:week	0:-47 2:37 4:16 6:-15 7:-27 9:22 10:-43 11:-37
left3:weeks	0:-31 2:-12 3:17 4:-33 5:-8 6:-8 8:-10 10:28
left3:went	4:-23 5:-16 6:9 7:13 8:25 10:-26
left3:were	0:-14 1:-13 2:-51 4:-23 6:12 8:-14 9:-13 10:17 11:-20
left3:west	3:23 9:-26
left3:where	3:-8 9:10
left3:which	0:12 4:-13 6:-13 7:13
left3:who	0:16 2:-15 4:-16 5:-29 8:11 10:12
left3:whole	3:-19 6:24 9:-16
left3:whom	3:8
left3:whose	5:-10 6:19
left3:will	2:13 3:12 4:-11 7:-17 9:13 10:-12
left3:with	0:-9 2:-11 4:-21 5:-20 6:47 7:-34 8:-9 10:25 11:-18
left3:without	0:-15 4:26 10:-19
left3:women	0:-11 5:20 7:-13 10:-11
left3:workers	3:-19 5:20 6:16 7:-20 10:-8
left3:would	0:-15 2:-22 3:-18 4:-11 5:-8 6:25 7:-10 9:-9 10:17
left3:wounded	2:-10 7:-8 8:15
left3:year	0:-10 1:-20 2:14 3:12 4:-15 5:-16 9:-18 11:-13
left3:years	0:-11 2:16 3:21 4:-21 5:-16 6:12 7:-20 9:-19 10:-15
left3:yesterday	3:13 4:-11 5:-10 6:-25 7:28 11:-16
left3:|	0:-38 1:-9 2:-9 4:-27 5:57 6:-99 7:37 8:-13 9:-61 10:-23 11:-68
left3:—	0:-8 3:24 5:-26 10:8
left3:•	6:16 11:-8
many	0:36 1:-69 2:-49 5:-37 7:-39 8:8 9:-31 11:-38
mostly:abducted	0:16 1:-15 2:9 3:-15 4:-48 5:40 6:-25 7:-28 8:-59
mostly:aid	1:-64 2:-27 3:-23 4:20 5:-30 8:-9 9:29 10:-64 11:-16
mostly:allocated	5:-12 6:33 7:-14 11:-12
mostly:casualty	0:-36 1:-9 2:-21 4:-27 5:15 6:28 7:9 8:-78 9:-12 10:-36 11:-55
mostly:delivered	3:8 6:28 9:-15 11:-12
mostly:displaced	0:14 2:-15 4:-51 5:-65 6:18 7:-30 8:-61 9:-44 10:-12
mostly:displacement	0:-23 2:-41 3:-52 5:-12 7:-50 10:-28 11:28
mostly:held	0:-50 1:-12 4:9 5:30 6:-26 7:-18 8:-24 9:-12 11:-13
mostly:hostage	1:-22 2:8 3:-55 4:22 6:-21 8:11 9:-38 11:-70
mostly:injured	0:-23 1:-32 2:-49 3:10 4:13 6:-17 7:-16 8:-28 9:-13 10:-9
mostly:killed	0:-18 2:-19 3:-13 4:-27 5:21 7:17 8:-36 9:-23 10:-12 11:-90
mostly:missing	0:50 1:-26 2:-47 3:-68 4:-30 5:-9 6:-27 7:15 8:-34 9:-64 10:26 11:-47
mostly:pledged	0:-59 1:-18 2:-16 3:-25 4:12 5:-47 6:22 7:-21 8:9 9:11 10:-27
mostly:prisoners-exchanged	0:-63 1:8 2:-35 3:-27 4:-22 5:-44 6:-44 8:41 9:-29 11:-16
mostly:refugees	2:21 3:-13 6:-16 9:15 11:-15
mostly:released	0:32 4:-24 6:9 8:-10 10:-32
mostly:returned	0:-30 2:-31 3:-26 4:8 5:-17 7:-26 8:30 9:-22 10:-25 11:15
near:abab	3:10 4:-12 8:-15 10:16
near:aban	0:-15 2:25 3:27 6:-46 10:30 11:-17
near:abba	6:-8 9:-8 11:11
near:abdi	3:14 6:-8
near:abdu	0:55 1:-10 2:-19 3:-28 4:-31 5:-33 6:-48 7:14 8:-46 9:-16 10:-15 11:-27
near:able	3:-23 4:-18 5:9 6:-14 10:-29 11:25
near:aboa	0:13 1:-10 2:-28 4:33 5:-22 6:-17 8:-26 9:-13 10:-45
near:abou	0:8 1:-27 2:-39 5:-45 6:-22 7:-24 9:19 10:-10 11:-10
near:abov	0:-10 3:8 6:23 7:-17 9:-8
near:abro	0:-26 1:-8 3:-13 4:-8 5:27 7:-16 8:-10 9:-21 10:-25 11:32
near:abse	4:10 8:-8
near:abu	0:-11 2:13 3:17 5:-35 6:10 8:-9 9:-15 10:-8 11:-8
near:acce	0:-9 2:-10 3:-8 4:10 5:-18 7:-15 8:18 10:-25
near:acci	1:-13 3:-15 5:-24 6:40 7:-8
near:acco	0:-23 1:-19 3:-17 6:15 7:27 8:-55 9:-21 10:-51 11:8
near:accu	0:20 3:-14 4:12 5:-14 6:-19 8:-20 9:-8 10:-21
near:aceh	0:-19 1:16 3:-20 5:-13 6:-39 7:-26 9:35
near:ackn	0:25 1:-9 3:16 5:-39 6:-21 7:-34 8:-9 9:-25 10:-14 11:-13
near:acle	2:-9 3:-22 4:-10 6:32
near:acro	0:-34 1:-10 2:-17 3:-47 4:-28 5:29 6:-19 7:-16 8:14 9:46 10:25 11:-37
near:acti	0:-32 2:-15 4:-34 5:-8 6:40 7:11 8:-16 9:-32 11:-11
near:add	0:-11 4:-22 8:22 10:-10
near:adde	0:20 1:-8 2:-47 8:-23 10:-40 11:-12
near:addi	2:-30 4:13 5:13 6:-17 7:-18 9:-14
near:adds	0:42 2:10 3:22 4:-35 6:-60 7:-27 8:-16 9:-15 10:-35 11:-23
near:aden	0:-16 4:-11 5:-10 8:30 10:-20 11:-24
near:adf	6:14
near:adjo	3:32 5:-34 6:-20 7:-11 9:-9
near:admi	0:-29 1:11 2:-42 3:-39 4:-38 5:61 7:-50 8:-18 9:-55 10:-17 11:-44
near:adre	3:-27 5:10 9:32 11:-12
near:adul	5:-10 6:23 7:-16
near:adva	3:10
near:advi	3:13 9:-9
near:affe	0:-15 3:-19 9:23 11:-14
near:afgh	0:-13 3:-13 4:-11 7:-30 8:16 9:-10 10:-14
near:afp	2:-14 3:-11 4:-20 5:-27 6:41 8:13 10:-11
near:afri	3:-26 4:-9 5:-23 6:38 7:-16 11:-18
near:afte	1:-39 2:-77 3:-49 4:-16 7:-37 8:19 11:-14
near:agai	0:-12 1:-18 2:-25 3:-63 5:28 6:-31 7:-16 8:-36 9:17 11:40
near:age	2:-32 4:-18 5:-31 6:46 7:-11 10:10
near:aged	0:-24 2:-15 4:-17 5:27 6:-14 8:-17 10:20 11:-10
near:agen	0:-52 3:-24 4:-15 6:-26 8:-30 9:22 11:10
near:aggr	5:10
near:ago	0:-47 1:-9 3:10 4:27 5:23 6:-53 7:21 8:-15 9:-33 10:22 11:-12
near:agre	0:-29 2:-16 3:-22 4:15 5:-20 6:-28 7:-38 8:23 9:-9 10:11
near:agri	5:-24 6:37 7:-28
near:agui	0:20 6:-22 10:-12
near:ahea	9:-9 11:16
near:aid	1:-10 2:-12 3:10 4:-37 5:23 6:-27 10:-31 11:-22
near:aide	0:-24 2:-24 4:25 6:-15 7:-10 8:13 10:-29
near:aime	6:13
near:air	0:-10 3:-13 5:-18 6:43 7:-22 11:11
near:airl	0:-11 5:23 6:-13 10:10
near:airp	6:20 7:-14 10:13
near:airs	3:-17 9:18
near:airw	5:10 6:-9
near:aita	6:14 7:-11
near:alam	3:16 6:12 11:-16
near:alep	3:19 5:-14 6:19 7:-14 9:-23
near:aler	3:11
near:alge	10:11
near:ali	3:-10 5:10 11:11
near:aliv	0:-15 1:-13 2:27 3:-37 4:10 5:19 6:-25 7:-12 8:-36 9:-14 11:-22
near:all	1:-29 3:22 5:-34 7:-15 8:-32 9:-15 10:18 11:-29
near:alle	0:16 3:19 4:-9 10:-9
near:alli	0:-23 4:26 6:-8
near:allo	0:-32 2:-9 3:-34 6:-34 7:-14 8:-13 9:16 10:29
near:almo	5:-20 6:30 7:-9
near:alon	0:-28 1:25 2:-20 3:16 4:-38 5:-21 7:-30 8:-24 9:-14 10:16 11:-9
near:alre	0:-45 1:16 2:-29 3:33 4:-11 5:-50 7:-56 8:-16 9:16 10:16 11:-45
near:also	0:-34 1:-17 2:-31 3:-33 4:17 5:33 7:-8 8:-42 9:23 11:-10
near:alth	6:-13 7:13
near:alto	2:-9 4:-15 5:-22 6:30 7:-18 8:21 10:-21 11:-18
near:alua	0:12 3:20 6:-10 9:-18 11:-13
near:amba	2:-11 6:18
near:ambu	0:10 2:-27 3:-8 4:-10 6:28 7:-16 8:27 10:-40
near:amer	0:-38 2:-34 4:12 5:-10 6:23 7:15 10:-18
near:amha	3:-29 4:-11 5:-8 6:-17 8:-17 9:28 11:-12
near:amir	5:-10 6:21
near:ammu	4:-9 10:11 11:-12
near:amne	6:8
near:amon	0:19 1:-46 2:-92 3:-14 4:-20 5:-19 6:-8 7:-15 8:34 9:-49
near:amou	1:22 3:-17 6:-20 7:-9 9:-11 11:17
near:ampu	0:-9 3:-15 4:-23 5:30 6:-21
near:anch	5:9
near:and	2:-52 4:-23 6:8 7:-21 8:12 9:-40 10:-12 11:-35
near:anda	4:-9 5:-10 6:30
near:andr	2:-23 4:-25 5:22 6:-20 8:-23 10:27
near:ango	3:-8 4:-12 5:-14 6:-9 7:20
near:anno	0:-17 2:-26 4:-31 5:-14 6:37 10:24
near:anot	0:-40 1:-18 2:-53 3:18 4:23 5:12 7:17 8:-40 9:-21 10:-17 11:-15
near:answ	0:24 2:-15 3:-11 4:13 5:-30 6:-34 7:16 10:-27
near:anti	0:-10 5:9 6:20 10:-10
near:any	3:25 4:-8 9:-18
near:apar	0:-14 2:-15 4:-21 5:20 6:21 7:-31 10:-12
near:apie	8:15 10:-12
near:appe	5:10
near:appr	0:10 3:-10 4:-11 11:13
near:apri	0:12 1:-9 2:-15 3:-9 4:-23 5:-27 6:23 7:-28 8:31 9:19 10:-23 11:-22
near:arab	3:-9 5:-17 6:29 7:-13
near:arak	0:21 3:-19 6:-15 8:22 10:-23 11:-27
near:are	0:-56 1:-79 2:-34 3:40 4:23 6:-72 7:29 9:-16 11:-36
near:area	0:-14 2:12 5:12 6:14 7:-28 9:-24 10:-17 11:8
near:arge	0:-8 5:-10 6:16
near:argu	6:19
near:arm	0:-19 2:-34 4:-26 5:22 6:-37 7:-9 8:27 10:-48 11:-16
near:arme	0:-8 1:-11 2:-35 3:-53 4:24 5:-24 6:-28 7:-10 8:22 9:19 10:-23 11:-25
near:armo	0:-15 3:18
near:army	1:-14 3:20 4:-84 5:-30 6:30 7:-38 8:-13 9:-29 10:25 11:-38
near:arou	1:-13 2:-29 3:8 4:-39 5:-18 6:32 8:-19 9:-78 10:18
near:arre	0:-45 2:-23 4:-34 5:-14 6:27 7:32 10:15
near:arri	0:16 1:-14 2:-33 3:-48 4:-60 5:-27 6:-29 7:15 8:-40 9:41 10:-73 11:36
near:arti	1:22 3:-8 4:-10 6:-11 7:-14 9:-11 10:-10
near:ash	5:13 6:-14 11:11
near:asho	2:-8 4:-29 5:-15 6:-8 7:23 10:23
near:aske	0:-18 4:36 5:9 6:-46 8:-45 10:-14 11:-21
near:assa	3:-21 5:-18 6:12 7:17 9:-14 11:20
near:asse	0:-20 1:31 2:14 3:-20 4:12 5:-9 6:-48 9:-19 10:-16 11:22
near:assi	2:21 6:-17 8:-12 10:10
near:asso	0:25 2:-15 3:-17 4:21 5:-24 7:-21 9:-8 10:-9 11:8
near:atla	3:-14 4:-9 5:-21 6:27 9:-11
near:atta	1:-15 2:-67 6:45 7:-26 8:-27 9:8 10:-67 11:-30
near:atte	0:-9 4:-20 5:42 6:-43 7:-13
near:attr	3:-11 4:-16 5:-26 6:34
near:aug	4:-24 8:-16 10:24
near:augu	1:-15 2:-25 4:-24 5:-46 6:21 7:-42 8:-46 9:-56 10:30 11:16
near:aust	0:-19 2:-12 4:16 5:-10 7:24 8:-8 10:-34
near:auth	1:-23 2:-30 3:-17 4:-64 5:10 6:-16 7:9 10:11 11:-10
near:autu	0:-12 3:15 4:-8 5:-12 6:8 9:-19 10:14
near:aver	3:-29 6:-35 7:-12 9:34
near:awar	5:10
near:away	0:42 1:-12 3:-19 4:-40 6:-75 7:10 8:-42 9:-12 10:40 11:-29
near:awda	5:-9 6:13
near:axis	4:17 10:-17
near:azer	0:-16 2:-10 4:11 6:-9 7:17 9:-8 10:-16
near:baal	6:11
near:baba	0:-14 2:-9 3:-11 4:19 6:-13 11:8
near:babi	0:-20 3:30 4:-23 5:-21 6:-18 7:-14 9:-13
near:baby	6:19 7:-16
near:back	0:-71 1:-35 2:28 3:-52 4:-73 5:-39 6:-59 7:-90 8:-44 9:-49 10:49 11:78
near:badl	0:-9 3:-10 4:-18 5:32 6:-18 7:-31
near:badu	0:-13 3:13 4:-12 5:-55 6:16 7:12 9:-27 10:-9 11:-27
near:bagh	0:-9 3:-11 10:-16 11:22
near:bags	6:9
near:baid	3:22 6:9 9:-21
near:baku	0:-8 2:-11 3:-25 4:27 5:-10 6:-14 7:-10 8:-8 9:9 10:-8
near:bali	5:-9 7:-8 9:-14 11:8
near:balo	0:12 2:-10
near:bama	0:24 3:31 4:-12 6:-18 8:21 10:-25 11:-33
near:bamb	5:23 6:-21
near:band	0:-33 2:-21 3:-19 4:38 6:-14 7:-27 8:-8 9:-11 10:-18 11:-9
near:bang	3:-52 4:14 5:-22 6:-31 7:-22 8:-25 9:53 10:20 11:-34
near:bank	0:-15 5:-17 6:12 7:-8 9:17 11:-15
near:bara	3:16 5:-16 6:16 7:-9 9:-17 11:10
near:bare	0:-26 2:-27 4:-9 5:-29 6:11 7:-10 8:-8 10:27
near:barg	6:10
near:base	0:26 2:-11 4:-21 7:-18 9:-18 10:-23 11:-13
near:basi	0:-11 6:16
near:bask	5:-10 6:12
near:bass	6:23
near:bata	5:-8 6:12
near:batc	10:10
near:batt	5:10 6:-9
near:bay	6:13
near:beac	2:21 4:-9 7:-17 10:-13
near:bear	0:29 4:-20 5:-18 6:-22 7:-20 10:-9
near:beat	0:-37 2:8 4:-41 5:55 6:-35 7:-36 8:-12 10:-41
near:beca	0:-49 1:-12 2:-8 5:32 6:-41 7:10 8:-35 9:-31 10:19
near:beco	0:22 4:20 6:-33 10:-30
near:bed	2:-9 6:8 8:-15 10:-26 11:-13
near:bedo	0:-42 2:-9 3:23 4:-39 5:-29 6:27 7:-15 8:22 9:-14 10:-50 11:-23
near:beds	0:18 3:10 6:-10 10:-11
near:been	0:9 1:-28 2:-32 4:-29 6:-16 8:9 9:-47 10:30 11:-53
near:befo	0:-53 1:-19 2:-9 3:10 5:-33 6:16 7:-56 8:17 10:-9 11:-22
near:bega	1:-9 2:-20 3:-24 4:-49 5:-27 6:45 7:-17 8:-17 9:-22 11:17
near:begi	5:-14 7:21 9:-18
near:begu	3:-15 5:-15 6:-29 7:28
near:behe	1:-19 4:-9 5:-24 6:13 7:11 10:-14 11:-9
near:behi	0:-20 2:-33 4:36 5:-28 6:23 7:-31 8:-11 9:-9 10:-44
near:bein	0:-38 1:-12 2:-16 3:-22 5:25 6:-13 7:15 8:33 10:-32 11:-21
near:beka	5:-34 6:36
near:bela	0:-35 2:-9 4:-25 5:-17 6:-35 9:-9 10:-8 11:37
near:belg	3:-30 5:26 6:33 7:-14 8:-13 9:-32 11:-31
near:beli	1:-15 3:-12 4:30 5:-53 8:-28 9:-31 10:11 11:-44
near:bell	0:-15 2:-8 3:19 4:-16 6:-11 9:-11 10:15 11:-11
near:belo	0:8 1:-14 2:-37 3:-12 4:-23 5:-39 6:8 7:30 8:31 9:-18 10:-42
near:bene	3:13 5:-11 6:17 7:-16
near:beni	4:-8 5:21 6:-20 7:-8 8:-19 10:16
near:benu	2:-9 3:-8 4:-13 10:10
near:besi	0:-31 1:-8 2:-31 4:25 5:20 6:-42 7:28 10:-35
near:betw	0:26 1:12 2:-26 3:13 4:-34 5:-36 6:-12 7:-19 8:-20 9:-24 10:13
near:beyo	5:-18 6:28
near:big	6:14
near:bigg	3:-13 8:9 9:21 11:-14
near:bill	6:-9 7:17
near:bint	5:10
near:bira	6:14
near:birt	2:-8 6:23
near:bish	0:-32 2:-21 3:-24 4:-41 5:-25 6:-31 7:29 8:-11 9:-9 10:45 11:-23
near:blac	6:9
near:blam	5:-9 6:22
near:blan	3:14 6:-8
near:blas	5:20 6:-16
near:blaz	3:20 6:15 7:-9 9:-12 11:-9
near:blew	6:13
near:bloc	0:-8 3:31 5:-29 9:-13
near:bloo	5:-13 6:15
near:blue	0:-13 4:-19 5:30 6:-29 10:-20
near:boar	0:25 2:-34 3:-17 4:-62 5:24 6:-13 9:-10 10:-8
near:boat	0:-30 1:-13 2:-20 3:33 4:-25 5:-37 7:27 8:-14 9:-35 10:-16 11:-25
near:bodi	0:-46 1:-22 2:20 3:-27 4:-34 5:-37 6:42 7:17 8:-56 9:-9 10:-10
near:body	0:24 2:-14 4:-8 5:-10 6:25 7:-21 8:-33 10:-12
near:bogo	3:-13 4:-20 5:14 10:20
near:boko	0:9
near:bola	10:12
near:boli	3:-9 5:22 6:-11 7:-22
near:bomb	5:-10 6:26
near:bond	6:8
near:bone	0:-22 3:-18 4:-19 5:45 7:-41 9:-9 10:-17
near:book	3:-16 4:-32 5:-25 6:11 7:21 9:11 10:-11 11:-38
near:bord	0:19 1:-13 2:-27 3:-34 4:-36 5:-38 7:-25 8:10 9:14 10:33 11:-28
near:bore	5:-29 6:29
near:born	6:17 10:9
near:bosa	0:-37 2:-10 3:-11 4:-12 5:-11 6:-16 7:-12 8:-8 10:38
near:bosn	6:12
near:both	0:-45 2:-8 3:-9 4:-30 5:31 6:27 7:-13 8:-26 9:-22 10:12
near:boug	0:-13 6:-27 10:27
near:bowl	3:16
near:boy	0:10 2:15 4:-22 5:33 6:-39 7:9 8:-12 10:-14
near:boys	0:-34 2:-19 3:-21 4:-23 5:-28 6:24 7:-13 8:23 10:10
near:bran	0:-28 4:10 6:23
near:brea	0:-25 2:-9 3:-21 4:16 5:-40 6:27 7:-39 10:-10 11:-16
near:brid	0:-17 3:-30 4:-15 6:-11 8:-9 9:29 10:14 11:-21
near:brie	6:-12 8:16
near:brig	4:-8 6:31 7:-11 8:-9 10:-10 11:-15
near:brin	1:-10 2:-26 3:-19 4:-13 7:-28 8:-25 10:21 11:11
near:brit	0:-16 3:-27 5:-27 6:47 7:-23 9:-13
near:broa	0:10 5:-22 6:23
near:brok	0:-47 1:-9 2:-41 3:-35 4:-52 5:36 6:-29 7:-9 8:29 9:-16 11:-26
near:brot	0:-35 1:-8 3:-19 4:-53 5:-65 6:70 7:-49 8:22 9:-13 10:-46 11:-16
near:brou	0:-69 1:-18 2:-16 3:13 4:-73 5:17 7:-32 8:10 9:13 11:-40
near:brui	5:20 6:-18
near:buch	3:-9 5:32 6:-16 8:-14
near:buil	0:-11 2:-18 3:13 4:-29 5:-31 6:32 7:-26 8:-10 9:11 10:-13 11:-25
near:buka	3:12 9:-12
near:bulg	0:-37 2:-30 4:21 5:22 6:-36 8:-14
near:bull	0:-18 2:-15 3:-19 6:28 7:-15 8:-18 10:-24
near:bure	3:-19 5:-12 6:-13 9:24 11:-13
near:buri	0:-34 1:-15 3:-10 4:-47 5:-50 6:100 7:-51 8:-8 9:-16 10:-24 11:-8
near:burk	0:-26 2:21 3:12 4:-16 6:-23 9:8 11:-12
near:burn	1:-27 2:-55 4:-38 5:13 6:20 7:-23 8:-19 9:-28 10:-61 11:-24
near:buru	2:-9 3:-70 5:-13 6:-34 7:9 9:75 10:-10 11:-58
near:bury	0:-14 2:-16 4:-13 5:-23 6:34 8:-14 10:-18
near:bus	0:22 2:-35 3:-26 4:17 5:-14 6:18 7:-27 8:-13 10:-38
near:buse	2:-12 3:-33 4:-11 5:-8 6:20 8:-11 11:34
near:bush	0:26 2:9 5:-14 6:-19 8:-11 10:-12
near:busi	3:-12 5:-13 6:-29 7:31
near:but	0:14 1:-13 2:-36 4:13 6:-15 8:-22 9:-45 10:-43 11:30
near:byst	0:-8 4:-16 5:20 6:-11 7:-12 10:-13
near:cair	4:-8 6:9
near:calc	6:-13 7:19
near:cali	3:11 5:8
near:call	1:-8 2:27 3:-10 4:-10 5:-33 6:-20 7:17 8:-11 9:-16 10:-14 11:-8
near:camb	3:28 4:14 5:-11 6:-10 8:-8 9:-16 11:-8
near:came	0:-56 1:-29 2:-18 3:-20 5:-25 6:-44 8:-24 9:10 10:33 11:9
near:camp	0:-56 1:8 2:-8 3:52 4:-47 5:-9 6:-59 8:-33 9:15 10:22 11:-19
near:can	2:-24 3:17 4:-36 5:-34 6:44 8:-9 9:-23 10:-20 11:-32
near:cana	3:20 9:-12
near:cann	3:11 4:-11 5:-14 6:-32 7:37 9:-10 11:-9
near:cano	6:10
near:cant	0:-11 4:-22 5:-34 6:39 7:-8 10:-15
near:capi	3:9 5:11 7:-8 9:-11 11:10
near:caps	6:29 7:-21
near:capt	0:13 1:-20 2:30 3:-43 4:16 5:-63 6:-94 8:52 9:-27 10:-52 11:-28
near:car	0:-12 2:-16 3:-28 4:-21 5:13 7:-12 10:22
near:cara	0:-8 4:17 10:-13
near:carb	5:30 6:-28
near:card	0:38 3:-9 4:-13 6:-33 10:-8 11:8
near:care	0:-12 2:-12 3:-13 4:-31 6:-30 7:-30 8:-24 10:47 11:-10
near:carg	7:10
near:carl	5:-11 6:20
near:carn	6:10
near:carr	0:36 1:-22 2:-14 3:-31 4:-53 5:-22 6:12 7:-16 10:-23 11:-44
near:cart	0:19 3:-8 6:-13
near:case	0:11 2:-9 3:-18 5:-17 6:26 7:-8 9:-13 10:-12 11:-12
near:cast	0:-8 3:10 4:-14 5:-43 6:38 7:-22 10:-8
near:casu	1:22 2:-9 3:-11 4:-10 5:-18 7:-18 8:-14
near:cata	3:15 4:-8 7:8 10:9
near:cate	0:-35 4:-21 5:-8 6:11 7:17 10:9
near:cath	0:28 2:-14 4:-32 5:-17 6:-20 7:-8 8:-19 9:-9
near:catt	0:16 4:14 5:30 6:-23 8:-15 10:-35
near:cauc	0:11 5:-15
near:caug	6:15
near:caus	1:26 5:-24 6:-10 10:-9
near:cave	0:-18 10:21
near:ccor	3:-8 4:-11 6:27 7:-25 10:-10 11:-16
near:ceas	0:22 1:27 2:-8 4:-16 5:-14 6:-16 8:-22 10:8
near:cebu	3:-20 5:24 10:-11
near:cell	0:-46 1:-10 2:39 3:-13 4:59 5:-29 6:-64 7:-27 8:-30 9:-18 10:-45
near:ceme	2:-18 3:-24 4:22 5:-28 6:11 7:-11 10:-31
near:cens	1:-13 3:-15 4:-16 6:-24 7:28 9:-21
near:cent	0:-48 2:-45 3:29 4:-47 5:16 7:-23 9:-41 10:-48 11:19
near:cert	0:-11 2:-12 3:-10 4:19 5:-15 6:18 7:-9 8:-8 10:-16
near:chad	3:-54 9:47 11:-29
near:chai	0:19 2:-8 4:-19 5:-8 7:-12 8:-11
near:chan	0:8 2:-10 3:14 4:-12 10:-9
near:chap	0:24 3:-32 6:-14 9:-14 10:-22 11:31
near:char	0:-30 2:-8 3:-19 4:30 6:15 9:15 10:-29 11:-14
near:chec	0:13 2:-18 3:-31 4:-19 6:-41 7:28 8:-11 9:-25 10:-33 11:23
near:chen	3:11 5:-12 6:-23 9:-8 11:18
near:cher	6:-10 8:11
near:ches	2:21 6:-21
near:chib	0:34 4:-28
near:chie	0:10 1:-14 2:-16 3:-45 4:-34 6:-42 7:17 8:-13 9:36 11:18
near:chil	0:25 1:-37 2:-87 3:25 4:-54 5:-18 6:14 8:-80 9:-20 10:-16 11:-16
near:chin	0:32 3:-15 4:-13 5:-26 6:11 7:11 9:11 10:-48
near:chiu	3:25 9:-26
near:choi	5:-8 6:16
near:chol	3:-25 6:37 7:-10 11:-9
near:chri	0:16 3:34 4:-39 6:-47 7:-22 8:-15 9:-13 10:11 11:-24
near:chur	0:10 2:-12 3:-20 4:-24 5:-37 6:31 8:-24 9:-13 11:24
near:circ	0:-30 2:-8 3:-18 4:15 5:-30 7:22 8:-13 10:-15
near:citi	0:-33 2:28 3:-29 4:-37 5:-14 6:24 7:-19 8:14 9:-8 10:-32 11:16
near:city	1:-12 2:-36 4:-50 5:48 6:-11 7:-35 9:-37 10:13 11:-28
near:civi	0:-24 1:-31 2:-50 4:-17 5:22 7:-30 8:33 9:-50
near:clai	0:9 1:19 3:-36 5:-60 6:41 7:-34 8:-35 9:-17 10:-31 11:13
near:clan	4:-22 8:26 10:-24
near:clar	2:17 4:-12 6:-12 10:-9
near:clas	0:12 2:-26 3:47 4:-10 5:-37 6:21 8:-11 9:-36 10:-10 11:-25
near:clea	3:15 4:-16 5:-25 6:20 8:-21 9:-29 10:-27 11:23
near:cler	0:20 2:21 3:-16 4:-39 5:-26 6:-25 7:29 10:-42
near:clim	3:-10 5:-12 6:48 7:-29
near:clin	2:-12 3:-41 4:-12 5:31 6:-10 9:22 10:-25 11:-12
near:cloc	3:-10 4:-8 5:-28 6:27
near:clos	0:-28 2:-8 3:-27 4:-19 5:-20 6:36 9:15 11:-21
near:clot	5:-9 6:13
near:clou	0:-28 3:-14 6:27
near:club	2:-12 4:12 7:-8 8:14 10:-17
near:coac	5:-10 6:12 10:12
near:coal	5:-30 6:26 7:-8
near:coas	0:-28 1:10 2:-25 3:8 4:-30 5:-45 6:-11 7:23 8:-11 9:26 10:-39 11:-24
near:coca	4:-14 10:15
near:coff	0:-43 1:-10 2:44 3:-23 4:-28 5:-45 6:-59 7:25 8:-13 9:-13 11:15
near:cold	3:19 6:11 9:-19
near:coli	3:38 5:-34 6:-29 9:-11
near:coll	0:-40 1:-21 2:-27 4:13 5:-46 6:38 7:-36 8:-29 9:-37 10:35 11:-20
near:colo	0:-30 1:8 2:11 3:-14 8:-45 10:14
near:colu	0:-11 2:22 3:22 4:-17 6:-8 9:-20 10:-18 11:-12
near:comb	3:-15 5:9 6:-9 8:-15 9:-11 10:18 11:16
near:come	0:-69 1:14 2:-13 3:-46 5:-35 6:-61 7:-13 9:41 10:51 11:8
near:comi	3:-24 4:-23 5:-12 6:-20 7:-13 9:31 10:15 11:-21
near:comm	0:37 1:-31 2:-46 3:-27 4:-67 8:-8 9:-67 11:38
near:como	3:-27 5:-17 6:-12 7:-8 11:29
near:comp	1:-12 2:-28 3:-63 4:-44 5:-13 6:31 8:-20 9:21 11:10
near:conc	0:11 2:-25 3:-20 6:13 7:-26 8:17 9:-9 10:-27
near:cond	0:-18 2:-11 3:-18 4:14 5:53 6:-31 7:-23 8:-12 10:-27 11:12
near:conf	1:-25 2:-29 3:-12 4:18 6:-17 7:-31 9:-58 10:22 11:-18
near:cong	2:-15 3:-24 4:-23 5:-13 6:19 8:-24 9:37 10:9 11:-10
near:cons	0:12 4:-43 6:-27 8:-26 9:-13 10:11 11:-12
near:cont	1:-16 2:-11 4:26 5:11 6:-68 7:35 8:-22 10:-55 11:-8
near:conv	0:19 1:-10 2:-17 3:-24 4:16 5:-21 6:-21 7:-20 9:21 10:-23 11:-10
near:cook	0:-34 2:18 3:17 4:-10 6:-33 7:22 8:-13 9:-11 10:19 11:-8
near:coor	0:-29 2:-9 3:28 5:-20 6:9 8:31 9:-29 10:-32 11:-38
near:cord	6:14
near:corn	0:-23 2:21 4:25 6:-24
near:corp	0:-18 5:17 6:-14 7:14
near:corr	0:-27 3:-13 4:12 5:40 6:-22 7:-31 8:-13 9:9 10:-12 11:-9
near:cost	0:-25 1:-11 2:-11 3:-32 4:-27 5:-32 6:71 7:-15 8:-10 9:-24 10:-10 11:-10
near:coul	0:-17 1:-26 2:15 3:-27 4:-50 5:9 6:15 7:-13 9:11 10:-52 11:-36
near:coun	0:9 1:-12 2:-75 3:-42 6:12 7:-29 8:-58 10:-60 11:23
near:coup	4:-14 5:-11 6:15 7:19 9:-14
near:cour	2:-15 3:-25 5:-8 6:-21 7:-12 8:20 10:-12 11:17
near:cous	0:25 3:-10 4:-11 5:-20 6:-17
near:cove	0:-8 3:16 4:14 6:-17
near:cows	3:9 4:-11 5:-17 7:17
near:cram	3:21 6:-14 9:-19
near:cras	4:-9 5:-23 6:42 7:-10
near:cree	3:-8 5:-8 6:20 7:-11 10:-14
near:cres	2:-10 6:19
near:crew	2:-21 3:-11 5:-22 6:9 7:-11 8:-20 10:11
near:crim	4:10 10:-8
near:cris	3:15 6:-12 7:-11 9:12 11:-11
near:crit	2:-14 3:-8 4:-17 5:77 6:-52 7:-32 10:-28
near:cros	0:-57 1:-28 2:-10 3:-17 4:-51 5:-54 6:-72 8:-10 9:22 10:36
near:crow	6:10
near:crus	5:24 6:-11 7:-17
near:cruz	6:12
near:cucu	3:31 5:-16 6:-16 7:-26 11:-28
near:culv	6:14 7:-18
near:curr	3:-12 4:-16 7:17 9:12
near:cust	0:-13 2:39 4:13 5:-23 6:-47 9:-8
near:cut	0:-31 1:-8 2:24 3:21 4:-29 5:30 6:-43 8:-17 9:-30 10:-35 11:-20
near:cuts	0:-31 2:-20 3:-15 4:-21 5:57 6:-40 8:-11 9:-8 10:-30
near:cycl	6:46 7:-32 10:-9 11:-12
near:cypr	2:-8 6:31 7:-24
near:czec	5:-29 6:31
near:dail	3:-29 6:-36 7:-12 9:34
near:dak	3:-8 4:-8 7:19 9:-15
near:dali	0:-21 2:27 3:29 4:-11 5:-24 6:-39 7:-9 8:-18 10:-27
near:dam	2:8 4:-10
near:dama	0:21 3:14 4:20 5:44 6:-46 7:-22 8:-8 9:-30 11:-16
near:dara	3:54 6:-16 9:-48 11:-28
near:darf	3:-8 6:-18 7:-9
near:data	1:-10 3:-12 5:-8 6:27
near:date	0:-13 3:-27 4:-9 5:-25 6:28 8:-30 10:29 11:22
near:daug	5:-19 6:45 7:-32
near:dava	6:15 7:-9
near:davi	3:-20 5:25 6:-18
near:dawn	2:-28 3:-17 4:-19 5:-32 6:22 7:-18 8:-12 9:10 10:11
near:day	0:-27 1:22 2:9 3:-28 4:-50 5:-8 6:-21 7:-28 10:-12 11:20
near:days	0:13 1:-27 2:-19 3:-11 4:-44 5:-57 6:29 7:-53 9:31 10:14 11:-35
near:dead	0:-52 2:30 3:-65 4:-47 5:-10 6:65 7:-21 8:-71 9:-70 10:-36 11:-50
near:deal	0:-12 2:-21 4:-17 5:-27 6:31 7:-9 10:22 11:-49
near:deat	0:-54 1:-22 2:16 3:-71 4:-51 5:-20 6:85 7:-23 8:-23 9:-27 10:-43 11:-42
near:debr	11:11
near:dec	4:-19 8:18 10:-13
near:deca	0:15 2:-18 3:-15 6:13 8:-14 9:9 10:-28
near:dece	0:11 2:-12 3:-51 4:-30 5:-22 6:20 7:-39 11:13
near:deck	0:-17 2:-11 4:23 5:-11 10:-17
near:decl	2:9 3:12 4:-13 5:-20 6:-18 7:24 8:-15 10:14 11:-14
near:deep	0:13 3:-18 6:-14 9:13 11:-11
near:defe	0:28 2:-15 3:11 4:-31 5:-52 6:22 7:-12 9:-15 10:-51 11:18
near:defi	6:8
near:degr	5:18 6:-14
near:dehy	5:8
near:del	6:13
near:dela	0:-29 2:18 4:27 5:-31 10:-33
near:dele	0:-10 3:12 4:22 5:-11 7:-9 8:-14 9:-22 11:-12
near:deli	6:22
near:delt	0:21 3:-8 4:-20 5:-19 6:30 7:-8 8:-11 10:-26
near:dema	2:16 3:-10 5:-13 7:13 8:-9 9:-17 10:-16
near:demo	3:-10 4:-14 8:-8 9:20 10:-19 11:14
near:deni	2:29 4:-21 5:-22 6:-13 8:13 10:-28
near:depa	0:-38 1:-8 3:10 4:-17 5:-31 6:39 9:-24
near:depl	4:16 7:-12
near:depo	0:36 1:-8 2:-11 3:-37 4:-42 5:-10 7:-23 8:16 9:-41 10:-35 11:-9
near:depr	0:-10 2:-15 6:23 8:21 10:-11 11:-21
near:depu	4:-12 5:20 6:-34 7:-8 9:-29 11:28
near:dera	3:13 11:-10
near:desc	0:-30 4:-19 6:29 7:-21 8:-11 10:-10
near:desi	2:-11 3:-25 4:-18 6:-17 7:-13 8:33 9:25 10:-10 11:-12
near:desk	3:19 6:-11 9:-9 11:-12
near:dest	0:-20 2:19 3:10 4:-26 9:-13 10:-9 11:-9
near:deta	0:15 1:-14 2:-35 3:-44 5:-38 6:-63 7:-45 8:44 9:-44 10:-15 11:-27
near:dete	0:-31 2:13 3:-34 4:57 5:-27 6:-36 7:-30 8:11 9:-31 10:-29
near:devi	5:-10 6:16
near:dhak	9:-18 11:27
near:dhow	0:-19 2:25 4:23 5:-8 6:-29 7:-16 8:-8 10:-21
near:dial	4:-26 5:32 6:-30 7:-13
near:did	1:-8 2:31 3:-33 4:-11 5:-57 6:41 7:-55 8:-17 9:-18 10:-37 11:23
near:die	0:-17 1:-8 2:36 3:-25 4:-14 5:-41 7:-9 10:-10
near:died	0:-73 2:75 3:-99 4:-22 5:-63 6:68 7:-38 8:-47 9:-71 10:-70 11:-51
near:dies	5:-24 6:23
near:diff	3:-13 5:14 7:-15 9:9
near:dig	6:-13 7:22
near:digg	0:-13 5:-22 6:-35 7:41 9:-8
near:dill	2:-10 3:-9 4:17 5:-9 6:10 9:-10 11:-8
near:ding	6:15 7:-8
near:dipl	3:-11 6:-11 9:17
near:dire	0:-46 1:-10 2:-28 3:-21 4:-34 5:12 7:-29 8:30 11:11
near:disa	0:-33 1:30 2:-14 3:-37 4:-39 6:-31 7:41 8:-10 9:-52 10:-18 11:12
near:disc	0:-9 3:-20 5:66 6:-52 7:-14 10:-16
near:dise	1:-16 2:-12 7:16
near:dism	2:-8 6:20 10:-10
near:disp	0:-19 1:-20 2:-11 3:49 4:10 5:-59 7:-56 8:-27 9:-36 10:-19 11:-14
near:diss	0:-21 4:22 5:-9 8:-11
near:dist	0:-15 1:-14 2:-29 3:39 4:-10 5:10 6:22 7:-38 8:-40 9:-37 10:-40
near:dive	0:-8 6:-8 7:18 10:12
near:divi	5:8
near:djib	0:27 2:-22 4:-29 8:-12 10:-9
near:dna	0:-14 2:-9 3:-8 4:-17 5:-17 6:45 7:-14 9:-14
near:dnip	2:-18 6:31
near:doct	0:-20 1:-9 2:-18 3:-16 4:47 5:49 6:-58 7:-41 8:-16 9:-14 10:-37
near:docu	0:-14 2:18 4:-9 10:-13
near:does	4:8 6:18 7:-17 8:9 10:-18
near:dog	2:-20 5:-18 6:24
near:dogs	3:16 6:-10
near:doin	0:-8 4:-10 6:21
near:doll	3:14 4:-8 6:-11 7:-13 9:-11 10:18 11:-11
near:dome	6:20 7:-13
near:domi	3:-18 9:-9 11:23
near:dona	1:-10 5:-15 6:17
near:done	0:-11 2:-8 3:-31 4:-12 5:-15 6:22 9:-33 11:36
near:door	0:-25 2:-10 3:-37 4:24 5:30 6:-56 7:20 10:-28 11:-15
near:dorm	0:13 3:10 4:-14
near:doub	0:10 3:20 4:-13 9:-19 10:-8
near:down	0:-60 1:-27 2:-38 3:10 4:23 5:-23 6:8 8:-44 9:-13 10:-14 11:-54
near:doze	0:20 2:-18 3:-24 4:-26 5:-35 6:33 7:-33 8:-30 9:-15 10:-32 11:21
near:drag	3:-12 4:-15 5:-11 6:16 8:-10 10:-9
near:draw	4:-12 5:-10 6:-29 7:30
near:drc	0:-11 3:-25 4:-13 5:-12 6:-10 8:-18 9:17 10:20 11:-15
near:dres	0:-24 2:-9 4:-20 5:37 6:-31 10:-24
near:drew	2:-8 4:-10 6:18
near:driv	0:28 1:-17 2:-51 4:23 5:-22 6:-24 7:-57 8:-32 9:9 10:9 11:25
near:dron	0:-16 2:-25 4:-9 5:-10 6:48 7:-23 8:-10 10:-8
near:drop	0:-8 1:-12 3:-26 4:-8 6:38 7:-8 9:-19 11:20
near:drou	3:36 9:-26 11:-16
near:drov	1:-9 2:-16 4:-21 5:-16 6:-14 7:-15 8:-14 9:10 10:21 11:-22
near:drow	0:-27 1:-30 3:-17 4:-22 5:-53 6:60 7:-20 9:-29 10:-18 11:-22
near:druz	0:-21 2:-18 3:-17 4:-25 5:-30 6:38 8:21
near:dry	3:22 9:-18 11:-18
near:dtm	3:14
near:due	0:-9 2:36 4:-21 5:-24 7:-16 8:-14 10:10
near:dug	0:-33 2:-16 3:-26 4:-22 5:-21 6:57 7:-20 8:-9 10:-12 11:-8
near:duri	0:-31 1:-10 2:-35 3:-38 4:9 5:18 6:25 7:8 8:-24 9:-30 10:-18 11:33
near:duty	0:-10 5:-17 6:26 7:-8
near:dyke	3:27 6:-11 9:-23 11:-19
near:each	2:-35 3:-28 4:-54 5:-40 6:29 7:-32 9:-10 10:23 11:-14
near:earl	0:-13 1:-8 2:-15 4:-27 5:-34 6:9 8:17 9:23 11:-52
near:eart	6:27 7:-18 9:-8
near:east	0:-16 1:10 2:-10 5:-37 7:-18 8:9 9:18 10:-19 11:11
near:econ	0:10 10:-8
near:ecua	0:-10 2:-15 4:-23 5:11 6:24 8:-20 10:17
near:edge	6:19 7:-17
near:educ	5:19 6:-16 7:-11
near:efe	5:-8 6:12
near:effe	6:10
near:egyp	0:-15 2:-10 3:-41 4:-23 5:-20 6:25 7:-20 8:38 9:26 10:-36 11:-29
near:eigh	1:8 2:-30 3:-10 4:28 6:-19 8:-42 9:-21 11:-40
near:eith	0:-15 2:-24 4:-29 5:-22 8:35 10:-27 11:-13
near:elde	0:-32 4:-28 5:-35 6:-10 7:-20 8:-19 10:38 11:-24
near:elec	0:-12 2:-10 4:11 5:-26 6:40 7:-14 10:-20
near:elev	0:26 1:-9 2:-46 3:-21 4:-37 5:-26 6:25 8:8 9:-32 10:-30 11:18
near:elim	0:-15 2:-10 3:-9 4:-8 5:-19 6:51 10:-9
near:eliy	0:-14 3:13 4:-13 5:-47 6:10 7:12 9:-23 10:-10 11:-23
near:eliz	5:20 6:-12
near:eln	2:-18 3:-10 4:10 5:-11 6:-26 7:-17 8:-31 10:33
near:else	6:20 9:-26 11:21
near:emba	0:-32 6:-18 7:-17 8:-15 9:-30 10:35 11:-17
near:embr	2:-21 5:-24 6:32
near:emer	0:-20 2:-28 3:14 6:-15 7:-9 8:24 9:-19 11:-13
near:emir	0:26 2:-15 4:-24 5:-8 8:-25
near:empl	2:-10 3:-8 4:35 5:-19 6:17 7:-11 8:-40
near:empt	3:-12 11:17
near:encl	0:-9 2:35 4:-8 6:-27 10:-27
near:enco	6:13
near:end	0:-16 2:27 3:-14 4:-24 5:8 6:-28 8:-11 9:8 10:16 11:-19
near:enda	6:12
near:ends	10:18
near:enem	0:-8 3:-12 4:-9 5:8 6:14 9:-8
near:ener	0:17 4:-10 5:-15 6:-24 7:21 8:14 10:-25
near:enga	2:-8 6:21
near:engi	0:-33 2:9 3:22 4:-25 6:-13 7:21 8:-11 10:-11 11:-9
near:enou	5:9
near:ente	0:8 1:-15 3:-31 4:-15 5:-19 7:22 9:29 11:-32
near:enti	4:11
near:entr	0:27 2:-21 4:-10 6:-22
near:envo	3:-15 4:25 6:24 8:-13 10:-29
near:erat	3:9
near:erit	0:-32 2:-19 3:-19 4:23 5:-28 6:-39 7:-21 8:-42 9:-14 10:31 11:-8
near:erup	6:9
near:esca	0:-23 2:-31 4:-29 5:-39 6:-41 7:-13 8:-24 10:55 11:9
near:esco	0:-13 2:-15 4:-19 5:-8 6:13 8:-18 10:15 11:8
near:esme	0:-31 2:-13 8:-12 10:17
near:esta	0:27 4:-21 5:-11 6:-28 10:-8
near:este	5:-8 6:10
near:esti	0:-15 1:19 2:-21 3:21 4:25 5:-19 6:17 7:-34 8:-21 9:-9 10:-26 11:-41
near:ethi	0:-43 2:-13 3:-32 4:-50 5:-16 7:-37 8:-39 9:46 10:58 11:-27
near:euro	0:-28 3:-38 4:11 5:-8 6:21 7:-16 9:10 10:-8 11:-10
near:evac	0:-22 1:-10 2:-14 3:37 5:43 6:-53 7:-26 9:-36 10:-25 11:-29
near:even	0:23 2:-42 3:-13 4:13 5:-35 8:-20 9:-10 10:-25 11:14
near:ever	0:-29 2:-25 4:16 6:-24 7:15 8:9 10:-32 11:-23
near:exam	0:-30 2:-27 3:-10 4:-36 5:-17 6:21 7:13 8:21 9:-17
near:exce	3:11 9:-13
near:exch	0:-26 3:-12 4:-42 5:-21 6:-34 7:-12 8:55 9:-12 10:-30 11:-12
near:exec	0:-29 1:-8 2:50 3:-10 4:-41 5:-26 6:-12 7:-9 8:-14 10:-28 11:-8
near:exhu	0:-22 2:-15 3:-13 4:-16 5:-29 6:53 7:-11 10:-11
near:exit	4:-14 5:-13 6:34 7:-22
near:expe	1:-11 3:22 4:-34 5:14 6:-20 7:-44 9:-19 10:-11 11:-17
near:expl	0:-18 1:16 2:-17 3:-25 4:27 5:8 7:-19 8:-14 9:-13 10:-26
near:expr	0:-17 2:-12 6:25 10:-8
near:exte	3:-31 5:-23 6:28 7:-9 9:30
near:extr	0:-12 5:-14 6:30
near:eye	5:38 6:-32
near:face	0:-21 3:9 4:-11 5:14 6:-14 8:-16 9:-9 10:-25 11:24
near:faci	0:-11 2:-17 3:-21 4:-20 5:-8 8:-35 10:34
near:fact	0:37 1:-10 2:-14 3:-31 6:-15 7:-30 8:30 10:-40 11:-21
near:fail	3:26 9:-20 11:-15
near:fall	0:-15 2:-27 4:-32 7:10 8:-9 10:-44 11:12
near:fals	2:-8 6:19
near:fami	0:-69 1:-12 2:-66 5:-63 6:48 9:-49 11:-49
near:fano	2:-9 5:-15 6:31
near:far	1:-10 2:-36 3:-8 4:-21 5:10 7:-36 10:-31
near:farc	0:-22 3:-35 4:23 5:-9 9:35 11:-19
near:fare	6:11
near:farm	0:-48 2:-21 3:24 4:23 5:-18 6:25 7:-13 8:-14 9:-9
near:fash	3:21 6:10 9:-17 11:-10
near:faso	0:-26 2:21 3:12 4:-16 6:-15 7:-12 9:8 11:-12
near:fata	0:-38 1:13 2:-9 4:-9 6:22 7:-24 9:-16 10:-8 11:-15
near:fate	0:-20 2:-10 6:-18 7:24
near:fath	2:29 3:23 6:-29 7:-8 9:-8
near:fear	0:-9 4:-17 5:13 6:-17 7:16 9:-12
near:febr	0:-25 1:22 2:30 3:14 4:-20 5:-23 6:-32 7:-18 9:-31 10:-16 11:18
near:fede	0:-14 2:-8 4:19 5:-8 6:-12 7:13 9:-30 10:-26
near:feet	5:25 6:-10 8:-9 10:-9
near:fell	0:-21 1:-8 2:-32 3:-49 4:-9 6:65 7:-43 8:-19 9:-15 10:-51 11:12
near:fema	4:-9 5:-14 6:13 8:13 10:-11
near:ferr	5:10
near:fest	0:-16 2:-34 4:-26 5:18 6:-20 8:-37 10:39
near:fetc	3:16
near:few	0:-12 5:-21 6:-24 7:27
near:fewe	0:-11 2:-8 3:9 5:-15 6:-16 7:-10 8:-20 9:-11 10:8 11:16
near:fiel	3:23 4:-8 5:-15 6:27 7:-24 9:-19 10:-15 11:15
near:fift	0:10 3:22 4:-45 5:30 6:-17 7:-32 8:-12 9:-32 10:-32 11:-15
near:figh	0:25 1:-32 2:-53 3:-42 5:22 6:28 7:-32 8:16 10:-55 11:-44
near:figu	0:32 1:13 2:-59 3:-10 4:-67 5:-43 7:15 10:-56 11:-17
near:file	0:-13 4:25 8:-19 10:-9
near:fili	0:27 2:-21 4:19 5:-15 6:-25 7:-14 8:-36 10:-31
near:fill	3:28 6:-12 7:-8 9:-27 11:-11
near:fina	0:21 2:-19 3:-17 4:-23 5:-15 6:32 7:-21 8:14 10:-26
near:find	0:-21 3:30 4:-16 5:-41 6:-14 7:35 9:-27 10:-15 11:-30
near:fing	0:-13 3:-22 9:24 11:-13
near:fire	0:-28 1:-8 2:-38 3:18 4:-36 5:58 7:-28 8:-10 9:-31 10:-41 11:-24
near:firm	3:23 6:-10 11:-11
near:firs	0:10 4:-18 6:-27 7:-28 9:-27 10:23 11:-36
near:fish	2:-24 3:-20 5:-35 6:40 8:-15 9:-13 10:-54 11:-12
near:five	1:-26 2:-46 3:-21 9:-25 11:-43
near:flat	3:26 9:-15
near:fled	1:-12 3:-20 4:-28 5:-35 6:-64 7:-20 8:-24 9:65 10:26 11:-54
near:flee	0:-20 2:-31 3:-32 6:13 7:-20 8:-8 9:14 10:9 11:-15
near:flew	3:-12 4:-8 6:-14 8:22 9:-8 10:-17
near:flig	0:-36 2:-12 3:17 4:-22 5:-38 8:12 9:-29 10:32 11:-19
near:floo	0:-43 1:-21 2:20 3:12 4:-8 5:13 6:17 7:-56 8:-9 9:-43 10:-23 11:-29
near:flou	2:-27 4:-11 6:31
near:flow	0:-50 1:-8 2:-31 3:21 4:-45 5:37 6:-76 8:14 9:-14 10:8 11:-27
near:fly	0:-26 3:-13 4:-22 5:18 6:-37 10:31
near:flyi	0:-13 2:-13 5:41 6:-22 7:-16 10:-13
near:foll	0:23 1:-14 2:38 3:-39 4:-36 5:-30 6:-33 7:-36 8:8 9:38 10:16 11:-26
near:food	0:43 2:16 4:-36 5:16 6:-45 7:-11 8:-13 9:-11 10:-33 11:-8
near:foot	0:-17 2:-10 3:42 4:-25 6:-17 7:-17 8:-14 9:-31 10:15 11:-30
near:for	0:-60 1:-50 2:-41 3:-57 4:9 5:-47 6:-33 7:45 8:30 9:-9 10:-39 11:-16
near:forc	0:8 1:-18 2:-12 3:16 4:-27 5:-25 6:20 9:-28 10:21 11:-48
near:fore	0:-8 1:-11 2:39 3:-30 5:-54 6:20 7:-29 8:-18 9:-38 10:-23 11:-30
near:form	0:-22 2:-22 3:-33 4:53 5:-51 6:23 8:-40 9:-34 10:-43 11:-12
near:fort	0:18 3:32 4:-45 6:-19 7:-9 9:12 10:11 11:-30
near:foru	0:-15 4:50 6:-22 7:-26 8:-17 10:-32
near:forw	3:-15 6:-19 7:24 9:-18 11:-8
near:foug	5:10 10:-10
near:foun	0:-34 1:-31 4:-92 5:-76 6:20 7:37 8:-35 9:-14 11:-19
near:four	0:35 1:-42 2:-9 5:-11 6:-12 7:-59 9:-32 10:15 11:-20
near:frac	0:-10 3:15 6:-18
near:fran	0:-25 3:-33 4:-11 5:-17 6:42 7:-22 9:-17
near:free	0:-45 1:-11 2:-47 3:-50 4:-20 5:-31 6:-56 7:-22 8:17 9:-32 10:62 11:-55
near:fren	0:18 3:-8 5:-27 6:18 7:-12
near:fres	4:-22 6:-12 9:18 11:-22
near:frid	0:-23 1:-13 2:-27 3:19 4:-8 6:17 7:-12 8:-24 9:-48 10:21 11:-20
near:frie	3:23 6:-18
near:from	0:19 1:-26 4:-17 5:-33 6:-11 8:-12 9:-20 10:-13 11:12
near:fron	0:-25 2:26 4:-36 5:-11 7:-10 8:-31 9:-20 10:12 11:10
near:fuel	0:26 2:-20 4:-16 5:20 6:-15 7:-10 10:-14
near:fuk	6:12
near:full	0:-15 3:40 4:-12 5:-13 6:-24 7:-11 8:-9 9:-26 11:-16
near:fune	0:13 3:18 5:-16 6:-9 9:-9 10:-9
near:furt	0:-20 1:-11 2:-15 3:-9 4:-13 5:10 8:-19 9:30 10:-16 11:-34
near:gall	2:-8 5:18 6:-12
near:gamb	3:-28 9:38 11:-15
near:game	5:-11 6:15
near:gang	0:-11 2:-34 3:-17 4:-20 6:44 8:-15 10:9
near:garm	5:-19 6:27 7:-9
near:garr	6:10
near:gas	3:19 6:23 7:-30 9:-11
near:gate	3:-20 4:-31 5:-8 6:35 9:-27 11:-15
near:gath	0:12 4:-16 5:-22 7:8 8:-14 10:-18 11:-9
near:gatu	3:-19 6:-9 9:32 11:-25
near:gavd	7:10
near:gave	0:-16 1:-11 2:-17 3:-35 5:17 6:9 7:-44 8:-26 9:-33 10:17 11:-21
near:gaza	0:-39 1:-12 2:15 3:-37 5:-46 7:-31 8:20 9:-11 10:-14 11:-9
near:gazi	5:-11 6:15
near:gebr	3:31 5:-9 6:-17 9:-12 11:-12
near:gend	5:11
near:gene	0:13 2:-18 3:13 4:-25 5:16 6:21 7:-14 8:-17 9:-36 10:-9 11:26
near:geno	3:-29 6:-15 9:26
near:geol	3:-9 4:9 6:14
near:geor	0:29 2:-8 3:-18 4:-52 5:-25 6:-35 7:-10 8:-14 10:24
near:germ	6:9 7:-9
near:get	0:-8 2:-9 3:-30 4:-12 5:-28 6:29 7:-28 9:18
near:ghan	0:8 3:-27 4:-8 6:-15 7:14 9:27
near:girl	0:28 1:-12 2:-48 4:-40 6:-9 7:-12 8:-42 9:-38 10:18
near:give	0:-49 1:-17 2:26 3:39 5:-60 7:-37 8:-25 9:-8 11:-32
near:givi	2:-13 3:30 5:-9 6:-17 7:-11 8:-11
near:glas	0:-8 2:-13 5:31 6:-9 10:-9
near:gmt	0:-17 3:-23 4:-31 5:-28 6:-34 7:-20 8:-9 9:-9 10:44
near:god	0:-14 2:-19 4:-33 5:-24 6:23 7:-9 8:-10 10:9
near:goes	0:-27 3:-17 4:-22 5:-13 6:29 8:-16 11:15
near:gofa	0:-8 3:-14 5:-15 6:33 7:-11
near:goin	0:-8 3:-10 4:-12 5:-11 7:12 8:17 9:-19 10:-14 11:13
near:gold	4:40 10:-31
near:goma	0:-32 2:-10 3:9 4:-11 5:31 7:14 9:-37 11:-17
near:gone	0:-42 1:9 2:-42 3:-39 4:-22 5:17 6:-21 7:-29 8:-40 9:-12 10:-74 11:42
near:good	0:-11 2:-23 5:23 6:-19 7:-36 8:24 9:-29 10:-55 11:30
near:got	0:-44 1:-8 2:-53 3:30 4:-69 5:-13 7:-13 8:-25 9:-27 10:50 11:-9
near:gove	0:-48 1:-30 2:-56 3:-20 4:40 5:-21 7:-14 8:-29 9:-10 10:-24 11:18
near:gran	0:-30 2:-9 4:-8 6:32 7:-14
near:grav	0:-21 1:-8 2:-35 3:-23 5:-11 6:54 7:14 8:-16 9:-29 10:-20 11:-17
near:grea	3:-16 4:-10 5:-19 6:28 9:-12
near:gree	0:-47 2:-24 3:-8 4:49 5:11 6:-10 7:-35 10:-41
near:gren	2:-36 6:34 8:-8 10:-10
near:grou	0:12 1:-30 2:-33 3:24 4:-20 5:-72 6:18 7:-9 8:-28 9:-42 10:43 11:-21
near:grow	4:-17 6:-16 7:16 10:15
near:guar	1:-10 2:-13 3:19 4:-48 5:-52 6:18 8:8 9:-35 10:28 11:-42
near:guay	0:-12 2:-11 3:-10 4:-28 5:-28 6:53 7:-30
near:guer	0:-18 6:13 8:-24 10:19
near:gues	5:14 6:-30 7:18
near:guid	4:-12 6:-19 7:22
near:guin	6:11
near:gun	5:8 6:-8
near:gunf	5:19 6:-18
near:gunm	0:14 2:-41 3:-18 5:-23 6:18 7:-16 8:-31 9:-13 10:14
near:gunn	0:-9 2:-17 4:-8 6:26
near:guns	0:-26 2:-15 3:-17 5:68 6:-45 7:-10 8:-10 10:-29
near:gymn	0:-12 3:11 4:33 5:-9 6:-18 9:-17 10:-25 11:-9
near:hack	5:-29 6:32
near:had	0:-33 2:-31 3:-17 4:-30 6:-21 7:-16 8:10 9:-23 10:8 11:14
near:haif	5:8 6:27 7:-30
near:hait	2:-9 3:-9 4:-22 5:-10 6:46 7:-20 8:-11 9:-17
near:half	0:-32 1:13 2:-11 3:-10 6:-14 7:-30 8:-24 11:15
near:hali	0:15 5:-11 6:-18 7:11 10:-10
near:hall	2:-12 3:34 4:-15 5:-32 6:-30 7:-14 10:-9 11:-28
near:hama	0:9 2:21 3:-20 4:-11 5:-19 7:-32 8:-36
near:haml	0:-24 3:32 5:-23 6:-22 7:-15 8:-8 9:-9
near:hand	0:-68 1:-28 2:-9 3:-45 4:49 5:-18 6:23 7:-66 8:-37 10:8 11:-35
near:hang	0:-10 2:-20 4:-11 6:38 10:-10
near:happ	0:-16 2:-9 3:12 4:-21 5:-10 6:9 8:-12 10:29
near:hara	0:8
near:hard	3:12 6:8 11:-11
near:harv	5:-14 6:-18 10:-22 11:26
near:has	0:-23 2:-62 4:9 5:-15 6:-19 7:37 8:-32 9:-20 10:-28 11:-26
near:have	0:-27 1:-11 2:13 3:-18 4:-36 6:-21 8:-62 11:19
near:havi	0:29 2:-23 3:-12 4:-44 5:-14 6:37 7:-14 8:9 10:-35 11:-25
near:haza	0:13 4:-10
near:head	0:28 1:-13 2:-35 3:-36 5:-9 7:-47 8:46 9:14 10:-36 11:-41
near:heal	0:-33 1:-19 2:-39 4:-45 5:56 6:12 7:-38 8:-20 9:-36 11:-24
near:hear	0:-44 2:-27 3:-25 5:-45 6:14 8:23 9:-18 11:-16
near:heat	0:-31 2:-9 3:37 4:-31 5:-17 6:27 7:-14 8:-22 9:-10 10:-8
near:heav	0:12 3:-10 6:9 7:-13
near:heig	0:-10 3:38 4:21 5:-11 6:-14 9:-13 10:-12 11:-14
near:held	0:-76 1:-24 2:11 3:-62 4:69 5:-57 6:-64 7:-64 8:-34 10:26 11:-28
near:hele	3:-22 5:23 6:-19 11:-9
near:heli	1:-12 2:-43 4:-12 5:19 7:-35 8:-18 9:-14
near:hell	0:-19 2:-18 5:-24 6:29 10:10
near:helm	0:-10 3:-17 4:-13 5:-12 6:33 7:-12
near:help	0:-16 1:-10 2:-24 3:-20 4:-39 5:23 6:-10 7:12 9:-24 10:-12 11:21
near:her	0:17 1:-20 2:-45 3:-54 5:16 6:-9 7:-42 8:-38 9:-33 11:17
near:hera	0:-12 5:16
near:herd	0:23 1:32 2:-15 3:-28 4:-11 5:-18 6:-33 7:-9 9:-9 10:-12
near:here	0:-10 2:-8 3:-21 4:-32 5:-35 6:36 7:-37 8:-25 10:17 11:17
near:herm	6:11
near:hers	5:21 6:-17
near:hezb	5:-15 6:32 7:-12
near:hide	5:-15 6:22
near:hidi	4:18 5:-8 7:-12
near:high	0:-10 1:-8 3:38 4:8 5:-31 6:-18 7:16 8:-15 9:-21 11:-22
near:hija	0:-12 4:-11 6:17 10:10
near:hill	0:19 4:-16 5:-29 6:36 7:-16 10:-18
near:him	0:-38 2:-38 3:-13 4:-31 5:10 6:9 7:10 8:-27
near:hims	3:19 5:-17
near:his	0:-42 1:-23 3:-13 4:36 5:18 6:-10 7:12 8:-13 10:-79 11:-8
near:hit	0:-33 1:-12 2:-43 3:-32 4:-28 5:76 6:-21 7:-46 8:-18 9:-10 10:-42
near:hits	5:-13 6:-11 7:17
near:hoa	6:9
near:hode	0:29 3:21 4:-28 5:-11 6:-26 7:-12 9:-14 10:10 11:-14
near:hold	1:-22 2:-51 3:-17 4:57 5:-37 6:-32 7:-43 8:22 9:27 10:-56 11:-64
near:hole	3:-18 4:-13 5:-18 6:-25 9:13 10:27
near:home	0:-58 1:-43 2:-87 3:38 4:-11 5:11 6:-61 7:-51 8:25 9:-54 11:33
near:homi	1:-11 6:22
near:homs	3:-13 6:-8 8:-9 9:-23 11:24
near:hond	6:18 7:-12
near:hope	6:-14 7:16
near:hors	0:24 3:-8 4:-15 5:-11 6:-17 9:-8 11:-19
near:hosp	0:-40 1:-32 2:-71 3:-83 4:-54 5:82 6:-15 7:-95 8:-40 9:-46 10:26 11:-40
near:host	0:-9 1:-12 3:-9 4:11 5:-42 6:12 7:-43 8:24 9:17 10:-10 11:-47
near:hote	3:31 6:16 7:-15 9:-13 10:-8
near:hour	0:-50 1:-14 2:-55 3:-29 4:8 5:17 7:-58 9:-39 10:16 11:10
near:hous	0:9 1:-18 2:-58 3:-9 4:-23 5:-24 6:26 7:-10 8:-33 9:10 11:-12
near:hout	0:28 3:-18 5:-21 6:-27 7:-24 9:-14
near:how	0:-12 2:-10 4:-25 7:12 8:22 10:-11
near:howe	6:20 7:-10
near:hrmm	6:11
near:hue	6:10
near:huma	1:-24 2:24 4:-8 5:-16 6:25 7:-16 8:-28 9:-45 11:-31
near:hund	1:-8 2:-19 3:-42 4:11 6:-13 7:15 8:29 9:-14 10:-30 11:-10
near:hung	3:-8 6:31
near:hurt	0:-44 1:21 2:-27 3:-27 4:-17 5:102 6:-85 7:-34 8:-27 9:-27 10:-43 11:-19
near:husb	0:-8 5:-33 6:31
near:huts	3:22 5:-19
near:hygi	3:-21 6:26
near:hypo	2:-8 4:-9 5:27 6:-23 10:-14
near:icrc	0:-29 1:20 2:-43 3:-25 4:-58 5:-19 6:15 7:-11 9:-16 10:25 11:-9
near:iden	0:-11 2:25 3:-39 4:-28 5:-65 6:90 7:-63 8:-36 9:-14 10:-18 11:-23
near:idf	6:20
near:idle	3:-10 6:-13 9:-18 11:23
near:idli	3:18 9:-16
near:idps	3:13 5:-17 6:17
near:iduk	6:12 7:-11
near:ill	5:22 6:-16 10:-16
near:imam	5:8
near:immi	3:-10 5:-15 6:16 9:18
near:impa	5:-10 6:16
near:impr	9:-15 11:16
near:inci	0:14 3:26 4:-11 5:24 6:-19 9:-24 10:-10
near:incl	0:-50 1:-28 2:10 3:10 4:-36 5:-20 6:10 7:-29 8:21 9:-60 10:33 11:-37
near:inco	6:8
near:inde	5:-24 6:28 7:-19
near:indi	0:50 1:-16 2:-45 3:-21 4:-54 5:-41 6:12 8:-58 9:30 11:-36
near:indo	3:-11 5:-20 6:37 11:-10
near:infa	2:-11 3:-9 5:-11 6:12 8:-8 9:-8 10:15
near:infe	0:-37 2:-27 4:-32 5:36 7:-13 8:-10 10:14
near:infl	9:8
near:info	0:-10 2:11 3:-11 5:-33 7:22 9:-14 11:-13
near:ingd	6:10
near:inha	0:-11 3:31 4:-14 5:23 6:-18 7:-14 9:-34 10:-9 11:-10
near:init	0:-8 3:-10 11:17
near:inju	0:-64 2:-39 3:-61 4:-52 5:107 6:-61 7:-12 8:-38 9:-35 10:-59 11:-31
near:inla	3:-23 4:18 9:21 10:-15 11:-12
near:inma	2:-13 5:-10 6:39 10:-9
near:inn	5:-9 6:-17 7:18
near:inqu	5:18 6:-11 9:-9 10:-10
near:insi	0:-31 2:-8 3:24 4:35 5:-54 6:16 7:-35 8:11 9:-16 10:-30 11:-26
near:insp	0:28 4:-23 5:-10 6:-32 7:9
near:inst	0:10 2:20 5:-29 6:12 10:-16
near:insu	3:20 7:-10 11:-21
near:inte	0:-54 3:-10 4:-10 6:27 7:-21 8:10 9:-16 10:-43 11:11
near:into	0:51 1:-20 2:-46 3:-9 4:-23 5:-66 6:-34 7:-38 8:-46 9:46 10:-18 11:-55
near:inva	3:-15 6:28 7:-25
near:inve	0:-23 2:14 3:-16 5:-21 6:25 7:-21 10:-10
near:invo	2:-10 3:-21 4:-21 5:-9 6:-9 8:-20 10:25
near:iom	0:-12 3:28 4:-8 5:-25 6:-21 7:-33 8:-14 9:-66 11:19
near:iran	1:-8 2:-15 3:-24 6:-22 7:-30 8:-50 9:-41 10:29 11:40
near:iraq	0:-17 3:-29 6:-8 8:-24 9:-19 10:-38 11:52
near:irel	0:-8 3:9 5:-10 6:16
near:iris	0:53 4:-8 5:-41 6:-41 7:-11 10:-20
near:isla	0:-21 1:-8 2:-27 4:-26 6:35 7:-16 8:-20 9:-11 11:27
near:isra	1:-19 2:27 3:-47 4:-21 5:-42 6:-19 7:-45 9:-33 10:27 11:-17
near:ista	0:11
near:ital	0:-19 2:-17 4:30 5:-21 7:-13 10:-16
near:its	0:10 1:16 2:8 4:-45 5:-17 6:13 9:-9 10:-31 11:-48
near:itse	0:-23 1:-8 2:-10 4:15 5:-24 6:20 8:-10 9:-14 10:-10 11:-9
near:itur	0:18 6:9 10:-15
near:ivor	0:-16 2:-14 3:-9 4:-13 5:-13 6:31 7:-10 9:23 10:-30
near:jaba	3:24 6:-19 8:-10
near:jaha	3:-10 7:-8 11:11
near:jail	2:-14 5:-13 7:-15 8:16 10:-27
near:jala	5:-28 6:29 7:-8
near:jali	0:-8 3:-29 5:-10 6:-24 7:34 9:-21 11:-11
near:jama	3:10 6:30 7:-26
near:jan	8:13 10:-12
near:janu	0:-39 1:28 3:-9 5:-49 6:10 8:-53 9:-48 11:28
near:japa	5:-9 6:-17 7:18
near:java	0:-11 3:-10 4:-9 5:48 6:-42 7:-20
near:jbei	5:10
near:jeep	2:-9 4:-20 5:-17 6:27 7:-8 10:-22
near:jeni	3:37 9:-31 11:-11
near:jiha	0:-10 2:-8 4:11
near:jnim	0:-9 2:-27 4:10 6:-23 8:-17 10:14
near:join	0:14 2:-24 3:21 4:-28 5:-19 6:-25 7:-22 8:-36 9:-11 10:29 11:-11
near:jord	3:-20 6:-12 9:-46 11:38
near:jos	3:9 5:19 6:-18
near:jose	0:-12 5:-21 6:-25 7:27
near:jour	0:-8 5:-13 6:24 7:-8 8:-36 10:18
near:juba	2:-10 3:21 5:-22 6:18 10:-12
near:judg	0:-8 4:14 5:-17 6:20 8:-8
near:judi	6:16
near:july	1:-19 2:-21 3:-30 4:8 5:-39 6:-9 7:-44 8:-21 9:-12 11:56
near:jump	2:18 4:-16 6:-21 7:24 10:-11
near:june	1:-22 2:-34 3:21 5:-20 6:38 7:-44 8:-45 9:-17 10:-24 11:-47
near:junt	3:-37 5:-23 6:43 7:-16 9:-35 11:-18
near:just	1:-15 2:-29 4:14 5:-56 6:21 8:-17 11:-44
near:kabu	5:13
near:kadu	0:32 2:-8 4:28 5:10 6:-30 7:-33 8:-14 9:-17 10:-22 11:-16
near:kaga	6:14
near:kand	0:-14 4:-9 5:-56 6:28 7:11 9:-34 10:-8 11:-32
near:kara	0:-40 2:-38 4:50 5:-12 7:-16 8:-44 9:10 10:-54 11:-13
near:kare	3:-12 9:15
near:kari	3:-29 5:-15 6:17 9:30
near:kash	3:26 5:-14 6:-11 7:-14 9:-19
near:kass	0:-8 3:11 4:-13 6:12 7:-14
near:kats	0:18 10:-28
near:kebb	6:12
near:keep	0:-24 2:-36 3:-27 4:38 5:-23 7:-29 8:-36 9:12 11:-17
near:kens	0:8 3:31 5:-11 6:-20 9:-9 10:-12 11:-34
near:keny	3:-9 9:11
near:kept	0:-19 1:-15 3:31 4:-9 5:18 6:-36 7:-24 8:-28 9:-27 11:-11
near:kera	0:41 2:-18 4:-30 5:-10 6:-31 7:-22 8:-14 10:-21
near:kfar	5:-13 6:18
near:khan	5:-25 6:33
near:khar	0:-8 2:-10 3:-14 5:14 7:-12 9:-10 11:16
near:khas	3:9
near:kher	5:-19 6:27
near:khwa	4:-14 5:-25 7:-8
near:khyb	3:-13 5:-30 6:46 7:-9
near:kibb	2:-27 4:-8 6:16 10:-21
near:kidn	0:42 1:-12 2:-46 3:-58 4:-34 5:-38 6:-41 7:-23 8:-54 9:-17 10:42 11:-16
near:kill	0:-30 1:37 3:-70 4:-56 5:-17 6:73 7:-42 8:-41 9:-91 10:-38 11:-67
near:kilo	3:12 5:20 7:-14 9:-10
near:kind	0:-15 3:-31 4:-24 5:-15 7:-12 8:14 9:-13 10:20
near:kins	6:19
near:kitc	0:-9 3:16 4:-11 5:14 6:8 10:-18
near:kivu	3:33 7:8 9:-27 11:-22
near:knew	0:-11 2:-18 4:-11 7:21
near:know	0:-41 1:-11 2:19 3:-29 5:12 7:22 8:-37 9:18 10:-48 11:-9
near:kobr	0:-39 2:-12 4:41 8:-8 10:-29
near:kolo	0:-29 2:21 3:18 7:-10 9:-15 10:-21
near:kong	6:24 7:-24
near:kore	0:-10 5:-24 6:13 7:14
near:kost	3:25 5:-20 6:-25 9:-20 11:10
near:krem	1:-11 3:-8 6:13 7:-11 8:12 10:-15
near:kufr	2:-10 8:-25 10:31
near:kumb	0:8 4:-9 6:18 10:-8
near:kuna	3:-15 5:-13 6:38 9:-10 11:-29
near:kurd	0:-11 4:11 7:16 10:-18
near:kurs	4:-23 6:-8 10:15
near:kutu	6:-8 9:13 11:-17
near:kwar	0:12 4:-15 5:15 6:-15 8:-14
near:kyau	0:-13 3:9 5:18 7:-22 9:-26 11:-28
near:kyiv	0:19 1:-9 2:-36 3:-13 4:14 6:20 7:-11 8:-24 9:-28 10:25 11:-40
near:labo	0:-9 4:-8 5:8 6:-8
near:lago	0:-13 2:17 6:-14 10:-9
near:laid	3:-31 5:28 6:-22 7:-11 9:30
near:lak	3:-8 4:-8 7:19 9:-15
near:lake	3:17 6:10 9:-9 11:-9
near:land	0:-21 1:14 2:-13 3:29 4:-8 5:-13 6:-8 8:-13 9:-36 11:-13
near:lane	0:-13 3:-16 5:-17 6:30 7:-11 11:-10
near:lank	0:20 2:-8 3:10 4:-28 5:-11 6:34 7:-25 8:-11 9:-34 10:-12 11:-28
near:larg	3:39 4:-24 5:-15 7:-19 9:-9 11:-10
near:larr	5:-10 6:24 7:-17
near:last	0:9 1:12 2:-37 5:-14 6:-14 7:-28 8:-83 9:23 10:8 11:-11
near:late	0:-55 1:-11 2:30 3:-21 4:8 5:-59 6:14 7:-15 8:-22 9:17 11:-20
near:latr	0:-15 3:-47 4:-12 5:-20 9:46 10:22
near:latt	0:14 2:-12 3:26 4:-13 5:-9 6:-19 7:-10 10:-16
near:law	5:-18 6:33 7:-17 10:-15
near:lawm	5:-15 6:18
near:lawy	0:8 3:-26 4:-14 6:-16 7:29
near:lay	0:48 3:-30 4:-20 5:-41 6:-25 7:-26 9:21 10:-15
near:lead	1:-22 2:-24 3:-21 5:-37 6:20 7:27 8:-13 9:-18 10:-24 11:-13
near:lear	0:-30 3:37 4:-14 5:-10 7:15 9:-44 10:-13 11:-30
near:leas	1:-17 2:-31 3:10 4:14 5:20 6:-34 7:21 8:-31 9:-30 10:-12 11:-16
near:leav	0:-42 1:-16 3:51 4:31 5:-40 6:-26 7:14 8:-33 9:-39 10:-53 11:-23
near:leba	0:-10 1:-13 2:-9 3:-58 5:-30 7:-15 9:61 11:-9
near:led	0:49 2:17 3:-22 4:-34 5:-28 6:-21 7:-19 8:-25 10:-26
near:ledg	0:20 5:19 6:-30 7:-9 10:-9
near:left	1:-10 3:43 6:-64 7:-54 9:-40 10:-8
near:leg	0:-31 2:-16 4:-33 5:29 6:-36 7:-11 10:26 11:-8
near:legs	0:-21 2:-30 4:-31 5:51 6:-39 10:-23
near:less	6:25 10:-12
near:let	0:-14 1:-14 2:-9 3:-38 4:-58 5:-45 6:-100 7:-44 9:-31 10:75
near:leve	3:11
near:leyt	5:-14 6:21
near:libe	0:-28 2:-20 3:-43 4:-15 5:-17 7:-17 8:8 9:-11 10:28 11:10
near:liby	0:-19 1:21 2:-9 3:-24 5:-12 8:-23 11:9
near:lie	0:-22 1:-10 3:-34 4:-36 5:-47 6:42 9:-29 10:-8 11:-18
near:lieu	0:11 4:-8
near:life	0:-37 2:-32 4:-34 5:-26 6:31 7:-15 8:64 10:-62
near:lift	0:21 6:-17
near:ligh	0:-8 3:-22 5:35 7:-13
near:like	0:-15 3:24 4:-13 5:-12 6:20 7:-38 8:12 10:-18 11:-14
near:lima	5:15 6:-13
near:limb	3:-8 4:-8 5:58 6:-48 7:-23 10:-17
near:limi	3:20
near:line	2:-17 4:-31 5:-23 9:-15 10:10 11:12
near:link	0:-10 2:-8 4:-20 5:-18 6:36 7:-24 8:-13 10:8
near:list	0:-59 1:-39 3:-59 4:26 5:-56 7:55 8:-23 9:-58 10:-45 11:-47
near:litt	6:-13 7:14
near:live	0:-19 1:-29 2:-48 3:30 4:-39 5:-10 6:11 7:-50 8:-12 9:18 11:-11
near:livi	0:-15 2:12 3:49 4:-30 5:-18 6:-57 7:9 9:-19 10:-25 11:-29
near:load	5:-15 6:-24 7:25 10:-9
near:loca	0:-40 1:-27 2:-43 3:22 4:-33 5:-9 7:31 8:-24 9:-48
near:lock	0:-13 3:-16 4:-11 5:-29 6:15 7:20 9:-10
near:lodg	3:-9 6:19 7:-11
near:logg	1:16 3:15 6:-19 9:-22 11:-13
near:lond	3:-30 6:36 7:-8
near:long	0:-29 1:21 2:11 3:-18 4:-20 5:-9 6:-30 7:-19 8:-9 10:22
near:look	0:-15 1:-11 2:-19 3:-19 5:9 6:-25 7:26 9:-17 10:-14
near:loot	0:25 3:19 5:-13 6:-30 10:-15
near:lorr	0:18 2:-25 4:-27 5:11 9:-20 10:9
near:lose	5:19 6:-10
near:losi	2:-16 5:-9 6:22
near:loss	0:-21 2:-30 6:32 7:-11 10:-8
near:lost	0:-37 1:-32 2:-67 4:-71 5:22 6:47 7:-24 8:-39 9:-46 10:-58 11:-21
near:low	3:20 11:-16
near:lowe	0:20 2:-9 3:-22 6:8 7:-18 9:-9 10:-11
near:luci	3:-9 4:-10 6:25 7:-24 10:-10 11:-16
near:luck	3:-16 6:-13 7:-11 9:19
near:lunc	6:10
near:lyin	3:11 6:28 7:-9 9:-11 10:-12 11:-17
near:mach	0:-19 2:-29 3:-17 4:-29 5:34 7:-12 8:-14 10:-32
near:made	0:34 1:-11 2:-32 3:29 4:-54 5:-33 8:-27 9:-31 10:-13 11:-25
near:mae	3:-13 9:21 11:-14
near:maga	0:15 4:-8 8:21 10:-29
near:magn	6:14
near:mahm	6:12
near:maim	0:-12 1:16 2:-11 3:-28 5:38 6:-35 7:-11 8:-16 10:-15
near:main	0:-14 3:-42 4:14 5:-24 6:-9 7:-15 9:-22 10:12 11:38
near:maje	5:13
near:majo	0:-18 2:-16 3:8 4:-27 5:-26 6:27 8:-14 9:-24 10:30 11:-20
near:make	2:-8 3:17 4:-12 5:-18 6:36 7:-25 9:-20 10:12
near:maki	0:-11 6:15
near:mala	0:-11 2:25 3:11 5:-26 6:14 7:-21 8:-12 9:-18 10:-20
near:male	5:-9 6:13
near:mali	0:16 2:-22 6:18 8:-34
near:maln	5:-30 6:31
near:man	0:-11 2:-26 3:10 4:-14 5:-9 6:41 7:-34 9:-10 10:-9
near:mana	0:-31 1:-13 2:-17 5:-8 6:-20 7:24 8:-11 9:-38 10:14
near:mand	3:-45 5:18 6:24 7:-19 9:-26 11:-28
near:mang	0:-27 2:22 3:27 4:-14 5:-14 6:-13 7:-17 10:-9
near:mani	0:-10 2:-10 4:-27 6:-15 7:31 8:-18
near:mans	0:-22 2:-18 5:21 6:11 10:-11
near:manu	4:-11 5:-16 6:-32 7:32
near:many	2:-11 3:-23 4:-10 5:-11 6:14 9:19 11:-22
near:mara	0:-9 2:-10 4:-26 7:25 8:-18
near:marc	0:11 2:20 5:-39 6:-18 7:11 8:-19 11:-61
near:mari	0:-34 2:-12 4:-22 6:-8 7:10 8:41 10:-28
near:mark	0:17 2:-9 3:15 4:-25 6:12 8:-14 9:-29 10:-20 11:-12
near:mart	0:-31 1:-11 2:32 3:-18 4:-14 5:-41 6:54 7:-42 10:-37
near:mary	0:23 6:-13 10:-8
near:mass	0:-33 1:-13 2:-28 3:-38 4:-30 5:-13 6:64 7:-15 8:-9 9:8 11:-22
near:mast	0:-10 2:26 4:21 5:-16 6:-35 7:-26 10:-12
near:matc	0:-16 4:-13 5:-21 6:38 7:-36 10:21
near:mate	0:-12 5:-19 6:27
near:math	4:19 6:9 10:-22 11:10
near:mats	3:19 9:-15 11:-12
near:matt	3:9 6:11 7:-9 11:-18
near:may	0:17 1:-18 2:-23 3:-9 5:-20 6:27 8:-29 9:-59 10:12 11:-36
near:mayo	1:-9 2:-29 3:28 4:-15 7:-16 8:-9 9:22 10:-15 11:-19
near:maza	3:32 5:13 6:-16 9:-24 11:-9
near:meal	0:-12 2:-18 3:12 4:-11 5:37 6:-31 7:-11 10:-19
near:mean	0:-13 3:-12 5:-13 6:-12 9:-28 10:9 11:21
near:mede	5:13
near:medi	0:-29 1:17 2:-21 3:-28 6:16 7:-62 8:17 9:-47 11:-24
near:mega	5:8
near:meli	0:-26 2:-18 4:11 5:-10 6:-32 7:-12 8:-16 10:34
near:melt	5:9
near:memb	0:-27 2:-15 3:-9 4:20 5:-20 6:40 8:-17 9:-9 10:-13
near:memo	5:-24 6:26
near:men	0:40 1:-19 2:25 3:-58 4:-37 5:-25 6:-31 7:-31 8:29 9:35 10:-35 11:-17
near:mend	0:-12 5:-28 6:33 7:-11
near:ment	3:-25 4:-11 5:-34 6:28 7:-12 9:22 10:-15 11:-22
near:mess	5:-9 6:18
near:met	0:-13 2:-12 4:26 5:-15 6:-24 7:-18 8:-8 9:17 10:-17 11:-25
near:meta	0:13 6:-15 7:-13 10:-8
near:meth	6:12
near:metr	0:-9 4:-12 5:10 6:14 7:-12 9:-13 10:-12
near:mexi	3:-35 4:-8 6:-11 7:12 9:16 10:-8
near:mid	0:-8 5:-14 6:22 11:-8
near:midd	3:-16 5:-15 6:24 7:-12 8:11 10:-11
near:midn	0:-10 3:-26 5:25 6:-9 11:-10
near:migr	0:-9 1:25 2:-12 4:-32 5:-9 6:-49 7:8 8:-34 9:8 10:23 11:14
near:mila	2:-11 3:-39 4:-26 5:-41 6:29 7:-18 8:-9 9:-30 10:-19 11:30
near:mile	2:-20 4:-8 5:19 6:-33 7:34 10:-9
near:mili	0:15 1:-12 2:20 3:-30 4:-52 5:-28 6:27 7:-28 8:8 11:-33
near:milk	2:-15 6:24
near:mill	0:-18 1:-19 3:-41 7:-40 8:-24 9:53 11:-9
near:mina	3:-35 5:-9 9:27 11:-11
near:mine	0:-47 1:39 2:27 3:-13 4:-13 6:-35 7:27 8:-17 9:-30 10:-30 11:-24
near:mini	0:-24 1:-39 2:-38 3:-19 5:28 6:15 9:-21 10:-10 11:-49
near:minn	0:37 3:-23 4:-22 5:-23 6:-21 7:-14 9:-11 10:-31
near:mino	0:-26 2:-45 3:-30 4:-15 5:-37 6:40 7:22 8:30 9:-17
near:minu	3:23 5:-40 6:8
near:miss	0:-66 1:31 2:-63 3:-44 4:-37 5:-62 6:-42 7:90 8:-40 9:-62 10:-62 11:-53
near:mobi	0:-9 3:20 10:8
near:moco	0:-9 3:-15 6:8 7:11
near:mode	0:8 3:-13 5:23
near:moga	6:12
near:moh	0:-16 5:23 6:-8
near:mona	3:10
near:mond	1:-15 2:-36 3:9 4:-49 5:-20 7:18 8:-11 9:28 10:-23 11:-32
near:mone	0:-11 2:15 3:-20 4:-8 5:-10 9:19 10:-9 11:-20
near:moni	1:-10 2:12 3:-20 5:-16 6:12 7:-19 8:14 9:-30 10:-29 11:16
near:mono	5:30 6:-28
near:mons	3:-14 5:16
near:mont	0:21 1:-20 3:-20 5:-18 7:-44 8:-58 9:9 10:-23 11:-10
near:more	0:-19 1:-54 2:-73 3:-23 5:-24 6:23 8:-22 9:-19 10:20
near:morg	0:-8 3:-9 4:-11 5:-38 6:32 7:12 10:-15
near:morn	0:-21 1:-9 2:-25 4:-41 5:-30 6:18 9:-8 10:14 11:8
near:moro	5:29 6:-11
near:mort	5:-15 6:16
near:mosc	0:21 2:-39 3:-8 4:-9 5:20 6:35 7:-15 8:-24 9:-9 10:-28 11:-26
near:mosq	0:-29 4:15 5:-10 6:16 7:13 10:-14 11:-10
near:most	2:-38 3:20 4:-26 7:-21 8:-10 9:-34 10:22 11:-13
near:moth	0:25 2:-43 3:14 4:-46 5:-53 6:-16 7:-17 8:-40 9:23 11:-18
near:moto	0:10 3:17 5:10 6:-8 7:-19 9:-14 11:-20
near:moun	0:-25 2:-9 3:21 4:-9 5:-8 9:-16 10:26 11:-23
near:mour	0:-9 3:-33 5:-23 6:43 9:-24 11:-11
near:move	1:-24 3:65 4:19 5:-24 6:-50 7:-57 8:-34 10:-28 11:-45
near:movi	3:-29 11:30
near:moza	6:10
near:msf	3:-15 4:9 5:27 6:-24 7:-11 9:-11 11:-13
near:mud	0:-14 3:-16 5:-9 6:-12 7:11 11:10
near:mult	0:-12 6:21
near:muni	3:40 5:-38 6:-27 7:-8
near:murd	0:-21 1:-11 2:11 3:-12 4:-34 5:-29 6:27 7:-12 8:-13 10:-30
near:musc	0:-17 3:-17 4:13 5:-21 6:-25 7:-26 10:26
near:muse	3:-22 9:21 11:-12
near:must	0:-28 4:15 5:-22 6:17 7:-15 10:-23
near:myan	0:-18 2:-25 3:-45 4:36 5:-21 6:36 7:-33 8:-12 9:23 10:-41
near:myse	0:-21 2:-20 3:-14 4:-29 5:-38 6:31 7:-19 8:-21 10:18
near:naba	0:19 5:-38 6:41 8:-10 10:-12
near:naf	0:22 3:-23 6:-12 9:9 11:-19
near:nago	0:-27 2:-19 3:-27 4:58 5:-16 6:-40 7:-14 8:-47 9:11 10:-52 11:-8
near:nair	2:17 4:-16 5:-9 6:13
near:name	1:-28 2:-22 3:-87 4:24 5:-22 6:40 7:21 8:-59 9:-21 10:-71 11:-63
near:namp	3:12 6:19 7:-14 9:-9
near:nang	0:-24 4:26 5:10 6:-17
near:nass	0:-23 2:-10 3:-12 4:-22 5:-33 6:37 7:-10 10:-29
near:nati	0:-19 1:-35 2:-45 3:-25 4:19 5:-12 6:-16 7:17 8:20 11:-49
near:naut	6:19
near:navy	0:-48 2:-10 3:29 4:20 5:-13 6:33 7:-19 10:-34
near:near	0:25 1:-21 2:-47 3:-37 4:-65 5:-16 6:32 7:-9 8:-53 9:35 10:17 11:-24
near:need	0:-28 2:-26 4:-36 5:29 6:-62 7:-48 8:-18 9:-16 10:41 11:-10
near:neig	0:-11 1:-8 2:-20 3:-22 7:-38 9:39 10:-25 11:-30
near:neit	0:-15 4:-10 5:-11 6:-18 7:30 10:-9 11:-13
near:nepa	0:-8 2:-11 4:26 5:14 6:-18 10:-24
near:neph	0:-14 4:-22 5:-13 6:-32 7:30 8:18
near:netw	0:-19 1:-12 2:-13 3:-24 4:12 5:20 6:-27 9:14 11:-11
near:neut	0:-33 2:-24 4:-16 5:-17 6:46 10:15
near:neve	0:-36 1:-11 2:-23 3:-39 4:-10 5:-55 6:-9 7:56 8:-20 9:-32 10:-36 11:-26
near:new	0:-38 1:10 2:-13 4:-9 5:-28 6:-13 7:-17 8:15 9:13 10:-19 11:-11
near:newl	3:12 5:-11 6:-13 9:8 11:-27
near:news	0:-28 1:-10 2:-12 3:-37 4:-11 5:-17 6:-30 7:54 9:-10 11:-11
near:next	0:22 2:20 3:-35 4:-17 6:-55 7:-20 8:-28 9:-24 11:20
near:ngo	0:18 2:-12 3:8 4:36 5:-24 7:-17 8:-14 10:-23
near:niam	2:-15 4:-31 6:-25 8:-19 10:33
near:niec	7:9
near:nige	0:13 2:-45 3:-39 4:9 5:-34 6:-10 8:-46 9:28 11:-28
near:nigh	0:-76 1:-26 2:-45 3:15 4:9 5:-39 6:-19 8:-60 10:52 11:-22
near:nile	5:-14 6:26 8:-9 10:-23
near:nine	0:15 1:13 2:-15 4:-29 5:13 6:-34 7:-66 8:-14 9:14 11:-35
near:njia	3:19
near:nobo	0:-50 2:14 3:-40 5:-13 6:-54 7:17 8:-33 9:16 11:-16
near:non	5:-13 6:24 10:-8
near:none	0:-8 3:-24 4:-24 5:-33 6:24 8:-9 10:-28
near:noon	0:-47 2:-23 3:-55 4:-33 5:13 7:-31 8:-30 9:18 11:24
near:nor	0:-15 4:-10 5:-11 6:-18 7:30 10:-9 11:-13
near:nort	0:-8 1:-8 2:-36 3:28 5:-39 6:42 7:-30 8:-36 9:-49 10:11 11:-23
near:not	0:18 1:-48 3:-31 6:-52 7:59 8:-79 9:-12 10:-76 11:-80
near:note	0:-23 4:27 8:16 9:-20 10:-32
near:noth	0:-32 2:-32 3:-21 6:-28 7:38 8:-18 9:-34 10:-33 11:23
near:noti	3:-12 11:15
near:nov	0:-27 4:13 6:24
near:nova	0:-15 2:-34 4:-26 6:-11 8:-37 10:39
near:nove	0:15 1:19 3:9 4:-53 5:-73 6:25 7:-47 8:-63 10:30
near:novi	4:-13 5:-13 6:31 10:-13
near:now	1:11 2:-43 4:-45 5:-46 6:19 10:11 11:-42
near:nrc	5:-27 6:29 7:-10 9:-14 11:-10
near:numb	0:17 2:-50 3:13 5:-33 6:-16 7:18 9:-10 10:-41 11:-16
near:nuns	0:20 3:-8 4:-9
near:nur	3:30 9:-28
near:nurs	0:15 2:-24 3:-52 4:38 5:30 6:-54 7:-50 8:-52 9:-31 10:-9 11:-20
near:nutr	5:30 6:-27 7:-15
near:nuwa	0:-14 3:13 4:-13 5:-47 6:10 7:12 9:-23 10:-10 11:-23
near:nyal	0:-30 3:-18 4:55 5:-28 6:-52 7:-27 8:-10 10:-20
near:obei	0:-14 2:-9 3:17 4:19 6:-14 9:-15 11:-13
near:obse	3:-23 6:29 7:-11 9:10 11:-10
near:ocan	3:40 9:-27 11:-21
near:occu	0:-16 4:-10 5:-31 6:17 7:-13 8:-13 9:-18 11:9
near:ocha	3:32 6:9 7:-8 9:-35 11:-21
near:oct	0:23 4:-13 5:-14 8:-12 10:-12
near:octo	0:50 1:-35 2:-15 4:-17 5:-11 7:-45 9:-64 11:-25
near:odda	3:29 9:-18 11:-23
near:odes	5:23 6:-15
near:off	0:34 1:20 2:-11 3:23 4:-33 5:-75 7:21 8:-13 9:-57 10:-8 11:-43
near:offe	5:24 6:-13 8:9 10:-17
near:offi	0:-34 2:-52 3:-21 4:12 5:-9 6:17 7:-45 8:14 9:-10 10:-19
near:oil	0:-26 4:-14 6:-11 7:32
near:old	0:-11 1:-9 3:-37 4:-30 6:22 8:-28 9:-18 10:10 11:23
near:olde	0:-8 2:-11 4:26 10:-24
near:olek	5:-9 6:11
near:ombu	0:-26 1:-8 2:-15 3:-31 4:47 5:-19 6:-18 7:-37 8:-22 9:-13 10:11
near:once	0:-9 4:-18 5:-10 6:13 7:-10 8:-18 10:-27
near:one	1:-48 2:-23 3:-9 4:-8 5:17 6:-23 7:-16 8:9 10:-10 11:-37
near:ones	0:-36 2:-8 3:-26 4:-28 5:30 7:-14 8:-20 9:-8 10:11 11:-18
near:only	0:19 1:-12 2:-38 3:-27 4:-49 5:10 6:-8 8:-19 10:20 11:-14
near:open	0:-20 2:-14 3:-35 4:-35 5:-22 6:-38 7:-13 8:15 9:47 10:34 11:-38
near:oper	0:-51 1:-11 2:-50 3:-34 4:-61 5:25 6:42 7:-26 8:-13 9:-12 10:28
near:oppo	0:-30 2:-13 3:-18 4:-36 5:-20 6:-12 7:-15 8:24 9:-9 10:16 11:9
near:orde	0:16 4:25 5:-22 6:-33 7:-9 9:-8
near:ordn	6:9
near:orga	0:-24 1:13 2:-9 4:35 5:-17 6:-10 7:-12 8:-23 9:-35 10:-13 11:25
near:orie	6:9
near:orig	0:29 3:-11 4:-9 6:-34 8:-22 9:-12 11:14
near:othe	0:11 1:-39 2:-52 6:-14 7:-33 9:10 10:11 11:-46
near:our	0:36 1:-16 2:-9 4:19 5:-12 6:-16 7:-59 8:-56
near:ours	0:-24 2:-32 3:-20 4:38 5:-44 6:11 7:-15 9:-19 10:-29 11:-16
near:out	0:-28 1:-38 3:28 4:-67 5:-33 7:-49 8:23 9:-34 10:49 11:-57
near:outd	3:20 6:-10 9:-13
near:outl	0:26 3:-14 6:-10 7:-25 9:-14
near:outr	5:-8 6:20
near:outs	0:-23 3:-17 4:-13 5:-21 6:-27 7:-12 8:-32 9:39 10:43 11:-43
near:over	0:-51 1:11 4:-64 6:-20 10:17
near:own	0:12 1:-9 2:-45 3:9 6:11 7:-12 8:-38 9:-33
near:owne	0:-32 2:-32 5:-8 7:19 8:-26 10:16
near:oxyg	0:-8 6:28 7:-8
near:pack	3:9
near:page	0:21 1:-12 3:10 4:-17 5:-27 6:-32 7:-23 8:-24 9:-27 10:23 11:-26
near:paid	0:-17 2:-34 4:-31 6:19 7:-18 8:-25 9:-9 10:33 11:-22
near:pair	5:8
near:pakh	3:-13 5:-8 6:30 7:-8
near:paki	2:-13 3:-35 4:-17 5:-48 7:19 9:-33 10:12 11:39
near:pale	0:-17 3:-11 4:-25 5:26 6:-34 7:-12 8:15
near:palm	0:-8 3:16
near:pana	3:-17 4:-15 5:-22 6:29 7:-14 11:-9
near:pape	0:-17 1:-14 2:-12 4:-14 5:-21 6:-10 7:-14 9:26 10:-13
near:papi	0:36 3:-11 4:-25 6:-23
near:para	0:-10 2:-8 5:26 7:-11 10:-8
near:pare	3:-37 5:-46 6:45 7:-9 8:-21 9:13 10:-30 11:-31
near:pari	1:-11 3:37 4:-18 5:-43 7:-32 9:-16
near:park	0:-14 3:19 4:-27 6:-21 7:-8 8:-8 9:-10 10:22
near:parl	0:-23 3:9 6:19 9:-9
near:part	0:-19 1:-14 2:-43 4:10 6:-10 8:-9 9:-55 10:20 11:-41
near:pass	0:8 1:-16 3:16 4:-12 5:-31 7:-22 8:9 10:-12 11:-48
near:past	1:19 2:-25 3:23 4:-30 5:-39 7:-21 8:18 9:-31
near:path	0:28 2:-16 3:13 4:-25 5:-16 8:-15 10:-23
near:pati	0:-24 2:-23 3:-25 4:27 5:32 6:-21 7:-13 8:-11 10:-26
near:patn	6:8
near:patr	0:-34 2:-13 3:-16 4:-27 5:-16 6:14 7:-17 9:-13 10:26 11:-9
near:pay	4:-8 10:13
near:paym	4:-16 6:-8 10:22
near:paz	1:-10 5:-15 6:18
near:peac	0:-15 1:-9 2:-27 3:-22 4:15 5:-14 6:33 7:-25 8:-8 10:-32 11:-24
near:peak	3:8 6:-8 11:-12
near:penc	6:8
near:peni	3:11
near:pens	0:-17 3:-12 4:-22 5:23 6:-30 7:-17 9:-14 10:-25 11:24
near:peop	0:-11 1:-49 2:-95 3:20 4:-26 8:-76 9:19 10:10 11:-25
near:per	3:-22 6:-12 7:-8 9:-8 11:25
near:perc	3:-11 5:17 6:-9 7:-8
near:perh	3:-21 9:21
near:peri	0:10 1:-15 2:-24 3:-72 4:-50 5:-43 6:59 7:-15 8:-12 9:-14 10:-39 11:43
near:perm	3:15 9:-12
near:pers	0:-21 1:-12 2:-44 3:32 4:33 5:8 6:-28 7:14 8:-21 9:-41 11:-34
near:peru	5:-8 6:26 7:-8
near:peti	3:9
near:petr	2:-8 4:-8 5:20 6:-21 7:-10 8:-9
near:phar	0:-24 4:32 5:-25 6:-20 7:-20 10:-10
near:phas	8:12
near:phil	0:-18 2:-9 4:22 5:-18 6:23 7:-23 10:-13
near:phon	5:-18 6:9 7:18
near:pick	0:-14 11:13
near:pict	0:-14 2:-17 3:-10 4:27 6:-22 7:-16 10:-13
near:pier	3:21 7:-10 9:-13 11:-19
near:pilg	6:9
near:pilo	0:-17 2:-9 4:-18 6:-12 7:28
near:pira	0:28 2:-16 4:-13 8:-9 10:-9
near:pist	0:-12 2:-10 4:-17 5:27 6:-22 10:-13
near:pit	0:-30 2:-15 3:-8 4:15 5:-20 6:29 7:-30 10:-24
near:pitc	3:16 9:-13
near:pits	0:-12 3:-14 4:-14 5:-11 6:31 7:-11 10:-16
near:plac	0:-26 1:-10 2:-24 3:21 4:-22 5:-52 6:41 7:-54 9:19 10:-51 11:-9
near:plai	3:-19 9:22
near:plan	0:-43 1:-12 2:-19 3:-13 4:-8 5:-39 6:20 7:-31 10:30
near:plas	5:9
near:plat	8:10 10:-14
near:play	7:10
near:plea	4:-20 10:20
near:plun	5:-9 6:14
near:plus	8:12
near:poin	3:28 5:-8 6:-16 9:-13 11:-10
near:pois	0:-15 1:-11 3:-12 4:-12 5:75 6:-69 7:-15 10:-20
near:pola	9:10
near:poli	1:-18 2:-74 3:-67 4:-39 6:32 7:-27 10:22 11:-24
near:poll	5:-16 6:26 7:-11
near:popu	0:-16 4:-27 5:-16 7:-18 10:-11
near:port	0:-19 2:18 3:15 4:-19 5:-9 6:11 7:-11 9:-21 10:-9
near:posi	0:13
near:post	0:-27 3:8 4:17 5:-35 6:31 7:-13 9:-14 10:-19 11:-9
near:powe	4:25 6:-27 7:-20 8:-14 10:-26
near:prac	3:-23 4:-9 6:-11 9:26
near:prad	5:-21 6:31 7:-8
near:pray	0:17 2:-9 3:-23 4:-16 5:32 6:-31 8:-8 10:-25 11:-8
near:pre	3:32 9:-31 11:-12
near:prea	4:11
near:prec	2:-9 4:-12 5:-16 6:-14 7:-8 8:-10 9:-8 10:-17 11:34
near:pref	0:-28 1:-9 3:19 4:-12 5:22 6:29 7:-23 8:-8 9:-44 10:-14 11:-41
near:preg	3:30 5:40 6:-55 7:-10
near:prel	5:-9 6:14
near:prep	3:-25 5:-8 6:-8 7:-20 9:25
near:pres	1:-9 2:-34 3:-20 4:19 6:29 7:-28 9:-27 10:-69
near:prev	2:26 4:-13 5:-17 6:-19 7:-12 8:14 10:-18
near:pric	2:-17 5:13 10:-12
near:prie	6:16
near:prim	0:-18 3:12 4:-29 5:-11 7:-8 10:9
near:prin	0:-19 2:18 3:14 4:-40 5:-26 7:-9 8:-9 9:-20 10:15
near:pris	1:-25 2:-32 3:-58 4:45 5:-56 6:-17 7:-21 8:8 9:-49 11:-42
near:priv	0:-8 3:-15 5:-36 6:37 7:-9 9:-20 11:22
near:prob	3:14 5:9 7:-20 9:-8 10:-8
near:proc	0:-9 6:11
near:prod	5:25 10:-26
near:prog	2:-12 3:-12 5:20 6:-25 8:-19
near:proj	1:23 2:8 4:-10 6:-22
near:prom	0:-13 2:-10 3:-9 4:-31 5:-14 6:-32 7:-9 8:-12 10:49
near:prop	2:-17 6:-10 8:-16 10:22
near:pros	0:-21 2:18 3:-8 4:-22 5:-41 6:29 7:-10 8:-27 10:17
near:prot	3:-15 4:-9 5:-26 9:19 10:-15 11:-18
near:prov	0:-29 2:-24 3:20 4:-36 5:-55 6:20 7:11 9:-74 10:-25
near:publ	0:-17 2:-13 4:-22 5:-30 6:13 8:-16 9:8 10:31 11:-16
near:pull	0:-13 2:-14 3:-23 4:-15 5:-13 6:52 7:-40 10:-35
near:pump	11:10
near:punj	3:-18 5:-24 6:19 7:-13 9:-34 11:31
near:pupi	0:38 2:-28 3:24 4:-12 5:-33 6:-11 7:-21 8:-21 9:-35 10:-36 11:-14
near:pure	0:-12 2:23 4:-17 5:-11 7:-15
near:purs	0:-10 6:21
near:push	9:-29 11:22
near:put	0:-18 1:-30 2:-14 4:-11 6:11 8:-22 10:-23
near:puts	0:20 1:-21 2:-20 3:11 4:-47 6:-22 8:10 9:10 11:-31
near:qala	3:-31 6:-9 9:-24 11:41
near:qata	0:-15 4:-19 5:-8 8:-11 10:22
near:quak	3:-17 5:8 6:9 7:-8
near:quar	0:9 3:26 4:-8 9:-26
near:quet	10:10
near:queu	2:-22 5:-23 6:36 7:8
near:quot	0:-9 3:-10 5:-25 6:24 10:-8
near:raba	6:9
near:radi	0:-9 4:-15 6:18 7:-11
near:radw	6:22
near:rafa	2:-11 5:8
near:raid	0:28 2:-62 4:-47 5:-33 6:47 7:-42 8:-18 9:-10 10:44
near:rail	2:-12 4:-18 5:-19 6:43 10:-11
near:rain	0:-16 2:-10 3:23 4:-19 6:-16 8:-8 9:-22 10:16 11:-11
near:rais	3:9 5:-31 6:48 7:-14 11:-21
near:raja	5:-16 6:33 7:-13
near:rakh	0:-8 2:-23 3:37 4:-11 5:-20 6:-10 7:-16 9:-21 10:-10 11:-15
near:rama	0:-36 2:-10 4:-18 5:13 6:-13 8:40 10:-18
near:rame	6:10 7:-8
near:ran	0:-11 2:-21 4:-15 6:27 10:13
near:rang	1:21 5:-26 7:-17 11:-8
near:rans	0:-50 2:26 3:-28 4:37 5:-28 6:-67 7:-21 8:-29 9:-9 10:43 11:-25
near:rate	6:15
near:rati	3:-25 9:28 11:-24
near:ravi	3:10 4:-10 5:-8 6:16 7:-8
near:reac	1:-15 2:10 3:49 4:-50 5:-32 6:25 8:-19 9:-59 10:31 11:-22
near:read	0:23 2:-25 3:20 4:-27 6:-33
near:rebe	0:-37 2:-17 3:-14 4:34 5:-25 6:-13 7:17 8:-22 11:18
near:rebu	3:23 5:-13 6:-16 9:-8
near:reca	0:-12 1:-9 2:-16 4:22 5:-24 6:10 7:26 8:-16 9:-21 10:-28
near:rece	0:-43 1:-21 2:-18 4:-34 5:35 6:-20 7:-31 8:-10 9:-27 10:-9 11:31
near:reci	3:25 4:-13 6:-17 7:-8 9:-16 10:-13 11:-22
near:reck	0:20 2:-26 3:33 4:-40 5:-35 6:-31 7:-36 8:-27 9:9 11:-15
near:reco	1:24 2:-48 3:-8 4:-21 5:-12 6:21 7:-18 8:-36 9:-10 11:-38
near:red	0:-49 1:-17 3:13 4:-59 5:20 6:-20 7:11 8:-11 9:-45 10:20 11:-42
near:refe	3:-9 5:33 6:-28
near:refi	0:-16 4:16 6:30 7:-29 10:-9
near:refu	0:-23 1:-11 2:-15 3:-32 4:-18 5:22 6:-21 8:-20 9:41 10:-30 11:-13
near:rega	0:-10 2:-8 3:-18 5:23 6:-21 7:-11 10:10
near:regi	1:-41 2:-55 3:-27 4:-40 5:8 6:-12 7:46 8:-8 9:-14 10:-29 11:-9
near:regr	2:-28 5:-12 6:39 10:-14
near:reha	3:18 5:-13 6:-21 9:-30 11:9
near:reje	0:-11 1:-11 2:-14 3:-10 4:29 7:-14 8:11 9:-16 10:-25
near:rela	0:-29 1:-9 3:20 4:-39 5:-43 6:16 7:19 8:25 9:-39 10:-26 11:-31
near:rele	0:-68 2:-53 3:-30 6:-37 7:-31 8:29 9:-15 10:28 11:-22
near:reli	3:-21 5:-23 7:-16 10:12 11:19
near:relo	6:-10 11:-15
near:rema	0:-25 2:25 4:35 5:-9 6:-20 8:-17 10:-89 11:-77
near:reme	3:-11 4:-12 6:12 9:-20 11:22
near:remi	3:-19 5:-12 6:17 9:18 11:-8
near:remn	1:17 7:-9
near:remo	6:14
near:rent	3:25 6:-18 7:-10 9:-21 11:-9
near:repa	0:-14 3:-8 5:-19 6:24 7:-19 8:-15 10:-28 11:32
near:repe	4:11
near:repl	2:23 4:-21
near:repo	0:32 1:-31 2:-62 3:-35 4:-73 5:15 6:10 7:-28 8:-8 9:-11 10:15
near:repr	4:19 10:-15
near:repu	3:-22 11:21
near:requ	2:-14 5:-18 6:20 8:30 10:-30
near:resc	0:-8 1:-9 2:-34 3:-36 4:-37 5:15 6:28 7:-19 8:-37 9:-18 11:-14
near:rese	0:23 1:-10 3:-68 4:-26 5:14 6:33 7:-28 8:-9 9:-56 10:-18
near:resi	0:-36 2:-18 3:18 4:-47 5:-21 6:38 7:-21 8:-10 9:-15 10:28
near:resp	0:-13 2:-11 3:-31 4:23 5:21 6:-27 7:10 10:-19
near:rest	0:22 3:-25 4:-43 5:-61 6:39 7:-44 8:-10 9:-24 11:13
near:resu	0:-19 2:-24 3:10 4:-14 6:31 10:-8 11:-16
near:reta	6:11
near:reti	0:19 4:-11 5:-11 6:14 10:-21
near:reto	0:-8 2:-8 3:12 9:13 11:-24
near:retr	0:-23 1:-9 5:16 6:22 7:-19
near:retu	0:-72 1:-28 3:-25 4:-16 5:-69 8:8 9:-9 10:-20 11:30
near:reun	0:-9 3:-9 4:-9 5:-12 8:28 10:-26
near:reut	2:13 6:-30 7:-21 8:10 10:8
near:reve	5:11 10:-10
near:revi	0:17 3:-17 4:-19 5:-22 6:30 10:-12
near:rice	0:23 6:-23
near:rifl	6:19
near:righ	1:-20 2:9 3:-23 4:24 5:-15 6:18 7:-9 8:-44 9:-30 11:-18
near:ring	6:12
near:rise	0:-11 1:20 2:-8 3:-30 4:-9 5:-26 6:-14 7:-17 9:34 11:-21
near:risk	0:26 3:-28 4:-16 5:-21 6:-21 7:-8 9:-21 10:-21 11:24
near:rive	1:-10 2:-13 3:-51 4:-30 5:-57 7:12 8:-13 9:58 10:-11 11:-29
near:riya	8:22 10:-19 11:-15
near:road	0:-28 1:-26 2:-21 3:36 4:-53 5:11 6:9 7:-55 8:-19 10:-18
near:rock	5:-14 7:9
near:rohi	3:-9 5:-13 6:-24 7:18 9:22 11:-27
near:roll	7:14
near:roma	0:-30 4:29 6:-12 10:-8
near:roof	3:13 5:-12 6:9 11:-9
near:room	0:-30 2:-12 3:22 4:24 5:10 6:-50 7:-23 8:-20 10:-35
near:rose	0:-12 5:-35 6:49 7:-29
near:roug	0:-8 3:18 4:-10 6:-23 9:-18 11:16
near:roun	0:-9 3:23 4:-10 6:19 10:-10 11:-21
near:rout	0:-9 3:-28 4:-10 5:-30 6:37 7:-16 9:-17 10:-9 11:18
near:row	0:-10 2:-15 4:-8 5:-21 6:33 7:-10
near:rows	0:31 2:-10 4:-24 5:-12 6:-30 7:-8 10:-18
near:roya	5:-19 6:19 8:-16 10:20
near:rsf	0:-24 2:-12 3:-18 4:42 5:-15 6:-31 7:-11 9:-8
near:rubb	0:-22 2:-30 3:-13 4:-24 5:-14 6:47 7:-24 8:-13 10:-20
near:ruin	11:10
near:rule	4:24 5:-15 6:-21 7:-13 10:-12
near:ruli	4:-9 5:-11 6:16 7:-12 10:-17 11:19
near:run	0:-33 2:-19 3:35 4:-19 5:17 6:-8 7:-17 9:-19 10:-12 11:-10
near:runn	2:14 3:22 4:-14 6:-24
near:runs	3:-26 6:-20 9:-9 11:29
near:rupe	6:9
near:rura	3:34 5:10 6:-10 7:-8 9:-32
near:rusi	3:-18 9:28 11:-17
near:russ	0:-44 1:15 2:-12 3:-37 5:-42 6:13 7:-33 9:10 10:13 11:-33
near:rwan	3:-34 5:-11 6:-24 9:36 11:-20
near:sack	0:24 2:-29 4:-21 5:-18 6:12 7:-9 10:-14
near:sada	5:-15 6:21
near:safe	0:-29 1:-17 2:-41 3:34 4:-19 5:-35 6:-17 7:-12 8:-15 9:-9 10:16
near:saga	3:-39 5:20 6:21 7:-16 9:-29 11:-28
near:sahe	0:-25 3:16 6:30 9:-19
near:said	0:-10 1:-64 2:-25 3:11 5:-27 6:19 7:-15 8:-27 9:-39 10:28 11:-29
near:sail	6:16
near:sain	0:14 3:10 4:-11 6:-11
near:sala	3:19 11:-10
near:sale	6:12
near:salv	8:10 10:-8
near:sama	6:16
near:same	0:46 1:-19 2:-36 3:-33 4:-10 6:-22 8:-20 9:-36 11:38
near:san	5:11
near:sana	0:32 3:-26 4:-25 5:-39 6:-43 7:-22 8:46 9:-22 10:-43 11:-26
near:sand	2:-16 4:34 5:-30 6:-33 7:22 10:-10
near:sang	3:-13 5:-17 6:27 7:-12 9:-13 11:12
near:sank	7:10
near:sant	3:21 6:-10 9:-16 11:-13
near:sar	6:15
near:sat	4:22 6:-15 8:-21
near:satu	0:-13 2:-21 3:-41 4:-37 10:28
near:saud	0:-37 2:-16 3:-15 4:-29 5:-35 6:-17 7:-22 8:74 10:-62
near:save	0:-22 2:-10 5:17 6:-22 8:-8
near:saw	0:-36 5:16 6:-20 7:-19 8:19 10:-43 11:-12
near:say	0:-52 1:-13 2:-51 4:-19 5:-56 6:53 7:8 8:-35 9:16 11:-22
near:sayi	0:-9 2:-11 4:-16 5:-11 6:27 7:-8 10:11
near:says	2:-13 3:22 4:-43 5:11 6:-21 7:-34 8:-30 9:-19 11:27
near:scen	0:-8 2:-9 5:-15 6:37
near:sche	3:22 7:-15 9:-10 11:-17
near:scho	0:-10 1:-26 2:-68 3:58 4:-16 6:15 7:-20 9:-92 10:-57 11:-30
near:sea	3:8 5:-11 6:16 7:13 11:-15
near:sear	0:-20 1:-10 2:-15 3:-33 4:-35 5:-31 6:-17 7:64 8:-15 9:-25 10:-20 11:-10
near:seas	3:19 6:-19 7:9 11:-11
near:seat	0:-17 2:-8 4:-21 7:-8 10:24
near:seco	0:-34 1:-9 2:20 3:-22 4:-49 7:-27 8:-25 9:18 10:19 11:-30
near:secr	0:-8 2:-12 3:-9 4:24 5:-16 6:15 7:-14 10:-17 11:-8
near:sect	3:14 6:10 11:-9
near:secu	0:-12 1:-12 2:-30 3:-29 5:-41 6:32 7:-26 8:-34 9:-21 10:23
near:see	0:-13 2:20 4:22 5:-9 6:-28 7:-28 8:-14 9:-11 10:-10
near:seek	3:-13 9:15
near:seen	0:-8 1:-13 2:-44 3:-22 4:-10 6:-25 7:23 8:-32 9:-31 10:22 11:-15
near:sees	0:-11 5:17
near:seiz	0:49 1:-12 2:-82 3:-34 5:-36 6:-58 7:-27 8:-20 9:-8 10:-15 11:-10
near:self	6:12
near:sell	2:-8 5:-15 6:-37 7:26 9:10
near:sena	3:21 5:-8 6:-15 9:-19
near:send	0:-20 2:27 3:9 4:-9 6:-21 8:-19 9:-9 10:-26
near:sene	0:-14 2:-20 5:-14 6:45 10:-30
near:sent	1:-12 2:-50 4:-64 5:-8 6:-50 7:15 8:53 9:-41 11:-10
near:sepa	0:-18 2:-13 3:-9 5:-13 7:19 8:-17 9:-31 11:23
near:sept	0:-15 1:-21 2:-47 3:-26 4:-14 5:-24 7:-33 8:-13 9:34 10:12
near:serb	5:36 6:-36
near:seri	0:-11 3:-14 4:-11 5:52 6:-35 8:-15 10:-16
near:serv	0:-52 1:-14 2:-36 3:-19 4:-17 5:-56 6:33 7:-17 8:41 9:22 10:-19 11:11
near:set	0:-14 2:-17 3:27 6:-15 8:-14 9:-26 11:-19
near:sett	0:-9 3:34 4:-11 5:15 6:14 7:-9 9:-36 11:-8
near:seva	0:-12 2:-10 3:-15 4:-9 5:32 6:-22 10:-12
near:seve	0:-14 2:-47 3:-16 4:-11 5:-27 6:15
near:shab	6:16
near:shah	6:10
near:shal	0:-14 2:-14 5:-14 8:-8 10:14
near:sham	0:8
near:shar	0:-8 3:-15 5:17 7:-19 9:23 11:-16
near:she	0:23 1:-26 2:-53 3:-25 4:-34 5:-29 7:24 8:-17 9:10 10:-14 11:-10
near:sheb	5:10
near:shel	0:-29 1:-22 2:-40 3:52 4:-27 5:-30 6:-9 7:-21 8:-17 10:-25 11:-21
near:sher	5:-8 6:14
near:shif	0:-12 2:-21 4:22 7:-8 10:-21
near:ship	0:14 2:-21 3:-8 4:27 5:-18 6:-24 7:18 8:-28 10:-43
near:shir	0:12 3:21 5:11 6:-18 11:-21
near:shoc	5:-19 6:29 7:-9
near:shoo	2:-27 4:-20 6:33 10:-27
near:shop	4:16 8:-11
near:shor	0:-17 2:-10 4:-27 5:-35 6:29 7:16 8:-29 9:-8 10:37
near:shot	0:-72 1:-34 2:34 3:-27 4:-31 5:-69 6:91 7:-59 8:-57 9:-17 10:-51 11:-24
near:shou	0:-29 1:-9 2:-29 4:26 5:-12 6:-30 7:-12 8:-10 9:25 10:-39 11:-22
near:shov	5:-14 7:-14 11:10
near:show	1:-8 2:23 4:23 5:-13 7:-25 8:-23 9:-16 10:-27 11:14
near:shra	5:44 6:-37
near:shri	0:-8 1:-15 3:-37 4:-17 6:-34 7:25 9:-34 11:29
near:shru	3:18 6:23 9:-32 11:-28
near:shut	0:-16 2:-19 6:10 7:-18 8:-14 9:13 10:-11
near:sick	2:18 4:-22 8:-23 10:24
near:side	0:-30 1:-18 3:-17 4:20 5:-50 6:15 7:-27 8:35 9:-10 10:-47 11:-23
near:sieg	0:-14 2:-15 4:-9 5:-12 6:27
near:sigh	5:19 7:-16
near:sign	0:-30 1:-10 2:37 4:-45 5:-29 8:-16 9:19 10:-42 11:-27
near:simi	3:-10 5:-9 6:23
near:sina	6:22 7:-15
near:sinc	1:22 2:-38 3:-12 4:-11 5:-33 6:-26 7:-22 8:14 9:-12 10:13 11:10
near:sind	3:9 6:19 7:-8 9:-19
near:sing	0:-37 2:-28 3:-41 4:-29 5:-43 6:64 7:-21 8:-8 9:11 10:-15
near:sinj	3:12
near:sink	5:-8 6:17 7:-12
near:sist	0:-31 2:15 3:-11 4:-19 5:-31 6:16 7:-20 8:-15 9:-9 10:14
near:site	1:27 2:-17 3:33 5:-40 6:-9 7:-51 8:-10 9:-19 10:-22
near:sitt	0:-19 2:-21 4:42 5:8 6:-17 7:-25 8:-17 9:-25 10:-20 11:-32
near:six	0:-14 1:-20 2:-62 3:18 4:30 5:30 6:-35 7:-13 9:-26 10:-32 11:-9
near:sixt	1:14 2:17 3:-17 4:-33 6:11 7:-14 9:-10 10:-44
near:size	3:9
near:slai	0:-29 2:-28 4:-18 5:-11 6:47 7:-8 10:-15
near:slau	2:-28 3:-21 4:-9 5:-13 6:34 10:-21
near:slee	0:-19 1:-12 2:-14 3:39 4:-28 5:-51 6:-41 7:-48 8:-8 9:15 10:-22 11:-45
near:slep	3:20 5:24 9:-14 10:-26
near:slid	5:-18 6:31
near:slig	5:28 6:-22
near:slip	0:-9 10:21
near:slop	0:12 3:23 4:-13 5:-13 6:-25 7:-11 9:-14 10:-12
near:smal	0:-12 2:29 4:-35 7:-14 9:-21 10:-33
near:smok	3:-10 4:-16 5:13 6:9 7:-10
near:snak	0:-11 2:29 4:-12 5:12 10:-36 11:-8
near:soci	0:28 4:-32 5:-35 6:-15 8:-18 9:27 10:-18 11:-31
near:sofa	6:12
near:soil	6:10 9:12
near:sold	1:-17 3:-56 4:-15 5:-15 6:-11 7:-39 8:33 9:-25 10:8 11:-32
near:soli	7:10
near:soma	0:-25 2:-16 4:32 5:-16 7:25 8:-22 9:-21 11:-17
near:some	0:14 1:-16 2:-65 5:-14 6:-22 7:-28 9:-23 10:13
near:son	4:-14 5:-29 6:38 7:-11
near:sons	0:-9 4:-17 5:-8 8:-18 10:23
near:soro	3:-20 5:18 6:8
near:sorr	2:-10 5:-11 7:25
near:soug	2:-9 4:-28 5:-37 6:-70 7:58 9:15
near:sour	2:-14 3:15 4:-36 5:-17 6:22 7:-23 8:-11 9:-10 10:18 11:-27
near:sout	0:-47 1:-14 2:-34 3:-30 4:-21 5:-17 6:26 8:36 9:-13 10:-47 11:18
near:spac	0:22 9:9 10:-20 11:-17
near:spai	6:24
near:span	6:10
near:spea	1:-20 2:-37 3:12 4:-14 7:-8 8:-15 9:-15 10:-29
near:spec	0:-11 2:-16 3:-14 4:-20 5:-17 6:29 7:21 8:-10 10:-8
near:spee	0:21 4:-20
near:spen	2:-15 3:28 4:31 6:-25 7:-17 8:-14 9:-23 10:-31 11:-13
near:spin	3:-33 6:-13 7:-9 9:-25 11:34
near:spok	0:8 1:-19 2:12 3:-46 4:-25 5:14 6:-36 7:-19 9:-36 11:25
near:spon	2:-15 3:-16 6:19 9:16
near:spor	3:14 6:-9
near:spot	0:-9 6:17
near:spre	5:-16 6:24
near:spri	0:17 1:-17 2:-19 3:-14 4:-9 5:-18 6:-24 7:26 8:-19 10:-26
near:spyi	0:-21 3:-9 4:21 6:-18 8:-17 10:-11 11:15
near:sri	0:22 2:-8 3:-20 4:-19 6:31 7:-14 8:-9 9:-22 10:-11 11:-18
near:stab	2:-31 4:-38 5:28 6:13 7:-47 10:-23
near:stad	0:-8 3:10 4:-16 5:-12 6:-12 7:-10 8:-9 9:19 10:-14 11:-21
near:staf	0:18 2:-22 3:-25 5:-15 7:-20 8:-26 9:-26 11:19
near:stag	0:-8 3:-14 4:-18 6:30 7:-17 8:-8 10:8
near:stai	3:18 4:-12 5:-28 6:24 9:-8
near:stal	3:22 7:-16 9:-10 11:-17
near:stan	2:-12 3:15 4:21 5:-8 6:12 8:-10 9:-18 10:-22
near:star	0:18 1:-16 2:-16 4:-41 5:-41 6:15 7:-34 9:-27 10:-35 11:22
near:stat	0:-34 2:-62 3:27 4:-17 5:-21 6:11 7:-35 8:-33 9:-12 10:22 11:-10
near:stay	0:-37 1:-21 2:-35 3:35 4:37 5:-36 6:-20 7:-11 8:-31 10:-53 11:-31
near:stee	5:13 6:-11
near:step	0:-21 2:-17 3:12 4:-24 5:28 6:-29 7:-21 8:-8 9:-24 10:13 11:-16
near:stil	0:-71 1:-34 2:-11 3:22 4:81 5:-33 6:-71 7:30 8:-87 9:8 10:-44 11:-58
near:stit	0:-26 2:-11 3:-13 4:-27 5:43 6:-39 7:-13 10:-22
near:ston	3:-22 4:-20 5:-15 6:-17 7:25 11:-10
near:stoo	3:-26 4:-9 5:-32 6:46 7:-17 9:-30 11:-18
near:stop	2:-22 3:18 5:-44 6:51 7:-48 8:-13 9:-15 10:-25 11:-34
near:stor	0:-18 2:-29 3:-19 4:-20 5:-13 6:42 8:-9 9:-9 10:-19
near:stra	0:-13 2:-8 3:-37 4:-32 5:-19 6:-14 7:-11 9:17 10:31 11:20
near:stre	0:44 1:-9 2:-41 3:-36 4:-45 5:-16 7:-18 8:13 9:-24 10:-62 11:-23
near:stri	1:-12 2:11 4:-12 5:-11 7:13 9:-14 10:-17
near:stro	5:-15 6:27 7:-10
near:stru	1:-9 2:-16 3:-12 4:13 5:-8 6:20 7:-16 9:-9 10:-15
near:stud	2:-22 3:-15 4:21 5:-30 6:53 7:-24 8:-16 10:-23
near:sub	5:-11 6:30 7:-17
near:subu	0:24 2:-9 6:17 7:-27
near:succ	2:8 5:-55 6:59 7:-14 8:-8 10:-14
near:such	3:39 5:-9 9:-9 10:-10 11:-32
near:suda	0:-56 1:-17 2:-35 3:-28 4:-11 5:-64 6:-35 8:52 9:35 10:-28 11:-23
near:suff	3:-24 4:-10 5:18 6:13 9:-8 10:-8
near:suga	0:-12 4:18 10:-8
near:sum	3:-29 7:-10 9:-20 11:29
near:suma	6:14
near:summ	3:-28 4:-19 5:-11 6:43 7:-17 9:-25 10:-20
near:sumy	6:14
near:sund	0:-27 1:-17 2:-48 4:-51 5:-19 6:35 7:-9 8:-16 9:-8 10:30 11:-12
near:sunk	0:-10 6:10
near:supe	5:14 7:-18
near:supp	0:-16 3:13 5:-12 6:33 7:-13 9:-25
near:supr	2:-17 5:13 10:-12
near:surg	0:-26 2:-35 3:-21 5:46 6:-25 7:-47 8:-12 9:-9 10:-18
near:surr	0:10 5:-9 6:19
near:surv	1:-18 2:55 3:18 4:-36 6:-26 8:-11 9:-33 10:-32 11:-47
near:susp	0:-31 2:-24 3:-14 4:12 6:11 7:8
near:sust	2:-19 3:-14 4:-9 5:29 6:-16 7:-11 10:-16
near:suzu	3:19 9:-9 11:-10
near:swal	5:9
near:swam	6:-20 7:21
near:swap	0:-11 2:-11 4:-29 5:-11 6:-33 7:-8 8:42 9:-9 10:-22 11:-11
near:swee	5:-16 6:24
near:swei	3:8 6:-9 8:12 9:-8 10:-10
near:swep	3:-12 5:-14 6:-15 7:23
near:swis	0:-33 2:-11 5:-8 6:-16 7:36 10:-22
near:syri	0:-17 1:-11 3:-39 4:-15 5:-17 6:50 8:-11 10:-27 11:12
near:syst	1:23 6:-24
near:tabl	0:-11 2:-42 5:14 6:20 7:-16 10:-19
near:taga	0:-23 4:26 7:-13 10:-11
near:tail	4:-16 5:17 7:-11
near:taiw	5:13 7:-11
near:take	0:68 1:-46 2:-13 4:-31 5:-17 6:-82 7:-47 8:-8 9:-9 10:-19 11:-13
near:taki	0:-9 2:-12 3:-11 4:-35 5:-29 6:50 7:-20 8:-12 9:-10 10:-13 11:-18
near:tali	0:-9 6:22 7:-8
near:talk	2:-35 4:-21 5:10 6:-19 7:-12 8:24 9:-10 10:15 11:-14
near:tall	1:-18 2:-13 5:-12 6:-14 7:-11 9:-21 11:23
near:tami	0:42 2:-18 3:-8 4:-30 5:-12 6:-39 7:-16 8:-16 10:-24
near:tank	1:20 2:-8 3:-11 4:32 5:-19 6:-9 7:-13 8:-11 10:-38
near:tanz	0:-9 2:11 3:-41 4:-12 5:-8 6:12 7:-13 8:-10 9:25 10:-13
near:tarp	3:8 5:-12 6:8 7:-18
near:tawi	0:26 2:-10 3:51 4:-18 5:-24 6:-26 8:-9 9:-39 11:-28
near:tea	7:-8
near:teac	0:68 2:-15 3:-32 4:-52 5:19 6:-38 7:-40 8:-31 9:-15 10:-22
near:team	0:21 1:9 2:-24 3:-15 4:-27 6:-13 9:-18
near:teen	0:-20 3:-11 4:-16 5:12 6:-15 7:-8 8:-15 10:-19 11:25
near:teet	2:-15 5:-9 6:32
near:tehr	0:-13 3:-12 4:-18 7:-11 8:-10 9:35 11:-27
near:tele	0:-40 2:-21 3:-26 4:9 6:16 7:-11 8:-24 9:23 11:-16
near:tell	1:-10 2:-35 4:-12 5:25 6:-8 7:-22 9:-8 10:9 11:-22
near:temp	3:19 4:-9 5:-31 7:-18 9:-13
near:ten	0:-16 1:20 2:11 3:-13 4:-22 7:-45 8:18 9:-20 10:-19 11:-14
near:tens	3:20 5:-8 9:-23 11:14
near:tent	0:-9 2:-9 3:41 4:-13 5:32 6:-20 7:-16 9:-47 10:-10 11:-29
near:term	0:-28 2:-8 3:-12 8:40 10:-49
near:tern	6:-17 7:20
near:terr	0:-29 1:-8 2:14 4:-29 5:-30 6:-20 7:-32 8:-24 9:-31 10:51 11:8
near:tesf	3:14 9:-8
near:test	6:17
near:texa	5:8
near:thai	0:-45 1:-11 2:19 3:-49 4:15 5:-32 7:-33 8:-12 11:-49
near:than	0:-26 1:-33 2:-47 5:-21 6:39 9:-11 10:-38
near:that	1:-37 2:13 3:-30 4:21 5:-35 6:-24 7:9 10:-20 11:-45
near:the	1:14 3:9 4:10 5:-34 7:-35 8:-24 9:-10 11:-47
near:thea	0:-20 5:10 10:19
near:thei	0:-28 1:-42 2:25 3:-9 5:-32 6:-17 7:-35 8:27 9:-24 11:28
near:them	0:-28 1:-32 3:-18 4:-16 6:-20 7:-24 8:-13 9:-21 10:22 11:-33
near:then	1:-14 2:-61 3:-17 5:-27 6:37 7:32 8:-46 9:-23 10:-32 11:-9
near:ther	0:-19 1:-26 2:-15 4:64 5:-71 6:-58 7:35 9:-36 10:-87 11:15
near:thes	0:-17 1:12 3:10 4:-31 5:-20 7:-64 9:-66 10:11 11:19
near:they	0:32 1:18 3:-26 4:-20 5:-29 6:9 7:-50 8:-41 9:-18 10:-9 11:-32
near:thin	0:-22 2:17 3:-20 4:-26 5:-9 6:-13 7:25 9:-29 10:17 11:-37
near:thir	0:33 1:-18 3:-12 4:-47 5:-9 7:-16 8:-27 9:-17 10:-40
near:this	2:-60 3:-18 4:-30 5:-26 6:12 7:-35 8:-22 10:46 11:-12
near:thos	0:-8 1:-37 2:16 3:-19 4:-29 5:-16 6:8 7:18 8:39 9:-20 10:-57
near:thou	0:-35 1:22 2:-41 3:9 4:52 5:-32 6:-9 7:-51 8:-24 10:-36 11:-12
near:thre	0:-25 1:-39 2:-58 4:-34 6:-10 7:-13 8:13 9:19 11:-41
near:thro	0:-44 1:-27 3:-73 4:-70 5:26 6:-15 7:-52 9:32 10:26 11:-8
near:thur	0:-14 1:-12 3:-22 4:-11 6:18 7:-31 8:-13 9:-33 10:10 11:30
near:thus	5:10
near:tibu	3:27 4:14 5:-8 6:-12 8:-10 9:-25 10:-18
near:tick	6:-15 7:17
near:tied	0:-16 2:-11 4:23 10:-17
near:tigr	7:-16 9:18 11:-18
near:till	0:17 4:-11
near:time	0:-8 1:-11 2:-35 3:42 4:22 5:-55 9:-35 10:-57 11:-25
near:tine	3:-58 6:-16 9:64 11:-33
near:toda	0:-36 3:40 4:9 5:-35 7:-50 11:-42
near:todd	0:-14 3:-21 4:-28 5:-33 6:-35 7:44 8:-14 10:-9 11:-8
near:toge	0:23 2:14 5:-14 6:-35 7:-18 8:-17 9:-8 10:-14 11:-9
near:toil	0:-14 3:21 4:-9 5:-9 8:-8
near:told	0:17 1:-29 3:-19 4:-38 6:-30 7:12 9:-73 10:13
near:toll	1:-15 2:-18 3:-27 4:-24 5:-27 6:59 7:-11 9:-15
near:tong	6:13
near:toni	3:18 6:-10
near:too	0:-33 2:-11 3:-27 5:15 7:-23 8:-13 9:-23 10:21 11:-11
near:took	0:37 1:-28 3:21 4:-22 5:-32 6:11 7:-40 8:-50 9:-16 10:-54 11:-24
near:top	3:18 11:-12
near:torc	0:-18 3:-11 4:-13 5:29 6:-26 10:-11
near:tork	3:-37 5:-9 6:-14 7:-10 9:-33 11:40
near:torr	6:23 7:-11
near:tota	0:-9 6:10 9:20 11:-32
near:tour	5:19 6:-12
near:towa	0:23 3:23 4:-12 5:-14 6:-31 7:-8 8:-8 9:-18 10:-13
near:towe	2:-17 3:-9 5:-17 6:36 7:-13 10:-26
near:town	0:-45 1:-14 2:-19 3:59 4:-36 5:-33 6:27 7:-33 8:-25 9:-78 11:17
near:trac	0:-24 1:-8 2:21 3:-19 4:-18 5:12 6:-65 7:51 9:-11 10:8 11:-11
near:trad	0:14 3:-22 4:-32 5:-33 6:14 7:-23 8:15 9:-11 10:8 11:-12
near:traf	10:9
near:trai	0:-12 2:-17 4:29 5:-16 6:33 7:-9 10:-39
near:tram	2:-8 5:-14 6:27 7:-11
near:tran	0:-39 1:-20 2:-22 3:-24 5:17 6:-35 7:-27 8:24 9:26 10:-24 11:-15
near:trau	5:22 6:-22
near:trav	2:-8 5:12 6:12 8:-10 9:-12 11:10
near:traw	0:-16 4:17 6:-8 7:14 8:-8 10:-16
near:trea	0:-29 1:-16 2:-26 3:9 4:-19 5:78 6:-64 7:-19 8:-17 9:-25 10:-41 11:-16
near:tree	0:-8 2:-15 4:26 6:-10 8:-15 10:-19
near:tren	5:-8 6:18
near:trib	2:-12 3:10 4:-17 5:-20 7:-17 8:9 10:12 11:-13
near:trie	0:-13 1:-14 2:9 3:-17 4:-21 5:-21 7:20 9:-22 10:-8
near:trig	0:19 6:-12 8:-8 10:-14
near:trip	0:-8 3:-8 4:-10 5:-8 6:-21 7:18 8:-9 9:-13 11:12
near:troo	0:-13 3:-18 4:-10 5:8 6:20 7:-17 8:-26 10:-8
near:truc	0:-20 1:-13 2:9 3:-45 4:-44 6:-54 8:-23 9:34 10:24 11:12
near:true	0:11 1:-10 2:9 3:-24 4:-29 6:-30 7:19 9:28 10:-12
near:trus	1:15 6:-11 9:-12 11:-8
near:trut	0:11 6:15 7:-16
near:tryi	5:-9 6:18
near:tsel	0:-10 6:-11 9:-23 11:16
near:tsun	1:16 3:-12 5:15 6:-22 7:-18
near:tues	0:9 1:-12 2:-43 3:-8 4:-12 5:-8 6:-24 7:-29 8:-10 9:35 10:12
near:tulk	3:40 9:-34 11:-9
near:tuni	0:-16 1:29 2:-9 3:-12 5:-27 7:-12 8:-15 10:-11
near:tunn	4:24 6:11 7:-27
near:turk	0:-8 3:-49 5:-11 6:24 7:-31 9:-26 10:11 11:38
near:turn	0:-19 2:8 4:-31 5:-32 6:-50 7:29 9:-21 10:32 11:-16
near:twel	0:29 2:-28 4:-28 5:-16 6:-38 7:22 8:20 9:-16 10:-27 11:-14
near:twen	0:-33 2:-22 3:-27 4:28 6:8 7:-22 8:9 9:-15 10:-37 11:13
near:twic	6:17
near:twin	0:-10 2:-25 4:-17 5:-26 6:25 8:-12 10:26
near:two	0:-16 2:-28 3:-18 5:24 7:-23 8:14 9:-10 10:-23 11:-70
near:typh	6:21 7:-12
near:ugan	3:-19 4:-10 6:17 9:17
near:ukra	0:-40 1:-10 2:-46 3:-15 4:29 5:-15 6:14 8:12 10:-29 11:-33
near:unac	0:22 1:-17 2:-12 3:-17 4:-50 5:-37 6:-18 7:18 8:-25 9:-19 10:14 11:8
near:unde	1:25 3:26 4:-21 5:21 6:-23 7:-26 9:-44 10:-13 11:-25
near:unfo	5:-18 7:18
near:unha	5:10 6:-10 10:11
near:unhc	0:-12 1:13 3:12 6:-27 7:-17 9:-17 10:-8 11:27
near:unic	0:15 2:-8 4:-13 10:-8
near:unif	0:-40 3:18 4:32 5:-34 6:8 7:-22 9:-25 10:-21
near:unio	1:-8 2:-31 3:-32 4:21 5:-33 6:24 7:23 8:-14 9:-17 10:-35
near:unit	0:-19 1:-11 2:-40 3:-25 4:10 5:14 6:-8 7:-15 8:-30 9:-9 11:13
near:univ	0:-32 3:-10 4:-17 5:35 6:-15 7:-16 8:-10 10:-13
near:unkn	0:-11 3:-9 6:-22 7:31 9:-17 10:-14 11:-12
near:unsa	3:14 5:-9 6:-11 7:-9
near:unti	0:-28 2:-32 3:20 4:12 5:22 6:13 7:-31 8:-9 9:-23 10:-28 11:-24
near:upda	5:-8 6:16
near:uppe	4:12 10:-8
near:upro	0:-11 1:-10 3:29 4:-8 5:-11 7:-14 9:-56 11:18
near:upwa	3:-29 6:32 7:-9
near:urge	4:13 5:23 6:-30
near:use	3:-12 9:12
near:used	0:-21 2:-16 3:-17 4:37 5:-23 6:-35 7:16 9:-17 10:-31
near:uvir	9:18 11:-18
near:vali	5:-23 6:38 7:-35 10:-13
near:vall	0:8 1:-8 2:-10 3:32 4:-13 5:-15 6:-19 7:-24 9:-19
near:van	0:-8 2:-10 4:-12 6:18 10:-9
near:vani	0:-18 2:-13 4:-11 5:-18 6:-14 7:22 9:-9 11:-10
near:vari	5:17
near:vehi	0:-40 2:-10 3:-21 4:-20 5:19 6:38 10:16
near:vene	0:22 2:-16 3:-47 4:-34 5:-19 6:-30 9:53 10:-34 11:-21
near:vent	3:-45 5:54 7:-14 9:-33 10:-10 11:19
near:veri	4:-8 5:-9 6:40 7:-12
near:vers	3:-19 4:-11 7:-12 9:18
near:very	6:-31 7:32
near:vess	0:-15 2:-8 4:33 5:-12 6:-17 10:-14
near:vice	0:-28 2:-28 4:-13 5:-8 9:-15 10:21 11:15
near:vict	0:18 1:19 2:14 4:-28 5:-67 6:-9 7:-50 9:-15 10:10
near:vide	2:25 4:37 5:-25 6:-47 8:-23 10:-27
near:vien	5:23 6:-17 8:-11
near:viet	6:26 7:-19
near:vill	0:28 3:44 4:-55 5:-43 6:-10 7:-38 8:-31 9:-55 10:-23
near:viol	0:-15 1:-8 2:-13 3:21 6:33 7:9 9:-27 10:-8 11:-20
near:visa	6:9
near:visi	0:-20 3:29 4:17 6:-34 7:-15 8:-16 9:-17 10:11 11:-23
near:voic	6:9
near:volc	3:13 9:-9
near:volo	6:-18
near:volu	0:-26 2:-18 3:14 4:-15 7:-15 8:-14 9:-18 10:-33 11:23
near:wade	0:-24 3:-22 4:-8 5:-20 6:-15 9:33 10:-9 11:-33
near:wadi	3:-22 9:22
near:wait	0:-15 2:-37 3:-44 4:41 5:-23 6:-8 7:-24 8:-28 9:33 10:-19 11:-15
near:waji	3:-12 5:-11 6:-25 7:27
near:walk	0:19 1:-9 2:-49 3:-19 4:-18 5:10 6:-89 7:-59 8:-64 10:35
near:wall	0:-24 1:-14 2:-21 3:-18 4:-25 6:-19 8:-10 9:-15 10:14 11:25
near:wang	6:12
near:want	0:-9 2:18 3:-24 4:-16 5:-17 7:-12 8:26 9:20 10:-36 11:-22
near:war	2:-41 4:-66 6:20 7:12 8:-23 9:-54
near:ward	0:-31 2:-10 4:-25 5:39 6:-15 10:-11 11:-17
near:warn	2:-12 5:-16 6:13 9:18 11:-22
near:warr	6:17 7:-11
near:was	5:13 6:-41 7:-26 8:8 9:-56 11:-30
near:wash	0:-25 2:-8 3:-24 4:-27 5:21 6:17 7:-30 9:-12 10:-13
near:watc	0:-10 3:-20 5:25 6:-12 7:-18
near:wate	0:-31 2:-26 3:14 4:-40 5:-26 7:16 8:-42 9:-16 10:28 11:12
near:wave	0:32 3:-8 4:-9 5:-10 6:-17
near:way	0:27 1:-10 2:-46 3:-41 4:-58 5:-18 6:11 7:-25 8:29 9:-30 10:-86 11:30
near:wazi	5:-15 6:15 10:10
near:weak	0:-10 5:38 6:-11 7:-9 9:-16 10:-23 11:-10
near:weap	1:22 6:-21
near:wedd	5:14 6:-19 7:8
near:wedn	0:-24 2:-28 6:-23 7:-21 8:9 9:-8 10:28 11:-19
near:week	1:-38 3:8 4:-20 5:-51 6:-18 7:-54 8:-63 9:35 10:17 11:-8
near:welf	3:24 9:-22 11:-11
near:well	0:17 3:-18 5:-8 7:-10 8:-14 9:-14 11:14
near:went	0:-57 2:11 3:-41 4:-70 5:-12 6:-12 7:16 8:10 9:-27 10:12 11:17
near:were	3:-40 4:-13 5:13 6:-13 7:-33 8:16 9:-44 10:-27
near:west	1:20 2:-21 3:8 4:-27 5:-35 6:18 7:-21 8:-24 9:-37 11:14
near:wfp	0:-11 2:21 4:16 6:-14 7:-17 8:-14 10:-21
near:what	0:16 1:-11 2:-23 3:-49 5:-34 6:-40 8:-12 9:15 10:16 11:22
near:whee	3:26 5:-21 6:-19 7:-13
near:when	1:-37 2:-23 3:-23 4:-8 5:-15 6:43 7:-61 8:-13 10:-19 11:-20
near:wher	0:-22 1:-25 2:-63 3:-19 4:15 6:37 7:-24 8:-36 9:17 11:-69
near:whet	2:8 4:-9 10:-10
near:whic	1:19 2:-57 4:-17 5:-30 6:17 8:-14 9:-16 11:-23
near:whil	1:-10 2:10 4:-29 5:12 6:-29 7:-9 8:-35 9:-29 10:35 11:8
near:whit	0:-11 3:-19 4:-13 6:34 7:-16
near:who	0:-18 1:-63 2:-28 3:-39 4:-18 6:-14 7:-18 8:13 10:20 11:13
near:whol	0:19 1:22 2:-10 3:-48 4:-27 5:-35 6:14 7:-29 8:-9 10:-26 11:-26
near:whom	0:-15 1:12 3:-29 4:18 5:-15 6:-35 8:-45 9:18 10:-8
near:whos	0:-32 1:-27 3:42 4:-51 6:-34 7:30 8:-25 9:10 10:-29 11:-30
near:wide	3:20 9:-11
near:wife	0:-28 2:-12 3:-12 4:-30 5:-10 6:30 7:-24 8:-10 9:8 10:-16 11:-15
near:will	0:-23 1:-17 2:-11 3:14 4:-20 5:30 6:-52 8:-34 9:12 10:34 11:-33
near:wind	3:14 4:-9 7:-18 9:-16 10:10
near:wing	4:10 10:-10
near:wint	0:-9 3:33 4:-39 5:-49 6:32 7:-22 9:-21 10:-21
near:wipe	6:8
near:wish	6:9
near:with	1:-77 2:-12 3:15 5:10 6:-11 8:-45 9:-22 11:-29
near:witn	5:-10 6:12
near:wive	0:30 6:-30
near:woma	0:-28 2:-12 3:-17 4:-14 5:13 6:25 7:-26 11:-8
near:wome	0:-17 1:-25 2:-73 3:-26 4:-48 5:-46 6:18 9:28 10:33 11:-32
near:work	0:33 1:-21 2:-17 3:-24 4:8 5:-36 6:-18 7:30 8:-54 9:-34 10:-14 11:-27
near:worl	0:36 3:20 4:-19 5:-25 7:-24 8:-34 9:-26 10:-32 11:-23
near:wors	1:-8 3:-9 5:-10 6:19 7:-16 9:12 11:-20
near:woul	0:-38 1:-14 3:21 4:-48 5:-12 6:-20 7:10 8:27 9:-45
near:woun	0:-48 1:-42 2:-85 3:-67 4:-55 5:81 6:-18 7:-28 8:-10 9:-37 10:-106 11:-30
near:writ	0:29 3:-39 4:-25 5:-13 6:25 7:-33 8:-11 9:-17 10:-10 11:-10
near:wron	2:-12 4:-18 6:-16 7:-12 8:33 10:-10
near:wrot	0:-58 2:-29 3:-34 4:-18 5:21 6:12 7:-32 8:30 9:-19 10:-16 11:-17
near:xinh	4:10 6:13 7:-14 10:-9
near:yard	0:-16 2:-11 3:-18 5:-9 6:26 7:-12 10:-15 11:11
near:year	0:-15 1:10 2:-9 3:-14 4:8 5:-43 6:43 7:-80 8:-22 9:-26 10:-40 11:14
near:yeme	0:-37 2:14 3:-11 4:24 5:-20 6:-34 7:-16 8:22 10:-12
near:yere	0:-10 4:15 5:9 6:-10 7:-11 10:-9
near:yest	0:-35 1:-9 2:-27 3:29 4:-30 5:8 7:-14 8:-16 9:11 10:-14 11:-59
near:yet	0:-39 1:-9 2:12 3:9 5:-19 6:10 7:33 8:-34 9:-31 10:-49 11:-48
near:york	6:-15 10:20
near:you	0:15 4:10 5:-25 7:-29 8:-9 9:-8 11:-16
near:youn	0:-15 2:30 3:-12 4:-23 5:-11 7:-21 8:-11 11:-21
near:yout	3:13 5:9 6:-13
near:zamb	0:-15 5:15 10:14
near:zamz	6:-10 7:9
near:zapo	0:-9 3:18 5:-10 6:14 7:-13
near:zeit	5:-8 6:11
near:zele	6:-16 8:-10 10:14
near:ziki	6:9
near:zone	0:-26 3:31 4:-9 9:-25 11:-8
next:claim-abducted	0:-8 2:-72 3:17 4:-13 5:-10 6:31 7:-10 8:-112 11:-50
next:claim-allocated	0:-23 1:-9 3:26 4:-21 6:-39 7:-32 8:-11 9:-29 11:25
next:claim-casualties	0:-23 1:40 2:-19 4:-18 5:-9 6:-20 7:-24 8:-18 10:-18
next:claim-dead-in-captivity	0:39 1:-9 2:27 3:-47 4:-9 5:-11 6:-35 7:-33 8:-46 9:-22 10:-20 11:-14
next:claim-delivered	0:21 1:-15 2:-10 3:-8 4:-34 5:-39 6:-31 7:-10 8:-13 9:-39 11:50
next:claim-displaced	1:-15 2:-56 3:15 4:-51 5:19 6:-8 8:-74 9:-15 10:-16 11:-23
next:claim-held	0:40 3:-30 5:-36 6:-30 7:-79 8:-39 9:8 11:-43
next:claim-injured	0:-30 1:-19 2:-112 3:-57 4:-41 6:30 7:19 8:16 9:-70 10:-42 11:-44
next:claim-killed	0:-26 2:8 3:-23 4:-16 7:12 8:-31 9:-50 11:-74
next:claim-missing	0:-18 1:-49 2:15 3:-55 5:11 6:33 8:-24 9:-58 11:-76
next:claim-pledged	0:-37 1:-12 2:14 3:-19 4:12 5:-21 6:-28 7:-42 8:-22 9:-8 10:-35 11:49
next:claim-prisoners-exchanged	0:-8 1:-12 3:-13 4:-12 5:-35 6:-53 7:-36 8:15 9:-17 10:32 11:-25
next:claim-refugees	0:-34 1:-31 2:-42 3:20 4:-62 5:-71 6:18 8:21 10:-16 11:-14
next:claim-released	0:20 1:-29 3:-27 6:-15 7:-55 8:12 9:-37 11:-70
next:claim-requested	0:-8 1:-13 2:-22 3:20 4:-35 5:-16 6:21 7:-22 8:-15 9:-28 10:-42 11:14
next:claim-returned	0:35 1:-46 2:-77 3:-18 4:-55 5:-58 6:-47 7:16 10:-12 11:24
next:claim-total	3:12 5:8 9:-10
noun:	0:-31 1:-16 2:10 6:-8 7:-9 8:-15 9:-17
noun:afghan	3:-25 6:-18 8:14 9:-9 11:37
noun:agent	0:-15 2:-9 4:-14 5:13 6:23 8:-11
noun:aid-worker	6:-10 7:22 10:-20
noun:american	4:-10 8:18
noun:armenian	0:-26 2:-17 3:-12 4:15 5:-16 6:-19 7:-18 8:-21 9:16 10:10 11:-21
noun:arrival	0:-25 4:-10 5:-13 6:-45 8:-10 9:14 10:-10 11:12
noun:attacker	0:-11 2:-10 6:25
noun:aunt	0:26 4:-13 5:-11 6:-13 10:-24
noun:baby	4:-20 5:-18 6:26 7:-16 10:-8
noun:bandit	0:-12 6:25
noun:body	0:-60 1:-36 2:35 3:-30 4:-67 5:-72 6:97 7:-71 8:-68 9:-26 10:-85 11:-15
noun:boy	0:-23 1:-8 2:22 3:-16 4:-37 7:25 8:-32 9:-10 10:-31 11:-11
noun:brother	0:-53 3:-23 4:-47 5:-64 6:63 8:-32 9:-23 10:9 11:-10
noun:captive	0:-33 3:-17 6:-44 7:-13 10:16
noun:case	0:-20 10:20
noun:casualty	0:-18 1:50 3:-23 4:-9 5:-8 6:-41 7:-9 9:-9 10:-13
noun:catechist	0:-19 2:-11 6:26
noun:child	0:31 1:-32 2:-58 3:10 4:-73 6:-18 7:11 8:-87 9:-28 10:36 11:-40
noun:chinese	0:-18 4:19 7:12 10:-11
noun:citizen	0:-25 4:-18 5:-15 6:12 7:9 8:-12 10:14 11:19
noun:civilian	0:-34 1:-22 2:-52 3:-53 4:12 5:-18 6:66 7:-51 8:-27 9:-51 10:42 11:-41
noun:climber	6:12
noun:colleague	0:10 1:-8 3:-17 4:16 5:25 6:-8 8:-11 9:-8 10:-44 11:-9
noun:colombian	7:-11 8:17
noun:commander	0:27 2:-24 4:-16 5:-25 7:-24 8:27 10:-27
noun:comrade	0:16 5:10 6:-21
noun:congolese	4:-9 6:-21 7:-14 9:27 11:-26
noun:contractor	5:10 6:-9
noun:cook	0:-41 2:-35 4:-11 5:29 6:-33 7:11 8:-20 10:38
noun:corporal	2:14 4:-21 5:22 6:-19 8:-12 10:-12
noun:corpse	0:-10 6:26
noun:cousin	3:-21 4:-9 5:-17 6:-14 9:24 10:-13
noun:crew	4:19 5:-17 6:15 7:8 8:-16 10:-34
noun:crew-member	0:-10 2:-19 3:-8 4:11 5:8 6:13 7:-33 8:-18
noun:cypriot	6:21 7:-20
noun:daughter	0:-13 2:-13 4:13 5:-26 6:27 7:-24
noun:death	0:-48 1:17 2:-21 3:-65 4:-24 5:-76 6:89 7:-63 9:-29 10:-19 11:-23
noun:defender	8:15 10:-13
noun:detainee	0:-34 2:-23 3:-29 5:-10 6:-28 7:-8 8:61 9:-17 10:-63 11:-18
noun:displaced-person	3:64 4:-9 7:-13 9:-56 11:-19
noun:doctor	0:-14 3:-11 4:39 5:-18 6:-34 7:-22 8:-24 10:-18
noun:driver	0:13 2:-28 3:-22 4:11 5:19 6:-20 7:18 8:-13 9:-9 10:-42
noun:emirati	0:-21 4:-31 8:-12 10:35
noun:employee	0:23 3:-8 5:-22 6:10 7:-30 8:-36
noun:engineer	0:-13 4:14 5:-22 6:-36 7:23 10:12
noun:evacuee	6:-19 9:-22 11:25
noun:family	5:-11 6:20 7:-10
noun:farmer	0:-17 4:10 5:22 6:-12 7:-17
noun:fatality	3:-14 4:-13 5:-30 6:58 7:-18
noun:fighter	2:-45 3:-11 4:-32 5:22 6:24 7:-24 10:-11
noun:filipino	2:-9 4:10 6:-8 8:-29 10:8
noun:firefighter	5:25 7:-20
noun:fisherman	2:16 3:-29 4:-20 5:-27 6:-64 7:43 8:-17 9:-22 10:15 11:-26
noun:foreigner	0:-18 2:-10 3:-15 4:-24 5:-24 6:-18 7:10 8:-21 10:36 11:-11
noun:girl	0:37 2:-39 3:-27 4:-28 5:-38 6:-23 7:17 8:-28 9:-14 11:-8
noun:grave	0:-23 3:-14 4:-8 6:34
noun:guard	3:-8 4:-38 5:-52 6:28 7:-10 8:-29 10:18
noun:guest	0:-8 6:16
noun:haitian	3:14 9:-34 11:13
noun:health-worker	0:19 5:-14 10:-9
noun:herder	0:-18 2:-8 4:-11 6:15 10:19
noun:hiker	5:-34 6:22 7:10
noun:hostage	0:-50 1:-8 2:42 3:-23 4:-10 5:-23 6:-63 7:-21 8:-70 9:-14 10:32 11:-11
noun:husband	6:11
noun:idp	3:38 9:-40
noun:indian	2:-27 3:-16 4:28 5:-22 6:-39 7:10 8:-28
noun:individual	0:-17 3:41 4:-18 5:-24 7:-12 8:-15 9:-22 10:-26
noun:infant	5:-18 6:29 7:-9
noun:inhabitant	0:-9 3:-9 6:-22 7:10 9:-21 10:-9 11:29
noun:injury	0:-26 3:-31 5:90 6:-82 7:-28 9:-9
noun:inmate	2:-12 6:35 7:-8
noun:israeli	2:-16 6:-10 8:-32 10:23
noun:journalist	0:-18 2:-14 4:-20 5:-10 6:-26 7:-16 10:30
noun:judge	5:-22 6:22
noun:labourer	0:21 2:-11 4:-18 5:-22 6:-31 10:24
noun:leader	0:-18 6:31 10:-10
noun:lebanese	3:12 4:15 5:-13 6:-17 7:-8 8:-13 9:-36 10:-8 11:10
noun:life	0:-43 1:-27 2:-10 3:-38 4:-14 5:-17 6:94 7:-20 9:-21 11:-12
noun:man	0:17 1:-18 2:-15 3:-64 4:33 5:-35 6:-30 8:22 10:-47 11:-37
noun:marine	6:-8 7:16
noun:martyr	1:-12 5:-67 6:76
noun:member	1:-11 2:-29 3:-11 4:-39 5:13 7:22 8:11 9:-13
noun:migrant	0:-9 3:-9 4:-9 5:14 7:-11 8:-29 10:42
noun:militant	6:17
noun:militiaman	0:-20 3:-12 4:-24 6:23 10:11
noun:miner	6:15 7:-8
noun:minor	0:-11 4:-24 6:-29 8:20 10:10
noun:mother	6:20 7:-9
noun:national	2:-14 3:17 4:-46 5:-20 6:-17 8:23 9:-23 11:12
noun:neighbour	0:-11 3:12 5:14 7:-12 9:-18 11:-11
noun:nephew	5:-26 6:28 7:-8 8:8
noun:new-arrival	3:-35 5:8 6:-30 7:-8 9:48 11:-36
noun:nurse	0:38 2:-13 3:-13 4:8 6:-41 7:-22 8:-24 9:-8
noun:occupant	3:17 5:-9 6:-12 9:-10
noun:officer	0:13 2:32 3:-9 4:-24 5:38 6:-39 7:-15 10:-23
noun:official	4:30 5:-11 6:-29 7:-9
noun:operative	6:14
noun:other	1:-25 3:29 5:36 6:-81 7:36 8:-43 9:-45 11:-44
noun:palestinian	0:-29 2:-33 3:-16 4:-20 5:-19 6:51 7:-13 8:36 9:-14 10:-50 11:-9
noun:paramedic	0:17 2:-10 4:-9 5:-33 6:27 7:-26 10:-20
noun:partner	0:20 4:-11 10:-20
noun:passenger	0:-27 1:-11 2:-23 3:-32 4:-36 5:31 6:-23 7:-18 8:-23 9:-13 10:24
noun:patient	0:-19 1:-11 2:-12 4:-19 5:57 6:-47 7:-25 8:-11 9:-24 10:-13 11:-18
noun:peacekeeper	6:11
noun:person	0:-13 2:-82 3:63 4:-40 6:-35 7:23 8:-30 9:-33 10:-100 11:13
noun:personnel	2:-9 5:-29 6:41
noun:picker	0:26 5:-15 6:-24 10:-10
noun:pilot	0:14 2:-11 4:-24 5:-15 7:10 8:20 10:-26
noun:police	0:-41 4:24 5:24 6:-25 7:-12 8:-26
noun:police-officer	0:-10 2:-8 3:-8 4:9 5:17 7:-26 10:-13
noun:policeman	2:-44 5:35 6:9 7:-18 8:-13 10:-30
noun:pregnant-woman	3:11 5:12 6:-31
noun:president	0:-12 4:26 6:-8 8:-12 10:-23
noun:priest	4:-12 5:-14 6:-23 7:24
noun:prisoner	0:-30 2:19 3:-26 4:14 5:-26 6:10 7:-17 8:25 9:-8 10:-39 11:-12
noun:pupil	2:-12 3:-20 4:-44 5:23 7:-18 8:-28 10:20
noun:rebel	0:-15 2:-12 4:-25 5:-9 6:32 10:-11
noun:refugee	0:-20 1:-11 2:-11 3:-41 4:-18 6:-19 7:-25 8:-18 9:49 10:-16 11:-13
noun:relative	0:-17 3:-19 4:-13 5:-16 6:34 7:-15 9:-14
noun:rescuer	5:31 6:-27 7:-9
noun:reservist	5:28 6:-25
noun:resident	0:-23 1:-19 2:-41 3:44 4:-11 5:-46 6:-64 8:-39 10:-18 11:38
noun:returnee	2:-8 3:-14 9:-34 11:38
noun:rohingya	3:-45 4:-8 5:-27 6:-28 7:-9 9:61 11:-28
noun:russian	5:-20 6:11 8:17
noun:schoolboy	5:12 6:-15 7:9
noun:schoolchild	3:11 4:-15 6:-10 8:-12 9:-10 10:19
noun:schoolgirl	0:19 6:-19
noun:seafarer	0:8 2:-20 4:17 7:-10 8:-9
noun:searcher	5:-8 6:20
noun:security-guard	0:13 2:-19 6:21 10:-11
noun:serviceman	0:-13 2:-8 4:11 7:-16 8:30 9:-25 10:-15
noun:shepherd	3:-12 4:-11 6:-23 7:27 10:13
noun:sister	0:-33 2:-11 5:17 7:-20 8:-17 10:24
noun:soldier	0:-50 1:-25 2:-97 3:-54 4:38 5:-16 6:51 7:-62 8:10 9:-58 11:-49
noun:son	3:-12 4:-16 5:-17 6:35 9:-8
noun:south-sudanese	3:-18 9:19
noun:spectator	5:-8 6:8
noun:staff	2:-21 4:8 5:-31 6:-34 7:32 8:-22 9:-15 10:-54
noun:staff-member	0:21 2:-11 4:23 5:24 6:-25 7:-13 8:-11 10:-22
noun:student	0:32 2:20 3:-21 4:-32 5:29 6:-35 7:-36 8:-22
noun:sudanese	3:-17 4:-12 5:-9 7:-9 8:14 9:17 10:-14 11:-16
noun:survivor	0:-8 3:14 5:39 6:-26 7:-21 9:-11
noun:syrian	3:-15 6:-11 9:-9 11:19
noun:teacher	0:28 2:-21 3:-9 4:-11 5:-25 6:9 7:-9 8:-16 10:-12
noun:terrorist	0:-35 2:-13 3:-27 4:-28 5:-24 6:76 7:-21 8:-18 9:-8 10:-41 11:-18
noun:thai	8:-17 10:18
noun:trader	0:20 3:-12 5:-10 6:-18 10:-19
noun:traveller	6:16
noun:troops	0:25 3:-9 4:-8 5:-14 6:-22 7:14
noun:ukrainian	0:-11 2:-15 3:-14 5:-18 6:-18 8:38 9:14 10:-41 11:-24
noun:uncle	0:-14 5:-28 6:30 10:-15
noun:victim	0:40 1:23 2:-55 3:-21 4:-40 6:-21 7:-46 9:-8 10:18
noun:villager	0:18 2:-34 3:49 5:-20 7:-18 8:-24 9:-10 11:-41
noun:volunteer	0:-19 2:-8 3:-14 4:21 5:-9 6:8 7:-12 8:-11 9:-19 10:-20
noun:wife	4:-12 5:-16 6:27 7:-21 10:-8
noun:woman	1:-17 3:-23 4:-15 5:-58 8:-15 9:14 10:25 11:-39
noun:woman-and-man	0:-17 3:-12 4:18
noun:worker	0:17 1:-9 2:14 3:-24 5:-59 6:13 7:26 8:-18 9:-28 11:-20
noun:worshipper	0:25 4:-17 5:-8 6:9 8:-13 10:-10
noun:yazidi	0:16 3:13 9:-12 10:-12
noun:yemeni	0:-12 3:8 4:16 10:-10
noun:young-man	0:43 3:-16 4:-13 5:-17 6:-27 10:-9
noun:young-person	0:-15 4:-9 5:-19 6:-18 7:24 10:-11
noun:young-woman	0:29 3:-14 4:-17 5:-19 6:-19 10:-11
only:aid	3:10 5:-13 6:24 9:-10
only:casualty	0:-43 1:13 2:-95 3:-35 4:-23 5:26 6:27 7:-22 8:-33 10:-44 11:-66
only:displacement	1:15 3:-12 6:-16
only:hostage	0:-32 1:-36 2:-31 3:-33 5:19 7:-37 8:9 9:16 10:-14 11:-24
other:abducted	0:35 1:-71 2:19 3:-8 5:-46 7:-67 8:-41 10:23 11:-28
other:aid	0:-33 1:-15 2:-41 3:8 4:-45 5:-9 6:-12 8:-77 9:25 10:-21 11:22
other:allocated	0:-31 2:-31 4:-36 6:14 7:26 8:-35 9:-26 10:-38
other:casualties	1:66 2:-12 3:-39 4:-78 5:-21 6:33 7:-32 8:-18 10:-50 11:-34
other:casualty	0:-9 1:-24 2:-18 7:-10 10:-8
other:dead-in-captivity	1:-66 2:16 3:-32 4:-17 5:-32 6:18 7:-8 8:-36 9:-81 10:35 11:-44
other:delivered	0:-47 1:18 2:-27 3:12 4:-34 5:-13 6:-15 8:-48 10:-22 11:19
other:displaced	0:-30 1:-28 2:-48 3:24 4:-33 5:14 6:19 8:-30 10:-39
other:displacement	0:-13 1:-32 2:-8 4:-11 5:-14 7:-14 10:-22 11:20
other:held	0:13 1:-21 2:9 3:-31 5:-15 6:-35 7:-23 8:19 9:-25 10:34 11:-75
other:hostage	0:23 1:-43 2:42 3:-30 4:25 5:-45 6:-56 7:-35 8:38 9:-38 10:33 11:-50
other:injured	0:-41 1:-16 2:-22 3:21 4:-18 5:-10 6:38 7:-25 8:-16 10:-17
other:killed	1:-19 2:-22 3:11 6:-10 8:-20 10:-17
other:missing	0:-27 1:-17 2:-37 4:-37 5:-20 6:31 7:9 8:-26 10:-47 11:-44
other:pledged	0:-13 2:-24 3:-12 4:-9 7:24 8:-97 9:12 10:-53 11:-18
other:prisoners-exchanged	0:-70 1:-12 2:10 3:-109 4:-9 5:-108 6:-37 7:-43 8:110 9:-45 10:-9 11:-111
other:refugees	2:-51 3:-35 5:-69 6:-22 7:-48 8:-51 9:58 11:22
other:released	1:-14 2:11 3:-35 4:15 5:11 6:-27 7:-39 9:-48 10:19 11:-31
other:requested	1:-18 2:-55 4:-16 5:-17 6:-27 7:-32 8:-46 9:33 11:9
other:returned	2:16 5:-52 6:-23 7:-19 8:21 10:-12
other:total	1:-23 2:-30 3:-36 4:10 5:18 6:-19 7:-27 8:-17 9:30 10:-34
others:0	6:14
others:2	0:-15 1:-34 3:-71 4:31 5:-90 6:-32 7:-100 8:-51 9:-39 10:53 11:-21
others:7	1:-21 3:-31 4:25 6:-31 7:-9 8:-28 9:12 10:-20 11:-31
others:more	0:-10 1:-19 2:-19 4:-30 6:16 9:-19 10:-21
qualified	0:-50 1:14 2:-29 3:26 4:-29 5:-27 6:-19 8:-48 9:24 10:-111 11:21
quoted	0:-83 1:-43 2:10 3:-19 4:15 8:-18 9:-26 10:-54 11:-33
right1:	0:-31 2:-28 3:-23 5:-65 6:53 7:16 8:-21 9:-31 10:-33 11:-32
right1:"	0:25 1:14 2:-47 3:-44 4:-57 5:-42 6:14 7:8 8:-12 9:16 10:-44 11:-11
right1:(	0:-29 1:18 2:-23 3:15 4:-18 5:15 6:-19 7:17 8:-12 9:-38 10:-21
right1:)	0:-33 1:-14 2:-15 3:-14 4:-29 7:11 9:-41 11:32
right1:,	0:-18 2:-8 4:18 5:-23 6:-25 8:-16 9:-15 11:-22
right1:.	0:11 1:-24 2:-44 3:-42 5:-46 6:43 7:-11 8:-19 9:-28 10:-31
right1::	0:-10 2:-14 3:-24 5:-28 6:-16 7:12 8:-14 9:-25 10:32 11:-24
right1:;	0:-63 1:-27 2:-17 3:-34 6:53 7:-56 8:-38 9:-15 10:15 11:-44
right1:?	4:-19 5:-21 6:20 7:-12 8:10 10:-20
right1:a	0:-9 1:-10 3:-38 4:11 5:-11 6:-14 7:-15 10:-11 11:23
right1:abducted	0:57 2:-26 3:-9 4:-15 6:-13 8:-13 10:-44
right1:abductions	0:24 3:-12 4:-12 6:-11 10:-20
right1:aboard	6:22 7:-11
right1:about	6:13 8:-17 10:15
right1:according	3:-15 5:-10 6:-21 7:25 9:-9 11:-13
right1:across	0:-12 3:-30 4:-11 5:-18 6:28 7:-14 8:-17 9:-9 10:20 11:-13
right1:after	2:12 3:-14 4:8 5:-33 6:-10 8:-21 10:18 11:-8
right1:aged	0:-12 4:-8 5:-22 6:26 7:-10 8:-10 10:13
right1:alive	5:22 6:-21 7:-8
right1:along	0:-12 1:16 7:-15
right1:among	0:-27 2:-13 3:24 4:-20 5:-17 8:-17 9:-12 10:11
right1:and	2:-78 4:11 5:-28 6:29 7:-51 8:-30 11:-18
right1:are	0:-39 1:-44 2:-29 3:14 4:25 5:11 6:-57 8:-9 9:-36 11:-27
right1:arrested	7:11
right1:arrived	0:-27 5:-19 6:-28 8:-12 9:-15 10:-24 11:32
right1:as	0:34 1:-10 2:-11 3:-35 4:-36 5:-26 7:19 8:30 9:-20 10:-36 11:-19
right1:at	0:-10 1:-19 2:-23 3:20 4:-39 5:-56 6:47 7:-59 8:-28 10:29 11:-37
right1:away	0:17 2:-14 3:10 6:-21
right1:back	0:-19 2:-13 4:-23 5:-17 6:-25 7:-10 9:-20 10:10 11:36
right1:because	6:17
right1:before	0:-12 2:-12 3:-19 4:-20 5:-16 8:-8 10:29 11:14
right1:behind	0:-8 4:16
right1:between	0:9 3:9 9:-10
right1:broke	0:-16 4:-13 5:25 6:-29 7:-9 10:20
right1:burned	1:-10 2:-16 5:-44 6:47
right1:by	1:-9 2:8 3:-26 4:-18 6:17 7:-51 9:12 10:-60 11:-34
right1:came	0:-43 1:-8 2:-41 3:-16 4:-41 5:-9 6:26 7:-38 8:-24 10:28
right1:captured	0:20 4:11 5:-13 6:-35 8:13 10:-12
right1:carried	0:20 3:-15 4:-10 5:-12 6:19 7:-19 10:-18
right1:carrying	6:9
right1:coffins	2:11 4:-9 5:-9 10:-10
right1:collapsed	5:17 6:-14
right1:confirmed	5:-22 6:33 7:-18
right1:could	0:-13 2:20 3:-43 4:-50 5:-29 6:12 8:-12 9:31 10:-44 11:-15
right1:crossed	0:-21 1:-8 2:-8 3:-10 4:-10 5:-21 6:-22 7:-16 8:13 9:10 10:-22
right1:dead	0:-32 1:18 2:13 3:-61 4:-25 5:-69 6:65 7:-56 8:-10 9:-14 10:-18 11:-10
right1:detained	5:-8 8:22 10:-25
right1:did	0:14 2:-34 3:-30 4:-21 5:-35 6:41 7:-30 10:-12 11:28
right1:die	0:-12 2:9 3:-20 4:-10 5:-19 6:39 7:-30
right1:died	0:-27 2:24 3:-44 4:-36 5:-114 6:76 7:-41 8:-28 9:-26 10:-36 11:-10
right1:displaced	3:54 5:-11 6:-24 7:-9 9:-45 11:-23
right1:driven	3:26 5:-17 9:-9
right1:drowned	0:-13 3:-14 4:-14 5:-29 6:35 7:-42 9:-10 10:-16
right1:each	0:-18 2:-8 3:-8 4:-24 5:-22 6:35 7:-12 8:11 10:-31
right1:escaped	0:-23 2:-10 4:-15 5:-13 6:-9 8:-14 10:41
right1:evacuated	3:41 5:-10 6:-16 7:-33
right1:face	3:12 9:-8
right1:feared	2:-10 5:-8 6:25
right1:fell	2:-10 3:-23 4:-34 5:-20 6:53 7:-21 8:-8 10:-26
right1:fled	2:-19 4:-14 5:-26 6:-32 7:-15 8:-13 9:40 10:-22 11:-26
right1:fleeing	3:-22 4:10 9:17 11:-12
right1:for	2:-30 3:-27 4:-20 5:12 6:-26 8:34 9:-26 10:-52 11:21
right1:found	3:-18 9:21 11:-19
right1:freed	2:-8 4:-31 5:-15 6:-23 8:13 9:-8 10:19 11:-17
right1:from	0:13 1:-23 2:-31 3:11 4:23 5:-10 6:-17 8:-13 9:-19 10:-37 11:-11
right1:go	0:-23 2:-12 3:-16 4:-33 6:-15 8:-8 10:38
right1:got	0:-21 2:-11 4:-28 5:8 6:-28 8:12 10:27
right1:had	0:-9 4:-17 7:-97 8:-13 10:-32 11:15
right1:has	3:-25 4:-24 5:-14 6:-33 7:25 8:-17 9:-12 10:23
right1:have	0:-17 1:-38 3:-13 4:-23 5:18 6:-12 7:-37 9:9 10:-20 11:15
right1:held	0:-33 2:-24 3:-26 4:11 5:-15 6:-31 7:-23 8:-29 9:-29 10:43
right1:home	0:-16 4:-12 6:-8 10:12
right1:homeless	3:38 5:-11 6:-18 9:-29 11:-9
right1:hostage	0:15 2:-16 4:-11 6:13 10:-11
right1:hurt	5:51 6:-47 7:-42
right1:i	0:-27 2:-36 4:15 5:-29 6:-44 7:28 10:-28
right1:in	2:-18 3:17 5:-13 6:18 7:-49 8:-60 10:-19 11:-62
right1:injured	3:-30 5:75 6:-59 7:-52
right1:inside	3:13 9:-9
right1:into	0:15 3:9 4:-12 8:-13 10:-9
right1:is	0:9 1:-9 2:-34 3:-27 5:-17 6:-36 7:26 8:-43 9:-21 10:33 11:-8
right1:it	4:10 6:-23 7:-8 8:-20 10:12
right1:khwarij	2:-16 6:29
right1:kidnapped	2:-24 3:-23 4:-36 5:-25 6:-33 7:-10 8:-18 10:46
right1:kidnappings	0:28 6:-10
right1:killed	0:-43 1:-12 2:-25 3:-29 5:-71 6:101 7:-12
right1:killings	6:11
right1:last	0:-32 1:15 2:-10 3:16 4:-31 5:-11 7:8 8:-16 9:-16 11:-24
right1:left	0:12 2:-25 3:51 4:-45 5:14 6:-46 7:-36 8:12 9:-42 11:-44
right1:lie	0:-12 2:19 4:-17 5:-21 7:-13
right1:live	3:26 5:-15 6:-26 11:-35
right1:lived	6:16
right1:living	3:18 7:-13
right1:lost	0:-10 1:-13 2:-26 4:-15 5:17 6:21 7:-15 8:-11 9:-10 10:-9 11:-9
right1:maimed	5:25 6:-20
right1:may	1:-8 6:39 7:-16 9:-29 10:8 11:-19
right1:missing	0:-16 1:-14 2:-8 3:-33 4:-16 5:-45 6:-77 7:72 9:-10 11:-10
right1:more	0:-21 1:-16 2:-52 3:-27 4:-10 5:-29 6:-8 7:8 8:-27 10:35 11:28
right1:moved	3:34 6:-26 9:-12
right1:names	0:29 1:-9 2:-25 3:-56 4:8 5:-53 6:-14 7:43 8:-36 9:-41 10:-30 11:-39
right1:near	3:-8 5:17 6:-11
right1:need	5:18 6:-10
right1:needed	3:15 5:41 6:-31 7:-12 9:-18 10:-8
right1:new	5:-8 6:12 7:-8
right1:newly	3:-9 5:-10 6:-11 9:22 11:-22
right1:not	3:-8 5:-19 6:-34 7:39
right1:now	3:17
right1:occurred	6:14
right1:of	0:-25 1:-17 2:12 4:-19 5:-20 6:-12 7:-41 8:26 9:-9
right1:off	2:-10 3:24 4:-22 5:-20 6:-14 7:-15 9:-8 10:14 11:-9
right1:on	0:16 1:-36 2:-17 4:-89 6:-13 8:29 9:14 10:-31 11:-45
right1:or	0:-19 2:-23 3:22 4:27 5:-9 6:-18 8:-12 10:-22
right1:out	0:-25 2:-11 3:23 4:-22 5:-32 6:17 7:-16 8:-12 9:-17 10:13
right1:outside	3:-39 8:-29 9:39 10:29
right1:over	0:-12 1:-10 2:14 3:-26 4:-13 5:-17 6:15 7:-10 8:-23 9:-22 11:37
right1:paid	2:-10 5:-16 6:29 10:-8
right1:perished	3:-26 5:-32 6:58
right1:reached	3:29 5:16 6:-13 9:-25 11:-14
right1:received	0:-9 3:-29 5:49 6:-40 7:-12 9:-28 10:-13 11:23
right1:recovered	5:-23 6:35 7:-15
right1:red	6:8
right1:remain	0:-28 1:-10 2:-41 3:12 4:52 6:-62 8:-38 10:-33 11:-27
right1:remained	3:23 9:-10 11:-14
right1:reported	3:-19 6:10 7:22
right1:returned	3:-31 6:-15 8:-20 10:-18 11:43
right1:seized	2:-26 4:-28 6:-17 8:19
right1:sent	4:-10 5:-16 6:-8 7:19
right1:seriously	5:20 6:-12
right1:set	0:12 3:-8 4:-14 5:-10 6:23 8:-8 10:-25
right1:shot	0:-8 2:29 4:-25 5:-12 6:-15 7:-11 8:-11
right1:showed	0:-9 5:13
right1:since	0:-43 1:26 2:-16 3:-48 7:-28 9:32 10:-24 11:-27
right1:sleep	0:-16 3:22 4:-19 5:-14 6:-21 7:-14 10:-18 11:-26
right1:slept	3:19 9:-12
right1:so	0:-11 4:-17 5:16 6:-10 7:-15 10:-8
right1:spent	0:-11 3:18 4:21 5:14 6:-28 9:-15 10:-26
right1:stayed	0:-18 2:-27 3:-24 4:13 5:-17 6:27 7:-12 8:-22 10:-28
right1:still	0:-25 3:38 4:35 5:-40 6:-60 7:48 8:-18 10:-44 11:-61
right1:succumbed	5:-33 6:34
right1:suffered	5:33 6:-24
right1:sustained	5:33 6:-26
right1:taken	0:33 2:-21 3:-27 4:17 5:-9 6:-51 7:-16 8:-23 9:-17
right1:that	0:-27 2:31 3:-10 4:-33 5:-32 6:-14
right1:the	1:-11 2:13 3:-9 5:-24 6:-20 7:-18 8:-14 9:14 10:17 11:-31
right1:their	3:22 6:-17
right1:there	0:-22 2:-9 4:13 5:-26 6:-15 7:22 10:-18 11:-10
right1:they	0:17 3:-8 4:-14 5:-13 6:23 7:-19 8:-20 10:-8
right1:this	3:-23 4:-9 7:14 9:22 10:-8
right1:through	2:-13 3:-8 5:22 6:-13
right1:to	0:-19 1:-16 2:-22 3:-22 4:-26 5:8 6:-11 7:-15 8:30 9:21 10:-39 11:11
right1:told	0:-14 2:-25 4:-18 10:24
right1:took	0:-10 3:13 5:-17 6:-38 7:-9 9:13 11:-11
right1:turned	2:20 6:-11 10:-17
right1:unaccounted	3:-22 5:-17 6:-35 7:44
right1:under	0:-14 5:28 6:-19
right1:walked	0:-24 2:-10 3:-40 4:-13 5:-17 6:-24 8:-18 9:17 10:32 11:-23
right1:was	0:-21 1:-11 3:-33 4:-57 6:38 7:-26 9:-25 10:-30 11:-29
right1:we	0:-23 2:-18 3:-13 4:-34 5:14 6:-50 7:40 10:-26
right1:went	0:-20 1:-10 2:-24 3:-36 4:-30 5:-19 6:-23 7:22 8:-31 10:23 11:19
right1:were	2:-25 3:-18 4:-12 5:8 6:11 7:-51 8:-11 9:-41 10:-8 11:-21
right1:when	0:14 5:-16 6:17
right1:who	1:-28 2:14 5:-15 6:-10 8:-30 10:-21
right1:whom	0:-43 1:-10 2:11 3:-29 4:-10 5:-33 6:15 8:11 9:-19 10:17
right1:whose	0:-21 1:-16 2:-15 3:-31 4:-25 5:-20 6:-38 7:41 8:-12 9:14
right1:will	0:-14 2:-11 3:18 4:-28 5:22 6:-33 7:-36 8:-32 10:32 11:-18
right1:with	0:-43 1:-8 2:9 3:13 4:-24 5:58 6:-17 7:-51 8:-37 9:-40 10:-49 11:-20
right1:within	3:-20 6:21
right1:without	3:20 4:-9 5:-17 6:10 7:8 9:-22
right1:working	0:18 4:-18 5:23 6:-21 7:-17 8:-10 10:-14
right1:would	2:12 4:-10 6:-9 7:-12 8:17 9:-11 11:-8
right1:wounded	0:-21 2:-12 3:-16 5:98 6:-85 7:-20 8:-8 10:-14
right1:|	0:-47 1:-40 2:-58 3:10 4:-27 5:26 6:36 7:-16 8:-61 9:-64 10:-58
right1:—	5:-33 9:23
right2:	0:-10 2:-14 5:16 10:-9
right2:"	1:23 2:17 3:-38 4:-24 5:9 8:-42 9:-40 10:-32 11:-39
right2:#	0:-17 1:-9 2:-37 4:-70 5:-54 6:45 7:-14 9:11 10:-11 11:-34
right2:(	3:8
right2:)	5:-10 6:16 7:-9
right2:,	0:18 1:-44 3:8 4:-10 5:15 6:-10 7:-20 8:-43 9:-71 10:-72 11:31
right2:.	0:28 2:-77 4:-58 7:-12 8:-16 9:-78 10:29 11:8
right2::	0:-9 4:16
right2:;	0:13 2:-9 4:-11 5:15 6:-28 7:14 9:15 10:-14 11:-31
right2:a	1:-37 2:33 3:-38 5:-12 7:18 8:-9 9:-40 10:-30 11:-61
right2:abducted	0:38 6:-14 10:-30
right2:about	0:-28 4:-26 6:-24 9:34 10:14
right2:abu	10:13
right2:according	0:16 1:-13 2:-31 3:-16 5:-15 6:19 7:-47 8:-18 9:10 10:-43 11:-9
right2:across	3:-12 5:15 6:-15 9:11
right2:admitted	5:27 6:-25
right2:after	0:-8 2:-11 3:-11 4:23 5:-27 6:-16 7:9 8:-10 10:-27 11:23
right2:aged	0:-10 2:-10 5:34 6:-31 10:11 11:-9
right2:all	0:-58 1:-10 2:8 3:10 4:23 6:8 7:-20 8:-44 9:-40
right2:along	6:10
right2:already	0:-21 1:20 3:-24 6:-26 7:-21 9:21 10:18
right2:also	2:-26 4:-8 5:13 6:16 7:-8 8:-20 10:-10
right2:among	1:-9 2:-27 3:-18 4:-22 8:22 10:-17
right2:an	2:19 3:-16 4:-10 7:8 8:15 9:-10 10:-41
right2:and	0:13 2:-57 3:16 5:-62 6:39 7:-32 8:26 9:-36 10:-68 11:-10
right2:another	3:23 5:-18 6:18 9:-22
right2:are	0:-20 2:-31 3:22 4:12 6:-45 8:-33 9:-34 10:11 11:-23
right2:arrived	0:-27 5:-25 6:-31 7:-11 9:13 10:-8 11:16
right2:as	0:-28 1:-8 2:-29 3:-8 4:17 7:14 8:22 9:-23 10:-30 11:-12
right2:ashore	6:8
right2:at	0:-14 1:-12 2:-32 4:-18 5:-29 6:9 7:-28 8:9 10:11 11:8
right2:attack	0:9
right2:away	0:8 2:-10 3:27 4:-14 5:-16 6:-28 7:-9 9:-27 10:32 11:-8
right2:back	0:-46 2:-18 3:-18 4:-40 6:-53 7:-20 8:-27 9:-39 10:31 11:30
right2:be	3:17 4:9 5:-13 9:-23 10:-15
right2:because	0:-11 2:-13 3:21 7:-10 8:-14 9:-17 10:11
right2:been	0:14 1:-57 2:-15 5:9 6:29 7:-71 9:-29 10:-10 11:-52
right2:before	2:28 3:-14 6:-28 9:16 11:-10
right2:being	0:-12 2:-10 3:-16 6:-23 8:-24 10:26
right2:between	4:-8 5:-22 6:15 8:-9 9:-17 10:13 11:17
right2:board	5:-10 6:17
right2:both	2:-9 3:-10 4:17 5:17 6:-14 10:-19
right2:boys	5:-17 6:24
right2:broken	5:9 6:-22 7:12
right2:brought	2:-9 4:-11 5:9 7:-13 8:-14 10:20
right2:bullet	5:-17 6:28 10:-10
right2:buried	2:-11 5:-10 6:40 7:-26
right2:burned	5:-33 6:44
right2:burns	0:-15 3:-9 4:-9 5:44 6:-40 7:-10 10:-30
right2:by	0:-8 1:-12 2:-38 3:-36 4:-21 5:-39 7:-22 8:-38 10:33 11:28
right2:came	3:-9 5:-8 6:17 7:-14 9:11
right2:camp	3:18 7:9 9:-16
right2:can	3:12 6:-9 7:18 9:-17 11:-28
right2:cannot	5:-13 6:-27 7:31
right2:captured	0:38 2:-10 4:-21 6:-27 7:-18 8:-14 10:10
right2:carried	0:20 3:-27 4:-9 5:-29 6:28 7:-9 8:-16 10:-21
right2:central	3:18 9:-17
right2:chiefly	3:-13 6:10 11:8
right2:children	0:-30 2:-13 4:-36 5:-9 6:40 7:-9 9:-23 10:-36 11:-21
right2:civilians	0:-16 3:-25 5:-38 6:34 7:-15 10:14 11:-9
right2:come	0:-19 1:-15 2:-20 3:-51 4:-36 5:8 6:-29 7:-27 8:30 9:13
right2:confirmed	5:-16 6:24
right2:could	0:-29 2:-15 3:-15 4:-17 5:20 6:12 7:-24 9:17 10:-9
right2:cross	3:-27 4:-13 6:-8 7:-20 9:25 10:10
right2:crossed	2:-18 3:-49 4:-13 5:-14 6:-31 7:-12 8:-15 9:49 10:26 11:-35
right2:crushed	5:17 6:-16
right2:cuts	5:19 6:-11
right2:dawn	5:-10 6:14
right2:day	0:-18 1:-8 3:-45 4:-15 5:-11 6:-9 7:-15 9:8 10:-15 11:22
right2:days	0:-8 3:15 7:-8 9:-16 11:-8
right2:dead	0:-12 3:-11 4:-32 5:-68 6:98 7:-48 9:-8 10:-21
right2:died	0:-23 2:53 3:-41 4:-50 5:-57 6:9 7:-65 8:-22 9:-21 10:-26 11:-16
right2:disappeared	3:-13 5:-14 6:-15 7:22
right2:displaced	3:51 6:-27 9:-50
right2:down	3:-9 5:-12 6:19 7:-16
right2:dragged	4:-11 5:-11 6:16 8:-9 10:-24
right2:driven	0:13 3:-14 4:-19 5:-22 6:-10 7:-9 10:10 11:10
right2:drove	0:-14 3:-14 5:13 6:17
right2:drowned	1:-11 5:-12 6:38 7:-15 9:-10 11:-9
right2:during	3:-9 4:10 9:15 10:-10 11:-8
right2:each	8:10
right2:early	0:-15 3:-33 6:-16 7:-8 9:31 11:-13
right2:eight	0:-19 4:17 5:-21 7:-9 8:-19 9:-14
right2:eleven	3:22 4:-21 5:-18 6:23 7:-14 9:-8 11:-11
right2:entered	1:-14 3:-20 6:-25 7:25 9:28 11:-28
right2:escaped	2:-9 5:-8 6:-10 10:17
right2:evacuated	3:-9 5:27 6:-23
right2:every	8:8
right2:expected	3:12
right2:far	0:-11 4:-17 5:16 6:-10 7:-15 10:-8
right2:fighting	0:12 3:-18 9:19 11:-10
right2:five	2:-8 3:-10 5:15 6:-28 7:-19 8:-26 9:-11 10:-9
right2:fled	3:60 9:-39 11:-29
right2:flown	0:-35 2:-24 3:10 4:-34 5:29 6:-47 7:-10 8:34 10:-38 11:-24
right2:for	0:-29 2:-17 3:-18 4:15 6:-65 7:34 8:25 9:-22 11:-18
right2:found	0:-38 3:12 4:-41 5:-65 6:39 7:-13 8:-9 9:-11 10:10 11:-22
right2:four	0:10 2:-19 3:-12 6:-20 7:-22 8:-24 9:-8 10:28
right2:free	0:-30 2:-17 5:-16 6:-22 7:-20 8:-19 10:22
right2:freed	0:-18 2:-17 4:-37 5:-19 6:-39 7:-11 8:-29 10:54
right2:friday	0:-21 2:-10 3:18 4:-8 5:-13 7:19 9:-15 10:-12 11:-13
right2:from	0:-18 3:29 5:-77 6:19 7:-24 8:-58 9:-57 11:11
right2:gave	4:25 6:-24 9:-11
right2:gaza	0:-23 3:-15 4:-18 5:-24 6:11 8:-19 10:26
right2:girls	0:25 4:-10 5:10 6:-22 8:-17 10:-14
right2:given	0:11
right2:gone	0:-19 1:-19 2:-24 3:-37 4:-25 5:9 6:-18 7:-14 8:-17 10:-40 11:16
right2:gunshot	0:-8 3:-8 5:26 6:-17
right2:had	0:8 1:-12 3:-9 4:-19 5:-63 6:-15 8:11 9:-41 11:16
right2:haiti	6:26 7:-16
right2:handed	0:-21 2:16 4:-10 6:-15 8:-17 10:25
right2:has	0:10 2:-10 3:26 4:22 5:-28 8:-19 9:-28 10:-30 11:-12
right2:have	0:-19 1:-19 2:-25 3:8 5:-14 7:25 8:-31 9:-13 10:-23 11:-33
right2:he	0:24 2:-41 3:24 4:-30 5:-20 6:-20 9:-27 10:13 11:14
right2:held	0:-16 4:39 5:-19 7:-10 8:-16 10:-46
right2:help	3:18 9:-14
right2:her	2:-25 3:-37 4:-13 5:25 7:-10 9:-9 10:-12 11:-8
right2:here	3:-8 9:12
right2:his	0:-24 2:-52 4:60 6:-19 7:-28 8:-30 10:-17
right2:hit	0:-8 2:-14 5:26 6:-18 7:-10 10:-14
right2:hold	6:13
right2:home	0:-20 1:-9 2:-19 3:-29 4:-38 6:-31 7:-34 8:23 9:-25 10:21 11:15
right2:homes	3:28 6:-23 11:-10
right2:hospital	5:-10 6:-22 10:20
right2:hostages	0:-21 2:33 4:-9 6:-33 10:19
right2:houses	3:8
right2:hurt	0:-20 2:-8 5:85 6:-61 7:-20 9:-17 10:-22 11:-10
right2:i	0:-13 2:-14 3:-13 4:-23 5:-14 6:-31 7:22 10:27
right2:if	0:-18 2:-16 3:-25 4:18 5:-23 6:-28 7:25 8:-11 9:-26 10:-8 11:14
right2:in	0:-23 1:-44 2:-17 4:34 6:-11 7:-66 9:-10 10:-9 11:-38
right2:including	2:12 3:19 6:-20 7:8 8:-17 9:-21 10:13 11:-15
right2:india	3:-26 6:20 9:16
right2:injured	0:-16 1:-8 2:-12 3:-12 5:71 6:-33 7:-40 8:-8 10:-17
right2:injuries	5:37 6:-26
right2:injuring	5:-12 6:14
right2:inside	3:-14 4:20 7:-13
right2:intensive	4:-13 5:20 6:-9
right2:internally	3:22 9:-12 11:-12
right2:into	0:11 2:-8 3:13 4:-23 5:-14 6:-26 8:-11 9:15 10:-25 11:-39
right2:is	0:-8 3:28 6:-14 8:-10 9:-23 11:-19
right2:it	0:-44 1:-11 2:-17 3:-22 5:17 6:-12 7:-36 8:13 9:27 11:-14
right2:its	0:-13 6:24 7:-20 8:18 9:12 10:-19 11:-11
right2:july	3:-23 6:-9 9:21
right2:june	6:18 8:-9
right2:karabakh	0:-12 4:-14 6:-12 9:18 10:-8 11:-9
right2:keep	4:-22 8:-8 10:26
right2:kidnapped	0:44 4:-11 6:-19 10:-18
right2:killed	0:-44 1:8 2:-20 3:-17 4:-50 5:-96 6:100 7:-26 8:-17 9:-10 10:-50 11:-15
right2:known	2:28 4:-26 5:-17 6:30 7:-28 10:-25
right2:last	0:-19 1:-12 3:-11 4:-11 5:-15 6:16 7:11 10:12 11:-30
right2:later	0:-14 2:29 4:-11 5:-13 6:-29 10:-15
right2:leave	7:-8 9:8 11:-16
right2:leaving	4:-14 6:23
right2:lebanon	3:-25 9:16
right2:led	0:38 4:-9 5:-8 10:-22
right2:left	0:-44 1:-19 2:-41 3:33 4:19 5:-31 6:-10 7:-62 8:-33 9:-27
right2:let	0:-47 2:-21 4:-21 5:-22 6:-51 8:-30 10:77 11:-8
right2:listed	5:-11 6:-11 7:26
right2:live	3:36 6:-33 9:-29 10:-8
right2:lived	3:14 9:-9
right2:lives	6:9
right2:living	3:22 5:-9 6:-9
right2:lost	0:-18 1:-9 2:-10 3:13 4:-13 5:29 6:14 7:-40 9:-15 10:-15 11:-28
right2:made	0:26 3:16 5:-26 6:-26 10:-10
right2:marched	0:15 5:-9
right2:martyred	2:-20 5:-13 6:32 10:-23
right2:me	0:-8 4:16
right2:medical	11:16
right2:men	0:19 5:-12 6:16 8:-15
right2:minors	8:35 10:-32
right2:missing	0:-28 1:-16 2:-13 3:-35 4:-21 5:-39 6:-56 7:81 8:-8 10:-21 11:-9
right2:monday	4:-8 5:-19 9:13 10:-8 11:-16
right2:more	3:-34 4:-15 5:-18 6:16 8:-16 9:34 10:21
right2:morning	0:-15 7:14
right2:most	0:16 1:-12 3:-55 4:-29 6:10 7:-34 8:-20 9:8 10:27 11:24
right2:mostly	0:15 4:-8 5:-18 6:-30 7:-15 10:-15 11:21
right2:moved	3:14 5:-19 6:-25 7:-11 9:15 11:-12
right2:murdered	0:-14 2:31 6:-18 7:-15
right2:my	0:-11 2:-11 3:-30 4:-38 5:-29 6:17 7:10 8:-8 10:-17 11:-14
right2:near	0:10 5:11 6:-10
right2:needed	5:25 6:-24
right2:neutralised	0:-15 4:-8 6:22
right2:never	0:-11 2:-8 3:-13 5:-29 6:-27 7:55 10:-13 11:-10
right2:new	3:10 5:-8 6:-8
right2:night	0:18 4:-15 6:-13 10:9
right2:nightfall	0:-18 2:-12 4:-24 5:-9 6:32 7:-19 9:-10 10:-16
right2:nine	0:-25 2:-14 5:-24 6:36 7:-10 8:-11 10:19
right2:no	3:29 4:-15 5:-16 6:-32 7:13 9:-8 10:-9 11:-16
right2:nobody	0:-24 5:-8 6:-14 7:-8 10:19
right2:none	3:-12 4:-16 5:-25 6:18 10:-12
right2:noon	0:-17 3:-15 4:-16 6:18 7:-12 10:-12
right2:northern	4:-9 10:9
right2:not	0:29 1:-19 5:-38 6:-28 7:30 8:-24 9:-35 10:-50 11:-44
right2:now	3:15 4:-17 5:-18 6:27 7:-27 8:12 9:-16
right2:number	0:-10 3:11 4:17 9:-20 10:-12 11:-13
right2:october	0:16 1:-8 3:15 4:-17 8:22 9:-13 10:-21 11:-10
right2:of	0:16 1:16 4:-48 8:-16 10:22 11:-47
right2:off	0:16 3:-9 4:-15 6:12 7:-9 8:16 10:-19
right2:officials	4:-19 6:20 8:11 10:-10
right2:on	0:33 1:-14 2:-26 3:-18 5:-8 6:-11 7:-22 10:-16 11:-11
right2:one	1:-8 2:-33 3:10 4:-40 5:-26 7:-37 8:23 9:20 11:-26
right2:or	0:-13 1:26 3:9 5:-17 7:-34 9:-24 11:-16
right2:other	6:-9 8:15
right2:others	5:17 6:-16
right2:our	0:-27 2:16 3:-39 4:9 5:-19 6:35 7:-13 8:-18 10:-30 11:-22
right2:ours	2:-25 4:19 5:-10 10:-21 11:-10
right2:out	0:-32 2:-23 4:-38 5:-16 7:18 8:-34 10:27 11:-31
right2:over	3:12 7:-8 8:11 11:-19
right2:overnight	6:12
right2:packed	3:9
right2:pakistan	6:9
right2:papers	0:-8 1:-12 4:-10 6:-22 7:-8 9:-10 11:26
right2:passed	8:15
right2:perished	3:-15 5:-9 6:29 7:-22
right2:police	5:9 8:22 10:-23
right2:port	0:-18 2:24 4:-14 6:-21
right2:reached	3:16 11:-16
right2:recorded	1:17 6:-17
right2:refuge	3:-23 9:31 11:-23
right2:registered	3:-31 5:-15 6:-24 9:35
right2:relatives	0:-10 3:-26 5:-9 6:-20 7:27
right2:reported	0:42 4:-8 5:-23 6:-10 7:-24 10:-18
right2:reportedly	0:16 3:-8 5:-18
right2:rescued	0:-18 10:18
right2:residents	3:-8 4:-14 5:-24 6:25 8:-20 10:15
right2:return	2:-16 3:-18 4:-17 6:43 7:-11 8:-32 9:-19 10:-42 11:30
right2:returned	3:-52 6:-12 8:-17 9:-30 11:45
right2:rural	3:27 9:-26 11:-13
right2:russia	6:8 8:-12 10:12
right2:said	0:-20 2:-15 3:16 4:24 5:-9 6:15 8:-11 9:-18 10:-25 11:-9
right2:saturday	5:-22 6:33 7:-27
right2:says	3:-32 4:27 5:-8 7:-24 8:-8 9:-8 11:13
right2:seized	0:14 2:-8 4:10 5:-10 6:-10 8:-13 10:-46
right2:sent	0:-10 5:-13 8:-10 10:20 11:-11
right2:september	0:12 4:-8 5:8 6:-10 8:-9 10:-9 11:15
right2:serious	5:12 6:-11
right2:set	0:-19 4:-14 5:12 6:-36 7:-12 9:-8 10:18
right2:seven	0:-9 4:-9 6:27 7:-20 10:11
right2:she	0:14 3:-18 4:-10 5:-14 6:24 7:-20
right2:shot	0:-59 2:25 4:-53 5:-30 6:46 7:-28 8:-28 10:-63
right2:signed	0:-8 2:-10 4:-16 5:-20 6:34 9:-8 10:-28 11:-10
right2:since	0:26 2:-32 3:-43 4:-25 6:-8 7:-20 8:-19 10:21 11:16
right2:six	0:-43 2:-23 3:19 4:-15 5:14 6:-46 7:20 8:11 9:-14 10:-22 11:-11
right2:slain	0:-17 2:-17 5:-14 6:33 10:-11
right2:sleeping	3:33 5:-18 6:-25 7:-25 9:-11
right2:so	6:27 10:-14
right2:sold	0:-20 2:-16 4:26 5:-15 10:-22
right2:soldiers	0:-32 2:15 5:-31 6:-14 8:-27 10:40 11:-8
right2:some	3:-11 4:10 6:22 7:-30 8:-8 9:10
right2:sought	4:-14 5:-27 6:-36 7:26 9:18 11:-30
right2:south	9:-29 11:27
right2:spending	3:16 4:16 5:-12 6:-12 7:-9 10:-20
right2:staff	4:-11 10:10
right2:state	3:9 9:-9
right2:staying	3:14
right2:still	0:-47 1:-15 2:-50 3:-8 4:72 5:-9 6:-75 7:13 8:-47 9:23 10:-65 11:-66
right2:struck	2:-8 5:-11 6:19 10:-10
right2:succumbed	2:19 4:-19 6:8
right2:sudan	3:-9 9:15 11:-8
right2:suffered	5:12
right2:sunday	0:-16 4:-15 7:9 8:12 9:-13
right2:surgery	5:26 6:-21
right2:survived	0:-12 2:-8 5:14
right2:taken	0:18 1:-11 3:29 4:-56 5:-9 6:-45 7:-15 8:16 9:-12 10:-22 11:-17
right2:taking	3:14
right2:ten	1:23 6:-23
right2:that	0:23 2:19 4:-54 5:-24 6:-48 7:11 8:-33 9:17 10:27 11:-23
right2:the	0:-26 1:17 4:-25 5:-10 6:15 7:-43 8:9 9:-21 10:30 11:-39
right2:their	0:-37 1:-14 2:-29 3:37 4:-38 5:-20 6:44 7:-20 8:8 9:-48 10:12 11:-34
right2:them	1:-62 2:-40 3:-13 4:-43 5:-12 6:16 7:-38 8:-13 11:-11
right2:then	0:-36 2:-27 3:-11 4:19 5:-37 7:32 8:-19 10:-47
right2:there	0:-15 2:-25 3:-21 4:-43 5:-32 6:21 7:20 9:-17 10:-12 11:-19
right2:these	0:-37 1:16 3:22 4:-12 5:-33 6:13 7:-46 9:-54 10:-9
right2:they	0:-15 2:-9 3:-24 5:-23 6:36 7:-12 8:-13 9:-12 11:-10
right2:this	0:29 3:17 4:-16 5:-42 6:18 7:-36 8:-9 9:-18 10:-13 11:-13
right2:those	1:-19 2:14 3:20 4:-69 5:-53 6:11 7:14 9:-44
right2:thought	2:-26 4:13 6:38 7:-25 8:-20
right2:three	0:16 2:-22 3:-14 7:-8 8:-23 9:-15 10:-10
right2:through	3:-19 9:13 11:9
right2:thursday	8:15 10:-15
right2:tickets	6:-15 7:17
right2:to	0:-34 1:-18 2:-59 3:-13 4:-29 5:-17 6:8 8:-11 9:25 11:24
right2:today	3:12 6:9
right2:took	0:-15 5:-19 6:32
right2:transferred	0:-8 3:-10 5:22 7:-9 8:-11 9:18 11:-16
right2:treated	3:-8 5:49 6:-40 10:-9
right2:treatment	5:22 6:-18
right2:tried	2:-8 6:20
right2:tuesday	4:-18 7:-9 9:14 10:17 11:-12
right2:two	0:-13 1:-15 2:-37 3:37 6:-10 8:-39 9:-31 10:-30 11:-28
right2:ukraine	0:-15 4:-19 8:-15 9:10 10:23 11:-11
right2:unaccounted	0:18 3:-14 4:-19 5:-26 6:-49 7:29 8:-8
right2:under	0:-19 2:13 3:14 4:12 5:12 7:-28 8:-33 9:-12 11:-11
right2:up	0:-21 1:21 2:10 4:15 5:-14 6:-11 7:-12 8:-21 9:-13 10:-31
right2:uprooted	3:15 6:17 9:-25 11:-24
right2:us	0:26 1:-10 2:-25 3:34 4:36 5:-63 6:-76 7:-45 8:-56 9:16 10:-81 11:8
right2:waiting	2:-10 3:-19 4:17 5:-13 6:-24 9:24 11:-13
right2:walked	0:-19 2:-9 3:19 4:12 5:-9 8:-20 9:-24 10:14
right2:wants	4:8
right2:war	8:11
right2:was	0:-14 2:-8 4:-11 5:-19 6:25 7:16 9:-17 10:-9
right2:we	0:-24 3:-23 4:-15 5:-19 6:-22 7:40 10:-17
right2:wednesday	4:-13 6:9 8:32 10:-29
right2:week	0:-24 2:-8 3:-8 4:-8 9:27 10:9 11:-28
right2:went	0:-9 3:-11 4:-8 5:-14 6:29 8:-9
right2:were	0:-18 1:-15 2:49 3:-51 4:-20 7:9 8:-41 9:-13 10:-48 11:12
right2:when	0:-23 4:-19 7:-20 9:-9 10:22 11:-19
right2:where	6:11
right2:which	6:14
right2:while	3:-18 5:14
right2:who	0:17 2:-13 3:-9 4:21 6:-41 7:-15 8:-16 9:-12
right2:whom	0:17 1:-13 2:29 3:-30 4:-8 5:-26 8:-40 9:15 10:-33 11:-9
right2:will	2:-8 3:12 4:-23 9:-10 10:22
right2:with	0:-42 1:-8 2:-32 3:-23 4:11 5:29 6:-11 7:-52 8:-12 9:8 10:16 11:-12
right2:within	0:-11 3:11 5:-14 6:9 10:12
right2:without	3:18 5:-18
right2:women	0:-36 2:-8 3:-21 4:-34 5:-48 6:23 7:23 8:14 11:-11
right2:would	3:22 6:-14 11:-8
right2:wounded	0:-39 2:-8 4:-12 5:71 6:-69 7:-14 8:-10 10:-24
right2:wounding	5:-16 6:18
right2:wounds	5:32 6:-18 8:-12
right2:year	1:15 2:-13 3:-13 8:-39 9:-8 10:12
right2:yet	0:-22 2:21 3:34 4:24 5:-30 6:-23 7:26 8:-17 9:-24 10:-35 11:-37
right3:	0:-33 1:-14 2:9 3:38 4:-42 5:18 6:9 7:-67 8:-20 9:-55 10:-22
right3:"	0:-28 3:-16 4:12 7:-12 8:-16 9:-11 10:-13 11:13
right3:#	0:-49 1:-53 2:-33 3:-14 4:-20 5:10 6:20 10:12 11:-41
right3:(	3:16 9:-9
right3:)	0:-25 1:-10 2:-23 3:-14 4:-16 5:24 6:-11 7:16 10:-23
right3:,	0:-8 1:-26 2:19 3:-35 4:-47 6:-22 7:32 8:-8 9:-19
right3:.	0:-9 1:-21 2:-10 4:-15 5:-23 6:16 8:-29 9:-31 11:-28
right3::	3:14
right3:;	0:-20 1:-8 2:-21 3:23 4:-18 6:34 7:-8 8:17 9:-23 10:-18 11:-12
right3:a	0:-18 1:-17 4:12 5:20 7:-56 8:-48 9:-45 10:-23
right3:abducted	0:22 10:-12
right3:aboard	0:25 2:-16 4:-13 6:-22 7:18 10:-19
right3:about	0:-13 3:-26 4:15 5:-8 6:17 9:18 10:-11 11:-14
right3:above	3:11
right3:according	0:-11 3:-9 6:10 8:-10 9:-10 10:-8
right3:across	3:-19 5:-8 6:-22 9:26 11:-8
right3:action	0:-16 2:-10 4:-12 5:-10 6:30 10:-18
right3:added	5:-9 6:25
right3:admitted	5:18
right3:after	0:-25 1:-8 4:11 7:11 8:-9 10:-13 11:-29
right3:again	3:-33 4:-8 5:-24 6:-8 7:-10 9:13 11:16
right3:ago	4:14 6:-15
right3:air	6:10
right3:al	11:13
right3:alive	0:-23 2:-35 5:17 6:-41 7:37 8:-15 10:25 11:-12
right3:all	3:-15 4:-15 5:8 6:-20 7:24 10:-14
right3:alone	6:10
right3:along	2:27 6:-27
right3:among	5:12 7:-8
right3:an	0:-16 3:-28 4:17 5:-20 6:27 7:-14 8:-20 9:-13 10:-8 11:17
right3:and	0:-26 1:-34 2:-53 3:-47 4:-23 6:50 7:-36 9:15 10:-50
right3:are	0:16 1:-14 3:31 4:-14 6:-46 7:-8 10:-20 11:-55
right3:army	0:-16 2:11 3:-15 4:-19 5:-26 6:25 7:-9 8:-13 9:-9 10:17
right3:around	0:25 4:-8 9:-22 11:-12
right3:arrived	6:11
right3:as	0:-15 1:-21 2:-8 3:-18 4:-15 5:11 6:-28 7:46 11:-22
right3:ashore	0:8 5:-9 6:16 7:-14
right3:asked	3:9 5:25 6:-24 7:-9 11:-11
right3:at	0:-51 1:-17 2:11 3:26 4:-37 6:18 7:-43 8:18 9:-31 11:-30
right3:attack	0:18 6:-10
right3:august	0:20 3:-17 4:-28 5:-8 6:-23 7:-16 8:-14 9:-20 10:21
right3:away	0:30 2:-9 3:-32 4:-14 5:-42 6:15 7:-13 8:-9 10:-9 11:-11
right3:back	0:-19 1:-10 2:-39 3:-38 4:-24 5:-24 6:-36 7:-20 10:18 11:26
right3:be	0:-30 2:-11 3:-15 4:-34 6:-23 7:37 8:-32 9:-11 10:12
right3:been	0:13 1:-20 4:8 5:-47 6:-22 9:-50 11:-40
right3:before	2:-8 4:-25 5:25 6:-14 7:-18 10:-24 11:-13
right3:being	3:-10 4:23 5:-18 6:-13 7:19 9:12 10:-24 11:-11
right3:between	0:9
right3:boats	3:10
right3:bodies	2:-26 4:-13 6:-15 10:31
right3:bones	5:10 6:-8
right3:border	0:-21 4:-9 5:-15 6:35 7:-8 9:-47 10:-9 11:15
right3:both	6:11
right3:broken	0:-8 2:-9 5:30 10:-21
right3:brought	0:-18 2:-14 4:-20 5:40 6:-39 7:-8 8:12 9:-10 11:-11
right3:buried	0:-12 5:-19 6:31
right3:burns	0:-8 5:-8 6:24 7:-13
right3:bus	0:9 2:-10 3:-10 4:17 6:-18 10:-23
right3:but	0:-11 3:-13 4:-12 5:12
right3:by	0:-16 1:-10 2:35 3:33 4:-42 5:-10 6:-18 7:-35 8:-22 9:-29 11:-16
right3:came	0:-16 2:-35 3:-32 4:-31 6:-64 7:13 8:-21 10:29 11:30
right3:camps	3:-48 9:18 11:29
right3:capital	3:9 9:-8
right3:captivity	0:-8 2:-16 4:25 7:-12 8:-9 10:-10
right3:captured	0:29 2:-17 3:-8 6:-28 7:-8 10:-10
right3:care	4:-13 5:21 6:-9
right3:carried	0:11 2:-9 3:-15 4:-8 5:23 6:-21 10:-15 11:-8
right3:children	0:-20 2:-28 3:19 4:-57 6:13 7:15 8:-29 10:-18 11:-13
right3:chinese	2:14 6:-10 7:17 8:-11 10:-28
right3:city	5:14 9:-9
right3:civilian	3:-14 5:-14 6:32 8:8
right3:civilians	0:-8 5:23 6:11 7:-19 8:37 10:-37
right3:coast	0:-9 3:17 4:-11 6:10 7:-8
right3:come	0:-20 2:-32 3:-9 4:32 5:-19 7:-19 8:-9
right3:condition	3:-8 5:16 6:-11
right3:confirmed	6:17 7:-9
right3:cook	0:-27 2:-8 6:-37 7:23 8:-11 10:22
right3:could	0:-20 2:-36 4:14 5:29 6:-13 7:-13 8:-18 10:-31
right3:countries	6:13
right3:country	0:-8 3:12 4:15 9:-12
right3:crew	5:12 6:-10
right3:critical	5:13 6:-9
right3:day	0:12 3:18 6:-11 9:-11 11:-10
right3:days	0:-8 2:13 8:-22
right3:dead	0:-14 1:-18 3:-14 4:-19 5:-67 6:66 7:-42 8:-22 10:-33
right3:death	2:-13 6:44 7:-25
right3:deceased	6:13
right3:december	9:16 11:-31
right3:defence	5:-12 6:18
right3:deported	4:-15 6:-11 8:21 10:-17 11:17
right3:detention	2:19 4:19 6:-25 7:-9 9:-15
right3:did	0:-22 2:37 3:-9 4:-14 5:-30 6:11 7:-14 10:-15
right3:died	0:-26 1:18 3:-17 4:-24 5:-52 6:47 7:-27 8:-9 10:-24
right3:discharged	3:-16 5:32 6:-21
right3:displaced	3:43 9:-24 11:-25
right3:districts	6:14
right3:down	0:-12 2:-19 3:-24 4:-29 5:-9 6:15 7:21 9:19 10:-12 11:-11
right3:dozens	0:-12 6:29 7:-13
right3:driven	5:-8 9:-18 11:20
right3:drowned	1:-10 3:-12 5:-21 6:29
right3:dug	2:-9 6:21 10:-9
right3:each	0:-8 6:-13 8:18 10:-13
right3:earlier	3:21 4:-8 5:-13 9:-11 11:-8
right3:eight	6:13 8:-12 10:13
right3:el	3:8
right3:eleven	4:-26 8:26 10:-10
right3:emergency	0:-13 3:-14 4:25 5:14 6:-31 9:-18 10:-17
right3:end	10:9
right3:evacuated	3:34 5:-9 7:-14 10:-12
right3:evening	5:-15 6:20 7:-14
right3:families	2:-8 3:-17 4:-26 6:8 8:25 9:-8 10:-22
right3:family	5:-17 6:22 7:-8
right3:far	6:20 10:-14
right3:fell	5:-21 6:22
right3:fighting	3:9 6:10 9:-8
right3:find	3:-22 5:-13 6:-21 7:30
right3:fire	5:15 6:-15
right3:first	3:-15 4:-19 5:8 6:27 7:-17 10:-13
right3:five	0:-16 2:-16 3:-21 4:-14 6:20 7:-19 9:15
right3:food	0:-24 2:29 4:-19 5:-9 6:-19 9:-10 10:-22
right3:for	1:-8 2:-21 3:-27 5:13 6:-30 7:22 8:-22 9:-18 10:-13 11:-29
right3:forced	3:25 9:-20 11:-8
right3:foreign	0:-13 2:-12 4:-17 6:19 8:19 10:-19
right3:foreigners	2:22 6:-20
right3:former	4:26 5:-36 6:24 7:-11 8:-16 10:-10
right3:found	0:-20 2:23 3:-12 4:-15 5:-45 6:24 10:-24
right3:four	0:-35 2:-27 3:-19 5:12 6:28 7:-27 8:-15 9:-9 10:8
right3:freed	0:-35 2:-25 3:-23 4:-29 5:-17 6:-36 8:-15 10:50 11:-9
right3:from	1:-27 2:-63 3:35 4:-65 5:-11 6:15 7:-21 9:-47 10:17 11:-33
right3:gaza	0:-14 4:17 6:-12 10:-25
right3:given	0:-31 2:22 3:-16 4:-14 5:-29 6:21 7:-20 9:-10 10:-17 11:-8
right3:go	0:-50 2:-20 3:-12 4:-23 5:-43 6:-55 7:-8 8:-22 9:28 10:69 11:-10
right3:gone	3:-37 5:19 9:8 10:-11 11:13
right3:got	0:-21 10:26
right3:government	0:-11
right3:group	0:-13 2:-22 4:-28 5:-29 7:-9 8:19 10:22
right3:guard	5:-32 6:40
right3:gunmen	2:-9 6:23 10:-10
right3:had	0:-31 1:28 2:-42 3:-8 6:-20 7:29 8:-22 9:-10 11:-36
right3:haiti	0:25 4:-10 10:-22
right3:handed	2:9 4:-17 5:-9 6:10 8:-22
right3:hands	0:-24 3:-9 4:27 5:-21 6:20 9:-16 10:-27 11:-12
right3:has	0:-17 2:-11 3:-20 5:41 6:-26 9:-12 10:-14
right3:have	0:-16 1:-15 2:-34 3:-35 4:-34 5:-29 8:13 9:27 10:17 11:-26
right3:he	0:-23 3:-26 4:-19 5:-15 6:28 7:21 9:-20 10:-8 11:-10
right3:health	5:-14 6:19
right3:heart	5:-17 6:19
right3:held	0:-33 2:-20 3:-22 4:56 5:-20 6:-35 7:-24 8:-34 9:-25 10:-13 11:-18
right3:help	5:-11 6:21
right3:here	4:-12 6:22 7:-17
right3:his	5:10
right3:hit	0:-16 2:-16 4:-8 5:18 7:-10 10:-11
right3:home	0:-10 3:-31 4:-18 5:28 6:-44 7:-16 8:23 9:-39
right3:homes	1:-10 3:48 6:-25 9:-33 11:-19
right3:hospital	2:-10 3:-22 5:12 6:21 7:-9 10:-10
right3:hour	2:-8 4:-10 6:18
right3:hours	0:-14 4:-15 5:26 6:-25 10:11
right3:house	0:8 2:-8 3:-18 4:-22 5:15 7:-25 10:-12 11:-8
right3:houses	3:13
right3:hurt	0:-10 3:-9 5:48 6:-29 7:-18 8:-11 10:-12
right3:i	0:-16 2:46 3:-11 4:-35 5:-14 6:-44 7:-11 8:-27 10:12
right3:identified	0:-8 2:-9 3:-8 4:-8 5:-27 6:38 7:-18 10:-9
right3:in	0:12 1:10 3:-32 4:20 5:-25 7:-39 8:-16 9:26 10:-51 11:-59
right3:infants	6:18
right3:injured	0:-14 2:-25 3:-9 4:-8 5:66 6:-34 7:-23 8:-8 9:-9 10:-22
right3:injuries	6:8
right3:inside	0:-13 3:38 4:28 5:-31 6:-10 7:-11 9:-29 11:-29
right3:intensive	5:44 6:-39 7:-9
right3:interior	7:12
right3:international	3:19 4:16 9:-11 10:-15
right3:into	0:27 3:-14 5:-20 6:-30 9:21
right3:iranian	0:14 4:9 6:-8 10:-11
right3:is	2:-20 5:8 6:-42 7:9 9:32 10:-20 11:-8
right3:islamic	5:10 6:-8
right3:israeli	0:-20 2:21 4:-24 6:14 10:-15
right3:it	0:20 3:-30 4:18 5:-23 6:-19 7:-16 8:-9 9:16 10:-28
right3:its	0:11 2:-20 4:13 8:-8 10:-25
right3:january	2:-11 3:-8 4:-22 5:-27 6:34 7:-17 10:-9
right3:july	9:-10 11:16
right3:june	11:13
right3:kidnapped	0:39 2:-10 4:-19 6:-23 8:-14 10:-32
right3:killed	0:-38 1:14 2:21 3:-42 4:-13 5:-84 6:61 7:-35 8:-8 9:-18 10:-26 11:-20
right3:land	3:19 9:-12 11:-8
right3:last	4:-33 8:-15 10:22
right3:leave	3:19 6:-29 9:14
right3:lebanon	3:-13 9:-16 11:17
right3:led	0:29 4:-8 6:-15 10:-10
right3:left	2:20 4:-8 5:-19 6:-43 7:17 9:21 10:-10 11:-27
right3:let	0:-19 2:-17 3:-11 5:-17 6:-13 8:-31 9:-9 10:20
right3:life	0:-9 2:-17 8:14 10:-12
right3:line	0:-9 4:-10 8:-17 10:20
right3:list	2:-8 3:-12 4:-13 6:-11 7:11 8:16 9:-11 10:-11 11:-8
right3:listed	7:14
right3:live	2:-15 3:-9 11:17
right3:lives	2:-10 3:-30 5:-32 6:64
right3:living	3:28 4:-9 5:-10 6:-11 7:-16 9:-8 11:-21
right3:local	5:-14 6:17
right3:lost	0:9 4:-19 7:-20 8:-11 10:-10
right3:made	3:8 6:-26 7:26
right3:march	3:-13 6:16 11:-24
right3:marched	0:42 3:-10 6:-20 10:-20
right3:market	0:21 3:-19 10:-9
right3:may	6:-8 7:10 8:-10 10:11
right3:mayor	5:13 6:-9 7:-8 9:17
right3:members	3:-13 4:9 5:-8 6:21 10:-9
right3:men	0:-31 2:-11 3:-15 4:14 5:-41 6:9 8:-8 9:20 10:-18
right3:minors	0:-8 2:-15 4:15 5:-28 6:20 8:19 10:-16
right3:missing	0:-21 1:27 2:-9 3:-33 4:-40 5:-14 6:-26 7:31 8:-10 10:-10
right3:month	0:-19 4:-16 6:30 10:12
right3:months	6:11
right3:more	0:-15 4:-11 5:-26 6:45 7:16 9:-27 11:-12
right3:morning	0:11 2:-11 4:-16 5:-33 6:35 10:-17
right3:most	3:-13 4:-16 7:19
right3:moved	0:-16 2:-24 3:27 4:-8 5:-14 7:-15 9:8 10:-13 11:-26
right3:murdered	2:-33 4:-32 5:-15 6:49 8:-13 10:-25
right3:national	0:19 2:-11 3:-32 4:18 5:-28 6:-10 7:30 8:-9 9:-15 10:-27
right3:near	0:28 5:-10 6:21 7:-19 10:-29
right3:nearly	3:-18 5:21
right3:never	6:-17 7:16
right3:new	0:-8 4:-24 5:-11 6:30 9:-16 10:-14 11:-21
right3:nigeria	3:-13 5:-8 8:-11 9:23 10:-8
right3:night	0:9 2:-16 3:22 4:-31 5:-32 6:-35 10:22 11:-32
right3:nine	0:-22 1:23 2:-8 3:14 4:-11 5:9 6:-30 7:-13 8:-10 9:-12 11:-10
right3:no	3:-17 5:8 6:-15 7:17
right3:nobody	5:9
right3:noon	3:16 9:-9
right3:north	3:-25 8:-8 10:14 11:24
right3:not	1:-8 2:-45 3:29 4:-24 6:-48 7:52 8:-15 9:-37 10:-38 11:-29
right3:november	5:-13 6:21
right3:now	6:14
right3:number	0:14 3:-22 4:-21 5:11 7:-11 8:-14 9:22 10:-14 11:-11
right3:october	0:23 3:-8 5:-12 6:-15 8:13 10:-28 11:12
right3:of	1:-38 3:-9 4:24 5:-47 6:10 7:11 9:-54 10:-27 11:29
right3:off	0:9 2:-15 3:17 5:-18 7:8 8:-26 10:-41 11:-10
right3:officials	5:8
right3:on	0:-29 1:-23 3:-38 4:-10 5:22 6:-10 7:-32 8:-43 9:37 10:-12 11:-16
right3:one	2:14 3:-17 4:-33 5:-26 6:15 7:-25 9:-19 10:9 11:-11
right3:only	3:18 6:-15 7:13 9:-12
right3:or	0:-24 1:17 2:-19 3:-14 4:-21 5:-18 9:-22 10:14 11:-20
right3:other	0:-8 4:-10 8:16 10:-11
right3:others	0:17 3:-19 4:-15 6:-24 9:21 10:-21
right3:our	0:-16 3:17 4:-21 5:-16 6:-34 7:-17 8:-18 9:-8 10:15 11:24
right3:out	0:-38 1:-10 2:12 3:25 4:-10 5:-39 6:11 7:-43 8:-23 9:-41 10:43 11:13
right3:over	0:-14 3:-19 4:-26 6:-23 9:23 10:21 11:-11
right3:overnight	6:11
right3:own	6:8 9:11
right3:pakistan	4:-18 6:-9 7:-10 8:-13 10:26
right3:parents	0:-10 2:-21 4:-11 5:-10 6:31 7:-11
right3:peak	3:20 9:-9 11:-11
right3:people	0:-10 2:-10 3:20 4:-20 5:-26 6:45 7:-26 10:-9 11:-15
right3:persons	3:9
right3:place	3:23 5:-21 6:-18
right3:police	4:18 6:12 8:-12 10:-15
right3:port	3:9
right3:pregnant	3:26 5:-9 6:-24
right3:province	1:-9 3:-29 4:13 5:-17 6:28 7:-28 9:-8
right3:pulled	5:21 6:-14
right3:pupils	0:20
right3:put	3:13 5:-17 6:13 7:-17
right3:reached	5:-30 6:31
right3:received	5:12 10:-8
right3:recovered	0:-11 2:-18 7:-11
right3:red	0:-17 4:-31 5:-10 6:26 7:-11 10:15
right3:region	5:20 6:-17 8:-22 10:21
right3:registered	9:12 11:-16
right3:relatives	4:-16 5:-14 6:-26 7:29 9:-14
right3:released	4:-15 8:14
right3:relocated	11:-12
right3:remain	2:20 4:9 5:13 6:-30 8:-10 10:-27
right3:reported	0:-12 2:-9 3:-16 5:-8 6:-10 7:33 10:12
right3:rescue	5:29 6:-20 10:-13
right3:rescued	0:-24 2:-11 5:21 6:14 7:-19
right3:residents	4:-36 10:32
right3:rest	0:-8 2:-10 5:-18 6:28 7:-9 10:-28
right3:return	4:-14 5:-10 6:13 7:-9 10:-23 11:14
right3:returned	0:-9 2:-15 6:10 11:9
right3:river	9:13
right3:road	0:-12 3:26 4:-10 5:-32 7:-11 9:-18 11:-12
right3:roads	3:-10 6:-21 7:-8 9:24
right3:room	0:-14 3:19 4:20 6:-22 9:-9 10:-14
right3:safety	3:16 5:-8 6:-31 7:-10 9:22 11:-29
right3:said	0:27 2:13 3:8 5:-27 9:-25 10:-27 11:-30
right3:same	0:27 1:-9 2:-34 3:-22 4:-11 5:-18 7:14 8:-17 9:-29 10:-12 11:24
right3:say	5:-8 6:17
right3:says	0:-24 1:-14 3:32 4:-51 6:-9 7:-44 8:-29 9:-38 10:19 11:-26
right3:school	0:13 2:-13 3:-27 4:-25 5:-8 6:18 8:12 10:-12 11:-14
right3:schools	5:22 6:-17 10:-16
right3:second	0:-10 3:-25 5:-12 7:-9 9:29 11:-21
right3:security	4:-21 6:-11 8:-10 10:27
right3:seen	0:-19 4:15 6:-12 7:27 10:-16
right3:seized	0:13 2:-20 4:-20 8:-11
right3:sent	0:28 2:-16 3:-22 5:22 6:-19 9:-23 10:-15 11:-17
right3:september	0:-29 10:28
right3:seriously	5:19 6:-14
right3:serving	2:-8 4:-25 6:-12 10:23
right3:seven	0:-11 2:-8 4:-19 8:-23 10:30
right3:she	0:-14 1:-14 3:-10 4:-13 5:-28 6:12 7:-11 9:-12 11:25
right3:shelter	3:14
right3:shelters	3:33 9:-19
right3:shot	0:-33 1:-13 4:-20 5:12 6:42 10:-19
right3:side	0:-11 2:-18 3:-9 4:-23 5:-19 6:11 7:-8 8:24 10:-14 11:-11
right3:since	0:8 2:16 3:27 4:-33 5:-25 6:-9 8:11 10:-13 11:-20
right3:single	7:10
right3:six	0:-31 2:-10 3:17 5:13 6:19 7:-29 8:-20 10:22
right3:so	3:-34 5:-12 9:-29 11:36
right3:soldiers	2:17 4:-16 5:18 8:-25 10:-17
right3:some	3:-16 5:-15 6:39 7:-27 9:-14
right3:south	3:-30 5:-19 7:14 9:-17 11:26
right3:southern	10:11
right3:spokesman	5:-19 6:35 7:-23
right3:staff	4:9 8:-9 10:-9
right3:still	2:-17 4:35 5:-18 6:-15 7:30 10:-33
right3:street	0:35 3:-8 4:-8 5:-13 6:-14 7:-35
right3:sudan	3:-35 4:-8 5:-18 6:-8 7:-16 9:39 10:-10 11:-11
right3:sudanese	6:-23 8:39 9:-32 10:-37 11:25
right3:sunday	6:-9 10:13
right3:supreme	2:-10 5:-16 6:29 10:-8
right3:surgery	2:-12 5:30 6:-16
right3:survive	2:-14 5:-25 6:29 7:-10
right3:survivors	0:10 6:-8
right3:taken	0:23 2:20 3:-15 5:-36 6:-54 7:-28 8:-32 9:-26 10:-23 11:13
right3:tawila	3:26 9:-16 11:-15
right3:tea	6:10
right3:teachers	0:26 3:-12 4:-16 5:-24 10:-12
right3:ten	2:-19 3:-9 4:-17 5:30 6:-31 7:-13 8:23 10:-17
right3:tents	3:8
right3:thai	4:-8 8:-27 10:28
right3:than	3:-33 4:-15 5:-18 6:12 8:-16 9:34 10:21
right3:that	0:-25 2:-30 3:26 4:24 7:-9 8:-18 9:-32 10:-27 11:-8
right3:the	1:-55 7:-22 8:-21 10:-35 11:-13
right3:their	0:-15 3:14 4:-14 5:-49 6:28 8:14 10:17 11:-16
right3:them	1:-10 2:-29 3:-10 4:9 6:-27 8:10
right3:there	0:-28 1:-8 2:18 3:-35 4:51 5:-21 6:-8 7:-41 8:11 9:-34 10:-37 11:-28
right3:they	2:-13 3:20 5:-28 6:23 7:-21 8:-21 9:-8 11:-16
right3:third	6:11
right3:thirty	3:-31 5:21 7:-15 9:-10
right3:this	0:-16 1:8 2:-13 3:-24 4:-25 5:-16 6:-25 7:-13 8:9 9:-24 10:29 11:30
right3:those	0:-17 3:-26 5:16 6:-30 7:13 8:21 9:23 10:-23
right3:three	0:-23 3:-21 4:-33 6:12 8:22
right3:through	1:-16 2:-10 5:23 6:-10 7:-14 8:-12 9:18 10:-8 11:-26
right3:to	0:-23 2:18 3:19 6:-22 7:-57 8:-8 9:-20 10:-60 11:42
right3:told	3:20 5:-15 6:-18 7:-8 9:-31 11:16
right3:took	0:17 3:-9 4:9 6:-14 10:-26
right3:town	0:-10 4:-9 5:-20 6:20
right3:transferred	0:-10 2:-14 3:-12 4:-14 5:26 6:-31 7:-8 9:10 10:-17 11:-9
right3:treated	3:-10 5:45 6:-27 7:-11
right3:treatment	5:15 6:-9
right3:twelve	3:-14 4:-12 5:-20 6:-27 7:30 10:-11
right3:two	0:-20 1:16 2:8 3:-36 4:-44 5:-19 6:-19 8:-19 9:-27 10:39 11:-13
right3:ukrainian	0:20 4:-13
right3:un	0:16 3:13 4:-17 6:11 9:-19
right3:unaccounted	4:-24 5:-8 6:-22 7:32
right3:under	0:14 1:17 2:-16 4:11 5:-37 6:-21 7:-17 8:-11 9:-22 10:-23
right3:up	0:9 2:-8 3:-35 4:-20 5:-25 7:12 10:-16
right3:uprooted	3:33 9:-22 11:-25
right3:us	0:-13 4:-27 5:22 7:-18 8:-14 9:-10 10:-23
right3:village	3:29 5:-8 6:-15 9:-14 11:-17
right3:villages	3:11 5:-15 6:10 7:-15 9:-20 11:-9
right3:volunteer	2:-9 3:-12 6:23 7:-13 9:-9
right3:waiting	3:-8 4:20 8:-20 9:-8
right3:walked	0:11 3:-19 4:-12 7:-12 9:17
right3:war	5:11 8:-9
right3:was	0:18 2:-52 3:14 4:-28 5:11 6:-21 7:-45 8:-36 9:-21 10:14 11:-25
right3:water	0:-8 5:-13 6:-25 7:23 8:-15
right3:way	0:-25 2:-8 8:-8 9:-8 10:-25 11:24
right3:we	4:-14 5:-42 6:58 7:-32
right3:wednesday	2:-17 5:-8 6:-17 10:26
right3:week	0:-16 3:-16 4:-15 5:-12 6:28 10:-18 11:-12
right3:weeks	0:-27 2:-10 3:24 4:-14 5:-14 8:-9 9:-10 10:12 11:-20
right3:went	1:16 3:27 6:-16 7:-8 9:-14 11:-19
right3:were	0:13 2:-12 3:-18 4:-24 5:-27 6:29 7:-63 9:-51
right3:when	0:-27 2:-21 3:-11 4:-12 5:50 6:-11 7:-12 9:14 10:-18
right3:while	2:16 6:-10
right3:who	0:-21 2:-27 3:21 4:-8 5:-39 7:9 9:11 11:-38
right3:whole	0:26 3:-9 4:-15 5:-14 6:-10 10:-21
right3:whom	1:19 2:-29 6:-28 7:15 8:-24 10:10 11:-9
right3:will	0:-22 2:-11 3:-8 5:31 6:-24 7:-27 8:9 9:-10 10:-32
right3:with	0:-31 2:-39 3:-18 4:25 5:29 6:-25 7:-11 8:-25 11:-16
right3:within	0:-38 2:-18 3:23 4:-25 5:-27 6:29 7:-23 8:-8 9:-20 10:34
right3:without	3:-21 5:32 6:-13 9:22 10:-32 11:-39
right3:woman	0:-13 5:-25 6:38 7:-11
right3:women	0:13 2:-29 4:-37 5:-37 6:-12 7:13 9:11 10:10
right3:would	2:16 4:-19 6:-20 8:20 10:-18
right3:wounded	0:-13 1:-9 2:-12 3:-12 5:10 6:18 7:-15 9:-8 10:-18
right3:wounds	0:-12 3:-10 5:-10 6:30 10:-14
right3:year	3:-17 6:10 9:-20 11:22
right3:yet	0:-28 3:-27 4:-14 5:23 6:9 7:-30 11:-14
share:0	6:14
share:1	0:-53 1:-15 2:-20 3:-45 4:21 5:-51 6:-73 7:-58 8:-39 9:-23 10:51 11:-11
share:2	0:17 1:-54 2:24 3:-72 4:42 5:-30 6:-77 8:-73 9:-72 10:19 11:-30
share:4	0:14 3:-36 4:-9 5:-36 6:-15 7:-39 9:-34 11:12
share:5	0:-15 1:-42 2:-41 4:-21 5:25 6:21 7:-26 8:-24 9:-25 10:-23 11:12
share:7	0:-16 1:-27 2:-37 3:-11 4:-22 5:-13 6:-12 8:-19 9:34 10:-9 11:-14
share:more	0:-14 2:-8 4:-16 6:9 9:-20 10:-16 11:-39
short	0:-52 1:-87 2:-32 3:-32 4:-20 5:22 7:16 8:-11 9:-73 10:-29
size:1	1:-52 2:41 3:-107 4:-23 5:-25 6:25 7:12 8:-67 9:-78 10:-26 11:-69
size:9	1:-36 2:-20 3:-131 5:10 6:18 7:18 8:-38 9:-77 11:-116
size:99	0:28 1:-73 2:-62 3:-86 4:26 5:13 7:-21 8:-12 9:-44 10:10 11:-114
size:999	1:20 2:-93 3:-22 5:-8 7:-27 8:21 9:-74 10:-35 11:25
size:9999	0:-23 1:10 2:-96 3:44 4:-32 5:-85 6:-18 7:-16 8:26 9:14 10:-86 11:15
size:more	0:-82 1:-24 2:-63 3:43 4:-71 5:-83 6:-56 7:-30 8:-85 9:51 10:-106 11:22
verdict:abducted	0:134 1:-57 2:-32 3:-66 4:-13 5:-88 6:-105 7:-102 8:-11 9:-75 10:-51 11:-91
verdict:casualties	0:-54 1:104 2:-30 3:-57 4:-30 5:-53 6:-65 7:-65 8:-31 9:-34 10:-32 11:-34
verdict:claim	0:-11 2:14 3:-11 6:-25
verdict:dead-in-captivity	0:-107 1:-18 2:110 3:-49 4:-107 5:-77 6:14 7:-63 8:-84 9:-16 10:-124 11:-15
verdict:displaced	0:-112 1:-84 2:-98 3:132 4:-88 5:-85 6:-100 7:-95 8:-97 9:34 10:-79 11:-77
verdict:held	0:-82 1:-46 2:-147 3:-81 4:115 5:-44 6:-90 7:-40 8:8 9:-29 11:-68
verdict:injured	0:-82 1:-86 2:-93 3:-87 4:-142 5:156 6:-69 7:-129 8:-20 9:-100 10:-35 11:-88
verdict:killed	0:-100 1:-21 2:30 3:-110 4:-68 5:-101 6:159 7:-59 8:-109 9:-122 10:-85 11:-92
verdict:missing	1:-91 2:-43 3:-71 4:-49 5:-133 6:-78 7:145 8:-86 9:-45 10:-112 11:-85
verdict:open	1:-152 2:-42 4:12 5:-17 6:-10 7:-21 8:-16 10:-13 11:8
verdict:out	1:-69 3:25 4:-19 5:-20 6:9 8:-64 11:-76
verdict:prisoners-exchanged	0:-88 1:-36 2:-98 3:-65 4:-12 5:-70 6:-125 7:-65 8:64 9:-49 10:36 11:-44
verdict:refugees	0:-77 1:-40 2:-41 3:-49 5:-82 6:-31 7:-41 8:-8 9:59 10:-28
verdict:released	0:-99 1:-39 2:-73 3:-80 4:-33 5:-45 6:-50 7:-86 8:18 9:-61 10:94
verdict:returned	0:-19 1:-65 2:-72 3:-79 4:-33 5:-30 6:-64 7:-124 9:-57 11:99`
}
