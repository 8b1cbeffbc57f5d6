import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { exportedFile, findOffice, findPoppler, officeConvert, pdfText, reportIn, scratch } from './tools.ts'

const office = findOffice()
const poppler = findPoppler()
const folder = scratch()
afterAll(() => folder.remove())

describe.skipIf(office === null)('LibreOffice', () => {
  it.each([
    ['ar', ['مرصد الأرقام', 'ملخص', 'أكثر من 1170 شخصا', 'مؤكد', 'لا يزال 121 منهم محتجزين', 'المنهج']], ['en', ['Figures Watch', 'Summary', 'more than $51 billion', 'Confirmed', 'Method']]
  ] as const)('opens the Word document (%s) and finds its headings, tables and words', async (language, words) => {
    const file = await exportedFile('docx', reportIn(language), folder.path)
    const { document } = parseHTML(readFileSync(officeConvert(office ?? '', file, 'html', folder.path), 'utf8'))
    for (const word of words) expect(document.body.textContent?.replace(/\s+/g, ' ')).toContain(word)
    expect(document.querySelectorAll('h1').length).toBeGreaterThan(4)
    expect(document.querySelectorAll('h3')).toHaveLength(11)
    expect(document.querySelectorAll('table').length).toBeGreaterThan(11)
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toContain('https://example.org/forum')
    const rightToLeft = [...document.querySelectorAll('h3')].filter((heading) => heading.getAttribute('dir') === 'rtl' || heading.classList.contains('ctl') || /direction:\s*rtl/.test(heading.getAttribute('style') ?? ''))
    expect(rightToLeft.length).toBe(language === 'ar' ? 11 : 0)
  })

  it.skipIf(poppler === null).each(['docx', 'xlsx'] as const)('makes a PDF of the %s whose Arabic poppler reads back', async (format) => {
    const file = await exportedFile(format, reportIn('ar'), folder.path)
    const text = pdfText(poppler ?? '', officeConvert(office ?? '', file, 'pdf', folder.path))
    const lacking = ['مؤكد', 'مرصد', 'قتلى', 'شخصا', 'مختطفون'].filter((word) => !text.includes(word))
    expect(lacking).toEqual([])
  })

  it('opens the workbook and finds numbers as numbers in its claims', async () => {
    const file = await exportedFile('xlsx', reportIn('en'), folder.path)
    const csv = readFileSync(officeConvert(office ?? '', file, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2', folder.path).replace(/\.csv$/, '-Claims.csv'), 'utf8')
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
    expect(data).toHaveLength(11)
    expect(data[5]).toMatchObject({ Value: '51000000000', Unit: 'USD', Verdict: 'Partly confirmed', 'At most': '' })
  })
})
