import type { Passage } from './passage.ts'
import type { Draft } from './read-quantities.ts'

/**
 * Settles whose dinar, pound or lira is meant where the word alone does not say: that of the country named last before the amount
 * that has one, or else of the first named after it. It stays marked as assumed.
 */
export function settleCurrencies(p: Passage, drafts: readonly Draft[]): void {
  const shared = p.language.sharedCurrencies
  const unsettled = drafts.filter(({ quantity }) => quantity.unitAssumed && quantity.unit !== null && shared[quantity.unit] !== undefined)
  if (unsettled.length === 0) return
  const countries = countriesOf(p)
  for (const { quantity, from } of unsettled) {
    const codes = quantity.unit === null ? undefined : shared[quantity.unit]
    if (!codes) continue
    const at = firstAfter(countries, from)
    const before = nearestCode(countries, codes, at - 1, -1)
    quantity.unit = before ?? nearestCode(countries, codes, at, 1) ?? quantity.unit
  }
}

interface Named { at: number; code: string }

function countriesOf(p: Passage): Named[] {
  const out: Named[] = []
  for (let i = 0; i < p.count; i++) {
    const country = p.find(i, 'country')
    if (country) out.push({ at: i, code: country.value.code })
  }
  return out
}

/** Index of the first country named at or after token `from`. */
function firstAfter(countries: readonly Named[], from: number): number {
  let low = 0
  let high = countries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (countries[middle]!.at < from) low = middle + 1
    else high = middle
  }
  return low
}

/** How many countries are looked at on either side of an amount. */
const REACH = 40

function nearestCode(countries: readonly Named[], codes: readonly string[], from: number, step: 1 | -1): string | null {
  for (let i = from, seen = 0; i >= 0 && i < countries.length && seen < REACH; i += step, seen++) {
    const { code } = countries[i]!
    if (codes.includes(code)) return code
  }
  return null
}
