/** A letter or sign in the order that it is seen; `text` of more than one unit is in logical order already. */
type Sign = string

export interface OrderOptions {
  /** The direction of the paragraph. */
  base: 'rtl' | 'ltr'
  /** Whether brackets are given as they look; else as they are typed, where a right-to-left opening bracket is `(` whatever it looks like. */
  mirror: boolean
  /** Whether Arabic letters come before this line in its paragraph, which decides how numbers with a hyphen in them stand. */
  afterArabic: boolean
}

const MIRRORED: ReadonlyMap<string, string> = new Map([...'()', ...'[]', ...'{}', ...'<>', ...'«»', ...'‹›', ...'﴾﴿'].flatMap((char, at, all) => [[char, all[at % 2 === 0 ? at + 1 : at - 1] ?? char]]))

const isRightToLeft = (sign: Sign): boolean => /^[\u0590-\u05ff\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(sign)
const isArabicDigit = (sign: Sign): boolean => /^[\u0660-\u0669\u066b\u066c]/.test(sign)
const isEuropeanDigit = (sign: Sign): boolean => /^[0-9\u06f0-\u06f9]/.test(sign)
const isDigit = (sign: Sign): boolean => isArabicDigit(sign) || isEuropeanDigit(sign)
const isLeftToRight = (sign: Sign): boolean => !isRightToLeft(sign) && /^\p{L}/u.test(sign)
/** Signs that stay within a number between two digits (bidi class CS). */
const isSeparator = (sign: Sign): boolean => /^[,./:\u060c\u00a0]$/.test(sign)
/** Signs that stay within a number only where no Arabic letter comes before (bidi class ES). */
const isHyphen = (sign: Sign): boolean => sign === '-' || sign === '+'
/** Signs that go with a number they touch where no Arabic letter comes before (bidi class ET). */
const isTerminator = (sign: Sign): boolean => /^[%$€£¥#°٪‰]$/.test(sign)

/**
 * Gives a line as it is typed and stored, from its signs in the order that they are seen, left to right: the Unicode bidirectional algorithm (UAX #9) run
 * backwards for one line of one paragraph. Numbers keep the order of their digits; Latin words within Arabic, and Arabic within Latin, that of their letters.
 * Where two typed orders look alike, a number after a Latin word is taken to belong to it.
 */
export function logicalOrder(seen: readonly Sign[], { base, mirror, afterArabic }: OrderOptions): string {
  if (base === 'ltr') return leftToRight(seen, mirror).join('')
  return rightToLeft(seen, mirror, afterArabic).join('')
}

/** A right-to-left stretch: read from the right, with its numbers and Latin stretches turned back. */
function rightToLeft(seen: readonly Sign[], mirror: boolean, afterArabic: boolean): Sign[] {
  const stretches = leftToRightStretches(seen)
  const typed: Sign[] = []
  let last = seen.length
  let isAfterArabic = afterArabic
  for (const { start, end } of stretches.reverse()) {
    isAfterArabic = appendReversed(typed, seen.slice(end, last), mirror, isAfterArabic)
    typed.push(...seen.slice(start, end))
    isAfterArabic = false
    last = start
  }
  appendReversed(typed, seen.slice(0, last), mirror, isAfterArabic)
  return typed
}

/**
 * The stretches of a right-to-left line that run from left to right: from a Latin letter to the last Latin letter or number that no Arabic letter
 * separates from it, with a number that touches its start, a percent sign that touches its end, and the bracket that closes one opened within.
 */
function leftToRightStretches(seen: readonly Sign[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = []
  for (let at = 0; at < seen.length; at += 1) {
    if (!isLeftToRight(seen[at] ?? '')) continue
    let start = at
    while (start > (stretches.at(-1)?.end ?? 0) && isEuropeanDigit(seen[start - 1] ?? '')) start -= 1
    let end = at + 1
    for (let next = end; next < seen.length; next += 1) {
      const sign = seen[next] ?? ''
      if (isRightToLeft(sign) || isArabicDigit(sign)) break
      if (isLeftToRight(sign) || isEuropeanDigit(sign) || /^\p{Mn}/u.test(sign)) end = next + 1
    }
    while (end < seen.length && isTerminator(seen[end] ?? '') && isEuropeanDigit(seen[end - 1] ?? '')) end += 1
    end = withClosingBracket(seen, start, end)
    stretches.push({ start, end })
    at = end
  }
  return stretches
}

function withClosingBracket(seen: readonly Sign[], start: number, end: number): number {
  const next = seen[end] ?? ''
  const opening = MIRRORED.get(next)
  if (opening === undefined || !/^[)\]}»›]$/.test(next)) return end
  let open = 0
  for (let at = start + 1; at < end; at += 1) {
    if (seen[at] === opening) open += 1
    if (seen[at] === next) open -= 1
  }
  return open > 0 ? end + 1 : end
}

