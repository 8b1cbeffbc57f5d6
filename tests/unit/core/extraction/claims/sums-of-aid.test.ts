import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('sums of aid that go on with those before them', () => {
  it.each([
    ['The flash appeal for Cebu asks for $48 million. So far it has 11 million. Japan gave four million, Australia two.', ['requested 48000000', 'delivered 11000000', 'delivered 4000000', 'delivered 2000000']],
    ['The bank has approved a $200 million loan for the flooded districts. A further 50 million may follow.', ['allocated 200000000', 'allocated 50000000']],
    ['Donors promised a billion euros. Germany led with 400 million, and the European Commission followed with 350 million.', ['pledged 1000000000', 'pledged 400000000', 'pledged 350000000']],
    ['The trust fund received $12.4 million from donors, among them Japan (3.2 million) and Korea (1.1 million).', ['delivered 12400000', 'delivered 3200000', 'delivered 1100000']],
    ['Donors promised UNRWA 60 million dollars. It needs 200 million to keep its schools open.', ['pledged 60000000', 'requested 200000000']],
    ['تعهدت ألمانيا بـ300 مليون يورو، وفرنسا بـ110 ملايين، وإيطاليا بـ90 مليونا، وإسبانيا بعشرين.', ['pledged 300000000', 'pledged 110000000', 'pledged 90000000', 'pledged 20000000']],
    ['تعهدت دول مجتمعة في برلين تقديم 1.6 مليار يورو للسودان. وجاءت ألمانيا في المقدمة بـ400 مليون، تلتها المفوضية بـ350 مليونا.', ['pledged 1600000000', 'pledged 400000000', 'pledged 350000000']],
    ['وذكّرت المفوضة بحاجة الوكالة لـ45 مليون دولار قبل الشتاء.', ['requested 45000000']],
    ['يحتاج القطاع الصحي إلى 90 مليون دولار، والزراعة إلى 40.', ['requested 90000000', 'requested 40000000']],
    ['تعهدت المملكة بـ150 مليون دولار للسودان. وبين أن المبلغ يشمل 62 مليونا للأمن الغذائي، و40 للصحة.', ['pledged 150000000', 'pledged 62000000', 'pledged 40000000']],
    ['سددت الدول لخطة الإغاثة 387 مليون دولار، منها 148 مليونا من الولايات المتحدة و96 من ألمانيا.', ['delivered 387000000', 'delivered 148000000', 'delivered 96000000']],
    ['طلبنا للنازحين هذه السنة 23 مليون دولار وحصلنا على 13.', ['requested 23000000', 'delivered 13000000']],
    ['أما خطة المساعدات فتتطلب 908 ملايين دولار، ولم يتوافر غير 218.', ['requested 908000000', 'delivered 218000000']],
    ['تعهدت الكويت بـ20 مليون يورو للنازحين، واكتفت فرنسا بـ16 مليون يورو. أما بلجيكا فتسعة.', ['pledged 20000000', 'pledged 16000000', 'pledged 9000000']],
    ['سددت الدول لإغاثة غزة ثمانية ملايين دولار، ثلاثة من الكويت وخمسة من قطر.', ['delivered 8000000', 'delivered 3000000', 'delivered 5000000']],
    ['خطة الإغاثة: المطلوب 48 مليون دولار، وصل منها عشرون، والعجز 28.', ['requested 48000000', 'delivered 20000000', 'requested 28000000']],
    ['وعدت باريس بـ15 مليون دولار للمنكوبين. ووعدت لندن بخمسة أخرى.', ['pledged 15000000', 'pledged 5000000']],
    ['رصد صندوق الكوارث 20 مليون درهم لأسر ضحايا السيول: ثمانية للمساكن وسبعة للتجار.', ['allocated 20000000', 'allocated 8000000', 'allocated 7000000']],
    ['وعد المشاركون في المؤتمر بمليار يورو للسودان. وأعلن الاتحاد الأوروبي 300 مليون.', ['pledged 1000000000', 'pledged 300000000']],
    ['أعطانا المانحون 98 مليون دولار لإغاثة المتضررين.', ['delivered 98000000']],
    ['يطلب النداء العاجل 48 مليون دولار. وفي حسابه حتى الآن 11 مليونا.', ['requested 48000000', 'delivered 11000000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['At the London conference the donors put in 640 million dollars.', ['pledged 640000000']],
    ['The parish put in 640,000 dollars for the victims of the flood.', ['delivered 640000']],
    ['ويسعى النداء الذي تقوده الأمم المتحدة إلى جمع 2 مليار دولار لإغاثة السوريين.', ['requested 2000000000']],
    ['ونجحت الحملة في جمع 5 ملايين دولار لضحايا الزلزال.', ['delivered 5000000']],
    ['وستساهم المفوضية الأوروبية بمبلغ 25 مليون يورو في إغاثة السوريين.', ['pledged 25000000']],
    ['وساهمت اليابان بمبلغ 25 مليون دولار في إغاثة السوريين.', ['delivered 25000000']],
    ['تلقى الصندوق الإنساني مساهمة سويدية بقيمة 25 مليون كرونة.', ['delivered 25000000']],
    ['طلبت المفوضية 409 ملايين دولار للاجئين. وصلنا منها حتى اليوم 57.', ['requested 409000000', 'delivered 57000000']],
    ['تعهد المانحون في جنيف بتقديم 10.9 مليارات دولار لباكستان. وتصدّر البنك الإسلامي للتنمية القائمة بـ4.2 مليارات، وحل البنك الدولي ثانيا بمليارين.', ['pledged 10900000000', 'pledged 4200000000', 'pledged 2000000000']],
    ['وقدرت الحكومة حاجتها بـ16 مليار دولار لإعادة إعمار ما دمرته الفيضانات.', ['requested 16000000000']],
    ['البنك الدولي يعلق صرف 110 ملايين دولار كانت مخصصة لمساعدة النازحين.', []],
    ['وعدت ألمانيا بأربعة ملايين دولار للنازحين. وصل منها ستمئة ألف.', ['pledged 4000000', 'delivered 600000']],
    ['التعهد الأكبر من البنك الدولي الذي سيوفر 250 مليون دولار للنازحين، تليه فرنسا (95 مليون يورو).', ['pledged 250000000', 'pledged 95000000']],
    ['مؤتمر جنيف يجمع 1.3 مليار دولار لأفغانستان.', ['pledged 1300000000']],
    ['جمعت الحملة 1.3 مليون دولار مساعدات لغزة.', ['delivered 1300000']],
    ['تبلغ قيمة خطة الاستجابة 1.2 مليار دولار، ولم يُموَّل منها إلا 264 مليونا.', ['requested 1200000000', 'delivered 264000000']],
    ['The bank approved a $200 million loan and a $4 million grant for flood relief.', ['allocated 200000000', 'allocated 4000000']],
    ['The United Nations has cut its appeal for Afghanistan to $1.7 billion.', ['requested 1700000000']],
    ['The flood appeal for Pakistan has passed £12 million.', ['delivered 12000000']],
    ['Congress passed $61 billion for Ukraine.', ['allocated 61000000000']],
    ['Donors have covered 41 per cent of the needs of the agency, or $343 million.', ['delivered 343000000']],
    ['غطى المانحون 41 في المئة من احتياجات اليونيسف في السودان، أي 343 مليون دولار.', ['delivered 343000000']],
    ['Moldova will get 1.9 billion euros: 1.5 billion in cheap loans and 385 million in grants.', ['pledged 1900000000', 'pledged 1500000000', 'pledged 385000000']],
    ['The home ministry has sanctioned 250 million rupees for those whose houses were hit.', ['allocated 250000000']]
  ])('tells at what stage the money of "%s" is', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The pledges came from the EU ($120 million), Saudi Arabia ($375 million) and Qatar ($80 million).', []],
    ['The fund allocated $10 million in aid, of which $3.5 million goes to national groups, and CERF a further $8 million.', ['3500000 < 10000000']],
    ['The EU pledged 50 billion euros. So far 22 billion of it has been paid.', ['22000000000 < 50000000000']],
    ['أطلقت المفوضية نداء بـ124 مليون دولار، حصة تشاد منه 31 مليونا.', ['31000000 < 124000000']],
    ['قدمت قطر منحة قيمتها 50 مليون دولار للسودان، تشمل 12 مليونا للصحة و8 ملايين للمياه.', ['12000000 < 50000000', '8000000 < 50000000']],
    ['أعلنت قطر تخصيص 50 مليون دولار للسودان. وقال الوزير إن المبلغ يشمل 12 مليونا جديدة، خُصص 5 ملايين منها للبلديات.', ['12000000 < 50000000', '5000000 < 12000000']],
    ['مدريد تخصص مساعدات\n\nوافق مجلس الوزراء على مساعدات إنسانية بقيمة 50 مليون يورو تتوزع على النحو الآتي:\n- 18 مليون يورو لهايتي\n- 14.5 مليون لفنزويلا\n- 10 ملايين لكولومبيا، منها مليونان لنزع الألغام', ['18000000 < 50000000', '14500000 < 50000000', '10000000 < 50000000', '2000000 < 10000000']],
    ['سددت إسبانيا حتى الآن 31 مليونا من أصل 40 مليون يورو تعهدت بها لهايتي.', ['31000000 < 40000000']],
    ['أقر الاتحاد الأوروبي مساعدات قيمتها 620 مليون يورو. وقالت المفوضة إن أول دفعة من المنح، وقدرها 150 مليونا، صُرفت بالفعل.', ['150000000 < 620000000']],
    ['وعدت مدريد بـ16 مليار يورو. ووصل منها أقل من النصف: 7 مليارات.', ['7000000000 < 16000000000']],
    ['أقرت الرياض حزمة مساعدات بـ368 مليون دولار. وتتضمن الحزمة، بحسب البيان، 200 مليون للكهرباء.', ['200000000 < 368000000']],
    ['تحتاج المرحلة المقبلة إلى 44 مليون دولار، أُمِّن منها 13.5 مليونا.', ['13500000 < 44000000']],
    ['ولم يُموَّل من نداء الولاية، البالغ 92 مليون دولار، سوى 21.5 مليون.', ['21500000 < 92000000']],
    ['لم تتلق الخطة البالغة قيمتها 400 مليون دولار غير 90 مليونا حتى الآن.', ['90000000 < 400000000']],
    ['Canada gave $30 million, of which $12 million was set aside for food, $8 million for shelter and $3 million for schools.', ['12000000 < 30000000', '8000000 < 30000000', '3000000 < 30000000']],
    ['قدمت الكويت 30 مليون دينار للنازحين، خُصص منها 12 مليونا للإيواء و8 ملايين للقطاع الصحي.', ['12000000 < 30000000', '8000000 < 30000000']],
    ['وعدت الحكومة المتضررين بـ10 مليارات دينار، صُرف منها بعد عامين 1.9 مليار.', ['1900000000 < 10000000000']],
    ['وعدت الحكومة المتضررين بـ10 مليارات دينار، صُرف منها في ستة أشهر 1.9 مليار.', ['1900000000 < 10000000000']],
    ['تحتاج وكالات الإغاثة إلى 60 مليون دولار، ولم يتوفر منها حتى الساعة إلا 5 ملايين.', ['5000000 < 60000000']],
    ['صُرف للمتضررين 1.2 مليار دينار من أصل 3 مليارات رُصدت لهم في الموازنة.', ['1200000000 < 3000000000']]
  ])('links the parts of "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['The city has 12 million inhabitants. Another 3 million live in its suburbs.'],
    ['The gang demanded $16 million for the pilgrims.'],
    ['The army will spend 4 billion euros on drones next year.'],
    ['The company will put 2 billion euros into a plant near Leipzig.'],
    ['سكان المدينة 12 مليونا، ويعيش 3 ملايين آخرون في ضواحيها.'],
    ['باعت الشركة أسهما بقيمة 3 مليارات دولار.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it('takes what goes to those in need for aid, whichever budget it stands in, and a verb for no shares', () => {
    expect(claimsIn('رصدت الحكومة في الموازنة 3 مليارات دينار لإيواء النازحين.')).toEqual(['allocated 3000000000'])
    expect(claimsIn('أسهم رجال الأعمال بـ35 مليون جنيه في صندوق متضرري السيول.')).toEqual(['delivered 35000000'])
  })

  it('reads a scale that closes its number, and a year before a sum as no range', () => {
    expect(claimsIn('ارتفعت المساعدات الألمانية لأوكرانيا إلى 44 مليار يورو، منها 28 مليارا عسكرية.').map((claim) => claim.split(' ')[1])).toEqual(['44000000000', '28000000000'])
    expect(claimsIn('سجلت المساهمات الأميركية تراجعا من 1.5 مليار دولار في 2024 إلى 350 مليونا هذا العام.').map((claim) => claim.split(' ')[1])).toEqual(['1500000000', '350000000'])
  })

  it('tells of a whole whose part has come that it was asked for, or what else is said of it', () => {
    expect(claimsIn('تقول المنظمة إن خطتها تلقت 680 مليون دولار من أصل 2.48 مليار دولار.')).toEqual(['delivered 680000000', 'requested 2480000000'])
    expect(claimsIn('تلقت الخطة 680 مليون دولار من أصل 2.48 مليار دولار تعهد بها المانحون.')).toEqual(['delivered 680000000', 'pledged 2480000000'])
    expect(claimsIn('طلبت الأمم المتحدة 312 مليون دولار، ولم تتلق سوى 118 مليونا.')).toEqual(['requested 312000000', 'delivered 118000000'])
    expect(partsIn('طلبت الأمم المتحدة 312 مليون دولار، ولم تتلق سوى 118 مليونا.')).toEqual(['118000000 < 312000000'])
    expect(claimsIn('من إجمالي 2.5 مليار دولار مطلوبة، لم يصل سوى 612 مليونا، بينها 90 مليونا من السعودية.')).toEqual(['requested 2500000000', 'delivered 612000000', 'delivered 90000000'])
  })
})
