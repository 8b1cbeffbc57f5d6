import type { TriggerRow } from './triggers.ts'

/** «إجمالي المساعدات» in every pairing. */
const TOTALS = ['إجمالي', 'مجموع', 'مجمل', 'إجمالي قيمة', 'قيمة', 'حجم'].flatMap((sum) =>
  ['ما قدمته', 'ما قدمه', 'ما منحته', 'ما تلقته', 'ما وصل', 'المساعدات', 'مساعدات', 'مساعداتها', 'مساعداته', 'الدعم', 'دعمها', 'دعمه', 'المساهمات', 'مساهماتها', 'التمويل', 'التعهدات', 'تعهدات', 'التبرعات', 'المنح'].map((what) => `${sum} ${what}`))

/** Words that say at what stage aid money is. They govern amounts of money only. */
export const AID: readonly TriggerRow[] = [
  { measure: 'pledged', as: 'verb', rule: 'verb', words: 'تعهد يتعهد، وعد يعد، التزم يلتزم، عرض يعرض، تكفل يتكفل' },
  { measure: 'pledged', as: 'masdar', rule: 'masdar', words: 'تعهد، تعهدات، وعد، وعود، التزام، التزامات، تعهدات بقيمة، مساهمة، إسهام، تقديم مساعدة، تقديم مساعدات، تقديم منحة، مضاعفة مساعدتها، مضاعفة مساعداتها، مضاعفة دعمها، زيادة مساعداتها، زيادة دعمها، مساهمة بلاده، جمع تعهدات، قد تقدم، سيقدم، ستقدم، سيمنح، ستمنح، ستتبرع، سيساهم، ستساهم، الوعود' },
  { measure: 'pledged', as: 'masdar', rule: 'package', words: 'تقديم، منح' },
  { measure: 'allocated', as: 'verb', rule: 'verb', words: 'خصص يخصص، رصد يرصد، اعتمد يعتمد، أقر يقر، وافق يوافق، أفرج يفرج، اعتزم يعتزم، مول يمول، وقع يوقع، قرر يقرر' },
  { measure: 'allocated', as: 'masdar', rule: 'masdar', words: 'تخصيص، رصد، اعتماد، إقرار، صرف' },
  { measure: 'allocated', as: 'masdar', rule: 'package', words: 'شريحة، دفعة، حزمة، حزمة بقيمة، منحة، قرض، اتفاقية، قرض بقيمة، منحة بقيمة، شريحة بقيمة، حزمة مساعدات، مساعدات بقيمة، مساعدة بقيمة، تمويل، قرض تبلغ قيمته، قروض، برنامج، مساعدات، مساعدة، معونة، معونات' },
  { measure: 'allocated', as: 'counted', rule: 'package', words: 'قرضا، منحة، حزمة' },
  { measure: 'delivered', as: 'verb', rule: 'verb', words: 'سلم يسلم، تسلم يتسلم، تلقى يتلقى، استلم يستلم، صرف يصرف، حول يحول، دفع يدفع، أنفق ينفق، وصل يصل، ورد يرد، جمع يجمع، أرسل يرسل، وزع يوزع، ساهم يساهم، أسهم يسهم، حصل يحصل' },
  { measure: 'delivered', as: 'verb', rule: 'provided', words: 'قدم يقدم، تبرع يتبرع، منح يمنح، وفر يوفر، أعطى يعطي، زود يزود' },
  { measure: 'delivered', as: 'masdar', rule: 'masdar', words: 'تسليم، تسلم، تلقي، استلام، تحويل، إيصال، توزيع، ما وصل فعليا، قدمها، وصول، إرسال، ما صرف، ما وصل، ورد منها، تلق، تتلق، تسليمها، تتسلم، نتسلم، دفعة بقيمة، بلغت المساهمات' },
  { measure: 'delivered', as: 'masdar', rule: 'package', words: 'دفع' },
  { measure: 'delivered', as: 'passive', rule: 'state', words: 'تم صرفها، تم تسليمها، تم تحويلها، قدمها، وصلت فعليا، صرفت بالفعل' },
  { measure: 'requested', as: 'verb', rule: 'verb', words: 'طلب يطلب، ناشد يناشد، احتاج يحتاج، احتاج يحتاج/إلى، طالب يطالب، دعا يدعو، تطلب يتطلب' },
  { measure: 'requested', as: 'masdar', rule: 'masdar', words: 'طلب، مناشدة، نداء، نداء بقيمة، نداء إنساني، نداء إنسانيا بقيمة، النداء، حاجة إلى، الحاجة إلى، حاجته إلى، حاجتها إلى، احتياجات بقيمة، احتياجات تقدر، تكلفة الخطة، ما مجموعه، يلزم، يلزمها، بحاجة إلى، احتياجات، خطة الاستجابة، خطة الاستجابة الإنسانية، متطلبات، المطلوب، الأموال المطلوبة، لجمع، تحتاج، نحتاج' },
  { measure: 'requested', as: 'masdar', rule: 'masdar', words: ['نداء', 'خطة', 'احتياجات', 'مناشدة', 'برنامج', 'متطلبات'].flatMap((noun) => ['ه', 'ها', 'هم', 'نا'].map((own) => `${noun.replace(/ة$/, 'ت')}${own}`)).join('، ') },
  { measure: 'allocated', as: 'masdar', rule: 'package', words: 'أعلن، أعلنت، يعلن، تعلن، أطلق، أطلقت' },
  { measure: 'delivered', as: 'label', rule: 'received', words: 'الواصل، المستلم، المحصل، الممول، المتوفر، ما تم تمويله، التمويل المستلم، التمويل المتاح' },
  { measure: 'requested', as: 'masdar', rule: 'gap', words: 'الفجوة، فجوة، فجوة التمويل، فجوة تمويلية، عجز، العجز، نقص التمويل، النقص' },
  { measure: 'requested', as: 'masdar', rule: 'package', words: 'توفير' },
  { measure: 'requested', as: 'passive', rule: 'state', words: 'مطلوبة، مطلوب' },
  { measure: 'total', as: 'label', rule: 'total', words: `${TOTALS.join('، ')}، إجمالي، مجموع، القيمة الإجمالية، قيمتها الإجمالية، قيمته الإجمالية، مساهمات` }
]
