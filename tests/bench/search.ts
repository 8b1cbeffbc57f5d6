// Fills, queries and updates the search index at 10,000 articles and 200,000 claims, beside MiniSearch on the same documents, each in a process of
// its own, and saves times and memory.
// node tests/bench/search.ts [--articles 10000] [--engines ours,minisearch]
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../../core/search/index.ts'
import { createSearchIndex, parseQuery } from '../../core/search/index.ts'
import { fixtureSentences, madeUpWords, randomOf } from './search/sentences.ts'

const CLAIMS_AN_ARTICLE = 20
const SENTENCES_AN_ARTICLE = 20
/** How many words that no fixture has, such as names, the documents draw on, the frequent ones often. */
const RARE_WORDS = 120_000
const QUERIES = [
  'وزارة', 'وزارة الصحة', '"وزارة الصحة"', 'شخص', 'قتل', 'ال', 'من', 'في غزة', 'source:"وزارة الصحة"', 'note:راجع', '-وزارة شخص', 'killed', 'hostages', 'th', 'a', '"the ministry"',
  'people ministry', '252', 'minis*', 'killed people -children', 'متحدث باسم', 'مساعدات دولار مليون', 'سبت', '"لا يوجد هذا النص"'
]

/**
 * In milliseconds where not said otherwise. Medians are of the clock; p99 and the longest are of the thread's own work (in the kernel's ticks, 4 ms
 * on most machines), so that what else the machine does meanwhile is no part of them.
 */
interface Measured {
  engine: string; documents: number; megabytesOfText: number; fillSeconds: number; longestStep: number; stepP99: number; stepP50: number
  indexMegabytes: number; peakMegabytes: number; queries: { text: string; total: number; p50: number; p99: number }[]; updateP50: number; updateP99: number
}

const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The documents of a workspace: sentences of the fixture articles, one word in seven a made-up one and every number another. */
function* documents(articleCount: number): Generator<SearchDocument> {
  const random = randomOf(7)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const languages = [
    { share: 0.6, sentences: fixtureSentences('ar'), rare: madeUpWords('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', RARE_WORDS, random), sources: ['وزارة الصحة', 'الأمم المتحدة', 'الدفاع المدني', 'اللجنة الدولية للصليب الأحمر'], note: 'راجعنا البيان وقارناه بأرقام' },
    { share: 1, sentences: fixtureSentences('en'), rare: madeUpWords('abcdefghijklmnoprstuvwy', RARE_WORDS, random), sources: ['Ministry of Health', 'United Nations', 'Civil defence', 'Red Cross'], note: 'Checked against the statement of' }
  ]
  for (let i = 0; i < articleCount; i++) {
    const draw = random()
    const language = languages.find(({ share }) => draw < share) ?? languages[1]
    if (!language) return
    const sentence = () => pick(language.sentences).split(' ').map((word) =>
      /\d/.test(word) ? String(Math.floor(random() * 60_000)) : random() < 0.14 ? language.rare[Math.floor(RARE_WORDS * random() ** 3)] : word).join(' ')
    const sentences = Array.from({ length: SENTENCES_AN_ARTICLE }, sentence)
    yield { kind: 'article', id: `article-${i}`, fields: { title: [sentence().slice(0, 70)], byline: [pick(language.sources)], text: [sentences.join('\n')] } }
    for (let j = 0; j < CLAIMS_AN_ARTICLE; j++) {
      const quote = pick(sentences)
      yield {
        kind: 'claim', id: `claim-${i}-${j}`,
        fields: {
          quote: [quote.slice(0, 115)], attribution: random() < 0.6 ? [pick(language.sources)] : [], place: random() < 0.4 ? [pick(language.rare)] : [],
          source: random() < 0.3 ? [`${pick(language.sources)} ${sentence().slice(0, 60)}`] : [], note: random() < 0.3 ? [`${language.note} ${sentence().slice(0, 120)}`] : []
        }
      }
    }
  }
}

interface Engine { fill(docs: Iterable<SearchDocument>): Generator<unknown>; put(doc: SearchDocument): void; search(text: string): number }

function ours(): Engine {
  const index = createSearchIndex()
  return { fill: (docs) => index.fill(docs), put: (doc) => index.put(doc), search: (text) => index.search(parseQuery(text), { limit: 50 }).total }
}

