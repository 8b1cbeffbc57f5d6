// Scores number reading against the suites of tests/fixtures/numbers: node tests/score/score-numbers.ts [--misses] [--lang ar|en]
// Misses are shown for development suites only; held-out ones give totals.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readQuantities } from '../../core/extraction/index.ts'
import type { Quantity } from '../../core/extraction/index.ts'

const goldSchema = z.object({
  line: z.string(),
  quantities: z.array(z.object({ text: z.string(), value: z.number().nullable(), min: z.number().nullable(), max: z.number().nullable(), qualifier: z.string(), unit: z.string().nullable() }))
})
type Gold = z.infer<typeof goldSchema>['quantities'][number]

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, lang: { type: 'string' } } })
const folder = new URL('../fixtures/numbers/', import.meta.url)
const same = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)))
const rate = (hits: number, of: number): string => (of === 0 ? '-' : (hits / of).toFixed(3))

/** The gold quantities with their places: each the next occurrence of its text. */
function placed(line: string, gold: readonly Gold[]): (Gold & { start: number; end: number })[] {
  let from = 0
  return gold.map((g) => {
    const at = line.indexOf(g.text, from)
    if (at < 0) throw new RangeError(`«${g.text}» does not stand in «${line}»`)
    from = at + g.text.length
    return { ...g, start: at, end: from }
  })
}

for (const language of ['ar', 'en']) {
  if (values.lang !== undefined && values.lang !== language) continue
  for (const set of ['dev', 'dev2', 'dev3', 'dev4', 'heldout', 'heldout2']) {
    const file = new URL(`${language}-${set}.jsonl`, folder)
    if (!existsSync(file)) continue
    const rows = readFileSync(file, 'utf8').split('\n').filter((l) => l.trim() !== '').map((l) => goldSchema.parse(JSON.parse(l)))
    const sum = { gold: 0, found: 0, hit: 0, value: 0, qualifier: 0, unit: 0, bounds: 0, span: 0, lines: 0 }
    for (const row of rows) {
      const gold = placed(row.line, row.quantities)
      const found = readQuantities(row.line, language)
      sum.gold += gold.length
      sum.found += found.length
      const taken = new Set<Quantity>()
      let clean = true
      const complain = (what: string): void => {
        clean = false
        if (values.misses && set.startsWith('dev')) console.log(`${language} ${what}\n    in «${row.line}»`)
      }
      for (const g of gold) {
        const q = found.find((c) => !taken.has(c) && c.start < g.end && g.start < c.end)
        if (!q) { complain(`missed «${g.text}» (${g.value ?? `${g.min ?? ''}..${g.max ?? ''}`})`); continue }
        taken.add(q)
        sum.hit++
        if (q.text === g.text) sum.span++
        else if (values.misses && set.startsWith('dev')) console.log(`${language} span «${q.text}» is «${g.text}»`)
        const right = { value: same(q.value, g.value), qualifier: q.qualifier === g.qualifier, unit: q.unit === g.unit, bounds: same(q.min, g.min) && same(q.max, g.max) }
        for (const key of ['value', 'qualifier', 'unit', 'bounds'] as const) if (right[key]) sum[key]++
        const wrong = Object.entries(right).filter(([, ok]) => !ok).map(([key]) => key)
        if (wrong.length > 0) complain(`${wrong.join(', ')}: «${q.text}» ${q.value ?? '-'} ${q.min ?? ''}..${q.max ?? ''} ${q.qualifier} ${q.unit ?? '-'}; gold «${g.text}» ${g.value ?? '-'} ${g.min ?? ''}..${g.max ?? ''} ${g.qualifier} ${g.unit ?? '-'}`)
      }
      for (const q of found) if (!taken.has(q)) complain(`added «${q.text}» (${q.value ?? '-'} ${q.unit ?? '-'})`)
      if (clean) sum.lines++
    }
    console.log(`${language} ${set.padEnd(8)} ${rows.length} lines, all right ${rate(sum.lines, rows.length)}; precision ${rate(sum.hit, sum.found)} recall ${rate(sum.hit, sum.gold)} | value ${rate(sum.value, sum.gold)} bounds ${rate(sum.bounds, sum.hit)} qualifier ${rate(sum.qualifier, sum.hit)} unit ${rate(sum.unit, sum.hit)} span ${rate(sum.span, sum.hit)}`)
  }
}
