import i18next from 'i18next'
import { say } from '../../core/model/wording/say.ts'
import type { Statement } from '../../core/model/wording/statement.ts'
import { WORDINGS } from '../../core/model/wording/wordings.ts'
import { formatInstant } from '../format/dates.ts'
import { formatNumber } from '../format/numbers.ts'

/** What the workbench told, in the reader's language and digits, with names and paths set apart from the text around them. */
export function saidOf(told: Statement): string {
  const language = i18next.language === 'ar' ? 'ar' : 'en'
  return say(told, { language, wordings: WORDINGS[language], number: formatNumber, time: formatInstant, isolated: true })
}
