import type { ClaimEvent } from '../../core/model/claim-event.ts'
import { call } from './link.ts'
import { useView } from './view.ts'

/** Shows a claim as it was at an event of its history, or one that was merged into it, unless the analyst has gone on to another one meanwhile. */
export async function showAsItWas(claimId: string, event: Pick<ClaimEvent, 'id' | 'at' | 'claimId'>): Promise<void> {
  const claim = await call('claims.asOf', { claimId: event.claimId, eventId: event.id })
  if (useView.getState().selectedClaimId === claimId) useView.setState({ asItWas: { eventId: event.id, at: event.at, claim } })
}
