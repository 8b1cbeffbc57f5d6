const BULLETS: ReadonlySet<string> = new Set(['-', '•', '*', '—', '·', '●', '▪', '◦', '■', '□', '○', '‣', '⁃', '►', '▶', '▸', '➢', '➤', '✓', '✔'])

/** True for a sign, folded, that opens an item of a list where it is the first of a line. */
export const isBullet = (sign: string): boolean => BULLETS.has(sign)
