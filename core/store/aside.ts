import { basename, dirname, join } from 'node:path'
import { nameIn, timeInName } from './layout.ts'
import type { Ground } from './surroundings.ts'

/** A path in a folder of `backups/` named after the reason and the time, that no file has yet. */
async function freePlace({ fileSystem, layout, clock }: Ground, path: string, reason: string): Promise<string> {
  const folder = join(layout.backups, `${reason}-${timeInName(clock())}`)
  await fileSystem.makeFolder(folder)
  const name = basename(path)
  let place = join(folder, name)
  for (let n = 2; fileSystem.stamp(place) !== null; n++) place = join(folder, `${n}-${name}`)
  return place
}

/** Moves a file into `backups/`, durably; gives its new name relative to the workspace. */
export async function setAside(ground: Ground, path: string, reason: string): Promise<string> {
  const place = await freePlace(ground, path, reason)
  await ground.fileSystem.rename(path, place)
  await ground.fileSystem.syncFolder(dirname(place))
  await ground.fileSystem.syncFolder(dirname(path))
  return nameIn(ground.layout, place)
}

/** Copies a file into `backups/` and leaves it where it is; gives the copy's name relative to the workspace. */
export async function copyAside(ground: Ground, path: string, reason: string): Promise<string> {
  const place = await freePlace(ground, path, reason)
  await ground.fileSystem.copy(path, place)
  await ground.fileSystem.syncFolder(dirname(place))
  return nameIn(ground.layout, place)
}

/** A new path in `backups/` to write a copy to. */
export const placeAside = freePlace
