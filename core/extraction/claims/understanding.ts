import type { ExtractOptions } from '../extracted.ts'
import { numbersOf } from '../languages.ts'
import { Passage } from '../numbers/passage.ts'
import { quantitiesOf } from '../numbers/read-quantities.ts'
import type { Quantity } from '../quantity.ts'
import type { Decision } from './decision.ts'
import { detectLanguage } from './detect-language.ts'
import { linkLikelyWholes } from './likelihood/likely-wholes.ts'
import { toldIn } from './likelihood/told.ts'
import { merge } from './merging.ts'
import type { Group } from './merging.ts'
import { linkFatesListed } from './parts/fates-listed.ts'
import { linkListContinued } from './parts/list-continued.ts'
import { linkListedOn, raiseCompleting } from './parts/listed-on.ts'
import { linkMakingUp } from './parts/making-up.ts'
import { linkToCasualties, linkToKind } from './parts/part-of-kind.ts'
import { linkToldByPlace } from './parts/told-by-place.ts'
import { linkToldInPairs } from './parts/told-in-pairs.ts'
import { linkSharesOfGift } from './parts/shares-of-gift.ts'
import { settleFreedAlike } from './parts/freed-alike.ts'
import { linkPledgedTogether } from './parts/pledged-together.ts'
import { unlinkHurtOfDead } from './parts/hurt-of-dead.ts'
import { linkToldOfKind } from './parts/told-of-kind.ts'
import { linkToldOutOf } from './parts/told-out-of.ts'
import { linkToldOfEvents } from './parts/told-of-events.ts'
import { linkToldOfOne } from './parts/told-of-one.ts'
import { profileOf } from './profiles.ts'
import { Reading } from './reading.ts'
import { stating } from './statements.ts'
import type { Steps } from './steps.ts'
import { findSuperseded, unlinkSuperseded } from './superseding.ts'

/** What is read in a text, before it is put in the shape of claims. */
export interface Understood {
  language: string
  quantities: readonly Quantity[]
  groups: Group[]
}

/** How a text is read. */
interface Manner {
  /** Its place among the texts that are read in step, from 0. */
  place?: number
  /** Is told what was decided of every quantity that could be a claim. */
  decided?: (decision: Decision) => void
}

/** Reads a text: its words, its quantities, its sentences, what each quantity is, who says so. */
export function* understanding(text: string, options: ExtractOptions, { place = 0, decided }: Manner): Steps<Understood> {
  const language = options.language ?? detectLanguage(text)
  const numbers = numbersOf(language)
  const compiled = profileOf(language)
  if (!numbers) return { language, quantities: [], groups: [] }
  const passage = new Passage(text, numbers, compiled?.vocabulary, place)
  yield
  const quantities = quantitiesOf(passage, { singulars: compiled !== null })
  if (!compiled) return { language, quantities, groups: [] }
  yield
  const reading = new Reading(passage.tokens, passage.sentenceStarts, compiled, quantities)
  reading.lookUp()
  yield
  const statements = yield* stating(reading, options.publishedAt ?? null, decided)
  const superseded = findSuperseded(statements)
  const groups = merge(statements)
  const told = toldIn(statements, groups)
  unlinkHurtOfDead(told)
  linkLikelyWholes(told, groups, compiled.likelihoodOfWholes)
  linkSharesOfGift(told)
  linkToKind(told)
  raiseCompleting(told)
  linkMakingUp(told)
  linkToldOfOne(told)
  linkListedOn(told)
  linkListContinued(told)
  linkToCasualties(told)
  linkFatesListed(told)
  linkToldByPlace(told)
  linkToldOfKind(told)
  linkToldInPairs(told)
  linkToldOfEvents(told)
  // The events may have given the dead a whole, and with it the hurt told beside them.
  linkToldInPairs(told)
  linkToldOutOf(told)
  linkPledgedTogether(told)
  settleFreedAlike(told)
  unlinkSuperseded(superseded)
  return { language, quantities, groups }
}
