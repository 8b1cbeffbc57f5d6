import type { PlatformFile } from '../../core/contract/client.ts'
import { failure } from '../../core/model/error.ts'

/** How many files one drop or choice may hold; more is more likely a slip than a wish. */
export const MOST_FILES = 20_000

/** Whether files are dragged, and no text or picture of the page. */
export const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

const readAll = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => new Promise((resolve, reject) => reader.readEntries(resolve, reject))
const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject))

async function gather(entry: FileSystemEntry, into: PlatformFile[]): Promise<void> {
  if (entry.name.startsWith('.') || into.length >= MOST_FILES) return
  const unreadable = (cause: unknown): never => { throw failure('file-not-found/unreadable', { name: entry.name }, { cause }) }
  if (entry.isFile) {
    into.push(await fileOf(entry as FileSystemFileEntry).catch(unreadable))
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A reader gives at most 100 entries at a time, and an empty list at the end.
  for (let entries = await readAll(reader).catch(unreadable); entries.length > 0; entries = await readAll(reader).catch(unreadable)) for (const inner of entries) await gather(inner, into)
}

/**
 * The files of a drop, those inside dropped folders too; hidden ones are left out.
 * The entries must be taken while the event is being handled: afterwards the list is empty.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<PlatformFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const plain = [...transfer.files]
  if (entries.length === 0) return plain
  const files: PlatformFile[] = []
  for (const entry of entries) await gather(entry, files)
  return files
}

/** Asks for files (or, with `folder`, for everything in a folder) with the browser's own dialog; empty where cancelled. */
export function chooseFiles(options: { multiple?: boolean; folder?: boolean; accept?: string } = {}): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = options.multiple ?? false
    input.webkitdirectory = options.folder ?? false
    if (options.accept !== undefined) input.accept = options.accept
    input.style.display = 'none'
    document.body.append(input)
    const finish = (files: File[]): void => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => finish([...(input.files ?? [])].filter((file) => !file.name.startsWith('.'))))
    input.addEventListener('cancel', () => finish([]))
    input.click()
  })
}
