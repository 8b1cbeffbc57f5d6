const HOST_FIRST = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,}(?::\d+)?(?:[/?#]|$)/u

/** The address that an analyst typed or pasted: one that begins with its host, as people write them, gets the scheme that it lacks. Anything else stays as it is. */
export const typedAddress = (typed: string): string => (HOST_FIRST.test(typed.trim()) ? `https://${typed.trim()}` : typed.trim())
