import { failure } from '../../model/error.ts'

/** The deepest nesting that is read: ours needs under ten, and JSON-LD of others under twenty. */
const DEEPEST = 64

/** True when brackets outside strings nest deeper than {@link DEEPEST}; looks at the text alone, so that a hostile file is refused before it is built up. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (inString) {
      if (unit === 0x5c) i++
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEEPEST) return true
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return false
}

/**
 * Reads the bytes of a JSON file in UTF-8, with or without a byte order mark.
 * Throws AppError file-empty, not-text, hostile-file (nested deeper than any real file) or damaged-file with where reading stopped.
 */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw failure('not-text/utf8', { name }, { cause: error })
  }
  if (text.trim() === '') throw failure('file-empty/json', { name })
  if (nestsTooDeep(text)) throw failure('hostile-file/json-nesting', { name, limit: DEEPEST })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw failure('damaged-file/json', { name, reason: error instanceof Error ? error.message : String(error) }, { cause: error })
  }
}
