import { setFlagsFromString } from 'node:v8'

/** V8 compiles a function at its highest level when it was called 3,000 times; here, when it was called so often. */
const CALLS = 100_000

/**
 * Has V8 compile at its highest level only what runs most: for commands that read texts and end. The rules of extraction are some 800 functions that are called 3,000 times
 * within some megabytes, and compiling them takes about as much processor time as reading ten; what is left out runs on the level below, hardly slower. It holds for the whole process, its workers included,
 * each of which compiles for itself. A V8 that does not know the setting says so on standard error and goes on.
 */
export const optimizeLate = (): void => { setFlagsFromString(`--invocation-count-for-turbofan=${CALLS}`) }
