import type { UiLanguage } from '../../../core/model/language.ts'
import { firstStrongDirection } from '../../../core/model/text-direction.ts'

const ISOLATES = /[\u2068\u2069]/g

/** A title put together of words in a report's language and a name, isolated in it: the marks stay only where the name runs the other way, since titles become names of files too. */
export function proposedTitle(title: string, language: UiLanguage): string {
  const name = /\u2068(.*)\u2069/s.exec(title)?.[1] ?? ''
  const own = language === 'ar' ? 'rtl' : 'ltr'
  return (firstStrongDirection(name) ?? own) === own ? title.replace(ISOLATES, '') : title
}
