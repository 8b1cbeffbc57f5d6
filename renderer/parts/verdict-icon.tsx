import { IconArrowsLeftRight, IconCircleArrowDown, IconCircleArrowUp, IconCircleCheckFilled, IconCircleDashed, IconCircleHalf2, IconCircleXFilled, IconClockPause, IconHelpCircle } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Verdict } from '../../core/model/verdict.ts'

type Icon = ComponentType<{ size?: number | string; stroke?: number; color?: string; 'aria-hidden'?: boolean }>

/** A shape for each verdict, so that none is told by its colour alone. */
const SHAPES: Record<Verdict, Icon> = {
  unverified: IconCircleDashed, confirmed: IconCircleCheckFilled, 'partly-confirmed': IconCircleHalf2, overstated: IconCircleArrowUp, understated: IconCircleArrowDown,
  disputed: IconArrowsLeftRight, false: IconCircleXFilled, outdated: IconClockPause, unverifiable: IconHelpCircle
}

/** A verdict's mark; the words beside it are what a screen reader says. */
export function VerdictIcon({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  const Shape = SHAPES[verdict]
  return <Shape size={size} stroke={1.8} color={`var(--tq-${verdict})`} aria-hidden />
}
