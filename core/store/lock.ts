import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { LockHolder } from '../model/workspace.ts'
import { lockHolderSchema } from '../model/workspace.ts'
import type { FileSystem } from './file-system.ts'
import { codeOf, isMissing } from './file-system.ts'

/**
 * What the lock file holds. `started` tells apart two processes that get the same number one after the other, null where the system does
 * not say; `token` tells apart two openings by one process. `folder` is the workspace's, as its holder opened it: who copies a workspace that is open copies its lock too.
 */
const lockFileSchema = lockHolderSchema.extend({ started: z.string().nullable(), token: z.string(), folder: z.string().optional() })
type LockFile = z.infer<typeof lockFileSchema>

/** How often a holder shows that it is alive. */
const HEARTBEAT_MS = 15_000
/** How long another host's lock may show no life before it may be taken over: long enough for a laptop's nap to be seen for what it is. */
export const STALE_AFTER_MS = 10 * 60_000

/** A lock that is held. */
export interface Lock {
  /** Whether it is still ours; false after another host took it over because it saw no life here. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}
export type LockOutcome = { lock: Lock; takenOverFrom: LockHolder | null } | { lock: null; heldBy: LockHolder }

/** When a process of this machine started, as the system counts it (boot and ticks since); null where it cannot be told. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold anything; the start is the twentieth after it.
    return `${boot}:${facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch (error) {
    if (codeOf(error) !== null) return null
    throw error
  }
}

function isAlive({ pid, started }: LockFile): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: there is such a process, and it is somebody else's.
    if (codeOf(error) !== 'EPERM') return false
  }
  return started === null || startOf(pid) === started
}

async function readLock(fileSystem: FileSystem, path: string): Promise<LockFile | 'none' | 'unreadable'> {
  let text: string
  try {
    text = (await fileSystem.read(path)).toString('utf8')
  } catch (error) {
    if (isMissing(error)) return 'none'
    throw error
  }
  try {
    return lockFileSchema.parse(JSON.parse(text))
  } catch {
    // Written by something else or torn by a copy: judged by its age alone.
    return 'unreadable'
  }
}

/** Whether a lock was taken of another folder than the one it lies in, so that it came here with a copy. Not where that folder is gone: it may have been renamed to this one while it was open. */
function isCopied({ folder }: LockFile, here: string): boolean {
  if (folder === undefined) return false
  const [there, own] = [folder, here].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return there !== undefined && own !== undefined && (there.ino !== own.ino || there.dev !== own.dev)
}

/** Whether a lock in the folder `here` holds nobody off: its holder is a dead process of this host, or has another folder open; or one elsewhere that has shown no life for ten minutes by the disk's own clock. */
function isStale(held: LockFile | 'unreadable', here: string, ageMs: number): boolean {
  if (held !== 'unreadable' && held.host === hostname()) return !isAlive(held) || isCopied(held, here)
  return ageMs > STALE_AFTER_MS
}

const UNKNOWN_HOLDER: LockHolder = { host: 'unknown', pid: 0, process: 'unknown', since: '' }
const holderOf = (held: LockFile | 'unreadable'): LockHolder => (held === 'unreadable' ? UNKNOWN_HOLDER : lockHolderSchema.parse(held))

/** File systems without hard links say so in one of these ways. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'])

/** Takes an exclusive name: links a complete file to it, so that nobody ever reads half a lock. Where there are no links, creates it. False where it is taken. */
async function claimName(fileSystem: FileSystem, complete: string, path: string, content: string): Promise<boolean> {
  try {
    await fileSystem.link(complete, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error) ?? '')) throw error
  }
  try {
    await writeNew(fileSystem, path, content)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Writes a new small file and gives the time that the disk gave it; leaves none where it fails. Fails with EEXIST where there is one. */
async function writeNew(fileSystem: FileSystem, path: string, content: string): Promise<number> {
  const writer = await fileSystem.create(path)
  try {
    try {
      await writer.write(content)
      return writer.stamp().mtimeMs
    } finally {
      await writer.close()
    }
  } catch (error) {
    await Promise.allSettled([fileSystem.remove(path)])
    throw error
  }
}

/**
 * Takes the workspace's lock or says who holds it. A stale lock is replaced under a second name, `lock.taking`, that only one taker can have,
 * after another look: so of several takers one wins, and no moment is without a lock. Rejects with the disk's error where the folder cannot
 * be written.
 */
export async function takeLock(fileSystem: FileSystem, path: string, process_: string, since: string): Promise<LockOutcome> {
  const folder = resolve(dirname(path))
  const own: LockFile = { host: hostname(), pid: process.pid, process: process_, since, started: startOf(process.pid), token: randomUUID(), folder }
  const content = `${JSON.stringify(own, null, 1)}\n`
  const complete = join(dirname(path), `.lock.${process.pid.toString(36)}-${own.token.replaceAll('-', '')}.tmp`)
  // The time that the disk gives a fresh file is the disk's clock, which on a shared folder need not be ours.
  const now = await writeNew(fileSystem, complete, content)
  const held = () => ({ lock: holding(fileSystem, path, own.token) })
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (await claimName(fileSystem, complete, path, content)) return { ...held(), takenOverFrom: null }
      const there = await readLock(fileSystem, path)
      if (there === 'none') continue
      const ageOf = (name: string) => now - (fileSystem.stamp(name)?.mtimeMs ?? now)
      if (!isStale(there, folder, ageOf(path))) return { lock: null, heldBy: holderOf(there) }
      const taking = `${path}.taking`
      if (!(await claimName(fileSystem, complete, taking, content))) {
        // Somebody else is at it; a taker that died at it long ago is cleared away.
        if (ageOf(taking) > STALE_AFTER_MS) await fileSystem.remove(taking)
        await new Promise((resolve) => setTimeout(resolve, 50))
        continue
      }
      try {
        const again = await readLock(fileSystem, path)
        if (again === 'none' || !isStale(again, folder, ageOf(path))) continue
        await fileSystem.rename(complete, path)
        return { ...held(), takenOverFrom: holderOf(again) }
      } finally {
        await fileSystem.remove(taking)
      }
    }
    return { lock: null, heldBy: UNKNOWN_HOLDER }
  } finally {
    await fileSystem.remove(complete)
  }
}

function holding(fileSystem: FileSystem, path: string, token: string): Lock {
  const isHeld = async () => {
    const there = await readLock(fileSystem, path)
    return typeof there === 'object' && there.token === token
  }
  const beat = async () => {
    if (await isHeld()) await fileSystem.touch(path, new Date())
  }
  // A heartbeat that the disk refuses says nothing of the work: the writes themselves tell of a lost disk.
  const heartbeat = setInterval(() => void Promise.allSettled([beat()]), HEARTBEAT_MS)
  heartbeat.unref()
  return {
    isHeld,
    release: async () => {
      clearInterval(heartbeat)
      if (await isHeld()) await fileSystem.remove(path)
    }
  }
}
