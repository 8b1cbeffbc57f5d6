// Learns how likely figures are claims from the studied marked articles: `npm run train` writes likelihood.ts (of people) and likelihood-of-money.ts in core/extraction/ar and en.
// `npm run train -- --record dev10` first notes what today's rules make of a set that is new to them (tests/fixtures/extraction/first-readings):
// the rules fit the sets they were written on, so only what they made of a set at first sight tells how far they can be trusted.
// `npm run train -- --validate` writes nothing; it learns from four fifths of the articles and says what that does to the first readings of the rest.
import { existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { decide } from '../../core/extraction/claims/deciding.ts'
import type { Class, Decision } from '../../core/extraction/claims/decision.ts'
import { featureNamed } from '../../core/extraction/claims/likelihood/feature.ts'
import type { FeatureNames } from '../../core/extraction/claims/likelihood/feature.ts'
import { collectFeatures } from '../../core/extraction/claims/likelihood/features.ts'
import { Likelihood } from '../../core/extraction/claims/likelihood/likelihood.ts'
import type { LikelihoodWeights } from '../../core/extraction/claims/likelihood/likelihood.ts'
import { countedIn, likelierMeasure, likelyMeasure, shareOfOthers, TAKEN_BACK_BELOW, tellsOfCasualties, verdictOf } from '../../core/extraction/claims/likelihood/reconsidering.ts'
import { RECALLED } from '../../core/extraction/claims/statements.ts'
import { TopicSense } from '../../core/extraction/claims/topics.ts'
import { kindOf, measureSchema } from '../../core/model/kind.ts'
import type { Measure } from '../../core/model/kind.ts'
import { fit } from './logistic-regression.ts'
import type { Example } from './logistic-regression.ts'
import { FIXTURES, linesOf, literalOf, readingOf, studiedSets, textOf } from './marked-articles.ts'

const { values: options } = parseArgs({ options: { validate: { type: 'boolean' }, record: { type: 'string' } } })

const goldSchema = z.object({ file: z.string(), mentions: z.array(z.object({ measure: measureSchema, start: z.number(), end: z.number() })) })
/** What the rules made of a new article's figures, by where each begins; of people always, of money only in the sets that were recorded since its likelihood is learnt. */
const firstReadingSchema = z.object({ file: z.string(), verdicts: z.record(z.string(), z.string()), money: z.record(z.string(), z.string()).optional() })
type FirstReading = Omit<z.infer<typeof firstReadingSchema>, 'file'>

/** A figure of people or money in a marked article. */
interface Figure {
  file: string
  counted: Class
  /** What the rules made of it at first sight (see `verdictOf`); null where that was not noted. */
  verdict: string | null
  features: readonly number[]
  /** Whether its sentence tells that people died, were hurt or are missing. */
  tellsOfCasualties: boolean
  /** What the marks call it; null for no claim. */
  marked: Measure | null
}

/** A feature of fewer figures tells nothing. */
const SEEN = 4
/** What counts more: a figure that the rules left open. */
const OPEN_WEIGHT = 4
const CLAIM_WEIGHT = 1.5
/** A weight smaller than so many hundredths is not worth its line. */
const LEAST = 3
const LEAST_OF_MEASURE = 8
const FOLDS = 5

/** What the rules decide of a text's figures. */
function readText(text: string, language: string): Decision[] {
  const reading = readingOf(text, language)
  const topics = new TopicSense(reading)
  const decisions: Decision[] = []
  const claims: Decision[] = []
  for (const index of reading.withQuantities()) {
    const made = decide(reading.sentence(index), topics, claims.slice(-RECALLED))
    decisions.push(...made)
    claims.push(...made.filter((d) => d.measure !== null))
  }
  return decisions
}

const notesOf = (language: string): string => join(FIXTURES, 'first-readings', `${language}.jsonl`)

function firstReadings(language: string): Map<string, FirstReading> {
  return new Map(linesOf(notesOf(language)).map((line) => firstReadingSchema.parse(line)).map(({ file, ...noted }) => [file, noted]))
}

/** What was noted of figures like this one; undefined where nothing was. */
const notedOf = (decision: Decision, noted: FirstReading | undefined): Record<string, string> | undefined => (countedIn(decision) === 'money' ? noted?.money : noted?.verdicts)

/** A decision as the rules made it at first sight; as it is now where that was not noted. */
function atFirst(decision: Decision, noted: FirstReading | undefined): Decision {
  const verdicts = notedOf(decision, noted)
  if (verdicts === undefined || verdictOf(decision) === null) return decision
  const measure = measureSchema.safeParse(verdicts[String(decision.amount.quantity.start)])
  return { ...decision, measure: measure.success ? measure.data : null }
}

/** Every figure of people and money in the studied sets, with its features by number. */
function figuresOf(language: string, names: string[]): Figure[] {
  const noted = firstReadings(language)
  const numbers = new Map<string, number>()
  const figures: Figure[] = []
  for (const set of studiedSets(language)) {
    const folder = join(FIXTURES, language, set)
    for (const line of linesOf(join(folder, 'gold.jsonl'))) {
      const gold = goldSchema.parse(line)
      const decisions = readText(textOf(folder, gold.file), language)
      const file = `${set}/${basename(gold.file)}`
      const first = noted.get(file)
      const numbered = decisions.filter((d) => d.amount.quantity.form !== 'singular').length
      const claims = decisions.map((d) => atFirst(d, first)).filter((d) => d.measure !== null)
      for (const decision of decisions) {
        const counted = countedIn(decision)
        if (counted === null) continue
        const verdicts = notedOf(decision, first)
        const { start, end } = decision.amount.quantity
        // Single persons that the rules did not count were not noted at first.
        const verdict = verdicts ? verdicts[String(start)] ?? (decision.amount.quantity.form === 'singular' ? 'open' : 'out') : null
        const named: FeatureNames = new Map()
        const share = shareOfOthers(claims.length, numbered, claims.some((d) => d.amount === decision.amount))
        collectFeatures(decision, verdict, claims, share, null, named)
        const features = [...named.values()].map((name) => {
          const number = numbers.get(name) ?? names.push(name) - 1
          numbers.set(name, number)
          return number
        })
        const mention = gold.mentions.find((m) => m.start < end && start < m.end && (kindOf(m.measure) === 'aid') === (counted === 'money'))
        figures.push({ file, counted, verdict, features, tellsOfCasualties: tellsOfCasualties(decision.sentence), marked: mention?.measure ?? null })
      }
    }
  }
  return figures
}

const weightOf = ({ verdict }: Figure): number => (verdict === 'open' ? OPEN_WEIGHT : verdict === null || verdict === 'out' ? 1 : CLAIM_WEIGHT)

/** The weights that some figures teach, in the form that a language keeps them in. */
function learn(figures: readonly Figure[], names: readonly string[]): LikelihoodWeights {
  const seen = new Int32Array(names.length)
  for (const { features } of figures) for (const feature of features) seen[feature]!++
  const told = (feature: number): boolean => seen[feature]! >= SEEN
  const claims: Example[] = figures.map((figure) => ({ features: figure.features.filter(told), label: figure.marked ? 1 : 0, weight: weightOf(figure) }))
  const measures = [...new Set(figures.flatMap(({ marked }) => marked ?? []))].sort()
  const measured: Example[] = figures.filter(({ marked }) => marked !== null).map(({ features, marked }) => ({ features: features.filter(told), label: measures.indexOf(marked ?? 'other'), weight: 1 }))
  const claim = fit(claims, names.length, 2)
  const measure = fit(measured, names.length, measures.length)
  const claimLines: string[] = []
  const measureLines: string[] = []
  names.forEach((name, i) => {
    const weight = Math.round((claim[i * 2 + 1]! - claim[i * 2]!) * 100)
    if (Math.abs(weight) >= LEAST) claimLines.push(`${name}\t${weight}`)
    const weights = measures.map((_, k) => Math.round(measure[i * measures.length + k]! * 100)).map((w, k) => (Math.abs(w) >= LEAST_OF_MEASURE ? `${k}:${w}` : '')).filter((pair) => pair !== '')
    if (weights.length > 0) measureLines.push(`${name}\t${weights.join(' ')}`)
  })
  return { claim: claimLines.sort().join('\n'), measures, measure: measureLines.sort().join('\n') }
}

const FILES: Record<Class, { file: string; name: string }> = { person: { file: 'likelihood.ts', name: 'LIKELIHOOD' }, money: { file: 'likelihood-of-money.ts', name: 'LIKELIHOOD_OF_MONEY' } }

function write(language: string, counted: Class, weights: LikelihoodWeights): void {
  const { file, name } = FILES[counted]
  const path = fileURLToPath(new URL(`../../core/extraction/${language}/${file}`, import.meta.url))
  writeFileSync(path, `import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'\n\n/** Written by \`npm run train\` from the marked articles; not to be edited. */\nexport const ${name}: LikelihoodWeights = {\n  measures: [${weights.measures.map((m) => `'${m}'`).join(', ')}],\n  claim: ${literalOf(weights.claim)},\n  measure: ${literalOf(weights.measure)}\n}\n`)
  console.log(`${language}, ${counted}: ${weights.claim.split('\n').length} features for claims, ${weights.measure.split('\n').length} for measures`)
}

/** The same fold for an article every time. */
function foldOf(file: string): number {
  let hash = 0
  for (const c of file) hash = (hash * 31 + c.charCodeAt(0)) >>> 0
  return hash % FOLDS
}

/** What reconsidering does to first readings of articles it did not learn from. */
function validate(language: string, figures: readonly Figure[], names: readonly string[]): void {
  const bySet = new Map<string, { marked: number; found: number; right: number; gone: number; goneRight: number; added: number; addedRight: number; measureRight: number; changed: number; mended: number; spoilt: number; kindMended: number; kindSpoilt: number }>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const likelihood = new Likelihood(learn(figures.filter(({ file }) => foldOf(file) !== fold), names))
    for (const figure of figures) {
      if (foldOf(figure.file) !== fold || figure.verdict === null) continue
      const { seen } = likelihood
      seen.clear()
      for (const i of figure.features) seen.add(featureNamed(names[i] ?? ''))
      const likely = likelihood.claim(seen)
      for (const set of [figure.file.slice(0, figure.file.indexOf('/')), 'all']) {
        const sum = bySet.get(set) ?? { marked: 0, found: 0, right: 0, gone: 0, goneRight: 0, added: 0, addedRight: 0, measureRight: 0, changed: 0, mended: 0, spoilt: 0, kindMended: 0, kindSpoilt: 0 }
        bySet.set(set, sum)
        if (figure.marked) sum.marked++
        if (figure.verdict === 'out') continue
        if (figure.verdict !== 'open') {
          sum.found++
          if (figure.marked) sum.right++
          if (likely < TAKEN_BACK_BELOW[figure.counted]) { sum.gone++; if (!figure.marked) sum.goneRight++ }
          if (likely < TAKEN_BACK_BELOW[figure.counted]) continue
          const was = measureSchema.parse(figure.verdict)
          const other = likelierMeasure(was, seen, likelihood)
          if (other === null) continue
          sum.changed++
          if (other === figure.marked) sum.mended++
          if (was === figure.marked) sum.spoilt++
          if (figure.marked && kindOf(other) === kindOf(figure.marked) && kindOf(was) !== kindOf(figure.marked)) sum.kindMended++
          if (figure.marked && kindOf(was) === kindOf(figure.marked) && kindOf(other) !== kindOf(figure.marked)) sum.kindSpoilt++
        } else {
          const measure = likelyMeasure(likely, seen, likelihood, figure.tellsOfCasualties)
          if (measure === null) continue
          sum.added++
          if (figure.marked && kindOf(figure.marked) === kindOf(measure)) sum.addedRight++
          if (figure.marked === measure) sum.measureRight++
        }
      }
    }
  }
  const f1 = (right: number, found: number, marked: number): string => ((2 * right) / (found + marked)).toFixed(3)
  for (const [set, { marked, found, right, gone, goneRight, added, addedRight, measureRight, changed, mended, spoilt, kindMended, kindSpoilt }] of [...bySet].sort()) {
    console.log(`${language} ${set}: taken back ${gone}, ${goneRight} of them rightly; added ${added}, ${addedRight} of them rightly, ${measureRight} with their measure; ${changed} measured otherwise, ${mended} mended, ${spoilt} spoilt (of kinds ${kindMended} and ${kindSpoilt}); F1 ${f1(right, found, marked)} → ${f1(right - gone + goneRight + addedRight, found - gone + added, marked)}`)
  }
}

