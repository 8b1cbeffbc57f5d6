import { NOBODY, ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { countedLast, toldIn } from '../going-on/recalling.ts'
import { ownNumber } from '../governing/own-number.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { namesOthers, setBefore, setBeside, toldOfThem } from '../parts/named-sets.ts'
import { isQuote } from '../sentence.ts'
import { claimed } from './claimed.ts'
import type { Standing } from './standing.ts'

/** What a number counts that is told of those named before ("their number had risen to 21", "there are 40 of them"); null for any other. */
export function byNumberAgain(standing: Standing): Decision | null {
  const { around, best, parent } = standing
  const { sentence, amount, topics, kind, here } = around
  const ours = ownNumber(around, best)
  if (ours) return claimed(standing, ours, `${ours}.own-number`, 2, 'trigger-before')
  // "There were 278 of us": those who speak are not the dead.
  if (best?.rule.endsWith('.it-again') && (tagOf(sentence.hitAt[amount.to], 'partitive') !== null || hasTopic(sentence.hitAt[amount.to], 'aboard'))) return ruledOut(amount, sentence, 'counts those who speak')
  // "The landslide accounts for 41 of the dead."
  if (best?.rule.endsWith('again') && parent?.measure && setBeside(sentence, amount) === parent.measure && !topics.profile.verbFirst) return claimed(standing, parent.measure, parent.rule ?? '', 1, 'part-of-figure')
  if (best?.rule.endsWith('again')) {
    // "The number had risen to 21": of those the text counted last.
    // "It did not say how many were missing, but relatives said there were 20."
    const spoken = !topics.profile.verbFirst && kind === 'person' && best.rule.endsWith('.it-again') && here.every((d) => d.measure === null) ? toldIn(sentence, topics, kind, best.hit.from) : null
    const named = setBefore(sentence, best.hit.from) ?? toldOfThem(sentence, best.hit.from) ?? spoken?.measure ?? null
    if (named) return claimed(standing, named, best.rule, best.cost, 'trigger-before', best.hit)
    // «إن الناجين، وعددهم 27», «المهاجمين وعددهم تسعة»: of those named right before, of whom nothing is counted.
    if (topics.profile.verbFirst && best.hit.coordinated && namesOthers(sentence, best.hit.from)) return ruledOut(amount, sentence, NOBODY)
    const last = countedLast(around)
    // "There were 41 of us in the cave", told by one who was taken.
    if (!last?.measure && !topics.profile.verbFirst && kind === 'person' && topics.opening('captives') > 0 && (sentence.quoted || sentence.keys.some(isQuote)) && tagsOf(sentence.hitAt[amount.to], 'subset').some((s) => s.form === 'of-them')) return claimed(standing, 'abducted', 'abducted.asked', best.cost, 'continues-sentence', best.hit)
    if (!last?.measure) return ruledOut(amount, sentence, NOBODY)
    return claimed(standing, last.measure, best.rule, best.cost, 'continues-sentence', best.hit)
  }
  return null
}
