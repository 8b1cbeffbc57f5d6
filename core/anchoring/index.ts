/** Finding a claim's passage again in a changed text, or refusing to guess. Pure. */
export { reanchor } from './reanchor.ts'
export type { FoundBy, Reanchored } from './reanchor.ts'
