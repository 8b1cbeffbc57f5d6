/** The address as it is kept: absolute, http or https, without credentials; null for anything else. Never fetched. */
export function readUrl(written: string | null | undefined, base?: string | null): string | null {
  if (!written || written.length > 4000) return null
  try {
    const url = new URL(written.trim(), base ?? undefined)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    url.username = ''
    url.password = ''
    return url.href
  } catch {
    return null
  }
}
