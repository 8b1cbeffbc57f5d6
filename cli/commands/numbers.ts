import type { Command } from 'commander'
import { Option } from 'commander'
import { failure } from '../../core/model/error.ts'
import { detectLanguage, NUMBER_LANGUAGE_TAGS, readQuantities } from '../../core/workbench/text-commands.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../output.ts'

/** Every quantity of a line as its published JSON, offsets into the line. */
function quantitiesOf(line: string, language: string | undefined): string {
  const quantities = readQuantities(line, language ?? detectLanguage(line))
  return JSON.stringify(quantities.map(({ text, start, end, value, min, max, qualifier, unit }) => ({ text, start, end, value, min, max, qualifier, unit })))
}

const LINE_FEED = 0x0a

/** Decodes whole lines, `first` being the number of the first (from 1). Throws AppError unknown-encoding, naming the line. */
function decodeLines(bytes: Uint8Array, first: number): string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    return decoder.decode(bytes).split('\n').map((line) => line.replace(/\r$/, ''))
  } catch (error) {
    throw failure('unknown-encoding/line', { line: first }, { cause: error })
  }
}

/**
 * The lines of a byte stream as they come, in batches; decoded as UTF-8 with the BOM removed and CRLF as LF. Throws AppError
 * unknown-encoding at the first line that is not UTF-8, once those before it were given.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let rest = Buffer.alloc(0)
  let given = 0
  const batch = function* (whole: Buffer): Generator<string[]> {
    let lines: string[]
    try {
      lines = decodeLines(whole, given + 1)
    } catch (error) {
      // One of many lines is broken: those before it are given first, one by one.
      const end = whole.indexOf(LINE_FEED)
      if (end < 0) throw error
      yield* batch(whole.subarray(0, end))
      yield* batch(whole.subarray(end + 1))
      return
    }
    if (given === 0 && lines[0]?.startsWith('\ufeff')) lines[0] = lines[0].slice(1)
    given += lines.length
    yield lines
  }
  for await (const chunk of bytes) {
    const all = Buffer.concat([rest, chunk])
    const end = all.lastIndexOf(LINE_FEED)
    rest = all.subarray(end + 1)
    if (end >= 0) yield* batch(all.subarray(0, end))
  }
  if (rest.length > 0) yield* batch(rest)
}

/** Prints a JSON array for each line of `input`, as the lines come. */
async function numbers(input: AsyncIterable<Uint8Array>, language: string | undefined): Promise<ExitCode> {
  for await (const lines of linesOf(input)) await print(lines.map((line) => `${quantitiesOf(line, language)}\n`).join(''))
  return EXIT.done
}

/** Adds `tahqiq numbers` to the program; `finish` takes its exit code. */
export function numbersCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('numbers')
    .description('print every quantity of each line of standard input, claims or not, as a JSON array a line')
    .addOption(new Option('--lang <code>', 'the language of the lines; told from each line when left out').choices(NUMBER_LANGUAGE_TAGS))
    .addHelpText('after', `
Examples:
  tahqiq numbers --lang ar < lines.txt
  echo 'خمسة وثلاثون ألفا وتسعمئة وثلاثة أشخاص' | tahqiq numbers --lang ar`)
    .action(async (options: { lang?: string }) => finish(await numbers(process.stdin, options.lang)))
}
