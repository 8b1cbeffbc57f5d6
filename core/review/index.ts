/** The offline second review: what travels between two analysts, how two versions of the claims join, and how far they agree. Pure. */
import type { Article } from '../model/article.ts'
import type { Claim, ClaimPatch } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import type { Workspace } from '../model/workspace.ts'

/** An article as it travels: with its exact text and its claims. */
export interface BundledArticle { article: Article; text: string; claims: Claim[] }
export interface ReviewBundle {
  format: 'tahqiq-review'
  version: 1
  workspace: { id: string; title: string }
  /** Who made the bundle. */
  reviewer: string
  createdAt: string
  articles: BundledArticle[]
  /** The claims as both sides last shared them; empty in a first bundle, whose own claims are then the base. */
  base: Claim[]
  /** The id of the last event of each claim's history that both sides share, by claim; where none, it is absent. */
  baseRevisionIds: Record<string, string>
}
/** What a bundle is made of. */
export interface BundleContents { workspace: Pick<Workspace, 'id' | 'title'>; reviewer: string; createdAt: string; articles: readonly BundledArticle[]; base?: readonly Claim[]; baseRevisionIds?: Readonly<Record<string, string>> }
export declare function createBundle(contents: BundleContents): ReviewBundle
/** Reads a bundle's JSON text. Throws AppError damaged-file, unsupported-format or version-too-new. */
export declare function parseBundle(json: string): ReviewBundle

type Json = null | string | number | boolean | Json[] | { [key: string]: Json }
/** A field on which both decided, differently. `field` is a key of Claim, `sources.<id>` or `sources.<id>.<key>`, or `*` for the claim itself (null where it was removed). */
export interface Conflict { claimId: string; articleId: string; quote: string; field: string; base: Json; ours: Json; theirs: Json }
export interface Resolution { claimId: string; field: string; take: 'ours' | 'theirs' }
export interface FieldChange { claimId: string; field: keyof ClaimPatch; from: Json; to: Json }
/** `changes` is what their side would change in ours without asking. */
export interface Comparison { changes: FieldChange[]; added: Claim[]; removed: string[]; conflicts: Conflict[] }
export declare function compareClaims(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[]): Comparison
export interface Merge { edits: { claimId: string; patch: ClaimPatch }[]; adds: Claim[]; removes: string[]; unresolved: Conflict[] }
export declare function mergeClaims(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], resolutions: readonly Resolution[]): Merge
/** `compared` claims were judged by both; nulls where none was, or kappa where chance agreement is total. */
export interface Agreement { compared: number; verdictAgreement: number | null; kappa: number | null; figuresCompared: number; figuresOverlapping: number }
export declare function agreementOf(ours: readonly Claim[], theirs: readonly Claim[]): Agreement
export declare function figureOverlap(a: Figure, b: Figure): { overlaps: boolean; share: number | null }
