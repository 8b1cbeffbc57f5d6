import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { UiLanguage } from '../../core/model/language.ts'
import { pathInText } from '../../core/model/path-text.ts'
import { apart } from '../format/apart.ts'
import { formatNumber } from '../format/numbers.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
    interpolationFormatTypeMap: { n: number; name: string; path: string }
  }
}

/**
 * Makes the interface's words ready in a language. Texts mark a count as `{{count, n}}`, which is written in the
 * digits that the analyst has chosen, and what runs in a direction of its own as `{{who, name}}` or `{{where, path}}`: isolated from the text around it,
 * a path always left to right.
 */
export async function startTexts(language: UiLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, ar: { translation: ar } },
    interpolation: { escapeValue: false },
    returnNull: false
  })
  i18next.services.formatter?.add('name', (value: unknown) => apart(String(value)))
  i18next.services.formatter?.add('path', (value: unknown) => pathInText(String(value)))
  i18next.services.formatter?.add('n', (value: unknown) => (typeof value === 'number' ? formatNumber(value) : String(value)))
}
