import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../../cli/commands/numbers.ts'

async function read(...chunks: (string | Uint8Array)[]): Promise<{ lines: string[]; error: string | null }> {
  const lines: string[] = []
  try {
    for await (const batch of linesOf((async function* () { for (const chunk of chunks) yield Buffer.from(chunk as string) })())) lines.push(...batch)
    return { lines, error: null }
  } catch (error) {
    return { lines, error: (error as Error).message }
  }
}

describe('linesOf', () => {
  it('gives each line without its end, the last one also without a line feed', async () => {
    expect(await read('a\r\n\nب\nlast')).toEqual({ lines: ['a', '', 'ب', 'last'], error: null })
    expect(await read('a\n')).toEqual({ lines: ['a'], error: null })
    expect(await read()).toEqual({ lines: [], error: null })
  })

  it('removes a byte order mark from the start, and only there', async () => {
    expect(await read('\ufeffa\n\ufeffb\n')).toEqual({ lines: ['a', '\ufeffb'], error: null })
  })

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\ufeff]/g, ''))), fc.array(fc.nat(400)), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end))
      expect(await read(...chunks)).toEqual({ lines, error: null })
    }))
  })

  it('names the line that is not UTF-8, after giving those before it', async () => {
    const { lines, error } = await read('ok\nحسنا\n', Uint8Array.from([0x61, 0x0a, 0xff, 0xfe, 0x0a]), 'never\n')
    expect(lines).toEqual(['ok', 'حسنا', 'a'])
    expect(error).toMatch(/^line 4 of standard input is not UTF-8/)
  })
})
