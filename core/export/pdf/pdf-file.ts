import { promisify } from 'node:util'
import type { ZlibOptions } from 'node:zlib'
import { deflate } from 'node:zlib'

const deflateAsync = promisify<Uint8Array, ZlibOptions, Uint8Array>(deflate)

/** How many small objects are packed together; ISO 32000 leaves it open, and readers unpack them by the stream. */
const PACK = 200

export interface PdfFile {
  /** A number for an object that is to be written. */
  reserve(): number
  /** Writes an object that has a stream, its dictionary as given. */
  addStream(number: number, dictionary: string, stream: Uint8Array): Promise<void>
  /** Writes an object without a stream; small ones go out packed together. */
  add(number: number, value: string): Promise<void>
  /** Writes the table of objects. `root` and `info` are the numbers of the catalog and of the dictionary with the title. */
  end(root: number, info: number): Promise<void>
}

/** Where an object lies: at an offset in the file, or in an object stream at a place. */
type Place = { offset: number } | { stream: number; index: number }

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** The second line has bytes beyond ASCII, so that no program takes the file for text. */
const HEADER = bytesOf('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n')

/** A PDF 1.7 that goes out as it is made, its small objects compressed in object streams (ISO 32000-1, 7.5.7), which halves a tagged file. */
export function openPdfFile(write: (chunk: Uint8Array) => Promise<void>): PdfFile {
  const places = new Map<number, Place>()
  let size = 0
  let next = 1
  let pack: { number: number; value: string }[] = []
  const put = async (chunk: Uint8Array) => {
    if (size === 0) {
      size = HEADER.length
      await write(HEADER)
    }
    size += chunk.length
    await write(chunk)
  }
  const reserve = () => next++
  const addStream = async (number: number, dictionary: string, stream: Uint8Array) => {
    places.set(number, { offset: Math.max(size, HEADER.length) })
    await put(bytesOf(`${number} 0 obj\n${dictionary} stream\n`))
    await put(stream)
    await put(bytesOf('\nendstream\nendobj\n'))
  }
  const packed = async () => {
    if (pack.length === 0) return
    const number = reserve()
    let at = 0
    const heads = pack.map((object, index) => {
      places.set(object.number, { stream: number, index })
      const head = `${object.number} ${at}`
      at += object.value.length + 1
      return head
    })
    const first = `${heads.join(' ')}\n`
    const content = await deflateAsync(bytesOf(`${first}${pack.map(({ value }) => value).join('\n')}\n`), {})
    await addStream(number, `<</Type /ObjStm /N ${pack.length} /First ${first.length} /Filter /FlateDecode /Length ${content.length}>>`, content)
    pack = []
  }
  return {
    reserve,
    addStream,
    add: async (number, value) => {
      pack.push({ number, value })
      if (pack.length >= PACK) await packed()
    },
    end: async (root, info) => {
      await packed()
      const number = reserve()
      const start = size
      const table = await deflateAsync(tableOf(places.set(number, { offset: start }), next), {})
      await addStream(number, `<</Type /XRef /Size ${next} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /Filter /FlateDecode /Length ${table.length}>>`, table)
      await put(bytesOf(`startxref\n${start}\n%%EOF\n`))
    }
  }
}

/** The cross-reference stream's rows (ISO 32000-1, 7.5.8.3): a type in one byte, an offset or stream's number in four, an index in two. */
function tableOf(places: ReadonlyMap<number, Place>, count: number): Uint8Array {
  const bytes = new Uint8Array(count * 7)
  const view = new DataView(bytes.buffer)
  view.setUint16(5, 0xffff)
  for (const [number, place] of places) {
    const at = number * 7
    const isPacked = 'stream' in place
    view.setUint8(at, isPacked ? 2 : 1)
    view.setUint32(at + 1, isPacked ? place.stream : place.offset)
    view.setUint16(at + 5, isPacked ? place.index : 0)
  }
  return bytes
}
