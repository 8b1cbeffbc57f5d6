import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('Arabic clauses of wire copy', () => {
  it.each([
    ['a figure before its own verb', 'قال مسؤول إن ثلاثة جنود قتلوا وخمسة أصيبوا.', ['killed 3', 'injured 5']],
    ['one person before a joined figure', 'وقالت الشرطة إن رجلا قتل وثلاثة جرحوا في إطلاق نار.', ['killed 1', 'injured 3']],
    ['lives lost', 'فقد 12 شخصا حياتهم.', ['killed 12']],
    ['one\'s own lost', 'وفقدت الوحدة أربعة من جنودها.', ['killed 4']],
    ['one\'s own lost, behind their army', 'الجيش فقد ستة من أفراده في تحطم مروحية.', ['killed 6']],
    ['those missing of an army', 'وفُقد ثلاثة من جنوده في العاصفة.', ['missing 3']],
    ['a number behind a month', 'وقال المندوب إن الشرطة خسرت منذ يناير 14 من أفرادها.', ['killed 14']],
    ['fire that is opened', 'أُفرج عن 5 رهائن. ومرت دورية وأطلقت النار في يوم واحد على ستة مدنيين.', ['released 5']],
    ['those buried today', 'قال: دفنا صباح اليوم 16، بينهم أربعة أطفال.', ['killed 16', 'killed 4']],
    ['the day of a war', 'نتابع معكم اليوم 1373 من الحرب. وقتل جندي.', ['killed 1']],
    ['one of two told of', 'أعلن الحاكم مقتل شخصين. وأوضح أن أحدهما سائق سيارة إسعاف.', ['killed 2', 'killed 1']],
    ['a toll told apart in a list', 'جاء في التقرير أن إجمالي الوفيات بلغ 214 وفاة، موزعة كالآتي:\n\n- الأبيض: 97\n- الدلنج: 66\n- كادقلي: 51', ['killed 214', 'killed 97', 'killed 66', 'killed 51']],
    ['a list that adds up to a count above', 'دخل البلاد 64,200 لاجئ.\n\nالتوزيع حسب المواقع\n- موسيني: 21,300\n- بوسوما: 19,800\n- نياروشيشي: 23,100', ['refugees 64200', 'refugees 21300', 'refugees 19800', 'refugees 23100']],
    ['a list that adds up to nothing', 'دخل البلاد 64,200 لاجئ.\n\nالتوزيع حسب المواقع\n- موسيني: 21,300\n- بوسوما: 19,800', ['refugees 64200']],
    ['a list of something else', 'جاء في التقرير أن إجمالي الوفيات بلغ 214 وفاة، وفي الملحق:\n\n- المدارس: 97\n- الجسور: 66', ['killed 214']],
    ['those who give themselves up', 'وقالت الشرطة إن 40 مسلحا قتلوا، واستسلم 12 منهم.', ['killed 40']],
    ['what the year has brought', 'بلغ عدد الشهداء منذ بداية العام 115، 40 منهم أطفال.', ['killed 115', 'killed 40']],
    ['thousands behind a date', 'بلغت الحصيلة منذ 2 آذار 1 318 شهيدا.', ['killed 1318']],
    ['the unburied among the dead', 'أوقع القصف ثلاثة عشر شهيدا، سبعة منهم لم يُدفنوا بعد.', ['killed 13', 'killed 7']],
    ['whom a toll leaves out', 'وهي لا تشمل نحو أربعين جثمانا.', ['killed 40']],
    ['two of whom nothing is heard', 'وأنزلوا من الحافلة ضابطين لم يُعرف مصيرهما حتى اليوم.', ['missing 2']],
    ['what those who remain are', 'خطف التنظيم 6390 شخصا، نجا منهم 3590، فيما يبقى 2555 منهم في عداد المفقودين.', ['abducted 6390', 'missing 2555']],
    ['villagers far behind their verb', 'قُتل في الهجوم على السوق 12 قرويا.', ['killed 12']],
    ['movements of the displaced', 'سجّل الشركاء 31,400 حركة نزوح من شرق خان يونس.', ['displaced 31400']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('reads two neighbouring numbers as one between them', () => expect(claimsIn('قتل اثنان أو ثلاثة في القصف.')).toHaveLength(1))

  it.each([
    ['who fired', 'أصيبت سيدة برصاص قناص.', ['injured 1']],
    ['the sick taken abroad', 'أُجلي 32 مريضا و68 مرافقا إلى إيطاليا، ولا يزال 16,500 مريض ينتظرون.', []],
    ['the number of a division', 'قُتل تسعة عناصر من الفرقة "66" في الجيش.', ['killed 9']],
    ['things of which a part is told', 'أسرنا مئتي جندي، واستولينا على 57 عربة قتالية.', ['held 200']],
    ['followers of a page', '900 قتيل في انهيار سد (منشور شاركه 41 ألفا)', ['killed 900']],
    ['what is rebuilt', 'قرض للإسهام في إعادة إعمار 4 مقاطعات تضررت من الفيضانات.', []],
    ['what each of them gets', 'خصصت الدولة 5 ملايين دولار، ومنح كل منهم 5000 دولار.', ['allocated 5000000']]
  ])('takes no claim of %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic sums of aid', () => {
  it.each([
    ['what is paid out', 'خصصت الهيئة مليارا و200 مليون ريال لإيواء النازحين، صُرف منها حتى أمس 400 مليون.', ['allocated 1200000000', 'delivered 400000000']],
    ['what a board lets be paid out', 'وافق الصندوق على المراجعة، ما يتيح صرف شريحة بقيمة 820 مليون دولار من القرض.', ['allocated 820000000']],
    ['what alone has come in', 'أعلنت رصد خمسين مليار دينار للإعمار، لم يُصرف منها غير أحد عشر مليارا.', ['allocated 50000000000', 'delivered 11000000000']],
    ['a part without its scale', 'طُلب للمتضررين 352 مليون دولار وجاء منها 73.', ['requested 352000000', 'delivered 73000000']],
    ['what is set against a sum', 'بلغ إجمالي ما قدّمه الأوروبيون 187 مليار يورو مقابل نحو 115 للأميركيين.', ['total 187000000000', 'total 115000000000']],
    ['a sum somebody asked for', 'لم يصله سوى 41 مليون دولار من أصل 120 مليوناً طلبتها المفوضية لمساعدة اللاجئين.', ['delivered 41000000', 'requested 120000000']],
    ['a sum said again', 'سددوا ما وعدتم به من المساعدات في مارس، أي 126 مليون دولار.', ['pledged 126000000']],
    ['a grant, no verb', 'ألغت بريطانيا منحة قدرها 40 مليون جنيه إسترليني.', ['allocated 40000000']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic clauses on who came back and who was taken', () => {
  it.each([
    ['who alone came back', 'ولم يعد إلى القضاء في السنوات العشر سوى مئة وخمسة وثلاثين ألفا.', ['returned 135000']],
    ['who left a camp for home', 'غادر مخيم الهول 820 عراقيا عائدين إلى بلادهم على متن 16 حافلة.', ['returned 820']],
    ['a hamza on a waw', 'بلغ عدد السودانيين الذين لجؤوا إلى تشاد نحو 870 ألفا.', ['refugees 870000']],
    ['who left a valley', 'بلغ عدد من رحلوا عن الوادي 270 شخصا.', ['displaced 270']],
    ['prisoners of one\'s own', 'أعادت كييف منذ الغزو نحو 6800 من أسراها في 69 عملية.', ['prisoners-exchanged 6800']],
    ['what was done first', 'خطف التنظيم سبعة عمال إغاثة في ريف حلب، واحتجزهم مع رهائن آخرين، ثم أُفرج عن أربعة منهم، وأُعدم اثنان.', ['abducted 7', 'released 4', 'dead-in-captivity 2']],
    ['one alone', 'واختُطف ثلاثة من زملائه لم يطلق منهم سوى واحد.', ['abducted 3', 'released 1']],
    ['one of the dead', 'وأوضحت الوزارة أن واحدا من القتلى موظف في شركة المياه.', ['killed 1']],
    ['who ran from captors', 'وسيق إلى الغابة تسعة فتيان، هرب اثنان منهم بعد شهر.', ['abducted 9', 'released 2']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('takes one of the fiercest attacks for no person', () => expect(claimsIn('في واحد من أعنف الهجمات قتل 12 شخصا.')).toEqual(['killed 12']))
})

describe('Arabic of reports, bulletins and live pages', () => {
  it.each([
    ['what alone has come in of a plan', 'لم تتلق خطة الاستجابة الإنسانية، التي تتطلب 2.9 مليار دولار، سوى 1.02 مليار.', ['requested 2900000000', 'delivered 1020000000']],
    ['who gave a sum, behind it', 'تعهد الاتحاد الأوروبي بخمسة ملايين يورو للنداء، و1.2 مليار ين خصصتها اليابان لعامين.', ['pledged 5000000', 'allocated 1200000000']],
    ['who was freed and how they were taken', 'أعلن الجيش تحرير ثمانية سائقين خطفهم مسلحون على طريق كايس.', ['released 8']],
    ['who was lost by those who speak', 'وقال المتحدث: فقدنا ثلاثة جنود وأصيب ستة.', ['killed 3', 'injured 6']],
    ['a list under the name of what it counts', 'بلغت حصيلة الوفيات 312 وفاة، ولا يزال 87 مفقودين. وتوزعت الوفيات على النحو الآتي:\n- أداماوا: 171\n- تارابا: 94\n- بنوي: 47', ['killed 312', 'missing 87', 'killed 171', 'killed 94', 'killed 47']],
    ['those whom a convoy of returnees brings', 'استقبلت لجنة العودة الطوعية الفوج الجديد من العائدين، والذي يضم 1260 مواطنا على متن 27 بصا.', ['returned 1260']],
    ['who sleeps where shelters are', 'ويقيم في ملاجئ البلديات 16 ألفا بعد الفيضان.', ['displaced 16000']],
    ['who sleeps in huts', 'وفي بيدوا، حيث يبيت 690 ألفا في أكواخ من أغصان، لا ماء يكفي.', ['displaced 690000']],
    ['who was moved out of danger', 'ونقل من المناطق الحدودية نحو 85 ألف قروي بعد القصف.', ['displaced 85000']],
    ['who left a village', 'وترك القرية، خوفا من الثأر، زهاء 420 نسمة.', ['displaced 420']],
    ['who has a house again', 'تفكيك حقول الألغام مكن نحو 5,200 نسمة من استعادة مساكنهم.', ['returned 5200']],
    ['who was brought to go back', 'تأمين الطريق شجع 310 من المهجرين على الرجوع إلى قراهم.', ['returned 310']],
    ['who crosses a border', 'اجتاز 107 آلاف شخص الحدود إلى أوغندا فرارا من القتال.', ['refugees 107000']],
    ['who found themselves without a roof', 'التهم الحريق المخيم فوجد 5400 شخص أنفسهم في الشارع.', ['displaced 5400']],
    ['who left their own land', 'ثار البركان، ففارق دياره 26 ألفا.', ['displaced 26000']],
    ['who cannot go back', 'وقالت الوزيرة إن 82 ألف شخص لم يتمكنوا من الرجوع إلى قراهم.', ['displaced 82000']],
    ['one of those taken', 'خطف مسلحون ثلاثة أطفال، أعيد أحدهم إلى ذويه.', ['abducted 3', 'released 1']],
    ['two deaths', 'السند: حالتا وفاة وجريحان.', ['killed 2', 'injured 2']],
    ['a dead person behind what happened', 'مسيرة تستهدف سيارة في عيترون، وشهيد وثلاثة جرحى.', ['killed 1', 'injured 3']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['those two who are told of more', 'قضينا على تسعة عناصر، اثنان منهم قائدان في الوحدة.', ['killed 9', 'killed 2']],
    ['a second noun of one number', 'ما زالت نحو 190 امرأة وفتاة في عداد المفقودات.', ['missing 190']],
    ['appeals against results', 'تسلمت المفوضية 14 طعنا في نتائج الانتخابات.', []],
    ['survivors', 'انتشل المتطوعون 22 جثة وعشرات الناجين.', ['killed 22']],
    ['a particle spelt as a mother', 'أطلق النادي 3985 أسيرا في الصفقة، أما مصلحة السجون فتقول إنها 3972.', ['prisoners-exchanged 3985', 'prisoners-exchanged 3972']],
    ['missiles shot down', 'أصيب ثلاثة. وأطلقت روسيا 48 صاروخا، أسقطنا منها 42.', ['injured 3']]
  ])('takes no claim of %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic bodies, prisoners and relative clauses', () => {
  it.each([
    ['bodies of hostages handed over', 'سلمت الحركة أربع جثث لرهائن إسرائيليين.', ['dead-in-captivity 4']],
    ['bodies found where nobody is dealt for', 'خطف مسلحون رهائن من القرية قبل عام. وأحصى السكان أمس 12 جثة بعد هجوم آخر.', ['killed 12']],
    ['prisoners who died', 'وثقت هيئة شؤون الأسرى وفاة 98 أسيرا.', ['dead-in-captivity 98']],
    ['inmates who died', 'أدى حريق في السجن إلى وفاة 12 سجينا.', ['killed 12']],
    ['the verb behind a relative clause', 'وقال إن 310 ممن غادروا في الصيف رجعوا إلى قراهم.', ['returned 310']],
    ['those who left hospital', 'وقالت إن 12 ممن أصيبوا غادروا المستشفى.', ['injured 12']],
    ['a relative clause alone', 'أفرج عن 20 ممن خطفوا الشهر الماضي.', ['released 20']],
    ['sums that share one currency', 'خصصت قطر للمساعدات 25 مليون دولار لتأهيل 140 مدرسة، و20 مليونا للمستشفيات.', ['allocated 25000000', 'allocated 20000000']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['several times', 'سقط عمال من أعلى الجذوع مرات عدة.', []],
    ['who took part in the search', 'البحث متواصل عن شخصين بمشاركة 190 عنصرا و12 زورقا.', ['missing 2']]
  ])('takes no claim of %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic of the first lines of wires', () => {
  it.each([
    ['one beside things', 'أعلن الجيش مقتل 19 إرهابيا واستشهاد جندي خلال عمليتين منفصلتين.', ['killed 19', 'killed 1']],
    ['grants and loans', 'تعهد المانحون بتقديم 5.8 مليار يورو، منها 4.2 مليار منح و1.6 مليار قروض.', ['pledged 5800000000', 'pledged 4200000000', 'pledged 1600000000']],
    ['lines that tell where some of those above are from', 'اللاجئون وطالبو اللجوء: 1.1 مليون\nمن جنوب السودان: 430,000\nمن الصومال: 368,000', ['refugees 1100000', 'refugees 430000', 'refugees 368000']],
    ['who fled, joined', 'سقطت البلدة، وفر الآلاف من سكانها.', ['displaced 1000..9999']],
    ['soldiers back for prisoners', 'استعادت روسيا 175 جنديا مقابل العدد نفسه من الأسرى الأوكرانيين.', ['prisoners-exchanged 175']],
    ['prisoners whom a state gets back', 'كييف تستعيد 193 أسيرا.', ['prisoners-exchanged 193']],
    ['one of the wounded who dies', 'نقلت سيارات الإسعاف 16 جريحا إلى المستشفيات، فارق أحدهم الحياة في الطريق.', ['injured 16', 'killed 1']],
    ['one of the taken who is let go', 'واختطف المهاجمون اثنين من الحمالين، أُفرج عن أحدهما بعد يومين.', ['abducted 2', 'released 1']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['a crowd before a joined verb', 'خرج 5 آلاف متظاهر إلى الشوارع، وأصيب 20 شرطيا.', ['injured 20']],
    ['whom partners provide for', 'وفر الشركاء وجبات ساخنة لـ120,000 شخص.', []],
    ['those who lose their work', 'يعمل في المصنع 2,500 عامل، وسيفقد 700 منهم وظائفهم.', []],
    ['pilgrims who leave', 'غادر 300 حاج إلى مكة.', []],
    ['the sick who go home', 'خرج 40 مريضا من المستشفى بعد شفائهم.', []],
    ['those sentenced to death', 'أصدرت المحكمة حكما بإعدام 7 متهمين.', []]
  ])('takes no claim of %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})
