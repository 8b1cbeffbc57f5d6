import { isDeepStrictEqual } from 'node:util'
import type { Anchor } from '../model/anchor.ts'
import type { Claim, Mention } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { movedMentions } from '../model/claim-event.ts'
import type { Json } from '../model/same-json.ts'

/** Where an anchor came to stand; `orphaned` where its passage was not found in a later text. */
export type Became = Pick<Mention, 'anchor' | 'orphaned'>

const keyOf = ({ start, end, quote }: Anchor): string => `${start} ${end} ${quote}`

/** One replacement of the text: where it led each anchor that a claim had then and that moved. */
const movesOf = (events: readonly ClaimEvent[]): Map<string, Became> => new Map(events.flatMap(movedMentions).map(({ from, to }) => [keyOf(from.anchor), to]))

/** The replacements of an article's text behind an action, as the history of its claims tells them: what the action touched has gone on with them. */
export class LaterTexts {
  readonly #events: readonly ClaimEvent[]
  readonly #moves: readonly ReadonlyMap<string, Became>[]

  /** `events` are the article's, oldest first; `changeId` is the action's. */
  constructor(events: readonly ClaimEvent[], changeId: string) {
    this.#events = events.slice(events.findLastIndex((event) => event.changeId === changeId) + 1).filter(({ action }) => action === 'reanchor')
    this.#moves = [...new Set(this.#events.map((event) => event.changeId))].map((change) => movesOf(this.#events.filter((event) => event.changeId === change)))
  }

  /** Whether the text is the one that the action was done on, as far as the history tells. */
  get none(): boolean { return this.#events.length === 0 }

  /** What the later texts made of the value that the action gave a claim's field. */
  fieldNow(claimId: string, field: string, value: Json): Json {
    return this.#events.filter((event) => event.claimId === claimId).reduce((now, { changes }) => changes.find((change) => change.field === field && isDeepStrictEqual(change.from, now))?.to ?? now, value)
  }

  /** What they made of a claim that the action brought. */
  claimNow(claim: Claim): Claim {
    const now = Object.entries(claim).map(([field, value]) => [field, this.fieldNow(claim.id, field, value as Json)])
    return Object.fromEntries(now) as Claim
  }

  /** The claims that they brought, each as the last of them left it. */
  found(): Claim[] {
    return this.#events.flatMap(({ changes }) => changes.filter(({ field, from }) => field === '*' && from === null).map(({ to }) => this.claimNow(to as unknown as Claim)))
  }

  /** Where an anchor stands after them; null where no claim that had it was moved. */
  became(anchor: Anchor): Became | null {
    return this.#moves.reduce<Became | null>((now, moves) => moves.get(keyOf(now?.anchor ?? anchor)) ?? now, null)
  }
}
