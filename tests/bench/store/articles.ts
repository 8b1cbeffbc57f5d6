import { MEASURES_OF } from '../../../core/model/kind.ts'
import type { NewArticle } from '../../../core/store/index.ts'
import { articleWith, claimOn } from '../../builders/workspace.ts'
import { fixtureSentences, madeUpWords, randomOf } from '../search/sentences.ts'

export const CLAIMS_AN_ARTICLE = 20
/** How many words that no fixture has, such as names, the articles draw on, the frequent ones often. */
const RARE_WORDS = 60_000

/** The articles of the bench, the same for every engine: sentences of the Arabic fixtures, one word in seven a made-up one and every number another, each with a claim. */
export function* articles(claimCount: number): Generator<NewArticle> {
  const random = randomOf(7)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const sentences = fixtureSentences('ar')
  const rare = madeUpWords('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', RARE_WORDS, random)
  const sentence = () => pick(sentences).split(' ').slice(0, 24).map((word) =>
    /\d/.test(word) ? String(Math.floor(random() * 60_000)) : random() < 0.14 ? rare[Math.floor(RARE_WORDS * random() ** 3)] : word).join(' ')
  for (let i = 0; i * CLAIMS_AN_ARTICLE < claimCount; i++) {
    const id = `article${String(i).padStart(6, '0')}`
    const lines = Array.from({ length: CLAIMS_AN_ARTICLE }, sentence)
    const text = `${lines.join('\n')}\n`
    let at = 0
    const claims = lines.map((line, n) => {
      const quote = line.slice(0, 20 + Math.floor(random() * 60)).trimEnd()
      const value = Math.floor(random() * 5000)
      const kind = pick(['casualty', 'hostage', 'aid', 'displacement'] as const)
      const claim = claimOn(id, `${id}-c${n + 1}`, text, at, at + quote.length, {
        kind, measure: MEASURES_OF[kind][0], figure: { value, min: value, max: value, qualifier: 'exact', unit: 'person' }, score: Math.round(random() * 100) / 100,
        attribution: random() < 0.6 ? { text: 'وزارة الصحة', start: at, end: at, kind: 'official' } : null
      })
      at += line.length + 1
      return claim
    })
    yield { article: articleWith(id, text, { title: (lines[0] ?? '').slice(0, 70), importedAt: new Date(Date.UTC(2026, 9, 1) + i * 1000).toISOString() }), text, claims, originalBytes: null }
  }
}
