/** An address that a click may open: only the web's own, never one that runs something; null for any other. */
export const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null)
