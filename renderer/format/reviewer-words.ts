import i18next from 'i18next'
import { UNNAMED_REVIEWER } from '../../core/model/reviewer.ts'

/** An analyst's name as histories and reviews show it. */
export const reviewerInWords = (name: string): string => (name === UNNAMED_REVIEWER ? i18next.t('reviewer.unnamed') : name)
