import type { Anchor } from '../../core/model/anchor.ts'
import type { Kind } from '../../core/model/kind.ts'
import classes from './passage-in-context.module.css'

/** The context before a passage, within its paragraph and from a whole word on. */
function before(prefix: string): string {
  const paragraph = prefix.slice(prefix.lastIndexOf('\n') + 1)
  return paragraph === prefix ? `… ${paragraph.replace(/^\S*\s/, '')}` : paragraph
}

/** The context after a passage, within its paragraph and up to a whole word. */
function after(suffix: string): string {
  const paragraph = suffix.split('\n')[0] ?? ''
  return paragraph === suffix ? `${paragraph.replace(/\s\S*$/, '')} …` : paragraph
}

/** A claim's passage among the words around it, in the direction of the text. */
export function PassageInContext({ anchor, kind }: { anchor: Pick<Anchor, 'prefix' | 'quote' | 'suffix'>; kind: Kind }) {
  return (
    <p className={classes.passage} dir="auto" style={{ '--tq-kind': `var(--tq-${kind})` } as React.CSSProperties}>
      {before(anchor.prefix)}<b>{anchor.quote}</b>{after(anchor.suffix)}
    </p>
  )
}
