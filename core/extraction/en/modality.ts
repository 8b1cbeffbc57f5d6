import type { Modality } from '../../model/claim.ts'
import type { CueTerm, ModalUse } from '../claims/circumstances/cue.ts'
import { inflect } from './inflection.ts'

const list = (words: string): string[] => words.split(', ')
const modal = (modality: Modality, use: ModalUse, phrases: readonly string[]): CueTerm => ({ phrases, cues: [{ is: 'modal', modality, use }] })
/** Every form of verbs, each with the words after the slash ("plan/to"). */
const verbs = (words: string): string[] => list(words).flatMap((entry) => {
  const [verb = '', tail] = entry.split('/')
  const { finite, past } = inflect(verb)
  return [...finite, ...past].map((form) => (tail ? `${form} ${tail}` : form))
})

/** Words that tell what is so from what is denied, planned, or depends on something. */
export const MODALITY: readonly CueTerm[] = [
  modal('planned', 'clause', list("will, shall, 'll, won't, will not, is to, are to, was to, were to, due to, was due, is due, are due, were due, set to, about to, ready to, poised to, scheduled to, slated to, going to, to follow, to receive, proposed, proposal, envisaged, envisages, planned, upcoming, in the pipeline, up for approval, awaiting approval, pending approval, cleared for return, cleared, draft, next week, next month, next year, tomorrow")),
  modal('planned', 'clause', verbs('plan/to, intend/to, aim/to, hope/to, want/to, agree/to, promise/to let, promise/to free, promise/to release, vow/to, prepare/to, seek/to, propose/to, consider, expect/to, envisage, mull')),
  modal('planned', 'opinion', [...verbs('expect, anticipate, propose, forecast'), ...list('is expected, are expected, expected to, plan to, plans to, proposal to, proposal for, offer to release, offer to free')]),
  modal('conditional', 'clause', list('could, may, might, may have, might have, could have, possibly, perhaps, potentially, hypothetically, would mean, would have, likely, likely to, unlikely to, risk of, at risk of, at risk, in danger of, feared dead, feared killed, feared drowned, feared missing, feared trapped, feared')),
  modal('conditional', 'opinion', [...verbs('fear, threaten/to, warn/of, risk'), ...list('fears that, fears of, fear that, fears, threat to, threats to, possibility that, chance that, risk that, prospect of, prospect that, worst case, worst-case scenario, scenario')]),
  modal('conditional', 'opinion', list('would see, would leave, could see, could leave, may leave, might leave, has not confirmed, have not confirmed, had not confirmed, did not confirm, could not confirm, could not verify, not been confirmed, unconfirmed reports, unconfirmed reports of, unconfirmed reports that')),
  modal('planned', 'opinion', list('will see, will leave')),
  modal('conditional', 'would', list("would, 'd, wouldn't, would not, would be")),
  modal('planned', 'infinitive', ['to']),
  modal('conditional', 'if', list('if, unless, in case, in the event of, in the event that, provided that, provided, on condition that, as long as, assuming, should they, should it, should he, should she, should the, should a, should this, should these, should talks, should negotiations, were it to, were the')),
  modal('denied', 'denial', [...verbs('deny, debunk, refute, rebut, disprove'), ...list('denial that, denial of, denials of, denials that, there is no truth, no truth to, no truth in, untrue that, not true that, false that, false claims, false claim, false reports, false report, false rumours, false rumors, unfounded claims, unfounded reports, fake news, fake reports, bogus claims, baseless claims, no evidence that, no evidence of, no proof that, no agreement to, no deal to, no agreement on, never put, never said, dispelled')]),
  modal('denied', 'report-denial', verbs('reject, dismiss, dispute, contest, contradict, quash, question')),
  modal('denied', 'falsity', list('false, untrue, unfounded, baseless, fabricated, fabrication, fabrications, a lie, lies, nonsense, fantasy, invented, fake, disinformation, not true, not correct, incorrect, groundless, without foundation, no basis, dead and buried, never agreed, a hoax, exaggerated, wildly exaggerated')),
  modal('asserted', 'none', list("even if, as if, if not more, if not, if any, if only, if so, asked if, ask if, see if, what if, know if, was denied, were denied, been denied, being denied, are denied, is denied, denied access, deny access, denied entry, deny entry, denied bail, denied visas, false alarm, a false, willing to, at the will of, iron will, free will, political will, good will, last will, want to see, is to blame, are to blame, next to, on condition that he, on condition that she, on condition they, on condition that they, on condition that his, thought to be, believed to be, due to the, due to a, due to an, due to heavy")),
  { phrases: list('claim, claims, claimed, report, reports, reported, allegation, allegations, accusation, accusations, rumour, rumours, rumor, rumors, figure, figures, number, toll, talk, talk of, fears, suggestion, suggestions, account, accounts, assertion, assertions, version, post, posts, story, stories, media reports, information, tally, the idea'), cues: [{ is: 'hearsay' }] },
  { phrases: list('from, up from, down from, compared with, compared to, against, above, over the previous, from the previous, from an earlier, from a previous, from an initial, than the, as against, versus'), cues: [{ is: 'earlier' }] }
]
