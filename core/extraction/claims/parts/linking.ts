import type { Decision } from '../decision.ts'
import { linkAdded } from './added-parts.ts'
import { linkSums } from './adding-up.ts'
import { linkAmongWhole } from './among-whole.ts'
import { claimApposed } from './apposed-list.ts'
import { linkAsides } from './aside-parts.ts'
import { linkBareParts } from './bare-parts.ts'
import { linkBehindOpeningWhole } from './behind-opening-whole.ts'
import { linkBesideParts, linkDischarged } from './beside-part.ts'
import { linkBracketedRows } from './bracketed-rows.ts'
import { claimBreakdown } from './breakdown.ts'
import { keepDeadOfCaptives, linkCaptives } from './captive-parts.ts'
import { linkCompleting } from './completing.ts'
import { claimEnumerated, keepToNamedWhole, linkEnumerated } from './enumerated-parts.ts'
import { linkDeadAndHurt } from './dead-and-hurt.ts'
import { linkFamily } from './family-parts.ts'
import { linkFunding } from './funding.ts'
import { linkGapped } from './gapped-parts.ts'
import { linkGoneFromCare } from './gone-from-care.ts'
import { linkHalvesOfExchange } from './half-of-exchange.ts'
import { linkInstalments } from './instalments.ts'
import { linkJoinedParts } from './joined-parts.ts'
import { linkKilledOfShot } from './killed-of-shot.ts'
import { linkCountedKinds, linkKinds } from './kinds.ts'
import { tellAllLeft } from './left-together.ts'
import { raiseToLevel } from './level-of-list.ts'
import { liftToList, liftToWhole } from './lifting.ts'
import { linkNumberedSets } from './numbered-set.ts'
import { linkListedBehindColon } from './listed-behind-colon.ts'
import { linkMissing } from './missing-parts.ts'
import { linkOfNumberAgain } from './of-number-again.ts'
import { linkOneAmongNumber } from './one-among-number.ts'
import { linkOfOnePlace } from './one-place-alone.ts'
import { linkOpened } from './opened-parts.ts'
import { linkDiedInCare } from './parts-of-the-hurt.ts'
import { linkBeforeRest, linkUntilRest } from './parts-with-rest.ts'
import { tellPairedRows } from './paired-rows.ts'
import { linkPastAside } from './past-aside.ts'
import { linkRelative, linkWhere } from './relative-parts.ts'
import { keepRemainders } from './remainder.ts'
import { linkLeftByNoun, linkOthersLeft, linkRemainders, linkRest } from './remaining-parts.ts'
import { tellReturnedTogether } from './returned-together.ts'
import { linkRisenBy } from './risen-by.ts'
import { claimSharesBehind } from './shares-behind-figure.ts'
import { linkSetAside } from './set-aside.ts'
import { linkSetBeforeWhole } from './set-before-whole.ts'
import { linkSetMembers } from './set-members.ts'
import { linkSetOffParts } from './set-off-parts.ts'
import { linkSharedAmongNames } from './shared-among-names.ts'
import { linkSizeOfShare } from './size-of-share.ts'
import { linkStaying, unmakeLeaving } from './staying-parts.ts'
import { linkSumsBehindDash } from './sums-behind-dash.ts'
import { keepStillHeld } from './still-held.ts'
import { linkToldNumbers } from './told-number.ts'
import { linkToldOfThem } from './told-of-them.ts'
import { linkToldOnSums } from './told-on-sums.ts'
import { linkToldWithThem } from './told-with-them.ts'
import { countVictimsOfBoth } from './victims-of-both.ts'
import { claimWentOn } from './went-on-parts.ts'
import { linkWhatCame } from './what-came.ts'
import { linkWholesBehind } from './whole-behind.ts'
import { claimWholesByParts } from './whole-by-part.ts'
import { claimWholesOfSums } from './whole-of-sum.ts'
import type { Sentence } from '../sentence.ts'
import { keepRefugeAtHome } from '../settling/taking-refuge.ts'
import { tellRespectively } from '../settling/told-respectively.ts'
import { linkWithParts } from './with-parts.ts'

/** True where any figure of a sentence is a claim. */
const countsAny = (decisions: readonly Decision[]): boolean => decisions.some((d) => d.measure !== null)

/**
 * Links the parts of a sentence's figures to wholes that words around both of them show, once all are decided; what is told of several figures is not
 * asked of a lone one, as most are, and of figures that are no claims next to nothing. Changes the decisions' parents.
 */
