import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('Arabic bulletins of disasters, epidemics and wrecks', () => {
  it.each([
    ['deaths of a disease, counted in cases', 'ارتفعت وفيات الحصبة في الإقليم إلى 418 حالة.', ['killed 418']],
    ['… told by what caused them', 'وتجاوزت الوفيات جراء وباء حمى الضنك 212 حالة.', ['killed 212']],
    ['… by a share', 'وسجل إقليم تعز أعلى نسب الوفيات بواقع 37 حالة.', ['killed 37']],
    ['those who fell ill beside them', 'ارتفع عدد الوفيات جراء وباء الكوليرا إلى 91 حالة، إلى جانب إصابة نحو ستة آلاف شخص.', ['killed 91']],
    ['whom a vessel carried', 'انتشل خفر السواحل سبع جثث، بعد غرق زورق مطاطي يقل نحو 45 مهاجرا.', ['killed 7']],
    ['… with another verb', 'انتشل خفر السواحل سبع جثث بعد انقلاب قارب يحمل 45 مهاجرا.', ['killed 7']],
    ['… and that is lost with them', 'وقال ناج إن زورقا ثالثا يقل أربعين مهاجرا انقطع الاتصال به.', ['missing 40']],
    ['livestock that perished', 'قُتل 44 شخصا ونفوق 6180 من الماشية.', ['killed 44']],
    ['those affected beside the dead', 'ارتفعت حصيلة السيول إلى 46 قتيلا و3.5 ملايين متضرر.', ['killed 46']],
    ['two bodies', 'انتشل الدفاع المدني جثمانين من تحت الأنقاض.', ['killed 2']],
    ['men of a unit', 'وأسفر الحادث عن وفاة 18 عسكريا، تابعين لكتيبة المشاة.', ['killed 18']],
    ['some of as many as were told', 'ومن بين الضحايا الـ24 امرأتان وطفل.', ['killed 24', 'killed 2', 'killed 1']],
    ['who were hurt, told before the dead', 'وقال إن نحو 534 من مواطنينا جُرحوا وقُتل أكثر من 20.', ['injured 534', 'killed 20']],
    ['those it took away, fewer than so many', 'وكان عدد الغرقى يقل عن 20.', ['killed 20']]
  ])('%s', (_, text, want) => expect(claimsIn(text)).toEqual(want))
})

describe('who says a figure in Arabic bulletins', () => {
  it.each([
    ['whose quotation no colon opens', 'وقال الناطق باسم الهيئة "انهارت البناية وقُتل 61 شخصا".', ['الناطق باسم الهيئة']],
    ['… beside a name in quotation marks', 'وقال الناطق باسم شركة "سيرا" "قُتل 61 شخصا".', ['الناطق باسم شركة "سيرا"']],
    ['… of two words', 'وذكرت صحيفة "لا برينسا" أن 61 شخصا قُتلوا.', ['صحيفة "لا برينسا"']],
    ['before what was damaged', 'أعلنت شبكة أطباء الولاية تضرر 154 منزلا ونزوح 1078 شخصا.', ['شبكة أطباء الولاية']],
    ['before what was closed', 'أعلن برنامج الأغذية العالمي تعليق نقل شاحناته بعد مقتل سائق.', ['برنامج الأغذية العالمي']],
    ['a person before what fell in', 'وأكد المدير العام للشركة درغام سلهوب انهيار منجم ومصرع ستة عمال.', ['المدير العام للشركة درغام سلهوب']],
    ['according to whom no comma stands before a verb', 'ووفقا لوزارة الصحة توفي خمسة وأصيب ستة.', ['وزارة الصحة', 'وزارة الصحة']],
    ['… before «فقد»', 'وبحسب هذا التقرير فقد بلغ عدد الجرحى 40.', ['هذا التقرير']],
    ['… before a verb that tells of damage', 'وبحسب الدفاع المدني انهارت 30 بناية وأصيب خمسة أشخاص.', ['الدفاع المدني']],
    ['a country before what it sends', 'أعلنت أذربيجان إرسال 40 منقذا ومليون دولار مساعدة أولية.', ['أذربيجان']]
  ])('%s', (_, text, want) => expect(sourcesIn(text)).toEqual(want))
})

describe('parts in Arabic bulletins', () => {
  it.each([
    ['cases of death', 'أعلنت الوزارة مصرع 22 مواطنا. وأكد رئيس الهيئة أنه تم نقل 12 من حالات الوفاة إلى المشرحة.', ['12 < 22']],
  ])('%s', (_, text, want) => expect(partsIn(text)).toEqual(want))
})
