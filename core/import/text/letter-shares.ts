/**
 * How often each letter stands in Arabic prose, in percent of letters. Rounded means of what is published for news corpora (Madi, "A study of Arabic
 * letter frequency", 2010; Intellaren's counts, 2012); the choice of encoding needs the order of magnitude only.
 */
export const ARABIC_LETTER_SHARES: Readonly<Record<string, number>> = {
  ا: 13, ل: 11.5, ي: 7, م: 6.2, و: 6, ن: 5.8, ر: 4.8, ت: 4.7, ب: 3.4, ع: 3.3, ه: 3.2, د: 3, س: 2.9, ف: 2.6, ق: 2.6, أ: 2.4, ة: 2.4, ك: 2.2, ح: 2,
  ج: 1.3, ص: 1.1, ط: 1, ش: 1, ى: 1, خ: 0.9, إ: 1.1, ض: 0.7, ث: 0.7, ز: 0.6, ذ: 0.7, ئ: 0.7, غ: 0.5, ء: 0.5, ظ: 0.2, ؤ: 0.2, آ: 0.2
}
