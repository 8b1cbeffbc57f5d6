import { createHash } from 'node:crypto'

/** The hash that a text is known by: sha256 of its UTF-8 bytes. */
export const textSha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')
