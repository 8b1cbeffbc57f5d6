import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

const placesIn = (text: string): string[] => extractArticle(text).claims.map((claim) => `${claim.figure.value ?? ''} ${claim.place?.name ?? '-'}`)

describe('the place of a figure', () => {
  it.each([
    ['A strike killed 12 people in Aleppo and 4 in Homs.', ['12 Aleppo', '4 Homs']],
    ['The Morocco earthquake killed 12 people.', ['12 Morocco']],
    ["Libya's floods killed 12 people.", ['12 Libya']],
    ['At least 12 civilians died in the war between Russia and Ukraine.', ['12 -']],
    ['War in Sudan\n\nAn assault on Kadugli killed 4 people.\n\nTwelve people were abducted during the assault.', ['4 Kadugli', '12 Kadugli']],
    ['Clashes between Armenia and Azerbaijan killed 12 soldiers.', ['12 -']],
    ['Twelve people were killed on the border between Sudan and Chad.', ['12 Sudan']],
    ['Twelve soldiers died in attacks by Israel on southern Lebanon.', ['12 southern Lebanon']],
    ['Washington announced $12 million in aid for Ukraine for use in its war against Russia.', ['12000000 Ukraine']],
    ['خصصت فرنسا 20 مليون يورو للعراق و10 ملايين للبنان.', ['20000000 العراق', '10000000 لبنان']],
    ['أسفرت فيضانات ليبيا عن مقتل 12 شخصا.', ['12 ليبيا']],
    ['أودى انفجار سيارة مفخخة بحياة 12 شخصا.', ['12 -']],
    ['Russia has lost more than 90,000 troops since the invasion began.', ['90000 -']],
    ['Kenya lost 12 people in floods.', ['12 Kenya']],
    ['Israel said a rocket killed 12 people.', ['12 -']],
    ['Kyiv denied that 12 people were killed.', ['12 -']],
    ['The ministry in Kabul said 12 people were killed in Herat.', ['12 Herat']],
    ['An attack on the village of Labodrie killed 12 people.', ['12 Labodrie']],
    ['In Dulwari village, one man was killed. In Kamba village, one man was killed on Friday.', ['1 Dulwari', '1 Kamba']],
    ['At nearby Dulwari, the gunmen killed two men.', ['2 Dulwari']],
    ['What is new\n\n• In Dulwari two men were killed.', ['2 Dulwari']],
    ['Fighters stormed Kutum at dawn, killing 12 people.', ['12 Kutum']],
    ['A mine killed 12 people in Diyala, north-east of Baghdad.', ['12 Diyala']],
    ["A crush in India's Odisha state killed 12 people.", ['12 Odisha']],
    ['A drone wounded 12 people at al-Meiri.', ['12 al-Meiri']],
    ['Turkey alone still hosts 2.3 million refugees.', ['2300000 Turkey']],
    ['In Parmar’s words, 12 people were killed.', ['12 -']],
    ['A mine near Sang Tarash killed 12 people.', ['12 Sang Tarash']],
    ['The army said in a statement on Telegram that 12 people were killed.', ['12 -']],
    ['Police in the Somali capital said 12 people were killed.', ['12 -']],
    ['Twelve people were killed at Petit-Goâve.', ['12 Petit-Goâve']],
    ['Twelve people were killed near Port-à-Piment.', ['12 Port-à-Piment']],
    ['Twelve people were killed at Christmas.', ['12 -']],
    ['Floods in Derna\n\nA spokesman, who has been with the convoy since it left Tripoli, put the dead at 12.', ['12 Derna']],
    ['Some 9,000 people fled to Chad.', ['9000 Chad']],
    ['Floods in Derna\n\nThe river rose at night. At least 12 people were killed.', ['12 Derna']],
    ['Quake in Herat\n\nDonors pledged $5 million in aid.', ['5000000 -']],
    ['12 Killed in Attack at Market\n\nFive people died on Monday.', ['12 -', '5 -']],
    ['The Department of Defense said 12 people were killed.', ['12 -']],
    ['A landslide killed 12 people in the hill resort of Tolmira.', ['12 Tolmira']],
    ['Seven people died in Peru Beach, rescuers said.', ['7 Peru Beach']],
    ['Seven people drowned on the Congo River.', ['7 Congo River']],
    ['The conference in Oslo resulted in US$954 million in grants.', ['954000000 Oslo']],
    ['Twelve people were hurt in 3 counties of Kenya.', ['12 Kenya']],
    ['Plane crash in Ghor\n\nA plane flying from the western city of Herat to the capital of Kabul crashed, killing 12 people.', ['12 Ghor']],
    ['Bus crash in Ghor\n\nThe bus, travelling from Herat to Kabul, hit a lorry, killing 12 people.', ['12 Ghor']],
    ['Herat, where homes were flattened, suffered 920 deaths.', ['920 Herat']],
    ['Kenya recorded 920 deaths.', ['920 Kenya']],
    ['KABUL: At least five soldiers were killed when fighters stormed a base near Kunduz.', ['5 Kunduz']],
    ['Heat in Bihar\n\nOut of 44 dead, 35 people died in Patna.', ['44 Bihar', '35 Patna']],
    ['Some 54 people died in northern Odisha and 44 people in eastern Bihar.', ['54 Odisha', '44 Bihar']],
    ['Officers from the White Ravens buried 12 dead.', ['12 -']],
    ['Some 7,100 people fled from the Tana Ridge region.', ['7100 Tana Ridge']],
    ['Quake in Nepal\n\nThe most deaths have been recorded in the Tolmar district, which now counts 838 dead.', ['838 Tolmar']],
    ['A bus hit a lorry on the Nakuru-Naivasha highway, killing 12 people.', ['12 Nakuru-Naivasha']],
    ['A quake in the Kathmandu Valley killed 12 people.', ['12 Kathmandu Valley']],
    ['A priest was killed in Saint-Aubin-du-Marais.', ['1 Saint-Aubin-du-Marais']],
    ['Bus crash in Herat\n\nMore than 900 people have been killed nationwide.', ['900 -']],
    ['Bus crash in Herat, Afghanistan\n\nMore than 900 people have been killed nationwide.', ['900 Afghanistan']],
    ['Bus crash in Herat\n\nSome 80 journalists were killed worldwide.', ['80 -']],
    ['Relief talks open\n\nHerat\n- 542 deaths\n- 20 injured\nKunduz\n- 263 deaths', ['542 Herat', '20 Herat', '263 Kunduz']],
    ['Ministers at a conference in Geneva were told that 12 people had been killed.', ['12 Geneva']],
    ['Floods in Derna\n\nMinisters at a conference in Geneva heard of the floods. Twelve people died.', ['12 Derna']],
    ['Nine people were killed in Ghor.\n\n"It was a drone," she told reporters in Geneva. Twelve people were hurt.', ['9 Ghor', '12 Ghor']]
  ])('is read in "%s"', (text, expected) => expect(placesIn(text)).toEqual(expected))

  it.each([
    ['مقتل 12 شخصا في حلب و4 في حمص.', ['12 حلب', '4 حمص']],
    ['قالت وزارة الصحة في غزة إن 12 شخصا قتلوا في رفح.', ['12 رفح']],
    ['قالت إسرائيل إن 12 شخصا قتلوا.', ['12 -']],
    ['قتل 12 مدنيا في الحرب بين روسيا وأوكرانيا.', ['12 -']],
    ['قتل 12 شخصا على الحدود بين السودان وتشاد.', ['12 السودان']],
    ['انقلبت حافلة على الطريق الرابط بين العمارة والكوت، ما أدى إلى مصرع 12 شخصا.', ['12 العمارة']],
    ['أعلنت واشنطن مساعدات بقيمة 12 مليون دولار لأوكرانيا لاستخدامها في الحرب ضد روسيا.', ['12000000 أوكرانيا']],
    // «القطاع» is the Strip, but not with an adjective; of a side of a war is told what befell it there.
    ['بلغت حصيلة القصف 12 قتيلا في القطاع، و4 قتلى في الضفة الغربية.', ['12 القطاع', '4 الضفة الغربية']],
    ['استشهد 12 عاملا في القطاع الصحي بغزة.', ['12 غزة']],
    // in the attack that the paragraph before told of
    ['حرب في السودان\n\nأسفر هجوم على كادقلي عن مقتل 4 أشخاص.\n\nوخُطف خلال الهجوم 12 شخصا.', ['4 كادقلي', '12 كادقلي']],
    // where people met is no place of those they talk of
    ['المفاوضات متعثرة منذ أشهر\n\nقال مسؤولون إن اجتماعا عقد في باريس أحرز تقدما.\n\nوخُطف 12 شخصا قبل عام.', ['12 -']],
    // a name that no list has, between the «في» that opens a sentence and a comma
    ['توفي 4 أشخاص في بلدة توت. وفي كرديشلي، أفاد المحافظ بمقتل 12 شخصا.', ['4 بلدة توت', '12 كرديشلي']],
    ['توفي 4 أشخاص في بلدة توت. وفي المقابل، أفاد المحافظ بمقتل 12 شخصا.', ['4 بلدة توت', '12 بلدة توت']],
    ['قتل 12 مدنيا في رفح. وقُتل أكثر من 40 شخصا في الجانب الإسرائيلي.', ['12 رفح', '40 الجانب الإسرائيلي']],
    ['مقتل 12 شخصا بحلب.', ['12 حلب']],
    ['خطف مسلحون 12 شخصا من بلدة تيلاغو.', ['12 بلدة تيلاغو']],
    ['قتل 12 شخصا في قرية صغيرة.', ['12 -']],
    ['قال رئيس إدارة الكوارث في الولاية إحسان الله إحسان إن 12 شخصا قتلوا.', ['12 -']],
    ['نشرت الصحيفة صور 12 قتيلا.', ['12 -']],
    ['قتل 12 شخصا في غارة على صور.', ['12 صور']],
    ['نقل 12 جريحا إلى الشاطئ.', ['12 -']],
    ['قتل 12 شخصا في مخيم الشاطئ.', ['12 مخيم الشاطئ']],
    ['قتل 12 شخصا في قرية ود النورة.', ['12 قرية ود النورة']],
    ['قتل 12 شخصا بقصف الخيام.', ['12 -']],
    ['قتل 12 شخصا في بلدة الخيام.', ['12 بلدة الخيام']],
    ['قتل 12 شخصا في ديالى شمال شرق بغداد.', ['12 ديالى']],
    ['ما زالت تركيا تستضيف 2.3 مليون لاجئ.', ['2300000 تركيا']],
    ['قصف في سوريا\n\nقتل 45 مدنيا، 31 منهم في حلب، تلتها دير الزور (14).', ['45 سوريا', '31 حلب', '14 دير الزور']],
    ['قتل 12 شخصا في بلدة أم سعدون.', ['12 بلدة أم سعدون']],
    ['قتل 12 شخصا في حي شعبي من لاغوس.', ['12 لاغوس']],
    ['انقلبت حافلة في آب ما أسفر عن 12 قتيلا.', ['12 -']],
    ['انقلبت حافلة في إب ما أسفر عن 12 قتيلا.', ['12 إب']],
    ['قتل 12 شخصا في قرية نائية قرب نيالا.', ['12 نيالا']],
    ['قتل 12 شخصا في القرى المحيطة.', ['12 -']],
    ['قتل 12 شخصا في مناطق سيطرة الجيش.', ['12 -']],
    ['قتل 12 شخصا في إقليم كنغان الجنوبية.', ['12 إقليم كنغان الجنوبية']],
    ['قتل 12 شخصا في بلدة دانغا خيل.', ['12 بلدة دانغا خيل']],
    ['قتل 12 شخصا في بلدة كولامو ليلة الأحد.', ['12 بلدة كولامو']],
    ['قتل 12 شخصا في بلدتي كفركلا ومرجعيون.', ['12 كفركلا']],
    ['وأدى قصف كثيف إلى مقتل 12 شخصا.', ['12 -']],
    ['غرق 12 شخصا في سيول جازان.', ['12 جازان']],
    ['نزح 175 شخصا مخيم زمزم و20 من نيالا.', ['175 مخيم زمزم', '20 نيالا']],
    ['قتل 30 شخصا في محافظة حلب و2 في إدلب.', ['30 محافظة حلب', '2 إدلب']],
    ['سجلت محافظة حلب 30 قتيلا.', ['30 محافظة حلب']],
    ['ومن بين الدول سوريا التي قتل فيها 11 صحفيا.', ['11 سوريا']],
    ['لفت الوزير إلى أن ألمانيا قدمت 50 مليون دولار لضحايا الفيضانات.', ['50000000 -']],
    ['قتلت ميليشيا مدعومة من إيران 12 شخصا.', ['12 -']],
    ['كانت نينوى أشد المناطق تضررا، حيث أصيب 201.', ['201 نينوى']],
    ['قتل 268 شخصا في بغداد، وتلتها نينوى حيث قتل 566 شخصا.', ['268 بغداد', '566 نينوى']],
    ['ما زالت تشاد تستضيف، قبل الحرب في السودان، 588 ألف لاجئ.', ['588000 تشاد']],
    ['أبرز الهجمات\n\nوتعرضت مدريد لسلسلة هجمات أودت بحياة 191 شخصا.\n\nولقي 77 شخصا حتفهم بالنرويج.', ['191 مدريد', '77 النرويج']],
    ['أدانت كل من ألمانيا وتركيا مقتل 12 شخصا.', ['12 -']],
    ['خصص المجلس قروضا مالية بقيمة 6 ملايين دولار للمتضررين.', ['6000000 -']],
    ['هجوم في كردفان\n\nقالت وزارتا الدفاع والداخلية في بيان أصدرتاه في نيامي إن 12 جنديا قتلوا.', ['12 كردفان']],
    ['أصيب 24 شخصا في قصف على غزة، وأصاب القصف 7 آخرين، كما استشهد 145 شخصا في الضفة الغربية.', ['24 غزة', '7 غزة', '145 الضفة الغربية']]
  ])('is read in «%s»', (text, expected) => expect(placesIn(text)).toEqual(expected))

  it.each([
    ['Clashes in Darfur\n\nOn Monday fighters overran the market in Kutum. Twelve people were killed in two hours.', ['12 Kutum']],
    ['Clashes in Darfur\n\nShells fell on the market in Kutum. "We heard them all night," a trader said. Twelve people were killed.', ['12 Kutum']],
    ['Clashes in Darfur\n\n"We cannot bury them," said Lina Marsh, who runs an aid group in Nairobi. Twelve people were killed.', ['12 Darfur']],
    ['هجوم على قرية في كردفان\n\nسقطت القذائف على السوق في الدلنج. وقال تاجر إنه سمعها طوال الليل. وقتل 12 شخصا.', ['12 الدلنج']]
  ])('is where its paragraph was last, in "%s"', (text, expected) => expect(placesIn(text)).toEqual(expected))

  it.each([
    ['Bus crash in Herat\n\nTwelve of the wounded were taken to a hospital in Kabul.', ['12 Herat']],
    ['Bus crash in Herat\n\nTwelve of the wounded were flown to Kabul.', ['12 Herat']],
    ['Twelve wounded people were flown to Kabul.', ['12 Kabul']],
    ['انقلاب حافلة في هرات\n\nنقل 12 جريحا إلى مستشفى كابول.', ['12 هرات']],
    ['قتلى في انفجار لغم بريف حلب\n\nبيروت (وكالات) 3 مارس - قتل 12 شخصا عندما انفجر لغم، وفق مصدر طبي.', ['12 حلب']],
    ['Some 71 people were killed in Gaza, 29 of whom were queueing for food near Zikim.', ['71 Gaza', '29 Zikim']],
    ['Strikes on Gaza\n\nThe ministry said 71 people were killed, 29 of whom were queueing for food near Zikim.', ['71 Gaza', '29 Zikim']],
    ['غارات على صيدا\n\nنزح 1900 شخص، جاء 740 منهم من بلدة يارين.', ['1900 صيدا', '740 بلدة يارين']]
  ])('is not where the hurt were taken, where it was written or where some of them were, in "%s"', (text, expected) => expect(placesIn(text)).toEqual(expected))

  it('is none but a country or region taken over where the figure was counted over a time', () => {
    expect(placesIn('Bus crash in Kutum\n\nSince January 2024, 3,876 people have died on the roads.')).toEqual(['3876 -'])
    expect(placesIn('Bus crash on ring road\n\nHERAT, Afghanistan - A bus fell into a ravine.\n\nSince January 2024, 3,876 people have died on the roads.')).toEqual(['3876 Afghanistan'])
    expect(placesIn('Raid in Gaza\n\nSince January 2024, 3,876 people have been killed.')).toEqual(['3876 Gaza'])
    expect(placesIn('هجوم في الدلنج\n\nالدلنج (السودان) 3 مارس - هاجم مسلحون السوق.\n\nومنذ اندلاع الحرب قتل 3876 شخصا.')).toEqual(['3876 السودان'])
  })

  it('is where an article is set, not where who speaks in its opening is', () => {
    expect(placesIn('Crush at temple fair\n\nPolice in Puri said a railing broke. The fair is held in Cuttack.\n\nTwelve people died.')).toEqual(['12 Cuttack'])
    expect(placesIn('انفجار لغم بسيارة في درعا\n\nقال طبيب في مستشفى دمشق إن 12 شخصا قتلوا.')).toEqual(['12 درعا'])
    expect(placesIn('Militants kill 54 soldiers near Niger\n\nFighters killed 54 soldiers in Benin.')).toEqual(['54 Benin'])
  })

  it('is the narrower place that the opening goes on to name, from there on', () => {
    expect(placesIn('Clashes in Darfur\n\nFighters overran the market in Kutum on Monday.\n\nTwelve people were killed.')).toEqual(['12 Kutum'])
    expect(placesIn('Floods in Libya kill 12\n\nAt least 3,958 people have died.\n\nAn aid group said 300 people were missing in Derna.')).toEqual(['12 Libya', '3958 Libya', '300 Derna'])
    expect(placesIn('كشفت شبكة أطباء السودان، يوم الأحد، أن القوات تحاصر مدينة الفاشر.\n\nوقالت إن 12 شخصا قتلوا.')).toEqual(['12 مدينة الفاشر'])
  })

  it('is handed on as where all of them were, not some', () => {
    expect(placesIn('Floods in Nepal killed 3,815 people, including 900 in Pokhara. Another 6,515 people were injured.')).toEqual(['3815 Nepal', '900 Pokhara', '6515 Nepal'])
  })

  it('is where a speaker is only if the text tells of no other in that paragraph', () => {
    expect(placesIn('The governor of Herat said 12 people were killed.')).toEqual(['12 Herat'])
    expect(placesIn('Clashes in Darfur\n\nShells fell on a market in Kutum. The doctors union in Khartoum said 12 people were killed.')).toEqual(['12 Kutum'])
  })

  it('is where the text says it in the claim\'s own words', () => {
    const text = 'مقتل 12 شخصا بحلب.'
    const place = extractArticle(text).claims[0]?.place
    expect(place && text.slice(place.start, place.end)).toBe('حلب')
  })

  it('is what an article makes a name behind a kind that has none, and tells two events of as many apart', () => {
    expect(placesIn('أسفرت غارة على بلدة الشهابية عن سقوط 5 شهداء.')).toEqual(['5 بلدة الشهابية'])
    expect(placesIn('أسفرت غارة على بلدة لبنانية عن سقوط 5 شهداء.')).toEqual(['5 -'])
    expect(placesIn('أدت غارة على بلدة مرجعيون إلى استشهاد 5 أشخاص. كما أسفرت غارة على بلدة الشهابية عن سقوط 5 شهداء.')).toEqual(['5 بلدة مرجعيون', '5 بلدة الشهابية'])
  })

  it('is not that of the next figure, whose clause a contrast opens', () => {
    const text = 'غارات على حلب\n\nقال شهود إن غارة أدت إلى استشهاد 3 أشخاص، كما أسفرت غارة على بلدة الشهابية عن سقوط 5 شهداء.'
    expect(placesIn(text)).toEqual(['3 حلب', '5 بلدة الشهابية'])
  })

  it('is the narrowest of those its mentions name', () => {
    expect(placesIn('Nigeria: gunmen abduct 287 pupils\n\nGunmen abducted 287 pupils in Kuriga on Thursday.')).toEqual(['287 Kuriga'])
  })
})
