// Learns which claim a figure likely is a part of from the studied marked articles: `npm run train:wholes` writes likelihood-of-wholes.ts in core/extraction/ar and en. It comes behind
// `npm run train`, for it learns from the claims that are found with what that has learnt.
// `npm run train:wholes -- --validate` writes nothing; it learns from four fifths of the sets and says what links it would add to those of the rules in the rest. The rules fit these
// sets, so that there is less to add than in new ones.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { FeatureNames } from '../../core/extraction/claims/likelihood/feature.ts'
import { PART_FROM, possibleWholes } from '../../core/extraction/claims/likelihood/likely-wholes.ts'
import { toldIn } from '../../core/extraction/claims/likelihood/told.ts'
import type { Told } from '../../core/extraction/claims/likelihood/told.ts'
import { Weighing } from '../../core/extraction/claims/likelihood/weighing.ts'
import { FIXED_FEATURES, PartFeatures } from '../../core/extraction/claims/likelihood/whole-features.ts'
import { merge } from '../../core/extraction/claims/merging.ts'
import { stating } from '../../core/extraction/claims/statements.ts'
import { atOnce } from '../../core/extraction/claims/steps.ts'
import type { Measure } from '../../core/model/kind.ts'
import { fitChoices } from './conditional-logit.ts'
import type { Choice } from './conditional-logit.ts'
import { FIXTURES, linesOf, literalOf, readingOf, studiedSets, textOf } from './marked-articles.ts'

const { values: options } = parseArgs({ options: { validate: { type: 'boolean' } } })

const goldSchema = z.object({ file: z.string(), mentions: z.array(z.object({ start: z.number(), end: z.number(), subsetOf: z.number().nullable() })) })
type Marked = z.infer<typeof goldSchema>['mentions'][number]

/** A figure that could be a part of others, with what it is marked as. */
interface Figure {
  set: string
  /** The features of being part of nothing and of each whole that it could have. */
  options: readonly (readonly number[])[]
  /** The option that is marked; -1 where the marked whole is not among them. */
  marked: number
  /** Whether the rules have found a whole for it. */
  isLinked: boolean
}

/** A feature of fewer options tells nothing. */
const SEEN = 4
/** What counts more: a part that the rules have not found. */
const MISSED_WEIGHT = 2
/** A weight smaller than so many hundredths is not worth its line. */
const LEAST = 6
const FOLDS = 5

/** What the rules find in a text, in its order, before anything is linked by likelihood. */
function toldInText(text: string, language: string): Told[] {
  const statements = atOnce(stating(readingOf(text, language), null))
  return toldIn(statements, merge(statements))
}

/** Every figure of the studied sets that could be a part of another, with its features by number. */
function figuresOf(language: string, names: string[]): Figure[] {
  const numbers = new Map<string, number>()
  const weighing = new Weighing('', FIXED_FEATURES)
  /** The features that are collected, by number. */
  const option = (collect: () => void): number[] => {
    const collected: FeatureNames = new Map()
    weighing.start(collected)
    collect()
    return Array.from(collected.values(), (name) => {
      const number = numbers.get(name) ?? names.push(name) - 1
      numbers.set(name, number)
      return number
    })
  }
  const figures: Figure[] = []
  for (const set of studiedSets(language)) {
    const folder = join(FIXTURES, language, set)
    for (const line of linesOf(join(folder, 'gold.jsonl'))) {
      const { file, mentions } = goldSchema.parse(line)
      const told = toldInText(textOf(folder, file), language)
      const marks = new Map(told.map((one): [Told, Marked | undefined] => [one, mentions.find(({ start, end }) => start < one.amount.quantity.end && one.amount.quantity.start < end)]))
      const largest = new Map<Measure, number>()
      for (const part of told) {
        const wholes = possibleWholes(part, told)
        const features = new PartFeatures(part, told, largest)
        const mark = marks.get(part)
        const whole = mark === undefined || mark.subsetOf === null ? null : mentions[mark.subsetOf]
        const found = told.find((one) => whole !== null && marks.get(one) === whole)
        // A part whose whole is no claim tells neither that it is one nor that it is none.
        if (wholes.length > 0 && (whole === null || found !== undefined)) {
          figures.push({
            set,
            options: [
              option(() => { features.ofNone(weighing); features.wordsOfNone(weighing) }),
              ...wholes.map((one) => option(() => { features.ofWhole(one, weighing); features.wordsOfWhole(one, weighing) }))
            ],
            marked: found === undefined ? 0 : wholes.findIndex(({ group }) => group === found.group) + 1 || -1,
            isLinked: part.whole !== null
          })
        }
        largest.set(part.measure, Math.max(part.least, largest.get(part.measure) ?? 0))
      }
    }
  }
  return figures
}

/** The weights that some figures teach, by feature, in hundredths. */
function learn(figures: readonly Figure[], names: readonly string[]): Int32Array {
  const seen = new Int32Array(names.length)
  for (const { options } of figures) for (const features of options) for (const feature of features) seen[feature]!++
  const told = (feature: number): boolean => seen[feature]! >= SEEN
  const choices = figures.filter(({ marked }) => marked >= 0).map(({ options, marked, isLinked }): Choice => ({ options: options.map((features) => features.filter(told)), taken: marked, weight: marked > 0 && !isLinked ? MISSED_WEIGHT : 1 }))
  return Int32Array.from(fitChoices(choices, names.length), (weight) => { const hundredths = Math.round(weight * 100); return Math.abs(hundredths) >= LEAST ? hundredths : 0 })
}

function write(language: string, weights: Int32Array, names: readonly string[]): void {
  const lines = names.flatMap((name, feature) => (weights[feature] === 0 ? [] : [`${name}\t${weights[feature]}`])).sort()
  const path = fileURLToPath(new URL(`../../core/extraction/${language}/likelihood-of-wholes.ts`, import.meta.url))
  writeFileSync(path, `/** Written by \`npm run train:wholes\` from the marked articles; not to be edited. */\nexport const LIKELIHOOD_OF_WHOLES = ${literalOf(lines.join('\n'))}\n`)
  console.log(`${language}, wholes: ${lines.length} features`)
}

/** What would be linked in sets that were not learnt from, of the figures that the rules left without a whole. */
function validate(language: string, figures: readonly Figure[], names: readonly string[]): void {
  const sets = [...new Set(figures.map(({ set }) => set))]
  let added = 0
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTried = ({ set }: Figure): boolean => sets.indexOf(set) % FOLDS === fold
    const weights = learn(figures.filter((figure) => !isTried(figure)), names)
    for (const { options, marked } of figures.filter((figure) => isTried(figure) && !figure.isLinked)) {
      const sums = options.map((features) => features.reduce((sum, feature) => sum + weights[feature]!, 0) / 100)
      const best = sums.indexOf(Math.max(...sums.slice(1)), 1)
      if (1 / sums.reduce((all, sum) => all + Math.exp(sum - sums[best]!), 0) < PART_FROM) continue
      added++
      if (best === marked) right++
    }
  }
  console.log(`${language}, wholes: ${added} links added, ${right} of them rightly`)
}

for (const language of ['ar', 'en']) {
  const names: string[] = []
  const figures = figuresOf(language, names)
  if (options.validate) validate(language, figures, names)
  else write(language, learn(figures, names), names)
}
