const utf16 = (text: string): string => `<FEFF${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`

/**
 * A PDF as Chromium's writer lays it out: a page a heading, each heading a tag, an item of the outline (its words turned around, as Chromium's are in
 * right-to-left pages) and a place to link to; a link on the first page to each of `links`. With `feet` a page holds its heading alone, as a foot does.
 */
export function printedPdf({ headings, places, links = [], feet = false }: { headings: readonly string[]; places: readonly string[]; links?: readonly string[]; feet?: boolean }): Uint8Array {
  const objects: string[] = []
  const reserve = (): number => objects.push('')
  const set = (number: number, value: string) => { objects[number - 1] = value }
  const add = (value: string): number => objects.push(value)
  const info = add(`<</Title ${utf16('عنوان (endobj) 5 0 R')}\n/Creator (a \\(b\\) 9 0 R endobj)>>`)
  const [catalog, pages, tagRoot, document, outlines] = [reserve(), reserve(), reserve(), reserve(), reserve()]
  const linkNumbers = links.map((name, i) => add(`<</Type /Annot\n/Subtype /Link\n/Rect [0 0 10 10]\n/Dest /${name}\n/StructParent ${headings.length + i}>>`))
  const tags = headings.map(() => reserve())
  const pageNumbers = headings.map((heading, i) => {
    const content = feet ? `BT /F1 9 Tf 50 24 Td (${heading}) Tj ET` : `/H2 <</MCID 0>> BDC BT /F1 12 Tf 50 700 Td (page ${i + 1} endstream endobj) Tj ET EMC`
    const stream = add(`<</Length ${content.length}>> stream\n${content}\nendstream`)
    const annotations = i === 0 && linkNumbers.length > 0 ? `/Annots [${linkNumbers.map((n) => `${n} 0 R`).join(' ')}]\n` : ''
    return add(`<</Type /Page\n/MediaBox [0 0 595 842]\n/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>\n/Contents ${stream} 0 R\n${annotations}/StructParents ${i}\n/Parent ${pages} 0 R>>`)
  })
  headings.forEach((heading, i) => set(tags[i] ?? 0, `<</Type /StructElem\n/S /H2\n/P ${document} 0 R\n/Pg ${pageNumbers[i]} 0 R\n/K 0\n/ID (node0000000${i})\n/Alt ${utf16(heading)}>>`))
  set(tagRoot, `<</Type /StructTreeRoot\n/K ${document} 0 R\n/ParentTreeNextKey ${headings.length + links.length}\n/ParentTree ${add(`<</Type /ParentTree\n/Nums [${tags.map((n, i) => `${i} ${add(`[${n} 0 R]`)} 0 R`).join(' ')} ${linkNumbers.map((_, i) => `${headings.length + i} ${tags[0]} 0 R`).join(' ')}]>>`)} 0 R\n/IDTree ${add(`<</Kids [${add(`<</Limits [(node00000000) (node0000000${headings.length - 1})]\n/Names [${tags.map((n, i) => `(node0000000${i}) ${n} 0 R`).join(' ')}]>>`)} 0 R]>>`)} 0 R>>`)
  set(document, `<</Type /StructElem\n/S /Document\n/P ${tagRoot} 0 R\n/K [${tags.map((n) => `${n} 0 R`).join(' ')}]>>`)
  set(pages, `<</Type /Pages\n/Count ${headings.length}\n/Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}]>>`)
  const items = headings.map(() => reserve())
  headings.forEach((heading, i) => set(items[i] ?? 0, `<</Title ${utf16(heading.split(' ').reverse().join(' '))}\n/Dest [${pageNumbers[i]} 0 R /XYZ 0 700 0]\n/Parent ${outlines} 0 R${i > 0 ? `\n/Prev ${items[i - 1]} 0 R` : ''}${i + 1 < items.length ? `\n/Next ${items[i + 1]} 0 R` : ''}>>`))
  set(outlines, `<</Type /Outlines\n/First ${items[0]} 0 R\n/Last ${items.at(-1)} 0 R\n/Count ${items.length}>>`)
  const dests = add(`<<${places.map((name, i) => `/${name} [${pageNumbers[Math.min(i, pageNumbers.length - 1)]} 0 R /XYZ 0 ${700 - i} 0]`).join('\n')}>>`)
  set(catalog, `<</Type /Catalog\n/Pages ${pages} 0 R\n/Dests ${dests} 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot ${tagRoot} 0 R\n/Outlines ${outlines} 0 R\n/Lang (ar)>>`)
  let body = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n'
  const offsets = objects.map((value, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${value}\nendobj\n`
    return at
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}\n/Root ${catalog} 0 R\n/Info ${info} 0 R>>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1')
}
