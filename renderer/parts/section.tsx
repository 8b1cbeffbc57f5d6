import { Collapse, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { changePreferences, usePreferences } from '../state/session.ts'
import classes from './section.module.css'

interface Props {
  /** Under which name its being open is remembered. */
  name: string
  title: string
  count?: string | null
  action?: ReactNode
  openAtFirst?: boolean
  /** Raised to open it. */
  reveal?: number
  children: ReactNode
}

/** A titled part of a pane that can be folded; the machine remembers which are. */
export function Section({ name, title, count, action, openAtFirst = true, reveal = 0, children }: Props) {
  const key = `section.${name}`
  const panes = usePreferences()?.panes ?? {}
  const remembered = panes[key]
  const [open, setOpen] = useState(remembered === undefined ? openAtFirst : remembered === 1)
  const [revealed, setRevealed] = useState(reveal)
  const body = useId()
  if (reveal !== revealed) {
    setRevealed(reveal)
    if (reveal > 0) setOpen(true)
  }
  const toggle = (): void => {
    const next = !open
    setOpen(next)
    void changePreferences({ panes: { ...panes, [key]: next ? 1 : 0 } })
  }
  return (
    <section className={classes.section} aria-label={title}>
      <header className={classes.header}>
        <UnstyledButton className={classes.toggle} aria-expanded={open} aria-controls={body} onClick={toggle}>
          <IconChevronDown size={14} className={classes.chevron} data-open={open} aria-hidden />
          <span className={classes.title}>{title}</span>
          {count != null && <span className={classes.count}>{count}</span>}
        </UnstyledButton>
        {action}
      </header>
      <Collapse expanded={open} id={body} transitionDuration={80}><div className={classes.body}>{children}</div></Collapse>
    </section>
  )
}
