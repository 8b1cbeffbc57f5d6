import { pairs, theirs } from './phrasing.ts'
import type { TriggerRow } from './triggers.ts'

/** «في السجون الروسية», «في سجون صنعاء»: where captives of a war are held. */
const PRISONS = ['في السجون', 'في المعتقلات', 'داخل السجون'].flatMap((prisons) => ['الروسية', 'الأوكرانية', 'الأذربيجانية', 'الأرمينية', 'الحوثية'].map((whose) => `${prisons} ${whose}`))
  .concat(['في سجون', 'في معتقلات', 'داخل سجون', 'داخل معتقلات'].flatMap((prisons) => ['صنعاء', 'الحوثيين', 'الحوثي', 'الجماعة', 'الحركة', 'الميليشيا', 'المليشيا', 'الجانبين', 'الطرفين', 'روسيا', 'روسية', 'أوكرانيا', 'أوكرانية', 'مأرب', 'كييف', 'موسكو', 'باكو'].map((whose) => `${prisons} ${whose}`)))

/** Who holds captives, as they are named behind «بيد». */
const HOLDERS = [
  'الخاطفين', 'خاطفين', 'خاطفيهم', 'خاطفيهن', 'خاطفيه', 'خاطفيها', 'آسريهم', 'آسريه', 'المسلحين', 'الجماعة', 'الجماعة المسلحة', 'الجماعات المسلحة', 'جماعات مسلحة', 'جماعة مسلحة', 'مجموعات مسلحة',
    'المجموعات المسلحة', 'الحركة', 'التنظيم', 'العصابة', 'العصابات', 'القراصنة', 'قراصنة',
  'الميليشيا', 'المليشيا', 'الميليشيات', 'الحوثيين', 'الحوثي', 'المتمردين', 'متمردين', 'المتشددين', 'الجهاديين', 'الإرهابيين', 'قطاع الطرق', 'الفصائل', 'حماس', 'داعش', 'تنظيم الدولة', 'بوكو حرام',
    'حركة الشباب', 'المنشقين', 'الانفصاليين'
]
const IN_HANDS = ['في قبضة', 'بقبضة', 'في أيدي', 'بأيدي', 'بين أيدي', 'في يد', 'بيد', 'تحت يد', 'رهائن لدى', 'رهائن عند', 'أسرى لدى', 'أسرى عند', 'محتجزين لدى', 'محتجزون لدى', 'مخطوفين لدى',
  'رهن الاحتجاز لدى', 'قيد الاحتجاز لدى', 'في معتقلات', 'في سجون', 'في أقبية'].flatMap((hands) => HOLDERS.map((whose) => `${hands} ${whose}`))
/** «ولا يزال بيد الجماعة 27»: those held follow. */
const STILL_IN_HANDS = ['لا يزال', 'لا تزال', 'ما زال', 'ما زالت', 'ما يزال', 'لم يزل', 'بقي', 'يبقى', 'تبقى', 'بقيت', 'ظل', 'يظل', 'يوجد', 'ثمة', 'هناك', 'كان'].flatMap((still) => ['في قبضة',
  'في أيدي', 'بأيدي', 'بين أيدي', 'في يد', 'بيد', 'لدى', 'عند', 'بحوزة', 'في سجون'].flatMap((hands) => HOLDERS.map((whose) => `${still} ${hands} ${whose}`)))

/** «من قبضة القراصنة»: whence they are freed. */
const OUT_OF_HANDS = ['من قبضة', 'من أيدي', 'من يد', 'من براثن', 'من أسر'].flatMap((out) => HOLDERS.map((whose) => `${out} ${whose}`))
/** What an article on captives tells of those who hold them; people are killed «بأيدي المسلحين» as well. */
export const HELD_BY: readonly string[] = [...IN_HANDS, ...STILL_IN_HANDS, ...OUT_OF_HANDS].filter((phrase) => !/(?:^| )(?:بأيدي|بيد|في يد|من يد) /.test(phrase) || /خاطف|قراصنة|آسر/.test(phrase))

