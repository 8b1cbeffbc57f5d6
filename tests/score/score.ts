// Scores extraction on the marked articles: `npm run score` for every studied set, `npm run score -- ar-dev7 en` for some, with --misses to list what they miss.
// Sets named heldout are scored only when they are named, and what they miss is never listed: whoever writes rules does not meet them by the way.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { extractArticle } from '../../core/extraction/claims/extract-article.ts'
import { FIXTURES, linesOf, textOf } from './marked-articles.ts'

const scorer = fileURLToPath(new URL('score-extraction.mjs', import.meta.url))
const markedSchema = z.object({ file: z.string() })
const showMisses = process.argv.includes('--misses')
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const isAsked = (language: string, set: string): boolean => asked.includes(`${language}-${set}`) || (!set.startsWith('heldout') && (asked.length === 0 || asked.includes(language)))

/** The rows that have a target, with it. */
const ROWS: readonly [row: string, target: number][] = [
  ['f1', 0.92], ['precision', 0], ['recall', 0], ['valueAccuracy', 0.98], ['measureAccuracy', 0.93], ['qualifierAccuracy', 0.93], ['unitAccuracy', 0],
  ['boundsAccuracy', 0], ['attributionF1', 0.85], ['attributionPrecision', 0], ['attributionRecall', 0], ['subsetRecall', 0.85], ['whoAccuracy', 0], ['modalityF1', 0]
]

execFileSync(process.execPath, [join(FIXTURES, 'compile-gold.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
const scratch = mkdtempSync(join(tmpdir(), 'score-'))
try {
  for (const language of ['ar', 'en']) {
    const sets = readdirSync(join(FIXTURES, language), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
    for (const set of sets) {
      if (!isAsked(language, set)) continue
      const folder = join(FIXTURES, language, set)
      const gold = join(folder, 'gold.jsonl')
      if (!existsSync(gold)) continue
      const files = linesOf(gold).map((line) => markedSchema.parse(line).file)
      const predicted = join(scratch, `${language}-${set}.jsonl`)
      writeFileSync(predicted, files.map((file) => JSON.stringify({ file, ...extractArticle(textOf(folder, file), { language }) })).join('\n'))
      const report = JSON.parse(execFileSync(process.execPath, [scorer, gold, predicted, '--json'], { encoding: 'utf8' })) as Record<string, number | null>
      console.log(`\n${language} ${set}: ${report.articles} articles, ${report.goldMentions} figures, ${report.predictedMentions} found`)
      for (const [row, target] of ROWS) {
        const value = report[row]
        console.log(`  ${row.padEnd(22)}${value === null || value === undefined ? '-' : value.toFixed(3)}${target && typeof value === 'number' ? (value >= target ? `  reaches ${target}` : `  below ${target}`) : ''}`)
      }
      if (showMisses && !set.startsWith('heldout')) console.log(execFileSync(process.execPath, [scorer, gold, predicted, '--misses'], { encoding: 'utf8' }).split('\n').filter((line) => line.startsWith('{')).join('\n'))
    }
  }
} finally {
  rmSync(scratch, { recursive: true })
}
