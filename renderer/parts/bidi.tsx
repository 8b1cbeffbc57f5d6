import type { ReactNode } from 'react'

/** Text of unknown direction, kept apart from the text around it: quotes, names, paths. */
export function Bidi({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <bdi className={className} dir="auto">{children}</bdi>
}
