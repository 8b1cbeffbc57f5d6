// Scores who, place and as-of on figures marked for them in the development articles: `node tests/score/score-circumstances.ts`, with --misses to list what is missed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { extractArticle } from '../../core/extraction/claims/extract-article.ts'
import { FIXTURES, linesOf } from './marked-articles.ts'

const markSchema = z.object({ file: z.string(), publishedAt: z.string(), quote: z.string(), who: z.array(z.string()), place: z.string().nullable(), asOf: z.string().nullable() })

/** Answers that count, parted by strokes; an empty one is none at all. */
const answers = (mark: string | null): (string | null)[] => (mark === null ? [null] : mark.split('|').map((answer) => (answer === '' ? null : answer)))

for (const language of ['ar', 'en']) {
  const marks = linesOf(join(FIXTURES, 'circumstances', `${language}.jsonl`)).map((line) => markSchema.parse(line))
  const hits = { who: 0, place: 0, asOf: 0 }
  let found = 0
  for (const mark of marks) {
    const text = readFileSync(join(FIXTURES, language, `${mark.file}.txt`), 'utf8').replace(/[\u00a0\u202f]/g, ' ')
    const start = text.indexOf(mark.quote)
    if (start < 0) throw new Error(`${mark.file} has no «${mark.quote}»`)
    const claim = extractArticle(text, { language, publishedAt: mark.publishedAt }).claims.find((c) => c.mentions.some((m) => m.start < start + mark.quote.length && m.end > start))
    if (!claim) { console.log(`  not found: ${mark.file} ${mark.quote}`); continue }
    found++
    const is = { who: [...claim.who].sort().join() === [...mark.who].sort().join(), place: answers(mark.place).includes(claim.place?.name ?? null), asOf: answers(mark.asOf).includes(claim.asOf) }
    for (const row of ['who', 'place', 'asOf'] as const) {
      if (is[row]) hits[row]++
      else if (process.argv.includes('--misses')) console.log(`  ${row}: ${mark.file} «${mark.quote}» ${JSON.stringify(row === 'place' ? claim.place?.name ?? null : claim[row])}, not ${JSON.stringify(mark[row])}`)
    }
  }
  console.log(`${language}: ${marks.length} figures marked, ${found} found; right of those: who ${(hits.who / found).toFixed(3)}, place ${(hits.place / found).toFixed(3)}, asOf ${(hits.asOf / found).toFixed(3)}`)
}
