import type { Told } from '../likelihood/told.ts'

/**
 * «أُفرج عن 16 عسكريا … ثلاثة من المفرج عنهم من الجيش»: those who are some of the freed are freed as all of them are, whoever is exchanged around, where
 * verbs come first. Changes the decisions' measures.
 */
export function settleFreedAlike(told: readonly Told[]): void {
  for (const part of told) {
    const { whole, statement: { decision } } = part
    if (whole?.measure !== 'released' || part.measure !== 'prisoners-exchanged' || !part.sentence.profile.verbFirst) continue
    part.measure = whole.measure
    decision.measure = whole.measure
    decision.rule = 'released.part'
  }
}
