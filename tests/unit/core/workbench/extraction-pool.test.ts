import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { extractArticle, readSelection } from '../../../../core/extraction/index.ts'
import { createExtractionPool, type ExtractionPool } from '../../../../core/workbench/extraction-pool.ts'

const article = (n: number): string => `Officials count the dead\n\nAt least ${n} people were killed and ${n + 5} wounded, the health ministry said.\n`
/** A text long enough to be handed to a worker. */
const long = (n: number): string => article(n) + 'The statement named nobody else.\n'.repeat(60)
/** A text that takes seconds to read. */
const endless = article(12).repeat(60_000)
const never = new AbortController().signal

let pool: ExtractionPool | null = null
const poolOf = (options?: Parameters<typeof createExtractionPool>[0]): ExtractionPool => (pool = createExtractionPool(options))
afterEach(async () => {
  await pool?.close()
  pool = null
})

describe('the extraction pool', () => {
  it('finds in a worker what is found here', async () => {
    const found = await poolOf({ size: 1 }).extract(article(12), { language: 'en' }, { signal: never })
    expect(found).toEqual(extractArticle(article(12), { language: 'en' }))
  })
  it('answers many texts each with its own claims', async () => {
    const reading = poolOf({ size: 2 })
    const found = await Promise.all(Array.from({ length: 40 }, (_, n) => reading.extract(long(n + 20), { language: 'en' }, { signal: never })))
    expect(found.map((one) => one.claims[0]?.figure.value)).toEqual(Array.from({ length: 40 }, (_, n) => n + 20))
  })
  it('tells of a text that cannot be read only with that text, whatever is read beside it', async () => {
    const reading = poolOf({ size: 1 })
    const extract = (n: number, language: unknown) => reading.extract(long(n), { language: language as string }, { signal: never })
    const answers = await Promise.allSettled([extract(20, 'en'), extract(21, 'en'), extract(22, 5), extract(23, 'en')])
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.claims[0]?.figure.value : null))).toEqual([20, 21, null, 23])
  })
  it('leaves this thread free while a long text is read', async () => {
    const reading = poolOf({ size: 1 })
    let turns = 0
    const turning = setInterval(() => { turns++ }, 1)
    const cancel = new AbortController()
    const rejected = expect(reading.extract(endless, { language: 'en' }, { signal: cancel.signal })).rejects.toMatchObject({ code: 'cancelled' })
    while (turns < 10) await new Promise((resolve) => setTimeout(resolve, 5))
    clearInterval(turning)
    cancel.abort()
    await rejected
  })
  it('gives up a text that is being read, and those that wait, when they are cancelled', async () => {
    const reading = poolOf({ size: 1 })
    const cancel = new AbortController()
    const both = [endless, endless].map((text) => expect(reading.extract(text, { language: 'en' }, { signal: cancel.signal })).rejects.toMatchObject({ code: 'cancelled' }))
    cancel.abort()
    await Promise.all(both)
    expect((await reading.extract(article(30), { language: 'en' }, { signal: never })).claims[0]?.figure.value).toBe(30)
  })
  it('reads a text that stood behind a cancelled one', async () => {
    const reading = poolOf({ size: 1 })
    const cancel = new AbortController()
    const rejected = expect(reading.extract(article(12), { language: 'en' }, { signal: cancel.signal })).rejects.toMatchObject({ code: 'cancelled' })
    const behind = reading.extract(article(30), { language: 'en' }, { signal: never })
    cancel.abort()
    await rejected
    expect((await behind).claims[0]?.figure.value).toBe(30)
  })
  it('leaves this thread free while the first text of a language is made ready for, however short it is', async () => {
    const reading = poolOf({ size: 1 })
    let longest = 0
    let last = performance.now()
    const turning = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const started = performance.now()
    await reading.extract(article(7), { language: 'en' }, { signal: never })
    clearInterval(turning)
    expect(longest).toBeLessThan((performance.now() - started) / 2)
  })
  it('reads the first text of a language at once where it was made ready for', async () => {
    const reading = poolOf({ size: 1 })
    const began = performance.now()
    await Promise.all([reading.prepare(['en']), reading.prepare(['en'])])
    const ready = performance.now()
    expect((await reading.extract(article(7), { language: 'en' }, { signal: never })).claims[0]?.figure.value).toBe(7)
    expect(performance.now() - ready).toBeLessThan((ready - began) / 3)
  })
  it('reads a text that comes while languages are made ready for before the rest of them', async () => {
    const reading = poolOf({ size: 1 })
    const order: string[] = []
    const ready = reading.prepare(['en', 'ar']).then(() => { order.push('ready') })
    await reading.extract(article(7), { language: 'en' }, { signal: never }).then(() => { order.push('text') })
    await ready
    expect(order).toEqual(['text', 'ready'])
  })
  it('makes nothing ready where a command reads its texts itself', async () => {
    // Without workers, what is handed over is never read.
    await poolOf({ size: 0, readHere: 150 }).prepare(['en'])
  })
  it('keeps no program going that has nothing else to do', async () => {
    const pool = new URL('../../../../core/workbench/extraction-pool.ts', import.meta.url)
    const program = `const { createExtractionPool } = await import('${pool.href}'); void createExtractionPool({ size: 1 }).prepare(['en', 'ar']).then(() => { console.log('ready') })`
    expect(await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program])).toEqual({ stdout: '', stderr: '' })
  })
  it('reads what a command gives it without a worker until it has read much', async () => {
    const reading = poolOf({ size: 0, readHere: 150 })
    expect((await reading.extract(article(7), {}, { signal: never })).claims[0]?.figure.value).toBe(7)
    expect((await reading.readSelection(article(7), { start: 35, end: 36 }, {}, { signal: never }))?.figure.value).toBe(7)
  })
  it('reads a passage in a worker as it is read here, and before what an import still has waiting', async () => {
    const reading = poolOf({ size: 1 })
    const order: string[] = []
    const text = article(12)
    const start = text.indexOf('12')
    const texts = Array.from({ length: 100 }, (_, n) => reading.extract(long(n + 20), { language: 'en' }, { signal: never }).then(() => { order.push('text') }))
    const found = reading.readSelection(text, { start, end: start + 2 }, { language: 'en' }, { signal: never })
    void found.then(() => { order.push('passage') })
    await Promise.all(texts)
    expect(await found).toEqual(readSelection(text, start, start + 2, { language: 'en' }))
    expect(order.indexOf('passage')).toBeLessThan(99)
  })
  it('reads a passage while every worker is busy with a long text', async () => {
    const reading = poolOf({ size: 1 })
    const cancel = new AbortController()
    const rejected = expect(reading.extract(endless, { language: 'en' }, { signal: cancel.signal })).rejects.toMatchObject({ code: 'cancelled' })
    const text = article(12)
    expect((await reading.readSelection(text, { start: 0, end: text.length }, { language: 'en' }, { signal: never }))?.figure.value).toBe(12)
    cancel.abort()
    await rejected
  })
  it('refuses to begin what is cancelled already', async () => {
    await expect(poolOf().extract(article(7), {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })
})
