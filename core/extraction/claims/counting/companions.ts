import type { Case } from '../decision.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import { hasMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Nouns of those who go with the hurt on their way. */
const COMPANIONS: ReadonlySet<string> = new Set(['companion', 'escort', 'relative', 'family-member', 'carer', 'caregiver', 'attendant'])

/** Words between "of" and the noun for those who are of somebody («93 من أقاربهم»), at most. */
const OWN_WITHIN = 2

/**
 * "Sixty wounded were flown out with 93 relatives", «وصل 60 جريحا و93 مرافقا»: true for companions told right behind the hurt whom a noun counts, of whom
 * nothing else is told. `best` is what governs the amount by itself.
 */
export function goWithTheHurt(around: Case, best: Candidate | null): boolean {
  const { sentence, amount, here } = around
  const hurt = here.at(-1)
  if (hurt?.measure !== 'injured' || hurt.rule?.endsWith('.counted') !== true || !areCompanions(sentence, amount)) return false
  if (best?.side === 'right' || best?.side === 'inside' || !(isJoined(sentence, amount) || tagOf(sentence.hitAt[amount.from - 1], 'detail'))) return false
  return !hasMark(sentence, hurt.amount.to, amount.from)
}

/** True for a number of companions, by its noun or by «من أقاربهم» behind it. */
function areCompanions(sentence: Sentence, { to, quantity: { noun } }: Amount): boolean {
  if (noun !== null && COMPANIONS.has(noun)) return true
  if (!tagOf(sentence.hitAt[to], 'partitive')) return false
  for (let i = to + 1; i < to + 1 + OWN_WITHIN; i++) if (tagOf(sentence.hitAt[i], 'own')?.kin) return true
  return false
}
