/** How many columns of a terminal a text takes: marks that stand on another letter and directional marks take none. */
const widthOf = (text: string): number => [...text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')].length

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Cuts a text to a width, with an ellipsis where something is left out; line ends become spaces. */
export function shortened(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (widthOf(line) <= width) return line
  return `${[...line].slice(0, width - 1).join('').trimEnd()}…`
}

/** Rows under headings, in columns as wide as their widest cell. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) => Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[column] ?? ''))))
  const line = (cells: readonly string[]) => `${cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd()}\n`
  return line(headings) + line(widths.map((width) => '-'.repeat(width))) + rows.map(line).join('')
}
