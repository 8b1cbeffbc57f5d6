import type { Claim } from '../../core/model/claim.ts'
import { RULER_COLORS } from './editor-themes.ts'
import { monaco } from './monaco.ts'

/** A passage of a claim that stands in the text. */
export interface Placed { claim: Claim; mention: number; start: number; end: number }

/** The passages of claims that stand in a text of `length` units; orphans stand nowhere. */
export function placedMentions(claims: readonly Claim[], length: number): Placed[] {
  return claims.flatMap((claim) => claim.mentions.flatMap(({ anchor, orphaned }, mention) => (orphaned || anchor.end > length ? [] : [{ claim, mention, start: anchor.start, end: anchor.end }])))
}

/** The classes of a passage: its kind, the chosen one, one that was set aside. */
export function classesOf(claim: Claim, chosen: boolean): string {
  return ['tq-claim', `tq-kind-${claim.kind}`, ...(chosen ? ['tq-chosen'] : []), ...(claim.workflow === 'dismissed' ? ['tq-dismissed'] : []), ...(claim.verdict === 'unverified' ? [] : ['tq-decided'])].join(' ')
}

/** Claims as decorations, and which decoration is whose: what is hit is told by the decoration's id, never by searching the text. */
export class ClaimDecorations {
  private readonly collection: monaco.editor.IEditorDecorationsCollection
  private readonly editor: monaco.editor.ICodeEditor
  private owners = new Map<string, Placed>()

  constructor(editor: monaco.editor.ICodeEditor) {
    this.editor = editor
    this.collection = editor.createDecorationsCollection()
  }

  /** Draws the passages, the chosen claim's emphasised. */
  draw(placed: readonly Placed[], chosenId: string | null): void {
    const model = this.editor.getModel()
    if (model === null) return
    const ids = this.collection.set(placed.map(({ claim, start, end }) => {
      const chosen = claim.id === chosenId
      return {
        range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
        options: {
          inlineClassName: classesOf(claim, chosen),
          stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
          zIndex: chosen ? 10 : 1,
          overviewRuler: { color: RULER_COLORS[claim.kind], position: monaco.editor.OverviewRulerLane.Full }
        }
      }
    }))
    this.owners = new Map(ids.flatMap((id, index) => { const passage = placed[index]; return passage === undefined ? [] : [[id, passage] as const] }))
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
    this.owners.clear()
  }
}