/** «كسرت القوات قيد 67 رهينة»: the verb with who does it before its object. */
const UNBOUND = [['كسر', 'كسرت', 'قيد'], ['فك', 'فكت', 'قيد'], ['فك', 'فكت', 'أسر'], ['فك', 'فكت', 'قيود'], ['أخلى', 'أخلت', 'سبيل'], ['حطم', 'حطمت',
  'قيود']].flatMap(([he = '', she = '', what = '']) =>
  [he, she, ...['الجيش', 'الجنود', 'الخاطفون', 'المسلحون', 'التنظيم', 'القراصنة', 'الحوثيون', 'المتمردون'].map((who) => `${he} ${who}`), ...['القوات', 'قوات الأمن', 'القوة', 'الشرطة',
    'القوات الخاصة', 'الجماعة', 'الحركة', 'العصابة', 'الميليشيا', 'الفصائل'].map((who) => `${she} ${who}`)].map((freed) => `${freed} ${what}`))

/** «رفضت الإفراج عن تسعة»: who is not let go is held. */
const NOT_FREED = ['لم تفرج', 'لم يفرج', 'لم يفرجوا', 'لم تفرج بعد', ...['ترفض', 'رفضت', 'يرفض', 'رفض', 'يرفضون', 'رفضوا', 'ترجئ', 'أرجأت', 'علقت'].flatMap((refuse) =>
  ['', ' الجماعة', ' الحركة', ' العصابة', ' الميليشيا', ' التنظيم', ' الخاطفون', ' المسلحون', ' القراصنة', ' الحوثيون'].flatMap((who) => ['الإفراج', 'إخلاء سبيل', 'إطلاق سراح'].map((freeing) => `${refuse}${who} ${freeing}`)))]

/** What is done to people by force of arms, as the end that they are taken for. */
const TAKEN_FOR = ['للعمل القسري', 'للسخرة', 'للتجنيد القسري', 'للتجنيد قسرا', 'سبايا', 'للقتال قسرا', 'ضحية خطف', 'ضحية عملية خطف', 'ضحايا خطف', 'ضحايا عمليات خطف', 'ضحايا عملية خطف',
  'ضحية اختطاف', 'ضحايا اختطاف', 'ضحايا الاختطاف', 'ضحايا الخطف']

/** «39 أسيرا خرجوا من السجن في المقابل»: out of prison in return for others. */
export const OUT_IN_RETURN: readonly string[] = ['من السجن', 'من السجون', 'من سجون الاحتلال', 'من السجون الإسرائيلية', 'من سجونها', 'من المعتقل', 'من المعتقلات'].flatMap((prison) => ['في المقابل', 'بالمقابل', 'مقابل ذلك', 'لقاء ذلك'].map((inReturn) => `${prison} ${inReturn}`))

