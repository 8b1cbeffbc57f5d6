import type { Handlers } from '../contract/dispatch.ts'
import type { Claim } from '../model/claim.ts'
import { claimSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { movedMentions } from '../model/claim-event.ts'
import { failure } from '../model/error.ts'
import { joinWithin, LONGEST_NOTE } from '../model/join-claims.ts'
import type { MentionPlace } from '../model/split-claim.ts'
import { mentionAt, splitMention } from '../model/split-claim.ts'
import type { ClaimFields } from '../store/index.ts'
import { mutationOf, requireClaim } from './claims.ts'
import { fitPassages } from './reanchor-claims.ts'
import type { Session, WorkbenchState } from './session.ts'
import { idFrom, newId, now, requireWritable } from './session.ts'

/** The fields of a claim that a change may set. */
const fieldsOf = (claim: Claim): ClaimFields => {
  const { id: _id, articleId: _articleId, createdAt: _createdAt, updatedAt: _updatedAt, ...fields } = claim
  return fields
}

/** The claims with these ids, the first one first. Throws AppError invalid-input for fewer than two, or of different articles. */
async function claimsToJoin(session: Session, claimIds: readonly string[]): Promise<[Claim, ...Claim[]]> {
  const [first, ...others] = await Promise.all([...new Set(claimIds)].map((id) => requireClaim(session, id)))
  if (first === undefined || others.length === 0) throw failure('invalid-input/join-one')
  if (others.some(({ articleId }) => articleId !== first.articleId)) throw failure('invalid-input/join-elsewhere')
  return [first, ...others]
}

/** Where a mention stands and, earlier and earlier, where it stood before newer texts moved it. */
function placesOf(events: readonly ClaimEvent[], place: MentionPlace): MentionPlace[] {
  const places = [place]
  for (const event of events.toReversed().filter(({ action }) => action === 'reanchor')) {
    const moved = movedMentions(event)
    const earlier = moved[mentionAt({ mentions: moved.map(({ to }) => to) }, places.at(-1) ?? place)]?.from
    if (earlier !== undefined) places.push(earlier.anchor)
  }
  return places
}

/** The claim that a mention of `claim` came from by joining, as it was then; null where it came by no joining, or that claim is there again. */
async function formerOf({ store }: Session, claim: Claim, place: MentionPlace): Promise<Claim | null> {
  if (claim.formerIds.length === 0) return null
  const places = placesOf(await store.history(claim.id), place)
  for (const formerId of claim.formerIds) {
    if (store.claimSummary(formerId) !== null) continue
    // An id that another program gave the claim before has no history here.
    const events = await store.history(formerId).catch(() => [])
    const gone = events.at(-1)?.changes.find(({ field, to }) => field === '*' && to === null)
    const former = claimSchema.safeParse(gone?.from).data
    if (former !== undefined && places.some((earlier) => mentionAt(former, earlier) >= 0)) return { ...former, ...fitPassages(former, await store.text(claim.articleId), () => null) }
  }
  return null
}

/** The calls that join claims and split them. */
export function joiningHandlers(state: WorkbenchState) {
  const handlers = {
    'claims.join': async ({ claimIds, take }) => {
      const session = requireWritable(state)
      const { store } = session
      return state.decisions.alone(async () => {
        const [keptId, ...otherIds] = claimIds
        // Asked again by a caller that heard no answer: they are joined already.
        const there = keptId === undefined || store.claimSummary(keptId) === null ? null : await store.claim(keptId)
        if (there !== null && otherIds.every((id) => id !== keptId && there.formerIds.includes(id) && store.claimSummary(id) === null)) return { revision: store.revision, changeId: null, claims: [there] }
        const claims = await claimsToJoin(session, claimIds)
        const article = await store.article(claims[0].articleId)
        const { kept, parts, gone, open } = joinWithin(article.claims, claims, new Map(take.map(({ field, from }) => [field, from])), newId)
        if (open.length > 0) throw failure('conflict/join')
        if (kept.note.length > LONGEST_NOTE) throw failure('invalid-input/join-note', { limit: LONGEST_NOTE })
        const edits = [{ claimId: kept.id, patch: fieldsOf(kept) }, ...parts.map(({ claimId, subsetOf }) => ({ claimId, patch: { subsetOf } }))]
        return mutationOf(await store.change({ edits, removes: gone, together: { how: 'join', claimIds: claims.map(({ id }) => id) } }))
      })
    },
    'claims.split': async ({ claimId, ...place }) => {
      const session = requireWritable(state)
      const { store } = session
      return state.decisions.alone(async () => {
        const claim = await requireClaim(session, claimId)
        const at = mentionAt(claim, place)
        if (at < 0) throw failure('not-found/mention')
        if (claim.mentions.length === 1) throw failure('invalid-input/only-mention')
        // Two reviewers who split the same mention off make the same claim.
        const made = idFrom(`${claimId} ${place.start} ${place.end} ${place.quote}`)
        const { rest, own } = splitMention(claim, at, { id: store.claimSummary(made) === null ? made : newId(), former: await formerOf(session, claim, place), now: now() })
        const done = mutationOf(await store.change({ edits: [{ claimId, patch: fieldsOf(rest) }], adds: [own], together: { how: 'split', claimIds: [claimId, own.id] } }))
        return { ...done, claims: [...done.claims.filter(({ id }) => id !== own.id), ...done.claims.filter(({ id }) => id === own.id)] }
      })
    }
  } satisfies Partial<Handlers>
  return handlers
}
