import { isAbsolute, relative, sep } from 'node:path'
import { failure } from '../model/error.ts'
import { isMissing } from './file-system.ts'
import type { Lock } from './lock.ts'
import type { Ground } from './surroundings.ts'

/** Whether the folder of an open workspace is at its place. It may have been renamed, or its disk unplugged, which can leave an empty folder where the disk was. */
const isInPlace = ({ fileSystem, layout }: Ground): boolean => fileSystem.stamp(layout.workspace) !== null

const away = ({ layout }: Ground, cause?: unknown) => failure('io-failed/workspace-away', { path: layout.root }, { cause })

/**
 * The ground of a workspace that is open: while its folder is away nothing is made in its place. A new folder there would hold what is written from then on, be no workspace, and
 * stand in the way of the folder's return. What needs a folder rejects with AppError io-failed until it is back.
 */
export function whileInPlace(ground: Ground): Ground {
  const { fileSystem, layout } = ground
  const isInside = (path: string): boolean => {
    const inside = relative(layout.root, path)
    return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
  }
  return {
    ...ground,
    fileSystem: {
      ...fileSystem,
      makeFolder: async (path) => {
        if (isInside(path) && !isInPlace(ground)) throw away(ground)
        return fileSystem.makeFolder(path)
      },
      create: (path) => fileSystem.create(path).catch((error: unknown) => { throw isMissing(error) && isInside(path) && !isInPlace(ground) ? away(ground, error) : error })
    }
  }
}

/** A workspace's lock, which is not lost by being away with the whole folder: whether it is held is known again when that is back, and until then asking rejects with AppError io-failed. */
export const lockInPlace = (ground: Ground, lock: Lock): Lock => ({
  ...lock,
  isHeld: async () => {
    const isHeld = await lock.isHeld()
    if (!isHeld && !isInPlace(ground)) throw away(ground)
    return isHeld
  }
})
