/** A title or name as one line: runs of white space and controls as one space, bidirectional controls dropped, cut at `units` on a whole character. */
export function tidyLine(value: string, units: number): string {
  const line = value.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (line.length <= units) return line
  const isCutPair = (line.charCodeAt(units - 2) & 0xfc00) === 0xd800
  return `${line.slice(0, isCutPair ? units - 2 : units - 1).trimEnd()}…`
}
