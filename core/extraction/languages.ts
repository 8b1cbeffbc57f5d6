import { AR_NUMBERS } from './ar/numbers/index.ts'
import { EN_NUMBERS } from './en/numbers/index.ts'
import { FR_NUMBERS } from './fr/numbers/index.ts'
import type { NumberLanguage } from './numbers/number-language.ts'
import { compileNumbers, type CompiledNumbers } from './numbers/passage.ts'

/** The languages whose numbers are read; a new one is its folder and its name here. */
export const NUMBER_LANGUAGES: readonly NumberLanguage[] = [AR_NUMBERS, EN_NUMBERS, FR_NUMBERS]

/** Their BCP 47 tags. */
export const NUMBER_LANGUAGE_TAGS: readonly string[] = NUMBER_LANGUAGES.map(({ language }) => language)

const compiled = new Map<string, CompiledNumbers>()

/** The number data of a language, compiled when first asked for; null for a language without. */
export function numbersOf(language: string): CompiledNumbers | null {
  const known = compiled.get(language)
  if (known) return known
  const data = NUMBER_LANGUAGES.find((l) => l.language === language)
  if (!data) return null
  const made = compileNumbers(data)
  compiled.set(language, made)
  return made
}
