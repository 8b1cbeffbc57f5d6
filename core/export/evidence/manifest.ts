import { z } from 'zod'

export const MANIFEST_PATH = 'manifest.json'
export const PACKAGE_FORMAT = 'tahqiq-evidence-package'
export const PACKAGE_VERSION = 1

/** What an evidence package's manifest.json says: every other file of the package with its SHA-256 and size. */
export const manifestSchema = z.object({
  format: z.literal(PACKAGE_FORMAT),
  formatVersion: z.int().positive(),
  createdAt: z.string(),
  createdBy: z.string(),
  title: z.string(),
  files: z.array(z.object({ path: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/), sizeBytes: z.int().nonnegative() })),
  /** Evidence that the claims name and the workspace no longer had when the package was made. */
  lacking: z.array(z.object({ sha256: z.string(), name: z.string() }))
})
export type Manifest = z.infer<typeof manifestSchema>
