/** Ligatures of Arabic that stand for words or ornaments of their own and are kept; ﷲ, which fonts use for the plain word, is not among them. */
const KEPT_LIGATURES = /^[\ufd3e\ufd3f\ufdf0\ufdf1\ufdf3-\ufdff]$/u
const PRESENTATION_FORM = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/u
/** A lam-alef shape whose font lists its letters in the order they are seen. No font has a shape for alef before lam. */
const REVERSED_LAM_ALEF = /^([اأإآ])ل$/u

/**
 * The letters that a shape stands for, from what its font says: presentation forms as the letters they show, isolated vowel marks without the blank that
 * carries them, control and private characters as nothing.
 */
export function shapeText(unicode: string): string {
  let text = unicode.replace(/[\p{Cc}\p{Co}\p{Cs}\ufffd\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  if (PRESENTATION_FORM.test(text)) {
    text = [...text].map((char) => (PRESENTATION_FORM.test(char) && !KEPT_LIGATURES.test(char) ? lettersOf(char) : char)).join('')
  }
  return text.replaceAll('\u00a0', ' ').replace(REVERSED_LAM_ALEF, 'ل$1')
}

function lettersOf(char: string): string {
  const letters = char.normalize('NFKC')
  return /^ \p{Mn}/u.test(letters) ? letters.slice(1) : letters
}
