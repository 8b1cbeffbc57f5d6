import type { Report } from '../../report/index.ts'
import { firstStrongDirection } from '../../model/text-direction.ts'
import { datesOf, phraseOf } from '../phrases.ts'
import type { Writer } from '../writer.ts'
import { gathered, openZip } from '../zip/zip-writer.ts'
import type { Block } from './blocks.ts'
import { dotted, linked, paragraph, run } from './blocks.ts'
import { entryBlocks } from './entry-blocks.ts'
import { documentFrame } from './frame.ts'
import { summaryBlocks } from './summary-blocks.ts'

function openingBlocks(report: Report): Block[] {
  const say = phraseOf(report)
  const { direction, houseStyle } = report
  const byline = [report.date, report.generatedBy === '' ? '' : `${say('preparedBy')} ${report.generatedBy}`, datesOf(report) ?? ''].filter((part) => part !== '')
  return [
    ...(houseStyle.name === '' ? [] : [paragraph([linked(houseStyle.name, houseStyle.url, direction)], direction, { style: 'House' })]),
    paragraph([run(report.title, direction)], direction, { style: 'Title' }),
    paragraph(dotted(byline.map((part) => run(part, direction)), direction), direction, { style: 'Byline' })
  ]
}

/** The document's body, a few blocks at a time; `step` is called after each entry. */
function* body(report: Report, step: () => void): Generator<readonly Block[]> {
  const say = phraseOf(report)
  const { direction } = report
  const heading = (text: string, own: 'rtl' | 'ltr') => paragraph([run(text, own)], own, { style: 'Heading1', keepNext: true })
  yield openingBlocks(report)
  yield summaryBlocks(report)
  for (const group of report.groups) {
    yield [heading(group.title, group.direction)]
    if (group.details.length > 0 || group.url !== null) {
      const details = [...group.details.map((detail) => run(detail, direction)), ...(group.url === null ? [] : [linked(group.url, group.url, 'ltr')])]
      yield [paragraph(dotted(details, direction), direction, { style: 'Hint' })]
    }
    for (const entry of group.entries) {
      yield entryBlocks(entry, report)
      step()
    }
  }
  yield [heading(say('method'), direction), ...report.method.flatMap((text) => text.split('\n')).map((line) => paragraph([run(line, direction)], firstStrongDirection(line) ?? direction))]
}

/** Writes a Word document: in Arabic every paragraph and table runs from right to left, headings are real ones, pages are numbered. */
export const writeDocx: Writer = async (report, output) => {
  const frame = await documentFrame(report)
  if (report.houseStyle.logo !== null && !frame.hasLogo) output.warn('warning/logo')
  const zip = openZip(output, report.generatedAt)
  // Word looks for the content types first.
  for (const [path, content] of frame.files.sort(([a], [b]) => (a.startsWith('[') ? -1 : b.startsWith('[') ? 1 : 0))) await zip.add(path, (write) => write(content))
  await zip.add('word/document.xml', async (write) => {
    const { text, flush } = gathered(write)
    await text(frame.before)
    for (const blocks of body(report, () => output.step(1))) for (const { block } of blocks) await text(block)
    await text(frame.after)
    await flush()
  })
  await zip.end()
}