/** MiniSearch as it would be set up here: the same fields, words cut at anything but letters and digits, the last word a prefix, all words required. */
function miniSearch(): Engine {
  const fields = ['title', 'quote', 'attribution', 'place', 'source', 'note', 'byline', 'text']
  const index = new MiniSearch({ fields, searchOptions: { combineWith: 'AND', prefix: (_term, i, terms) => i === terms.length - 1 } })
  const flat = ({ kind, id, fields: texts }: SearchDocument) => ({ id: `${kind}-${id}`, ...Object.fromEntries(Object.entries(texts).map(([name, passages]) => [name, passages.join('\n')])) })
  return {
    *fill(docs) {
      let inStep = 0
      for (const doc of docs) {
        index.add(flat(doc))
        if (++inStep % 20 === 0) yield
      }
    },
    put: (doc) => {
      const one = flat(doc)
      if (index.has(one.id)) index.discard(one.id)
      index.add(one)
    },
    search: (text) => index.search(text.replace(/["*:-]/g, ' ')).length
  }
}

/** What some work took, by the clock and of the thread's own time. */
interface Times { clock: number[]; thread: number[] }
const newTimes = (): Times => ({ clock: [], thread: [] })
function timed<T>({ clock, thread }: Times, work: () => T, notCounted = { clock: 0, thread: 0 }): T {
  const [startClock, startThread] = [performance.now(), threadTime()]
  const result = work()
  clock.push(performance.now() - startClock - notCounted.clock)
  thread.push(threadTime() - startThread - notCounted.thread)
  return result
}

const quantile = (times: readonly number[], q: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0) * 100) / 100
}
const memory = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

function measure(engine: string, articleCount: number): Measured {
  let units = 0
  let count = 0
  // What making the documents takes is no part of a step.
  const making = { clock: 0, thread: 0 }
  const counted = function* (): Generator<SearchDocument> {
    const source = documents(articleCount)
    for (;;) {
      const [startClock, startThread] = [performance.now(), threadTime()]
      const { value, done } = source.next()
      making.clock += performance.now() - startClock
      making.thread += threadTime() - startThread
      if (done) return
      count += 1
      for (const passages of Object.values(value.fields)) for (const passage of passages) units += passage.length
      yield value
    }
  }
  const before = memory()
  const index = engine === 'ours' ? ours() : miniSearch()
  const steps = newTimes()
  const fill = index.fill(counted())
  for (let done: boolean | undefined = false; !done;) {
    making.clock = 0
    making.thread = 0
    done = timed(steps, () => fill.next().done, making)
  }
  const fillSeconds = steps.thread.reduce((sum, step) => sum + step, 0) / 1000
  const indexMegabytes = memory() - before
  const queries = QUERIES.map((text) => {
    const times = newTimes()
    let total = 0
    for (let i = 0; i < 30; i++) total = timed(times, () => index.search(text))
    return { text, total, p50: quantile(times.clock, 0.5), p99: quantile(times.thread, 0.99) }
  })
  const updates = newTimes()
  let n = 0
  for (const doc of documents(articleCount)) {
    if (doc.kind === 'article' || n++ % 7 !== 0) continue
    timed(updates, () => index.put({ ...doc, fields: { ...doc.fields, note: ['تم التحقق من الرقم مع المصدر'] } }))
    if (updates.clock.length >= 20_000) break
  }
  return {
    engine, documents: count, megabytesOfText: Math.round((units * 2) / 2 ** 20), fillSeconds: Math.round(fillSeconds * 10) / 10, longestStep: quantile(steps.thread, 1), stepP99: quantile(steps.thread, 0.99), stepP50: quantile(steps.clock, 0.5),
    indexMegabytes: Math.round(indexMegabytes), peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024), queries, updateP50: quantile(updates.clock, 0.5), updateP99: quantile(updates.thread, 0.99)
  }
}

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' }, engines: { type: 'string', default: 'ours,minisearch' }, one: { type: 'string' } } })
const articleCount = Number(values.articles)

if (values.one !== undefined) console.log(JSON.stringify(measure(values.one, articleCount)))
else {
  const results: Measured[] = []
  for (const engine of values.engines.split(',')) {
    const line = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--one', engine, '--articles', String(articleCount)], { encoding: 'utf8', maxBuffer: 2 ** 20 })
    const result = JSON.parse(line) as Measured
    results.push(result)
    console.log(`${engine}: ${result.documents} documents (${result.megabytesOfText} MB of text as UTF-16) in ${result.fillSeconds} s, a step p50 ${result.stepP50} ms, p99 ${result.stepP99}, longest ${result.longestStep}; index ${result.indexMegabytes} MB, peak ${result.peakMegabytes} MB; update p50 ${result.updateP50} ms, p99 ${result.updateP99} ms`)
    for (const { text, total, p50, p99 } of result.queries) console.log(`  ${String(p50).padStart(8)} ms (p99 ${String(p99).padStart(8)})  ${String(total).padStart(7)} found  ${text}`)
  }
  const folder = fileURLToPath(new URL('./results/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? '', cores: availableParallelism(), memoryMegabytes: Math.round(totalmem() / 2 ** 20), node: process.version }
  writeFileSync(join(folder, 'search.json'), `${JSON.stringify({ bench: 'search', articles: articleCount, at: new Date().toISOString(), machine, results }, null, 2)}\n`)
}
