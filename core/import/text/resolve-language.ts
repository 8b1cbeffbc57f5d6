import type { TextLanguage } from './detect-language.ts'
import { detectTextLanguage } from './detect-language.ts'
import { directionOf, languageSchema } from '../../model/language.ts'

/**
 * The language of a text that a file declares one for. The text decides; the declaration only helps where the text does not say, and only if it agrees
 * with the text's direction: pages in Arabic that declare English are common.
 */
export function resolveLanguage(text: string, declared: string | null): TextLanguage {
  const found = detectTextLanguage(text)
  if (found.language !== 'und' || declared === null) return found
  const tag = languageSchema.safeParse(declared.trim().toLowerCase().split(/[-_]/)[0])
  return tag.success && directionOf(tag.data) === found.direction ? { language: tag.data, direction: found.direction } : found
}
