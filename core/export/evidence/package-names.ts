/** The longest name, in bytes of UTF-8, given to a file of a package; file systems allow 255. */
const LONGEST = 120

/** A file name that every system can hold: no separators, no control or direction marks, no trailing dot, not too long; the ending is kept. */
export function fileName(name: string, fallback: string): string {
  const clean = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"/\\|?*]/gu, '-').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '')
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ''
  const encoder = new TextEncoder()
  let stem = ''
  for (const character of clean.slice(0, clean.length - ending.length)) {
    if (encoder.encode(stem + character).length > LONGEST - ending.length) break
    stem += character
  }
  return stem === '' && ending === '' ? fallback : `${stem}${ending}`
}
