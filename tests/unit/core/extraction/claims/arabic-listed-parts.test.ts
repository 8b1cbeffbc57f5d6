import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('Arabic parts told one after the other', () => {
  it.each([
    ['تضم الدفعة 183 أسيرا أُفرج عنهم اليوم، منهم 18 محكومون بالمؤبد و54 من أصحاب الأحكام العالية و111 اعتُقلوا من غزة.', ['18 < 183', '54 < 183', '111 < 183']],
    ['أُفرج عن 90 أسيرا، بينهم 20 طفلا و30 من سكان القدس و40 اعتقلوا بعد الحرب.', ['20 < 90', '30 < 90', '40 < 90']],
    ['قُتل 30 شخصا، منهم 12 قضوا في السوق و8 في المستشفى و10 من ركاب الحافلة.', ['12 < 30', '8 < 30', '10 < 30']],
    ['قتل 12 شخصا، بينهم ثلاثة كانوا عائدين من العمل، وطبيب خرج من عيادته، وسيدة كانت تنتظر الحافلة.', ['3 < 12', '1 < 12', '1 < 12']],
    ['ولا يزال تسعة أجانب محتجزين، من بينهم أميركي خُطف في نيامي، وسويسرية خُطفت في أغاديز.', ['1 < 9', '1 < 9']],
    ['خُطف 38 شخصا. أُطلق 29 منهم وقُتل اثنان. وما زال مصير ثلاثة مجهولا.', ['29 < 38', '2 < 38', '3 < 38']],
    ['قُتل 40 شخصا. ومن بين القتلى خمسة كانوا على متن مروحية تحطمت.', ['5 < 40']]
  ])('are all of the whole before them in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['توفي 17 شخصا في المكان وثلاثة في المستشفى.', ['killed 17', 'killed 3']],
    ['لقي تسعة حتفهم في الحال واثنان في المستشفى متأثرين بجراحهما.', ['killed 9', 'killed 2']],
    ['قُتل 17 شخصا و3 في المستشفى بحالة حرجة.', ['killed 17', 'injured 3']]
  ])('died in hospital where those before them died elsewhere: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic victims of whom some died and others were hurt', () => {
  it.each([
    ['أسفرت الألغام عن سقوط 390 ضحية بين المدنيين، قُتل منهم 148 وأصيب 242.', ['casualties 390', 'killed 148', 'injured 242']],
    ['وسقط 24 ضحية في ديسمبر. قُتل منهم تسعة وجُرح 15.', ['casualties 24', 'killed 9', 'injured 15']],
    ['سجلت المنظمة 60 ضحية للذخائر العنقودية، 12 منهم لقوا حتفهم فيما أصيب 48.', ['casualties 60', 'killed 12', 'injured 48']],
    ['خلفت الألغام أكثر من 3 آلاف ضحية، منهم 1100 قتيل و1900 جريح.', ['casualties 3000', 'killed 1100', 'injured 1900']],
    ['سجلنا 143 ضحية، 58 منهم قتلوا والبقية جرحى.', ['casualties 143', 'killed 58']],
    ['بلغ عدد الضحايا 60 شخصا، منهم 12 توفوا في المستشفى، وأصيب سبعة آخرون.', ['killed 60', 'killed 12', 'injured 7']]
  ])('are casualties in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('one of those whom a noun with the article names, in Arabic', () => {
  it.each([
    ['أسعف 11 مصابا إلى المستشفى. وفارق أحد المصابين الحياة لاحقا.', ['1 < 11']],
    ['خطف المسلحون 20 تلميذا. وتمكن أحد المخطوفين من الفرار.', ['1 < 20']],
    ['خطف المسلحون 20 تلميذا. وقُتل أحد التلاميذ.', ['1 < 20']],
    ['قُتل 12 شخصا، وإحدى الضحايا سائحة فرنسية.', ['1 < 12']]
  ])('is of those counted before in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    'قُتل 4 جنود في الهجوم. وقال أحد الجنود إن الرصاص جاء من كل مكان.',
    'قُتل 12 شخصا. وقال ابن عم أحد الضحايا إن البيت قديم.'
  ])('counts nobody who speaks or is named by another: "%s"', (text) => expect(claimsIn(text)).toHaveLength(1))
})
