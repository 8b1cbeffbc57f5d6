import { availableParallelism, totalmem } from 'node:os'

const MOST = 4
/** Memory of the machine for each page that is printed at a time: Chromium takes some 400 MB, and the rest of the machine has its own work. */
const MEMORY_EACH = 3 * 1024 ** 3

/** How many parts of a report this machine prints at a time. */
export const printsAtOnce = (): number => Math.max(1, Math.min(MOST, availableParallelism(), Math.floor(totalmem() / MEMORY_EACH)))
