import { tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { agreeing } from './agreement.ts'
import { sameSource } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { subjectOfContrast, subjectOfSentence } from './subject-before-verb.ts'

/**
 * Who goes on speaking by a verb that names nobody: the one who spoke last in the sentence, else its subject, else the source before. A `finite`
 * verb has not the one that only «وفق» names for subject.
 */
export function speakerGoingOn(hearing: Hearing, hit: Hit, finite = true): Source | null {
  const { sentence } = hearing
  const fits = agreeing(hit)
  const same = sameSource(hearing, hit.from, true, fits)
  const last = (fits && hearing.last(fits)) ?? hearing.last()
  // «قال نائب إنهم 150، لكن متحدثا رفض الرقم، مؤكدا أن»
  const turned = subjectOfContrast(hearing, last?.sentence === sentence ? Math.max(last.from, last.at) : 0, hit.from)
  if (turned) return { ...turned, onwards: true }
  // «وصف مصدر أرقام الجيش بأنها متفائلة، مرجحا»: whose figures they are does not speak.
  const owner = last?.sentence === sentence && tagsOf(sentence.hitAt[last.at], 'said').some((said) => said.owner && said.form === 'before-source')
  if (!owner && (same?.sentence === sentence && (!finite || last?.leads)) || hit.from < 2) return same
  const subject = subjectOfSentence(hearing, hit.from, hit.from)
  return subject ? { ...subject, onwards: true } : same
}
