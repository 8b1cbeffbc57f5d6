import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives a run of tests a folder of its own for all temporary files, its workers' and their children's too, and takes it away behind them: a test that fails or is stopped
 * cleans up nothing. Returns what is to be done at the end.
 */
export default function keepTemporaryFiles(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tahqiq-tests-'))
  // Windows asks TEMP before TMP, others TMPDIR.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) }
}
