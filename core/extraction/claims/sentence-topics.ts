import { tagsOf } from './meaning.ts'
import type { Sentence } from './sentence.ts'
import type { Topic } from './tag.ts'

const NO_TOPICS: ReadonlyMap<Topic, number> = new Map()

/** How often each topic is named in a sentence. */
export function sentenceTopics(sentence: Sentence): ReadonlyMap<Topic, number> {
  return (sentence.topics ??= countTopics(sentence))
}

/** True where a phrase of a sentence speaks of a topic. */
export const namesTopic = (sentence: Sentence, topic: Topic): boolean => sentenceTopics(sentence).has(topic)

function countTopics({ hitAt }: Sentence): ReadonlyMap<Topic, number> {
  let counts: Map<Topic, number> | null = null
  for (let i = 0; i < hitAt.length; i++) {
    const hit = hitAt[i]
    if (!hit || hit.from !== i) continue
    for (const { topic } of tagsOf(hit, 'topic')) {
      counts ??= new Map()
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
  }
  return counts ?? NO_TOPICS
}
