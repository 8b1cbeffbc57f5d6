import { fold, FOLDED, isLigature } from '../../text/fold.ts'

/** «يصل» after «قد»: a verb in the present. Past forms that begin with its letters are phrases of the table. */
export const isPresent = (word: string): boolean => /^[يتن]/.test(fold(word)) && !/(ت|وا)$/.test(fold(word))

/** Words that begin as a future verb does and are none: six, sixty, a lady, cars, control, Sinai, floods, a biography, politics. */
const NO_FUTURE: ReadonlySet<string> = new Set('ست، ستة، ستين، ستون، ستمائة، ستمئة، ستماية، سيد، سيدة، سيدات، سيدي، سيارة، سيارات، سيطر، سيطرة، سيطرت، سيناء، سينا، سينها، سيناتور، سيناريو، سيناريوهات، سينما، سينمائي، ستيفان، ستيفن، ستيف، ستيفاني، ستانلي، ستالين، ستراسبورغ، ستارلينك، سيتا، سينودس، سينغ، سينابريد، سيول، سيرة، سياسة، سياسي، سياسية، سياسيين، سياسات، ستار، ستارمر، سيف، سيل، سيبيريا، سيراليون، سيدني، ستوكهولم، سيسي، سيادة، سياج، سياق، سياح، سياحي، سياحيا، سياسيا، سينمائيا، ستائر، ستوديو، سيخ، سيقان، سيلان، سترة، سيتي، سيما، سنة، سنوات، سنويا، سنوي، سنين، سند، سنار، سنجار، سنغافورة، سنغال، سنتيمترا، سندات، سير، سيرت، سيطروا، سيطرته، سيطرتها'.split('، ').map(fold))

/** «سيرغي», «سيميونوف», «سيرسكي»: how names end that are written with the letters of a verb in the future. */
const NAMED = /(وف|وفا|سكي|غي|هي|نكو|يها|يغا|ستيان)$/

/** «سنغاليون», «سياسية»: what only nouns and adjectives end in. */
const NOMINAL = /(ة|ات|يون|يين|يًا|يّا)$/

/** The letters that a verb in the future begins with, «و» and «ف» before it included. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(['س', 'و', 'ف'].map((letter) => letter.charCodeAt(0)))

/** «سيقتلون»، «وستجلي»: true where the word at `start` to `end` is a verb with the prefix of the future. */
export function isFuture(text: string, start: number, end: number): boolean {
  // Asked of nearly every word of a claim's sentence; most are known by their first letter for none.
  const first = FOLDED[text.charCodeAt(start)]!
  if (!FIRST_LETTERS.has(first) && !isLigature(first)) return false
  const letters = fold(text.slice(start, end)).replace(/^[وف](?=س)/, '')
  return letters.length >= 4 && /^س[يتن]/.test(letters) && !NO_FUTURE.has(letters) && !NAMED.test(letters) && !NOMINAL.test(text.slice(start, end))
}

