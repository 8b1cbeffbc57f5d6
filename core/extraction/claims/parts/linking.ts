import { least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { linkAdded } from './added-parts.ts'
import { linkSums } from './adding-up.ts'
import { linkAsides } from './aside-parts.ts'
import { linkBareParts } from './bare-parts.ts'
import { linkBehindOpeningWhole } from './behind-opening-whole.ts'
import { linkBesideParts, linkDischarged } from './beside-part.ts'
import { claimBreakdown } from './breakdown.ts'
import { linkCaptives } from './captive-parts.ts'
import { linkCompleting } from './completing.ts'
import { claimEnumerated, linkEnumerated } from './enumerated-parts.ts'
import { linkFamily } from './family-parts.ts'
import { linkFunding } from './funding.ts'
import { linkGapped } from './gapped-parts.ts'
import { linkInstalments } from './instalments.ts'
import { linkJoinedParts } from './joined-parts.ts'
import { liftToList, liftToWhole } from './lifting.ts'
import { linkNumberedSets } from './numbered-set.ts'
import { linkOpened } from './opened-parts.ts'
import { linkDiedInCare } from './parts-of-the-hurt.ts'
import { linkBeforeRest, linkUntilRest } from './parts-with-rest.ts'
import { linkRelative, linkWhere } from './relative-parts.ts'
import { keepRemainders } from './remainder.ts'
import { linkRemainders, linkRest } from './remaining-parts.ts'
import { linkSetBeforeWhole } from './set-before-whole.ts'
import { linkSetMembers } from './set-members.ts'
import { linkSetOffParts } from './set-off-parts.ts'
import { linkStaying } from './staying-parts.ts'
import { linkToldNumbers } from './told-number.ts'
import { linkToldOfThem } from './told-of-them.ts'
import { linkWhatCame } from './what-came.ts'
import { linkWholesBehind } from './whole-behind.ts'
import { claimWholesByParts } from './whole-by-part.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** True where any figure of a sentence is a claim. */
const countsAny = (decisions: readonly Decision[]): boolean => decisions.some((d) => d.measure !== null)

/**
 * Links the parts of a sentence's figures to wholes that words around both of them show, once all are decided; what is told of several figures is not
 * asked of a lone one, as most are, and of figures that are no claims next to nothing. Changes the decisions' parents.
 */
export function linkParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const several = decisions.length > 1
  if (several) claimBreakdown(sentence, decisions, earlier)
  if (countsAny(decisions)) {
    if (several) {
      liftToList(sentence, decisions)
      liftToWhole(sentence, decisions)
      claimEnumerated(sentence, decisions)
      claimWholesByParts(sentence, decisions)
    }
    keepRemainders(sentence, decisions, earlier)
    if (several) linkWholesBehind(sentence, decisions, earlier)
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
  if (several) {
    linkSetMembers(sentence, decisions)
    linkAsides(sentence, decisions)
    linkEnumerated(sentence, decisions)
    linkInstalments(sentence, decisions)
    linkWhatCame(sentence, decisions)
  }
  linkFunding(sentence, decisions, earlier)
  linkCaptives(sentence, decisions, earlier)
  linkDiedInCare(sentence, decisions, earlier)
  if (several) {
    linkStaying(sentence, decisions)
    linkFamily(sentence, decisions)
  }
  linkAdded(sentence, decisions, earlier)
  linkBareParts(sentence, decisions, earlier)
  if (several) linkJoinedParts(sentence, decisions)
  linkSetBeforeWhole(sentence, decisions, earlier)
  linkBesideParts(sentence, decisions, earlier)
  linkSetOffParts(sentence, decisions, earlier)
  if (several) linkCompleting(sentence, decisions, earlier)
  if (several) linkKilledOfShot(sentence, decisions)
  keepDeadOfCaptives(sentence, decisions)
}

/**
 * "The gunman shot 11 people, killing three and wounding eight": what became of those shot, told by verbs right behind that have them for object. Changes
 * the decisions' parents.
 */
function linkKilledOfShot({ keys, hitAt, profile }: Sentence, decisions: readonly Decision[]): void {
  if (profile.verbFirst) return
  let whole: Decision | null = null
  let told = 0
  for (const d of decisions) {
    if (d.rule?.endsWith('.shot') && d.parent === null) {
      whole = d
      told = 0
      continue
    }
    const joined = d.trigger !== null && (isComma(keys[d.trigger.from - 1]) || (told > 0 && tagOf(hitAt[d.trigger.from - 1], 'coordination') !== null))
    const isTold = joined && d.trigger?.to === d.amount.from && d.amount.quantity.noun === null && (d.measure === 'killed' || d.measure === 'injured')
    if (!whole || !isTold || d.parent !== null || told + least(d) > most(whole)) { whole = null; continue }
    d.parent = whole
    told += least(d)
  }
}

/** "holds 59 hostages, 24 of them alive and 35 dead": bare numbers of the dead among those held died as such. Changes the decisions' measures. */
function keepDeadOfCaptives({ profile }: Sentence, decisions: readonly Decision[]): void {
  if (profile.verbFirst) return
  for (const d of decisions) {
    const whole = d.parent?.measure
    if (d.measure === 'killed' && d.amount.quantity.noun === null && (whole === 'held' || whole === 'abducted')) d.measure = 'dead-in-captivity'
  }
}
