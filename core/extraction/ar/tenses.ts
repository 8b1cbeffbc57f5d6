import type { TenseForms } from '../claims/word-forms.ts'
import { fold } from '../text/fold.ts'
import { OTHER_PAST_FORMS } from './past-forms.ts'
import { split } from './triggers.ts'

/** Words that begin as a future verb does and are none: six, sixty, a lady, cars, control, Sinai, floods, a biography, politics. */
const NO_FUTURE = 'ست، ستة، ستين، ستون، ستمائة، ستمئة، ستماية، سيد، سيدة، سيدات، سيدي، سيارة، سيارات، سيطر، سيطرة، سيطرت، سيناء، سينا، سينها، سيناتور، سيناريو، سيناريوهات، سينما، سينمائي، ستيفان، ستيفن، ستيف، ستيفاني، ستانلي، ستالين، ستراسبورغ، ستارلينك، سيتا، سينودس، سينغ، سينابريد، سيول، سيرة، سياسة، سياسي، سياسية، سياسيين، سياسات، ستار، ستارمر، سيف، سيل، سيبيريا، سيراليون، سيدني، ستوكهولم، سيسي، سيادة، سياج، سياق، سياح، سياحي، سياحيا، سياسيا، سينمائيا، ستائر، ستوديو، سيخ، سيقان، سيلان، سترة، سيتي، سيما، سنة، سنوات، سنويا، سنوي، سنين، سند، سنار، سنجار، سنغافورة، سنغال، سنتيمترا، سندات، سير، سيرت، سيطروا، سيطرته، سيطرتها، سياف، سيق، سيقت، سيقوا، سيقا، سينوب'
const THINGS = ['سيارت', 'سيارات', 'سياست', 'سياسات', 'سيقان', 'سيادت', 'سيرت', 'سيول', 'سيوف', 'سيدات', 'سيناريوهات', 'ستائر', 'سير', 'سيطرت', 'ستر']
/** «سياراتهم», «سيقانهما»: with the pronouns of those who have them. */
const OWNED = THINGS.flatMap((thing) => ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', 'ك', 'كم'].map((own) => thing + own))

/** «نزح»، «نُقل»: pasts that begin as the first person of a present does, which reports hardly use. */
const PASTS_IN_NUN = OTHER_PAST_FORMS.map(fold).filter((form) => form.startsWith('ن'))

/** What Arabic verbs look like in their tenses. Past forms that begin with a letter of the present are phrases of the table of cues. */
export const TENSES: TenseForms = {
  present: new RegExp(`^(?!(?:${PASTS_IN_NUN.join('|')})$)(?!.*(?:ت|وا)$)[يتن]`),
  futureLetters: 'سوف',
  beforeFuture: /^[وف](?=س)/,
  future: /^س[يتن]/,
  fewest: 4,
  noFuture: new Set([...split(NO_FUTURE).flatMap((word) => [word, `${word}ا`]), ...OWNED].map(fold)),
  // «سيرغي», «سيميونوف», «سيرسكي»: how names end that are written with the letters of a verb in the future.
  named: /(وف|وفا|سكي|غي|هي|نكو|يها|يغا|ستيان)$/,
  // «سنغاليون», «سياسية»
  nominal: /(ة|ات|يون|يين|يًا|يّا)$/
}
