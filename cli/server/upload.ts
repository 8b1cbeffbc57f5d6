import type { IncomingMessage } from 'node:http'
import type { FileRef } from '../../core/contract/calls.ts'
import { AppError, errorReply } from '../../core/model/error.ts'
import type { Uploads } from '../../core/workbench/uploads.ts'
import { UPLOAD_LIMIT_BYTES } from '../../core/workbench/uploads.ts'
import { Refusal } from './answer.ts'

/** A file's own name as it may come from any system: no folders, no control characters. */
const isPlainName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && name.length <= 1024 && !/[/\\\p{Cc}]/u.test(name)

/** Serves PUT /upload/<name>: streams the body into the uploads and gives the reference that calls accept. */
export async function serveUpload(request: IncomingMessage, name: string, uploads: Uploads, limitBytes = UPLOAD_LIMIT_BYTES): Promise<FileRef> {
  if (!isPlainName(name)) throw new Refusal(404, errorReply('not-found/upload-name'))
  const tooLarge = () => new Refusal(413, errorReply('file-too-large/upload', { name, limit: limitBytes }))
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge()
  try {
    return await uploads.take(name, request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>, limitBytes)
  } catch (error) {
    throw error instanceof AppError && error.code === 'file-too-large' ? tooLarge() : error
  }
}
