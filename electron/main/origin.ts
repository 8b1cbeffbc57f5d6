/** The page's own address: a scheme of ours, so that it has an origin, which file: has not. */
export const SCHEME = 'app'
export const PAGE_ORIGIN = `${SCHEME}://tahqiq`

/** True for an address of the page itself. Compared by scheme and host: a custom scheme's `origin` is "null" outside Chromium. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${SCHEME}:` && url.host === 'tahqiq' && url.username === '' && url.password === ''
}
