import { SaxesParser } from 'saxes'

/** What the core properties of an Open Packaging file say (ECMA-376 part 2, §11); null for what is missing or empty. */
export interface CoreProperties {
  title: string | null
  creator: string | null
  language: string | null
}

const FIELD_OF_ELEMENT: Readonly<Record<string, keyof CoreProperties>> = { 'dc:title': 'title', 'dc:creator': 'creator', 'dc:language': 'language' }

/** Reads core properties; broken XML gives what stands before the break. */
export function readCoreProperties(xml: string): CoreProperties {
  const found: CoreProperties = { title: null, creator: null, language: null }
  const parser = new SaxesParser()
  let field: keyof CoreProperties | null = null
  let isBroken = false
  parser.on('opentag', ({ name }) => {
    field = FIELD_OF_ELEMENT[name] ?? null
  })
  parser.on('text', (text) => {
    if (!isBroken && field !== null && text.trim() !== '') found[field] = text.trim()
  })
  parser.on('closetag', () => {
    field = null
  })
  parser.on('error', () => {
    isBroken = true
  })
  parser.write(xml).close()
  return found
}
