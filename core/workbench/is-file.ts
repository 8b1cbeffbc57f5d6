import { stat } from 'node:fs/promises'

/** Whether there is a file at a path. */
export const isFile = (path: string): Promise<boolean> => stat(path).then((facts) => facts.isFile(), () => false)
