/** How much of a text is looked at to tell its language. */
const SAMPLE = 20_000

/**
 * The BCP 47 tag of the language a text is written in, told from its letters: `ar` or `en`, `und` where it has neither.
 * Arabic with Latin names in it stays Arabic, for a third of the letters is enough.
 */
export function detectLanguage(text: string): string {
  let arabic = 0
  let latin = 0
  const end = Math.min(text.length, SAMPLE)
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0xfb50 && unit <= 0xfefc)) arabic++
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++
  }
  if (arabic === 0 && latin === 0) return 'und'
  return arabic * 2 >= latin ? 'ar' : 'en'
}
