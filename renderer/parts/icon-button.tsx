import { ActionIcon, Tooltip } from '@mantine/core'
import type { ActionIconProps } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CommandId } from '../commands/command-ids.ts'
import { CommandKey } from './key-caps.tsx'

interface Props extends ActionIconProps {
  label: string
  command?: CommandId
  onClick?: () => void
  children: ReactNode
  'aria-pressed'?: boolean
  'aria-expanded'?: boolean
}

/**
 * A button that is only a sign: its name is said on hover and to screen readers, with its key.
 * What a menu gives its target (a ref, how it is described) goes to the button itself.
 */
export function IconButton({ label, command, children, ...rest }: Props) {
  return (
    <Tooltip label={<span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>{label}{command !== undefined && <CommandKey command={command} />}</span>}>
      <ActionIcon aria-label={label} {...rest}>{children}</ActionIcon>
    </Tooltip>
  )
}
