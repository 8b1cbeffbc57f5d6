import type { Measure } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import { tagsOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isStage } from './stages.ts'

/** Words behind a sum that may say at what stage it was, at most. */
const STAGE_WITHIN = 8

/** What the words from a part to right behind its whole say of the whole («680 مليونا من أصل تعهدات بلغت 2.4 مليار»); else it was asked for. */
export function stageBefore(sentence: Sentence, part: Decision, whole: Decision): Measure {
  for (let i = part.amount.to; i < whole.amount.to + STAGE_WITHIN && i < sentence.keys.length; i++) {
    const stage = tagsOf(sentence.hitAt[i], 'trigger').find(isStage)
    if (stage) return stage.measure
    if (i >= whole.amount.to && isMark(sentence.keys[i])) break
  }
  return 'requested'
}
