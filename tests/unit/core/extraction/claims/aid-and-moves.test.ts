import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('sums of appeals', () => {
  it.each([
    ['The UN has received barely half of the $2.6 billion it sought for Yemen this year, including $310 million from Germany and $205 million from Sweden.', ['requested 2600000000', 'delivered 310000000', 'delivered 205000000']],
    ['UNRWA has got about a third of the $880 million it requires, including $60 million from Norway.', ['requested 880000000', 'delivered 60000000']],
    ['تلقت الأمم المتحدة أقل من ثلث مبلغ 2,7 مليار دولار المطلوب للسودان هذا العام، منها 320 مليونا من ألمانيا و210 ملايين من السويد.', ['requested 2700000000', 'delivered 320000000', 'delivered 210000000']],
    ['مُوّل النداء البالغ 2,4 مليار دولار بنسبة 19 في المئة، أي 456 مليون دولار.', ['requested 2400000000', 'delivered 456000000']],
    ['لم يحصل النداء البالغ 2,4 مليار دولار إلا على 19 في المئة، أي 456 مليونا.', ['requested 2400000000', 'delivered 456000000']],
    ['لم يُموَّل من خطة الاستجابة البالغة 2,7 مليار دولار سوى 24 في المئة (648 مليونا).', ['requested 2700000000', 'delivered 648000000']],
    ['النداء البالغ 2,4 مليار دولار تنقصه 81 في المئة، أي 1,9 مليار دولار.', ['requested 2400000000', 'requested 1900000000']],
    ['جمع البرنامج ربع المبلغ المطلوب البالغ 650 مليون دولار، منه 75 مليونا من واشنطن.', ['requested 650000000', 'delivered 75000000']]
  ])('of which a share has come in have what came for their parts: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The appeal, which asks for $371 million, is only 17 percent funded, leaving a gap of $308 million.', ['308000000 < 371000000']],
    ['The agency needs $371 million this year but is $308 million short.', ['308000000 < 371000000']],
    ['WFP requires $650 million through June and faces a shortfall of $190 million.', ['190000000 < 650000000']],
    ['The largest appeal is for Afghanistan, at $3.2 billion, followed by Sudan ($2.9 billion) and Syria ($2 billion).', []],
    ['To date, donors have contributed $1.02 billion, or 37 per cent, of the $2.75 billion required.', ['1020000000 < 2750000000']],
    ['The flash appeal asks for $88 million; $27 million has come in so far, mostly from the CERF ($11 million) and the EU ($9 million).', ['27000000 < 88000000', '11000000 < 27000000', '9000000 < 27000000']],
    ['تطلب الخطة 2,75 مليار دولار، ولا يزال 1,73 مليار دولار من دون تغطية.', ['1730000000 < 2750000000']],
    ['ناشدت الأمم المتحدة المانحين توفير 3,2 مليارات دولار لأفغانستان، يليها السودان (2,9 مليار) ثم سوريا (ملياران).', []]
  ])('have the gap for a part, and no other appeal: "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('sums that go to a fund', () => {
  it.each([
    ['London will give £20 million, Dublin €6 million and Oslo 90 million kroner to the trust fund.', ['pledged 20000000', 'pledged 6000000', 'pledged 90000000']],
    ['ومن أصل 4,1 مليارات دولار تعهد بها المانحون في جنيف، جاءت 2,6 مليار على شكل قروض و900 مليون فقط منحا.', ['pledged 4100000000', 'pledged 2600000000', 'pledged 900000000']]
  ])('are told by their verb: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('sums in the future and in all', () => {
  it.each([
    ['The government will send 3.5 billion pesos in emergency aid, and 15 search dogs.', ['pledged 3500000000']],
    ['وسترسل الهند 500 مليون روبية لإغاثة المنكوبين.', ['pledged 500000000']],
    ['أرسلت الهند 500 مليون روبية لإغاثة المنكوبين.', ['delivered 500000000']],
    ['وبحزمتها الأخيرة البالغة 1,1 مليار كرونة يرتفع ما قدمته السويد لكييف منذ بدء الغزو إلى 90 مليارا.', ['allocated 1100000000', 'total 90000000000']],
    ['تجاوزت تبرعات الحملة 18 مليون جنيه، منها 5 ملايين قدمتها الحكومة.', ['delivered 18000000', 'delivered 5000000']],
    ['دفعت السعودية لصندوق الإغاثة اللبناني 200 مليون دولار، والكويت 120 وقطر 100.', ['delivered 200000000', 'delivered 120000000', 'delivered 100000000']],
    ['تعهد المانحون في مؤتمر بروكسل بتقديم 5,8 مليارات يورو، وساهم الاتحاد الأوروبي بنحو 2,5 وألمانيا بـ300 مليون.', ['pledged 5800000000', 'delivered 2500000000', 'delivered 300000000']],
    ['Donors pledged $5.8 billion at the Brussels conference. The EU put up 2.5, Germany 300 million.', ['pledged 5800000000', 'pledged 2500000000', 'pledged 300000000']],
    ['قدمت تركيا 12 مليون دولار للمتضررين من زلزال بقوة 7,8 وأرسلت 3 طائرات.', ['delivered 12000000']],
    ['The Red Cross appeal raised $1.1 million, two thirds of it from the Swiss government.', ['delivered 1100000']],
    ['As of 30 June the refugee response plan had received US$ 212 million out of US$ 1.1 billion.', ['delivered 212000000', 'requested 1100000000']],
    ['Food rations will be cut unless $49 million comes in by August, WFP warned.', ['requested 49000000']],
    ['حتى 30 يونيو، تلقت خطة الاستجابة للاجئين 212 مليون دولار من أصل 1,1 مليار.', ['delivered 212000000', 'requested 1100000000']],
    ['قدمت الولايات المتحدة 750 مليون دولار عام 2023 و620 مليونا عام 2024 لإغاثة اللاجئين.', ['delivered 750000000', 'delivered 620000000']],
    ['وعدت الدنمارك والنرويج بـ200 مليون كرونة لكل منهما، وهولندا بـ30 مليون يورو وإيرلندا بعشرة.', ['pledged 200000000', 'pledged 30000000', 'pledged 10000000']],
    ['ووجه المحافظ بصرف 800 ألف جنيه لأسر الضحايا، بواقع 100 ألف جنيه لكل متوفى.', ['allocated 800000']],
    ['أقر مجلس إدارة البنك 150 مليون دولار لدعم موازنة الصومال.', ['allocated 150000000']]
  ])('are told by what they are: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('goods that are given', () => {
  it.each([
    ['India donated 10,000 tonnes of wheat worth $3.6 million.', ['delivered 3600000']],
    ['Egypt has sent 40 lorries of relief goods worth $2 million.', ['delivered 2000000']],
    ['Turkey gave tents and blankets worth $3 million to quake survivors.', ['delivered 3000000']],
    ['أرسلت الإمارات 85 طنا من المواد الغذائية والطبية بقيمة 4,5 ملايين دولار إلى غزة.', ['delivered 4500000']],
    ['صدرت أوكرانيا مواد غذائية بقيمة 3 مليارات دولار.', []],
    ['Ukraine exported wheat worth $3.6 billion.', []]
  ])('count by what they are worth: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('who announces money', () => {
  it.each([
    ['أعلنت اليابان أمس مساعدة قدرها 38 مليون دولار لأوكرانيا.', ['اليابان']],
    ['أعلنت اليابان أمس الأول مساعدة إضافية قدرها 38 مليون دولار لأوكرانيا.', ['اليابان']],
    ['أعلنت كندا رسميا منحة بقيمة 38 مليون دولار لأوكرانيا.', ['كندا']],
    ['وأعلنت كندا هذا الأسبوع دعما بقيمة 38 مليون دولار لأوكرانيا.', ['كندا']],
    ['أعلنت كندا قبل يومين تخصيص 38 مليون دولار لأوكرانيا.', ['كندا']],
    ['أعلنت كندا يوم الأربعاء منحة بقيمة 38 مليون دولار لأوكرانيا.', ['كندا']],
    ['أعلنت وزارة الصحة يوم الأربعاء مقتل 3 أشخاص.', ['وزارة الصحة']],
    ['Kyiv asked for help. Japan announced a further $38 million for Ukraine.', ['Japan']]
  ])('is named whenever it was: "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))
})

describe('people who were moved', () => {
  it.each([
    ['More than 14,000 households have been displaced from El Fasher since Friday, or roughly 70,000 people.', ['displaced 70000']],
    ['Some 2,300 families were evacuated — about 11,500 people.', ['displaced 11500']],
    ['The agency gave food to 2,300 families, or 11,500 people.', []],
    ['2300 عائلة نزحت إلى تشاد، أي نحو 11 ألف شخص.', ['refugees 11000']]
  ])('are counted behind their families: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['يبيت نحو 12 ألف شخص تم إجلاؤهم في 54 مركزا بعد ثوران البركان.', ['displaced 12000']],
    ['في المخيم 500 شخص تم ترحيلهم من إيران.', ['returned 500']],
    ['بينهم 40 شخصا تم الإفراج عنهم أمس.', ['released 40']],
    ['وهناك 30 شخصا جرى اختطافهم من الحافلة.', ['abducted 30']],
    ['عاد 570 ألف شخص إلى مناطقهم ولا يزال 510 آلاف نازحين.', ['returned 570000', 'displaced 510000']],
    ['عاد 570 ألف نازح إلى مناطقهم، لكن 200 ألف نازح يرفضون الرجوع.', ['returned 570000', 'displaced 200000']],
    ['عاد 570 ألف نازح و40 ألف لاجئ إلى مناطقهم.', ['returned 570000', 'returned 40000']]
  ])('are counted by what was done to them: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['يعبر نحو 3500 شخص يوميا من دارفور إلى أدري في تشاد هربا من القتال.', ['refugees 3500']],
    ['عبر 3500 شخص الحدود إلى تشاد هربا من القتال.', ['refugees 3500']],
    ['وصل 3500 شخص إلى القضارف هربا من القتال في سنار.', ['displaced 3500']],
    ['Some 1.2 million Syrians have gone back since 2016, leaving 2.5 million in Turkiye.', ['returned 1200000', 'refugees 2500000']],
    ['وتقول أنقرة إن 1,2 مليون سوري عادوا منذ 2016، ليبقى في تركيا 2,5 مليون.', ['returned 1200000', 'refugees 2500000']],
    ['دخل المدينة منذ سقوط الفاشر، كما سمعنا من المفوض، 160 ألف نازح.', ['displaced 160000']],
    ['ويعبر ما بين ألف و1500 فنزويلي يوميا جسر سيمون بوليفار إلى كوكوتا في كولومبيا.', ['refugees 1000..1500']],
    ['وأعادت السلطات الدومينيكانية نحو 200 ألف شخص عبر الحدود العام الماضي.', ['returned 200000']],
    ['سُمح لنحو 9 آلاف من أصل 14,500 قروي تم إجلاؤهم من سفوح البركان بالعودة إلى منازلهم.', ['returned 9000', 'displaced 14500']],
    ['يقيم نحو 45 ألف شخص في 38 مركز إيواء.', ['displaced 45000']],
    ['المخيم الذي أنشئ لإيواء 12 ألفا يضم اليوم 58 ألف نازح.', ['displaced 58000']],
    ['Nearly 12,000 evacuees are sleeping in 54 school gyms.', ['displaced 12000']]
  ])('are refugees where they go abroad: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
