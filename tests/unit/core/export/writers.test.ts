import { parse as parseCsv } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderReportHtml, writeReport } from '../../../../core/export/index.ts'
import type { ExportContext } from '../../../../core/export/index.ts'
import { csvCell } from '../../../../core/export/table/csv.ts'
import { documentJsonSchema } from '../../../../core/export/json/document.ts'
import type { Claim } from '../../../../core/model/claim.ts'
import { REPORT_FORMATS } from '../../../../core/model/report-format.ts'
import type { ReportFormat } from '../../../../core/model/report-format.ts'
import type { Report, ReportArticle, ReportOptions } from '../../../../core/report/index.ts'
import { buildReport } from '../../../../core/report/index.ts'
import { articleOf, bundledArticles, claimOf, figureOf, inputOf, memorySink, sha256, sourceOf, workspaceOf } from '../../../builders/report-input.ts'

const formats = Object.keys(REPORT_FORMATS) as ReportFormat[]
const reportOf = (articles: readonly ReportArticle[] = bundledArticles(), more: Partial<ReportOptions> = {}): Report => buildReport(inputOf(articles, more))
async function written(format: ReportFormat, report: Report = reportOf(), context: ExportContext = {}) {
  const sink = memorySink()
  const outcome = await writeReport(format, report, sink, context)
  return { outcome, bytes: sink.bytes(), text: sink.text() }
}
const oneClaim = (given: Partial<Claim>): ReportArticle[] => {
  const text = 'Title\nIt killed 12 people.'
  return [{ article: articleOf(text, { id: 'a', language: 'en' }), text, claims: [claimOf(text, '12 people', 'killed', figureOf(12), { id: 'c', articleId: 'a', ...given })] }]
}
const printing: ExportContext = { printPdf: (page) => Promise.resolve(new TextEncoder().encode(`%PDF ${page.length}`)) }

