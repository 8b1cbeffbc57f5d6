import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** What a pane says while it has nothing to show, and what to do about it. */
export function EmptyPane({ icon, title, hint, children }: { icon: ReactNode; title: string; hint?: string; children?: ReactNode }) {
  return (
    <Stack align="center" justify="center" gap={8} h="100%" p="xl" ta="center" c="dimmed">
      <span aria-hidden style={{ opacity: 0.7 }}>{icon}</span>
      <Text fw={600} c="var(--mantine-color-text)">{title}</Text>
      {hint !== undefined && <Text size="sm" maw={340}>{hint}</Text>}
      {children}
    </Stack>
  )
}
