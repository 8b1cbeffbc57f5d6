import { failure } from '../../model/error.ts'
import { DOCUMENT_FORMAT } from '../json/document.ts'
import { parseJson } from '../json/parse-json.ts'
import { readDocument } from '../json/read-document.ts'
import { asObject } from '../linked/json-value.ts'
import { claimReviewsOf, readClaimReview } from '../linked/read-claim-review.ts'
import { isWebAnnotation, readWebAnnotation } from '../linked/read-web-annotation.ts'
import type { Interchange, InterchangeOptions } from './interchange.ts'

/**
 * Reads back what we write: our JSON whole, Web Annotations and ClaimReview (also of other tools) as far as they carry a claim.
 * The format is told from the content, `name` is for messages. Throws AppError unsupported-format for JSON of another kind, version-too-new,
 * and file-empty, not-text, damaged-file or hostile-file for bytes that are no such file.
 */
export function readInterchange(bytes: Uint8Array, name: string, options: InterchangeOptions): Interchange {
  const value = parseJson(bytes, name)
  const object = asObject(value)
  if (object?.['format'] === DOCUMENT_FORMAT) return readDocument(object, name)
  if (object && isWebAnnotation(object)) return readWebAnnotation(object, options)
  if (claimReviewsOf(value).length > 0) return readClaimReview(value, options)
  throw failure('unsupported-format/interchange', { name })
}
