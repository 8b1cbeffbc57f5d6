import { Kbd } from '@mantine/core'
import type { CommandId } from '../commands/command-ids.ts'
import { keyCaps, keyOf } from '../commands/key-match.ts'
import type { Key } from '../commands/shortcuts.ts'

const MAC = navigator.platform.startsWith('Mac')

/** A key as its caps are marked; always left to right, as it is pressed. */
export function KeyCaps({ shortcut }: { shortcut: Key }) {
  return <span dir="ltr" style={{ display: 'inline-flex', gap: 3, flex: 'none' }}>{keyCaps(shortcut, MAC).map((cap) => <Kbd key={cap} size="xs">{cap}</Kbd>)}</span>
}

/** The first key of a command, or nothing where it has none. */
export function CommandKey({ command }: { command: CommandId }) {
  const key = keyOf(command)
  return key === null ? null : <KeyCaps shortcut={key} />
}

/** A key as text, as its caps are marked. */
export const keyInWords = (shortcut: Key): string => keyCaps(shortcut, MAC).join('+')

/** A command's key as text, for a tooltip. */
export function keyText(command: CommandId): string {
  const key = keyOf(command)
  return key === null ? '' : keyInWords(key)
}
