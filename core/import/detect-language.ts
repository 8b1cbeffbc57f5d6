import type { Language } from '../model/language.ts'

const STOP_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set(['the', 'and', 'of', 'to', 'in', 'that', 'is', 'was', 'for', 'on', 'with', 'said', 'were', 'from', 'at', 'by']),
  fr: new Set(['le', 'la', 'les', 'des', 'et', 'de', 'du', 'une', 'un', 'dans', 'est', 'que', 'qui', 'pour', 'sur', 'au'])
}

/**
 * The language of a text by its script and, within Latin script, by its commonest words; `und` where it cannot be told. Persian and Urdu
 * are told from Arabic by letters that Arabic lacks. Looks at the first 20,000 units.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 20_000)
  const arabic = sample.match(/[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/g)?.length ?? 0
  const hebrew = sample.match(/[\u05d0-\u05ea]/g)?.length ?? 0
  const latin = sample.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0
  if (arabic > latin * 0.5 && arabic >= hebrew && arabic > 0) {
    const foreign = sample.match(/[\u067e\u0686\u0698\u06af\u06cc\u06a9]/g)?.length ?? 0
    if (foreign > arabic * 0.05) return (sample.match(/[\u0679\u0688\u0691\u06ba\u06d2]/g)?.length ?? 0) > 0 ? 'ur' : 'fa'
    return 'ar'
  }
  if (hebrew > latin) return 'he'
  if (latin === 0) return 'und'
  const words = sample.toLowerCase().match(/[a-z\u00e0-\u00ff]+/g) ?? []
  const shares = Object.entries(STOP_WORDS).map(([language, set]) => ({ language, share: words.filter((word) => set.has(word)).length / words.length }))
  shares.sort((a, b) => b.share - a.share)
  const [best] = shares
  return best && best.share > 0.08 ? best.language : words.length < 20 && best && best.share > 0 ? best.language : 'und'
}