describe('every format', () => {
  it.each(formats)('%s counts its bytes and its claims, and tells of progress to the end', async (format) => {
    const told: number[] = []
    const { outcome, bytes } = await written(format, reportOf(), { ...printing, progress: (done, total) => { told.push(done); expect(total).toBe(11) } })
    const decided = bundledArticles().flatMap(({ claims }) => claims).filter(({ verdict }) => verdict !== 'unverified').length
    expect(decided).toBeLessThan(11)
    expect(outcome, 'what it leaves out is not counted').toMatchObject({ claimCount: format === 'claimreview' ? decided : 11, sizeBytes: bytes.length })
    expect(told.at(-1)).toBe(11)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
  })

  it.each(formats)('%s stops when it is cancelled', async (format) => {
    await expect(written(format, reportOf(), { ...printing, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it.each(['html', 'json', 'evidence', 'docx'] as const)('%s stops midway when it is cancelled midway', async (format) => {
    const controller = new AbortController()
    let furthest = 0
    const progress = (done: number) => {
      furthest = done
      if (done === 4) controller.abort()
    }
    await expect(written(format, reportOf(), { progress, signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(furthest).toBe(4)
  })

  it.each(formats)('%s passes on an error of the sink', async (format) => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    await expect(writeReport(format, reportOf(), { write: () => Promise.reject(full) }, printing)).rejects.toBe(full)
  })

  // The office libraries write the time of writing into their files.
  it.each(formats.filter((format) => format !== 'docx' && format !== 'xlsx'))('%s is the same for the same report', async (format) => {
    expect((await written(format, reportOf(), printing)).bytes).toEqual((await written(format, reportOf(), printing)).bytes)
  })

  it.each(formats)('%s is written for a report of no claims', async (format) => {
    const { outcome, bytes } = await written(format, reportOf([]), printing)
    expect(outcome).toMatchObject({ claimCount: 0, sizeBytes: bytes.length })
  })

  it.each(formats)('%s takes any text that an article, a note or a source can hold', async (format) => {
    const nasty = '\u0000\u0001\u200f\ud800</script><!--]]>&quot;\u202e=1+1|`*_[x](javascript:y)\r\n\ufffe😔'
    const articles = oneClaim({ note: nasty, assignee: nasty, sources: [sourceOf({ id: nasty, title: nasty, url: nasty, quote: nasty, publisher: nasty })] })
    expect((await written(format, reportOf(articles, { title: nasty, includeHistory: true }), printing)).outcome.sizeBytes).toBeGreaterThan(0)
  })
})

describe('HTML', () => {
  it('loads nothing and runs nothing', async () => {
    const { document } = parseHTML((await written('html')).text)
    expect(document.querySelectorAll('script, iframe, object, embed, link, form').length).toBe(0)
    expect([...document.querySelectorAll('[src]')].filter((element) => !element.getAttribute('src')?.startsWith('data:image/'))).toEqual([])
    expect([...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(({ name }) => name.startsWith('on'))).toEqual([])
  })

  it('shows raw HTML of a note as text and links nowhere but to web pages and mail', () => {
    const note = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://ok.example/) ![c](https://img.example/x.png) <b>bold</b> [d](data:text/html,x) [e](JaVaScRiPt:x)'
    const { document } = parseHTML(renderReportHtml(reportOf(oneClaim({ note }))))
    const shown = document.querySelector('.note')
    expect(shown?.textContent).toContain('<img src=x onerror=alert(1)>')
    expect(shown?.querySelectorAll('img, b').length).toBe(0)
    expect([...(shown?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual(['https://ok.example/', 'https://img.example/x.png'])
  })

  it('lets no markup out of any note', () => {
    const piece = fc.constantFrom('<script>x</script>', '<svg/onload=x>', '[a](javascript:x)', '[a](', '](', '<', '>', '"', '`', '```\n', '\n\n', '&lt;', '<!--', '- ', '# ', '![', '|a|b|\n|-|-|\n', 'text', '<https://x.example>', '<a href="javascript:x">', "'", '\\')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { document } = parseHTML(renderReportHtml(reportOf(oneClaim({ note: pieces.join('') }))))
      expect(document.querySelectorAll('script, svg[onload], img').length).toBe(0)
      for (const a of document.querySelectorAll('a')) expect(a.getAttribute('href')).toMatch(/^(https?:|mailto:|#)/)
    }), { numRuns: 60 })
  })

  it('shows a note that is nested too deep as plain text', () => {
    expect(renderReportHtml(reportOf(oneClaim({ note: `${'>'.repeat(50_000)} deep` })))).toContain('deep')
  })

  it('takes a logo only as an image that is data itself', () => {
    const withLogo = (logo: string) => renderReportHtml(buildReport(inputOf(bundledArticles(), {}, { workspace: workspaceOf({ settings: { houseStyle: { name: 'H', logo, accentColor: '#ffee00', methodNote: '', url: 'javascript:alert(1)' } } }) })))
    expect(withLogo('data:image/png;base64,iVBORw0KGgo=')).toContain('<img src="data:image/png;base64,iVBORw0KGgo="')
    expect(withLogo('https://tracker.example/x.png')).not.toContain('<img')
    expect(withLogo('data:image/png;base64,x" onerror="y')).not.toContain('<img')
    expect(withLogo('')).not.toContain('href="javascript')
  })

  it('runs in the report’s direction, and each quote in its article’s', () => {
    const { document } = parseHTML(renderReportHtml(reportOf(undefined, { language: 'en' })))
    expect(document.documentElement.getAttribute('dir')).toBe('ltr')
    expect(document.querySelector('blockquote')?.getAttribute('dir')).toBe('rtl')
  })

  it('draws charts, each with its table, and only the tables when charts are not wanted', () => {
    const figures = (html: string) => [...parseHTML(html).document.querySelectorAll('figure')]
    const drawn = figures(renderReportHtml(reportOf())).filter((figure) => figure.querySelector('svg') !== null)
    expect(drawn.length).toBeGreaterThan(1)
    expect(drawn.every((figure) => figure.querySelector('table') !== null)).toBe(true)
    expect(figures(renderReportHtml(reportOf(undefined, { includeCharts: false }))).every((figure) => figure.querySelector('svg') === null)).toBe(true)
  })

  it('draws a chart of many figures in pieces of which a printed page takes several, one under the other and named once', () => {
    const tolls = Array.from({ length: 21 }, (_, i) => {
      const text = `Title\nIt killed ${i + 12} people.`
      return { article: articleOf(text, { id: `a${i}`, language: 'en' }), text, claims: [claimOf(text, `${i + 12} people`, 'killed', figureOf(i + 12), { id: `c${i}`, articleId: `a${i}` })] }
    })
    const { document } = parseHTML(renderReportHtml(reportOf(tolls, { language: 'en' })))
    const pieces = [...document.querySelectorAll('figure')].map((figure) => [...figure.querySelectorAll('svg')]).find((svgs) => svgs.some((svg) => svg.textContent?.includes('12 people'))) ?? []
    const heights = pieces.map((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[3]))
    // 720 units are as wide as A4 between its margins, 180 mm.
    expect(Math.max(...heights)).toBeLessThan(400)
    expect(Math.max(...heights) - Math.min(...heights), 'none is left with a bar or two').toBeLessThan(50)
    expect(pieces.flatMap((svg) => [...svg.querySelectorAll('.strong')].map((text) => text.textContent))).toEqual(tolls.map((_, i) => `${i + 12} people`))
    expect(pieces.map((svg) => svg.getAttribute('aria-label') !== null)).toEqual(pieces.map((_, i) => i === 0))
    expect(pieces.slice(1).every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true)
  })
})

describe('PDF', () => {
  it('is refused where nothing can print', async () => {
    await expect(written('pdf')).rejects.toMatchObject({ code: 'unsupported-here' })
  })
  it('is what the host prints of the HTML page', async () => {
    let page = ''
    const printPdf = (html: string) => {
      page = html
      return Promise.resolve(new TextEncoder().encode('%PDF-1.7'))
    }
    expect((await written('pdf', reportOf(), { printPdf })).text).toBe('%PDF-1.7')
    const words = (html: string) => parseHTML(html).document.querySelector('main')?.textContent
    expect(words(page)).toBe(words(renderReportHtml(reportOf())))
  })
})

describe('CSV', () => {
  it('opens with a byte order mark and has a row a claim', async () => {
    const { bytes } = await written('csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parseCsv(bytes, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(11)
    expect(rows[5]).toMatchObject({ claim_id: 'c6', value: '51000000000', max: '', unit: 'USD', verdict: 'partly-confirmed', rating: '4', quote: 'أكثر من 51 مليار دولار' })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])('never lets a text become a formula: %j', (text) => {
    const [[cell]] = parseCsv(csvCell(text), { relax_quotes: false }) as [[string]]
    expect(cell).toBe(`'${text}`)
  })

  it('writes numbers as numbers, below nought too', () => expect(csvCell(-5)).toBe('-5'))

  it('is read back by another reader as it was, but for the apostrophe', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), (cells) => {
      const [row] = parseCsv(`${cells.map(csvCell).join(',')}\r\n`, { record_delimiter: '\r\n' }) as string[][]
      if (cells.every((cell) => cell === '')) return
      expect(row?.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, ''))).toEqual(cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '')))
    }))
  })
})

describe('packages of tables', () => {
  it('describe each column of each table by CSVW', async () => {
    const files = unzipSync((await written('csvw')).bytes)
    const metadata = JSON.parse(new TextDecoder().decode(files['csv-metadata.json']))
    for (const table of metadata.tables) {
      const [heads] = parseCsv(Buffer.from(files[table.url] ?? []), { to_line: 1 }) as string[][]
      expect(table.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(heads)
    }
  })

  it('name size and sum of each table in the data package', async () => {
    const files = unzipSync((await written('datapackage')).bytes)
    const descriptor = JSON.parse(new TextDecoder().decode(files['datapackage.json']))
    expect(descriptor.resources).toHaveLength(3)
    for (const resource of descriptor.resources) {
      const content = files[resource.path] ?? new Uint8Array()
      expect(resource).toMatchObject({ bytes: content.length, hash: `sha256:${sha256(content)}` })
    }
  })
})

describe('NDJSON', () => {
  it('has a whole claim on each line, with its article’s facts', async () => {
    const lines = (await written('ndjson')).text.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(lines).toHaveLength(11)
    expect(lines[0]).toMatchObject({ id: 'c1', figure: { value: 1170 }, article: { id: 'a1', publishedAt: '2024-05-25' } })
  })
})

describe('ClaimReview', () => {
  it('has what Google asks for, and warns of what is not known', async () => {
    const { text, outcome } = await written('claimreview')
    const reviews = JSON.parse(text)['@graph']
    expect(reviews).toHaveLength(10)
    expect(reviews[0]).toMatchObject({
      '@type': 'ClaimReview', url: 'https://example.com/أخبار/محادثات', claimReviewed: expect.stringContaining('قتلى'), reviewRating: { '@type': 'Rating', ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'مؤكد' },
      itemReviewed: { '@type': 'Claim', appearance: { url: 'https://example.com/أخبار/محادثات' } }
    })
    expect(outcome.warnings.map(({ message }) => message).join(' ')).toMatch(/1 claim has no verdict yet[\s\S]*9 reviews name the checked article as their page[\s\S]*1 review has no address[\s\S]*no author/)
  })

  it('may be put into a page’s script element whatever a note holds', async () => {
    const note = 'x</script><script>alert(1)</script><!-- '
    const articles = bundledArticles().map((one) => ({ ...one, claims: one.claims.map((claim) => ({ ...claim, note })) }))
    const { text } = await written('claimreview', buildReport(inputOf(articles)))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)['@graph'][0].reviewBody).toBe(note)
  })

  it('is hosted at the house’s address where there is one', async () => {
    const workspace = workspaceOf({ settings: { houseStyle: { name: 'House', logo: null, accentColor: '#000000', methodNote: '', url: 'https://house.example/' } } })
    const { text, outcome } = await written('claimreview', buildReport(inputOf(bundledArticles(), { language: 'en' }, { workspace })))
    expect(JSON.parse(text)['@graph'][0]).toMatchObject({ url: 'https://house.example/#claim-c1', author: { '@type': 'Organization', name: 'House' }, reviewRating: { alternateName: 'Confirmed' } })
    expect(outcome.warnings).toHaveLength(1)
  })

  it('gives a verdict that has no place on the scale by its words alone', async () => {
    const { text } = await written('claimreview', reportOf(oneClaim({ verdict: 'unverifiable' }), { language: 'en' }))
    expect(JSON.parse(text)['@graph'][0].reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Cannot be verified' })
  })
})

it('publishes the JSON Schema that the JSON export keeps to (run vitest with -u after changing the model)', async () => {
  await expect(`${JSON.stringify(documentJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../../docs/formats/report.schema.json')
})

it('says of how many articles no date is known, beside the dates of the others', () => {
  const articles = ['2023-09-12', '2023-09-14', null].map((publishedAt, i): ReportArticle => {
    const text = 'Title\nIt killed 12 people.'
    return { article: articleOf(text, { id: `a${i}`, language: 'en', publishedAt }), text, claims: [claimOf(text, '12 people', 'killed', figureOf(12), { id: `c${i}`, articleId: `a${i}` })] }
  })
  const bylineOf = (chosen: readonly ReportArticle[], language: 'ar' | 'en') => parseHTML(renderReportHtml(reportOf(chosen, { language, digits: 'arabic-indic' }))).document.querySelector('.byline')?.textContent
  expect(bylineOf(articles, 'en')).toContain('Articles dated 12 September 2023 – 14 September 2023 (1 undated)')
  expect(bylineOf(articles, 'ar')).toContain('مقالات مؤرخة ١٢ سبتمبر ٢٠٢٣ – ١٤ سبتمبر ٢٠٢٣ (١ بلا تاريخ)')
  expect(bylineOf(articles.slice(0, 1), 'en')).not.toContain('undated')
})

describe('a Word document', () => {
  it('says of every height of a line that it is a share of the line, which LibreOffice otherwise takes for points', async () => {
    const styles = new TextDecoder().decode(unzipSync((await written('docx')).bytes)['word/styles.xml'])
    const heights = styles.match(/<w:spacing[^>]*w:line=[^>]*>/g) ?? []
    expect(heights.length).toBeGreaterThan(5)
    expect(heights.filter((height) => !height.includes('w:lineRule="auto"'))).toEqual([])
  })

  /** The paragraphs of a document's body: their text, and what their properties say. */
  const paragraphsOf = async (report: Report) => {
    const body = new TextDecoder().decode(unzipSync((await written('docx', report)).bytes)['word/document.xml'])
    return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({ text: [...inner.matchAll(/<w:t [^>]*>([^<]*)<|<w:tab\/>/g)].map(([, text]) => text ?? '\t').join(''), inner }))
  }

  it('numbers what a note numbers, from where the note begins, and only that', async () => {
    const paragraphs = await paragraphsOf(reportOf(oneClaim({ note: '3. The ministry\n4. The hospital\n\n- neither' })))
    const of = (text: string) => paragraphs.find((paragraph) => paragraph.text === text)?.inner ?? ''
    expect([of('3.\tThe ministry'), of('4.\tThe hospital')].map((inner) => [inner.includes('w:hanging'), inner.includes('w:numPr')])).toEqual([[true, false], [true, false]])
    expect(of('neither')).toContain('w:numPr')
  })

  it('keeps the lines of a house’s note on its method', async () => {
    const report = reportOf(bundledArticles(), { language: 'en' })
    const texts = (await paragraphsOf({ ...report, method: ['We compare:\n- two sources\n- one counter'] })).map(({ text }) => text)
    expect(texts.slice(-3)).toEqual(['We compare:', '- two sources', '- one counter'])
  })

  it('has room for the longest number in a column of bounds', async () => {
    const text = 'Title\nIt sent $336,000,000, then $12,500,000,000.'
    const claims = ['$336,000,000', '$12,500,000,000'].map((quote, i) => claimOf(text, quote, 'pledged', figureOf(Number(quote.replace(/\D/g, '')), 'USD'), { id: `c${i}`, articleId: 'a' }))
    const body = new TextDecoder().decode(unzipSync((await written('docx', reportOf([{ article: articleOf(text, { id: 'a', language: 'en' }), text, claims }]))).bytes)['word/document.xml'])
    const bounds = [...body.matchAll(/<w:tcW w:w="(\d+)"[^>]*>(?:(?!<\/w:tc>).)*?>(12,500,000,000|١٢٬٥٠٠٬٠٠٠٬٠٠٠)</gs)].map(([, width]) => Number(width))
    expect(bounds.length).toBeGreaterThan(1)
    // Ten points a line: a digit is some 112 twentieths of a point wide, a comma half of that, and the cell's edges take 180.
    for (const width of bounds) expect(width).toBeGreaterThan(11 * 112 + 3 * 56 + 180)
  })
})

describe('the passage of a claim', () => {
  it('has the spaces of the text around the figure in Markdown, and no more', async () => {
    const { text } = await written('markdown')
    const passages = text.split('\n').filter((line) => /^> .*\*\*/.test(line))
    expect(passages.length).toBeGreaterThan(3)
    expect(passages.filter((line) => / {2}/.test(line))).toEqual([])
    expect(passages.filter((line) => / \*\*\S.*\*\* /.test(line)).length).toBeGreaterThan(3)
  })
})

describe('the sign of a verdict', () => {
  it.each(['html', 'markdown'] as const)('that asks faces the way the language is read (%s)', async (format) => {
    const signs = async (language: 'ar' | 'en') => /[?؟](?=(?:<\/i>)?\s*(?:لا يمكن التحقق منه|Cannot be verified))/.exec((await written(format, reportOf(bundledArticles(), { language }))).text)?.[0]
    expect([await signs('ar'), await signs('en')]).toEqual(['؟', '?'])
  })
})

describe('the foot of a page', () => {
  it.each([['ar', 'صفحة', 'من'], ['en', 'Page', 'of']] as const)('names the page and the last one in words, which read one way only (%s)', async (language, page, of) => {
    const report = reportOf(bundledArticles(), { language })
    const footer = new TextDecoder().decode(unzipSync((await written('docx', report)).bytes)['word/footer1.xml'])
    const parts = [...footer.matchAll(/<w:(?:t|instrText)[^>]*>([^<]*)</g)].map(([, text = '']) => text.trim())
    expect(parts).toEqual([page, 'PAGE', of, 'NUMPAGES'])
    expect((await written('html', report)).text).toContain(`content:"${page} "counter(page,decimal)" ${of} "counter(pages,decimal)`)
  })
})

describe('the page', () => {
  it('lets its wide tables scroll in a narrow window, so that the page does not', async () => {
    const { document } = parseHTML((await written('html')).text)
    const wide = [...document.querySelectorAll('table')].filter((table) => table.querySelectorAll('thead th').length > 3)
    expect(wide.length).toBeGreaterThan(3)
    expect(wide.filter((table) => table.closest('.scroll') === null)).toEqual([])
  })
})

describe('a workbook', () => {
  it('has whole days as dates, and what is less precise in words', async () => {
    const sheetOf = async (asOf: string) => {
      const files = unzipSync((await written('xlsx', reportOf(oneClaim({ asOf }), { language: 'en' }))).bytes)
      return new TextDecoder().decode(files['xl/worksheets/sheet2.xml'])
    }
    // 45437 days after 30 December 1899.
    expect(await sheetOf('2024-05-25')).toContain('<v>45437</v>')
    const strings = unzipSync((await written('xlsx', reportOf(oneClaim({ asOf: '2022-02' }), { language: 'en' }))).bytes)['xl/sharedStrings.xml']
    expect(new TextDecoder().decode(strings)).toContain('February 2022')
  })

  it('says of Arabic text that it reads from right to left, also where it begins with a number', async () => {
    const files = unzipSync((await written('xlsx')).bytes)
    const part = (name: string) => new TextDecoder().decode(files[name])
    const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text ?? '')
    const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf .*?<\/xf>/gs)].map(([format]) => format)
    const cells = [...part('xl/worksheets/sheet2.xml').matchAll(/<c r="\w+" s="(\d+)" t="s"><v>(\d+)<\/v>/g)].map(([, style, text]) => ({ format: formats[Number(style)] ?? '', text: strings[Number(text)] ?? '' }))
    const counts = cells.filter(({ text }) => text.includes('252 شخصا'))
    expect(counts.length).toBeGreaterThan(0)
    for (const { format } of counts) expect(format).toContain('readingOrder="2"')
    for (const { format } of cells.filter(({ text }) => text.includes('Toll from'))) expect(format).not.toContain('readingOrder')
  })

  it('has rows as high as their text is long, which LibreOffice makes only one line high', async () => {
    const note = 'Two counts of the dead differ by the day they were taken on, and neither names its own source. '.repeat(3)
    const sheetOf = async (given: Partial<Claim>) => new TextDecoder().decode(unzipSync((await written('xlsx', reportOf(oneClaim(given), { language: 'en' }))).bytes)['xl/worksheets/sheet2.xml'])
    const heightOfSecond = (sheet: string) => Number(/<row r="2"[^>]* ht="([\d.]+)"/.exec(sheet)?.[1] ?? 0)
    expect(heightOfSecond(await sheetOf({ note }))).toBeGreaterThan(6 * 15)
    expect(heightOfSecond(await sheetOf({ note: '' }))).toBeLessThan(3 * 15)
  })

  it('is printed with its summary on one page’s width and the names of its columns on every page', async () => {
    const files = unzipSync((await written('xlsx')).bytes)
    const part = (name: string) => new TextDecoder().decode(files[name])
    expect(part('xl/workbook.xml')).toMatch(/<\/sheets><definedNames>(<definedName name="_xlnm\.Print_Titles" localSheetId="[12]">'[^']+'!\$1:\$1<\/definedName>){2}<\/definedNames><calcPr/)
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<pageSetup fitToWidth="1" fitToHeight="0" /s)
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('fitToPage')
  })
})
