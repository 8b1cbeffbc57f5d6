import type { Command } from 'commander'
import { Option } from 'commander'
import { AppError } from '../../core/model/error.ts'
import { detectLanguage, readQuantities } from '../../core/workbench/text-commands.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../output.ts'

/** Every quantity of a line as its published JSON, offsets into the line. */
function quantitiesOf(line: string, language: string | undefined): string {
  const quantities = readQuantities(line, language ?? detectLanguage(line))
  return JSON.stringify(quantities.map(({ text, start, end, value, min, max, qualifier, unit }) => ({ text, start, end, value, min, max, qualifier, unit })))
}

/** The lines of a byte stream, decoded as UTF-8 with the BOM removed and CRLF as LF. Throws AppError unknown-encoding, naming the line. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let lines = 0
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch (error) {
      throw new AppError('unknown-encoding', `standard input is not UTF-8 (after line ${lines}); convert it first, e.g. with iconv -f WINDOWS-1256 -t UTF-8`, { line: lines }, { cause: error })
    }
  }
  for await (const chunk of bytes) {
    const whole = (rest + decode(chunk)).split('\n')
    rest = whole.pop() ?? ''
    lines += whole.length
    if (whole.length > 0) yield whole.map((line) => line.replace(/\r$/, ''))
  }
  rest += decode()
  if (rest !== '') yield [rest.replace(/\r$/, '')]
}

/** Prints a JSON array for each line of `input`, as the lines come. */
export async function numbers(input: AsyncIterable<Uint8Array>, language: string | undefined): Promise<ExitCode> {
  for await (const lines of linesOf(input)) await print(lines.map((line) => `${quantitiesOf(line, language)}\n`).join(''))
  return EXIT.done
}

export function numbersCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('numbers')
    .description('print every quantity of each line of standard input, claims or not, as a JSON array a line')
    .addOption(new Option('--lang <code>', 'the language of the lines; told from each line when left out').choices(['ar', 'en']))
    .addHelpText('after', `
Examples:
  tahqiq numbers --lang ar < lines.txt
  echo 'خمسة وثلاثون ألفا وتسعمئة وثلاثة أشخاص' | tahqiq numbers --lang ar`)
    .action(async (options: { lang?: string }) => finish(await numbers(process.stdin, options.lang)))
}
