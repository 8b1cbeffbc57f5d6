import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReadArticle, ReadFailure } from '../../../../core/import/index.ts'
import { readArticles } from '../../../../core/import/index.ts'

const ARABIC = 'وخُطف خلال الهجوم 252 شخصا لا يزال 121 منهم محتجزين في قطاع غزة، وفق آخر تحديث للجيش.\nقتل ستة أشخاص أمس في المدينة القديمة.'

async function readAll(name: string, bytes: Uint8Array): Promise<(ReadArticle | ReadFailure)[]> {
  const found = []
  for await (const read of readArticles({ name, bytes }, {})) found.push(read)
  return found
}
const readOne = async (name: string, content: Uint8Array | string): Promise<ReadArticle> => {
  const [read] = await readAll(name, typeof content === 'string' ? strToU8(content) : content)
  if (!read?.ok) throw read?.error ?? new Error('nothing read')
  return read
}
const failureOf = async (name: string, content: Uint8Array | string): Promise<string | null> => {
  const [read] = await readAll(name, typeof content === 'string' ? strToU8(content) : content)
  return read && !read.ok ? read.error.code : null
}

/** Encodes Arabic text in a one-byte encoding by asking the platform's decoder for each byte's letter. */
function encoded(text: string, label: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(label).decode(new Uint8Array([byte])), byte)
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 63))
}
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), order === 'le')
  return bytes
}

describe('readArticles on text', () => {
  it('keeps the text exactly but for BOM and line ends, with language, direction and title', async () => {
    const read = await readOne('a.txt', `\ufeff${ARABIC.replaceAll('\n', '\r\n')}`)
    expect(read).toMatchObject({ text: ARABIC, language: 'ar', direction: 'rtl', encoding: 'utf-8', title: ARABIC.split('\n')[0] })
  })
  it.each([
    ['windows-1256', () => encoded(ARABIC.replace('ُ', ''), 'windows-1256')],
    ['iso-8859-6', () => encoded(ARABIC.replace('ُ', ''), 'iso-8859-6')],
    ['utf-16le', () => utf16(ARABIC.replace('ُ', ''), 'le')],
    ['utf-16be', () => utf16(ARABIC.replace('ُ', ''), 'be')]
  ])('decodes %s without a mark', async (encoding, bytes) => {
    expect(await readOne('a.txt', bytes())).toMatchObject({ encoding, text: ARABIC.replace('ُ', '') })
  })
  it('refuses empty files, binaries and bytes of no encoding, each with its reason', async () => {
    expect(await failureOf('a.txt', '')).toBe('file-empty')
    expect(await failureOf('a.txt', ' \n ')).toBe('file-empty')
    expect(await failureOf('a.txt', Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256))).toBe('not-text')
    expect(await failureOf('a.txt', Uint8Array.from([...strToU8('plain words '), 0xc3, 0x28, 0xd8, 0xff, 0xfe, 0x81, 0x8d]))).toMatch(/unknown-encoding|not-text/)
  })
  it('never throws and never gives a replacement character, whatever the bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.csv', 'a.xml', 'a.zip', 'a.docx', 'a.eml'), async (bytes, name) => {
      for (const read of await readAll(name, bytes)) {
        if (read.ok && name === 'a.txt') expect(read.text.includes('\ufffd')).toBe(new TextDecoder().decode(bytes).includes('\ufffd') && new TextDecoder('utf-8', { fatal: false }).decode(bytes) === read.text)
      }
    }), { numRuns: 200 })
  })
})

describe('readArticles on documents', () => {
  it('reads a page’s text and its facts, and runs nothing', async () => {
    const page = '<html lang="ar"><head><title>t</title><meta property="og:title" content="عنوان"><meta property="article:published_time" content="2024-05-25T10:00:00Z"><script>throw new Error()</script></head><body onload="x()"><p>قتل 12 شخصا.</p><ul><li>أول<li>ثان</ul><script>bad()</script></body></html>'
    expect(await readOne('a.html', page)).toMatchObject({ title: 'عنوان', publishedAt: '2024-05-25T10:00:00Z', text: 'عنوان\n\nقتل 12 شخصا.\n\n• أول\n• ثان', language: 'ar' })
  })
  it('reads tables and JSON by their column names in either language', async () => {
    const rows = await readAll('a.csv', strToU8('العنوان,النص,التاريخ\nخبر,قتل 5 أشخاص,2024-01-02\nآخر,جرح 7,2024-01-03\n'))
    expect(rows.map((row) => row.ok && [row.title, row.text, row.publishedAt])).toEqual([['خبر', 'قتل 5 أشخاص', '2024-01-02'], ['آخر', 'جرح 7', '2024-01-03']])
    expect(await readOne('a.json', '[{"headline":"T","body":"five dead"}]')).toMatchObject({ title: 'T', text: 'five dead' })
  })
  it('reads a feed, and refuses one that defines entities', async () => {
    expect(await readOne('a.rss', '<rss><channel><title>P</title><item><title>T</title><link>https://x.example/1</link><description>&lt;p&gt;ten hurt&lt;/p&gt;</description></item></channel></rss>'))
      .toMatchObject({ title: 'T', text: 'T\n\nten hurt', publisher: 'P', url: 'https://x.example/1' })
    expect(await failureOf('a.xml', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>')).toBe('hostile-file')
  })
  it('reads an e-mail’s subject, sender and text', async () => {
    expect(await readOne('a.eml', 'From: Desk <d@x.example>\r\nSubject: Toll\r\nDate: Mon, 20 May 2024 10:00:00 +0000\r\n\r\nTen dead.\r\n')).toMatchObject({ title: 'Toll', author: 'Desk', text: 'Ten dead.' })
  })
  it('refuses deep JSON and torn documents', async () => {
    expect(await failureOf('a.json', '['.repeat(100_000))).toBe('hostile-file')
    expect(await failureOf('a.pdf', '%PDF-1.7\n1 0 obj\n<<')).toBe('damaged-file')
  })
})

describe('readArticles on zips and folders', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tahqiq-import-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('reads what a zip holds and goes on after a bad member', async () => {
    const reads = await readAll('a.zip', zipSync({ 'one.txt': strToU8('one dead'), 'two.txt': new Uint8Array(0), 'three.md': strToU8('# Three\n\nthree dead') }))
    expect(reads.map((read) => (read.ok ? read.title : read.error.code))).toEqual(['one dead', 'file-empty', 'Three'])
  })
  it('refuses names that lead out of the zip, and bombs, without unpacking', async () => {
    expect(await failureOf('slip.zip', zipSync({ '../evil.txt': strToU8('x') }))).toBe('hostile-file')
    expect(await failureOf('bomb.zip', zipSync({ 'a.txt': new Uint8Array(20_000_000) }))).toBe('hostile-file')
  })
  it('reads a folder with all below it, without following links', async () => {
    await mkdir(join(folder, 'sub'))
    await writeFile(join(folder, 'a.txt'), 'a dead')
    await writeFile(join(folder, 'sub', 'b.txt'), 'b dead')
    await symlink('/etc', join(folder, 'link'))
    const names = []
    for await (const read of readArticles({ name: 'F', path: folder }, {})) names.push(read.name)
    expect(names.filter((name) => name !== 'F/link')).toEqual(['F/a.txt', 'F/sub/b.txt'])
  })
  it('tells of a missing file', async () => {
    const reads = []
    for await (const read of readArticles({ name: 'x.txt', path: join(folder, 'none.txt') }, {})) reads.push(read)
    expect(reads.map((read) => !read.ok && read.error.code)).toEqual(['file-not-found'])
  })
})
