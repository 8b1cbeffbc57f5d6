import type { Language } from '../../model/language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The commonest words of languages in Latin letters; words that two of these languages share count for both. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one were all their there has been if more when will would who so no said she her its than after two people'),
  fr: words('le la les de des du et à un une dans pour que qui sur est avec par plus pas au aux ce cette ces son sa ses il elle ils ont été selon mais ou où en ne se sont deux depuis après'),
  de: words('der die das und in den von zu mit ist des sich nicht dem im für auf ein eine einer einem auch als an werden aus bei nach wird sind oder noch wie über einen um am war hat zum zur mehr seit durch'),
  es: words('el la los las de que y en un una por con no para su es al lo como más del se ha han fue son sobre entre desde este esta dos tras según pero muy años'),
  it: words('il lo la i gli le di e che in un una per con non del della dei delle è sono al alla da dal dalla nel nella si come più ha hanno anche su dopo tra due ma'),
  pt: words('o a os as de que e em um uma por com não para do da dos das no na nos nas ao se foi são mais como pelo pela entre sobre após dois mas ou também'),
  nl: words('de het een en van in is dat op te zijn met voor niet aan er door ook maar bij uit naar om heeft werd nog als over dan tot hun meer twee'),
  tr: words('ve bir bu da de için ile olarak daha en çok gibi kadar sonra olan ise o ne ama iki üzere göre değil her')
}
