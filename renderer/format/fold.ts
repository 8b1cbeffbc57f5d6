const LETTERS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه' }

/**
 * A text as it is compared where names are looked for while they are typed: without case, accents, vowel marks and tatweel, and with the spellings of
 * alef, ya, ta marbuta and hamza that people type for one another.
 */
export const folded = (text: string): string =>
  text.replace(/[أإآٱىئؤة]/g, (letter) => LETTERS[letter] ?? letter).normalize('NFKD').replace(/[\p{M}\p{Cf}ـ]/gu, '').toLowerCase()
