import { ARABIC } from '../ar/language.ts'
import { ENGLISH } from '../en/language.ts'
import { numbersOf } from '../languages.ts'
import { compileProfile } from './compiled-profile.ts'
import type { CompiledProfile } from './compiled-profile.ts'
import type { LanguageProfile } from './profile.ts'

/** The languages that claims are found in; a new one is a row here. */
const PROFILES: readonly LanguageProfile[] = [ARABIC, ENGLISH]
const compiled = new Map<string, CompiledProfile>()

/** The compiled profile of a language, made when first asked for; null for a language claims are not found in. */
export function profileOf(language: string): CompiledProfile | null {
  const known = compiled.get(language)
  if (known) return known
  const profile = PROFILES.find((p) => p.language === language)
  const numbers = numbersOf(language)
  if (!profile || !numbers) return null
  const made = compileProfile(profile, numbers)
  compiled.set(language, made)
  return made
}
