/** What a command's exit code means to a script. */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