function record(language: string, set: string): void {
  const folder = join(FIXTURES, language, set)
  if (!existsSync(join(folder, 'gold.jsonl'))) return
  const noted = firstReadings(language)
  for (const line of linesOf(join(folder, 'gold.jsonl'))) {
    const { file } = goldSchema.parse(line)
    const key = `${set}/${basename(file)}`
    if (noted.has(key)) continue
    const verdicts: Record<string, string> = {}
    const money: Record<string, string> = {}
    for (const decision of readText(textOf(folder, file), language)) {
      const verdict = verdictOf(decision)
      if (verdict !== null && verdict !== 'out') (countedIn(decision) === 'money' ? money : verdicts)[String(decision.amount.quantity.start)] = verdict
    }
    noted.set(key, { verdicts, money })
  }
  writeFileSync(notesOf(language), [...noted].map(([file, first]) => JSON.stringify({ file, ...first }) + '\n').join(''))
}

for (const language of ['ar', 'en']) {
  if (options.record !== undefined) record(language, options.record)
  const names: string[] = []
  const figures = figuresOf(language, names)
  for (const counted of ['person', 'money'] as const) {
    const own = figures.filter((figure) => figure.counted === counted)
    if (options.validate) validate(`${language}, ${counted}`, own, names)
    else write(language, counted, learn(own, names))
  }
}
