import type { Verdict } from '../../model/verdict.ts'
import { VERDICTS, VERDICT_SCALE } from '../../model/verdict.ts'

/** The prefix of our own terms and ids in linked data. A URN: nothing is published on the web under it. */
export const OURS = 'urn:x-tahqiq:'
export const articleIri = (id: string): string => `${OURS}article:${encodeURIComponent(id)}`
export const mentionIri = (claimId: string, mention: number): string => `${OURS}claim:${encodeURIComponent(claimId)}:mention:${mention}`

/** The claim and mention that an annotation's id names, when it is one of ours; null for any other. */
export function readMentionIri(iri: string): { claimId: string; mention: number } | null {
  const parts = /^urn:x-tahqiq:claim:([^:]+):mention:(\d+)$/.exec(iri)
  if (!parts?.[1] || !parts[2]) return null
  try {
    return { claimId: decodeURIComponent(parts[1]), mention: Number(parts[2]) }
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

const VERDICT_OF_WORD = new Map<string, Verdict>(VERDICTS.flatMap((verdict) => [VERDICT_SCALE[verdict].en.toLowerCase(), VERDICT_SCALE[verdict].ar, verdict].map((word) => [word, verdict] as const)))

/** The verdict that words of either language (or its code) name; null for other words. */
export const verdictOfWord = (word: string): Verdict | null => VERDICT_OF_WORD.get(word.trim().toLowerCase()) ?? null
