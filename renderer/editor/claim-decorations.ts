import type { Claim } from '../../core/model/claim.ts'
import { RULER_COLORS } from './editor-themes.ts'
import { monaco } from './monaco.ts'

/** A passage of a claim that stands in the text. */
export interface Placed { claim: Claim; mention: number; start: number; end: number }

/** The passages of claims that stand in a text of `length` units; orphans stand nowhere. */
export function placedMentions(claims: readonly Claim[], length: number): Placed[] {
  return claims.flatMap((claim) => claim.mentions.flatMap(({ anchor, orphaned }, mention) => (orphaned || anchor.end > length ? [] : [{ claim, mention, start: anchor.start, end: anchor.end }])))
}

/** The classes of a passage: its kind, whether the text asserts it, whether it is decided, whether it was set aside. */
export function classesOf({ kind, modality, workflow, verdict }: Claim): string {
  const marks = { 'tq-unasserted': modality !== 'asserted', 'tq-dismissed': workflow === 'dismissed', 'tq-decided': verdict !== 'unverified' }
  return ['tq-claim', `tq-kind-${kind}`, ...Object.entries(marks).filter(([, applies]) => applies).map(([name]) => name)].join(' ')
}

/** What of a passage is seen in the text. */
const looksOf = ({ claim, mention, start, end }: Placed): string => `${claim.id} ${mention} ${start} ${end} ${classesOf(claim)}`

/** Claims as decorations, and which decoration is whose: what is hit is told by the decoration's id, never by searching the text. */
export class ClaimDecorations {
  /** The chosen claim's emphasis, apart, so that choosing another draws none of the rest anew. */
  private readonly emphasis: monaco.editor.IEditorDecorationsCollection
  private readonly editor: monaco.editor.ICodeEditor
  private owners = new Map<string, Placed>()

  constructor(editor: monaco.editor.ICodeEditor) {
    this.editor = editor
    this.emphasis = editor.createDecorationsCollection()
  }

  /** Draws the passages; those that look as before stay as they are. */
  draw(placed: readonly Placed[]): void {
    const model = this.editor.getModel()
    if (model === null) return
    const before = new Map([...this.owners].map(([id, passage]) => [looksOf(passage), id]))
    const owners = new Map<string, Placed>()
    const fresh: Placed[] = []
    for (const passage of placed) {
      const id = before.get(looksOf(passage))
      if (id === undefined) fresh.push(passage)
      else {
        owners.set(id, passage)
        before.delete(looksOf(passage))
      }
    }
    const gone = [...this.owners.keys()].filter((id) => !owners.has(id))
    const ids = gone.length + fresh.length === 0 ? [] : model.deltaDecorations(gone, fresh.map(({ claim, start, end }) => ({
      range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
      options: {
        inlineClassName: classesOf(claim),
        stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
        zIndex: 1,
        overviewRuler: { color: RULER_COLORS[claim.kind], position: monaco.editor.OverviewRulerLane.Full }
      }
    })))
    fresh.forEach((passage, index) => { const id = ids[index]; if (id !== undefined) owners.set(id, passage) })
    this.owners = owners
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
    this.editor.getModel()?.deltaDecorations([...this.owners.keys()], [])
    this.emphasis.clear()
    this.owners.clear()
  }
}
