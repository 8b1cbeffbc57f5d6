import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-22
alike:casualties	-45
alike:dead-in-captivity	-20
alike:displaced	10
alike:held	84
alike:injured	36
alike:killed	17
alike:missing	-53
alike:prisoners-exchanged	76
alike:refugees	11
alike:released	100
alike:returned	-55
any	-33
bare:1	37
bare:9	-83
bare:99	21
bare:999	26
bare:9999	44
bare:more	81
before:abducted	-33
before:allocated	-26
before:casualties	-36
before:dead-in-captivity	-29
before:delivered	-100
before:displaced	-17
before:held	16
before:injured	-6
before:killed	-28
before:missing	-39
before:pledged	-87
before:prisoners-exchanged	10
before:refugees	-43
before:released	-20
before:requested	-53
before:returned	-3
behind:abducted	-25
behind:allocated	-134
behind:casualties	38
behind:dead-in-captivity	-48
behind:delivered	-104
behind:displaced	-20
behind:held	79
behind:injured	4
behind:killed	-70
behind:missing	-63
behind:pledged	-85
behind:prisoners-exchanged	23
behind:refugees	-84
behind:released	14
behind:requested	54
behind:returned	32
ending:ad	97
ending:al	-81
ending:am	-43
ending:an	-39
ending:ar	-35
ending:at	-42
ending:ay	24
ending:ce	-21
ending:ch	-3
ending:ck	-79
ending:de	-107
ending:ds	-88
ending:dy	96
ending:ed	-7
ending:ep	75
ending:er	31
ending:es	-70
ending:et	-31
ending:ey	51
ending:ft	11
ending:gh	38
ending:gs	57
ending:ht	-25
ending:id	-111
ending:ij	42
ending:il	-53
ending:ir	50
ending:is	-70
ending:ke	-37
ending:ks	-125
ending:ld	-52
ending:le	-79
ending:ll	89
ending:ls	-111
ending:ly	38
ending:me	-13
ending:ms	-109
ending:nd	-25
ending:ng	-10
ending:nk	-43
ending:ns	-80
ending:nt	44
ending:od	-51
ending:ok	-58
ending:om	15
ending:on	-114
ending:ot	58
ending:ps	-109
ending:pt	-69
ending:rd	-101
ending:re	38
ending:rn	-74
ending:rs	-29
ending:rt	61
ending:se	29
ending:ss	34
ending:st	8
ending:th	25
ending:to	70
ending:ts	-105
ending:ty	-73
ending:ut	30
ending:ve	10
ending:wn	26
ending:ws	-15
ending:ys	-76
equal:abducted	-22
equal:casualties	62
equal:dead-in-captivity	-18
equal:displaced	23
equal:held	5
equal:injured	-21
equal:killed	5
equal:missing	-5
equal:prisoners-exchanged	76
equal:refugees	-10
equal:released	3
equal:returned	75
form:digits	-23
form:dual	10
form:fraction	-315
form:mixed	-79
form:range	-36
form:singular	-44
form:vague	-194
form:words	77
headline	-27
here:#aboard	-17
here:#aid	-40
here:#alive	53
here:#captives	21
here:#captors	48
here:#commerce	-78
here:#conference	-21
here:#containing	-67
here:#contest	-43
here:#crossing	19
here:#custody	-162
here:#disease	-73
here:#displacement	42
here:#duty	-36
here:#exchange	34
here:#execution	5
here:#given-back	28
here:#giving-from	-20
here:#group	26
here:#handover	6
here:#hearing	-53
here:#hostages	-46
here:#interview	-117
here:#losing-side	14
here:#need	-138
here:#prisoners	-33
here:#receiving	-30
here:#remainder	28
here:#rescue	-132
here:#rumour	68
here:#since	15
here:#state	-26
here:#statement	65
here:#travel	-12
here:abducted	50
here:allocated	-11
here:casualties	59
here:dead-in-captivity	32
here:delivered	-22
here:displaced	54
here:held	27
here:injured	82
here:killed	87
here:missing	119
here:pledged	-40
here:prisoners-exchanged	40
here:refugees	67
here:released	16
here:requested	-76
here:returned	79
here:said	48
here:set	52
here:total	-41
item	-24
last:claim-abducted	7
last:claim-allocated	-72
last:claim-casualties	46
last:claim-dead-in-captivity	50
last:claim-delivered	-65
last:claim-displaced	-22
last:claim-injured	15
last:claim-killed	39
last:claim-missing	36
last:claim-pledged	-87
last:claim-prisoners-exchanged	-73
last:claim-refugees	24
last:claim-released	17
last:claim-requested	-49
last:claim-total	59
left1:	-6
left1:"	86
left1:#	-55
left1:(	46
left1:,	-15
left1:-	14
left1::	30
left1:;	41
left1:a	-160
left1:abducted	75
left1:across	-68
left1:affected	-79
left1:after	-87
left1:against	-120
left1:all	6
left1:alone	33
left1:among	33
left1:and	44
left1:another	38
left1:are	11
left1:arrested	-94
left1:as	-67
left1:assisted	-59
left1:at	-63
left1:back	33
left1:be	41
left1:been	48
left1:before	-22
left1:believes	-28
left1:between	-51
left1:brought	-30
left1:buried	143
left1:but	-87
left1:by	-184
left1:camp	-72
left1:captured	11
left1:carried	-13
left1:carrying	-80
left1:claimed	181
left1:closed	-15
left1:confirmed	91
left1:cost	108
left1:counted	38
left1:counts	-20
left1:day	68
left1:dead	-10
left1:december	60
left1:delivered	-51
left1:deployed	-56
left1:did	3
left1:displaced	56
left1:distributed	-11
left1:documented	124
left1:down	-68
left1:downed	-66
left1:driven	72
left1:drove	29
left1:employs	-40
left1:every	-109
left1:expect	-61
left1:first	-83
left1:for	-44
left1:forced	91
left1:found	-18
left1:free	106
left1:freed	9
left1:frees	80
left1:from	29
left1:further	44
left1:gave	-43
left1:get	-89
left1:go	51
left1:got	45
left1:had	-96
left1:have	54
left1:held	-98
left1:helped	-24
left1:his	-58
left1:hit	-78
left1:hits	19
left1:hold	63
left1:holding	77
left1:holds	-70
left1:home	-43
left1:hosts	51
left1:housed	33
left1:in	-166
left1:include	-38
left1:included	66
left1:including	89
left1:injured	143
left1:injuring	113
left1:into	-77
left1:is	-77
left1:its	-95
left1:just	20
left1:keeping	88
left1:kill	23
left1:killed	251
left1:killing	195
left1:kills	37
left1:last	-6
left1:launched	-20
left1:leaves	120
left1:leaving	35
left1:left	86
left1:let	62
left1:lists	23
left1:logged	6
left1:lost	91
left1:made	-31
left1:magnitude	-79
left1:makes	59
left1:met	35
left1:month	-24
left1:move	30
left1:moved	50
left1:not	-79
left1:now	46
left1:numbered	-86
left1:of	-92
left1:off	-33
left1:on	-118
left1:only	13
left1:opened	-58
left1:or	-100
left1:other	78
left1:out	11
left1:pass	53
left1:passed	31
left1:pulled	-53
left1:put	21
left1:reach	-36
left1:reaches	64
left1:received	44
left1:recorded	100
left1:recovered	94
left1:registered	102
left1:release	-47
left1:released	59
left1:remaining	4
left1:report	-23
left1:reported	93
left1:reports	64
left1:rescued	-79
left1:s	-134
left1:said	34
left1:saw	39
left1:say	72
left1:says	108
left1:scored	-53
left1:seen	84
left1:seized	77
left1:shelters	71
left1:shot	-76
left1:show	85
left1:showed	-68
left1:so	19
left1:sunday	35
left1:swap	87
left1:taken	64
left1:that	73
left1:the	-40
left1:their	-24
left1:them	-23
left1:then	4
left1:those	56
left1:through	-111
left1:to	-28
left1:today	61
left1:told	-107
left1:took	50
left1:treated	-51
left1:up	72
left1:update	-107
left1:uprooted	94
left1:us	76
left1:verified	3
left1:visited	-9
left1:was	6
left1:week	-15
left1:were	-87
left1:when	-46
left1:where	6
left1:which	136
left1:while	-47
left1:whom	77
left1:whose	-66
left1:with	10
left1:won	-45
left1:wounded	67
left1:wounding	82
left1:year	47
left1:|	37
left1:—	93
left1:•	-37
left2:	-97
left2:"	-6
left2:(	15
left2:)	74
left2:,	16
left2:-	-57
left2::	-49
left2:;	37
left2:a	-61
left2:abroad	47
left2:according	-135
left2:account	21
left2:accounted	54
left2:accounts	-42
left2:added	-7
left2:adding	-7
left2:adds	11
left2:affected	-63
left2:afp	32
left2:after	25
left2:aleppo	28
left2:alive	82
left2:all	-84
left2:alone	97
left2:along	-25
left2:already	56
left2:also	86
left2:am	-71
left2:among	63
left2:an	-38
left2:and	-5
left2:april	-52
left2:are	-24
left2:army	13
left2:arrested	61
left2:arrived	-13
left2:as	18
left2:at	-102
left2:attack	22
left2:august	-32
left2:authorities	15
left2:average	58
left2:away	-66
left2:back	-97
left2:been	-108
left2:began	27
left2:billion	-9
left2:board	-28
left2:boat	-46
left2:bodies	14
left2:border	75
left2:boy	-122
left2:brings	-3
left2:brought	23
left2:built	-48
left2:buses	-70
left2:but	49
left2:by	-10
left2:came	-11
left2:captives	63
left2:captivity	-20
left2:care	29
left2:carried	-6
left2:cases	46
left2:cash	-59
left2:cent	-31
left2:centre	-47
left2:centres	20
left2:children	89
left2:cholera	88
left2:city	-64
left2:civilians	53
left2:claims	39
left2:climbed	79
left2:climbs	77
left2:collapsed	48
left2:confirmed	-57
left2:confirms	43
left2:congo	58
left2:cost	23
left2:could	80
left2:count	33
left2:country	-15
left2:court	-64
left2:crew	59
left2:cross	-34
left2:crowd	-54
left2:dawn	39
left2:day	52
left2:days	-37
left2:dead	57
left2:death	3
left2:deaths	44
left2:december	56
left2:denied	-30
left2:destroyed	-66
left2:died	19
left2:displaced	17
left2:district	-9
left2:down	69
left2:drones	-38
left2:drove	-5
left2:drowned	28
left2:each	-27
left2:eight	73
left2:estimates	79
left2:evening	-41
left2:example	24
left2:fallen	5
left2:families	-70
left2:family	-73
left2:far	-78
left2:father	-64
left2:february	82
left2:fell	-3
left2:fighters	-36
left2:figure	97
left2:figures	44
left2:fire	-24
left2:firefighters	32
left2:first	85
left2:five	49
left2:flights	-17
left2:followed	-49
left2:food	-95
left2:for	13
left2:forces	-28
left2:found	-94
left2:four	-24
left2:friday	54
left2:from	-92
left2:gaza	53
left2:girl	94
left2:given	-13
left2:go	64
left2:government	-4
left2:group	87
left2:gunmen	-9
left2:had	52
left2:hall	56
left2:hand	41
left2:handed	-28
left2:has	-38
left2:have	42
left2:having	78
left2:he	28
left2:held	-46
left2:here	34
left2:hit	-15
left2:home	21
left2:hospital	4
left2:hospitals	43
left2:hostages	-54
left2:hours	99
left2:house	-86
left2:houses	-37
left2:hurt	28
left2:husband	3
left2:i	31
left2:in	-7
left2:india	56
left2:indonesia	37
left2:injured	-3
left2:injuries	52
left2:injury	92
left2:iom	-3
left2:is	70
left2:israel	18
left2:it	46
left2:its	25
left2:january	21
left2:june	19
left2:killed	-16
left2:killing	132
left2:kits	-33
left2:kyiv	47
left2:last	-18
left2:late	-29
left2:law	75
left2:lebanon	59
left2:left	6
left2:let	35
left2:life	60
left2:list	56
left2:live	21
left2:lives	52
left2:looking	41
left2:man	-67
left2:march	46
left2:martyrdom	81
left2:martyrs	92
left2:may	-14
left2:media	51
left2:members	-73
left2:men	-10
left2:militants	67
left2:million	-95
left2:mine	-36
left2:ministry	-37
left2:minutes	17
left2:missiles	-37
left2:missing	-10
left2:mission	-57
left2:monday	-26
left2:more	-58
left2:morning	-47
left2:mother	-69
left2:names	108
left2:nations	28
left2:night	58
left2:nine	10
left2:not	-67
left2:november	-17
left2:now	22
left2:number	99
left2:october	76
left2:of	-34
left2:off	-8
left2:office	-17
left2:offices	44
left2:officials	-80
left2:on	-17
left2:one	-46
left2:others	12
left2:out	-41
left2:over	-40
left2:pakistan	7
left2:partners	-26
left2:passengers	-117
left2:peak	-31
left2:people	27
left2:personnel	70
left2:persons	-80
left2:points	-22
left2:police	17
left2:population	-95
left2:prisoners	-30
left2:pupils	48
left2:put	-47
left2:rebels	24
left2:received	38
left2:recovered	35
left2:refugees	13
left2:region	31
left2:registered	-70
left2:relatives	77
left2:release	79
left2:remain	45
left2:remains	99
left2:report	-11
left2:reported	-35
left2:reports	-40
left2:rescuers	-12
left2:residents	-52
left2:rest	96
left2:return	143
left2:returned	-64
left2:rights	16
left2:risen	39
left2:rises	64
left2:road	-66
left2:rose	22
left2:russia	-33
left2:s	-4
left2:same	68
left2:saturday	46
left2:say	56
left2:says	69
left2:schools	-65
left2:second	3
left2:sent	8
left2:september	56
left2:service	-48
left2:servicemen	55
left2:seven	19
left2:she	3
left2:shelter	-73
left2:shelters	44
left2:side	68
left2:since	86
left2:site	8
left2:sites	-40
left2:six	-32
left2:so	112
left2:soldiers	91
left2:son	-118
left2:sources	-22
left2:south	16
left2:speaks	73
left2:spoke	95
left2:spoken	78
left2:staff	-68
left2:stands	84
left2:state	-34
left2:states	-44
left2:still	64
left2:stood	6
left2:street	47
left2:sudan	-73
left2:sunday	-26
left2:survey	-80
left2:survivors	-33
left2:taken	23
left2:team	-104
left2:teams	13
left2:ten	-23
left2:thailand	26
left2:the	-11
left2:their	-28
left2:them	-67
left2:then	-55
left2:there	-43
left2:these	79
left2:they	94
left2:this	-17
left2:those	77
left2:three	-21
left2:through	-111
left2:thursday	20
left2:time	52
left2:to	12
left2:today	-25
left2:together	67
left2:told	64
left2:toll	69
left2:took	89
left2:total	55
left2:town	-64
left2:train	-75
left2:troops	34
left2:truce	26
left2:tuesday	-33
left2:two	32
left2:ukraine	-14
left2:up	-14
left2:us	-30
left2:victims	69
left2:volunteers	-49
left2:votes	-23
left2:wall	46
left2:war	-57
left2:was	3
left2:water	-108
left2:way	-66
left2:we	18
left2:week	64
left2:went	4
left2:were	-28
left2:wfp	-36
left2:where	-54
left2:which	-31
left2:who	17
left2:whom	-67
left2:wife	86
left2:will	-28
left2:woman	47
left2:women	19
left2:workers	14
left2:would	-10
left2:wounded	-31
left2:wounds	52
left2:year	6
left2:years	-38
left2:yesterday	63
left2:you	-16
left2:youngest	-90
left3:	44
left3:#	-21
left3:(	-112
left3:)	-98
left3:,	-8
left3:-	-65
left3::	48
left3:;	-47
left3:a	-72
left3:according	36
left3:added	67
left3:agency	15
left3:aid	-12
left3:air	-13
left3:al	51
left3:all	-43
left3:alone	32
left3:among	24
left3:an	-85
left3:april	19
left3:are	-73
left3:army	-7
left3:as	-21
left3:at	32
left3:attackers	15
left3:attacks	6
left3:august	-43
left3:authorities	53
left3:back	-5
left3:be	-97
left3:been	-33
left3:before	7
left3:being	-84
left3:between	-21
left3:billion	-56
left3:bodies	-14
left3:but	23
left3:by	-6
left3:came	-13
left3:camp	37
left3:cases	14
left3:central	37
left3:centre	-6
left3:children	47
left3:civil	58
left3:civilians	-46
left3:confirmed	79
left3:count	45
left3:country	58
left3:cross	48
left3:daily	48
left3:day	28
left3:days	-34
left3:dead	76
left3:death	12
left3:deaths	107
left3:defence	-77
left3:displaced	87
left3:down	18
left3:drone	6
left3:each	3
left3:earlier	70
left3:earthquake	69
left3:eight	78
left3:el	-44
left3:eleven	60
left3:emergency	-12
left3:evacuation	-43
left3:evening	19
left3:exchange	59
left3:family	-51
left3:far	53
left3:february	-99
left3:fighting	37
left3:fire	58
left3:first	29
left3:five	103
left3:floods	-27
left3:food	-82
left3:for	5
left3:foreign	-15
left3:found	-16
left3:four	73
left3:friday	29
left3:from	50
left3:gaza	32
left3:general	-11
left3:given	21
left3:government	38
left3:guard	-24
left3:gunmen	39
left3:had	71
left3:has	53
left3:he	-50
left3:health	-41
left3:helped	80
left3:her	-3
left3:his	7
left3:home	-50
left3:homes	-28
left3:hospital	-15
left3:hot	-63
left3:hour	-90
left3:houses	21
left3:human	16
left3:i	-7
left3:icrc	-64
left3:in	44
left3:injured	75
left3:interior	-25
left3:is	-25
left3:israel	19
left3:israeli	-49
left3:it	44
left3:its	34
left3:january	76
left3:july	46
left3:june	72
left3:killed	52
left3:last	-56
left3:late	-17
left3:later	56
left3:least	62
left3:left	-40
left3:let	65
left3:line	39
left3:live	9
left3:lives	-21
left3:local	-58
left3:lost	-74
left3:m	29
left3:management	8
left3:march	-51
left3:may	58
left3:media	18
left3:medical	-18
left3:men	-32
left3:migration	11
left3:military	57
left3:million	-31
left3:ministry	41
left3:monday	-55
left3:months	36
left3:more	62
left3:morning	-57
left3:my	-8
left3:near	103
left3:neighbouring	82
left3:network	17
left3:new	-39
left3:nigerian	-48
left3:night	-32
left3:nine	-70
left3:no	35
left3:north	-33
left3:northern	67
left3:not	5
left3:now	-24
left3:number	74
left3:october	-16
left3:of	-9
left3:off	6
left3:office	59
left3:officials	-11
left3:on	27
left3:one	-70
left3:operation	23
left3:or	-29
left3:others	61
left3:our	61
left3:out	-33
left3:over	60
left3:overnight	-46
left3:own	40
left3:partners	-37
left3:passengers	-9
left3:people	29
left3:per	-77
left3:police	-75
left3:post	54
left3:press	-51
left3:public	-61
left3:put	27
left3:quake	-59
left3:red	61
left3:refugees	26
left3:region	21
left3:relatives	34
left3:remaining	-99
left3:reuters	45
left3:rights	6
left3:russia	19
left3:s	-60
left3:said	-60
left3:same	93
left3:says	-43
left3:second	27
left3:security	-16
left3:september	64
left3:service	25
left3:set	-102
left3:seven	-25
left3:she	-16
left3:shot	33
left3:since	-44
left3:six	-27
left3:so	77
left3:south	69
left3:southern	32
left3:state	-25
left3:still	70
left3:strongest	-10
left3:sudan	14
left3:sunday	51
left3:taken	34
left3:team	-39
left3:teams	22
left3:ten	31
left3:terrorists	-58
left3:that	97
left3:the	35
left3:their	-38
left3:them	17
left3:then	5
left3:there	-8
left3:they	-33
left3:this	29
left3:those	-18
left3:three	66
left3:thursday	64
left3:to	5
left3:told	9
left3:toll	146
left3:took	-87
left3:town	-38
left3:tuesday	82
left3:turned	-48
left3:twelve	-47
left3:two	-21
left3:under	94
left3:union	-57
left3:united	-65
left3:up	110
left3:us	-101
left3:village	-12
left3:volunteers	8
left3:war	19
left3:was	-46
left3:we	81
left3:wednesday	31
left3:week	55
left3:weeks	23
left3:went	108
left3:were	-50
left3:west	55
left3:when	22
left3:where	-26
left3:which	-27
left3:who	-81
left3:whom	-96
left3:whose	-23
left3:will	-27
left3:winter	3
left3:with	-49
left3:without	-17
left3:women	26
left3:workers	56
left3:wounded	-65
left3:year	-36
left3:years	59
left3:|	85
left3:—	61
left3:•	-66
many	-48
mostly:abducted	-42
mostly:aid	-72
mostly:allocated	134
mostly:casualty	-29
mostly:delivered	34
mostly:displaced	10
mostly:displacement	11
mostly:held	-10
mostly:hostage	36
mostly:missing	39
mostly:pledged	-36
mostly:prisoners-exchanged	37
mostly:refugees	-153
mostly:released	91
mostly:returned	54
near:abab	-50
near:aban	45
near:abde	26
near:abdi	31
near:abdu	75
near:able	58
near:aboa	29
near:abor	-55
near:abou	-35
near:abov	-33
near:abro	92
near:abse	-47
near:abu	14
near:acce	8
near:acci	40
near:acco	69
near:accu	-36
near:aceh	83
near:ackn	107
near:acle	67
near:acqu	-136
near:acre	-31
near:acro	-4
near:act	-15
near:acti	101
near:acut	-84
near:add	-72
near:addi	65
near:adds	29
near:aden	-27
near:adjo	37
near:admi	84
near:affe	-75
near:afgh	3
near:afri	15
near:afte	-12
near:agai	-40
near:age	23
near:aged	30
near:agen	73
near:aggr	25
near:ago	78
near:agre	60
near:agri	21
near:ahea	23
near:aid	-26
near:aime	-17
near:air	-38
near:airc	-52
near:airl	-85
near:airp	22
near:airs	-18
near:airw	14
near:alam	-76
near:alep	26
near:aler	-24
near:ali	35
near:aliv	-11
near:all	-15
near:alle	-20
near:alli	-59
near:allo	-17
near:almo	-82
near:alon	41
near:alre	82
near:also	63
near:ambu	52
near:amen	-28
near:amer	97
near:amir	-11
near:ammu	14
near:amon	78
near:amou	70
near:anal	-5
near:and	7
near:anda	20
near:ande	-88
near:andr	-116
near:ango	68
near:anim	-53
near:anno	-8
near:anot	55
near:answ	56
near:anti	-50
near:any	-64
near:apar	28
near:apie	-49
near:appe	-36
near:appl	-14
near:appr	-78
near:apri	12
near:arab	36
near:are	-8
near:area	-99
near:arm	-22
near:arme	32
near:army	92
near:arou	26
near:arre	-104
near:arri	-8
near:arti	-16
near:asho	-63
near:asid	-3
near:aske	-75
near:assa	-105
near:asse	-64
near:assi	-141
near:asso	-80
near:atta	66
near:atte	28
near:attr	102
near:augu	9
near:aust	16
near:auth	26
near:aver	73
near:awar	-31
near:away	-32
near:awda	20
near:azer	-5
near:baal	18
near:baba	-7
near:babi	37
near:baby	33
near:back	-14
near:badl	42
near:badu	95
near:bags	52
near:baid	-22
near:bake	-42
near:baku	-69
near:bala	21
near:ball	-90
near:balo	-54
near:bama	50
near:bamb	25
near:band	-70
near:bang	21
near:bank	28
near:bann	-93
near:bara	59
near:bare	-16
near:barr	-56
near:base	31
near:bash	-16
near:basi	46
near:bass	4
near:beac	57
near:bear	32
near:beat	28
near:beca	-29
near:beco	58
near:bed	-79
near:bedo	95
near:beds	23
near:been	-38
near:befo	22
near:bega	31
near:begi	-13
near:begu	-101
near:behe	-74
near:behi	27
near:bein	42
near:beka	72
near:bela	84
near:belg	19
near:beli	113
near:bell	47
near:belo	-7
near:benc	-20
near:bene	46
near:besi	34
near:betw	-29
near:beyo	49
near:big	-45
near:bigg	62
near:biha	-27
near:bill	-121
near:birt	-63
near:bish	49
near:blac	-47
near:blam	23
near:blan	4
near:blas	56
near:blaz	30
near:blew	-70
near:blis	-46
near:bloc	-116
near:boar	-12
near:boat	-53
near:body	112
near:bogo	-30
near:boko	56
near:boli	82
near:bomb	-23
near:bone	86
near:book	58
near:bord	-35
near:bore	-98
near:born	-47
near:both	30
near:boug	4
near:boun	-17
near:bowl	-26
near:boxe	-58
near:boy	-26
near:boys	22
near:bran	-22
near:brav	-38
near:brea	-84
near:brid	33
near:brie	-127
near:brig	-9
near:brin	30
near:brit	62
near:broa	35
near:brot	4
near:brou	-13
near:brui	-30
near:buch	48
near:budg	-15
near:buil	-63
near:bulg	113
near:bull	76
near:bure	47
near:buri	-4
near:burk	47
near:burs	-16
near:buru	27
near:bury	32
near:bus	-30
near:buse	-74
near:bush	51
near:but	-23
near:byst	7
near:cabi	51
near:cair	64
near:calc	-21
near:cali	-74
near:call	-49
near:cama	11
near:camb	-29
near:came	-37
near:camp	8
near:can	-37
near:cana	48
near:canc	-124
near:cand	-40
near:cani	-71
near:cann	88
near:capa	-96
near:capi	-31
near:caps	-13
near:capt	-16
near:car	58
near:cara	78
near:card	-56
near:care	25
near:carg	-29
near:carn	-24
near:carr	38
near:cars	49
near:cart	-88
near:case	-72
near:cash	-96
near:cast	71
near:casu	21
near:cata	-62
near:cate	49
near:cath	88
near:cauc	31
near:caug	-82
near:caus	109
near:ceas	49
near:cebu	-5
near:cele	-44
near:cell	27
near:ceme	92
near:cens	-55
near:cent	15
near:cert	41
near:chad	120
near:chai	-35
near:chal	77
near:cham	-51
near:chan	-69
near:chap	4
near:char	-106
near:chec	38
near:cher	-57
near:chib	-52
near:chie	42
near:chil	77
near:chin	12
near:chiu	-50
near:choi	28
near:chol	-22
near:chri	19
near:chur	24
near:circ	42
near:citi	38
near:city	-5
near:civi	47
near:clai	-18
near:clan	-35
near:clas	-17
near:clea	-11
near:cler	66
near:clim	-39
near:clin	131
near:clos	-113
near:clot	-80
near:club	-52
near:coac	-14
near:coal	50
near:coas	25
near:coff	70
near:cold	-45
near:coll	-10
near:colo	46
near:colu	-26
near:comb	16
near:comi	93
near:comm	-19
near:comp	-16
near:conc	-59
near:cond	-25
near:conf	21
near:cong	-18
near:conn	-68
near:cont	36
near:conv	-12
near:cook	-28
near:coor	6
near:corp	-14
near:corr	-7
near:cost	91
near:cott	35
near:coul	90
near:coun	10
near:coup	-64
near:cour	54
near:cous	-109
near:cove	-21
near:cram	-42
near:cras	-3
near:cree	32
near:cres	-89
near:cret	-94
near:crew	57
near:crim	-36
near:cris	66
near:crit	127
near:cror	-30
near:cros	67
near:crow	-99
near:crui	-57
near:crus	50
near:cubi	-8
near:cucu	81
near:cull	-6
near:cup	-49
near:curr	86
near:cust	-46
near:cut	36
near:cuts	-17
near:cvm	-34
near:cycl	-24
near:czec	15
near:dail	17
near:dak	110
near:dali	81
near:dam	18
near:dama	-97
near:dara	27
near:darf	9
near:data	-78
near:date	-12
near:daug	66
near:dava	33
near:dawn	15
near:day	36
near:days	35
near:dead	57
near:deal	-55
near:deat	71
near:dec	50
near:deca	63
near:dece	24
near:deci	-59
near:decl	-27
near:deep	76
near:defe	-7
near:degr	31
near:del	60
near:dela	71
near:dele	-44
near:deli	-63
near:delt	76
near:dema	72
near:demo	-6
near:deng	-13
near:deni	-19
near:depa	5
near:depe	-55
near:depl	-90
near:depo	-10
near:depu	-53
near:dera	-84
near:desi	81
near:desk	5
near:desp	-29
near:dest	-117
near:deta	21
near:dete	17
near:deve	-34
near:devi	-23
near:devo	-32
near:dhak	-56
near:did	-95
near:died	101
near:dies	9
near:diff	-57
near:dig	32
near:dina	-37
near:dipl	-48
near:dire	-44
near:disa	41
near:disc	31
near:disp	-30
near:disq	-25
near:diss	50
near:dist	-90
near:dive	5
near:divi	-83
near:dna	73
near:dnip	-43
near:doct	9
near:docu	-27
near:does	-23
near:dogs	-101
near:doll	-91
near:dome	35
near:domi	36
near:done	56
near:dono	-29
near:door	79
near:dorm	25
near:dose	-105
near:doub	-15
near:down	-72
near:doze	-5
near:drag	56
near:draw	-31
near:dres	-18
near:drew	-51
near:driv	58
near:dron	-10
near:drop	-88
near:drov	8
near:drow	73
near:druz	59
near:dtm	-79
near:due	-34
near:dug	10
near:duri	17
near:duty	4
near:each	-24
near:earl	39
near:earm	-23
near:earn	-55
near:eart	-6
near:east	-68
near:econ	-9
near:ecua	50
near:edit	-88
near:educ	-38
near:effe	25
near:egyp	30
near:eigh	-39
near:eith	37
near:elde	37
near:elec	-20
near:elev	27
near:elim	-26
near:eliy	88
near:eln	68
near:else	-48
near:emba	-91
near:embr	3
near:emer	-33
near:emir	88
near:empl	30
near:empt	-92
near:enco	29
near:end	-81
near:enda	-51
near:ende	-52
near:ends	23
near:enem	56
near:ener	32
near:enga	-45
near:engi	-54
near:engl	-22
near:enou	-94
near:ente	6
near:enti	-10
near:entr	9
near:enyi	-13
near:equi	-59
near:erat	-17
near:erit	9
near:erup	-49
near:esca	-49
near:esco	-35
near:esme	35
near:esta	23
near:este	-77
near:esti	-103
near:ethi	66
near:euro	56
near:evac	13
near:eve	-36
near:even	-14
near:ever	-105
near:exam	-26
near:exca	-106
near:exch	106
near:exec	-28
near:exhu	99
near:exit	48
near:expe	30
near:expl	-54
near:exte	-7
near:extr	-61
near:face	-48
near:faci	-39
near:fact	58
near:fail	29
near:fall	-18
near:fami	-21
near:fans	-42
near:far	69
near:farc	91
near:farm	60
near:fash	-58
near:faso	56
near:fata	123
near:fath	-103
near:fear	101
near:febr	49
near:fede	9
near:feed	-65
near:fell	27
near:felt	-123
near:ferr	-99
near:fest	12
near:fetc	-38
near:few	28
near:fewe	-21
near:fiel	-43
near:fift	18
near:figh	-34
near:figu	88
near:file	-28
near:fili	14
near:fill	17
near:fina	61
near:fine	-26
near:fing	73
near:fini	-114
near:fire	-14
near:firm	-10
near:firs	41
near:five	6
near:flag	57
near:flas	-37
near:flat	47
near:fled	22
near:flee	74
near:flew	-30
near:flig	-6
near:floo	17
near:flou	-5
near:flow	121
near:fold	-101
near:foll	-47
near:food	-171
near:foot	25
near:forc	-18
near:fore	64
near:form	11
near:fort	-15
near:foun	-11
near:four	32
near:frac	-14
near:fran	4
near:free	63
near:fren	23
near:frid	54
near:frie	-6
near:from	35
near:fron	29
near:ftse	-25
near:fuel	52
near:fuk	18
near:fund	-74
near:fune	-22
near:furt	105
near:gall	-36
near:game	12
near:gand	-41
near:gang	-55
near:gap	-74
near:gara	-14
near:garm	15
near:gas	-43
near:gate	-79
near:gath	-47
near:gatu	44
near:gavd	-59
near:gave	-19
near:gaza	19
near:gazi	-21
near:gebr	64
near:gend	-29
near:gene	32
near:get	44
near:girl	18
near:give	-27
near:givi	-45
near:glad	12
near:gmt	114
near:goal	-66
near:goat	-92
near:god	53
near:goes	44
near:gofa	-40
near:goin	-40
near:gold	71
near:goma	-8
near:gone	-14
near:good	75
near:got	-31
near:gove	-25
near:gran	-10
near:grav	-16
near:grea	74
near:gree	41
near:gren	-66
near:grou	98
near:grow	-36
near:gues	-19
near:guid	-62
near:guil	-79
near:guin	-46
near:gunm	-11
near:guns	8
near:gymn	14
near:hack	53
near:had	9
near:hait	-43
near:half	24
near:hali	-42
near:hall	-75
near:hama	-6
near:haml	-60
near:hand	26
near:hang	36
near:happ	-40
near:hara	49
near:harv	27
near:has	4
near:haug	-58
near:have	-27
near:havi	-16
near:head	-68
near:heal	-13
near:hear	87
near:heat	56
near:heav	12
near:hect	-64
near:heig	73
near:held	-86
near:heli	68
near:hell	67
near:help	-24
near:her	-8
near:herd	-25
near:here	-60
near:herm	-73
near:hers	-64
near:hezb	11
near:high	-77
near:hill	-10
near:him	-51
near:his	-10
near:hit	65
near:hits	48
near:hitt	-18
near:hold	-35
near:home	28
near:homi	35
near:homs	41
near:hope	-37
near:hors	17
near:hosp	63
near:hot	-126
near:hote	-64
near:hour	20
near:hous	-39
near:hout	7
near:how	-34
near:howe	39
near:huma	81
near:hund	11
near:hung	22
near:hurr	-85
near:hurt	63
near:husb	-45
near:huts	23
near:hygi	18
near:icrc	-36
near:iden	45
near:idf	44
near:idle	62
near:idli	54
near:imag	-103
near:impa	38
near:impe	-94
near:impr	30
near:inci	-9
near:incl	102
near:inco	-10
near:inde	-58
near:indi	-11
near:indo	44
near:infa	-31
near:infe	-36
near:infl	-47
near:info	-6
near:inha	69
near:init	14
near:inju	80
near:inma	-19
near:inn	20
near:inse	-67
near:insi	-41
near:insp	-18
near:inst	-87
near:insu	82
near:into	8
near:inve	34
near:iom	-15
near:iran	45
near:iraq	-35
near:irel	3
near:iris	3
near:isla	-25
near:isra	45
near:issu	-87
near:ista	-60
near:ital	8
near:item	-94
near:its	17
near:itse	89
near:itur	67
near:ivor	6
near:jail	25
near:jama	126
near:jan	-14
near:janu	-7
near:japa	49
near:jeep	-5
near:jeni	52
near:jiha	50
near:jnim	32
near:jobs	-50
near:joe	-18
near:john	-49
near:join	7
near:jord	-48
near:jose	-92
near:jour	-36
near:judg	-55
near:juli	46
near:july	23
near:jump	-26
near:june	20
near:junt	95
near:just	77
near:kabu	-14
near:kadu	7
near:kand	140
near:kara	70
near:kare	-54
near:kash	16
near:kaza	-75
near:kebb	57
near:keep	-66
near:kens	84
near:keny	-16
near:kept	-63
near:khan	30
near:khar	78
near:khas	-40
near:kher	16
near:khwa	4
near:khyb	48
near:kick	-61
near:kidn	119
near:kill	68
near:kilo	-106
near:kind	22
near:king	-44
near:kitc	-18
near:kits	-90
near:kivu	-34
near:knew	-16
near:know	73
near:kong	-24
near:kord	24
near:kore	98
near:kost	63
near:krem	27
near:kufr	-48
near:kumb	68
near:kuna	-45
near:kurd	15
near:kurs	-10
near:kutu	-11
near:kwar	71
near:kyau	83
near:kyiv	30
near:labo	-65
near:lack	-22
near:lads	-84
near:laid	-94
near:lak	110
near:lake	108
near:lakh	-132
near:lamp	-60
near:land	-51
near:lane	-29
near:lank	72
near:larg	-65
near:larr	51
near:last	14
near:late	7
near:laun	-50
near:law	61
near:lawm	25
near:lawy	56
near:lay	-33
near:lead	-34
near:lear	50
near:leas	-4
near:leav	9
near:leba	108
near:led	-94
near:ledg	25
near:left	11
near:leg	75
near:legs	-7
near:less	-100
near:let	65
near:lett	-13
near:leve	-98
near:libe	-8
near:liby	-107
near:lice	-133
near:lie	-5
near:lieu	48
near:life	121
near:lift	48
near:ligh	-34
near:like	69
near:lima	-65
near:limb	116
near:limi	21
near:line	-144
near:list	6
near:litr	-69
near:litt	-102
near:live	23
near:livi	-10
near:loan	-52
near:loca	-6
near:lock	-8
near:lodg	-31
near:logg	-58
near:lond	-6
near:long	-5
near:look	-6
near:loot	44
near:lorr	-69
near:lose	-42
near:loss	104
near:lost	30
near:lowe	35
near:lunc	21
near:lyin	100
near:mach	-13
near:made	-37
near:maga	84
near:magn	-53
near:mahm	21
near:maim	103
near:main	-5
near:maje	-43
near:majo	53
near:make	-8
near:maki	16
near:mala	7
near:mali	-77
near:maln	-45
near:malt	-45
near:man	-64
near:mana	-32
near:mand	87
near:mani	-92
near:mans	-36
near:manu	55
near:many	-105
near:mapp	-57
near:mara	-39
near:marc	59
near:mari	-83
near:mark	-26
near:marr	-98
near:mart	72
near:mary	-70
near:maso	-33
near:masr	-90
near:mass	83
near:mast	-84
near:matc	-4
near:mate	-38
near:matt	-97
near:may	36
near:mayo	-71
near:maza	95
near:meal	-125
near:mean	-55
near:meas	-51
near:medi	19
near:meet	-4
near:mega	-60
near:memb	-57
near:men	-35
near:mend	72
near:ment	43
near:mess	-64
near:met	-26
near:metr	-38
near:mexi	77
near:mid	69
near:midd	-13
near:midf	-35
near:midn	48
near:migr	84
near:mila	89
near:mile	38
near:mili	46
near:mill	-70
near:mina	76
near:mind	32
near:mine	-78
near:mini	6
near:mino	55
near:minu	-31
near:miss	19
near:mobi	-110
near:mode	51
near:moga	55
near:moh	81
near:moha	-13
near:mona	38
near:mond	33
near:mone	13
near:moni	20
near:more	62
near:morg	106
near:morn	-16
near:moro	-53
near:mosc	107
near:mosq	5
near:most	-28
near:moth	30
near:moto	-114
near:moun	-85
near:mour	52
near:move	-13
near:movi	24
near:moza	-38
near:msf	-76
near:much	-18
near:mud	38
near:muds	15
near:muni	10
near:murd	64
near:must	-26
near:myan	95
near:myse	52
near:naba	89
near:nago	65
near:nair	22
near:name	20
near:namp	-48
near:nang	22
near:nasi	14
near:nass	-65
near:nati	24
near:naut	77
near:navy	38
near:need	-53
near:negl	-51
near:neig	33
near:neit	-11
near:netw	80
near:neut	129
near:neve	68
near:new	-37
near:newl	-14
near:news	-13
near:next	60
near:ngo	45
near:niam	61
near:niec	-15
near:nige	-15
near:nigh	45
near:nile	67
near:nine	3
near:njia	-18
near:nobo	-18
near:non	24
near:none	-8
near:noon	33
near:nor	-3
near:nort	24
near:not	22
near:note	-76
near:noth	-8
near:noti	-84
near:nov	-9
near:nova	75
near:nove	44
near:now	-10
near:nrc	9
near:numb	-13
near:nur	-48
near:nuwa	88
near:obei	44
near:obse	-48
near:occu	81
near:ocha	54
near:oct	72
near:octo	39
near:odda	33
near:odes	89
near:off	21
near:offe	37
near:offi	-53
near:oil	-28
near:old	97
near:olde	-113
near:olek	46
near:ombu	-50
near:once	6
near:one	-13
near:ones	-7
near:onli	-109
near:only	-33
near:onto	-48
near:open	35
near:oper	-37
near:oppo	-60
near:orde	-85
near:ordn	-83
near:orga	-90
near:orie	19
near:orig	27
near:oro	14
near:othe	30
near:our	60
near:ours	55
near:out	9
near:outb	-31
near:outd	46
near:outr	59
near:outs	25
near:over	-39
near:own	24
near:owne	-103
near:oxyg	47
near:pack	-93
near:page	33
near:paid	24
near:pakh	43
near:pale	-40
near:palm	-34
near:pape	-10
near:para	-72
near:pare	58
near:pari	18
near:park	34
near:parl	6
near:part	-100
near:pass	-31
near:past	-23
near:path	34
near:pati	-17
near:patn	-26
near:patr	28
near:pay	-66
near:paym	-25
near:pays	-26
near:peac	-13
near:peak	-17
near:pena	-53
near:penc	60
near:pens	7
near:peop	-88
near:per	-144
near:perc	-119
near:perh	-58
near:peri	77
near:perm	-92
near:pers	-7
near:peru	70
near:peti	-19
near:petr	57
near:phar	95
near:phas	-96
near:phil	29
near:phon	-54
near:phot	-78
near:pick	-143
near:pict	-20
near:piec	-69
near:pilg	-16
near:pilo	24
near:pipe	-64
near:pira	64
near:pit	8
near:pitc	-43
near:pits	35
near:plac	-9
near:plai	3
near:plan	19
near:plas	-73
near:plat	-81
near:play	-72
near:pled	-82
near:plun	-77
near:plus	38
near:poin	-78
near:poli	59
near:poll	-50
near:popu	-93
near:port	-11
near:poss	-9
near:post	5
near:poun	-65
near:powe	-61
near:prac	24
near:pray	-19
near:pre	-83
near:prea	-74
near:prec	53
near:pref	116
near:preg	-12
near:pres	13
near:prev	15
near:pric	-30
near:prie	-51
near:prim	-19
near:prin	55
near:pris	23
near:priv	-7
near:prob	-39
near:prod	18
near:prog	11
near:proj	-63
near:prom	-83
near:prop	-78
near:pros	27
near:prot	12
near:prov	35
near:psyc	-122
near:publ	106
near:pull	-66
near:punj	78
near:pupi	23
near:purs	76
near:push	34
near:put	65
near:puts	-18
near:qala	-20
near:qata	50
near:quak	-74
near:quar	-99
near:ques	-118
near:queu	-84
near:quot	24
near:raba	-67
near:radi	27
near:radw	21
near:rafa	4
near:raid	48
near:rail	-21
near:rain	-6
near:rais	46
near:raja	87
near:rakh	61
near:rama	73
near:ran	-92
near:rang	15
near:rans	32
near:rapi	-98
near:rate	-33
near:rati	-36
near:ravi	18
near:reac	3
near:read	-95
near:rebe	-59
near:rebu	57
near:reca	-73
near:rece	15
near:reck	24
near:reco	-45
near:recr	-114
near:red	16
near:redu	-77
near:refe	-38
near:refu	-27
near:rega	-32
near:regr	61
near:regu	-56
near:reha	3
near:reit	-39
near:reje	-38
near:rela	-9
near:rele	25
near:reli	-17
near:relo	-59
near:rema	23
near:reme	-30
near:remi	47
near:remo	-64
near:rent	-30
near:repe	-9
near:repo	20
near:repr	3
near:repu	3
near:requ	-32
near:resc	-50
near:rese	-37
near:resi	-11
near:resp	31
near:rest	9
near:resu	-20
near:reta	-61
near:retr	129
near:reun	-70
near:reut	47
near:reve	-62
near:revi	44
near:reyn	42
near:rice	-15
near:rifl	-87
near:righ	88
near:ring	-75
near:rise	75
near:risk	42
near:riva	-4
near:rive	4
near:riya	-24
near:road	5
near:robb	-69
near:rock	75
near:rohi	66
near:roll	-75
near:roma	53
near:roof	-68
near:room	69
near:rota	-78
near:roug	-46
near:roun	-167
near:rout	40
near:row	-31
near:roya	68
near:rubb	21
near:ruin	-14
near:rule	-47
near:ruli	17
near:run	-38
near:runn	-81
near:runs	-27
near:rupe	27
near:rura	57
near:russ	16
near:sada	12
near:safe	30
near:saga	127
near:sahe	13
near:said	-63
near:sain	21
near:sake	45
near:sale	25
near:sama	37
near:same	57
near:san	67
near:sana	84
near:sand	-5
near:sang	98
near:sank	-46
near:sant	-33
near:sar	19
near:sat	-60
near:satu	29
near:saud	34
near:save	-41
near:saw	-31
near:say	89
near:says	17
near:scen	-61
near:scho	114
near:scor	-91
near:scot	-32
near:scra	-88
near:sea	-31
near:sear	-58
near:seas	22
near:seat	-91
near:seco	-32
near:sect	-68
near:secu	-21
near:see	111
near:seek	31
near:seen	3
near:seiz	5
near:self	54
near:sell	-110
near:sena	-69
near:sent	-45
near:sepa	-68
near:sept	-9
near:serb	72
near:seri	15
near:serv	-18
near:sess	-95
near:set	-55
near:sett	17
near:shab	-65
near:shah	-40
near:shal	26
near:sham	-71
near:shar	43
near:she	41
near:sheb	20
near:shed	-59
near:shee	-100
near:shel	-66
near:sher	5
near:shif	-72
near:ship	-15
near:shir	-28
near:shoo	-16
near:shop	-4
near:shor	-98
near:shot	-38
near:shou	32
near:shov	-11
near:show	47
near:shra	69
near:shri	42
near:shut	-51
near:sick	-7
near:side	27
near:sieg	49
near:sigh	-24
near:sign	63
near:simi	33
near:sina	-13
near:sinc	49
near:sind	71
near:sing	82
near:sink	17
near:sist	32
near:site	55
near:sitt	36
near:situ	-95
near:six	4
near:sixe	-44
near:sixt	11
near:size	13
near:slai	73
near:slau	-25
near:slee	79
near:slep	38
near:slid	26
near:slig	100
near:slip	16
near:slop	-8
near:smal	-52
near:smas	-44
near:smok	109
near:snif	-68
near:soci	-60
near:sofa	137
near:sola	-42
near:sold	37
near:soma	99
near:some	-67
near:son	51
near:sons	27
near:soro	36
near:soug	64
near:sour	-100
near:sout	93
near:spac	-84
near:spai	-43
near:spar	-70
near:spea	57
near:spec	16
near:spen	8
near:spin	36
near:spok	85
near:spon	-27
near:spor	10
near:spot	-58
near:spre	-33
near:spri	16
near:squa	-99
near:sri	34
near:stab	105
near:stad	-75
near:staf	-81
near:stai	-65
near:stal	-4
near:stan	-74
near:star	37
near:stay	71
near:step	13
near:stil	128
near:ston	36
near:stoo	-112
near:stop	33
near:stor	-98
near:stra	12
near:stre	-20
near:stri	-40
near:stro	-109
near:stru	-28
near:stuc	-77
near:stud	-45
near:stus	-62
near:sub	12
near:subu	63
near:succ	88
near:such	45
near:suda	-29
near:suff	62
near:suit	-98
near:sum	39
near:summ	-113
near:sund	9
near:sunk	-71
near:supe	16
near:supp	-86
near:supr	61
near:surg	119
near:surr	-43
near:surv	-3
near:susp	20
near:suzu	56
near:swam	-24
near:swap	-35
near:swep	-85
near:swis	128
near:syri	42
near:syst	-86
near:tabl	-35
near:taiw	-44
near:take	11
near:taki	9
near:tali	69
near:talk	33
near:tall	3
near:tami	70
near:tank	74
near:targ	-66
near:tarp	59
near:tawi	55
near:tea	55
near:teac	117
near:team	-26
near:teen	-7
near:teet	49
near:tele	39
near:tell	21
near:temp	-32
near:ten	-14
near:tens	58
near:tent	-74
near:term	-35
near:tern	44
near:terr	-22
near:tesf	-79
near:test	-35
near:thai	147
near:than	-82
near:that	39
near:the	-3
near:thea	30
near:thei	26
near:them	-3
near:then	57
near:ther	-7
near:thes	31
near:they	9
near:thin	-36
near:thir	42
near:this	60
near:thos	47
near:thou	-51
near:thre	51
near:thro	15
near:thur	66
near:thus	60
near:tick	-45
near:till	-37
near:time	-114
near:tine	25
near:tobr	-31
near:toda	-43
near:todd	84
near:toge	-10
near:toil	-85
near:told	-79
near:toll	82
near:tom	-71
near:tomo	-54
near:toni	-29
near:tonn	-82
near:too	23
near:took	33
near:top	-4
near:tork	31
near:torr	-30
near:tota	-73
near:tour	-69
near:towa	32
near:towe	37
near:town	-75
near:trac	-75
near:trad	64
near:traf	-9
near:trai	-89
near:trap	-45
near:trav	-78
near:traw	-68
near:trea	-65
near:tree	-74
near:tren	78
near:tria	-54
near:trie	-50
near:trip	-65
near:tris	-82
near:troo	-28
near:truc	31
near:true	58
near:trus	-55
near:tryi	5
near:tsel	79
near:tsun	61
near:tues	9
near:tulk	-4
near:tuni	44
near:tunn	-29
near:turk	37
near:turn	-162
near:twel	75
near:twen	79
near:twic	-116
near:twin	-24
near:two	29
near:typh	53
near:ugan	-9
near:ukra	3
near:unac	5
near:unde	31
near:unha	-108
near:unhc	57
near:unhu	-53
near:unic	-64
near:unif	86
near:unio	-17
near:univ	85
near:unkn	-12
near:unsa	85
near:unti	-29
near:upda	-59
near:uppe	-26
near:upro	109
near:upwa	18
near:urge	62
near:usd	-34
near:use	-60
near:used	-29
near:uvir	-49
near:vacc	-87
near:vali	86
near:vall	18
near:valu	-8
near:van	48
near:vani	61
near:vehi	-45
near:vene	33
near:vent	41
near:veri	29
near:very	39
near:vess	-33
near:vict	-37
near:vide	42
near:viet	69
near:vigi	70
near:vill	-11
near:viol	-33
near:visi	-95
near:voic	-76
near:volu	16
near:vote	-89
near:vyac	10
near:wade	-53
near:wadi	40
near:wait	-82
near:wake	-67
near:wale	-68
near:walk	23
near:wall	44
near:wang	18
near:want	-47
near:war	37
near:warn	9
near:was	9
near:wash	-26
near:watc	-43
near:wate	-34
near:wave	-65
near:way	-29
near:weak	7
near:weap	34
near:weat	-37
near:wedd	56
near:wedn	-22
near:week	14
near:weig	-41
near:welf	-22
near:well	43
near:went	18
near:were	-11
near:west	-9
near:wfp	-77
near:what	34
near:when	-58
near:wher	-52
near:whic	-82
near:whil	-39
near:whit	43
near:whol	95
near:whom	69
near:whos	-21
near:wick	-23
near:wide	-5
near:wife	133
near:wild	-26
near:will	10
near:win	-45
near:wind	-117
near:winn	-35
near:wint	23
near:with	-71
near:witn	-61
near:woma	4
near:wome	77
near:won	-57
near:wore	-32
near:work	-25
near:worl	-16
near:wors	38
near:wort	-70
near:woul	-52
near:woun	89
near:writ	89
near:wron	26
near:wrot	48
near:xinh	11
near:yard	-21
near:year	-35
near:yeme	9
near:yere	74
near:yest	-5
near:yet	-33
near:you	-91
near:youn	-119
near:zamb	-5
near:zamz	63
near:zapo	50
near:zone	-82
next:claim-abducted	13
next:claim-allocated	-7
next:claim-casualties	-37
next:claim-dead-in-captivity	51
next:claim-delivered	-39
next:claim-displaced	16
next:claim-held	40
next:claim-injured	19
next:claim-killed	-16
next:claim-missing	16
next:claim-pledged	-7
next:claim-prisoners-exchanged	59
next:claim-refugees	-10
next:claim-released	-6
next:claim-requested	33
next:claim-returned	69
next:claim-total	-28
noun:	40
noun:afghan	106
noun:aftershock	-77
noun:agent	42
noun:aid-worker	-28
noun:aircraft	-82
noun:ambulance	-87
noun:apartment-block	-60
noun:armenian	79
noun:arrival	47
noun:attack	-101
noun:attacker	52
noun:baby	-98
noun:bed	-126
noun:boat	-138
noun:body	113
noun:bomb	-77
noun:boy	124
noun:brother	66
noun:building	-89
noun:bus	-90
noun:call	-28
noun:camp	-96
noun:captive	-48
noun:car	-77
noun:case	-157
noun:casualty	53
noun:centre	-96
noun:child	24
noun:chinese	-5
noun:citizen	-73
noun:civilian	98
noun:coach	-114
noun:colleague	25
noun:commander	-13
noun:company	-43
noun:congolese	69
noun:corpse	82
noun:country	-112
noun:county	-53
noun:cousin	-101
noun:crew	-79
noun:crew-member	102
noun:crossing	-39
noun:customer	-15
noun:daughter	38
noun:death	97
noun:defendant	-63
noun:detainee	121
noun:diplomat	-58
noun:displaced-person	136
noun:district	-96
noun:doctor	-43
noun:dog	-34
noun:dose	-43
noun:driver	24
noun:drone	-89
noun:employee	-13
noun:engineer	23
noun:enumerator	-71
noun:evacuee	81
noun:excavator	-50
noun:family	-93
noun:farmer	-76
noun:fatality	-8
noun:father	-69
noun:fighter	-8
noun:firefighter	-14
noun:flight	-43
noun:floor	-66
noun:foreigner	-32
noun:game	-10
noun:girl	8
noun:goal	-4
noun:grave	18
noun:group	-90
noun:guard	39
noun:haitian	80
noun:head	-123
noun:head-of-cattle	-75
noun:health-worker	-56
noun:helicopter	-99
noun:herder	-47
noun:home	-85
noun:hospital	-105
noun:hostage	74
noun:house	-158
noun:household	-187
noun:husband	-95
noun:incident	-57
noun:indian	-30
noun:individual	128
noun:infant	37
noun:inhabitant	-67
noun:injury	-11
noun:inmate	-21
noun:israeli	-36
noun:job	-31
noun:kit	-33
noun:leader	-79
noun:life	193
noun:list	-95
noun:lorry	-69
noun:marine	-85
noun:martyr	182
noun:meal	-29
noun:member	29
noun:migrant	-39
noun:militant	20
noun:miner	-9
noun:minister	-148
noun:minor	-57
noun:missile	-50
noun:motorcycle	-107
noun:nation	-55
noun:national	-76
noun:neighbor	36
noun:neighbour	-34
noun:new-arrival	123
noun:nurse	44
noun:observer	-81
noun:officer	-21
noun:official	-176
noun:operation	-93
noun:other	105
noun:page	-57
noun:palestinian	83
noun:paramedic	97
noun:partner	-53
noun:passenger	-43
noun:patient	-29
noun:person	19
noun:personnel	-34
noun:pilot	34
noun:player	-118
noun:point	-106
noun:police	74
noun:police-officer	12
noun:policeman	110
noun:post	-62
noun:pregnant-woman	50
noun:president	-16
noun:prisoner	62
noun:province	-44
noun:pupil	29
noun:refugee	104
noun:region	-80
noun:relative	-70
noun:reporter	-102
noun:rescuer	21
noun:resident	102
noun:returnee	40
noun:rohingya	159
noun:room	-104
noun:round	-58
noun:school	-112
noun:schoolchild	63
noun:seafarer	77
noun:seat	-27
noun:security-guard	31
noun:serviceman	87
noun:settlement	-57
noun:shelter	-117
noun:ship	-90
noun:sister	9
noun:site	-113
noun:soldier	60
noun:son	-83
noun:spokesman	-76
noun:staff	-24
noun:staff-member	8
noun:state	-58
noun:station	-20
noun:storey	-83
noun:student	11
noun:sudanese	54
noun:survivor	-112
noun:suspect	-113
noun:syrian	46
noun:tanker	-56
noun:tarpaulin	-25
noun:teacher	-29
noun:teenager	-33
noun:tent	-40
noun:terrorist	69
noun:time	-165
noun:tourist	-21
noun:town	-63
noun:trader	38
noun:train	-27
noun:troops	-96
noun:truck	-95
noun:ukrainian	54
noun:vehicle	-86
noun:victim	95
noun:village	-79
noun:villager	47
noun:visitor	-43
noun:volunteer	-87
noun:vote	-17
noun:wicket	-13
noun:wife	62
noun:witness	-81
noun:woman	133
noun:woman-and-man	-37
noun:word	-73
noun:worker	122
noun:worshipper	70
only:aid	-111
only:displacement	-189
only:hostage	-55
other:abducted	-9
other:aid	14
other:allocated	-26
other:casualties	-32
other:casualty	-16
other:dead-in-captivity	-45
other:delivered	30
other:displaced	-11
other:displacement	22
other:held	-37
other:injured	-21
other:missing	-19
other:pledged	-40
other:prisoners-exchanged	20
other:refugees	-12
other:released	34
other:requested	38
other:returned	-13
other:total	-70
others:0	-284
others:2	-32
others:7	23
others:more	-20
qualified	35
quoted	37
right1:	-19
right1:"	3
right1:#	-97
right1:(	26
right1:)	25
right1:,	21
right1:-	-46
right1:.	-20
right1::	47
right1:;	28
right1:?	-21
right1:a	-46
right1:abducted	83
right1:abductions	78
right1:aboard	-101
right1:according	44
right1:across	-4
right1:affected	-94
right1:after	99
right1:against	-82
right1:aged	34
right1:along	20
right1:among	141
right1:and	-41
right1:are	32
right1:arrested	8
right1:arrived	-79
right1:as	24
right1:at	77
right1:away	4
right1:before	-23
right1:behind	5
right1:between	20
right1:block	-49
right1:broke	-14
right1:burned	-31
right1:by	54
right1:came	22
right1:captured	-50
right1:carriages	-50
right1:carrying	40
right1:cents	-20
right1:collapsed	-9
right1:confirmed	47
right1:could	85
right1:critically	43
right1:crossed	84
right1:damaged	-48
right1:dead	212
right1:destroyed	-59
right1:did	57
right1:die	133
right1:died	143
right1:displaced	90
right1:drowned	137
right1:each	-9
right1:earthquake	-57
right1:face	-9
right1:fell	114
right1:fewer	-24
right1:fled	91
right1:for	-13
right1:freed	82
right1:from	-6
right1:go	62
right1:got	-57
right1:governorates	-7
right1:had	13
right1:has	-8
right1:have	41
right1:held	-3
right1:homeless	91
right1:hurt	125
right1:i	-13
right1:in	25
right1:injured	190
right1:inside	-62
right1:into	70
right1:is	21
right1:it	-83
right1:khwarij	42
right1:kidnapped	66
right1:killed	13
right1:last	80
right1:left	31
right1:live	-31
right1:lost	50
right1:made	-39
right1:may	-13
right1:missing	193
right1:more	41
right1:moved	-16
right1:mt	-84
right1:names	62
right1:near	-6
right1:needed	67
right1:not	47
right1:now	13
right1:occurred	52
right1:of	16
right1:off	75
right1:on	-10
right1:or	-21
right1:out	63
right1:over	21
right1:p	-44
right1:per	-53
right1:perished	103
right1:places	-60
right1:quake	-32
right1:reached	-69
right1:received	39
right1:recorded	-59
right1:recovered	51
right1:remain	-9
right1:reported	-30
right1:returned	-8
right1:said	-148
right1:saw	-114
right1:security	-78
right1:seized	101
right1:seriously	77
right1:set	29
right1:shot	61
right1:shots	-63
right1:sides	-142
right1:since	-3
right1:sleep	77
right1:slept	75
right1:so	29
right1:spent	45
right1:still	101
right1:succumbed	38
right1:suffered	-7
right1:sustained	-8
right1:taken	60
right1:teams	-56
right1:that	-34
right1:the	-16
right1:their	50
right1:they	51
right1:this	-32
right1:through	43
right1:to	-59
right1:told	-76
right1:took	-58
right1:turned	-57
right1:unaccounted	56
right1:under	21
right1:units	-71
right1:walked	4
right1:was	62
right1:we	105
right1:went	75
right1:were	18
right1:what	-36
right1:when	-76
right1:who	17
right1:whom	65
right1:whose	34
right1:will	-18
right1:with	7
right1:without	-5
right1:wounded	163
right1:|	120
right1:—	116
right2:	-142
right2:"	-59
right2:#	-4
right2:(	-32
right2:)	-69
right2:,	-16
right2::	-29
right2:;	-117
right2:a	44
right2:abducted	30
right2:about	14
right2:according	79
right2:across	-6
right2:affected	-79
right2:after	106
right2:aged	17
right2:all	72
right2:along	-55
right2:already	57
right2:also	68
right2:among	-60
right2:and	-62
right2:another	44
right2:are	54
right2:around	-36
right2:arrested	-106
right2:arrived	48
right2:as	59
right2:ashore	-63
right2:asked	-83
right2:at	-25
right2:away	-7
right2:back	22
right2:be	51
right2:been	66
right2:being	89
right2:board	-85
right2:both	-3
right2:brought	-81
right2:bullet	28
right2:buried	20
right2:burned	-64
right2:burns	125
right2:by	13
right2:came	72
right2:cannot	49
right2:captured	71
right2:carried	-8
right2:central	-55
right2:children	28
right2:cholera	-37
right2:civilians	79
right2:closed	-21
right2:come	-21
right2:confirmed	73
right2:could	75
right2:counted	-64
right2:crossed	68
right2:damaged	-78
right2:dawn	96
right2:day	5
right2:days	-22
right2:dead	154
right2:died	75
right2:displaced	152
right2:down	-78
right2:driven	70
right2:each	-59
right2:early	104
right2:eight	-48
right2:evacuated	58
right2:every	-20
right2:far	29
right2:fire	-53
right2:five	41
right2:fled	-47
right2:flown	74
right2:food	-55
right2:for	46
right2:found	96
right2:four	51
right2:free	68
right2:freed	53
right2:friday	48
right2:from	86
right2:gaza	-34
right2:get	-67
right2:girls	66
right2:given	-27
right2:gone	11
right2:gunshot	65
right2:half	-34
right2:handed	62
right2:has	-37
right2:have	6
right2:he	46
right2:held	63
right2:her	36
right2:here	-56
right2:his	-12
right2:hold	-24
right2:home	76
right2:hospital	62
right2:hurt	191
right2:i	-15
right2:in	39
right2:including	114
right2:india	-33
right2:indonesia	-16
right2:injured	144
right2:injuries	65
right2:injuring	40
right2:intensive	68
right2:internally	44
right2:into	18
right2:is	-80
right2:it	-92
right2:its	-99
right2:january	-73
right2:july	-58
right2:june	-36
right2:keep	-46
right2:kidnapped	-17
right2:killed	76
right2:known	-20
right2:last	19
right2:leave	83
right2:leaving	-79
right2:led	15
right2:left	37
right2:let	-14
right2:listed	55
right2:live	52
right2:lives	-47
right2:lost	-14
right2:magnitude	-38
right2:many	-47
right2:marched	-62
right2:me	-60
right2:medical	-72
right2:men	-44
right2:missing	97
right2:monday	86
right2:month	-73
right2:more	89
right2:morning	-52
right2:most	35
right2:mostly	76
right2:moved	-17
right2:much	-18
right2:my	42
right2:nearly	53
right2:needed	12
right2:never	-6
right2:night	-30
right2:nine	-3
right2:no	-38
right2:nobody	-12
right2:noon	49
right2:not	64
right2:now	-99
right2:number	-6
right2:october	34
right2:of	-17
right2:off	-23
right2:officials	70
right2:on	-48
right2:one	50
right2:or	-41
right2:our	54
right2:out	-98
right2:over	-22
right2:overnight	-39
right2:packed	-69
right2:perished	74
right2:picked	-126
right2:police	-74
right2:pulled	-104
right2:received	-86
right2:registered	-34
right2:reported	58
right2:reportedly	53
right2:rescued	-80
right2:residents	91
right2:returned	-9
right2:rural	-12
right2:said	24
right2:says	-81
right2:seized	-64
right2:sent	30
right2:set	-25
right2:seven	-3
right2:she	-22
right2:shot	21
right2:signed	54
right2:since	84
right2:six	96
right2:so	-72
right2:sold	-47
right2:soldiers	92
right2:some	-57
right2:sought	53
right2:sources	-78
right2:spending	54
right2:spent	-91
right2:state	76
right2:still	77
right2:street	-121
right2:strong	-39
right2:struck	45
right2:succumbed	54
right2:sunday	83
right2:surgery	65
right2:survived	-35
right2:taken	5
right2:ten	-94
right2:than	-108
right2:that	-7
right2:the	18
right2:their	-26
right2:them	28
right2:then	35
right2:there	106
right2:these	90
right2:they	15
right2:this	14
right2:those	53
right2:three	58
right2:thursday	-16
right2:to	-9
right2:today	4
right2:took	-13
right2:transferred	87
right2:treated	-35
right2:tried	-54
right2:tuesday	80
right2:two	-17
right2:ukraine	-18
right2:unaccounted	95
right2:under	65
right2:up	6
right2:uprooted	38
right2:us	28
right2:waiting	-9
right2:walked	11
right2:war	47
right2:was	-68
right2:we	-11
right2:wednesday	15
right2:week	94
right2:went	3
right2:were	85
right2:what	-11
right2:when	117
right2:where	-8
right2:which	-112
right2:while	8
right2:who	-110
right2:whom	22
right2:will	24
right2:with	-35
right2:within	-39
right2:without	-5
right2:women	-9
right2:working	-94
right2:would	-11
right2:wounded	130
right2:wounding	13
right2:wounds	58
right2:year	-39
right2:yet	61
right3:	33
right3:"	28
right3:#	-45
right3:(	-37
right3:)	117
right3:.	-71
right3::	-143
right3:;	-20
right3:a	12
right3:about	70
right3:according	-4
right3:across	30
right3:affected	-48
right3:after	61
right3:again	20
right3:air	-14
right3:alive	28
right3:all	63
right3:alone	-15
right3:already	-70
right3:among	-88
right3:and	-14
right3:are	34
right3:arrested	-118
right3:as	19
right3:asked	50
right3:at	-21
right3:away	-41
right3:back	142
right3:be	28
right3:because	-58
right3:been	11
right3:before	81
right3:being	75
right3:between	-55
right3:blast	38
right3:boat	-42
right3:bodies	32
right3:border	42
right3:both	-61
right3:broken	82
right3:brothers	20
right3:brought	37
right3:buried	28
right3:burns	30
right3:but	80
right3:by	46
right3:came	94
right3:capital	-36
right3:care	-52
right3:carried	-42
right3:caught	-73
right3:children	46
right3:chinese	61
right3:city	-17
right3:civilians	87
right3:coast	-17
right3:come	14
right3:confirmed	37
right3:cook	53
right3:countries	-83
right3:country	-107
right3:critical	66
right3:day	18
right3:days	-25
right3:dead	155
right3:deaths	-101
right3:december	56
right3:detained	-64
right3:did	63
right3:died	-27
right3:displaced	153
right3:dollar	-76
right3:down	-45
right3:dozens	60
right3:driven	32
right3:drones	-29
right3:each	-34
right3:earthquake	-37
right3:eight	64
right3:el	-6
right3:eleven	-72
right3:emergency	7
right3:end	-42
right3:evening	12
right3:families	6
right3:family	11
right3:ferry	-33
right3:fire	-74
right3:first	54
right3:five	-24
right3:for	24
right3:forced	53
right3:foreign	51
right3:former	-49
right3:found	-34
right3:four	-55
right3:freed	-27
right3:from	-15
right3:gaza	40
right3:given	-17
right3:go	-11
right3:gone	67
right3:government	-63
right3:group	74
right3:guard	-39
right3:had	28
right3:half	-61
right3:handed	16
right3:hands	49
right3:has	16
right3:have	10
right3:he	-128
right3:health	29
right3:heart	32
right3:held	104
right3:helicopters	-105
right3:help	-33
right3:her	-103
right3:his	26
right3:hit	17
right3:home	31
right3:homes	-27
right3:hospital	51
right3:hours	-36
right3:house	54
right3:hurt	76
right3:i	25
right3:identified	-27
right3:including	15
right3:infants	63
right3:injured	38
right3:injuries	-19
right3:inside	24
right3:intensive	70
right3:interior	7
right3:international	-70
right3:into	-52
right3:is	-3
right3:israeli	51
right3:it	-22
right3:its	-10
right3:june	-73
right3:kidnapped	70
right3:killed	56
right3:last	-113
right3:left	-51
right3:life	-48
right3:line	-86
right3:lists	-45
right3:lives	28
right3:living	-6
right3:local	22
right3:lost	-85
right3:made	-60
right3:make	22
right3:march	69
right3:members	108
right3:men	32
right3:minors	12
right3:minutes	-48
right3:missiles	-18
right3:missing	46
right3:monday	-36
right3:months	16
right3:more	-6
right3:morning	-82
right3:most	-46
right3:moved	40
right3:national	59
right3:near	107
right3:new	-4
right3:nigeria	-47
right3:night	-6
right3:nine	83
right3:no	-46
right3:noon	40
right3:not	9
right3:number	-44
right3:october	-22
right3:of	8
right3:off	17
right3:one	-21
right3:or	22
right3:other	-11
right3:out	-45
right3:over	42
right3:own	45
right3:paid	-34
right3:people	-34
right3:place	-75
right3:police	59
right3:population	-15
right3:province	29
right3:provinces	-53
right3:pulled	35
right3:pupils	-3
right3:put	40
right3:recorded	42
right3:recovered	96
right3:red	37
right3:region	-21
right3:relatives	4
right3:remain	4
right3:reported	22
right3:rescue	41
right3:rescued	-49
right3:residents	-79
right3:return	-45
right3:returned	-78
right3:road	24
right3:room	-71
right3:s	-44
right3:safety	46
right3:said	-60
right3:same	-8
right3:say	-12
right3:says	64
right3:second	14
right3:security	95
right3:seized	-52
right3:sent	-56
right3:september	-79
right3:seriously	60
right3:seven	-53
right3:she	-12
right3:shelters	16
right3:shot	-21
right3:side	13
right3:since	62
right3:six	59
right3:soldiers	4
right3:some	-27
right3:south	63
right3:staff	13
right3:state	-16
right3:still	-34
right3:street	17
right3:sudan	22
right3:sudanese	-23
right3:survive	-13
right3:taken	126
right3:tea	19
right3:teachers	78
right3:ten	85
right3:thai	-28
right3:than	14
right3:that	-137
right3:the	37
right3:them	57
right3:there	106
right3:they	33
right3:this	53
right3:those	-39
right3:three	-31
right3:through	-4
right3:to	25
right3:told	-20
right3:took	20
right3:town	61
right3:treated	37
right3:twelve	-10
right3:two	-25
right3:un	-44
right3:unaccounted	75
right3:under	3
right3:up	-19
right3:uprooted	5
right3:village	56
right3:villages	76
right3:waiting	-29
right3:walked	16
right3:war	-47
right3:was	39
right3:water	30
right3:way	7
right3:we	21
right3:week	-9
right3:weeks	26
right3:were	22
right3:when	63
right3:which	6
right3:who	54
right3:whom	-19
right3:will	-6
right3:with	19
right3:within	35
right3:without	-7
right3:woman	74
right3:women	108
right3:would	-30
right3:wounded	26
right3:wounds	72
right3:year	68
right3:years	-83
right3:yet	19
right3:—	-63
share:0	-284
share:1	-243
share:2	-156
share:4	48
share:5	28
share:7	27
share:more	20
short	-25
size:1	-113
size:9	-21
size:999	-27
size:9999	-15
size:more	53
verdict:abducted	62
verdict:casualties	22
verdict:claim	112
verdict:dead-in-captivity	22
verdict:displaced	71
verdict:held	68
verdict:injured	31
verdict:killed	81
verdict:missing	19
verdict:open	-44
verdict:out	-281
verdict:prisoners-exchanged	33
verdict:refugees	45
verdict:released	98
verdict:returned	-67`,
  measure: `
alike:abducted	0:-55 1:-11 2:-54 3:16 4:18 6:20 7:21 8:-55 9:-23 10:-20
alike:dead-in-captivity	2:-15 4:-17 5:13 6:-12 8:-32 10:33
alike:displaced	0:10 1:-36 2:-26 3:10 4:-51 5:25 6:-21 7:-19 8:-42 9:-15 10:-53 11:10
alike:held	2:18 3:-12 4:-18 5:-10 6:-12 7:-10 8:-36 9:-14 10:24
alike:injured	0:-18 1:-22 2:-23 3:24 4:-22 5:-21 6:-9 8:31 10:-37 11:-12
alike:killed	0:10 2:-74 4:-38 5:-12 7:-25 8:18 9:-18 10:-40
alike:missing	0:13 1:12 3:14 4:-12 5:-13 6:-23 7:-35 10:-14
alike:prisoners-exchanged	0:-17 2:-16 3:-9 4:-16 6:-16 7:-9 8:57 10:-51
alike:refugees	0:-18 1:-11 3:-52 4:-8 6:-33 7:9 8:-11 9:58 10:-8 11:-24
alike:released	0:16 3:20 5:-31 6:-9 7:-9 8:-24 9:-30 10:12
alike:returned	0:16 1:-20 2:-23 5:21 6:13 7:-12 8:-45 9:-39 11:-23
any	1:-21 2:-14 7:-12 8:-9 9:-8 10:-9 11:-17
bare:1	0:-98 1:-23 2:48 3:-76 4:-77 7:-33 10:20 11:-55
bare:9	0:-75 1:-18 2:33 3:-130 4:26 5:-13 6:11 8:-20 9:-150 10:8 11:-152
bare:99	1:-111 2:-36 3:-135 4:12 5:26 6:26 7:9 8:-25 9:-131 10:9 11:-75
bare:999	2:-51 4:-69 5:9 6:-14 7:-9 8:20 9:-46 11:-18
bare:9999	0:-13 1:12 2:-100 3:15 4:-55 6:-20 7:-11 9:-11 10:-56
bare:more	0:-94 2:-88 3:65 4:-141 5:-107 6:-77 7:-62 8:-69 9:44 10:-76 11:50
before:abducted	0:22 1:-20 3:-34 5:-51 6:11 7:-33 8:-26 9:-18 10:-14 11:-21
before:allocated	3:-9 5:19 6:-8
before:casualties	0:-17 1:18 2:-12 5:-12 6:10 7:-10 8:-20 9:-10 10:-12
before:dead-in-captivity	2:-28 4:37 7:-12 8:-31 10:-55
before:delivered	3:-14 9:15 11:-8
before:displaced	0:-42 1:-24 2:-23 3:17 4:-30 5:-36 6:-30 7:-17 8:-35 9:28 10:-31 11:8
before:held	0:-43 1:-8 2:24 3:-14 9:-10 10:-33
before:injured	0:26 1:-27 2:-64 3:-12 4:-55 5:13 6:-35 7:26 8:17 9:-40 10:-19 11:-31
before:killed	1:-87 2:-35 3:-31 4:14 5:38 6:-22 7:41 8:-55 9:-43 10:-65 11:-111
before:missing	0:-13 1:-26 3:13 4:-47 7:11 8:-27 9:-22 10:-35 11:-13
before:prisoners-exchanged	0:-40 1:-9 2:17 3:-16 4:-50 5:-26 6:-57 7:-18 8:14 9:-15 10:25 11:-11
before:refugees	5:-14 6:-23 7:-8 9:-15 11:20
before:released	1:-12 2:18 3:-33 4:23 6:-39 7:-24 9:-13 10:-16 11:-17
before:requested	3:-33 9:31
before:returned	0:-25 1:-8 2:-21 3:12 4:-17 5:14 7:-14 9:-22 10:-30 11:12
behind:abducted	0:13 1:-13 2:-69 3:-42 4:-53 5:-36 6:30 7:-22 8:22 9:-13 10:-8 11:-13
behind:allocated	6:8
behind:casualties	0:-12 1:34 3:-9 5:-21 6:-29 7:-11 8:-11 9:-10 10:-10
behind:dead-in-captivity	0:22 2:9 3:-11 5:-18 6:-48 7:-11 8:-39
behind:delivered	6:9
behind:displaced	0:-43 2:-18 4:-30 5:-26 6:27 8:-20 9:-46 10:-35 11:17
behind:held	0:8 1:-20 2:14 3:-39 4:-25 5:-45 7:-47 8:11 9:-34 10:8 11:-11
behind:injured	0:-11 1:-38 2:-66 3:-77 4:-84 5:-13 6:68 7:-18 8:16 9:-51 10:-47 11:-57
behind:killed	1:21 2:-26 3:-102 4:-45 5:-9 6:10 7:-10 8:-30 10:29 11:-69
behind:missing	0:-37 1:-50 2:-43 3:-31 4:11 6:41 8:-32 9:-41 10:-51 11:-31
behind:pledged	3:-10 6:17
behind:prisoners-exchanged	0:-35 1:-10 2:-39 3:8 4:-60 5:-23 6:-49 7:-17 8:51 9:-37 11:-31
behind:refugees	0:-14 3:36 4:-19 5:-28 7:-18 8:-8 10:-15 11:-39
behind:released	0:30 1:-11 2:-23 3:-29 4:-31 5:-50 6:-37 7:-30 8:-16 9:-24 10:29 11:-20
behind:requested	3:28 6:-12 9:-22 11:-11
behind:returned	0:9 1:-29 2:-23 3:25 4:-41 5:-15 6:-58 7:-24 8:-23 9:-39 10:25 11:23
ending:ad	0:-36 1:21 2:-27 3:-56 4:-22 5:-60 6:72 7:-53 8:-12 9:-16 10:-18 11:-8
ending:al	5:23 6:-23
ending:an	0:14 2:-17 4:-9 6:17 7:16 8:-26 10:-28
ending:ar	5:21 6:-13
ending:at	0:-25 2:20 3:-8 4:-26 5:-13 6:-23 8:13 10:18
ending:ay	2:16 3:9 4:22 5:-18 6:-23 7:-11 10:-28
ending:ce	0:-43 1:27 2:-10 3:-44 5:-19 7:-35 9:29 10:-25 11:-51
ending:ch	0:-14 3:-17 4:-24 5:-31 6:34 7:-24 8:16 10:-34
ending:ck	10:-12 11:15
ending:de	8:-18 10:25
ending:ds	3:16
ending:dy	0:-15 3:-26 4:16 5:-11 7:20 10:-11
ending:ed	0:-27 1:-64 4:-78 5:33 6:-16 7:-74 8:28 9:-18 10:17
ending:en	0:34 2:-35 5:13 6:-23 7:-28 8:-11 9:-28 10:-25 11:-16
ending:ep	0:-13 2:-10 3:15 4:-21 5:-13 6:-18 7:-15 9:10 10:-23 11:-20
ending:er	0:26 1:-12 2:9 3:-17 5:-49 7:-40 8:-17 9:-17 11:27
ending:es	0:8 1:26 2:-27 3:-21 4:11 5:-55 6:-19 7:36 8:-37 9:-25 10:-37 11:-27
ending:ey	0:18 3:-13 4:-11 6:25 7:-22 8:-16 9:-8 10:-9
ending:ft	0:9 1:-10 2:-16 3:30 4:-43 5:16 6:-46 7:-40 8:19 9:-35 11:-35
ending:gh	2:-10 3:-8 5:22 6:-12
ending:gs	0:15
ending:ht	0:-11 4:8 5:-8 7:12
ending:id	2:-8 5:-16 6:28 10:-8
ending:ij	6:14
ending:in	0:-36 1:-15 2:-44 3:30 4:40 6:-48 7:10 8:-35 10:-43 11:-26
ending:is	3:-24 4:-10 6:14 9:22 10:-12 11:-11
ending:ke	0:-12 4:-16 5:21 6:-23 7:-8 10:20
ending:ld	0:-39 1:-11 2:-43 3:-32 4:-19 5:-19 6:16 7:-23 9:26 10:17 11:-21
ending:ll	1:-12 3:37 4:8 5:-44 6:-26 7:35 8:-46 10:-25 11:-51
ending:ly	0:-9 3:-12 4:-16 5:37 6:-14 7:-18 8:-12 9:15 11:-26
ending:me	0:-41 1:-8 2:-38 3:-13 4:-45 5:-44 6:21 7:-11 8:-23 10:40 11:-12
ending:nd	3:10 4:13 6:-8 7:-8 10:-9
ending:ng	0:-17 1:8 2:-37 3:-19 5:-41 6:-59 7:58 8:14 9:18 10:-25 11:-12
ending:ns	0:24 2:12 4:-14 5:23 6:-29 8:-15 10:-24
ending:nt	0:-23 1:-9 2:-22 3:-17 7:-22 8:-27 10:9
ending:ok	5:-12 6:-27 9:22
ending:om	0:9 1:-30 5:-48 6:-16 8:15 9:-33 10:-18 11:-14
ending:ot	0:-9 2:28 4:-23 5:-23 6:-18 7:-9
ending:pt	3:12
ending:rd	6:15
ending:re	2:-27 3:-35 4:-22 6:10 7:-35 8:-22 9:-44 10:16 11:-12
ending:rs	0:-8 4:13
ending:rt	3:-9 5:53 6:-46 7:-34
ending:se	0:-16 1:-12 3:10 4:-8 6:-9 7:-11 9:-12 11:25
ending:ss	3:27 5:-19 6:22 7:-16 9:-37 11:-10
ending:st	0:-13 1:10 2:-27 3:24 4:-37 5:-21 6:23 8:-22 9:-30 11:-27
ending:th	0:-40 1:-9 2:-25 3:23 4:-41 5:49 6:-11 7:-43 8:-37 9:-33 10:-46 11:-15
ending:to	0:22 3:12 4:-11 6:-9 8:-12 10:-15
ending:ts	3:20 6:-17
ending:ut	0:-8 3:10 4:-11 5:-20 6:9 8:-14 9:-16 10:13
ending:ve	0:-10 1:-26 2:-12 4:-19 6:-21 7:-37 8:-10 10:-30 11:21
ending:wn	2:-21 5:20 6:18 7:-8
equal:abducted	0:53 1:15 2:11 3:-33 4:-16 5:-15 6:-45 7:-19 8:-21 9:-15 10:-36 11:-13
equal:casualties	0:26 1:23 2:-16 3:-10 5:-14 6:-39 7:-12
equal:dead-in-captivity	0:-62 2:39 3:-9 4:-25 5:-38 6:-16 7:18
equal:displaced	0:-30 2:-24 3:41 5:-22 6:-43 7:8 8:-15 9:-37 10:21 11:-13
equal:held	0:-19 2:-38 3:-12 4:44 5:-30 6:-16 8:-25 9:-15 10:21
equal:injured	0:-52 1:-20 2:28 3:-19 4:-27 5:31 6:-11 7:-74 8:-49 9:-35 10:12 11:-19
equal:killed	0:-29 1:-9 2:37 3:-108 4:-44 5:-17 6:44 8:-26 9:-59 10:-31 11:-62
equal:missing	0:20 1:-18 2:-22 3:-57 4:-43 5:-23 6:-50 7:60 8:-27 9:-25 10:11 11:-9
equal:prisoners-exchanged	0:-40 1:-13 2:-42 3:-24 4:-71 5:-27 6:-55 7:-22 8:59 9:-20 10:13 11:-13
equal:refugees	0:-8 2:-16 4:-41 5:-27 8:-34 9:-19 10:41
equal:released	0:-56 1:-8 2:-19 3:-17 5:-26 6:-23 8:-41 9:-18 10:67
equal:returned	0:-18 2:-17 3:-18 4:14 5:-24 6:-31 7:-19 8:9 9:-24 10:12 11:9
form:digits	1:-9 2:-52 3:25 4:-11 6:-14 7:-47 10:-25 11:8
form:mixed	0:-19 1:-19 2:-13 3:11 4:-36 5:-31 6:-78 7:-40 8:-23 9:18 10:-34 11:24
form:range	1:13 2:-10 3:-15 4:-14 5:-29 6:19 7:12 8:22 9:-9 10:-35 11:-46
form:singular	0:-18 1:-45 2:35 3:-125 4:-25 5:-22 6:23 7:-25 8:-30 9:-31 10:-13 11:-74
form:vague	0:39 2:-33 3:-28 4:-32 5:-8 6:-32 7:29 8:-8 9:-9 10:-39 11:-30
form:words	0:-10 1:-31 2:-8 3:-67 4:17 6:12 8:-21 9:-46 10:15 11:-41
headline	0:-24 1:-32 2:-22 4:18 5:-47 6:18 9:-20 11:-59
here:#aboard	0:22 1:-12 2:-48 3:-22 5:-25 6:11 8:-17 9:-15 10:-29 11:-8
here:#aid	0:-46 3:19 4:-80 6:-36 7:-12 9:27 10:-16 11:-8
here:#alive	0:-11 1:-20 3:44 4:-11 5:-29 6:-36 7:26 8:-25 9:-19 11:-24
here:#captives	0:41 1:-56 2:28 3:-47 5:-49 6:-61 7:-88 8:-11 9:-64 10:22 11:-65
here:#captors	0:37 2:-44 3:-34 4:19 5:-27 6:-15 7:-86 8:-50 9:-39
here:#commerce	0:21 1:-22 2:-15 3:-8 5:-19 8:-40 9:-9 10:-26 11:-26
here:#conference	9:13
here:#containing	0:-10 3:-14 4:-28 5:-18 6:15 7:-23 8:8 9:28 11:-44
here:#contest	0:9 1:-27 2:-45 4:14 6:-13 7:9 8:-88 11:-30
here:#crossing	0:-48 1:-48 2:-48 3:-55 4:-77 5:-11 6:-17 7:-49 9:51 10:10 11:9
here:#custody	0:-21 1:-25 2:8 3:-63 4:21 5:-53 6:-16 7:-16 8:43 9:-66 10:-28 11:11
here:#demand	0:20 1:-10 2:-15 3:-40 4:28 5:-21 6:-14 7:-19 8:-29 10:-15 11:-39
here:#disease	0:-16 1:-8 2:19 3:-21 7:-19 8:-21 9:-15 10:-14 11:-14
here:#displacement	0:-74 1:-17 2:-15 3:71 4:-66 5:-37 6:-41 7:-49 8:-39 9:-11
here:#duty	0:-82 1:-28 3:-11 5:-10 6:19 8:-43 9:-49 10:19 11:8
here:#exchange	0:-63 1:-18 2:-24 3:12 4:-43 5:-50 6:-22 7:-40 8:56 9:-36 10:-18 11:-43
here:#execution	0:-17 2:9 4:-19 5:-14 6:15 10:-10
here:#given-back	0:-22 1:-13 2:-27 3:-37 4:-58 6:-10 7:-22 8:22 9:-19 10:12 11:-16
here:#giving-from	0:9 1:-68 2:23 3:-55 4:-25 5:-20 9:-21 11:33
here:#group	0:13 3:-9 4:21 5:-44 6:-19 7:-69 8:-28 9:-60 11:-13
here:#handover	0:-62 2:16 3:-38 4:20 5:-50 6:-52 7:13 10:11
here:#hearing	0:-22 3:9 4:13 5:18 6:-22 8:-16 10:-28 11:10
here:#hostages	0:-24 1:-15 2:29 3:12 4:-21 5:-9 6:-28 7:-30 8:-13 9:-19 10:15 11:-19
here:#interview	0:-10 7:9
here:#losing-side	0:-43 1:-10 3:-32 4:-33 7:-28 8:27 9:-12 11:-13
here:#need	0:-33 1:-20 2:-26 3:22 4:-8 5:-27 7:-23 8:-30 9:18 10:30 11:-27
here:#prisoners	0:-10 1:-31 2:-15 3:-45 4:21 5:-34 6:-35 7:-52 8:54 9:-27 10:-35 11:-24
here:#receiving	0:-14 1:-17 2:-47 3:-29 4:-72 6:30 7:-31 8:-37 9:-48 10:21 11:35
here:#remainder	0:-19 1:-8 2:-56 3:13 4:43 5:-49 6:-21 7:11 11:-38
here:#rescue	1:-19 2:-20 3:-31 4:-80 5:27 6:-29 8:-58 9:-44 10:33
here:#rumour	0:24 6:-9
here:#since	1:13 2:-96 4:-11 5:-11 6:-10 7:11 8:-9 9:-18 10:-28 11:-20
here:#state	0:-34 1:-66 2:-28 3:-56 5:-13 7:-32 8:34 9:9 10:-10 11:-22
here:#statement	0:-24 2:-10 3:-10 4:-12 6:24 7:-26 8:-15 10:12
here:#travel	0:-29 1:-10 2:-14 3:-35 4:-16 6:16 7:23 8:19 9:-29 10:-16 11:-22
here:abducted	0:144 1:-28 2:-40 3:-57 4:-39 5:-73 6:-65 7:-84 8:-8 9:-90 10:-21 11:-69
here:allocated	0:-37 1:-38 2:-18 3:-44 5:-28 6:-13 7:-58 8:13 9:-8 10:30 11:-27
here:casualties	0:-24 1:51 2:-21 3:-35 4:-23 6:-15 7:-28 8:-31 9:-19 10:-24 11:-8
here:dead-in-captivity	0:-19 2:26 4:9 6:-28 10:-10
here:delivered	1:-66 2:-34 3:9 4:-18 6:-13 8:-18 9:-11
here:displaced	0:-64 1:-49 2:-35 3:108 4:-28 5:-32 6:-73 7:-80 8:-112 9:18 10:-32 11:-16
here:held	0:-67 1:-38 2:24 3:-56 4:123 5:-62 6:-98 7:-20 8:-22 9:-26 10:-14 11:-77
here:injured	0:-64 1:-8 2:-21 3:-73 4:-95 5:161 6:-79 7:-79 8:-63 9:-84 10:-66 11:-117
here:killed	0:-31 1:20 2:57 3:-62 4:-27 5:-49 6:97 7:-12 8:-101 9:-49 10:-89 11:-119
here:missing	0:-28 1:28 2:-19 3:-71 4:-48 5:-105 6:-96 7:166 8:-90 9:-117 10:-123 11:-106
here:pledged	0:12 1:-34 3:-34 4:-17 6:-36 7:-24 10:11 11:-63
here:prisoners-exchanged	0:-41 1:-73 2:-17 3:-51 4:-20 5:-9 6:-26 7:-58 8:69 9:-71 11:13
here:refugees	1:-55 2:-87 3:-27 4:-55 5:-28 6:-58 7:-35 8:-20 9:96 10:-52 11:-13
here:released	0:-48 1:-86 2:-13 3:-41 4:-25 5:-99 6:-60 7:-47 8:19 9:-62 10:108 11:-19
here:requested	0:-23 1:-50 2:-17 3:-44 4:45 5:-22 6:-18 7:10 10:-68
here:returned	1:-79 2:-16 3:-74 4:-68 5:-23 6:-56 7:-104 9:-81 11:105
here:said	2:-12 3:-33 6:17 8:-32 9:-45 10:-28
here:set	0:-29 1:-54 2:17 3:-34 4:-77 5:12 6:29 9:-27 10:-37 11:-10
here:total	0:20 1:-34 2:-26 3:-20 4:-11 5:9 6:-35 8:-19 9:10
item	1:-36 2:-35 3:36 4:-31 6:-10 8:-41 10:-34 11:-29
last:claim-abducted	0:18 1:-36 2:14 3:-25 4:20 5:-47 6:-48 7:-23 8:-14 9:-72 10:26 11:-58
last:claim-allocated	0:-8 3:-28 5:-19 6:19 9:11
last:claim-casualties	0:-19 1:55 2:-36 3:-54 5:-34 6:-10 7:-36 8:-34 9:-41 10:-27 11:-31
last:claim-dead-in-captivity	0:-12 1:-8 2:42 3:20 4:-11 5:-23 6:-17 7:-29 8:-43 9:-11 11:-12
last:claim-delivered	0:-21 1:11 3:-18 4:-10 7:-11 9:21 11:-43
last:claim-displaced	0:-34 1:-57 3:36 4:-43 5:-30 6:-24 7:-96 8:-70 9:8 10:-86 11:17
last:claim-held	1:-24 2:29 3:-14 4:18 5:-60 6:-51 7:-23 8:-19 9:-44 10:27 11:-34
last:claim-injured	0:-23 1:-11 2:-97 3:-30 4:-55 5:75 6:-12 7:-12 8:-15 9:-98 10:-32 11:-48
last:claim-killed	0:11 2:-44 3:-18 4:-37 6:33 8:-47 9:-22 10:-34 11:-24
last:claim-missing	0:13 1:-41 2:-50 3:-27 4:17 5:-41 7:49 8:-66 11:-68
last:claim-pledged	0:-10 1:16 3:21 4:-11 5:8 7:-18 8:-9 9:-33 11:-21
last:claim-prisoners-exchanged	0:-52 1:-29 2:-17 3:-27 4:-19 5:-13 6:-12 7:-34 8:57 9:-31 10:-33 11:-11
last:claim-refugees	1:-32 2:-17 3:-53 4:8 5:-9 6:-38 7:-55 8:-28 9:47 10:-34 11:23
last:claim-released	0:-47 1:-40 3:-9 4:18 5:-42 6:-26 7:-26 8:11 9:-50 11:-39
last:claim-requested	0:-15 3:-29 4:-11 5:-26 6:41 7:-11 10:-21 11:-22
last:claim-returned	0:-27 1:-31 2:-41 3:-64 4:-17 5:-44 6:9 7:-40 8:-8 10:-8 11:52
last:claim-total	3:-29 6:8 9:15 11:16
left1:	0:28 3:-37 4:-20 5:34 6:-44 8:-15 9:-25 10:-17 11:-10
left1:"	0:-21 1:24 2:-97 3:-42 4:10 5:-18 6:20 7:-23 8:-17 9:8 10:-31 11:-18
left1:#	0:-32 5:-19 6:45 7:-21 10:-8 11:9
left1:(	0:-39 1:-14 2:-12 4:-29 7:10 9:-35 10:-19 11:44
left1:,	0:-8 1:-90 2:-26 3:13 4:-14 6:-8 7:-39 8:-13 11:-22
left1:-	0:-46 1:-9 2:-20 4:-48 5:-15 7:-26 8:-28 9:-33 10:58 11:11
left1::	0:-21 1:-10 2:-20 3:32 4:-14 5:-53 6:-9 7:-47 8:-28 10:27
left1:;	0:-78 1:-28 2:-31 3:-18 5:15 6:-29 7:18 8:-9 10:35
left1:abducted	0:22 6:-14
left1:admitted	5:17 6:-14
left1:after	3:-16 5:-13 6:19 9:15
left1:against	0:13 3:-18 5:10 7:-13 9:23 10:-8 11:-21
left1:all	0:-37 2:-16 4:-35 5:-23 6:12 8:-28 10:47
left1:alone	3:-26 11:26
left1:among	0:21 1:-8 3:-17 4:-26 5:-8 6:-9 7:11 8:-16 9:-10 10:-14 11:14
left1:and	0:-19 1:-63 2:11 3:8 4:-36 6:-29 8:23 9:-8 10:-9 11:-34
left1:another	1:-14 2:-24 4:15 5:9 6:-11 8:-32 10:-17 11:-39
left1:are	0:-48 2:-15 3:9 4:13 5:-37 8:28 9:-14 10:-43 11:-17
left1:as	2:-9 3:-11 4:-16 5:-28 6:-14 7:17 8:-19 9:-24 10:23 11:19
left1:at	0:16 2:-54 3:-36 4:-39 8:20 10:-51 11:8
left1:back	2:-17 3:-23 6:26 8:-20 9:-19 10:-23 11:28
left1:be	0:10 3:-15 5:-11 6:29 9:-27 10:-15 11:-24
left1:been	0:-16 3:-18 5:-11 6:27 7:-9 9:-11 10:-12
left1:before	2:-8 3:-8 4:-10 6:28 10:-15
left1:believes	2:23 4:-31 6:-18 10:-8
left1:brought	4:-8 5:16 6:-15 8:-14 10:14
left1:buried	0:-13 2:16 4:-25 5:-11 6:20 7:-19 9:-9 10:-14
left1:but	3:17 4:18 5:15 6:-15 10:-18 11:-15
left1:camp	3:-23 9:25 11:-24
left1:captured	0:26 4:-20 6:-26 10:-9
left1:carried	0:9 3:-16 4:-15 5:-22 6:19 7:-8 8:20 10:-28 11:-22
left1:claimed	0:-10 1:22 3:-17 5:-24 6:11 7:-12 9:-12
left1:confirmed	0:12 5:-21 6:29 7:-9 10:-15
left1:cost	3:-17 6:36 9:-8
left1:counted	0:-33 1:17 2:-16 3:-20 5:-42 6:25 7:-34 8:-17 9:-16 10:-29 11:-43
left1:day	0:10 2:-11 4:-21 8:-10 10:13
left1:dead	0:-21 2:-8 4:-8 5:-18 6:39 10:-8
left1:december	3:-23 6:-9 9:-26 10:28
left1:did	6:9
left1:displaced	3:29 6:-21 9:-20
left1:down	3:-25 4:-19 5:-9 6:29 7:-23
left1:driven	0:-8 3:48 6:-19 7:-9 9:-28 11:-20
left1:drove	0:-11 4:-8 5:-10 6:-22 9:18 11:-18
left1:expect	3:-8 9:-15 11:17
left1:first	2:-9 4:-26 8:-13 10:26
left1:for	0:-55 1:-19 3:8 4:-28 5:-32 7:24 8:22 9:-18 10:17 11:-54
left1:forced	0:-10 3:24 5:-20 6:-15 9:-8
left1:found	0:-16 5:-20 6:43 7:-16 10:-20 11:-8
left1:free	0:-33 4:-31 6:-8 10:27
left1:freed	4:-30 6:-13 8:25
left1:frees	2:-9 4:-34 6:-8 8:20 10:8
left1:from	1:9 2:-21 3:-14 4:-41 5:14 6:15 7:-12 8:-29 9:-10 10:-31 11:12
left1:further	0:-16 1:-11 2:-8 3:-16 4:-9 5:-10 6:-10 7:12 9:36 10:-11 11:-38
left1:gave	0:-18 3:-12 4:-8 6:29 9:-13
left1:go	0:-21 4:-11 6:10 8:-15 10:22
left1:got	3:26 5:-23 6:-24 7:-8 11:-8
left1:had	3:-19 4:-10 5:17 9:14 11:-19
left1:has	0:-40 2:-23 3:-43 4:34 5:-9 6:-46 7:45 8:-25 9:11 10:-8 11:-35
left1:have	0:-44 2:-19 5:12 6:-12 7:18 8:-13 10:-40 11:-31
left1:helped	11:16
left1:his	1:-9 2:-15 4:-9 5:22 6:-13 8:-12 10:-9
left1:hits	6:17 7:-13
left1:hold	0:-30 3:-27 4:29 6:-19 7:-12 9:25 10:-11 11:-13
left1:holding	0:-17 2:-8 3:-8 4:43 5:-13 6:-41 7:-10 10:-14
left1:holds	0:-9 1:-10 3:-32 5:-8 6:21 7:-21 8:-17 10:-10 11:-26
left1:home	3:-8 11:10
left1:hosts	3:-17 9:28 11:-17
left1:housed	3:25 6:-12 9:-13
left1:in	0:-25 3:19 4:-9 5:9 6:-51 7:-17 8:-10 9:19 10:-10 11:-38
left1:include	5:-24 6:31
left1:included	6:14
left1:including	0:-15 1:-8 2:11 4:-24 5:12 7:-32 8:13 9:-23 10:-8 11:-13
left1:injured	0:-11 3:-32 5:52 6:-60 7:-12
left1:injuring	5:40 6:-38
left1:is	0:-21 1:-13 2:28 3:15 4:-39 5:-49 7:-14 8:-13 10:-30 11:-34
left1:its	3:13
left1:just	0:-26 2:-11 4:29 5:-27 6:-41 7:-10 8:-10 9:20 10:-24 11:-23
left1:keeping	0:-9 2:-10 4:39 5:-13 6:-32 8:-8 9:-8 10:-10
left1:kill	0:-21 2:-15 4:-15 6:50 10:-9
left1:killed	0:-72 1:-24 2:-27 3:-76 4:-42 5:-61 6:112 7:-27 8:-21 9:-23 10:-30 11:-17
left1:killing	0:-33 2:-9 3:-28 4:-10 5:-35 6:58 7:-13 10:-16
left1:kills	5:-34 6:49 7:-22
left1:last	0:-17 2:-10 4:39 6:-22 7:22 10:-37
left1:leaves	0:-24 2:-10 3:-8 4:30 5:-18 7:25 8:-25 9:-15 10:-29
left1:leaving	3:27 6:-8 9:-25
left1:left	0:-26 2:-20 3:-36 4:33 6:8 7:17 8:-20 9:-20 10:-28 11:-30
left1:let	0:-27 2:-12 3:-22 4:-36 5:-10 6:-23 7:-13 8:12 9:-10 10:32 11:16
left1:lists	5:-10 7:23 8:-11 9:-21 11:-15
left1:logged	1:13 6:-12
left1:lost	0:-22 1:-9 2:-16 3:-16 4:-22 5:-33 6:85 7:-33 9:-9 10:-13
left1:made	0:-11 2:-9 3:19 4:-27 6:27 7:-15 9:-8 10:-15
left1:makes	3:13 6:13 8:-12 9:-13 10:17
left1:met	0:-13 2:-11 4:25 5:-19 6:-30 7:-15 9:13 10:-18 11:-19
left1:month	3:16
left1:move	9:15 11:-14
left1:moved	0:-20 3:-13 4:41 5:-10 6:-24 8:-9 9:-20 10:-33 11:-13
left1:not	0:52 2:-10 4:-22 6:-39 7:-23
left1:now	0:-15 3:-16 4:-24 5:-14 6:-18 7:18 8:-14 9:-10 10:22 11:-15
left1:numbered	6:-10 11:13
left1:of	0:32 1:-50 2:14 3:-11 4:-21 5:-20 8:-16 9:-42 10:-39
left1:off	0:33 3:26 5:-8 6:-26 9:-22 10:-21 11:-22
left1:on	4:-10 5:22
left1:only	0:-37 1:-9 3:-41 4:-26 5:10 7:-14 8:-19 10:19
left1:or	3:12 9:-10
left1:other	0:-34 1:-14 3:-32 4:-12 5:16 8:-10 9:-23
left1:out	0:-19 2:-10 3:27 4:-30 5:-38 6:36 7:-24 9:-17 10:-35 11:-16
left1:over	0:-21 2:8 4:-43 8:8 10:23
left1:pass	3:-18 6:13 9:17 11:-15
left1:passed	3:10 11:-10
left1:put	0:-36 2:-9 4:-33 5:-13 6:22 7:-8 10:13
left1:reach	6:25 7:-23
left1:reached	4:-8 5:-17 6:29 7:-17 9:-10
left1:reaches	3:-11 5:-14 6:25 7:-12
left1:received	0:-11 3:-19 4:-8 5:20 8:-18 9:-14 10:10 11:13
left1:recorded	0:-9 1:26 3:12 5:15 6:-29 7:-19 9:-9
left1:recovered	6:22 7:-9
left1:registered	5:-23 6:11 7:-16
left1:release	0:-17 2:-8 4:-25 8:20
left1:released	0:-20 2:-10 4:-20 6:-12 8:27 10:-8
left1:remaining	0:-32 1:-10 2:-24 6:-13 7:32 8:19 9:-12 10:-28 11:-25
left1:reported	0:22 4:-15 5:-22 6:13 8:-19 10:-15
left1:reports	3:-10 5:-9 6:18
left1:rescued	6:-14 10:17
left1:s	0:11 3:9
left1:said	0:14 1:-13 2:-28 3:19 4:-26 6:-48 8:13
left1:saw	0:-23 2:-21 4:-29 5:28 7:-8 10:-20
left1:say	2:-15 3:-17 4:-13 6:30 9:15 10:-9 11:-9
left1:says	0:-18 1:-30 2:-45 5:-13 7:-14 9:11 10:11 11:-58
left1:seen	0:12 3:-11 4:24 5:-19 6:12 7:-21 10:-30
left1:seized	0:27 4:-9 6:-18 8:-20 10:-16
left1:sent	3:30 4:-8 6:-36 7:-14 8:19 9:-8
left1:shelters	3:-12 9:14
left1:shot	6:16
left1:show	0:8 2:29 4:-25 6:-39 7:-12 10:-11
left1:showed	2:-10 4:35 6:-23 8:-15 10:-21
left1:so	0:-17 2:-10 3:-11 4:46 5:-17 6:-32 7:-38 9:-9 10:-13 11:-22
left1:sunday	3:-21 9:14
left1:swap	8:12 10:-8
left1:taken	0:34 5:-13 6:-33
left1:that	0:17 1:-49 2:24 3:-29 4:-17 5:-21 6:-26 7:21 9:20 10:-52 11:-17
left1:the	2:-19 3:-39 4:9 5:-18 6:-20 7:-11 8:-36 9:22 10:-8
left1:their	4:-18 5:-10 6:17
left1:them	0:18 1:-13 2:-26 8:-44 10:-12 11:-9
left1:then	0:-20 3:-15 4:-37 6:33 7:-17
left1:those	0:-14 2:-20 4:25 5:-17 6:-20 7:-10 8:8 10:-20
left1:to	0:-51 1:-24 2:22 3:13 4:-17 5:-76 6:15 7:-84 8:16 9:10 10:-54
left1:today	2:-28 3:-25 4:33 7:-20 8:-11 9:25 10:-18
left1:took	0:12 1:-18 2:19 3:-18 4:-41 5:-35 6:22 7:-32 8:-22 9:-37 10:-41 11:17
left1:treated	5:26 6:-15
left1:up	0:-21 2:-25 3:18 4:-17 5:-23 6:30 7:-19 8:-9 9:-14 10:15 11:-22
left1:uprooted	3:39 6:-11 9:-32
left1:us	0:-27 2:26 4:-13 5:-20 6:14 7:-8 8:-18 10:-33
left1:verified	6:13
left1:was	0:-10 1:19 3:13 4:22 6:-40 7:-21 9:-27 10:-51 11:-15
left1:week	0:-21 2:-11 4:-21 5:-13 6:15 7:-15 8:-16 9:-18 10:10 11:12
left1:were	0:26 1:-21 2:-66 3:25 4:22 5:-38 6:-36 7:-12 9:-20 10:-38 11:-13
left1:when	3:28 5:-33 6:31 7:-24 9:-8 10:-8
left1:where	0:-40 2:-14 3:29 4:21 6:30 7:-33 9:-27 10:-11 11:-14
left1:which	0:-12 1:-8 2:-29 3:-18 4:-8 5:-9 6:39 7:-23
left1:while	0:13 3:-12 5:-11 7:14 11:12
left1:whom	0:-44 1:-13 2:19 5:-21 6:25 7:-31 8:-15 9:8 11:-10
left1:with	0:37 1:-18 3:-11 5:-33 6:-35 7:19 8:-52 9:-15 10:13
left1:wounded	5:45 6:-44
left1:wounding	5:52 6:-49
left1:year	0:19 3:-17 4:-22 6:10 7:-13 10:10
left1:|	0:-38 1:-36 3:-27 4:-29 5:30 7:-15 8:-19 10:-16 11:-25
left1:—	0:-15 4:-13 5:-37 6:29 7:8 10:20 11:-8
left1:•	1:-11 3:21 5:-25 6:11 9:-38
left2:	3:53 4:-12 5:-33 6:-23 7:-19 9:-25 11:-37
left2:"	3:-16 4:32 7:-10 8:-16 9:-11 10:-43 11:-9
left2:#	1:-45 2:-58 3:-48 4:-52 5:21 6:-11 7:25 8:25 10:-63 11:-45
left2:(	5:-21 6:19 7:11
left2:)	0:-48 2:-15 3:-13 4:-37 5:21 7:-23 8:-30 9:-20 10:51 11:-19
left2:,	0:-38 1:-65 2:-20 3:-20 4:-14 8:18
left2:-	6:13 7:-13
left2::	0:12 2:-16 3:-30 4:18 6:20 7:-28 8:-21 9:-18 10:-31 11:16
left2:;	0:-14 2:-21 3:10 7:14 8:-16 9:-15 11:-12
left2:a	0:-23 1:14 2:-12 3:-8 4:-20 5:-19 6:-12 9:30 10:-16 11:-43
left2:abroad	3:23 5:13 6:-18 9:-20 11:-15
left2:account	0:-10 2:-10 3:-9 4:-22 5:-10 6:14 7:19 8:-12 10:-11
left2:accounted	0:-25 2:-16 3:30 4:-30 5:16 6:25 7:-11 8:-14 9:-32 10:-30 11:-31
left2:accounts	6:8
left2:added	5:9 6:-12 9:12
left2:adding	2:-25 4:27 5:19 6:-15 7:-19 10:-23
left2:adds	0:11 2:15 4:-10 6:-13 8:-8 10:-9
left2:afp	5:-13 6:21
left2:after	3:13
left2:aleppo	3:10 6:-9 9:-12 11:9
left2:alive	0:-24 2:28 4:-9 6:-20 7:-9 10:-20
left2:all	0:8 6:-10 8:-14 10:21 11:-22
left2:alone	0:-14 1:21 2:-9 4:-15 5:-23 8:-16 9:-20
left2:along	0:23 2:-19 6:-31 8:-29 10:25
left2:already	3:14 6:-10 11:-15
left2:also	0:-27 1:-9 2:-13 3:-25 4:17 6:15 9:23 10:-9
left2:among	0:20 1:-10 2:-20 4:9 5:-16 8:-41
left2:an	3:12
left2:and	0:14 1:-39 2:-23 3:30 5:10 6:-50 7:32 8:-19 9:-39 11:-49
left2:april	0:-13 5:-9 6:18 7:-20 8:-16 10:17
left2:are	3:-15 4:-26 5:-18 6:30 8:-18 9:-23 11:11
left2:army	0:-13 2:-21 4:-24 6:19 8:-14
left2:arrested	0:-21 5:-10 7:-10 10:16
left2:arrived	0:21
left2:at	5:18 6:-13
left2:attack	0:-12 2:-12 4:-10 6:23 10:-12
left2:august	0:-29 3:17 5:-17 6:18 10:-14
left2:authorities	0:29 3:-19 4:-17 5:-11 6:-25 7:-13 8:-10 9:-19
left2:average	3:-12 6:-9 9:14
left2:away	0:-16 2:-10 4:-21 5:20 6:-14 7:-11 10:18
left2:back	2:19 6:-12 10:-21
left2:began	0:-8 6:14 8:-13 10:13
left2:board	8:14
left2:boat	5:-14 6:15 7:-8
left2:bodies	0:-25 2:25 4:-28 5:17 6:-12 7:10 8:-24 10:-38
left2:border	9:11
left2:brings	0:8
left2:brought	0:-13 4:-8 5:-21 6:30 7:-8 8:-20
left2:buses	3:-25 11:26
left2:but	0:-13 6:-12 7:20 8:-12
left2:by	3:-17 5:-18 9:13 11:11
left2:came	0:-8 3:18 6:-16 9:-12
left2:captives	0:-10 2:16 3:-8 4:-10 6:-12 7:-9 8:17 9:-9 10:-20
left2:captivity	2:-42 4:-11 6:33 8:-18 10:-22
left2:care	5:-19 6:22
left2:carried	3:21 4:-23 5:-12 6:-25 8:-19 9:20 10:-24 11:-19
left2:cases	6:17
left2:centres	3:15
left2:children	2:-11 5:-48 6:40 7:-33 9:-12 10:-22 11:11
left2:cholera	6:12
left2:civilians	5:-13 6:18
left2:claims	5:-9 11:11
left2:climbed	6:24 7:-16
left2:climbs	6:14 7:-10
left2:confirmed	6:11
left2:confirms	2:-15 5:-18 6:16 9:-22 10:27
left2:congo	3:-17 9:25 11:-18
left2:convoy	10:-12 11:15
left2:cost	0:-15 4:-8 5:-15 6:25
left2:could	0:18 2:-8 3:-24 4:-22 5:-21 6:32 7:-18 9:-25 10:-9 11:-22
left2:count	4:-9 6:27 7:-25
left2:country	11:-9
left2:court	10:-12 11:13
left2:crew	0:13 6:-8 10:-16
left2:cross	2:-16 7:-13 10:14 11:-9
left2:dawn	5:12 6:-9
left2:day	0:-35 2:-8 6:9 7:-18 8:15 9:-24 10:-39 11:11
left2:days	0:13 8:-8
left2:dead	1:-15 2:-29 3:-39 4:-20 5:36 6:-15 7:20 8:-14 9:-32 11:-23
left2:death	5:14
left2:deaths	0:-26 2:-14 3:-28 4:-9 5:13 6:28 7:-8 8:-12 9:-8 10:-10
left2:december	3:-24 9:-17 11:28
left2:denied	6:9
left2:died	2:16 3:-12 4:-16 5:14 6:-32 7:27 9:-9 10:-24
left2:displaced	3:-25 6:-9 9:22
left2:district	6:11
left2:down	0:-9 3:36 5:-18 6:-36 7:19 9:-34 11:-16
left2:drove	3:21 5:-11 6:-12 9:-10
left2:drowned	5:-9 6:-12 7:16
left2:dug	0:-17 3:-11 4:-11 6:25 7:-12 10:-10 11:-9
left2:eight	3:-10 4:-9 5:-11 6:11 7:15 9:10 10:-14 11:-10
left2:estimates	3:11 5:12 6:-17 9:-9
left2:example	5:11 7:-19
left2:fallen	0:12 3:23 5:-11 6:-24 9:-14 11:-11
left2:families	3:23 6:-8 9:-9
left2:far	6:18 9:15 11:-12
left2:february	0:-10 2:-12 3:14 5:-21 9:-22 10:-10 11:23
left2:fell	5:13
left2:figure	0:29 1:25 2:-26 4:-32 5:-28 6:-45 7:14 8:-12 10:-27
left2:figures	0:11 5:-8 10:-10
left2:fire	3:14 9:-13
left2:firefighters	5:25 6:-23 7:-12
left2:first	0:-19 2:-14 4:24 5:-20 6:-12 7:-14 8:16 10:-22
left2:five	3:15 5:-15
left2:flights	5:-26 6:26
left2:followed	3:17 9:-11
left2:for	0:-13 3:10 4:9 6:-29 7:-10 8:-22 9:14
left2:forces	6:11
left2:four	0:14 4:23 5:-13 6:15 10:-39
left2:friday	0:21 3:-27 4:-12 5:35 6:-31 7:-18 10:-27
left2:from	9:-21 11:18
left2:gaza	0:-14 2:10 8:14 10:-10
left2:girl	0:-9 5:-15 6:8 7:9
left2:given	5:10
left2:go	0:-21 2:10 4:-12 6:-8 8:-8 10:16
left2:group	0:30 2:-28 3:-14 4:-41 5:-13 6:-8 8:12 10:-11
left2:gunmen	0:8 2:-15 3:-17 4:-54 5:-8 7:-10 8:-20 10:41
left2:had	0:19 1:8 2:-29 3:-28 7:-50 8:-13 10:-30 11:13
left2:hall	3:18 6:-10
left2:hand	0:-18 2:15 4:-27 8:-8 10:19
left2:handed	4:-18 8:11
left2:has	1:16 2:-25 4:-48 6:9 7:-49 9:-33 11:-14
left2:have	0:-13 1:17 2:-35 3:-19 5:-15 6:18 7:-48 10:-12 11:-46
left2:having	0:23 2:-9 4:-16 10:-23 11:-23
left2:he	0:17 1:-13 2:25 3:-20 4:-41 5:-20 6:-26 8:27 9:-26 10:-47 11:9
left2:held	4:16 10:-13
left2:here	6:21 7:-15
left2:hit	6:8
left2:home	3:-46 5:-16 6:-32 7:-8 9:10 11:33
left2:homes	3:-34 9:35 11:-11
left2:hospital	0:-17 3:-13 4:-25 5:25 6:14 7:-21 10:-27
left2:hospitals	5:31 6:-29
left2:hostages	4:10 6:-9 8:18 10:-33
left2:hours	6:9
left2:hurt	6:-29 7:25
left2:husband	5:-31 6:33 7:-12 10:-10
left2:i	0:-47 1:-9 2:-36 4:-17 6:32 7:10 8:-17 9:-25 10:-45 11:-15
left2:in	0:-31 1:-13 2:-48 3:17 4:-19 5:18 6:9 7:-24 9:-35 10:18
left2:india	0:-11 4:-15 8:-14 10:21 11:-10
left2:indonesia	6:23 7:-19
left2:injured	3:-22 5:14 6:-41 7:39 8:-9 10:-9
left2:injury	0:-9 5:31 6:-30
left2:iom	0:-8 1:15 3:-9 4:-9 6:8 7:-14 9:-8
left2:is	0:-34 1:-9 2:-9 3:-14 4:12 5:-10 6:-40 7:31 8:-15 9:-26 10:10 11:-12
left2:israel	0:-18 2:23 4:-20 6:8 7:-17 8:-8 10:-8
left2:it	0:-25 1:-26 3:46 4:27 5:-22 6:-22 7:-62 9:-43 10:-32 11:-60
left2:its	3:8
left2:january	0:-9 4:-14 6:16
left2:june	5:12 9:-12
left2:killed	0:11 2:-14 4:-12 5:24 6:-30 7:-12 9:-9
left2:killing	0:-22 3:-13 5:-11 6:29 7:-10
left2:kyiv	2:-8 3:-13 4:16 8:-11 10:12
left2:last	1:16 3:-32 4:-30 7:-15 9:-12 11:16
left2:late	5:-24 6:25 10:-13
left2:law	4:-12 5:-13 6:27 7:-9 10:-14
left2:lebanon	3:-13 5:-16 6:15
left2:left	0:22 3:-13 4:-20 6:-23 7:13 10:-10
left2:let	0:-24 4:-12 8:-8 10:19
left2:life	0:-8 8:15 10:-17
left2:list	6:-27 7:27
left2:live	3:9 4:-12 5:-8 8:-10 9:-10 10:12
left2:lives	3:-9 6:25
left2:looking	4:-16 6:-12 7:21
left2:make	6:19 7:-15
left2:man	6:13
left2:march	0:-23 2:-17 4:20 8:-20 10:11
left2:martyrdom	0:-8 6:8
left2:martyrs	5:43 6:-25 7:-12
left2:may	0:-14 6:28
left2:media	0:-16 4:10 5:-19 6:12 7:-12
left2:men	2:-23 3:-15 4:-27 5:-28 6:-8 7:-17 8:-18 9:24 10:18
left2:militants	0:28 4:-13 6:-13 8:-26 10:-19
left2:million	0:-12 3:-19 4:23 9:19 10:-22
left2:mine	6:18 7:-16
left2:ministry	3:22 5:-15 11:-21
left2:minutes	5:-9 6:11
left2:missing	0:-10 1:-11 3:10 4:-11 6:-48 7:37 9:-10 11:-17
left2:mission	5:-8 6:17 7:-8
left2:monday	4:-10 5:-28 6:17 7:-9 9:15 10:-11 11:-10
left2:month	3:20 6:10 7:-10 9:-20 11:-8
left2:more	3:8 5:10 6:-11
left2:morning	3:-16 5:-20 6:18 11:15
left2:mother	6:9
left2:names	0:-18 4:30 6:-12 8:-23 10:-20
left2:nations	0:-10 3:15 4:14 9:-11 10:-12
left2:night	4:-15 10:21
left2:nine	5:-30 6:38 7:-8
left2:november	6:16
left2:now	5:12 6:-12 11:-16
left2:number	0:10 2:-11 4:-19 5:-22 7:14 9:-17 10:-12 11:-15
left2:october	2:20 4:-26 6:8 7:-16 9:-8 10:-16 11:-10
left2:of	0:37 2:25 3:-22 4:-23 5:-26 6:-17 8:-26 9:10 10:-40
left2:off	0:25 5:-17 10:-12
left2:office	3:31 6:-8 8:17 9:-14 10:-17 11:-10
left2:offices	6:-8 8:17
left2:officials	3:-15 5:15 6:-16 9:17 11:-8
left2:on	3:-13 4:-15 5:10 6:-8 7:-14 8:-13 9:17 10:-17
left2:one	3:-11 4:-8 6:15 7:-8 9:-15 11:12
left2:others	0:-10 2:-28 4:15 5:-18 6:14 7:-15 10:-31
left2:out	0:8 3:21 5:-17 7:-10 8:19 9:-22 10:-30 11:-33
left2:partners	0:16 3:-12 6:-11 11:-8
left2:peak	3:11
left2:people	3:20 4:17 5:-41 7:-27 8:-15 9:16 10:-18 11:-14
left2:persons	3:19 9:-15
left2:police	0:-18 4:19 5:-10 6:26 8:-15 10:-25
left2:population	3:-18 6:23 7:-15 9:-16
left2:prisoners	0:-11 5:-28 6:28 10:-14
left2:pupils	0:17 4:-10 5:-12 6:10 10:-10
left2:put	0:-10 5:-10 6:-25 7:24
left2:rebels	10:9
left2:received	5:-9 10:16
left2:recorded	6:11
left2:recovered	6:16
left2:refugees	3:13 9:-10
left2:region	5:11
left2:release	0:-9 2:-8 6:-11
left2:remain	2:27 4:-26 5:-14 7:-8 8:-19 10:-12
left2:remains	0:-24 2:21 4:-38 6:38 8:-41 10:-42
left2:report	6:19 7:-16 9:-8
left2:reported	3:9 6:9
left2:reports	5:9
left2:rest	0:13 2:25 4:-34 5:-13 6:-46 8:-10 10:10
left2:return	0:-37 1:-8 2:-35 3:-8 4:16 6:-37 8:22 9:-8 10:16 11:-18
left2:rights	1:-10 3:-19 6:13 7:18 9:-23 11:-16
left2:risen	3:-8 6:-19 9:22 11:-13
left2:rises	5:-9 6:23 7:-15
left2:road	7:13
left2:russia	8:11
left2:s	0:-18 8:-30 10:31
left2:said	0:-29 2:-10 3:-17 5:12 7:-24 8:-29 9:-8 10:25 11:-18
left2:same	0:11 3:10 5:14 6:-24 8:-8 9:-11 10:-22
left2:saturday	0:-9 8:22 10:-12
left2:say	3:12 4:-8 5:-26 7:-21 9:-16 10:-9 11:9
left2:says	1:-10 2:9 3:18 4:-42 5:-27 6:-13 7:-21 9:-22 10:9 11:14
left2:second	6:15
left2:sent	8:19 10:-19
left2:september	3:8 4:22 8:-15 10:-20 11:-8
left2:service	3:-24 4:-24 5:10 6:-21 9:28
left2:servicemen	5:-12 8:18 10:-16
left2:seven	6:-8 7:11
left2:she	0:-13 2:-8 4:-17 5:-9 6:12 10:19
left2:shelters	6:-8 9:14 11:-8
left2:shot	6:13
left2:side	4:-16 10:10
left2:since	3:-11 5:20 6:-17
left2:site	3:-10 5:-12 6:28 7:-11 9:-11
left2:sites	3:25 9:-25
left2:six	5:-8 6:18
left2:so	0:-15 2:-14 3:16 4:-40 5:27 6:-31 8:28 9:-22 10:-19 11:-22
left2:soldiers	0:-20 2:-11 4:-38 5:-23 6:28 7:-28 8:10 10:11
left2:south	3:12 5:-15 6:16 9:-9
left2:speaks	0:20 2:-11 4:-9 5:-10 6:-16 7:8
left2:spoke	0:-18 5:-17 6:30 10:-8 11:16
left2:spoken	3:-15 5:-24 6:25 7:-17 9:-17 10:-12 11:19
left2:staff	6:9
left2:stands	0:-10 3:18 4:17 5:-11 9:-12 10:-13
left2:state	5:-9 7:10
left2:states	0:-10 3:-14 6:-9 9:13 10:14
left2:still	0:-12 3:-19 4:34 6:-22 7:-22 8:-16 9:12 10:-21 11:-13
left2:stood	6:11
left2:street	0:41 2:-10 3:-14 4:-28 6:-38 7:-16 10:-14
left2:strikes	3:17
left2:sunday	0:-12 2:-11 4:-13 5:-12 6:8 8:-22 10:20
left2:survivors	3:29 5:22 6:-15 7:-11 10:-9 11:-29
left2:taken	0:-10 2:-26 4:-12 5:15 6:-13 7:-26 8:-24 11:-10
left2:team	6:12
left2:teams	1:12 3:-21 5:16 6:-11 8:-12 9:-10 10:12
left2:ten	5:-19 6:22
left2:thailand	0:-14 4:-31 8:26 10:-11
left2:that	0:-34 1:25 2:-33 4:9 5:-65 6:-37 8:13 9:-10 11:-27
left2:the	0:-42 1:-31 2:-26 3:-33 4:18 5:9 6:-32 7:31 11:-21
left2:them	0:-42 2:-27 3:-30 4:10 5:-12 7:-22 8:12 10:-8 11:-10
left2:then	3:18 6:-15
left2:there	0:24 1:-20 2:-48 3:34 4:10 5:-23 6:-62 7:24 8:-29 9:-40 10:-48 11:-24
left2:these	0:-21 2:-8 3:26 5:-17 6:-22 7:-9 9:-25 10:10 11:8
left2:they	0:33 1:-8 2:14 3:-33 5:-41 6:-24 7:-30 9:-18 11:-36
left2:this	1:-27 6:29 7:-9 8:-12 10:17
left2:those	0:-13 2:-22 5:11 6:-14 8:24 10:-21
left2:three	7:-10
left2:thursday	0:20 2:-8 4:-14 5:-10 6:-8 9:-19 10:-29 11:19
left2:time	0:-8 4:22 6:-9 7:-12
left2:to	0:-54 1:12 3:-10 4:11 5:-60 6:15 7:-36 8:17 9:12 10:-36 11:-48
left2:today	7:13
left2:together	0:8 2:25 4:13 5:-12 6:-32 8:-29
left2:told	2:-26 3:-11 4:14 5:24 7:-26 8:-14 9:-17 10:-32 11:-24
left2:toll	0:-9 3:-8 5:-31 6:53 7:-29
left2:took	3:9 5:-11 6:-21 9:27 11:-20
left2:total	0:-16 6:21 9:27 10:-15 11:-31
left2:town	3:-16 5:-11 6:24 7:-14 9:-19 11:-10
left2:troops	6:13
left2:truce	2:18 3:-27 6:-22 11:28
left2:tuesday	0:-13 4:-19 10:21
left2:turn	4:-11 8:21 10:-17
left2:two	0:-16 3:-8 6:29 7:-21 8:-15
left2:ukraine	8:18 10:-10
left2:up	0:20 1:12 2:-11 3:-24 4:-22 5:-24 6:28 7:-31 8:-21 10:-19
left2:us	0:-19 3:-23 4:-11 5:18 6:11 7:-23 10:-11
left2:victims	3:8 6:20 9:-8
left2:wall	3:-12 5:-13 7:15
left2:war	1:16 6:-14
left2:was	0:17 1:-8 2:-21 3:-27 5:-18 6:-43 7:-33 8:-8 9:-28 10:18 11:24
left2:way	4:-9 6:-15 8:18
left2:we	0:-9 1:-11 3:-55 4:19 5:15 7:-52 8:-21 10:-60
left2:week	3:-15 4:-9 6:25 7:-9 9:-12 10:-15 11:13
left2:went	3:-10 6:-11 9:-9 11:16
left2:were	2:-14 4:32 5:-10 6:-28 7:-10 10:-23
left2:which	0:-11 1:15 3:11 4:-9 6:-13 9:-18
left2:who	0:-29 2:-8 3:10 5:-10 6:22 7:-14 8:-13 9:-21 10:-18 11:-19
left2:whom	0:-8 10:10
left2:wife	0:-14 4:-12 5:10 6:16 7:-13
left2:will	3:17 6:-8 8:10 9:-8 10:-10
left2:woman	0:-17 3:-10 4:-8 5:25 6:-8 7:-14
left2:women	0:-29 2:-14 3:-19 4:-18 5:-42 6:15 7:-37 8:31 9:17 10:-31
left2:workers	5:-27 6:31 7:-11
left2:would	4:-8 6:-15 7:15
left2:wounded	0:-10 2:-8 3:-10 4:-8 5:36 6:-39 7:12 8:-8 10:-15
left2:wounds	5:37 6:-32
left2:year	0:20 2:-10 3:-18 4:-25 5:-28 6:23 7:-32 8:-12 9:41 11:-33
left2:years	0:-20 2:20 3:-16 6:-9 9:16
left2:yesterday	0:-22 3:24 5:-19 6:24 7:-36
left2:you	0:27 3:-8 5:-11 6:24 7:-28 10:-25
left3:	0:-25 2:-17 3:36 4:-15 5:-41 6:23 7:-27 8:-40 9:-38 10:14
left3:"	1:-17 2:-32 3:-37 4:10 6:9 7:14 8:-22 9:-34 10:-60 11:-9
left3:#	0:-11 1:-41 2:-17 3:-20 4:11 8:-12 10:-28 11:-35
left3:(	5:-24 6:26
left3:)	2:-8 3:13 5:36 6:-20 7:-9 9:-11 11:-14
left3:,	0:19 1:17 2:-39 3:-17 4:9 6:-16 7:-11 8:-15 10:-17 11:-39
left3:-	2:-18 3:18 4:-33 5:-35 6:40 8:12 9:-21 10:-16 11:-17
left3::	0:-27 1:-13 2:-16 3:-43 4:-27 7:-14 8:-12 9:14 10:12 11:12
left3:;	0:-32 1:-10 2:14 3:12 4:-17 5:11 7:-8 9:8 10:-10 11:-32
left3:a	1:-22 2:-15 3:-51 5:-17 6:57 7:-36 9:-49 10:-65
left3:according	0:-15 2:-10 4:20 5:-12 8:-10 10:-13
left3:added	3:25 5:-32 6:9
left3:agency	1:10 6:-10 9:-24 11:22
left3:aid	0:-9 7:16
left3:al	3:46 5:-20 6:-23 7:-18 9:-16 11:-32
left3:alone	6:-8 9:18 11:-16
left3:among	0:-19 4:-32 5:-27 6:34 7:-16 8:19 10:-32
left3:an	6:8
left3:and	0:-29 2:12 3:9 4:19 5:-13 7:-59 8:-34 10:-29 11:11
left3:april	0:-10 3:21 5:-17 6:-29 8:24 9:27 10:-10 11:-28
left3:are	0:-9 2:-14 3:-22 4:17 5:-18 6:11 8:10 10:-30 11:-11
left3:army	0:12 6:-25 8:17 9:-16 11:-9
left3:as	0:-10 1:16 3:10 4:-14 5:-18 6:-25 7:-12 8:-19 9:-31 10:15 11:15
left3:at	1:-9 2:-30 3:-20 4:8 5:-20 6:12 7:19 8:9 9:-13 10:-27 11:9
left3:attackers	0:12
left3:attacks	5:-8 6:10
left3:august	6:8
left3:authorities	3:-9 8:12 9:-10 10:-18 11:16
left3:back	0:-29 2:26 4:-9 6:-30 8:15 10:-26
left3:been	0:-36 2:11 3:-22 5:-30 6:-10 7:42 8:-9 10:-30
left3:before	6:-9 8:14 10:-16
left3:between	3:-25 9:9
left3:bodies	6:15
left3:but	3:-13 5:-12 6:-10 11:16
left3:by	0:-19 1:-8 2:-27 3:-43 4:-35 5:20 6:14 7:-26 8:-12 9:-14 10:-19 11:29
left3:came	2:19 10:-22
left3:camp	4:-9 6:-8 7:14 11:-18
left3:cases	3:-9 6:24
left3:central	6:9
left3:centre	0:-10 3:9 6:-36 10:-26 11:25
left3:children	0:-10 3:21 6:-21 9:-17 10:10
left3:civilians	5:20 6:-15 8:14 10:-15
left3:confirmed	0:-21 2:-11 4:29 5:-21 6:-31 9:-8 10:-22
left3:count	6:9
left3:country	4:14 6:8
left3:cross	3:-18 5:12 8:17 11:-23
left3:daily	3:-12 5:-17 9:14
left3:day	0:-15 3:22 5:-13 6:13 9:-9 10:-16 11:-19
left3:days	0:12 3:12 4:-10 6:-13
left3:dead	5:19 7:-13
left3:deaths	3:-11 5:16
left3:defence	6:13
left3:died	5:12
left3:displaced	3:12 6:-10 9:-12
left3:each	2:-17 4:-23 6:-15 8:27
left3:earlier	5:-9 6:15
left3:earthquake	3:10 6:-8
left3:eight	0:15 1:14 3:-24 4:-19 6:-10 9:11 10:-13
left3:el	6:11
left3:eleven	5:-8 6:21 7:-18 10:-9
left3:evening	6:-18 7:19
left3:exchange	3:-10 4:-17 5:-8 6:-18 7:-10 8:31 9:-10 10:-17
left3:family	5:8
left3:far	6:8 11:11
left3:fire	6:13
left3:first	2:-14 3:14 4:-29 5:32 6:-22 7:-20 8:-27 9:-12 10:15 11:-25
left3:five	0:-21 2:-12 3:-19 4:-12 6:-20 7:23 8:25 10:-37 11:-8
left3:for	0:-8 1:-8 3:-27 4:-22 6:-24 7:39 9:-21 10:-8
left3:foreign	4:12 5:-14
left3:found	6:-22 7:23
left3:four	2:-34 3:-13 5:-14 6:14 7:-18 8:-11
left3:friday	0:-8 5:-9 6:29 7:-17 10:-22
left3:from	0:-10 2:-43 4:32 5:-8 6:-21 7:-39 8:-31 10:-18 11:11
left3:gaza	0:-18 2:14 3:-15 4:-20 5:-14 6:-19 8:26 10:-28
left3:given	6:12
left3:government	3:-13 4:12 8:12 10:-18 11:13
left3:guard	5:10
left3:gunmen	0:19 10:-17
left3:had	0:21 1:-13 2:-11 4:-35 7:-40 8:-30 9:12 11:-34
left3:has	0:-36 1:-13 2:-11 3:-20 4:-33 5:-33 6:10 7:-9 8:-32 10:23 11:10
left3:have	0:-40 2:14 3:-18 4:-27 7:16 8:-19 9:-16 11:-20
left3:he	1:-12 2:-24 3:-26 4:-41 5:-16 7:10 8:-26 10:25 11:-9
left3:health	0:-8 2:-8 3:-13 6:16 7:-9
left3:helped	0:-14 4:-30 5:-16 6:36 7:-10 8:-12
left3:her	0:-15 2:-8 4:-15 5:-17 6:-16 8:-8 10:26
left3:his	3:-11 6:-23 7:27
left3:home	3:18 8:22 9:-10 10:-16 11:-20
left3:homes	3:-14 6:-8 11:13
left3:hospital	0:-11 3:-9 4:-8 5:16 7:-18
left3:houses	3:24 5:-11 9:-8 11:-9
left3:human	1:-10 3:-19 6:13 7:18 9:-23 11:-16
left3:i	0:-22 2:21 3:-26 4:9 5:-15 6:-30 7:-31 8:-15 9:-31 11:24
left3:icrc	4:-12 10:16
left3:in	0:-48 1:-28 3:-30 4:8 6:10 7:-17 10:-34 11:9
left3:injured	5:31 6:-21
left3:interior	3:12 5:-10 6:-22 9:11
left3:is	0:-8 2:12 3:-28 4:15 5:-26 8:-11 9:11 10:-12 11:-24
left3:israel	8:15 10:-14
left3:it	0:14 1:-16 2:9 3:-12 4:-32 5:-8 6:25 7:-38 8:-33 9:-37 10:-20 11:-34
left3:its	0:-12 2:16 4:-20 8:14 10:-17
left3:january	0:-16 3:-16 5:-14 6:23 8:-8 11:20
left3:july	0:-12 5:-12 6:-20 9:-27 11:24
left3:june	0:-17 3:16 4:-10 6:23 7:-15 8:-17 9:-12 10:10 11:-8
left3:killed	0:26 1:19 3:-8 5:-11 6:-28 9:-18
left3:last	3:-23 4:-19 5:-25 6:22 7:-23 9:26 10:-15 11:-16
left3:late	10:11
left3:later	0:-16 2:-17 4:25 5:-16 6:8 7:-23 10:-15
left3:least	0:-14 2:-9 3:-23 4:14 5:-26 6:25 7:21 9:-8
left3:let	0:-19 2:11 4:-11
left3:live	0:-18 4:-9 6:18 10:11
left3:lives	0:-14 4:-9 5:22 6:-25 7:19
left3:local	5:-9 6:16
left3:lost	5:-9 6:15
left3:m	0:-13 2:-16 5:31 6:-28 7:-14 9:-15 10:-11 11:-22
left3:management	3:18 6:9 11:-17
left3:march	3:-19 9:19 11:-15
left3:may	0:16 6:-10 10:-10
left3:media	0:-20 2:9 4:-12 6:26 8:13 10:-32
left3:medical	6:11
left3:men	4:-11 5:-9 6:26
left3:migration	0:-9 1:12 3:-20 4:-24 5:-10 6:-25 9:26
left3:military	2:-14 8:-9 9:-22 10:27
left3:ministry	0:11 2:-8 6:14 10:-10
left3:months	0:11
left3:morning	3:23 6:-14 8:-14 9:-19 10:14 11:-23
left3:my	0:16 4:-12 5:-30 6:27 7:-14 10:-13
left3:near	0:-16 2:-10 5:-16 6:22 10:16
left3:network	6:10
left3:new	3:19 6:-11
left3:nigerian	0:-14 3:11 4:15 9:-9 10:-9
left3:night	0:-18 2:16 4:20 5:-17 6:-16 10:-21
left3:nine	5:12 6:-9
left3:no	0:-26 2:-10 3:-31 4:-20 7:25 9:31 10:-12
left3:north	3:27 9:-18 11:-14
left3:not	0:-8 4:11 6:9
left3:november	6:10 8:-13 10:13
left3:now	4:13 5:-10 10:-9
left3:number	5:-10 6:-25 7:26
left3:october	0:-13 4:10 5:-23 6:11 7:-9 8:18 10:-10
left3:of	1:20 2:-8 3:24 5:13 6:-18 7:-21 9:-53 10:-26
left3:off	6:10
left3:office	4:-11 5:-9 6:9 7:-11 9:8
left3:officials	3:-27 6:-12 9:27 11:-9
left3:on	0:15 2:-27 3:-20 4:-48 5:-32 6:32 7:-27 9:16 10:14 11:-32
left3:one	2:-25 3:23 4:11 5:13 6:-15 7:-20 8:8 9:-8 10:-45 11:-12
left3:operation	6:12
left3:or	3:9 5:10 6:-11
left3:our	0:24 2:-14 6:-20 7:-19 10:-16
left3:out	0:18 5:9 6:-12 10:-11
left3:over	4:-11 6:14 8:12 10:-24
left3:overnight	5:-10 6:12
left3:own	2:-20 4:-14 5:28 6:-19
left3:pakistan	5:-15 6:22 11:8
left3:partners	3:17 9:-12 11:-9
left3:passengers	6:-16 10:17
left3:people	0:10 3:15 4:-18 5:36 6:-29 7:9 9:-33 10:-19 11:-14
left3:police	6:20 10:-8
left3:post	0:8 6:10
left3:press	5:20 6:-17
left3:public	3:-20 9:22
left3:put	3:18 6:19 7:-21 9:-10 11:-12
left3:quake	6:10
left3:red	2:-20 6:13 7:-9 10:13 11:-10
left3:refugees	3:14 9:-8 11:-22
left3:region	0:-15 3:27 5:-19 6:-13 10:-20
left3:relatives	7:9
left3:reuters	0:-17 4:-26 5:-9 8:-17 10:27
left3:rights	8:-13 10:12
left3:russia	6:12
left3:russian	8:10
left3:s	0:12 2:-8 3:-38 4:-11 5:11 7:-27 9:47 10:-22 11:-27
left3:said	0:-15 3:-14 4:11 5:-13 6:24 7:-12 8:-20 9:10 10:-23
left3:same	2:-16 3:-10 4:-8 7:16
left3:says	0:17 2:-24 3:-29 4:-15 7:-14 9:-10 11:20
left3:second	0:-14 3:-15 5:-13 6:-13 7:-8 8:-14 9:-9 10:26 11:-13
left3:security	6:15
left3:september	0:15 3:-29 4:-27 5:8 9:21 10:-20
left3:service	10:11
left3:seven	0:-13 2:-15 5:-18 6:21 7:-10 10:19
left3:she	0:28 3:-27 6:-17 7:-8 8:-18 10:-12 11:-9
left3:shot	0:-12 2:-20 5:11 6:-11 10:18
left3:since	0:24 2:-11 4:-39 5:-29 7:-22 8:23 9:-17 10:-36
left3:six	3:34 5:13 6:-11 7:-28 9:-10 11:-9
left3:so	0:-9 2:-17 3:-30 4:24 6:-39 7:-19 8:-16 9:32 11:-19
left3:soldiers	0:12 4:17 6:-13 10:-20
left3:south	3:-24 5:-26 6:36 7:-19 11:-11
left3:southern	4:-8 6:14 10:8
left3:state	0:-16 4:-11 7:10 10:9
left3:still	3:11 4:-21 5:10 6:-8 9:-8
left3:sudan	3:-13 6:25
left3:sunday	0:-20 4:-19 5:17 6:8 7:-21 10:-11
left3:taken	0:-9 3:-17 6:-18 9:23
left3:team	6:13
left3:teams	6:-15 9:15 11:-10
left3:ten	0:-13 2:18 6:-16 8:12 10:-11
left3:that	0:-58 1:-13 2:-18 3:-15 5:12 8:15 9:-26 10:10 11:-17
left3:the	0:-25 2:13 3:-14 5:-18 6:18 8:-36 9:-18 10:-19 11:-26
left3:their	3:-22 4:-19 5:15 6:-8 8:-9 9:30 10:11 11:-16
left3:them	0:12 3:12 4:-9 6:-13 8:-19
left3:then	0:19 4:-12 6:-9 10:-9
left3:there	0:-35 1:-9 2:-21 4:33 5:-29 7:14 8:-24 9:-24 10:-24 11:-16
left3:they	0:30 2:-11 3:-24 4:-42 5:-28 6:24 7:-17 8:-13 9:-11 10:-20 11:11
left3:this	0:11 3:-14 5:-18 9:19 10:-8
left3:those	0:14 3:-24 4:-12 6:-12 7:25 8:-16 9:-13 10:-11
left3:three	0:-45 2:-16 3:-16 4:9 5:21 6:-34 7:-12 8:-16 9:17 10:20
left3:thursday	0:-19 3:-16 4:-12 5:-12 6:-22 8:-31 10:38 11:15
left3:to	0:-22 1:-12 3:-8 4:-62 6:-12 8:10 9:-17 10:-9
left3:told	0:11 2:21 3:-16 4:-24 5:22 6:-46 7:-21 8:12 9:-12 10:-22 11:-12
left3:toll	3:-9 5:-11 6:32 7:-25
left3:tuesday	0:28 2:-13 3:25 4:-30 6:-45 7:-20 9:-9
left3:twelve	0:10 3:14 5:13 6:-18
left3:two	2:20 3:-44 4:-31 5:-33 6:8 7:11 8:-8 11:-15
left3:under	3:9 4:-8 5:-20 6:16 7:-13 10:-8
left3:union	4:-8 6:19
left3:united	0:-10 3:15 4:14 9:-11 10:-12
left3:up	5:-13 6:-14 7:17
left3:village	2:-16 6:16
left3:volunteers	5:11
left3:war	1:-16 2:-10 3:25 6:32 9:-32
left3:was	2:-15 3:-32 4:21 5:16 6:-33 7:-17 8:-14 9:18 11:-15
left3:we	0:-34 2:-15 3:-17 6:-15 9:-25 10:19 11:-16
left3:wednesday	4:-10 6:8 10:12
left3:week	0:-31 2:37 4:14 6:-23 7:-25 8:-11 9:8 10:-42 11:-27
left3:weeks	0:-25 3:16 4:-23 6:-15 10:25
left3:went	3:-9 5:-11 7:13 10:-8
left3:were	0:-51 2:-37 4:-37 6:32 8:-13 9:-14
left3:when	3:8
left3:where	3:-8 4:-9 6:11 9:13
left3:which	0:12 4:-8 6:-9 7:13 10:-8
left3:who	0:21 5:-22 6:-12 8:11 10:-11 11:11
left3:whose	5:-8 6:16 7:-9
left3:will	2:16 3:16 4:-10 7:-11 8:8 10:-20
left3:with	5:-27 6:18 10:12 11:-10
left3:without	0:-12 4:20 6:-16 10:-17
left3:women	0:-11 3:-8 5:14 6:9 10:-8
left3:workers	3:-20 5:19 6:20 7:-16 10:-13
left3:would	0:-18 2:-23 3:-18 4:-10 5:-11 6:25 7:-9 9:-11 10:13
left3:wounded	6:-25 8:20
left3:year	0:-9 3:15 6:10 9:-15 11:-10
left3:years	0:-12 3:-12 4:-12 6:24 7:-21 8:8 10:-8
left3:yesterday	3:12 4:-10 5:-12 6:-34 7:28 11:-13
left3:|	0:-39 1:-13 4:-32 5:50 6:-107 7:31 8:-21 9:-63 10:-17 11:-62
left3:—	0:-10 3:21 4:-12 5:-28 7:-8 10:9
left3:•	11:-17
many	0:33 1:-61 2:-56 5:-24 7:-18 8:-49 9:-23 10:12 11:-62
mostly:abducted	1:-13 3:-8 4:-33 5:38 6:-13 7:-19 8:-47
mostly:aid	0:-9 1:-63 2:-62 3:-13 4:19 5:-31 7:-13 8:-12 9:28 10:-66 11:-14
mostly:allocated	0:-8 2:-8 3:-9 4:-9 5:-8 6:11 7:-15 9:14
mostly:casualty	0:-19 2:-31 4:-9 5:10 6:25 7:14 8:-92 9:-33 10:-26 11:-83
mostly:delivered	3:9 6:17 9:-17 11:-13
mostly:displaced	0:21 3:25 4:-41 5:-64 6:11 7:-23 8:-56 9:-27 11:-83
mostly:displacement	1:-17 2:-45 3:-42 5:-35 7:-52 8:12 10:-17 11:25
mostly:held	0:-41 1:-13 3:-15 4:13 5:36 6:-16 7:-13 8:-55 9:-9 10:-10
mostly:hostage	0:-11 1:-24 2:13 3:-31 4:18 5:-24 6:-39 7:-14 9:-25 11:-85
mostly:injured	0:-18 1:-21 2:-33 4:8 5:34 6:-16 7:-31 8:-14 9:-33 10:-51 11:15
mostly:killed	0:-21 1:-21 2:-24 3:-9 4:-9 5:17 7:17 8:-61 9:-31 11:-72
mostly:missing	0:46 1:-20 2:-34 3:-59 4:-28 5:-13 6:-44 8:-24 9:-43 10:36 11:-36
mostly:pledged	0:-56 1:-21 2:-15 3:-43 4:20 5:-43 6:22 7:-20 8:8 10:-29
mostly:prisoners-exchanged	0:-68 2:-17 3:-34 5:-48 6:-29 8:44 9:-47 11:-15
mostly:refugees	3:-12 9:17 11:-12
mostly:released	0:34 4:-10 6:15 8:-18 10:-49
mostly:returned	0:-23 2:-34 3:-23 5:-17 6:-9 7:-32 8:29 9:-26 10:-15 11:29
near:abab	3:10 4:-13 9:-8 10:15
near:aban	0:-17 2:21 3:11 4:-10 6:-42 10:29
near:abdi	3:13 6:-8
near:abdu	0:69 1:-9 2:-8 3:-22 4:-15 5:-41 6:-53 8:-56 9:-10 10:-47 11:-16
near:able	3:-16 5:8 6:-18 8:14 10:-10 11:20
near:aboa	0:13 2:-26 3:-9 4:17 5:-14 6:-18 7:10 8:-18 10:-42
near:abou	0:13 1:-10 2:-29 3:-11 4:10 5:-39 6:-27 7:-45 8:-9 9:23
near:abov	0:-9 6:25 7:-21 11:-8
near:abro	0:-22 4:-8 5:32 6:-13 7:-20 8:-13 9:-24 10:-17 11:44
near:abu	2:-8 3:20 4:-16 5:-26 6:30 7:11 9:-17
near:acce	0:-14 2:-10 7:-14 8:19 10:-20
near:acci	1:-10 3:-13 5:-16 6:27 7:-11
near:acco	0:-44 1:-40 3:-33 6:22 7:30 8:-80 10:-72 11:10
near:accu	0:23 3:-14 4:-14 6:-11 8:-21 9:-12 10:-12
near:aceh	0:-25 1:15 3:-22 4:-9 5:-11 6:-36 7:-21 9:36
near:ackn	0:30 1:-9 2:17 3:20 4:12 5:-36 6:-22 7:-29 8:-17 9:-25 10:-18 11:-19
near:acle	3:-10 6:16 9:-8
near:acro	0:-25 2:-12 3:-52 4:-21 5:11 6:-8 8:12 9:46 10:10 11:-26
near:acti	0:-27 2:-9 3:16 4:-32 5:-23 6:25 7:9 8:-16 9:-29 11:-14
near:add	11:9
near:adde	0:13 2:-18 3:11 5:-12 6:-12 7:14 8:-11 10:-35
near:addi	0:-19 2:-30 4:8 5:14 6:-17 7:-14 8:24 9:-15 10:-17 11:-9
near:adds	0:38 2:14 3:-22 4:-27 5:-22 6:-32 7:-18 8:-9 9:14 10:-19
near:aden	0:-15 5:-10 6:-9 8:31 10:-24 11:-19
near:admi	0:-16 1:16 2:-20 3:-31 4:-27 5:46 6:-12 7:-22 8:-25 9:-47 11:-36
near:adre	3:-26 9:30 11:-11
near:affe	0:-8 3:-25 9:26 11:-14
near:afgh	0:-10 3:-8 4:-10 6:-8 7:-10 8:19 10:-9
near:afp	0:8 2:-13 3:-11 4:-8 5:-15 6:26 7:-17 8:11 10:-15
near:afri	3:-21 5:-27 6:47 7:-13 9:-22 11:-19
near:afte	0:-21 1:-29 2:-76 3:-45 4:-45 5:-18 6:33 7:-41 8:10 9:18 10:20 11:-13
near:agai	1:-9 2:-14 3:-50 4:-25 6:-25 8:-14 9:29 10:20 11:18
near:age	2:-27 4:-13 5:-29 6:23 7:-16 8:-8 10:9
near:aged	5:40 6:-31 7:-8
near:agen	0:-27 1:8 2:-24 3:-30 6:-12 7:-18 8:-25 9:11 10:17 11:8
near:aggr	5:13
near:ago	0:-28 2:-27 3:14 4:17 5:-19 6:-24 7:-13 9:-11 10:11
near:agre	0:-36 3:-24 5:-18 6:-24 7:-24 8:18 9:-18 10:11
near:agri	0:-10 6:34 7:-23
near:ahea	3:-9 9:-9 11:19
near:aid	2:-13 3:28 4:-24 5:13 6:-35 7:12 8:8 9:-31 10:-27
near:air	0:-10 3:-13 4:-8 5:-18 6:30 7:-23 9:-9 11:10
near:airs	1:-9 3:-19 6:-8 9:19
near:alam	3:17 9:-16 11:-14
near:alep	3:8 6:14 9:-23
near:aler	7:11
near:ali	5:8
near:aliv	1:-15 2:31 3:-38 4:13 6:-24 8:-39 9:-11 10:-16 11:-11
near:all	1:-23 2:-13 3:38 4:-16 5:-28 7:-49 8:-16 9:-53 10:28 11:-36
near:alle	0:27 6:-10 10:-9
near:allo	0:-9 3:-20 4:17 6:-22 7:-9 8:-9 9:19 10:-16 11:-10
near:almo	5:-24 6:25
near:alon	0:-17 1:26 2:-11 3:12 4:-56 5:-13 7:-20 8:-23 9:-9 10:12 11:-13
near:alre	0:-41 1:16 2:-21 3:36 5:-38 7:-43 8:-13 9:-9 10:10 11:-36
near:also	0:-47 1:-16 2:-46 3:-37 4:27 5:41 8:-27 9:26 10:-28
near:ambu	0:-13 2:-24 4:-10 5:-18 6:33 7:-11 8:28 10:-34
near:amer	0:-14 2:-21 6:-23 7:27
near:amir	5:-8 6:16 7:-9
near:ammu	6:-12 11:-11
near:amon	0:10 1:-43 2:-79 4:-14 5:-10 6:-18 8:12 9:-49 10:11 11:-9
near:amou	3:-12 5:-8 6:9 9:-12 11:17
near:and	1:-15 2:-36 4:-8 5:-13 6:8 7:-23 8:12 9:-23 11:-23
near:anda	4:-11 5:-11 6:25 7:-8
near:andr	2:-17 4:-21 5:-12 6:17 8:-17 10:22
near:ango	3:-8 4:-14 5:-14 6:-13 7:21
near:anno	0:-17 2:-24 4:-16 6:36 10:11
near:anot	0:-17 1:-19 2:-45 3:11 4:31 8:-40 9:-17 10:-38 11:-43
near:answ	2:-13 4:14 5:-28 6:-36 7:16 10:-23
near:anti	3:-11 6:16 7:-9 10:-9
near:any	3:31 9:-26 11:-10
near:apar	0:-19 2:-12 4:-23 5:28 6:12 7:-26 8:-10 10:-11
near:appr	0:12 4:-8 8:-8 9:-14 10:-9 11:15
near:apri	0:-21 2:-9 3:-24 4:-10 5:-27 6:22 7:-25 8:22 9:36 11:-34
near:arab	3:-11 5:-13 6:25 7:-12
near:are	0:-63 1:-68 3:34 4:14 5:11 6:-75 7:25 9:-19 10:-10 11:-57
near:area	0:-18 2:10 5:14 6:-10 7:-15 9:-22 10:-17 11:18
near:arm	0:-18 2:-21 4:-25 5:31 6:-39 7:-9 8:23 10:-44 11:-14
near:arme	0:-11 1:-14 2:-18 3:-48 4:30 5:-29 6:-17 9:28 10:-35 11:-18
near:army	0:-30 1:-12 3:22 4:-76 5:-13 6:14 7:-25 8:-12 9:-29 10:40 11:-32
near:arou	1:-12 2:-18 3:9 4:-28 5:-16 6:16 8:-8 9:-72 10:-16 11:17
near:arre	0:-36 2:-13 4:-25 5:-22 6:14 7:17 8:-8 10:9
near:arri	0:37 1:-8 2:-19 3:-27 4:-47 5:-48 6:-14 8:-15 9:15 10:-47 11:15
near:arti	0:-16 4:-8 6:21 9:-10
near:asho	0:-21 4:-29 5:-10 7:27 10:15
near:asid	6:8
near:aske	2:9 3:12 4:13 6:-29 8:-30 9:-16 10:-30 11:-13
near:assa	3:-23 5:-10 6:12 9:-8 11:22
near:asse	1:30 2:22 3:-20 4:-14 5:-17 6:-46 9:-18 10:-9 11:22
near:assi	0:-17 5:8 10:9
near:asso	0:-22 3:-8 4:32 6:-14 7:-27
near:atta	1:-15 2:-57 5:29 6:22 7:-8 8:-23 9:9 10:-60 11:-31
near:atte	0:-11 4:-17 5:41 6:-44 7:-13
near:attr	3:-11 4:-9 5:-22 6:30 10:-8
near:aug	4:-25 10:19
near:augu	1:-8 2:-19 3:8 4:-48 5:-23 7:-26 8:-41 9:-41 10:39 11:21
near:aust	4:-27 7:18 10:-12
near:auth	1:-11 2:-23 3:-40 4:-58 5:20 6:-28 9:-32 10:16 11:11
near:aver	3:-20 6:-35 7:-8 9:39
near:away	0:38 1:-11 2:-41 3:-12 4:-14 6:-60 7:11 8:-32 9:-16 10:24 11:-37
near:awda	5:-9 6:13
near:azer	0:-19 2:-11 4:22 5:-14 6:-15 7:13 9:-10 10:-25
near:baba	0:-10 4:20 6:-15 10:-9
near:babi	0:-15 3:29 4:-17 5:-20 6:-19 7:-18 9:-11 10:-8 11:-9
near:baby	5:8 6:13 7:-13
near:back	0:-50 1:-31 2:21 3:-15 4:-50 5:-41 6:-50 7:-83 8:-36 9:-29 10:50 11:48
near:badl	0:-14 3:-12 4:-19 5:36 6:-23 7:-27 10:-8
near:badu	0:-19 3:15 4:-17 5:-50 6:9 7:16 9:-25 10:-8 11:-16
near:bags	6:11
near:baid	3:19 9:-25 11:-8
near:baku	0:-9 2:-10 3:-25 4:14 6:-14 7:-19 8:-14 9:21 10:-14
near:bala	5:12 10:-12
near:balo	0:12
near:bama	0:18 3:25 4:-8 6:-19 8:24 9:-9 10:-28 11:-30
near:bamb	5:25 6:-26
near:band	0:-31 2:-20 3:-8 4:39 6:-18 7:-21 8:-10 10:-19
near:bang	3:-42 4:-19 5:-15 6:-22 7:-15 8:-21 9:39 10:22 11:-28
near:bank	0:-15 3:-8 5:-17 7:-9 9:21 11:-9
near:bann	0:10
near:bara	3:37 5:-10 9:-13 11:-19
near:bare	3:9 5:-19 6:12 7:-11 9:-10
near:base	0:20 4:-13 5:-14 7:-16 9:-16 11:-12
near:basi	0:-9 6:11 7:10
near:bass	0:-8 5:-8 6:25
near:beac	2:22 4:-22 10:-9
near:bear	0:28 4:-19 5:-14 6:-28 7:-12 10:-11
near:beat	0:-41 2:-32 4:-42 5:46 6:-9 7:-14 8:-12 10:-29
near:beca	0:-41 1:-11 3:10 5:20 6:-35 7:-8 8:-14 9:-30 10:23
near:beco	0:19 4:24 6:-32 10:-21
near:bedo	0:-41 2:-9 3:22 4:-35 5:-16 6:36 8:-27 9:-15 10:-33 11:-16
near:beds	0:18 6:-9
near:been	0:11 1:-13 2:-26 4:-49 6:-17 7:10 9:-45 10:15 11:-48
near:befo	0:-46 1:-16 4:-9 5:-17 7:-52 8:14 11:-22
near:bega	2:-19 3:-28 4:-40 5:-29 6:45 8:-14 9:-18 11:-8
near:begi	3:13 5:-14 9:-14
near:begu	11:13
near:behe	2:-19 6:16 7:14
near:behi	0:-18 2:-34 4:45 5:-31 6:12 7:-30 9:-12 10:-38
near:bein	0:-18 1:-10 2:-18 3:-14 5:16 7:23 8:26 9:-26 10:-27 11:-14
near:beka	5:-34 6:36
near:bela	2:-9 4:-13 6:-12 10:12
near:belg	1:-9 3:-35 5:24 6:26 7:-12 8:-13 9:-32 11:-33
near:beli	0:-34 1:-9 4:38 5:-38 6:-13 8:-35 9:-24 11:-13
near:bell	0:-16 2:-10 3:23 4:-12 6:-14 9:-10 10:15 11:-17
near:belo	0:14 2:-30 3:-13 4:-20 5:-27 6:-10 7:20 8:32 10:-45
near:bene	6:23 7:-16
near:besi	0:-29 2:-25 3:-12 4:25 5:11 6:-20 7:11 10:-22
near:betw	0:23 1:9 2:-10 3:15 4:-26 5:-28 6:-22 7:-15 9:-28 10:-13
near:beyo	6:16
near:big	6:13
near:bigg	3:-13 8:10 9:17 10:-8 11:-13
near:bill	6:-19 7:20
near:birt	6:11
near:bish	0:-17 2:-11 4:-16 5:-8 6:-14 7:-10 10:33 11:-16
near:blam	5:-9 6:20
near:blan	3:13
near:blas	5:36 6:-26 7:-20
near:blaz	3:12 6:13 9:-11
near:bloc	6:13
near:boar	0:12 2:-32 3:-8 4:-61 5:28 6:-18 9:-10
near:boat	0:-11 1:-10 3:-11 4:-11 5:-27 6:24 7:13 9:-27 11:-13
near:bodi	0:-45 1:-13 2:28 3:-16 4:-27 5:-12 7:12 8:-54 10:-11
near:body	0:-9 2:11 4:15 6:-8 7:-12 8:-27 10:-10
near:bogo	4:-23 10:23
near:boko	0:12
near:boli	3:-10 5:-9 6:23 7:-16
near:bomb	5:-8 6:20
near:bone	5:24 6:-20 7:-9
near:book	0:-10 3:-39 4:-28 5:-33 6:8 7:22 9:13 10:-12 11:-24
near:bord	1:-10 2:-25 3:-61 4:-31 5:-22 6:-16 7:-25 8:13 9:29 10:21
near:born	3:-13 4:-10 6:11 10:11
near:both	0:-41 2:-23 3:-20 5:25 6:23 7:-31 8:-29 9:-9 10:9
near:boug	0:-13 4:-11 6:-29 10:27
near:boun	6:9
near:boy	0:13 1:-10 2:-16 4:-17 5:37 6:-37 7:10 8:-13 10:-13
near:boys	0:-28 3:-17 4:-13 5:-21 6:18 7:-16 8:25 10:-25
near:bran	0:-32 4:11 6:25 10:-9
near:brea	0:-15 4:18 5:-11 7:-21 9:12 10:-13
near:brid	0:-9 3:-28 6:-17 8:-12 9:24 10:12 11:-18
near:brie	6:-14 7:19
near:brig	3:-8 4:-9 6:30 10:-9 11:-10
near:brin	0:-14 2:-18 3:-24 7:-25 8:-21 9:17 10:29 11:-17
near:brit	0:-13 3:-24 4:-9 5:-17 6:39 7:-18 9:-15
near:broa	5:-18 6:19
near:brok	0:-34 2:-23 3:-34 4:-42 5:35 6:-18 7:-38 8:27 9:-14 10:-13 11:-22
near:brot	0:-15 2:-22 3:-15 4:-45 5:-41 6:57 7:-41 8:23 9:-9 10:-37 11:-18
near:brou	0:-59 1:-11 2:-41 3:8 4:-57 5:30 7:-19 9:-14 10:15 11:-30
near:brui	5:21 6:-20
near:buch	3:-14 5:35 6:-33 7:-10 8:-12
near:buil	0:-12 4:-23 6:9 7:-29 8:-10 9:11 10:-8 11:-28
near:bulg	0:-32 2:-20 4:26 5:23 6:-33 7:-8 8:-9 10:12
near:bull	0:-9 2:-18 3:-23 4:-10 5:13 6:9 7:-15 8:-19 10:-23 11:-14
near:bure	3:-16 5:-14 6:-20 9:25
near:buri	0:-29 1:-15 2:8 3:-8 4:-42 5:-38 6:60 7:-37 9:-16 10:-24 11:-9
near:burk	0:-9 4:-24 7:-17 9:15 11:-9
near:burn	1:-18 2:-49 3:-15 4:-45 5:21 6:9 7:-52 8:-20 9:-18 10:-58 11:-18
near:buru	3:-49 6:-21 7:13 9:61 10:-9 11:-52
near:bury	0:-17 2:-14 4:-14 5:-22 6:40 8:-9 10:-23
near:bus	0:14 2:-8 3:-15 4:-10 6:28 7:-13 10:-15
near:buse	0:-11 3:-26 4:-12 6:18 11:26
near:bush	0:30 4:11 5:-10 6:-23 10:-29
near:busi	3:-8 5:-10 6:-26 7:30
near:but	1:-9 2:-18 6:-27 7:31 8:-24 9:-34 10:-44 11:24
near:byst	6:13
near:cabi	3:11 6:8
near:cair	5:-14 6:9 7:12
near:calc	3:-8 6:-13 7:17
near:call	2:28 4:-29 5:-31 6:-14 7:11 8:-11 9:-13 10:-10
near:cama	6:8
near:camb	4:13
near:came	0:-39 1:-20 3:-22 4:-10 5:-42 6:-46 7:11 9:11 10:31 11:8
near:camp	0:-41 1:15 2:-26 3:27 4:-31 6:-36 7:-11 8:-16 9:9 10:14 11:-16
near:can	0:-14 2:-13 3:12 4:-26 5:-32 6:34 8:-11 9:-30 10:-13 11:-32
near:cana	3:19 6:-9 9:-19
near:cann	4:-13 5:-13 6:-29 7:35 9:-8
near:capi	5:15 6:-9 11:14
near:caps	6:26 7:-22
near:capt	0:12 1:-26 2:10 3:-38 4:17 5:-59 6:-81 8:51 9:-25 10:-54 11:-24
near:car	0:-8 2:-11 4:-16 5:-13 10:21
near:cara	0:-8 4:17 8:-8 10:-15
near:card	0:15 6:-14 9:11
near:care	0:-12 2:-13 3:-8 4:-30 5:-15 7:-22 8:-14 10:40
near:carg	7:12
near:carn	6:11
near:carr	0:18 1:-17 2:-13 3:-26 4:-49 5:-31 6:31 7:-19 8:-14 10:-11 11:-23
near:cars	6:8
near:cart	0:24 6:-14 8:-10 10:-8
near:case	0:-8 3:-17 5:-14 6:32 9:-10 11:-9
near:cash	5:10 6:-8
near:cast	3:-8 4:-10 5:-20 6:32 7:-13
near:casu	0:-10 1:20 2:-10 3:-10 4:-10 5:-13 6:8 7:-14 8:-15
near:cata	0:-14 3:8 6:12 9:-9
near:cate	0:-27 4:-23 6:8 7:23
near:cath	2:-9 3:11 4:-28 5:-17 6:-29 7:-8 8:-23 9:-9 10:31
near:catt	2:-10 5:24 6:-8 8:-10 10:-29
near:cauc	0:12 4:10 5:-8 10:-10
near:caug	6:12
near:caus	0:-10 1:11 8:-10
near:ceas	1:25 6:-20 8:-17 10:16
near:cebu	3:-15 5:9
near:cell	0:-26 2:11 4:33 5:-16 6:-29 7:-12 8:-11 9:-8 10:-28
near:ceme	0:-9 2:-20 3:-22 4:23 5:-20 6:12 7:-12 8:-8 10:-25
near:cent	0:-33 1:-10 2:-40 3:51 4:-41 5:13 6:-9 7:-34 9:-63 10:-13 11:9
near:cert	0:-16 2:-11 4:20 5:-16 6:16 8:-10 10:-14
near:chad	3:-58 5:-8 6:-15 9:60 11:-26
near:chai	4:-8 6:19 7:-13
near:chan	5:18 6:-21 7:11
near:chap	0:21 3:-30 4:-10 6:-16 9:-15 10:-19 11:31
near:char	0:-28 2:-9 3:-10 4:31 7:-8 9:13 10:-30 11:-9
near:chec	0:13 4:-16 5:-22 6:-35 7:28 10:-17
near:chib	0:38 2:-11 4:-28 8:-10 10:-8
near:chie	0:-24 3:-37 4:-16 5:-9 6:-39 7:28 8:-11 9:11 10:10 11:16
near:chil	0:30 1:-28 2:-63 3:21 4:-66 5:-11 6:10 7:-20 8:-62 9:-19 10:-11 11:-13
near:chin	3:-11 5:-22 6:18 7:11 10:-44
near:chiu	3:29 9:-28
near:choi	6:18 7:-11
near:chol	3:-12 6:32
near:chri	3:10 4:-20 8:-10 9:-10 10:19
near:chur	0:15 2:-15 3:17 4:-32 5:-8 8:-25 9:-10 10:19
near:circ	0:-18 3:-15 4:-21 5:-15 6:27 7:16 8:-14 11:-8
near:citi	0:-29 2:27 3:-21 4:-30 5:-34 6:43 7:-18 8:26 10:-35 11:-8
near:city	1:-11 2:-26 4:-27 5:28 7:-30 9:-29 11:-23
near:civi	0:-10 1:-22 2:-43 3:-16 4:-62 5:31 7:-48 8:38 9:-27 10:-9 11:-25
near:clai	0:-10 1:19 3:-29 4:-8 5:-40 6:32 7:-37 8:-26 9:-16 10:-48 11:8
near:clas	0:13 2:-24 3:30 4:-14 5:-16 9:-25 10:-8 11:-13
near:clea	3:15 5:-18 6:14 7:-8 9:-16 10:-10
near:cler	2:28 3:-12 4:-36 5:-16 6:-36 7:29 10:-27
near:clim	6:33 7:-21
near:clin	3:-18 4:-10 5:37 6:-12 7:-16 10:-21 11:-8
near:cloc	0:-8 3:-11 4:-12 5:-20 6:21 7:-21 10:10
near:clos	0:-29 2:-8 4:-25 5:-15 6:29 7:-8 11:-20
near:clot	5:-9 6:16
near:club	2:-12 4:16 8:14 10:-24
near:coac	10:12
near:coal	5:-23 6:32 7:-17
near:coas	0:-16 1:15 2:-20 3:-23 4:-26 5:-33 6:15 8:-10 9:32 10:-30 11:-25
near:coff	0:-37 2:46 3:-23 4:-25 5:-15 6:-45 7:-14 8:-17 9:-14 11:19
near:cold	3:18 9:-17
near:coll	0:-50 1:-17 2:-23 3:11 4:27 5:-32 7:-22 8:-29 9:-33 10:35 11:-13
near:colo	0:-32 1:10 2:13 3:-12 4:-12 6:-9 7:9 8:-36 10:21
near:colu	0:-12 2:19 3:21 4:-15 8:-8 9:-18 10:-11 11:-12
near:comb	3:-12 9:-12 11:17
near:come	0:-52 1:-16 2:-13 4:15 5:-16 6:-42 7:-49 8:-14 9:20 10:32
near:comi	3:-21 4:-22 5:-19 6:-27 7:-19 9:27 10:11 11:-22
near:comm	0:-9 1:-16 2:-47 4:-57 6:19 7:-17 9:-49 11:29
near:comp	1:-8 2:-18 3:-58 4:-29 6:19 8:-8 9:18 10:-26
near:conc	0:11 2:-24 4:23 7:-16 8:-9 10:-20
near:cond	0:-9 2:-9 3:-14 4:14 5:44 6:-27 7:-19 8:-16 9:-8 10:-23 11:19
near:conf	0:12 1:-16 2:-41 3:11 5:-19 6:14 7:-40 9:-52 10:13 11:-20
near:cong	0:-9 2:-11 3:-30 4:-16 5:-11 6:30 7:8 9:33 10:-13 11:-25
near:cons	0:27 2:-23 3:12 4:-39 6:-26 7:19 8:-18 9:-11 10:11
near:cont	2:14 3:-11 4:18 6:-31 7:16 8:-10 9:13 10:-40 11:-11
near:conv	0:29 2:-24 3:-15 4:-17 5:-18 6:-28 7:-11 8:-10 9:23 10:-29
near:cook	0:-31 2:14 4:-21 6:-32 7:20 8:-10 10:15
near:coor	0:-33 3:22 4:-10 5:-9 6:16 7:-8 8:36 9:-30 10:-15 11:-24
near:corp	0:-20 5:11 7:10
near:corr	0:-16 3:-27 5:27 6:-17 7:-27 9:13
near:cost	0:-27 2:-8 4:-24 5:-8 6:56 7:-16 9:-9 10:-9 11:-9
near:coul	1:-17 2:13 3:-18 4:-14 5:12 7:-33 9:24 10:-52 11:-32
near:coun	0:-33 2:-62 3:-24 4:13 5:-15 6:12 8:-41 9:-8 10:-52 11:27
near:coup	4:-12 6:-11 7:20
near:cour	2:-18 3:-14 4:-35 5:-8 6:-17 8:17 11:12
near:cove	4:11
near:cras	4:-8 5:-12 6:34
near:cree	3:-8 6:23 7:-9 10:-8
near:cres	3:13 6:8
near:crew	0:12 2:-10 4:15 5:-10 6:-9 7:-15 10:-31
near:crim	6:10
near:cris	3:21 6:-22 7:-10 9:14 11:-12
near:crit	0:10 2:-12 4:-23 5:76 6:-63 7:-26 10:-24
near:cros	0:-42 1:-20 4:-50 5:-28 6:-60 7:-8 8:-22 9:10 10:40
near:crus	6:27 7:-12
near:cucu	3:32 9:-33
near:curr	3:-16 4:-12 6:8 7:18 9:17 11:-8
near:cust	2:32 3:10 4:-17 6:-41 7:19 9:-10
near:cut	0:-26 2:27 3:21 4:-26 5:30 6:-22 7:-19 8:-18 9:-25 10:-35 11:-23
near:cuts	0:-27 2:-14 3:-13 4:-21 5:51 6:-47 8:-12 9:-8 10:-30
near:cycl	6:35 7:-27
near:czec	5:-13 6:19
near:dail	3:-25 6:-31 7:-9 9:38
near:dak	3:-8 6:-12 7:20 9:-9 11:-9
near:dali	0:-24 2:28 3:28 4:-9 5:-26 6:-38 7:-14 8:-17 10:-26 11:-12
near:dam	2:8 4:-14 6:-10 10:-10
near:dama	0:25 3:23 5:38 6:-36 7:-23 9:-34 11:-12
near:dara	3:57 6:-22 9:-49 11:-22
near:darf	3:-23 6:-18 9:10 11:10
near:data	6:10
near:date	0:-8 4:-9 8:-24 10:25
near:daug	5:-17 6:41 7:-35
near:dava	6:15 7:-10
near:dawn	0:10 2:-24 3:-10 4:-19 5:-21 6:23 7:-16 8:-16
near:day	0:-37 1:9 2:-43 3:-10 4:-45 7:-21 10:-18 11:17
near:days	0:12 1:-17 2:-20 4:-27 5:-54 6:20 7:-46 9:10 11:-24
near:dead	0:-34 2:14 3:-47 4:-64 5:-24 6:53 7:-23 8:-60 9:-64 10:-16 11:-44
near:deal	0:-16 1:-9 2:-24 3:-12 5:-29 6:10 7:-12 9:-13 10:11 11:-40
near:deat	0:-41 1:-16 2:-44 3:-66 4:-31 5:-13 6:82 7:-15 8:-21 9:-25 10:-30 11:-32
near:dec	2:-11 4:-18 8:10
near:deca	0:17 2:-25 3:-12 4:16 8:-12 9:12 10:-26 11:-8
near:dece	0:-12 1:9 2:-21 3:-36 4:-15 5:-49 6:20 7:-40 8:14 9:-14 10:19 11:18
near:decl	2:11 3:10 4:-20 5:-18 6:12 7:-23
near:deep	0:14 3:-17 6:-13 9:16
near:defe	0:27 2:-12 4:-25 5:-29 6:19 7:-8 10:-33
near:degr	2:-13 4:-16 5:21 6:-18
near:del	3:10 5:-9 6:8
near:dela	0:-30 2:17 4:32 5:-28 7:-10 10:-29
near:dele	3:13
near:deli	2:-15 6:27 8:-8
near:delt	0:16 3:-8 4:-19 5:-12 6:21 7:-8 8:-10 10:-25
near:dema	0:-9 2:19 3:-8 4:-23 5:-11 7:15 9:-16
near:demo	3:-11 5:-11 6:-11 7:-8 9:24 10:-14 11:8
near:deni	0:-19 5:-14 6:16 8:15 10:-20
near:depa	0:-19 3:11 4:-14 5:-19 6:20 7:-17 9:-22 10:8
near:depo	0:21 2:-10 3:-28 4:-19 6:-13 9:-27 10:-33 11:17
near:depu	6:-16 9:-21 11:24
near:dera	3:11
near:desi	2:-14 3:-29 4:-14 6:-20 7:-9 8:31 9:28 10:-12 11:-14
near:desk	3:21 9:-12
near:dest	2:18 3:10 6:-18
near:deta	1:-8 2:-26 3:-36 4:29 5:-32 6:-46 7:-38 8:47 9:-37 10:-27 11:-12
near:dete	0:-17 3:-18 4:33 5:-15 6:-29 7:-13 8:11 9:-10 10:-20
near:devi	6:9
near:dhak	11:16
near:did	0:13 3:-18 4:-22 5:-49 6:49 7:-37 8:-19 9:-17 10:-16 11:24
near:die	0:-10 2:29 3:-19 4:-9 5:-20
near:died	0:-87 2:79 3:-79 4:-38 5:-70 6:56 7:-19 8:-17 9:-68 10:-96 11:-55
near:dies	5:-26 6:26
near:diff	3:-9 5:23 6:-24 7:-20 9:11
near:dig	6:-13 7:18
near:dipl	3:-14 6:-14 9:21 11:-10
near:dire	0:-38 1:-8 2:-25 3:-19 4:-18 7:-20 8:35 10:-12
near:disa	0:-27 1:33 3:-35 4:-32 6:-40 7:31 9:-38 10:-14 11:16
near:disc	0:-9 3:-20 5:47 6:-46 7:-15 10:-8
near:disp	0:-20 1:-15 2:-13 3:63 4:-23 5:-28 6:-15 7:-27 8:-13 9:-24 10:-18 11:-45
near:diss	0:-19 2:-12 4:10 8:-9 10:10
near:dist	2:-10 4:-15 5:13 6:20 7:-18 8:-21 9:-16 11:-26
near:dive	6:-8 7:16
near:dna	0:-12 4:-10 5:-15 6:37 7:-23 9:-13 10:-8
near:dnip	2:-9 5:9 6:16
near:doct	0:-16 2:-10 3:-11 4:46 5:45 6:-61 7:-32 8:-19 9:-12 10:-34 11:-14
near:docu	0:-10 6:23
near:does	4:8 8:13 10:-18
near:doll	3:16 4:-13 6:-14 7:-9 10:19 11:-8
near:dome	6:23 7:-19
near:domi	3:-9 11:15
near:done	3:-26 9:-25 11:30
near:door	0:-13 3:-33 4:-13 5:32 6:-57 7:24 9:8 10:-12 11:-15
near:dorm	3:8 6:-9 7:-8 8:-8 10:9
near:doub	3:17 4:-15 7:-10 9:-12 10:-10
near:down	0:-48 1:-22 2:-17 3:9 4:-8 5:-26 8:-16 9:-10 11:-42
near:doze	0:11 2:-12 3:-20 5:-20 6:39 7:-33 8:-21 9:-15 10:-31
near:drag	0:-9 4:-9 6:16 10:-13
near:dres	0:-25 2:-13 3:-8 4:-20 5:40 6:-39 8:-11 10:-28
near:drew	4:-12 6:20 10:-8
near:driv	0:20 1:-16 2:-37 6:-36 7:-57 8:-37 10:18 11:21
near:dron	0:-17 2:-12 4:-12 6:31 7:-18 10:-10
near:drop	0:-14 3:-10 6:23 7:-8
near:drov	0:-21 2:-17 4:-21 6:-20 7:-12 8:-8 9:8 10:22 11:-24
near:drow	0:-18 1:-20 2:-23 3:-29 4:-17 5:-42 6:78 7:-19 9:-22 10:-13 11:-24
near:druz	0:-21 3:-19 4:-13 5:-20 6:23 8:-16 9:-8
near:dtm	3:16 9:-9
near:due	2:42 4:-24 5:-28 7:-11 8:-14
near:dug	0:-26 2:-26 3:-19 4:-24 5:-15 6:45 7:-17 10:8 11:-11
near:duri	0:-14 1:-10 2:-25 3:-40 4:-18 5:15 6:15 8:-22 9:-15 11:34
near:duty	5:-18 6:22
near:each	0:-35 2:-24 3:-25 4:-45 5:-34 6:23 7:-26 8:10 9:-11 10:8 11:-13
near:earl	3:-35 4:-10 5:-23 6:17 8:-13 9:34 10:-9 11:-19
near:eart	5:11 7:-18 9:-9
near:east	0:-13 1:12 3:-18 7:-15 9:26 11:-30
near:econ	0:17 10:-15
near:ecua	0:-15 2:-8 4:-20 5:-11 6:26 8:-13 10:13
near:educ	5:-15 6:17
near:egyp	0:-11 3:-34 4:-13 5:-14 6:22 7:-16 8:33 9:19 10:-34 11:-18
near:eigh	1:10 4:13 6:-10 8:-36 9:-19 11:-37
near:eith	0:-20 1:-9 2:-32 4:-22 5:-20 8:35 10:-20 11:-13
near:elde	0:-26 4:-8 5:-29 7:-9 8:-15 10:23 11:-15
near:elec	0:-15 2:-10 4:19 5:-26 6:34 7:-15 10:-24
near:elev	0:-20 2:-29 3:-14 4:-30 5:-22 6:26 8:23 9:-34 10:-29 11:22
near:elim	0:-18 2:-11 4:-15 6:43 10:-8
near:eliy	0:-17 3:15 4:-14 5:-48 7:11 9:-22 10:-10 11:-16
near:eln	2:-12 4:11 8:-22 10:19
near:else	3:-15 6:10 9:-26 11:31
near:emba	0:-9 4:-17 6:-15 8:-14 9:-24 10:24 11:-18
near:embr	2:-20 5:-20 6:32
near:emer	0:-12 2:-20 4:20 6:-27 7:-21 8:21 9:-14 10:-25 11:-8
near:emir	0:17 2:-14 4:-19 8:-28
near:empl	0:-9 2:-10 3:-12 4:16 5:-20 6:12 7:-17 8:-28
near:end	2:19 4:-16 5:10 6:-26 8:-9 9:19 11:-14
near:enda	6:13
near:ende	3:8
near:ends	10:13
near:enem	5:14
near:ener	0:22 2:-8 4:-13 5:-10 6:-9 8:12 10:-24
near:engi	0:-29 2:9 3:17 4:-20 6:-13 7:26 8:-9 9:-9 10:-20
near:enou	5:11
near:ente	3:-28 5:-11 7:-11 9:32 11:-16
near:enti	4:12 6:-11
near:entr	0:25 2:-10 4:-13 6:-22
near:erat	3:13
near:erit	0:-18 2:-10 4:30 5:-22 6:-27 8:-15 10:-18
near:esca	0:-12 2:-30 3:-8 4:-30 5:-20 6:-36 7:-16 8:-19 10:46 11:13
near:esme	0:-24 2:-13 5:11 8:-9
near:esta	0:20 4:-21 5:-10
near:esti	0:-16 1:18 2:-14 3:15 4:13 5:-13 7:-20 8:-26 9:-28 10:-11 11:-41
near:ethi	0:-35 2:-11 3:-42 4:-43 5:-13 6:-10 7:-29 8:-46 9:36 10:50 11:-32
near:euro	0:-19 3:-34 4:-10 5:-8 6:19 7:-12 9:19 11:-12
near:evac	0:-27 2:-8 3:40 4:-10 5:36 6:-56 7:-23 9:-28 10:-21 11:-18
near:even	0:-9 2:-18 3:-19 4:17 5:-12 6:20 7:8 8:-14 10:-19
near:ever	0:-24 2:-21 4:27 7:-12 8:-11 9:11 10:-34 11:-9
near:exam	0:-30 2:-28 3:-13 4:-36 5:-8 6:16 8:18 9:-17
near:exch	0:-23 3:-17 4:-40 5:-18 6:-19 7:-12 8:34 9:-13 10:-13 11:-8
near:exec	0:-20 2:28 4:-21 5:-24 7:-8 10:-21
near:exhu	0:-29 2:-20 3:-18 4:-20 5:-26 6:51 10:-15
near:exit	4:-9 5:-10 6:33 7:-24
near:expe	0:-22 1:-10 2:12 3:8 4:-10 5:-21 7:-22 8:-12 10:-10 11:-12
near:expl	0:-11 1:21 6:-16 8:-11
near:exte	3:-33 5:-22 6:30 7:-9 9:31
near:face	3:10 5:15 9:-11 10:-8
near:faci	0:-16 2:-14 3:-22 4:-12 6:-8 8:-27 10:35
near:fact	0:23 1:-10 2:-15 3:-42 5:-15 6:-9 7:-30 8:18 10:-35 11:-28
near:fail	3:27 9:-13 11:-15
near:fair	4:-8 6:15
near:fall	0:-19 1:-13 2:-33 3:-11 4:-29 6:15 7:8 9:13 10:-44 11:12
near:fami	0:-41 1:-10 2:-38 3:20 4:19 5:-54 6:30 7:-22 9:-40 10:13 11:-26
near:far	0:8 1:-8 2:-22 3:-18 4:-37 5:15 7:-32 10:-19
near:farc	0:-26 2:-12 3:-32 4:12 8:-9 9:29 11:-17
near:farm	0:-48 2:-31 3:26 4:17 5:-17 6:17 7:-8 8:-16
near:fash	3:12 5:-9 6:14 9:-10
near:faso	0:-9 4:-24 7:-17 9:15 11:-9
near:fata	0:-34 1:10 3:-19 4:-13 6:12 7:-28 9:-12 11:-9
near:fath	6:17
near:fear	0:-10 2:9 3:8 4:-11 5:-30 6:13 7:21 9:-19 10:-8
near:febr	0:-23 1:-8 2:9 3:11 4:-21 5:-21 7:-11 8:9 9:-32 10:-17 11:22
near:fede	0:-9 5:-14 7:20 9:-26
near:fell	3:-33 4:-36 6:49 7:-24 8:-9 10:-25 11:10
near:ferr	0:-11 8:10 10:-11
near:fest	0:-13 2:-33 4:-20 5:17 6:-20 8:-40 10:36
near:few	0:-9 5:-15 6:-25 7:27
near:fewe	3:-17 6:-11 8:-12 10:19 11:15
near:fiel	3:16 6:13 7:-18 9:-17 10:-13 11:13
near:fift	2:13 3:22 4:-36 5:15 6:-8 7:-27 8:-11 9:-18 10:-24 11:-10
near:figh	0:10 1:-24 2:-22 3:-31 4:14 6:13 7:-22 8:18 9:17 10:-33 11:-24
near:figu	0:22 1:20 2:-38 3:-10 4:-45 5:-45 7:16 8:-31 10:-36 11:-13
near:fili	0:-31 4:32 6:-26 8:-18
near:fill	3:27 6:-15 9:-27 11:-11
near:fina	0:19 2:-21 3:-13 4:-24 5:-11 6:22 7:-20 8:17 10:-27
near:find	0:-26 3:27 4:-12 5:-28 6:-38 7:38 9:-29 10:-11 11:-26
near:fing	0:-9 3:-17 5:-8 6:-12 9:23
near:fire	0:-24 2:-26 3:16 4:-36 5:42 6:15 7:-24 8:-8 9:-27 10:-28 11:-14
near:firm	3:21 6:-11 9:-8 11:-12
near:firs	0:10 4:-25 6:-38 7:-45 9:-24 11:-41
near:fish	2:-16 3:-22 5:-34 6:41 8:-8 9:-13 10:-38 11:-13
near:five	0:-23 1:-24 2:-23 3:-16 4:-15 6:21 8:19 9:-46 10:-23 11:-29
near:flag	0:8
near:flat	3:12 5:-12 6:11
near:fled	0:-23 1:-13 2:18 3:-26 4:-17 5:-18 6:-64 8:-9 9:57 10:25 11:-42
near:flee	0:-20 2:-28 3:-11 4:-11 5:-29 6:28 7:-12 9:10 10:12 11:-12
near:flew	5:9
near:flig	3:23 5:-31 6:16 7:-12
near:floo	0:-32 1:-11 2:17 3:9 4:15 5:25 7:-49 9:-29 10:-9 11:-31
near:flow	0:-31 2:-23 3:-8 4:-33 5:35 6:-57 7:11 8:-18 10:11 11:-16
near:foll	0:-24 2:-10 3:-14 4:-28 5:-18 7:-13 8:-8 9:19 10:17 11:-27
near:food	6:8
near:foot	0:-21 1:-8 2:-9 3:37 4:-25 6:-23 7:-16 8:-11 9:-28 10:15 11:-33
near:for	0:-71 1:-36 2:-21 3:-26 4:-9 5:-18 6:-35 7:47 8:34 9:-14 10:-41 11:-24
near:forc	1:-14 3:21 4:-41 5:-29 6:20 7:8 8:-36 9:-35 11:-39
near:fore	0:15 1:-8 2:29 3:-38 4:-22 5:-48 6:14 7:-33 8:-19 9:-25 10:-16
near:form	0:-28 1:-8 2:-25 3:-21 4:49 5:-15 7:-23 8:-34 9:-12 10:-42
near:fort	0:23 3:19 4:-39 6:-44 8:-9 9:-18 11:-21
near:foun	0:-42 1:-25 2:15 3:9 4:-79 5:-81 6:19 7:34 8:-28 9:-37 10:-21 11:-38
near:four	0:24 1:-26 2:-40 5:-13 6:-11 7:-49 8:-14 9:-23 10:30 11:-22
near:frac	3:21 5:-13 6:-8
near:fran	0:-20 3:-29 4:-10 5:-16 6:37 7:-20
near:free	0:-34 1:-9 2:-48 3:-32 4:-23 5:-51 6:-47 7:-34 8:11 9:-39 10:58 11:-38
near:fren	0:16 5:-25 6:16 7:-14
near:frid	1:-14 2:-15 3:13 4:8 6:-8 8:-38 9:-47 10:24 11:-25
near:frie	3:22 6:-19
near:from	0:21 1:-24 3:-12 5:-36 6:-15 9:-17 10:-41 11:16
near:fron	0:-17 2:23 4:-34 7:-13 8:-19 9:-15 11:-9
near:fuel	0:28 2:-24 4:-16 5:19 6:-38 10:-21
near:fuk	6:18 7:-9
near:full	3:30 5:-8 6:-28 9:-23 11:-9
near:furt	0:-21 1:-12 2:-9 3:-16 4:-11 5:10 6:-8 8:-13 9:33 10:-14 11:-41
near:gall	2:-13 4:-16 5:21 6:-15
near:gang	0:-30 2:-10 4:-10 6:28 10:11
near:garm	5:-20 6:26 7:-10
near:gas	6:25 7:-16
near:gate	0:-10 3:-14 4:-29 5:-9 6:31 7:-8 8:9 9:-30 10:-9 11:-14
near:gath	0:-10 3:16 4:-12 5:-24 11:-9
near:gatu	3:-17 6:-12 9:35 11:-27
near:gavd	7:10
near:gave	0:-9 1:-10 2:-39 3:-38 4:-9 5:14 6:19 7:-43 8:-20 9:-34 10:18 11:-18
near:gaza	0:-50 1:-8 2:27 3:-28 5:-45 6:-14 7:-23 8:36 9:-10 10:-12 11:-11
near:gazi	6:10
near:gebr	3:28 5:-12 6:-20 9:-13 11:-16
near:gene	0:10 2:-18 3:-9 5:18 6:8 7:-13 8:-10 9:-25 10:-28 11:20
near:get	0:-12 2:-8 3:-35 4:-9 5:-22 6:17 7:-24 9:18 11:10
near:girl	0:19 1:-13 2:-37 4:-28 5:14 6:-32 8:-34 9:-43 10:15
near:give	0:-30 1:-8 4:-31 5:-40 6:48 7:-12 8:-34 10:-11 11:-26
near:givi	6:25 8:-11 10:-8
near:glad	5:13
near:gmt	0:-28 3:-26 4:-28 5:-31 6:-41 7:-23 10:46
near:god	0:-10 2:-17 4:-32 5:-16 6:25 8:-8 10:11
near:goes	0:-20 4:-21 6:29 10:9
near:gofa	6:19
near:goin	3:-11 5:-15 7:12 9:-8
near:gold	0:-11 2:-8 4:24 10:-28
near:goma	0:-23 3:15 5:37 7:-9 9:-44 11:-13
near:gone	0:-46 1:11 2:-25 3:-40 6:-21 7:-66 8:-37 9:-10 10:-69 11:54
near:good	1:-9 2:-19 3:-11 5:30 6:-35 7:-26 8:25 9:-39 10:-17 11:16
near:got	0:-43 2:-35 3:28 4:-37 5:-22 6:12 7:-17 9:-25 10:10 11:11
near:gove	0:-27 1:-23 2:-48 3:-16 5:10 6:-15 7:-49 11:31
near:gran	0:-30 4:-15 5:10 6:31 7:-17
near:grav	0:-8 2:-26 3:-13 5:19 6:23 7:-13 8:-13 9:-28 10:-23 11:-14
near:grea	0:-12 3:-15 4:-15 5:-9 6:24
near:gree	0:-38 4:36 5:12 6:-28 7:-17 10:-26
near:gren	2:-29 6:30 8:-13 10:-18
near:grou	1:-27 2:-57 3:23 5:-63 6:10 7:-52 9:-22 10:21 11:-57
near:grow	4:-22 6:-14 7:15 10:21
near:guar	0:-51 2:-8 3:13 4:-31 5:-30 6:28 8:8 9:-8 10:13 11:-8
near:guer	0:-12 2:-10 5:-11 6:21 8:-23 10:21
near:gues	5:-8 6:-11 7:18
near:guid	4:-11 6:-17 7:22
near:guin	6:9
near:gunm	0:14 2:-28 3:-18 5:-15 7:-12 8:-31
near:guns	0:-13 3:-19 5:74 6:-59 7:-10 10:-16
near:gymn	3:16 4:22 6:-11 8:-9 9:-14 10:-20
near:hack	5:-23 6:24
near:had	0:-28 2:-12 3:-19 4:-11 5:-9 6:-9 7:-14 10:18
near:hait	0:-10 3:-22 6:34 7:-21
near:half	0:-23 1:16 4:8 6:-9 7:-13 8:-20 11:-52
near:hall	3:39 6:-14 9:-8
near:hama	0:9 2:11 3:-19 5:-11 7:-20 8:-17
near:haml	0:-8 3:21 4:-20 5:-19 7:-13 10:13
near:hand	0:-30 1:-21 3:-38 4:48 5:-47 7:-43 8:-51 9:13 11:-17
near:hang	2:-10 4:-14 6:23
near:happ	0:-14 2:-10 3:12 4:-11 10:18
near:hara	0:10
near:has	0:-19 2:-88 4:-11 5:-37 6:-14 7:33 8:9 10:-13 11:-34
near:have	0:-31 1:-11 2:16 3:-22 4:-51 6:-20 8:-68 9:22
near:havi	0:19 2:-29 3:-12 4:-40 5:-24 6:44 7:-8 10:-32 11:-20
near:head	0:20 2:-23 3:-41 6:-18 7:-48 8:47 9:28 10:-50 11:-17
near:heal	0:-34 1:-14 2:-33 4:-46 5:49 6:27 7:-36 8:-20 9:-32 10:-23 11:-21
near:hear	0:-38 2:-14 3:-20 4:23 5:-39 7:-16 8:25 9:-14 10:-15 11:-19
near:heat	0:-16 2:-8 6:28 7:-13
near:heav	0:14 1:-8 3:-18 5:-11 7:-10
near:heig	0:-10 3:21 4:14 5:-9 6:-13
near:held	0:-64 1:-10 3:-36 4:61 5:-37 6:-63 7:-51 8:-53 9:-18 10:19 11:-16
near:heli	1:-11 2:-22 4:-10 5:24 6:10 7:-30 8:-14 9:-10 10:-9 11:-8
near:hell	0:-12 4:-8 5:-11 6:34 10:-15
near:help	0:-21 1:-8 2:-16 4:-42 5:25 6:-12 7:13 8:8 9:-20 10:-19 11:9
near:her	1:-17 2:-18 3:-51 5:-14 8:-20 9:-29 11:16
near:herd	0:17 1:27 2:-17 3:-18 4:-11 5:-21 6:-31 7:-16 8:-8 9:-12 10:-14 11:-9
near:here	2:-9 3:16 4:-23 5:-15 6:24 7:-23 8:-26 9:-22 10:23
near:hers	5:22 6:-20
near:hezb	5:-11 6:28 7:-16
near:high	3:30 5:-17 6:-26 7:18 9:-9 11:-23
near:hill	0:16 3:-13 4:-11 5:-21 6:25 7:-11 10:-14
near:him	0:-26 2:-8 4:-15 5:16 7:-8 10:-25
near:his	0:-35 1:-24 2:-13 3:-31 4:13 6:-11 7:18 8:-10 9:-43 10:-68
near:hit	0:-22 2:-19 3:-26 4:-20 5:43 7:-42 8:-14 9:-12 10:-17
near:hits	5:-12 7:10
near:hold	0:-19 1:-21 2:-34 3:-56 4:49 5:-32 6:-28 7:-47 8:19 9:22 10:-27 11:-42
near:home	0:-87 1:-35 2:-64 3:22 6:-62 7:-37 8:25 9:-55 11:25
near:homi	0:-9 6:19
near:homs	3:-9 5:-8 9:-18 11:23
near:hope	6:-14 7:16
near:hors	0:22 4:-13 5:-10 6:-18 11:-12
near:hosp	0:-64 1:-19 2:-60 3:-52 4:-25 5:69 6:-14 7:-85 8:-41 9:-16 10:20 11:-20
near:host	1:-8 4:11 5:-47 6:-10 7:-36 8:22 9:15 11:-50
near:hote	3:16 6:13 7:-14 9:-8
near:hour	0:-45 1:-9 2:-36 3:-29 4:11 6:27 7:-48 9:-29 10:27
near:hous	0:12 1:-12 2:-48 4:-23 5:-26 6:22 7:-29 8:-30 10:-13
near:hout	0:-20 3:-8 4:18 5:-14 6:-32 7:-19
near:how	2:-8 6:8 7:11
near:howe	0:-10 5:-13 6:23 7:-11
near:huma	1:-19 2:-12 3:-15 5:-34 6:30 8:-21 9:-40 10:10 11:-28
near:hund	0:-11 2:-15 3:-35 6:-10 7:24 8:24 9:-10 10:-36 11:-11
near:hung	3:-9 6:27
near:hurt	0:-33 1:25 2:-23 3:-44 4:-20 5:99 6:-79 7:-36 8:-24 9:-28 10:-34 11:-13
near:husb	3:-8 5:-34 6:21 10:-10
near:huts	3:12
near:hygi	3:-17 6:20
near:icrc	0:-16 1:20 2:-24 4:-30 8:-16 10:19
near:iden	0:-12 2:21 3:-16 4:-23 5:-60 6:65 7:-53 10:-32
near:idf	6:22
near:idle	3:-10 6:-9 9:-18 11:26
near:idli	3:14 6:-11 9:-14 11:8
near:impa	6:12
near:impr	3:-8 9:-15 11:17
near:inci	3:26 5:20 7:-10 9:-25
near:incl	0:-40 1:-24 3:21 4:-32 7:-10 8:32 9:-50 10:-31 11:-21
near:inco	6:14
near:inde	0:-9 3:-8 5:-19 6:21 7:-11
near:indi	0:25 1:-8 2:-30 3:-41 4:-18 5:-8 6:18 7:19 8:-35 11:-39
near:indo	5:-15 6:26
near:infa	6:18
near:infe	0:-23 2:-10 4:-21 7:-9 10:25
near:infl	9:10 11:-9
near:info	0:-8 3:11 4:-11 5:-15 6:8 7:18 11:-13
near:inha	3:29 4:-10 5:23 6:-26 7:-16 9:-33 10:-8
near:inju	0:-62 1:-27 2:-20 3:-60 4:-58 5:104 6:-68 7:-11 8:-41 9:-34 10:-65 11:-32
near:inma	4:-11 5:-9 6:18
near:inn	6:-16 7:18
near:inqu	3:-9 5:19 6:-8 7:-10
near:insi	0:-21 3:34 4:9 5:-21 7:-22 8:15 9:-21 10:-31 11:-19
near:insp	0:23 4:-21 6:-25 7:14
near:inst	0:11 6:12 10:-8
near:inte	0:-59 2:-43 7:-20 9:12 10:-38
near:into	0:40 1:-15 2:-29 4:-13 5:-61 6:-25 7:-47 8:-43 9:32 11:-60
near:inve	0:-13 2:25 3:-10 4:9 5:-15 7:-9
near:invo	2:-13 3:-22 4:-15 6:-14 8:-16 10:25
near:iom	0:-15 1:10 3:49 4:-11 5:-22 6:-13 7:-19 8:-12 9:-51 10:-8 11:-9
near:iran	3:-21 4:-22 5:19 6:-10 8:-15 9:-30 10:28 11:37
near:iraq	3:-12 9:-17 11:20
near:irel	0:-10 3:12 6:18 7:-10
near:iris	0:50 5:-42 6:-42 7:-9 10:-21
near:isla	0:-32 3:-37 4:-10 6:37 7:-12 10:-11 11:22
near:isra	0:-31 1:-16 2:37 3:-48 4:-56 5:-28 6:-9 7:-51 9:-34 10:35 11:-17
near:issu	7:8
near:ital	4:24 5:-8 6:-17
near:its	1:20 3:-12 4:-46 7:-17 8:12 10:-41 11:-22
near:itse	0:-8 3:9 4:17 5:-8 6:-8 7:-14 8:-11 9:-18 10:-8 11:-13
near:itur	0:10
near:ivor	0:-13 2:-16 3:-19 4:-14 5:-14 6:28 8:-10 9:23 10:-28
near:jail	0:-12 4:8 7:-8 8:9 10:-22
near:jama	3:19 6:23 7:-23 9:-11
near:jan	6:9 8:11 10:-10
near:janu	0:-31 1:17 4:-43 5:-12 7:-34 8:-51 9:-44 10:18 11:27
near:japa	6:-16 7:18
near:jeep	2:-8 4:-25 5:-12 6:28 10:-19
near:jeni	3:30 9:-26 11:-12
near:jiha	0:16 6:9 10:-15
near:jnim	2:-25 4:8 6:-27 8:-17 10:20
near:join	0:11 2:-19 3:13 4:-35 5:-13 6:-35 7:-19 8:-29 10:36 11:-11
near:jord	3:-18 9:-36 11:33
near:jose	0:-9 5:-15 6:-25 7:27
near:jour	0:-11 4:27 6:-23 8:-23 10:-15
near:judg	5:-16 6:18 7:-8
near:juli	5:10
near:july	1:-13 2:-12 3:-28 5:-20 7:-25 8:-9 9:-11 10:-23 11:48
near:jump	2:21 5:8 6:-24
near:june	0:-12 1:-17 2:-15 3:27 4:22 5:-27 6:21 7:-44 8:-30 9:-46 10:-25
near:junt	3:-38 5:-24 6:45 7:-23 9:-38 11:-15
near:just	1:-9 2:-19 3:-29 4:23 5:-44 6:14 7:-31 8:-17 9:16 10:-30 11:-27
near:kabu	5:12
near:kadu	2:-11 3:16 4:9 5:15 6:-21 8:-10 9:-11 10:-13 11:-12
near:kand	0:-20 1:-8 4:-11 5:-57 6:26 7:12 9:-33 10:-9 11:-20
near:kara	0:-32 2:-27 3:8 4:17 5:-12 6:13 7:-16 8:-29 9:10 10:-45
near:kare	3:-13 9:14
near:kebb	0:19 10:-20
near:keep	0:-15 2:-20 3:-18 4:45 5:-11 6:-43 7:-12 8:-19 9:17 10:-11 11:-16
near:kens	3:30 6:-23 9:-14 10:-8 11:-19
near:keny	6:8
near:kept	0:-13 1:-11 2:-17 3:34 5:26 6:-44 7:-28 8:-16 9:-29 10:-24 11:-15
near:khan	5:-25 6:35
near:khar	3:-12 6:19 9:-8 11:13
near:khas	3:12 11:-10
near:kher	5:-14 6:22
near:khwa	0:8 2:-25 4:-19 5:-9 6:45 10:-27
near:khyb	3:-8 5:-24 6:33 7:-14
near:kidn	0:48 1:-12 2:-32 3:-42 4:-16 5:-34 6:-39 7:-17 8:-39 9:-18 10:30 11:-11
near:kill	0:-22 1:15 2:-12 3:-54 4:-58 5:-13 6:73 7:-50 8:-53 9:-88 10:-42 11:-69
near:kilo	3:8 5:20 6:-10 7:-15
near:kind	0:-16 3:-23 4:-9 6:-10 8:-15 10:25
near:kitc	5:-13 6:20
near:kivu	3:26 6:-8 7:14 9:-16 11:-16
near:knew	2:-13 6:11 10:10
near:know	0:-24 2:13 3:-24 5:24 8:-10 10:-44
near:kong	6:24 7:-21
near:kore	0:-11 5:-21 7:13
near:kost	3:30 5:-16 6:-25 9:-8
near:krem	0:-10 1:-16 5:-8 6:15 8:13 10:-12
near:kufr	0:-11 2:-15 10:17
near:kumb	0:-8 6:20
near:kuna	5:8 6:20 9:-10 11:-31
near:kurs	0:-8 4:-10 6:-12 10:17
near:kutu	4:-10 7:9 9:16 11:-13
near:kwar	0:8 2:-11 4:-20 5:16 6:-17 8:-18
near:kyau	5:15 7:-21 8:-9 9:-25 11:-20
near:kyiv	0:21 2:-12 3:-9 4:17 5:10 6:-22 7:-9 8:-13 9:-11 11:-28
near:labo	0:-8 2:12 4:-11 5:16 6:-30 10:-9
near:laid	6:15
near:lak	3:-8 6:-12 7:20 9:-9 11:-9
near:lake	3:21 6:10 7:-9 9:-12 11:-11
near:land	3:24 6:12 7:-10 9:-21
near:lane	0:-8 3:-17 5:-10 6:25 7:-12 11:-12
near:lank	0:15 3:10 4:-30 5:-10 6:29 7:-30 8:-9 9:-27 10:-10 11:-23
near:larg	3:8 5:-8 6:17 7:-8 11:-10
near:larr	5:-11 6:21 7:-14
near:last	0:14 1:11 2:-52 3:-10 4:8 5:-27 8:-74 10:-26 11:-15
near:late	0:-33 1:-17 2:32 3:-14 5:-62 8:-15 9:16 11:-13
near:latr	0:-12 3:-32 4:-16 9:31 10:20
near:law	4:-12 5:-14 6:30 7:-14 10:-14
near:lawm	5:-13 6:15 7:8
near:lawy	3:-22 4:-8 5:-13 6:-31 7:33 9:-12
near:lay	0:45 1:-11 3:-26 4:-14 5:-35 6:-26 7:-21 9:19 10:-12
near:lead	2:-20 3:-19 4:23 5:-36 6:-12 7:22 8:-21 9:-12 10:-27 11:-9
near:lear	0:-21 3:33 4:-12 5:-10 7:20 9:-41 10:-18 11:-30
near:leas	1:-14 2:-39 3:-17 5:9 6:-27 7:29 8:-25 9:-30 11:-16
near:leav	0:-38 1:-13 3:44 4:30 6:-25 7:22 8:-31 9:-14 10:-46 11:-38
near:leba	1:-8 3:-50 4:-14 5:-18 6:-12 7:-10 9:62 10:-8 11:-24
near:led	0:47 2:-9 3:-17 4:-23 5:-34 6:-28 7:-15 8:-11 10:-31
near:ledg	0:21 3:-10 5:22 6:-41 7:-14 10:-8
near:left	1:-8 2:-13 3:24 4:-18 5:13 6:-40 7:-20 9:-26 10:-27
near:leg	0:-24 2:-9 4:-25 5:39 6:-41 7:-13 10:23
near:legs	0:-20 2:-28 4:-30 5:36 6:-13 10:-21
near:let	0:-27 1:-14 3:-35 4:-91 5:-20 6:-74 7:-34 8:31 9:-19 10:55 11:11
near:leve	11:8
near:libe	3:-11 4:-14 6:-13 8:17 10:13 11:-21
near:liby	0:-26 1:21 2:-18 3:-25 4:-16 5:-19 7:10 8:-22 10:-12 11:26
near:lie	0:-12 2:13 4:-30 5:-43 7:18 9:-9
near:life	0:-36 2:-28 3:-11 4:-26 5:-23 6:21 7:-12 8:58 9:-9 10:-60
near:lift	0:15 6:-12
near:ligh	6:12
near:like	0:-12 3:23 4:-14 5:-13 6:21 7:-48 8:16 10:-15
near:lima	5:15 6:-13
near:limb	5:55 6:-42 7:-15 10:-15
near:limi	3:17 6:-8
near:line	2:-10 5:-16 7:16
near:link	0:-8 4:-18 5:-21 6:44 7:-25 8:-12 10:8
near:list	0:-34 1:-23 2:-26 3:-40 5:-34 6:-22 7:54 9:-44 10:-28 11:-30
near:litt	6:-14 7:16
near:live	0:-18 1:-21 2:-32 3:26 4:-18 5:-25 6:28 7:-42 8:-33 9:16 10:-11 11:-58
near:livi	0:-12 2:17 3:44 4:-26 5:-22 6:-51 7:22 10:-25 11:-16
near:loca	0:-43 1:-10 2:-37 3:15 6:17 8:-28 9:-54 11:8
near:lock	5:-8 6:-13 7:20
near:lodg	6:18 7:-8
near:logg	1:12 3:19 6:-11 9:-21 11:-14
near:lond	0:-8 3:-24 6:29
near:long	0:-21 2:14 3:-21 4:-12 6:-35 7:-18 8:-15 10:25
near:look	0:-11 1:-9 2:-10 3:-26 6:-52 7:35 9:-20 10:-16 11:-11
near:loot	0:9 3:22 5:-10 6:-21
near:lorr	2:-12 4:-9 5:18 9:-12
near:lose	5:18 6:-12 7:-8
near:loss	0:-17 2:-27 6:28 7:-8 10:-8
near:lost	0:-12 1:-28 2:-49 3:-17 4:-56 5:31 6:18 7:-17 8:-19 9:-34 10:-49
near:lowe	0:22 3:-17 4:-8 6:-12 7:-8
near:lunc	6:9
near:lyin	3:14 6:12 7:-11 9:-11 10:-8 11:-16
near:mach	0:-31 2:-27 3:-15 4:-39 5:27 6:9 7:-10 8:-21 10:-40
near:made	0:11 1:-9 2:-20 4:-42 6:19 8:-10 9:-25 10:-33 11:-15
near:maga	0:13 4:-8 6:-8 8:19 10:-24
near:magn	6:11
near:mahm	6:13
near:maim	0:-8 1:-11 2:-17 3:-11 4:-9 5:40 6:-25 8:-15 10:-11
near:main	0:-15 3:-18 4:22 5:-11 6:-8 7:-20 8:-10 10:13 11:14
near:maje	5:12
near:majo	0:-23 2:-12 4:-31 5:-26 6:11 8:-15 9:-14 10:28 11:-22
near:make	3:19 4:-9 5:-13 6:31 7:-21 8:-13 9:-21 10:17
near:maki	0:-10 3:10 5:-9
near:mala	0:-13 2:24 5:-18 7:-23 8:-16 9:-12 10:-22
near:mali	0:21 2:-20 8:-32
near:maln	5:-31 6:32
near:malt	0:8
near:man	0:-8 3:10 5:-14 6:24 7:-26 10:-8
near:mana	0:-24 2:-22 3:10 4:10 5:9 6:-25 7:23 9:-9 10:16 11:-19
near:mand	3:-46 5:20 6:22 7:-25 9:-24 11:-18
near:mang	5:18 6:-10
near:mani	0:-8 2:-9 4:-21 6:-12 7:29 8:-17 10:-10
near:mans	0:-24 2:-19 4:-12 5:15 6:14 10:-19
near:manu	5:-23 6:-29 7:31
near:many	0:-10 2:-9 3:-19 7:9 9:30 11:-25
near:mara	0:-8 2:-8 4:-20 6:-10 7:23 8:-17 10:-9
near:marc	2:-10 3:-18 5:-39 8:-25 10:11 11:-48
near:mari	0:-27 4:-21 5:-15 6:12 8:36 10:-25
near:mark	0:20 3:-20 4:-32 6:9 8:-13 10:-19
near:mart	0:-29 3:-12 5:-20 6:42 7:-39 10:-35
near:mass	0:-31 1:-14 2:-24 3:-32 4:-34 5:-9 6:61 8:-8 10:-8 11:-26
near:matc	0:-12 4:-16 5:-8 10:20
near:mate	0:-9 5:-17 6:29
near:matt	11:-18
near:may	1:-11 2:-12 3:-27 4:11 5:-16 6:18 7:-9 8:-11 9:-38 11:8
near:mayo	0:-10 2:-22 3:25 4:-11 6:15 9:-10 11:-11
near:maza	3:26 6:-13 9:-17 11:-9
near:mean	0:-13 3:29 9:-22 10:12 11:-20
near:medi	0:-19 1:22 2:-28 3:-61 4:17 5:-12 7:-50 9:-37 10:28
near:meet	6:8
near:mega	5:13 6:-11
near:memb	0:-30 2:-17 4:17 6:33 8:-16 9:-9 10:-15
near:men	0:37 1:-9 3:-38 4:-43 5:-54 6:-9 7:-27 9:38 10:-33
near:mend	0:-13 4:-10 5:-17 6:33 7:-17
near:ment	3:-25 5:-26 6:25 9:26 10:-17 11:-25
near:mess	6:9
near:met	0:-13 2:-11 4:25 5:-19 6:-27 7:-16 9:12 10:-18 11:-19
near:metr	3:10 5:-11 6:28 7:-17 10:-9 11:-9
near:mexi	2:12 3:-30 4:-12 6:-18 7:24 9:-13 10:-14 11:9
near:mid	5:-8 6:22 7:-8 9:8 11:-12
near:midd	3:-14 5:-18 6:25 7:-16
near:midn	0:-9 3:-14 4:-9 5:22 6:-15
near:migr	1:23 2:-8 3:-16 4:-43 6:-46 8:-8 11:18
near:mila	0:14 2:-8 3:-36 5:-24 6:-16 7:-13 9:-20 11:28
near:mile	2:-15 4:-19 5:17 6:-38 7:35 10:-8
near:mili	0:17 1:-11 2:21 3:-14 4:-47 7:-27 10:-13 11:-32
near:mill	0:-12 1:-11 3:-16 6:-21 7:-24 8:-16 9:46 10:-20 11:-54
near:mina	3:-33 5:-8 9:31 11:-12
near:mine	0:-27 1:28 2:13 5:10 6:-29 8:-16 9:-28 10:-19 11:-26
near:mini	1:-25 2:-42 5:29 6:13 7:-20 8:15 9:-34 10:-64 11:-40
near:mino	0:-19 2:-26 4:15 5:-8 6:18 7:-16 8:18 10:-30
near:minu	3:24 5:-14 6:-11
near:miss	0:-71 1:35 2:-44 3:-60 4:-19 5:-62 6:-37 7:79 8:-37 9:-50 10:-34 11:-49
near:mobi	3:17
near:mode	5:23 6:-15
near:moga	6:14
near:moh	0:-16 5:16 6:-8 7:-11
near:mona	3:11 6:8
near:mond	0:8 1:-8 2:-9 3:-28 4:-38 5:-59 6:39 7:-9 8:-10 9:29 10:-15 11:-25
near:mone	3:-25 9:25 11:-19
near:moni	1:-10 3:-11 4:-9 6:25 7:-18 8:-13 9:-27 10:-13 11:11
near:mont	0:22 1:-19 3:-16 4:8 5:-13 6:-17 7:-42 8:-52 9:25 10:-29
near:more	1:-48 2:-73 4:-35 5:-27 6:29 8:-25 9:-41 10:19 11:-19
near:morg	0:-9 2:-9 3:-11 4:-14 5:-31 6:40 10:-9
near:morn	0:-31 2:-19 4:-29 5:-16 6:21 7:-31 8:9 9:-27 11:15
near:moro	5:20 6:-9
near:mosc	0:25 2:-20 3:-10 6:22 7:-9 8:-15 10:-37 11:-23
near:mosq	0:-26 3:-19 5:-11 6:21 7:12 9:-10 11:-11
near:most	0:11 2:-40 4:-55 5:-43 8:-13 9:-26
near:moth	0:11 1:-8 2:-28 3:-25 4:-35 5:-38 8:-25 9:22 10:10 11:-13
near:moto	0:-8 3:21 5:19 6:-9 7:-18 9:-19 11:-21
near:moun	6:12
near:mour	0:-13 3:-32 5:-21 6:37 9:-15 11:-9
near:move	0:-40 1:-17 2:-28 3:55 4:23 5:-24 6:-55 7:-38 8:-20 10:-37 11:-20
near:msf	4:-9 5:30 6:-28
near:mud	0:-8 3:-22 5:-15 7:10 11:15
near:muni	3:12
near:murd	0:-19 2:8 4:-29 5:-12 8:-17 10:-22
near:must	0:-19 4:-9 6:24 10:-11
near:myan	0:-19 2:-19 3:-36 4:37 5:-14 6:28 7:-13 8:-9 9:21 10:-38
near:myse	0:-21 2:-17 3:-17 4:-30 5:-25 6:28 7:-21 8:-11 10:18
near:naba	5:-41 6:45
near:nago	0:-27 2:-20 3:-25 4:49 5:-11 6:-36 7:-10 8:-34 9:20 10:-43
near:nair	2:19 4:-18 6:15 7:-10
near:name	0:-14 1:-22 3:-75 4:22 5:-11 6:21 7:22 8:-53 9:-45 10:-74 11:-36
near:namp	6:14 7:-14
near:nang	5:18 6:-15
near:nass	0:-9 4:-19 5:-20 6:28 7:-8 10:-26
near:nati	0:-18 1:-13 2:-32 4:10 5:-14 7:17 8:20 9:-26 10:-31 11:-34
near:naut	4:-10 6:16
near:navy	0:-26 3:-11 4:21 5:-22 6:38 7:-31 10:-24
near:near	0:38 1:-17 2:-54 3:-54 4:-62 5:-12 6:17 7:9 8:-43 10:-17
near:need	0:-24 2:-21 4:-29 5:39 6:-66 7:-39 8:-22 9:-23 10:39 11:-9
near:neig	1:-8 2:-19 3:-26 4:-19 7:-22 8:-9 9:40 10:-18 11:-18
near:neit	0:-20 2:-8 4:-10 6:-17 7:31 10:-9 11:-11
near:nepa	2:-9 4:24 5:16 6:-15 10:-24
near:netw	0:-10 3:-16 4:13 7:12 9:-10 11:-12
near:neut	0:-43 2:-18 3:-11 4:-20 5:-18 6:37
near:neve	0:-24 1:-12 2:-20 3:-20 4:-28 5:-29 6:-8 7:56 8:-16 9:-25 10:-28 11:-16
near:new	0:-33 1:15 4:-28 5:-20 7:-41 8:26 9:11 10:-23 11:-42
near:newl	3:23 9:-19
near:news	0:-13 5:-12 7:19
near:next	0:10 2:24 3:-22 5:-25 6:-48 7:-11 8:-20 9:-24 11:15
near:ngo	3:13 4:18 8:-11 10:-18
near:niam	0:11 2:-10 4:-32 5:-9 6:-27 8:-20 10:26
near:niec	5:-8 7:10
near:nige	0:18 2:-43 3:-23 4:-8 5:-42 8:-40 9:23 10:9 11:-27
near:nigh	0:-101 1:-22 2:-30 3:27 5:-32 7:-31 8:-53 9:-34 10:42 11:-27
near:nile	4:-9 5:-14 6:26 10:-20
near:nine	0:16 1:13 2:-13 4:-46 5:20 6:-28 7:-55 9:21 11:-23
near:njia	3:17
near:nobo	0:-46 2:-21 3:-40 5:-21 6:-33 7:25 8:-25 9:19 10:20 11:-12
near:non	0:9 5:-10 6:15 10:-10
near:none	0:-10 3:-26 4:-24 5:-29 6:24 8:-8 10:-27
near:noon	0:-46 2:-24 3:-32 4:-44 5:21 6:-11 7:-24 8:-33 9:22 10:11
near:nor	0:-20 2:-8 4:-10 6:-17 7:30 10:-9 11:-11
near:nort	0:-15 2:-28 3:24 5:-31 6:37 7:-16 8:-28 9:-47 10:16
near:not	0:30 1:-41 2:-24 3:-14 4:8 6:-62 7:50 8:-64 10:-92 11:-69
near:note	0:9 8:23 9:-18 10:-25 11:21
near:noth	0:-19 2:-20 3:-16 4:27 5:-14 6:-24 7:12 8:-17 9:-17 10:-25 11:20
near:nov	6:21
near:nova	0:-13 2:-32 4:-19 6:-9 8:-40 10:37
near:nove	1:23 2:14 3:-14 4:-21 5:-48 6:9 7:-14 8:-44 9:8 10:27 11:-23
near:now	0:-54 1:-16 2:-32 3:-20 4:-18 5:-33 6:11 7:11 10:16 11:-34
near:nrc	5:-24 6:29 7:-15 9:-13 11:-12
near:numb	1:-32 2:-45 3:10 4:-39 5:-38 6:-9 7:33 9:-30 10:-49
near:nur	3:28 9:-25
near:nurs	0:19 2:-22 3:-34 4:29 5:36 6:-44 7:-48 8:-50 9:-23 11:-20
near:nuwa	0:-17 3:15 4:-14 5:-48 7:11 9:-22 10:-10 11:-16
near:obei	0:-10 3:22 4:20 6:-17 9:-17 10:-8 11:-16
near:obse	3:-28 6:18 7:-8 11:-9
near:occu	0:-27 4:-10 5:-38 6:27 7:-13 8:-16 9:-12
near:ocha	3:34 6:9 9:-24 11:-17
near:oct	0:16 4:-10 8:-10
near:octo	0:31 1:-20 3:25 5:-14 7:-35 9:-53 10:-28 11:-17
near:odda	3:22 9:-14 11:-17
near:off	0:35 1:21 3:32 4:-61 5:-72 7:-20 9:-44 10:-14 11:-49
near:offe	5:20 6:-14 8:10 10:-20
near:offi	0:-30 2:-42 3:-20 6:10 7:-16 8:9 10:-23 11:-9
near:oil	0:-23 4:-14 6:-15 7:24 10:-9
near:old	0:-9 1:-11 2:-13 3:-38 4:-26 5:9 7:13 8:-24 9:-19 10:11 11:32
near:olde	2:-9 4:24 10:-24
near:ombu	5:-8 6:16
near:once	5:-9 6:9 7:-11 9:-8 10:-17
near:one	1:-41 2:-22 3:-28 5:16 6:-10 7:-54 8:17 11:-13
near:ones	0:-29 2:-15 3:-18 4:-16 5:9 6:15 7:-12 8:-19 9:-10 10:16 11:-19
near:only	0:16 1:-13 2:-16 3:-46 4:-44 6:-16 7:-21 8:-22 10:16
near:open	0:-21 2:-13 3:-40 4:-26 6:-41 7:-11 8:13 9:44 10:24 11:-22
near:oper	0:-39 2:-34 3:-32 4:-38 5:26 6:38 7:-22 8:-20 10:11
near:oppo	0:-22 2:-14 4:-21 5:-10 6:-9 10:24
near:orde	3:-10 4:28 5:-20 6:-34 7:-8 10:-8
near:orga	0:-8 1:8 3:-15 5:-19 9:-33 11:16
near:orie	6:13 7:-8
near:orig	0:30 3:-19 4:-11 6:-38 8:-24 9:-21 11:15
near:othe	1:-31 2:-49 3:-11 5:-14 6:-17 7:-41 8:10 10:22 11:-51
near:our	1:-13 3:-8 7:-54 8:-31 9:13 11:-46
near:ours	0:-23 2:-8 3:-19 4:28 5:-30 9:-14 10:-21 11:-11
near:out	1:-35 2:-25 3:35 4:-50 5:-11 7:-94 9:-40 10:22 11:-50
near:outd	3:21 5:-8 6:-15 9:-12
near:outr	5:-11 6:14
near:outs	0:-13 2:-8 4:-12 5:-23 6:-26 7:-20 8:-31 9:18 10:45 11:-27
near:over	0:-30 1:-26 2:23 4:-73 6:-25 9:-12 10:9
near:own	0:23 1:-8 2:-40 3:18 5:10 6:-12 8:-15 9:-21 10:-33
near:owne	0:-26 2:-23 6:17 7:-8 8:-24 10:9
near:oxyg	6:24
near:pack	3:12 9:-11
near:page	0:20 1:-9 3:-36 4:-11 5:-22 6:-20 7:-18 8:-28 10:22 11:-21
near:paid	0:-14 2:-28 4:-37 6:19 7:-21 8:-19 10:16
near:pakh	3:-8 5:-8 6:30 7:-13
near:paki	2:-9 3:-41 4:-21 5:-28 7:19 8:13 9:-31 10:-19 11:36
near:pale	2:-21 3:-11 4:-18 6:-18 7:-12 10:11
near:pape	0:-22 1:-14 3:8 4:-21 5:-20 6:-21 7:-8 9:26 10:-13
near:para	3:8 5:11 7:-12
near:pare	0:-8 2:8 3:-23 5:-35 6:43 7:-27 8:-17 9:13 10:-32 11:-24
near:pari	0:-14 3:9 5:-15 6:23 9:-11
near:park	0:-12 3:27 4:-19 5:-19 6:-27 7:-12 8:-12 9:-13 10:20
near:parl	0:-14 6:17
near:part	1:-10 2:-41 3:27 5:-18 6:-20 7:-14 8:-10 9:-40 10:23 11:-32
near:pass	1:-11 2:-26 3:-9 4:-42 5:-11 7:-24 8:13 9:22 10:10 11:-28
near:past	2:-19 3:9 4:-10 5:-44 6:47 7:-14 9:14 10:-17
near:path	0:23 2:-9 3:9 4:-21 5:-16 8:-11 10:-17
near:pati	0:-24 2:-14 3:-25 4:23 5:32 6:-22 7:-12 10:-26
near:patr	0:-27 2:-19 4:-13 6:-12 7:-10 10:28
near:pay	4:-13 10:17
near:paym	10:12
near:peac	0:-8 2:-22 4:-15 5:-23 6:48 7:-9 8:-8 9:-8 10:-31 11:-26
near:peak	3:10 6:-9 11:-21
near:pens	0:-17 3:-13 4:-17 5:22 6:-35 7:-18 9:-16 10:-17 11:26
near:peop	0:-11 1:-36 2:-80 3:13 4:-31 5:9 6:-8 8:-68 9:26 11:-33
near:per	6:-15 9:-28 11:26
near:peri	0:-18 1:-19 2:-13 3:-66 4:-20 5:-30 6:33 8:-13 9:-10 10:-20 11:38
near:perm	3:22 9:-13
near:pers	0:-33 1:-9 2:-23 3:27 4:23 5:18 6:-25 7:8 8:-14 9:-40 10:-38 11:-23
near:peru	6:18
near:peti	3:11
near:petr	0:12 5:20 6:-10 10:-20
near:phar	0:-26 4:35 5:-20 6:-14 7:-19 8:-8 10:-13
near:phas	8:10
near:phil	5:-14 6:13 7:-16
near:phon	4:-9 5:-18 7:20
near:pick	0:-12 3:-9 5:-10 6:9 11:9
near:pict	0:-14 3:-8 4:31 5:14 6:-44 7:-16
near:pilg	6:9
near:pilo	4:-22 7:28 10:-8
near:pira	0:19 2:-17 4:-9 10:-9
near:pit	0:-31 2:-14 4:19 5:-16 6:13 10:-20
near:pitc	3:16 9:-14
near:pits	0:-18 3:-12 4:-11 5:-9 6:31 7:-13 10:-10 11:-9
near:plac	0:-23 2:-15 3:31 4:-37 5:-52 6:35 7:-42 8:8 9:-21 10:-24 11:8
near:plai	3:-25 9:25
near:plan	0:-31 1:-14 2:-24 3:-11 5:-26 7:-26 8:13 9:9 10:20
near:plat	0:8 2:-15 4:-16 8:20 10:-14
near:play	6:-9 7:8
near:plun	6:9
near:plus	8:16 10:-13
near:poin	3:18 6:-15 7:-10
near:poli	1:-11 2:-66 3:-56 4:-31 5:16 6:18 7:-39 8:13 11:-22
near:popu	0:-13 3:-26 4:-8 5:-10 7:-18 9:13
near:port	0:-27 2:27 4:-22 7:-11 10:-10
near:post	3:16 4:-9 5:-40 6:33 7:-10 9:-11 10:-13
near:prac	0:-8 3:-24 6:-20 9:25
near:pray	0:18 3:-22 4:-25 5:27 6:-26 7:8 9:-9 10:-12 11:-8
near:pre	3:24 9:-24
near:prea	4:12 6:-10
near:prec	3:12 4:-11 5:-14 6:-14 7:-9 11:14
near:pref	0:-25 1:-9 4:-12 5:21 6:32 7:-22 8:-16 9:-40 10:-10 11:-42
near:preg	3:31 5:15 6:-38 7:-10
near:pres	1:-10 2:-34 3:-14 4:16 5:15 6:19 7:-20 9:-29 10:-45
near:prev	0:9 2:24 4:-18 5:-14 6:-20 7:-8 8:9 10:-18
near:pric	2:-20 4:-19 5:14 7:-8 10:-13
near:prie	6:12
near:prim	2:9 4:-9 6:-8 8:14 10:-15
near:prin	0:-33 2:17 4:-39 5:-13 6:-8 7:-8 10:14
near:pris	0:13 1:-20 2:-9 3:-54 4:34 5:-35 6:-33 7:-39 8:12 9:-40 10:12 11:-19
near:priv	3:-13 5:-32 6:32 9:-19 11:20
near:prob	0:-8 3:12 6:9 7:-22
near:prod	2:-8 4:-15 5:24 6:-8 10:-25
near:prog	0:-14 8:-20 10:22
near:proj	1:23 2:8 4:-14 6:-31 10:-10
near:prom	0:-14 2:-8 4:-27 6:-20 8:-11 10:33
near:prop	0:18 2:-10 6:-15 8:-25 10:21
near:pros	0:-16 4:-9 5:-34 6:42 7:-9 8:-16 10:12
near:prot	3:-23 5:-13 6:27 7:-20 9:20
near:prov	0:-15 1:11 2:-13 4:-29 5:-58 6:35 8:-15 9:-62 10:-37 11:24
near:publ	0:-14 2:-10 4:-29 5:-23 6:23 8:-11 10:26 11:-8
near:pull	0:-12 2:-12 3:-30 4:-17 6:44 7:-29 10:-33 11:-9
near:punj	3:-23 5:-14 7:-15 9:-16 11:26
near:pupi	0:31 2:-25 3:23 5:-23 7:-23 8:-19 9:-35 10:-31 11:-8
near:purs	0:-8 6:20
near:push	3:9 9:-22 11:17
near:put	0:-14 1:-20 2:-46 3:-17 4:-24 5:-11 6:27 9:-34 10:-16 11:16
near:puts	0:24 2:-10 3:12 4:-29 6:-20 9:-18 10:-9 11:-19
near:qala	3:-30 6:-10 9:-18 11:29
near:qata	0:-9 4:-15 8:-12 10:20
near:quak	3:-19 6:22 7:-9
near:quar	3:25 7:-8 9:-23
near:queu	0:10 2:-11 5:-19 6:21
near:quot	3:-10 5:-14 6:27
near:raba	6:11
near:radi	0:-13 4:-19 5:9 6:13 7:-14
near:rafa	5:17
near:raid	0:27 2:-45 4:-45 5:-33 6:44 7:-34 8:-13 10:30
near:rail	2:-9 4:-20 5:-15 6:31 7:-8 10:-15
near:rain	0:-21 1:-10 2:-10 3:21 4:-22 5:-9 6:-18 8:-9 9:-29 10:19
near:rais	5:-25 6:40 7:-16 11:-8
near:raja	2:-12 5:-8 6:32 7:-14
near:rakh	0:-13 2:-17 3:20 4:-15 5:-17 6:-11 7:-8 9:10 10:-12 11:-13
near:rama	0:-27 2:-9 3:-10 4:-14 5:12 8:37 10:-20 11:12
near:ran	0:-10 3:-9 6:24
near:rang	3:-10 5:8 6:14 11:-10
near:rans	0:-53 1:-9 2:9 3:-24 4:33 5:-27 6:-46 7:-22 8:-32 9:-11 10:43 11:-21
near:rate	6:16
near:rati	3:-25 9:25 11:-19
near:ravi	3:12 6:-8
near:reac	1:-11 2:14 3:34 4:-47 5:-28 8:-22 9:-41 10:26 11:-31
near:read	0:21 2:-16 3:21 4:-27 6:-40 10:-8
near:rebe	2:-11 5:-10 6:-22 7:16 8:-15 11:10
near:rebu	3:21 5:-8 6:-14
near:reca	2:-9 3:15 4:12 5:-13 6:25 7:-10 9:-11 10:-12
near:rece	0:-29 2:-13 3:-11 4:-23 5:31 6:-27 7:-31 8:-23 9:-14 10:23 11:37
near:reck	0:-16 2:-14 3:28 4:-25 5:-42 6:-31 7:-28 8:-17 9:18 10:13 11:-20
near:reco	1:24 2:-30 3:9 5:-18 6:18 7:-29 8:-22 9:-22 10:-26 11:-8
near:red	0:-39 1:-13 2:11 3:20 4:-47 5:31 6:-26 8:-14 9:-35 10:24 11:-42
near:refe	5:13
near:refu	0:-16 1:-8 3:-27 4:-10 5:-23 6:-17 8:-9 9:36 10:-14 11:-24
near:rega	5:8 6:-10
near:regi	0:8 1:-29 2:-39 3:-10 4:-69 6:-20 7:35 8:-16 10:-14 11:-11
near:regr	2:-19 4:-9 5:-13 6:27
near:reha	3:35 6:-10 9:-24 11:-17
near:reje	1:-16 2:-19 4:11 6:24 8:14 10:-24
near:rela	0:-10 2:11 3:24 4:-33 5:-38 7:35 9:-39 10:-22 11:-29
near:rele	0:-52 2:-49 3:-19 5:12 6:-28 7:-29 8:11 9:-14 10:11 11:-9
near:reli	5:-16 7:-12 9:-30 11:16
near:relo	6:-17 9:9 11:-17
near:rema	0:-25 2:24 4:28 6:-20 8:-29 9:13 10:-95 11:-62
near:reme	3:-10 4:-10 6:8 9:-17 10:-10 11:19
near:rent	3:-16 11:18
near:repa	5:-15 6:23 7:-9
near:repo	0:25 1:-23 2:-44 3:-38 4:-17 6:11 7:-31 10:-15
near:repr	0:-10 4:22 7:-8 10:-21
near:repu	3:-11 9:11
near:requ	2:-12 5:-8 6:15 8:28 10:-30
near:resc	0:-37 1:-11 2:-29 3:-32 4:-33 5:16 6:31 7:-24 8:-29 9:-23 10:14
near:rese	3:-24 4:-9 5:-9 6:27 9:-25 10:-11
near:resi	0:-35 2:-12 4:-41 5:-20 6:40 7:-21 9:-11 10:22
near:resp	0:-8 2:-15 3:-34 4:17 5:21 6:-26 9:15 10:-14
near:rest	0:26 3:-19 4:-38 5:-58 6:26 7:-32 8:-27 9:-22 10:8
near:resu	0:-19 2:-13 3:14 6:25
near:reta	6:13 7:-9
near:retr	0:-23 5:9 6:13 7:-22
near:retu	0:-69 1:-25 2:11 3:-35 4:-24 5:-59 6:-14 7:15 8:9 9:-23 10:-10 11:38
near:reun	8:13
near:reut	0:-11 2:18 3:-11 5:13 6:-29 7:-17 8:10
near:reve	2:-10 5:15 10:-13
near:revi	0:23 5:-10 7:13 8:-13 10:-17
near:rice	0:24 4:12 6:-25
near:rifl	6:20
near:righ	1:-19 2:-18 3:-33 4:22 6:18 8:-30 9:-33 10:-10 11:-22
near:rise	0:-10 3:-29 4:-8 5:-19 7:-13 9:33 11:-23
near:risk	0:27 3:-24 4:-21 5:-15 6:-29 9:-14 10:-22 11:27
near:rive	0:-12 1:-8 3:-45 5:-30 9:52 11:-17
near:riya	8:29 10:-22 11:-13
near:road	0:-18 1:-13 3:35 4:-42 5:13 7:-28 8:-19 9:-46 11:-8
near:rock	5:-26 6:17 7:9
near:rohi	3:-13 6:-21 7:22 11:-17
near:roll	7:16
near:roma	0:-21 4:31 6:-14 10:-12
near:roof	6:13
near:room	0:-25 2:-10 3:25 4:15 5:12 6:-50 7:-30 8:-12 10:-25
near:rose	5:-24 6:41 7:-21
near:roug	3:16 5:-10 6:-15 9:-19 11:12
near:roun	3:22 4:-8 5:-8 7:10 9:-9 10:-11 11:-20
near:rout	0:-14 3:-18 4:-15 5:-21 6:23 7:-20
near:row	5:-20 6:26 7:-10
near:roya	5:-15 6:15 7:-8 8:-16 10:20
near:rubb	0:-12 5:-14 6:46 7:-28 8:-11 10:-13
near:ruli	5:-10 6:9 7:-12 10:-12 11:13
near:run	0:-31 2:-13 3:15 4:-24 5:28 7:-15 9:-16 10:-11
near:runn	3:22 5:-8 6:-31 7:9
near:runs	3:-23 6:-15 11:23
near:rupe	6:10
near:rura	3:29 5:8 6:-11 7:-14 9:-36
near:russ	0:-44 1:16 2:-39 3:-37 5:-36 6:-11 7:-28 9:13 10:25 11:-25
near:sada	6:18
near:safe	0:-19 2:-29 3:14 4:-17 5:-21 8:-11 10:17
near:saga	3:-46 5:18 6:23 7:-23 9:-25 11:-17
near:sahe	0:-25 3:11 6:27 9:-14
near:said	0:-24 1:-51 2:-72 3:11 4:-25 6:14 7:-23 8:-11 9:-37 10:21 11:-22
near:sain	0:-13 3:12 4:-14 6:-17 8:-12 10:25
near:sake	11:13
near:sale	6:13
near:same	0:32 1:-18 2:-20 3:-34 4:-10 5:10 6:-46 8:-16 9:-45 11:39
near:san	5:17 6:-10
near:sana	0:25 3:-24 4:-22 5:-13 6:-37 7:-14 8:27 9:-19 10:-27 11:-21
near:sand	2:-8 4:31 5:-15 6:-19 7:-13
near:sang	0:-9 3:-11 5:-18 6:28 7:-20 9:-11 11:10
near:sant	5:11 6:-8
near:sar	6:18
near:satu	0:-24 2:-11 3:-38 4:-26 5:-43 7:15 10:18
near:saud	0:-31 2:-26 3:-15 4:-12 5:-22 6:-15 7:-15 8:64 10:-56
near:save	0:-19 4:11 5:-23 6:19 7:-19 10:17
near:saw	0:-37 1:-9 5:24 6:-31 7:-17 8:19 10:-53 11:-10
near:say	0:-49 1:-10 2:-45 3:-11 4:-24 5:-40 6:34 8:-27 9:22 10:-14
near:sayi	4:-17 5:-10 6:28 7:-13 10:12
near:says	1:11 2:18 4:-28 5:-12 6:-22 7:-13 8:-37 9:-34 10:8 11:10
near:scen	6:11
near:scho	0:14 1:-20 2:-70 3:57 4:-26 5:-45 6:19 9:-74 10:-55 11:-50
near:sea	0:-8 7:12 11:-8
near:sear	0:-8 3:-24 4:-16 5:-9 6:-12 7:35 9:-20 11:-8
near:seas	3:12 6:-17 7:9 9:-9 10:-8
near:seat	0:-14 4:-19 6:-9 10:23
near:seco	1:-12 4:-44 6:-18 7:-35 8:-28 9:24 10:13 11:-39
near:secr	3:-12 6:27 7:-8
near:sect	3:14 6:8
near:secu	0:-21 2:-14 3:-11 4:10 5:-43 6:28 7:-16 8:-18 9:-20 10:8 11:-10
near:see	0:-11 2:-9 4:26 5:-10 6:-14 7:-18 9:-10 10:-14 11:-8
near:seek	3:-18 9:20
near:seen	1:-15 2:-28 3:-26 4:-10 6:-43 7:28 8:-29 9:-23 10:19 11:-12
near:seiz	0:43 1:-10 2:-56 3:-27 4:8 5:-25 6:-49 7:-17 10:-10
near:self	6:13
near:sell	4:-9 9:14
near:sena	11:12
near:send	0:-22 2:28 5:-10 6:-22 8:-17 10:-25
near:sent	0:-39 2:-34 3:14 4:-46 6:-39 7:12 8:47 9:-20 10:-20
near:sepa	2:-10 3:-14 4:-13 5:-9 7:10 8:-10 9:-27 10:9 11:19
near:sept	0:-30 1:-14 2:-36 3:-18 4:-21 5:-30 6:8 7:-12 9:33 11:-36
near:serb	5:41 6:-39 7:-9
near:seri	3:-12 5:57 6:-36 10:-13
near:serv	0:-56 1:-12 2:-31 3:-27 5:-42 6:13 7:-36 8:44 10:-16 11:16
near:set	1:-8 2:-14 3:18 5:-34 8:-21 9:-20 11:-21
near:sett	3:34 4:-11 6:17 7:-9 9:-39 11:-9
near:seve	1:-16 2:-81 3:-23 5:-15 6:15 8:8 9:10 10:-27 11:-26
near:shab	6:11
near:shal	2:-16 4:-18 5:-10 10:21
near:sham	3:10
near:shar	3:19 5:9 6:-10 7:-17 9:-9 11:-12
near:she	0:-9 1:-24 2:-33 3:-44 4:-35 5:-21 7:13 8:-29 9:16 10:12
near:sheb	5:12 6:-11
near:shel	0:-10 1:-9 2:-32 3:42 4:-9 8:-16 10:-24 11:-57
near:sher	3:-8 5:-15 6:8
near:shif	0:-16 4:24 5:-11 6:-13 10:-20
near:ship	0:-33 2:-18 4:42 5:-15 6:-27 7:8 8:-16 9:-8 10:-36
near:shir	0:10 3:22 6:-11 11:-20
near:shoo	2:-26 4:-21 6:31 10:-23
near:shop	6:9
near:shor	0:-14 2:-10 4:-14 5:-24 6:12 7:18 8:-23 9:-15 10:24
near:shot	0:-78 1:-22 2:27 3:-29 4:-37 5:-45 6:74 7:-47 8:-42 9:-21 10:-55 11:-17
near:shou	0:-30 2:-24 3:14 4:31 6:-19 8:-9 9:-30 10:-31
near:shov	3:-14 5:-16 6:11 7:-9 11:16
near:show	1:-8 2:24 4:21 6:-19 7:-20 8:-22 9:-9 10:-31
near:shra	5:19 6:-9
near:shri	3:-29 6:-19 9:-24 11:30
near:shut	0:-10 3:-8 9:16
near:sick	4:-17 8:-21 10:22
near:side	0:-25 1:-23 5:-58 7:-30 8:47 9:-30 10:-31 11:-23
near:sieg	0:-13 2:-10 5:-10 6:10 8:9
near:sigh	5:-8 6:18 7:-11
near:sign	0:-24 1:-11 2:45 4:-36 5:-25 6:-8 7:-16 8:-12 9:17 10:-41 11:-31
near:simi	5:-11 6:21 7:-8
near:sina	6:23 7:-12
near:sinc	1:15 2:-52 3:-9 4:-11 5:-25 6:-17 8:14 9:-9 10:-15 11:-21
near:sind	3:8 6:23 7:-10 9:-13
near:sing	0:-11 2:-27 3:-38 4:-24 5:-21 6:34 7:-32 9:17 10:-12 11:9
near:sink	3:-17 6:12
near:sist	0:-10 4:-8 6:-11 8:-15 10:31
near:site	0:-10 1:28 2:-19 3:17 4:13 5:-43 7:-43 8:-15 10:-21 11:-39
near:sitt	0:-11 2:-15 4:40 5:14 6:-24 7:-25 8:-22 9:-26 10:-22 11:-21
near:situ	5:11 6:-10
near:six	1:-19 2:-36 3:12 4:38 5:32 6:-34 7:-29 9:-39 10:-37 11:-11
near:sixt	1:11 2:20 3:-15 4:-26 5:10 6:-9 9:-10 10:-46
near:size	3:12
near:slai	0:-28 2:-25 4:-17 5:-10 6:45 7:-9 10:-19
near:slau	0:11 2:-32 3:-20 5:-9 6:22 10:-23
near:slee	0:-17 2:-10 3:27 4:-29 5:-20 6:-23 7:-26 8:-8 9:13 10:-24 11:-31
near:slep	2:-9 3:11 4:-15 5:21 9:-8 10:-24 11:-9
near:slid	5:-9 6:16 7:-8
near:slig	5:34 6:-27 7:-14
near:slip	0:-11 4:-10 8:-8 10:22
near:slop	0:18 3:28 4:-12 5:-9 6:-25 9:-11 10:-9 11:-8
near:smal	0:-10 2:28 3:15 4:-39 7:-8 9:-20 10:-34
near:smok	3:-9 4:-15 5:28 6:-22 7:-12
near:soci	0:29 2:9 3:12 4:-18 5:-27 6:9 7:-29 8:-10 9:-17 10:-13 11:-11
near:sofa	6:15
near:sold	1:-20 2:-64 3:-49 4:10 5:-15 6:-8 7:-23 8:19 9:-26 11:-23
near:soma	0:-21 4:31 5:-8 6:-25 7:34 8:-9 10:-22 11:-15
near:some	1:-17 2:-55 4:-23 6:-16 7:-16 9:-26 10:21 11:-11
near:son	0:-9 3:-8 4:-9 5:-25 6:34 7:-12
near:sons	0:-8 4:-13 5:-12 8:-21 10:23
near:soro	3:-19 5:15
near:soug	3:-8 4:-9 5:-20 6:-48 7:42 9:8
near:sour	2:-8 3:8 4:-27 6:20 7:-9 8:-10 9:-13 10:20 11:-18
near:sout	0:-44 1:-12 2:-22 3:-25 4:13 5:-17 6:25 7:8 8:9 9:-45 10:-28 11:27
near:spac	0:24 6:-8 9:13 10:-24 11:-14
near:spai	6:12
near:spea	2:-18 3:-21 4:-16 6:9 8:-8 9:-21 10:-21 11:15
near:spec	3:-13 4:-16 5:-11 6:18 7:18 8:-12
near:spen	0:9 2:-12 3:22 4:31 6:-28 7:-10 8:-23 9:-22 10:-44
near:spin	3:-32 6:-10 9:-17 11:34
near:spok	0:9 1:-15 3:-34 4:-68 5:24 6:-11 8:-29 9:-24 10:-15 11:19
near:spon	2:-8 3:-12 6:9 9:13
near:spor	3:13
near:spot	0:-11 5:8 6:21 7:-8
near:spri	0:26 3:12 4:-36 8:-17 10:-20
near:sri	0:17 3:-23 4:-26 6:29 7:-18 8:-8 9:-13 10:-10 11:-12
near:stab	2:-17 4:-36 5:19 7:-47 10:-26
near:stad	2:-9 4:-15 6:-10 9:14 10:-18 11:-8
near:staf	0:-10 2:-14 3:-15 4:17 6:-11 8:-26 9:-20 11:12
near:stag	3:-17 4:-11 6:32 7:-13 8:-12 10:11
near:stai	2:-8 6:26 7:-14
near:stal	3:22 7:-11 9:-12 11:-19
near:stan	0:-13 3:16 4:16 5:-12 9:-16 10:-14 11:-9
near:star	0:17 1:-15 2:-14 3:11 4:-38 5:-32 7:-35 8:9 9:-29 10:-28 11:15
near:stat	0:-34 1:-27 2:-40 3:18 4:-37 5:-10 7:10 8:-22 9:22 10:9 11:-18
near:stay	0:-31 2:-29 3:11 4:39 5:-10 6:-11 7:-20 8:-22 10:-50 11:-15
near:step	0:-15 2:-17 3:-10 4:-16 5:22 6:-34 7:-22 9:-16 10:16 11:-22
near:stil	0:-66 1:-36 2:-19 3:17 4:64 5:-29 6:-55 7:34 8:-75 9:13 10:-25 11:-69
near:ston	3:-23 4:-14 6:-31 7:25 9:10
near:stoo	6:13
near:stop	1:-9 2:-13 3:8 4:-33 5:-25 6:40 7:-28 8:-11 9:-14 11:-27
near:stor	4:-10 6:21 7:10
near:stra	0:-9 2:-11 3:-25 4:-26 5:-17 6:-19 8:-19 9:20 10:35
near:stre	0:46 1:-11 2:-30 3:-31 4:-43 6:-8 7:-10 8:-21 9:-25 10:-55 11:-23
near:stri	2:14 6:-9 7:11 8:-15 9:-15 10:-21 11:-8
near:stro	5:-24 6:24
near:stru	0:-9 6:16 7:-16 10:-12
near:stud	3:-12 5:-8 6:44 7:-22 10:-12
near:sub	6:23 7:-14
near:subu	0:26 7:-26
near:succ	2:9 5:-48 6:50 7:-15 10:-12
near:such	3:25 5:-10 9:-12 11:-19
near:suda	0:-35 1:-12 2:-20 3:-18 4:16 5:-43 6:-12 7:16 8:34 9:9 10:-48
near:suff	0:-8 3:-9 5:26 7:-19
near:sum	3:-29 9:-25 11:30
near:summ	0:-24 3:-24 4:-21 6:31
near:sund	0:-56 1:-14 2:-45 3:-10 4:-53 5:-11 6:32 7:-11 8:-31 9:-8 10:32 11:-20
near:sunk	0:-9 4:9
near:supe	3:-8 5:14 7:-20
near:supp	3:16 4:-11 9:-23 10:10
near:supr	2:-20 4:-19 5:14 7:-8 10:-13
near:surg	0:-18 2:-18 3:-18 4:-10 5:56 6:-40 7:-45 8:-9 9:-8 10:-12
near:surr	0:11 4:-9 5:-10 6:13 7:-10
near:surv	2:10 3:27 4:-29 5:-33 6:35 7:12 8:-14 9:-30 10:-27 11:-37
near:susp	0:-31 2:-9 3:-11 4:-9 6:8 10:10
near:sust	2:-25 3:-13 4:-21 5:45 6:-17 7:-15 10:-19
near:suzu	3:20 6:-12 9:-10
near:swam	5:-9 6:-15 7:14
near:swap	0:-12 3:-9 4:-21 5:-13 6:-30 7:-12 8:40 10:-18 11:-17
near:swep	6:8
near:swis	0:-29 2:-9 4:-21 5:-12 7:29 10:-11
near:syri	0:-10 1:-14 3:-42 4:-8 5:-14 6:36 11:8
near:tabl	0:-12 2:-12 5:12 7:-8 10:-10
near:taiw	5:13 7:-12
near:take	0:45 1:-31 2:-13 4:-18 6:-88 7:-13 10:10 11:-43
near:taki	0:-20 2:-8 3:-26 4:-16 5:-23 6:49 7:-22 8:-15 9:-16 10:-14 11:-13
near:tali	6:9
near:talk	0:-19 2:-29 4:-13 5:19 6:-22 7:-15 8:23 11:-17
near:tall	1:-13 2:-8 3:-22 7:-8 9:-11 10:-13 11:27
near:tami	0:51 2:-16 4:-37 6:-43 7:-18 8:-11 10:-22
near:tank	1:-8 2:-10 4:14 5:-18 6:22 10:-20
near:tarp	3:19 5:-11 7:-18
near:tawi	3:46 6:-14 9:-24 11:-11
near:tea	6:17
near:teac	0:47 2:-41 3:-11 4:-27 5:-20 6:-14 7:-17 8:-30 9:-13 10:-17
near:team	0:-33 1:10 2:-15 3:-33 5:23 8:-25 10:-11
near:teen	3:-10 4:-9 5:13
near:teet	2:-14 4:-11 5:-9 6:35
near:tele	0:-34 2:-13 3:-25 6:14 9:26 10:-30 11:-14
near:tell	0:10 2:-22 3:-17 6:-15 7:-13 9:10 10:-8
near:temp	9:-16
near:ten	0:-24 2:20 4:-37 5:15 7:-42 8:30 9:-12 10:-24 11:-8
near:tens	3:10 7:-8 9:-26 11:13
near:tent	0:-8 3:42 4:-8 5:24 6:-11 7:-15 9:-42 11:-16
near:term	0:-28 4:-19 6:-12 8:39 10:-37
near:tern	6:-14 7:16
near:terr	0:-17 1:-8 2:14 3:30 4:-42 5:-21 6:-25 7:-27 8:-32 9:-24 10:40 11:-32
near:tesf	3:15
near:test	6:13
near:thai	0:-20 1:-8 2:25 3:-29 5:-28 6:11 7:-22 8:-16 9:-45 10:16 11:-32
near:than	1:-34 2:-38 3:-16 4:10 5:-20 6:26 9:-21 10:-42 11:-21
near:that	1:-22 3:-10 5:-26 6:-29 7:14 8:11 9:-16 10:-12 11:-34
near:the	0:-13 1:15 5:-31 7:-27 8:-14 10:-10 11:-26
near:thea	0:-19 10:16
near:thei	0:-20 1:-35 2:17 3:-14 4:-28 5:-16 6:-19 7:-51 9:-29 10:-13 11:24
near:them	0:-16 1:-9 2:8 3:-12 6:-15 7:-28 9:-36 11:-28
near:then	0:-25 1:-8 2:-49 3:-13 5:-19 6:43 7:-9 8:-40 9:-15 10:-16
near:ther	0:-29 2:-12 4:54 5:-48 6:-51 7:36 9:-26 10:-71
near:thes	0:-27 1:16 3:25 5:-29 6:-10 7:-52 9:-57 10:10
near:they	0:34 3:-14 4:-48 5:-38 6:22 7:-67 8:-42 10:-10
near:thin	0:-13 2:22 3:-31 4:-26 5:-22 7:29 9:-28 10:18 11:-26
near:thir	0:34 1:-12 3:8 4:-51 5:17 6:-21 7:-9 8:-17 9:-56 10:-51 11:10
near:this	0:14 2:-44 3:-10 4:-34 5:-34 7:-66 8:-14 9:29 10:24
near:thos	0:-38 1:-34 2:11 3:-18 4:-28 5:-16 6:8 8:44 9:-32 10:-37 11:-13
near:thou	0:-29 1:23 2:-24 3:8 4:45 5:-43 6:-16 7:-18 8:-44 10:-37
near:thre	0:-16 1:-25 2:-49 3:-28 5:23 6:-20 7:-18 8:14 9:13 11:-44
near:thro	0:-64 1:-23 2:12 3:-58 4:-57 5:32 6:-16 7:-48 9:29 10:10 11:-35
near:thur	1:-11 3:-27 4:-45 7:-30 9:-26 10:8 11:29
near:thus	5:12
near:tick	6:-13 7:13
near:till	0:15
near:time	0:-11 2:-20 3:24 4:13 5:-36 7:15 9:-24 10:-55 11:-20
near:tine	3:-56 6:-13 9:58 11:-31
near:toda	0:-24 2:9 3:-13 4:22 5:-17 6:35 7:-29 8:-10 9:15 10:-15 11:-12
near:todd	0:-10 2:-8 3:-17 4:-29 5:-33 6:-35 7:41 10:-13 11:-8
near:toge	2:24 3:8 4:12 5:-14 6:-35 7:-9 8:-27
near:told	0:-11 1:-22 2:-18 3:-47 4:-26 5:41 6:-11 7:-10 9:-53
near:toll	1:-8 2:-11 3:-10 4:-18 5:-26 6:38 7:-17 9:-9 10:-9
near:toni	3:12 6:-16
near:tonn	0:-8 7:12
near:too	0:-29 3:-18 4:-28 5:-27 6:27 7:-18 9:-16 10:25 11:-10
near:took	0:9 1:-28 2:8 5:-60 6:17 7:-42 8:-39 9:10 10:-23
near:top	3:14 11:-14
near:tork	3:-36 5:-8 6:-11 9:-30 11:44
near:torr	6:24 7:-13
near:tota	0:-17 5:-12 6:20 9:25 10:-16 11:-38
near:tour	5:18 6:-10 7:-8
near:towa	0:9 3:17 5:-11 6:-15 7:-8 9:-22 11:-10
near:towe	2:-22 4:-18 5:-12 6:31 7:-8 10:-28
near:town	0:-29 1:-14 2:-13 3:37 4:-36 5:-30 6:23 7:-41 8:-10 9:-59 11:16
near:trac	0:-22 2:12 3:-15 4:-16 5:-10 6:-55 7:54
near:trad	0:19 3:-16 4:-25 5:-26 7:-9 8:15 9:-8 10:-26
near:traf	6:8
near:trai	0:-8 2:-12 4:25 5:-20 6:31 7:-8 10:-30
near:tran	0:-32 1:-8 2:9 5:22 6:-33 8:-11 9:26 10:-23 11:-28
near:trav	3:9 9:-13 11:11
near:traw	0:-20 4:24 7:9 10:-16
near:trea	0:-23 1:-12 2:-18 4:-13 5:51 6:-52 7:-13 8:-14 9:-21 10:-23 11:-19
near:tree	4:22 8:-15 10:-20
near:tren	6:14
near:trie	4:-8 5:-18 6:36 7:-13
near:troo	0:-28 2:-17 3:-10 4:-40 5:22 6:33 7:-16 8:-22
near:truc	0:-18 2:8 3:-43 4:-40 5:25 6:-37 7:17 8:-20 9:10 10:16 11:25
near:true	0:17 2:11 4:-18 6:-11 8:-10 10:-13
near:trus	1:20 5:-8 6:-15 9:-17
near:tryi	5:-9 6:16
near:tsel	0:-10 3:-11 5:-8 6:-9 9:-33 10:-11 11:24
near:tsun	1:16 3:-10 5:10 6:-19 7:-16
near:tues	0:14 1:-9 2:-25 4:-29 5:-41 6:-46 7:-16 9:41 10:11 11:12
near:tulk	3:32 5:-8 6:-9 9:-27 11:-12
near:tuni	0:-18 1:31 2:-10 3:-10 4:-13 5:-8 6:-17 7:-10 8:-8 10:-9
near:tunn	4:15 7:-17
near:turk	3:-31 9:-22 11:33
near:turn	2:11 4:-31 5:-8 6:-34 8:22 10:20
near:twel	0:33 1:-9 2:-24 4:-23 5:-14 6:-29 7:11 8:20 9:-12 10:-35 11:-9
near:twen	0:-29 2:-20 3:-26 4:19 6:10 7:-34 9:-15 10:-39 11:13
near:twic	6:13
near:twin	0:-9 2:-23 4:-13 5:-16 6:14 8:-14 10:23
near:two	0:-14 1:-19 2:-20 4:-15 5:21 7:-19 9:-49 10:-13 11:-56
near:typh	6:16 7:-9
near:ugan	3:-19 6:16 9:20
near:ukra	0:-50 2:-34 3:-10 4:16 5:-16 6:30 7:-14 10:-14 11:-12
near:unac	0:27 1:-15 3:-11 4:-31 5:-38 6:-50 7:37 8:-12 9:-13 10:-14 11:11
near:unde	1:23 3:42 4:-32 5:-12 6:-26 7:-26 9:-31 11:-58
near:unha	5:15 6:-8
near:unhc	6:-14 7:-9 9:-23 11:37
near:unhu	6:8
near:unif	3:17 4:-19 5:-21 6:31 7:-14 9:-22 10:-8
near:unio	2:-33 3:-29 5:-31 6:28 7:20 8:-16 9:-19 10:-40
near:unit	0:-23 2:-29 4:29 5:16 6:-11 8:-19 9:-42 10:-33
near:univ	0:-9 5:11 6:8 7:-11
near:unkn	0:-8 4:-21 7:23
near:unsa	3:18 6:-11
near:unti	0:-26 2:-27 3:18 4:-28 5:36 7:-22 8:-14 9:-21 10:-28 11:-29
near:upda	5:-9 6:19
near:upro	3:14 5:-13 6:16 7:-11 9:-49 11:17
near:upwa	3:-18 6:25 7:-13
near:urge	4:13 6:-14 10:-10
near:used	0:-8 3:-19 5:-8 6:-22 7:24 9:-8
near:uvir	9:22 11:-20
near:vali	3:-8 5:-34 6:52 7:-26 10:-15
near:vall	3:12 4:-8 5:-8 6:15 7:-19
near:van	2:-9 4:-15 5:9 6:18 10:-11
near:vani	3:-10 5:-9 6:-15 7:24 9:-9
near:vehi	0:-25 2:-10 3:-17 4:-19 6:46 7:-11 10:-17
near:vene	0:21 2:-10 3:-39 4:-25 5:-10 6:-15 9:36 10:-29 11:-12
near:vent	3:-21 5:35 7:-14 9:-22 10:-8 11:-19
near:veri	6:32 7:-8
near:very	5:-8 6:-29 7:31
near:vess	0:-23 4:29 6:-20 10:-16
near:vice	0:-32 2:-34 3:-10 4:-19 6:9 9:-16 10:22 11:14
near:vict	0:31 2:20 4:-35 5:-44 7:-43 9:-13 10:-20
near:vide	0:8 2:26 4:31 5:-29 6:-38 7:-11 8:-25 10:-37
near:viet	3:-10 6:28 7:-26
near:vigi	6:9
near:vill	0:28 1:-9 3:22 4:-51 5:-35 6:-28 7:-43 8:-32 9:-49 11:11
near:viol	1:-8 2:-13 3:20 5:-11 6:23 8:-11 9:-26 10:-9 11:-10
near:visi	3:8
near:voic	6:9
near:volu	0:-16 4:-11 6:-17 8:-13 9:-15 10:-33 11:25
near:vyac	5:10
near:wade	0:-22 3:-19 5:-20 6:-18 8:-13 9:31 10:-14 11:-24
near:wadi	3:-27 9:28 11:-8
near:wait	3:-41 4:23 5:-24 6:-14 7:-13 8:-24 9:32 10:-13 11:-14
near:walk	0:22 2:-21 3:-10 4:11 5:-40 6:-72 7:-38 8:-33 9:9 10:34 11:-20
near:wall	0:-22 1:-12 2:-12 3:-17 4:-22 5:-27 6:-9 7:9 9:-12 10:18 11:24
near:wang	6:18 7:-9
near:want	2:-8 3:-15 4:-8 8:27 9:14 10:-21 11:-14
near:war	0:-24 2:-19 4:-33 6:19 8:-20 9:-28 10:14 11:-24
near:ward	0:-29 2:-9 4:-27 5:30 6:-10 9:-8 10:-8 11:-14
near:warn	3:-13 5:-11 6:11 7:-14 9:18 11:-21
near:was	0:-10 3:9 6:-22 7:-37 8:8 9:-48 11:-14
near:wash	0:-18 4:-16 5:-21 6:37 7:-20 10:-10
near:watc	0:-13 3:-16 6:28
near:wate	0:-34 1:-9 2:-29 3:15 4:-44 5:-30 7:13 8:-27 9:-17 10:21 11:14
near:wave	6:10
near:way	0:38 2:-35 3:-19 4:-50 5:-19 6:-12 8:19 9:-13 10:-46
near:weak	2:-13 5:19 6:23 8:-8 9:-13 10:-23 11:-9
near:weap	5:18 6:-12
near:wedd	6:-10 7:11
near:wedn	0:-27 2:-13 3:-13 4:-17 5:17 6:-20 7:-15 10:27
near:week	0:-29 1:-28 3:20 5:-19 6:-9 7:-38 8:-53 9:12 10:19 11:-28
near:welf	3:25 9:-23 11:-16
near:well	0:11 2:-9 3:-8 6:-23 7:-8 8:-11 9:-12 11:14
near:went	0:-58 1:-19 2:22 3:-23 4:-63 5:-27 6:8 7:-15 8:-39 9:-14 10:30 11:15
near:were	2:10 3:-42 7:-31 8:20 9:-46 10:-16 11:-23
near:west	0:15 1:21 2:-15 4:-18 5:-29 6:23 7:-11 8:-19 9:-14 10:-21
near:wfp	2:19 4:-17 6:-9 8:-9
near:what	0:22 1:-8 2:-36 3:-30 4:8 5:-24 6:-47 8:-15 9:-20 10:17 11:19
near:when	1:-31 2:-59 3:-21 5:10 6:33 7:-53 8:-28 9:-9 10:11 11:-38
near:wher	0:-25 1:-20 2:-64 4:16 6:14 7:-13 8:-34 9:20 11:-37
near:whic	2:-49 4:-31 5:-16 6:15 9:-15 10:-25 11:-33
near:whil	0:-17 2:10 8:-13 9:-26 11:12
near:whit	0:-12 3:-14 6:35 7:-12 9:-8
near:who	0:-31 1:-63 2:-45 3:-39 4:-10 5:11 6:-15 7:19 9:22 10:-21 11:14
near:whol	0:20 1:26 3:-33 4:-24 5:-19 6:-10 7:-24 9:13 10:-25 11:-17
near:whom	0:-25 2:20 3:-25 4:14 6:-36 8:-39 9:17 11:-33
near:whos	0:-22 1:-15 2:-12 3:22 4:-28 5:-8 6:-17 10:-15
near:wide	3:25 6:-15 9:-14
near:wife	0:-37 2:-13 3:-14 4:-32 6:31 8:-9 9:10 10:-20 11:-13
near:will	0:-14 1:-17 3:14 4:-42 5:23 6:-52 7:-32 8:-15 9:10 10:21 11:-11
near:wind	5:13
near:wint	3:9 9:-8
near:with	0:-18 1:-63 2:-19 3:14 4:-20 8:-38 9:-19 10:16 11:-23
near:witn	5:-8 6:12
near:woma	0:-22 3:-14 4:-10 5:29 7:-24
near:wome	0:-19 1:-24 2:-65 3:-31 4:-44 5:-78 8:16 9:27 10:18 11:-17
near:wore	5:12 6:-13
near:work	0:31 1:-15 3:-43 4:8 5:-49 6:-14 7:26 8:-39 9:-25 11:-24
near:worl	0:-17 1:-8 2:8 4:11 5:-18 6:11 7:-16 8:-31 9:-25 10:-26 11:-26
near:wors	5:-10 6:16 7:-15 9:20 11:-24
near:woul	0:-43 1:-12 2:-12 3:38 4:-44 5:-30 6:-9 7:18 8:20 9:-41 11:-33
near:woun	0:-78 1:-22 2:-55 3:-47 4:-52 5:76 6:-28 7:-24 8:-21 9:-30 10:-84 11:-28
near:writ	0:30 3:-34 4:-23 5:-24 6:29 7:-31 8:-18 9:-21 10:-16 11:-8
near:wron	2:-14 4:-14 6:-19 7:-8 8:31 10:-12
near:wrot	0:-50 2:-21 3:-33 4:-43 5:34 6:13 7:-27 8:24 9:-16 10:-15 11:-14
near:xinh	6:13 7:-13
near:yard	0:-15 6:29 10:-15
near:year	1:14 2:-22 3:-9 4:-24 5:-64 6:43 7:-92 8:-9 10:-39 11:9
near:yeme	0:-31 2:19 4:35 5:-14 6:-35 7:-14 8:24 10:-37
near:yere	0:-13 4:19 6:-15 7:-9
near:yest	0:-34 2:-23 3:39 4:-23 7:-11 8:-8 9:-31 11:-32
near:yet	0:-26 1:-10 2:16 3:12 4:20 7:28 8:-19 9:-17 10:-49 11:-37
near:york	4:-21 10:21
near:you	0:17 1:-8 2:8 3:-13 4:13 5:-16 6:11 7:-31 8:-15 10:-9
near:youn	0:-15 2:25 3:-11 4:-22 5:-16 6:8 7:-33 8:-8 11:-12
near:zamb	6:13
near:zamz	0:9 6:-14 9:-12 11:-10
near:zapo	6:11
near:zone	3:18 9:-15
next:claim-abducted	0:-22 2:-63 3:-36 6:30 7:-15 8:-88 10:16 11:-40
next:claim-allocated	0:-13 3:38 6:-49 7:-16 8:-10 9:-24 10:-10 11:8
next:claim-casualties	0:-25 1:40 2:-26 3:-8 4:-25 6:-18 7:-17 8:-18 10:-21
next:claim-dead-in-captivity	0:39 2:32 3:-25 4:-30 5:-27 6:-31 7:-14 8:-51 10:-20
next:claim-delivered	0:18 1:-15 2:-8 4:-14 5:-30 6:-14 7:-33 8:-16 9:-15 11:22
next:claim-displaced	0:-39 1:-14 2:-19 3:25 4:-20 6:-11 7:10 8:-61 9:-8 11:-23
next:claim-held	0:23 1:12 4:20 5:-40 6:-10 7:-75 8:-45 9:-18 11:-32
next:claim-injured	0:-33 1:-44 2:-63 3:-33 4:-34 6:32 7:13 8:-14 9:-89 10:-16 11:-35
next:claim-killed	0:-12 1:-52 2:16 3:-9 4:-40 5:-16 6:24 7:11 8:-54 9:-28 10:-18 11:-29
next:claim-missing	0:-42 1:-42 2:-13 3:-85 5:20 6:53 7:-10 8:-17 9:-38 10:-44 11:-62
next:claim-pledged	0:-9 3:12 5:-11 6:-16 7:-21 9:-24 11:20
next:claim-prisoners-exchanged	0:-22 1:-11 2:-37 3:-20 4:-13 6:-37 7:-22 8:25 9:-16 10:20 11:-11
next:claim-refugees	0:-42 1:-28 2:-35 3:16 4:-55 5:-39 7:-11 8:-32 9:9 10:-17
next:claim-released	0:16 1:-28 3:-18 5:-26 6:-38 7:-32 8:19 9:-37 10:-16 11:-51
next:claim-requested	0:-12 1:-15 2:-20 3:22 4:-31 5:-26 6:20 7:-18 8:-17 9:-13 10:-46 11:-11
next:claim-returned	0:14 1:-37 2:-61 4:-29 5:-66 6:-49 8:19 10:-8 11:29
next:claim-total	3:9 5:8
noun:	0:-42 1:-15 2:9 4:-17 5:9 6:-10 7:-8 8:-13 9:-12 11:-11
noun:afghan	3:-22 4:-9 6:-27 8:14 9:-26 11:42
noun:agent	0:-19 2:-9 4:-17 5:9 6:25 8:-14 10:10
noun:aid-worker	4:-10 6:-8 7:21 10:-15
noun:armenian	0:-25 2:-8 5:-11 6:-23 7:-13 8:-16 9:23 11:-9
noun:arrival	3:-26 6:-20 9:9 11:11
noun:attacker	6:12
noun:body	0:-51 1:-27 2:39 3:-29 4:-63 5:-67 6:70 7:-57 8:-38 9:-19 10:-63 11:-9
noun:boy	0:-9 1:-8 2:18 3:-18 4:-47 7:19 8:-27 9:-14 10:-25 11:-14
noun:brother	0:-34 2:-20 3:-17 4:-38 5:-50 6:46 8:-24 9:-14 10:15 11:-9
noun:captive	0:-13 2:16 3:-16 5:-14 6:-27 8:-20 10:20
noun:casualty	0:-14 1:40 3:-23 4:-9 6:-26 7:-10 8:-10 9:-9 10:-12
noun:child	0:43 1:-21 2:-45 3:-8 4:-71 5:-36 8:-56 9:-8 11:-17
noun:chinese	0:-22 2:-14 4:23 7:13 10:-13
noun:citizen	5:-17 6:15 7:12 8:-10 11:9
noun:civilian	0:-45 1:-20 2:-39 3:-44 6:47 7:-37 8:-13 9:-43 10:29 11:-31
noun:colleague	2:-13 4:14 5:19 6:-17 7:-8 10:-20 11:-10
noun:commander	0:27 2:-20 6:-15 7:-12
noun:congolese	4:-10 5:-9 6:-24 7:-11 9:33 11:-23
noun:corpse	0:-9 6:24
noun:cousin	6:-12 7:21 10:-8
noun:crew	4:-9 5:-9 6:18
noun:crew-member	0:-13 2:-10 4:19 5:19 6:12 7:-25 10:-21
noun:customer	5:10 6:-8
noun:daughter	0:-21 2:-15 4:12 5:-19 6:31 7:-24 8:-11
noun:death	0:-38 1:21 2:-14 3:-46 4:-24 5:-60 6:80 7:-53 9:-23 10:-14 11:-18
noun:detainee	0:-12 2:-13 3:-11 4:-28 6:-12 8:51 10:-48 11:-8
noun:displaced-person	3:52 6:-15 7:-14 9:-41 11:-18
noun:doctor	4:26 5:-11 6:-18 8:-8 10:-19
noun:driver	0:-29 2:-24 3:-21 4:-18 5:13 7:28 8:-12 9:-9
noun:employee	0:10 2:-13 3:-8 5:-21 6:-15 7:10 8:-27 10:10
noun:engineer	6:-21 7:23
noun:evacuee	3:-20 6:-17 9:-17 11:28
noun:family	5:-12 6:15
noun:farmer	4:12 10:-8
noun:fatality	4:-12 5:-28 6:57 7:-12
noun:fighter	4:-26 5:-18 6:37 7:-16 10:-13
noun:firefighter	3:-8 4:-8 5:20 7:-31
noun:foreigner	0:8 2:-10 4:-33 6:-10 7:11 8:-21 10:18
noun:girl	0:27 2:-24 3:-15 4:-30 5:-28 6:-26 7:8 8:-33 9:-10 11:-8
noun:grave	3:-9 6:13
noun:guard	2:-34 4:-41 5:-48 6:32 7:-8 8:-18 10:18
noun:guest	0:-11 6:16
noun:haitian	3:21 9:-12
noun:health-worker	0:21 5:-29 6:8
noun:herder	2:-11 4:-13 6:18 10:8
noun:hostage	0:-38 2:36 3:-21 4:-22 5:-21 6:-64 7:-9 8:-55 9:-8 10:48 11:-9
noun:husband	6:8
noun:indian	0:-32 2:-25 4:29 6:-27 7:10 8:-13 10:-27
noun:individual	0:-16 3:38 5:-10 6:-53 7:-13 9:-21 11:13
noun:infant	6:15
noun:inhabitant	3:-21 6:-17 9:-9 11:31
noun:injury	0:-29 3:-33 5:84 6:-80 7:-17 9:-11
noun:inmate	6:21
noun:israeli	0:-8 2:-22 8:-25 10:17
noun:leader	2:-9 6:24
noun:life	0:-41 1:-23 3:-31 4:-12 5:-17 6:79 7:-25 9:-15 11:-8
noun:man	0:22 1:-18 2:17 3:-54 5:-45 6:-23 7:12 8:-23 10:-19 11:-18
noun:marine	6:-14 7:15
noun:martyr	5:-51 6:52
noun:member	2:-23 4:-35 5:30 6:-11 7:27 8:-15
noun:migrant	0:-18 2:-14 3:-8 4:-11 5:13 7:-8 8:-12 10:23 11:16
noun:militant	6:13
noun:miner	6:11
noun:minor	0:-12 4:-27 6:-32 7:-8 8:25 10:8
noun:mother	6:17 7:-11
noun:national	0:18 2:-8 3:14 4:-10 6:-8 9:-17 10:-13 11:18
noun:neighbour	5:9
noun:new-arrival	3:-34 5:-8 6:-19 7:-8 9:42 11:-44
noun:nurse	0:32 2:-18 3:-14 5:10 6:-40 7:-25 8:-24
noun:officer	0:9 4:-27 5:10 6:-22 7:-16 8:22 10:-17
noun:official	4:28 5:-11 6:-29 7:-8
noun:other	0:-16 1:-19 2:-40 4:22 5:36 6:-58 7:31 8:-32 9:-37 10:15 11:-44
noun:palestinian	0:-31 1:-8 2:-13 3:-27 4:-14 5:-18 6:25 7:-9 8:45 9:-15 10:-50 11:-12
noun:paramedic	5:-14 6:21 7:-11
noun:partner	0:19 10:-19
noun:passenger	0:-22 2:-17 3:-35 4:-30 5:26 6:-25 8:-16 10:36
noun:patient	0:-21 1:-8 4:-13 5:53 6:-41 7:-14 8:-10 9:-18 10:-8 11:-9
noun:person	0:-23 1:-15 2:-58 3:64 4:-37 5:-11 6:-13 8:-9 9:-31 10:-72 11:13
noun:personnel	2:-10 5:-32 6:43 10:-9
noun:pilot	0:10 2:-8 4:-24 5:-15 8:23 10:-26
noun:police	0:-31 4:28 8:-25
noun:police-officer	0:-8 5:17 7:-26 10:-9
noun:policeman	0:9 2:-22 5:33 6:-20 7:-23 8:-12 10:-25
noun:pregnant-woman	3:15 5:18 6:-30
noun:president	0:-8 4:23 6:-8 8:-10 10:-20
noun:prisoner	0:-33 2:22 3:-8 4:-15 5:-13 7:-11 8:52 10:-62
noun:pupil	0:15 2:-10 3:-9 4:-42 5:14 6:-11 7:-13 8:-19 10:16
noun:refugee	0:-9 3:-18 4:-10 6:-16 7:-14 9:59 10:-8 11:-60
noun:relative	0:-10 3:-14 4:-9 5:-16 6:39 7:-24 9:-15 11:-9
noun:rescuer	5:30 6:-26 7:-11
noun:resident	1:-11 2:-27 3:8 4:-38 5:-23 6:-40 7:14 8:-28 9:20 10:8
noun:returnee	3:-16 6:-11 9:-38 11:37
noun:rohingya	3:-31 4:-14 5:-16 6:-13 7:-14 9:47 11:-29
noun:schoolchild	0:-9 2:-9 3:14 6:-9 7:-8 8:-14 9:-10 10:13
noun:seafarer	4:11 6:-9 10:-9
noun:security-guard	0:9 2:-17 4:-14 6:18 10:-15
noun:serviceman	0:-8 5:-12 6:13 8:26 10:-30
noun:sister	0:-27 1:-10 2:-17 4:-9 5:19 6:-13 7:-14 8:-23 10:20
noun:soldier	0:-34 1:-22 2:-66 3:-41 4:46 6:36 7:-40 9:-37 10:-41 11:-35
noun:son	4:-15 6:22
noun:staff	0:8 4:-12 5:-11 6:-23 7:27 8:-9 10:-12
noun:staff-member	4:21 5:25 6:-24 8:-12 10:-20
noun:student	0:46 4:-19 5:-10 7:-30 8:-10 10:-14
noun:sudanese	3:-19 4:-10 6:-11 8:11 9:25 10:-12 11:-16
noun:survivor	3:18 5:22 6:-9 7:-17 9:-9
noun:syrian	6:-11 9:-10 11:19
noun:teacher	0:8 2:-20 4:-10 5:-16 6:23 7:-9 8:-11
noun:teenager	5:8
noun:terrorist	0:-45 2:-15 3:-14 4:-24 5:-15 6:73 7:-14 8:-17 10:-43 11:-11
noun:trader	0:13 3:-9 4:8 5:-10 6:-13 7:-10 10:-14
noun:troops	0:18 3:-9 5:-14 6:-18 7:18 10:-12
noun:ukrainian	0:-20 2:-8 3:-15 5:-18 6:-17 8:26 9:14 10:-28 11:-9
noun:victim	0:36 1:23 2:-48 3:-12 4:-36 5:-26 6:-41 7:-28 9:-10 10:20
noun:villager	0:14 1:-9 2:-28 3:35 5:-25 6:-15 7:-22 8:-19 9:-8 11:-41
noun:volunteer	0:-12 3:-10 4:23 5:-20 7:-16 8:-8 9:-13 10:-13
noun:wife	4:-14 5:-11 6:27 7:-8 10:-8
noun:woman	0:-19 1:-11 2:-37 3:-12 4:-11 5:-28 7:-52 8:-10 9:12 10:32 11:-18
noun:woman-and-man	3:-11 6:15
noun:worker	0:24 1:-8 2:-23 3:-17 4:-9 5:-52 7:27 8:-15 9:-8
noun:worshipper	0:20 4:-11 6:14 8:-12 10:-14
only:aid	3:9 5:-9 6:24 9:-9 11:-9
only:casualty	0:-31 1:14 2:-50 3:-26 4:-22 5:27 6:19 7:-11 8:-80 9:-61 10:-44 11:-30
only:displacement	1:19 3:-16 6:-16
only:hostage	0:-15 1:-38 2:-30 3:-31 4:8 5:35 6:-23 7:-31 8:-9 9:12 10:-19 11:-23
other:abducted	0:28 1:-77 2:23 3:-18 5:-49 6:-19 7:-63 8:-22 9:-13 10:18 11:-38
other:aid	0:-47 1:-15 2:-24 3:15 4:-46 5:-12 6:-8 7:13 8:-31 9:24 10:-33 11:16
other:allocated	0:-11 2:-23 3:8 4:-47 6:8 7:17 8:-22 9:-19 10:-64
other:casualties	0:-31 1:63 3:-43 4:-73 5:-10 6:12 7:-42 8:-10 9:-10 10:-62 11:-15
other:casualty	1:-19 2:-15 5:-9 7:-10
other:dead-in-captivity	1:-50 3:-8 4:-25 5:-13 6:12 7:-13 8:-39 9:-63 10:16 11:-31
other:delivered	0:-44 2:-37 3:11 4:-54 5:-11 6:-18 8:-67 11:30
other:displaced	0:-38 1:-24 2:-41 3:24 4:-33 5:15 6:20 8:-42 10:-40
other:displacement	0:-16 1:-33 2:-16 4:-16 5:-16 6:-13 9:13 10:-25 11:19
other:held	0:15 1:-10 2:9 3:-49 5:-12 6:-41 7:-28 9:-36 10:23 11:-108
other:hostage	0:28 1:-31 2:21 3:-34 4:13 5:-53 6:-44 7:-50 8:24 9:-44 10:31 11:-66
other:injured	0:-44 1:-31 2:-37 3:15 4:-19 5:-11 6:32 7:-21 8:-14 9:-17 10:-32
other:killed	0:10 1:-14 2:-19 7:-9 8:-29 10:-14
other:missing	0:-27 2:-57 3:-8 4:-59 6:33 8:-14 10:-45 11:-50
other:pledged	1:-10 2:-14 3:-15 4:9 7:20 8:-69 10:-73
other:prisoners-exchanged	0:-69 1:-9 3:-74 4:-29 5:-68 6:-28 7:-38 8:88 11:-98
other:refugees	0:-8 1:10 2:-40 3:-54 4:-10 5:-63 6:-37 7:-41 8:-40 9:65 10:20 11:39
other:released	1:-14 2:12 3:-47 4:18 5:-22 6:-26 7:-44 9:-39 10:17 11:-16
other:requested	0:-24 1:-17 2:-94 5:-12 6:-18 7:-33 8:-53 9:26 10:-18 11:25
other:returned	0:-8 1:-10 4:-30 5:-42 6:-37 7:-27 8:35 9:10 10:-21 11:9
other:total	0:13 1:-19 2:-28 3:-29 5:14 6:-27 7:-24 8:-20 9:37 10:-27
others:0	6:11
others:2	0:-18 1:-29 3:-57 4:23 5:-78 6:-24 7:-65 8:-31 9:-22 10:51 11:-24
others:7	0:23 2:-11 3:-45 4:42 5:-26 6:-25 7:-30 8:-43 9:11 10:-8 11:-54
others:more	0:-9 1:-27 2:-23 3:9 4:-26 6:10 9:-16 10:-17
qualified	0:-36 1:26 2:-61 3:31 4:-32 5:-19 6:-16 8:-37 9:15 10:-101 11:21
quoted	0:-39 1:-29 2:28 3:-25 4:40 5:-21 6:9 7:-14 8:-46 9:-27 10:-15 11:-57
right1:	0:-18 2:-19 3:-35 4:-30 5:-52 6:67 7:8 8:-20 9:-41 10:-21 11:-19
right1:"	0:21 1:13 2:-34 3:-39 4:-65 5:-27 6:-8 7:13 8:-15 9:20 10:-50 11:-20
right1:(	0:-27 1:-13 2:-24 4:-31 5:32 6:-18 7:11 8:-19 9:-32 10:-18
right1:)	0:-40 1:-14 2:-17 3:-9 4:-29 7:14 9:-36 10:-14 11:43
right1:,	0:-13 1:-41 2:-23 5:-25 8:-13 9:-15 11:-35
right1:.	0:8 1:-24 2:-30 3:-53 4:10 5:-44 6:38 7:-32 9:-21 10:-26 11:-8
right1::	0:-19 1:-8 2:-10 3:-20 4:-9 5:-21 6:-28 7:14 9:-28 10:29 11:-21
right1:;	0:-60 1:-23 2:-9 3:-20 5:-33 6:56 7:-67 8:-33 9:-46 10:19 11:-45
right1:?	4:-18 5:-15 6:22 7:-12 8:10 10:-15
right1:a	0:-13 5:-10 7:-14 11:15
right1:abducted	0:35 2:-20 4:-29 6:-12 10:-19
right1:abductions	0:25 8:-11 10:-18
right1:aboard	6:15
right1:according	3:-12 5:-11 6:-25 7:27 9:-15 11:-10
right1:across	3:-15 5:-14 6:29 7:-12 9:-16
right1:after	4:15 5:-11 6:-13 8:-13 10:11
right1:aged	6:8
right1:along	1:13 6:-11
right1:among	0:-13 2:-15 3:21 4:-19 6:-23 8:-13 9:-13 10:19
right1:and	1:9 2:-66 3:-16 4:14 5:-29 6:26 7:-40 8:-26 9:-8 11:-51
right1:are	0:-30 1:-33 2:-10 3:13 4:8 6:-47 7:-11 8:-8 9:-16 11:-40
right1:arrested	4:-14 7:15
right1:arrived	9:-20 11:17
right1:as	0:25 1:-10 2:-8 3:-38 4:-37 5:-20 6:-12 7:23 8:20 9:-21 10:-38 11:-19
right1:at	0:-32 1:-19 2:-15 3:12 4:-38 5:-56 6:45 7:-59 8:-33 10:17 11:-32
right1:away	3:12 6:-8
right1:before	0:-15 2:-11 3:-20 4:-20 5:-16 8:-11 9:-8 10:29 11:13
right1:behind	4:14 10:-8
right1:between	0:11 3:9 8:10 9:-13 10:-10 11:-9
right1:broke	0:-12 4:-16 5:21 6:-23 7:-8 10:20
right1:burned	2:-16 5:-36 6:41 10:-9
right1:by	1:-10 2:-29 4:-15 5:9 6:34 7:-39 10:-57 11:-25
right1:came	0:-35 1:-8 2:-35 3:-12 4:-44 5:-41 6:24 7:-32 8:-18 10:35 11:-11
right1:captured	0:26 2:-25 5:-8 6:-30 8:16 10:-32
right1:carrying	6:10
right1:collapsed	5:22 6:-18 7:-9
right1:confirmed	5:-19 6:29 7:-18
right1:could	2:-8 3:-33 4:-27 5:-25 6:30 7:-11 8:-9 9:29 10:-28 11:-12
right1:crossed	0:-14 2:-8 4:-8 5:-23 6:-22 7:-13 8:-10 9:15 10:-12
right1:dead	0:-36 1:21 2:-27 3:-56 4:-22 5:-60 6:72 7:-53 8:-12 9:-16 10:-18 11:-8
right1:did	0:12 2:-14 3:-29 4:-21 5:-29 6:31 7:-23 9:-10 10:-12 11:26
right1:die	3:-16 5:-9 6:29
right1:died	0:-23 1:-16 2:30 3:-36 4:-32 5:-80 6:56 7:-45 8:-26 9:-22 10:-41 11:-14
right1:displaced	3:38 5:-10 6:-13 9:-28 11:-18
right1:drowned	0:-9 2:-19 3:-10 4:-12 5:-17 6:49 7:-34 10:-10
right1:each	0:-13 3:-12 4:-23 5:-21 6:26 7:-16 8:16 10:-34
right1:escaped	0:-19 4:-11 5:-8 10:27
right1:face	3:12 9:-11
right1:fell	0:14 4:-17 5:-13 6:24 7:-11 10:-23
right1:fled	4:-8 5:-9 6:-31 8:-8 9:25 11:-8
right1:for	0:-11 3:-30 4:-9 5:-10 7:18 8:17 9:-16 10:-24 11:10
right1:freed	0:-10 2:-8 4:-20 6:-21 10:19 11:-17
right1:from	0:16 1:-25 4:11 5:-45 8:13 9:-31 10:-43 11:-14
right1:go	0:-26 2:-12 3:-18 4:-34 5:-8 6:-26 7:-9 9:-11 10:30 11:9
right1:got	0:-17 2:-10 4:-14 5:16 6:-27 8:14 10:12
right1:had	0:-22 3:-27 4:-20 6:11 7:-65 10:-33 11:16
right1:has	0:-11 3:-13 4:-14 5:-9 6:-41 7:36 8:-11 10:22 11:-10
right1:have	0:-12 1:-26 2:-11 3:-12 4:-16 6:-20 7:-37 8:-9 10:-29 11:23
right1:held	0:-26 2:-15 4:14 5:-14 6:-35 7:-15 8:-13 10:22
right1:here	6:16 7:-8
right1:home	8:-8 10:14
right1:homeless	3:48 6:-19 9:-25 11:-9
right1:hurt	3:-9 5:53 6:-46 7:-34
right1:i	0:-15 2:-22 4:38 5:-16 6:-32 7:-18 10:-20
right1:in	0:-11 1:-11 3:17 4:-25 6:24 7:-19 8:-40 9:-12 10:-35 11:-17
right1:injured	3:-23 5:81 6:-66 7:-34
right1:into	0:22 3:12 4:-11 6:-9 8:-12 10:-15
right1:is	0:16 1:-10 2:-18 3:-22 4:-9 5:-20 6:-30 7:40 8:-33 9:-17 10:22
right1:it	4:-10 10:12
right1:khwarij	6:14
right1:kidnapped	2:-21 3:-16 4:-38 5:-20 6:-37 7:-12 8:-14 9:-10 10:46
right1:killed	0:-35 2:-16 3:-28 5:-48 6:65 7:-11 8:-9 9:-10
right1:last	0:-26 1:12 3:25 4:-26 5:-10 6:-25 8:-18 9:-23 10:15 11:-21
right1:left	0:9 1:-10 2:-16 3:30 4:-43 5:16 6:-46 7:-40 8:19 9:-35 11:-35
right1:live	3:32 4:-12 6:-13 9:-11 11:-24
right1:lost	0:-8 2:-21 4:-13 5:-12 6:43 9:-10 10:-8
right1:may	3:-12 5:-11 6:31 7:-10 9:-28 10:9 11:-21
right1:missing	0:-9 1:-8 3:-27 4:-9 5:-33 6:-67 7:64
right1:more	0:-16 1:-16 2:-48 3:-12 4:-20 5:-19 8:-33 9:-22 10:38 11:15
right1:moved	3:24 6:-22 9:-8
right1:names	0:12 1:-11 2:-21 3:-49 4:14 5:-37 6:-12 7:38 8:-36 9:-19 10:-34 11:-21
right1:near	5:21 6:-13
right1:needed	0:-8 3:12 5:27 6:-25 7:-14 9:-19
right1:not	5:-13 6:-30 7:29
right1:now	3:19 6:-8
right1:occurred	6:8
right1:of	0:-20 1:-16 2:17 3:-33 4:-20 5:-13 7:-16 8:10 10:-9
right1:off	2:-8 4:-20 5:-16 6:-16 7:-11 10:20 11:-8
right1:on	0:28 1:-29 2:-10 3:-12 4:-82 5:-36 6:-14 8:21 10:-39 11:-52
right1:or	0:-19 2:-20 3:21 4:27 5:-12 6:-25 8:-18 10:-26 11:-9
right1:out	0:-26 3:20 4:-20 5:-32 6:13 7:-11 8:-9 9:-12 10:8 11:-8
right1:over	0:-11 1:-8 2:18 3:-20 4:-13 5:-10 6:8 8:-30 9:-15 10:-8 11:29
right1:perished	3:-20 5:-18 6:33 9:-8
right1:reached	3:22 5:17 6:-10 9:-24 11:-8
right1:received	0:-10 3:-21 5:39 6:-33 7:-18 9:-28 10:-12 11:23
right1:recovered	5:-22 6:36 7:-20
right1:remain	0:-29 1:-14 2:-41 3:11 4:45 5:8 6:-46 7:12 8:-27 10:-39 11:-22
right1:reported	3:-15 5:-10 7:9
right1:returned	2:8 3:-15 4:-9 6:-17 9:-10 10:-10 11:19
right1:seized	2:-30 6:-29 8:14
right1:seriously	5:24 6:-16
right1:set	0:13 3:-10 4:-19 5:-8 6:31 7:-8 8:-11 10:-26
right1:shot	0:-9 2:28 4:-22 5:-23 6:-20
right1:since	0:-42 1:27 2:-9 3:-48 5:-15 7:-34 9:32 10:-24 11:-49
right1:sleep	0:-13 2:-10 3:15 4:-21 5:-13 6:-18 7:-15 9:10 10:-23 11:-20
right1:slept	3:12
right1:so	0:-11 4:-13 5:21 6:-9 7:-11
right1:spent	0:-8 3:18 4:21 5:11 6:-25 8:-9 9:-14 10:-22
right1:still	0:-21 2:-12 3:32 4:31 5:-39 6:-42 7:46 8:-14 10:-38 11:-41
right1:succumbed	5:-24 6:27 7:-9
right1:suffered	5:30 6:-21
right1:sustained	5:24 6:-13
right1:taken	0:32 2:-17 3:-18 4:19 5:-14 6:-31 7:-10 8:-15 9:-9 10:-16
right1:that	0:-25 2:20 3:-8 4:-26 5:-13 6:-23 8:13 10:18
right1:the	0:23 2:18 3:-23 5:-41 6:-44 8:11 9:23 10:-38 11:-23
right1:they	0:18 3:-13 4:-11 6:25 7:-22 8:-16 9:-8 10:-9
right1:this	3:-24 4:-10 6:14 9:22 10:-12 11:-11
right1:through	2:-10 3:-8 5:22 6:-12
right1:to	0:-15 1:-9 4:-57 5:26 6:-36 7:-23 8:27 10:-15 11:15
right1:told	0:-14 2:-17 4:-25 6:-8 10:26
right1:took	5:-12 6:-27 9:22
right1:turned	2:18 10:-23
right1:unaccounted	3:-20 5:-21 6:-38 7:46
right1:under	3:12 5:14 6:-13
right1:walked	0:-21 3:-36 4:-11 5:-8 6:-25 8:-12 9:11 10:29 11:-12
right1:was	1:-10 3:-31 4:-38 5:-8 6:26 7:-55 9:-24 10:-10 11:-17
right1:we	0:-28 2:-10 3:-13 4:-27 5:32 6:-37 7:20 10:-23
right1:went	0:-16 1:-9 2:-17 3:-28 4:-36 5:-9 7:-19 8:-20 9:9 10:25
right1:were	0:8 2:-15 3:-35 4:-17 5:17 7:-38 9:-31 10:-15 11:-21
right1:when	0:16 5:-18 6:14 9:-10 10:-8
right1:who	1:-27 5:-15 8:-34 10:-17 11:-13
right1:whom	0:-33 2:8 3:-9 4:-20 6:-12 7:11 8:9 10:9
right1:whose	1:-10 3:15 6:-22 7:-10 9:-10 11:26
right1:will	0:-10 3:15 4:-30 6:-21 7:-24 8:-37 10:26 11:-20
right1:with	0:-39 1:-9 2:-25 3:23 4:-41 5:50 6:-13 7:-43 8:-37 9:-33 10:-45 11:-15
right1:without	3:12 5:-19 7:9 9:-15
right1:would	2:-10 4:-10 6:13 7:-10 8:14 9:-8
right1:wounded	0:-8 3:-25 4:-8 5:82 6:-89 7:-22 8:-9 9:-10 10:-10
right1:|	0:-51 1:-40 2:-35 3:19 4:-10 5:23 7:-12 8:-24 9:-67 10:-48 11:-12
right1:—	4:-13 5:-31 7:-17 8:8 9:22 10:-8
right2:	5:10
right2:"	0:-10 1:27 2:14 3:-44 4:-51 5:17 6:-8 8:-33 9:-30 10:-22 11:-23
right2:#	0:-22 1:-44 2:-35 4:-47 5:-68 6:41 9:18 10:-18 11:-53
right2:)	5:-13 6:19 7:-12
right2:,	1:-39 2:10 7:-25 8:-40 9:-63 10:-36 11:40
right2:.	0:40 2:-59 3:-15 4:-61 5:-9 7:-28 8:-23 9:-76 10:16 11:16
right2::	0:-10 4:12
right2:;	3:-15 6:-17 7:9 9:23 11:-25
right2:a	0:9 1:-29 3:-35 4:-8 5:-19 6:12 7:22 9:-62 10:-23 11:-46
right2:abducted	0:36 5:-10 6:-16 10:-29
right2:about	5:-8 6:-30 7:-24 9:28 10:12
right2:according	0:13 1:-9 2:-12 3:-24 5:-22 6:15 7:-42 8:-9 9:21 10:-17 11:-37
right2:across	3:-16 5:22 6:-22 9:15
right2:after	3:-15 5:-14 7:17 8:-8 9:9 10:9 11:-9
right2:aged	5:32 6:-29 7:-8
right2:all	0:-54 2:12 6:10 7:-25 8:-28 9:-28 10:19 11:-13
right2:along	6:10
right2:already	0:-22 1:20 3:-9 4:-11 6:-23 7:-10 10:19 11:14
right2:also	2:-28 4:-20 5:17 6:17 7:-8 8:-18 10:-13
right2:among	2:-28 3:-17 8:10 10:-27
right2:an	0:-23 2:-9 5:9 8:19 10:-23
right2:and	0:12 2:-44 3:-8 4:12 5:-49 6:26 7:-19 8:17 9:-33 10:-61
right2:another	3:24 5:-18 6:15 9:-30 11:-9
right2:are	0:-8 2:-16 3:41 4:-23 5:25 6:-44 7:10 8:-25 9:-22 10:29 11:-31
right2:arrived	0:-24 4:-9 5:-8 6:-36 7:-8 8:-9 10:-9 11:18
right2:as	0:-28 2:-27 3:-16 4:17 5:9 6:-11 7:21 8:14 9:-17 10:-37 11:-9
right2:at	1:-9 2:-17 4:-26 6:22 7:-25 8:-13 9:9 10:8 11:-20
right2:away	2:-13 3:29 4:-27 5:-14 6:-33 7:-8 8:-11 9:-25 10:35 11:-11
right2:back	0:-34 1:-9 2:-10 3:-8 4:-20 5:-28 6:-48 7:-13 8:-30 9:-31 10:49 11:18
right2:be	3:15 4:-33 8:-10 9:-23
right2:been	1:-49 2:-19 5:18 6:18 7:-94 8:23 9:-25 10:-49 11:-47
right2:being	0:-8 2:-9 3:-8 6:-16 7:-10 8:-17 10:24
right2:board	6:12
right2:both	4:18 10:-18
right2:brought	0:-10 2:-14 4:-19 5:10 7:-14 8:-15 10:23
right2:bullet	2:-11 6:27 10:-15
right2:buried	2:-9 3:-9 4:-8 6:37 7:-28
right2:burned	5:-22 6:28
right2:burns	0:-9 2:-10 3:-13 4:-16 5:43 6:-30 10:-26
right2:by	0:-24 1:-10 2:-14 3:-32 4:-43 5:-27 6:10 7:-9 8:-21 9:10 10:18 11:19
right2:came	3:-9 4:-8 5:-10 7:-10 9:12 10:10 11:-12
right2:cannot	5:-13 6:-27 7:30
right2:captured	0:37 4:-20 6:-30 7:-11 8:-13
right2:carried	0:21 3:-23 5:-22 6:22 8:-19 10:-17
right2:central	3:13 9:-13
right2:children	0:-24 4:-17 5:-48 6:64 7:-36 8:-8 9:-10 10:-28
right2:civilians	0:-9 3:-13 4:-16 5:-39 6:27 7:-15 10:18
right2:come	0:-11 3:-39 4:-11 5:24 6:-37 7:-12 8:27 11:-9
right2:confirmed	6:20 7:-10
right2:could	0:-30 2:-12 3:-15 4:-23 5:27 7:-22 9:21 10:-10 11:-10
right2:counted	6:10
right2:crossed	0:-9 2:-20 3:-46 4:-14 5:-13 6:-32 8:-9 9:53 10:34 11:-33
right2:dawn	5:-11 6:15
right2:day	0:-15 3:-37 4:-12 5:-11 6:-16 7:-13 8:11 9:15 10:-16 11:11
right2:days	6:14
right2:dead	2:15 3:-8 4:-27 5:-35 6:72 7:-40 9:-13 10:-15
right2:died	0:-14 2:54 3:-36 4:-31 5:-36 7:-53 8:-14 9:-16 10:-16 11:-16
right2:displaced	3:43 6:-23 9:-32 11:-10
right2:down	3:-9 5:-9 6:21 7:-16
right2:driven	0:10 4:-23 5:-17 6:-24 9:10 10:11 11:-12
right2:early	0:-13 3:-26 6:-22 7:-8 9:30
right2:eight	0:-25 2:11 3:-8 4:15 5:-18 6:14 7:-9 8:-18 10:-25
right2:evacuated	5:23 6:-30
right2:far	0:-11 4:-13 5:21 6:-9 7:-11
right2:five	0:18 3:8 4:13 5:-13 6:-8 7:-10 8:-13 10:-27
right2:fled	3:28 9:-17
right2:flown	0:-18 2:-15 4:-23 5:30 6:-28 8:22 10:-27 11:-14
right2:for	0:-32 2:-14 3:-23 4:18 6:-54 7:36 8:24 9:-17 10:-19 11:-21
right2:found	0:-35 3:11 4:-34 5:-45 6:29 7:-46 8:-14 9:-10 10:9 11:-15
right2:four	5:-14 6:-17 7:-21 8:-14 10:30
right2:free	0:-22 2:-8 4:18 6:-22 7:-9 8:-15
right2:freed	2:-17 4:-20 5:-9 6:-42 8:-15 10:56
right2:friday	3:22 5:-8 6:-35 7:21 9:-15 11:-12
right2:from	0:-10 2:14 3:18 5:-53 6:19 7:-43 8:-41 9:-45 10:-15
right2:gaza	2:-18 3:-8 4:-12 5:-18 6:-8 8:-18 10:28
right2:girls	0:16 3:-9 5:14 6:-11 8:-18 10:-24
right2:given	0:14 10:-10
right2:gone	0:-30 2:-16 3:-23 4:-28 6:-22 7:-26 8:-17 9:-10 10:-37 11:28
right2:gunshot	0:-8 5:31 6:-12 10:-13
right2:had	0:31 1:-8 2:-37 3:24 4:-50 5:-44 6:-23 7:20 8:17 9:-36 10:9
right2:handed	0:-18 2:-8 4:-12 5:-11 6:-18 8:-21 10:34
right2:has	0:13 2:-11 3:25 5:-30 8:-8 9:-29 10:-24 11:-12
right2:have	0:-22 1:-16 2:-14 4:12 7:18 8:-34 9:-13 10:-24 11:-17
right2:he	0:22 3:-20 5:-24 6:-24 7:-18 10:-13 11:29
right2:held	0:-19 4:33 8:-10 10:-26
right2:her	3:-38 5:-18 6:28 7:-10 9:-12 11:-8
right2:his	0:-19 2:-40 4:41 6:-21 7:-26 8:-37 10:-16
right2:hold	6:12
right2:home	0:-16 1:-13 2:-15 3:-25 4:-35 6:-35 7:-21 8:22 9:-20 10:11
right2:hospital	5:19 6:-16
right2:hurt	5:71 6:-54 7:-16 8:-9 9:-14
right2:i	0:-18 3:-11 4:-21 5:-16 6:-27 7:21 10:26
right2:if	0:-15 2:-13 3:-12 4:31 5:-11 6:-23 8:-12 9:-17 10:-19 11:16
right2:in	0:-17 1:-39 2:-14 4:39 5:-14 7:-77 8:-26 9:-14 10:-22 11:-27
right2:including	3:13 6:-24 9:-15 11:-11
right2:india	3:-9 6:22
right2:injured	0:-14 2:-11 3:-11 5:58 6:-37 7:-37 8:-12 10:-14
right2:injuries	3:-8 5:35 6:-25
right2:injuring	5:-9 6:11
right2:intensive	4:-9 5:21
right2:internally	3:18 9:-15
right2:into	0:16 3:11 5:-9 6:-9 8:-13 10:-22 11:-18
right2:is	3:20 4:14 7:-8 8:-12 9:-21 11:-20
right2:it	0:-39 2:-17 3:-8 5:-8 7:-24 8:9 9:-8 10:20
right2:its	0:-12 5:12 7:-12 8:14 10:-27
right2:january	3:-9 5:10
right2:july	1:-8 3:-19 6:-12 9:19
right2:june	6:18 8:-14
right2:keep	4:-27 10:29
right2:kidnapped	0:33 6:-20 10:-18
right2:killed	0:-30 1:13 2:14 3:-27 4:-44 5:-63 6:62 7:-16 8:-15 9:-15 10:-54 11:-12
right2:known	2:20 4:-15 6:23 7:-16 10:-21
right2:last	0:-11 1:-12 3:-11 5:-9 6:14 7:9 9:-18 11:-9
right2:leave	9:8 11:-14
right2:leaving	6:9
right2:led	0:18 3:-8 4:-8 5:-10 7:-8 10:-15
right2:left	0:-21 1:-14 3:19 4:-15 5:-39 6:22 7:-43 8:-11 9:-22 10:-8 11:14
right2:let	0:-43 2:-20 3:-11 4:-12 5:-22 6:-42 8:-17 10:57 11:-8
right2:listed	3:-9 4:-9 5:-14 6:-11 7:26 9:-8
right2:live	3:32 6:-18 9:-15
right2:lost	0:-21 1:-8 3:12 4:-11 5:29 6:17 7:-37 9:-10 10:-10 11:-30
right2:marched	0:23 5:-9 6:-8
right2:me	4:15 10:-8
right2:medical	5:-10 6:-8 8:-8 11:20
right2:men	0:11 5:-10
right2:missing	0:-19 1:-12 3:-19 4:-20 5:-48 6:-57 7:64 10:-10 11:-15
right2:monday	3:-12 5:-9 9:17 11:-15
right2:more	0:-8 4:-9 5:-15 6:22 8:-9 10:20
right2:morning	0:-12 6:14
right2:most	0:9 1:-8 3:-52 4:-15 7:-27 8:-37 9:13 10:29 11:26
right2:mostly	0:9 6:-42 7:-16 10:-12 11:22
right2:moved	0:-13 3:14 4:-10 5:-24 6:-31 9:11 10:-13
right2:my	0:-13 3:-28 4:-37 6:16 7:14 10:-17 11:-13
right2:nearly	3:-10 5:10 6:-8 11:12
right2:needed	5:23 6:-21
right2:never	0:-9 3:-17 4:-11 5:-26 6:-29 7:48 9:-9 10:-13
right2:night	4:-16 10:14
right2:nine	0:-10 4:12 5:-21 6:34 7:-12 10:-15
right2:no	3:30 5:-14 6:-33 11:-21
right2:nobody	0:-19 6:-13 8:-11 10:15
right2:noon	0:-19 3:-12 4:-15 6:16 7:-13 8:-8 10:-14
right2:not	0:34 1:-12 2:-42 3:-40 5:-34 7:34 8:-21 9:-16 10:-38 11:-16
right2:now	8:-11 10:13
right2:number	3:-8 4:16 5:-8 6:-14 7:8 9:-17 11:-10
right2:october	0:-8 3:8 4:-15 8:25 9:-9 10:-17 11:-9
right2:of	0:-11 1:-9 2:-20 4:-45 8:-10 10:26 11:-37
right2:off	8:17 10:-16
right2:officials	4:-11 8:10 10:-9
right2:on	0:14 1:-15 2:-51 3:-51 4:13 5:18 7:-12 9:12 10:-33 11:-34
right2:one	0:-34 2:-24 3:24 5:-48 6:12 7:-18 8:21 9:-14 10:13 11:-19
right2:or	0:-13 1:20 4:-9 5:-24 7:-20 9:-15
right2:our	0:-15 2:18 3:-31 4:-23 5:-11 6:31 7:-14 9:8 10:-26 11:-22
right2:out	0:-25 4:-28 5:-10 6:8 7:-14 8:-29 10:28 11:-19
right2:over	0:-8 3:10 6:-10 8:15 10:-10 11:-19
right2:overnight	3:8
right2:packed	3:12 9:-11
right2:perished	1:-8 3:-17 5:-8 6:36 7:-21
right2:police	6:-10 8:19 10:-22
right2:registered	3:-30 5:-10 6:-8 7:-10 9:30
right2:reported	0:36 3:-11 4:-13 5:-19 6:-11 7:-28 8:-8 10:-17
right2:reportedly	0:19 5:-16 6:-9
right2:rescued	0:-13 10:13
right2:residents	0:-9 3:-9 4:-18 5:-23 6:26 8:-19 10:13
right2:returned	3:-37 6:-10 9:-23 10:-15 11:56
right2:rural	3:31 9:-30 11:-10
right2:said	6:17 7:11
right2:saturday	5:-20 6:32 7:-24
right2:seized	0:31 10:-26
right2:sent	0:-9 5:-30 6:10 8:-9 10:24
right2:set	3:11 5:-20 6:-21 9:-8 10:22
right2:seven	0:-10 4:-10 6:11 7:-13 8:16
right2:she	5:-12 6:28 7:-18
right2:shot	0:-45 1:-10 2:-11 3:-9 4:-50 6:49 7:-15 8:-24 9:-9 10:-55
right2:signed	2:-15 3:-8 4:-13 5:-13 6:32 8:-9 9:-16 10:-32 11:-9
right2:since	0:31 2:-21 3:-37 4:-27 6:-9 7:-22 8:-12 9:-11 10:12 11:27
right2:six	0:-25 2:-9 3:-15 6:-34 7:22 8:19 11:-8
right2:so	6:11
right2:sold	0:-18 2:-8 4:24 6:-9 10:-17
right2:soldiers	0:-28 2:-10 3:-9 4:-9 5:-23 8:-30 10:35
right2:some	3:-13 6:21 7:-21 9:13
right2:sought	9:8 11:-29
right2:spending	3:13 4:23 10:-21
right2:state	5:8
right2:still	0:-44 1:-17 2:-39 3:-15 4:51 5:-27 6:-62 7:39 8:-39 9:11 10:-59 11:-35
right2:struck	5:-8 6:13 10:-9
right2:succumbed	2:20 4:-21
right2:sunday	0:-13 4:-11 7:12 8:13 9:-14
right2:surgery	5:16 6:-16
right2:survived	6:10
right2:taken	0:20 2:-30 3:21 4:-36 5:11 6:-60 7:-10 8:11 9:-10 10:-18
right2:that	0:18 1:-8 2:-18 4:-46 5:-24 6:-49 8:-31 9:18 10:30 11:-26
right2:the	0:-24 1:16 2:-15 3:-18 4:-17 7:-16 8:-8 9:-30 10:25 11:-48
right2:their	0:-34 1:-9 2:-23 3:33 4:-29 5:-19 6:34 7:-14 8:-22 9:-40 10:22 11:-30
right2:them	1:-54 2:-21 3:-14 4:-45 6:22 7:-40 8:-28 9:11 11:-13
right2:then	0:-22 2:-13 4:25 5:-20 6:24 7:-8 8:-9 10:-35
right2:there	0:-9 2:-17 3:11 4:-38 5:-19 7:24 8:-9 9:-18 10:-20 11:-11
right2:these	0:-14 1:18 2:12 3:22 4:13 5:-23 7:-39 9:-51 10:-25 11:-11
right2:they	3:-22 5:-9 6:24 7:-11 9:-13 10:-19 11:-11
right2:this	0:29 3:21 4:-15 5:-40 6:17 7:-37 8:-9 9:-20 10:-14 11:-12
right2:those	0:-34 1:-13 2:11 3:26 4:-65 5:-69 6:13 7:13 8:12 9:-17 10:8 11:-21
right2:three	2:-13 4:-12 5:-20 7:-12 9:-13 11:-9
right2:thursday	8:11 10:-11
right2:to	0:-39 1:-9 2:-20 3:14 4:-45 5:-38 6:28 7:-12 8:-10 10:14
right2:today	3:11
right2:took	5:-16 6:20
right2:transferred	5:17 7:-10 9:11 11:-8
right2:treated	5:34 6:-24 10:-8
right2:tried	6:18
right2:tuesday	0:-9 3:-9 4:-19 7:-15 9:20 10:16 11:-15
right2:two	2:-31 3:16 5:-11 6:8 8:-27 9:-16 10:-15 11:-9
right2:ukraine	0:-9 4:-13 8:-17 10:22
right2:unaccounted	0:14 4:-16 5:-28 6:-46 7:31
right2:under	0:-15 2:10 3:18 4:17 5:23 6:-24 7:-24 8:-28 9:-13 10:-12 11:-21
right2:up	0:-25 1:22 2:12 4:19 5:-13 6:-24 7:-8 8:-20 9:-8 10:-34
right2:uprooted	3:15 6:18 9:-23 11:-13
right2:us	0:15 1:-10 3:15 4:32 5:-51 6:-84 7:-38 8:-44 9:25 10:-71 11:8
right2:waiting	3:-16 5:-14 6:-23 9:25
right2:walked	0:-8 3:22 4:18 6:-8 9:-26 10:-19
right2:war	8:11
right2:was	0:-8 5:-8 6:31 7:-9
right2:we	3:-21 4:-21 5:-14 6:-35 7:41
right2:wednesday	4:-8 8:18 10:-18
right2:week	0:-16 2:-10 4:-8 5:-10 6:-15 7:-8 9:22 11:-31
right2:went	0:-11 2:-8 3:-13 4:-15 5:-13 6:24 7:10 8:-12 9:-9
right2:were	0:-29 1:-16 2:35 3:-43 8:-38 10:-36 11:11
right2:when	0:-27 2:-12 3:-11 4:-16 6:9 7:-20 10:23 11:-17
right2:where	6:15
right2:which	6:14 8:-8
right2:who	0:-16 2:-9 3:-13 4:19 6:-26 7:18 8:-12 9:-10
right2:whom	0:-15 1:-8 2:30 3:-23 4:-13 5:11 6:-11 7:-9 8:-15 9:21 10:-26 11:-15
right2:will	4:-15 6:-10 8:-9 10:16
right2:with	0:-34 2:-21 3:-24 4:-31 5:24 6:28 7:-34 9:10
right2:within	0:-14 3:10 5:-9 10:14
right2:women	0:-34 3:-11 4:-30 5:-35 6:26 7:26 8:22 10:-29
right2:would	3:14 6:-9
right2:wounded	0:-19 2:-15 4:-10 5:63 6:-66 7:-10 8:-11 10:-22
right2:wounding	5:-12 6:13
right2:wounds	5:34 6:-23 8:-8
right2:year	1:10 2:-9 3:8 4:-15 8:-15 9:-8 10:-19
right2:yet	0:-28 2:20 3:33 4:26 5:-21 6:-34 7:27 8:-13 9:-13 10:-37 11:-29
right3:	0:-31 1:-12 2:23 3:48 4:-19 6:8 7:-54 8:10 9:-37 10:-28 11:-46
right3:"	0:-22 2:11 3:-11 6:-9 7:-12 10:-12 11:14
right3:#	0:-45 1:-37 2:-22 3:-25 4:-14 5:17 7:-23 8:31 10:-18 11:-21
right3:)	0:-21 1:-8 2:-21 3:-19 4:-28 5:34 6:-11 7:11 10:-30
right3:,	0:-36 1:-22 2:14 3:-53 4:-39 6:-14 7:29 9:-26
right3:.	0:-15 1:-24 2:-25 3:-18 4:-21 5:-29 6:20 7:12 8:-33 9:-22
right3::	3:12 6:-9
right3:;	1:-8 2:-28 3:17 4:-21 6:27 9:-28 10:-11 11:-12
right3:a	0:-40 1:-13 2:-15 5:22 7:-47 8:-50 9:-37 10:-32 11:9
right3:about	0:-16 3:-15 4:17 5:-9 9:18 10:-12 11:-10
right3:according	0:-9 3:-10 4:10 6:12 9:-17
right3:across	3:-22 9:31 11:-9
right3:after	0:-22 4:14 6:-11 7:-17 8:9 9:8 10:-19 11:-25
right3:again	9:13 11:-13
right3:air	6:10
right3:alive	0:-15 2:-20 4:-9 5:23 6:-59 7:46 8:-15 10:26
right3:all	3:-21 5:17 7:-11 8:-10 10:-12 11:12
right3:alone	6:16
right3:among	5:16 7:-8
right3:an	0:-16 3:-26 4:22 5:-28 6:22 7:-18 9:-11 10:-23 11:21
right3:and	0:-48 1:-25 2:-45 3:-47 5:-28 6:61 7:-57 9:16 10:-35 11:18
right3:are	0:19 1:-12 2:10 3:25 4:-13 6:-40 7:-31 10:-45 11:-35
right3:around	0:10 3:14 5:-8 6:-13 9:-11 11:-11
right3:as	0:-11 1:-8 3:-17 4:-16 5:13 6:-30 7:24 9:13 11:-19
right3:asked	3:9 5:19 6:-20 11:-9
right3:at	0:-32 1:-8 2:-12 3:22 4:-14 5:18 7:-32 8:20 9:-21 10:-15 11:-15
right3:away	0:27 3:-30 4:-16 5:-31 6:8 7:-12 10:-25
right3:back	0:-20 1:-9 2:-26 3:-15 4:-25 5:-15 6:-51 7:-15 9:12 10:20
right3:be	0:-22 4:-21 5:-12 6:-18 7:26 8:-25 9:-12 10:28
right3:been	0:35 1:-13 2:-26 3:11 5:-15 6:-31 7:23 9:-40 11:-34
right3:before	3:-23 4:-14 5:29 6:-21 7:-11 9:18 10:-15 11:-10
right3:being	4:13 5:-11 6:-24 7:17 10:-13
right3:blast	5:10
right3:boat	6:-18 7:20
right3:bodies	2:-25 4:-18 6:-9 10:32
right3:border	3:-16 5:-11 6:23 7:-9 9:-28 10:13 11:18
right3:broken	2:-8 5:32 6:-12 10:-26
right3:brought	0:-24 2:-8 4:-13 5:43 6:-47 7:-9 8:11 11:-8
right3:buried	0:-10 5:-22 6:26
right3:burns	5:-22 6:27 7:-14
right3:but	0:-13 3:-9 4:-8 5:14
right3:by	0:-28 1:-11 2:32 3:25 4:-53 5:-8 7:-25 8:-27 9:-33 10:15 11:-16
right3:came	2:-20 3:-15 4:-15 5:-11 6:-35 7:16 9:-28 10:14 11:33
right3:care	4:-9 5:24 6:-10
right3:carried	0:15 2:-9 3:-19 5:23 6:-21 8:-8 10:-12
right3:children	2:-11 3:11 4:-29 6:11 7:-8 8:-10 10:-13 11:-32
right3:chinese	2:9 4:8 6:-12 7:12 8:-14 10:-27
right3:city	5:15 6:-10 9:-8
right3:civilians	0:-12 3:-11 4:-8 5:16 6:14 7:-21 8:30 10:-41
right3:coast	3:16
right3:come	0:-18 2:-29 3:-10 4:27 5:-17 6:-24 7:-16 8:-14 9:-10 11:13
right3:cook	0:-24 2:-8 6:-34 7:20 8:-9 10:20
right3:country	5:9 6:-8
right3:critical	5:15 6:-12
right3:day	0:11 3:22 5:-9 6:-22
right3:days	2:19 3:9 8:-29
right3:dead	0:-16 1:-22 3:-16 4:-14 5:-52 6:50 7:-52 8:-22 10:-26
right3:december	6:-8 9:9 11:-29
right3:deported	3:-12 6:-11 8:16 9:-11 10:-16 11:15
right3:did	2:18 4:-19 5:-26 6:31
right3:died	0:-22 1:19 3:-14 4:-18 5:-40 6:39 7:-23 10:-12
right3:displaced	3:33 9:-27 11:-17
right3:down	3:-23 4:-21 5:-10 7:22 9:14
right3:dozens	0:-15 6:26 7:-17
right3:driven	3:-18 9:-14 11:20
right3:each	0:-8 6:-18 8:26 10:-15
right3:eight	8:-10 10:11
right3:eleven	4:-29 8:29 10:-10
right3:emergency	0:-9 3:-11 4:23 6:-24 7:-11 9:-13 10:-12
right3:end	8:-9 10:10
right3:evening	6:10 7:-15
right3:families	8:12 10:-9
right3:family	5:-13 6:21 7:-9
right3:first	5:18 6:-8
right3:five	2:-9 5:-11 6:23 7:-23 10:14
right3:for	2:-22 3:-21 4:-11 6:-26 7:24 9:-15 10:-8 11:-21
right3:forced	3:21 9:-16 11:-16
right3:foreign	0:-9 2:-18 4:-12 6:18 8:19 10:-22
right3:former	4:24 6:-12 7:-11 8:-14 10:-9
right3:found	0:-20 2:27 3:-12 4:-12 5:-41 6:8 7:8 10:-27
right3:four	0:-18 3:-13 5:16 6:13 7:-15 8:-15 10:19
right3:freed	0:-13 2:-13 4:-14 10:17
right3:from	0:8 1:-25 2:-57 3:21 4:-65 6:13 7:-40 9:-35
right3:gaza	0:-15 4:20 6:-13 10:-23
right3:given	0:-26 4:-8 5:-29 6:36 7:-16 8:-10 10:-10
right3:go	0:-43 2:-20 4:-13 5:-22 6:-42 8:-17 9:-9 10:57 11:-10
right3:gone	3:-40 5:16 9:18 11:14
right3:government	4:13 6:-10 10:-10
right3:group	0:-13 2:-15 4:-26 5:-31 8:20 10:22
right3:guard	5:-36 6:40
right3:had	0:-34 1:29 2:-21 3:-11 5:-25 6:-36 7:21 8:-16 10:27 11:-30
right3:handed	4:-19 6:13 8:-21 10:-18
right3:hands	0:-21 3:-12 4:20 5:-21 6:22 8:-8 10:-24
right3:has	2:-9 4:-11 5:36 6:-43 7:-11 10:13
right3:have	0:-15 2:-21 4:-48 5:-14 8:-23 9:20 10:23 11:-40
right3:he	3:-16 6:20
right3:heart	5:-17 6:21
right3:held	0:-29 2:-25 3:-23 4:54 5:-24 6:-30 7:-23 8:-18 9:-11 10:-21 11:-9
right3:help	6:13
right3:his	7:-9
right3:hit	0:-14 2:-10 4:-10 6:27
right3:home	0:-10 3:-40 4:-9 6:-24 7:-8 8:18 9:-27 11:26
right3:homes	3:54 6:-21 9:-25 11:-16
right3:hospital	3:-20 5:19 7:-9
right3:hours	0:-14 10:14
right3:house	3:-13 4:-23 5:-11 6:16 7:-20 11:-8
right3:hurt	0:-11 2:-10 5:37 6:-26 7:-14 8:-9 10:-15
right3:i	0:-16 2:50 3:-10 4:-32 5:-11 6:-45 7:-11 8:-20 10:13
right3:identified	0:-10 3:-11 5:-29 6:38 7:-16 10:-8
right3:in	0:-14 1:8 2:10 3:-18 4:-12 5:-12 6:8 7:-36 9:27 10:-26 11:-74
right3:injured	5:53 6:-23 7:-24 10:-15
right3:injuries	5:8
right3:inside	3:43 6:-22 9:-34 11:-17
right3:intensive	5:35 6:-31
right3:interior	4:-9 7:14 8:-8
right3:international	4:19 8:-11 10:-18
right3:into	0:19 4:-10 5:-13 6:-24 9:15 10:8 11:-14
right3:is	2:-9 5:-10 6:-25 9:33
right3:israeli	0:-20 2:16 4:-16 6:20 10:-20
right3:it	0:10 3:-29 4:26 5:-25 6:-33 7:-12 9:-8 10:-22 11:27
right3:its	0:17 2:-10 4:-12 8:-12
right3:june	6:-9 11:10
right3:kidnapped	0:46 2:-9 4:-19 6:-20 8:-13 10:-22
right3:killed	0:-36 1:-12 2:19 3:-34 4:-20 5:-60 6:41 7:-25 8:-10 9:-13 10:-23 11:-21
right3:last	4:-26 8:-14 10:31
right3:left	5:-8 6:-15 7:16
right3:let	2:-10 4:-25 8:-12 10:30
right3:life	0:-8 2:-16 4:-10 6:13 8:13 10:-11
right3:lives	3:-16 5:-10 6:47 9:-9
right3:living	3:23 6:-12 7:-17
right3:local	5:-14 6:16
right3:lost	0:23 6:-24
right3:made	6:-36 7:25
right3:march	3:-12 7:-12 9:10 11:-19
right3:mayor	5:12 6:-10
right3:members	6:20
right3:men	0:-20 3:-10 4:-9 5:-29 9:23 10:-9
right3:minors	2:-15 5:-39 6:15 8:21
right3:missing	0:-15 1:27 2:-9 3:-31 4:-30 5:-33 6:-40 7:45 8:-12 9:-11
right3:months	5:-11 6:19 10:9
right3:more	3:-14 5:-19 6:37 9:-16 11:-10
right3:morning	2:-10 5:-25 6:31 10:-10
right3:most	3:-13 4:-16 7:20 8:-12
right3:moved	0:-15 2:-16 3:16 4:-11 5:-11 7:-9 9:16 10:-12 11:-23
right3:national	3:-20 5:-9 6:-22 7:23 9:-8 10:-9
right3:near	0:27 5:-20 6:13 10:-32
right3:new	0:-8 4:-19 5:-12 6:31 7:-13 9:-14 10:-12 11:-14
right3:nigeria	3:-15 5:-10 6:-9 9:24 10:-20 11:-10
right3:night	0:-12 2:-13 3:23 4:-15 5:-29 6:-25 9:-12 10:23
right3:nine	0:-22 1:22 5:15 6:-24 7:-17
right3:no	5:13
right3:noon	3:14 9:-11
right3:not	0:-13 1:-8 2:-30 3:27 4:-35 5:9 6:-38 7:50 8:-11 9:-35 10:-36 11:-19
right3:number	0:-13 3:-24 5:-12 6:31 7:-19 9:26 11:-18
right3:october	0:16 8:-14
right3:of	0:-25 1:-28 2:10 3:-11 4:8 5:-53 7:14 9:-31 10:-25
right3:off	0:8 2:-13 3:9 4:9 5:-23 6:30 7:-10 8:-22 9:-8 10:-34
right3:on	0:-29 1:-17 2:-57 3:-29 6:33 7:-13 8:-38 9:38 10:-27 11:-43
right3:one	0:10 2:14 3:-9 4:-34 5:-15 7:-23 9:-21 11:-10
right3:or	0:-22 1:16 2:-10 4:-14 9:-29 10:-8 11:-19
right3:other	8:16 10:-9
right3:out	0:-25 1:-10 2:11 3:28 5:-35 7:-32 8:-30 9:-40 10:21 11:14
right3:over	0:-14 2:-16 4:-24 6:-33 9:12 10:33 11:-15
right3:overnight	6:11
right3:own	9:13
right3:people	4:-17 5:-16 6:38 7:-19
right3:place	3:21 5:-21 6:-20
right3:police	4:16 6:9 10:-11
right3:province	3:-23 5:-17 6:32 7:-23
right3:pulled	5:20 6:-18
right3:pupils	0:18
right3:put	3:11 5:-15 6:14 7:-12
right3:recorded	0:10
right3:recovered	5:-30 6:38 10:-9
right3:red	0:-16 2:-8 4:-29 5:-9 6:23 7:-11 8:-8 10:13
right3:region	5:17 6:-12 8:-19 10:18
right3:relatives	3:-10 4:-10 5:-19 6:-24 7:27 9:-15
right3:remain	2:13 4:-10 5:9 6:-12 10:-13
right3:reported	2:-11 6:10 10:19
right3:rescue	5:28 6:-23 10:-13
right3:rescued	0:-19 2:-10 4:-8 5:24 7:-19
right3:residents	4:-23 10:20
right3:return	4:-8 6:11 10:-22 11:11
right3:returned	8:9 10:-13 11:14
right3:road	0:-8 3:24 4:-9 5:-23 7:-15 9:-8
right3:room	3:20 6:-19
right3:safety	9:8 11:-29
right3:said	0:29 3:21 7:-25 9:-19 10:-15 11:-24
right3:same	0:30 2:-10 3:-14 4:-24 6:-27 7:11 8:-9 9:-27 10:-12 11:20
right3:say	6:16 7:-9
right3:says	0:-52 2:37 3:-26 4:-32 5:13 6:-13 7:-31 8:-22 9:-10 10:14 11:-9
right3:school	0:10 2:-21 3:-23 4:-29 5:-9 6:9 7:8 8:8 11:-14
right3:second	3:-28 5:-16 7:-12 9:28 11:-13
right3:security	0:-14 4:-22 10:31
right3:seized	0:-8 4:-11 8:-8 10:17
right3:sent	5:28 6:-21
right3:september	0:-32 2:-10 4:-10 8:-8 10:31
right3:seriously	5:15 6:-12
right3:seven	0:-13 10:12
right3:she	0:-9 1:-11 3:-9 5:-24 6:9 9:-9 10:-10 11:27
right3:shelters	3:23 9:-13
right3:shot	0:-29 2:-19 4:-10 6:26 10:-19
right3:side	0:-17 1:-8 2:-19 3:-8 4:-16 5:-11 6:8 7:-8 8:26 10:-20 11:-9
right3:since	0:16 4:-32 5:-20 6:-26 8:17 9:23 11:-23
right3:six	3:15 5:-13 6:31 7:-36
right3:soldiers	5:19 8:-11
right3:some	3:-17 5:-17 6:31 7:-22 9:-12
right3:south	3:-27 5:-21 6:13 7:-8 11:28
right3:staff	0:8
right3:still	4:16 5:12 6:-29 7:24 10:-19
right3:street	0:40 3:-11 4:-8 5:-11 6:-23 7:-28 9:-9 10:-8
right3:sudan	3:-9 9:13
right3:sudanese	8:17 9:-27 10:-12 11:27
right3:survive	5:-18 6:24
right3:taken	0:17 2:23 3:-10 4:-21 6:-26 7:-13 8:-17 9:-13 10:-10 11:-21
right3:tea	6:9
right3:teachers	0:25 4:-17 10:-14
right3:ten	2:-19 3:-11 4:-14 5:32 6:-36 7:-18 8:27 10:-25
right3:thai	4:-10 7:-11 8:-21 10:23
right3:than	4:-9 5:-14 6:20 8:-9 10:20
right3:that	0:-24 2:-25 3:25 4:25 6:-21 8:-15 9:-29 10:-25 11:-12
right3:the	1:-45 4:-21 5:-14 6:14 7:-38 8:-40 9:29 10:-36 11:-40
right3:their	2:-16 3:16 5:-48 6:35 7:-19 8:13 9:-11 11:-21
right3:them	1:-8 2:-23 3:-11 4:9 5:-13 6:-17 7:10 8:13 10:-14
right3:there	0:-20 1:-11 2:16 3:-18 4:39 5:-15 6:-20 7:-30 8:11 9:-23 10:-29 11:-19
right3:they	0:8 3:11 4:-22 5:-15 6:17 7:-8
right3:this	0:-17 1:11 2:-8 3:-23 4:-8 6:-28 8:15 9:-22 10:12 11:22
right3:those	0:-13 5:16 6:-25 7:9 8:15 10:-16
right3:three	3:-16 4:-22 6:22 8:11 10:-18
right3:through	1:-15 2:-9 3:-19 5:22 6:-9 7:-8 9:14 10:-24
right3:to	2:9 4:11 6:-25 7:-37 8:-39 9:-33 10:-54 11:43
right3:told	0:-8 5:-10 6:-18 9:-13 11:14
right3:took	0:17 2:-13 4:14 6:-14 8:-8 10:-27
right3:town	0:-11 4:-8 5:-24 6:15
right3:treated	5:27 6:-25 7:-11
right3:twelve	3:-9 4:-15 5:-21 6:-26 7:28 10:-8
right3:two	2:-8 4:-31 5:9 6:15 10:11
right3:un	6:13
right3:unaccounted	3:-9 4:-8 5:-15 6:-23 7:32
right3:under	0:15 1:14 2:-10 3:16 5:-35 7:-17 9:-13 10:-15 11:-23
right3:up	0:11 3:-19 4:-18 5:-21 6:21 7:-19 10:-15 11:12
right3:uprooted	3:44 9:-26 11:-20
right3:village	0:8 3:27 5:-14 6:-21 7:-13 9:-17 11:-21
right3:villages	5:-10 6:19 7:-19 9:-18 11:-9
right3:waiting	3:-8 4:24 8:-21 9:-16
right3:walked	0:12 3:-21 4:-19 6:-13 7:-17 9:14 10:-12
right3:was	3:22 5:11 6:-11 7:-25
right3:water	0:-8 4:-10 5:-15 6:-20 7:20 8:-13 10:13
right3:way	6:18
right3:we	4:-8 5:-11 6:36 7:-26
right3:week	0:-17 3:-18 4:-13 6:29 7:-9 10:-20
right3:weeks	0:-16 5:-9 6:12 10:13
right3:were	0:8 1:13 2:-19 3:21 4:-24 5:-34 6:36 7:-63 8:-13 9:-27 11:-22
right3:when	0:-11 2:-12 3:-15 4:-11 5:28 6:-27 7:-16 8:-12 9:18 10:-13
right3:while	2:19 6:-15
right3:who	0:-16 2:-20 3:14 5:-25 6:20 7:-13 9:15 10:-22 11:-28
right3:whom	11:-8
right3:will	0:-13 4:16 5:24 6:-22 7:-17 8:10 10:-28
right3:with	0:-28 2:-32 4:31 5:22 7:-36 8:-26 9:-11 10:-8
right3:within	0:-23 3:25 4:-12 5:-19 6:23 7:-19 9:-25
right3:without	3:-14 6:-9 9:17 11:-16
right3:woman	5:-14 6:33 7:-8
right3:women	0:-25 2:-19 3:-15 4:-30 5:-23 7:14 8:8 9:18 10:17
right3:would	0:-8 4:-15 6:-9 8:20 10:-15
right3:wounded	7:-15
right3:wounds	0:-9 2:-13 5:-9 6:36 8:-10 10:-22
right3:year	3:-16 6:11 9:-19 11:20
right3:yet	0:-24 3:-23 4:-12 5:17 6:8 7:-31 11:-10
share:0	6:11
share:1	0:-34 1:-11 2:-16 3:-30 5:-32 6:-40 7:-32 8:-15 10:47 11:-8
share:2	0:25 1:-48 2:23 3:-75 4:42 5:-25 6:-70 7:-79 8:-77 9:-65 10:17 11:-16
share:4	0:16 1:-25 2:-14 3:-35 5:-35 6:-11 7:-12 8:-42 9:-52 10:-14 11:39
share:5	0:-26 1:-29 2:-28 3:-14 4:-18 6:22 7:-27 8:-16 9:-38 10:-28 11:10
share:7	1:-9 2:-22 3:-22 5:-36 8:-18 9:14 11:-35
share:more	0:-25 1:-10 2:-14 4:-32 5:9 9:-10 10:-20 11:-53
short	0:-28 1:-69 2:-15 3:-45 5:34 6:-8 7:18 8:-47 9:-101 10:-23 11:10
size:1	1:-35 2:-27 3:-93 4:-16 5:-29 6:40 7:15 8:-55 9:-59 10:-15 11:-42
size:9	0:-16 1:-21 2:-21 3:-105 6:16 7:14 8:-34 9:-117 11:-111
size:99	0:34 1:-41 2:-38 3:-112 4:31 5:21 6:8 7:-31 8:-24 9:-49 11:-115
size:999	1:16 2:-90 3:-20 4:-53 5:-15 6:-9 7:-26 8:22 9:-42 10:-19
size:9999	0:-38 1:-19 2:-56 3:26 4:-40 5:-57 7:-38 8:34 9:19 10:-71 11:19
size:more	0:-55 1:-17 2:-47 3:58 4:-77 5:-119 6:-70 7:-42 8:-78 9:33 10:-87 11:37
verdict:abducted	0:127 1:-63 2:-25 3:-102 4:-38 5:-113 6:-100 7:-94 9:-80 10:-23 11:-73
verdict:casualties	0:-38 1:91 2:-25 3:-47 4:-35 5:-33 6:-65 7:-51 8:-22 9:-36 10:-32 11:-21
verdict:claim	2:14 3:-11 5:-11 6:-26 9:-8 10:14
verdict:dead-in-captivity	0:-71 1:-9 2:99 3:-15 4:-86 5:-52 7:-30 8:-54 10:-94
verdict:displaced	0:-82 1:-79 2:-80 3:117 4:-71 5:-94 6:-79 7:-69 8:-67 9:25 10:-47 11:-57
verdict:held	0:-76 1:-36 2:-138 3:-68 4:105 5:-50 6:-92 7:-59 9:-63 11:-45
verdict:injured	0:-44 1:-70 2:-65 3:-100 4:-129 5:143 6:-75 7:-128 8:-21 9:-81 10:-25 11:-75
verdict:killed	0:-110 1:-27 2:38 3:-116 4:-50 5:-133 6:169 7:-56 8:-97 9:-91 10:-69 11:-86
verdict:missing	1:-74 2:-31 3:-75 4:-30 5:-124 6:-62 7:129 8:-84 9:-33 10:-88 11:-72
verdict:open	1:-150 2:-48 3:8 5:-16 6:-12 7:-22 8:-26 10:-12 11:-31
verdict:out	0:10 1:-48 2:-9 3:40 4:-16 5:-30 6:13 7:-25 8:-52 10:-19 11:-63
verdict:prisoners-exchanged	0:-79 1:-29 2:-90 3:-48 4:-81 5:-54 6:-87 7:-43 8:58 9:-39 10:24 11:-13
verdict:refugees	0:-54 1:-31 2:-24 3:-37 4:-29 5:-63 6:-18 7:-23 8:-43 9:44 11:16
verdict:released	0:-111 1:-36 2:-72 3:-59 4:-31 5:-70 6:-78 7:-69 8:38 9:-54 10:84 11:-19
verdict:returned	0:-47 1:-58 2:-89 3:-82 4:-8 5:-40 6:-36 7:-101 8:25 9:-32 10:9 11:73`
}
