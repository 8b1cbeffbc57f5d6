import { latinDigits } from './numbers.ts'

const DIGITS = /[\p{Nd}]+(?:[.,٬٫\u00a0\u202f][\p{Nd}]+)*/gu

/** The numbers that a text writes in digits, in Latin ones and without separators. */
const numbersIn = (text: string): string[] => (text.match(DIGITS) ?? []).map((number) => latinDigits(number.normalize('NFKC')).replace(/\D/g, ''))

/** Whether a passage tells a reader more than the figure read from it: «أكثر من 1170 شخصا» beside "more than 1,170 people" does not, "two dozen" beside "24 people" does. */
export function saysMore(quote: string, figure: string): boolean {
  const said = numbersIn(quote)
  const shown = numbersIn(figure)
  // Thousands may stand apart by a plain space, which also parts numbers.
  return said.length === 0 || (said.some((number) => !shown.includes(number)) && said.join('') !== shown.join(''))
}
