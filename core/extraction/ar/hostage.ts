import type { TriggerRow } from './triggers.ts'

/** Words that say people were taken, held, freed or exchanged. */
export const HOSTAGE: readonly TriggerRow[] = [
  { measure: 'abducted', as: 'verb', rule: 'verb', words: 'خطف يخطف، اختطف يختطف، اقتاد يقتاد، احتجز يحتجز/رهائن، أسر يأسر، سبى يسبي' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: 'للخطف، للاختطاف، لعملية خطف، لعملية اختطاف' },
  { measure: 'abducted', as: 'masdar', rule: 'masdar', words: 'خطف، اختطاف، اقتياد، أسر، سبي، وقوع في الأسر' },
  { measure: 'abducted', as: 'counted', rule: 'counted', words: 'مخطوف، مخطوفا، مخطوفين، مخطوفون، المخطوفين، مختطف، مختطفا، مختطفين، مختطفون، المختطفين، مخطوفة، مختطفة، حالة خطف، حالات خطف، حالة اختطاف، عملية خطف' },
  { measure: 'abducted', as: 'label', rule: 'toll', words: 'عدد المخطوفين، عدد المختطفين، عدد من خطفوا، عدد الذين خطفوا' },
  { measure: 'held', as: 'verb', rule: 'verb', words: 'احتجز يحتجز', needs: 'captives' },
  { measure: 'held', as: 'masdar', rule: 'masdar', words: 'احتجاز', needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: 'محتجزين، محتجزون، محتجزا، محتجز، محتجزة، محتجزان، محتجزات، محتجزين في، محتجزون في، في أيدي، بين أيدي، داخل القطاع، رهن الاحتجاز، بحوزة، لا يزالون محتجزين، لا يزالون في الأسر، أسرى لدى، لديها، لدى حماس' , needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: 'في الأسر، قيد الاحتجاز، في قبضة، في قبضة الخاطفين، قيد الأسر، وقعوا في الأسر، لدى الخاطفين، في أيدي الخاطفين، لا يزالون في الأسر، رهن الاختطاف، في قبضة خاطفيهم، في أيدي القراصنة، في أيدي المسلحين، لدى الحركة، أسرى في غزة، ما زالوا محتجزين، رهن الأسر' },
  { measure: 'held', as: 'counted', rule: 'counted', words: 'رهينة، رهائن، الرهائن، رهينتان، رهينتين، محتجزا، محتجزين، محتجز، المحتجزين، محتجزة، محتجزون' },
  { measure: 'held', as: 'label', rule: 'toll', words: 'عدد الرهائن، عدد المحتجزين، عدد المحتجزين في غزة، عدد أسراها، عدد أسراه، عدد أسراهم' },
  { measure: 'released', as: 'verb', rule: 'verb', words: 'أفرج يفرج', needs: 'captives', bound: true },
  { measure: 'released', as: 'verb', rule: 'verb', words: 'أفرج يفرج/عن، أطلق يطلق/سراح، حرر يحرر، فك يفك/أسر، تحرر يتحرر، أخلى يخلي/سبيل، أطلق يطلق، استعاد يستعيد، تمكن يتمكن/من الفرار، سلم يسلم، أعاد يعيد، أفلت يفلت، عاد يعود', needs: 'captives' },
  { measure: 'released', as: 'masdar', rule: 'masdar', words: 'سراح، إطلاق سراح، الإفراج عن، إفراج عن، إفراج، تحرير، إخلاء سبيل، إطلاق، استعادة، تسليم، عودة، إعادة، تحرر، افراج عن، الإفراج، بإطلاق سراح', needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: 'مفرج عنهم، المفرج عنهم، أفرج عنهم، أطلق سراحهم، من الفرار، من الهرب، من الإفلات، من الهروب، بالفرار، أفلتتا، أفلتوا، عثر على، تم تحريرهم، محررا، محررين، إطلاق سراحهم، الإفراج عنهم', needs: 'captives' },
  { measure: 'released', as: 'label', rule: 'toll', words: 'عدد المفرج عنهم، عدد المحررين', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'masdar', rule: 'exchange', words: 'مقابل، في مقابل، تبادل، مبادلة، تتبادلان، يتبادلان، بتبادل، لقاء', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'verb', rule: 'exchange', words: 'تبادل يتبادل، بادل يبادل، شمل يشمل', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'counted', rule: 'counted', words: 'أسير، أسيرا، أسرى، الأسرى، أسيرة، أسيران، أسيرين، أسيرات، معتقلا، معتقل، معتقلين، سجين، سجينا، سجناء، أسير حرب، أسرى حرب', needs: 'exchange' },
  { measure: 'held', as: 'passive', rule: 'state', words: 'في الأسر، قيد الاحتجاز، في قبضة، في قبضة الخاطفين، قيد الأسر، وقعوا في الأسر، لدى الخاطفين، في أيدي الخاطفين، لا يزالون في الأسر، رهن الاختطاف، في قبضة خاطفيهم' },
  { measure: 'held', as: 'counted', rule: 'counted', words: 'أسير، أسيرا، أسرى، أسيران، أسيرين', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'label', rule: 'toll', words: 'عدد الأسرى الذين أفرج عنهم، عدد الأسرى المفرج عنهم، عدد الأسرى، عدد المفرج عنهم، عدد الأسرى المتبادلين', needs: 'exchange' },
  { measure: 'dead-in-captivity', as: 'counted', rule: 'counted', words: 'جثة رهينة، جثث رهائن، جثامين رهائن، رهينة قتيلا، جثة رهينتين، رفات رهائن' },
  { measure: 'dead-in-captivity', as: 'masdar', rule: 'masdar', words: 'جثة رهينة، جثث رهائن، رفات رهائن، جثامين رهائن، جثامين أسرى، جثث الرهائن' },
  { measure: 'dead-in-captivity', as: 'passive', rule: 'state', words: 'في الأسر ماتوا، ماتوا في الأسر، قتلوا في الأسر، توفوا في الأسر، لقوا حتفهم في الأسر، قضوا في الأسر' }
]
