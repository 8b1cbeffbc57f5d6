import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'

const root = join(import.meta.dirname, '../../../../..')
const goldPath = join(root, 'tests/fixtures/extraction/seed/gold.jsonl')
const scratch = mkdtempSync(join(tmpdir(), 'seed-'))
afterAll(() => rmSync(scratch, { recursive: true }))

describe('the two bundled articles', () => {
  it('score 1 in every row of the scorer', () => {
    const files = readFileSync(goldPath, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { file: string }).file)
    const predicted = join(scratch, 'predicted.jsonl')
    writeFileSync(predicted, files.map((file) => JSON.stringify({ file, ...extractArticle(readFileSync(join(root, 'corpus', file), 'utf8')) })).join('\n'))
    const report = JSON.parse(execFileSync(process.execPath, [join(root, 'tests/score/score-extraction.mjs'), goldPath, predicted, '--json'], { encoding: 'utf8' })) as Record<string, number | null>
    const { articles, goldMentions, predictedMentions, boundsAccuracy, whoAccuracy, modalityF1, ...rows } = report
    // No bounds and no persons are marked, and all figures are asserted.
    expect([articles, goldMentions, predictedMentions, boundsAccuracy, whoAccuracy, modalityF1]).toEqual([2, 8, 8, null, null, null])
    for (const [row, value] of Object.entries(rows)) expect([row, value]).toEqual([row, 1])
  })
})
