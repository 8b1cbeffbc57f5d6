import type { ZipMember } from './central-directory.ts'

const has = (members: readonly ZipMember[], name: RegExp): boolean => members.some((member) => name.test(member.name))

/** True for a Word file: an Open Packaging archive with a Word document part. */
export const isWordFile = (members: readonly ZipMember[]): boolean => has(members, /^\[Content_Types\]\.xml$/) && has(members, /^word\/document\d*\.xml$/)

/** What other kind of document comes packed as a zip with these members, in words; null for an ordinary archive. */
export function otherPackageOf(members: readonly ZipMember[]): string | null {
  if (has(members, /^\[Content_Types\]\.xml$/)) {
    if (has(members, /^xl\//)) return 'an Excel workbook'
    if (has(members, /^ppt\//)) return 'a PowerPoint presentation'
    return 'an office document of an unknown kind'
  }
  if (has(members, /^META-INF\/container\.xml$/)) return 'an EPUB book'
  if (has(members, /^content\.xml$/) && has(members, /^META-INF\/manifest\.xml$/)) return 'an OpenDocument file'
  if (has(members, /^META-INF\/MANIFEST\.MF$/)) return 'a Java program'
  if (has(members, /^AndroidManifest\.xml$/)) return 'an Android program'
  return null
}
