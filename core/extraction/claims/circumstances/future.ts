import { fold } from '../../text/fold.ts'

/** «يصل» after «قد»: a verb in the present. Past forms that begin with its letters are phrases of the table. */
export const isPresent = (word: string): boolean => /^[يتن]/.test(fold(word)) && !/(ت|وا)$/.test(fold(word))

/** Words that begin as a future verb does and are none: six, sixty, a lady, cars, control, Sinai, floods, a biography, politics. */
const NO_FUTURE: ReadonlySet<string> = new Set('ست، ستة، ستين، ستون، ستمائة، ستمئة، ستماية، سيد، سيدة، سيدات، سيدي، سيارة، سيارات، سيطر، سيطرة، سيطرت، سيناء، سيول، سيرة، سياسة، سياسي، سياسية، سياسيين، سياسات، ستار، ستارمر، سيف، سيل، سيبيريا، سيراليون، سيدني، ستوكهولم، سيسي، سيادة، سياج، سياق، سياح، سترة، سيتي، سيما، سنة، سنوات، سنويا، سنوي، سنين، سند، سنار، سنجار، سنغافورة، سنغال، سنتيمترا، سندات، سير، سيرت، سيطروا، سيطرته، سيطرتها'.split('، ').map(fold))

/** «سيقتلون»، «وستجلي»: a verb with the prefix of the future. */
export function isFuture(word: string): boolean {
  const letters = fold(word).replace(/^[وف](?=س)/, '')
  return letters.length >= 4 && /^س[يتن]/.test(letters) && !NO_FUTURE.has(letters)
}

