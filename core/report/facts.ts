import type { Claim } from '../model/claim.ts'
import type { ValueStyle } from './format-value.ts'
import { formatDate, inDigits } from './format-value.ts'
import type { Fact } from './report.ts'
import type { Bilingual } from './words.ts'
import { BASIS_WORDS, FIELD_WORDS, FORM_WORDS, MODALITY_WORDS, ROLE_WORDS, SCOPE_WORDS, SECTOR_WORDS, WHO_WORDS } from './words.ts'

/** What is known of a claim beyond its figure, attribution and verdict, in the report's language; facts that are not known are left out. */
export function factsOf(claim: Claim, style: ValueStyle): Fact[] {
  const { language } = style
  const comma = language === 'ar' ? '، ' : ', '
  const facts: Fact[] = []
  const add = (field: string, value: string | null | undefined) => {
    if (value) facts.push({ field, name: FIELD_WORDS[field]?.[language] ?? field, value })
  }
  const word = (words: Bilingual | undefined) => words?.[language]
  add('who', claim.who.map((who) => WHO_WORDS[who][language]).join(comma))
  add('place', claim.place?.name)
  add('asOf', claim.asOf === null ? null : formatDate(claim.asOf, style))
  add('scope', claim.scope && word(SCOPE_WORDS[claim.scope]))
  add('basis', claim.basis && word(BASIS_WORDS[claim.basis]))
  add('modality', claim.modality === 'asserted' ? null : word(MODALITY_WORDS[claim.modality]))
  add('actor', claim.actor && `${claim.actor.name} (${ROLE_WORDS[claim.actor.role][language]})`)
  const { aid } = claim
  add('donor', aid?.donor)
  add('recipient', aid?.recipient)
  add('sector', aid?.sector && word(SECTOR_WORDS[aid.sector]))
  add('form', aid?.form && word(FORM_WORDS[aid.form]))
  add('priceYear', aid?.priceYear == null ? null : inDigits(String(aid.priceYear), style))
  return facts
}
