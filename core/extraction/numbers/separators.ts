import type { Amount } from './amount.ts'
import type { Counted } from './counted.ts'

/** «35.903 قتلى» counts persons, of which there are no thousandths; «1,125 مليار» is a decimal. */
export function settleSeparator(amount: Amount, counted: Counted): Amount {
  if (amount.otherwise === null || amount.value === null) return amount
  const whole = Math.max(amount.otherwise, amount.value)
  const wanted = counted.unit === 'person' && amount.scale === 1 ? whole : amount.value
  return wanted === amount.value ? amount : { ...amount, value: wanted, min: wanted, max: wanted }
}
