import type { Claim } from '../../core/model/claim.ts'
import { RULER_COLORS } from './editor-themes.ts'
import { monaco } from './monaco.ts'

/** A passage of a claim that stands in the text. */
export interface Placed { claim: Claim; mention: number; start: number; end: number }

/** The passages of claims that stand in a text of `length` units; orphans stand nowhere. */
export function placedMentions(claims: readonly Claim[], length: number): Placed[] {
  return claims.flatMap((claim) => claim.mentions.flatMap(({ anchor, orphaned }, mention) => (orphaned || anchor.end > length ? [] : [{ claim, mention, start: anchor.start, end: anchor.end }])))
}

/** The classes of a passage: its kind, whether it is decided, whether it was set aside. */
export function classesOf(claim: Claim): string {
  return ['tq-claim', `tq-kind-${claim.kind}`, ...(claim.workflow === 'dismissed' ? ['tq-dismissed'] : []), ...(claim.verdict === 'unverified' ? [] : ['tq-decided'])].join(' ')
}

/** Claims as decorations, and which decoration is whose: what is hit is told by the decoration's id, never by searching the text. */
export class ClaimDecorations {
  private readonly collection: monaco.editor.IEditorDecorationsCollection
  /** The chosen claim's emphasis, apart, so that choosing another draws none of the rest anew. */
  private readonly emphasis: monaco.editor.IEditorDecorationsCollection
  private readonly editor: monaco.editor.ICodeEditor
  private owners = new Map<string, Placed>()

  constructor(editor: monaco.editor.ICodeEditor) {
    this.editor = editor
    this.collection = editor.createDecorationsCollection()
    this.emphasis = editor.createDecorationsCollection()
  }

  /** Draws the passages. */
  draw(placed: readonly Placed[]): void {
    const model = this.editor.getModel()
    if (model === null) return
    const ids = this.collection.set(placed.map(({ claim, start, end }) => ({
      range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
      options: {
        inlineClassName: classesOf(claim),
        stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
        zIndex: 1,
        overviewRuler: { color: RULER_COLORS[claim.kind], position: monaco.editor.OverviewRulerLane.Full }
      }
    })))
    this.owners = new Map(ids.flatMap((id, index) => { const passage = placed[index]; return passage === undefined ? [] : [[id, passage] as const] }))
  }

  /** Emphasises the passages of one claim and no other's. */
  emphasise(placed: readonly Placed[], chosenId: string | null): void {
    const model = this.editor.getModel()
    if (model === null) return
    this.emphasis.set(placed.filter(({ claim }) => claim.id === chosenId).map(({ start, end }) => ({
      range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
      options: { inlineClassName: 'tq-chosen', stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges, zIndex: 10 }
    })))
  }

  /** The passage at a position; where several lie over one another, the shortest, so that a part can be reached inside its whole. */
  at(position: monaco.IPosition): Placed | null {
    const model = this.editor.getModel()
    if (model === null) return null
    const hits = model.getDecorationsInRange(monaco.Range.fromPositions(position)).flatMap((decoration) => this.owners.get(decoration.id) ?? [])
    return hits.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
  }

  clear(): void {
    this.collection.clear()
    this.emphasis.clear()
    this.owners.clear()
  }
}
