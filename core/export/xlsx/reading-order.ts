import type { Feature } from './printing.ts'

/**
 * Cells set to the right hold text that reads from right to left, and say so, which the library has no word for (`readingOrder` 2; ECMA-376 part 1, 18.8.1).
 * Left to guess, LibreOffice goes by the first character: "252 شخصا" and "25 مايو 2024" would be set from left to right, their number behind the words.
 */
export const readingOrder = (): Feature => ({
  files: { transform: { 'xl/styles.xml': { transform: (xml: string) => xml.replaceAll('<alignment horizontal="right"', '<alignment horizontal="right" readingOrder="2"') } } }
})
