import { Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun, AlignmentType } from 'docx'
import type { Report } from '../../report/index.ts'
import { throwIfCancelled } from '../output.ts'
import { phraseOf } from '../phrases.ts'
import { xmlSafe } from '../safe-text.ts'
import type { Writer } from '../writer.ts'
import type { Block } from './blocks.ts'
import { dotted, linked, paragraph, run } from './blocks.ts'
import { documentStyles } from './document-style.ts'
import { entryBlocks } from './entry-blocks.ts'
import { imageSize } from './image-size.ts'
import { summaryBlocks } from './summary-blocks.ts'

const PIECE = 256 * 1024
/** A logo's largest size in the document, in pixels at 96 to the inch. */
const LOGO_HEIGHT = 48
const LOGO_WIDTH = 240

/** The house's logo as a paragraph; none where it is not a PNG or JPEG, which Word can't show without another kind beside it. */
function logoBlock(report: Report): Paragraph | null {
  const data = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(report.houseStyle.logo ?? '')
  if (!data?.[1] || !data[2]) return null
  const bytes = Buffer.from(data[2], 'base64')
  const size = imageSize(bytes)
  if (!size) return null
  const scale = Math.min(LOGO_HEIGHT / size.height, LOGO_WIDTH / size.width)
  return new Paragraph({
    bidirectional: report.direction === 'rtl',
    alignment: AlignmentType.START,
    children: [new ImageRun({ type: data[1] === 'png' ? 'png' : 'jpg', data: bytes, transformation: { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }, altText: { name: 'logo', title: xmlSafe(report.houseStyle.name), description: xmlSafe(report.houseStyle.name) } })]
  })
}

function openingBlocks(report: Report): Block[] {
  const say = phraseOf(report)
  const { direction, houseStyle, summary } = report
  const logo = logoBlock(report)
  const period = summary.period === null ? '' : `${say('period')} ${summary.period.from === summary.period.to ? summary.period.from : `${summary.period.from} – ${summary.period.to}`}`
  const byline = [report.date, report.generatedBy === '' ? '' : `${say('preparedBy')} ${report.generatedBy}`, period].filter((part) => part !== '')
  return [
    ...(logo === null ? [] : [logo]),
    ...(houseStyle.name === '' ? [] : [paragraph([linked(houseStyle.name, houseStyle.url, direction)], direction, { style: 'House' })]),
    paragraph([run(report.title, direction)], direction, { title: true }),
    paragraph(dotted(byline.map((part) => run(part, direction)), direction), direction, { style: 'Byline' })
  ]
}

/** Writes a Word document: in Arabic every paragraph and table runs from right to left, headings are real ones, pages are numbered. */
export const writeDocx: Writer = async (report, output, context) => {
  const say = phraseOf(report)
  const { direction } = report
  const soft = { color: '555E6A', size: 17, sizeComplexScript: 17, rightToLeft: direction === 'rtl' }
  if (report.houseStyle.logo !== null && logoBlock(report) === null) output.warn('The house’s logo is not a PNG or JPEG and was left out of the Word document.')
  const blocks: Block[] = [...openingBlocks(report), ...summaryBlocks(report)]
  for (const group of report.groups) {
    blocks.push(paragraph([run(group.title, group.direction)], group.direction, { heading: 1, keepNext: true }))
    if (group.details.length > 0 || group.url !== null) {
      const details = [...group.details.map((detail) => run(detail, direction)), ...(group.url === null ? [] : [linked(group.url, group.url, 'ltr')])]
      blocks.push(paragraph(dotted(details, direction), direction, { style: 'Hint' }))
    }
    for (const entry of group.entries) {
      blocks.push(...entryBlocks(entry, report))
      output.step(1)
    }
  }
  blocks.push(paragraph([run(say('method'), direction)], direction, { heading: 1, keepNext: true }), ...report.method.map((text) => paragraph([run(text, direction)], direction)))
  throwIfCancelled(context)
  const bidirectional = direction === 'rtl'
  const document = new Document({
    title: xmlSafe(report.title),
    creator: xmlSafe(report.generatedBy || 'Tahqiq'),
    description: xmlSafe(`${say('generatedWith')} ${report.version}`),
    styles: documentStyles(report),
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_100, bottom: 1_100, left: 1_100, right: 1_100 } }, titlePage: true },
      headers: { default: new Header({ children: [new Paragraph({ bidirectional, alignment: AlignmentType.START, children: [new TextRun({ ...soft, text: xmlSafe(report.title) })] })] }) },
      footers: Object.fromEntries((['default', 'first'] as const).map((page) => [page, new Footer({ children: [new Paragraph({ bidirectional, alignment: AlignmentType.CENTER, children: [new TextRun({ ...soft, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })] })])),
      children: blocks
    }]
  })
  const packed = await Packer.toBuffer(document)
  for (let at = 0; at < packed.length; at += PIECE) await output.bytes(packed.subarray(at, at + PIECE))
}
