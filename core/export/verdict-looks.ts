import type { UiLanguage } from '../model/language.ts'
import type { Verdict } from '../model/verdict.ts'

/** How a verdict looks on paper: a sign that tells it apart without colour, an ink that is readable on white and on its tint (7:1 and more on white for none under 4.5:1), and the tint. */
export const VERDICT_LOOKS: Record<Verdict, { sign: string; ink: string; tint: string }> = {
  unverified: { sign: '○', ink: '#4b5563', tint: '#f1f3f5' },
  confirmed: { sign: '✓', ink: '#116b3c', tint: '#e6f4ec' },
  'partly-confirmed': { sign: '◐', ink: '#40690a', tint: '#eff6df' },
  overstated: { sign: '▲', ink: '#9a4b06', tint: '#fdf0e0' },
  understated: { sign: '▼', ink: '#0b5f78', tint: '#e2f3f8' },
  disputed: { sign: '⇄', ink: '#6431b5', tint: '#f1eafc' },
  false: { sign: '✕', ink: '#a51818', tint: '#fdeaea' },
  outdated: { sign: '◷', ink: '#6b4a2e', tint: '#f5efe8' },
  unverifiable: { sign: '?', ink: '#3f4a5a', tint: '#eceff3' }
}

/** A verdict's sign as the report's language writes it: a question mark faces the way the language is read. */
export const verdictSign = (verdict: Verdict, language: UiLanguage): string => (language === 'ar' && VERDICT_LOOKS[verdict].sign === '?' ? '؟' : VERDICT_LOOKS[verdict].sign)
