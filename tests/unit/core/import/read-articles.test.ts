import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReadArticle, ReadFailure } from '../../../../core/import/index.ts'
import { previewTable, readArticles } from '../../../../core/import/index.ts'
import type { ColumnMapping } from '../../../../core/model/column-mapping.ts'

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
  // A lone surrogate in UTF-8 was taken for a whole character, and the damage was said to be at byte 0.
  it('tells where UTF-8 is damaged, by a lone surrogate too', async () => {
    const before = strToU8(ARABIC)
    const [read] = await readAll('a.txt', Uint8Array.from([...before, 0xed, 0xa0, 0x80, ...strToU8(ARABIC)]))
    expect(read?.ok === false && read.error.details).toEqual({ byte: before.length })
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
  it('reads headers that hold Arabic in an old code page, whatever the text of the mail is in', async () => {
    const mail = Buffer.concat([Buffer.from('From: desk@x.example\r\nSubject: '), encoded('انهيار مبنى في حلب', 'windows-1256'), Buffer.from(`\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('قتل 12 عاملا.').toString('base64')}`)])
    expect(await readOne('a.eml', mail)).toMatchObject({ title: 'انهيار مبنى في حلب', text: 'قتل 12 عاملا.', warnings: [] })
  })

  it('takes the first line for the title where the subject is lost, and says so', async () => {
    const mail = await readOne('a.eml', 'From: desk@x.example\r\nSubject: =?utf-8?Q?=C7=E4=E5=ED=C7=D1?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nTwelve people died.\r\n')
    expect(mail).toMatchObject({ title: 'Twelve people died.', warnings: [{ says: 'warning/damaged-characters' }] })
  })

  it('reads an e-mail’s subject, sender and text', async () => {
    expect(await readOne('a.eml', 'From: Desk <d@x.example>\r\nSubject: Toll\r\nDate: Mon, 20 May 2024 10:00:00 +0000\r\n\r\nTen dead.\r\n')).toMatchObject({ title: 'Toll', author: 'Desk', text: 'Ten dead.' })
  })
  it.each([
    ['at once', '<svg onload=x()><p>ten dead</p><p>five hurt</p>'],
    ['within its shapes', '<p>ten dead</p><svg><g><path d="M0 0"><circle r="1"><div>five hurt</div>']
  ])('reads on behind a drawing that a page leaves open %s', async (_, body) => {
    expect(await readOne('a.html', `<!doctype html><html><body>${body}</body></html>`)).toMatchObject({ text: 'ten dead\n\nfive hurt' })
  })
  it('takes no text from a drawing, nor from the pages in one', async () => {
    const drawing = '<svg><title>chart of 20 dead</title><text>20 dead</text><foreignObject><p>30 dead</p></foreignObject></svg>'
    expect(await readOne('a.html', `<!doctype html><html><body><p>ten dead</p>${drawing}<p>five hurt</p></body></html>`)).toMatchObject({ text: 'ten dead\n\nfive hurt' })
  })
  it('refuses pages whose elements nest beyond reason, with a document type or without', async () => {
    const deep = `${'<div>'.repeat(600)}ten dead${'</div>'.repeat(600)}`
    for (const page of [deep, `<!doctype html><html><body>${deep}</body></html>`, `<html><body>${deep}`]) expect(await failureOf('a.html', page)).toBe('hostile-file')
  })

  it('refuses a page of a hundred thousand elements within each other before it is parsed, which would take minutes, and none of as many that stand side by side', async () => {
    const begun = performance.now()
    for (const tag of ['<div>', '<b class="x">', '<DIV\n id=a>', '<i/>']) expect(await failureOf('a.html', `<p>ten dead</p>${tag.repeat(200_000)}`)).toBe('hostile-file')
    expect(performance.now() - begun).toBeLessThan(10_000)
    for (const tag of ['<p>ten dead', '<br>', '<li>x', '<b>x</b>', '<img src=x>', '<svg><path d=""/></svg>', '<!-- <div> -->']) expect((await readOne('b.html', `<p>Ten people were killed.</p>${tag.repeat(12_000)}`)).text, tag).toContain('Ten people were killed.')
    expect(await readOne('a.html', `<!doctype html><html><body>${'<div>'.repeat(100)}ten dead${'</div>'.repeat(100)}</body></html>`)).toMatchObject({ text: 'ten dead' })
  })
  it('refuses a PDF that unpacks to far more than it holds, before it is unpacked', async () => {
    const pdf = (stream: Uint8Array, filter: string) => Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n<</Length ${stream.length}/Filter${filter}>>stream\n`), stream, Buffer.from('\nendstream\nendobj\n')])
    const dense = zlibSync(new Uint8Array(64 * 1024 * 1024))
    expect(await failureOf('a.pdf', pdf(dense, '/FlateDecode'))).toBe('hostile-file')
    expect(await failureOf('a.pdf', pdf(zlibSync(dense), '[/FlateDecode/FlateDecode]'))).toBe('hostile-file')
    expect(await failureOf('a.pdf', pdf(zlibSync(new Uint8Array(1000)), '/FlateDecode'))).toBe('damaged-file')
  })
  it('refuses deep JSON and torn documents', async () => {
    expect(await failureOf('a.json', '['.repeat(100_000))).toBe('hostile-file')
    expect(await failureOf('a.pdf', '%PDF-1.7\n1 0 obj\n<<')).toBe('damaged-file')
  })
  it('calls a torn Word file one, and a torn archive one', async () => {
    const torn = zipSync({ 'word/document.xml': strToU8('<w:document/>'.repeat(50)) }).subarray(0, 60)
    const saidOf = async (name: string) => (await readAll(name, torn)).map((read) => (read.ok ? null : read.error.says))
    expect(await saidOf('a.docx')).toEqual(['damaged-file/word'])
    expect(await saidOf('a.zip')).toEqual(['damaged-file/archive'])
  })
})

describe('the columns of a table', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tahqiq-columns-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const preview = async (name: string, content: string) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return previewTable({ name, path })
  }

  it('are shown with their first rows, and told by their names where these say it', async () => {
    expect(await preview('a.csv', '\ufeffالعنوان;المحتوى;س\nخبر;"قتل 5;\nأشخاص";1\nآخر;جرح 7;2\n')).toEqual({
      columns: ['العنوان', 'المحتوى', 'س'], rows: [['خبر', 'قتل 5; أشخاص', '1'], ['آخر', 'جرح 7', '2']],
      guess: { title: 'العنوان', text: 'المحتوى', language: null, publisher: null, author: null, url: null, publishedAt: null }
    })
  })
  it('of JSON are the keys of its objects, whether they stand in a list, under a key, in lines or alone', async () => {
    const [first, second] = ['{"headline":"T","story":{"plain":"five dead"}}', '{"headline":"U","day":"2024-01-02","story":{"plain":"six hurt"}}']
    for (const [name, content] of [['a.json', `[${first},${second}]`], ['b.json', `{"data":{"items":[${first},${second}]}}`], ['a.jsonl', `${first}\nbroken\n${second}\n`], ['c.json', `${first}\n${second}\n`]] as const) {
      const shown = await preview(name, content)
      expect(shown?.columns).toEqual(['headline', 'story', 'story.plain', 'day'])
      expect(shown?.rows.map((row) => row[2])).toEqual(['five dead', 'six hurt'])
    }
    expect((await preview('one.json', first))?.rows).toHaveLength(1)
  })
  it('are none in a file of another kind', async () => {
    expect(await preview('a.txt', 'a,b\n1,2\n')).toBeNull()
    expect(await preview('empty.csv', '')).toBeNull()
    await expect(preview('deep.json', '['.repeat(1000))).rejects.toMatchObject({ code: 'hostile-file' })
  })
  it('are read as the analyst says, and one set to nothing is not read though its name is known', async () => {
    const table = strToU8('title,text,day\nnot this,not that,2024-01-02\n')
    const readWith = async (mapping: ColumnMapping) => {
      for await (const read of readArticles({ name: 'a.csv', bytes: table }, { mapping })) return read
    }
    const read = await readWith({ title: null, text: 'title', publishedAt: 'day' })
    expect(read).toMatchObject({ text: 'not this', title: 'not this', publishedAt: '2024-01-02' })
    const refused = await readWith({ text: 'body' })
    expect(refused?.ok === false && refused.error.code).toBe('invalid-input')
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
