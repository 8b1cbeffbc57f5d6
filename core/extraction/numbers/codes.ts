import { isUnit, LAST_LATIN } from './dates.ts'
import { readDigits } from './digits.ts'
import { numberWord } from './number-word.ts'
import type { Passage } from './passage.ts'

/** «(0)20 7946 0958»: one past the groups of digits from token `i` on that go on with a telephone number. */
export function afterPhone(p: Passage, i: number): number {
  let at = i
  for (;;) {
    if (p.isSign(at, '(') && p.isDigits(at + 1) && p.isSign(at + 2, ')')) at += 3
    else if (p.isSign(at, '-') && p.glued(at) && p.isDigits(at + 1) && p.glued(at + 1)) at += 2
    else if (p.isDigits(at) && !p.startsLine(at) && !isUnit(p, at + 1)) at++
    else return at
  }
}

/** One past the name or code that has the digits at token `i` in it («MH17», «2-B/4»): all that is written against them. */
export function afterName(p: Passage, i: number): number {
  let at = i + 1
  while (at < p.count && p.glued(at) && (p.isDigits(at) || p.isWord(at) || (isJoint(p, at) && p.glued(at + 1)))) at++
  return at
}

/** «2.14», «AB-12/3»: true for a sign that joins the parts of a code or address. */
const isJoint = (p: Passage, i: number): boolean => p.isSign(i, '-') || p.isSign(i, '.') || p.isSign(i, '/') || p.isSign(i, ':')

/** True for digits inside a name, address or code: «F-16», «MH17», «#5», «+961 1 …». */
export function isPartOfName(p: Passage, i: number): boolean {
  if (!p.glued(i)) return false
  // «إلى15», «تقديم12 مليونا»: a space was left out.
  if (p.language.countsByForm && (p.has(i - 1, 'to') || isRunTogether(p, i))) return false
  if (p.isWord(i - 1)) return !(p.isParticle(i - 1) || isCurrencyBefore(p, i - 1) || p.has(i - 1, 'qualifier'))
  if (p.isSign(i - 1, '-') && p.glued(i - 1)) return (p.isWord(i - 2) && !p.isParticle(i - 2) && !isSpeltNumber(p, i - 2)) || p.isSign(i - 2, '_')
  if (p.isSign(i - 1, '/') || p.isSign(i - 1, '.') || p.isSign(i - 1, '_')) return p.glued(i - 1) && p.isWord(i - 2) && !p.isParticle(i - 2)
  return p.isSign(i - 1, '#') || p.isSign(i - 1, '@') || p.isSign(i - 1, '+')
}

/** True for digits written against a word of the language's own script that a scale, a currency or those who are counted follow: no name goes on so. */
function isRunTogether(p: Passage, i: number): boolean {
  if (!p.isWord(i - 1) || p.tokens.text.charCodeAt(p.start(i - 1)) < LAST_LATIN) return false
  const { to } = readDigits(p, i)
  return p.has(to, 'scale') || p.has(to, 'currency') || p.find(to, 'noun')?.value.unit === 'person'
}

/** True for a currency that its amount follows; a letter that is one only before large sums names what it stands against. */
function isCurrencyBefore(p: Passage, i: number): boolean {
  const currency = p.find(i, 'currency')?.value
  return currency !== undefined && currency.side !== 'after' && currency.large !== true
}

/** True for a word that is a number by itself, so that a hyphen after it joins two numbers («ten-12»). */
function isSpeltNumber(p: Passage, i: number): boolean {
  const role = numberWord(p, i)?.value.role
  return role === 'unit' || role === 'teen' || role === 'ten'
}
