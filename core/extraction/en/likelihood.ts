import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-51
alike:casualties	-57
alike:dead-in-captivity	-36
alike:displaced	9
alike:held	78
alike:injured	32
alike:killed	21
alike:missing	-61
alike:prisoners-exchanged	64
alike:refugees	6
alike:released	128
alike:returned	-51
any	-44
bare:1	21
bare:9	-80
bare:99	24
bare:999	29
bare:9999	51
bare:more	76
before:abducted	-46
before:allocated	-24
before:casualties	-23
before:dead-in-captivity	-38
before:delivered	-76
before:displaced	-23
before:held	4
before:injured	-15
before:killed	-39
before:missing	-44
before:pledged	-76
before:prisoners-exchanged	-21
before:refugees	-26
before:released	-12
before:requested	-79
before:returned	-4
behind:abducted	-17
behind:allocated	-72
behind:casualties	33
behind:dead-in-captivity	-50
behind:delivered	-117
behind:held	84
behind:injured	-3
behind:killed	-79
behind:missing	-58
behind:pledged	-104
behind:prisoners-exchanged	44
behind:refugees	-47
behind:released	28
behind:requested	53
behind:returned	40
ending:ad	61
ending:al	-107
ending:am	-56
ending:an	-62
ending:ar	-41
ending:at	-44
ending:ay	19
ending:ce	-15
ending:ck	-62
ending:de	-109
ending:ds	-87
ending:dy	89
ending:ed	-3
ending:en	9
ending:ep	68
ending:er	35
ending:es	-56
ending:et	-37
ending:ey	76
ending:ft	3
ending:gh	17
ending:gs	54
ending:ht	-35
ending:id	-100
ending:ij	43
ending:il	-47
ending:in	-6
ending:ir	55
ending:is	-61
ending:ke	-43
ending:ks	-88
ending:ld	-54
ending:le	-77
ending:ll	50
ending:ls	-124
ending:ly	17
ending:me	-15
ending:ms	-97
ending:nd	-26
ending:ng	-26
ending:nk	-56
ending:ns	-81
ending:nt	47
ending:od	-64
ending:ok	-61
ending:om	16
ending:on	-118
ending:ot	70
ending:ps	-117
ending:pt	-68
ending:rd	-97
ending:re	29
ending:rn	-79
ending:rs	-56
ending:rt	44
ending:se	-3
ending:ss	42
ending:st	-3
ending:th	19
ending:to	61
ending:ts	-140
ending:ty	-90
ending:ut	29
ending:ve	6
ending:wn	20
ending:ws	-6
ending:ys	-68
equal:abducted	-30
equal:casualties	69
equal:dead-in-captivity	-34
equal:displaced	52
equal:held	16
equal:injured	-11
equal:killed	7
equal:missing	-16
equal:prisoners-exchanged	82
equal:refugees	47
equal:returned	65
form:digits	-23
form:dual	-10
form:fraction	-299
form:mixed	-91
form:range	-36
form:singular	-34
form:vague	-172
form:words	79
headline	-27
here:#aboard	-13
here:#aid	-40
here:#alive	43
here:#captives	20
here:#captors	41
here:#commerce	-64
here:#conference	-17
here:#containing	-69
here:#contest	-54
here:#crossing	18
here:#custody	-160
here:#demand	-13
here:#disease	-103
here:#displacement	46
here:#duty	-50
here:#exchange	43
here:#execution	24
here:#given-back	46
here:#giving-from	-24
here:#group	17
here:#handover	9
here:#hostages	-39
here:#interview	-104
here:#losing-side	-4
here:#need	-142
here:#prisoners	-37
here:#receiving	-16
here:#remainder	29
here:#rescue	-133
here:#rumour	59
here:#since	13
here:#state	-25
here:#statement	81
here:#travel	-12
here:abducted	42
here:allocated	-5
here:casualties	75
here:dead-in-captivity	25
here:delivered	-30
here:displaced	49
here:held	33
here:injured	87
here:killed	95
here:missing	130
here:pledged	-37
here:prisoners-exchanged	39
here:refugees	60
here:released	8
here:requested	-61
here:returned	84
here:said	46
here:set	60
here:total	-43
item	-38
last:claim-abducted	10
last:claim-allocated	-78
last:claim-casualties	30
last:claim-dead-in-captivity	56
last:claim-delivered	-57
last:claim-displaced	-18
last:claim-held	6
last:claim-injured	12
last:claim-killed	44
last:claim-missing	36
last:claim-pledged	-81
last:claim-prisoners-exchanged	-71
last:claim-refugees	27
last:claim-released	31
last:claim-requested	-43
last:claim-total	46
left1:	-13
left1:"	84
left1:#	-57
left1:(	41
left1:,	-17
left1:-	29
left1::	41
left1:;	47
left1:a	-140
left1:abducted	69
left1:across	-76
left1:admitted	-9
left1:affected	-99
left1:after	-65
left1:against	-133
left1:all	-3
left1:alone	29
left1:among	29
left1:and	36
left1:another	52
left1:are	11
left1:arrested	-83
left1:as	-53
left1:assisted	-80
left1:at	-51
left1:back	19
left1:be	50
left1:been	44
left1:before	-26
left1:believes	-37
left1:between	-55
left1:brought	-32
left1:buried	148
left1:but	-110
left1:by	-220
left1:camp	-86
left1:captured	8
left1:carried	-13
left1:carrying	-104
left1:claimed	138
left1:closed	-16
left1:confirmed	92
left1:cost	134
left1:counted	75
left1:counts	-20
left1:day	66
left1:dead	-20
left1:december	70
left1:delivered	-65
left1:deployed	-51
left1:did	-9
left1:displaced	46
left1:distributed	-8
left1:documented	102
left1:down	-51
left1:downed	-68
left1:driven	82
left1:drove	48
left1:employs	-82
left1:every	-102
left1:expect	-57
left1:first	-88
left1:for	-30
left1:forced	64
left1:found	-22
left1:free	108
left1:frees	74
left1:from	23
left1:further	63
left1:gave	-29
left1:get	-83
left1:go	54
left1:got	37
left1:had	-99
left1:has	4
left1:have	48
left1:held	-90
left1:helped	-21
left1:his	-64
left1:hit	-55
left1:hits	10
left1:hold	55
left1:holding	61
left1:holds	-45
left1:home	-57
left1:hosts	59
left1:housed	47
left1:in	-138
left1:include	-66
left1:included	66
left1:including	66
left1:injured	142
left1:injuring	111
left1:into	-94
left1:is	-65
left1:its	-101
left1:just	25
left1:keeping	99
left1:kill	34
left1:killed	230
left1:killing	171
left1:kills	65
left1:last	35
left1:launched	-18
left1:leaves	127
left1:leaving	32
left1:left	78
left1:let	81
left1:lists	-6
left1:logged	-7
left1:lost	71
left1:made	-23
left1:magnitude	-84
left1:makes	72
left1:met	27
left1:month	-40
left1:move	49
left1:moved	45
left1:not	-63
left1:now	41
left1:numbered	-93
left1:of	-86
left1:off	-25
left1:on	-92
left1:only	46
left1:opened	-68
left1:or	-86
left1:other	107
left1:out	-5
left1:over	-3
left1:pass	69
left1:passed	22
left1:pulled	-48
left1:put	51
left1:reach	-51
left1:reached	-4
left1:reaches	66
left1:received	37
left1:recorded	96
left1:recovered	90
left1:registered	56
left1:release	-40
left1:released	63
left1:remaining	24
left1:report	-13
left1:reported	90
left1:reports	69
left1:rescued	-39
left1:s	-148
left1:said	7
left1:saw	61
left1:say	67
left1:says	87
left1:scored	-42
left1:seen	37
left1:seized	79
left1:sent	-6
left1:shelters	71
left1:shot	-81
left1:show	48
left1:showed	-68
left1:so	25
left1:sunday	13
left1:swap	83
left1:taken	58
left1:that	67
left1:the	-35
left1:their	-32
left1:them	-36
left1:then	-7
left1:those	68
left1:through	-73
left1:to	-25
left1:today	61
left1:told	-94
left1:took	71
left1:treated	-64
left1:up	64
left1:update	-102
left1:uprooted	81
left1:us	87
left1:verified	-13
left1:visited	-7
left1:was	-7
left1:were	-104
left1:when	-43
left1:where	-10
left1:which	115
left1:while	-71
left1:whom	58
left1:whose	-79
left1:with	7
left1:won	-65
left1:wounded	76
left1:wounding	81
left1:year	34
left1:|	37
left1:—	101
left1:•	-17
left2:	-117
left2:"	-3
left2:#	-3
left2:(	9
left2:)	73
left2:,	21
left2:-	-66
left2::	-59
left2:;	36
left2:a	-88
left2:abroad	62
left2:according	-116
left2:account	19
left2:accounted	30
left2:accounts	-32
left2:added	-7
left2:adding	-26
left2:adds	-3
left2:affected	-53
left2:afp	34
left2:after	32
left2:aleppo	60
left2:alive	66
left2:all	-122
left2:alone	118
left2:along	-19
left2:already	70
left2:also	98
left2:am	-70
left2:among	64
left2:an	-35
left2:and	-11
left2:april	-58
left2:are	-21
left2:army	29
left2:arrested	36
left2:arrived	11
left2:as	22
left2:at	-103
left2:attack	25
left2:august	-34
left2:authorities	14
left2:average	64
left2:away	-57
left2:back	-96
left2:been	-114
left2:began	43
left2:billion	-15
left2:board	-25
left2:boat	-33
left2:bodies	36
left2:border	73
left2:boy	-124
left2:brings	-9
left2:brought	23
left2:built	-75
left2:buses	-68
left2:but	36
left2:by	-6
left2:came	-31
left2:captives	73
left2:captivity	-23
left2:care	27
left2:carried	-8
left2:cases	44
left2:cash	-49
left2:cent	-30
left2:centre	-44
left2:centres	27
left2:children	104
left2:cholera	88
left2:city	-62
left2:civilians	67
left2:claims	43
left2:climbed	77
left2:climbs	75
left2:collapsed	47
left2:confirmed	-77
left2:confirms	37
left2:congo	67
left2:convoy	-5
left2:cost	25
left2:could	85
left2:count	46
left2:court	-78
left2:crew	53
left2:cross	-17
left2:crowd	-56
left2:dawn	48
left2:day	26
left2:days	-67
left2:dead	65
left2:death	13
left2:deaths	62
left2:december	48
left2:denied	-33
left2:destroyed	-75
left2:died	16
left2:displaced	-4
left2:down	36
left2:drones	-51
left2:drove	-7
left2:drowned	36
left2:dug	8
left2:each	-63
left2:eight	76
left2:estimates	79
left2:evening	-35
left2:example	24
left2:fallen	-13
left2:families	-50
left2:family	-62
left2:far	-62
left2:father	-58
left2:february	78
left2:fell	-3
left2:fighters	-62
left2:figure	140
left2:figures	27
left2:fire	-29
left2:firefighters	29
left2:first	91
left2:five	37
left2:flights	-20
left2:followed	-52
left2:food	-95
left2:for	-6
left2:forces	-19
left2:found	-91
left2:four	-24
left2:friday	64
left2:from	-94
left2:gaza	60
left2:girl	93
left2:given	-22
left2:go	50
left2:government	-5
left2:group	56
left2:gunmen	3
left2:had	52
left2:hall	50
left2:hand	64
left2:handed	-32
left2:has	-29
left2:have	55
left2:having	85
left2:he	18
left2:held	-15
left2:here	25
left2:hit	-11
left2:home	4
left2:homes	37
left2:hospitals	57
left2:hostages	-50
left2:hours	87
left2:house	-98
left2:houses	-29
left2:hurt	43
left2:husband	-16
left2:i	27
left2:india	47
left2:indonesia	49
left2:injured	14
left2:injuries	42
left2:injury	88
left2:iom	4
left2:is	53
left2:israel	21
left2:it	41
left2:its	5
left2:june	23
left2:killed	-6
left2:killing	148
left2:kits	-32
left2:kyiv	48
left2:last	-23
left2:late	-18
left2:law	71
left2:lebanon	53
left2:left	16
left2:let	40
left2:life	67
left2:list	54
left2:live	20
left2:lives	62
left2:looking	32
left2:make	-44
left2:man	-82
left2:march	42
left2:martyrdom	74
left2:martyrs	86
left2:may	-14
left2:media	51
left2:members	-77
left2:men	-18
left2:militants	63
left2:million	-103
left2:mine	-47
left2:ministry	-21
left2:minutes	24
left2:missiles	-44
left2:missing	-18
left2:mission	-45
left2:monday	-32
left2:month	16
left2:more	-41
left2:morning	-56
left2:mother	-77
left2:names	117
left2:nations	38
left2:night	47
left2:nine	23
left2:not	-66
left2:november	-18
left2:now	36
left2:number	77
left2:october	61
left2:of	-29
left2:off	-67
left2:office	13
left2:offices	38
left2:officials	-81
left2:on	-6
left2:one	-38
left2:out	-44
left2:over	-33
left2:pakistan	23
left2:partners	-33
left2:passengers	-127
left2:peak	-41
left2:people	45
left2:personnel	59
left2:persons	-73
left2:points	-23
left2:police	11
left2:population	-100
left2:prisoners	-31
left2:pupils	52
left2:put	-44
left2:rebels	19
left2:received	49
left2:recorded	3
left2:recovered	19
left2:refugees	-17
left2:region	71
left2:registered	-64
left2:relatives	78
left2:release	50
left2:remain	47
left2:remains	87
left2:reported	-33
left2:reports	-39
left2:rescuers	-30
left2:residents	-76
left2:return	128
left2:returned	-75
left2:rights	22
left2:risen	46
left2:rises	72
left2:road	-69
left2:rose	16
left2:russia	-35
left2:s	-22
left2:said	-33
left2:same	43
left2:saturday	65
left2:say	63
left2:says	35
left2:schools	-74
left2:sent	-17
left2:september	63
left2:service	-51
left2:servicemen	68
left2:seven	11
left2:she	13
left2:shelter	-73
left2:shelters	50
left2:shot	4
left2:side	70
left2:since	82
left2:site	-9
left2:sites	-46
left2:six	-20
left2:so	87
left2:soldiers	80
left2:son	-112
left2:sources	-37
left2:south	17
left2:speaks	68
left2:spoke	86
left2:spoken	98
left2:staff	-94
left2:stands	101
left2:state	-26
left2:states	-69
left2:still	56
left2:stood	-4
left2:street	30
left2:strikes	13
left2:sudan	-71
left2:sunday	-20
left2:survey	-83
left2:survivors	-25
left2:taken	13
left2:team	-102
left2:teams	6
left2:ten	-38
left2:thailand	45
left2:that	-45
left2:the	-28
left2:their	-42
left2:them	-67
left2:then	-54
left2:there	-51
left2:these	41
left2:they	89
left2:this	-47
left2:those	63
left2:three	-9
left2:through	-114
left2:thursday	17
left2:time	36
left2:to	12
left2:today	-39
left2:together	44
left2:told	45
left2:toll	82
left2:took	76
left2:total	59
left2:town	-46
left2:train	-90
left2:troops	45
left2:truce	23
left2:tuesday	-28
left2:turn	41
left2:two	11
left2:ukraine	-6
left2:up	-6
left2:us	-28
left2:victims	72
left2:volunteers	-45
left2:votes	-8
left2:wall	33
left2:war	-71
left2:water	-103
left2:way	-78
left2:we	11
left2:wednesday	-9
left2:week	82
left2:went	-31
left2:were	-25
left2:wfp	-41
left2:where	-56
left2:which	-33
left2:who	-5
left2:whom	-46
left2:wife	67
left2:will	-31
left2:woman	30
left2:women	27
left2:would	-8
left2:wounded	-37
left2:wounds	48
left2:year	-13
left2:years	-32
left2:yesterday	64
left2:you	-29
left2:youngest	-77
left3:	48
left3:"	23
left3:#	-17
left3:(	-98
left3:)	-100
left3:-	-30
left3::	80
left3:;	-61
left3:a	-58
left3:according	31
left3:added	44
left3:agency	13
left3:aid	5
left3:air	-6
left3:al	65
left3:all	-60
left3:alone	50
left3:among	24
left3:an	-84
left3:are	-49
left3:army	-13
left3:as	-40
left3:at	39
left3:attackers	19
left3:attacks	14
left3:august	-36
left3:authorities	47
left3:back	-10
left3:be	-100
left3:been	-31
left3:before	3
left3:being	-82
left3:between	-15
left3:billion	-52
left3:but	19
left3:by	14
left3:came	-4
left3:camp	31
left3:cases	4
left3:central	48
left3:children	32
left3:civil	56
left3:civilians	-35
left3:confirmed	46
left3:count	58
left3:country	51
left3:cross	39
left3:daily	50
left3:day	19
left3:days	-50
left3:dead	60
left3:death	19
left3:deaths	106
left3:defence	-81
left3:died	14
left3:displaced	70
left3:down	21
left3:drone	-8
left3:earlier	70
left3:earthquake	74
left3:eight	105
left3:el	-33
left3:eleven	65
left3:emergency	-31
left3:evacuation	-33
left3:evening	22
left3:exchange	82
left3:family	-36
left3:far	72
left3:february	-91
left3:fighting	30
left3:fire	61
left3:first	38
left3:five	102
left3:floods	-32
left3:food	-72
left3:for	7
left3:foreign	-14
left3:four	74
left3:friday	28
left3:from	47
left3:gaza	35
left3:general	-18
left3:given	31
left3:government	41
left3:guard	-22
left3:gunmen	49
left3:had	66
left3:has	48
left3:have	7
left3:he	-41
left3:health	-46
left3:helped	74
left3:her	-4
left3:his	11
left3:home	-49
left3:homes	-43
left3:hot	-49
left3:hour	-95
left3:houses	35
left3:human	22
left3:i	-9
left3:icrc	-61
left3:in	59
left3:injured	77
left3:interior	-20
left3:is	-29
left3:israel	25
left3:israeli	-38
left3:it	42
left3:january	80
left3:july	42
left3:june	56
left3:killed	54
left3:last	-54
left3:late	-8
left3:later	69
left3:least	64
left3:left	-35
left3:let	49
left3:line	61
left3:live	14
left3:lives	-11
left3:local	-57
left3:lost	-67
left3:m	36
left3:management	24
left3:march	-40
left3:may	65
left3:media	3
left3:medical	-38
left3:men	-52
left3:migration	14
left3:military	54
left3:million	-15
left3:ministry	27
left3:monday	-55
left3:months	26
left3:more	67
left3:morning	-65
left3:near	101
left3:neighbouring	81
left3:network	12
left3:new	-7
left3:nigerian	-59
left3:night	-38
left3:nine	-89
left3:no	16
left3:north	-28
left3:northern	68
left3:not	-8
left3:november	9
left3:now	-57
left3:number	106
left3:october	3
left3:office	38
left3:officials	4
left3:on	31
left3:one	-78
left3:operation	33
left3:or	-31
left3:others	76
left3:our	72
left3:out	-51
left3:over	87
left3:overnight	-51
left3:own	40
left3:pakistan	4
left3:partners	-47
left3:passengers	-12
left3:people	74
left3:per	-62
left3:police	-57
left3:post	38
left3:press	-58
left3:public	-61
left3:put	23
left3:quake	-66
left3:red	63
left3:refugees	33
left3:region	36
left3:relatives	29
left3:remaining	-96
left3:reuters	40
left3:rights	12
left3:russia	31
left3:russian	-3
left3:s	-60
left3:said	-41
left3:same	85
left3:says	-50
left3:second	50
left3:security	-7
left3:september	87
left3:set	-124
left3:seven	-27
left3:she	-24
left3:shot	47
left3:since	-28
left3:six	-25
left3:so	65
left3:soldiers	-21
left3:south	88
left3:southern	41
left3:state	-46
left3:still	78
left3:strongest	-7
left3:sudan	15
left3:sunday	52
left3:taken	34
left3:team	-39
left3:teams	17
left3:ten	15
left3:terrorists	-48
left3:that	107
left3:the	36
left3:their	-41
left3:them	17
left3:then	6
left3:there	-19
left3:they	-16
left3:this	-8
left3:those	11
left3:three	93
left3:thursday	90
left3:to	5
left3:toll	140
left3:took	-56
left3:town	-38
left3:tuesday	114
left3:turned	-62
left3:twelve	-44
left3:two	-15
left3:under	100
left3:union	-59
left3:united	-48
left3:up	83
left3:us	-119
left3:war	10
left3:was	-75
left3:we	72
left3:wednesday	36
left3:week	73
left3:weeks	33
left3:went	70
left3:were	-52
left3:west	58
left3:when	58
left3:where	-25
left3:which	-19
left3:who	-98
left3:whom	-87
left3:whose	-19
left3:will	-13
left3:with	-38
left3:without	-19
left3:women	25
left3:workers	78
left3:would	6
left3:wounded	-82
left3:year	-38
left3:years	43
left3:yesterday	-21
left3:|	88
left3:—	60
left3:•	-55
many	-45
mostly:abducted	-47
mostly:aid	-59
mostly:allocated	97
mostly:casualty	-24
mostly:delivered	53
mostly:displacement	17
mostly:held	-3
mostly:hostage	24
mostly:injured	-7
mostly:missing	40
mostly:pledged	-37
mostly:prisoners-exchanged	39
mostly:refugees	-152
mostly:released	65
mostly:returned	51
near:abab	-38
near:aban	52
near:abde	36
near:abdi	25
near:abdu	118
near:able	71
near:aboa	25
near:abor	-63
near:abou	3
near:abov	-38
near:abro	65
near:abse	-45
near:abu	-5
near:acce	5
near:acci	21
near:acco	57
near:accu	-37
near:aceh	104
near:ackn	70
near:acle	53
near:acqu	-104
near:acre	-21
near:acro	-13
near:act	-21
near:acti	91
near:acut	-101
near:add	-36
near:adde	10
near:addi	54
near:adds	30
near:aden	-39
near:adjo	40
near:admi	97
near:adre	10
near:affe	-90
near:afgh	17
near:afp	-27
near:afri	29
near:afte	-15
near:agai	-30
near:age	27
near:aged	10
near:agen	84
near:aggr	19
near:ago	76
near:agre	61
near:agri	32
near:ahea	40
near:aid	-28
near:aime	-11
near:air	-15
near:airc	-83
near:airl	-89
near:airp	18
near:airs	-27
near:airw	16
near:alam	-48
near:alep	19
near:aler	-15
near:ali	48
near:aliv	-13
near:all	-16
near:alle	-10
near:alli	-71
near:allo	-10
near:almo	-86
near:alon	42
near:alre	72
near:also	67
near:ambu	53
near:amen	-20
near:amer	117
near:amir	-7
near:ammu	28
near:amon	82
near:amou	67
near:and	13
near:anda	33
near:ande	-91
near:andr	-127
near:ango	53
near:anim	-69
near:anno	17
near:anot	47
near:answ	69
near:anti	-53
near:any	-79
near:apar	6
near:apie	-73
near:appe	-51
near:appl	-21
near:appr	-63
near:apri	-15
near:arab	19
near:are	-9
near:area	-84
near:arm	-28
near:arme	42
near:army	67
near:arou	41
near:arre	-109
near:arri	-15
near:arti	-16
near:asho	-56
near:asid	-9
near:aske	-67
near:assa	-82
near:asse	-88
near:assi	-112
near:asso	-75
near:atta	64
near:atte	-4
near:attr	87
near:aug	-33
near:augu	-8
near:aust	10
near:auth	33
near:aver	76
near:awar	-38
near:away	-37
near:awda	25
near:baal	24
near:baba	-11
near:babi	28
near:baby	12
near:back	-12
near:badl	47
near:badu	82
near:bags	47
near:baid	-31
near:bake	-41
near:baku	-78
near:bala	26
near:ball	-92
near:balo	-45
near:bama	54
near:bamb	16
near:band	-78
near:bang	37
near:bank	19
near:bann	-77
near:bara	53
near:bare	-13
near:barr	-47
near:base	39
near:bash	-30
near:basi	34
near:bass	5
near:beac	64
near:bear	37
near:beat	33
near:beca	-40
near:beco	51
near:bed	-81
near:bedo	91
near:beds	21
near:been	-31
near:befo	37
near:bega	7
near:begi	5
near:begu	-100
near:behe	-79
near:behi	42
near:bein	45
near:beka	68
near:bela	74
near:belg	28
near:beli	93
near:bell	26
near:belo	22
near:benc	-30
near:bene	50
near:besi	54
near:betw	-31
near:beyo	45
near:big	-42
near:bigg	66
near:biha	-38
near:bill	-118
near:birt	-57
near:bish	58
near:blac	-44
near:blam	56
near:blan	25
near:blas	46
near:blaz	12
near:blew	-63
near:blis	-79
near:bloc	-81
near:boar	-30
near:boat	-39
near:bodi	3
near:body	86
near:bogo	-38
near:boko	52
near:boli	45
near:bomb	-22
near:bone	94
near:book	49
near:bord	-33
near:bore	-96
near:born	-43
near:both	53
near:boug	-8
near:boun	-9
near:bowl	-18
near:boxe	-53
near:boy	-9
near:boys	17
near:bran	-21
near:brav	-38
near:brea	-73
near:brid	28
near:brie	-121
near:brig	-7
near:brin	47
near:brit	55
near:broa	41
near:brok	12
near:brot	5
near:brou	-24
near:brui	-29
near:buch	61
near:budg	-12
near:buil	-59
near:bulg	81
near:bull	82
near:bure	29
near:buri	-10
near:burk	53
near:burn	-4
near:burs	-24
near:buru	17
near:bury	35
near:bus	-23
near:buse	-68
near:bush	68
near:busi	-7
near:but	-19
near:byst	-4
near:cabi	31
near:cair	62
near:calc	-28
near:cali	-60
near:call	-52
near:cama	24
near:camb	-23
near:came	-20
near:camp	17
near:can	-34
near:cana	63
near:canc	-103
near:cand	-34
near:cani	-57
near:cann	85
near:capa	-96
near:capi	-30
near:caps	-42
near:capt	-13
near:car	65
near:cara	65
near:card	-50
near:care	50
near:carg	-36
near:carn	-6
near:carr	48
near:cars	48
near:cart	-105
near:case	-94
near:cash	-109
near:cast	78
near:casu	7
near:cata	-57
near:cate	45
near:cath	124
near:catt	23
near:cauc	50
near:caug	-74
near:caus	113
near:ceas	64
near:cele	-55
near:cell	21
near:ceme	78
near:cens	-59
near:cent	7
near:cert	34
near:chad	79
near:chai	-38
near:chal	69
near:cham	-48
near:chan	-53
near:chap	-3
near:char	-122
near:chec	45
near:cher	-53
near:chib	-51
near:chie	35
near:chil	75
near:chin	30
near:chiu	-77
near:choi	39
near:chol	-21
near:chur	6
near:circ	50
near:citi	45
near:city	-49
near:civi	50
near:clai	-5
near:clan	-43
near:clas	-23
near:clea	-14
near:cler	79
near:clim	-45
near:clin	103
near:cloc	10
near:clos	-115
near:clot	-66
near:club	-56
near:coac	-22
near:coal	67
near:coas	47
near:coff	53
near:cold	-24
near:colo	16
near:colu	-13
near:comb	8
near:come	-14
near:comi	96
near:comm	-12
near:comp	-23
near:conc	-60
near:cond	-25
near:conf	5
near:cong	-17
near:conn	-74
near:cons	13
near:cont	39
near:conv	-9
near:cook	-42
near:corp	-9
near:corr	-28
near:cost	59
near:cott	31
near:coul	90
near:coun	-6
near:coup	-63
near:cour	30
near:cous	-148
near:cove	-11
near:cram	-75
near:cras	23
near:cree	45
near:cres	-90
near:cret	-92
near:crew	52
near:crim	-45
near:cris	31
near:crit	182
near:cror	-45
near:cros	61
near:crow	-105
near:crui	-55
near:crus	27
near:cubi	-9
near:cucu	83
near:cull	-12
near:cup	-45
near:curr	78
near:cust	-54
near:cut	31
near:cuts	-9
near:cvm	-33
near:cycl	-23
near:czec	22
near:dail	34
near:dak	68
near:dali	79
near:dam	15
near:dama	-97
near:dara	19
near:darf	27
near:data	-90
near:date	-5
near:daug	74
near:dava	41
near:dawn	11
near:day	44
near:days	47
near:dead	57
near:deal	-68
near:deat	74
near:dec	51
near:deca	71
near:dece	26
near:deci	-61
near:decl	-21
near:deep	77
near:degr	21
near:del	57
near:dela	54
near:dele	-60
near:deli	-65
near:delt	64
near:dema	81
near:demo	-24
near:deng	-9
near:deni	-46
near:depa	18
near:depe	-65
near:depl	-75
near:depu	-57
near:dera	-80
near:desi	68
near:desk	6
near:desp	-44
near:dest	-119
near:deta	30
near:dete	34
near:deve	-50
near:devi	-25
near:devo	-13
near:dhak	-32
near:did	-58
near:die	3
near:died	105
near:dies	32
near:diff	-21
near:dig	26
near:dina	-24
near:dipl	-61
near:dire	-31
near:disa	42
near:disc	41
near:disp	-12
near:disq	-20
near:diss	50
near:dist	-95
near:divi	-62
near:dna	73
near:dnip	-51
near:doct	20
near:does	-16
near:dogs	-72
near:doll	-86
near:dome	48
near:domi	34
near:done	55
near:dono	-18
near:door	91
near:dorm	14
near:dose	-113
near:doub	-9
near:down	-70
near:doze	18
near:drag	35
near:draw	-67
near:dres	-31
near:drew	-37
near:driv	74
near:dron	-22
near:drop	-82
near:drov	8
near:drow	67
near:druz	52
near:dtm	-93
near:due	-28
near:dug	-8
near:duri	20
near:duty	6
near:each	-41
near:earl	25
near:earm	-31
near:earn	-66
near:eart	13
near:east	-49
near:econ	-7
near:ecua	45
near:edit	-72
near:educ	-27
near:effe	25
near:egyp	40
near:eigh	-24
near:eith	50
near:elde	46
near:elec	-15
near:elev	27
near:elim	-25
near:eliy	59
near:eln	62
near:else	-40
near:emba	-111
near:embr	-9
near:emer	-41
near:emir	81
near:empl	43
near:empt	-106
near:enco	30
near:end	-47
near:enda	-20
near:ende	-60
near:ends	25
near:enem	59
near:ener	38
near:enga	-57
near:engi	-66
near:engl	-22
near:enou	-120
near:ente	7
near:enti	-25
near:entr	4
near:enyi	-5
near:equi	-84
near:erat	-40
near:erit	12
near:erup	-66
near:esca	-45
near:esco	-38
near:esme	44
near:esta	21
near:este	-80
near:esti	-87
near:ethi	87
near:euro	34
near:evac	7
near:eve	-29
near:even	-22
near:ever	-85
near:exam	-8
near:exca	-108
near:exch	108
near:exhu	106
near:exit	49
near:expe	27
near:expl	-62
near:exte	-3
near:extr	-72
near:face	-49
near:faci	-16
near:fact	77
near:fail	32
near:fair	-21
near:fall	-6
near:fami	-29
near:fans	-41
near:far	41
near:farc	67
near:farm	68
near:fash	-39
near:faso	77
near:fata	123
near:fath	-121
near:fear	94
near:febr	37
near:fede	30
near:feed	-61
near:fell	39
near:felt	-117
near:ferr	-104
near:fest	76
near:fetc	-35
near:few	18
near:fewe	5
near:fiel	-49
near:fift	4
near:figh	-8
near:figu	80
near:file	-49
near:fili	4
near:fina	79
near:fine	-27
near:fing	64
near:fini	-114
near:fire	-27
near:firm	-15
near:firs	46
near:fish	7
near:five	19
near:flag	29
near:flas	-39
near:flat	26
near:fled	10
near:flee	111
near:flew	-23
near:flig	-5
near:floo	42
near:flow	105
near:fold	-90
near:foll	-51
near:food	-178
near:foot	41
near:for	-8
near:forc	-21
near:fore	75
near:form	4
near:fort	-14
near:foun	-9
near:four	42
near:fran	19
near:free	83
near:fren	33
near:frid	65
near:frie	22
near:from	36
near:fron	26
near:ftse	-24
near:fuel	44
near:fuk	6
near:full	-12
near:fund	-48
near:fune	-12
near:furt	114
near:gall	-44
near:game	9
near:gand	-28
near:gang	-50
near:gap	-80
near:gara	-17
near:garm	19
near:gas	-41
near:gate	-54
near:gath	-29
near:gatu	37
near:gavd	-59
near:gave	-14
near:gaza	3
near:gazi	-14
near:gebr	97
near:gend	-35
near:gene	21
near:get	63
near:girl	17
near:give	-10
near:givi	-39
near:glad	12
near:gmt	111
near:goal	-90
near:goat	-101
near:god	61
near:goes	25
near:gofa	-29
near:goin	-59
near:gold	52
near:goma	5
near:gone	4
near:good	76
near:got	-11
near:gove	-21
near:gran	-14
near:grav	-5
near:grea	60
near:gree	43
near:gren	-79
near:grou	93
near:grow	-27
near:guer	6
near:gues	-9
near:guid	-59
near:guil	-44
near:guin	-28
near:gunm	-4
near:guns	11
near:gymn	39
near:hack	50
near:had	13
near:hait	-66
near:half	20
near:hali	-42
near:hall	-71
near:hama	8
near:haml	-58
near:hand	26
near:hang	42
near:happ	-7
near:hara	50
near:harv	14
near:haug	-69
near:have	-25
near:havi	-22
near:head	-67
near:heal	-3
near:hear	77
near:heat	33
near:heav	23
near:hect	-68
near:heig	73
near:held	-76
near:heli	86
near:hell	95
near:help	-20
near:her	-11
near:hera	16
near:herd	-18
near:here	-47
near:herm	-70
near:hers	-53
near:hezb	16
near:high	-71
near:hill	-23
near:him	-48
near:his	-4
near:hit	53
near:hits	65
near:hitt	-41
near:hold	-63
near:home	30
near:homi	24
near:homs	45
near:hope	-39
near:hors	30
near:hosp	60
near:host	9
near:hot	-124
near:hote	-64
near:hour	27
near:hous	-42
near:hout	15
near:how	-42
near:howe	35
near:huma	93
near:hund	28
near:hung	21
near:hurr	-77
near:hurt	70
near:husb	-40
near:huts	15
near:hygi	11
near:icrc	-43
near:iden	47
near:idf	51
near:idle	61
near:idli	42
near:imag	-96
near:impa	36
near:impe	-90
near:impr	50
near:inci	-7
near:incl	120
near:inco	6
near:inde	-48
near:indi	-7
near:indo	35
near:infa	-25
near:infe	-38
near:infl	-49
near:inha	45
near:init	-11
near:inju	75
near:inma	-15
near:inn	15
near:inqu	6
near:inse	-73
near:insi	-39
near:insp	-9
near:inst	-80
near:insu	83
near:inte	-11
near:into	22
near:inve	40
near:invo	4
near:iom	-19
near:iran	33
near:iraq	-36
near:irel	-4
near:iris	15
near:isla	-37
near:isra	26
near:issu	-56
near:ista	-46
near:ital	-8
near:item	-110
near:its	12
near:itse	85
near:itur	61
near:ivor	-8
near:jail	19
near:jama	125
near:jan	-7
near:japa	41
near:jeep	-18
near:jeni	51
near:jiha	57
near:jnim	39
near:jobs	-72
near:joe	-31
near:john	-64
near:jord	-26
near:jose	-101
near:jour	-36
near:judg	-36
near:juli	45
near:july	19
near:jump	-17
near:june	37
near:junt	54
near:just	60
near:kabu	-21
near:kadu	4
near:kand	135
near:kara	63
near:kare	-62
near:kash	17
near:kaza	-92
near:kebb	46
near:keep	-55
near:kens	98
near:keny	-23
near:kept	-86
near:khan	29
near:khar	79
near:khas	-38
near:kher	20
near:khwa	-3
near:khyb	31
near:kick	-52
near:kidn	83
near:kill	61
near:kilo	-116
near:kind	25
near:king	-69
near:kitc	-22
near:kits	-101
near:kivu	-40
near:knew	-16
near:know	69
near:kong	-14
near:kord	5
near:kore	86
near:kost	53
near:krem	33
near:kufr	-43
near:kumb	60
near:kuna	-44
near:kurd	22
near:kurs	7
near:kutu	11
near:kwar	63
near:kyau	98
near:kyiv	47
near:labo	-55
near:lack	-12
near:lads	-89
near:laid	-90
near:lak	68
near:lake	97
near:lakh	-120
near:lamp	-87
near:land	-58
near:lane	-36
near:lank	44
near:larg	-70
near:larr	50
near:last	4
near:late	-19
near:latr	-10
near:laun	-66
near:law	57
near:lawm	14
near:lawy	67
near:lay	-8
near:lead	-20
near:lear	61
near:leav	3
near:leba	100
near:led	-87
near:ledg	24
near:left	15
near:leg	78
near:legs	-23
near:less	-102
near:let	77
near:lett	-17
near:leve	-68
near:libe	14
near:liby	-102
near:lice	-112
near:lie	-13
near:lieu	65
near:life	101
near:lift	60
near:ligh	-38
near:like	62
near:lima	-41
near:limb	91
near:limi	32
near:line	-136
near:link	-19
near:list	15
near:litr	-78
near:litt	-130
near:live	11
near:livi	7
near:loan	-57
near:loca	-4
near:lock	-24
near:lodg	-47
near:logg	-51
near:lond	-19
near:long	-11
near:look	-22
near:loot	47
near:lorr	-86
near:lose	-33
near:loss	96
near:lost	44
near:lowe	76
near:lunc	17
near:lyin	87
near:mach	-20
near:made	-40
near:maga	77
near:magn	-55
near:mahm	18
near:maim	87
near:main	22
near:maje	-43
near:majo	57
near:make	-14
near:maki	9
near:mala	-15
near:mali	-46
near:maln	-104
near:malt	-44
near:man	-28
near:mana	-27
near:mand	53
near:mang	-19
near:mani	-92
near:mans	15
near:manu	49
near:many	-86
near:mapp	-60
near:mara	-41
near:marc	60
near:mari	-81
near:mark	-35
near:marr	-86
near:mart	93
near:mary	-38
near:maso	-43
near:masr	-114
near:mass	45
near:mast	-78
near:matc	-17
near:mate	-72
near:matt	-100
near:may	19
near:mayo	-69
near:maza	109
near:meal	-109
near:mean	-55
near:meas	-46
near:medi	19
near:meet	-17
near:mega	-67
near:memb	-62
near:men	-18
near:mend	54
near:ment	43
near:mess	-65
near:met	-28
near:metr	-41
near:mexi	81
near:mid	81
near:midd	-27
near:midf	-36
near:midn	65
near:migr	107
near:mila	89
near:mile	29
near:mili	41
near:mill	-67
near:mina	81
near:mind	30
near:mine	-79
near:mino	63
near:minu	-13
near:miss	17
near:mobi	-123
near:mode	46
near:moga	15
near:moh	88
near:moha	-6
near:mona	36
near:mond	28
near:mone	33
near:moni	30
near:mont	10
near:more	45
near:morg	93
near:morn	-18
near:moro	-48
near:mosc	81
near:mosq	11
near:most	-3
near:moth	30
near:moto	-109
near:moun	-103
near:mour	54
near:movi	44
near:moza	-52
near:msf	-74
near:much	-27
near:mud	28
near:muds	32
near:muni	20
near:murd	46
near:must	-17
near:myan	81
near:myse	36
near:naba	80
near:nago	60
near:nair	26
near:name	3
near:namp	-58
near:nang	27
near:nasi	16
near:nass	-47
near:nati	12
near:naut	85
near:navy	13
near:near	9
near:need	-46
near:negl	-42
near:neig	41
near:neit	-22
near:nepa	19
near:netw	86
near:neut	138
near:neve	57
near:new	-41
near:newl	-3
near:news	-19
near:next	55
near:ngo	70
near:niam	69
near:niec	-11
near:nige	-29
near:nigh	44
near:nile	54
near:njia	-19
near:nobo	6
near:non	22
near:none	12
near:noon	42
near:nort	26
near:note	-109
near:noth	-3
near:noti	-101
near:nov	-12
near:nova	62
near:nove	44
near:now	-7
near:numb	-3
near:nur	-56
near:nurs	10
near:nuwa	59
near:obei	50
near:obse	-62
near:occu	89
near:ocha	92
near:oct	80
near:octo	48
near:odda	30
near:odes	86
near:off	6
near:offe	23
near:offi	-51
near:oil	-6
near:old	80
near:olde	-105
near:olek	41
near:ombu	-36
near:once	5
near:one	-11
near:ones	-3
near:onli	-102
near:only	-49
near:onto	-60
near:open	44
near:oper	-36
near:oppo	-78
near:orde	-65
near:ordn	-79
near:orga	-69
near:orie	26
near:orig	44
near:oro	10
near:othe	25
near:our	70
near:ours	52
near:out	6
near:outb	-44
near:outd	63
near:outr	45
near:outs	17
near:over	-46
near:own	25
near:owne	-96
near:oxyg	-6
near:pack	-85
near:page	28
near:paid	24
near:pakh	28
near:pale	-36
near:palm	-45
near:pape	-6
near:para	-78
near:pare	42
near:pari	11
near:park	36
near:parl	7
near:part	-78
near:pass	-28
near:past	-23
near:path	29
near:pati	-25
near:patn	-29
near:patr	45
near:pay	-58
near:paym	-34
near:pays	-22
near:peak	-5
near:pena	-48
near:penc	62
near:pens	13
near:peop	-97
near:per	-112
near:perc	-70
near:perh	-71
near:peri	94
near:perm	-100
near:pers	6
near:peru	70
near:petr	19
near:phar	60
near:phas	-105
near:phil	34
near:phon	-58
near:phot	-79
near:pick	-146
near:pict	-41
near:piec	-91
near:pilg	-21
near:pilo	27
near:pipe	-73
near:pira	71
near:pit	-9
near:pitc	-19
near:pits	17
near:plac	-20
near:plai	-12
near:plan	23
near:plas	-57
near:plat	-85
near:play	-75
near:pled	-56
near:plun	-75
near:plus	3
near:poin	-111
near:poli	33
near:poll	-39
near:popu	-84
near:port	-17
near:poss	-31
near:post	31
near:poun	-77
near:powe	-66
near:prac	8
near:pray	-10
near:pre	-59
near:prea	-82
near:prec	24
near:pref	92
near:preg	-19
near:pres	25
near:prev	34
near:pric	-55
near:prie	-65
near:prim	-43
near:prin	47
near:pris	36
near:priv	-3
near:prob	-7
near:prod	32
near:proj	-34
near:prom	-102
near:prop	-94
near:pros	9
near:prot	-7
near:prov	39
near:psyc	-108
near:publ	93
near:pull	-55
near:punj	101
near:pupi	7
near:purs	67
near:push	66
near:put	62
near:puts	-22
near:qala	-19
near:qata	28
near:quak	-74
near:quar	-90
near:ques	-121
near:queu	-88
near:quot	7
near:raba	-76
near:radi	22
near:radw	3
near:rafa	-6
near:raid	58
near:rail	-25
near:rain	-34
near:rais	63
near:raja	93
near:rakh	53
near:rama	83
near:ran	-77
near:rang	31
near:rans	31
near:rapi	-66
near:rate	-51
near:rati	-39
near:ravi	17
near:reac	18
near:read	-82
near:rebe	-38
near:rebu	48
near:reca	-76
near:rece	3
near:reck	10
near:reco	-41
near:recr	-106
near:red	19
near:redu	-91
near:refe	-47
near:refu	-16
near:rega	-8
near:regi	4
near:regr	75
near:regu	-54
near:reit	-51
near:reje	-40
near:rela	-35
near:rele	66
near:reli	-4
near:relo	-81
near:rema	23
near:reme	-39
near:remi	43
near:remo	-68
near:rent	-21
near:repa	-18
near:repe	8
near:repo	22
near:repr	-4
near:repu	4
near:requ	-34
near:resc	-51
near:rese	-61
near:resp	27
near:rest	18
near:resu	-5
near:reta	-56
near:retr	116
near:reun	-43
near:reut	46
near:reve	-63
near:revi	46
near:reyn	45
near:rice	-11
near:rifl	-76
near:righ	73
near:ring	-75
near:rise	46
near:risk	50
near:rive	-9
near:riya	-4
near:road	7
near:robb	-79
near:rock	86
near:rohi	53
near:roll	-92
near:roma	61
near:roof	-81
near:room	68
near:rose	24
near:rota	-62
near:roug	-43
near:roun	-152
near:rout	36
near:row	-37
near:roya	49
near:rubb	37
near:ruin	-25
near:rule	-59
near:ruli	26
near:run	-30
near:runn	-44
near:runs	-34
near:rupe	5
near:rura	50
near:russ	12
near:sada	56
near:safe	30
near:saga	98
near:sahe	30
near:said	-54
near:sain	56
near:sake	61
near:sale	12
near:sama	5
near:same	75
near:san	63
near:sana	88
near:sand	4
near:sang	90
near:sank	-39
near:sant	-15
near:sar	17
near:sat	-77
near:satu	18
near:saud	28
near:save	-32
near:saw	-27
near:say	94
near:sayi	-5
near:says	21
near:scen	-49
near:scho	141
near:scor	-92
near:scot	-36
near:scra	-128
near:sea	-42
near:sear	-64
near:seas	-3
near:seat	-35
near:seco	-12
near:secr	-18
near:sect	-66
near:secu	-16
near:see	74
near:seek	12
near:seen	14
near:seiz	9
near:self	48
near:sell	-100
near:sena	-93
near:send	-19
near:sent	-36
near:sepa	-74
near:sept	-16
near:serb	75
near:seri	41
near:serv	-20
near:sess	-97
near:set	-33
near:sett	-3
near:seve	-3
near:shab	-30
near:shah	-41
near:sham	-72
near:shar	29
near:she	41
near:sheb	22
near:shed	-62
near:shee	-70
near:shel	-63
near:sher	4
near:shif	-87
near:ship	-10
near:shir	-47
near:shoo	-22
near:shop	-4
near:shor	-124
near:shot	-41
near:shou	20
near:shov	10
near:show	41
near:shra	57
near:shri	45
near:shut	-51
near:side	31
near:sieg	48
near:sigh	-24
near:sign	44
near:simi	34
near:sinc	40
near:sind	70
near:sing	64
near:sink	26
near:sist	10
near:site	62
near:sitt	45
near:situ	-92
near:six	3
near:sixe	-34
near:sixt	4
near:size	9
near:slai	65
near:slau	-27
near:slee	78
near:slep	29
near:slid	20
near:slig	94
near:slip	9
near:slop	-12
near:smal	-46
near:smas	-34
near:smok	93
near:snif	-48
near:soci	-51
near:sofa	144
near:sola	-57
near:sold	53
near:soma	55
near:some	-59
near:son	61
near:sons	26
near:soro	42
near:soug	66
near:sour	-102
near:sout	83
near:spac	-89
near:spai	-23
near:spar	-106
near:spea	28
near:spec	-55
near:spen	7
near:spin	17
near:spok	111
near:spon	-12
near:spor	24
near:spot	-44
near:spre	-32
near:spri	-7
near:squa	-67
near:sri	19
near:stab	80
near:stad	-83
near:staf	-92
near:stag	21
near:stai	-50
near:stal	-6
near:stan	-79
near:star	20
near:stat	25
near:stay	74
near:step	12
near:stil	139
near:ston	61
near:stoo	-92
near:stop	52
near:stor	-104
near:stra	22
near:stre	-21
near:stri	-32
near:stro	-103
near:stru	-28
near:stuc	-52
near:stud	-35
near:stus	-64
near:sub	6
near:subu	60
near:succ	79
near:such	64
near:suda	-33
near:suff	77
near:suit	-94
near:sum	27
near:summ	-96
near:sund	16
near:sunk	-61
near:supe	30
near:supp	-99
near:supr	76
near:surg	102
near:surr	-20
near:surv	-23
near:susp	74
near:sust	20
near:suzu	48
near:swam	-26
near:swap	-23
near:swep	-70
near:swis	103
near:syri	32
near:syst	-71
near:tabl	-38
near:taiw	-39
near:take	35
near:taki	16
near:tali	91
near:talk	35
near:tall	53
near:tami	55
near:tank	99
near:targ	-99
near:tarp	56
near:tawi	83
near:tea	42
near:teac	108
near:team	-21
near:teen	9
near:teet	59
near:tele	28
near:tell	34
near:temp	-4
near:tens	47
near:tent	-72
near:term	-11
near:tern	67
near:terr	-12
near:tesf	-84
near:test	-48
near:thai	103
near:than	-72
near:that	35
near:the	-6
near:thea	10
near:thei	21
near:them	8
near:then	35
near:ther	-12
near:thes	53
near:they	-10
near:thin	-45
near:thir	33
near:this	69
near:thos	45
near:thou	-35
near:thre	39
near:thro	-7
near:thur	53
near:thus	70
near:tick	-19
near:till	-40
near:time	-81
near:tine	7
near:tobr	-33
near:toda	-31
near:todd	75
near:toge	8
near:toil	-92
near:told	-63
near:toll	75
near:tom	-62
near:tomo	-35
near:toni	-19
near:tonn	-91
near:too	5
near:took	30
near:top	-34
near:tork	47
near:torr	-39
near:tota	-89
near:tour	-51
near:towa	4
near:towe	43
near:town	-79
near:trac	-48
near:trad	53
near:traf	-10
near:trai	-67
near:tran	-24
near:trap	-51
near:trav	-72
near:traw	-72
near:trea	-52
near:tree	-81
near:tren	69
near:tria	-51
near:trie	-45
near:trip	-82
near:tris	-105
near:troo	-42
near:truc	17
near:true	81
near:trus	-56
near:tryi	21
near:tsel	69
near:tsun	59
near:tues	6
near:tulk	-19
near:tuni	42
near:tunn	-28
near:turk	12
near:turn	-163
near:twel	52
near:twen	82
near:twic	-110
near:twin	-42
near:two	32
near:typh	45
near:ugan	9
near:unac	11
near:unde	25
near:unha	-79
near:unhc	33
near:unhu	-68
near:unic	-55
near:unif	83
near:unit	20
near:univ	76
near:unkn	-24
near:unsa	85
near:unti	-38
near:upda	-57
near:uppe	-25
near:upro	101
near:upwa	17
near:urge	52
near:usd	-35
near:use	-65
near:used	-30
near:uvir	-77
near:vacc	-118
near:vali	106
near:vall	12
near:valu	-16
near:van	54
near:vani	59
near:vehi	-53
near:vene	42
near:vent	40
near:veri	31
near:very	78
near:vess	-32
near:vict	-48
near:vide	74
near:viet	52
near:vigi	60
near:vill	-8
near:viol	-25
near:visi	-104
near:voic	-89
near:volu	31
near:vote	-135
near:vyac	10
near:wade	-62
near:wadi	38
near:wait	-57
near:wake	-60
near:wale	-52
near:walk	12
near:wall	53
near:wang	6
near:want	-42
near:war	50
near:ward	-8
near:warn	9
near:wash	-15
near:watc	-62
near:wate	-29
near:wave	-71
near:way	-11
near:weak	9
near:weap	44
near:weat	-46
near:wedd	53
near:wedn	-26
near:week	7
near:weig	-65
near:welf	-17
near:well	52
near:went	32
near:were	-7
near:west	15
near:wfp	-62
near:when	-64
near:wher	-49
near:whic	-75
near:whil	-49
near:whit	8
near:whol	66
near:whom	57
near:whos	-12
near:wick	-30
near:wide	-5
near:wife	138
near:wild	-25
near:will	14
near:win	-38
near:wind	-108
near:winn	-42
near:wint	30
near:with	-63
near:witn	-88
near:woma	-22
near:wome	67
near:won	-84
near:wore	-39
near:work	-38
near:worl	-3
near:wors	20
near:wort	-50
near:woul	-53
near:woun	74
near:writ	96
near:wron	29
near:wrot	42
near:xinh	12
near:yard	-29
near:year	-21
near:yeme	-23
near:yere	74
near:yest	6
near:yet	-35
near:york	4
near:you	-84
near:youn	-83
near:zamb	9
near:zamz	63
near:zapo	63
near:zone	-84
next:claim-abducted	20
next:claim-allocated	-4
next:claim-casualties	-57
next:claim-dead-in-captivity	53
next:claim-delivered	-34
next:claim-displaced	18
next:claim-held	51
next:claim-injured	18
next:claim-killed	-14
next:claim-missing	26
next:claim-pledged	10
next:claim-prisoners-exchanged	64
next:claim-refugees	11
next:claim-released	5
next:claim-requested	31
next:claim-returned	78
next:claim-total	-22
noun:	19
noun:afghan	91
noun:aftershock	-83
noun:agent	59
noun:aid-worker	-29
noun:aircraft	-89
noun:ambulance	-78
noun:apartment-block	-76
noun:armenian	74
noun:arrival	40
noun:attack	-85
noun:attacker	56
noun:baby	-95
noun:bed	-87
noun:boat	-149
noun:body	109
noun:bomb	-90
noun:boy	123
noun:brother	65
noun:building	-78
noun:bus	-90
noun:call	-26
noun:camp	-119
noun:captive	-40
noun:car	-74
noun:case	-152
noun:casualty	62
noun:centre	-119
noun:child	27
noun:chinese	-18
noun:citizen	-86
noun:civilian	59
noun:coach	-149
noun:colleague	-11
noun:commander	5
noun:company	-57
noun:congolese	78
noun:contractor	-22
noun:corpse	62
noun:country	-85
noun:county	-50
noun:cousin	-97
noun:crew	-87
noun:crew-member	79
noun:crossing	-36
noun:customer	-17
noun:daughter	39
noun:death	96
noun:defendant	-39
noun:detainee	89
noun:diplomat	-94
noun:displaced-person	91
noun:district	-97
noun:doctor	-57
noun:dog	-38
noun:dose	-47
noun:driver	37
noun:drone	-109
noun:employee	-16
noun:engineer	17
noun:enumerator	-88
noun:evacuee	91
noun:excavator	-48
noun:family	-81
noun:farmer	-43
noun:fatality	-12
noun:father	-83
noun:fighter	-10
noun:firefighter	-26
noun:flight	-47
noun:floor	-65
noun:foreigner	-45
noun:game	-21
noun:girl	25
noun:goal	-5
noun:grave	11
noun:group	-94
noun:guard	23
noun:guest	-14
noun:haitian	90
noun:head	-129
noun:head-of-cattle	-99
noun:health-worker	-74
noun:helicopter	-73
noun:herder	-49
noun:home	-111
noun:hospital	-122
noun:hostage	65
noun:house	-188
noun:household	-182
noun:husband	-69
noun:incident	-57
noun:indian	-39
noun:individual	151
noun:infant	43
noun:inhabitant	-92
noun:injury	-26
noun:inmate	-18
noun:israeli	-31
noun:job	-42
noun:kit	-30
noun:leader	-70
noun:life	160
noun:list	-98
noun:lorry	-79
noun:marine	-84
noun:martyr	180
noun:meal	-35
noun:member	52
noun:migrant	-32
noun:militant	19
noun:miner	-16
noun:minister	-132
noun:minor	-47
noun:missile	-55
noun:mother	-5
noun:motorcycle	-106
noun:nation	-47
noun:national	-82
noun:neighbor	42
noun:neighbour	-54
noun:new-arrival	94
noun:nurse	28
noun:observer	-54
noun:officer	-14
noun:official	-169
noun:operation	-85
noun:other	105
noun:page	-67
noun:palestinian	101
noun:paramedic	89
noun:partner	-57
noun:passenger	-34
noun:patient	-42
noun:person	7
noun:personnel	-51
noun:pilot	30
noun:player	-84
noun:point	-109
noun:police	84
noun:police-officer	9
noun:policeman	98
noun:post	-66
noun:pregnant-woman	53
noun:president	-14
noun:prisoner	66
noun:province	-61
noun:pupil	15
noun:refugee	121
noun:region	-77
noun:relative	-76
noun:reporter	-97
noun:rescuer	6
noun:resident	89
noun:returnee	44
noun:rohingya	126
noun:room	-90
noun:round	-68
noun:school	-124
noun:schoolchild	40
noun:seafarer	78
noun:seat	-33
noun:security-guard	31
noun:serviceman	108
noun:settlement	-51
noun:shelter	-117
noun:ship	-86
noun:sister	-5
noun:site	-114
noun:soldier	44
noun:son	-76
noun:spokesman	-103
noun:staff	-35
noun:staff-member	41
noun:state	-52
noun:station	-15
noun:storey	-66
noun:student	19
noun:sudanese	46
noun:survivor	-126
noun:suspect	-107
noun:syrian	32
noun:tanker	-64
noun:tarpaulin	-27
noun:teacher	-15
noun:teenager	-20
noun:tent	-52
noun:terrorist	93
noun:time	-179
noun:tourist	-14
noun:town	-52
noun:trader	37
noun:train	-24
noun:troops	-111
noun:truck	-75
noun:ukrainian	73
noun:vehicle	-105
noun:victim	93
noun:village	-102
noun:villager	58
noun:visitor	-52
noun:volunteer	-79
noun:vote	-7
noun:wicket	-16
noun:wife	61
noun:witness	-81
noun:woman	116
noun:woman-and-man	-33
noun:word	-88
noun:worker	102
noun:worshipper	88
only:aid	-137
only:casualty	-3
only:displacement	-228
only:hostage	-27
other:abducted	-10
other:allocated	-19
other:casualties	-32
other:dead-in-captivity	-34
other:delivered	36
other:displaced	-7
other:displacement	20
other:held	-32
other:hostage	-6
other:injured	-22
other:missing	-20
other:pledged	-42
other:prisoners-exchanged	25
other:refugees	-19
other:released	29
other:requested	42
other:returned	-15
other:total	-73
others:0	-253
others:2	-34
others:7	28
others:more	-18
qualified	36
quoted	36
right1:	-22
right1:"	-41
right1:#	-77
right1:(	37
right1:)	29
right1:,	13
right1:-	-53
right1:.	-14
right1::	53
right1:;	40
right1:?	-15
right1:a	-54
right1:abducted	61
right1:abductions	78
right1:aboard	-97
right1:according	69
right1:across	-3
right1:affected	-61
right1:after	75
right1:against	-86
right1:aged	29
right1:along	16
right1:among	171
right1:and	-45
right1:are	26
right1:arrested	-5
right1:arrived	-78
right1:as	41
right1:at	74
right1:away	-10
right1:before	-35
right1:behind	4
right1:between	-4
right1:block	-40
right1:broke	-16
right1:burned	-27
right1:by	57
right1:came	5
right1:captured	-53
right1:carriages	-62
right1:carrying	40
right1:cents	-11
right1:collapsed	9
right1:confirmed	55
right1:could	88
right1:critically	37
right1:crossed	92
right1:damaged	-48
right1:dead	151
right1:destroyed	-84
right1:did	9
right1:die	122
right1:died	134
right1:displaced	57
right1:drowned	125
right1:each	-31
right1:earthquake	-47
right1:escaped	-15
right1:fell	118
right1:fewer	-33
right1:fled	114
right1:for	3
right1:freed	71
right1:from	-3
right1:go	67
right1:got	-38
right1:governorates	-11
right1:had	26
right1:has	-16
right1:have	40
right1:home	20
right1:homeless	90
right1:hurt	136
right1:i	-6
right1:in	29
right1:injured	167
right1:inside	-46
right1:into	61
right1:is	15
right1:it	-75
right1:khwarij	43
right1:kidnapped	89
right1:killed	11
right1:last	68
right1:left	14
right1:live	-11
right1:lost	27
right1:made	-37
right1:may	-14
right1:missing	217
right1:more	70
right1:moved	-27
right1:mt	-61
right1:names	62
right1:near	-6
right1:needed	77
right1:not	46
right1:now	21
right1:occurred	52
right1:of	10
right1:off	55
right1:on	-18
right1:or	-44
right1:out	65
right1:over	6
right1:p	-65
right1:per	-39
right1:perished	80
right1:places	-55
right1:quake	-31
right1:reached	-61
right1:received	43
right1:recorded	-65
right1:recovered	61
right1:reported	-30
right1:returned	-26
right1:said	-115
right1:saw	-126
right1:security	-75
right1:seized	82
right1:seriously	73
right1:set	14
right1:shot	81
right1:shots	-53
right1:sides	-132
right1:since	11
right1:sleep	89
right1:slept	86
right1:so	36
right1:spent	39
right1:still	73
right1:succumbed	32
right1:suffered	15
right1:taken	45
right1:teams	-55
right1:that	-42
right1:the	-32
right1:their	55
right1:they	76
right1:this	-29
right1:through	27
right1:to	-49
right1:told	-83
right1:took	-61
right1:turned	-80
right1:unaccounted	68
right1:under	-3
right1:units	-75
right1:walked	-7
right1:was	61
right1:we	86
right1:went	80
right1:were	18
right1:what	-21
right1:when	-48
right1:who	14
right1:whom	60
right1:whose	35
right1:will	-15
right1:with	15
right1:would	21
right1:wounded	173
right1:|	125
right1:—	93
right2:	-117
right2:"	-54
right2:(	-15
right2:)	-51
right2:,	-21
right2:.	12
right2::	-27
right2:;	-118
right2:a	31
right2:abducted	24
right2:about	-20
right2:according	81
right2:across	-17
right2:affected	-74
right2:after	140
right2:aged	21
right2:all	52
right2:along	-71
right2:already	59
right2:also	74
right2:among	-66
right2:an	3
right2:and	-71
right2:another	38
right2:are	64
right2:around	-44
right2:arrested	-120
right2:arrived	50
right2:as	47
right2:ashore	-69
right2:asked	-83
right2:at	-9
right2:away	-5
right2:back	34
right2:be	58
right2:been	62
right2:being	83
right2:board	-72
right2:brought	-66
right2:bullet	38
right2:buried	29
right2:burned	-47
right2:burns	141
right2:by	16
right2:came	38
right2:cannot	42
right2:captured	86
right2:central	-60
right2:children	24
right2:cholera	-45
right2:civilians	43
right2:closed	-26
right2:come	-17
right2:confirmed	82
right2:could	72
right2:counted	-71
right2:crossed	81
right2:damaged	-84
right2:dawn	94
right2:day	31
right2:days	-38
right2:dead	175
right2:died	126
right2:displaced	159
right2:down	-49
right2:driven	70
right2:each	-45
right2:early	77
right2:eight	-69
right2:evacuated	40
right2:every	-37
right2:far	36
right2:fire	-44
right2:five	61
right2:fled	-28
right2:flown	62
right2:food	-60
right2:for	34
right2:found	81
right2:four	52
right2:free	50
right2:freed	69
right2:friday	45
right2:from	98
right2:gaza	4
right2:get	-60
right2:girls	68
right2:gone	15
right2:gunshot	70
right2:had	-26
right2:half	-41
right2:handed	75
right2:has	-47
right2:have	5
right2:he	42
right2:held	73
right2:her	8
right2:here	-34
right2:his	-5
right2:hold	-24
right2:home	111
right2:hospital	11
right2:hurt	182
right2:i	-19
right2:if	-17
right2:in	33
right2:including	76
right2:india	-31
right2:indonesia	-22
right2:injured	118
right2:injuries	72
right2:injuring	56
right2:intensive	57
right2:internally	56
right2:into	33
right2:is	-80
right2:it	-96
right2:its	-80
right2:january	-54
right2:july	-46
right2:june	-44
right2:keep	-42
right2:killed	79
right2:known	-16
right2:last	38
right2:leave	81
right2:leaving	-67
right2:led	7
right2:left	51
right2:let	-24
right2:listed	59
right2:live	66
right2:lives	-50
right2:lost	-23
right2:magnitude	-53
right2:many	-54
right2:marched	-37
right2:me	-63
right2:medical	-65
right2:men	-50
right2:missing	120
right2:monday	73
right2:month	-64
right2:more	58
right2:morning	-68
right2:most	9
right2:mostly	97
right2:moved	-21
right2:much	-27
right2:my	30
right2:nearly	40
right2:needed	5
right2:never	-15
right2:night	-18
right2:no	-30
right2:nobody	-23
right2:noon	22
right2:not	85
right2:now	-97
right2:number	14
right2:october	52
right2:of	-19
right2:off	4
right2:officials	79
right2:on	-15
right2:one	38
right2:or	-33
right2:our	66
right2:out	-79
right2:over	-20
right2:overnight	-24
right2:packed	-58
right2:perished	78
right2:picked	-125
right2:police	-91
right2:pulled	-132
right2:received	-82
right2:registered	-19
right2:reported	62
right2:reportedly	69
right2:rescued	-109
right2:residents	70
right2:returned	5
right2:rural	-12
right2:said	8
right2:saturday	12
right2:says	-78
right2:seized	-56
right2:sent	14
right2:set	-43
right2:seven	-5
right2:she	-30
right2:shot	26
right2:signed	55
right2:since	103
right2:six	84
right2:so	-70
right2:sold	-63
right2:soldiers	78
right2:some	-30
right2:sought	63
right2:sources	-75
right2:spending	63
right2:spent	-66
right2:state	84
right2:still	74
right2:street	-105
right2:strong	-40
right2:struck	53
right2:succumbed	51
right2:sunday	62
right2:surgery	56
right2:survived	-27
right2:ten	-132
right2:than	-93
right2:that	-17
right2:the	26
right2:their	-9
right2:them	33
right2:then	30
right2:there	115
right2:these	63
right2:this	35
right2:those	71
right2:three	71
right2:thursday	-8
right2:to	7
right2:took	-55
right2:transferred	66
right2:treated	-46
right2:tried	-56
right2:tuesday	110
right2:two	-19
right2:ukraine	-11
right2:unaccounted	127
right2:under	85
right2:up	3
right2:uprooted	41
right2:us	36
right2:waiting	11
right2:walked	29
right2:war	45
right2:was	-99
right2:we	-33
right2:wednesday	9
right2:week	104
right2:went	-41
right2:were	74
right2:what	-18
right2:when	122
right2:which	-104
right2:while	7
right2:who	-87
right2:whom	73
right2:will	20
right2:with	-26
right2:within	-45
right2:without	8
right2:working	-86
right2:would	-26
right2:wounded	112
right2:wounding	18
right2:wounds	60
right2:year	-32
right2:yet	106
right3:	24
right3:"	28
right3:#	-38
right3:(	-56
right3:)	97
right3:,	-15
right3:.	-65
right3::	-129
right3:;	-22
right3:a	24
right3:about	48
right3:according	24
right3:across	37
right3:affected	-50
right3:after	64
right3:again	42
right3:air	-19
right3:alive	18
right3:all	98
right3:alone	-17
right3:already	-67
right3:among	-94
right3:an	-20
right3:and	-4
right3:are	44
right3:around	-21
right3:arrested	-75
right3:as	19
right3:asked	56
right3:at	-16
right3:away	-22
right3:back	131
right3:be	15
right3:because	-73
right3:been	-46
right3:before	66
right3:being	90
right3:between	-65
right3:blast	41
right3:boat	-53
right3:bodies	24
right3:border	44
right3:both	-48
right3:broken	66
right3:brothers	39
right3:brought	51
right3:buried	18
right3:burns	34
right3:but	87
right3:by	58
right3:came	74
right3:capital	-56
right3:care	-34
right3:carried	-33
right3:caught	-60
right3:children	66
right3:chinese	59
right3:city	-21
right3:civilians	73
right3:coast	-5
right3:come	29
right3:confirmed	38
right3:cook	63
right3:countries	-87
right3:country	-102
right3:critical	46
right3:day	14
right3:days	-30
right3:dead	147
right3:deaths	-115
right3:december	54
right3:deported	8
right3:detained	-82
right3:did	62
right3:died	-26
right3:displaced	139
right3:dollar	-67
right3:down	-58
right3:dozens	58
right3:driven	41
right3:drones	-23
right3:each	-46
right3:earthquake	-48
right3:eight	77
right3:eleven	-72
right3:emergency	11
right3:end	-36
right3:evening	3
right3:families	6
right3:family	9
right3:ferry	-24
right3:fire	-79
right3:first	32
right3:five	-16
right3:for	17
right3:forced	58
right3:foreign	54
right3:former	-44
right3:found	-34
right3:four	-61
right3:freed	-8
right3:from	-19
right3:gaza	65
right3:given	4
right3:go	-9
right3:gone	71
right3:government	-65
right3:group	87
right3:guard	-27
right3:had	15
right3:half	-52
right3:handed	37
right3:hands	37
right3:has	47
right3:have	29
right3:he	-138
right3:health	10
right3:heart	40
right3:held	103
right3:helicopters	-99
right3:help	-35
right3:her	-75
right3:his	63
right3:hit	11
right3:home	35
right3:homes	-36
right3:hospital	58
right3:hours	-35
right3:house	50
right3:hurt	90
right3:i	15
right3:identified	-31
right3:including	-5
right3:infants	66
right3:injured	29
right3:injuries	-28
right3:inside	31
right3:intensive	76
right3:interior	6
right3:international	-61
right3:into	-63
right3:is	-14
right3:israeli	56
right3:it	-36
right3:its	-12
right3:june	-79
right3:kidnapped	69
right3:killed	72
right3:last	-104
right3:left	-83
right3:let	-4
right3:life	-44
right3:line	-79
right3:lists	-58
right3:lives	29
right3:living	-15
right3:local	23
right3:lost	-76
right3:made	-63
right3:make	16
right3:march	50
right3:mayor	5
right3:members	100
right3:men	30
right3:minors	34
right3:minutes	-59
right3:missiles	-19
right3:missing	51
right3:monday	-28
right3:months	33
right3:more	-8
right3:morning	-79
right3:most	-66
right3:moved	63
right3:national	55
right3:near	109
right3:new	-11
right3:nigeria	-48
right3:nine	86
right3:no	-56
right3:noon	26
right3:not	15
right3:number	-48
right3:off	19
right3:on	3
right3:one	-16
right3:or	21
right3:other	-28
right3:out	-29
right3:over	48
right3:overnight	5
right3:own	32
right3:paid	-33
right3:people	-47
right3:place	-73
right3:police	74
right3:population	-17
right3:province	19
right3:provinces	-48
right3:pulled	44
right3:put	21
right3:recorded	44
right3:recovered	92
right3:red	41
right3:region	-14
right3:relatives	14
right3:remain	-17
right3:reported	20
right3:rescue	12
right3:rescued	-28
right3:residents	-77
right3:return	-32
right3:returned	-72
right3:road	29
right3:room	-91
right3:s	-54
right3:safety	54
right3:said	-82
right3:same	-14
right3:say	-7
right3:says	92
right3:school	3
right3:second	23
right3:security	104
right3:seized	-42
right3:sent	-57
right3:september	-77
right3:seriously	29
right3:seven	-57
right3:she	-30
right3:shelters	-6
right3:shot	-18
right3:side	17
right3:since	73
right3:six	39
right3:soldiers	6
right3:some	-26
right3:south	42
right3:staff	-5
right3:state	-31
right3:still	-27
right3:street	11
right3:sudan	7
right3:sudanese	-22
right3:survive	9
right3:taken	104
right3:tea	14
right3:teachers	73
right3:ten	86
right3:thai	-15
right3:that	-131
right3:the	32
right3:their	7
right3:them	52
right3:there	69
right3:they	16
right3:third	-13
right3:this	58
right3:those	-30
right3:three	-17
right3:through	12
right3:to	31
right3:told	-6
right3:took	12
right3:town	48
right3:treated	31
right3:twelve	-11
right3:two	-22
right3:un	-28
right3:unaccounted	68
right3:under	25
right3:up	-8
right3:uprooted	-8
right3:village	48
right3:villages	79
right3:waiting	-39
right3:walked	26
right3:war	-53
right3:was	45
right3:water	36
right3:we	16
right3:week	-22
right3:weeks	34
right3:were	17
right3:when	50
right3:which	34
right3:while	-9
right3:who	29
right3:whom	-19
right3:with	15
right3:within	21
right3:without	-23
right3:woman	62
right3:women	99
right3:would	-23
right3:wounded	34
right3:wounds	84
right3:year	58
right3:years	-98
right3:yet	36
right3:—	-77
share:0	-253
share:1	-242
share:2	-154
share:4	47
share:5	28
share:7	30
share:more	19
short	-26
size:1	-133
size:9	-37
size:99	-9
size:999	-38
size:9999	-22
size:more	59
verdict:abducted	74
verdict:casualties	21
verdict:claim	113
verdict:dead-in-captivity	43
verdict:displaced	78
verdict:held	69
verdict:injured	35
verdict:killed	88
verdict:missing	31
verdict:open	-39
verdict:out	-271
verdict:prisoners-exchanged	41
verdict:refugees	48
verdict:released	94
verdict:returned	-58`,
  measure: `
alike:abducted	0:-38 1:-10 2:-51 3:23 4:10 6:18 7:19 8:-52 9:-16 10:-17
alike:casualties	7:9
alike:dead-in-captivity	2:-14 4:-19 5:19 6:-14 8:-32 10:34
alike:displaced	0:16 1:-25 2:-24 4:-44 5:29 6:-10 7:-50 8:-40 10:-55 11:14
alike:held	1:-10 2:9 3:-10 5:-10 6:-23 7:-14 8:-49 9:-9 10:32 11:-8
alike:injured	0:-8 1:-24 2:-26 3:29 4:-14 5:-30 6:-9 7:-13 8:35 10:-35 11:-24
alike:killed	0:10 2:-70 4:-20 7:-22 8:14 9:-11 10:-46 11:-17
alike:missing	0:21 1:14 3:27 4:-13 6:-31 7:-35 10:-13
alike:prisoners-exchanged	0:-15 2:-13 3:-15 4:-10 5:-8 6:-24 7:-12 8:51 9:-9 10:-55
alike:refugees	0:-21 1:-10 3:-39 5:-8 6:-34 8:-10 9:52 10:-8 11:-11
alike:released	0:22 1:-9 3:18 4:-8 5:-17 7:-11 8:-21 9:-27 10:12 11:-10
alike:returned	0:14 1:-13 2:-19 5:19 7:-11 8:-49 9:-36 10:9 11:-21
any	1:-24 2:-21 3:-8 8:-13 9:-12 11:-9
bare:1	0:-92 1:-24 2:48 3:-71 4:-69 7:-25 10:15 11:-53
bare:9	0:-58 1:-26 2:39 3:-110 4:31 6:17 8:-15 9:-139 11:-144
bare:99	1:-114 2:-20 3:-136 4:13 5:23 6:24 7:11 8:-34 9:-118 10:-9 11:-106
bare:999	0:9 2:-46 4:-71 5:9 6:-15 8:22 9:-36 11:-27
bare:9999	0:-38 1:17 2:-100 3:23 4:-60 5:-8 6:-20 7:-22 10:-46
bare:more	0:-108 1:-22 2:-92 3:70 4:-133 5:-127 6:-84 7:-70 8:-77 9:47 10:-56 11:49
before:abducted	0:19 1:-22 3:-29 5:-48 6:14 7:-24 8:-34 9:-17 10:-11 11:-24
before:allocated	3:-14 5:15
before:casualties	0:-16 1:21 2:-13 3:9 4:-10 5:-15 7:-16 8:-19 9:-10 10:-13
before:dead-in-captivity	2:-16 4:46 5:13 7:-8 8:-27 10:-33
before:delivered	9:10 11:-9
before:displaced	0:-45 1:-25 2:-23 3:12 4:-30 5:-33 6:-36 7:-14 8:-32 9:34 10:-23
before:held	0:-26 1:-11 2:30 6:-9 8:-10 9:-10 10:-26 11:-14
before:injured	0:27 1:-31 2:-66 4:-65 5:9 6:-31 7:23 8:9 9:-44 10:-29 11:-28
before:killed	1:-88 2:-38 3:-20 4:10 5:36 6:-23 7:41 8:-59 9:-33 10:-80 11:-97
before:missing	0:-17 1:-26 3:19 4:-49 8:-30 9:-17 10:-32 11:-13
before:prisoners-exchanged	0:-40 1:-11 2:16 3:-20 4:-48 5:-24 6:-66 7:-18 8:15 9:-15 10:21 11:-14
before:refugees	3:10 5:-15 6:-27 9:-14 11:17
before:released	0:8 1:-12 2:21 3:-31 4:13 6:-50 7:-19 9:-13 10:-16 11:-19
before:requested	3:-34 9:32
before:returned	0:-22 1:-8 2:-14 3:9 4:-22 5:13 6:-11 7:-12 8:-14 9:-12 10:-26 11:12
behind:abducted	1:-17 2:-78 3:-38 4:-58 5:-32 6:31 7:-19 8:22 9:-20 11:-17
behind:casualties	0:-8 1:37 3:-9 4:-10 5:-24 6:-34 7:-15 8:-8 9:-9 10:-12
behind:dead-in-captivity	0:18 3:-12 5:-23 6:-39 7:-12 8:-29 10:9
behind:displaced	0:-46 2:-22 4:-33 5:-34 6:19 7:-14 8:-21 9:-19 10:-40 11:19
behind:held	0:15 1:-23 2:10 3:-38 4:-26 5:-38 7:-46 8:13 9:-33 11:-17
behind:injured	0:-20 1:-43 2:-77 3:-69 4:-81 5:-9 6:67 7:-39 8:22 9:-54 10:-43 11:-55
behind:killed	1:27 2:-22 3:-89 4:-37 6:13 7:-11 8:-13 10:32 11:-65
behind:missing	0:-49 1:-45 2:-39 3:-39 4:17 6:41 8:-30 9:-36 10:-50 11:-35
behind:pledged	6:17
behind:prisoners-exchanged	0:-31 2:-37 3:13 4:-58 5:-30 6:-55 7:-19 8:51 9:-35 11:-29
behind:refugees	0:-13 3:23 4:-19 5:-29 7:-20 8:-8 10:-19 11:-32
behind:released	0:35 1:-11 2:-72 3:-31 4:-18 5:-36 6:-21 7:-24 8:-18 9:-12 10:29 11:-23
behind:requested	3:26 6:-11 9:-20 11:-8
behind:returned	1:-23 2:-19 3:23 4:-41 5:-9 6:-58 7:-26 8:-17 9:-30 10:26 11:16
ending:ad	0:-33 1:22 2:-29 3:-52 4:-22 5:-65 6:81 7:-58 8:-14 9:-14 10:-12 11:-10
ending:al	5:21 6:-21
ending:an	0:13 2:-19 6:16 7:21 8:-20 10:-28
ending:ar	0:-8 5:18 6:-14
ending:at	0:-24 2:21 3:-9 4:-24 5:-10 6:-22 8:13 10:19
ending:ay	2:11 3:8 4:23 5:-16 6:-25 10:-19
ending:ce	0:-42 1:25 2:-9 3:-48 5:-14 7:-38 9:33 10:-27 11:-18
ending:ch	0:-14 3:-14 4:-22 5:-32 6:37 7:-24 8:20 10:-31
ending:ck	10:-14 11:16
ending:de	8:-29 10:28
ending:ds	0:-9 3:14 8:-9
ending:dy	0:-14 3:-24 4:17 5:-9 7:23 10:-11
ending:ed	0:-21 1:-59 3:8 4:-69 5:33 6:-12 7:-69 8:35 9:-16 10:18 11:-28
ending:en	0:34 1:-10 2:-34 5:13 6:-25 7:-19 9:-30 10:-32 11:-16
ending:ep	0:-13 3:18 4:-19 5:-15 6:-17 7:-14 9:9 10:-25 11:-20
ending:er	0:24 1:-10 3:-17 5:-51 7:-44 8:-13 9:-19 11:31
ending:es	1:26 2:-25 3:-25 4:10 5:-60 6:-21 7:38 8:-34 9:-27 10:-37 11:-27
ending:ey	0:15 3:-13 4:-15 5:-12 6:25 7:-21 8:-14 10:-10
ending:ft	0:8 1:-9 2:-15 3:32 4:-45 5:19 6:-42 7:-35 8:15 9:-37 11:-34
ending:gh	2:-12 3:-8 5:23 6:-15
ending:gs	0:19
ending:ht	0:-9 4:9 5:-8 7:11
ending:id	5:-15 6:27 10:-9
ending:ij	6:14
ending:in	0:-34 1:-14 2:-54 3:31 4:35 6:-56 8:-43 10:-41 11:-29
ending:is	3:-26 6:17 9:24 11:-9
ending:ke	4:-14 5:19 6:-29 7:-8 10:15
ending:ld	0:-21 1:-12 2:-41 3:-28 4:-14 5:-24 6:12 7:-21 9:27 10:25 11:-20
ending:ll	1:-9 3:35 4:17 5:-32 6:-26 7:34 8:-40 10:-12 11:-51
ending:ly	0:-11 2:-9 3:-14 4:-14 5:50 6:-18 7:-14 8:-12 9:21 11:-25
ending:me	0:-45 2:-37 3:-10 4:-39 5:-41 6:16 7:-18 8:-19 10:37
ending:nd	3:8 4:12 10:-9
ending:ng	0:-34 2:-39 3:-13 5:-53 6:-63 7:65 8:12 9:11 10:-14
ending:ns	0:20 2:11 4:-15 5:23 6:-34 7:-9 8:-10 10:-22
ending:nt	0:-26 1:-9 2:-17 3:-11 4:8 6:-11 7:-29 8:-31 10:14
ending:ok	5:-10 6:-26 9:22
ending:om	1:-33 4:9 5:-54 6:-21 8:15 9:-28 10:-33 11:-14
ending:ot	0:-19 2:29 4:-28 5:-24 6:-17 7:-11
ending:pt	3:10
ending:rd	6:16
ending:re	1:-8 2:-27 3:-30 4:-14 6:10 7:-38 8:-21 9:-40 10:14 11:-8
ending:rs	4:11
ending:rt	5:58 6:-41 7:-37
ending:se	0:-14 1:-10 4:-10 7:-9 9:-12 11:24
ending:ss	3:35 5:-20 6:17 7:-17 9:-41 11:-8
ending:st	0:-11 1:10 2:-28 3:25 4:-34 5:-20 6:16 8:-18 9:-27 11:-28
ending:th	0:-25 1:-8 2:-25 3:14 4:-41 5:52 6:-16 7:-37 8:-30 9:-29 10:-42 11:-20
ending:to	0:23 3:9 4:-10 8:-13 10:-16
ending:ts	3:18 6:-16
ending:ut	0:-9 3:19 4:-12 5:-19 6:10 8:-18 9:-18 10:15
ending:ve	0:-8 1:-31 2:-11 4:-23 5:11 6:-19 7:-43 10:-30 11:21
ending:wn	2:-23 5:27 6:12 7:-10
equal:abducted	0:59 1:12 2:15 3:-35 4:-20 5:-8 6:-56 7:-16 8:-21 9:-21 10:-47 11:-14
equal:casualties	0:26 1:26 2:-18 3:-8 5:-16 6:-34 7:-14
equal:dead-in-captivity	0:-56 2:26 3:-9 4:-22 5:-30 6:-10 7:18 10:-9
equal:displaced	0:-32 2:-18 3:41 4:-13 5:-13 6:-48 8:-10 9:-30 10:26 11:-9
equal:held	0:-23 2:-28 3:-10 4:43 5:-36 7:-11 8:-34 9:-8 10:14 11:-9
equal:injured	0:-58 1:-19 2:29 4:-17 5:30 6:-16 7:-36 8:-44 9:-33 11:-16
equal:killed	0:-13 2:39 3:-104 4:-28 5:-18 6:43 7:-12 8:-34 9:-52 10:-36 11:-57
equal:missing	0:9 1:-16 2:-24 3:-50 4:-49 5:-17 6:-53 7:60 8:-24 9:-20 10:17 11:-9
equal:prisoners-exchanged	0:-40 1:-9 2:-38 3:-24 4:-71 5:-35 6:-62 7:-22 8:62 9:-18 10:16 11:-16
equal:refugees	2:-19 4:-35 5:-26 8:-34 9:-11 10:47
equal:released	0:-40 1:-10 2:-20 3:-20 4:11 5:-28 6:-36 8:-47 9:-14 10:62
equal:returned	0:-17 2:-11 3:-14 4:11 5:-22 6:-30 7:-14 8:9 9:-27 11:13
form:digits	1:-12 2:-49 3:22 4:-11 6:-11 7:-32 10:-27
form:mixed	0:-15 1:-15 2:-13 3:15 4:-39 5:-29 6:-57 7:-43 8:-22 9:17 10:-31 11:27
form:range	1:13 2:-13 3:-20 4:-13 5:-32 6:12 7:19 8:21 10:-32 11:-50
form:singular	0:-10 1:-50 2:36 3:-117 4:-22 5:-30 6:31 8:-26 9:-34 10:-24 11:-76
form:vague	0:42 2:-36 3:-21 4:-23 5:8 6:-37 7:28 8:-11 10:-36 11:-8
form:words	0:-17 1:-46 3:-84 4:19 6:15 8:-27 9:-75 10:18 11:-61
headline	1:-28 2:-24 5:-34 6:27 7:-16 8:-8 9:-18 11:-56
here:#aboard	0:23 1:-12 2:-52 3:-21 5:-17 8:-12 9:-17 10:-31 11:-11
here:#aid	0:-54 2:-14 3:20 4:-74 6:-44 7:-36 9:29 10:-37
here:#alive	0:-12 1:-18 3:43 5:-25 6:-42 7:26 8:-22 9:-31 11:-29
here:#captives	0:44 1:-62 2:30 3:-53 5:-35 6:-69 7:-75 8:-12 9:-62 10:18 11:-69
here:#captors	0:27 2:-44 3:-46 7:-86 8:-54 9:-35 10:-16 11:-10
here:#commerce	0:20 1:-26 2:-16 5:-27 7:-17 8:-47 9:-12 10:-25 11:-29
here:#conference	6:-8 9:11 11:-10
here:#containing	0:-9 3:-15 4:-30 7:-19 9:35 11:-38
here:#contest	0:-9 1:-30 2:-31 5:10 6:-15 8:-79 9:-11 11:-19
here:#crossing	0:-58 1:-44 2:-41 3:-43 4:-77 5:-21 6:-12 7:-23 9:54 11:19
here:#custody	0:-26 1:-24 2:10 3:-67 4:32 5:-45 6:-28 7:-16 8:44 9:-63 10:-49 11:11
here:#demand	0:16 1:-9 2:-14 3:-38 4:27 5:-13 6:-24 7:-14 8:-24 10:-8 11:-39
here:#disease	0:-12 2:22 3:-14 4:-8 5:19 7:-18 8:-13 9:-11 10:-11 11:-9
here:#displacement	0:-94 1:-21 2:-24 3:70 4:-72 5:-34 6:-47 7:-46 8:-43 10:-12 11:-14
here:#duty	0:-85 1:-27 2:8 3:-12 5:-9 6:16 8:-43 9:-52 10:22 11:12
here:#exchange	0:-39 1:-22 2:-40 4:-53 5:-47 6:-22 7:-41 8:52 9:-36 11:-41
here:#execution	0:-19 2:9 4:-19 5:-14
here:#given-back	0:-27 1:-14 2:-21 3:-37 4:-59 6:-10 7:-22 8:26 9:-19 10:15 11:-20
here:#giving-from	1:-69 2:13 3:-62 4:-20 8:-17 9:-13 10:-10 11:29
here:#group	0:17 1:-15 4:21 5:-39 6:-25 7:-45 8:-43 9:-55 11:-21
here:#handover	0:-66 2:20 3:-30 4:20 5:-40 6:-56 10:11 11:9
here:#hostages	0:-18 1:-18 2:24 4:-15 5:-13 6:-25 7:-29 8:-23 9:-21 10:28 11:-18
here:#interview	0:-10 6:8
here:#losing-side	0:-36 1:-11 3:-31 4:-34 5:-18 7:-25 8:30 9:-12 10:14 11:-15
here:#need	0:-24 1:-16 2:-23 3:25 4:-14 5:-22 6:-15 7:-24 8:-29 9:18 10:37 11:-32
here:#prisoners	0:-14 1:-30 2:-18 3:-42 4:27 5:-48 6:-35 7:-48 8:51 9:-21 10:-37 11:-26
here:#receiving	0:-12 1:-17 2:-55 3:-64 4:-63 5:11 6:39 7:-31 8:-42 9:-60 10:17 11:53
here:#remainder	0:-33 1:-13 2:-88 3:12 4:46 5:-52 6:-24 8:22 9:9 10:-11 11:-40
here:#rescue	0:-19 1:-17 3:-43 4:-76 5:33 6:-24 8:-18 9:-34 10:34
here:#rumour	0:18 4:-11 5:-8 6:-12 10:-9
here:#since	1:11 2:-95 3:9 4:-27 5:-18 6:-13 7:15 9:-26 10:-9
here:#state	0:-20 1:-66 2:-21 3:-72 5:8 7:-42 8:32 9:-9 11:-9
here:#statement	0:-19 2:-11 3:-9 4:-11 5:-8 6:25 7:-23 8:-15 10:11
here:#travel	0:-32 1:-12 2:-18 3:-39 4:-20 6:23 7:18 8:22 9:-33 10:-16 11:-24
here:abducted	0:143 1:-30 2:-25 3:-62 4:-29 5:-72 6:-65 7:-101 8:-13 9:-82 10:-19 11:-68
here:allocated	0:-38 1:-40 2:-20 3:-43 5:-19 6:-11 7:-30 9:-11 10:27 11:-31
here:casualties	0:-29 1:50 2:-22 3:-43 4:-23 6:-21 7:-28 8:-35 9:-21 10:-26 11:-11
here:dead-in-captivity	0:-13 2:25 4:10 5:-8 6:-25 10:-10
here:delivered	1:-64 2:-34 4:-17 6:-14 8:-24
here:displaced	0:-55 1:-29 2:-22 3:105 4:-28 5:-47 6:-73 7:-68 8:-118 9:23 10:-42 11:-19
here:held	0:-57 1:-21 2:22 3:-52 4:125 5:-71 6:-90 7:-32 8:-25 9:-10 10:-21 11:-65
here:injured	0:-42 2:-35 3:-78 4:-78 5:163 6:-85 7:-73 8:-68 9:-62 10:-52 11:-111
here:killed	0:-38 1:21 2:64 3:-68 4:-31 5:-49 6:97 7:-15 8:-112 9:-58 10:-85 11:-126
here:missing	0:-18 1:22 2:-21 3:-62 4:-34 5:-101 6:-96 7:164 8:-90 9:-121 10:-103 11:-95
here:pledged	0:18 1:-34 3:-34 4:-9 6:-26 7:-31 9:15 10:15 11:-56
here:prisoners-exchanged	0:-39 1:-73 3:-52 4:-20 5:-15 6:-28 7:-53 8:71 9:-65 10:10 11:16
here:refugees	1:-53 2:-90 3:-15 4:-47 5:-24 6:-61 7:-36 8:-31 9:102 10:-61 11:-16
here:released	0:-30 1:-84 3:-50 4:-35 5:-92 6:-59 7:-54 8:22 9:-70 10:107 11:-17
here:requested	0:-26 1:-44 2:-13 3:-30 4:43 5:-27 7:10 10:-67 11:-11
here:returned	0:-9 1:-75 2:-21 3:-59 4:-81 5:-19 6:-47 7:-92 9:-64 11:108
here:said	2:-13 3:-30 6:18 7:-8 8:-25 9:-31 10:-21 11:8
here:set	0:-30 1:-54 2:12 3:-34 4:-68 5:12 6:24 7:-21 9:-11 10:-20
here:total	0:18 1:-33 2:-26 3:-26 5:12 6:-30 7:8 8:-24 9:20
item	1:-36 2:-37 3:43 4:-16 6:-10 7:-16 8:-25 10:-36 11:-40
last:claim-abducted	1:-39 3:-29 4:22 5:-54 6:-52 7:-15 8:-16 9:-68 10:20 11:-47
last:claim-allocated	3:-25 5:-14 6:16 9:12
last:claim-casualties	0:-8 1:54 2:-32 3:-52 5:-37 7:-38 8:-26 9:-40 10:-25 11:-30
last:claim-dead-in-captivity	0:-15 1:-8 2:34 3:18 4:-11 5:-19 6:-9 7:-25 8:-33 9:-16 10:9 11:-12
last:claim-delivered	0:-24 1:13 3:-14 4:-14 7:-9 9:19 11:-41
last:claim-displaced	0:-32 1:-57 3:34 4:-36 5:-29 6:-24 7:-65 8:-62 9:18 10:-88
last:claim-held	0:-15 1:-24 4:16 5:-74 6:-59 7:-10 8:-16 9:-36 10:25 11:-33
last:claim-injured	0:-15 1:-11 2:-92 3:-19 4:-62 5:69 6:-15 7:-14 8:-17 9:-94 10:-44 11:-41
last:claim-killed	2:-42 3:-29 4:-42 6:31 7:8 8:-49 9:-41 10:-40 11:-24
last:claim-missing	0:13 1:-47 2:-68 3:-15 5:-60 6:-20 7:31 8:-63 9:-8 11:-72
last:claim-pledged	0:-17 1:16 3:18 4:-11 5:13 7:-20 8:-9 9:-36 11:-23
last:claim-prisoners-exchanged	0:-49 1:-30 2:-22 3:-31 4:-23 5:-24 6:-15 7:-36 8:61 9:-29 10:-35 11:-14
last:claim-refugees	1:-30 2:-17 3:-44 6:-42 7:-58 8:-26 9:41 10:-43 11:26
last:claim-released	0:-43 1:-42 3:-8 4:14 5:-40 6:-43 7:-19 8:12 9:-48 10:12 11:-40
last:claim-requested	0:-21 3:-20 4:-15 5:-25 6:44 7:-11 10:-24 11:-21
last:claim-returned	0:-20 1:-26 2:-34 3:-51 4:-11 5:-41 6:12 7:-42 11:45
last:claim-total	3:-28 5:-9 9:10 11:11
left1:	0:28 3:-38 4:-20 5:32 6:-39 8:-14 9:-28 10:-17
left1:"	0:-31 1:31 2:-95 3:-32 4:15 5:-27 6:26 7:-39 8:-27 9:12 10:-34
left1:#	0:-36 5:-18 6:47 7:-21
left1:(	0:-36 1:-13 2:-13 3:-20 4:-30 5:13 9:-35 10:-20 11:41
left1:,	1:-90 2:-22 3:9 4:-18 5:16 7:-37 8:-30 10:-10 11:-36
left1:-	0:-44 1:-8 2:-22 4:-47 5:-31 7:-28 8:-31 9:-29 10:60 11:14
left1::	0:-22 2:-19 3:29 4:-15 5:-47 7:-33 8:-29 9:-13 10:9
left1:;	0:-68 1:-28 2:-37 3:-12 5:18 6:-29 7:15 9:-18 10:27 11:17
left1:abducted	0:25 6:-17
left1:admitted	5:14 6:-12
left1:after	3:-16 5:-12 6:19 9:15
left1:against	0:14 3:-16 7:-12 9:19 10:-9 11:-18
left1:all	0:-48 2:-17 4:-35 5:-30 6:14 8:-24 10:44
left1:alone	3:-25 11:25
left1:among	0:19 2:-10 3:-17 4:-22 5:-8 6:-9 7:15 8:-20 10:-13 11:13
left1:and	0:-15 1:-64 4:-22 6:-22 8:27 9:-26 11:-15
left1:another	1:-11 2:-22 4:16 5:11 6:-8 8:-27 10:-12 11:-30
left1:are	0:-43 2:-15 3:8 4:20 5:-34 6:-8 7:-15 8:34 9:-9 10:-38 11:-16
left1:as	0:11 2:-11 3:-8 4:-14 5:-23 7:17 8:-20 9:-20 10:28 11:17
left1:at	0:32 2:-46 3:-31 4:-45 6:8 8:15 10:-35
left1:back	2:-17 3:-23 6:12 8:-23 9:-25 10:-23 11:25
left1:be	0:8 3:-12 4:-8 5:-10 6:34 7:-8 9:-27 10:-17 11:-25
left1:been	0:-13 3:-18 4:-9 5:-12 6:26 7:-9 9:-11 10:-9 11:-10
left1:before	4:-12 6:25 9:-8 10:-15
left1:believes	2:22 4:-31 6:-13 8:-10
left1:brought	5:19 6:-21 8:-14 10:14
left1:buried	0:-12 2:18 4:-25 5:-11 6:21 7:-16 10:-17
left1:but	0:-8 3:27 4:18 5:11 6:-12 9:-15 10:-16 11:-17
left1:camp	3:-19 9:24 11:-25
left1:captured	0:27 4:-21 6:-28 10:-8
left1:carried	0:8 2:-8 3:-16 4:-16 5:-20 6:21 8:22 10:-25 11:-22
left1:claimed	0:-8 1:22 3:-16 4:-8 5:-25 7:-12 9:-11 11:-12
left1:confirmed	0:11 5:-19 6:31 7:-11 10:-11
left1:cost	3:-22 6:43 9:-13
left1:counted	0:-25 1:17 2:-17 3:-8 5:-43 6:35 7:-30 8:-15 9:-28 10:-28 11:-45
left1:counts	3:8
left1:day	2:-17 4:-20 8:-11 10:16
left1:dead	0:-24 5:-17 6:42 10:-8
left1:december	0:-9 3:-18 6:-8 9:-23 10:24 11:-8
left1:did	6:8
left1:displaced	3:37 5:-8 6:-29 9:-18
left1:documented	6:9
left1:down	3:-26 4:-17 5:-9 6:32 7:-20
left1:driven	0:-11 3:37 6:-18 7:-15 8:-11 9:-33 11:-21
left1:drove	0:-11 4:-8 5:-10 6:-17 9:16 11:-16
left1:expect	9:-13 11:16
left1:first	4:-23 10:25
left1:for	0:-70 1:-23 2:-15 3:15 4:-47 5:-34 6:-12 7:20 8:24 9:-23 11:-46
left1:forced	3:36 5:-20 6:-21
left1:found	0:-15 3:-8 5:-19 6:38 7:-16 10:-21
left1:free	0:-34 4:-20 10:33 11:-8
left1:freed	0:-8 4:-31 8:33
left1:frees	0:-9 2:-8 4:-38 6:-10 8:13
left1:from	1:12 2:-16 3:-14 4:-40 6:22 7:-22 8:-22 10:-33
left1:further	0:-16 1:-11 2:-9 3:-18 4:-11 5:-8 6:-9 7:10 9:39 10:-11 11:-34
left1:gave	0:-14 3:-9 6:26 9:-15 11:-8
left1:go	0:-18 2:-8 4:-10 5:-14 6:12 8:-15 10:22
left1:got	3:26 5:-21 6:-19 11:-9
left1:had	3:-21 5:15 9:14 11:-20
left1:has	0:-44 2:-20 3:-46 4:32 5:-18 6:-49 7:43 8:-27 9:12 11:-34
left1:have	0:-49 2:-21 5:9 6:-10 7:12 8:-11 10:-45 11:-23
left1:helped	11:12
left1:his	1:-9 2:-13 4:-9 5:22 6:-13 8:-10 10:-8
left1:hits	6:18 7:-13
left1:hold	0:-28 3:-26 4:30 6:-19 9:28 10:-10 11:-13
left1:holding	0:-19 2:-11 4:55 5:-15 6:-43 10:-17
left1:holds	0:-10 1:-8 3:-32 4:8 6:21 7:-18 8:-18 10:-8 11:-26
left1:hosts	3:-18 9:21 11:-17
left1:housed	3:17 6:-13 9:-11
left1:in	0:-23 3:20 4:-13 5:13 6:-42 7:-23 9:20 11:-31
left1:include	5:-22 6:34 10:-8
left1:included	6:9
left1:including	0:-19 1:-8 2:10 4:-28 5:14 6:14 7:-28 8:12 9:-36 11:-12
left1:injured	0:-13 3:-33 5:60 6:-65 7:-19 9:-10 11:-8
left1:injuring	5:32 6:-32
left1:is	0:-30 1:-13 2:26 3:22 4:-39 5:-49 7:-11 8:-9 10:-27 11:-32
left1:its	3:11 6:-9
left1:just	0:-23 2:-11 4:27 5:-22 6:-30 7:-8 8:-9 9:22 10:-20 11:-23
left1:keeping	0:-12 2:-8 4:33 5:-17 6:-28 8:-11 9:-11 10:-10
left1:kill	0:-15 2:-14 4:-13 5:-11 6:34 10:-9
left1:killed	0:-71 1:-26 2:-26 3:-58 4:-35 5:-51 6:123 7:-31 8:-18 9:-19 10:-19 11:-21
left1:killing	0:-34 2:-9 3:-15 4:-11 5:-34 6:75 7:-11 10:-13
left1:kills	5:-30 6:44 7:-19
left1:last	0:-17 2:-8 4:39 5:-12 6:-18 7:19 8:-9 9:-9 10:-42
left1:leaves	0:-21 2:-14 3:-12 4:27 5:-16 7:24 8:-26 9:-13 10:-33
left1:leaving	3:21 5:-10 9:-21
left1:left	0:-26 2:-21 3:-30 4:26 7:11 8:-20 9:-23 10:-20 11:-30
left1:let	0:-31 2:-14 3:-24 4:-34 5:-9 6:-24 7:-10 8:10 10:22 11:15
left1:lists	5:-14 7:24 8:-11 9:-17 11:-13
left1:logged	1:13 3:-9 6:-13
left1:lost	0:-20 2:-15 3:-14 4:-18 5:-29 6:76 7:-26 10:-12
left1:made	0:-12 2:-8 3:16 4:-28 6:27 7:-15 9:-8 10:-12
left1:makes	3:15 5:-8 6:13 8:-11 9:-15 10:17
left1:met	0:-12 4:24 5:-19 6:-29 7:-15 8:-8 9:13 10:-17 11:-23
left1:month	3:17
left1:move	6:-8 9:15 11:-14
left1:moved	0:-16 3:-19 4:42 5:-12 6:-25 8:-9 9:-20 10:-28 11:-10
left1:not	0:48 2:-11 4:-23 5:-10 6:-40 7:-24
left1:now	0:-14 3:-21 4:-22 5:-16 6:-14 7:17 8:-18 9:-12 10:20 11:-15
left1:numbered	11:16
left1:of	0:35 1:-48 2:11 3:-16 4:-20 5:-26 6:10 7:14 8:-29 9:-41 10:-55 11:-8
left1:off	0:38 3:26 6:-28 9:-23 10:-18 11:-23
left1:on	4:-10 5:21 7:-8
left1:only	0:-37 3:-36 4:-28 5:16 7:-13 8:-16 10:19 11:12
left1:or	3:16 9:-11
left1:other	0:-26 1:-10 3:-28 5:8 8:-12 9:-18 10:9
left1:out	0:-28 2:-14 3:34 4:-27 5:-35 6:34 7:-21 9:-22 10:-39 11:-14
left1:over	0:-20 2:8 4:-38 10:20
left1:pass	3:-16 6:12 7:-8 9:19 10:-9 11:-16
left1:passed	6:8 9:8 11:-10
left1:put	0:-36 2:-9 4:-31 5:-13 6:26 10:12
left1:reach	6:25 7:-19
left1:reached	4:-11 5:-20 6:26 7:-15 9:-9
left1:reaches	3:-13 5:-15 6:26 7:-17
left1:received	0:-13 2:-11 3:-24 4:-12 5:16 8:-20 9:-17 10:13 11:10
left1:recorded	1:25 3:14 6:-29 7:-19 9:-11 10:-9
left1:recovered	6:22
left1:registered	3:-8 5:-23 6:12 7:-14 9:-13 11:10
left1:release	0:-16 2:-8 4:-26 8:27 10:13
left1:released	0:-26 2:-8 4:-21 6:-13 8:27
left1:remaining	0:-36 1:-8 2:-25 3:-10 4:18 6:-14 7:33 9:-10 10:-25 11:-24
left1:reported	0:23 2:-10 4:-17 5:-23 8:-16 10:-17
left1:reports	3:-10 5:-11 6:19 9:10
left1:rescued	6:-16 10:19
left1:s	0:11
left1:said	0:9 1:-11 2:-25 3:17 4:-41 6:-55 8:20 11:-8
left1:saw	0:-23 2:-20 4:-26 5:29 7:-8 10:-19
left1:say	2:-10 3:-19 4:-10 6:22 9:19 11:-8
left1:says	0:-34 1:-31 2:-42 3:9 4:10 5:-17 7:-10 9:8 11:-51
left1:seen	0:10 3:-10 4:22 5:-21 6:14 7:-21 8:-10 10:-32
left1:seized	0:35 6:-23 8:-16 10:-17
left1:sent	0:-8 3:30 6:-38 7:-12 8:17
left1:shelters	3:-11 9:12
left1:shot	5:-11 6:17
left1:show	2:30 4:-27 6:-37 7:-10 10:-13
left1:showed	2:-11 4:35 5:-8 6:-23 8:-16 10:-21
left1:so	0:-14 3:-11 4:43 5:-16 6:-29 7:-33 10:-9 11:-17
left1:sunday	3:-15 9:15
left1:swap	8:16
left1:taken	0:36 5:-14 6:-36
left1:that	1:-49 2:21 3:-28 4:-20 5:-8 6:-20 7:29 9:12 10:-42 11:-13
left1:the	0:20 3:-50 5:-23 6:-25 7:-9 8:-29 9:18
left1:their	4:-15 5:-10 6:22
left1:them	0:18 1:-13 2:-26 8:-37 10:-11 11:-11
left1:then	0:-20 2:-8 3:-10 4:-38 6:35 7:-18
left1:those	0:-12 2:-15 4:26 5:-14 6:-19 10:-18
left1:to	0:-33 1:-22 2:21 4:-12 5:-66 6:29 7:-74 8:12 9:15 10:-52 11:11
left1:today	2:-27 3:-23 4:27 7:-19 8:-8 9:23 10:-16
left1:took	1:-17 2:15 3:-24 4:-43 5:-36 6:36 7:-32 8:-22 9:-40 10:-38 11:16
left1:treated	0:-10 3:-11 5:27 6:-16 8:-9 9:-11
left1:up	0:-21 2:-25 3:22 4:-19 5:-23 6:28 7:-19 9:-18 10:14 11:-17
left1:uprooted	3:43 6:-13 9:-36
left1:us	0:-24 2:24 4:-14 5:-18 6:14 7:-10 8:-20 10:-33
left1:verified	6:13
left1:was	0:-9 1:20 4:22 6:-42 7:-17 8:8 9:-30 10:-53 11:-13
left1:week	0:-24 2:-9 3:-14 4:-20 6:9 7:-14 8:-14 9:-21 10:14
left1:were	0:27 1:-19 2:-66 3:29 4:20 5:-55 6:-37 7:-8 9:-17 10:-59 11:-12
left1:when	3:21 5:-27 6:29 7:-28 10:-9
left1:where	0:-43 2:-19 3:32 4:20 6:24 7:-34 9:-31 10:-8 11:-11
left1:which	0:-29 1:-9 2:-30 3:-14 5:-12 6:36 7:-19 10:-9
left1:while	0:9 3:-18 5:-25 7:9 9:-11 11:14
left1:whom	0:-33 1:-12 2:21 3:-11 4:-12 5:-20 6:21 7:-25 8:-12 10:15
left1:with	0:30 1:-18 3:-19 4:-13 5:-36 6:-16 7:13 8:-64 10:12
left1:wounded	5:46 6:-46
left1:wounding	5:45 6:-47
left1:year	0:19 3:-16 4:-24 7:-14 8:-8 9:-9 10:8
left1:|	0:-30 1:-18 2:11 3:-26 4:-38 5:22 7:-23 8:-11 10:-19 11:-10
left1:—	0:-19 2:-11 4:-17 5:-38 6:26 7:10 8:9 10:14 11:-8
left1:•	3:24 5:-16 6:16 9:-26 11:-19
left2:	3:49 4:-12 5:-37 6:-16 7:-22 9:-26 11:-32
left2:"	3:-13 4:21 5:-8 8:-18 9:-14 10:-42 11:-9
left2:#	1:-45 2:-63 3:-37 4:-48 5:29 6:-14 7:29 8:29 9:-8 10:-73 11:-43
left2:(	5:-20 6:9 7:13
left2:)	0:-45 2:-14 3:-12 4:-40 5:24 7:-23 8:-32 9:-20 10:55 11:-16
left2:,	0:-28 1:-63 2:-10 3:-20 5:8 7:-14 8:17 10:-10
left2:-	6:17 7:-15
left2::	0:14 2:-15 3:-23 4:24 6:15 7:-22 8:-14 9:-12 10:-28 11:18
left2:;	2:-22 4:-13 7:13 8:-12 11:-12
left2:a	0:-24 1:13 2:-14 3:-13 4:-21 5:-19 6:-11 9:35 10:-15 11:-36
left2:abroad	3:21 5:12 6:-20 9:-10 11:-21
left2:account	0:-11 2:-9 3:-10 4:-21 5:-8 6:13 7:18 8:-11 10:-13
left2:accounted	0:-26 1:-8 2:-15 3:32 4:-27 5:14 6:38 7:-11 8:-23 9:-38 10:-29 11:-35
left2:accounts	6:8
left2:added	6:-10 9:10
left2:adding	2:-23 4:27 5:15 6:-20 7:-19 10:-22
left2:adds	0:13 2:10 4:-10 6:-12 10:-8
left2:afp	5:-10 6:17
left2:after	3:11 6:-9
left2:aleppo	3:14 6:-13 9:-11 11:8
left2:alive	0:-21 2:27 4:-10 6:-22 10:-18
left2:all	5:-8 8:-13 10:24 11:-22
left2:alone	0:-12 1:23 2:-9 3:10 4:-9 5:-27 7:13 8:-16 9:-25 10:-9
left2:along	0:25 2:-19 6:-33 8:-27 10:20
left2:already	3:14 6:-13 7:-12 11:-10
left2:also	0:-29 1:-9 2:-15 3:-27 4:12 5:-10 6:10 9:22 10:-10
left2:among	0:20 1:-11 2:-22 5:-27 8:-36 9:-9
left2:an	3:15 9:-12
left2:and	0:19 1:-40 2:-19 3:34 4:-33 6:-50 7:38 8:-26 9:-35 11:-25
left2:april	0:-16 5:-9 6:19 7:-22 8:-16 10:18
left2:are	0:8 3:-10 4:-24 5:-23 6:34 8:-20 9:-20 10:-11
left2:army	0:-18 2:-19 4:-26 6:20 8:-12 10:10
left2:arrested	0:-20 5:-10 6:14 7:-11 10:20
left2:arrived	0:20 6:-8 10:-9
left2:at	5:15 6:-12
left2:attack	0:-8 2:-10 4:-9 6:22 10:-9
left2:august	0:-29 3:26 5:-16 6:21 7:-9 10:-14
left2:authorities	0:29 3:-15 4:-10 5:-10 6:-26 7:-13 8:-12 9:-18
left2:average	3:-13
left2:away	0:-15 2:-10 4:-16 5:20 6:-15 7:-8 10:16
left2:back	2:20 6:-12 10:-24
left2:began	0:-12 6:15 8:-12 10:9
left2:board	8:15
left2:boat	5:-15 6:19
left2:bodies	0:-22 2:28 4:-31 5:17 6:-10 7:10 8:-23 10:-37
left2:border	3:-10 9:17
left2:brings	0:11 4:-8 10:-12
left2:brought	0:-14 4:-11 5:-17 6:33 7:-11 8:-18 10:11
left2:buses	3:-26 11:26
left2:but	0:-15 4:-9 6:-13 7:21 8:-12 9:-10
left2:by	3:-17 5:-11 9:13 11:11
left2:came	0:-8 3:20 6:-13 9:-9
left2:captives	0:-12 2:13 3:-11 6:-12 7:-10 8:19 9:-16 10:-27
left2:captivity	2:-42 4:-10 6:33 8:-15 10:-19
left2:care	5:-15 6:19
left2:carried	2:-9 3:21 4:-23 5:-10 6:-23 8:-20 9:22 10:-21 11:-17
left2:cases	6:20
left2:centre	5:9 6:-8
left2:centres	3:16
left2:children	2:-9 3:-9 5:-36 6:47 7:-28 9:-11 10:-17 11:13
left2:cholera	6:9
left2:civilians	5:-15 6:18
left2:claims	5:-11 11:12
left2:climbed	6:18 7:-15
left2:climbs	6:12 7:-10
left2:confirmed	6:8
left2:confirms	0:-8 2:-16 5:-21 6:17 8:-14 9:-23 10:26
left2:congo	3:-15 7:-9 9:21 11:-13
left2:convoy	10:-14 11:16
left2:cost	0:-11 5:-14 6:23
left2:could	0:17 2:-9 3:-30 4:-27 5:-22 6:37 7:-21 9:-26 10:-9 11:-27
left2:count	6:20 7:-22
left2:country	7:10
left2:court	10:-17 11:18
left2:crew	0:11 10:-14
left2:cross	2:-16 4:-9 7:-8 9:-8 10:13
left2:dawn	5:19 6:-15
left2:day	0:-30 2:-9 5:-9 6:9 7:-20 8:14 9:-24 10:-41 11:15
left2:days	0:13 8:-13
left2:dead	0:-8 1:-12 2:-33 3:-53 4:-19 5:42 6:-24 7:24 8:-13 9:-30 10:10 11:-20
left2:death	5:11 7:-9
left2:deaths	0:-27 1:-8 2:-15 3:-32 4:-8 5:14 6:20 7:-9 8:-13 9:-11 10:-12 11:-10
left2:december	3:-22 11:25
left2:died	0:-11 2:10 3:-17 4:-14 6:-29 7:29 9:-10 10:-15
left2:displaced	3:-14 9:23
left2:down	0:-8 3:42 5:-14 6:-37 7:16 9:-29 11:-17
left2:drove	3:22 5:-13 6:-11 9:-12
left2:drowned	6:-8 7:19
left2:dug	0:-15 3:-13 4:-12 6:25 7:-12 10:-15
left2:eight	4:-8 5:-8 6:12 7:14 10:-11
left2:estimates	3:11 5:17 6:-14 9:-9
left2:example	5:16 7:-18
left2:fallen	0:13 3:22 5:-9 6:-20 9:-13 11:-14
left2:families	3:14 6:-9 11:-9
left2:far	2:-9 3:-8 6:23 9:15 11:-8
left2:february	0:-10 2:-9 3:12 5:-25 6:-10 9:-26 10:-8 11:29
left2:fell	5:14
left2:figure	0:26 1:24 2:-25 4:-23 5:-36 6:-49 7:15 8:-10 10:-24
left2:figures	0:13 4:-10 10:-10
left2:fire	3:16 9:-15
left2:firefighters	4:-8 5:24 6:-24 7:-13
left2:first	0:-21 2:-12 4:23 5:-23 6:-19 7:-14 8:12 10:-20
left2:five	3:11 5:-17
left2:flights	5:-26 6:27
left2:followed	3:20 9:-14 11:-9
left2:for	0:-16 5:-12 6:-25 8:-20 9:18
left2:forces	6:12
left2:four	0:20 4:23 5:-13 6:12 7:9 10:-38
left2:friday	0:14 3:-26 4:-10 5:29 6:-24 7:-19 10:-21
left2:from	9:-18 11:16
left2:gaza	0:-17 2:9 8:17 10:-12
left2:girl	0:-14 5:-13 6:15 7:9
left2:given	5:10
left2:go	0:-25 2:12 3:-8 4:-10 6:-8 8:-14 10:15
left2:group	0:35 2:-29 3:-10 4:-35 5:-9 6:-23 10:-9
left2:gunmen	2:-21 3:-11 4:-40 5:-10 7:-8 8:-18 10:41
left2:had	0:22 1:8 2:-29 3:-24 4:19 6:-9 7:-42 10:-36
left2:hall	3:18 6:-8
left2:hand	0:-17 2:11 4:-28 10:9
left2:handed	4:-16 6:8 8:14
left2:has	0:25 1:17 2:-25 4:-47 5:8 6:14 7:-52 9:-50 11:-13
left2:have	0:-9 1:17 2:-31 3:-16 4:9 5:-18 6:21 7:-44 10:-20 11:-30
left2:having	0:24 4:-20 10:-22 11:-24
left2:he	0:10 1:-13 2:23 4:-46 5:-12 6:-24 7:-19 8:27 9:-30 10:-45
left2:held	4:16 10:-13
left2:here	5:-14 6:22 7:-15
left2:hit	6:11
left2:home	3:-49 5:-15 6:-26 11:39
left2:homes	3:-29 9:30 11:-10
left2:hospital	0:-19 3:-14 4:-24 5:24 6:12 7:-27 10:-26
left2:hospitals	5:23 6:-23
left2:hostages	0:-9 4:14 6:-10 8:12 10:-32
left2:hours	11:8
left2:houses	3:9
left2:hurt	6:-29 7:18
left2:husband	5:-28 6:30 7:-10 10:-9
left2:i	0:-51 2:-35 4:-27 6:31 7:14 8:-12 9:-20 10:-46 11:-14
left2:in	0:-33 1:-15 2:-49 3:11 4:-25 5:20 7:-24 9:-38 10:22
left2:india	0:-12 4:-13 8:-8 10:26 11:-11
left2:indonesia	6:23 7:-18
left2:injured	0:-13 3:-26 5:10 6:-43 7:30 10:-8 11:-8
left2:injury	0:-11 5:31 6:-31
left2:iom	1:17 4:-8 5:-9 7:-8 9:-9 11:-8
left2:is	0:-39 1:-10 2:-14 3:-18 4:14 5:-27 6:-53 7:28 9:-28 10:18 11:-14
left2:israel	0:-19 2:21 4:-19 6:12 7:-18 8:-11
left2:it	0:-15 1:-26 3:43 4:26 5:-23 6:-26 7:-56 9:-47 10:-28 11:-54
left2:january	0:-11 4:-12 6:18 8:-9
left2:june	5:13 9:-13
left2:killed	0:10 2:-13 3:-14 4:-14 5:34 6:-29 9:-8
left2:killing	0:-16 6:37
left2:kyiv	0:-11 3:-11 4:18 5:-8 10:8 11:-9
left2:last	1:16 3:-27 4:-29 5:-9 6:14 7:-14 9:-14 11:14
left2:late	5:-24 6:25 10:-12
left2:law	4:-13 5:-9 6:25 10:-14
left2:lebanon	3:-12 5:-15 9:11
left2:left	0:23 3:-14 4:-18 6:-21 7:18 10:-9
left2:let	0:-21 2:-10 4:-10 5:-8 10:19
left2:life	0:-10 6:8 8:18 10:-14
left2:list	6:-23 7:21
left2:live	3:9 4:-18 8:-15 10:24
left2:lives	0:10 3:-12 6:15
left2:looking	4:-12 6:-13 7:25 8:-8
left2:make	6:20 7:-11
left2:man	5:-8 6:14
left2:march	0:-28 2:-17 4:20 8:-20
left2:martyrdom	2:-10 5:8
left2:martyrs	3:-10 5:45 6:-20 7:-14
left2:may	0:-10 6:24
left2:media	0:-13 4:10 5:-21 6:16 7:-12 10:-8
left2:men	0:8 2:-24 3:-15 4:-27 5:-31 7:-23 8:-18 9:23 10:19
left2:militants	0:33 2:-8 4:-12 6:-17 8:-21 10:-19
left2:million	0:-14 3:-16 4:24 9:16 10:-25
left2:mine	6:17 7:-17
left2:ministry	3:18 5:-15 11:-23
left2:minutes	6:9
left2:missing	0:-10 1:-10 4:-9 6:-64 7:32 11:-18
left2:mission	5:-12 6:15 7:-9
left2:monday	5:-19 6:16 7:-8 9:18 10:-12
left2:month	3:19 6:10 7:-15 9:-23 11:-10
left2:more	3:10 5:9
left2:morning	3:-15 5:-20 6:20 11:16
left2:mother	6:8
left2:names	0:-16 4:28 6:-12 7:-8 8:-23 10:-12
left2:nations	0:-12 3:16 4:20 9:-13 10:-14
left2:night	4:-12 10:14
left2:nine	5:-29 6:41 7:-11
left2:november	0:9 5:-8 6:16
left2:now	5:12 6:-10 11:-18
left2:number	0:10 2:-9 3:15 4:-21 5:-24 7:14 9:-17 10:-12 11:-15
left2:october	2:26 3:9 4:-22 7:-17 8:-9 10:-14 11:-10
left2:of	0:28 2:25 3:-27 4:-9 5:-31 6:-11 7:-9 8:-18 10:-35
left2:off	0:28 4:-11 5:-17 6:-18 7:8 10:-11
left2:office	3:28 4:-8 8:17 9:-17 10:-17
left2:offices	6:-11 8:19
left2:officials	3:-20 5:11 6:-8 9:20 11:-9
left2:on	3:-21 4:-13 6:-10 7:-14 8:-15 9:19 10:-19 11:10
left2:one	3:-12 4:-11 6:14 7:-9 9:-16 11:16
left2:others	0:-11 2:-27 4:27 5:-14 6:13 7:-23 10:-27
left2:out	0:13 3:22 5:-17 7:-12 8:25 9:-15 10:-32 11:-30
left2:partners	0:23 3:-13 5:-8
left2:peak	3:10 9:-9
left2:people	3:20 4:15 5:-46 6:-17 7:-24 8:-8 9:10 10:-21 11:-19
left2:personnel	6:9
left2:persons	3:16 9:-12
left2:police	0:-26 4:18 5:-10 6:21 8:-12 10:-28
left2:population	3:-22 6:24 7:-14 9:-14
left2:prisoners	0:-8 4:10 5:-21 6:25 8:-9
left2:pupils	0:20 4:-14 5:-15 6:12 10:-12
left2:put	0:-12 5:-15 6:-30 7:32 9:-9
left2:received	0:-8 5:-8 10:12
left2:recorded	6:10
left2:recovered	3:-8 6:18
left2:refugees	3:15 9:-9 11:-9
left2:relatives	3:10
left2:release	0:-13 2:-12 6:-17
left2:remain	2:27 4:-25 5:-15 8:-17 10:-8
left2:remains	0:-23 1:-9 2:17 4:-34 6:39 8:-39 10:-48
left2:report	6:24 7:-11 9:-8
left2:reported	3:8
left2:reports	5:13
left2:return	0:-45 2:-30 3:-14 4:9 5:-8 6:-42 7:-11 8:19 11:-25
left2:returned	8:10 10:-8
left2:rights	3:-17 6:10 7:14 9:-20 11:-18
left2:risen	3:-11 6:-14 9:19 11:-10
left2:rises	6:24 7:-14
left2:road	3:-12 7:13
left2:russia	8:12
left2:s	0:-17 5:-8 6:-8 8:-27 10:22 11:-12
left2:said	0:-36 2:-9 3:-15 5:11 6:9 7:-24 8:-23 9:-8 10:32 11:-11
left2:same	0:13 3:15 5:15 6:-15 8:-8 10:-15
left2:saturday	0:-8 3:-9 5:-9 6:-11 8:15 10:-12
left2:say	3:11 4:-10 5:-28 6:10 7:-23 9:-13 10:-9 11:9
left2:says	1:-10 3:25 4:-52 5:-39 6:-25 7:-11 9:-21 10:8 11:21
left2:second	6:15 7:-11
left2:sent	6:-10 8:16 10:-20
left2:september	2:-9 4:21 5:9 8:-17 10:-21
left2:service	3:-26 4:-24 5:14 6:-23 9:28
left2:servicemen	5:-8 6:8 8:17 10:-15
left2:seven	6:-8 7:13
left2:she	0:-8 4:-15 10:14
left2:shelters	6:-10 9:14 11:-8
left2:shot	6:12
left2:side	4:-19 10:18
left2:since	5:19 6:-15
left2:site	3:-8 5:-8 6:26 7:-12
left2:sites	3:25 9:-25
left2:six	5:-13 6:17 7:-9
left2:so	0:-13 2:-12 3:12 4:-33 5:27 6:-29 7:8 8:27 9:-22 10:-19 11:-20
left2:soldiers	0:-23 2:-8 4:-43 5:-26 6:27 7:-29 8:14 10:8
left2:south	3:16 5:-16 6:20 9:-15
left2:speaks	0:20 2:-10 4:-10 5:-8 6:-17 7:10
left2:spoke	0:-15 5:-18 6:23 10:-8 11:16
left2:spoken	3:-15 5:-23 6:21 7:-13 9:-18 11:20
left2:staff	6:10
left2:stands	0:-10 3:17 4:26 5:-11 9:-15 10:-12
left2:state	3:9 7:9
left2:states	0:-9 3:-11 6:-9 9:10 10:12 11:-8
left2:still	0:-9 2:-8 3:-8 4:30 6:-17 7:-19 8:-18 9:9 10:-21 11:-19
left2:stood	6:11
left2:street	0:41 3:-18 4:-30 6:-31 7:-16 10:-10
left2:strikes	3:9
left2:sunday	0:-9 2:-9 4:-14 5:-12 6:11 8:-22 10:19
left2:survivors	3:30 5:15 6:-15 7:-13 10:-12 11:-30
left2:taken	0:-8 2:-26 4:-19 5:13 7:-27 8:-21 10:9 11:-12
left2:team	6:12
left2:teams	0:-13 1:13 3:-30 5:14 6:-12 8:-11 9:-13 10:13 11:9
left2:ten	5:-17 6:19 7:-13
left2:thailand	0:-12 3:-10 4:-29 6:-12 8:27 9:-8 11:-8
left2:that	0:-40 1:25 2:-29 3:8 5:-49 6:-26 8:15 11:-22
left2:the	0:-35 1:-24 2:-25 3:-42 4:13 5:8 6:-36 7:36 8:-10 9:-10 11:-18
left2:them	0:-42 2:-26 3:-33 4:15 5:-13 7:-23 8:13 9:15 10:-14 11:-18
left2:then	3:19 6:-14 9:-8
left2:there	0:23 1:-17 2:-47 3:36 4:18 5:-19 6:-61 7:22 8:-33 9:-37 10:-40 11:-23
left2:these	0:-18 2:-8 3:27 5:-15 6:-19 7:-11 9:-28 10:11 11:9
left2:they	0:38 1:-10 2:11 3:-17 4:-8 5:-42 6:-36 7:-27 9:-22 11:-28
left2:this	1:-23 6:26 7:-8 8:-11 10:18
left2:those	0:-14 2:-22 5:12 6:-12 7:-8 8:27 10:-24
left2:three	5:13 7:-8
left2:thursday	0:19 2:-13 4:-8 6:-14 8:-8 9:-18 10:-24 11:15
left2:time	0:-11 4:19 5:-8 6:-10 7:-12 10:-9
left2:to	0:-44 1:12 2:18 5:-51 6:16 7:-24 8:19 9:8 10:-38 11:-43
left2:today	6:-8 7:13
left2:together	0:11 2:25 4:13 6:-32 8:-38
left2:told	2:-22 3:-14 4:8 5:26 7:-23 8:-12 9:-20 10:-34 11:-20
left2:toll	5:-29 6:52 7:-28
left2:took	3:10 5:-9 6:-20 9:28 11:-20
left2:total	0:-14 6:15 9:17 10:-9 11:-27
left2:town	3:-16 5:-13 6:28 7:-15 9:-17 11:-11
left2:troops	6:14
left2:truce	2:21 3:-29 6:-21 9:-8 10:-13 11:29
left2:tuesday	0:-15 4:-21 6:10 10:21
left2:turn	8:15 10:-11
left2:two	0:-15 4:-8 5:11 6:23 7:-19 8:-13
left2:ukraine	8:15 10:-8
left2:up	0:25 1:14 2:-9 3:-30 4:-24 5:-23 6:32 7:-29 8:-13 10:-24
left2:us	0:-19 2:-10 3:-23 4:-11 5:17 6:11 7:-23 10:-15
left2:victims	6:25
left2:wall	3:-10 5:-13 7:14
left2:war	1:16 6:-15
left2:was	0:22 1:-11 2:-20 3:-29 5:-9 6:-57 7:-27 8:-8 9:-28 10:17 11:24
left2:way	6:-11 8:13
left2:we	0:-12 1:-8 2:8 3:-53 4:11 5:15 7:-50 8:-25 10:-66
left2:week	3:-17 4:-12 5:-10 6:26 7:-11 9:-18 10:-17 11:17
left2:went	6:-10 9:-8 11:20
left2:were	2:-14 4:32 5:-8 6:-33 7:-10 10:-23
left2:which	1:16 3:16 6:-10 7:-10 9:-19
left2:who	0:-21 3:10 5:-11 6:13 7:-15 8:-13 9:-24 10:-14 11:-19
left2:whom	0:-9 10:13
left2:wife	0:-13 4:-11 6:16 7:-16 10:-8
left2:will	3:18 6:-12 8:11 9:-8 10:-9
left2:woman	0:-13 3:-13 5:15 7:-16
left2:women	0:-28 2:-12 3:-24 4:-17 5:-45 6:8 7:-39 8:35 9:24 10:-10
left2:workers	5:-27 6:33 7:-14
left2:would	6:-16 7:18 8:9
left2:wounded	0:-13 2:-10 3:-9 4:-9 5:24 6:-21 7:9 8:-8 10:-16
left2:wounds	5:34 6:-32
left2:year	0:20 2:-9 3:-10 4:-21 5:-23 6:12 7:-34 8:-9 9:35 11:-29
left2:years	0:-18 2:19 3:-16 9:16
left2:yesterday	0:-24 2:-8 3:24 5:-19 6:26 7:-37
left2:you	0:26 2:-8 3:-8 5:-13 6:25 7:-26 8:-8 10:-27
left3:	0:-34 1:-9 2:-15 3:43 5:-58 6:19 7:-34 8:-32 9:-38 10:10
left3:"	1:-15 2:-31 3:-30 6:12 8:-19 9:-12 10:-60 11:-8
left3:#	0:-19 1:-43 2:-30 4:22 8:-20 10:-35 11:-23
left3:(	5:-21 6:22
left3:)	2:-8 3:15 5:34 6:-13 7:-12 9:-12 11:-17
left3:,	0:16 1:15 2:-43 3:-8 4:12 6:-17 7:-35 8:-23 10:-20 11:-30
left3:-	0:8 2:-15 3:19 4:-38 5:-37 6:41 7:10 8:13 9:-22 10:-25 11:-14
left3::	0:-8 1:-14 2:-18 3:-46 5:-9 7:-9 8:-13 9:13 10:11 11:12
left3:;	0:-28 2:11 3:10 4:-13 5:12 6:-11 9:8 10:-15 11:-25
left3:a	1:-26 2:-9 3:-53 5:-19 6:39 7:-32 8:-10 9:-55 10:-57 11:9
left3:according	0:-13 2:-9 4:19 6:8 10:-12
left3:added	3:25 5:-29
left3:agency	1:13 6:-13 7:-10 9:-23 11:22
left3:aid	0:-8 7:13
left3:al	3:45 5:-21 6:-26 7:-18 9:-19 11:-29
left3:alone	3:9 6:-10 9:9 11:-20
left3:among	0:-19 2:-8 4:-30 5:-34 6:30 7:-16 8:18 10:-26
left3:and	0:-44 2:10 3:-9 4:16 5:-8 7:-47 8:-32 10:-16 11:17
left3:april	0:-10 3:14 5:-19 6:-26 8:20 9:24 10:-15 11:-25
left3:are	0:-11 2:-11 4:20 5:-25 6:21 8:18 9:8 10:-34 11:-9
left3:army	0:8 6:-28 7:8 8:16 9:-13 10:-13 11:-12
left3:as	0:-10 1:19 3:13 4:-14 5:-14 6:-23 7:-10 8:-19 9:-25 10:17 11:15
left3:at	1:-9 2:-24 3:-14 5:-21 6:11 7:15 8:12 9:-22 10:-30
left3:attackers	0:11 6:-9
left3:authorities	3:-16 7:-11 8:13 9:-11 10:-19 11:18
left3:back	0:-27 2:26 4:-12 6:-24 8:14 10:-24
left3:been	0:-38 2:14 3:-20 5:-26 6:-12 7:35 8:-13 10:-28
left3:before	8:14 10:-15
left3:between	3:-27 9:18 11:-11
left3:bodies	2:-8 6:16
left3:but	3:-10 5:-9 6:-10 11:14
left3:by	0:-19 2:-24 3:-36 4:-34 5:22 6:25 7:-24 8:-9 9:-13 10:-30 11:36
left3:came	2:20 10:-25
left3:camp	4:-11 7:13 9:9 11:-22
left3:cases	3:-8 6:17
left3:central	5:10
left3:centre	0:-12 4:-10 6:-42 10:-24 11:27
left3:children	0:-8 3:22 6:-21 9:-17 10:11
left3:civil	6:-9 7:8
left3:civilians	5:22 6:-18 8:16 10:-18
left3:confirmed	0:-17 2:-11 4:26 5:-14 6:-11 7:8 10:-19
left3:count	6:11
left3:country	4:14
left3:cross	3:-16 8:17 10:11 11:-23
left3:daily	3:-13
left3:day	0:-15 3:23 5:-11 6:14 9:-11 10:-19 11:-16
left3:days	0:9 3:11 6:-15 8:-9
left3:dead	2:-9 5:15 7:-17 10:-8
left3:deaths	3:-8 5:16
left3:died	5:9
left3:displaced	3:15 6:-11 9:-13 11:9
left3:each	2:-12 3:-8 4:-18 6:-13 8:24 11:-11
left3:earlier	6:12
left3:earthquake	3:9
left3:eight	0:12 1:17 2:-8 3:-20 4:-16 6:-22 9:12 10:-13
left3:eleven	6:16 7:-16
left3:evening	6:-18 7:20
left3:exchange	0:-8 3:-9 4:-16 6:-21 7:-9 8:33 9:-14 10:-18
left3:far	11:10
left3:fighting	3:11 11:-8
left3:fire	6:13
left3:first	2:-17 3:19 4:-30 5:34 6:-22 7:-23 8:-26 10:15 11:-25
left3:five	0:-31 2:-15 3:-18 6:-23 7:31 8:28 10:-34
left3:floods	3:9
left3:for	0:-13 3:-30 4:-20 6:-22 7:39 9:-18 10:-9
left3:foreign	4:13 5:-13
left3:found	6:-26 7:26
left3:four	2:-33 3:-11 5:-18 6:18 7:-24 8:-13
left3:friday	0:-12 5:-10 6:29 7:-16 9:-8 10:-25
left3:from	0:-10 2:-36 3:-18 4:34 6:-22 7:-37 8:-21 9:8 10:-19 11:15
left3:gaza	0:-20 2:15 3:-17 4:-19 5:-12 6:-15 8:26 10:-25
left3:given	6:9
left3:government	3:-21 4:11 8:11 10:-17 11:19
left3:gunmen	0:22 10:-19
left3:had	0:18 1:-13 2:-16 4:-34 7:-43 8:-31 9:11 11:-36
left3:has	0:-38 1:-15 2:-8 3:-16 4:-34 5:-35 6:16 7:-15 8:-31 10:29 11:9
left3:have	0:-39 2:8 3:-23 4:-27 6:18 7:13 8:-18 9:-17 11:-17
left3:he	1:-14 2:-29 3:-29 4:-41 5:-22 7:8 8:-29 10:29 11:-15
left3:health	0:-10 6:20
left3:helped	0:-13 2:-10 4:-27 5:-16 6:36 7:-9 8:-15 10:-9
left3:her	0:-12 2:-10 4:-20 5:-11 6:-15 10:27
left3:his	3:-10 4:-11 6:-26 7:27
left3:home	3:16 8:17 9:-12 10:-15 11:-23
left3:homes	3:-17 11:18
left3:hospital	0:-12 3:-8 4:-8 5:9 6:10 7:-21
left3:houses	3:28 5:-12 6:-10 9:-10
left3:human	3:-17 6:10 7:14 9:-20 11:-18
left3:i	0:-19 2:20 3:-28 4:12 5:-14 6:-32 7:-32 8:-14 9:-29 10:8 11:23
left3:icrc	4:-14 10:17
left3:in	0:-33 1:-30 3:-43 6:13 7:-13 8:15 9:-26 10:-30
left3:injured	5:31 6:-19
left3:interior	5:-9 6:-21 9:10 11:-8
left3:is	0:-9 2:12 3:-29 4:13 5:-26 8:-12 9:13 10:-11 11:-21
left3:israel	4:-8 8:16 10:-15
left3:it	0:22 1:-17 3:-11 4:-23 6:26 7:-31 8:-36 9:-36 10:-23 11:-34
left3:its	0:-19 2:13 3:-8 4:-22 6:14 10:-21
left3:january	0:-15 3:-8 5:-13 6:21 11:20
left3:july	0:-11 5:-12 6:-22 7:-8 9:-25 11:24
left3:june	0:-20 3:15 4:-10 6:31 7:-14 8:-19 9:-9 10:13
left3:killed	0:26 1:16 3:-10 5:-8 6:-35 9:-16 11:-9
left3:last	3:-21 4:-20 5:-23 6:22 7:-24 9:22 10:-10 11:-17
left3:late	4:-9 10:12
left3:later	0:-18 2:-21 4:23 5:-15 7:-20 10:-9
left3:least	0:-16 3:-21 4:15 5:-23 6:15 7:17
left3:let	0:-20 2:12 4:-10
left3:live	0:-16 4:-8 6:16 9:10 10:11
left3:lives	0:-15 4:-9 5:15 6:-15 7:16
left3:local	5:-10 6:17
left3:lost	6:11
left3:m	0:-11 2:-12 5:31 6:-29 7:-13 9:-20 10:-10 11:-20
left3:management	3:14 6:10 11:-12
left3:march	3:-17 9:19 11:-15
left3:may	0:19 4:-11
left3:media	0:-22 4:-19 6:26 8:15 10:-31
left3:medical	6:8
left3:men	4:-10 6:22 7:-9 8:-8
left3:migration	0:-11 1:11 3:-23 4:-25 5:-9 6:-28 9:26
left3:military	0:-9 2:-15 8:-13 9:-22 10:27
left3:million	11:9
left3:ministry	0:12 4:-10 6:13 10:-10
left3:more	6:-8 7:15
left3:morning	3:25 6:-15 8:-17 9:-18 10:17 11:-24
left3:my	0:16 4:-11 5:-30 6:20 7:-17 10:-17
left3:near	0:-12 4:-8 5:-12 6:14 10:18
left3:neighbouring	11:-8
left3:new	3:19 9:-10
left3:nigerian	0:-14 3:14 4:14 9:-12 10:-8
left3:night	0:-14 2:13 4:10 5:-21 6:-16 10:-13
left3:nine	6:-12 10:8
left3:no	0:-24 3:-31 4:-15 7:24 9:31 10:-11
left3:north	3:28 9:-20 11:-16
left3:not	4:12 6:21 7:-11
left3:november	6:8 8:-9 10:10
left3:now	4:17
left3:number	5:-11 6:-25 7:26
left3:october	0:-12 4:11 5:-20 8:19
left3:of	1:17 2:-9 3:36 6:-22 7:-28 9:-62 10:-20
left3:off	6:9
left3:office	3:-8 4:-9 6:19 7:-12 9:11 11:-8
left3:officials	3:-25 6:-18 9:27 11:-10
left3:on	0:16 2:-27 3:-19 4:-48 5:-21 6:25 7:-16 9:9 11:-24
left3:one	0:-10 2:-28 3:19 7:-21 8:11 9:-9 10:-46
left3:operation	0:-11 6:13
left3:or	3:12 5:9
left3:our	0:28 2:-8 5:-14 6:-29 7:-19 10:-10
left3:out	0:19 5:11 6:-12 10:-15
left3:over	2:-10 4:-9 6:18 8:17 10:-28
left3:overnight	5:-16 6:17
left3:own	2:-20 4:-13 5:28 6:-15
left3:pakistan	3:-9 5:-17 6:22 11:10
left3:partners	3:17 9:-10 11:-9
left3:passengers	6:-15 10:16
left3:people	0:9 2:-9 3:15 4:-18 5:35 6:-24 9:-37 10:-18 11:-16
left3:police	6:21
left3:post	0:9 6:12
left3:press	5:17 6:-15
left3:public	3:-20 9:22
left3:put	3:20 6:27 7:-27 9:-12 11:-14
left3:quake	6:10
left3:red	2:-18 4:-9 6:13 9:-8 10:13
left3:refugees	3:20 5:9 6:-8 9:-15 11:-24
left3:region	0:-15 3:30 5:-20 6:-16 7:-8 10:-23
left3:relatives	3:13 7:11 9:-13
left3:reuters	0:-13 4:-25 6:8 8:-18 10:31
left3:rights	0:8 4:-11 8:-16 10:12
left3:russia	6:8 8:9
left3:russian	8:11
left3:s	2:-12 3:-44 7:-27 9:46 10:-21 11:-29
left3:said	0:-25 2:-10 3:-17 4:10 6:20 7:-9 8:-15 9:11 10:-18
left3:same	2:-16 4:-9 7:17
left3:says	0:20 2:-27 3:-25 4:-13 6:21 7:-13 9:-11 10:9 11:19
left3:second	0:-9 3:-14 5:-11 6:-12 8:-17 10:25 11:-14
left3:security	6:15
left3:september	0:17 2:-8 3:-24 4:-28 9:24 10:-19
left3:service	10:13
left3:seven	0:-19 2:-15 4:-13 5:-10 7:-12 10:19
left3:she	0:28 3:-28 4:-12 6:-19 8:-13 10:-12 11:-10
left3:shot	0:-15 2:-19 5:11 6:-13 10:18
left3:since	0:23 2:-13 4:-35 5:-17 7:-21 8:24 9:-20 10:-42
left3:six	3:25 5:9 6:-9 7:-24 9:-12
left3:so	0:-20 2:-21 3:-36 4:23 6:-41 7:-17 8:-18 9:37 10:15 11:-16
left3:soldiers	0:12 4:13 5:10 6:-13 10:-16
left3:south	3:-21 5:-26 6:39 7:-14 11:-10
left3:southern	6:8 10:9
left3:state	0:-11 4:-12 7:15 10:9
left3:still	3:12 4:-22 5:9 6:-9
left3:sudan	3:-16 6:22
left3:sunday	0:-19 2:-8 4:-21 5:24 7:-22 10:-9
left3:taken	0:-8 3:-17 6:-21 9:25 11:-10
left3:team	6:16
left3:teams	6:-16 9:15 11:-8
left3:ten	0:-11 2:16 6:-12 8:11 10:-10
left3:that	0:-55 1:-16 2:-22 3:-22 5:10 8:13 9:-28 10:9 11:-16
left3:the	0:-24 4:-10 5:-13 6:18 7:-10 8:-29 9:-29 10:-23 11:-53
left3:their	0:9 3:-24 4:-19 5:16 6:-9 8:-10 9:26 10:9 11:-17
left3:them	0:11 3:13 4:-8 6:-12 8:-20 10:8
left3:then	0:17 2:-8 4:-10 6:-9 10:-10
left3:there	0:-36 2:-19 4:28 5:-22 7:11 8:-22 9:-20 10:-26 11:-13
left3:they	0:29 2:-14 3:-23 4:-40 5:-31 6:30 7:-16 8:-14 10:-19 11:8
left3:this	0:11 3:-15 5:-16 7:-11 9:12 10:-10 11:9
left3:those	0:15 3:-28 4:-17 6:-9 7:24 8:-17 9:-14 10:-15
left3:three	0:-41 2:-18 3:-18 4:10 5:25 6:-31 7:-13 8:-25 9:19 10:28
left3:thursday	0:-24 3:-16 4:-8 5:-10 6:-16 8:-28 10:39 11:16
left3:to	0:-29 1:-13 4:-59 6:-16 7:12 8:10 9:-12 10:-8
left3:told	0:12 2:20 3:-17 4:-11 5:18 6:-41 7:-21 8:11 9:-9 10:-24 11:-11
left3:toll	5:-8 6:34 7:-20
left3:tuesday	0:31 2:-12 3:16 4:-32 6:-42 7:-22 9:-12
left3:twelve	3:12 5:19 6:-26 11:-9
left3:two	2:29 3:-43 4:-34 5:-22 6:16 10:-11 11:-11
left3:under	3:9 4:-10 5:-25 6:16 7:-19
left3:union	6:18
left3:united	0:-12 3:16 4:20 9:-13 10:-14
left3:up	5:-9 6:-12 7:17
left3:village	2:-18 6:17
left3:volunteers	5:19 6:-13
left3:war	1:-14 2:-8 3:19 6:34 9:-32
left3:was	0:10 1:-8 2:-21 3:-28 4:22 5:19 6:-30 7:-14 8:-13 9:14 11:-12
left3:we	0:-31 2:-21 3:-13 6:-17 7:11 9:-25 10:19 11:-19
left3:wednesday	4:-8 10:10
left3:week	0:-36 2:35 4:14 6:-34 7:-22 8:-12 10:-43 11:-23
left3:weeks	0:-31 3:14 4:-25 6:-17 8:-10 10:26
left3:went	3:-8 5:-9 7:16 10:-9
left3:were	0:-38 2:-47 3:-12 4:-40 6:21 8:-13 9:-13 10:12 11:-8
left3:where	4:-9 6:8 9:14
left3:which	0:12 2:-10 6:-10 7:15
left3:who	0:21 5:-23 6:-8 8:11 10:-11 11:11
left3:whose	3:8 5:-10 6:17
left3:will	2:12 3:17 7:-10 10:-13
left3:with	5:-31 6:19 9:-8 10:14 11:-17
left3:without	0:-15 4:22 6:-19 10:-19
left3:women	0:-10 3:-9 5:15 6:9
left3:workers	3:-24 5:16 6:18 7:-15 10:-16
left3:would	0:-17 2:-23 3:-18 4:-15 5:-12 6:25 7:-9 9:-11 10:14 11:-10
left3:wounded	5:8 6:-28 8:22
left3:year	0:-8 1:-10 3:15 5:-8 6:14 9:-17 11:-10
left3:years	0:-12 4:-14 6:21 7:-18 8:10
left3:yesterday	3:15 4:-10 5:-8 6:-37 7:35 11:-11
left3:|	0:-40 1:-13 2:-8 3:11 4:-29 5:47 6:-107 7:23 8:-15 9:-62 10:-17 11:-59
left3:—	0:-13 3:23 4:-9 5:-23 7:-8 10:12
left3:•	5:10 11:-10
many	0:33 1:-60 2:-60 3:13 5:-19 7:-10 8:-54 9:-23 11:-60
mostly:abducted	0:12 1:-16 2:16 3:-11 4:-45 5:25 7:-24 8:-48
mostly:aid	1:-64 2:-64 3:-23 4:10 5:-19 8:-12 9:27 10:-61
mostly:allocated	4:-11 5:-8 6:28 7:-12 9:8
mostly:casualty	0:-16 2:-34 3:-10 4:-16 5:12 6:23 7:15 8:-85 9:-35 10:-24 11:-96
mostly:delivered	3:15 6:22 9:-22 11:-13
mostly:displaced	0:28 2:-42 3:19 4:-35 5:-60 6:17 7:-26 8:-50 9:-29 11:-72
mostly:displacement	0:14 2:-75 3:-44 5:-23 7:-50 8:22 10:-25 11:17
mostly:held	0:-45 1:-14 3:-15 4:14 5:36 6:-26 7:-13 8:-50 9:-10 10:-13 11:-10
mostly:hostage	0:-8 1:-24 2:13 3:-36 4:21 5:-26 6:-43 7:-14 8:9 9:-23 10:15 11:-89
mostly:injured	0:-10 1:-24 2:-38 5:19 6:-24 7:-27 8:-11 9:-35 10:-47 11:17
mostly:killed	0:-17 1:-26 2:-27 4:-18 5:11 7:12 8:-51 9:-19 11:-80
mostly:missing	0:45 1:-20 2:-36 3:-54 4:-35 5:-9 6:-40 8:-25 9:-54 10:30 11:-44
mostly:pledged	0:-55 1:-19 2:-16 3:-40 4:20 5:-55 6:14 8:12 10:-31
mostly:prisoners-exchanged	0:-64 2:-33 3:-36 5:-57 6:-39 7:-9 8:47 9:-46 11:-17
mostly:refugees	9:11 11:-10
mostly:released	0:43 2:-10 3:-8 6:15 8:-22 10:-51
mostly:returned	0:-20 1:-9 2:-23 3:-31 4:-12 5:-12 7:-25 8:27 9:-29 10:-12 11:20
near:abab	3:9 4:-15 10:16
near:aban	0:-14 2:23 3:13 6:-42 10:30
near:abde	3:8
near:abdi	3:16 6:-8
near:abdu	0:65 1:-9 2:-10 3:-17 4:-23 5:-41 6:-36 8:-32 9:-10 10:-42 11:-12
near:able	3:-18 4:-10 6:-26 8:13 10:-8 11:20
near:aboa	0:10 1:-8 2:-29 3:-10 4:17 5:-18 6:-19 7:10 8:-17 9:-9 10:-44
near:abou	0:16 1:-11 2:-28 5:-35 6:-38 7:-53 8:-10 9:16 10:8
near:abov	0:-13 6:26 7:-22
near:abro	0:-24 3:-14 4:-11 5:28 6:-12 7:-22 8:-8 9:-33 10:-18 11:37
near:abu	3:19 4:-15 5:-30 6:30 7:8 9:-21
near:acce	0:-10 2:-13 4:9 5:-12 7:-20 8:8 10:-23
near:acci	0:-8 1:-8 3:-12 5:-20 6:35 7:-14
near:acco	0:-32 1:-41 3:-44 4:8 6:26 7:21 8:-74 9:-13 10:-60 11:21
near:accu	0:23 3:-12 4:-18 6:-9 8:-22 9:-10 10:-11 11:-10
near:aceh	0:-18 1:18 3:-28 6:-41 7:-18 9:37
near:ackn	0:31 1:-8 2:16 3:19 4:12 5:-35 6:-21 7:-29 8:-17 9:-27 10:-21 11:-18
near:acle	3:-8 6:8
near:acro	0:-19 2:-17 3:-53 4:-12 5:20 7:-13 8:13 9:50 10:14 11:-25
near:acti	0:-25 2:-10 3:11 4:-34 5:-24 6:27 7:8 8:-18 9:-25 10:16 11:-9
near:adde	0:15 2:-19 3:12 6:-22 7:10 8:-11 10:-32
near:addi	0:-22 2:-28 4:16 7:-15 8:22 9:-20 10:-19
near:adds	0:37 2:8 3:-27 4:-23 5:-18 6:-32 7:-14 9:16 10:-25
near:aden	0:-12 4:-14 5:-11 6:-11 8:30 10:-22 11:-18
near:admi	0:-12 1:14 2:-18 3:-27 4:-27 5:43 6:-14 7:-34 8:-19 9:-49 11:-36
near:adre	3:-26 6:-9 9:25 11:-10
near:affe	0:-11 3:-23 9:24 11:-16
near:afgh	0:-13 4:-8 7:-11 8:19
near:afp	0:8 2:-9 3:-11 4:-12 5:-16 6:24 7:-13 8:13 10:-8
near:afri	3:-25 5:-29 6:51 7:-12 9:-19 11:-18
near:afte	0:-14 1:-26 2:-83 3:-25 4:-42 5:-42 6:24 7:-38 9:14 10:29 11:-13
near:agai	0:-10 1:-11 2:-15 3:-41 4:-30 6:-15 7:-12 8:-11 9:21 10:17 11:11
near:age	2:-32 3:-8 4:-8 5:-28 6:34 7:-16 8:-10 10:13
near:aged	5:25 6:-17 7:-10
near:agen	0:-30 1:10 2:-19 3:-19 7:-17 8:-22 10:18 11:10
near:aggr	5:14 6:-8
near:ago	0:-27 2:-21 3:17 4:24 5:-15 6:-20 7:-8 9:-13
near:agre	0:-29 2:-8 3:-10 4:9 5:-15 6:-29 7:-20 8:18 9:-14 10:11
near:agri	0:-10 5:-22 6:36 7:-28
near:ahea	11:17
near:aid	1:-8 2:-12 3:26 4:-25 5:8 6:-33 7:15 9:-27 10:-25 11:-15
near:aime	6:10
near:air	0:-8 3:-14 5:-24 6:47 7:-29 11:11
near:airp	6:10
near:airs	1:-9 3:-19 6:-8 9:22
near:alam	3:8 9:-15
near:alep	3:15 5:-9 6:13 9:-21
near:aler	7:10
near:aliv	0:8 1:-12 2:27 3:-37 4:18 6:-31 8:-36 9:-11 11:-12
near:all	0:-9 1:-21 3:28 4:-23 5:-39 6:8 7:-38 8:-23 9:-60 10:32 11:-23
near:alle	0:28 10:-9
near:allo	3:-18 4:18 6:-22 8:-11 9:20 10:-16 11:-9
near:almo	5:-27 6:32
near:alon	0:-22 1:28 3:10 4:-50 5:-12 6:-8 7:-34 8:-26 10:13
near:alre	0:-44 1:17 2:-21 3:31 5:-37 7:-44 8:-11 9:-12 10:13 11:-35
near:also	0:-51 1:-15 2:-53 3:-37 4:19 5:29 8:-35 9:20 10:-27 11:10
near:ambu	0:-11 2:-25 4:-10 5:-11 6:41 7:-10 8:27 10:-32
near:amer	2:-18 6:-20 7:29
near:amir	5:-10 6:18
near:ammu	4:-9 5:-10 6:-9 10:15 11:-11
near:amon	0:16 1:-43 2:-85 4:-8 6:-18 8:10 9:-48 11:-21
near:amou	3:-12 7:-8 9:-12 11:17
near:and	1:-16 2:-27 3:10 5:-14 7:-29 8:19 9:-25 10:-8 11:-19
near:anda	5:-11 6:25 7:-8
near:andr	2:-19 4:-20 5:-18 6:15 7:-8 8:-15 10:23
near:ango	3:-10 4:-15 5:-12 7:17 11:-8
near:anno	0:-21 2:-20 4:-17 6:33 10:13
near:anot	0:-13 1:-13 2:-41 3:12 4:32 5:-8 7:11 8:-31 9:-8 10:-28 11:-33
near:answ	2:-13 4:19 5:-28 6:-32 7:23 10:-27
near:anti	6:22
near:any	3:32 9:-25 11:-13
near:apar	0:-28 2:-9 4:-23 5:20 6:21 7:-26 10:-11
near:appr	0:15 2:-9 3:-10 9:-10 11:16
near:apri	0:-9 1:-8 2:-8 3:-16 4:-15 5:-28 6:19 7:-31 8:18 9:27 11:-30
near:arab	5:-12 6:24 7:-12
near:are	0:-50 1:-65 2:9 3:36 4:17 5:19 6:-78 7:18 9:-19 10:-16 11:-66
near:area	0:-15 2:11 5:17 6:-11 7:-14 9:-26 10:-16 11:26
near:arm	0:-26 2:-15 4:-22 5:36 6:-34 8:23 10:-39 11:-13
near:arme	0:-20 1:-14 2:-21 3:-41 4:26 5:-26 6:-15 9:28 10:-32 11:-24
near:army	0:-34 1:-11 3:30 4:-75 5:-13 6:16 7:-13 8:-8 9:-21 10:35 11:-26
near:arou	0:-17 1:-14 2:-18 3:8 4:-31 5:-14 6:12 8:-8 9:-76 10:-8 11:16
near:arre	0:-28 2:-14 4:-22 5:-17 6:20 7:18 10:15
near:arri	0:38 2:-21 3:-31 4:-44 5:-52 8:-16 9:14 10:-45 11:15
near:arti	0:-9 4:-9 5:-11 6:22 9:-10
near:asho	0:-23 1:-8 4:-34 5:-12 6:-13 7:25 10:18
near:aske	2:9 3:13 5:16 6:-29 8:-32 9:-14 10:-23 11:-9
near:assa	3:-19 6:15 9:-10 11:20
near:asse	0:-9 1:30 2:24 3:-23 4:-17 5:-9 6:-45 9:-19 11:23
near:assi	0:-17 10:9
near:asso	0:-18 3:-11 4:32 6:-12 7:-27
near:atta	0:-14 1:-16 2:-52 3:8 5:35 6:10 7:-13 8:-27 10:-67 11:-30
near:atte	0:-9 4:-15 5:39 6:-39 7:-13
near:attr	3:-8 4:-9 5:-25 6:32 10:-8
near:aug	4:-20 8:-8 10:20
near:augu	2:-17 4:-44 5:-17 7:-32 8:-37 9:-49 10:37 11:21
near:aust	4:-23 5:-10 7:18 10:-16
near:auth	1:-8 2:-22 3:-35 4:-39 5:12 6:-22 7:12 9:-30 10:14 11:14
near:aver	3:-24 6:-34 7:-9 9:32
near:away	0:37 1:-11 2:-37 3:-12 4:-19 6:-57 7:15 8:-33 9:-25 10:28 11:-38
near:awda	6:8
near:azer	0:-22 2:-13 3:-10 4:20 5:-10 6:-20 7:22 10:-23
near:baba	0:-16 3:-8 4:21 6:-16 10:-10
near:babi	0:-16 3:28 4:-14 5:-23 6:-12 7:-16 9:-9 10:-8 11:-10
near:baby	6:12 7:-11
near:back	0:-51 1:-32 2:11 3:-27 4:-48 5:-35 6:-49 7:-82 8:-28 9:-25 10:48 11:48
near:badl	0:-12 3:-8 4:-16 5:45 6:-30 7:-31
near:badu	0:-20 3:19 4:-13 5:-54 6:13 7:8 9:-26 10:-8 11:-20
near:bags	6:10
near:baid	3:22 6:9 9:-23
near:baku	0:-8 2:-15 3:-27 4:20 5:-10 6:-10 7:-15 8:-15 9:22 10:-18
near:bala	0:-8 5:13 10:-13
near:balo	0:12
near:bama	0:20 3:21 4:-13 6:-13 8:16 9:-9 10:-30 11:-30
near:bamb	5:26 6:-23
near:band	0:-31 2:-16 4:38 5:-23 6:-8 7:-24 10:-16
near:bang	0:8 3:-39 4:-23 5:-17 6:-25 7:-18 8:-21 9:35 10:23 11:-30
near:bank	0:-12 3:-12 5:-13 9:22 11:-9
near:bann	0:12 10:-8
near:bara	3:35 5:-10 6:-10 9:-17 11:-20
near:bare	5:-15 6:24 7:-9 9:-9
near:base	0:23 4:-17 5:-17 6:-11 7:-12 9:-16 11:-13
near:basi	3:9 6:9
near:bass	0:-10 5:-11 6:23
near:beac	2:21 4:-14 6:-9 7:-8 10:-10
near:bear	0:29 4:-23 5:-13 6:-28 7:-13 10:-9
near:beat	0:-43 2:-27 4:-40 5:44 6:-11 7:-13 8:-9 9:-8 10:-30
near:beca	0:-37 1:-11 3:10 5:14 6:-25 7:-16 8:-18 9:-31 10:21
near:beco	0:18 4:21 5:-10 6:-37 7:-10 10:-21 11:-8
near:bedo	0:-39 2:-12 3:26 4:-33 5:-12 6:32 7:-8 8:-22 9:-18 10:-35 11:-18
near:beds	0:14 5:8 6:-8 10:-10
near:been	1:-12 2:-27 4:-37 5:-9 6:-15 7:13 9:-48 10:32 11:-47
near:befo	0:-49 1:-17 5:-16 7:-55 8:13 9:10 11:-21
near:bega	2:-23 3:-32 4:-38 5:-33 6:56 7:-23 9:-17 11:-11
near:begi	3:15 5:-13 9:-10
near:begu	11:10
near:behe	2:-18 4:-10 5:-8 6:15 7:13
near:behi	0:-20 2:-22 4:42 5:-31 6:14 7:-29 9:-11 10:-34
near:bein	0:-31 1:-13 2:-11 3:-10 5:13 6:-15 7:16 8:13 9:-19 10:-26 11:-17
near:beka	5:-35 6:37
near:bela	4:-9 6:-14 10:8
near:belg	1:-8 3:-38 5:23 6:28 7:-13 8:-8 9:-29 11:-35
near:beli	0:-47 1:-11 4:40 5:-41 6:-14 7:13 8:-26 9:-26 10:8 11:-19
near:bell	0:-20 2:-11 3:31 4:-12 6:-16 9:-10 10:16 11:-19
near:belo	0:10 2:-27 3:-13 4:-25 5:-24 7:22 8:26 10:-43
near:bene	6:19 7:-13
near:besi	0:-31 2:-24 3:-12 4:28 6:-12 8:-9 10:-25
near:betw	0:34 1:8 2:-15 3:17 4:-31 5:-28 6:-27 7:-10 9:-18 10:-21
near:beyo	6:13
near:big	0:-8 5:-8 6:13
near:bigg	3:-13 8:12 9:20 11:-11
near:bill	6:-22 7:22
near:birt	6:14
near:bish	0:-11 4:-17 6:-13 10:26 11:-15
near:blam	6:18
near:blan	3:12
near:blas	5:33 6:-22 7:-21
near:blaz	3:12 6:15 9:-14
near:bloc	6:16
near:boar	2:-32 3:-8 4:-50 5:23 9:-9
near:boat	0:-11 1:-9 3:-12 4:-10 5:-28 6:34 7:9 9:-20 11:-11
near:bodi	0:-47 1:-15 2:30 3:-16 4:-32 5:-15 7:25 8:-45 10:-14
near:body	2:16 4:13 7:-14 8:-26 9:-10 10:-9
near:bogo	4:-22 6:-8 10:20
near:boko	0:14 10:-10
near:boli	3:-8 5:-12 6:20 7:-14
near:bomb	5:-9 6:15
near:bone	5:23 6:-16 7:-8
near:book	0:-13 3:-37 4:-28 5:-32 6:16 7:17 9:17 10:-8 11:-27
near:bord	1:-10 2:-27 3:-60 4:-32 5:-29 6:-25 7:-31 8:10 9:16 10:18 11:14
near:born	3:-14 6:14 10:12
near:both	0:-47 2:-24 3:-13 5:20 6:28 7:-33 8:-31 9:-13
near:boug	0:-11 2:-9 4:-12 6:-28 10:27
near:boy	0:11 1:-10 2:-14 4:-15 5:27 6:-20 8:-12 10:-12
near:boys	0:-25 3:-19 4:-14 5:-21 6:20 7:-17 8:25 10:-24
near:bran	0:-30 4:12 6:26 10:-9
near:brea	0:-17 4:21 5:-16 7:-17 9:14 10:-18
near:brid	0:-10 3:-26 5:-9 6:-16 8:-10 9:24 10:15 11:-15
near:brie	6:-11 7:15
near:brig	3:-8 5:-11 6:34 7:-13 8:-11 11:-18
near:brin	2:-11 3:-23 5:-10 6:-12 7:-31 8:-20 9:8 10:23 11:-17
near:brit	0:-15 3:-23 4:-12 5:-21 6:38 7:-19 9:-11
near:broa	5:-17 6:17
near:brok	0:-42 2:-18 3:-30 4:-37 5:30 6:-21 7:-36 8:25 9:-9 11:-22
near:brot	0:-35 2:-20 3:-17 4:-53 5:-32 6:49 7:-45 8:25 9:-12 10:-43 11:-13
near:brou	0:-54 1:-13 2:-39 4:-60 5:18 9:-16 10:9 11:-30
near:brui	5:22 6:-21
near:buch	3:-9 5:37 6:-30 7:-12 8:-8
near:buil	0:-10 3:8 4:-26 6:9 7:-25 9:9 10:-9 11:-26
near:bulg	0:-39 2:-18 4:19 5:20 6:-34 7:-10
near:bull	0:-15 2:-15 3:-23 5:9 6:15 8:-19 10:-27 11:-10
near:bure	3:-16 5:-11 6:-16 9:25
near:buri	0:-31 1:-13 4:-40 5:-37 6:66 7:-40 8:-10 9:-12 10:-25 11:-8
near:burk	0:-10 4:-24 6:8 7:-15 9:11
near:burn	1:-19 2:-45 3:-13 4:-43 5:16 6:22 7:-56 8:-12 9:-21 10:-53 11:-15
near:buru	3:-50 6:-33 7:14 9:59 10:-13 11:-41
near:bury	0:-17 2:-15 4:-15 5:-21 6:39 8:-8 10:-20
near:bus	0:14 2:-14 3:-13 4:-11 6:21 7:-17 10:-8
near:buse	0:-10 2:-8 3:-28 4:-13 6:20 11:26
near:bush	0:16 6:-15 10:-26
near:busi	3:-9 5:-12 6:-27 7:30
near:but	0:16 1:-11 2:-20 3:-12 6:-32 7:31 8:-24 9:-42 10:-34 11:27
near:byst	6:10
near:cabi	3:10 7:-8
near:cair	4:-8 5:-13 6:13 7:11
near:calc	3:-9 6:-12 7:19
near:cali	5:10
near:call	2:28 4:-35 5:-34 6:-30 7:22 8:-14 9:-13 10:-13
near:camb	4:12 5:-8 8:-8 9:-9
near:came	0:-37 1:-19 4:-24 5:-49 6:-43 7:11 10:31 11:13
near:camp	0:-44 1:14 2:-25 3:18 4:-19 6:-32 8:-13 9:13 11:-26
near:can	0:-11 2:-12 3:15 4:-26 5:-30 6:28 8:-11 9:-29 10:-13 11:-26
near:cana	3:25 9:-23
near:cann	0:-8 3:12 4:-16 5:-16 6:-39 7:38 9:-11
near:capi	5:17 6:-17 7:-8 11:14
near:caps	6:27 7:-25
near:capt	0:12 1:-27 2:17 3:-36 4:24 5:-60 6:-86 8:51 9:-28 10:-39 11:-21
near:car	0:-8 4:-12 5:-14 10:16
near:cara	4:18 8:-11 10:-16
near:card	0:8 9:13 11:-12
near:care	0:-15 2:-17 3:-11 4:-34 7:-22 8:-17 10:37
near:carg	7:10
near:carn	6:9
near:carr	0:21 1:-17 2:-13 3:-36 4:-34 5:-19 6:25 7:-18 8:-16 10:-20 11:-15
near:cart	0:28 6:-14
near:case	3:-13 5:-13 6:37 9:-8 11:-8
near:cast	0:-9 4:-11 5:-27 6:34 7:-20 10:-8
near:casu	1:22 2:-10 3:-10 4:-10 5:-10 7:-12 8:-15 9:-8 10:-8
near:cata	6:16
near:cate	0:-28 4:-28 5:-8 6:11 7:23 10:-8
near:cath	3:17 4:-28 5:-15 6:-29 8:-27 9:-11 10:35
near:catt	2:-10 4:8 5:24 6:-9 8:-8 10:-31
near:cauc	0:14 5:-8 10:-12
near:caug	6:11
near:caus	1:11 3:-8 4:-9 5:9 8:-9
near:ceas	1:25 5:-9 6:-16 8:-17 10:15
near:cebu	6:-8
near:cell	0:-27 2:16 3:-11 4:31 5:-19 6:-29 7:-16 8:-15 9:-13 10:-28
near:ceme	2:-17 3:-17 4:23 5:-23 6:8 7:-12 8:-10 10:-25
near:cent	0:-35 2:-38 3:38 4:-44 5:10 6:-17 7:-16 9:-49 10:-20
near:cert	0:-14 2:-10 4:18 5:-15 6:20 7:-10 8:-8 10:-14
near:chad	3:-37 6:-18 7:-8 9:51 11:-32
near:chai	4:-11 6:20 7:-16
near:chan	5:19 6:-24 7:11
near:chap	0:19 3:-29 4:-8 6:-15 9:-14 10:-15 11:30
near:char	0:-30 2:-11 3:-11 4:30 7:-9 9:12 10:-31
near:chec	0:13 3:-10 4:-16 5:-26 6:-24 7:27 10:-26
near:chib	0:34 4:-23 10:-10
near:chie	0:-23 2:-8 3:-41 4:-17 5:-19 6:-33 7:32 8:-12 9:21 10:11 11:9
near:chil	0:31 1:-29 2:-64 3:23 4:-62 5:-23 6:10 7:-12 8:-47 9:-14 10:-9 11:-16
near:chin	3:-8 4:9 5:-22 6:18 7:13 10:-40
near:chiu	3:22 9:-22
near:choi	6:17
near:chol	3:-10 6:25
near:chri	4:-16 8:-9 10:18
near:chur	0:10 2:-13 3:11 4:-34 5:-14 7:-11 8:-23 9:-9 10:11
near:circ	0:-15 3:-17 4:-21 5:-16 6:21 7:19 8:-16 10:-10 11:-10
near:citi	0:-32 2:25 3:-20 4:-26 5:-44 6:35 7:-16 8:17 10:-23 11:-8
near:city	1:-11 2:-18 4:-27 5:23 7:-25 9:-29 10:12 11:-20
near:civi	1:-20 2:-44 3:-21 4:-40 5:37 7:-53 8:38 9:-26 11:-23
near:clai	0:-13 1:19 3:-28 5:-47 6:29 7:-35 8:-24 9:-15 10:-50
near:clas	0:11 2:-23 3:27 4:-15 5:-21 6:12 7:-11 9:-26 10:-9 11:-13
near:clea	3:20 5:-17 6:16 7:-14 9:-24 10:-12 11:10
near:cler	2:26 3:-13 4:-40 5:-18 6:-28 7:29 10:-29
near:clim	6:20 7:-10
near:clin	3:-18 4:-15 5:27 6:-11 7:-16 10:-17 11:-12
near:cloc	3:-10 5:-21 6:29 7:-20 10:12
near:clos	0:-28 2:-8 3:9 4:-28 5:-18 6:38 7:-12 10:-9 11:-23
near:clot	6:15 7:-8
near:club	2:-8 4:15 6:-9 10:-22
near:coac	8:-8 10:12
near:coal	5:-23 6:33 7:-14
near:coas	0:-24 1:15 2:-28 3:-16 4:-27 5:-33 6:21 7:10 8:-12 9:32 10:-30 11:-26
near:coff	0:-39 2:43 3:-17 4:-26 5:-17 6:-50 7:-13 8:-24 9:-16 11:15
near:cold	3:15 9:-14
near:coll	0:-50 1:-17 2:-21 3:23 4:24 5:-37 7:-23 8:-27 9:-34 10:31 11:-12
near:colo	0:-34 1:10 2:14 3:-13 4:-9 7:8 8:-41
near:colu	0:-11 2:20 3:23 4:-16 6:-10 9:-23 11:-11
near:comb	3:-11 5:11 6:-12 9:-12 11:17
near:come	0:-50 1:-15 2:-19 4:26 5:-28 6:-54 7:-50 8:-17 9:12 10:34 11:17
near:comi	3:-22 4:-19 5:-17 6:-22 7:-14 9:30 10:15 11:-18
near:comm	1:-16 2:-46 4:-51 5:-25 6:26 9:-52 11:24
near:comp	1:-8 2:-19 3:-61 4:-27 6:23 8:-14 9:24 10:-20
near:conc	0:9 2:-23 4:24 5:-10 7:-13 8:-10 10:-20
near:cond	0:-12 2:-10 3:-19 4:14 5:40 6:-39 7:-23 8:-18 9:-10 10:-26 11:12
near:conf	0:14 1:-15 2:-42 7:-28 9:-55 10:9 11:-19
near:cong	2:-13 3:-35 4:-17 5:-9 6:32 9:34 10:-12 11:-22
near:cons	0:24 2:-24 4:-36 5:-14 6:-23 7:20 8:-17 9:-8 10:13
near:cont	2:13 3:-9 4:19 5:-10 6:-39 7:21 8:-11 9:13 10:-38 11:-14
near:conv	0:27 2:-21 3:-13 4:-18 5:-17 6:-29 7:-11 8:-13 9:22 10:-27
near:cook	0:-32 2:19 4:-12 6:-27 7:21 8:-14 10:19
near:coor	0:-31 3:28 4:-15 5:-11 6:8 7:-12 8:32 9:-28 10:-17 11:-38
near:corp	0:-18 2:-11 5:11 6:-9 7:9 10:-9
near:corr	0:-11 3:-18 4:-8 5:25 6:9 7:-25 9:13
near:cost	0:-24 4:-19 6:40 7:-15 8:-8 9:-15 11:-8
near:coul	1:-18 2:12 3:-31 4:-9 5:8 7:-34 9:24 10:-58 11:-32
near:coun	0:-32 2:-63 3:-39 4:30 6:9 8:-41 10:-52 11:29
near:coup	7:12
near:cour	2:-17 3:-13 4:-33 6:-20 8:17 11:15
near:cove	4:13
near:cras	0:-10 4:-9 5:-10 6:25 7:-9
near:cree	6:17 7:-10 10:-8
near:cres	3:14 5:-9
near:crew	0:10 2:-12 4:23 5:-10 7:-13 10:-29
near:crim	6:8
near:cris	3:21 6:-20 7:-9
near:crit	0:11 2:-15 4:-21 5:73 6:-62 7:-28 10:-23
near:cros	0:-45 1:-20 2:-11 3:-11 4:-55 5:-49 6:-67 7:-8 8:-19 9:14 10:41 11:20
near:crow	6:8
near:crus	5:-11 6:31 7:-15
near:cucu	3:39 9:-35
near:curr	3:-15 4:-9 7:12 9:13 10:-10 11:-11
near:cust	2:32 3:10 4:-15 6:-34 7:17 9:-8
near:cut	0:-26 2:28 3:23 4:-26 5:27 6:-31 7:-13 8:-14 9:-25 10:-36 11:-24
near:cuts	0:-27 2:-12 3:-9 4:-22 5:48 6:-48 8:-10 10:-25
near:cycl	3:-8 6:33 7:-28 10:-9 11:-9
near:czec	5:-13 6:20
near:dail	3:-24 6:-36 7:-9 9:32
near:dak	3:-9 4:-12 6:-12 7:21 9:-14 11:-14
near:dali	0:-20 2:28 3:29 4:-9 5:-28 6:-37 7:-17 8:-19 10:-24
near:dam	0:9 2:13 4:-17 6:-10
near:dama	0:22 3:23 5:35 6:-39 7:-11 9:-37 11:-14
near:dara	3:58 6:-27 7:-8 9:-53 11:-23
near:darf	3:-18 6:-16 11:13
near:data	6:14
near:date	8:-28 10:26
near:daug	5:-11 6:45 7:-33
near:dava	6:15 7:-9
near:dawn	0:11 2:-29 3:-10 4:-18 5:-21 6:22 7:-16 8:-16 10:8
near:day	0:-25 2:-44 3:-8 4:-27 7:-15 10:-22 11:20
near:days	1:-18 2:-16 4:-37 5:-55 6:28 7:-39 9:14 11:-20
near:dead	0:-19 2:23 3:-55 4:-57 5:-30 6:54 7:-23 8:-57 9:-66 10:-16 11:-43
near:deal	0:-10 2:-25 3:-12 4:-11 5:-25 6:18 7:-12 9:-12 10:16 11:-38
near:deat	0:-48 1:-17 2:-44 3:-60 4:-26 5:-11 6:77 7:-26 8:-21 9:-33 10:-29 11:-40
near:dec	4:-18 8:13
near:deca	0:16 2:-20 4:21 6:13 8:-15 10:-27
near:dece	0:-14 1:12 2:-20 3:-50 4:-15 5:-46 6:17 7:-40 8:11 10:18 11:14
near:decl	2:12 3:8 4:-24 5:-16 6:19 7:-18 8:-8 10:17 11:-9
near:deep	0:11 3:-15 6:-11 9:13
near:defe	0:27 2:-19 4:-27 5:-39 6:25 7:-9 8:19 10:-32
near:degr	2:-13 4:-15 5:20 6:-15
near:del	3:11 5:-10
near:dela	0:-28 2:19 4:29 5:-30 10:-32
near:dele	3:17 9:-8
near:deli	2:-13 6:24 8:-10
near:delt	0:18 3:-8 4:-18 5:-14 6:21 7:-9 8:-8 10:-27
near:dema	2:17 3:-9 4:-18 5:-10 6:-12 7:21 9:-12 10:-8
near:demo	3:-11 4:-8 5:-9 9:22 10:-19 11:15
near:deni	0:-20 5:-18 6:10 7:9 8:17 10:-23
near:depa	0:-14 3:18 4:-14 5:-14 6:14 7:-15 9:-21 10:9
near:depo	0:20 2:-12 3:-23 4:-19 6:-12 9:-27 10:-34 11:17
near:depu	3:-13 6:-19 9:-27 11:28
near:dera	3:14 11:-9
near:desi	2:-11 3:-30 4:-16 6:-19 8:27 9:28 10:-12 11:-14
near:desk	3:21 6:-8 9:-13
near:dest	2:21 3:11 4:-12 6:-20
near:deta	0:-9 1:-11 2:-27 3:-36 4:21 5:-32 6:-53 7:-38 8:47 9:-35 10:-22 11:-12
near:dete	0:-16 3:-22 4:39 5:-15 6:-28 7:-17 8:14 9:-12 10:-16
near:devi	6:9
near:dhak	9:-13 10:-8 11:19
near:did	0:13 3:-24 5:-50 6:54 7:-33 8:-18 9:-15 10:-9 11:24
near:die	0:-12 2:31 3:-12 4:-11 5:-18 6:-21
near:died	0:-88 2:78 3:-84 4:-75 5:-51 6:56 7:-13 8:-21 9:-68 10:-85 11:-49
near:dies	5:-23 6:24
near:diff	3:-11 4:9 5:16 6:-19 7:-14 8:-8 9:11
near:dig	6:-16 7:20
near:dipl	0:-9 3:-14 6:-16 9:19 11:-8
near:dire	0:-34 1:-9 2:-25 3:-14 4:-12 5:9 7:-18 8:19
near:disa	0:-26 1:33 3:-38 4:-34 6:-44 7:32 9:-44 10:-18 11:26
near:disc	0:-9 3:-21 5:47 6:-34 7:-17
near:disp	0:-15 1:-12 2:-8 3:57 4:-13 5:-31 6:-13 7:-34 9:-38 10:-14 11:-48
near:diss	0:-21 4:15 8:-11
near:dist	2:-10 4:-16 6:21 7:-22 8:-20 9:-16 11:-32
near:dive	7:15
near:divi	6:9
near:dna	0:-19 3:-9 4:-9 5:-13 6:36 7:-29 9:-8 10:-8
near:dnip	2:-8 6:14
near:doct	0:-23 1:-8 2:-12 3:-15 4:44 5:44 6:-74 7:-36 8:-15 9:-17 10:-30 11:-14
near:docu	6:26
near:does	7:-9 8:17 10:-17
near:doll	0:-8 3:14 4:-10 6:-11 9:-13 10:17
near:dome	6:24 7:-19
near:domi	11:14
near:done	3:-22 9:-26 11:30
near:door	0:-16 3:-30 4:-14 5:32 6:-47 7:21 11:-14
near:dorm	3:12 4:-13 10:8
near:doub	0:11 2:-8 3:20 4:-15 9:-10 10:-9
near:down	0:-53 1:-20 2:-17 3:9 5:-18 6:14 7:-9 8:-13 9:-11 11:-38
near:doze	0:12 2:-11 3:-20 4:-10 5:-28 6:38 7:-35 8:-21 9:-14 10:-33
near:drag	0:-10 6:19 10:-14
near:draw	6:-9 7:10
near:dres	0:-26 2:-11 4:-22 5:41 6:-42 8:-10 10:-25
near:drew	4:-13 6:18
near:driv	1:-18 2:-42 5:-15 6:-45 7:-59 8:-33 10:20 11:16
near:dron	0:-22 2:-12 4:-11 6:28 7:-20 10:-9
near:drop	0:-8 3:-9 6:22
near:drov	0:-22 2:-16 3:10 4:-19 6:-17 7:-12 8:-10 10:22 11:-22
near:drow	0:-17 1:-19 2:-23 3:-27 4:-13 5:-38 6:81 7:-34 9:-18 10:-9 11:-20
near:druz	0:-20 3:-20 4:-9 5:-17 6:29 8:-15
near:dtm	3:18 11:-11
near:due	1:-8 2:42 4:-27 5:-28 7:-15 8:-14 10:12
near:dug	0:-27 2:-17 3:-20 4:-23 5:-16 6:41 7:-17 10:8
near:duri	0:-17 1:-11 2:-27 3:-39 4:-24 5:10 6:8 7:-8 8:-28 9:-34 11:43
near:duty	5:-10 6:19 7:-10
near:each	0:-37 2:-19 3:-21 4:-40 5:-36 6:19 7:-26 10:25 11:-16
near:earl	2:-10 3:-30 4:-12 5:-25 6:16 8:-9 9:34 10:-10 11:-26
near:eart	5:8 6:15 7:-14 9:-8
near:east	0:-11 1:12 3:-9 7:-10 9:27 11:-28
near:econ	0:14 10:-11
near:ecua	0:-11 2:-8 4:-24 6:34 8:-19 10:24
near:educ	5:-15 6:16
near:egyp	0:-13 2:-13 3:-33 4:-12 5:-17 6:19 7:-16 8:28 9:23 10:-37 11:-11
near:eigh	1:10 6:-12 8:-35 9:-16 11:-32
near:eith	0:-21 2:-25 3:-9 4:-22 5:-20 8:33 10:-25 11:-9
near:elde	0:-30 2:11 4:-11 5:-26 7:-9 8:-13 10:20 11:-16
near:elec	0:-17 2:-8 4:19 5:-27 6:37 7:-15 10:-31
near:elev	0:-21 2:-31 3:-18 4:-25 5:-16 6:25 7:-8 8:26 9:-30 10:-23 11:27
near:elim	0:-18 2:-11 3:-9 4:-13 5:-9 6:31 10:-9
near:eliy	0:-17 3:17 4:-13 5:-45 6:9 7:13 9:-23 11:-20
near:eln	2:-10 4:20 8:-25 10:13
near:else	3:-16 6:13 9:-26 11:32
near:emba	0:-11 3:11 4:-19 5:-8 6:-12 7:-9 8:-13 9:-24 10:25 11:-17
near:embr	2:-23 5:-15 6:27 10:-10
near:emer	0:-15 2:-22 3:8 4:19 6:-35 7:-27 8:24 9:-16 10:-24 11:-10
near:emir	0:21 2:-8 4:-19 8:-27 10:9
near:empl	2:-11 3:-13 4:15 5:-28 7:-18 8:-28 10:9
near:end	0:-9 2:21 4:-18 5:9 6:-27 9:18 10:-14 11:-15
near:enda	6:10
near:ende	3:9
near:ends	8:-8 10:12
near:enem	5:12
near:ener	0:21 6:-15 8:11 10:-26
near:engi	0:-30 2:12 3:13 4:-16 6:-18 7:31 8:-8 10:-20
near:enou	5:10
near:ente	3:-26 5:-8 7:-16 9:29 11:-22
near:enti	4:13 5:-9 6:-9 7:-8
near:entr	0:25 2:-10 4:-13 6:-22
near:erat	3:11
near:erit	0:-19 2:-9 4:31 5:-18 6:-29 8:-11 10:-16
near:erup	6:8
near:esca	0:-12 2:-35 3:-9 4:-20 5:-21 6:-47 7:-13 8:-25 10:46 11:14
near:esme	0:-29 2:-12 8:-8 10:9
near:esta	0:22 4:-22 5:-9 6:-10
near:este	6:8
near:esti	0:-15 1:19 2:-14 3:16 4:10 5:-18 6:22 7:-14 8:-25 9:-25 10:-13 11:-37
near:ethi	0:-39 2:-9 3:-46 4:-37 5:-15 6:-15 7:-29 8:-36 9:34 10:46 11:-34
near:euro	0:-18 3:-33 4:-12 5:-8 6:21 7:-9 9:18 11:-11
near:evac	0:-33 1:-9 2:-13 3:45 4:-15 5:40 6:-61 7:-24 9:-24 10:-17 11:-15
near:even	0:-17 2:-20 3:-16 4:19 6:15 8:-15 10:-16
near:ever	0:-18 2:-23 4:27 7:-13 8:-9 9:9 10:-33 11:-11
near:exam	0:-34 2:-27 3:-13 4:-37 6:13 7:19 8:17 9:-13
near:exch	0:-30 3:-16 4:-37 5:-20 6:-24 7:-13 8:33 9:-15 11:-12
near:exec	0:-22 2:33 4:-23 5:-22 6:-9 7:-10 10:-22
near:exhu	0:-28 2:-18 3:-17 4:-22 5:-25 6:51 7:-12 10:-11
near:exit	4:-13 6:27 7:-20
near:expe	0:-18 1:-8 2:9 3:19 4:-8 5:-26 6:10 7:-23 8:-10 10:-12 11:-14
near:expl	1:22 3:-8 4:-9 6:-8 8:-8 10:-8
near:exte	3:-32 5:-21 6:28 7:-12 9:28
near:face	2:-8 3:12 4:-8 5:16 6:9 9:-11 10:-14
near:faci	0:-14 2:-13 3:-22 4:-8 8:-29 10:30
near:fact	0:36 1:-13 2:-17 3:-37 5:-21 6:-22 7:-31 8:19 10:-33 11:-27
near:fail	3:20 6:-10 9:-11 11:-15
near:fair	6:13
near:fall	0:-11 1:-10 2:-35 4:-30 6:23 8:-8 10:-49 11:11
near:fami	0:-38 1:-8 2:-35 3:19 4:22 5:-54 6:37 7:-12 9:-36 10:17 11:-27
near:far	0:16 2:-21 3:-26 4:-34 5:20 7:-34 10:-20 11:14
near:farc	0:-23 2:-8 3:-30 4:16 5:-9 8:-9 9:28 11:-15
near:farm	0:-51 2:-27 3:14 4:18 5:-19 6:24 7:-9 8:-16
near:fash	3:14 5:-8 6:13 9:-9
near:faso	0:-10 4:-24 6:8 7:-15 9:11
near:fata	0:-31 1:11 3:-19 4:-8 6:22 7:-28 9:-10 11:-9
near:fath	6:15
near:fear	0:-8 3:8 5:-26 6:11 7:22 9:-15
near:febr	0:-21 2:12 3:10 4:-11 5:-20 7:-11 9:-34 10:-12 11:30
near:fede	0:-8 5:-14 7:16 9:-24 11:-8
near:fell	0:8 3:-31 4:-34 5:-10 6:49 7:-26 10:-31 11:12
near:ferr	0:-8 5:10 6:-13 8:9 10:-9
near:fest	0:-8 2:-31 4:-23 5:18 6:-21 8:-38 10:32
near:few	0:-9 5:-17 6:-25 7:27
near:fewe	3:-17 6:-11 8:-10 10:9 11:17
near:fiel	3:17 7:-15 9:-19 10:-15 11:13
near:fift	2:13 3:13 4:-34 5:25 6:-15 7:-31 8:-9 9:-25 10:-26 11:-8
near:figh	1:-28 2:-25 3:-16 5:-14 6:16 7:-21 8:15 9:18 10:-34 11:-25
near:figu	0:22 1:18 2:-39 3:-15 4:-35 5:-40 7:11 8:-27 10:-38 11:-13
near:fili	0:-33 4:36 5:-9 6:-29 7:-8 8:-22
near:fill	3:27 6:-17 9:-25 11:-9
near:fina	0:18 2:-21 3:-13 4:-21 6:24 7:-18 8:18 9:-8 10:-25
near:find	0:-26 3:19 4:-13 5:-26 6:-20 7:35 9:-29 10:-12 11:-22
near:fing	0:-9 3:-17 6:-16 7:-8 9:25 11:-10
near:fire	0:-29 2:-27 4:-36 5:36 6:14 7:-15 8:-10 9:-29 10:-27 11:-19
near:firm	3:22 6:-9 9:-12 11:-9
near:firs	0:20 4:-20 6:-40 7:-32 9:-21 10:12 11:-35
near:fish	0:-12 2:-18 3:-19 4:8 5:-41 6:42 9:-11 10:-38 11:-12
near:five	0:-16 1:-22 2:-23 3:-10 4:-10 5:-15 6:25 8:24 9:-50 10:-32 11:-26
near:flas	6:8
near:flat	3:11 5:-9
near:fled	0:-21 1:-16 2:19 3:-24 4:-12 5:-23 6:-68 7:-8 8:-10 9:58 10:25 11:-29
near:flee	0:-22 2:-29 4:-12 5:-30 6:23 7:-16 8:-10 9:12 10:9 11:-9
near:flew	5:8
near:flig	3:20 5:-35 6:17 7:-13
near:floo	0:-31 1:-11 2:15 3:18 4:15 5:15 7:-48 9:-35 10:-12 11:-32
near:flow	0:-30 2:-25 3:-8 4:-35 5:53 6:-63 7:11 8:-9 10:10 11:-12
near:foll	0:-27 2:-14 4:-26 5:-8 7:-17 9:23 10:20 11:-25
near:foot	0:-16 2:-8 3:35 4:-20 6:-19 7:-16 8:-9 9:-26 10:13 11:-30
near:for	0:-55 1:-34 2:-22 3:-23 5:-22 6:-29 7:48 8:30 9:-11 10:-49 11:-22
near:forc	1:-12 3:22 4:-29 5:-29 6:18 7:12 8:-32 9:-28 11:-42
near:fore	0:10 2:25 3:-41 4:-21 5:-47 6:25 7:-13 8:-16 9:-24 10:-19 11:-13
near:form	0:-27 2:-24 3:-24 4:54 5:-17 6:12 7:-19 8:-35 9:-8 10:-38
near:fort	0:11 3:30 4:-44 5:14 6:-47 8:-9 9:-22 10:15 11:-18
near:foun	0:-43 1:-21 2:20 3:19 4:-79 5:-71 6:19 7:43 8:-24 9:-37 10:-24 11:-33
near:four	0:25 1:-28 2:-40 3:9 5:-8 6:-24 7:-49 8:-15 9:-38 10:27 11:-19
near:frac	3:23 5:-15 6:-9
near:fran	0:-21 3:-28 4:-12 5:-18 6:38 7:-17
near:free	0:-38 1:-11 2:-51 3:-31 4:-14 5:-39 6:-36 7:-32 8:9 9:-38 10:56 11:-40
near:fren	0:19 5:-23 6:17 7:-13
near:frid	1:-15 2:-18 3:17 4:11 6:-17 8:-38 9:-49 10:9 11:-25
near:frie	3:20 6:-18
near:from	0:28 1:-23 2:-9 4:-17 5:-39 6:-17 8:-14 9:-12 10:-31 11:13
near:fron	0:-21 2:19 4:-34 7:-13 8:-16 9:-14 10:-11 11:-10
near:fuel	0:27 2:-21 4:-17 5:23 6:-36 10:-19
near:fuk	6:17 7:-10
near:full	3:27 5:-9 6:-26 9:-20 11:-11
near:fune	0:11 6:-9
near:furt	0:-20 1:-11 2:-11 3:-12 4:-12 6:-12 8:-11 9:37 10:-13 11:-35
near:gall	2:-13 4:-16 5:16 7:-8
near:gang	0:-28 2:-12 4:-9 6:32 10:12
near:garm	5:-18 6:27 7:-13
near:gas	6:23 7:-17
near:gate	3:-11 4:-27 6:33 9:-26 11:-14
near:gath	0:-12 3:16 4:-10 5:-25 11:-8
near:gatu	3:-21 6:-13 9:29 11:-30
near:gavd	7:10
near:gave	0:-16 1:-10 2:-36 3:-34 5:11 6:10 7:-41 8:-18 9:-32 10:15 11:-21
near:gaza	0:-47 1:-8 2:23 3:-30 5:-38 6:-22 7:-24 8:33 9:-11 10:-8 11:-10
near:gazi	6:8
near:gebr	3:30 5:-9 6:-24 9:-10 11:-14
near:gene	0:14 2:-16 5:16 6:13 7:-14 8:-8 9:-27 10:-32 11:23
near:get	0:-16 2:-10 3:-29 4:-11 5:-20 6:19 7:-22 9:20 11:10
near:girl	0:15 1:-12 2:-37 4:-26 5:25 6:-25 8:-33 9:-42 10:20
near:give	0:-28 4:-34 5:-37 6:45 8:-31 11:-23
near:givi	6:21 8:-14
near:glad	5:8
near:gmt	0:-28 3:-29 4:-30 5:-34 6:-35 7:-25 10:47
near:god	0:-9 2:-13 3:-8 4:-28 5:-21 6:16 7:-10 8:-8 10:9
near:goes	0:-22 4:-24 6:29 8:-8 10:11
near:gofa	6:22 7:-8
near:goin	3:-9 5:-8 7:13 11:9
near:gold	4:35 10:-31
near:goma	0:-21 3:20 5:38 7:-11 9:-40 11:-9
near:gone	0:-45 1:11 2:-24 3:-45 4:-9 5:14 6:-29 7:-70 8:-40 9:-20 10:-63 11:59
near:good	0:-16 2:-17 5:22 6:-37 7:-25 8:18 9:-37 10:-31 11:15
near:got	0:-46 2:-38 3:28 4:-31 5:-14 6:9 7:-18 9:-26 10:15 11:12
near:gove	0:-21 1:-16 2:-49 3:-18 7:-39 8:-9 11:25
near:gran	0:-29 4:-15 5:17 6:31 7:-15
near:grav	0:-9 2:-22 3:-13 5:14 6:33 7:-12 8:-12 9:-27 10:-26 11:-14
near:grea	0:-9 3:-16 4:-13 6:23
near:gree	0:-40 4:38 5:13 6:-28 7:-15 10:-22
near:gren	2:-31 6:31 8:-14 10:-18
near:grou	1:-27 2:-62 3:28 5:-75 6:12 7:-53 8:9 9:-24 10:21 11:-43
near:grow	4:-18 6:-13 7:14 10:16
near:guar	0:-43 3:16 4:-42 5:-47 6:28 7:12 8:8 10:23
near:guer	0:-10 8:-23 10:14
near:gues	5:-11 6:-9 7:19
near:guid	6:-12 7:13
near:gunm	2:-32 3:-13 5:-20 7:-12 8:-32 10:10
near:guns	0:-16 2:-8 3:-13 5:59 6:-50 10:-17
near:gymn	0:-11 3:16 4:21 6:-10 8:-10 9:-10 10:-22
near:hack	5:-28 6:32
near:had	0:-22 2:-10 3:-16 4:-20 5:-8 6:-12 7:-13 10:9
near:hait	3:-17 6:28 7:-15
near:half	0:-21 1:14 2:-10 4:10 6:-12 7:-14 8:-23 11:-50
near:hall	3:38 5:-14 6:-12
near:hama	0:12 2:20 3:-15 5:-10 6:11 7:-18 8:-29 10:-14
near:haml	0:-12 3:22 5:-17 6:-9 7:-15 8:-8 10:16
near:hand	0:-34 1:-25 3:-35 4:47 5:-55 7:-45 8:-49 9:16 10:11 11:-17
near:hang	2:-10 4:-8 6:29
near:happ	0:-19 2:-11 3:10 4:-12 7:-9 10:19
near:hara	0:11 10:-9
near:has	0:-23 2:-85 5:-31 6:-16 7:41 10:-27 11:-37
near:have	0:-25 1:-10 2:15 4:-41 6:-25 8:-62 9:24 10:-10 11:15
near:havi	0:16 2:-28 3:-14 4:-40 5:-19 6:38 7:-10 10:-33 11:-22
near:head	0:15 2:-16 3:-44 6:-18 7:-43 8:39 9:28 10:-53 11:-15
near:heal	0:-34 1:-13 2:-32 4:-41 5:47 6:24 7:-34 8:-19 9:-32 10:-11 11:-23
near:hear	0:-38 1:-8 2:-14 3:-19 4:18 5:-39 6:9 8:22 9:-17 10:-19 11:-17
near:heat	0:-15 4:-8 6:29 7:-15
near:heav	0:13 3:-18 6:10 7:-21 10:-8
near:heig	0:-10 3:19 4:13 5:-9 6:-13
near:held	0:-70 1:-11 2:11 3:-33 4:58 5:-46 6:-67 7:-48 8:-59 9:-19 10:20 11:-15
near:heli	0:-14 1:-11 2:-30 3:-8 4:-13 5:26 7:-42 8:-15 9:-8 11:-11
near:hell	0:-10 2:-10 5:-12 6:34 10:-17
near:help	0:-22 1:-9 2:-20 4:-40 5:26 6:-20 7:13 9:-16 10:-21
near:her	1:-15 2:-19 3:-45 7:-19 8:-18 9:-31 10:13 11:22
near:herd	0:22 1:32 2:-17 3:-19 4:-14 5:-22 6:-27 7:-19 9:-9 10:-14
near:here	0:-8 2:-11 3:15 4:-23 5:-28 6:29 7:-23 8:-27 9:-22 10:23
near:hers	5:23 6:-20
near:hezb	4:-9 5:-13 6:34 7:-13
near:high	3:38 5:-20 6:-30 7:22 9:-8 11:-18
near:hill	0:17 2:-9 3:-13 4:-11 5:-24 6:30 7:-10 10:-15
near:him	0:-26 2:-12 4:-15 5:23 7:-12 10:-26
near:his	0:-39 1:-25 2:-12 3:-43 4:15 5:15 6:-13 7:23 9:-36 10:-66 11:10
near:hit	0:-23 2:-19 3:-27 4:-22 5:40 7:-48 8:-10 9:-8 10:-16
near:hits	5:-12 6:-8 7:16
near:hold	0:-19 1:-25 2:-37 3:-59 4:49 5:-33 6:-32 7:-36 8:14 9:21 10:-41 11:-33
near:home	0:-89 1:-35 2:-66 3:32 4:-8 5:15 6:-60 7:-34 8:20 9:-62 11:29
near:homi	6:20
near:homs	3:-8 9:-15 11:21
near:hope	6:-14 7:15
near:hors	0:23 4:-16 5:-14 6:-19 8:-10 9:-11 11:-17
near:hosp	0:-65 1:-21 2:-58 3:-57 4:-52 5:65 6:-10 7:-87 8:-38 9:-22 10:15 11:-19
near:host	1:-9 4:14 5:-44 6:-10 7:-33 8:14 9:18 11:-47
near:hote	3:15 6:12 7:-15 9:-9
near:hour	0:-45 1:-8 2:-41 3:-21 6:21 7:-46 8:-17 9:-29 10:13
near:hous	0:13 1:-16 2:-47 4:-28 5:-28 6:14 7:-47 8:-28 9:-8 10:-9
near:hout	0:-14 2:13 3:-8 4:23 5:-17 6:-28 7:-20 8:-25 9:-11
near:how	7:11
near:howe	5:-11 6:23 7:-9
near:huma	1:-16 2:-11 5:-36 6:31 8:-24 9:-38 11:-30
near:hund	0:-14 1:-8 2:-18 3:-34 6:-28 7:24 8:33 9:-13 10:-35 11:-9
near:hung	6:20
near:hurt	0:-40 1:24 2:-20 3:-46 4:-23 5:89 6:-77 7:-15 8:-20 9:-29 10:-31 11:-13
near:husb	5:-29 6:30 10:-9
near:huts	3:11
near:hygi	3:-14 6:19
near:icrc	0:-13 1:20 2:-20 3:-8 4:-27 8:-32 10:18
near:iden	0:-12 2:16 3:-13 4:-23 5:-56 6:66 7:-50 10:-35
near:idf	4:-9 6:24
near:idle	6:-8 9:-15 11:21
near:idli	3:16 9:-12
near:impa	5:-8 6:16
near:impr	9:-13 11:16
near:inci	2:-8 3:26 4:-9 5:25 6:-10 7:-9 9:-26 10:-9
near:incl	0:-36 1:-24 3:9 4:-24 5:-10 7:-8 8:25 9:-26 10:-11 11:-24
near:inco	6:12
near:inde	0:-9 5:-21 6:25 7:-12
near:indi	0:25 1:-8 2:-33 3:-40 4:-17 6:19 7:27 8:-26 11:-38
near:indo	3:-8 5:-20 6:33
near:infa	0:8 6:19
near:infe	0:-25 2:-10 4:-22 7:-10 10:27
near:info	4:-10 5:-12 7:20
near:inha	3:29 4:-11 5:17 6:-25 7:-18 9:-34
near:init	5:9
near:inju	0:-31 1:-30 2:-23 3:-63 4:-46 5:103 6:-66 8:-40 9:-41 10:-64 11:-35
near:inma	4:-9 6:24
near:inn	5:-10 6:-16 7:20
near:inqu	5:21 6:-16 7:-11
near:insi	0:-16 3:34 5:-20 7:-25 8:16 9:-19 10:-30 11:-18
near:insp	0:22 4:-22 5:-8 6:-26 7:11
near:inst	0:9 5:-8 6:15 7:-8
near:inte	0:-48 2:-39 4:12 6:20 7:-26 8:9 10:-27 11:-13
near:into	0:44 1:-15 2:-33 5:-62 6:-33 7:-48 8:-44 9:41 11:-52
near:inve	0:-10 2:24 3:-10 4:8 5:-16 6:-10 7:-9 10:-8
near:invo	2:-12 3:-24 4:-13 5:-11 8:-13 10:22
near:iom	0:-13 1:10 3:47 4:-12 5:-22 6:-22 7:-19 8:-15 9:-51
near:iran	3:-19 4:-21 5:12 6:-14 8:-15 9:-33 10:26 11:32
near:iraq	3:-11 9:-14 11:15
near:irel	0:-9 3:10 5:-8 6:21 7:-8
near:iris	0:51 4:-9 5:-47 6:-41 7:-11 10:-14
near:isla	0:-31 3:-18 4:-10 6:27 7:-16 10:-12 11:28
near:isra	0:-19 1:-18 2:25 3:-47 4:-48 5:-41 6:-9 7:-48 8:10 9:-37 10:36 11:-21
near:ital	2:-10 4:25 5:-10 6:-18 10:-9
near:its	1:19 4:-53 6:12 7:12 9:-13 10:-34 11:-31
near:itse	0:-9 3:11 4:17 5:-8 7:-13 8:-9 9:-16 11:-11
near:itur	0:10 10:-10
near:ivor	0:-18 2:-24 3:-14 4:-12 5:-11 6:29 7:-8 8:-12 9:24 10:-29
near:jail	0:-8 2:-8 4:12 5:-13 7:-10 8:10 10:-25
near:jama	6:19 7:-25 9:-14
near:jan	8:12 10:-10
near:janu	0:-22 1:16 3:-20 4:-35 5:-20 7:-37 8:-20 9:-42 10:13 11:30
near:japa	5:-10 6:-16 7:20
near:jeep	4:-19 5:-16 6:26 10:-21
near:jeni	3:28 9:-26
near:jiha	0:13 6:12 10:-12
near:jnim	0:-10 2:-26 4:14 6:-29 8:-14 10:16
near:join	0:13 2:-15 3:10 4:-34 5:-16 6:-34 7:-17 8:-28 10:22 11:-8
near:jord	3:-15 6:-8 9:-32 11:31
near:jose	0:-9 5:-17 6:-25 7:27
near:jour	0:-10 4:28 6:-24 8:-26 10:-10
near:judg	5:-16 6:22 7:-10
near:july	1:-13 2:-11 3:-30 7:-24 9:-13 10:-20 11:46
near:jump	2:23 5:8 6:-25
near:june	1:-19 2:-16 3:29 4:19 5:-22 6:23 7:-41 8:-41 9:-47 10:-35 11:-10
near:junt	3:-38 5:-28 6:49 7:-23 9:-37 11:-13
near:just	1:-10 2:-17 3:-34 4:23 5:-44 6:14 7:-30 8:-15 9:16 10:-26 11:-27
near:kabu	5:16
near:kadu	3:17 4:9 5:14 6:-19 8:-9 9:-10 10:-22 11:-9
near:kand	0:-23 1:-8 4:-10 5:-57 6:28 7:12 9:-33 10:-9 11:-29
near:kara	0:-34 2:-34 4:20 5:-12 6:12 7:-9 8:-30 9:18 10:-50
near:kare	3:-14 9:15 11:-8
near:kebb	0:19 4:-9 10:-16
near:keep	0:-21 2:-23 3:-18 4:38 6:-40 7:-10 8:-22 9:13 10:-8 11:-19
near:kens	3:36 6:-23 9:-15 10:-9 11:-21
near:kept	0:-17 1:-12 2:-17 3:36 5:26 6:-41 7:-22 8:-15 9:-28 10:-25 11:-14
near:khan	5:-23 6:32
near:khar	6:23 11:9
near:khas	3:13
near:kher	5:-8 6:24 7:-8
near:khwa	0:10 2:-32 4:-16 6:48 10:-24
near:khyb	5:-26 6:39 7:-11
near:kidn	0:41 1:-12 2:-24 3:-43 4:-35 5:-33 6:-34 7:-15 8:-43 9:-14 10:31 11:-11
near:kill	0:-14 1:25 2:-9 3:-63 4:-59 5:-19 6:81 7:-45 8:-64 9:-84 10:-34 11:-60
near:kilo	3:9 5:20 6:-11 7:-11
near:kind	0:-14 3:-24 4:-8 5:-9 8:-12 10:25
near:kitc	5:-15 6:24
near:kivu	3:27 6:-12 7:19 9:-20 11:-14
near:knew	2:-13 4:-8 6:9 10:10
near:know	0:-22 2:12 3:-28 4:11 5:23 8:-14 10:-38
near:kong	6:25 7:-25
near:kord	3:8
near:kore	0:-12 4:-10 5:-24 7:15
near:kost	3:32 5:-14 6:-26
near:krem	0:-11 1:-15 6:12 8:13 10:-11
near:kufr	0:-10 2:-11 4:-9 10:18
near:kumb	6:17
near:kuna	6:26 9:-13 11:-28
near:kurs	4:-14 6:-12 8:-8 10:15
near:kutu	7:8 9:16 11:-10
near:kwar	2:-8 4:-20 5:15 6:-16 8:-18
near:kyau	0:-8 5:15 7:-24 9:-24 11:-22
near:kyiv	0:14 1:-8 3:-11 4:13 6:-13 9:-9 11:-34
near:labo	0:-9 2:18 4:-15 5:25 6:-29
near:laid	6:11
near:lak	3:-9 4:-12 6:-12 7:21 9:-14 11:-14
near:lake	3:17 11:-9
near:land	0:-8 3:18 5:-16 6:12 9:-22
near:lane	0:-10 3:-18 4:-8 5:-13 6:31 7:-10 11:-10
near:lank	0:16 1:-9 2:-10 3:12 4:-28 5:-18 6:28 7:-20 9:-30 10:-17 11:-26
near:larg	5:-9 6:18 7:-10
near:larr	5:-10 6:22 7:-11
near:last	0:10 1:10 2:-66 4:15 5:-33 8:-58 9:-13 11:-11
near:late	0:-41 1:-16 2:27 3:-9 5:-57 7:-12 8:-10 9:16 11:-15
near:latr	3:-34 4:-13 6:-9 9:30 10:15
near:law	3:-9 4:-13 5:-11 6:31 7:-12 10:-14
near:lawm	5:-14 6:17
near:lawy	3:-25 4:-8 5:-11 6:-34 7:32 9:-12
near:lay	0:46 1:-10 3:-26 4:-17 5:-38 6:-17 7:-24 9:21 10:-8
near:lead	2:-22 3:-15 4:20 5:-30 7:24 8:-17 9:-13 10:-23
near:lear	0:-24 3:32 4:-15 5:-12 7:18 9:-43 10:-15 11:-28
near:leas	1:-12 2:-36 6:-11 7:34 8:-24 9:-31 11:-14
near:leav	0:-41 1:-11 3:47 4:26 5:-10 6:-28 7:27 8:-31 9:-16 10:-55 11:-31
near:leba	1:-8 3:-59 4:-16 5:-18 6:-12 7:-10 9:72 11:-28
near:led	0:48 2:-11 3:-17 4:-24 5:-21 6:-29 7:-13 8:-8 9:-9 10:-34
near:ledg	0:24 3:-10 5:21 6:-41 7:-12
near:left	0:-8 1:-11 3:23 5:18 6:-38 7:-22 8:-9 9:-13 10:-25
near:leg	0:-30 2:-10 4:-25 5:33 6:-34 7:-13 10:19
near:legs	0:-20 2:-22 4:-30 5:31 6:-11 10:-20
near:let	0:-33 1:-15 3:-41 4:-87 5:-24 6:-86 7:-31 8:27 9:-17 10:61
near:lett	8:10
near:libe	0:-9 3:-12 4:-15 6:-10 8:17 10:18 11:-22
near:liby	0:-21 1:18 2:-13 3:-21 4:-14 5:-22 6:13 8:-23 9:-8 10:-13 11:21
near:lie	0:-14 2:16 3:-10 4:-26 5:-44 7:18
near:lieu	6:9
near:life	0:-35 2:-32 3:-11 4:-27 5:-24 6:21 7:-16 8:67 10:-59
near:lift	0:14 3:-9 6:-13
near:ligh	5:8
near:like	0:-16 3:23 4:-11 5:-14 6:11 7:-43 8:11 9:-10 10:-10
near:lima	5:17 6:-14
near:limb	0:-9 5:38 6:-40 7:-20 10:-16
near:limi	3:13 6:-9
near:line	2:-9 5:-16 7:16
near:link	0:-10 2:-10 4:-23 5:-17 6:40 7:-27 8:-14
near:list	0:-37 1:-21 2:-26 3:-42 4:12 5:-28 6:-19 7:53 8:-9 9:-40 10:-30 11:-37
near:litt	6:-13 7:14
near:live	0:-16 1:-19 2:-31 3:26 4:-31 5:-21 6:31 7:-30 8:-43 9:18 10:-15 11:-59
near:livi	0:-17 2:17 3:40 4:-30 5:-17 6:-50 7:15 9:-18 10:-26 11:-19
near:loca	0:-43 1:-12 2:-35 3:8 6:12 8:-22 9:-52
near:lock	4:-8 6:-20 7:23
near:lodg	6:18 7:-12 9:-9
near:logg	1:12 3:13 6:-11 9:-25 11:-13
near:lond	0:-8 3:-24 6:30
near:long	0:-29 3:-16 4:-22 5:12 6:-33 7:-18 8:-11 9:-8 10:35
near:look	0:-18 2:-8 3:-23 4:17 6:-43 7:39 9:-17 10:-11 11:-8
near:loot	0:12 3:17 5:-10 6:-21 8:-9 10:-9
near:lorr	2:-11 4:-12 5:23 6:10 9:-14
near:lose	5:17 6:-10 7:-8
near:loss	0:-16 2:-25 6:34 10:-8
near:lost	0:-12 1:-23 2:-47 3:-24 4:-56 5:31 6:30 7:-23 8:-22 9:-30 10:-48
near:lowe	0:22 3:-16 4:-12 6:-9 7:-13
near:lyin	3:18 5:-8 6:16 9:-9 11:-13
near:mach	0:-12 2:-24 3:-14 4:-31 5:29 7:-8 8:-16 10:-33
near:made	0:15 1:-11 2:-21 3:16 4:-41 6:10 7:18 8:-16 9:-32 10:-26 11:-14
near:maga	0:13 8:20 10:-26
near:magn	3:-8 5:8
near:mahm	6:12
near:maim	1:-11 2:-15 3:-13 4:-10 5:37 6:-24 8:-13 10:-10
near:main	0:-19 3:-21 4:16 5:-12 6:-8 7:-17 8:-12 10:16 11:18
near:maje	5:12
near:majo	0:-18 2:-12 4:-32 5:-25 6:15 8:-22 9:-13 10:33 11:-19
near:make	2:-10 3:25 4:-12 5:-16 6:33 7:-20 8:-12 9:-24 10:19
near:maki	0:-8 3:10 5:-8
near:mala	0:-10 2:28 5:-20 6:8 7:-24 8:-9 9:-11 10:-19
near:mali	0:25 2:-18 4:-8 8:-30
near:maln	5:-31 6:32
near:malt	6:10
near:man	0:-13 3:13 4:-8 5:-9 6:17 7:-28 9:-10 10:-8
near:mana	0:-25 2:-21 6:-21 7:29 9:-12 10:18 11:-16
near:mand	3:-37 5:24 6:20 7:-22 9:-23 11:-22
near:mang	5:19 6:-12
near:mani	4:-21 6:-20 7:33 8:-17
near:mans	0:-20 2:-16 4:-12 5:14 6:16 10:-19
near:manu	4:-12 5:-24 6:-31 7:32
near:many	2:-8 3:-12 7:9 9:31 11:-24
near:mara	4:-21 7:23 8:-17
near:marc	0:15 2:-11 3:-22 4:-13 5:-27 6:-12 9:-10 11:-49
near:mari	0:-30 2:-10 4:-18 5:-14 7:9 8:38 10:-24
near:mark	0:23 2:-8 3:-24 4:-26 6:15 8:-14 10:-19
near:mart	0:-31 2:10 3:-17 4:-23 5:-21 6:49 7:-32 10:-36
near:mass	0:-32 1:-14 2:-25 3:-33 4:-40 5:-14 6:58 7:-11 8:-8 10:-10 11:-29
near:matc	4:-13 6:-8 10:15
near:mate	0:-11 5:-21 6:26
near:matt	9:10 11:-15
near:may	0:-16 1:-15 2:-13 3:-25 4:10 5:-16 6:34 9:-31 10:-10 11:8
near:mayo	2:-25 3:24 6:9 9:-12 10:-8 11:-9
near:maza	0:-10 3:24 6:-14 7:-11 9:-19
near:mean	0:-16 3:28 7:8 9:-25 10:9 11:-17
near:medi	0:-19 1:21 2:-25 3:-60 6:10 7:-54 9:-37 10:27
near:mega	5:14 6:-12
near:memb	0:-19 2:-18 4:18 6:45 8:-14 9:-8 10:-14
near:men	0:46 1:-9 3:-41 4:-47 5:-48 6:-8 7:-21 8:13 9:45 10:-28
near:mend	0:-16 4:-11 5:-17 6:33 7:-16
near:ment	3:-22 5:-26 6:36 9:22 10:-15 11:-29
near:met	0:-14 2:-10 4:24 5:-21 6:-14 7:-17 8:-9 9:12 10:-19 11:-24
near:metr	3:12 5:-19 6:26 7:-15 10:-10
near:mexi	2:10 3:-26 4:-10 6:-11 7:24 10:-13 11:9
near:mid	3:-10 5:-8 6:22
near:midd	3:-15 5:-18 6:25 7:-18
near:midn	0:-9 3:-16 5:16 11:-9
near:migr	1:24 2:-8 3:-13 4:-44 5:-11 6:-41 7:9 8:-9 11:21
near:mila	0:20 3:-36 5:-21 6:-10 7:-13 9:-21 11:32
near:mile	2:-12 4:-11 5:19 6:-33 7:29
near:mili	0:14 1:-10 2:15 4:-43 5:-8 7:-20 11:-34
near:mill	0:-21 1:-9 2:10 3:-30 5:10 6:-12 7:-21 8:-15 9:48 10:-13 11:-41
near:mina	3:-25 9:24 11:-13
near:mine	0:-29 1:28 2:11 3:14 4:-11 5:8 6:-30 8:-12 9:-26 10:-22 11:-25
near:mini	1:-25 2:-42 3:-12 5:30 6:19 7:-37 8:22 9:-21 10:-59 11:-42
near:mino	0:-21 1:-8 2:-30 4:13 5:-20 6:24 7:-13 8:14 9:-11 10:-25
near:minu	3:25 5:-12 6:-19
near:miss	0:-78 1:36 2:-44 3:-60 4:-30 5:-50 6:-37 7:76 8:-32 9:-48 10:-31 11:-45
near:mobi	3:13 6:-9
near:mode	5:23 6:-14
near:moga	6:11
near:moh	0:-16 5:15 7:-9
near:mona	3:13
near:mond	0:11 1:-9 2:-11 3:-22 4:-41 5:-51 6:35 7:-25 8:-9 9:32 10:-16 11:-22
near:mone	3:-23 9:24 11:-19
near:moni	0:10 1:-11 3:-12 4:-11 5:-9 6:20 7:-13 8:-11 9:-20 10:-13 11:14
near:mont	0:28 1:-20 3:-19 4:11 5:-18 6:-19 7:-41 8:-48 9:22 10:-26 11:8
near:more	1:-45 2:-72 4:-44 5:-17 6:25 8:-23 9:-39 10:19 11:-9
near:morg	0:-8 2:-8 3:-11 4:-10 5:-32 6:35 10:-8
near:morn	0:-32 2:-16 4:-31 5:-26 6:14 7:-31 8:12 9:-25 11:20
near:moro	5:23 6:-20
near:mosc	0:24 2:-19 3:-10 6:20 7:-8 8:-24 10:-36 11:-27
near:mosq	0:-27 1:-8 3:-21 5:-12 6:25 7:13 9:-8 11:-10
near:most	2:-40 3:13 4:-53 5:-27 8:-13 9:-21
near:moth	0:10 2:-27 3:-11 4:-31 5:-36 6:-9 7:-10 8:-26 9:28 10:12 11:-15
near:moto	3:21 5:20 6:-14 7:-15 9:-20 11:-20
near:moun	6:10
near:mour	0:-12 1:-8 3:-33 4:-8 5:-26 6:35 7:12 9:-18 11:-10
near:move	0:-37 1:-18 2:-31 3:54 4:22 5:-9 6:-50 7:-38 8:-22 10:-28 11:-33
near:msf	0:-8 4:-9 5:38 6:-40 7:-8 9:-10 11:-12
near:mud	0:-12 3:-19 5:-13 11:14
near:muni	3:15
near:murd	0:-23 2:17 4:-31 5:-8 6:18 7:-8 8:-14 10:-18
near:must	0:-21 4:-14 6:23 10:-9
near:myan	0:-19 2:-17 3:-29 4:34 5:-20 6:23 7:-14 8:-8 9:18 10:-32
near:myse	0:-21 2:-23 3:-12 4:-31 5:-31 6:30 7:-20 8:-10 10:14
near:naba	5:-35 6:37
near:nago	0:-28 2:-20 3:-22 4:48 5:-11 6:-35 8:-38 9:24 10:-40
near:nair	2:17 4:-16 5:-10 6:13 7:-11 10:-8
near:name	0:-24 1:-21 3:-69 4:15 5:-15 6:31 7:23 8:-53 9:-46 10:-72 11:-36
near:namp	6:17 7:-18
near:nang	5:16 6:-15
near:nasi	6:9
near:nass	0:-9 4:-18 5:-22 6:28 7:-10 8:8 10:-24
near:nati	0:-13 1:-15 2:-28 4:22 5:-18 6:-11 7:12 8:17 10:-28 11:-44
near:naut	6:22
near:navy	0:-23 3:-12 4:20 5:-22 6:44 7:-31 10:-20
near:near	0:40 1:-15 2:-48 3:-48 4:-54 5:-21 6:36 8:-41 9:16 10:-16
near:need	0:-22 1:-8 2:-21 4:-26 5:33 6:-56 7:-40 8:-16 9:-14 10:34 11:-10
near:neig	1:-8 2:-19 3:-42 4:-16 7:-35 8:-11 9:45 10:-17 11:-12
near:neit	0:-18 4:-12 6:-12 7:31 10:-10
near:nepa	2:-8 4:24 5:16 6:-20 10:-24
near:netw	0:-10 3:-14 4:14 6:-11 7:11 11:-11
near:neut	0:-36 2:-20 3:-9 4:-18 5:-16 6:47 10:12
near:neve	0:-26 1:-9 2:-20 3:-22 5:-29 6:-15 7:53 8:-16 9:-22 10:-30 11:-13
near:new	0:-36 1:13 2:-8 4:-26 5:-16 7:-40 8:29 9:12 10:-27 11:-49
near:newl	3:26 9:-21
near:news	0:-11 5:-8 7:19
near:next	0:15 2:17 3:-24 4:-15 5:-21 6:-53 7:-9 8:-20 9:-21 10:9 11:21
near:ngo	3:11 4:17 8:-9 10:-15
near:niam	0:8 2:-13 4:-26 6:-24 8:-20 10:27
near:niec	4:-9 7:12
near:nige	0:20 1:-10 2:-47 3:-34 4:-19 5:-40 8:-53 9:23 11:-24
near:nigh	0:-78 1:-18 2:-19 3:28 4:15 5:-21 7:-36 8:-48 9:-30 10:43 11:-19
near:nile	5:-16 6:23 7:-8 10:-19
near:nine	0:10 1:12 2:-12 4:-37 5:16 6:-29 7:-49 9:22 11:-27
near:njia	3:18
near:nobo	0:-49 2:-19 3:-42 4:9 5:-22 6:-41 7:29 8:-23 9:25 10:14 11:-13
near:non	4:-8 5:-8 6:14
near:none	0:-13 3:-26 4:-24 5:-34 6:17 10:-28
near:noon	0:-43 2:-25 3:-35 4:-43 5:29 6:-12 7:-28 8:-32 9:25 11:-10
near:nor	0:-18 4:-12 5:-8 6:-12 7:31 10:-10
near:nort	0:-20 2:-24 3:17 5:-28 6:39 7:-18 8:-24 9:-45 10:8 11:-8
near:not	0:35 1:-42 2:-29 3:-25 6:-70 7:54 8:-54 10:-79 11:-44
near:note	0:9 3:-11 5:-8 8:21 9:-16 10:-24 11:11
near:noth	0:-16 2:-22 3:-18 4:20 5:-9 6:-22 7:13 8:-20 9:-15 10:-25 11:20
near:nov	4:-9 6:20
near:nova	2:-31 4:-22 8:-38 10:33
near:nove	1:24 2:16 4:-18 5:-36 6:16 7:-12 8:-35 9:12 10:23 11:-26
near:now	0:-53 1:-16 2:-36 3:-9 4:-35 5:-43 6:9 7:15 11:-34
near:nrc	5:-23 6:27 7:-15 9:-15 11:-11
near:numb	1:-29 2:-46 3:23 4:-34 5:-36 6:-8 7:36 8:-21 9:-34 10:-33
near:nur	3:28 9:-26
near:nurs	0:20 2:-25 3:-32 4:26 5:25 6:-50 7:-51 8:-45 9:-26 11:-24
near:nuwa	0:-17 3:17 4:-13 5:-45 6:9 7:13 9:-23 11:-20
near:obei	0:-16 3:19 4:21 6:-20 9:-17 10:-10 11:-15
near:obse	3:-27 6:19 7:-8 11:-12
near:occu	0:-26 5:-37 6:20 7:-14 8:-13 9:-15 11:15
near:ocha	3:37 9:-28 11:-16
near:oct	0:16 2:-10 4:-14 6:-9 8:-12
near:octo	0:29 1:-19 2:-12 3:25 5:-24 7:-26 9:-56 10:-22 11:-12
near:odda	3:23 9:-16 11:-15
near:off	0:37 1:21 2:8 3:30 4:-32 5:-68 7:-22 8:-8 9:-38 10:-18 11:-50
near:offe	5:22 6:-9 8:13 10:-20
near:offi	0:-53 2:-35 3:-19 6:10 9:-9 10:-29
near:oil	0:-25 4:-11 5:9 6:-12 7:27
near:old	1:-9 2:-10 3:-44 4:-26 5:11 6:-10 7:10 8:-27 9:-27 11:30
near:olde	4:24 10:-24
near:ombu	4:10 6:9 8:-9
near:once	4:-8 5:-9 6:15 7:-12 10:-21
near:one	1:-42 2:-28 3:-33 5:16 6:-12 7:-55 8:27 9:-8 11:-41
near:ones	0:-27 2:-12 3:-17 4:-19 6:17 7:-11 8:-21 9:-8 10:21 11:-19
near:only	0:23 1:-12 2:-16 3:-40 4:-44 5:12 6:-11 7:-22 8:-21 10:9
near:open	0:-17 2:-8 3:-39 4:-21 5:-10 6:-42 7:-18 8:9 9:45 10:30 11:-28
near:oper	0:-47 2:-35 3:-33 4:-33 5:23 6:21 7:-19 8:-17 10:23
near:oppo	0:-23 2:-11 4:-21 5:-9 6:-11 8:-9 10:26
near:orde	3:-11 4:28 5:-21 6:-31 7:-8
near:ordn	6:9
near:orga	1:11 3:-9 5:-18 6:-16 9:-32 11:21
near:orie	6:13
near:orig	0:30 2:-11 3:-21 4:-15 6:-39 8:-21 9:-23 11:23
near:othe	0:-11 1:-24 2:-44 5:-21 7:-39 8:14 10:18 11:-53
near:our	0:8 1:-13 2:9 3:-14 4:16 6:-18 7:-52 8:-36 9:15 10:-12 11:-39
near:ours	0:-23 3:-22 4:28 5:-29 9:-15 10:-20 11:-13
near:out	0:9 1:-32 2:-16 3:31 4:-50 5:-11 7:-97 9:-49 10:21 11:-39
near:outd	3:26 6:-8 9:-14
near:outr	6:12
near:outs	0:-15 2:-8 3:16 4:-14 5:-13 6:-21 7:-23 8:-33 9:14 10:44 11:-26
near:over	0:-27 1:-26 2:20 4:-64 5:9 6:-16 8:-11 11:-15
near:own	0:13 1:-10 2:-36 3:12 9:-10 10:-40 11:-12
near:owne	0:-27 2:-23 4:-12 6:23 7:-8 8:-22 10:12
near:pack	3:11
near:page	0:27 1:-11 2:-8 3:-34 4:-17 5:-22 6:-17 7:-20 8:-26 9:-9 10:22 11:-22
near:paid	0:-16 2:-26 3:-9 4:-35 6:27 7:-23 8:-19 10:15
near:pakh	6:26 7:-9
near:paki	2:-10 3:-42 4:-17 5:-34 6:-11 7:14 8:9 9:-40 10:-18 11:30
near:pale	2:-17 4:-16 6:-21 8:8 10:15
near:pape	0:-23 1:-14 4:-23 5:-22 6:-10 9:21 10:-13
near:para	5:11 7:-10
near:pare	0:-16 2:10 3:-24 5:-38 6:37 7:-30 8:-11 9:9 10:-36 11:-25
near:pari	0:-10 5:-15 6:23 9:-8
near:park	0:-16 3:28 4:-22 5:-22 6:-22 7:-15 8:-12 9:-10 10:19
near:parl	0:-10 6:13
near:part	0:-14 1:-11 2:-40 3:27 5:-27 6:-16 7:-10 9:-42 10:22 11:-31
near:pass	0:9 1:-14 2:-29 3:-10 4:-43 5:-21 6:-9 7:-25 8:15 9:24 11:-31
near:past	2:-19 4:-8 5:-37 6:42 7:-15 8:-9 10:-20
near:path	0:25 2:-11 3:10 4:-25 5:-18 8:-10 10:-18
near:pati	0:-24 2:-15 3:-26 4:27 5:28 6:-19 7:-11 10:-26
near:patn	6:8
near:patr	0:-25 2:-16 3:-8 4:-13 6:-10 7:-10 10:27
near:pay	4:-10 10:12
near:paym	10:16
near:peac	2:-22 4:-15 5:-20 6:52 7:-8 10:-28 11:-26
near:peak	11:-20
near:pens	0:-17 3:-8 4:-16 5:20 6:-24 7:-21 9:-19 10:-20 11:24
near:peop	1:-35 2:-72 4:-22 5:19 7:-14 8:-48 9:19 11:-26
near:per	3:-18 6:-17 9:-23 11:28
near:peri	0:-16 1:-16 2:-13 3:-54 4:-14 5:-31 6:37 7:-17 10:-15 11:34
near:perm	3:21 9:-14
near:pers	0:-28 2:-23 3:32 4:25 5:17 6:-34 7:13 8:-12 9:-35 10:-37 11:-20
near:peru	6:13
near:peti	3:10
near:petr	0:13 2:-9 5:20 6:-8 10:-22
near:phar	0:-30 4:29 5:-23 6:-13 7:-20 10:-13
near:phas	4:-9 8:9
near:phil	5:-18 6:20
near:phon	5:-15 7:18
near:pick	0:-8 6:13 11:13
near:pict	0:-12 4:31 5:15 6:-39 7:-11
near:piec	6:9
near:pilo	4:-15 7:29
near:pira	0:26 1:-8 2:-16 4:-12 10:-10
near:pit	0:-31 2:-17 4:18 5:-16 6:16 7:-9 10:-20
near:pitc	3:17 9:-15
near:pits	0:-15 3:-13 4:-12 5:-11 6:30 7:-13 10:-14
near:plac	0:-25 2:-16 3:29 4:-38 5:-45 6:37 7:-48 8:8 9:-22 10:-28 11:11
near:plai	3:-23 9:23
near:plan	0:-42 1:-15 2:-19 3:-12 5:-35 6:-8 7:-30 8:12 10:25
near:plat	0:9 2:-11 4:-17 8:20 10:-13
near:plun	5:-9 6:12
near:plus	8:16 10:-14
near:poin	3:14 6:-10 7:-8
near:poli	1:-12 2:-61 3:-62 4:-27 5:8 6:17 7:-12 9:10 11:-23
near:popu	0:-13 3:-24 4:-11 5:-12 6:9 7:-21 9:17
near:port	0:-24 2:28 4:-22 6:-9 7:-10 10:-9
near:post	3:10 4:-14 5:-41 6:21 7:-10 8:11 9:-10 10:-21 11:-8
near:powe	3:10 6:-10
near:prac	0:-8 3:-21 6:-21 9:25
near:pray	0:17 3:-25 4:-24 5:23 6:-25 10:-13
near:pre	3:28 9:-27
near:prea	4:13 5:-11
near:prec	3:14 4:-10 5:-11 6:-14 11:17
near:pref	0:-23 1:-9 3:13 4:-12 5:20 6:29 7:-25 8:-15 9:-42 10:-8 11:-46
near:preg	3:35 5:14 6:-35 7:-8 9:-8
near:pres	2:-36 3:-12 4:13 5:12 6:24 7:-18 9:-31 10:-47 11:-8
near:prev	0:11 2:20 4:-15 5:-18 6:-18 7:-11 8:12 10:-17
near:pric	2:-18 4:-17 5:11 6:11 7:-8 10:-12
near:prim	8:15 10:-14
near:prin	0:-30 2:15 4:-42 5:-17 10:11
near:pris	1:-18 2:-8 3:-46 4:34 5:-50 6:-34 7:-34 8:10 9:-34 11:-18
near:priv	0:-9 3:-13 5:-37 6:38 7:-10 9:-20 11:22
near:prob	3:12 5:11 7:-19
near:prod	4:-16 5:25 6:-8 10:-23
near:prog	0:-11 4:-8 8:-21 10:20 11:-8
near:proj	0:8 1:22 2:13 4:-17 6:-20
near:prom	0:-12 2:-8 4:-25 6:-22 8:-10 10:36
near:prop	0:16 2:-11 6:-11 8:-19 10:22
near:pros	0:-13 4:-12 5:-28 6:37 7:-12 8:-17 10:9
near:prot	3:-24 5:-14 6:23 7:-11 9:18 11:-9
near:prov	0:-8 1:12 2:-14 4:-25 5:-55 6:37 7:-10 8:-14 9:-62 10:-37 11:27
near:publ	0:-10 2:-11 4:-34 5:-20 6:17 7:13 8:-10 10:28 11:-10
near:pull	0:-18 2:-15 3:-31 4:-17 6:43 7:-28 10:-32
near:punj	3:-24 5:-8 7:-11 9:-15 11:23
near:pupi	0:30 2:-24 3:27 5:-25 6:-13 7:-19 8:-16 9:-37 10:-25 11:-8
near:purs	0:-9 6:20
near:push	3:15 9:-27 11:18
near:put	0:-10 1:-21 2:-43 3:-13 4:-27 5:-12 6:43 8:-12 9:-42 10:-9 11:19
near:puts	0:22 2:-11 3:14 4:-25 6:-33 7:13 9:-18 11:-18
near:qala	3:-31 9:-17 11:32
near:qata	0:-10 4:-15 8:-17 10:20
near:quak	0:-8 3:-18
near:quar	3:27 5:-8 7:-8 9:-27 10:-8
near:queu	0:11 5:-17 6:23
near:quot	0:-11 3:-11 5:-15 6:24 8:8
near:raba	6:12
near:radi	0:-9 4:-14 5:9 6:9 7:-11
near:radw	6:8
near:rafa	5:16
near:raid	0:27 2:-47 4:-49 5:-15 6:41 7:-37 8:-16 10:28
near:rail	2:-11 4:-22 5:-17 6:36 7:-11 10:-13
near:rain	0:-19 1:-9 2:-11 3:30 4:-21 6:-13 7:-8 9:-27 10:14 11:-10
near:rais	5:-24 6:40 7:-16 11:-9
near:raja	5:-8 6:33 7:-18
near:rakh	0:-12 2:-17 3:26 4:-14 5:-15 10:-12 11:-9
near:rama	0:-30 2:-12 4:-13 5:12 8:26 10:-20 11:9
near:ran	2:-8 3:-11 6:20 10:-8
near:rang	5:8 6:17 9:-8 11:-10
near:rans	0:-49 1:-8 2:11 3:-21 4:36 5:-23 6:-50 7:-22 8:-32 9:-8 10:40 11:-24
near:rate	6:12
near:rati	3:-23 9:24 11:-19
near:ravi	3:11
near:reac	0:10 1:-11 2:14 3:33 4:-46 5:-26 6:10 8:-22 9:-33 10:34 11:-37
near:read	0:20 2:-16 3:17 4:-29 6:-40 9:-8 10:-17 11:-8
near:rebe	0:-10 2:-10 4:12 5:-12 6:-20 7:21 8:-11 10:-11 11:11
near:rebu	3:20 5:-8 6:-10
near:reca	2:-9 3:10 4:11 5:-17 6:10 7:-13 9:-14 10:-8
near:rece	0:-31 1:-8 2:-17 3:-20 4:-29 5:28 6:-24 7:-31 8:-32 9:-14 10:20 11:32
near:reck	0:-16 2:-16 3:23 4:-28 5:-42 6:-35 7:-31 8:-15 9:20 10:13 11:-16
near:reco	1:29 2:-31 5:-16 6:19 7:-41 8:-22 9:-25 10:-15
near:red	0:-42 1:-15 3:25 4:-56 5:19 6:-26 9:-43 10:24 11:-39
near:refe	5:11
near:refu	0:-12 3:-29 4:-9 5:-18 9:30 10:-12
near:rega	10:10
near:regi	0:28 1:-29 2:-38 3:-16 4:-64 5:12 6:-12 7:36 8:-22 10:-15 11:-10
near:regr	2:-18 5:-12 6:27
near:reha	3:37 6:-12 9:-25 11:-19
near:reje	1:-15 2:-21 4:13 6:26 8:12 10:-25
near:rela	0:-13 2:12 3:22 4:-31 5:-40 6:-11 7:31 8:12 9:-44 10:-19 11:-26
near:rele	0:-56 2:-49 3:-16 4:12 5:12 6:-35 7:-31 8:14 9:-11 10:15 11:-12
near:reli	5:-22 6:10 7:-10 9:-32 11:15
near:relo	6:-18 11:-12
near:rema	0:-15 2:19 3:-9 4:27 6:-24 7:10 8:-28 9:9 10:-96 11:-58
near:reme	4:-10 7:-10 9:-14 11:15
near:remo	6:10
near:rent	3:-11 9:-10 11:13
near:repa	5:-15 6:23 7:-8
near:repe	4:10
near:repo	0:24 1:-22 2:-41 3:-31 4:-29 6:16 7:-56 10:-26
near:repr	4:23 10:-17
near:repu	11:10
near:requ	2:-15 5:-10 6:14 8:29 10:-29
near:resc	0:-50 1:-8 2:-31 3:-32 4:-36 5:22 6:40 7:-20 8:-34 9:-18 10:13 11:-8
near:rese	0:-8 3:-27 4:-10 6:17 9:-26 10:-9
near:resi	0:-38 2:-13 4:-29 5:-17 6:36 7:-18 9:-9 10:26
near:resp	0:-12 2:-15 3:-40 4:21 5:15 6:-29 9:16 10:-16 11:-11
near:rest	0:28 2:-37 3:-23 4:-54 5:-47 6:44 7:-26 9:-20 10:20 11:13
near:resu	0:-10 2:-16 6:22
near:reta	6:14
near:retr	0:-24 5:12 6:17 7:-24
near:retu	0:-75 1:-28 3:-34 4:-16 5:-55 6:-20 7:9 8:14 9:-22 10:-21 11:28
near:reun	3:-8 8:14
near:reut	2:20 3:-11 5:11 6:-39 7:-17 8:11
near:reve	5:17 10:-10
near:revi	0:22 4:-10 5:-8 7:14 8:-10 10:-17
near:rice	0:23 4:12 6:-23 7:-9
near:rifl	5:-11 6:19 7:-9
near:righ	1:-15 2:-16 3:-26 4:20 5:-10 6:23 8:-33 9:-25 11:-21
near:rise	0:-9 3:-28 5:-17 7:-13 9:31 11:-21
near:risk	0:25 3:-29 4:-19 5:-11 6:-26 9:-15 10:-20 11:29
near:rive	0:-16 3:-38 5:-32 7:-9 9:51 11:-20
near:riya	8:23 10:-21 11:-15
near:road	0:-33 1:-14 3:35 4:-41 7:-20 8:-16 9:-45 10:-11 11:-16
near:rock	5:-30 6:29
near:rohi	3:-17 6:-21 7:22 9:12 11:-15
near:roll	7:16
near:roma	0:-23 4:26 6:-16 10:-14
near:roof	5:-8 6:8
near:room	0:-23 2:-9 3:22 4:18 5:12 6:-50 7:-33 8:-12 10:-27
near:rose	5:-24 6:36 7:-17
near:roug	3:18 6:-17 9:-18 11:12
near:roun	3:25 6:14 10:-13 11:-23
near:rout	0:-9 3:-16 4:-13 5:-22 6:35 7:-22
near:row	5:-21 6:27 7:-11
near:roya	5:-16 6:16 8:-15 10:18
near:rubb	0:-22 3:-11 6:36 7:-13 8:-13 10:-17
near:ruin	6:12
near:ruli	5:-13 6:13 7:-10 10:-17 11:17
near:run	0:-32 2:-11 3:18 4:-24 5:27 7:-13 9:-13 10:-9
near:runn	3:22 6:-29 7:9
near:runs	3:-23 5:-8 6:-16 9:-12 11:26
near:rupe	6:13
near:rura	3:39 6:-11 9:-39
near:russ	0:-44 1:12 2:-33 3:-44 4:-8 5:-35 6:-10 7:-26 9:18 10:17 11:-28
near:sada	6:21 7:-10
near:safe	0:-15 2:-31 3:8 4:-13 5:-15 8:-13 10:14
near:saga	3:-48 5:17 6:20 7:-20 9:-20 11:-20
near:sahe	0:-27 3:8 6:29 9:-14
near:said	1:-49 2:-61 4:-9 6:11 7:-22 8:-14 9:-33 10:22 11:-35
near:sain	0:-15 3:11 4:-9 6:-14 8:-9 10:25
near:sake	11:10
near:sale	6:8
near:same	0:39 1:-17 2:-22 3:-33 5:12 6:-45 7:12 8:-15 9:-32 11:34
near:san	5:18 6:-10
near:sana	0:22 3:-26 4:-22 5:-16 6:-34 7:-15 8:27 9:-18 10:-23 11:-20
near:sand	4:31 5:-16 6:-24 7:-10
near:sang	0:-8 3:-13 5:-18 6:30 7:-16 9:-8 11:9
near:sant	5:19 6:-16
near:sar	6:18
near:satu	0:-20 2:-16 3:-40 4:-26 5:-45 6:16 7:13 10:12 11:10
near:saud	0:-31 2:-17 3:-22 4:-21 5:-27 6:-13 7:-17 8:53 10:-55
near:save	0:-23 2:-11 4:12 5:-25 6:23 7:-18 8:-10 10:15
near:saw	0:-39 2:10 3:-8 5:25 6:-31 7:-14 8:16 10:-49 11:-8
near:say	0:-45 1:-12 2:-41 3:-11 4:-14 5:-59 6:42 8:-33 9:27 10:-22
near:sayi	0:-8 4:-11 5:-10 6:30 7:-13 10:12
near:says	0:-12 1:13 2:22 4:-44 5:-18 6:-27 7:-22 8:-17 9:-38
near:scen	6:12
near:scho	0:11 1:-22 2:-70 3:60 4:-18 5:-33 6:21 9:-81 10:-52 11:-50
near:sea	7:13
near:sear	0:-9 3:-26 4:-20 5:-13 6:-15 7:39 9:-17
near:seas	3:16 6:-16 7:9 9:-10 10:-9
near:seat	0:-14 4:-17 6:-10 10:19
near:seco	1:-12 2:8 3:-22 4:-43 5:11 6:-10 7:-32 8:-29 9:21 10:19 11:-37
near:secr	6:22 7:-12
near:sect	3:14 6:8
near:secu	2:-17 3:-13 5:-46 6:29 7:-20 8:-24 9:-20 10:19 11:-10
near:see	0:-8 2:-9 4:32 6:-18 7:-18 9:-11 10:-13
near:seek	3:-17 9:18
near:seen	1:-16 2:-24 3:-32 6:-39 7:27 8:-33 9:-24 11:-13
near:seiz	0:42 1:-11 2:-51 3:-23 4:8 5:-22 6:-52 7:-16 10:-16
near:self	6:12
near:sell	4:-8 9:15
near:sena	5:-8 11:11
near:send	0:-19 2:28 5:-12 6:-21 8:-19 10:-23
near:sent	0:-44 1:-8 2:-35 3:17 4:-38 6:-41 8:46 9:-19 10:-30
near:sepa	0:-10 2:-11 3:-8 4:-10 6:15 7:8 9:-29 10:8 11:20
near:sept	0:-27 1:-18 2:-41 3:-19 4:-12 5:-24 6:9 7:-19 9:31 10:19 11:-34
near:serb	5:34 6:-37 7:-10
near:seri	0:-11 2:-9 3:-18 4:-11 5:40 6:-30 7:-15 8:-12 10:-12
near:serv	0:-55 1:-12 2:-35 3:-31 4:-10 5:-49 6:13 8:40 9:8 10:-35 11:11
near:set	1:-9 2:-17 5:-32 6:13 8:-8 9:-22 11:-27
near:sett	3:33 4:-10 5:11 6:10 7:-12 9:-40
near:seve	0:9 1:-17 2:-73 3:-24 5:-9 6:9 9:9 10:-21 11:-32
near:shab	6:9
near:shah	6:8
near:shal	2:-8 4:-15 5:-12 7:-8 10:15
near:shar	0:-10 3:15 5:15 6:-11 7:-13 9:-13 11:-9
near:she	1:-23 2:-32 3:-46 4:-30 5:-27 6:11 8:-28 9:20 11:-12
near:shel	0:-10 1:-9 2:-33 3:47 4:-9 5:-23 6:13 8:-16 10:-23 11:-49
near:sher	5:-10 6:21 7:-8
near:shif	0:-10 4:23 6:-14 10:-21
near:ship	0:-24 2:-13 4:42 6:-20 7:14 8:-19 10:-33
near:shir	0:10 3:20 6:-10 10:-10 11:-23
near:shoo	2:-18 4:-19 6:29 10:-24
near:shor	0:-16 2:-9 4:-16 5:-25 6:9 7:20 8:-28 9:-13 10:23
near:shot	0:-55 1:-21 2:18 3:-23 4:-32 5:-35 6:75 7:-42 8:-37 9:-22 10:-49 11:-16
near:shou	0:-26 2:-24 3:23 4:31 5:-10 6:-25 9:-31 10:-26
near:shov	3:-12 5:-13 7:-11 11:14
near:show	1:-8 2:23 4:16 6:-12 7:-17 8:-22 9:-9 10:-31
near:shra	5:16 6:-8
near:shri	3:-28 6:-22 9:-22 11:29
near:shut	0:-11 8:-9 9:16
near:sick	4:-12 8:-20 10:22
near:side	0:-19 1:-20 3:-8 5:-61 7:-31 8:56 9:-30 10:-38 11:-22
near:sieg	0:-14 2:-17 4:-18 5:-11 6:18 8:8
near:sigh	6:17
near:sign	0:-25 1:-11 2:48 4:-38 5:-21 6:-19 7:-22 8:-11 9:19 10:-36 11:-31
near:simi	5:-11 6:23
near:sina	6:24 7:-16
near:sinc	0:-9 1:14 2:-53 4:-13 5:-31 6:-20 8:17 10:-8 11:-13
near:sind	3:13 6:21 7:-8 9:-18
near:sing	0:-9 2:-25 3:-33 4:-25 5:-22 6:51 7:-28 9:17 10:-13
near:sink	3:-13 5:-8 6:18
near:sist	0:-15 4:-11 6:-13 8:-12 10:32
near:site	1:28 2:-13 3:27 4:12 5:-49 6:-11 7:-42 8:-12 9:-9 10:-11 11:-42
near:sitt	0:-14 2:-13 4:41 5:10 6:-18 7:-26 8:-20 9:-24 10:-22 11:-21
near:situ	5:9 6:-8
near:six	0:-24 1:-18 2:-40 3:10 4:28 5:32 6:-30 7:-23 8:10 9:-27 10:-40 11:-9
near:sixt	0:9 1:12 2:19 3:-12 4:-19 7:-18 9:-8 10:-41
near:size	3:10
near:slai	0:-32 2:-21 4:-17 5:-12 6:50 10:-20
near:slau	0:12 2:-31 3:-18 4:-12 5:-10 6:30 10:-26
near:slee	0:-17 3:18 4:-29 5:-21 6:-36 7:-28 9:24 10:-26 11:-32
near:slep	3:9 4:-15 5:24 10:-22
near:slid	5:-12 6:19
near:slig	5:22 6:-20 7:-10
near:slip	0:-8 4:-8 10:15
near:slop	0:15 2:-8 3:33 4:-11 5:-12 6:-23 9:-11 10:-10
near:smal	0:-9 2:28 3:15 4:-40 7:-11 9:-18 10:-32
near:smok	4:-14 5:30 6:-20 7:-14
near:soci	0:28 2:9 3:11 4:-22 5:-32 7:-31 8:-9 9:-18 10:-19 11:-8
near:sofa	6:8
near:sold	1:-16 2:-61 3:-47 4:10 7:-17 8:18 9:-20 11:-25
near:soma	0:-12 2:-11 4:21 5:-13 6:-23 7:27 8:-10 10:-19 11:-13
near:some	1:-11 2:-50 4:-22 6:-24 9:-14 10:23 11:-26
near:son	0:-10 3:-9 5:-25 6:31 7:-12
near:sons	4:-13 8:-24 10:27
near:soro	3:-20 5:11 6:10
near:soug	5:-16 6:-48 7:45 9:8
near:sour	2:-8 4:-27 6:23 7:-8 8:-13 9:-10 10:18 11:-19
near:sout	0:-40 1:-10 2:-21 3:-18 4:14 5:-21 6:21 8:13 9:-51 10:-31 11:27
near:spac	0:22 4:-8 6:-9 9:11 10:-20 11:-11
near:spai	6:12
near:spea	2:-18 3:-18 4:-20 6:8 9:-22 10:-22 11:18
near:spec	3:-15 4:-15 5:-11 6:12 7:19 8:-14 11:-9
near:spen	2:-13 3:23 4:32 6:-34 7:-9 8:-22 9:-21 10:-47
near:spin	3:-32 6:-11 9:-20 11:34
near:spok	0:9 1:-18 3:-42 4:-71 5:32 6:-18 8:-31 9:-14 10:-19 11:21
near:spon	2:-12 3:-18 6:16 9:20 11:-8
near:spor	3:12
near:spot	0:-10 5:9 6:18 7:-8
near:spri	0:26 3:10 4:-29 8:-9 10:-24
near:sri	0:18 2:-10 3:-27 4:-26 5:-12 6:29 9:-17 10:-15 11:-17
near:stab	2:-14 4:-35 5:26 7:-41 10:-20
near:stad	4:-13 6:-10 9:21 10:-19
near:staf	2:-14 3:-20 4:15 8:-25 9:-23 11:16
near:stag	3:-11 4:-14 6:28 7:-16 8:-12 10:11
near:stai	6:22
near:stal	3:22 7:-12 9:-12 11:-22
near:stan	0:-16 2:-9 3:18 4:24 6:8 9:-17 10:-14 11:-10
near:star	0:23 1:-15 2:-15 3:15 4:-39 5:-36 7:-39 9:-26 10:-31
near:stat	0:-47 1:-28 2:-44 3:22 4:-32 8:-26 9:19 10:11 11:-17
near:stay	0:-23 2:-23 4:35 5:-21 7:-21 8:-20 10:-39
near:step	0:-13 2:-12 3:-11 4:-17 5:26 6:-28 7:-22 9:-20 10:13 11:-20
near:stil	0:-75 1:-31 2:-12 3:13 4:67 5:-21 6:-56 7:40 8:-78 9:12 10:-50 11:-77
near:ston	3:-22 4:-12 5:-12 6:-22 7:25 9:9
near:stoo	6:12
near:stop	1:-9 2:-13 4:-32 5:-18 6:25 7:-22 8:-11 9:-8 11:-28
near:stor	3:-10 4:-8 6:26 7:12
near:stra	0:-10 2:-9 3:-27 4:-21 5:-12 8:-21 9:19 10:33
near:stre	0:47 1:-8 2:-27 3:-32 4:-45 7:-22 8:-24 9:-26 10:-57 11:-21
near:stri	2:11 6:-17 7:11 8:-15 9:-9 10:-17
near:stro	5:-26 6:28
near:stru	0:-13 6:15 7:-16 9:-8 10:-14
near:stud	3:-14 4:-8 5:-15 6:44 7:-22
near:sub	6:18 7:-12
near:subu	0:25 7:-26
near:succ	2:9 5:-35 6:41 7:-11 10:-13
near:such	3:35 5:-10 6:-8 9:-12 10:-8 11:-22
near:suda	0:-36 1:-9 2:-21 4:15 5:-39 6:-10 7:18 8:41 10:-55 11:-13
near:suff	3:-8 5:28 7:-17
near:sum	3:-29 6:-10 7:-9 9:-22 11:29
near:summ	0:-24 3:-21 4:-24 6:35
near:sund	0:-24 1:-14 2:-39 4:-40 5:-21 6:34 7:-8 8:-30 10:35 11:-14
near:sunk	0:-11 6:12
near:supe	3:-8 5:14 7:-24
near:supp	0:-9 3:22 9:-25 10:10
near:supr	2:-18 4:-17 5:11 6:11 7:-8 10:-12
near:surg	0:-20 2:-17 3:-21 4:-12 5:60 6:-43 7:-43 8:-10 10:-12
near:surr	0:11 5:-10 6:12 7:-12
near:surv	3:14 4:-30 5:-21 6:39 7:9 8:-10 9:-37 10:-31 11:-42
near:susp	0:-28 2:-11 3:-8 4:-10 6:23 10:15
near:sust	2:-23 3:-9 4:-20 5:39 6:-14 7:-13 10:-17
near:suzu	3:23 6:-14 9:-10
near:swam	6:-21 7:25
near:swap	0:-15 3:-8 4:-25 5:-13 6:-33 7:-16 8:47 9:-8 10:-20 11:-11
near:swep	6:11 7:-10
near:swis	0:-33 4:-21 5:-15 7:27 10:-12
near:syri	0:-8 1:-10 3:-46 5:-14 6:28 7:8 11:12
near:tabl	0:-12 2:-14 5:12 10:-11
near:taiw	5:15 7:-12
near:take	0:43 1:-32 2:-9 4:-13 6:-89 7:-23 11:-48
near:taki	0:-8 2:-8 3:-27 4:-19 5:-29 6:50 7:-27 8:-14 9:-17 10:-9 11:-17
near:tali	6:8
near:talk	0:-26 2:-30 4:-14 5:17 6:-22 7:-18 8:25 9:-8 11:-11
near:tall	1:-13 2:-9 3:-29 4:-9 5:-15 6:-10 9:-17 10:-13 11:23
near:tami	0:49 2:-18 3:-9 4:-40 6:-47 7:-18 8:-10 10:-23
near:tank	0:-9 1:-10 3:-8 4:14 5:-19 6:14 10:-17
near:tarp	3:18 5:-15 7:-17 9:-11
near:tawi	0:-9 3:29 5:-13 7:-8 9:-30 11:-13
near:tea	6:15
near:teac	0:49 2:-37 3:-14 4:-33 5:-26 7:-16 8:-32 9:-15 10:-8
near:team	0:-38 1:10 2:-14 3:-37 5:13 8:-23 9:-11 11:17
near:teen	4:-11 5:14 10:-8
near:teet	2:-14 4:-12 5:-8 6:36 7:-8 10:-10
near:tele	0:-31 2:-15 3:-25 6:26 9:27 10:-27 11:-20
near:tell	0:9 2:-25 3:-20 7:-13 10:-9 11:-14
near:temp	5:-8 6:15 9:-16
near:ten	0:-23 2:17 4:-30 7:-39 8:23 9:-16 10:-8 11:-16
near:tens	3:15 7:-11 9:-27 11:20
near:tent	0:-8 3:44 4:-10 5:25 6:-22 7:-18 8:-10 9:-49 11:-24
near:term	0:-24 4:-10 6:-11 8:34 10:-42
near:tern	6:-11 7:16
near:terr	0:-15 2:14 3:26 4:-35 5:-18 6:-35 7:-25 8:-29 9:-15 10:39 11:-30
near:tesf	3:12 6:-9 11:-9
near:test	6:11
near:thai	0:-26 1:-11 2:22 3:-33 5:-35 7:-32 8:-17 9:-52 10:23 11:-49
near:than	1:-32 2:-43 3:-8 5:-21 6:34 9:-22 10:-37 11:-31
near:that	1:-22 3:-8 4:8 5:-19 6:-32 7:9 8:14 9:-18 10:-19 11:-34
near:the	0:-13 1:12 4:-10 5:-25 7:-22 8:-28 10:-10 11:-23
near:thea	0:-20 5:9 7:-9 10:20
near:thei	0:-15 1:-34 2:15 4:-34 5:-29 6:-14 7:-25 9:-20 10:-11 11:24
near:them	0:-15 1:-11 4:-17 6:-9 7:-41 8:-15 9:-15
near:then	0:-12 2:-57 5:-21 6:44 7:-11 8:-38 9:-17 10:-14
near:ther	0:-29 2:-26 4:58 5:-52 6:-49 7:31 9:-35 10:-55 11:-14
near:thes	0:-41 1:14 3:30 5:-24 6:-23 7:-60 8:11 9:-53
near:they	0:31 3:-21 4:-33 5:-28 6:23 7:-52 8:-35 10:-8 11:-23
near:thin	0:-15 2:23 3:-26 4:-27 5:-24 6:-11 7:21 9:-27 10:23 11:-27
near:thir	0:25 1:-14 2:-13 3:12 4:-35 5:16 6:-19 7:-9 8:-19 9:-57 10:-50
near:this	0:13 2:-46 3:-10 4:-40 5:-44 7:-57 8:-15 9:20 10:22
near:thos	0:-34 1:-38 3:-27 4:-29 5:-21 8:37 9:-19 10:-52
near:thou	0:-31 1:24 2:-24 3:9 4:44 5:-38 6:-24 7:-20 8:-36 9:-15 10:-31
near:thre	1:-25 2:-25 3:-18 4:-13 5:18 6:-20 7:-11 8:18 9:15 11:-35
near:thro	0:-64 1:-21 3:-63 4:-60 5:30 6:-21 7:-45 9:41 10:10 11:-31
near:thur	1:-13 3:-26 4:-45 6:-9 7:-33 9:-25 11:29
near:thus	5:15
near:tick	6:-15 7:16
near:till	0:12 3:9
near:time	0:-29 1:-9 2:-23 3:23 4:16 5:-41 7:15 9:-22 10:-51 11:-18
near:tine	3:-54 6:-16 9:57 11:-37
near:toda	0:-22 2:9 3:-11 4:13 5:-16 6:23 7:-24 8:-15 9:17 11:-11
near:todd	0:-9 2:-10 3:-16 4:-30 5:-30 6:-35 7:41 10:-13 11:-8
near:toge	2:20 5:-13 6:-16 7:-10 8:-21 9:-10 11:-10
near:told	1:-20 3:-47 4:-52 5:30 9:-55 11:12
near:toll	1:-8 2:-12 3:-8 4:-19 5:-28 6:44 7:-26 9:-10 10:-13
near:toni	3:15 6:-12 9:-8
near:tonn	0:-15 7:15
near:too	0:-24 3:-21 4:-24 5:-30 6:30 7:-23 9:-19 10:28
near:took	0:11 1:-28 2:9 5:-51 7:-30 8:-38 10:-31 11:-11
near:top	3:20 4:-9 9:-12
near:tork	3:-37 6:-10 9:-35 11:45
near:torr	6:21 7:-13
near:tota	0:-15 6:16 9:21 10:-10 11:-34
near:tour	5:22 6:-16
near:towa	3:26 6:-9 8:-9 9:-24
near:towe	2:-20 3:-9 4:-18 5:-13 6:38 7:-11 10:-28
near:town	0:-30 1:-12 2:-13 3:31 4:-32 5:-34 6:34 7:-25 8:-8 9:-66 11:9
near:trac	0:-27 2:17 3:-14 4:-13 5:-11 6:-50 7:50 10:11 11:-9
near:trad	0:22 3:-16 4:-20 5:-23 7:-9 8:12 10:-28
near:trai	0:-10 2:-13 4:20 5:-25 6:35 7:-9 10:-31
near:tran	0:-35 1:-8 5:20 6:-27 7:-13 8:-23 9:31 10:-11 11:-27
near:trav	8:-9 9:-10
near:traw	0:-18 4:26 7:9 10:-15
near:trea	0:-25 1:-11 2:-15 4:-15 5:66 6:-43 8:-14 9:-23 10:-20 11:-13
near:tree	2:-8 4:22 8:-16 10:-21
near:tren	6:11
near:trie	5:-17 6:31 7:-13
near:troo	0:-11 2:-12 3:-12 4:-36 5:13 6:28 7:-16 8:-19
near:truc	0:-19 3:-41 4:-40 5:18 6:-43 7:14 8:-14 9:9 10:19 11:22
near:true	0:17 2:11 4:-20 6:-8 8:-10 10:-13
near:trus	1:16 3:-8 6:-10 9:-16 11:-9
near:tryi	5:-13 6:20
near:tsel	0:-8 3:-17 5:-8 6:-9 9:-33 10:-13 11:27
near:tsun	1:18 3:-10 5:12 6:-23 7:-15
near:tues	0:20 1:-10 2:-26 3:-16 4:-20 5:-48 6:-39 7:-13 9:37 10:19 11:18
near:tulk	3:32 9:-27 11:-9
near:tuni	0:-13 1:30 3:-8 4:-11 5:-8 6:-20 7:-12 8:-9 10:-9
near:tunn	4:17 7:-16
near:turk	3:-36 9:-21 11:37
near:turn	2:10 4:-35 5:-8 6:-42 7:-9 8:21 10:16
near:twel	0:39 1:-10 2:-30 4:-25 5:-23 6:-39 7:14 8:24 9:-10 10:-40 11:-12
near:twen	0:-34 2:-20 3:-22 4:26 6:12 7:-29 8:12 9:-14 10:-40 11:14
near:twic	6:13
near:twin	0:-10 2:-24 4:-16 5:-14 6:13 8:-14 10:22
near:two	0:-10 1:-10 2:-20 3:-22 5:29 6:-11 7:-32 9:-49 11:-49
near:typh	6:15 7:-10
near:ugan	3:-19 6:14 9:18
near:ukra	0:-51 2:-39 3:-9 4:18 6:33 7:-14 10:-15 11:-17
near:unac	0:21 1:-13 2:-8 3:-10 4:-28 5:-35 6:-56 7:35 8:-14 9:-10 10:-10 11:11
near:unde	1:23 2:-9 3:47 4:-30 6:-19 7:-12 9:-29 10:-18 11:-49
near:unha	5:16 6:-12
near:unhc	3:-8 6:-8 9:-22 11:28
near:unif	3:27 4:-23 5:-25 6:39 7:-11 9:-27
near:unio	1:-9 2:-34 3:-35 5:-35 6:12 7:28 8:-13 9:-18 10:-40
near:unit	0:-24 2:-28 4:36 5:19 6:-15 8:-16 9:-46 10:-36
near:univ	0:-11 4:-10 5:13 6:8 7:-10
near:unkn	0:-10 4:-22 7:23 10:-9
near:unsa	3:17 5:-11 6:-10
near:unti	0:-27 2:-27 3:21 4:-22 5:35 7:-20 8:-10 9:-20 10:-25 11:-27
near:upda	5:-8 6:21
near:upro	3:24 5:-11 6:14 7:-12 9:-59 11:10
near:upwa	3:-19 6:28 7:-15
near:urge	2:-9 4:19 6:-16 8:-15 10:-9
near:used	0:-9 3:-23 5:-11 6:-12 7:22 10:-8
near:uvir	9:17 11:-16
near:vali	5:-36 6:52 7:-23 10:-12
near:vall	3:12 6:12 7:-18
near:van	4:-13 6:19 10:-8
near:vani	6:-16 7:26 9:-11 11:-8
near:vehi	0:-30 2:-12 3:-22 4:-12 6:43 7:-16 10:-17
near:vene	0:24 2:-12 3:-39 4:-28 5:-11 6:-16 9:41 10:-24 11:-12
near:vent	3:-24 5:39 7:-11 9:-19 11:-17
near:veri	6:29
near:very	5:-15 6:-31 7:32
near:vess	0:-25 4:32 6:-20 10:-14
near:vice	0:-31 2:-32 4:-19 9:-17 10:21 11:16
near:vict	0:32 2:21 4:-34 5:-51 6:-8 7:-47 9:-13 10:-18
near:vide	2:21 4:29 5:-31 6:-35 7:-11 8:-30 10:-29
near:viet	6:31 7:-29
near:vill	0:22 3:40 4:-41 5:-34 6:-18 7:-41 8:-30 9:-49 11:10
near:viol	0:-10 2:-14 3:25 6:19 9:-28 10:-10 11:-14
near:visi	3:8
near:volu	0:-19 4:-13 6:-10 8:-10 9:-16 10:-33 11:28
near:wade	0:-20 3:-22 5:-22 6:-18 8:-10 9:31 10:-10 11:-28
near:wadi	3:-32 9:34 11:-12
near:wait	3:-34 4:23 5:-19 6:-18 7:-12 8:-23 9:32 10:-11 11:-16
near:walk	0:19 2:-16 3:-9 4:16 5:-46 6:-64 7:-33 8:-33 10:25 11:-18
near:wall	0:-19 1:-11 2:-8 3:-16 4:-24 5:-28 6:-15 7:8 9:-14 10:11 11:22
near:wang	6:17 7:-10
near:want	2:-9 3:-18 4:-8 8:26 9:18 10:-25 11:-16
near:war	0:-34 2:-17 4:-34 6:20 8:-16 9:-35 10:13 11:-23
near:ward	0:-28 2:-8 3:9 4:-27 5:29 6:-11 7:-9 9:-9 10:-8 11:-12
near:warn	4:-8 5:-17 6:11 7:-14 9:21 11:-19
near:was	0:-9 2:-8 6:-27 7:-60 8:16 9:-37 11:-24
near:wash	0:-19 4:-20 5:-22 6:40 7:-21 10:-8
near:watc	0:-12 3:-8 6:31
near:wate	0:-32 2:-27 4:-30 5:-32 7:13 8:-23 9:-13 10:15 11:15
near:wave	6:11
near:way	0:30 2:-34 3:-26 4:-34 5:-13 6:-8 7:-14 8:22 9:-11 10:-44
near:weak	0:-9 2:-12 5:25 6:24 8:-8 9:-14 10:-27
near:weap	0:-9 5:16 6:-11 8:-9
near:wedd	6:-12 7:13
near:wedn	0:-31 2:-10 3:-17 4:-8 5:14 6:-21 7:-15 10:26 11:-10
near:week	0:-18 1:-30 3:17 4:-18 5:-22 7:-42 8:-61 9:19 10:9 11:-19
near:welf	3:28 6:-9 9:-25 11:-16
near:well	0:15 3:-12 6:-14 8:-14 9:-16 11:14
near:went	0:-56 1:-19 2:21 3:-30 4:-66 5:-33 6:9 7:-16 8:-36 9:-9 10:28 11:14
near:were	3:-46 5:8 7:-27 8:14 9:-41 10:-29 11:-20
near:west	0:18 1:23 2:-13 4:-15 5:-23 6:9 7:-9 8:-18 9:-13 10:-23
near:wfp	2:22 4:-20 6:-10 8:-14
near:what	0:19 1:-9 2:-38 3:-22 5:-22 6:-49 8:-19 9:-20 10:18 11:18
near:when	1:-30 2:-63 3:-27 6:38 7:-63 8:-16 9:-9 10:19 11:-33
near:wher	0:-16 1:-20 2:-62 4:12 6:15 7:-18 8:-37 9:19 10:-9 11:-41
near:whic	2:-53 4:-23 5:-8 6:14 10:-26 11:-29
near:whil	4:-16 8:-16 9:-30 11:11
near:whit	0:-10 3:-16 6:33 7:-17 9:-9
near:who	0:-35 1:-65 2:-30 3:-38 4:-9 5:10 6:-18 9:17 10:-14
near:whol	0:22 1:26 3:-33 4:-24 5:-21 6:-10 7:-22 9:12 10:-23 11:-14
near:whom	0:-24 2:20 3:-39 4:17 6:-39 7:8 8:-37 9:14 11:-24
near:whos	0:-20 1:-12 2:-10 3:23 4:-26 5:-12 6:-13 9:9 10:-10
near:wide	3:26 6:-15 9:-16
near:wife	0:-35 2:-11 3:-12 4:-35 6:39 7:-19 8:-8 9:11 10:-22 11:-9
near:will	0:-8 1:-17 3:14 4:-38 5:17 6:-62 7:-39 8:-13 9:11 10:21 11:-14
near:wind	5:14
near:wint	3:10 9:-8
near:with	0:-9 1:-62 2:-19 3:21 4:-19 5:-10 7:-14 8:-48 9:-25 10:10 11:-9
near:witn	6:9
near:woma	0:-16 3:-16 4:-8 5:8 6:10 7:-21
near:wome	0:-23 1:-25 2:-65 3:-16 4:-31 5:-81 6:14 9:35 10:25 11:-26
near:wore	5:13 6:-12
near:work	0:28 1:-17 3:-37 5:-43 6:-22 7:28 8:-46 9:-30 11:-30
near:worl	0:-15 2:15 3:19 4:8 5:-24 7:-16 8:-28 9:-25 10:-19 11:-23
near:wors	0:8 3:-8 5:-8 6:9 7:-15 9:13 11:-19
near:woul	0:-42 1:-13 2:-10 3:33 4:-51 5:-31 6:-21 8:34 9:-41 10:-17 11:-25
near:woun	0:-71 1:-27 2:-59 3:-38 4:-53 5:74 6:-21 7:-17 8:-32 9:-28 10:-78 11:-24
near:writ	0:26 3:-39 4:-25 5:-22 6:24 7:-28 8:-13 9:-21 10:-14 11:-8
near:wron	2:-11 4:-16 6:-18 8:27 10:-12
near:wrot	0:-51 2:-19 3:-24 4:-48 5:36 7:-26 8:31 9:-11 10:-16 11:-13
near:xinh	6:15 7:-14
near:yard	0:-13 6:30 10:-17
near:year	1:21 2:-18 3:-22 4:-28 5:-45 6:45 7:-95 9:9 10:-47 11:11
near:yeme	0:-34 2:22 3:-9 4:37 5:-12 6:-36 7:-13 8:28 10:-40
near:yere	0:-17 4:22 6:-17 10:-14
near:yest	0:-35 2:-20 3:34 4:-22 5:20 6:11 7:-32 8:-8 9:-35 11:-29
near:yet	0:-43 1:-10 2:11 3:16 4:26 6:-10 7:26 8:-24 9:-20 10:-48 11:-36
near:york	4:-21 10:22
near:you	0:15 3:-13 4:12 5:-18 6:9 7:-29 8:-19 10:-10 11:-8
near:youn	0:-11 2:22 3:-12 4:-25 5:-19 6:13 7:-30 8:-9 11:-15
near:zamz	0:8 6:-9 7:14 9:-9 11:-9
near:zapo	5:-10 6:16
near:zone	3:22 4:-10 6:9 9:-16
next:claim-abducted	0:-23 2:-42 3:-27 6:30 7:-23 8:-77 10:16 11:-40
next:claim-allocated	0:-20 3:43 6:-47 7:-25 8:-15 9:-21 10:-14 11:15
next:claim-casualties	0:-22 1:41 2:-23 4:-27 6:-16 7:-21 8:-17 10:-16
next:claim-dead-in-captivity	0:32 2:30 3:-26 4:-27 5:-26 6:-33 7:-16 8:-16 10:-13 11:-11
next:claim-delivered	0:15 1:-14 2:-12 4:-13 5:-16 7:-24 8:-24 11:18
next:claim-displaced	0:-52 1:-16 2:-19 3:24 4:-17 6:-14 8:-58 11:-21
next:claim-held	0:16 1:10 2:-8 3:-24 4:20 5:-48 6:-15 7:-75 8:-47 9:-14 11:-34
next:claim-injured	0:-36 1:-44 2:-61 3:-26 4:-34 5:15 6:36 8:-25 9:-84 10:-23 11:-19
next:claim-killed	0:-14 1:-54 2:15 3:-16 4:-41 5:-16 6:26 7:13 8:-51 9:-20 11:-28
next:claim-missing	0:-34 1:-39 2:-15 3:-88 5:24 6:57 8:-16 9:-41 10:-49 11:-70
next:claim-pledged	0:-8 1:-8 4:-8 5:-10 7:-21 9:-26 11:19
next:claim-prisoners-exchanged	1:-13 2:-42 3:-19 6:-47 7:-21 8:18 9:-15 10:17 11:-13
next:claim-refugees	0:-36 1:-26 2:-36 4:-47 5:-41 8:-30 9:20 11:-20
next:claim-released	0:23 1:-32 2:-16 3:-33 4:-15 5:-46 6:-30 7:-28 8:24 9:-34 11:-47
next:claim-requested	0:-9 1:-13 2:-16 3:16 4:-29 5:-15 6:28 7:-23 8:-20 9:-11 10:-41 11:-9
next:claim-returned	0:23 1:-36 2:-62 4:-16 5:-73 6:-47 7:12 8:17 10:-14 11:28
next:claim-total	3:10 9:-8
noun:	0:-38 1:-12 2:16 4:-14 5:8 6:-8 7:-10 8:-20 9:-11 10:10 11:-9
noun:afghan	0:-10 3:-19 5:-8 6:-22 8:10 9:-31 11:31
noun:agent	0:-17 2:-9 4:-16 5:8 6:20 8:-14 10:9
noun:aid-worker	4:-8 7:22 10:-15
noun:armenian	0:-30 2:-12 4:-17 5:-10 6:-25 7:-11 8:-17 9:32 11:-17
noun:arrival	3:-26 6:-18 11:8
noun:attacker	6:10
noun:body	0:-49 1:-24 2:50 3:-24 4:-48 5:-51 6:82 7:-58 8:-56 9:-16 10:-68 11:-10
noun:boy	0:-9 1:-9 2:20 3:-17 4:-43 7:16 8:-28 9:-14 10:-24 11:-12
noun:brother	0:-41 2:-16 3:-17 4:-41 5:-43 6:51 8:-24 9:-12 10:12 11:-9
noun:captive	0:-19 2:20 3:-15 5:-9 6:-32 7:-9 8:-19 10:14
noun:casualty	0:-16 1:37 3:-31 4:-14 6:-34 8:-9 9:-9 10:-12
noun:child	0:40 1:-23 2:-44 4:-80 5:-34 7:-10 8:-58 10:11 11:-24
noun:chinese	0:-18 4:13 6:-10 7:13
noun:citizen	5:-15 6:13 7:8 8:-10 11:10
noun:civilian	0:-47 1:-18 2:-40 3:-44 6:48 7:-41 8:-19 9:-41 10:25 11:-33
noun:colleague	0:8 2:-11 4:12 5:15 6:-11 7:-10 10:-23
noun:commander	0:26 2:-23 6:-15 7:-9
noun:congolese	4:-12 5:-8 6:-24 7:-13 9:28 11:-26
noun:corpse	0:-12 6:25 7:-9
noun:cousin	6:-9 7:19 10:-9
noun:crew	4:-10 6:16 7:-8 8:-8
noun:crew-member	0:-17 2:-10 4:14 5:19 7:-34 10:-22
noun:daughter	0:-26 2:-15 4:15 5:-20 6:28 7:-23 8:-10
noun:death	0:-39 1:21 2:-12 3:-44 4:-23 5:-61 6:74 7:-57 9:-24 10:-11 11:-20
noun:detainee	0:-8 2:-8 3:-10 4:-22 5:8 6:-13 8:48 10:-45 11:-9
noun:displaced-person	3:62 6:-14 7:-12 9:-52 11:-14
noun:doctor	3:-8 4:27 5:-13 6:-17 7:-10 8:-10 9:-8 10:-21
noun:driver	2:-19 3:-22 4:-16 5:15 6:-12 7:29 8:-10
noun:employee	0:18 2:-12 5:-22 8:-28 10:13
noun:engineer	6:-19 7:22
noun:evacuee	6:-14 9:-18 11:24
noun:family	5:-9 6:16
noun:farmer	4:11 10:-10
noun:fatality	3:-9 4:-11 5:-29 6:53 7:-14
noun:fighter	4:-25 5:-10 6:40 7:-11 10:-13
noun:firefighter	4:-9 5:17 7:-26
noun:foreigner	4:-26 7:8 8:-20 10:25 11:-10
noun:girl	0:29 2:-18 3:-18 4:-34 5:-28 6:-17 7:10 8:-28 9:-11 11:-16
noun:grave	6:14
noun:guard	2:-30 4:-46 5:-35 6:25 8:-26 10:23
noun:guest	0:-9 6:15
noun:haitian	3:18 9:-14
noun:health-worker	0:21 5:-25 6:9
noun:herder	2:-8 4:-11 6:18
noun:hostage	0:-47 1:-10 2:40 3:-16 4:-11 5:-19 6:-47 7:-12 8:-62 9:-10 10:43 11:-8
noun:husband	6:8
noun:indian	0:-39 2:-19 4:35 6:-21 7:10 8:-13 10:-22
noun:individual	0:-14 3:49 5:-9 6:-53 7:-10
noun:infant	6:14
noun:inhabitant	3:-14 6:-18 9:-8 11:30
noun:injury	0:-26 3:-36 5:89 6:-83 7:-20 9:-16
noun:inmate	6:20
noun:israeli	0:-8 2:-21 4:14 8:-31 10:21
noun:leader	2:-8 6:24
noun:life	0:-38 1:-29 3:-32 4:-17 5:-21 6:67 7:-26 9:-17 11:-14
noun:man	0:14 1:-17 2:8 3:-48 5:-55 6:-25 7:13 9:8 10:-21 11:-24
noun:marine	6:-12 7:13
noun:martyr	5:-63 6:69
noun:member	2:-21 3:-8 4:-31 5:23 6:-9 7:25 8:-19
noun:migrant	0:-17 2:-11 4:-14 5:12 7:-11 8:-10 10:25 11:12
noun:miner	6:11
noun:minor	0:-10 4:-21 6:-29 8:22 10:10
noun:mother	6:12 7:-10
noun:national	0:19 3:11 4:-14 6:-10 8:9 9:-19 10:-25 11:13
noun:neighbour	5:10
noun:new-arrival	3:-22 5:-8 6:-28 7:-11 9:38 11:-38
noun:nurse	0:30 2:-11 3:-19 6:-35 7:-27 8:-19 9:-8 10:12
noun:officer	0:13 3:-8 4:-29 5:18 6:-22 7:-15 8:20 10:-13
noun:official	4:29 5:-12 6:-29
noun:other	0:-29 1:-21 2:-37 4:17 5:40 6:-46 7:22 8:-40 9:-39 10:8 11:-51
noun:palestinian	0:-31 2:-14 3:-25 4:-17 5:-16 6:29 7:-11 8:43 9:-14 10:-49 11:-13
noun:paramedic	5:-10 6:21 7:-8
noun:partner	0:24 10:-23
noun:passenger	0:-27 2:-17 3:-36 4:-29 5:29 6:-27 7:-16 8:-20 9:-8 10:32
noun:patient	0:-22 1:-9 4:-9 5:48 6:-37 7:-16 8:-10 9:-18 11:-11
noun:person	0:-16 1:-24 2:-44 3:63 4:-50 5:-8 6:-18 8:-14 9:-46 10:-80 11:9
noun:personnel	2:-8 5:-30 6:39 10:-12
noun:pilot	2:-9 4:-24 5:-16 7:9 8:19 10:-31
noun:police	0:-30 4:29 8:-26
noun:police-officer	0:-10 5:18 7:-23 10:-8
noun:policeman	0:9 2:-20 5:31 6:-14 7:-21 8:-9 10:-19
noun:pregnant-woman	3:11 5:15 6:-27
noun:president	0:-9 4:22 8:-13 10:-21
noun:prisoner	0:-44 2:23 3:-17 4:-20 5:-30 6:-13 7:-14 8:44 9:-8 10:-60 11:-10
noun:pupil	0:15 2:-8 3:-9 4:-36 5:11 7:-11 8:-23 10:20
noun:refugee	0:-9 3:-20 4:-10 6:-15 7:-15 9:49 10:-11 11:-59
noun:relative	0:-13 3:-14 4:-11 5:-14 6:35 7:-21 9:-13 11:-8
noun:rescuer	5:28 6:-27 7:-11
noun:resident	0:-10 1:-14 2:-28 3:9 4:-33 5:-15 6:-32 8:-26 9:16 11:15
noun:returnee	3:-12 9:-32 11:36
noun:rohingya	3:-37 4:-10 5:-18 6:-13 7:-11 9:44 11:-23
noun:schoolchild	3:13 7:-9 8:-18 9:-9 10:18
noun:seafarer	4:12 10:-10
noun:security-guard	0:12 2:-17 4:-11 6:21 10:-11
noun:serviceman	0:-10 5:-13 6:11 8:25 10:-30
noun:sister	0:-25 1:-10 2:-15 4:-10 5:20 6:-12 7:-12 8:-19 10:22
noun:soldier	0:-37 1:-28 2:-73 3:-49 4:44 6:37 7:-45 8:-10 9:-40 10:-43 11:-48
noun:son	4:-12 6:22 7:10
noun:staff	4:-19 5:-11 6:-24 7:29 10:-14
noun:staff-member	4:19 5:30 6:-29 7:-10 8:-9 10:-17
noun:student	0:51 4:-16 6:-19 7:-30 8:-11 10:-16
noun:sudanese	3:-25 4:-10 5:-8 6:-12 8:11 9:27 11:-17
noun:survivor	3:21 4:-8 5:25 6:-15 7:-19 9:-10
noun:syrian	6:-12 7:-9 9:-17 11:23
noun:teacher	0:16 2:-14 3:-8 4:-16 5:-21 6:25 7:-9 8:-20 10:-16
noun:teenager	5:12
noun:terrorist	0:-30 2:-17 3:-15 4:-23 5:-15 6:62 7:-16 8:-22 10:-37 11:-19
noun:tourist	5:-8 6:10
noun:trader	0:18 3:-10 6:-16 10:-16
noun:troops	0:20 3:-13 4:-8 5:-9 6:-22 7:21
noun:ukrainian	0:-17 2:-8 3:-13 4:10 5:-15 6:-14 8:23 9:16 10:-24 11:-9
noun:victim	0:38 1:23 2:-48 3:-13 4:-30 5:-24 6:-31 7:-31 9:-8 10:12 11:-10
noun:villager	0:16 1:-10 2:-26 3:38 5:-16 6:-14 7:-20 8:-30 11:-37
noun:volunteer	0:-14 3:-9 4:20 5:-23 7:-18 8:-8 9:-15 10:-16
noun:wife	4:-14 6:25 7:-12
noun:woman	1:-11 2:-34 3:-14 4:-11 5:-32 7:-32 8:-13 9:9 10:30 11:-23
noun:woman-and-man	6:10
noun:worker	2:-20 3:-17 4:-8 5:-54 6:9 7:29 8:-12 9:-8 10:10
noun:worshipper	0:20 4:-14 5:-11 6:8 8:-16 10:-13
only:aid	3:8 5:-11 6:27 9:-11
only:casualty	0:-43 1:10 2:-66 3:-25 4:-15 5:26 6:20 7:-15 8:-88 9:-60 10:-56 11:-41
only:displacement	1:20 3:-17 6:-19
only:hostage	0:-27 1:-42 2:-41 3:-35 4:9 5:39 6:-17 7:-32 8:-9 9:13 10:-26 11:-20
other:abducted	0:33 1:-65 2:28 3:-13 4:8 5:-37 6:-15 7:-56 8:-14 9:-8 10:20 11:-36
other:aid	0:-47 1:-12 2:-26 3:13 4:-37 5:-12 6:-11 7:13 8:-26 9:22 10:-36 11:19
other:allocated	1:-9 2:-15 3:10 4:-51 6:12 7:25 8:-24 9:-26 10:-56
other:casualties	0:-31 1:67 3:-38 4:-61 5:-9 6:14 7:-10 8:-20 9:-18 10:-61 11:-18
other:casualty	0:-8 1:-20 2:-18 5:-10 8:-11 9:-11
other:dead-in-captivity	1:-56 2:15 3:-25 4:-22 5:-27 7:-15 8:-32 9:-62 10:24 11:-28
other:delivered	0:-46 1:8 2:-38 3:13 4:-58 5:-8 6:-22 8:-80 9:12 10:-9 11:25
other:displaced	0:-38 1:-26 2:-52 3:27 4:-36 5:11 6:18 8:-60 10:-47 11:-20
other:displacement	0:-16 1:-35 2:-20 4:-30 5:-22 6:-19 8:11 9:8 10:-21 11:25
other:held	0:19 1:-13 2:8 3:-44 5:-15 6:-40 7:-21 9:-56 10:31 11:-104
other:hostage	0:36 1:-26 2:23 3:-26 4:17 5:-51 6:-36 7:-53 8:30 9:-26 10:40 11:-65
other:injured	0:-44 1:-27 2:-21 3:10 4:-22 5:-11 6:38 7:-19 8:-18 9:-13 10:-28 11:-11
other:killed	1:-16 2:-25 8:-29 10:-15
other:missing	0:-22 2:-35 4:-44 6:35 8:-16 10:-49 11:-39
other:pledged	3:-16 4:12 5:-9 7:15 8:-65 10:-81
other:prisoners-exchanged	0:-68 1:-10 3:-78 4:-40 5:-43 6:-20 7:-27 8:89 10:-13 11:-102
other:refugees	0:-19 2:-33 3:-48 4:-10 5:-64 6:-38 7:-55 8:-44 9:65 10:19 11:38
other:released	1:-15 2:15 3:-40 4:17 5:-26 6:-24 7:-54 8:10 9:-44 10:15 11:-23
other:requested	0:-26 1:-26 2:-87 4:-20 5:-11 6:-13 7:-25 8:-48 9:29 10:-12 11:24
other:returned	0:-17 1:-15 3:8 4:-17 5:-47 6:-37 7:-24 8:38 10:-24 11:12
other:total	0:16 1:-19 2:-26 3:-35 4:12 6:-22 7:-25 8:-16 9:27 10:-23
others:0	6:15
others:2	0:-14 1:-26 3:-57 4:18 5:-80 6:-31 7:-71 8:-26 9:-24 10:49 11:-18
others:7	0:13 1:-13 2:-14 3:-58 4:39 5:-26 6:-19 7:-24 8:-41 9:8 10:-9 11:-45
others:more	0:-14 1:-21 2:-28 4:-29 6:11 9:-20 10:-13
qualified	0:-22 1:21 2:-49 3:20 4:-29 5:-13 6:-13 7:-10 8:-24 9:9 10:-89 11:22
quoted	0:-58 1:-26 2:37 3:-10 4:38 5:-26 7:-12 8:-54 9:-23 10:-14 11:-46
right1:	0:-22 2:-16 3:-33 4:-33 5:-58 6:59 7:13 8:-18 9:-36 10:-24 11:-19
right1:"	0:25 1:11 2:-39 3:-40 4:-56 5:-35 6:-8 7:13 8:-14 9:17 10:-47 11:-18
right1:(	0:-27 1:-11 2:-23 4:-23 5:24 6:-11 7:9 8:-16 9:-27 10:-20
right1:)	0:-37 1:-13 2:-17 3:-20 4:-32 9:-34 10:-8 11:41
right1:,	0:-16 1:-41 2:-29 4:11 5:-21 6:-13 8:-11 11:-20
right1:.	0:15 1:-16 2:-26 3:-52 4:18 5:-44 6:32 7:-34 9:-22 10:-40
right1::	0:-14 1:-8 2:-11 3:-22 4:-8 5:-23 6:-24 7:12 9:-25 10:30 11:-21
right1:;	0:-57 1:-21 3:-16 5:-29 6:63 7:-63 8:-28 9:-42 10:12 11:-47
right1:?	4:-13 5:-14 6:21 7:-8 8:9 10:-12
right1:a	0:-9 3:-27 7:-11 11:17
right1:abducted	0:36 2:-23 4:-21 6:-8 10:-24
right1:abductions	0:21 4:-8 10:-15
right1:aboard	6:16
right1:according	3:-16 5:-9 6:-25 7:27 9:-15 11:-12
right1:across	3:-17 5:-13 6:27 7:-13 9:-15
right1:after	2:-9 4:17 5:-13 6:-9 8:-12 10:9
right1:along	1:13 3:-8 6:-12
right1:among	0:-19 2:-10 3:25 4:-20 5:-12 6:-26 8:-9 9:-9 10:20
right1:and	0:-12 1:10 2:-63 3:-15 5:-30 6:25 7:-32 8:-23 10:11 11:-52
right1:are	0:-38 1:-32 2:-29 3:22 4:14 6:-39 8:-16 9:-8 11:-45
right1:arrested	4:-10 7:14
right1:arrived	9:-22 11:19
right1:as	0:26 2:-9 3:-38 4:-33 5:-26 6:-22 7:31 8:19 9:-15 10:-43 11:-21
right1:at	0:-35 1:-20 2:-19 3:21 4:-39 5:-57 6:39 7:-57 8:-33 9:-11 10:15 11:-39
right1:away	3:11
right1:before	0:-13 2:-8 3:-17 4:-23 5:-17 6:-10 8:-10 9:-11 10:26 11:12
right1:behind	4:12 10:-9
right1:between	0:9 3:10 4:-9 8:9 9:-12 10:-9 11:-10
right1:broke	4:-14 5:19 6:-29 7:-8 10:15
right1:burned	1:-8 2:-14 5:-41 6:46 10:-9
right1:by	1:-11 2:-32 4:-18 5:9 6:28 7:-46 8:11 10:-51 11:-25
right1:came	0:-39 2:-35 3:-12 4:-37 5:-39 6:19 7:-32 8:-20 10:33
right1:captured	0:25 2:-20 6:-25 8:17 10:-33
right1:carrying	6:13
right1:collapsed	5:17 6:-16 7:-10
right1:confirmed	5:-20 6:34 7:-20
right1:could	2:-9 3:-38 4:-27 5:-21 6:24 7:-14 8:-9 9:31 10:-26 11:-17
right1:crossed	0:-12 3:-14 5:-21 6:-20 7:-13 8:-18 9:11 10:-15 11:13
right1:dead	0:-33 1:22 2:-29 3:-52 4:-22 5:-65 6:81 7:-58 8:-14 9:-14 10:-12 11:-10
right1:did	0:12 2:-14 3:-26 4:-23 5:-29 6:38 7:-22 9:-8 10:-14 11:25
right1:die	3:-9 6:34
right1:died	0:-20 1:-13 2:36 3:-34 4:-26 5:-87 6:58 7:-44 8:-29 9:-16 10:-39 11:-9
right1:displaced	3:40 6:-14 9:-28 11:-16
right1:drowned	2:-17 5:-12 6:50 7:-35
right1:each	0:-13 3:-9 4:-22 5:-19 6:29 7:-16 8:20 10:-31
right1:escaped	0:-21 2:-10 4:-10 6:-12 8:-13 10:29
right1:face	3:13 9:-11
right1:fell	0:16 4:-13 5:-13 6:23 7:-10 10:-29
right1:fled	2:-11 5:-11 6:-31 8:-9 9:29 10:-11
right1:for	3:-26 4:-8 5:-15 7:21 8:14 9:-17 10:-26 11:14
right1:freed	0:-10 2:-8 4:-26 6:-22 10:33 11:-13
right1:from	0:14 1:-28 5:-50 6:-11 9:-26 10:-45 11:-11
right1:go	0:-31 2:-11 3:-32 4:-36 5:-10 6:-26 7:-9 9:-8 10:33
right1:got	0:-21 2:-10 4:-14 5:15 6:-29 8:12 10:14
right1:had	0:-21 2:9 3:-18 6:8 7:-54 8:-8 10:-29 11:26
right1:has	0:-13 3:-14 4:-21 6:-28 7:23 8:-10 10:31 11:-14
right1:have	0:-10 1:-30 2:-10 3:-13 4:-22 5:12 6:-17 7:-42 10:-29 11:23
right1:held	0:-28 2:-14 5:-15 6:-36 7:-14 8:-10 10:29
right1:here	6:12
right1:home	0:-9 6:-8 10:19
right1:homeless	3:50 5:-8 6:-17 9:-31
right1:hurt	5:58 6:-41 7:-37
right1:i	0:-16 2:-17 4:38 5:-16 6:-33 7:-19 10:-21
right1:in	0:-9 1:-10 2:-8 3:18 4:-28 5:-16 6:15 7:-32 8:-44 9:-14 10:-24 11:-30
right1:injured	0:-12 3:-27 5:80 6:-61 7:-50
right1:into	0:23 3:9 4:-10 8:-13 10:-16
right1:is	0:14 1:-8 2:-17 3:-21 4:-24 5:-20 6:-19 7:35 8:-33 9:-13 10:18 11:-8
right1:it	4:-8 10:10
right1:khwarij	6:14
right1:kidnapped	0:-9 2:-27 3:-12 4:-42 5:-19 6:-34 7:-8 8:-12 10:51
right1:killed	0:-28 2:-14 3:-28 5:-50 6:74 7:-8
right1:last	0:-24 1:13 3:23 4:-26 5:-11 6:-20 7:8 8:-15 9:-20 10:9 11:-24
right1:left	0:8 1:-9 2:-15 3:32 4:-45 5:19 6:-42 7:-35 8:15 9:-37 11:-34
right1:live	3:27 6:-14 9:-9 11:-26
right1:lost	2:-22 4:-13 5:-10 6:41 7:-9 9:-9
right1:may	3:-8 5:-9 6:35 7:-12 9:-25 10:12 11:-19
right1:missing	0:-10 1:-8 3:-34 4:-11 5:-36 6:-60 7:66 9:-8
right1:more	0:-15 1:-11 2:-51 4:-29 5:-21 6:12 7:-20 8:-32 9:-21 10:37 11:23
right1:moved	3:27 6:-23
right1:names	0:14 1:-10 2:-21 3:-49 4:11 5:-43 6:-12 7:40 8:-34 9:-19 10:-33 11:-20
right1:near	0:-8 5:18 6:-14
right1:needed	0:-8 3:10 5:24 6:-27 7:-17 9:-11 10:-8 11:-8
right1:not	5:-15 6:-25 7:26
right1:now	0:-9 3:13 5:-9 7:-12
right1:occurred	6:8
right1:of	0:-21 2:26 3:-32 4:-16 5:-21 7:-16 8:21 9:-8 10:-10
right1:off	2:-15 4:-24 5:-20 6:-16 7:-12 10:21 11:-9
right1:on	0:23 1:-27 4:-76 5:-34 8:33 9:11 10:-34 11:-42
right1:or	0:-16 2:-23 3:25 4:28 5:-12 6:-24 8:-19 10:-25
right1:out	0:-24 3:21 4:-18 5:-31 7:-12 8:-11 9:-13 10:16
right1:over	0:-13 2:18 3:-19 4:-11 5:-10 6:10 8:-24 9:-15 11:34
right1:perished	3:-21 5:-15 6:41
right1:reached	3:22 5:18 6:-13 9:-23 11:-8
right1:received	0:-11 3:-16 5:37 6:-38 7:-20 9:-25 10:-14 11:18
right1:recovered	5:-22 6:41 7:-15 10:-12
right1:remain	0:-26 1:-12 2:-50 4:41 5:8 6:-53 8:-35 9:10 10:-35 11:-25
right1:reported	3:-10 6:11
right1:returned	3:-14 6:-9 10:-8 11:29
right1:seized	0:10 2:-19 4:-16 5:-9 6:-22 8:14 10:9
right1:seriously	5:31 6:-17
right1:set	0:12 2:-10 3:-10 4:-16 5:-15 6:26 7:-11 8:-11 10:-26
right1:shot	0:-19 2:30 4:-26 5:-23 6:-22 7:-8
right1:since	0:-41 1:25 2:-9 3:-50 5:-10 7:-37 9:35 10:-26 11:-17
right1:sleep	0:-13 3:18 4:-19 5:-15 6:-17 7:-14 9:9 10:-25 11:-20
right1:slept	3:10
right1:so	0:-11 4:-13 5:24 6:-12 7:-14 10:-8
right1:spent	0:-13 3:14 4:20 5:10 6:-24 8:-10 9:-12 10:-22
right1:still	0:-20 3:29 4:38 5:-29 6:-35 7:40 8:-12 10:-46 11:-44
right1:succumbed	5:-23 6:25
right1:suffered	5:26 6:-20
right1:sustained	0:-11 5:23 6:-15
right1:taken	0:31 2:-16 3:-16 4:14 5:-20 6:-30 7:-9 8:-17 9:-11 10:-19
right1:that	0:-24 2:21 3:-9 4:-24 5:-10 6:-22 8:13 10:19
right1:the	0:20 1:-10 2:13 3:-17 5:-44 6:-35 7:-10 8:9 9:20 10:-37 11:-24
right1:they	0:15 3:-13 4:-15 5:-12 6:25 7:-21 8:-14 10:-10
right1:this	3:-26 6:17 9:24 11:-9
right1:through	2:-12 3:-8 5:23 6:-15
right1:to	1:-10 3:-11 4:-55 5:28 6:-36 7:-25 8:23 10:-20 11:16
right1:told	0:-15 2:-19 4:-24 10:25
right1:took	5:-10 6:-26 9:22
right1:turned	2:20 6:-10 10:-20
right1:unaccounted	0:-8 3:-20 5:-18 6:-33 7:33
right1:under	3:10 5:13 6:-11
right1:walked	0:-24 3:-37 4:-9 5:-11 6:-27 8:-12 9:21 10:24 11:-13
right1:was	1:-12 3:-31 4:-29 6:34 7:-51 9:-23 10:-21 11:-20
right1:we	0:-31 2:-11 3:-16 4:-31 5:25 6:-37 7:25 10:-25
right1:went	0:-15 1:-8 2:-14 3:-31 4:-31 5:-10 7:-25 8:-26 9:9 10:23
right1:were	0:8 2:-11 3:-30 4:-28 5:14 7:-46 9:-25 10:-9 11:-26
right1:when	0:13 5:-13 9:-10
right1:who	1:-26 3:12 6:-14 8:-47 9:-12 10:-29
right1:whom	0:-34 2:10 3:-15 5:-14 6:-16 7:9 8:11 10:14
right1:whose	0:-8 1:-9 3:12 6:-23 7:-8 9:-11 11:25
right1:will	0:-12 3:17 4:-25 6:-22 7:-20 8:-34 10:28 11:-20
right1:with	0:-25 1:-8 2:-25 3:14 4:-41 5:52 6:-18 7:-37 8:-30 9:-29 10:-41 11:-20
right1:without	3:19 4:-8 5:-18 7:12 9:-17
right1:would	2:-12 6:13 7:-14 8:17 9:-8
right1:wounded	3:-20 5:96 6:-88 7:-16
right1:|	0:-55 1:-42 2:-38 3:20 5:33 7:-18 8:-28 9:-56 10:-57
right1:—	3:-9 5:-31 6:18 7:-10 9:25 10:-13
right2:	5:10
right2:"	1:27 2:13 3:-37 4:-53 5:11 6:-10 8:-37 9:-30 10:-26 11:-23
right2:#	0:-13 1:-47 2:-33 4:-78 5:-58 6:44 7:-10 9:14 10:-21 11:-49
right2:)	5:-12 6:19 7:-10
right2:,	0:-9 1:-37 2:10 3:-9 5:9 6:-29 8:-17 9:-67 10:-66 11:39
right2:.	0:37 2:-43 3:-8 4:-65 5:-8 7:-28 8:-19 9:-63 10:14 11:21
right2::	4:13
right2:;	3:-10 5:9 6:-30 7:14 9:23 11:-25
right2:a	0:11 1:-30 2:-13 3:-26 4:-16 7:25 9:-55 10:-41 11:-39
right2:abducted	0:40 5:-9 6:-16 8:-8 10:-35
right2:about	0:-10 5:-8 6:-32 7:-27 9:30 10:11 11:-13
right2:according	0:15 1:-8 2:-11 3:-9 4:-14 5:-13 6:19 7:-49 9:16 10:-17 11:-36
right2:across	0:8 3:-16 5:22 6:-22 9:16
right2:after	5:-9 6:-11 7:17 10:9
right2:aged	5:30 6:-28
right2:all	0:-52 2:15 6:11 7:-32 8:-26 9:-34 10:16 11:-17
right2:along	6:11
right2:already	0:-22 1:21 3:-14 4:-10 5:-8 6:-17 7:-13 10:16 11:15
right2:also	2:-31 3:-9 4:-17 5:17 6:17 7:-15 8:-22 10:-12 11:10
right2:among	2:-24 3:-19 9:-8 10:-29
right2:an	0:-20 2:-9 5:8 7:8 8:15 10:-22
right2:and	0:18 2:-52 4:13 5:-35 6:23 7:-36 8:13 9:-35 10:-45
right2:another	3:26 5:-14 6:15 9:-25
right2:are	0:-8 2:-20 3:38 4:-26 5:17 6:-56 7:11 8:-24 9:-22 10:29 11:-32
right2:arrived	0:-24 4:-8 5:-8 6:-28 7:-9 8:-11 11:17
right2:as	0:-24 2:-25 3:-15 4:12 5:10 6:-11 7:20 8:9 9:-17 10:-27 11:-9
right2:at	1:-8 2:-17 4:-24 6:19 7:-24 8:-16 9:11 10:13 11:-21
right2:away	2:-11 3:27 4:-19 5:-17 6:-33 7:-12 8:-11 9:-23 10:27 11:-13
right2:back	0:-36 1:-11 2:-11 3:-17 4:-23 5:-27 6:-50 7:-16 8:-33 9:-26 10:50 11:19
right2:be	2:-9 3:17 4:-27 5:-10 7:-8 9:-23
right2:been	0:12 1:-47 2:-13 4:8 5:24 6:15 7:-84 8:25 9:-25 10:-49 11:-65
right2:being	2:-10 3:-9 5:-12 6:-21 7:-13 8:-20 10:26
right2:board	6:13
right2:both	2:-11 4:21 7:-9 10:-22
right2:brought	0:-9 2:-9 4:-16 5:15 7:-14 8:-17 10:27
right2:bullet	5:-16 6:26 10:-12
right2:buried	2:-11 6:30 7:-26
right2:burned	5:-15 6:19
right2:burns	0:-8 2:-8 3:-12 4:-15 5:54 6:-43 10:-26
right2:by	0:-24 2:-16 3:-34 4:-43 5:-33 6:10 8:-19 9:13 10:19 11:29
right2:came	5:-8 6:12 10:13
right2:cannot	3:10 5:-16 6:-36 7:31 9:-9
right2:captured	0:33 4:-21 6:-25 7:-8 8:-13 10:10
right2:carried	0:23 3:-25 5:-19 6:21 7:-12 8:-19 10:-19
right2:central	3:15 9:-13
right2:children	0:-27 2:-9 4:-17 5:-46 6:62 7:-41 9:-10 10:-27
right2:civilians	0:-12 3:-13 4:-15 5:-37 6:23 7:-11 8:10 10:21
right2:come	0:-15 3:-25 4:-12 5:16 6:-36 7:-15 8:19 10:15 11:-12
right2:confirmed	5:-8 6:18
right2:could	0:-31 2:-11 3:-14 4:-26 5:26 6:-11 7:-18 9:18 10:-8 11:-8
right2:counted	6:8
right2:crossed	0:-12 2:-19 3:-47 4:-12 5:-16 6:-34 7:-9 8:-15 9:44 10:33 11:-29
right2:dawn	5:-9 6:14
right2:day	0:-16 3:-34 4:-9 5:-9 6:-12 7:-9 8:10 10:-16 11:16
right2:days	6:13
right2:dead	2:17 4:-31 5:-42 6:73 7:-37 9:-10 10:-14
right2:died	0:-16 2:51 3:-41 4:-24 5:-47 6:16 7:-52 8:-14 9:-18 10:-15 11:-16
right2:displaced	3:50 6:-29 7:-8 9:-38 11:-14
right2:down	3:-8 5:-12 6:20 7:-14
right2:driven	0:13 2:-8 3:-14 4:-23 5:-10 6:-10 9:13 10:8 11:-11
right2:early	0:-10 3:-24 6:-23 7:-11 9:31 11:-11
right2:eight	0:-30 2:12 4:15 5:-14 6:11 7:-9 8:-11 10:-24
right2:evacuated	0:-8 5:27 6:-26
right2:far	0:-11 4:-13 5:24 6:-12 7:-14 10:-8
right2:five	0:18 4:18 5:-15 7:-12 8:-13 10:-31
right2:fled	3:30 9:-19
right2:flown	0:-15 2:-18 4:-28 5:33 6:-29 8:14 10:-30 11:-11
right2:for	0:-35 2:-9 3:-23 4:16 6:-62 7:27 8:27 9:-18 10:-12 11:-14
right2:found	0:-35 2:12 3:16 4:-38 5:-43 6:24 7:-43 8:-11 9:-11 11:-15
right2:four	5:-17 6:-19 7:-21 8:-15 10:33
right2:free	0:-23 4:15 6:-24 8:-11
right2:freed	0:-12 4:-23 5:-12 6:-39 8:-21 10:45
right2:friday	3:23 6:-32 7:20 9:-15 11:-14
right2:from	0:-9 2:10 3:24 4:12 5:-55 6:19 7:-41 8:-38 9:-45 10:-12
right2:gaza	0:-11 2:-14 4:-9 5:-17 8:-15 10:28
right2:girls	0:16 3:-9 4:-11 5:21 6:-17 7:-8 8:-18 10:-18
right2:given	0:14 10:-12
right2:gone	0:-27 2:-12 3:-22 4:-27 5:10 6:-29 7:-28 8:-17 10:-36 11:34
right2:gunshot	0:-10 5:33 6:-14 10:-14
right2:had	0:30 1:-8 2:-34 3:8 4:-42 5:-46 6:-19 7:16 8:12 9:-29 10:9
right2:handed	0:-16 6:-10 8:-16 10:25
right2:has	0:12 3:25 4:9 5:-29 9:-26 10:-26 11:-10
right2:have	0:-23 1:-17 2:-15 7:22 8:-34 9:-12 10:-28 11:-32
right2:he	0:20 3:-21 4:-10 5:-25 6:-17 7:-23 8:9 9:-10 10:-21 11:21
right2:held	0:-18 4:38 7:-9 8:-9 10:-32
right2:her	3:-39 5:-19 6:22 9:-13 11:-8
right2:his	0:-17 2:-36 4:47 5:10 6:-28 7:-28 8:-36 10:-14
right2:hold	6:13
right2:home	0:-12 1:-9 2:-12 3:-20 4:-35 6:-35 7:-23 8:23 9:-17 10:13 11:8
right2:hospital	5:16 6:-14
right2:hurt	0:-8 5:84 6:-51 7:-17 9:-14
right2:i	0:-16 2:-8 3:-13 4:-18 5:-18 6:-29 7:21 10:25
right2:if	0:-13 2:-12 3:-11 4:33 5:-12 6:-23 8:-12 9:-16 10:-19 11:14
right2:in	0:-10 1:-36 2:-18 3:18 4:35 5:-12 7:-86 8:-42 9:-12 10:-20 11:-30
right2:including	2:-11 11:-13
right2:india	6:20
right2:injured	0:-26 2:-18 3:-13 4:-8 5:58 6:-27 7:-40 8:-14 10:-16 11:-12
right2:injuries	0:-14 3:-9 5:31 6:-24
right2:injuring	5:-11 6:12
right2:intensive	4:-13 5:26 6:-10
right2:internally	3:17
right2:into	0:20 3:9 5:-8 8:-16 10:-27 11:-22
right2:is	3:16 4:13 8:-12 9:-22 11:-19
right2:it	0:-36 2:-14 3:-9 5:-14 7:-26 8:10 9:-10 10:15
right2:its	0:-14 4:10 5:14 7:-13 8:18 10:-21
right2:january	6:-9 11:10
right2:july	1:-8 3:-19 6:-11 9:22
right2:june	6:15 8:-12
right2:keep	4:-25 10:28
right2:kidnapped	0:33 4:-10 6:-18 8:-10 10:-17
right2:killed	0:-36 1:12 2:14 3:-20 4:-41 5:-56 6:59 7:-19 8:-19 9:-12 10:-52 11:-13
right2:known	2:20 4:-14 6:21 7:-15 10:-20
right2:last	1:-11 3:-8 5:-9 6:17 7:9 9:-20 11:-10
right2:leave	11:-14
right2:led	0:24 4:-9 10:-13
right2:left	0:-24 1:-10 3:22 4:-22 5:-41 6:20 7:-43 8:-11 9:-27 10:-9
right2:let	0:-33 2:-16 4:-10 5:-19 6:-49 8:-15 10:60
right2:listed	5:-14 6:-12 7:32
right2:live	3:24 5:-8 6:-18 9:-18
right2:lost	0:-25 4:-9 5:34 7:-45 9:-9 10:-16 11:-25
right2:marched	0:15 6:-11
right2:me	4:12 10:-9
right2:medical	5:-10 11:21
right2:men	0:20 8:-13
right2:missing	0:-19 1:-8 3:-16 4:-11 5:-43 6:-60 7:73 11:-8
right2:monday	3:-12 5:-8 9:19 11:-14
right2:more	5:-13 6:22 8:-13 10:21 11:-8
right2:morning	6:13
right2:most	0:13 1:-8 2:-8 3:-54 4:-9 5:8 6:-16 7:-30 8:-35 9:9 10:28 11:25
right2:mostly	0:11 3:9 5:-10 6:-37 7:-21 10:-16 11:17
right2:moved	0:-13 3:18 4:-12 5:-21 6:-34 7:-9 9:10 10:-12
right2:my	0:-9 2:-8 3:-31 4:-39 5:-9 6:18 7:12 10:-21 11:-11
right2:nearly	11:10
right2:needed	5:20 6:-18
right2:never	0:-11 2:-8 3:-19 4:-10 5:-32 6:-28 7:47 9:-9 10:-17
right2:night	4:-14 10:16
right2:nine	0:-9 4:13 5:-18 6:34 7:-9 10:-15
right2:no	3:33 5:-14 6:-33 11:-23
right2:nobody	0:-21 6:-12 8:-12 10:18
right2:noon	0:-18 3:-12 4:-16 6:19 7:-13 10:-14
right2:not	0:22 1:-15 2:-40 3:-41 5:-39 7:24 8:-21 9:-16 10:-40 11:-22
right2:now	10:12
right2:number	3:-9 4:14 5:-10 6:-18 9:-17 10:-10 11:-9
right2:october	0:-9 4:-16 8:23 9:-11 10:-19 11:-10
right2:of	0:-35 1:-8 4:-48 10:32 11:-36
right2:off	8:17 10:-16
right2:officials	6:9 8:12 10:-13
right2:on	0:21 1:-11 2:-46 3:-39 4:14 5:8 9:14 10:-21 11:-38
right2:one	0:-31 2:-18 3:20 5:-54 6:13 7:-20 8:21 9:-17 11:-20
right2:or	1:24 3:13 5:-19 7:-25 9:-14
right2:our	0:-21 2:16 3:-33 4:-21 5:-9 6:21 7:-12 9:8 10:-26 11:-18
right2:out	0:-31 2:-10 4:-23 5:-8 7:-23 8:-27 10:26 11:-22
right2:over	0:-11 3:17 6:-12 8:15 10:-13 11:-18
right2:overnight	3:9
right2:packed	3:11
right2:perished	3:-10 5:-9 6:34 7:-19
right2:police	8:19 10:-21
right2:registered	3:-28 5:-9 9:27 11:-9
right2:reported	0:34 3:-11 4:-14 5:-20 6:-15 7:-25 8:-9 10:-14
right2:reportedly	0:18 5:-15
right2:rescued	0:-16 10:17
right2:residents	0:-10 4:-18 5:-25 6:26 8:-19 10:12
right2:returned	3:-38 6:-10 8:-12 9:-29 10:-18 11:49
right2:rural	3:35 9:-33 11:-12
right2:said	0:-9 3:-13 5:-9 6:16
right2:saturday	5:-21 6:32 7:-21
right2:seized	0:32 4:-18 10:-31
right2:sent	5:-27 6:14 8:-10 10:24
right2:set	3:9 5:-15 6:-21 10:18
right2:seven	6:13 7:-12 10:8
right2:she	3:-9 5:-11 6:27 7:-18
right2:shot	0:-46 1:-11 4:-48 6:53 7:-13 8:-25 10:-54
right2:signed	2:-15 4:-13 5:-11 6:32 8:-9 9:-15 10:-28 11:-11
right2:since	0:25 2:-17 3:-25 4:-25 5:-14 7:-24
right2:six	0:-19 2:-11 3:-15 5:-11 6:-35 7:27 8:15 9:-8 10:-8
right2:so	6:15 10:-11
right2:sold	0:-19 4:22 6:-13 10:-15
right2:soldiers	0:-27 2:-12 3:-10 5:-22 7:-9 8:-25 10:32 11:-10
right2:some	3:-11 6:27 7:-28 9:10
right2:sought	9:10 11:-26
right2:spending	3:11 4:23 5:-8 10:-20
right2:still	0:-48 1:-15 2:-43 4:56 5:-12 6:-49 7:25 8:-41 10:-58 11:-43
right2:struck	5:-8 6:17 10:-12
right2:succumbed	2:14 4:-14
right2:sunday	0:-17 4:-11 6:-11 7:16 8:15 9:-15
right2:surgery	5:26 6:-21
right2:survived	6:9
right2:taken	0:19 2:-30 3:17 4:-45 5:17 6:-52 8:16 9:-11 10:-18
right2:that	0:22 2:-18 4:-44 5:-21 6:-45 8:-29 9:18 10:26 11:-21
right2:the	0:-29 1:17 2:-10 3:-17 4:-17 7:-30 9:-38 10:29 11:-35
right2:their	0:-37 1:-11 2:-22 3:30 4:-30 5:-21 6:17 7:-25 8:-12 9:-41 10:13 11:-28
right2:them	1:-57 2:-29 3:-15 4:-26 6:18 7:-47 8:-11 11:-22
right2:then	0:-25 2:-16 4:26 5:-16 6:30 7:-10 8:-10 10:-37
right2:there	2:-16 3:9 4:-36 5:-12 7:24 9:-15 10:-16 11:-11
right2:these	0:-19 1:15 2:10 3:31 4:9 5:-29 7:-44 9:-45 10:-26
right2:they	3:-26 5:-12 6:22 7:-13 8:-12 9:-16 10:-15 11:-11
right2:this	0:28 3:16 4:-13 5:-40 6:17 7:-35 8:-10 9:-18 10:-15 11:-9
right2:those	0:-36 1:-13 3:23 4:-62 5:-73 6:10 7:9 10:10 11:-18
right2:three	0:14 2:-16 6:11 7:-20 9:-15
right2:thursday	8:10 10:-10
right2:to	0:-41 1:-10 2:-28 3:9 4:-57 5:-39 6:39 10:10
right2:today	3:10 6:8
right2:took	5:-19 6:22
right2:transferred	3:-9 5:19 6:-9 7:-15 9:11 11:-10
right2:treated	5:34 6:-21 10:-8
right2:tried	6:17
right2:tuesday	3:-12 4:-18 7:-12 9:22 10:18 11:-17
right2:two	2:-24 3:12 4:9 6:19 8:-30 9:-15 10:-11
right2:ukraine	0:-9 4:-14 8:-20 10:23
right2:unaccounted	0:9 3:-11 4:-12 5:-25 6:-39 7:28 8:-8
right2:under	0:-19 2:13 3:20 4:17 5:20 6:-19 7:-27 8:-35 9:-13 10:-15 11:-22
right2:up	0:-26 1:23 2:12 4:21 5:-12 6:-28 7:-9 8:-20 9:-10 10:-35
right2:uprooted	3:9 6:16 9:-24 11:-17
right2:us	0:28 1:-11 3:19 4:18 5:-49 6:-72 7:-40 8:-41 9:25 10:-68 11:11
right2:waiting	3:-16 5:-11 6:-20 9:25
right2:walked	3:19 4:16 9:-21 10:-16
right2:war	8:13
right2:was	0:-8 5:-17 6:33 7:-10
right2:we	3:-19 4:-18 5:-19 6:-38 7:39
right2:wednesday	4:-13 8:20 10:-21
right2:week	0:-17 2:-11 4:-10 5:-16 7:-15 9:25 11:-29
right2:went	0:-9 3:-14 4:-18 5:-10 6:24 8:-11 11:9
right2:were	0:-44 1:-17 2:34 3:-41 8:-42 9:-11 10:-37 11:13
right2:when	0:-26 2:-8 4:-16 6:13 7:-19 10:24 11:-16
right2:where	6:13
right2:which	6:16 8:-9
right2:while	6:10
right2:who	0:-14 2:-9 3:-11 4:16 5:-8 6:-24 7:17 8:-13 9:-9
right2:whom	0:-18 1:-8 2:28 3:-17 5:16 6:-12 7:-13 8:-28 10:-26 11:-8
right2:will	2:-10 4:-16 10:17
right2:with	0:-37 2:-19 3:-21 4:-26 5:23 6:28 7:-36 8:10 9:13 11:-9
right2:within	0:-14 3:11 5:-11 10:14
right2:women	0:-32 3:-13 4:-32 5:-34 6:16 7:27 8:24 10:-27
right2:would	3:13 6:-8
right2:wounded	0:-17 4:-10 5:64 6:-64 7:-12 10:-18
right2:wounding	5:-13 6:14
right2:wounds	0:-8 5:38 6:-27 8:-10
right2:year	1:13 4:-11 6:14 8:-9 9:-9 10:-12
right2:yet	0:-27 2:16 3:29 4:28 5:-24 6:-36 7:30 8:-17 9:-17 10:-36 11:-28
right3:	0:-40 1:-11 2:24 3:49 4:-28 5:9 6:11 7:-50 9:-36 10:-36 11:-43
right3:"	0:-24 2:11 3:-13 5:9 7:-14 8:-12 11:16
right3:#	0:-53 1:-36 2:-14 3:-34 5:12 6:11 7:-26 8:22 9:15 10:-14 11:-12
right3:)	0:-21 2:-22 3:-15 4:-20 5:32 6:-15 7:10 10:-26
right3:,	0:-37 1:-16 3:-38 4:-41 6:-20 7:19 9:-43 11:10
right3:.	1:-16 2:-14 3:-19 4:-27 5:-31 6:8 7:10 8:-43 9:-15 10:14
right3::	3:11 6:-10
right3:;	1:-8 2:-29 3:19 4:-20 5:-19 6:25 8:8 9:-25 10:-15 11:-9
right3:a	0:-30 1:-13 2:-14 5:29 7:-48 8:-46 9:-41 10:-37 11:11
right3:about	0:-13 3:-12 4:16 9:17 10:-11 11:-8
right3:according	3:-10 4:12 5:9 6:11 9:-14
right3:across	3:-30 9:31
right3:after	0:-23 4:15 6:-14 7:-22 8:11 9:14 10:-24 11:-24
right3:again	9:13 11:-13
right3:air	6:10
right3:alive	0:-17 2:-23 5:22 6:-54 7:38 8:-16 10:24
right3:all	0:-8 3:-19 5:18 7:-13 10:-10 11:10
right3:alone	6:13
right3:among	5:19 6:-10 7:-10
right3:an	0:-16 3:-28 4:23 5:-28 6:11 7:-19 9:-13 10:-28 11:24
right3:and	0:-40 1:-21 2:-43 3:-59 5:-32 6:65 7:-49 9:15 10:-48 11:16
right3:are	0:21 1:-12 2:12 3:31 4:-14 6:-43 7:-33 9:-12 10:-40 11:-21
right3:around	0:13 3:15 5:-11 6:-8 9:-16 11:-12
right3:as	0:-12 3:-17 4:-8 5:12 6:-28 7:29 9:15 11:-12
right3:asked	3:10 5:20 6:-23 7:-11 9:-9
right3:at	0:-30 1:-8 2:-12 3:25 4:-15 5:15 6:12 7:-28 8:22 9:-26 10:-16 11:-15
right3:away	0:36 2:-9 3:-30 4:-15 5:-27 6:9 7:-15 10:-27
right3:back	0:-19 2:-23 3:-9 4:-24 5:-25 6:-52 7:-14 9:18 10:31
right3:be	0:-35 3:-10 4:-23 5:-8 6:-25 7:28 8:-26 9:-9 10:32
right3:been	0:26 1:-15 2:-23 4:-14 5:-26 6:-27 7:22 9:-42 11:-42
right3:before	0:-8 3:-25 4:-14 5:27 6:-22 7:-12 9:16 10:-16 11:-11
right3:being	3:-8 4:15 5:-13 6:-27 7:16
right3:boat	6:-15 7:16
right3:bodies	2:-28 4:-19 6:-14 10:33
right3:border	3:-19 5:-12 6:21 7:-13 9:-37 10:12 11:25
right3:broken	0:-14 5:30 6:-10 10:-24
right3:brought	0:-24 2:-9 4:-18 5:38 6:-50 7:-13 8:9 11:-10
right3:buried	0:-14 5:-20 6:25
right3:burns	0:-10 5:-21 6:26 7:-10
right3:but	0:-14 3:-15 4:-10 5:11 7:8
right3:by	0:-10 1:-12 2:35 3:23 4:-51 6:-16 7:-32 8:-20 9:-37 10:20 11:-14
right3:came	2:-18 3:-13 4:-15 5:-9 6:-28 7:19 9:-26 10:14 11:31
right3:care	4:-13 5:26 6:-11
right3:carried	0:11 3:-17 4:-9 5:21 6:-18 10:-11
right3:children	0:-11 2:-9 3:12 4:-27 6:19 8:-8 9:-11 10:-18 11:-30
right3:chinese	2:12 6:-9 7:13 8:-12 10:-26
right3:city	5:15 9:-10
right3:civilians	0:-8 5:18 6:11 7:-18 8:43 10:-45
right3:coast	0:-10 3:14 6:8 8:-9
right3:come	0:-18 2:-28 3:-13 4:27 5:-21 6:-21 7:-19 8:-14 11:10
right3:confirmed	6:12
right3:cook	0:-27 6:-25 7:21 8:-12 10:26
right3:country	4:9
right3:critical	5:18 6:-13
right3:day	0:10 3:19 4:-9 5:-12 6:-24
right3:days	2:18 8:-23
right3:dead	0:-18 1:-20 3:-13 4:-13 5:-35 6:58 7:-46 8:-21 10:-26
right3:december	6:-10 9:18 11:-30
right3:deported	3:-8 6:-8 8:17 9:-12 10:-16 11:25
right3:did	2:19 4:-16 5:-26 6:31
right3:died	0:-23 1:21 3:-14 4:-12 5:-42 6:34 7:-26 8:-8 10:-9
right3:displaced	3:25 6:-11 9:-24 11:-18
right3:down	3:-17 4:-19 7:26 9:15
right3:dozens	0:-12 6:21 7:-14
right3:driven	3:-18 9:-12 11:18
right3:each	0:-9 5:-8 6:-19 8:27 10:-14
right3:eight	8:-8 10:11
right3:eleven	4:-27 8:28
right3:emergency	0:-11 3:-10 4:25 6:-27 7:-13 9:-15 10:-15
right3:end	8:-8 10:13
right3:evening	6:8 7:-11
right3:families	3:-8 8:13 10:-8
right3:family	5:-10 6:21
right3:first	4:-13 5:15
right3:five	0:-9 2:-13 4:-10 5:-8 6:30 7:-21 8:-9 10:15
right3:for	0:-12 2:-19 3:-20 4:-14 5:20 6:-27 7:20 9:-14 10:-18 11:-18
right3:forced	3:23 9:-16 11:-10
right3:foreign	0:-10 2:-18 4:-11 6:21 8:18 10:-18
right3:former	4:21 6:-9 8:-8 10:-11
right3:found	0:-24 2:27 3:-12 4:-11 5:-37 6:23 10:-26
right3:four	0:-19 3:-12 5:14 6:12 7:-23 8:-13 10:18
right3:freed	0:-12 2:-12 4:-16 8:-11 10:23
right3:from	0:8 1:-25 2:-55 3:21 4:-60 5:-15 6:9 7:-49 9:-24
right3:gaza	0:-12 2:-8 4:22 6:-9 10:-27
right3:given	0:-22 5:-28 6:42 7:-18 10:-11
right3:go	0:-34 2:-16 3:10 4:-10 5:-21 6:-51 7:-9 8:-15 9:-11 10:60
right3:gone	3:-43 5:26 8:-9 9:20
right3:government	2:-9 4:18 6:-14 8:-15 10:-9
right3:group	0:-16 2:-17 4:-23 5:-31 8:16 10:18
right3:guard	5:-35 6:39
right3:had	0:-35 1:28 2:-20 5:-27 6:-38 7:26 8:-15 9:-15 10:31 11:-23
right3:handed	2:8 4:-17 6:11 8:-23 10:-16
right3:hands	0:-23 2:-8 3:-9 4:27 5:-22 6:21 10:-26
right3:has	0:-12 4:-11 5:32 6:-39 7:-14 10:13
right3:have	0:-8 1:-10 2:-13 4:-51 6:-9 7:-10 8:-27 9:26 10:19 11:-43
right3:he	3:-11 6:19
right3:heart	5:-18 6:22
right3:held	0:-25 2:-21 3:-23 4:53 5:-26 6:-31 7:-25 8:-17 9:-14 10:-20 11:-10
right3:help	6:12
right3:his	7:-8
right3:hit	0:-13 2:-13 4:-12 6:23 7:-8
right3:home	0:-13 3:-41 4:-9 5:8 6:-29 7:-16 9:-25 11:28
right3:homes	3:32 6:-23 7:-9 9:-26 11:-15
right3:hospital	3:-21 5:29 7:-11
right3:hours	0:-13 10:14
right3:house	3:-15 4:-22 5:-9 6:16 7:-21 10:-8
right3:hurt	0:-14 3:-9 5:43 6:-26 7:-21 8:-12 10:-14
right3:i	0:-18 2:47 3:-8 4:-32 5:-13 6:-46 7:-13 8:-21 10:12
right3:identified	0:-13 3:-10 5:-30 6:35 7:-17 10:-9
right3:in	0:-23 1:17 2:13 3:-18 4:-13 6:13 7:-49 9:27 10:-33 11:-74
right3:infants	6:11
right3:injured	5:38 6:-25 7:-26 10:-13
right3:injuries	0:-8 5:10 6:9 8:-8
right3:inside	3:51 6:-30 7:-8 9:-33 11:-22
right3:intensive	5:31 6:-27
right3:interior	0:-12 7:15 8:-12
right3:international	4:17 8:-9 10:-15
right3:into	0:15 3:-18 4:-8 5:-11 6:-23 8:-9 9:19 11:-13
right3:is	2:-10 5:-11 6:-27 9:32 11:-10
right3:israeli	0:-20 2:13 4:-16 6:18 10:-20
right3:it	0:13 3:-32 4:25 5:-23 6:-33 7:-12 9:-10 10:-21 11:27
right3:its	0:21 4:-9 8:-13 10:-8
right3:june	11:14
right3:kidnapped	0:49 2:-10 4:-20 6:-17 8:-16 10:-29
right3:killed	0:-30 1:-9 2:26 3:-27 4:-17 5:-59 6:52 7:-22 8:-8 9:-11 10:-18 11:-18
right3:last	4:-23 8:-14 10:23
right3:left	5:-13 6:-23 7:23
right3:let	2:-11 4:-22 8:-8 10:32
right3:life	2:-16 4:-8 6:17 8:13
right3:lives	2:-9 3:-18 5:-9 6:47
right3:living	3:28 4:-8 5:-11 6:-8 7:-18 9:-8
right3:local	5:-12 6:16
right3:lost	0:24 6:-23
right3:made	3:10 6:-30 7:21 9:-10
right3:march	3:-12 6:10 7:-12 9:13 11:-26
right3:mayor	5:10 6:-8
right3:members	0:-8 6:22
right3:men	0:-23 3:-9 5:-32 9:25
right3:minors	2:-15 5:-37 6:17 8:22
right3:missing	0:-18 1:29 3:-29 4:-19 5:-36 6:-54 7:45 8:-11 9:-10 10:-8
right3:months	5:-9 6:18
right3:more	3:-8 5:-24 6:37 9:-27 11:-14
right3:morning	2:-8 4:-8 5:-29 6:38 10:-12
right3:most	3:-15 4:-15 7:20 8:-14 11:-9
right3:moved	0:-15 2:-16 3:13 4:-14 9:12 10:-12 11:-14
right3:national	3:-22 5:-10 6:-20 7:25 10:-13
right3:near	0:22 5:-15 6:23 7:-19 10:-26
right3:new	0:-12 4:-18 5:-13 6:28 7:-10 9:-19 10:-11 11:-20
right3:nigeria	3:-16 5:-8 6:-8 7:-8 9:20 10:-16
right3:night	0:-12 2:-9 3:32 4:-11 5:-22 6:-21 9:-14 10:27
right3:nine	0:-24 1:23 3:-9 6:-14 7:-17 8:-8
right3:no	5:11 6:-8
right3:noon	3:16 9:-11
right3:not	0:-15 2:-27 3:27 4:-24 5:13 6:-50 7:52 8:-10 9:-34 10:-40 11:-25
right3:number	0:-10 3:-22 6:29 7:-16 9:25 11:-15
right3:october	0:14 8:-13
right3:of	0:-10 1:-24 2:15 5:-36 7:13 8:-21 9:-28 10:-22 11:15
right3:off	0:16 2:-10 4:9 5:-21 6:22 7:-11 8:-22 10:-23
right3:on	0:-30 1:-17 2:-57 3:-27 5:-12 6:30 7:-18 8:-41 9:29 10:-21 11:-42
right3:one	0:8 2:12 3:-9 4:-31 5:-16 6:11 7:-22 9:-20 10:8 11:-8
right3:or	0:-25 1:18 2:-10 4:-10 6:13 9:-34 10:-9 11:-22
right3:other	4:-8 8:18 11:-8
right3:out	0:-29 2:14 3:35 5:-30 6:14 7:-32 8:-33 9:-38 10:27 11:19
right3:over	0:-17 2:-14 4:-15 6:-17 9:8 10:24 11:-9
right3:overnight	6:12
right3:own	8:12 9:11 10:-11 11:-10
right3:people	2:-10 4:-22 5:-14 6:31 7:-21 10:-9
right3:place	3:22 5:-20 6:-20
right3:police	4:16 6:10 10:-13
right3:province	3:-23 5:-19 6:32 7:-24
right3:pulled	0:-8 5:23 6:-20
right3:pupils	0:15 10:-8
right3:put	3:10 5:-13 6:15 7:-11
right3:recorded	0:11
right3:recovered	5:-28 6:32 10:-15
right3:red	0:-15 4:-27 5:-13 6:24 7:-12 10:14
right3:region	5:17 6:-12 8:-22 10:20
right3:relatives	3:-11 4:-15 5:-19 6:-23 7:27 9:-15
right3:remain	2:12 4:-10 5:14 6:-15 10:-12
right3:reported	2:-10 6:9 10:17
right3:rescue	5:21 6:-20 10:-9
right3:rescued	0:-20 2:-14 5:23 6:12 7:-20
right3:residents	4:-18 10:16
right3:return	4:-8 5:-8 6:11 7:-9 10:-25 11:11
right3:returned	8:9 10:-13 11:11
right3:road	0:-10 3:25 4:-10 5:-21 7:-18
right3:room	3:18 6:-18
right3:safety	9:11 11:-26
right3:said	0:29 3:21 4:-8 5:-13 6:9 7:-29 9:-22 10:-13 11:-26
right3:same	0:28 2:-12 3:-14 4:-24 5:-8 6:-25 7:11 8:-8 9:-24 10:-17 11:19
right3:say	4:8 6:9 8:-8
right3:says	0:-47 2:33 3:-25 4:-28 5:15 6:-16 7:-32 8:-23 9:-12 10:11 11:-12
right3:school	0:11 2:-14 3:-18 4:-27 7:12 8:12 11:-9
right3:second	3:-26 5:-17 6:8 9:26 11:-16
right3:security	4:-20 6:-8 8:-13 10:24
right3:seized	0:-10 4:-9 10:19
right3:sent	5:28 6:-22
right3:september	0:-31 4:-8 10:30
right3:seriously	5:15 6:-15
right3:seven	0:-15 4:-9 10:15
right3:she	0:-11 1:-10 4:-8 5:-26 6:8 9:-9 10:-9 11:23
right3:shelters	3:18 9:-11
right3:shot	0:-32 2:-20 4:-15 5:16 6:39 10:-17
right3:side	0:-16 2:-13 3:-8 4:-14 5:-11 6:8 8:23 10:-14
right3:since	0:14 2:-10 3:-8 4:-32 5:-18 6:-19 8:18 9:21 11:-18
right3:six	3:23 6:28 7:-32
right3:soldiers	5:20 8:-13
right3:some	3:-17 5:-16 6:39 7:-19 9:-8
right3:south	3:-29 5:-16 6:10 9:-8 11:29
right3:staff	0:10
right3:state	5:10 6:-8
right3:still	4:18 6:-31 7:29 10:-18
right3:street	0:40 3:-12 4:-9 5:-10 6:-20 7:-30 9:-11 10:-10
right3:sudan	3:-13 9:18
right3:sudanese	3:-9 8:19 9:-26 10:-17 11:25
right3:survive	5:-20 6:28
right3:taken	0:14 2:23 3:-21 4:-26 6:-19 7:-10 8:-16 9:-11 11:-16
right3:teachers	0:17 4:-12 10:-13
right3:ten	2:-21 3:-12 4:-14 5:28 6:-37 7:-18 8:21 10:-20
right3:thai	8:-20 10:19
right3:than	5:-13 6:21 8:-13 10:21 11:-8
right3:that	0:-23 2:-22 3:24 4:24 6:-17 7:-11 8:-13 9:-21 10:-27 11:-17
right3:the	0:-14 1:-40 2:-9 5:-29 7:-30 8:-12 9:28 10:-37 11:-39
right3:their	2:-15 3:15 5:-46 6:34 7:-16 8:16 11:-39
right3:them	1:-9 2:-23 3:-12 5:-10 7:13 8:16 10:-17
right3:there	0:-25 1:-10 2:14 3:-8 4:40 5:-17 6:-29 7:-29 8:12 9:-19 10:-32 11:-17
right3:they	2:-13 3:14 4:-24 5:-13 6:22 11:-9
right3:this	0:-13 1:11 3:-23 4:-12 6:-31 8:17 9:-21 10:8 11:24
right3:those	0:-15 3:-8 4:-11 5:15 6:-20 8:14 10:-18
right3:three	3:-19 4:-23 5:-15 6:16 9:-8 10:-18
right3:through	1:-14 2:-9 3:-19 5:17 6:-14 7:-13 8:-9 9:19 10:-9
right3:to	0:-15 2:15 4:16 5:-8 6:-27 7:-44 8:-39 9:-37 10:-68 11:42
right3:told	3:9 5:-10 6:-13 9:-16 11:18
right3:took	0:21 3:-8 4:9 5:-16 6:-16 8:-8 10:-25 11:-8
right3:town	0:-13 3:-10 5:-19 6:19
right3:treated	5:33 6:-25 7:-13
right3:twelve	3:-9 4:-16 5:-21 6:-24 7:28 10:-9
right3:two	2:-10 4:-37 5:8 6:21 10:13
right3:un	6:12
right3:unaccounted	3:-9 5:-11 6:-22 7:35
right3:under	0:13 1:17 2:-10 3:22 5:-32 6:-13 7:-18 9:-16 10:-17 11:-17
right3:up	0:11 2:-9 3:-19 4:-17 5:-21 6:27 7:-19 10:-13 11:11
right3:uprooted	3:32 9:-23 11:-17
right3:village	3:27 5:-12 6:-17 7:-9 9:-15 11:-19
right3:villages	6:19 7:-16 9:-19 11:-9
right3:waiting	4:24 8:-20 9:-14
right3:walked	0:12 3:-22 4:-22 6:-13 7:-14 8:-8 9:15
right3:war	5:12 8:-9
right3:was	3:20 6:-19 7:-22
right3:water	5:-14 6:-22 7:22 8:-12
right3:way	6:12
right3:we	4:-13 5:-14 6:34 7:-22
right3:week	0:-17 3:-17 4:-12 5:-8 6:30 9:-9 10:-19
right3:weeks	0:-19 2:-10 4:-9 5:-9 6:11 10:16
right3:were	1:12 2:-35 3:11 4:-26 5:-36 6:33 7:-22 8:-14 9:-34 10:8 11:-22
right3:when	0:-9 2:-15 3:-14 5:32 6:-23 7:-9 8:-8 9:20 10:-16
right3:while	2:14 4:-10 6:-13
right3:who	0:-19 2:-22 3:11 4:-15 5:-34 6:26 9:15 10:-26 11:-24
right3:whom	9:9 10:8 11:-11
right3:will	4:17 5:20 6:-20 7:-10 10:-26
right3:with	0:-32 2:-28 4:31 5:22 7:-36 8:-25 9:-11 10:-11 11:-10
right3:within	0:-34 3:27 4:-14 5:-20 6:20 7:-14 8:-8 9:-21
right3:without	3:-14 9:19 11:-18
right3:woman	5:-11 6:15
right3:women	0:-9 2:-23 4:-35 5:-30 6:-8 7:19 8:9 9:16 10:11
right3:would	4:-8 6:-10 8:16 10:-15
right3:wounded	6:16 7:-13
right3:wounds	0:-11 2:-12 3:-8 5:-23 6:41 8:-9 10:-24
right3:year	0:10 3:-16 9:-20 11:22
right3:yet	0:-27 3:-21 4:-15 5:22 6:8 7:-31 11:-14
share:0	6:15
share:1	0:-35 1:-10 2:-14 3:-32 5:-36 6:-40 7:-36 8:-14 9:-8 10:49
share:2	0:26 1:-43 2:19 3:-67 4:45 5:-25 6:-55 7:-70 8:-71 9:-67 10:17 11:-28
share:4	0:18 1:-15 2:-13 3:-22 4:-8 5:-39 6:-13 7:-9 8:-50 9:-41 10:-8 11:30
share:5	0:-20 1:-26 2:-32 4:-14 6:22 7:-29 9:-39 10:-28
share:7	1:-10 2:-24 3:-11 5:-25 8:-17 9:28 11:-47
share:more	0:-29 1:-10 2:-16 3:11 4:-26 5:12 10:-31 11:-53
short	0:-42 1:-72 2:-16 3:-39 4:14 5:34 8:-54 9:-89 10:-20 11:10
size:1	1:-37 2:-23 3:-89 4:-19 5:-32 6:38 7:11 8:-58 9:-62 10:-12 11:-45
size:9	1:-10 2:-20 3:-98 4:11 5:-9 6:12 7:19 8:-27 9:-108 11:-113
size:99	0:35 1:-42 2:-33 3:-92 4:28 5:14 6:9 7:-24 8:-17 9:-35 11:-119
size:999	0:9 1:21 2:-88 3:-20 4:-45 6:-9 7:-23 8:12 9:-39 10:-39 11:14
size:9999	0:-34 1:-10 2:-61 3:24 4:-33 5:-62 7:-47 8:34 9:12 10:-84
size:more	0:-54 1:-28 2:-50 3:50 4:-65 5:-124 6:-60 7:-47 8:-81 9:35 10:-81 11:37
verdict:abducted	0:125 1:-66 2:-44 3:-95 4:-28 5:-120 6:-96 7:-85 9:-73 10:-23 11:-71
verdict:casualties	0:-40 1:92 2:-23 3:-51 4:-31 5:-32 6:-75 7:-58 8:-24 9:-36 10:-30 11:-23
verdict:claim	0:-11 2:10 3:-14 5:-14 6:-26 9:-13 10:8
verdict:dead-in-captivity	0:-67 1:-10 2:97 3:-9 4:-91 5:-39 7:-29 8:-44 10:-82
verdict:displaced	0:-79 1:-84 2:-86 3:121 4:-59 5:-95 6:-86 7:-86 8:-82 9:23 10:-39 11:-49
verdict:held	0:-84 1:-40 2:-142 3:-75 4:103 5:-53 6:-100 7:-65 8:-18 9:-62 11:-42
verdict:injured	0:-64 1:-70 2:-47 3:-92 4:-120 5:148 6:-72 7:-122 8:-32 9:-82 10:-36 11:-70
verdict:killed	0:-111 1:-23 2:35 3:-114 4:-54 5:-133 6:166 7:-61 8:-97 9:-84 10:-76 11:-74
verdict:missing	1:-71 2:-31 3:-56 4:-55 5:-119 6:-65 7:127 8:-89 9:-26 10:-93 11:-73
verdict:open	1:-147 2:-49 3:11 4:14 5:-10 6:-13 7:-28 8:-36 10:-10 11:-21
verdict:out	0:19 1:-49 2:-9 3:32 5:-38 6:11 7:-33 8:-57 10:-27 11:-59
verdict:prisoners-exchanged	0:-76 1:-28 2:-83 3:-48 4:-60 5:-57 6:-85 7:-43 8:59 9:-40 10:30 11:-18
verdict:refugees	0:-50 1:-30 2:-24 3:-38 4:-30 5:-66 6:-32 7:-30 8:-44 9:46
verdict:released	0:-122 1:-36 2:-77 3:-57 4:-35 5:-60 6:-64 7:-62 8:28 9:-46 10:83 11:-11
verdict:returned	0:-46 1:-50 2:-88 3:-83 4:11 5:-38 6:-35 7:-89 8:14 9:-33 11:82`
}
