// Throughput of extraction beside its peers and the floor, in one run, each measurement in a process of its own:
// npm run bench -- extract [--sizes 1,10,100] [--languages ar,en] [--shapes articles,text] [--peer-seconds 10]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { optimizeLate } from '../../cli/optimizing-late.ts'
import { measureAllCores } from './extract/all-cores.ts'
import type { BenchLanguage } from './extract/corpus.ts'
import { measureOne, SHAPES, type Measurement, type Shape } from './extract/measuring.ts'
import { NOTES, runsIn, SUBJECTS, type SubjectName } from './extract/subjects.ts'

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1,10,100' }, languages: { type: 'string', default: 'ar,en' }, shapes: { type: 'string', default: 'articles,text' }, 'peer-seconds': { type: 'string', default: '10' }, one: { type: 'string' } }
})
const PEERS: readonly SubjectName[] = ['compromise', 'recognizers']
const peerSeconds = Number(values['peer-seconds'])

if (values.one !== undefined) {
  const [subject, language, megabytes, shape] = values.one.split(' ') as [SubjectName | 'all-cores', BenchLanguage, string, Shape]
  // As `tahqiq extract` and `tahqiq import` run; the peers keep V8's own setting.
  if (subject === 'extract' || subject === 'all-cores') optimizeLate()
  const result = subject === 'all-cores'
    ? await measureAllCores(language, Number(megabytes))
    : await measureOne(subject, language, Number(megabytes), PEERS.includes(subject) ? peerSeconds : Infinity, shape)
  console.log(JSON.stringify(result))
} else run()

/** Installs the peers into the bench's own folder unless they are there. */
function providePeers(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  if (existsSync(new URL('./node_modules/compromise/package.json', import.meta.url)) && existsSync(new URL('./node_modules/@microsoft/recognizers-text-number/package.json', import.meta.url))) return
  console.log('Installing the peers into tests/bench …')
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-package-lock'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
}

function measureApart(subject: SubjectName | 'all-cores', language: BenchLanguage, megabytes: number, shape: Shape): Measurement {
  const line = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--one', `${subject} ${language} ${megabytes} ${shape}`, '--peer-seconds', String(peerSeconds)], { encoding: 'utf8', maxBuffer: 2 ** 20, stdio: ['ignore', 'pipe', 'inherit'] })
  return JSON.parse(line) as Measurement
}

/** Speed on one core as the ratios take it: by processor time, so that what else runs on the machine does not count. */
function coreSpeed(m: Measurement | undefined): number { return m?.megabytesPerCoreSecond ?? NaN }

function run(): void {
  providePeers()
  const results: Measurement[] = []
  const ratios: { language: BenchLanguage; megabytes: number; shape: Shape; ofFloor: number; timesPeer: Partial<Record<SubjectName, number>>; timesOneCore: number | null }[] = []
  const cell = (n: number | null): string => (n === null ? '' : n >= 100 ? n.toFixed(0) : n >= 1 ? n.toFixed(1) : n.toFixed(3)).padStart(9)
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}; MB are 10^6 bytes of UTF-8; core s is processor time, which the ratios on one core are of\n`)
  console.log('                                       MB/s  MB/core s  peak MB    found')
  for (const language of values.languages.split(',') as BenchLanguage[]) {
    for (const size of values.sizes.split(',').map(Number)) {
      for (const shape of SHAPES.filter((s) => values.shapes.split(',').includes(s))) {
        const row = (name: string, m: Measurement): void => {
          results.push(m)
          const extrapolated = m.share < 0.999 ? `  read ${(m.share * size).toFixed(2)} MB` : ''
          const note = NOTES[`${m.subject} ${language}`]
          console.log(`${language} ${String(size).padStart(3)} MB ${shape.padEnd(8)} ${name.padEnd(16)} ${cell(m.megabytesPerSecond)}  ${cell(m.megabytesPerCoreSecond)} ${String(m.peakMegabytes).padStart(8)} ${String(m.found).padStart(8)}${extrapolated}${note === undefined ? '' : `  (${note})`}`)
        }
        const bySubject = new Map<SubjectName, Measurement>()
        for (const subject of SUBJECTS) {
          if (!runsIn(subject, language, shape)) continue
          const measured = measureApart(subject, language, size, shape)
          bySubject.set(subject, measured)
          row(subject === 'extract' ? 'extract, 1 core' : subject, measured)
        }
        const ours = bySubject.get('extract')
        const all = shape === 'articles' ? measureApart('all-cores', language, size, shape) : null
        if (all) row(`extract, ${all.cores} cores`, all)
        const timesPeer = Object.fromEntries(PEERS.flatMap((peer) => (bySubject.has(peer) ? [[peer, coreSpeed(ours) / coreSpeed(bySubject.get(peer))]] : []))) as Partial<Record<SubjectName, number>>
        const ratio = { language, megabytes: size, shape, ofFloor: coreSpeed(ours) / coreSpeed(bySubject.get('floor')), timesPeer, timesOneCore: all && ours ? all.megabytesPerSecond / ours.megabytesPerSecond : null }
        ratios.push(ratio)
        const times = Object.entries(timesPeer).map(([peer, n]) => `${n.toFixed(0)} times ${peer}`).join(', ')
        console.log(`          extract is ${times}, ${ratio.ofFloor.toFixed(3)} of the floor${ratio.timesOneCore === null ? '' : `; ${all?.cores} cores are ${ratio.timesOneCore.toFixed(2)} times one`}\n`)
      }
    }
  }
  const folder = fileURLToPath(new URL('./results/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? '', cores: availableParallelism(), memoryMegabytes: Math.round(totalmem() / 1e6), node: process.version }
  writeFileSync(new URL('./results/extract.json', import.meta.url), `${JSON.stringify({ bench: 'extract', at: new Date().toISOString(), machine, peerSeconds, results, ratios }, null, 2)}\n`)
}
