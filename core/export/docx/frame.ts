import { AlignmentType, Document, Footer, Header, ImageRun, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { unzipSync } from 'fflate'
import type { Report } from '../../report/index.ts'
import { phraseOf } from '../phrases.ts'
import { xmlSafe } from '../safe-text.ts'
import { BULLETS } from './blocks.ts'
import { documentStyles } from './document-style.ts'
import { imageSize } from './image-size.ts'

/** A logo's largest size in the document, in pixels at 96 to the inch. */
const LOGO_HEIGHT = 48
const LOGO_WIDTH = 240

/** Stands where the body belongs; of the private use area, so that no text of a report is mistaken for it. */
const BODY = '\ue000body\ue000'

/** The house's logo as a paragraph; null where it is not a PNG or JPEG, which Word can't show without another kind beside it. */
function logoBlock(report: Report): Paragraph | null {
  const data = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(report.houseStyle.logo ?? '')
  if (!data?.[1] || !data[2]) return null
  const bytes = Buffer.from(data[2], 'base64')
  const size = imageSize(bytes)
  if (!size) return null
  const scale = Math.min(LOGO_HEIGHT / size.height, LOGO_WIDTH / size.width)
  const name = xmlSafe(report.houseStyle.name)
  return new Paragraph({
    bidirectional: report.direction === 'rtl',
    alignment: AlignmentType.START,
    children: [new ImageRun({ type: data[1] === 'png' ? 'png' : 'jpg', data: bytes, transformation: { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }, altText: { name: 'logo', title: name, description: name } })]
  })
}

const bulletLevels = Array.from({ length: 9 }, (_, level) => ({ level, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { start: 400 * (level + 1), hanging: 260 } } } }))

export interface Frame {
  /** Every file of the document but its main part, by path. */
  files: [path: string, content: Uint8Array][]
  /** The main part, before and after its body. */
  before: string
  after: string
  hasLogo: boolean
}

/** Everything of a Word document but its body: styles, numbering, header and footer with page numbers, properties, and the logo. */
export async function documentFrame(report: Report): Promise<Frame> {
  const say = phraseOf(report)
  const bidirectional = report.direction === 'rtl'
  const soft = { color: '555E6A', size: 17, sizeComplexScript: 17, rightToLeft: bidirectional }
  const logo = logoBlock(report)
  const footer = () => new Footer({ children: [new Paragraph({ bidirectional, alignment: AlignmentType.CENTER, children: [new TextRun({ ...soft, children: [`${say('page')} `, PageNumber.CURRENT, ` ${say('ofPages')} `, PageNumber.TOTAL_PAGES] })] })] })
  const document = new Document({
    title: xmlSafe(report.title),
    creator: xmlSafe(report.generatedBy || 'Tahqiq'),
    description: xmlSafe(`${say('generatedWith')} ${report.version}`),
    styles: documentStyles(report),
    numbering: { config: [{ reference: 'note', levels: bulletLevels }] },
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_100, bottom: 1_100, left: 1_100, right: 1_100 } }, titlePage: true },
      headers: { default: new Header({ children: [new Paragraph({ bidirectional, alignment: AlignmentType.START, children: [new TextRun({ ...soft, text: xmlSafe(report.title) })] })] }) },
      footers: { default: footer(), first: footer() },
      children: [...(logo === null ? [] : [logo]), new Paragraph({ numbering: { reference: 'note', level: 0 }, children: [new TextRun(BODY)] })]
    }]
  })
  const { 'word/document.xml': main, ...others } = unzipSync(await Packer.toBuffer(document))
  const xml = new TextDecoder().decode(main)
  const mark = xml.indexOf(BODY)
  const start = xml.lastIndexOf('<w:p>', mark)
  const end = xml.indexOf('</w:p>', mark) + '</w:p>'.length
  const list = /<w:numId w:val="(\d+)"\/>/.exec(xml.slice(start, end))?.[1]
  if (mark < 0 || start < 0 || list === undefined) throw new Error('the document’s frame has no place for its body')
  const numbering = others['word/numbering.xml']
  if (numbering) others['word/numbering.xml'] = new TextEncoder().encode(renumbered(new TextDecoder().decode(numbering), list))
  return { files: Object.entries(others), before: xml.slice(0, start), after: xml.slice(end), hasLogo: logo !== null }
}

/** Gives the list of notes the number that paragraphs know it by, and the list that had that number the other. */
function renumbered(numbering: string, list: string): string {
  const swap: Record<string, string> = { [list]: String(BULLETS), [String(BULLETS)]: list }
  return numbering.replace(/<w:num w:numId="(\d+)"/g, (whole, id: string) => (swap[id] === undefined ? whole : `<w:num w:numId="${swap[id]}"`))
}
