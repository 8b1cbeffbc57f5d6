import type { TriggerRow } from './triggers.ts'

/** Words that say people left, were driven out, or came back. */
export const DISPLACEMENT: readonly TriggerRow[] = [
  { measure: 'displaced', as: 'verb', rule: 'verb', words: 'نزح ينزح، شرد يشرد، هجر يهجر، فر يفر، أجلى يجلي، أجلي يجلى، غادر يغادر، أخلى يخلي، أجبر يجبر، أرغم يرغم، اضطر يضطر، دفع يدفع، هرب يهرب، ترك يترك/منازلهم، ترك يترك/منازله' },
  { measure: 'displaced', as: 'masdar', rule: 'masdar', words: 'نزوح، تشريد، تهجير، إجلاء، تشرد، فرار، إخلاء، هروب، إيواء، تهجر، موجة نزوح' },
  { measure: 'displaced', as: 'counted', rule: 'counted', words: 'مجلى، مجلون، المجلون، مجلين، المجلين، نازح، نازحا، نازحين، نازحون، النازحين، نازحة، نازحات، مهجرا، مهجر، مهجرين، مشردا، مشرد، مشردين، مشردون' },
  { measure: 'displaced', as: 'passive', rule: 'state', words: 'نازحين داخليا، إلى النزوح، على النزوح، بلا مأوى، دون مأوى، على ترك منازلهم، إلى ترك منازلهم، من منازلهم، خارج منازلهم، خارج ديارهم، بعيدا عن منازلهم، من ديارهم، عن ديارهم، على الفرار، إلى الفرار، على مغادرة، إلى مغادرة، نازحين، مراكز إيواء، في الخيام، في مراكز الإيواء، في العراء، نازحون' },
  { measure: 'displaced', as: 'label', rule: 'toll', words: 'عدد النازحين، أعداد النازحين، إجمالي النازحين، عدد المشردين، عدد المهجرين، عدد النازحين داخليا، عدد نازحي، حصيلة النازحين' },
  { measure: 'refugees', as: 'verb', rule: 'verb', words: 'لجأ يلجأ، عبر يعبر/إلى، عبر يعبر/الحدود، فر يفر/من الإقليم، فر يفر/إلى، فر يفر/من البلاد' },
  { measure: 'refugees', as: 'verb', rule: 'verb', words: 'عبر يعبر', needs: 'crossing', strict: true },
  { measure: 'refugees', as: 'masdar', rule: 'masdar', words: 'لجوء، فرار عبر الحدود' },
  { measure: 'refugees', as: 'counted', rule: 'counted', words: 'لاجئ، لاجئا، لاجئين، لاجئون، اللاجئين، لاجئة، لاجئات، طالب لجوء، طالبي لجوء' },
  { measure: 'refugees', as: 'passive', rule: 'state', words: 'إلى دول الجوار، إلى الدول المجاورة، عبروا الحدود، خارج البلاد، إلى خارج البلاد، لاجئين في، بطاقات لاجئ، كلاجئين، صفة لاجئ' },
  { measure: 'refugees', as: 'masdar', rule: 'host', words: 'تستضيف، يستضيف، استضافت، استضاف، استضافة، استقبل، استقبلت، تستقبل، يستقبل، استقبال', needs: 'crossing' },
  { measure: 'displaced', as: 'masdar', rule: 'host', words: 'تستضيف، يستضيف، استضافت، استضاف، استضافة، يؤوي، تؤوي', needs: 'displacement' },
  { measure: 'refugees', as: 'label', rule: 'toll', words: 'عدد اللاجئين، أعداد اللاجئين، إجمالي اللاجئين، عدد طالبي اللجوء' },
  { measure: 'returned', as: 'verb', rule: 'verb', words: 'عاد يعود، رجع يرجع، رحل يرحل، أعيد يعاد' },
  { measure: 'returned', as: 'verb', rule: 'verb', words: 'أعاد يعيد', strict: true },
  { measure: 'returned', as: 'masdar', rule: 'masdar', words: 'عودة، رجوع، إعادة، ترحيل' },
  { measure: 'returned', as: 'counted', rule: 'counted', words: 'عائد، عائدا، عائدين، عائدون، العائدين، عائدة' },
  { measure: 'returned', as: 'label', rule: 'toll', words: 'عدد العائدين، أعداد العائدين، إجمالي العائدين، عدد الأفغان العائدين، عدد السوريين العائدين، عدد اللاجئين العائدين، عدد النازحين العائدين' }
]
