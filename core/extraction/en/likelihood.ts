import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-19
alike:casualties	-10
alike:dead-in-captivity	17
alike:displaced	-9
alike:held	107
alike:injured	35
alike:missing	-36
alike:prisoners-exchanged	78
alike:refugees	-3
alike:released	93
alike:returned	-47
any	-36
bare:1	20
bare:9	-96
bare:99	5
bare:999	26
bare:9999	68
bare:more	80
before:abducted	-49
before:allocated	-23
before:casualties	-21
before:dead-in-captivity	-33
before:delivered	-44
before:displaced	-59
before:held	-37
before:injured	-34
before:killed	-41
before:missing	-89
before:pledged	-85
before:prisoners-exchanged	25
before:refugees	-41
before:released	-30
before:requested	-98
before:returned	-30
behind:abducted	-16
behind:allocated	-88
behind:casualties	34
behind:dead-in-captivity	-55
behind:delivered	-102
behind:displaced	-9
behind:held	57
behind:injured	11
behind:killed	-66
behind:missing	-46
behind:pledged	-102
behind:prisoners-exchanged	51
behind:refugees	-92
behind:released	19
behind:requested	37
behind:returned	66
ending:ad	54
ending:al	-96
ending:am	3
ending:an	-57
ending:ar	-74
ending:as	-47
ending:at	-26
ending:ay	36
ending:ce	-26
ending:ch	9
ending:ck	16
ending:de	-111
ending:ds	-38
ending:dy	118
ending:ed	-19
ending:en	-12
ending:ep	96
ending:er	6
ending:es	-62
ending:et	-44
ending:ey	72
ending:ge	25
ending:gh	27
ending:gs	-79
ending:ht	-58
ending:ic	-70
ending:id	-106
ending:ij	67
ending:il	-61
ending:in	7
ending:ir	60
ending:is	-65
ending:ke	-53
ending:ks	-103
ending:ld	-19
ending:le	-31
ending:ll	64
ending:ls	-153
ending:ly	61
ending:me	-14
ending:ms	-97
ending:nd	-14
ending:ne	21
ending:ng	-26
ending:nk	-55
ending:ns	-72
ending:nt	45
ending:od	-62
ending:ok	-38
ending:om	43
ending:on	-96
ending:or	-103
ending:ot	32
ending:ps	-115
ending:pt	-84
ending:rd	-113
ending:re	26
ending:rn	-66
ending:rs	-67
ending:rt	47
ending:ry	-85
ending:se	78
ending:sh	16
ending:ss	-25
ending:st	33
ending:te	-65
ending:th	9
ending:to	-10
ending:ts	-192
ending:ty	-104
ending:us	-102
ending:ut	20
ending:ve	-10
ending:wn	22
ending:ws	-63
ending:ys	-123
equal:abducted	-17
equal:casualties	26
equal:dead-in-captivity	-39
equal:displaced	26
equal:held	37
equal:injured	10
equal:killed	-7
equal:missing	6
equal:prisoners-exchanged	78
equal:refugees	15
equal:released	8
equal:returned	48
form:digits	-28
form:dual	-21
form:fraction	-372
form:mixed	-111
form:range	-56
form:singular	-54
form:vague	-193
form:words	77
here:#aboard	11
here:#aid	-30
here:#alive	-5
here:#captives	47
here:#captors	-3
here:#commerce	-75
here:#conference	-17
here:#containing	-64
here:#contest	-45
here:#crossing	26
here:#custody	-153
here:#demand	-7
here:#disease	-84
here:#displacement	56
here:#duty	-57
here:#exchange	30
here:#execution	62
here:#given-back	71
here:#giving-from	-34
here:#group	23
here:#handover	12
here:#hearing	-55
here:#hostages	-22
here:#interview	-124
here:#losing-side	22
here:#need	-139
here:#prisoners	-48
here:#receiving	-29
here:#remainder	20
here:#rescue	-112
here:#rumour	61
here:#since	42
here:#statement	79
here:#travel	-15
here:abducted	40
here:allocated	-18
here:casualties	63
here:dead-in-captivity	60
here:delivered	-9
here:displaced	35
here:held	32
here:injured	74
here:killed	76
here:missing	112
here:pledged	-25
here:prisoners-exchanged	27
here:refugees	39
here:released	4
here:requested	-50
here:returned	72
here:said	47
here:set	57
here:total	-50
item	-26
last:claim-abducted	21
last:claim-allocated	-95
last:claim-casualties	65
last:claim-dead-in-captivity	6
last:claim-delivered	-91
last:claim-displaced	-4
last:claim-held	19
last:claim-injured	16
last:claim-killed	24
last:claim-missing	31
last:claim-pledged	-113
last:claim-prisoners-exchanged	-48
last:claim-refugees	51
last:claim-released	4
last:claim-requested	-74
last:claim-returned	8
last:claim-total	45
left1:	-13
left1:"	113
left1:#	-37
left1:(	50
left1:*	-4
left1:,	-7
left1:-	41
left1::	54
left1:;	41
left1:a	-194
left1:abducted	60
left1:across	-77
left1:additional	50
left1:admitted	-27
left1:affected	-114
left1:after	-128
left1:against	-110
left1:all	18
left1:alone	62
left1:among	31
left1:and	34
left1:another	22
left1:are	-19
left1:arrested	-123
left1:as	-39
left1:assisted	-73
left1:at	-23
left1:attacked	-54
left1:away	38
left1:back	37
left1:be	-49
left1:been	-5
left1:before	-11
left1:believes	-20
left1:between	-62
left1:brought	12
left1:buried	175
left1:but	-106
left1:by	-227
left1:camp	-96
left1:captured	52
left1:carried	-21
left1:carry	-26
left1:carrying	-109
left1:caused	33
left1:claimed	143
left1:closed	-53
left1:confirm	64
left1:confirmed	84
left1:confirms	-52
left1:cost	97
left1:costs	-110
left1:count	39
left1:counted	87
left1:counts	-12
left1:covered	54
left1:damaged	-75
left1:day	76
left1:dead	-7
left1:december	50
left1:delivered	-58
left1:deployed	-35
left1:destroyed	-30
left1:detained	-9
left1:did	-35
left1:displaced	46
left1:distributed	-18
left1:documented	80
left1:down	-6
left1:downed	-82
left1:drew	-55
left1:driven	96
left1:dropped	-51
left1:drove	56
left1:eliminated	79
left1:employs	-120
left1:evening	75
left1:every	-97
left1:exchanged	76
left1:expect	-36
left1:expects	21
left1:february	-38
left1:find	21
left1:fined	-26
left1:first	-76
left1:for	-22
left1:forced	24
left1:found	21
left1:free	105
left1:freed	71
left1:frees	97
left1:from	22
left1:further	54
left1:gave	-65
left1:get	-84
left1:given	30
left1:go	77
left1:gone	33
left1:got	15
left1:had	-96
left1:has	-29
left1:have	13
left1:held	-57
left1:helped	16
left1:his	-74
left1:hit	-75
left1:hits	7
left1:hold	61
left1:holding	15
left1:holds	-68
left1:home	-52
left1:hosting	-9
left1:hosts	76
left1:housed	61
left1:in	-169
left1:include	7
left1:included	14
left1:including	86
left1:injured	153
left1:injuring	112
left1:into	-68
left1:is	-85
left1:issued	-65
left1:it	-53
left1:its	-109
left1:january	75
left1:june	-18
left1:just	19
left1:keeping	76
left1:kept	36
left1:kill	34
left1:killed	275
left1:killing	209
left1:kills	39
left1:kilometres	-74
left1:laid	65
left1:last	40
left1:later	-35
left1:launched	-36
left1:leave	60
left1:leaves	127
left1:left	99
left1:let	50
left1:listed	-61
left1:lists	75
left1:live	75
left1:logged	-4
left1:lost	118
left1:made	-31
left1:magnitude	-90
left1:makes	-6
left1:march	38
left1:met	8
left1:minus	-109
left1:month	-60
left1:mourns	44
left1:move	66
left1:moved	18
left1:named	-20
left1:need	-73
left1:needed	-73
left1:not	-100
left1:november	67
left1:now	58
left1:number	-74
left1:numbered	-133
left1:of	-98
left1:off	-5
left1:on	-130
left1:only	19
left1:opened	-66
left1:or	-109
left1:other	112
left1:out	-25
left1:over	-6
left1:pass	81
left1:passed	69
left1:past	-115
left1:promised	-84
left1:pulled	-49
left1:put	50
left1:reach	-17
left1:reached	-4
left1:reaches	49
left1:received	56
left1:record	-41
left1:recorded	117
left1:recovered	-14
left1:registered	102
left1:release	-51
left1:released	17
left1:remaining	-30
left1:report	-30
left1:reported	103
left1:reports	87
left1:rescued	-71
left1:s	-142
left1:said	16
left1:saved	-87
left1:saw	55
left1:say	21
left1:says	81
left1:scored	-53
left1:see	-33
left1:seen	14
left1:seize	66
left1:seized	102
left1:sent	-4
left1:shelter	110
left1:shelters	95
left1:shot	-73
left1:show	86
left1:showed	-58
left1:so	15
left1:sold	-68
left1:spread	-47
left1:stopped	-72
left1:sunday	36
left1:swap	87
left1:take	-37
left1:taken	64
left1:takes	-83
left1:taking	-3
left1:than	-63
left1:that	71
left1:the	-29
left1:their	-7
left1:them	-38
left1:then	-3
left1:those	67
left1:through	-90
left1:to	-12
left1:today	25
left1:told	-91
left1:toll	54
left1:took	88
left1:treated	-52
left1:treating	63
left1:up	13
left1:update	-119
left1:uprooted	98
left1:us	119
left1:verified	-7
left1:visited	-17
left1:was	-35
left1:week	-26
left1:were	-100
left1:when	-21
left1:where	8
left1:which	103
left1:while	-77
left1:whom	58
left1:whose	-41
left1:with	-4
left1:within	-69
left1:won	-38
left1:wounded	103
left1:wounding	101
left1:year	6
left1:|	53
left1:•	-58
left1:▪	71
left2:	-104
left2:"	-23
left2:#	-20
left2:(	33
left2:)	54
left2:,	23
left2:-	-65
left2::	-22
left2:;	13
left2:a	-92
left2:abroad	60
left2:according	-118
left2:account	36
left2:accounted	33
left2:accounts	-44
left2:added	26
left2:adding	-13
left2:adds	47
left2:administration	53
left2:admitted	22
left2:affected	-93
left2:afp	24
left2:after	-4
left2:again	23
left2:agency	29
left2:ago	45
left2:aleppo	27
left2:alive	66
left2:all	-108
left2:alone	96
left2:along	-23
left2:already	96
left2:also	73
left2:am	-85
left2:ambulances	-37
left2:among	70
left2:an	5
left2:and	-11
left2:april	-41
left2:are	-19
left2:area	6
left2:army	-4
left2:arrested	72
left2:arrived	15
left2:as	63
left2:at	-106
left2:attack	45
left2:attended	-20
left2:august	-38
left2:authorities	26
left2:average	67
left2:away	-43
left2:azerbaijan	5
left2:back	-74
left2:bangladesh	72
left2:base	-52
left2:beds	-88
left2:been	-107
left2:before	41
left2:began	68
left2:bekaa	59
left2:between	-96
left2:billion	-10
left2:board	-9
left2:boat	-22
left2:bodies	62
left2:body	-43
left2:bogota	-44
left2:border	83
left2:boy	-145
left2:bringing	106
left2:brings	23
left2:brothers	-86
left2:brought	24
left2:built	-86
left2:burns	41
left2:buses	-37
left2:but	47
left2:by	-32
left2:calls	-20
left2:came	10
left2:camp	-42
left2:camps	-23
left2:can	-47
left2:cancelled	-17
left2:capacity	-75
left2:capital	67
left2:captain	-74
left2:captives	-9
left2:captivity	-5
left2:care	47
left2:carried	-33
left2:case	-24
left2:cases	75
left2:cash	-74
left2:cent	-24
left2:center	81
left2:centers	-27
left2:centre	-49
left2:centres	61
left2:children	115
left2:cholera	78
left2:city	-48
left2:civilians	57
left2:claimed	20
left2:claims	37
left2:climbed	105
left2:climbs	77
left2:closed	-5
left2:collapsed	91
left2:come	12
left2:commission	-70
left2:commissioner	-13
left2:committee	81
left2:compared	67
left2:condition	61
left2:confirmed	-72
left2:confirms	14
left2:congo	69
left2:convoy	-49
left2:cost	54
left2:could	69
left2:council	25
left2:count	64
left2:countries	39
left2:country	85
left2:court	-92
left2:crescent	58
left2:crew	15
left2:crews	26
left2:cross	-23
left2:crowd	-93
left2:cut	-55
left2:dawn	-6
left2:day	82
left2:days	-69
left2:dead	27
left2:death	36
left2:deaths	72
left2:december	57
left2:denied	-19
left2:destroyed	-4
left2:died	-5
left2:displaced	-17
left2:district	18
left2:doctors	74
left2:door	23
left2:down	46
left2:drivers	-90
left2:drone	74
left2:drones	-25
left2:drove	-22
left2:drowned	60
left2:each	-48
left2:earlier	23
left2:eight	34
left2:eliminated	82
left2:estimates	73
left2:euros	-61
left2:evacuated	-100
left2:evening	-40
left2:example	18
left2:excavators	-54
left2:fallen	4
left2:families	-67
left2:family	-75
left2:far	-54
left2:fatalities	17
left2:father	-52
left2:february	83
left2:fell	5
left2:field	-5
left2:fighters	-28
left2:figure	188
left2:figures	47
left2:filipinos	22
left2:firefighters	45
left2:first	101
left2:five	54
left2:flash	-63
left2:flats	57
left2:flights	-11
left2:floods	36
left2:followed	-64
left2:food	-138
left2:foot	-53
left2:for	-23
left2:force	-3
left2:forces	3
left2:found	-30
left2:four	-14
left2:freed	10
left2:friday	71
left2:from	-34
left2:gang	-50
left2:gave	14
left2:gaza	69
left2:girl	66
left2:girls	60
left2:given	-48
left2:gives	-11
left2:go	42
left2:goma	11
left2:got	52
left2:government	16
left2:governor	-65
left2:group	6
left2:gunmen	3
left2:had	37
left2:haiti	-7
left2:half	-13
left2:hall	78
left2:hamas	37
left2:hand	43
left2:handed	-23
left2:hands	-26
left2:has	-22
left2:have	76
left2:having	82
left2:he	26
left2:health	-36
left2:held	-27
left2:helicopters	5
left2:here	-23
left2:him	-32
left2:his	-52
left2:hit	-50
left2:home	5
left2:homes	-4
left2:hospital	56
left2:hospitals	85
left2:hostages	-10
left2:hours	10
left2:house	-82
left2:houses	-5
left2:houthis	50
left2:hurt	55
left2:i	30
left2:identified	40
left2:in	3
left2:india	61
left2:indians	91
left2:individuals	-84
left2:indonesia	54
left2:inhabitants	38
left2:injured	16
left2:injuries	57
left2:injury	92
left2:instead	-43
left2:institute	60
left2:iom	45
left2:iran	60
left2:iraq	7
left2:is	89
left2:israel	52
left2:it	61
left2:itself	24
left2:january	19
left2:jihadists	31
left2:july	55
left2:june	37
left2:killed	12
left2:killing	142
left2:kits	-87
left2:know	86
left2:kyiv	71
left2:laid	-25
left2:last	48
left2:late	4
left2:law	87
left2:leaders	32
left2:lebanon	48
left2:led	13
left2:left	21
left2:let	55
left2:licensed	-81
left2:life	56
left2:line	-11
left2:list	52
left2:live	35
left2:lives	51
left2:looking	25
left2:loss	66
left2:losses	37
left2:lost	113
left2:make	-21
left2:mali	-45
left2:man	-10
left2:march	23
left2:market	-60
left2:martyrdom	68
left2:martyred	20
left2:martyrs	108
left2:may	46
left2:meals	-69
left2:media	94
left2:member	-68
left2:men	-50
left2:militants	97
left2:military	29
left2:million	-72
left2:mine	-51
left2:minister	-60
left2:ministers	-83
left2:minutes	26
left2:missiles	-48
left2:missing	-17
left2:mission	-20
left2:monday	-47
left2:month	17
left2:more	-80
left2:morning	-48
left2:mother	-55
left2:motorcycles	-52
left2:moved	15
left2:msf	-30
left2:my	55
left2:name	82
left2:names	106
left2:nations	23
left2:navy	-13
left2:network	25
left2:neutralised	-16
left2:niger	29
left2:nigeria	-69
left2:night	76
left2:nine	25
left2:noon	4
left2:not	-84
left2:number	131
left2:observers	-23
left2:october	55
left2:of	-33
left2:off	46
left2:office	56
left2:officers	-13
left2:offices	27
left2:official	-67
left2:officials	-76
left2:oldest	-71
left2:on	3
left2:one	-59
left2:operated	97
left2:other	-32
left2:others	-4
left2:our	30
left2:out	-83
left2:over	-16
left2:own	48
left2:pakistan	38
left2:part	-55
left2:partners	-48
left2:party	-47
left2:passengers	-95
left2:patients	-74
left2:peak	10
left2:people	64
left2:percent	-42
left2:period	16
left2:perished	52
left2:personnel	26
left2:persons	-77
left2:place	6
left2:pm	40
left2:points	-15
left2:police	-37
left2:population	-102
left2:power	-41
left2:pressure	-4
left2:prison	-45
left2:prisoners	-17
left2:province	46
left2:pupils	52
left2:put	-38
left2:raids	-92
left2:rain	37
left2:ran	-55
left2:rebels	29
left2:received	56
left2:recorded	10
left2:recovered	29
left2:refugees	-23
left2:region	62
left2:registered	-59
left2:regrettably	62
left2:relatives	42
left2:release	112
left2:remain	57
left2:remains	112
left2:report	-18
left2:reported	-35
left2:reporter	15
left2:reporters	19
left2:rescuers	-60
left2:residents	-69
left2:rest	71
left2:return	139
left2:returned	-77
left2:returns	11
left2:rifles	-34
left2:rights	19
left2:risen	61
left2:rises	62
left2:river	-68
left2:road	-58
left2:room	-5
left2:rose	24
left2:runs	-7
left2:russia	-30
left2:s	-36
left2:said	-26
left2:sale	-16
left2:same	51
left2:saturday	81
left2:saudis	31
left2:say	89
left2:says	54
left2:school	-50
left2:schools	-69
left2:second	38
left2:sent	-39
left2:september	-25
left2:service	-39
left2:servicemen	43
left2:set	-28
left2:seven	16
left2:she	-22
left2:shelter	-52
left2:shelters	-33
left2:shot	14
left2:show	37
left2:side	27
left2:sides	-15
left2:signed	74
left2:since	83
left2:site	46
left2:sites	-10
left2:six	-46
left2:so	120
left2:soldiers	63
left2:somalia	44
left2:son	-124
left2:sources	-7
left2:south	7
left2:speak	-50
left2:speaks	74
left2:spoke	89
left2:spoken	107
left2:spot	42
left2:staff	-102
left2:stands	106
left2:state	-36
left2:statement	71
left2:states	-50
left2:staying	-24
left2:still	94
left2:stood	10
left2:street	58
left2:strikes	34
left2:sudan	-77
left2:surgery	-25
left2:survey	-82
left2:survivors	-26
left2:suspended	-69
left2:syria	-5
left2:taken	47
left2:tally	-13
left2:teacher	-75
left2:team	-104
left2:teams	-29
left2:ten	-15
left2:tents	-13
left2:thailand	34
left2:that	32
left2:their	-26
left2:them	-66
left2:then	-46
left2:there	-33
left2:these	58
left2:they	59
left2:this	19
left2:those	66
left2:three	-46
left2:through	-111
left2:time	43
left2:to	20
left2:today	-47
left2:together	82
left2:told	63
left2:toll	102
left2:took	42
left2:total	54
left2:town	-49
left2:traded	3
left2:train	-59
left2:treatment	81
left2:trial	-52
left2:truce	-6
left2:tuesday	-65
left2:turn	-30
left2:turned	-59
left2:two	9
left2:ukraine	-21
left2:unhcr	-53
left2:us	-4
left2:ve	57
left2:vehicles	-53
left2:victims	-25
left2:visitors	-70
left2:volunteers	-103
left2:vote	-20
left2:votes	-21
left2:wall	58
left2:war	-84
left2:was	-22
left2:water	-114
left2:way	-59
left2:we	16
left2:wednesday	-12
left2:week	43
left2:went	-3
left2:were	-30
left2:wfp	-65
left2:when	-43
left2:where	-57
left2:which	-84
left2:who	24
left2:whom	-52
left2:wickets	-21
left2:wife	35
left2:will	11
left2:with	-22
left2:woman	26
left2:women	11
left2:worker	-4
left2:workers	7
left2:would	-78
left2:wounded	-44
left2:wounds	76
left2:wrote	98
left2:x	-60
left2:year	21
left2:years	-43
left2:yesterday	88
left2:you	-21
left2:youngest	-81
left3:	51
left3:#	-10
left3:(	-127
left3:)	-96
left3:*	-36
left3:-	-5
left3::	64
left3:;	-54
left3:a	-66
left3:able	13
left3:about	-78
left3:according	30
left3:added	66
left3:admitted	31
left3:affected	-43
left3:afp	81
left3:aid	-6
left3:al	81
left3:all	-75
left3:alone	109
left3:also	-34
left3:am	-66
left3:among	21
left3:an	-90
left3:and	8
left3:another	-39
left3:ap	-28
left3:april	7
left3:are	-3
left3:area	-36
left3:army	3
left3:as	-18
left3:asked	-49
left3:association	68
left3:at	15
left3:attack	30
left3:attackers	62
left3:attacks	13
left3:august	-31
left3:authorities	61
left3:authority	19
left3:back	18
left3:be	-97
left3:been	-33
left3:before	-25
left3:being	-56
left3:between	-40
left3:billion	-53
left3:boat	-86
left3:bodies	65
left3:border	14
left3:broke	-66
left3:but	19
left3:by	-47
left3:came	38
left3:camp	51
left3:can	45
left3:capital	44
left3:carried	-88
left3:cases	12
left3:cent	61
left3:central	-39
left3:centre	29
left3:children	-12
left3:city	43
left3:civil	59
left3:civilians	-17
left3:closed	-82
left3:come	76
left3:commission	44
left3:company	-47
left3:confirmed	44
left3:conflict	68
left3:count	24
left3:country	53
left3:court	35
left3:cross	43
left3:daily	47
left3:davao	30
left3:day	4
left3:days	-40
left3:dead	-97
left3:death	6
left3:deaths	99
left3:december	70
left3:defence	-60
left3:defense	5
left3:democratic	7
left3:denied	68
left3:died	-54
left3:displaced	89
left3:district	30
left3:do	-10
left3:down	33
left3:drone	-17
left3:drones	-57
left3:each	27
left3:earlier	105
left3:earthquake	62
left3:eight	70
left3:el	-27
left3:eleven	-4
left3:emergency	-28
left3:end	-61
left3:evacuation	-28
left3:evening	24
left3:every	-41
left3:exchange	71
left3:family	-41
left3:far	59
left3:february	-81
left3:field	-56
left3:fifth	-27
left3:fighting	58
left3:figure	83
left3:fire	41
left3:first	66
left3:five	38
left3:floods	-43
left3:followed	59
left3:food	-14
left3:for	17
left3:force	-66
left3:forces	24
left3:foreign	-7
left3:found	-36
left3:freed	-54
left3:friday	25
left3:from	51
left3:gaza	47
left3:general	-21
left3:given	34
left3:go	32
left3:gone	50
left3:government	58
left3:group	16
left3:guard	32
left3:gunmen	-31
left3:h	-12
left3:had	73
left3:has	43
left3:have	60
left3:having	24
left3:he	-11
left3:health	-61
left3:held	-77
left3:helped	97
left3:her	30
left3:his	-32
left3:home	-56
left3:homes	-65
left3:hospital	12
left3:hot	-63
left3:hour	-86
left3:hours	67
left3:houses	-23
left3:human	24
left3:humanitarian	-27
left3:hurt	37
left3:i	3
left3:icrc	23
left3:in	46
left3:india	4
left3:indonesia	-5
left3:injured	64
left3:international	39
left3:into	109
left3:iom	24
left3:is	-31
left3:israel	36
left3:israeli	-50
left3:it	20
left3:its	-7
left3:january	75
left3:july	86
left3:june	83
left3:kharkiv	27
left3:killed	47
left3:kilometres	-80
left3:last	-63
left3:late	-43
left3:later	34
left3:least	70
left3:left	17
left3:let	43
left3:level	19
left3:line	12
left3:live	-14
left3:lives	-15
left3:local	-49
left3:lost	-36
left3:lower	99
left3:m	39
left3:made	89
left3:management	13
left3:march	-16
left3:may	68
left3:media	39
left3:medical	-43
left3:men	-26
left3:migration	4
left3:military	33
left3:million	-21
left3:ministry	71
left3:minutes	-67
left3:missing	95
left3:monday	11
left3:months	34
left3:more	59
left3:morning	-88
left3:municipality	63
left3:my	15
left3:names	-45
left3:near	76
left3:needed	-59
left3:neighbouring	83
left3:network	13
left3:nigerian	-63
left3:night	6
left3:nine	-92
left3:no	-3
left3:north	-14
left3:northern	96
left3:not	-45
left3:nov	7
left3:november	18
left3:now	-57
left3:number	-25
left3:october	-20
left3:of	6
left3:off	68
left3:office	34
left3:official	68
left3:officials	-9
left3:on	12
left3:one	-65
left3:open	113
left3:operation	63
left3:or	-45
left3:other	107
left3:others	73
left3:our	54
left3:out	-20
left3:over	18
left3:overnight	-30
left3:own	-74
left3:partners	-19
left3:passengers	5
left3:past	24
left3:peace	26
left3:people	51
left3:per	-58
left3:pm	-27
left3:points	-14
left3:police	-28
left3:population	-53
left3:port	42
left3:post	20
left3:press	-39
left3:prison	18
left3:province	20
left3:public	-20
left3:put	38
left3:quake	-79
left3:reached	34
left3:record	-45
left3:red	71
left3:refugees	49
left3:region	16
left3:relatives	43
left3:remaining	-89
left3:rescuers	36
left3:rest	38
left3:reuters	-17
left3:rights	37
left3:road	82
left3:room	19
left3:russia	-12
left3:russian	4
left3:s	-33
left3:said	-74
left3:same	72
left3:saturday	-28
left3:says	-65
left3:school	-70
left3:search	-61
left3:second	43
left3:september	99
left3:service	19
left3:set	-110
left3:she	-25
left3:since	-12
left3:six	22
left3:sixteen	23
left3:so	49
left3:social	32
left3:soldiers	20
left3:some	-37
left3:south	80
left3:southern	36
left3:staff	-21
left3:state	-24
left3:stations	59
left3:still	97
left3:storm	-53
left3:strongest	-13
left3:sudan	12
left3:sunday	25
left3:taken	20
left3:team	-41
left3:tell	72
left3:tells	38
left3:ten	50
left3:term	29
left3:terrorists	-38
left3:than	4
left3:that	100
left3:the	24
left3:their	-43
left3:them	-3
left3:then	35
left3:there	-26
left3:they	-19
left3:third	15
left3:thirteen	50
left3:this	56
left3:those	-20
left3:thousands	-33
left3:three	56
left3:thursday	43
left3:to	-14
left3:today	-56
left3:told	17
left3:toll	127
left3:took	-41
left3:town	-9
left3:trains	-55
left3:tuesday	85
left3:turned	-60
left3:twelve	-57
left3:two	30
left3:un	-34
left3:unaccounted	-44
left3:under	111
left3:unhcr	53
left3:union	-41
left3:united	-67
left3:up	29
left3:us	-151
left3:used	-108
left3:victims	46
left3:village	-18
left3:volunteers	-17
left3:war	63
left3:was	-110
left3:we	95
left3:week	80
left3:weekend	-75
left3:weeks	26
left3:went	110
left3:were	-43
left3:west	57
left3:when	55
left3:where	-63
left3:which	-18
left3:who	-64
left3:whole	48
left3:whom	-90
left3:whose	-38
left3:will	-15
left3:winter	7
left3:with	-14
left3:without	-10
left3:witnesses	-59
left3:women	26
left3:workers	78
left3:would	-23
left3:wounded	-61
left3:years	83
left3:yesterday	-19
left3:|	115
left3:—	48
left3:•	-55
many	-37
mostly:abducted	-78
mostly:aid	-68
mostly:allocated	141
mostly:casualty	-25
mostly:delivered	-14
mostly:displaced	29
mostly:displacement	16
mostly:held	25
mostly:hostage	11
mostly:injured	-70
mostly:killed	-5
mostly:pledged	-22
mostly:prisoners-exchanged	30
mostly:refugees	-123
mostly:released	-79
mostly:returned	27
near:abab	-53
near:aban	83
near:abba	65
near:abdi	28
near:abdu	82
near:able	-21
near:aboa	33
near:abor	-67
near:abou	-20
near:abov	-79
near:abro	67
near:abse	-32
near:abst	-6
near:abu	14
near:acci	23
near:acco	50
near:aceh	109
near:ackn	107
near:acle	47
near:acqu	-99
near:acre	-47
near:acro	17
near:act	-20
near:acti	69
near:acut	-100
near:add	-8
near:adde	-24
near:addi	70
near:adds	59
near:aden	-71
near:adf	36
near:adjo	16
near:admi	77
near:adre	20
near:adri	-75
near:adul	-90
near:adva	17
near:advi	-39
near:afad	-41
near:affe	-104
near:afp	-7
near:afri	6
near:afte	13
near:agai	-19
near:aged	51
near:agen	39
near:aggr	10
near:ago	127
near:agre	64
near:agri	33
near:agui	61
near:ahea	36
near:aid	-7
near:aide	71
near:aime	14
near:air	-19
near:airc	-91
near:airl	-101
near:airp	27
near:airs	7
near:airw	4
near:aita	-20
near:alam	-37
near:alep	32
near:aler	-27
near:alge	-61
near:ali	27
near:aliv	-41
near:all	-39
near:alle	-43
near:alli	-55
near:allo	33
near:almo	-62
near:alon	75
near:alre	95
near:also	51
near:alth	-37
near:alto	83
near:alua	-50
near:amba	36
near:ambu	27
near:amen	-14
near:amer	126
near:amha	53
near:amir	31
near:ammu	22
near:amne	-14
near:amon	104
near:amou	70
near:ampu	53
near:anal	-31
near:anch	26
near:and	10
near:anda	-26
near:ande	-75
near:andr	-127
near:ange	61
near:ango	61
near:anim	-60
near:anno	-7
near:anot	39
near:answ	37
near:anta	-50
near:anti	-91
near:anxi	-94
near:any	-66
near:anyo	44
near:apar	27
near:apie	-59
near:appe	-51
near:appl	-37
near:appr	-65
near:apri	26
near:arab	25
near:arak	29
near:arch	-81
near:arcs	-10
near:are	-11
near:area	-72
near:arge	46
near:argu	-43
near:arm	4
near:arme	12
near:armo	-45
near:army	67
near:arou	15
near:arre	-112
near:arri	27
near:arte	-75
near:arti	53
near:ash	57
near:asho	-63
near:asia	-58
near:asid	-24
near:aske	-49
near:assa	-84
near:asse	-68
near:assi	-152
near:asso	-61
near:atla	-6
near:atta	-14
near:atte	-7
near:attr	64
near:aug	-15
near:augu	6
near:aust	-40
near:auth	24
near:autu	62
near:avai	-3
near:aver	23
near:awar	-18
near:away	-38
near:awda	32
near:axis	31
near:azer	-10
near:baal	41
near:baba	-31
near:babi	32
near:baby	36
near:back	-16
near:badl	71
near:badu	83
near:bagh	41
near:bags	50
near:bake	-45
near:baku	-22
near:bala	-48
near:bali	88
near:ball	-94
near:balo	-42
near:bama	69
near:band	-43
near:bang	26
near:bank	-6
near:bann	-85
near:bara	70
near:bare	15
near:barg	44
near:barr	-99
near:base	14
near:bash	12
near:basi	25
near:bask	-96
near:bass	-21
near:bata	40
near:batc	14
near:batt	-38
near:bay	-31
near:bear	51
near:beat	27
near:beau	-60
near:beca	-33
near:beco	37
near:bed	-58
near:bedo	83
near:beds	-30
near:been	-17
near:befo	42
near:bega	-33
near:begi	16
near:behe	-36
near:behi	43
near:beka	63
near:bela	64
near:belg	22
near:beli	97
near:bell	41
near:belo	-15
near:belt	-40
near:benc	-28
near:bene	45
near:beni	26
near:benu	44
near:bern	-43
near:besi	-4
near:best	-62
near:betw	-12
near:beyo	30
near:bid	-9
near:big	-26
near:bigg	78
near:biha	-23
near:bill	-95
near:bint	69
near:bira	-63
near:birt	-78
near:bish	110
near:blac	-45
near:blam	48
near:blan	16
near:blas	63
near:blaz	14
near:blew	-36
near:blin	-102
near:blis	-71
near:bloc	-104
near:bloo	-50
near:blue	-37
near:boar	-16
near:boat	-49
near:bodi	38
near:body	95
near:bogo	-55
near:boko	49
near:bola	55
near:boli	78
near:bomb	-20
near:bone	92
near:book	52
near:bord	-28
near:bore	-93
near:born	-59
near:bosa	23
near:bosn	-75
near:both	53
near:bott	-13
near:boug	-5
near:boul	-92
near:boun	-68
near:bowl	-20
near:boxe	-50
near:boy	-7
near:boys	31
near:bran	-9
near:brav	-31
near:brea	-33
near:brid	8
near:brie	-100
near:brig	-51
near:brin	45
near:brit	53
near:broa	74
near:brok	-13
near:brot	21
near:brou	-6
near:brui	-8
near:buch	41
near:budg	-64
near:buil	-48
near:buka	-13
near:bulg	102
near:bull	46
near:bund	-55
near:buri	-31
near:burk	44
near:burn	34
near:burs	-22
near:buru	40
near:bury	-5
near:bus	4
near:buse	-63
near:bush	33
near:busi	13
near:but	-7
near:byst	22
near:cabi	-6
near:cabl	-47
near:cada	-34
near:cafe	-29
near:cair	55
near:calc	-14
near:call	-67
near:camb	-7
near:came	-4
near:camp	37
near:can	-45
near:cana	56
near:canc	-104
near:cand	-89
near:cani	-85
near:cann	18
near:cano	-39
near:cant	26
near:capa	-108
near:capi	-77
near:caps	3
near:capt	-40
near:car	44
near:cara	57
near:carb	7
near:card	-40
near:care	34
near:carg	-79
near:carl	44
near:carr	27
near:cars	-27
near:cart	-106
near:case	-100
near:cash	-168
near:cast	74
near:casu	28
near:cata	-37
near:cate	61
near:cath	20
near:catt	67
near:cauc	69
near:caug	-102
near:caus	127
near:cave	65
near:ccor	-25
near:ceas	-10
near:cebu	33
near:ceil	-31
near:cele	-54
near:cell	42
near:ceme	114
near:cens	-41
near:cent	4
near:cere	-30
near:cert	71
near:cfa	-75
near:chad	43
near:chai	-13
near:chal	70
near:cham	-54
near:chap	-26
near:char	-133
near:chau	-54
near:chec	-10
near:chem	-53
near:chen	52
near:cher	-54
near:ches	22
near:chib	-56
near:chie	82
near:chil	73
near:chin	41
near:chiu	-65
near:choi	24
near:chol	-20
near:chri	77
near:chur	25
near:circ	39
near:citi	46
near:city	-26
near:civi	35
near:clai	7
near:clan	-40
near:clar	-37
near:clas	-39
near:clea	-26
near:cler	89
near:clim	-35
near:clin	67
near:cloc	26
near:clos	-117
near:clot	-73
near:clou	-24
near:club	-28
near:coac	-7
near:coal	91
near:coas	66
near:coca	-67
near:coff	-36
near:cold	-26
near:cole	14
near:coli	82
near:coll	-59
near:colo	-5
near:colu	6
near:comb	-50
near:come	33
near:comi	31
near:comm	-31
near:como	53
near:comp	-35
near:cona	-49
near:conc	-54
near:cond	-32
near:conf	24
near:cong	-38
near:conn	-65
near:cons	-39
near:cont	30
near:conv	-50
near:coop	-41
near:coor	6
near:copp	-38
near:cord	55
near:core	-71
near:corn	4
near:corp	-33
near:corr	-30
near:cost	66
near:cott	57
near:coug	-51
near:coul	84
near:coun	-5
near:coup	-25
near:cous	-128
near:cove	18
near:cows	15
near:cram	15
near:cras	-10
near:crat	-5
near:crea	-59
near:cree	71
near:cres	-67
near:cret	-70
near:crew	54
near:crim	-78
near:cris	53
near:crit	69
near:cror	-25
near:cros	57
near:crow	-87
near:crui	-54
near:crus	54
near:cruz	74
near:cubi	-60
near:cucu	53
near:cull	-11
near:culv	26
near:cup	-77
near:cups	-19
near:curr	58
near:cust	-34
near:cut	16
near:cvm	-4
near:cypr	29
near:czec	15
near:dail	-12
near:dak	80
near:dali	71
near:dam	64
near:dama	-104
near:dara	53
near:darf	10
near:dash	32
near:data	-69
near:date	-36
near:daug	45
near:dava	58
near:davi	-44
near:dawn	4
near:day	42
near:days	31
near:dead	68
near:deal	-57
near:deat	65
near:deba	17
near:debr	-40
near:dec	40
near:deca	11
near:dece	13
near:deci	-65
near:deck	22
near:decl	-31
near:deep	93
near:degr	-28
near:dehy	51
near:del	50
near:dela	67
near:dele	-44
near:deli	-90
near:delt	84
near:dema	72
near:demo	-19
near:deng	-3
near:deni	-9
near:depa	24
near:depe	-75
near:depl	-40
near:depr	78
near:depu	-38
near:dera	-80
near:desc	-83
near:desi	61
near:desp	-32
near:dest	-74
near:deta	71
near:dete	39
near:deve	-37
near:devi	-31
near:devo	-35
near:dhak	-36
near:dhow	33
near:dial	-55
near:diar	-78
near:did	-60
near:die	5
near:died	78
near:dies	27
near:diff	-27
near:dig	40
near:digg	78
near:dill	50
near:dina	-29
near:ding	-36
near:dipl	-48
near:dire	-4
near:disa	53
near:disc	70
near:dise	-109
near:dism	-66
near:disp	22
near:disq	-28
near:diss	50
near:dist	-32
near:dive	-31
near:divi	-84
near:djib	31
near:dna	53
near:dnip	23
near:doct	50
near:docu	-20
near:does	-33
near:dog	35
near:dogs	-116
near:doin	-20
near:doll	-77
near:dome	66
near:domi	70
near:don	-61
near:dona	-38
near:done	77
near:dono	-6
near:door	40
near:dorm	-38
near:dose	-88
near:doub	-35
near:down	-67
near:doze	14
near:draf	-104
near:drag	45
near:dram	-50
near:draw	-77
near:drc	64
near:dres	-46
near:drew	-36
near:dril	-73
near:driv	46
near:dron	-60
near:drop	-45
near:drou	14
near:drov	54
near:drow	27
near:druz	50
near:dtm	-79
near:due	-7
near:dug	4
near:duri	24
near:duty	-44
near:dyke	10
near:each	-61
near:earl	61
near:earm	-22
near:earn	-67
near:east	-23
near:eato	87
near:econ	-7
near:ecua	-14
near:edge	25
near:edit	-64
near:educ	-51
near:efe	20
near:effe	15
near:egyp	36
near:eigh	-38
near:eith	51
near:elde	73
near:elec	-25
near:elev	3
near:elim	21
near:eliy	78
near:eliz	76
near:eln	73
near:else	-65
near:emba	-99
near:embr	3
near:emer	-25
near:emir	53
near:empl	7
near:empt	-66
near:enco	58
near:end	-74
near:enda	-29
near:ende	-48
near:ends	34
near:enem	31
near:ener	44
near:enga	-63
near:engi	-45
near:engl	-79
near:enou	-112
near:ente	-14
near:enti	-56
near:entr	-77
near:envo	84
near:equi	-104
near:erat	-34
near:erit	10
near:erup	-54
near:esco	14
near:esme	26
near:esta	42
near:este	-71
near:esti	-123
near:ethi	24
near:euro	23
near:evac	4
near:eve	-20
near:even	27
near:ever	-67
near:evid	-57
near:exam	-33
near:exca	-91
near:exce	17
near:exch	65
near:exec	-12
near:exha	-47
near:exhu	100
near:exis	-24
near:exit	59
near:expe	-57
near:expl	-18
near:expr	-64
near:exte	5
near:extr	-67
near:eye	115
near:face	-34
near:faci	-49
near:fact	50
near:fail	35
near:fair	-44
near:fall	-26
near:fals	88
near:fami	-9
near:fano	56
near:fans	-29
near:far	14
near:farc	96
near:fare	-22
near:farm	66
near:fash	-16
near:faso	73
near:fata	58
near:fate	76
near:fath	-97
near:favo	-34
near:fear	76
near:febr	-19
near:fede	38
near:feed	-91
near:feet	53
near:fell	55
near:felt	-126
near:fema	74
near:ferr	-102
near:fest	-5
near:fetc	-46
near:few	-48
near:fewe	-42
near:fiel	10
near:fift	38
near:figh	47
near:figu	93
near:file	-68
near:fili	18
near:fill	-17
near:fina	34
near:find	29
near:fine	-31
near:fing	87
near:fini	-128
near:fire	-50
near:firm	-23
near:firs	46
near:fish	-21
near:five	8
near:flag	55
near:flam	-62
near:flar	-54
near:flas	-43
near:flat	23
near:fled	-23
near:flee	122
near:flew	7
near:flig	55
near:floo	11
near:flou	5
near:flow	116
near:fly	53
near:flyi	56
near:fold	-118
near:foll	-28
near:food	-128
near:foot	28
near:for	-12
near:forc	-39
near:fore	51
near:form	-29
near:foru	28
near:forw	53
near:foug	-89
near:foun	5
near:four	29
near:frac	30
near:fran	-19
near:free	130
near:fres	78
near:frid	48
near:frie	35
near:from	32
near:fron	37
near:ftse	-31
near:fuel	61
near:fuk	48
near:full	-39
near:func	-74
near:fund	-90
near:fune	54
near:furt	117
near:gain	-21
near:gall	-67
near:gamb	59
near:game	-11
near:gand	-26
near:gang	-69
near:gap	-58
near:gara	-73
near:gard	-10
near:garm	27
near:garr	-58
near:gas	17
near:gate	-49
near:gath	-45
near:gatu	47
near:gavd	-59
near:gave	-40
near:gazi	-13
near:gebr	62
near:gend	-40
near:gene	13
near:geno	-87
near:geol	-56
near:geor	98
near:germ	-32
near:get	46
near:ghan	-7
near:girl	-3
near:give	8
near:givi	-43
near:glad	5
near:glas	43
near:glid	19
near:gmt	93
near:goal	-94
near:goat	-88
near:god	59
near:goes	56
near:gofa	6
near:goin	-36
near:gold	83
near:goma	15
near:good	81
near:gorg	-62
near:got	-26
near:gove	23
near:gran	-31
near:grav	35
near:grea	82
near:gree	11
near:gren	-91
near:grou	39
near:grow	-40
near:guar	25
near:guay	-7
near:guer	-35
near:gues	-14
near:guid	-75
near:guil	-62
near:guin	-67
near:gulf	-16
near:gun	-11
near:gunf	15
near:gunm	-17
near:gunn	55
near:guns	-19
near:gust	-11
near:gymn	68
near:hack	65
near:had	13
near:haif	42
near:hait	-39
near:half	9
near:hali	-39
near:hall	-68
near:hama	7
near:haml	-4
near:hams	-85
near:hand	26
near:hang	-77
near:happ	3
near:hara	37
near:harb	-46
near:hard	27
near:harv	53
near:has	4
near:haug	-77
near:have	-23
near:havi	-31
near:haza	8
near:head	-82
near:heal	-21
near:hear	58
near:heat	53
near:heav	26
near:hect	-96
near:heig	98
near:held	-77
near:hele	41
near:heli	47
near:hell	84
near:helm	108
near:help	-12
near:her	-9
near:hera	27
near:herd	-32
near:here	9
near:herm	-70
near:hers	-40
near:hezb	-13
near:hid	-108
near:hide	-10
near:hidi	-31
near:high	-26
near:hija	96
near:hill	-7
near:him	-73
near:hims	-11
near:hire	-63
near:his	-17
near:hit	83
near:hits	60
near:hitt	-17
near:hoa	80
near:hode	62
near:hold	-43
near:hole	54
near:home	61
near:homi	37
near:homs	57
near:hond	56
near:hope	-24
near:hors	24
near:hosp	58
near:hot	-142
near:hote	-48
near:hour	-14
near:hous	-40
near:hout	58
near:how	17
near:howe	-24
near:hrmm	49
near:hue	17
near:huma	28
near:hund	5
near:hung	52
near:hurr	-63
near:hurt	77
near:husb	-53
near:huts	21
near:hygi	-21
near:hypo	92
near:ice	-98
near:icrc	46
near:idf	41
near:idle	56
near:idli	54
near:iduk	44
near:iii	7
near:ill	-75
near:imag	-91
near:immi	52
near:impa	40
near:impe	-102
near:impo	-15
near:impr	74
near:inci	26
near:incl	147
near:inco	-15
near:inde	-46
near:indi	31
near:indo	4
near:infe	-10
near:infl	-52
near:info	11
near:ingd	58
near:inha	77
near:inhe	-22
near:init	32
near:inju	99
near:inla	63
near:inma	12
near:inn	38
near:inse	-73
near:insi	-14
near:insp	-50
near:inst	-65
near:insu	29
near:inte	13
near:into	21
near:inva	-23
near:inve	-39
near:invo	-9
near:iom	-15
near:iran	115
near:iraq	3
near:irel	18
near:iris	27
near:irri	-44
near:ishi	-66
near:isla	-8
near:isra	28
near:issu	-86
near:ista	-51
near:ital	32
near:item	-108
near:its	-6
near:itse	83
near:itur	68
near:ivor	-4
near:jaba	65
near:jaha	82
near:jail	25
near:jala	48
near:jali	75
near:jama	96
near:jamm	5
near:jan	-9
near:janu	22
near:japa	39
near:java	35
near:jbei	69
near:jeep	-15
near:jeni	57
near:jiha	79
near:jnim	26
near:jobs	-79
near:joe	-13
near:john	-73
near:join	-23
near:jord	44
near:jos	23
near:jose	-58
near:jour	-9
near:juba	36
near:judg	-106
near:judi	-60
near:juli	65
near:july	18
near:junc	-24
near:june	25
near:junt	70
near:just	73
near:kabu	-9
near:kadu	72
near:kaga	55
near:kana	5
near:kand	137
near:kara	135
near:kare	-65
near:kari	53
near:karu	28
near:kash	70
near:kass	-22
near:kath	-56
near:kats	32
near:kaza	-97
near:kebb	81
near:keep	-5
near:kens	79
near:keny	-23
near:kept	-70
near:kera	66
near:kere	-83
near:kerr	-3
near:kfar	7
near:khal	10
near:khan	-21
near:khar	73
near:khas	-38
near:kher	54
near:khwa	13
near:khyb	47
near:kibb	-48
near:kick	-79
near:kidn	66
near:kiel	-5
near:kill	76
near:kilo	-147
near:kind	40
near:king	-67
near:kins	4
near:kitc	-36
near:kits	-137
near:kivu	-37
near:knew	15
near:knoc	-6
near:know	66
near:kobr	29
near:kolo	54
near:kong	-12
near:kord	35
near:kore	95
near:kph	-69
near:kufr	-37
near:kumb	54
near:kuna	-38
near:kurd	53
near:kurs	-39
near:kutu	7
near:kwar	67
near:kyau	104
near:kyiv	17
near:labo	-95
near:lack	-44
near:lads	-84
near:lago	-56
near:laho	-57
near:laid	-65
near:lak	80
near:lake	76
near:lakh	-119
near:lamp	-101
near:land	-22
near:lane	-24
near:lang	-19
near:lank	60
near:larg	11
near:lari	-25
near:larr	58
near:late	-8
near:latr	-21
near:latt	77
near:laun	-37
near:law	60
near:lawm	10
near:lawy	72
near:lay	-56
near:lead	-15
near:leag	-9
near:lear	69
near:leas	17
near:leav	9
near:leba	94
near:led	-99
near:ledg	17
near:left	28
near:leg	51
near:lega	-96
near:legs	-14
near:lent	-14
near:less	-97
near:let	49
near:lett	-19
near:leve	-33
near:leyt	-47
near:libe	71
near:liby	-117
near:lice	-132
near:lie	60
near:lieu	-11
near:life	32
near:lift	33
near:ligh	54
near:like	57
near:lima	-64
near:limb	108
near:limi	-85
near:line	-107
near:link	-26
near:lirq	73
near:list	12
near:litr	-88
near:litt	-137
near:livi	15
near:load	3
near:loan	-53
near:loav	-20
near:loca	-5
near:lock	-71
near:lodg	-73
near:logg	-69
near:lond	-26
near:long	-18
near:look	18
near:loot	40
near:lorr	-66
near:lose	-58
near:losi	-9
near:loss	144
near:lost	20
near:lots	-19
near:low	85
near:lowe	90
near:luci	-14
near:luck	17
near:lyin	90
near:mach	-53
near:made	-23
near:mae	14
near:maga	73
near:magn	-40
near:mahm	20
near:maim	80
near:main	25
near:maje	-49
near:majo	82
near:make	-31
near:makh	35
near:maki	4
near:mala	7
near:male	90
near:mali	-31
near:maln	-45
near:malt	-31
near:man	-52
near:mand	61
near:mang	60
near:mani	-104
near:mans	15
near:manu	51
near:many	-100
near:mapp	-55
near:mara	-33
near:marc	39
near:marg	-44
near:mari	-25
near:mark	20
near:marr	-114
near:mart	89
near:mary	-53
near:maso	-30
near:masr	-57
near:mass	52
near:mast	-6
near:matc	17
near:mate	-66
near:math	-34
near:matr	-51
near:mats	48
near:matt	-81
near:maur	12
near:may	9
near:mayo	-35
near:maza	108
near:meal	-4
near:mean	25
near:meas	-53
near:mede	-28
near:medi	14
near:meet	-92
near:mega	-90
near:meli	-17
near:melt	26
near:memb	-47
near:memo	-39
near:men	-38
near:mend	55
near:ment	59
near:mess	-101
near:met	-50
near:meta	39
near:meth	-31
near:metr	-59
near:mexi	91
near:mid	96
near:midd	-49
near:midf	-32
near:midn	92
near:migr	84
near:mila	112
near:mile	28
near:mili	56
near:milk	-51
near:mill	-72
near:mina	74
near:mind	65
near:mine	-48
near:mini	21
near:minn	63
near:mino	21
near:minu	-40
near:miss	21
near:mobi	-124
near:moco	71
near:mode	31
near:moga	72
near:moh	71
near:moha	6
near:mold	35
near:mond	33
near:mone	26
near:moni	13
near:mono	7
near:mons	34
near:mont	-10
near:mora	-46
near:more	38
near:morg	91
near:morn	-13
near:moro	-27
near:mort	50
near:mosc	64
near:mosq	-19
near:most	-16
near:moth	66
near:moti	-10
near:moto	-106
near:moun	-45
near:mour	58
near:move	6
near:movi	36
near:moza	-47
near:msf	-67
near:much	-17
near:mud	52
near:muds	32
near:mult	93
near:muni	28
near:murd	130
near:musa	-49
near:musc	101
near:muse	37
near:must	63
near:myan	68
near:myse	60
near:naba	79
near:naf	70
near:nago	101
near:nair	28
near:name	11
near:namp	-48
near:nang	42
near:nasi	17
near:nass	-15
near:nati	25
near:naut	59
near:navy	23
near:ndma	7
near:near	27
near:need	-10
near:negl	-77
near:neig	29
near:neit	-10
near:nepa	-16
near:neph	-5
near:netw	-9
near:neut	46
near:neve	75
near:new	-41
near:newl	74
near:news	48
near:next	58
near:ngo	22
near:niam	62
near:niec	-4
near:nigh	39
near:nile	78
near:nine	18
near:njia	-37
near:nobo	-15
near:non	33
near:none	-9
near:noon	72
near:nor	-5
near:norm	-100
near:nort	-8
near:not	15
near:note	-113
near:noth	50
near:noti	-70
near:noto	-42
near:nov	-28
near:nova	71
near:nove	29
near:novi	-30
near:now	-57
near:nrc	43
near:numb	-50
near:nuns	59
near:nur	-45
near:nurs	28
near:nutr	-61
near:nuwa	78
near:nyal	126
near:obei	47
near:obje	-13
near:obse	-45
near:ocan	69
near:occa	-9
near:occu	9
near:ocha	14
near:oct	100
near:octo	47
near:odda	27
near:odes	-40
near:off	40
near:offe	-24
near:offi	-18
near:oil	-16
near:old	71
near:olde	-114
near:olek	42
near:ombu	30
near:omdu	-21
near:once	-10
near:one	-14
near:ones	78
near:onli	-124
near:only	-15
near:onto	-29
near:open	9
near:oper	-56
near:oppo	-25
near:orde	-68
near:ordn	-96
near:orga	-65
near:orie	-35
near:orig	45
near:oro	15
near:othe	38
near:our	31
near:ours	77
near:out	-9
near:outb	-59
near:outd	38
near:outl	87
near:outr	15
near:over	-25
near:own	25
near:owne	-40
near:oxyg	27
near:pack	-99
near:page	35
near:paid	-43
near:pain	-55
near:pair	-68
near:pakh	42
near:pala	34
near:pale	-32
near:pall	-59
near:palm	-62
near:pana	11
near:pane	36
near:pape	-12
near:papi	84
near:para	-66
near:pare	44
near:pari	50
near:park	108
near:parl	-44
near:part	-91
near:pass	-32
near:past	-43
near:path	54
near:pati	-29
near:patn	-32
near:patr	-17
near:pay	-86
near:paym	-17
near:pays	11
near:paz	36
near:peac	-59
near:peak	20
near:pena	-52
near:penc	107
near:peni	-26
near:pens	43
near:peop	-62
near:per	-118
near:perc	-32
near:perh	-46
near:peri	79
near:perm	-123
near:peru	85
near:peso	-85
near:pete	62
near:petr	89
near:phar	99
near:phas	-122
near:phil	10
near:phon	-58
near:phot	-68
near:pick	-184
near:pict	-14
near:piec	-102
near:pier	-36
near:pilg	-3
near:pilo	11
near:pipe	-59
near:pira	-33
near:pist	13
near:pit	5
near:pitc	-33
near:pits	40
near:plac	-42
near:plai	15
near:plan	-8
near:plas	-35
near:plat	-89
near:play	-102
near:plaz	36
near:plea	-33
near:pled	-69
near:pluc	-75
near:plun	-72
near:plus	54
near:ply	-16
near:poin	-140
near:pois	43
near:pola	3
near:poli	49
near:poll	-88
near:popu	-57
near:port	7
near:posi	-56
near:poss	-9
near:post	23
near:poto	-113
near:poun	-52
near:powe	-46
near:prac	-25
near:prad	53
near:pray	-19
near:pre	-51
near:prea	-87
near:prec	69
near:pref	30
near:preg	-18
near:prel	35
near:prep	16
near:pres	31
near:prev	3
near:pric	-79
near:prie	-49
near:prim	4
near:prin	54
near:pris	46
near:priv	-38
near:prob	-62
near:proc	-96
near:prod	22
near:prog	7
near:proj	-86
near:prom	-94
near:prop	-111
near:pros	17
near:prot	-4
near:prov	35
near:psyc	-113
near:publ	106
near:pull	-97
near:pump	-71
near:punj	103
near:pupi	54
near:pure	38
near:purs	83
near:push	82
near:put	17
near:qala	-21
near:quak	-79
near:quan	13
near:quar	-61
near:ques	-125
near:quet	-74
near:queu	-102
near:quin	-6
near:quot	-15
near:raba	-61
near:radi	-9
near:radw	53
near:rafa	20
near:raid	92
near:rail	-68
near:rain	-26
near:rais	80
near:raja	96
near:rakh	85
near:rama	87
near:rame	-83
near:ran	-157
near:rang	49
near:rans	47
near:rapi	-60
near:rate	-40
near:rati	-35
near:ravi	39
near:reac	-24
near:read	-102
near:rebe	3
near:rebu	-60
near:reca	-117
near:rece	-28
near:reci	53
near:reck	35
near:reco	-32
near:recr	-96
near:red	25
near:redu	-78
near:refe	-73
near:refi	83
near:refu	-50
near:rega	-32
near:regi	-17
near:regr	86
near:regu	-32
near:reha	54
near:reit	-53
near:reje	21
near:rela	4
near:rele	43
near:reli	23
near:relo	-28
near:rema	40
near:reme	-63
near:remi	56
near:remn	63
near:remo	-105
near:rent	55
near:reop	-65
near:repa	-59
near:repe	-4
near:repl	-13
near:repo	38
near:repr	-62
near:repu	20
near:requ	-71
near:resc	-66
near:rese	63
near:resi	-26
near:resp	16
near:rest	26
near:resu	-35
near:reta	-79
near:reti	76
near:reto	58
near:retr	128
near:retu	28
near:reun	-24
near:reut	30
near:reve	-66
near:revi	39
near:reyn	47
near:rice	-6
near:rich	-44
near:rifl	-126
near:righ	99
near:ring	-57
near:rise	88
near:risk	46
near:riva	23
near:rive	4
near:riya	-4
near:road	16
near:robb	-80
near:rock	75
near:rohi	63
near:roll	-110
near:roma	71
near:roof	-41
near:room	52
near:rose	-43
near:rota	-67
near:roug	-44
near:roun	-177
near:rout	-28
near:row	-72
near:rows	5
near:roya	82
near:rsf	53
near:rubb	-8
near:ruin	-11
near:rule	27
near:ruli	52
near:run	-23
near:runn	-50
near:runs	-50
near:rupe	22
near:rura	48
near:rusi	10
near:russ	39
near:rwan	-48
near:sack	81
near:sada	30
near:safe	29
near:saga	89
near:sahe	66
near:said	-35
near:sail	-26
near:sain	38
near:sake	70
near:sala	-18
near:sale	27
near:salt	-70
near:salv	-33
near:sama	68
near:same	92
near:samp	-15
near:san	65
near:sana	87
near:sand	3
near:sang	96
near:sank	-45
near:sant	34
near:sar	4
near:sat	-61
near:satu	-52
near:saud	86
near:save	-67
near:saw	-48
near:say	92
near:sayi	10
near:says	9
near:scal	-63
near:scen	5
near:sche	-20
near:scho	60
near:scor	-80
near:scot	-32
near:scra	-124
near:sea	-66
near:sear	32
near:seas	9
near:seat	-75
near:seco	10
near:secr	30
near:sect	-81
near:secu	-61
near:see	-45
near:seed	-39
near:seek	-10
near:sees	-43
near:seiz	63
near:self	47
near:sell	-88
near:send	-50
near:sene	69
near:seni	-20
near:sent	-65
near:sepa	-83
near:sept	-25
near:serb	-5
near:seri	45
near:sess	-105
near:set	-7
near:sett	41
near:seva	59
near:seve	-21
near:shab	-14
near:shah	-45
near:shak	-72
near:shal	-7
near:sham	-65
near:shar	39
near:she	56
near:sheb	19
near:shed	-52
near:shee	-101
near:shel	-47
near:sher	41
near:shif	-149
near:shil	-52
near:ship	-70
near:shir	-55
near:shoc	-30
near:shoo	-25
near:shop	35
near:shor	-112
near:shou	14
near:shov	11
near:show	-51
near:shra	80
near:shri	76
near:shru	95
near:shut	-55
near:sick	-67
near:side	44
near:sieg	65
near:sigh	-31
near:sign	8
near:simi	-54
near:sina	15
near:sind	77
near:sing	26
near:sinj	30
near:sink	-19
near:sist	28
near:site	60
near:sitt	41
near:situ	-85
near:six	4
near:sixe	-35
near:sixt	-11
near:size	19
near:skif	-72
near:slai	58
near:slau	-40
near:slee	45
near:slep	38
near:slid	34
near:slig	84
near:slip	-5
near:slop	30
near:smal	-58
near:smas	-35
near:smok	91
near:snak	12
near:snap	-64
near:snif	-69
near:snow	42
near:soci	-56
near:sofa	135
near:soil	76
near:sola	-55
near:sold	67
near:soli	39
near:soma	99
near:some	-65
near:son	30
near:soro	40
near:sorr	-6
near:soug	67
near:soun	9
near:sour	-101
near:sout	130
near:spac	-93
near:spai	-38
near:span	-23
near:spar	-86
near:spea	88
near:spec	49
near:spee	-5
near:spin	56
near:spit	-59
near:spok	74
near:spor	36
near:spot	-51
near:spre	-28
near:spri	42
near:spyi	29
near:squa	-130
near:sri	20
near:stab	52
near:stad	-21
near:staf	-109
near:stag	-8
near:stai	-35
near:stal	-21
near:stan	-59
near:star	36
near:stat	29
near:stay	66
near:stea	-31
near:stee	-71
near:step	10
near:stil	100
near:stit	76
near:stoc	-26
near:stol	-56
near:ston	59
near:stoo	-65
near:stop	7
near:stor	-100
near:stra	7
near:stre	-11
near:stri	-14
near:stro	-91
near:stru	-28
near:stuc	-98
near:stud	-29
near:stus	-59
near:sub	-30
near:subd	-47
near:subu	68
near:succ	123
near:such	26
near:suda	-18
near:suff	98
near:suga	-31
near:suit	-94
near:sum	30
near:suma	77
near:summ	-90
near:sumy	43
near:sund	5
near:sunk	-84
near:supe	-21
near:supp	-102
near:supr	88
near:surg	135
near:surr	-55
near:surv	-37
near:susp	-27
near:suzu	12
near:swal	46
near:swam	-47
near:swap	-40
near:swee	62
near:swei	28
near:swep	-24
near:swis	100
near:syri	-5
near:syst	-62
near:tabl	-54
near:taga	38
near:tail	8
near:taiw	-30
near:take	25
near:taki	36
near:tali	104
near:talk	27
near:tall	61
near:tami	70
near:tank	38
near:tanz	107
near:targ	-100
near:tarp	66
near:tawi	7
near:tax	8
near:tea	-14
near:teac	57
near:team	-38
near:tear	-32
near:teen	17
near:teet	40
near:tehr	39
near:tele	-5
near:tell	11
near:temp	26
near:ten	-5
near:tens	57
near:tent	-76
near:term	-18
near:tern	45
near:terr	26
near:tesf	-60
near:test	-17
near:texa	-48
near:thai	107
near:than	-65
near:that	25
near:the	3
near:thea	38
near:thei	15
near:them	16
near:then	75
near:ther	-3
near:thes	68
near:they	-9
near:thin	-14
near:thir	-35
near:this	24
near:thos	53
near:thou	-26
near:thre	19
near:thro	16
near:thur	48
near:thus	75
near:tibu	100
near:tick	-47
near:tied	18
near:tigr	-7
near:till	-32
near:time	-66
near:tine	10
near:tobr	-35
near:todd	77
near:toge	19
near:toil	-14
near:told	-43
near:toll	97
near:tom	-56
near:tomo	-61
near:tong	-16
near:toni	-16
near:tonn	-115
near:too	22
near:took	24
near:top	9
near:tore	16
near:tork	60
near:torr	-38
near:tota	-95
near:tour	-69
near:towa	57
near:towe	72
near:town	-82
near:trac	-78
near:trad	49
near:traf	-27
near:trai	-141
near:tram	64
near:tran	12
near:trap	-89
near:trav	-69
near:traw	-20
near:trea	-7
near:tree	-39
near:tren	72
near:tria	-119
near:trib	-19
near:trie	-76
near:trig	30
near:tril	-32
near:trip	-54
near:tris	-100
near:troo	-13
near:truc	25
near:true	102
near:trus	-49
near:trut	18
near:tsel	89
near:tsin	-63
near:tsun	37
near:tues	43
near:tulk	-19
near:tuni	47
near:tunn	-36
near:turk	47
near:turn	-163
near:twel	23
near:twen	40
near:twic	-147
near:twin	-11
near:two	22
near:typh	82
near:uae	-56
near:ugan	14
near:ukra	26
near:unac	5
near:unde	32
near:unfo	59
near:unha	-113
near:unhc	-13
near:unhu	-74
near:unic	-30
near:unif	52
near:unin	-83
near:unio	-36
near:unit	8
near:univ	56
near:unkn	59
near:unsa	67
near:unti	-21
near:upda	-51
near:uphe	-18
near:uppe	-25
near:upro	115
near:upwa	13
near:urge	61
near:usd	-74
near:use	-13
near:used	-48
near:usua	-44
near:uvir	-91
near:vacc	-118
near:vali	96
near:vall	15
near:valu	-18
near:van	-6
near:vani	54
near:vari	-30
near:vehi	-119
near:vene	41
near:vent	59
near:verd	-42
near:veri	76
near:vers	55
near:vess	-48
near:vice	14
near:vict	-38
near:vide	54
near:vien	44
near:viet	58
near:vigi	-48
near:vila	52
near:viol	-22
near:visa	-12
near:visi	-53
near:voic	-80
near:volc	-53
near:volo	11
near:vote	-156
near:vyac	3
near:wade	-33
near:wadi	38
near:wait	-70
near:waji	36
near:wake	-46
near:wale	-104
near:walk	11
near:wall	60
near:wang	48
near:want	-44
near:war	34
near:ward	-62
near:warn	-34
near:warr	13
near:was	19
near:wash	-17
near:wast	-24
near:watc	-39
near:wate	-49
near:wave	-64
near:way	36
near:wazi	15
near:weak	43
near:weap	46
near:wear	-44
near:weat	-27
near:wedd	68
near:wedn	29
near:week	13
near:weig	-70
near:welf	-31
near:well	46
near:went	-4
near:were	6
near:west	23
near:wfp	-43
near:what	3
near:whee	36
near:when	-51
near:wher	-42
near:whet	-36
near:whic	-70
near:whil	23
near:whit	-26
near:whol	97
near:whom	58
near:whos	-16
near:why	-44
near:wick	-45
near:wide	-9
near:wife	64
near:wild	-51
near:will	54
near:win	-43
near:winc	-100
near:wind	-90
near:wing	-107
near:winn	-47
near:wint	69
near:wipe	70
near:with	-52
near:witn	-116
near:wive	-134
near:woma	62
near:wome	45
near:won	-63
near:wood	-43
near:wore	-46
near:work	-17
near:worl	-18
near:wors	9
near:wort	-76
near:woul	-63
near:woun	80
near:writ	8
near:wron	20
near:wrot	19
near:xinh	17
near:yard	-54
near:year	-10
near:yeme	-9
near:yere	88
near:yest	21
near:yet	-40
near:york	9
near:you	-80
near:youn	-88
near:yout	74
near:zamb	6
near:zamz	45
near:zapo	-6
near:zeal	-63
near:zeit	29
near:zele	27
near:ziki	71
near:zone	-95
next:claim-abducted	3
next:claim-allocated	-9
next:claim-casualties	-36
next:claim-dead-in-captivity	20
next:claim-delivered	-27
next:claim-displaced	11
next:claim-held	49
next:claim-injured	33
next:claim-missing	25
next:claim-pledged	19
next:claim-prisoners-exchanged	57
next:claim-refugees	-16
next:claim-released	29
next:claim-requested	-19
next:claim-returned	62
next:claim-total	-25
noun:	23
noun:afghan	75
noun:aftershock	-97
noun:agent	46
noun:aid-worker	-16
noun:aircraft	-71
noun:ambulance	-91
noun:american	13
noun:apartment-block	-63
noun:armenian	81
noun:arrival	80
noun:attack	-109
noun:attacker	-20
noun:aunt	-14
noun:baby	-50
noun:bandit	24
noun:bed	-150
noun:blanket	-37
noun:boarding-school	-68
noun:boat	-134
noun:body	110
noun:bomb	-82
noun:bone	-77
noun:book	-31
noun:boy	94
noun:bridge	-56
noun:brother	50
noun:building	-99
noun:bus	-123
noun:call	-85
noun:camp	-114
noun:candidate	-35
noun:captive	-41
noun:car	-68
noun:case	-127
noun:casualty	53
noun:catechist	-65
noun:centre	-134
noun:child	57
noun:chinese	-12
noun:church	-72
noun:citizen	-55
noun:civilian	114
noun:classroom	-20
noun:climber	31
noun:clinic	-25
noun:coach	-172
noun:colleague	19
noun:colombian	44
noun:commander	11
noun:company	-46
noun:complaint	-7
noun:comrade	103
noun:congolese	72
noun:conscript	-5
noun:container	-41
noun:contractor	-42
noun:convict	-113
noun:convoy	-75
noun:cook	132
noun:corporal	112
noun:corpse	90
noun:correspondent	-107
noun:country	-119
noun:county	-57
noun:cousin	-135
noun:cow	-97
noun:crew	-64
noun:crew-member	114
noun:crossing	-37
noun:customer	-88
noun:cypriot	53
noun:dam	-78
noun:daughter	4
noun:death	143
noun:defendant	-87
noun:defender	46
noun:delegate	-49
noun:deputy	-77
noun:detainee	144
noun:diplomat	-41
noun:director	-119
noun:displaced-person	127
noun:district	-120
noun:doctor	-69
noun:dog	-63
noun:dose	-37
noun:driver	53
noun:drone	-130
noun:dwelling	-58
noun:emirati	73
noun:employee	-37
noun:engineer	45
noun:enumerator	-79
noun:evacuee	108
noun:excavator	-55
noun:family	-127
noun:fan	-11
noun:farmer	16
noun:fatality	28
noun:father	-113
noun:fighter	32
noun:filipino	51
noun:fire	-78
noun:firefighter	-36
noun:fisherman	82
noun:flat	-60
noun:flight	-39
noun:floor	-57
noun:foreigner	-18
noun:game	-11
noun:girl	30
noun:goal	-6
noun:goat	-63
noun:grave	45
noun:group	-117
noun:guard	60
noun:guest	-38
noun:guide	-82
noun:gun	-68
noun:gunman	-81
noun:haitian	89
noun:head	-130
noun:head-of-cattle	-94
noun:health-worker	-70
noun:helicopter	-85
noun:herder	-39
noun:hiker	92
noun:home	-140
noun:hospital	-135
noun:hostage	101
noun:house	-163
noun:household	-170
noun:husband	-80
noun:idp	89
noun:incident	-94
noun:indian	12
noun:individual	165
noun:infant	61
noun:inhabitant	-70
noun:injury	-14
noun:inspector	-102
noun:island	-52
noun:israeli	-25
noun:job	-28
noun:journalist	104
noun:judge	-54
noun:kit	-46
noun:labourer	-39
noun:latrine	-53
noun:lawyer	-75
noun:leader	-63
noun:lebanese	55
noun:life	151
noun:list	-94
noun:local	-14
noun:lorry	-85
noun:man	-36
noun:manager	-103
noun:marine	-101
noun:martyr	184
noun:match	-21
noun:mattress	-47
noun:meal	-46
noun:member	7
noun:migrant	-47
noun:militant	45
noun:militiaman	34
noun:miner	-37
noun:minister	-192
noun:minor	-39
noun:missile	-69
noun:mother	13
noun:motorcycle	-94
noun:municipality	-7
noun:nation	-60
noun:national	-81
noun:neighbor	49
noun:neighbour	-39
noun:nephew	-5
noun:new-arrival	129
noun:nurse	35
noun:observer	-74
noun:occupant	5
noun:officer	-17
noun:official	-199
noun:operation	-104
noun:operative	-11
noun:organisation	-48
noun:other	81
noun:owner	-46
noun:page	-52
noun:palestinian	129
noun:paramedic	90
noun:partner	-49
noun:passenger	-24
noun:patient	3
noun:peacekeeper	-64
noun:person	38
noun:personnel	-78
noun:photograph	-65
noun:picker	39
noun:pilot	30
noun:plane	-61
noun:plant	-54
noun:player	-129
noun:point	-104
noun:police	85
noun:police-officer	3
noun:policeman	57
noun:post	-72
noun:pregnant-woman	31
noun:president	-70
noun:priest	-60
noun:prisoner	-5
noun:project	-27
noun:province	-68
noun:question	-16
noun:rebel	-5
noun:refugee	209
noun:region	-83
noun:relative	-80
noun:reporter	-136
noun:rescuer	-7
noun:reservist	91
noun:resident	118
noun:returnee	48
noun:rifle	-81
noun:rohingya	170
noun:room	-90
noun:round	-69
noun:run	-35
noun:runner	-85
noun:russian	-48
noun:sample	-54
noun:school	-152
noun:schoolboy	97
noun:schoolchild	75
noun:schoolgirl	38
noun:seafarer	114
noun:searcher	-37
noun:seat	-46
noun:security-guard	-13
noun:serviceman	17
noun:session	-29
noun:settlement	-38
noun:shelter	-144
noun:shepherd	31
noun:ship	-86
noun:sister	37
noun:site	-151
noun:soldier	77
noun:son	-68
noun:south-sudanese	-74
noun:spectator	-79
noun:spokesman	-71
noun:staff	-13
noun:staff-member	42
noun:state	-74
noun:station	-23
noun:storey	-90
noun:strike	-78
noun:student	26
noun:sudanese	59
noun:supporter	-34
noun:surgeon	-123
noun:survivor	-120
noun:suspect	-164
noun:syrian	39
noun:tanker	-71
noun:tarpaulin	-25
noun:teacher	-48
noun:teenager	-17
noun:tent	-65
noun:terrorist	148
noun:thai	-51
noun:time	-186
noun:tourist	-31
noun:town	-63
noun:trader	18
noun:train	-68
noun:traveller	-28
noun:troops	-145
noun:truck	-103
noun:ukrainian	69
noun:uncle	-46
noun:vehicle	-98
noun:vessel	-46
noun:victim	83
noun:village	-115
noun:villager	74
noun:visitor	-101
noun:volunteer	-95
noun:vote	-12
noun:voter	-56
noun:wicket	-18
noun:wife	43
noun:witness	-87
noun:woman	136
noun:woman-and-man	53
noun:word	-88
noun:worker	121
noun:worshipper	94
noun:yazidi	62
noun:yemeni	-85
noun:young-man	84
noun:young-person	-3
noun:young-woman	70
only:aid	-134
only:displacement	-226
only:hostage	-45
other:abducted	-6
other:aid	9
other:allocated	-5
other:casualties	-32
other:casualty	-11
other:dead-in-captivity	-24
other:delivered	22
other:displacement	7
other:held	-19
other:injured	-15
other:killed	4
other:missing	-12
other:pledged	-36
other:prisoners-exchanged	31
other:refugees	-7
other:released	23
other:requested	28
other:returned	-15
other:total	-56
others:0	-281
others:2	-31
others:7	38
others:more	-11
qualified	47
quoted	48
right1:	-38
right1:"	-8
right1:#	-101
right1:(	28
right1:)	38
right1:,	-4
right1:-	-70
right1:.	-11
right1::	50
right1:;	30
right1:?	-43
right1:a	-68
right1:abducted	93
right1:abductions	56
right1:aboard	-112
right1:about	68
right1:above	-11
right1:according	78
right1:across	14
right1:active	-38
right1:acutely	-36
right1:affected	-90
right1:after	115
right1:against	-82
right1:aged	36
right1:ak	-48
right1:alive	-53
right1:along	53
right1:already	36
right1:among	131
right1:an	-16
right1:and	-38
right1:are	19
right1:arrested	-23
right1:arrived	-21
right1:as	27
right1:asked	-41
right1:at	48
right1:attempts	-20
right1:away	-5
right1:back	63
right1:barangays	-60
right1:because	41
right1:before	-9
right1:behind	16
right1:between	-41
right1:block	-53
right1:bottles	-4
right1:broke	18
right1:brought	-71
right1:burned	-41
right1:by	52
right1:came	-24
right1:cancelled	-60
right1:captured	-32
right1:carriages	-45
right1:carried	54
right1:carrying	-39
right1:cents	-15
right1:claims	-75
right1:closed	-33
right1:coffins	-45
right1:collapsed	-8
right1:communities	-26
right1:confirmed	47
right1:consultations	-24
right1:could	60
right1:critically	65
right1:crossed	66
right1:damaged	-60
right1:dead	223
right1:delegations	-5
right1:destroyed	-91
right1:detained	-9
right1:did	18
right1:die	123
right1:died	154
right1:displaced	151
right1:driven	43
right1:drowned	170
right1:each	13
right1:earthquake	-37
right1:entered	-43
right1:escaped	9
right1:evacuated	89
right1:face	5
right1:feared	43
right1:fell	80
right1:fewer	-64
right1:fled	141
right1:fleeing	49
right1:for	-14
right1:found	29
right1:freed	84
right1:from	13
right1:gave	-69
right1:go	13
right1:got	-74
right1:governorates	-7
right1:has	-26
right1:have	31
right1:held	46
right1:home	28
right1:homeless	94
right1:hurt	108
right1:i	35
right1:in	28
right1:injured	194
right1:inside	-26
right1:into	-10
right1:is	23
right1:it	-66
right1:khwarij	67
right1:kidnapped	102
right1:kidnappings	65
right1:killed	-14
right1:killings	33
right1:landslides	-83
right1:last	25
right1:launched	-28
right1:left	13
right1:lie	58
right1:live	-40
right1:lived	-29
right1:living	18
right1:localities	-46
right1:lost	45
right1:made	-61
right1:magnitude	-19
right1:maimed	32
right1:may	-29
right1:messages	-35
right1:missing	228
right1:more	49
right1:moved	-62
right1:mt	-98
right1:named	-77
right1:names	80
right1:near	-27
right1:need	37
right1:needed	78
right1:new	-45
right1:newly	83
right1:ngo	-41
right1:not	73
right1:now	-60
right1:occurred	46
right1:of	41
right1:off	66
right1:on	-29
right1:opened	-74
right1:or	-34
right1:out	34
right1:over	6
right1:p	-59
right1:paid	66
right1:past	-9
right1:penalties	-25
right1:per	-69
right1:perished	131
right1:places	-63
right1:promised	-59
right1:put	-80
right1:quake	-40
right1:reached	-57
right1:received	38
right1:recorded	-79
right1:recovered	76
right1:red	-37
right1:remain	9
right1:remained	40
right1:returned	-54
right1:rows	-62
right1:said	-111
right1:sank	-41
right1:saw	-95
right1:security	-93
right1:seized	78
right1:sent	10
right1:seriously	77
right1:set	7
right1:shot	38
right1:shots	-57
right1:showed	-54
right1:sides	-148
right1:since	-5
right1:sleep	98
right1:slept	81
right1:so	19
right1:solar	-11
right1:spent	25
right1:stadiums	-25
right1:stand	-60
right1:stayed	120
right1:still	83
right1:stood	-58
right1:strong	-79
right1:succumbed	59
right1:suffered	-30
right1:sustained	48
right1:swam	-74
right1:taken	67
right1:teams	-44
right1:that	-24
right1:the	12
right1:their	60
right1:there	82
right1:they	72
right1:this	-22
right1:through	28
right1:tickets	-65
right1:to	-23
right1:toilets	-45
right1:told	-82
right1:took	-38
right1:townships	-21
right1:turned	-47
right1:unaccounted	115
right1:under	-62
right1:units	-38
right1:walked	-7
right1:was	53
right1:we	98
right1:went	37
right1:were	8
right1:what	-42
right1:when	-75
right1:who	43
right1:whom	115
right1:whose	91
right1:will	-7
right1:with	14
right1:within	8
right1:without	-18
right1:working	43
right1:would	37
right1:wounded	204
right1:yesterday	-5
right1:|	105
right1:—	129
right2:	-136
right2:"	-6
right2:#	3
right2:(	-9
right2:)	-56
right2:,	3
right2:.	-18
right2::	-41
right2:;	-119
right2:a	25
right2:abducted	92
right2:about	15
right2:abu	-50
right2:according	97
right2:acquitted	-47
right2:across	-26
right2:admitted	31
right2:affected	-85
right2:afp	-51
right2:after	101
right2:against	-59
right2:aged	-8
right2:all	82
right2:along	-62
right2:already	95
right2:also	65
right2:among	-80
right2:an	27
right2:and	-44
right2:another	35
right2:are	64
right2:around	-40
right2:arrested	-90
right2:arrived	25
right2:as	88
right2:ashore	-78
right2:asked	-93
right2:at	4
right2:attack	14
right2:away	3
right2:back	27
right2:be	86
right2:because	53
right2:been	44
right2:before	-48
right2:being	119
right2:between	72
right2:board	-136
right2:both	-19
right2:boys	44
right2:broken	-59
right2:brought	-83
right2:bullet	56
right2:buried	47
right2:burned	-62
right2:burns	158
right2:by	48
right2:came	32
right2:camp	76
right2:can	-83
right2:cancelled	-9
right2:cannot	66
right2:captured	75
right2:carried	34
right2:cash	-78
right2:central	-45
right2:chiefly	-9
right2:children	67
right2:cholera	-52
right2:civilians	92
right2:closed	-26
right2:come	-53
right2:confirmed	76
right2:convicted	-59
right2:could	72
right2:counted	-72
right2:cross	21
right2:crossed	110
right2:crushed	62
right2:cuts	55
right2:damaged	-72
right2:dawn	75
right2:days	19
right2:dead	71
right2:december	-73
right2:destroyed	-43
right2:did	-81
right2:died	73
right2:disappeared	84
right2:displaced	150
right2:down	-113
right2:downed	-62
right2:dragged	83
right2:driven	120
right2:drove	48
right2:drowned	27
right2:during	22
right2:each	-56
right2:early	90
right2:eight	-15
right2:eleven	60
right2:entered	56
right2:escaped	-71
right2:evacuated	90
right2:every	-61
right2:expected	69
right2:far	19
right2:february	28
right2:fighting	-36
right2:fined	-22
right2:fire	-50
right2:five	78
right2:fled	-15
right2:flown	84
right2:food	-73
right2:for	-20
right2:found	79
right2:four	29
right2:free	94
right2:freed	51
right2:friday	71
right2:from	60
right2:gave	-4
right2:gaza	-14
right2:get	-69
right2:girls	86
right2:given	-41
right2:gone	30
right2:gunshot	81
right2:had	3
right2:haiti	31
right2:half	-89
right2:handed	84
right2:has	-11
right2:have	24
right2:he	37
right2:held	89
right2:help	-39
right2:her	6
right2:here	16
right2:his	19
right2:hit	55
right2:hold	-21
right2:holds	-3
right2:home	139
right2:homes	-67
right2:hospital	87
right2:hostages	9
right2:hour	23
right2:houses	-80
right2:hurt	196
right2:i	-7
right2:if	63
right2:in	46
right2:including	131
right2:india	-68
right2:indonesia	-3
right2:injured	194
right2:injuries	80
right2:injuring	45
right2:inside	-13
right2:intensive	39
right2:internally	44
right2:into	79
right2:is	-60
right2:it	-30
right2:its	-27
right2:january	-67
right2:july	-14
right2:june	-54
right2:karabakh	28
right2:keep	-74
right2:kept	-61
right2:kidnapped	12
right2:killed	111
right2:last	44
right2:later	23
right2:leave	69
right2:leaving	-55
right2:lebanon	48
right2:led	-3
right2:left	16
right2:less	-31
right2:let	38
right2:listed	92
right2:live	28
right2:lived	31
right2:lives	-53
right2:living	27
right2:lost	-29
right2:made	28
right2:magnitude	-42
right2:many	-43
right2:marched	-58
right2:martyred	24
right2:me	-74
right2:medical	-64
right2:men	-18
right2:minors	-11
right2:missing	126
right2:monday	113
right2:month	-54
right2:more	115
right2:morning	-17
right2:most	-18
right2:mostly	96
right2:moved	-5
right2:much	-17
right2:murdered	22
right2:my	-31
right2:near	53
right2:nearly	-46
right2:need	-93
right2:needed	-19
right2:neutralised	73
right2:never	-35
right2:new	-18
right2:nigeria	-66
right2:night	-11
right2:nightfall	50
right2:nine	-21
right2:no	-17
right2:none	84
right2:noon	45
right2:northern	46
right2:not	35
right2:now	-10
right2:number	12
right2:october	83
right2:of	-63
right2:off	-10
right2:official	-39
right2:officials	77
right2:on	-18
right2:one	41
right2:open	-55
right2:or	-4
right2:other	-28
right2:others	-30
right2:our	50
right2:ours	24
right2:out	-63
right2:outside	-47
right2:over	-16
right2:overnight	33
right2:packed	-63
right2:pakistan	-30
right2:papers	-61
right2:part	-47
right2:passed	-22
right2:perished	58
right2:picked	-125
right2:police	-82
right2:population	-44
right2:port	39
right2:pulled	-117
right2:put	-53
right2:reached	9
right2:received	-59
right2:recorded	-21
right2:recovered	-58
right2:red	-30
right2:refuge	33
right2:registered	-11
right2:relatives	44
right2:reported	60
right2:reportedly	55
right2:rescued	-123
right2:residents	84
right2:return	85
right2:returned	16
right2:run	-36
right2:rural	-15
right2:russia	-36
right2:safe	-90
right2:said	12
right2:saturday	46
right2:says	-36
right2:schools	-110
right2:seized	-49
right2:sent	-63
right2:september	-5
right2:serious	33
right2:set	-24
right2:she	-19
right2:shot	24
right2:signed	40
right2:since	29
right2:six	147
right2:slain	54
right2:sleeping	50
right2:so	-74
right2:sold	-62
right2:soldiers	78
right2:sought	83
right2:sources	-93
right2:south	-30
right2:spending	79
right2:spent	-80
right2:staff	-67
right2:state	52
right2:staying	78
right2:still	85
right2:street	-131
right2:strong	-45
right2:struck	14
right2:stuck	-44
right2:succumbed	64
right2:sudan	-68
right2:suffered	41
right2:sunday	82
right2:surgery	64
right2:survived	3
right2:suspended	-5
right2:taken	-3
right2:taking	33
right2:teams	-24
right2:ten	-110
right2:than	-131
right2:that	-7
right2:the	-5
right2:their	-60
right2:them	29
right2:then	55
right2:there	62
right2:these	19
right2:they	-23
right2:this	-8
right2:those	39
right2:thought	56
right2:three	58
right2:through	22
right2:thursday	86
right2:to	-26
right2:today	38
right2:told	-84
right2:took	-44
right2:transferred	86
right2:treated	-18
right2:treatment	58
right2:tried	-54
right2:tuesday	41
right2:two	-18
right2:ukraine	-23
right2:unaccounted	134
right2:under	-18
right2:up	-40
right2:uprooted	52
right2:us	12
right2:waiting	31
right2:walked	34
right2:war	75
right2:was	-75
right2:wednesday	12
right2:week	16
right2:went	-22
right2:were	55
right2:when	85
right2:where	-23
right2:which	-125
right2:while	11
right2:who	-6
right2:whom	46
right2:with	-10
right2:within	-31
right2:without	-16
right2:women	31
right2:working	-95
right2:would	-17
right2:wounded	159
right2:wounding	34
right2:wounds	55
right2:year	-40
right2:yet	15
right3:	31
right3:"	21
right3:#	-41
right3:(	-25
right3:)	79
right3:,	-23
right3:.	-64
right3::	-146
right3:;	-30
right3:a	27
right3:abducted	-13
right3:aboard	66
right3:about	56
right3:above	9
right3:according	-25
right3:accused	-93
right3:across	52
right3:added	-51
right3:admitted	-35
right3:affected	-50
right3:after	38
right3:again	-19
right3:against	22
right3:ago	15
right3:air	-33
right3:al	50
right3:alive	61
right3:all	22
right3:alone	-42
right3:along	13
right3:already	-63
right3:among	-82
right3:an	-54
right3:and	4
right3:are	29
right3:army	87
right3:around	5
right3:arrested	-123
right3:arrived	17
right3:as	14
right3:ashore	80
right3:asked	53
right3:at	-56
right3:attack	22
right3:august	53
right3:away	-25
right3:back	78
right3:because	-53
right3:been	25
right3:before	84
right3:being	24
right3:between	-108
right3:blast	41
right3:boat	-80
right3:bodies	-42
right3:bones	107
right3:border	-10
right3:both	-49
right3:broken	88
right3:brothers	31
right3:brought	31
right3:buried	24
right3:burns	55
right3:bus	36
right3:buses	-79
right3:but	95
right3:by	33
right3:called	-83
right3:camps	47
right3:capital	-34
right3:captivity	45
right3:captured	-38
right3:care	-56
right3:carried	-21
right3:caught	-53
right3:children	82
right3:chinese	40
right3:church	-35
right3:city	-10
right3:civil	-84
right3:civilian	64
right3:civilians	72
right3:coast	-12
right3:condition	48
right3:confirmed	43
right3:cook	80
right3:could	38
right3:countries	-84
right3:country	-100
right3:crew	17
right3:critical	95
right3:cut	-27
right3:damaged	-93
right3:day	-28
right3:days	-20
right3:dead	157
right3:death	80
right3:deaths	-87
right3:deceased	23
right3:december	54
right3:defence	53
right3:deployed	-45
right3:deported	8
right3:detained	-80
right3:detention	-6
right3:did	89
right3:died	14
right3:discharged	68
right3:displaced	125
right3:district	-31
right3:districts	-60
right3:dollar	-127
right3:down	-63
right3:dozens	67
right3:driven	18
right3:drones	-78
right3:drowned	63
right3:dug	10
right3:each	-57
right3:earlier	88
right3:earthquake	-38
right3:eight	75
right3:el	26
right3:eleven	-98
right3:emergency	6
right3:end	-34
right3:evacuated	23
right3:excavators	-62
right3:families	34
right3:far	52
right3:fell	-57
right3:ferry	-44
right3:fighting	19
right3:find	15
right3:fire	-71
right3:first	38
right3:five	-23
right3:food	61
right3:forced	54
right3:foreign	56
right3:foreigners	-34
right3:former	-61
right3:found	-52
right3:four	-37
right3:freed	-49
right3:friday	-66
right3:from	-15
right3:gaza	53
right3:given	-19
right3:go	100
right3:gone	96
right3:got	-58
right3:government	-96
right3:governor	44
right3:group	3
right3:guard	-18
right3:gunmen	4
right3:had	10
right3:haiti	41
right3:half	-68
right3:handed	29
right3:hands	55
right3:has	60
right3:have	11
right3:he	-61
right3:health	-43
right3:heart	48
right3:held	64
right3:helicopters	-128
right3:help	-7
right3:her	-88
right3:here	20
right3:his	-36
right3:hit	-4
right3:home	22
right3:homes	-19
right3:hospital	49
right3:hour	36
right3:hours	20
right3:house	20
right3:houses	68
right3:hurt	112
right3:i	-42
right3:in	36
right3:including	-6
right3:infants	88
right3:injured	73
right3:injuries	-27
right3:insecure	-36
right3:inside	46
right3:intensive	69
right3:interior	3
right3:international	-36
right3:into	-66
right3:iranian	49
right3:is	-53
right3:islamic	48
right3:israeli	56
right3:it	-38
right3:its	-43
right3:january	87
right3:july	70
right3:june	-80
right3:kidnapped	54
right3:killed	75
right3:last	-121
right3:leave	53
right3:lebanon	34
right3:led	55
right3:left	-29
right3:let	-33
right3:life	-16
right3:line	-25
right3:list	41
right3:listed	67
right3:lists	-74
right3:live	83
right3:lives	94
right3:living	10
right3:local	4
right3:lost	-92
right3:made	-56
right3:make	41
right3:man	-16
right3:many	-37
right3:march	58
right3:marched	95
right3:market	40
right3:may	52
right3:mayor	-3
right3:members	116
right3:men	43
right3:minors	20
right3:minutes	-37
right3:missiles	-30
right3:missing	56
right3:monday	-59
right3:month	-22
right3:months	6
right3:more	-34
right3:morning	-64
right3:most	-70
right3:moved	67
right3:murdered	53
right3:national	89
right3:near	77
right3:nearly	15
right3:never	-25
right3:new	-31
right3:nigeria	-33
right3:night	17
right3:nine	127
right3:no	-47
right3:nobody	-79
right3:noon	23
right3:north	46
right3:not	25
right3:november	18
right3:now	20
right3:number	-7
right3:october	-16
right3:of	-10
right3:off	-27
right3:officials	7
right3:on	9
right3:one	-29
right3:only	69
right3:or	18
right3:other	35
right3:others	22
right3:our	40
right3:out	3
right3:over	7
right3:own	58
right3:paid	-16
right3:pakistan	50
right3:parents	-57
right3:passengers	-17
right3:peak	60
right3:people	-81
right3:percent	-61
right3:persons	66
right3:place	-76
right3:police	53
right3:population	-20
right3:port	33
right3:power	-30
right3:pregnant	-7
right3:price	-19
right3:promised	-66
right3:province	27
right3:provinces	-47
right3:pulled	94
right3:pupils	-14
right3:put	-18
right3:quake	-62
right3:quarter	-51
right3:reached	22
right3:received	63
right3:recorded	23
right3:recovered	128
right3:red	39
right3:registered	-18
right3:relatives	5
right3:released	61
right3:relocated	99
right3:remain	-29
right3:reported	40
right3:rescue	46
right3:rescued	-34
right3:residents	-55
right3:rest	81
right3:return	-45
right3:returned	-51
right3:river	-72
right3:road	36
right3:roads	-9
right3:room	-60
right3:run	-79
right3:s	-52
right3:safety	47
right3:same	3
right3:saturday	-8
right3:say	4
right3:says	41
right3:school	34
right3:schools	-35
right3:second	7
right3:security	110
right3:seen	-18
right3:seized	-33
right3:sent	-29
right3:september	-80
right3:serious	72
right3:seriously	59
right3:serving	3
right3:seven	-61
right3:she	-36
right3:shelter	42
right3:shelters	35
right3:shot	-15
right3:side	17
right3:since	37
right3:single	-64
right3:six	33
right3:so	52
right3:soldiers	4
right3:some	-22
right3:south	53
right3:southern	-41
right3:spokesman	93
right3:staff	42
right3:state	-47
right3:still	12
right3:street	-7
right3:sudan	-59
right3:sudanese	5
right3:sunday	-25
right3:supreme	75
right3:surgery	36
right3:survive	8
right3:survivors	-48
right3:taken	108
right3:tawila	57
right3:tea	-30
right3:teachers	101
right3:ten	98
right3:tents	-13
right3:thai	-28
right3:than	-11
right3:that	-115
right3:the	29
right3:their	14
right3:them	49
right3:then	-53
right3:there	91
right3:they	83
right3:third	-31
right3:thirty	65
right3:this	70
right3:those	-18
right3:three	-53
right3:through	-34
right3:time	-56
right3:to	5
right3:told	-23
right3:tonnes	-50
right3:took	-21
right3:town	10
right3:transferred	35
right3:treated	46
right3:treatment	-31
right3:twelve	-8
right3:two	31
right3:ukrainian	35
right3:un	4
right3:unaccounted	78
right3:under	29
right3:up	13
right3:uprooted	-22
right3:us	56
right3:vehicles	-68
right3:village	82
right3:villages	4
right3:volunteer	74
right3:waiting	-84
right3:walked	-32
right3:war	-55
right3:was	73
right3:water	40
right3:way	35
right3:we	47
right3:wednesday	41
right3:week	-16
right3:weeks	54
right3:went	-57
right3:were	54
right3:when	83
right3:which	55
right3:while	-38
right3:who	-10
right3:whole	64
right3:whom	-31
right3:will	45
right3:with	10
right3:within	31
right3:without	-28
right3:woman	102
right3:women	91
right3:work	-69
right3:would	-5
right3:wounded	6
right3:wounds	115
right3:year	9
right3:years	-92
right3:yet	19
right3:—	-72
share:0	-281
share:1	-176
share:2	-166
share:4	53
share:5	29
share:7	21
share:more	11
short	-9
size:1	-132
size:9	-33
size:99	-3
size:999	-17
size:9999	-8
size:more	47
verdict:abducted	68
verdict:casualties	26
verdict:claim	96
verdict:dead-in-captivity	33
verdict:displaced	63
verdict:held	46
verdict:injured	24
verdict:killed	82
verdict:missing	41
verdict:open	-59
verdict:out	-311
verdict:prisoners-exchanged	60
verdict:refugees	22
verdict:released	93
verdict:returned	-54`,
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