/** Words that say people were taken, held, freed or exchanged. */
export const HOSTAGE: readonly TriggerRow[] = [
  { measure: 'abducted', as: 'verb', rule: 'verb', words: 'خطف يخطف، اختطف يختطف، اقتاد يقتاد، ساق يسوق/إلى، سيق يساق/إلى، سيق يساق، أخذ يأخذ/رهائن، أخذ يأخذ/رهينة، أخذ يأخذ/أسرى، اقتيد يقتاد، خطفت تخطف، جر يجر/إلى، احتجز يحتجز/رهينة، احتجز يحتجز/رهائن' },
  { measure: 'abducted', as: 'verb', rule: 'verb', words: 'أخذ يأخذ، أخذ يأخذ/معهم، حمل يحمل/معهم، ساق يسوق/معهم، ساق يسوق، اصطحب يصطحب، اصطحب يصطحب/معهم، سحب يسحب', needs: 'captors', strict: true },
  { measure: 'released', as: 'verb', rule: 'verb', words: 'خرج يخرج', needs: 'hostages' },
  { measure: 'released', as: 'masdar', rule: 'masdar', words: 'خروج', needs: 'hostages' },
  { measure: 'released', as: 'masdar', rule: 'masdar', words: 'لم يستعد، لم تستعد، لم نستعد', needs: 'captives' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: 'إلى جهة مجهولة، إلى مكان مجهول، إلى وجهة مجهولة، إلى الأدغال، إلى الغابة، إلى الغابات، للخطف، للاختطاف، لعملية خطف، لعملية اختطاف' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: TAKEN_FOR.join('، ') },
  { measure: 'abducted', as: 'passive', rule: 'state', words: 'للقتال، للقتال في صفوفها، للقتال في صفوفهم، إلى الأحراش، إلى معسكراتهم، إلى معسكراتها، على دراجاتهم، إلى شاحناتهم', needs: 'captors' },
  { measure: 'abducted', as: 'verb', rule: 'verb', words: 'جند يجند/قسرا، جر يجر/وراءهم، جر يجر/خلفهم، جر يجر/معهم، انتزع ينتزع/من منازلهم، انتزع ينتزع/من أسرتهم، اختطف يختطف/عنوة' },
  { measure: 'abducted', as: 'verb', rule: 'verb', words: 'انتزع ينتزع، جر يجر، جند يجند', needs: 'captors', strict: true },
  { measure: 'abducted', as: 'verb', rule: 'verb', words: 'غيب يغيب', needs: 'group', strict: true },
  { measure: 'abducted', as: 'label', rule: 'toll', words: 'حالات الخطف، حالات الاختطاف، عمليات الخطف، عمليات الاختطاف، عدد حالات الخطف، عدد حالات الاختطاف، عدد عمليات الخطف، ضحايا الاختطاف، عدد ضحايا الخطف' },
  { measure: 'held', as: 'passive', rule: 'state', words: IN_HANDS.join('، ') },
  { measure: 'held', as: 'masdar', rule: 'hands', words: STILL_IN_HANDS.join('، ') },
  { measure: 'held', as: 'masdar', rule: 'unfreed', words: NOT_FREED.join('، '), needs: 'captives', bound: true },
  { measure: 'abducted', as: 'passive', rule: 'reported', words: [...pairs(['عن'], theirs(['اختطاف', 'خطف', 'اقتياد'])), ...theirs(['باختطاف', 'بخطف'])].join('، ') },
  { measure: 'held', as: 'masdar', rule: 'having', words: `بحوزتها، بحوزته، بحوزتهم، في حوزتها، في حوزته، في حوزتهم، لدى الروس، لدى موسكو، لدى كييف، لدى الأوكرانيين، لدى الطرف الآخر، لدى الجانب الآخر، عند الروس، عند الحوثيين، لدى الجماعة، لدى الحركة`, needs: 'prisoners', strict: true },
  ...(['captors',
    'group'] as const).map((needs): TriggerRow => ({ measure: 'held', as: 'masdar', rule: 'having', words: 'بحوزتها، بحوزته، بحوزتهم، في حوزتها، في حوزته، في حوزتهم', needs, strict: true })),
  { measure: 'held', as: 'passive', rule: 'state', words: 'وراء القضبان، خلف القضبان، خلف الأسوار، في الأغلال، مكبلين، مقيدين، في زنازين سرية، في سجون سرية، في مكان مجهول، في أماكن احتجاز سرية', needs: 'captives' },
  { measure: 'held', as: 'verb', rule: 'captured', words: 'سقط يسقط/أسرى، سقط يسقط/أسيرا، سقط يسقط/أسيرين، وقع يقع/أسيرين، وقع يقع/رهائن، وقع يقع/رهينة' },
  { measure: 'released', as: 'masdar', rule: 'unbound', words: UNBOUND.join('، '), needs: 'captives' },
  { measure: 'released', as: 'masdar', rule: 'masdar', words: `سبيل، فك قيد، فك أسر، كسر قيد، عتق، رجوع، لم شمل، التئام شمل، تأمين إطلاق، تأمين الإفراج عن، ضمان إطلاق، ${['لم يفرج', 'لم تفرج',
    'لم يفرجوا'].flatMap((freed) => ['إلا عن', 'سوى عن', 'بعد إلا عن', 'حتى الآن إلا عن'].map((but) => `${freed} ${but}`)).join('، ')}`, needs: 'captives' },
  { measure: 'released', as: 'verb', rule: 'verb', words: `استرجع يسترجع، استرد يسترد، التأم يلتئم/شمل، لم يلم/شمل، انعتق ينعتق، تنفس يتنفس/الحرية، عانق يعانق/الحرية، رأى يرى/النور، انتزع ينتزع/من قبضة، فلت يفلت`, needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: `حريتهم، حريتهن، حريته، حريتها، حريتهما، الحرية، إلى الحرية، على حريتهم، في عداد المحررين، طلقاء، أحرارا، أحرار، صاروا أحرارا،
    عادوا إلى عائلاتهم، عادوا إلى أهلهم، عادوا إلى أسرهم، التأم شملهم، من أماكن احتجاز سرية، من محبسهم، ${OUT_OF_HANDS.join('، ')}`, needs: 'captives' },
  { measure: 'abducted', as: 'masdar', rule: 'masdar', words: 'خطف، اختطاف، اقتياد، سبي' },
  { measure: 'abducted', as: 'passive', rule: 'reported', words: [...pairs(['عن'], theirs(['اختطاف', 'خطف', 'اقتياد'])), ...theirs(['باختطاف', 'بخطف'])].join('، ') },
  { measure: 'held', as: 'masdar', rule: 'having', words: 'لدينا، بحوزتنا، في حوزتنا', needs: 'prisoners', strict: true },
  // Soldiers whom an enemy takes are held by it from then on.
  { measure: 'held', as: 'verb', rule: 'captured', words: 'أسر يأسر' },
  { measure: 'held', as: 'verb', rule: 'captured', words: 'وقع يقع/في الأسر، وقع يقع/في أسر، وقع يقع/أسيرا، وقع يقع/أسرى، سقط يسقط/في الأسر، سقط يسقط/في أسر، وقع يقع/في قبضة، سقط يسقط/في قبضة، وقع يقع/في أيدي، وقع يقع/في يد، وقع يقع/بيد، وقع يقع/بأيدي' },
  { measure: 'held', as: 'masdar', rule: 'captured', words: 'أسر، وقوع في الأسر، سقوط في الأسر' },
  { measure: 'abducted', as: 'counted', rule: 'counted', words: 'مخطوف، مخطوفا، مخطوفين، مخطوفون، المخطوفين، مختطف، مختطفا، مختطفين، مختطفون، المختطفين، مخطوفة، مختطفة، حالة خطف، حالات خطف، حالة اختطاف، عملية خطف' },
  { measure: 'abducted', as: 'label', rule: 'toll', words: 'عدد المخطوفين، عدد المختطفين، عدد من خطفوا، عدد الذين خطفوا' },
  { measure: 'held', as: 'verb', rule: 'verb', words: 'احتجز يحتجز', needs: 'captives' },
  { measure: 'held', as: 'masdar', rule: 'masdar', words: 'احتجاز', needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: 'بأيديهم، بيده، بيدها، محتجزين، محتجزون، محتجزا، محتجز، محتجزة، محتجزان، محتجزات، محتجزين في، محتجزون في، في أيدي، بين أيدي، داخل القطاع، رهن الاحتجاز، بحوزة، لا يزالون محتجزين، لا يزالون في الأسر، أسرى لدى، لديها، لدى حماس' , needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: 'في قبضته، في قبضتها، في قبضتهم، بقبضته، بقبضتها، في أيديهم، في سجونه، في سجونها، في الأسر، قيد الاحتجاز، في قبضة، في قبضة الخاطفين، قيد الأسر، وقعوا في الأسر، لدى الخاطفين، في أيدي الخاطفين، لا يزالون في الأسر، رهن الاختطاف، في قبضة خاطفيهم، بيد الخاطفين، بأيدي الخاطفين، بين أيدي الخاطفين، عند الخاطفين، بيد المسلحين، بأيدي المسلحين، في قبضة المسلحين، في قبضة الحركة، في قبضة الجماعة، في يد الجماعة، لدى الجماعة، لدى المسلحين، لدى العصابة، في يد العصابة، بيد العصابة، في قبضة العصابة، في قبضة التنظيم، لدى التنظيم، في قبضة الحوثيين، لدى الحوثيين، في قبضة القراصنة، لدى القراصنة، لم يفرج عنهم، لم يطلق سراحهم، لم يفرج عنه بعد، يقبعون، تقبع، يقبع، في أيدي القراصنة، في أيدي المسلحين، لدى الحركة، أسرى في غزة، ما زالوا محتجزين، رهن الأسر' },
  { measure: 'held', as: 'passive', rule: 'state', words: PRISONS.join('، ') },
  { measure: 'held', as: 'counted', rule: 'counted', words: 'رهينة، رهائن، الرهائن، رهينتان، رهينتين، محتجزا، محتجزين، محتجز، المحتجزين، محتجزة، محتجزون' },
  { measure: 'held', as: 'label', rule: 'toll', words: 'عدد الرهائن، عدد المحتجزين، عدد المحتجزين في غزة، عدد أسراها، عدد أسراه، عدد أسراهم' },
  { measure: 'held', as: 'masdar', rule: 'remain', words: 'بقي لدى، يبقى لدى، بقيت لدى، تبقى لدى، بقي في قبضة، يبقى في قبضة، تبقى في قبضة، بقي في أيدي، يبقى في أيدي، يبقى بيد، لا يزال لدى، لا تزال لدى، ما زال لدى، ما زالت لدى، ظل لدى، يظل لدى، بقي محتجزا، بقي قيد الاحتجاز', needs: 'captives' },
  { measure: 'held', as: 'verb', rule: 'remain', words: 'بقي يبقى، ظل يظل، أبقى يبقي، أبقى يبقي/على، احتفظ يحتفظ، مكث يمكث', needs: 'captives' },
  { measure: 'held', as: 'label', rule: 'toll', words: 'عدد الأسرى، عدد الأسرى لديه، عدد الأسرى لديها، عدد الأسرى لديهم، عدد الأسرى لدينا', needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'remain', words: 'ما زالوا، ما زلن، لا يزالون، لا تزلن، ما يزالون، لا يزلن، على قيد الحياة، أحياء', needs: 'captives' },
  { measure: 'held', as: 'masdar', rule: 'with', words: 'كنا، وكنا، كان معي، كانت معي، كان معنا، كانت معنا، كان معه، كان معها، كان برفقتي', needs: 'captives' },
  { measure: 'abducted', as: 'verb', rule: 'take', words: 'أخذ يأخذ، حمل يحمل، أنزل ينزل، اختار يختار' },
  { measure: 'released', as: 'verb', rule: 'verb', words: 'أفرج يفرج', needs: 'captives', bound: true },
  { measure: 'released', as: 'verb', rule: 'verb', words: 'أفرج يفرج/عن، أطلق يطلق/سراح، حرر يحرر، فك يفك/أسر، تحرر يتحرر، أخلى يخلي/سبيل، أطلق يطلق، استعاد يستعيد، استعيد يستعاد، تمكن يتمكن/من الفرار، تمكن يتمكن/من الهرب، نجح ينجح/في الفرار، نجح ينجح/في الهرب، فر يفر/من خاطفيهم، فر يفر/من الأسر، خرج يخرج/من الأسر، خلص يخلص، تسلم يتسلم، استلم يستلم، نال ينال/حرية، استعاد يستعيد/حرية، سلم يسلم، أعاد يعيد، أفلت يفلت، عاد يعود', needs: 'captives' },
  // «ومن المقرر أن تضم الدفعة الثانية ثلاث رهائن»: who is in it is to be let go.
  { measure: 'released', as: 'masdar', rule: 'batch', words: ['تضم', 'تشمل', 'ستضم', 'ستشمل', 'ضمت', 'شملت', 'تتضمن', 'ستتضمن'].flatMap((holds) => ['الدفعة', 'المرحلة', 'الدفعة الأولى', 'الدفعة الثانية', 'الدفعة المقبلة', 'الدفعة التالية', 'المرحلة الأولى', 'المرحلة الثانية', 'المرحلة المقبلة'].map((what) => `${holds} ${what}`)).join('، '), needs: 'captives' },
  { measure: 'released', as: 'masdar', rule: 'rescued', words: 'إنقاذ', needs: 'captives' },
  { measure: 'released', as: 'verb', rule: 'rescued', words: 'أنقذ ينقذ', needs: 'captives' },
  { measure: 'released', as: 'masdar', rule: 'masdar', words: 'سراح، إطلاق سراح، الإفراج عن، إفراج عن، إفراج، تحرير، إخلاء سبيل، إطلاق، استعادة، تسليم، عودة، إعادة، تحرر، تخليص، افراج عن، الإفراج، بإطلاق سراح', needs: 'captives' },
  { measure: 'released', as: 'masdar', rule: 'masdar', words: 'الإفراج من جانب واحد، إفراج من جانب واحد، الإفراج فورا، الإفراج الفوري، إفراجها، إفراجه، إفراجهم', needs: 'captives', bound: true },
  { measure: 'released', as: 'passive', rule: 'state', words: 'بعد فرارهم، بعد فراره، بعد فرارها، بعد هروبهم، بعد هربهم، بعد هروبه، بعد هروبها، بعد تمكنهم من الفرار، بعد تمكنهم من الهرب، بعد الإفراج عنهم، بعد إطلاق سراحهم، إلى ذويهم، إلى أهلهم، إلى أهاليهم، إلى عائلاتهم، إلى أسرهم، نالوا حريتهم، استعادوا حريتهم، من الأسر، من قبضة، من أيدي خاطفيهم، من خاطفيهم، مفرج عنهم، المفرج عنهم، أفرج عنهم، أطلق سراحهم، من الفرار، من الهرب، من الإفلات، من الهروب، في الفرار، في الهرب، في الإفلات، في الهروب، بالفرار، أفلتتا، أفلتوا، عثر على، تم تحريرهم، محررا، محررين، إطلاق سراحهم، الإفراج عنهم، أخلي سبيلهم، أخلي سبيله، أخلي سبيلها، أخلي سبيلهن، أخلي سبيلهما، يخلى سبيلهم، أفرج عنه، أفرج عنها، أفرج عنهما، أفرج عنهن، يفرج عنهم، أطلق سراحه، أطلق سراحها، أطلق سراحهما، أطلق سراحهن، يطلق سراحهم، أطلقوا، أطلقن، فك أسرهم، فك أسره، فك أسرها، حرروا، استعيدوا، استعيدت، استعيد، خرجوا أحياء، خرجوا من الأسر، عادوا إلى ذويهم، سلموا إلى ذويهم، سلموا إلى الصليب الأحمر', needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: OUT_IN_RETURN.join('، '), needs: 'prisoners' },
  { measure: 'released', as: 'label', rule: 'toll', words: 'عدد المفرج عنهم، عدد المحررين', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'masdar', rule: 'exchange', words: 'مقابل، في مقابل، تبادل، مبادلة، تتبادلان، يتبادلان، بتبادل، لقاء', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'verb', rule: 'exchange', words: 'تبادل يتبادل، بادل يبادل، قايض يقايض، استبدل يستبدل، شمل يشمل، ضم يضم، تضمن يتضمن', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'counted', rule: 'counted', words: 'أسير، أسيرا، أسرى، الأسرى، أسيرة، أسيران، أسيرين، أسيرات، معتقلا، معتقل، معتقلين، سجين، سجينا، سجناء، أسير حرب، أسرى حرب', needs: 'exchange' },
  { measure: 'held', as: 'counted', rule: 'counted', words: 'أسير، أسيرا، أسرى، أسيران، أسيرين', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'label', rule: 'toll', words: 'عدد الأسرى الذين أفرج عنهم، عدد الأسرى المفرج عنهم، عدد الأسرى، عدد المفرج عنهم، عدد الأسرى المتبادلين', needs: 'exchange' },
  { measure: 'dead-in-captivity', as: 'label', rule: 'toll', words: pairs(['عدد شهداء', 'حصيلة شهداء', 'شهداء'], ['الحركة الأسيرة', 'الحركة الوطنية الأسيرة', 'الأسرى في السجون', 'السجون']).join('، ') },
  { measure: 'dead-in-captivity', as: 'counted', rule: 'counted', words: 'جثث رهائن، جثامين رهائن، رهينة قتيلا، جثة رهينتين، رفات رهائن' },
  { measure: 'dead-in-captivity', as: 'masdar', rule: 'masdar', words: 'جثث رهائن، رفات رهائن، جثامين رهائن، جثامين أسرى، جثث الرهائن' },
  { measure: 'dead-in-captivity', as: 'passive', rule: 'state', words: 'في الأسر ماتوا، ماتوا في الأسر، قتلوا في الأسر، توفوا في الأسر، لقوا حتفهم في الأسر، قضوا في الأسر' }
]