/** Appends a stretch without Latin letters as it is read from the right; says whether an Arabic letter was the last one with a direction. */
function appendReversed(typed: Sign[], seen: readonly Sign[], mirror: boolean, afterArabic: boolean): boolean {
  let isAfterArabic = afterArabic
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const sign = seen[at] ?? ''
    if (isRightToLeft(sign)) isAfterArabic = true
    const start = numberStart(seen, at, isAfterArabic)
    if (start !== null) {
      typed.push(...seen.slice(start, at + 1))
      at = start
    } else {
      typed.push(mirror ? (MIRRORED.get(sign) ?? sign) : sign)
    }
  }
  return isAfterArabic
}

/** Where the number starts that ends at `end`, seen from the right; null where none does. */
function numberStart(seen: readonly Sign[], end: number, isAfterArabic: boolean): number | null {
  let at = end
  // A percent or currency sign belongs to the number's own stretch only where no Arabic letter turned the number Arabic.
  while (!isAfterArabic && at >= 0 && isTerminator(seen[at] ?? '')) at -= 1
  if (!isDigit(seen[at] ?? '')) return null
  while (at > 0) {
    const before = seen[at - 1] ?? ''
    const joins = isSeparator(before) || (isHyphen(before) && !isAfterArabic)
    if (isDigit(before) || /^\p{Mn}/u.test(before)) at -= 1
    else if (joins && isDigit(seen[at - 2] ?? '') && isArabicDigit(seen[at - 2] ?? '') === isArabicDigit(seen[at] ?? '')) at -= 2
    else break
  }
  while (!isAfterArabic && at > 0 && isTerminator(seen[at - 1] ?? '')) at -= 1
  return at
}

/** A left-to-right line: as it is seen, with stretches from an Arabic letter to the last Arabic letter turned. */
function leftToRight(seen: readonly Sign[], mirror: boolean): Sign[] {
  const typed: Sign[] = []
  for (let at = 0; at < seen.length; at += 1) {
    const sign = seen[at] ?? ''
    if (!isRightToLeft(sign) && !isArabicDigit(sign)) {
      typed.push(sign)
      continue
    }
    let end = at + 1
    for (let next = end; next < seen.length && !isLeftToRight(seen[next] ?? ''); next += 1) if (isRightToLeft(seen[next] ?? '') || isArabicDigit(seen[next] ?? '')) end = next + 1
    appendReversed(typed, seen.slice(at, end), mirror, true)
    at = end - 1
  }
  return typed
}

/**
 * Whether a page gives its brackets as they look: true unless more pairs of its right-to-left stretches come out closed before opened that way than the
 * other. PDF says what a shape looks like, but some programs (LibreOffice) write what was typed.
 */
export function mirrorsBrackets(lines: readonly (readonly Sign[])[]): boolean {
  let brackets = ''
  for (const seen of lines) {
    const typed: Sign[] = []
    let last = seen.length
    for (const { start, end } of leftToRightStretches(seen).reverse()) {
      appendReversed(typed, seen.slice(end, last), false, true)
      last = start
    }
    appendReversed(typed, seen.slice(0, last), false, true)
    brackets += typed.filter((sign) => sign === '(' || sign === ')').join('')
  }
  const lookRight = brackets.match(/\)\(/g)?.length ?? 0
  const areTyped = brackets.match(/\(\)/g)?.length ?? 0
  // Pairs seen as they look alternate the wrong way round: `)()(` has two such pairs and one of the other kind by chance.
  return lookRight >= areTyped
}
