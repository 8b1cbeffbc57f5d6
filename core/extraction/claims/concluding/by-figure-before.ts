import { meantBefore } from '../counting/repeating.ts'
import { SET_FREE, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { headed } from '../going-on/headings.ts'
import { recalled } from '../going-on/recalling.ts'
import { singleLimit } from '../governing/single-person.ts'
import { isJoined } from '../joined.ts'
import { claimed } from './claimed.ts'
import { KEEP_OWN_BELOW } from './standing.ts'
import type { Standing } from './standing.ts'

/** What an amount counts whose trigger is far or says less than what was told before: a figure it repeats, the heading it stands under, a sentence it goes on with; null where it has its own. */
export function byFigureBefore(standing: Standing): Decision | null {
  const { around, best, list } = standing
  const { sentence, amount, topics } = around
  // «إطلاق سراح 36 مختطفا و25 آخرين احتجزهم مسلحون»: how they were taken does not unmake what was said of all.
  if (list?.measure && SET_FREE.has(list.measure) && best?.measure && TAKEN.has(best.measure) && best.side === 'right' && isJoined(sentence, amount) && (topics.profile.verbFirst || best.trigger?.frame === 'participle')) return claimed(standing, list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  const meant = meantBefore(around)
  // "Seven died there. All seven had been shot in the head.": how they were hit, who are dead.
  const ofDeath = meant?.measure === 'killed' && best?.measure === 'injured' && !topics.profile.verbFirst && meant.sentence.index >= sentence.index - 1
  if (meant?.measure && (!best?.measure || best.cost > KEEP_OWN_BELOW || ofDeath)) return claimed(standing, meant.measure, meant.rule ?? '', 2, 'said-before')
  const alone = amount.quantity.form === 'singular' && amount.quantity.noun === null && best !== null && best.cost > singleLimit(sentence, amount)
  const told = !best?.measure || best.cost > KEEP_OWN_BELOW || alone ? headed(around) ?? recalled(around) : null
  if (told) return { ...claimed(standing, told.measure, told.rule, 2.5, 'continues-sentence'), parent: told.parent }
  return null
}
