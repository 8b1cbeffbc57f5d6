import type { Decision } from '../decision.ts'
import { addedTo } from '../going-on/added-to.ts'
import { comeUpon } from '../going-on/coming-upon.ts'
import { withoutVerb } from '../going-on/fragments.ts'
import { goesOn } from '../going-on/going-on.ts'
import { continued } from '../going-on/lists.ts'
import { isOfCaptors } from '../governing/attackers.ts'
import { fittingWhole } from '../parts/choosing-whole.ts'
import { setSharedOut } from '../parts/named-sets.ts'
import { partBefore } from '../parts/part-before-whole.ts'
import { restOf } from '../parts/remainder.ts'
import { claimed } from './claimed.ts'
import type { Standing } from './standing.ts'
import { leastOf } from '../sentence.ts'

/** What an amount counts that nothing governs, by the sentences before; null where they tell nothing of it. */
export function byContext(standing: Standing): Decision | null {
  const { around, best } = standing
  const { sentence, amount, topics, kind } = around
  const sharedOut = kind === 'person' && !best?.measure ? setSharedOut(sentence, amount) : null
  if (sharedOut) return { ...claimed(standing, sharedOut, `${sharedOut}.set`, 2, 'part-of-set'), parent: topics.profile.verbFirst ? fittingWhole(around.earlier, leastOf(amount), kind, sharedOut, true) : null }
  const before = partBefore(sentence, amount) ? null : continued(around)
  if (before?.measure && amount.quantity.form !== 'singular' && !isOfCaptors(around, before.measure)) return claimed(standing, before.measure, before.rule ?? '', 6, 'continues-sentence')
  const upon = kind === 'person' ? comeUpon(around) : null
  if (upon?.measure) return claimed(standing, upon.measure, upon.rule ?? '', 4, 'continues-sentence')
  const more = kind === 'person' && amount.quantity.noun === null && amount.quantity.unit === null ? addedTo(around) : null
  if (more?.measure) return claimed(standing, more.measure, more.rule ?? '', 4, 'continues-sentence')
  const fragment = kind === 'person' && amount.quantity.noun === null && amount.quantity.unit === null && amount.quantity.form !== 'singular' ? withoutVerb(around) : null
  if (fragment?.measure) return claimed(standing, fragment.measure, fragment.rule ?? '', 4, 'continues-sentence')
  const rest = kind === 'person' ? restOf(around) : null
  if (rest) return { ...claimed(standing, rest.measure, `${rest.measure}.remainder`, 4, 'continues-sentence'), parent: rest.whole }
  const toldOn = kind === 'person' ? goesOn(around) : null
  if (toldOn?.measure) return { ...claimed(standing, toldOn.measure, toldOn.rule ?? '', 4, 'continues-sentence'), parent: toldOn }
  return null
}
