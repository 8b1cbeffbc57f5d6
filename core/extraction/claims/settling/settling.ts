import { kindOf } from '../../../model/kind.ts'
import { bodiesMeant } from './captivity.ts'
import type { Case, Decision } from '../decision.ts'
import { exchangedOrFreed } from './exchanging.ts'
import { returnedFor } from './in-return.ts'
import { areHeldYet, isDemanded, settleAbducted, settleCrossed, settleExchanged, settleHeld, settleReleased } from './settling-captives.ts'
import { settleAid } from './settling-aid.ts'
import { settleInjured, settleKilled, settleMissing, settleWhetherCaptive } from './settling-casualties.ts'
import { settleDisplaced, settleReturns } from './settling-displaced.ts'
import { settleTakingRefuge } from './taking-refuge.ts'
import { settleFled, settleReturned } from './settling-returned.ts'
import type { Unsettled } from './unsettled.ts'

/** Last words on the measure, from what the sentence and the whole speak of. */
export function settle(decision: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>, parent: Decision | null): void {
  const { measure } = decision
  const unsettled: Unsettled | null = measure === null ? null : { decision, said: measure, sentence, topics, here, earlier, parent }
  if (unsettled) settleAsSaid(unsettled)
  // "Of the 1,740, 138 are being deported": they are of the prisoners let out.
  if (parent?.measure === 'prisoners-exchanged' && (measure === 'returned' || measure === 'displaced' || measure === 'refugees')) decision.measure = 'prisoners-exchanged'
  decision.measure = exchangedOrFreed(decision, { sentence, topics, here }) ?? decision.measure
  const others = returnedFor(decision, { sentence, topics, here })
  if (others) {
    decision.measure = 'prisoners-exchanged'
    decision.trigger = others.trigger
  }
  // «أعاد اليوم 15 جثمانا، وقد تسلمنا 345»: further bodies.
  const freed = decision.measure === 'released' || decision.measure === 'prisoners-exchanged'
  if (freed) decision.measure = bodiesMeant(decision, { sentence, topics, here, earlier }) ?? decision.measure
  if (goesOnWithReturned(decision, { sentence, topics, here })) decision.measure = 'returned'
  if (unsettled) settleWhetherCaptive(unsettled)
  settleDisplaced(decision, { sentence, topics, here, earlier }, measure, parent)
}

/** «عاد 4300 لاجئ في يناير، مقابل 11900 في سبتمبر»: true for a bare number told by the verb that tells of those who came back, where no prisoners are spoken of. */
function goesOnWithReturned({ amount, measure, rule }: Decision, { sentence, topics, here }: Pick<Case, 'sentence' | 'topics' | 'here'>): boolean {
  const isFreed = measure === 'released' || measure === 'prisoners-exchanged'
  if (!topics.profile.verbFirst || !isFreed || amount.quantity.noun !== null || topics.near(sentence, 'prisoners')) return false
  const last = here.findLast((d) => d.measure !== null)
  return last?.measure === 'returned' && last.rule === rule
}

/** What each measure that a trigger says may be besides. */
function settleAsSaid(unsettled: Unsettled): void {
  const { decision, said, sentence, topics, parent } = unsettled
  if (said === 'killed') settleKilled(unsettled)
  else if (said === 'injured') settleInjured(unsettled)
  else if (said === 'missing') settleMissing(unsettled)
  else if (said === 'abducted') settleAbducted(unsettled)
  else if (said === 'held') settleHeld(unsettled)
  else if (said === 'released') settleReleased(unsettled)
  else if (said === 'prisoners-exchanged') settleExchanged(unsettled)
  else if (said === 'returned') settleReturned(unsettled)
  else if (said === 'displaced') settleFled(unsettled)
  else if (said === 'refugees') {
    if (topics.profile.grammar.goingSaysLittle) settleReturns(decision, unsettled, said)
    settleTakingRefuge(unsettled)
    settleCrossed(unsettled)
  }
  else if (kindOf(said) === 'aid') settleAid(unsettled)
  else if (parent?.measure === 'injured' && said === 'dead-in-captivity') decision.measure = 'injured'
  // "demanded 50 million for the release of the 23": they are held yet.
  if ((decision.measure === 'released' || decision.rule?.includes('.released.')) && isDemanded(sentence, decision.trigger)) decision.measure = 'held'
  if (decision.measure === 'released' && areHeldYet(sentence, decision)) decision.measure = 'held'
}
