import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Handlers } from '../contract/dispatch.ts'
import { failure } from '../model/error.ts'
import type { EvidenceFile, Source } from '../model/source.ts'
import { editClaims, requireClaim } from './claims.ts'
import type { WorkbenchState } from './session.ts'
import { requireSession, requireWritable } from './session.ts'

/** The largest file that may be attached as evidence, in bytes. */
const EVIDENCE_LIMIT = 512 * 1024 * 1024

const MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', mp4: 'video/mp4', webm: 'video/webm', mp3: 'audio/mpeg',
  txt: 'text/plain', md: 'text/markdown', html: 'text/html', mhtml: 'multipart/related', csv: 'text/csv', json: 'application/json', zip: 'application/zip', wacz: 'application/wacz',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}
const mediaTypeOf = (name: string): string => MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

/** The calls about sources and the files attached to them. */
export function sourceHandlers(state: WorkbenchState) {
  /** Changes a claim's list of sources by what it is at that moment: two that are saved at once are both in it. */
  const replaceSources = async (claimId: string, change: (sources: readonly Source[]) => Source[]) => {
    const session = requireWritable(state)
    return state.decisions.alone(async () => {
      const claim = await requireClaim(session, claimId)
      return editClaims(state, [{ claimId, patch: { sources: change(claim.sources) } }])
    })
  }
  const handlers = {
    'sources.save': async ({ claimId, source }) =>
      replaceSources(claimId, (sources) =>
        sources.some((known) => known.id === source.id) ? sources.map((known) => (known.id === source.id ? source : known)) : [...sources, source]
      ),
    'sources.remove': async ({ claimId, sourceId }) =>
      replaceSources(claimId, (sources) => {
        if (!sources.some((known) => known.id === sourceId)) throw failure('not-found/source', { claimId, sourceId })
        return sources.filter((known) => known.id !== sourceId)
      }),
    'evidence.attach': async ({ claimId, sourceId, file }): Promise<EvidenceFile> => {
      const { store } = requireWritable(state)
      const facts = await stat(file.path).catch(() => null)
      if (!facts?.isFile()) throw failure('file-not-found/file', { path: file.path })
      if (facts.size > EVIDENCE_LIMIT) throw failure('file-too-large/file', { name: file.name, path: file.path, limit: EVIDENCE_LIMIT })
      const { sha256, sizeBytes } = await store.putEvidence(file.path)
      const evidence: EvidenceFile = { sha256, name: file.name.slice(-255), mediaType: mediaTypeOf(file.name), sizeBytes }
      await replaceSources(claimId, (sources) => {
        if (!sources.some((known) => known.id === sourceId)) throw failure('not-found/source', { claimId, sourceId })
        return sources.map((known) =>
          known.id === sourceId && !known.evidence.some((attached) => attached.sha256 === sha256) ? { ...known, evidence: [...known.evidence, evidence] } : known
        )
      })
      return evidence
    },
    'evidence.export': async ({ sha256, name, path, overwrite }) => {
      const { store } = requireSession(state)
      const from = store.evidencePath(sha256)
      if ((await sha256Of(from).catch(() => null)) !== sha256) {
        throw failure('damaged-file/evidence', { name, path: from, sha256 })
      }
      const written = await state.downloads.write({ path, name, overwrite }, async (sink) => sink.write(await readFile(from)))
      return { ...written, claimCount: 0, warnings: [] }
    }
  } satisfies Partial<Handlers>
  return handlers
}
