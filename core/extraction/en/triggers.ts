import type { Measure } from '../../model/kind.ts'
import type { Frame, Tag, Term, Topic } from '../claims/tag.ts'
import { AID } from './aid.ts'
import { CASUALTY } from './casualty.ts'
import { DEATHS } from './deaths.ts'
import { DISPLACEMENT } from './displacement.ts'
import { HOSTAGE } from './hostage.ts'
import { HURTS } from './hurts.ts'
import { inflect } from './inflection.ts'
import { LOST } from './lost.ts'
import { dated } from './dated-nouns.ts'

/**
 * A row of triggers that share measure and behaviour. `transitive` and `intransitive` words are verbs in their base form and are
 * inflected; a `strict-` one governs only figures that count persons by a noun. The other words are used as they stand.
 */
export interface TriggerRow {
  measure: Measure
  as: 'transitive' | 'strict-transitive' | 'intransitive' | 'strict-active' | 'strict-passive' | Exclude<Frame, 'either'>
  rule: string
  /** Separated by commas. */
  words: string
  needs?: Topic
  /** Its sum stands behind "for" ("asked its partners for $1bn"). */
  asking?: boolean
  /** Its sum stands behind a verb of adding up ("aid … totals $5m"). */
  summed?: boolean
  /** Has its figure right beside it. */
  near?: boolean
  /** Said of votes, matches and markets as well. */
  figurative?: boolean
  /** Done by rescuers and soldiers as well, who have not fled. */
  anyones?: boolean
  /** Names the dead, then the hurt. */
  inTurn?: boolean
}

const split = (words: string): string[] => words.split(', ').map((word) => word.trim()).filter((word) => word !== '')

const LOSSES: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing'])

/** "the fate of the remaining five": the longer phrase, which "of the remaining" would else break up. */
const ofRemaining = (phrase: string): string[] => (phrase.endsWith(' of') ? [phrase, ...['remaining', 'other', 'last', 'remaining other'].map((which) => `${phrase} the ${which}`)] : [phrase])

function termsOf(row: TriggerRow): Term[] {
  const tag = (frame: Frame): Tag => ({
    role: 'trigger', measure: row.measure, frame, rule: `en.${row.measure}.${row.rule}`,
    ...(row.as.startsWith('strict-') ? { strict: true } : {}), ...(row.needs ? { needs: row.needs } : {}), ...(row.figurative ? { figurative: true } : {}), ...(row.asking ? { asking: true } : {}), ...(row.summed ? { summed: true } : {}), ...(row.near ? { near: true } : {}), ...(row.anyones ? { anyones: true } : {}), ...(row.inTurn ? { inTurn: true } : {})
  })
  const words = split(row.words)
  switch (row.as) {
    case 'transitive':
    case 'strict-transitive': {
      const forms = words.map(inflect)
      return [{ phrases: forms.flatMap((f) => f.finite), tags: [tag('active')] }, { phrases: forms.flatMap((f) => f.past), tags: [tag('participle')] }]
    }
    case 'intransitive':
      return [{ phrases: words.map(inflect).flatMap((f) => [...f.finite, ...f.past]), tags: [tag('passive')] }]
    case 'active':
    case 'strict-active':
      return [{ phrases: words.flatMap(dated).flatMap((phrase) => (LOSSES.has(row.measure) ? ofRemaining(phrase) : [phrase])), tags: [tag('active')] }]
    case 'strict-passive':
      return [{ phrases: words, tags: [tag('passive')] }]
    default:
      return [{ phrases: words, tags: [tag(row.as)] }]
  }
}

/** Auxiliaries that open phrases of two words ("have come"). */
const OPENS: readonly string[] = ['have', 'has', 'had', 'are', 'is', 'were', 'was', 'been', 'be', 'being']

/** Since the longest phrase at a word is read, "have come" would hide "come back": the phrases that go on from such a one, with the auxiliary before them. */
function unhidden(terms: readonly Term[]): Term[] {
  const known = new Set<string>()
  /** The auxiliaries that a phrase of two words has before a verb, by the verb. */
  const before = new Map<string, string[]>()
  for (const { phrases } of terms) {
    for (const phrase of phrases) {
      if (known.has(phrase)) continue
      known.add(phrase)
      const end = phrase.indexOf(' ')
      if (end < 0 || !OPENS.includes(phrase.slice(0, end))) continue
      const verb = phrase.slice(end + 1)
      if (/^[a-z]+$/.test(verb)) before.set(verb, [...(before.get(verb) ?? []), phrase.slice(0, end)])
    }
  }
  return terms.flatMap(({ phrases, tags }) => {
    const added = new Set<string>()
    for (const phrase of phrases) {
      const end = phrase.indexOf(' ')
      const verb = phrase.slice(0, end)
      if (end < 0 || OPENS.includes(verb)) continue
      for (const have of before.get(verb) ?? []) if (!known.has(`${have} ${phrase}`)) added.add(`${have} ${phrase}`)
    }
    return added.size > 0 ? [{ phrases: [...added], tags }] : []
  })
}

/** Every English trigger with its forms. */
export function triggers(): readonly Term[] {
  const rows = [...CASUALTY, ...DEATHS, ...HURTS, ...LOST, ...HOSTAGE, ...DISPLACEMENT, ...AID].flatMap(termsOf)
  return [...rows, ...unhidden(rows)]
}
