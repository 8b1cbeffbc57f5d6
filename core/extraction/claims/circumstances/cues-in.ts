import { AND, FOR, WITH } from '../../lexicon/proclitics.ts'
import { alike } from '../../lexicon/alike.ts'
import { byForm } from '../../lexicon/by-form.ts'
import { Lexicon } from '../../lexicon/lexicon.ts'
import type { Scan } from '../../lexicon/scan.ts'
import type { Proclitic } from '../../lexicon/proclitics.ts'
import type { Cue, CueKind, CueTerm, ModalCue, ModalUse } from './cue.ts'

type CueOf<K extends CueKind> = Extract<Cue, { is: K }>

/** A phrase of the table of cues found in a sentence: words `from` to `to` (exclusive) of that sentence. */
export interface CueHit {
  readonly cues: readonly Cue[]
  readonly from: number
  readonly to: number
  /** Raw offset of the phrase, without particles written before it. */
  readonly start: number
  /** True where "and" is written as one with it («ومخاوف»). */
  readonly joined: boolean
  /** Where a particle written as one with it leads to: «بغزة» is in Gaza, «لغزة» for it. */
  readonly lean: 'at' | 'to' | null
}

/** A language's cues, compiled: phrases that stand in several rows have the cues of all. */
export function compileCues(terms: readonly CueTerm[], proclitics: readonly Proclitic[]): Lexicon<readonly Cue[]> {
  const cueLike = alike(terms.flatMap(({ cues }) => cues))
  // One list for the phrases of a row.
  const lists = new Map<readonly Cue[], readonly Cue[]>()
  const listOf = (cues: readonly Cue[]): readonly Cue[] => {
    let list = lists.get(cues)
    if (list === undefined) lists.set(cues, (list = cues.map(cueLike)))
    return list
  }
  return new Lexicon<readonly Cue[]>(Array.from(byForm(terms, ({ cues }) => cues), ([form, cues]) => ({ form, value: listOf(cues) })), proclitics)
}

/** The cues of a sentence of `size` words whose first is token `first`: for each word the phrase that covers it, longest first, or null. */
export function cuesIn(scan: Scan<readonly Cue[]>, first: number, size: number): (CueHit | null)[] {
  const found = new Array<CueHit | null>(size)
  for (let i = 0; i < size; ) {
    const best = scan.longest(first + i, first + size)
    if (!best) { found[i++] = null; continue }
    // Where particles are written as one with it, the phrase begins behind them.
    const behind = best.prefix === 0 ? undefined : scan.at(first + i).find(({ to, prefix }) => to === best.to && prefix === best.prefix)
    const start = behind?.start ?? scan.tokens.start[first + i]!
    const lean = best.prefix & WITH ? 'at' : best.prefix & FOR ? 'to' : null
    const hit: CueHit = { cues: best.value, from: i, to: best.to - first, start, joined: (best.prefix & AND) !== 0, lean }
    for (; i < hit.to; i++) found[i] = hit
  }
  return found
}

/** What the cues of a sentence tell, so that what none of them tells need not be looked for word by word. */
export interface Told {
  /** A modal word of any use, and those of them that deny or call false, or open a condition. */
  modal: boolean
  denial: boolean
  condition: boolean
  /** A count that was changed, or one that was told before. */
  revision: boolean
  span: boolean
  basis: boolean
  sector: boolean
  form: boolean
}

/** Kinds of cues that tell of a revision by themselves. */
const REVISION: readonly CueKind[] = ['revising', 'former', 'by-now', 'at-first']

/** What the cues of a sentence tell. */
export function toldByCues(cues: readonly (CueHit | null)[]): Told {
  const told: Told = { modal: false, denial: false, condition: false, revision: false, span: false, basis: false, sector: false, form: false }
  for (let i = 0; i < cues.length; i++) {
    const hit = cues[i]
    if (!hit || hit.from !== i) continue
    for (const cue of hit.cues) {
      if (cue.is === 'modal') {
        told.modal = true
        if (cue.use === 'denial' || cue.use === 'unsaid' || cue.use === 'report-denial' || cue.use === 'falsity') told.denial = true
        else if (cue.use === 'if' || cue.use === 'inverted' || cue.use === 'proviso' || cue.use === 'or-even') told.condition = true
      } else if (REVISION.includes(cue.is) || (cue.is === 'revised' && cue.lean === 'instead')) told.revision = true
      else if (cue.is === 'span' || cue.is === 'basis' || cue.is === 'sector' || cue.is === 'form') told[cue.is] = true
    }
  }
  return told
}

/** The first cue of a kind that a phrase gives, or null. */
export function cueOf<K extends CueKind>(hit: CueHit | null | undefined, kind: K): CueOf<K> | null {
  if (!hit) return null
  for (const cue of hit.cues) if (cue.is === kind) return cue as CueOf<K>
  return null
}

/** The modal cue of one of some uses that a phrase gives, or null: a phrase may both deny what follows and call false what precedes. */
export function modalOf(hit: CueHit | null | undefined, ...uses: readonly ModalUse[]): ModalCue | null {
  if (!hit) return null
  for (const cue of hit.cues) if (cue.is === 'modal' && uses.includes(cue.use)) return cue
  return null
}
