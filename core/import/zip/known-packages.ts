import type { KindName } from '../sniff/signatures.ts'
import type { ZipMember } from './central-directory.ts'

const has = (members: readonly ZipMember[], name: RegExp): boolean => members.some((member) => name.test(member.name))

/** True for a Word file: an Open Packaging archive with a Word document part. */
export const isWordFile = (members: readonly ZipMember[]): boolean => has(members, /^\[Content_Types\]\.xml$/) && has(members, /^word\/document\d*\.xml$/)

/** What other kind of document comes packed as a zip with these members, by the name of its wording; null for an ordinary archive. */
export function otherPackageOf(members: readonly ZipMember[]): KindName | null {
  if (has(members, /^\[Content_Types\]\.xml$/)) {
    if (has(members, /^xl\//)) return 'kind/excel'
    if (has(members, /^ppt\//)) return 'kind/powerpoint'
    return 'kind/office'
  }
  if (has(members, /^META-INF\/container\.xml$/)) return 'kind/epub'
  if (has(members, /^content\.xml$/) && has(members, /^META-INF\/manifest\.xml$/)) return 'kind/opendocument'
  if (has(members, /^META-INF\/MANIFEST\.MF$/)) return 'kind/java'
  if (has(members, /^AndroidManifest\.xml$/)) return 'kind/android'
  return null
}
