import type writeXlsxFile from 'write-excel-file/node'

/** What the library is given to change a workbook's files by. */
export type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number]

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * How a workbook is printed, which the library leaves to features: the sheets named in `fitted` on one page's width, those in `headed` with their first
 * row on every page (ECMA-376 part 1, 18.3.1.63 and 18.2.5).
 */
export const printing = ({ sheets, fitted, headed }: { sheets: readonly string[]; fitted: readonly string[]; headed: readonly string[] }): Feature => ({
  files: { transform: {
    'xl/worksheets/sheet{id}.xml': { transform: (xml: string, { sheet }: { sheet?: string }) => (sheet === undefined || !fitted.includes(sheet) ? xml : xml
      .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
      .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')) },
    'xl/workbook.xml': { transform: (xml: string) => xml.replace(/<definedNames\s*\/>|(?=<calcPr)/, `<definedNames>${headed.map((sheet) => `<definedName name="_xlnm.Print_Titles" localSheetId="${sheets.indexOf(sheet)}">${quoted(sheet)}!$1:$1</definedName>`).join('')}</definedNames>`) }
  } }
})
