import { AppError } from '../../model/error.ts'
import { throwIfCancelled } from '../output.ts'
import type { Writer } from '../writer.ts'
import { renderHtml } from './write-html.ts'

/** Writes the page as the host's Chromium prints it: shaped, ordered and tagged by the same engine that shows it. */
export const writePdf: Writer = async (report, output, context) => {
  if (!context.printPdf) throw new AppError('unsupported-here', 'Nothing here can print a PDF. Install Chromium, Chrome or Edge, or export HTML and print that.', { format: 'pdf' })
  const pdf = await context.printPdf(renderHtml(report, 'print'))
  throwIfCancelled(context)
  await output.bytes(pdf)
}
