/** Spells whole numbers out as a writer would, by rules of its own: what number reading is checked against. */
export interface ArabicStyle {
  /** The counted noun is feminine, so that 3 to 10 lose their ta marbuta («ثلاث نساء»). */
  feminine: boolean
  /** Nominative «عشرون، مئتان» or oblique «عشرين، مئتين». */
  nominative: boolean
  /** «مئة» or «مائة». */
  alef: boolean
  /** «ثلاثمئة» in one word or two. */
  apart: boolean
}

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

function arabicBelowHundred(n: number, s: ArabicStyle): string {
  const units = s.feminine ? FEMININE : MASCULINE
  if (n === 2 && !s.nominative) return s.feminine ? 'اثنتين' : 'اثنين'
  if (n <= 10) return units[n]!
  if (n === 11) return s.feminine ? 'إحدى عشرة' : 'أحد عشر'
  if (n === 12) return s.feminine ? (s.nominative ? 'اثنتا عشرة' : 'اثنتي عشرة') : s.nominative ? 'اثنا عشر' : 'اثني عشر'
  if (n < 20) return s.feminine ? `${units[n - 10]!} عشرة` : `${units[n - 10]!} عشر`
  const ten = `${TENS[Math.floor(n / 10)]!}${s.nominative ? 'ون' : 'ين'}`
  const unit = n % 10
  if (unit === 0) return ten
  const word = unit === 1 ? (s.feminine ? 'إحدى' : 'واحد') : unit === 2 ? arabicBelowHundred(2, s) : units[unit]!
  return `${word} و${ten}`
}

function arabicBelowThousand(n: number, s: ArabicStyle, construct: boolean): string {
  const hundred = s.alef ? 'مائة' : 'مئة'
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  const parts: string[] = []
  if (hundreds === 1) parts.push(hundred)
  else if (hundreds === 2) parts.push(`${s.alef ? 'مائت' : 'مئت'}${construct && rest === 0 ? (s.nominative ? 'ا' : 'ي') : s.nominative ? 'ان' : 'ين'}`)
  else if (hundreds > 2) parts.push(`${FEMININE[hundreds]!.replace('ثماني', 'ثمان')}${s.apart ? ' ' : ''}${hundred}`)
  if (rest > 0) parts.push(arabicBelowHundred(rest, s))
  return parts.join(' و')
}

const ARABIC_SCALES: [value: number, one: string, two: [string, string], many: string, accusative: string][] = [
  [1e9, 'مليار', ['ملياران', 'مليارين'], 'مليارات', 'مليارا'], [1e6, 'مليون', ['مليونان', 'مليونين'], 'ملايين', 'مليونا'], [1e3, 'ألف', ['ألفان', 'ألفين'], 'آلاف', 'ألفا']
]

/** A whole number from 1 to 10^12 - 1 in Arabic words. */
export function spellArabic(n: number, s: ArabicStyle): string {
  const parts: string[] = []
  let rest = n
  for (const [value, one, two, many, accusative] of ARABIC_SCALES) {
    const count = Math.floor(rest / value)
    rest %= value
    if (count === 0) continue
    if (count === 1) parts.push(one)
    else if (count === 2) parts.push(two[s.nominative ? 0 : 1])
    else {
      const words = arabicBelowThousand(count, { ...s, feminine: false }, true)
      const lastTwo = count % 100
      parts.push(`${words} ${lastTwo >= 3 && lastTwo <= 10 ? many : lastTwo >= 11 ? accusative : one}`)
    }
  }
  if (rest > 0) parts.push(arabicBelowThousand(rest, s, false))
  return parts.join(' و')
}

export interface EnglishStyle {
  /** "two hundred and five" or "two hundred five". */
  and: boolean
  /** "twenty-one" or "twenty one". */
  hyphen: boolean
  /** A comma between thousands. */
  comma: boolean
}
const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function englishBelowThousand(n: number, s: EnglishStyle): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  const tens = rest < 20 ? SMALL[rest]! : ENGLISH_TENS[Math.floor(rest / 10)]! + (rest % 10 === 0 ? '' : (s.hyphen ? '-' : ' ') + SMALL[rest % 10]!)
  if (hundreds === 0) return tens
  return `${SMALL[hundreds]!} hundred${rest === 0 ? '' : `${s.and ? ' and' : ''} ${tens}`}`
}

/** A whole number from 1 to 10^12 - 1 in English words. */
export function spellEnglish(n: number, s: EnglishStyle): string {
  const parts: string[] = []
  let rest = n
  for (const [value, word] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    const count = Math.floor(rest / value)
    rest %= value
    if (count > 0) parts.push(`${englishBelowThousand(count, s)} ${word}`)
  }
  if (rest > 0) {
    const last = englishBelowThousand(rest, s)
    if (rest < 100 && parts.length > 0) return `${parts.join(s.comma ? ', ' : ' ')}${s.and ? ' and' : ''} ${last}`
    parts.push(last)
  }
  return parts.join(s.comma ? ', ' : ' ')
}

const FRENCH_TENS = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt']
const FRENCH_SMALL = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf']

function frenchBelowHundred(n: number): string {
  if (n < 20) return FRENCH_SMALL[n]!
  const ten = Math.floor(n / 10)
  const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : FRENCH_TENS[ten]!
  return (rest === 1 && ten < 8) || (rest === 11 && ten === 7) ? `${FRENCH_TENS[ten]!} et ${FRENCH_SMALL[rest]!}` : `${FRENCH_TENS[ten]!}-${FRENCH_SMALL[rest]!}`
}

/** A whole number from 1 to 999,999 in French words. */
export function spellFrench(n: number): string {
  const below = (m: number): string => {
    const hundreds = Math.floor(m / 100)
    const rest = m % 100
    const head = hundreds === 0 ? '' : hundreds === 1 ? 'cent' : `${FRENCH_SMALL[hundreds]!} cent${rest === 0 ? 's' : ''}`
    return [head, rest === 0 ? '' : frenchBelowHundred(rest)].filter((w) => w !== '').join(' ')
  }
  const thousands = Math.floor(n / 1000)
  const head = thousands === 0 ? '' : thousands === 1 ? 'mille' : `${below(thousands).replace(/(cent|vingt)s$/, '$1')} mille`
  return [head, below(n % 1000)].filter((w) => w !== '').join(' ')
}