export function linkParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const several = decisions.length > 1
  if (several) tellRespectively(sentence, decisions)
  if (several) tellAllLeft(sentence, decisions)
  if (several) tellReturnedTogether(sentence, decisions)
  if (several) tellPairedRows(sentence, decisions)
  if (several) claimBreakdown(sentence, decisions, earlier)
  if (countsAny(decisions)) {
    unmakeLeaving(sentence, decisions)
    countVictimsOfBoth(sentence, decisions)
    if (several) {
      liftToList(sentence, decisions)
      liftToWhole(sentence, decisions)
      claimEnumerated(sentence, decisions)
      claimSharesBehind(sentence, decisions)
      claimApposed(sentence, decisions)
      claimWholesByParts(sentence, decisions)
      claimWholesOfSums(sentence, decisions)
    }
    keepRemainders(sentence, decisions, earlier)
    if (several) linkWholesBehind(sentence, decisions, earlier)
    linkAmongWhole(sentence, decisions)
    if (several) linkOneAmongNumber(sentence, decisions)
  }
  linkNumberedSets(sentence, decisions)
  if (countsAny(decisions)) linkClaims(sentence, decisions, earlier)
}

/** As {@link linkParts}, of a sentence with a claim. */
function linkClaims(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const several = decisions.length > 1
  if (several) {
    linkBehindOpeningWhole(sentence, decisions)
    linkSums(sentence, decisions, earlier)
    linkDeadAndHurt(sentence, decisions)
  }
  linkDischarged(sentence, decisions, earlier)
  if (several) {
    linkGapped(sentence, decisions)
    linkBeforeRest(sentence, decisions)
    linkRelative(sentence, decisions)
    linkUntilRest(sentence, decisions)
    linkWhere(sentence, decisions)
    linkToldOfThem(sentence, decisions)
    linkToldNumbers(sentence, decisions, earlier)
    linkOpened(sentence, decisions)
  }
  linkRemainders(sentence, decisions, earlier)
  linkRest(sentence, decisions, earlier)
  linkOthersLeft(sentence, decisions, earlier)
  if (several) {
    linkSetMembers(sentence, decisions)
    linkAsides(sentence, decisions)
    linkEnumerated(sentence, decisions)
    keepToNamedWhole(sentence, decisions)
    linkInstalments(sentence, decisions)
    linkHalvesOfExchange(decisions)
    linkWhatCame(sentence, decisions)
  }
  keepStillHeld(sentence, decisions)
  linkFunding(sentence, decisions, earlier)
  linkToldOnSums(sentence, decisions, earlier)
  linkSetAside(sentence, decisions, earlier)
  linkCaptives(sentence, decisions, earlier)
  linkGoneFromCare(sentence, decisions, earlier)
  linkDiedInCare(sentence, decisions, earlier)
  linkMissing(sentence, decisions, earlier)
  if (several) {
    linkStaying(sentence, decisions)
    linkFamily(sentence, decisions)
    linkListedBehindColon(sentence, decisions)
    linkRisenBy(sentence, decisions)
    linkSumsBehindDash(sentence, decisions)
  }
  linkWithParts(sentence, decisions, earlier)
  if (several) linkSharedAmongNames(sentence, decisions)
  if (several) linkSizeOfShare(sentence, decisions)
  linkAdded(sentence, decisions, earlier)
  linkOfOnePlace(sentence, decisions, earlier)
  linkKinds(sentence, decisions, earlier)
  if (several) linkCountedKinds(sentence, decisions, earlier)
  linkBareParts(sentence, decisions, earlier)
  linkToldWithThem(sentence, decisions, earlier)
  if (several) linkJoinedParts(sentence, decisions)
  linkSetBeforeWhole(sentence, decisions, earlier)
  linkBesideParts(sentence, decisions, earlier)
  linkSetOffParts(sentence, decisions, earlier)
  if (sentence.profile.verbFirst) keepRefugeAtHome(decisions)
  if (several) claimWentOn(sentence, decisions, earlier)
  if (several) linkCompleting(sentence, decisions, earlier)
  if (several) linkKilledOfShot(sentence, decisions)
  if (several) linkPastAside(sentence, decisions)
  linkLeftByNoun(sentence, decisions, earlier)
  if (several) raiseToLevel(sentence, decisions)
  if (several) linkBracketedRows(sentence, decisions)
  if (several) linkOfNumberAgain(sentence, decisions, earlier)
  keepDeadOfCaptives(sentence, decisions)
}
