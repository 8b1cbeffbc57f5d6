import { z } from 'zod'

/** What a claim's figure counts. */
export const KINDS = ['casualty', 'hostage', 'aid', 'displacement', 'other'] as const
export const kindSchema = z.enum(KINDS)
export type Kind = z.infer<typeof kindSchema>

/** What happened to those counted, or the stage the aid is at; each measure belongs to one kind. */
export const MEASURES_OF = {
  casualty: ['killed', 'injured', 'missing', 'casualties'],
  hostage: ['abducted', 'held', 'released', 'dead-in-captivity', 'prisoners-exchanged'],
  aid: ['pledged', 'allocated', 'delivered', 'requested', 'total'],
  displacement: ['displaced', 'refugees', 'returned'],
  other: ['other']
} as const satisfies Record<Kind, readonly string[]>

export const MEASURES = [
  ...MEASURES_OF.casualty, ...MEASURES_OF.hostage, ...MEASURES_OF.aid, ...MEASURES_OF.displacement, ...MEASURES_OF.other
] as const
export const measureSchema = z.enum(MEASURES)
export type Measure = z.infer<typeof measureSchema>

/** The kind a measure belongs to. */
export function kindOf(measure: Measure): Kind {
  const kind = KIND_OF.get(measure)
  if (kind === undefined) throw new RangeError(`no kind has the measure ${measure}`)
  return kind
}
const KIND_OF: ReadonlyMap<string, Kind> = new Map(KINDS.flatMap((kind) => MEASURES_OF[kind].map((measure) => [measure, kind] as const)))

/** Who is counted, as far as the text says. */
export const WHO = ['civilian', 'combatant', 'child', 'woman', 'journalist', 'aid-worker', 'medic'] as const
export const whoSchema = z.enum(WHO)
export type Who = z.infer<typeof whoSchema>
