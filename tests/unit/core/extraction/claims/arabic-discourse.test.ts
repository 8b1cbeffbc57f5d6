import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('Arabic figures that what was told before gives their meaning', () => {
  it.each([
    ['one of those counted', 'قتل ثلاثة أشخاص، أحدهم ضابط، في انفجار عبوة ناسفة قرب الموصل.', ['killed 3', 'killed 1']],
    ['one of the bodies', 'انتشل الغواصون أربع جثث، إحداها لطفلة في السادسة.', ['killed 4', 'killed 1']],
    ['one of the hurt with his age', 'أصيب مواطنان أحدهما مسن في السبعين من عمره.', ['injured 2', 'injured 1']],
    ['the answer to a question', 'كم شخصا خُطف هذا العام؟\n– لا أحد يعرف. شبكة محلية سجلت حتى سبتمبر 491 حالة، مقابل 1494 في العام السابق.', ['abducted 491', 'abducted 1494']],
    ['what others speak of', 'أعلنت الوزارة مقتل تسعة أشخاص. وتحدث المتمردون عن أربعين.', ['killed 9', 'killed 40']],
    ['what two sides say', 'كم قتل في القصف؟\nالجيش يقول ستة، والأهالي يقولون عشرين.', ['killed 6', 'killed 20']],
    ['a number with the article behind its verb', 'قتل خمسة رجال وطفلة. دفن الستة في مقبرة واحدة.', ['killed 5', 'killed 1', 'killed 6']],
    ['a dual told by its vowel', 'أعلن المحافظ مقتل مدنيَّين في القصف.', ['killed 2']],
    ['cases of the gravely hurt', 'أصيب 26 شخصا، منهم أربع حالات حرجة.', ['injured 26', 'injured 4']],
    ['two verbs of one figure', 'وفي سجلات الوكالة أن عدد من لقوا حتفهم أو فُقدوا في البحر بلغ 1247 شخصا.', ['casualties 1247']],
    ['those taken along by gunmen', 'قتل المسلحون سبعة عشر رجلا، وحملوا معهم ثلاثة فتيان.', ['killed 17', 'abducted 3']],
    ['a number before the name of a day', 'عاد ألف شخص، ويلحق بهم 1500 يوم الخميس.', ['returned 1000', 'returned 1500']],
    ['those who spent the night outside', 'قضى مئات الأشخاص ليلتهم في العراء بعد الزلزال.', ['displaced 100..999']],
    ['a second verb with another subject', 'لقي ثلاثة أفراد مصرعهم وأصيب رابع بجروح.', ['killed 3']],
    ['those who left the hospital', 'أصيب سبعة، وغادر أربعة منهم المستشفى مساء.', ['injured 7', 'injured 4']],
    ['a dual told by a pronoun behind it', 'أعلنت النقابة اختطاف شرطيين، طالب خاطفوهما بفدية.', ['abducted 2']],
    ['those freed whom others had taken', 'أعلنت اللجنة إطلاق سراح 36 مختطفا و25 آخرين احتجزهم مسلحو العشائر.', ['released 36', 'released 25']],
    ['lines that add up to what was told', 'مات 90 مهاجرا في ستة أشهر. وتوزعوا كالتالي:\n– المسلك الغربي: 60.\n– المسلك الشرقي: 30.', ['killed 90', 'killed 60', 'killed 30']],
    ['digits with the article behind these', 'فقد 16 شخصا بعد غرق العبارة. وظل هؤلاء الـ16 في عداد المفقودين ثلاثة أيام.', ['missing 16']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['one of them who speaks', 'قتل جنديان وقال أحدهم إن القصف لم يتوقف.', ['killed 2']],
    ['a question about things', 'كم منزلا تضرر؟\nألف وأربعمئة، وفق البلدية.', []],
    ['the number of a noun before it', 'التقى قادة الدول السبع في كندا بعد مقتل جندي.', ['killed 1']],
    ['pupils back at school', 'يعود غدا مليونا تلميذ إلى مقاعد الدراسة، ويفتتح وزير التربية السنة الدراسية والعودة المدرسية في مؤسسة تربوية.', []],
    ['how many we were', 'كنا سبعة في العربة، ومات اثنان منا.', ['killed 2']],
    ['what was hit', 'أصابت المسيرة أربعة أهداف من ستة.', []],
    ['what each gets of a sum', 'خصصت الوزارة تعويضات قدرها مليون جنيه، بواقع 50 ألفا لأسرة المتوفى.', ['allocated 1000000']],
    ['days that are spoken of', 'قتل خمسة جنود. وتحدث الوزير عن ثلاثة أيام من القتال.', ['killed 5']]
  ])('takes no figure from %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})
