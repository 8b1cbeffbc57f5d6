import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-21
alike:casualties	-18
alike:dead-in-captivity	-29
alike:displaced	-7
alike:held	107
alike:injured	39
alike:killed	6
alike:missing	-37
alike:prisoners-exchanged	75
alike:refugees	-13
alike:released	91
alike:returned	-29
any	-36
bare:1	21
bare:9	-98
bare:999	23
bare:9999	73
bare:more	79
before:abducted	-40
before:allocated	-29
before:casualties	-26
before:dead-in-captivity	-29
before:delivered	-38
before:displaced	-63
before:held	-47
before:injured	-42
before:killed	-44
before:missing	-88
before:pledged	-115
before:refugees	-54
before:released	-17
before:requested	-90
before:returned	-11
behind:abducted	-7
behind:allocated	-99
behind:casualties	18
behind:dead-in-captivity	-56
behind:delivered	-135
behind:displaced	-7
behind:held	47
behind:killed	-69
behind:missing	-56
behind:pledged	-98
behind:prisoners-exchanged	85
behind:refugees	-78
behind:released	20
behind:requested	44
behind:returned	73
ending:ad	72
ending:al	-101
ending:an	-81
ending:ar	-82
ending:as	-48
ending:at	-35
ending:ce	-16
ending:ch	9
ending:ck	16
ending:de	-110
ending:ds	-50
ending:dy	137
ending:ed	-29
ending:en	-25
ending:ep	90
ending:er	-27
ending:es	-83
ending:et	-48
ending:ey	72
ending:ft	10
ending:ge	3
ending:gh	42
ending:gs	-79
ending:ht	-63
ending:ic	-74
ending:id	-105
ending:ij	54
ending:il	-52
ending:in	-5
ending:ir	59
ending:is	-61
ending:ke	-44
ending:ks	-103
ending:ld	-38
ending:le	-21
ending:ll	40
ending:ls	-130
ending:ly	33
ending:me	-23
ending:ms	-131
ending:nd	-31
ending:ne	32
ending:ng	-24
ending:nk	-73
ending:ns	-92
ending:nt	36
ending:od	-74
ending:ok	-60
ending:om	49
ending:on	-114
ending:or	-78
ending:ot	44
ending:ps	-144
ending:pt	-96
ending:rd	-108
ending:re	23
ending:rn	-53
ending:rs	-72
ending:rt	33
ending:ry	-75
ending:se	43
ending:sh	33
ending:ss	-22
ending:st	26
ending:te	-52
ending:to	-5
ending:ts	-191
ending:ty	-111
ending:us	-87
ending:ut	13
ending:ve	-5
ending:wn	22
ending:ws	-55
ending:ys	-85
equal:abducted	-29
equal:casualties	42
equal:dead-in-captivity	-46
equal:displaced	34
equal:held	48
equal:killed	-6
equal:missing	5
equal:prisoners-exchanged	73
equal:refugees	27
equal:released	14
equal:returned	58
form:digits	-18
form:dual	-32
form:fraction	-343
form:mixed	-100
form:range	-70
form:singular	-56
form:vague	-178
form:words	87
headline	-3
here:#aboard	4
here:#aid	-27
here:#alive	-7
here:#captives	56
here:#captors	5
here:#commerce	-72
here:#conference	-8
here:#containing	-51
here:#contest	-52
here:#crossing	17
here:#custody	-158
here:#disease	-96
here:#displacement	55
here:#duty	-55
here:#exchange	23
here:#execution	57
here:#given-back	51
here:#giving-from	-29
here:#group	34
here:#handover	15
here:#hearing	-48
here:#hostages	-35
here:#interview	-87
here:#losing-side	16
here:#need	-140
here:#prisoners	-12
here:#receiving	-30
here:#remainder	8
here:#rescue	-117
here:#rumour	52
here:#since	41
here:#statement	82
here:#travel	-20
here:abducted	37
here:allocated	-18
here:casualties	56
here:dead-in-captivity	60
here:delivered	-10
here:displaced	30
here:held	34
here:injured	76
here:killed	81
here:missing	118
here:pledged	-28
here:prisoners-exchanged	24
here:refugees	45
here:requested	-61
here:returned	74
here:said	48
here:set	62
here:total	-51
item	-37
last:claim-abducted	24
last:claim-allocated	-77
last:claim-casualties	58
last:claim-dead-in-captivity	14
last:claim-delivered	-101
last:claim-displaced	-9
last:claim-injured	13
last:claim-killed	27
last:claim-missing	33
last:claim-pledged	-117
last:claim-prisoners-exchanged	-64
last:claim-refugees	41
last:claim-released	6
last:claim-requested	-92
last:claim-returned	9
last:claim-total	49
left1:"	99
left1:#	-38
left1:(	41
left1:*	-8
left1:,	-13
left1:-	31
left1::	48
left1:;	30
left1:a	-186
left1:abducted	57
left1:across	-76
left1:additional	37
left1:admitted	-24
left1:affected	-92
left1:after	-132
left1:against	-104
left1:all	18
left1:alone	69
left1:among	37
left1:and	26
left1:another	29
left1:are	-8
left1:arrested	-104
left1:as	-35
left1:assisted	-72
left1:at	-27
left1:attacked	-59
left1:away	13
left1:back	23
left1:be	-79
left1:been	11
left1:before	-28
left1:believes	-3
left1:between	-53
left1:brought	9
left1:buried	177
left1:but	-126
left1:by	-215
left1:camp	-66
left1:captured	40
left1:carried	-20
left1:carry	-17
left1:carrying	-100
left1:caused	39
left1:claimed	182
left1:closed	-50
left1:confirm	61
left1:confirmed	71
left1:confirms	-55
left1:cost	86
left1:costs	-122
left1:count	44
left1:counted	99
left1:counts	-29
left1:covered	41
left1:damaged	-68
left1:day	66
left1:dead	-8
left1:december	49
left1:delivered	-57
left1:deployed	-72
left1:destroyed	-54
left1:detained	-9
left1:did	-40
left1:displaced	27
left1:distributed	-25
left1:documented	83
left1:down	-21
left1:downed	-100
left1:drew	-65
left1:driven	69
left1:dropped	-73
left1:drove	55
left1:eliminated	79
left1:employs	-93
left1:evening	77
left1:every	-87
left1:exchanged	62
left1:expect	-43
left1:expects	55
left1:february	-26
left1:find	20
left1:fined	-22
left1:first	-79
left1:for	-16
left1:forced	29
left1:found	5
left1:free	77
left1:freed	70
left1:frees	85
left1:friday	10
left1:from	18
left1:further	44
left1:gave	-32
left1:get	-69
left1:given	32
left1:go	56
left1:gone	37
left1:got	21
left1:had	-89
left1:has	-22
left1:have	25
left1:held	-60
left1:helped	14
left1:his	-94
left1:hit	-75
left1:hits	17
left1:hold	79
left1:holding	26
left1:holds	-57
left1:home	-44
left1:hosting	-12
left1:hosts	71
left1:housed	67
left1:in	-171
left1:include	36
left1:included	16
left1:including	104
left1:injured	166
left1:injuring	108
left1:into	-77
left1:is	-83
left1:issued	-63
left1:it	-41
left1:its	-125
left1:january	84
left1:june	-5
left1:just	16
left1:keeping	71
left1:kept	34
left1:kill	11
left1:killed	241
left1:killing	192
left1:kills	71
left1:kilometres	-71
left1:laid	99
left1:last	40
left1:later	-27
left1:launched	-30
left1:leave	63
left1:leaves	116
left1:left	111
left1:let	40
left1:listed	-54
left1:lists	49
left1:live	58
left1:logged	-5
left1:lost	118
left1:made	-37
left1:magnitude	-89
left1:makes	-21
left1:march	41
left1:met	12
left1:minus	-74
left1:month	-49
left1:mourns	73
left1:move	32
left1:moved	31
left1:named	-41
left1:need	-43
left1:needed	-60
left1:not	-92
left1:november	53
left1:now	63
left1:number	-44
left1:numbered	-124
left1:of	-105
left1:off	-10
left1:on	-135
left1:only	21
left1:opened	-46
left1:or	-117
left1:other	119
left1:out	-22
left1:over	-19
left1:pass	62
left1:passed	53
left1:past	-94
left1:promised	-83
left1:pulled	-44
left1:put	78
left1:reach	-42
left1:reached	-7
left1:reaches	70
left1:received	64
left1:record	-38
left1:recorded	160
left1:registered	81
left1:release	-45
left1:released	45
left1:report	-41
left1:reported	91
left1:reports	96
left1:rescued	-77
left1:round	-55
left1:s	-143
left1:said	8
left1:saved	-68
left1:saw	39
left1:say	43
left1:says	87
left1:scored	-40
left1:see	-59
left1:seen	8
left1:seize	77
left1:seized	105
left1:shelter	107
left1:shelters	76
left1:shot	-68
left1:show	77
left1:showed	-63
left1:so	31
left1:sold	-51
left1:spread	-43
left1:stopped	-71
left1:sunday	11
left1:swap	99
left1:take	-43
left1:taken	76
left1:takes	-84
left1:taking	-13
left1:than	-59
left1:that	49
left1:the	-28
left1:their	-17
left1:them	-44
left1:then	-8
left1:those	58
left1:through	-79
left1:to	-15
left1:today	32
left1:told	-99
left1:toll	84
left1:took	86
left1:treated	-54
left1:treating	70
left1:up	-5
left1:update	-114
left1:uprooted	114
left1:us	108
left1:verified	4
left1:visited	-9
left1:was	-50
left1:week	-68
left1:were	-89
left1:which	78
left1:while	-64
left1:whom	67
left1:whose	-37
left1:with	-9
left1:within	-56
left1:won	-45
left1:wounded	109
left1:wounding	81
left1:year	34
left1:|	44
left1:—	-5
left1:•	-49
left1:▪	80
left2:	-109
left2:"	-33
left2:#	-16
left2:(	3
left2:)	73
left2:,	21
left2:-	-82
left2:;	4
left2:a	-72
left2:abroad	69
left2:according	-118
left2:account	27
left2:accounted	39
left2:accounts	-29
left2:added	22
left2:adding	11
left2:adds	42
left2:administration	57
left2:admitted	24
left2:affected	-83
left2:afp	19
left2:again	25
left2:agency	27
left2:ago	52
left2:aleppo	42
left2:alive	83
left2:all	-127
left2:alone	100
left2:along	-23
left2:already	87
left2:also	88
left2:am	-71
left2:ambulances	-54
left2:among	89
left2:an	-10
left2:and	-17
left2:april	-18
left2:are	-24
left2:area	11
left2:army	-5
left2:arrested	59
left2:arrived	25
left2:as	46
left2:at	-95
left2:attack	54
left2:attended	-7
left2:august	-27
left2:authorities	18
left2:average	72
left2:away	-54
left2:back	-91
left2:bangladesh	70
left2:base	-45
left2:beds	-84
left2:been	-116
left2:before	36
left2:began	45
left2:bekaa	62
left2:between	-90
left2:billion	-15
left2:board	-10
left2:boat	3
left2:bodies	77
left2:body	-53
left2:bogota	-44
left2:border	95
left2:boy	-143
left2:bringing	96
left2:brings	21
left2:brothers	-81
left2:brought	15
left2:built	-84
left2:burns	22
left2:buses	-46
left2:but	36
left2:by	-33
left2:calls	-21
left2:came	5
left2:camp	-41
left2:camps	-34
left2:can	-28
left2:cancelled	-26
left2:capacity	-62
left2:capital	60
left2:captain	-69
left2:captives	-9
left2:captivity	-12
left2:care	38
left2:carried	-27
left2:case	-17
left2:cases	63
left2:cash	-73
left2:cent	-28
left2:center	90
left2:centers	-33
left2:centre	-44
left2:centres	54
left2:children	111
left2:cholera	57
left2:city	-53
left2:civilians	44
left2:claimed	24
left2:claims	39
left2:climbed	96
left2:climbs	89
left2:closed	-4
left2:collapsed	92
left2:come	-7
left2:commission	-59
left2:commissioner	-17
left2:committee	83
left2:compared	54
left2:condition	55
left2:confirmed	-73
left2:confirms	23
left2:congo	62
left2:convoy	-46
left2:cost	48
left2:could	93
left2:council	24
left2:count	44
left2:countries	36
left2:country	60
left2:court	-112
left2:crescent	61
left2:crew	22
left2:crews	42
left2:cross	-29
left2:crowd	-96
left2:cut	-55
left2:dawn	-3
left2:day	66
left2:days	-66
left2:dead	49
left2:death	25
left2:deaths	78
left2:december	70
left2:destroyed	13
left2:died	16
left2:displaced	-7
left2:district	12
left2:doctors	59
left2:door	9
left2:down	70
left2:drivers	-99
left2:drone	75
left2:drones	-12
left2:drove	-36
left2:drowned	56
left2:each	-64
left2:earlier	18
left2:eight	38
left2:eliminated	95
left2:estimates	67
left2:euros	-59
left2:evacuated	-101
left2:evening	-13
left2:example	21
left2:excavators	-59
left2:fallen	5
left2:families	-57
left2:family	-58
left2:far	-77
left2:fatalities	26
left2:father	-55
left2:february	73
left2:fell	10
left2:fighters	-45
left2:figure	141
left2:figures	40
left2:filipinos	24
left2:fire	11
left2:firefighters	58
left2:first	81
left2:five	15
left2:flash	-58
left2:flats	45
left2:flights	-4
left2:floods	39
left2:followed	-53
left2:food	-97
left2:foot	-56
left2:for	-22
left2:force	7
left2:forces	-7
left2:found	-17
left2:four	-33
left2:friday	72
left2:from	-43
left2:gang	-59
left2:gave	6
left2:gaza	63
left2:girl	51
left2:girls	38
left2:given	-31
left2:gives	-10
left2:go	56
left2:goma	36
left2:got	51
left2:government	36
left2:governor	-48
left2:group	18
left2:gunmen	27
left2:had	28
left2:half	-24
left2:hall	64
left2:hamas	30
left2:hand	48
left2:handed	-22
left2:hands	-3
left2:has	-31
left2:have	57
left2:having	74
left2:he	26
left2:health	-25
left2:held	-16
left2:helicopters	8
left2:here	-19
left2:him	-41
left2:his	-56
left2:hit	-39
left2:home	12
left2:homes	-17
left2:hospital	33
left2:hospitals	63
left2:hostages	-15
left2:hours	9
left2:house	-72
left2:houses	-19
left2:houthis	43
left2:hurt	77
left2:husband	-12
left2:i	24
left2:identified	50
left2:in	-5
left2:india	30
left2:indians	110
left2:individuals	-84
left2:indonesia	53
left2:inhabitants	41
left2:injured	37
left2:injuries	49
left2:injury	89
left2:instead	-28
left2:institute	62
left2:iom	30
left2:iran	58
left2:iraq	8
left2:is	58
left2:israel	46
left2:it	57
left2:its	-38
left2:itself	26
left2:january	31
left2:jihadists	50
left2:july	54
left2:june	33
left2:killed	8
left2:killing	132
left2:kits	-99
left2:know	74
left2:kyiv	72
left2:laid	-20
left2:last	31
left2:late	3
left2:law	63
left2:leaders	31
left2:lebanon	46
left2:led	-5
left2:left	44
left2:let	61
left2:licensed	-70
left2:life	41
left2:line	-18
left2:list	27
left2:live	39
left2:lives	21
left2:looking	27
left2:loss	77
left2:losses	47
left2:lost	98
left2:make	-19
left2:mali	-58
left2:man	-7
left2:march	46
left2:market	-63
left2:martyrdom	46
left2:martyred	24
left2:martyrs	109
left2:may	92
left2:meals	-47
left2:media	76
left2:member	-71
left2:members	12
left2:men	-27
left2:metres	8
left2:militants	66
left2:military	10
left2:million	-83
left2:mine	-46
left2:minister	-61
left2:ministers	-52
left2:ministry	-4
left2:minutes	34
left2:missiles	-43
left2:missing	-29
left2:mission	-22
left2:monday	-27
left2:month	15
left2:more	-70
left2:morning	-60
left2:mother	-53
left2:motorcycles	-44
left2:moved	20
left2:msf	-23
left2:my	35
left2:name	84
left2:names	97
left2:nations	30
left2:navy	-16
left2:network	41
left2:neutralised	-17
left2:niger	42
left2:nigeria	-50
left2:night	63
left2:nine	20
left2:noon	-3
left2:not	-66
left2:november	-8
left2:number	109
left2:observers	-27
left2:october	48
left2:of	-37
left2:off	56
left2:office	46
left2:officers	-10
left2:offices	27
left2:official	-72
left2:officials	-72
left2:oldest	-61
left2:on	-18
left2:one	-56
left2:operated	87
left2:other	-43
left2:our	32
left2:out	-75
left2:over	-38
left2:own	52
left2:pakistan	-7
left2:part	-51
left2:partners	-57
left2:party	-47
left2:passengers	-117
left2:patients	-69
left2:peak	5
left2:people	68
left2:percent	-43
left2:period	20
left2:perished	57
left2:personnel	51
left2:persons	-86
left2:place	-9
left2:pm	45
left2:points	-18
left2:police	-23
left2:population	-94
left2:power	-35
left2:prison	-43
left2:prisoners	5
left2:province	37
left2:pupils	82
left2:put	-53
left2:raids	-100
left2:rain	17
left2:ran	-72
left2:rebels	42
left2:received	74
left2:recorded	10
left2:recovered	37
left2:refugees	-24
left2:region	51
left2:registered	-90
left2:regrettably	41
left2:relatives	36
left2:release	103
left2:remain	59
left2:remains	125
left2:report	-19
left2:reported	-50
left2:reporter	40
left2:reporters	17
left2:reports	-13
left2:rescuers	-33
left2:residents	-83
left2:rest	57
left2:return	133
left2:returned	-66
left2:returns	19
left2:rifles	-28
left2:rights	25
left2:risen	66
left2:rises	63
left2:river	-58
left2:road	-31
left2:rose	41
left2:russia	-53
left2:s	-44
left2:said	-34
left2:sale	-18
left2:same	40
left2:saturday	89
left2:saudis	26
left2:say	86
left2:says	83
left2:school	-50
left2:schools	-57
left2:second	17
left2:sent	-24
left2:september	-9
left2:service	-42
left2:servicemen	46
left2:set	-30
left2:seven	18
left2:she	-29
left2:shelter	-45
left2:shelters	-28
left2:shot	29
left2:show	49
left2:side	36
left2:sides	-35
left2:signed	63
left2:since	90
left2:site	35
left2:sites	-4
left2:six	-64
left2:so	150
left2:soldiers	85
left2:somalia	57
left2:son	-128
left2:sources	-16
left2:south	28
left2:speak	-57
left2:speaks	103
left2:spoke	97
left2:spoken	122
left2:spot	31
left2:staff	-96
left2:stands	94
left2:state	-24
left2:statement	69
left2:states	-49
left2:staying	-20
left2:still	85
left2:stood	16
left2:street	48
left2:strikes	40
left2:sudan	-61
left2:sunday	14
left2:surgery	-11
left2:survey	-78
left2:survivors	-45
left2:suspended	-70
left2:syria	-8
left2:taken	62
left2:tally	-9
left2:teacher	-72
left2:team	-90
left2:teams	-22
left2:ten	-17
left2:tents	-12
left2:thailand	40
left2:that	49
left2:the	-17
left2:their	-33
left2:them	-86
left2:then	-54
left2:there	-46
left2:these	70
left2:they	35
left2:this	19
left2:those	76
left2:three	-26
left2:through	-97
left2:thursday	-4
left2:time	51
left2:to	17
left2:today	-40
left2:together	76
left2:told	76
left2:toll	90
left2:took	47
left2:total	29
left2:town	-56
left2:traded	6
left2:train	-77
left2:treatment	73
left2:trial	-47
left2:truce	14
left2:tuesday	-43
left2:turn	-26
left2:turned	-60
left2:two	9
left2:ukraine	-21
left2:unhcr	-49
left2:up	10
left2:ve	64
left2:vehicles	-66
left2:victims	-24
left2:visitors	-70
left2:volunteers	-81
left2:vote	-22
left2:votes	-20
left2:wall	46
left2:war	-83
left2:was	-17
left2:water	-103
left2:way	-54
left2:wednesday	-11
left2:week	46
left2:were	-36
left2:wfp	-54
left2:when	-48
left2:where	-57
left2:which	-106
left2:who	12
left2:whom	-70
left2:wickets	-9
left2:wife	33
left2:with	-16
left2:woman	28
left2:women	35
left2:work	11
left2:worker	11
left2:would	-94
left2:wounded	-31
left2:wounds	69
left2:wrote	106
left2:x	-43
left2:year	35
left2:years	-53
left2:yesterday	89
left2:you	-6
left2:youngest	-77
left3:	58
left3:"	-14
left3:#	-10
left3:(	-131
left3:)	-94
left3:*	-23
left3::	66
left3:;	-56
left3:a	-64
left3:able	21
left3:about	-79
left3:according	37
left3:added	69
left3:admitted	36
left3:affected	-42
left3:afp	77
left3:after	8
left3:agency	14
left3:aid	-6
left3:air	10
left3:al	78
left3:all	-49
left3:alone	96
left3:also	-33
left3:am	-62
left3:among	33
left3:an	-121
left3:and	9
left3:another	-48
left3:ap	-26
left3:april	-11
left3:are	-21
left3:area	-52
left3:armed	14
left3:army	-10
left3:as	-19
left3:asked	-41
left3:association	66
left3:at	4
left3:attack	32
left3:attackers	49
left3:attacks	10
left3:august	-30
left3:authorities	45
left3:authority	12
left3:back	18
left3:be	-86
left3:been	-46
left3:before	-29
left3:being	-75
left3:between	-35
left3:billion	-65
left3:boat	-74
left3:bodies	66
left3:border	7
left3:broke	-70
left3:but	11
left3:by	-48
left3:came	13
left3:camp	29
left3:can	81
left3:capital	43
left3:carried	-79
left3:cases	11
left3:cent	63
left3:central	-39
left3:centre	18
left3:children	-5
left3:city	34
left3:civil	67
left3:civilians	-27
left3:closed	-85
left3:come	67
left3:commission	63
left3:company	-39
left3:confirmed	72
left3:conflict	83
left3:count	45
left3:country	62
left3:court	42
left3:cross	51
left3:daily	51
left3:davao	30
left3:day	30
left3:days	-39
left3:dead	-89
left3:death	17
left3:deaths	98
left3:december	76
left3:defence	-66
left3:defense	6
left3:democratic	6
left3:denied	61
left3:died	-53
left3:displaced	66
left3:district	17
left3:do	8
left3:down	25
left3:drone	-4
left3:drones	-56
left3:each	23
left3:earlier	92
left3:earthquake	68
left3:eight	55
left3:el	-39
left3:emergency	-27
left3:end	-57
left3:evacuation	-35
left3:evening	26
left3:every	-33
left3:exchange	62
left3:family	-45
left3:far	48
left3:february	-63
left3:field	-45
left3:fifth	-24
left3:fighting	48
left3:figure	94
left3:fire	34
left3:first	67
left3:five	51
left3:floods	-34
left3:followed	61
left3:food	-44
left3:for	41
left3:force	-46
left3:forces	17
left3:foreign	-21
left3:found	-51
left3:four	-12
left3:freed	-52
left3:friday	25
left3:from	78
left3:gaza	25
left3:general	-32
left3:given	48
left3:go	25
left3:gone	72
left3:government	73
left3:group	44
left3:guard	39
left3:gunmen	-26
left3:h	-10
left3:had	84
left3:has	48
left3:have	53
left3:having	36
left3:he	-5
left3:health	-63
left3:held	-86
left3:helped	89
left3:her	25
left3:his	-16
left3:home	-46
left3:homes	-80
left3:hospital	26
left3:hot	-51
left3:hour	-67
left3:hours	39
left3:houses	-28
left3:human	31
left3:humanitarian	-20
left3:hurt	14
left3:i	8
left3:icrc	7
left3:in	43
left3:indonesia	-29
left3:injured	57
left3:interior	-10
left3:international	42
left3:into	95
left3:iom	6
left3:is	-25
left3:israel	20
left3:israeli	-66
left3:it	11
left3:its	-21
left3:january	46
left3:july	96
left3:june	51
left3:kharkiv	20
left3:killed	38
left3:kilometres	-88
left3:last	-67
left3:late	-45
left3:later	30
left3:least	75
left3:left	8
left3:let	68
left3:level	26
left3:line	-11
left3:live	-19
left3:lives	-22
left3:local	-52
left3:lost	-36
left3:lower	106
left3:m	22
left3:made	59
left3:management	5
left3:march	-22
left3:may	70
left3:media	12
left3:medical	-24
left3:men	-23
left3:migration	-10
left3:military	49
left3:million	-22
left3:ministry	64
left3:minutes	-67
left3:missing	87
left3:monday	11
left3:months	27
left3:more	62
left3:morning	-71
left3:municipality	53
left3:my	9
left3:names	-44
left3:near	94
left3:needed	-54
left3:neighbouring	76
left3:network	30
left3:new	-18
left3:nigerian	-58
left3:nine	-109
left3:no	-3
left3:north	-11
left3:northern	68
left3:not	-51
left3:nov	16
left3:november	15
left3:now	-76
left3:number	-22
left3:october	-16
left3:of	11
left3:off	41
left3:office	69
left3:official	65
left3:officials	-18
left3:on	-10
left3:one	-73
left3:open	101
left3:operation	68
left3:or	-25
left3:other	97
left3:others	67
left3:our	40
left3:out	-38
left3:over	58
left3:overnight	-36
left3:own	-76
left3:partners	-16
left3:passengers	-15
left3:past	29
left3:peace	38
left3:people	44
left3:per	-62
left3:pm	-31
left3:points	-3
left3:police	-20
left3:population	-58
left3:port	30
left3:post	43
left3:press	-43
left3:prison	26
left3:province	22
left3:public	-15
left3:put	37
left3:quake	-76
left3:reached	21
left3:record	-37
left3:red	62
left3:refugees	44
left3:region	25
left3:relatives	61
left3:remaining	-102
left3:rescuers	36
left3:rest	19
left3:reuters	-5
left3:rights	38
left3:road	82
left3:room	12
left3:russian	14
left3:s	-13
left3:said	-61
left3:same	53
left3:saturday	-19
left3:says	-79
left3:school	-67
left3:search	-61
left3:second	9
left3:security	-8
left3:september	103
left3:service	15
left3:set	-115
left3:seven	3
left3:she	-17
left3:shot	13
left3:since	-44
left3:six	39
left3:sixteen	29
left3:so	66
left3:social	26
left3:soldiers	24
left3:some	-53
left3:south	94
left3:southern	38
left3:staff	-25
left3:state	-25
left3:stations	57
left3:still	87
left3:storm	-65
left3:strongest	-7
left3:sudan	35
left3:sunday	73
left3:taken	38
left3:team	-44
left3:teams	8
left3:tell	60
left3:tells	42
left3:ten	57
left3:term	31
left3:terrorists	-47
left3:than	-11
left3:that	87
left3:the	28
left3:their	-40
left3:them	10
left3:then	62
left3:there	-34
left3:they	-17
left3:third	30
left3:thirteen	41
left3:this	41
left3:those	-14
left3:thousands	-46
left3:three	46
left3:thursday	22
left3:to	-10
left3:today	-69
left3:told	34
left3:toll	130
left3:took	-53
left3:town	4
left3:trains	-38
left3:tuesday	82
left3:turned	-58
left3:twelve	-38
left3:two	14
left3:un	-35
left3:unaccounted	-43
left3:under	84
left3:unhcr	36
left3:union	-34
left3:united	-55
left3:up	28
left3:us	-122
left3:used	-87
left3:victims	57
left3:village	-16
left3:volunteers	-15
left3:war	63
left3:was	-101
left3:we	94
left3:wednesday	20
left3:week	52
left3:weekend	-67
left3:weeks	35
left3:went	109
left3:were	-53
left3:west	62
left3:when	57
left3:where	-88
left3:which	-39
left3:who	-83
left3:whole	43
left3:whom	-95
left3:whose	-44
left3:will	-7
left3:with	-5
left3:witnesses	-60
left3:women	30
left3:workers	68
left3:wounded	-61
left3:year	-18
left3:years	91
left3:yesterday	-20
left3:|	102
left3:—	39
left3:•	-53
many	-34
mostly:abducted	-69
mostly:aid	-61
mostly:allocated	145
mostly:casualty	-12
mostly:delivered	-3
mostly:displaced	38
mostly:displacement	21
mostly:held	25
mostly:hostage	14
mostly:injured	-80
mostly:killed	-8
mostly:missing	12
mostly:pledged	-16
mostly:prisoners-exchanged	18
mostly:refugees	-79
mostly:released	-69
near:abab	-74
near:aban	77
near:abba	53
near:abde	22
near:abdi	19
near:abdu	135
near:able	-23
near:aboa	25
near:abor	-63
near:abou	-37
near:abov	-61
near:abro	72
near:abse	-32
near:abst	-8
near:abu	5
near:acce	-5
near:acci	42
near:acco	49
near:accu	-24
near:aceh	48
near:ackn	93
near:acle	69
near:acqu	-121
near:acre	-53
near:act	-7
near:acti	52
near:acut	-106
near:add	-8
near:adde	-32
near:addi	71
near:adds	101
near:aden	-67
near:adf	27
near:adjo	17
near:admi	85
near:adre	32
near:adri	-83
near:adul	-89
near:adva	6
near:advi	-36
near:afad	-39
near:affe	-93
near:afgh	-4
near:afri	-4
near:afte	10
near:agai	-32
near:age	11
near:aged	59
near:agen	44
near:aggr	8
near:ago	112
near:agre	95
near:agri	28
near:agui	48
near:ahea	27
near:aid	-7
near:aide	79
near:aime	22
near:air	-33
near:airc	-94
near:airl	-119
near:airp	53
near:airs	-3
near:airw	7
near:aita	-7
near:alam	-46
near:alep	36
near:aler	-40
near:alge	-59
near:ali	33
near:aliv	-37
near:all	-28
near:alle	-33
near:alli	-54
near:allo	34
near:almo	-54
near:alon	69
near:alre	88
near:also	57
near:alth	-35
near:alto	82
near:alua	-49
near:amba	35
near:ambu	41
near:amen	-15
near:amer	98
near:amha	80
near:amir	14
near:ammu	46
near:amne	-19
near:amon	100
near:amou	85
near:ampu	56
near:anal	-36
near:anch	19
near:and	14
near:anda	-22
near:ande	-76
near:andr	-104
near:ange	67
near:ango	60
near:anim	-73
near:anno	22
near:annu	-6
near:anot	30
near:answ	34
near:anta	-39
near:anti	-75
near:anxi	-92
near:any	-65
near:anyo	27
near:apar	8
near:apie	-59
near:appe	-56
near:appl	-41
near:appr	-61
near:apri	18
near:arab	37
near:arak	40
near:arch	-93
near:arcs	-14
near:are	-9
near:area	-77
near:arge	63
near:argu	-52
near:arm	15
near:arme	27
near:armo	-42
near:army	82
near:arou	10
near:arre	-110
near:arri	24
near:arte	-55
near:arti	58
near:ash	50
near:asho	-56
near:asia	-52
near:asid	-3
near:aske	-49
near:assa	-79
near:asse	-88
near:assi	-142
near:asso	-52
near:atla	-24
near:atta	-13
near:atte	-28
near:attr	90
near:aug	-11
near:augu	5
near:aust	-34
near:auth	25
near:autu	51
near:avai	-8
near:aver	10
near:awar	-19
near:away	-32
near:awda	24
near:axis	22
near:azer	6
near:baal	30
near:babi	19
near:baby	38
near:back	-19
near:badl	81
near:badu	80
near:bagh	38
near:bags	42
near:bake	-48
near:baku	-61
near:bala	-56
near:bali	81
near:ball	-52
near:balo	-43
near:bama	49
near:band	-25
near:bang	13
near:bank	9
near:bann	-67
near:bara	73
near:bare	10
near:barg	41
near:barr	-59
near:base	-15
near:bash	6
near:basi	51
near:bask	-108
near:bass	-17
near:bata	44
near:batc	7
near:batt	-48
near:bay	-23
near:beac	7
near:bear	66
near:beat	43
near:beau	-70
near:beca	-32
near:beco	52
near:bed	-75
near:bedo	100
near:beds	-62
near:been	-17
near:befo	31
near:bega	-7
near:begi	-11
near:begu	-12
near:behe	-31
near:behi	23
near:bein	4
near:beka	68
near:bela	59
near:belg	8
near:beli	104
near:bell	28
near:belo	-33
near:belt	-46
near:benc	-35
near:bene	66
near:beni	29
near:benu	32
near:bern	-41
near:best	-71
near:betw	6
near:beyo	54
near:bid	-6
near:big	-19
near:bigg	84
near:biha	-24
near:bill	-92
near:bint	68
near:bira	-61
near:birt	-70
near:bish	101
near:blac	-54
near:blam	60
near:blan	14
near:blas	35
near:blaz	22
near:blew	21
near:blin	-112
near:blis	-46
near:bloc	-79
near:bloo	-59
near:blue	-60
near:boar	-14
near:boat	-50
near:bodi	32
near:body	82
near:bogo	-52
near:boko	31
near:bola	31
near:boli	57
near:bomb	-19
near:bone	71
near:book	53
near:bord	-25
near:bore	-87
near:born	-58
near:bosa	28
near:bosn	-85
near:both	69
near:bott	-9
near:boug	4
near:boul	-72
near:boun	-64
near:bowl	-25
near:boxe	-54
near:boy	-7
near:boys	15
near:bran	-18
near:brav	-42
near:brea	-47
near:brid	14
near:brie	-99
near:brig	-83
near:brin	52
near:brit	66
near:broa	76
near:brok	-8
near:brou	5
near:brui	-4
near:buch	51
near:budg	-80
near:buil	-69
near:buka	-24
near:bulg	78
near:bull	53
near:bund	-51
near:bure	-3
near:buri	-29
near:burk	56
near:burn	55
near:buru	48
near:bury	14
near:bus	-3
near:buse	-77
near:bush	52
near:busi	4
near:but	-32
near:byst	16
near:cabi	-5
near:cabl	-47
near:cada	-15
near:cafe	-42
near:cair	43
near:calc	-10
near:cali	-38
near:call	-57
near:cama	19
near:camb	5
near:camp	35
near:can	-42
near:cana	49
near:canc	-137
near:cand	-104
near:cani	-70
near:cann	16
near:cano	-68
near:cant	22
near:capa	-105
near:capi	-75
near:capt	-42
near:car	44
near:cara	87
near:carb	6
near:card	-52
near:care	35
near:carg	-48
near:carl	42
near:carn	-25
near:carr	12
near:cars	-48
near:cart	-49
near:case	-86
near:cash	-160
near:cast	65
near:casu	33
near:cata	-62
near:cate	69
near:cath	34
near:catt	76
near:cauc	48
near:caug	-81
near:caus	108
near:cave	68
near:ccor	-33
near:ceas	-22
near:cebu	43
near:ceil	-28
near:cele	-59
near:cell	38
near:ceme	111
near:cens	-39
near:cent	13
near:cere	-46
near:cert	48
near:cfa	-78
near:chad	53
near:chal	77
near:cham	-50
near:chan	-24
near:chap	-13
near:char	-112
near:chau	-32
near:chec	-4
near:chem	-35
near:chen	49
near:cher	-62
near:ches	4
near:chib	-63
near:chie	74
near:chil	71
near:chin	78
near:chiu	-74
near:choi	21
near:chol	-4
near:chri	75
near:chur	25
near:circ	59
near:citi	52
near:city	-31
near:civi	27
near:clai	11
near:clan	-36
near:clar	-29
near:clas	-40
near:clea	-26
near:cler	95
near:clim	-28
near:clin	99
near:cloc	18
near:clos	-126
near:clot	-90
near:clou	-26
near:club	-43
near:coac	-6
near:coal	81
near:coas	59
near:coca	-70
near:coff	-32
near:cold	-28
near:cole	8
near:coli	79
near:coll	-52
near:colo	4
near:colu	17
near:comb	-55
near:come	35
near:comi	28
near:comm	-25
near:como	61
near:comp	-36
near:cona	-48
near:conc	-52
near:cond	-23
near:conf	30
near:cong	-40
near:conn	-66
near:cons	-50
near:cont	38
near:conv	-56
near:cook	-6
near:coop	-34
near:copp	-28
near:cord	10
near:core	-49
near:corn	13
near:corp	-47
near:corr	-16
near:cost	58
near:cott	47
near:coug	-59
near:coul	81
near:coun	-8
near:coup	-7
near:cour	23
near:cous	-130
near:cove	31
near:cows	13
near:cram	17
near:crat	-4
near:crea	-52
near:cree	54
near:cres	-50
near:cret	-101
near:crew	35
near:crim	-63
near:cris	61
near:crit	69
near:cror	-33
near:cros	67
near:crow	-120
near:crui	-54
near:crus	50
near:cruz	79
near:cubi	-55
near:cucu	40
near:cull	-3
near:culv	26
near:cup	-72
near:cups	-24
near:curr	77
near:cust	-58
near:cuts	12
near:cvm	4
near:cypr	19
near:czec	28
near:dail	-6
near:dak	98
near:dali	87
near:dam	62
near:dama	-72
near:dara	3
near:darf	19
near:dash	36
near:data	-82
near:date	-32
near:daug	50
near:dava	62
near:davi	-47
near:dawn	-14
near:day	31
near:days	25
near:dead	51
near:deal	-65
near:deat	62
near:deba	12
near:debr	-41
near:dec	54
near:deca	27
near:dece	22
near:deci	-52
near:deck	46
near:decl	-19
near:deep	92
near:defe	11
near:defi	16
near:degr	-24
near:dehy	46
near:del	56
near:dela	38
near:dele	-19
near:deli	-100
near:delt	53
near:dema	74
near:demo	-39
near:deng	-3
near:depa	35
near:depe	-74
near:depl	-45
near:depo	10
near:depr	25
near:depu	-43
near:dera	-63
near:desc	-57
near:desi	72
near:desk	5
near:desp	-36
near:dest	-59
near:deta	83
near:dete	38
near:deve	-42
near:devi	-25
near:devo	-11
near:dhak	-31
near:dhow	35
near:dial	-64
near:diar	-70
near:did	-46
near:die	9
near:died	68
near:dies	31
near:diff	-23
near:dig	48
near:digg	55
near:dill	63
near:dina	-33
near:ding	-41
near:dipl	-58
near:dire	-13
near:disa	51
near:disc	66
near:dise	-109
near:dism	-48
near:disp	39
near:disq	-25
near:diss	57
near:dist	-41
near:dive	-41
near:divi	-90
near:djib	29
near:dna	70
near:dnip	31
near:doct	38
near:docu	-25
near:does	-33
near:dog	44
near:dogs	-119
near:doin	-23
near:doll	-80
near:dome	53
near:domi	66
near:don	-51
near:dona	-39
near:done	78
near:dono	-3
near:door	31
near:dorm	-25
near:dose	-92
near:doub	-44
near:down	-69
near:doze	33
near:draf	-102
near:drag	41
near:dram	-55
near:draw	-75
near:drc	59
near:dres	-29
near:drew	-51
near:dril	-77
near:driv	60
near:dron	-55
near:drop	-54
near:drou	15
near:drov	47
near:drow	21
near:druz	58
near:dry	28
near:dtm	-94
near:due	-17
near:dug	5
near:duri	33
near:duty	-34
near:dyke	8
near:each	-64
near:earl	54
near:earm	-27
near:earn	-49
near:eart	16
near:east	-34
near:eato	83
near:ecua	-15
near:edge	30
near:edit	-75
near:educ	-36
near:efe	23
near:effe	12
near:egyp	24
near:eigh	-32
near:eith	51
near:elde	82
near:elec	-20
near:eliy	112
near:eliz	71
near:eln	76
near:else	-77
near:emba	-93
near:emer	-32
near:emir	72
near:empl	-9
near:empt	-69
near:encl	-9
near:enco	70
near:end	-61
near:enda	-17
near:ende	-25
near:ends	37
near:enem	61
near:ener	69
near:enga	-55
near:engi	-82
near:engl	-102
near:enou	-132
near:ente	-27
near:enti	-66
near:entr	-89
near:envo	89
near:equi	-88
near:erat	-17
near:erit	10
near:erup	-55
near:esco	18
near:esme	26
near:esta	50
near:este	-73
near:esti	-111
near:ethi	34
near:euro	11
near:evac	10
near:eve	-21
near:even	11
near:ever	-58
near:evid	-65
near:exam	-24
near:exca	-92
near:exce	27
near:exch	70
near:exha	-45
near:exhu	93
near:exis	-30
near:exit	70
near:expe	-60
near:expl	11
near:expr	-66
near:exte	8
near:extr	-84
near:eye	120
near:face	-26
near:faci	-27
near:fact	47
near:fail	19
near:fair	-45
near:fall	-12
near:fals	93
near:fami	-20
near:fano	56
near:fans	-42
near:far	36
near:farc	95
near:fare	-15
near:farm	71
near:fash	-15
near:faso	72
near:fata	59
near:fate	73
near:fath	-68
near:favo	-15
near:fear	62
near:febr	-24
near:fede	63
near:feed	-107
near:feet	54
near:fell	53
near:felt	-143
near:fema	106
near:ferr	-121
near:fest	19
near:fetc	-41
near:few	-42
near:fewe	-31
near:fiel	5
near:fift	33
near:figh	47
near:figu	107
near:file	-59
near:fili	17
near:fill	-8
near:fina	36
near:find	13
near:fine	-51
near:fing	54
near:fini	-116
near:fire	-43
near:firm	-41
near:firs	46
near:fish	-21
near:five	17
near:flag	59
near:flam	-64
near:flar	-65
near:flas	-30
near:flat	23
near:fled	-3
near:flee	111
near:flew	12
near:flig	56
near:floo	10
near:flou	10
near:flow	127
near:fly	61
near:flyi	61
near:fold	-116
near:foll	-28
near:food	-115
near:foot	23
near:for	-20
near:forc	-30
near:fore	56
near:form	-40
near:fort	-7
near:foru	43
near:forw	59
near:foug	-76
near:foun	6
near:four	36
near:frac	23
near:fran	-19
near:free	139
near:fren	-4
near:fres	61
near:frid	64
near:frie	9
near:from	21
near:fron	29
near:ftse	-27
near:fuel	87
near:fuk	28
near:full	-66
near:func	-75
near:fund	-97
near:fune	48
near:furt	107
near:gain	-7
near:gall	-46
near:gamb	38
near:game	18
near:gand	-23
near:gang	-59
near:gap	-70
near:gara	-72
near:gard	-10
near:garm	-9
near:garr	-58
near:gas	51
near:gate	-91
near:gath	-37
near:gatu	54
near:gavd	-61
near:gave	-38
near:gazi	-4
near:gebr	82
near:gend	-28
near:gene	36
near:geno	-55
near:geol	-64
near:geor	98
near:germ	-15
near:get	46
near:ghan	-9
near:girl	15
near:give	4
near:givi	-40
near:glad	9
near:glas	48
near:glid	28
near:gmt	98
near:goal	-65
near:goat	-99
near:god	45
near:goes	52
near:gofa	16
near:goin	-41
near:gold	76
near:goma	-9
near:gone	-3
near:good	81
near:gorg	-55
near:got	-32
near:gove	8
near:gran	-25
near:grav	54
near:grea	79
near:gree	10
near:gren	-74
near:grou	21
near:grow	-29
near:guar	32
near:guay	-6
near:guer	-32
near:gues	-17
near:guid	-81
near:guil	-40
near:guin	-41
near:gulf	-8
near:gun	-3
near:gunf	13
near:gunm	-28
near:gunn	72
near:guns	-4
near:gust	-9
near:gymn	41
near:hack	61
near:had	7
near:haif	42
near:hait	-38
near:half	14
near:hali	-30
near:hall	-77
near:hama	20
near:haml	-21
near:hams	-86
near:hand	33
near:hang	-75
near:happ	14
near:hara	14
near:harb	-37
near:hard	35
near:harv	55
near:has	-3
near:haug	-66
near:have	-25
near:havi	-28
near:haza	15
near:head	-83
near:heal	-30
near:hear	79
near:heat	43
near:heav	20
near:hect	-110
near:heig	106
near:held	-74
near:hele	31
near:heli	30
near:hell	117
near:helm	74
near:help	-8
near:her	-14
near:hera	27
near:herd	-25
near:here	19
near:herm	-71
near:hers	-46
near:hezb	-28
near:hid	-123
near:hide	-16
near:hidi	-21
near:high	-38
near:hija	116
near:hill	4
near:him	-96
near:hims	3
near:hire	-67
near:his	-8
near:hit	60
near:hits	77
near:hitt	-17
near:hoa	71
near:hode	75
near:hold	-51
near:hole	79
near:home	55
near:homi	62
near:homs	42
near:hond	58
near:hope	-33
near:hors	22
near:hosp	72
near:host	14
near:hot	-83
near:hote	-57
near:hour	-11
near:hous	-45
near:hout	53
near:how	-6
near:howe	-4
near:hrmm	51
near:hue	36
near:huma	-4
near:hund	-5
near:hung	33
near:hurr	-55
near:hurt	77
near:husb	-42
near:huts	26
near:hygi	-12
near:hypo	75
near:ice	-55
near:icrc	34
near:idf	33
near:idle	41
near:idli	68
near:idps	11
near:iduk	37
near:iii	3
near:ill	-73
near:imag	-76
near:imam	6
near:immi	53
near:impa	35
near:impe	-99
near:impo	-19
near:impr	68
near:inci	29
near:incl	141
near:inco	-3
near:inde	-54
near:indi	36
near:indo	4
near:infa	-3
near:infe	-7
near:infl	-42
near:info	8
near:ingd	70
near:inha	77
near:inhe	-23
near:init	10
near:inju	100
near:inla	44
near:inma	-13
near:inn	31
near:inqu	10
near:inse	-84
near:insi	-20
near:insp	-59
near:inst	-64
near:insu	20
near:inte	20
near:into	16
near:inva	-27
near:inve	-29
near:invo	-20
near:iom	-19
near:iran	145
near:irel	36
near:iris	21
near:irri	-19
near:ishi	-82
near:isla	-27
near:isra	22
near:issu	-95
near:ista	-60
near:ital	35
near:item	-81
near:its	7
near:itse	82
near:itur	69
near:ivor	33
near:jaba	62
near:jaha	73
near:jail	33
near:jala	61
near:jali	68
near:jama	98
near:jamm	3
near:jan	23
near:janu	11
near:japa	45
near:java	39
near:jbei	68
near:jeep	-14
near:jeni	69
near:jiha	59
near:jnim	28
near:jobs	-72
near:joe	-11
near:john	-46
near:join	23
near:jord	64
near:jos	12
near:jose	-59
near:jour	-18
near:juba	41
near:judg	-100
near:judi	-62
near:juli	68
near:july	21
near:jump	4
near:junc	-18
near:june	47
near:junt	74
near:just	75
near:kabu	-16
near:kadu	49
near:kaga	57
near:kana	-19
near:kand	129
near:kara	148
near:kare	-71
near:kari	43
near:karu	33
near:kash	78
near:kass	-23
near:kath	-51
near:kats	36
near:kaza	-126
near:kebb	72
near:kens	63
near:keny	-26
near:kept	-80
near:kera	50
near:kere	-82
near:kerr	4
near:kfar	30
near:khal	-9
near:khan	-22
near:khar	84
near:khas	-46
near:kher	59
near:khwa	23
near:khyb	42
near:kibb	-50
near:kick	-64
near:kidn	57
near:kill	82
near:kilo	-170
near:kind	46
near:king	-64
near:kins	25
near:kitc	-29
near:kits	-139
near:kivu	-43
near:knew	3
near:knoc	-6
near:know	61
near:kobr	44
near:kolo	63
near:kong	-15
near:kord	36
near:kore	100
near:kost	23
near:kph	-62
near:krem	4
near:kufr	-22
near:kumb	57
near:kuna	-40
near:kurd	48
near:kurs	-46
near:kutu	-16
near:kwar	73
near:kyau	99
near:kyiv	16
near:labo	-72
near:lack	-19
near:lads	-80
near:lago	-70
near:laho	-38
near:laid	-78
near:lak	98
near:lake	77
near:lakh	-132
near:lamp	-104
near:lane	-34
near:lang	-22
near:lank	58
near:larg	25
near:lari	-33
near:larr	51
near:last	6
near:late	-15
near:latr	-10
near:latt	78
near:laun	-51
near:law	55
near:lawm	14
near:lawy	65
near:lay	-79
near:lead	-8
near:leag	-7
near:lear	59
near:leas	11
near:leav	35
near:leba	82
near:led	-91
near:ledg	25
near:left	18
near:leg	50
near:lega	-116
near:legs	-17
near:lent	-26
near:less	-104
near:let	56
near:leve	-59
near:leyt	-54
near:libe	83
near:liby	-104
near:lice	-132
near:lie	42
near:lieu	-17
near:life	50
near:lift	33
near:ligh	79
near:like	77
near:lima	-56
near:limb	109
near:limi	-81
near:line	-106
near:link	-34
near:lirq	69
near:list	18
near:litr	-77
near:litt	-130
near:live	-5
near:livi	6
near:load	-5
near:loan	-50
near:loav	-16
near:loca	-9
near:lock	-71
near:lodg	-49
near:logg	-68
near:lond	-20
near:long	-12
near:look	8
near:loot	27
near:lorr	-73
near:lose	-29
near:losi	-10
near:loss	111
near:lost	23
near:lots	-12
near:low	68
near:lowe	64
near:luci	-31
near:luck	7
near:lyin	91
near:mach	-39
near:made	-8
near:mae	6
near:maga	74
near:magn	-51
near:mahm	23
near:maim	66
near:main	28
near:maje	-35
near:majo	95
near:make	-24
near:makh	27
near:maki	15
near:mala	6
near:male	92
near:mali	-69
near:maln	-61
near:malt	-41
near:man	-62
near:mand	63
near:mang	90
near:mani	-79
near:mans	3
near:manu	55
near:many	-109
near:mapp	-58
near:mara	-41
near:marc	43
near:marg	-42
near:mari	-25
near:marr	-74
near:mart	95
near:mary	-41
near:maso	-36
near:masr	-84
near:mass	50
near:mast	10
near:matc	21
near:mate	-53
near:math	-26
near:matr	-42
near:mats	56
near:matt	-87
near:maur	17
near:may	-4
near:mayo	-39
near:maza	100
near:meal	-24
near:mean	31
near:meas	-35
near:mede	-12
near:medi	17
near:meet	-92
near:mega	-94
near:meli	-15
near:melt	44
near:memb	-31
near:memo	-28
near:men	-46
near:mend	54
near:ment	42
near:mess	-96
near:met	-62
near:meta	43
near:meth	-30
near:metr	-57
near:mexi	83
near:mid	95
near:midd	-29
near:midf	-24
near:midn	92
near:migr	60
near:mila	126
near:mile	30
near:mili	33
near:milk	-54
near:mill	-68
near:mina	73
near:mind	49
near:mine	-57
near:mini	21
near:minn	70
near:mino	25
near:minu	-6
near:miss	18
near:mobi	-117
near:moco	88
near:mode	35
near:moga	67
near:moh	77
near:moha	-3
near:mold	50
near:mona	-3
near:mond	22
near:mone	37
near:moni	11
near:mono	6
near:mons	30
near:mont	-8
near:mora	-51
near:more	41
near:morg	110
near:morn	-16
near:moro	-40
near:mort	57
near:mosc	56
near:mosq	-6
near:most	-4
near:moth	58
near:moti	-12
near:moto	-84
near:moun	-32
near:mour	46
near:move	27
near:movi	10
near:moza	-37
near:msf	-72
near:much	-22
near:mud	35
near:muds	35
near:mult	105
near:muni	21
near:murd	131
near:musa	-60
near:musc	108
near:muse	26
near:must	52
near:myan	60
near:myse	74
near:naba	84
near:naf	71
near:nago	111
near:nair	57
near:name	3
near:namp	-53
near:nang	48
near:nasi	9
near:nass	-28
near:nati	19
near:naut	52
near:navy	5
near:ndma	8
near:near	19
near:need	-4
near:negl	-84
near:neig	29
near:neit	-7
near:nepa	-21
near:neph	3
near:netw	-12
near:neut	44
near:neve	55
near:new	-45
near:newl	42
near:news	58
near:next	51
near:ngo	19
near:niam	63
near:niec	-6
near:nige	-25
near:nigh	36
near:nile	60
near:nine	22
near:njia	-16
near:nobo	-14
near:non	16
near:none	8
near:noon	60
near:nor	13
near:norm	-95
near:nort	12
near:not	22
near:note	-94
near:noth	34
near:noti	-72
near:noto	-45
near:nov	-19
near:nova	73
near:nove	37
near:novi	-30
near:now	-57
near:nrc	34
near:numb	-50
near:nuns	57
near:nur	-47
near:nurs	14
near:nutr	-56
near:nuwa	112
near:nyal	120
near:obei	48
near:obje	-12
near:obse	-42
near:ocan	90
near:occa	-9
near:occu	11
near:ocha	25
near:oct	84
near:octo	56
near:odda	16
near:odes	-27
near:off	44
near:offe	-10
near:offi	-22
near:oil	-20
near:old	65
near:olde	-118
near:olek	40
near:ombu	19
near:omdu	-35
near:one	-17
near:ones	69
near:onli	-112
near:only	-15
near:onto	-20
near:open	23
near:oper	-48
near:oppo	-54
near:orde	-51
near:ordn	-89
near:orga	-60
near:orie	-33
near:orig	51
near:oro	13
near:othe	44
near:our	43
near:ours	71
near:out	-13
near:outb	-55
near:outd	26
near:outl	81
near:outr	39
near:over	-27
near:own	6
near:owne	-48
near:oxyg	38
near:pack	-93
near:page	19
near:paid	-24
near:pain	-65
near:pair	-73
near:pakh	40
near:paki	-13
near:pala	33
near:pale	-14
near:pall	-56
near:palm	-71
near:pana	27
near:pane	28
near:pape	-20
near:papi	84
near:para	-66
near:pare	48
near:pari	44
near:park	101
near:parl	-56
near:part	-97
near:pass	-30
near:past	-31
near:path	37
near:pati	-11
near:patn	-35
near:patr	-19
near:pay	-78
near:paym	-40
near:pays	10
near:paz	32
near:peac	-68
near:peak	20
near:pena	-49
near:penc	103
near:peni	-24
near:pens	31
near:peop	-65
near:per	-119
near:perc	-38
near:perh	-44
near:peri	75
near:perm	-99
near:pers	-14
near:peru	84
near:peso	-71
near:pete	83
near:peti	-8
near:petr	49
near:phar	87
near:phas	-129
near:phil	27
near:phon	-61
near:phot	-88
near:pick	-159
near:pict	-28
near:piec	-73
near:pier	-54
near:pilg	-12
near:pilo	18
near:pipe	-91
near:pira	-35
near:pist	5
near:pitc	-34
near:pits	38
near:plac	-70
near:plai	7
near:plan	-4
near:plas	-26
near:plat	-83
near:play	-110
near:plaz	32
near:plea	-29
near:pled	-68
near:pluc	-103
near:plun	-62
near:plus	50
near:ply	-10
near:poin	-134
near:pois	67
near:pola	15
near:poli	43
near:poll	-90
near:popu	-48
near:port	18
near:posi	-48
near:poss	-8
near:post	12
near:poto	-102
near:poun	-52
near:powe	-63
near:prac	-27
near:prad	45
near:pray	-6
near:pre	-42
near:prea	-87
near:prec	60
near:pref	31
near:preg	-12
near:prel	28
near:prep	12
near:pres	24
near:prev	38
near:pric	-66
near:prie	-55
near:prim	19
near:prin	55
near:pris	23
near:priv	-22
near:prob	-46
near:proc	-94
near:prod	5
near:prog	11
near:proj	-103
near:prom	-90
near:prop	-103
near:pros	16
near:prot	-3
near:prov	41
near:psyc	-134
near:publ	119
near:pull	-97
near:pump	-69
near:punj	87
near:pupi	12
near:pure	35
near:purs	58
near:push	75
near:put	18
near:puts	7
near:qala	3
near:qata	27
near:quak	-85
near:quan	23
near:quar	-62
near:ques	-108
near:quet	-68
near:queu	-92
near:quin	-5
near:quot	-5
near:raba	-73
near:radi	15
near:radw	42
near:rafa	26
near:raid	58
near:rail	-67
near:rain	-34
near:rais	90
near:raja	108
near:rakh	64
near:rama	86
near:rame	-82
near:ran	-130
near:rang	51
near:rans	31
near:rapi	-75
near:rate	-27
near:rati	-30
near:ravi	34
near:reac	-12
near:read	-98
near:rebe	-33
near:rebu	-56
near:reca	-112
near:rece	-34
near:reci	60
near:reck	31
near:reco	-56
near:recr	-111
near:red	4
near:redu	-64
near:refe	-73
near:refi	84
near:refu	-44
near:rega	-55
near:regi	4
near:regr	46
near:regu	-36
near:reha	51
near:reit	-54
near:reje	14
near:rele	43
near:reli	4
near:relo	-15
near:rema	33
near:reme	-67
near:remi	52
near:remn	66
near:remo	-97
near:rent	57
near:reop	-65
near:repa	-41
near:repe	-27
near:repl	-14
near:repo	41
near:repr	-52
near:repu	38
near:requ	-52
near:resc	-71
near:rese	61
near:resi	-10
near:resp	4
near:rest	43
near:resu	-48
near:reta	-78
near:reti	76
near:reto	38
near:retr	134
near:retu	33
near:reut	-11
near:reve	-60
near:revi	58
near:reyn	55
near:rice	-3
near:rich	-55
near:rifl	-128
near:righ	131
near:ring	-56
near:rise	90
near:risk	38
near:riva	18
near:rive	3
near:riya	4
near:road	18
near:robb	-64
near:rock	77
near:rohi	63
near:roll	-71
near:roma	53
near:roof	-47
near:room	33
near:rose	-28
near:rota	-76
near:roug	-34
near:roun	-158
near:rout	-5
near:row	-86
near:rows	9
near:roya	76
near:rsf	37
near:rubb	-15
near:ruin	-21
near:rule	40
near:ruli	63
near:run	-26
near:runn	-77
near:runs	-38
near:rupe	7
near:rura	55
near:rusi	-10
near:russ	15
near:rwan	-16
near:sack	97
near:sada	41
near:safe	19
near:saga	102
near:sahe	50
near:said	-33
near:sail	-26
near:sain	16
near:sake	64
near:sale	23
near:salt	-66
near:salv	-25
near:sama	50
near:same	80
near:samp	-17
near:san	60
near:sana	93
near:sand	-15
near:sang	95
near:sank	-55
near:sant	28
near:sar	18
near:sat	-61
near:satu	-58
near:saud	83
near:save	-62
near:saw	-46
near:say	100
near:sayi	-3
near:says	6
near:scal	-49
near:scen	11
near:sche	-26
near:scho	62
near:scor	-92
near:scot	-25
near:scra	-119
near:sea	-67
near:sear	14
near:seas	19
near:seat	-79
near:secr	41
near:sect	-59
near:secu	-66
near:see	-23
near:seed	-47
near:seek	-3
near:sees	-33
near:seiz	63
near:self	56
near:sell	-93
near:sena	-9
near:send	-58
near:sene	66
near:seni	-15
near:sent	-57
near:sepa	-70
near:sept	-47
near:seri	41
near:serv	-11
near:sess	-113
near:set	-15
near:sett	47
near:seva	94
near:seve	-24
near:shab	-3
near:shah	-33
near:shak	-67
near:shal	-6
near:sham	-65
near:shar	69
near:she	73
near:sheb	35
near:shed	-53
near:shee	-83
near:shel	-53
near:sher	60
near:shif	-133
near:shil	-48
near:ship	-57
near:shir	-52
near:shoc	-45
near:shoo	-28
near:shop	34
near:shor	-128
near:shot	-8
near:shou	19
near:shov	28
near:show	-74
near:shra	99
near:shri	86
near:shru	75
near:shut	-63
near:sick	-78
near:side	51
near:sieg	61
near:sigh	-43
near:sign	16
near:simi	-53
near:sinc	6
near:sind	61
near:sing	28
near:sinj	27
near:sink	-44
near:sist	40
near:site	61
near:sitt	62
near:situ	-104
near:six	5
near:sixe	-35
near:sixt	-12
near:size	19
near:skif	-82
near:slai	81
near:slau	-17
near:slee	52
near:slep	53
near:slid	21
near:slig	99
near:slop	32
near:smal	-64
near:smas	-35
near:smok	95
near:snak	26
near:snap	-53
near:snif	-66
near:snow	39
near:soci	-51
near:sofa	110
near:soil	51
near:sola	-72
near:sold	62
near:soli	32
near:soma	73
near:some	-55
near:son	39
near:sons	10
near:soro	41
near:sorr	-12
near:soug	72
near:sour	-108
near:sout	100
near:spac	-77
near:spai	-38
near:span	-28
near:spar	-95
near:spea	62
near:spec	38
near:spee	-8
near:spen	-5
near:spin	60
near:spit	-50
near:spok	53
near:spor	21
near:spot	-33
near:spre	-37
near:spri	48
near:spyi	43
near:squa	-155
near:sri	17
near:stab	39
near:stad	-11
near:staf	-113
near:stag	3
near:stai	-53
near:stal	-21
near:stan	-49
near:star	24
near:stat	32
near:stay	51
near:stea	-27
near:stee	-73
near:step	13
near:stil	104
near:stit	75
near:stoc	-42
near:stol	-58
near:ston	68
near:stoo	-62
near:stop	10
near:stor	-97
near:stra	21
near:stre	-12
near:stri	-8
near:stro	-63
near:stru	-16
near:stuc	-102
near:stud	-31
near:stus	-55
near:sub	-42
near:subd	-41
near:subu	66
near:succ	64
near:such	22
near:suda	-22
near:suff	115
near:suit	-86
near:sum	27
near:suma	84
near:summ	-85
near:sumy	41
near:sund	-6
near:sunk	-75
near:supe	-13
near:supp	-93
near:supr	52
near:surg	81
near:surr	-39
near:surv	-34
near:susp	-26
near:sust	29
near:suzu	-4
near:swal	41
near:swam	-46
near:swap	-29
near:swee	54
near:swei	37
near:swep	-19
near:swis	76
near:syri	8
near:syst	-79
near:tabl	-41
near:taga	49
near:tail	15
near:taiw	-23
near:take	27
near:taki	34
near:tali	84
near:talk	12
near:tall	50
near:tami	63
near:tank	24
near:tanz	110
near:targ	-95
near:tarp	57
near:tawi	29
near:tea	4
near:teac	59
near:team	-47
near:tear	-33
near:teet	57
near:tehr	49
near:tele	-12
near:tell	-11
near:temp	11
near:tens	48
near:tent	-73
near:term	-12
near:tern	34
near:terr	23
near:tesf	-66
near:test	-19
near:texa	-40
near:thai	91
near:than	-73
near:that	26
near:thea	47
near:thei	18
near:them	16
near:then	63
near:ther	-13
near:thes	52
near:they	-5
near:thin	-29
near:thir	-29
near:this	31
near:thos	49
near:thou	-32
near:thre	11
near:thro	4
near:thur	59
near:thus	75
near:tibu	110
near:tick	-53
near:tied	39
near:tigr	3
near:till	-24
near:time	-66
near:tine	24
near:tobr	-46
near:todd	79
near:toge	6
near:toil	10
near:told	-37
near:toll	97
near:tom	-54
near:tomo	-69
near:tong	-3
near:toni	-31
near:tonn	-146
near:too	25
near:took	34
near:top	25
near:torc	8
near:tore	15
near:tork	57
near:torr	-30
near:tota	-82
near:tour	-71
near:towa	71
near:towe	52
near:town	-91
near:trac	-82
near:trad	64
near:traf	-39
near:trai	-142
near:tram	44
near:trap	-68
near:trav	-79
near:traw	-12
near:trea	-4
near:tree	-46
near:tren	79
near:tria	-98
near:trib	-31
near:trie	-70
near:trig	50
near:tril	-35
near:trip	-15
near:tris	-79
near:troo	-10
near:truc	26
near:true	98
near:trus	-51
near:trut	13
near:tryi	-6
near:tsel	80
near:tsin	-57
near:tsun	35
near:tues	50
near:tulk	-26
near:tuni	60
near:tunn	-37
near:turk	-5
near:turn	-151
near:twel	32
near:twen	75
near:twic	-126
near:two	27
near:typh	74
near:uae	-63
near:ugan	9
near:ukra	23
near:unac	10
near:unde	32
near:unfo	77
near:unha	-79
near:unhc	-25
near:unhu	-73
near:unic	-34
near:unif	102
near:unin	-95
near:unio	-19
near:unit	-12
near:univ	26
near:unkn	50
near:unsa	72
near:unti	-22
near:upda	-46
near:uphe	-3
near:uppe	-19
near:upro	116
near:upwa	15
near:urge	75
near:usd	-81
near:use	-40
near:used	-51
near:usua	-32
near:uvir	-99
near:vacc	-113
near:vali	81
near:valu	-23
near:van	-10
near:vani	61
near:vari	-25
near:vehi	-118
near:vene	49
near:vent	62
near:verd	-41
near:veri	84
near:vers	46
near:very	3
near:vess	-49
near:vice	5
near:vict	-55
near:vide	68
near:vien	42
near:viet	41
near:vigi	-22
near:vila	51
near:vill	-9
near:viol	-35
near:visi	-48
near:voic	-75
near:volc	-18
near:volu	-13
near:vote	-126
near:vyac	7
near:wade	-55
near:wadi	40
near:wait	-60
near:waji	42
near:wake	-53
near:wale	-107
near:wall	42
near:wang	28
near:want	-9
near:war	33
near:ward	-49
near:warr	33
near:was	15
near:wash	-32
near:wast	-21
near:watc	-38
near:wate	-50
near:wave	-64
near:way	25
near:wazi	18
near:weak	52
near:weap	77
near:wear	-45
near:weat	-27
near:wedd	39
near:wedn	16
near:week	28
near:weig	-58
near:welf	-22
near:well	24
near:went	19
near:were	6
near:west	16
near:wfp	-43
near:what	-10
near:whee	39
near:when	-52
near:wher	-47
near:whet	-35
near:whic	-60
near:whil	7
near:whit	-3
near:who	6
near:whol	102
near:whom	63
near:whos	10
near:why	-16
near:wick	-70
near:wide	-3
near:wife	45
near:wild	-50
near:will	52
near:win	-41
near:winc	-95
near:wind	-114
near:wing	-108
near:winn	-73
near:wins	-23
near:wint	65
near:wipe	68
near:wish	6
near:with	-53
near:witn	-84
near:wive	-126
near:woma	59
near:wome	38
near:won	-78
near:wood	-24
near:wore	-54
near:work	-16
near:worl	20
near:wors	6
near:wort	-88
near:woul	-62
near:woun	79
near:wron	42
near:wrot	21
near:xinh	20
near:yard	-72
near:year	-13
near:yeme	-31
near:yere	81
near:yest	6
near:yet	-54
near:york	53
near:you	-97
near:youn	-85
near:yout	49
near:zamb	-5
near:zamz	51
near:zapo	-30
near:zeal	-84
near:zeit	29
near:zele	10
near:ziki	74
near:zone	-107
next:claim-abducted	18
next:claim-allocated	-5
next:claim-casualties	-44
next:claim-dead-in-captivity	12
next:claim-delivered	-25
next:claim-displaced	11
next:claim-held	47
next:claim-injured	34
next:claim-missing	30
next:claim-pledged	10
next:claim-prisoners-exchanged	80
next:claim-refugees	-17
next:claim-released	31
next:claim-requested	-7
next:claim-returned	64
next:claim-total	-21
noun:	28
noun:afghan	75
noun:aftershock	-98
noun:agent	59
noun:aid-worker	-25
noun:aircraft	-88
noun:ambulance	-91
noun:american	21
noun:apartment-block	-68
noun:armenian	156
noun:arrival	69
noun:attack	-103
noun:attacker	-12
noun:aunt	-12
noun:baby	-45
noun:bandit	36
noun:bed	-145
noun:blanket	-35
noun:boarding-school	-67
noun:boat	-143
noun:body	121
noun:bomb	-92
noun:bone	-77
noun:book	-31
noun:boy	104
noun:bridge	-56
noun:brother	50
noun:building	-124
noun:bus	-134
noun:call	-82
noun:camp	-131
noun:candidate	-40
noun:captive	-52
noun:car	-82
noun:case	-101
noun:casualty	58
noun:catechist	-60
noun:centre	-129
noun:child	62
noun:chinese	-3
noun:church	-61
noun:citizen	-32
noun:civilian	137
noun:classroom	-37
noun:climber	26
noun:clinic	-25
noun:coach	-167
noun:colleague	5
noun:colombian	30
noun:commander	-8
noun:company	-49
noun:complaint	-5
noun:comrade	92
noun:congolese	97
noun:conscript	15
noun:container	-41
noun:contractor	-39
noun:convict	-101
noun:convoy	-82
noun:cook	105
noun:corporal	102
noun:corpse	89
noun:correspondent	-64
noun:country	-126
noun:county	-62
noun:cousin	-132
noun:cow	-75
noun:crew	-34
noun:crew-member	95
noun:crossing	-43
noun:customer	-63
noun:cypriot	57
noun:dam	-65
noun:daughter	3
noun:death	147
noun:defendant	-108
noun:defender	44
noun:delegate	-52
noun:deputy	-73
noun:detainee	123
noun:diplomat	-58
noun:director	-127
noun:displaced-person	137
noun:district	-90
noun:doctor	-85
noun:dog	-56
noun:dose	-27
noun:driver	73
noun:drone	-136
noun:dwelling	-68
noun:emirati	67
noun:employee	-31
noun:engineer	37
noun:enumerator	-73
noun:evacuee	110
noun:excavator	-50
noun:family	-112
noun:farmer	10
noun:fatality	8
noun:father	-118
noun:fighter	27
noun:filipino	40
noun:fire	-77
noun:firefighter	-20
noun:fisherman	77
noun:flat	-72
noun:flight	-46
noun:floor	-53
noun:foreigner	-3
noun:game	-9
noun:girl	41
noun:goal	-6
noun:goat	-54
noun:grave	43
noun:group	-94
noun:guard	49
noun:guest	-22
noun:guide	-95
noun:gun	-59
noun:gunman	-92
noun:haitian	88
noun:head	-139
noun:head-of-cattle	-106
noun:health-worker	-77
noun:helicopter	-79
noun:herder	-35
noun:hiker	86
noun:home	-128
noun:hospital	-140
noun:hostage	96
noun:house	-191
noun:household	-175
noun:husband	-78
noun:idp	98
noun:incident	-105
noun:indian	20
noun:individual	145
noun:infant	46
noun:inhabitant	-53
noun:injury	-19
noun:inmate	-16
noun:inspector	-89
noun:island	-49
noun:israeli	-45
noun:job	-20
noun:journalist	77
noun:judge	-55
noun:kit	-50
noun:labourer	-35
noun:latrine	-48
noun:lawyer	-58
noun:leader	-72
noun:lebanese	38
noun:life	157
noun:list	-104
noun:lorry	-77
noun:man	-43
noun:manager	-88
noun:marine	-94
noun:martyr	171
noun:match	-24
noun:mattress	-43
noun:meal	-36
noun:member	12
noun:migrant	-54
noun:militant	51
noun:militiaman	29
noun:miner	-54
noun:minister	-192
noun:minor	-20
noun:missile	-98
noun:mother	11
noun:motorcycle	-104
noun:municipality	-7
noun:nation	-54
noun:national	-64
noun:neighbor	52
noun:neighbour	-79
noun:nephew	23
noun:new-arrival	139
noun:nurse	20
noun:observer	-87
noun:occupant	21
noun:officer	-25
noun:official	-216
noun:operation	-99
noun:operative	-12
noun:organisation	-56
noun:other	84
noun:owner	-74
noun:page	-53
noun:palestinian	127
noun:paramedic	81
noun:partner	-63
noun:passenger	-21
noun:patient	5
noun:peacekeeper	-71
noun:person	35
noun:personnel	-90
noun:photograph	-50
noun:picker	54
noun:pilgrim	-6
noun:pilot	6
noun:plane	-57
noun:plant	-52
noun:player	-134
noun:point	-103
noun:police	78
noun:police-officer	31
noun:policeman	33
noun:post	-72
noun:president	-67
noun:priest	-43
noun:prisoner	-20
noun:project	-23
noun:province	-57
noun:pupil	-15
noun:question	-4
noun:rebel	-30
noun:refugee	201
noun:region	-92
noun:relative	-78
noun:reporter	-136
noun:rescuer	-15
noun:reservist	96
noun:resident	130
noun:returnee	58
noun:rifle	-74
noun:rohingya	174
noun:room	-99
noun:round	-68
noun:run	-45
noun:runner	-47
noun:russian	-30
noun:sample	-50
noun:school	-132
noun:schoolboy	75
noun:schoolchild	98
noun:schoolgirl	50
noun:seafarer	92
noun:searcher	-45
noun:seat	-53
noun:security-guard	-3
noun:serviceman	27
noun:session	-25
noun:settlement	-44
noun:share	-14
noun:shelter	-152
noun:shepherd	36
noun:ship	-86
noun:sister	31
noun:site	-137
noun:soldier	77
noun:son	-56
noun:south-sudanese	-75
noun:spectator	-85
noun:spokesman	-108
noun:staff	-29
noun:staff-member	45
noun:state	-74
noun:station	-16
noun:storey	-91
noun:strike	-54
noun:student	44
noun:sudanese	36
noun:supporter	-44
noun:surgeon	-117
noun:survivor	-102
noun:suspect	-156
noun:syrian	46
noun:tanker	-75
noun:tarpaulin	-16
noun:teacher	-22
noun:teenager	-17
noun:tent	-52
noun:terrorist	136
noun:thai	-62
noun:time	-158
noun:tourist	-32
noun:town	-65
noun:trader	16
noun:train	-62
noun:traveller	-36
noun:troops	-147
noun:truck	-95
noun:ukrainian	86
noun:uncle	-60
noun:vehicle	-116
noun:vessel	-41
noun:victim	76
noun:village	-127
noun:villager	73
noun:visitor	-124
noun:volunteer	-94
noun:vote	-9
noun:voter	-68
noun:wicket	-22
noun:wife	33
noun:witness	-82
noun:woman	151
noun:woman-and-man	26
noun:word	-98
noun:worker	108
noun:worshipper	90
noun:yazidi	49
noun:yemeni	-74
noun:young-man	71
noun:young-person	-9
noun:young-woman	79
only:aid	-165
only:displacement	-222
only:hostage	-47
other:abducted	-11
other:aid	9
other:allocated	-6
other:casualties	-38
other:casualty	-9
other:dead-in-captivity	-24
other:delivered	24
other:displaced	5
other:displacement	6
other:held	-14
other:hostage	5
other:injured	-17
other:killed	-4
other:missing	-13
other:pledged	-35
other:prisoners-exchanged	33
other:released	19
other:requested	28
other:returned	-15
other:total	-63
others:0	-285
others:2	-45
others:7	27
others:more	-17
qualified	47
quoted	57
right1:	-57
right1:"	-24
right1:#	-128
right1:(	23
right1:)	25
right1:,	-11
right1:-	-71
right1:.	-23
right1::	18
right1:;	22
right1:?	-39
right1:a	-63
right1:abducted	78
right1:abductions	64
right1:aboard	-97
right1:about	55
right1:above	-9
right1:according	78
right1:active	-42
right1:acutely	-39
right1:affected	-65
right1:after	113
right1:against	-83
right1:aged	44
right1:ak	-53
right1:alive	-52
right1:along	49
right1:already	38
right1:among	137
right1:an	-23
right1:and	-38
right1:are	8
right1:arrested	-11
right1:arrived	-42
right1:as	14
right1:asked	-49
right1:at	54
right1:attempts	-14
right1:away	-10
right1:back	60
right1:barangays	-80
right1:because	47
right1:before	4
right1:behind	25
right1:between	-39
right1:block	-63
right1:brought	-65
right1:burned	-30
right1:by	55
right1:came	-40
right1:cancelled	-82
right1:captured	-30
right1:carriages	-38
right1:carried	78
right1:carrying	-44
right1:cents	-10
right1:claims	-68
right1:closed	-32
right1:coffins	-38
right1:collapsed	13
right1:communities	-23
right1:confirmed	56
right1:consultations	-33
right1:could	69
right1:critically	66
right1:crossed	72
right1:damaged	-74
right1:dead	187
right1:delegations	-4
right1:destroyed	-43
right1:detained	-10
right1:did	13
right1:die	139
right1:died	184
right1:displaced	146
right1:driven	45
right1:drowned	178
right1:each	-3
right1:earthquake	-40
right1:entered	-30
right1:escaped	4
right1:evacuated	96
right1:face	-11
right1:feared	50
right1:fell	100
right1:fewer	-61
right1:fled	148
right1:fleeing	50
right1:for	-19
right1:found	41
right1:freed	93
right1:from	7
right1:gave	-63
right1:go	6
right1:got	-78
right1:governorates	-6
right1:had	12
right1:have	22
right1:held	64
right1:here	-7
right1:home	23
right1:homeless	79
right1:hostage	61
right1:hurt	99
right1:i	35
right1:in	24
right1:injured	194
right1:inside	-17
right1:into	-5
right1:is	30
right1:it	-71
right1:khwarij	54
right1:kidnapped	126
right1:kidnappings	74
right1:killed	-24
right1:killings	29
right1:landslides	-97
right1:last	16
right1:launched	-23
right1:left	25
right1:lie	66
right1:live	-41
right1:lived	-4
right1:living	18
right1:localities	-50
right1:lost	16
right1:made	-59
right1:magnitude	-4
right1:maimed	40
right1:may	-37
right1:messages	-33
right1:missing	235
right1:more	48
right1:moved	-59
right1:mt	-96
right1:named	-72
right1:names	86
right1:near	-31
right1:need	53
right1:needed	72
right1:new	-30
right1:newly	43
right1:ngo	-71
right1:not	61
right1:now	-60
right1:occurred	39
right1:of	34
right1:off	66
right1:on	-36
right1:opened	-77
right1:or	-45
right1:out	38
right1:outside	13
right1:over	21
right1:overnight	4
right1:p	-64
right1:paid	43
right1:past	-5
right1:penalties	-26
right1:per	-63
right1:perished	141
right1:places	-40
right1:promised	-68
right1:put	-84
right1:quake	-40
right1:reached	-68
right1:received	57
right1:recorded	-80
right1:recovered	69
right1:red	-36
right1:remain	15
right1:remained	53
right1:returned	-59
right1:rows	-55
right1:said	-132
right1:sank	-54
right1:saw	-134
right1:security	-88
right1:seized	71
right1:seriously	71
right1:set	12
right1:shot	43
right1:shots	-63
right1:showed	-50
right1:sides	-150
right1:since	-17
right1:sleep	94
right1:slept	72
right1:so	13
right1:solar	-17
right1:spent	32
right1:stadiums	-36
right1:stand	-41
right1:stayed	125
right1:still	94
right1:stood	-60
right1:strong	-91
right1:succumbed	61
right1:suffered	-39
right1:sustained	31
right1:swam	-80
right1:taken	59
right1:teams	-37
right1:that	-33
right1:the	-5
right1:their	59
right1:there	108
right1:they	72
right1:this	-34
right1:through	46
right1:tickets	-57
right1:to	-40
right1:toilets	-39
right1:told	-95
right1:took	-60
right1:townships	-25
right1:turned	-45
right1:unaccounted	109
right1:under	-28
right1:units	-36
right1:walked	3
right1:was	57
right1:we	111
right1:went	3
right1:were	-5
right1:what	-37
right1:when	-72
right1:who	22
right1:whom	110
right1:whose	78
right1:will	7
right1:within	25
right1:without	-14
right1:working	56
right1:would	44
right1:wounded	229
right1:yesterday	-17
right1:|	99
right1:—	90
right2:	-158
right2:"	-15
right2:#	-4
right2:(	3
right2:)	-61
right2:.	-23
right2::	-44
right2:;	-94
right2:a	16
right2:abducted	68
right2:about	21
right2:abu	-34
right2:according	120
right2:acquitted	-76
right2:across	-15
right2:admitted	22
right2:affected	-73
right2:afp	-66
right2:after	130
right2:against	-56
right2:aged	-5
right2:all	77
right2:along	-66
right2:already	85
right2:also	66
right2:among	-82
right2:an	26
right2:and	-39
right2:another	23
right2:are	74
right2:around	-50
right2:arrested	-106
right2:arrived	26
right2:as	88
right2:ashore	-76
right2:asked	-90
right2:at	-8
right2:attack	9
right2:away	-8
right2:back	24
right2:be	74
right2:because	66
right2:been	33
right2:before	-61
right2:being	144
right2:between	63
right2:board	-132
right2:both	-18
right2:boys	46
right2:broken	-56
right2:brought	-82
right2:bullet	53
right2:buried	58
right2:burned	-76
right2:burns	146
right2:by	40
right2:came	45
right2:camp	85
right2:can	-63
right2:cancelled	-6
right2:cannot	55
right2:captured	90
right2:carried	45
right2:cash	-87
right2:central	-50
right2:chiefly	-18
right2:children	67
right2:cholera	-58
right2:civilians	98
right2:closed	-24
right2:come	-48
right2:confirmed	82
right2:convicted	-64
right2:could	36
right2:counted	-115
right2:cross	10
right2:crossed	98
right2:crushed	67
right2:cuts	52
right2:damaged	-63
right2:dawn	69
right2:day	9
right2:dead	100
right2:december	-71
right2:destroyed	-42
right2:did	-117
right2:died	86
right2:disappeared	77
right2:displaced	149
right2:down	-87
right2:downed	-59
right2:dragged	83
right2:driven	84
right2:drove	47
right2:drowned	25
right2:during	15
right2:each	-51
right2:early	62
right2:eight	-33
right2:eleven	66
right2:entered	54
right2:escaped	-89
right2:evacuated	87
right2:every	-52
right2:expected	68
right2:far	13
right2:february	28
right2:fighting	-35
right2:fined	-23
right2:fire	-66
right2:five	60
right2:fled	-14
right2:flown	60
right2:food	-94
right2:for	-26
right2:found	72
right2:four	23
right2:free	88
right2:freed	49
right2:friday	71
right2:from	79
right2:gave	-26
right2:gaza	-26
right2:get	-69
right2:girls	79
right2:given	-47
right2:gone	15
right2:gunshot	76
right2:haiti	36
right2:half	-77
right2:handed	69
right2:has	-26
right2:have	24
right2:he	50
right2:held	109
right2:help	-35
right2:his	9
right2:hit	71
right2:hold	-14
right2:holds	-20
right2:home	135
right2:homes	-64
right2:hospital	94
right2:hostages	-6
right2:hour	14
right2:houses	-77
right2:hurt	236
right2:i	-8
right2:if	48
right2:in	44
right2:including	134
right2:india	-66
right2:indonesia	12
right2:injured	200
right2:injuries	67
right2:injuring	47
right2:inside	-17
right2:intensive	26
right2:internally	37
right2:into	85
right2:is	-73
right2:it	-38
right2:its	-47
right2:january	-78
right2:july	-18
right2:june	-60
right2:karabakh	41
right2:keep	-61
right2:kept	-62
right2:kidnapped	7
right2:killed	89
right2:known	13
right2:last	46
right2:later	18
right2:leave	71
right2:leaving	-61
right2:lebanon	54
right2:led	4
right2:left	27
right2:less	-40
right2:let	44
right2:listed	95
right2:live	37
right2:lived	36
right2:lives	-47
right2:living	22
right2:lost	-48
right2:made	21
right2:magnitude	-46
right2:many	-53
right2:marched	-46
right2:martyred	22
right2:me	-71
right2:medical	-48
right2:men	7
right2:minors	-14
right2:missing	126
right2:monday	93
right2:month	-91
right2:more	102
right2:morning	-37
right2:most	-23
right2:mostly	105
right2:moved	-14
right2:much	-22
right2:murdered	29
right2:my	-8
right2:near	55
right2:nearly	-48
right2:need	-79
right2:needed	9
right2:neutralised	78
right2:never	-42
right2:new	-41
right2:nigeria	-62
right2:night	-39
right2:nightfall	46
right2:nine	-38
right2:no	-39
right2:nobody	-12
right2:none	66
right2:noon	40
right2:northern	35
right2:not	31
right2:now	-11
right2:number	15
right2:october	61
right2:of	-70
right2:off	-15
right2:official	-81
right2:officials	77
right2:on	-24
right2:one	33
right2:open	-76
right2:or	-13
right2:other	-28
right2:others	-24
right2:our	41
right2:ours	15
right2:out	-63
right2:outside	-63
right2:over	-30
right2:overnight	23
right2:packed	-67
right2:pakistan	-34
right2:papers	-50
right2:part	-61
right2:passed	-12
right2:perished	67
right2:picked	-103
right2:police	-64
right2:population	-43
right2:port	38
right2:pulled	-112
right2:put	-52
right2:reached	28
right2:received	-59
right2:recorded	-9
right2:recovered	-54
right2:red	-50
right2:refuge	31
right2:registered	-27
right2:relatives	73
right2:reported	83
right2:reportedly	26
right2:rescued	-108
right2:residents	82
right2:return	98
right2:returned	-17
right2:run	-30
right2:rural	-16
right2:russia	-41
right2:safe	-84
right2:said	11
right2:saturday	32
right2:says	-43
right2:schools	-115
right2:seized	-39
right2:sent	-74
right2:september	-20
right2:serious	30
right2:set	-31
right2:she	-33
right2:shot	39
right2:signed	24
right2:since	33
right2:six	127
right2:slain	73
right2:sleeping	48
right2:so	-60
right2:sold	-50
right2:soldiers	54
right2:some	-46
right2:sought	96
right2:sources	-88
right2:south	-15
right2:spending	93
right2:spent	-71
right2:staff	-68
right2:state	43
right2:staying	81
right2:still	73
right2:street	-122
right2:strong	-43
right2:struck	-3
right2:stuck	-56
right2:succumbed	59
right2:sudan	-82
right2:suffered	31
right2:sunday	92
right2:surgery	84
right2:survived	7
right2:suspended	-6
right2:taken	18
right2:taking	22
right2:teams	-27
right2:ten	-126
right2:than	-111
right2:that	-18
right2:the	-8
right2:their	-57
right2:them	30
right2:then	68
right2:there	76
right2:these	32
right2:they	-20
right2:this	-24
right2:those	46
right2:thought	59
right2:three	60
right2:through	17
right2:thursday	82
right2:tickets	12
right2:to	-22
right2:today	34
right2:told	-88
right2:took	-57
right2:transferred	84
right2:treated	-8
right2:treatment	69
right2:tried	-48
right2:tuesday	26
right2:two	-17
right2:ukraine	-16
right2:unaccounted	146
right2:under	-3
right2:up	-23
right2:uprooted	53
right2:us	12
right2:waiting	42
right2:walked	27
right2:wants	27
right2:war	61
right2:was	-77
right2:we	3
right2:wednesday	-6
right2:week	8
right2:went	-53
right2:were	43
right2:what	-4
right2:when	85
right2:where	-28
right2:which	-118
right2:while	14
right2:who	-20
right2:whom	38
right2:will	17
right2:with	-5
right2:within	-36
right2:without	-16
right2:women	26
right2:working	-88
right2:would	-8
right2:wounded	190
right2:wounding	26
right2:wounds	41
right2:year	-47
right2:yet	18
right3:	32
right3:"	11
right3:#	-43
right3:(	-22
right3:)	73
right3:,	-26
right3:.	-66
right3::	-155
right3:;	-37
right3:a	22
right3:abducted	-15
right3:aboard	98
right3:about	36
right3:above	-9
right3:according	-30
right3:accused	-115
right3:across	67
right3:action	-21
right3:added	-35
right3:admitted	-46
right3:affected	-74
right3:after	50
right3:again	-12
right3:against	21
right3:ago	17
right3:air	-14
right3:al	71
right3:alive	66
right3:all	12
right3:alone	-51
right3:along	28
right3:already	-62
right3:among	-104
right3:an	-67
right3:and	-12
right3:are	24
right3:army	74
right3:around	21
right3:arrested	-110
right3:arrived	17
right3:ashore	73
right3:asked	68
right3:at	-62
right3:attack	25
right3:august	54
right3:away	-28
right3:back	72
right3:be	-24
right3:because	-100
right3:been	27
right3:before	113
right3:being	21
right3:between	-96
right3:blast	44
right3:boat	-81
right3:boats	-4
right3:bodies	-48
right3:bones	104
right3:border	-5
right3:both	-36
right3:broken	78
right3:brothers	-6
right3:brought	37
right3:buried	24
right3:burns	62
right3:bus	66
right3:buses	-79
right3:but	121
right3:by	19
right3:called	-86
right3:came	7
right3:camps	48
right3:capital	-60
right3:captivity	40
right3:captured	-34
right3:care	-54
right3:carried	-35
right3:caught	-70
right3:children	92
right3:chinese	90
right3:church	-56
right3:civil	-90
right3:civilian	68
right3:civilians	69
right3:coast	-8
right3:come	8
right3:condition	41
right3:confirmed	44
right3:cook	66
right3:could	34
right3:countries	-85
right3:country	-69
right3:crew	28
right3:critical	84
right3:cut	-34
right3:damaged	-90
right3:day	-4
right3:days	-30
right3:dead	174
right3:death	87
right3:deaths	-87
right3:deceased	24
right3:december	38
right3:defence	53
right3:deployed	-48
right3:deported	-18
right3:detained	-85
right3:detention	-24
right3:did	61
right3:died	32
right3:discharged	43
right3:displaced	112
right3:district	-36
right3:districts	-57
right3:dollar	-94
right3:down	-47
right3:dozens	60
right3:driven	29
right3:drones	-65
right3:drowned	58
right3:dug	10
right3:each	-57
right3:earlier	77
right3:earthquake	-39
right3:eight	90
right3:el	23
right3:eleven	-87
right3:emergency	22
right3:end	-40
right3:evacuated	26
right3:evening	-5
right3:excavators	-56
right3:families	17
right3:family	8
right3:far	53
right3:fell	-59
right3:ferry	-47
right3:fighting	33
right3:find	24
right3:fire	-56
right3:first	42
right3:five	-41
right3:food	46
right3:for	-12
right3:forced	59
right3:foreign	53
right3:foreigners	-38
right3:former	-73
right3:found	-53
right3:four	-43
right3:freed	-47
right3:friday	-59
right3:gaza	62
right3:given	-37
right3:go	57
right3:gone	93
right3:got	-46
right3:government	-61
right3:governor	41
right3:guard	-31
right3:gunmen	-12
right3:had	12
right3:haiti	29
right3:half	-68
right3:handed	57
right3:hands	44
right3:has	76
right3:have	5
right3:he	-71
right3:health	-48
right3:heart	48
right3:held	55
right3:helicopters	-98
right3:help	-32
right3:her	-96
right3:here	13
right3:his	-42
right3:hit	3
right3:home	55
right3:homes	7
right3:hospital	40
right3:hour	41
right3:hours	13
right3:house	9
right3:houses	73
right3:hurt	108
right3:i	-53
right3:identified	16
right3:in	36
right3:infants	80
right3:injured	69
right3:injuries	-39
right3:insecure	-39
right3:inside	43
right3:intensive	72
right3:interior	6
right3:international	-31
right3:into	-71
right3:iranian	33
right3:is	-43
right3:islamic	56
right3:israeli	46
right3:it	-37
right3:its	-45
right3:january	78
right3:july	78
right3:june	-81
right3:kidnapped	78
right3:killed	66
right3:last	-105
right3:leave	72
right3:lebanon	25
right3:led	53
right3:left	-23
right3:let	-30
right3:life	-11
right3:line	-24
right3:list	32
right3:listed	58
right3:lists	-72
right3:live	77
right3:lives	91
right3:living	5
right3:local	-11
right3:lost	-69
right3:made	-49
right3:make	6
right3:man	-4
right3:many	-24
right3:march	64
right3:marched	84
right3:market	43
right3:may	39
right3:members	118
right3:men	68
right3:minors	33
right3:minutes	-49
right3:missiles	-34
right3:missing	33
right3:monday	-56
right3:month	-15
right3:months	19
right3:more	-50
right3:morning	-74
right3:most	-81
right3:moved	51
right3:murdered	59
right3:national	79
right3:near	69
right3:nearly	-5
right3:never	-9
right3:new	-20
right3:nigeria	-15
right3:night	24
right3:nine	108
right3:no	-41
right3:nobody	-74
right3:noon	42
right3:north	45
right3:not	14
right3:november	20
right3:now	17
right3:number	-3
right3:of	-9
right3:off	-37
right3:officials	-10
right3:one	-29
right3:only	69
right3:or	36
right3:other	24
right3:others	12
right3:our	43
right3:overnight	23
right3:own	53
right3:paid	-16
right3:pakistan	36
right3:parents	-61
right3:passengers	-17
right3:peak	47
right3:people	-80
right3:percent	-58
right3:persons	67
right3:place	-78
right3:police	61
right3:population	-28
right3:port	33
right3:power	-26
right3:pregnant	-5
right3:price	-22
right3:promised	-46
right3:province	20
right3:provinces	-35
right3:pulled	70
right3:pupils	-10
right3:put	-19
right3:quake	-58
right3:quarter	-55
right3:reached	14
right3:received	54
right3:recorded	45
right3:recovered	132
right3:red	46
right3:region	-6
right3:registered	-29
right3:released	67
right3:relocated	102
right3:remain	-36
right3:reported	36
right3:rescue	61
right3:rescued	-29
right3:residents	-62
right3:rest	65
right3:return	-66
right3:returned	-55
right3:river	-56
right3:road	42
right3:roads	12
right3:room	-59
right3:run	-76
right3:s	-48
right3:safety	62
right3:said	-6
right3:same	16
right3:saturday	-4
right3:says	59
right3:school	49
right3:schools	-16
right3:second	22
right3:security	83
right3:seen	-36
right3:seized	-32
right3:sent	-47
right3:september	-65
right3:serious	70
right3:seriously	55
right3:serving	35
right3:seven	-55
right3:she	-40
right3:shelter	48
right3:shelters	38
right3:shot	7
right3:side	-12
right3:since	51
right3:single	-49
right3:six	36
right3:so	45
right3:soldiers	-18
right3:some	-34
right3:south	61
right3:southern	-48
right3:spokesman	92
right3:staff	8
right3:state	-32
right3:still	18
right3:street	-11
right3:sudan	-65
right3:sunday	-16
right3:supreme	46
right3:surgery	43
right3:survive	11
right3:survivors	-55
right3:taken	87
right3:tawila	51
right3:tea	-18
right3:teachers	77
right3:ten	93
right3:tents	-21
right3:thai	-31
right3:than	-6
right3:that	-113
right3:the	32
right3:their	25
right3:them	62
right3:then	-51
right3:there	94
right3:they	67
right3:third	-27
right3:thirty	60
right3:this	51
right3:those	-32
right3:three	-46
right3:through	-16
right3:time	-60
right3:to	3
right3:told	-41
right3:tonnes	-51
right3:took	-19
right3:town	7
right3:transferred	23
right3:treated	30
right3:treatment	-39
right3:twelve	-19
right3:two	22
right3:ukrainian	50
right3:un	32
right3:unaccounted	85
right3:under	34
right3:up	17
right3:uprooted	-18
right3:us	61
right3:vehicles	-83
right3:village	56
right3:volunteer	66
right3:waiting	-88
right3:walked	-23
right3:war	-26
right3:was	55
right3:water	31
right3:way	52
right3:we	52
right3:wednesday	39
right3:week	-15
right3:weeks	4
right3:went	-51
right3:were	43
right3:when	49
right3:which	31
right3:while	-8
right3:whole	76
right3:whom	-23
right3:will	35
right3:with	7
right3:within	22
right3:without	-16
right3:woman	86
right3:women	94
right3:work	-60
right3:would	-13
right3:wounded	10
right3:wounds	111
right3:year	-7
right3:years	-94
right3:yet	30
right3:—	-65
share:0	-285
share:1	-167
share:2	-163
share:4	55
share:5	28
share:7	22
share:more	9
short	-12
size:1	-126
size:9	-35
size:99	-4
size:999	-12
size:9999	-12
size:more	44
verdict:abducted	64
verdict:casualties	19
verdict:claim	116
verdict:dead-in-captivity	18
verdict:displaced	60
verdict:held	53
verdict:injured	15
verdict:killed	79
verdict:missing	35
verdict:open	-42
verdict:out	-297
verdict:prisoners-exchanged	59
verdict:refugees	25
verdict:released	96
verdict:returned	-54`,
  measure: `
alike:abducted	0:-16 1:-10 2:-23 3:9 4:21 6:36 7:17 8:-56 9:-25 10:-36 11:8
alike:casualties	0:24 3:-15 5:-11 6:-12 11:-8
alike:dead-in-captivity	0:-19 4:19 5:10 6:-18 8:-39 10:-10
alike:displaced	0:13 2:-26 4:-62 5:13 7:-38 8:-32 10:-66 11:18
alike:held	1:-9 2:9 3:-31 5:-15 7:-18 8:-48 9:-11 10:29 11:-19
alike:injured	0:-24 1:-33 2:-38 3:22 4:-15 5:-12 6:-14 7:-23 8:44 9:-16 10:-35
alike:killed	1:20 2:-48 3:27 5:-9 7:-17 9:-28 10:-43
alike:missing	2:-24 3:19 4:-23 5:-10 6:-22 7:-52 8:-12 9:13 10:-14
alike:prisoners-exchanged	0:-10 2:-9 4:-19 6:-16 7:-8 8:55 10:-47
alike:refugees	0:-10 1:-9 3:-41 4:-12 6:-39 8:-11 9:55 10:-14 11:-9
alike:released	0:16 1:-10 2:-30 4:-17 7:-24 8:-44 9:-27 10:14
alike:returned	0:23 1:-30 2:16 4:10 7:-23 8:-44 9:-41 10:-8 11:-11
any	1:-23 2:-16 10:-10
bare:1	0:-79 1:-26 2:52 3:-90 4:-104 5:14 7:-38 8:-10 9:-17 10:21 11:-67
bare:9	0:-60 1:-22 2:32 3:-134 4:25 6:15 8:-19 9:-153 10:11 11:-122
bare:99	1:-115 2:-11 3:-121 4:17 5:16 6:22 8:-21 9:-144 10:16 11:-100
bare:999	0:14 1:19 2:-59 4:-32 6:-9 7:-19 8:14 9:-56 10:-15 11:-9
bare:9999	0:-33 2:-121 3:29 4:-69 5:-18 6:-17 7:-19 8:30 9:-16 10:-48 11:15
bare:more	0:-67 2:-120 3:58 4:-135 5:-145 6:-87 7:-26 8:-103 9:51 10:-87 11:33
before:abducted	0:19 1:-13 3:-44 5:-47 6:16 7:-10 8:-45 9:-19 10:-23 11:-40
before:allocated	5:18
before:casualties	0:-22 1:15 2:-13 3:13 4:-12 5:-26 6:8 7:-16 8:-20 9:-11 10:-16 11:-12
before:dead-in-captivity	0:-24 3:-12 4:25 5:-14 7:-23 8:-35 10:-37
before:delivered	0:-8 6:-19 7:-11 9:17 11:-12
before:displaced	0:-51 1:-26 2:-25 3:9 4:-52 5:-31 6:-23 7:-25 8:-49 9:30 10:-50 11:13
before:held	0:-28 1:-8 2:43 3:-34 4:-19 6:-28 7:24 8:-12 9:-23 10:-14 11:-9
before:injured	0:36 1:-38 2:-78 3:12 4:-60 6:-31 7:27 9:-50 10:-54 11:-37
before:killed	0:24 1:-45 2:-36 3:-37 4:-13 5:32 6:-23 7:41 8:-77 9:-30 10:-65 11:-85
before:missing	0:-23 1:-22 3:14 4:-44 7:17 8:-21 9:-21 10:-24 11:-18
before:prisoners-exchanged	0:-46 1:-9 2:13 3:-20 4:-65 5:-24 6:-46 7:-15 8:18 9:-11 10:23 11:-14
before:refugees	0:-27 1:-9 2:-9 3:25 4:9 5:-10 6:-34 7:-20 8:-22 9:-13 10:-17 11:19
before:released	1:-9 2:15 3:-36 4:23 5:-24 6:-48 9:-19 11:-25
before:requested	3:-28 9:25
before:returned	0:16 1:-9 2:-17 3:38 4:-37 5:-11 6:-39 7:-32 9:-14 10:-46
behind:abducted	1:-8 2:-70 4:-28 5:-36 6:62 7:-26 8:11 9:-16 10:-21 11:-24
behind:casualties	0:-18 1:34 2:-8 3:-8 5:-30 6:-15 7:-11 8:-8 9:-11 10:-14
behind:dead-in-captivity	0:20 1:-8 3:-17 5:-24 7:-18 8:-10
behind:displaced	0:-48 2:-21 3:16 4:-31 5:-15 6:35 7:-17 8:-23 9:-30 10:-33
behind:held	0:9 1:-15 2:-20 3:-50 5:-58 6:-12 7:-63 8:11 9:-48 11:-27
behind:injured	0:-31 1:-16 2:-92 3:-64 4:-81 5:-9 6:82 7:-33 8:12 9:-68 10:-30 11:-20
behind:killed	1:34 2:-9 3:-62 4:-32 7:-21 8:-11 10:30 11:-50
behind:missing	0:-25 1:-60 2:-21 3:-58 4:24 5:22 6:48 7:-27 8:-47 9:-52 10:-29 11:-51
behind:pledged	3:-12 6:17
behind:prisoners-exchanged	0:-28 1:-12 2:-24 3:14 5:-21 6:-57 7:-43 8:49 9:-28 10:-13 11:-33
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
ending:ed	0:-35 1:-43 4:-80 5:45 6:-22 7:-83 8:38 9:-9 10:8 11:-17
ending:en	0:34 1:-9 2:-41 3:10 6:-27 7:-40 8:-29 9:-34 10:-10 11:-20
ending:ep	0:-16 3:22 4:-19 5:-14 6:-21 7:-14 10:-18 11:-26
ending:er	0:11 1:-15 2:19 3:-44 4:-10 5:-50 7:14 8:-20 9:-25 11:34
ending:es	0:26 1:22 2:-29 3:-41 5:-67 6:-12 7:41 8:-36 9:-47 10:-33 11:-41
ending:ey	0:17 3:-8 4:-14 5:-13 6:23 7:-19 8:-20 10:-8
ending:ft	0:13 2:-25 3:51 4:-45 5:14 6:-46 7:-36 8:12 9:-42 11:-44
ending:ge	0:14 2:-18 4:8 8:-8 10:-14
ending:gh	2:-13 3:-8 5:22 6:-12
ending:gs	0:27
ending:ht	2:-8 3:11 7:14 9:-11
ending:ic	0:17 2:-9 10:-11
ending:id	2:-10 5:-16 6:29 10:-8
ending:ij	2:-16 6:29
ending:in	0:-38 1:-12 2:-43 3:21 4:48 6:-36 8:-49 10:-39 11:-32
ending:ir	3:22 6:-17
ending:is	3:-23 4:-9 7:14 9:22 10:-8
ending:ke	0:-16 4:-13 5:25 6:-29 7:-9 10:21
ending:ld	0:-45 1:-13 2:18 3:-51 4:-9 5:-34 6:-10 7:-13 8:-20 9:14 10:44 11:-23
ending:le	4:12 5:-13 7:-8
ending:ll	0:-19 1:-11 2:-11 3:38 4:10 5:-26 6:-9 7:23 8:-49 10:-15 11:-71
ending:ly	0:-10 2:-9 3:-19 4:-15 5:41 6:-31 7:-18 8:-14 9:27 10:9 11:-20
ending:me	0:-50 1:-9 2:-44 3:-15 4:-55 5:-12 6:8 8:-23 10:38
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
ending:st	0:-36 2:-37 3:17 4:-12 5:9 6:10 7:-14 8:-27 9:-27 11:-31
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
equal:injured	0:-43 1:-22 2:26 3:-9 4:-26 5:49 6:-24 7:-55 8:-63 9:-37 11:-21
equal:killed	0:-28 2:30 3:-116 4:-32 6:45 7:-16 8:-53 9:-59 10:-15 11:-71
equal:missing	0:14 1:-18 2:-35 3:-58 4:-53 5:-9 6:-43 7:56 8:-32 9:-20 10:11 11:-12
equal:prisoners-exchanged	0:-36 2:-45 3:-19 4:-85 5:-23 6:-49 7:-25 8:64 9:-8 11:-12
equal:refugees	0:-13 2:-18 3:-11 4:-18 5:13 6:-28 7:-10 8:-31 10:33
equal:released	0:-67 1:-10 2:-38 3:-34 4:-8 5:-9 6:-39 7:23 8:-73 9:-15 10:86 11:-19
equal:returned	0:-17 2:-18 3:-16 4:18 5:-35 6:-14 7:-22 9:-20 11:23
form:digits	0:-10 2:-52 3:28 4:-10 6:-21 7:-19 9:9 10:-26 11:15
form:dual	5:12
form:mixed	0:-31 1:-25 2:-20 4:-48 5:-38 6:-60 7:-54 8:-18 9:25 10:-36 11:37
form:range	0:11 1:12 2:-18 4:-19 5:-27 6:14 7:10 8:25 9:-17 10:-36 11:-53
form:singular	1:-56 2:17 3:-140 4:-24 5:-13 6:30 8:-30 9:-48 10:-14 11:-91
form:vague	0:42 2:-45 4:-16 5:13 6:-27 7:27 9:-13 10:-37 11:-32
form:words	1:-44 3:-77 4:17 8:-17 9:-60 10:14 11:-69
headline	1:-39 2:-16 4:-33 9:-18 10:9 11:-35
here:#aboard	0:28 1:-16 2:-57 3:-13 5:-46 8:-33 9:-24 10:-11 11:-12
here:#aid	0:-22 2:11 4:-88 6:-66 7:-14 8:13 9:28 10:-13
here:#alive	0:-34 1:-18 3:51 4:-9 5:-10 6:-48 7:22 8:-34 9:-32 11:-52
here:#captives	0:43 1:-53 2:33 3:-63 4:-18 5:-59 6:-50 7:-20 8:-24 9:-76 10:20 11:-80
here:#captors	0:49 2:-25 3:-57 4:42 5:-48 7:-101 8:-45 9:-54 10:-18 11:-27
here:#commerce	0:28 1:-38 2:-24 5:8 7:-47 8:-50 9:-29 10:12 11:-39
here:#conference	9:12
here:#containing	0:-16 2:-10 3:-14 5:-10 6:16 7:-21 9:30 11:-34
here:#contest	1:-38 2:-47 3:-12 4:26 5:-20 6:-22 8:-39 9:-8 10:28 11:-46
here:#crossing	0:11 1:-24 2:-49 3:-52 4:-73 5:-42 6:-28 7:-56 9:45 10:10
here:#custody	0:-34 1:-33 3:-86 4:42 5:-60 6:-26 7:9 8:45 9:-85 10:-35 11:-15
here:#demand	0:14 1:-9 3:-36 4:28 5:8 6:-36 7:-27 8:-23 10:-26 11:-32
here:#disease	0:-22 2:17 3:-18 4:-11 5:18 6:11 7:-20 8:-18 9:-17 10:-12 11:-11
here:#displacement	0:-75 1:-15 2:-48 3:68 4:-54 5:-37 6:-38 7:-66 8:-66 9:-14 10:-27 11:21
here:#duty	0:-15 1:-28 2:-25 3:-21 4:-18 5:-11 6:17 8:-54 9:-70 10:19 11:-9
here:#exchange	0:-64 1:-20 2:-43 3:9 4:-73 5:-46 7:-58 8:69 9:-34 10:-27 11:-38
here:#execution	0:-11 1:-25 2:30 3:-22 4:-29 5:-33 6:18 7:-11 8:-16 10:-25 11:-15
here:#given-back	0:-27 1:-22 2:-14 3:-28 4:-65 6:12 7:-33 8:23 9:-19 10:14 11:-14
here:#giving-from	0:-16 1:-75 2:24 3:-49 4:-33 5:-9 8:-11 9:-26 11:43
here:#group	0:13 1:-9 2:28 3:-22 4:12 5:-39 6:-14 7:-42 8:-20 9:-69 10:-12
here:#handover	0:-59 1:-17 2:12 3:-30 4:15 5:-54 6:-37 7:12 8:9 10:16 11:-11
here:#hearing	0:24 2:-33 6:-15 7:-14 8:12 9:-13 10:-27 11:-12
here:#hostages	0:-48 1:-15 2:29 3:8 4:-16 5:-22 6:-14 7:-50 8:-21 9:-27 10:13 11:-21
here:#interview	0:-8 7:10
here:#losing-side	0:-31 1:-16 3:-40 4:-35 5:-24 6:27 7:-42 8:25 9:-13 11:-11
here:#need	0:-28 1:-19 2:-40 4:-24 5:8 6:-13 7:-29 8:-39 10:37
here:#prisoners	0:-51 1:-41 3:-73 4:43 5:-62 6:-32 7:-43 8:59 9:-49 10:-46 11:-14
here:#receiving	0:-25 1:11 2:-32 3:-29 4:-80 5:-10 6:42 7:-22 8:-55 9:-55 10:22 11:30
here:#remainder	0:-13 2:-94 4:47 5:-67 6:-10 8:8 11:-37
here:#rescue	1:-22 2:-15 3:-67 4:-78 5:44 6:-32 8:-19 9:-42 10:21
here:#rumour	0:23 10:-10
here:#since	0:-12 1:26 2:-50 4:-14 5:-42 6:-25 7:-10 8:14 10:-31
here:#state	0:-19 1:-78 2:-41 3:-91 5:8 6:-12 7:-29 8:33 9:17 11:-12
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
here:killed	0:-34 1:19 2:68 3:-66 4:-51 5:-39 6:97 7:-10 8:-115 9:-56 10:-119 11:-115
here:missing	0:-38 1:24 2:-26 3:-92 4:-47 5:-125 6:-92 7:172 8:-117 9:-127 10:-128 11:-111
here:pledged	0:-17 1:-40 4:-18 5:14 6:-29 7:-34 8:26 10:20 11:-41
here:prisoners-exchanged	0:-24 1:-25 2:-10 3:-53 5:-17 6:-36 7:-82 8:68 9:-56 11:15
here:refugees	1:-10 2:-62 4:-93 5:-23 6:-63 7:-56 8:-28 9:94 10:-69 11:-13
here:released	0:-36 1:-94 2:-28 3:-76 4:-24 5:-62 6:-59 7:-55 8:29 9:-70 10:115 11:-18
here:requested	0:-38 1:-56 2:-14 3:-42 4:47 5:-16 6:-23 7:18 9:-15 10:-46 11:-11
here:returned	0:-24 1:-78 2:-19 3:-87 4:-54 5:-23 6:-42 7:-105 9:-77 11:109
here:said	0:8 1:-15 3:-31 5:8 6:22 7:16 8:-54 9:-30 10:-36 11:-12
here:set	0:-18 1:-65 3:-44 4:-52 5:11 6:53 7:-19 8:-9 9:-15 10:-48 11:-9
here:total	0:18 2:-46 3:-40 4:-43 6:-14 7:9 8:-37 9:30 10:-15 11:9
item	0:35 3:36 6:-11 7:-8 8:-62 9:-26 10:-35 11:-78
last:claim-abducted	0:20 1:-35 2:17 3:-26 4:33 5:-64 6:-52 7:-12 8:-29 9:-62 10:16 11:-30
last:claim-allocated	0:-16 1:-9 3:-39 5:-24 6:10 7:10 9:20 10:-11
last:claim-casualties	0:23 1:57 2:-28 3:-68 4:13 5:-40 7:-34 8:-46 9:-51 10:-35 11:-45
last:claim-dead-in-captivity	0:-26 2:41 3:28 4:10 6:-14 7:-46 8:-45 9:-9 10:-18 11:-16
last:claim-delivered	0:-21 1:10 3:-14 4:-11 7:-19 9:33 10:-8 11:-37
last:claim-displaced	0:-40 1:-73 2:-33 3:38 4:-40 5:-21 6:-40 7:-69 8:-83 9:29 10:-104 11:30
last:claim-held	1:-25 2:28 3:-44 4:28 5:-53 6:-46 7:-54 10:8 11:-41
last:claim-injured	0:10 1:12 2:-30 4:-37 5:67 6:-18 7:-11 8:-38 9:-64 10:-24 11:-71
last:claim-killed	1:13 2:-36 3:-33 4:-39 5:8 6:31 7:13 8:-61 9:-27 10:-43 11:-29
last:claim-missing	0:13 1:-54 2:-86 3:-21 4:-9 5:-48 7:55 8:-72 9:-34 10:-19 11:-50
last:claim-pledged	0:-15 1:13 3:18 4:-11 6:12 7:-27 8:-8 9:-42 11:-21
last:claim-prisoners-exchanged	0:-70 1:-27 2:-49 3:-49 5:-37 7:-42 8:48 9:-47 11:-23
last:claim-refugees	0:-8 1:-35 3:-52 4:11 5:-20 6:-52 7:-53 9:49 10:-61 11:13
last:claim-released	0:-27 1:-40 3:-36 4:16 6:-26 7:-28 9:-66 10:23 11:-73
last:claim-requested	0:-21 3:-32 4:-17 5:-12 6:41 10:-22 11:-20
last:claim-returned	1:-40 2:-61 3:-41 4:-29 5:-55 6:-10 7:-42 8:-11 9:-12 10:-30 11:75
last:claim-total	3:-28 7:12 11:15
left1:	0:31 2:-13 3:-19 4:-25 5:27 6:-33 8:-19 9:-30 10:-14 11:-14
left1:"	0:-12 1:20 2:-11 3:-64 4:8 5:-13 6:11 7:-35 8:-18 10:-22 11:-29
left1:#	0:-29 2:-8 3:-26 4:-13 5:-21 6:42 7:-27 8:-9 11:21
left1:(	0:-32 1:-15 2:-13 3:-13 4:-27 9:-41 10:-19 11:34
left1:*	3:14
left1:,	1:-93 2:-14 3:8 4:-15 7:-45 8:-36 10:-20 11:-8
left1:-	0:-33 1:-17 2:-35 3:-22 4:-33 6:11 7:-37 10:51 11:12
left1::	0:-14 2:-20 3:22 4:-22 5:-45 6:21 7:-52 8:-13
left1:;	0:-102 1:-38 2:-37 3:-22 4:-21 5:-16 7:17 9:-17 10:32 11:24
left1:abducted	0:35 4:-10 6:-25 8:-11 10:-15
left1:additional	3:17
left1:admitted	3:-8 5:31 6:-30
left1:after	0:-8 3:-14 4:-16 5:32 6:-19 8:-11 9:10 10:-8 11:-15
left1:against	0:14 3:-16 4:-15 5:16 7:-11 8:-12 9:24 10:-18
left1:all	0:-45 1:-8 2:-19 5:-32 6:14 8:-15 9:-9 10:26 11:-8
left1:alone	0:-9 2:-12 3:-27 4:17 6:-10 11:28
left1:among	0:20 3:-11 5:-10 7:9 8:-18 10:-25 11:10
left1:and	0:-12 1:-78 3:-9 4:-31 6:-38 8:28 9:-11 10:11
left1:another	0:-32 1:-14 2:-28 3:10 5:12 6:-23 7:19 8:-33 9:-8 11:-13
left1:are	0:-14 2:-28 4:14 5:-60 6:-14 7:9 8:8 10:-54 11:-30
left1:as	2:-12 3:12 4:-24 5:-28 6:8 8:-21 9:-30 10:21 11:17
left1:at	2:-68 3:-44 6:21 7:9 8:10 10:-43
left1:away	0:34 4:-17 6:-23
left1:back	2:-21 3:-23 4:-22 6:33 7:-27 8:-26 9:-21 11:15
left1:be	0:32 3:-22 4:-14 5:-12 6:29 7:-18 9:-34 10:-16 11:-47
left1:been	0:-14 3:15 4:-9 5:-9 6:20 7:-12 9:-25 10:-13 11:-10
left1:before	0:-10 3:-11 4:-16 6:26 10:-14
left1:believes	2:20 4:-29 6:-12
left1:brought	0:-20 3:20 4:-20 5:-14 6:-46 7:-9 8:-25 9:28 10:14
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
left1:counted	0:-34 1:17 2:-23 3:-39 4:-12 5:-15 6:26 7:-49 8:-21 10:-36
left1:counts	4:-12 5:28 6:-12 9:-9
left1:covered	3:16 6:-16 8:12
left1:day	0:11 2:-15 4:-14 6:-8 8:-20 10:8
left1:dead	0:-21 2:-14 5:-20 6:41
left1:december	3:-17 6:-9 9:-24 10:24 11:-10
left1:detained	0:38 3:-29 4:-11 5:-8 6:-30 7:-11 8:-10 9:-23 10:-9 11:-20
left1:displaced	3:38 6:-24 9:-16
left1:documented	6:14
left1:down	0:-20 3:-24 4:13 5:-10 6:25 7:-32 8:-11 9:-11 10:-8
left1:driven	0:-8 3:19 4:-10 6:-17 7:-15 11:-18
left1:drove	5:-12 6:-24 9:14 11:-16
left1:eliminated	6:18
left1:evening	3:-12 6:-12 7:10 11:17
left1:exchanged	6:-12 8:24 10:-9
left1:expect	9:-15 11:16
left1:expects	3:12 9:-31 11:17
left1:find	4:-8 5:-16 6:-9 7:20
left1:first	4:-27 10:28
left1:for	0:-70 1:-25 2:-21 4:-52 5:-30 6:-29 7:39 8:42 11:-70
left1:forced	3:35 5:-18 6:-24
left1:found	0:-26 2:-20 3:8 4:-12 5:23 6:19 7:-28 8:-9 9:-10 10:-37 11:-12
left1:free	0:-32 2:-9 4:-38 6:-18 10:35
left1:freed	0:-14 4:-44 6:-15 8:15 10:16
left1:frees	0:-9 2:-14 4:-40 6:-10 8:29 10:-9
left1:friday	11:10
left1:from	1:10 2:-28 3:-18 4:-18 6:17 8:-28 10:-38
left1:further	0:-15 1:-10 2:-10 3:-20 4:-11 6:-13 9:33 10:-13 11:-32
left1:gave	0:-20 3:-11 6:37 9:-10 10:-8 11:-8
left1:go	0:-21 4:-21 5:-10 6:11 7:-8 10:26
left1:gone	3:-10 5:-8 6:21
left1:got	0:-11 2:-14 3:26 4:-24 5:-27 6:15 7:-13 8:-26 10:8
left1:had	0:-22 3:-31 7:-19 9:9 10:-23 11:10
left1:has	0:-39 1:-9 2:-27 3:-43 4:25 5:-10 6:-30 7:41 8:-16 9:25 11:-41
left1:have	0:-44 2:-25 5:11 7:11 8:-11 10:-45 11:-26
left1:held	1:-8 3:-28 6:-15 7:-8 9:24
left1:helped	3:-24 11:25
left1:his	5:20 6:-11 8:-11 10:-8
left1:hits	6:15 7:-10
left1:hold	0:-36 2:-9 3:-27 4:38 6:-18 7:-12 8:-11 9:17 10:-18 11:-15
left1:holding	0:-35 1:-8 2:-14 3:-11 4:52 5:-16 6:-41 7:-13 8:-10 10:-15
left1:holds	0:21 1:-8 2:-9 4:-14 5:-11 6:21 7:-29 8:-22 10:-18 11:-40
left1:home	0:-9 3:-13 4:-11 6:-11 9:-9 11:22
left1:hosting	3:8 11:-9
left1:hosts	3:-19 9:28 11:-12
left1:housed	3:29 6:-10 9:-14
left1:in	0:-38 1:-11 3:13 4:-17 6:-9 7:-21 8:-13 9:16 10:12 11:-45
left1:include	0:-15 3:-14 4:-25 6:-9 7:-8 10:22
left1:including	1:-9 2:14 5:9 7:-45 9:-30 11:-19
left1:injured	0:-12 3:-33 5:69 6:-51 7:-10
left1:injuring	5:42 6:-38
left1:into	2:-8 6:16
left1:is	0:10 1:-16 2:20 4:-58 5:-61 6:8 7:-20 10:-47 11:-37
left1:its	3:14
left1:january	9:-11 11:19
left1:june	4:13 6:12 10:-10
left1:just	0:-29 2:-15 4:30 5:-28 6:-39 9:19 10:-31 11:-30
left1:keeping	0:-15 2:-10 4:43 5:-10 6:-36 8:-11 9:-16 10:-8
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
left1:let	0:-24 2:-13 3:-16 4:-37 6:-17 8:14 10:16 11:20
left1:lists	2:14 3:-16 4:-38 5:-27 6:-10 7:40 8:-9 9:-31 11:-11
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
left1:of	0:34 1:-73 2:31 3:-20 4:-11 5:-37 8:-20 9:-21 10:-58 11:-22
left1:off	0:18 3:10 4:-9 6:17 7:-15 9:-29 10:-18 11:-20
left1:on	2:-9 4:-11 5:17 6:16 7:-8 10:-9
left1:only	0:-34 2:-27 3:-38 4:-36 5:14 6:21 7:-20 8:-16 10:24
left1:or	3:21 9:-18 11:-9
left1:other	0:-43 1:-15 3:-33 5:14 6:-14 7:20 8:-12 9:-21 11:-28
left1:out	0:-23 2:-9 3:28 4:-28 5:-25 6:21 7:-30 8:-10 9:-14 10:-37 11:-12
left1:over	0:-25 4:-50 6:32 7:-14 8:-8 10:14
left1:pass	3:-22 6:17 9:24 10:-8 11:-24
left1:passed	1:-9 3:12 7:-10 11:-18
left1:put	0:-43 1:-8 4:-50 5:-32 6:11 7:-21 8:-10 9:20 10:20
left1:reach	0:-12 2:-9 6:20 7:-9
left1:reached	4:-13 5:-20 6:24 7:-18 9:-9 11:9
left1:reaches	3:-15 5:-14 6:22 7:-12
left1:received	0:-22 1:-9 2:-34 3:10 4:-14 5:29 6:-12 8:-35 9:-24 10:13
left1:recorded	0:15 1:24 3:-15 4:-12 5:27 6:-43 7:-8 10:-18 11:-14
left1:recovered	0:-8 6:21 10:-11
left1:registered	0:-10 1:-12 2:-8 4:-8 5:-29 7:12 9:-17 11:14
left1:release	0:-19 4:-24 8:18 10:8
left1:released	0:-25 2:-8 4:-28 6:-10 8:35
left1:remaining	0:-33 1:-10 2:-20 4:8 6:-14 7:22 8:18 9:-11 10:-20 11:-24
left1:reported	0:19 4:-13 5:-23 6:18 8:-20 10:-24
left1:reports	0:-11 5:15 6:8 7:-8
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
left1:showed	2:-16 4:35 5:-10 6:-23 8:-12 10:-18
left1:so	0:-9 2:-8 4:47 5:-17 6:-30 7:-32 10:-10 11:-21
left1:sunday	3:-16 9:14
left1:swap	8:10
left1:take	0:13 3:-8 4:-15 6:-13 8:19 10:-18
left1:taken	0:42 3:13 4:-14 5:-10 6:-36 8:-8 10:-10
left1:taking	0:15 4:-8
left1:that	0:-15 1:-55 2:22 3:-9 5:-32 6:-14 7:21 10:-27 11:-14
left1:the	0:25 1:-16 2:9 3:-65 5:-17 6:-27 7:-27 8:-28 10:11 11:-20
left1:their	4:-18 5:-13
left1:them	0:15 1:-13 2:-27 3:-10 8:12 9:-9 10:-24 11:-13
left1:then	0:-26 2:-14 4:-44 6:9 7:30 9:-11 10:-10
left1:those	0:-10 2:-25 4:29 5:-19 6:-22 7:-12 10:-16
left1:to	0:-69 1:35 2:11 3:11 5:-66 6:-12 7:-45 10:-55
left1:today	2:-25 3:-25 4:25 7:-22 9:25 10:-10
left1:toll	3:-15 6:31
left1:took	0:25 1:-17 2:15 3:-13 4:-65 5:-8 6:23 7:-33 8:-27 9:-51 10:-56 11:16
left1:treated	3:-11 5:40 6:-30 9:-10
left1:treating	3:-17 5:25
left1:up	0:-14 2:-31 3:18 4:-21 5:-23 6:26 7:-15 8:-9 9:-19 10:25 11:-24
left1:uprooted	3:42 6:-11 9:-37
left1:us	0:-34 2:20 3:-13 4:-37 5:8 7:-26 8:-21 9:-19
left1:verified	6:13
left1:was	1:13 2:-25 3:23 4:38 5:-19 6:-35 7:-19 8:14 9:-58 10:-75 11:-25
left1:week	0:-42 2:-20 3:-10 4:-27 5:-21 6:16 7:-10 8:-27 9:-26 10:10 11:24
left1:were	1:-26 2:-76 3:23 4:21 5:-57 6:-15 9:-31 10:-11
left1:when	3:21 4:-17 5:-40 6:15 7:-35 8:20 10:-27 11:-18
left1:where	0:-42 2:-14 3:43 4:22 5:-9 6:33 7:-43 9:-45 10:-9 11:-27
left1:which	0:-18 1:-13 2:-27 3:-14 4:13 5:-14 6:25 7:-21 10:-16
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
left2:"	2:-8 3:-23 4:38 7:-29 8:-17 9:-17 10:-42 11:-13
left2:#	1:-51 2:-43 3:-48 4:-55 5:40 6:-18 7:31 8:9 9:-20 11:-69
left2:(	5:-17 6:16
left2:)	0:-51 2:-13 4:-53 5:14 6:9 7:-26 9:-22 10:52 11:-21
left2:,	0:-42 1:-73 2:-26 3:-26 5:-8 8:12
left2:-	6:18 7:-15
left2::	2:-28 3:-31 5:9 6:14 8:-23 9:-15 10:-37 11:19
left2:;	0:18 2:-32 3:39 4:-32 6:-24 7:10 8:-14 9:-24 10:22 11:-41
left2:a	1:11 2:-20 3:-19 4:-28 5:-9 6:-8 8:-12 9:27 10:-17 11:-39
left2:abroad	3:17 5:19 6:-27 11:-24
left2:account	0:-21 2:-8 3:-15 4:-39 5:-15 7:29 8:-37 9:-9 10:21 11:-9
left2:accounted	0:-25 2:-16 3:20 4:-32 5:16 6:42 7:-19 8:-25 9:-37 10:-29 11:-32
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
left2:and	0:26 1:-54 2:-31 3:31 4:-8 5:21 6:-72 7:35 8:-29 9:-41 10:8 11:-16
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
left2:civilians	3:-29 4:29 5:-19 6:19 7:-24 8:-11 9:-12
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
left2:could	0:15 1:-9 2:-22 3:-32 4:-27 5:-23 6:33 9:-25 10:-14 11:-28
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
left2:deaths	0:-25 2:-21 3:-28 4:-9 5:17 6:22 7:-12 8:-10 10:-11 11:-13
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
left2:friday	0:23 3:-31 4:-13 5:33 6:-27 7:-19 8:-8 10:-16
left2:from	3:-12 4:-10 6:-13 8:-19 9:-40 10:21 11:30
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
left2:group	0:30 2:8 3:-9 4:-47 6:-32 9:-11 10:-23 11:10
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
left2:having	0:33 4:-24 6:-9 8:11 10:-25 11:-27
left2:he	0:16 1:-14 2:35 3:-15 4:-46 6:-26 7:-23 8:29 9:-34 10:-44
left2:held	4:13 10:-11
left2:helicopters	3:10
left2:here	5:-18 6:28 7:-13 10:-10
left2:him	6:-20 7:20
left2:his	2:16 6:-14
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
left2:i	0:-57 2:-43 4:-34 6:39 7:10 8:-18 9:-25 10:-50 11:-18
left2:identified	2:18 6:-12
left2:in	0:-26 1:-23 2:-51 3:-20 8:-18 9:-48 10:24 11:31
left2:india	0:-11 4:-14 5:-9 8:-8 10:18
left2:indians	0:18 2:-12 4:-33 5:-19 6:-9 8:-12 10:15
left2:indonesia	6:16 7:-10
left2:inhabitants	0:-8 3:28 4:-14 5:-12 9:-28
left2:injured	3:-25 4:-8 5:11 6:-67 7:37 8:-9 10:-10
left2:injuries	6:8
left2:injury	0:-13 5:48 6:-45
left2:institute	5:-30 6:30
left2:iom	0:-9 1:11 3:-17 5:-12 7:-25 8:-9 9:-17 11:17
left2:iran	4:-27 5:13 6:-15 10:26
left2:iraq	3:-21 11:22
left2:is	0:-34 1:-11 2:-13 3:-30 4:23 5:-8 6:-39 7:30 8:-20 10:9 11:-17
left2:israel	0:-17 2:18 4:-8 6:11 7:-21 8:10 10:-12
left2:it	1:-45 2:-19 3:47 4:44 5:-43 6:-33 7:-12 8:-46 10:-55 11:-56
left2:itself	3:-12 4:18 7:-11
left2:january	0:-10 4:-8 6:23 11:-9
left2:jihadists	4:-9 10:9
left2:july	3:-30 11:28
left2:june	0:-8 4:-14 5:15 9:-16 10:23 11:-15
left2:killed	0:13 1:-8 2:-25 3:-8 4:-14 5:25 6:-20 7:-18
left2:killing	0:-21 3:-8 5:-8 6:43
left2:know	0:-8 2:25 4:19 6:-19 7:-14 8:-28
left2:kyiv	2:-21 3:-15 4:10 5:-10 6:18 9:-11 10:14 11:-9
left2:last	0:-19 1:24 2:-10 3:-25 4:-36 5:-16 7:-17 8:-15 9:-20 10:-14 11:28
left2:late	5:-28 6:28
left2:law	5:-16 6:26 7:-11 10:-15
left2:leaders	6:16
left2:lebanon	3:-14 5:-18 6:16 9:11
left2:led	0:18 6:-18
left2:left	0:15 3:8 4:-21 6:-24 9:-19 11:-13
left2:let	0:-24 4:-21 10:24
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
left2:mother	0:25 4:-13 5:-8 6:-8 10:-24
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
left2:off	0:29 3:-13 4:-11 5:-25 6:-21 7:19 10:-12
left2:office	0:-14 3:22 4:-15 6:10 8:21 9:-22 10:-21
left2:officers	4:-9 8:-13 10:16
left2:offices	6:-15 8:21 10:-9
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
left2:prisoners	5:-24 6:26 8:12 10:-14
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
left2:return	0:-38 2:-36 3:-11 4:19 5:-17 6:-42 7:-19 8:30 9:-11 10:-12 11:-24
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
left2:says	3:22 4:-47 5:-22 6:-15 7:-22 9:-25 11:23
left2:school	5:20 6:-23
left2:schools	11:10
left2:second	0:-11 7:-11 8:-8 10:17
left2:sent	8:27 9:-9 10:-26 11:9
left2:september	2:-8 4:17 5:-8 6:14 8:-14 9:10 10:-21 11:-19
left2:service	3:-26 4:-21 5:11 6:-17 7:-9 9:26
left2:servicemen	5:-12 6:13 8:24 10:-23
left2:set	6:-8 8:-9 10:27
left2:seven	5:-9 7:8
left2:she	0:-16 4:-21 5:-10 6:20 7:-19 10:19
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
left2:six	6:18
left2:so	0:-23 2:-20 3:11 4:-54 5:27 6:-29 7:31 8:21 9:-19 10:-38 11:-17
left2:soldiers	0:-16 2:-9 4:-31 5:-17 6:30 7:-24 8:8 10:12
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
left2:they	0:39 1:-12 2:24 3:-20 6:-41 7:-37 8:-21 9:-29 11:-39
left2:this	0:-10 1:-25 4:-12 5:-10 6:29 7:-13 10:22
left2:those	0:-14 2:-36 5:14 6:16 7:-9 8:21 10:-23 11:-11
left2:three	5:11 7:-13
left2:thursday	0:17 3:-8 4:-12 9:-21 10:-22 11:22
left2:time	0:-12 4:23 5:-14 7:-16
left2:to	0:-60 1:10 2:11 4:12 5:-16 6:14 7:-42 8:22 10:-31 11:-23
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
left2:us	0:-28 2:26 3:-27 4:23 5:9 6:-18 7:-37 8:-13 9:-15 10:-26 11:-15
left2:ve	0:-9 3:17 5:-30 6:-29 7:-8 9:-8 10:-17 11:24
left2:victims	3:12 5:-8 6:28 9:-10
left2:villages	3:19 6:-26 7:-9 10:-8
left2:volunteers	0:-8 3:17
left2:wall	3:-10 5:-17 7:19
left2:war	1:17 6:-12
left2:was	0:17 1:-12 2:-30 3:-14 4:17 5:-35 6:-46 7:-39 8:-14 9:-27 10:17 11:26
left2:way	0:-9 3:-13 4:-15 8:22 9:-9 10:-20 11:17
left2:we	0:-10 1:-8 3:-58 4:20 5:13 6:-8 7:-62 8:-33 9:14 10:-42 11:-9
left2:week	0:-22 2:-16 3:23 4:-21 5:-15 6:22 8:-19 9:-30 10:12 11:8
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
left2:wounded	3:-27 4:-9 5:16 6:-26 8:-14 10:-13
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
left3:,	0:8 1:10 2:-30 3:-15 5:-9 6:-17 8:-18 10:-14 11:-18
left3:-	2:-14 3:35 4:-34 5:-37 6:39 7:9 8:17 9:-21 10:-29 11:-17
left3::	0:-32 1:-19 2:-29 3:-13 4:-46 7:-18 8:11 9:14 10:19
left3:;	0:-20 1:-10 2:16 4:-35 5:19 6:-10 11:-26
left3:a	0:-23 1:-30 2:-47 3:-61 4:-11 5:-21 6:60 7:-22 8:-14 10:-83 11:23
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
left3:among	0:-15 2:-11 4:-38 5:-35 6:18 7:-30 10:11 11:19
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
left3:at	0:-11 1:-11 2:-32 3:-28 4:12 5:18 6:-13 7:22 8:18 9:-20 10:-28
left3:attack	4:32 10:-32
left3:attackers	0:12 5:-10
left3:august	0:-18 4:20 7:-8 10:-9
left3:authorities	0:-16 1:-14 2:-9 3:-26 4:-9 5:-19 8:20 9:12 10:-28 11:26
left3:back	0:-32 2:26 4:-9 5:-8 6:-24 8:19 10:-29 11:-9
left3:be	4:10
left3:been	0:-39 2:15 3:-14 4:-18 5:-29 6:14 7:43 8:-20 9:-8 10:-38
left3:before	4:-8 8:15 10:-10
left3:between	3:-27 9:9
left3:bodies	4:-14 6:27 7:-9 8:-11 10:-12
left3:border	3:9
left3:but	6:-9 11:11
left3:by	0:-22 1:-8 2:-27 3:-25 4:-34 5:9 6:27 7:-12 8:-9 9:-33 10:-39 11:24
left3:came	2:21 3:-17 4:25 6:-8 7:-21 8:-30 10:-20 11:-8
left3:camp	4:-14 6:-10 7:9 9:13 11:-16
left3:can	2:-19 4:-24 6:22 7:12 10:-11
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
left3:cross	6:-9 7:9 8:8 9:-14 11:-26
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
left3:for	0:-8 1:-10 3:-28 4:10 5:-18 6:-17 7:35 8:-16 9:-32 10:-26 11:-10
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
left3:h	4:-15 5:25 6:-24 7:-10 10:-12
left3:had	0:28 1:-16 2:-20 3:-12 4:-41 7:8 8:-32 10:-26 11:-36
left3:has	0:-50 1:16 2:-15 3:-12 4:-52 5:-48 6:12 7:-17 8:-39 10:21
left3:have	0:-44 1:-18 2:10 3:-28 4:-50 5:-19 6:19 7:11 8:-23 9:-26 10:23
left3:having	6:18
left3:he	1:-12 2:-19 4:-40 5:-10 7:-18 8:-26 10:34 11:-23
left3:health	6:23
left3:helped	0:-8 2:-9 4:-29 5:-20 6:38 7:-9 8:-20
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
left3:it	0:23 1:-16 2:11 4:-14 6:11 7:-53 8:-47 9:-55 10:-17 11:-27
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
left3:lives	0:-12 5:15 6:-14 7:19
left3:local	5:-23 6:31
left3:lost	0:-13 4:-10 5:-11 6:11 7:17
left3:lower	0:23 3:-22 6:-17 10:-9
left3:m	0:-13 2:-16 3:-9 4:-10 5:32 6:-26 7:-14 9:-21 10:-14 11:-15
left3:made	0:15
left3:management	3:9 6:10 11:-11
left3:march	0:10 3:-22 6:-12 9:22 11:-12
left3:may	0:12 3:-19 6:-23 7:15 9:-19 10:-8 11:-9
left3:media	0:-13 4:-19 5:-16 6:24 8:16 10:-36
left3:medical	0:-12 2:-13 5:23 8:-20
left3:men	0:14 5:-10 7:-8 8:-14 10:-13
left3:migration	1:14 3:-25 4:-22 6:-29 9:25
left3:military	2:-15 8:-12 9:-18 10:22
left3:million	9:-8 11:16
left3:ministry	0:15 2:-14 3:-12 4:-14 6:9 8:-28 9:18 10:10 11:-11
left3:missing	6:25 7:-18
left3:monday	2:-15 4:-10 5:44 6:-41 10:-21
left3:months	0:13
left3:morning	3:26 6:-11 8:-17 9:-22 10:17 11:-23
left3:municipality	6:-11 9:14
left3:my	0:14 2:-17 3:-13 5:-42 6:29 7:-19 8:12 10:-26
left3:names	6:-17 7:19
left3:near	0:-9 2:-9 5:-13 6:27 10:11
left3:needed	5:-24 6:32 7:-15
left3:neighbouring	3:14 9:-11 11:-8
left3:network	6:11
left3:new	3:16 9:-8
left3:nigerian	0:-11 3:10 4:20 10:-12
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
left3:open	3:11 6:-15 9:-36 10:24 11:-23
left3:operation	0:-11 6:15 10:8
left3:or	3:12 5:13 6:-14
left3:other	0:-10 3:-14 6:-8 11:18
left3:others	6:10
left3:our	0:33 2:-9 6:-34 7:-26 8:-9 9:-14 10:-22 11:-12
left3:out	0:11 2:22 4:-10 5:9 6:-10 7:-13 10:-32
left3:over	4:-14 5:11 6:14 8:18 10:-27
left3:overnight	6:8
left3:own	0:-13 2:-20 4:-21 5:29 6:-25 7:-11 8:-25 10:26
left3:pakistan	5:-16 6:24
left3:partners	0:-10 5:-9 7:16 9:-13 11:-9
left3:passengers	6:-15 10:15
left3:past	3:28 5:-31 6:21 9:-27 10:-18
left3:peace	0:-8 3:-8 6:19 11:9
left3:people	0:18 1:-13 2:-22 3:36 5:34 6:-29 7:-11 8:-11 9:-41 10:-30 11:-21
left3:police	0:-12 2:-8 4:-15 5:-22 6:11 7:12 8:-14 10:18
left3:post	0:12 6:8
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
left3:reuters	0:-20 4:-28 5:-8 6:13 8:-24 10:43
left3:rights	4:-15 8:-17 10:19
left3:road	3:15 5:11 6:-16 9:-13
left3:room	3:-18 4:-11 7:-12 9:18
left3:s	1:-8 2:17 3:-13 5:-10 6:-29 8:-15 9:38 10:-29 11:-36
left3:said	2:-9 3:11 5:-13 6:13 7:-19 8:-31 10:-8
left3:same	0:-8 2:-16 6:-11 7:17 10:11
left3:saturday	6:11
left3:says	0:20 2:-31 3:-8 4:20 5:-14 7:-29 8:-8 9:-27 11:15
left3:search	6:-10 7:10
left3:second	0:-16 3:-20 5:-18 6:-10 8:-17 10:26 11:-12
left3:security	3:-9 6:10 11:17
left3:september	0:15 3:-27 4:-25 7:-9 9:23 10:-17 11:-8
left3:set	8:12 10:-10
left3:seven	0:-13 2:-17 4:-12 5:-10 6:16 7:-17 8:10 10:10
left3:she	0:29 3:-35 4:-10 5:9 6:-9 7:-13 8:-12 10:-15 11:-16
left3:shot	0:-23 2:-32 4:-13 5:30 6:-37 8:-10 10:22
left3:since	0:24 1:-15 2:-21 3:25 4:-40 5:-32 6:18 7:-25 8:27 9:-17 10:-40 11:-14
left3:six	0:34 2:-10 3:27 4:-16 5:-9 6:-25 7:-29 9:-12 10:-21 11:-13
left3:sixteen	4:18 5:-12 6:17 10:-15
left3:so	0:-11 2:-22 3:-37 4:26 5:-11 6:-36 7:-29 8:-21 9:32 11:-18
left3:social	0:-14 2:-8 5:-17 6:26
left3:soldiers	0:22 4:12 5:14 6:-24 8:-16 10:-20
left3:some	11:14
left3:south	3:-19 5:-23 6:35 7:-11 9:-9 11:-13
left3:southern	0:8 6:10
left3:staff	5:12
left3:state	0:-18 3:-10 4:-9 7:11 10:11
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
left3:the	0:-29 2:-14 3:-21 5:-10 6:19 7:-13 9:-16 10:-26 11:-43
left3:their	2:14 4:-25 5:19 6:-44 7:-13 8:-10 9:28 11:-32
left3:them	2:-8 3:16 4:-8 5:48 6:-47 8:-18 11:-12
left3:then	0:15 4:-19 5:-10 6:-20 7:22 10:-12
left3:there	0:-35 1:-11 2:-33 3:23 4:25 5:-27 6:-13 8:-23 9:-26 10:-31
left3:they	0:34 1:24 2:-23 3:-37 4:-59 7:-29 8:9 9:-23 10:-30
left3:this	4:-18 5:13 7:-25 8:-23 9:9 10:17 11:-13
left3:those	0:26 2:-11 3:-25 4:-23 6:-16 7:23 8:-19 10:-18
left3:three	0:-36 2:-21 3:-23 4:13 6:-19 8:-33 9:21 10:23
left3:thursday	0:-23 4:-13 5:-9 6:-20 8:-31 10:44 11:12
left3:to	0:-32 1:-16 3:-8 4:-74 5:-36 6:25 7:27 8:10 9:-9 10:-10
left3:today	0:-9 3:19 4:14 9:-15
left3:told	2:36 3:-13 4:20 5:15 6:-55 8:12 9:-16 10:-34 11:-23
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
left3:us	2:-15 3:22 5:-11 6:-26 8:-21 9:-11 10:24
left3:victims	0:-9 6:11 10:10
left3:village	6:9
left3:war	0:26 1:-22 2:-11 3:11 4:-22 5:-9 6:21 8:14 9:-43 10:-9 11:-27
left3:was	2:-18 3:-35 4:21 5:17 6:-20 7:-18 8:-17 11:22
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
many	0:36 1:-69 2:-49 5:-37 7:-38 8:8 9:-31 11:-38
mostly:abducted	0:15 1:-15 2:9 3:-15 4:-47 5:40 6:-25 7:-28 8:-59
mostly:aid	1:-64 2:-27 3:-23 4:20 5:-30 8:-10 9:29 10:-64 11:-16
mostly:allocated	5:-12 6:33 7:-14 11:-12
mostly:casualty	0:-36 1:-9 2:-21 4:-27 5:15 6:28 7:8 8:-78 9:-12 10:-36 11:-55
mostly:delivered	3:8 6:28 9:-15 11:-12
mostly:displaced	0:14 2:-15 4:-51 5:-65 6:18 7:-30 8:-61 9:-44 10:-12
mostly:displacement	0:-24 2:-41 3:-52 5:-12 7:-50 10:-28 11:29
mostly:held	0:-50 1:-12 4:9 5:30 6:-26 7:-18 8:-24 9:-12 11:-13
mostly:hostage	1:-22 2:8 3:-55 4:22 6:-21 8:11 9:-38 11:-71
mostly:injured	0:-24 1:-32 2:-49 3:10 4:13 6:-17 7:-16 8:-28 9:-13 10:-9
mostly:killed	0:-18 2:-19 3:-13 4:-27 5:21 7:17 8:-36 9:-23 10:-12 11:-90
mostly:missing	0:50 1:-26 2:-47 3:-68 4:-30 5:-9 6:-27 7:15 8:-34 9:-64 10:26 11:-46
mostly:pledged	0:-60 1:-18 2:-16 3:-25 4:12 5:-47 6:22 7:-21 8:10 9:11 10:-28
mostly:prisoners-exchanged	0:-64 1:8 2:-35 3:-26 4:-22 5:-44 6:-44 8:41 9:-29 11:-16
mostly:refugees	2:21 3:-13 6:-16 9:15 11:-15
mostly:released	0:32 4:-24 6:9 8:-10 10:-32
mostly:returned	0:-30 2:-31 3:-26 4:8 5:-17 7:-26 8:31 9:-22 10:-25 11:15
near:abab	3:10 4:-12 8:-15 10:16
near:aban	0:-15 2:25 3:27 6:-46 10:30 11:-17
near:abba	6:-8 9:-8 11:11
near:abdi	3:14 6:-8
near:abdu	0:55 1:-10 2:-18 3:-28 4:-31 5:-33 6:-48 7:14 8:-46 9:-15 10:-15 11:-27
near:able	3:-22 4:-18 5:9 6:-14 8:8 10:-28 11:24
near:aboa	0:13 1:-10 2:-28 4:33 5:-22 6:-17 8:-26 9:-13 10:-45
near:abou	0:8 1:-27 2:-39 5:-45 6:-22 7:-24 9:19 10:-10 11:-10
near:abov	0:-10 3:8 6:23 7:-17 9:-8
near:abro	0:-26 1:-8 3:-13 4:-8 5:27 7:-16 8:-10 9:-21 10:-25 11:32
near:abse	4:10 8:-8
near:abu	0:-11 2:13 3:17 5:-35 6:10 8:-10 9:-15 10:-8 11:-8
near:acce	0:-8 2:-10 3:-8 4:11 5:-18 7:-15 8:18 10:-25
near:acci	1:-13 3:-15 5:-24 6:40 7:-8
near:acco	0:-24 1:-19 3:-17 6:15 7:27 8:-55 9:-21 10:-51 11:8
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
near:affe	0:-15 3:-19 9:23 11:-14
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
near:agui	0:20 5:-8 6:-22 10:-12
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
near:alli	0:-23 3:-8 4:26
near:allo	0:-32 2:-9 3:-34 6:-34 7:-14 8:-13 9:16 10:29
near:almo	5:-20 6:30 7:-9
near:alon	0:-28 1:25 2:-20 3:16 4:-38 5:-21 7:-30 8:-24 9:-14 10:16 11:-9
near:alre	0:-45 1:16 2:-29 3:33 4:-11 5:-50 7:-56 8:-16 9:16 10:16 11:-45
near:also	0:-34 1:-17 2:-31 3:-33 4:17 5:33 7:-8 8:-42 9:23 11:-10
near:alth	6:-13 7:13
near:alto	2:-9 4:-15 5:-22 6:30 7:-18 8:21 10:-22 11:-17
near:alua	0:12 3:20 6:-9 9:-18 11:-13
near:amba	2:-11 6:18
near:ambu	0:10 2:-27 3:-8 4:-10 6:28 7:-16 8:27 10:-40
near:amer	0:-38 2:-34 4:12 5:-10 6:23 7:15 10:-18
near:amha	3:-29 4:-11 5:-8 6:-17 8:-17 9:28 11:-12
near:amir	5:-10 6:21
near:ammu	4:-9 10:11 11:-12
near:amne	6:8
near:amon	0:19 1:-46 2:-92 3:-14 4:-21 5:-19 6:-8 7:-16 8:34 9:-49
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
near:apri	0:12 1:-9 2:-15 3:-9 4:-23 5:-27 6:23 7:-28 8:31 9:19 10:-22 11:-22
near:arab	3:-9 5:-17 6:29 7:-13
near:arak	0:21 3:-19 6:-15 8:22 10:-23 11:-27
near:are	0:-56 1:-79 2:-34 3:40 4:23 6:-72 7:29 9:-16 11:-36
near:area	0:-14 2:12 5:12 6:14 7:-28 9:-24 10:-17 11:8
near:arge	0:-8 5:-10 6:16
near:argu	6:20
near:arm	0:-19 2:-34 4:-26 5:22 6:-37 7:-9 8:27 10:-48 11:-16
near:arme	0:-8 1:-11 2:-35 3:-53 4:24 5:-24 6:-28 7:-10 8:22 9:19 10:-23 11:-25
near:armo	0:-15 3:18
near:army	1:-14 3:20 4:-83 5:-30 6:30 7:-38 8:-12 9:-30 10:25 11:-38
near:arou	1:-13 2:-29 4:-39 5:-18 6:32 8:-19 9:-78 10:18
near:arre	0:-45 2:-23 4:-34 5:-14 6:27 7:32 10:15
near:arri	0:16 1:-14 2:-33 3:-48 4:-60 5:-27 6:-29 7:15 8:-40 9:41 10:-74 11:36
near:arti	1:22 3:-8 4:-10 6:-11 7:-14 9:-11 10:-10
near:ash	5:13 6:-14 11:11
near:asho	2:-8 4:-29 5:-15 6:-8 7:24 10:23
near:aske	0:-18 4:36 5:9 6:-46 8:-46 10:-13 11:-21
near:assa	3:-21 5:-18 6:12 7:17 9:-14 11:20
near:asse	0:-20 1:31 2:14 3:-20 4:12 5:-9 6:-48 9:-19 10:-16 11:22
near:assi	2:21 6:-17 8:-12 10:10
near:asso	0:25 2:-15 3:-17 4:21 5:-24 7:-21 9:-8 10:-9 11:8
near:atla	3:-14 4:-10 5:-21 6:27 9:-11
near:atta	1:-15 2:-67 6:45 7:-26 8:-27 9:8 10:-67 11:-30
near:atte	0:-9 4:-20 5:42 6:-43 7:-13
near:attr	3:-12 4:-16 5:-26 6:34
near:aug	4:-24 8:-16 10:24
near:augu	1:-15 2:-26 4:-24 5:-46 6:21 7:-42 8:-47 9:-56 10:30 11:15
near:aust	0:-19 2:-12 4:16 5:-10 7:24 8:-8 10:-34
near:auth	1:-23 2:-30 3:-17 4:-64 5:10 6:-16 7:9 10:11 11:-10
near:autu	0:-11 3:15 4:-8 5:-12 9:-18 10:15
near:aver	3:-29 6:-35 7:-12 9:34
near:awar	5:10
near:away	0:42 1:-12 3:-19 4:-40 6:-75 7:10 8:-42 9:-13 10:41 11:-29
near:awda	5:-9 6:13
near:axis	4:17 10:-16
near:azer	0:-17 2:-10 4:10 6:-9 7:17 8:8 10:-16
near:baal	6:11
near:baba	0:-14 2:-8 3:-11 4:19 6:-13 11:8
near:babi	0:-20 3:30 4:-23 5:-21 6:-18 7:-14 9:-13
near:baby	6:19 7:-16
near:back	0:-71 1:-35 2:29 3:-52 4:-72 5:-39 6:-59 7:-89 8:-44 9:-49 10:49 11:78
near:badl	0:-9 3:-10 4:-18 5:32 6:-18 7:-31
near:badu	0:-13 3:13 4:-12 5:-56 6:16 7:12 9:-27 10:-9 11:-27
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
near:bara	0:-8 3:16 5:-16 6:16 7:-9 9:-17 11:10
near:bare	0:-26 2:-27 4:-9 5:-29 6:11 7:-10 8:-8 10:27
near:barg	6:10
near:base	0:27 2:-12 4:-25 7:-18 9:-18 10:-24 11:-13
near:basi	0:-11 6:16
near:bask	5:-10 6:12
near:bass	6:23
near:bata	6:9
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
near:begu	0:-8 3:-15 5:-15 6:-29 7:28
near:behe	1:-19 4:-9 5:-24 6:13 7:11 10:-14 11:-9
near:behi	0:-20 2:-32 4:36 5:-28 6:23 7:-31 8:-11 9:-9 10:-44
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
near:betw	0:25 1:12 2:-26 3:13 4:-34 5:-36 6:-12 7:-19 8:-20 9:-24 10:13
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
near:blue	0:-13 4:-18 5:30 6:-29 10:-20
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
near:bone	0:-22 3:-18 4:-19 5:45 7:-41 9:-9 10:-17
near:book	3:-16 4:-32 5:-25 6:11 7:21 9:11 10:-11 11:-38
near:bord	0:19 1:-13 2:-27 3:-34 4:-36 5:-38 7:-25 8:10 9:14 10:33 11:-28
near:bore	5:-29 6:29
near:born	6:17 10:10
near:bosa	0:-37 2:-10 3:-11 4:-12 5:-11 6:-16 7:-12 8:-8 10:38
near:bosn	6:12
near:both	0:-45 2:-8 3:-9 4:-30 5:31 6:27 7:-13 8:-25 9:-22 10:12
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
near:bulg	0:-37 2:-29 4:21 5:22 6:-36 8:-14
near:bull	0:-18 2:-15 3:-19 6:28 7:-15 8:-18 10:-24
near:bure	3:-18 5:-12 6:-13 9:24 11:-13
near:buri	0:-34 1:-15 3:-10 4:-47 5:-50 6:100 7:-51 8:-8 9:-16 10:-24 11:-8
near:burk	0:-26 2:21 3:12 4:-16 6:-23 9:8 11:-12
near:burn	1:-27 2:-55 4:-38 5:13 6:20 7:-23 8:-19 9:-28 10:-61 11:-24
near:buru	2:-9 3:-69 5:-13 6:-34 7:9 9:75 10:-10 11:-58
near:bury	0:-14 2:-16 4:-13 5:-23 6:34 8:-14 10:-18
near:bus	0:22 2:-35 3:-26 4:17 5:-14 6:18 7:-27 8:-13 10:-38
near:buse	2:-12 3:-33 4:-11 5:-8 6:20 8:-11 11:34
near:bush	0:26 2:9 5:-14 6:-19 8:-11 10:-13
near:busi	3:-12 5:-13 6:-29 7:31
near:but	0:14 1:-13 2:-36 4:13 6:-15 8:-22 9:-45 10:-43 11:30
near:byst	0:-8 4:-16 5:20 6:-11 7:-12 10:-13
near:cair	4:-8 6:9
near:calc	6:-13 7:19
near:cali	3:11 5:8
near:call	1:-8 2:27 3:-10 4:-10 5:-33 6:-20 7:17 8:-11 9:-16 10:-14 11:-8
near:camb	3:28 4:14 5:-11 6:-10 8:-8 9:-16 11:-8
near:came	0:-56 1:-29 2:-18 3:-20 5:-25 6:-44 8:-25 9:10 10:33 11:9
near:camp	0:-56 1:8 2:-8 3:52 4:-47 5:-9 6:-59 8:-33 9:15 10:22 11:-19
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
near:card	0:38 3:-9 4:-12 6:-33 10:-8 11:8
near:care	0:-12 2:-12 3:-13 4:-31 6:-30 7:-30 8:-24 10:47 11:-10
near:carg	7:10
near:carl	5:-11 6:20
near:carn	6:9
near:carr	0:36 1:-22 2:-14 3:-31 4:-54 5:-22 6:12 7:-16 10:-23 11:-44
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
near:ceas	0:21 1:27 2:-8 4:-16 5:-14 6:-16 8:-22 10:8
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
near:chri	0:15 3:34 4:-38 6:-47 7:-23 8:-15 9:-13 10:11 11:-24
near:chur	0:10 2:-12 3:-20 4:-24 5:-37 6:31 8:-24 9:-13 11:24
near:circ	0:-30 2:-8 3:-18 4:15 5:-30 7:22 8:-13 10:-15
near:citi	0:-33 2:28 3:-29 4:-37 5:-14 6:24 7:-19 8:13 9:-8 10:-32 11:16
near:city	1:-12 2:-36 4:-50 5:48 6:-11 7:-35 9:-37 10:13 11:-28
near:civi	0:-24 1:-31 2:-50 4:-18 5:22 7:-30 8:33 9:-50
near:clai	0:8 1:19 3:-36 5:-60 6:40 7:-34 8:-35 9:-17 10:-31 11:13
near:clan	4:-22 8:25 10:-24
near:clar	2:17 4:-12 6:-12 10:-8
near:clas	0:12 2:-26 3:47 4:-10 5:-37 6:21 8:-12 9:-36 10:-10 11:-25
near:clea	3:15 4:-15 5:-25 6:20 8:-20 9:-29 10:-25 11:22
near:cler	0:20 2:21 3:-16 4:-39 5:-26 6:-25 7:29 10:-42
near:clim	3:-10 5:-12 6:48 7:-29
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
near:comm	0:37 1:-31 2:-46 3:-27 4:-66 9:-67 11:37
near:como	3:-27 5:-17 6:-12 7:-8 11:29
near:comp	0:-8 1:-12 2:-28 3:-63 4:-43 5:-13 6:31 8:-19 9:21 11:10
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
near:corn	0:-23 2:21 3:-8 4:25 6:-23
near:corp	0:-18 5:17 6:-14 7:14
near:corr	0:-27 3:-13 4:12 5:40 6:-22 7:-31 8:-13 9:9 10:-12 11:-9
near:cost	0:-25 1:-11 2:-11 3:-32 4:-27 5:-32 6:71 7:-15 8:-11 9:-24 10:-10 11:-10
near:coul	0:-18 1:-26 2:15 3:-27 4:-50 5:9 6:15 7:-13 9:11 10:-52 11:-36
near:coun	0:9 1:-12 2:-75 3:-42 6:12 7:-29 8:-58 10:-60 11:23
near:coup	4:-14 5:-11 6:15 7:19 9:-14
near:cour	2:-15 3:-25 5:-8 6:-21 7:-12 8:21 10:-12 11:17
near:cous	0:25 3:-10 4:-11 5:-20 6:-17
near:cove	0:-8 3:16 4:14 6:-17
near:cows	3:9 4:-11 5:-17 7:17
near:cram	3:21 6:-14 9:-19
near:cras	4:-9 5:-23 6:42 7:-10
near:cree	3:-8 5:-8 6:19 7:-11 10:-14
near:cres	2:-10 6:19
near:crew	2:-21 3:-11 5:-22 6:9 7:-10 8:-20 10:12
near:crim	4:10 10:-8
near:cris	3:15 6:-12 7:-11 9:12 11:-11
near:crit	2:-14 3:-8 4:-17 5:77 6:-52 7:-32 10:-28
near:cros	0:-57 1:-28 2:-10 3:-17 4:-51 5:-54 6:-72 8:-11 9:22 10:36
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
near:dara	3:54 6:-17 9:-48 11:-28
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
near:deat	0:-54 1:-22 2:16 3:-71 4:-51 5:-20 6:85 7:-22 8:-24 9:-27 10:-43 11:-42
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
near:delt	0:20 3:-8 4:-20 5:-19 6:30 7:-8 8:-11 10:-26
near:dema	2:16 3:-10 5:-13 7:13 8:-10 9:-17 10:-15
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
near:did	1:-8 2:31 3:-33 4:-10 5:-58 6:41 7:-55 8:-17 9:-18 10:-37 11:23
near:die	0:-17 1:-8 2:35 3:-25 4:-14 5:-41 7:-9 10:-10
near:died	0:-73 2:75 3:-99 4:-22 5:-63 6:68 7:-38 8:-46 9:-71 10:-70 11:-51
near:dies	5:-24 6:23
near:diff	3:-13 5:14 7:-15 9:9
near:dig	6:-14 7:22
near:digg	0:-12 5:-22 6:-35 7:40 9:-8
near:dill	2:-10 3:-9 4:17 5:-9 6:10 9:-10 11:-8
near:ding	6:15 7:-8
near:dipl	3:-11 6:-11 9:17
near:dire	0:-46 1:-10 2:-28 3:-21 4:-34 5:12 7:-29 8:30 11:11
near:disa	0:-32 1:30 2:-14 3:-37 4:-39 6:-31 7:41 8:-11 9:-51 10:-18 11:12
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
near:doct	0:-21 1:-9 2:-18 3:-16 4:47 5:49 6:-58 7:-41 8:-17 9:-14 10:-38
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
near:doze	0:19 2:-18 3:-24 4:-26 5:-35 6:32 7:-33 8:-31 9:-15 10:-32 11:22
near:drag	3:-12 4:-15 5:-11 6:16 8:-10 10:-9
near:draw	4:-12 5:-10 6:-29 7:30
near:drc	0:-11 3:-25 4:-13 5:-12 6:-10 8:-18 9:17 10:20 11:-15
near:dres	0:-24 2:-9 3:-8 4:-20 5:37 6:-31 10:-24
near:drew	2:-8 4:-10 6:18
near:driv	0:28 1:-17 2:-51 4:23 5:-22 6:-24 7:-57 8:-32 9:9 10:9 11:25
near:dron	0:-16 2:-26 4:-9 5:-10 6:48 7:-23 8:-10 10:-8
near:drop	0:-9 1:-12 3:-26 4:-8 6:38 7:-8 9:-19 11:20
near:drou	3:36 9:-26 11:-16
near:drov	1:-9 2:-16 4:-21 5:-16 6:-14 7:-15 8:-14 9:10 10:21 11:-22
near:drow	0:-27 1:-30 3:-17 4:-22 5:-53 6:60 7:-20 9:-29 10:-18 11:-22
near:druz	0:-21 2:-18 3:-17 4:-24 5:-30 6:38 8:21
near:dry	3:22 9:-18 11:-18
near:dtm	3:14
near:due	0:-9 2:36 4:-21 5:-24 7:-16 8:-15 10:10
near:dug	0:-33 2:-16 3:-26 4:-22 5:-21 6:57 7:-20 8:-9 10:-11 11:-8
near:duri	0:-31 1:-10 2:-35 3:-38 4:9 5:18 6:25 7:8 8:-25 9:-30 10:-17 11:33
near:duty	0:-10 5:-17 6:26 7:-8
near:dyke	3:26 6:-11 9:-23 11:-19
near:each	2:-35 3:-28 4:-54 5:-40 6:29 7:-32 9:-10 10:23 11:-15
near:earl	0:-13 1:-8 2:-15 4:-27 5:-34 6:8 8:18 9:23 11:-52
near:eart	6:27 7:-18 9:-8
near:east	0:-17 1:10 2:-10 5:-37 7:-18 8:9 9:18 10:-19 11:11
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
near:elev	0:26 1:-9 2:-46 3:-21 4:-37 5:-25 6:25 8:9 9:-32 10:-30 11:18
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
near:ener	0:18 4:-10 5:-15 6:-24 7:21 8:14 10:-25
near:enga	2:-8 6:21
near:engi	0:-33 2:9 3:22 4:-25 6:-13 7:21 8:-11 10:-11 11:-9
near:enou	5:9
near:ente	0:8 1:-15 3:-32 4:-15 5:-19 7:22 9:29 11:-32
near:enti	4:11
near:entr	0:27 2:-21 4:-10 6:-22
near:envo	3:-15 4:25 6:24 8:-14 10:-29
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
near:exch	0:-26 3:-12 4:-42 5:-21 6:-34 7:-13 8:55 9:-13 10:-31 11:-12
near:exec	0:-30 1:-8 2:50 3:-10 4:-41 5:-26 6:-12 7:-9 8:-14 10:-28 11:-8
near:exhu	0:-22 2:-15 3:-13 4:-16 5:-29 6:53 7:-11 10:-11
near:exit	4:-14 5:-13 6:34 7:-22
near:expe	1:-11 3:22 4:-34 5:14 6:-20 7:-44 9:-19 10:-11 11:-17
near:expl	0:-17 1:16 2:-17 3:-25 4:27 5:8 7:-19 8:-14 9:-13 10:-27
near:expr	0:-16 2:-12 4:-8 6:25 10:-8
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
near:fest	0:-15 2:-34 4:-26 5:18 6:-20 8:-38 10:39
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
near:fina	0:20 2:-19 3:-16 4:-23 5:-14 6:32 7:-21 8:14 10:-26
near:find	0:-21 3:30 4:-16 5:-41 6:-14 7:35 9:-27 10:-15 11:-30
near:fing	0:-13 3:-22 9:24 11:-13
near:fire	0:-28 1:-8 2:-38 3:18 4:-36 5:58 7:-28 8:-9 9:-31 10:-41 11:-24
near:firm	3:23 6:-9 11:-11
near:firs	0:10 4:-18 6:-27 7:-28 9:-27 10:23 11:-36
near:fish	2:-24 3:-20 5:-35 6:40 8:-15 9:-13 10:-54 11:-12
near:five	1:-26 2:-46 3:-21 9:-25 11:-43
near:flat	3:26 9:-16
near:fled	1:-12 3:-20 4:-28 5:-35 6:-64 7:-20 8:-24 9:65 10:26 11:-54
near:flee	0:-21 2:-31 3:-32 6:13 7:-20 8:-8 9:14 10:9 11:-15
near:flew	3:-11 4:-8 6:-14 8:22 9:-8 10:-17
near:flig	0:-36 2:-12 3:17 4:-22 5:-38 8:12 9:-29 10:33 11:-19
near:floo	0:-43 1:-21 2:20 3:12 4:-8 5:13 6:17 7:-56 8:-9 9:-43 10:-23 11:-29
near:flou	2:-27 4:-11 6:31
near:flow	0:-50 1:-8 2:-31 3:21 4:-45 5:37 6:-76 8:13 9:-14 10:8 11:-27
near:fly	0:-26 3:-13 4:-22 5:18 6:-37 10:31
near:flyi	0:-13 2:-13 5:41 6:-22 7:-16 10:-13
near:foll	0:23 1:-14 2:38 3:-39 4:-36 5:-30 6:-33 7:-36 8:8 9:38 10:16 11:-26
near:food	0:43 2:16 4:-36 5:16 6:-45 7:-11 8:-13 9:-11 10:-33 11:-8
near:foot	0:-17 2:-10 3:42 4:-25 6:-17 7:-17 8:-14 9:-31 10:15 11:-30
near:for	0:-60 1:-50 2:-41 3:-57 4:9 5:-48 6:-33 7:45 8:30 9:-9 10:-39 11:-16
near:forc	0:8 1:-18 2:-12 3:16 4:-27 5:-25 6:20 9:-28 10:21 11:-48
near:fore	0:-8 1:-11 2:39 3:-30 5:-54 6:19 7:-29 8:-17 9:-38 10:-23 11:-30
near:form	0:-22 2:-22 3:-33 4:53 5:-51 6:23 8:-40 9:-34 10:-43 11:-12
near:fort	0:18 3:32 4:-45 6:-19 7:-9 9:12 10:11 11:-30
near:foru	0:-15 4:50 6:-22 7:-26 8:-17 10:-32
near:forw	3:-15 6:-19 7:24 9:-18 11:-8
near:foug	5:10 10:-10
near:foun	0:-34 1:-31 4:-92 5:-76 6:20 7:37 8:-35 9:-13 11:-19
near:four	0:35 1:-42 2:-9 5:-11 6:-12 7:-59 9:-32 10:15 11:-21
near:frac	0:-10 3:15 6:-18
near:fran	0:-25 3:-33 4:-11 5:-17 6:42 7:-22 9:-17
near:free	0:-45 1:-11 2:-47 3:-50 4:-20 5:-31 6:-56 7:-22 8:16 9:-32 10:62 11:-55
near:fren	0:18 3:-8 5:-27 6:18 7:-12
near:fres	4:-22 6:-12 9:18 11:-22
near:frid	0:-23 1:-13 2:-28 3:19 4:-8 6:18 7:-12 8:-24 9:-48 10:21 11:-21
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
near:gave	0:-15 1:-11 2:-17 3:-34 5:17 6:9 7:-44 8:-25 9:-33 10:17 11:-21
near:gaza	0:-39 1:-12 2:15 3:-37 5:-46 7:-31 8:19 9:-11 10:-14 11:-9
near:gazi	5:-11 6:16
near:gebr	3:31 5:-9 6:-17 9:-12 11:-12
near:gend	5:11
near:gene	0:13 2:-18 3:13 4:-25 5:16 6:21 7:-14 8:-16 9:-36 10:-9 11:26
near:geno	3:-28 6:-15 9:26
near:geol	3:-9 4:9 6:14
near:geor	0:29 2:-8 3:-18 4:-52 5:-25 6:-35 7:-10 8:-14 10:24
near:germ	6:9 7:-9
near:get	0:-8 2:-9 3:-30 4:-12 5:-28 6:29 7:-28 9:18
near:ghan	0:8 3:-27 4:-8 6:-15 7:14 9:27
near:girl	0:28 1:-12 2:-48 4:-40 6:-9 7:-10 8:-42 9:-38 10:17
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
near:got	0:-45 1:-8 2:-53 3:29 4:-70 5:-13 7:-13 8:-25 9:-27 10:50 11:-9
near:gove	0:-48 1:-30 2:-56 3:-20 4:40 5:-21 7:-14 8:-29 9:-10 10:-24 11:18
near:gran	0:-30 2:-9 4:-8 6:32 7:-14
near:grav	0:-20 1:-8 2:-35 3:-23 5:-11 6:54 7:13 8:-15 9:-29 10:-20 11:-17
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
near:had	0:-33 2:-31 3:-17 4:-29 6:-21 7:-16 8:10 9:-23 10:8 11:14
near:haif	5:8 6:27 7:-30
near:hait	2:-9 3:-9 4:-22 5:-10 6:46 7:-20 8:-11 9:-17
near:half	0:-32 1:13 2:-11 3:-10 6:-15 7:-29 8:-24 11:15
near:hali	0:15 5:-11 6:-18 7:11 10:-10
near:hall	2:-12 3:34 4:-15 5:-31 6:-30 7:-14 10:-9 11:-28
near:hama	0:9 2:21 3:-20 4:-11 5:-19 6:-8 7:-32 8:-37
near:haml	0:-24 3:32 5:-23 6:-22 7:-15 8:-8 9:-9
near:hand	0:-68 1:-28 2:-9 3:-45 4:49 5:-18 6:23 7:-66 8:-37 10:8 11:-35
near:hang	0:-10 2:-20 4:-11 6:38 10:-10
near:happ	0:-16 2:-9 3:12 4:-21 5:-10 6:9 8:-12 10:29
near:hara	0:8
near:hard	3:12 6:8 11:-11
near:harv	5:-14 6:-18 10:-22 11:26
near:has	0:-23 2:-62 4:9 5:-15 6:-19 7:37 8:-32 9:-20 10:-28 11:-26
near:have	0:-27 1:-11 2:13 3:-18 4:-36 6:-21 8:-62 11:19
near:havi	0:29 2:-23 3:-12 4:-44 5:-14 6:37 7:-14 8:10 10:-35 11:-25
near:haza	0:13 4:-10
near:head	0:28 1:-13 2:-35 3:-36 5:-9 7:-47 8:46 9:14 10:-35 11:-42
near:heal	0:-33 1:-19 2:-39 4:-45 5:56 6:12 7:-38 8:-20 9:-36 11:-24
near:hear	0:-44 2:-27 3:-25 5:-45 6:14 8:24 9:-18 11:-16
near:heat	0:-31 2:-9 3:37 4:-31 5:-17 6:27 7:-14 8:-22 9:-10 10:-8
near:heav	0:12 3:-10 6:9 7:-13
near:heig	0:-10 3:38 4:21 5:-11 6:-14 9:-13 10:-12 11:-14
near:held	0:-74 1:-24 2:10 3:-62 4:69 5:-57 6:-64 7:-64 8:-35 10:26 11:-28
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
near:hidi	4:18 5:-8 7:-12
near:high	0:-10 1:-8 3:38 4:8 5:-31 6:-18 7:16 8:-15 9:-21 11:-22
near:hija	0:-12 4:-11 6:17 10:10
near:hill	0:19 4:-16 5:-29 6:36 7:-16 10:-18
near:him	0:-38 2:-38 3:-12 4:-31 5:10 6:9 7:10 8:-27
near:hims	3:19 5:-17
near:his	0:-42 1:-23 3:-13 4:36 5:18 6:-10 7:12 8:-13 10:-79 11:-8
near:hit	0:-33 1:-12 2:-43 3:-32 4:-28 5:76 6:-21 7:-46 8:-17 9:-10 10:-42
near:hits	5:-13 6:-11 7:17
near:hoa	6:9
near:hode	0:29 3:21 4:-28 5:-11 6:-26 7:-12 9:-14 10:10 11:-14
near:hold	1:-21 2:-50 3:-17 4:57 5:-37 6:-32 7:-43 8:22 9:27 10:-56 11:-65
near:hole	3:-18 4:-13 5:-18 6:-25 9:13 10:27
near:home	0:-58 1:-43 2:-87 3:38 4:-11 5:11 6:-61 7:-51 8:26 9:-54 11:33
near:homi	1:-11 6:23
near:homs	3:-13 6:-8 8:-9 9:-23 11:24
near:hond	6:18 7:-12
near:hope	6:-14 7:16
near:hors	0:23 3:-8 4:-15 5:-11 6:-17 9:-8 11:-18
near:hosp	0:-40 1:-32 2:-71 3:-83 4:-53 5:82 6:-15 7:-95 8:-40 9:-46 10:26 11:-40
near:host	0:-10 1:-12 3:-8 4:11 5:-42 6:12 7:-42 8:24 9:17 10:-10 11:-47
near:hote	3:31 6:16 7:-15 9:-13 10:-8
near:hour	0:-50 1:-14 2:-55 3:-29 4:8 5:17 7:-58 9:-39 10:16 11:10
near:hous	0:9 1:-18 2:-58 3:-9 4:-23 5:-24 6:26 7:-10 8:-33 9:9 11:-12
near:hout	0:28 3:-18 5:-21 6:-27 7:-24 9:-14
near:how	0:-12 2:-10 4:-25 7:12 8:22 10:-11
near:howe	6:20 7:-10
near:hrmm	6:11
near:hue	6:10
near:huma	1:-24 2:24 4:-9 5:-16 6:25 7:-16 8:-28 9:-45 11:-31
near:hund	1:-8 2:-19 3:-42 4:11 6:-13 7:15 8:29 9:-14 10:-30 11:-10
near:hung	3:-8 6:31
near:hurt	0:-44 1:21 2:-26 3:-27 4:-17 5:102 6:-85 7:-34 8:-26 9:-27 10:-43 11:-19
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
near:incl	0:-50 1:-28 2:10 3:10 4:-36 5:-20 6:10 7:-29 8:21 9:-60 10:33 11:-37
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
near:inte	0:-54 3:-11 4:-10 6:27 7:-21 8:10 9:-16 10:-43 11:11
near:into	0:50 1:-20 2:-46 3:-9 4:-23 5:-66 6:-34 7:-38 8:-46 9:46 10:-18 11:-55
near:inva	3:-14 6:28 7:-25
near:inve	0:-23 2:14 3:-16 5:-21 6:25 7:-21 10:-10
near:invo	2:-10 3:-21 4:-21 5:-9 6:-9 8:-20 10:25
near:iom	0:-12 3:28 4:-8 5:-25 6:-21 7:-33 8:-14 9:-66 11:19
near:iran	2:-15 3:-24 6:-22 7:-30 8:-50 9:-41 10:29 11:39
near:iraq	0:-17 3:-29 6:-8 8:-24 9:-19 10:-38 11:52
near:irel	0:-8 3:9 5:-10 6:16
near:iris	0:53 4:-8 5:-41 6:-41 7:-11 10:-20
near:isla	0:-21 1:-8 2:-27 4:-26 6:35 7:-16 8:-20 9:-11 11:27
near:isra	1:-19 2:27 3:-47 4:-21 5:-42 6:-19 7:-45 9:-33 10:28 11:-17
near:ista	0:11
near:ital	0:-19 2:-17 4:30 5:-21 7:-13 10:-16
near:its	0:10 1:16 2:8 4:-45 5:-17 6:13 9:-9 10:-31 11:-49
near:itse	0:-23 1:-8 2:-10 4:15 5:-24 6:20 8:-11 9:-14 10:-10 11:-9
near:itur	0:18 6:9 10:-15
near:ivor	0:-16 2:-14 3:-9 4:-13 5:-13 6:31 7:-10 9:23 10:-30
near:jaba	3:24 6:-19 8:-10
near:jaha	3:-10 7:-8 11:11
near:jail	2:-13 5:-13 7:-15 8:16 10:-27
near:jala	5:-28 6:29 7:-8
near:jali	0:-8 3:-29 5:-10 6:-24 7:34 9:-21 11:-11
near:jama	3:10 6:30 7:-26
near:jan	8:13 10:-13
near:janu	0:-39 1:28 3:-9 5:-49 6:10 8:-53 9:-48 11:28
near:japa	5:-9 6:-17 7:18
near:java	0:-11 3:-10 4:-9 5:48 6:-42 7:-20
near:jbei	5:10
near:jeep	2:-9 4:-20 5:-17 6:27 7:-8 10:-22
near:jeni	3:37 9:-31 11:-11
near:jiha	0:-10 2:-8 4:11
near:jnim	0:-9 2:-27 4:10 6:-23 8:-17 10:13
near:join	0:14 2:-23 3:21 4:-28 5:-19 6:-25 7:-22 8:-35 9:-11 10:28 11:-11
near:jord	3:-20 6:-12 9:-46 11:38
near:jos	3:10 5:19 6:-18
near:jose	0:-12 5:-21 6:-25 7:27
near:jour	0:-8 5:-13 6:24 7:-8 8:-36 10:18
near:juba	2:-9 3:21 5:-21 6:18 10:-12
near:judg	2:-8 4:12 5:-17 6:20 8:-9 10:-8
near:judi	6:16
near:july	1:-19 2:-21 3:-30 4:8 5:-39 6:-9 7:-44 8:-21 9:-12 11:56
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
near:kept	0:-20 1:-15 3:31 4:-9 5:18 6:-36 7:-24 8:-28 9:-27 11:-11
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
near:kill	0:-30 1:37 3:-70 4:-56 5:-17 6:73 7:-42 8:-41 9:-91 10:-38 11:-67
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
near:kwar	0:12 4:-15 5:15 6:-15 8:-14
near:kyau	0:-13 3:9 5:18 7:-22 9:-26 11:-29
near:kyiv	0:19 1:-9 2:-36 3:-13 4:14 6:20 7:-11 8:-23 9:-28 10:25 11:-40
near:labo	0:-9 4:-9 5:8
near:lago	0:-13 2:17 6:-14 10:-9
near:laid	3:-31 5:28 6:-22 7:-11 9:30
near:lak	3:-8 4:-8 7:19 9:-15
near:lake	3:18 6:10 9:-9 11:-9
near:land	0:-21 1:15 2:-13 3:28 4:-8 5:-13 6:-8 8:-13 9:-36 11:-13
near:lane	0:-13 3:-16 5:-17 6:30 7:-11 11:-10
near:lank	0:20 2:-8 3:10 4:-28 5:-11 6:34 7:-25 8:-11 9:-34 10:-12 11:-28
near:larg	3:39 4:-24 5:-15 7:-19 9:-9 11:-10
near:larr	5:-10 6:24 7:-17
near:last	0:8 1:13 2:-37 5:-14 6:-14 7:-28 8:-83 9:23 10:8 11:-11
near:late	0:-55 1:-11 2:30 3:-21 4:8 5:-59 6:13 7:-15 8:-22 9:17 11:-20
near:latr	0:-15 3:-47 4:-12 5:-20 9:46 10:21
near:latt	0:14 2:-12 3:26 4:-13 5:-9 6:-19 7:-10 10:-16
near:law	5:-18 6:33 7:-17 10:-15
near:lawm	5:-15 6:18
near:lawy	0:8 3:-26 4:-15 6:-16 7:29
near:lay	0:48 3:-30 4:-20 5:-41 6:-25 7:-26 9:21 10:-16
near:lead	1:-22 2:-24 3:-22 5:-37 6:20 7:27 8:-13 9:-18 10:-24 11:-13
near:lear	0:-31 3:37 4:-14 5:-10 7:15 9:-44 10:-13 11:-30
near:leas	1:-17 2:-31 3:10 4:14 5:20 6:-34 7:21 8:-31 9:-30 10:-12 11:-15
near:leav	0:-42 1:-16 3:51 4:31 5:-40 6:-26 7:14 8:-32 9:-39 10:-53 11:-23
near:leba	0:-10 1:-13 2:-9 3:-58 5:-30 7:-15 9:61 11:-9
near:led	0:49 2:17 3:-22 4:-34 5:-28 6:-21 7:-18 8:-26 10:-26
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
near:life	0:-37 2:-32 4:-34 5:-26 6:31 7:-15 8:64 10:-62
near:lift	0:21 6:-17
near:ligh	0:-8 3:-22 5:35 7:-13
near:like	0:-15 3:24 4:-13 5:-12 6:20 7:-38 8:12 10:-18 11:-14
near:lima	5:15 6:-13
near:limb	3:-9 4:-8 5:58 6:-48 7:-23 10:-17
near:limi	3:19
near:line	0:8 2:-17 4:-31 5:-23 9:-15 10:10 11:12
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
near:look	0:-14 1:-11 2:-19 3:-19 5:9 6:-27 7:27 9:-17 10:-14
near:loot	0:25 3:19 5:-13 6:-30 10:-15
near:lorr	0:18 2:-25 4:-27 5:11 9:-20 10:9
near:lose	5:19 6:-10
near:losi	2:-16 5:-9 6:22
near:loss	0:-21 2:-30 6:32 7:-11 10:-8
near:lost	0:-37 1:-32 2:-67 4:-71 5:22 6:48 7:-25 8:-39 9:-46 10:-58 11:-21
near:low	3:20 11:-16
near:lowe	0:20 2:-9 3:-22 6:8 7:-18 9:-9 10:-10
near:luci	3:-9 4:-10 6:26 7:-24 10:-10 11:-16
near:luck	3:-16 6:-13 7:-11 9:19
near:lunc	6:10
near:lyin	3:12 6:28 7:-9 9:-11 10:-12 11:-17
near:mach	0:-19 2:-29 3:-17 4:-29 5:34 7:-12 8:-13 10:-32
near:made	0:34 1:-11 2:-32 3:29 4:-54 5:-33 8:-27 9:-31 10:-13 11:-25
near:mae	3:-12 9:21 11:-14
near:maga	0:15 4:-8 8:21 10:-29
near:magn	6:14
near:mahm	6:12
near:maim	0:-12 1:16 2:-11 3:-28 5:38 6:-35 7:-11 8:-16 10:-15
near:main	0:-14 3:-42 4:14 5:-24 6:-8 7:-15 9:-22 10:13 11:37
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
near:marc	0:10 2:20 5:-39 6:-18 7:11 8:-19 11:-61
near:mari	0:-34 2:-12 4:-22 6:-8 7:10 8:41 10:-28
near:mark	0:17 2:-9 3:15 4:-25 6:12 8:-14 9:-29 10:-20 11:-12
near:mart	0:-31 1:-11 2:32 3:-18 4:-14 5:-41 6:54 7:-41 10:-37
near:mary	0:23 6:-13 10:-9
near:mass	0:-33 1:-13 2:-28 3:-38 4:-30 5:-13 6:64 7:-15 8:-9 9:8 11:-22
near:mast	0:-10 2:26 4:21 5:-17 6:-35 7:-26 10:-12
near:matc	0:-16 4:-13 5:-21 6:38 7:-36 10:21
near:mate	0:-12 5:-19 6:27
near:math	4:19 6:9 10:-22 11:10
near:matr	6:9
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
near:meli	0:-26 2:-18 4:10 5:-10 6:-32 7:-12 8:-16 10:33
near:melt	5:9
near:memb	0:-27 2:-15 3:-9 4:20 5:-20 6:40 8:-17 9:-9 10:-13
near:memo	5:-24 6:26
near:men	0:40 1:-19 2:25 3:-58 4:-37 5:-25 6:-31 7:-31 8:29 9:35 10:-35 11:-16
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
near:mino	0:-26 2:-45 3:-30 4:-15 5:-37 6:40 7:22 8:30 9:-17
near:minu	3:23 5:-40 6:8
near:miss	0:-66 1:31 2:-63 3:-44 4:-37 5:-62 6:-42 7:90 8:-40 9:-62 10:-62 11:-52
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
near:mont	0:21 1:-20 3:-20 5:-18 7:-44 8:-57 9:9 10:-24 11:-10
near:more	0:-19 1:-54 2:-73 3:-23 5:-24 6:23 8:-22 9:-19 10:20
near:morg	0:-8 3:-10 4:-11 5:-38 6:32 7:12 10:-15
near:morn	0:-21 1:-9 2:-25 4:-41 5:-30 6:18 9:-8 10:14 11:8
near:moro	5:29 6:-11
near:mort	5:-15 6:16
near:mosc	0:21 2:-39 3:-8 4:-9 5:20 6:35 7:-15 8:-23 9:-9 10:-29 11:-26
near:mosq	0:-29 4:15 5:-10 6:16 7:13 10:-14 11:-10
near:most	2:-38 3:20 4:-26 7:-21 8:-10 9:-34 10:22 11:-13
near:moth	0:25 2:-43 3:14 4:-45 5:-53 6:-16 7:-17 8:-39 9:23 11:-18
near:moto	0:10 3:17 5:10 6:-8 7:-19 9:-14 11:-20
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
near:must	0:-28 4:15 5:-22 6:17 7:-15 10:-23
near:myan	0:-18 2:-25 3:-44 4:36 5:-21 6:36 7:-33 8:-12 9:23 10:-41
near:myse	0:-21 2:-20 3:-14 4:-29 5:-38 6:31 7:-19 8:-22 10:18
near:naba	0:19 5:-38 6:41 8:-10 10:-12
near:naf	0:22 3:-22 6:-12 9:9 11:-19
near:nago	0:-26 2:-19 3:-27 4:58 5:-16 6:-40 7:-14 8:-47 9:11 10:-52 11:-8
near:nair	2:17 4:-16 5:-9 6:13
near:name	1:-28 2:-22 3:-87 4:24 5:-22 6:40 7:21 8:-59 9:-21 10:-72 11:-63
near:namp	3:12 6:19 7:-13 9:-9
near:nang	0:-23 3:-8 4:26 5:10 6:-16
near:nass	0:-23 2:-10 3:-12 4:-22 5:-33 6:37 7:-10 10:-29
near:nati	0:-19 1:-35 2:-45 3:-25 4:19 5:-12 6:-16 7:17 8:20 11:-49
near:naut	6:19
near:navy	0:-49 2:-10 3:29 4:19 5:-14 6:33 7:-19 10:-34
near:near	0:25 1:-21 2:-47 3:-37 4:-65 5:-16 6:32 7:-9 8:-53 9:35 10:16 11:-24
near:need	0:-28 2:-26 4:-36 5:29 6:-62 7:-48 8:-19 9:-16 10:41 11:-10
near:neig	0:-10 1:-8 2:-20 3:-22 7:-38 9:39 10:-25 11:-30
near:neit	0:-14 4:-10 5:-11 6:-18 7:30 10:-9 11:-13
near:nepa	0:-8 2:-11 4:26 5:14 6:-18 10:-24
near:neph	0:-13 4:-22 5:-13 6:-31 7:30 8:15
near:netw	0:-19 1:-12 2:-13 3:-25 4:12 5:20 6:-27 9:14 11:-11
near:neut	0:-33 2:-24 4:-16 5:-17 6:46 10:16
near:neve	0:-36 1:-11 2:-23 3:-39 4:-10 5:-55 6:-9 7:56 8:-20 9:-32 10:-36 11:-26
near:new	0:-38 1:10 2:-13 4:-9 5:-28 6:-13 7:-17 8:15 9:13 10:-19 11:-11
near:newl	3:12 5:-11 6:-13 9:8 11:-27
near:news	0:-28 1:-10 2:-12 3:-37 4:-11 5:-17 6:-30 7:54 9:-10 11:-11
near:next	0:22 2:20 3:-35 4:-17 6:-55 7:-20 8:-28 9:-24 11:20
near:ngo	0:18 2:-12 3:8 4:36 5:-24 7:-17 8:-15 10:-23
near:niam	2:-15 4:-31 6:-25 8:-19 10:33
near:niec	7:9
near:nige	0:13 2:-45 3:-40 4:9 5:-34 6:-11 8:-45 9:28 11:-28
near:nigh	0:-77 1:-26 2:-45 3:15 4:9 5:-38 6:-19 8:-61 10:53 11:-23
near:nile	5:-14 6:26 8:-9 10:-23
near:nine	0:15 1:13 2:-14 4:-29 5:13 6:-34 7:-66 8:-14 9:14 11:-35
near:njia	3:19
near:nobo	0:-50 2:14 3:-40 5:-15 6:-54 7:17 8:-33 9:16 11:-16
near:non	5:-13 6:24 10:-9
near:none	0:-8 3:-24 4:-24 5:-33 6:24 8:-9 10:-28
near:noon	0:-47 2:-23 3:-55 4:-33 5:13 7:-31 8:-30 9:18 11:24
near:nor	0:-14 4:-10 5:-11 6:-18 7:30 10:-9 11:-13
near:nort	0:-8 1:-8 2:-36 3:28 5:-39 6:42 7:-30 8:-36 9:-49 10:12 11:-23
near:not	0:18 1:-48 3:-31 6:-52 7:59 8:-79 9:-12 10:-76 11:-80
near:note	0:-23 4:27 8:16 9:-20 10:-32
near:noth	0:-32 2:-32 3:-21 6:-28 7:38 8:-17 9:-34 10:-33 11:23
near:noti	3:-12 11:15
near:nov	0:-26 4:13 6:24
near:nova	0:-15 2:-34 4:-26 6:-11 8:-37 10:39
near:nove	0:15 1:19 3:10 4:-53 5:-73 6:25 7:-47 8:-63 10:30
near:novi	4:-13 5:-13 6:31 10:-13
near:now	1:11 2:-43 4:-45 5:-46 6:19 10:11 11:-42
near:nrc	5:-27 6:29 7:-10 9:-14 11:-10
near:numb	0:16 2:-50 3:13 5:-33 6:-16 7:18 9:-11 10:-41 11:-16
near:nuns	0:20 3:-8 4:-9
near:nur	3:30 9:-28
near:nurs	0:15 2:-23 3:-52 4:38 5:30 6:-54 7:-50 8:-52 9:-30 10:-8 11:-20
near:nutr	5:30 6:-27 7:-15
near:nuwa	0:-14 3:13 4:-13 5:-47 6:10 7:12 9:-23 10:-10 11:-23
near:nyal	0:-30 3:-17 4:55 5:-28 6:-52 7:-27 8:-11 10:-20
near:obei	0:-14 2:-9 3:17 4:19 6:-14 9:-15 11:-13
near:obse	3:-23 6:29 7:-11 9:10 11:-10
near:ocan	3:40 9:-27 11:-21
near:occu	0:-17 4:-10 5:-31 6:17 7:-13 8:-13 9:-18 11:9
near:ocha	3:32 6:9 7:-8 9:-35 11:-21
near:oct	0:23 4:-13 5:-14 8:-11 10:-12
near:octo	0:50 1:-35 2:-15 4:-17 5:-11 7:-45 9:-64 11:-24
near:odda	3:29 9:-18 11:-23
near:odes	5:23 6:-15
near:off	0:34 1:20 2:-12 3:23 4:-33 5:-75 7:21 8:-13 9:-57 10:-8 11:-43
near:offe	5:24 6:-14 8:10 10:-17
near:offi	0:-34 2:-52 3:-21 4:12 5:-9 6:17 7:-45 8:14 9:-10 10:-19
near:oil	0:-25 4:-14 6:-11 7:32
near:old	0:-10 1:-9 3:-37 4:-29 6:21 8:-28 9:-18 10:10 11:23
near:olde	0:-8 2:-11 4:26 10:-24
near:olek	5:-9 6:11
near:ombu	0:-26 1:-8 2:-15 3:-31 4:47 5:-19 6:-18 7:-37 8:-22 9:-13 10:11
near:once	0:-9 4:-18 5:-10 6:13 7:-10 8:-18 10:-27
near:one	1:-48 2:-23 3:-9 4:-8 5:17 6:-23 7:-16 8:9 10:-11 11:-37
near:ones	0:-36 2:-8 3:-26 4:-28 5:30 7:-14 8:-20 9:-8 10:11 11:-18
near:only	0:19 1:-12 2:-38 3:-26 4:-50 5:10 6:-8 8:-19 10:20 11:-14
near:open	0:-20 2:-14 3:-35 4:-35 5:-22 6:-38 7:-13 8:15 9:47 10:34 11:-38
near:oper	0:-51 1:-11 2:-50 3:-34 4:-61 5:25 6:42 7:-26 8:-13 9:-12 10:28
near:oppo	0:-30 2:-13 3:-18 4:-36 5:-20 6:-12 7:-15 8:24 9:-9 10:16 11:9
near:orde	0:16 4:25 5:-22 6:-33 7:-10 9:-8
near:ordn	6:9
near:orga	0:-24 1:13 2:-9 4:35 5:-17 6:-10 7:-12 8:-23 9:-35 10:-13 11:25
near:orie	6:9
near:orig	0:29 3:-11 4:-9 6:-34 8:-22 9:-13 11:14
near:othe	0:11 1:-39 2:-52 6:-14 7:-33 9:10 10:11 11:-46
near:our	0:36 1:-16 2:-9 4:19 5:-12 6:-16 7:-60 8:-57
near:ours	0:-24 2:-30 3:-20 4:38 5:-44 6:10 7:-15 9:-19 10:-28 11:-17
near:out	0:-28 1:-39 3:28 4:-67 5:-33 7:-48 8:23 9:-34 10:49 11:-57
near:outd	3:20 6:-10 9:-13
near:outl	0:26 3:-14 6:-10 7:-25 9:-14
near:outr	5:-8 6:19
near:outs	0:-22 3:-17 4:-13 5:-21 6:-27 7:-12 8:-32 9:39 10:43 11:-43
near:over	0:-51 1:11 4:-64 6:-20 10:17
near:own	0:12 1:-9 2:-45 3:9 6:11 7:-12 8:-38 9:-33
near:owne	0:-32 2:-32 5:-8 7:19 8:-26 10:16
near:oxyg	0:-9 6:28 7:-8
near:pack	3:9
near:page	0:21 1:-12 3:10 4:-17 5:-27 6:-32 7:-23 8:-23 9:-27 10:23 11:-26
near:paid	0:-17 2:-34 4:-31 6:19 7:-18 8:-25 9:-9 10:33 11:-22
near:pair	5:8
near:pakh	3:-13 5:-8 6:31 7:-8
near:paki	2:-13 3:-35 4:-17 5:-48 7:19 9:-33 10:12 11:39
near:pale	0:-17 3:-10 4:-25 5:26 6:-34 7:-12 8:15
near:palm	0:-8 3:16
near:pana	3:-17 4:-15 5:-22 6:29 7:-14 11:-9
near:pape	0:-17 1:-14 2:-12 4:-14 5:-21 6:-9 7:-14 9:26 10:-13
near:papi	0:36 3:-11 4:-25 6:-22
near:para	0:-10 2:-8 5:26 7:-11 10:-9
near:pare	3:-37 5:-46 6:45 7:-9 8:-21 9:13 10:-30 11:-31
near:pari	1:-11 3:37 4:-18 5:-43 7:-32 9:-16
near:park	0:-14 3:19 4:-27 6:-21 7:-8 8:-8 9:-10 10:22
near:parl	0:-23 3:9 6:19 9:-9
near:part	0:-19 1:-14 2:-43 4:10 6:-10 8:-9 9:-55 10:20 11:-41
near:pass	0:8 1:-16 3:16 4:-12 5:-31 7:-22 8:9 10:-12 11:-48
near:past	1:19 2:-25 3:23 4:-30 5:-39 7:-22 8:18 9:-31
near:path	0:28 2:-16 3:13 4:-25 5:-16 8:-15 10:-23
near:pati	0:-24 2:-23 3:-25 4:27 5:32 6:-21 7:-13 8:-11 10:-26
near:patn	6:8
near:patr	0:-34 2:-13 3:-16 4:-27 5:-16 6:14 7:-17 9:-13 10:26 11:-9
near:pay	4:-9 10:13
near:paym	4:-16 6:-8 10:21
near:paz	1:-10 5:-15 6:18
near:peac	0:-15 1:-9 2:-27 3:-22 4:15 5:-15 6:33 7:-25 8:-8 10:-32 11:-24
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
near:phil	0:-18 2:-9 4:22 5:-18 6:23 7:-23 10:-13
near:phon	5:-18 6:9 7:18
near:pick	0:-14 11:13
near:pict	0:-14 2:-17 3:-10 4:27 6:-22 7:-16 10:-13
near:pier	3:21 7:-9 9:-12 11:-19
near:pilg	6:9
near:pilo	0:-17 2:-9 4:-18 6:-12 7:28
near:pira	0:28 2:-16 4:-14 8:-10 10:-9
near:pist	0:-12 2:-10 4:-17 5:27 6:-22 10:-13
near:pit	0:-30 2:-15 3:-8 4:15 5:-20 6:29 7:-30 8:-8 10:-23
near:pitc	3:16 9:-14
near:pits	0:-12 3:-14 4:-14 5:-11 6:31 7:-11 10:-16
near:plac	0:-26 1:-10 2:-24 3:21 4:-22 5:-52 6:42 7:-54 9:19 10:-51 11:-9
near:plai	3:-19 9:22
near:plan	0:-43 1:-12 2:-19 3:-13 5:-39 6:20 7:-31 10:30
near:plas	5:9
near:plat	8:10 10:-14
near:play	7:10
near:plea	4:-20 10:20
near:plun	5:-9 6:14
near:plus	8:12 10:-8
near:poin	3:28 5:-8 6:-16 9:-13 11:-10
near:pois	0:-15 1:-11 3:-12 4:-12 5:75 6:-69 7:-15 10:-20
near:pola	9:10
near:poli	1:-17 2:-74 3:-67 4:-39 6:32 7:-27 10:22 11:-24
near:poll	5:-16 6:26 7:-11
near:popu	0:-15 4:-27 5:-16 7:-18 10:-11
near:port	0:-19 2:18 3:15 4:-19 5:-9 6:11 7:-11 9:-21 10:-9
near:posi	0:13
near:post	0:-26 3:8 4:17 5:-35 6:32 7:-13 9:-15 10:-20 11:-10
near:powe	4:25 6:-27 7:-20 8:-14 10:-26
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
near:pres	1:-9 2:-34 3:-20 4:19 6:29 7:-28 8:-8 9:-27 10:-68
near:prev	2:26 4:-13 5:-17 6:-18 7:-12 8:14 10:-18
near:pric	2:-17 5:13 10:-11
near:prie	6:16
near:prim	0:-18 3:12 4:-29 5:-11 7:-8 10:9
near:prin	0:-19 2:18 3:14 4:-40 5:-26 7:-10 8:-9 9:-20 10:15
near:pris	1:-25 2:-32 3:-59 4:45 5:-56 6:-17 7:-21 9:-49 11:-43
near:priv	0:-8 3:-15 5:-36 6:37 7:-9 9:-20 11:22
near:prob	3:14 5:9 7:-20 9:-8 10:-8
near:proc	0:-9 6:11
near:prod	5:25 10:-26
near:prog	2:-12 3:-12 5:20 6:-25 8:-19
near:proj	1:23 2:8 4:-10 6:-22
near:prom	0:-13 2:-10 3:-9 4:-31 5:-14 6:-32 7:-9 8:-12 10:49
near:prop	2:-17 6:-10 8:-16 10:23
near:pros	0:-21 2:18 3:-8 4:-22 5:-41 6:29 7:-10 8:-27 10:17
near:prot	3:-15 4:-9 5:-26 9:19 10:-14 11:-18
near:prov	0:-26 2:-25 3:20 4:-38 5:-55 6:20 7:11 9:-74 10:-26
near:publ	0:-17 2:-13 4:-22 5:-30 6:13 8:-15 9:8 10:31 11:-16
near:pull	0:-14 2:-14 3:-23 4:-15 5:-13 6:52 7:-40 10:-35
near:pump	11:11
near:punj	3:-18 5:-24 6:19 7:-13 9:-34 11:31
near:pupi	0:38 2:-28 3:24 4:-12 5:-33 6:-11 7:-21 8:-21 9:-35 10:-35 11:-14
near:pure	0:-12 2:23 4:-17 5:-11 7:-15
near:purs	0:-10 6:21
near:push	9:-29 11:22
near:put	0:-19 1:-30 2:-14 4:-11 6:11 8:-21 10:-23
near:puts	0:20 1:-21 2:-20 3:11 4:-47 6:-22 8:10 9:10 11:-31
near:qala	3:-31 6:-9 9:-24 11:41
near:qata	0:-15 4:-19 5:-8 8:-11 10:22
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
near:rail	2:-12 4:-17 5:-19 6:43 10:-12
near:rain	0:-16 2:-11 3:23 4:-19 6:-16 8:-8 9:-23 10:16 11:-11
near:rais	3:9 5:-31 6:48 7:-14 9:-8 11:-21
near:raja	5:-16 6:33 7:-13
near:rakh	0:-8 2:-23 3:37 4:-11 5:-20 6:-10 7:-16 9:-22 10:-10 11:-15
near:rama	0:-36 2:-10 4:-17 5:13 6:-13 8:41 10:-19
near:rame	6:10 7:-8
near:ran	0:-10 2:-21 4:-15 6:27 10:12
near:rang	1:21 5:-27 7:-16 11:-8
near:rans	0:-50 2:26 3:-28 4:37 5:-28 6:-67 7:-21 8:-29 9:-9 10:44 11:-25
near:rate	6:15
near:rati	3:-25 9:28 11:-24
near:ravi	3:10 4:-10 5:-8 6:16 7:-8
near:reac	1:-15 2:10 3:49 4:-50 5:-32 6:25 8:-19 9:-59 10:31 11:-22
near:read	0:23 2:-25 3:20 4:-26 6:-33
near:rebe	0:-37 2:-17 3:-16 4:34 5:-26 6:-13 7:17 8:-23 11:18
near:rebu	3:23 5:-13 6:-16 9:-8
near:reca	0:-13 1:-9 2:-17 4:22 5:-24 6:10 7:26 8:-16 9:-21 10:-28
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
near:reje	0:-12 1:-11 2:-14 3:-10 4:29 7:-14 8:11 9:-16 10:-25
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
near:repe	4:10
near:repl	2:23 4:-21
near:repo	0:31 1:-31 2:-62 3:-35 4:-73 5:15 6:10 7:-27 8:-8 9:-11 10:15
near:repr	4:19 10:-15
near:repu	3:-22 11:21
near:requ	2:-14 5:-18 6:20 8:29 10:-30
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
near:rive	1:-10 2:-12 3:-51 4:-30 5:-57 7:12 8:-12 9:58 10:-11 11:-29
near:riya	8:22 10:-19 11:-15
near:road	0:-28 1:-26 2:-21 3:35 4:-53 5:11 6:9 7:-55 8:-19 10:-18
near:rock	5:-14 7:9
near:rohi	3:-9 5:-13 6:-24 7:18 9:22 11:-27
near:roll	7:14
near:roma	0:-30 4:29 6:-12 10:-8
near:roof	3:14 5:-12 6:9 11:-9
near:room	0:-30 2:-12 3:22 4:24 5:10 6:-50 7:-23 8:-20 10:-35
near:rose	0:-12 5:-35 6:49 7:-29
near:roug	0:-8 3:18 4:-10 5:-8 6:-23 9:-18 11:16
near:roun	0:-9 3:23 4:-10 6:19 10:-10 11:-21
near:rout	0:-9 3:-28 4:-10 5:-30 6:37 7:-16 9:-17 10:-9 11:18
near:row	0:-10 2:-15 4:-8 5:-21 6:33 7:-10
near:rows	0:31 2:-10 4:-24 5:-12 6:-30 7:-8 10:-19
near:roya	5:-19 6:19 8:-16 10:20
near:rsf	0:-24 2:-12 3:-19 4:42 5:-15 6:-31 7:-11 9:-8
near:rubb	0:-22 2:-30 3:-13 4:-24 5:-14 6:47 7:-24 8:-13 10:-20
near:ruin	11:10
near:rule	4:24 5:-15 6:-21 7:-13 10:-13
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
near:sahe	0:-25 3:16 6:30 9:-19
near:said	0:-10 1:-64 2:-25 3:11 5:-28 6:19 7:-15 8:-27 9:-39 10:27 11:-29
near:sail	6:16
near:sain	0:14 3:10 4:-11 6:-11
near:sala	3:19 11:-10
near:sale	6:12
near:salv	8:11 10:-8
near:sama	6:16
near:same	0:47 1:-19 2:-36 3:-33 4:-10 6:-22 8:-20 9:-36 11:38
near:san	5:11
near:sana	0:32 3:-26 4:-25 5:-39 6:-43 7:-22 8:45 9:-22 10:-43 11:-26
near:sand	2:-16 4:34 5:-30 6:-33 7:22 10:-10
near:sang	3:-13 5:-17 6:27 7:-12 9:-13 11:12
near:sank	7:10
near:sant	3:21 6:-10 9:-16 11:-13
near:sar	6:15
near:sat	4:21 6:-15 8:-21
near:satu	0:-13 2:-21 3:-41 4:-38 8:9 10:28
near:saud	0:-37 2:-16 3:-15 4:-29 5:-35 6:-17 7:-22 8:75 10:-62
near:save	0:-22 2:-10 5:17 6:-22 8:-8
near:saw	0:-36 5:16 6:-20 7:-19 8:19 10:-43 11:-12
near:say	0:-52 1:-13 2:-52 4:-19 5:-56 6:53 7:8 8:-34 9:16 11:-22
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
near:secu	0:-13 1:-12 2:-30 3:-29 5:-41 6:32 7:-25 8:-34 9:-21 10:23
near:see	0:-13 2:20 4:22 5:-9 6:-28 7:-28 8:-15 9:-11 10:-10
near:seek	3:-13 9:15
near:seen	0:-8 1:-13 2:-43 3:-22 4:-10 6:-24 7:23 8:-32 9:-31 10:21 11:-15
near:sees	0:-11 5:17
near:seiz	0:49 1:-12 2:-83 3:-34 5:-37 6:-59 7:-27 8:-20 9:-8 10:-15 11:-10
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
near:she	0:23 1:-26 2:-53 3:-25 4:-34 5:-29 7:24 8:-19 9:10 10:-14 11:-10
near:sheb	5:10
near:shel	0:-29 1:-22 2:-40 3:52 4:-27 5:-30 6:-9 7:-21 8:-17 10:-25 11:-21
near:sher	5:-10 6:14
near:shif	0:-12 2:-21 4:22 7:-8 10:-21
near:ship	0:13 2:-21 3:-8 4:27 5:-18 6:-24 7:18 8:-28 10:-43
near:shir	0:12 3:21 5:11 6:-18 11:-21
near:shoc	5:-19 6:29 7:-9
near:shoo	2:-27 4:-20 6:33 10:-27
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
near:sick	2:18 4:-22 8:-23 10:23
near:side	0:-30 1:-18 3:-17 4:20 5:-50 6:15 7:-27 8:36 9:-10 10:-48 11:-23
near:sieg	0:-14 2:-15 4:-9 5:-12 6:27
near:sigh	5:19 7:-16
near:sign	0:-30 1:-10 2:37 4:-45 5:-29 8:-16 9:19 10:-42 11:-27
near:simi	3:-10 5:-9 6:23
near:sina	6:21 7:-15
near:sinc	1:22 2:-38 3:-12 4:-11 5:-33 6:-26 7:-23 8:14 9:-12 10:13 11:10
near:sind	3:9 6:19 7:-8 9:-18
near:sing	0:-37 2:-28 3:-41 4:-30 5:-43 6:63 7:-21 8:-8 9:11 10:-15
near:sinj	3:13
near:sink	5:-8 6:17 7:-12
near:sist	0:-31 2:15 3:-11 4:-19 5:-31 6:16 7:-20 8:-15 9:-9 10:14
near:site	1:27 2:-17 3:33 5:-40 6:-9 7:-51 8:-10 9:-19 10:-22
near:sitt	0:-18 2:-21 4:42 5:8 6:-17 7:-25 8:-17 9:-25 10:-20 11:-32
near:six	0:-14 1:-20 2:-62 3:17 4:30 5:30 6:-35 7:-13 9:-26 10:-32 11:-9
near:sixt	1:14 2:17 3:-17 4:-33 6:11 7:-14 9:-10 10:-44
near:size	3:9
near:slai	0:-29 2:-28 4:-18 5:-11 6:47 7:-8 10:-15
near:slau	2:-28 3:-21 4:-8 5:-13 6:34 10:-21
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
near:sold	1:-17 3:-56 4:-15 5:-15 6:-11 7:-39 8:33 9:-25 10:8 11:-32
near:soli	7:10
near:soma	0:-25 2:-16 4:32 5:-16 7:25 8:-22 9:-21 11:-17
near:some	0:14 1:-16 2:-65 5:-14 6:-22 7:-28 9:-23 10:13
near:son	4:-14 5:-29 6:38 7:-12
near:sons	0:-9 4:-16 5:-8 8:-18 10:23
near:soro	3:-20 5:18 6:8
near:sorr	2:-10 5:-11 7:25
near:soug	2:-9 4:-28 5:-37 6:-70 7:58 9:15
near:sour	2:-14 3:15 4:-36 5:-17 6:22 7:-23 8:-11 9:-10 10:17 11:-27
near:sout	0:-47 1:-14 2:-34 3:-30 4:-21 5:-17 6:26 8:36 9:-13 10:-47 11:18
near:spac	0:22 9:9 10:-20 11:-17
near:spai	6:24
near:span	6:10
near:spea	1:-20 2:-37 3:12 4:-14 7:-8 8:-15 9:-15 10:-29
near:spec	0:-10 2:-16 3:-14 4:-20 5:-17 6:29 7:21 8:-10 10:-9
near:spee	0:20 4:-18
near:spen	2:-15 3:28 4:31 6:-25 7:-17 8:-14 9:-23 10:-31 11:-13
near:spin	3:-33 6:-13 7:-9 9:-25 11:34
near:spok	0:8 1:-19 2:12 3:-46 4:-25 5:15 6:-36 7:-19 9:-36 11:25
near:spon	2:-15 3:-16 6:19 9:16
near:spor	3:14 6:-9
near:spot	0:-9 6:17
near:spre	5:-16 6:24
near:spri	0:17 1:-17 2:-19 3:-14 4:-9 5:-18 6:-24 7:26 8:-20 10:-26
near:spyi	0:-21 3:-9 4:21 5:-8 6:-19 8:-17 10:-11 11:15
near:sri	0:22 2:-8 3:-20 4:-19 6:31 7:-14 8:-9 9:-22 10:-11 11:-18
near:stab	2:-31 4:-37 5:28 6:13 7:-47 10:-23
near:stad	0:-8 3:10 4:-16 5:-12 6:-12 7:-10 8:-9 9:19 10:-14 11:-21
near:staf	0:18 2:-22 3:-25 5:-15 7:-20 8:-25 9:-25 11:19
near:stag	0:-8 3:-14 4:-18 6:30 7:-17 8:-8 10:8
near:stai	3:18 4:-12 5:-28 6:24 9:-8
near:stal	3:22 7:-16 9:-9 11:-17
near:stan	2:-12 3:15 4:21 5:-8 6:12 8:-10 9:-18 10:-22
near:star	0:19 1:-16 2:-16 4:-41 5:-41 6:15 7:-34 9:-27 10:-35 11:22
near:stat	0:-34 2:-62 3:27 4:-17 5:-21 6:11 7:-35 8:-34 9:-12 10:23 11:-10
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
near:suda	0:-56 1:-17 2:-35 3:-28 4:-11 5:-64 6:-35 8:52 9:35 10:-29 11:-23
near:suff	3:-24 4:-10 5:18 6:13 9:-8 10:-8
near:suga	0:-12 4:18 10:-8
near:sum	3:-29 7:-10 9:-20 11:29
near:suma	6:14
near:summ	3:-28 4:-19 5:-11 6:43 7:-17 9:-25 10:-20
near:sumy	6:14
near:sund	0:-27 1:-17 2:-48 4:-51 5:-20 6:35 7:-10 8:-16 9:-8 10:30 11:-12
near:sunk	0:-10 6:10
near:supe	5:14 7:-18
near:supp	0:-16 3:13 5:-12 6:33 7:-13 9:-25
near:supr	2:-17 5:13 10:-11
near:surg	0:-26 2:-35 3:-21 5:46 6:-25 7:-47 8:-12 9:-9 10:-18
near:surr	0:10 5:-9 6:19
near:surv	1:-18 2:55 3:18 4:-36 6:-26 8:-11 9:-33 10:-32 11:-47
near:susp	0:-31 2:-24 3:-14 4:12 6:11 7:8
near:sust	2:-19 3:-14 4:-9 5:29 6:-16 7:-11 10:-16
near:suzu	3:19 9:-9 11:-10
near:swal	5:9
near:swam	6:-20 7:21
near:swap	0:-12 2:-11 4:-29 5:-11 6:-34 7:-8 8:42 9:-9 10:-22 11:-11
near:swee	5:-16 6:24
near:swei	3:8 6:-9 8:12 9:-8 10:-10
near:swep	3:-12 5:-14 6:-15 7:23
near:swis	0:-33 2:-11 5:-8 6:-16 7:36 10:-22
near:syri	0:-17 1:-11 3:-39 4:-15 5:-17 6:50 8:-11 10:-27 11:12
near:syst	1:23 6:-24
near:tabl	0:-11 2:-42 5:14 6:20 7:-16 10:-18
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
near:tanz	0:-9 2:11 3:-41 4:-12 5:-8 6:12 7:-13 8:-10 9:25 10:-13
near:tarp	3:8 5:-12 6:8 7:-18
near:tawi	0:25 2:-10 3:52 4:-18 5:-24 6:-26 8:-9 9:-39 11:-28
near:teac	0:68 2:-15 3:-31 4:-52 5:19 6:-38 7:-40 8:-31 9:-15 10:-22
near:team	0:21 1:9 2:-24 3:-14 4:-27 6:-13 9:-18
near:teen	0:-20 3:-11 4:-16 5:12 6:-15 7:-8 8:-16 10:-19 11:25
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
near:they	0:32 1:17 3:-26 4:-20 5:-29 6:9 7:-50 8:-40 9:-18 10:-9 11:-32
near:thin	0:-22 2:17 3:-20 4:-26 5:-9 6:-13 7:24 9:-29 10:17 11:-37
near:thir	0:33 1:-18 3:-12 4:-47 5:-9 7:-17 8:-27 9:-17 10:-41
near:this	2:-60 3:-18 4:-30 5:-26 6:12 7:-35 8:-22 10:46 11:-12
near:thos	0:-8 1:-37 2:17 3:-20 4:-29 5:-16 6:8 7:17 8:40 9:-20 10:-57
near:thou	0:-35 1:22 2:-41 3:8 4:52 5:-32 6:-9 7:-51 8:-24 10:-36 11:-12
near:thre	0:-25 1:-39 2:-58 4:-34 6:-10 7:-13 8:13 9:19 11:-41
near:thro	0:-44 1:-27 3:-73 4:-70 5:26 6:-15 7:-52 9:32 10:26 11:-9
near:thur	0:-14 1:-12 3:-22 4:-11 6:18 7:-31 8:-13 9:-33 10:9 11:30
near:thus	5:10
near:tibu	3:27 4:14 5:-8 6:-12 8:-10 9:-25 10:-18
near:tick	6:-15 7:17
near:tied	0:-16 2:-11 4:23 10:-17
near:tigr	7:-16 9:18 11:-18
near:till	0:17 4:-11
near:time	0:-8 1:-11 2:-34 3:42 4:22 5:-55 9:-35 10:-57 11:-25
near:tine	3:-58 6:-16 9:64 11:-33
near:toda	0:-36 3:40 4:9 5:-35 7:-50 11:-42
near:todd	0:-14 3:-21 4:-28 5:-33 6:-35 7:44 8:-14 10:-9 11:-8
near:toge	0:23 2:14 5:-14 6:-35 7:-18 8:-17 9:-8 10:-14 11:-9
near:toil	0:-15 3:21 4:-9 5:-9 8:-8
near:told	0:17 1:-29 3:-19 4:-37 6:-30 7:12 9:-73 10:14
near:toll	1:-15 2:-18 3:-27 4:-24 5:-27 6:59 7:-11 9:-15
near:tong	6:11
near:toni	3:18 6:-10
near:too	0:-33 2:-11 3:-27 5:15 7:-23 8:-13 9:-23 10:21 11:-11
near:took	0:36 1:-28 3:21 4:-22 5:-32 6:11 7:-40 8:-50 9:-16 10:-53 11:-24
near:top	3:18 11:-12
near:torc	0:-18 3:-11 4:-13 5:29 6:-26 10:-11
near:tork	3:-37 5:-9 6:-14 7:-10 9:-33 11:40
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
near:tree	0:-8 2:-15 4:27 6:-10 8:-15 10:-19
near:tren	5:-8 6:18
near:trib	2:-12 3:10 4:-17 5:-20 7:-17 8:9 10:12 11:-13
near:trie	0:-13 1:-14 2:9 3:-17 4:-21 5:-21 7:20 9:-22
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
near:tuni	0:-16 1:29 2:-9 3:-12 5:-27 7:-12 8:-16 10:-11
near:tunn	4:24 6:11 7:-27
near:turk	0:-8 3:-49 5:-11 6:24 7:-31 9:-26 10:11 11:38
near:turn	0:-19 2:8 4:-31 5:-33 6:-50 7:29 9:-21 10:32 11:-16
near:twel	0:29 2:-27 4:-28 5:-15 6:-38 7:22 8:20 9:-16 10:-27 11:-14
near:twen	0:-33 2:-22 3:-27 4:28 6:8 7:-22 8:9 9:-15 10:-37 11:13
near:twic	6:17
near:twin	0:-10 2:-25 4:-17 5:-26 6:25 8:-12 10:26
near:two	0:-16 2:-28 3:-18 5:24 7:-23 8:14 9:-10 10:-23 11:-70
near:typh	6:21 7:-12
near:ugan	3:-19 4:-10 6:17 9:17
near:ukra	0:-40 1:-10 2:-46 3:-15 4:29 5:-15 6:14 8:12 10:-30 11:-33
near:unac	0:21 1:-17 2:-12 3:-17 4:-50 5:-37 6:-18 7:18 8:-25 9:-19 10:14 11:8
near:unde	1:25 3:26 4:-20 5:21 6:-23 7:-26 9:-44 10:-14 11:-25
near:unfo	5:-18 7:18
near:unha	5:10 6:-10 10:11
near:unhc	0:-12 1:13 3:12 6:-27 7:-17 9:-17 10:-8 11:27
near:unic	0:15 2:-8 4:-13 10:-9
near:unif	0:-40 3:18 4:32 5:-34 6:8 7:-22 9:-25 10:-21
near:unio	1:-8 2:-31 3:-32 4:21 5:-33 6:24 7:24 8:-14 9:-17 10:-35
near:unit	0:-20 1:-11 2:-40 3:-25 4:10 5:14 6:-8 7:-15 8:-30 9:-9 11:13
near:univ	0:-31 3:-9 4:-17 5:35 6:-15 7:-16 8:-10 10:-13
near:unkn	0:-10 3:-9 6:-22 7:31 9:-17 10:-14 11:-12
near:unsa	3:14 5:-9 6:-11 7:-9
near:unti	0:-28 2:-32 3:20 4:12 5:22 6:13 7:-31 8:-8 9:-23 10:-28 11:-24
near:upda	5:-8 6:16
near:uppe	4:12 10:-8
near:upro	0:-11 1:-10 3:29 4:-8 5:-11 7:-14 9:-56 11:18
near:upwa	3:-29 6:32 7:-9
near:urge	4:13 5:23 6:-30
near:use	3:-12 9:12
near:used	0:-21 2:-16 3:-17 4:37 5:-23 6:-35 7:16 9:-17 10:-31
near:uvir	9:18 11:-18
near:vali	5:-23 6:38 7:-35 10:-13
near:vall	0:8 1:-8 2:-10 3:32 4:-13 5:-15 6:-18 7:-24 9:-19
near:van	0:-8 2:-10 4:-12 6:18 10:-9
near:vani	0:-18 2:-13 4:-11 5:-18 6:-14 7:22 9:-9 11:-10
near:vari	2:-8 5:17
near:vehi	0:-40 2:-10 3:-21 4:-20 5:19 6:38 10:16
near:vene	0:22 2:-16 3:-47 4:-34 5:-19 6:-30 9:53 10:-34 11:-21
near:vent	3:-45 5:53 7:-14 9:-33 10:-11 11:19
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
near:volu	0:-27 2:-18 3:14 4:-15 7:-15 8:-14 9:-18 10:-33 11:23
near:wade	0:-24 3:-22 4:-8 5:-20 6:-15 9:33 10:-9 11:-33
near:wadi	3:-22 9:22
near:wait	0:-16 2:-37 3:-44 4:41 5:-23 6:-8 7:-24 8:-28 9:33 10:-19 11:-14
near:waji	3:-12 5:-11 6:-25 7:27
near:walk	0:19 1:-9 2:-49 3:-19 4:-19 5:10 6:-90 7:-59 8:-64 10:34
near:wall	0:-23 1:-14 2:-21 3:-18 4:-25 6:-19 8:-11 9:-15 10:15 11:25
near:wang	6:13
near:want	0:-9 2:18 3:-24 4:-16 5:-17 7:-12 8:25 9:20 10:-36 11:-21
near:war	2:-41 4:-66 6:20 7:12 8:-23 9:-54
near:ward	0:-31 2:-10 4:-26 5:39 6:-15 10:-11 11:-17
near:warn	2:-12 5:-16 6:13 9:18 11:-22
near:warr	6:17 7:-11
near:was	5:13 6:-41 7:-26 8:8 9:-56 11:-30
near:wash	0:-25 2:-8 3:-23 4:-27 5:21 6:17 7:-30 9:-12 10:-13
near:watc	0:-10 3:-20 5:25 6:-11 7:-18
near:wate	0:-31 2:-26 3:14 4:-41 5:-26 7:17 8:-42 9:-16 10:28 11:12
near:wave	0:32 3:-8 4:-10 5:-10 6:-17
near:way	0:27 1:-10 2:-46 3:-41 4:-57 5:-18 6:11 7:-25 8:29 9:-30 10:-87 11:30
near:wazi	5:-15 6:15 10:10
near:weak	0:-10 5:38 6:-11 7:-9 9:-16 10:-23 11:-10
near:weap	1:22 6:-20
near:wedd	5:14 6:-19 7:8
near:wedn	0:-24 2:-27 6:-23 7:-21 8:9 9:-8 10:28 11:-19
near:week	1:-38 3:8 4:-20 5:-51 6:-18 7:-54 8:-63 9:35 10:17 11:-8
near:welf	3:24 9:-22 11:-11
near:well	0:17 3:-18 5:-8 7:-10 8:-14 9:-14 11:14
near:went	0:-57 2:11 3:-41 4:-70 5:-12 6:-12 7:16 8:10 9:-27 10:11 11:17
near:were	3:-40 4:-13 5:13 6:-13 7:-33 8:16 9:-44 10:-27
near:west	1:20 2:-21 3:8 4:-27 5:-35 6:18 7:-21 8:-24 9:-37 11:14
near:wfp	0:-11 2:21 4:16 6:-14 7:-17 8:-14 10:-21
near:what	0:16 1:-11 2:-23 3:-49 5:-34 6:-40 8:-12 9:15 10:15 11:23
near:whee	3:26 5:-21 6:-19 7:-13
near:when	1:-36 2:-24 3:-23 4:-8 5:-15 6:43 7:-61 8:-13 10:-19 11:-19
near:wher	0:-22 1:-25 2:-63 3:-19 4:15 6:37 7:-24 8:-35 9:17 11:-69
near:whet	2:8 4:-9 10:-10
near:whic	1:19 2:-57 4:-17 5:-30 6:17 8:-14 9:-16 11:-23
near:whil	1:-10 2:10 4:-29 5:12 6:-29 7:-9 8:-35 9:-29 10:35 11:8
near:whit	0:-10 3:-19 4:-13 6:34 7:-16
near:who	0:-18 1:-63 2:-28 3:-39 4:-18 6:-14 7:-18 8:13 10:20 11:13
near:whol	0:19 1:22 2:-10 3:-48 4:-27 5:-35 6:14 7:-29 8:-9 10:-26 11:-26
near:whom	0:-15 1:12 3:-29 4:18 5:-15 6:-35 8:-45 9:18 10:-8
near:whos	0:-32 1:-27 3:43 4:-51 6:-34 7:30 8:-25 9:10 10:-29 11:-30
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
near:woul	0:-38 1:-14 3:21 4:-48 5:-12 6:-20 7:10 8:27 9:-45
near:woun	0:-48 1:-42 2:-85 3:-68 4:-55 5:81 6:-19 7:-28 8:-10 9:-37 10:-106 11:-30
near:writ	0:29 3:-38 4:-24 5:-13 6:25 7:-33 8:-11 9:-17 10:-10 11:-10
near:wron	2:-12 4:-18 6:-16 7:-12 8:33 10:-10
near:wrot	0:-57 2:-29 3:-34 4:-19 5:21 6:13 7:-32 8:29 9:-19 10:-15 11:-17
near:xinh	4:10 6:13 7:-14 10:-9
near:yard	0:-16 2:-11 3:-18 5:-9 6:26 7:-12 10:-15 11:11
near:year	0:-15 1:10 2:-9 3:-14 4:8 5:-43 6:43 7:-80 8:-22 9:-26 10:-40 11:14
near:yeme	0:-37 2:14 3:-11 4:24 5:-20 6:-34 7:-16 8:22 10:-11
near:yere	0:-10 4:15 5:9 6:-10 7:-11 10:-8
near:yest	0:-35 1:-9 2:-27 3:29 4:-30 5:8 7:-14 8:-15 9:11 10:-14 11:-59
near:yet	0:-38 1:-9 2:12 3:9 5:-19 6:10 7:33 8:-34 9:-31 10:-49 11:-48
near:york	6:-15 10:20
near:you	0:15 4:10 5:-25 7:-29 8:-9 9:-8 11:-16
near:youn	0:-15 2:30 3:-12 4:-23 5:-12 7:-21 8:-11 11:-21
near:yout	3:13 5:9 6:-13
near:zamb	0:-15 5:15 10:14
near:zamz	6:-10 7:9
near:zapo	0:-9 3:18 5:-10 6:14 7:-13
near:zeit	5:-8 6:11
near:zele	6:-16 8:-10 10:14
near:ziki	6:9
near:zone	0:-26 3:30 4:-9 9:-25 11:-8
next:claim-abducted	0:-8 2:-72 3:17 4:-13 5:-10 6:31 7:-10 8:-113 11:-50
next:claim-allocated	0:-23 1:-9 3:26 4:-21 6:-39 7:-32 8:-11 9:-29 11:25
next:claim-casualties	0:-23 1:40 2:-19 4:-18 5:-9 6:-20 7:-24 8:-19 10:-18
next:claim-dead-in-captivity	0:39 1:-9 2:27 3:-47 4:-9 5:-11 6:-35 7:-33 8:-45 9:-22 10:-20 11:-14
next:claim-delivered	0:21 1:-15 2:-10 3:-8 4:-34 5:-39 6:-31 7:-10 8:-13 9:-39 11:50
next:claim-displaced	1:-15 2:-57 3:15 4:-51 5:19 6:-8 8:-75 9:-15 10:-16 11:-23
next:claim-held	0:40 3:-30 5:-36 6:-29 7:-79 8:-39 9:8 11:-43
next:claim-injured	0:-30 1:-19 2:-112 3:-57 4:-41 6:30 7:19 8:15 9:-70 10:-42 11:-44
next:claim-killed	0:-26 2:8 3:-23 4:-16 7:12 8:-31 9:-50 11:-74
next:claim-missing	0:-18 1:-49 2:15 3:-56 5:11 6:33 8:-24 9:-59 11:-76
next:claim-pledged	0:-37 1:-12 2:14 3:-19 4:12 5:-20 6:-28 7:-42 8:-22 9:-8 10:-35 11:49
next:claim-prisoners-exchanged	0:-8 1:-12 3:-13 4:-12 5:-35 6:-53 7:-36 8:16 9:-17 10:31 11:-24
next:claim-refugees	0:-34 1:-31 2:-42 3:21 4:-63 5:-71 6:18 8:21 10:-16 11:-14
next:claim-released	0:20 1:-29 3:-27 6:-15 7:-55 8:12 9:-37 11:-70
next:claim-requested	0:-8 1:-13 2:-22 3:20 4:-35 5:-16 6:21 7:-22 8:-15 9:-28 10:-42 11:14
next:claim-returned	0:35 1:-46 2:-77 3:-18 4:-55 5:-59 6:-47 7:16 10:-12 11:25
next:claim-total	3:12 5:8 9:-10
noun:	0:-31 1:-16 2:10 6:-8 7:-9 8:-15 9:-18
noun:afghan	3:-25 6:-18 8:14 9:-9 11:37
noun:agent	0:-15 2:-9 4:-14 5:13 6:23 8:-11
noun:aid-worker	6:-10 7:21 10:-20
noun:american	4:-10 8:18
noun:armenian	0:-26 2:-17 3:-12 4:15 5:-16 6:-19 7:-18 8:-21 9:16 10:10 11:-20
noun:arrival	0:-25 4:-10 5:-13 6:-45 8:-9 9:14 10:-10 11:12
noun:attacker	0:-11 2:-10 6:25
noun:aunt	0:26 4:-13 5:-11 6:-13 10:-24
noun:baby	4:-20 5:-18 6:26 7:-16 10:-8
noun:bandit	0:-12 6:25
noun:body	0:-60 1:-36 2:35 3:-30 4:-67 5:-72 6:97 7:-71 8:-68 9:-26 10:-85 11:-15
noun:boy	0:-23 1:-8 2:22 3:-16 4:-37 7:25 8:-31 9:-10 10:-31 11:-11
noun:brother	0:-53 3:-23 4:-48 5:-64 6:63 8:-32 9:-23 10:9 11:-10
noun:captive	0:-33 3:-17 6:-44 7:-13 10:16
noun:case	0:-20 10:20
noun:casualty	0:-18 1:50 3:-23 4:-9 5:-8 6:-41 7:-9 9:-9 10:-13
noun:catechist	0:-20 2:-11 6:26
noun:child	0:31 1:-32 2:-58 3:11 4:-73 6:-18 7:11 8:-87 9:-28 10:36 11:-40
noun:chinese	0:-18 4:19 7:12 10:-11
noun:citizen	0:-25 4:-18 5:-15 6:11 7:8 8:-12 10:15 11:19
noun:civilian	0:-34 1:-22 2:-52 3:-53 4:12 5:-18 6:66 7:-51 8:-27 9:-51 10:42 11:-41
noun:climber	6:12
noun:colleague	0:9 1:-8 3:-17 4:16 5:25 6:-8 8:-11 9:-8 10:-44 11:-9
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
noun:detainee	0:-34 2:-23 3:-29 5:-11 6:-29 8:61 9:-16 10:-63 11:-18
noun:displaced-person	3:64 4:-9 7:-13 9:-56 11:-19
noun:doctor	0:-14 3:-11 4:39 5:-18 6:-34 7:-22 8:-25 10:-18
noun:driver	0:13 2:-28 3:-22 4:11 5:19 6:-20 7:18 8:-13 9:-9 10:-42
noun:emirati	0:-21 4:-31 8:-12 10:35
noun:employee	0:24 3:-8 5:-22 6:10 7:-30 8:-36
noun:engineer	0:-14 4:14 5:-22 6:-35 7:22 10:12
noun:evacuee	6:-19 9:-22 11:25
noun:family	5:-11 6:20 7:-10
noun:farmer	0:-17 4:10 5:22 6:-12 7:-17
noun:fatality	3:-14 4:-13 5:-30 6:58 7:-18
noun:fighter	2:-45 3:-11 4:-33 5:22 6:24 7:-24 10:-11
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
noun:hostage	0:-50 1:-8 2:42 3:-23 4:-10 5:-23 6:-63 7:-21 8:-70 9:-14 10:32 11:-11
noun:husband	6:11
noun:idp	3:38 9:-40
noun:indian	2:-27 3:-16 4:28 5:-22 6:-39 7:10 8:-28
noun:individual	0:-17 3:41 4:-18 5:-24 7:-12 8:-15 9:-22 10:-26
noun:infant	5:-18 6:29 7:-9
noun:inhabitant	0:-9 3:-9 6:-22 7:10 9:-21 10:-9 11:29
noun:injury	0:-25 3:-30 5:90 6:-82 7:-28 9:-9
noun:inmate	2:-12 6:35 7:-8
noun:israeli	2:-16 6:-10 8:-31 10:23
noun:journalist	0:-18 2:-14 4:-20 5:-10 6:-26 7:-16 10:29
noun:judge	5:-22 6:22
noun:labourer	0:21 2:-10 4:-18 5:-22 6:-31 10:24
noun:leader	0:-17 6:31 10:-10
noun:lebanese	3:12 4:15 5:-13 6:-17 7:-8 8:-14 9:-36 11:11
noun:life	0:-43 1:-27 2:-10 3:-38 4:-14 5:-17 6:94 7:-20 9:-21 11:-12
noun:man	0:17 1:-18 2:-15 3:-64 4:33 5:-35 6:-30 8:22 10:-47 11:-36
noun:marine	6:-8 7:16
noun:martyr	1:-12 5:-67 6:76
noun:member	1:-11 2:-29 3:-11 4:-39 5:13 7:22 8:11 9:-12
noun:migrant	0:-9 3:-9 4:-9 5:14 7:-11 8:-29 10:42
noun:militant	6:17
noun:militiaman	0:-20 3:-12 4:-23 6:23 10:11
noun:miner	6:15 7:-8
noun:minor	0:-11 4:-24 6:-29 8:20 10:10
noun:mother	6:20 7:-9
noun:national	2:-14 3:17 4:-46 5:-20 6:-17 8:23 9:-22 11:12
noun:neighbour	0:-11 3:12 5:14 7:-12 9:-18 11:-11
noun:nephew	5:-26 6:28 7:-8 8:8
noun:new-arrival	3:-35 5:8 6:-30 7:-8 9:48 11:-36
noun:nurse	0:38 2:-13 3:-13 4:8 6:-41 7:-22 8:-25 9:-8
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
noun:person	0:-13 2:-82 3:63 4:-39 6:-35 7:23 8:-30 9:-32 10:-100 11:13
noun:personnel	2:-9 5:-29 6:41
noun:picker	0:26 5:-15 6:-24 10:-10
noun:pilot	0:14 2:-11 4:-24 5:-15 7:10 8:20 10:-27
noun:police	0:-41 4:24 5:24 6:-25 7:-12 8:-26
noun:police-officer	0:-10 2:-8 3:-8 4:9 5:17 7:-26 10:-13
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
noun:soldier	0:-50 1:-25 2:-97 3:-55 4:38 5:-16 6:51 7:-62 8:10 9:-59 11:-49
noun:son	3:-12 4:-16 5:-17 6:35 9:-8
noun:south-sudanese	3:-18 9:19
noun:spectator	5:-8 6:8
noun:staff	2:-21 4:8 5:-31 6:-34 7:32 8:-22 9:-15 10:-55
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
noun:uncle	0:-14 5:-28 6:30 10:-14
noun:victim	0:40 1:23 2:-55 3:-21 4:-40 6:-21 7:-46 9:-8 10:18
noun:villager	0:17 2:-34 3:49 5:-20 7:-18 8:-25 9:-10 11:-41
noun:volunteer	0:-19 2:-8 3:-14 4:21 5:-9 6:8 7:-12 8:-11 9:-19 10:-19
noun:wife	4:-12 5:-16 6:27 7:-21 10:-8
noun:woman	1:-17 3:-23 4:-15 5:-58 8:-15 9:13 10:25 11:-39
noun:woman-and-man	0:-17 3:-13 4:18
noun:worker	0:17 1:-9 2:14 3:-24 5:-59 6:13 7:25 8:-17 9:-28 11:-20
noun:worshipper	0:26 4:-17 5:-8 6:9 8:-13 10:-10
noun:yazidi	0:16 3:13 9:-11 10:-12
noun:yemeni	0:-12 3:8 4:16 10:-10
noun:young-man	0:42 3:-16 4:-13 5:-17 6:-27 10:-9
noun:young-person	0:-15 4:-9 5:-19 6:-18 7:24 10:-11
noun:young-woman	0:31 3:-14 4:-20 5:-19 6:-19 10:-12
only:aid	3:10 5:-13 6:24 9:-10
only:casualty	0:-43 1:13 2:-95 3:-35 4:-23 5:26 6:27 7:-22 8:-33 10:-44 11:-66
only:displacement	1:15 3:-12 6:-16
only:hostage	0:-33 1:-36 2:-31 3:-33 5:19 7:-37 8:9 9:16 10:-14 11:-24
other:abducted	0:35 1:-71 2:19 3:-8 5:-46 7:-67 8:-40 10:23 11:-28
other:aid	0:-32 1:-15 2:-41 3:8 4:-45 5:-9 6:-12 8:-77 9:25 10:-21 11:22
other:allocated	0:-31 2:-32 4:-36 6:14 7:26 8:-35 9:-26 10:-38
other:casualties	1:66 2:-12 3:-39 4:-78 5:-21 6:33 7:-32 8:-18 10:-50 11:-34
other:casualty	0:-9 1:-24 2:-18 7:-10 10:-8
other:dead-in-captivity	1:-66 2:16 3:-32 4:-17 5:-32 6:18 7:-8 8:-36 9:-81 10:35 11:-43
other:delivered	0:-47 1:18 2:-26 3:12 4:-34 5:-13 6:-15 8:-48 10:-22 11:19
other:displaced	0:-30 1:-28 2:-48 3:24 4:-33 5:14 6:19 8:-30 10:-38
other:displacement	0:-13 1:-32 2:-8 4:-11 5:-14 7:-14 10:-22 11:20
other:held	0:13 1:-21 2:9 3:-31 5:-15 6:-35 7:-23 8:19 9:-25 10:34 11:-75
other:hostage	0:23 1:-43 2:42 3:-30 4:25 5:-45 6:-56 7:-35 8:38 9:-38 10:33 11:-50
other:injured	0:-42 1:-16 2:-22 3:21 4:-18 5:-10 6:38 7:-25 8:-16 10:-17
other:killed	1:-19 2:-22 3:11 6:-10 8:-20 10:-17
other:missing	0:-27 1:-17 2:-37 4:-37 5:-20 6:31 7:10 8:-26 10:-47 11:-44
other:pledged	0:-13 2:-24 3:-12 4:-9 7:25 8:-96 9:12 10:-53 11:-18
other:prisoners-exchanged	0:-70 1:-12 2:10 3:-109 4:-9 5:-108 6:-37 7:-43 8:109 9:-45 10:-9 11:-110
other:refugees	2:-51 3:-35 5:-69 6:-22 7:-48 8:-51 9:58 11:22
other:released	1:-14 2:11 3:-35 4:15 5:11 6:-27 7:-39 9:-48 10:19 11:-31
other:requested	1:-18 2:-56 4:-16 5:-17 6:-27 7:-32 8:-46 9:33 11:9
other:returned	2:16 5:-52 6:-23 7:-19 8:21 10:-12
other:total	1:-23 2:-30 3:-36 4:10 5:18 6:-19 7:-27 8:-17 9:30 10:-34
others:0	6:14
others:2	0:-15 1:-34 3:-71 4:31 5:-90 6:-32 7:-100 8:-51 9:-39 10:53 11:-21
others:7	1:-21 3:-31 4:25 6:-31 7:-9 8:-28 9:12 10:-21 11:-31
others:more	0:-11 1:-19 2:-20 4:-30 6:16 9:-19 10:-21
qualified	0:-50 1:14 2:-29 3:26 4:-29 5:-27 6:-19 8:-48 9:24 10:-111 11:21
quoted	0:-83 1:-43 2:10 3:-19 4:14 8:-18 9:-26 10:-54 11:-33
right1:	0:-30 2:-28 3:-23 5:-65 6:54 7:16 8:-21 9:-31 10:-33 11:-32
right1:"	0:25 1:14 2:-47 3:-44 4:-57 5:-42 6:14 7:8 8:-12 9:16 10:-44 11:-11
right1:(	0:-29 1:18 2:-23 3:15 4:-18 5:15 6:-19 7:17 8:-12 9:-38 10:-21
right1:)	0:-33 1:-14 2:-15 3:-14 4:-29 7:11 9:-41 11:32
right1:,	0:-19 2:-8 4:18 5:-23 6:-25 8:-16 9:-15 11:-22
right1:.	0:11 1:-24 2:-44 3:-42 5:-46 6:43 7:-11 8:-19 9:-28 10:-31
right1::	0:-10 2:-14 3:-24 5:-28 6:-16 7:12 8:-13 9:-25 10:32 11:-24
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
right1:among	0:-27 2:-13 3:24 4:-20 5:-17 8:-16 9:-12 10:12
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
right1:by	1:-9 2:8 3:-26 4:-18 6:17 7:-51 9:12 10:-61 11:-34
right1:came	0:-43 1:-8 2:-41 3:-16 4:-42 5:-9 6:26 7:-38 8:-24 10:28
right1:captured	0:20 4:11 5:-13 6:-35 8:13 10:-12
right1:carried	0:20 3:-15 4:-10 5:-12 6:19 7:-19 10:-18
right1:carrying	6:9
right1:coffins	2:11 4:-10 5:-9 10:-10
right1:collapsed	5:17 6:-14
right1:confirmed	5:-22 6:33 7:-18
right1:could	0:-13 2:20 3:-42 4:-50 5:-29 6:12 8:-12 9:30 10:-44 11:-15
right1:crossed	0:-21 1:-8 2:-8 3:-10 4:-10 5:-21 6:-22 7:-16 8:13 9:10 10:-22
right1:dead	0:-32 1:18 2:13 3:-61 4:-25 5:-69 6:65 7:-56 8:-10 9:-14 10:-18 11:-10
right1:detained	5:-8 8:22 10:-25
right1:did	0:13 2:-34 3:-30 4:-21 5:-35 6:41 7:-30 10:-12 11:28
right1:die	0:-12 2:9 3:-20 4:-10 5:-19 6:39 7:-30
right1:died	0:-27 2:24 3:-44 4:-36 5:-114 6:76 7:-41 8:-28 9:-25 10:-36 11:-10
right1:displaced	3:54 5:-11 6:-24 7:-9 9:-45 11:-23
right1:driven	3:26 5:-17 9:-9
right1:drowned	0:-13 3:-14 4:-14 5:-29 6:35 7:-42 9:-10 10:-15
right1:each	0:-18 2:-8 3:-8 4:-23 5:-22 6:35 7:-12 8:11 10:-31
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
right1:held	0:-33 2:-23 3:-26 4:12 5:-15 6:-31 7:-23 8:-29 9:-29 10:43
right1:home	0:-16 4:-12 6:-8 10:12
right1:homeless	3:38 5:-11 6:-18 9:-29 11:-9
right1:hostage	0:15 2:-16 4:-11 6:13 10:-11
right1:hurt	5:51 6:-47 7:-42
right1:i	0:-27 2:-36 4:15 5:-29 6:-44 7:28 10:-28
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
right1:remain	0:-28 1:-10 2:-41 3:12 4:52 6:-62 8:-38 10:-33 11:-27
right1:remained	3:23 9:-10 11:-14
right1:reported	3:-19 6:10 7:22
right1:returned	3:-31 6:-15 8:-19 10:-18 11:43
right1:seized	2:-26 4:-28 6:-18 8:19
right1:sent	4:-10 5:-16 6:-8 7:19
right1:seriously	5:20 6:-12
right1:set	0:12 3:-8 4:-14 5:-10 6:23 10:-26
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
right1:taken	0:32 2:-21 3:-27 4:17 5:-9 6:-51 7:-16 8:-23 9:-17
right1:that	0:-27 2:31 3:-10 4:-33 5:-32 6:-14
right1:the	1:-11 2:13 3:-9 5:-24 6:-20 7:-18 8:-14 9:14 10:17 11:-31
right1:their	3:22 6:-17
right1:there	0:-22 2:-9 4:13 5:-26 6:-15 7:22 10:-18 11:-10
right1:they	0:17 3:-8 4:-14 5:-13 6:23 7:-19 8:-20 10:-8
right1:this	3:-23 4:-9 7:14 9:22 10:-8
right1:through	2:-13 3:-8 5:22 6:-12
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
right1:were	2:-25 3:-18 4:-13 5:8 6:11 7:-51 8:-11 9:-41 10:-8 11:-22
right1:when	0:14 5:-16 6:17
right1:who	1:-28 2:14 5:-15 6:-10 8:-30 10:-22
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
right2:.	0:28 2:-77 4:-58 7:-13 8:-17 9:-78 10:30 11:8
right2::	0:-9 4:16
right2:;	0:13 2:-9 4:-11 5:15 6:-28 7:14 9:15 10:-14 11:-31
right2:a	1:-37 2:33 3:-38 5:-12 7:17 8:-9 9:-40 10:-30 11:-61
right2:abducted	0:38 6:-14 10:-30
right2:about	0:-28 4:-26 6:-24 9:34 10:14
right2:abu	10:13
right2:according	0:15 1:-13 2:-31 3:-16 5:-15 6:19 7:-48 8:-18 9:10 10:-43 11:-9
right2:across	3:-12 5:15 6:-15 9:11
right2:admitted	5:27 6:-25
right2:after	0:-8 2:-11 3:-11 4:23 5:-27 6:-16 7:9 8:-11 10:-27 11:23
right2:aged	0:-10 2:-10 5:34 6:-32 10:11 11:-9
right2:all	0:-58 1:-10 2:8 3:10 4:23 6:8 7:-21 8:-44 9:-40 11:-8
right2:along	6:10
right2:already	0:-21 1:20 3:-24 6:-26 7:-21 9:21 10:18
right2:also	2:-26 5:13 6:16 7:-8 8:-20 10:-10
right2:among	1:-9 2:-27 3:-18 4:-22 8:22 10:-17
right2:an	2:19 3:-16 4:-10 7:8 8:15 9:-10 10:-41
right2:and	0:13 2:-57 3:17 5:-62 6:39 7:-32 8:26 9:-36 10:-68 11:-10
right2:another	3:23 5:-18 6:18 9:-22
right2:are	0:-20 2:-31 3:22 4:12 6:-45 8:-34 9:-34 10:11 11:-23
right2:arrived	0:-27 5:-25 6:-31 7:-11 9:13 10:-8 11:16
right2:as	0:-28 1:-8 2:-29 3:-8 4:17 7:14 8:22 9:-23 10:-30 11:-12
right2:ashore	6:8
right2:at	0:-14 1:-12 2:-32 4:-18 5:-29 6:9 7:-28 8:9 10:11 11:8
right2:attack	0:10
right2:away	0:8 2:-10 3:27 4:-14 5:-16 6:-28 7:-9 9:-27 10:32 11:-8
right2:back	0:-46 2:-18 3:-19 4:-40 6:-53 7:-20 8:-27 9:-39 10:31 11:30
right2:be	3:18 4:8 5:-13 9:-24 10:-15
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
right2:by	0:-9 1:-12 2:-38 3:-36 4:-21 5:-39 7:-21 8:-38 10:34 11:28
right2:came	3:-9 5:-8 6:17 7:-14 9:11
right2:camp	3:17 7:9 9:-16
right2:can	3:12 6:-9 7:18 9:-17 11:-28
right2:cannot	5:-13 6:-27 7:31
right2:captured	0:38 2:-10 4:-21 6:-27 7:-18 8:-14 10:10
right2:carried	0:23 3:-27 4:-13 5:-29 6:28 7:-9 8:-16 10:-22
right2:central	3:18 9:-17
right2:chiefly	3:-13 6:9 11:9
right2:children	0:-30 2:-13 4:-36 5:-9 6:40 7:-9 9:-23 10:-36 11:-21
right2:civilians	0:-16 3:-25 5:-38 6:34 7:-15 10:14 11:-9
right2:come	0:-19 1:-15 2:-20 3:-51 4:-36 5:8 6:-29 7:-27 8:30 9:13
right2:confirmed	5:-16 6:24
right2:could	0:-29 2:-15 3:-15 4:-17 5:20 6:12 7:-24 9:17 10:-10
right2:cross	3:-27 4:-13 6:-8 7:-20 9:25 10:11
right2:crossed	2:-18 3:-49 4:-13 5:-14 6:-31 7:-12 8:-15 9:49 10:26 11:-35
right2:crushed	5:17 6:-16
right2:cuts	5:18 6:-11
right2:dawn	5:-10 6:14
right2:day	0:-18 1:-8 3:-45 4:-15 5:-11 6:-9 7:-15 9:8 10:-15 11:22
right2:days	0:-8 3:15 7:-8 9:-16 11:-8
right2:dead	0:-12 3:-11 4:-32 5:-68 6:98 7:-48 9:-8 10:-21
right2:december	1:14 6:-12 9:-12
right2:died	0:-23 2:53 3:-41 4:-50 5:-57 6:10 7:-65 8:-22 9:-21 10:-26 11:-16
right2:disappeared	3:-13 5:-14 6:-15 7:22
right2:displaced	3:51 6:-27 9:-51
right2:down	3:-9 5:-12 6:18 7:-16
right2:dragged	4:-11 5:-11 6:16 8:-9 10:-24
right2:driven	0:13 3:-14 4:-19 5:-22 6:-10 7:-9 10:10 11:10
right2:drove	0:-14 3:-14 5:13 6:17
right2:drowned	1:-11 5:-12 6:38 7:-15 9:-10 11:-9
right2:during	3:-9 4:10 9:14 10:-10 11:-8
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
right2:for	0:-29 2:-17 3:-18 4:15 6:-65 7:34 8:26 9:-22 11:-18
right2:found	0:-38 3:12 4:-41 5:-65 6:40 7:-13 8:-8 9:-11 10:10 11:-22
right2:four	0:9 2:-19 3:-12 6:-20 7:-22 8:-24 9:-8 10:28
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
right2:his	0:-24 2:-52 4:59 6:-19 7:-28 8:-30 10:-17
right2:hit	0:-8 2:-14 5:26 6:-18 7:-11 10:-14
right2:hold	6:13
right2:home	0:-20 1:-9 2:-19 3:-29 4:-39 6:-31 7:-35 8:23 9:-25 10:21 11:15
right2:homes	3:29 6:-23 11:-10
right2:hospital	5:-10 6:-22 10:20
right2:hostages	0:-21 2:33 4:-9 6:-33 10:19
right2:houses	3:8
right2:hurt	0:-20 2:-8 5:85 6:-61 7:-20 9:-17 10:-22 11:-10
right2:i	0:-13 2:-14 3:-13 4:-23 5:-14 6:-31 7:23 10:27
right2:if	0:-19 2:-16 3:-25 4:18 5:-23 6:-28 7:25 8:-11 9:-26 10:-8 11:14
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
right2:keep	4:-23 8:-8 10:26
right2:kidnapped	0:44 4:-11 6:-19 10:-19
right2:killed	0:-44 1:8 2:-20 3:-17 4:-50 5:-96 6:100 7:-26 8:-18 9:-10 10:-50 11:-15
right2:known	2:28 4:-26 5:-17 6:30 7:-28 10:-25
right2:last	0:-19 1:-12 3:-11 4:-11 5:-15 6:16 7:11 10:12 11:-30
right2:later	0:-14 2:29 4:-11 5:-13 6:-29 10:-15
right2:leave	7:-8 9:8 11:-16
right2:leaving	4:-14 6:23
right2:lebanon	3:-25 9:16
right2:led	0:37 4:-9 5:-8 10:-22
right2:left	0:-44 1:-19 2:-41 3:33 4:19 5:-31 6:-10 7:-62 8:-32 9:-27
right2:let	0:-47 2:-21 4:-21 5:-22 6:-50 8:-30 10:77 11:-8
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
right2:men	0:19 5:-12 6:16 8:-15
right2:minors	8:35 10:-32
right2:missing	0:-29 1:-16 2:-13 3:-35 4:-21 5:-39 6:-56 7:81 8:-8 10:-21 11:-9
right2:monday	4:-8 5:-19 9:13 10:-8 11:-16
right2:more	3:-34 4:-15 5:-18 6:16 8:-16 9:34 10:21
right2:morning	0:-16 7:14
right2:most	0:16 1:-12 3:-55 4:-29 6:10 7:-34 8:-20 9:8 10:28 11:24
right2:mostly	0:15 4:-8 5:-18 6:-30 7:-15 10:-15 11:21
right2:moved	3:14 5:-19 6:-25 7:-11 9:15 11:-12
right2:murdered	0:-14 2:31 6:-18 7:-15
right2:my	0:-11 2:-11 3:-30 4:-38 5:-29 6:17 7:10 8:-8 10:-17 11:-14
right2:near	0:10 5:11 6:-10
right2:needed	5:25 6:-24
right2:neutralised	0:-15 4:-8 6:22
right2:never	0:-11 2:-8 3:-12 5:-29 6:-27 7:55 10:-13 11:-10
right2:new	3:10 5:-8 6:-8
right2:night	0:18 4:-15 6:-13 10:9
right2:nightfall	0:-19 2:-12 4:-24 5:-9 6:33 7:-19 9:-10 10:-16
right2:nine	0:-25 2:-14 5:-24 6:36 7:-10 8:-11 10:19
right2:no	3:29 4:-15 5:-16 6:-31 7:13 9:-8 10:-9 11:-16
right2:nobody	0:-24 5:-8 6:-14 7:-8 10:19
right2:none	3:-12 4:-16 5:-25 6:18 10:-12
right2:noon	0:-17 3:-15 4:-16 6:18 7:-12 10:-12
right2:northern	4:-9 10:9
right2:not	0:29 1:-19 5:-38 6:-28 7:30 8:-24 9:-35 10:-50 11:-44
right2:now	3:15 4:-16 5:-18 6:27 7:-27 8:12 9:-16
right2:number	0:-10 3:11 4:17 9:-20 10:-12 11:-13
right2:october	0:16 1:-8 3:15 4:-17 8:23 9:-13 10:-21 11:-10
right2:of	0:16 1:16 4:-47 8:-16 10:22 11:-47
right2:off	0:16 3:-9 4:-15 6:12 7:-9 8:15 10:-19
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
right2:police	5:9 8:22 10:-22
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
right2:returned	3:-52 6:-12 8:-16 9:-30 11:46
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
right2:she	0:14 3:-18 4:-10 5:-14 6:24 7:-20
right2:shot	0:-59 2:25 4:-53 5:-30 6:46 7:-29 8:-28 10:-64
right2:signed	0:-8 2:-10 4:-16 5:-20 6:34 10:-28 11:-10
right2:since	0:27 2:-32 3:-43 4:-25 6:-8 7:-20 8:-19 10:20 11:16
right2:six	0:-43 2:-23 3:19 4:-15 5:14 6:-47 7:21 8:11 9:-14 10:-22 11:-11
right2:slain	0:-17 2:-17 5:-14 6:33 10:-11
right2:sleeping	3:33 5:-18 6:-25 7:-25 9:-11
right2:so	6:26 10:-14
right2:sold	0:-20 2:-16 4:27 5:-15 10:-23
right2:soldiers	0:-32 2:15 5:-31 6:-14 8:-27 10:40 11:-8
right2:some	3:-11 4:10 6:22 7:-30 8:-8 9:10
right2:sought	4:-13 5:-27 6:-36 7:26 9:18 11:-30
right2:south	9:-29 11:27
right2:spending	3:16 4:16 5:-12 6:-12 7:-9 10:-20
right2:staff	4:-11 10:10
right2:state	3:9 9:-9
right2:staying	3:14
right2:still	0:-47 1:-15 2:-51 3:-8 4:72 5:-9 6:-75 7:13 8:-47 9:23 10:-65 11:-66
right2:struck	2:-8 5:-11 6:19 10:-10
right2:succumbed	2:19 4:-19 6:8
right2:sudan	3:-9 9:16 11:-8
right2:suffered	5:12
right2:sunday	0:-17 4:-15 7:9 8:13 9:-13
right2:surgery	5:26 6:-21
right2:survived	0:-12 2:-8 5:14
right2:taken	0:18 1:-12 3:29 4:-55 5:-9 6:-45 7:-15 8:16 9:-12 10:-22 11:-17
right2:taking	3:14
right2:ten	1:23 6:-23
right2:that	0:23 2:19 4:-55 5:-24 6:-48 7:11 8:-33 9:17 10:27 11:-23
right2:the	0:-26 1:17 4:-25 5:-10 6:15 7:-43 8:9 9:-21 10:30 11:-39
right2:their	0:-37 1:-14 2:-29 3:37 4:-38 5:-20 6:44 7:-20 8:8 9:-48 10:12 11:-34
right2:them	1:-62 2:-40 3:-13 4:-43 5:-12 6:16 7:-38 8:-14 11:-10
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
right2:two	0:-12 1:-15 2:-37 3:37 6:-10 8:-39 9:-31 10:-30 11:-28
right2:ukraine	0:-15 4:-19 8:-15 9:10 10:23 11:-11
right2:unaccounted	0:18 3:-14 4:-18 5:-26 6:-49 7:29 8:-8
right2:under	0:-19 2:13 3:14 4:12 5:12 7:-28 8:-33 9:-11 11:-11
right2:up	0:-21 1:21 2:10 4:15 5:-14 6:-11 7:-12 8:-21 9:-13 10:-31
right2:uprooted	3:15 6:17 9:-25 11:-24
right2:us	0:26 1:-10 2:-25 3:35 4:36 5:-63 6:-76 7:-46 8:-56 9:16 10:-81 11:8
right2:waiting	2:-11 3:-19 4:17 5:-13 6:-24 9:24 11:-13
right2:walked	0:-19 2:-9 3:19 4:12 5:-9 8:-20 9:-24 10:13
right2:wants	4:8
right2:war	8:11
right2:was	0:-14 2:-9 4:-11 5:-19 6:25 7:16 9:-17 10:-8
right2:we	0:-24 3:-23 4:-15 5:-19 6:-22 7:40 10:-17
right2:wednesday	4:-13 6:9 8:32 10:-29
right2:week	0:-24 2:-8 3:-8 4:-8 9:27 10:9 11:-28
right2:went	0:-9 3:-11 4:-8 5:-14 6:29 8:-9
right2:were	0:-18 1:-15 2:49 3:-51 4:-20 7:9 8:-41 9:-13 10:-48 11:12
right2:when	0:-23 4:-19 7:-20 9:-9 10:22 11:-20
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
right2:wounds	5:32 6:-18 8:-13
right2:year	1:15 2:-13 3:-13 8:-39 9:-8 10:12
right2:yet	0:-22 2:21 3:34 4:24 5:-30 6:-23 7:26 8:-17 9:-24 10:-35 11:-36
right3:	0:-33 1:-14 2:9 3:38 4:-42 5:19 6:9 7:-67 8:-20 9:-55 10:-22
right3:"	0:-28 3:-16 4:12 7:-12 8:-16 9:-11 10:-12 11:13
right3:#	0:-49 1:-53 2:-33 3:-14 4:-20 5:10 6:20 10:12 11:-41
right3:(	3:16 9:-8
right3:)	0:-25 1:-10 2:-22 3:-14 4:-15 5:24 6:-11 7:16 10:-23
right3:,	0:-8 1:-26 2:19 3:-35 4:-46 6:-22 7:32 9:-19
right3:.	0:-9 1:-21 2:-10 4:-15 5:-23 6:16 8:-30 9:-31 11:-28
right3::	3:14
right3:;	0:-20 1:-8 2:-21 3:22 4:-18 6:34 7:-8 8:17 9:-23 10:-18 11:-12
right3:a	0:-18 1:-17 4:12 5:20 7:-56 8:-49 9:-45 10:-23
right3:abducted	0:22 10:-12
right3:aboard	0:25 2:-16 4:-13 6:-22 7:18 10:-19
right3:about	0:-13 3:-26 4:15 5:-8 6:17 9:18 10:-11 11:-14
right3:above	3:11
right3:according	0:-11 3:-9 6:10 8:-10 9:-10 10:-8
right3:across	3:-19 5:-8 6:-21 9:26 11:-8
right3:action	0:-16 2:-10 4:-12 5:-10 6:30 10:-18
right3:added	5:-9 6:25
right3:admitted	5:18
right3:after	0:-25 1:-8 4:11 7:11 8:-9 10:-14 11:-29
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
right3:are	0:16 1:-14 3:31 4:-14 6:-47 7:-8 10:-20 11:-55
right3:army	0:-15 2:11 3:-15 4:-19 5:-26 6:25 7:-9 8:-13 9:-9 10:17
right3:around	0:25 4:-8 9:-22 11:-12
right3:arrived	6:11
right3:as	0:-15 1:-21 2:-8 3:-18 4:-15 5:11 6:-28 7:46 11:-22
right3:ashore	0:8 5:-9 6:16 7:-14
right3:asked	3:9 5:25 6:-24 7:-9 11:-11
right3:at	0:-51 1:-17 2:11 3:26 4:-37 6:17 7:-43 8:18 9:-31 11:-30
right3:attack	0:18 6:-10
right3:august	0:20 3:-17 4:-28 5:-8 6:-23 7:-15 8:-14 9:-20 10:21
right3:away	0:30 2:-9 3:-32 4:-13 5:-42 6:15 7:-13 8:-9 10:-9 11:-11
right3:back	0:-19 1:-10 2:-40 3:-38 4:-24 5:-24 6:-36 7:-20 10:17 11:26
right3:be	0:-30 2:-11 3:-15 4:-34 6:-23 7:37 8:-31 9:-11 10:12
right3:been	0:13 1:-20 4:8 5:-47 6:-23 9:-50 11:-40
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
right3:but	0:-10 3:-13 4:-12 5:12
right3:by	0:-17 1:-10 2:35 3:33 4:-42 5:-10 6:-18 7:-35 8:-23 9:-29 11:-16
right3:came	0:-16 2:-35 3:-33 4:-31 6:-64 7:13 8:-20 10:29 11:30
right3:camps	3:-48 9:18 11:29
right3:capital	3:9 9:-8
right3:captivity	0:-8 2:-16 4:25 7:-12 8:-9 10:-10
right3:captured	0:29 2:-17 3:-8 6:-28 7:-8 10:-9
right3:care	4:-13 5:21 6:-9
right3:carried	0:12 2:-9 3:-15 5:23 6:-22 10:-16 11:-8
right3:children	0:-20 2:-28 3:19 4:-57 6:13 7:15 8:-29 10:-18 11:-13
right3:chinese	2:14 6:-10 7:17 8:-11 10:-28
right3:city	5:14 9:-9
right3:civilian	3:-14 5:-13 6:32 8:8
right3:civilians	0:-8 5:23 6:11 7:-19 8:37 10:-37
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
right3:day	0:11 3:18 6:-11 9:-11 11:-10
right3:days	0:-8 2:13 8:-22
right3:dead	0:-14 1:-18 3:-14 4:-19 5:-67 6:66 7:-42 8:-22 10:-33
right3:death	2:-14 6:44 7:-25
right3:deceased	6:13
right3:december	9:16 11:-31
right3:defence	5:-12 6:18
right3:deported	4:-15 6:-11 8:20 10:-17 11:17
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
right3:dug	2:-9 6:21 10:-8
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
right3:first	3:-15 4:-19 5:8 6:27 7:-17 10:-13
right3:five	0:-16 2:-16 3:-21 4:-14 6:21 7:-19 9:15
right3:food	0:-25 2:29 4:-19 5:-9 6:-19 9:-10 10:-22
right3:for	1:-8 2:-21 3:-27 5:13 6:-30 7:22 8:-22 9:-18 10:-13 11:-29
right3:forced	3:25 9:-20 11:-8
right3:foreign	0:-13 2:-12 4:-17 6:19 8:19 10:-19
right3:foreigners	2:22 6:-20
right3:former	4:26 5:-36 6:24 7:-11 8:-16 10:-10
right3:found	0:-20 2:23 3:-12 4:-15 5:-45 6:24 10:-24
right3:four	0:-35 2:-27 3:-19 5:12 6:28 7:-27 8:-15 9:-9 10:8
right3:freed	0:-35 2:-25 3:-23 4:-29 5:-17 6:-37 8:-14 10:50 11:-9
right3:from	1:-27 2:-63 3:35 4:-65 5:-11 6:15 7:-21 9:-47 10:17 11:-33
right3:gaza	0:-14 4:17 6:-12 10:-25
right3:given	0:-31 2:22 3:-16 4:-14 5:-29 6:21 7:-20 9:-10 10:-17 11:-8
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
right3:in	0:12 1:10 3:-32 4:20 5:-24 7:-39 8:-16 9:26 10:-51 11:-60
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
right3:killed	0:-38 1:14 2:21 3:-42 4:-13 5:-84 6:61 7:-35 9:-18 10:-26 11:-20
right3:land	3:19 9:-12 11:-8
right3:last	4:-33 8:-15 10:22
right3:leave	3:19 6:-29 9:14
right3:lebanon	3:-13 9:-16 11:17
right3:led	0:29 4:-8 6:-15 10:-10
right3:left	2:20 4:-8 5:-19 6:-43 7:17 9:21 10:-10 11:-27
right3:let	0:-19 2:-17 3:-10 5:-17 6:-13 8:-32 9:-9 10:21
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
right3:no	3:-16 5:8 6:-14 7:16
right3:nobody	5:9
right3:noon	3:16 9:-9
right3:north	3:-25 8:-8 10:14 11:24
right3:not	1:-8 2:-45 3:29 4:-24 6:-48 7:52 8:-15 9:-37 10:-38 11:-29
right3:november	5:-13 6:21
right3:now	6:13
right3:number	0:14 3:-22 4:-21 5:11 7:-10 8:-14 9:22 10:-14 11:-11
right3:october	0:23 3:-8 5:-12 6:-15 8:13 10:-28 11:12
right3:of	1:-38 3:-9 4:24 5:-47 6:10 7:11 9:-54 10:-27 11:29
right3:off	0:10 2:-16 3:17 5:-18 7:8 8:-26 10:-42 11:-10
right3:officials	5:8
right3:on	0:-29 1:-23 3:-38 4:-10 5:22 6:-10 7:-32 8:-43 9:37 10:-12 11:-16
right3:one	2:14 3:-17 4:-33 5:-26 6:15 7:-25 9:-18 10:9 11:-11
right3:only	3:18 6:-15 7:13 9:-12
right3:or	0:-23 1:17 2:-19 3:-14 4:-21 5:-18 9:-22 10:14 11:-20
right3:other	0:-8 4:-10 8:16 10:-11
right3:others	0:17 3:-19 4:-15 6:-24 9:21 10:-21
right3:our	0:-16 3:17 4:-21 5:-16 6:-34 7:-17 8:-18 9:-8 10:15 11:24
right3:out	0:-37 1:-10 2:12 3:25 4:-10 5:-39 6:11 7:-43 8:-22 9:-41 10:42 11:13
right3:over	0:-14 3:-19 4:-25 6:-22 9:23 10:21 11:-11
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
right3:room	0:-14 3:19 4:20 6:-21 9:-9 10:-13
right3:safety	3:16 5:-8 6:-31 7:-9 9:22 11:-29
right3:said	0:27 2:13 3:8 5:-27 9:-25 10:-27 11:-30
right3:same	0:27 1:-9 2:-34 3:-22 4:-12 5:-18 7:14 8:-17 9:-29 10:-12 11:24
right3:say	5:-8 6:17
right3:says	0:-24 1:-14 3:32 4:-51 6:-9 7:-45 8:-29 9:-39 10:19 11:-26
right3:school	0:14 2:-13 3:-27 4:-25 5:-8 6:18 8:12 10:-13 11:-14
right3:schools	5:22 6:-17 10:-16
right3:second	0:-10 3:-25 5:-12 7:-9 9:29 11:-21
right3:security	4:-21 6:-11 8:-10 10:27
right3:seen	0:-20 4:15 6:-12 7:27 10:-16
right3:seized	0:13 2:-20 4:-20 8:-11
right3:sent	0:28 2:-16 3:-22 5:22 6:-19 9:-23 10:-15 11:-17
right3:september	0:-29 10:28
right3:seriously	5:19 6:-14
right3:serving	2:-8 4:-25 6:-12 10:23
right3:seven	0:-11 2:-8 4:-18 8:-23 10:30
right3:she	0:-14 1:-14 3:-10 4:-13 5:-28 6:12 7:-10 9:-12 11:25
right3:shelter	3:14
right3:shelters	3:33 9:-19
right3:shot	0:-33 1:-13 4:-20 5:12 6:42 10:-19
right3:side	0:-11 2:-18 3:-9 4:-23 5:-19 6:11 7:-8 8:25 10:-14 11:-11
right3:since	0:8 2:15 3:27 4:-33 5:-25 6:-9 8:11 10:-13 11:-20
right3:single	7:10
right3:six	0:-31 2:-10 3:17 5:13 6:19 7:-29 8:-20 10:22
right3:so	3:-34 5:-12 9:-29 11:36
right3:soldiers	2:17 4:-16 5:18 8:-25 10:-17
right3:some	3:-16 5:-15 6:39 7:-27 9:-14
right3:south	3:-30 5:-19 7:14 9:-17 11:26
right3:southern	10:11
right3:spokesman	5:-19 6:35 7:-23
right3:staff	4:9 8:-8 10:-9
right3:still	2:-17 4:35 5:-18 6:-15 7:30 10:-33
right3:street	0:35 3:-8 4:-8 5:-13 6:-14 7:-35
right3:sudan	3:-35 4:-8 5:-18 6:-8 7:-16 9:39 10:-10 11:-11
right3:sudanese	6:-23 8:39 9:-32 10:-38 11:25
right3:sunday	6:-9 10:13
right3:supreme	2:-10 5:-16 6:29 10:-8
right3:surgery	2:-12 5:30 6:-16
right3:survive	2:-14 5:-25 6:29 7:-10
right3:survivors	0:10 6:-8
right3:taken	0:23 2:20 3:-15 5:-36 6:-54 7:-28 8:-34 9:-26 10:-23 11:13
right3:tawila	3:26 9:-16 11:-15
right3:tea	6:10
right3:teachers	0:26 3:-12 4:-16 5:-24 10:-12
right3:ten	2:-19 3:-9 4:-17 5:30 6:-31 7:-13 8:23 10:-16
right3:tents	3:8
right3:thai	4:-8 8:-27 10:28
right3:than	3:-34 4:-15 5:-18 6:12 8:-15 9:34 10:21
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
right3:through	1:-16 2:-10 5:23 6:-10 7:-14 8:-13 9:18 10:-8 11:-26
right3:to	0:-23 2:18 3:19 6:-22 7:-56 9:-21 10:-60 11:41
right3:told	3:20 5:-15 6:-18 7:-8 9:-31 11:16
right3:took	0:17 3:-9 4:9 6:-14 10:-25
right3:town	0:-10 4:-9 5:-20 6:20
right3:transferred	0:-10 2:-14 3:-12 4:-14 5:26 6:-31 7:-8 9:10 10:-17 11:-9
right3:treated	3:-10 5:45 6:-27 7:-11
right3:treatment	5:14 6:-9
right3:twelve	3:-14 4:-12 5:-20 6:-27 7:30 10:-11
right3:two	0:-20 1:16 2:8 3:-37 4:-44 5:-19 6:-19 8:-19 9:-27 10:39 11:-13
right3:ukrainian	0:21 4:-13
right3:un	0:16 3:13 4:-17 6:11 9:-20
right3:unaccounted	4:-24 5:-8 6:-22 7:32
right3:under	0:14 1:17 2:-16 4:11 5:-37 6:-21 7:-17 8:-11 9:-22 10:-23
right3:up	0:9 2:-8 3:-35 4:-20 5:-25 7:12 10:-16
right3:uprooted	3:33 9:-23 11:-25
right3:us	0:-13 4:-27 5:22 7:-18 8:-14 9:-10 10:-23
right3:village	3:30 5:-8 6:-15 9:-14 11:-17
right3:villages	3:11 5:-15 6:10 7:-15 9:-20 11:-9
right3:volunteer	2:-9 3:-12 6:23 7:-13 9:-9
right3:waiting	3:-8 4:20 8:-20 9:-8
right3:walked	0:11 3:-19 4:-12 7:-12 9:17
right3:war	5:11 8:-9
right3:was	0:19 2:-52 3:14 4:-28 5:11 6:-21 7:-45 8:-36 9:-21 10:13 11:-25
right3:water	0:-9 5:-13 6:-25 7:23 8:-15
right3:way	0:-25 2:-9 8:-9 9:-8 10:-25 11:24
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
short	0:-52 1:-87 2:-32 3:-32 4:-20 5:22 7:15 8:-11 9:-73 10:-28
size:1	1:-52 2:40 3:-107 4:-22 5:-25 6:25 7:12 8:-67 9:-78 10:-26 11:-69
size:9	1:-36 2:-20 3:-131 5:10 6:18 7:17 8:-38 9:-77 11:-116
size:99	0:28 1:-73 2:-62 3:-86 4:26 5:13 7:-21 8:-12 9:-44 10:10 11:-114
size:999	1:20 2:-93 3:-22 5:-8 7:-27 8:21 9:-74 10:-35 11:25
size:9999	0:-23 1:10 2:-96 3:44 4:-32 5:-85 6:-18 7:-16 8:26 9:14 10:-86 11:15
size:more	0:-82 1:-24 2:-63 3:43 4:-71 5:-82 6:-56 7:-30 8:-85 9:51 10:-106 11:22
verdict:abducted	0:135 1:-57 2:-32 3:-66 4:-13 5:-88 6:-105 7:-101 8:-10 9:-75 10:-51 11:-91
verdict:casualties	0:-55 1:104 2:-30 3:-57 4:-30 5:-53 6:-65 7:-65 8:-31 9:-34 10:-32 11:-33
verdict:claim	0:-11 2:14 3:-11 6:-25
verdict:dead-in-captivity	0:-107 1:-18 2:110 3:-49 4:-107 5:-77 6:15 7:-63 8:-84 9:-16 10:-124 11:-15
verdict:displaced	0:-113 1:-84 2:-98 3:132 4:-88 5:-85 6:-100 7:-95 8:-97 9:34 10:-79 11:-76
verdict:held	0:-82 1:-46 2:-147 3:-82 4:115 5:-44 6:-90 7:-40 8:8 9:-29 11:-68
verdict:injured	0:-83 1:-86 2:-93 3:-87 4:-142 5:156 6:-69 7:-129 8:-20 9:-100 10:-35 11:-88
verdict:killed	0:-101 1:-21 2:30 3:-110 4:-67 5:-101 6:159 7:-59 8:-109 9:-122 10:-85 11:-92
verdict:missing	1:-91 2:-43 3:-71 4:-49 5:-133 6:-78 7:145 8:-87 9:-45 10:-111 11:-85
verdict:open	1:-151 2:-42 4:12 5:-17 6:-10 7:-21 8:-16 10:-14 11:8
verdict:out	1:-69 3:25 4:-19 5:-20 6:9 8:-64 11:-76
verdict:prisoners-exchanged	0:-88 1:-36 2:-98 3:-65 4:-12 5:-71 6:-125 7:-64 8:63 9:-49 10:37 11:-44
verdict:refugees	0:-77 1:-40 2:-41 3:-49 5:-82 6:-31 7:-41 8:-8 9:58 10:-28
verdict:released	0:-99 1:-39 2:-73 3:-80 4:-33 5:-45 6:-50 7:-86 8:17 9:-61 10:94
verdict:returned	0:-19 1:-65 2:-72 3:-79 4:-33 5:-31 6:-64 7:-124 9:-57 11:99`
}
