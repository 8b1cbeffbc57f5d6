import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-23
alike:casualties	-26
alike:dead-in-captivity	-27
alike:displaced	-10
alike:held	105
alike:injured	41
alike:missing	-36
alike:prisoners-exchanged	94
alike:released	127
alike:returned	-50
any	-40
bare:1	29
bare:9	-90
bare:99	9
bare:999	35
bare:9999	74
bare:more	88
before:abducted	-38
before:allocated	-12
before:casualties	-32
before:dead-in-captivity	-20
before:delivered	-25
before:displaced	-50
before:held	-43
before:injured	-37
before:killed	-39
before:missing	-91
before:pledged	-99
before:prisoners-exchanged	7
before:refugees	-33
before:released	-44
before:requested	-90
before:returned	-19
behind:abducted	-17
behind:allocated	-113
behind:casualties	14
behind:dead-in-captivity	-68
behind:delivered	-84
behind:displaced	-5
behind:held	53
behind:injured	12
behind:killed	-72
behind:missing	-46
behind:pledged	-107
behind:prisoners-exchanged	49
behind:refugees	-86
behind:released	37
behind:requested	44
behind:returned	67
ending:ad	45
ending:al	-92
ending:am	-12
ending:an	-81
ending:ar	-63
ending:as	-46
ending:at	-43
ending:ay	30
ending:ce	-22
ending:ch	7
ending:ck	15
ending:de	-102
ending:ds	-50
ending:dy	131
ending:ed	-25
ending:en	-13
ending:ep	74
ending:er	-12
ending:es	-72
ending:et	-56
ending:ey	61
ending:ft	6
ending:ge	16
ending:gh	21
ending:gs	-71
ending:ht	-71
ending:ic	-61
ending:id	-133
ending:ij	54
ending:il	-83
ending:in	21
ending:ir	56
ending:is	-71
ending:ke	-55
ending:ks	-113
ending:ld	-30
ending:ll	47
ending:ls	-135
ending:ly	50
ending:me	-18
ending:ms	-107
ending:nd	-14
ending:ne	29
ending:ng	-33
ending:nk	-63
ending:ns	-80
ending:nt	26
ending:od	-62
ending:ok	-69
ending:om	44
ending:on	-153
ending:or	-111
ending:ot	37
ending:ps	-118
ending:pt	-90
ending:rd	-132
ending:re	33
ending:rn	-69
ending:rs	-71
ending:rt	45
ending:ry	-67
ending:se	74
ending:sh	7
ending:ss	-17
ending:st	33
ending:th	8
ending:to	-34
ending:ts	-174
ending:ty	-110
ending:us	-102
ending:ut	31
ending:ve	-12
ending:wn	17
ending:ws	-59
ending:ys	-103
equal:abducted	-29
equal:casualties	46
equal:dead-in-captivity	-52
equal:displaced	42
equal:held	44
equal:killed	-8
equal:missing	3
equal:prisoners-exchanged	77
equal:refugees	15
equal:released	15
equal:returned	43
form:digits	-30
form:dual	-23
form:fraction	-337
form:mixed	-122
form:range	-63
form:singular	-62
form:vague	-186
form:words	74
here:#aboard	28
here:#aid	-27
here:#alive	-3
here:#captives	47
here:#captors	8
here:#commerce	-76
here:#conference	6
here:#containing	-70
here:#contest	-49
here:#crossing	16
here:#custody	-153
here:#disease	-107
here:#displacement	48
here:#duty	-59
here:#exchange	18
here:#execution	44
here:#given-back	47
here:#giving-from	-34
here:#group	27
here:#handover	10
here:#hearing	-42
here:#hostages	-18
here:#interview	-87
here:#losing-side	20
here:#need	-144
here:#prisoners	-14
here:#receiving	-39
here:#remainder	12
here:#rescue	-108
here:#rumour	63
here:#since	48
here:#state	4
here:#statement	62
here:#travel	-14
here:abducted	38
here:allocated	-24
here:casualties	63
here:dead-in-captivity	62
here:delivered	-13
here:displaced	31
here:held	36
here:injured	78
here:killed	77
here:missing	114
here:pledged	-28
here:prisoners-exchanged	23
here:refugees	44
here:released	7
here:requested	-54
here:returned	67
here:said	49
here:set	57
here:total	-54
item	-31
last:claim-abducted	19
last:claim-allocated	-98
last:claim-casualties	57
last:claim-dead-in-captivity	6
last:claim-delivered	-87
last:claim-displaced	-3
last:claim-held	5
last:claim-injured	16
last:claim-killed	28
last:claim-missing	30
last:claim-pledged	-109
last:claim-prisoners-exchanged	-64
last:claim-refugees	36
last:claim-requested	-85
last:claim-total	46
left1:	-8
left1:"	109
left1:#	-52
left1:(	61
left1:*	4
left1:,	-8
left1:-	48
left1::	59
left1:;	31
left1:a	-210
left1:abducted	80
left1:across	-58
left1:additional	49
left1:admitted	-29
left1:affected	-97
left1:after	-98
left1:against	-106
left1:all	22
left1:alone	79
left1:among	24
left1:and	36
left1:another	43
left1:are	-13
left1:arrested	-100
left1:as	-41
left1:assisted	-46
left1:at	-17
left1:attacked	-56
left1:away	23
left1:back	29
left1:be	-70
left1:been	20
left1:before	-37
left1:believes	-22
left1:between	-60
left1:brought	3
left1:buried	167
left1:but	-124
left1:by	-235
left1:camp	-87
left1:captured	3
left1:carried	-15
left1:carry	-22
left1:carrying	-101
left1:caused	48
left1:claimed	143
left1:closed	-58
left1:confirm	63
left1:confirmed	54
left1:confirms	-55
left1:cost	113
left1:costs	-78
left1:count	47
left1:counted	87
left1:counts	-19
left1:covered	49
left1:damaged	-75
left1:day	64
left1:dead	4
left1:december	53
left1:delivered	-63
left1:deployed	-75
left1:destroyed	-46
left1:did	-20
left1:displaced	47
left1:distributed	-24
left1:documented	80
left1:down	-17
left1:downed	-83
left1:drew	-59
left1:driven	73
left1:dropped	-58
left1:drove	61
left1:eliminated	64
left1:employs	-104
left1:evening	77
left1:every	-94
left1:exchanged	57
left1:expect	-50
left1:expects	66
left1:february	-45
left1:find	14
left1:fined	-17
left1:first	-112
left1:forced	-5
left1:found	13
left1:free	111
left1:freed	57
left1:frees	89
left1:friday	-9
left1:from	9
left1:further	39
left1:gave	-62
left1:get	-77
left1:given	33
left1:go	77
left1:gone	31
left1:got	6
left1:had	-91
left1:has	-41
left1:have	32
left1:held	-75
left1:helped	19
left1:his	-63
left1:hit	-87
left1:hits	17
left1:hold	61
left1:holding	17
left1:holds	-89
left1:home	-40
left1:hosting	-7
left1:hosts	70
left1:housed	67
left1:in	-178
left1:include	27
left1:included	4
left1:including	84
left1:injured	154
left1:injuring	99
left1:into	-73
left1:is	-73
left1:issued	-51
left1:it	-43
left1:its	-117
left1:january	85
left1:june	-17
left1:just	9
left1:keeping	63
left1:kept	34
left1:kill	19
left1:killed	270
left1:killing	177
left1:kills	61
left1:kilometres	-75
left1:laid	89
left1:last	39
left1:later	-23
left1:launched	-25
left1:leave	59
left1:leaves	124
left1:leaving	-3
left1:left	76
left1:let	48
left1:listed	-63
left1:lists	49
left1:live	80
left1:logged	-8
left1:lost	123
left1:made	-51
left1:magnitude	-86
left1:makes	-5
left1:march	31
left1:met	26
left1:minus	-97
left1:month	-28
left1:mourns	64
left1:move	29
left1:moved	17
left1:named	-11
left1:need	-80
left1:needed	-48
left1:not	-95
left1:november	57
left1:now	51
left1:number	-41
left1:numbered	-130
left1:of	-100
left1:off	-27
left1:on	-145
left1:only	7
left1:opened	-60
left1:or	-91
left1:other	97
left1:out	-16
left1:over	-7
left1:pass	77
left1:passed	46
left1:past	-100
left1:promised	-82
left1:pulled	-49
left1:put	52
left1:reach	-38
left1:reached	-11
left1:reaches	62
left1:received	46
left1:record	-42
left1:recorded	124
left1:registered	73
left1:release	-43
left1:released	16
left1:report	-35
left1:reported	103
left1:reports	87
left1:rescued	-104
left1:round	-75
left1:s	-137
left1:said	23
left1:saved	-82
left1:saw	36
left1:say	31
left1:says	59
left1:scored	-44
left1:see	-49
left1:seen	5
left1:seize	73
left1:seized	105
left1:sent	11
left1:shed	-5
left1:shelter	104
left1:shelters	83
left1:shot	-80
left1:show	66
left1:showed	-46
left1:so	25
left1:sold	-52
left1:spread	-46
left1:stopped	-65
left1:sunday	8
left1:swap	85
left1:take	-41
left1:taken	49
left1:takes	-98
left1:taking	-23
left1:than	-63
left1:that	69
left1:the	-32
left1:their	3
left1:them	-50
left1:those	52
left1:through	-86
left1:to	-17
left1:today	26
left1:told	-95
left1:toll	73
left1:took	60
left1:treated	-54
left1:treating	72
left1:up	11
left1:update	-108
left1:uprooted	115
left1:us	125
left1:verified	-6
left1:visited	-5
left1:was	-34
left1:week	-48
left1:were	-96
left1:when	12
left1:where	21
left1:which	87
left1:while	-62
left1:whom	50
left1:whose	-65
left1:with	14
left1:within	-60
left1:won	-55
left1:wounded	100
left1:wounding	105
left1:|	54
left1:—	20
left1:•	-39
left1:▪	60
left2:	-98
left2:"	-26
left2:#	-14
left2:(	28
left2:)	77
left2:,	18
left2:-	-83
left2::	-9
left2:;	-17
left2:a	-66
left2:abroad	56
left2:according	-125
left2:account	39
left2:accounted	28
left2:accounts	-40
left2:added	14
left2:adding	9
left2:adds	25
left2:administration	45
left2:admitted	24
left2:affected	-69
left2:afp	21
left2:after	14
left2:again	30
left2:agency	18
left2:ago	49
left2:aleppo	34
left2:alive	68
left2:all	-115
left2:alone	99
left2:along	-10
left2:already	76
left2:also	76
left2:am	-64
left2:ambulances	-45
left2:among	89
left2:an	4
left2:and	-5
left2:april	-26
left2:are	-16
left2:area	6
left2:army	4
left2:arrested	37
left2:arrived	-3
left2:as	64
left2:at	-102
left2:attack	51
left2:attended	-15
left2:august	-36
left2:authorities	9
left2:average	75
left2:away	-47
left2:azerbaijan	-5
left2:back	-89
left2:bangladesh	86
left2:base	-36
left2:beds	-79
left2:been	-116
left2:before	35
left2:began	60
left2:bekaa	62
left2:between	-102
left2:billion	-17
left2:board	-19
left2:boat	-19
left2:bodies	59
left2:body	-51
left2:bogota	-40
left2:border	87
left2:boy	-137
left2:bringing	81
left2:brings	15
left2:brothers	-86
left2:brought	29
left2:built	-71
left2:burns	40
left2:buses	-47
left2:but	65
left2:by	-4
left2:calls	-29
left2:came	9
left2:camp	-37
left2:camps	-17
left2:can	-33
left2:cancelled	-12
left2:capacity	-68
left2:capital	66
left2:captain	-58
left2:captives	7
left2:captivity	-15
left2:care	38
left2:carried	-16
left2:case	-31
left2:cases	77
left2:cash	-73
left2:cent	-34
left2:center	72
left2:centers	-25
left2:centre	-61
left2:centres	49
left2:children	106
left2:cholera	51
left2:city	-46
left2:civilians	91
left2:claimed	9
left2:claims	43
left2:climbed	79
left2:climbs	78
left2:closed	-15
left2:collapsed	84
left2:come	4
left2:commission	-59
left2:commissioner	-13
left2:committee	88
left2:compared	53
left2:condition	56
left2:confirmed	-65
left2:confirms	32
left2:congo	70
left2:convoy	-52
left2:cost	63
left2:could	68
left2:council	25
left2:count	59
left2:countries	43
left2:country	50
left2:court	-91
left2:crescent	68
left2:crew	29
left2:crews	36
left2:cross	-21
left2:crowd	-88
left2:cut	-51
left2:day	49
left2:days	-66
left2:dead	40
left2:death	15
left2:deaths	51
left2:december	68
left2:defence	5
left2:destroyed	12
left2:died	5
left2:displaced	-12
left2:district	7
left2:doctors	72
left2:door	6
left2:down	59
left2:drivers	-93
left2:drone	88
left2:drones	-16
left2:drove	-25
left2:drowned	53
left2:dug	3
left2:each	-58
left2:earlier	16
left2:eight	61
left2:eliminated	82
left2:estimates	76
left2:euros	-69
left2:evacuated	-113
left2:evening	-4
left2:example	13
left2:excavators	-57
left2:fallen	-5
left2:families	-65
left2:family	-67
left2:far	-65
left2:fatalities	26
left2:father	-58
left2:february	101
left2:fell	11
left2:field	-5
left2:fighters	-31
left2:figure	159
left2:figures	29
left2:filipinos	30
left2:firefighters	71
left2:first	106
left2:five	52
left2:flash	-44
left2:flats	55
left2:floods	30
left2:followed	-66
left2:food	-124
left2:foot	-49
left2:for	-11
left2:force	-9
left2:forces	-24
left2:found	-12
left2:four	-15
left2:freed	-15
left2:friday	70
left2:from	-26
left2:gang	-64
left2:gave	11
left2:gaza	48
left2:girl	44
left2:girls	49
left2:given	-38
left2:gives	-21
left2:go	61
left2:goma	18
left2:got	53
left2:government	31
left2:governor	-55
left2:group	9
left2:gunmen	30
left2:had	25
left2:haiti	4
left2:half	-21
left2:hall	60
left2:hamas	41
left2:hand	42
left2:handed	-37
left2:hands	-17
left2:has	-35
left2:have	69
left2:having	91
left2:he	35
left2:health	-39
left2:held	-24
left2:helicopters	10
left2:here	-29
left2:him	-38
left2:his	-48
left2:hit	-46
left2:home	14
left2:homes	5
left2:hospital	31
left2:hospitals	75
left2:hostages	-10
left2:hours	-18
left2:house	-66
left2:houses	-15
left2:houthis	38
left2:hurt	89
left2:husband	-21
left2:i	31
left2:identified	33
left2:in	7
left2:india	42
left2:indians	96
left2:individuals	-88
left2:indonesia	47
left2:inhabitants	53
left2:injured	14
left2:injuries	54
left2:injury	106
left2:instead	-38
left2:institute	60
left2:iom	29
left2:iran	70
left2:iraq	6
left2:is	79
left2:israel	41
left2:it	57
left2:its	-4
left2:itself	35
left2:january	37
left2:jihadists	47
left2:july	59
left2:june	26
left2:killed	15
left2:killing	132
left2:kits	-109
left2:know	73
left2:kyiv	71
left2:laid	-25
left2:last	19
left2:late	9
left2:law	56
left2:leaders	36
left2:lebanon	49
left2:led	-4
left2:left	7
left2:let	58
left2:licensed	-73
left2:life	53
left2:line	-5
left2:list	35
left2:live	47
left2:lives	38
left2:looking	11
left2:loss	61
left2:losses	39
left2:lost	98
left2:make	-20
left2:mali	-57
left2:man	4
left2:march	48
left2:market	-52
left2:martyrdom	75
left2:martyred	22
left2:martyrs	95
left2:may	89
left2:meals	-63
left2:media	83
left2:member	-52
left2:men	-28
left2:metres	-17
left2:militants	78
left2:military	9
left2:million	-79
left2:mine	-44
left2:minister	-63
left2:ministers	-74
left2:ministry	-3
left2:minutes	40
left2:missiles	-46
left2:missing	-16
left2:mission	-16
left2:monday	-50
left2:month	9
left2:more	-83
left2:morning	-58
left2:mother	-49
left2:motorcycles	-47
left2:moved	15
left2:msf	-33
left2:my	52
left2:name	75
left2:names	112
left2:nations	20
left2:navy	-15
left2:network	18
left2:neutralised	-8
left2:niger	42
left2:nigeria	-61
left2:night	65
left2:nine	26
left2:noon	3
left2:not	-74
left2:november	-5
left2:now	25
left2:number	130
left2:observers	-26
left2:october	38
left2:of	-29
left2:off	30
left2:office	40
left2:officers	10
left2:offices	32
left2:official	-99
left2:officials	-80
left2:oldest	-64
left2:one	-53
left2:operated	105
left2:other	-23
left2:our	37
left2:out	-77
left2:over	-18
left2:own	56
left2:pakistan	39
left2:part	-50
left2:partners	-42
left2:party	-47
left2:passengers	-109
left2:patients	-64
left2:people	76
left2:percent	-38
left2:period	16
left2:perished	55
left2:personnel	37
left2:persons	-90
left2:pm	36
left2:points	-22
left2:police	-15
left2:population	-99
left2:power	-44
left2:prison	-44
left2:prisoners	-10
left2:province	43
left2:pulled	-15
left2:pupils	48
left2:put	-48
left2:raids	-99
left2:rain	22
left2:ran	-73
left2:rebels	33
left2:received	51
left2:recovered	41
left2:refugees	-29
left2:region	68
left2:registered	-76
left2:regrettably	64
left2:relatives	43
left2:release	98
left2:remain	45
left2:remains	127
left2:report	-15
left2:reported	-52
left2:reporter	34
left2:reporters	19
left2:reports	13
left2:rescuers	-63
left2:residents	-79
left2:rest	82
left2:return	139
left2:returned	-77
left2:returns	26
left2:rifles	-34
left2:rights	14
left2:risen	65
left2:rises	66
left2:river	-61
left2:road	-30
left2:rose	35
left2:runs	-4
left2:russia	-28
left2:s	-37
left2:said	-37
left2:sale	-9
left2:same	65
left2:saturday	84
left2:saudis	17
left2:say	66
left2:says	66
left2:school	-51
left2:schools	-66
left2:second	25
left2:sent	-38
left2:september	-19
left2:service	-24
left2:servicemen	46
left2:set	-30
left2:seven	4
left2:she	7
left2:shelter	-38
left2:shelters	-17
left2:shot	27
left2:show	48
left2:side	47
left2:sides	-22
left2:signed	63
left2:since	86
left2:site	54
left2:sites	-15
left2:six	-54
left2:so	117
left2:soldiers	93
left2:somalia	42
left2:son	-122
left2:sources	-8
left2:south	20
left2:speak	-66
left2:speaks	100
left2:spoke	87
left2:spoken	117
left2:spot	37
left2:staff	-73
left2:stands	111
left2:state	-47
left2:statement	55
left2:states	-62
left2:staying	-12
left2:still	85
left2:stood	19
left2:street	42
left2:strikes	46
left2:sudan	-82
left2:sunday	-12
left2:surgery	-10
left2:survey	-81
left2:survivors	-39
left2:suspended	-65
left2:syria	-13
left2:taken	66
left2:teacher	-72
left2:team	-108
left2:teams	-42
left2:ten	-29
left2:tents	-14
left2:thailand	33
left2:that	38
left2:their	-30
left2:them	-83
left2:then	-52
left2:there	-30
left2:these	58
left2:they	56
left2:this	10
left2:those	93
left2:three	-41
left2:through	-101
left2:thursday	-16
left2:time	32
left2:to	4
left2:today	-41
left2:together	84
left2:told	42
left2:toll	76
left2:took	62
left2:total	49
left2:town	-60
left2:traded	-6
left2:train	-73
left2:treatment	78
left2:trial	-42
left2:troops	-32
left2:truce	-15
left2:tuesday	-47
left2:turn	-22
left2:turned	-61
left2:two	8
left2:ukraine	-31
left2:unhcr	-43
left2:up	17
left2:us	-5
left2:ve	65
left2:vehicles	-46
left2:victims	-22
left2:villages	-7
left2:visitors	-73
left2:volunteers	-97
left2:vote	-22
left2:votes	-16
left2:wall	53
left2:war	-91
left2:was	-39
left2:water	-117
left2:way	-65
left2:we	22
left2:wednesday	12
left2:week	51
left2:went	-8
left2:were	-22
left2:wfp	-82
left2:when	-49
left2:where	-49
left2:which	-77
left2:who	28
left2:whom	-54
left2:wickets	-11
left2:wife	39
left2:with	-16
left2:woman	21
left2:women	23
left2:worker	-3
left2:workers	8
left2:would	-68
left2:wounded	-18
left2:wounds	81
left2:wrote	96
left2:x	-52
left2:year	16
left2:years	-52
left2:yesterday	75
left2:you	-18
left2:youngest	-68
left3:	45
left3:"	-17
left3:#	-15
left3:(	-120
left3:)	-101
left3:*	-25
left3:,	-6
left3:-	-17
left3::	51
left3:;	-51
left3:a	-60
left3:able	20
left3:about	-73
left3:according	32
left3:added	73
left3:admitted	29
left3:affected	-37
left3:afp	68
left3:after	27
left3:aid	-6
left3:air	23
left3:al	53
left3:all	-75
left3:alone	47
left3:also	-32
left3:am	-77
left3:among	29
left3:an	-92
left3:and	8
left3:another	-34
left3:ap	-38
left3:april	12
left3:are	-19
left3:area	-33
left3:armed	7
left3:army	21
left3:as	-11
left3:asked	-41
left3:association	48
left3:at	10
left3:attack	31
left3:attackers	54
left3:attacks	13
left3:august	-23
left3:authorities	62
left3:authority	20
left3:back	10
left3:be	-86
left3:been	-36
left3:before	-21
left3:being	-50
left3:between	-40
left3:billion	-34
left3:boat	-82
left3:bodies	61
left3:border	21
left3:broke	-65
left3:by	-41
left3:came	43
left3:camp	45
left3:can	52
left3:capital	41
left3:carried	-64
left3:cases	20
left3:cent	58
left3:central	-26
left3:centre	21
left3:children	-7
left3:city	30
left3:civil	58
left3:civilians	-23
left3:closed	-73
left3:come	79
left3:commission	79
left3:company	-52
left3:confirmed	75
left3:conflict	69
left3:count	52
left3:country	82
left3:court	52
left3:cross	64
left3:daily	64
left3:davao	33
left3:day	5
left3:days	-42
left3:dead	-90
left3:death	13
left3:deaths	84
left3:december	81
left3:defence	-58
left3:defense	6
left3:democratic	4
left3:denied	66
left3:died	-47
left3:displaced	79
left3:district	25
left3:do	-3
left3:down	24
left3:drones	-45
left3:each	37
left3:earlier	96
left3:earthquake	49
left3:eight	62
left3:el	-32
left3:eleven	-7
left3:emergency	-32
left3:end	-60
left3:evacuation	-26
left3:evening	24
left3:every	-32
left3:exchange	82
left3:family	-45
left3:far	65
left3:february	-63
left3:field	-55
left3:fifth	-13
left3:fighting	49
left3:figure	80
left3:fire	42
left3:first	44
left3:five	48
left3:floods	-54
left3:followed	55
left3:food	-35
left3:for	23
left3:force	-57
left3:forces	23
left3:foreign	-8
left3:found	-57
left3:four	12
left3:freed	-38
left3:friday	23
left3:from	65
left3:gaza	37
left3:general	-16
left3:given	41
left3:go	30
left3:gone	51
left3:government	71
left3:group	31
left3:guard	34
left3:gunmen	-37
left3:had	63
left3:has	33
left3:have	61
left3:having	32
left3:he	4
left3:health	-64
left3:held	-90
left3:helped	94
left3:her	21
left3:his	-13
left3:home	-26
left3:homes	-82
left3:hospital	11
left3:hot	-59
left3:hour	-88
left3:hours	54
left3:houses	-17
left3:human	26
left3:humanitarian	-22
left3:hurt	17
left3:i	12
left3:icrc	16
left3:in	47
left3:india	6
left3:indonesia	-28
left3:injured	57
left3:interior	-10
left3:international	42
left3:into	85
left3:iom	28
left3:is	-30
left3:israel	34
left3:israeli	-66
left3:it	22
left3:its	-9
left3:january	48
left3:july	68
left3:june	67
left3:kharkiv	25
left3:killed	43
left3:kilometres	-77
left3:last	-66
left3:late	-31
left3:later	22
left3:least	67
left3:left	19
left3:let	69
left3:level	21
left3:line	28
left3:live	-31
left3:lives	-5
left3:local	-66
left3:lost	-39
left3:lower	65
left3:m	28
left3:made	83
left3:management	7
left3:march	-19
left3:may	65
left3:media	16
left3:medical	-41
left3:men	-26
left3:migration	20
left3:military	31
left3:million	-32
left3:ministry	47
left3:minutes	-58
left3:missing	91
left3:monday	9
left3:months	25
left3:more	59
left3:morning	-84
left3:municipality	46
left3:my	-16
left3:names	-48
left3:near	82
left3:needed	-66
left3:neighbouring	94
left3:network	25
left3:new	-14
left3:nigerian	-51
left3:night	-11
left3:nine	-99
left3:no	-5
left3:north	-5
left3:northern	91
left3:not	-35
left3:nov	-7
left3:november	-13
left3:now	-63
left3:number	-22
left3:october	-30
left3:of	-5
left3:off	59
left3:office	65
left3:official	55
left3:officials	-11
left3:on	3
left3:one	-60
left3:open	109
left3:operation	50
left3:or	-31
left3:other	84
left3:others	72
left3:our	53
left3:out	-19
left3:over	35
left3:overnight	-22
left3:own	-61
left3:pakistan	-10
left3:partners	-31
left3:past	26
left3:peace	47
left3:people	72
left3:per	-73
left3:pm	-23
left3:points	-3
left3:police	-26
left3:population	-56
left3:port	25
left3:post	34
left3:press	-51
left3:prison	16
left3:province	24
left3:public	-12
left3:put	40
left3:quake	-75
left3:reached	13
left3:record	-38
left3:red	47
left3:refugees	44
left3:region	29
left3:relatives	66
left3:remaining	-92
left3:rescuers	13
left3:rest	31
left3:reuters	4
left3:rights	37
left3:road	74
left3:room	21
left3:russia	-6
left3:russian	8
left3:s	-29
left3:said	-55
left3:same	79
left3:saturday	-23
left3:says	-88
left3:school	-48
left3:search	-51
left3:second	44
left3:security	18
left3:september	94
left3:service	17
left3:set	-109
left3:seven	18
left3:she	-29
left3:shot	7
left3:since	-41
left3:six	24
left3:sixteen	6
left3:so	64
left3:social	32
left3:soldiers	30
left3:some	-41
left3:south	74
left3:southern	29
left3:staff	-25
left3:state	-51
left3:stations	54
left3:still	91
left3:storm	-56
left3:strongest	-7
left3:sudan	22
left3:sunday	59
left3:taken	32
left3:team	-23
left3:teams	-3
left3:tell	61
left3:tells	46
left3:ten	60
left3:term	28
left3:terrorists	-47
left3:that	103
left3:the	28
left3:their	-58
left3:them	-13
left3:then	58
left3:there	-33
left3:they	-15
left3:third	27
left3:thirteen	48
left3:this	22
left3:those	-10
left3:thousands	-38
left3:three	74
left3:thursday	14
left3:to	-23
left3:today	-59
left3:told	14
left3:toll	134
left3:took	-45
left3:town	-25
left3:trains	-43
left3:tuesday	75
left3:turned	-42
left3:twelve	-32
left3:two	22
left3:un	-41
left3:unaccounted	-28
left3:under	108
left3:unhcr	56
left3:union	-27
left3:united	-60
left3:up	48
left3:us	-134
left3:used	-108
left3:victims	56
left3:village	-18
left3:volunteers	12
left3:war	57
left3:was	-103
left3:we	104
left3:wednesday	31
left3:week	78
left3:weekend	-70
left3:weeks	38
left3:went	74
left3:were	-50
left3:west	61
left3:when	34
left3:where	-60
left3:which	-30
left3:who	-89
left3:whole	41
left3:whom	-88
left3:whose	-60
left3:will	-9
left3:winter	3
left3:with	-8
left3:without	4
left3:witnesses	-42
left3:women	39
left3:workers	58
left3:would	-7
left3:wounded	-65
left3:year	-17
left3:years	94
left3:yesterday	-16
left3:|	100
left3:—	24
left3:•	-46
many	-30
mostly:abducted	-68
mostly:aid	-66
mostly:allocated	144
mostly:casualty	-13
mostly:delivered	-5
mostly:displaced	41
mostly:displacement	20
mostly:held	17
mostly:hostage	14
mostly:injured	-68
mostly:killed	-9
mostly:missing	-6
mostly:pledged	-33
mostly:prisoners-exchanged	30
mostly:refugees	-105
mostly:released	-73
mostly:returned	10
near:abab	-51
near:aban	73
near:abba	64
near:abde	36
near:abdi	17
near:abdu	148
near:able	-28
near:aboa	35
near:abor	-55
near:abou	-28
near:abov	-62
near:abro	84
near:abse	-29
near:abst	-17
near:abu	18
near:acce	16
near:acci	38
near:acco	45
near:accu	-17
near:aceh	75
near:ackn	104
near:acle	76
near:acqu	-101
near:acre	-43
near:acro	-21
near:act	-7
near:acti	67
near:acut	-71
near:add	-18
near:adde	-13
near:addi	66
near:adds	87
near:aden	-76
near:adf	37
near:adjo	15
near:admi	77
near:adre	30
near:adri	-79
near:adul	-73
near:adva	7
near:advi	-39
near:afad	-46
near:affe	-120
near:afgh	-9
near:afp	-5
near:afte	7
near:agai	-39
near:age	-4
near:aged	67
near:agen	53
near:aggr	21
near:ago	130
near:agre	85
near:agri	17
near:agui	54
near:ahea	46
near:aid	-21
near:aide	41
near:aime	22
near:air	-61
near:airc	-74
near:airl	-101
near:airp	53
near:airw	11
near:aita	-6
near:alam	-31
near:alep	31
near:aler	-36
near:alge	-58
near:ali	37
near:aliv	-19
near:all	-32
near:alle	-23
near:alli	-55
near:allo	23
near:almo	-55
near:alon	56
near:alre	103
near:also	54
near:alth	-23
near:alto	72
near:alua	-50
near:amba	30
near:ambu	34
near:amen	-3
near:amer	103
near:amha	68
near:amir	15
near:ammu	34
near:amne	8
near:amon	99
near:amou	83
near:ampu	49
near:anal	-34
near:anch	21
near:and	8
near:anda	-23
near:ande	-85
near:andr	-107
near:ange	60
near:ango	58
near:anim	-69
near:anno	-6
near:anot	23
near:answ	20
near:anta	-63
near:anti	-84
near:anxi	-120
near:any	-53
near:anyo	45
near:apar	24
near:apie	-56
near:appe	-28
near:appl	-33
near:appr	-42
near:apri	26
near:arab	24
near:arak	36
near:arch	-103
near:arcs	-11
near:are	-5
near:area	-72
near:arge	48
near:argu	-54
near:arm	10
near:arme	4
near:armo	-30
near:army	70
near:arou	9
near:arre	-113
near:arri	29
near:arte	-59
near:arti	42
near:ash	67
near:asho	-76
near:asia	-40
near:aske	-49
near:assa	-69
near:asse	-75
near:assi	-163
near:asso	-48
near:atla	-27
near:atta	-19
near:atte	-37
near:attr	67
near:aug	-27
near:aust	-38
near:auth	36
near:autu	44
near:avai	-5
near:aver	27
near:awar	-5
near:away	-38
near:awda	32
near:axis	19
near:azer	-26
near:baal	45
near:baba	-29
near:babi	21
near:baby	21
near:back	-13
near:badl	68
near:badu	113
near:bagh	37
near:bags	50
near:baid	13
near:bake	-51
near:baku	-20
near:bala	-51
near:bali	84
near:ball	-78
near:balo	-37
near:bama	63
near:bamb	20
near:band	-42
near:bang	35
near:bank	8
near:bann	-92
near:bara	65
near:bare	14
near:barg	33
near:barr	-94
near:base	-8
near:bash	-4
near:basi	69
near:bask	-88
near:bass	-7
near:bata	36
near:batc	-9
near:batt	-46
near:bay	-19
near:beac	10
near:bear	62
near:beat	58
near:beau	-67
near:beca	-33
near:beco	49
near:bed	-69
near:bedo	83
near:beds	-58
near:been	-14
near:befo	41
near:bega	-14
near:begi	-8
near:begu	28
near:behe	-29
near:behi	42
near:beka	72
near:bela	78
near:belg	4
near:beli	90
near:bell	42
near:belo	-25
near:belt	-49
near:benc	-32
near:bene	68
near:beni	35
near:benu	44
near:bern	-46
near:besi	-18
near:best	-46
near:beyo	54
near:bid	-10
near:big	-38
near:bigg	67
near:biha	-35
near:bill	-65
near:bint	74
near:bira	-68
near:birt	-78
near:bish	107
near:blac	-44
near:blam	56
near:blan	17
near:blas	54
near:blaz	19
near:blew	30
near:blin	-103
near:blis	-81
near:bloc	-88
near:bloo	-57
near:blue	-20
near:boar	-33
near:boat	-42
near:bodi	37
near:body	86
near:bogo	-31
near:boko	50
near:bola	28
near:boli	81
near:bomb	-6
near:bond	3
near:bone	78
near:book	57
near:bord	-27
near:bore	-89
near:born	-50
near:bosa	26
near:bosn	-85
near:both	42
near:bott	-5
near:boug	-15
near:boul	-78
near:boun	-52
near:bowl	-26
near:boxe	-36
near:boy	-9
near:boys	32
near:brav	-41
near:brea	-40
near:brid	23
near:brie	-104
near:brig	-69
near:brin	51
near:brit	55
near:broa	57
near:brok	-11
near:brot	12
near:brui	19
near:buch	42
near:budg	-71
near:buil	-54
near:buka	-22
near:bulg	89
near:bull	60
near:bund	-50
near:buri	-15
near:burk	49
near:burn	37
near:burs	14
near:buru	59
near:bury	5
near:bus	-4
near:buse	-78
near:bush	42
near:busi	-4
near:but	-24
near:byst	10
near:cabi	-10
near:cabl	-35
near:cada	-22
near:cafe	-33
near:cair	53
near:cali	-31
near:call	-68
near:camb	-12
near:came	-10
near:camp	32
near:can	-62
near:cana	55
near:canc	-136
near:cand	-70
near:cani	-101
near:cann	28
near:cano	-32
near:cant	25
near:capa	-93
near:capi	-75
near:caps	-11
near:capt	-34
near:car	22
near:cara	87
near:carb	10
near:card	-50
near:care	33
near:carg	-60
near:carl	43
near:carn	-18
near:carr	29
near:cars	-41
near:cart	-110
near:case	-85
near:cash	-165
near:cast	72
near:casu	32
near:cata	-53
near:cate	75
near:cath	19
near:catt	33
near:cauc	33
near:caug	-106
near:caus	123
near:cave	52
near:ccor	-17
near:ceas	12
near:cebu	40
near:ceil	-25
near:cele	-52
near:cell	19
near:ceme	113
near:cens	-26
near:cent	9
near:cere	-44
near:cert	87
near:cfa	-70
near:chad	44
near:chai	-19
near:chal	64
near:cham	-62
near:chan	-15
near:chap	-22
near:char	-121
near:chau	-43
near:chec	-8
near:chem	-46
near:chen	37
near:cher	-48
near:ches	30
near:chib	-64
near:chie	74
near:chil	69
near:chin	62
near:chiu	-51
near:choi	31
near:chol	-6
near:chri	90
near:chur	27
near:circ	56
near:citi	66
near:city	-31
near:civi	25
near:clai	21
near:clan	-39
near:clar	-29
near:clas	-30
near:clea	-22
near:cler	86
near:clim	-28
near:clin	57
near:cloc	28
near:clos	-116
near:clot	-67
near:clou	-25
near:club	-33
near:coac	-12
near:coal	86
near:coas	67
near:coca	-76
near:coff	-29
near:cold	-34
near:cole	18
near:coli	63
near:coll	-52
near:colo	-15
near:colu	11
near:comb	-38
near:come	17
near:comi	21
near:comm	-36
near:como	56
near:comp	-45
near:cona	-39
near:conc	-49
near:cond	-22
near:conf	26
near:cong	-48
near:conn	-70
near:cons	-44
near:cont	25
near:conv	-60
near:cook	5
near:coop	-48
near:coor	4
near:copp	-63
near:cord	47
near:core	-57
near:corn	3
near:corp	-57
near:corr	-30
near:cost	58
near:cott	52
near:coug	-66
near:coul	78
near:coun	-7
near:coup	-16
near:cour	29
near:cous	-101
near:cove	38
near:cows	21
near:cram	30
near:cras	-4
near:crat	-5
near:crea	-66
near:cree	59
near:cres	-63
near:cret	-89
near:crew	26
near:crim	-82
near:cris	46
near:crit	86
near:cror	-28
near:cros	63
near:crow	-114
near:crui	-38
near:crus	61
near:cruz	73
near:cubi	-55
near:cucu	56
near:cull	-4
near:culv	30
near:cup	-56
near:cups	-22
near:curr	63
near:cust	-53
near:cut	25
near:cvm	-25
near:cycl	-15
near:cypr	26
near:czec	29
near:dail	-8
near:dak	88
near:dali	89
near:dam	65
near:dama	-106
near:dara	39
near:dash	44
near:data	-59
near:date	-22
near:daug	42
near:dava	65
near:davi	-44
near:day	46
near:days	22
near:dead	66
near:deal	-66
near:deat	79
near:deba	18
near:debr	-46
near:dec	61
near:deca	3
near:dece	20
near:deci	-52
near:deck	42
near:decl	-21
near:deep	39
near:defe	-5
near:defi	10
near:degr	-42
near:dehy	47
near:del	50
near:dela	54
near:dele	-23
near:deli	-85
near:delt	60
near:dema	71
near:demo	-25
near:deng	-8
near:deni	-16
near:depa	26
near:depe	-76
near:depl	-57
near:depo	10
near:depr	87
near:depu	-31
near:dera	-73
near:desc	-85
near:desi	71
near:desp	-24
near:dest	-81
near:deta	63
near:dete	24
near:deve	-43
near:devi	-29
near:devo	-25
near:dhak	-21
near:dhow	20
near:dial	-71
near:diar	-83
near:did	-65
near:die	8
near:died	89
near:dies	34
near:diff	-43
near:dig	45
near:digg	50
near:dill	60
near:dina	-39
near:ding	-24
near:dipl	-18
near:dire	-4
near:disa	58
near:disc	56
near:dise	-104
near:dism	-56
near:disp	29
near:disq	-26
near:diss	51
near:dist	-40
near:dive	-33
near:divi	-92
near:djib	35
near:dna	55
near:dnip	33
near:doct	41
near:docu	-29
near:does	-38
near:dog	47
near:dogs	-122
near:doin	-3
near:doll	-88
near:dome	59
near:domi	66
near:don	-57
near:dona	-39
near:done	76
near:dono	-6
near:door	49
near:dorm	-34
near:dose	-65
near:doub	-59
near:down	-71
near:doze	30
near:draf	-105
near:drag	35
near:dram	-73
near:draw	-59
near:drc	80
near:dres	-26
near:drew	-45
near:dril	-70
near:driv	68
near:dron	-66
near:drop	-39
near:drou	11
near:drov	37
near:drow	35
near:druz	48
near:dry	16
near:dtm	-88
near:due	-16
near:dug	26
near:duri	37
near:duty	-41
near:dyke	14
near:each	-47
near:earl	62
near:earm	-22
near:earn	-49
near:eart	14
near:east	-24
near:eato	90
near:econ	-5
near:ecua	-19
near:edge	29
near:edit	-75
near:educ	-57
near:efe	18
near:effe	19
near:egyp	46
near:eigh	-29
near:eith	48
near:elde	53
near:elec	-25
near:elim	17
near:eliy	80
near:eliz	75
near:eln	74
near:else	-79
near:emba	-96
near:embr	-7
near:emer	-23
near:emir	75
near:empt	-70
near:encl	4
near:enco	65
near:end	-48
near:enda	-24
near:ende	-53
near:ends	22
near:enem	42
near:ener	65
near:enga	-37
near:engi	-84
near:engl	-97
near:enou	-127
near:ente	-40
near:enti	-46
near:entr	-94
near:envo	94
near:enyi	-18
near:equi	-105
near:erat	-29
near:erit	12
near:erup	-39
near:esco	7
near:esme	25
near:esta	53
near:este	-76
near:esti	-120
near:ethi	31
near:euro	37
near:evac	8
near:eve	-20
near:ever	-68
near:evid	-56
near:exam	-25
near:exca	-103
near:exce	19
near:exch	91
near:exec	-11
near:exha	-50
near:exhu	109
near:exis	-21
near:exit	64
near:expe	-67
near:expl	-6
near:expr	-52
near:exte	-5
near:extr	-74
near:eye	105
near:face	-22
near:faci	-21
near:fact	59
near:fail	29
near:fair	-62
near:fall	-25
near:fals	100
near:fami	-8
near:fano	43
near:fans	-38
near:far	16
near:farc	106
near:fare	4
near:farm	70
near:fash	-16
near:faso	84
near:fata	64
near:fate	76
near:fath	-91
near:favo	-23
near:fear	66
near:febr	-18
near:fede	56
near:feed	-127
near:feet	54
near:fell	53
near:felt	-131
near:fema	96
near:ferr	-115
near:fest	55
near:fetc	-48
near:few	-47
near:fewe	-36
near:fiel	14
near:fift	38
near:figh	49
near:figu	109
near:file	-74
near:fili	26
near:fina	32
near:find	25
near:fine	-43
near:fing	87
near:fini	-131
near:fire	-50
near:firm	-47
near:firs	63
near:fish	-45
near:five	8
near:flag	53
near:flam	-62
near:flar	-63
near:flas	-33
near:flat	26
near:fled	-5
near:flee	127
near:flew	27
near:flig	49
near:floo	25
near:flou	19
near:flow	119
near:fly	65
near:flyi	53
near:fold	-128
near:foll	-18
near:food	-141
near:foot	25
near:for	-21
near:forc	-17
near:fore	48
near:form	-29
near:fort	-3
near:foru	29
near:forw	71
near:foug	-66
near:foun	5
near:four	29
near:frac	24
near:fran	-19
near:free	124
near:fres	76
near:frid	67
near:frie	27
near:from	31
near:fron	35
near:ftse	-24
near:fuel	76
near:fuk	42
near:full	-67
near:func	-74
near:fund	-91
near:fune	57
near:furt	100
near:gain	-6
near:gall	-59
near:gamb	70
near:game	4
near:gand	-20
near:gang	-86
near:gap	-90
near:gara	-82
near:gard	-26
near:garm	-3
near:garr	-58
near:gas	32
near:gate	-73
near:gath	-59
near:gatu	51
near:gavd	-56
near:gave	-41
near:gazi	-11
near:gebr	65
near:gend	-22
near:gene	9
near:geno	-57
near:geol	-77
near:geor	95
near:germ	-17
near:get	42
near:ghan	8
near:girl	-12
near:give	14
near:givi	-39
near:glad	9
near:glas	43
near:glid	28
near:gmt	86
near:goal	-94
near:goat	-77
near:god	56
near:goes	47
near:gofa	-4
near:goin	-23
near:gold	88
near:goma	20
near:gone	-12
near:good	88
near:gorg	-60
near:got	-27
near:gove	11
near:gran	-35
near:grav	36
near:grea	92
near:gree	-7
near:gren	-81
near:grou	32
near:grow	-34
near:guar	19
near:guay	4
near:guer	-18
near:gues	-20
near:guid	-79
near:guil	-59
near:guin	-56
near:gulf	-17
near:gun	-4
near:gunf	15
near:gunm	-35
near:gunn	41
near:guns	-16
near:gust	-13
near:gymn	66
near:hack	60
near:had	12
near:haif	46
near:hait	-31
near:half	16
near:hali	-17
near:hall	-64
near:hama	15
near:haml	-11
near:hams	-70
near:hand	35
near:hang	-58
near:happ	20
near:hara	42
near:harb	-33
near:hard	29
near:harv	69
near:has	7
near:haug	-75
near:have	-23
near:havi	-36
near:haza	15
near:head	-68
near:heal	-15
near:hear	66
near:heat	44
near:heav	24
near:hect	-96
near:heig	103
near:held	-81
near:hele	41
near:heli	51
near:hell	120
near:helm	104
near:help	-10
near:her	7
near:hera	29
near:herd	-38
near:herm	-58
near:hers	-56
near:hezb	-12
near:hid	-111
near:hide	-13
near:hidi	-28
near:high	-23
near:hija	116
near:hill	-7
near:him	-83
near:hims	-4
near:hire	-65
near:his	-15
near:hit	93
near:hits	83
near:hitt	-18
near:hoa	52
near:hode	99
near:hold	-22
near:hole	81
near:home	69
near:homi	37
near:homs	55
near:hond	53
near:hope	-33
near:hors	27
near:hosp	67
near:host	-12
near:hot	-115
near:hote	-57
near:hour	-10
near:hous	-44
near:hout	51
near:howe	-15
near:hrmm	61
near:hue	35
near:huma	31
near:hund	15
near:hung	28
near:hurr	-62
near:hurt	57
near:husb	-47
near:huts	23
near:hygi	-25
near:hypo	80
near:ice	-67
near:icrc	53
near:iden	10
near:idf	43
near:idle	57
near:idli	70
near:idps	-3
near:iduk	37
near:iii	10
near:ill	-59
near:imag	-91
near:immi	71
near:impa	23
near:impe	-91
near:impo	-25
near:impr	78
near:inci	15
near:incl	149
near:inco	10
near:inde	-26
near:indi	41
near:indo	11
near:infa	13
near:infe	-9
near:infl	-55
near:info	5
near:ingd	59
near:inha	68
near:inhe	-13
near:init	7
near:inju	95
near:inla	39
near:inma	6
near:inn	30
near:inqu	4
near:inse	-52
near:insi	-17
near:insp	-54
near:inst	-64
near:insu	17
near:inte	10
near:into	31
near:inva	-18
near:inve	-33
near:invo	-17
near:iom	-15
near:iran	130
near:iraq	-19
near:irel	10
near:iris	25
near:irri	-22
near:ishi	-75
near:isla	-43
near:isra	26
near:issu	-88
near:ista	-61
near:ital	4
near:item	-93
near:its	-4
near:itse	89
near:itur	68
near:ivor	45
near:jaba	77
near:jaha	75
near:jail	13
near:jala	52
near:jali	65
near:jama	101
near:jan	5
near:janu	16
near:japa	35
near:java	48
near:jbei	74
near:jeep	-23
near:jeni	60
near:jiha	76
near:jnim	25
near:jobs	-87
near:john	-68
near:join	7
near:jord	56
near:jos	16
near:jose	-59
near:jour	-17
near:juba	27
near:judg	-102
near:judi	-58
near:juli	72
near:july	27
near:jump	-21
near:junc	-24
near:june	48
near:junt	64
near:just	76
near:kabu	-6
near:kadu	64
near:kaga	56
near:kana	-4
near:kand	137
near:kara	132
near:kare	-56
near:kari	44
near:karu	34
near:kash	70
near:kass	-10
near:kath	-45
near:kats	29
near:kaza	-94
near:kebb	55
near:keep	-5
near:kens	104
near:keny	-18
near:kept	-83
near:kera	68
near:kere	-81
near:kerr	10
near:kfar	24
near:khan	-28
near:khar	73
near:khas	-60
near:kher	46
near:khwa	17
near:khyb	50
near:kibb	-51
near:kick	-57
near:kidn	74
near:kill	90
near:kilo	-159
near:kind	47
near:king	-62
near:kins	3
near:kitc	-48
near:kits	-137
near:kivu	-51
near:knew	15
near:knoc	-7
near:know	65
near:kobr	39
near:kolo	62
near:kong	-19
near:kord	25
near:kore	97
near:kost	14
near:kph	-58
near:krem	19
near:kufr	-22
near:kumb	48
near:kuna	-56
near:kurd	44
near:kurs	-27
near:kwar	65
near:kyau	91
near:kyiv	22
near:labo	-72
near:lack	-34
near:lads	-76
near:lago	-47
near:laho	-55
near:laid	-66
near:lak	88
near:lake	80
near:lakh	-119
near:lamp	-109
near:land	-4
near:lane	-36
near:lang	-25
near:lank	53
near:larg	4
near:lari	-28
near:larr	62
near:last	15
near:late	-25
near:latr	-14
near:latt	52
near:laun	-68
near:law	56
near:lawy	66
near:lay	-73
near:lead	-6
near:leag	-10
near:lear	66
near:leas	18
near:leav	23
near:leba	76
near:led	-106
near:ledg	19
near:left	27
near:leg	47
near:lega	-99
near:legs	-8
near:lent	-10
near:less	-79
near:let	38
near:lett	-22
near:leve	-39
near:leyt	-55
near:libe	64
near:liby	-132
near:lice	-128
near:lie	49
near:lieu	-20
near:life	33
near:lift	22
near:ligh	43
near:like	79
near:lima	-58
near:limb	101
near:limi	-67
near:line	-106
near:link	-11
near:lirq	74
near:list	24
near:litr	-75
near:litt	-128
near:loan	-50
near:loav	-24
near:loca	4
near:lock	-35
near:lodg	-68
near:logg	-70
near:lond	-22
near:long	-25
near:look	26
near:loot	44
near:lorr	-63
near:lose	-43
near:losi	-7
near:loss	132
near:lost	25
near:lots	-13
near:low	64
near:lowe	63
near:luci	-16
near:luck	11
near:lunc	4
near:lyin	94
near:mach	-49
near:made	-20
near:mae	17
near:maga	85
near:magn	-48
near:mahm	16
near:maim	84
near:main	21
near:maje	-35
near:majo	93
near:make	-26
near:makh	32
near:maki	3
near:mala	25
near:male	84
near:mali	-24
near:maln	-47
near:malt	-57
near:man	-49
near:mana	-5
near:mand	43
near:mang	84
near:mani	-93
near:mans	19
near:manu	66
near:many	-116
near:mapp	-60
near:mara	-42
near:marc	46
near:marg	-34
near:mari	-37
near:mark	13
near:marr	-108
near:mart	87
near:mary	-25
near:maso	-38
near:masr	-80
near:mass	49
near:mast	-3
near:mate	-67
near:math	-27
near:matr	-38
near:mats	48
near:matt	-82
near:maur	18
near:may	-3
near:mayo	-34
near:maza	101
near:meal	-17
near:mean	46
near:meas	-44
near:mede	-13
near:medi	19
near:meet	-90
near:mega	-89
near:melt	35
near:memb	-52
near:memo	-37
near:men	-43
near:mend	21
near:ment	58
near:mess	-70
near:met	-47
near:meta	40
near:meth	-36
near:metr	-51
near:mexi	121
near:mid	77
near:midd	-43
near:midf	-20
near:midn	106
near:migr	59
near:mila	104
near:mile	35
near:mili	64
near:milk	-56
near:mill	-67
near:mina	91
near:mind	49
near:mine	-54
near:mini	17
near:minn	58
near:mino	33
near:minu	-29
near:miss	22
near:mobi	-100
near:moco	63
near:mode	32
near:moga	64
near:moh	73
near:moha	-4
near:mold	59
near:mona	6
near:mond	47
near:mone	44
near:moni	10
near:mono	10
near:mons	32
near:mont	-14
near:mora	-47
near:more	40
near:morg	94
near:morn	-26
near:moro	-18
near:mort	57
near:mosc	88
near:mosq	-24
near:most	-5
near:moth	56
near:moti	-7
near:moto	-76
near:moun	-51
near:mour	54
near:move	23
near:movi	10
near:moza	-39
near:msf	-66
near:much	-16
near:mud	39
near:muds	36
near:mult	99
near:muni	15
near:murd	149
near:musa	-51
near:musc	98
near:muse	30
near:must	49
near:myan	50
near:myse	65
near:naba	65
near:naf	45
near:nago	89
near:nair	25
near:namp	-60
near:nang	40
near:nasi	19
near:nass	-33
near:nati	38
near:naut	59
near:navy	12
near:ndma	11
near:near	24
near:need	10
near:negl	-75
near:neig	42
near:neit	-12
near:nepa	-13
near:neph	-18
near:netw	8
near:neut	46
near:neve	71
near:new	-32
near:newl	36
near:news	56
near:next	67
near:ngo	20
near:niam	54
near:niec	7
near:nige	-23
near:nigh	30
near:nile	88
near:nine	24
near:njia	-28
near:nobo	-13
near:non	26
near:none	-16
near:noon	78
near:norm	-105
near:not	21
near:note	-102
near:noth	44
near:noti	-90
near:noto	-44
near:nov	-35
near:nova	63
near:nove	52
near:novi	-40
near:now	-65
near:nrc	30
near:numb	-51
near:nuns	59
near:nur	-48
near:nurs	10
near:nutr	-70
near:nuwa	80
near:nyal	114
near:obei	56
near:obje	-16
near:obse	-53
near:ocan	98
near:occa	-37
near:occu	-14
near:ocha	9
near:oct	76
near:octo	67
near:odda	10
near:odes	-19
near:off	62
near:offe	-30
near:offi	-12
near:oil	-26
near:old	79
near:olde	-95
near:olek	48
near:ombu	17
near:omdu	-22
near:once	-12
near:one	-17
near:ones	32
near:onli	-108
near:only	4
near:onto	-32
near:open	15
near:oper	-44
near:oppo	-39
near:orde	-62
near:ordn	-89
near:orga	-59
near:orie	-34
near:orig	77
near:oro	16
near:othe	40
near:our	34
near:ours	70
near:out	-20
near:outb	-67
near:outd	20
near:outl	68
near:outr	31
near:outs	5
near:over	-28
near:own	16
near:owne	-26
near:oxyg	50
near:pack	-73
near:page	22
near:paid	-31
near:pain	-64
near:pair	-77
near:pakh	48
near:paki	-5
near:pala	42
near:pale	-35
near:pall	-60
near:palm	-68
near:pana	15
near:pane	46
near:pape	-35
near:papi	90
near:para	-36
near:pare	55
near:pari	39
near:park	89
near:parl	-57
near:part	-98
near:pass	-29
near:past	-23
near:path	31
near:pati	-41
near:patn	-26
near:patr	7
near:pay	-65
near:paym	-17
near:pays	21
near:paz	27
near:peac	-59
near:peak	14
near:pena	-49
near:penc	104
near:peni	-31
near:pens	30
near:peop	-69
near:per	-109
near:perc	-31
near:perh	-39
near:peri	91
near:perm	-118
near:peru	88
near:peso	-84
near:pete	63
near:peti	14
near:petr	75
near:phar	104
near:phas	-121
near:phil	5
near:phon	-64
near:phot	-80
near:pick	-178
near:pict	-20
near:piec	-87
near:pier	-35
near:pilg	-16
near:pilo	22
near:pipe	-80
near:pira	-19
near:pist	28
near:pit	3
near:pitc	-39
near:pits	24
near:plac	-37
near:plai	11
near:plan	-6
near:plas	-26
near:plat	-74
near:play	-104
near:plaz	35
near:plea	-40
near:pled	-42
near:pluc	-91
near:plun	-71
near:plus	66
near:ply	-24
near:poin	-120
near:pois	66
near:poli	39
near:poll	-71
near:popu	-55
near:port	8
near:posi	-51
near:poss	-6
near:post	14
near:poto	-111
near:poun	-49
near:powe	-64
near:prac	-3
near:prad	44
near:pray	-20
near:pre	-64
near:prea	-69
near:prec	47
near:pref	36
near:preg	-9
near:prel	27
near:prep	24
near:pres	41
near:prev	-9
near:pric	-88
near:prie	-45
near:prim	3
near:prin	75
near:pris	29
near:priv	-49
near:prob	-70
near:proc	-89
near:prod	14
near:prog	19
near:proj	-118
near:prom	-66
near:prop	-105
near:pros	17
near:prov	52
near:psyc	-128
near:publ	82
near:pull	-97
near:pump	-76
near:punj	105
near:pupi	35
near:pure	42
near:purs	62
near:push	65
near:put	13
near:puts	-6
near:qala	-7
near:qata	30
near:quak	-100
near:quan	14
near:quar	-77
near:ques	-130
near:quet	-70
near:queu	-101
near:quot	-14
near:raba	-54
near:radi	-14
near:radw	44
near:rafa	14
near:raid	88
near:rail	-75
near:rain	-39
near:rais	89
near:raja	94
near:rakh	58
near:rama	87
near:rame	-57
near:ran	-129
near:rang	26
near:rans	36
near:rapi	-80
near:rate	-25
near:rati	-51
near:ravi	56
near:reac	-19
near:read	-84
near:rebe	-12
near:rebu	-51
near:reca	-117
near:rece	-19
near:reci	53
near:reck	25
near:reco	-31
near:recr	-129
near:red	20
near:redu	-72
near:refe	-61
near:refi	93
near:refu	-36
near:rega	-17
near:regr	94
near:regu	-27
near:reha	63
near:reit	-52
near:reje	17
near:rela	-7
near:rele	56
near:reli	21
near:relo	-40
near:rema	29
near:reme	-53
near:remi	56
near:remn	70
near:remo	-105
near:rent	41
near:reop	-73
near:repa	-48
near:repe	-14
near:repl	-7
near:repo	47
near:repr	-48
near:repu	24
near:requ	-69
near:resc	-69
near:rese	77
near:resi	-12
near:resp	33
near:rest	23
near:resu	-36
near:reta	-78
near:reti	59
near:reto	65
near:retr	130
near:retu	40
near:reun	-3
near:reut	19
near:reve	-60
near:revi	28
near:reyn	48
near:rich	-56
near:rifl	-129
near:righ	119
near:ring	-49
near:rise	70
near:risk	34
near:riva	15
near:rive	14
near:riya	10
near:road	8
near:robb	-70
near:rock	69
near:rohi	54
near:roll	-111
near:roma	75
near:roof	-37
near:room	36
near:rose	-27
near:rota	-77
near:roug	-39
near:roun	-164
near:rout	-11
near:row	-77
near:rows	22
near:roya	83
near:rsf	62
near:rubb	-24
near:ruin	-20
near:rule	40
near:ruli	53
near:run	-28
near:runn	-64
near:runs	-29
near:rupe	12
near:rura	66
near:rusi	6
near:russ	21
near:rwan	-41
near:sack	81
near:sada	36
near:safe	5
near:saga	78
near:sahe	59
near:said	-32
near:sail	-29
near:sain	30
near:sake	83
near:sala	-6
near:sale	18
near:salt	-57
near:salv	-41
near:sama	65
near:same	79
near:samp	-15
near:san	70
near:sana	90
near:sang	108
near:sank	-49
near:sant	48
near:sar	12
near:sat	-42
near:satu	-57
near:saud	73
near:save	-52
near:saw	-49
near:say	97
near:sayi	19
near:says	14
near:scal	-63
near:sche	-20
near:scho	59
near:scor	-108
near:scot	-23
near:scra	-121
near:sea	-57
near:sear	10
near:seas	21
near:seat	-63
near:seco	22
near:secr	44
near:sect	-57
near:secu	-67
near:see	-30
near:seed	-48
near:seek	15
near:seen	7
near:sees	-38
near:seiz	70
near:self	66
near:sell	-74
near:sena	4
near:send	-67
near:sene	78
near:seni	-16
near:sent	-75
near:sepa	-86
near:sept	-44
near:seri	17
near:serv	-4
near:sess	-103
near:set	-19
near:sett	53
near:seva	73
near:seve	-15
near:shab	5
near:shah	-13
near:shak	-41
near:shal	4
near:sham	-64
near:shar	77
near:she	63
near:sheb	33
near:shed	-59
near:shee	-102
near:shel	-53
near:sher	25
near:shif	-132
near:shil	-58
near:ship	-47
near:shir	-50
near:shoc	-43
near:shoo	-35
near:shop	44
near:shor	-138
near:shot	-8
near:shou	20
near:shov	18
near:show	-50
near:shra	116
near:shri	79
near:shru	87
near:shut	-62
near:sick	-75
near:side	36
near:sieg	67
near:sigh	-34
near:sign	12
near:simi	-38
near:sina	-7
near:sinc	-5
near:sind	71
near:sing	32
near:sinj	20
near:sink	-37
near:sist	22
near:site	58
near:sitt	54
near:situ	-91
near:six	9
near:sixe	-36
near:sixt	-21
near:size	26
near:skif	-75
near:slai	75
near:slau	-25
near:slee	62
near:slep	26
near:slid	43
near:slig	121
near:slop	31
near:smal	-73
near:smas	-36
near:smok	100
near:snak	25
near:snap	-43
near:snif	-69
near:snow	42
near:soci	-61
near:sofa	119
near:soil	45
near:sola	-60
near:sold	65
near:soli	38
near:soma	72
near:some	-54
near:son	56
near:sons	26
near:soro	39
near:sorr	-9
near:soug	39
near:soun	6
near:sour	-123
near:sout	126
near:spac	-84
near:spai	-10
near:span	-33
near:spar	-86
near:spea	65
near:spec	39
near:spen	10
near:spin	60
near:spit	-44
near:spok	79
near:spon	-4
near:spor	35
near:spot	-51
near:spre	-24
near:spri	73
near:spyi	43
near:squa	-140
near:sri	31
near:stab	54
near:stad	-26
near:staf	-124
near:stag	-6
near:stai	-57
near:stal	-27
near:stan	-68
near:star	44
near:stat	39
near:stay	71
near:stea	-38
near:stee	-75
near:step	17
near:stil	114
near:stit	67
near:stoc	-40
near:stol	-66
near:ston	62
near:stoo	-64
near:stop	11
near:stor	-121
near:stra	28
near:stre	-11
near:stro	-68
near:stru	-38
near:stuc	-126
near:stud	-38
near:stus	-53
near:sub	-43
near:subd	-39
near:subu	53
near:succ	118
near:such	34
near:suda	-10
near:suff	81
near:suga	-21
near:suit	-93
near:sum	30
near:suma	73
near:summ	-81
near:sumy	40
near:sund	11
near:sunk	-83
near:supe	-25
near:supp	-89
near:supr	93
near:surg	119
near:surr	-44
near:surv	-23
near:susp	-20
near:sust	25
near:swal	44
near:swam	-43
near:swap	-35
near:swee	58
near:swei	31
near:swep	-23
near:swis	83
near:syri	3
near:syst	-59
near:tabl	-47
near:taga	60
near:tail	5
near:taiw	-31
near:take	31
near:taki	35
near:tali	77
near:talk	31
near:tall	57
near:tami	75
near:tank	45
near:tanz	110
near:targ	-104
near:tarp	51
near:tawi	31
near:tax	-4
near:teac	71
near:team	-44
near:tear	-31
near:teen	-8
near:tehr	46
near:tele	-37
near:temp	10
near:ten	7
near:tens	48
near:tent	-93
near:term	-5
near:tern	50
near:terr	20
near:tesf	-77
near:test	-31
near:texa	-38
near:thai	106
near:than	-69
near:that	21
near:the	3
near:thea	42
near:thei	15
near:them	17
near:then	66
near:ther	-8
near:thes	57
near:thin	-24
near:thir	-28
near:this	46
near:thos	41
near:thou	-44
near:thre	18
near:thro	22
near:thur	63
near:thus	86
near:tibu	94
near:tick	-42
near:tied	26
near:tigr	-16
near:till	-30
near:time	-71
near:tine	16
near:tobr	-38
near:toda	-13
near:todd	58
near:toil	12
near:told	-33
near:toll	115
near:tom	-68
near:tomo	-55
near:tong	-7
near:toni	-28
near:tonn	-113
near:too	22
near:took	47
near:top	23
near:torc	13
near:tork	66
near:torr	-33
near:tota	-87
near:tour	-77
near:towa	74
near:towe	59
near:town	-77
near:trac	-76
near:trad	63
near:traf	-31
near:trai	-142
near:tram	43
near:tran	10
near:trap	-83
near:trau	10
near:trav	-67
near:traw	-26
near:trea	-13
near:tree	-60
near:tren	81
near:tria	-108
near:trib	-23
near:trie	-59
near:trig	64
near:tril	-36
near:trip	-30
near:tris	-83
near:troo	-11
near:truc	39
near:true	102
near:trus	-51
near:trut	11
near:tryi	-11
near:tsel	95
near:tsin	-60
near:tsun	46
near:tues	33
near:tulk	-24
near:tuni	33
near:tunn	-32
near:turk	29
near:turn	-150
near:twel	25
near:twen	32
near:twic	-136
near:twin	6
near:two	30
near:typh	79
near:uae	-55
near:ugan	-5
near:ukra	6
near:unac	-16
near:unde	38
near:unfo	76
near:unha	-82
near:unhc	-30
near:unhu	-62
near:unic	-30
near:unif	83
near:unin	-90
near:unio	-30
near:unit	4
near:univ	44
near:unkn	51
near:unsa	51
near:unti	-6
near:upda	-37
near:uppe	-11
near:upro	135
near:upwa	13
near:urge	61
near:usd	-68
near:use	-17
near:used	-42
near:usua	-28
near:uvir	-104
near:vaca	-3
near:vacc	-101
near:vali	131
near:valu	-25
near:van	-7
near:vani	55
near:vari	-20
near:vehi	-109
near:vene	21
near:vent	77
near:verd	-41
near:veri	50
near:vers	38
near:very	-7
near:vess	-63
near:vice	15
near:vict	-49
near:vide	69
near:vien	47
near:viet	49
near:vigi	-14
near:vila	56
near:vill	-10
near:viol	-39
near:visa	-8
near:visi	-39
near:voic	-58
near:volc	-38
near:volo	18
near:volu	-11
near:vote	-127
near:vyac	7
near:wade	-42
near:wadi	44
near:wait	-58
near:waji	37
near:wake	-60
near:wale	-82
near:walk	4
near:wall	36
near:wang	42
near:want	4
near:war	19
near:ward	-68
near:warn	-16
near:warr	31
near:was	13
near:wash	-48
near:wast	-26
near:watc	-55
near:wate	-52
near:wave	-57
near:way	36
near:wazi	16
near:weak	64
near:weap	83
near:wear	-38
near:weat	-39
near:wedd	52
near:wedn	19
near:week	16
near:weig	-82
near:welf	-41
near:well	22
near:went	13
near:were	8
near:west	16
near:wfp	-31
near:what	-3
near:whee	24
near:when	-60
near:wher	-45
near:whet	-28
near:whic	-62
near:whil	8
near:whit	-21
near:who	9
near:whol	68
near:whom	57
near:why	-39
near:wick	-68
near:wide	-19
near:wife	67
near:wild	-42
near:will	54
near:win	-52
near:winc	-93
near:wind	-104
near:wing	-114
near:winn	-65
near:wins	-16
near:wint	56
near:wipe	70
near:wish	-6
near:with	-61
near:witn	-88
near:wive	-119
near:woma	65
near:wome	49
near:won	-87
near:wood	-27
near:wore	-43
near:work	-9
near:worl	19
near:wors	30
near:wort	-58
near:woul	-71
near:woun	76
near:writ	-4
near:wron	37
near:wrot	33
near:xinh	21
near:yard	-59
near:year	-18
near:yeme	-9
near:yere	96
near:yest	26
near:yet	-47
near:york	14
near:you	-91
near:youn	-74
near:yout	76
near:zamb	23
near:zamz	45
near:zapo	-7
near:zeal	-68
near:zeit	36
near:zele	35
near:ziki	78
near:zone	-59
next:claim-abducted	13
next:claim-allocated	-6
next:claim-casualties	-54
next:claim-dead-in-captivity	-3
next:claim-delivered	-47
next:claim-displaced	10
next:claim-held	45
next:claim-injured	33
next:claim-missing	27
next:claim-pledged	7
next:claim-prisoners-exchanged	78
next:claim-refugees	-27
next:claim-released	32
next:claim-requested	3
next:claim-returned	62
next:claim-total	-31
noun:	17
noun:afghan	99
noun:aftershock	-91
noun:agent	52
noun:aid-worker	-18
noun:aircraft	-90
noun:ambulance	-78
noun:american	19
noun:apartment-block	-69
noun:armenian	108
noun:arrival	83
noun:attack	-102
noun:attacker	-9
noun:aunt	-16
noun:baby	-52
noun:bandit	31
noun:bed	-164
noun:blanket	-39
noun:boarding-school	-67
noun:boat	-146
noun:body	106
noun:bomb	-92
noun:bone	-81
noun:book	-29
noun:boy	109
noun:bridge	-55
noun:brother	45
noun:building	-144
noun:bus	-122
noun:call	-74
noun:camp	-113
noun:candidate	-40
noun:captive	-49
noun:car	-67
noun:case	-117
noun:casualty	61
noun:catechist	-56
noun:centre	-133
noun:child	53
noun:chinese	-15
noun:church	-69
noun:citizen	-33
noun:civilian	115
noun:classroom	-21
noun:climber	24
noun:clinic	-28
noun:coach	-182
noun:colleague	4
noun:colombian	46
noun:commander	-7
noun:company	-58
noun:complaint	-12
noun:comrade	111
noun:congolese	75
noun:conscript	22
noun:container	-46
noun:contractor	-43
noun:convict	-107
noun:convoy	-81
noun:cook	119
noun:corporal	105
noun:corpse	93
noun:correspondent	-80
noun:country	-128
noun:county	-48
noun:cousin	-134
noun:cow	-96
noun:crew	-40
noun:crew-member	132
noun:crossing	-37
noun:customer	-75
noun:cypriot	54
noun:dam	-55
noun:daughter	-7
noun:death	153
noun:defendant	-95
noun:defender	42
noun:delegate	-48
noun:deputy	-92
noun:detainee	92
noun:diplomat	-66
noun:director	-119
noun:displaced-person	150
noun:district	-96
noun:doctor	-98
noun:dog	-58
noun:dose	-30
noun:driver	65
noun:drone	-144
noun:dwelling	-64
noun:emirati	61
noun:employee	-38
noun:engineer	32
noun:enumerator	-75
noun:evacuee	104
noun:excavator	-50
noun:family	-118
noun:farmer	24
noun:fatality	21
noun:father	-117
noun:fighter	44
noun:filipino	52
noun:fire	-84
noun:firefighter	-37
noun:fisherman	66
noun:flat	-72
noun:flight	-54
noun:floor	-57
noun:game	-9
noun:girl	29
noun:goal	-7
noun:goat	-58
noun:grave	48
noun:group	-93
noun:guard	64
noun:guest	-38
noun:guide	-86
noun:gun	-63
noun:gunman	-99
noun:haitian	76
noun:head	-115
noun:head-of-cattle	-119
noun:health-worker	-59
noun:helicopter	-80
noun:herder	-32
noun:hiker	89
noun:home	-128
noun:hospital	-131
noun:hostage	69
noun:house	-157
noun:household	-212
noun:husband	-86
noun:idp	96
noun:incident	-75
noun:indian	23
noun:individual	135
noun:infant	38
noun:inhabitant	-62
noun:injury	-19
noun:inmate	-23
noun:inspector	-68
noun:island	-52
noun:israeli	-33
noun:job	-31
noun:journalist	97
noun:judge	-58
noun:kit	-55
noun:labourer	-32
noun:latrine	-57
noun:lawyer	-66
noun:leader	-74
noun:lebanese	61
noun:life	185
noun:list	-97
noun:local	-17
noun:lorry	-91
noun:man	-41
noun:manager	-94
noun:marine	-83
noun:martyr	169
noun:match	-18
noun:mattress	-39
noun:meal	-48
noun:member	10
noun:migrant	-39
noun:militant	25
noun:militiaman	43
noun:miner	-48
noun:minister	-190
noun:minor	-40
noun:missile	-62
noun:mother	-9
noun:motorcycle	-96
noun:municipality	-7
noun:nation	-61
noun:national	-59
noun:neighbor	55
noun:neighbour	-70
noun:nephew	11
noun:new-arrival	140
noun:nurse	26
noun:observer	-58
noun:officer	-14
noun:official	-204
noun:operation	-89
noun:operative	-17
noun:organisation	-56
noun:other	85
noun:owner	-75
noun:page	-57
noun:palestinian	117
noun:paramedic	92
noun:partner	-63
noun:passenger	-27
noun:patient	-8
noun:peacekeeper	-56
noun:person	36
noun:personnel	-103
noun:photograph	-48
noun:picker	48
noun:pilgrim	-7
noun:pilot	31
noun:plane	-51
noun:plant	-52
noun:player	-124
noun:point	-78
noun:police	63
noun:police-officer	14
noun:policeman	62
noun:post	-52
noun:pregnant-woman	25
noun:president	-66
noun:priest	-34
noun:prisoner	-11
noun:project	-27
noun:province	-59
noun:pupil	-16
noun:question	-11
noun:refugee	170
noun:region	-75
noun:relative	-75
noun:reporter	-92
noun:rescuer	-4
noun:reservist	96
noun:resident	139
noun:returnee	46
noun:rifle	-90
noun:rohingya	136
noun:room	-94
noun:round	-67
noun:run	-56
noun:runner	-65
noun:russian	-51
noun:sample	-46
noun:school	-153
noun:schoolboy	78
noun:schoolchild	46
noun:schoolgirl	49
noun:seafarer	87
noun:searcher	-38
noun:seat	-39
noun:security-guard	-7
noun:serviceman	14
noun:session	-18
noun:settlement	-41
noun:shelter	-161
noun:shepherd	50
noun:ship	-79
noun:sister	26
noun:site	-129
noun:soldier	91
noun:son	-62
noun:south-sudanese	-60
noun:spectator	-70
noun:spokesman	-128
noun:staff	-13
noun:staff-member	27
noun:state	-67
noun:station	-20
noun:storey	-93
noun:strike	-76
noun:student	33
noun:sudanese	44
noun:supporter	-24
noun:surgeon	-109
noun:survivor	-130
noun:suspect	-203
noun:syrian	11
noun:tanker	-77
noun:tarpaulin	-25
noun:teacher	-19
noun:teenager	-12
noun:tent	-55
noun:terrorist	139
noun:thai	-60
noun:time	-184
noun:tourist	-34
noun:town	-61
noun:trader	10
noun:train	-69
noun:traveller	-32
noun:troops	-140
noun:truck	-114
noun:ukrainian	80
noun:uncle	-50
noun:vehicle	-117
noun:vessel	-53
noun:victim	79
noun:village	-134
noun:villager	63
noun:visitor	-110
noun:volunteer	-112
noun:vote	-12
noun:voter	-58
noun:wicket	-22
noun:wife	28
noun:witness	-97
noun:woman	139
noun:woman-and-man	49
noun:word	-102
noun:worker	120
noun:worshipper	99
noun:yazidi	40
noun:yemeni	-52
noun:young-man	98
noun:young-person	-20
noun:young-woman	68
only:aid	-129
only:casualty	5
only:displacement	-258
only:hostage	-37
other:abducted	-5
other:aid	6
other:allocated	-5
other:casualties	-33
other:casualty	-11
other:dead-in-captivity	-24
other:delivered	24
other:displaced	5
other:held	-16
other:injured	-18
other:killed	8
other:missing	-11
other:pledged	-32
other:prisoners-exchanged	28
other:refugees	-4
other:released	21
other:requested	31
other:returned	-10
other:total	-64
others:0	-280
others:2	-46
others:7	29
others:more	-14
qualified	44
quoted	46
right1:	-20
right1:"	-7
right1:#	-119
right1:(	15
right1:)	20
right1:,	-5
right1:-	-62
right1:.	-11
right1::	37
right1:;	37
right1:?	-38
right1:a	-54
right1:abducted	81
right1:abductions	64
right1:aboard	-130
right1:about	48
right1:above	-7
right1:according	72
right1:across	35
right1:active	-37
right1:acutely	-30
right1:affected	-66
right1:after	111
right1:against	-71
right1:aged	44
right1:ak	-60
right1:alive	-69
right1:along	61
right1:already	30
right1:among	153
right1:an	-23
right1:and	-34
right1:are	18
right1:arrested	-21
right1:arrived	-34
right1:as	16
right1:asked	-42
right1:at	55
right1:attempts	-13
right1:away	-20
right1:back	61
right1:barangays	-75
right1:because	44
right1:before	-18
right1:behind	17
right1:between	-30
right1:block	-65
right1:broke	20
right1:brought	-70
right1:burned	-36
right1:by	49
right1:came	-19
right1:cancelled	-79
right1:captured	-21
right1:carriages	-42
right1:carried	58
right1:carrying	-33
right1:cents	-11
right1:claims	-65
right1:closed	-41
right1:coffins	-33
right1:communities	-25
right1:confirmed	50
right1:consultations	-22
right1:could	73
right1:critically	54
right1:crossed	78
right1:damaged	-63
right1:dead	217
right1:delegations	-3
right1:destroyed	-64
right1:detained	-14
right1:did	26
right1:die	138
right1:died	157
right1:displaced	159
right1:driven	49
right1:drowned	165
right1:earthquake	-43
right1:entered	-28
right1:escaped	19
right1:evacuated	87
right1:face	-15
right1:feared	56
right1:fell	100
right1:fewer	-94
right1:fled	141
right1:fleeing	48
right1:found	38
right1:freed	108
right1:from	7
right1:gave	-49
right1:go	4
right1:got	-81
right1:governorates	-6
right1:has	-28
right1:have	30
right1:held	56
right1:home	23
right1:homeless	109
right1:hostage	61
right1:hurt	89
right1:i	35
right1:in	22
right1:injured	206
right1:inside	-38
right1:into	-34
right1:is	10
right1:it	-46
right1:khwarij	54
right1:kidnapped	116
right1:kidnappings	66
right1:killed	-5
right1:killings	28
right1:landslides	-81
right1:last	21
right1:launched	-20
right1:left	19
right1:lie	57
right1:live	-28
right1:lived	3
right1:living	22
right1:localities	-55
right1:lost	37
right1:made	-54
right1:magnitude	-12
right1:maimed	36
right1:may	-15
right1:messages	-30
right1:missing	222
right1:more	57
right1:moved	-41
right1:mt	-88
right1:named	-86
right1:names	85
right1:near	-15
right1:need	70
right1:needed	58
right1:new	-50
right1:newly	39
right1:ngo	-72
right1:not	81
right1:now	-41
right1:occurred	53
right1:of	30
right1:off	67
right1:on	-35
right1:opened	-60
right1:or	-45
right1:out	45
right1:over	32
right1:p	-71
right1:paid	72
right1:past	-11
right1:penalties	-22
right1:per	-63
right1:perished	131
right1:places	-57
right1:promised	-48
right1:put	-78
right1:quake	-39
right1:rations	-6
right1:reached	-59
right1:received	42
right1:recorded	-78
right1:recovered	88
right1:red	-29
right1:remain	24
right1:remained	42
right1:reported	14
right1:returned	-61
right1:rows	-56
right1:said	-123
right1:sank	-55
right1:saw	-106
right1:security	-86
right1:seized	92
right1:sent	8
right1:seriously	77
right1:set	15
right1:shot	35
right1:shots	-53
right1:showed	-47
right1:sides	-128
right1:since	-3
right1:sleep	75
right1:slept	87
right1:so	8
right1:solar	-12
right1:spent	30
right1:stadiums	-29
right1:stand	-55
right1:stayed	116
right1:still	89
right1:stood	-53
right1:strong	-73
right1:succumbed	42
right1:suffered	-28
right1:sustained	34
right1:swam	-81
right1:taken	48
right1:teams	-42
right1:that	-30
right1:the	-6
right1:their	56
right1:there	91
right1:they	61
right1:this	-52
right1:through	22
right1:tickets	-74
right1:to	-22
right1:toilets	-37
right1:told	-105
right1:took	-69
right1:townships	-21
right1:turned	-48
right1:unaccounted	115
right1:under	-43
right1:units	-55
right1:walked	-4
right1:was	45
right1:we	105
right1:went	20
right1:what	-34
right1:when	-89
right1:who	29
right1:whom	111
right1:whose	87
right1:will	17
right1:with	12
right1:within	10
right1:working	54
right1:would	38
right1:wounded	205
right1:yesterday	-8
right1:|	106
right1:—	94
right2:	-139
right2:"	-19
right2:#	-6
right2:(	-11
right2:)	-79
right2:,	8
right2:.	-15
right2::	-26
right2:;	-105
right2:a	20
right2:abducted	83
right2:about	22
right2:abu	-47
right2:according	123
right2:acquitted	-91
right2:admitted	25
right2:affected	-95
right2:afp	-65
right2:after	125
right2:against	-56
right2:aged	-5
right2:all	57
right2:along	-49
right2:already	59
right2:also	63
right2:among	-64
right2:an	49
right2:and	-48
right2:another	29
right2:are	72
right2:around	-50
right2:arrested	-128
right2:arrived	37
right2:as	86
right2:ashore	-74
right2:asked	-85
right2:at	-18
right2:attack	8
right2:away	11
right2:back	11
right2:be	77
right2:because	88
right2:been	40
right2:before	-51
right2:being	151
right2:between	77
right2:board	-155
right2:both	-19
right2:boys	45
right2:broken	-55
right2:brought	-90
right2:bullet	53
right2:buried	53
right2:burned	-89
right2:burns	155
right2:by	42
right2:came	56
right2:camp	78
right2:can	-76
right2:cancelled	-9
right2:cannot	45
right2:captured	96
right2:carried	13
right2:cash	-68
right2:central	-44
right2:chiefly	-4
right2:children	60
right2:cholera	-60
right2:civilians	89
right2:closed	-24
right2:come	-37
right2:confirmed	67
right2:convicted	-63
right2:could	50
right2:counted	-74
right2:cross	3
right2:crossed	98
right2:crushed	52
right2:cuts	34
right2:damaged	-69
right2:dawn	96
right2:day	-7
right2:days	13
right2:dead	69
right2:december	-57
right2:destroyed	-34
right2:did	-90
right2:died	73
right2:disappeared	71
right2:displaced	152
right2:down	-74
right2:downed	-66
right2:dragged	91
right2:driven	103
right2:drove	44
right2:drowned	26
right2:during	12
right2:each	-45
right2:early	88
right2:eight	-22
right2:eleven	75
right2:entered	39
right2:escaped	-90
right2:evacuated	72
right2:every	-49
right2:expected	76
right2:far	8
right2:february	27
right2:fighting	-56
right2:fined	-27
right2:fire	-49
right2:five	62
right2:fled	-17
right2:flown	55
right2:food	-47
right2:for	-20
right2:found	60
right2:four	22
right2:free	109
right2:freed	70
right2:friday	56
right2:from	68
right2:gaza	-16
right2:get	-60
right2:girls	84
right2:given	-37
right2:gone	26
right2:gunshot	73
right2:haiti	31
right2:half	-86
right2:handed	72
right2:has	-37
right2:have	22
right2:he	37
right2:held	115
right2:help	-29
right2:here	19
right2:his	22
right2:hit	60
right2:hold	-29
right2:holds	-5
right2:home	122
right2:homes	-74
right2:hospital	95
right2:hostages	7
right2:hour	16
right2:houses	-78
right2:hurt	214
right2:i	-3
right2:if	61
right2:in	43
right2:including	108
right2:india	-38
right2:injured	179
right2:injuries	77
right2:injuring	42
right2:inside	-10
right2:intensive	55
right2:internally	45
right2:into	80
right2:is	-71
right2:it	-47
right2:its	-34
right2:january	-66
right2:july	-23
right2:june	-45
right2:karabakh	43
right2:keep	-76
right2:kept	-61
right2:kidnapped	8
right2:killed	95
right2:known	11
right2:last	39
right2:later	19
right2:leave	85
right2:leaving	-70
right2:lebanon	57
right2:led	16
right2:left	5
right2:less	-49
right2:let	36
right2:listed	97
right2:live	19
right2:lived	27
right2:lives	-55
right2:living	14
right2:lost	-38
right2:made	24
right2:magnitude	-51
right2:many	-53
right2:marched	-62
right2:martyred	27
right2:me	-58
right2:medical	-50
right2:men	4
right2:minors	-23
right2:missing	120
right2:monday	87
right2:month	-105
right2:more	101
right2:morning	-19
right2:most	-29
right2:mostly	82
right2:moved	-6
right2:much	-16
right2:murdered	14
right2:my	-4
right2:near	57
right2:nearly	-52
right2:need	-83
right2:neutralised	76
right2:never	-39
right2:new	-34
right2:nigeria	-68
right2:night	-20
right2:nightfall	84
right2:nine	-20
right2:no	-37
right2:nobody	-14
right2:none	70
right2:noon	26
right2:northern	47
right2:not	39
right2:number	23
right2:october	71
right2:of	-59
right2:off	-15
right2:official	-75
right2:officials	58
right2:on	-13
right2:one	48
right2:open	-71
right2:or	-12
right2:other	-10
right2:others	-14
right2:our	51
right2:ours	15
right2:out	-51
right2:outside	-44
right2:over	-8
right2:overnight	33
right2:packed	-59
right2:pakistan	-37
right2:papers	-44
right2:part	-53
right2:passed	-13
right2:perished	55
right2:picked	-141
right2:police	-90
right2:population	-52
right2:port	39
right2:pulled	-131
right2:put	-55
right2:reached	43
right2:received	-74
right2:recorded	-27
right2:recovered	-53
right2:red	-52
right2:refuge	38
right2:registered	-28
right2:relatives	64
right2:reported	98
right2:reportedly	58
right2:rescued	-128
right2:residents	90
right2:return	99
right2:returned	-20
right2:run	-26
right2:rural	-15
right2:russia	-27
right2:safe	-70
right2:said	4
right2:saturday	50
right2:says	-43
right2:schools	-79
right2:seized	-29
right2:sent	-64
right2:september	-11
right2:serious	43
right2:set	-18
right2:seven	-28
right2:she	-11
right2:shot	42
right2:signed	33
right2:since	36
right2:six	118
right2:slain	71
right2:sleeping	41
right2:so	-92
right2:sold	-56
right2:soldiers	41
right2:some	-15
right2:sought	102
right2:sources	-86
right2:south	-28
right2:spending	87
right2:spent	-79
right2:staff	-52
right2:state	23
right2:staying	69
right2:still	79
right2:street	-140
right2:strong	-47
right2:struck	9
right2:stuck	-61
right2:succumbed	58
right2:sudan	-62
right2:suffered	46
right2:sunday	103
right2:surgery	76
right2:survived	-7
right2:suspended	-7
right2:taken	7
right2:taking	26
right2:teams	-24
right2:ten	-104
right2:than	-125
right2:that	7
right2:the	4
right2:their	-37
right2:them	35
right2:then	73
right2:there	63
right2:these	24
right2:they	-52
right2:this	-33
right2:those	63
right2:thought	57
right2:three	64
right2:through	41
right2:thursday	78
right2:tickets	12
right2:to	-17
right2:today	38
right2:told	-91
right2:took	-73
right2:transferred	103
right2:treated	-10
right2:treatment	65
right2:tried	-58
right2:tuesday	38
right2:two	-23
right2:ukraine	-3
right2:unaccounted	176
right2:under	-37
right2:up	-27
right2:uprooted	41
right2:us	11
right2:waiting	38
right2:walked	30
right2:wants	15
right2:war	61
right2:was	-71
right2:we	-17
right2:wednesday	13
right2:week	15
right2:went	-38
right2:were	38
right2:when	100
right2:where	-34
right2:which	-134
right2:who	-24
right2:whom	55
right2:will	-5
right2:with	-17
right2:within	-11
right2:without	-9
right2:women	16
right2:working	-114
right2:would	7
right2:wounded	170
right2:wounding	24
right2:wounds	67
right2:year	-51
right3:	37
right3:"	8
right3:#	-51
right3:(	-32
right3:)	69
right3:,	-22
right3:.	-61
right3::	-174
right3:;	-28
right3:a	25
right3:abducted	-13
right3:aboard	88
right3:about	68
right3:above	17
right3:according	-46
right3:accused	-92
right3:across	52
right3:added	-55
right3:admitted	-43
right3:affected	-57
right3:after	39
right3:again	-6
right3:against	23
right3:ago	36
right3:air	-4
right3:al	72
right3:alive	62
right3:all	3
right3:alone	-39
right3:along	26
right3:already	-60
right3:among	-72
right3:an	-60
right3:and	8
right3:are	12
right3:army	56
right3:around	39
right3:arrested	-129
right3:arrived	21
right3:as	-10
right3:ashore	90
right3:asked	57
right3:at	-49
right3:attack	18
right3:august	55
right3:away	-27
right3:back	71
right3:be	-22
right3:because	-93
right3:been	23
right3:before	106
right3:being	27
right3:between	-108
right3:blast	41
right3:boat	-85
right3:boats	-6
right3:bodies	-46
right3:bones	110
right3:border	3
right3:both	-56
right3:broken	82
right3:brothers	32
right3:brought	31
right3:buried	19
right3:burns	57
right3:bus	54
right3:buses	-68
right3:but	118
right3:by	22
right3:called	-91
right3:came	37
right3:camps	59
right3:capital	-65
right3:captivity	31
right3:captured	-46
right3:care	-56
right3:carried	-51
right3:caught	-54
right3:children	107
right3:chinese	81
right3:church	-32
right3:city	-11
right3:civil	-84
right3:civilian	73
right3:civilians	84
right3:come	21
right3:condition	44
right3:confirmed	44
right3:cook	52
right3:could	28
right3:countries	-89
right3:country	-90
right3:crew	36
right3:critical	84
right3:cut	-37
right3:damaged	-77
right3:day	4
right3:days	-25
right3:dead	157
right3:death	50
right3:deaths	-87
right3:deceased	26
right3:december	73
right3:defence	53
right3:deployed	-52
right3:deported	-3
right3:detained	-65
right3:detention	-24
right3:did	82
right3:died	21
right3:discharged	56
right3:displaced	135
right3:district	-40
right3:districts	-45
right3:dollar	-108
right3:down	-51
right3:dozens	66
right3:driven	7
right3:drones	-67
right3:drowned	65
right3:dug	27
right3:each	-20
right3:earlier	82
right3:earthquake	-46
right3:eight	66
right3:el	37
right3:eleven	-87
right3:emergency	17
right3:end	-24
right3:evacuated	22
right3:evening	9
right3:excavators	-63
right3:families	20
right3:family	-6
right3:far	58
right3:fell	-62
right3:ferry	-36
right3:fighting	29
right3:find	19
right3:fire	-57
right3:first	41
right3:five	-14
right3:food	70
right3:for	-11
right3:forced	47
right3:foreign	63
right3:foreigners	-39
right3:former	-78
right3:found	-44
right3:four	-25
right3:freed	-33
right3:friday	-43
right3:from	-8
right3:gas	-4
right3:gaza	63
right3:given	-43
right3:go	99
right3:gone	83
right3:got	-38
right3:government	-83
right3:governor	49
right3:group	8
right3:guard	-26
right3:gunmen	15
right3:had	9
right3:haiti	48
right3:half	-75
right3:handed	39
right3:hands	54
right3:has	56
right3:have	4
right3:he	-89
right3:health	-44
right3:heart	60
right3:held	68
right3:helicopters	-98
right3:help	-26
right3:her	-107
right3:here	29
right3:his	-49
right3:hit	-12
right3:home	16
right3:homes	-17
right3:hospital	37
right3:hour	31
right3:hours	15
right3:house	12
right3:houses	73
right3:hurt	124
right3:i	-48
right3:identified	-5
right3:in	37
right3:including	-6
right3:infants	77
right3:injured	53
right3:injuries	-34
right3:insecure	-30
right3:inside	42
right3:intensive	95
right3:interior	6
right3:international	-31
right3:into	-57
right3:iranian	30
right3:is	-22
right3:islamic	50
right3:israeli	64
right3:it	-33
right3:its	-47
right3:january	59
right3:july	70
right3:june	-96
right3:kidnapped	75
right3:killed	87
right3:land	5
right3:last	-125
right3:leave	33
right3:lebanon	33
right3:led	63
right3:left	-21
right3:let	-23
right3:life	-14
right3:line	-23
right3:list	23
right3:listed	57
right3:lists	-55
right3:live	87
right3:lives	65
right3:living	16
right3:local	3
right3:lost	-66
right3:made	-55
right3:make	37
right3:man	-13
right3:many	-34
right3:march	68
right3:marched	89
right3:market	36
right3:may	49
right3:members	131
right3:men	70
right3:minors	27
right3:minutes	-39
right3:missiles	-19
right3:missing	50
right3:monday	-70
right3:month	-21
right3:months	24
right3:more	-45
right3:morning	-74
right3:most	-79
right3:moved	60
right3:murdered	61
right3:national	88
right3:near	88
right3:nearly	12
right3:never	-31
right3:new	-27
right3:nigeria	-30
right3:night	11
right3:nine	130
right3:no	-45
right3:nobody	-69
right3:noon	31
right3:north	40
right3:not	16
right3:november	3
right3:now	24
right3:number	-16
right3:october	8
right3:of	-6
right3:off	-32
right3:officials	-18
right3:on	8
right3:one	-35
right3:only	53
right3:or	28
right3:other	31
right3:others	20
right3:our	42
right3:out	3
right3:over	18
right3:overnight	4
right3:own	36
right3:paid	-18
right3:pakistan	37
right3:parents	-70
right3:passengers	-26
right3:peak	50
right3:people	-61
right3:percent	-62
right3:persons	51
right3:place	-69
right3:police	66
right3:population	-31
right3:port	21
right3:power	-26
right3:price	-17
right3:promised	-70
right3:province	15
right3:provinces	-38
right3:pulled	55
right3:pupils	-13
right3:put	-11
right3:quake	-57
right3:quarter	-50
right3:reached	21
right3:received	56
right3:recorded	8
right3:recovered	126
right3:red	37
right3:region	-16
right3:registered	-29
right3:relatives	9
right3:released	74
right3:relocated	110
right3:remain	-37
right3:reported	40
right3:rescue	55
right3:rescued	-53
right3:residents	-71
right3:rest	80
right3:return	-51
right3:returned	-62
right3:river	-65
right3:road	44
right3:roads	-13
right3:room	-50
right3:run	-67
right3:s	-52
right3:safety	68
right3:said	21
right3:same	20
right3:saturday	-9
right3:say	-11
right3:says	70
right3:school	26
right3:schools	-5
right3:second	8
right3:security	111
right3:seen	-24
right3:seized	-47
right3:sent	-35
right3:september	-60
right3:serious	80
right3:seriously	73
right3:serving	34
right3:seven	-42
right3:she	-25
right3:shelter	59
right3:shelters	51
right3:shot	-10
right3:side	-13
right3:since	41
right3:single	-63
right3:six	41
right3:so	49
right3:some	-23
right3:south	49
right3:southern	-53
right3:spokesman	93
right3:staff	44
right3:state	-33
right3:still	11
right3:street	-11
right3:sudan	-76
right3:sudanese	-10
right3:sunday	-39
right3:supreme	82
right3:surgery	37
right3:survive	-5
right3:survivors	-54
right3:taken	109
right3:tawila	49
right3:tea	-20
right3:teachers	94
right3:ten	86
right3:tents	-26
right3:thai	-16
right3:than	8
right3:that	-104
right3:the	34
right3:their	6
right3:them	38
right3:then	-59
right3:there	144
right3:they	78
right3:third	-42
right3:thirty	69
right3:this	62
right3:those	-27
right3:three	-43
right3:through	-48
right3:time	-66
right3:to	6
right3:told	-14
right3:tonnes	-40
right3:took	-17
right3:town	11
right3:transferred	19
right3:treated	46
right3:treatment	-30
right3:twelve	-11
right3:two	26
right3:ukrainian	48
right3:un	26
right3:unaccounted	89
right3:under	35
right3:up	20
right3:uprooted	-30
right3:us	51
right3:vehicles	-61
right3:village	45
right3:villages	11
right3:volunteer	79
right3:waiting	-83
right3:walked	-39
right3:war	-27
right3:was	71
right3:water	33
right3:way	43
right3:we	58
right3:wednesday	31
right3:week	-16
right3:weeks	49
right3:went	-68
right3:were	57
right3:when	68
right3:which	22
right3:while	-10
right3:who	-12
right3:whole	87
right3:whom	-37
right3:will	27
right3:with	29
right3:within	36
right3:without	-7
right3:woman	91
right3:women	82
right3:work	-51
right3:would	-3
right3:wounded	-13
right3:wounds	115
right3:year	11
right3:years	-79
right3:yet	33
right3:—	-77
share:0	-280
share:1	-165
share:2	-168
share:4	46
share:5	21
share:7	11
short	-17
size:1	-133
size:9	-37
size:99	-4
size:999	-17
size:9999	-12
size:more	52
verdict:abducted	59
verdict:casualties	28
verdict:claim	113
verdict:dead-in-captivity	40
verdict:displaced	57
verdict:held	46
verdict:injured	18
verdict:killed	77
verdict:missing	37
verdict:open	-49
verdict:out	-301
verdict:prisoners-exchanged	65
verdict:refugees	25
verdict:released	98
verdict:returned	-48`,
  measure: `
alike:abducted	0:-16 1:-10 2:-23 3:9 4:21 6:36 7:17 8:-56 9:-25 10:-36 11:8
alike:casualties	0:24 3:-15 5:-11 6:-12 11:-8
alike:dead-in-captivity	0:-19 4:19 5:10 6:-18 8:-39 10:-10
alike:displaced	0:14 2:-26 4:-62 5:13 7:-38 8:-32 10:-66 11:18
alike:held	1:-9 2:9 3:-31 5:-15 7:-18 8:-48 9:-11 10:29 11:-19
alike:injured	0:-24 1:-33 2:-38 3:22 4:-15 5:-12 6:-14 7:-23 8:44 9:-16 10:-36
alike:killed	1:20 2:-48 3:27 5:-9 7:-17 9:-28 10:-43
alike:missing	2:-24 3:19 4:-23 5:-10 6:-22 7:-52 8:-12 9:13 10:-14
alike:prisoners-exchanged	0:-10 2:-9 4:-19 6:-16 7:-8 8:55 10:-47
alike:refugees	0:-10 1:-9 3:-41 4:-12 6:-39 8:-11 9:55 10:-14 11:-9
alike:released	0:16 1:-10 2:-30 4:-17 7:-24 8:-44 9:-27 10:15
alike:returned	0:23 1:-30 2:16 4:10 7:-24 8:-45 9:-41 10:-8 11:-11
any	1:-23 2:-16 10:-10
bare:1	0:-79 1:-26 2:52 3:-90 4:-104 5:14 7:-38 8:-9 9:-18 10:21 11:-67
bare:9	0:-60 1:-22 2:32 3:-134 4:25 6:15 8:-19 9:-153 10:11 11:-122
bare:99	1:-115 2:-11 3:-121 4:17 5:16 6:22 8:-21 9:-144 10:16 11:-100
bare:999	0:14 1:19 2:-59 4:-32 6:-9 7:-19 8:14 9:-56 10:-15 11:-9
bare:9999	0:-33 2:-121 3:29 4:-69 5:-18 6:-17 7:-19 8:29 9:-16 10:-48 11:15
bare:more	0:-67 2:-121 3:58 4:-135 5:-145 6:-87 7:-26 8:-103 9:51 10:-87 11:33
before:abducted	0:19 1:-13 3:-44 5:-47 6:16 7:-10 8:-45 9:-19 10:-23 11:-40
before:allocated	5:18
before:casualties	0:-22 1:15 2:-13 3:13 4:-12 5:-26 6:8 7:-16 8:-20 9:-11 10:-16 11:-12
before:dead-in-captivity	0:-24 3:-12 4:25 5:-14 7:-23 8:-35 10:-37
before:delivered	0:-8 6:-19 7:-11 9:17 11:-12
before:displaced	0:-51 1:-26 2:-25 3:9 4:-52 5:-31 6:-23 7:-25 8:-49 9:30 10:-50 11:13
before:held	0:-28 1:-8 2:43 3:-34 4:-19 6:-28 7:24 8:-12 9:-23 10:-13 11:-9
before:injured	0:36 1:-38 2:-78 3:12 4:-60 6:-31 7:27 9:-50 10:-54 11:-37
before:killed	0:24 1:-45 2:-36 3:-37 4:-13 5:32 6:-23 7:41 8:-77 9:-30 10:-65 11:-85
before:missing	0:-23 1:-22 3:14 4:-44 7:17 8:-21 9:-21 10:-24 11:-18
before:prisoners-exchanged	0:-46 1:-9 2:13 3:-20 4:-65 5:-24 6:-46 7:-15 8:19 9:-11 10:22 11:-14
before:refugees	0:-27 1:-9 2:-9 3:25 4:9 5:-10 6:-34 7:-20 8:-22 9:-13 10:-17 11:19
before:released	1:-9 2:15 3:-36 4:23 5:-24 6:-48 9:-19 11:-25
before:requested	3:-28 9:25
before:returned	0:16 1:-9 2:-17 3:38 4:-37 5:-11 6:-39 7:-32 9:-14 10:-46
behind:abducted	1:-8 2:-70 4:-28 5:-36 6:62 7:-26 8:10 9:-16 10:-21 11:-24
behind:casualties	0:-18 1:34 2:-8 3:-8 5:-30 6:-15 7:-11 8:-8 9:-11 10:-14
behind:dead-in-captivity	0:20 1:-8 3:-17 5:-24 7:-18 8:-10
behind:displaced	0:-48 2:-21 3:16 4:-31 5:-15 6:35 7:-17 8:-24 9:-30 10:-33
behind:held	0:10 1:-15 2:-20 3:-50 5:-58 6:-12 7:-63 8:11 9:-48 11:-27
behind:injured	0:-31 1:-16 2:-92 3:-64 4:-81 5:-9 6:82 7:-33 8:12 9:-68 10:-30 11:-20
behind:killed	1:34 2:-9 3:-62 4:-32 7:-21 8:-11 10:30 11:-50
behind:missing	0:-25 1:-60 2:-21 3:-58 4:24 5:22 6:48 7:-27 8:-46 9:-52 10:-29 11:-51
behind:pledged	3:-12 6:17
behind:prisoners-exchanged	0:-29 1:-12 2:-24 3:14 5:-21 6:-58 7:-43 8:49 9:-28 10:-13 11:-33
behind:refugees	0:-22 1:-15 2:-11 3:33 5:-27 6:-11 7:-20 8:-21 10:-13 11:-32
behind:released	0:44 1:-10 2:-20 3:-38 4:-32 5:-46 6:-31 7:-37 8:-28 9:-18 10:18 11:-31
behind:requested	3:26 9:-19 11:-23
behind:returned	1:-29 2:13 3:37 4:-72 5:-40 6:-69 7:-39 8:-27 9:-29 10:11 11:37
ending:ad	0:-32 1:18 2:13 3:-61 4:-25 5:-69 6:65 7:-56 8:-10 9:-14 10:-18 11:-10
ending:al	5:37 6:-35
ending:am	3:23 6:-14 9:-19
ending:an	0:11 2:-10 6:17 7:18 8:-18 10:-24
ending:ar	3:-8 5:17 6:-11
ending:at	0:-27 2:31 3:-10 4:-33 5:-32 6:-14
ending:ay	0:13 3:19 4:19 5:-23 6:-33 7:-12 9:-8 10:-28 11:-10
ending:ce	0:-43 1:26 2:-16 3:-45 7:-28 8:11 9:31 10:-27 11:-28
ending:ch	0:-20 2:-8 3:-10 4:-24 5:-33 6:43 7:-20 8:10 10:-32
ending:ck	0:-19 2:-13 4:-23 5:-17 6:-25 7:-10 9:-20 10:10 11:36
ending:de	3:-34 8:-25 9:34 10:28 11:-11
ending:ds	3:17 4:-10 5:-9 6:8
ending:dy	0:-14 3:-20 4:14 5:-10 7:14 10:-13
ending:ed	0:-35 1:-43 4:-80 5:45 6:-22 7:-83 8:39 9:-10 11:-17
ending:en	0:34 1:-9 2:-41 3:10 6:-27 7:-40 8:-28 9:-34 10:-10 11:-20
ending:ep	0:-16 3:22 4:-19 5:-14 6:-21 7:-14 10:-18 11:-26
ending:er	0:11 1:-15 2:19 3:-44 4:-10 5:-50 7:14 8:-20 9:-25 11:34
ending:es	0:26 1:22 2:-29 3:-41 5:-67 6:-12 7:41 8:-36 9:-47 10:-33 11:-41
ending:ey	0:17 3:-8 4:-14 5:-13 6:23 7:-19 8:-20 10:-8
ending:ft	0:13 2:-25 3:51 4:-45 5:14 6:-46 7:-36 8:12 9:-42 11:-44
ending:ge	0:14 2:-18 4:8 8:-8 10:-14
ending:gh	2:-13 3:-8 5:22 6:-13
ending:gs	0:27
ending:ht	2:-8 3:11 7:14 9:-11
ending:ic	0:17 2:-9 10:-11
ending:id	2:-10 5:-16 6:29 10:-8
ending:ij	2:-16 6:29
ending:in	0:-38 1:-12 2:-43 3:21 4:48 6:-36 8:-49 10:-39 11:-32
ending:ir	3:22 6:-17
ending:is	3:-23 4:-9 7:14 9:22 10:-8
ending:ke	0:-16 4:-13 5:25 6:-29 7:-9 10:21
ending:ld	0:-45 1:-13 2:18 3:-51 4:-9 5:-34 6:-10 7:-13 8:-19 9:14 10:44 11:-23
ending:le	4:12 5:-13 7:-8
ending:ll	0:-19 1:-11 2:-11 3:38 4:10 5:-26 6:-9 7:23 8:-49 10:-15 11:-71
ending:ly	0:-10 2:-9 3:-19 4:-15 5:41 6:-31 7:-18 8:-14 9:27 10:9 11:-20
ending:me	0:-50 1:-9 2:-44 3:-15 4:-54 5:-12 6:8 8:-23 10:38
ending:nd	0:-8 3:-13 4:15 7:-9 9:19 11:-21
ending:ne	3:16 6:-9 9:-15 11:-8
ending:ng	0:-43 2:-46 3:-14 5:-42 6:-47 7:61 8:10 10:-23 11:-15
ending:ns	0:22 2:8 3:-14 4:-21 5:31 6:-40 7:-14 10:-23
ending:nt	0:-29 1:-11 2:-31 3:-9 5:-13 6:-37 7:27 8:-36 9:-14 11:15
ending:ok	0:-10 3:13 5:-16 6:-38 7:-9 9:13 11:-11
ending:om	1:-31 2:-23 4:14 5:-21 6:-12 9:-22 10:-28 11:-12
ending:ot	0:-8 2:29 4:-27 5:-13 6:-13 7:-14 8:-11
ending:pt	3:19 9:-12
ending:rd	6:22 7:-11
ending:re	1:-10 2:-42 3:-31 4:-17 7:-27 8:-21 9:-27 10:25
ending:rs	0:-11 4:12
ending:rt	5:51 6:-47 7:-42
ending:se	0:-23 1:-17 2:-15 3:-25 4:-26 5:-22 6:-31 7:40 8:-13 9:12 10:-14
ending:sh	6:17
ending:ss	0:-12 3:13 4:-11 5:-26 6:11 7:-20 8:-17 9:-20 10:19 11:-21
ending:st	0:-36 2:-37 3:18 4:-12 5:9 6:10 7:-14 8:-27 9:-27 11:-31
ending:th	0:-44 1:-8 2:8 3:13 4:-24 5:58 6:-16 7:-51 8:-37 9:-40 10:-49 11:-20
ending:to	0:15 3:9 4:-12 8:-13 10:-9
ending:ts	3:17 6:-14 9:-12
ending:ut	0:-8 3:20 4:-13 5:-18 6:17 8:-17 9:-22 10:14
ending:ve	0:-17 1:-38 3:-11 4:-25 5:22 6:-18 7:-39 9:11 10:-22 11:17
ending:wn	2:-21 3:8 5:18 6:17 7:-10 11:-9
equal:abducted	0:66 1:15 3:-42 4:-31 6:-45 7:-24 8:-17 9:-18 10:-56 11:-18
equal:casualties	0:21 1:27 2:-15 5:-13 6:-32 7:-8
equal:dead-in-captivity	0:-68 2:54 3:-11 4:-28 5:-12 6:-42 7:13 10:-31
equal:displaced	0:-29 1:-8 2:-22 3:45 4:-11 5:-13 6:-36 8:-12 9:-39 10:28 11:-10
equal:held	0:-33 2:-41 3:-26 4:54 5:-43 6:-22 7:-15 8:-69 9:-17 10:18 11:-20
equal:injured	0:-43 1:-22 2:26 3:-9 4:-25 5:49 6:-24 7:-55 8:-63 9:-37 11:-21
equal:killed	0:-28 2:30 3:-116 4:-32 6:45 7:-16 8:-53 9:-59 10:-14 11:-71
equal:missing	0:14 1:-18 2:-35 3:-58 4:-53 5:-9 6:-43 7:56 8:-32 9:-20 10:11 11:-12
equal:prisoners-exchanged	0:-36 2:-45 3:-19 4:-85 5:-23 6:-49 7:-25 8:64 9:-8 11:-12
equal:refugees	0:-13 2:-18 3:-11 4:-18 5:13 6:-28 7:-10 8:-31 10:33
equal:released	0:-67 1:-10 2:-38 3:-34 4:-8 5:-9 6:-39 7:23 8:-73 9:-15 10:86 11:-19
equal:returned	0:-17 2:-18 3:-16 4:19 5:-35 6:-14 7:-22 9:-20 11:23
form:digits	0:-10 2:-51 3:28 4:-11 6:-21 7:-19 9:9 10:-26 11:15
form:dual	5:12
form:mixed	0:-31 1:-25 2:-20 4:-48 5:-38 6:-60 7:-54 8:-18 9:25 10:-36 11:37
form:range	0:11 1:12 2:-18 4:-19 5:-27 6:14 7:10 8:25 9:-17 10:-36 11:-53
form:singular	1:-56 2:17 3:-140 4:-24 5:-13 6:30 8:-30 9:-48 10:-14 11:-91
form:vague	0:42 2:-45 4:-16 5:13 6:-27 7:27 9:-13 10:-37 11:-32
form:words	1:-44 3:-77 4:17 8:-17 9:-60 10:14 11:-69
headline	1:-39 2:-16 4:-33 9:-18 10:9 11:-35
here:#aboard	0:28 1:-16 2:-57 3:-13 5:-46 8:-33 9:-24 10:-11 11:-12
here:#aid	0:-22 2:11 4:-87 6:-66 7:-14 8:14 9:28 10:-13
here:#alive	0:-33 1:-18 3:51 4:-9 5:-10 6:-48 7:22 8:-34 9:-32 11:-52
here:#captives	0:44 1:-53 2:33 3:-63 4:-19 5:-59 6:-50 7:-20 8:-24 9:-76 10:20 11:-80
here:#captors	0:49 2:-25 3:-57 4:42 5:-48 7:-101 8:-45 9:-54 10:-18 11:-27
here:#commerce	0:28 1:-38 2:-24 5:8 7:-47 8:-50 9:-29 10:12 11:-39
here:#conference	9:12
here:#containing	0:-16 2:-10 3:-14 5:-10 6:16 7:-21 9:30 11:-34
here:#contest	1:-38 2:-47 3:-12 4:26 5:-20 6:-23 8:-39 9:-8 10:28 11:-46
here:#crossing	0:11 1:-24 2:-49 3:-52 4:-73 5:-41 6:-28 7:-56 9:45 10:10
here:#custody	0:-34 1:-33 3:-87 4:42 5:-60 6:-26 7:9 8:46 9:-85 10:-35 11:-15
here:#demand	0:14 1:-9 3:-36 4:28 5:8 6:-36 7:-27 8:-21 10:-27 11:-32
here:#disease	0:-22 2:17 3:-18 4:-11 5:18 6:11 7:-20 8:-18 9:-17 10:-13 11:-11
here:#displacement	0:-75 1:-15 2:-48 3:68 4:-54 5:-37 6:-38 7:-66 8:-66 9:-14 10:-27 11:21
here:#duty	0:-15 1:-28 2:-25 3:-21 4:-18 5:-11 6:17 8:-54 9:-70 10:19 11:-9
here:#exchange	0:-64 1:-20 2:-43 3:9 4:-74 5:-46 7:-58 8:69 9:-34 10:-27 11:-38
here:#execution	0:-11 1:-25 2:30 3:-22 4:-29 5:-33 6:18 7:-11 8:-16 10:-25 11:-15
here:#given-back	0:-28 1:-22 2:-14 3:-28 4:-65 6:12 7:-33 8:23 9:-19 10:14 11:-14
here:#giving-from	0:-16 1:-75 2:24 3:-49 4:-33 5:-9 8:-11 9:-26 11:43
here:#group	0:13 1:-9 2:28 3:-23 4:11 5:-39 6:-14 7:-42 8:-20 9:-69 10:-12
here:#handover	0:-60 1:-17 2:12 3:-30 4:15 5:-54 6:-37 7:13 8:9 10:16 11:-11
here:#hearing	0:24 2:-33 6:-15 7:-14 8:12 9:-13 10:-27 11:-12
here:#hostages	0:-48 1:-15 2:29 3:8 4:-16 5:-22 6:-14 7:-50 8:-22 9:-27 10:13 11:-21
here:#interview	0:-8 7:10
here:#losing-side	0:-31 1:-16 3:-40 4:-35 5:-23 6:27 7:-42 8:25 9:-13 11:-11
here:#need	0:-28 1:-19 2:-40 4:-24 5:8 6:-13 7:-29 8:-39 10:37
here:#prisoners	0:-51 1:-41 3:-73 4:44 5:-62 6:-32 7:-43 8:59 9:-49 10:-46 11:-14
here:#receiving	0:-25 1:11 2:-32 3:-29 4:-80 5:-10 6:42 7:-22 8:-56 9:-55 10:22 11:30
here:#remainder	0:-13 2:-94 4:47 5:-67 6:-10 8:9 11:-37
here:#rescue	1:-22 2:-15 3:-67 4:-78 5:44 6:-32 8:-19 9:-42 10:21
here:#rumour	0:23 10:-10
here:#since	0:-11 1:26 2:-50 4:-14 5:-42 6:-25 7:-10 8:14 10:-31
here:#state	0:-19 1:-78 2:-41 3:-91 5:8 6:-12 7:-29 8:34 9:17 11:-12
here:#statement	0:-26 2:-9 3:-15 5:-27 6:33 7:-32 8:-15 9:-14 10:23
here:#travel	0:-33 1:-13 2:-22 3:10 4:-24 5:-12 6:22 7:16 8:25 9:-43 10:-23 11:-39
here:abducted	0:137 1:-49 2:-42 3:-36 4:-24 5:-115 6:-72 7:-74 9:-92 10:-18 11:-45
here:allocated	0:-31 1:-45 2:-15 3:-19 4:17 5:-24 6:-15 7:-47 8:9 9:-24 10:32 11:-23
here:casualties	0:-30 1:60 2:-23 3:-42 4:-24 6:-28 7:-32 8:-33 9:-20 10:-24 11:-8
here:dead-in-captivity	0:-29 2:28 4:8 6:-19 8:-16 10:-22
here:delivered	1:-25 2:-9 3:12 4:-16 6:-21 7:-14 8:-20 9:-16
here:displaced	0:-72 1:-35 2:-16 3:96 4:-34 5:-44 6:-73 7:-54 8:-100 9:8 10:-10
here:held	0:-50 1:-43 2:28 3:-57 4:119 5:-108 6:-101 7:-24 8:-17 10:-28 11:-94
here:injured	0:-45 1:20 2:-28 3:-95 4:-102 5:156 6:-63 7:-76 8:-51 9:-97 10:-50 11:-84
here:killed	0:-34 1:19 2:68 3:-66 4:-51 5:-39 6:97 7:-10 8:-115 9:-56 10:-118 11:-115
here:missing	0:-38 1:24 2:-26 3:-92 4:-47 5:-125 6:-92 7:172 8:-117 9:-127 10:-129 11:-111
here:pledged	0:-17 1:-40 4:-18 5:14 6:-29 7:-34 8:25 10:20 11:-41
here:prisoners-exchanged	0:-24 1:-25 2:-10 3:-53 5:-17 6:-37 7:-82 8:68 9:-56 11:15
here:refugees	1:-10 2:-62 4:-93 5:-23 6:-63 7:-56 8:-29 9:94 10:-68 11:-13
here:released	0:-36 1:-94 2:-28 3:-76 4:-24 5:-62 6:-59 7:-55 8:30 9:-70 10:115 11:-18
here:requested	0:-37 1:-56 2:-13 3:-42 4:48 5:-16 6:-24 7:18 8:-14 9:-15 10:-43 11:-10
here:returned	0:-24 1:-78 2:-19 3:-87 4:-54 5:-23 6:-42 7:-105 9:-77 11:109
here:said	1:-15 3:-31 5:8 6:22 7:16 8:-52 9:-30 10:-37 11:-12
here:set	0:-18 1:-65 3:-44 4:-52 5:11 6:53 7:-19 8:-9 9:-15 10:-48 11:-9
here:total	0:18 2:-46 3:-40 4:-43 6:-14 7:9 8:-37 9:30 10:-15 11:9
item	0:35 3:36 6:-11 7:-8 8:-62 9:-26 10:-35 11:-78
last:claim-abducted	0:20 1:-35 2:17 3:-26 4:32 5:-64 6:-52 7:-12 8:-29 9:-62 10:16 11:-30
last:claim-allocated	0:-16 1:-9 3:-39 5:-24 6:10 7:10 9:20 10:-11
last:claim-casualties	0:23 1:57 2:-28 3:-68 4:13 5:-40 7:-34 8:-46 9:-51 10:-35 11:-45
last:claim-dead-in-captivity	0:-26 2:41 3:28 4:10 6:-14 7:-46 8:-45 9:-9 10:-18 11:-16
last:claim-delivered	0:-21 1:10 3:-14 4:-11 7:-19 9:33 10:-8 11:-37
last:claim-displaced	0:-40 1:-73 2:-33 3:38 4:-40 5:-21 6:-40 7:-69 8:-83 9:29 10:-104 11:30
last:claim-held	1:-25 2:28 3:-44 4:28 5:-53 6:-46 7:-54 10:8 11:-41
last:claim-injured	0:10 1:12 2:-30 4:-37 5:67 6:-18 7:-11 8:-38 9:-64 10:-24 11:-71
last:claim-killed	1:13 2:-36 3:-33 4:-39 5:8 6:31 7:12 8:-60 9:-27 10:-43 11:-29
last:claim-missing	0:13 1:-54 2:-86 3:-21 4:-10 5:-48 7:55 8:-72 9:-34 10:-20 11:-50
last:claim-pledged	0:-15 1:12 3:18 4:-11 6:12 7:-27 8:-8 9:-42 11:-21
last:claim-prisoners-exchanged	0:-70 1:-27 2:-49 3:-49 5:-37 7:-42 8:48 9:-47 11:-23
last:claim-refugees	0:-8 1:-35 3:-52 4:11 5:-20 6:-51 7:-53 9:49 10:-61 11:13
last:claim-released	0:-27 1:-40 3:-36 4:16 6:-26 7:-28 9:-66 10:23 11:-73
last:claim-requested	0:-21 3:-32 4:-17 5:-12 6:41 10:-22 11:-20
last:claim-returned	1:-40 2:-61 3:-41 4:-29 5:-55 6:-10 7:-42 8:-11 9:-12 10:-30 11:75
last:claim-total	3:-28 7:12 11:15
left1:	0:31 2:-13 3:-19 4:-25 5:27 6:-33 8:-19 9:-30 10:-14 11:-14
left1:"	0:-12 1:20 2:-11 3:-64 4:8 5:-13 6:11 7:-35 8:-18 10:-22 11:-29
left1:#	0:-29 2:-8 3:-26 4:-13 5:-21 6:42 7:-27 8:-9 11:21
left1:(	0:-32 1:-15 2:-13 3:-13 4:-27 9:-41 10:-19 11:34
left1:*	3:14
left1:,	1:-93 2:-14 3:8 4:-15 7:-45 8:-35 10:-20 11:-8
left1:-	0:-33 1:-17 2:-35 3:-22 4:-33 6:11 7:-37 10:51 11:12
left1::	0:-14 2:-20 3:22 4:-22 5:-45 6:21 7:-52 8:-13
left1:;	0:-102 1:-38 2:-37 3:-22 4:-21 5:-16 7:17 9:-17 10:32 11:24
left1:abducted	0:35 4:-10 6:-25 8:-11 10:-15
left1:additional	3:17
left1:admitted	3:-8 5:31 6:-30
left1:after	0:-8 3:-14 4:-16 5:32 6:-19 8:-11 9:10 10:-8 11:-15
left1:against	0:14 3:-16 4:-15 5:16 7:-11 8:-12 9:24 10:-19
left1:all	0:-45 1:-8 2:-19 5:-32 6:14 8:-14 9:-9 10:26 11:-8
left1:alone	0:-9 2:-12 3:-27 4:17 6:-10 11:28
left1:among	0:20 3:-11 5:-10 7:9 8:-18 10:-25 11:10
left1:and	0:-12 1:-78 3:-9 4:-31 6:-38 8:28 9:-11 10:11
left1:another	0:-32 1:-14 2:-28 3:10 5:12 6:-23 7:19 8:-33 9:-8 11:-13
left1:are	0:-14 2:-28 4:14 5:-60 6:-14 7:9 8:8 10:-54 11:-30
left1:as	2:-12 3:12 4:-24 5:-28 6:8 8:-21 9:-30 10:21 11:17
left1:at	2:-68 3:-44 6:21 7:9 8:9 10:-42
left1:away	0:34 4:-17 6:-23
left1:back	2:-21 3:-23 4:-22 6:33 7:-27 8:-26 9:-21 11:15
left1:be	0:32 3:-22 4:-14 5:-12 6:29 7:-18 9:-34 10:-16 11:-47
left1:been	0:-14 3:15 4:-9 5:-9 6:20 7:-12 9:-25 10:-13 11:-10
left1:before	0:-10 3:-11 4:-16 6:26 10:-14
left1:believes	2:20 4:-29 6:-12
left1:brought	0:-20 3:20 4:-20 5:-14 6:-46 7:-9 8:-24 9:28 10:14
left1:buried	0:-15 2:12 4:-25 5:-20 6:31 7:-20 9:-8 10:-13
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
left1:counted	0:-33 1:17 2:-23 3:-39 4:-12 5:-15 6:26 7:-49 8:-21 10:-36
left1:counts	4:-12 5:28 6:-12 9:-9
left1:covered	3:16 6:-16 8:12
left1:day	0:11 2:-15 4:-14 6:-8 8:-20 10:8
left1:dead	0:-21 2:-14 5:-20 6:41
left1:december	3:-17 6:-9 9:-24 10:24 11:-10
left1:detained	0:38 3:-29 4:-11 5:-8 6:-30 7:-11 8:-10 9:-23 10:-9 11:-20
left1:displaced	3:38 6:-24 9:-16
left1:documented	6:14
left1:down	0:-19 3:-24 4:13 5:-10 6:25 7:-32 8:-11 9:-11 10:-8
left1:driven	0:-8 3:19 4:-10 6:-17 7:-15 11:-18
left1:drove	5:-12 6:-24 9:14 11:-16
left1:eliminated	6:18
left1:evening	3:-12 6:-12 7:10 11:17
left1:exchanged	6:-12 8:24 10:-9
left1:expect	9:-15 11:16
left1:expects	3:12 9:-31 11:17
left1:find	4:-8 5:-16 6:-9 7:20
left1:first	4:-27 10:28
left1:for	0:-71 1:-25 2:-21 4:-53 5:-30 6:-29 7:39 8:42 11:-70
left1:forced	3:35 5:-18 6:-24
left1:found	0:-26 2:-20 3:8 4:-12 5:23 6:19 7:-28 8:-9 9:-10 10:-37 11:-12
left1:free	0:-32 2:-9 4:-38 6:-18 10:35
left1:freed	0:-14 4:-44 6:-15 8:14 10:17
left1:frees	0:-9 2:-14 4:-40 6:-10 8:30 10:-9
left1:friday	11:10
left1:from	1:10 2:-28 3:-18 4:-18 6:17 8:-28 10:-38
left1:further	0:-15 1:-10 2:-10 3:-20 4:-11 6:-13 9:33 10:-13 11:-32
left1:gave	0:-20 3:-11 6:37 9:-10 10:-8 11:-8
left1:go	0:-21 4:-20 5:-10 6:10 7:-8 10:26
left1:gone	3:-10 5:-8 6:21
left1:got	0:-11 2:-14 3:26 4:-24 5:-27 6:15 7:-13 8:-26 10:8
left1:had	0:-22 3:-31 7:-19 9:9 10:-23 11:10
left1:has	0:-39 1:-9 2:-27 3:-43 4:25 5:-10 6:-30 7:41 8:-16 9:25 11:-41
left1:have	0:-44 2:-25 5:11 7:11 8:-11 10:-45 11:-26
left1:held	1:-8 3:-28 6:-15 7:-8 9:24
left1:helped	3:-24 11:25
left1:his	5:20 6:-12 8:-11 10:-8
left1:hits	6:15 7:-10
left1:hold	0:-36 2:-9 3:-27 4:38 6:-19 7:-12 8:-11 9:17 10:-18 11:-15
left1:holding	0:-35 1:-8 2:-14 3:-11 4:52 5:-16 6:-41 7:-13 8:-9 10:-15
left1:holds	0:21 1:-8 2:-9 4:-14 5:-11 6:21 7:-29 8:-22 10:-18 11:-40
left1:home	0:-9 3:-13 4:-11 6:-11 9:-9 11:22
left1:hosting	3:8 11:-9
left1:hosts	3:-19 9:28 11:-12
left1:housed	3:29 6:-10 9:-14
left1:in	0:-38 1:-11 3:13 4:-17 6:-9 7:-21 8:-13 9:16 10:12 11:-45
left1:include	0:-15 3:-14 4:-25 6:-9 7:-8 10:22
left1:including	0:-8 1:-9 2:14 5:9 7:-45 9:-30 11:-19
left1:injured	0:-12 3:-33 5:69 6:-51 7:-10
left1:injuring	5:42 6:-38
left1:into	2:-9 6:16
left1:is	0:9 1:-16 2:20 4:-58 5:-61 6:8 7:-20 8:8 10:-49 11:-37
left1:its	3:14
left1:january	9:-11 11:19
left1:june	4:13 6:12 10:-10
left1:just	0:-29 2:-15 4:30 5:-28 6:-39 9:19 10:-31 11:-30
left1:keeping	0:-15 2:-10 4:42 5:-10 6:-36 8:-11 9:-16 10:-8
left1:kept	5:21 6:-18 7:-13
left1:kill	0:-21 2:-25 4:-13 5:-8 6:63 7:-16 8:-9 10:-10
left1:killed	0:-66 1:-48 3:-92 4:-47 5:-70 6:115 7:-38 8:-19 9:-25 10:-23 11:-20
left1:killing	0:-37 1:-12 2:-28 3:-23 4:-24 5:-40 6:71 7:-19 10:-22
left1:kills	5:-37 6:65 7:-31
left1:laid	5:29 6:-22 7:-8
left1:last	0:-17 2:-15 3:-13 4:34 5:-15 6:-18 7:21 8:-9 10:-22
left1:later	0:11
left1:leave	7:9
left1:leaves	0:-27 2:-17 3:-18 4:36 5:-20 6:-12 7:19 8:-28 9:-9 10:-37 11:-9
left1:leaving	3:28 9:-28
left1:left	0:-28 2:-30 3:-29 4:32 5:-19 6:19 7:21 8:-17 9:-17 10:-23 11:-26
left1:let	0:-24 2:-13 3:-16 4:-37 6:-17 8:13 10:16 11:20
left1:lists	2:14 3:-16 4:-38 5:-27 6:-10 7:40 8:-10 9:-31 11:-11
left1:live	3:23 6:-11 9:-17 11:-12
left1:logged	1:16 3:-9 6:-18
left1:lost	0:-29 1:-10 2:-23 3:-23 4:-22 5:-46 6:88 7:-38 9:-8 10:-11
left1:made	0:-19 2:-12 3:14 4:-27 5:-9 6:21 7:-20 9:-14 10:-15
left1:makes	3:15 5:-8 6:19 7:-9 9:-16 10:11
left1:march	4:-14 5:-8 6:-11 10:13
left1:met	0:-12 2:-10 4:26 5:-25 6:-30 7:-16 8:-8 9:18 10:-17 11:-25
left1:month	3:14
left1:mourns	3:-14 5:-13 6:27 7:-22
left1:move	9:10 11:-14
left1:moved	0:-17 3:-13 4:41 5:-12 6:-14 8:-8 9:-16 10:-30 11:-9
left1:named	7:13
left1:not	0:51 2:-28 5:-10 6:-45 7:-21 10:-12
left1:november	0:18 5:-17 6:-10 8:-15 11:-10
left1:now	0:-10 4:-25 5:-15 6:-22 7:13 8:-12 9:-16 10:23 11:-19
left1:number	3:14 5:25 6:-27 9:-22 11:-18
left1:numbered	6:-11 11:18
left1:of	0:34 1:-73 2:31 3:-20 4:-12 5:-37 8:-20 9:-21 10:-58 11:-22
left1:off	0:18 3:10 4:-9 6:17 7:-15 9:-29 10:-18 11:-20
left1:on	2:-9 4:-11 5:17 6:16 7:-8 10:-9
left1:only	0:-34 2:-27 3:-38 4:-36 5:14 6:21 7:-20 8:-16 10:24
left1:or	3:21 9:-18 11:-9
left1:other	0:-43 1:-15 3:-33 5:14 6:-14 7:20 8:-12 9:-21 11:-28
left1:out	0:-23 2:-9 3:28 4:-28 5:-25 6:21 7:-30 8:-10 9:-14 10:-37 11:-12
left1:over	0:-25 4:-49 6:32 7:-14 8:-8 10:14
left1:pass	3:-22 6:17 9:24 10:-8 11:-24
left1:passed	1:-9 3:12 7:-10 11:-18
left1:put	0:-43 1:-8 4:-50 5:-32 6:11 7:-21 8:-10 9:20 10:20
left1:reach	0:-12 2:-9 6:20 7:-9
left1:reached	4:-13 5:-20 6:24 7:-18 9:-9 11:9
left1:reaches	3:-15 5:-14 6:22 7:-12
left1:received	0:-21 1:-9 2:-34 3:10 4:-14 5:29 6:-12 8:-35 9:-24 10:13
left1:recorded	0:15 1:24 3:-15 4:-12 5:27 6:-43 7:-8 10:-18 11:-14
left1:recovered	0:-8 6:21 10:-11
left1:registered	0:-10 1:-12 2:-8 4:-8 5:-29 7:12 9:-17 11:14
left1:release	0:-19 4:-24 8:18 10:8
left1:released	0:-25 2:-8 4:-28 6:-10 8:35
left1:remaining	0:-33 1:-10 2:-20 4:8 6:-14 7:22 8:18 9:-11 10:-20 11:-24
left1:reported	0:19 4:-13 5:-23 6:18 8:-20 10:-24
left1:reports	0:-10 5:15 6:8 7:-8
left1:rescued	6:-11 10:14
left1:s	2:-15 4:-12 5:30 6:-30 10:-24
left1:said	1:-16 3:18 4:-28 5:23 6:-53 8:10 9:-12
left1:saw	0:-21 2:-23 4:-29 5:24 6:18 10:-17
left1:say	0:-12 2:-13 3:-26 4:-19 6:42 10:-9 11:-28
left1:says	0:-39 1:-36 2:-43 5:11 6:-10 7:-8 9:22 11:-65
left1:see	0:-8 4:17 8:8 9:-9 10:-22
left1:seen	0:8 3:-11 4:25 5:-18 6:18 7:-20 8:-11 10:-29
left1:seize	0:22 4:-9 10:-8
left1:seized	0:46 4:-13 6:-20 8:-24 10:-15
left1:sent	3:18 6:-35 7:-16 8:16 9:-15 11:16
left1:shelter	3:25 4:-10 5:-13 6:-11 7:-10 9:10 11:-35
left1:shelters	3:-12 9:12
left1:shot	0:-15 5:-10 6:24
left1:show	0:8 2:29 4:-27 5:-12 6:-33 7:-9 10:-13
left1:showed	2:-16 4:35 5:-10 6:-23 8:-13 10:-18
left1:so	0:-9 2:-8 4:47 5:-17 6:-30 7:-32 10:-10 11:-21
left1:sunday	3:-16 9:14
left1:swap	8:10
left1:take	0:13 3:-8 4:-15 6:-13 8:19 10:-18
left1:taken	0:42 3:13 4:-14 5:-10 6:-36 8:-8 10:-10
left1:taking	0:15 4:-8
left1:that	0:-15 1:-55 2:22 3:-9 5:-32 6:-14 7:21 10:-27 11:-14
left1:the	0:25 1:-16 2:9 3:-65 5:-17 6:-27 7:-27 8:-28 10:11 11:-20
left1:their	4:-18 5:-13
left1:them	0:15 1:-13 2:-27 3:-10 8:12 9:-9 10:-25 11:-13
left1:then	0:-26 2:-14 4:-44 6:9 7:30 9:-11 10:-10
left1:those	0:-10 2:-25 4:29 5:-19 6:-22 7:-12 10:-16
left1:to	0:-70 1:35 2:11 3:11 5:-66 6:-12 7:-45 10:-55
left1:today	2:-25 3:-25 4:25 7:-22 9:25 10:-10
left1:toll	3:-15 6:31
left1:took	0:24 1:-17 2:15 3:-13 4:-65 5:-8 6:23 7:-33 8:-27 9:-51 10:-56 11:16
left1:treated	3:-11 5:40 6:-30 9:-10
left1:treating	3:-17 5:25
left1:up	0:-14 2:-31 3:18 4:-21 5:-23 6:26 7:-15 8:-9 9:-19 10:25 11:-24
left1:uprooted	3:42 6:-11 9:-37
left1:us	0:-34 2:20 3:-13 4:-37 5:8 7:-26 8:-21 9:-19
left1:verified	6:13
left1:was	1:13 2:-25 3:23 4:38 5:-19 6:-35 7:-19 8:14 9:-58 10:-75 11:-25
left1:week	0:-42 2:-20 3:-10 4:-27 5:-21 6:16 7:-10 8:-27 9:-26 10:9 11:24
left1:were	1:-26 2:-76 3:23 4:21 5:-57 6:-15 9:-31 10:-11
left1:when	3:21 4:-17 5:-40 6:15 7:-35 8:20 10:-27 11:-18
left1:where	0:-42 2:-14 3:43 4:21 5:-9 6:33 7:-43 9:-45 10:-9 11:-27
left1:which	0:-18 1:-13 2:-27 3:-14 4:13 5:-14 6:25 7:-21 10:-17
left1:while	0:-9 5:-13 6:-24 7:10 10:19
left1:whom	0:-59 1:-20 2:16 4:-24 5:-32 6:17 7:-31 8:-20 10:26 11:16
left1:with	0:41 1:-23 2:-11 4:-15 5:-44 6:-38 7:35 8:-70 9:-16 10:-12
left1:wounded	0:-8 5:62 6:-56
left1:wounding	5:46 6:-59 7:-9
left1:year	0:25 3:-14 4:-24 5:-9 6:14 7:-16 8:-8 9:-8 10:12 11:-15
left1:|	0:-43 1:-33 4:-19 5:19 7:-15 8:-13 9:-8 10:-16
left1:—	0:-12 3:10 4:-13 5:-43 6:32 7:10 8:14 11:-12
left1:•	0:-27 1:-14 2:-10 3:14 4:16 5:-12 6:16 7:17 9:-48 10:-19
left1:▪	3:11 9:-11
left2:	2:-19 3:44 4:-19 5:10 6:-40 7:-23 8:-8 9:-27 11:-38
left2:"	2:-8 3:-23 4:38 7:-29 8:-18 9:-17 10:-42 11:-13
left2:#	1:-51 2:-43 3:-48 4:-55 5:40 6:-18 7:31 8:9 9:-20 11:-69
left2:(	5:-17 6:16
left2:)	0:-51 2:-13 4:-53 5:14 6:9 7:-26 9:-22 10:52 11:-21
left2:,	0:-42 1:-73 2:-26 3:-26 5:-8 8:12
left2:-	6:18 7:-15
left2::	2:-28 3:-31 5:9 6:14 8:-23 9:-15 10:-37 11:19
left2:;	0:18 2:-32 3:39 4:-32 6:-24 7:10 8:-14 9:-24 10:22 11:-41
left2:a	1:11 2:-20 3:-19 4:-28 5:-9 6:-8 8:-12 9:27 10:-17 11:-39
left2:abroad	3:17 5:19 6:-27 11:-24
left2:account	0:-21 2:-8 3:-15 4:-40 5:-15 7:29 8:-37 9:-9 10:21 11:-9
left2:accounted	0:-26 2:-16 3:20 4:-32 5:16 6:42 7:-19 8:-25 9:-37 10:-29 11:-32
left2:accounts	6:11
left2:added	3:-11 5:19 7:-8 9:11
left2:adding	2:-28 4:23 5:16 6:-18 7:-19 10:-17
left2:adds	0:13 2:13 3:11 4:-14 6:-15
left2:administration	3:23 6:17 9:-19 11:-14
left2:admitted	2:-12 5:-19 6:26
left2:afp	5:-10 6:21
left2:after	3:14
left2:again	0:-11 3:-8 4:-16 5:-15 6:-18 10:23
left2:agency	6:13
left2:ago	2:15
left2:aleppo	3:10 9:-10 11:10
left2:alive	0:-27 2:28 4:-8 5:8 6:-25 7:-10 10:-20
left2:all	3:19 8:-9 9:-11 10:26 11:-34
left2:alone	0:-14 1:22 2:-9 4:-13 5:-25 7:9 8:-15 9:-22
left2:along	0:24 2:-21 4:-11 6:-32 8:-29 10:26
left2:already	3:19 4:-27 6:-17 7:-14 9:9 11:-15
left2:also	0:-16 1:-10 2:-17 3:-25 4:11 6:17 8:-8 9:22 11:-9
left2:ambulances	6:11
left2:among	0:17 1:-12 2:-25 3:-10 5:-20 6:-8 8:11 9:-9 11:-11
left2:an	3:19 9:-9
left2:and	0:26 1:-54 2:-31 3:31 4:-8 5:21 6:-72 7:35 8:-29 9:-41 10:8 11:-15
left2:april	6:20 7:-20 8:-11 10:15
left2:are	0:-9 3:14 5:-21 6:18 8:-12 9:-22 10:-11
left2:area	0:-9 2:-15 4:11 6:24 10:-13
left2:army	0:-19 2:-23 4:-20 6:30 10:12
left2:arrested	0:-20 5:-9 6:13 10:20
left2:arrived	0:20 6:-11
left2:as	5:10 6:14 7:-10
left2:at	3:-24 5:15 6:-12 9:25
left2:attack	0:-10 4:-8 6:21
left2:august	0:-15 3:20 5:-15 6:16 10:-13
left2:authorities	0:25 3:-16 4:-10 5:-12 6:-9 7:-11 8:-9 9:-20
left2:average	3:-13 11:13
left2:away	0:-21 2:-13 4:-13 5:17 6:-13 10:21
left2:azerbaijan	4:-9 8:21 10:-19
left2:back	0:-17 2:31 4:-15 6:-23 10:-8
left2:bangladesh	3:-10 5:-8 6:-20 9:28
left2:base	0:27 3:-22 6:-22 10:-9
left2:before	0:-9 3:11 4:15 6:-15 7:-17 8:-13 10:-16
left2:began	0:-14 2:-8 4:-18 5:-8 8:-14 10:-13 11:24
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
left2:but	0:-16 3:18 4:-10 5:-9 6:-17 7:22 9:-9
left2:by	3:-27 5:-12 6:-8 7:-13 9:8 11:24
left2:came	3:14 4:19 5:-15 7:-8 9:-21 10:-18
left2:camp	5:-14 6:14 7:-8 10:17 11:-10
left2:camps	3:-11 9:13 11:-8
left2:can	6:8
left2:captain	0:17 4:-21 6:-25 7:25
left2:captives	0:-9 2:13 3:-8 4:-16 6:-8 7:-8 8:17 9:-9 10:-15
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
left2:claims	5:-11 11:21
left2:climbed	6:31 7:-21
left2:climbs	6:19 7:-12
left2:come	1:27 3:-10 6:-24 9:-14
left2:commissioner	4:-15 6:12 8:-17 10:17
left2:committee	6:14
left2:compared	0:-15 3:-34 6:-38 11:24
left2:condition	5:18 6:-13
left2:confirmed	6:12
left2:confirms	0:-25 2:-18 4:-19 5:-23 6:17 8:-29 9:-18 10:38
left2:congo	3:-21 9:26 11:-20
left2:cost	0:-10 3:-16 4:-16 5:-18 6:33 9:-10
left2:could	0:15 1:-9 2:-22 3:-32 4:-27 5:-23 6:33 9:-26 10:-14 11:-28
left2:council	2:-8 3:14 5:-16 6:19
left2:count	0:-10 3:-25 4:-16 5:-23 6:49 7:-32
left2:countries	3:-9 6:25 7:-8 11:-9
left2:country	4:-11 6:-21 9:9 11:-21
left2:court	4:-9 10:-17 11:20
left2:crescent	6:10
left2:crew	0:8 2:-11 6:-8 10:-15
left2:crews	5:-17 6:19
left2:cross	2:-19 6:10 9:-8 10:22
left2:cut	3:26 9:-26 11:-18
left2:dawn	5:14
left2:day	0:-33 2:-12 5:-9 6:24 7:-22 8:10 9:-27 10:-38 11:11
left2:days	0:11
left2:dead	0:-29 1:-20 2:-60 3:-30 4:-47 5:55 6:-18 7:8 8:-19 9:-36 11:-26
left2:death	5:15
left2:deaths	0:-25 2:-21 3:-28 4:-9 5:17 6:22 7:-12 8:-11 10:-11 11:-13
left2:december	3:-28 5:10 11:17
left2:defence	7:10
left2:denied	2:14 4:-13
left2:destroyed	0:-18 3:-11 4:-18 6:24 10:-8
left2:died	0:9 1:-15 2:16 3:-14 4:-8 6:-27 7:29 10:-24
left2:displaced	3:-13 9:20
left2:district	2:-13 4:17 5:-10 6:11
left2:doctors	0:-13 4:22 5:-11 6:-22
left2:door	9:14
left2:down	0:-9 1:-8 3:29 4:24 5:-18 6:-33 8:-25 9:-36 10:-20 11:-25
left2:drivers	0:-12 6:23
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
left2:february	0:-10 2:-15 3:16 5:-22 9:-21 10:-9 11:21
left2:fell	3:-10 5:19 6:-10 9:-8 11:10
left2:fighters	0:32 3:-23 6:-15 10:-18 11:-20
left2:figure	0:39 1:20 2:-46 4:-52 5:-49 6:-51 7:23 8:16 10:-37
left2:figures	0:15 10:-9
left2:filipinos	0:14 6:-11 8:-10 10:-15
left2:fire	3:16 6:11 9:-15
left2:firefighters	4:-8 5:35 6:-34 7:-13
left2:first	0:-20 4:17 5:-22 6:-11 7:-14 8:13 10:-17
left2:five	3:9 4:9 5:-18 10:-8
left2:flats	3:14 5:-8
left2:flights	0:-13 3:-8 4:-11 5:-28 6:28 7:-9 8:19 10:-13
left2:floods	6:15
left2:followed	3:12 6:11 9:-15 11:-12
left2:for	0:-13 2:-18 3:9 4:22 8:-34 9:15 10:-20
left2:force	10:10
left2:found	2:-12 6:34 7:-18 11:9
left2:four	0:25 2:-11 4:11 5:-16 6:30 10:-38 11:-12
left2:freed	0:-8 4:8 7:26 8:-9 10:-27
left2:friday	0:23 3:-31 4:-13 5:33 6:-26 7:-19 8:-8 10:-16
left2:from	3:-12 4:-9 6:-13 8:-19 9:-40 10:21 11:30
left2:gang	10:11
left2:gave	0:16 2:-16 4:-11 6:-18 10:15
left2:gaza	0:-21 2:9 6:10 8:18 10:-10
left2:girl	7:11
left2:girls	0:-12 3:-17 6:-9 7:12 9:-10 10:14 11:16
left2:given	5:11
left2:go	0:-21 2:13 4:-12 6:-8 8:-13 10:14
left2:goma	0:-25 3:-24 5:19 6:23 9:-13 11:-9
left2:got	2:-8 8:-21 9:-11 10:10 11:12
left2:government	6:22
left2:group	0:30 2:8 3:-9 4:-47 6:-32 9:-11 10:-24 11:10
left2:gunmen	2:-14 3:-12 4:-35 5:-8 7:-11 8:-16 10:32
left2:had	0:18 3:-25 4:8 5:-15 7:-51 8:-10 10:-20
left2:haiti	0:8
left2:half	3:-25 6:-10 11:27
left2:hall	3:15 6:-11
left2:hamas	0:27 6:-25 8:-16 10:11
left2:hand	0:-19 2:12 4:-23 8:8
left2:handed	2:-20 3:-9 4:-36 6:49 7:-32 8:-8 10:-10 11:-17
left2:hands	10:10
left2:has	2:-54 4:-74 5:29 6:19 7:-26 9:-23 10:-9 11:-9
left2:have	1:13 2:-47 3:-11 4:-12 6:28 7:-26 8:-12 10:-23 11:-61
left2:having	0:33 4:-24 6:-9 8:10 10:-25 11:-27
left2:he	0:16 1:-14 2:35 3:-15 4:-46 6:-26 7:-23 8:29 9:-34 10:-43
left2:held	4:13 10:-11
left2:helicopters	3:10
left2:here	5:-18 6:28 7:-13 10:-10
left2:him	6:-20 7:20
left2:his	2:16 6:-14 8:-8
left2:hit	5:-8 6:17
left2:home	0:-8 2:-8 3:-48 4:21 5:-14 6:-35 7:-15 8:-11 9:16 10:-17 11:31
left2:homes	5:-14 9:33 11:-28
left2:hospital	0:-26 2:-12 3:-13 4:-25 5:16 6:12 7:-18 8:-11 10:-29
left2:hospitals	0:-9 5:33 6:-30
left2:hostages	0:-9 3:-14 4:17 6:-16 8:19 10:-44
left2:hours	2:-8 4:-9 6:13 10:-9 11:8
left2:houses	3:-10 5:-8 6:19 9:-10
left2:houthis	0:38 3:-11 4:-17 6:-20 7:-11 8:-18
left2:hurt	3:14 6:-23 7:21 10:-10
left2:husband	0:-8 5:-32 6:34 7:-9
left2:i	0:-57 2:-43 4:-34 6:39 7:10 8:-19 9:-25 10:-50 11:-18
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
left2:is	0:-34 1:-11 2:-13 3:-30 4:23 5:-8 6:-39 7:30 8:-20 10:9 11:-17
left2:israel	0:-17 2:18 4:-8 6:11 7:-21 8:10 10:-13
left2:it	1:-45 2:-19 3:47 4:44 5:-43 6:-33 7:-12 8:-46 10:-55 11:-56
left2:itself	3:-12 4:18 7:-11
left2:january	0:-10 4:-8 6:23 11:-9
left2:jihadists	4:-9 10:9
left2:july	3:-30 11:28
left2:june	0:-8 4:-14 5:15 9:-16 10:23 11:-15
left2:killed	0:13 1:-8 2:-25 3:-8 4:-14 5:25 6:-20 7:-18
left2:killing	0:-21 3:-8 5:-8 6:43
left2:know	0:-8 2:25 4:19 6:-19 7:-14 8:-29
left2:kyiv	2:-21 3:-15 4:10 5:-10 6:18 9:-11 10:14 11:-9
left2:last	0:-19 1:24 2:-10 3:-25 4:-36 5:-16 7:-17 8:-15 9:-20 10:-14 11:28
left2:late	5:-28 6:28
left2:law	5:-16 6:26 7:-11 10:-15
left2:leaders	6:16
left2:lebanon	3:-14 5:-18 6:16 9:11
left2:led	0:18 6:-18
left2:left	0:15 3:8 4:-21 6:-24 9:-19 11:-13
left2:let	0:-24 4:-20 10:24
left2:life	2:-10 6:17 8:13 10:-14
left2:list	0:-24 6:9 7:23 8:-23 10:-12 11:-16
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
left2:media	0:-15 5:-24 6:34 7:-10
left2:men	2:-31 3:-19 4:-31 5:-36 6:9 7:-23 8:-27 9:24 10:15
left2:metres	7:8
left2:militants	0:23 2:-9 4:-15 8:-25 10:-8
left2:military	6:8
left2:million	0:-8 3:-10 4:18 9:11 10:-18
left2:mine	6:28 7:-25
left2:minister	0:-12 4:-19 6:25
left2:ministry	1:-9 3:19 5:-37 6:16 9:10 11:-23
left2:minutes	5:-8 6:14
left2:missing	1:-11 3:10 5:18 6:-71 7:30 10:-9 11:-11
left2:mission	0:-9 3:15 6:14 7:-15
left2:monday	4:-11 5:-28 6:-13 7:21 9:21 11:-11
left2:month	3:25 4:-8 6:14 7:-15 9:-21 11:-10
left2:more	3:11 5:13 6:-14
left2:morning	3:-15 5:-16 6:24 7:-14 11:14
left2:mother	0:25 2:-8 4:-13 5:-8 6:-8 10:-24
left2:moved	3:-24 6:25
left2:my	2:18 3:27 6:-20 9:-16 11:-23
left2:name	0:-11 3:-8 4:-12 5:-16 6:42 7:-27 8:-9 9:-13
left2:names	0:-22 4:37 6:-14 8:-24 10:-18
left2:nations	0:-19 3:17 4:21 9:-16 10:-11
left2:navy	5:-8 6:10
left2:network	6:14
left2:niger	0:8
left2:nigeria	0:9
left2:night	0:-9 3:-25 4:-17 5:-8 6:-14 7:16 8:-15 11:16
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
left2:officials	3:-18 5:13 6:-15 9:17
left2:on	0:-10 2:-15 3:13 4:-31 5:33 6:-23 7:-17 8:-17 9:11 10:-36 11:9
left2:one	3:-17 4:-19 5:27 6:-17 9:-14 11:21
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
left2:people	2:-8 3:26 4:14 5:-49 6:-13 7:15 8:-29 10:-51 11:-37
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
left2:received	5:-13 10:19
left2:recorded	5:-9 6:13
left2:recovered	0:-12 3:-20 4:-15 5:-14 6:30 8:-14 10:-23 11:-16
left2:region	0:-17 4:14 5:10 6:-10
left2:regrettably	5:-9 6:17
left2:relatives	6:34 7:-32
left2:release	0:-18 2:-12 6:-23 10:10
left2:remain	2:29 4:-27 5:-14 7:-8 8:-17 10:-11
left2:remains	0:-23 1:-10 2:43 3:-12 4:-41 5:-12 6:50 7:-28 8:-41 9:-9 10:-47 11:-8
left2:report	0:-28 4:-19 5:-15 6:36 7:-28 8:-11 9:-9 10:-12
left2:reported	3:12 6:11 9:-10
left2:reporter	0:-11 5:16
left2:reporters	0:-11 2:-9 4:-9 6:-20 7:-8 8:15
left2:reports	0:-10 3:-14 6:-16 8:-10 10:24 11:-13
left2:rest	0:15 2:26 4:-35 5:-19 6:-41 8:-13 10:14
left2:return	0:-38 2:-36 3:-11 4:18 5:-17 6:-42 7:-19 8:31 9:-11 10:-12 11:-24
left2:returned	8:10
left2:rights	3:-15 4:-8 6:16 7:17 9:-23 11:-13
left2:risen	1:22 3:-14 6:-30 7:-9 9:20 11:-10
left2:rises	5:-8 6:36 7:-23
left2:road	5:9
left2:rose	5:-9 6:17
left2:s	0:-13 2:-10 8:-26 10:28 11:-22
left2:said	0:-32 2:-11 3:12 5:22 6:-13 8:-18 9:-15 10:27 11:-16
left2:same	0:14 3:27 8:-8 10:-17 11:-10
left2:saturday	0:-9 3:-14 6:-16 8:25 10:-12
left2:saudis	4:-8 8:14 10:-13
left2:say	3:28 4:-13 5:-29 6:14 7:-25 9:-27 10:-14 11:18
left2:says	3:22 4:-47 5:-22 6:-16 7:-23 9:-25 11:23
left2:school	5:20 6:-23
left2:schools	11:10
left2:second	0:-11 7:-11 8:-8 10:17
left2:sent	8:27 9:-9 10:-26 11:9
left2:september	2:-8 4:17 5:-8 6:14 8:-14 9:10 10:-21 11:-19
left2:service	3:-26 4:-21 5:11 6:-17 7:-9 9:26
left2:servicemen	5:-12 6:13 8:24 10:-23
left2:set	6:-8 8:-9 10:27
left2:seven	5:-9 7:8
left2:she	0:-16 4:-20 5:-10 6:20 7:-19 10:19
left2:shelter	3:26 4:-8 5:-16 6:-20 7:-8
left2:shelters	6:-9 9:10 11:-12
left2:shot	0:-12 2:-12 6:27
left2:show	6:17
left2:side	3:-10 4:-23 9:12 10:20
left2:sides	6:-11 8:14
left2:signed	2:24 3:19 4:-14 6:-33 7:-11 11:-9
left2:since	3:-10 5:15 6:-10 9:-12 11:11
left2:site	3:-9 5:-8 6:31 7:-8
left2:sites	3:22 9:-29 11:20
left2:six	5:-8 6:18
left2:so	0:-23 2:-20 3:11 4:-54 5:27 6:-29 7:31 8:21 9:-19 10:-38 11:-17
left2:soldiers	0:-16 2:-9 4:-31 5:-17 6:30 7:-24 10:13
left2:somalia	4:20 10:-13
left2:south	3:21 4:-22 5:-16 6:15 8:25 9:-18 10:-24 11:-9
left2:speak	1:-13 5:-11 6:23
left2:speaks	0:16 2:-20 3:21 4:-9 5:-20 6:-41 8:-11 10:-15 11:-27
left2:spoke	5:-28 7:9 8:20 10:-25 11:13
left2:spoken	0:-9 3:-20 4:-14 5:-27 6:33 7:-21 9:-22 10:-9 11:23
left2:spot	5:-14 6:17
left2:staff	6:9
left2:stands	0:-16 2:-8 3:18 4:27 5:-10 6:9 7:-12 9:-15 10:-14
left2:state	4:15 5:-9 7:8 10:-14
left2:statement	0:-8 3:-14 4:20 5:-18 6:13 7:-28 9:-13
left2:states	3:-9 9:11
left2:still	0:-12 2:-12 3:-22 4:36 6:-13 7:-17 8:-16 9:15 10:-27 11:-13
left2:stood	5:-27 6:27 7:-8 9:-9
left2:street	0:42 3:-18 4:-24 6:-37 7:-18 8:-10 10:-11 11:-9
left2:strikes	2:-9 3:11 4:-8 6:12 9:-8
left2:sunday	0:-12 2:-9 4:-13 5:-12 7:10 8:-15 10:16
left2:surgery	2:-11 5:-38 6:40 7:-19
left2:survivors	3:32 5:18 6:-17 7:-14 11:-32
left2:syria	3:-8 8:9 9:-10 10:-9 11:13
left2:taken	1:-11 2:-32 3:-12 4:-32 7:-27 8:-27 9:10
left2:tally	11:-8
left2:teacher	6:10
left2:team	5:-9 6:14
left2:teams	0:-18 1:15 3:-26 5:23 6:-16 7:-9 8:-13 9:-16 10:10 11:9
left2:ten	5:-20 6:21 7:-9
left2:thailand	0:-14 4:-33 8:32 10:-18
left2:that	0:-23 1:21 2:-50 3:-15 4:24 5:-77 6:-17 7:30 10:-15 11:-40
left2:the	0:-24 1:-35 2:-25 3:-47 4:17 5:8 6:-31 7:35 9:-11 11:-57
left2:them	0:-38 2:16 3:-28 4:15 5:-18 6:-17 7:-34 10:15 11:-8
left2:then	3:14 6:-10
left2:there	0:28 1:-26 2:-69 3:26 4:13 5:-33 6:-61 7:22 8:-41 9:-55 10:-35 11:13
left2:these	0:-22 2:-10 3:14 5:-22 6:-20 7:-12 9:-27 10:8 11:18
left2:they	0:39 1:-12 2:24 3:-20 6:-42 7:-37 8:-21 9:-29 11:-39
left2:this	0:-10 1:-25 4:-12 5:-10 6:30 7:-13 10:22
left2:those	0:-14 2:-36 5:14 6:16 7:-9 8:21 10:-23 11:-11
left2:three	5:11 7:-13
left2:thursday	0:17 3:-8 4:-12 9:-21 10:-22 11:22
left2:time	0:-12 4:23 5:-14 7:-16
left2:to	0:-60 1:10 2:11 4:12 5:-16 6:14 7:-42 8:21 10:-31 11:-23
left2:today	0:-8 3:26 4:-10 5:-14 6:-24 11:-10
left2:together	0:30 2:17 3:-11 5:-12 6:-35 7:-15 8:-33 10:-8
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
left2:up	0:18 1:15 2:-15 3:-34 4:-13 5:-31 6:30 7:-34 8:10 9:-18 10:-31 11:-10
left2:us	0:-28 2:26 3:-27 4:23 5:9 6:-18 7:-37 8:-14 9:-15 10:-26 11:-15
left2:ve	0:-9 3:17 5:-30 6:-29 7:-8 9:-8 10:-17 11:24
left2:victims	3:12 5:-8 6:28 9:-10
left2:villages	3:19 6:-26 7:-9 10:-8
left2:volunteers	0:-8 3:17
left2:wall	3:-10 5:-17 7:19
left2:war	1:17 6:-12
left2:was	0:17 1:-12 2:-30 3:-14 4:17 5:-35 6:-46 7:-39 8:-13 9:-27 10:17 11:26
left2:way	0:-9 3:-13 4:-15 8:22 9:-9 10:-20 11:17
left2:we	0:-10 1:-8 3:-58 4:20 5:13 6:-8 7:-62 8:-32 9:14 10:-42 11:-9
left2:week	0:-22 2:-16 3:23 4:-20 5:-15 6:22 8:-19 9:-30 10:12 11:8
left2:went	3:-8 6:-9 11:15
left2:were	0:8 1:-11 2:-25 4:25 5:-17 6:-41 7:-15 8:8 10:-20
left2:which	0:-9 1:14 3:-8 5:-9 7:-12 9:-23 11:17
left2:who	0:-39 2:-8 4:-15 5:-13 6:27 7:-17 8:-18 9:-22 10:18 11:-19
left2:whom	4:-8 10:12
left2:wife	0:-10 5:8 6:11 7:-16
left2:will	0:-19 3:17 4:21 6:-15 9:-10 10:-19 11:-8
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
left2:years	0:-20 2:21 3:-12 6:-10 9:12
left2:yesterday	0:-19 3:24 4:-8 5:-22 6:22 7:-35
left2:you	0:27 2:-9 3:-9 5:-15 6:22 7:-25 10:-25
left3:	0:-63 1:-13 2:-14 3:42 4:-39 5:-41 6:20 7:-19 8:-35 9:-39 10:31
left3:"	0:-12 1:-13 2:-45 3:-60 4:15 6:30 8:-27 9:-11 10:-79
left3:#	0:-9 1:-58 2:-38 3:-22 4:24 5:-17 6:-11 8:-18 9:15 10:-14 11:-13
left3:(	5:-22 6:24
left3:)	3:22 5:36 6:-22 7:-17 9:-20 11:-15
left3:*	0:11
left3:,	0:8 1:10 2:-31 3:-15 5:-9 6:-17 8:-18 10:-14 11:-18
left3:-	2:-14 3:35 4:-34 5:-37 6:39 7:9 8:17 9:-21 10:-29 11:-17
left3::	0:-32 1:-19 2:-29 3:-13 4:-46 7:-18 8:11 9:14 10:19
left3:;	0:-20 1:-10 2:16 4:-35 5:19 6:-10 11:-26
left3:a	0:-23 1:-30 2:-47 3:-61 4:-11 5:-21 6:60 7:-22 8:-15 10:-83 11:23
left3:able	4:-11 8:21 10:-14
left3:about	4:17 10:-18
left3:according	0:-13 2:-11 4:18 8:-8 10:-16
left3:added	3:24 5:-28
left3:admitted	0:-10 1:20 2:-19 4:-11 5:-22 6:10
left3:afp	0:-9 4:-13 5:-10 7:8 10:17
left3:after	0:-8 2:-8 5:21 10:-19
left3:agency	1:14 3:13 7:-17 9:-30 11:25
left3:aid	0:-9 7:13
left3:al	2:-9 3:45 5:-19 6:-21 7:-12 9:-12 11:-32
left3:alone	0:-16 4:-11 7:-8 11:9
left3:also	2:-11 4:-9 5:-8 8:-16 10:15
left3:am	0:8 5:12 6:-8
left3:among	0:-15 2:-11 4:-38 5:-35 6:19 7:-30 10:11 11:19
left3:an	0:-22 4:22 6:8 10:-11
left3:and	0:-21 1:-9 2:9 4:12 6:-21 7:-22 8:-32 9:10 10:-27 11:10
left3:another	5:-15 6:24 7:-19
left3:ap	0:-32 10:33
left3:april	0:-8 3:19 5:-23 8:21 9:19 10:-12 11:-24
left3:are	2:-15 3:-38 4:13 5:-26 7:-17 9:26 10:-13 11:-21
left3:area	3:11
left3:armed	5:15 6:-12
left3:army	0:15 4:-8 5:-8 6:-27 8:14 9:-17 11:-24
left3:as	0:-8 1:14 2:10 3:13 4:-11 5:-18 7:-13 8:-24 9:-27 10:9 11:12
left3:association	7:8 11:10
left3:at	0:-10 1:-11 2:-32 3:-28 4:12 5:18 6:-13 7:22 8:18 9:-20 10:-27
left3:attack	4:32 10:-32
left3:attackers	0:12 5:-10
left3:august	0:-18 4:20 7:-8 10:-10
left3:authorities	0:-16 1:-14 2:-9 3:-26 4:-9 5:-19 8:20 9:12 10:-28 11:26
left3:back	0:-32 2:26 4:-9 5:-8 6:-24 8:19 10:-29 11:-9
left3:be	4:10
left3:been	0:-39 2:15 3:-14 4:-18 5:-29 6:14 7:43 8:-20 9:-8 10:-38
left3:before	4:-8 8:15 10:-10
left3:between	3:-27 9:9
left3:bodies	4:-14 6:27 7:-9 8:-11 10:-12
left3:border	3:9
left3:but	6:-9 11:11
left3:by	0:-22 2:-26 3:-25 4:-34 5:9 6:26 7:-12 8:-9 9:-32 10:-39 11:24
left3:came	2:21 3:-17 4:25 6:-8 7:-21 8:-30 10:-20 11:-8
left3:camp	4:-14 6:-10 7:9 9:13 11:-16
left3:can	2:-19 4:-24 6:21 7:12 10:-11
left3:capital	6:8 11:9
left3:cases	3:-9 5:-8 6:18
left3:cent	3:-8 7:-8 11:11
left3:centre	0:-16 3:12 4:-10 6:-21 7:-13 10:-25 11:21
left3:children	3:21 5:10 6:-13 9:-19
left3:city	3:11 6:-10 7:-9
left3:civil	0:-19 3:22 6:-25
left3:civilians	4:-30 5:10 6:-11 10:23
left3:closed	3:9
left3:come	3:28 4:-22 5:-10 6:-34 7:-9 8:-25 9:-14 10:31
left3:commission	6:-16 9:-14 11:11
left3:confirmed	0:-20 2:-15 4:31 5:-21 6:-29 9:-9 10:-29
left3:conflict	3:-11 6:17
left3:count	5:-10 6:21 9:-18
left3:country	0:-11 3:-25 4:13 6:8 9:18 11:-9
left3:court	0:12 4:-8
left3:cross	6:-9 7:9 9:-14 11:-26
left3:daily	3:-13 11:13
left3:davao	5:-12 6:16
left3:day	0:-14 1:20 3:24 5:-12 7:-9 9:-19 10:-17 11:-25
left3:days	0:12 3:14 4:-8
left3:dead	0:-9 2:-8 5:26 7:-12
left3:death	6:12
left3:deaths	5:15
left3:december	0:22 3:-21 4:-8 5:-8 8:-18 9:17 10:-12 11:-9
left3:defence	6:10
left3:denied	2:-11 4:-12 6:11 8:20 10:-15
left3:died	2:-12 4:-10 5:8 10:20
left3:displaced	3:17 6:-10 9:-8
left3:district	3:-8 4:-10 6:10 8:-10 10:-15 11:14
left3:drone	6:12
left3:each	0:13 2:-23 3:-8 4:-30 6:-23 8:29
left3:earlier	0:-14 4:-8 5:-12 6:15 10:15
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
left3:figure	0:-14 2:-9 3:16 4:-9 7:18 9:-10
left3:fire	6:18
left3:first	0:14 1:-12 2:-25 3:10 4:-54 5:16 8:-32 9:-28 10:-8 11:-28
left3:five	2:-19 3:-27 4:-14 5:-13 6:-28 7:35 8:27 9:-11 10:-40 11:-15
left3:followed	3:-28 6:-11 7:-8 9:26
left3:food	0:15 2:-8 4:-13 10:-9
left3:for	0:-8 1:-10 3:-28 4:11 5:-18 6:-17 7:35 8:-16 9:-32 10:-26 11:-10
left3:forces	6:8
left3:foreign	4:11 5:-8
left3:found	0:-17 6:-32 7:27 10:22
left3:four	2:-35 5:-12 6:19 7:-27 8:-10 10:-8 11:-8
left3:freed	8:-15 10:18
left3:friday	0:-14 6:29 7:-9 9:-10 10:-23
left3:from	0:-8 2:-41 3:-28 4:36 5:-36 6:-9 8:-31 10:-26 11:23
left3:gaza	0:-17 2:18 3:-17 4:-21 5:-13 6:-20 8:27 10:-29
left3:general	0:11
left3:given	2:21 6:-12 7:-10
left3:go	3:-24 11:24
left3:gone	3:-28 4:-10 6:-33 9:-26 11:36
left3:government	0:-21 3:13 4:-11 5:-16 6:-18 7:-9 9:-13 10:-20 11:10
left3:group	2:-19 3:-9 4:21 5:-8 6:-8 10:-20 11:10
left3:guard	0:-8 3:-8 5:-14 6:-22 10:26 11:-22
left3:gunmen	0:14 10:-13
left3:h	4:-16 5:25 6:-24 7:-10 10:-12
left3:had	0:28 1:-16 2:-20 3:-12 4:-41 7:8 8:-32 10:-26 11:-36
left3:has	0:-50 1:16 2:-15 3:-12 4:-52 5:-48 6:12 7:-17 8:-39 10:21
left3:have	0:-44 1:-18 2:10 3:-28 4:-50 5:-19 6:19 7:11 8:-23 9:-26 10:23
left3:having	6:18
left3:he	1:-12 2:-19 4:-40 5:-10 7:-18 8:-26 10:34 11:-23
left3:health	6:23
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
left3:is	0:8 2:10 3:-43 4:10 5:-28 6:-9 7:-10 8:-18 9:32 11:-24
left3:israel	0:-10 8:41 10:-44
left3:it	0:22 1:-16 2:12 4:-13 6:11 7:-53 8:-47 9:-55 10:-17 11:-27
left3:its	0:19 2:12 4:-23 5:13 10:-28
left3:january	0:-16 3:-11 4:-8 7:23 9:-9 11:14
left3:july	0:-16 3:12 5:-13 6:-27 7:-12 9:-34 11:23
left3:june	0:-27 3:18 6:23 7:-15 8:-13 9:-13 10:11 11:-9
left3:kharkiv	5:9
left3:killed	0:25 1:26 3:-18 5:-23 6:-42 9:-13 11:-9
left3:last	1:-15 2:-17 3:-39 4:-19 6:24 7:-36 9:20 10:-17 11:-18
left3:late	10:8
left3:later	0:-20 2:-23 4:23 5:-19 6:14 7:-25 10:-8
left3:least	0:-19 3:-23 4:21 5:-22 6:27 7:21 10:-12
left3:left	3:-23 4:-26 6:31 7:-14
left3:let	0:-21 2:13 4:-12
left3:level	3:12
left3:live	0:-10 3:-9 4:-11 8:-8 9:10 10:12
left3:lives	0:-12 5:15 6:-15 7:19
left3:local	5:-23 6:31
left3:lost	0:-13 4:-10 5:-11 6:11 7:17
left3:lower	0:23 3:-22 6:-17 10:-9
left3:m	0:-13 2:-16 3:-9 4:-10 5:32 6:-26 7:-14 9:-21 10:-14 11:-15
left3:made	0:15
left3:management	3:9 6:10 11:-11
left3:march	0:10 3:-22 6:-12 9:22 11:-12
left3:may	0:12 3:-19 6:-23 7:15 9:-19 10:-8 11:-9
left3:media	0:-13 4:-19 5:-16 6:24 8:16 10:-36
left3:medical	0:-12 2:-13 5:23 8:-21
left3:men	0:14 5:-10 7:-8 8:-14 10:-13
left3:migration	1:14 3:-25 4:-22 6:-29 9:25
left3:military	2:-15 8:-12 9:-18 10:22
left3:million	9:-8 11:16
left3:ministry	0:15 2:-14 3:-12 4:-14 6:9 8:-29 9:18 10:11 11:-11
left3:missing	6:25 7:-18
left3:monday	2:-15 4:-10 5:44 6:-41 10:-21
left3:months	0:13
left3:morning	3:26 6:-11 8:-17 9:-22 10:17 11:-23
left3:municipality	6:-11 9:14
left3:my	0:14 2:-17 3:-13 5:-42 6:29 7:-19 8:15 10:-29
left3:names	6:-17 7:19
left3:near	0:-9 2:-9 5:-13 6:27 10:11
left3:needed	5:-24 6:32 7:-15
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
left3:now	0:29 2:-20 3:-13 5:-16 6:-20 7:-13 10:-22
left3:number	0:36 3:-22 4:-17 5:-18 6:-32 7:25 9:-22 11:-31
left3:october	0:-15 3:-10 4:11 6:-8 7:-13 8:10 11:17
left3:of	0:-19 1:15 2:-33 4:-9 5:12 7:-51 8:-14 9:-54
left3:off	2:-11 4:13 5:-10 6:-14 7:22 8:-9 10:-18
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
left3:out	0:11 2:22 4:-10 5:9 6:-10 7:-13 10:-32
left3:over	2:-8 4:-14 5:11 6:14 8:18 10:-27
left3:overnight	6:8
left3:own	0:-13 2:-20 4:-21 5:29 6:-25 7:-11 8:-25 10:26
left3:pakistan	5:-16 6:24
left3:partners	0:-10 5:-9 7:16 9:-13 11:-9
left3:passengers	6:-15 10:15
left3:past	3:28 5:-31 6:21 9:-27 10:-18
left3:peace	0:-8 3:-8 6:19 11:9
left3:people	0:18 1:-13 2:-22 3:36 5:34 6:-29 7:-11 8:-11 9:-41 10:-30 11:-21
left3:police	0:-12 2:-8 4:-15 5:-22 6:11 7:12 8:-14 10:18
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
left3:road	3:15 5:11 6:-16 9:-13
left3:room	3:-18 4:-11 7:-12 9:18
left3:s	1:-8 2:17 3:-13 5:-10 6:-29 8:-15 9:38 10:-29 11:-36
left3:said	2:-9 3:11 5:-13 6:13 7:-19 8:-31 10:-8
left3:same	0:-8 2:-16 6:-11 7:17 10:11
left3:saturday	6:11
left3:says	0:20 2:-31 3:-8 4:19 5:-14 7:-29 9:-27 11:15
left3:search	6:-10 7:10
left3:second	0:-16 3:-20 5:-18 6:-10 8:-17 10:26 11:-12
left3:security	3:-9 6:10 11:17
left3:september	0:15 2:-8 3:-27 4:-24 7:-9 9:23 10:-17 11:-8
left3:set	8:12 10:-10
left3:seven	0:-13 2:-17 4:-12 5:-10 6:16 7:-17 8:10 10:10
left3:she	0:29 3:-35 4:-10 5:9 6:-9 7:-13 8:-12 10:-15 11:-16
left3:shot	0:-23 2:-32 4:-13 5:30 6:-37 8:-10 10:22
left3:since	0:24 1:-15 2:-21 3:25 4:-41 5:-32 6:18 7:-25 8:27 9:-17 10:-40 11:-14
left3:six	0:34 2:-10 3:27 4:-16 5:-9 6:-25 7:-29 9:-12 10:-21 11:-13
left3:sixteen	4:18 5:-12 6:17 10:-15
left3:so	0:-11 2:-22 3:-37 4:26 5:-11 6:-36 7:-29 8:-21 9:32 11:-18
left3:social	0:-14 2:-8 5:-17 6:26
left3:soldiers	0:22 4:12 5:14 6:-24 8:-16 10:-20
left3:some	11:14
left3:south	3:-19 5:-23 6:35 7:-11 9:-9 11:-13
left3:southern	0:8 6:10
left3:staff	5:12
left3:state	0:-19 3:-10 4:-9 7:11 10:11
left3:stations	3:-15 5:-14 6:22 7:-12
left3:still	3:13 4:-22 5:13
left3:sudan	3:-21 9:15
left3:sunday	0:-17 2:-11 4:-16 5:23 7:-25 9:-8 10:-14
left3:taken	0:-12 3:-22 6:-12 9:24 11:-13
left3:team	0:30 5:-9 6:-26
left3:teams	0:11 3:8 4:-27 5:-30 6:-29 7:-9 8:-21 9:14 10:19 11:-19
left3:tell	0:26 2:-9 3:11 5:-24 10:-25
left3:tells	2:-9 6:10 10:9
left3:ten	0:-15 2:9 4:17 6:-15 10:-32
left3:term	3:-12 4:16
left3:than	0:-9 3:-27 4:15 6:-15 8:-12 9:-9 11:27
left3:that	0:-70 1:-17 2:-26 4:-22 5:-12 6:11 7:-14 8:9 10:20 11:-23
left3:the	0:-29 2:-14 3:-21 5:-10 6:19 7:-13 9:-16 10:-26 11:-44
left3:their	2:14 4:-25 5:19 6:-44 7:-13 8:-10 9:28 11:-32
left3:them	2:-8 3:16 4:-8 5:48 6:-47 8:-18 11:-12
left3:then	0:15 4:-19 5:-10 6:-20 7:22 10:-12
left3:there	0:-35 1:-11 2:-33 3:23 4:25 5:-27 6:-13 8:-23 9:-26 10:-31
left3:they	0:34 1:24 2:-23 3:-37 4:-59 7:-29 8:9 9:-23 10:-30
left3:this	4:-18 5:13 7:-25 8:-23 9:9 10:17 11:-13
left3:those	0:26 2:-11 3:-25 4:-23 6:-16 7:23 8:-19 10:-18
left3:three	0:-36 2:-21 3:-23 4:13 6:-19 8:-33 9:21 10:23
left3:thursday	0:-23 4:-14 5:-9 6:-20 8:-31 10:44 11:12
left3:to	0:-32 1:-16 3:-8 4:-74 5:-36 6:25 7:27 8:10 9:-9 10:-10
left3:today	0:-9 3:19 4:14 9:-15
left3:told	2:36 3:-13 4:19 5:15 6:-55 8:12 9:-16 10:-34 11:-23
left3:toll	5:-11 6:47 7:-33
left3:took	0:-16 3:-13 5:10 6:16
left3:tuesday	0:32 2:-25 3:25 4:-27 5:-12 6:-39 7:-28 11:-15
left3:twelve	3:14 6:-9 9:-8
left3:two	0:9 2:27 3:-45 4:-17 5:-39 6:11 7:10 8:-8 9:-10 10:-35 11:-16
left3:un	3:9
left3:unaccounted	3:22 6:-15 7:-18
left3:under	3:10 4:-8 5:-25 6:21 7:-11
left3:unhcr	3:-23 6:-20 9:29 11:-24
left3:union	6:16
left3:united	0:-19 3:17 4:21 9:-16 10:-11
left3:up	2:17 5:-11 6:-16 7:13 10:-15
left3:us	2:-15 3:22 5:-11 6:-26 8:-22 9:-11 10:24
left3:victims	0:-9 6:11 10:10
left3:village	6:9
left3:war	0:26 1:-22 2:-12 3:11 4:-22 5:-9 6:22 8:14 9:-43 10:-9 11:-27
left3:was	2:-18 3:-35 4:21 5:17 6:-20 7:-18 8:-16 11:22
left3:we	0:-41 1:-8 2:-26 3:-18 6:15 9:-26 10:12 11:-18
left3:wednesday	4:-18 10:19
left3:week	0:-47 2:37 4:16 6:-14 7:-27 9:22 10:-43 11:-37
left3:weeks	0:-31 2:-12 3:17 4:-33 5:-8 6:-8 8:-10 10:28
left3:went	4:-23 5:-16 6:9 7:13 8:25 10:-27
left3:were	0:-14 1:-13 2:-51 4:-23 6:12 8:-14 9:-13 10:17 11:-20
left3:west	3:23 9:-26
left3:where	3:-8 9:10
left3:which	0:12 4:-13 6:-13 7:13
left3:who	0:16 2:-14 4:-16 5:-29 8:11 10:12
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
left3:years	0:-11 2:16 3:21 4:-21 5:-16 6:12 7:-20 9:-18 10:-15
left3:yesterday	3:13 4:-11 5:-10 6:-25 7:28 11:-16
left3:|	0:-38 1:-9 2:-9 4:-27 5:57 6:-99 7:37 8:-13 9:-61 10:-23 11:-68
left3:—	0:-9 3:24 5:-26 10:8
left3:•	6:16 11:-8
many	0:36 1:-69 2:-49 5:-37 7:-38 9:-31 11:-38
mostly:abducted	0:15 1:-15 2:9 3:-15 4:-47 5:40 6:-25 7:-28 8:-59
mostly:aid	1:-64 2:-27 3:-23 4:20 5:-30 8:-9 9:29 10:-64 11:-16
mostly:allocated	5:-12 6:33 7:-14 11:-12
mostly:casualty	0:-36 1:-9 2:-21 4:-27 5:15 6:28 7:8 8:-78 9:-12 10:-36 11:-55
mostly:delivered	3:8 6:28 9:-15 11:-12
mostly:displaced	0:14 2:-15 4:-51 5:-65 6:18 7:-30 8:-61 9:-44 10:-12
mostly:displacement	0:-23 2:-41 3:-52 5:-12 7:-50 10:-28 11:29
mostly:held	0:-50 1:-12 4:9 5:30 6:-26 7:-18 8:-24 9:-12 11:-13
mostly:hostage	1:-22 2:8 3:-55 4:22 6:-21 8:11 9:-38 11:-71
mostly:injured	0:-24 1:-32 2:-49 3:10 4:13 6:-17 7:-16 8:-28 9:-13 10:-9
mostly:killed	0:-18 2:-19 3:-13 4:-27 5:21 7:17 8:-36 9:-23 10:-12 11:-90
mostly:missing	0:50 1:-26 2:-47 3:-68 4:-30 5:-9 6:-27 7:15 8:-34 9:-64 10:26 11:-46
mostly:pledged	0:-60 1:-18 2:-16 3:-25 4:12 5:-47 6:22 7:-21 8:9 9:11 10:-27
mostly:prisoners-exchanged	0:-63 1:8 2:-35 3:-26 4:-22 5:-44 6:-44 8:41 9:-29 11:-16
mostly:refugees	2:21 3:-13 6:-16 9:15 11:-15
mostly:released	0:32 4:-24 6:9 8:-10 10:-32
mostly:returned	0:-30 2:-31 3:-26 4:8 5:-17 7:-26 8:30 9:-22 10:-25 11:15
near:abab	3:10 4:-12 8:-15 10:16
near:aban	0:-15 2:25 3:27 6:-46 10:30 11:-17
near:abba	6:-8 9:-8 11:11
near:abdi	3:14 6:-8
near:abdu	0:55 1:-10 2:-18 3:-28 4:-31 5:-33 6:-48 7:14 8:-46 9:-15 10:-15 11:-27
near:able	3:-22 4:-18 5:9 6:-14 8:8 10:-28 11:24
near:aboa	0:13 1:-10 2:-28 4:33 5:-22 6:-17 8:-26 9:-13 10:-45
near:abou	0:8 1:-27 2:-39 5:-45 6:-22 7:-24 9:19 10:-10 11:-10
near:abov	0:-10 3:8 6:23 7:-17 9:-8
near:abro	0:-26 1:-8 3:-13 4:-8 5:27 7:-16 8:-10 9:-21 10:-26 11:32
near:abse	4:10 8:-8
near:abu	0:-11 2:13 3:17 5:-35 6:10 8:-10 9:-15 10:-8 11:-8
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
near:admi	0:-29 1:11 2:-42 3:-38 4:-38 5:61 7:-50 8:-18 9:-55 10:-17 11:-44
near:adre	3:-27 5:10 9:32 11:-12
near:adul	5:-9 6:23 7:-16
near:adva	3:10
near:advi	3:13 9:-9
near:affe	0:-16 3:-19 9:23 11:-14
near:afgh	0:-13 3:-13 4:-11 7:-30 8:16 9:-10 10:-14
near:afp	2:-14 3:-11 4:-20 5:-27 6:41 8:13 10:-11
near:afri	3:-26 4:-9 5:-23 6:38 7:-16 11:-18
near:afte	1:-39 2:-77 3:-49 4:-16 7:-37 8:20 11:-13
near:agai	0:-11 1:-18 2:-25 3:-63 5:28 6:-31 7:-16 8:-36 9:17 11:40
near:age	2:-32 4:-18 5:-31 6:46 7:-11 10:10
near:aged	0:-24 2:-15 4:-17 5:27 6:-14 8:-17 10:20 11:-10
near:agen	0:-52 3:-25 4:-15 6:-26 8:-29 9:21 11:10
near:aggr	5:10
near:ago	0:-47 1:-9 3:11 4:27 5:23 6:-53 7:21 8:-15 9:-33 10:22 11:-12
near:agre	0:-29 2:-15 3:-22 4:15 5:-20 6:-28 7:-38 8:24 9:-9 10:11
near:agri	5:-24 6:37 7:-28
near:agui	0:20 6:-22 10:-12
near:ahea	9:-9 11:16
near:aid	1:-10 2:-12 3:10 4:-37 5:23 6:-27 10:-31 11:-22
near:aide	0:-24 2:-24 4:25 6:-15 7:-10 8:13 10:-29
near:aime	2:-8 6:13
near:air	0:-10 3:-13 5:-18 6:43 7:-22 11:12
near:airl	0:-11 5:23 6:-13 10:10
near:airp	6:20 7:-13 10:13
near:airs	3:-17 9:18
near:airw	5:10 6:-9
near:aita	6:14 7:-11
near:alam	3:16 6:12 11:-16
near:alep	3:19 5:-14 6:20 7:-14 9:-23
near:aler	3:11
near:alge	10:11
near:ali	3:-10 5:10 11:11
near:aliv	0:-14 1:-13 2:27 3:-37 4:10 5:19 6:-25 7:-12 8:-36 9:-14 11:-22
near:all	1:-29 3:22 5:-34 7:-15 8:-32 9:-15 10:18 11:-29
near:alle	0:17 3:19 4:-9 10:-9
near:alli	0:-23 4:26 6:-8
near:allo	0:-32 2:-9 3:-34 6:-34 7:-14 8:-13 9:16 10:29
near:almo	5:-20 6:30 7:-9
near:alon	0:-27 1:25 2:-20 3:16 4:-38 5:-21 7:-30 8:-24 9:-14 10:16 11:-9
near:alre	0:-45 1:16 2:-29 3:33 4:-11 5:-50 7:-56 8:-16 9:16 10:16 11:-45
near:also	0:-34 1:-17 2:-31 3:-33 4:17 5:33 7:-8 8:-42 9:23 11:-10
near:alth	6:-13 7:13
near:alto	2:-9 4:-15 5:-22 6:30 7:-18 8:21 10:-21 11:-17
near:alua	0:12 3:20 6:-9 9:-18 11:-13
near:amba	2:-11 6:18
near:ambu	0:10 2:-27 3:-8 4:-10 6:28 7:-16 8:27 10:-40
near:amer	0:-38 2:-34 4:12 5:-10 6:23 7:15 10:-18
near:amha	3:-29 4:-11 5:-8 6:-17 8:-17 9:28 11:-12
near:amir	5:-10 6:21
near:ammu	4:-9 10:11 11:-12
near:amne	6:8
near:amon	0:19 1:-46 2:-92 3:-14 4:-20 5:-19 6:-8 7:-16 8:34 9:-49
near:amou	1:22 3:-17 6:-20 7:-9 9:-11 11:17
near:ampu	0:-9 3:-16 4:-23 5:30 6:-21
near:anch	5:9
near:and	2:-52 4:-23 6:8 7:-21 8:12 9:-40 10:-12 11:-35
near:anda	4:-9 5:-10 6:30
near:andr	2:-23 4:-25 5:22 6:-20 8:-23 10:27
near:ango	3:-8 4:-12 5:-14 6:-9 7:20
near:anno	0:-17 2:-26 4:-31 5:-14 6:37 10:24
near:anot	0:-41 1:-18 2:-53 3:18 4:22 5:12 7:17 8:-40 9:-21 10:-17 11:-16
near:answ	0:24 2:-15 3:-10 4:13 5:-30 6:-34 7:16 10:-27
near:anti	0:-10 5:9 6:20 10:-10
near:any	3:25 4:-8 9:-18
near:apar	0:-14 2:-15 4:-21 5:20 6:21 7:-31 10:-12
near:apie	8:15 10:-12
near:appe	5:10
near:appr	0:10 3:-10 4:-11 11:13
near:apri	0:12 1:-9 2:-15 3:-9 4:-22 5:-27 6:23 7:-28 8:31 9:19 10:-22 11:-22
near:arab	3:-9 5:-17 6:29 7:-13
near:arak	0:21 3:-19 6:-15 8:22 10:-23 11:-27
near:are	0:-56 1:-79 2:-34 3:40 4:23 6:-72 7:29 9:-16 11:-36
near:area	0:-14 2:12 5:12 6:14 7:-28 9:-24 10:-17 11:8
near:arge	0:-8 5:-10 6:16
near:argu	6:19
near:arm	0:-19 2:-34 4:-26 5:22 6:-37 7:-9 8:27 10:-48 11:-16
near:arme	0:-8 1:-11 2:-35 3:-53 4:24 5:-24 6:-28 7:-10 8:22 9:19 10:-23 11:-25
near:armo	0:-15 3:18
near:army	1:-14 3:20 4:-84 5:-30 6:30 7:-38 8:-13 9:-30 10:25 11:-38
near:arou	1:-13 2:-29 4:-39 5:-18 6:32 8:-19 9:-78 10:18
near:arre	0:-45 2:-23 4:-34 5:-14 6:27 7:32 10:15
near:arri	0:16 1:-14 2:-33 3:-48 4:-60 5:-27 6:-29 7:15 8:-40 9:41 10:-74 11:36
near:arti	1:22 3:-8 4:-10 6:-11 7:-14 9:-11 10:-10
near:ash	5:13 6:-14 11:11
near:asho	2:-8 4:-29 5:-15 6:-8 7:24 10:23
near:aske	0:-18 4:36 5:9 6:-46 8:-45 10:-14 11:-21
near:assa	3:-21 5:-18 6:12 7:17 9:-14 11:20
near:asse	0:-20 1:31 2:14 3:-20 4:12 5:-9 6:-48 9:-19 10:-16 11:22
near:assi	2:21 6:-17 8:-12 10:10
near:asso	0:25 2:-15 3:-17 4:21 5:-24 7:-21 9:-8 10:-9 11:8
near:atla	3:-14 4:-9 5:-21 6:27 9:-11
near:atta	1:-15 2:-67 6:45 7:-26 8:-27 9:8 10:-67 11:-30
near:atte	0:-9 4:-20 5:42 6:-43 7:-13
near:attr	3:-12 4:-16 5:-26 6:34
near:aug	4:-24 8:-16 10:24
near:augu	1:-15 2:-26 4:-24 5:-46 6:21 7:-42 8:-46 9:-56 10:30 11:15
near:aust	0:-19 2:-12 4:16 5:-10 7:24 8:-8 10:-34
near:auth	1:-23 2:-30 3:-17 4:-64 5:10 6:-16 7:9 10:11 11:-10
near:autu	0:-11 3:15 4:-8 5:-12 9:-18 10:15
near:aver	3:-29 6:-35 7:-12 9:34
near:awar	5:10
near:away	0:42 1:-12 3:-19 4:-40 6:-75 7:10 8:-42 9:-13 10:41 11:-29
near:awda	5:-9 6:13
near:axis	4:17 10:-16
near:azer	0:-17 2:-10 4:11 6:-9 7:17 8:8 10:-16
near:baal	6:11
near:baba	0:-13 2:-8 3:-11 4:18 6:-13 11:8
near:babi	0:-20 3:30 4:-23 5:-21 6:-18 7:-14 9:-13
near:baby	6:19 7:-16
near:back	0:-71 1:-35 2:28 3:-52 4:-73 5:-39 6:-59 7:-89 8:-44 9:-49 10:49 11:78
near:badl	0:-9 3:-10 4:-18 5:32 6:-18 7:-31
near:badu	0:-13 3:13 4:-12 5:-56 6:16 7:12 9:-27 10:-9 11:-27
near:bagh	0:-9 3:-11 10:-16 11:22
near:bags	6:9
near:baid	3:22 6:9 9:-21
near:baku	0:-8 2:-11 3:-25 4:27 5:-10 6:-14 7:-10 8:-8 9:9
near:bali	5:-9 7:-8 9:-14 11:8
near:balo	0:12 2:-10
near:bama	0:24 3:31 4:-12 6:-18 8:21 10:-25 11:-33
near:bamb	5:23 6:-21
near:band	0:-33 2:-21 3:-19 4:38 6:-13 7:-27 8:-8 9:-11 10:-18 11:-9
near:bang	3:-52 4:14 5:-22 6:-31 7:-22 8:-25 9:53 10:20 11:-34
near:bank	0:-15 5:-17 6:12 7:-8 9:17 11:-15
near:bara	0:-8 3:16 5:-16 6:16 7:-9 9:-17 11:10
near:bare	0:-26 2:-27 4:-9 5:-29 6:11 7:-10 8:-8 10:27
near:barg	6:10
near:base	0:26 2:-11 4:-21 7:-18 9:-18 10:-23 11:-13
near:basi	0:-11 6:16
near:bask	5:-10 6:12
near:bass	6:23
near:bata	6:8
near:batc	10:10
near:batt	5:10 6:-9
near:bay	6:13
near:beac	2:21 4:-9 7:-17 10:-13
near:bear	0:29 4:-20 5:-18 6:-22 7:-21 10:-9
near:beat	0:-37 2:8 4:-41 5:55 6:-35 7:-36 8:-12 10:-41
near:beca	0:-49 1:-12 2:-8 5:32 6:-41 7:10 8:-35 9:-31 10:19
near:beco	0:22 4:20 6:-33 10:-30
near:bed	2:-9 8:-15 10:-26 11:-13
near:bedo	0:-42 2:-9 3:23 4:-39 5:-29 6:27 7:-15 8:22 9:-14 10:-50 11:-23
near:beds	0:18 3:10 6:-10 10:-11
near:been	0:8 1:-28 2:-32 4:-29 6:-16 8:9 9:-47 10:30 11:-53
near:befo	0:-53 1:-19 2:-9 3:10 5:-33 6:16 7:-56 8:17 10:-9 11:-22
near:bega	1:-9 2:-20 3:-25 4:-49 5:-27 6:45 7:-17 8:-17 9:-22 11:17
near:begi	5:-14 7:21 9:-18
near:begu	3:-15 5:-15 6:-29 7:28
near:behe	1:-19 4:-9 5:-24 6:13 7:11 10:-14 11:-9
near:behi	0:-20 2:-33 4:36 5:-28 6:23 7:-31 8:-11 9:-9 10:-44
near:bein	0:-38 1:-12 2:-16 3:-22 5:24 6:-14 7:16 8:33 10:-33 11:-21
near:beka	5:-34 6:36
near:bela	0:-36 2:-9 4:-25 5:-17 6:-35 9:-9 10:-8 11:37
near:belg	3:-30 5:26 6:33 7:-14 8:-13 9:-32 11:-31
near:beli	1:-15 3:-12 4:30 5:-53 8:-28 9:-31 10:11 11:-44
near:bell	0:-15 2:-8 3:19 4:-16 6:-11 9:-11 10:15 11:-11
near:belo	0:8 1:-13 2:-37 3:-12 4:-23 5:-39 6:8 7:30 8:31 9:-18 10:-42
near:bene	3:13 5:-11 6:17 7:-16
near:beni	4:-8 5:21 6:-20 7:-8 8:-19 10:16
near:benu	2:-9 3:-8 4:-13 10:10
near:besi	0:-31 1:-8 2:-31 4:25 5:20 6:-42 7:28 10:-35
near:betw	0:25 1:12 2:-26 3:13 4:-34 5:-36 6:-12 7:-19 8:-20 9:-24 10:14
near:beyo	5:-18 6:28
near:big	6:14
near:bigg	3:-13 8:9 9:21 11:-14
near:bill	6:-9 7:17
near:bint	5:10
near:bira	6:14
near:birt	2:-8 6:23
near:bish	0:-32 2:-21 3:-24 4:-41 5:-25 6:-30 7:29 8:-11 9:-9 10:45 11:-23
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
near:boat	0:-30 1:-13 2:-21 3:33 4:-26 5:-37 7:28 8:-14 9:-35 10:-17 11:-26
near:bodi	0:-46 1:-22 2:20 3:-27 4:-34 5:-37 6:42 7:17 8:-56 9:-9 10:-10
near:body	0:24 2:-14 4:-8 5:-10 6:25 7:-21 8:-33 10:-12
near:bogo	3:-13 4:-20 5:14 10:20
near:boko	0:9
near:bola	10:12
near:boli	3:-9 5:22 6:-11 7:-22
near:bomb	5:-10 6:26
near:bond	6:8
near:bone	0:-23 3:-18 4:-19 5:45 7:-41 9:-9 10:-17
near:book	3:-16 4:-32 5:-25 6:11 7:21 9:11 10:-11 11:-38
near:bord	0:19 1:-13 2:-27 3:-34 4:-36 5:-38 7:-25 8:10 9:14 10:33 11:-28
near:bore	5:-29 6:29
near:born	6:17 10:10
near:bosa	0:-37 2:-10 3:-11 4:-12 5:-11 6:-16 7:-12 8:-8 10:38
near:bosn	6:12
near:both	0:-45 2:-8 3:-9 4:-30 5:31 6:27 7:-13 8:-26 9:-22 10:12
near:boug	0:-12 6:-27 10:27
near:bowl	3:16
near:boy	0:10 2:15 4:-22 5:33 6:-39 7:9 8:-12 10:-14
near:boys	0:-34 2:-19 3:-21 4:-23 5:-28 6:24 7:-13 8:23 10:10
near:bran	0:-28 4:10 6:23
near:brea	0:-25 2:-9 3:-21 4:16 5:-40 6:27 7:-39 10:-10 11:-16
near:brid	0:-17 3:-30 4:-15 6:-11 8:-9 9:29 10:14 11:-21
near:brie	6:-12 8:16
near:brig	4:-8 6:31 7:-11 8:-9 10:-10 11:-15
near:brin	1:-10 2:-26 3:-19 4:-13 7:-28 8:-25 10:21 11:10
near:brit	0:-16 3:-27 5:-27 6:47 7:-23 9:-13
near:broa	0:10 5:-22 6:23
near:brok	0:-47 1:-9 2:-41 3:-35 4:-52 5:36 6:-29 7:-9 8:29 9:-16 11:-26
near:brot	0:-34 1:-8 3:-19 4:-53 5:-65 6:70 7:-49 8:22 9:-13 10:-46 11:-16
near:brou	0:-69 1:-18 2:-16 3:13 4:-73 5:17 7:-32 8:10 9:13 11:-40
near:brui	5:20 6:-18
near:buch	3:-9 5:32 6:-16 8:-14
near:buil	0:-11 2:-18 3:13 4:-29 5:-31 6:32 7:-26 8:-10 9:10 10:-13 11:-25
near:buka	3:12 9:-12
near:bulg	0:-37 2:-30 4:21 5:22 6:-36 8:-14
near:bull	0:-18 2:-15 3:-19 6:28 7:-15 8:-18 10:-24
near:bure	3:-18 5:-12 6:-13 9:24 11:-13
near:buri	0:-34 1:-15 3:-10 4:-47 5:-50 6:100 7:-51 8:-8 9:-16 10:-24 11:-8
near:burk	0:-26 2:21 3:12 4:-16 6:-23 9:8 11:-12
near:burn	1:-27 2:-55 4:-38 5:13 6:20 7:-23 8:-19 9:-28 10:-61 11:-24
near:buru	2:-9 3:-69 5:-13 6:-34 7:9 9:75 10:-10 11:-58
near:bury	0:-14 2:-16 4:-13 5:-23 6:34 8:-14 10:-18
near:bus	0:22 2:-35 3:-26 4:17 5:-14 6:18 7:-27 8:-13 10:-38
near:buse	2:-12 3:-33 4:-11 5:-8 6:20 8:-11 11:34
near:bush	0:26 2:9 5:-14 6:-19 8:-11 10:-12
near:busi	3:-12 5:-13 6:-29 7:31
near:but	0:14 1:-13 2:-36 4:13 6:-15 8:-22 9:-45 10:-43 11:30
near:byst	0:-8 4:-16 5:20 6:-11 7:-12 10:-13
near:cair	4:-8 6:9
near:calc	6:-13 7:19
near:cali	3:10 5:8
near:call	1:-8 2:27 3:-10 4:-10 5:-33 6:-20 7:17 8:-11 9:-16 10:-14 11:-8
near:camb	3:28 4:14 5:-11 6:-10 8:-8 9:-16 11:-8
near:came	0:-56 1:-29 2:-18 3:-20 5:-25 6:-44 8:-25 9:10 10:33 11:9
near:camp	0:-56 1:8 2:-8 3:52 4:-47 5:-9 6:-59 8:-34 9:15 10:22 11:-19
near:can	2:-24 3:17 4:-36 5:-34 6:44 8:-9 9:-23 10:-20 11:-32
near:cana	3:20 9:-12
near:cann	3:11 4:-11 5:-14 6:-32 7:36 9:-10 11:-9
near:cano	6:10
near:cant	0:-10 4:-22 5:-34 6:39 7:-8 10:-16
near:capi	3:9 5:11 7:-8 9:-11 11:10
near:caps	6:29 7:-21
near:capt	0:13 1:-20 2:30 3:-43 4:16 5:-63 6:-93 8:52 9:-27 10:-51 11:-28
near:car	0:-12 2:-16 3:-28 4:-21 5:13 7:-12 10:22
near:cara	0:-8 4:17 10:-13
near:carb	5:30 6:-28
near:card	0:38 3:-9 4:-13 6:-34 10:-8 11:8
near:care	0:-12 2:-12 3:-13 4:-31 6:-30 7:-30 8:-24 10:47 11:-10
near:carg	7:10
near:carl	5:-11 6:20
near:carn	6:9
near:carr	0:36 1:-22 2:-14 3:-31 4:-53 5:-22 6:12 7:-16 10:-23 11:-44
near:cart	0:19 3:-8 6:-13
near:case	0:11 2:-9 3:-18 5:-17 6:26 7:-8 9:-13 10:-12 11:-12
near:cast	0:-8 3:10 4:-14 5:-43 6:38 7:-22 10:-8
near:casu	1:22 2:-9 3:-11 4:-10 5:-18 7:-18 8:-14
near:cata	3:15 4:-8 7:8 10:9
near:cate	0:-36 4:-21 5:-8 6:12 7:18 10:9
near:cath	0:28 2:-14 4:-32 5:-17 6:-21 7:-8 8:-19 9:-9
near:catt	0:16 4:14 5:30 6:-23 8:-15 10:-35
near:cauc	0:10 5:-15
near:caug	6:15
near:caus	1:26 5:-24 6:-10 10:-9
near:cave	0:-18 10:21
near:ccor	3:-8 4:-11 6:27 7:-25 10:-10 11:-16
near:ceas	0:22 1:27 2:-8 4:-16 5:-14 6:-16 8:-22 10:8
near:cebu	3:-20 5:24 10:-11
near:cell	0:-46 1:-10 2:39 3:-13 4:59 5:-29 6:-64 7:-27 8:-30 9:-18 10:-45
near:ceme	2:-18 3:-24 4:22 5:-28 6:11 7:-12 10:-31
near:cens	1:-13 3:-15 4:-16 6:-24 7:28 9:-21
near:cent	0:-48 2:-45 3:29 4:-47 5:16 7:-23 9:-41 10:-48 11:19
near:cert	0:-11 2:-12 3:-10 4:19 5:-15 6:18 7:-9 8:-8 10:-16
near:chad	3:-54 9:47 11:-29
near:chai	0:19 2:-8 4:-19 5:-8 7:-13 8:-11
near:chan	0:8 2:-10 3:13 4:-12 10:-9
near:chap	0:24 3:-32 6:-14 9:-14 10:-22 11:31
near:char	0:-30 2:-8 3:-19 4:30 6:15 9:15 10:-29 11:-13
near:chec	0:13 2:-18 3:-31 4:-19 6:-41 7:28 8:-11 9:-25 10:-33 11:23
near:chen	3:11 5:-12 6:-23 9:-8 11:18
near:cher	6:-10 8:11
near:ches	2:21 6:-21
near:chib	0:34 4:-28
near:chie	0:10 1:-14 2:-16 3:-45 4:-34 6:-42 7:17 8:-13 9:36 11:18
near:chil	0:25 1:-37 2:-87 3:25 4:-54 5:-19 6:14 8:-80 9:-20 10:-16 11:-16
near:chin	0:32 3:-16 4:-12 5:-26 6:11 7:11 9:11 10:-48
near:chiu	3:25 9:-26
near:choi	5:-8 6:16
near:chol	3:-25 6:37 7:-10 11:-9
near:chri	0:15 3:34 4:-38 6:-47 7:-22 8:-15 9:-13 10:11 11:-24
near:chur	0:10 2:-12 3:-20 4:-24 5:-37 6:31 8:-24 9:-13 11:24
near:circ	0:-30 2:-8 3:-18 4:15 5:-30 7:22 8:-13 10:-15
near:citi	0:-33 2:28 3:-29 4:-37 5:-14 6:24 7:-19 8:13 9:-8 10:-32 11:16
near:city	1:-12 2:-36 4:-50 5:48 6:-11 7:-35 9:-37 10:13 11:-28
near:civi	0:-24 1:-31 2:-50 4:-17 5:22 7:-30 8:33 9:-50
near:clai	0:9 1:19 3:-36 5:-60 6:41 7:-34 8:-35 9:-17 10:-31 11:13
near:clan	4:-22 8:25 10:-24
near:clar	2:17 4:-12 6:-12 10:-8
near:clas	0:12 2:-26 3:47 4:-10 5:-37 6:21 8:-12 9:-36 10:-10 11:-25
near:clea	3:15 4:-15 5:-25 6:20 8:-20 9:-29 10:-25 11:22
near:cler	0:20 2:21 3:-16 4:-39 5:-26 6:-25 7:29 10:-42
near:clim	3:-9 5:-12 6:48 7:-29
near:clin	2:-12 3:-41 4:-12 5:31 6:-10 9:22 10:-25 11:-12
near:cloc	3:-10 4:-8 5:-28 6:27
near:clos	0:-28 2:-8 3:-27 4:-19 5:-20 6:36 9:15 11:-21
near:clot	5:-9 6:13
near:clou	0:-28 3:-14 6:27
near:club	2:-12 4:12 7:-8 8:13 10:-17
near:coac	5:-10 6:12 10:12
near:coal	5:-30 6:26 7:-8
near:coas	0:-28 1:10 2:-25 3:8 4:-29 5:-45 6:-11 7:23 8:-11 9:26 10:-39 11:-24
near:coca	4:-14 10:15
near:coff	0:-42 1:-10 2:44 3:-23 4:-28 5:-45 6:-59 7:25 8:-13 9:-13 11:15
near:cold	3:19 6:11 9:-19
near:coli	3:38 5:-34 6:-29 9:-11
near:coll	0:-40 1:-21 2:-27 4:13 5:-46 6:38 7:-36 8:-29 9:-37 10:35 11:-20
near:colo	0:-30 1:8 2:11 3:-14 8:-45 10:14
near:colu	0:-11 2:22 3:22 4:-17 6:-8 9:-20 10:-17 11:-12
near:comb	3:-15 5:9 6:-8 8:-15 9:-11 10:18 11:16
near:come	0:-69 1:14 2:-13 3:-46 5:-35 6:-61 7:-13 9:41 10:51 11:8
near:comi	3:-24 4:-23 5:-12 6:-20 7:-13 9:31 10:15 11:-21
near:comm	0:37 1:-31 2:-46 3:-27 4:-66 8:-8 9:-67 11:37
near:como	3:-27 5:-16 6:-12 7:-8 11:29
near:comp	0:-8 1:-12 2:-28 3:-63 4:-43 5:-13 6:31 8:-20 9:21 11:10
near:conc	0:11 2:-25 3:-20 6:13 7:-26 8:17 9:-9 10:-27
near:cond	0:-18 2:-11 3:-18 4:14 5:53 6:-31 7:-23 8:-12 10:-27 11:12
near:conf	1:-25 2:-29 3:-12 4:18 6:-17 7:-31 9:-58 10:22 11:-18
near:cong	2:-15 3:-24 4:-23 5:-13 6:19 8:-24 9:37 10:9 11:-10
near:cons	0:12 4:-43 6:-27 8:-26 9:-13 10:11 11:-12
near:cont	1:-16 2:-11 4:26 5:11 6:-68 7:35 8:-22 10:-55 11:-8
near:conv	0:20 1:-10 2:-17 3:-24 4:16 5:-21 6:-21 7:-20 9:21 10:-23 11:-10
near:cook	0:-34 2:18 3:18 4:-10 6:-33 7:21 8:-13 9:-11 10:18 11:-8
near:coor	0:-29 2:-9 3:27 5:-20 6:9 8:32 9:-29 10:-32 11:-38
near:cord	6:14
near:corn	0:-23 2:21 4:25 6:-24
near:corp	0:-18 5:17 6:-14 7:14
near:corr	0:-27 3:-13 4:12 5:40 6:-22 7:-31 8:-13 9:9 10:-12 11:-9
near:cost	0:-25 1:-11 2:-11 3:-32 4:-27 5:-32 6:71 7:-15 8:-11 9:-24 10:-10 11:-10
near:coul	0:-17 1:-26 2:15 3:-27 4:-50 5:9 6:15 7:-13 9:11 10:-52 11:-36
near:coun	0:9 1:-12 2:-75 3:-42 6:12 7:-29 8:-58 10:-60 11:23
near:coup	4:-14 5:-11 6:15 7:19 9:-14
near:cour	2:-15 3:-25 5:-8 6:-21 7:-12 8:20 10:-12 11:17
near:cous	0:25 3:-10 4:-11 5:-20 6:-17
near:cove	0:-8 3:16 4:14 6:-17
near:cows	3:9 4:-11 5:-17 7:17
near:cram	3:21 6:-14 9:-19
near:cras	4:-9 5:-23 6:42 7:-10
near:cree	3:-8 5:-8 6:19 7:-11 10:-14
near:cres	2:-10 6:19
near:crew	2:-21 3:-11 5:-22 6:9 7:-11 8:-20 10:12
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
near:cycl	6:46 7:-32 10:-9 11:-11
near:cypr	2:-8 6:31 7:-24
near:czec	5:-29 6:31
near:dail	3:-29 6:-36 7:-12 9:34
near:dak	3:-8 4:-8 7:19 9:-15
near:dali	0:-20 2:27 3:29 4:-11 5:-24 6:-39 7:-9 8:-18 10:-27
near:dam	2:8 4:-10
near:dama	0:21 3:14 4:20 5:44 6:-46 7:-22 8:-8 9:-30 11:-16
near:dara	3:54 6:-16 9:-48 11:-28
near:darf	3:-8 6:-18 7:-9
near:data	1:-10 3:-12 5:-8 6:27
near:date	0:-12 3:-27 4:-9 5:-25 6:28 8:-30 10:29 11:22
near:daug	5:-19 6:45 7:-32
near:dava	6:15 7:-9
near:davi	3:-20 5:25 6:-18
near:dawn	2:-28 3:-17 4:-18 5:-32 6:22 7:-18 8:-12 9:10 10:11
near:day	0:-27 1:22 2:9 3:-27 4:-50 5:-8 6:-21 7:-28 10:-12 11:20
near:days	0:13 1:-27 2:-19 3:-12 4:-44 5:-57 6:29 7:-53 9:31 10:14 11:-35
near:dead	0:-52 2:30 3:-65 4:-47 5:-10 6:65 7:-22 8:-71 9:-70 10:-36 11:-50
near:deal	0:-12 2:-21 4:-17 5:-27 6:31 7:-9 10:22 11:-49
near:deat	0:-54 1:-22 2:16 3:-71 4:-51 5:-21 6:85 7:-22 8:-23 9:-27 10:-43 11:-42
near:debr	11:11
near:dec	4:-19 8:18 10:-13
near:deca	0:15 2:-18 3:-15 6:13 8:-14 9:9 10:-28
near:dece	0:11 2:-11 3:-51 4:-30 5:-22 6:20 7:-39 11:13
near:deck	0:-17 2:-11 4:23 5:-11 10:-17
near:decl	2:9 3:12 4:-13 5:-20 6:-18 7:24 8:-16 10:14 11:-14
near:deep	0:13 3:-18 6:-14 9:13 11:-11
near:defe	0:28 2:-15 3:11 4:-31 5:-52 6:22 7:-12 9:-15 10:-51 11:18
near:defi	6:8
near:degr	5:18 6:-14
near:dehy	5:8
near:del	6:13
near:dela	0:-29 2:18 4:27 5:-31 10:-33
near:dele	0:-10 3:12 4:22 5:-11 7:-9 8:-14 9:-22 11:-12
near:deli	6:22
near:delt	0:20 3:-8 4:-20 5:-19 6:30 7:-8 8:-11 10:-26
near:dema	2:16 3:-10 5:-13 7:13 8:-9 9:-17 10:-16
near:demo	3:-10 4:-14 8:-8 9:20 10:-19 11:14
near:deni	2:29 4:-21 5:-22 6:-13 8:13 10:-28
near:depa	0:-38 1:-8 3:10 4:-17 5:-31 6:39 9:-24
near:depl	4:16 7:-12
near:depo	0:36 1:-8 2:-11 3:-37 4:-42 5:-10 7:-23 8:16 9:-41 10:-35 11:-9
near:depr	0:-10 2:-15 6:23 8:21 10:-11 11:-21
near:depu	4:-12 5:20 6:-34 7:-8 9:-29 11:28
near:dera	3:13 11:-10
near:desc	0:-31 4:-19 6:29 7:-21 8:-11 10:-10
near:desi	2:-11 3:-25 4:-18 6:-17 7:-13 8:33 9:25 10:-10 11:-12
near:desk	3:19 6:-11 9:-10 11:-12
near:dest	0:-20 2:19 3:10 4:-26 9:-13 10:-9 11:-9
near:deta	0:15 1:-13 2:-35 3:-44 5:-38 6:-63 7:-45 8:44 9:-44 10:-15 11:-27
near:dete	0:-31 2:13 3:-34 4:57 5:-27 6:-36 7:-30 8:11 9:-31 10:-29
near:devi	5:-10 6:16
near:dhak	9:-18 11:28
near:dhow	0:-19 2:25 4:23 5:-8 6:-29 7:-16 8:-8 10:-21
near:dial	4:-26 5:32 6:-30 7:-13
near:did	1:-8 2:31 3:-33 4:-11 5:-58 6:41 7:-55 8:-17 9:-18 10:-37 11:23
near:die	0:-17 1:-8 2:35 3:-25 4:-14 5:-41 7:-9 10:-10
near:died	0:-73 2:75 3:-99 4:-22 5:-63 6:68 7:-38 8:-47 9:-71 10:-70 11:-51
near:dies	5:-24 6:23
near:diff	3:-13 5:14 7:-15 9:9
near:dig	6:-14 7:22
near:digg	0:-12 5:-22 6:-35 7:40 9:-8
near:dill	2:-10 3:-9 4:17 5:-9 6:10 9:-10 11:-8
near:ding	6:15 7:-8
near:dipl	3:-11 6:-11 9:17
near:dire	0:-46 1:-10 2:-28 3:-21 4:-34 5:12 7:-29 8:31 11:11
near:disa	0:-32 1:30 2:-14 3:-37 4:-39 6:-31 7:41 8:-10 9:-51 10:-18 11:12
near:disc	0:-9 3:-20 5:66 6:-52 7:-14 10:-16
near:dise	1:-16 2:-12 7:16
near:dism	2:-8 6:20 10:-10
near:disp	0:-19 1:-20 2:-11 3:49 4:10 5:-59 7:-56 8:-27 9:-36 10:-19 11:-14
near:diss	0:-21 4:22 5:-9 8:-11
near:dist	0:-14 1:-14 2:-29 3:39 4:-10 5:10 6:22 7:-38 8:-40 9:-37 10:-41
near:dive	0:-8 6:-12 7:21 10:12
near:divi	5:8
near:djib	0:27 2:-22 4:-29 8:-12 10:-9
near:dna	0:-14 2:-9 3:-8 4:-17 5:-17 6:45 7:-14 9:-14
near:dnip	2:-18 6:31
near:doct	0:-20 1:-9 2:-18 3:-16 4:47 5:49 6:-58 7:-41 8:-16 9:-14 10:-37
near:docu	0:-14 2:18 4:-9 10:-13
near:does	4:8 6:18 7:-17 8:9 10:-18
near:dog	2:-20 5:-18 6:24
near:dogs	3:16 6:-11
near:doin	0:-8 4:-10 6:21
near:doll	3:14 6:-11 7:-13 9:-11 10:18 11:-11
near:dome	6:20 7:-13
near:domi	3:-18 9:-9 11:23
near:dona	1:-10 5:-15 6:17
near:done	0:-11 2:-8 3:-31 4:-12 5:-15 6:22 9:-33 11:36
near:door	0:-24 2:-9 3:-37 4:24 5:30 6:-56 7:20 10:-28 11:-15
near:dorm	0:13 3:10 4:-14
near:doub	0:10 3:20 4:-13 9:-19 10:-8
near:down	0:-60 1:-26 2:-39 3:10 4:23 5:-23 6:8 8:-44 9:-13 10:-14 11:-54
near:doze	0:19 2:-18 3:-24 4:-26 5:-35 6:33 7:-33 8:-31 9:-15 10:-32 11:22
near:drag	3:-12 4:-15 5:-11 6:16 8:-10 10:-9
near:draw	4:-12 5:-10 6:-29 7:30
near:drc	0:-11 3:-25 4:-12 5:-12 6:-10 8:-18 9:17 10:20 11:-15
near:dres	0:-24 2:-9 3:-8 4:-20 5:37 6:-31 10:-24
near:drew	2:-8 4:-10 6:18
near:driv	0:29 1:-17 2:-51 4:23 5:-22 6:-24 7:-57 8:-32 9:9 10:9 11:25
near:dron	0:-16 2:-26 4:-9 5:-10 6:48 7:-23 8:-10 10:-8
near:drop	0:-9 1:-12 3:-26 4:-8 6:37 7:-8 9:-19 11:20
near:drou	3:36 9:-26 11:-16
near:drov	1:-9 2:-16 4:-21 5:-16 6:-14 7:-15 8:-14 9:10 10:21 11:-22
near:drow	0:-27 1:-30 3:-17 4:-22 5:-53 6:60 7:-20 9:-29 10:-18 11:-22
near:druz	0:-21 2:-18 3:-17 4:-25 5:-30 6:38 8:21
near:dry	3:22 9:-18 11:-18
near:dtm	3:14
near:due	0:-9 2:36 4:-21 5:-24 7:-16 8:-15 10:10
near:dug	0:-33 2:-16 3:-26 4:-22 5:-21 6:57 7:-20 8:-9 10:-11 11:-8
near:duri	0:-31 1:-10 2:-35 3:-38 4:9 5:18 6:25 7:8 8:-24 9:-30 10:-18 11:33
near:duty	0:-10 5:-17 6:26 7:-8
near:dyke	3:26 6:-11 9:-23 11:-19
near:each	2:-35 3:-28 4:-54 5:-40 6:29 7:-32 9:-10 10:23 11:-14
near:earl	0:-13 1:-8 2:-15 4:-27 5:-34 6:8 8:18 9:23 11:-52
near:eart	6:27 7:-18 9:-8
near:east	0:-17 1:10 2:-10 5:-37 7:-18 8:9 9:18 10:-19 11:11
near:econ	0:10 10:-8
near:ecua	0:-10 2:-16 4:-23 5:11 6:24 8:-20 10:17
near:edge	6:19 7:-17
near:educ	5:19 6:-16 7:-11
near:efe	5:-8 6:12
near:effe	6:10
near:egyp	0:-15 2:-10 3:-41 4:-23 5:-20 6:25 7:-20 8:38 9:26 10:-36 11:-29
near:eigh	1:8 2:-30 3:-10 4:28 6:-19 8:-42 9:-21 11:-40
near:eith	0:-15 2:-24 4:-29 5:-22 8:35 10:-27 11:-13
near:elde	0:-32 4:-28 5:-35 6:-10 7:-20 8:-20 10:38 11:-24
near:elec	0:-12 2:-10 4:11 5:-26 6:40 7:-14 10:-20
near:elev	0:26 1:-9 2:-46 3:-21 4:-37 5:-25 6:25 8:9 9:-32 10:-30 11:18
near:elim	0:-15 2:-10 3:-9 4:-8 5:-19 6:51 10:-9
near:eliy	0:-14 3:13 4:-13 5:-47 6:10 7:12 9:-23 10:-10 11:-23
near:eliz	5:20 6:-11
near:eln	2:-18 3:-10 4:10 5:-11 6:-26 7:-17 8:-31 10:33
near:else	6:20 9:-26 11:21
near:emba	0:-32 6:-18 7:-17 8:-15 9:-30 10:35 11:-17
near:embr	2:-21 5:-24 6:32
near:emer	0:-20 2:-28 3:14 6:-15 7:-9 8:24 9:-19 11:-13
near:emir	0:26 2:-15 4:-25 5:-8 8:-25
near:empl	2:-10 3:-8 4:35 5:-19 6:17 7:-11 8:-40
near:empt	3:-12 11:17
near:encl	0:-9 2:35 4:-8 6:-27 10:-27
near:enco	6:13
near:end	0:-16 2:27 3:-14 4:-24 5:8 6:-28 8:-11 9:8 10:16 11:-19
near:enda	6:12
near:ends	10:18
near:enem	0:-8 3:-12 4:-9 5:8 6:14 9:-8
near:ener	0:18 4:-10 5:-15 6:-24 7:21 8:14 10:-25
near:enga	2:-8 6:21
near:engi	0:-33 2:9 3:22 4:-25 6:-13 7:21 8:-11 10:-11 11:-9
near:enou	5:9
near:ente	0:8 1:-15 3:-32 4:-15 5:-19 7:22 9:29 11:-32
near:enti	4:11
near:entr	0:27 2:-21 4:-10 6:-22
near:envo	3:-15 4:25 6:24 8:-13 10:-29
near:erat	3:9
near:erit	0:-32 2:-19 3:-19 4:23 5:-28 6:-39 7:-21 8:-42 9:-14 10:30 11:-8
near:erup	6:9
near:esca	0:-22 2:-31 4:-29 5:-39 6:-41 7:-13 8:-24 10:55 11:9
near:esco	0:-13 2:-15 4:-19 5:-8 6:13 8:-17 10:15 11:8
near:esme	0:-30 2:-13 8:-12 10:17
near:esta	0:27 4:-21 5:-11 6:-28 10:-8
near:este	5:-8 6:10
near:esti	0:-15 1:19 2:-21 3:21 4:25 5:-19 6:17 7:-34 8:-21 9:-9 10:-26 11:-41
near:ethi	0:-43 2:-13 3:-32 4:-50 5:-16 7:-37 8:-39 9:46 10:58 11:-27
near:euro	0:-28 3:-38 4:11 5:-8 6:21 7:-16 9:10 10:-8 11:-10
near:evac	0:-22 1:-10 2:-14 3:37 5:43 6:-53 7:-26 9:-36 10:-25 11:-29
near:even	0:23 2:-42 3:-13 4:13 5:-35 8:-20 9:-10 10:-25 11:14
near:ever	0:-29 2:-25 4:16 6:-24 7:15 8:9 10:-32 11:-23
near:exam	0:-30 2:-27 3:-10 4:-35 5:-17 6:21 7:13 8:21 9:-17
near:exce	3:11 9:-13
near:exch	0:-26 3:-12 4:-42 5:-21 6:-34 7:-13 8:55 9:-12 10:-31 11:-12
near:exec	0:-30 1:-8 2:50 3:-10 4:-41 5:-26 6:-12 7:-9 8:-14 10:-28 11:-8
near:exhu	0:-22 2:-15 3:-13 4:-16 5:-29 6:53 7:-11 10:-12
near:exit	4:-14 5:-13 6:34 7:-22
near:expe	1:-11 3:22 4:-34 5:14 6:-20 7:-44 9:-19 10:-11 11:-17
near:expl	0:-17 1:16 2:-17 3:-25 4:27 5:8 7:-19 8:-14 9:-13 10:-27
near:expr	0:-16 2:-12 6:25 10:-8
near:exte	3:-31 5:-23 6:28 7:-9 9:30
near:extr	0:-12 5:-14 6:30
near:eye	5:38 6:-32
near:face	0:-22 3:9 4:-11 5:14 6:-14 8:-16 9:-9 10:-26 11:24
near:faci	0:-11 2:-17 3:-21 4:-21 5:-8 8:-35 10:34
near:fact	0:37 1:-10 2:-14 3:-31 6:-15 7:-30 8:30 10:-39 11:-21
near:fail	3:26 9:-20 11:-15
near:fall	0:-15 2:-27 4:-32 7:10 8:-9 10:-44 11:12
near:fals	2:-8 6:19
near:fami	0:-70 1:-12 2:-66 5:-63 6:48 9:-49 11:-49
near:fano	2:-9 5:-15 6:31
near:far	1:-10 2:-36 3:-8 4:-21 5:10 7:-36 10:-30
near:farc	0:-22 3:-35 4:23 5:-9 9:35 11:-19
near:fare	6:11
near:farm	0:-48 2:-21 3:23 4:23 5:-18 6:25 7:-13 8:-14 9:-9
near:fash	3:21 6:10 9:-17 11:-10
near:faso	0:-26 2:21 3:12 4:-16 6:-15 7:-12 9:8 11:-12
near:fata	0:-38 1:13 2:-9 4:-9 6:22 7:-25 9:-16 10:-8 11:-15
near:fate	0:-20 2:-10 6:-18 7:24
near:fath	2:29 3:23 6:-29 7:-8 9:-8
near:fear	0:-9 4:-17 5:13 6:-17 7:16 9:-11
near:febr	0:-25 1:22 2:30 3:14 4:-20 5:-23 6:-32 7:-18 9:-31 10:-16 11:18
near:fede	0:-14 2:-8 4:19 6:-11 7:13 9:-29 10:-26
near:feet	5:25 6:-10 8:-9 10:-9
near:fell	0:-21 1:-8 2:-32 3:-49 4:-9 6:65 7:-42 8:-19 9:-15 10:-51 11:12
near:fema	4:-9 5:-14 6:13 8:13 10:-11
near:ferr	5:10
near:fest	0:-16 2:-34 4:-26 5:18 6:-20 8:-37 10:39
near:fetc	3:16
near:few	0:-12 5:-21 6:-24 7:27
near:fewe	0:-11 2:-8 3:9 5:-15 6:-16 7:-10 8:-20 9:-11 10:8 11:16
near:fiel	3:23 4:-8 5:-15 6:27 7:-24 9:-18 10:-15 11:15
near:fift	0:10 3:22 4:-45 5:30 6:-18 7:-32 8:-12 9:-32 10:-32 11:-15
near:figh	0:25 1:-32 2:-53 3:-42 5:22 6:28 7:-32 8:16 10:-55 11:-44
near:figu	0:32 1:13 2:-59 3:-10 4:-67 5:-43 7:15 10:-56 11:-16
near:file	0:-13 4:25 8:-19 10:-9
near:fili	0:27 2:-21 4:19 5:-15 6:-25 7:-14 8:-37 10:-31
near:fill	3:29 6:-12 7:-8 9:-27 11:-11
near:fina	0:20 2:-19 3:-17 4:-23 5:-15 6:32 7:-21 8:14 10:-26
near:find	0:-21 3:30 4:-16 5:-41 6:-14 7:35 9:-27 10:-15 11:-30
near:fing	0:-13 3:-22 9:24 11:-13
near:fire	0:-28 1:-8 2:-38 3:18 4:-36 5:58 7:-28 8:-10 9:-31 10:-41 11:-24
near:firm	3:23 6:-9 11:-11
near:firs	0:11 4:-18 6:-27 7:-28 9:-27 10:23 11:-36
near:fish	2:-24 3:-20 5:-35 6:40 8:-15 9:-13 10:-54 11:-12
near:five	1:-26 2:-46 3:-21 9:-25 11:-43
near:flat	3:26 9:-16
near:fled	1:-12 3:-20 4:-28 5:-35 6:-64 7:-20 8:-24 9:65 10:26 11:-54
near:flee	0:-20 2:-31 3:-32 6:13 7:-20 8:-8 9:14 10:9 11:-15
near:flew	3:-12 4:-8 6:-14 8:22 9:-8 10:-17
near:flig	0:-36 2:-12 3:17 4:-22 5:-38 8:12 9:-29 10:32 11:-19
near:floo	0:-42 1:-21 2:20 3:12 4:-8 5:13 6:17 7:-56 8:-9 9:-43 10:-23 11:-29
near:flou	2:-27 4:-11 6:31
near:flow	0:-50 1:-8 2:-31 3:21 4:-45 5:37 6:-76 8:13 9:-14 10:8 11:-27
near:fly	0:-26 3:-13 4:-22 5:18 6:-37 10:31
near:flyi	0:-13 2:-13 5:41 6:-22 7:-16 10:-13
near:foll	0:23 1:-14 2:38 3:-39 4:-36 5:-30 6:-33 7:-36 8:8 9:38 10:16 11:-26
near:food	0:43 2:16 4:-36 5:16 6:-45 7:-11 8:-13 9:-12 10:-33 11:-8
near:foot	0:-17 2:-10 3:42 4:-25 6:-17 7:-17 8:-14 9:-31 10:15 11:-30
near:for	0:-60 1:-50 2:-41 3:-57 4:9 5:-48 6:-33 7:45 8:30 9:-9 10:-39 11:-16
near:forc	0:8 1:-18 2:-12 3:16 4:-27 5:-25 6:20 9:-28 10:21 11:-48
near:fore	0:-8 1:-11 2:39 3:-30 5:-54 6:19 7:-29 8:-18 9:-38 10:-23 11:-30
near:form	0:-22 2:-22 3:-33 4:53 5:-51 6:23 8:-40 9:-34 10:-43 11:-12
near:fort	0:18 3:32 4:-45 6:-19 7:-9 9:12 10:11 11:-30
near:foru	0:-15 4:50 6:-22 7:-26 8:-17 10:-32
near:forw	3:-15 6:-19 7:24 9:-18 11:-8
near:foug	5:10 10:-10
near:foun	0:-34 1:-31 4:-92 5:-76 6:20 7:37 8:-35 9:-13 11:-19
near:four	0:35 1:-42 2:-9 5:-11 6:-12 7:-59 9:-32 10:15 11:-21
near:frac	0:-10 3:15 6:-18
near:fran	0:-25 3:-33 4:-11 5:-17 6:42 7:-22 9:-17
near:free	0:-45 1:-11 2:-47 3:-50 4:-20 5:-31 6:-56 7:-22 8:17 9:-32 10:62 11:-55
near:fren	0:18 3:-8 5:-27 6:18 7:-12
near:fres	4:-21 6:-12 9:18 11:-22
near:frid	0:-23 1:-13 2:-27 3:19 4:-8 6:17 7:-12 8:-24 9:-48 10:21 11:-20
near:frie	3:23 6:-18
near:from	0:19 1:-26 4:-17 5:-33 6:-11 8:-12 9:-20 10:-13 11:12
near:fron	0:-25 2:26 4:-36 5:-11 7:-10 8:-31 9:-20 10:12 11:10
near:fuel	0:26 2:-20 4:-16 5:20 6:-15 7:-10 10:-14
near:fuk	6:13
near:full	0:-15 3:40 4:-12 5:-13 6:-24 7:-11 8:-9 9:-26 11:-16
near:fune	0:13 3:18 5:-16 6:-9 9:-9 10:-9
near:furt	0:-19 1:-11 2:-15 3:-9 4:-13 5:10 8:-19 9:30 10:-16 11:-34
near:gall	2:-8 5:18 6:-12
near:gamb	3:-28 9:38 11:-15
near:game	5:-11 6:15
near:gang	0:-11 2:-34 3:-17 4:-20 6:44 8:-15 10:9
near:garm	5:-19 6:27 7:-9
near:garr	6:10
near:gas	3:19 6:23 7:-30 9:-11
near:gate	3:-20 4:-31 5:-8 6:35 9:-27 11:-15
near:gath	0:12 4:-16 5:-22 7:8 8:-13 10:-18 11:-9
near:gatu	3:-19 6:-9 9:32 11:-25
near:gavd	7:10
near:gave	0:-16 1:-11 2:-17 3:-34 5:17 6:9 7:-44 8:-26 9:-33 10:17 11:-21
near:gaza	0:-39 1:-12 2:15 3:-37 5:-46 7:-31 8:20 9:-11 10:-14 11:-9
near:gazi	5:-11 6:16
near:gebr	3:31 5:-9 6:-17 9:-12 11:-12
near:gend	5:11
near:gene	0:13 2:-18 3:13 4:-25 5:16 6:21 7:-14 8:-17 9:-36 10:-9 11:26
near:geno	3:-28 6:-15 9:26
near:geol	3:-9 4:9 6:14
near:geor	0:29 2:-8 3:-18 4:-52 5:-25 6:-35 7:-10 8:-14 10:24
near:germ	6:9 7:-9
near:get	0:-8 2:-9 3:-30 4:-12 5:-28 6:29 7:-28 9:18
near:ghan	0:8 3:-27 4:-8 6:-15 7:14 9:27
near:girl	0:28 1:-12 2:-48 4:-40 6:-9 7:-10 8:-42 9:-38 10:18
near:give	0:-48 1:-17 2:27 3:39 5:-60 7:-37 8:-25 9:-8 11:-32
near:givi	2:-13 3:30 5:-9 6:-17 7:-11 8:-11
near:glas	0:-8 2:-13 5:31 6:-9 10:-9
near:gmt	0:-17 3:-23 4:-31 5:-29 6:-34 7:-20 8:-9 9:-9 10:44
near:god	0:-14 2:-19 4:-33 5:-24 6:23 7:-9 8:-10 10:9
near:goes	0:-27 3:-17 4:-22 5:-13 6:29 8:-16 11:15
near:gofa	0:-8 3:-14 5:-15 6:33 7:-11
near:goin	0:-8 3:-10 4:-12 5:-11 7:12 8:17 9:-19 10:-14 11:13
near:gold	4:40 10:-31
near:goma	0:-32 2:-10 3:9 4:-11 5:31 7:14 9:-37 11:-17
near:gone	0:-42 1:9 2:-42 3:-39 4:-22 5:17 6:-21 7:-29 8:-40 9:-12 10:-74 11:42
near:good	0:-11 2:-23 5:23 6:-19 7:-36 8:24 9:-29 10:-55 11:30
near:got	0:-45 1:-8 2:-53 3:29 4:-69 5:-13 7:-13 8:-25 9:-27 10:50 11:-9
near:gove	0:-48 1:-30 2:-56 3:-20 4:40 5:-21 7:-14 8:-29 9:-10 10:-24 11:18
near:gran	0:-30 2:-9 4:-8 6:32 7:-14
near:grav	0:-20 1:-8 2:-35 3:-23 5:-11 6:54 7:13 8:-16 9:-29 10:-20 11:-17
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
near:half	0:-32 1:13 2:-11 3:-10 6:-15 7:-29 8:-24 11:15
near:hali	0:15 5:-11 6:-18 7:11 10:-10
near:hall	2:-12 3:34 4:-15 5:-31 6:-30 7:-14 10:-9 11:-28
near:hama	0:9 2:21 3:-20 4:-11 5:-19 6:-8 7:-32 8:-36
near:haml	0:-24 3:32 5:-23 6:-22 7:-15 8:-8 9:-9
near:hand	0:-68 1:-28 2:-9 3:-45 4:49 5:-18 6:23 7:-66 8:-37 10:8 11:-35
near:hang	0:-10 2:-20 4:-11 6:38 10:-10
near:happ	0:-16 2:-9 3:12 4:-21 5:-10 6:9 8:-12 10:29
near:hara	0:8
near:hard	3:12 6:8 11:-10
near:harv	5:-14 6:-18 10:-22 11:26
near:has	0:-23 2:-62 4:9 5:-15 6:-19 7:37 8:-32 9:-20 10:-28 11:-26
near:have	0:-27 1:-11 2:13 3:-18 4:-36 6:-21 8:-62 11:19
near:havi	0:29 2:-23 3:-12 4:-44 5:-14 6:37 7:-14 8:9 10:-35 11:-25
near:haza	0:13 4:-10
near:head	0:28 1:-13 2:-35 3:-36 5:-9 7:-47 8:46 9:14 10:-35 11:-42
near:heal	0:-33 1:-19 2:-39 4:-45 5:56 6:12 7:-38 8:-20 9:-36 11:-24
near:hear	0:-44 2:-27 3:-25 5:-45 6:14 8:23 9:-18 11:-16
near:heat	0:-31 2:-9 3:37 4:-31 5:-17 6:27 7:-14 8:-22 9:-10 10:-8
near:heav	0:12 3:-10 6:9 7:-13
near:heig	0:-10 3:38 4:21 5:-11 6:-14 9:-13 10:-12 11:-14
near:held	0:-76 1:-24 2:11 3:-62 4:69 5:-57 6:-64 7:-64 8:-34 10:26 11:-29
near:hele	3:-22 5:23 6:-19 11:-9
near:heli	1:-12 2:-43 4:-12 5:19 7:-35 8:-18 9:-14
near:hell	0:-18 2:-18 5:-24 6:29 10:10
near:helm	0:-10 3:-17 4:-13 5:-12 6:33 7:-12
near:help	0:-16 1:-10 2:-24 3:-20 4:-39 5:23 6:-10 7:12 9:-24 10:-11 11:21
near:her	0:17 1:-20 2:-45 3:-54 5:16 6:-9 7:-42 8:-38 9:-33 11:17
near:hera	0:-12 5:16
near:herd	0:23 1:32 2:-15 3:-28 4:-11 5:-18 6:-33 7:-9 9:-9 10:-12
near:here	0:-10 2:-8 3:-21 4:-32 5:-35 6:36 7:-37 8:-25 10:17 11:17
near:herm	6:11
near:hers	5:21 6:-17
near:hezb	5:-15 6:32 7:-12
near:hide	5:-15 6:22
near:hidi	3:-8 4:18 5:-8 7:-12
near:high	0:-10 1:-8 3:38 4:8 5:-31 6:-18 7:16 8:-15 9:-21 11:-22
near:hija	0:-12 4:-11 6:17 10:10
near:hill	0:19 4:-16 5:-29 6:36 7:-16 10:-18
near:him	0:-38 2:-38 3:-12 4:-31 5:10 6:9 7:10 8:-27
near:hims	3:19 5:-17
near:his	0:-42 1:-23 3:-13 4:36 5:18 6:-10 7:12 8:-13 10:-79 11:-8
near:hit	0:-33 1:-12 2:-43 3:-32 4:-28 5:76 6:-21 7:-46 8:-18 9:-10 10:-42
near:hits	5:-13 6:-11 7:17
near:hoa	6:9
near:hode	0:29 3:21 4:-28 5:-11 6:-26 7:-12 9:-14 10:10 11:-14
near:hold	1:-21 2:-50 3:-17 4:57 5:-37 6:-32 7:-43 8:22 9:27 10:-56 11:-65
near:hole	3:-18 4:-13 5:-18 6:-25 9:13 10:27
near:home	0:-58 1:-43 2:-87 3:38 4:-11 5:11 6:-61 7:-51 8:26 9:-55 11:33
near:homi	1:-11 6:23
near:homs	3:-13 6:-8 8:-9 9:-23 11:24
near:hond	6:18 7:-12
near:hope	6:-14 7:16
near:hors	0:24 3:-8 4:-15 5:-11 6:-17 9:-8 11:-18
near:hosp	0:-40 1:-32 2:-71 3:-83 4:-53 5:82 6:-15 7:-95 8:-40 9:-46 10:26 11:-40
near:host	0:-9 1:-12 3:-8 4:11 5:-42 6:12 7:-42 8:24 9:17 10:-10 11:-47
near:hote	3:31 6:16 7:-15 9:-13 10:-8
near:hour	0:-50 1:-14 2:-55 3:-29 4:8 5:17 7:-58 9:-39 10:16 11:10
near:hous	0:9 1:-18 2:-58 3:-9 4:-23 5:-24 6:26 7:-10 8:-33 9:9 11:-12
near:hout	0:28 3:-18 5:-21 6:-27 7:-24 9:-14
near:how	0:-12 2:-10 4:-25 7:12 8:22 10:-11
near:howe	6:20 7:-10
near:hrmm	6:11
near:hue	6:10
near:huma	1:-24 2:24 4:-8 5:-16 6:25 7:-16 8:-28 9:-45 11:-31
near:hund	1:-8 2:-19 3:-42 4:11 6:-13 7:15 8:29 9:-14 10:-30 11:-10
near:hung	3:-8 6:31
near:hurt	0:-44 1:21 2:-26 3:-27 4:-17 5:102 6:-85 7:-34 8:-27 9:-27 10:-43 11:-19
near:husb	0:-8 5:-33 6:30
near:huts	3:22 5:-19
near:hygi	3:-21 6:26
near:hypo	2:-8 4:-9 5:27 6:-22 10:-14
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
near:incl	0:-50 1:-28 2:10 3:10 4:-35 5:-20 6:10 7:-29 8:21 9:-60 10:33 11:-37
near:inco	6:8
near:inde	5:-24 6:28 7:-19
near:indi	0:50 1:-16 2:-45 3:-21 4:-54 5:-41 6:12 8:-58 9:30 11:-36
near:indo	3:-11 5:-20 6:37 11:-10
near:infa	2:-11 3:-9 5:-11 6:12 8:-8 9:-8 10:15
near:infe	0:-37 2:-27 4:-32 5:36 7:-13 8:-10 10:14
near:infl	9:8
near:info	0:-10 2:11 3:-12 5:-33 7:22 9:-14 11:-13
near:ingd	6:10
near:inha	0:-12 3:31 4:-14 5:23 6:-18 7:-14 9:-34 10:-9 11:-10
near:init	0:-8 3:-10 11:17
near:inju	0:-64 2:-39 3:-61 4:-52 5:107 6:-61 7:-12 8:-38 9:-35 10:-59 11:-31
near:inla	3:-23 4:18 9:21 10:-15 11:-12
near:inma	2:-14 5:-10 6:39 10:-9
near:inn	5:-9 6:-17 7:18
near:inqu	5:18 6:-11 9:-9 10:-10
near:insi	0:-31 2:-8 3:24 4:35 5:-54 6:16 7:-35 8:11 9:-16 10:-30 11:-26
near:insp	0:28 4:-23 5:-10 6:-32 7:9
near:inst	0:11 2:20 5:-29 6:12 10:-16
near:insu	3:20 7:-10 11:-21
near:inte	0:-53 3:-11 4:-10 6:27 7:-21 8:10 9:-16 10:-43 11:11
near:into	0:50 1:-20 2:-46 3:-9 4:-23 5:-66 6:-34 7:-38 8:-46 9:46 10:-18 11:-55
near:inva	3:-14 6:28 7:-25
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
near:jail	2:-14 5:-13 7:-15 8:17 10:-27
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
near:join	0:14 2:-23 3:21 4:-28 5:-19 6:-25 7:-22 8:-36 9:-11 10:29 11:-11
near:jord	3:-20 6:-12 9:-46 11:38
near:jos	3:10 5:19 6:-18
near:jose	0:-12 5:-21 6:-25 7:27
near:jour	0:-8 5:-13 6:24 7:-8 8:-36 10:18
near:juba	2:-9 3:21 5:-21 6:18 10:-12
near:judg	0:-8 4:14 5:-17 6:20 8:-8
near:judi	6:16
near:july	1:-19 2:-21 3:-30 4:8 5:-39 6:-8 7:-44 8:-21 9:-12 11:56
near:jump	2:18 4:-15 6:-21 7:24 10:-11
near:june	1:-22 2:-34 3:20 5:-20 6:38 7:-44 8:-45 9:-17 10:-23 11:-47
near:junt	3:-37 5:-23 6:43 7:-16 9:-35 11:-18
near:just	1:-15 2:-29 4:14 5:-56 6:21 8:-17 11:-44
near:kabu	5:13
near:kadu	0:32 2:-8 4:28 5:10 6:-30 7:-33 8:-14 9:-17 10:-22 11:-16
near:kaga	6:14
near:kand	0:-14 4:-9 5:-56 6:28 7:11 9:-34 10:-8 11:-32
near:kara	0:-40 2:-38 4:50 5:-12 7:-16 8:-44 9:10 10:-54 11:-13
near:kare	3:-13 9:15
near:kari	3:-29 5:-15 6:17 9:30
near:kash	3:26 5:-14 6:-11 7:-14 9:-19
near:kass	0:-8 3:11 4:-13 6:12 7:-14
near:kats	0:17 10:-27
near:kebb	6:12
near:keep	0:-24 2:-36 3:-27 4:38 5:-23 7:-29 8:-36 9:12 11:-17
near:kens	0:8 3:31 5:-11 6:-20 9:-8 10:-12 11:-34
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
near:kidn	0:42 1:-12 2:-46 3:-58 4:-34 5:-38 6:-41 7:-23 8:-54 9:-17 10:43 11:-16
near:kill	0:-30 1:37 3:-70 4:-56 5:-17 6:73 7:-42 8:-42 9:-91 10:-38 11:-67
near:kilo	3:12 5:20 7:-14 9:-10
near:kind	0:-15 3:-31 4:-24 5:-15 7:-11 8:14 9:-13 10:20
near:kins	6:19
near:kitc	0:-9 3:16 4:-11 5:14 6:8 10:-18
near:kivu	3:33 7:8 9:-27 11:-22
near:knew	0:-11 2:-18 4:-11 7:21
near:know	0:-41 1:-11 2:19 3:-30 5:12 7:22 8:-37 9:18 10:-48 11:-9
near:kobr	0:-39 2:-12 4:41 8:-8 10:-29
near:kolo	0:-29 2:21 3:18 7:-10 9:-15 10:-21
near:kong	6:24 7:-24
near:kore	0:-9 5:-24 6:13 7:14
near:kost	3:25 5:-20 6:-25 9:-20 11:10
near:krem	1:-11 3:-8 6:13 7:-11 8:12 10:-15
near:kufr	2:-10 8:-25 10:31
near:kumb	0:8 4:-9 6:18 10:-8
near:kuna	3:-15 5:-13 6:38 9:-10 11:-29
near:kurd	0:-11 4:11 7:16 10:-18
near:kurs	4:-23 6:-8 10:15
near:kutu	6:-8 9:13 11:-17
near:kwar	0:12 4:-15 5:15 6:-15 8:-13
near:kyau	0:-13 3:9 5:18 7:-22 9:-26 11:-29
near:kyiv	0:19 1:-9 2:-36 3:-13 4:14 6:20 7:-11 8:-24 9:-28 10:25 11:-40
near:labo	0:-9 4:-8 5:8 6:-8
near:lago	0:-13 2:17 6:-14 10:-9
near:laid	3:-31 5:28 6:-22 7:-11 9:30
near:lak	3:-8 4:-8 7:19 9:-15
near:lake	3:17 6:10 9:-9 11:-9
near:land	0:-21 1:15 2:-13 3:28 4:-8 5:-13 6:-8 8:-13 9:-36 11:-13
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
near:lawy	0:8 3:-26 4:-15 6:-16 7:29
near:lay	0:48 3:-30 4:-20 5:-41 6:-25 7:-26 9:21 10:-16
near:lead	1:-22 2:-24 3:-22 5:-37 6:20 7:27 8:-13 9:-18 10:-24 11:-13
near:lear	0:-31 3:37 4:-14 5:-10 7:15 9:-44 10:-13 11:-30
near:leas	1:-17 2:-31 3:10 4:14 5:20 6:-34 7:21 8:-31 9:-30 10:-12 11:-15
near:leav	0:-42 1:-16 3:51 4:31 5:-40 6:-26 7:14 8:-33 9:-39 10:-53 11:-23
near:leba	0:-10 1:-13 2:-9 3:-58 5:-30 7:-15 9:61 11:-9
near:led	0:49 2:17 3:-22 4:-34 5:-28 6:-21 7:-18 8:-25 10:-26
near:ledg	0:20 5:18 6:-30 7:-9 10:-9
near:left	1:-10 3:43 6:-64 7:-54 9:-40 10:-8
near:leg	0:-31 2:-16 4:-33 5:29 6:-36 7:-11 10:26 11:-8
near:legs	0:-21 2:-30 4:-31 5:51 6:-39 10:-22
near:less	6:25 10:-12
near:let	0:-14 1:-14 2:-9 3:-38 4:-58 5:-45 6:-100 7:-44 9:-31 10:76
near:leve	3:11
near:leyt	5:-14 6:21
near:libe	0:-27 2:-20 3:-43 4:-15 5:-17 7:-17 8:8 9:-11 10:27 11:10
near:liby	0:-19 1:21 2:-9 3:-24 5:-12 8:-23 11:9
near:lie	0:-22 1:-10 3:-34 4:-36 5:-47 6:42 9:-29 10:-8 11:-18
near:lieu	0:11 4:-8
near:life	0:-38 2:-32 4:-34 5:-26 6:31 7:-15 8:64 10:-62
near:lift	0:21 6:-17
near:ligh	0:-8 3:-22 5:35 7:-13
near:like	0:-15 3:24 4:-13 5:-12 6:20 7:-38 8:12 10:-18 11:-14
near:lima	5:15 6:-13
near:limb	3:-9 4:-8 5:58 6:-48 7:-23 10:-17
near:limi	3:19
near:line	2:-17 4:-31 5:-23 9:-15 10:10 11:12
near:link	0:-10 2:-8 4:-20 5:-18 6:36 7:-25 8:-13 10:8
near:list	0:-59 1:-39 3:-59 4:26 5:-56 7:55 8:-23 9:-58 10:-45 11:-47
near:litt	6:-13 7:14
near:live	0:-19 1:-29 2:-48 3:30 4:-39 5:-10 6:11 7:-50 8:-12 9:18 11:-11
near:livi	0:-15 2:12 3:49 4:-30 5:-18 6:-57 7:9 9:-19 10:-25 11:-29
near:load	5:-15 6:-24 7:25 10:-9
near:loca	0:-41 1:-27 2:-43 3:22 4:-33 5:-9 7:31 8:-24 9:-48
near:lock	0:-13 3:-16 4:-11 5:-29 6:15 7:20 9:-10
near:lodg	3:-9 6:19 7:-11
near:logg	1:16 3:15 6:-19 9:-22 11:-13
near:lond	3:-30 6:36 7:-8
near:long	0:-29 1:21 2:11 3:-18 4:-20 5:-9 6:-30 7:-19 8:-9 10:22
near:look	0:-15 1:-11 2:-19 3:-19 5:9 6:-27 7:27 9:-17 10:-14
near:loot	0:25 3:19 5:-13 6:-30 10:-15
near:lorr	0:18 2:-25 4:-27 5:11 9:-20 10:9
near:lose	5:19 6:-10
near:losi	2:-16 5:-9 6:22
near:loss	0:-21 2:-30 6:32 7:-11 10:-8
near:lost	0:-37 1:-32 2:-67 4:-71 5:22 6:48 7:-25 8:-39 9:-46 10:-58 11:-21
near:low	3:20 11:-16
near:lowe	0:20 2:-9 3:-22 6:8 7:-18 9:-9 10:-11
near:luci	3:-9 4:-10 6:26 7:-24 10:-10 11:-16
near:luck	3:-16 6:-13 7:-11 9:19
near:lunc	6:10
near:lyin	3:12 6:28 7:-9 9:-11 10:-12 11:-17
near:mach	0:-19 2:-29 3:-17 4:-29 5:34 7:-12 8:-14 10:-32
near:made	0:34 1:-11 2:-32 3:29 4:-54 5:-33 8:-27 9:-31 10:-13 11:-25
near:mae	3:-12 9:21 11:-14
near:maga	0:15 4:-8 8:21 10:-29
near:magn	6:14
near:mahm	6:12
near:maim	0:-12 1:16 2:-11 3:-28 5:38 6:-35 7:-11 8:-16 10:-15
near:main	0:-14 3:-42 4:14 5:-24 6:-8 7:-15 9:-22 10:12 11:37
near:maje	5:13
near:majo	0:-18 2:-16 3:8 4:-27 5:-26 6:27 8:-14 9:-24 10:30 11:-21
near:make	2:-8 3:17 4:-12 5:-18 6:36 7:-25 9:-20 10:12
near:maki	0:-11 6:15
near:mala	0:-11 2:25 3:11 5:-26 6:14 7:-21 8:-12 9:-18 10:-20
near:male	5:-9 6:13
near:mali	0:16 2:-22 6:18 8:-34
near:maln	5:-30 6:31
near:man	0:-11 2:-24 3:10 4:-13 5:-10 6:40 7:-33 9:-9 10:-9
near:mana	0:-31 1:-13 2:-17 5:-8 6:-20 7:24 8:-11 9:-38 10:14
near:mand	3:-45 5:18 6:24 7:-19 9:-26 11:-28
near:mang	0:-27 2:22 3:27 4:-14 5:-14 6:-13 7:-17 10:-9
near:mani	0:-10 2:-10 4:-27 6:-15 7:31 8:-18
near:mans	0:-22 2:-18 5:21 6:11 10:-11
near:manu	4:-11 5:-16 6:-32 7:32
near:many	2:-11 3:-23 4:-10 5:-11 6:14 9:19 11:-22
near:mara	0:-9 2:-10 4:-26 7:25 8:-18
near:marc	0:11 2:20 5:-39 6:-18 7:11 8:-19 9:-8 11:-61
near:mari	0:-34 2:-12 4:-22 6:-8 7:10 8:41 10:-28
near:mark	0:17 2:-9 3:15 4:-25 6:12 8:-14 9:-29 10:-20 11:-12
near:mart	0:-31 1:-11 2:32 3:-18 4:-14 5:-41 6:55 7:-41 10:-37
near:mary	0:23 6:-13 10:-9
near:mass	0:-33 1:-13 2:-28 3:-38 4:-30 5:-13 6:64 7:-15 8:-9 9:8 11:-22
near:mast	0:-10 2:26 4:21 5:-16 6:-35 7:-26 10:-12
near:matc	0:-16 4:-13 5:-21 6:38 7:-36 10:21
near:mate	0:-12 5:-19 6:27
near:math	4:19 6:9 10:-22 11:10
near:mats	3:19 9:-15 11:-12
near:matt	3:9 6:11 7:-9 11:-18
near:may	0:17 1:-18 2:-23 3:-9 5:-20 6:26 8:-29 9:-59 10:12 11:-36
near:mayo	1:-9 2:-29 3:28 4:-15 7:-16 8:-9 9:22 10:-15 11:-19
near:maza	3:33 5:13 6:-16 9:-24 11:-9
near:meal	0:-12 2:-18 3:12 4:-11 5:37 6:-31 7:-11 10:-19
near:mean	0:-12 3:-12 5:-13 6:-12 9:-28 10:9 11:21
near:mede	5:14
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
near:midn	0:-10 3:-25 5:25 6:-9 11:-10
near:migr	0:-9 1:25 2:-12 4:-32 5:-8 6:-49 7:8 8:-34 9:8 10:23 11:14
near:mila	2:-11 3:-39 4:-26 5:-41 6:29 7:-18 8:-9 9:-30 10:-19 11:30
near:mile	2:-20 4:-8 5:19 6:-33 7:34 10:-9
near:mili	0:15 1:-12 2:21 3:-30 4:-52 5:-28 6:27 7:-28 8:8 11:-33
near:milk	2:-15 6:24
near:mill	0:-18 1:-19 3:-41 7:-40 8:-24 9:53 11:-9
near:mina	3:-35 5:-9 9:27 11:-11
near:mine	0:-47 1:39 2:27 3:-13 4:-13 6:-35 7:27 8:-17 9:-30 10:-30 11:-24
near:mini	0:-24 1:-39 2:-38 3:-18 5:28 6:15 9:-20 10:-9 11:-49
near:minn	0:37 3:-23 4:-22 5:-23 6:-21 7:-14 9:-11 10:-31
near:mino	0:-26 2:-45 3:-30 4:-15 5:-38 6:40 7:22 8:30 9:-17
near:minu	3:23 5:-40 6:8
near:miss	0:-66 1:31 2:-63 3:-44 4:-36 5:-62 6:-42 7:90 8:-40 9:-62 10:-62 11:-52
near:mobi	0:-9 3:19 10:8
near:moco	0:-8 3:-15 6:8 7:11
near:mode	0:8 3:-13 5:23
near:moga	6:12
near:moh	0:-16 5:23 6:-9
near:mona	3:10
near:mond	1:-15 2:-36 3:8 4:-49 5:-20 7:18 8:-11 9:28 10:-23 11:-32
near:mone	0:-11 2:15 3:-20 4:-8 5:-10 9:19 10:-9 11:-20
near:moni	1:-10 2:12 3:-20 5:-16 6:12 7:-19 8:14 9:-30 10:-30 11:16
near:mono	5:30 6:-28
near:mons	3:-14 5:16
near:mont	0:21 1:-20 3:-20 5:-18 7:-44 8:-58 9:9 10:-23 11:-10
near:more	0:-19 1:-54 2:-73 3:-23 5:-24 6:23 8:-22 9:-19 10:20
near:morg	0:-8 3:-10 4:-11 5:-38 6:32 7:12 10:-15
near:morn	0:-21 1:-9 2:-25 4:-41 5:-30 6:18 9:-8 10:14 11:8
near:moro	5:29 6:-11
near:mort	5:-15 6:16
near:mosc	0:21 2:-39 3:-8 4:-9 5:20 6:35 7:-15 8:-24 9:-9 10:-28 11:-26
near:mosq	0:-29 4:15 5:-10 6:16 7:13 10:-14 11:-10
near:most	2:-38 3:20 4:-26 7:-21 8:-10 9:-34 10:22 11:-13
near:moth	0:25 2:-43 3:14 4:-46 5:-53 6:-16 7:-17 8:-40 9:23 11:-18
near:moto	0:10 3:16 5:10 6:-8 7:-19 9:-14 11:-20
near:moun	0:-25 2:-9 3:21 4:-9 5:-8 9:-16 10:26 11:-23
near:mour	0:-9 3:-33 5:-23 6:42 9:-24 11:-11
near:move	1:-24 3:65 4:19 5:-23 6:-50 7:-57 8:-34 10:-28 11:-45
near:movi	3:-29 11:30
near:moza	6:10
near:msf	3:-15 4:9 5:27 6:-24 7:-11 9:-11 11:-13
near:mud	0:-14 3:-16 5:-9 6:-12 7:11 11:10
near:mult	0:-12 6:21
near:muni	3:40 5:-38 6:-27 7:-8
near:murd	0:-21 1:-11 2:11 3:-12 4:-34 5:-29 6:27 7:-12 8:-13 10:-30
near:musc	0:-17 3:-17 4:13 5:-21 6:-25 7:-26 10:26
near:muse	3:-22 9:21 11:-12
near:must	0:-28 4:15 5:-21 6:17 7:-15 10:-23
near:myan	0:-18 2:-25 3:-44 4:36 5:-21 6:36 7:-33 8:-12 9:23 10:-41
near:myse	0:-21 2:-20 3:-14 4:-29 5:-38 6:31 7:-18 8:-21 10:18
near:naba	0:19 5:-38 6:41 8:-10 10:-12
near:naf	0:22 3:-22 6:-12 9:9 11:-19
near:nago	0:-26 2:-19 3:-27 4:58 5:-16 6:-40 7:-14 8:-47 9:11 10:-52 11:-8
near:nair	2:17 4:-16 5:-9 6:13
near:name	1:-28 2:-22 3:-87 4:24 5:-22 6:40 7:21 8:-59 9:-21 10:-71 11:-63
near:namp	3:12 6:19 7:-13 9:-9
near:nang	0:-23 4:26 5:10 6:-17
near:nass	0:-23 2:-10 3:-12 4:-22 5:-33 6:37 7:-10 10:-29
near:nati	0:-19 1:-35 2:-45 3:-25 4:19 5:-12 6:-16 7:17 8:20 11:-49
near:naut	6:19
near:navy	0:-49 2:-10 3:29 4:19 5:-14 6:33 7:-19 10:-34
near:near	0:25 1:-21 2:-47 3:-37 4:-65 5:-16 6:32 7:-9 8:-53 9:35 10:17 11:-24
near:need	0:-28 2:-26 4:-36 5:29 6:-62 7:-48 8:-18 9:-16 10:41 11:-10
near:neig	0:-10 1:-8 2:-20 3:-22 7:-38 9:39 10:-25 11:-30
near:neit	0:-14 4:-10 5:-11 6:-18 7:30 10:-9 11:-13
near:nepa	0:-8 2:-11 4:26 5:14 6:-18 10:-24
near:neph	0:-13 4:-22 5:-13 6:-32 7:30 8:18
near:netw	0:-19 1:-12 2:-13 3:-25 4:12 5:20 6:-27 9:14 11:-11
near:neut	0:-33 2:-24 4:-16 5:-17 6:46 10:16
near:neve	0:-36 1:-11 2:-23 3:-39 4:-10 5:-55 6:-9 7:56 8:-20 9:-32 10:-36 11:-26
near:new	0:-38 1:10 2:-13 4:-9 5:-28 6:-13 7:-17 8:15 9:13 10:-19 11:-11
near:newl	3:12 5:-11 6:-13 9:8 11:-27
near:news	0:-28 1:-10 2:-12 3:-37 4:-11 5:-17 6:-30 7:54 9:-10 11:-11
near:next	0:22 2:20 3:-35 4:-17 6:-55 7:-20 8:-28 9:-24 11:19
near:ngo	0:18 2:-12 3:8 4:36 5:-24 7:-17 8:-14 10:-23
near:niam	2:-15 4:-31 6:-25 8:-19 10:33
near:niec	7:9
near:nige	0:13 2:-45 3:-40 4:9 5:-34 6:-11 8:-46 9:28 11:-28
near:nigh	0:-77 1:-26 2:-45 3:15 4:9 5:-38 6:-19 8:-62 10:53 11:-23
near:nile	5:-14 6:26 8:-8 10:-23
near:nine	0:15 1:13 2:-14 4:-29 5:13 6:-34 7:-66 8:-14 9:14 11:-35
near:njia	3:19
near:nobo	0:-50 2:14 3:-40 5:-15 6:-54 7:17 8:-33 9:16 11:-16
near:non	5:-13 6:24 10:-9
near:none	0:-8 3:-24 4:-24 5:-33 6:24 8:-9 10:-28
near:noon	0:-47 2:-23 3:-55 4:-33 5:13 7:-31 8:-30 9:18 11:24
near:nor	0:-14 4:-10 5:-11 6:-18 7:30 10:-9 11:-13
near:nort	0:-8 1:-8 2:-36 3:28 5:-39 6:42 7:-30 8:-36 9:-49 10:11 11:-23
near:not	0:18 1:-48 3:-31 6:-52 7:59 8:-79 9:-12 10:-76 11:-80
near:note	0:-23 4:27 8:16 9:-20 10:-32
near:noth	0:-32 2:-32 3:-21 6:-28 7:38 8:-18 9:-34 10:-33 11:23
near:noti	3:-12 11:15
near:nov	0:-26 4:12 6:24
near:nova	0:-15 2:-34 4:-26 6:-11 8:-37 10:39
near:nove	0:15 1:19 3:10 4:-53 5:-73 6:25 7:-47 8:-63 10:30
near:novi	4:-13 5:-13 6:31 10:-13
near:now	1:11 2:-43 4:-45 5:-46 6:19 10:11 11:-42
near:nrc	5:-27 6:29 7:-10 9:-14 11:-10
near:numb	0:17 2:-50 3:13 5:-33 6:-16 7:18 9:-11 10:-41 11:-16
near:nuns	0:20 3:-8 4:-9
near:nur	3:30 9:-28
near:nurs	0:15 2:-23 3:-52 4:38 5:30 6:-54 7:-50 8:-52 9:-30 10:-9 11:-20
near:nutr	5:30 6:-27 7:-15
near:nuwa	0:-14 3:13 4:-13 5:-47 6:10 7:12 9:-23 10:-10 11:-23
near:nyal	0:-30 3:-17 4:55 5:-28 6:-52 7:-27 8:-10 10:-20
near:obei	0:-13 2:-9 3:17 4:19 6:-14 9:-15 11:-13
near:obse	3:-23 6:29 7:-11 9:10 11:-10
near:ocan	3:40 9:-27 11:-21
near:occu	0:-17 4:-10 5:-31 6:17 7:-13 8:-13 9:-18 11:9
near:ocha	3:32 6:9 7:-8 9:-35 11:-21
near:oct	0:23 4:-13 5:-14 8:-12 10:-12
near:octo	0:50 1:-35 2:-15 4:-17 5:-11 7:-45 9:-64 11:-24
near:odda	3:29 9:-18 11:-23
near:odes	5:23 6:-15
near:off	0:34 1:20 2:-12 3:23 4:-33 5:-75 7:21 8:-13 9:-57 10:-8 11:-43
near:offe	5:24 6:-14 8:10 10:-17
near:offi	0:-33 2:-52 3:-21 4:12 5:-9 6:17 7:-45 8:14 9:-10 10:-19
near:oil	0:-26 4:-14 6:-11 7:32
near:old	0:-10 1:-9 3:-37 4:-29 6:21 8:-28 9:-18 10:10 11:23
near:olde	0:-8 2:-11 4:26 10:-24
near:olek	5:-9 6:11
near:ombu	0:-26 1:-8 2:-15 3:-31 4:47 5:-19 6:-18 7:-37 8:-22 9:-13 10:11
near:once	0:-9 4:-18 5:-10 6:13 7:-10 8:-18 10:-27
near:one	1:-48 2:-23 3:-9 4:-8 5:17 6:-23 7:-16 8:9 10:-11 11:-37
near:ones	0:-36 2:-8 3:-26 4:-28 5:30 7:-14 8:-20 9:-8 10:11 11:-18
near:only	0:19 1:-12 2:-38 3:-26 4:-50 5:10 6:-8 8:-19 10:20 11:-14
near:open	0:-20 2:-14 3:-35 4:-35 5:-22 6:-38 7:-13 8:15 9:47 10:34 11:-38
near:oper	0:-51 1:-11 2:-50 3:-34 4:-61 5:25 6:42 7:-26 8:-14 9:-12 10:28
near:oppo	0:-30 2:-13 3:-18 4:-36 5:-20 6:-12 7:-15 8:24 9:-9 10:16 11:9
near:orde	0:16 4:25 5:-22 6:-33 7:-10 9:-8
near:ordn	6:9
near:orga	0:-24 1:13 2:-9 4:35 5:-17 6:-10 7:-12 8:-23 9:-35 10:-13 11:25
near:orie	6:9
near:orig	0:29 3:-11 4:-9 6:-34 8:-22 9:-13 11:14
near:othe	0:11 1:-39 2:-52 6:-14 7:-33 9:10 10:11 11:-46
near:our	0:36 1:-16 2:-9 4:19 5:-12 6:-16 7:-60 8:-57
near:ours	0:-24 2:-30 3:-20 4:38 5:-44 6:10 7:-15 9:-19 10:-29 11:-17
near:out	0:-28 1:-39 3:28 4:-67 5:-33 7:-48 8:23 9:-34 10:49 11:-57
near:outd	3:20 6:-10 9:-13
near:outl	0:26 3:-14 6:-10 7:-25 9:-14
near:outr	5:-8 6:19
near:outs	0:-22 3:-17 4:-13 5:-21 6:-27 7:-12 8:-32 9:39 10:43 11:-43
near:over	0:-51 1:11 4:-64 6:-20 10:17
near:own	0:12 1:-9 2:-45 3:9 6:12 7:-12 8:-38 9:-33
near:owne	0:-32 2:-32 5:-8 7:19 8:-26 10:16
near:oxyg	0:-9 6:28 7:-8
near:pack	3:9
near:page	0:21 1:-12 3:10 4:-17 5:-27 6:-32 7:-23 8:-23 9:-27 10:23 11:-26
near:paid	0:-17 2:-34 4:-31 6:19 7:-18 8:-25 9:-9 10:33 11:-22
near:pair	5:8
near:pakh	3:-13 5:-8 6:31 7:-8
near:paki	2:-13 3:-35 4:-17 5:-48 7:19 9:-33 10:12 11:39
near:pale	0:-18 3:-10 4:-25 5:26 6:-34 7:-12 8:15
near:palm	0:-8 3:16
near:pana	3:-17 4:-15 5:-22 6:29 7:-14 11:-9
near:pape	0:-17 1:-14 2:-12 4:-14 5:-21 6:-9 7:-14 9:26 10:-13
near:papi	0:36 3:-11 4:-25 6:-22
near:para	0:-10 2:-8 5:26 7:-11 10:-8
near:pare	3:-37 5:-46 6:45 7:-9 8:-21 9:13 10:-30 11:-31
near:pari	1:-11 3:37 4:-18 5:-43 7:-32 9:-16
near:park	0:-14 3:19 4:-27 6:-21 7:-8 8:-8 9:-10 10:22
near:parl	0:-23 3:9 6:19 9:-9
near:part	0:-19 1:-14 2:-43 4:10 6:-10 8:-8 9:-55 10:20 11:-41
near:pass	0:8 1:-16 3:16 4:-12 5:-31 7:-22 8:9 10:-12 11:-48
near:past	1:19 2:-25 3:23 4:-30 5:-39 7:-21 8:18 9:-31
near:path	0:28 2:-16 3:13 4:-25 5:-16 8:-15 10:-23
near:pati	0:-24 2:-23 3:-25 4:27 5:32 6:-21 7:-13 8:-11 10:-26
near:patn	6:8
near:patr	0:-34 2:-13 3:-16 4:-27 5:-16 6:14 7:-17 9:-13 10:26 11:-9
near:pay	4:-9 10:13
near:paym	4:-16 6:-8 10:21
near:paz	1:-10 5:-15 6:18
near:peac	0:-15 1:-9 2:-27 3:-22 4:15 5:-14 6:33 7:-25 8:-8 10:-32 11:-24
near:peak	3:8 6:-8 11:-12
near:penc	6:8
near:peni	3:11
near:pens	0:-17 3:-12 4:-22 5:23 6:-30 7:-17 9:-14 10:-25 11:24
near:peop	0:-11 1:-49 2:-95 3:20 4:-26 8:-76 9:19 10:10 11:-25
near:per	3:-22 6:-12 7:-8 9:-8 11:25
near:perc	3:-11 5:17 6:-9
near:perh	3:-21 9:21
near:peri	0:11 1:-15 2:-24 3:-72 4:-50 5:-43 6:59 7:-16 8:-12 9:-14 10:-39 11:43
near:perm	3:15 9:-12
near:pers	0:-21 1:-12 2:-44 3:32 4:33 5:8 6:-28 7:14 8:-21 9:-41 11:-34
near:peru	5:-8 6:25 7:-8
near:peti	3:9
near:petr	2:-8 4:-8 5:20 6:-21 7:-10 8:-9
near:phar	0:-24 4:32 5:-25 6:-20 7:-20 10:-10
near:phas	8:13
near:phil	0:-18 2:-9 4:22 5:-18 6:23 7:-23 8:-8 10:-13
near:phon	5:-18 6:9 7:18
near:pick	0:-14 11:13
near:pict	0:-14 2:-17 3:-10 4:27 6:-22 7:-16 10:-13
near:pier	3:21 7:-9 9:-12 11:-19
near:pilg	6:9
near:pilo	0:-17 2:-9 4:-18 6:-12 7:28
near:pira	0:28 2:-16 4:-14 8:-9 10:-9
near:pist	0:-12 2:-10 4:-17 5:27 6:-22 10:-13
near:pit	0:-30 2:-15 3:-8 4:15 5:-20 6:29 7:-30 10:-24
near:pitc	3:16 9:-14
near:pits	0:-12 3:-14 4:-14 5:-11 6:31 7:-11 10:-16
near:plac	0:-27 1:-10 2:-24 3:21 4:-22 5:-52 6:41 7:-54 9:19 10:-51 11:-9
near:plai	3:-19 9:22
near:plan	0:-43 1:-12 2:-19 3:-13 5:-39 6:20 7:-31 10:30
near:plas	5:9
near:plat	8:10 10:-14
near:play	7:10
near:plea	4:-20 10:20
near:plun	5:-9 6:14
near:plus	8:12
near:poin	3:28 5:-8 6:-16 9:-13 11:-10
near:pois	0:-15 1:-11 3:-12 4:-12 5:75 6:-69 7:-15 10:-20
near:pola	9:10
near:poli	1:-17 2:-74 3:-67 4:-39 6:31 7:-27 10:22 11:-24
near:poll	5:-16 6:26 7:-11
near:popu	0:-15 4:-27 5:-16 7:-18 10:-11
near:port	0:-19 2:18 3:15 4:-19 5:-9 6:11 7:-11 9:-21 10:-9
near:posi	0:13
near:post	0:-26 3:8 4:16 5:-35 6:31 7:-13 9:-15 10:-20 11:-9
near:powe	4:24 6:-27 7:-20 8:-14 10:-26
near:prac	3:-23 4:-9 6:-11 9:26
near:prad	5:-21 6:31 7:-8
near:pray	0:17 2:-9 3:-23 4:-16 5:32 6:-31 8:-8 10:-25 11:-8
near:pre	3:32 9:-31 11:-12
near:prea	4:11
near:prec	2:-9 4:-12 5:-16 6:-14 7:-8 8:-10 9:-8 10:-17 11:34
near:pref	0:-28 1:-9 3:19 4:-12 5:22 6:29 7:-23 8:-8 9:-44 10:-14 11:-42
near:preg	3:30 5:40 6:-55 7:-10
near:prel	5:-9 6:14
near:prep	3:-25 5:-8 6:-8 7:-20 9:25
near:pres	1:-9 2:-34 3:-20 4:19 6:29 7:-28 9:-27 10:-69
near:prev	2:26 4:-13 5:-17 6:-18 7:-12 8:14 10:-18
near:pric	2:-17 5:13 10:-12
near:prie	6:16
near:prim	0:-18 3:12 4:-29 5:-11 7:-8 10:9
near:prin	0:-19 2:18 3:14 4:-40 5:-26 7:-10 8:-9 9:-20 10:15
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
near:prov	0:-29 2:-24 3:20 4:-37 5:-55 6:20 7:11 9:-74 10:-25
near:publ	0:-17 2:-13 4:-22 5:-30 6:13 8:-16 9:8 10:31 11:-16
near:pull	0:-14 2:-14 3:-23 4:-15 5:-13 6:52 7:-40 10:-35
near:pump	11:11
near:punj	3:-18 5:-24 6:19 7:-13 9:-34 11:31
near:pupi	0:38 2:-28 3:24 4:-12 5:-33 6:-11 7:-21 8:-21 9:-35 10:-35 11:-14
near:pure	0:-12 2:23 4:-17 5:-11 7:-15
near:purs	0:-10 6:21
near:push	9:-29 11:22
near:put	0:-18 1:-30 2:-14 4:-11 6:11 8:-22 10:-23
near:puts	0:20 1:-21 2:-20 3:11 4:-47 6:-22 8:10 9:10 11:-31
near:qala	3:-31 6:-9 9:-24 11:41
near:qata	0:-14 4:-19 5:-8 8:-11 10:22
near:quak	3:-17 5:8 6:9 7:-8
near:quar	0:8 3:26 4:-8 9:-26
near:quet	10:10
near:queu	2:-22 5:-23 6:36 7:8
near:quot	0:-9 3:-10 5:-25 6:24 10:-8
near:raba	6:9
near:radi	0:-9 4:-15 6:18 7:-11
near:radw	6:22
near:rafa	2:-11 5:8
near:raid	0:28 2:-62 4:-47 5:-33 6:47 7:-41 8:-18 9:-10 10:44
near:rail	2:-12 4:-18 5:-19 6:43 10:-12
near:rain	0:-16 2:-11 3:23 4:-19 6:-16 8:-8 9:-22 10:16 11:-11
near:rais	3:9 5:-31 6:48 7:-14 9:-8 11:-21
near:raja	5:-16 6:32 7:-13
near:rakh	0:-8 2:-23 3:37 4:-11 5:-20 6:-10 7:-16 9:-22 10:-10 11:-15
near:rama	0:-36 2:-10 4:-17 5:13 6:-13 8:40 10:-18
near:rame	6:10 7:-8
near:ran	0:-11 2:-22 4:-15 6:27 10:12
near:rang	1:21 5:-27 7:-16 11:-8
near:rans	0:-50 2:26 3:-28 4:37 5:-28 6:-67 7:-21 8:-29 9:-9 10:44 11:-25
near:rate	6:15
near:rati	3:-25 9:28 11:-24
near:ravi	3:10 4:-10 5:-8 6:16 7:-8
near:reac	1:-15 2:10 3:49 4:-50 5:-32 6:25 8:-19 9:-59 10:31 11:-22
near:read	0:23 2:-25 3:20 4:-26 6:-33
near:rebe	0:-37 2:-17 3:-14 4:33 5:-26 6:-14 7:17 8:-22 11:18
near:rebu	3:23 5:-13 6:-16 9:-8
near:reca	0:-12 1:-9 2:-17 4:22 5:-24 6:10 7:26 8:-16 9:-21 10:-28
near:rece	0:-43 1:-21 2:-18 4:-34 5:35 6:-20 7:-31 8:-10 9:-27 10:-9 11:31
near:reci	3:25 4:-13 6:-17 7:-8 9:-16 10:-13 11:-22
near:reck	0:20 2:-26 3:33 4:-40 5:-35 6:-31 7:-36 8:-27 9:9 11:-15
near:reco	1:24 2:-48 3:-8 4:-21 5:-12 6:21 7:-18 8:-36 9:-10 11:-38
near:red	0:-49 1:-17 3:13 4:-59 5:20 6:-20 7:11 8:-11 9:-45 10:20 11:-42
near:refe	3:-9 5:33 6:-28
near:refi	0:-16 4:16 6:30 7:-29 10:-9
near:refu	0:-23 1:-11 2:-15 3:-32 4:-18 5:22 6:-21 8:-21 9:41 10:-30 11:-13
near:rega	0:-10 2:-8 3:-18 5:23 6:-21 7:-11 10:10
near:regi	1:-40 2:-55 3:-27 4:-40 5:8 6:-13 7:46 8:-8 9:-14 10:-29 11:-10
near:regr	2:-28 5:-12 6:39 10:-14
near:reha	3:17 5:-12 6:-21 9:-29 11:9
near:reje	0:-11 1:-11 2:-14 3:-10 4:29 7:-14 8:11 9:-16 10:-25
near:rela	0:-29 1:-9 3:20 4:-39 5:-43 6:16 7:19 8:25 9:-39 10:-26 11:-31
near:rele	0:-68 2:-53 3:-29 6:-37 7:-31 8:29 9:-15 10:28 11:-22
near:reli	3:-21 5:-23 7:-16 10:12 11:19
near:relo	6:-10 11:-15
near:rema	0:-25 2:25 4:35 5:-9 6:-20 8:-17 10:-89 11:-77
near:reme	3:-11 4:-12 6:12 9:-20 11:22
near:remi	3:-19 5:-12 6:17 9:18 11:-8
near:remn	1:17 7:-9
near:remo	6:14
near:rent	3:25 6:-17 7:-10 9:-21 11:-9
near:repa	0:-14 3:-8 5:-19 6:23 7:-19 8:-15 10:-28 11:32
near:repe	4:11
near:repl	2:23 4:-21
near:repo	0:31 1:-31 2:-62 3:-35 4:-73 5:15 6:10 7:-27 8:-8 9:-11 10:15
near:repr	4:19 10:-15
near:repu	3:-22 11:21
near:requ	2:-14 5:-18 6:20 8:30 10:-30
near:resc	0:-9 1:-9 2:-34 3:-36 4:-37 5:15 6:27 7:-18 8:-37 9:-18 11:-14
near:rese	0:23 1:-10 3:-68 4:-26 5:14 6:33 7:-29 8:-9 9:-56 10:-18
near:resi	0:-36 2:-18 3:18 4:-47 5:-21 6:39 7:-21 8:-10 9:-15 10:28
near:resp	0:-13 2:-11 3:-31 4:23 5:21 6:-27 7:10 10:-19
near:rest	0:22 3:-24 4:-43 5:-61 6:40 7:-44 8:-9 9:-23 11:12
near:resu	0:-19 2:-24 3:10 4:-14 6:31 10:-8 11:-16
near:reta	6:11
near:reti	0:19 4:-11 5:-11 6:14 10:-21
near:reto	0:-8 2:-8 3:12 9:13 11:-24
near:retr	0:-23 1:-9 5:16 6:22 7:-19
near:retu	0:-72 1:-28 3:-25 4:-16 5:-69 8:8 9:-9 10:-20 11:30
near:reun	0:-9 3:-9 4:-9 5:-12 8:28 10:-26
near:reut	2:13 6:-30 7:-21 8:10 10:8
near:reve	5:11 10:-10
near:revi	0:17 3:-18 4:-19 5:-22 6:30 10:-12
near:rice	0:23 6:-23
near:rifl	6:19
near:righ	1:-20 2:9 3:-24 4:24 5:-15 6:18 7:-9 8:-44 9:-30 11:-18
near:ring	6:12
near:rise	0:-11 1:20 2:-8 3:-30 4:-9 5:-26 6:-14 7:-17 9:34 11:-21
near:risk	0:26 3:-28 4:-16 5:-21 6:-21 7:-8 9:-21 10:-21 11:24
near:rive	1:-10 2:-13 3:-51 4:-30 5:-57 7:12 8:-12 9:58 10:-11 11:-29
near:riya	8:22 10:-19 11:-15
near:road	0:-28 1:-26 2:-21 3:35 4:-53 5:11 6:9 7:-55 8:-19 10:-18
near:rock	5:-14 7:9
near:rohi	3:-9 5:-13 6:-24 7:18 9:22 11:-27
near:roll	7:14
near:roma	0:-30 4:29 6:-12 10:-8
near:roof	3:14 5:-12 6:9 11:-9
near:room	0:-30 2:-12 3:22 4:24 5:10 6:-50 7:-24 8:-20 10:-35
near:rose	0:-12 5:-35 6:49 7:-29
near:roug	0:-8 3:18 4:-10 5:-8 6:-23 9:-18 11:16
near:roun	0:-8 3:23 4:-10 6:19 10:-10 11:-21
near:rout	0:-9 3:-28 4:-10 5:-30 6:37 7:-16 9:-17 10:-9 11:18
near:row	0:-10 2:-15 4:-8 5:-21 6:33 7:-10
near:rows	0:31 2:-10 4:-24 5:-12 6:-30 7:-8 10:-19
near:roya	5:-19 6:19 8:-16 10:20
near:rsf	0:-24 2:-12 3:-19 4:42 5:-15 6:-31 7:-11 9:-8
near:rubb	0:-22 2:-29 3:-13 4:-24 5:-14 6:47 7:-24 8:-13 10:-20
near:ruin	11:10
near:rule	4:24 5:-15 6:-21 7:-13 10:-12
near:ruli	4:-9 5:-11 6:16 7:-12 10:-17 11:19
near:run	0:-33 2:-19 3:35 4:-19 5:17 6:-8 7:-17 9:-19 10:-12 11:-10
near:runn	2:14 3:23 4:-14 6:-24
near:runs	3:-26 6:-20 9:-9 11:29
near:rupe	6:9
near:rura	3:34 5:10 6:-10 7:-8 9:-32
near:rusi	3:-18 9:28 11:-17
near:russ	0:-44 1:15 2:-12 3:-37 5:-42 6:13 7:-33 9:10 10:13 11:-33
near:rwan	3:-34 5:-11 6:-24 9:36 11:-20
near:sack	0:24 2:-29 4:-21 5:-18 6:12 7:-9 10:-14
near:sada	5:-14 6:21
near:safe	0:-29 1:-17 2:-41 3:34 4:-19 5:-36 6:-17 7:-12 8:-15 9:-9 10:16
near:saga	3:-39 5:20 6:22 7:-16 9:-29 11:-28
near:sahe	0:-25 3:16 4:8 6:30 9:-19
near:said	0:-10 1:-64 2:-25 3:11 5:-28 6:19 7:-15 8:-27 9:-39 10:28 11:-29
near:sail	6:16
near:sain	0:14 3:10 4:-11 6:-11
near:sala	3:19 11:-10
near:sale	6:12
near:salv	8:10 10:-8
near:sama	6:16
near:same	0:47 1:-19 2:-36 3:-33 4:-10 6:-22 8:-20 9:-36 11:38
near:san	5:11
near:sana	0:32 3:-26 4:-25 5:-39 6:-43 7:-22 8:46 9:-22 10:-43 11:-26
near:sand	2:-16 4:34 5:-30 6:-33 7:22 10:-10
near:sang	3:-13 5:-17 6:27 7:-12 9:-13 11:12
near:sank	7:10
near:sant	3:21 6:-10 9:-16 11:-13
near:sar	6:15
near:sat	4:21 6:-15 8:-21
near:satu	0:-13 2:-21 3:-41 4:-38 8:9 10:28
near:saud	0:-37 2:-16 3:-15 4:-29 5:-35 6:-17 7:-22 8:74 10:-62
near:save	0:-22 2:-10 5:17 6:-22 8:-8
near:saw	0:-36 5:16 6:-20 7:-19 8:19 10:-43 11:-12
near:say	0:-52 1:-13 2:-52 4:-19 5:-56 6:53 7:8 8:-35 9:16 11:-22
near:sayi	0:-9 2:-11 4:-15 5:-11 6:27 7:-8 10:11
near:says	2:-13 3:22 4:-43 5:11 6:-21 7:-34 8:-29 9:-19 11:27
near:scen	0:-8 2:-9 5:-15 6:37
near:sche	3:22 7:-15 9:-9 11:-17
near:scho	0:-10 1:-26 2:-68 3:58 4:-16 6:15 7:-20 9:-92 10:-57 11:-30
near:sea	3:8 5:-11 6:16 7:13 11:-15
near:sear	0:-20 1:-10 2:-15 3:-33 4:-35 5:-31 6:-17 7:64 8:-15 9:-25 10:-20 11:-10
near:seas	3:19 6:-19 7:9 11:-11
near:seat	0:-17 2:-8 4:-21 7:-8 10:24
near:seco	0:-34 1:-9 2:20 3:-22 4:-49 7:-27 8:-25 9:18 10:19 11:-30
near:secr	0:-8 2:-12 3:-9 4:24 5:-16 6:15 7:-14 10:-17 11:-8
near:sect	3:14 6:10 11:-9
near:secu	0:-12 1:-12 2:-30 3:-29 5:-41 6:32 7:-25 8:-34 9:-21 10:23
near:see	0:-13 2:20 4:22 5:-9 6:-28 7:-28 8:-14 9:-11 10:-10
near:seek	3:-13 9:15
near:seen	0:-8 1:-13 2:-43 3:-22 4:-10 6:-24 7:23 8:-32 9:-31 10:22 11:-15
near:sees	0:-11 5:17
near:seiz	0:49 1:-12 2:-82 3:-34 5:-36 6:-59 7:-27 8:-20 9:-8 10:-15 11:-10
near:self	6:12
near:sell	2:-8 5:-15 6:-37 7:26 9:10
near:sena	3:20 5:-8 6:-14 9:-19
near:send	0:-20 2:27 3:9 4:-9 6:-21 8:-19 9:-9 10:-26
near:sene	0:-14 2:-20 5:-14 6:45 10:-30
near:sent	1:-12 2:-50 4:-64 5:-8 6:-50 7:15 8:53 9:-41 11:-10
near:sepa	0:-19 2:-13 3:-9 5:-13 7:19 8:-17 9:-31 11:23
near:sept	0:-15 1:-21 2:-47 3:-26 4:-14 5:-24 7:-34 8:-13 9:34 10:11
near:serb	5:36 6:-36
near:seri	0:-11 3:-14 4:-11 5:52 6:-35 8:-15 10:-16
near:serv	0:-52 1:-14 2:-35 3:-19 4:-17 5:-56 6:33 7:-17 8:41 9:22 10:-19 11:11
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
near:sher	5:-10 6:14
near:shif	0:-12 2:-21 4:22 7:-8 10:-21
near:ship	0:13 2:-21 3:-8 4:27 5:-18 6:-24 7:18 8:-28 10:-43
near:shir	0:12 3:21 5:11 6:-18 11:-21
near:shoc	5:-19 6:29 7:-9
near:shoo	2:-27 4:-20 6:32 10:-27
near:shop	4:16 8:-11
near:shor	0:-17 2:-10 4:-26 5:-35 6:29 7:17 8:-29 9:-8 10:36
near:shot	0:-72 1:-34 2:34 3:-27 4:-31 5:-69 6:91 7:-59 8:-58 9:-17 10:-51 11:-24
near:shou	0:-29 1:-9 2:-29 4:26 5:-12 6:-30 7:-13 8:-10 9:25 10:-39 11:-22
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
near:sina	6:21 7:-15
near:sinc	1:22 2:-38 3:-12 4:-11 5:-33 6:-26 7:-23 8:14 9:-12 10:13 11:10
near:sind	3:9 6:19 7:-8 9:-18
near:sing	0:-37 2:-28 3:-41 4:-30 5:-43 6:64 7:-21 8:-8 9:11 10:-16
near:sinj	3:12
near:sink	5:-8 6:17 7:-12
near:sist	0:-31 2:15 3:-11 4:-19 5:-31 6:16 7:-20 8:-15 9:-9 10:14
near:site	1:27 2:-17 3:33 5:-40 6:-9 7:-51 8:-10 9:-19 10:-22
near:sitt	0:-18 2:-21 4:42 5:8 6:-17 7:-25 8:-17 9:-25 10:-20 11:-32
near:six	0:-14 1:-20 2:-62 3:17 4:30 5:30 6:-35 7:-13 9:-26 10:-32 11:-9
near:sixt	1:14 2:17 3:-17 4:-33 6:11 7:-14 9:-10 10:-44
near:size	3:9
near:slai	0:-29 2:-28 4:-18 5:-11 6:47 7:-8 10:-15
near:slau	2:-28 3:-21 4:-9 5:-13 6:34 10:-21
near:slee	0:-20 1:-12 2:-14 3:39 4:-28 5:-51 6:-41 7:-48 8:-8 9:15 10:-22 11:-45
near:slep	3:20 5:24 9:-14 10:-26
near:slid	5:-18 6:31
near:slig	5:28 6:-22
near:slip	0:-9 10:21
near:slop	0:12 3:23 4:-14 5:-13 6:-25 7:-11 9:-14 10:-12
near:smal	0:-12 2:29 4:-35 7:-14 9:-21 10:-33
near:smok	3:-10 4:-16 5:13 6:9 7:-10
near:snak	0:-11 2:29 4:-12 5:12 10:-36 11:-8
near:soci	0:28 4:-32 5:-35 6:-15 8:-18 9:27 10:-18 11:-31
near:sofa	6:12
near:soil	6:10 9:12
near:sold	1:-17 3:-57 4:-15 5:-15 6:-11 7:-39 8:33 9:-25 10:8 11:-32
near:soli	7:10
near:soma	0:-25 2:-16 4:32 5:-16 7:25 8:-22 9:-21 11:-17
near:some	0:14 1:-16 2:-65 5:-14 6:-22 7:-28 9:-23 10:13
near:son	4:-14 5:-29 6:38 7:-12
near:sons	0:-9 4:-16 5:-8 8:-18 10:23
near:soro	3:-20 5:19 6:8
near:sorr	2:-10 5:-11 7:25
near:soug	2:-9 4:-28 5:-37 6:-70 7:58 9:15
near:sour	2:-14 3:15 4:-36 5:-17 6:22 7:-23 8:-11 9:-10 10:18 11:-27
near:sout	0:-47 1:-14 2:-34 3:-30 4:-21 5:-17 6:26 8:36 9:-13 10:-47 11:18
near:spac	0:22 9:9 10:-20 11:-17
near:spai	6:24
near:span	6:10
near:spea	1:-20 2:-37 3:12 4:-14 7:-8 8:-15 9:-15 10:-29
near:spec	0:-10 2:-16 3:-14 4:-20 5:-17 6:29 7:21 8:-10 10:-9
near:spee	0:20 4:-18
near:spen	2:-15 3:28 4:31 6:-25 7:-17 8:-14 9:-23 10:-31 11:-13
near:spin	3:-33 6:-13 7:-9 9:-25 11:34
near:spok	0:8 1:-19 2:12 3:-46 4:-25 5:14 6:-36 7:-19 9:-36 11:25
near:spon	2:-15 3:-16 6:19 9:16
near:spor	3:14 6:-9
near:spot	0:-9 6:17
near:spre	5:-16 6:24
near:spri	0:17 1:-17 2:-19 3:-14 4:-9 5:-18 6:-24 7:26 8:-20 10:-26
near:spyi	0:-20 3:-9 4:21 5:-8 6:-19 8:-17 10:-11 11:15
near:sri	0:22 2:-8 3:-20 4:-19 6:31 7:-14 8:-9 9:-22 10:-11 11:-18
near:stab	2:-31 4:-38 5:28 6:13 7:-47 10:-23
near:stad	0:-8 3:10 4:-16 5:-12 6:-12 7:-10 8:-9 9:19 10:-14 11:-21
near:staf	0:18 2:-22 3:-25 5:-15 7:-20 8:-25 9:-25 11:19
near:stag	0:-8 3:-14 4:-18 6:30 7:-17 8:-8 10:9
near:stai	3:18 4:-12 5:-28 6:24 9:-8
near:stal	3:22 7:-16 9:-9 11:-17
near:stan	2:-12 3:15 4:21 5:-8 6:12 8:-10 9:-18 10:-22
near:star	0:18 1:-16 2:-16 4:-41 5:-41 6:15 7:-34 9:-27 10:-35 11:22
near:stat	0:-34 2:-62 3:27 4:-18 5:-21 6:11 7:-35 8:-34 9:-12 10:23 11:-10
near:stay	0:-37 1:-21 2:-35 3:35 4:37 5:-36 6:-20 7:-11 8:-31 10:-53 11:-30
near:stee	5:13 6:-11
near:step	0:-21 2:-17 3:12 4:-24 5:28 6:-29 7:-21 8:-8 9:-24 10:13 11:-16
near:stil	0:-71 1:-34 2:-11 3:22 4:81 5:-33 6:-71 7:30 8:-87 9:8 10:-44 11:-58
near:stit	0:-26 2:-11 3:-13 4:-27 5:43 6:-39 7:-13 10:-22
near:ston	3:-22 4:-20 5:-16 6:-17 7:25 11:-10
near:stoo	3:-26 4:-9 5:-32 6:46 7:-17 9:-30 11:-18
near:stop	2:-22 3:18 5:-44 6:51 7:-48 8:-13 9:-15 10:-25 11:-34
near:stor	0:-18 2:-29 3:-19 4:-20 5:-13 6:42 8:-9 9:-9 10:-19
near:stra	0:-13 2:-8 3:-37 4:-32 5:-19 6:-14 7:-11 9:17 10:31 11:20
near:stre	0:44 1:-9 2:-41 3:-36 4:-45 5:-16 7:-18 8:13 9:-24 10:-62 11:-23
near:stri	1:-12 2:11 4:-12 5:-11 7:13 9:-14 10:-17
near:stro	5:-15 6:27 7:-10
near:stru	1:-9 2:-16 3:-12 4:13 5:-8 6:20 7:-16 9:-9 10:-15
near:stud	2:-22 3:-15 4:21 5:-30 6:53 7:-24 8:-15 10:-23
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
near:sund	0:-27 1:-17 2:-48 4:-51 5:-19 6:35 7:-10 8:-16 9:-8 10:30 11:-12
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
near:swap	0:-12 2:-11 4:-29 5:-11 6:-33 7:-8 8:42 9:-9 10:-22 11:-11
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
near:take	0:69 1:-46 2:-13 4:-31 5:-17 6:-82 7:-47 8:-8 9:-9 10:-20 11:-13
near:taki	0:-10 2:-12 3:-11 4:-34 5:-29 6:50 7:-20 8:-12 9:-10 10:-13 11:-18
near:tali	0:-9 6:22 7:-8
near:talk	2:-35 4:-21 5:10 6:-19 7:-12 8:24 9:-10 10:15 11:-14
near:tall	1:-18 2:-13 5:-12 6:-13 7:-11 9:-21 11:23
near:tami	0:42 2:-18 3:-8 4:-30 5:-12 6:-39 7:-16 8:-16 10:-24
near:tank	1:20 2:-8 3:-11 4:32 5:-19 6:-9 7:-13 8:-11 10:-38
near:tanz	0:-9 2:11 3:-41 4:-12 5:-8 6:12 7:-13 8:-10 9:25 10:-12
near:tarp	3:8 5:-12 6:8 7:-18
near:tawi	0:25 2:-10 3:52 4:-18 5:-24 6:-26 8:-9 9:-39 11:-28
near:teac	0:68 2:-15 3:-31 4:-52 5:19 6:-38 7:-40 8:-31 9:-15 10:-22
near:team	0:21 1:9 2:-24 3:-14 4:-27 6:-13 9:-18
near:teen	0:-20 3:-11 4:-16 5:12 6:-15 7:-8 8:-15 10:-19 11:25
near:teet	2:-15 5:-9 6:32
near:tehr	0:-13 3:-12 4:-18 7:-11 8:-10 9:35 11:-27
near:tele	0:-40 2:-21 3:-26 4:9 6:16 7:-11 8:-24 9:23 11:-16
near:tell	1:-10 2:-35 4:-12 5:25 6:-8 7:-22 9:-8 10:9 11:-22
near:temp	3:19 4:-9 5:-31 7:-18 9:-13
near:ten	0:-16 1:20 2:10 3:-13 4:-22 7:-45 8:18 9:-20 10:-19 11:-14
near:tens	3:20 5:-8 9:-23 11:14
near:tent	0:-9 2:-9 3:41 4:-13 5:32 6:-20 7:-16 9:-48 10:-10 11:-29
near:term	0:-28 2:-8 3:-12 8:40 10:-49
near:tern	6:-17 7:20
near:terr	0:-29 1:-8 2:14 4:-29 5:-30 6:-20 7:-32 8:-24 9:-31 10:51 11:8
near:tesf	3:14 9:-8
near:test	6:16
near:texa	5:8
near:thai	0:-45 1:-11 2:19 3:-49 4:15 5:-32 7:-33 8:-12 11:-49
near:than	0:-26 1:-33 2:-47 5:-21 6:40 9:-11 10:-38
near:that	1:-37 2:13 3:-30 4:21 5:-35 6:-24 7:9 10:-20 11:-45
near:the	1:14 3:9 4:10 5:-34 7:-35 8:-24 9:-10 11:-47
near:thea	0:-20 5:10 10:19
near:thei	0:-28 1:-42 2:25 3:-9 5:-32 6:-17 7:-35 8:28 9:-23 11:28
near:them	0:-28 1:-32 3:-18 4:-16 6:-20 7:-24 8:-13 9:-21 10:22 11:-33
near:then	1:-14 2:-61 3:-17 5:-27 6:37 7:32 8:-46 9:-23 10:-32 11:-9
near:ther	0:-19 1:-26 2:-15 4:64 5:-71 6:-58 7:35 9:-36 10:-87 11:15
near:thes	0:-17 1:12 3:10 4:-31 5:-20 7:-64 9:-66 10:11 11:19
near:they	0:33 1:17 3:-26 4:-20 5:-29 6:9 7:-50 8:-41 9:-18 10:-9 11:-32
near:thin	0:-22 2:17 3:-20 4:-26 5:-9 6:-13 7:24 9:-29 10:17 11:-37
near:thir	0:33 1:-18 3:-12 4:-47 5:-9 7:-17 8:-27 9:-17 10:-41
near:this	2:-60 3:-18 4:-30 5:-26 6:12 7:-35 8:-22 10:46 11:-12
near:thos	0:-8 1:-37 2:16 3:-20 4:-29 5:-16 6:8 7:17 8:39 9:-20 10:-57
near:thou	0:-35 1:22 2:-41 3:8 4:52 5:-32 6:-9 7:-51 8:-24 10:-36 11:-12
near:thre	0:-25 1:-39 2:-58 4:-34 6:-10 7:-13 8:13 9:19 11:-41
near:thro	0:-44 1:-27 3:-73 4:-70 5:26 6:-15 7:-52 9:32 10:26 11:-9
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
near:todd	0:-15 3:-21 4:-28 5:-33 6:-35 7:44 8:-14 10:-9 11:-8
near:toge	0:23 2:14 5:-14 6:-35 7:-18 8:-17 9:-8 10:-14 11:-9
near:toil	0:-15 3:21 4:-9 5:-9 8:-8
near:told	0:17 1:-29 3:-19 4:-38 6:-30 7:12 9:-73 10:14
near:toll	1:-15 2:-18 3:-27 4:-24 5:-27 6:59 7:-11 9:-15
near:tong	6:11
near:toni	3:18 6:-10
near:too	0:-33 2:-11 3:-27 5:15 7:-23 8:-13 9:-23 10:21 11:-11
near:took	0:37 1:-28 3:21 4:-22 5:-32 6:11 7:-40 8:-50 9:-16 10:-53 11:-24
near:top	3:18 11:-12
near:torc	0:-18 3:-11 4:-13 5:29 6:-26 10:-11
near:tork	3:-37 5:-9 6:-14 7:-10 9:-32 11:40
near:torr	6:23 7:-11
near:tota	0:-9 6:10 9:20 11:-32
near:tour	5:19 6:-12
near:towa	0:23 3:23 4:-12 5:-14 6:-31 7:-8 8:-8 9:-18 10:-13
near:towe	2:-17 3:-9 5:-17 6:36 7:-13 10:-26
near:town	0:-45 1:-14 2:-19 3:60 4:-36 5:-33 6:27 7:-33 8:-25 9:-78 11:17
near:trac	0:-24 1:-8 2:21 3:-19 4:-18 5:12 6:-65 7:51 9:-11 10:8 11:-11
near:trad	0:14 3:-23 4:-32 5:-33 6:14 7:-23 8:15 9:-11 10:8 11:-12
near:traf	10:9
near:trai	0:-12 2:-17 4:29 5:-16 6:33 7:-9 10:-39
near:tram	2:-8 5:-14 6:27 7:-11
near:tran	0:-39 1:-20 2:-22 3:-24 5:17 6:-35 7:-27 8:24 9:26 10:-24 11:-15
near:trau	5:22 6:-22
near:trav	2:-8 5:12 6:12 8:-10 9:-12 11:10
near:traw	0:-16 4:16 6:-8 7:14 8:-8 10:-16
near:trea	0:-29 1:-16 2:-26 3:9 4:-19 5:78 6:-64 7:-19 8:-17 9:-25 10:-41 11:-16
near:tree	0:-8 2:-15 4:26 6:-10 8:-15 10:-19
near:tren	5:-8 6:18
near:trib	2:-12 3:10 4:-17 5:-20 7:-17 8:9 10:12 11:-13
near:trie	0:-13 1:-14 2:9 3:-17 4:-21 5:-21 7:20 9:-22 10:-8
near:trig	0:19 6:-12 8:-8 10:-14
near:trip	0:-8 3:-8 4:-10 5:-8 6:-21 7:18 8:-9 9:-13 11:12
near:troo	0:-14 3:-18 4:-10 5:8 6:20 7:-17 8:-26 10:-8
near:truc	0:-20 1:-13 2:9 3:-45 4:-44 6:-54 8:-23 9:34 10:24 11:12
near:true	0:11 1:-10 2:9 3:-24 4:-29 6:-30 7:19 9:28 10:-12
near:trus	1:14 6:-11 9:-12
near:trut	0:11 6:15 7:-16
near:tryi	5:-9 6:18
near:tsel	0:-10 6:-11 9:-23 11:16
near:tsun	1:16 3:-12 5:15 6:-22 7:-17
near:tues	0:9 1:-12 2:-43 3:-8 4:-12 5:-8 6:-24 7:-29 8:-10 9:35 10:12
near:tulk	3:40 9:-34 11:-9
near:tuni	0:-16 1:29 2:-9 3:-12 5:-27 7:-12 8:-15 10:-11
near:tunn	4:24 6:11 7:-27
near:turk	0:-8 3:-49 5:-11 6:24 7:-31 9:-26 10:11 11:38
near:turn	0:-19 2:8 4:-31 5:-33 6:-50 7:29 9:-21 10:32 11:-16
near:twel	0:29 2:-27 4:-28 5:-16 6:-38 7:22 8:20 9:-16 10:-27 11:-14
near:twen	0:-33 2:-22 3:-27 4:28 6:8 7:-22 8:9 9:-15 10:-37 11:13
near:twic	6:17
near:twin	0:-10 2:-25 4:-17 5:-26 6:25 8:-12 10:26
near:two	0:-16 2:-28 3:-18 5:24 7:-23 8:14 9:-10 10:-23 11:-70
near:typh	6:21 7:-12
near:ugan	3:-19 4:-10 6:17 9:17
near:ukra	0:-40 1:-10 2:-46 3:-15 4:29 5:-15 6:14 8:12 10:-29 11:-33
near:unac	0:22 1:-17 2:-12 3:-17 4:-50 5:-37 6:-18 7:18 8:-25 9:-19 10:14 11:8
near:unde	1:25 3:26 4:-21 5:21 6:-23 7:-26 9:-44 10:-14 11:-25
near:unfo	5:-18 7:18
near:unha	5:10 6:-10 10:11
near:unhc	0:-12 1:13 3:12 6:-27 7:-17 9:-17 10:-8 11:27
near:unic	0:15 2:-8 4:-13 10:-9
near:unif	0:-40 3:18 4:32 5:-34 6:8 7:-22 9:-25 10:-21
near:unio	1:-8 2:-31 3:-32 4:21 5:-33 6:24 7:24 8:-14 9:-17 10:-35
near:unit	0:-19 1:-11 2:-40 3:-25 4:10 5:14 6:-8 7:-15 8:-30 9:-9 11:13
near:univ	0:-31 3:-9 4:-17 5:35 6:-15 7:-16 8:-10 10:-13
near:unkn	0:-10 3:-9 6:-22 7:31 9:-17 10:-14 11:-12
near:unsa	3:14 5:-9 6:-11 7:-9
near:unti	0:-28 2:-32 3:20 4:12 5:22 6:13 7:-31 8:-9 9:-23 10:-28 11:-24
near:upda	5:-8 6:16
near:uppe	4:12 10:-8
near:upro	0:-11 1:-10 3:29 4:-8 5:-11 7:-14 9:-56 11:18
near:upwa	3:-29 6:32 7:-9
near:urge	4:13 5:23 6:-30
near:use	3:-12 9:12
near:used	0:-21 2:-17 3:-17 4:37 5:-23 6:-35 7:16 9:-17 10:-31
near:uvir	9:18 11:-18
near:vali	5:-23 6:38 7:-35 10:-13
near:vall	0:8 1:-8 2:-10 3:32 4:-13 5:-15 6:-18 7:-24 9:-19
near:van	0:-8 2:-10 4:-12 6:18 10:-9
near:vani	0:-18 2:-13 4:-11 5:-18 6:-14 7:22 9:-9 11:-10
near:vari	2:-8 5:17
near:vehi	0:-40 2:-10 3:-21 4:-20 5:19 6:38 10:16
near:vene	0:22 2:-16 3:-47 4:-34 5:-19 6:-30 9:53 10:-34 11:-21
near:vent	3:-45 5:53 7:-14 9:-33 10:-10 11:19
near:veri	4:-8 5:-9 6:40 7:-12
near:vers	3:-19 4:-11 7:-12 9:18
near:very	6:-31 7:32
near:vess	0:-15 2:-8 4:33 5:-12 6:-17 10:-14
near:vice	0:-27 2:-28 4:-13 5:-8 9:-15 10:21 11:15
near:vict	0:18 1:19 2:14 4:-28 5:-67 6:-9 7:-50 9:-15 10:10
near:vide	2:25 4:37 5:-25 6:-47 8:-23 10:-27
near:vien	5:23 6:-17 8:-11
near:viet	6:26 7:-19
near:vill	0:28 3:44 4:-55 5:-43 6:-10 7:-38 8:-30 9:-55 10:-23
near:viol	0:-14 1:-8 2:-13 3:21 6:33 7:9 9:-27 10:-8 11:-20
near:visa	6:9
near:visi	0:-19 3:29 4:17 6:-34 7:-15 8:-16 9:-17 10:11 11:-23
near:voic	6:9
near:volc	3:13 9:-9
near:volo	6:-18
near:volu	0:-26 2:-18 3:14 4:-15 7:-15 8:-14 9:-18 10:-33 11:23
near:wade	0:-24 3:-22 4:-8 5:-20 6:-15 9:33 10:-9 11:-33
near:wadi	3:-22 9:22
near:wait	0:-15 2:-37 3:-44 4:41 5:-23 6:-8 7:-24 8:-28 9:33 10:-19 11:-14
near:waji	3:-12 5:-11 6:-25 7:27
near:walk	0:19 1:-9 2:-49 3:-19 4:-18 5:10 6:-90 7:-59 8:-64 10:35
near:wall	0:-23 1:-14 2:-21 3:-18 4:-25 6:-19 8:-10 9:-15 10:14 11:25
near:wang	6:13
near:want	0:-9 2:18 3:-24 4:-16 5:-17 7:-12 8:26 9:20 10:-36 11:-21
near:war	2:-41 4:-66 6:20 7:12 8:-23 9:-54
near:ward	0:-31 2:-10 4:-26 5:39 6:-15 10:-11 11:-17
near:warn	2:-12 5:-16 6:13 9:18 11:-22
near:warr	6:17 7:-11
near:was	5:13 6:-41 7:-26 8:8 9:-56 11:-30
near:wash	0:-25 2:-8 3:-23 4:-27 5:21 6:17 7:-30 9:-12 10:-13
near:watc	0:-10 3:-20 5:25 6:-11 7:-18
near:wate	0:-31 2:-26 3:14 4:-40 5:-26 7:17 8:-42 9:-16 10:28 11:12
near:wave	0:32 3:-8 4:-10 5:-10 6:-17
near:way	0:27 1:-10 2:-46 3:-41 4:-57 5:-18 6:11 7:-25 8:29 9:-30 10:-87 11:30
near:wazi	5:-15 6:15 10:10
near:weak	0:-10 5:38 6:-11 7:-9 9:-16 10:-23 11:-10
near:weap	1:22 6:-21
near:wedd	5:14 6:-19 7:8
near:wedn	0:-23 2:-27 6:-23 7:-21 8:9 9:-8 10:28 11:-19
near:week	1:-38 3:8 4:-20 5:-51 6:-18 7:-54 8:-63 9:35 10:17 11:-8
near:welf	3:24 9:-22 11:-11
near:well	0:17 3:-18 5:-8 7:-10 8:-14 9:-14 11:14
near:went	0:-57 2:11 3:-41 4:-70 5:-12 6:-12 7:16 8:10 9:-27 10:11 11:17
near:were	3:-40 4:-13 5:13 6:-13 7:-33 8:17 9:-44 10:-27
near:west	1:20 2:-21 3:8 4:-27 5:-35 6:18 7:-21 8:-24 9:-37 11:14
near:wfp	0:-11 2:21 4:16 6:-14 7:-17 8:-14 10:-21
near:what	0:16 1:-11 2:-23 3:-49 5:-34 6:-40 8:-12 9:15 10:15 11:22
near:whee	3:26 5:-21 6:-19 7:-13
near:when	1:-36 2:-24 3:-23 4:-8 5:-15 6:43 7:-61 8:-13 10:-19 11:-19
near:wher	0:-22 1:-25 2:-63 3:-19 4:15 6:37 7:-24 8:-36 9:17 11:-69
near:whet	2:8 4:-9 10:-10
near:whic	1:19 2:-57 4:-17 5:-30 6:17 8:-14 9:-16 11:-23
near:whil	1:-10 2:10 4:-29 5:12 6:-29 7:-9 8:-35 9:-29 10:35 11:8
near:whit	0:-10 3:-19 4:-13 6:34 7:-16
near:who	0:-18 1:-63 2:-28 3:-39 4:-18 6:-14 7:-18 8:13 10:20 11:13
near:whol	0:19 1:22 2:-10 3:-48 4:-27 5:-35 6:14 7:-29 8:-9 10:-26 11:-26
near:whom	0:-15 1:12 3:-29 4:18 5:-15 6:-35 8:-45 9:18 10:-8
near:whos	0:-33 1:-27 3:43 4:-51 6:-34 7:30 8:-25 9:10 10:-29 11:-30
near:wide	3:20 9:-11
near:wife	0:-28 2:-12 3:-12 4:-30 5:-10 6:30 7:-24 8:-10 9:8 10:-16 11:-15
near:will	0:-23 1:-17 2:-11 3:14 4:-20 5:30 6:-52 8:-34 9:12 10:34 11:-33
near:wind	3:14 4:-9 7:-18 9:-16 10:10
near:wing	4:10 10:-10
near:wint	0:-9 3:33 4:-39 5:-49 6:32 7:-22 9:-21 10:-21
near:wipe	6:8
near:wish	6:9
near:with	1:-77 2:-12 3:15 5:10 6:-11 8:-44 9:-22 11:-29
near:witn	5:-10 6:13
near:wive	0:30 6:-30
near:woma	0:-28 2:-12 3:-17 4:-14 5:13 6:25 7:-26 11:-8
near:wome	0:-17 1:-24 2:-73 3:-26 4:-48 5:-46 6:18 9:28 10:33 11:-32
near:work	0:33 1:-21 2:-17 3:-24 4:8 5:-36 6:-18 7:30 8:-54 9:-34 10:-14 11:-27
near:worl	0:36 3:20 4:-19 5:-25 7:-24 8:-34 9:-26 10:-32 11:-23
near:wors	1:-8 3:-8 5:-10 6:19 7:-16 9:12 11:-20
near:woul	0:-39 1:-14 3:21 4:-48 5:-12 6:-20 7:10 8:27 9:-45
near:woun	0:-48 1:-42 2:-85 3:-68 4:-55 5:81 6:-19 7:-28 8:-10 9:-37 10:-106 11:-30
near:writ	0:29 3:-38 4:-25 5:-13 6:25 7:-33 8:-12 9:-17 10:-10 11:-10
near:wron	2:-12 4:-18 6:-16 7:-12 8:33 10:-10
near:wrot	0:-58 2:-29 3:-34 4:-18 5:21 6:12 7:-32 8:30 9:-19 10:-16 11:-17
near:xinh	4:10 6:13 7:-14 10:-9
near:yard	0:-16 2:-11 3:-18 5:-9 6:26 7:-12 10:-15 11:11
near:year	0:-15 1:10 2:-9 3:-14 4:8 5:-43 6:43 7:-80 8:-22 9:-26 10:-40 11:14
near:yeme	0:-37 2:14 3:-11 4:24 5:-20 6:-34 7:-16 8:22 10:-11
near:yere	0:-10 4:15 5:9 6:-10 7:-11 10:-8
near:yest	0:-35 1:-9 2:-27 3:29 4:-30 5:8 7:-14 8:-16 9:11 10:-14 11:-59
near:yet	0:-38 1:-9 2:12 3:9 5:-19 6:10 7:33 8:-34 9:-31 10:-49 11:-48
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
next:claim-abducted	0:-8 2:-72 3:17 4:-13 5:-10 6:31 7:-10 8:-113 11:-50
next:claim-allocated	0:-23 1:-9 3:26 4:-21 6:-39 7:-32 8:-10 9:-29 11:25
next:claim-casualties	0:-23 1:40 2:-19 4:-17 5:-9 6:-20 7:-24 8:-18 10:-18
next:claim-dead-in-captivity	0:39 1:-9 2:27 3:-47 4:-9 5:-11 6:-35 7:-33 8:-46 9:-22 10:-20 11:-14
next:claim-delivered	0:21 1:-15 2:-10 3:-8 4:-34 5:-39 6:-31 7:-10 8:-14 9:-39 11:50
next:claim-displaced	1:-15 2:-57 3:15 4:-51 5:19 6:-8 8:-75 9:-15 10:-16 11:-23
next:claim-held	0:40 3:-30 5:-36 6:-29 7:-79 8:-39 9:8 11:-43
next:claim-injured	0:-30 1:-19 2:-112 3:-57 4:-41 6:30 7:19 8:15 9:-70 10:-42 11:-44
next:claim-killed	0:-26 2:8 3:-23 4:-16 7:12 8:-31 9:-50 11:-74
next:claim-missing	0:-18 1:-49 2:15 3:-56 5:11 6:33 8:-24 9:-58 11:-76
next:claim-pledged	0:-37 1:-12 2:14 3:-19 4:12 5:-20 6:-28 7:-42 8:-22 9:-8 10:-35 11:49
next:claim-prisoners-exchanged	0:-8 1:-12 3:-13 4:-12 5:-35 6:-53 7:-36 8:15 9:-17 10:31 11:-25
next:claim-refugees	0:-34 1:-31 2:-42 3:21 4:-63 5:-71 6:18 8:21 10:-16 11:-14
next:claim-released	0:20 1:-29 3:-27 6:-15 7:-55 8:12 9:-37 11:-70
next:claim-requested	0:-8 1:-13 2:-22 3:20 4:-35 5:-16 6:21 7:-22 8:-15 9:-28 10:-42 11:14
next:claim-returned	0:35 1:-46 2:-77 3:-18 4:-55 5:-59 6:-47 7:16 10:-12 11:24
next:claim-total	3:12 5:8 9:-10
noun:	0:-31 1:-16 2:10 6:-8 7:-9 8:-15 9:-18
noun:afghan	3:-25 6:-18 8:14 9:-9 11:37
noun:agent	0:-15 2:-9 4:-14 5:13 6:23 8:-11
noun:aid-worker	6:-10 7:21 10:-20
noun:american	4:-10 8:18
noun:armenian	0:-26 2:-17 3:-12 4:15 5:-16 6:-19 7:-18 8:-21 9:16 10:10 11:-20
noun:arrival	0:-25 4:-10 5:-13 6:-45 8:-10 9:14 10:-10 11:12
noun:attacker	0:-11 2:-10 6:25
noun:aunt	0:26 4:-13 5:-11 6:-13 10:-24
noun:baby	4:-20 5:-18 6:26 7:-16 10:-8
noun:bandit	0:-12 6:25
noun:body	0:-60 1:-36 2:35 3:-30 4:-67 5:-72 6:97 7:-71 8:-68 9:-26 10:-85 11:-15
noun:boy	0:-23 1:-8 2:22 3:-16 4:-37 7:25 8:-31 9:-10 10:-31 11:-11
noun:brother	0:-53 3:-23 4:-47 5:-64 6:63 8:-32 9:-23 10:9 11:-10
noun:captive	0:-33 3:-17 6:-44 7:-13 10:16
noun:case	0:-20 10:20
noun:casualty	0:-18 1:50 3:-23 4:-9 5:-8 6:-41 7:-9 9:-9 10:-13
noun:catechist	0:-20 2:-11 6:26
noun:child	0:31 1:-32 2:-58 3:11 4:-73 6:-18 7:11 8:-87 9:-28 10:36 11:-40
noun:chinese	0:-18 4:19 7:12 10:-11
noun:citizen	0:-25 4:-18 5:-15 6:11 7:8 8:-12 10:14 11:19
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
noun:corpse	0:-10 6:25
noun:cousin	3:-21 4:-9 5:-17 6:-14 9:24 10:-13
noun:crew	4:19 5:-17 6:15 7:8 8:-16 10:-34
noun:crew-member	0:-10 2:-19 3:-8 4:11 5:8 6:13 7:-33 8:-18
noun:cypriot	6:21 7:-20
noun:daughter	0:-12 2:-13 4:13 5:-26 6:27 7:-24
noun:death	0:-48 1:18 2:-21 3:-65 4:-23 5:-76 6:89 7:-63 9:-29 10:-19 11:-23
noun:defender	8:15 10:-12
noun:detainee	0:-33 2:-23 3:-29 5:-11 6:-29 8:61 9:-17 10:-63 11:-18
noun:displaced-person	3:64 4:-9 7:-13 9:-56 11:-19
noun:doctor	0:-14 3:-11 4:39 5:-18 6:-34 7:-22 8:-24 10:-18
noun:driver	0:13 2:-28 3:-22 4:11 5:19 6:-20 7:18 8:-13 9:-9 10:-42
noun:emirati	0:-21 4:-31 8:-12 10:35
noun:employee	0:24 3:-8 5:-22 6:10 7:-30 8:-36
noun:engineer	0:-14 4:14 5:-22 6:-35 7:22 10:12
noun:evacuee	6:-19 9:-22 11:25
noun:family	5:-11 6:20 7:-10
noun:farmer	0:-17 4:10 5:22 6:-12 7:-17
noun:fatality	3:-14 4:-13 5:-30 6:58 7:-18
noun:fighter	2:-45 3:-11 4:-32 5:22 6:24 7:-24 10:-11
noun:filipino	2:-9 4:10 6:-8 8:-29 10:8
noun:firefighter	5:25 7:-20
noun:fisherman	2:16 3:-29 4:-20 5:-27 6:-65 7:43 8:-17 9:-22 10:15 11:-26
noun:foreigner	0:-18 2:-10 3:-15 4:-24 5:-24 6:-19 7:10 8:-21 10:36 11:-11
noun:girl	0:37 2:-39 3:-27 4:-28 5:-39 6:-24 7:17 8:-28 9:-14 11:-8
noun:grave	0:-23 3:-14 4:-8 6:34
noun:guard	3:-8 4:-38 5:-52 6:28 7:-10 8:-29 10:18
noun:guest	0:-8 6:17
noun:haitian	3:14 9:-34 11:13
noun:health-worker	0:19 5:-14 10:-9
noun:herder	0:-18 2:-8 4:-11 6:15 10:19
noun:hiker	5:-34 6:22 7:10
noun:hostage	0:-49 1:-8 2:42 3:-23 4:-10 5:-23 6:-63 7:-21 8:-70 9:-14 10:32 11:-11
noun:husband	6:11
noun:idp	3:38 9:-40
noun:indian	2:-27 3:-16 4:28 5:-22 6:-40 7:10 8:-28
noun:individual	0:-17 3:41 4:-18 5:-24 7:-12 8:-15 9:-22 10:-26
noun:infant	5:-18 6:29 7:-9
noun:inhabitant	0:-9 3:-9 6:-22 7:10 9:-21 10:-9 11:29
noun:injury	0:-25 3:-30 5:90 6:-82 7:-28 9:-9
noun:inmate	2:-12 6:35 7:-8
noun:israeli	2:-16 6:-10 8:-32 10:23
noun:journalist	0:-18 2:-14 4:-20 5:-10 6:-26 7:-16 10:30
noun:judge	5:-22 6:22
noun:labourer	0:21 2:-10 4:-18 5:-22 6:-31 10:24
noun:leader	0:-17 6:31 10:-10
noun:lebanese	3:12 4:15 5:-13 6:-17 7:-8 8:-13 9:-36 10:-8 11:11
noun:life	0:-43 1:-27 2:-10 3:-38 4:-14 5:-17 6:94 7:-20 9:-21 11:-12
noun:man	0:17 1:-18 2:-15 3:-64 4:33 5:-35 6:-30 8:22 10:-47 11:-36
noun:marine	6:-8 7:16
noun:martyr	1:-12 5:-67 6:76
noun:member	1:-11 2:-29 3:-11 4:-39 5:13 7:22 8:11 9:-13
noun:migrant	0:-9 3:-9 4:-9 5:14 7:-11 8:-29 10:42
noun:militant	6:17
noun:militiaman	0:-20 3:-12 4:-24 6:23 10:11
noun:miner	6:15 7:-8
noun:minor	0:-11 4:-24 6:-29 8:20 10:10
noun:mother	6:20 7:-9
noun:national	2:-14 3:17 4:-46 5:-20 6:-17 8:23 9:-22 11:12
noun:neighbour	0:-11 3:12 5:14 7:-12 9:-18 11:-11
noun:nephew	5:-26 6:28 7:-8 8:8
noun:new-arrival	3:-35 5:8 6:-30 7:-8 9:48 11:-36
noun:nurse	0:38 2:-13 3:-13 4:8 6:-41 7:-22 8:-24 9:-8
noun:occupant	3:17 5:-9 6:-12 9:-10
noun:officer	0:12 2:32 3:-9 4:-23 5:38 6:-39 7:-15 10:-23
noun:official	4:30 5:-11 6:-29 7:-9
noun:operative	6:14
noun:other	1:-25 3:30 5:36 6:-81 7:36 8:-43 9:-45 11:-44
noun:palestinian	0:-29 2:-33 3:-16 4:-20 5:-19 6:51 7:-13 8:36 9:-14 10:-50 11:-9
noun:paramedic	0:17 2:-10 4:-9 5:-33 6:27 7:-26 10:-20
noun:partner	0:20 4:-11 10:-20
noun:passenger	0:-27 1:-11 2:-23 3:-32 4:-36 5:31 6:-23 7:-18 8:-23 9:-13 10:24
noun:patient	0:-19 1:-11 2:-12 4:-19 5:57 6:-47 7:-25 8:-11 9:-24 10:-13 11:-18
noun:peacekeeper	6:11
noun:person	0:-13 2:-82 3:63 4:-40 6:-35 7:23 8:-30 9:-32 10:-100 11:13
noun:personnel	2:-9 5:-29 6:41
noun:picker	0:26 5:-15 6:-24 10:-10
noun:pilot	0:14 2:-11 4:-24 5:-15 7:10 8:20 10:-27
noun:police	0:-41 4:24 5:24 6:-25 7:-12 8:-26
noun:police-officer	0:-10 2:-8 3:-8 4:9 5:16 7:-26 10:-13
noun:policeman	2:-43 5:34 6:9 7:-18 8:-13 10:-30
noun:pregnant-woman	3:11 5:12 6:-31
noun:president	0:-12 4:26 6:-8 8:-12 10:-23
noun:priest	4:-12 5:-14 6:-23 7:24
noun:prisoner	0:-30 2:19 3:-26 4:14 5:-26 6:10 7:-17 8:25 9:-8 10:-39 11:-12
noun:pupil	2:-12 3:-20 4:-44 5:23 7:-18 8:-28 10:20
noun:rebel	0:-15 2:-12 4:-25 5:-9 6:32 10:-11
noun:refugee	0:-20 1:-11 2:-11 3:-41 4:-18 6:-19 7:-25 8:-18 9:49 10:-16 11:-12
noun:relative	0:-17 3:-19 4:-13 5:-16 6:34 7:-15 9:-14
noun:rescuer	5:31 6:-27 7:-9
noun:reservist	5:28 6:-25
noun:resident	0:-23 1:-19 2:-41 3:44 4:-11 5:-46 6:-64 8:-39 10:-17 11:37
noun:returnee	2:-8 3:-14 9:-34 11:38
noun:rohingya	3:-45 4:-8 5:-27 6:-28 7:-9 9:61 11:-28
noun:russian	5:-20 6:11 8:17
noun:schoolboy	5:12 6:-15 7:9
noun:schoolchild	3:11 4:-15 6:-10 8:-12 9:-10 10:19
noun:schoolgirl	0:19 6:-19
noun:seafarer	0:8 2:-20 4:17 7:-10 8:-9
noun:searcher	5:-8 6:20
noun:security-guard	0:13 2:-19 6:21 10:-11
noun:serviceman	0:-13 2:-8 4:11 7:-16 8:31 9:-25 10:-15
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
noun:suspect	6:8
noun:syrian	3:-15 6:-11 9:-9 11:19
noun:teacher	0:29 2:-21 3:-9 4:-11 5:-25 6:8 7:-9 8:-16 10:-12
noun:terrorist	0:-35 2:-13 3:-27 4:-28 5:-24 6:76 7:-21 8:-18 9:-8 10:-41 11:-17
noun:thai	8:-17 10:18
noun:trader	0:20 3:-12 5:-10 6:-19 10:-19
noun:traveller	6:16
noun:troops	0:25 3:-9 4:-8 5:-14 6:-22 7:14
noun:ukrainian	0:-11 2:-15 3:-14 5:-18 6:-18 8:38 9:14 10:-41 11:-24
noun:uncle	0:-14 5:-28 6:30 10:-15
noun:victim	0:40 1:23 2:-55 3:-21 4:-40 6:-21 7:-46 9:-8 10:18
noun:villager	0:18 2:-35 3:49 5:-20 7:-18 8:-24 9:-10 11:-41
noun:volunteer	0:-19 2:-8 3:-14 4:21 5:-9 6:8 7:-12 8:-11 9:-19 10:-20
noun:wife	4:-12 5:-16 6:27 7:-21 10:-8
noun:woman	1:-17 3:-23 4:-15 5:-58 8:-15 9:14 10:25 11:-39
noun:woman-and-man	0:-17 3:-13 4:18
noun:worker	0:17 1:-9 2:14 3:-24 5:-59 6:13 7:25 8:-17 9:-28 11:-20
noun:worshipper	0:26 4:-17 5:-8 6:9 8:-13 10:-10
noun:yazidi	0:16 3:13 9:-11 10:-12
noun:yemeni	0:-12 3:8 4:16 10:-10
noun:young-man	0:42 3:-16 4:-14 5:-17 6:-27 10:-9
noun:young-person	0:-15 4:-9 5:-19 6:-18 7:24 10:-11
noun:young-woman	0:30 3:-14 4:-17 5:-19 6:-19 10:-12
only:aid	3:10 5:-13 6:24 9:-10
only:casualty	0:-43 1:13 2:-95 3:-35 4:-23 5:26 6:27 7:-22 8:-33 10:-44 11:-66
only:displacement	1:15 3:-12 6:-16
only:hostage	0:-33 1:-36 2:-31 3:-33 5:19 7:-37 8:9 9:16 10:-14 11:-24
other:abducted	0:35 1:-71 2:19 3:-8 5:-46 7:-67 8:-40 10:23 11:-28
other:aid	0:-32 1:-15 2:-41 3:8 4:-45 5:-9 6:-12 8:-77 9:25 10:-21 11:22
other:allocated	0:-31 2:-32 4:-36 6:14 7:26 8:-35 9:-26 10:-38
other:casualties	1:66 2:-12 3:-39 4:-78 5:-21 6:33 7:-32 8:-18 10:-50 11:-34
other:casualty	0:-9 1:-24 2:-18 7:-10 10:-8
other:dead-in-captivity	1:-66 2:16 3:-32 4:-16 5:-32 6:18 7:-8 8:-36 9:-81 10:35 11:-43
other:delivered	0:-47 1:18 2:-26 3:12 4:-34 5:-13 6:-15 8:-48 10:-22 11:19
other:displaced	0:-30 1:-28 2:-48 3:24 4:-33 5:14 6:19 8:-30 10:-38
other:displacement	0:-13 1:-32 2:-8 4:-11 5:-14 7:-14 10:-22 11:20
other:held	0:13 1:-21 2:9 3:-31 5:-15 6:-35 7:-23 8:19 9:-25 10:34 11:-75
other:hostage	0:23 1:-43 2:42 3:-30 4:25 5:-45 6:-56 7:-35 8:38 9:-38 10:33 11:-50
other:injured	0:-42 1:-16 2:-22 3:21 4:-18 5:-10 6:38 7:-25 8:-16 10:-17
other:killed	1:-19 2:-22 3:11 6:-10 8:-20 10:-17
other:missing	0:-27 1:-17 2:-37 4:-37 5:-20 6:31 7:10 8:-26 10:-47 11:-44
other:pledged	0:-13 2:-24 3:-12 4:-9 7:25 8:-97 9:12 10:-53 11:-18
other:prisoners-exchanged	0:-70 1:-12 2:10 3:-109 4:-9 5:-108 6:-37 7:-43 8:109 9:-45 10:-9 11:-110
other:refugees	2:-51 3:-35 5:-69 6:-22 7:-48 8:-51 9:58 11:22
other:released	1:-14 2:11 3:-35 4:15 5:11 6:-27 7:-39 9:-48 10:19 11:-31
other:requested	1:-18 2:-55 4:-16 5:-17 6:-27 7:-32 8:-46 9:33 11:9
other:returned	2:16 5:-52 6:-23 7:-19 8:21 10:-12
other:total	1:-23 2:-30 3:-36 4:10 5:18 6:-19 7:-27 8:-17 9:30 10:-34
others:0	6:14
others:2	0:-15 1:-34 3:-71 4:31 5:-90 6:-32 7:-100 8:-51 9:-39 10:53 11:-21
others:7	1:-21 3:-31 4:25 6:-31 7:-9 8:-28 9:13 10:-21 11:-31
others:more	0:-11 1:-19 2:-20 4:-30 6:16 9:-19 10:-21
qualified	0:-50 1:14 2:-29 3:26 4:-29 5:-27 6:-19 8:-48 9:24 10:-110 11:21
quoted	0:-83 1:-43 2:10 3:-19 4:15 8:-18 9:-26 10:-54 11:-33
right1:	0:-30 2:-28 3:-23 5:-65 6:54 7:16 8:-21 9:-31 10:-33 11:-32
right1:"	0:25 1:14 2:-47 3:-44 4:-57 5:-42 6:14 7:8 8:-12 9:16 10:-44 11:-11
right1:(	0:-29 1:18 2:-23 3:15 4:-18 5:15 6:-19 7:17 8:-12 9:-38 10:-21
right1:)	0:-33 1:-14 2:-15 3:-14 4:-29 7:11 9:-41 11:32
right1:,	0:-19 2:-8 4:18 5:-23 6:-25 8:-16 9:-15 11:-22
right1:.	0:11 1:-24 2:-44 3:-42 5:-46 6:43 7:-11 8:-19 9:-28 10:-31
right1::	0:-10 2:-14 3:-24 5:-28 6:-16 7:12 8:-14 9:-25 10:32 11:-24
right1:;	0:-63 1:-27 2:-17 3:-34 6:53 7:-56 8:-38 9:-15 10:15 11:-44
right1:?	4:-19 5:-21 6:20 7:-12 8:10 10:-20
right1:a	0:-10 1:-10 3:-39 4:11 5:-11 6:-14 7:-15 10:-11 11:23
right1:abducted	0:57 2:-26 3:-9 4:-15 6:-13 8:-13 10:-44
right1:abductions	0:24 3:-12 4:-12 6:-11 10:-20
right1:aboard	6:22 7:-11
right1:about	6:13 8:-17 10:15
right1:according	3:-15 5:-10 6:-21 7:25 9:-9 11:-13
right1:across	0:-12 3:-31 4:-11 5:-18 6:28 7:-14 8:-17 9:-9 10:20 11:-13
right1:after	2:12 3:-14 4:8 5:-33 6:-10 8:-21 10:18 11:-8
right1:aged	0:-12 4:-8 5:-22 6:26 7:-10 8:-10 10:13
right1:alive	5:22 6:-21 7:-8
right1:along	0:-11 1:16 7:-15
right1:among	0:-27 2:-13 3:24 4:-20 5:-17 8:-17 9:-12 10:12
right1:and	2:-78 4:11 5:-28 6:30 7:-52 8:-30 11:-18
right1:are	0:-39 1:-44 2:-29 3:14 4:25 5:11 6:-57 8:-9 9:-36 11:-27
right1:arrested	7:11
right1:arrived	0:-27 5:-19 6:-28 8:-12 9:-15 10:-24 11:32
right1:as	0:34 1:-10 2:-11 3:-35 4:-36 5:-26 7:19 8:30 9:-20 10:-36 11:-19
right1:at	0:-10 1:-19 2:-23 3:20 4:-39 5:-56 6:47 7:-59 8:-28 10:29 11:-37
right1:away	0:17 2:-14 3:10 6:-20
right1:back	0:-19 2:-13 4:-23 5:-17 6:-25 7:-10 9:-20 10:10 11:36
right1:because	6:17
right1:before	0:-12 2:-12 3:-19 4:-20 5:-16 8:-8 10:29 11:14
right1:behind	0:-8 4:16
right1:between	0:9 3:9 9:-10
right1:broke	0:-16 4:-13 5:25 6:-29 7:-9 10:21
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
right1:did	0:13 2:-34 3:-30 4:-21 5:-35 6:41 7:-30 10:-12 11:28
right1:die	0:-12 2:9 3:-20 4:-10 5:-19 6:39 7:-30
right1:died	0:-27 2:24 3:-44 4:-36 5:-114 6:76 7:-41 8:-28 9:-26 10:-36 11:-10
right1:displaced	3:54 5:-11 6:-24 7:-9 9:-45 11:-23
right1:driven	3:26 5:-17 9:-9
right1:drowned	0:-13 3:-14 4:-14 5:-28 6:35 7:-42 9:-10 10:-15
right1:each	0:-18 2:-8 3:-8 4:-24 5:-22 6:35 7:-12 8:11 10:-31
right1:escaped	0:-23 2:-10 4:-15 5:-13 6:-9 8:-14 10:41
right1:evacuated	3:41 5:-10 6:-16 7:-33
right1:face	3:12 9:-8
right1:feared	2:-10 5:-8 6:25
right1:fell	2:-10 3:-23 4:-34 5:-20 6:53 7:-21 8:-8 10:-26
right1:fled	2:-19 4:-14 5:-26 6:-32 7:-15 8:-13 9:40 10:-22 11:-26
right1:fleeing	3:-22 4:10 9:17 11:-12
right1:for	2:-30 3:-27 4:-20 5:11 6:-26 8:34 9:-26 10:-52 11:21
right1:found	3:-18 9:21 11:-19
right1:freed	2:-8 4:-31 5:-15 6:-23 8:13 9:-8 10:19 11:-17
right1:from	0:13 1:-23 2:-31 3:11 4:23 5:-10 6:-17 8:-13 9:-19 10:-37 11:-11
right1:go	0:-23 2:-12 3:-16 4:-33 6:-15 8:-8 10:38
right1:got	0:-21 2:-11 4:-28 5:8 6:-28 8:12 10:27
right1:had	0:-9 4:-17 7:-96 8:-13 10:-32 11:15
right1:has	3:-25 4:-24 5:-14 6:-33 7:25 8:-17 9:-12 10:23
right1:have	0:-17 1:-38 3:-13 4:-23 5:18 6:-12 7:-37 9:9 10:-20 11:15
right1:held	0:-33 2:-24 3:-26 4:11 5:-15 6:-31 7:-23 8:-29 9:-29 10:43
right1:home	0:-16 4:-12 6:-8 10:12
right1:homeless	3:38 5:-11 6:-18 9:-29 11:-9
right1:hostage	0:15 2:-16 4:-11 6:13 10:-11
right1:hurt	5:51 6:-47 7:-42
right1:i	0:-27 2:-36 4:14 5:-29 6:-44 7:28 10:-28
right1:in	2:-18 3:17 5:-13 6:18 7:-49 8:-60 10:-19 11:-62
right1:injured	3:-30 5:75 6:-59 7:-52
right1:inside	3:13 9:-9
right1:into	0:15 3:9 4:-12 8:-13 10:-9
right1:is	0:8 1:-9 2:-34 3:-27 5:-17 6:-37 7:27 8:-43 9:-21 10:33 11:-8
right1:it	4:10 6:-23 7:-8 8:-20 10:12
right1:khwarij	2:-16 6:29
right1:kidnapped	2:-24 3:-23 4:-36 5:-25 6:-33 7:-10 8:-18 10:46
right1:kidnappings	0:28 6:-10
right1:killed	0:-43 1:-12 2:-25 3:-29 5:-71 6:101 7:-12
right1:killings	6:11
right1:last	0:-32 1:15 2:-10 3:16 4:-31 5:-11 7:8 8:-16 9:-16 11:-24
right1:left	0:13 2:-25 3:51 4:-45 5:14 6:-46 7:-36 8:12 9:-42 11:-44
right1:lie	0:-12 2:19 4:-17 5:-21 7:-13
right1:live	3:26 5:-14 6:-26 11:-35
right1:lived	6:16
right1:living	3:18 7:-13
right1:lost	0:-10 1:-13 2:-26 4:-15 5:17 6:21 7:-15 8:-11 9:-10 10:-10 11:-9
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
right1:over	0:-12 1:-10 2:14 3:-25 4:-13 5:-17 6:15 7:-10 8:-23 9:-22 11:37
right1:paid	2:-10 5:-16 6:29 10:-8
right1:perished	3:-26 5:-32 6:58
right1:reached	3:29 5:16 6:-13 9:-25 11:-14
right1:received	0:-9 3:-29 5:49 6:-40 7:-12 9:-28 10:-13 11:23
right1:recovered	5:-23 6:35 7:-15
right1:red	6:8
right1:remain	0:-28 1:-10 2:-41 3:12 4:52 6:-62 8:-38 10:-32 11:-27
right1:remained	3:23 9:-10 11:-14
right1:reported	3:-19 6:10 7:22
right1:returned	3:-31 6:-15 8:-19 10:-18 11:43
right1:seized	2:-26 4:-28 6:-17 8:19
right1:sent	4:-10 5:-16 6:-8 7:19
right1:seriously	5:20 6:-12
right1:set	0:12 3:-8 4:-14 5:-10 6:23 10:-25
right1:shot	0:-8 2:29 4:-25 5:-12 6:-15 7:-11 8:-11
right1:showed	0:-8 5:13
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
right1:the	1:-11 2:13 3:-9 5:-24 6:-19 7:-18 8:-14 9:14 10:17 11:-31
right1:their	3:22 6:-17
right1:there	0:-22 2:-9 4:13 5:-26 6:-15 7:22 10:-18 11:-10
right1:they	0:17 3:-8 4:-14 5:-13 6:23 7:-19 8:-20 10:-8
right1:this	3:-23 4:-9 7:14 9:22 10:-8
right1:through	2:-13 3:-8 5:22 6:-13
right1:to	0:-19 1:-16 2:-22 3:-21 4:-26 5:8 6:-11 7:-15 8:30 9:21 10:-39 11:11
right1:told	0:-14 2:-25 4:-18 10:24
right1:took	0:-10 3:13 5:-16 6:-38 7:-9 9:13 11:-11
right1:turned	2:20 6:-11 10:-17
right1:unaccounted	3:-22 5:-17 6:-34 7:44
right1:under	0:-13 5:28 6:-19
right1:walked	0:-24 2:-9 3:-40 4:-13 5:-17 6:-24 8:-18 9:17 10:32 11:-23
right1:was	0:-20 1:-11 3:-33 4:-57 6:38 7:-26 9:-25 10:-30 11:-29
right1:we	0:-23 2:-18 3:-13 4:-34 5:14 6:-50 7:40 10:-26
right1:went	0:-20 1:-10 2:-25 3:-36 4:-31 5:-19 6:-23 7:22 8:-31 10:22 11:18
right1:were	2:-25 3:-18 4:-12 5:8 6:11 7:-51 8:-11 9:-41 10:-8 11:-22
right1:when	0:14 5:-16 6:17
right1:who	1:-28 2:14 5:-15 6:-10 8:-30 10:-21
right1:whom	0:-42 1:-10 2:11 3:-29 4:-10 5:-33 6:15 8:11 9:-19 10:18
right1:whose	0:-21 1:-16 2:-15 3:-31 4:-25 5:-20 6:-38 7:41 8:-12 9:14
right1:will	0:-14 2:-11 3:18 4:-28 5:22 6:-33 7:-36 8:-32 10:32 11:-18
right1:with	0:-44 1:-8 2:9 3:13 4:-24 5:58 6:-17 7:-51 8:-37 9:-40 10:-49 11:-20
right1:within	3:-20 6:21
right1:without	3:20 4:-9 5:-17 6:10 7:8 9:-22
right1:working	0:18 4:-18 5:23 6:-21 7:-17 8:-10 10:-14
right1:would	2:12 4:-10 6:-9 7:-12 8:17 9:-11 11:-8
right1:wounded	0:-21 2:-12 3:-16 5:98 6:-85 7:-20 8:-8 10:-14
right1:|	0:-47 1:-40 2:-58 3:10 4:-27 5:26 6:36 7:-16 8:-61 9:-64 10:-58
right1:—	5:-33 9:23
right2:	0:-10 2:-14 5:16 10:-9
right2:"	1:23 2:17 3:-38 4:-24 5:9 8:-42 9:-40 10:-33 11:-39
right2:#	0:-17 1:-9 2:-37 4:-70 5:-54 6:45 7:-13 9:11 10:-11 11:-34
right2:(	3:8
right2:)	5:-10 6:16 7:-9
right2:,	0:18 1:-44 3:8 4:-9 5:15 6:-10 7:-20 8:-43 9:-71 10:-72 11:31
right2:.	0:28 2:-77 4:-58 7:-13 8:-16 9:-78 10:29 11:8
right2::	0:-9 4:16
right2:;	0:13 2:-9 4:-11 5:15 6:-28 7:14 9:15 10:-14 11:-31
right2:a	1:-37 2:33 3:-38 5:-12 7:17 8:-9 9:-40 10:-30 11:-61
right2:abducted	0:38 6:-14 10:-30
right2:about	0:-28 4:-26 6:-24 9:34 10:14
right2:abu	10:13
right2:according	0:15 1:-13 2:-31 3:-16 5:-15 6:19 7:-48 8:-18 9:10 10:-42 11:-9
right2:across	3:-12 5:15 6:-15 9:11
right2:admitted	5:27 6:-25
right2:after	0:-8 2:-11 3:-11 4:23 5:-27 6:-16 7:9 8:-11 10:-27 11:23
right2:aged	0:-10 2:-10 5:34 6:-32 10:11 11:-9
right2:all	0:-58 1:-10 2:8 3:10 4:23 6:8 7:-21 8:-44 9:-40 11:-8
right2:along	6:10
right2:already	0:-21 1:20 3:-24 6:-26 7:-21 9:21 10:18
right2:also	2:-26 5:13 6:16 7:-8 8:-20 10:-10
right2:among	1:-9 2:-27 3:-18 4:-22 8:22 10:-17
right2:an	2:19 3:-16 4:-10 7:8 8:15 9:-10 10:-42
right2:and	0:13 2:-57 3:17 5:-62 6:39 7:-32 8:26 9:-36 10:-68 11:-10
right2:another	3:23 5:-18 6:18 9:-22
right2:are	0:-20 2:-31 3:22 4:12 6:-45 8:-33 9:-34 10:11 11:-23
right2:arrived	0:-27 5:-25 6:-31 7:-11 9:13 10:-8 11:16
right2:as	0:-28 1:-8 2:-29 3:-8 4:17 7:14 8:22 9:-23 10:-30 11:-12
right2:ashore	6:8
right2:at	0:-14 1:-12 2:-32 4:-18 5:-29 6:9 7:-28 8:9 10:11 11:8
right2:attack	0:9
right2:away	0:8 2:-10 3:27 4:-14 5:-16 6:-28 7:-9 9:-27 10:32 11:-8
right2:back	0:-46 2:-18 3:-19 4:-40 6:-53 7:-20 8:-27 9:-39 10:31 11:30
right2:be	3:17 4:9 5:-13 9:-23 10:-15
right2:because	0:-11 2:-13 3:21 7:-11 8:-14 9:-17 10:11
right2:been	0:14 1:-57 2:-15 5:9 6:29 7:-71 9:-29 10:-10 11:-52
right2:before	2:28 3:-14 6:-28 9:16 11:-10
right2:being	0:-12 2:-10 3:-15 6:-23 8:-24 10:26
right2:between	4:-8 5:-22 6:15 8:-9 9:-17 10:13 11:17
right2:board	5:-10 6:17
right2:both	2:-9 3:-10 4:17 5:17 6:-14 10:-19
right2:boys	5:-17 6:24
right2:broken	5:9 6:-22 7:13
right2:brought	2:-9 4:-11 5:9 7:-13 8:-14 10:20
right2:bullet	5:-17 6:28 10:-10
right2:buried	2:-11 5:-10 6:40 7:-26
right2:burned	5:-33 6:44
right2:burns	0:-15 3:-9 4:-9 5:44 6:-40 7:-10 10:-30
right2:by	0:-9 1:-12 2:-38 3:-36 4:-21 5:-39 7:-21 8:-38 10:33 11:28
right2:came	3:-9 5:-8 6:17 7:-14 9:11
right2:camp	3:17 7:9 9:-16
right2:can	3:12 6:-9 7:18 9:-17 11:-28
right2:cannot	5:-13 6:-27 7:31
right2:captured	0:38 2:-10 4:-21 6:-27 7:-18 8:-14 10:10
right2:carried	0:20 3:-27 4:-9 5:-29 6:28 7:-9 8:-16 10:-21
right2:central	3:18 9:-17
right2:chiefly	3:-13 6:9 11:9
right2:children	0:-30 2:-13 4:-36 5:-9 6:40 7:-9 9:-23 10:-36 11:-21
right2:civilians	0:-16 3:-25 5:-38 6:34 7:-15 10:14 11:-9
right2:come	0:-19 1:-15 2:-20 3:-51 4:-36 5:8 6:-29 7:-27 8:30 9:13
right2:confirmed	5:-16 6:24
right2:could	0:-29 2:-15 3:-15 4:-17 5:20 6:12 7:-24 9:17 10:-9
right2:cross	3:-27 4:-13 6:-8 7:-20 9:25 10:10
right2:crossed	2:-18 3:-49 4:-13 5:-14 6:-31 7:-12 8:-15 9:49 10:26 11:-35
right2:crushed	5:17 6:-16
right2:cuts	5:18 6:-11
right2:dawn	5:-10 6:14
right2:day	0:-18 1:-8 3:-45 4:-15 5:-11 6:-9 7:-15 9:8 10:-15 11:22
right2:days	0:-8 3:15 7:-8 9:-16 11:-8
right2:dead	0:-12 3:-11 4:-32 5:-68 6:98 7:-48 9:-8 10:-21
right2:december	1:14 6:-12 9:-12
right2:died	0:-23 2:53 3:-41 4:-50 5:-57 6:9 7:-65 8:-22 9:-21 10:-26 11:-16
right2:disappeared	3:-13 5:-14 6:-15 7:22
right2:displaced	3:51 6:-27 9:-51
right2:down	3:-9 5:-12 6:18 7:-16
right2:dragged	4:-11 5:-11 6:16 8:-9 10:-24
right2:driven	0:13 3:-14 4:-19 5:-22 6:-10 7:-9 10:10 11:10
right2:drove	0:-14 3:-14 5:13 6:17
right2:drowned	1:-11 5:-12 6:38 7:-15 9:-10 11:-9
right2:during	3:-9 4:10 9:15 10:-10 11:-8
right2:each	8:10
right2:early	0:-14 3:-33 6:-16 7:-8 9:31 11:-13
right2:eight	0:-19 4:17 5:-21 7:-9 8:-19 9:-14
right2:eleven	3:22 4:-20 5:-18 6:23 7:-14 9:-8 11:-11
right2:entered	1:-14 3:-20 6:-25 7:25 9:28 11:-28
right2:escaped	2:-9 5:-8 6:-10 10:17
right2:evacuated	3:-9 5:27 6:-23
right2:every	8:8
right2:expected	3:12
right2:far	0:-11 4:-17 5:16 6:-10 7:-15 10:-8
right2:fighting	0:12 3:-18 9:19 11:-10
right2:five	2:-8 3:-10 5:15 6:-27 7:-19 8:-26 9:-11 10:-9
right2:fled	3:60 9:-39 11:-29
right2:flown	0:-35 2:-24 3:10 4:-34 5:29 6:-47 7:-10 8:34 10:-38 11:-24
right2:for	0:-29 2:-17 3:-18 4:15 6:-65 7:34 8:25 9:-22 11:-18
right2:found	0:-38 3:12 4:-41 5:-65 6:40 7:-13 8:-9 9:-11 10:10 11:-22
right2:four	0:10 2:-19 3:-12 6:-20 7:-22 8:-24 9:-8 10:28
right2:free	0:-30 2:-17 5:-16 6:-22 7:-20 8:-19 10:22
right2:freed	0:-17 2:-17 4:-37 5:-19 6:-39 7:-11 8:-29 10:54
right2:friday	0:-21 2:-10 3:18 4:-8 5:-13 7:19 9:-15 10:-12 11:-13
right2:from	0:-18 3:30 5:-77 6:19 7:-24 8:-58 9:-57 11:11
right2:gave	4:25 6:-24 9:-11
right2:gaza	0:-23 3:-15 4:-18 5:-24 6:11 8:-19 10:26
right2:girls	0:25 4:-10 5:10 6:-22 8:-17 10:-14
right2:given	0:11
right2:gone	0:-19 1:-19 2:-24 3:-37 4:-25 5:9 6:-18 7:-14 8:-17 10:-40 11:16
right2:gunshot	0:-8 3:-8 5:26 6:-17
right2:had	0:8 1:-12 3:-9 4:-19 5:-63 6:-15 8:11 9:-41 11:16
right2:haiti	6:26 7:-16
right2:handed	0:-21 2:16 4:-10 6:-15 8:-17 10:25
right2:has	0:10 2:-10 3:26 4:22 5:-28 8:-19 9:-28 10:-29 11:-12
right2:have	0:-19 1:-19 2:-26 3:8 5:-14 7:25 8:-31 9:-13 10:-24 11:-33
right2:he	0:24 2:-41 3:24 4:-30 5:-19 6:-20 9:-27 10:12 11:14
right2:held	0:-16 4:38 5:-18 7:-10 8:-16 10:-46
right2:help	3:18 9:-14
right2:her	2:-25 3:-37 4:-13 5:25 7:-10 9:-9 10:-12 11:-8
right2:here	3:-8 9:12
right2:his	0:-24 2:-52 4:60 6:-19 7:-28 8:-30 10:-17
right2:hit	0:-8 2:-14 5:26 6:-18 7:-11 10:-14
right2:hold	6:13
right2:home	0:-20 1:-9 2:-19 3:-29 4:-38 6:-31 7:-34 8:23 9:-25 10:21 11:15
right2:homes	3:29 6:-23 11:-10
right2:hospital	5:-10 6:-22 10:20
right2:hostages	0:-21 2:33 4:-9 6:-33 10:19
right2:houses	3:8
right2:hurt	0:-20 2:-8 5:85 6:-61 7:-20 9:-17 10:-22 11:-10
right2:i	0:-13 2:-14 3:-13 4:-23 5:-14 6:-31 7:23 10:27
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
right2:its	0:-13 6:24 7:-20 8:18 9:11 10:-19 11:-11
right2:july	3:-23 6:-9 9:21
right2:june	6:18 8:-9
right2:karabakh	0:-12 4:-14 6:-12 9:18 10:-8 11:-9
right2:keep	4:-22 8:-8 10:26
right2:kidnapped	0:44 4:-11 6:-19 10:-19
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
right2:lost	0:-17 1:-9 2:-10 3:13 4:-13 5:29 6:14 7:-40 9:-15 10:-15 11:-28
right2:made	0:26 3:16 5:-26 6:-26 10:-10
right2:marched	0:15 5:-9
right2:martyred	2:-20 5:-13 6:32 10:-23
right2:me	0:-8 4:16
right2:medical	11:16
right2:men	0:19 5:-12 6:16 8:-16
right2:minors	8:35 10:-32
right2:missing	0:-29 1:-16 2:-13 3:-35 4:-21 5:-39 6:-56 7:81 8:-8 10:-21 11:-9
right2:monday	4:-8 5:-19 9:13 10:-8 11:-16
right2:more	3:-34 4:-15 5:-18 6:16 8:-16 9:34 10:21
right2:morning	0:-16 7:14
right2:most	0:16 1:-12 3:-55 4:-29 6:10 7:-34 8:-20 9:8 10:27 11:24
right2:mostly	0:15 4:-8 5:-18 6:-30 7:-15 10:-15 11:21
right2:moved	3:14 5:-19 6:-25 7:-11 9:15 11:-12
right2:murdered	0:-14 2:31 6:-18 7:-15
right2:my	0:-11 2:-11 3:-30 4:-38 5:-29 6:17 7:10 8:-8 10:-17 11:-14
right2:near	0:10 5:11 6:-10
right2:needed	5:25 6:-24
right2:neutralised	0:-15 4:-8 6:23
right2:never	0:-11 2:-8 3:-12 5:-29 6:-27 7:55 10:-13 11:-10
right2:new	3:10 5:-8 6:-8
right2:night	0:18 4:-15 6:-13 10:9
right2:nightfall	0:-18 2:-12 4:-24 5:-9 6:33 7:-19 9:-10 10:-16
right2:nine	0:-25 2:-14 5:-24 6:36 7:-10 8:-11 10:19
right2:no	3:29 4:-15 5:-16 6:-31 7:13 9:-8 10:-9 11:-16
right2:nobody	0:-24 5:-8 6:-14 7:-8 10:19
right2:none	3:-12 4:-16 5:-25 6:18 10:-12
right2:noon	0:-17 3:-15 4:-16 6:18 7:-12 10:-12
right2:northern	4:-9 10:9
right2:not	0:29 1:-19 5:-38 6:-28 7:30 8:-24 9:-35 10:-50 11:-44
right2:now	3:15 4:-17 5:-18 6:27 7:-27 8:12 9:-16
right2:number	0:-10 3:11 4:17 9:-20 10:-12 11:-13
right2:october	0:16 1:-8 3:15 4:-17 8:22 9:-13 10:-21 11:-10
right2:of	0:16 1:16 4:-47 8:-16 10:22 11:-47
right2:off	0:16 3:-9 4:-15 6:12 7:-9 8:16 10:-19
right2:officials	4:-19 6:20 8:11 10:-10
right2:on	0:33 1:-14 2:-26 3:-18 4:-8 5:-8 6:-11 7:-22 10:-16 11:-11
right2:one	1:-8 2:-33 3:10 4:-41 5:-26 7:-36 8:23 9:20 11:-26
right2:or	0:-13 1:26 3:10 5:-17 7:-34 9:-24 11:-16
right2:other	6:-9 8:15
right2:others	5:17 6:-16
right2:our	0:-27 2:16 3:-39 4:9 5:-19 6:35 7:-13 8:-18 10:-30 11:-22
right2:ours	2:-23 4:19 5:-10 10:-21 11:-10
right2:out	0:-32 2:-24 4:-40 5:-17 7:18 8:-34 10:26 11:-32
right2:over	3:12 7:-8 8:11 11:-19
right2:overnight	6:12
right2:packed	3:9
right2:pakistan	6:9
right2:papers	0:-8 1:-12 4:-10 6:-22 7:-8 9:-10 11:26
right2:passed	8:15
right2:perished	3:-16 5:-9 6:29 7:-22
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
right2:return	2:-16 3:-18 4:-17 6:43 7:-11 8:-32 9:-19 10:-42 11:31
right2:returned	3:-52 6:-12 8:-17 9:-30 11:45
right2:rural	3:27 9:-26 11:-13
right2:russia	6:8 8:-12 10:12
right2:said	0:-20 2:-15 3:16 4:24 5:-9 6:15 8:-11 9:-18 10:-25 11:-9
right2:saturday	5:-22 6:33 7:-27
right2:says	3:-32 4:27 5:-8 7:-24 8:-8 9:-8 11:13
right2:seized	0:13 2:-8 4:10 5:-10 6:-10 8:-13 10:-46
right2:sent	0:-10 5:-13 8:-10 10:20 11:-11
right2:september	0:12 4:-8 5:8 6:-10 8:-9 10:-9 11:15
right2:serious	5:12 6:-11
right2:set	0:-19 4:-14 5:12 6:-36 7:-12 9:-8 10:18
right2:seven	0:-9 4:-9 6:27 7:-20 10:11
right2:she	0:15 3:-18 4:-11 5:-14 6:24 7:-20
right2:shot	0:-59 2:25 4:-53 5:-30 6:46 7:-29 8:-28 10:-64
right2:signed	0:-8 2:-10 4:-16 5:-20 6:34 10:-28 11:-10
right2:since	0:27 2:-32 3:-43 4:-25 6:-8 7:-20 8:-19 10:20 11:16
right2:six	0:-43 2:-23 3:19 4:-15 5:14 6:-47 7:21 8:11 9:-14 10:-22 11:-11
right2:slain	0:-17 2:-17 5:-14 6:33 10:-11
right2:sleeping	3:33 5:-18 6:-25 7:-25 9:-11
right2:so	6:26 10:-14
right2:sold	0:-20 2:-16 4:26 5:-15 10:-22
right2:soldiers	0:-32 2:15 5:-31 6:-14 8:-27 10:40 11:-8
right2:some	3:-11 4:10 6:22 7:-30 8:-8 9:10
right2:sought	4:-13 5:-27 6:-36 7:26 9:18 11:-30
right2:south	9:-29 11:27
right2:spending	3:16 4:16 5:-12 6:-12 7:-9 10:-20
right2:staff	4:-11 10:10
right2:state	3:9 9:-9
right2:staying	3:14
right2:still	0:-47 1:-15 2:-50 3:-8 4:72 5:-9 6:-75 7:13 8:-47 9:23 10:-65 11:-66
right2:struck	2:-8 5:-11 6:19 10:-10
right2:succumbed	2:19 4:-19 6:8
right2:sudan	3:-9 9:16 11:-8
right2:suffered	5:12
right2:sunday	0:-17 4:-15 7:9 8:12 9:-13
right2:surgery	5:26 6:-21
right2:survived	0:-12 2:-8 5:14
right2:taken	0:18 1:-12 3:29 4:-56 5:-9 6:-45 7:-15 8:16 9:-12 10:-22 11:-17
right2:taking	3:14
right2:ten	1:23 6:-23
right2:that	0:23 2:19 4:-55 5:-24 6:-48 7:11 8:-33 9:17 10:27 11:-23
right2:the	0:-26 1:17 4:-25 5:-10 6:15 7:-43 8:9 9:-21 10:30 11:-39
right2:their	0:-37 1:-14 2:-29 3:37 4:-38 5:-20 6:44 7:-20 8:8 9:-48 10:12 11:-34
right2:them	1:-62 2:-40 3:-13 4:-43 5:-12 6:16 7:-38 8:-13 11:-11
right2:then	0:-36 2:-27 3:-11 4:19 5:-37 7:32 8:-19 10:-47
right2:there	0:-15 2:-25 3:-21 4:-42 5:-32 6:21 7:20 9:-17 10:-12 11:-19
right2:these	0:-37 1:16 3:22 4:-12 5:-33 6:13 7:-46 9:-54 10:-9
right2:they	0:-15 2:-9 3:-24 5:-23 6:36 7:-12 8:-13 9:-12 11:-10
right2:this	0:29 3:17 4:-16 5:-42 6:18 7:-37 8:-9 9:-18 10:-13 11:-13
right2:those	1:-19 2:14 3:19 4:-69 5:-53 6:11 7:14 9:-45
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
right2:two	0:-12 1:-15 2:-37 3:37 6:-10 8:-40 9:-31 10:-30 11:-28
right2:ukraine	0:-14 4:-19 8:-15 9:10 10:23 11:-11
right2:unaccounted	0:19 3:-14 4:-19 5:-26 6:-49 7:29 8:-8
right2:under	0:-19 2:13 3:14 4:12 5:12 7:-28 8:-33 9:-11 11:-11
right2:up	0:-21 1:21 2:10 4:15 5:-14 6:-11 7:-12 8:-21 9:-13 10:-31
right2:uprooted	3:15 6:17 9:-25 11:-24
right2:us	0:26 1:-10 2:-25 3:34 4:36 5:-63 6:-76 7:-46 8:-56 9:16 10:-81 11:8
right2:waiting	2:-10 3:-19 4:17 5:-13 6:-24 9:24 11:-13
right2:walked	0:-19 2:-9 3:19 4:12 5:-9 8:-20 9:-24 10:13
right2:wants	4:8
right2:war	8:11
right2:was	0:-14 2:-9 4:-11 5:-19 6:25 7:16 9:-17 10:-8
right2:we	0:-24 3:-23 4:-15 5:-19 6:-22 7:40 10:-17
right2:wednesday	4:-13 6:9 8:32 10:-29
right2:week	0:-24 2:-8 3:-8 4:-8 9:27 10:9 11:-28
right2:went	0:-9 3:-11 4:-8 5:-14 6:29 8:-9
right2:were	0:-18 1:-15 2:49 3:-51 4:-20 7:9 8:-41 9:-13 10:-48 11:12
right2:when	0:-23 4:-18 7:-20 9:-9 10:22 11:-19
right2:where	6:11
right2:which	6:14
right2:while	3:-18 5:14
right2:who	0:17 2:-13 3:-9 4:21 6:-41 7:-15 8:-16 9:-12
right2:whom	0:17 1:-13 2:29 3:-30 4:-8 5:-26 8:-40 9:15 10:-33 11:-9
right2:will	2:-8 3:12 4:-23 9:-10 10:22
right2:with	0:-42 1:-8 2:-32 3:-23 4:11 5:29 6:-11 7:-52 8:-12 9:8 10:15 11:-12
right2:within	0:-11 3:11 5:-14 6:9 10:12
right2:without	3:18 5:-18
right2:women	0:-36 2:-8 3:-20 4:-34 5:-48 6:23 7:23 8:14 11:-11
right2:would	3:22 6:-14 11:-8
right2:wounded	0:-39 2:-8 4:-12 5:71 6:-69 7:-14 8:-10 10:-23
right2:wounding	5:-16 6:18
right2:wounds	5:32 6:-18 8:-12
right2:year	1:15 2:-13 3:-13 8:-39 9:-8 10:12
right2:yet	0:-22 2:21 3:34 4:24 5:-30 6:-23 7:26 8:-17 9:-24 10:-35 11:-36
right3:	0:-33 1:-14 2:9 3:38 4:-42 5:19 6:9 7:-67 8:-20 9:-55 10:-22
right3:"	0:-28 3:-16 4:12 7:-12 8:-16 9:-11 10:-12 11:13
right3:#	0:-49 1:-53 2:-33 3:-14 4:-20 5:10 6:20 10:12 11:-40
right3:(	3:16 9:-9
right3:)	0:-25 1:-10 2:-22 3:-14 4:-15 5:24 6:-11 7:16 10:-23
right3:,	0:-8 1:-26 2:19 3:-35 4:-47 6:-22 7:32 9:-19
right3:.	0:-9 1:-21 2:-10 4:-15 5:-23 6:16 8:-29 9:-31 11:-28
right3::	3:14
right3:;	0:-20 1:-8 2:-21 3:22 4:-18 6:34 7:-8 8:17 9:-23 10:-18 11:-12
right3:a	0:-18 1:-17 4:12 5:20 7:-56 8:-48 9:-45 10:-23
right3:abducted	0:22 10:-12
right3:aboard	0:25 2:-16 4:-13 6:-22 7:18 10:-19
right3:about	0:-13 3:-26 4:15 5:-8 6:17 9:18 10:-11 11:-14
right3:above	3:11
right3:according	0:-11 3:-9 6:10 8:-10 9:-10 10:-8
right3:across	3:-19 5:-8 6:-21 9:26 11:-8
right3:action	0:-16 2:-10 4:-12 5:-10 6:30 10:-18
right3:added	5:-9 6:25
right3:admitted	5:18
right3:after	0:-25 1:-8 4:12 7:11 8:-9 10:-14 11:-29
right3:again	3:-33 4:-8 5:-24 6:-8 7:-10 9:13 11:16
right3:against	0:-10 4:12 5:-10 6:-12 10:8
right3:ago	4:15 6:-15
right3:air	6:10
right3:al	11:13
right3:alive	0:-23 2:-35 5:17 6:-41 7:37 8:-15 10:25 11:-12
right3:all	3:-15 4:-15 5:8 6:-20 7:24 10:-14
right3:alone	6:10
right3:along	2:27 6:-27
right3:among	5:12 7:-8
right3:an	0:-16 3:-28 4:17 5:-20 6:27 7:-13 8:-20 9:-13 10:-8 11:17
right3:and	0:-26 1:-34 2:-53 3:-47 4:-23 6:50 7:-36 9:15 10:-50
right3:are	0:16 1:-14 3:31 4:-14 6:-47 7:-8 10:-21 11:-55
right3:army	0:-15 2:11 3:-15 4:-19 5:-26 6:25 7:-9 8:-13 9:-9 10:17
right3:around	0:25 4:-8 9:-22 11:-12
right3:arrived	6:11
right3:as	0:-15 1:-21 2:-8 3:-18 4:-15 5:11 6:-28 7:46 11:-22
right3:ashore	0:8 5:-9 6:16 7:-14
right3:asked	3:9 5:25 6:-24 7:-9 11:-11
right3:at	0:-51 1:-17 2:11 3:26 4:-38 6:17 7:-43 8:18 9:-31 11:-30
right3:attack	0:18 6:-10
right3:august	0:20 3:-17 4:-28 5:-8 6:-22 7:-15 8:-14 9:-20 10:21
right3:away	0:30 2:-9 3:-32 4:-14 5:-42 6:15 7:-13 8:-9 10:-9 11:-11
right3:back	0:-19 1:-10 2:-39 3:-38 4:-24 5:-24 6:-36 7:-20 10:18 11:27
right3:be	0:-30 2:-11 3:-15 4:-34 6:-23 7:37 8:-31 9:-11 10:12
right3:been	0:12 1:-20 4:8 5:-47 6:-23 9:-50 11:-40
right3:before	2:-8 4:-25 5:25 6:-14 7:-18 10:-24 11:-13
right3:being	3:-10 4:23 5:-19 6:-15 7:20 9:12 10:-24 11:-11
right3:between	0:9
right3:boats	3:10
right3:bodies	2:-26 4:-13 6:-15 10:31
right3:bones	5:10 6:-8
right3:border	0:-20 4:-9 5:-15 6:35 7:-8 9:-47 10:-9 11:15
right3:both	6:11
right3:broken	0:-8 2:-9 5:30 8:-8 10:-21
right3:brought	0:-18 2:-14 4:-20 5:40 6:-39 7:-8 8:12 9:-10 11:-11
right3:buried	0:-12 5:-19 6:31
right3:burns	0:-8 5:-8 6:24 7:-13
right3:bus	0:9 2:-10 3:-10 4:17 6:-18 10:-23
right3:but	0:-11 3:-13 4:-12 5:12
right3:by	0:-16 1:-10 2:35 3:33 4:-42 5:-10 6:-18 7:-35 8:-22 9:-29 11:-16
right3:came	0:-16 2:-35 3:-33 4:-31 6:-64 7:13 8:-21 10:29 11:30
right3:camps	3:-48 9:18 11:29
right3:capital	3:9 9:-8
right3:captivity	0:-8 2:-16 4:25 7:-12 8:-9 10:-10
right3:captured	0:29 2:-17 3:-8 6:-28 7:-8 10:-9
right3:care	4:-13 5:21 6:-9
right3:carried	0:12 2:-9 3:-15 4:-8 5:23 6:-22 10:-16 11:-8
right3:children	0:-20 2:-28 3:19 4:-57 6:13 7:15 8:-29 10:-18 11:-13
right3:chinese	2:14 6:-10 7:17 8:-11 10:-28
right3:city	5:14 9:-9
right3:civilian	3:-14 5:-13 6:32 8:8
right3:civilians	0:-8 5:23 6:11 7:-19 8:37 10:-38
right3:coast	0:-9 3:17 4:-11 6:10 7:-8
right3:come	0:-19 2:-32 3:-9 4:31 5:-19 7:-19 8:-9
right3:condition	3:-8 5:16 6:-11
right3:confirmed	6:17 7:-9
right3:cook	0:-27 2:-8 6:-36 7:22 8:-11 10:22
right3:could	0:-20 2:-36 4:14 5:29 6:-13 7:-13 8:-18 10:-31
right3:countries	6:13
right3:country	0:-8 3:12 4:15 9:-12
right3:crew	5:12 6:-10
right3:critical	5:13 6:-9
right3:day	0:12 3:18 6:-11 9:-11 11:-10
right3:days	0:-8 2:13 8:-22
right3:dead	0:-15 1:-18 3:-14 4:-19 5:-67 6:66 7:-42 8:-22 10:-33
right3:death	2:-14 6:44 7:-25
right3:deceased	6:13
right3:december	9:16 11:-31
right3:defence	5:-12 6:18
right3:deported	4:-15 6:-11 8:21 10:-17 11:17
right3:detention	2:19 4:19 6:-25 7:-9 9:-15
right3:did	0:-22 2:37 3:-9 4:-14 5:-30 6:12 7:-14 10:-15
right3:died	0:-26 1:18 3:-17 4:-24 5:-52 6:47 7:-27 8:-9 10:-24
right3:discharged	3:-17 5:32 6:-21
right3:displaced	3:43 9:-24 11:-25
right3:districts	6:14
right3:down	0:-12 2:-19 3:-24 4:-29 5:-9 6:15 7:21 9:19 10:-12 11:-11
right3:dozens	0:-12 6:29 7:-13
right3:driven	5:-8 9:-18 11:20
right3:drowned	1:-10 3:-12 5:-21 6:29
right3:dug	2:-9 6:21 10:-9
right3:each	0:-8 6:-13 8:18 10:-13
right3:earlier	3:21 4:-8 5:-13 9:-11
right3:eight	6:13 8:-11 10:13
right3:el	3:9
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
right3:first	3:-15 4:-19 5:8 6:27 7:-17 10:-14
right3:five	0:-16 2:-16 3:-21 4:-14 6:21 7:-19 9:15
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
right3:given	0:-31 2:22 3:-16 4:-14 5:-29 6:20 7:-20 9:-10 10:-17 11:-8
right3:go	0:-50 2:-20 3:-12 4:-23 5:-43 6:-55 7:-8 8:-22 9:28 10:69 11:-10
right3:gone	3:-37 5:19 9:8 10:-11 11:13
right3:got	0:-21 10:26
right3:government	0:-11
right3:group	0:-13 2:-22 4:-28 5:-29 7:-9 8:19 10:22
right3:guard	5:-32 6:40
right3:gunmen	2:-9 6:24 10:-10
right3:had	0:-31 1:28 2:-42 3:-8 6:-20 7:29 8:-22 9:-10 11:-36
right3:haiti	0:25 4:-10 10:-22
right3:handed	2:9 4:-17 5:-9 6:10 8:-22
right3:hands	0:-24 3:-9 4:27 5:-21 6:20 9:-16 10:-27 11:-12
right3:has	0:-18 2:-11 3:-20 5:41 6:-26 9:-12 10:-14
right3:have	0:-16 1:-15 2:-34 3:-35 4:-34 5:-29 8:13 9:27 10:17 11:-26
right3:he	0:-24 3:-26 4:-19 5:-15 6:28 7:21 9:-20 10:-8 11:-10
right3:health	5:-14 6:19
right3:heart	5:-17 6:19
right3:held	0:-33 2:-20 3:-22 4:56 5:-20 6:-35 7:-24 8:-34 9:-25 10:-13 11:-18
right3:help	5:-11 6:21
right3:here	4:-12 6:22 7:-16
right3:his	5:10
right3:hit	0:-16 2:-16 4:-8 5:18 7:-9 10:-11
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
right3:in	0:12 1:10 3:-32 4:20 5:-24 7:-39 8:-16 9:26 10:-51 11:-59
right3:infants	6:18
right3:injured	0:-14 2:-25 3:-9 4:-8 5:66 6:-34 7:-23 8:-8 9:-9 10:-22
right3:injuries	6:8
right3:inside	0:-13 3:38 4:28 5:-31 6:-10 7:-11 9:-29 11:-29
right3:intensive	5:44 6:-39 7:-9
right3:interior	7:12
right3:international	3:19 4:16 9:-11 10:-15
right3:into	0:27 3:-14 5:-20 6:-30 9:21
right3:iranian	0:14 4:9 6:-8 10:-11
right3:is	2:-20 6:-43 7:11 9:32 10:-20 11:-8
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
right3:let	0:-19 2:-17 3:-11 5:-17 6:-13 8:-31 9:-9 10:21
right3:life	0:-9 2:-17 8:15 10:-12
right3:line	0:-9 4:-10 8:-16 10:20
right3:list	2:-8 3:-12 4:-13 6:-11 7:11 8:16 9:-11 10:-11 11:-8
right3:listed	7:14
right3:live	2:-15 3:-9 11:17
right3:lives	2:-10 3:-30 5:-32 6:64
right3:living	3:28 4:-9 5:-10 6:-11 7:-16 9:-8 11:-21
right3:local	5:-14 6:17
right3:lost	0:8 4:-19 7:-20 8:-11 10:-10
right3:made	3:8 6:-27 7:26
right3:march	3:-14 6:16 11:-24
right3:marched	0:42 3:-10 6:-20 10:-20
right3:market	0:21 3:-19 10:-9
right3:may	6:-8 7:10 8:-10 10:11
right3:mayor	5:13 6:-9 7:-8 9:17
right3:members	3:-13 4:9 5:-8 6:21 10:-9
right3:men	0:-32 2:-11 3:-15 4:14 5:-41 6:9 8:-8 9:20 10:-18
right3:minors	0:-8 2:-15 4:15 5:-28 6:20 8:19 10:-16
right3:missing	0:-21 1:27 2:-9 3:-33 4:-40 5:-14 6:-26 7:31 8:-10 10:-10
right3:month	0:-19 4:-16 6:30 10:12
right3:months	6:11
right3:more	0:-15 4:-10 5:-26 6:45 7:16 9:-27 11:-12
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
right3:night	0:9 2:-16 3:22 4:-31 5:-32 6:-35 10:22 11:-31
right3:nine	0:-22 1:23 3:14 4:-11 5:9 6:-30 7:-13 8:-10 9:-12 11:-10
right3:no	3:-16 5:8 6:-15 7:17
right3:nobody	5:9
right3:noon	3:16 9:-9
right3:north	3:-25 8:-8 10:14 11:24
right3:not	1:-8 2:-45 3:29 4:-24 6:-48 7:52 8:-15 9:-37 10:-38 11:-29
right3:november	5:-13 6:21
right3:now	6:13
right3:number	0:14 3:-22 4:-21 5:11 7:-10 8:-14 9:22 10:-14 11:-11
right3:october	0:23 3:-8 5:-12 6:-15 8:13 10:-28 11:12
right3:of	1:-38 3:-9 4:24 5:-47 6:10 7:11 9:-54 10:-28 11:29
right3:off	0:9 2:-15 3:17 5:-18 7:8 8:-26 10:-41 11:-10
right3:officials	5:8
right3:on	0:-29 1:-23 3:-38 4:-10 5:22 6:-10 7:-32 8:-43 9:37 10:-12 11:-16
right3:one	2:14 3:-17 4:-33 5:-26 6:15 7:-25 9:-18 10:9 11:-11
right3:only	3:18 6:-15 7:13 9:-12
right3:or	0:-23 1:17 2:-19 3:-14 4:-21 5:-18 9:-22 10:14 11:-20
right3:other	0:-8 4:-10 8:16 10:-11
right3:others	0:17 3:-19 4:-15 6:-24 9:21 10:-21
right3:our	0:-16 3:17 4:-21 5:-16 6:-34 7:-17 8:-18 9:-8 10:15 11:24
right3:out	0:-37 1:-10 2:12 3:25 4:-10 5:-39 6:11 7:-43 8:-22 9:-41 10:42 11:13
right3:over	0:-14 3:-19 4:-25 6:-23 9:23 10:21 11:-11
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
right3:reported	0:-12 2:-9 3:-16 5:-8 6:-11 7:33 10:12
right3:rescue	5:29 6:-20 10:-13
right3:rescued	0:-24 2:-11 5:21 6:14 7:-19
right3:residents	4:-36 10:32
right3:rest	0:-8 2:-10 5:-18 6:28 7:-9 10:-28
right3:return	4:-14 5:-10 6:13 7:-9 10:-23 11:14
right3:returned	0:-9 2:-15 6:10 11:9
right3:river	9:13
right3:road	0:-12 3:26 4:-10 5:-32 7:-11 9:-17 11:-12
right3:roads	3:-10 6:-21 7:-8 9:24
right3:room	0:-14 3:19 4:20 6:-21 9:-9 10:-14
right3:safety	3:16 5:-8 6:-31 7:-9 9:22 11:-29
right3:said	0:27 2:13 3:8 5:-27 9:-25 10:-27 11:-30
right3:same	0:27 1:-9 2:-34 3:-22 4:-11 5:-18 7:14 8:-17 9:-29 10:-12 11:24
right3:say	5:-8 6:17
right3:says	0:-24 1:-14 3:32 4:-51 6:-9 7:-45 8:-29 9:-39 10:19 11:-26
right3:school	0:13 2:-13 3:-27 4:-25 5:-8 6:18 8:12 10:-13 11:-14
right3:schools	5:22 6:-17 10:-16
right3:second	0:-10 3:-25 5:-12 7:-9 9:29 11:-21
right3:security	4:-21 6:-11 8:-11 10:27
right3:seen	0:-20 4:15 6:-12 7:27 10:-16
right3:seized	0:13 2:-20 4:-20 8:-11
right3:sent	0:28 2:-16 3:-22 5:22 6:-19 9:-23 10:-15 11:-17
right3:september	0:-29 10:28
right3:seriously	5:19 6:-14
right3:serving	2:-8 4:-25 6:-12 10:24
right3:seven	0:-11 2:-8 4:-19 8:-23 10:30
right3:she	0:-14 1:-14 3:-10 4:-13 5:-28 6:12 7:-11 9:-12 11:25
right3:shelter	3:14
right3:shelters	3:33 9:-19
right3:shot	0:-33 1:-13 4:-20 5:12 6:42 10:-19
right3:side	0:-11 2:-18 3:-9 4:-23 5:-19 6:11 7:-8 8:24 10:-14 11:-11
right3:since	0:8 2:16 3:27 4:-33 5:-25 6:-9 8:11 10:-13 11:-20
right3:single	7:10
right3:six	0:-31 2:-10 3:17 5:13 6:19 7:-29 8:-20 10:23
right3:so	3:-34 5:-12 9:-29 11:36
right3:soldiers	2:17 4:-16 5:18 8:-25 10:-16
right3:some	3:-16 5:-15 6:39 7:-27 9:-14
right3:south	3:-30 5:-19 7:14 9:-17 11:26
right3:southern	10:11
right3:spokesman	5:-19 6:35 7:-23
right3:staff	4:9 8:-9 10:-9
right3:still	2:-17 4:35 5:-18 6:-15 7:30 10:-33
right3:street	0:35 3:-8 4:-8 5:-13 6:-14 7:-35
right3:sudan	3:-35 4:-8 5:-18 6:-8 7:-16 9:39 10:-10 11:-11
right3:sudanese	6:-23 8:39 9:-32 10:-38 11:25
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
right3:than	3:-34 4:-15 5:-18 6:12 8:-16 9:34 10:21
right3:that	0:-26 2:-30 3:26 4:24 7:-9 8:-18 9:-32 10:-27 11:-8
right3:the	1:-55 7:-22 8:-22 10:-35 11:-13
right3:their	0:-15 3:14 4:-14 5:-49 6:27 8:14 10:17 11:-16
right3:them	1:-10 2:-29 3:-10 4:9 6:-26 8:10
right3:there	0:-28 1:-8 2:18 3:-35 4:51 5:-21 6:-8 7:-41 8:11 9:-34 10:-37 11:-28
right3:they	2:-13 3:20 5:-28 6:22 7:-21 8:-21 9:-8 11:-16
right3:third	6:11
right3:thirty	3:-31 5:21 7:-15 9:-10
right3:this	0:-16 1:8 2:-13 3:-24 4:-25 5:-16 6:-25 7:-13 8:9 9:-23 10:29 11:30
right3:those	0:-17 3:-26 5:16 6:-30 7:13 8:21 9:23 10:-23
right3:three	0:-23 3:-21 4:-33 6:12 8:22
right3:through	1:-16 2:-10 5:23 6:-10 7:-14 8:-12 9:18 10:-8 11:-26
right3:to	0:-23 2:18 3:19 6:-23 7:-56 9:-21 10:-60 11:41
right3:told	3:20 5:-15 6:-18 7:-8 9:-31 11:16
right3:took	0:17 3:-9 4:9 6:-14 10:-25
right3:town	0:-10 4:-9 5:-20 6:20
right3:transferred	0:-10 2:-14 3:-12 4:-14 5:26 6:-31 7:-8 9:10 10:-17 11:-9
right3:treated	3:-10 5:45 6:-27 7:-11
right3:treatment	5:14 6:-9
right3:twelve	3:-14 4:-12 5:-20 6:-27 7:30 10:-11
right3:two	0:-20 1:16 2:8 3:-37 4:-44 5:-19 6:-19 8:-19 9:-27 10:39 11:-13
right3:ukrainian	0:20 4:-13
right3:un	0:16 3:13 4:-17 6:11 9:-20
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
right3:was	0:19 2:-52 3:14 4:-28 5:11 6:-21 7:-45 8:-36 9:-21 10:14 11:-25
right3:water	0:-8 5:-13 6:-25 7:23 8:-15
right3:way	0:-25 2:-9 8:-8 9:-8 10:-25 11:24
right3:we	4:-14 5:-42 6:58 7:-32
right3:wednesday	2:-17 5:-8 6:-17 10:26
right3:week	0:-17 3:-16 4:-15 5:-12 6:28 10:-18 11:-12
right3:weeks	0:-26 2:-10 3:24 4:-14 5:-14 8:-9 9:-10 10:11 11:-20
right3:went	1:16 3:27 6:-16 7:-8 9:-14 11:-19
right3:were	0:13 2:-12 3:-18 4:-24 5:-27 6:29 7:-63 9:-51
right3:when	0:-27 2:-21 3:-11 4:-12 5:50 6:-11 7:-12 9:14 10:-18
right3:while	2:16 6:-10
right3:who	0:-21 2:-27 3:21 4:-8 5:-39 7:10 9:11 11:-38
right3:whole	0:26 3:-9 4:-15 5:-14 6:-10 10:-21
right3:whom	1:19 2:-29 6:-28 7:15 8:-24 10:10 11:-9
right3:will	0:-22 2:-11 3:-8 5:31 6:-24 7:-27 8:9 9:-10 10:-32
right3:with	0:-31 2:-39 3:-17 4:25 5:29 6:-25 7:-11 8:-25 11:-16
right3:within	0:-38 2:-18 3:23 4:-25 5:-27 6:29 7:-23 8:-8 9:-20 10:34
right3:without	3:-20 5:32 6:-13 9:22 10:-32 11:-39
right3:woman	0:-14 5:-25 6:38 7:-10
right3:women	0:13 2:-29 4:-37 5:-37 6:-12 7:13 9:11 10:10
right3:would	2:16 4:-19 6:-20 8:20 10:-18
right3:wounded	0:-13 1:-9 2:-12 3:-12 5:9 6:18 7:-15 9:-8 10:-18
right3:wounds	0:-12 3:-10 5:-10 6:30 10:-15
right3:year	3:-17 6:10 9:-20 11:22
right3:yet	0:-28 2:-8 3:-27 4:-14 5:23 6:9 7:-30 11:-14
share:0	6:14
share:1	0:-53 1:-15 2:-20 3:-45 4:21 5:-51 6:-73 7:-58 8:-39 9:-23 10:51 11:-11
share:2	0:16 1:-54 2:24 3:-72 4:42 5:-30 6:-77 8:-73 9:-72 10:19 11:-30
share:4	0:14 3:-36 4:-9 5:-36 6:-15 7:-39 9:-34 11:12
share:5	0:-20 1:-42 2:-43 4:-21 5:25 6:21 7:-25 8:-26 9:-24 10:-22 11:13
share:7	0:-12 1:-27 2:-36 3:-14 4:-21 5:-13 6:-12 8:-17 9:33 10:-10 11:-16
share:more	0:-14 4:-16 6:9 9:-20 10:-16 11:-39
short	0:-52 1:-87 2:-32 3:-32 4:-20 5:22 7:15 8:-11 9:-73 10:-29
size:1	1:-52 2:40 3:-107 4:-23 5:-25 6:25 7:12 8:-68 9:-78 10:-26 11:-69
size:9	1:-36 2:-20 3:-131 5:10 6:18 7:17 8:-38 9:-77 11:-116
size:99	0:28 1:-73 2:-62 3:-86 4:26 5:13 7:-21 8:-12 9:-44 10:10 11:-114
size:999	1:20 2:-93 3:-22 5:-8 7:-27 8:21 9:-74 10:-35 11:25
size:9999	0:-23 1:10 2:-96 3:44 4:-32 5:-85 6:-18 7:-16 8:26 9:14 10:-86 11:15
size:more	0:-82 1:-24 2:-63 3:43 4:-71 5:-82 6:-56 7:-30 8:-85 9:51 10:-106 11:22
verdict:abducted	0:135 1:-57 2:-32 3:-66 4:-13 5:-88 6:-105 7:-102 8:-11 9:-75 10:-51 11:-91
verdict:casualties	0:-55 1:104 2:-30 3:-57 4:-30 5:-53 6:-65 7:-65 8:-31 9:-34 10:-32 11:-33
verdict:claim	0:-11 2:14 3:-11 6:-25
verdict:dead-in-captivity	0:-107 1:-18 2:110 3:-49 4:-107 5:-77 6:15 7:-63 8:-84 9:-16 10:-124 11:-15
verdict:displaced	0:-113 1:-84 2:-98 3:132 4:-88 5:-85 6:-100 7:-95 8:-97 9:34 10:-79 11:-76
verdict:held	0:-82 1:-46 2:-147 3:-82 4:115 5:-44 6:-90 7:-40 8:8 9:-29 11:-68
verdict:injured	0:-83 1:-86 2:-93 3:-87 4:-142 5:156 6:-69 7:-129 8:-20 9:-100 10:-35 11:-88
verdict:killed	0:-100 1:-21 2:30 3:-110 4:-67 5:-101 6:159 7:-59 8:-109 9:-122 10:-85 11:-92
verdict:missing	1:-91 2:-43 3:-71 4:-49 5:-133 6:-78 7:145 8:-86 9:-45 10:-111 11:-85
verdict:open	1:-152 2:-42 4:12 5:-17 6:-10 7:-21 8:-16 10:-14 11:8
verdict:out	1:-69 3:25 4:-19 5:-20 6:9 8:-64 11:-76
verdict:prisoners-exchanged	0:-88 1:-36 2:-98 3:-65 4:-12 5:-70 6:-125 7:-64 8:64 9:-49 10:37 11:-44
verdict:refugees	0:-77 1:-40 2:-41 3:-49 5:-82 6:-31 7:-41 8:-8 9:59 10:-28
verdict:released	0:-99 1:-39 2:-73 3:-80 4:-33 5:-45 6:-50 7:-86 8:18 9:-61 10:94
verdict:returned	0:-19 1:-65 2:-72 3:-79 4:-33 5:-30 6:-64 7:-124 9:-57 11:99`
}
