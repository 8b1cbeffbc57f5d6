/** The offline second review: what travels between two analysts, how two versions of the claims join, and how far they agree. Pure. */
export { agreementOf, figuresOverlap } from './agreement.ts'
export type { Agreement } from './agreement.ts'
export { baseKnownHere } from './base-known-here.ts'
export { bundleHeader, parseBundledArticle, parseBundleHeader } from './bundle.ts'
export type { BundledArticle, BundleHeader } from './bundle.ts'
export { compareClaims, mergeClaims } from './merge-claims.ts'
export type { Conflict, Resolution } from './conflict.ts'
export type { Comparison, FieldChange, Merge } from './merge-claims.ts'
