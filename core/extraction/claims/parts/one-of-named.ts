import type { Measure } from '../../../model/kind.ts'
import { countsPeople, isClaim, TAKEN } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isDefiniteWord, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { fittingWhole } from './choosing-whole.ts'

/** Nouns that name whoever is told of, by their ids: not those who were counted. */
const ANYBODY: ReadonlySet<string> = new Set(['person', 'member', 'individual', 'civilian', 'citizen', 'resident', 'gunman', 'terrorist', 'fighter', 'other', 'attacker'])

/** How many sentences back those are looked for whom a noun without a measure of its own names again. */
const NAMED_WITHIN = 3

/** No fewer than so many have one among them. */
const SEVERAL = 2

/**
 * «فارق أحد المصابين الحياة» behind eleven hurt, «قُتل أحد التلاميذ» behind twenty taken: the figure of those of whom one is told, whom his noun names by what
 * befell them or again as they were counted; null where they were not counted, or another thing is told of him (`own`) than becomes of them.
 */
export function wholeOfOneNamed({ sentence, amount, here, earlier }: Case, own: Measure | null): Decision | null {
  const { noun } = amount.quantity
  if (noun === null || !isOneOfSeveral(sentence, amount)) return null
  const claims = here.filter(countsPeople)
  const befell = tagsOf(sentence.hitAt[amount.to - 1], 'trigger').find(({ frame }) => frame === 'counted')?.measure
  if (befell) {
    // «ابن عم أحد الضحايا»: of whom nothing else is told, and who is no subject.
    if ((own ?? befell) === befell && !opensClause(sentence, amount)) return null
    for (const measure of TAKEN.has(befell) ? TAKEN : [befell]) {
      const whole = fittingWhole(claims, SEVERAL, 'person', measure, true) ?? fittingWhole(earlier, SEVERAL, 'person', measure, true, false, true)
      if (whole) return whole
    }
    return null
  }
  if (ANYBODY.has(noun)) return null
  const mayBefall = (whole: Measure): boolean => own === null || whole === own || TAKEN.has(whole) || (whole === 'injured' && own === 'killed')
  const names = (d: Decision): boolean => isClaim(d) && d.amount.quantity.noun === noun && d.amount.quantity.value !== 1 && mayBefall(d.measure)
  const isNear = (d: Decision): boolean => d.parent === null && d.sentence.index >= sentence.index - NAMED_WITHIN
  return claims.findLast(names) ?? earlier.findLast((d) => isNear(d) && names(d)) ?? null
}

/** True for one behind "that", "and" or a mark. */
const opensClause = (sentence: Sentence, amount: Amount): boolean =>
  isJoined(sentence, amount) || isMark(sentence.keys[amount.from - 1]) || tagOf(rightBefore(sentence.hitAt, amount.from), 'complement') !== null

/** True for the word for one with a plural that has the article right behind it («أحد المصابين»). */
const isOneOfSeveral = (sentence: Sentence, { from, to, quantity: { form } }: Amount): boolean =>
  sentence.profile.verbFirst && form === 'singular' && to - from === 2 && isDefiniteWord(sentence, to - 1)
